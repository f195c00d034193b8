import { H as UpstreamError, K as isRateLimit, U as UserError, a as inline, i as fence, n as redact, r as codeSpan } from "./redact.js";
import { t as INCIDENT_ROLES } from "./person.js";
import { S as toReceiptPath, _ as toIncidentBranch, a as ID, i as FILES, m as findSealedCredentialId, o as IncidentId, p as findReceiptId, s as NAMED_FILE, v as toIncidentFolder } from "./path.js";
import { C as STATUSES, K as digestOf, S as SEVERITIES, W as renderTime, X as toShortDigest, g as isNarrow, j as MILESTONES, w as isFinal } from "./settings.js";
import { i as REASONS, r as toLabelKey } from "./label-name.js";
import { C as effectiveEntries, _ as renderStatusMarker, g as renderReplyMarker, w as parseTimeline, x as parseReceiptView } from "./opening.js";

// actions/answer/labels.ts
const SEVERITY = "Severity of the incident; set from its record";
const STATUS = "Status of the incident; set from its record";
const PROJECTED_LABELS = [
	{
		name: "incident",
		color: "b60205",
		description: "A security incident"
	},
	{
		name: "exercise",
		color: "5319e7",
		description: "A rehearsal, not real"
	},
	{
		name: "SEV1",
		color: "b60205",
		description: SEVERITY
	},
	{
		name: "SEV2",
		color: "d93f0b",
		description: SEVERITY
	},
	{
		name: "SEV3",
		color: "fbca04",
		description: SEVERITY
	},
	{
		name: "SEV4",
		color: "c2e0c6",
		description: SEVERITY
	},
	...STATUSES.map((status) => ({
		name: `status:${status}`,
		color: "0e4b75",
		description: STATUS
	}))
];
const PROJECTED = new Set(PROJECTED_LABELS.map(({ name }) => toLabelKey(name)));
function findMissingLabels({ labels }) {
	const present = new Set([...labels.keys()].map(toLabelKey));
	return PROJECTED_LABELS.filter(({ name }) => !present.has(toLabelKey(name)));
}
function toLabels(incident) {
	return [
		incident.exercise ? "exercise" : "incident",
		incident.severity,
		`status:${incident.status}`
	];
}
function toLabelChanges(snapshot, incident) {
	const wanted = new Set(toLabels(incident).map(toLabelKey));
	const known = new Map([...snapshot.labels].map(([name, id]) => [toLabelKey(name), id]));
	const threads = [snapshot.issue, snapshot.pull].filter((thread) => thread !== void 0);
	return {
		addLabels: threads.flatMap((thread) => toAdded(thread, wanted, known)),
		removeLabels: threads.flatMap((thread) => toRemoved(thread, wanted))
	};
}
function toAdded(thread, wanted, known) {
	const present = new Set(thread.labels.map((label) => toLabelKey(label.name)));
	const labels = [...wanted].filter((name) => !present.has(name)).flatMap((name) => known.get(name) ?? []);
	return labels.length === 0 ? [] : [{
		thread: thread.nodeId,
		labels
	}];
}
function toRemoved(thread, wanted) {
	const labels = thread.labels.filter(({ name }) => PROJECTED.has(toLabelKey(name)) && !wanted.has(toLabelKey(name))).map((label) => label.nodeId);
	return labels.length === 0 ? [] : [{
		thread: thread.nodeId,
		labels
	}];
}

// actions/answer/followers/labels.ts
const labels = {
	name: "labels",
	title: "Sets the labels that mirror the record",
	follow: ({ draft }) => toLabelChanges(draft.snapshot, draft.incident())
};

// actions/answer/followers/reaction.ts
const reaction = {
	name: "reaction",
	title: "Ends the request with its reaction",
	follow: ({ draft, react }) => react === void 0 ? {} : { react: {
		...react,
		remove: findLeftovers(draft.snapshot, react)
	} }
};
function findLeftovers(snapshot, { subject, add }) {
	const comment = snapshot.comments.find((one) => one.nodeId === subject);
	const others = [
		"EYES",
		"CONFUSED",
		"THUMBS_DOWN",
		"ROCKET"
	].filter((one) => one !== add);
	return comment === void 0 ? others : others.filter((one) => one === "EYES" || comment.ownReactions.includes(one));
}

