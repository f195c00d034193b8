import { t as openDraft } from "./draft.js";
import { et as FILES, pt as toIncidentFolder } from "./settings.js";
import { n as refuse } from "./reason.js";

// actions/github/commit-change.ts
const TRIES = 5;
async function commitChange(from, change) {
	const { recorder, thread } = change;
	let snapshot = from;
	for (let attempt = 1; attempt <= TRIES; attempt += 1) {
		const end = await tryOnce(snapshot, change);
		if (end !== "moved") return end;
		if (attempt === TRIES) break;
		await recorder.settle(attempt);
		snapshot = await recorder.fetchSnapshot(from.id, thread, from.branch) ?? snapshot;
	}
	return refuse("ref-moved", `The branch ${from.branch} moved ${TRIES} times while this was recorded.`);
}
async function tryOnce(snapshot, change) {
	const draft = openDraft(snapshot, change.sealer);
	const refusal = await change.apply(draft);
	if (refusal !== void 0) return refusal;
	if (!draft.hasChanged()) return snapshot;
	const commit = draft.toCommit(change.message);
	const outcome = await change.recorder.commit(commit);
	return outcome.outcome === "moved" ? "moved" : toCommitted(snapshot, commit, outcome.oid);
}
function toCommitted(before, commit, head) {
	const folder = toIncidentFolder(before.id);
	const read = (path, old) => {
		const text = commit.additions.get(`${folder}/${path}`);
		return typeof text === "string" ? text : old;
	};
	return {
		...before,
		head,
		record: read(FILES.record, before.record),
		timeline: read(FILES.timeline, before.timeline),
		ledger: read(FILES.ledger, before.ledger),
		manifest: read(FILES.manifest, before.manifest)
	};
}

export { commitChange as t };