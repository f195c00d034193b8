import { _ as toUtcSeconds, m as setMilestone } from "./canonical.js";
import { x as isUnfinished } from "./ledger-segments.js";

// actions/incident/closing.ts
function closeRecord(draft, closing) {
	const milestones = closing.keepsMilestone === true && draft.incident().milestones.closed ? void 0 : recordMilestone(draft, closing);
	draft.changeRecord((incident) => ({
		...incident,
		status: "closed"
	}));
	return {
		status: "closed",
		...milestones === void 0 ? {} : { milestones }
	};
}
function recordMilestone(draft, closing) {
	const { at, recordedAt, actor, text, sources = [] } = closing;
	const source = draft.addEntry({
		at,
		actor,
		text,
		sources,
		kind: "closed"
	});
	const closed = {
		at: toUtcSeconds(at),
		precision: "second"
	};
	draft.changeRecord((incident) => setMilestone(incident, "closed", {
		...closed,
		source,
		recorded_at: toUtcSeconds(recordedAt),
		recorded_by: actor
	}));
	return { closed };
}
function findOpenCredentials({ exposed_credentials }) {
	return exposed_credentials.filter(({ state }) => state === "exposed");
}
function findOpenPlans({ plans }) {
	return plans.filter(({ phase }) => isUnfinished(phase));
}

export { findOpenCredentials as n, findOpenPlans as r, closeRecord as t };