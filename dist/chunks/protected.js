import { A as UpstreamError, C as string, S as strictObject, c as array, j as UserError, l as boolean, o as _enum, p as json, w as union, x as record } from "./schemas.js";
import { a as inline, r as codeSpan } from "./redact.js";
import { D as toSealedCredentialPath, E as toReceiptPath, h as findReceiptId, n as CredentialId, s as IncidentId, t as ArtifactId, u as ReceiptId } from "./path.js";
import { r as Person } from "./person.js";
import { i as toSource } from "./command-request.js";
import { t as findLabel } from "./label-name.js";
import { _ as toUtcSeconds, c as toShortDigest, l as Instant, n as hasLoneSurrogate, o as sha256, r as parseJson, t as digestOf } from "./canonical.js";
import { i as signReceipt, r as isSignedReceipt, t as parseReceiptJson } from "./receipt-view.js";
import { n as CREDENTIAL_KINDS } from "./record.js";
import { a as createRegistry } from "./schema-problem.js";
import { n as SEAL, r as SIGNATURE } from "./signature.js";
import { n as SETTINGS_FILE } from "./settings.js";
import { n as refuse } from "./reason.js";
// actions/incident/sealed-credential.ts
const SealedCredential = strictObject({
	$schema: string().optional(),
	credential: CredentialId,
	kind: _enum(CREDENTIAL_KINDS),
	fingerprint: string().regex(/^sha256:[0-9a-f]{64}$/),
	sealed_to: string(),
	box: string()
});
function findSealedCredential(draft, id) {
	return parseSealedCredential(draft.readContainment(toSealedCredentialPath(id)) ?? "");
}
function parseSealedCredential(text) {
	return SealedCredential.safeParse(parseJson(text)).data;
}
// actions/containment/sealed.ts
const KEY = /^[A-Za-z0-9+/]{43}=$/, BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
async function openSealed({ box, sealedTo, privateKey, environment }) {
	if (!KEY.test(privateKey)) return fail(`Expected the operator key in the environment \`${environment}\`, got none. Run \`npm run setup\`.`);
	let { openBox, toPublicKey } = await import("./sealed-box.js"), secret = Buffer.from(privateKey, "base64");
	if (sealedTo !== void 0 && sealedTo !== toPublicKey(secret).toString("base64")) return fail("It was sealed to another operator key than this job holds. Deposit the value again.");
	try {
		if (!BASE64.test(box)) return fail(DAMAGED);
		let opened = openBox(Buffer.from(box, "base64"), secret);
		return {
			opened: !0,
			value: TEXT.decode(opened)
		};
	} catch {
		return fail(DAMAGED);
	} finally {
		secret.fill(0);
	}
}
const TEXT = new TextDecoder("utf-8", {
	fatal: !0,
	ignoreBOM: !0
}), DAMAGED = "The sealed box is damaged or was sealed to another key. Deposit the value again.";
function fail(problem) {
	return {
		opened: !1,
		problem
	};
}
// actions/containment/dependencies.ts
async function toStepContext(dependencies, step) {
	return {
		incident: dependencies.draft.incident(),
		settings: dependencies.settings,
		client: await dependencies.providers.toClient(step),
		pause: dependencies.pause?.bind(dependencies) ?? pause,
		did: () => void 0,
		hasSealedCredential: (id) => dependencies.draft.readContainment(toSealedCredentialPath(id)) !== void 0,
		openCredential: () => Promise.resolve({
			opened: !1,
			problem: "Deposits are opened in the operator job alone."
		})
	};
}
async function toOperatorContext(dependencies, step) {
	let opened = new Map(), done = [], open = async (id) => {
		let result = await openDeposit(dependencies, id);
		return result.opened && opened.set(id, result.value), result;
	};
	return {
		context: {
			...await toStepContext(dependencies, step),
			did: (sentence) => void done.push(sentence),
			openCredential: open
		},
		done: () => done,
		openedIds: () => [...opened.keys()],
		redact: (text) => [...opened.values()].reduce((clean, value) => clean.replaceAll(value, "[redacted]"), text)
	};
}
async function openDeposit({ draft, secrets, environment }, id) {
	let deposit = findSealedCredential(draft, id);
	if (deposit === void 0) return {
		opened: !1,
		problem: `Expected ${toSealedCredentialPath(id)}, got no such file.`
	};
	let result = await openSealed({
		box: deposit.box,
		sealedTo: deposit.sealed_to,
		privateKey: secrets.sealKey,
		environment
	});
	return result.opened ? (secrets.mask(result.value), sha256(result.value) === deposit.fingerprint ? result : {
		opened: !1,
		problem: `Expected the value of ${deposit.fingerprint}, got another: the deposit was changed.`
	}) : result;
}
function pause(milliseconds) {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
// actions/containment/evidence.ts
async function saveEvidence(step, receipt, { dependencies, by, at }) {
	let run = {
		params: step.params.parse(receipt.params),
		plan: receipt.plan
	};
	return (await step.evidenceBefore(run, await toStepContext(dependencies, step))).map(({ name, content, note }) => dependencies.draft.addArtifact({
		file: `${receipt.id}-${name}`,
		content,
		tool: "firebreak",
		addedBy: by.login,
		addedAt: toUtcSeconds(at),
		note
	}));
}
// actions/containment/step.ts
const BLAST_RADII = [
	"principal",
	"workload",
	"service",
	"repository",
	"account",
	"organisation"
];
function isStepRefusal(value) {
	return "refused" in value;
}
function toProviderName(step) {
	return step.slice(0, step.indexOf("/"));
}
function defineStep(step) {
	return step;
}
function needsSecondPerson(step, settings) {
	let wide = BLAST_RADII.indexOf(step.blastRadius) >= BLAST_RADII.indexOf("service");
	return settings.policy.second_person === "always" || step.reversible === "no" || wide;
}
function toAdvice(steps) {
	return {
		wordsOf: (step) => steps.find(step)?.words,
		toRevocation: ({ id, kind }) => {
			let step = steps.items.find((one) => one.revokes?.(kind) === !0);
			return step && `/contain ${step.name} credential=${id}`;
		}
	};
}
// actions/containment/protected.ts
function findProtectedTarget(targets, { step, dependencies }) {
	let { providers, draft } = dependencies, target = targets.find((one) => providers.isProtected(step, one));
	if (target !== void 0) {
		let { refused, message } = refuseProtected(target.kind, target.name);
		return refuse(refused, message);
	}
	let foreign = targets.find((one) => !providers.isListed(step, one));
	if (foreign !== void 0 && draft.incident().exercise) return refuse("exercise-target", `This is an exercise, and firebreak.yml does not list the ${foreign.kind} ${foreign.name} (${foreign.id}) for exercises.`);
}
function admitPlan(draft, asked) {
	return isStepRefusal(draft) ? refuse(draft.refused, draft.message) : findProtectedTarget(draft.targets, asked) ?? draft;
}
function refuseProtected(kind, name) {
	return {
		refused: "protected-target",
		message: `Expected a target that may be contained, got the protected ${kind} ${name}. Contain it by hand with two people if it must be.`
	};
}
const ReceiptState = _enum([
	"planned",
	"approved",
	"applied",
	"verified",
	"already-applied",
	"unknown",
	"refused",
	"rolled-back"
]), JsonValue = json(), PlanDigest = string().regex(/^sha256:[0-9a-f]{64}$/), RequestSource = strictObject({
	kind: _enum([
		"issue",
		"comment",
		"label",
		"push",
		"merge",
		"dispatch"
	]),
	id: string(),
	url: string()
}), PlanTarget = strictObject({
	kind: string(),
	name: string(),
	id: string()
}), GateRecord = union([_enum(["open", "unknown"]), strictObject({ reviewers: array(string()) })]), PlanRecord = strictObject({
	digest: PlanDigest,
	operation: _enum(["contain", "rollback"]),
	targets: array(PlanTarget),
	calls: array(string()),
	prior: JsonValue,
	impact: string(),
	notes: array(string()).default([]),
	requested_by: Person,
	requested_at: Instant,
	expires_at: Instant,
	command: string(),
	why: string().max(1e3).optional(),
	source: RequestSource,
	gate: GateRecord.optional()
}), Approval = strictObject({
	by: Person,
	at: Instant,
	source: RequestSource
}), Application = strictObject({
	at: Instant,
	outcome: _enum(["applied", "already-applied"]),
	done: array(string()),
	state: JsonValue.optional()
}), Verification = strictObject({
	at: Instant,
	verified: boolean(),
	seen: string()
}), Progress = {
	state: ReceiptState,
	plan: PlanRecord,
	approvals: array(Approval),
	apply: Application.optional(),
	verify: Verification.optional(),
	problem: string().optional()
}, ReceiptRun = strictObject(Progress), Receipt = strictObject({
	$schema: string().optional(),
	id: ReceiptId,
	incident: IncidentId,
	step: string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
	params: record(string(), string()),
	...Progress,
	evidence: array(ArtifactId),
	rollback: ReceiptRun.optional(),
	signature: string().regex(SIGNATURE).optional(),
	seal: string().regex(SEAL).optional()
});
function renderReceiptFile(receipt) {
	let { $schema: _schema, ...content } = Receipt.parse(receipt);
	return `${JSON.stringify({
		$schema: "../../../../schemas/receipt.schema.json",
		...content
	}, null, 2)}\n`;
}
function parseReceipt(text, file) {
	if (hasLoneSurrogate(text)) throw toDamage(file, "Expected text, got half of a character (a lone surrogate)");
	let parsed = Receipt.safeParse(parseReceiptJson(text));
	if (parsed.success) return parsed.data;
	let [issue] = parsed.error.issues;
	throw toDamage(file, `${issue?.path.join(".") || "the file"}: ${issue?.message ?? "unreadable"}`);
}
function findReceipt(draft, id) {
	if (!ReceiptId.safeParse(id).success) return;
	let path = toReceiptPath(id), text = draft.readContainment(path);
	if (text === void 0) return;
	let read = READ.get(draft) ?? new Map();
	READ.set(draft, read);
	let known = read.get(path), receipt = known?.text === text ? known.receipt : readOwn({
		id,
		path,
		text
	}, draft);
	return read.set(path, {
		text,
		receipt
	}), receipt;
}
const READ = new WeakMap();
function readOwn({ id, path, text }, draft) {
	let receipt = parseReceipt(text, path);
	if (receipt.id !== id) throw toDamage(path, `Expected the id ${id}, got ${receipt.id}`);
	if (receipt.incident !== draft.snapshot.id) throw toDamage(path, `Expected a receipt of ${draft.snapshot.id}, got ${receipt.incident}`);
	if (!isSignedReceipt(receipt, draft.signer)) throw toDamage(path, "Expected a receipt that Firebreak signed, got one that was changed since");
	return receipt;
}
function readReceipt(draft, id) {
	try {
		return findReceipt(draft, id) ?? refuseMissing(id, draft);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return refuse("stale-plan", `${error.message}. ${error.hint}`);
	}
}
function refuseMissing(id, draft) {
	let there = listReceipts(draft).map((receipt) => `${receipt.id} (${receipt.state})`), list = there.length === 0 ? "the incident has none yet" : `there are ${there.join(", ")}`;
	return refuse("unknown-receipt", `Expected the id of a receipt, got ${JSON.stringify(id.slice(0, 32))}; ${list}.`);
}
function listReceipts(draft) {
	return listIds(draft).flatMap((id) => readOrNothing(draft, id));
}
function readOrNothing(draft, id) {
	try {
		let receipt = findReceipt(draft, id);
		return receipt === void 0 ? [] : [receipt];
	} catch (error) {
		if (error instanceof UserError) return [];
		throw error;
	}
}
function writeReceipt(draft, receipt) {
	let { $schema: _schema, seal: _seal, signature: _old, ...content } = Receipt.parse(receipt), signature = signReceipt(content, draft.signer);
	draft.writeFile(toReceiptPath(receipt.id), renderReceiptFile({
		...content,
		...signature && { signature }
	}));
}
function nextReceiptId(draft) {
	let own = listReceipts(draft).map(({ id }) => Number(id.slice(2))), next = Math.max(0, ...own) + 1;
	for (; draft.readContainment(toReceiptPath(toId(next))) !== void 0;) next += 1;
	return toId(next);
}
function toId(number) {
	return `R-${String(number).padStart(4, "0")}`;
}
function listIds(draft) {
	return draft.listContainment().flatMap((path) => findReceiptId(path) ?? []);
}
function toDamage(file, message) {
	return new UserError({
		code: "invalid-record",
		message: `${file}: ${message}`,
		hint: "Restore the receipt from the commit before; nobody but Firebreak writes it.",
		place: { file }
	});
}
// actions/containment/run.ts
function currentRun(receipt) {
	return receipt.rollback ?? receipt;
}
function findAsOf(entry, receipts) {
	let receipt = receipts.find(({ id }) => id === entry.receipt);
	if (receipt === void 0 || currentRun(receipt).plan.digest === entry.plan) return receipt;
	let { rollback: _later, ...before } = receipt, state = ReceiptState.safeParse(entry.outcome).data;
	return before.plan.digest === entry.plan && state !== void 0 ? {
		...before,
		state
	} : void 0;
}
function changeRun(receipt, run, change) {
	if (run.plan.operation === "contain") return {
		...withoutProblem(receipt),
		...change
	};
	let rollback = {
		...withoutProblem(run),
		...change
	};
	return {
		...receipt,
		...rollback.state === "rolled-back" ? { state: "rolled-back" } : {},
		rollback
	};
}
function withoutProblem(run) {
	let { problem: _problem, ...rest } = run;
	return rest;
}
function toPlanDigest({ requestedBy, draft, ...rest }) {
	let { targets, calls, prior, impact } = draft, { requestedAt, source, ...plan } = rest, asked = {
		by: requestedBy,
		at: requestedAt,
		kind: source.kind,
		id: source.id
	};
	return digestOf({
		...plan,
		asked,
		targets,
		calls,
		prior,
		impact
	});
}
function redigest(receipt, run, draft = run.plan) {
	return toPlanDigest({
		incident: receipt.incident,
		receipt: receipt.id,
		operation: run.plan.operation,
		step: receipt.step,
		params: receipt.params,
		requestedBy: run.plan.requested_by.id,
		requestedAt: run.plan.requested_at,
		source: run.plan.source,
		draft
	});
}
function findDigestFault(receipt, run) {
	if (redigest(receipt, run) !== run.plan.digest) return refuse("stale-plan", `The file of ${receipt.id} was changed after it was planned: its digest no longer fits.`);
}
const TO_FINISH = {
	approved: "The run of its approval carries it out. If that run has ended, re-run it: it looks first and finishes the work once.",
	unknown: "Re-run the workflow of its approval: it looks first and finishes the work once."
};
function toDriver(step, options) {
	let { receipt, operation, context } = options, params = readParams(step, receipt), run = {
		params,
		plan: receipt.plan
	};
	if (operation === "contain") return {
		plan: () => step.plan(params, context),
		apply: () => step.apply(run, context),
		verify: () => step.verify(run, context)
	};
	let { rollback } = step;
	if (rollback === void 0) throw TypeError(`${step.name} has no rollback`);
	let state = receipt.apply?.state ?? null, applied = {
		...run,
		state
	};
	return {
		plan: () => rollback.plan(applied, context),
		apply: () => rollback.apply(applied, context),
		verify: () => rollback.verify(applied, context)
	};
}
function readParams(step, { id, params }) {
	let parsed = step.params.safeParse(params);
	if (parsed.success) return parsed.data;
	throw new UserError({
		code: "invalid-record",
		message: `${toReceiptPath(id)}: expected parameters of ${step.name}, got others.`,
		hint: "Restore the receipt from the commit before; nobody but Firebreak writes it."
	});
}
// actions/containment/approve.ts
async function approvePlan(request, dependencies) {
	let found = findPlan(request.digest, dependencies);
	if ("outcome" in found) return found;
	let { receipt, run, step } = found, refusal = findObstacle$1(run, request, dependencies) ?? await findStaleness(found, dependencies);
	if (refusal !== void 0) return refusal;
	let { approver, at, source } = request, evidence = run.plan.operation === "contain" ? await saveEvidence(step, receipt, {
		dependencies,
		by: approver,
		at
	}) : [], stored = {
		...changeRun(receipt, run, {
			state: "approved",
			approvals: [...run.approvals, {
				by: approver,
				at: toUtcSeconds(at),
				source
			}]
		}),
		evidence: [...receipt.evidence, ...evidence]
	};
	return writeReceipt(dependencies.draft, stored), {
		outcome: "approved",
		receipt: stored,
		digest: run.plan.digest
	};
}
function findPlan(typed, { draft, providers }) {
	let prefix = typed.toLowerCase().replace(/^sha256:/, "");
	if (!/^[0-9a-f]{8,64}$/.test(prefix)) return refuse("unknown-plan", "Expected at least the first eight hexadecimal digits of a digest, such as 8f3a12c9.");
	let [first, second] = listReceipts(draft).flatMap((receipt) => [receipt, receipt.rollback].filter((run) => run !== void 0).filter(({ plan }) => plan.digest.startsWith(`sha256:${prefix}`)).map((run) => ({
		receipt,
		run
	})));
	if (first === void 0) return refuseUnseen(prefix, draft);
	if (second !== void 0) {
		let message = `Several plans begin with ${toShortDigest(prefix)}; give more digits.`;
		return refuse("unknown-plan", message);
	}
	let step = providers.steps.find(first.receipt.step);
	return step === void 0 ? refuse("unknown-step", `There is no step ${first.receipt.step} any more.`) : {
		...first,
		step
	};
}
function refuseUnseen(prefix, draft) {
	let mention = RegExp(`"digest":\\s*"sha256:${prefix}`), changed = draft.listContainment().find((path) => mention.test(draft.readContainment(path) ?? ""));
	return changed === void 0 ? refuse("unknown-plan", `No plan of this incident has the digest ${toShortDigest(prefix)}.`) : refuse("stale-plan", `${changed} was changed after Firebreak wrote it, so its plan is void.`);
}
function findObstacle$1(run, request, dependencies) {
	if (run.state !== "planned") {
		let message = `The plan is ${run.state} already; approving it again changes nothing.`;
		return refuse("not-needed", message, TO_FINISH[run.state]);
	}
	if (findRequesters(run, dependencies.draft).has(request.approver.id)) return refuse("self-approval", `${request.approver.login} asked for this plan; an approver other than the one who asked is needed.`);
	if (isExpired(run, request.at, dependencies.settings)) return refuse("expired", `The plan could be approved until ${run.plan.expires_at}; it is ${toUtcSeconds(request.at)} now.`);
}
function findRequesters({ plan }, draft) {
	let recorded = draft.ledgerState().plans.find((one) => one.plan === plan.digest)?.by ?? [], authors = draft.snapshot.comments.filter(({ id }) => plan.source.kind === "comment" && String(id) === plan.source.id).flatMap(({ author }) => author?.id ?? []);
	return new Set([
		plan.requested_by.id,
		...recorded,
		...authors
	]);
}
function isExpired({ plan }, at, settings) {
	let byPolicy = Date.parse(plan.requested_at) + settings.policy.plan_expires_minutes * 6e4;
	return at.getTime() > Math.min(Date.parse(plan.expires_at), byPolicy);
}
function toStartDeadline({ plan, approvals }, { policy }) {
	let from = approvals.at(-1)?.at ?? plan.requested_at;
	return new Date(Date.parse(from) + policy.start_expires_minutes * 6e4);
}
async function findStaleness({ receipt, run, step }, dependencies, { laterAttempt = !1 } = {}) {
	let { plan } = run, fault = findDigestFault(receipt, run);
	if (fault !== void 0) return fault;
	let context = await toStepContext(dependencies, step), now = admitPlan(await toDriver(step, {
		receipt,
		operation: plan.operation,
		context
	}).plan(), {
		step,
		dependencies
	});
	if ("outcome" in now) return now.reason === "protected-target" ? now : laterAttempt ? void 0 : refuse("stale-plan", now.message);
	let digest = redigest(receipt, run, now);
	return (laterAttempt ? isWithin(now.targets, plan.targets) : digest === plan.digest) ? void 0 : refuseStale(plan.digest, digest);
}
function isWithin(now, approved) {
	return now.every(({ kind, id }) => approved.some((one) => one.kind === kind && one.id === id));
}
function refuseStale(planned, now) {
	return refuse("stale-plan", `Expected the targets of ${toShortDigest(planned)}, got those of ${toShortDigest(now)}: what would be touched has changed since.`);
}
// actions/containment/effect.ts
const HOLDS = {
	verified: "taken",
	"rolled-back": "released"
};
function toEffect(ended, state) {
	let hold = HOLDS[state], held = hold === void 0 ? {} : { hold }, changed = ended.run.plan.operation === "contain" ? findCredentials(ended) : [];
	return changed.length === 0 ? held : {
		...held,
		credentials: Object.fromEntries(changed)
	};
}
function findCredentials({ step, receipt, incident }) {
	let exposed = incident.exposed_credentials.map((one) => ({
		...one,
		state: "exposed"
	})), bare = {
		...incident,
		exposed_credentials: exposed
	};
	return (step.record?.(bare, step.params.parse(receipt.params)) ?? bare).exposed_credentials.filter(({ state }) => state !== "exposed").map(({ id, state }) => [id, state]);
}
// actions/containment/handover.ts
function findEnvironment({ receipts }, draft, providers) {
	let meant = new Set(receipts.map(({ id }) => id)), first = listReceipts(draft).find(({ id }) => meant.has(id));
	return first === void 0 ? "" : providers.toEnvironment(first.step);
}
function judgePlace({ id, step }, { providers, environment }) {
	let expected = providers.toEnvironment(step);
	if (expected === environment) return;
	let message = `Expected the environment ${expected} for ${id}, got ${environment}. Nothing was done.`;
	return refuse("wrong-environment", message);
}
function toHandoverBase(asked, dependencies, draft) {
	let { request } = asked, label = request.kind === "label" ? findLabel(draft.snapshot.labels, request.label) : void 0;
	return {
		incident: asked.incident,
		thread: request.number,
		claim: asked.claims[0] ?? "",
		askedAt: request.createdAt,
		segment: draft.ledgerSegment(),
		source: toSource(request, dependencies),
		asker: request.asker,
		...request.kind === "comment" ? { subject: request.nodeId } : {},
		...request.kind === "label" && label !== void 0 ? { label: {
			node: label,
			thread: request.threadNodeId
		} } : {}
	};
}
function toTally(attempt, isAgain) {
	return `${isAgain ? "↻" : ""}${"✓".repeat(attempt)}`;
}
function isFirstStart(tally, attempt) {
	return tally === toTally(attempt, !1);
}
function isJudged(tally, attempt) {
	return tally.replaceAll("↻", "") === toTally(attempt, !1);
}
// actions/containment/render-receipt.ts
const HEADLINES = {
	planned: "Planned; nothing is done yet",
	approved: "Approved; not done yet",
	applied: "Done, not verified yet",
	verified: "Done and verified",
	"already-applied": "Found done already; nothing was changed",
	unknown: "Outcome unknown",
	refused: "Refused; nothing was changed",
	"rolled-back": "Rolled back and verified"
};
function renderReceipt(receipt, steps) {
	let run = currentRun(receipt);
	return [
		`**${toHeadline(run)}**: ${receipt.id} ${codeSpan(receipt.step)} ${renderParams(receipt)}`,
		"",
		...(run.apply?.done ?? []).map((line) => `- ${inline(line)}`),
		...run.verify === void 0 ? [] : [`- ${run.verify.verified ? "Verified" : "Not verified"}: ${inline(run.verify.seen)}`],
		...run.problem === void 0 ? [] : [`- ${inline(run.problem)}`],
		`- Asked by ${codeSpan(run.plan.requested_by.login)}${renderApprovers(run)}`,
		...receipt.evidence.length === 0 ? [] : [`- Saved before: ${receipt.evidence.join(", ")}`],
		`- The whole receipt: ${codeSpan(toReceiptPath(receipt.id))}`,
		"",
		renderNext(receipt, run, steps.find(receipt.step))
	].join("\n");
}
function toHeadline({ state, apply }) {
	return state === "refused" && apply !== void 0 ? "Refused; what an earlier attempt changed stands" : HEADLINES[state];
}
function renderParams({ params }) {
	return Object.entries(params).map(([key, value]) => codeSpan(`${key}=${value}`)).join(" ");
}
function renderApprovers({ approvals }) {
	let logins = approvals.map(({ by }) => codeSpan(by.login)).join(", ");
	return logins === "" ? "" : `, approved by ${logins}`;
}
function renderNext(receipt, { state }, step) {
	return state === "unknown" ? "Re-run the workflow: it looks first and finishes the work once." : state === "refused" ? "Repeat the command for a fresh plan." : state === "verified" && step?.rollback !== void 0 ? `To take it back: ${codeSpan(`/rollback ${receipt.id}`)}` : state === "verified" ? ["This cannot be taken back.", step?.words.afterwards ?? ""].join(" ").trimEnd() : "Nothing more is to do for this receipt.";
}
function renderSubject({ step, params, id, rollback }) {
	let words = Object.entries(params).map(([key, value]) => ` ${key}=${value}`);
	return `${rollback === void 0 ? "" : "Rollback of "}${step}${words.join("")} (${id})`;
}
function renderOutcome(receipt, state, { apply, verify: seen }) {
	return [
		`${renderSubject(receipt)}: ${state}.`,
		...apply?.done ?? [],
		seen?.seen ?? ""
	].join(" ").trim();
}
// actions/containment/progress.ts
function isLater({ request, run }) {
	return !request.firstAttempt || run.state === "unknown";
}
function toProgress(applied, attempt) {
	let cut = attempt.operator.done();
	return applied === void 0 && cut.length === 0 ? {} : { apply: join(applied ?? {
		outcome: "applied",
		done: cut
	}, attempt) };
}
function join(applied, attempt) {
	let { request, run, operator } = attempt, before = run.apply ?? {
		outcome: applied.outcome,
		done: []
	}, state = applied.state ?? run.apply?.state, own = toSentences(applied, isLater(attempt)).map((line) => operator.redact(line));
	return {
		at: toUtcSeconds(request.at),
		outcome: before.outcome === "applied" ? "applied" : applied.outcome,
		done: [...before.done, ...own],
		...state === void 0 ? {} : { state }
	};
}
function toSentences({ outcome, done, found = [] }, isAgain) {
	let isFound = found.length > 0 || outcome === "already-applied";
	return [
		...done,
		...found,
		...isAgain && isFound ? ["What this attempt found done, an earlier attempt of the same plan may have done."] : []
	];
}
// actions/containment/execute.ts
async function executePlan(request, dependencies) {
	let receipt = readReceipt(dependencies.draft, request.receiptId);
	if ("outcome" in receipt) return receipt;
	let step = dependencies.providers.steps.find(receipt.step);
	if (step === void 0) return refuse("unknown-step", `There is no step ${receipt.step} any more.`);
	let astray = judgePlace(receipt, dependencies);
	if (astray !== void 0) return {
		...astray,
		receipt
	};
	let run = currentRun(receipt), finished = findFinished(receipt, run);
	if (finished !== void 0) return finished;
	let job = {
		request,
		dependencies,
		step,
		receipt,
		run,
		operator: await toOperatorContext(dependencies, step)
	}, refusal = findObstacle(job);
	if (refusal?.reason === "expired") return endExpired(job, refusal);
	if (refusal !== void 0) return {
		...refusal,
		receipt
	};
	let staleness = await checkTargets(job);
	return staleness === void 0 ? act(job) : staleness;
}
function findFinished(receipt, { state }) {
	if (state === "rolled-back") return {
		outcome: "rolled-back",
		receipt,
		message: `${receipt.id} was rolled back by an earlier run; nothing was repeated.`
	};
	if (state === "verified" || state === "already-applied") return {
		outcome: "already-applied",
		receipt,
		message: `${receipt.id} was finished by an earlier run; nothing was repeated.`
	};
}
function findObstacle({ request, dependencies, step, receipt, run }) {
	let { plan, state } = run;
	if (state !== "approved" && state !== "unknown") return refuse("unknown-plan", `Expected an approved plan, got ${receipt.id}, which is ${state}.`);
	if (request.digest !== void 0 && request.digest !== plan.digest) return refuse("stale-plan", `The plan of ${receipt.id} is not the one that was approved: its file was changed since.`);
	let fault = findDigestFault(receipt, run);
	if (fault !== void 0) return fault;
	let others = run.approvals.some(({ by }) => by.id !== plan.requested_by.id);
	if (needsSecondPerson(step, dependencies.settings) && !others) return refuse("self-approval", `${receipt.id} carries no approval of a second person.`);
	let deadline = toStartDeadline(run, dependencies.settings);
	if (request.at > deadline) {
		let until = toUtcSeconds(deadline), could = state === "unknown" ? "finished" : "begun";
		return refuse("expired", `The approved plan of ${receipt.id} could be ${could} until ${until}; it is ${toUtcSeconds(request.at)} now.`);
	}
	return findProtectedTarget(plan.targets, {
		step,
		dependencies
	});
}
async function checkTargets(job) {
	let { receipt, dependencies } = job;
	try {
		let refusal = await findStaleness(job, dependencies, { laterAttempt: isLater(job) });
		return refusal === void 0 ? void 0 : settleRefusal(job, refusal);
	} catch (error) {
		return {
			outcome: "unknown",
			receipt,
			message: `${toProblem(error, job)} This run changed nothing.`
		};
	}
}
async function endExpired(job, refusal) {
	let { request, step, receipt, run, operator } = job;
	if (request.firstAttempt && run.state === "approved") return settleRefusal(job, refusal);
	try {
		let { operation } = run.plan, seen = await verify(toDriver(step, {
			receipt,
			operation,
			context: operator.context
		}), job);
		return seen.verified ? settleSuccess(job, { verify: seen }, "already-applied") : settleRefusal(job, refusal);
	} catch (error) {
		return {
			outcome: "unknown",
			receipt,
			message: toProblem(error, job)
		};
	}
}
async function act(job) {
	let { step, receipt, run, operator } = job, driver = toDriver(step, {
		receipt,
		operation: run.plan.operation,
		context: operator.context
	}), progress = {};
	try {
		let applied = await driver.apply();
		if (isStepRefusal(applied)) return settleRefusal(job, refuse(applied.refused, applied.message));
		Object.assign(progress, toProgress(applied, job));
		let seen = await verify(driver, job);
		return progress.verify = seen, seen.verified ? settleSuccess(job, progress, applied.outcome) : settleUnknown(job, progress, seen.seen);
	} catch (error) {
		let cut = progress.apply === void 0 ? toProgress(void 0, job) : {};
		return settleUnknown(job, {
			...progress,
			...cut
		}, toProblem(error, job));
	}
}
async function verify(driver, { request, operator }) {
	let { verified, seen } = await driver.verify();
	return {
		at: toUtcSeconds(request.at),
		verified,
		seen: operator.redact(seen)
	};
}
function toProblem(error, { operator }) {
	if (!(error instanceof UpstreamError)) throw error;
	return `${operator.redact(error.message).replace(/\.$/, "")}.`;
}
function settleSuccess(job, progress, found) {
	let { run, step, operator } = job, state = toFinalState(run, found === "applied" || isLater(job)), receipt = changeRun(job.receipt, run, {
		...progress,
		state
	}), message = renderOutcome(receipt, state, currentRun(receipt));
	return settle(job, {
		outcome: state,
		receipt,
		message,
		effect: toEffect({
			...job,
			incident: job.dependencies.draft.incident()
		}, state)
	}, (draft) => {
		run.plan.operation === "contain" && recordSuccess(step, receipt, draft);
		for (let id of operator.openedIds()) draft.deleteFile(toSealedCredentialPath(id));
		addEntry(job, message, draft);
	});
}
function settle({ dependencies }, outcome, also = () => void 0) {
	let write = (draft) => {
		writeReceipt(draft, outcome.receipt), also(draft);
	};
	return write(dependencies.draft), {
		...outcome,
		write
	};
}
function toFinalState({ plan }, isOurs) {
	return plan.operation === "rollback" ? "rolled-back" : isOurs ? "verified" : "already-applied";
}
function recordSuccess(step, receipt, draft) {
	let params = step.params.parse(receipt.params);
	draft.changeRecord((incident) => step.record?.(incident, params) ?? incident);
}
function settleUnknown(job, progress, problem) {
	let receipt = changeRun(job.receipt, job.run, {
		...progress,
		state: "unknown",
		problem
	}), done = (progress.apply?.done ?? []).map((line) => `${line} `).join(""), message = `${renderSubject(receipt)}: the outcome is unknown. ${done}${problem}`;
	return settle(job, {
		outcome: "unknown",
		receipt,
		message
	}, (draft) => addEntry(job, message, draft));
}
function settleRefusal(job, refusal) {
	let stands = job.run.apply === void 0 ? "" : " What an earlier attempt changed stands.", problem = `${job.operator.redact(refusal.message)}${stands}`, receipt = changeRun(job.receipt, job.run, {
		state: "refused",
		problem
	});
	return settle(job, {
		...refusal,
		message: problem,
		receipt
	});
}
function addEntry({ request, run, receipt }, text, draft) {
	let approvers = run.approvals.map(({ by }) => by.login).join(", ");
	draft.addEntry({
		at: request.at,
		kind: "action",
		actor: run.plan.requested_by.login,
		text: approvers === "" ? text : `${text} Approved by ${approvers}.`,
		sources: [{
			id: receipt.id,
			target: toReceiptPath(receipt.id)
		}]
	});
}
// actions/containment/keys.ts
function parseReaderKeys(text) {
	let lines = text.split("\n").filter((line) => line.trim() !== "");
	return new Map(lines.map(parseLine).filter(([, key]) => key !== ""));
}
function parseLine(line, index) {
	let [, name = "", json = ""] = /^([a-z][a-z0-9-]*): (.*)$/.exec(line.trim()) ?? [], key = parseString(json);
	if (name !== "" && key !== void 0) return [name, key];
	throw new UserError({
		code: "input-invalid",
		message: `Unexpected line ${index + 1} of the input reader-keys, expected a provider and its secret.`,
		hint: "Write it in the workflow as `okta: ${{ toJSON(secrets.FIREBREAK_READER_KEY_OKTA) }}`."
	});
}
function parseString(json) {
	try {
		let value = JSON.parse(json);
		return value === null ? "" : typeof value == "string" ? value : void 0;
	} catch {
		return;
	}
}
// actions/containment/provider.ts
async function openProviders(providers, settings, toConnection) {
	let byName = new Map(providers.map((one) => [one.name, one])), steps = await loadSteps(providers), clients = new Map(), find = (step) => {
		let provider = byName.get(toProviderName(step.name));
		if (provider === void 0) throw TypeError(`${step.name} has no provider`);
		return provider;
	};
	return assertApart(providers), {
		steps,
		toEnvironment: (step) => {
			let name = toProviderName(step);
			return toEnvironment(byName.get(name) ?? { name });
		},
		isProtected: (step, target) => find(step).isProtected(target, settings),
		isListed: (step, target) => {
			let provider = find(step);
			return provider.isListed(target, settings.exercises.targets[provider.name] ?? []);
		},
		findGap: (step) => readOwnSettings(find(step), settings).gap,
		toClient: async (step) => {
			let provider = find(step);
			if (!clients.has(provider.name)) {
				let { data, gap } = readOwnSettings(provider, settings);
				if (gap !== void 0) throw toGapError(gap);
				clients.set(provider.name, provider.connect({
					...toConnection(provider),
					settings: data
				}));
			}
			return clients.get(provider.name);
		}
	};
}
function toEnvironment({ name, environment }) {
	return environment ?? `containment-${name}`;
}
function assertApart(providers) {
	if (new Set(providers.map(toEnvironment)).size !== providers.length) throw TypeError("Two providers share an environment");
}
function toPieces(providers) {
	return Object.fromEntries(providers.map(({ name, settings }) => [name, settings]));
}
async function loadSteps(providers) {
	let loaded = await Promise.all(providers.map(async (provider) => {
		let steps = await provider.loadSteps();
		for (let step of steps) assertFits(step, provider);
		return steps;
	}));
	return createRegistry(loaded.flat());
}
function assertFits({ name, reads, permissions }, provider) {
	if (toProviderName(name) !== provider.name) throw TypeError(`${name} is no step of the provider ${provider.name}`);
	let unknown = Object.keys({
		...reads,
		...permissions
	}).find((one) => !provider.permissions.has(one));
	if (unknown !== void 0) throw TypeError(`${name} asks for ${unknown}, which is no permission of ${provider.name}`);
}
function readOwnSettings({ name, title, settings: schema }, settings) {
	let parsed = schema.safeParse(settings.providers[name] ?? {});
	if (parsed.success) return { data: parsed.data };
	let [issue] = parsed.error.issues, where = [
		"providers",
		name,
		...issue?.path ?? []
	].join("."), what = issue?.message ?? "it does not fit";
	return { gap: `Expected ${where} in ${SETTINGS_FILE}, which ${title} needs: ${what}.` };
}
function toGapError(message) {
	return new UserError({
		code: "invalid-settings",
		message,
		hint: "docs/setup.md says what each provider takes.",
		place: { file: SETTINGS_FILE }
	});
}
// actions/providers/github/protected.ts
function toProtectedRepositories(settings) {
	return [settings.incident_repository, ...settings.protected.repositories];
}
function isProtectedName({ owner, name }, settings) {
	return toProtectedRepositories(settings).some((one) => isSameName(one, `${owner}/${name}`));
}
const PARTS = new Set(["workflow", "deploy key"]);
function isProtected({ kind, name, id }, settings) {
	return kind === "credential" ? settings.protected.credentials.includes(id) : kind === "repository" ? toProtectedRepositories(settings).some((one) => isSameName(one, name)) : !PARTS.has(kind);
}
function isListed({ kind, name, id }, listed) {
	return kind === "credential" ? listed.includes(id) : kind === "repository" ? listed.some((one) => isSameName(one, name)) : PARTS.has(kind);
}
function isSameName(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
export { refuseProtected as A, toPlanDigest as C, readReceipt as D, nextReceiptId as E, toStepContext as F, needsSecondPerson as M, toAdvice as N, writeReceipt as O, saveEvidence as P, toDriver as S, listReceipts as T, toStartDeadline as _, loadSteps as a, findAsOf as b, parseReaderKeys as c, findEnvironment as d, isFirstStart as f, approvePlan as g, toTally as h, toProtectedRepositories as i, defineStep as j, admitPlan as k, executePlan as l, toHandoverBase as m, isProtected as n, openProviders as o, isJudged as p, isProtectedName as r, toPieces as s, isListed as t, renderReceipt as u, TO_FINISH as v, PlanRecord as w, findDigestFault as x, currentRun as y };