// actions/incident/step-words.ts
const NO_ADVICE = {
	wordsOf: () => void 0,
	toRevocation: () => void 0
};

// actions/answer/receipts.ts
function readReceipts(containment, signer) {
	const read = [...containment.keys()].filter(isReceiptPath).toSorted().map((path) => ({
		path,
		receipt: parseReceiptView({
			path,
			text: containment.get(path) ?? ""
		}, signer)
	}));
	return {
		receipts: read.flatMap(({ receipt }) => receipt === void 0 ? [] : [toView(receipt)]),
		unreadable: read.flatMap(({ path, receipt }) => receipt === void 0 ? [path] : [])
	};
}
function isReceiptPath(path) {
	return findReceiptId(path) !== void 0;
}
function findDeposits(containment) {
	return new Set([...containment.keys()].flatMap((path) => findSealedCredentialId(path) ?? []));
}
function toView(receipt) {
	const waiting = findWaiting$1(receipt);
	const state = toState(receipt);
	const { verify, apply } = state === receipt.state && state !== "rolled-back" ? receipt : receipt.rollback ?? receipt;
	const at = verify?.at ?? apply?.at;
	return {
		id: receipt.id,
		step: [receipt.step, ...Object.entries(receipt.params).map(renderParameter)].join(" "),
		state,
		...at === void 0 ? {} : { at },
		...waiting === void 0 ? {} : { waiting }
	};
}
function toState({ state, rollback }) {
	if (rollback?.state === "verified" || rollback?.state === "already-applied") return "rolled-back";
	return rollback?.state === "unknown" ? "unknown" : state;
}
function findWaiting$1({ state, plan, rollback }) {
	const isRollback = rollback?.state === "planned";
	const open = isRollback ? rollback.plan : plan;
	if (!isRollback && state !== "planned") return void 0;
	return {
		digest: toShortDigest(open.digest),
		asker: open.requested_by.login,
		rollback: isRollback,
		...open.expires_at === void 0 ? {} : { until: open.expires_at }
	};
}
function renderParameter([name, value]) {
	return `${name}=${value}`;
}

// actions/answer/state.ts
function toStatusState(draft, source) {
	const { id, branch } = draft.snapshot;
	const containment = new Map(draft.listContainment().map((path) => [path, draft.readContainment(path) ?? ""]));
	return {
		incident: draft.incident(),
		entries: effectiveEntries(parseTimeline(draft.timelineText())),
		...readReceipts(containment, draft.signer),
		deposits: findDeposits(containment),
		folderUrl: `${source.repositoryUrl}/blob/${source.branch ?? branch}/${toIncidentFolder(id)}`,
		advice: source.advice ?? NO_ADVICE,
		at: source.at
	};
}
function findWaitingPlans(state) {
	return state.receipts.filter(({ waiting }) => waiting !== void 0 && !hasLapsed(waiting, state));
}
function findLapsedPlans(state) {
	return state.receipts.filter(({ waiting }) => waiting !== void 0 && hasLapsed(waiting, state));
}
function hasLapsed(waiting, { at }) {
	return waiting.until !== void 0 && Date.parse(waiting.until) <= at.getTime();
}

// actions/answer/wording.ts
function prose(text) {
	const safe = redact(text);
	const parts = safe.includes("`") ? safe.split("`") : safe.replace(COMMAND_WORD, "`$&`").split("`");
	if (parts.length % 2 === 0) return inline(safe);
	return parts.map((part, index) => index % 2 === 1 ? codeSpan(part) : keepBlanks(part)).join("").trim();
}
const COMMAND_WORD = /(?<=\s)\/[a-z]+(?=[\s.,;?]|$)/g;
function keepBlanks(text) {
	if (text.trim() === "") return text === "" ? "" : " ";
	return `${/^\s/.test(text) ? " " : ""}${inline(text)}${/\s$/.test(text) ? " " : ""}`;
}
function toParagraph(text) {
	const [first = "", ...rest] = text.trim().split(/\r?\n/);
	return {
		first: prose(first),
		rest: rest.join("\n")
	};
}
function toDisplayName(incident) {
	return isNarrow(incident.tlp) ? incident.codename : incident.title;
}
function joinWords(words, last = "and") {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}
function defuseMarkers(text) {
	return text.replace(/<!--(?=\s*firebreak)/gi, "<! --");
}

