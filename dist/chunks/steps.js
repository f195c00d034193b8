import "./rolldown-runtime.js";
import { C as string, S as strictObject, _ as number, c as array, l as boolean, v as object } from "./schemas.js";
import { A as refuseProtected, i as toProtectedRepositories, j as defineStep, r as isProtectedName } from "./protected.js";
import { a as ENABLE_WORKFLOW, c as WHO_AM_I, i as DISABLE_WORKFLOW, l as fillRoute, n as CREATE_KEY, r as DELETE_KEY, s as REVOKE_CREDENTIAL, t as CANCEL_RUN } from "./routes.js";
import { o as sha256 } from "./canonical.js";
import { D as toSealedCredentialPath, n as CredentialId } from "./path.js";
import { l as setCredentialState } from "./record.js";
import { n as isProbeable, r as isRevocable, t as findCredentialKind } from "./credential-kind.js";
// actions/providers/github/repository.ts
const RepositoryParam = string().regex(/^(?:[A-Za-z0-9-]+\/)?(?!\.{1,2}$)[\w.-]{1,100}$/, "Expected a repository such as shop or acme/shop");
function toRepositoryRef(param, settings) {
	let [first = "", second] = param.split("/");
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
async function resolveRepository(param, { settings, client }) {
	let ref = toRepositoryRef(param, settings), fullName = `${ref.owner}/${ref.name}`;
	if (ref.owner.toLowerCase() !== settings.organisation.toLowerCase()) return {
		refused: "unknown-target",
		message: `Expected a repository of ${settings.organisation}, got ${fullName}. Firebreak's App reaches no other owner.`
	};
	if (isProtectedName(ref, settings)) return refuseProtected("repository", fullName);
	let [id, ...protectedIds] = await Promise.all([fullName, ...toProtectedRepositories(settings)].map((name) => client.fetchRepositoryId(toRepositoryRef(name, settings))));
	return id === void 0 ? {
		refused: "unknown-target",
		message: `Expected a repository Firebreak may see, got ${fullName}, for which GitHub answers 404. Check the spelling and where the App is installed.`
	} : protectedIds.includes(id) ? refuseProtected("repository", fullName) : {
		ref,
		fullName,
		id
	};
}
// actions/providers/github/cancel-runs.ts
const WAITS_MS$1 = [2e3, 4e3];
async function cancelRuns(ref, context) {
	let { client, did } = context, active = await client.fetchActiveRuns(ref), cancelled = await endAll(active, (id) => client.cancelRun(ref, id), (id) => did(`Cancelled run ${id}.`));
	return active.length === 0 ? {
		cancelled,
		forced: []
	} : {
		cancelled,
		forced: await endAll(await waitForEnd(ref, context, WAITS_MS$1), (id) => client.forceCancelRun(ref, id), (id) => did(`Force-cancelled run ${id}.`))
	};
}
async function endAll(runs, end, tell) {
	let ended = [];
	for (let { id } of runs) await end(id) && (ended.push(id), tell(id));
	return ended;
}
async function waitForEnd(ref, context, waits) {
	let left = await context.client.fetchActiveRuns(ref);
	for (let wait of waits) {
		if (left.length === 0) break;
		await context.pause(wait), left = await context.client.fetchActiveRuns(ref);
	}
	return left;
}
function renderCancelled({ cancelled, forced }) {
	return [["Cancelled", cancelled], ["Force-cancelled", forced]].filter(([, ids]) => ids.length > 0).map(([verb, ids]) => `${verb} ${ids.length === 1 ? "run" : "runs"} ${ids.join(", ")}.`);
}
// actions/providers/github/disable-workflows.ts
async function disableWorkflows(workflows, ref, { client, did }) {
	let disabled = [], found = [];
	for (let workflow of workflows.filter(({ state }) => state === "active")) {
		let isOurs = await client.disableWorkflow(ref, workflow.id);
		(isOurs ? disabled : found).push(workflow), isOurs && did(`Disabled ${renderNames([workflow])}.`);
	}
	return {
		disabled,
		found,
		stopped: workflows.filter(({ state }) => state !== "active")
	};
}
function renderNames(workflows) {
	return workflows.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)).join(", ");
}
// actions/providers/github/words.ts
const SERVICE = "GitHub";
function listNames(targets, kind) {
	return targets.filter((target) => target.kind === kind).map(({ name }) => name);
}
function nameOne(targets, kind) {
	let [name] = listNames(targets, kind);
	return name === void 0 ? [] : [" ", { name }];
}
function nameOwner(targets) {
	let [name] = listNames(targets, "repository");
	return name === void 0 ? [] : [" of ", { name }];
}
function nameAll(names, atMost) {
	if (names.length > atMost) return [];
	let before = (index) => index === 0 ? " " : index === names.length - 1 ? " and " : ", ";
	return names.flatMap((name, index) => [before(index), { name }]);
}
const isOne = (targets) => listNames(targets, "workflow").length === 1, HALT_WORDS = {
	service: SERVICE,
	done: "halted",
	undone: "enabled again",
	noun: "the halt of",
	toSubject: (targets) => {
		let names = listNames(targets, "workflow").map((path) => path.replace(/^.*\//, ""));
		return [
			`the ${isOne(targets) ? "workflow" : "workflows"}`,
			...nameAll(names, 4),
			...nameOwner(targets)
		];
	},
	isMany: (targets) => !isOne(targets)
}, Params$2 = strictObject({ repository: RepositoryParam }), Prior$1 = object({
	repository_id: number(),
	workflows: array(object({
		id: number(),
		path: string(),
		state: string()
	}))
}), haltWorkflows = defineStep({
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
	words: HALT_WORDS,
	fromRecord: (incident) => {
		let repository = findAffectedRepository(incident);
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
	let repository = await resolveRepository(params.repository, context);
	if ("refused" in repository) return repository;
	let { ref, fullName, id } = repository, [workflows, runs] = await Promise.all([fetchSorted(context, ref), context.client.fetchActiveRuns(ref)]), active = workflows.filter(isActive);
	return active.length === 0 && runs.length === 0 ? {
		refused: "not-needed",
		message: `${fullName} has no active workflow and no active run; nothing is left to halt.`
	} : {
		targets: [{
			kind: "repository",
			name: fullName,
			id: String(id)
		}, ...active.map((one) => ({
			kind: "workflow",
			name: one.path,
			id: String(one.id)
		}))],
		calls: [...active.map((one) => fillRoute(DISABLE_WORKFLOW, ref, { workflow_id: one.id })), `${fillRoute(CANCEL_RUN, ref)} for each run that is active then, and force-cancel where it stays`],
		prior: {
			repository_id: id,
			workflows: workflows.map((one) => ({
				id: one.id,
				path: one.path,
				state: one.state
			}))
		},
		impact: `Nothing builds or deploys from ${fullName} until the halt is rolled back, and what runs now is cancelled for good.`,
		notes: renderNotes(workflows, runs)
	};
}
function renderNotes(workflows, runs) {
	let managed = workflows.filter(isManaged).map(({ path }) => path), running = runs.map(({ id, name, status, branch }) => `${id} (${name}, ${status}, ${branch})`);
	return [`Active runs when planned: ${running.length === 0 ? "none" : running.join(", ")}`, ...managed.length === 0 ? [] : [`GitHub's own, which cannot be disabled here: ${managed.join(", ")}`]];
}
function isManaged({ path }) {
	return path.startsWith("dynamic/");
}
function isActive(workflow) {
	return workflow.state === "active" && !isManaged(workflow);
}
async function fetchSorted({ client }, ref) {
	return (await client.fetchWorkflows(ref)).toSorted((a, b) => a.id - b.id);
}
async function saveRuns({ params, plan }, context) {
	let ref = toRepositoryRef(params.repository, context.settings), runs = await context.client.fetchActiveRuns(ref), { repository_id, workflows } = Prior$1.parse(plan.prior), content = {
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
	let ref = toRepositoryRef(params.repository, context.settings), planned = toPlannedIds(plan), { disabled, found, stopped } = await disableWorkflows((await fetchSorted(context, ref)).filter(({ id }) => planned.has(id)), ref, context), { cancelled, forced } = await cancelRuns(ref, context), done = [
		...disabled.length === 0 ? [] : [`Disabled ${renderNames(disabled)}.`],
		...found.length === 0 ? [] : [`Found stopped by somebody else: ${renderNames(found)}.`],
		...renderCancelled({
			cancelled,
			forced
		})
	];
	return done.length > 0 ? {
		outcome: "applied",
		done,
		...stopped.length === 0 ? {} : { found: [`Found disabled: ${renderNames(stopped)}.`] },
		state: {
			disabled: toIds(disabled),
			...found.length === 0 ? {} : { found: toIds(found) },
			cancelled,
			forced
		}
	} : {
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
	let ref = toRepositoryRef(params.repository, context.settings), left = await findLeft(context, ref);
	for (let wait of VERIFY_WAITS_MS) {
		if (left.length === 0) break;
		await context.pause(wait), left = await findLeft(context, ref);
	}
	return left.length === 0 ? {
		verified: !0,
		seen: "No workflow is active and no run is left."
	} : {
		verified: !1,
		seen: `Still active: ${left.join(", ")}.`
	};
}
async function findLeft(context, ref) {
	let active = (await fetchSorted(context, ref)).filter(isActive), runs = await context.client.fetchActiveRuns(ref);
	return [...active.map(({ path }) => path), ...runs.map(({ id }) => `run ${id}`)];
}
async function planResume(run, context) {
	let repository = await resolveRepository(run.params.repository, context);
	if ("refused" in repository) return repository;
	let { ref, fullName, id } = repository, halted = await fetchHalted(run, context, ref);
	return halted.length === 0 ? {
		refused: "not-needed",
		message: `None of the workflows this plan disabled in ${fullName} is disabled still; nothing is left to undo.`
	} : {
		targets: [{
			kind: "repository",
			name: fullName,
			id: String(id)
		}, ...halted.map((one) => ({
			kind: "workflow",
			name: one.path,
			id: String(one.id)
		}))],
		calls: halted.map((one) => fillRoute(ENABLE_WORKFLOW, ref, { workflow_id: one.id })),
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
function toIds(workflows) {
	return workflows.map(({ id }) => id);
}
async function fetchHalted({ plan, state }, context, ref) {
	let ours = toPlannedIds(plan), { found = [] } = Applied.safeParse(state).data ?? {};
	return (await fetchSorted(context, ref)).filter((one) => ours.has(one.id) && !found.includes(one.id) && one.state === "disabled_manually");
}
async function applyResume(run, context) {
	let ref = toRepositoryRef(run.params.repository, context.settings), halted = await fetchHalted(run, context, ref);
	for (let one of halted) await context.client.enableWorkflow(ref, one.id), context.did(`Enabled ${renderNames([one])}.`);
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
	let halted = await fetchHalted(run, context, toRepositoryRef(run.params.repository, context.settings));
	return halted.length === 0 ? {
		verified: !0,
		seen: "None of the workflows this plan disabled is disabled still."
	} : {
		verified: !1,
		seen: `Still disabled: ${halted.map(({ path }) => path).join(", ")}.`
	};
}
// actions/providers/github/steps/remove-deploy-key.ts
const Params$1 = strictObject({
	repository: RepositoryParam,
	key: string().min(1).max(255)
}), Prior = object({
	id: number(),
	title: string(),
	key: string(),
	read_only: boolean()
}), removeDeployKey = defineStep({
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
	words: {
		service: SERVICE,
		done: "removed",
		undone: "added again",
		noun: "the removal of",
		toSubject: (targets) => [
			"the deploy key",
			...nameOne(targets, "deploy key"),
			...nameOwner(targets)
		],
		kinds: { key: "deploy key" }
	},
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
	let repository = await resolveRepository(params.repository, context);
	if ("refused" in repository) return repository;
	let { ref, fullName, id } = repository, keys = await context.client.fetchDeployKeys(ref), found = keys.filter((key) => key.title === params.key || String(key.id) === params.key), [key] = found;
	return key === void 0 || found.length > 1 ? refuseKey(params.key, found.length, found[0] === void 0 ? keys : found) : {
		targets: [{
			kind: "repository",
			name: fullName,
			id: String(id)
		}, {
			kind: "deploy key",
			name: key.title,
			id: String(key.id)
		}],
		calls: [`${fillRoute(DELETE_KEY, ref, { key_id: key.id })}, which is ${toFingerprint(key.key)}`],
		prior: {
			id: key.id,
			title: key.title,
			key: key.key,
			read_only: key.readOnly
		},
		impact: `Whatever pulls${key.readOnly ? "" : " from or pushes"} to ${fullName} with this key fails at once. Rolling back adds the same public key again, under a new id.`
	};
}
function refuseKey(asked, count, keys) {
	let listed = keys.slice(0, 10).map(({ id, title }) => `${id} (${title})`), list = listed.length === 0 ? "the repository has none" : listed.join(", ");
	return {
		refused: "unknown-target",
		message: count > 1 ? `Expected one deploy key, got ${count} that match ${asked}: ${list}. Give key= the numeric id.` : `Expected the title or id of a deploy key, got ${asked}. Keys there: ${list}.`
	};
}
function toEvidence$1({ plan }) {
	let [repository] = plan.targets;
	return {
		name: "deploy-key.json",
		content: `${JSON.stringify({
			repository: repository?.name ?? "",
			...Prior.parse(plan.prior)
		}, null, 2)}\n`,
		note: "The deploy key as it was before its removal (the public half)"
	};
}
async function applyRemoval({ params, plan }, { client, settings }) {
	let { id, title } = Prior.parse(plan.prior), ref = toRepositoryRef(params.repository, settings);
	return (await client.fetchDeployKeys(ref)).every((key) => key.id !== id) ? {
		outcome: "already-applied",
		done: [`The deploy key ${title} (${id}) was gone before anything was done.`]
	} : (await client.deleteDeployKey(ref, id), {
		outcome: "applied",
		done: [`Deleted the deploy key ${title} (${id}).`]
	});
}
async function verifyRemoval({ params, plan }, { client, settings }) {
	let prior = Prior.parse(plan.prior), keys = await client.fetchDeployKeys(toRepositoryRef(params.repository, settings)), left = findSame(keys, prior);
	return left === void 0 ? {
		verified: !0,
		seen: `The key is not among the deploy keys that the repository lists (${keys.length}).`
	} : {
		verified: !1,
		seen: `The repository still lists the key, as ${left.id}. Someone may have added it again.`
	};
}
async function planReturn({ params, plan }, context) {
	let repository = await resolveRepository(params.repository, context);
	if ("refused" in repository) return repository;
	let prior = Prior.parse(plan.prior), there = findSame(await context.client.fetchDeployKeys(repository.ref), prior);
	return there === void 0 ? {
		targets: [{
			kind: "repository",
			name: repository.fullName,
			id: String(repository.id)
		}, {
			kind: "deploy key",
			name: prior.title,
			id: String(prior.id)
		}],
		calls: [`${fillRoute(CREATE_KEY, repository.ref)} with ${toFingerprint(prior.key)}, ${prior.read_only ? "read" : "write"} access`],
		prior: { present: !1 },
		impact: `The same public key opens ${repository.fullName} again (${prior.read_only ? "read" : "write"}), under a new id. Make sure that its private half was not what leaked.`
	} : {
		refused: "not-needed",
		message: `The same public key is there already, as ${there.id}; nothing is left to undo.`
	};
}
async function applyReturn({ params, plan }, { client, settings }) {
	let { title, key, read_only } = Prior.parse(plan.prior), ref = toRepositoryRef(params.repository, settings), there = findSame(await client.fetchDeployKeys(ref), { key });
	if (there !== void 0) return {
		outcome: "already-applied",
		done: [`The key was there already, as ${there.id}.`]
	};
	let { id } = await client.createDeployKey(ref, {
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
async function verifyReturn({ params, plan }, { client, settings }) {
	let prior = Prior.parse(plan.prior), there = findSame(await client.fetchDeployKeys(toRepositoryRef(params.repository, settings)), prior);
	return there === void 0 ? {
		verified: !1,
		seen: "The repository does not list the key."
	} : there.readOnly === prior.read_only ? {
		verified: !0,
		seen: `The repository lists the key, as ${there.id}.`
	} : {
		verified: !1,
		seen: `The repository lists the key as ${there.id}, with other rights than before.`
	};
}
function findSame(keys, { key }) {
	let wanted = toBody(key);
	return keys.find((one) => toBody(one.key) === wanted);
}
function toBody(key) {
	return key.trim().split(/\s+/).slice(0, 2).join(" ");
}
function toFingerprint(key) {
	let body = Buffer.from(key.trim().split(/\s+/)[1] ?? "", "base64"), hex = sha256(body).slice(7);
	return `SHA256:${Buffer.from(hex, "hex").toString("base64").replace(/=+$/, "")}`;
}
// actions/providers/github/steps/revoke-credential.ts
const Params = strictObject({ credential: CredentialId }), revokeCredential = defineStep({
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
	words: {
		service: SERVICE,
		done: "revoked",
		undone: "restored",
		noun: "the revocation of",
		toSubject: (targets) => ["the leaked GitHub credential", ...nameOne(targets, "credential")],
		afterwards: "Issue a new credential to whatever needs one."
	},
	revokes: isRevocable,
	fromRecord: (incident) => {
		let exposed = incident.exposed_credentials.filter(({ state }) => state === "exposed"), [only] = exposed;
		return only !== void 0 && exposed.length === 1 ? { credential: only.id } : void 0;
	},
	plan: async (params, context) => planRevocation(params, context),
	evidenceBefore: async (run, context) => [toEvidence(run, context)],
	apply: applyRevocation,
	verify: verifyRevocation,
	record: (incident, { credential }) => setCredentialState(incident, credential, "revoked")
});
function planRevocation({ credential: id }, context) {
	let credential = findCredential(context.incident, id);
	if (credential === void 0) return refuseUnknown(id, context.incident);
	let { fingerprint, last4 = "????", kind, state } = credential;
	return state === "exposed" ? fingerprint !== void 0 && context.settings.protected.credentials.includes(fingerprint) ? refuseProtected("credential", id) : isRevocable(kind) ? fingerprint === void 0 || !context.hasSealedCredential(id) ? refuseWithoutDeposit(id) : {
		targets: [{
			kind: "credential",
			name: id,
			id: fingerprint
		}],
		calls: [
			...isProbeable(kind) ? [`${WHO_AM_I} with the credential`] : [],
			`${REVOKE_CREDENTIAL} without authentication`,
			...isProbeable(kind) ? [`${WHO_AM_I} with the credential: 401 expected`] : []
		],
		prior: {
			kind,
			state,
			fingerprint
		},
		impact: `The ${kind} ending in ${last4} stops working everywhere, for good, and GitHub mails its owner. Whatever uses it fails until it has a new one.`,
		notes: isProbeable(kind) ? [] : ["GitHub has no way to check a refresh token, so the outcome will stay unknown; confirm it with the app's owner."]
	} : refuseKind(id) : refuseWith("not-needed", `${id} is ${state} already; nothing is left to revoke.`);
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
	return refuseWith("no-deposit", `Expected the sealed value in ${toSealedCredentialPath(id)}, got no such file or no fingerprint in the record. Run npm run deposit with the id ${id}.`);
}
function toEvidence({ params, plan }, { incident }) {
	let credential = findCredential(incident, params.credential), fingerprint = plan.targets[0]?.id ?? "", hashed = Buffer.from(fingerprint.replace(/^sha256:/, ""), "hex").toString("base64"), content = {
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
	let opened = await openPlanned(run, context);
	if ("refused" in opened) return opened;
	let { value, probeable } = opened, { credential: id } = run.params;
	return probeable && await context.client.probeCredential(value) === DEAD ? {
		outcome: "already-applied",
		done: [`${id} no longer opened GitHub before anything was done.`]
	} : (await context.client.revokeCredential(value), {
		outcome: "applied",
		done: [`GitHub accepted the revocation of ${id}.`]
	});
}
async function openPlanned({ params, plan }, context) {
	let { credential: id } = params, opened = await context.openCredential(id);
	if (!opened.opened) return refuseWith("no-deposit", opened.problem);
	let { value } = opened;
	if (sha256(value) !== plan.targets[0]?.id) return refuseWith("no-deposit", `Expected the value of ${id} that was approved, got another. Deposit it again.`);
	let kind = findCredentialKind(value);
	return isRevocable(kind) ? {
		value,
		probeable: isProbeable(kind)
	} : refuseKind(id);
}
const DEAD = 401, WAITS_MS = [
	1e3,
	2e3,
	4e3,
	8e3,
	15e3
];
async function verifyRevocation(run, context) {
	let opened = await openPlanned(run, context);
	if ("refused" in opened) return {
		verified: !1,
		seen: opened.message
	};
	if (!opened.probeable) return {
		verified: !1,
		seen: "GitHub accepted the revocation, but a refresh token cannot be checked."
	};
	let status;
	for (let wait of [...WAITS_MS, void 0]) {
		if (status = await context.client.probeCredential(opened.value), status === 401) return {
			verified: !0,
			seen: `GET /user answers 401 to ${run.params.credential}.`
		};
		wait !== void 0 && await context.pause(wait);
	}
	return {
		verified: !1,
		seen: renderDoubt(run.params.credential, status)
	};
}
function renderDoubt(id, status) {
	return status === 200 ? `GET /user still answers ${id}; revoke it by hand.` : `Expected GET /user to answer 401 to ${id}, got ${status === void 0 ? "no answer" : String(status)}, which tells neither way.`;
}
// actions/providers/github/steps/index.ts
const STEPS = [
	revokeCredential,
	removeDeployKey,
	haltWorkflows
];
export { STEPS };
