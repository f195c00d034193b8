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
	let parsed = PushEvent.safeParse(event.payload);
	if (!parsed.success) return;
	let branch = parsed.data.ref.replace(/^refs\/heads\//, ""), incident = findIncidentOfBranch(branch);
	if (incident === void 0) return;
	let { before, after, sender } = parsed.data;
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
	let push = parsePush(io.event);
	if (push === void 0) return {
		outcome: "ignored",
		message: "Not a push to an incident."
	};
	let { start } = await import("./chunks/start5.js");
	return start(push, io);
});
export {};
