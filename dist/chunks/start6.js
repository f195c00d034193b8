import "./rolldown-runtime.js";
import { a as commands, i as parseComment, o as openObserver, r as finishRecorded } from "./command.js";
import { A as toAdvice, a as openProviders, i as loadSteps, o as toPieces } from "./protected.js";
import { i as isBehind, r as catchUp } from "./declare.js";
import { n as isSameLabel } from "./label-name.js";
import { b as openDoorWithSettings, v as openRecorder, y as openDoor } from "./defang.js";
import { A as UpstreamError, C as string, _ as number, c as array, f as intersection, j as UserError, l as boolean, v as object } from "./schemas.js";
import { C as Author, I as toCommentFact, M as ThreadNode, O as Labels, R as toThread, i as MORE_PULL_REQUESTS, l as RECENT_THREADS, o as ONE_THREAD, r as MORE_ISSUES, w as Comment } from "./documents.js";
import { t as createClient } from "./client.js";
import { t as toIdempotencyKey } from "./idempotency-key.js";
import { b as isUnfinished$1, m as parseLedger } from "./ledger-segments.js";
import { t as NO_SIGNER } from "./signature.js";
import { t as PROVIDERS } from "./providers.js";
import { t as openDraft } from "./draft.js";
import { a as toShortDigest, t as digestOf } from "./canonical.js";
import { S as toIncidentId, p as findIncidentOfBranch, w as toIssueNumber } from "./path.js";
import { c as toReaction, n as toFailureNoticeKey, o as isAnswered, u as renderReply } from "./answer.js";
import { a as inline, r as codeSpan } from "./redact.js";
import { a as readForms, n as recogniseForm } from "./request.js";
import { n as renderReplyMarker } from "./marker.js";
import { join } from "node:path";

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
	const branch = toThread(node, account)?.branch;
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

// actions/sweep/behind.ts
const WORKFLOWS = [
	"command.yml",
	"close.yml",
	"declare.yml"
];
async function findCandidates(question) {
	const runs = (await Promise.all(WORKFLOWS.map((one) => question.fetchRuns(one)))).flat();
	return [...Map.groupBy(question.threads.filter(({ branch }) => branch !== void 0), ({ branch = "" }) => findIncidentOfBranch(branch))].flatMap(([incident, threads]) => incident === void 0 ? [] : toCandidate({
		incident,
		threads,
		runs
	}, question));
}
function toCandidate({ incident, threads, runs }, question) {
	const numbers = [.../* @__PURE__ */ new Set([toIssueNumber(incident), ...threads.map(({ number }) => number)])];
	if (threads.some(({ updatedAt }) => !isQuiet(updatedAt, question))) return [];
	if (isAtWork(runs, numbers)) return [];
	const comments = threads.flatMap(({ number, comments: said }) => said.filter((comment) => isUnfinished(comment, question)).map((comment) => ({
		thread: number,
		comment,
		attempt: countAttempts(runs, comment)
	})));
	const isBroken = runs.some((run) => isOf(run, numbers) && cameToNothing(run));
	return comments.length > 0 || isBroken ? [{
		incident,
		threads: numbers,
		comments
	}] : [];
}
const QUIET_MINUTES = 2;
function isQuiet(at, question) {
	return toAge(at, question) >= QUIET_MINUTES;
}
function toAge(at, { sweeper }) {
	return (sweeper.clock.now().getTime() - at.getTime()) / 6e4;
}
function isAtWork(runs, threads) {
	return runs.some((run) => run.status !== "completed" && run.status !== "waiting" && isOf(run, threads));
}
const THREAD = /^(?:Command .* in|Close|Declare) (\d+)$/;
function isOf({ title }, threads) {
	return threads.includes(Number(THREAD.exec(title)?.[1]));
}
const WELL_ENDED = [
	"success",
	"skipped",
	"neutral"
];
function cameToNothing({ status, conclusion }) {
	return status === "completed" && !WELL_ENDED.includes(conclusion);
}
function isRunOf({ title }, { id }) {
	return title.startsWith(`Command ${String(id)} in `);
}
function isUnfinished(comment, question) {
	const { author, createdAt, ownReactions, body } = comment;
	const age = toAge(createdAt, question);
	return author?.bot === false && age >= question.graceMinutes && age <= 48 * 60 && ["EYES", "CONFUSED"].some((one) => ownReactions.includes(one)) && question.isCommand(body);
}
function countAttempts(runs, comment) {
	return Math.max(1, ...runs.flatMap((run) => isRunOf(run, comment) ? [run.attempt] : []));
}

