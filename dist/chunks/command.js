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
import { S as NO_EFFECT, b as findOutcome, h as LONGEST_SAID, x as isUnfinished } from "./ledger-segments.js";
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
});
const Team = object({ members: Members });
const PullNode = object({ status: StatusNode });
const Answer = object({
	repository: object({ thread: ThreadNode }),
	pull: object({ pullRequests: object({ nodes: array(PullNode) }) }).optional(),
	organization: record(string(), Team.nullable()).nullish()
});
function openObserver(options, repository) {
	const client = createClient(options);
	return { fetchRequest: async ({ number, login, id, teams, openedAt }) => {
		const asked = options.teams ? teams : [];
		const variables = {
			...repository,
			number,
			...asked.length === 0 ? {} : { login },
			...openedAt && { branch: toIncidentBranch(toIncidentId(number, openedAt)) },
			...Object.fromEntries(asked.map((slug, index) => [`team${index}`, slug]))
		};
		const answer = Answer.parse(await client.query(renderRequestDocument(asked, openedAt !== void 0), variables, ["repository.thread"]));
		const person = {
			client,
			owner: repository.owner,
			login,
			id
		};
		const held = await Promise.all(asked.map(async (team, index) => isMember(person, team, answer.organization?.[`team${index}`]?.members)));
		const isKnown = options.teams && !held.includes(void 0);
		return {
			thread: toShownThread(answer, client.account),
			memberships: isKnown ? new Set(asked.filter((_, index) => held[index])) : void 0
		};
	} };
}
function toShownThread({ repository, pull }, account) {
	const thread = toThread(repository.thread, account);
	const [shown] = pull?.pullRequests.nodes ?? [];
	if (thread === void 0 || shown === void 0) return thread;
	return {
		...thread,
		segment: findShownSegment(shown.status, account)
	};
}
const TeamAnswer = object({ organization: object({ team: Team.nullable() }).nullable() });
const PAGES_AT_MOST = 10;
async function isMember({ client, owner, login, id }, team, first) {
	let members = first;
	for (let page = 1; members !== void 0; page += 1) {
		if (members.nodes.some(({ databaseId }) => databaseId === id)) return true;
		const { hasNextPage, endCursor: after } = members.pageInfo;
		if (!hasNextPage || after === null) return false;
		if (page === PAGES_AT_MOST) return void 0;
		const answer = await client.query(TEAM_MEMBERS, {
			owner,
			team,
			login,
			after
		});
		members = TeamAnswer.parse(answer).organization?.team?.members;
	}
	return false;
}

// actions/containment/command-line.ts
function parseParams(step, args) {
	const unknown = [...args.keys()].filter((key) => !Object.hasOwn(step.paramsHelp, key));
	if (unknown.length > 0) {
		const expected = Object.keys(step.paramsHelp).join(", ") || "no parameters";
		return refuse("invalid-parameter", `Expected ${expected}, got ${unknown.map(show).join(", ")}. Example: ${step.example}`);
	}
	const params = Object.fromEntries(args);
	const parsed = step.params.safeParse(params);
	if (parsed.success) return {
		outcome: "parsed",
		params
	};
	return toRefusal(step, params, parsed.error.issues);
}
function toRefusal(step, params, issues) {
	const missing = issues.map(({ path }) => String(path[0] ?? "")).filter((key) => params[key] === void 0);
	if (missing.length > 0) {
		const what = missing.map((key) => `${key} (${step.paramsHelp[key] ?? ""})`).join(", ");
		return refuse("missing-parameter", `Expected ${what}, got nothing. Example: \`${step.example}\``);
	}
	const wrong = issues.map(({ path, message }) => {
		const key = String(path[0] ?? "");
		return `${key}: ${message}, got ${show(params[key] ?? "")}`;
	});
	return refuse("invalid-parameter", `${wrong.join("; ")}. Example: \`${step.example}\``);
}
const OPAQUE = /[A-Za-z0-9+/_-]{24,}/;
function show(value) {
	if (OPAQUE.test(value) || findSecrets(value).length > 0) return `something that looks like a secret (${value.length} characters)`;
	return JSON.stringify(clip(toSingleLine(value), 40));
}

// actions/containment/gate.ts
function renderGate(gate, name) {
	if (gate === void 0 || gate === "open") return void 0;
	const environment = codeSpan(name);
	return gate === "unknown" ? `If the environment ${environment} has required reviewers, the run then waits until one of them releases it.` : `After the approval the run waits until a reviewer of the environment ${environment} releases it: ${toReviewers(gate.reviewers)}.`;
}
function toReviewers(reviewers) {
	return reviewers.length === 0 ? "named in its settings" : reviewers.map(toReviewer).join(", ");
}
function toReviewer(reviewer) {
	const team = /^the team (\S+)$/.exec(reviewer)?.[1];
	return team === void 0 ? codeSpan(reviewer) : `the team ${codeSpan(team)}`;
}