// actions/answer/next-point.ts
function findNextPoint(state) {
	if (isFinal(state.incident.status)) return void 0;
	for (const ask of QUESTIONS) {
		const point = ask(state);
		if (point !== void 0) return point;
	}
}
const QUESTIONS = [
	findUnknown,
	findWaiting,
	findCommander,
	findExposed,
	findLapsed,
	findStage
];
function findUnknown({ receipts }) {
	const unknown = receipts.find(({ state }) => state === "unknown");
	if (unknown === void 0) return void 0;
	return { text: `Nobody knows whether ${unknown.id} (\`${unknown.step}\`) took effect. Look at the service itself, then re-run the workflow: it looks first and finishes the work once.` };
}
function findWaiting(state) {
	const plan = findWaitingPlans(state)[0];
	if (plan?.waiting === void 0) return void 0;
	const { asker, digest, rollback, until } = plan.waiting;
	const deadline = until === void 0 ? "" : ` by ${renderTime(until)}`;
	return {
		text: `An approver other than ${asker} approves ${rollback ? `the rollback of ${plan.id}` : plan.id} (\`${plan.step}\`)${deadline}.`,
		command: `/approve ${digest}`
	};
}
function findCommander({ incident }) {
	if (incident.roles.incident_commander !== void 0) return void 0;
	return {
		text: "Nobody leads this incident. Take it, or add a login to give it to someone.",
		command: "/assign incident-commander"
	};
}
function findExposed({ incident, deposits, receipts, advice }) {
	const isUnderWay = (id) => receipts.some(({ step, state }) => step.split(" ").includes(`credential=${id}`) && state === "approved");
	const exposed = incident.exposed_credentials.find(({ id, state }) => state === "exposed" && !isUnderWay(id));
	if (exposed === void 0) return void 0;
	const { id } = exposed;
	if (deposits.has(id)) {
		const command = advice.toRevocation(exposed);
		const text = `${id} is still exposed. Revoke it.`;
		return command === void 0 ? { text } : {
			text,
			command
		};
	}
	return { text: `${id} is still exposed. Run \`npm run deposit\` in a clone to hand its value to the operator job, then revoke it.` };
}
function findLapsed(state) {
	const lapsed = findLapsedPlans(state);
	if (lapsed.length === 0) return void 0;
	return { text: `Nobody approved ${joinWords(lapsed.map(({ id }) => id))} in time. Repeat the \`/contain\` command if it is still wanted.` };
}
function findStage({ incident }) {
	if (incident.status === "declared") return {
		text: "When the attack is stopped and cannot spread, say so (`--at` takes an earlier time).",
		command: "/milestone contained"
	};
	if (incident.status === "contained") return {
		text: "When the cause is gone, say so.",
		command: "/milestone eradicated"
	};
	if (incident.status === "eradicated") return {
		text: "When service is back to normal, say so.",
		command: "/milestone recovered"
	};
	return { text: "Write the review with `/review`, then give `/close` and merge the pull request." };
}

