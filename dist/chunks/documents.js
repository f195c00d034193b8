import { C as toIncidentId, m as findIncidentOfBranch, x as toIncidentBranch } from "./path.js";
import { C as string, _ as number, c as array, j as UserError, l as boolean, v as object } from "./schemas.js";
import { t as findMarkedSegment } from "./marker.js";
// actions/github/blob.ts
const Blob = object({
	oid: string().optional(),
	byteSize: number().optional(),
	text: string().nullish(),
	isTruncated: boolean().optional(),
	isBinary: boolean().nullish()
}), KEPT = new WeakMap();
function keepBlob(client, oid, bytes) {
	openKept(client).set(oid, Promise.resolve(bytes));
}
async function readBlob(client, question) {
	let kept = openKept(client), known = kept.get(question.oid);
	if (known !== void 0) return known;
	let fetching = fetchBlob(client, question);
	kept.set(question.oid, fetching);
	try {
		let bytes = await fetching;
		return bytes.length > 33554432 && kept.delete(question.oid), bytes;
	} catch (error) {
		throw kept.delete(question.oid), error;
	}
}
function openKept(client) {
	let kept = KEPT.get(client) ?? new Map();
	return KEPT.set(client, kept), kept;
}
async function fetchBlob({ octokit }, { owner, name: repo, oid }) {
	let { data } = await octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
		owner,
		repo,
		file_sha: oid
	});
	return Buffer.from(data.content, "base64");
}
async function fetchText(client, repository, { file, name }) {
	let blob = file?.object;
	if (blob?.isBinary === !0) throw new UserError({
		code: "invalid-record",
		message: `Expected ${name} to be text, got bytes that are none`,
		hint: "Restore it from the commit before."
	});
	return blob?.isTruncated !== !0 || blob.oid === void 0 ? blob?.text ?? "" : (await readBlob(client, {
		...repository,
		oid: blob.oid
	})).toString("utf8");
}
// actions/github/answers.ts
const Labels = object({ nodes: array(object({
	id: string(),
	name: string()
})) }), Author = object({
	__typename: string(),
	login: string(),
	databaseId: number().nullish()
}).nullable(), Comment = object({
	id: string(),
	databaseId: number(),
	url: string(),
	viewerDidAuthor: boolean(),
	body: string(),
	createdAt: string(),
	lastEditedAt: string().nullable(),
	editor: Author,
	author: Author,
	reactionGroups: array(object({
		content: string(),
		viewerHasReacted: boolean()
	})).nullable()
}), MarkedComment = object({
	id: string(),
	url: string(),
	viewerDidAuthor: boolean(),
	body: string(),
	author: Author
}), StatusNode = object({ nodes: array(object({
	body: string(),
	author: Author
})) }), ThreadNode = object({
	__typename: string(),
	number: number(),
	createdAt: string().optional(),
	headRefName: string().optional(),
	isCrossRepository: boolean().optional(),
	status: StatusNode.optional()
}).nullable(), IssueNode = object({
	id: string(),
	number: number(),
	state: string(),
	labels: Labels.nullable()
}), PullNode = object({
	isCrossRepository: boolean(),
	baseRefName: string()
});
function findOwnPull(pulls, defaultBranch) {
	return pulls.find((one) => !one.isCrossRepository && one.baseRefName === defaultBranch);
}
const FileNode = object({ object: Blob.nullable() }).nullish(), HeadRef = object({ target: object({ oid: string() }) }).nullable();
function toThread(node, account) {
	if (node === null) return;
	if (node.__typename === "Issue") {
		let id = toIncidentId(node.number, new Date(node.createdAt ?? 0));
		return {
			number: node.number,
			kind: "issue",
			branch: toIncidentBranch(id)
		};
	}
	let thread = {
		number: node.number,
		kind: "pull_request"
	}, head = node.headRefName ?? "";
	return node.isCrossRepository === !1 && findIncidentOfBranch(head) !== void 0 ? {
		...thread,
		branch: head,
		segment: findShownSegment(node.status, account)
	} : thread;
}
function isOwnComment({ viewerDidAuthor, author }, account) {
	return viewerDidAuthor && isByRecorder(author, account);
}
function isByRecorder(author, { id }) {
	return author?.__typename === "Bot" && author.databaseId === id;
}
function findShownSegment(status, account) {
	return (status?.nodes.filter(({ author }) => isByRecorder(author, account)) ?? []).map(({ body }) => findMarkedSegment(body)).find((segment) => segment !== void 0);
}
function toCommentFact(node, recorder) {
	let account = toAccount(node.author);
	return {
		id: node.databaseId,
		nodeId: node.id,
		url: node.url,
		own: isOwnComment(node, recorder),
		body: node.body,
		createdAt: new Date(node.createdAt),
		edited: node.lastEditedAt !== null,
		...toChange(node),
		ownReactions: (node.reactionGroups ?? []).filter((group) => group.viewerHasReacted).map((group) => group.content),
		...account === void 0 ? {} : { author: account }
	};
}
function toChange({ lastEditedAt, editor, author }) {
	return lastEditedAt === null || editor === null || editor.databaseId === author?.databaseId ? {} : { changed: {
		by: editor.login,
		at: new Date(lastEditedAt)
	} };
}
function toAccount(author) {
	if (author !== null && author.databaseId !== null && author.databaseId !== void 0) return {
		id: author.databaseId,
		login: author.login,
		bot: author.__typename === "Bot"
	};
}
function toThreadFact(node) {
	return {
		nodeId: node.id,
		number: node.number,
		open: node.state === "OPEN",
		labels: toLabelFacts(node.labels)
	};
}
function toLabelFacts(labels) {
	return (labels?.nodes ?? []).map((label) => ({
		nodeId: label.id,
		name: label.name
	}));
}
function toLabelMap(labels) {
	return new Map((labels?.nodes ?? []).map((label) => [label.name, label.id]));
}
// actions/github/branch-documents.ts
const BLOB$1 = "object { ... on Blob { oid byteSize text isTruncated isBinary } }", toFolder = (blob) => {
	let entry = `name type mode object { ... on Blob { ${blob} } }`;
	return `
  folder: file(path: $folder) { object { ... on Tree { entries { ${entry}
    nested: object { ... on Tree { entries { ${entry}
      nested: object { ... on Tree { entries { ${entry} } } } } } }
  } } } }`;
}, FOLDER = toFolder("oid byteSize text isTruncated isBinary"), TREE = `
  query Tree($owner: String!, $name: String!, $folder: String!, $commit: String!) {
    repository(owner: $owner, name: $name) {
      object(expression: $commit) { ... on Commit { ${FOLDER} } }
    }
  }`, COMPARED_COMMIT = `... on Commit {
      ${toFolder("oid byteSize")}
      record: file(path: $record) { ${BLOB$1} }
      timeline: file(path: $timeline) { ${BLOB$1} }
      ledger: file(path: $ledger) { ${BLOB$1} }
      manifest: file(path: $manifest) { ${BLOB$1} }
    }`, ENTRIES = "... on Tree { entries { name oid mode } }", BESIDE = `... on Commit {
      tree { entries { name oid mode } }
      incidents: file(path: $incidents) { object { ${ENTRIES} } }
      year: file(path: $year) { object { ${ENTRIES} } }
    }`;
