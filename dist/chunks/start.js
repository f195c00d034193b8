import "./rolldown-runtime.js";
import { n as openRecorder, r as openDoor } from "./recorders.js";
import { d as toRefusalKey, i as withFailureNotice, o as answer } from "./answer.js";
import { _ as toUtcSeconds, g as renderTime, t as digestOf } from "./canonical.js";
import { A as UpstreamError, C as string, P as isRateLimit, v as object } from "./schemas.js";
import { n as joinWords, r as prose } from "./wording.js";
import { t as commitChange } from "./commit-change.js";
import { n as findOpenCredentials, t as closeRecord } from "./closing.js";
import { t as openDraft } from "./draft.js";
import { S as toIncidentFolder, T as toIssueNumber } from "./path.js";
import { i as isFinal } from "./status.js";
import { n as refuse } from "./reason.js";
// actions/close/open-items.ts
const REVIEW = "reports/post-incident-review.md", EXPECTED = [
	"detected",
	"contained",
	"eradicated",
	"recovered"
];
function findOpenItems(draft, files) {
	let incident = draft.incident(), { status, milestones, tasks } = incident;
	return {
		milestones: (status === "dismissed" ? [] : EXPECTED).filter((name) => milestones[name] === void 0),
		credentials: findOpenCredentials(incident).map(({ id }) => id),
		tasks: tasks.filter(({ state }) => state === "open").map(({ id, title }) => ({
			id,
			title
		})),
		...files.has(REVIEW) ? { review: REVIEW } : {}
	};
}
// actions/close/texts.ts
function renderClosed(incident, { request, openItems }) {
	let left = renderOpenItems(openItems), body = [
		incident.status === "dismissed" ? "" : renderReview(incident, {
			request,
			openItems
		}),
		left.length === 0 ? "" : `**Still to do:**\n\n${left.map((line) => `- ${line}`).join("\n")}`,
		renderGaps(openItems),
		"Should it come back, declare a new incident: this record is final."
	], closed = incident.milestones.closed, time = closed === void 0 ? "" : ` at ${renderTime(closed.at)}`;
	return {
		headline: `${incident.id} (${incident.codename}) was ${incident.status}${time}.`,
		body: body.filter((block) => block !== "").join("\n\n")
	};
}
function renderNotClosed({ reason, message, next }, { url }) {
	return {
		reason,
		message,
		...next === void 0 ? {} : { next },
		after: "The merge itself stands; only the record is not closed.",
		links: [{
			text: "Open the run",
			url
		}]
	};
}
function renderReview(incident, { request, openItems }) {
	let { url, defaultBranch } = request.repository, folder = toIncidentFolder(incident.id);
	return openItems.review === void 0 ? `**No review was written.** It belongs in \`${folder}/reports/post-incident-review.md\`; a pull request can add it.` : `The [post-incident review](${url}/blob/${defaultBranch}/${folder}/${openItems.review}) is on ${prose(`\`${defaultBranch}\``)}.`;
}
function renderOpenItems({ credentials, tasks }) {
	return [...credentials.map((id) => `${id} is **still exposed**: revoke or rotate it.`), ...tasks.map(({ id, title }) => `${id}: ${prose(title)}`)];
}
function renderGaps({ milestones }) {
	return milestones.length === 0 ? "" : `**Never recorded:** ${joinWords(milestones.map((name) => name.replaceAll("_", " ")))}. Numbers of the review that need them are missing.`;
}
// actions/close/close.ts
function close(request, dependencies) {
	let notice = {
		recorder: dependencies.recorder,
		thread: toIssueNumber(request.incident),
		claim: toCloseKey(request),
		runUrl: dependencies.run.url,
		attempt: dependencies.run.attempt
	};
	return withFailureNotice(notice, () => closeOrRefuse(request, dependencies));
}
async function closeOrRefuse(request, dependencies) {
	let { incident } = request, { recorder, signer } = dependencies, before = await fetchMerged(request, recorder);
	if (before?.issue === void 0) return {
		outcome: "ignored",
		message: `There is no issue of ${incident}.`
	};
	if (before.record === "") return refuseWithoutRecord(request, dependencies, before);
	let claim = toCloseKey(request), after = await commitClosing(request, dependencies, before);
	if ("outcome" in after) return await answerClose(request, dependencies, {
		snapshot: before,
		reply: {
			claim: toRefusalKey(claim, after),
			parts: [renderNotClosed(after, dependencies.run)]
		}
	}), {
		...after,
		incident
	};
	let draft = openDraft(after, signer), tree = await recorder.fetchTree(incident, after.head), openItems = findOpenItems(draft, new Set(tree?.files.map(({ path }) => path)));
	return await answerClose(request, dependencies, {
		snapshot: after,
		reply: {
			claim,
			parts: [renderClosed(draft.incident(), {
				request,
				openItems
			})]
		}
	}), {
		outcome: "closed",
		incident,
		message: `${incident} is ${draft.incident().status}.`
	};
}
async function fetchMerged({ incident, repository }, recorder) {
	let thread = toIssueNumber(incident);
	for (let look = 1;; look += 1) {
		let branch = repository.defaultBranch, seen = await recorder.fetchSnapshot(incident, thread, { branch });
		if (seen?.record !== "" || look === 4) return seen;
		await recorder.settle(look);
	}
}
async function refuseWithoutRecord(request, { recorder, run }, { comments }) {
	let { incident, repository, pull } = request, message = `The merge of pull request ${pull.number} brought no record of ${incident} to \`${repository.defaultBranch}\`.`, next = `Bring \`${toIncidentFolder(incident)}\` back from its branch by a pull request, then start the run again.`, refusal = refuse("invalid-record", message, next), claim = toRefusalKey(toCloseKey(request), refusal);
	return await answer(recorder, {
		thread: toIssueNumber(incident),
		comments,
		reply: {
			claim,
			parts: [renderNotClosed(refusal, run)]
		},
		projection: {}
	}), {
		...refusal,
		incident
	};
}
async function commitClosing(request, { recorder, signer }, before) {
	try {
		return await commitChange(before, {
			recorder,
			signer,
			thread: toIssueNumber(request.incident),
			message: { headline: `Close ${request.incident}` },
			apply: (draft) => {
				recordClosing(draft, request, recorder.clock.now());
			}
		});
	} catch (error) {
		if (!isProtected(error)) throw error;
		return refuse("not-ready", renderProtected(request), TO_CLOSE_BY_HAND);
	}
}
const RULE = /rule violations|protected branch|must be made through a pull request|not accessible/i;
function isProtected(error) {
	return !(error instanceof UpstreamError) || isRateLimit(error) ? !1 : error.status === 403 || RULE.test(error.message);
}
const TO_CLOSE_BY_HAND = "An administrator opens a pull request that sets `status: closed` and the milestone `closed` in the incident.md of this incident, merges it by bypassing the rules (no check passes a status that no command has set), and closes this issue. Next time, give `/close` in the pull request before merging it: then the merge brings the closed record along.";
function renderProtected({ incident, repository }) {
	return `${incident} was merged before \`/close\` was given, so its record does not say that it is closed, and a rule of ${repository.defaultBranch} forbids Firebreak to write that there.`;
}
function recordClosing(draft, request, at) {
	if (isFinal(draft.incident().status)) return;
	let { pull, mergedBy } = request, effect = closeRecord(draft, {
		at: pull.mergedAt,
		recordedAt: at,
		actor: mergedBy.login,
		text: `closed by merging pull request ${pull.number}`,
		sources: [{
			id: `pull request ${pull.number}`,
			target: pull.url
		}],
		keepsMilestone: !0
	});
	draft.addLedger({
		at: toUtcSeconds(at),
		claim: toCloseKey(request),
		actor: mergedBy,
		source: {
			kind: "merge",
			id: pull.mergeCommit,
			url: pull.url
		},
		command: `merge pull_request=${pull.number}`,
		phase: "done",
		outcome: "closed",
		effect
	});
}
function toCloseKey({ repository, pull }) {
	return digestOf({
		repository: repository.id,
		source: "merge",
		id: String(pull.number),
		commit: pull.mergeCommit
	});
}
async function answerClose(request, { recorder, signer }, { snapshot, reply }) {
	let draft = openDraft(snapshot, signer), { issue } = snapshot, isOver = isFinal(draft.incident().status) && issue?.open === !0;
	await answer(recorder, {
		thread: toIssueNumber(request.incident),
		comments: snapshot.comments,
		reply,
		recorded: {
			draft,
			claim: toCloseKey(request),
			repositoryUrl: request.repository.url,
			branch: request.repository.defaultBranch,
			at: recorder.clock.now()
		},
		projection: isOver ? { closeIssue: issue.nodeId } : {}
	});
}
// actions/close/start.ts
const Inputs = object({
	token: string().min(1),
	"signing-key": string().default("")
});
async function start(request, io) {
	return close(request, await openDoor(io, io.inputs(Inputs), openRecorder));
}
export { start };