// actions/containment/plan.ts
async function planContainment(request, dependencies) {
	const step = dependencies.providers.steps.find(request.step);
	if (step === void 0) return refuseUnknownStep(request.step, dependencies.providers.steps);
	if (!dependencies.draft.signer.canSign) return refuse("not-set-up", "Expected a secret FIREBREAK_SIGNING_KEY whose public half `firebreak.yml` lists, got none.");
	const gap = dependencies.providers.findGap(step);
	if (gap !== void 0) return refuse("not-set-up", gap);
	const parsed = parseParams(step, readArgs(step, request, dependencies));
	if (parsed.outcome === "refused") return parsed;
	const context = await toStepContext(dependencies, step);
	const proposed = await step.plan(step.params.parse(parsed.params), context);
	const draft = admitPlan(proposed, {
		step,
		dependencies
	});
	if ("outcome" in draft) return draft;
	const gate = await dependencies.fetchGate?.(dependencies.providers.toEnvironment(step.name));
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
	const settled = step.fromRecord(dependencies.draft.incident()) ?? {};
	return new Map([...Object.entries(settled), ...request.args]);
}
function refuseUnknownStep(name, steps) {
	const meant = steps.suggest(name);
	const hint = meant === void 0 ? "" : ` Did you mean ${meant}?`;
	return refuse("unknown-step", `Expected one of ${steps.names().join(", ")}, got ${JSON.stringify(name.slice(0, 64))}.${hint}`);
}
function toReceipt(request, { draft, settings }, plan) {
	const id = nextReceiptId(draft);
	const incident = draft.snapshot.id;
	const digest = toPlanDigest({
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
	const minutes = settings.policy.plan_expires_minutes;
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
	const needsApproval = needsSecondPerson(step, dependencies.settings);
	const evidence = needsApproval ? [] : await saveEvidence(step, receipt, {
		dependencies,
		by: request.asker,
		at: request.at
	});
	const stored = needsApproval ? receipt : {
		...receipt,
		state: "approved",
		evidence
	};
	writeReceipt(dependencies.draft, stored);
	return {
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
	const { steps } = providers;
	const { plan, state } = currentRun(receipt);
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
	const targets = plan.targets.map((one) => `${one.kind} ${one.name} (${one.id})`).join(", ");
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
const PRIOR_AT_MOST = 300;
function renderPrior({ prior }) {
	const text = Object.entries(typeof prior === "object" && prior !== null ? prior : { prior }).map(([key, value]) => `${key}: ${renderValue(value)}`).join(", ");
	return text.length <= PRIOR_AT_MOST ? text : `${clip(text, PRIOR_AT_MOST)} (whole in the receipt)`;
}
function renderValue(value) {
	if (Array.isArray(value)) return value.map(renderValue).join("; ") || "none";
	if (typeof value !== "object" || value === null) return String(value);
	return Object.entries(value).map(([key, item]) => `${key} ${renderValue(item)}`).join(", ");
}
function renderNotes({ notes }) {
	return notes.length === 0 ? [] : ["", ...notes.map((note) => `- ${inline(note)}`)];
}
function renderNext(plan, state, environment) {
	if (state !== "planned") return `This plan is ${state}.`;
	const line = codeSpan(`/approve ${toShortDigest(plan.digest)}`);
	return [`Nothing is done yet. To start it, an approver other than ${codeSpan(plan.requested_by.login)} comments before ${renderTime(plan.expires_at)}: ${line}`, renderGate(plan.gate, environment)].filter((one) => one !== void 0).join("\n\n");
}

// actions/containment/rollback.ts
async function planRollback(request, dependencies) {
	const receipt = readReceipt(dependencies.draft, request.receipt);
	if ("outcome" in receipt) return receipt;
	const step = dependencies.providers.steps.find(receipt.step);
	if (step === void 0) return refuse("unknown-step", `There is no step ${receipt.step} any more.`);
	const refusal = findObstacle(receipt, step);
	if (refusal !== void 0) return refusal;
	const context = await toStepContext(dependencies, step);
	const driver = toDriver(step, {
		receipt,
		operation: "rollback",
		context
	});
	const draft = admitPlan(await driver.plan(), {
		step,
		dependencies
	});
	if ("outcome" in draft) return draft;
	const digest = toPlanDigest({
		incident: receipt.incident,
		receipt: receipt.id,
		operation: "rollback",
		step: receipt.step,
		params: receipt.params,
		requestedBy: request.asker.id,
		requestedAt: toUtcSeconds(request.at),
		source: request.source,
		draft
	});
	const needsApproval = needsSecondPerson(step, dependencies.settings);
	const rollback = {
		state: needsApproval ? "planned" : "approved",
		plan: toPlanRecord(request, dependencies.settings, {
			digest,
			operation: "rollback",
			draft,
			gate: await dependencies.fetchGate?.(dependencies.providers.toEnvironment(step.name))
		}),
		approvals: []
	};
	const planned = {
		...receipt,
		rollback
	};
	writeReceipt(dependencies.draft, planned);
	return {
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
	if (!(receipt.state === "refused" && receipt.apply !== void 0) && !REVERSIBLE_STATES.includes(receipt.state)) return refuse("unknown-receipt", `Expected a receipt of something Firebreak did, got ${receipt.id}, which is ${receipt.state}: it changed nothing.`);
	const fault = findDigestFault(receipt, receipt);
	if (fault !== void 0) return fault;
	const running = receipt.rollback?.state;
	if (running === "approved" || running === "unknown") return refuse("not-needed", `The rollback of ${receipt.id} is ${running} already.`, TO_FINISH[running]);
}

// actions/command/altered.ts
function findAlterer(comments, { digest, since }) {
	const own = comments.filter((one) => one.own);
	const line = `/approve ${toShortDigest(digest)}`;
	const shown = own.filter(({ body, changed }) => changed === void 0 && body.includes(line));
	return own.find(({ id, changed }) => {
		if (changed === void 0 || changed.at < since) return false;
		return !shown.some((one) => one.createdAt >= changed.at && one.id > id);
	})?.changed?.by;
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
	const { id, step, params } = receipt;
	const { digest: plan, operation } = currentRun(receipt).plan;
	const shown = Object.entries(params).map(([key, value]) => [key, redact(value)]);
	const effect = { plan: {
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
		required: true
	}],
	named: [],
	flags: [],
	examples: ["/approve 8f3a12c9"],
	afterClose: false,
	precheck: (invocation, context) => {
		const digest = (invocation.arguments.get("digest") ?? "").toLowerCase();
		const own = listReceipts(context.draft).find((receipt) => {
			const { plan } = currentRun(receipt);
			return digest.length >= 8 && plan.digest.startsWith(`sha256:${digest}`) && plan.requested_by.id === context.asker.id;
		});
		if (own === void 0) return void 0;
		return refuse("self-approval", `${context.asker.login} asked for ${own.id}; it takes an approver other than the one who asked.`);
	},
	findReceipt,
	plan: async (invocation, context) => {
		const shown = showAgain(invocation, context);
		if (shown !== void 0) return shown;
		const approved = await approvePlan({
			digest: invocation.arguments.get("digest") ?? "",
			approver: context.asker,
			at: context.at,
			source: context.source
		}, toPlanDependencies(context));
		if (approved.outcome === "refused") return approved;
		const { receipt, digest: plan } = approved;
		context.draft.addEntry({
			at: context.at,
			kind: "decision",
			actor: context.asker.login,
			text: `approved ${receipt.id}, ${receipt.rollback === void 0 ? "" : "the rollback of "}${receipt.step}`,
			sources: [{
				id: receipt.id,
				target: toReceiptPath(receipt.id)
			}]
		});
		return {
			outcome: "approved",
			effect: NO_EFFECT,
			plan,
			receipt: receipt.id
		};
	}
});
function showAgain(invocation, { draft, providers }) {
	const id = findReceipt(invocation, draft);
	const receipt = listReceipts(draft).find((one) => one.id === id);
	if (receipt === void 0) return void 0;
	const { plan, state } = currentRun(receipt);
	const since = new Date(plan.requested_at);
	const alterer = findAlterer(draft.snapshot.comments, {
		digest: plan.digest,
		since
	});
	if (state !== "planned" || alterer === void 0) return void 0;
	const message = `${alterer} edited a comment of Firebreak after ${receipt.id} was planned, so what you approve may not be what you were shown. Nothing was approved.`;
	const next = `Read the plan once more, below or in ${toReceiptPath(receipt.id)}, and approve that: comment \`/approve ${toShortDigest(plan.digest)}\` once more.`;
	return {
		...refuse("edited-comment", message, next),
		again: renderPlan(receipt, providers)
	};
}
function findReceipt(invocation, draft) {
	const typed = (invocation.arguments.get("digest") ?? "").toLowerCase().replace(/^sha256:/, "");
	if (typed.length < 8) return void 0;
	return listReceipts(draft).find(({ plan, rollback }) => [plan, rollback?.plan].some((one) => one?.digest.startsWith(`sha256:${typed}`)))?.id;
}

// actions/command/choice.ts
function refuseChoice(what, got, expected) {
	const close = suggest(got, expected);
	const hint = close === void 0 ? "." : `; did you mean ${close}?`;
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

// actions/command/commands/assign.ts
const ROLES_TO_GIVE = `one of ${INCIDENT_ROLES.map(toSpoken).join(", ")}`;
const assign = defineCommand({
	name: "assign",
	usage: "/assign <role> [@login]",
	summary: "Give yourself or somebody a role: incident-commander, scribe, technical-lead, legal, communications.",
	who: RESPONSE_TEAM,
	positionals: [{
		name: "role",
		help: ROLES_TO_GIVE,
		required: true
	}, {
		name: "person",
		help: "who takes it; you, when left out"
	}],
	named: [],
	flags: [],
	examples: ["/assign scribe @dana"],
	afterClose: false,
	plan: async (invocation, context) => {
		const wanted = invocation.arguments.get("role") ?? "";
		const role = findRole(wanted);
		if (role === void 0) return refuseRole(wanted);
		const login = invocation.arguments.get("person")?.replace(/^@/, "");
		const person = login === void 0 ? context.asker : await context.findPerson(login);
		if (person === void 0) return refuse("unknown-target", `GitHub knows no person ${login ?? ""}.`);
		context.draft.changeRecord((incident) => ({
			...incident,
			roles: {
				...incident.roles,
				[role]: person
			}
		}));
		addSpokenEntry(context, {
			kind: "decision",
			text: `${person.login} has the role ${toSpoken(role)}`
		});
		return {
			outcome: "done",
			effect: { roles: { [role]: person } }
		};
	}
});
function findRole(word) {
	const wanted = word.toLowerCase().replaceAll("-", "_");
	return INCIDENT_ROLES.find((role) => role === wanted);
}
function refuseRole(wanted) {
	const { reason, message } = refuseChoice("role", wanted, INCIDENT_ROLES.map(toSpoken));
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
	const standing = {
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
	if (incident.roles.incident_commander !== void 0) return [];
	return [{
		text: "Nobody commands it",
		settle: "`/assign incident-commander`"
	}];
}
const SETTLED = /* @__PURE__ */ new Set(["rotated", "retired"]);
function findCredentials({ incident, state }) {
	const listed = incident.exposed_credentials;
	const gone = Object.keys(state.credentials).filter((id) => !listed.some((one) => one.id === id));
	return [...listed.filter((one) => !SETTLED.has(one.state)).map(({ id, kind, state: now }) => toCredentialPoint(id, kind, now)), ...gone.map((id) => ({
		text: `${id} was registered by a command and is not in the record any more`,
		settle: "restore its lines of incident.md from Git"
	}))];
}
function toCredentialPoint(id, kind, state) {
	const over = `\`/credential rotated credential=${id}\`, or \`/credential retired credential=${id}\` when it needs no successor`;
	return state === "revoked" ? {
		text: `${id} (${kind}) is revoked, and nobody has said what takes its place`,
		settle: over
	} : {
		text: `${id} (${kind}) is still exposed`,
		settle: `revoke it, then ${over}`
	};
}
function findHolds({ state, receipts, isReversible }) {
	return state.holds.filter((id) => state.kept?.includes(id) !== true).flatMap((id) => {
		const receipt = receipts.find((one) => one.id === id);
		if (receipt !== void 0 && !isReversible(receipt.step)) return [];
		return [{
			text: `${id}${receipt === void 0 ? "" : ` (${receipt.step})`} is still in force`,
			settle: `\`/rollback ${id}\`, or \`/keep ${id} --reason "…"\` when it is to stay`
		}];
	});
}
function findPlans({ state, at, planMinutes }) {
	const unfinished = findOpenPlans(state).map(({ receipt, phase }) => ({
		text: `${receipt ?? "A plan"} is ${phase}`,
		settle: "re-run its workflow to see it through"
	}));
	const waiting = state.plans.filter(({ phase }) => phase === "intent").flatMap(toWaiting);
	return [...unfinished, ...waiting];
	function toWaiting({ receipt, plan, at: asked }) {
		const until = new Date(Date.parse(asked) + planMinutes * 6e4);
		if (until <= at) return [];
		return [{
			text: `${receipt ?? "A plan"} waits for an approval until ${renderTime(until)}`,
			settle: `\`/approve ${toShortDigest(plan)}\` by another person, or let it lapse`
		}];
	}
}

// actions/command/rendering.ts
async function renderInto(context, names) {
	const { draft } = context;
	const { renderReports } = await import("./report2.js");
	const result = await renderReports({
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
	if (result.manifest !== void 0) draft.writeFile(FILES.manifest, result.manifest.text);
	for (const [path, text] of result.files) draft.writeFile(path, text);
	const refused = result.refused.map((one) => `- ${prose(one.message)}`);
	return { reply: [result.changes, ...refused].join("\n") };
}

// actions/command/commands/close.ts
const SHOWN$1 = 10;
const REASON_LENGTH = 500;
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
		bare: true
	}],
	examples: ["/close"],
	afterClose: false,
	looksAtFiles: true,
	plan: async (invocation, context) => {
		const errors = await findErrors(context);
		const open = listOpen(context);
		const reason = invocation.flags.get("reason");
		if (open.length + errors.length === 0) return closeNow(context, reason ?? "");
		if (!invocation.flags.has("anyway") || errors.length > 0) return refuseOpen([...open.map(renderPoint), ...errors]);
		return closeAnyway(context, {
			open,
			reason
		});
	}
});
async function closeNow(context, text) {
	return {
		outcome: "done",
		effect: recordClosing(context, text || `closed by ${context.asker.login}`),
		markReady: true,
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
	const { draft, asker, at, settings } = context;
	const digest = digestOf(open.map(({ text }) => text));
	const { anyway } = draft.ledgerState();
	const minutes = settings.policy.plan_expires_minutes;
	if (anyway?.open === digest && anyway.by !== asker.id && toEnd(anyway, minutes) >= at) {
		const what = open.map(({ text }) => text).join("; ");
		return closeNow(context, `closed by ${asker.login} as ${anyway.login} asked, although: ${what}`);
	}
	const why = clip(reason?.trim() ?? "", REASON_LENGTH);
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
	const until = renderTime(new Date(at.getTime() + minutes * 6e4));
	const list = open.map((point) => `- ${renderPoint(point)}`).join("\n");
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
	const listed = points.slice(0, SHOWN$1).map((point) => `- ${point}`);
	const rest = points.length > SHOWN$1 ? [`- and ${points.length - SHOWN$1} more`] : [];
	return refuse("not-ready", [
		"Still open:",
		...listed,
		...rest
	].join("\n"));
}
async function findErrors(context) {
	const findings = await context.validate(context.at);
	const { toMessage, toRepositoryPath } = await import("./validate2.js");
	const folder = toIncidentFolder(context.draft.snapshot.id);
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
		required: true
	}],
	named: "any",
	flags: [{
		name: "reason",
		help: "why, for the receipt"
	}],
	examples: ["/contain system/verb-noun target=name", "/contain system/verb-noun target=name --reason \"runs started by the leaked token\""],
	afterClose: false,
	plan: async (invocation, context) => {
		const name = invocation.arguments.get("step") ?? "";
		const given = new Map([...invocation.arguments].filter(([key]) => key !== "step"));
		const planned = await planContainment({
			...toRequest(invocation, context),
			step: name,
			args: given,
			fromRecord: context.fromLabel
		}, toPlanDependencies(context));
		return planned.outcome === "refused" ? planned : toPlanResult(planned, context);
	}
});

// actions/command/commands/credential.ts
const credential = defineCommand({
	name: "credential",
	usage: "/credential add kind=<kind> | /credential rotated credential=<C-id> | /credential retired credential=<C-id>",
	summary: "Register an exposed credential (never its value), or record that one was rotated, or retired without a successor.",
	who: RESPONSE_TEAM,
	positionals: [{
		name: "action",
		help: "`add`, `rotated` or `retired`",
		required: true
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
	afterClose: false,
	plan: (invocation, context) => {
		const action = invocation.arguments.get("action");
		if (action === "add") return addCredential(invocation, context);
		if (action === "rotated" || action === "retired") return mark(action, invocation, context);
		return refuseChoice("action", action ?? "", [
			"add",
			"rotated",
			"retired"
		]);
	}
});
function addCredential(invocation, context) {
	const wanted = invocation.arguments.get("kind");
	if (wanted === void 0) {
		const message = `kind is missing; expected one of ${CREDENTIAL_KINDS.join(", ")}.`;
		return refuse("missing-parameter", message);
	}
	const kind = CREDENTIAL_KINDS.find((one) => one === wanted);
	if (kind === void 0) return refuseChoice("kind", wanted, CREDENTIAL_KINDS);
	const last4 = invocation.arguments.get("last4");
	if (last4 !== void 0 && !/^[\w-]{4}$/.test(last4)) return refuse("invalid-parameter", "last4 takes exactly the last four characters. A longer piece of a secret does not belong here.");
	const id = toNextId(context.draft.incident());
	const added = {
		id,
		kind,
		state: "exposed",
		...last4 === void 0 ? {} : { last4 }
	};
	context.draft.changeRecord((incident) => ({
		...incident,
		exposed_credentials: [...incident.exposed_credentials, added]
	}));
	addSpokenEntry(context, {
		kind: "note",
		text: `registered exposed credential ${id} (${kind})`
	});
	const revocation = toAdvice(context.providers.steps).toRevocation(added);
	const registered = `Registered **${id}** (\`${kind}\`) as exposed.`;
	const way = revocation === void 0 ? `No step of Firebreak revokes its kind: revoke it where it was issued, then comment \`/credential rotated credential=${id}\`.` : `To revoke it, hand over its value out of band, never in a comment: in a clone of this repository run \`npm run deposit -- ${context.draft.snapshot.id} ${id} --push\`, then comment \`${revocation}\`.`;
	return {
		outcome: "done",
		effect: { credentials: { [id]: "exposed" } },
		reply: `${registered}\n\n${way}`
	};
}
function mark(state, invocation, context) {
	const id = (invocation.arguments.get("credential") ?? "").toUpperCase();
	const known = context.draft.incident().exposed_credentials;
	if (!known.some((one) => one.id === id)) {
		const ids = known.map((one) => one.id).join(", ") || "none yet";
		const message = `Unexpected credential ${id || "(none given)"}, expected one of the record: ${ids}.`;
		return refuse("unknown-target", message);
	}
	context.draft.changeRecord((incident) => setCredentialState(incident, id, state));
	addSpokenEntry(context, {
		kind: "note",
		text: `credential ${id} was ${state}${state === "retired" ? " and needs no successor" : ""}`
	});
	return {
		outcome: "done",
		effect: { credentials: { [id]: state } }
	};
}
function toNextId(incident) {
	const taken = incident.exposed_credentials.map((one) => Number(one.id.slice(2)));
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
		afterClose: true,
		readsOnly: true,
		plan: (_invocation, { providers }) => ({
			outcome: "done",
			effect: NO_EFFECT,
			reply: renderHelp(others(), providers.steps)
		})
	});
}
function renderHelp(commands, steps) {
	const rows = commands.map((one) => `| ${codeSpan(one.usage).replaceAll("|", "\\|")} | ${one.summary} | ${renderWho(one.who)} |`);
	const stepRows = steps.items.map((step) => `| ${codeSpan(step.example)} | ${step.title} | ${renderReversible(step.reversible)} | ${step.blastRadius} |`);
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
		required: true
	}],
	named: [],
	flags: [{
		name: "reason",
		help: "why it is to stay, for the timeline"
	}],
	examples: ["/keep R-0003 --reason \"the key is not needed any more\""],
	afterClose: false,
	plan: (invocation, { draft, asker, source, at }) => {
		const id = (invocation.arguments.get("receipt") ?? "").toUpperCase();
		const { holds, kept } = draft.ledgerState();
		const held = holds.find((one) => one === id);
		const receipt = listReceipts(draft).find((one) => one.id === id);
		if (held === void 0 || receipt === void 0) {
			const message = `Expected a receipt whose step is in force, got ${id}; ${holds.length === 0 ? "nothing is" : `in force: ${holds.join(", ")}`}.`;
			return refuse("unknown-receipt", message, "Name one that is in force; the status comment lists them.");
		}
		if (kept?.includes(held) === true) return refuse("not-needed", `${held} is kept already.`, "Nothing is left to do about it.");
		const why = invocation.flags.get("reason")?.trim() ?? "";
		if (why === "") return refuse("missing-parameter", "The reason is missing: whoever reads the record later has nothing else to go by.", `Write \`/keep ${held} --reason "…"\`.`);
		draft.addEntry({
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
		});
		return {
			outcome: "done",
			effect: { hold: "kept" },
			receipt: held,
			reply: `${held} stays in force when the incident is closed. Until then \`/rollback ${held}\` takes it back; afterwards it can only be undone by hand.`
		};
	}
});

