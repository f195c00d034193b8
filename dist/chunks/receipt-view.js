import { C as string, c as array, g as looseObject, l as boolean, v as object, x as record } from "./schemas.js";
import { l as Instant, r as parseJson } from "./canonical.js";
import { r as rememberTexts } from "./byte-order-mark.js";
import { h as findReceiptId, u as ReceiptId } from "./path.js";
import { r as Person } from "./person.js";
// actions/incident/receipt-signature.ts
const Turn = looseObject({
	state: string(),
	plan: looseObject({ requested_at: Instant }),
	approvals: array(looseObject({ at: Instant })).optional(),
	apply: looseObject({ at: Instant }).optional(),
	verify: looseObject({ at: Instant }).optional()
}), Signable = Turn.extend({
	rollback: Turn.optional(),
	signature: string().optional()
});
function signReceipt(content, signer) {
	let { data } = Signable.safeParse(content);
	return data && signer.sign(toStatement(content, data));
}
function isSignedReceipt(content, signer) {
	let { data } = Signable.safeParse(content);
	return data !== void 0 && signer.isOurs(toStatement(data, data), data.signature);
}
function toStatement(content, signable) {
	let turn = signable.rollback ?? signable;
	return {
		kind: "receipt",
		content: {
			...content,
			$schema: void 0,
			signature: void 0
		},
		at: toLast(turn),
		by: HANDS.get(turn.state) ?? STEPS
	};
}
const STEPS = ["containment"], HANDS = new Map([
	["planned", ["firebreak"]],
	["approved", ["firebreak"]],
	["refused", ["firebreak", ...STEPS]]
]);
function toLast({ plan, approvals = [], apply, verify }) {
	return [
		plan.requested_at,
		...approvals.map(({ at }) => at),
		apply?.at,
		verify?.at
	].findLast((at) => at !== void 0) ?? plan.requested_at;
}
// actions/incident/receipt-view.ts
const TargetView = object({
	kind: string(),
	name: string()
}), RunView = object({
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
}), ReceiptView = RunView.extend({
	id: ReceiptId,
	step: string(),
	params: record(string(), string()).default({}),
	evidence: array(string()).default([]),
	rollback: RunView.optional()
}), KNOWN = rememberTexts();
function parseReceiptJson(text) {
	return KNOWN.read(text, parseJson);
}
function parseReceiptView({ path, text }, signer) {
	let content = parseReceiptJson(text), { data } = ReceiptView.safeParse(content);
	if (data !== void 0 && findReceiptId(path) === data.id) return signer.canVerify && !isSignedReceipt(content, signer) ? void 0 : data;
}
export { signReceipt as i, parseReceiptView as n, isSignedReceipt as r, parseReceiptJson as t };
