import { h as readEffect } from "./defang.js";
import { x as isUnfinished, y as toShortClaim } from "./ledger-segments.js";

// actions/incident/ledger-fold.ts
const HOUR_MS = 36e5;
const PLAN_MS = 48 * HOUR_MS;
const COMMAND_SOURCES = /* @__PURE__ */ new Set(["comment", "label"]);
function foldLedger(before, entries) {
	const recent = new Map(before.recent.map((one) => [one.claim, one]));
	const plans = new Map(before.plans.map((one) => [one.plan, one]));
	const holds = new Set(before.holds);
	const kept = new Set(before.kept);
	let { anyway } = before;
	const effects = [];
	for (const entry of entries) {
		const effect = readEffect(entry);
		effects.push(effect);
		foldRecent(recent, entry);
		foldPlan(plans, entry, effect);
		foldHold({
			holds,
			kept
		}, entry.receipt, effect);
		if (effect.anyway !== void 0) anyway = toAnyway(entry, effect.anyway);
	}
	return {
		...foldRecord(before, effects),
		holds: [...holds],
		...kept.size === 0 ? {} : { kept: [...kept] },
		...anyway === void 0 ? {} : { anyway },
		plans: [...plans.values()],
		recent: [...recent.values()]
	};
}
function foldHold({ holds, kept }, receipt, { hold }) {
	if (receipt === void 0) return;
	if (hold === "taken") holds.add(receipt);
	if (hold === "kept") kept.add(receipt);
	if (hold !== "released") return;
	holds.delete(receipt);
	kept.delete(receipt);
}
function toAnyway({ actor, at }, open) {
	return {
		open,
		by: actor.id,
		login: actor.login,
		at
	};
}
function foldRecord(before, effects) {
	const status = effects.findLast((effect) => effect.status !== void 0)?.status ?? before.status;
	const severity = effects.findLast((effect) => effect.severity !== void 0)?.severity ?? before.severity;
	return {
		...status === void 0 ? {} : { status },
		...severity === void 0 ? {} : { severity },
		milestones: Object.assign({}, before.milestones, ...effects.map((one) => one.milestones)),
		credentials: Object.assign({}, before.credentials, ...effects.map((one) => one.credentials)),
		roles: Object.assign({}, before.roles, ...effects.map((one) => one.roles))
	};
}
function foldRecent(recent, entry) {
	if (!COMMAND_SOURCES.has(entry.source.kind)) return;
	const claim = toShortClaim(entry.claim);
	recent.delete(claim);
	recent.set(claim, {
		claim,
		by: entry.actor.id,
		at: entry.at
	});
	const since = Date.parse(entry.at) - HOUR_MS;
	for (const [key, { at }] of recent) {
		if (Date.parse(at) > since) break;
		recent.delete(key);
	}
}
function foldPlan(plans, entry, effect) {
	const { plan, receipt, phase, n, at, actor } = entry;
	if (plan !== void 0) {
		const known = plans.get(plan)?.by ?? [];
		const by = phase === "intent" ? [.../* @__PURE__ */ new Set([...known, actor.id])] : known;
		plans.delete(plan);
		const held = {
			plan,
			phase,
			n,
			at,
			by,
			...receipt === void 0 ? {} : { receipt }
		};
		if (phase === "intent" || isUnfinished(phase)) plans.set(plan, held);
	}
	for (const [key, one] of plans) if (isUndone(one, entry, effect) || isOver(one, entry)) plans.delete(key);
}
function isUndone(one, { receipt }, { hold }) {
	return hold === "released" && isUnfinished(one.phase) && one.receipt === receipt;
}
function isOver({ phase, at }, entry) {
	return phase === "intent" && Date.parse(at) <= Date.parse(entry.at) - PLAN_MS;
}

export { foldLedger as t };