// actions/answer/response-steps.ts
const STEPS = [
	{
		title: "Stop the attack",
		find: (state) => findVerified(state) ?? findMilestone(state, "contained")
	},
	{
		title: "Close the way in",
		find: (state) => findMilestone(state, "access_removed") ?? findSettledCredentials(state)
	},
	{
		title: "Assemble the team",
		find: ({ incident }) => named(incident.roles.incident_commander?.login)
	},
	{
		title: "Isolate what is affected",
		find: (state) => findMilestone(state, "contained")
	},
	{
		title: "Write the timeline of the attack",
		find: (state) => findMilestone(state, "compromised") ?? findEntry(state, "activity")
	},
	{
		title: "Name the data that is exposed",
		find: ({ incident }) => incident.affected.data.length > 0 ? "record" : void 0
	},
	{
		title: "Check which other systems are at risk",
		find: () => void 0
	},
	{
		title: "Check whether it can happen again",
		find: (state) => findMilestone(state, "eradicated")
	},
	{
		title: "Harden and watch",
		find: (state) => findMilestone(state, "recovered")
	},
	{
		title: "Examine the affected systems",
		find: (state) => findEntry(state, "observation")
	},
	{
		title: "Tell people inside",
		find: () => void 0
	},
	{
		title: "Decide on law enforcement and the insurer",
		find: () => void 0
	},
	{
		title: "Tell those who were used as the way in",
		find: () => void 0
	},
	{
		title: "Tell people outside",
		find: () => void 0
	}
];
function toResponseSteps(state) {
	return STEPS.map(({ title, find }, index) => {
		const number = index + 1;
		const proof = findByHand(state, number) ?? find(state);
		return {
			number,
			title,
			done: proof !== void 0,
			...proof === void 0 ? {} : { proof }
		};
	});
}
const BY_HAND = /^step (\d{1,2})( n\/a)?: \S/i;
function findByHand({ entries }, number) {
	for (const { id, text } of entries.toReversed()) {
		const match = BY_HAND.exec(text);
		if (Number(match?.[1]) === number) return match?.[2] === void 0 ? id : `does not apply, ${id}`;
	}
}
function findVerified({ receipts }) {
	return receipts.find(({ state }) => state === "verified" || state === "already-applied")?.id;
}
function findMilestone({ incident }, name) {
	return incident.milestones[name]?.source;
}
function findEntry({ entries }, kind) {
	return entries.find((entry) => entry.kind === kind)?.id;
}
function findSettledCredentials({ incident }) {
	const all = incident.exposed_credentials;
	return all.length > 0 && all.every(({ state }) => state !== "exposed") ? all.map(({ id }) => id).join(", ") : void 0;
}
function named(login) {
	return login === void 0 ? void 0 : `led by ${login}`;
}

