import { _ as toUtcSeconds, m as setMilestone } from "./canonical.js";
import { x as isUnfinished } from "./ledger-segments.js";
// actions/incident/closing.ts
function closeRecord(draft, closing) {
	let milestones = closing.keepsMilestone === !0 && draft.incident().milestones.closed ? void 0 : recordMilestone(draft, closing);
	return draft.changeRecord((incident) => ({
		...incident,
		status: "closed"
	})), {
		status: "closed",
		...milestones === void 0 ? {} : { milestones }
	};
}
function recordMilestone(draft, closing) {
	let { at, recordedAt, actor, text, sources = [] } = closing, source = draft.addEntry({
		at,
		actor,
		text,
		sources,
		kind: "closed"
	}), closed = {
		at: toUtcSeconds(at),
		precision: "second"
	};
	return draft.changeRecord((incident) => setMilestone(incident, "closed", {
		...closed,
		source,
		recorded_at: toUtcSeconds(recordedAt),
		recorded_by: actor
	})), { closed };
}
function findOpenCredentials({ exposed_credentials }) {
	return exposed_credentials.filter(({ state }) => state === "exposed");
}
function findOpenPlans({ plans }) {
	return plans.filter(({ phase }) => isUnfinished(phase));
}
export { findOpenCredentials as n, findOpenPlans as r, closeRecord as t };
