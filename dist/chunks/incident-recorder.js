import "./rolldown-runtime.js";
import { A as PullNode, D as IssueNode, E as HeadRef, I as toCommentFact, L as toLabelMap, M as ThreadNode, N as findOwnPull, O as Labels, R as toThread, a as ONE_COMMENT, c as RECENT_COMMENTS, m as THREAD, n as CREATE_BRANCH, s as PERSON, t as COMMIT, u as REPOSITORY_FACTS, w as Comment, z as toThreadFact } from "./documents.js";
import { C as string, M as isAmbiguous, N as isOfKind, _ as number, c as array, l as boolean, v as object } from "./schemas.js";
import { t as isOnlyAt } from "./failure.js";
import { t as createClient } from "./client.js";
import { S as toIncidentFolder, a as FILES, x as toIncidentBranch } from "./path.js";
import { t as sendProjection } from "./projection.js";
import { n as fetchSnapshot } from "./snapshot.js";
// actions/github/branch.ts
async function createBranch(client, draft) {
	let { repository, branch, sha, acknowledge } = draft;
	try {
		let eyes = {
			subjectId: acknowledge,
			content: "EYES"
		}, ref = {
			repositoryId: repository,
			name: `refs/heads/${branch}`,
			oid: sha
		};
		return await client.mutate(CREATE_BRANCH, {
			eyes,
			ref
		}, { repeatable: !0 }), "created";
	} catch (error) {
		if (isOnlyAt(error, new Set(["eyes"]))) return "created";
		if (isOfKind(error, "exists")) return "exists";
		throw error;
	}
}
async function commit(client, repository, draft) {
	let input = {
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
			oid: CommitAnswer.parse(await client.mutate(COMMIT, { input }, { repeatable: !0 })).createCommitOnBranch.commit.oid
		};
	} catch (error) {
		if (isOfKind(error, "moved") || isBranchGone(error)) return { outcome: "moved" };
		throw error;
	}
}
function isBranchGone(error) {
	return isOfKind(error, "missing") && !/requested for deletion/.test(error.message);
}
const CommitAnswer = object({ createCommitOnBranch: object({ commit: object({ oid: string() }) }) }), PAUSES = [
	1,
	2,
	3,
	4
];
async function postOnce(client, draft) {
	for (let attempt = 1;; attempt += 1) try {
		return await post(client, draft);
	} catch (error) {
		if (!isAmbiguous(error) || attempt === 3) throw error;
		let found = await lookFor(client, draft);
		if (found !== void 0) return found;
	}
}
async function lookFor(client, draft) {
	for (let pause of PAUSES) {
		await client.settle(pause);
		let found = await findOwn(client, draft);
		if (found !== void 0) return found;
	}
}
async function post(client, draft) {
	let { data } = await client.octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
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
	let own = (await fetchComments(client, draft)).find((comment) => comment.own && comment.body.includes(draft.marker));
	return own === void 0 ? void 0 : {
		nodeId: own.nodeId,
		url: own.url
	};
}
const Answer = object({ repository: object({ thread: object({ comments: object({ nodes: array(Comment) }) }).nullable() }) }), OneAnswer = object({ node: Comment.nullable() });
async function fetchComment(client, id) {
	let { node } = OneAnswer.parse(await client.query(ONE_COMMENT, { id }, ["node"]));
	return node === null ? void 0 : toCommentFact(node, client.account);
}
async function fetchComments(client, { owner, name, thread }) {
	return (Answer.parse(await client.query(RECENT_COMMENTS, {
		owner,
		name,
		number: thread
	}, ["repository.thread"])).repository.thread?.comments.nodes ?? []).map((node) => toCommentFact(node, client.account));
}
// actions/github/facts.ts
const ThreadAnswer = object({ repository: object({ thread: ThreadNode }) });
async function fetchThread(client, repository, number) {
	let answer = await client.query(THREAD, {
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
	let { user } = PersonAnswer.parse(await client.query(PERSON, { login }, ["user"]));
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
	let branch = toIncidentBranch(id), variables = {
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
	let { repository } = Facts.parse(answer), pull = findOwnPull(repository.pullRequests.nodes, repository.defaultBranchRef.name);
	return {
		nodeId: repository.id,
		isPublic: !repository.isPrivate,
		defaultBranch: repository.defaultBranchRef.name,
		defaultHead: repository.defaultBranchRef.target.oid,
		hasRecord: !!repository.defaultBranchRef.target.record,
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
		fetchLineage: async (id) => {
			let { fetchIncidentBranch } = await import("./incident-branch2.js");
			return (await fetchIncidentBranch(client, {
				...repository,
				id
			}))?.lineage;
		},
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
export { createBranch as a, fetchRepositoryFacts as i, toIncidentRecorder as n, fetchPerson as r, openIncidentRecorder as t };
