import { h as readEffect } from "./defang.js";
import { x as isUnfinished, y as toShortClaim } from "./ledger-segments.js";
// actions/incident/ledger-fold.ts
const COMMAND_SOURCES = new Set(["comment", "label"]);
function foldLedger(before, entries) {
	let recent = new Map(before.recent.map((one) => [one.claim, one])), plans = new Map(before.plans.map((one) => [one.plan, one])), holds = new Set(before.holds), kept = new Set(before.kept), { anyway } = before, effects = [];
	for (let entry of entries) {
		let effect = readEffect(entry);
		effects.push(effect), foldRecent(recent, entry), foldPlan(plans, entry, effect), foldHold({
			holds,
			kept
		}, entry.receipt, effect), effect.anyway !== void 0 && (anyway = toAnyway(entry, effect.anyway));
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
	receipt !== void 0 && (hold === "taken" && holds.add(receipt), hold === "kept" && kept.add(receipt), hold === "released" && (holds.delete(receipt), kept.delete(receipt)));
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
	let status = effects.findLast((effect) => effect.status !== void 0)?.status ?? before.status, severity = effects.findLast((effect) => effect.severity !== void 0)?.severity ?? before.severity;
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
	let claim = toShortClaim(entry.claim);
	recent.delete(claim), recent.set(claim, {
		claim,
		by: entry.actor.id,
		at: entry.at
	});
	let since = Date.parse(entry.at) - 36e5;
	for (let [key, { at }] of recent) {
		if (Date.parse(at) > since) break;
		recent.delete(key);
	}
}
function foldPlan(plans, entry, effect) {
	let { plan, receipt, phase, n, at, actor } = entry;
	if (plan !== void 0) {
		let known = plans.get(plan)?.by ?? [], by = phase === "intent" ? [...new Set([...known, actor.id])] : known;
		plans.delete(plan);
		let held = {
			plan,
			phase,
			n,
			at,
			by,
			...receipt === void 0 ? {} : { receipt }
		};
		(phase === "intent" || isUnfinished(phase)) && plans.set(plan, held);
	}
	for (let [key, one] of plans) (isUndone(one, entry, effect) || isOver(one, entry)) && plans.delete(key);
}
function isUndone(one, { receipt }, { hold }) {
	return hold === "released" && isUnfinished(one.phase) && one.receipt === receipt;
}
function isOver({ phase, at }, entry) {
	return phase === "intent" && Date.parse(at) <= Date.parse(entry.at) - 1728e5;
}
export { foldLedger as t };