// actions/command/commands/milestone.ts
const CLOCK_SKEW_MS = 3e5;
const milestone = defineCommand({
	name: "milestone",
	usage: "/milestone <name> [--at <time>] [--reason \"…\"]",
	summary: "Record a milestone, now or at the time given; contained, eradicated and recovered move the status.",
	who: RESPONSE_TEAM,
	positionals: [{
		name: "name",
		help: MILESTONES.filter((one) => one !== "closed").join(", "),
		required: true
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
	afterClose: false,
	plan: (invocation, context) => {
		const wanted = (invocation.arguments.get("name") ?? "").toLowerCase().replaceAll("-", "_");
		const name = MILESTONES.find((one) => one === wanted);
		if (name === void 0) return refuseChoice("milestone", wanted, MILESTONES);
		if (name === "closed" || name === "declared") {
			const message = `The milestone ${name} is not set by hand${name === "closed" ? "; use /close" : ""}.`;
			return refuse("invalid-parameter", message);
		}
		return recordMilestone(name, invocation, context);
	}
});
function recordMilestone(name, invocation, context) {
	const given = readTime(invocation.flags.get("at"), context.at);
	if ("outcome" in given) return given;
	const status = findStatusOf(name);
	const refusal = status === void 0 ? void 0 : refuseMove(findOwnStatus(context.draft), status);
	if (refusal !== void 0) return refusal;
	const entry = addEntry(name, {
		given,
		why: invocation.flags.get("reason")
	}, context);
	const instant = {
		at: toUtcSeconds(given.at),
		precision: given.precision
	};
	context.draft.changeRecord((incident) => {
		const next = setMilestone(incident, name, {
			...instant,
			source: entry,
			recorded_at: toUtcSeconds(context.at),
			recorded_by: context.asker.login
		});
		return status === void 0 ? next : {
			...next,
			status
		};
	});
	return {
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
	const written = parseInstant(text);
	if (written === void 0) {
		const message = `Unexpected time ${text}, expected RFC 3339: ${toExpectedInstant(text)}.`;
		return refuse("invalid-parameter", message);
	}
	if (written.at.getTime() <= now.getTime() + CLOCK_SKEW_MS) return written;
	const message = `${text} is in the future; it is ${toUtcSeconds(now)} now.`;
	return refuse("invalid-parameter", message);
}
function addEntry(name, { given, why }, context) {
	const previous = context.draft.incident().milestones[name]?.source;
	return addSpokenEntry(context, {
		...given,
		kind: name,
		text: why ?? `${name.replaceAll("_", " ")}, as recorded by ${context.asker.login}`,
		...previous?.startsWith("T-") === true ? { supersedes: previous } : {}
	});
}
function refuseMove(current, status) {
	if (isStatusMove(current, status)) return void 0;
	return refuse("invalid-transition", `The incident is ${current}; it cannot become ${status}.`);
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
		required: true,
		rest: true
	}],
	named: [],
	flags: [],
	examples: ["/note the token was used from 203.0.113.7 at 04:50Z"],
	afterClose: true,
	plan: (invocation, context) => {
		const text = invocation.arguments.get("text") ?? "";
		const [secret] = findSecrets(toVisible(text));
		if (secret !== void 0) return refuse("invalid-parameter", `The note seems to hold a secret (${secret.kind}, column ${secret.column}). It was not recorded.`, "Delete the comment, treat the secret as exposed and register it with /credential.");
		addSpokenEntry(context, {
			kind: "note",
			text
		});
		return {
			outcome: "done",
			effect: NO_EFFECT
		};
	}
});

// actions/command/commands/report.ts
const report = defineCommand({
	name: "report",
	usage: "/report",
	summary: "Render the incident report and the executive summary anew.",
	who: RESPONSE_TEAM,
	positionals: [],
	named: [],
	flags: [],
	examples: ["/report"],
	afterClose: true,
	looksAtFiles: true,
	plan: async (_invocation, context) => {
		const rendered = await renderInto(context, ["incident-report", "executive-summary"]);
		return {
			outcome: "done",
			effect: NO_EFFECT,
			reply: rendered.reply
		};
	}
});

// actions/command/commands/review.ts
const review = defineCommand({
	name: "review",
	usage: "/review",
	summary: "Render the post-incident review anew; what people wrote in it stays.",
	who: RESPONSE_TEAM,
	positionals: [],
	named: [],
	flags: [],
	examples: ["/review"],
	afterClose: true,
	looksAtFiles: true,
	plan: async (_invocation, context) => {
		const rendered = await renderInto(context, ["post-incident-review"]);
		return {
			outcome: "done",
			effect: NO_EFFECT,
			reply: rendered.reply
		};
	}
});

// actions/command/commands/rollback.ts
const rollback = defineCommand({
	name: "rollback",
	usage: "/rollback <receipt> [--reason \"…\"]",
	summary: "Plan to take a verified step back; it runs once another person approves.",
	who: RESPONSE_TEAM,
	positionals: [{
		name: "receipt",
		help: "the receipt, e.g. `R-0003`",
		required: true
	}],
	named: [],
	flags: [{
		name: "reason",
		help: "why, for the receipt"
	}],
	examples: ["/rollback R-0003 --reason \"deploys are needed again\""],
	afterClose: false,
	plan: async (invocation, context) => {
		const id = (invocation.arguments.get("receipt") ?? "").toUpperCase();
		const planned = await planRollback({
			...toRequest(invocation, context),
			receipt: id
		}, toPlanDependencies(context));
		return planned.outcome === "refused" ? planned : toPlanResult(planned, context);
	}
});

// actions/command/commands/severity.ts
const severity = defineCommand({
	name: "severity",
	usage: "/severity SEV1|SEV2|SEV3|SEV4 [--reason \"…\"]",
	summary: "Change the severity. In doubt take the higher one.",
	who: RESPONSE_TEAM,
	positionals: [{
		name: "severity",
		help: "SEV1 (worst) to SEV4",
		required: true
	}],
	named: [],
	flags: [{
		name: "reason",
		help: "why, for the timeline"
	}],
	examples: ["/severity SEV1 --reason \"customer data was read\""],
	afterClose: false,
	plan: (invocation, context) => {
		const wanted = invocation.arguments.get("severity") ?? "";
		const next = SEVERITIES.find((one) => one === wanted.toUpperCase());
		if (next === void 0) return refuseChoice("severity", wanted, SEVERITIES);
		const { severity: before, severity_assumed: isAssumed } = context.draft.incident();
		const isSame = before === next;
		if (isSame && isAssumed !== true) return {
			outcome: "done",
			effect: { severity: next },
			reply: `The severity is ${next} already.`
		};
		context.draft.changeRecord(({ severity_assumed: _assumed, ...incident }) => ({
			...incident,
			severity: next
		}));
		const what = isSame ? `confirmed as ${next}` : renderChange(before, next);
		addSpokenEntry(context, {
			kind: "decision",
			text: `severity ${what}${renderReason(invocation.flags.get("reason"))}`
		});
		return {
			outcome: "done",
			effect: { severity: next }
		};
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

// actions/command/caret.ts
const SHOWN = 100;
function renderCaret(line, at) {
	const from = Math.max(0, at.column - SHOWN / 2);
	const shown = line.slice(from, from + SHOWN);
	const length = Math.max(1, Math.min(at.length, SHOWN - (at.column - from)));
	return `${shown}\n${" ".repeat(at.column - from)}${"^".repeat(length)}`;
}

// actions/kernel/html-tags.ts
const OPENING = /<(?:!--|[!?]|\/?[a-z]|\/(?=[^>]))/gi;
const IN_TAG = />|=\s*["']/g;
function readTags(html) {
	const tags = [];
	for (let at = 0; at < html.length;) {
		const found = findFrom(OPENING, html, at);
		if (found === void 0) break;
		const end = findEnd(html, found);
		const tag = toTag(html.slice(found.start, end));
		if (tag !== void 0) tags.push(tag);
		if (end === void 0) return {
			tags,
			isUnfinished: true
		};
		at = end;
	}
	return {
		tags,
		isUnfinished: false
	};
}
function findFrom(pattern, text, from) {
	const anew = new RegExp(pattern);
	anew.lastIndex = from;
	const match = anew.exec(text);
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
		const next = findFrom(IN_TAG, html, at);
		if (next === void 0 || next.text === ">") return next?.end;
		const close = html.indexOf(next.text.slice(-1), next.end);
		if (close < 0) return void 0;
		at = close + 1;
	}
}
function toTag(text) {
	const [, slash, name] = /^<(\/?)([a-z][^\s/>]*)/i.exec(text) ?? [];
	return name === void 0 ? void 0 : {
		name: name.toLowerCase(),
		isClosing: slash === "/"
	};
}

// actions/kernel/markdown-shown.ts
function createShownIndex(source) {
	const { mark, rest } = splitMark(source);
	const open = [];
	const { children } = parseComment$1(rest);
	const doubtful = findDoubtful(children);
	const blocks = children.flatMap((block) => {
		const spans = readBlock(block, open);
		if (!doubtful.has(block)) return spans;
		follow(open, rest.slice(block.position?.start.offset, block.position?.end.offset));
		return [];
	});
	const spans = [...findFormulas(rest), ...blocks];
	return (offset) => {
		const at = offset - mark.length;
		return spans.find(({ start, end }) => start <= at && at < end)?.shown ?? "hidden";
	};
}
function findDoubtful(blocks) {
	const doubtful = /* @__PURE__ */ new Set();
	let last = 0;
	for (const block of blocks) {
		const { start, end } = block.position ?? {};
		const isBelow = start?.line === last + 1 && last > 0;
		if (isBelow) doubtful.add(block);
		if (isBelow || "children" in block && endsInHtml(block)) last = end?.line ?? 0;
	}
	return doubtful;
}
function endsInHtml(node) {
	if (node.type === "html") return true;
	const last = "children" in node && node.type !== "paragraph" ? node.children.at(-1) : void 0;
	return last !== void 0 && endsInHtml(last);
}
const UNFINISHED = "<";
function readBlock(block, open) {
	const own = [...open];
	const spans = readInline(block, own);
	const left = !("children" in block) || ["paragraph", "heading"].includes(block.type) ? own.filter((name) => LASTING.has(name)) : [...open, ...own.filter((name) => LASTING.has(name) && !open.includes(name))];
	open.splice(0, open.length, ...left);
	if (block.type === "html") return [];
	return block.type === "paragraph" ? spans : toSpan(block, "drawn");
}
const FORMATTING = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));
const ENDING$1 = /* @__PURE__ */ new Set([...FORMATTING, ..."dd dt li p rp rt tbody td tfoot th thead tr".split(" ")]);
const LASTING = /* @__PURE__ */ new Set([
	...CONTAINERS,
	...FORMATTING,
	UNFINISHED
]);
function readInline(node, open) {
	if (node.type === "html") follow(open, node.value);
	if (node.type === "text") return toSpan(node, judgeOpen(open));
	const spans = "children" in node ? node.children.flatMap((child) => readInline(child, open)) : [];
	return node.type === "delete" ? toSpan(node, "drawn") : spans;
}
function judgeOpen(open) {
	if (open.length === 0) return "plain";
	return open.every((name) => FORMATTING.has(name)) ? "drawn" : "hidden";
}
function toSpan({ position }, shown) {
	const { start, end } = position ?? {};
	if (start?.offset === void 0 || end?.offset === void 0) return [];
	return [{
		start: start.offset,
		end: end.offset,
		shown
	}];
}
const VOID = /^(?:br|hr|img|input|wbr|source)$/i;
function follow(open, html) {
	const { tags, isUnfinished } = readTags(html);
	for (const { name, isClosing } of [...tags, ...findDisputed(html)]) if (isClosing) close(open, name);
	else if (!VOID.test(name)) open.push(name);
	if (isUnfinished) open.unshift(UNFINISHED);
}
function close(open, name) {
	const at = open.lastIndexOf(name);
	const above = open.slice(at + 1);
	if (at < 0 || above.some((one) => LASTING.has(one) && !ENDING$1.has(one))) return;
	open.splice(at, above.length + 1, ...above.filter((one) => FORMATTING.has(one)));
}
function findDisputed(html) {
	const comment = /^<!--([^]*)-->$/.exec(html)?.[1];
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
const COMMAND_LINE = /^\/[a-z][a-z-]*(?=\s|$)/i;
const UNSEEN = /^(?:[\s\p{Z}\p{C}\p{M}\u115F\u1160\u3164\uFFA0\u2800]|\p{Default_Ignorable_Code_Point})*/u;
const SLASH = /^[/\\\uFF0F\u2044\u2215\u29F8\u2571\uFF3C]/;
function isCommandLine(line) {
	return COMMAND_LINE.test(line);
}
function toLook(line) {
	const before = UNSEEN.exec(line)?.[0] ?? "";
	const rest = line.slice(before.length);
	const slash = SLASH.exec(rest)?.[0];
	if (slash === void 0) return void 0;
	const word = /^\S*/.exec(rest.slice(slash.length))?.[0] ?? "";
	const names = [word, cutAtUnseen(word)].map(toPlainName);
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
	const characters = Array.from(word);
	const at = characters.findIndex((character) => toVisible(character) === "");
	return at < 0 ? word : characters.slice(0, at).join("");
}
function toPlainName(word) {
	return toVisible(word.normalize("NFKC")).toLowerCase().replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[.,:;!?)\]}'"*_`\u2026\u2019\u201d]+$/u, "");
}

