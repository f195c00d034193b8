import "./rolldown-runtime.js";
import { C as string, v as object } from "./schemas.js";
import { c as parseReaderKeys, h as toTally, o as openProviders, s as toPieces } from "./protected.js";
import { n as runRequest, o as openObserver, t as noteTampering } from "./command.js";
import { i as openDoorWithSettings, n as openRecorder } from "./recorders.js";
import { t as PROVIDERS } from "./providers.js";
import { join } from "node:path";
// actions/command/start.ts
const Inputs = object({
	token: string().min(1),
	"observer-token": string().default(""),
	"reader-keys": string().default(""),
	"signing-key": string().default("")
});
async function start(request, io) {
	let dependencies = await openDependencies(io), { result, handover, isAgain } = request.kind === "comment" || request.kind === "label" ? await runRequest(request, dependencies) : await noteTampering(request, dependencies);
	if (handover === void 0) return result;
	let apply = toTally(io.event.runAttempt, isAgain === !0), { incident, environment, segment } = handover;
	return {
		...result,
		outputs: {
			apply,
			incident,
			environment,
			segment
		}
	};
}
async function openDependencies(io) {
	let inputs = io.inputs(Inputs), { line, home, run: own, ...opening } = await openDoorWithSettings(io, inputs, {
		openRecorder,
		pieces: toPieces(PROVIDERS)
	}), observer = inputs["observer-token"], hasObserver = observer !== "", token = hasObserver ? observer : inputs.token, { baseUrl } = line, keys = parseReaderKeys(inputs["reader-keys"]);
	for (let key of keys.values()) io.mask(key);
	return {
		...opening,
		observer: openObserver({
			...line,
			token,
			teams: hasObserver
		}, home),
		providers: await openProviders(PROVIDERS, opening.settings, ({ name }) => ({
			tier: "reader",
			token,
			key: keys.get(name) ?? "",
			apiUrl: baseUrl,
			idToken: io.idToken
		})),
		attempt: own.attempt,
		runId: own.id,
		runUrl: own.url,
		triggeredBy: io.event.triggeringActor,
		templates: join(io.event.workspace, "templates")
	};
}
export { start };
