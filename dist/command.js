import "./chunks/rolldown-runtime.js";
import { t as parseRequest } from "./chunks/command-request.js";
import { t as run } from "./chunks/run.js";
// actions/command/main.ts
await run({ name: "command" }, async (io) => {
	let request = parseRequest(io.event);
	if (request === void 0) return {
		outcome: "ignored",
		message: "Not a person, or no command."
	};
	let { start } = await import("./chunks/start2.js");
	return start(request, io);
});
export {};
