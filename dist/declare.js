import { A as looseObject, C as array, E as int, I as string, L as union, M as object, P as record, S as _null, _ as datetime, k as literal, w as boolean } from "./chunks/vendor.js";
import { B as TLPS, C as renderManifest, Ct as run, D as parseLedger, Dt as fence, F as parseInstant, Ft as openRecorder, Ht as toIncidentBranch, Jt as UserError, L as Affected, Lt as renderStatusMarker, Nt as toSingleLine, Ot as inline, P as INSTANT_FORMS, Pt as toVisible, T as isOwnEntry, Tt as redact, U as renderIncident, V as isNarrow, Wt as toIncidentId, at as parseYaml, c as readSettings, ct as parseBlocks, f as commitChange, ht as createSealer, j as renderTimeline, jt as clip, lt as SEVERITIES, nt as renderTime, p as openDraft, qt as UpstreamError, rt as toUtcSeconds, st as refuse, vt as digestOf, wt as findSecrets, xt as sha256, zt as FILES } from "./chunks/kernel.js";
import { c as toStatusState, d as prose, f as toDisplayName, i as toProjection, l as defuseMarkers, n as answer, o as toRefusalClaim, r as isAnswered, s as renderStatusComment, t as withDistress, u as joinWords } from "./chunks/answer.js";
import { join } from "node:path";
import { readFile, readdir } from "node:fs/promises";

// actions/declare/codename.ts
const FIRST = "amber azure birch brass bronze cedar chalk clay clover cobalt copper coral cotton crimson dusty fern flint frosty golden granite green hazel indigo ivory jade linen lunar maple marble misty mossy olive opal pearl pine quartz rustic saffron sandy sepia silver slate snowy stone sunny teal velvet willow".split(" ");
const SECOND = "badger beaver bison bobcat crane curlew deer dove egret falcon ferret finch gannet gecko goose hare heron ibis jay kestrel kite lark linnet lynx magpie marten mole newt otter owl panda pigeon plover puffin quail rabbit raven robin seal shrew sparrow stork swan swift tern thrush vole wren".split(" ");
function toCodename(id) {
	const digest = sha256(`firebreak-codename:${id}`).slice(7);
	return `${pick(FIRST, digest.slice(0, 8))}-${pick(SECOND, digest.slice(8, 16))}`;
}
function pick(words, hex) {
	return words[Number.parseInt(hex, 16) % words.length] ?? "plain";
}

