import "./chunks/answer.js";
import { b as openRecorder, v as readRecorder } from "./chunks/defang.js";
import { t as run } from "./chunks/run.js";
import { an as string, l as createSealer, tn as object } from "./chunks/settings.js";
import { t as withSummary } from "./chunks/untold.js";
import { a as readDispatchEvent, c as readScaffold, i as openDispatched, o as declare, r as readPolicy, s as readForms, t as readIssueEvent } from "./chunks/declare.js";

// actions/declare/main.ts
const Inputs = object({
	token: string().min(1),
	"record-key": string().default("")
});
await run({ name: "declare" }, async (io) => {
	const { token, "record-key": recordKey } = io.inputs(Inputs);
	for (const secret of [token, recordKey]) if (secret !== "") io.mask(secret);
	const world = await openWorld(io, {
		token,
		recordKey
	});
	const request = await openRequest(io.event, world);
	if (request === void 0) return {
		outcome: "ignored",
		message: "The event declares nothing."
	};
	const result = "outcome" in request ? request : await declare(request, world);
	if (result.outcome === "refused") io.annotate({
		level: "error",
		title: `Refused: ${result.reason}`,
		message: result.message
	});
	else if (result.pullRequest === void 0) io.annotate({
		level: "warning",
		title: "The pull request is missing",
		message: result.message
	});
	return result;
});
async function openWorld(io, { token, recordKey }) {
	const { event } = io;
	const { owner, name } = event.repository;
	return {
		recorder: withSummary(openRecorder({
			token,
			baseUrl: event.apiUrl,
			account: await readRecorder(event.workspace)
		}, {
			owner,
			name
		}), io),
		sealer: createSealer(recordKey),
		settings: await readPolicy(event.workspace, event.repository),
		forms: await readForms(event.workspace),
		scaffold: await readScaffold(event.workspace),
		run: {
			url: event.runUrl,
			attempt: event.runAttempt
		}
	};
}
async function openRequest(event, world) {
	if (event.name !== "workflow_dispatch") return readIssueEvent(event.payload, world.forms);
	const dispatch = readDispatchEvent(event.payload, {
		repository: {
			id: event.repository.id,
			url: toRepositoryUrl(event)
		},
		actor: {
			id: event.actorId,
			login: event.actor
		},
		run: {
			id: event.runId,
			attempt: event.runAttempt,
			url: event.runUrl
		}
	});
	return dispatch === void 0 ? void 0 : openDispatched(dispatch, world.recorder, world.forms);
}
function toRepositoryUrl({ serverUrl, repository }) {
	return `${serverUrl}/${repository.owner}/${repository.name}`;
}

export {  };