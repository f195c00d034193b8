import "./rolldown-runtime.js";
import { A as UpstreamError, C as string, M as isAmbiguous, N as isOfKind, P as isRateLimit, T as unknown, _ as number, c as array, g as looseObject, l as boolean, m as lazy, v as object, x as record } from "./schemas.js";
import { a as toSnapshotVariables, c as createBranch, i as readSnapshot, n as toIncidentRecorder, o as fetchPerson, r as SNAPSHOT_MAY_MISS, s as fetchRepositoryFacts } from "./incident-recorder.js";
import { t as createClient } from "./client.js";
import { S as toIncidentFolder, a as FILES, c as LEDGER_FOLDER, w as toIncidentYear, x as toIncidentBranch } from "./path.js";
import { B as Blob, H as keepBlob, S as renderComparisonDocument, T as FileNode, U as readBlob, _ as INCIDENT_BRANCH, b as TREE, f as SNAPSHOT_AND_BRANCH, v as MORE_HISTORY, x as renderCommitFactsDocument, y as ORIGIN } from "./documents.js";
import { s as toBlobId } from "./canonical.js";
import { n as toAddress } from "./recorder-account.js";
import { t as VALIDATION_CHECK } from "./validation-check.js";
import { t as isOnlyAt } from "./failure.js";
import { isDeepStrictEqual } from "node:util";

// actions/github/acknowledge.ts
const ISSUES = "/repos/{owner}/{repo}/issues";
async function acknowledge({ octokit }, { owner, name: repo }, subject) {
	const eyes = {
		owner,
		repo,
		content: "eyes",
		request: { retries: 0 }
	};
	try {
		await ("comment" in subject ? octokit.request(`POST ${ISSUES}/comments/{comment_id}/reactions`, {
			...eyes,
			comment_id: subject.comment
		}) : octokit.request(`POST ${ISSUES}/{issue_number}/reactions`, {
			...eyes,
			issue_number: subject.thread
		}));
	} catch (error) {
		if (!(error instanceof UpstreamError)) throw error;
	}
}

// actions/github/beside.ts
const Tree = object({ entries: array(object({
	name: string(),
	oid: string(),
	mode: number()
})).optional() });
const Folder$1 = object({ object: Tree.nullable() }).nullish();
const CommitBeside = object({
	tree: Tree,
	incidents: Folder$1,
	year: Folder$1
});
function toBesideVariables(id) {
	const [incidents = "", year = ""] = toIncidentFolder(id).split("/");
	return {
		incidents,
		year: `${incidents}/${year}`
	};
}
function compareBeside(id, { before, after }) {
	const { incidents, year } = toBesideVariables(id);
	return [
		...compareLevel("", incidents, [before.tree, after.tree]),
		...compareLevel(`${incidents}/`, year.slice(incidents.length + 1), [before.incidents?.object, after.incidents?.object]),
		...compareLevel(`${year}/`, id, [before.year?.object, after.year?.object])
	];
}
const FOLDER_MODE = 16384;
function compareLevel(prefix, next, [before, after]) {
	const old = toEntries(before);
	const now = toEntries(after);
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].filter((name) => name !== next || !isFolder(now.get(name))).filter((name) => !isDeepStrictEqual(old.get(name), now.get(name))).map((name) => `${prefix}${name}${isFolder(now.get(name) ?? old.get(name)) ? "/" : ""}`);
}
function toEntries(tree) {
	return new Map(tree?.entries?.map(({ name, oid, mode }) => [name, {
		oid,
		mode
	}]));
}
function isFolder(entry) {
	return entry?.mode === FOLDER_MODE;
}