// actions/answer/status-comment.ts
function renderStatusComment(state) {
	const body = [
		renderBanner(state),
		renderHeading(state),
		renderNext(state),
		renderPeople(state),
		renderMilestones(state),
		renderWaiting(state),
		renderReceipts(state),
		renderCredentials(state),
		renderSteps(toResponseSteps(state)),
		renderLinks(state)
	].filter((block) => block !== "").join("\n\n");
	return `${renderStatusMarker(state.incident.id)}\n\n${defuseMarkers(body)}\n`;
}
function renderBanner({ incident }) {
	if (!incident.exercise) return "";
	return "> [!NOTE]\n> **Exercise.** This is a rehearsal; no real system is under attack.";
}
function renderHeading({ incident }) {
	const name = toDisplayName(incident);
	const codename = name === incident.codename ? "" : ` · ${incident.codename}`;
	const facts = `**${incident.severity} · ${incident.status} · TLP:${incident.tlp}**${codename}`;
	const heading = `### ${incident.id}: ${inline(name)}\n\n${facts}`;
	return incident.severity_assumed === true ? `${heading}\n\n${renderAssumed(incident)}` : heading;
}
function renderAssumed({ severity }) {
	const [worst, mildest] = [SEVERITIES[0], SEVERITIES.at(-1) ?? ""];
	return `Nobody has said how severe it is, so it counts as ${severity}. Say it: ${codeSpan(`/severity ${worst}`)} (worst) to ${codeSpan(mildest)}.`;
}
function renderNext(state) {
	const { incident } = state;
	const point = findNextPoint(state);
	if (point === void 0) return `**Nothing is open:** the incident is ${incident.status}.`;
	const line = `**Next:** ${prose(point.text)}`;
	return point.command === void 0 ? line : `${line}\n\n${fence(point.command)}`;
}
function renderPeople({ incident }) {
	const held = INCIDENT_ROLES.flatMap((role) => {
		const person = incident.roles[role];
		return person === void 0 ? [] : [`${toWords$1(role)} ${inline(person.login)}`];
	});
	const reporter = `reported by ${inline(incident.reporter.login)}`;
	return `**People:** ${[...held, reporter].join(" · ")}`;
}
function renderMilestones({ incident }) {
	const reached = MILESTONES.flatMap((name) => {
		const milestone = incident.milestones[name];
		return milestone === void 0 ? [] : [{
			name,
			...milestone
		}];
	}).toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at)).map(({ name, at, precision }) => `${toWords$1(name)} ${renderTime(at, precision)}`);
	return reached.length === 0 ? "" : `**Clock:** ${reached.join(" → ")}`;
}
function renderWaiting(state) {
	const shown = findNextPoint(state)?.command;
	const waiting = findWaitingPlans(state).filter(({ waiting: plan }) => `/approve ${plan?.digest ?? ""}` !== shown).map(({ id, step, waiting: plan }) => {
		const until = plan?.until === void 0 ? "" : `, until ${renderTime(plan.until)}`;
		const what = plan?.rollback === true ? `rollback of ${id}` : id;
		const asker = inline(plan?.asker ?? "");
		const command = codeSpan(`/approve ${plan?.digest ?? ""}`);
		return `- ${what} ${codeSpan(step)}, asked by ${asker}${until}: ${command}`;
	});
	const lapsed = findLapsedPlans(state).map(({ id, step }) => `- ${id} ${codeSpan(step)}: lapsed, nobody approved it in time`);
	const lines = [...waiting, ...lapsed];
	return lines.length === 0 ? "" : `**Also waiting for a second person**\n\n${lines.join("\n")}`;
}
const STATES = {
	approved: "approved, not done yet",
	applied: "done, **not verified yet**",
	verified: "verified",
	"already-applied": "was so already, verified",
	unknown: "**outcome unknown**",
	refused: "refused, nothing was done",
	"rolled-back": "rolled back"
};
function renderReceipts(state) {
	const lines = state.receipts.filter((receipt) => receipt.state !== "planned").map((receipt) => {
		const link = `[${receipt.id}](${state.folderUrl}/${toReceiptPath(receipt.id)})`;
		const time = receipt.at === void 0 ? "" : ` ${renderTime(receipt.at)}`;
		const words = STATES[receipt.state] ?? inline(receipt.state);
		return `- ${link} ${codeSpan(receipt.step)}: ${words}${time}`;
	});
	const damaged = state.unreadable.map((path) => `- ${codeSpan(path)}: **cannot be read**`);
	const all = [...lines, ...damaged];
	if (all.length === 0) return "**Containment:** no step has been taken yet.";
	return `**Containment**\n\n${all.join("\n")}`;
}
function renderCredentials({ incident, deposits }) {
	const lines = incident.exposed_credentials.map(({ id, kind, last4, fingerprint, state }) => {
		const tail = last4 === void 0 ? "" : ` ending in ${codeSpan(last4)}`;
		const print = fingerprint === void 0 ? "" : ` (fingerprint …${codeSpan(fingerprint.slice(-8))})`;
		const sealed = deposits.has(id) ? ", value deposited" : "";
		return `- ${id} ${kind}${tail}${print}: ${state === "exposed" ? "**exposed**" : state}${sealed}`;
	});
	return lines.length === 0 ? "" : `**Exposed credentials**\n\n${lines.join("\n")}`;
}
function renderSteps(steps) {
	const done = steps.filter((step) => step.done).length;
	const lines = steps.map(({ number, title, done: isDone, proof }) => {
		const why = proof === void 0 ? "" : ` (${inline(proof)})`;
		return `- [${isDone ? "x" : " "}] ${number}. ${title}${why}`;
	});
	const hint = `The files tick these boxes, a click does not. By hand: ${codeSpan("/note step 7: …")}, or ${codeSpan("/note step 12 n/a: …")} when one does not apply.`;
	return `<details><summary>Response steps: ${done} of ${steps.length}</summary>\n\n${lines.join("\n")}\n\n${hint}\n</details>`;
}
function renderLinks({ folderUrl }) {
	return [
		["record", FILES.record],
		["timeline", FILES.timeline],
		["ledger", FILES.ledger],
		["artifacts", FILES.manifest]
	].map(([name, path]) => `[${name}](${folderUrl}/${path})`).join(" · ");
}
function toWords$1(key) {
	return key.replaceAll("_", " ");
}

// actions/answer/followers/status-comment.ts
const statusComment = {
	name: "status-comment",
	title: "Draws the status comment anew",
	follow: (recorded) => {
		const { statusComment: shown } = recorded.draft.snapshot;
		if (shown === void 0) return {};
		const body = renderStatusComment(toStatusState(recorded.draft, recorded));
		return { updateComment: {
			nodeId: shown.nodeId,
			body
		} };
	}
};

