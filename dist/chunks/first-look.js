import "./rolldown-runtime.js";
import { n as isSameLabel } from "./label-name.js";
import { n as openRecorder, r as openDoor } from "./recorders.js";
import { A as UpstreamError, C as string, c as array, f as intersection, l as boolean, v as object } from "./schemas.js";
import { C as Author, I as toCommentFact, M as ThreadNode, O as Labels, R as toThread, i as MORE_PULL_REQUESTS, l as RECENT_THREADS, o as ONE_THREAD, r as MORE_ISSUES, w as Comment } from "./documents.js";
import { t as createClient } from "./client.js";
import { n as findOwn } from "./own.js";
// actions/github/sweeper.ts
function openSweeper(options, repository) {
	let client = createClient(options);
	return {
		clock: client.clock,
		fetchRecentThreads: (hours) => fetchRecentThreads(client, repository, hours),
		fetchThread: (number) => fetchThread(client, repository, number),
		fetchRuns: (workflow, since) => fetchRuns(client, repository, {
			workflow,
			since
		}),
		fetchCommentNode: (comment) => fetchCommentNode(client, repository, comment),
		fetchReviews: (run) => fetchReviews(client, repository, run)
	};
}
const Node = intersection(object({
	id: string(),
	title: string(),
	body: string(),
	closed: boolean(),
	createdAt: string(),
	updatedAt: string(),
	author: Author,
	labels: Labels.nullable(),
	comments: object({ nodes: array(Comment) })
}), ThreadNode.unwrap()), Page = object({
	nodes: array(Node),
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: string().nullable()
	})
}), Answer = object({ repository: object({
	issues: Page,
	pullRequests: Page
}) }), More = object({ repository: object({ threads: Page }) });
async function fetchRecentThreads(client, repository, hours) {
	let { issues, pullRequests } = Answer.parse(await client.query(RECENT_THREADS, { ...repository })).repository, since = new Date(client.clock.now().getTime() - hours * 36e5), ask = async (document, after) => More.parse(await client.query(document, {
		...repository,
		after
	})).repository.threads;
	return [...await readOn(issues, since, (after) => ask(MORE_ISSUES, after)), ...await readOn(pullRequests, since, (after) => ask(MORE_PULL_REQUESTS, after))].map((node) => toRecentThread(node, client));
}
async function readOn(first, since, ask) {
	let nodes = [...first.nodes], { pageInfo } = first;
	for (let page = 2; page <= 10 && pageInfo.hasNextPage; page += 1) {
		let last = nodes.at(-1);
		if (last === void 0 || new Date(last.updatedAt) < since) break;
		let next = await ask(pageInfo.endCursor ?? "");
		nodes.push(...next.nodes), {pageInfo} = next;
	}
	return nodes;
}
const One = object({ repository: object({ thread: Node.nullable() }) });
async function fetchThread(client, repository, number) {
	let answer = await client.query(ONE_THREAD, {
		...repository,
		number
	}), { thread } = One.parse(answer).repository;
	return thread === null ? void 0 : toRecentThread(thread, client);
}
function toRecentThread(node, { account }) {
	let branch = toThread(node, account)?.branch;
	return {
		nodeId: node.id,
		number: node.number,
		kind: node.__typename === "Issue" ? "issue" : "pull_request",
		open: !node.closed,
		...branch === void 0 ? {} : { branch },
		title: node.title,
		body: node.body,
		byPerson: node.author?.__typename === "User",
		ours: node.author?.__typename === "Bot" && node.author.databaseId === account.id,
		createdAt: new Date(node.createdAt),
		updatedAt: new Date(node.updatedAt),
		labels: (node.labels?.nodes ?? []).map(({ name }) => name),
		comments: node.comments.nodes.map((one) => toCommentFact(one, account))
	};
}
async function fetchRuns({ octokit }, { owner, name }, { workflow, since }) {
	return (await octokit.paginate("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
		owner,
		repo: name,
		workflow_id: workflow,
		created: `>=${since.toISOString()}`,
		per_page: 100
	})).map((run) => ({
		id: run.id,
		title: run.display_title,
		attempt: run.run_attempt ?? 1,
		status: run.status ?? "",
		conclusion: run.conclusion ?? "",
		url: run.html_url
	}));
}
async function fetchCommentNode({ octokit }, { owner, name }, comment) {
	try {
		let target = {
			owner,
			repo: name,
			comment_id: Number(comment)
		};
		return (await octokit.request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", target)).data.node_id;
	} catch (error) {
		if (error instanceof UpstreamError && error.status === 404) return;
		throw error;
	}
}
async function fetchReviews({ octokit }, { owner, name }, run) {
	let { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals", {
		owner,
		repo: name,
		run_id: run
	});
	return data.map(({ state, user, comment }) => ({
		state,
		login: user.login,
		comment
	}));
}
// actions/sweep/first-look.ts
const Inputs = object({
	token: string().min(1),
	"signing-key": string().default("")
});
async function lookFirst(io) {
	let opening = await openDoor(io, io.inputs(Inputs), openRecorder), sweeper = openSweeper(opening.line, opening.home), own = findOwn(io.event.payload);
	return {
		opening,
		sweeper,
		own,
		threads: own === void 0 ? await fetchThreads(sweeper) : await listThread(sweeper, own)
	};
}
function fetchThreads(sweeper) {
	return sweeper.fetchRecentThreads(48);
}
async function listThread(sweeper, own) {
	let thread = await sweeper.fetchThread(own.thread);
	if (thread === void 0) return [];
	let comments = thread.comments.filter((one) => one.own || one.id === own.comment), labels = thread.labels.filter((name) => own.label !== void 0 && isSameLabel(name, own.label));
	return [{
		...thread,
		comments,
		labels
	}];
}
export { openSweeper as a, lookFirst as i, fetchThreads as n, listThread as r, Inputs as t };
