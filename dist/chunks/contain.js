import { A as object, F as union, M as record, N as strictObject, P as string, T as json, b as array, k as number, v as _enum, x as boolean } from "./vendor.js";
import { At as redact, Ct as IncidentId, Ft as tableCell, Gt as UserError, It as clip, Nt as inline, Rt as toSingleLine, U as isSealed, V as SEAL, Vt as refuse, W as toSealed, Wt as UpstreamError, an as toShortDigest, et as CREDENTIAL_KINDS, in as sha256, jt as codeSpan, kt as findSecrets, mt as Instant, nn as parseJson, on as splitMark, ot as setCredentialState, pt as Person, tn as digestOf, ut as createRegistry, vt as renderTime, yt as toUtcSeconds } from "./kernel.js";

// actions/contain/command-line.ts
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

// actions/contain/credential-kind.ts
const PREFIXES = [
	["github_pat_", "github_pat"],
	["ghp_", "github_pat"],
	["gho_", "github_oauth"],
	["ghu_", "github_app_user"],
	["ghr_", "github_app_refresh"]
];
function findCredentialKind(value) {
	return PREFIXES.find(([prefix]) => value.startsWith(prefix))?.[1] ?? "other";
}
function isRevocable(kind) {
	return kind !== "other";
}
function isProbeable(kind) {
	return isRevocable(kind) && kind !== "github_app_refresh";
}

// actions/contain/sealed.ts
const KEY = /^[A-Za-z0-9+/]{43}=$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
async function loadSodium() {
	const { default: sodium } = await import("./libsodium-wrappers.js");
	await sodium.ready;
	return sodium;
}
async function openSealed({ box, sealedTo, privateKey }) {
	if (!KEY.test(privateKey)) return fail("Expected the operator key in the environment `containment`, got none. Run `npm run setup`.");
	const sodium = await loadSodium();
	const secret = Buffer.from(privateKey, "base64");
	const publicKey = sodium.crypto_scalarmult_base(secret);
	if (sealedTo !== void 0 && sealedTo !== Buffer.from(publicKey).toString("base64")) return fail("It was sealed to another operator key than this job holds. Deposit the value again.");
	try {
		if (!BASE64.test(box)) return fail(DAMAGED);
		const opened = sodium.crypto_box_seal_open(Buffer.from(box, "base64"), publicKey, secret);
		return {
			opened: true,
			value: sodium.to_string(opened)
		};
	} catch {
		return fail(DAMAGED);
	} finally {
		sodium.memzero(secret);
	}
}
const DAMAGED = "The sealed box is damaged or was sealed to another key. Deposit the value again.";
function fail(problem) {
	return {
		opened: false,
		problem
	};
}

// actions/contain/deposit.ts
const CredentialId = string().regex(/^C-\d{2,9}$/, "Expected a credential id such as C-01");
const Deposit = strictObject({
	$schema: string().optional(),
	credential: CredentialId,
	kind: _enum(CREDENTIAL_KINDS),
	fingerprint: string().regex(/^sha256:[0-9a-f]{64}$/),
	sealed_to: string(),
	box: string()
});
function toDepositPath(id) {
	return `containment/${CredentialId.parse(id)}.sealed.json`;
}
function findDeposit(draft, id) {
	const text = draft.readContainment(toDepositPath(id));
	if (text === void 0) return void 0;
	try {
		return Deposit.safeParse(JSON.parse(splitMark(text).rest)).data;
	} catch {
		return;
	}
}

// actions/contain/world.ts
function toStepContext(world) {
	return {
		incident: world.draft.incident(),
		settings: world.settings,
		organisation: world.organisation,
		pause: world.pause?.bind(world) ?? pause,
		hasDeposit: (id) => world.draft.readContainment(toDepositPath(id)) !== void 0,
		openCredential: () => Promise.resolve({
			opened: false,
			problem: "Deposits are opened in the operator job alone."
		})
	};
}
function toOperatorContext(world) {
	const opened = /* @__PURE__ */ new Map();
	const open = async (id) => {
		const result = await openDeposit(world, id);
		if (result.opened) opened.set(id, result.value);
		return result;
	};
	return {
		context: {
			...toStepContext(world),
			openCredential: open
		},
		openedIds: () => [...opened.keys()],
		redact: (text) => [...opened.values()].reduce((clean, value) => clean.replaceAll(value, "[redacted]"), text)
	};
}
async function openDeposit({ draft, secrets }, id) {
	const deposit = findDeposit(draft, id);
	if (deposit === void 0) return {
		opened: false,
		problem: `Expected ${toDepositPath(id)}, got no such file.`
	};
	const result = await openSealed({
		box: deposit.box,
		sealedTo: deposit.sealed_to,
		privateKey: secrets.sealKey
	});
	if (!result.opened) return result;
	secrets.mask(result.value);
	if (sha256(result.value) !== deposit.fingerprint) return {
		opened: false,
		problem: `Expected the value of ${deposit.fingerprint}, got another: the deposit was changed.`
	};
	return result;
}
function pause(milliseconds) {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}

// actions/contain/evidence.ts
async function saveEvidence(step, receipt, { world, by, at }) {
	const run = {
		params: step.params.parse(receipt.params),
		plan: receipt.plan
	};
	return (await step.evidenceBefore(run, toStepContext(world))).map(({ name, content, note }) => world.draft.addArtifact({
		file: `${receipt.id}-${name}`,
		content,
		tool: "firebreak",
		addedBy: by.login,
		addedAt: toUtcSeconds(at),
		note
	}));
}

// actions/contain/step.ts
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
function defineStep(step) {
	return step;
}
function needsSecondPerson(step, settings) {
	const wide = BLAST_RADII.indexOf(step.blastRadius) >= BLAST_RADII.indexOf("service");
	return settings.policy.second_person === "always" || step.reversible === "no" || wide;
}

// actions/contain/protected.ts
function toProtectedRepositories(settings) {
	return [settings.incident_repository, ...settings.protected.repositories];
}
function findProtectedTarget(targets, settings) {
	const target = targets.find((one) => isProtected(one, settings));
	if (target === void 0) return void 0;
	const { refused, message } = refuseProtected(target.kind, target.name);
	return refuse(refused, message);
}
function admitPlan(draft, settings) {
	if (isStepRefusal(draft)) return refuse(draft.refused, draft.message);
	return findProtectedTarget(draft.targets, settings) ?? draft;
}
function isProtectedName({ owner, name }, settings) {
	return toProtectedRepositories(settings).some((one) => isSameName(one, `${owner}/${name}`));
}
function refuseProtected(kind, name) {
	return {
		refused: "protected-target",
		message: `Expected a target that may be contained, got the protected ${kind} ${name}. Contain it by hand with two people if it must be.`
	};
}
function isProtected({ kind, name, id }, settings) {
	if (kind === "credential") return settings.protected.credentials.includes(id);
	return kind === "repository" && toProtectedRepositories(settings).some((one) => isSameName(one, name));
}
function isSameName(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}

