import "./chunks/rolldown-runtime.js";
import { t as run } from "./chunks/run.js";
import { o as _enum, v as object } from "./chunks/schemas.js";

// actions/sweep/main.ts
const Mode = object({ "catch-up": _enum(["true", "false"]).default("false") });
await run({ name: "sweep" }, async (io) => {
	const { start } = await import("./chunks/start6.js");
	return start(io, io.inputs(Mode)["catch-up"] === "true");
});

export {  };