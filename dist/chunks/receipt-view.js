import { C as string, c as array, l as boolean, v as object, x as record } from "./schemas.js";
import { n as parseJson, o as Instant } from "./canonical.js";
import { l as ReceiptId, m as findReceiptId } from "./path.js";
import { r as Person } from "./person.js";
import { i as isSigned } from "./signature.js";

// actions/incident/receipt-view.ts
const TargetView = object({
	kind: string(),
	name: string()
});
const RunView = object({
	state: string(),
	plan: object({
		digest: string().regex(/^sha256:[0-9a-f]{64}$/),
		requested_by: Person,
		requested_at: Instant,
		expires_at: string().optional(),
		command: string(),
		why: string().optional(),
		targets: array(TargetView).default([]),
		impact: string().optional()
	}),
	approvals: array(object({
		by: Person,
		at: Instant
	})).default([]),
	apply: object({
		at: Instant,
		outcome: string()
	}).optional(),
	verify: object({
		at: Instant,
		verified: boolean(),
		seen: string()
	}).optional(),
	problem: string().optional()
});
const ReceiptView = RunView.extend({
	id: ReceiptId,
	step: string(),
	params: record(string(), string()).default({}),
	evidence: array(string()).default([]),
	rollback: RunView.optional()
});
function parseReceiptView({ path, text }, signer) {
	const content = parseJson(text);
	const { data } = ReceiptView.safeParse(content);
	if (data === void 0 || findReceiptId(path) !== data.id) return void 0;
	return signer.canSign && !isSigned(content, signer) ? void 0 : data;
}

export { parseReceiptView as t };