// actions/command/mail.ts
function findQuotedMail(body, code) {
	const lines = withoutCode(toLines(body), code);
	const first = lines[lines.findIndex((_, at) => opensQuote(lines.slice(at, at + LOOKED_AT)))];
	return first === void 0 ? void 0 : {
		start: first.start,
		line: first.text.trim()
	};
}
const LOOKED_AT = 8;
function withoutCode(lines, code) {
	let next = 0;
	return lines.filter(({ start }) => {
		while ((code[next]?.end ?? Infinity) <= start) next += 1;
		return start < (code[next]?.start ?? Infinity);
	});
}
function toLines(body) {
	let start = 0;
	return body.split(/(\r\n?|\n)/).flatMap((text, index) => {
		const line = {
			text,
			start
		};
		start += text.length;
		return index % 2 === 0 ? [line] : [];
	});
}
function opensQuote(lines) {
	const texts = lines.map(({ text }) => text);
	const first = texts[0] ?? "";
	if (/^\s*[—–-]{1,3}\s*$/.test(first) && FOOTER.test(texts[1] ?? "")) return true;
	return SEPARATORS.some((one) => one.test(first)) || opensHeader(texts) || isAttribution(texts);
}
const FOOTER = /^\s*(?:[—–-]{1,3}\s*)?(?:reply to this email directly|you are receiving this because|triage notifications on the go)\b/i;
const SEPARATORS = [
	/^\s*-{4,}\s*\p{L}[^\r\n]{0,200}?[^\s-]\s*-{3,}\s*$/u,
	/^\s*-{2,}\s*(?:original|forwarded) (?:message|e?-?mail)\s*-{2,}\s*$/i,
	/^\s*_{10,}\s*$/,
	/^\s*(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|início da mensagem (?:encaminhada|reencaminhada)|begin doorgestuurd bericht)\s*[:：]/i,
	FOOTER,
	/^\s*[*_]{0,3}@?\S(?:.{0,80}\S)?[*_]{0,3} (?:left a comment|commented|created an issue|pushed \d+ commits?|approved this pull request|requested changes) (?:\(\S+\/\S+#\d+\)|on this (?:pull request|issue)\b)/i,
	/^\s*(?:sent from (?:my|a|outlook|yahoo|mail|proton)\b|sent with \p{Lu}|get outlook for|von meinem .{1,40} gesendet|gesendet (?:von|mit) |envoyé (?:de|depuis) |enviado (?:desde|do|a partir do) |inviato da |verzonden (?:vanaf|met) |skickat från |sendt fra |wysłane z |отправлено (?:с|из) |发自我的|發自我的|iphoneから送信|나의 )/iu,
	/^-- $/
];
const FROM = "from|von|de|da|van|från|fra|od|от|від|kimden|gönderen|lähettäjä|从|发件人|寄件者|寄件人|差出人|보낸 사람|보낸사람|από|feladó|expéditeur|remitente|mittente|remetente|afzender|odesílatel|nadawca|מאת|من|dari|gửi từ|ผู้ส่ง|จาก|de la|šalje|pošiljatelj|odosielateľ|saatja";
const OTHERS = "sent|date|to|cc|bcc|subject|reply-to|gesendet|gesendet am|datum|an|kopie|betreff|antwort an|envoyé|envoyé le|à|objet|enviado|enviado el|enviado em|enviada em|fecha|para|asunto|assunto|data|inviato|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|dato|til|emne|wysłano|do|dw|temat|odesláno|komu|kopie|předmět|отправлено|дата|кому|копия|тема|надіслано|gönderildi|gönderilen|tarih|kime|konu|lähetetty|päivämäärä|vastaanottaja|aihe|发送时间|收件人|抄送|主题|日期|寄件日期|收件者|主旨|送信日時|日時|宛先|件名|보낸 날짜|날짜|받는 사람|받는사람|제목|στάλθηκε|ημερομηνία|προς|θέμα|elküldve|címzett|tárgy|נשלח|תאריך|אל|נושא|تاريخ|إلى|الموضوع|dikirim|kepada|subjek|trimis|către|subiect|ส่ง|ถึง|เรื่อง|วันที่|odoslané|predmet|poslano|prima|za|изпратено|до|относно|đã gửi|tới|chủ đề|saadetud|teema|nosūtīts|išsiųsta|enviat|assumpte";
const MARK = String.raw`[*_]{0,3}`;
const AFTER = String.raw`[*_]{0,3}\s?[:：]`;
const FROM_FIELD = new RegExp(String.raw`^\s*${MARK}(?:${FROM})${AFTER}`, "iu");
const OTHER_FIELD = new RegExp(String.raw`^\s*${MARK}(?:${OTHERS})${AFTER}`, "iu");
const ANY_FIELD = new RegExp(String.raw`^\s*${MARK}[\p{L}\p{M}][\p{L}\p{M} .'-]{0,30}${AFTER}\s*\S`, "u");
const ADDRESS = /<[^<>\s@]+@[^<>\s@]+>|\*\*\*@\*\*\*\.\*\*\*|\[?mailto:/i;
function opensHeader(texts) {
	if (texts[0]?.trim() === "") return false;
	const block = texts.filter((text) => text.trim() !== "").slice(0, 3);
	const [first = "", second = ""] = block;
	if (FROM_FIELD.test(first) && (ADDRESS.test(first) || OTHER_FIELD.test(second))) return true;
	if (OTHER_FIELD.test(first) && isOtherField(first, second)) return true;
	return block.length === 3 && block.every((text) => ANY_FIELD.test(text)) && block.some((text) => ADDRESS.test(text));
}
function isOtherField(first, second) {
	if (FROM_FIELD.test(second)) return true;
	return OTHER_FIELD.test(second) && toName$1(first) !== toName$1(second);
}
function toName$1(field) {
	return field.split(/[:：]/)[0]?.toLowerCase().trim() ?? "";
}
const VERBS = "wrote|writes|schrieb|schreef|a écrit|écrivait|escribió|escribio|ha scritto|escreveu|skrev|kirjoitti|napisał|napisała|napisał\\(a\\)|napsal|napsal\\(a\\)|napísal|написал|написала|написал\\(а\\)|пишет|пише|yazdı|şunu yazdı|写道|寫道|さんは書きました|のメール|님이 작성|έγραψε|írta|כתב|כתב/ה|كتب|menulis|đã viết|เขียนว่า|a scris|napisao|napisala|je napisao\\/la|написа|kirjutas|rakstīja|rašė|va escriure|ने लिखा";
const ENDING = new RegExp(String.raw`(?:${VERBS})(?:[^:：\d]{0,80})?\s*[:：]\s*$`, "iu");
const BRACKETED = /(?:<[^<>\s@]+@[^<>\s@]+>|\*\*\*@\*\*\*\.\*\*\*>?)[^<>]{0,40}[:：]\s*$/;
const TIMED = new RegExp(String.raw`(?:${VERBS})\s.{0,80}\d[:.]\d{2}(?:\s?[AP]M)?\)?\s*[:：]\s*$`, "iu");
const DATED = /<[^<>\s@]+@[^<>\s@]+>.{0,80}\d[:.]\d{2}.{0,20}[:：]\s*$/;
const WRAPPED_AT_MOST = 3;
const LONGEST_ATTRIBUTION = 400;
function isAttribution(texts) {
	let joined = "";
	for (const text of texts.slice(0, WRAPPED_AT_MOST)) {
		const line = text.trim();
		if (line === "" || /^[>/]/.test(line)) return false;
		joined = `${joined} ${line}`.trim();
		if (joined.length > LONGEST_ATTRIBUTION) return false;
		if ([
			BRACKETED,
			TIMED,
			DATED
		].some((one) => one.test(joined))) return true;
		if (ENDING.test(joined) && /\d|@/.test(joined)) return true;
	}
	return false;
}

// actions/command/note-text.ts
const BLOCK = /^\s*(?:`{3}|~{3}|<)/;
function findBelow(between) {
	const lines = toLines$1(between);
	const end = lines.findIndex((line) => line.trim() === "" || BLOCK.test(line));
	const below = lines.slice(0, end < 0 ? void 0 : end).map((line) => line.trim());
	const leftOut = end < 0 ? void 0 : lines.slice(end).find(isText);
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
		const mail = findQuotedMail(body, findFences(body));
		const found = findOwnLines(body.slice(0, mail?.start));
		if (mail === void 0 || "reason" in found) return found;
		const quoted = toUnread(body.slice(mail.start), "mail");
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
	const read = body.slice(0, BODY_BYTES_AT_MOST);
	return parseBlocks(read, { file: "comment" }).code.filter(({ fenced }) => fenced);
}
function findOwnLines(body) {
	const bytes = Buffer.byteLength(body);
	if (bytes <= 8192) return findShortLines(body);
	if (!toLines$1(body).some(isCommandLine)) return {
		lines: [],
		unread: toUnread(body, "look")
	};
	return {
		reason: "too-many-commands",
		message: `The comment is ${bytes} bytes long; commands are read from at most ${BODY_BYTES_AT_MOST}.`
	};
}
function findShortLines(body) {
	const blocks = parseBlocks(body, { file: "comment" });
	const lookUp = createObstacles(body);
	const read = [...blocks.paragraphs.map((one) => readParagraph({
		...one,
		body,
		holds: false
	}, lookUp)), ...blocks.holdingHtml.map((one) => readParagraph({
		...one,
		body,
		holds: true
	}, lookUp))];
	const starts = read.flatMap((one) => one.starts).toSorted((left, right) => left - right);
	return {
		lines: starts.map((start, index) => toCommandLine(body.slice(start, starts[index + 1]))),
		unread: [...read.flatMap((one) => one.unread), ...findDrawnIn(body, blocks)]
	};
}
function toCommandLine(text) {
	const end = text.search(/[\r\n]/);
	if (end < 0) return {
		line: text.trimEnd(),
		below: []
	};
	const between = text.slice(end).replace(/^(?:\r\n?|\n)/, "");
	return {
		line: text.slice(0, end).trimEnd(),
		...findBelow(between)
	};
}
const UNTOLD = ["html", "hidden"];
function readParagraph({ body, start, end, holds }, lookUp) {
	const found = {
		starts: [],
		unread: []
	};
	const from = 1 + Math.max(...["\n", "\r"].map((eol) => body.lastIndexOf(eol, start - 1)));
	const text = body.slice(from, end);
	const code = findCodeSpans(text);
	let isFolded = false;
	for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
		const isQuoted = code.some((span) => index > span.start && index < span.end);
		const obstacle = isFolded ? "html" : isQuoted ? "code" : "look";
		const isRead = obstacle === "look" && isCommandLine(line);
		const by = isRead ? lookUp(from + index) : obstacle;
		if (by === "look" && isRead) found.starts.push(from + index);
		else if (!UNTOLD.includes(by) || found.starts.length > 0) found.unread.push(...toUnread(line, by));
		isFolded ||= holds && /<[/a-z]/i.test(line);
	}
	return found;
}
function createObstacles(body) {
	let shownAt;
	return (offset) => {
		shownAt ??= createShownIndex(body);
		const shown = shownAt(offset);
		return shown === "plain" ? "look" : shown;
	};
}
function findDrawnIn(body, { headings, containers, code }) {
	const underlined = headings.filter(({ start }) => body[start] !== "#");
	const indented = code.filter(({ fenced }) => !fenced);
	return [
		...underlined.flatMap(({ text }) => toUnread(text, "heading")),
		...containers.flatMap(({ text }) => toUnread(text, "container")),
		...indented.flatMap(({ text }) => toUnread(text, "indented"))
	];
}

// actions/command/unread.ts
const TOLD_AT_MOST = 10;
const QUOTING = [
	"indented",
	"html",
	"hidden",
	"mail"
];
function judgeUnread({ lines, unread, mail }, commands) {
	const meant = unread.flatMap((one) => toMeant(one, commands)).slice(0, TOLD_AT_MOST);
	const isBeside = ({ by }) => lines.length > 0 && QUOTING.includes(by);
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
	if (leftOut === void 0) return [];
	return [{
		message: "A note ends at an empty line, at a block of code or at HTML. What begins with this line is not on the timeline:",
		line: leftOut
	}];
}
function toMeant({ line, by }, commands) {
	const look = toLook(line);
	if (look === void 0) return [];
	const known = look.names.find((name) => commands.find(name) !== void 0);
	const close = by === "look" ? suggest(look.names[0] ?? "", commands.names()) : void 0;
	const name = known ?? close;
	return name === void 0 ? [] : [{
		...look,
		line,
		by,
		name
	}];
}
function explain(meant, mail) {
	if (meant.by === "look") return explainLook(meant);
	if (meant.by !== "mail") return EXPLANATIONS[meant.by];
	return `What stands below "${clip(toSingleLine(mail?.line ?? ""), 80)}" looks like a mail that is quoted, so its commands are not run: somebody else may have given them. Give the command above that line, or in a comment on GitHub.`;
}
const drawnInto = (what) => `Markdown makes this line part of ${what}; leave an empty line above and below it.`;
const EXPLANATIONS = {
	heading: drawnInto("a heading"),
	container: drawnInto("a list or quote"),
	code: drawnInto("code"),
	html: drawnInto("the HTML above it"),
	hidden: drawnInto("what began above it, such as HTML, a link or a formula, and may not show it"),
	drawn: drawnInto("a table, footnote, link or other formatting, or strikes it out"),
	indented: "A tab or four blanks in front make this line code; write the command at the very start of its line."
};
function explainLook({ before, slash, word, name }) {
	if (before !== "") return `The line begins with ${describe(before)}; write the command at the very start of its line.`;
	if (slash !== "/") return `The line begins with ${slash} (${toCode(slash)}), which is no slash; type /${name} by hand.`;
	return `There is no command "/${clip(toSingleLine(word), 40)}"; did you mean /${name}? Type the name by hand and leave a blank behind it.`;
}
const NAMES = /* @__PURE__ */ new Map([
	[" ", "a blank"],
	["	", "a tab"],
	["\xA0", "a no-break space (U+00A0)"],
	["　", "a wide blank (U+3000)"],
	["﻿", "a byte order mark (U+FEFF)"]
]);
function describe(before) {
	const [first = "", ...rest] = [...new Set(before)];
	const name = NAMES.get(first) ?? `${/\s/u.test(first) ? "a blank" : "an invisible character"} (${toCode(first)})`;
	return rest.length === 0 ? name : `${name} and more that cannot be seen`;
}
function toCode(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// actions/command/words.ts
const DASHES = /^[\u2010-\u2015\u2212]/;
const QUOTES = /* @__PURE__ */ new Set([
	"\"",
	"“",
	"”",
	"„"
]);
function splitWords(line) {
	const invisible = findInvisible(line);
	if (invisible !== void 0) return invisible;
	const words = [];
	let index = 0;
	while (index < line.length) {
		if (isBlank(line[index])) {
			index += 1;
			continue;
		}
		const read = readWord(line, index);
		if ("message" in read) return read;
		words.push(read.word);
		index = read.next;
	}
	const dash = words.find((word) => !word.quoted && DASHES.test(word.text));
	if (dash !== void 0) return {
		column: dash.column,
		length: 1,
		message: "a long dash stands here; flags begin with two hyphens (--)"
	};
	return { words };
}
function findInvisible(line) {
	let column = 0;
	for (const character of line) {
		if (hasInvisible(character)) {
			const message = `an invisible character (U+${toHex(character)}) stands here; type the line by hand`;
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
	const reading = {
		text: "",
		equals: -1,
		open: -1,
		index: start
	};
	while (reading.index < line.length && !isWordEnd(line, reading)) readCharacter(line, reading);
	if (reading.open >= 0) return {
		column: reading.open,
		length: 1,
		message: "this quote is never closed"
	};
	const { text, equals, index } = reading;
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
	const isEscape = reading.open >= 0 && line[reading.index] === "\\" && reading.index + 1 < line.length;
	if (isEscape) reading.index += 1;
	const character = line[reading.index] ?? "";
	if (!isEscape && QUOTES.has(character)) reading.open = reading.open >= 0 ? -1 : reading.index;
	else {
		if (character === "=" && reading.open < 0 && reading.equals < 0) reading.equals = reading.text.length;
		reading.text += character;
	}
	reading.index += 1;
}
function toHex(character) {
	return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

// actions/command/grammar.ts
const ARGUMENTS_AT_MOST = 32;
function parseComment(body, commands) {
	const found = findCommandLines(body);
	if ("reason" in found) return { problems: [found] };
	const { lines } = found;
	const unread = judgeUnread(found, commands);
	if (unread.problems.length > 0) return { problems: unread.problems };
	if (lines.length === 0) return void 0;
	if (lines.length > 10) return { problems: [{
		reason: "too-many-commands",
		message: `The comment holds ${lines.length} commands; at most ${10} are taken.`
	}] };
	const parsed = lines.map((line) => parseLine(line, commands));
	const problems = parsed.filter((one) => "reason" in one);
	if (problems.length > 0) return { problems };
	const invocations = parsed.filter((one) => "command" in one);
	return {
		invocations,
		notices: [...lines.flatMap((line, index) => {
			const command = invocations[index]?.command;
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
	const name = toName(line);
	const command = findCommand(line, commands);
	if (command === void 0) {
		const close = suggest(name, commands.names());
		return {
			reason: "unknown-command",
			message: `There is no command /${name}${close === void 0 ? "" : `; did you mean /${close}?`}`,
			caret: renderCaret(line, {
				column: 0,
				length: name.length + 1
			})
		};
	}
	const text = command.positionals.find((one) => one.rest === true);
	if (text !== void 0) return takeText(command, text.name, [line, ...below].join(" "));
	const split = splitWords(line);
	if ("message" in split) return toProblem(line, split);
	const rest = split.words.slice(1);
	if (rest.length > 32) return {
		reason: "too-many-commands",
		message: `The command has ${rest.length} arguments; at most ${32} are taken.`
	};
	const sorted = sortWords(command, rest, line);
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
	const words = command.positionals.flatMap(({ name, rest }) => {
		const value = values.get(name);
		if (value === void 0) return [];
		return [rest === true ? value : quote(value)];
	});
	const positional = new Set(command.positionals.map(({ name }) => name));
	const named = [...values.keys()].filter((name) => !positional.has(name)).toSorted();
	return [
		`/${command.name}`,
		...words,
		...named.map((name) => `${name}=${quote(values.get(name) ?? "")}`),
		...[...flags.keys()].toSorted().map((name) => renderFlag(command, name, flags.get(name) ?? ""))
	].join(" ");
}
function renderFlag({ flags }, name, value) {
	return flags.some((flag) => flag.name === name && flag.bare === true) ? `--${name}` : `--${name} ${quote(value)}`;
}
function quote(value) {
	return /^[\w./:@+-]+$/.test(value) ? value : `"${value.replace(/[\\"]/g, String.raw`\$&`)}"`;
}
function takesText({ positionals }) {
	return positionals.some(({ rest }) => rest === true);
}
function takeText(command, name, line) {
	const text = stripQuotes(line.replace(/^\/\S*/, "").trim());
	const taken = {
		arguments: new Map(text === "" ? [] : [[name, text]]),
		flags: /* @__PURE__ */ new Map()
	};
	const missing = findMissing(command, taken, line);
	return missing === void 0 ? toInvocation(command, line, taken) : toProblem(line, missing);
}
function sortWords(command, words, line) {
	const sorted = {
		arguments: /* @__PURE__ */ new Map(),
		flags: /* @__PURE__ */ new Map()
	};
	return takeWords(command, sorted, words) ?? findMissing(command, sorted, line) ?? sorted;
}
function stripQuotes(text) {
	return /^["\u201c\u201e]([^"\u201c\u201d\u201e]+)["\u201d]$/.exec(text)?.[1] ?? text;
}
function takeWords(command, sorted, words) {
	const end = words.findIndex((word) => !word.quoted && word.text === "--");
	const last = end < 0 ? words.length : end;
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index];
		if (word === void 0 || index === end) continue;
		if (index < last && isFlag(word)) {
			const taken = takeFlag(command, sorted.flags, [word, words[index + 1]]);
			if (typeof taken === "object") return taken;
			index += taken;
		} else {
			const problem = takeArgument(command, sorted.arguments, word);
			if (problem !== void 0) return problem;
		}
	}
}
function isFlag(word) {
	return !word.quoted && word.text.startsWith("--");
}
function takeFlag(command, flags, [word, next]) {
	const inline = word.equals >= 0;
	const name = word.text.slice(2, inline ? word.equals : void 0);
	const at = {
		column: word.column,
		length: word.text.length
	};
	const flag = command.flags.find((one) => one.name === name);
	if (flag === void 0) {
		const known = command.flags.map((one) => one.name);
		return {
			...at,
			message: `unknown flag --${name}${hint(name, known, "--")}`
		};
	}
	if (flags.has(name)) return {
		...at,
		message: `--${name} is given twice`
	};
	if (flag.bare === true) {
		if (inline) return {
			...at,
			message: `--${name} takes no value`
		};
		flags.set(name, "");
		return 0;
	}
	if (inline) {
		flags.set(name, word.text.slice(word.equals + 1));
		return 0;
	}
	if (next === void 0) return {
		...at,
		message: `--${name} needs a value`
	};
	flags.set(name, next.text);
	return 1;
}
function takeArgument(command, taken, word) {
	const at = {
		column: word.column,
		length: Math.max(1, word.text.length)
	};
	if (word.equals > 0 && command.named !== "any" && command.named.length === 0) return takePositional(command, taken, word);
	if (word.equals <= 0) return takePositional(command, taken, word);
	const name = word.text.slice(0, word.equals);
	if (command.named !== "any" && !command.named.some((one) => one.name === name)) {
		const known = command.named.map((one) => one.name);
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
	const free = command.positionals.find((one) => !taken.has(one.name));
	if (free === void 0) {
		const message = `unexpected word; expected \`${command.usage}\``;
		return {
			column: word.column,
			length: Math.max(1, word.text.length),
			message
		};
	}
	taken.set(free.name, word.text);
}
function findMissing(command, sorted, line) {
	const isMissing = (one) => one.required === true && !sorted.arguments.has(one.name);
	const named = command.named === "any" ? [] : command.named;
	const missing = [...command.positionals, ...named].find(isMissing);
	const flag = command.flags.find((one) => one.required === true && !sorted.flags.has(one.name));
	const what = missing?.name ?? (flag === void 0 ? void 0 : `--${flag.name}`);
	if (what === void 0) return void 0;
	const help = missing?.help ?? flag?.help ?? "";
	return {
		column: line.length,
		length: 1,
		message: `${what} is missing: ${help}. Expected \`${command.usage}\``
	};
}
function hint(word, known, prefix) {
	const close = suggest(word, known);
	if (close !== void 0) return `; did you mean ${prefix}${close}?`;
	return known.length === 0 ? "; it takes none" : `; it takes ${known.map((one) => prefix + one).join(", ")}`;
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
	if (request.kind === "label") return ![snapshot.issue, snapshot.pull].filter((thread) => thread !== void 0).some((thread) => thread.number === request.number && thread.labels.some((one) => isSameLabel(one.name, request.label)));
	return findFinalReaction(request, snapshot) !== void 0;
}
const FINAL = ["ROCKET", "THUMBS_DOWN"];
function findFinalReaction(request, snapshot) {
	const comment = snapshot.comments.find((one) => one.id === request.commentId);
	return FINAL.find((reaction) => comment?.ownReactions.includes(reaction));
}
function takeEyesOff(request, snapshot) {
	if (request.kind === "label") return {};
	const add = findFinalReaction(request, snapshot);
	return add === void 0 ? {} : toReaction(request.nodeId, add);
}
async function answerAll(asked, dependencies, given) {
	const { request } = asked;
	const { snapshot } = given.draft;
	const claim = asked.claims[0] ?? "";
	const reply = {
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
			...given.markReady && snapshot.pull?.draft === true ? { markReady: snapshot.pull.nodeId } : {}
		}
	});
}
function toLabelRemoval(request, snapshot) {
	if (request.kind !== "label") return [];
	const label = findLabel(snapshot.labels, request.label);
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
	const files = toFiles(asked, dependencies);
	const exercise = snapshot !== void 0 && saysExercise(snapshot.record);
	const reply = {
		claim: asked.claims[0] ?? "",
		parts: [refusal],
		files,
		exercise
	};
	await answer(dependencies.recorder, {
		thread: asked.request.number,
		reply,
		comments: snapshot?.comments ?? [],
		projection: {
			...toBareProjection(asked.request),
			...snapshot === void 0 ? {} : { removeLabels: toLabelRemoval(asked.request, snapshot) }
		}
	});
	return { result: {
		...refusal,
		incident: asked.incident
	} };
}
async function tellMoved({ request, claims, incident }, dependencies, message) {
	const links = [{
		text: "Open the run",
		url: dependencies.runUrl
	}];
	const claim = toFailureNoticeKey({ claim: claims[0] ?? "" }, dependencies.attempt);
	await answer(dependencies.recorder, {
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
	});
	return { result: {
		outcome: "unknown",
		reason: "ref-moved",
		incident,
		message
	} };
}
const OUTSIDE = "This thread is not the issue or the pull request of a declared incident";
const RESTORE = "If the branch was deleted, press \"Restore branch\" on its pull request and then \"Reopen pull request\", and give the command again in a new comment. Otherwise comment on the issue or pull request of the incident.";
async function refuseOutside(request, dependencies, { claim, branch }) {
	const refusal = branch === void 0 ? refuse("not-an-incident", `${OUTSIDE}.`) : refuse("not-an-incident", `${OUTSIDE}, or its branch \`${branch}\` was deleted.`, RESTORE);
	await answerBare(request, dependencies, {
		claim,
		parts: [refusal]
	});
	return { result: refusal };
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
	const held = [
		"responder",
		"incident-commander",
		"approver"
	].filter((role) => {
		const { teams, people } = settings.roles[role];
		return people.some((person) => person.id === requester.id) || teams.some((team) => requester.memberships?.has(team) === true);
	});
	return new Set(held);
}
function authorize(who, requester, settings) {
	if (who === "anyone") return void 0;
	const held = toRoles(requester, settings);
	if (who.some((role) => held.has(role))) return void 0;
	const roles = joinWords(who.map((role) => renderRole(role, settings)), "or");
	return refuse("not-permitted", `This takes the role ${roles}. ${renderWhy(requester)}`);
}
function renderWhy({ login, memberships }) {
	return memberships === void 0 ? `Whether ${login} is in such a team could not be checked: no observer token that may read teams. \`npm run setup\` makes the observer App; people whom firebreak.yml names by id need no team.` : `${login} does not hold it.`;
}
function renderRole(role, settings) {
	const { teams, people } = settings.roles[role];
	const holders = [...teams.map((team) => `team ${team}`), ...people.map(({ login }) => login)];
	return `${role} (${holders.length === 0 ? "nobody yet" : holders.join(", ")})`;
}