// actions/github/tree.ts
const Entry = lazy(() => object({
	name: string(),
	type: string(),
	mode: number(),
	object: Blob.nullable(),
	nested: object({ entries: array(Entry).optional() }).nullish()
}));
const Folder = object({ folder: object({ object: object({ entries: array(Entry).optional() }).nullable() }).nullish() }).nullable();
const Answer$1 = object({ repository: object({ object: Folder }) });
async function fetchTree(client, question) {
	const { owner, name, id, ref } = question;
	const variables = {
		owner,
		name,
		folder: toIncidentFolder(id),
		commit: ref
	};
	return toTree(client, question, await client.query(TREE, variables, ["repository.object", "repository.object.folder"]));
}
function toTree(client, question, answer) {
	const { object } = Answer$1.parse(answer).repository;
	return toFolderTree(client, question, object?.folder?.object?.entries);
}
function toFolderTree(client, { owner, name, id }, entries) {
	if (entries === void 0) return void 0;
	const found = new Map(toFound(client, entries, "").map((one) => [one.file.path, one]));
	const read = async (path) => {
		const oid = found.get(path)?.oid;
		return oid === void 0 ? void 0 : readBlob(client, {
			owner,
			name,
			oid
		});
	};
	return {
		id,
		files: [...found.values()].map((one) => one.file).toSorted(byPath),
		readBytes: read,
		readText: async (path) => {
			const bytes = await read(path);
			return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
		}
	};
}
function byPath(left, right) {
	return left.path < right.path ? -1 : 1;
}
function toFound(client, entries, prefix) {
	return entries.flatMap((entry) => {
		const path = `${prefix}${entry.name}`;
		if (entry.type === "tree") return toFound(client, entry.nested?.entries ?? [], `${path}/`);
		if (entry.object?.oid === void 0) return [];
		keepText(client, entry.object);
		const { oid, byteSize } = entry.object;
		return [{
			file: {
				path,
				bytes: byteSize ?? 0,
				mode: entry.mode.toString(8)
			},
			oid
		}];
	});
}
function keepText(client, blob) {
	const { oid, text, isTruncated, isBinary } = blob ?? {};
	if (oid === void 0 || isTruncated === true || isBinary === true) return;
	if (typeof text !== "string") return;
	const bytes = Buffer.from(text, "utf8");
	if (toBlobId(bytes) === oid) keepBlob(client, oid, bytes);
}

// actions/github/comparison.ts
async function fetchComparison(client, question) {
	const changed = await fetchChanged(client, question);
	const { baselines } = question;
	if (baselines.length === 0 && changed.isWhole) return {
		changed: changed.paths,
		previous: []
	};
	const answer = await client.query(renderComparisonDocument(baselines.length, !changed.isWhole), toVariables(question, changed), toMayMiss(baselines));
	return {
		changed: changed.isWhole ? changed.paths : compareBeside(question.id, Beside.parse(answer).repository),
		previous: toTrees(client, question, answer)
	};
}
const Changed$1 = object({
	merge_base_commit: object({ sha: string() }),
	files: array(object({
		filename: string(),
		previous_filename: string().optional()
	}))
});
const FILES_AT_MOST = 300;
async function fetchChanged({ octokit }, { owner, name, base, head }) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		owner,
		repo: name,
		basehead: `${base}...${head}`,
		per_page: 1
	});
	const { files, merge_base_commit: parting } = Changed$1.parse(data);
	return {
		paths: files.flatMap(({ filename, previous_filename: before }) => before === void 0 ? [filename] : [filename, before]),
		isWhole: files.length < FILES_AT_MOST,
		parting: parting.sha
	};
}
const COMPARED = [
	"record",
	"timeline",
	"ledger",
	"manifest"
];
const Beside = object({ repository: object({
	before: CommitBeside,
	after: CommitBeside
}) });
const Compared = object({
	folder: Folder.unwrap().shape.folder,
	record: FileNode,
	timeline: FileNode,
	ledger: FileNode,
	manifest: FileNode
}).nullable();
const toAlias = (_, index) => `commit${index}`;
function toVariables({ owner, name, id, head, baselines }, { isWhole, parting }) {
	const folder = toIncidentFolder(id);
	const files = COMPARED.map((file) => [file, `${folder}/${FILES[file]}`]);
	const commits = baselines.map((oid, index) => [toAlias(oid, index), oid]);
	return {
		owner,
		name,
		...baselines.length === 0 ? {} : {
			folder,
			...Object.fromEntries([...files, ...commits])
		},
		...isWhole ? {} : {
			before: parting,
			after: head,
			...toBesideVariables(id)
		}
	};
}
function toMayMiss(baselines) {
	return [...baselines.map(toAlias).flatMap((alias) => [alias, ...["folder", ...COMPARED].map((file) => `${alias}.${file}`)]), ...["before", "after"].flatMap((side) => [`${side}.incidents`, `${side}.year`])].map((place) => `repository.${place}`);
}
function toTrees(client, question, answer) {
	const { repository } = object({ repository: record(string(), unknown()) }).parse(answer);
	return question.baselines.map(toAlias).flatMap((alias) => {
		const commit = Compared.parse(repository[alias] ?? null);
		for (const file of COMPARED) keepText(client, commit?.[file]?.object);
		return toFolderTree(client, question, commit?.folder?.object?.entries) ?? [];
	});
}

