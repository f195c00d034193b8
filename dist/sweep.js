import "./chunks/rolldown-runtime.js";
import { i as commands, r as parseComment } from "./chunks/command.js";
import { t as toIdempotencyKey } from "./chunks/idempotency-key.js";
import { a as readForms, r as recogniseForm } from "./chunks/declare.js";
import { H as isUnfinished, U as parseLedger, a as MORE_PULL_REQUESTS, d as Comment, f as Labels, g as renderReplyMarker, h as toThread, i as MORE_ISSUES, m as toCommentFact, o as ONE_THREAD, p as ThreadNode, r as openRecorder, s as RECENT_THREADS, t as openDoor, u as Author } from "./chunks/opening.js";
import { n as isSameLabel } from "./chunks/label-name.js";
import { A as object, F as string, H as UpstreamError, a as inline, b as array, k as number, r as codeSpan, w as intersection, x as boolean } from "./chunks/redact.js";
import { t as createClient } from "./chunks/client.js";
import { t as run } from "./chunks/run.js";
import { a as isAnswered, l as renderReply, n as toFailureNoticeKey, s as toReaction } from "./chunks/compare-and-swap.js";
import { K as digestOf, X as toShortDigest } from "./chunks/settings.js";
import { f as findIncidentOfBranch, y as toIncidentId } from "./chunks/path.js";

// actions/github/sweeper.ts
function openSweeper(options, repository) {
	const client = createClient(options);
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
}), ThreadNode.unwrap());
const Page = object({
	nodes: array(Node),
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: string().nullable()
	})
});
const Answer = object({ repository: object({
	issues: Page,
	pullRequests: Page
}) });
const More = object({ repository: object({ threads: Page }) });
const PAGES = 10;
async function fetchRecentThreads(client, repository, hours) {
	const { issues, pullRequests } = Answer.parse(await client.query(RECENT_THREADS, { ...repository })).repository;
	const since = /* @__PURE__ */ new Date(client.clock.now().getTime() - hours * 36e5);
	const ask = async (document, after) => More.parse(await client.query(document, {
		...repository,
		after
	})).repository.threads;
	return [...await readOn(issues, since, (after) => ask(MORE_ISSUES, after)), ...await readOn(pullRequests, since, (after) => ask(MORE_PULL_REQUESTS, after))].map((node) => toRecentThread(node, client));
}
async function readOn(first, since, ask) {
	const nodes = [...first.nodes];
	let { pageInfo } = first;
	for (let page = 2; page <= PAGES && pageInfo.hasNextPage; page += 1) {
		const last = nodes.at(-1);
		if (last === void 0 || new Date(last.updatedAt) < since) break;
		const next = await ask(pageInfo.endCursor ?? "");
		nodes.push(...next.nodes);
		({pageInfo} = next);
	}
	return nodes;
}
const One = object({ repository: object({ thread: Node.nullable() }) });
async function fetchThread(client, repository, number) {
	const answer = await client.query(ONE_THREAD, {
		...repository,
		number
	});
	const { thread } = One.parse(answer).repository;
	return thread === null ? void 0 : toRecentThread(thread, client);
}
function toRecentThread(node, { account }) {
	const branch = toThread(node)?.branch;
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
		const route = "GET /repos/{owner}/{repo}/issues/comments/{comment_id}";
		const target = {
			owner,
			repo: name,
			comment_id: Number(comment)
		};
		return (await octokit.request(route, target)).data.node_id;
	} catch (error) {
		if (error instanceof UpstreamError && error.status === 404) return void 0;
		throw error;
	}
}
async function fetchReviews({ octokit }, { owner, name }, run) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals", {
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

// actions/sweep/dependencies.ts
function isDue(at, { sweeper, graceMinutes, ownRun }) {
	if (ownRun !== void 0) return true;
	const minutes = (sweeper.clock.now().getTime() - at.getTime()) / 6e4;
	return minutes >= graceMinutes && minutes <= 2880;
}
function isUnderWay(run, { ownRun }) {
	return run !== void 0 && run.id !== ownRun && run.status !== "completed";
}