function renderComparisonDocument(count, isBesideAsked) {
	let indexes = Array.from({ length: count }, (_, index) => index), variables = [
		...count === 0 ? [] : [
			"folder",
			"record",
			"timeline",
			"ledger",
			"manifest"
		],
		...isBesideAsked ? [
			"before",
			"after",
			"incidents",
			"year"
		] : [],
		...indexes.map((index) => `commit${index}`)
	], commits = indexes.map((index) => `commit${index}: object(expression: $commit${index}) { ${COMPARED_COMMIT} }`), sides = ["before", "after"].map((side) => `${side}: object(expression: $${side}) { ${BESIDE} }`);
	return `
  query Comparison($owner: String!, $name: String!, ${variables.map((name) => `$${name}: String!`).join(", ")}) {
    repository(owner: $owner, name: $name) { ${[...commits, ...isBesideAsked ? sides : []].join("\n")} }
  }`;
}
const HELD = "\n  held: file(path: $folder) { type }\n  ledger: file(path: $ledger) { oid }\n  segments: file(path: $segments) { oid }", BRANCH_COMMIT = `
  oid
  parents(first: 10) { totalCount nodes { oid ${HELD} } }
  author { email }
  signature { isValid wasSignedByGitHub }
  ${HELD}`, COMMIT_FACTS = "\n  oid\n  checkSuites(first: 5, filterBy: { checkName: $check }) { nodes {\n    app { slug }\n    checkRuns(first: 5, filterBy: { checkName: $check, checkType: LATEST }) { nodes { conclusion } }\n  } }\n  associatedPullRequests(first: 10) { totalCount nodes { mergeCommit { oid } } }", toChanged = (first, after = "") => `
        changed: history(first: ${first}, path: $folder, since: $since${after}) {
          nodes { ${COMMIT_FACTS} } pageInfo { endCursor }
        }`, toOwn = (last, before = "") => `compare(headRef: $branch) {
        commits(last: ${last}${before}) {
          nodes { ${BRANCH_COMMIT} } pageInfo { hasPreviousPage startCursor }
        }
      }`, BRANCH_FIELDS = `
      id
      defaultBranchRef {
        name
        target { oid ... on Commit { ${HELD} } }
        ${toOwn(25)}
      }
      object(expression: $commit) { ... on Commit {
        ${BRANCH_COMMIT}
        ${COMMIT_FACTS}
        ${FOLDER}
        ${toChanged(25)}
      } }`, INCIDENT_BRANCH = `
  query IncidentBranch(
    $owner: String!, $name: String!, $branch: String!, $commit: String!, $folder: String!,
    $since: GitTimestamp!, $ledger: String!, $segments: String!, $check: String!
  ) {
    repository(owner: $owner, name: $name) { ${BRANCH_FIELDS} }
  }`, ORIGIN = "\n  query Origin($owner: String!, $name: String!, $commit: String!) {\n    repository(owner: $owner, name: $name) {\n      object(expression: $commit) { ... on Commit { history(first: 25) { nodes {\n        oid\n        parents(first: 2) { nodes { oid } }\n        author { email }\n        signature { isValid wasSignedByGitHub }\n        associatedPullRequests(first: 10) { totalCount nodes { mergeCommit { oid } } }\n      } } } }\n      defaultBranchRef { target { ... on Commit { history(first: 100) { nodes { oid } } } } }\n    }\n  }", MORE_HISTORY = `
  query MoreHistory(
    $owner: String!, $name: String!, $branch: String!, $commit: String!, $folder: String!,
    $since: GitTimestamp!, $ledger: String!, $segments: String!, $check: String!,
    $changedCursor: String, $ownCursor: String
  ) {
    repository(owner: $owner, name: $name) {
      defaultBranchRef { ${toOwn(50, ", before: $ownCursor")} }
      object(expression: $commit) { ... on Commit {
        ${toChanged(50, ", after: $changedCursor")}
      } }
    }
  }`;