// actions/github/baseline.ts
const Place = object({
	oid: string(),
	held: object({ type: string() }).nullish(),
	ledger: object({ oid: string() }).nullish(),
	segments: object({ oid: string() }).nullish()
});
const Commit$1 = Place.extend({
	parents: object({
		totalCount: number(),
		nodes: array(Place)
	}),
	author: object({ email: string().nullable() }).nullable(),
	signature: object({
		isValid: boolean(),
		wasSignedByGitHub: boolean()
	}).nullable()
});
const BASELINES_AT_MOST = 5;
function findLineage(history) {
	const graph = toGraph(history);
	const head = history.head.oid;
	const walk = walkBack(graph, head);
	const baselines = walk.found.size > 0 ? [...walk.found] : findRoots(graph, walk, head);
	return {
		lineage: {
			baselines: baselines.slice(0, BASELINES_AT_MOST),
			isProven: !walk.isCut && baselines.length <= BASELINES_AT_MOST,
			isLedgerOwn: isLedgerOwn(graph, history.head)
		},
		unasked: [...graph.unasked]
	};
}
function toGraph({ head, own, isWhole, facts, trunk, recorder }) {
	const byOid = new Map([head, ...own].map((commit) => [commit.oid, commit]));
	const places = new Map([...byOid.values()].flatMap((one) => [...one.parents.nodes, one]).map((one) => [one.oid, one]));
	const owned = new Set(own.map(({ oid }) => oid));
	const unasked = /* @__PURE__ */ new Set();
	const known = /* @__PURE__ */ new Map();
	const isBelow = (oid) => isWhole && !owned.has(oid);
	const ask = ({ oid }) => {
		const answer = facts.get(oid);
		if (answer === void 0) unasked.add(oid);
		return answer;
	};
	const isTrusted = (commit) => {
		const answer = known.get(commit.oid) ?? (isHeld(commit) && judge(commit));
		known.set(commit.oid, answer);
		return answer;
	};
	const judge = (commit) => ask(commit)?.hasPassed === true || isAppended(commit);
	const isOurs = (commit) => isRecorded(commit, recorder) && ask(commit)?.isOfPull === false;
	const isAppended = (commit) => {
		const [parent, ...others] = commit.parents.nodes;
		if (parent === void 0 || others.length > 0 || !isOurs(commit)) return false;
		if (isBelow(parent.oid)) return !isHeld(parent);
		const before = byOid.get(parent.oid);
		return before !== void 0 && isTrusted(before);
	};
	return {
		trunk,
		find: (oid) => byOid.get(oid),
		at: (oid) => places.get(oid),
		isBelow,
		isTrusted,
		isRecorded: isOurs,
		unasked
	};
}
function walkBack(graph, head) {
	const walk = {
		found: /* @__PURE__ */ new Set(),
		passed: [],
		isCut: false
	};
	const seen = /* @__PURE__ */ new Set();
	const ahead = [head];
	for (let oid = ahead.pop(); oid !== void 0; oid = ahead.pop()) {
		if (seen.has(oid)) continue;
		seen.add(oid);
		ahead.push(...stepBack(graph, walk, oid));
	}
	return walk;
}
function stepBack(graph, walk, oid) {
	if (graph.isBelow(oid)) {
		stepOff(graph, walk, oid);
		return [];
	}
	const commit = graph.find(oid);
	if (commit !== void 0 && graph.isTrusted(commit)) {
		walk.found.add(oid);
		return [];
	}
	const parents = commit === void 0 ? [] : toParents(commit);
	walk.isCut ||= commit === void 0 || commit.parents.totalCount > parents.length;
	if (commit !== void 0) walk.passed.push(commit);
	return parents;
}
function stepOff(graph, walk, oid) {
	if (!isHeld(graph.at(oid))) return;
	if (isHeld(graph.trunk)) walk.found.add(graph.trunk.oid);
	else walk.isCut = true;
}
function findRoots(graph, { passed }, head) {
	return passed.filter((commit) => commit.oid !== head && isHeld(commit)).filter((commit) => toParents(commit).every((parent) => graph.isBelow(parent))).map(({ oid }) => oid);
}
function isLedgerOwn(graph, head) {
	const sources = findLedgers(graph, head.oid);
	return sources.size === 0 || sources.has(toLedger(head));
}
function findLedgers(graph, head) {
	const ledgers = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	const ahead = [head];
	for (let oid = ahead.pop(); oid !== void 0; oid = ahead.pop()) {
		if (seen.has(oid)) continue;
		seen.add(oid);
		const source = findLedgerSource(graph, oid);
		if (source !== void 0) ledgers.add(toLedger(source));
		else if (!graph.isBelow(oid)) ahead.push(...toParents(graph.find(oid)));
	}
	return ledgers;
}
function findLedgerSource(graph, oid) {
	if (graph.isBelow(oid)) return isHeld(graph.at(oid)) ? graph.trunk : void 0;
	const commit = graph.find(oid);
	if (commit === void 0 || graph.isTrusted(commit)) return commit;
	const before = graph.at(toParents(commit)[0] ?? "");
	return before !== void 0 && toLedger(before) !== toLedger(commit) && graph.isRecorded(commit) ? commit : void 0;
}
function toLedger({ ledger, segments }) {
	return [ledger?.oid, segments?.oid].join(" ");
}
function toParents(commit) {
	return commit?.parents.nodes.map(({ oid }) => oid) ?? [];
}
function isHeld(place) {
	return place?.held?.type === "tree";
}
function isRecorded(commit, account) {
	const { author, signature } = commit ?? {};
	return signature?.isValid === true && signature.wasSignedByGitHub && author?.email === toAddress(account);
}