// actions/sweep/commands.ts
function toRunName(cause, thread) {
	return `Command ${cause} in ${String(thread)}`;
}
const sweepCommands = async (dependencies) => {
	const open = [...dependencies.threads.flatMap((thread) => thread.comments.map((comment) => ({
		thread,
		comment
	}))), ...await findOlder(dependencies)].filter((one) => isOpen(one, dependencies));
	return (await Promise.all(open.map((one) => inspect(one, dependencies)))).flatMap((finding) => finding ?? []);
};
const RUN_NAME = /^Command (\d+) in (\d+)$/;
async function findOlder(dependencies) {
	const names = (await dependencies.fetchRuns("command.yml")).filter(({ conclusion }) => [
		"cancelled",
		"failure",
		"timed_out"
	].includes(conclusion)).map(({ title }) => RUN_NAME.exec(title));
	const cases = [];
	for (const [, id = "", number = ""] of names.flatMap((name) => name === null ? [] : [name])) {
		const thread = dependencies.threads.find((one) => String(one.number) === number);
		if (thread === void 0 || thread.comments.some((one) => String(one.id) === id)) continue;
		const node = await dependencies.sweeper.fetchCommentNode(id);
		const comment = node === void 0 ? void 0 : await dependencies.recorder.fetchComment(node);
		if (comment !== void 0) cases.push({
			thread,
			comment
		});
	}
	return cases;
}
const SAID = [
	"ROCKET",
	"THUMBS_DOWN",
	"CONFUSED"
];
function isOpen({ comment, thread }, dependencies) {
	return comment.author !== void 0 && !comment.author.bot && isDue(comment.createdAt, dependencies) && !comment.ownReactions.some((one) => SAID.includes(one)) && dependencies.isCommand(comment.body) && !isAnswered(thread.comments, dependencies.toIdempotencyKey(comment, 0));
}
async function inspect(one, dependencies) {
	const { thread, comment } = one;
	const mine = (await dependencies.fetchRuns("command.yml")).filter(({ title }) => title === toRunName(String(comment.id), thread.number));
	if (mine.some((run) => isUnderWay(run, dependencies))) return void 0;
	const run = mine.find(({ conclusion }) => conclusion !== "skipped") ?? mine[0];
	if (run?.conclusion === "success" && !comment.ownReactions.includes("EYES")) return void 0;
	const entry = await findLast(one, dependencies);
	return {
		thread: thread.number,
		claim: toFailureNoticeKey({ claim: dependencies.toIdempotencyKey(comment, 0) }, run?.attempt ?? 1),
		subject: comment.nodeId,
		note: await toNote({
			...one,
			run,
			entry
		}, dependencies)
	};
}
async function findLast({ thread, comment }, { recorder, toIdempotencyKey }) {
	const incident = thread.branch === void 0 ? void 0 : findIncidentOfBranch(thread.branch);
	if (incident === void 0) return void 0;
	const snapshot = await recorder.fetchSnapshot(incident, thread.number);
	const claims = Array.from({ length: 10 }, (_, index) => toIdempotencyKey(comment, index));
	const { entries } = parseLedger(snapshot?.ledger ?? "");
	const own = entries.filter(({ claim }) => claims.includes(claim));
	return own.findLast(({ phase }) => isUnfinished(phase)) ?? own.at(-1);
}
async function toNote(known, dependencies) {
	const { comment, run, entry } = known;
	const who = comment.author?.login ?? "somebody";
	const what = `[This command](${comment.url}) of ${codeSpan(who)}`;
	const link = run === void 0 ? "" : ` [Open the run](${run.url}).`;
	if (entry === void 0) return {
		headline: "A command was not answered.",
		body: `${what} was not recorded, and nothing was done: ${toCause(run)}${link} **What to do:** give it again in a new comment.`
	};
	if (!isUnfinished(entry.phase)) return {
		headline: "A command was recorded, but not answered.",
		body: `${what} came to ${codeSpan(entry.outcome)}.${link} **What to do:** nothing; the status comment has what it changed.`
	};
	return {
		headline: `${`${entry.receipt ?? "The plan"} (${toShortDigest(entry.plan ?? "")})`} was approved but not carried out.`,
		body: `${what} is recorded as ${codeSpan(entry.outcome)}. ${await toReason(run, dependencies)}${link} **What to do:** if it is still wanted, choose "Re-run all jobs" there; too long after the approval that is refused, and it takes a fresh plan.`
	};
}
function toCause(run) {
	if (run === void 0) return "GitHub started no run for it.";
	if (run.conclusion === "cancelled") return "its run was cancelled, perhaps because too many waited.";
	return `its run ended as ${codeSpan(run.conclusion === "" ? run.status : run.conclusion)}.`;
}
async function toReason(run, { sweeper }) {
	if (run === void 0) return "GitHub knows no run of it.";
	const rejected = (await sweeper.fetchReviews(run.id)).findLast(({ state }) => state === "rejected");
	if (rejected === void 0) return "Its job did not start, or did not get to its end.";
	const why = rejected.comment === "" ? "" : `: ${inline(rejected.comment.slice(0, 500))}`;
	return `${codeSpan(rejected.login)} rejected it as reviewer of the environment${why}.`;
}

