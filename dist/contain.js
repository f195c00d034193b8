import "./chunks/rolldown-runtime.js";
import { t as parseRequest } from "./chunks/command-request.js";
import { t as run } from "./chunks/run.js";
// actions/contain/main.ts
await run({ name: "contain" }, async (io) => {
	let request = parseRequest(io.event);
	if (request?.kind !== "comment" && request?.kind !== "label") return {
		outcome: "ignored",
		message: "The event is no command."
	};
	let { start } = await import("./chunks/start3.js");
	return start(request, io);
});
export {};