// actions/github/commit-facts.ts
const Nodes = (node) => object({ nodes: array(node) });
const AssociatedPulls = Nodes(object({ mergeCommit: object({ oid: string() }).nullable() })).extend({ totalCount: number() }).nullable();
const CommitAnswer = object({
	oid: string(),
	checkSuites: Nodes(object({
		app: object({ slug: string() }).nullish(),
		checkRuns: Nodes(object({ conclusion: string().nullable() })).nullable()
	})).nullable(),
	associatedPullRequests: AssociatedPulls
});
function toCommitFacts(answer) {
	const { oid, associatedPullRequests } = answer;
	return {
		hasPassed: hasPassed(answer),
		isOfPull: isOfPull(oid, associatedPullRequests)
	};
}
function isOfPull(oid, pulls) {
	if (pulls === null || pulls.totalCount > pulls.nodes.length) return true;
	return pulls.nodes.some(({ mergeCommit }) => mergeCommit?.oid === oid);
}
const PUBLISHER = "github-actions";
function hasPassed({ checkSuites }) {
	const runs = (checkSuites?.nodes ?? []).filter(({ app }) => app?.slug === PUBLISHER).flatMap(({ checkRuns }) => checkRuns?.nodes ?? []);
	return runs.length > 0 && runs.every(({ conclusion }) => conclusion === "SUCCESS");
}