// actions/sweep/own.ts
const OwnEvent = object({
	issue: object({ number: number() }).optional(),
	pull_request: object({ number: number() }).optional(),
	comment: object({ id: number() }).optional(),
	label: object({ name: string() }).optional()
});
function findOwn(payload) {
	const { data } = OwnEvent.safeParse(payload);
	const thread = (data?.issue ?? data?.pull_request)?.number;
	return thread === void 0 ? void 0 : {
		thread,
		comment: data?.comment?.id,
		label: data?.label?.name
	};
}

// actions/sweep/declarations.ts
const DISPATCHED = "<!-- firebreak:dispatch ";
const sweepDeclarations = async (dependencies) => {
	const silent = dependencies.threads.filter((thread) => thread.kind === "issue" && thread.open && (thread.byPerson || isDispatched(thread)) && isDue(thread.createdAt, dependencies) && dependencies.isDeclaration(thread) && !thread.comments.some(({ own }) => own));
	const open = [];
	for (const thread of silent) if (!await isDeclared(thread, dependencies)) open.push(thread);
	if (open.length === 0) return [];
	if ((await dependencies.fetchRuns("declare.yml")).some((run) => isUnderWay(run, dependencies))) return [];
	return open.map(({ number }) => ({
		thread: number,
		claim: digestOf({ declaration: number }),
		note: {
			headline: "This declaration was not answered.",
			body: "No run of the workflow \"Declare\" saw it through, so the incident is not there yet, or only in part. **What to do:** look at the Actions tab for a run that failed and start it again, or declare again in a new issue."
		}
	}));
};
function isDispatched({ ours, body }) {
	return ours && body.includes(DISPATCHED);
}
async function isDeclared({ number, createdAt, comments }, { recorder }) {
	if (comments.length < 50) return false;
	const snapshot = await recorder.fetchSnapshot(toIncidentId(number, createdAt), number);
	return snapshot !== void 0 && snapshot.record !== "";
}

// actions/sweep/labels.ts
const LABEL = /^contain:[a-z0-9-]+\/[a-z0-9-]+$/i;
const sweepLabels = async (dependencies) => {
	const labelled = dependencies.threads.filter(({ updatedAt }) => isDue(updatedAt, dependencies)).flatMap((thread) => thread.labels.filter((name) => LABEL.test(name)).map((name) => ({
		thread,
		name
	})));
	if (labelled.length === 0) return [];
	const runs = await dependencies.fetchRuns("command.yml");
	return labelled.flatMap(({ thread, name }) => {
		const [run] = runs.filter(({ title }) => title === toRunName(name, thread.number));
		if (isUnderWay(run, dependencies)) return [];
		const link = run === void 0 ? "" : ` [Open its run](${run.url}).`;
		return [{
			thread: thread.number,
			claim: digestOf({
				label: name,
				thread: thread.number,
				run: run?.id ?? 0
			}),
			note: {
				headline: "A label was not answered.",
				body: `${codeSpan(name)} stands for a command, and no run saw it through.${link} **What to do:** take it off and put it on again, or give the command in a comment.`
			}
		}];
	});
};

