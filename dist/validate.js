import "./chunks/rolldown-runtime.js";
import { t as run } from "./chunks/run.js";
import { t as findPushed } from "./chunks/push.js";
// actions/validate/main.ts
await run({ name: "validate" }, async (io) => {
	if (findPushed(io.event.payload) === void 0) return {
		outcome: "ignored",
		message: "Not a push to an incident."
	};
	let { start } = await import("./chunks/start7.js");
	return start(io);
});
export {};