// actions/github/lineage.ts
const Compare = object({ commits: object({
	nodes: array(Commit$1),
	pageInfo: object({
		hasPreviousPage: boolean(),
		startCursor: string().nullable()
	})
}) }).nullable();
const Changed = object({
	nodes: array(CommitAnswer),
	pageInfo: object({ endCursor: string().nullable() })
});
const FirstAnswer = object({ repository: object({
	defaultBranchRef: object({
		target: Place,
		compare: Compare
	}),
	object: Commit$1.extend({
		...CommitAnswer.shape,
		changed: Changed
	})
}) });
const NextAnswer = object({ repository: object({
	defaultBranchRef: object({ compare: Compare }),
	object: object({ changed: Changed }).nullable()
}) });
const FactsAnswer = object({ repository: record(string(), CommitAnswer.nullable()) });
const OWN = "repository.defaultBranchRef.compare.commits.nodes.*";
const HISTORY_MAY_MISS = [
	"repository.defaultBranchRef.target",
	"repository.object",
	"repository.object.parents.nodes.*",
	OWN,
	`${OWN}.parents.nodes.*`
].flatMap((place) => [
	`${place}.held`,
	`${place}.ledger`,
	`${place}.segments`
]);
const REQUESTS_AT_MOST = 40;
const FACTS_AT_ONCE = 50;
async function settleLineage(client, variables, first) {
	let known = toKnown(client, first);
	let found = findLineage(known);
	for (let request = 2; request <= REQUESTS_AT_MOST && isOpen(known, found); request += 1) {
		const { unasked } = found;
		known = await (unasked.length > 0 ? addFacts(client, variables, {
			known,
			oids: unasked.slice(0, FACTS_AT_ONCE)
		}) : addNextPage(client, variables, known));
		found = findLineage(known);
	}
	const isProven = found.lineage.isProven && found.unasked.length === 0;
	return {
		...found.lineage,
		isProven
	};
}
function isOpen(known, { lineage, unasked }) {
	return unasked.length > 0 || !lineage.isProven && known.hasMore;
}
function toKnown(client, answer) {
	const { defaultBranchRef, object: head } = FirstAnswer.parse(answer).repository;
	return addPage({
		own: [],
		isWhole: false,
		facts: addAnswers(/* @__PURE__ */ new Map(), [head]),
		hasMore: true,
		ownCursor: null,
		changedCursor: null,
		head,
		trunk: defaultBranchRef.target,
		recorder: client.account
	}, defaultBranchRef.compare, head.changed);
}
async function addNextPage(client, variables, known) {
	const { changedCursor, ownCursor } = known;
	const asked = {
		...variables,
		changedCursor,
		ownCursor
	};
	const answer = await client.query(MORE_HISTORY, asked, HISTORY_MAY_MISS);
	const { defaultBranchRef, object } = NextAnswer.parse(answer).repository;
	return addPage(known, defaultBranchRef.compare, object?.changed);
}
function addPage(known, compare, changed) {
	return {
		...known,
		own: [...known.own, ...compare?.commits.nodes ?? []],
		hasMore: compare?.commits.pageInfo.hasPreviousPage === true,
		isWhole: compare?.commits.pageInfo.hasPreviousPage === false,
		facts: addAnswers(known.facts, changed?.nodes ?? []),
		ownCursor: compare?.commits.pageInfo.startCursor ?? known.ownCursor,
		changedCursor: changed?.pageInfo.endCursor ?? known.changedCursor
	};
}
async function addFacts(client, { owner, name, check }, { known, oids }) {
	const commits = Object.fromEntries(oids.map((oid, index) => [`commit${index}`, oid]));
	const aliases = Object.keys(commits).map((alias) => `repository.${alias}`);
	const variables = {
		owner,
		name,
		check,
		...commits
	};
	const answer = await client.query(renderCommitFactsDocument(oids.length), variables, aliases);
	const nodes = Object.values(FactsAnswer.parse(answer).repository);
	const none = oids.map((oid) => [oid, {
		hasPassed: false,
		isOfPull: true
	}]);
	const asked = nodes.filter((node) => node !== null);
	return {
		...known,
		facts: addAnswers(new Map([...known.facts, ...none]), asked)
	};
}
function addAnswers(facts, answers) {
	return new Map([...facts, ...answers.map((one) => [one.oid, toCommitFacts(one)])]);
}