function renderCommitFactsDocument(count) {
	let indexes = Array.from({ length: count }, (_, index) => index);
	return `
  query CommitFacts($owner: String!, $name: String!, $check: String!, ${indexes.map((index) => `$commit${index}: GitObjectID!`).join(", ")}) {
    repository(owner: $owner, name: $name) { ${indexes.map((index) => `commit${index}: object(oid: $commit${index}) { ... on Commit { ${COMMIT_FACTS} } }`).join("\n")} }
  }`;
}
// actions/github/documents.ts
const BLOB = "object { ... on Blob { oid text isTruncated isBinary } }", LABELS = "labels(first: 50) { nodes { id name } }", AUTHOR = "author { __typename login ... on User { databaseId } ... on Bot { databaseId } }", COMMENT = `
  id databaseId url viewerDidAuthor body createdAt lastEditedAt
  editor { __typename login ... on User { databaseId } ... on Bot { databaseId } }
  ${AUTHOR}
  reactionGroups { content viewerHasReacted }`, COMMENTS = `comments(last: 50) { nodes { ${COMMENT} } }`, STATUS = `status: comments(first: 3) { nodes { body ${AUTHOR} } }`, THREAD_FIELDS = `repository(owner: $owner, name: $name) {
      thread: issueOrPullRequest(number: $number) {
        __typename
        ... on Issue { number createdAt }
        ... on PullRequest { number headRefName isCrossRepository ${STATUS} }
      }
    }`, THREAD = `
  query Thread($owner: String!, $name: String!, $number: Int!) {
    ${THREAD_FIELDS}
  }`, MEMBERS = "nodes { databaseId } pageInfo { hasNextPage endCursor }", TEAM_MEMBERS = `
  query TeamMembers($owner: String!, $team: String!, $login: String!, $after: String!) {
    organization(login: $owner) { team(slug: $team) {
      members(query: $login, first: 100, after: $after, membership: ALL) { ${MEMBERS} }
    } }
  }`, PULL_OF_ISSUE = `pull: repository(owner: $owner, name: $name) {
      pullRequests(headRefName: $branch, first: 1, orderBy: { field: CREATED_AT, direction: DESC }) {
        nodes { ${STATUS} }
      }
    }`;
