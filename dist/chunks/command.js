import { A as UpstreamError, C as string, _ as number, c as array, j as UserError, l as boolean, v as object, x as record } from "./schemas.js";
import { a as toVisible, i as toSingleLine, r as hasInvisible, t as clip } from "./lines.js";
import { a as inline, i as fence, n as redact, r as codeSpan, s as tableCell, t as findSecrets } from "./redact.js";
import { C as toIncidentId, E as toReceiptPath, S as toIncidentFolder, a as FILES, m as findIncidentOfBranch, s as IncidentId, x as toIncidentBranch } from "./path.js";
import { t as INCIDENT_ROLES } from "./person.js";
import { i as toSource, n as toClaimed } from "./command-request.js";
import { n as isSameLabel, t as findLabel } from "./label-name.js";
import { a as isStatusMove, i as isFinal, n as SEVERITIES } from "./status.js";
import { c as parseInstant, u as toExpectedInstant } from "./timeline.js";
import { _ as toUtcSeconds, c as toShortDigest, g as renderTime, m as setMilestone, o as sha256, p as findStatusOf, t as digestOf, u as MILESTONES } from "./canonical.js";
import { t as splitMark } from "./byte-order-mark.js";
import { c as saysExercise, l as setCredentialState, n as CREDENTIAL_KINDS } from "./record.js";
import { a as createRegistry, o as suggest } from "./schema-problem.js";
import { n as joinWords, r as prose } from "./wording.js";
import { a as toTeams } from "./settings.js";
import { n as refuse, t as REASONS } from "./reason.js";
import { a as compareAndSwap, c as isAnswered$1, i as withFailureNotice, l as toOutcomeReaction, n as settleNotices, o as answer, r as toFailureNoticeKey, t as fetchLastWord, u as toReaction } from "./answer.js";
import { S as NO_EFFECT, b as findOutcome, x as isUnfinished } from "./ledger-segments.js";
import { f as findOwnStatus } from "./defang.js";
import { t as openDraft } from "./draft.js";
import { r as findOpenPlans, t as closeRecord } from "./closing.js";
import { C as toPlanDigest, D as readReceipt, E as nextReceiptId, F as toStepContext, M as needsSecondPerson, N as toAdvice, O as writeReceipt, P as saveEvidence, S as toDriver, T as listReceipts, _ as toStartDeadline, b as findAsOf, d as findEnvironment, g as approvePlan, k as admitPlan, m as toHandoverBase, u as renderReceipt, v as TO_FINISH, w as PlanRecord, x as findDigestFault, y as currentRun } from "./protected.js";
import { M as ThreadNode, P as findShownSegment, R as toThread, h as renderRequestDocument, j as StatusNode, p as TEAM_MEMBERS } from "./documents.js";
import { t as createClient } from "./client.js";
import "./credential-kind.js";
import { n as toIdempotencyKey } from "./idempotency-key.js";
import { i as findCodeSpans, n as parseComment$1, r as CONTAINERS, t as parseBlocks } from "./markdown.js";
// actions/github/observer.ts
const Members = object({
	nodes: array(object({ databaseId: number().nullable() })),
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: string().nullable()
	})
}), Team = object({ members: Members }), PullNode = object({ status: StatusNode }), Answer = object({
	repository: object({ thread: ThreadNode }),
	pull: object({ pullRequests: object({ nodes: array(PullNode) }) }).optional(),
	organization: record(string(), Team.nullable()).nullish()
});
function openObserver(options, repository) {
	let client = createClient(options);
	return { fetchRequest: async ({ number, login, id, teams, openedAt }) => {
		let asked = options.teams ? teams : [], variables = {
			...repository,
			number,
			...asked.length === 0 ? {} : { login },
			...openedAt && { branch: toIncidentBranch(toIncidentId(number, openedAt)) },
			...Object.fromEntries(asked.map((slug, index) => [`team${index}`, slug]))
		}, answer = Answer.parse(await client.query(renderRequestDocument(asked, openedAt !== void 0), variables, ["repository.thread"])), person = {
			client,
			owner: repository.owner,
			login,
			id
		}, held = await Promise.all(asked.map(async (team, index) => isMember(person, team, answer.organization?.[`team${index}`]?.members))), isKnown = options.teams && !held.includes(void 0);
		return {
			thread: toShownThread(answer, client.account),
			memberships: isKnown ? new Set(asked.filter((_, index) => held[index])) : void 0
		};
	} };
}
function toShownThread({ repository, pull }, account) {
	let thread = toThread(repository.thread, account), [shown] = pull?.pullRequests.nodes ?? [];
	return thread === void 0 || shown === void 0 ? thread : {
		...thread,
		segment: findShownSegment(shown.status, account)
	};
}
const TeamAnswer = object({ organization: object({ team: Team.nullable() }).nullable() });
async function isMember({ client, owner, login, id }, team, first) {
	let members = first;
	for (let page = 1; members !== void 0; page += 1) {
		if (members.nodes.some(({ databaseId }) => databaseId === id)) return !0;
		let { hasNextPage, endCursor: after } = members.pageInfo;
		if (!hasNextPage || after === null) return !1;
		if (page === 10) return;
		let answer = await client.query(TEAM_MEMBERS, {
			owner,
			team,
			login,
			after
		});
		members = TeamAnswer.parse(answer).organization?.team?.members;
	}
	return !1;
}
// actions/containment/command-line.ts
function parseParams(step, args) {
	let unknown = [...args.keys()].filter((key) => !Object.hasOwn(step.paramsHelp, key));
	if (unknown.length > 0) {
		let expected = Object.keys(step.paramsHelp).join(", ") || "no parameters";
		return refuse("invalid-parameter", `Expected ${expected}, got ${unknown.map(show).join(", ")}. Example: ${step.example}`);
	}
	let params = Object.fromEntries(args), parsed = step.params.safeParse(params);
	return parsed.success ? {
		outcome: "parsed",
		params
	} : toRefusal(step, params, parsed.error.issues);
}
function toRefusal(step, params, issues) {
	let missing = issues.map(({ path }) => String(path[0] ?? "")).filter((key) => params[key] === void 0);
	if (missing.length > 0) {
		let what = missing.map((key) => `${key} (${step.paramsHelp[key] ?? ""})`).join(", ");
		return refuse("missing-parameter", `Expected ${what}, got nothing. Example: \`${step.example}\``);
	}
	let wrong = issues.map(({ path, message }) => {
		let key = String(path[0] ?? "");
		return `${key}: ${message}, got ${show(params[key] ?? "")}`;
	});
	return refuse("invalid-parameter", `${wrong.join("; ")}. Example: \`${step.example}\``);
}
const OPAQUE = /[A-Za-z0-9+/_-]{24,}/;
function show(value) {
	return OPAQUE.test(value) || findSecrets(value).length > 0 ? `something that looks like a secret (${value.length} characters)` : JSON.stringify(clip(toSingleLine(value), 40));
}
// actions/containment/gate.ts
function renderGate(gate, name) {
	if (gate === void 0 || gate === "open") return;
	let environment = codeSpan(name);
	return gate === "unknown" ? `If the environment ${environment} has required reviewers, the run then waits until one of them releases it.` : `After the approval the run waits until a reviewer of the environment ${environment} releases it: ${toReviewers(gate.reviewers)}.`;
}
function toReviewers(reviewers) {
	return reviewers.length === 0 ? "named in its settings" : reviewers.map(toReviewer).join(", ");
}
function toReviewer(reviewer) {
	let team = /^the team (\S+)$/.exec(reviewer)?.[1];
	return team === void 0 ? codeSpan(reviewer) : `the team ${codeSpan(team)}`;
}
// actions/containment/plan.ts
async function planContainment(request, dependencies) {
	let step = dependencies.providers.steps.find(request.step);
	if (step === void 0) return refuseUnknownStep(request.step, dependencies.providers.steps);
	if (!dependencies.draft.signer.canSign) return refuse("not-set-up", "Expected a secret FIREBREAK_SIGNING_KEY whose public half `firebreak.yml` lists, got none.");
	let gap = dependencies.providers.findGap(step);
	if (gap !== void 0) return refuse("not-set-up", gap);
	let parsed = parseParams(step, readArgs(step, request, dependencies));
	if (parsed.outcome === "refused") return parsed;
	let context = await toStepContext(dependencies, step), proposed = await step.plan(step.params.parse(parsed.params), context), draft = admitPlan(proposed, {
		step,
		dependencies
	});
	if ("outcome" in draft) return draft;
	let gate = await dependencies.fetchGate?.(dependencies.providers.toEnvironment(step.name));
	return storePlan(toReceipt(request, dependencies, {
		step,
		params: parsed.params,
		draft,
		gate
	}), step, {
		request,
		dependencies
	});
}
function readArgs(step, request, dependencies) {
	if (!request.fromRecord) return request.args;
	let settled = step.fromRecord(dependencies.draft.incident()) ?? {};
	return new Map([...Object.entries(settled), ...request.args]);
}
function refuseUnknownStep(name, steps) {
	let meant = steps.suggest(name), hint = meant === void 0 ? "" : ` Did you mean ${meant}?`;
	return refuse("unknown-step", `Expected one of ${steps.names().join(", ")}, got ${JSON.stringify(name.slice(0, 64))}.${hint}`);
}
function toReceipt(request, { draft, settings }, plan) {
	let id = nextReceiptId(draft), incident = draft.snapshot.id, digest = toPlanDigest({
		incident,
		receipt: id,
		operation: "contain",
		step: plan.step.name,
		params: plan.params,
		requestedBy: request.asker.id,
		requestedAt: toUtcSeconds(request.at),
		source: request.source,
		draft: plan.draft
	});
	return {
		id,
		incident,
		step: plan.step.name,
		params: plan.params,
		state: "planned",
		plan: toPlanRecord(request, settings, {
			digest,
			operation: "contain",
			draft: plan.draft,
			gate: plan.gate
		}),
		approvals: [],
		evidence: []
	};
}
function toPlanRecord(request, settings, plan) {
	let minutes = settings.policy.plan_expires_minutes;
	return PlanRecord.parse({
		...plan.draft,
		digest: plan.digest,
		operation: plan.operation,
		requested_by: request.asker,
		requested_at: toUtcSeconds(request.at),
		expires_at: toUtcSeconds(new Date(request.at.getTime() + minutes * 6e4)),
		command: redact(request.command),
		...request.why === void 0 ? {} : { why: clip(redact(request.why), 1e3) },
		source: request.source,
		...plan.gate === void 0 ? {} : { gate: plan.gate }
	});
}
async function storePlan(receipt, step, { request, dependencies }) {
	let needsApproval = needsSecondPerson(step, dependencies.settings), evidence = needsApproval ? [] : await saveEvidence(step, receipt, {
		dependencies,
		by: request.asker,
		at: request.at
	}), stored = needsApproval ? receipt : {
		...receipt,
		state: "approved",
		evidence
	};
	return writeReceipt(dependencies.draft, stored), {
		outcome: "planned",
		receipt: stored,
		needsApproval
	};
}
// actions/containment/render-plan.ts
const REVERSIBLE = {
	full: "yes",
	lossy: "in part: what is lost stays lost",
	no: "no, it is final"
};
function renderPlan(receipt, providers) {
	let { steps } = providers, { plan, state } = currentRun(receipt);
	return [
		`**${renderHeading(receipt, plan)}** ${codeSpan(receipt.step)}`,
		"",
		renderNext(plan, state, providers.toEnvironment(receipt.step)),
		"",
		inline(plan.impact),
		"",
		renderFacts(receipt, plan, steps.find(receipt.step)),
		"",
		"The exact calls, in order:",
		"",
		...plan.calls.map((call, index) => `${index + 1}. ${codeSpan(call)}`),
		...renderNotes(plan)
	].join("\n");
}
function renderHeading({ id }, plan) {
	return plan.operation === "contain" ? `Plan ${id}` : `Plan to roll ${id} back`;
}
function renderFacts({ step: name, id }, plan, step) {
	let targets = plan.targets.map((one) => `${one.kind} ${one.name} (${one.id})`).join(", ");
	return [
		"| | |",
		"| --- | --- |",
		...[
			["What", plan.operation === "contain" ? step?.title ?? name : `Undo ${id}`],
			["Target", targets],
			["State now", renderPrior(plan)],
			["Blast radius", step?.blastRadius ?? "unknown"],
			["Reversible", plan.operation === "rollback" ? "contain it again" : toReversible(step)],
			["Countermeasure", step?.countermeasure ?? "unknown"],
			["Asked by", plan.requested_by.login],
			...plan.why === void 0 ? [] : [["Why", plan.why]],
			["Digest", plan.digest]
		].map(([key, value]) => `| ${key} | ${tableCell(value)} |`)
	].join("\n");
}
function toReversible(step) {
	return step === void 0 ? "unknown" : REVERSIBLE[step.reversible];
}
function renderPrior({ prior }) {
	let text = Object.entries(typeof prior == "object" && prior ? prior : { prior }).map(([key, value]) => `${key}: ${renderValue(value)}`).join(", ");
	return text.length <= 300 ? text : `${clip(text, 300)} (whole in the receipt)`;
}
function renderValue(value) {
	return Array.isArray(value) ? value.map(renderValue).join("; ") || "none" : typeof value != "object" || !value ? String(value) : Object.entries(value).map(([key, item]) => `${key} ${renderValue(item)}`).join(", ");
}
function renderNotes({ notes }) {
	return notes.length === 0 ? [] : ["", ...notes.map((note) => `- ${inline(note)}`)];
}
function renderNext(plan, state, environment) {
	if (state !== "planned") return `This plan is ${state}.`;
	let line = codeSpan(`/approve ${toShortDigest(plan.digest)}`);
	return [`Nothing is done yet. To start it, an approver other than ${codeSpan(plan.requested_by.login)} comments before ${renderTime(plan.expires_at)}: ${line}`, renderGate(plan.gate, environment)].filter((one) => one !== void 0).join("\n\n");
}
// actions/containment/rollback.ts
async function planRollback(request, dependencies) {
	let receipt = readReceipt(dependencies.draft, request.receipt);
	if ("outcome" in receipt) return receipt;
	let step = dependencies.providers.steps.find(receipt.step);
	if (step === void 0) return refuse("unknown-step", `There is no step ${receipt.step} any more.`);
	let refusal = findObstacle(receipt, step);
	if (refusal !== void 0) return refusal;
	let context = await toStepContext(dependencies, step), driver = toDriver(step, {
		receipt,
		operation: "rollback",
		context
	}), draft = admitPlan(await driver.plan(), {
		step,
		dependencies
	});
	if ("outcome" in draft) return draft;
	let digest = toPlanDigest({
		incident: receipt.incident,
		receipt: receipt.id,
		operation: "rollback",
		step: receipt.step,
		params: receipt.params,
		requestedBy: request.asker.id,
		requestedAt: toUtcSeconds(request.at),
		source: request.source,
		draft
	}), needsApproval = needsSecondPerson(step, dependencies.settings), rollback = {
		state: needsApproval ? "planned" : "approved",
		plan: toPlanRecord(request, dependencies.settings, {
			digest,
			operation: "rollback",
			draft,
			gate: await dependencies.fetchGate?.(dependencies.providers.toEnvironment(step.name))
		}),
		approvals: []
	}, planned = {
		...receipt,
		rollback
	};
	return writeReceipt(dependencies.draft, planned), {
		outcome: "planned",
		receipt: planned,
		needsApproval
	};
}
const REVERSIBLE_STATES = [
	"applied",
	"verified",
	"unknown"
];
function findObstacle(receipt, step) {
	if (step.rollback === void 0) return refuse("not-reversible", `${receipt.id} is of ${step.name}, which has no way back. ${receipt.plan.impact}`);
	if (receipt.state === "rolled-back") return refuse("not-needed", `${receipt.id} is rolled back already; nothing is left to undo.`);
	if ((receipt.state !== "refused" || receipt.apply === void 0) && !REVERSIBLE_STATES.includes(receipt.state)) return refuse("unknown-receipt", `Expected a receipt of something Firebreak did, got ${receipt.id}, which is ${receipt.state}: it changed nothing.`);
	let fault = findDigestFault(receipt, receipt);
	if (fault !== void 0) return fault;
	let running = receipt.rollback?.state;
	if (running === "approved" || running === "unknown") return refuse("not-needed", `The rollback of ${receipt.id} is ${running} already.`, TO_FINISH[running]);
}
// actions/command/altered.ts
function findAlterer(comments, { digest, since }) {
	let own = comments.filter((one) => one.own), line = `/approve ${toShortDigest(digest)}`, shown = own.filter(({ body, changed }) => changed === void 0 && body.includes(line));
	return own.find(({ id, changed }) => changed === void 0 || changed.at < since ? !1 : !shown.some((one) => one.createdAt >= changed.at && one.id > id))?.changed?.by;
}
// actions/command/command.ts
const RESPONSE_TEAM = [
	"responder",
	"incident-commander",
	"approver"
];
function defineCommand(command) {
	return command;
}
// actions/command/plan-request.ts
function toPlanDependencies(context) {
	return {
		draft: context.draft,
		settings: context.settings,
		providers: context.providers,
		fetchGate: (environment) => context.fetchGate(environment)
	};
}
function toRequest(invocation, context) {
	return {
		asker: context.asker,
		at: context.at,
		source: context.source,
		command: invocation.canonical,
		...invocation.flags.has("reason") ? { why: invocation.flags.get("reason") ?? "" } : {}
	};
}
function toPlanResult({ receipt, needsApproval }, { providers }) {
	let { id, step, params } = receipt, { digest: plan, operation } = currentRun(receipt).plan, shown = Object.entries(params).map(([key, value]) => [key, redact(value)]), effect = { plan: {
		operation,
		step,
		params: Object.fromEntries(shown)
	} };
	return needsApproval ? {
		outcome: "planned",
		effect,
		reply: renderPlan(receipt, providers),
		plan,
		receipt: id
	} : {
		outcome: "approved",
		effect,
		plan,
		receipt: id
	};
}
// actions/command/commands/approve.ts
const approve = defineCommand({
	name: "approve",
	usage: "/approve <digest>",
	summary: "Approve a plan by its digest; the step then runs and is verified.",
	who: ["approver"],
	positionals: [{
		name: "digest",
		help: "the first 8 digits of the plan digest",
		required: !0
	}],
	named: [],
	flags: [],
	examples: ["/approve 8f3a12c9"],
	afterClose: !1,
	precheck: (invocation, context) => {
		let digest = (invocation.arguments.get("digest") ?? "").toLowerCase(), own = listReceipts(context.draft).find((receipt) => {
			let { plan } = currentRun(receipt);
			return digest.length >= 8 && plan.digest.startsWith(`sha256:${digest}`) && plan.requested_by.id === context.asker.id;
		});
		if (own !== void 0) return refuse("self-approval", `${context.asker.login} asked for ${own.id}; it takes an approver other than the one who asked.`);
	},
	findReceipt,
	plan: async (invocation, context) => {
		let shown = showAgain(invocation, context);
		if (shown !== void 0) return shown;
		let approved = await approvePlan({
			digest: invocation.arguments.get("digest") ?? "",
			approver: context.asker,
			at: context.at,
			source: context.source
		}, toPlanDependencies(context));
		if (approved.outcome === "refused") return approved;
		let { receipt, digest: plan } = approved;
		return context.draft.addEntry({
			at: context.at,
			kind: "decision",
			actor: context.asker.login,
			text: `approved ${receipt.id}, ${receipt.rollback === void 0 ? "" : "the rollback of "}${receipt.step}`,
			sources: [{
				id: receipt.id,
				target: toReceiptPath(receipt.id)
			}]
		}), {
			outcome: "approved",
			effect: NO_EFFECT,
			plan,
			receipt: receipt.id
		};
	}
});
function showAgain(invocation, { draft, providers }) {
	let id = findReceipt(invocation, draft), receipt = listReceipts(draft).find((one) => one.id === id);
	if (receipt === void 0) return;
	let { plan, state } = currentRun(receipt), since = new Date(plan.requested_at), alterer = findAlterer(draft.snapshot.comments, {
		digest: plan.digest,
		since
	});
	if (state !== "planned" || alterer === void 0) return;
	let message = `${alterer} edited a comment of Firebreak after ${receipt.id} was planned, so what you approve may not be what you were shown. Nothing was approved.`, next = `Read the plan once more, below or in ${toReceiptPath(receipt.id)}, and approve that: comment \`/approve ${toShortDigest(plan.digest)}\` once more.`;
	return {
		...refuse("edited-comment", message, next),
		again: renderPlan(receipt, providers)
	};
}
function findReceipt(invocation, draft) {
	let typed = (invocation.arguments.get("digest") ?? "").toLowerCase().replace(/^sha256:/, "");
	if (!(typed.length < 8)) return listReceipts(draft).find(({ plan, rollback }) => [plan, rollback?.plan].some((one) => one?.digest.startsWith(`sha256:${typed}`)))?.id;
}
// actions/command/choice.ts
function refuseChoice(what, got, expected) {
	let close = suggest(got, expected), hint = close === void 0 ? "." : `; did you mean ${close}?`;
	return refuse("invalid-parameter", `Unexpected ${what} ${got}, expected one of ${expected.join(", ")}${hint}`);
}
// actions/command/entry.ts
function addSpokenEntry({ draft, asker, source, at }, entry) {
	return draft.addEntry({
		at,
		...entry,
		actor: asker.login,
		sources: [{
			id: source.kind,
			target: source.url
		}]
	});
}
const assign = defineCommand({
	name: "assign",
	usage: "/assign <role> [@login]",
	summary: "Give yourself or somebody a role: incident-commander, scribe, technical-lead, legal, communications.",
	who: RESPONSE_TEAM,
	positionals: [{
		name: "role",
		help: `one of ${INCIDENT_ROLES.map(toSpoken).join(", ")}`,
		required: !0
	}, {
		name: "person",
		help: "who takes it; you, when left out"
	}],
	named: [],
	flags: [],
	examples: ["/assign scribe @dana"],
	afterClose: !1,
	plan: async (invocation, context) => {
		let wanted = invocation.arguments.get("role") ?? "", role = findRole(wanted);
		if (role === void 0) return refuseRole(wanted);
		let login = invocation.arguments.get("person")?.replace(/^@/, ""), person = login === void 0 ? context.asker : await context.findPerson(login);
		return person === void 0 ? refuse("unknown-target", `GitHub knows no person ${login ?? ""}.`) : (context.draft.changeRecord((incident) => ({
			...incident,
			roles: {
				...incident.roles,
				[role]: person
			}
		})), addSpokenEntry(context, {
			kind: "decision",
			text: `${person.login} has the role ${toSpoken(role)}`
		}), {
			outcome: "done",
			effect: { roles: { [role]: person } }
		});
	}
});
function findRole(word) {
	let wanted = word.toLowerCase().replaceAll("-", "_");
	return INCIDENT_ROLES.find((role) => role === wanted);
}
function refuseRole(wanted) {
	let { reason, message } = refuseChoice("role", wanted, INCIDENT_ROLES.map(toSpoken));
	return refuse(reason, `${message} The role comes first; without a login it is yours, e.g. \`/assign incident-commander\`.`);
}
function toSpoken(role) {
	return role.replaceAll("_", "-");
}
// actions/command/open-points.ts
const GATES$1 = [
	findStages,
	findCommander,
	findCredentials,
	findHolds,
	findPlans
];
function listOpenPoints(draft, given) {
	let standing = {
		...given,
		incident: draft.incident(),
		state: draft.ledgerState(),
		receipts: listReceipts(draft)
	};
	return findOwnStatus(draft) === "dismissed" ? [] : GATES$1.flatMap((gate) => gate(standing));
}
const STAGES = ["contained", "recovered"];
function findStages({ state }) {
	return STAGES.filter((name) => state.milestones[name] === void 0).map((name) => ({
		text: `Nobody has said that it is ${name}`,
		settle: `\`/milestone ${name}\``
	}));
}
function findCommander({ incident }) {
	return incident.roles.incident_commander === void 0 ? [{
		text: "Nobody commands it",
		settle: "`/assign incident-commander`"
	}] : [];
}
const SETTLED = new Set(["rotated", "retired"]);
function findCredentials({ incident, state }) {
	let listed = incident.exposed_credentials, gone = Object.keys(state.credentials).filter((id) => !listed.some((one) => one.id === id));
	return [...listed.filter((one) => !SETTLED.has(one.state)).map(({ id, kind, state: now }) => toCredentialPoint(id, kind, now)), ...gone.map((id) => ({
		text: `${id} was registered by a command and is not in the record any more`,
		settle: "restore its lines of incident.md from Git"
	}))];
}
function toCredentialPoint(id, kind, state) {
	let over = `\`/credential rotated credential=${id}\`, or \`/credential retired credential=${id}\` when it needs no successor`;
	return state === "revoked" ? {
		text: `${id} (${kind}) is revoked, and nobody has said what takes its place`,
		settle: over
	} : {
		text: `${id} (${kind}) is still exposed`,
		settle: `revoke it, then ${over}`
	};
}
function findHolds({ state, receipts, isReversible }) {
	return state.holds.filter((id) => state.kept?.includes(id) !== !0).flatMap((id) => {
		let receipt = receipts.find((one) => one.id === id);
		return receipt !== void 0 && !isReversible(receipt.step) ? [] : [{
			text: `${id}${receipt === void 0 ? "" : ` (${receipt.step})`} is still in force`,
			settle: `\`/rollback ${id}\`, or \`/keep ${id} --reason "…"\` when it is to stay`
		}];
	});
}
function findPlans({ state, at, planMinutes }) {
	let unfinished = findOpenPlans(state).map(({ receipt, phase }) => ({
		text: `${receipt ?? "A plan"} is ${phase}`,
		settle: "re-run its workflow to see it through"
	})), waiting = state.plans.filter(({ phase }) => phase === "intent").flatMap(toWaiting);
	return [...unfinished, ...waiting];
	function toWaiting({ receipt, plan, at: asked }) {
		let until = new Date(Date.parse(asked) + planMinutes * 6e4);
		return until <= at ? [] : [{
			text: `${receipt ?? "A plan"} waits for an approval until ${renderTime(until)}`,
			settle: `\`/approve ${toShortDigest(plan)}\` by another person, or let it lapse`
		}];
	}
}
// actions/command/rendering.ts
async function renderInto(context, names) {
	let { draft } = context, { renderReports } = await import("./report2.js"), result = await renderReports({
		tree: await context.openTree(),
		templates: context.templates,
		names,
		advice: toAdvice(context.providers.steps),
		signer: draft.signer,
		register: {
			addedBy: context.asker.login,
			addedAt: toUtcSeconds(context.at)
		}
	});
	result.manifest !== void 0 && draft.writeFile(FILES.manifest, result.manifest.text);
	for (let [path, text] of result.files) draft.writeFile(path, text);
	let refused = result.refused.map((one) => `- ${prose(one.message)}`);
	return { reply: [result.changes, ...refused].join("\n") };
}
// actions/command/commands/close.ts
const close$1 = defineCommand({
	name: "close",
	usage: "/close [--reason \"…\"] [--anyway]",
	summary: "Check that nothing is open, close the record and make the pull request ready to merge. With `--anyway` and a reason, a second person can close it although something is.",
	who: ["incident-commander", "approver"],
	positionals: [],
	named: [],
	flags: [{
		name: "reason",
		help: "a closing remark for the timeline"
	}, {
		name: "anyway",
		help: "close although something is open; takes two people",
		bare: !0
	}],
	examples: ["/close"],
	afterClose: !1,
	looksAtFiles: !0,
	plan: async (invocation, context) => {
		let errors = await findErrors(context), open = listOpen(context), reason = invocation.flags.get("reason");
		return open.length + errors.length === 0 ? closeNow(context, reason ?? "") : !invocation.flags.has("anyway") || errors.length > 0 ? refuseOpen([...open.map(renderPoint), ...errors]) : closeAnyway(context, {
			open,
			reason
		});
	}
});
async function closeNow(context, text) {
	return {
		outcome: "done",
		effect: recordClosing(context, text || `closed by ${context.asker.login}`),
		markReady: !0,
		reply: `The record is closed and this pull request is ready for review. Merging it closes the issue.\n\n${(await renderInto(context, [
			"incident-report",
			"executive-summary",
			"post-incident-review"
		])).reply}`
	};
}
function recordClosing({ draft, asker, source, at }, text) {
	return closeRecord(draft, {
		at,
		recordedAt: at,
		actor: asker.login,
		text,
		sources: [{
			id: source.kind,
			target: source.url
		}]
	});
}
function closeAnyway(context, { open, reason }) {
	let { draft, asker, at, settings } = context, digest = digestOf(open.map(({ text }) => text)), { anyway } = draft.ledgerState(), minutes = settings.policy.plan_expires_minutes;
	if (anyway?.open === digest && anyway.by !== asker.id && toEnd(anyway, minutes) >= at) {
		let what = open.map(({ text }) => text).join("; ");
		return closeNow(context, `closed by ${asker.login} as ${anyway.login} asked, although: ${what}`);
	}
	let why = clip(reason?.trim() ?? "", 500);
	if (why === "") return refuse("missing-parameter", "The reason is missing: report and review tell it beside what was left open.", "Write `/close --anyway --reason \"…\"`.");
	draft.addEntry({
		at,
		kind: "decision",
		actor: asker.login,
		text: `asked to close although something is open: ${why}`,
		sources: [{
			id: context.source.kind,
			target: context.source.url
		}]
	});
	let until = renderTime(new Date(at.getTime() + minutes * 6e4)), list = open.map((point) => `- ${renderPoint(point)}`).join("\n");
	return {
		outcome: "done",
		effect: { anyway: digest },
		reply: `Nothing is closed yet. Another incident commander or approver can agree until ${until} with \`/close --anyway\`. It would leave open:\n\n${list}`
	};
}
function toEnd({ at }, minutes) {
	return new Date(Date.parse(at) + minutes * 6e4);
}
function listOpen({ draft, at, settings, providers }) {
	return listOpenPoints(draft, {
		at,
		planMinutes: settings.policy.plan_expires_minutes,
		isReversible: (step) => providers.steps.find(step)?.reversible !== "no"
	});
}
function renderPoint({ text, settle }) {
	return `${text}: ${settle}`;
}
function refuseOpen(points) {
	let listed = points.slice(0, 10).map((point) => `- ${point}`), rest = points.length > 10 ? [`- and ${points.length - 10} more`] : [];
	return refuse("not-ready", [
		"Still open:",
		...listed,
		...rest
	].join("\n"));
}
async function findErrors(context) {
	let findings = await context.validate(context.at), { toMessage, toRepositoryPath } = await import("./validate2.js"), folder = toIncidentFolder(context.draft.snapshot.id);
	return findings.filter((finding) => finding.level === "error").map((finding) => `\`${toRepositoryPath(folder, finding.file)}:${finding.line}\` ${finding.rule}: ${toMessage(finding)}`);
}
// actions/command/commands/contain.ts
const contain = defineCommand({
	name: "contain",
	usage: "/contain <step> [parameter=value …] [--reason \"…\"]",
	summary: "Plan a containment step; it runs once another person approves the plan.",
	who: RESPONSE_TEAM,
	positionals: [{
		name: "step",
		help: "one of the steps that `/help contain` lists",
		required: !0
	}],
	named: "any",
	flags: [{
		name: "reason",
		help: "why, for the receipt"
	}],
	examples: ["/contain system/verb-noun target=name", "/contain system/verb-noun target=name --reason \"runs started by the leaked token\""],
	afterClose: !1,
	plan: async (invocation, context) => {
		let name = invocation.arguments.get("step") ?? "", given = new Map([...invocation.arguments].filter(([key]) => key !== "step")), planned = await planContainment({
			...toRequest(invocation, context),
			step: name,
			args: given,
			fromRecord: context.fromLabel
		}, toPlanDependencies(context));
		return planned.outcome === "refused" ? planned : toPlanResult(planned, context);
	}
}), credential = defineCommand({
	name: "credential",
	usage: "/credential add kind=<kind> | /credential rotated credential=<C-id> | /credential retired credential=<C-id>",
	summary: "Register an exposed credential (never its value), or record that one was rotated, or retired without a successor.",
	who: RESPONSE_TEAM,
	positionals: [{
		name: "action",
		help: "`add`, `rotated` or `retired`",
		required: !0
	}],
	named: [
		{
			name: "kind",
			help: CREDENTIAL_KINDS.join(", ")
		},
		{
			name: "credential",
			help: "the id, e.g. `C-01`"
		},
		{
			name: "last4",
			help: "its last four characters, if known"
		}
	],
	flags: [],
	examples: ["/credential add kind=github_pat", "/credential rotated credential=C-01"],
	afterClose: !1,
	plan: (invocation, context) => {
		let action = invocation.arguments.get("action");
		return action === "add" ? addCredential(invocation, context) : action === "rotated" || action === "retired" ? mark(action, invocation, context) : refuseChoice("action", action ?? "", [
			"add",
			"rotated",
			"retired"
		]);
	}
});
function addCredential(invocation, context) {
	let wanted = invocation.arguments.get("kind");
	if (wanted === void 0) {
		let message = `kind is missing; expected one of ${CREDENTIAL_KINDS.join(", ")}.`;
		return refuse("missing-parameter", message);
	}
	let kind = CREDENTIAL_KINDS.find((one) => one === wanted);
	if (kind === void 0) return refuseChoice("kind", wanted, CREDENTIAL_KINDS);
	let last4 = invocation.arguments.get("last4");
	if (last4 !== void 0 && !/^[\w-]{4}$/.test(last4)) return refuse("invalid-parameter", "last4 takes exactly the last four characters. A longer piece of a secret does not belong here.");
	let id = toNextId(context.draft.incident()), added = {
		id,
		kind,
		state: "exposed",
		...last4 === void 0 ? {} : { last4 }
	};
	context.draft.changeRecord((incident) => ({
		...incident,
		exposed_credentials: [...incident.exposed_credentials, added]
	})), addSpokenEntry(context, {
		kind: "note",
		text: `registered exposed credential ${id} (${kind})`
	});
	let revocation = toAdvice(context.providers.steps).toRevocation(added), registered = `Registered **${id}** (\`${kind}\`) as exposed.`, way = revocation === void 0 ? `No step of Firebreak revokes its kind: revoke it where it was issued, then comment \`/credential rotated credential=${id}\`.` : `To revoke it, hand over its value out of band, never in a comment: in a clone of this repository run \`npm run deposit -- ${context.draft.snapshot.id} ${id} --push\`, then comment \`${revocation}\`.`;
	return {
		outcome: "done",
		effect: { credentials: { [id]: "exposed" } },
		reply: `${registered}\n\n${way}`
	};
}
function mark(state, invocation, context) {
	let id = (invocation.arguments.get("credential") ?? "").toUpperCase(), known = context.draft.incident().exposed_credentials;
	if (!known.some((one) => one.id === id)) {
		let ids = known.map((one) => one.id).join(", ") || "none yet", message = `Unexpected credential ${id || "(none given)"}, expected one of the record: ${ids}.`;
		return refuse("unknown-target", message);
	}
	return context.draft.changeRecord((incident) => setCredentialState(incident, id, state)), addSpokenEntry(context, {
		kind: "note",
		text: `credential ${id} was ${state}${state === "retired" ? " and needs no successor" : ""}`
	}), {
		outcome: "done",
		effect: { credentials: { [id]: state } }
	};
}
function toNextId(incident) {
	let taken = incident.exposed_credentials.map((one) => Number(one.id.slice(2)));
	return `C-${String(Math.max(0, ...taken) + 1).padStart(2, "0")}`;
}
// actions/command/commands/help.ts
function createHelp(others) {
	return defineCommand({
		name: "help",
		usage: "/help",
		summary: "Show the commands and containment steps.",
		who: "anyone",
		positionals: [{
			name: "command",
			help: "a command; the whole list is shown all the same"
		}],
		named: [],
		flags: [],
		examples: ["/help"],
		afterClose: !0,
		readsOnly: !0,
		plan: (_invocation, { providers }) => ({
			outcome: "done",
			effect: NO_EFFECT,
			reply: renderHelp(others(), providers.steps)
		})
	});
}
function renderHelp(commands, steps) {
	let rows = commands.map((one) => `| ${codeSpan(one.usage).replaceAll("|", "\\|")} | ${one.summary} | ${renderWho(one.who)} |`), stepRows = steps.items.map((step) => `| ${codeSpan(step.example)} | ${step.title} | ${renderReversible(step.reversible)} | ${step.blastRadius} |`);
	return [
		"One command a line, at the start of the line, outside code and quotes.",
		"",
		"| Command | What it does | Who |",
		"| --- | --- | --- |",
		...rows,
		"",
		"| Containment step | What it does | Reversible | Reaches |",
		"| --- | --- | --- | --- |",
		...stepRows
	].join("\n");
}
function renderWho(who) {
	return who === "anyone" ? "anyone" : who.join(", ");
}
function renderReversible(reversible) {
	return {
		full: "yes",
		lossy: "with losses",
		no: "no"
	}[reversible];
}
// actions/command/commands/keep.ts
const keep$1 = defineCommand({
	name: "keep",
	usage: "/keep <receipt> --reason \"…\"",
	summary: "Leave what a step did in force beyond the close, and say why.",
	who: ["incident-commander", "approver"],
	positionals: [{
		name: "receipt",
		help: "the receipt, e.g. `R-0003`",
		required: !0
	}],
	named: [],
	flags: [{
		name: "reason",
		help: "why it is to stay, for the timeline"
	}],
	examples: ["/keep R-0003 --reason \"the key is not needed any more\""],
	afterClose: !1,
	plan: (invocation, { draft, asker, source, at }) => {
		let id = (invocation.arguments.get("receipt") ?? "").toUpperCase(), { holds, kept } = draft.ledgerState(), held = holds.find((one) => one === id), receipt = listReceipts(draft).find((one) => one.id === id);
		if (held === void 0 || receipt === void 0) {
			let message = `Expected a receipt whose step is in force, got ${id}; ${holds.length === 0 ? "nothing is" : `in force: ${holds.join(", ")}`}.`;
			return refuse("unknown-receipt", message, "Name one that is in force; the status comment lists them.");
		}
		if (kept?.includes(held) === !0) return refuse("not-needed", `${held} is kept already.`, "Nothing is left to do about it.");
		let why = invocation.flags.get("reason")?.trim() ?? "";
		return why === "" ? refuse("missing-parameter", "The reason is missing: whoever reads the record later has nothing else to go by.", `Write \`/keep ${held} --reason "…"\`.`) : (draft.addEntry({
			at,
			kind: "decision",
			actor: asker.login,
			text: `${held} (${receipt.step}) stays in force beyond the close: ${why}`,
			sources: [{
				id: held,
				target: toReceiptPath(held)
			}, {
				id: source.kind,
				target: source.url
			}]
		}), {
			outcome: "done",
			effect: { hold: "kept" },
			receipt: held,
			reply: `${held} stays in force when the incident is closed. Until then \`/rollback ${held}\` takes it back; afterwards it can only be undone by hand.`
		});
	}
}), milestone = defineCommand({
	name: "milestone",
	usage: "/milestone <name> [--at <time>] [--reason \"…\"]",
	summary: "Record a milestone, now or at the time given; contained, eradicated and recovered move the status.",
	who: RESPONSE_TEAM,
	positionals: [{
		name: "name",
		help: MILESTONES.filter((one) => one !== "closed").join(", "),
		required: !0
	}],
	named: [],
	flags: [{
		name: "at",
		help: "RFC 3339 with an offset, e.g. `2026-11-21T06:02Z`"
	}, {
		name: "reason",
		help: "the basis, for the timeline"
	}],
	examples: ["/milestone contained --at 2026-11-21T06:02Z"],
	afterClose: !1,
	plan: (invocation, context) => {
		let wanted = (invocation.arguments.get("name") ?? "").toLowerCase().replaceAll("-", "_"), name = MILESTONES.find((one) => one === wanted);
		if (name === void 0) return refuseChoice("milestone", wanted, MILESTONES);
		if (name === "closed" || name === "declared") {
			let message = `The milestone ${name} is not set by hand${name === "closed" ? "; use /close" : ""}.`;
			return refuse("invalid-parameter", message);
		}
		return recordMilestone(name, invocation, context);
	}
});
function recordMilestone(name, invocation, context) {
	let given = readTime(invocation.flags.get("at"), context.at);
	if ("outcome" in given) return given;
	let status = findStatusOf(name), refusal = status === void 0 ? void 0 : refuseMove(findOwnStatus(context.draft), status);
	if (refusal !== void 0) return refusal;
	let entry = addEntry(name, {
		given,
		why: invocation.flags.get("reason")
	}, context), instant = {
		at: toUtcSeconds(given.at),
		precision: given.precision
	};
	return context.draft.changeRecord((incident) => {
		let next = setMilestone(incident, name, {
			...instant,
			source: entry,
			recorded_at: toUtcSeconds(context.at),
			recorded_by: context.asker.login
		});
		return status === void 0 ? next : {
			...next,
			status
		};
	}), {
		outcome: "done",
		effect: {
			...status === void 0 ? {} : { status },
			milestones: { [name]: instant }
		}
	};
}
function readTime(text, now) {
	if (text === void 0) return {
		at: now,
		precision: "second"
	};
	let written = parseInstant(text);
	if (written === void 0) {
		let message = `Unexpected time ${text}, expected RFC 3339: ${toExpectedInstant(text)}.`;
		return refuse("invalid-parameter", message);
	}
	if (written.at.getTime() <= now.getTime() + 3e5) return written;
	let message = `${text} is in the future; it is ${toUtcSeconds(now)} now.`;
	return refuse("invalid-parameter", message);
}
function addEntry(name, { given, why }, context) {
	let previous = context.draft.incident().milestones[name]?.source;
	return addSpokenEntry(context, {
		...given,
		kind: name,
		text: why ?? `${name.replaceAll("_", " ")}, as recorded by ${context.asker.login}`,
		...previous?.startsWith("T-") === !0 ? { supersedes: previous } : {}
	});
}
function refuseMove(current, status) {
	if (!isStatusMove(current, status)) return refuse("invalid-transition", `The incident is ${current}; it cannot become ${status}.`);
}
// actions/command/commands/note.ts
const note = defineCommand({
	name: "note",
	usage: "/note <text>",
	summary: "Put a note on the timeline.",
	who: RESPONSE_TEAM,
	positionals: [{
		name: "text",
		help: "what happened or was found",
		required: !0,
		rest: !0
	}],
	named: [],
	flags: [],
	examples: ["/note the token was used from 203.0.113.7 at 04:50Z"],
	afterClose: !0,
	plan: (invocation, context) => {
		let text = invocation.arguments.get("text") ?? "", [secret] = findSecrets(toVisible(text));
		return secret === void 0 ? (addSpokenEntry(context, {
			kind: "note",
			text
		}), {
			outcome: "done",
			effect: NO_EFFECT
		}) : refuse("invalid-parameter", `The note seems to hold a secret (${secret.kind}, column ${secret.column}). It was not recorded.`, "Delete the comment, treat the secret as exposed and register it with /credential.");
	}
}), report = defineCommand({
	name: "report",
	usage: "/report",
	summary: "Render the incident report and the executive summary anew.",
	who: RESPONSE_TEAM,
	positionals: [],
	named: [],
	flags: [],
	examples: ["/report"],
	afterClose: !0,
	looksAtFiles: !0,
	plan: async (_invocation, context) => {
		let rendered = await renderInto(context, ["incident-report", "executive-summary"]);
		return {
			outcome: "done",
			effect: NO_EFFECT,
			reply: rendered.reply
		};
	}
}), review = defineCommand({
	name: "review",
	usage: "/review",
	summary: "Render the post-incident review anew; what people wrote in it stays.",
	who: RESPONSE_TEAM,
	positionals: [],
	named: [],
	flags: [],
	examples: ["/review"],
	afterClose: !0,
	looksAtFiles: !0,
	plan: async (_invocation, context) => {
		let rendered = await renderInto(context, ["post-incident-review"]);
		return {
			outcome: "done",
			effect: NO_EFFECT,
			reply: rendered.reply
		};
	}
}), rollback = defineCommand({
	name: "rollback",
	usage: "/rollback <receipt> [--reason \"…\"]",
	summary: "Plan to take a verified step back; it runs once another person approves.",
	who: RESPONSE_TEAM,
	positionals: [{
		name: "receipt",
		help: "the receipt, e.g. `R-0003`",
		required: !0
	}],
	named: [],
	flags: [{
		name: "reason",
		help: "why, for the receipt"
	}],
	examples: ["/rollback R-0003 --reason \"deploys are needed again\""],
	afterClose: !1,
	plan: async (invocation, context) => {
		let id = (invocation.arguments.get("receipt") ?? "").toUpperCase(), planned = await planRollback({
			...toRequest(invocation, context),
			receipt: id
		}, toPlanDependencies(context));
		return planned.outcome === "refused" ? planned : toPlanResult(planned, context);
	}
}), severity = defineCommand({
	name: "severity",
	usage: "/severity SEV1|SEV2|SEV3|SEV4 [--reason \"…\"]",
	summary: "Change the severity. In doubt take the higher one.",
	who: RESPONSE_TEAM,
	positionals: [{
		name: "severity",
		help: "SEV1 (worst) to SEV4",
		required: !0
	}],
	named: [],
	flags: [{
		name: "reason",
		help: "why, for the timeline"
	}],
	examples: ["/severity SEV1 --reason \"customer data was read\""],
	afterClose: !1,
	plan: (invocation, context) => {
		let wanted = invocation.arguments.get("severity") ?? "", next = SEVERITIES.find((one) => one === wanted.toUpperCase());
		if (next === void 0) return refuseChoice("severity", wanted, SEVERITIES);
		let { severity: before, severity_assumed: isAssumed } = context.draft.incident(), isSame = before === next;
		return isSame && isAssumed !== !0 ? {
			outcome: "done",
			effect: { severity: next },
			reply: `The severity is ${next} already.`
		} : (context.draft.changeRecord(({ severity_assumed: _assumed, ...incident }) => ({
			...incident,
			severity: next
		})), addSpokenEntry(context, {
			kind: "decision",
			text: `severity ${isSame ? `confirmed as ${next}` : renderChange(before, next)}${renderReason(invocation.flags.get("reason"))}`
		}), {
			outcome: "done",
			effect: { severity: next }
		});
	}
});
function renderChange(before, next) {
	return `${SEVERITIES.indexOf(next) < SEVERITIES.indexOf(before) ? "raised" : "lowered"} from ${before} to ${next}`;
}
function renderReason(reason) {
	return reason === void 0 ? "" : `: ${reason}`;
}
// actions/command/commands/index.ts
const commands = createRegistry([
	contain,
	approve,
	rollback,
	keep$1,
	credential,
	note,
	milestone,
	severity,
	assign,
	report,
	review,
	close$1,
	createHelp(() => commands.items)
]);
function renderCaret(line, at) {
	let from = Math.max(0, at.column - 50), shown = line.slice(from, from + 100), length = Math.max(1, Math.min(at.length, 100 - (at.column - from)));
	return `${shown}\n${" ".repeat(at.column - from)}${"^".repeat(length)}`;
}
// actions/kernel/html-tags.ts
const OPENING = /<(?:!--|[!?]|\/?[a-z]|\/(?=[^>]))/gi, IN_TAG = />|=\s*["']/g;
function readTags(html) {
	let tags = [];
	for (let at = 0; at < html.length;) {
		let found = findFrom(OPENING, html, at);
		if (found === void 0) break;
		let end = findEnd(html, found), tag = toTag(html.slice(found.start, end));
		if (tag !== void 0 && tags.push(tag), end === void 0) return {
			tags,
			isUnfinished: !0
		};
		at = end;
	}
	return {
		tags,
		isUnfinished: !1
	};
}
function findFrom(pattern, text, from) {
	let anew = new RegExp(pattern);
	anew.lastIndex = from;
	let match = anew.exec(text);
	return match === null ? void 0 : {
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	};
}
const SHORT_COMMENT = /-?>/y;
function findEnd(html, { text, end }) {
	if (text === "<!--") return (findFrom(SHORT_COMMENT, html, end) ?? findFrom(/--!?>/g, html, end))?.end;
	if (!/[a-z]$/i.test(text)) return findFrom(/>/g, html, end)?.end;
	for (let at = end;;) {
		let next = findFrom(IN_TAG, html, at);
		if (next === void 0 || next.text === ">") return next?.end;
		let close = html.indexOf(next.text.slice(-1), next.end);
		if (close < 0) return;
		at = close + 1;
	}
}
function toTag(text) {
	let [, slash, name] = /^<(\/?)([a-z][^\s/>]*)/i.exec(text) ?? [];
	return name === void 0 ? void 0 : {
		name: name.toLowerCase(),
		isClosing: slash === "/"
	};
}
// actions/kernel/markdown-shown.ts
function createShownIndex(source) {
	let { mark, rest } = splitMark(source), open = [], { children } = parseComment$1(rest), doubtful = findDoubtful(children), blocks = children.flatMap((block) => {
		let spans = readBlock(block, open);
		return doubtful.has(block) ? (follow(open, rest.slice(block.position?.start.offset, block.position?.end.offset)), []) : spans;
	}), spans = [...findFormulas(rest), ...blocks];
	return (offset) => {
		let at = offset - mark.length;
		return spans.find(({ start, end }) => start <= at && at < end)?.shown ?? "hidden";
	};
}
function findDoubtful(blocks) {
	let doubtful = new Set(), last = 0;
	for (let block of blocks) {
		let { start, end } = block.position ?? {}, isBelow = start?.line === last + 1 && last > 0;
		isBelow && doubtful.add(block), (isBelow || "children" in block && endsInHtml(block)) && (last = end?.line ?? 0);
	}
	return doubtful;
}
function endsInHtml(node) {
	if (node.type === "html") return !0;
	let last = "children" in node && node.type !== "paragraph" ? node.children.at(-1) : void 0;
	return last !== void 0 && endsInHtml(last);
}
function readBlock(block, open) {
	let own = [...open], spans = readInline(block, own), left = !("children" in block) || ["paragraph", "heading"].includes(block.type) ? own.filter((name) => LASTING.has(name)) : [...open, ...own.filter((name) => LASTING.has(name) && !open.includes(name))];
	return open.splice(0, open.length, ...left), block.type === "html" ? [] : block.type === "paragraph" ? spans : toSpan(block, "drawn");
}
const FORMATTING = new Set("a b big code em font i nobr s small strike strong tt u".split(" ")), ENDING$1 = new Set([...FORMATTING, ..."dd dt li p rp rt tbody td tfoot th thead tr".split(" ")]), LASTING = new Set([
	...CONTAINERS,
	...FORMATTING,
	"<"
]);
function readInline(node, open) {
	if (node.type === "html" && follow(open, node.value), node.type === "text") return toSpan(node, judgeOpen(open));
	let spans = "children" in node ? node.children.flatMap((child) => readInline(child, open)) : [];
	return node.type === "delete" ? toSpan(node, "drawn") : spans;
}
function judgeOpen(open) {
	return open.length === 0 ? "plain" : open.every((name) => FORMATTING.has(name)) ? "drawn" : "hidden";
}
function toSpan({ position }, shown) {
	let { start, end } = position ?? {};
	return start?.offset === void 0 || end?.offset === void 0 ? [] : [{
		start: start.offset,
		end: end.offset,
		shown
	}];
}
const VOID = /^(?:br|hr|img|input|wbr|source)$/i;
function follow(open, html) {
	let { tags, isUnfinished } = readTags(html);
	for (let { name, isClosing } of [...tags, ...findDisputed(html)]) isClosing ? close(open, name) : VOID.test(name) || open.push(name);
	isUnfinished && open.unshift("<");
}
function close(open, name) {
	let at = open.lastIndexOf(name), above = open.slice(at + 1);
	at < 0 || above.some((one) => LASTING.has(one) && !ENDING$1.has(one)) || open.splice(at, above.length + 1, ...above.filter((one) => FORMATTING.has(one)));
}
function findDisputed(html) {
	let comment = /^<!--([^]*)-->$/.exec(html)?.[1];
	return (comment === void 0 ? !/^<![a-z]/i.test(html) : !/^-?>|--|-$/.test(comment)) ? [] : readTags(html.slice(2)).tags.filter(({ isClosing }) => !isClosing);
}
function findFormulas(source) {
	return [...source.matchAll(/\$\$[^$]*\$\$/g), ...source.matchAll(/\$(?![\s$])[^$]*\$/g)].filter(([text]) => text.startsWith("$$") || text.includes("\\") && !/\s\$$/.test(text)).map(({ 0: text, index }) => ({
		start: index,
		end: index + text.length,
		shown: "hidden"
	}));
}
// actions/command/look.ts
const COMMAND_LINE = /^\/[a-z][a-z-]*(?=\s|$)/i, UNSEEN = /^(?:[\s\p{Z}\p{C}\p{M}\u115F\u1160\u3164\uFFA0\u2800]|\p{Default_Ignorable_Code_Point})*/u, SLASH = /^[/\\\uFF0F\u2044\u2215\u29F8\u2571\uFF3C]/;
function isCommandLine(line) {
	return COMMAND_LINE.test(line);
}
function toLook(line) {
	let before = UNSEEN.exec(line)?.[0] ?? "", rest = line.slice(before.length), slash = SLASH.exec(rest)?.[0];
	if (slash === void 0) return;
	let word = /^\S*/.exec(rest.slice(slash.length))?.[0] ?? "", names = [word, cutAtUnseen(word)].map(toPlainName);
	return names.some((name) => /^\p{L}[\p{L}-]*$/u.test(name)) ? {
		before,
		slash,
		word,
		names
	} : void 0;
}
function looksLikeCommand(line) {
	return toLook(line) !== void 0;
}
function toUnread(text, by) {
	return toLines$1(text).filter(looksLikeCommand).map((line) => ({
		line: line.trimEnd(),
		by
	}));
}
function toLines$1(text) {
	return text.split(/\r\n?|\n/);
}
function cutAtUnseen(word) {
	let characters = Array.from(word), at = characters.findIndex((character) => toVisible(character) === "");
	return at < 0 ? word : characters.slice(0, at).join("");
}
function toPlainName(word) {
	return toVisible(word.normalize("NFKC")).toLowerCase().replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[.,:;!?)\]}'"*_`\u2026\u2019\u201d]+$/u, "");
}
// actions/command/mail.ts
function findQuotedMail(body, code) {
	let lines = withoutCode(toLines(body), code), first = lines[lines.findIndex((_, at) => opensQuote(lines.slice(at, at + LOOKED_AT)))];
	return first === void 0 ? void 0 : {
		start: first.start,
		line: first.text.trim()
	};
}
const LOOKED_AT = 8;
function withoutCode(lines, code) {
	let next = 0;
	return lines.filter(({ start }) => {
		for (; (code[next]?.end ?? Infinity) <= start;) next += 1;
		return start < (code[next]?.start ?? Infinity);
	});
}
function toLines(body) {
	let start = 0;
	return body.split(/(\r\n?|\n)/).flatMap((text, index) => {
		let line = {
			text,
			start
		};
		return start += text.length, index % 2 == 0 ? [line] : [];
	});
}
function opensQuote(lines) {
	let texts = lines.map(({ text }) => text), first = texts[0] ?? "";
	return /^\s*[—–-]{1,3}\s*$/.test(first) && FOOTER.test(texts[1] ?? "") ? !0 : SEPARATORS.some((one) => one.test(first)) || opensHeader(texts) || isAttribution(texts);
}
const FOOTER = /^\s*(?:[—–-]{1,3}\s*)?(?:reply to this email directly|you are receiving this because|triage notifications on the go)\b/i, SEPARATORS = [
	/^\s*-{4,}\s*\p{L}[^\r\n]{0,200}?[^\s-]\s*-{3,}\s*$/u,
	/^\s*-{2,}\s*(?:original|forwarded) (?:message|e?-?mail)\s*-{2,}\s*$/i,
	/^\s*_{10,}\s*$/,
	/^\s*(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|início da mensagem (?:encaminhada|reencaminhada)|begin doorgestuurd bericht)\s*[:：]/i,
	FOOTER,
	/^\s*[*_]{0,3}@?\S(?:.{0,80}\S)?[*_]{0,3} (?:left a comment|commented|created an issue|pushed \d+ commits?|approved this pull request|requested changes) (?:\(\S+\/\S+#\d+\)|on this (?:pull request|issue)\b)/i,
	/^\s*(?:sent from (?:my|a|outlook|yahoo|mail|proton)\b|sent with \p{Lu}|get outlook for|von meinem .{1,40} gesendet|gesendet (?:von|mit) |envoyé (?:de|depuis) |enviado (?:desde|do|a partir do) |inviato da |verzonden (?:vanaf|met) |skickat från |sendt fra |wysłane z |отправлено (?:с|из) |发自我的|發自我的|iphoneから送信|나의 )/iu,
	/^-- $/
], MARK = String.raw`[*_]{0,3}`, AFTER = String.raw`[*_]{0,3}\s?[:：]`, FROM_FIELD = new RegExp(String.raw`^\s*${MARK}(?:${"from|von|de|da|van|från|fra|od|от|від|kimden|gönderen|lähettäjä|从|发件人|寄件者|寄件人|差出人|보낸 사람|보낸사람|από|feladó|expéditeur|remitente|mittente|remetente|afzender|odesílatel|nadawca|מאת|من|dari|gửi từ|ผู้ส่ง|จาก|de la|šalje|pošiljatelj|odosielateľ|saatja"})${AFTER}`, "iu"), OTHER_FIELD = new RegExp(String.raw`^\s*${MARK}(?:${"sent|date|to|cc|bcc|subject|reply-to|gesendet|gesendet am|datum|an|kopie|betreff|antwort an|envoyé|envoyé le|à|objet|enviado|enviado el|enviado em|enviada em|fecha|para|asunto|assunto|data|inviato|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|dato|til|emne|wysłano|do|dw|temat|odesláno|komu|kopie|předmět|отправлено|дата|кому|копия|тема|надіслано|gönderildi|gönderilen|tarih|kime|konu|lähetetty|päivämäärä|vastaanottaja|aihe|发送时间|收件人|抄送|主题|日期|寄件日期|收件者|主旨|送信日時|日時|宛先|件名|보낸 날짜|날짜|받는 사람|받는사람|제목|στάλθηκε|ημερομηνία|προς|θέμα|elküldve|címzett|tárgy|נשלח|תאריך|אל|נושא|تاريخ|إلى|الموضوع|dikirim|kepada|subjek|trimis|către|subiect|ส่ง|ถึง|เรื่อง|วันที่|odoslané|predmet|poslano|prima|za|изпратено|до|относно|đã gửi|tới|chủ đề|saadetud|teema|nosūtīts|išsiųsta|enviat|assumpte"})${AFTER}`, "iu"), ANY_FIELD = new RegExp(String.raw`^\s*${MARK}[\p{L}\p{M}][\p{L}\p{M} .'-]{0,30}${AFTER}\s*\S`, "u"), ADDRESS = /<[^<>\s@]+@[^<>\s@]+>|\*\*\*@\*\*\*\.\*\*\*|\[?mailto:/i;
function opensHeader(texts) {
	if (texts[0]?.trim() === "") return !1;
	let block = texts.filter((text) => text.trim() !== "").slice(0, 3), [first = "", second = ""] = block;
	return FROM_FIELD.test(first) && (ADDRESS.test(first) || OTHER_FIELD.test(second)) || OTHER_FIELD.test(first) && isOtherField(first, second) ? !0 : block.length === 3 && block.every((text) => ANY_FIELD.test(text)) && block.some((text) => ADDRESS.test(text));
}
function isOtherField(first, second) {
	return FROM_FIELD.test(second) ? !0 : OTHER_FIELD.test(second) && toName$1(first) !== toName$1(second);
}
function toName$1(field) {
	return field.split(/[:：]/)[0]?.toLowerCase().trim() ?? "";
}
const VERBS = "wrote|writes|schrieb|schreef|a écrit|écrivait|escribió|escribio|ha scritto|escreveu|skrev|kirjoitti|napisał|napisała|napisał\\(a\\)|napsal|napsal\\(a\\)|napísal|написал|написала|написал\\(а\\)|пишет|пише|yazdı|şunu yazdı|写道|寫道|さんは書きました|のメール|님이 작성|έγραψε|írta|כתב|כתב/ה|كتب|menulis|đã viết|เขียนว่า|a scris|napisao|napisala|je napisao\\/la|написа|kirjutas|rakstīja|rašė|va escriure|ने लिखा", ENDING = new RegExp(String.raw`(?:${VERBS})(?:[^:：\d]{0,80})?\s*[:：]\s*$`, "iu"), BRACKETED = /(?:<[^<>\s@]+@[^<>\s@]+>|\*\*\*@\*\*\*\.\*\*\*>?)[^<>]{0,40}[:：]\s*$/, TIMED = new RegExp(String.raw`(?:${VERBS})\s.{0,80}\d[:.]\d{2}(?:\s?[AP]M)?\)?\s*[:：]\s*$`, "iu"), DATED = /<[^<>\s@]+@[^<>\s@]+>.{0,80}\d[:.]\d{2}.{0,20}[:：]\s*$/;
function isAttribution(texts) {
	let joined = "";
	for (let text of texts.slice(0, 3)) {
		let line = text.trim();
		if (line === "" || /^[>/]/.test(line) || (joined = `${joined} ${line}`.trim(), joined.length > 400)) return !1;
		if ([
			BRACKETED,
			TIMED,
			DATED
		].some((one) => one.test(joined)) || ENDING.test(joined) && /\d|@/.test(joined)) return !0;
	}
	return !1;
}
// actions/command/note-text.ts
const BLOCK = /^\s*(?:`{3}|~{3}|<)/;
function findBelow(between) {
	let lines = toLines$1(between), end = lines.findIndex((line) => line.trim() === "" || BLOCK.test(line)), below = lines.slice(0, end < 0 ? void 0 : end).map((line) => line.trim()), leftOut = end < 0 ? void 0 : lines.slice(end).find(isText);
	return leftOut === void 0 ? { below } : {
		below,
		leftOut: leftOut.trim()
	};
}
function isText(line) {
	return line.trim() !== "" && !/^\s*(?:>|(?:`{3,}|~{3,})[^`]*$)/.test(line);
}
// actions/command/lines.ts
const BODY_BYTES_AT_MOST = 8192;
function findCommandLines(body) {
	if (!toLines$1(body).some(looksLikeCommand)) return {
		lines: [],
		unread: []
	};
	try {
		let mail = findQuotedMail(body, findFences(body)), found = findOwnLines(body.slice(0, mail?.start));
		if (mail === void 0 || "reason" in found) return found;
		let quoted = toUnread(body.slice(mail.start), "mail");
		return {
			...found,
			unread: [...found.unread, ...quoted],
			mail
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			reason: "malformed-command",
			message: error.message
		};
	}
}
function findFences(body) {
	let read = body.slice(0, BODY_BYTES_AT_MOST);
	return parseBlocks(read, { file: "comment" }).code.filter(({ fenced }) => fenced);
}
function findOwnLines(body) {
	let bytes = Buffer.byteLength(body);
	return bytes <= 8192 ? findShortLines(body) : toLines$1(body).some(isCommandLine) ? {
		reason: "too-many-commands",
		message: `The comment is ${bytes} bytes long; commands are read from at most ${BODY_BYTES_AT_MOST}.`
	} : {
		lines: [],
		unread: toUnread(body, "look")
	};
}
function findShortLines(body) {
	let blocks = parseBlocks(body, { file: "comment" }), lookUp = createObstacles(body), read = [...blocks.paragraphs.map((one) => readParagraph({
		...one,
		body,
		holds: !1
	}, lookUp)), ...blocks.holdingHtml.map((one) => readParagraph({
		...one,
		body,
		holds: !0
	}, lookUp))], starts = read.flatMap((one) => one.starts).toSorted((left, right) => left - right);
	return {
		lines: starts.map((start, index) => toCommandLine(body.slice(start, starts[index + 1]))),
		unread: [...read.flatMap((one) => one.unread), ...findDrawnIn(body, blocks)]
	};
}
function toCommandLine(text) {
	let end = text.search(/[\r\n]/);
	if (end < 0) return {
		line: text.trimEnd(),
		below: []
	};
	let between = text.slice(end).replace(/^(?:\r\n?|\n)/, "");
	return {
		line: text.slice(0, end).trimEnd(),
		...findBelow(between)
	};
}
const UNTOLD = ["html", "hidden"];
function readParagraph({ body, start, end, holds }, lookUp) {
	let found = {
		starts: [],
		unread: []
	}, from = 1 + Math.max(...["\n", "\r"].map((eol) => body.lastIndexOf(eol, start - 1))), text = body.slice(from, end), code = findCodeSpans(text), isFolded = !1;
	for (let { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
		let isQuoted = code.some((span) => index > span.start && index < span.end), obstacle = isFolded ? "html" : isQuoted ? "code" : "look", isRead = obstacle === "look" && isCommandLine(line), by = isRead ? lookUp(from + index) : obstacle;
		by === "look" && isRead ? found.starts.push(from + index) : (!UNTOLD.includes(by) || found.starts.length > 0) && found.unread.push(...toUnread(line, by)), isFolded ||= holds && /<[/a-z]/i.test(line);
	}
	return found;
}
function createObstacles(body) {
	let shownAt;
	return (offset) => {
		shownAt ??= createShownIndex(body);
		let shown = shownAt(offset);
		return shown === "plain" ? "look" : shown;
	};
}
function findDrawnIn(body, { headings, containers, code }) {
	let underlined = headings.filter(({ start }) => body[start] !== "#"), indented = code.filter(({ fenced }) => !fenced);
	return [
		...underlined.flatMap(({ text }) => toUnread(text, "heading")),
		...containers.flatMap(({ text }) => toUnread(text, "container")),
		...indented.flatMap(({ text }) => toUnread(text, "indented"))
	];
}
// actions/command/unread.ts
const QUOTING = [
	"indented",
	"html",
	"hidden",
	"mail"
];
function judgeUnread({ lines, unread, mail }, commands) {
	let meant = unread.flatMap((one) => toMeant(one, commands)).slice(0, 10), isBeside = ({ by }) => lines.length > 0 && QUOTING.includes(by);
	return {
		problems: meant.filter((one) => !isBeside(one)).map((one) => ({
			reason: "malformed-command",
			message: explain(one, mail),
			caret: renderCaret(one.line, {
				column: 0,
				length: one.before.length + one.slash.length + one.word.length
			})
		})),
		notices: meant.filter(isBeside).map((one) => ({
			message: `Not run: ${explain(one, mail)}`,
			line: one.line
		}))
	};
}
function tellLeftOut({ leftOut }) {
	return leftOut === void 0 ? [] : [{
		message: "A note ends at an empty line, at a block of code or at HTML. What begins with this line is not on the timeline:",
		line: leftOut
	}];
}
function toMeant({ line, by }, commands) {
	let look = toLook(line);
	if (look === void 0) return [];
	let known = look.names.find((name) => commands.find(name) !== void 0), close = by === "look" ? suggest(look.names[0] ?? "", commands.names()) : void 0, name = known ?? close;
	return name === void 0 ? [] : [{
		...look,
		line,
		by,
		name
	}];
}
function explain(meant, mail) {
	return meant.by === "look" ? explainLook(meant) : meant.by === "mail" ? `What stands below "${clip(toSingleLine(mail?.line ?? ""), 80)}" looks like a mail that is quoted, so its commands are not run: somebody else may have given them. Give the command above that line, or in a comment on GitHub.` : EXPLANATIONS[meant.by];
}
const drawnInto = (what) => `Markdown makes this line part of ${what}; leave an empty line above and below it.`, EXPLANATIONS = {
	heading: drawnInto("a heading"),
	container: drawnInto("a list or quote"),
	code: drawnInto("code"),
	html: drawnInto("the HTML above it"),
	hidden: drawnInto("what began above it, such as HTML, a link or a formula, and may not show it"),
	drawn: drawnInto("a table, footnote, link or other formatting, or strikes it out"),
	indented: "A tab or four blanks in front make this line code; write the command at the very start of its line."
};
function explainLook({ before, slash, word, name }) {
	return before === "" ? slash === "/" ? `There is no command "/${clip(toSingleLine(word), 40)}"; did you mean /${name}? Type the name by hand and leave a blank behind it.` : `The line begins with ${slash} (${toCode(slash)}), which is no slash; type /${name} by hand.` : `The line begins with ${describe(before)}; write the command at the very start of its line.`;
}
const NAMES = new Map([
	[" ", "a blank"],
	["	", "a tab"],
	["\xA0", "a no-break space (U+00A0)"],
	["　", "a wide blank (U+3000)"],
	["﻿", "a byte order mark (U+FEFF)"]
]);
function describe(before) {
	let [first = "", ...rest] = [...new Set(before)], name = NAMES.get(first) ?? `${/\s/u.test(first) ? "a blank" : "an invisible character"} (${toCode(first)})`;
	return rest.length === 0 ? name : `${name} and more that cannot be seen`;
}
function toCode(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
// actions/command/words.ts
const DASHES = /^[\u2010-\u2015\u2212]/, QUOTES = new Set([
	"\"",
	"“",
	"”",
	"„"
]);
function splitWords(line) {
	let invisible = findInvisible(line);
	if (invisible !== void 0) return invisible;
	let words = [], index = 0;
	for (; index < line.length;) {
		if (isBlank(line[index])) {
			index += 1;
			continue;
		}
		let read = readWord(line, index);
		if ("message" in read) return read;
		words.push(read.word), index = read.next;
	}
	let dash = words.find((word) => !word.quoted && DASHES.test(word.text));
	return dash === void 0 ? { words } : {
		column: dash.column,
		length: 1,
		message: "a long dash stands here; flags begin with two hyphens (--)"
	};
}
function findInvisible(line) {
	let column = 0;
	for (let character of line) {
		if (hasInvisible(character)) {
			let message = `an invisible character (U+${toHex(character)}) stands here; type the line by hand`;
			return {
				column,
				length: 1,
				message
			};
		}
		column += character.length;
	}
}
function readWord(line, start) {
	let reading = {
		text: "",
		equals: -1,
		open: -1,
		index: start
	};
	for (; reading.index < line.length && !isWordEnd(line, reading);) readCharacter(line, reading);
	if (reading.open >= 0) return {
		column: reading.open,
		length: 1,
		message: "this quote is never closed"
	};
	let { text, equals, index } = reading;
	return {
		word: {
			text,
			column: start,
			equals,
			quoted: QUOTES.has(line[start] ?? "")
		},
		next: index
	};
}
function isWordEnd(line, { open, index }) {
	return open < 0 && isBlank(line[index]);
}
function isBlank(character) {
	return character !== void 0 && /\s/.test(character);
}
function readCharacter(line, reading) {
	let isEscape = reading.open >= 0 && line[reading.index] === "\\" && reading.index + 1 < line.length;
	isEscape && (reading.index += 1);
	let character = line[reading.index] ?? "";
	!isEscape && QUOTES.has(character) ? reading.open = reading.open >= 0 ? -1 : reading.index : (character === "=" && reading.open < 0 && reading.equals < 0 && (reading.equals = reading.text.length), reading.text += character), reading.index += 1;
}
function toHex(character) {
	return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
function parseComment(body, commands) {
	let found = findCommandLines(body);
	if ("reason" in found) return { problems: [found] };
	let { lines } = found, unread = judgeUnread(found, commands);
	if (unread.problems.length > 0) return { problems: unread.problems };
	if (lines.length === 0) return;
	if (lines.length > 10) return { problems: [{
		reason: "too-many-commands",
		message: `The comment holds ${lines.length} commands; at most 10 are taken.`
	}] };
	let parsed = lines.map((line) => parseLine(line, commands)), problems = parsed.filter((one) => "reason" in one);
	if (problems.length > 0) return { problems };
	let invocations = parsed.filter((one) => "command" in one);
	return {
		invocations,
		notices: [...lines.flatMap((line, index) => {
			let command = invocations[index]?.command;
			return command !== void 0 && takesText(command) ? tellLeftOut(line) : [];
		}), ...unread.notices]
	};
}
function toName(line) {
	return /^\/(\S*)/.exec(line)?.[1] ?? "";
}
function findCommand(line, commands) {
	return commands.find(toName(line).toLowerCase());
}
function parseLine({ line, below }, commands) {
	let name = toName(line), command = findCommand(line, commands);
	if (command === void 0) {
		let close = suggest(name, commands.names());
		return {
			reason: "unknown-command",
			message: `There is no command /${name}${close === void 0 ? "" : `; did you mean /${close}?`}`,
			caret: renderCaret(line, {
				column: 0,
				length: name.length + 1
			})
		};
	}
	let text = command.positionals.find((one) => one.rest === !0);
	if (text !== void 0) return takeText(command, text.name, [line, ...below].join(" "));
	let split = splitWords(line);
	if ("message" in split) return toProblem(line, split);
	let rest = split.words.slice(1);
	if (rest.length > 32) return {
		reason: "too-many-commands",
		message: `The command has ${rest.length} arguments; at most 32 are taken.`
	};
	let sorted = sortWords(command, rest, line);
	return "message" in sorted ? toProblem(line, sorted) : toInvocation(command, line, sorted);
}
function toInvocation(command, line, taken) {
	return {
		command,
		line,
		canonical: renderCanonical(command, taken),
		...taken
	};
}
function renderCanonical(command, { arguments: values, flags }) {
	let words = command.positionals.flatMap(({ name, rest }) => {
		let value = values.get(name);
		return value === void 0 ? [] : [rest === !0 ? value : quote(value)];
	}), positional = new Set(command.positionals.map(({ name }) => name)), named = [...values.keys()].filter((name) => !positional.has(name)).toSorted();
	return [
		`/${command.name}`,
		...words,
		...named.map((name) => `${name}=${quote(values.get(name) ?? "")}`),
		...[...flags.keys()].toSorted().map((name) => renderFlag(command, name, flags.get(name) ?? ""))
	].join(" ");
}
function renderFlag({ flags }, name, value) {
	return flags.some((flag) => flag.name === name && flag.bare === !0) ? `--${name}` : `--${name} ${quote(value)}`;
}
function quote(value) {
	return /^[\w./:@+-]+$/.test(value) ? value : `"${value.replace(/[\\"]/g, String.raw`\$&`)}"`;
}
function takesText({ positionals }) {
	return positionals.some(({ rest }) => rest === !0);
}
function takeText(command, name, line) {
	let text = stripQuotes(line.replace(/^\/\S*/, "").trim()), taken = {
		arguments: new Map(text === "" ? [] : [[name, text]]),
		flags: new Map()
	}, missing = findMissing(command, taken, line);
	return missing === void 0 ? toInvocation(command, line, taken) : toProblem(line, missing);
}
function sortWords(command, words, line) {
	let sorted = {
		arguments: new Map(),
		flags: new Map()
	};
	return takeWords(command, sorted, words) ?? findMissing(command, sorted, line) ?? sorted;
}
function stripQuotes(text) {
	return /^["\u201c\u201e]([^"\u201c\u201d\u201e]+)["\u201d]$/.exec(text)?.[1] ?? text;
}
function takeWords(command, sorted, words) {
	let end = words.findIndex((word) => !word.quoted && word.text === "--"), last = end < 0 ? words.length : end;
	for (let index = 0; index < words.length; index += 1) {
		let word = words[index];
		if (word !== void 0 && index !== end) {
			if (index < last && isFlag(word)) {
				let taken = takeFlag(command, sorted.flags, [word, words[index + 1]]);
				if (typeof taken == "object") return taken;
				index += taken;
			} else {
				let problem = takeArgument(command, sorted.arguments, word);
				if (problem !== void 0) return problem;
			}
		}
	}
}
function isFlag(word) {
	return !word.quoted && word.text.startsWith("--");
}
function takeFlag(command, flags, [word, next]) {
	let inline = word.equals >= 0, name = word.text.slice(2, inline ? word.equals : void 0), at = {
		column: word.column,
		length: word.text.length
	}, flag = command.flags.find((one) => one.name === name);
	if (flag === void 0) {
		let known = command.flags.map((one) => one.name);
		return {
			...at,
			message: `unknown flag --${name}${hint(name, known, "--")}`
		};
	}
	return flags.has(name) ? {
		...at,
		message: `--${name} is given twice`
	} : flag.bare === !0 ? inline ? {
		...at,
		message: `--${name} takes no value`
	} : (flags.set(name, ""), 0) : inline ? (flags.set(name, word.text.slice(word.equals + 1)), 0) : next === void 0 ? {
		...at,
		message: `--${name} needs a value`
	} : (flags.set(name, next.text), 1);
}
function takeArgument(command, taken, word) {
	let at = {
		column: word.column,
		length: Math.max(1, word.text.length)
	};
	if (word.equals > 0 && command.named !== "any" && command.named.length === 0 || word.equals <= 0) return takePositional(command, taken, word);
	let name = word.text.slice(0, word.equals);
	if (command.named !== "any" && !command.named.some((one) => one.name === name)) {
		let known = command.named.map((one) => one.name);
		return {
			...at,
			message: `unknown parameter ${name}${hint(name, known, "")}`
		};
	}
	if (taken.has(name)) return {
		...at,
		message: `${name} is given twice`
	};
	taken.set(name, word.text.slice(word.equals + 1));
}
function takePositional(command, taken, word) {
	let free = command.positionals.find((one) => !taken.has(one.name));
	if (free === void 0) {
		let message = `unexpected word; expected \`${command.usage}\``;
		return {
			column: word.column,
			length: Math.max(1, word.text.length),
			message
		};
	}
	taken.set(free.name, word.text);
}
function findMissing(command, sorted, line) {
	let isMissing = (one) => one.required === !0 && !sorted.arguments.has(one.name), named = command.named === "any" ? [] : command.named, missing = [...command.positionals, ...named].find(isMissing), flag = command.flags.find((one) => one.required === !0 && !sorted.flags.has(one.name)), what = missing?.name ?? (flag === void 0 ? void 0 : `--${flag.name}`);
	if (what === void 0) return;
	let help = missing?.help ?? flag?.help ?? "";
	return {
		column: line.length,
		length: 1,
		message: `${what} is missing: ${help}. Expected \`${command.usage}\``
	};
}
function hint(word, known, prefix) {
	let close = suggest(word, known);
	return close === void 0 ? known.length === 0 ? "; it takes none" : `; it takes ${known.map((one) => prefix + one).join(", ")}` : `; did you mean ${prefix}${close}?`;
}
function toProblem(line, problem) {
	return {
		reason: "malformed-command",
		message: `Column ${problem.column + 1}: ${problem.message}.`,
		caret: renderCaret(line, problem)
	};
}
// actions/command/answering.ts
function isAnswered(request, snapshot) {
	return request.kind === "label" ? ![snapshot.issue, snapshot.pull].filter((thread) => thread !== void 0).some((thread) => thread.number === request.number && thread.labels.some((one) => isSameLabel(one.name, request.label))) : findFinalReaction(request, snapshot) !== void 0;
}
const FINAL = ["ROCKET", "THUMBS_DOWN"];
function findFinalReaction(request, snapshot) {
	let comment = snapshot.comments.find((one) => one.id === request.commentId);
	return FINAL.find((reaction) => comment?.ownReactions.includes(reaction));
}
function takeEyesOff(request, snapshot) {
	if (request.kind === "label") return {};
	let add = findFinalReaction(request, snapshot);
	return add === void 0 ? {} : toReaction(request.nodeId, add);
}
async function answerAll(asked, dependencies, given) {
	let { request } = asked, { snapshot } = given.draft, claim = asked.claims[0] ?? "", reply = {
		claim,
		parts: given.parts,
		files: toFiles(asked, dependencies)
	};
	await answer(dependencies.recorder, {
		thread: request.number,
		...given.parts.length === 0 ? {} : { reply },
		comments: snapshot.comments,
		recorded: {
			draft: given.draft,
			claim,
			advice: toAdvice(dependencies.providers.steps),
			repositoryUrl: dependencies.repository.url,
			at: dependencies.recorder.clock.now(),
			...request.kind === "comment" ? { react: {
				subject: request.nodeId,
				add: given.reaction
			} } : {}
		},
		projection: {
			removeLabels: toLabelRemoval(request, snapshot),
			...given.check === void 0 ? {} : { check: given.check },
			...given.markReady && snapshot.pull?.draft === !0 ? { markReady: snapshot.pull.nodeId } : {}
		}
	});
}
function toLabelRemoval(request, snapshot) {
	if (request.kind !== "label") return [];
	let label = findLabel(snapshot.labels, request.label);
	return label === void 0 ? [] : [{
		thread: request.threadNodeId,
		labels: [label]
	}];
}
function toFiles({ incident }, { repository }) {
	return {
		repositoryUrl: repository.url,
		incident: IncidentId.parse(incident)
	};
}
async function refuseParsed(asked, dependencies, { refusal, snapshot }) {
	let files = toFiles(asked, dependencies), exercise = snapshot !== void 0 && saysExercise(snapshot.record), reply = {
		claim: asked.claims[0] ?? "",
		parts: [refusal],
		files,
		exercise
	};
	return await answer(dependencies.recorder, {
		thread: asked.request.number,
		reply,
		comments: snapshot?.comments ?? [],
		projection: {
			...toBareProjection(asked.request),
			...snapshot === void 0 ? {} : { removeLabels: toLabelRemoval(asked.request, snapshot) }
		}
	}), { result: {
		...refusal,
		incident: asked.incident
	} };
}
async function tellMoved({ request, claims, incident }, dependencies, message) {
	let links = [{
		text: "Open the run",
		url: dependencies.runUrl
	}], claim = toFailureNoticeKey({ claim: claims[0] ?? "" }, dependencies.attempt);
	return await answer(dependencies.recorder, {
		thread: request.number,
		reply: {
			claim,
			parts: [{
				reason: "ref-moved",
				message,
				links
			}]
		},
		projection: request.kind === "comment" ? toReaction(request.nodeId, "CONFUSED") : {}
	}), { result: {
		outcome: "unknown",
		reason: "ref-moved",
		incident,
		message
	} };
}
const OUTSIDE = "This thread is not the issue or the pull request of a declared incident";
async function refuseOutside(request, dependencies, { claim, branch }) {
	let refusal = branch === void 0 ? refuse("not-an-incident", `${OUTSIDE}.`) : refuse("not-an-incident", `${OUTSIDE}, or its branch \`${branch}\` was deleted.`, "If the branch was deleted, press \"Restore branch\" on its pull request and then \"Reopen pull request\", and give the command again in a new comment. Otherwise comment on the issue or pull request of the incident.");
	return await answerBare(request, dependencies, {
		claim,
		parts: [refusal]
	}), { result: refusal };
}
async function answerBare(request, dependencies, reply) {
	await answer(dependencies.recorder, {
		thread: request.number,
		reply,
		projection: toBareProjection(request)
	});
}
function toBareProjection(request) {
	return request.kind === "comment" ? toReaction(request.nodeId, "THUMBS_DOWN") : {};
}
// actions/command/authorize.ts
function toRoles(requester, settings) {
	let held = [
		"responder",
		"incident-commander",
		"approver"
	].filter((role) => {
		let { teams, people } = settings.roles[role];
		return people.some((person) => person.id === requester.id) || teams.some((team) => requester.memberships?.has(team) === !0);
	});
	return new Set(held);
}
function authorize(who, requester, settings) {
	if (who === "anyone") return;
	let held = toRoles(requester, settings);
	if (who.some((role) => held.has(role))) return;
	let roles = joinWords(who.map((role) => renderRole(role, settings)), "or");
	return refuse("not-permitted", `This takes the role ${roles}. ${renderWhy(requester)}`);
}
function renderWhy({ login, memberships }) {
	return memberships === void 0 ? `Whether ${login} is in such a team could not be checked: no observer token that may read teams. \`npm run setup\` makes the observer App; people whom firebreak.yml names by id need no team.` : `${login} does not hold it.`;
}
function renderRole(role, settings) {
	let { teams, people } = settings.roles[role], holders = [...teams.map((team) => `team ${team}`), ...people.map(({ login }) => login)];
	return `${role} (${holders.length === 0 ? "nobody yet" : holders.join(", ")})`;
}
// actions/command/announce.ts
async function announce(asked, dependencies, { draft, handover }) {
	let { recorder } = dependencies, runs = toRuns(draft, handover), gate = findGate(runs), parts = [...gate === "open" ? [] : [toPart(gate, dependencies, {
		runs,
		handover
	})], ...toNotes(handover)];
	if (parts.length !== 0) try {
		await answer(recorder, {
			thread: asked.request.number,
			reply: {
				claim: toAnnouncement(handover.claim, dependencies.attempt),
				parts
			},
			comments: draft.snapshot.comments,
			recorded: {
				draft,
				claim: handover.claim,
				repositoryUrl: dependencies.repository.url,
				advice: toAdvice(dependencies.providers.steps),
				at: recorder.clock.now()
			}
		});
	} catch (error) {
		if (!(error instanceof UpstreamError)) throw error;
	}
}
function toAnnouncement(claim, attempt) {
	return digestOf({
		announced: claim,
		attempt
	});
}
function wasAnnounced(claim, attempt, comments) {
	return Array.from({ length: attempt }, (_, index) => index + 1).some((one) => isAnswered$1(comments, toAnnouncement(claim, one)));
}
function toRuns(draft, { receipts }) {
	let meant = new Set(receipts.map(({ id }) => id));
	return listReceipts(draft).filter(({ id }) => meant.has(id)).map(currentRun);
}
function findGate(runs) {
	let [newest] = runs.map(({ plan }) => plan).toSorted(byNewest);
	return newest === void 0 ? "unknown" : newest.gate ?? "unknown";
}
function byNewest(one, other) {
	return Date.parse(other.requested_at) - Date.parse(one.requested_at);
}
function toPart(gate, dependencies, { runs, handover }) {
	let names = handover.receipts.map(({ id }) => id).join(", "), { login } = handover.asker, run = `[the run](${dependencies.runUrl})`, environment = codeSpan(handover.environment), waits = `${run} waits until one of them releases it there under "Review deployments".`, who = gate === "unknown" ? `If the environment ${environment} has required reviewers, ${waits}` : `The environment ${environment} had required reviewers when this was planned: ${toReviewers(gate.reviewers)}. Unless that was changed since, ${waits}`;
	return {
		headline: `Approved by ${login}: ${names}. Nothing has been carried out yet.`,
		body: [
			who,
			toDeadline(runs, dependencies),
			"Meanwhile this thread goes on."
		].join(" ")
	};
}
function toDeadline(runs, { settings }) {
	let first = Math.min(...runs.map((run) => toStartDeadline(run, settings).getTime()));
	return Number.isFinite(first) ? `It can begin until ${renderTime(toUtcSeconds(new Date(first)))}; after that it takes a fresh plan and approval.` : "";
}
function toNotes({ parts }) {
	return parts.map(({ command, headline, body }) => ({
		...command === void 0 ? {} : { command },
		...headline === void 0 ? {} : { headline },
		...body === void 0 ? {} : { body }
	}));
}
// actions/incident/overlay.ts
function overlayTree(tree, draft) {
	if (tree === void 0) throw new UserError({
		code: "invalid-record",
		message: `The folder of ${draft.snapshot.id} is not on its branch.`,
		hint: "Restore the folder from the commit before."
	});
	let prefix = `${toIncidentFolder(draft.snapshot.id)}/`, commit = draft.toCommit({ headline: "" }), changed = new Map([...commit.additions].map(([path, content]) => [path.slice(prefix.length), Buffer.from(content)])), gone = new Set((commit.deletions ?? []).map((path) => path.slice(prefix.length))), kept = tree.files.filter((file) => !changed.has(file.path) && !gone.has(file.path)), added = [...changed].map(([path, bytes]) => ({
		path,
		bytes: bytes.length,
		mode: "100644"
	})), readBytes = async (path) => gone.has(path) ? void 0 : changed.get(path) ?? await tree.readBytes(path);
	return {
		id: tree.id,
		files: [...kept, ...added].toSorted((left, right) => left.path < right.path ? -1 : 1),
		readBytes,
		readText: async (path) => {
			let bytes = await readBytes(path);
			return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
		}
	};
}
// actions/command/files.ts
function openFiles(recorder, draft, fetched) {
	let { id, head } = draft.snapshot, branch = fetched && Promise.resolve(fetched), compared, fetchBranch = () => branch ??= recorder.fetchIncidentBranch(id, head), fetchComparison = async () => {
		let { readComparison } = await import("./validate2.js"), found = await fetchBranch();
		return found && readComparison(recorder, found);
	}, openTree = async () => overlayTree((await fetchBranch())?.tree, draft);
	return {
		openTree,
		isHeadProven: async () => (await fetchBranch())?.lineage.baselines[0] === head,
		validate: async (now) => {
			let tree = await openTree(), comparison = await (compared ??= fetchComparison()), { validateIncident } = await import("./validate2.js");
			return validateIncident({
				...comparison,
				tree,
				signer: draft.signer,
				now
			});
		}
	};
}
async function toValidationCheck(files, now) {
	let findings = await files.validate(now), { id } = await files.openTree(), { toCheckRun } = await import("./validate2.js");
	return toCheckRun(findings, id);
}
async function isCheckNeeded(draft, files) {
	return !draft.hasChanged() || findOwnStatus(draft) !== "closed" ? !1 : files.isHeadProven();
}
// actions/command/reply.ts
function toParts(planned) {
	let several = planned.length > 1, refused = planned.some(({ result }) => result.outcome === "refused");
	return planned.flatMap(({ invocation, result }) => {
		let command = redact(invocation.line), named = several ? { command } : {};
		if (result.outcome === "refused") {
			let again = result.again === void 0 ? [] : [{ body: result.again }];
			return [toRefusalPart(result, command, refused && several), ...again];
		}
		return refused || result.outcome === "approved" || result.reply === void 0 ? [] : [{
			...named,
			body: result.reply
		}];
	});
}
function toRefusalPart(refusal, command, inBatch) {
	return {
		command,
		reason: refusal.reason,
		message: refusal.message,
		...refusal.next === void 0 ? {} : { next: refusal.next },
		...refusal.caret === void 0 ? {} : { caret: refusal.caret },
		...inBatch ? { after: "Nothing else in the comment was done either." } : {}
	};
}
function toProblemParts(problems) {
	return problems.map((problem) => ({
		reason: problem.reason,
		message: problem.message,
		...problem.caret === void 0 ? {} : { caret: problem.caret },
		after: "Nothing in the comment was done."
	}));
}
function toNoticeParts(notices) {
	return notices.map(({ message, line }) => ({ body: [prose(message), fence(redact(line))].join("\n\n") }));
}
function toRunResult(planned, incident) {
	let decisive = planned.find(({ result }) => result.outcome === "refused") ?? planned.at(-1), result = decisive?.result;
	if (result === void 0) return {
		outcome: "ignored",
		incident,
		message: "No command."
	};
	if (result.outcome === "refused") return {
		outcome: "refused",
		reason: result.reason,
		incident,
		message: result.message
	};
	let plan = "plan" in result ? toPlanFields(result) : {};
	return {
		outcome: result.outcome,
		incident,
		message: decisive?.invocation.line ?? "",
		...plan
	};
}
function toPlanFields(result) {
	return {
		digest: toShortDigest(result.plan),
		receipt: result.receipt
	};
}
// actions/command/told.ts
function toRecordedParts(asked, { draft, entries }, providers) {
	let several = asked.invocations.length > 1, receipts = listReceipts(draft);
	return (entries.some(isRefusedAloud) ? entries.filter(isRefusedAloud) : entries).flatMap((entry) => {
		let line = asked.invocations[asked.claims.indexOf(entry.claim)]?.line ?? entry.command, command = redact(line);
		if (entry.phase === "refused") return toRefused(entry, {
			command,
			several
		});
		let named = several ? { command } : {}, receipt = findAsOf(entry, receipts);
		return entry.phase === "intent" && receipt !== void 0 ? [{
			...named,
			body: renderPlan(receipt, providers)
		}] : receipt === void 0 ? toBare(entry, named) : [{ body: renderReceipt(receipt, providers.steps) }];
	});
}
function isRefusedAloud({ phase, said }) {
	return phase === "refused" && said !== void 0;
}
function toRefused(entry, as) {
	let reason = toReason(entry.reason);
	if (reason === void 0) return toBare(entry, {});
	if (entry.said === void 0) return [{
		command: entry.command,
		reason,
		message: REASONS[reason].meaning
	}];
	let { text: message, ...more } = entry.said;
	return entry.plan === void 0 ? [toRefusalPart({
		reason,
		message,
		...more
	}, as.command, as.several)] : [{
		command: entry.command,
		reason,
		message
	}];
}
function toBare(entry, named) {
	if (entry.said !== void 0) return [{
		...named,
		body: entry.said.text
	}];
	if (entry.phase === "done") return [];
	let where = entry.receipt === void 0 ? "" : ` See ${entry.receipt} in the status comment.`;
	return [{
		command: entry.command,
		headline: `Recorded as ${entry.outcome}.${where}`
	}];
}
function toReason(word) {
	return Object.keys(REASONS).find((reason) => reason === word);
}
async function finishAnswer(asked, dependencies, { draft, entries }) {
	let { incident } = asked;
	if (isAnswered(asked.request, draft.snapshot)) return dependencies.attempt > 1 ? refuseReplay(asked, dependencies, { draft }) : (await dependencies.recorder.project(takeEyesOff(asked.request, draft.snapshot)), { result: {
		outcome: "ignored",
		incident,
		message: "Done and answered before."
	} });
	let last = entries.at(-1), outcome = OUTCOMES[last?.phase ?? ""] ?? "done", isClosed = findOwnStatus(draft) === "closed";
	return await answerAll(asked, dependencies, {
		draft,
		check: isClosed ? await toHeadCheck(dependencies, draft) : void 0,
		parts: [...toRecordedParts(asked, {
			draft,
			entries: toUntold(asked, dependencies, {
				draft,
				entries
			})
		}, dependencies.providers), ...toNoticeParts(asked.notices)],
		reaction: toOutcomeReaction(outcome),
		markReady: isClosed
	}), { result: {
		outcome,
		incident,
		message: "Answered after an interruption.",
		...last?.reason === void 0 ? {} : { reason: last.reason }
	} };
}
async function toHeadCheck(dependencies, draft) {
	let { head, repository } = draft.snapshot;
	return {
		...await toValidationCheck(openFiles(dependencies.recorder, draft), dependencies.recorder.clock.now()),
		head,
		repository
	};
}
const OUTCOMES = {
	intent: "planned",
	refused: "refused",
	verified: "verified",
	rolled_back: "rolled-back"
};
async function refuseReplay(asked, dependencies, { draft, says }) {
	let message = `${dependencies.triggeredBy} started this run again. Its command was answered before; nothing was repeated.`, refusal = refuse("replayed-run", says === void 0 ? message : `${message} ${says}`), claim = toIdempotencyKey(toClaimed(asked.request, dependencies), 1e3 + dependencies.attempt);
	return await answer(dependencies.recorder, {
		thread: asked.request.number,
		reply: {
			claim,
			parts: [refusal]
		},
		comments: draft.snapshot.comments,
		recorded: {
			draft,
			claim,
			advice: toAdvice(dependencies.providers.steps),
			repositoryUrl: dependencies.repository.url,
			at: dependencies.recorder.clock.now()
		},
		projection: takeEyesOff(asked.request, draft.snapshot)
	}), { result: {
		...refusal,
		incident: asked.incident
	} };
}
async function resume(asked, dependencies, { draft, entries }) {
	let receipts = entries.filter(({ phase }) => isUnfinished(phase)).flatMap(({ receipt, plan, claim, command }) => receipt === void 0 || plan === void 0 ? [] : [{
		id: receipt,
		plan,
		claim,
		command
	}]), parts = [...toRecordedParts(asked, {
		draft,
		entries: toUntold(asked, dependencies, {
			draft,
			entries
		}).filter(({ phase }) => !isUnfinished(phase) && phase !== "refused")
	}, dependencies.providers).filter((part) => !("reason" in part)), ...toNoticeParts(asked.notices)], environment = findEnvironment({ receipts }, draft, dependencies.providers), handover = {
		...toHandoverBase(asked, dependencies, draft),
		parts,
		receipts,
		environment
	};
	return await announce(asked, dependencies, {
		draft,
		handover
	}), {
		result: {
			outcome: "approved",
			incident: asked.incident,
			message: "Taken up again."
		},
		handover,
		isAgain: !0
	};
}
function toUntold(asked, { attempt }, { draft, entries }) {
	return wasAnnounced(asked.claims[0] ?? "", attempt, draft.snapshot.comments) ? entries.filter(({ phase, plan }) => plan !== void 0 && phase !== "intent") : entries;
}
// actions/command/gates/trigger.ts
const trigger = {
	name: "trigger",
	judge: async (standing) => {
		let { asked, dependencies } = standing, { request } = asked;
		if (dependencies.attempt === 1) return;
		let login = dependencies.triggeredBy, person = await findTrigger(standing);
		if (person === void 0) return { refusal: refuse("not-permitted", `GitHub knows no person ${login}.`) };
		if (person.id === request.asker.id) return;
		let teams = toTeams(dependencies.settings), question = {
			number: request.number,
			login,
			id: person.id,
			teams
		}, { memberships } = await dependencies.observer.fetchRequest(question), denied = authorize(RESPONSE_TEAM, {
			...person,
			memberships
		}, dependencies.settings);
		if (denied === void 0) return;
		let message = `${login} started this run again. ${denied.message}`;
		return { refusal: refuse("replayed-run", message) };
	}
};
async function findTrigger({ asked, dependencies, draft }) {
	let { request } = asked, { triggeredBy, recorder } = dependencies, comment = request.kind === "comment" ? draft.snapshot.comments.find(({ id }) => id === request.commentId) : void 0;
	return comment?.author?.login === triggeredBy ? comment.author : recorder.fetchPerson(triggeredBy);
}
// actions/command/gates/history.ts
const history = {
	name: "history",
	judge: async (standing) => {
		let { asked, dependencies, draft } = standing, { state, entries } = findHistory(draft.ownLedger(), asked.claims), recorded = {
			draft,
			entries
		};
		if (state === "ended") return { instead: () => finishAnswer(asked, dependencies, recorded) };
		if (state === "new" && dependencies.attempt === 1) return;
		let word = await fetchLastWord(asked.request, draft.snapshot, dependencies.recorder);
		if (isTakenBack(word, standing, state)) return { instead: () => refuseReplay(asked, dependencies, {
			draft,
			says: TAKEN_BACK[word]
		}) };
		if (state !== "new") return judgeAsker(standing) ?? await trigger.judge(standing) ?? { instead: () => resume(asked, dependencies, recorded) };
	}
};
function judgeAsker({ asked, dependencies }) {
	let refusal = asked.invocations.map(({ command }) => authorize(command.who, asked.requester, dependencies.settings)).find((one) => one !== void 0);
	return refusal && { refusal };
}
const TAKEN_BACK = {
	done: "The ledger does not say so any more: somebody took it back. Restore it from the commit before.",
	gone: "Its comment was deleted, so nobody can tell whether it was seen through. If it is still wanted, give it anew."
};
function isTakenBack(word, { asked }, state) {
	return state === "open" ? word !== "none" : word === "done" && asked.invocations.some(({ command }) => command.readsOnly !== !0);
}
function findHistory(ledger, claims) {
	let own = ledger.filter((entry) => claims.includes(entry.claim));
	if (own.length === 0) return {
		state: "new",
		entries: []
	};
	let entries = claims.flatMap((claim) => findOutcome(own.filter((entry) => entry.claim === claim)) ?? []);
	return {
		state: entries.some((entry) => isUnfinished(entry.phase)) ? "open" : "ended",
		entries
	};
}
async function finishRecorded(request, dependencies, snapshot) {
	let parsed = parseComment(request.body, commands), isSeen = request.kind === "label" || snapshot.comments.some(({ id }) => id === request.commentId);
	if (parsed === void 0 || "problems" in parsed || !isSeen || snapshot.pull?.open === !1) return;
	let { invocations, notices } = parsed, claims = invocations.map((_, index) => toIdempotencyKey(toClaimed(request, dependencies), index)), draft = openDraft(snapshot, dependencies.signer), { state, entries } = findHistory(draft.ownLedger(), claims);
	if (state !== "ended") return;
	let asked = {
		request,
		invocations,
		notices,
		claims,
		requester: {
			...request.asker,
			memberships: void 0
		},
		incident: snapshot.id
	}, { recorder, attempt } = dependencies, wasAnswered = isAnswered(request, snapshot);
	wasAnswered ? await recorder.project(takeEyesOff(request, snapshot)) : await finishAnswer(asked, dependencies, {
		draft,
		entries
	});
	let told = {
		recorder,
		thread: request.number,
		claim: claims[0] ?? "",
		attempt: attempt + 1
	};
	return await settleNotices(told, "Settled: what was missing was made up for; nothing has to be started again."), wasAnswered ? "tidied" : "answered";
}
// actions/command/batch.ts
async function planBatch(batch, context) {
	let planned = [];
	for (let [index, invocation] of batch.invocations.entries()) {
		let claim = batch.claims[index] ?? "", result = await planOne(invocation, batch.requester, context);
		planned.push({
			invocation,
			claim,
			result: keepToOneSystem(result, planned, context)
		});
	}
	return planned;
}
function keepToOneSystem(result, before, { draft, providers }) {
	let [first] = before.flatMap((one) => toApproved(one.result)), [own] = toApproved(result);
	if (first === void 0 || own === void 0) return result;
	let [expected, got] = [first, own].map((id) => findEnvironment({ receipts: [{ id }] }, draft, providers));
	return expected === got ? result : refuse("wrong-environment", `Expected plans of one system in a comment, got ${first} for ${expected} and ${own} for ${got}.`, "Approve the plans of each system in a comment of its own.");
}
function toApproved(result) {
	return result.outcome === "approved" ? [result.receipt] : [];
}
async function planOne(invocation, requester, context) {
	let { command } = invocation, early = command.precheck?.(invocation, context);
	if (early !== void 0) return early;
	let denied = authorize(command.who, requester, context.settings);
	if (denied !== void 0) return denied;
	let status = findOwnStatus(context.draft);
	return isFinal(status) && !command.afterClose ? refuse("incident-closed", `The incident is ${status}; /${command.name} is over.`) : command.plan(invocation, context);
}
function isAccepted(planned) {
	return planned.every(({ result }) => result.outcome !== "refused");
}
function recordBatch(draft, planned, context) {
	for (let one of planned) (one.invocation.command.readsOnly !== !0 || one.result.outcome !== "done") && draft.addLedger(toLedgerEntry(one, draft, context));
}
function recordRefusals(draft, planned, context) {
	if (toRoles(context.requester, context.settings).size === 0) return;
	let first = planned.find(({ result }) => result.outcome === "refused")?.result, reason = first?.outcome === "refused" ? first.reason : "not-permitted";
	for (let one of planned) {
		let result = one.result.outcome === "refused" ? one.result : refuse(reason, "");
		draft.addLedger(toLedgerEntry({
			...one,
			result
		}, draft, context));
	}
}
function toLedgerEntry({ invocation, claim, result }, draft, context) {
	let isRefused = result.outcome === "refused", about = isRefused ? invocation.command.findReceipt?.(invocation, draft) : void 0;
	return {
		at: toUtcSeconds(context.at),
		claim,
		actor: context.asker,
		source: context.source,
		command: clip(redact(toVisible(invocation.canonical)), isRefused ? 200 : 8e3),
		phase: PHASES[result.outcome],
		outcome: result.outcome,
		..."plan" in result ? { plan: result.plan } : {},
		..."receipt" in result && result.receipt !== void 0 ? { receipt: result.receipt } : {},
		...about === void 0 ? {} : { receipt: about },
		...isRefused ? { reason: result.reason } : {},
		...toSaid(result),
		effect: isRefused ? NO_EFFECT : result.effect
	};
}
function toSaid(result) {
	if (result.outcome === "refused") {
		let { message, next, caret } = result;
		return message === "" ? {} : { said: {
			text: keep(message),
			...next === void 0 ? {} : { next: keep(next) },
			...caret === void 0 ? {} : { caret: keep(caret) }
		} };
	}
	if (result.outcome !== "done" || result.reply === void 0) return {};
	let text = redact(result.reply);
	return text.length > 4e3 ? {} : { said: { text } };
}
function keep(text) {
	return clip(redact(toVisible(text)), 1e3);
}
const PHASES = {
	done: "done",
	planned: "intent",
	approved: "approved",
	refused: "refused"
}, budget = {
	name: "budget",
	judge: ({ asked, dependencies, draft }) => judgeSpent({
		recent: draft.ledgerState().recent,
		asker: asked.request.asker,
		at: dependencies.recorder.clock.now()
	}, dependencies.settings)
};
function judgeSpent({ recent, asker, at }, { policy }) {
	let limit = policy.commands_per_person_per_hour, since = toUtcSeconds(new Date(at.getTime() - 36e5)), given = recent.filter((one) => one.by === asker.id && one.at > since).length;
	if (given < limit) return;
	let message = `${asker.login} has given ${given} commands to this incident within an hour; firebreak.yml allows ${limit}.`;
	return { refusal: refuse("too-many-commands", message, "Wait until the hour is over, or let somebody else go on.") };
}
// actions/command/gates/in-time.ts
const inTime = {
	name: "in-time",
	judge: ({ asked, dependencies }) => dependencies.attempt === 1 ? void 0 : judgeAge(asked.request, dependencies.recorder.clock.now(), dependencies.settings)
};
function judgeAge({ kind, createdAt }, now, { policy }) {
	let minutes = policy.command_expires_minutes, age = now.getTime() - createdAt.getTime();
	if (age <= minutes * 6e4) return;
	let message = `The ${kind} is ${Math.floor(age / 6e4)} minutes old and was never recorded; a re-run starts commands of at most ${minutes} minutes.`;
	return { refusal: refuse("expired", message, "Give the command again.") };
}
// actions/command/gates/open-pull.ts
const openPull = {
	name: "open-pull",
	judge: ({ asked, draft }) => {
		let { pull } = draft.snapshot, onlyReads = asked.invocations.every(({ command }) => command.readsOnly === !0);
		if (pull === void 0 || pull.open || onlyReads) return;
		let [reason, state] = pull.merged ? ["incident-closed", "merged"] : ["pull-request-closed", "closed"], message = `Pull request ${pull.number} is ${state}, so nothing more is recorded on its branch.`;
		return { refusal: refuse(reason, message) };
	}
}, readable = {
	name: "readable",
	judge: ({ draft }) => {
		try {
			draft.incident(), draft.ledger();
			return;
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			let { message, hint, place } = error, line = place?.line === void 0 ? "" : `:${place.line}`, where = place === void 0 ? "" : `\`${place.file}${line}\`: `;
			return { refusal: refuse("invalid-record", `${where}${message} ${hint}`) };
		}
	}
}, unedited = {
	name: "unedited",
	judge: async ({ asked, dependencies, draft }) => {
		let { request } = asked;
		if (request.kind !== "comment") return;
		let now = draft.snapshot.comments.find((comment) => comment.id === request.commentId) ?? await dependencies.recorder.fetchComment(request.nodeId);
		if (now === void 0) return refuseEdited("The comment is no longer there.");
		if (sha256(now.body) !== sha256(request.body) || now.edited || now.author?.id !== request.asker.id) return refuseEdited("The comment is not what it was when it was posted.");
	}
};
function refuseEdited(message) {
	return { refusal: refuse("edited-comment", message) };
}
// actions/command/gates/index.ts
const GATES = [
	openPull,
	readable,
	history,
	budget,
	unedited,
	trigger,
	inTime
];
async function passGates(standing) {
	let { asked, dependencies, draft } = standing;
	for (let gate of GATES) {
		let verdict = await gate.judge(standing);
		if (verdict !== void 0) return "instead" in verdict ? verdict.instead() : refuseParsed(asked, dependencies, {
			...verdict,
			snapshot: draft.snapshot
		});
	}
}
// actions/command/handover.ts
function toReceipts(planned) {
	return planned.flatMap(({ result, claim, invocation }) => result.outcome === "approved" ? [{
		id: result.receipt,
		plan: result.plan,
		claim,
		command: invocation.canonical
	}] : []);
}
function toHandover(asked, dependencies, { draft, planned }) {
	let parts = [...toParts(planned).filter((part) => !("reason" in part)), ...toNoticeParts(asked.notices)], receipts = toReceipts(planned), environment = findEnvironment({ receipts }, draft, dependencies.providers);
	return {
		...toHandoverBase(asked, dependencies, draft),
		parts,
		receipts,
		environment
	};
}
// actions/command/found-snapshot.ts
async function fetchFoundSnapshot({ request, incident, invocations, claims, segment }, { recorder }) {
	let from = {
		asked: {
			at: request.createdAt,
			claims
		},
		segment
	};
	if (invocations.some(({ command }) => command.looksAtFiles === !0)) return recorder.fetchSnapshotAndBranch(incident, request.number, from);
	let snapshot = await recorder.fetchSnapshot(incident, request.number, from);
	return snapshot && { snapshot };
}
// actions/command/run.ts
function runRequest(request, dependencies) {
	let notice = {
		recorder: dependencies.recorder,
		thread: request.number,
		claim: toIdempotencyKey(toClaimed(request, dependencies), 0),
		runUrl: dependencies.runUrl,
		attempt: dependencies.attempt,
		...request.kind === "comment" ? { subject: request.nodeId } : {}
	};
	return withFailureNotice(notice, () => runParsed(request, dependencies));
}
async function runParsed(request, dependencies) {
	let parsed = parseComment(request.body, commands);
	if (parsed === void 0) return { result: {
		outcome: "ignored",
		message: "No command."
	} };
	request.kind === "comment" && await dependencies.recorder.acknowledge({ comment: request.commentId });
	let { thread, memberships } = await dependencies.observer.fetchRequest({
		number: request.number,
		login: request.asker.login,
		id: request.asker.id,
		teams: toTeams(dependencies.settings),
		openedAt: request.openedAt
	}), incident = thread?.branch === void 0 ? void 0 : findIncidentOfBranch(thread.branch), toKeyAt = (index) => toIdempotencyKey(toClaimed(request, dependencies), index);
	if (incident === void 0) return refuseOutside(request, dependencies, { claim: toKeyAt(0) });
	if ("problems" in parsed) return refuseProblems({
		request,
		incident,
		claim: toKeyAt(0)
	}, parsed.problems, dependencies);
	let { invocations, notices } = parsed, claims = invocations.map((_, index) => toKeyAt(index)), requester = {
		...request.asker,
		memberships
	}, { segment } = thread ?? {};
	return settle({
		request,
		invocations,
		notices,
		claims,
		requester,
		incident,
		segment
	}, dependencies);
}
async function refuseProblems(asked, problems, dependencies) {
	let { request, incident, claim } = asked;
	await answerBare(request, dependencies, {
		claim,
		parts: toProblemParts(problems)
	});
	let [first] = problems;
	return { result: {
		outcome: "refused",
		reason: first?.reason ?? "malformed-command",
		incident,
		message: first?.message ?? ""
	} };
}
async function settle(asked, dependencies) {
	return await compareAndSwap(dependencies.recorder, () => look(asked, dependencies)) ?? tellMoved(asked, dependencies, "The branch moved 5 times while this was recorded, or does not show yet that it was.");
}
async function look(asked, dependencies) {
	let found = await fetchFoundSnapshot(asked, dependencies);
	if (found === void 0) {
		let branch = toIncidentBranch(asked.incident), refused = {
			claim: asked.claims[0] ?? "",
			branch
		};
		return { end: await refuseOutside(asked.request, dependencies, refused) };
	}
	let draft = openDraft(found.snapshot, dependencies.signer), end = await passGates({
		asked,
		dependencies,
		draft
	});
	return end === void 0 ? plan(asked, dependencies, {
		draft,
		branch: found.branch
	}) : { end };
}
async function plan(asked, dependencies, { draft, branch }) {
	let files = openFiles(dependencies.recorder, draft, branch), context = {
		...toContext(asked, dependencies, draft),
		...files
	}, planned = await planBatch(asked, context), accepted = isAccepted(planned), final = accepted ? draft : openDraft(draft.snapshot, dependencies.signer);
	accepted ? recordBatch(final, planned, context) : recordRefusals(final, planned, {
		...context,
		requester: asked.requester
	});
	let batch = {
		draft: final,
		planned,
		accepted,
		files: accepted ? files : openFiles(dependencies.recorder, final, branch),
		at: context.at
	};
	return final.hasChanged() ? {
		commit: final.toCommit(toMessage(asked, planned)),
		landed: (head) => finish(asked, dependencies, {
			...batch,
			head
		})
	} : { end: await finish(asked, dependencies, batch) };
}
async function finish(asked, dependencies, batch) {
	let { draft, planned, accepted } = batch, result = toRunResult(planned, asked.incident);
	if (accepted && planned.some((one) => one.result.outcome === "approved")) {
		let handover = toHandover(asked, dependencies, {
			draft,
			planned
		});
		return await announce(asked, dependencies, {
			draft,
			handover
		}), {
			result,
			handover
		};
	}
	return await answerAll(asked, dependencies, {
		draft,
		parts: [...toParts(planned), ...toNoticeParts(asked.notices)],
		reaction: toOutcomeReaction(accepted ? "done" : "refused"),
		check: await toCheck(batch),
		markReady: accepted && planned.some(isReadying)
	}), { result };
}
async function toCheck(batch) {
	let { draft, planned, accepted, files, at } = batch;
	if (!(accepted && planned.some(isReadying)) && !await isCheckNeeded(draft, files)) return;
	let { repository, head } = draft.snapshot;
	return {
		...await toValidationCheck(files, at),
		head: batch.head ?? head,
		repository
	};
}
function isReadying({ result }) {
	return result.outcome === "done" && result.markReady === !0;
}
function toContext(asked, dependencies, draft) {
	let { recorder } = dependencies, gates = new Map();
	return {
		draft,
		settings: dependencies.settings,
		providers: dependencies.providers,
		asker: asked.request.asker,
		at: recorder.clock.now(),
		source: toSource(asked.request, dependencies),
		fromLabel: asked.request.kind === "label",
		templates: dependencies.templates,
		findPerson: (login) => recorder.fetchPerson(login),
		fetchGate: (environment) => {
			let gate = gates.get(environment) ?? recorder.fetchGate(environment);
			return gates.set(environment, gate), gate;
		}
	};
}
function toMessage(asked, planned) {
	let verbs = planned.map(({ invocation }) => invocation.command.name).join(", ");
	return { headline: `${asked.incident}: ${verbs} by ${asked.request.asker.login}` };
}
// actions/command/tamper.ts
function noteTampering(request, dependencies) {
	let { recorder, runUrl, attempt } = dependencies, notice = {
		recorder,
		thread: request.number,
		runUrl,
		attempt
	};
	return withFailureNotice({
		...notice,
		claim: toTamperKey(request, dependencies)
	}, () => noteUntilRecorded(request, dependencies));
}
function toTamperKey({ kind, commentId }, { runId }) {
	return digestOf({
		tampering: kind,
		comment: String(commentId),
		run: runId
	});
}
async function noteUntilRecorded(request, dependencies) {
	let thread = await dependencies.recorder.fetchThread(request.number), incident = thread?.branch === void 0 ? void 0 : findIncidentOfBranch(thread.branch);
	if (incident === void 0) return ignore("The comment belongs to no incident.");
	let run = await compareAndSwap(dependencies.recorder, () => planNote(request, dependencies, {
		incident,
		segment: thread?.segment
	}));
	if (run !== void 0) return run;
	let message = `The branch moved 5 times while it was noted that a comment was ${request.kind}.`, reply = {
		claim: digestOf({
			unnoted: toTamperKey(request, dependencies),
			attempt: dependencies.attempt
		}),
		parts: [{
			reason: "ref-moved",
			message,
			links: [{
				text: "Open the run",
				url: dependencies.runUrl
			}]
		}]
	};
	return await answer(dependencies.recorder, {
		thread: request.number,
		reply,
		projection: {}
	}), { result: {
		outcome: "unknown",
		reason: "ref-moved",
		incident,
		message
	} };
}
async function planNote(request, dependencies, { incident, segment }) {
	let snapshot = await dependencies.recorder.fetchSnapshot(incident, request.number, {
		asked: { at: request.createdAt },
		segment
	});
	if (snapshot === void 0) return { end: ignore("The comment belongs to no incident.") };
	let draft = openDraft(snapshot, dependencies.signer), what = findTampered(draft, request, dependencies);
	if (what === void 0) return { end: await answerUnrecorded(request, dependencies, snapshot) };
	let claim = toTamperKey(request, dependencies), note = {
		request,
		dependencies,
		claim,
		text: `${request.asker.login} ${request.kind} ${what}; what was recorded stands`
	};
	if (draft.ownLedger().some((entry) => entry.claim === claim)) return { end: await answerNoted(draft, note) };
	recordNote(draft, note);
	let headline = `${incident}: a command's comment was ${request.kind}`;
	return {
		commit: draft.toCommit({ headline }),
		landed: () => answerNoted(draft, note)
	};
}
function findTampered(draft, request, { settings }) {
	if (request.author.id === settings.recorder.id) return "a comment of Firebreak";
	let recorded = findRecorded(draft, request);
	return recorded && `${toWhose(request)} that gave ${recorded.command}`;
}
function findRecorded(draft, { commentId }) {
	let id = String(commentId);
	return draft.ownLedger().filter((entry) => entry.source.kind === "comment" && entry.source.id === id).findLast(({ reason }) => reason !== "not-permitted" && reason !== "edited-comment");
}
async function answerNoted(draft, { request, dependencies, claim, text }) {
	let message = `${text}. Nothing was run and nothing was undone.`;
	return await answer(dependencies.recorder, {
		thread: request.number,
		reply: {
			claim,
			parts: [{
				reason: "edited-comment",
				message
			}]
		},
		comments: draft.snapshot.comments,
		recorded: {
			draft,
			claim,
			advice: toAdvice(dependencies.providers.steps),
			repositoryUrl: dependencies.repository.url,
			at: dependencies.recorder.clock.now()
		}
	}), { result: {
		outcome: "refused",
		reason: "edited-comment",
		incident: draft.snapshot.id,
		message: text
	} };
}
async function answerUnrecorded(request, { recorder }, { comments }) {
	if ((request.kind === "edited" && request.asker.id === request.author.id ? parseComment(request.body, commands) : void 0) === void 0) return ignore("The comment held no recorded command.");
	let message = "Only new comments are read, so this edit ran nothing.", claim = digestOf({ edited: request.commentId });
	return await answer(recorder, {
		thread: request.number,
		reply: {
			claim,
			parts: [{
				reason: "edited-comment",
				message
			}]
		},
		comments,
		projection: {}
	}), { result: refuse("edited-comment", message) };
}
function toWhose({ asker, author }) {
	return asker.id === author.id ? "their own comment" : `the comment of ${author.login}`;
}
function recordNote(draft, { request, dependencies, claim, text }) {
	let at = dependencies.recorder.clock.now(), source = {
		kind: "comment",
		id: String(request.commentId),
		url: request.url
	};
	addSpokenEntry({
		draft,
		asker: request.asker,
		source,
		at
	}, {
		kind: "note",
		text
	}), draft.addLedger({
		at: toUtcSeconds(at),
		claim,
		actor: request.asker,
		source,
		command: `comment ${request.kind}`,
		phase: "refused",
		outcome: "refused",
		reason: "edited-comment",
		effect: { comment: request.kind }
	});
}
function ignore(message) {
	return { result: {
		outcome: "ignored",
		message
	} };
}
export { commands as a, parseComment as i, runRequest as n, openObserver as o, finishRecorded as r, noteTampering as t };
