import "./rolldown-runtime.js";
import { a as commands, i as parseComment, o as openObserver, r as finishRecorded } from "./command.js";
import { N as toAdvice, a as loadSteps, o as openProviders, s as toPieces } from "./protected.js";
import { i as isBehind, r as catchUp } from "./declare.js";
import { i as openDoorWithSettings, n as openRecorder } from "./recorders.js";
import { a as openSweeper, n as fetchThreads, r as listThread, t as Inputs } from "./first-look.js";
import { n as toIdempotencyKey, t as listClaims } from "./idempotency-key.js";
import { p as parseLedger, x as isUnfinished$1 } from "./ledger-segments.js";
import { t as PROVIDERS } from "./providers.js";
import { t as openDraft } from "./draft.js";
import { c as toShortDigest, t as digestOf } from "./canonical.js";
import { A as UpstreamError, P as isRateLimit, j as UserError } from "./schemas.js";
import { C as toIncidentId, T as toIssueNumber, m as findIncidentOfBranch } from "./path.js";
import { r as toLabelledCommand } from "./command-request.js";
import "./own.js";
import { c as isAnswered, f as renderReply, r as toFailureNoticeKey, u as toReaction } from "./answer.js";
import { n as renderReplyMarker } from "./marker.js";
import { a as inline, r as codeSpan } from "./redact.js";
import { a as readForms, n as recogniseForm } from "./request.js";
import { n as isDue, r as isUnderWay, t as NOTHING_LEFT } from "./dependencies.js";
import "./documents.js";
import { join } from "node:path";

// actions/sweep/cause.ts
function toRunName(cause, thread) {
	return `Command ${cause} in ${String(thread)}`;
}
function toLabelCause(name, run, clock) {
	const body = toLabelledCommand(name);
	const createdAt = /* @__PURE__ */ new Date(clock.now().getTime() - 48 * 36e5);
	return body === void 0 ? void 0 : {
		kind: "label",
		id: run.id,
		body,
		createdAt
	};
}
function toClaims(cause, toKey) {
	return listClaims((index) => toKey(cause, index));
}
function toViewpoint(causes, toKey) {
	if (causes.length === 0) return {};
	return { asked: {
		at: new Date(Math.min(...causes.map(({ createdAt }) => createdAt.getTime()))),
		claims: causes.flatMap((cause) => toClaims(cause, toKey))
	} };
}
function findLastEntry(cause, { ledger, ledgerFiles }, toKey) {
	const claims = toClaims(cause, toKey);
	const own = [...ledgerFiles?.older.values() ?? [], ledger].flatMap((text) => parseLedger(text).entries).filter(({ claim }) => claims.includes(claim));
	return own.findLast(({ phase }) => isUnfinished$1(phase)) ?? own.at(-1);
}

