import "./rolldown-runtime.js";
import { r as toLabelKey } from "./label-name.js";
import { i as isFinal, n as SEVERITIES, r as STATUSES } from "./status.js";
import { E as toReceiptPath, S as toIncidentFolder, a as FILES, g as findSealedCredentialId, h as findReceiptId } from "./path.js";
import { n as effectiveEntries, r as parseTimeline } from "./timeline.js";
import { c as toShortDigest, g as renderTime, u as MILESTONES } from "./canonical.js";
import { n as parseReceiptView } from "./receipt-view.js";
import { a as inline, i as fence, r as codeSpan } from "./redact.js";
import { i as renderStatusMarker, r as renderSegmentMarker } from "./marker.js";
import { t as INCIDENT_ROLES } from "./person.js";
import { i as toDisplayName, n as joinWords, r as prose, t as defuseMarkers } from "./wording.js";
// actions/answer/labels.ts
const SEVERITY = "Severity of the incident; set from its record", PROJECTED_LABELS = [
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
		description: "Status of the incident; set from its record"
	}))
], PROJECTED = new Set(PROJECTED_LABELS.map(({ name }) => toLabelKey(name)));
function findMissingLabels({ labels }) {
	let present = new Set([...labels.keys()].map(toLabelKey));
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
	let wanted = new Set(toLabels(incident).map(toLabelKey)), known = new Map([...snapshot.labels].map(([name, id]) => [toLabelKey(name), id])), threads = [snapshot.issue, snapshot.pull].filter((thread) => thread !== void 0);
	return {
		addLabels: threads.flatMap((thread) => toAdded(thread, wanted, known)),
		removeLabels: threads.flatMap((thread) => toRemoved(thread, wanted))
	};
}
function toAdded(thread, wanted, known) {
	let present = new Set(thread.labels.map((label) => toLabelKey(label.name))), labels = [...wanted].filter((name) => !present.has(name)).flatMap((name) => known.get(name) ?? []);
	return labels.length === 0 ? [] : [{
		thread: thread.nodeId,
		labels
	}];
}
function toRemoved(thread, wanted) {
	let labels = thread.labels.filter(({ name }) => PROJECTED.has(toLabelKey(name)) && !wanted.has(toLabelKey(name))).map((label) => label.nodeId);
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
}, reaction = {
	name: "reaction",
	title: "Ends the request with its reaction",
	follow: ({ draft, react }) => react === void 0 ? {} : { react: {
		...react,
		remove: findLeftovers(draft.snapshot, react)
	} }
};
function findLeftovers(snapshot, { subject, add }) {
	let comment = snapshot.comments.find((one) => one.nodeId === subject), others = [
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
	let read = [...containment.keys()].filter(isReceiptPath).toSorted().map((path) => ({
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
	let waiting = findWaiting$1(receipt), state = toState(receipt), { verify, apply } = state === receipt.state && state !== "rolled-back" ? receipt : receipt.rollback ?? receipt, at = verify?.at ?? apply?.at;
	return {
		id: receipt.id,
		step: [receipt.step, ...Object.entries(receipt.params).map(renderParameter)].join(" "),
		state,
		...at === void 0 ? {} : { at },
		...waiting === void 0 ? {} : { waiting }
	};
}
function toState({ state, rollback }) {
	return rollback?.state === "verified" || rollback?.state === "already-applied" ? "rolled-back" : rollback?.state === "unknown" ? "unknown" : state;
}
function findWaiting$1({ state, plan, rollback }) {
	let isRollback = rollback?.state === "planned", open = isRollback ? rollback.plan : plan;
	if (isRollback || state === "planned") return {
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
	let { id, branch } = draft.snapshot, containment = new Map(draft.listContainment().map((path) => [path, draft.readContainment(path) ?? ""]));
	return {
		incident: draft.incident(),
		entries: effectiveEntries(parseTimeline(draft.timelineText())),
		...readReceipts(containment, draft.signer),
		deposits: findDeposits(containment),
		folderUrl: `${source.repositoryUrl}/blob/${source.branch ?? branch}/${toIncidentFolder(id)}`,
		segment: draft.ledgerSegment(),
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
// actions/answer/next-point.ts
function findNextPoint(state) {
	if (!isFinal(state.incident.status)) for (let ask of QUESTIONS) {
		let point = ask(state);
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
	let unknown = receipts.find(({ state }) => state === "unknown");
	if (unknown !== void 0) return { text: `Nobody knows whether ${unknown.id} (\`${unknown.step}\`) took effect. Look at the service itself, then re-run the workflow: it looks first and finishes the work once.` };
}
function findWaiting(state) {
	let plan = findWaitingPlans(state)[0];
	if (plan?.waiting === void 0) return;
	let { asker, digest, rollback, until } = plan.waiting, deadline = until === void 0 ? "" : ` by ${renderTime(until)}`;
	return {
		text: `An approver other than ${asker} approves ${rollback ? `the rollback of ${plan.id}` : plan.id} (\`${plan.step}\`)${deadline}.`,
		command: `/approve ${digest}`
	};
}
function findCommander({ incident }) {
	if (incident.roles.incident_commander === void 0) return {
		text: "Nobody leads this incident. Take it, or add a login to give it to someone.",
		command: "/assign incident-commander"
	};
}
function findExposed({ incident, deposits, receipts, advice }) {
	let isUnderWay = (id) => receipts.some(({ step, state }) => step.split(" ").includes(`credential=${id}`) && state === "approved"), exposed = incident.exposed_credentials.find(({ id, state }) => state === "exposed" && !isUnderWay(id));
	if (exposed === void 0) return;
	let { id } = exposed;
	if (deposits.has(id)) {
		let command = advice.toRevocation(exposed), text = `${id} is still exposed. Revoke it.`;
		return command === void 0 ? { text } : {
			text,
			command
		};
	}
	return { text: `${id} is still exposed. Run \`npm run deposit\` in a clone to hand its value to the operator job, then revoke it.` };
}
function findLapsed(state) {
	let lapsed = findLapsedPlans(state);
	if (lapsed.length !== 0) return { text: `Nobody approved ${joinWords(lapsed.map(({ id }) => id))} in time. Repeat the \`/contain\` command if it is still wanted.` };
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
	let revoked = incident.exposed_credentials.find(({ state }) => state === "revoked");
	return revoked === void 0 ? { text: "Write the review with `/review`, then give `/close`: it lists what is still open. Then merge the pull request." } : {
		text: `${revoked.id} is revoked. Once everything that used it has a new one, say so (\`retired\` in place of \`rotated\` when it needs none).`,
		command: `/credential rotated credential=${revoked.id}`
	};
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
		let number = index + 1, proof = findByHand(state, number) ?? find(state);
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
	for (let { id, text } of entries.toReversed()) {
		let match = BY_HAND.exec(text);
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
	let all = incident.exposed_credentials;
	return all.length > 0 && all.every(({ state }) => state !== "exposed") ? all.map(({ id }) => id).join(", ") : void 0;
}
function named(login) {
	return login === void 0 ? void 0 : `led by ${login}`;
}
// actions/answer/status-comment.ts
function renderStatusComment(state) {
	let body = [
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
	return `${`${renderStatusMarker(state.incident.id)}${renderSegmentMarker(state.segment)}`}\n\n${defuseMarkers(body)}\n`;
}
function renderBanner({ incident }) {
	return incident.exercise ? "> [!NOTE]\n> **Exercise.** This is a rehearsal; no real system is under attack." : "";
}
function renderHeading({ incident }) {
	let name = toDisplayName(incident), codename = name === incident.codename ? "" : ` · ${incident.codename}`, facts = `**${incident.severity} · ${incident.status} · TLP:${incident.tlp}**${codename}`, heading = `### ${incident.id}: ${inline(name)}\n\n${facts}`;
	return incident.severity_assumed === !0 ? `${heading}\n\n${renderAssumed(incident)}` : heading;
}
function renderAssumed({ severity }) {
	let [worst, mildest] = [SEVERITIES[0], SEVERITIES.at(-1) ?? ""];
	return `Nobody has said how severe it is, so it counts as ${severity}. Say it: ${codeSpan(`/severity ${worst}`)} (worst) to ${codeSpan(mildest)}.`;
}
function renderNext(state) {
	let point = findNextPoint(state);
	if (point === void 0) return renderFinal(state);
	let line = `**Next:** ${prose(point.text)}`;
	return point.command === void 0 ? line : `${line}\n\n${fence(point.command)}`;
}
function renderFinal(state) {
	let over = `**The incident is ${state.incident.status}:** its record is final.`;
	if (state.incident.status === "dismissed") return over;
	let steps = toResponseSteps(state), undone = steps.filter(({ done }) => !done).length;
	return `${over}${undone === 0 ? "" : ` Nothing shows that ${undone} of the ${steps.length} response steps below ${undone === 1 ? "was" : "were"} taken.`} The reports list what nobody has answered.`;
}
function renderPeople({ incident }) {
	let held = INCIDENT_ROLES.flatMap((role) => {
		let person = incident.roles[role];
		return person === void 0 ? [] : [`${toWords(role)} ${inline(person.login)}`];
	}), reporter = `reported by ${inline(incident.reporter.login)}`;
	return `**People:** ${[...held, reporter].join(" · ")}`;
}
function renderMilestones({ incident }) {
	let reached = MILESTONES.flatMap((name) => {
		let milestone = incident.milestones[name];
		return milestone === void 0 ? [] : [{
			name,
			...milestone
		}];
	}).toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at)).map(({ name, at, precision }) => `${toWords(name)} ${renderTime(at, precision)}`);
	return reached.length === 0 ? "" : `**Clock:** ${reached.join(" → ")}`;
}
function renderWaiting(state) {
	let shown = findNextPoint(state)?.command, waiting = findWaitingPlans(state).filter(({ waiting: plan }) => `/approve ${plan?.digest ?? ""}` !== shown).map(({ id, step, waiting: plan }) => {
		let until = plan?.until === void 0 ? "" : `, until ${renderTime(plan.until)}`, what = plan?.rollback === !0 ? `rollback of ${id}` : id, asker = inline(plan?.asker ?? ""), command = codeSpan(`/approve ${plan?.digest ?? ""}`);
		return `- ${what} ${codeSpan(step)}, asked by ${asker}${until}: ${command}`;
	}), lapsed = findLapsedPlans(state).map(({ id, step }) => `- ${id} ${codeSpan(step)}: lapsed, nobody approved it in time`), lines = [...waiting, ...lapsed];
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
	let lines = state.receipts.filter((receipt) => receipt.state !== "planned").map((receipt) => {
		let link = `[${receipt.id}](${state.folderUrl}/${toReceiptPath(receipt.id)})`, time = receipt.at === void 0 ? "" : ` ${renderTime(receipt.at)}`, words = STATES[receipt.state] ?? inline(receipt.state);
		return `- ${link} ${codeSpan(receipt.step)}: ${words}${time}`;
	}), damaged = state.unreadable.map((path) => `- ${codeSpan(path)}: **cannot be read**`), all = [...lines, ...damaged];
	return all.length === 0 ? "**Containment:** no step has been taken yet." : `**Containment**\n\n${all.join("\n")}`;
}
function renderCredentials({ incident, deposits }) {
	let lines = incident.exposed_credentials.map(({ id, kind, last4, fingerprint, state }) => {
		let tail = last4 === void 0 ? "" : ` ending in ${codeSpan(last4)}`, print = fingerprint === void 0 ? "" : ` (fingerprint …${codeSpan(fingerprint.slice(-8))})`, sealed = deposits.has(id) ? ", value deposited" : "";
		return `- ${id} ${kind}${tail}${print}: ${state === "exposed" ? "**exposed**" : state}${sealed}`;
	});
	return lines.length === 0 ? "" : `**Exposed credentials**\n\n${lines.join("\n")}`;
}
function renderSteps(steps) {
	let done = steps.filter((step) => step.done).length, lines = steps.map(({ number, title, done: isDone, proof }) => {
		let why = proof === void 0 ? "" : ` (${inline(proof)})`;
		return `- [${isDone ? "x" : " "}] ${number}. ${title}${why}`;
	}), hint = `The files tick these boxes, a click does not. By hand: ${codeSpan("/note step 7: …")}, or ${codeSpan("/note step 12 n/a: …")} when one does not apply.`;
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
function toWords(key) {
	return key.replaceAll("_", " ");
}
// actions/answer/followers/index.ts
const FOLLOWERS = [
	{
		name: "status-comment",
		title: "Draws the status comment anew",
		follow: (recorded) => {
			let { statusComment: shown } = recorded.draft.snapshot;
			if (shown === void 0) return {};
			let body = renderStatusComment(toStatusState(recorded.draft, recorded));
			return { updateComment: {
				nodeId: shown.nodeId,
				body
			} };
		}
	},
	labels,
	reaction
];
export { findMissingLabels as i, renderStatusComment as n, toStatusState as r, FOLLOWERS as t };
