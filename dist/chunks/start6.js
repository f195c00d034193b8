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
	let body = toLabelledCommand(name), createdAt = new Date(clock.now().getTime() - 1728e5);
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
	return causes.length === 0 ? {} : { asked: {
		at: new Date(Math.min(...causes.map(({ createdAt }) => createdAt.getTime()))),
		claims: causes.flatMap((cause) => toClaims(cause, toKey))
	} };
}
function findLastEntry(cause, { ledger, ledgerFiles }, toKey) {
	let claims = toClaims(cause, toKey), own = [...ledgerFiles?.older.values() ?? [], ledger].flatMap((text) => parseLedger(text).entries).filter(({ claim }) => claims.includes(claim));
	return own.findLast(({ phase }) => isUnfinished$1(phase)) ?? own.at(-1);
}
// actions/sweep/behind.ts
const WORKFLOWS = [
	"command.yml",
	"close.yml",
	"declare.yml"
];
function toRequest(unfinished, entry) {
	let { thread: number, cause } = unfinished, { body, createdAt } = cause;
	if ("label" in unfinished) {
		let { name: label, threadNodeId } = unfinished.label;
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
	let { id: commentId, nodeId, url, author } = unfinished.comment;
	if (author !== void 0) return {
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
	let runs = (await Promise.all(WORKFLOWS.map((one) => question.fetchRuns(one)))).flat();
	return [...Map.groupBy(question.threads.filter(({ branch }) => branch !== void 0), ({ branch = "" }) => findIncidentOfBranch(branch))].flatMap(([incident, threads]) => incident === void 0 ? [] : toCandidate({
		incident,
		threads,
		runs
	}, question));
}
function toCandidate({ incident, threads, runs }, question) {
	let numbers = [...new Set([toIssueNumber(incident), ...threads.map(({ number }) => number)])];
	if (threads.some(({ updatedAt }) => !isQuiet(updatedAt, question)) || isAtWork(runs, numbers)) return [];
	let unfinished = threads.flatMap((thread) => [...findComments(thread, runs, question), ...findLabels(thread, runs, question)]), isBroken = runs.some((run) => isOf(run, numbers) && cameToNothing(run));
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
		let run = runs.find(({ title }) => title === toRunName(name, number));
		if (run === void 0 || !cameToNothing(run)) return [];
		let cause = toLabelCause(name, run, sweeper.clock);
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
function isQuiet(at, question) {
	return toAge(at, question) >= 2;
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
	let { author, createdAt, ownReactions, body } = comment, age = toAge(createdAt, question);
	return author?.bot === !1 && age >= question.graceMinutes && age <= 2880 && ["EYES", "CONFUSED"].some((one) => ownReactions.includes(one)) && question.isCommand(body);
}
function countAttempts(runs, comment) {
	return Math.max(1, ...runs.flatMap((run) => isRunOf(run, comment) ? [run.attempt] : []));
}
async function isAnyBehind(dependencies) {
	let isAny = !1;
	return await visit(dependencies, async (candidate) => {
		isAny ||= await isOneBehind(candidate, dependencies);
	}), isAny;
}
async function visit(dependencies, look) {
	let failures = [];
	for (let candidate of await listCandidates(dependencies)) try {
		await look(candidate);
	} catch (error) {
		if (!(error instanceof UpstreamError) || isRateLimit(error)) throw error;
		failures.push(error);
	}
	let [first] = failures;
	if (first !== void 0) throw first;
}
async function listCandidates(dependencies) {
	return (await findCandidates(dependencies)).slice(0, 20);
}
async function isOneBehind(candidate, dependencies) {
	for (let thread of toThreads(candidate)) {
		let own = candidate.unfinished.filter((one) => one.thread === thread), snapshot = await fetchShown({
			...candidate,
			thread,
			own
		}, dependencies);
		if (snapshot !== void 0 && (own.some((one) => dependencies.isRecorded(one, snapshot)) || await isBehind(toRecorded(snapshot, dependencies)))) return !0;
	}
	return !1;
}
async function catchUpAll(dependencies, finish) {
	let done = [];
	await visit(dependencies, async (candidate) => {
		await settle(candidate, dependencies, finish) && done.push(candidate.incident);
	});
	let message = `Showed what was recorded and not shown of ${done.join(", ")}.`;
	return done.length > 0 ? {
		outcome: "done",
		message
	} : {
		outcome: "ignored",
		message: "Everything that is recorded is shown."
	};
}
async function settle(candidate, dependencies, finish) {
	let isShown = !1;
	for (let thread of toThreads(candidate)) {
		let own = candidate.unfinished.filter((one) => one.thread === thread), head = "";
		for (let look = 1; look <= 3; look += 1) {
			look > 1 && await dependencies.recorder.settle(look - 1);
			let snapshot = await fetchShown({
				...candidate,
				thread,
				own
			}, dependencies);
			if (snapshot === void 0 || snapshot.head === head) break;
			if ({head} = snapshot, isAtWork(await dependencies.fetchRuns("command.yml"), candidate.threads)) return isShown;
			if (!await show(own, {
				snapshot,
				finish
			}, dependencies)) break;
			isShown = !0;
		}
	}
	return isShown;
}
async function show(unfinished, { snapshot, finish }, dependencies) {
	let ends = [];
	for (let one of unfinished) ends.push(await finish(one, snapshot));
	return ends.includes("answered") ? !0 : await catchUp(dependencies.recorder, toRecorded(snapshot, dependencies)) || ends.includes("tidied");
}
function toThreads({ threads, unfinished }) {
	let own = new Set(unfinished.map(({ thread }) => thread));
	return own.size === 0 ? threads.slice(0, 1) : [...own];
}
async function fetchShown({ incident, thread, own }, { recorder, defaultBranch, signer, toIdempotencyKey }) {
	let from = toViewpoint(own.map(({ cause }) => cause), toIdempotencyKey);
	try {
		let open = await recorder.fetchSnapshot(incident, thread, from), snapshot = open === void 0 || open.pull?.merged === !0 ? await recorder.fetchSnapshot(incident, thread, {
			branch: defaultBranch,
			...from
		}) : open;
		if (snapshot === void 0 || snapshot.record === "") return;
		let draft = openDraft(snapshot, signer);
		return draft.incident(), draft.ledger(), snapshot;
	} catch (error) {
		if (error instanceof UserError) return;
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
	let open = [...dependencies.threads.flatMap((thread) => thread.comments.map((comment) => ({
		thread,
		comment
	}))), ...await findOlder(dependencies)].filter((one) => isOpen(one, dependencies));
	return (await Promise.all(open.map((one) => inspect$1(one, dependencies)))).flatMap((finding) => finding ?? []);
}, RUN_NAME = /^Command (\d+) in (\d+)$/;
async function findOlder(dependencies) {
	let names = (await dependencies.fetchRuns("command.yml")).filter(({ conclusion }) => [
		"cancelled",
		"failure",
		"timed_out"
	].includes(conclusion)).map(({ title }) => RUN_NAME.exec(title)), cases = [];
	for (let [, id = "", number = ""] of names.flatMap((name) => name === null ? [] : [name])) {
		let thread = dependencies.threads.find((one) => String(one.number) === number);
		if (thread === void 0 || thread.comments.some((one) => String(one.id) === id)) continue;
		let node = await dependencies.sweeper.fetchCommentNode(id), comment = node === void 0 ? void 0 : await dependencies.recorder.fetchComment(node);
		comment !== void 0 && cases.push({
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
	let { thread, comment } = one, mine = (await dependencies.fetchRuns("command.yml")).filter(({ title }) => title === toRunName(String(comment.id), thread.number));
	if (mine.some((run) => isUnderWay(run, dependencies))) return;
	let run = mine.find(({ conclusion }) => conclusion !== "skipped") ?? mine[0];
	if (run?.conclusion === "success" && !comment.ownReactions.includes("EYES")) return;
	let entry = await findLast(thread, comment, dependencies);
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
	let incident = thread.branch === void 0 ? void 0 : findIncidentOfBranch(thread.branch);
	if (incident === void 0) return;
	let from = toViewpoint([cause], toIdempotencyKey);
	try {
		let snapshot = await recorder.fetchSnapshot(incident, thread.number, from);
		return snapshot && findLastEntry(cause, snapshot, toIdempotencyKey);
	} catch (error) {
		if (error instanceof UserError) return `${error.message}. ${error.hint}`;
		throw error;
	}
}
async function toNote$1(known, dependencies) {
	let { comment, run, entry } = known, who = comment.author?.login ?? "somebody", what = `[This command](${comment.url}) of ${codeSpan(who)}`, link = run === void 0 ? "" : ` [Open the run](${run.url}).`;
	return entry === void 0 ? {
		headline: "A command was not answered.",
		body: `${what} was not recorded, and nothing was done: ${toCause(run)}${link} **What to do:** give it again in a new comment.`
	} : typeof entry == "string" ? {
		headline: "A command was not answered.",
		body: `Nobody can tell whether ${what} was recorded: ${inline(entry)}${link} **What to do:** then choose "Re-run all jobs" there, or give it again.`
	} : isUnfinished$1(entry.phase) ? {
		headline: `${`${entry.receipt ?? "The plan"} (${toShortDigest(entry.plan ?? "")})`} was approved but not carried out.`,
		body: `${what} is recorded as ${codeSpan(entry.outcome)}. ${await toReason(run, dependencies)}${link} **What to do:** if it is still wanted, choose "Re-run all jobs" there; too long after the approval that is refused, and it takes a fresh plan.`
	} : {
		headline: "A command was recorded, but not answered.",
		body: `${what} came to ${codeSpan(entry.outcome)}.${link} **What to do:** nothing; what GitHub does not show of it yet follows with the next sweep.`
	};
}
function toCause(run) {
	return run === void 0 ? "GitHub started no run for it." : run.conclusion === "cancelled" ? "its run was cancelled, perhaps because too many waited." : `its run ended as ${codeSpan(run.conclusion === "" ? run.status : run.conclusion)}.`;
}
async function toReason(run, { sweeper }) {
	if (run === void 0) return "GitHub knows no run of it.";
	let rejected = (await sweeper.fetchReviews(run.id)).findLast(({ state }) => state === "rejected");
	if (rejected === void 0) return "Its job did not start, or did not get to its end.";
	let why = rejected.comment === "" ? "" : `: ${inline(rejected.comment.slice(0, 500))}`;
	return `${codeSpan(rejected.login)} rejected it as reviewer of the environment${why}.`;
}
// actions/sweep/declarations.ts
const sweepDeclarations = async (dependencies) => {
	let silent = dependencies.threads.filter((thread) => thread.kind === "issue" && thread.open && (thread.byPerson || isDispatched(thread)) && isDue(thread.createdAt, dependencies) && dependencies.isDeclaration(thread) && !thread.comments.some(({ own }) => own)), open = [];
	for (let thread of silent) await isDeclared(thread, dependencies) || open.push(thread);
	return open.length === 0 || (await dependencies.fetchRuns("declare.yml")).some((run) => isUnderWay(run, dependencies)) ? [] : open.map(({ number }) => ({
		thread: number,
		claim: digestOf({ declaration: number }),
		note: {
			headline: "This declaration was not answered.",
			body: "No run of the workflow \"Declare\" saw it through, so the incident is not there yet, or only in part. **What to do:** look at the Actions tab for a run that failed and start it again, or declare again in a new issue."
		}
	}));
};
function isDispatched({ ours, body }) {
	return ours && body.includes("<!-- firebreak:dispatch ");
}
async function isDeclared({ number, createdAt, comments }, { recorder }) {
	if (comments.length < 50) return !1;
	let snapshot = await recorder.fetchSnapshot(toIncidentId(number, createdAt), number);
	return snapshot !== void 0 && snapshot.record !== "";
}
// actions/sweep/labels.ts
const sweepLabels = async (dependencies) => {
	let labelled = dependencies.threads.filter(({ updatedAt }) => isDue(updatedAt, dependencies)).flatMap((thread) => thread.labels.filter((name) => toLabelledCommand(name) !== void 0).map((name) => ({
		thread,
		name
	})));
	if (labelled.length === 0) return [];
	let runs = await dependencies.fetchRuns("command.yml");
	return (await Promise.all(labelled.map((one) => {
		let title = toRunName(one.name, one.thread.number);
		return inspect({
			...one,
			run: runs.find((run) => run.title === title)
		}, dependencies);
	}))).flatMap((finding) => finding ?? []);
};
async function inspect({ thread, name, run }, dependencies) {
	if (isUnderWay(run, dependencies)) return;
	let { number } = thread, cause = run && toLabelCause(name, run, dependencies.sweeper.clock);
	if (run === void 0 || cause === void 0) return {
		thread: number,
		claim: digestOf({
			label: name,
			thread: number,
			run: 0
		}),
		note: toNote(name, "")
	};
	let key = dependencies.toIdempotencyKey(cause, 0), last = await findLast(thread, cause, dependencies), isOver = typeof last == "object" && !isUnfinished$1(last.phase);
	return {
		thread: number,
		claim: toFailureNoticeKey({ claim: key }, run.attempt),
		note: toNote(name, ` [Open its run](${run.url}).`, isOver ? last.outcome : void 0)
	};
}
function toNote(name, link, outcome) {
	let what = codeSpan(name);
	return outcome === void 0 ? {
		headline: "A label was not answered.",
		body: `${what} stands for a command, and no run saw it through.${link} **What to do:** take it off and put it on again, or give the command in a comment.`
	} : {
		headline: "A label was recorded, but not answered.",
		body: `${what} came to ${codeSpan(outcome)}.${link} **What to do:** nothing; what GitHub does not show of it yet follows with the next sweep.`
	};
}
// actions/sweep/sweep.ts
const SWEEPS = [
	sweepCommands,
	sweepLabels,
	sweepDeclarations
];
async function sweep(dependencies) {
	let told = [];
	for (let look of SWEEPS) for (let finding of await look(dependencies)) {
		let still = await lookAgain(look, finding, dependencies);
		still !== void 0 && await tell(still, dependencies) && told.push(finding.thread);
	}
	let message = told.length === 0 ? NOTHING_LEFT : `Told of what no run answered in ${told.map((thread) => `#${String(thread)}`).join(", ")}.`;
	return {
		outcome: told.length === 0 ? "ignored" : "done",
		message
	};
}
async function lookAgain(look, { thread, claim }, dependencies) {
	let now = await dependencies.fetchThread(thread);
	if (now === void 0) return;
	let still = (await look({
		...dependencies,
		threads: [now]
	})).find((one) => one.claim === claim);
	return still && {
		...still,
		comments: now.comments
	};
}
async function tell({ thread, claim, note, subject, comments }, dependencies) {
	let marker = renderReplyMarker(claim), isTold = comments.some(({ own, body }) => own && body.includes(marker));
	return isTold || await dependencies.recorder.comment(thread, renderReply({
		claim,
		parts: [note]
	}), marker), subject !== void 0 && await dependencies.recorder.project(toReaction(subject, "CONFUSED")), !isTold;
}
async function startLooking(io, seen) {
	let { opening, sweeper, own, threads } = seen, { line, home } = opening, { event } = io, forms = await readForms(event.workspace), fetchRuns = toRunList(sweeper), asked = new Map(), common = {
		recorder: await openRecorder(line, home),
		sweeper,
		threads,
		graceMinutes: own === void 0 ? 10 : 0,
		...toReading(opening),
		fetchRuns: (workflow) => {
			if (own !== void 0) return Promise.resolve([toOwnRun(event, own)]);
			let runs = asked.get(workflow) ?? fetchRuns(workflow);
			return asked.set(workflow, runs), runs;
		}
	}, result = await sweep({
		...common,
		...own === void 0 ? {} : { ownRun: event.runId },
		isDeclaration: (thread) => recogniseForm(thread, forms) !== void 0,
		fetchThread: async (number) => own === void 0 ? sweeper.fetchThread(number) : (await listThread(sweeper, own))[0]
	});
	if (own !== void 0) return result;
	let advice = toAdvice(await loadSteps(PROVIDERS)), shown = {
		signer: opening.signer,
		advice,
		...toPlace(io, opening)
	}, behind = await isAnyBehind({
		...common,
		...shown
	}) ? "yes" : "";
	return {
		...result,
		outputs: { behind }
	};
}
async function startCatchingUp(io) {
	let inputs = io.inputs(Inputs), opening = await openDoorWithSettings(io, inputs, {
		openRecorder,
		pieces: toPieces(PROVIDERS)
	}), { line, home, recorder, signer } = opening, sweeper = openSweeper(line, home), dependencies = await toCommandDependencies(io, opening, inputs.token), reading = toReading(opening), finish = async (unfinished, snapshot) => {
		let entry = findLastEntry(unfinished.cause, snapshot, reading.toIdempotencyKey), request = entry && toRequest(unfinished, entry);
		if (request === void 0) return;
		let { attempt, cause } = unfinished, runId = cause.kind === "label" ? String(cause.id) : dependencies.runId;
		return finishRecorded(request, {
			...dependencies,
			attempt,
			runId
		}, snapshot);
	};
	return catchUpAll({
		recorder,
		sweeper,
		signer,
		threads: await fetchThreads(sweeper),
		graceMinutes: 10,
		advice: toAdvice(dependencies.providers.steps),
		fetchRuns: toRunList(sweeper),
		...reading,
		...toPlace(io, opening)
	}, finish);
}
async function toCommandDependencies({ event, idToken }, opening, token) {
	let { line, home, run: own, ...rest } = opening, { baseUrl } = line;
	return {
		...rest,
		observer: openObserver({
			token,
			baseUrl,
			teams: !1
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
	let toKey = ({ id, body, kind = "comment" }, index) => {
		let source = {
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
			let { comments, pull } = snapshot, last = findLastEntry(cause, snapshot, toKey);
			return (cause.kind === "label" || comments.some(({ id }) => id === cause.id)) && pull?.open !== !1 && last !== void 0 && !isUnfinished$1(last.phase);
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
		let since = new Date(sweeper.clock.now().getTime() - 1728e5);
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