// actions/sweep/catch-up.ts
const INCIDENTS_AT_MOST = 20;
async function isAnyBehind(dependencies) {
	for (const candidate of await listCandidates(dependencies)) if (await isOneBehind(candidate, dependencies)) return true;
	return false;
}
async function listCandidates(dependencies) {
	return (await findCandidates(dependencies)).slice(0, INCIDENTS_AT_MOST);
}
async function isOneBehind(candidate, dependencies) {
	for (const thread of toThreads(candidate)) {
		const snapshot = await fetchShown(candidate, thread, dependencies);
		if (snapshot === void 0) continue;
		if (candidate.comments.filter((one) => one.thread === thread).some((one) => dependencies.isRecorded(one, snapshot))) return true;
		if (await isBehind(toRecorded(snapshot, dependencies))) return true;
	}
	return false;
}
async function catchUpAll(dependencies, finish) {
	const done = [];
	for (const candidate of await listCandidates(dependencies)) if (await settle(candidate, dependencies, finish)) done.push(candidate.incident);
	const message = `Showed what was recorded and not shown of ${done.join(", ")}.`;
	if (done.length > 0) return {
		outcome: "done",
		message
	};
	return {
		outcome: "ignored",
		message: "Everything that is recorded is shown."
	};
}
const LOOKS = 3;
async function settle(candidate, dependencies, finish) {
	let isShown = false;
	for (const thread of toThreads(candidate)) {
		let head = "";
		for (let look = 1; look <= LOOKS; look += 1) {
			if (look > 1) await dependencies.recorder.settle(look - 1);
			const snapshot = await fetchShown(candidate, thread, dependencies);
			if (snapshot === void 0 || snapshot.head === head) break;
			({head} = snapshot);
			if (isAtWork(await dependencies.fetchRuns("command.yml"), candidate.threads)) return isShown;
			if (!await show(candidate.comments.filter((one) => one.thread === thread), {
				snapshot,
				finish
			}, dependencies)) break;
			isShown = true;
		}
	}
	return isShown;
}
async function show(comments, { snapshot, finish }, dependencies) {
	const ends = [];
	for (const comment of comments) ends.push(await finish(comment, snapshot));
	if (ends.includes("answered")) return true;
	return await catchUp(dependencies.recorder, toRecorded(snapshot, dependencies)) || ends.includes("tidied");
}
function toThreads({ threads, comments }) {
	const own = new Set(comments.map(({ thread }) => thread));
	return own.size === 0 ? threads.slice(0, 1) : [...own];
}
async function fetchShown({ incident }, thread, { recorder, defaultBranch, signer }) {
	const own = await recorder.fetchSnapshot(incident, thread);
	const snapshot = own === void 0 || own.pull?.merged === true ? await recorder.fetchSnapshot(incident, thread, { branch: defaultBranch }) : own;
	if (snapshot === void 0 || snapshot.record === "") return void 0;
	try {
		openDraft(snapshot, signer).incident();
		return snapshot;
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}
function toRecorded(snapshot, { recorder, signer, advice, repositoryUrl, defaultBranch }) {
	return {
		draft: openDraft(snapshot, signer),
		claim: digestOf({
			shown: snapshot.id,
			head: snapshot.head
		}),
		repositoryUrl,
		advice,
		at: recorder.clock.now(),
		...snapshot.branch === defaultBranch ? { branch: defaultBranch } : {}
	};
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
	const asked = {
		at: comment.createdAt,
		claims: toClaims(comment, toIdempotencyKey)
	};
	const snapshot = await recorder.fetchSnapshot(incident, thread.number, { asked });
	return snapshot && findLastEntry(comment, snapshot, toIdempotencyKey);
}
function toClaims(comment, toIdempotencyKey) {
	return Array.from({ length: 10 }, (_, index) => toIdempotencyKey(comment, index));
}
function findLastEntry(comment, { ledger, ledgerFiles }, toIdempotencyKey) {
	const claims = toClaims(comment, toIdempotencyKey);
	const own = [...ledgerFiles?.older.values() ?? [], ledger].flatMap((text) => parseLedger(text).entries).filter(({ claim }) => claims.includes(claim));
	return own.findLast(({ phase }) => isUnfinished$1(phase)) ?? own.at(-1);
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
	if (!isUnfinished$1(entry.phase)) return {
		headline: "A command was recorded, but not answered.",
		body: `${what} came to ${codeSpan(entry.outcome)}.${link} **What to do:** nothing; what GitHub does not show of it yet follows with the next sweep.`
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

// actions/sweep/start.ts
const Inputs = object({
	token: string().min(1),
	"record-key": string().default("")
});
const GRACE_MINUTES = 10;
function start(io, isCatchingUp) {
	const inputs = io.inputs(Inputs);
	return isCatchingUp ? startCatchingUp(io, inputs) : startLooking(io, inputs);
}
async function startLooking(io, inputs) {
	const opening = await openDoor(io, inputs, openRecorder);
	const { line, home } = opening;
	const { event } = io;
	const sweeper = openSweeper(line, home);
	const own = findOwn(event.payload);
	const forms = await readForms(event.workspace);
	const fetchRuns = toRunList(sweeper);
	const asked = /* @__PURE__ */ new Map();
	const common = {
		recorder: await openRecorder(line, home),
		sweeper,
		threads: own === void 0 ? await fetchThreads(sweeper) : await listThread(sweeper, own),
		graceMinutes: own === void 0 ? GRACE_MINUTES : 0,
		...toReading(opening),
		fetchRuns: (workflow) => {
			if (own !== void 0) return Promise.resolve([toOwnRun(event, own)]);
			const runs = asked.get(workflow) ?? fetchRuns(workflow);
			asked.set(workflow, runs);
			return runs;
		}
	};
	const result = await sweep({
		...common,
		...own === void 0 ? {} : { ownRun: event.runId },
		isDeclaration: (thread) => recogniseForm(thread, forms) !== void 0,
		fetchThread: async (number) => own === void 0 ? sweeper.fetchThread(number) : (await listThread(sweeper, own))[0]
	});
	if (own !== void 0) return result;
	const advice = toAdvice(await loadSteps(PROVIDERS));
	const shown = {
		signer: NO_SIGNER,
		advice,
		...toPlace(io, opening)
	};
	const behind = await isAnyBehind({
		...common,
		...shown
	}) ? "yes" : "";
	return {
		...result,
		outputs: { behind }
	};
}
async function startCatchingUp(io, inputs) {
	const opening = await openDoorWithSettings(io, inputs, {
		openRecorder,
		pieces: toPieces(PROVIDERS)
	});
	const { line, home, recorder, signer } = opening;
	const sweeper = openSweeper(line, home);
	const dependencies = await toCommandDependencies(io, opening, inputs.token);
	const finish = async ({ thread, comment, attempt }, snapshot) => {
		const { id: commentId, nodeId, url, body, createdAt, author } = comment;
		if (author === void 0) return void 0;
		const asker = {
			id: author.id,
			login: author.login
		};
		return finishRecorded({
			kind: "comment",
			number: thread,
			commentId,
			nodeId,
			url,
			body,
			createdAt,
			asker
		}, {
			...dependencies,
			attempt
		}, snapshot);
	};
	const caughtUp = {
		recorder,
		sweeper,
		signer,
		threads: await fetchThreads(sweeper),
		graceMinutes: GRACE_MINUTES,
		advice: toAdvice(dependencies.providers.steps),
		fetchRuns: toRunList(sweeper),
		...toReading(opening),
		...toPlace(io, opening)
	};
	return catchUpAll(caughtUp, finish);
}
async function toCommandDependencies({ event }, opening, token) {
	const { line, home, run: own, ...rest } = opening;
	const { baseUrl } = line;
	return {
		...rest,
		observer: openObserver({
			token,
			baseUrl,
			teams: false
		}, home),
		providers: await openProviders(PROVIDERS, opening.settings, () => ({
			tier: "reader",
			token,
			key: "",
			apiUrl: baseUrl
		})),
		attempt: own.attempt,
		runId: own.id,
		runUrl: own.url,
		triggeredBy: event.triggeringActor,
		templates: join(event.workspace, "templates")
	};
}
function toReading({ repository }) {
	const toKey = ({ id, body }, index) => {
		const source = {
			kind: "comment",
			id: String(id)
		};
		return toIdempotencyKey({
			repositoryId: repository.id,
			source,
			body
		}, index);
	};
	return {
		toIdempotencyKey: toKey,
		isCommand: (body) => parseComment(body, commands) !== void 0,
		isRecorded: ({ comment }, snapshot) => {
			const { comments, pull } = snapshot;
			const last = findLastEntry(comment, snapshot, toKey);
			return comments.some(({ id }) => id === comment.id) && pull?.open !== false && last !== void 0 && !isUnfinished$1(last.phase);
		}
	};
}
function toPlace({ event }, { repository }) {
	return {
		repositoryUrl: repository.url,
		defaultBranch: event.ref.replace(/^refs\/heads\//, "")
	};
}
function fetchThreads(sweeper) {
	return sweeper.fetchRecentThreads(48);
}
function toRunList(sweeper) {
	return (workflow) => {
		const since = /* @__PURE__ */ new Date(sweeper.clock.now().getTime() - 48 * 36e5);
		return sweeper.fetchRuns(workflow, since);
	};
}
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

export { start };