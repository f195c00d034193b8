import "./rolldown-runtime.js";
import { C as string, v as object } from "./schemas.js";
import { n as takeIn } from "./intakes.js";
import { n as openRecorder, r as openDoor } from "./recorders.js";
import { a as readForms } from "./request.js";
import { a as readScaffold, n as declare, t as readPolicy } from "./declare.js";
// actions/declare/start.ts
const Inputs = object({
	token: string().min(1),
	"signing-key": string().default("")
});
async function start(io) {
	let dependencies = await openDependencies(io), request = await takeIn(io.event, dependencies);
	if (request === void 0) return {
		outcome: "ignored",
		message: "The event declares nothing."
	};
	let result = "outcome" in request ? request : await declare(request, dependencies);
	return result.outcome === "refused" ? io.annotate({
		level: "error",
		title: `Refused: ${result.reason}`,
		message: result.message
	}) : result.pullRequest === void 0 && io.annotate({
		level: "warning",
		title: "The pull request is missing",
		message: result.message
	}), result;
}
async function openDependencies(io) {
	let { workspace, repository } = io.event;
	return {
		...await openDoor(io, io.inputs(Inputs), openRecorder),
		settings: await readPolicy(workspace, repository),
		forms: await readForms(workspace),
		scaffold: await readScaffold(workspace)
	};
}
export { start };
