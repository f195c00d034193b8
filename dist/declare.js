import "./chunks/rolldown-runtime.js";
import { t as run } from "./chunks/run.js";

// actions/declare/main.ts
const EVENTS = ["issues", "workflow_dispatch"];
await run({ name: "declare" }, async (io) => {
	if (!EVENTS.includes(io.event.name)) return {
		outcome: "ignored",
		message: "The event declares nothing."
	};
	const { start } = await import("./chunks/start4.js");
	return start(io);
});

export {  };