// actions/github/incident-branch.ts
const BranchAnswer = object({ repository: object({
	id: string(),
	defaultBranchRef: object({ name: string() }),
	object: object({ oid: string() }).nullable()
}) });
async function fetchIncidentBranch(client, question) {
	return readIncidentBranch(client, question, await client.query(INCIDENT_BRANCH, toBranchVariables(question), BRANCH_MAY_MISS));
}
async function fetchSnapshotAndBranch(client, question) {
	const variables = {
		...toSnapshotVariables(question),
		...toBranchVariables(question)
	};
	const answer = await client.query(SNAPSHOT_AND_BRANCH, variables, [...SNAPSHOT_MAY_MISS, ...BRANCH_MAY_MISS]);
	const snapshot = await readSnapshot(client, question, answer);
	return snapshot && {
		snapshot,
		branch: await readIncidentBranch(client, question, answer)
	};
}
const BRANCH_MAY_MISS = [
	"repository.object",
	"repository.object.folder",
	...HISTORY_MAY_MISS
];
function toBranchVariables({ owner, name, id, at }) {
	const folder = toIncidentFolder(id);
	const branch = toIncidentBranch(id);
	return {
		owner,
		name,
		folder,
		branch,
		commit: at ?? `refs/heads/${branch}`,
		ledger: `${folder}/${FILES.ledger}`,
		segments: `${folder}/${LEDGER_FOLDER}`,
		since: `${toIncidentYear(id)}-01-01T00:00:00Z`,
		check: VALIDATION_CHECK
	};
}
async function readIncidentBranch(client, question, answer) {
	const { repository } = BranchAnswer.parse(answer);
	const tree = toTree(client, question, answer);
	if (tree === void 0 || repository.object === null) return void 0;
	const head = repository.object.oid;
	return {
		head,
		repository: repository.id,
		defaultBranch: repository.defaultBranchRef.name,
		tree,
		lineage: await settleLineage(client, toBranchVariables({
			...question,
			at: head
		}), answer)
	};
}

// actions/github/gate.ts
const Reviewer = object({ reviewer: object({ login: string() }).or(object({ slug: string() })) });
const Rules = object({ protection_rules: array(looseObject({
	type: string(),
	reviewers: array(unknown()).optional()
})).default([]) });
async function fetchGate({ octokit }, { owner, name }, environment) {
	try {
		const route = "GET /repos/{owner}/{repo}/environments/{environment_name}";
		const target = {
			owner,
			repo: name,
			environment_name: environment
		};
		const { data } = await octokit.request(route, target);
		const rules = Rules.safeParse(data).data?.protection_rules;
		if (rules === void 0) return "unknown";
		const asking = rules.filter(({ type }) => type === "required_reviewers");
		return asking.length === 0 ? "open" : { reviewers: asking.flatMap(({ reviewers = [] }) => reviewers.flatMap(toName)) };
	} catch (error) {
		if (!(error instanceof UpstreamError)) throw error;
		return error.status === 404 ? "open" : "unknown";
	}
}
function toName(given) {
	const { data } = Reviewer.safeParse(given);
	if (data === void 0) return [];
	return ["login" in data.reviewer ? data.reviewer.login : `the team ${data.reviewer.slug}`];
}

// actions/github/issue.ts
async function openIssueOnce(client, repository, draft) {
	const found = draft.again ? await findOwn(client, repository, draft) : void 0;
	if (found !== void 0) return found;
	try {
		return await open$1(client, repository, draft);
	} catch (error) {
		const hidden = isAmbiguous(error) ? await lookFor(client, repository, draft) : void 0;
		if (hidden === void 0) throw error;
		return hidden;
	}
}
const LOOKS = 3;
async function lookFor(client, repository, draft) {
	for (let look = 1; look <= LOOKS; look += 1) {
		await client.settle(look);
		const found = await findOwn(client, repository, draft);
		if (found !== void 0) return found;
	}
}
async function open$1(client, repository, draft) {
	const { data } = await client.octokit.request("POST /repos/{owner}/{repo}/issues", {
		owner: repository.owner,
		repo: repository.name,
		title: draft.title,
		body: `${draft.body}\n\n${draft.marker}\n`,
		labels: [...draft.labels]
	});
	return toOpened$1(data);
}
async function findOwn(client, repository, { marker }) {
	const { data } = await client.octokit.request("GET /repos/{owner}/{repo}/issues", {
		owner: repository.owner,
		repo: repository.name,
		state: "all",
		per_page: 100
	});
	const own = data.find(({ user, body }) => user?.type === "Bot" && user.id === client.account.id && body?.includes(marker) === true);
	return own === void 0 ? void 0 : toOpened$1(own);
}
function toOpened$1(issue) {
	return {
		number: issue.number,
		nodeId: issue.node_id,
		url: issue.html_url,
		createdAt: new Date(issue.created_at)
	};
}

