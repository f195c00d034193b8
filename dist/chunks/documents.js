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
});
const KEPT = /* @__PURE__ */ new WeakMap();
const KEPT_BYTES_AT_MOST = 33554432;
function keepBlob(client, oid, bytes) {
	openKept(client).set(oid, Promise.resolve(bytes));
}
async function readBlob(client, question) {
	const kept = openKept(client);
	const known = kept.get(question.oid);
	if (known !== void 0) return known;
	const fetching = fetchBlob(client, question);
	kept.set(question.oid, fetching);
	try {
		const bytes = await fetching;
		if (bytes.length > KEPT_BYTES_AT_MOST) kept.delete(question.oid);
		return bytes;
	} catch (error) {
		kept.delete(question.oid);
		throw error;
	}
}
function openKept(client) {
	const kept = KEPT.get(client) ?? /* @__PURE__ */ new Map();
	KEPT.set(client, kept);
	return kept;
}
async function fetchBlob({ octokit }, { owner, name: repo, oid }) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
		owner,
		repo,
		file_sha: oid
	});
	return Buffer.from(data.content, "base64");
}
async function fetchText(client, repository, { file, name }) {
	const blob = file?.object;
	if (blob?.isBinary === true) throw new UserError({
		code: "invalid-record",
		message: `Expected ${name} to be text, got bytes that are none`,
		hint: "Restore it from the commit before."
	});
	if (blob?.isTruncated !== true || blob.oid === void 0) return blob?.text ?? "";
	return (await readBlob(client, {
		...repository,
		oid: blob.oid
	})).toString("utf8");
}

