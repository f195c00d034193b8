import { C as string, c as array, l as boolean, v as object, x as record } from "./schemas.js";
import { O as toSegmentPath, S as toIncidentFolder, T as toIssueNumber, a as FILES, c as LEDGER_FOLDER, g as findSealedCredentialId, h as findReceiptId, x as toIncidentBranch } from "./path.js";
import { A as PullNode, B as Blob, D as IssueNode, F as isOwnComment, I as toCommentFact, L as toLabelMap, N as findOwnPull, O as Labels, T as FileNode, V as fetchText, d as SNAPSHOT, g as renderTextsDocument, k as MarkedComment, w as Comment, z as toThreadFact } from "./documents.js";
import { a as toFirstLine, i as pickOlder, l as toSegments } from "./ledger-segments.js";
import { i as renderStatusMarker } from "./marker.js";
// actions/github/ledger.ts
const SegmentsNode = object({ object: object({ entries: array(object({
	name: string(),
	oid: string()
})).optional() }).nullable() }).nullish();
async function fetchLedger(client, question, { ledger, newest: guess, segments }) {
	let listed = listSegments({
		ledger,
		segments
	}), newest = listed.at(-1);
	if (newest === void 0 || newest.path === FILES.ledger) {
		let text = await fetchText(client, question, {
			file: ledger,
			name: FILES.ledger
		});
		return {
			ledger: text,
			ledgerFiles: {
				listed,
				older: new Map(),
				firstLine: toFirstLine(text)
			}
		};
	}
	let text = guess?.object?.oid === newest.blob ? await fetchText(client, question, {
		file: guess,
		name: newest.path
	}) : (await fetchTexts$1(client, question, [newest]))[0] ?? "", picked = pickOlder(listed, text, question.asked), texts = await fetchTexts$1(client, question, picked);
	return {
		ledger: text,
		ledgerFiles: {
			listed,
			older: new Map(picked.map(({ path }, index) => [path, texts[index] ?? ""])),
			firstLine: toFirstLine(ledger?.object?.text ?? "")
		}
	};
}
function listSegments({ ledger, segments }) {
	let first = ledger?.object?.oid, later = segments?.object?.entries ?? [];
	return toSegments([...first === void 0 ? [] : [{
		path: FILES.ledger,
		blob: first
	}], ...later.map(({ name, oid }) => ({
		path: `${LEDGER_FOLDER}/${name}`,
		blob: oid
	}))]);
}
const Texts = object({ repository: record(string(), Blob.nullable()) });
async function fetchTexts$1(client, repository, segments) {
	if (segments.length === 0) return [];
	let { owner, name } = repository, ids = segments.map(({ blob }, index) => [`blob${index}`, blob]), variables = {
		owner,
		name,
		...Object.fromEntries(ids)
	}, answer = await client.query(renderTextsDocument(segments.length), variables), blobs = Texts.parse(answer).repository;
	return Promise.all(segments.map(({ path }, index) => fetchText(client, repository, {
		file: { object: blobs[`blob${index}`] ?? null },
		name: path
	})));
}
// actions/github/snapshot.ts
const Pull = IssueNode.extend({
	...PullNode.shape,
	isDraft: boolean(),
	comments: object({ nodes: array(MarkedComment) })
}), Head = object({ target: object({
	oid: string(),
	record: FileNode,
	timeline: FileNode,
	ledger: FileNode,
	newest: FileNode,
	segments: SegmentsNode,
	manifest: FileNode,
	containment: object({ object: object({ entries: array(object({
		name: string(),
		object: Blob.nullable()
	})) }).nullable() }).nullish()
}) }), Answer = object({ repository: object({
	id: string(),
	isPrivate: boolean(),
	defaultBranchRef: object({ name: string() }),
	labels: Labels.nullable(),
	ref: Head.nullable(),
	issue: IssueNode.nullable(),
	pullRequests: object({ nodes: array(Pull) }),
	thread: object({ comments: object({ nodes: array(Comment) }).optional() }).nullable()
}) });
async function fetchSnapshot(client, question) {
	return readSnapshot(client, question, await client.query(SNAPSHOT, toSnapshotVariables(question), SNAPSHOT_MAY_MISS));
}
const SNAPSHOT_MAY_MISS = [
	...[
		"record",
		"timeline",
		"ledger",
		"newest",
		"segments",
		"manifest",
		"containment"
	].map((file) => `repository.ref.target.${file}`),
	"repository.issue",
	"repository.thread"
];
function toSnapshotVariables(question) {
	let { owner, name, id, thread, from, segment = 2 } = question, folder = toIncidentFolder(id), branch = toIncidentBranch(id);
	return {
		owner,
		name,
		thread,
		issue: toIssueNumber(id),
		ref: `refs/heads/${from ?? branch}`,
		branch,
		record: `${folder}/${FILES.record}`,
		timeline: `${folder}/${FILES.timeline}`,
		ledger: `${folder}/${FILES.ledger}`,
		newest: `${folder}/${toSegmentPath(Math.max(2, segment))}`,
		segments: `${folder}/${LEDGER_FOLDER}`,
		manifest: `${folder}/${FILES.manifest}`,
		containment: `${folder}/containment`
	};
}
async function readSnapshot(client, question, answer) {
	let { repository } = Answer.parse(answer);
	if (repository.ref === null) return;
	let texts = await fetchTexts(client, question, repository.ref.target), branch = question.from ?? toIncidentBranch(question.id);
	return toSnapshot({
		id: question.id,
		branch,
		texts,
		account: client.account
	}, repository);
}
async function fetchTexts(client, question, target) {
	let read = (name) => fetchText(client, question, {
		file: target[name],
		name: FILES[name]
	});
	return {
		head: target.oid,
		record: await read("record"),
		timeline: await read("timeline"),
		...await fetchLedger(client, question, target),
		manifest: await read("manifest"),
		containment: toContainment(target.containment?.object?.entries ?? [])
	};
}
function toSnapshot({ id, branch, texts, account }, repository) {
	let pull = findOwnPull(repository.pullRequests.nodes, repository.defaultBranchRef.name), status = findStatusComment({
		id,
		account
	}, pull);
	return {
		id,
		branch,
		...texts,
		isPublic: !repository.isPrivate,
		repository: repository.id,
		comments: (repository.thread?.comments?.nodes ?? []).map((node) => toCommentFact(node, account)),
		labels: toLabelMap(repository.labels),
		...repository.issue === null ? {} : { issue: toThreadFact(repository.issue) },
		...pull === void 0 ? {} : { pull: toPullFact(pull) },
		...status === void 0 ? {} : { statusComment: status }
	};
}
function toPullFact(pull) {
	return {
		...toThreadFact(pull),
		draft: pull.isDraft,
		merged: pull.state === "MERGED"
	};
}
function findStatusComment({ id, account }, pull) {
	let marker = renderStatusMarker(id), found = pull?.comments.nodes.find((comment) => isOwnComment(comment, account) && comment.body.includes(marker));
	return found === void 0 ? void 0 : {
		nodeId: found.id,
		url: found.url,
		body: found.body
	};
}
function isOwnFile(path) {
	return (findReceiptId(path) ?? findSealedCredentialId(path)) !== void 0;
}
function toContainment(entries) {
	return new Map(entries.flatMap(({ name, object }) => {
		let isWhole = object?.isTruncated !== !0 && object?.isBinary !== !0, path = `containment/${name}`, text = isOwnFile(path) && isWhole ? object?.text : void 0;
		return typeof text == "string" ? [[path, text]] : [];
	}));
}
export { toSnapshotVariables as i, fetchSnapshot as n, readSnapshot as r, SNAPSHOT_MAY_MISS as t };