// actions/github/label.ts
const Created = looseObject({ label: object({
	id: string(),
	name: string()
}) });
async function createLabels(client, repository, labels) {
	const { declared, fields, inputs } = toMutations(repository, labels);
	try {
		const document = `mutation CreateLabels(${declared}) {\n  ${fields}\n}`;
		return readMade(await client.mutate(document, inputs, { repeatable: true }));
	} catch (error) {
		if (!(error instanceof UpstreamError) || isAmbiguous(error) || isRateLimit(error)) throw error;
		return /* @__PURE__ */ new Map();
	}
}
async function createBranchAndLabels(client, { repository, branch, sha, acknowledge }, labels) {
	const { declared, fields, inputs } = toMutations(repository, labels);
	const document = `
  mutation CreateBranchAndLabels($eyes: AddReactionInput!, $ref: CreateRefInput!, ${declared}) {
    eyes: addReaction(input: $eyes) { clientMutationId }
    ref: createRef(input: $ref) { clientMutationId }
    ${fields}
  }`;
	const eyes = {
		subjectId: acknowledge,
		content: "EYES"
	};
	const ref = {
		repositoryId: repository,
		name: `refs/heads/${branch}`,
		oid: sha
	};
	const decoration = /* @__PURE__ */ new Set(["eyes", ...labels.map((_, index) => `m${index}`)]);
	try {
		return {
			outcome: "created",
			labels: readMade(await client.mutate(document, {
				eyes,
				ref,
				...inputs
			}, { repeatable: true }))
		};
	} catch (error) {
		if (isOnlyAt(error, decoration)) return {
			outcome: "created",
			labels: /* @__PURE__ */ new Map()
		};
		if (error instanceof UpstreamError && /\bref(?:erence)?\b.* already exists/i.test(error.message)) return {
			outcome: "exists",
			labels: /* @__PURE__ */ new Map()
		};
		throw error;
	}
}
function toMutations(repository, labels) {
	const indexes = labels.map((_, index) => index);
	return {
		declared: indexes.map((index) => `$i${index}: CreateLabelInput!`).join(", "),
		fields: indexes.map((index) => `m${index}: createLabel(input: $i${index}) { label { id name } }`).join("\n    "),
		inputs: Object.fromEntries(labels.map((one, index) => [`i${index}`, {
			repositoryId: repository,
			...one
		}]))
	};
}
function readMade(answer) {
	const { data = {} } = record(string(), unknown()).safeParse(answer);
	const made = Object.values(data).flatMap((one) => Created.safeParse(one).data ?? []);
	return new Map(made.map(({ label }) => [label.name, label.id]));
}

