import { a as compareAndSwap } from "./answer.js";
import { t as openDraft } from "./draft.js";
import { o as toLedgerAfter } from "./ledger-segments.js";
import { S as toIncidentFolder, a as FILES } from "./path.js";
import { n as refuse } from "./reason.js";
// actions/github/commit-change.ts
async function commitChange(from, change) {
	let { recorder, thread } = change, seen, end = await compareAndSwap(recorder, async () => (seen &&= await recorder.fetchSnapshot(from.id, thread, { branch: from.branch }) ?? seen, plan(seen ??= from, change))), message = `The branch ${from.branch} moved 5 times while this was recorded.`;
	return end ?? refuse("ref-moved", message);
}
async function plan(snapshot, change) {
	let draft = openDraft(snapshot, change.signer), refusal = await change.apply(draft);
	if (refusal !== void 0) return { end: refusal };
	if (!draft.hasChanged()) return { end: snapshot };
	let commit = draft.toCommit(change.message);
	return {
		commit,
		landed: (head) => toCommitted(snapshot, commit, head)
	};
}
function toCommitted(before, commit, head) {
	let folder = toIncidentFolder(before.id), find = (path) => {
		let text = commit.additions.get(`${folder}/${path}`);
		return typeof text == "string" ? text : void 0;
	}, read = (path, old) => find(path) ?? old;
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