// actions/command/announce.ts
async function announce(asked, dependencies, { draft, handover }) {
	const { recorder } = dependencies;
	const runs = toRuns(draft, handover);
	const gate = findGate(runs);
	const parts = [...gate === "open" ? [] : [toPart(gate, dependencies, {
		runs,
		handover
	})], ...toNotes(handover)];
	if (parts.length === 0) return;
	try {
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
	const meant = new Set(receipts.map(({ id }) => id));
	return listReceipts(draft).filter(({ id }) => meant.has(id)).map(currentRun);
}
function findGate(runs) {
	const [newest] = runs.map(({ plan }) => plan).toSorted(byNewest);
	return newest === void 0 ? "unknown" : newest.gate ?? "unknown";
}
function byNewest(one, other) {
	return Date.parse(other.requested_at) - Date.parse(one.requested_at);
}
function toPart(gate, dependencies, { runs, handover }) {
	const names = handover.receipts.map(({ id }) => id).join(", ");
	const { login } = handover.asker;
	const run = `[the run](${dependencies.runUrl})`;
	const environment = codeSpan(handover.environment);
	const waits = `${run} waits until one of them releases it there under "Review deployments".`;
	const who = gate === "unknown" ? `If the environment ${environment} has required reviewers, ${waits}` : `The environment ${environment} had required reviewers when this was planned: ${toReviewers(gate.reviewers)}. Unless that was changed since, ${waits}`;
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
	const first = Math.min(...runs.map((run) => toStartDeadline(run, settings).getTime()));
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
	const prefix = `${toIncidentFolder(draft.snapshot.id)}/`;
	const commit = draft.toCommit({ headline: "" });
	const changed = new Map([...commit.additions].map(([path, content]) => [path.slice(prefix.length), Buffer.from(content)]));
	const gone = new Set((commit.deletions ?? []).map((path) => path.slice(prefix.length)));
	const kept = tree.files.filter((file) => !changed.has(file.path) && !gone.has(file.path));
	const added = [...changed].map(([path, bytes]) => ({
		path,
		bytes: bytes.length,
		mode: "100644"
	}));
	const readBytes = async (path) => gone.has(path) ? void 0 : changed.get(path) ?? await tree.readBytes(path);
	return {
		id: tree.id,
		files: [...kept, ...added].toSorted((left, right) => left.path < right.path ? -1 : 1),
		readBytes,
		readText: async (path) => {
			const bytes = await readBytes(path);
			return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
		}
	};
}

// actions/command/files.ts
function openFiles(recorder, draft, fetched) {
	const { id, head } = draft.snapshot;
	let branch = fetched && Promise.resolve(fetched);
	let compared;
	const fetchBranch = () => branch ??= recorder.fetchIncidentBranch(id, head);
	const fetchComparison = async () => {
		const { readComparison } = await import("./validate2.js");
		const found = await fetchBranch();
		return found && readComparison(recorder, found);
	};
	const openTree = async () => overlayTree((await fetchBranch())?.tree, draft);
	return {
		openTree,
		isHeadProven: async () => (await fetchBranch())?.lineage.baselines[0] === head,
		validate: async (now) => {
			const tree = await openTree();
			const comparison = await (compared ??= fetchComparison());
			const { validateIncident } = await import("./validate2.js");
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
	const findings = await files.validate(now);
	const { id } = await files.openTree();
	const { toCheckRun } = await import("./validate2.js");
	return toCheckRun(findings, id);
}
async function isCheckNeeded(draft, files) {
	if (!draft.hasChanged() || findOwnStatus(draft) !== "closed") return false;
	return files.isHeadProven();
}

// actions/command/reply.ts
function toParts(planned) {
	const several = planned.length > 1;
	const refused = planned.some(({ result }) => result.outcome === "refused");
	return planned.flatMap(({ invocation, result }) => {
		const command = redact(invocation.line);
		const named = several ? { command } : {};
		if (result.outcome === "refused") {
			const again = result.again === void 0 ? [] : [{ body: result.again }];
			return [toRefusalPart(result, command, refused && several), ...again];
		}
		if (refused || result.outcome === "approved" || result.reply === void 0) return [];
		return [{
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
	const decisive = planned.find(({ result }) => result.outcome === "refused") ?? planned.at(-1);
	const result = decisive?.result;
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
	const plan = "plan" in result ? toPlanFields(result) : {};
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
	const several = asked.invocations.length > 1;
	const receipts = listReceipts(draft);
	return (entries.some(isRefusedAloud) ? entries.filter(isRefusedAloud) : entries).flatMap((entry) => {
		const line = asked.invocations[asked.claims.indexOf(entry.claim)]?.line ?? entry.command;
		const command = redact(line);
		if (entry.phase === "refused") return toRefused(entry, {
			command,
			several
		});
		const named = several ? { command } : {};
		const receipt = findAsOf(entry, receipts);
		if (entry.phase === "intent" && receipt !== void 0) return [{
			...named,
			body: renderPlan(receipt, providers)
		}];
		if (receipt !== void 0) return [{ body: renderReceipt(receipt, providers.steps) }];
		return toBare(entry, named);
	});
}
function isRefusedAloud({ phase, said }) {
	return phase === "refused" && said !== void 0;
}
function toRefused(entry, as) {
	const reason = toReason(entry.reason);
	if (reason === void 0) return toBare(entry, {});
	if (entry.said === void 0) return [{
		command: entry.command,
		reason,
		message: REASONS[reason].meaning
	}];
	const { text: message, ...more } = entry.said;
	if (entry.plan !== void 0) return [{
		command: entry.command,
		reason,
		message
	}];
	return [toRefusalPart({
		reason,
		message,
		...more
	}, as.command, as.several)];
}
function toBare(entry, named) {
	if (entry.said !== void 0) return [{
		...named,
		body: entry.said.text
	}];
	if (entry.phase === "done") return [];
	const where = entry.receipt === void 0 ? "" : ` See ${entry.receipt} in the status comment.`;
	return [{
		command: entry.command,
		headline: `Recorded as ${entry.outcome}.${where}`
	}];
}
function toReason(word) {
	return Object.keys(REASONS).find((reason) => reason === word);
}

// actions/command/resume.ts
const REPLAY_INDEX = 1e3;
async function finishAnswer(asked, dependencies, { draft, entries }) {
	const { incident } = asked;
	if (isAnswered(asked.request, draft.snapshot)) {
		if (dependencies.attempt > 1) return refuseReplay(asked, dependencies, { draft });
		await dependencies.recorder.project(takeEyesOff(asked.request, draft.snapshot));
		return { result: {
			outcome: "ignored",
			incident,
			message: "Done and answered before."
		} };
	}
	const last = entries.at(-1);
	const outcome = OUTCOMES[last?.phase ?? ""] ?? "done";
	const isClosed = findOwnStatus(draft) === "closed";
	await answerAll(asked, dependencies, {
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
	});
	return { result: {
		outcome,
		incident,
		message: "Answered after an interruption.",
		...last?.reason === void 0 ? {} : { reason: last.reason }
	} };
}
async function toHeadCheck(dependencies, draft) {
	const { head, repository } = draft.snapshot;
	const files = openFiles(dependencies.recorder, draft);
	return {
		...await toValidationCheck(files, dependencies.recorder.clock.now()),
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
	const message = `${dependencies.triggeredBy} started this run again. Its command was answered before; nothing was repeated.`;
	const refusal = refuse("replayed-run", says === void 0 ? message : `${message} ${says}`);
	const claim = toIdempotencyKey(toClaimed(asked.request, dependencies), REPLAY_INDEX + dependencies.attempt);
	await answer(dependencies.recorder, {
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
	});
	return { result: {
		...refusal,
		incident: asked.incident
	} };
}
async function resume(asked, dependencies, { draft, entries }) {
	const receipts = entries.filter(({ phase }) => isUnfinished(phase)).flatMap(({ receipt, plan, claim, command }) => receipt === void 0 || plan === void 0 ? [] : [{
		id: receipt,
		plan,
		claim,
		command
	}]);
	const rest = toUntold(asked, dependencies, {
		draft,
		entries
	}).filter(({ phase }) => !isUnfinished(phase) && phase !== "refused");
	const parts = [...toRecordedParts(asked, {
		draft,
		entries: rest
	}, dependencies.providers).filter((part) => !("reason" in part)), ...toNoticeParts(asked.notices)];
	const environment = findEnvironment({ receipts }, draft, dependencies.providers);
	const handover = {
		...toHandoverBase(asked, dependencies, draft),
		parts,
		receipts,
		environment
	};
	await announce(asked, dependencies, {
		draft,
		handover
	});
	return {
		result: {
			outcome: "approved",
			incident: asked.incident,
			message: "Taken up again."
		},
		handover,
		isAgain: true
	};
}
function toUntold(asked, { attempt }, { draft, entries }) {
	return wasAnnounced(asked.claims[0] ?? "", attempt, draft.snapshot.comments) ? entries.filter(({ phase, plan }) => plan !== void 0 && phase !== "intent") : entries;
}

// actions/command/gates/trigger.ts
const trigger = {
	name: "trigger",
	judge: async (standing) => {
		const { asked, dependencies } = standing;
		const { request } = asked;
		if (dependencies.attempt === 1) return void 0;
		const login = dependencies.triggeredBy;
		const person = await findTrigger(standing);
		if (person === void 0) return { refusal: refuse("not-permitted", `GitHub knows no person ${login}.`) };
		if (person.id === request.asker.id) return void 0;
		const teams = toTeams(dependencies.settings);
		const question = {
			number: request.number,
			login,
			id: person.id,
			teams
		};
		const { memberships } = await dependencies.observer.fetchRequest(question);
		const denied = authorize(RESPONSE_TEAM, {
			...person,
			memberships
		}, dependencies.settings);
		if (denied === void 0) return void 0;
		const message = `${login} started this run again. ${denied.message}`;
		return { refusal: refuse("replayed-run", message) };
	}
};
async function findTrigger({ asked, dependencies, draft }) {
	const { request } = asked;
	const { triggeredBy, recorder } = dependencies;
	const comment = request.kind === "comment" ? draft.snapshot.comments.find(({ id }) => id === request.commentId) : void 0;
	return comment?.author?.login === triggeredBy ? comment.author : recorder.fetchPerson(triggeredBy);
}

// actions/command/gates/history.ts
const history = {
	name: "history",
	judge: async (standing) => {
		const { asked, dependencies, draft } = standing;
		const { state, entries } = findHistory(draft.ownLedger(), asked.claims);
		const recorded = {
			draft,
			entries
		};
		if (state === "ended") return { instead: () => finishAnswer(asked, dependencies, recorded) };
		if (state === "new" && dependencies.attempt === 1) return void 0;
		const word = await fetchLastWord(asked.request, draft.snapshot, dependencies.recorder);
		if (isTakenBack(word, standing, state)) return { instead: () => refuseReplay(asked, dependencies, {
			draft,
			says: TAKEN_BACK[word]
		}) };
		if (state === "new") return void 0;
		return judgeAsker(standing) ?? await trigger.judge(standing) ?? { instead: () => resume(asked, dependencies, recorded) };
	}
};
function judgeAsker({ asked, dependencies }) {
	const refusal = asked.invocations.map(({ command }) => authorize(command.who, asked.requester, dependencies.settings)).find((one) => one !== void 0);
	return refusal && { refusal };
}
const TAKEN_BACK = {
	done: "The ledger does not say so any more: somebody took it back. Restore it from the commit before.",
	gone: "Its comment was deleted, so nobody can tell whether it was seen through. If it is still wanted, give it anew."
};
function isTakenBack(word, { asked }, state) {
	if (state === "open") return word !== "none";
	return word === "done" && asked.invocations.some(({ command }) => command.readsOnly !== true);
}
function findHistory(ledger, claims) {
	const own = ledger.filter((entry) => claims.includes(entry.claim));
	if (own.length === 0) return {
		state: "new",
		entries: []
	};
	const entries = claims.flatMap((claim) => findOutcome(own.filter((entry) => entry.claim === claim)) ?? []);
	return {
		state: entries.some((entry) => isUnfinished(entry.phase)) ? "open" : "ended",
		entries
	};
}

// actions/command/finish.ts
const MADE_UP_FOR = "Settled: what was missing was made up for; nothing has to be started again.";
async function finishRecorded(request, dependencies, snapshot) {
	const parsed = parseComment(request.body, commands);
	const isSeen = request.kind === "label" || snapshot.comments.some(({ id }) => id === request.commentId);
	if (parsed === void 0 || "problems" in parsed || !isSeen) return void 0;
	if (snapshot.pull?.open === false) return void 0;
	const { invocations, notices } = parsed;
	const claims = invocations.map((_, index) => toIdempotencyKey(toClaimed(request, dependencies), index));
	const draft = openDraft(snapshot, dependencies.signer);
	const { state, entries } = findHistory(draft.ownLedger(), claims);
	if (state !== "ended") return void 0;
	const asked = {
		request,
		invocations,
		notices,
		claims,
		requester: {
			...request.asker,
			memberships: void 0
		},
		incident: snapshot.id
	};
	const { recorder, attempt } = dependencies;
	const wasAnswered = isAnswered(request, snapshot);
	if (wasAnswered) await recorder.project(takeEyesOff(request, snapshot));
	else await finishAnswer(asked, dependencies, {
		draft,
		entries
	});
	const told = {
		recorder,
		thread: request.number,
		claim: claims[0] ?? "",
		attempt: attempt + 1
	};
	await settleNotices(told, MADE_UP_FOR);
	return wasAnswered ? "tidied" : "answered";
}

// actions/command/batch.ts
async function planBatch(batch, context) {
	const planned = [];
	for (const [index, invocation] of batch.invocations.entries()) {
		const claim = batch.claims[index] ?? "";
		const result = await planOne(invocation, batch.requester, context);
		planned.push({
			invocation,
			claim,
			result: keepToOneSystem(result, planned, context)
		});
	}
	return planned;
}
function keepToOneSystem(result, before, { draft, providers }) {
	const [first] = before.flatMap((one) => toApproved(one.result));
	const [own] = toApproved(result);
	if (first === void 0 || own === void 0) return result;
	const [expected, got] = [first, own].map((id) => findEnvironment({ receipts: [{ id }] }, draft, providers));
	if (expected === got) return result;
	return refuse("wrong-environment", `Expected plans of one system in a comment, got ${first} for ${expected} and ${own} for ${got}.`, "Approve the plans of each system in a comment of its own.");
}
function toApproved(result) {
	return result.outcome === "approved" ? [result.receipt] : [];
}
async function planOne(invocation, requester, context) {
	const { command } = invocation;
	const early = command.precheck?.(invocation, context);
	if (early !== void 0) return early;
	const denied = authorize(command.who, requester, context.settings);
	if (denied !== void 0) return denied;
	const status = findOwnStatus(context.draft);
	if (isFinal(status) && !command.afterClose) return refuse("incident-closed", `The incident is ${status}; /${command.name} is over.`);
	return command.plan(invocation, context);
}
function isAccepted(planned) {
	return planned.every(({ result }) => result.outcome !== "refused");
}
function recordBatch(draft, planned, context) {
	for (const one of planned) {
		if (one.invocation.command.readsOnly === true && one.result.outcome === "done") continue;
		draft.addLedger(toLedgerEntry(one, draft, context));
	}
}
function recordRefusals(draft, planned, context) {
	if (toRoles(context.requester, context.settings).size === 0) return;
	const first = planned.find(({ result }) => result.outcome === "refused")?.result;
	const reason = first?.outcome === "refused" ? first.reason : "not-permitted";
	for (const one of planned) {
		const result = one.result.outcome === "refused" ? one.result : refuse(reason, "");
		draft.addLedger(toLedgerEntry({
			...one,
			result
		}, draft, context));
	}
}
const REFUSED_LENGTH = 200;
const REFUSAL_LENGTH = 1e3;
function toLedgerEntry({ invocation, claim, result }, draft, context) {
	const isRefused = result.outcome === "refused";
	const about = isRefused ? invocation.command.findReceipt?.(invocation, draft) : void 0;
	return {
		at: toUtcSeconds(context.at),
		claim,
		actor: context.asker,
		source: context.source,
		command: clip(redact(toVisible(invocation.canonical)), isRefused ? REFUSED_LENGTH : 8e3),
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
		const { message, next, caret } = result;
		if (message === "") return {};
		return { said: {
			text: keep(message),
			...next === void 0 ? {} : { next: keep(next) },
			...caret === void 0 ? {} : { caret: keep(caret) }
		} };
	}
	if (result.outcome !== "done" || result.reply === void 0) return {};
	const text = redact(result.reply);
	return text.length > 4e3 ? {} : { said: { text } };
}
function keep(text) {
	return clip(redact(toVisible(text)), REFUSAL_LENGTH);
}
const PHASES = {
	done: "done",
	planned: "intent",
	approved: "approved",
	refused: "refused"
};

// actions/command/gates/budget.ts
const HOUR_MS = 36e5;
const budget = {
	name: "budget",
	judge: ({ asked, dependencies, draft }) => judgeSpent({
		recent: draft.ledgerState().recent,
		asker: asked.request.asker,
		at: dependencies.recorder.clock.now()
	}, dependencies.settings)
};
function judgeSpent({ recent, asker, at }, { policy }) {
	const limit = policy.commands_per_person_per_hour;
	const since = toUtcSeconds(/* @__PURE__ */ new Date(at.getTime() - HOUR_MS));
	const given = recent.filter((one) => one.by === asker.id && one.at > since).length;
	if (given < limit) return void 0;
	const message = `${asker.login} has given ${given} commands to this incident within an hour; firebreak.yml allows ${limit}.`;
	return { refusal: refuse("too-many-commands", message, "Wait until the hour is over, or let somebody else go on.") };
}

// actions/command/gates/in-time.ts
const inTime = {
	name: "in-time",
	judge: ({ asked, dependencies }) => dependencies.attempt === 1 ? void 0 : judgeAge(asked.request, dependencies.recorder.clock.now(), dependencies.settings)
};
function judgeAge({ kind, createdAt }, now, { policy }) {
	const minutes = policy.command_expires_minutes;
	const age = now.getTime() - createdAt.getTime();
	if (age <= minutes * 6e4) return void 0;
	const message = `The ${kind} is ${Math.floor(age / 6e4)} minutes old and was never recorded; a re-run starts commands of at most ${minutes} minutes.`;
	return { refusal: refuse("expired", message, "Give the command again.") };
}

// actions/command/gates/open-pull.ts
const openPull = {
	name: "open-pull",
	judge: ({ asked, draft }) => {
		const { pull } = draft.snapshot;
		const onlyReads = asked.invocations.every(({ command }) => command.readsOnly === true);
		if (pull === void 0 || pull.open || onlyReads) return void 0;
		const [reason, state] = pull.merged ? ["incident-closed", "merged"] : ["pull-request-closed", "closed"];
		const message = `Pull request ${pull.number} is ${state}, so nothing more is recorded on its branch.`;
		return { refusal: refuse(reason, message) };
	}
};

// actions/command/gates/readable.ts
const readable = {
	name: "readable",
	judge: ({ draft }) => {
		try {
			draft.incident();
			draft.ledger();
			return;
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			const { message, hint, place } = error;
			const line = place?.line === void 0 ? "" : `:${place.line}`;
			const where = place === void 0 ? "" : `\`${place.file}${line}\`: `;
			return { refusal: refuse("invalid-record", `${where}${message} ${hint}`) };
		}
	}
};

// actions/command/gates/unedited.ts
const unedited = {
	name: "unedited",
	judge: async ({ asked, dependencies, draft }) => {
		const { request } = asked;
		if (request.kind !== "comment") return void 0;
		const now = draft.snapshot.comments.find((comment) => comment.id === request.commentId) ?? await dependencies.recorder.fetchComment(request.nodeId);
		if (now === void 0) return refuseEdited("The comment is no longer there.");
		if (sha256(now.body) === sha256(request.body) && !now.edited && now.author?.id === request.asker.id) return void 0;
		return refuseEdited("The comment is not what it was when it was posted.");
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
	const { asked, dependencies, draft } = standing;
	for (const gate of GATES) {
		const verdict = await gate.judge(standing);
		if (verdict === void 0) continue;
		if ("instead" in verdict) return verdict.instead();
		return refuseParsed(asked, dependencies, {
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
	const parts = [...toParts(planned).filter((part) => !("reason" in part)), ...toNoticeParts(asked.notices)];
	const receipts = toReceipts(planned);
	const environment = findEnvironment({ receipts }, draft, dependencies.providers);
	return {
		...toHandoverBase(asked, dependencies, draft),
		parts,
		receipts,
		environment
	};
}

// actions/command/found-snapshot.ts
async function fetchFoundSnapshot({ request, incident, invocations, claims, segment }, { recorder }) {
	const from = {
		asked: {
			at: request.createdAt,
			claims
		},
		segment
	};
	if (invocations.some(({ command }) => command.looksAtFiles === true)) return recorder.fetchSnapshotAndBranch(incident, request.number, from);
	const snapshot = await recorder.fetchSnapshot(incident, request.number, from);
	return snapshot && { snapshot };
}

// actions/command/run.ts
function runRequest(request, dependencies) {
	const notice = {
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
	const parsed = parseComment(request.body, commands);
	if (parsed === void 0) return { result: {
		outcome: "ignored",
		message: "No command."
	} };
	if (request.kind === "comment") await dependencies.recorder.acknowledge({ comment: request.commentId });
	const { thread, memberships } = await dependencies.observer.fetchRequest({
		number: request.number,
		login: request.asker.login,
		id: request.asker.id,
		teams: toTeams(dependencies.settings),
		openedAt: request.openedAt
	});
	const incident = thread?.branch === void 0 ? void 0 : findIncidentOfBranch(thread.branch);
	const toKeyAt = (index) => toIdempotencyKey(toClaimed(request, dependencies), index);
	if (incident === void 0) return refuseOutside(request, dependencies, { claim: toKeyAt(0) });
	if ("problems" in parsed) return refuseProblems({
		request,
		incident,
		claim: toKeyAt(0)
	}, parsed.problems, dependencies);
	const { invocations, notices } = parsed;
	const claims = invocations.map((_, index) => toKeyAt(index));
	const requester = {
		...request.asker,
		memberships
	};
	const { segment } = thread ?? {};
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
	const { request, incident, claim } = asked;
	await answerBare(request, dependencies, {
		claim,
		parts: toProblemParts(problems)
	});
	const [first] = problems;
	return { result: {
		outcome: "refused",
		reason: first?.reason ?? "malformed-command",
		incident,
		message: first?.message ?? ""
	} };
}
async function settle(asked, dependencies) {
	const message = `The branch moved ${5} times while this was recorded, or does not show yet that it was.`;
	return await compareAndSwap(dependencies.recorder, () => look(asked, dependencies)) ?? tellMoved(asked, dependencies, message);
}
async function look(asked, dependencies) {
	const found = await fetchFoundSnapshot(asked, dependencies);
	if (found === void 0) {
		const branch = toIncidentBranch(asked.incident);
		const refused = {
			claim: asked.claims[0] ?? "",
			branch
		};
		return { end: await refuseOutside(asked.request, dependencies, refused) };
	}
	const draft = openDraft(found.snapshot, dependencies.signer);
	const end = await passGates({
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
	const files = openFiles(dependencies.recorder, draft, branch);
	const context = {
		...toContext(asked, dependencies, draft),
		...files
	};
	const planned = await planBatch(asked, context);
	const accepted = isAccepted(planned);
	const final = accepted ? draft : openDraft(draft.snapshot, dependencies.signer);
	if (accepted) recordBatch(final, planned, context);
	else recordRefusals(final, planned, {
		...context,
		requester: asked.requester
	});
	const batch = {
		draft: final,
		planned,
		accepted,
		files: accepted ? files : openFiles(dependencies.recorder, final, branch),
		at: context.at
	};
	if (!final.hasChanged()) return { end: await finish(asked, dependencies, batch) };
	return {
		commit: final.toCommit(toMessage(asked, planned)),
		landed: (head) => finish(asked, dependencies, {
			...batch,
			head
		})
	};
}
async function finish(asked, dependencies, batch) {
	const { draft, planned, accepted } = batch;
	const result = toRunResult(planned, asked.incident);
	if (accepted && planned.some((one) => one.result.outcome === "approved")) {
		const handover = toHandover(asked, dependencies, {
			draft,
			planned
		});
		await announce(asked, dependencies, {
			draft,
			handover
		});
		return {
			result,
			handover
		};
	}
	await answerAll(asked, dependencies, {
		draft,
		parts: [...toParts(planned), ...toNoticeParts(asked.notices)],
		reaction: toOutcomeReaction(accepted ? "done" : "refused"),
		check: await toCheck(batch),
		markReady: accepted && planned.some(isReadying)
	});
	return { result };
}
async function toCheck(batch) {
	const { draft, planned, accepted, files, at } = batch;
	if (!(accepted && planned.some(isReadying)) && !await isCheckNeeded(draft, files)) return void 0;
	const { repository, head } = draft.snapshot;
	return {
		...await toValidationCheck(files, at),
		head: batch.head ?? head,
		repository
	};
}
function isReadying({ result }) {
	return result.outcome === "done" && result.markReady === true;
}
function toContext(asked, dependencies, draft) {
	const { recorder } = dependencies;
	const gates = /* @__PURE__ */ new Map();
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
			const gate = gates.get(environment) ?? recorder.fetchGate(environment);
			gates.set(environment, gate);
			return gate;
		}
	};
}
function toMessage(asked, planned) {
	const verbs = planned.map(({ invocation }) => invocation.command.name).join(", ");
	return { headline: `${asked.incident}: ${verbs} by ${asked.request.asker.login}` };
}

// actions/command/tamper.ts
function noteTampering(request, dependencies) {
	const { recorder, runUrl, attempt } = dependencies;
	const notice = {
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
	const thread = await dependencies.recorder.fetchThread(request.number);
	const incident = thread?.branch === void 0 ? void 0 : findIncidentOfBranch(thread.branch);
	if (incident === void 0) return ignore("The comment belongs to no incident.");
	const run = await compareAndSwap(dependencies.recorder, () => planNote(request, dependencies, {
		incident,
		segment: thread?.segment
	}));
	if (run !== void 0) return run;
	const message = `The branch moved ${5} times while it was noted that a comment was ${request.kind}.`;
	const reply = {
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
	await answer(dependencies.recorder, {
		thread: request.number,
		reply,
		projection: {}
	});
	return { result: {
		outcome: "unknown",
		reason: "ref-moved",
		incident,
		message
	} };
}
async function planNote(request, dependencies, { incident, segment }) {
	const snapshot = await dependencies.recorder.fetchSnapshot(incident, request.number, {
		asked: { at: request.createdAt },
		segment
	});
	if (snapshot === void 0) return { end: ignore("The comment belongs to no incident.") };
	const draft = openDraft(snapshot, dependencies.signer);
	const what = findTampered(draft, request, dependencies);
	if (what === void 0) return { end: await answerUnrecorded(request, dependencies, snapshot) };
	const claim = toTamperKey(request, dependencies);
	const note = {
		request,
		dependencies,
		claim,
		text: `${request.asker.login} ${request.kind} ${what}; what was recorded stands`
	};
	if (draft.ownLedger().some((entry) => entry.claim === claim)) return { end: await answerNoted(draft, note) };
	recordNote(draft, note);
	const headline = `${incident}: a command's comment was ${request.kind}`;
	return {
		commit: draft.toCommit({ headline }),
		landed: () => answerNoted(draft, note)
	};
}
function findTampered(draft, request, { settings }) {
	if (request.author.id === settings.recorder.id) return "a comment of Firebreak";
	const recorded = findRecorded(draft, request);
	return recorded && `${toWhose(request)} that gave ${recorded.command}`;
}
function findRecorded(draft, { commentId }) {
	const id = String(commentId);
	return draft.ownLedger().filter((entry) => entry.source.kind === "comment" && entry.source.id === id).findLast(({ reason }) => reason !== "not-permitted" && reason !== "edited-comment");
}
async function answerNoted(draft, { request, dependencies, claim, text }) {
	const message = `${text}. Nothing was run and nothing was undone.`;
	await answer(dependencies.recorder, {
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
	});
	return { result: {
		outcome: "refused",
		reason: "edited-comment",
		incident: draft.snapshot.id,
		message: text
	} };
}
async function answerUnrecorded(request, { recorder }, { comments }) {
	if ((request.kind === "edited" && request.asker.id === request.author.id ? parseComment(request.body, commands) : void 0) === void 0) return ignore("The comment held no recorded command.");
	const message = "Only new comments are read, so this edit ran nothing.";
	const claim = digestOf({ edited: request.commentId });
	await answer(recorder, {
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
	});
	return { result: refuse("edited-comment", message) };
}
function toWhose({ asker, author }) {
	return asker.id === author.id ? "their own comment" : `the comment of ${author.login}`;
}
function recordNote(draft, { request, dependencies, claim, text }) {
	const at = dependencies.recorder.clock.now();
	const source = {
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
	});
	draft.addLedger({
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