// actions/sweep/sweep.ts
const SWEEPS = [
	sweepCommands,
	sweepLabels,
	sweepDeclarations
];
async function sweep(dependencies) {
	const told = [];
	for (const look of SWEEPS) for (const finding of await look(dependencies)) {
		const still = await lookAgain(look, finding, dependencies);
		if (still !== void 0 && await tell(still, dependencies)) told.push(finding.thread);
	}
	const message = told.length === 0 ? "Nothing was left unanswered." : `Told of what no run answered in ${told.map((thread) => `#${String(thread)}`).join(", ")}.`;
	return {
		outcome: told.length === 0 ? "ignored" : "done",
		message
	};
}
async function lookAgain(look, { thread, claim }, dependencies) {
	const now = await dependencies.fetchThread(thread);
	if (now === void 0) return void 0;
	const still = (await look({
		...dependencies,
		threads: [now]
	})).find((one) => one.claim === claim);
	return still && {
		...still,
		comments: now.comments
	};
}
async function tell({ thread, claim, note, subject, comments }, dependencies) {
	const marker = renderReplyMarker(claim);
	const isTold = comments.some(({ own, body }) => own && body.includes(marker));
	if (!isTold) await dependencies.recorder.comment(thread, renderReply({
		claim,
		parts: [note]
	}), marker);
	if (subject !== void 0) await dependencies.recorder.project(toReaction(subject, "CONFUSED"));
	return !isTold;
}

// actions/sweep/main.ts
const Inputs = object({ token: string().min(1) });
const GRACE_MINUTES = 10;
await run({ name: "sweep" }, async (io) => {
	const { line, home, repository } = await openDoor(io, io.inputs(Inputs));
	const { event } = io;
	const sweeper = openSweeper(line, home);
	const forms = await readForms(event.workspace);
	const own = findOwn(event.payload);
	const threads = own === void 0 ? await sweeper.fetchRecentThreads(48) : await listThread(sweeper, own);
	const asked = /* @__PURE__ */ new Map();
	const since = /* @__PURE__ */ new Date(sweeper.clock.now().getTime() - 48 * 36e5);
	return sweep({
		recorder: openRecorder(line, home),
		sweeper,
		threads,
		graceMinutes: own === void 0 ? GRACE_MINUTES : 0,
		...own === void 0 ? {} : { ownRun: event.runId },
		toIdempotencyKey: ({ id, body }, index) => toIdempotencyKey({
			repositoryId: repository.id,
			source: {
				kind: "comment",
				id: String(id)
			},
			body
		}, index),
		isCommand: (body) => parseComment(body, commands) !== void 0,
		isDeclaration: (thread) => recogniseForm(thread, forms) !== void 0,
		fetchThread: async (number) => own === void 0 ? sweeper.fetchThread(number) : (await listThread(sweeper, own))[0],
		fetchRuns: (workflow) => {
			if (own !== void 0) return Promise.resolve([toOwnRun(event, own)]);
			const runs = asked.get(workflow) ?? sweeper.fetchRuns(workflow, since);
			asked.set(workflow, runs);
			return runs;
		}
	});
});
function toOwnRun({ runId, runAttempt, runUrl }, own) {
	return {
		id: runId,
		title: toRunName(String(own.comment ?? own.label ?? ""), own.thread),
		attempt: runAttempt,
		url: runUrl,
		status: "in_progress",
		conclusion: "failure"
	};
}
async function listThread(sweeper, own) {
	const thread = await sweeper.fetchThread(own.thread);
	if (thread === void 0) return [];
	const comments = thread.comments.filter((one) => one.own || one.id === own.comment);
	const labels = thread.labels.filter((name) => own.label !== void 0 && isSameLabel(name, own.label));
	return [{
		...thread,
		comments,
		labels
	}];
}

export {  };