// actions/github/answers.ts
const Labels = object({ nodes: array(object({
	id: string(),
	name: string()
})) });
const Author = object({
	__typename: string(),
	login: string(),
	databaseId: number().nullish()
}).nullable();
const Comment = object({
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
});
const MarkedComment = object({
	id: string(),
	url: string(),
	viewerDidAuthor: boolean(),
	body: string(),
	author: Author
});
const StatusNode = object({ nodes: array(object({
	body: string(),
	author: Author
})) });
const ThreadNode = object({
	__typename: string(),
	number: number(),
	createdAt: string().optional(),
	headRefName: string().optional(),
	isCrossRepository: boolean().optional(),
	status: StatusNode.optional()
}).nullable();
const IssueNode = object({
	id: string(),
	number: number(),
	state: string(),
	labels: Labels.nullable()
});
const PullNode = object({
	isCrossRepository: boolean(),
	baseRefName: string()
});
function findOwnPull(pulls, defaultBranch) {
	return pulls.find((one) => !one.isCrossRepository && one.baseRefName === defaultBranch);
}
const FileNode = object({ object: Blob.nullable() }).nullish();
const HeadRef = object({ target: object({ oid: string() }) }).nullable();
function toThread(node, account) {
	if (node === null) return void 0;
	if (node.__typename === "Issue") {
		const id = toIncidentId(node.number, new Date(node.createdAt ?? 0));
		return {
			number: node.number,
			kind: "issue",
			branch: toIncidentBranch(id)
		};
	}
	const thread = {
		number: node.number,
		kind: "pull_request"
	};
	const head = node.headRefName ?? "";
	return node.isCrossRepository === false && findIncidentOfBranch(head) !== void 0 ? {
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
	const account = toAccount(node.author);
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
	if (lastEditedAt === null || editor === null) return {};
	if (editor.databaseId === author?.databaseId) return {};
	return { changed: {
		by: editor.login,
		at: new Date(lastEditedAt)
	} };
}
function toAccount(author) {
	if (author === null || author.databaseId === null || author.databaseId === void 0) return;
	return {
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
const BLOB$1 = "object { ... on Blob { oid byteSize text isTruncated isBinary } }";
const toFolder = (blob) => {
	const entry = `name type mode object { ... on Blob { ${blob} } }`;
	return `
  folder: file(path: $folder) { object { ... on Tree { entries { ${entry}
    nested: object { ... on Tree { entries { ${entry}
      nested: object { ... on Tree { entries { ${entry} } } } } } }
  } } } }`;
};
const FOLDER = toFolder("oid byteSize text isTruncated isBinary");
const TREE = `
  query Tree($owner: String!, $name: String!, $folder: String!, $commit: String!) {
    repository(owner: $owner, name: $name) {
      object(expression: $commit) { ... on Commit { ${FOLDER} } }
    }
  }`;
const COMPARED_COMMIT = `... on Commit {
      ${toFolder("oid byteSize")}
      record: file(path: $record) { ${BLOB$1} }
      timeline: file(path: $timeline) { ${BLOB$1} }
      ledger: file(path: $ledger) { ${BLOB$1} }
      manifest: file(path: $manifest) { ${BLOB$1} }
    }`;
const ENTRIES = "... on Tree { entries { name oid mode } }";
const BESIDE = `... on Commit {
      tree { entries { name oid mode } }
      incidents: file(path: $incidents) { object { ${ENTRIES} } }
      year: file(path: $year) { object { ${ENTRIES} } }
    }`;
function renderComparisonDocument(count, isBesideAsked) {
	const indexes = Array.from({ length: count }, (_, index) => index);
	const variables = [
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
	];
	const commits = indexes.map((index) => `commit${index}: object(expression: $commit${index}) { ${COMPARED_COMMIT} }`);
	const sides = ["before", "after"].map((side) => `${side}: object(expression: $${side}) { ${BESIDE} }`);
	return `
  query Comparison($owner: String!, $name: String!, ${variables.map((name) => `$${name}: String!`).join(", ")}) {
    repository(owner: $owner, name: $name) { ${[...commits, ...isBesideAsked ? sides : []].join("\n")} }
  }`;
}
const HELD = `
  held: file(path: $folder) { type }
  ledger: file(path: $ledger) { oid }
  segments: file(path: $segments) { oid }`;
const BRANCH_COMMIT = `
  oid
  parents(first: 10) { totalCount nodes { oid ${HELD} } }
  author { email }
  signature { isValid wasSignedByGitHub }
  ${HELD}`;
const COMMIT_FACTS = `
  oid
  checkSuites(first: 5, filterBy: { checkName: $check }) { nodes {
    app { slug }
    checkRuns(first: 5, filterBy: { checkName: $check, checkType: LATEST }) { nodes { conclusion } }
  } }
  associatedPullRequests(first: 10) { totalCount nodes { mergeCommit { oid } } }`;
const toChanged = (first, after = "") => `
        changed: history(first: ${first}, path: $folder, since: $since${after}) {
          nodes { ${COMMIT_FACTS} } pageInfo { endCursor }
        }`;
const toOwn = (last, before = "") => `compare(headRef: $branch) {
        commits(last: ${last}${before}) {
          nodes { ${BRANCH_COMMIT} } pageInfo { hasPreviousPage startCursor }
        }
      }`;
const FIRST_COMMITS = 25;
const MORE_COMMITS = 50;
const BRANCH_FIELDS = `
      id
      defaultBranchRef {
        name
        target { oid ... on Commit { ${HELD} } }
        ${toOwn(FIRST_COMMITS)}
      }
      object(expression: $commit) { ... on Commit {
        ${BRANCH_COMMIT}
        ${COMMIT_FACTS}
        ${FOLDER}
        ${toChanged(FIRST_COMMITS)}
      } }`;
const INCIDENT_BRANCH = `
  query IncidentBranch(
    $owner: String!, $name: String!, $branch: String!, $commit: String!, $folder: String!,
    $since: GitTimestamp!, $ledger: String!, $segments: String!, $check: String!
  ) {
    repository(owner: $owner, name: $name) { ${BRANCH_FIELDS} }
  }`;
const ORIGIN = `
  query Origin($owner: String!, $name: String!, $commit: String!) {
    repository(owner: $owner, name: $name) {
      object(expression: $commit) { ... on Commit { history(first: 25) { nodes {
        oid
        parents(first: 2) { nodes { oid } }
        author { email }
        signature { isValid wasSignedByGitHub }
        associatedPullRequests(first: 10) { totalCount nodes { mergeCommit { oid } } }
      } } } }
      defaultBranchRef { target { ... on Commit { history(first: 100) { nodes { oid } } } } }
    }
  }`;
const MORE_HISTORY = `
  query MoreHistory(
    $owner: String!, $name: String!, $branch: String!, $commit: String!, $folder: String!,
    $since: GitTimestamp!, $ledger: String!, $segments: String!, $check: String!,
    $changedCursor: String, $ownCursor: String
  ) {
    repository(owner: $owner, name: $name) {
      defaultBranchRef { ${toOwn(MORE_COMMITS, ", before: $ownCursor")} }
      object(expression: $commit) { ... on Commit {
        ${toChanged(MORE_COMMITS, ", after: $changedCursor")}
      } }
    }
  }`;
function renderCommitFactsDocument(count) {
	const indexes = Array.from({ length: count }, (_, index) => index);
	return `
  query CommitFacts($owner: String!, $name: String!, $check: String!, ${indexes.map((index) => `$commit${index}: GitObjectID!`).join(", ")}) {
    repository(owner: $owner, name: $name) { ${indexes.map((index) => `commit${index}: object(oid: $commit${index}) { ... on Commit { ${COMMIT_FACTS} } }`).join("\n")} }
  }`;
}

// actions/github/documents.ts
const BLOB = "object { ... on Blob { oid text isTruncated isBinary } }";
const LABELS = "labels(first: 50) { nodes { id name } }";
const AUTHOR = "author { __typename login ... on User { databaseId } ... on Bot { databaseId } }";
const COMMENT = `
  id databaseId url viewerDidAuthor body createdAt lastEditedAt
  editor { __typename login ... on User { databaseId } ... on Bot { databaseId } }
  ${AUTHOR}
  reactionGroups { content viewerHasReacted }`;
const COMMENTS = `comments(last: ${50}) { nodes { ${COMMENT} } }`;
const STATUS = `status: comments(first: 3) { nodes { body ${AUTHOR} } }`;
const THREAD_FIELDS = `repository(owner: $owner, name: $name) {
      thread: issueOrPullRequest(number: $number) {
        __typename
        ... on Issue { number createdAt }
        ... on PullRequest { number headRefName isCrossRepository ${STATUS} }
      }
    }`;
const THREAD = `
  query Thread($owner: String!, $name: String!, $number: Int!) {
    ${THREAD_FIELDS}
  }`;
const MEMBERS = "nodes { databaseId } pageInfo { hasNextPage endCursor }";
const TEAM_MEMBERS = `
  query TeamMembers($owner: String!, $team: String!, $login: String!, $after: String!) {
    organization(login: $owner) { team(slug: $team) {
      members(query: $login, first: 100, after: $after, membership: ALL) { ${MEMBERS} }
    } }
  }`;
const PULL_OF_ISSUE = `pull: repository(owner: $owner, name: $name) {
      pullRequests(headRefName: $branch, first: 1, orderBy: { field: CREATED_AT, direction: DESC }) {
        nodes { ${STATUS} }
      }
    }`;
function renderRequestDocument(teams, isOfIssue = false) {
	const slugs = teams.map((_, index) => `, $team${index}: String!`).join("");
	const asked = teams.map((_, index) => `team${index}: team(slug: $team${index}) {
        members(query: $login, first: 100, membership: ALL) { ${MEMBERS} }
      }`).join("\n");
	const organisation = teams.length === 0 ? "" : `organization(login: $owner) { ${asked} }`;
	const login = teams.length === 0 ? "" : ", $login: String!";
	return `
  query Request(${`$owner: String!, $name: String!, $number: Int!${isOfIssue ? ", $branch: String!" : ""}${login}${slugs}`}) {
    ${THREAD_FIELDS}
    ${isOfIssue ? PULL_OF_ISSUE : ""}
    ${organisation}
  }`;
}
const PULLS = "pullRequests(headRefName: $branch, first: 20, orderBy: { field: CREATED_AT, direction: DESC })";
const SNAPSHOT_FIELDS = `
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
      }`;
const SNAPSHOT_VARIABLES = `
    $owner: String!, $name: String!, $thread: Int!, $issue: Int!, $ref: String!, $branch: String!,
    $record: String!, $timeline: String!, $ledger: String!, $newest: String!, $segments: String!,
    $manifest: String!, $containment: String!`;
const SNAPSHOT = `
  query Snapshot(${SNAPSHOT_VARIABLES}) {
    repository(owner: $owner, name: $name) { ${SNAPSHOT_FIELDS} }
  }`;
function renderTextsDocument(count) {
	const indexes = Array.from({ length: count }, (_, index) => index);
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
  }`;
const REPOSITORY_FACTS = `
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
  }`;
const CREATE_BRANCH = `
  mutation CreateBranch($eyes: AddReactionInput!, $ref: CreateRefInput!) {
    eyes: addReaction(input: $eyes) { clientMutationId }
    ref: createRef(input: $ref) { clientMutationId }
  }`;
const COMMIT = `
  mutation Commit($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid } }
  }`;
const PERSON = `
  query Person($login: String!) { user(login: $login) { databaseId login } }`;
const ONE_COMMENT = `
  query OneComment($id: ID!) { node(id: $id) { ... on IssueComment { ${COMMENT} } } }`;
const RECENT_THREAD = `
  __typename id number title body closed createdAt updatedAt
  author { __typename login ... on User { databaseId } ... on Bot { databaseId } }
  ${LABELS} ${COMMENTS}`;
const RECENT_PULL = `${RECENT_THREAD} headRefName isCrossRepository`;
const PAGE = "pageInfo { hasNextPage endCursor }";
const NEWEST = "first: 25, orderBy: { field: UPDATED_AT, direction: DESC }";
const RECENT_THREADS = `
  query RecentThreads($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      issues(${NEWEST}) { nodes { ${RECENT_THREAD} } ${PAGE} }
      pullRequests(${NEWEST}) { nodes { ${RECENT_PULL} } ${PAGE} }
    }
  }`;
const MORE_ISSUES = `
  query MoreIssues($owner: String!, $name: String!, $after: String!) {
    repository(owner: $owner, name: $name) {
      threads: issues(${NEWEST}, after: $after) { nodes { ${RECENT_THREAD} } ${PAGE} }
    }
  }`;
const MORE_PULL_REQUESTS = `
  query MorePullRequests($owner: String!, $name: String!, $after: String!) {
    repository(owner: $owner, name: $name) {
      threads: pullRequests(${NEWEST}, after: $after) { nodes { ${RECENT_PULL} } ${PAGE} }
    }
  }`;
const ONE_THREAD = `
  query OneThread($owner: String!, $name: String!, $number: Int!) {
    repository(owner: $owner, name: $name) { thread: issueOrPullRequest(number: $number) {
      ... on Issue { ${RECENT_THREAD} }
      ... on PullRequest { ${RECENT_PULL} }
    } }
  }`;
const RECENT_COMMENTS = `
  query RecentComments($owner: String!, $name: String!, $number: Int!) {
    repository(owner: $owner, name: $name) { thread: issueOrPullRequest(number: $number) {
      ... on Issue { ${COMMENTS} }
      ... on PullRequest { ${COMMENTS} }
    } }
  }`;

export { PullNode as A, Blob as B, Author as C, IssueNode as D, HeadRef as E, isOwnComment as F, keepBlob as H, toCommentFact as I, toLabelMap as L, ThreadNode as M, findOwnPull as N, Labels as O, findShownSegment as P, toThread as R, renderComparisonDocument as S, FileNode as T, readBlob as U, fetchText as V, INCIDENT_BRANCH as _, ONE_COMMENT as a, TREE as b, RECENT_COMMENTS as c, SNAPSHOT as d, SNAPSHOT_AND_BRANCH as f, renderTextsDocument as g, renderRequestDocument as h, MORE_PULL_REQUESTS as i, StatusNode as j, MarkedComment as k, RECENT_THREADS as l, THREAD as m, CREATE_BRANCH as n, ONE_THREAD as o, TEAM_MEMBERS as p, MORE_ISSUES as r, PERSON as s, COMMIT as t, REPOSITORY_FACTS as u, MORE_HISTORY as v, Comment as w, renderCommitFactsDocument as x, ORIGIN as y, toThreadFact as z };