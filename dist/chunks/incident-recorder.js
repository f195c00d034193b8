import "./rolldown-runtime.js";
import { A as PullNode, B as Blob, D as IssueNode, E as HeadRef, F as isOwnComment, I as toCommentFact, L as toLabelMap, M as ThreadNode, N as findOwnPull, O as Labels, R as toThread, T as FileNode, V as fetchText, a as ONE_COMMENT, c as RECENT_COMMENTS, d as SNAPSHOT, g as renderTextsDocument, k as MarkedComment, m as THREAD, n as CREATE_BRANCH, s as PERSON, t as COMMIT, u as REPOSITORY_FACTS, w as Comment, z as toThreadFact } from "./documents.js";
import { C as string, M as isAmbiguous, N as isOfKind, _ as number, c as array, l as boolean, v as object, x as record } from "./schemas.js";
import { t as isOnlyAt } from "./failure.js";
import { t as createClient } from "./client.js";
import { O as toSegmentPath, S as toIncidentFolder, T as toIssueNumber, a as FILES, c as LEDGER_FOLDER, g as findSealedCredentialId, h as findReceiptId, x as toIncidentBranch } from "./path.js";
import { t as sendProjection } from "./projection.js";
import { a as toFirstLine, i as pickOlder, l as toSegments } from "./ledger-segments.js";
import { i as renderStatusMarker } from "./marker.js";

// actions/github/branch.ts
async function createBranch(client, draft) {
	const { repository, branch, sha, acknowledge } = draft;
	try {
		const eyes = {
			subjectId: acknowledge,
			content: "EYES"
		};
		const ref = {
			repositoryId: repository,
			name: `refs/heads/${branch}`,
			oid: sha
		};
		await client.mutate(CREATE_BRANCH, {
			eyes,
			ref
		}, { repeatable: true });
		return "created";
	} catch (error) {
		if (isOnlyAt(error, /* @__PURE__ */ new Set(["eyes"]))) return "created";
		if (isOfKind(error, "exists")) return "exists";
		throw error;
	}
}
async function commit(client, repository, draft) {
	const input = {
		branch: {
			repositoryNameWithOwner: `${repository.owner}/${repository.name}`,
			branchName: draft.branch
		},
		expectedHeadOid: draft.expectedHead,
		message: draft.message,
		fileChanges: {
			additions: [...draft.additions].map(([path, contents]) => ({
				path,
				contents: Buffer.from(contents).toString("base64")
			})),
			deletions: (draft.deletions ?? []).map((path) => ({ path }))
		}
	};
	try {
		return {
			outcome: "committed",
			oid: CommitAnswer.parse(await client.mutate(COMMIT, { input }, { repeatable: true })).createCommitOnBranch.commit.oid
		};
	} catch (error) {
		if (isOfKind(error, "moved") || isBranchGone(error)) return { outcome: "moved" };
		throw error;
	}
}
function isBranchGone(error) {
	return isOfKind(error, "missing") && !/requested for deletion/.test(error.message);
}
const CommitAnswer = object({ createCommitOnBranch: object({ commit: object({ oid: string() }) }) });

// actions/github/comment.ts
const TRIES = 3;
const PAUSES = [
	1,
	2,
	3,
	4
];
async function postOnce(client, draft) {
	for (let attempt = 1;; attempt += 1) try {
		return await post(client, draft);
	} catch (error) {
		if (!isAmbiguous(error) || attempt === TRIES) throw error;
		const found = await lookFor(client, draft);
		if (found !== void 0) return found;
	}
}
async function lookFor(client, draft) {
	for (const pause of PAUSES) {
		await client.settle(pause);
		const found = await findOwn(client, draft);
		if (found !== void 0) return found;
	}
}
async function post(client, draft) {
	const { data } = await client.octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		owner: draft.owner,
		repo: draft.name,
		issue_number: draft.thread,
		body: draft.body
	});
	return {
		nodeId: data.node_id,
		url: data.html_url
	};
}
async function findOwn(client, draft) {
	const own = (await fetchComments(client, draft)).find((comment) => comment.own && comment.body.includes(draft.marker));
	return own === void 0 ? void 0 : {
		nodeId: own.nodeId,
		url: own.url
	};
}
const Answer$1 = object({ repository: object({ thread: object({ comments: object({ nodes: array(Comment) }) }).nullable() }) });
const OneAnswer = object({ node: Comment.nullable() });
async function fetchComment(client, id) {
	const { node } = OneAnswer.parse(await client.query(ONE_COMMENT, { id }, ["node"]));
	return node === null ? void 0 : toCommentFact(node, client.account);
}
async function fetchComments(client, { owner, name, thread }) {
	return (Answer$1.parse(await client.query(RECENT_COMMENTS, {
		owner,
		name,
		number: thread
	}, ["repository.thread"])).repository.thread?.comments.nodes ?? []).map((node) => toCommentFact(node, client.account));
}