// actions/sweep/behind.ts
const WORKFLOWS = [
	"command.yml",
	"close.yml",
	"declare.yml"
];
function toRequest(unfinished, entry) {
	const { thread: number, cause } = unfinished;
	const { body, createdAt } = cause;
	if ("label" in unfinished) {
		const { name: label, threadNodeId } = unfinished.label;
		return {
			number,
			body,
			createdAt,
			url: entry.source.url,
			asker: entry.actor,
			kind: "label",
			label,
			threadNodeId
		};
	}
	const { id: commentId, nodeId, url, author } = unfinished.comment;
	if (author === void 0) return void 0;
	return {
		kind: "comment",
		number,
		commentId,
		nodeId,
		url,
		body,
		createdAt,
		asker: {
			id: author.id,
			login: author.login
		}
	};
}
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
	const unfinished = threads.flatMap((thread) => [...findComments(thread, runs, question), ...findLabels(thread, runs, question)]);
	const isBroken = runs.some((run) => isOf(run, numbers) && cameToNothing(run));
	return unfinished.length > 0 || isBroken ? [{
		incident,
		threads: numbers,
		unfinished
	}] : [];
}
function findComments({ number, comments }, runs, question) {
	return comments.filter((comment) => isUnfinished(comment, question)).map((comment) => ({
		thread: number,
		cause: comment,
		comment,
		attempt: countAttempts(runs, comment)
	}));
}
function findLabels({ number, nodeId: threadNodeId, labels }, runs, { sweeper }) {
	return labels.flatMap((name) => {
		const run = runs.find(({ title }) => title === toRunName(name, number));
		if (run === void 0 || !cameToNothing(run)) return [];
		const cause = toLabelCause(name, run, sweeper.clock);
		return cause === void 0 ? [] : [{
			thread: number,
			cause,
			label: {
				name,
				threadNodeId
			},
			attempt: run.attempt
		}];
	});
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
	let isAny = false;
	await visit(dependencies, async (candidate) => {
		isAny ||= await isOneBehind(candidate, dependencies);
	});
	return isAny;
}
async function visit(dependencies, look) {
	const failures = [];
	for (const candidate of await listCandidates(dependencies)) try {
		await look(candidate);
	} catch (error) {
		if (!(error instanceof UpstreamError) || isRateLimit(error)) throw error;
		failures.push(error);
	}
	const [first] = failures;
	if (first !== void 0) throw first;
}
async function listCandidates(dependencies) {
	return (await findCandidates(dependencies)).slice(0, INCIDENTS_AT_MOST);
}
async function isOneBehind(candidate, dependencies) {
	for (const thread of toThreads(candidate)) {
		const own = candidate.unfinished.filter((one) => one.thread === thread);
		const snapshot = await fetchShown({
			...candidate,
			thread,
			own
		}, dependencies);
		if (snapshot === void 0) continue;
		if (own.some((one) => dependencies.isRecorded(one, snapshot))) return true;
		if (await isBehind(toRecorded(snapshot, dependencies))) return true;
	}
	return false;
}
async function catchUpAll(dependencies, finish) {
	const done = [];
	await visit(dependencies, async (candidate) => {
		if (await settle(candidate, dependencies, finish)) done.push(candidate.incident);
	});
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
		const own = candidate.unfinished.filter((one) => one.thread === thread);
		let head = "";
		for (let look = 1; look <= LOOKS; look += 1) {
			if (look > 1) await dependencies.recorder.settle(look - 1);
			const snapshot = await fetchShown({
				...candidate,
				thread,
				own
			}, dependencies);
			if (snapshot === void 0 || snapshot.head === head) break;
			({head} = snapshot);
			if (isAtWork(await dependencies.fetchRuns("command.yml"), candidate.threads)) return isShown;
			if (!await show(own, {
				snapshot,
				finish
			}, dependencies)) break;
			isShown = true;
		}
	}
	return isShown;
}
async function show(unfinished, { snapshot, finish }, dependencies) {
	const ends = [];
	for (const one of unfinished) ends.push(await finish(one, snapshot));
	if (ends.includes("answered")) return true;
	return await catchUp(dependencies.recorder, toRecorded(snapshot, dependencies)) || ends.includes("tidied");
}
function toThreads({ threads, unfinished }) {
	const own = new Set(unfinished.map(({ thread }) => thread));
	return own.size === 0 ? threads.slice(0, 1) : [...own];
}
async function fetchShown({ incident, thread, own }, { recorder, defaultBranch, signer, toIdempotencyKey }) {
	const causes = own.map(({ cause }) => cause);
	const from = toViewpoint(causes, toIdempotencyKey);
	try {
		const open = await recorder.fetchSnapshot(incident, thread, from);
		const snapshot = open === void 0 || open.pull?.merged === true ? await recorder.fetchSnapshot(incident, thread, {
			branch: defaultBranch,
			...from
		}) : open;
		if (snapshot === void 0 || snapshot.record === "") return void 0;
		const draft = openDraft(snapshot, signer);
		draft.incident();
		draft.ledger();
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
const sweepCommands = async (dependencies) => {
	const open = [...dependencies.threads.flatMap((thread) => thread.comments.map((comment) => ({
		thread,
		comment
	}))), ...await findOlder(dependencies)].filter((one) => isOpen(one, dependencies));
	return (await Promise.all(open.map((one) => inspect$1(one, dependencies)))).flatMap((finding) => finding ?? []);
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
async function inspect$1(one, dependencies) {
	const { thread, comment } = one;
	const mine = (await dependencies.fetchRuns("command.yml")).filter(({ title }) => title === toRunName(String(comment.id), thread.number));
	if (mine.some((run) => isUnderWay(run, dependencies))) return void 0;
	const run = mine.find(({ conclusion }) => conclusion !== "skipped") ?? mine[0];
	if (run?.conclusion === "success" && !comment.ownReactions.includes("EYES")) return void 0;
	const entry = await findLast(thread, comment, dependencies);
	return {
		thread: thread.number,
		claim: toFailureNoticeKey({ claim: dependencies.toIdempotencyKey(comment, 0) }, run?.attempt ?? 1),
		subject: comment.nodeId,
		note: await toNote$1({
			...one,
			run,
			entry
		}, dependencies)
	};
}
async function findLast(thread, cause, { recorder, toIdempotencyKey }) {
	const incident = thread.branch === void 0 ? void 0 : findIncidentOfBranch(thread.branch);
	if (incident === void 0) return void 0;
	const from = toViewpoint([cause], toIdempotencyKey);
	try {
		const snapshot = await recorder.fetchSnapshot(incident, thread.number, from);
		return snapshot && findLastEntry(cause, snapshot, toIdempotencyKey);
	} catch (error) {
		if (error instanceof UserError) return `${error.message}. ${error.hint}`;
		throw error;
	}
}
async function toNote$1(known, dependencies) {
	const { comment, run, entry } = known;
	const who = comment.author?.login ?? "somebody";
	const what = `[This command](${comment.url}) of ${codeSpan(who)}`;
	const link = run === void 0 ? "" : ` [Open the run](${run.url}).`;
	if (entry === void 0) return {
		headline: "A command was not answered.",
		body: `${what} was not recorded, and nothing was done: ${toCause(run)}${link} **What to do:** give it again in a new comment.`
	};
	if (typeof entry === "string") return {
		headline: "A command was not answered.",
		body: `Nobody can tell whether ${what} was recorded: ${inline(entry)}${link} **What to do:** then choose "Re-run all jobs" there, or give it again.`
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
const sweepLabels = async (dependencies) => {
	const labelled = dependencies.threads.filter(({ updatedAt }) => isDue(updatedAt, dependencies)).flatMap((thread) => thread.labels.filter((name) => toLabelledCommand(name) !== void 0).map((name) => ({
		thread,
		name
	})));
	if (labelled.length === 0) return [];
	const runs = await dependencies.fetchRuns("command.yml");
	return (await Promise.all(labelled.map((one) => {
		const title = toRunName(one.name, one.thread.number);
		return inspect({
			...one,
			run: runs.find((run) => run.title === title)
		}, dependencies);
	}))).flatMap((finding) => finding ?? []);
};
async function inspect({ thread, name, run }, dependencies) {
	if (isUnderWay(run, dependencies)) return void 0;
	const { number } = thread;
	const cause = run && toLabelCause(name, run, dependencies.sweeper.clock);
	if (run === void 0 || cause === void 0) return {
		thread: number,
		claim: digestOf({
			label: name,
			thread: number,
			run: 0
		}),
		note: toNote(name, "")
	};
	const key = dependencies.toIdempotencyKey(cause, 0);
	const last = await findLast(thread, cause, dependencies);
	const isOver = typeof last === "object" && !isUnfinished$1(last.phase);
	return {
		thread: number,
		claim: toFailureNoticeKey({ claim: key }, run.attempt),
		note: toNote(name, ` [Open its run](${run.url}).`, isOver ? last.outcome : void 0)
	};
}
function toNote(name, link, outcome) {
	const what = codeSpan(name);
	if (outcome !== void 0) return {
		headline: "A label was recorded, but not answered.",
		body: `${what} came to ${codeSpan(outcome)}.${link} **What to do:** nothing; what GitHub does not show of it yet follows with the next sweep.`
	};
	return {
		headline: "A label was not answered.",
		body: `${what} stands for a command, and no run saw it through.${link} **What to do:** take it off and put it on again, or give the command in a comment.`
	};
}

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
	const message = told.length === 0 ? NOTHING_LEFT : `Told of what no run answered in ${told.map((thread) => `#${String(thread)}`).join(", ")}.`;
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
const GRACE_MINUTES = 10;
async function startLooking(io, seen) {
	const { opening, sweeper, own, threads } = seen;
	const { line, home } = opening;
	const { event } = io;
	const forms = await readForms(event.workspace);
	const fetchRuns = toRunList(sweeper);
	const asked = /* @__PURE__ */ new Map();
	const common = {
		recorder: await openRecorder(line, home),
		sweeper,
		threads,
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
		signer: opening.signer,
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
async function startCatchingUp(io) {
	const inputs = io.inputs(Inputs);
	const opening = await openDoorWithSettings(io, inputs, {
		openRecorder,
		pieces: toPieces(PROVIDERS)
	});
	const { line, home, recorder, signer } = opening;
	const sweeper = openSweeper(line, home);
	const dependencies = await toCommandDependencies(io, opening, inputs.token);
	const reading = toReading(opening);
	const finish = async (unfinished, snapshot) => {
		const entry = findLastEntry(unfinished.cause, snapshot, reading.toIdempotencyKey);
		const request = entry && toRequest(unfinished, entry);
		if (request === void 0) return void 0;
		const { attempt, cause } = unfinished;
		const runId = cause.kind === "label" ? String(cause.id) : dependencies.runId;
		return finishRecorded(request, {
			...dependencies,
			attempt,
			runId
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
		...reading,
		...toPlace(io, opening)
	};
	return catchUpAll(caughtUp, finish);
}
async function toCommandDependencies({ event, idToken }, opening, token) {
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
			apiUrl: baseUrl,
			idToken
		})),
		attempt: own.attempt,
		runId: own.id,
		runUrl: own.url,
		triggeredBy: event.triggeringActor,
		templates: join(event.workspace, "templates")
	};
}
function toReading({ repository }) {
	const toKey = ({ id, body, kind = "comment" }, index) => {
		const source = {
			kind,
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
		isRecorded: ({ cause }, snapshot) => {
			const { comments, pull } = snapshot;
			const last = findLastEntry(cause, snapshot, toKey);
			return (cause.kind === "label" || comments.some(({ id }) => id === cause.id)) && pull?.open !== false && last !== void 0 && !isUnfinished$1(last.phase);
		}
	};
}
function toPlace({ event }, { repository }) {
	return {
		repositoryUrl: repository.url,
		defaultBranch: event.ref.replace(/^refs\/heads\//, "")
	};
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

export { startCatchingUp, startLooking };