function renderRequestDocument(teams, isOfIssue = !1) {
	let slugs = teams.map((_, index) => `, $team${index}: String!`).join(""), asked = teams.map((_, index) => `team${index}: team(slug: $team${index}) {
        members(query: $login, first: 100, membership: ALL) { ${MEMBERS} }
      }`).join("\n"), organisation = teams.length === 0 ? "" : `organization(login: $owner) { ${asked} }`, login = teams.length === 0 ? "" : ", $login: String!";
	return `
  query Request(${`$owner: String!, $name: String!, $number: Int!${isOfIssue ? ", $branch: String!" : ""}${login}${slugs}`}) {
    ${THREAD_FIELDS}
    ${isOfIssue ? PULL_OF_ISSUE : ""}
    ${organisation}
  }`;
}
const PULLS = "pullRequests(headRefName: $branch, first: 20, orderBy: { field: CREATED_AT, direction: DESC })", SNAPSHOT_FIELDS = `
      id isPrivate
      defaultBranchRef { name }
      labels(first: 100) { nodes { id name } }
      ref(qualifiedName: $ref) { target { oid ... on Commit {
        record: file(path: $record) { ${BLOB} }
        timeline: file(path: $timeline) { ${BLOB} }
        ledger: file(path: $ledger) { ${BLOB} }
        newest: file(path: $newest) { ${BLOB} }
        segments: file(path: $segments) { object { ... on Tree { entries { name oid } } } }
        manifest: file(path: $manifest) { ${BLOB} }
        containment: file(path: $containment) { object { ... on Tree { entries { name ${BLOB} } } } }
      } } }
      issue(number: $issue) { id number state ${LABELS} }
      ${PULLS} {
        nodes { id number state isDraft isCrossRepository baseRefName ${LABELS}
          comments(first: 20) { nodes { id url viewerDidAuthor body ${AUTHOR} } } }
      }
      thread: issueOrPullRequest(number: $thread) {
        ... on Issue { ${COMMENTS} }
        ... on PullRequest { ${COMMENTS} }
      }`, SNAPSHOT_VARIABLES = "\n    $owner: String!, $name: String!, $thread: Int!, $issue: Int!, $ref: String!, $branch: String!,\n    $record: String!, $timeline: String!, $ledger: String!, $newest: String!, $segments: String!,\n    $manifest: String!, $containment: String!", SNAPSHOT = `
  query Snapshot(${SNAPSHOT_VARIABLES}) {
    repository(owner: $owner, name: $name) { ${SNAPSHOT_FIELDS} }
  }`;
