import "./rolldown-runtime.js";
import { C as string, v as object } from "./schemas.js";
import { N as toAdvice, T as listReceipts, b as findAsOf, d as findEnvironment, f as isFirstStart, l as executePlan, m as toHandoverBase, o as openProviders, p as isJudged, s as toPieces, u as renderReceipt } from "./protected.js";
import { i as openDoorWithSettings, t as openIncidentRecorder } from "./recorders.js";
import { m as findIncidentOfBranch, s as IncidentId, v as findToldSegment } from "./path.js";
import { t as PROVIDERS } from "./providers.js";
import { a as compareAndSwap, i as withFailureNotice, l as toOutcomeReaction, o as answer, t as fetchLastWord, u as toReaction } from "./answer.js";
import { t as openDraft } from "./draft.js";
import { S as NO_EFFECT, b as findOutcome, x as isUnfinished } from "./ledger-segments.js";
import { n as refuse, t as REASONS } from "./reason.js";
import { n as toClaimed } from "./command-request.js";
import { _ as toUtcSeconds, c as toShortDigest, t as digestOf } from "./canonical.js";
import { t as clip } from "./lines.js";
import { n as toIdempotencyKey, t as listClaims } from "./idempotency-key.js";
// actions/contain/recorded.ts
function findRecorded(draft, receipts) {
	let done = receipts.flatMap((receipt) => toDone(receipt, draft) ?? []);
	return done.length < receipts.length ? void 0 : done;
}
function toDone(receipt, draft) {
	let own = draft.ownLedger().filter(({ claim }) => claim === receipt.claim), entry = findOutcome(own), executed = entry && toExecuted(entry, draft);
	return executed && {
		receipt,
		executed,
		known: own.length
	};
}
const ENDS = [
	"verified",
	"already-applied",
	"rolled-back",
	"refused"
];
function toExecuted(entry, draft) {
	let outcome = ENDS.find((end) => end === entry.outcome);
	if (outcome === void 0) return;
	let reason = Object.keys(REASONS).find((one) => one === entry.reason), meaning = reason === void 0 ? "" : REASONS[reason].meaning, repeated = `${entry.receipt ?? ""} was finished by an earlier run; nothing was repeated.`, receipt = findAsOf(entry, listReceipts(draft));
	return {
		outcome,
		message: outcome === "refused" ? entry.said?.text ?? meaning : repeated,
		...reason === void 0 ? {} : { reason },
		...receipt === void 0 ? {} : { receipt }
	};
}
// actions/contain/outcome.ts
async function answerUnrecorded(handover, { recorder, attempt }, part) {
	let { subject, thread } = handover;
	await answer(recorder, {
		thread,
		reply: {
			claim: toDoubt(handover, attempt),
			parts: [part]
		},
		projection: subject === void 0 ? {} : { react: {
			subject,
			add: toOutcomeReaction("unknown")
		} }
	});
}
async function giveAnswer(handover, clients, { draft, done }) {
	let { recorder, repository, attempt } = clients, result = toResult(handover, done), { outcome } = result, { label } = handover, taken = label === void 0 ? [] : [{
		thread: label.thread,
		labels: [label.node]
	}];
	return await answer(recorder, {
		thread: handover.thread,
		reply: {
			claim: outcome === "unknown" ? toDoubt(handover, attempt) : handover.claim,
			parts: done.map((one) => toPart(one, clients)),
			files: {
				repositoryUrl: repository.url,
				incident: draft.snapshot.id
			}
		},
		comments: draft.snapshot.comments,
		recorded: {
			draft,
			claim: handover.claim,
			advice: toAdvice(clients.providers.steps),
			repositoryUrl: repository.url,
			at: recorder.clock.now(),
			...handover.subject === void 0 ? {} : { react: {
				subject: handover.subject,
				add: toOutcomeReaction(outcome)
			} }
		},
		projection: { removeLabels: taken }
	}), result;
}
function toDoubt({ claim }, attempt) {
	return digestOf({
		doubt: claim,
		attempt
	});
}
function toPart({ executed, receipt }, { runUrl, providers }) {
	if (executed.outcome === "refused") {
		let reason = executed.reason ?? "unknown-outcome";
		return {
			command: receipt.command,
			reason,
			message: executed.message
		};
	}
	if (executed.outcome === "unknown") {
		let { message } = executed, links = [{
			text: "Open the run",
			url: runUrl
		}];
		return {
			command: receipt.command,
			reason: "unknown-outcome",
			message,
			links
		};
	}
	return executed.receipt === void 0 ? { headline: executed.message } : { body: renderReceipt(executed.receipt, providers.steps) };
}
function toResult(handover, done) {
	let worst = done.find(({ executed }) => executed.outcome === "unknown") ?? done.find(({ executed }) => executed.outcome === "refused") ?? done.at(-1), { incident } = handover;
	if (worst === void 0) return {
		outcome: "ignored",
		incident,
		message: "Nothing was handed over."
	};
	let { executed, receipt } = worst;
	return {
		outcome: executed.outcome,
		incident,
		digest: toShortDigest(receipt.plan),
		receipt: receipt.id,
		message: executed.message,
		...toReason(executed)
	};
}
function toReason({ outcome, reason }) {
	return outcome === "unknown" ? { reason: "unknown-outcome" } : reason === void 0 ? {} : { reason };
}
function toHeadline({ incident }, done) {
	return `${incident}: ${done.map(({ receipt, executed }) => `${receipt.id} ${executed.outcome}`).join(", ")}`;
}
async function tellGone(gone, clients, acted) {
	let { claim, thread, subject, incident } = gone, { recorder, attempt, runUrl } = clients, what = acted === void 0 ? "Nothing was carried out: the branch of the incident is gone." : `${acted}, but the branch of the incident is gone, so that is recorded nowhere.`, body = `**What to do:** On the pull request press "Restore branch" and then "Reopen pull request", then start the run again with "Re-run all jobs": it looks first and finishes the work once. [Open the run](${runUrl})`;
	await answer(recorder, {
		thread,
		reply: {
			claim: digestOf({
				gone: claim,
				attempt
			}),
			parts: [{
				headline: what,
				body
			}]
		},
		projection: subject === void 0 ? {} : toReaction(subject, "CONFUSED")
	});
	let refusal = refuse("not-an-incident", what), end = acted === void 0 ? refusal : {
		...refusal,
		outcome: "unknown",
		reason: "unknown-outcome"
	};
	return incident === void 0 ? end : {
		...end,
		incident
	};
}
// actions/contain/execute.ts
function toFailureNotice({ thread, claim, subject }, { recorder, runUrl, attempt }) {
	let base = {
		recorder,
		thread,
		claim,
		runUrl,
		attempt
	};
	return subject === void 0 ? base : {
		...base,
		subject
	};
}
async function executeHandover(handover, clients, seen) {
	if (clients.selfHosted && !clients.settings.policy.acknowledge_self_hosted_runners) {
		let refusal = refuse("self-hosted-runner", "Expected a machine that GitHub hosts and throws away, got a self-hosted one. Nothing was done.");
		return await answerUnrecorded(handover, clients, refusal), {
			...refusal,
			incident: handover.incident
		};
	}
	let { end, acted } = await actAndRecord(handover, clients, seen);
	if (end !== void 0) return end;
	let message = toDelay(handover, acted);
	return await answerUnrecorded(handover, clients, {
		reason: "ref-moved",
		message,
		links: [{
			text: "Open the run",
			url: clients.runUrl
		}]
	}), {
		outcome: "unknown",
		reason: "ref-moved",
		incident: handover.incident,
		message
	};
}
async function actAndRecord(handover, clients, seen) {
	if (handover.receipts.length === 0) return {};
	let progress = { unseen: seen };
	return {
		end: await compareAndSwap(clients.recorder, () => look(handover, clients, progress)),
		acted: progress.acted
	};
}
function toDelay(handover, acted) {
	return acted === void 0 ? "GitHub does not show the approval yet, so nothing was done." : `${toHeadline(handover, acted)}, but the branch moved 5 times while that was recorded.`;
}
async function look(handover, clients, progress) {
	let { acted } = progress, snapshot = progress.unseen ?? await fetchSeen(handover, clients);
	if (progress.unseen = void 0, snapshot === void 0) return { end: await tellGone(handover, clients, acted && toHeadline(handover, acted)) };
	let draft = openDraft(snapshot, clients.signer);
	if (handover.receipts.some(({ claim }) => countEntries(draft, claim) === 0)) return "moved";
	let told = findTold(handover, draft, acted);
	if (told !== void 0) return { end: await giveAnswer(handover, clients, {
		draft,
		done: told
	}) };
	let done = progress.acted ??= await actAll(handover, clients, draft);
	for (let one of acted ?? []) one.executed.write?.(draft);
	return recordAll(draft, handover, {
		done,
		at: clients.recorder.clock.now()
	}), {
		commit: draft.toCommit({ headline: toHeadline(handover, done) }),
		landed: () => giveAnswer(handover, clients, {
			draft,
			done
		})
	};
}
function findTold({ receipts }, draft, acted) {
	return acted === void 0 ? findRecorded(draft, receipts) : isRecorded(draft, acted) ? acted : void 0;
}
function fetchSeen(handover, clients) {
	let { incident, thread, askedAt, receipts, segment } = handover, asked = {
		at: askedAt,
		claims: receipts.map(({ claim }) => claim)
	};
	return clients.recorder.fetchSnapshot(incident, thread, {
		asked,
		segment
	});
}
function isRecorded(draft, acted) {
	return acted.every(({ receipt, known }) => countEntries(draft, receipt.claim) > known);
}
function countEntries(draft, claim) {
	return draft.ownLedger().filter((entry) => entry.claim === claim).length;
}
async function actAll(handover, clients, draft) {
	let done = [], isFirst = clients.isFirst ?? clients.attempt === 1;
	for (let receipt of handover.receipts) {
		let known = countEntries(draft, receipt.claim), executed = await executeOne(receipt, {
			clients,
			draft,
			isFirst
		});
		if (done.push({
			receipt,
			executed,
			known
		}), executed.outcome === "unknown") break;
	}
	return done;
}
function executeOne(receipt, { clients, draft, isFirst }) {
	return executePlan({
		receiptId: receipt.id,
		firstAttempt: isFirst,
		at: clients.recorder.clock.now(),
		digest: receipt.plan
	}, {
		draft,
		settings: clients.settings,
		providers: clients.providers,
		secrets: clients.secrets,
		environment: clients.environment
	});
}
const PHASES = {
	verified: ["applied", "verified"],
	"already-applied": ["verified"],
	"rolled-back": ["rolled_back"],
	unknown: ["unknown"],
	refused: ["refused"]
};
function recordAll(draft, handover, { done, at }) {
	for (let one of done) recordOne(draft, handover, {
		...one,
		at
	});
}
function recordOne(draft, handover, done) {
	let { receipt, executed } = done, entry = {
		at: toUtcSeconds(done.at),
		claim: receipt.claim,
		actor: handover.asker,
		source: handover.source,
		command: receipt.command,
		plan: receipt.plan,
		receipt: receipt.id,
		outcome: executed.outcome,
		...executed.reason === void 0 ? {} : { reason: executed.reason },
		...executed.outcome === "refused" ? { said: { text: clip(executed.message, 1e3) } } : {}
	}, phases = PHASES[executed.outcome];
	for (let phase of phases.slice(0, -1)) draft.addLedger({
		...entry,
		phase,
		effect: NO_EFFECT
	});
	for (let phase of phases.slice(-1)) draft.addLedger({
		...entry,
		phase,
		effect: executed.effect ?? NO_EFFECT
	});
}
// actions/contain/take-over.ts
function takeOver(given, clients) {
	let { request } = given, asked = {
		thread: request.number,
		claim: toKeyAt(given, 0)
	}, subject = request.kind === "comment" ? { subject: request.nodeId } : {};
	return withFailureNotice(toFailureNotice({
		...asked,
		...subject
	}, clients), async () => {
		let incident = await findIncident(given, clients), found = incident === void 0 ? void 0 : await lookFor(incident, given, clients);
		if (found === void 0) return tellGone({
			...asked,
			...subject,
			...incident && { incident }
		}, clients);
		let barred = await judgeAgain(given, clients, found);
		return barred === void 0 ? executeHandover(found.handover, clients, found.snapshot) : (await answerUnrecorded(found.handover, clients, barred), {
			...barred,
			incident: found.handover.incident
		});
	});
}
async function judgeAgain(given, clients, found) {
	let { isFirst, attempt } = clients;
	if (!(!found.isOpen || (isFirst ?? attempt === 1))) return judgeStarter(given, clients, found) ?? await judgeLastWord(given, clients, found) ?? await judgeLineage(clients, found);
}
function judgeStarter({ request }, { started, recorder, settings }, { snapshot }) {
	if (started.isJudged) return;
	let approver = (request.kind === "comment" ? snapshot.comments.find(({ id }) => id === request.commentId) : void 0)?.author?.login ?? request.asker.login, until = request.createdAt.getTime() + settings.policy.command_expires_minutes * 6e4, isOwn = started.by === approver;
	if (isOwn && recorder.clock.now().getTime() <= until) return;
	let why = isOwn ? `${approver} approved it some time ago, and whether that still counts` : `Whether ${started.by} may start it again`;
	return refuse("replayed-run", `${why} is for the command job to judge, which was not started with this one. Nothing was carried out.`, "Press \"Re-run all jobs\" on the run: it looks first and finishes the work once.");
}
async function judgeLineage({ recorder }, { handover }) {
	let lineage = await recorder.fetchLineage(handover.incident);
	if (!(lineage === void 0 || lineage.isLedgerOwn && lineage.isProven)) return refuse("replayed-run", "The ledger on the branch is not the one that Firebreak left: a push changed it or took it back. Nothing was carried out.", "Restore the ledger and containment/ from the newest commit of github-actions[bot] on the branch, then press \"Re-run all jobs\".");
}
async function judgeLastWord({ request }, { recorder }, { snapshot }) {
	let word = await fetchLastWord(request, snapshot, recorder);
	if (word !== "none") return refuse("replayed-run", `${word === "gone" ? "Its comment was deleted, so nobody can tell whether it was seen through." : "It was answered as done before, and the ledger does not say so any more: somebody took it back."} Nothing was carried out.`);
}
async function lookFor(incident, given, clients) {
	let { recorder } = clients;
	for (let look = 1;; look += 1) {
		let snapshot = await recorder.fetchSnapshot(incident, given.request.number, {
			asked: {
				at: given.request.createdAt,
				claims: toClaims(given)
			},
			segment: given.segment
		}), found = snapshot && {
			snapshot,
			...toHandover(given, clients, snapshot)
		};
		if (found !== void 0 && found.handover.receipts.length > 0 || look === 5) return found;
		await recorder.settle(look);
	}
}
async function findIncident({ incident, request }, { recorder }) {
	let told = IncidentId.safeParse(incident);
	if (told.success) return told.data;
	let thread = await recorder.fetchThread(request.number);
	return thread?.branch === void 0 ? void 0 : findIncidentOfBranch(thread.branch);
}
function toHandover(given, clients, snapshot) {
	let draft = openDraft(snapshot, clients.signer), claims = toClaims(given), own = draft.ownLedger().filter(({ claim }) => claims.includes(claim)), approved = own.filter(({ phase }) => phase === "approved"), unfinished = approved.filter(({ claim }) => isUnfinished(findOutcome(own.filter((entry) => entry.claim === claim))?.phase ?? "done")), open = unfinished.length > 0 ? unfinished : approved, asked = {
		request: given.request,
		claims,
		incident: snapshot.id
	}, receipts = open.flatMap(({ receipt, plan, claim, command }) => receipt === void 0 || plan === void 0 ? [] : [{
		id: receipt,
		plan,
		claim,
		command
	}]), environment = findEnvironment({ receipts }, draft, clients.providers);
	return {
		handover: {
			...toHandoverBase(asked, { runId: given.runId }, draft),
			parts: [],
			receipts,
			environment
		},
		isOpen: unfinished.length > 0
	};
}
function toClaims(given) {
	return listClaims((index) => toKeyAt(given, index));
}
function toKeyAt({ request, repositoryId, runId }, index) {
	return toIdempotencyKey(toClaimed(request, {
		repository: { id: repositoryId },
		runId
	}), index);
}
// actions/contain/start.ts
const Inputs = object({
	token: string().min(1),
	"operator-token": string().default(""),
	"provider-key": string().default(""),
	"seal-key": string().default(""),
	"signing-key": string().default(""),
	apply: string().min(1),
	incident: string().default(""),
	segment: string().default(""),
	environment: string().min(1)
});
async function start(request, io) {
	let inputs = io.inputs(Inputs), { event } = io, { recorder, signer, settings, repository, run: own } = await openDoorWithSettings(io, inputs, {
		openRecorder: openIncidentRecorder,
		pieces: toPieces(PROVIDERS)
	}), operator = inputs["operator-token"];
	return takeOver({
		request,
		incident: inputs.incident,
		segment: findToldSegment(inputs.segment),
		repositoryId: repository.id,
		runId: own.id
	}, {
		recorder,
		providers: await openProviders(PROVIDERS, settings, () => ({
			tier: "operator",
			token: operator === "" ? inputs.token : operator,
			key: inputs["provider-key"],
			apiUrl: event.apiUrl,
			idToken: io.idToken
		})),
		settings,
		signer,
		secrets: {
			sealKey: inputs["seal-key"],
			mask: (value) => io.mask(value)
		},
		repository,
		environment: inputs.environment,
		selfHosted: event.runnerEnvironment !== "github-hosted",
		attempt: own.attempt,
		isFirst: isFirstStart(inputs.apply, own.attempt),
		started: {
			by: event.triggeringActor,
			isJudged: isJudged(inputs.apply, own.attempt)
		},
		runUrl: own.url
	});
}
export { start };
