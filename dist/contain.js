import { A as object, P as string } from "./chunks/vendor.js";
import { o as takeOver, r as parseRequest } from "./chunks/command.js";
import { H as createSealer, I as run, L as openRecorder, P as readSettings, f as openOrganisation } from "./chunks/kernel.js";
import { t as withSummary } from "./chunks/answer.js";
import { t as isFirstStart } from "./chunks/tally.js";

// actions/contain/main.ts
const Inputs = object({
	token: string().min(1),
	"operator-token": string().default(""),
	"seal-key": string().default(""),
	"record-key": string().default(""),
	apply: string().min(1),
	incident: string().default("")
});
await run({ name: "contain" }, async (io) => {
	const inputs = io.inputs(Inputs);
	const operator = inputs["operator-token"];
	for (const secret of [
		inputs.token,
		operator,
		inputs["seal-key"],
		inputs["record-key"]
	]) if (secret !== "") io.mask(secret);
	const { event } = io;
	const request = parseRequest(event);
	if (request?.kind !== "comment" && request?.kind !== "label") return {
		outcome: "ignored",
		message: "The event is no command."
	};
	const { owner, name, id: repositoryId } = event.repository;
	const baseUrl = event.apiUrl;
	const settings = await readSettings(event.workspace);
	const runId = String(event.runId);
	return takeOver({
		request,
		incident: inputs.incident,
		repositoryId,
		runId
	}, {
		recorder: withSummary(openRecorder({
			token: inputs.token,
			baseUrl,
			account: settings.recorder
		}, {
			owner,
			name
		}), io),
		organisation: openOrganisation({
			token: operator === "" ? inputs.token : operator,
			baseUrl
		}),
		settings,
		sealer: createSealer(inputs["record-key"]),
		secrets: {
			sealKey: inputs["seal-key"],
			mask: (value) => io.mask(value)
		},
		repository: { url: `${event.serverUrl}/${owner}/${name}` },
		selfHosted: event.runnerEnvironment !== "github-hosted",
		attempt: event.runAttempt,
		isFirst: isFirstStart(inputs.apply, event.runAttempt),
		runUrl: event.runUrl
	});
});

export {  };