// actions/contain/gate.ts
const ENVIRONMENT = "containment";
const GateRecord = union([_enum(["open", "unknown"]), strictObject({ reviewers: array(string()) })]);
function renderGate(gate = "open") {
	if (gate === "open") return void 0;
	const environment = codeSpan(ENVIRONMENT);
	return gate === "unknown" ? `If the environment ${environment} has required reviewers, the run then waits until one of them releases it.` : `After the approval the run waits until a reviewer of the environment ${environment} releases it: ${toReviewers(gate.reviewers)}.`;
}
function toReviewers(reviewers) {
	return reviewers.length === 0 ? "named in its settings" : reviewers.map(codeSpan).join(", ");
}

// actions/contain/receipt.ts
const RECEIPT_STATES = [
	"planned",
	"approved",
	"applied",
	"verified",
	"already-applied",
	"unknown",
	"refused",
	"rolled-back"
];
const ReceiptState = _enum(RECEIPT_STATES);
const ReceiptId = string().regex(/^R-\d{4,9}$/, "Expected a receipt id such as R-0001");
const JsonValue = json();
const PlanDigest = string().regex(/^sha256:[0-9a-f]{64}$/);
const RequestSource = strictObject({
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
});
const PlanTarget = strictObject({
	kind: string(),
	name: string(),
	id: string()
});
const PlanRecord = strictObject({
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
});
const Approval = strictObject({
	by: Person,
	at: Instant,
	source: RequestSource
});
const Application = strictObject({
	at: Instant,
	outcome: _enum(["applied", "already-applied"]),
	done: array(string()),
	state: JsonValue.optional()
});
const Verification = strictObject({
	at: Instant,
	verified: boolean(),
	seen: string()
});
const Progress = {
	state: ReceiptState,
	plan: PlanRecord,
	approvals: array(Approval),
	apply: Application.optional(),
	verify: Verification.optional(),
	problem: string().optional()
};
const Run = strictObject(Progress);
const Receipt = strictObject({
	$schema: string().optional(),
	id: ReceiptId,
	incident: IncidentId,
	step: string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
	params: record(string(), string()),
	...Progress,
	evidence: array(string().regex(/^A-\d{4,}$/)),
	rollback: Run.optional(),
	seal: string().regex(SEAL).optional()
});
const SCHEMA = "../../../../schemas/receipt.schema.json";
function toReceiptPath(id) {
	return `containment/${ReceiptId.parse(id)}.json`;
}
function renderReceiptFile(receipt) {
	const { $schema: _schema, ...content } = Receipt.parse(receipt);
	return `${JSON.stringify({
		$schema: SCHEMA,
		...content
	}, null, 2)}\n`;
}
function parseReceipt(text, file) {
	const parsed = Receipt.safeParse(parseJson(text));
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw toDamage(file, `${issue?.path.join(".") || "the file"}: ${issue?.message ?? "unreadable"}`);
}
function findReceipt(draft, id) {
	if (!ReceiptId.safeParse(id).success) return void 0;
	const path = toReceiptPath(id);
	const text = draft.readContainment(path);
	if (text === void 0) return void 0;
	const receipt = parseReceipt(text, path);
	if (receipt.id !== id) throw toDamage(path, `Expected the id ${id}, got ${receipt.id}`);
	if (receipt.incident !== draft.snapshot.id) throw toDamage(path, `Expected a receipt of ${draft.snapshot.id}, got ${receipt.incident}`);
	if (!isSealed(receipt, draft.sealer)) throw toDamage(path, "Expected a receipt that Firebreak sealed, got one that was changed since");
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
	const there = listReceipts(draft).map((receipt) => `${receipt.id} (${receipt.state})`);
	const list = there.length === 0 ? "the incident has none yet" : `there are ${there.join(", ")}`;
	return refuse("unknown-receipt", `Expected the id of a receipt, got ${JSON.stringify(id.slice(0, 32))}; ${list}.`);
}
function listReceipts(draft) {
	return listIds(draft).flatMap((id) => readOrNothing(draft, id));
}
function readOrNothing(draft, id) {
	try {
		const receipt = findReceipt(draft, id);
		return receipt === void 0 ? [] : [receipt];
	} catch (error) {
		if (error instanceof UserError) return [];
		throw error;
	}
}
function writeReceipt(draft, receipt) {
	const { $schema: _schema, seal: _seal, ...content } = Receipt.parse(receipt);
	const seal = draft.sealer.seal(toSealed(content));
	const sealed = seal === void 0 ? content : {
		...content,
		seal
	};
	draft.writeFile(toReceiptPath(receipt.id), renderReceiptFile(sealed));
}
function nextReceiptId(draft) {
	const own = listReceipts(draft).map(({ id }) => Number(id.slice(2)));
	let next = Math.max(0, ...own) + 1;
	while (draft.readContainment(toReceiptPath(toId(next))) !== void 0) next += 1;
	return toId(next);
}
function toId(number) {
	return `R-${String(number).padStart(4, "0")}`;
}
function listIds(draft) {
	return draft.listContainment().flatMap((path) => /^containment\/(R-\d{4,9})\.json$/.exec(path)?.[1] ?? []);
}
function toDamage(file, message) {
	return new UserError({
		code: "invalid-record",
		message: `${file}: ${message}`,
		hint: "Restore the receipt from the commit before; nobody but Firebreak writes it.",
		place: { file }
	});
}

