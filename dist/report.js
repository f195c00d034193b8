import "./chunks/rolldown-runtime.js";
import { t as run } from "./chunks/run.js";
import { C as string, v as object } from "./chunks/schemas.js";
import { m as findIncidentOfBranch } from "./chunks/path.js";

// actions/report/push.ts
const PushEvent = object({
	ref: string(),
	before: string(),
	after: string(),
	sender: object({ login: string() })
});
function parsePush(event) {
	const parsed = PushEvent.safeParse(event.payload);
	if (!parsed.success) return void 0;
	const branch = parsed.data.ref.replace(/^refs\/heads\//, "");
	const incident = findIncidentOfBranch(branch);
	if (incident === void 0) return void 0;
	const { before, after, sender } = parsed.data;
	return {
		incident,
		branch,
		before,
		after,
		pusher: sender.login
	};
}

// actions/report/main.ts
await run({ name: "report" }, async (io) => {
	const push = parsePush(io.event);
	if (push === void 0) return {
		outcome: "ignored",
		message: "Not a push to an incident."
	};
	const { start } = await import("./chunks/start5.js");
	return start(push, io);
});

export {  };