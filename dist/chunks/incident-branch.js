import "./rolldown-runtime.js";
import { C as string, _ as number, c as array, l as boolean, m as lazy, v as object, x as record } from "./schemas.js";
import { S as toIncidentFolder, a as FILES, c as LEDGER_FOLDER, w as toIncidentYear, x as toIncidentBranch } from "./path.js";
import { B as Blob, H as keepBlob, U as readBlob, _ as INCIDENT_BRANCH, b as TREE, f as SNAPSHOT_AND_BRANCH, v as MORE_HISTORY, x as renderCommitFactsDocument } from "./documents.js";
import { n as toAddress } from "./recorder-account.js";
import { i as toSnapshotVariables, r as readSnapshot, t as SNAPSHOT_MAY_MISS } from "./snapshot.js";
import { s as toBlobId } from "./canonical.js";
import { t as VALIDATION_CHECK } from "./validation-check.js";
// actions/github/baseline.ts
const Place = object({
	oid: string(),
	held: object({ type: string() }).nullish(),
	ledger: object({ oid: string() }).nullish(),
	segments: object({ oid: string() }).nullish()
}), Commit = Place.extend({
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
function findLineage(history) {
	let graph = toGraph(history), head = history.head.oid, walk = walkBack(graph, head), baselines = walk.found.size > 0 ? [...walk.found] : findRoots(graph, walk, head);
	return {
		lineage: {
			baselines: baselines.slice(0, 5),
			isProven: !walk.isCut && baselines.length <= 5,
			isLedgerOwn: isLedgerOwn(graph, history.head)
		},
		unasked: [...graph.unasked]
	};
}
function toGraph({ head, own, isWhole, facts, trunk, recorder }) {
	let byOid = new Map([head, ...own].map((commit) => [commit.oid, commit])), places = new Map([...byOid.values()].flatMap((one) => [...one.parents.nodes, one]).map((one) => [one.oid, one])), owned = new Set(own.map(({ oid }) => oid)), unasked = new Set(), known = new Map(), isBelow = (oid) => isWhole && !owned.has(oid), ask = ({ oid }) => {
		let answer = facts.get(oid);
		return answer === void 0 && unasked.add(oid), answer;
	}, isTrusted = (commit) => {
		let answer = known.get(commit.oid) ?? (isHeld(commit) && judge(commit));
		return known.set(commit.oid, answer), answer;
	}, judge = (commit) => ask(commit)?.hasPassed === !0 || isAppended(commit), isOurs = (commit) => isRecorded(commit, recorder) && ask(commit)?.isOfPull === !1, isAppended = (commit) => {
		let [parent, ...others] = commit.parents.nodes;
		if (parent === void 0 || others.length > 0 || !isOurs(commit)) return !1;
		if (isBelow(parent.oid)) return !isHeld(parent);
		let before = byOid.get(parent.oid);
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
	let walk = {
		found: new Set(),
		passed: [],
		isCut: !1
	}, seen = new Set(), ahead = [head];
	for (let oid = ahead.pop(); oid !== void 0; oid = ahead.pop()) seen.has(oid) || (seen.add(oid), ahead.push(...stepBack(graph, walk, oid)));
	return walk;
}
function stepBack(graph, walk, oid) {
	if (graph.isBelow(oid)) return stepOff(graph, walk, oid), [];
	let commit = graph.find(oid);
	if (commit !== void 0 && graph.isTrusted(commit)) return walk.found.add(oid), [];
	let parents = commit === void 0 ? [] : toParents(commit);
	return walk.isCut ||= commit === void 0 || commit.parents.totalCount > parents.length, commit !== void 0 && walk.passed.push(commit), parents;
}
function stepOff(graph, walk, oid) {
	isHeld(graph.at(oid)) && (isHeld(graph.trunk) ? walk.found.add(graph.trunk.oid) : walk.isCut = !0);
}
function findRoots(graph, { passed }, head) {
	return passed.filter((commit) => commit.oid !== head && isHeld(commit)).filter((commit) => toParents(commit).every((parent) => graph.isBelow(parent))).map(({ oid }) => oid);
}
function isLedgerOwn(graph, head) {
	let sources = findLedgers(graph, head.oid);
	return sources.size === 0 || sources.has(toLedger(head));
}
function findLedgers(graph, head) {
	let sources = [];
	walkUntil(graph, [head], (oid) => {
		let source = findLedgerSource(graph, oid);
		return source !== void 0 && sources.push(source), source !== void 0;
	});
	let older = new Set();
	return walkUntil(graph, sources.flatMap(({ oid }) => toParents(graph.find(oid))), (oid) => (older.add(oid), !1)), new Set(sources.filter(({ oid }) => !older.has(oid)).map(toLedger));
}
function walkUntil(graph, from, isEnd) {
	let seen = new Set(), ahead = [...from];
	for (let oid = ahead.pop(); oid !== void 0; oid = ahead.pop()) seen.has(oid) || (seen.add(oid), !isEnd(oid) && !graph.isBelow(oid) && ahead.push(...toParents(graph.find(oid))));
}
function findLedgerSource(graph, oid) {
	if (graph.isBelow(oid)) return isHeld(graph.at(oid)) ? graph.trunk : void 0;
	let commit = graph.find(oid);
	if (commit === void 0 || graph.isTrusted(commit)) return commit;
	let before = graph.at(toParents(commit)[0] ?? "");
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
	let { author, signature } = commit ?? {};
	return signature?.isValid === !0 && signature.wasSignedByGitHub && author?.email === toAddress(account);
}
// actions/github/commit-facts.ts
const Nodes = (node) => object({ nodes: array(node) }), AssociatedPulls = Nodes(object({ mergeCommit: object({ oid: string() }).nullable() })).extend({ totalCount: number() }).nullable(), CommitAnswer = object({
	oid: string(),
	checkSuites: Nodes(object({
		app: object({ slug: string() }).nullish(),
		checkRuns: Nodes(object({ conclusion: string().nullable() })).nullable()
	})).nullable(),
	associatedPullRequests: AssociatedPulls
});
function toCommitFacts(answer) {
	let { oid, associatedPullRequests } = answer;
	return {
		hasPassed: hasPassed(answer),
		isOfPull: isOfPull(oid, associatedPullRequests)
	};
}
function isOfPull(oid, pulls) {
	return pulls === null || pulls.totalCount > pulls.nodes.length || pulls.nodes.some(({ mergeCommit }) => mergeCommit?.oid === oid);
}
function hasPassed({ checkSuites }) {
	let runs = (checkSuites?.nodes ?? []).filter(({ app }) => app?.slug === "github-actions").flatMap(({ checkRuns }) => checkRuns?.nodes ?? []);
	return runs.length > 0 && runs.every(({ conclusion }) => conclusion === "SUCCESS");
}
// actions/github/lineage.ts
const Compare = object({ commits: object({
	nodes: array(Commit),
	pageInfo: object({
		hasPreviousPage: boolean(),
		startCursor: string().nullable()
	})
}) }).nullable(), Changed = object({
	nodes: array(CommitAnswer),
	pageInfo: object({ endCursor: string().nullable() })
}), FirstAnswer = object({ repository: object({
	defaultBranchRef: object({
		target: Place,
		compare: Compare
	}),
	object: Commit.extend({
		...CommitAnswer.shape,
		changed: Changed
	})
}) }), NextAnswer = object({ repository: object({
	defaultBranchRef: object({ compare: Compare }),
	object: object({ changed: Changed }).nullable()
}) }), FactsAnswer = object({ repository: record(string(), CommitAnswer.nullable()) }), OWN = "repository.defaultBranchRef.compare.commits.nodes.*", HISTORY_MAY_MISS = [
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
async function settleLineage(client, variables, first) {
	let known = toKnown(client, first), found = findLineage(known);
	for (let request = 2; request <= 40 && isOpen(known, found); request += 1) {
		let { unasked } = found;
		known = await (unasked.length > 0 ? addFacts(client, variables, {
			known,
			oids: unasked.slice(0, 50)
		}) : addNextPage(client, variables, known)), found = findLineage(known);
	}
	let isProven = found.lineage.isProven && found.unasked.length === 0;
	return {
		...found.lineage,
		isProven
	};
}
function isOpen(known, { lineage, unasked }) {
	return unasked.length > 0 || !lineage.isProven && known.hasMore;
}
function toKnown(client, answer) {
	let { defaultBranchRef, object: head } = FirstAnswer.parse(answer).repository;
	return addPage({
		own: [],
		isWhole: !1,
		facts: addAnswers(new Map(), [head]),
		hasMore: !0,
		ownCursor: null,
		changedCursor: null,
		head,
		trunk: defaultBranchRef.target,
		recorder: client.account
	}, defaultBranchRef.compare, head.changed);
}
async function addNextPage(client, variables, known) {
	let { changedCursor, ownCursor } = known, asked = {
		...variables,
		changedCursor,
		ownCursor
	}, answer = await client.query(MORE_HISTORY, asked, HISTORY_MAY_MISS), { defaultBranchRef, object } = NextAnswer.parse(answer).repository;
	return addPage(known, defaultBranchRef.compare, object?.changed);
}
function addPage(known, compare, changed) {
	return {
		...known,
		own: [...known.own, ...compare?.commits.nodes ?? []],
		hasMore: compare?.commits.pageInfo.hasPreviousPage === !0,
		isWhole: compare?.commits.pageInfo.hasPreviousPage === !1,
		facts: addAnswers(known.facts, changed?.nodes ?? []),
		ownCursor: compare?.commits.pageInfo.startCursor ?? known.ownCursor,
		changedCursor: changed?.pageInfo.endCursor ?? known.changedCursor
	};
}
async function addFacts(client, { owner, name, check }, { known, oids }) {
	let commits = Object.fromEntries(oids.map((oid, index) => [`commit${index}`, oid])), aliases = Object.keys(commits).map((alias) => `repository.${alias}`), variables = {
		owner,
		name,
		check,
		...commits
	}, answer = await client.query(renderCommitFactsDocument(oids.length), variables, aliases), nodes = Object.values(FactsAnswer.parse(answer).repository), none = oids.map((oid) => [oid, {
		hasPassed: !1,
		isOfPull: !0
	}]), asked = nodes.filter((node) => node !== null);
	return {
		...known,
		facts: addAnswers(new Map([...known.facts, ...none]), asked)
	};
}
function addAnswers(facts, answers) {
	return new Map([...facts, ...answers.map((one) => [one.oid, toCommitFacts(one)])]);
}
// actions/github/tree.ts
const Entry = lazy(() => object({
	name: string(),
	type: string(),
	mode: number(),
	object: Blob.nullable(),
	nested: object({ entries: array(Entry).optional() }).nullish()
})), Folder = object({ folder: object({ object: object({ entries: array(Entry).optional() }).nullable() }).nullish() }).nullable(), Answer = object({ repository: object({ object: Folder }) });
async function fetchTree(client, question) {
	let { owner, name, id, ref } = question, variables = {
		owner,
		name,
		folder: toIncidentFolder(id),
		commit: ref
	};
	return toTree(client, question, await client.query(TREE, variables, ["repository.object", "repository.object.folder"]));
}
function toTree(client, question, answer) {
	let { object } = Answer.parse(answer).repository;
	return toFolderTree(client, question, object?.folder?.object?.entries);
}
function toFolderTree(client, { owner, name, id }, entries) {
	if (entries === void 0) return;
	let found = new Map(toFound(client, entries, "").map((one) => [one.file.path, one])), read = async (path) => {
		let oid = found.get(path)?.oid;
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
			let bytes = await read(path);
			return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
		}
	};
}
function byPath(left, right) {
	return left.path < right.path ? -1 : 1;
}
function toFound(client, entries, prefix) {
	return entries.flatMap((entry) => {
		let path = `${prefix}${entry.name}`;
		if (entry.type === "tree") return toFound(client, entry.nested?.entries ?? [], `${path}/`);
		if (entry.object?.oid === void 0) return [];
		keepText(client, entry.object);
		let { oid, byteSize } = entry.object;
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
	let { oid, text, isTruncated, isBinary } = blob ?? {};
	if (oid === void 0 || isTruncated === !0 || isBinary === !0 || typeof text != "string") return;
	let bytes = Buffer.from(text, "utf8");
	toBlobId(bytes) === oid && keepBlob(client, oid, bytes);
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
	let variables = {
		...toSnapshotVariables(question),
		...toBranchVariables(question)
	}, answer = await client.query(SNAPSHOT_AND_BRANCH, variables, [...SNAPSHOT_MAY_MISS, ...BRANCH_MAY_MISS]), snapshot = await readSnapshot(client, question, answer);
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
	let folder = toIncidentFolder(id), branch = toIncidentBranch(id);
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
	let { repository } = BranchAnswer.parse(answer), tree = toTree(client, question, answer);
	if (tree === void 0 || repository.object === null) return;
	let head = repository.object.oid;
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
export { keepText as a, isOfPull as c, fetchTree as i, isRecorded as l, fetchSnapshotAndBranch as n, toFolderTree as o, Folder as r, AssociatedPulls as s, fetchIncidentBranch as t };
