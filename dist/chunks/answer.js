import { t as digestOf } from "./canonical.js";
import { n as renderReplyMarker } from "./marker.js";
import { t as REASONS } from "./reason.js";
import { i as fence, n as redact, r as codeSpan } from "./redact.js";
import { S as toIncidentFolder, l as NAMED_FILE, o as ID, s as IncidentId, x as toIncidentBranch } from "./path.js";
import { a as toParagraph, r as prose, t as defuseMarkers } from "./wording.js";
import { A as UpstreamError, P as isRateLimit, j as UserError } from "./schemas.js";
// actions/answer/fences.ts
function mapProse(markdown, change) {
	return scan(markdown).lines.map(({ text, isCode }) => isCode ? text : change(text)).join("\n");
}
function findOpenFence(markdown) {
	return scan(markdown).open;
}
function scan(markdown) {
	let open = "";
	return {
		lines: markdown.split("\n").map((text) => {
			let fence = open === "" ? findOpening(text) : findClosing(text, open), isCode = open !== "" || fence !== "";
			return fence !== "" && (open = open === "" ? fence : ""), {
				text,
				isCode
			};
		}),
		open
	};
}
function findOpening(line) {
	return /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line)?.slice(1).join("") ?? "";
}
function findClosing(line, open) {
	let run = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1] ?? "";
	return run.startsWith(open) ? run : "";
}
// actions/answer/file-links.ts
const PATH = new RegExp(String.raw`(?<![\x60[\\])\x60((incidents/\d{4}/${ID.incident}/)?(${NAMED_FILE})(?::(\d{1,7})(?::\d{1,7})?)?)\x60(?!\x60)`, "g");
function linkFiles(markdown, base, view) {
	return mapProse(markdown, (line) => linkLine(line, base, view));
}
function linkLine(text, base, view) {
	let { repositoryUrl, incident } = base, folder = `${toIncidentFolder(incident)}/`;
	return text.replace(PATH, (span, ...[label, above, path, line]) => {
		if (path === void 0 || (above ?? folder) !== folder) return span;
		let anchor = line === void 0 || view === "edit" ? "" : toAnchor(path, line), address = `${repositoryUrl}/${view}/${toIncidentBranch(incident)}/${folder}${path}`;
		return `[\`${label ?? ""}\`](${address}${anchor})`;
	});
}
function toAnchor(path, line) {
	return `${path.endsWith(".md") ? "?plain=1" : ""}#L${line}`;
}
// actions/answer/reply.ts
const LONGEST_BODY = 6e4;
function renderReply({ claim, parts, files, exercise }) {
	let joined = parts.map((part) => {
		let text = "reason" in part ? renderRefusal(part) : renderNote(part);
		return files === void 0 ? text : linkFiles(text, files, "reason" in part ? "edit" : "blob");
	}).filter((part) => part !== "").join("\n\n---\n\n"), body = neutralise(defuseMarkers(clip(joined)));
	return `${exercise === !0 ? "**EXERCISE**\n\n" : ""}${body}\n\n${renderReplyMarker(claim)}\n`;
}
function renderNote({ command, headline, body }) {
	return [
		command === void 0 ? "" : codeSpan(command),
		headline === void 0 ? "" : `**${prose(headline)}**`,
		(body ?? "").trim()
	].filter((block) => block !== "").join("\n\n");
}
function renderRefusal(part) {
	let { meaning, next: general } = REASONS[part.reason], next = part.next ?? general, { first, rest } = toParagraph(part.message), what = part.command === void 0 ? "" : ` ${codeSpan(redact(part.command))}`;
	return [
		`**${toVerdict(part.reason)}**${what} ${codeSpan(part.reason)}`,
		first === "" ? prose(meaning) : first,
		renderRest(rest),
		part.caret === void 0 ? "" : fence(redact(part.caret)),
		part.after === void 0 ? "" : prose(part.after),
		[`**What to do:** ${prose(next)}`, ...(part.links ?? []).map(renderLink)].join(" ")
	].filter((block) => block !== "").join("\n\n");
}
function renderLink({ text, url }) {
	return `[${text}](${url})`;
}
function renderRest(rest) {
	if (rest === "") return "";
	let lines = rest.split(/\r?\n/);
	return lines.every((line) => line.startsWith("- ")) ? lines.map((line) => `- ${prose(line.slice(2))}`).join("\n") : fence(redact(rest));
}
function toVerdict(reason) {
	return reason === "unknown-outcome" ? "Outcome unknown." : reason === "rate-limited" || reason === "ref-moved" ? "Not finished." : "Refused.";
}
function clip(body) {
	if (body.length <= LONGEST_BODY) return body;
	let kept = body.slice(0, body.lastIndexOf("\n", LONGEST_BODY)), open = findOpenFence(kept);
	return `${open === "" ? kept : `${kept}\n${open}`}\n\n…cut here: GitHub takes no longer comment. The files of the incident have the rest.`;
}
function neutralise(body) {
	return mapProse(body, (line) => line.replace(/^([ \t]*)\//gm, String.raw`$1\/`));
}
// actions/answer/answer.ts
async function answer(recorder, given) {
	let { reply, thread, recorded } = given;
	if (reply !== void 0 && !isAnswered(given.comments ?? [], reply.claim)) {
		let exercise = reply.exercise ?? recorded?.draft.incident().exercise ?? !1, body = renderReply({
			...reply,
			exercise
		});
		await recorder.comment(thread, body, renderReplyMarker(reply.claim));
	}
	let { projection, failure } = recorded === void 0 ? { projection: {} } : await follow(recorded);
	if (await recorder.project(mergeProjections(projection, given.projection ?? {})), failure !== void 0) throw failure;
}
async function follow(recorded) {
	let { FOLLOWERS } = await import("./followers2.js");
	return followAll(recorded, FOLLOWERS);
}
async function followAll(recorded, followers) {
	let ends = await Promise.allSettled(followers.map(async (one) => one.follow(recorded))), shown = ends.flatMap((end) => end.status === "fulfilled" ? [end.value] : []), failed = ends.find((end) => end.status === "rejected");
	return {
		projection: shown.reduce(mergeProjections, {}),
		...failed === void 0 ? {} : { failure: failed.reason }
	};
}
function mergeProjections(one, other) {
	let added = [...one.addLabels ?? [], ...other.addLabels ?? []], removed = [...one.removeLabels ?? [], ...other.removeLabels ?? []];
	return {
		...one,
		...other,
		...added.length === 0 ? {} : { addLabels: added },
		...removed.length === 0 ? {} : { removeLabels: removed }
	};
}
function isAnswered(comments, claim) {
	let marker = renderReplyMarker(claim);
	return comments.some((comment) => comment.own && comment.body.includes(marker));
}
function toRefusalKey(claim, { reason }) {
	return digestOf({
		refused: claim,
		reason
	});
}
function toReaction(subject, add) {
	return { react: {
		subject,
		add,
		remove: add === "CONFUSED" ? ["EYES"] : ["EYES", "CONFUSED"]
	} };
}
function toOutcomeReaction(outcome) {
	return outcome === "refused" ? "THUMBS_DOWN" : outcome === "unknown" ? "CONFUSED" : "ROCKET";
}
async function compareAndSwap(recorder, look) {
	for (let attempt = 1; attempt <= 5; attempt += 1) {
		let end = await tryOnce(recorder, await marking(look, attempt !== 1 && void 0));
		if (end !== "moved") return end;
		attempt < 5 && await recorder.settle(attempt);
	}
}
async function tryOnce(recorder, move) {
	if (move === "moved") return move;
	if ("end" in move) return move.end;
	let committed = await recorder.commit(move.commit);
	return committed.outcome === "moved" ? "moved" : marking(async () => move.landed(committed.oid), !0);
}
const RECORDED$1 = new WeakMap();
function wasRecorded(error) {
	return error instanceof Error ? RECORDED$1.get(error) : void 0;
}
async function marking(work, recorded) {
	try {
		return await work();
	} catch (error) {
		throw recorded !== void 0 && error instanceof Error && !RECORDED$1.has(error) && RECORDED$1.set(error, recorded), error;
	}
}
// actions/answer/failure-notice.ts
async function withFailureNotice(notice, work) {
	try {
		let end = await work();
		return notice.attempt > 1 && await tryTo(() => settleNotices(notice, STARTED_AGAIN)), end;
	} catch (error) {
		throw await callForHelp(notice, toWords(error, notice)), error;
	}
}
function toWords(error, { runUrl }) {
	let after = "What was recorded stays recorded.", links = [{
		text: "Open the run",
		url: runUrl
	}];
	return error instanceof UserError ? {
		reason: "invalid-record",
		message: `${error.place === void 0 ? "" : `\`${toPlace(error.place)}\`: `}${error.message}`,
		next: "Correct the file where the message points, then start the run again: it finishes the work once.",
		after: `${error.hint} ${after}`,
		links
	} : error instanceof UpstreamError ? {
		reason: isRateLimit(error) ? "rate-limited" : "unknown-outcome",
		message: `${error.message.replace(DOCUMENTATION, "")}.`,
		after: `${after} If it fails again with the same words, show them to an administrator of this repository.`,
		links
	} : toBugWords(error, links);
}
function toBugWords(error, links) {
	let recorded = wasRecorded(error);
	return {
		reason: "unknown-outcome",
		message: `Firebreak has a mistake of its own and could not finish. ${RECORDED.get(recorded)}`,
		next: "Start the run again, which finishes unfinished work once. If it fails again, go on by hand, and show the log of the run to an administrator of this repository.",
		links
	};
}
const RECORDED = new Map([
	[!0, "What was asked is recorded; its answer or what follows from it is missing."],
	[!1, "Nothing of this run was recorded."],
	[void 0, "The ledger of the incident says whether what was asked is recorded."]
]), DOCUMENTATION = /\.?(?: - https:\S+)?$/;
async function callForHelp(notice, words) {
	let { recorder, thread, subject, attempt } = notice, claim = toFailureNoticeKey(notice, attempt), body = renderReply({
		claim,
		parts: [words],
		files: toFiles(words, notice)
	});
	await tryTo(() => recorder.comment(thread, body, renderReplyMarker(claim))), subject !== void 0 && await tryTo(() => recorder.project(toReaction(subject, "CONFUSED")));
}
function toPlace({ file, line }) {
	return line === void 0 ? file : `${file}:${line}`;
}
const NAMED_INCIDENT = RegExp(`/(${ID.incident})/`);
function toFiles({ message }, { runUrl }) {
	let incident = IncidentId.safeParse(NAMED_INCIDENT.exec(message)?.[1]).data, repositoryUrl = runUrl.replace(/\/actions\/runs\/.*$/, "");
	return incident === void 0 ? void 0 : {
		repositoryUrl,
		incident
	};
}
const STARTED_AGAIN = "Settled: the run was started again, and its answer stands in this thread.";
async function settleNotices(notice, headline) {
	let { recorder, thread, attempt } = notice, comments = await recorder.fetchComments(thread);
	for (let earlier = 1; earlier < attempt; earlier += 1) {
		let claim = toFailureNoticeKey(notice, earlier), marker = renderReplyMarker(claim), cries = comments.filter(({ own, body }) => own && body.includes(marker)), body = renderReply({
			claim,
			parts: [{ headline }]
		});
		for (let { nodeId } of cries) await recorder.project({ updateComment: {
			nodeId,
			body
		} });
	}
}
function toFailureNoticeKey({ claim }, attempt) {
	return digestOf({
		notice: claim,
		attempt
	});
}
async function tryTo(act) {
	try {
		await act();
	} catch (error) {
		if (!(error instanceof UpstreamError)) throw error;
	}
}
// actions/answer/last-word.ts
async function fetchLastWord(request, { comments }, recorder) {
	if (request.kind !== "comment") return "none";
	let now = comments.find(({ id }) => id === request.commentId) ?? await recorder.fetchComment(request.nodeId);
	return now === void 0 ? "gone" : now.ownReactions.includes("ROCKET") ? "done" : "none";
}
export { compareAndSwap as a, isAnswered as c, toRefusalKey as d, renderReply as f, withFailureNotice as i, toOutcomeReaction as l, settleNotices as n, answer as o, linkFiles as p, toFailureNoticeKey as r, followAll as s, fetchLastWord as t, toReaction as u };
