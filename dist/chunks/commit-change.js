import { a as compareAndSwap } from "./answer.js";
import { t as openDraft } from "./draft.js";
import { o as toLedgerAfter } from "./ledger-segments.js";
import { S as toIncidentFolder, a as FILES } from "./path.js";
import { n as refuse } from "./reason.js";

// actions/github/commit-change.ts
async function commitChange(from, change) {
	const { recorder, thread } = change;
	let seen;
	const end = await compareAndSwap(recorder, async () => {
		seen = seen && (await recorder.fetchSnapshot(from.id, thread, { branch: from.branch }) ?? seen);
		return plan(seen ??= from, change);
	});
	const message = `The branch ${from.branch} moved ${5} times while this was recorded.`;
	return end ?? refuse("ref-moved", message);
}
async function plan(snapshot, change) {
	const draft = openDraft(snapshot, change.signer);
	const refusal = await change.apply(draft);
	if (refusal !== void 0) return { end: refusal };
	if (!draft.hasChanged()) return { end: snapshot };
	const commit = draft.toCommit(change.message);
	return {
		commit,
		landed: (head) => toCommitted(snapshot, commit, head)
	};
}
function toCommitted(before, commit, head) {
	const folder = toIncidentFolder(before.id);
	const find = (path) => {
		const text = commit.additions.get(`${folder}/${path}`);
		return typeof text === "string" ? text : void 0;
	};
	const read = (path, old) => find(path) ?? old;
	return {
		...before,
		head,
		record: read(FILES.record, before.record),
		timeline: read(FILES.timeline, before.timeline),
		...toLedgerAfter(before, find),
		manifest: read(FILES.manifest, before.manifest)
	};
}

export { commitChange as t };