// actions/contain/run.ts
function currentRun(receipt) {
	return receipt.rollback ?? receipt;
}
function changeRun(receipt, run, change) {
	if (run.plan.operation === "contain") return {
		...withoutProblem(receipt),
		...change
	};
	const rollback = {
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
	const { problem: _problem, ...rest } = run;
	return rest;
}
function toPlanDigest({ requestedBy, draft, ...rest }) {
	const { targets, calls, prior, impact } = draft;
	const { requestedAt, source, ...plan } = rest;
	const asked = {
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
	if (redigest(receipt, run) === run.plan.digest) return void 0;
	return refuse("stale-plan", `The file of ${receipt.id} was changed after it was planned: its digest no longer fits.`);
}
const TO_FINISH = {
	approved: "The run of its approval carries it out. If that run has ended, re-run it: it looks first and finishes the work once.",
	unknown: "Re-run the workflow of its approval: it looks first and finishes the work once."
};
function toDriver(step, options) {
	const { receipt, operation, context } = options;
	const params = readParams(step, receipt);
	const run = {
		params,
		plan: receipt.plan
	};
	if (operation === "contain") return {
		plan: () => step.plan(params, context),
		apply: () => step.apply(run, context),
		verify: () => step.verify(run, context)
	};
	const { rollback } = step;
	if (rollback === void 0) throw new TypeError(`${step.name} has no rollback`);
	const state = receipt.apply?.state ?? null;
	const applied = {
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
	const parsed = step.params.safeParse(params);
	if (parsed.success) return parsed.data;
	throw new UserError({
		code: "invalid-record",
		message: `containment/${id}.json: expected parameters of ${step.name}, got others.`,
		hint: "Restore the receipt from the commit before; nobody but Firebreak writes it."
	});
}

// actions/contain/repository.ts
const RepositoryParam = string().regex(/^(?:[A-Za-z0-9-]+\/)?(?!\.{1,2}$)[\w.-]{1,100}$/, "Expected a repository such as shop or acme/shop");
function toRepositoryRef(param, settings) {
	const [first = "", second] = param.split("/");
	return second === void 0 ? {
		owner: settings.organisation,
		name: first
	} : {
		owner: first,
		name: second
	};
}
function findAffectedRepository({ affected }) {
	return new Set(affected.repositories.map((name) => name.toLowerCase())).size === 1 ? affected.repositories[0] : void 0;
}
async function resolveRepository(param, { settings, organisation }) {
	const ref = toRepositoryRef(param, settings);
	const fullName = `${ref.owner}/${ref.name}`;
	if (ref.owner.toLowerCase() !== settings.organisation.toLowerCase()) return {
		refused: "unknown-target",
		message: `Expected a repository of ${settings.organisation}, got ${fullName}. Firebreak's App reaches no other owner.`
	};
	if (isProtectedName(ref, settings)) return refuseProtected("repository", fullName);
	const [id, ...protectedIds] = await Promise.all([fullName, ...toProtectedRepositories(settings)].map((name) => organisation.fetchRepositoryId(toRepositoryRef(name, settings))));
	if (id === void 0) return {
		refused: "unknown-target",
		message: `Expected a repository Firebreak may see, got ${fullName}, for which GitHub answers 404. Check the spelling and where the App is installed.`
	};
	return protectedIds.includes(id) ? refuseProtected("repository", fullName) : {
		ref,
		fullName,
		id
	};
}

// actions/contain/cancel-runs.ts
const WAITS_MS$1 = [2e3, 4e3];
async function cancelRuns(ref, context) {
	const { organisation } = context;
	const active = await organisation.fetchActiveRuns(ref);
	const cancelled = [];
	for (const { id } of active) if (await organisation.cancelRun(ref, id)) cancelled.push(id);
	if (active.length === 0) return {
		cancelled,
		forced: []
	};
	const stubborn = await waitForEnd(ref, context, WAITS_MS$1);
	const forced = [];
	for (const { id } of stubborn) if (await organisation.forceCancelRun(ref, id)) forced.push(id);
	return {
		cancelled,
		forced
	};
}
async function waitForEnd(ref, context, waits) {
	let left = await context.organisation.fetchActiveRuns(ref);
	for (const wait of waits) {
		if (left.length === 0) break;
		await context.pause(wait);
		left = await context.organisation.fetchActiveRuns(ref);
	}
	return left;
}

// actions/contain/steps/github/halt-workflows.ts
const Params$2 = strictObject({ repository: RepositoryParam });
const Prior$1 = object({
	repository_id: number(),
	workflows: array(object({
		id: number(),
		path: string(),
		state: string()
	}))
});
const haltWorkflows = defineStep({
	name: "github/halt-workflows",
	title: "Halt the workflows of a repository",
	countermeasure: "D3-PT",
	reversible: "lossy",
	blastRadius: "repository",
	reads: {
		actions: "read",
		metadata: "read"
	},
	permissions: {
		actions: "write",
		metadata: "read"
	},
	params: Params$2,
	paramsHelp: { repository: "repository of the organisation, e.g. shop" },
	example: "/contain github/halt-workflows repository=shop",
	fromRecord: (incident) => {
		const repository = findAffectedRepository(incident);
		return repository === void 0 ? void 0 : { repository };
	},
	plan: planHalt,
	evidenceBefore: saveRuns,
	apply: applyHalt,
	verify: verifyHalt,
	rollback: {
		plan: planResume,
		apply: applyResume,
		verify: verifyResume
	}
});
async function planHalt(params, context) {
	const repository = await resolveRepository(params.repository, context);
	if ("refused" in repository) return repository;
	const { ref, fullName, id } = repository;
	const [workflows, runs] = await Promise.all([fetchSorted(context, ref), context.organisation.fetchActiveRuns(ref)]);
	const active = workflows.filter(isActive);
	if (active.length === 0 && runs.length === 0) return {
		refused: "not-needed",
		message: `${fullName} has no active workflow and no active run; nothing is left to halt.`
	};
	return {
		targets: [{
			kind: "repository",
			name: fullName,
			id: String(id)
		}, ...active.map((one) => ({
			kind: "workflow",
			name: one.path,
			id: String(one.id)
		}))],
		calls: [...active.map((one) => `PUT /repos/${fullName}/actions/workflows/${one.id}/disable`), `POST /repos/${fullName}/actions/runs/{run_id}/cancel for each run that is active then, and force-cancel where it stays`],
		prior: {
			repository_id: id,
			workflows: workflows.map((one) => ({
				id: one.id,
				path: one.path,
				state: one.state
			}))
		},
		impact: `Nothing builds or deploys from ${fullName} until the halt is rolled back, and what runs now is cancelled for good.`,
		notes: renderNotes$1(workflows, runs)
	};
}
function renderNotes$1(workflows, runs) {
	const managed = workflows.filter(isManaged).map(({ path }) => path);
	const running = runs.map(({ id, name, status, branch }) => `${id} (${name}, ${status}, ${branch})`);
	return [`Active runs when planned: ${running.length === 0 ? "none" : running.join(", ")}`, ...managed.length === 0 ? [] : [`GitHub's own, which cannot be disabled here: ${managed.join(", ")}`]];
}
function isManaged({ path }) {
	return path.startsWith("dynamic/");
}
function isActive(workflow) {
	return workflow.state === "active" && !isManaged(workflow);
}
async function fetchSorted({ organisation }, ref) {
	return (await organisation.fetchWorkflows(ref)).toSorted((a, b) => a.id - b.id);
}
async function saveRuns({ params, plan }, context) {
	const ref = toRepositoryRef(params.repository, context.settings);
	const runs = await context.organisation.fetchActiveRuns(ref);
	const { repository_id, workflows } = Prior$1.parse(plan.prior);
	const content = {
		repository: `${ref.owner}/${ref.name}`,
		repository_id,
		workflows,
		active_runs: runs
	};
	return [{
		name: "workflows.json",
		content: `${JSON.stringify(content, null, 2)}\n`,
		note: "Workflows and active runs as they were before the halt"
	}];
}
async function applyHalt({ params, plan }, context) {
	const ref = toRepositoryRef(params.repository, context.settings);
	const planned = toPlannedIds(plan);
	const disabled = [];
	const found = [];
	for (const workflow of await fetchSorted(context, ref)) {
		if (!planned.has(workflow.id) || workflow.state !== "active") continue;
		(await context.organisation.disableWorkflow(ref, workflow.id) ? disabled : found).push(workflow);
	}
	const { cancelled, forced } = await cancelRuns(ref, context);
	const done = [
		...disabled.length === 0 ? [] : [`Disabled ${renderNames(disabled)}.`],
		...found.length === 0 ? [] : [`Found stopped by somebody else: ${renderNames(found)}.`],
		...cancelled.length === 0 ? [] : [`Cancelled runs ${cancelled.join(", ")}.`],
		...forced.length === 0 ? [] : [`Force-cancelled runs ${forced.join(", ")}.`]
	];
	if (done.length > 0) return {
		outcome: "applied",
		done,
		state: {
			disabled: toIds(disabled),
			...found.length === 0 ? {} : { found: toIds(found) },
			cancelled,
			forced
		}
	};
	return {
		outcome: "already-applied",
		done: ["No planned workflow was active and nothing ran."]
	};
}
const Applied = object({ found: array(number()).default([]) });
function toPlannedIds(plan) {
	return new Set(Prior$1.parse(plan.prior).workflows.filter(isActive).map(({ id }) => id));
}
const VERIFY_WAITS_MS = [
	2e3,
	4e3,
	8e3,
	16e3,
	3e4,
	3e4
];
async function verifyHalt({ params }, context) {
	const ref = toRepositoryRef(params.repository, context.settings);
	let left = await findLeft(context, ref);
	for (const wait of VERIFY_WAITS_MS) {
		if (left.length === 0) break;
		await context.pause(wait);
		left = await findLeft(context, ref);
	}
	if (left.length === 0) return {
		verified: true,
		seen: "No workflow is active and no run is left."
	};
	return {
		verified: false,
		seen: `Still active: ${left.join(", ")}.`
	};
}
async function findLeft(context, ref) {
	const active = (await fetchSorted(context, ref)).filter(isActive);
	const runs = await context.organisation.fetchActiveRuns(ref);
	return [...active.map(({ path }) => path), ...runs.map(({ id }) => `run ${id}`)];
}
async function planResume(run, context) {
	const repository = await resolveRepository(run.params.repository, context);
	if ("refused" in repository) return repository;
	const { ref, fullName, id } = repository;
	const halted = await fetchHalted(run, context, ref);
	if (halted.length === 0) return {
		refused: "not-needed",
		message: `None of the workflows this plan disabled in ${fullName} is disabled still; nothing is left to undo.`
	};
	return {
		targets: [{
			kind: "repository",
			name: fullName,
			id: String(id)
		}, ...halted.map((one) => ({
			kind: "workflow",
			name: one.path,
			id: String(one.id)
		}))],
		calls: halted.map((one) => `PUT /repos/${fullName}/actions/workflows/${one.id}/enable`),
		prior: {
			repository_id: id,
			workflows: halted.map((one) => ({
				id: one.id,
				path: one.path,
				state: one.state
			}))
		},
		impact: `${fullName} builds and deploys again at the next event. Cancelled runs are not started again.`
	};
}
function renderNames(workflows) {
	return workflows.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)).join(", ");
}
function toIds(workflows) {
	return workflows.map(({ id }) => id);
}
async function fetchHalted({ plan, state }, context, ref) {
	const ours = toPlannedIds(plan);
	const { found = [] } = Applied.safeParse(state).data ?? {};
	return (await fetchSorted(context, ref)).filter((one) => ours.has(one.id) && !found.includes(one.id) && one.state === "disabled_manually");
}
async function applyResume(run, context) {
	const ref = toRepositoryRef(run.params.repository, context.settings);
	const halted = await fetchHalted(run, context, ref);
	for (const { id } of halted) await context.organisation.enableWorkflow(ref, id);
	return halted.length === 0 ? {
		outcome: "already-applied",
		done: ["None of our workflows was disabled still."]
	} : {
		outcome: "applied",
		done: [`Enabled ${renderNames(halted)}.`],
		state: { enabled: toIds(halted) }
	};
}
async function verifyResume(run, context) {
	const halted = await fetchHalted(run, context, toRepositoryRef(run.params.repository, context.settings));
	return halted.length === 0 ? {
		verified: true,
		seen: "None of the workflows this plan disabled is disabled still."
	} : {
		verified: false,
		seen: `Still disabled: ${halted.map(({ path }) => path).join(", ")}.`
	};
}

// actions/contain/steps/github/remove-deploy-key.ts
const Params$1 = strictObject({
	repository: RepositoryParam,
	key: string().min(1).max(255)
});
const Prior = object({
	id: number(),
	title: string(),
	key: string(),
	read_only: boolean()
});
const removeDeployKey = defineStep({
	name: "github/remove-deploy-key",
	title: "Remove a deploy key",
	countermeasure: "D3-CR",
	reversible: "lossy",
	blastRadius: "repository",
	reads: {
		administration: "read",
		metadata: "read"
	},
	permissions: {
		administration: "write",
		metadata: "read"
	},
	params: Params$1,
	paramsHelp: {
		repository: "repository of the organisation, e.g. shop",
		key: "title or numeric id of the deploy key"
	},
	example: "/contain github/remove-deploy-key repository=shop key=ci",
	fromRecord: () => void 0,
	plan: planRemoval,
	evidenceBefore: async (run) => [toEvidence$1(run)],
	apply: applyRemoval,
	verify: verifyRemoval,
	rollback: {
		plan: planReturn,
		apply: applyReturn,
		verify: verifyReturn
	}
});
async function planRemoval(params, context) {
	const repository = await resolveRepository(params.repository, context);
	if ("refused" in repository) return repository;
	const { ref, fullName, id } = repository;
	const keys = await context.organisation.fetchDeployKeys(ref);
	const found = keys.filter((key) => key.title === params.key || String(key.id) === params.key);
	const [key] = found;
	if (key === void 0 || found.length > 1) return refuseKey(params.key, found.length, found[0] === void 0 ? keys : found);
	return {
		targets: [{
			kind: "repository",
			name: fullName,
			id: String(id)
		}, {
			kind: "deploy key",
			name: key.title,
			id: String(key.id)
		}],
		calls: [`DELETE /repos/${fullName}/keys/${key.id}, which is ${toFingerprint(key.key)}`],
		prior: {
			id: key.id,
			title: key.title,
			key: key.key,
			read_only: key.readOnly
		},
		impact: `Whatever pulls${key.readOnly ? "" : " from or pushes"} to ${fullName} with this key fails at once. Rolling back adds the same public key again, under a new id.`
	};
}
const LISTED_AT_MOST = 10;
function refuseKey(asked, count, keys) {
	const listed = keys.slice(0, LISTED_AT_MOST).map(({ id, title }) => `${id} (${title})`);
	const list = listed.length === 0 ? "the repository has none" : listed.join(", ");
	return {
		refused: "unknown-target",
		message: count > 1 ? `Expected one deploy key, got ${count} that match ${asked}: ${list}. Give key= the numeric id.` : `Expected the title or id of a deploy key, got ${asked}. Keys there: ${list}.`
	};
}
function toEvidence$1({ plan }) {
	const [repository] = plan.targets;
	return {
		name: "deploy-key.json",
		content: `${JSON.stringify({
			repository: repository?.name ?? "",
			...Prior.parse(plan.prior)
		}, null, 2)}\n`,
		note: "The deploy key as it was before its removal (the public half)"
	};
}
async function applyRemoval({ params, plan }, { organisation, settings }) {
	const { id, title } = Prior.parse(plan.prior);
	const ref = toRepositoryRef(params.repository, settings);
	if ((await organisation.fetchDeployKeys(ref)).every((key) => key.id !== id)) return {
		outcome: "already-applied",
		done: [`The deploy key ${title} (${id}) was gone before anything was done.`]
	};
	await organisation.deleteDeployKey(ref, id);
	return {
		outcome: "applied",
		done: [`Deleted the deploy key ${title} (${id}).`]
	};
}
async function verifyRemoval({ params, plan }, { organisation, settings }) {
	const prior = Prior.parse(plan.prior);
	const keys = await organisation.fetchDeployKeys(toRepositoryRef(params.repository, settings));
	const left = findSame(keys, prior);
	return left === void 0 ? {
		verified: true,
		seen: `The key is not among the deploy keys that the repository lists (${keys.length}).`
	} : {
		verified: false,
		seen: `The repository still lists the key, as ${left.id}. Someone may have added it again.`
	};
}
async function planReturn({ params, plan }, context) {
	const repository = await resolveRepository(params.repository, context);
	if ("refused" in repository) return repository;
	const prior = Prior.parse(plan.prior);
	const there = findSame(await context.organisation.fetchDeployKeys(repository.ref), prior);
	if (there !== void 0) return {
		refused: "not-needed",
		message: `The same public key is there already, as ${there.id}; nothing is left to undo.`
	};
	return {
		targets: [{
			kind: "repository",
			name: repository.fullName,
			id: String(repository.id)
		}, {
			kind: "deploy key",
			name: prior.title,
			id: String(prior.id)
		}],
		calls: [`POST /repos/${repository.fullName}/keys with ${toFingerprint(prior.key)}, ${prior.read_only ? "read" : "write"} access`],
		prior: { present: false },
		impact: `The same public key opens ${repository.fullName} again (${prior.read_only ? "read" : "write"}), under a new id. Make sure that its private half was not what leaked.`
	};
}
async function applyReturn({ params, plan }, { organisation, settings }) {
	const { title, key, read_only } = Prior.parse(plan.prior);
	const ref = toRepositoryRef(params.repository, settings);
	const there = findSame(await organisation.fetchDeployKeys(ref), { key });
	if (there !== void 0) return {
		outcome: "already-applied",
		done: [`The key was there already, as ${there.id}.`]
	};
	const { id } = await organisation.createDeployKey(ref, {
		title,
		key,
		readOnly: read_only
	});
	return {
		outcome: "applied",
		done: [`Added the key again, as ${id}.`],
		state: { id }
	};
}
async function verifyReturn({ params, plan }, { organisation, settings }) {
	const prior = Prior.parse(plan.prior);
	const there = findSame(await organisation.fetchDeployKeys(toRepositoryRef(params.repository, settings)), prior);
	if (there === void 0) return {
		verified: false,
		seen: "The repository does not list the key."
	};
	return there.readOnly === prior.read_only ? {
		verified: true,
		seen: `The repository lists the key, as ${there.id}.`
	} : {
		verified: false,
		seen: `The repository lists the key as ${there.id}, with other rights than before.`
	};
}
function findSame(keys, { key }) {
	const wanted = toBody(key);
	return keys.find((one) => toBody(one.key) === wanted);
}
function toBody(key) {
	return key.trim().split(/\s+/).slice(0, 2).join(" ");
}
function toFingerprint(key) {
	const body = Buffer.from(key.trim().split(/\s+/)[1] ?? "", "base64");
	const hex = sha256(body).slice(7);
	return `SHA256:${Buffer.from(hex, "hex").toString("base64").replace(/=+$/, "")}`;
}

// actions/contain/steps/github/revoke-credential.ts
const Params = strictObject({ credential: CredentialId });
const revokeCredential = defineStep({
	name: "github/revoke-credential",
	title: "Revoke a leaked GitHub credential",
	countermeasure: "D3-CR",
	reversible: "no",
	blastRadius: "principal",
	reads: {},
	permissions: {},
	params: Params,
	paramsHelp: { credential: "id of the exposed credential in the record, e.g. C-01" },
	example: "/contain github/revoke-credential credential=C-01",
	fromRecord: (incident) => {
		const exposed = incident.exposed_credentials.filter(({ state }) => state === "exposed");
		const [only] = exposed;
		return only !== void 0 && exposed.length === 1 ? { credential: only.id } : void 0;
	},
	plan: async (params, context) => planRevocation(params, context),
	evidenceBefore: async (run, context) => [toEvidence(run, context)],
	apply: applyRevocation,
	verify: verifyRevocation,
	record: (incident, { credential }) => setCredentialState(incident, credential, "revoked")
});
function planRevocation({ credential: id }, context) {
	const credential = findCredential(context.incident, id);
	if (credential === void 0) return refuseUnknown(id, context.incident);
	const { fingerprint, last4 = "????", kind, state } = credential;
	if (state !== "exposed") return refuseWith("not-needed", `${id} is ${state} already; nothing is left to revoke.`);
	if (fingerprint !== void 0 && context.settings.protected.credentials.includes(fingerprint)) return refuseProtected("credential", id);
	if (!isRevocable(kind)) return refuseKind(id);
	if (fingerprint === void 0 || !context.hasDeposit(id)) return refuseWithoutDeposit(id);
	const unprobed = `GitHub has no way to check a refresh token, so the outcome will stay unknown; confirm it with the app's owner.`;
	return {
		targets: [{
			kind: "credential",
			name: id,
			id: fingerprint
		}],
		calls: [
			...isProbeable(kind) ? ["GET /user with the credential"] : [],
			"POST /credentials/revoke without authentication",
			...isProbeable(kind) ? ["GET /user with the credential: 401 expected"] : []
		],
		prior: {
			kind,
			state,
			fingerprint
		},
		impact: `The ${kind} ending in ${last4} stops working everywhere, for good, and GitHub mails its owner. Whatever uses it fails until it has a new one.`,
		notes: isProbeable(kind) ? [] : [unprobed]
	};
}
function findCredential(incident, id) {
	return incident.exposed_credentials.find((one) => one.id === id);
}
function refuseWith(refused, message) {
	return {
		refused,
		message
	};
}
function refuseUnknown(id, { exposed_credentials: known }) {
	return refuseWith("unknown-target", `Expected a credential of the record (${known.map((one) => one.id).join(", ") || "none"}), got ${id}. Deposit it first: npm run deposit.`);
}
function refuseKind(id) {
	return refuseWith("unknown-target", `Expected a credential that begins with ghp_, github_pat_, gho_, ghu_ or ghr_, got ${id} of another kind. Revoke it where it was issued, then record it as rotated; a job's own ghs_ token dies with its job.`);
}
function refuseWithoutDeposit(id) {
	return refuseWith("no-deposit", `Expected the sealed value in ${toDepositPath(id)}, got no such file or no fingerprint in the record. Run npm run deposit with the id ${id}.`);
}
function toEvidence({ params, plan }, { incident }) {
	const credential = findCredential(incident, params.credential);
	const fingerprint = plan.targets[0]?.id ?? "";
	const hashed = Buffer.from(fingerprint.replace(/^sha256:/, ""), "hex").toString("base64");
	const content = {
		credential: params.credential,
		kind: credential?.kind ?? null,
		last4: credential?.last4 ?? null,
		fingerprint,
		hashed_token: hashed,
		audit_log_phrase: `hashed_token:"${hashed}"`
	};
	return {
		name: `${params.credential}.json`,
		content: `${JSON.stringify(content, null, 2)}\n`,
		note: `What ${params.credential} was, and the audit log search that finds its uses`
	};
}
async function applyRevocation(run, context) {
	const opened = await openPlanned(run, context);
	if ("refused" in opened) return opened;
	const { value, probeable } = opened;
	const { credential: id } = run.params;
	if (probeable && await context.organisation.probeCredential(value) === DEAD) return {
		outcome: "already-applied",
		done: [`${id} no longer opened GitHub before anything was done.`]
	};
	await context.organisation.revokeCredential(value);
	return {
		outcome: "applied",
		done: [`GitHub accepted the revocation of ${id}.`]
	};
}
async function openPlanned({ params, plan }, context) {
	const { credential: id } = params;
	const opened = await context.openCredential(id);
	if (!opened.opened) return refuseWith("no-deposit", opened.problem);
	const { value } = opened;
	if (sha256(value) !== plan.targets[0]?.id) return refuseWith("no-deposit", `Expected the value of ${id} that was approved, got another. Deposit it again.`);
	const kind = findCredentialKind(value);
	return isRevocable(kind) ? {
		value,
		probeable: isProbeable(kind)
	} : refuseKind(id);
}
const DEAD = 401;
const WAITS_MS = [
	1e3,
	2e3,
	4e3,
	8e3,
	15e3
];
async function verifyRevocation(run, context) {
	const opened = await openPlanned(run, context);
	if ("refused" in opened) return {
		verified: false,
		seen: opened.message
	};
	if (!opened.probeable) return {
		verified: false,
		seen: "GitHub accepted the revocation, but a refresh token cannot be checked."
	};
	let status;
	for (const wait of [...WAITS_MS, void 0]) {
		status = await context.organisation.probeCredential(opened.value);
		if (status === DEAD) return {
			verified: true,
			seen: `GET /user answers 401 to ${run.params.credential}.`
		};
		if (wait !== void 0) await context.pause(wait);
	}
	return {
		verified: false,
		seen: renderDoubt(run.params.credential, status)
	};
}
function renderDoubt(id, status) {
	if (status === 200) return `GET /user still answers ${id}; revoke it by hand.`;
	return `Expected GET /user to answer 401 to ${id}, got ${status === void 0 ? "no answer" : String(status)}, which tells neither way.`;
}

// actions/contain/steps/index.ts
const STEPS = [
	revokeCredential,
	removeDeployKey,
	haltWorkflows
];
const steps = createRegistry(STEPS);

// actions/contain/approve.ts
async function approvePlan(request, world) {
	const found = findPlan(request.digest, world.draft);
	if ("outcome" in found) return found;
	const { receipt, run, step } = found;
	const refusal = findObstacle$2(run, request, world) ?? await findStaleness(found, world);
	if (refusal !== void 0) return refusal;
	const { approver, at, source } = request;
	const evidence = run.plan.operation === "contain" ? await saveEvidence(step, receipt, {
		world,
		by: approver,
		at
	}) : [];
	const approvals = [...run.approvals, {
		by: approver,
		at: toUtcSeconds(at),
		source
	}];
	const stored = {
		...changeRun(receipt, run, {
			state: "approved",
			approvals
		}),
		evidence: [...receipt.evidence, ...evidence]
	};
	writeReceipt(world.draft, stored);
	return {
		outcome: "approved",
		receipt: stored,
		digest: run.plan.digest
	};
}
function findPlan(typed, draft) {
	const prefix = typed.toLowerCase().replace(/^sha256:/, "");
	if (!/^[0-9a-f]{8,64}$/.test(prefix)) return refuse("unknown-plan", "Expected at least the first eight hexadecimal digits of a digest, such as 8f3a12c9.");
	const [first, second] = listReceipts(draft).flatMap((receipt) => {
		const step = steps.find(receipt.step);
		const runs = [receipt, receipt.rollback].filter((run) => run !== void 0);
		return step === void 0 ? [] : runs.filter(({ plan }) => plan.digest.startsWith(`sha256:${prefix}`)).map((run) => ({
			receipt,
			run,
			step
		}));
	});
	if (first === void 0) return refuseUnseen(prefix, draft);
	if (second === void 0) return first;
	return refuse("unknown-plan", `Several plans begin with ${toShortDigest(prefix)}; give more digits.`);
}
function refuseUnseen(prefix, draft) {
	const mention = new RegExp(`"digest":\\s*"sha256:${prefix}`);
	const changed = draft.listContainment().find((path) => mention.test(draft.readContainment(path) ?? ""));
	return changed === void 0 ? refuse("unknown-plan", `No plan of this incident has the digest ${toShortDigest(prefix)}.`) : refuse("stale-plan", `${changed} was changed after Firebreak wrote it, so its plan is void.`);
}
function findObstacle$2(run, request, world) {
	if (run.state !== "planned") {
		const message = `The plan is ${run.state} already; approving it again changes nothing.`;
		return refuse("not-needed", message, TO_FINISH[run.state]);
	}
	if (findRequesters(run, world.draft).has(request.approver.id)) return refuse("self-approval", `${request.approver.login} asked for this plan; an approver other than the one who asked is needed.`);
	if (isExpired(run, request.at, world.settings)) return refuse("expired", `The plan could be approved until ${run.plan.expires_at}; it is ${toUtcSeconds(request.at)} now.`);
}
function findRequesters({ plan }, draft) {
	const recorded = draft.ownLedger().filter((entry) => entry.plan === plan.digest && entry.phase === "intent").filter(({ command }) => !command.startsWith("/approve")).map(({ actor }) => actor.id);
	const authors = draft.snapshot.comments.filter(({ id }) => plan.source.kind === "comment" && String(id) === plan.source.id).flatMap(({ author }) => author?.id ?? []);
	return /* @__PURE__ */ new Set([
		plan.requested_by.id,
		...recorded,
		...authors
	]);
}
function isExpired({ plan }, at, settings) {
	const byPolicy = Date.parse(plan.requested_at) + settings.policy.plan_expires_minutes * 6e4;
	return at.getTime() > Math.min(Date.parse(plan.expires_at), byPolicy);
}
function toStartDeadline({ plan, approvals }, { policy }) {
	const from = approvals.at(-1)?.at ?? plan.requested_at;
	return new Date(Date.parse(from) + policy.start_expires_minutes * 6e4);
}
async function findStaleness({ receipt, run, step }, world, { laterAttempt = false } = {}) {
	const { plan } = run;
	const fault = findDigestFault(receipt, run);
	if (fault !== void 0) return fault;
	const context = toStepContext(world);
	const driver = toDriver(step, {
		receipt,
		operation: plan.operation,
		context
	});
	const now = admitPlan(await driver.plan(), world.settings);
	if ("outcome" in now) {
		if (now.reason === "protected-target") return now;
		return laterAttempt ? void 0 : refuse("stale-plan", now.message);
	}
	const digest = redigest(receipt, run, now);
	return (laterAttempt ? isWithin(now.targets, plan.targets) : digest === plan.digest) ? void 0 : refuseStale(plan.digest, digest);
}
function isWithin(now, approved) {
	return now.every(({ kind, id }) => approved.some((one) => one.kind === kind && one.id === id));
}
function refuseStale(planned, now) {
	return refuse("stale-plan", `Expected the world of ${toShortDigest(planned)}, got that of ${toShortDigest(now)}: what would be touched has changed since.`);
}

// actions/contain/execute.ts
async function executePlan(request, world) {
	const receipt = readReceipt(world.draft, request.receiptId);
	if ("outcome" in receipt) return receipt;
	const step = steps.find(receipt.step);
	if (step === void 0) return refuse("unknown-step", `There is no step ${receipt.step} any more.`);
	const run = currentRun(receipt);
	const finished = findFinished(receipt, run);
	if (finished !== void 0) return finished;
	const job = {
		request,
		world,
		step,
		receipt,
		run,
		operator: toOperatorContext(world)
	};
	const refusal = findObstacle$1(job);
	if (refusal?.reason === "expired") return endExpired(job, refusal);
	if (refusal !== void 0) return {
		...refusal,
		receipt
	};
	const staleness = await checkWorld(job);
	if (staleness !== void 0) return staleness;
	return act(job);
}
function findFinished(receipt, { state }) {
	if (state === "rolled-back") return {
		outcome: "rolled-back",
		receipt,
		message: `${receipt.id} was rolled back by an earlier run; nothing was repeated.`
	};
	if (state !== "verified" && state !== "already-applied") return void 0;
	return {
		outcome: "already-applied",
		receipt,
		message: `${receipt.id} was finished by an earlier run; nothing was repeated.`
	};
}
function findObstacle$1({ request, world, step, receipt, run }) {
	const { plan, state } = run;
	if (state !== "approved" && state !== "unknown") return refuse("unknown-plan", `Expected an approved plan, got ${receipt.id}, which is ${state}.`);
	if (request.digest !== void 0 && request.digest !== plan.digest) return refuse("stale-plan", `The plan of ${receipt.id} is not the one that was approved: its file was changed since.`);
	const fault = findDigestFault(receipt, run);
	if (fault !== void 0) return fault;
	const others = run.approvals.some(({ by }) => by.id !== plan.requested_by.id);
	if (needsSecondPerson(step, world.settings) && !others) return refuse("self-approval", `${receipt.id} carries no approval of a second person.`);
	const deadline = toStartDeadline(run, world.settings);
	if (state === "approved" && request.at > deadline) {
		const until = toUtcSeconds(deadline);
		return refuse("expired", `The approved plan of ${receipt.id} could be begun until ${until}; it is ${toUtcSeconds(request.at)} now.`);
	}
	return findProtectedTarget(plan.targets, world.settings);
}
async function checkWorld(job) {
	const { request, receipt, run, world } = job;
	const laterAttempt = !request.firstAttempt || run.state === "unknown";
	try {
		const refusal = await findStaleness(job, world, { laterAttempt });
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
	const { request, step, receipt, run, operator } = job;
	if (request.firstAttempt) return settleRefusal(job, refusal);
	try {
		const { operation } = run.plan;
		const seen = await verify(toDriver(step, {
			receipt,
			operation,
			context: operator.context
		}), job);
		if (seen.verified) return settleSuccess(job, { verify: seen }, "already-applied");
		return settleRefusal(job, refusal);
	} catch (error) {
		return {
			outcome: "unknown",
			receipt,
			message: toProblem(error, job)
		};
	}
}
async function act(job) {
	const { step, receipt, run, operator } = job;
	const driver = toDriver(step, {
		receipt,
		operation: run.plan.operation,
		context: operator.context
	});
	const progress = {};
	try {
		const applied = await driver.apply();
		if (isStepRefusal(applied)) return settleRefusal(job, refuse(applied.refused, applied.message));
		progress.apply = toApplication(applied, job);
		const seen = await verify(driver, job);
		progress.verify = seen;
		return seen.verified ? settleSuccess(job, progress, applied.outcome) : settleUnknown(job, progress, seen.seen);
	} catch (error) {
		return settleUnknown(job, progress, toProblem(error, job));
	}
}
function toApplication(applied, { request, operator }) {
	return {
		at: toUtcSeconds(request.at),
		outcome: applied.outcome,
		done: applied.done.map((line) => operator.redact(line)),
		...applied.state === void 0 ? {} : { state: applied.state }
	};
}
async function verify(driver, { request, operator }) {
	const { verified, seen } = await driver.verify();
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
	const { request, run, step, operator } = job;
	const state = toFinalState(run, found === "applied" || !request.firstAttempt || run.state === "unknown");
	const receipt = changeRun(job.receipt, run, {
		...progress,
		state
	});
	const message = renderOutcome(receipt, state, progress);
	return settle(job, {
		outcome: state,
		receipt,
		message
	}, (draft) => {
		if (run.plan.operation === "contain") recordSuccess(step, receipt, draft);
		for (const id of operator.openedIds()) draft.deleteFile(toDepositPath(id));
		addEntry(job, message, draft);
	});
}
function settle({ world }, outcome, also = () => void 0) {
	const write = (draft) => {
		writeReceipt(draft, outcome.receipt);
		also(draft);
	};
	write(world.draft);
	return {
		...outcome,
		write
	};
}
function toFinalState({ plan }, isOurs) {
	if (plan.operation === "rollback") return "rolled-back";
	return isOurs ? "verified" : "already-applied";
}
function recordSuccess(step, receipt, draft) {
	const params = step.params.parse(receipt.params);
	draft.changeRecord((incident) => step.record?.(incident, params) ?? incident);
}
function settleUnknown(job, progress, problem) {
	const receipt = changeRun(job.receipt, job.run, {
		...progress,
		state: "unknown",
		problem
	});
	const message = `${renderSubject(receipt)}: the outcome is unknown. ${problem}`;
	return settle(job, {
		outcome: "unknown",
		receipt,
		message
	}, (draft) => addEntry(job, message, draft));
}
function settleRefusal(job, refusal) {
	const stands = job.run.apply === void 0 ? "" : " What an earlier attempt changed stands.";
	const problem = `${job.operator.redact(refusal.message)}${stands}`;
	const receipt = changeRun(job.receipt, job.run, {
		state: "refused",
		problem
	});
	return settle(job, {
		...refusal,
		message: problem,
		receipt
	});
}
function renderSubject({ step, params, id, rollback }) {
	const words = Object.entries(params).map(([key, value]) => ` ${key}=${value}`);
	return `${rollback === void 0 ? "" : "Rollback of "}${step}${words.join("")} (${id})`;
}
function renderOutcome(receipt, state, { apply, verify: seen }) {
	return [
		`${renderSubject(receipt)}: ${state}.`,
		...apply?.done ?? [],
		seen?.seen ?? ""
	].join(" ").trim();
}
function addEntry({ request, run, receipt }, text, draft) {
	const approvers = run.approvals.map(({ by }) => by.login).join(", ");
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

// actions/contain/plan.ts
async function planContainment(request, world) {
	const step = steps.find(request.step);
	if (step === void 0) return refuseUnknownStep(request.step);
	if (!world.draft.sealer.canSeal) return refuse("not-set-up", "Expected the secret FIREBREAK_RECORD_KEY in the environment, got none.");
	const parsed = parseParams(step, readArgs(step, request, world));
	if (parsed.outcome === "refused") return parsed;
	const context = toStepContext(world);
	const proposed = await step.plan(step.params.parse(parsed.params), context);
	const draft = admitPlan(proposed, world.settings);
	if ("outcome" in draft) return draft;
	const gate = await world.fetchGate?.();
	return storePlan(toReceipt(request, world, {
		step,
		params: parsed.params,
		draft,
		gate
	}), step, {
		request,
		world
	});
}
function readArgs(step, request, world) {
	if (!request.fromRecord) return request.args;
	const settled = step.fromRecord(world.draft.incident()) ?? {};
	return new Map([...Object.entries(settled), ...request.args]);
}
function refuseUnknownStep(name) {
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
async function storePlan(receipt, step, { request, world }) {
	const needsApproval = needsSecondPerson(step, world.settings);
	const evidence = needsApproval ? [] : await saveEvidence(step, receipt, {
		world,
		by: request.asker,
		at: request.at
	});
	const stored = needsApproval ? receipt : {
		...receipt,
		state: "approved",
		evidence
	};
	writeReceipt(world.draft, stored);
	return {
		outcome: "planned",
		receipt: stored,
		needsApproval
	};
}

// actions/contain/render-plan.ts
const REVERSIBLE = {
	full: "yes",
	lossy: "in part: what is lost stays lost",
	no: "no, it is final"
};
function renderPlan(receipt) {
	const { plan, state } = currentRun(receipt);
	return [
		`**${renderHeading(receipt, plan)}** ${codeSpan(receipt.step)}`,
		"",
		renderNext$1(plan, state),
		"",
		inline(plan.impact),
		"",
		renderFacts(receipt, plan),
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
function renderFacts({ step: name, id }, plan) {
	const step = steps.find(name);
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
function renderNext$1(plan, state) {
	if (state !== "planned") return `This plan is ${state}.`;
	const line = codeSpan(`/approve ${toShortDigest(plan.digest)}`);
	return [`Nothing is done yet. To start it, an approver other than ${codeSpan(plan.requested_by.login)} comments before ${renderTime(plan.expires_at)}: ${line}`, renderGate(plan.gate)].filter((one) => one !== void 0).join("\n\n");
}

// actions/contain/render-receipt.ts
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
function renderReceipt(receipt) {
	const run = currentRun(receipt);
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
		renderNext(receipt, run)
	].join("\n");
}
function toHeadline({ state, apply }) {
	return state === "refused" && apply !== void 0 ? "Refused; what an earlier attempt changed stands" : HEADLINES[state];
}
function renderParams({ params }) {
	return Object.entries(params).map(([key, value]) => codeSpan(`${key}=${value}`)).join(" ");
}
function renderApprovers({ approvals }) {
	const logins = approvals.map(({ by }) => codeSpan(by.login)).join(", ");
	return logins === "" ? "" : `, approved by ${logins}`;
}
function renderNext(receipt, { state }) {
	const canUndo = steps.find(receipt.step)?.rollback !== void 0;
	if (state === "unknown") return "Re-run the workflow: it looks first and finishes the work once.";
	if (state === "refused") return "Repeat the command for a fresh plan.";
	if (state === "verified" && canUndo) return `To take it back: ${codeSpan(`/rollback ${receipt.id}`)}`;
	if (state === "verified") return "This cannot be taken back. Issue a new credential to whatever needs one.";
	return "Nothing more is to do for this receipt.";
}

// actions/contain/rollback.ts
async function planRollback(request, world) {
	const receipt = readReceipt(world.draft, request.receipt);
	if ("outcome" in receipt) return receipt;
	const step = steps.find(receipt.step);
	if (step === void 0) return refuse("unknown-step", `There is no step ${receipt.step} any more.`);
	const refusal = findObstacle(receipt, step);
	if (refusal !== void 0) return refusal;
	const context = toStepContext(world);
	const driver = toDriver(step, {
		receipt,
		operation: "rollback",
		context
	});
	const draft = admitPlan(await driver.plan(), world.settings);
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
	const needsApproval = needsSecondPerson(step, world.settings);
	const rollback = {
		state: needsApproval ? "planned" : "approved",
		plan: toPlanRecord(request, world.settings, {
			digest,
			operation: "rollback",
			draft,
			gate: await world.fetchGate?.()
		}),
		approvals: []
	};
	const planned = {
		...receipt,
		rollback
	};
	writeReceipt(world.draft, planned);
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

export { executePlan as a, steps as c, ENVIRONMENT as d, toReviewers as f, planContainment as i, currentRun as l, renderReceipt as n, approvePlan as o, renderPlan as r, toStartDeadline as s, planRollback as t, listReceipts as u };