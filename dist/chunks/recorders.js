import { A as UpstreamError, P as isRateLimit } from "./schemas.js";
import { a as inline } from "./redact.js";
import { a as createSigner } from "./signature.js";
import { i as parseSettings, n as SETTINGS_FILE, r as parseOwnMarks, t as NO_MARKS } from "./settings.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
// actions/github/checkout.ts
async function readSettings(directory, pieces) {
	return parseSettings(await readFile(join(directory, SETTINGS_FILE), "utf8"), pieces);
}
async function readOwnMarks(directory) {
	let text = await readSettingsText(directory);
	return text === void 0 ? NO_MARKS : parseOwnMarks(text);
}
async function readSettingsText(directory) {
	try {
		return await readFile(join(directory, SETTINGS_FILE), "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
		throw error;
	}
}
// actions/github/untold.ts
const REFUSALS = new Set([
	403,
	404,
	410,
	422
]);
function withSummary(recorder, voice) {
	return {
		...recorder,
		comment: async (thread, body, marker) => {
			try {
				return await recorder.comment(thread, body, marker);
			} catch (error) {
				if (!isRefused(error)) throw error;
				let { title, message } = toWords(thread, error);
				voice.annotate({
					level: "warning",
					title,
					message
				}), voice.summary(`### ${inline(title)}\n\n${inline(message)}\n\n${body}`);
				return;
			}
		}
	};
}
function isRefused(error) {
	return error instanceof UpstreamError && REFUSALS.has(error.status ?? 0) && !isRateLimit(error);
}
function toWords(thread, { message }) {
	let next = /\blocked\b/i.test(message) ? `Unlock the conversation of #${thread}; until then Firebreak can answer there only by reactions.` : `See why #${thread} takes no comments of github-actions[bot].`;
	return {
		title: `No answer could be posted in #${thread}`,
		message: `${message}. Whatever had to be recorded is recorded all the same. ${next} What was to be said stands in the summary of this run.`
	};
}
// actions/github/opening.ts
async function openDoor(io, inputs, openRecorder) {
	return maskSecrets(io, inputs), open(io, {
		inputs,
		marks: await readOwnMarks(io.event.workspace)
	}, openRecorder);
}
async function openDoorWithSettings(io, inputs, { openRecorder, pieces }) {
	maskSecrets(io, inputs);
	let settings = await readSettings(io.event.workspace, pieces);
	return {
		...await open(io, {
			inputs,
			marks: settings
		}, openRecorder),
		settings
	};
}
function maskSecrets(io, inputs) {
	for (let [name, value] of Object.entries(inputs)) /(?:^|-)(?:token|key)$/.test(name) && value !== "" && io.mask(value);
}
async function open(io, { inputs, marks }, openRecorder) {
	let { apiUrl, serverUrl, repository, runId, runUrl, runAttempt } = io.event, { owner, name, id } = repository, line = {
		token: inputs.token,
		baseUrl: apiUrl,
		account: marks.recorder
	};
	return {
		recorder: withSummary(await openRecorder(line, {
			owner,
			name
		}), io),
		signer: createSigner({
			listed: marks.signing_keys,
			own: inputs["signing-key"]
		}),
		line,
		home: {
			owner,
			name
		},
		repository: {
			id,
			url: `${serverUrl}/${owner}/${name}`
		},
		run: {
			id: String(runId),
			url: runUrl,
			attempt: runAttempt
		}
	};
}
// actions/github/recorders.ts
const openRecorder = async (line, home) => (await import("./recorder.js")).openRecorder(line, home), openIncidentRecorder = async (line, home) => (await import("./incident-recorder2.js")).openIncidentRecorder(line, home);
export { openDoorWithSettings as i, openRecorder as n, openDoor as r, openIncidentRecorder as t };
