import "./chunks/rolldown-runtime.js";
import { t as run } from "./chunks/run.js";
import { o as _enum, v as object } from "./chunks/schemas.js";
import { t as NOTHING_LEFT } from "./chunks/dependencies.js";
import { t as PAYLOADS } from "./chunks/own.js";
// actions/sweep/main.ts
const Mode = object({ "catch-up": _enum(["true", "false"]).default("false") }), EVENTS = [
	"schedule",
	"workflow_dispatch",
	...PAYLOADS.flatMap(({ events }) => events)
];
await run({ name: "sweep" }, async (io) => {
	if (!EVENTS.includes(io.event.name)) return {
		outcome: "ignored",
		message: "The event asks for no sweep."
	};
	if (io.inputs(Mode)["catch-up"] === "true") {
		let { startCatchingUp } = await import("./chunks/start6.js");
		return startCatchingUp(io);
	}
	let { lookFirst } = await import("./chunks/first-look2.js"), seen = await lookFirst(io);
	if (seen.threads.length === 0) return {
		outcome: "ignored",
		message: NOTHING_LEFT
	};
	let { startLooking } = await import("./chunks/start6.js");
	return startLooking(io, seen);
});
export {};
