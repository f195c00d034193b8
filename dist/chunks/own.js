import { C as string, _ as number, v as object } from "./schemas.js";
// actions/sweep/own.ts
const OwnEvent = object({
	issue: object({ number: number() }).optional(),
	pull_request: object({ number: number() }).optional(),
	comment: object({ id: number() }).optional(),
	label: object({ name: string() }).optional()
}), PAYLOADS = [{
	events: [
		"issue_comment",
		"issues",
		"pull_request_target"
	],
	schema: OwnEvent
}];
function findOwn(payload) {
	let { data } = OwnEvent.safeParse(payload), thread = (data?.issue ?? data?.pull_request)?.number;
	return thread === void 0 ? void 0 : {
		thread,
		comment: data?.comment?.id,
		label: data?.label?.name
	};
}
export { findOwn as n, PAYLOADS as t };
