import { A as object, P as string } from "./chunks/vendor.js";
import { t as withSummary } from "./chunks/answer.js";
import { H as createSealer, I as run, L as openRecorder, P as readSettings, f as openOrganisation, p as openObserver } from "./chunks/kernel.js";
import { n as runRequest, r as parseRequest, t as noteTampering } from "./chunks/command.js";
import { n as toTally } from "./chunks/tally.js";
import { join } from "node:path";

// actions/command/main.ts
const Inputs = object({
	token: string().min(1),
	"observer-token": string().default(""),
	"record-key": string().default("")
});
await run({ name: "command" }, async (io) => {
	const request = parseRequest(io.event);
	if (request === void 0) return {
		outcome: "ignored",
		message: "Not a person, or no command."
	};
	const world = await openWorld(io);
	const { result, handover, isAgain } = request.kind === "comment" || request.kind === "label" ? await runRequest(request, world) : await noteTampering(request, world);
	if (handover === void 0) return result;
	const apply = toTally(io.event.runAttempt, isAgain === true);
	return {
		...result,
		outputs: {
			apply,
			incident: handover.incident
		}
	};
});
async function openWorld(io) {
	const inputs = io.inputs(Inputs);
	const observer = inputs["observer-token"];
	for (const secret of [
		inputs.token,
		observer,
		inputs["record-key"]
	]) if (secret !== "") io.mask(secret);
	const { event } = io;
	const baseUrl = event.apiUrl;
	const hasObserver = observer !== "";
	const readOptions = {
		token: hasObserver ? observer : inputs.token,
		baseUrl
	};
	const { owner, name, id } = event.repository;
	const settings = await readSettings(event.workspace);
	return {
		recorder: withSummary(openRecorder({
			token: inputs.token,
			baseUrl,
			account: settings.recorder
		}, {
			owner,
			name
		}), io),
		observer: openObserver({
			...readOptions,
			teams: hasObserver
		}, {
			owner,
			name
		}),
		organisation: openOrganisation(readOptions),
		settings,
		sealer: createSealer(inputs["record-key"]),
		repository: {
			id,
			url: `${event.serverUrl}/${owner}/${name}`
		},
		attempt: event.runAttempt,
		runId: String(event.runId),
		runUrl: event.runUrl,
		triggeredBy: event.triggeringActor,
		templates: join(event.workspace, "templates")
	};
}

export {  };