// actions/github/facts.ts
const ThreadAnswer = object({ repository: object({ thread: ThreadNode }) });
async function fetchThread(client, repository, number) {
	const answer = await client.query(THREAD, {
		...repository,
		number
	}, ["repository.thread"]);
	return toThread(ThreadAnswer.parse(answer).repository.thread, client.account);
}
const PersonAnswer = object({ user: object({
	databaseId: number(),
	login: string()
}).nullable() });
async function fetchPerson(client, login) {
	const { user } = PersonAnswer.parse(await client.query(PERSON, { login }, ["user"]));
	return user === null ? void 0 : {
		id: user.databaseId,
		login: user.login
	};
}
const Facts = object({ repository: object({
	id: string(),
	isPrivate: boolean(),
	labels: Labels.nullable(),
	defaultBranchRef: object({
		name: string(),
		target: object({
			oid: string(),
			record: object({ type: string() }).nullish()
		})
	}),
	ref: HeadRef,
	issue: IssueNode.nullable(),
	pullRequests: object({ nodes: array(PullNode.extend({
		id: string(),
		number: number(),
		isDraft: boolean()
	})) })
}) });
async function fetchRepositoryFacts(client, repository, { id, issue }) {
	const branch = toIncidentBranch(id);
	const variables = {
		...repository,
		issue,
		ref: `refs/heads/${branch}`,
		branch,
		record: `${toIncidentFolder(id)}/${FILES.record}`
	};
	return toFacts(await client.query(REPOSITORY_FACTS, variables, MAY_MISS));
}
const MAY_MISS = ["repository.defaultBranchRef.target.record", "repository.issue"];
function toFacts(answer) {
	const { repository } = Facts.parse(answer);
	const pull = findOwnPull(repository.pullRequests.nodes, repository.defaultBranchRef.name);
	return {
		nodeId: repository.id,
		isPublic: !repository.isPrivate,
		defaultBranch: repository.defaultBranchRef.name,
		defaultHead: repository.defaultBranchRef.target.oid,
		hasRecord: Boolean(repository.defaultBranchRef.target.record),
		labels: toLabelMap(repository.labels),
		...repository.ref === null ? {} : { branchHead: repository.ref.target.oid },
		...repository.issue === null ? {} : { issue: toThreadFact(repository.issue) },
		...pull === void 0 ? {} : { pull: {
			number: pull.number,
			nodeId: pull.id,
			draft: pull.isDraft
		} }
	};
}

// actions/github/ledger.ts
const SegmentsNode = object({ object: object({ entries: array(object({
	name: string(),
	oid: string()
})).optional() }).nullable() }).nullish();
async function fetchLedger(client, question, { ledger, newest: guess, segments }) {
	const listed = listSegments({
		ledger,
		segments
	});
	const newest = listed.at(-1);
	if (newest === void 0 || newest.path === FILES.ledger) {
		const text = await fetchText(client, question, {
			file: ledger,
			name: FILES.ledger
		});
		return {
			ledger: text,
			ledgerFiles: {
				listed,
				older: /* @__PURE__ */ new Map(),
				firstLine: toFirstLine(text)
			}
		};
	}
	const text = guess?.object?.oid === newest.blob ? await fetchText(client, question, {
		file: guess,
		name: newest.path
	}) : (await fetchTexts$1(client, question, [newest]))[0] ?? "";
	const picked = pickOlder(listed, text, question.asked);
	const texts = await fetchTexts$1(client, question, picked);
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
	const first = ledger?.object?.oid;
	const later = segments?.object?.entries ?? [];
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
	const { owner, name } = repository;
	const ids = segments.map(({ blob }, index) => [`blob${index}`, blob]);
	const variables = {
		owner,
		name,
		...Object.fromEntries(ids)
	};
	const answer = await client.query(renderTextsDocument(segments.length), variables);
	const blobs = Texts.parse(answer).repository;
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
});
const Head = object({ target: object({
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
}) });
const Answer = object({ repository: object({
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
	const { owner, name, id, thread, from, segment = 2 } = question;
	const folder = toIncidentFolder(id);
	const branch = toIncidentBranch(id);
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
	const { repository } = Answer.parse(answer);
	if (repository.ref === null) return void 0;
	const texts = await fetchTexts(client, question, repository.ref.target);
	const branch = question.from ?? toIncidentBranch(question.id);
	return toSnapshot({
		id: question.id,
		branch,
		texts,
		account: client.account
	}, repository);
}
async function fetchTexts(client, question, target) {
	const read = (name) => fetchText(client, question, {
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
	const pull = findOwnPull(repository.pullRequests.nodes, repository.defaultBranchRef.name);
	const status = findStatusComment({
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
	const marker = renderStatusMarker(id);
	const found = pull?.comments.nodes.find((comment) => isOwnComment(comment, account) && comment.body.includes(marker));
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
		const isWhole = object?.isTruncated !== true && object?.isBinary !== true;
		const path = `containment/${name}`;
		const text = isOwnFile(path) && isWhole ? object?.text : void 0;
		return typeof text === "string" ? [[path, text]] : [];
	}));
}

// actions/github/incident-recorder.ts
function openIncidentRecorder(options, repository) {
	return toIncidentRecorder(createClient(options), repository);
}
function toIncidentRecorder(client, repository) {
	return {
		clock: client.clock,
		settle: (attempt) => client.settle(attempt),
		fetchThread: (number) => fetchThread(client, repository, number),
		fetchComments: (thread) => fetchComments(client, {
			...repository,
			thread
		}),
		fetchComment: (nodeId) => fetchComment(client, nodeId),
		fetchSnapshot: (id, thread, { branch: from, asked, segment } = {}) => fetchSnapshot(client, {
			...repository,
			id,
			thread,
			from,
			asked,
			segment
		}),
		commit: (draft) => commit(client, repository, draft),
		comment: (thread, body, marker) => postOnce(client, {
			...repository,
			thread,
			body,
			marker
		}),
		project: (projection) => sendProjection(client, projection)
	};
}

export { toSnapshotVariables as a, createBranch as c, readSnapshot as i, toIncidentRecorder as n, fetchPerson as o, SNAPSHOT_MAY_MISS as r, fetchRepositoryFacts as s, openIncidentRecorder as t };