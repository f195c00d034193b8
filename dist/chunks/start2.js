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
	const dependencies = await openDependencies(io);
	const { result, handover, isAgain } = request.kind === "comment" || request.kind === "label" ? await runRequest(request, dependencies) : await noteTampering(request, dependencies);
	if (handover === void 0) return result;
	const apply = toTally(io.event.runAttempt, isAgain === true);
	const { incident, environment, segment } = handover;
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
	const inputs = io.inputs(Inputs);
	const { line, home, run: own, ...opening } = await openDoorWithSettings(io, inputs, {
		openRecorder,
		pieces: toPieces(PROVIDERS)
	});
	const observer = inputs["observer-token"];
	const hasObserver = observer !== "";
	const token = hasObserver ? observer : inputs.token;
	const { baseUrl } = line;
	const keys = parseReaderKeys(inputs["reader-keys"]);
	for (const key of keys.values()) io.mask(key);
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