// actions/declare/scaffold.ts
async function readScaffold(directory) {
	const root = join(directory, "templates", "incident");
	const paths = (await readdir(root, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
	return new Map(paths.map((path, index) => [path.slice(root.length + 1).replaceAll("\\", "/"), texts[index] ?? ""]));
}
function renderBody(scaffold, details) {
	const body = scaffold.get(FILES.record) ?? "\n## What was reported\n\n{{details}}\n";
	const quoted = details.trim() === "" ? "Nothing beyond the summary." : fence(details);
	return body.replace("{{details}}", () => quoted);
}

// actions/declare/first-commit.ts
function writeIncident(draft, fresh) {
	const { scaffold, declaration } = fresh;
	for (const [path, text] of scaffold) if (path !== FILES.record) draft.writeFile(path, text);
	draft.writeFile(FILES.manifest, renderManifest());
	draft.writeFile(FILES.timeline, renderTimeline(fresh.id));
	const incident = toIncident(fresh, {
		...addDetected(draft, fresh),
		...addDeclared(draft, fresh)
	});
	const body = renderBody(scaffold, declaration.details);
	draft.writeFile(FILES.record, renderIncident(incident, body));
	draft.addLedger({
		at: toUtcSeconds(fresh.at),
		claim: toDeclareClaim(fresh.request),
		actor: toReporter(fresh.request),
		source: fresh.request.source,
		command: `declare severity=${declaration.severity}`,
		phase: "done",
		outcome: "declared"
	});
}
function toDeclareClaim({ repository, issue, body }) {
	return digestOf({
		repository: repository.id,
		source: "issue",
		id: String(issue.number),
		body: sha256(body),
		index: 0
	});
}
function toIncident(fresh, milestones) {
	const { id, request, declaration } = fresh;
	const { title, severity, tlp, playbook, affected } = declaration;
	return {
		id,
		title,
		codename: toCodename(id),
		severity,
		status: "declared",
		tlp,
		exercise: request.exercise,
		...playbook === void 0 ? {} : { playbook },
		issue: request.issue.number,
		reporter: toReporter(request),
		roles: {},
		milestones,
		affected,
		exposed_credentials: [],
		tasks: []
	};
}
function addDetected(draft, { declaration, request, at }) {
	const { detected } = declaration;
	if (detected === void 0) return {};
	const source = draft.addEntry({
		...detected,
		kind: "detected",
		actor: request.reporter.login,
		text: "first noticed, as the declaration says",
		sources: [toSourceLink(request)]
	});
	return { detected: {
		...toInstant(detected),
		source,
		...toRecorded(request, at)
	} };
}
function addDeclared(draft, { declaration, request, at }) {
	const { createdAt, number } = request.issue;
	const kind = request.exercise ? "exercise" : "incident";
	const source = draft.addEntry({
		at: createdAt,
		kind: "declared",
		actor: request.reporter.login,
		text: `declared ${declaration.severity} ${kind} from issue ${number}`,
		sources: [toSourceLink(request)]
	});
	return { declared: {
		...toInstant({
			at: createdAt,
			precision: "second"
		}),
		source,
		...toRecorded(request, at)
	} };
}
function toInstant({ at, precision }) {
	return {
		at: toUtcSeconds(at),
		precision
	};
}
function toRecorded({ reporter }, at) {
	return {
		recorded_at: toUtcSeconds(at),
		recorded_by: reporter.login
	};
}
function toSourceLink({ issue }) {
	return {
		id: `issue ${issue.number}`,
		target: issue.url
	};
}
function toReporter({ reporter: { id, login } }) {
	return {
		id,
		login
	};
}

// actions/declare/texts.ts
const LONGEST_TITLE$1 = 240;
function renderPullTitle(incident) {
	const kind = incident.exercise ? "[Exercise] " : "";
	return clip(`${kind}${incident.id}: ${toDisplayName(incident)}`, LONGEST_TITLE$1);
}
function renderPullBody(incident) {
	return [
		`${incident.exercise ? "Exercise" : "Incident"} **${incident.id}** (${incident.codename}), declared in #${incident.issue} by ${inline(incident.reporter.login)}.`,
		"The status comment below is kept up to date. Give commands in a comment, one per line; `/help` lists them.",
		"Commit what you find to this branch. When it is over, give `/close` and merge this pull request."
	].join("\n\n");
}
function refuseBranch({ snapshot, sealer }) {
	const { branch, head, record } = snapshot;
	return refuse("foreign-branch", [
		`The branch \`${branch}\` holds ${renderFound(record, sealer)}. It was left as it is, at commit ${head.slice(0, 7)}.`,
		"- Nobody waits for this: a new issue gets a number and a branch of its own.",
		"- To keep this number, an administrator reads the branch, then renames or deletes it (the ruleset `firebreak-incident-branches` forbids that as long as it is active), and starts the run again."
	].join("\n"));
}
function renderFound(record, { canSeal }) {
	if (record === "") return "commits that are not on the default branch, and no record";
	return canSeal ? "a record already, and its ledger does not open with this declaration under our seal" : "a record already, not all of its commits are by Firebreak, and there is no record key that could tell more";
}
function renderDeclared(incident, warnings) {
	const pull = incident.pull_request;
	const where = pull === void 0 ? "in its pull request" : `in #${pull}`;
	const declared = incident.milestones.declared;
	const since = declared === void 0 ? "" : ` at ${renderTime(declared.at)}`;
	const blocks = [
		`Everything happens ${where}: status, files, commands. Somebody has to lead. To take it, comment there:`,
		fence("/assign incident-commander"),
		"Then stop what is going on with `/contain` (`/help` lists the steps), and write down what you see with `/note`.",
		...warnings.length === 0 ? [] : [`**Look at this:**\n\n${warnings.map((warning) => `- ${prose(warning)}`).join("\n")}`]
	];
	return {
		headline: `Declared ${incident.id} (${incident.codename}) as ${incident.severity}${since}.`,
		body: blocks.join("\n\n")
	};
}

// actions/declare/branch.ts
async function commitIncident(task) {
	const { id, request, world, declaration } = task;
	const { recorder, sealer, scaffold } = world;
	return commitChange(await openBranch(task), {
		recorder,
		sealer,
		thread: request.issue.number,
		message: { headline: `Declare ${id}` },
		apply: async (draft) => {
			const standing = await judgeBranch(task, draft);
			if (standing === "empty") writeIncident(draft, {
				id,
				request,
				declaration,
				scaffold,
				at: recorder.clock.now()
			});
			return typeof standing === "string" ? void 0 : standing;
		}
	});
}
async function openBranch({ id, request, world, facts }) {
	const { recorder } = world;
	const branch = toIncidentBranch(id);
	if (facts.branchHead === void 0) {
		if (await recorder.createBranch({
			repository: facts.nodeId,
			branch,
			sha: facts.defaultHead,
			acknowledge: request.issue.nodeId
		}) === "created") return toEmptySnapshot(id, branch, facts);
	} else await recorder.acknowledge({ thread: request.issue.number });
	return await recorder.fetchSnapshot(id, request.issue.number) ?? toEmptySnapshot(id, branch, facts);
}
function toEmptySnapshot(id, branch, facts) {
	return {
		id,
		branch,
		repository: facts.nodeId,
		head: facts.defaultHead,
		record: "",
		timeline: "",
		ledger: "",
		manifest: "",
		containment: /* @__PURE__ */ new Map(),
		isPublic: facts.isPublic,
		comments: [],
		labels: facts.labels,
		...facts.issue === void 0 ? {} : { issue: facts.issue }
	};
}
async function judgeBranch({ request, world, facts }, draft) {
	const { head, record } = draft.snapshot;
	if (head === facts.defaultHead && record === "") return "empty";
	if (isDeclaredHere(draft, toDeclareClaim(request))) return "ours";
	const origin = await world.recorder.fetchOrigin(head);
	if (origin === "default-branch" && record === "") return "empty";
	if (!draft.sealer.canSeal && isLikelyOurs(origin, record)) return "ours";
	return refuseBranch(draft);
}
function isDeclaredHere({ snapshot, sealer }, claim) {
	const [first] = parseLedger(snapshot.ledger).entries;
	if (first === void 0 || first.claim !== claim || first.outcome !== "declared") return false;
	return isOwnEntry(first, snapshot.id, sealer);
}
function isLikelyOurs(origin, record) {
	return record !== "" && origin !== "others";
}

// actions/declare/affected.ts
const PREFIXES = {
	repository: "repositories",
	repo: "repositories",
	account: "accounts",
	host: "hosts",
	data: "data"
};
const ITEMS_AT_MOST = 100;
const LONGEST_ITEM = 200;
function parseAffected(text, organisation) {
	const affected = {
		repositories: [],
		accounts: [],
		hosts: [],
		data: []
	};
	for (const item of toItems(text)) {
		const { kind, name } = classify(item, organisation);
		if (name !== "" && !affected[kind].includes(name)) affected[kind].push(name);
	}
	return Affected.parse(affected);
}
function findAffectedWarning(text) {
	const items = splitItems(text);
	if (items.length <= ITEMS_AT_MOST && items.every((item) => item.length <= LONGEST_ITEM)) return void 0;
	return `\`affected\` was cut to ${ITEMS_AT_MOST} names of ${LONGEST_ITEM} characters; got ${items.length}. Add the rest to incident.md.`;
}
function toItems(text) {
	return splitItems(text).map((item) => item.slice(0, LONGEST_ITEM).toWellFormed()).slice(0, ITEMS_AT_MOST);
}
function splitItems(text) {
	return redact(text).split(/[,\n]/).map((item) => toSingleLine(item.replace(/^\s*[-*+]\s+/, ""))).filter((item) => item !== "");
}
function classify(item, organisation) {
	const [, prefix = "", rest = ""] = /^([a-z]+):\s*(.*)$/i.exec(item) ?? [];
	const kind = PREFIXES[prefix.toLowerCase()];
	if (kind === void 0) return guess(item, organisation);
	if (kind !== "repositories") return {
		kind,
		name: rest
	};
	return toRepository(rest, organisation) ?? {
		kind: "data",
		name: item
	};
}
function guess(item, organisation) {
	if (/^\d{12}$/.test(item) || /^[^\s/]+@[^\s/]+$/.test(item) || /^arn:/i.test(item)) return {
		kind: "accounts",
		name: item
	};
	if (/^[\w-]+(\.[\w-]+)+$/.test(item) || /^[0-9a-f:]*:[0-9a-f:]+$/i.test(item)) return {
		kind: "hosts",
		name: item
	};
	return toRepository(item, organisation) ?? {
		kind: "data",
		name: item
	};
}
function toRepository(name, organisation) {
	const full = name.includes("/") ? name : `${organisation}/${name}`;
	return /^[\w.-]+\/[\w.-]+$/.test(full) ? {
		kind: "repositories",
		name: full
	} : void 0;
}

// actions/declare/quote.ts
const LONGEST = 40;
function quote(value) {
	return `"${clip(toSingleLine(redact(value)).replaceAll("`", "'"), LONGEST)}"`;
}

// actions/declare/declaration.ts
const LONGEST_TITLE = 200;
const LONGEST_DETAILS = 3e4;
function toDeclaration(values, { settings, request }) {
	const { title, rest } = readSummary(values.get("summary") ?? "");
	const severity = SEVERITIES.find((name) => name === values.get("severity"));
	if (title === "") return refuse("invalid-form", "The field `summary` is empty.");
	if (severity === void 0) {
		const message = `The field \`severity\` must be one of ${SEVERITIES.join(", ")}.`;
		return refuse("invalid-form", message);
	}
	const details = toVisible(redact(values.get("details") ?? ""));
	const affected = values.get("affected") ?? "";
	const detected = readDetected(values.get("detected"), request.issue.createdAt);
	const playbook = readPlaybook(values.get("playbook"));
	const warnings = [
		findSecretWarning([...values.values()], request.source.kind),
		rest ? "`summary` was cut to its first line and 200 characters; put the rest into a note." : void 0,
		details.length > LONGEST_DETAILS ? `\`details\` was cut to ${LONGEST_DETAILS} characters; commit the whole to the branch as a file under artifacts/.` : void 0,
		findAffectedWarning(affected),
		detected.warning,
		playbook.warning
	];
	return {
		title,
		severity,
		tlp: TLPS.find((name) => name === values.get("tlp")) ?? settings.policy.default_tlp,
		affected: parseAffected(affected, settings.organisation),
		details: clip(details, LONGEST_DETAILS),
		warnings: warnings.filter((warning) => warning !== void 0),
		...detected.value === void 0 ? {} : { detected: detected.value },
		...playbook.value === void 0 ? {} : { playbook: playbook.value }
	};
}
function readSummary(summary) {
	const [line = "", ...more] = toVisible(redact(summary)).trim().split("\n");
	const title = toSingleLine(line);
	const rest = title.length > LONGEST_TITLE || more.some((one) => one.trim() !== "");
	return {
		title: clip(title, LONGEST_TITLE).toWellFormed(),
		rest
	};
}
function readDetected(text, declaredAt) {
	if (text === void 0) return {};
	const value = parseInstant(text);
	const how = "Set it with `/milestone detected --at 2026-11-21T05:12Z`.";
	if (value === void 0) return { warning: `\`detected\` says ${quote(text)}; expected ${INSTANT_FORMS}. It was left out. ${how}` };
	if (value.at > declaredAt) return { warning: `\`detected\` says ${quote(text)}, which lies in the future; expected a time before this declaration. It was left out. ${how}` };
	return { value };
}
function readPlaybook(text) {
	if (text === void 0) return {};
	const name = toSingleLine(text).toLowerCase();
	if (/^[a-z0-9-]{1,100}$/.test(name)) return { value: name };
	return { warning: `\`playbook\` says ${quote(text)}; expected a name of small letters, digits and hyphens. It was left out; add it to incident.md.` };
}
function findSecretWarning(texts, source) {
	const kinds = texts.flatMap((text) => findSecrets(text).map(({ kind }) => kind));
	if (kinds.length === 0) return void 0;
	const what = [...new Set(kinds)].join(", ");
	return `${source === "issue" ? `This issue shows what looks like a secret (${what}). Nothing of it was stored, but everyone who reads the issue can see it, and its edit history keeps it: treat it as exposed, delete that revision` : `An input of the run holds what looks like a secret (${what}). Nothing of it was stored here, but GitHub keeps what a run was given: treat it as exposed`}, and hand the value over with \`npm run deposit\`.`;
}

// actions/declare/form.ts
const FormFile = looseObject({ body: array(looseObject({
	type: string(),
	id: string().optional(),
	attributes: looseObject({
		label: string().optional(),
		options: array(string()).optional()
	}),
	validations: looseObject({ required: boolean().optional() }).optional()
})) });
function parseForm(text, file) {
	const { data, error } = FormFile.safeParse(parseYaml(text, { file }).data);
	if (data === void 0) throw new UserError({
		code: "form-invalid",
		message: `Expected an issue form, got ${error?.issues[0]?.message ?? "something else"}`,
		hint: "Restore the form from the template.",
		place: { file }
	});
	return data.body.flatMap(({ id, attributes, validations }) => {
		if (id === void 0 || attributes.label === void 0) return [];
		const { label, options } = attributes;
		return [{
			id,
			label,
			required: validations?.required === true,
			...options === void 0 ? {} : { options }
		}];
	});
}
const EMPTY = "_No response_";
function readForm(body, fields) {
	const headings = findHeadings(body, fields);
	if ("outcome" in headings) return headings;
	const [first] = headings;
	if (first !== void 0 && body.slice(0, first.start).trim() !== "") return refuseForm([`Expected the form alone, got text before the first field: ${quote(body.slice(0, first.start))}.`]);
	const read = fields.map((field, index) => ({
		field,
		value: sliceValue(body, headings, index)
	}));
	const problems = read.flatMap(({ field, value }) => findProblem(field, value) ?? []);
	if (problems.length > 0) return refuseForm(problems);
	return new Map(read.flatMap(({ field, value }) => value === "" ? [] : [[field.id, value]]));
}
function findHeadings(body, fields) {
	const all = readHeadings(body);
	if (!Array.isArray(all)) return all;
	if (!all.some(({ text }) => fields.some(({ label }) => label === text))) return refuseForm([renderNoForm(fields)]);
	const found = [];
	const problems = [];
	for (const field of fields) {
		const own = all.filter(({ text }) => text === field.label);
		const problem = findMisplacement(field, own, found.at(-1));
		if (problem !== void 0) problems.push(problem);
		found.push(...own.slice(0, 1));
	}
	return problems.length === 0 ? found : refuseForm(problems);
}
function renderNoForm(fields) {
	const required = fields.filter((field) => field.required).map(({ id }) => `\`${id}\``);
	return `Expected a form with ${joinWords(required)} filled in, got an issue without any field of the form.`;
}
function findMisplacement({ id, label }, own, before) {
	const [heading] = own;
	if (heading === void 0) return `Expected the field \`${id}\` under the heading \`### ${label}\`, got none: it was taken out, or a code block or HTML above it is never closed.`;
	if (own.length > 1) return `Expected the heading \`### ${label}\` of the field \`${id}\` once, got it ${own.length} times: put pasted text into a code block.`;
	if (heading.start >= (before?.start ?? 0)) return void 0;
	return `Expected the field \`${id}\` behind \`${before?.text ?? ""}\`, got it in front.`;
}
function readHeadings(body) {
	try {
		return parseBlocks(body, { file: "issue" }).headings.filter(({ depth }) => depth === 3);
	} catch (error) {
		if (error instanceof UserError) return refuseForm([`The form cannot be read: ${error.message}.`]);
		throw error;
	}
}
function sliceValue(body, headings, index) {
	const value = body.slice(headings[index]?.end ?? 0, headings[index + 1]?.start).trim();
	return value === EMPTY || toSingleLine(value) === "" ? "" : value;
}
function findProblem({ id, required, options }, value) {
	const expected = options === void 0 ? "a line of text" : `one of ${options.join(", ")}`;
	if (value === "") return required ? `The field \`${id}\` is empty; expected ${expected}.` : void 0;
	if (options === void 0 || options.includes(value)) return void 0;
	return `The field \`${id}\` says ${quote(value)}; expected ${expected}.`;
}
function refuseForm([first = "", ...others]) {
	return refuse("invalid-form", [first, ...others.map((other) => `- ${other}`)].join("\n"));
}

// actions/declare/project.ts
async function projectIncident(task, written) {
	const { recorder, sealer } = task.world;
	const pull = await openPull(task, written);
	const source = {
		repositoryUrl: task.request.repository.url,
		at: recorder.clock.now()
	};
	if (written.statusComment === void 0) {
		const body = renderStatusComment(toStatusState(openDraft(written, sealer), source));
		await recorder.comment(pull.number, body, renderStatusMarker(task.id));
	}
	const linked = await linkPull(task, {
		...written,
		pull
	});
	if ("outcome" in linked) return linked;
	const { issue } = task.request;
	const draft = openDraft({
		...linked,
		pull
	}, sealer);
	const note = renderDeclared(draft.incident(), task.declaration.warnings);
	await answer(recorder, {
		thread: issue.number,
		comments: linked.comments,
		reply: {
			claim: toDeclareClaim(task.request),
			parts: [note]
		},
		projection: toProjection(draft, {
			...source,
			react: {
				subject: issue.nodeId,
				add: "ROCKET"
			}
		})
	});
	return pull;
}
function linkPull({ id, request, world }, written) {
	const { number } = written.pull;
	return commitChange(written, {
		recorder: world.recorder,
		sealer: world.sealer,
		thread: request.issue.number,
		message: { headline: `Link pull request ${number} to ${id}` },
		apply: (draft) => {
			if (draft.incident().pull_request === void 0) draft.changeRecord((incident) => ({
				...incident,
				pull_request: number
			}));
		}
	});
}
async function openPull({ id, request, world, facts }, written) {
	const incident = openDraft(written, world.sealer).incident();
	const present = written.pull;
	if (present !== void 0 && (present.open || present.number === incident.pull_request)) return present;
	try {
		const { number, nodeId, draft } = await world.recorder.createPullRequest({
			branch: written.branch,
			base: facts.defaultBranch,
			title: renderPullTitle(incident),
			body: renderPullBody(incident)
		});
		return {
			number,
			nodeId,
			open: true,
			draft,
			labels: []
		};
	} catch (error) {
		if (!(error instanceof UpstreamError) || error.status !== 422) throw error;
		const found = await world.recorder.fetchSnapshot(id, request.issue.number);
		if (found?.pull?.open !== true) throw error;
		return found.pull;
	}
}

// actions/declare/declare.ts
function declare(request, world) {
	const distress = {
		recorder: world.recorder,
		thread: request.issue.number,
		subject: request.issue.nodeId,
		claim: toDeclareClaim(request),
		runUrl: world.run.url,
		attempt: world.run.attempt
	};
	return withDistress(distress, () => declareOrRefuse(request, world));
}
async function declareOrRefuse(request, world) {
	const declaration = toDeclarationOf(request, world);
	if ("outcome" in declaration) return giveRefusal(request, world, declaration);
	const id = toIncidentId(request.issue.number, request.issue.createdAt);
	const task = {
		id,
		request,
		world,
		declaration,
		facts: await world.recorder.fetchRepositoryFacts(id, request.issue.number)
	};
	const end = judgeRepository(task) ?? await findEarlier(task) ?? await carryOn(task);
	return end.outcome === "refused" ? giveRefusal(request, world, end) : end;
}
function toDeclarationOf(request, world) {
	if (request.reporter.bot) return refuse("not-permitted", "Only people declare incidents; a bot may hand its finding to one.");
	const { settings, form, sealer } = world;
	const values = readForm(request.body, form);
	if ("outcome" in values) return withSecretWarning(values, request);
	const declaration = toDeclaration(values, {
		settings,
		request
	});
	if ("outcome" in declaration) return withSecretWarning(declaration, request);
	return {
		...declaration,
		warnings: [...declaration.warnings, ...toKeyWarning(sealer)]
	};
}
function withSecretWarning(refusal, request) {
	const warning = findSecretWarning([request.body], request.source.kind);
	return warning === void 0 ? refusal : {
		...refusal,
		message: `${refusal.message}\n- ${warning}`
	};
}
function toKeyWarning({ canSeal }) {
	return canSeal ? [] : ["There is no record key, so `/contain` will be refused: have an administrator run `npm run setup -- --apply`."];
}
function judgeRepository({ facts, world }) {
	if (!facts.isPublic || world.settings.policy.acknowledge_public_repository) return void 0;
	return refuse("public-repository", "Incidents are not declared in a public repository: everyone could read them.");
}
async function findEarlier({ id, request, world, facts }) {
	const { pull, hasRecord } = facts;
	if (facts.branchHead !== void 0) return void 0;
	if (hasRecord && pull === void 0) {
		const message = `The default branch holds a record of ${id} already, and this issue is not where it comes from.`;
		return refuse("invalid-record", message);
	}
	if (pull === void 0) return void 0;
	return hasRecord || await isDeclared(request, world) ? toDeclared(id, pull.number, "was declared before; its branch is gone") : void 0;
}
async function isDeclared(request, { recorder }) {
	const comments = await recorder.fetchComments(request.issue.number);
	return isAnswered(comments, toDeclareClaim(request));
}
async function carryOn(task) {
	const written = await commitIncident(task);
	if ("outcome" in written) return written;
	const pull = await projectIncident(task, written);
	if ("outcome" in pull) return pull;
	return toDeclared(task.id, pull.number, `works in pull request ${pull.number}`);
}
async function giveRefusal(request, { recorder, run }, refusal) {
	const thread = request.issue.number;
	const comments = await recorder.fetchComments(thread);
	const claim = toDeclareClaim(request);
	await answer(recorder, {
		thread,
		comments,
		reply: {
			claim: toRefusalClaim(claim, refusal),
			parts: [{
				...refusal,
				after: toAfter(refusal, comments, claim),
				links: toLinks(refusal, request, run)
			}]
		},
		projection: { react: {
			subject: request.issue.nodeId,
			add: "THUMBS_DOWN",
			remove: ["EYES", "CONFUSED"]
		} }
	});
	return refusal;
}
function toLinks({ reason }, { repository, exercise }, run) {
	const template = exercise ? "exercise.yml" : "incident.yml";
	const toForm = {
		text: "Open the form",
		url: `${repository.url}/issues/new?template=${template}`
	};
	const toRun = {
		text: "Open the run",
		url: run.url
	};
	if (reason === "invalid-form" || reason === "not-permitted") return [toForm];
	return reason === "foreign-branch" ? [toForm, toRun] : [toRun];
}
function toAfter({ reason }, comments, claim) {
	if (isAnswered(comments, claim)) return "The incident stands as it was declared.";
	return reason === "ref-moved" ? "What was recorded stays recorded." : "Nothing was declared.";
}
function toDeclared(id, pullRequest, what) {
	return {
		outcome: "declared",
		incident: id,
		pullRequest,
		message: `${id} ${what}.`
	};
}

// actions/declare/dispatch.ts
const Payload = object({ inputs: record(string(), union([
	string(),
	boolean(),
	_null()
])) });
function readDispatchEvent(payload, facts) {
	const { data } = Payload.safeParse(payload);
	if (data === void 0) return void 0;
	const { exercise, ...rest } = data.inputs;
	const inputs = Object.entries(rest).map(([id, value]) => [id, String(value ?? "")]);
	return {
		...facts,
		inputs: new Map(inputs),
		exercise: String(exercise) === "true"
	};
}
async function openDispatched(dispatch, recorder, form) {
	const { repository, actor, run, exercise } = dispatch;
	const body = renderForm(form, dispatch.inputs);
	const values = readForm(body, form);
	if ("outcome" in values) return values;
	return {
		repository,
		issue: await recorder.openIssue({
			title: renderTitle(values, exercise),
			body: defuseMarkers(redact(body)),
			labels: [exercise ? "exercise" : "incident"],
			marker: `<!-- firebreak:dispatch ${run.id} -->`,
			again: run.attempt > 1
		}),
		body,
		reporter: {
			...actor,
			bot: actor.login.endsWith("[bot]")
		},
		exercise,
		source: {
			kind: "dispatch",
			id: String(run.id),
			url: run.url
		}
	};
}
function renderForm(form, inputs) {
	return form.map(({ id, label }) => {
		const value = (inputs.get(id) ?? "").trim();
		return `### ${label}\n\n${value === "" ? "_No response_" : value}`;
	}).join("\n\n");
}
function renderTitle(values, exercise) {
	const what = isNarrow(values.get("tlp") ?? "") ? "declared by hand" : toSingleLine(redact(values.get("summary") ?? ""));
	return clip(`${exercise ? "Exercise" : "Incident"}: ${what}`, 240);
}

// actions/declare/request.ts
const OpenedIssue = object({
	action: literal("opened"),
	repository: object({
		id: int(),
		html_url: string()
	}),
	sender: object({ type: string() }),
	issue: object({
		number: int().positive(),
		node_id: string(),
		html_url: string(),
		created_at: datetime({ offset: true }),
		body: string().nullable(),
		labels: array(object({ name: string() })),
		user: object({
			id: int().positive(),
			login: string(),
			type: string()
		})
	})
});
function readIssueEvent(payload) {
	const { data } = OpenedIssue.safeParse(payload);
	if (data === void 0) return void 0;
	const { issue, repository, sender } = data;
	const labels = new Set(issue.labels.map(({ name }) => name));
	if (!labels.has("incident") && !labels.has("exercise")) return void 0;
	const { id, login, type } = issue.user;
	return {
		repository: {
			id: repository.id,
			url: repository.html_url
		},
		issue: {
			number: issue.number,
			nodeId: issue.node_id,
			url: issue.html_url,
			createdAt: new Date(issue.created_at)
		},
		body: issue.body ?? "",
		reporter: {
			id,
			login,
			bot: type === "Bot" || sender.type === "Bot"
		},
		exercise: !labels.has("incident"),
		source: {
			kind: "issue",
			id: String(issue.number),
			url: issue.html_url
		}
	};
}

// actions/declare/main.ts
const Inputs = object({
	token: string().min(1),
	"record-key": string().default("")
});
await run({ name: "declare" }, async (io) => {
	const { token, "record-key": recordKey } = io.inputs(Inputs);
	for (const secret of [token, recordKey]) if (secret !== "") io.mask(secret);
	const world = await openWorld(io.event, {
		token,
		recordKey
	});
	const request = await openRequest(io.event, world);
	if (request === void 0) return {
		outcome: "ignored",
		message: "The event declares nothing."
	};
	const result = "outcome" in request ? request : await declare(request, world);
	if (result.outcome === "refused") io.annotate({
		level: "error",
		title: `Refused: ${result.reason}`,
		message: result.message
	});
	return result;
});
async function openWorld(event, { token, recordKey }) {
	const { owner, name } = event.repository;
	const file = ".github/ISSUE_TEMPLATE/incident.yml";
	return {
		recorder: openRecorder({
			token,
			baseUrl: event.apiUrl
		}, {
			owner,
			name
		}),
		sealer: createSealer(recordKey),
		settings: await readSettings(event.workspace),
		form: parseForm(await readFile(join(event.workspace, file), "utf8"), file),
		scaffold: await readScaffold(event.workspace),
		run: {
			url: event.runUrl,
			attempt: event.runAttempt
		}
	};
}
async function openRequest(event, world) {
	if (event.name !== "workflow_dispatch") return readIssueEvent(event.payload);
	const dispatch = readDispatchEvent(event.payload, {
		repository: {
			id: event.repository.id,
			url: toRepositoryUrl(event)
		},
		actor: {
			id: event.actorId,
			login: event.actor
		},
		run: {
			id: event.runId,
			attempt: event.runAttempt,
			url: event.runUrl
		}
	});
	return dispatch === void 0 ? void 0 : openDispatched(dispatch, world.recorder, world.form);
}
function toRepositoryUrl({ serverUrl, repository }) {
	return `${serverUrl}/${repository.owner}/${repository.name}`;
}

export {  };