function renderTextsDocument(count) {
	let indexes = Array.from({ length: count }, (_, index) => index);
	return `
  query Texts($owner: String!, $name: String!, ${indexes.map((index) => `$blob${index}: GitObjectID!`).join(", ")}) {
    repository(owner: $owner, name: $name) { ${indexes.map((index) => `blob${index}: object(oid: $blob${index}) { ... on Blob { oid text isTruncated isBinary } }`).join("\n")} }
  }`;
}
const SNAPSHOT_AND_BRANCH = `
  query SnapshotAndBranch(${SNAPSHOT_VARIABLES}
    $commit: String!, $folder: String!, $since: GitTimestamp!, $check: String!
  ) {
    repository(owner: $owner, name: $name) { ${SNAPSHOT_FIELDS} ${BRANCH_FIELDS} }
  }`, REPOSITORY_FACTS = `
  query RepositoryFacts(
    $owner: String!, $name: String!, $issue: Int!, $ref: String!, $branch: String!, $record: String!
  ) {
    repository(owner: $owner, name: $name) {
      id isPrivate
      labels(first: 100) { nodes { id name } }
      defaultBranchRef { name target { oid ... on Commit { record: file(path: $record) { type } } } }
      ref(qualifiedName: $ref) { target { oid } }
      issue(number: $issue) { id number state ${LABELS} }
      ${PULLS} {
        nodes { id number isDraft isCrossRepository baseRefName }
      }
    }
  }`, CREATE_BRANCH = "\n  mutation CreateBranch($eyes: AddReactionInput!, $ref: CreateRefInput!) {\n    eyes: addReaction(input: $eyes) { clientMutationId }\n    ref: createRef(input: $ref) { clientMutationId }\n  }", COMMIT = "\n  mutation Commit($input: CreateCommitOnBranchInput!) {\n    createCommitOnBranch(input: $input) { commit { oid } }\n  }", PERSON = "\n  query Person($login: String!) { user(login: $login) { databaseId login } }", ONE_COMMENT = `
  query OneComment($id: ID!) { node(id: $id) { ... on IssueComment { ${COMMENT} } } }`, RECENT_THREAD = `
  __typename id number title body closed createdAt updatedAt
  author { __typename login ... on User { databaseId } ... on Bot { databaseId } }
  ${LABELS} ${COMMENTS}`, RECENT_PULL = `${RECENT_THREAD} headRefName isCrossRepository`, PAGE = "pageInfo { hasNextPage endCursor }", NEWEST = "first: 25, orderBy: { field: UPDATED_AT, direction: DESC }", RECENT_THREADS = `
  query RecentThreads($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      issues(${NEWEST}) { nodes { ${RECENT_THREAD} } ${PAGE} }
      pullRequests(${NEWEST}) { nodes { ${RECENT_PULL} } ${PAGE} }
    }
  }`, MORE_ISSUES = `
  query MoreIssues($owner: String!, $name: String!, $after: String!) {
    repository(owner: $owner, name: $name) {
      threads: issues(${NEWEST}, after: $after) { nodes { ${RECENT_THREAD} } ${PAGE} }
    }
  }`, MORE_PULL_REQUESTS = `
  query MorePullRequests($owner: String!, $name: String!, $after: String!) {
    repository(owner: $owner, name: $name) {
      threads: pullRequests(${NEWEST}, after: $after) { nodes { ${RECENT_PULL} } ${PAGE} }
    }
  }`, ONE_THREAD = `
  query OneThread($owner: String!, $name: String!, $number: Int!) {
    repository(owner: $owner, name: $name) { thread: issueOrPullRequest(number: $number) {
      ... on Issue { ${RECENT_THREAD} }
      ... on PullRequest { ${RECENT_PULL} }
    } }
  }`, RECENT_COMMENTS = `
  query RecentComments($owner: String!, $name: String!, $number: Int!) {
    repository(owner: $owner, name: $name) { thread: issueOrPullRequest(number: $number) {
      ... on Issue { ${COMMENTS} }
      ... on PullRequest { ${COMMENTS} }
    } }
  }`;
export { PullNode as A, Blob as B, Author as C, IssueNode as D, HeadRef as E, isOwnComment as F, keepBlob as H, toCommentFact as I, toLabelMap as L, ThreadNode as M, findOwnPull as N, Labels as O, findShownSegment as P, toThread as R, renderComparisonDocument as S, FileNode as T, readBlob as U, fetchText as V, INCIDENT_BRANCH as _, ONE_COMMENT as a, TREE as b, RECENT_COMMENTS as c, SNAPSHOT as d, SNAPSHOT_AND_BRANCH as f, renderTextsDocument as g, renderRequestDocument as h, MORE_PULL_REQUESTS as i, StatusNode as j, MarkedComment as k, RECENT_THREADS as l, THREAD as m, CREATE_BRANCH as n, ONE_THREAD as o, TEAM_MEMBERS as p, MORE_ISSUES as r, PERSON as s, COMMIT as t, REPOSITORY_FACTS as u, MORE_HISTORY as v, Comment as w, renderCommitFactsDocument as x, ORIGIN as y, toThreadFact as z };
