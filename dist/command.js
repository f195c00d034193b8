import { I as string, M as object } from "./chunks/vendor.js";
import { Ct as run, Ft as openRecorder, c as readSettings, d as openObserver, ht as createSealer, u as openOrganisation } from "./chunks/kernel.js";
import { n as runRequest, r as parseRequest, t as noteTampering } from "./chunks/command.js";
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
	const { result, handover } = request.kind === "comment" || request.kind === "label" ? await runRequest(request, world) : await noteTampering(request, world);
	const apply = handover === void 0 ? "" : JSON.stringify(handover);
	return {
		...result,
		outputs: { apply }
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
	return {
		recorder: openRecorder({
			token: inputs.token,
			baseUrl
		}, {
			owner,
			name
		}),
		observer: openObserver({
			...readOptions,
			teams: hasObserver
		}, {
			owner,
			name
		}),
		organisation: openOrganisation(readOptions),
		settings: await readSettings(event.workspace),
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