// actions/answer/followers/index.ts
const FOLLOWERS = [
	statusComment,
	labels,
	reaction
];
async function followAll(recorded, followers = FOLLOWERS) {
	const ends = await Promise.allSettled(followers.map(async (one) => one.follow(recorded)));
	const shown = ends.flatMap((end) => end.status === "fulfilled" ? [end.value] : []);
	const failed = ends.find((end) => end.status === "rejected");
	return {
		projection: shown.reduce(mergeProjections, {}),
		...failed === void 0 ? {} : { failure: failed.reason }
	};
}
function mergeProjections(one, other) {
	const added = [...one.addLabels ?? [], ...other.addLabels ?? []];
	const removed = [...one.removeLabels ?? [], ...other.removeLabels ?? []];
	return {
		...one,
		...other,
		...added.length === 0 ? {} : { addLabels: added },
		...removed.length === 0 ? {} : { removeLabels: removed }
	};
}

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
			const fence = open === "" ? findOpening(text) : findClosing(text, open);
			const isCode = open !== "" || fence !== "";
			if (fence !== "") open = open === "" ? fence : "";
			return {
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
	const run = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1] ?? "";
	return run.startsWith(open) ? run : "";
}

// actions/answer/file-links.ts
const PATH = new RegExp(String.raw`(?<![\x60[\\])\x60((incidents/\d{4}/${ID.incident}/)?(${NAMED_FILE})(?::(\d{1,7})(?::\d{1,7})?)?)\x60(?!\x60)`, "g");
function linkFiles(markdown, base, view) {
	return mapProse(markdown, (line) => linkLine(line, base, view));
}
function linkLine(text, base, view) {
	const { repositoryUrl, incident } = base;
	const folder = `${toIncidentFolder(incident)}/`;
	return text.replace(PATH, (span, ...[label, above, path, line]) => {
		if (path === void 0 || (above ?? folder) !== folder) return span;
		const anchor = line === void 0 || view === "edit" ? "" : toAnchor(path, line);
		const address = `${repositoryUrl}/${view}/${toIncidentBranch(incident)}/${folder}${path}`;
		return `[\`${label ?? ""}\`](${address}${anchor})`;
	});
}
function toAnchor(path, line) {
	return `${path.endsWith(".md") ? "?plain=1" : ""}#L${line}`;
}

