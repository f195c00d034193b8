import { C as string, v as object } from "./schemas.js";
import { m as findIncidentOfBranch } from "./path.js";
// actions/validate/push.ts
const PushEvent = object({ ref: string() });
function findPushed(payload) {
	let push = PushEvent.safeParse(payload), branch = push.success ? push.data.ref.replace(/^refs\/heads\//, "") : "";
	return findIncidentOfBranch(branch);
}
export { findPushed as t };