// actions/github/origin.ts
const Commit = object({
	oid: string(),
	parents: object({ nodes: array(object({ oid: string() })) }),
	author: object({ email: string().nullable() }).nullable(),
	signature: object({
		isValid: boolean(),
		wasSignedByGitHub: boolean()
	}).nullable(),
	associatedPullRequests: AssociatedPulls
});
const History = (node) => object({ history: object({ nodes: array(node) }) });
const Answer = object({ repository: object({
	object: History(Commit),
	defaultBranchRef: object({ target: History(object({ oid: string() })) })
}) });
async function fetchOrigin(client, repository, commit) {
	const answer = Answer.parse(await client.query(ORIGIN, {
		...repository,
		commit
	})).repository;
	const known = new Set(answer.defaultBranchRef.target.history.nodes.map(({ oid }) => oid));
	const commits = new Map(answer.object.history.nodes.map((one) => [one.oid, one]));
	const isOurs = (one) => isRecorded(one, client.account) && !isOfPull(one.oid, one.associatedPullRequests);
	return judge(commit, commits, {
		known,
		isOurs
	});
}
function judge(head, commits, { known, isOurs }) {
	let oid = head;
	let by = known.has(head) ? "default-branch" : "recorder";
	let first;
	while (!known.has(oid)) {
		first = commits.get(oid);
		const [parent, other] = first?.parents.nodes ?? [];
		if (first === void 0 || parent === void 0) return { by: "others" };
		if (other !== void 0 || !isOurs(first)) by = "others";
		oid = parent.oid;
	}
	return first !== void 0 && isOurs(first) ? {
		by,
		begun: first.oid
	} : { by };
}

// actions/github/pull-request.ts
const TRIES = 4;
async function createPullRequest(client, repository, draft) {
	for (let attempt = 1;; attempt += 1) try {
		return await openDraft(client, repository, draft);
	} catch (error) {
		if (!mayPass(error) || attempt === TRIES) throw error;
		await client.settle(attempt);
		const found = await findOpen(client, repository, draft);
		if (found !== void 0) return found;
	}
}
function mayPass(error) {
	if (isAmbiguous(error) || isOfKind(error, "exists")) return true;
	return isOfKind(error, "refused") && /No commits between|"field":"head"/i.test(error.message);
}
async function openDraft(client, repository, draft) {
	try {
		return await open(client, repository, {
			...draft,
			draft: true
		});
	} catch (error) {
		if (!(error instanceof UpstreamError && error.status === 422 && /draft/i.test(error.message))) throw error;
		return open(client, repository, {
			...draft,
			draft: false
		});
	}
}
async function open({ octokit }, { owner, name: repo }, { branch, base, title, body, draft }) {
	const { data } = await octokit.request("POST /repos/{owner}/{repo}/pulls", {
		owner,
		repo,
		head: branch,
		base,
		title,
		body,
		draft
	});
	return toOpened(data);
}
async function findOpen({ octokit }, { owner, name: repo }, { branch, base }) {
	const asked = {
		owner,
		repo,
		head: `${owner}:${branch}`,
		base,
		state: "open"
	};
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", asked);
	const [found] = data;
	return found === void 0 ? void 0 : toOpened(found);
}
function toOpened(data) {
	return {
		number: data.number,
		nodeId: data.node_id,
		url: data.html_url,
		draft: data.draft === true
	};
}

// actions/github/recorder.ts
function openRecorder(options, repository) {
	const client = createClient(options);
	return {
		...toIncidentRecorder(client, repository),
		fetchPerson: (login) => fetchPerson(client, login),
		fetchSnapshotAndBranch: (id, thread, { asked, segment } = {}) => fetchSnapshotAndBranch(client, {
			...repository,
			id,
			thread,
			asked,
			segment
		}),
		fetchTree: (id, ref) => fetchTree(client, {
			...repository,
			id,
			ref
		}),
		fetchIncidentBranch: (id, oid) => fetchIncidentBranch(client, {
			...repository,
			id,
			at: oid
		}),
		fetchComparison: (id, commits) => fetchComparison(client, {
			...repository,
			id,
			...commits
		}),
		fetchRepositoryFacts: (id, issue) => fetchRepositoryFacts(client, repository, {
			id,
			issue
		}),
		fetchOrigin: (head) => fetchOrigin(client, repository, head),
		fetchGate: (environment) => fetchGate(client, repository, environment),
		openIssue: (draft) => openIssueOnce(client, repository, draft),
		createBranch: (draft) => createBranch(client, draft),
		createBranchAndLabels: (draft, labels) => createBranchAndLabels(client, draft, labels),
		createPullRequest: (draft) => createPullRequest(client, repository, draft),
		createLabels: (id, labels) => createLabels(client, id, labels),
		acknowledge: (subject) => acknowledge(client, repository, subject)
	};
}

export { openRecorder };