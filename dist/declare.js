import "./chunks/rolldown-runtime.js";
import { t as run } from "./chunks/run.js";
import { t as INTAKES } from "./chunks/intakes.js";
// actions/declare/main.ts
await run({ name: "declare" }, async (io) => {
	if (INTAKES.every(({ event }) => event !== io.event.name)) return {
		outcome: "ignored",
		message: "The event declares nothing."
	};
	let { start } = await import("./chunks/start4.js");
	return start(io);
});
export {};