// actions/answer/reply.ts
const LONGEST_BODY = 6e4;
function renderReply({ claim, parts, files }) {
	const joined = parts.map((part) => {
		const text = "reason" in part ? renderRefusal(part) : renderNote(part);
		return files === void 0 ? text : linkFiles(text, files, "reason" in part ? "edit" : "blob");
	}).filter((part) => part !== "").join("\n\n---\n\n");
	return `${neutralise(defuseMarkers(clip(joined)))}\n\n${renderReplyMarker(claim)}\n`;
}
function renderNote({ command, headline, body }) {
	return [
		command === void 0 ? "" : codeSpan(command),
		headline === void 0 ? "" : `**${prose(headline)}**`,
		(body ?? "").trim()
	].filter((block) => block !== "").join("\n\n");
}
function renderRefusal(part) {
	const { meaning, next: general } = REASONS[part.reason];
	const next = part.next ?? general;
	const { first, rest } = toParagraph(part.message);
	const what = part.command === void 0 ? "" : ` ${codeSpan(redact(part.command))}`;
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
	const lines = rest.split(/\r?\n/);
	if (!lines.every((line) => line.startsWith("- "))) return fence(redact(rest));
	return lines.map((line) => `- ${prose(line.slice(2))}`).join("\n");
}
function toVerdict(reason) {
	if (reason === "unknown-outcome") return "Outcome unknown.";
	return reason === "rate-limited" || reason === "ref-moved" ? "Not finished." : "Refused.";
}
function clip(body) {
	if (body.length <= LONGEST_BODY) return body;
	const kept = body.slice(0, body.lastIndexOf("\n", LONGEST_BODY));
	const open = findOpenFence(kept);
	return `${open === "" ? kept : `${kept}\n${open}`}\n\n…cut here: GitHub takes no longer comment. The files of the incident have the rest.`;
}
function neutralise(body) {
	return mapProse(body, (line) => line.replace(/^([ \t]*)\//gm, String.raw`$1\/`));
}

// actions/answer/answer.ts
async function answer(recorder, given) {
	const { reply, thread } = given;
	if (reply !== void 0 && !isAnswered(given.comments ?? [], reply.claim)) await recorder.comment(thread, renderReply(reply), renderReplyMarker(reply.claim));
	const { projection, failure } = given.recorded === void 0 ? { projection: {} } : await followAll(given.recorded);
	await recorder.project(mergeProjections(projection, given.projection ?? {}));
	if (failure !== void 0) throw failure;
}
function isAnswered(comments, claim) {
	const marker = renderReplyMarker(claim);
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
	if (outcome === "refused") return "THUMBS_DOWN";
	return outcome === "unknown" ? "CONFUSED" : "ROCKET";
}

// actions/answer/failure-notice.ts
async function withFailureNotice(notice, work) {
	try {
		const end = await work();
		if (notice.attempt > 1) await tryTo(() => takeBack(notice));
		return end;
	} catch (error) {
		const words = toWords(error, notice);
		if (words !== void 0) await callForHelp(notice, words);
		throw error;
	}
}
function toWords(error, { runUrl }) {
	const after = "What was recorded stays recorded.";
	const links = [{
		text: "Open the run",
		url: runUrl
	}];
	if (error instanceof UserError) return {
		reason: "invalid-record",
		message: `${error.place === void 0 ? "" : `\`${toPlace(error.place)}\`: `}${error.message}`,
		next: "Correct the file where the message points, then start the run again: it finishes the work once.",
		after: `${error.hint} ${after}`,
		links
	};
	if (!(error instanceof UpstreamError)) return void 0;
	return {
		reason: isRateLimit(error) ? "rate-limited" : "unknown-outcome",
		message: `${error.message.replace(DOCUMENTATION, "")}.`,
		after: `${after} If it fails again with the same words, show them to an administrator of this repository.`,
		links
	};
}
const DOCUMENTATION = /\.?(?: - https:\S+)?$/;
async function callForHelp(notice, words) {
	const { recorder, thread, subject, attempt } = notice;
	const claim = toFailureNoticeKey(notice, attempt);
	const body = renderReply({
		claim,
		parts: [words],
		files: toFiles(words, notice)
	});
	await tryTo(() => recorder.comment(thread, body, renderReplyMarker(claim)));
	if (subject !== void 0) await tryTo(() => recorder.project(toReaction(subject, "CONFUSED")));
}
function toPlace({ file, line }) {
	return line === void 0 ? file : `${file}:${line}`;
}
const NAMED_INCIDENT = new RegExp(`/(${ID.incident})/`);
function toFiles({ message }, { runUrl }) {
	const incident = IncidentId.safeParse(NAMED_INCIDENT.exec(message)?.[1]).data;
	const repositoryUrl = runUrl.replace(/\/actions\/runs\/.*$/, "");
	return incident === void 0 ? void 0 : {
		repositoryUrl,
		incident
	};
}
async function takeBack(notice) {
	const { recorder, thread, attempt } = notice;
	const comments = await recorder.fetchComments(thread);
	for (let earlier = 1; earlier < attempt; earlier += 1) {
		const claim = toFailureNoticeKey(notice, earlier);
		const marker = renderReplyMarker(claim);
		const cries = comments.filter(({ own, body }) => own && body.includes(marker));
		const body = renderReply({
			claim,
			parts: [{ headline: "Settled: the run was started again, and its answer stands in this thread." }]
		});
		for (const { nodeId } of cries) await recorder.project({ updateComment: {
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

// actions/github/compare-and-swap.ts
const TRIES = 5;
async function compareAndSwap(recorder, look) {
	for (let attempt = 1; attempt <= 5; attempt += 1) {
		const end = await tryOnce(recorder, await look());
		if (end !== "moved") return end;
		if (attempt < 5) await recorder.settle(attempt);
	}
}
async function tryOnce(recorder, move) {
	if (move === "moved") return move;
	if ("end" in move) return move.end;
	const committed = await recorder.commit(move.commit);
	return committed.outcome === "moved" ? "moved" : move.landed(committed.oid);
}

export { findMissingLabels as _, isAnswered as a, toRefusalKey as c, renderStatusComment as d, defuseMarkers as f, toStatusState as g, toDisplayName as h, answer as i, renderReply as l, prose as m, toFailureNoticeKey as n, toOutcomeReaction as o, joinWords as p, withFailureNotice as r, toReaction as s, compareAndSwap as t, linkFiles as u };