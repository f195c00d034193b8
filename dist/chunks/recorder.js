import "./rolldown-runtime.js";
import { A as UpstreamError, C as string, M as isAmbiguous, N as isOfKind, P as isRateLimit, T as unknown, _ as number, c as array, g as looseObject, l as boolean, v as object, x as record } from "./schemas.js";
import { a as createBranch, i as fetchRepositoryFacts, n as toIncidentRecorder, r as fetchPerson } from "./incident-recorder.js";
import { t as createClient } from "./client.js";
import { S as toIncidentFolder, a as FILES } from "./path.js";
import { S as renderComparisonDocument, T as FileNode, y as ORIGIN } from "./documents.js";
import { a as keepText, c as isOfPull, i as fetchTree, l as isRecorded, n as fetchSnapshotAndBranch, o as toFolderTree, r as Folder$1, s as AssociatedPulls, t as fetchIncidentBranch } from "./incident-branch.js";
import { t as isOnlyAt } from "./failure.js";
import { isDeepStrictEqual } from "node:util";
// actions/github/acknowledge.ts
const ISSUES = "/repos/{owner}/{repo}/issues";
async function acknowledge({ octokit }, { owner, name: repo }, subject) {
	let eyes = {
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
})).optional() }), Folder = object({ object: Tree.nullable() }).nullish(), CommitBeside = object({
	tree: Tree,
	incidents: Folder,
	year: Folder
});
function toBesideVariables(id) {
	let [incidents = "", year = ""] = toIncidentFolder(id).split("/");
	return {
		incidents,
		year: `${incidents}/${year}`
	};
}
function compareBeside(id, { before, after }) {
	let { incidents, year } = toBesideVariables(id);
	return [
		...compareLevel("", incidents, [before.tree, after.tree]),
		...compareLevel(`${incidents}/`, year.slice(incidents.length + 1), [before.incidents?.object, after.incidents?.object]),
		...compareLevel(`${year}/`, id, [before.year?.object, after.year?.object])
	];
}
function compareLevel(prefix, next, [before, after]) {
	let old = toEntries(before), now = toEntries(after);
	return [...new Set([...old.keys(), ...now.keys()])].filter((name) => name !== next || !isFolder(now.get(name))).filter((name) => !isDeepStrictEqual(old.get(name), now.get(name))).map((name) => `${prefix}${name}${isFolder(now.get(name) ?? old.get(name)) ? "/" : ""}`);
}
function toEntries(tree) {
	return new Map(tree?.entries?.map(({ name, oid, mode }) => [name, {
		oid,
		mode
	}]));
}
function isFolder(entry) {
	return entry?.mode === 16384;
}
// actions/github/comparison.ts
async function fetchComparison(client, question) {
	let changed = await fetchChanged(client, question), { baselines } = question;
	if (baselines.length === 0 && changed.isWhole) return {
		changed: changed.paths,
		previous: []
	};
	let answer = await client.query(renderComparisonDocument(baselines.length, !changed.isWhole), toVariables(question, changed), toMayMiss(baselines));
	return {
		changed: changed.isWhole ? changed.paths : compareBeside(question.id, Beside.parse(answer).repository),
		previous: toTrees(client, question, answer)
	};
}
const Changed = object({
	merge_base_commit: object({ sha: string() }),
	files: array(object({
		filename: string(),
		previous_filename: string().optional()
	}))
});
async function fetchChanged({ octokit }, { owner, name, base, head }) {
	let { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		owner,
		repo: name,
		basehead: `${base}...${head}`,
		per_page: 1
	}), { files, merge_base_commit: parting } = Changed.parse(data);
	return {
		paths: files.flatMap(({ filename, previous_filename: before }) => before === void 0 ? [filename] : [filename, before]),
		isWhole: files.length < 300,
		parting: parting.sha
	};
}
const COMPARED = [
	"record",
	"timeline",
	"ledger",
	"manifest"
], Beside = object({ repository: object({
	before: CommitBeside,
	after: CommitBeside
}) }), Compared = object({
	folder: Folder$1.unwrap().shape.folder,
	record: FileNode,
	timeline: FileNode,
	ledger: FileNode,
	manifest: FileNode
}).nullable(), toAlias = (_, index) => `commit${index}`;
function toVariables({ owner, name, id, head, baselines }, { isWhole, parting }) {
	let folder = toIncidentFolder(id), files = COMPARED.map((file) => [file, `${folder}/${FILES[file]}`]), commits = baselines.map((oid, index) => [toAlias(oid, index), oid]);
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
	let { repository } = object({ repository: record(string(), unknown()) }).parse(answer);
	return question.baselines.map(toAlias).flatMap((alias) => {
		let commit = Compared.parse(repository[alias] ?? null);
		for (let file of COMPARED) keepText(client, commit?.[file]?.object);
		return toFolderTree(client, question, commit?.folder?.object?.entries) ?? [];
	});
}
// actions/github/gate.ts
const Reviewer = object({ reviewer: object({ login: string() }).or(object({ slug: string() })) }), Rules = object({ protection_rules: array(looseObject({
	type: string(),
	reviewers: array(unknown()).optional()
})).default([]) });
async function fetchGate({ octokit }, { owner, name }, environment) {
	try {
		let target = {
			owner,
			repo: name,
			environment_name: environment
		}, { data } = await octokit.request("GET /repos/{owner}/{repo}/environments/{environment_name}", target), rules = Rules.safeParse(data).data?.protection_rules;
		if (rules === void 0) return "unknown";
		let asking = rules.filter(({ type }) => type === "required_reviewers");
		return asking.length === 0 ? "open" : { reviewers: asking.flatMap(({ reviewers = [] }) => reviewers.flatMap(toName)) };
	} catch (error) {
		if (!(error instanceof UpstreamError)) throw error;
		return error.status === 404 ? "open" : "unknown";
	}
}
function toName(given) {
	let { data } = Reviewer.safeParse(given);
	return data === void 0 ? [] : ["login" in data.reviewer ? data.reviewer.login : `the team ${data.reviewer.slug}`];
}
// actions/github/issue.ts
async function openIssueOnce(client, repository, draft) {
	let found = draft.again ? await findOwn(client, repository, draft) : void 0;
	if (found !== void 0) return found;
	try {
		return await open$1(client, repository, draft);
	} catch (error) {
		let hidden = isAmbiguous(error) ? await lookFor(client, repository, draft) : void 0;
		if (hidden === void 0) throw error;
		return hidden;
	}
}
async function lookFor(client, repository, draft) {
	for (let look = 1; look <= 3; look += 1) {
		await client.settle(look);
		let found = await findOwn(client, repository, draft);
		if (found !== void 0) return found;
	}
}
async function open$1(client, repository, draft) {
	let { data } = await client.octokit.request("POST /repos/{owner}/{repo}/issues", {
		owner: repository.owner,
		repo: repository.name,
		title: draft.title,
		body: `${draft.body}\n\n${draft.marker}\n`,
		labels: [...draft.labels]
	});
	return toOpened$1(data);
}
async function findOwn(client, repository, { marker }) {
	let { data } = await client.octokit.request("GET /repos/{owner}/{repo}/issues", {
		owner: repository.owner,
		repo: repository.name,
		state: "all",
		per_page: 100
	}), own = data.find(({ user, body }) => user?.type === "Bot" && user.id === client.account.id && body?.includes(marker) === !0);
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
	let { declared, fields, inputs } = toMutations(repository, labels);
	try {
		let document = `mutation CreateLabels(${declared}) {\n  ${fields}\n}`;
		return readMade(await client.mutate(document, inputs, { repeatable: !0 }));
	} catch (error) {
		if (!(error instanceof UpstreamError) || isAmbiguous(error) || isRateLimit(error)) throw error;
		return new Map();
	}
}
async function createBranchAndLabels(client, { repository, branch, sha, acknowledge }, labels) {
	let { declared, fields, inputs } = toMutations(repository, labels), document = `
  mutation CreateBranchAndLabels($eyes: AddReactionInput!, $ref: CreateRefInput!, ${declared}) {
    eyes: addReaction(input: $eyes) { clientMutationId }
    ref: createRef(input: $ref) { clientMutationId }
    ${fields}
  }`, eyes = {
		subjectId: acknowledge,
		content: "EYES"
	}, ref = {
		repositoryId: repository,
		name: `refs/heads/${branch}`,
		oid: sha
	}, decoration = new Set(["eyes", ...labels.map((_, index) => `m${index}`)]);
	try {
		return {
			outcome: "created",
			labels: readMade(await client.mutate(document, {
				eyes,
				ref,
				...inputs
			}, { repeatable: !0 }))
		};
	} catch (error) {
		if (isOnlyAt(error, decoration)) return {
			outcome: "created",
			labels: new Map()
		};
		if (error instanceof UpstreamError && /\bref(?:erence)?\b.* already exists/i.test(error.message)) return {
			outcome: "exists",
			labels: new Map()
		};
		throw error;
	}
}
function toMutations(repository, labels) {
	let indexes = labels.map((_, index) => index);
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
	let { data = {} } = record(string(), unknown()).safeParse(answer), made = Object.values(data).flatMap((one) => Created.safeParse(one).data ?? []);
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
}), History = (node) => object({ history: object({ nodes: array(node) }) }), Answer = object({ repository: object({
	object: History(Commit),
	defaultBranchRef: object({ target: History(object({ oid: string() })) })
}) });
async function fetchOrigin(client, repository, commit) {
	let answer = Answer.parse(await client.query(ORIGIN, {
		...repository,
		commit
	})).repository, known = new Set(answer.defaultBranchRef.target.history.nodes.map(({ oid }) => oid));
	return judge(commit, new Map(answer.object.history.nodes.map((one) => [one.oid, one])), {
		known,
		isOurs: (one) => isRecorded(one, client.account) && !isOfPull(one.oid, one.associatedPullRequests)
	});
}
function judge(head, commits, { known, isOurs }) {
	let oid = head, by = known.has(head) ? "default-branch" : "recorder", first;
	for (; !known.has(oid);) {
		first = commits.get(oid);
		let [parent, other] = first?.parents.nodes ?? [];
		if (first === void 0 || parent === void 0) return { by: "others" };
		other === void 0 && isOurs(first) || (by = "others"), oid = parent.oid;
	}
	return first !== void 0 && isOurs(first) ? {
		by,
		begun: first.oid
	} : { by };
}
async function createPullRequest(client, repository, draft) {
	for (let attempt = 1;; attempt += 1) try {
		return await openDraft(client, repository, draft);
	} catch (error) {
		if (!mayPass(error) || attempt === 4) throw error;
		await client.settle(attempt);
		let found = await findOpen(client, repository, draft);
		if (found !== void 0) return found;
	}
}
function mayPass(error) {
	return isAmbiguous(error) || isOfKind(error, "exists") ? !0 : isOfKind(error, "refused") && /No commits between|"field":"head"/i.test(error.message);
}
async function openDraft(client, repository, draft) {
	try {
		return await open(client, repository, {
			...draft,
			draft: !0
		});
	} catch (error) {
		if (!(error instanceof UpstreamError && error.status === 422 && /draft/i.test(error.message))) throw error;
		return open(client, repository, {
			...draft,
			draft: !1
		});
	}
}
async function open({ octokit }, { owner, name: repo }, { branch, base, title, body, draft }) {
	let { data } = await octokit.request("POST /repos/{owner}/{repo}/pulls", {
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
	let asked = {
		owner,
		repo,
		head: `${owner}:${branch}`,
		base,
		state: "open"
	}, { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", asked), [found] = data;
	return found === void 0 ? void 0 : toOpened(found);
}
function toOpened(data) {
	return {
		number: data.number,
		nodeId: data.node_id,
		url: data.html_url,
		draft: data.draft === !0
	};
}
// actions/github/recorder.ts
function openRecorder(options, repository) {
	let client = createClient(options);
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
