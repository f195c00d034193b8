import { A as record, E as looseObject, M as string, N as union, O as object, S as int, T as literal, _ as datetime, b as array, x as boolean, y as _null } from "./chunks/vendor.js";
import { A as sha256, At as toIncidentBranch, B as Affected, Ct as openRecorder, Dt as FILES, Et as renderStatusMarker, Ft as UpstreamError, It as UserError, K as renderIncident, L as INSTANT_FORMS, Mt as toIncidentId, O as digestOf, P as renderTimeline, R as parseInstant, St as toVisible, U as TLPS, W as isNarrow, a as readSettings, at as refuse, b as renderManifest, dt as run, et as renderTime, ft as findSecrets, gt as inline, ht as fence, l as commitChange, ot as parseBlocks, pt as redact, rt as parseYaml, st as SEVERITIES, tt as toUtcSeconds, u as openDraft, xt as toSingleLine, yt as clip } from "./chunks/kernel.js";
import { a as toStatusState, c as prose, i as renderStatusComment, l as toDisplayName, n as toProjection, o as defuseMarkers, t as answer } from "./chunks/answer.js";
import { join } from "node:path";
import { readFile, readdir } from "node:fs/promises";

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
function toItems(text) {
	return redact(text).split(/[,\n]/).map((item) => toSingleLine(item.replace(/^\s*[-*+]\s+/, "")).slice(0, LONGEST_ITEM).toWellFormed()).filter((item) => item !== "").slice(0, ITEMS_AT_MOST);
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

// actions/declare/declaration.ts
const LONGEST_TITLE$1 = 200;
const LONGEST_DETAILS = 3e4;
function toDeclaration(values, { settings, declaredAt }) {
	const title = toTitle(values.get("summary") ?? "");
	const severity = SEVERITIES.find((name) => name === values.get("severity"));
	if (title === "") return refuse("invalid-form", "The field `summary` is empty.");
	if (severity === void 0) {
		const message = `The field \`severity\` must be one of ${SEVERITIES.join(", ")}.`;
		return refuse("invalid-form", message);
	}
	const detected = readDetected(values.get("detected"), declaredAt);
	const playbook = readPlaybook(values.get("playbook"));
	const warnings = [
		findSecretWarning(values),
		detected.warning,
		playbook.warning
	];
	return {
		title,
		severity,
		tlp: TLPS.find((name) => name === values.get("tlp")) ?? settings.policy.default_tlp,
		affected: parseAffected(values.get("affected") ?? "", settings.organisation),
		details: clip(toVisible(redact(values.get("details") ?? "")), LONGEST_DETAILS),
		warnings: warnings.filter((warning) => warning !== void 0),
		...detected.value === void 0 ? {} : { detected: detected.value },
		...playbook.value === void 0 ? {} : { playbook: playbook.value }
	};
}
function toTitle(summary) {
	const [line = ""] = redact(summary).trim().split(/\r\n?|\n/);
	return clip(toSingleLine(line), LONGEST_TITLE$1).toWellFormed();
}
function readDetected(text, declaredAt) {
	if (text === void 0) return {};
	const value = parseInstant(text);
	const how = "Set it with `/milestone detected --at 2026-11-21T05:12Z`.";
	if (value === void 0) return { warning: `\`detected\` was not understood; expected ${INSTANT_FORMS}. ${how}` };
	if (value.at > declaredAt) return { warning: `\`detected\` lies in the future and was left out. ${how}` };
	return { value };
}
function readPlaybook(text) {
	if (text === void 0) return {};
	const name = toSingleLine(text).toLowerCase();
	if (/^[a-z0-9-]{1,100}$/.test(name)) return { value: name };
	return { warning: "`playbook` was left out: its name has small letters, digits and hyphens only. Add it to incident.md." };
}
function findSecretWarning(values) {
	const kinds = [...values.values()].flatMap((value) => findSecrets(value).map(({ kind }) => kind));
	if (kinds.length === 0) return void 0;
	return `This issue shows what looks like a secret (${[...new Set(kinds)].join(", ")}). Nothing of it was stored, but everyone who reads the issue can see it, and its edit history keeps it: treat it as exposed, delete that revision, and hand the value over with \`npm run deposit\`.`;
}

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
	if (first !== void 0 && body.slice(0, first.start).trim() !== "") return refuseForm("There is text before the first field.");
	const values = /* @__PURE__ */ new Map();
	for (const [index, field] of fields.entries()) {
		const value = sliceValue(body, headings, index);
		const problem = findProblem(field, value);
		if (problem !== void 0) return refuseForm(problem);
		if (value !== "") values.set(field.id, value);
	}
	return values;
}
function findHeadings(body, fields) {
	const all = readHeadings(body);
	if (!Array.isArray(all)) return all;
	const found = [];
	for (const field of fields) {
		const own = all.filter((heading) => heading.text === field.label);
		const [heading] = own;
		if (own.length > 1) return refuseForm(`The field \`${field.id}\` stands in the form ${own.length} times.`);
		if (heading === void 0) return refuseForm(`The field \`${field.id}\` is missing from the form, or an unclosed code block or HTML above hides it.`);
		if (heading.start < (found.at(-1)?.start ?? 0)) return refuseForm(`The field \`${field.id}\` is not at its place in the form.`);
		found.push(heading);
	}
	return found;
}
function readHeadings(body) {
	try {
		return parseBlocks(body, { file: "issue" }).headings.filter(({ depth }) => depth === 3);
	} catch (error) {
		if (error instanceof UserError) return refuseForm(`The form cannot be read: ${error.message}.`);
		throw error;
	}
}
function sliceValue(body, headings, index) {
	const value = body.slice(headings[index]?.end ?? 0, headings[index + 1]?.start).trim();
	return value === EMPTY ? "" : value;
}
function findProblem({ id, required, options }, value) {
	if (value === "") return required ? `The field \`${id}\` is empty.` : void 0;
	if (options === void 0 || options.includes(value)) return void 0;
	return `The field \`${id}\` says "${(value.length > 40 ? `${value.slice(0, 40)}…` : value).replaceAll(/[\s`]+/g, " ")}"; expected one of ${options.join(", ")}.`;
}
function refuseForm(message) {
	return refuse("invalid-form", message);
}

// actions/declare/texts.ts
const LONGEST_TITLE = 240;
function renderPullTitle(incident) {
	const kind = incident.exercise ? "[Exercise] " : "";
	return clip(`${kind}${incident.id}: ${toDisplayName(incident)}`, LONGEST_TITLE);
}
function renderPullBody(incident) {
	return [
		`${incident.exercise ? "Exercise" : "Incident"} **${incident.id}** (${incident.codename}), declared in #${incident.issue} by ${inline(incident.reporter.login)}.`,
		"The status comment below is kept up to date. Give commands in a comment, one per line; `/help` lists them.",
		"Commit what you find to this branch. Merging this pull request closes the incident."
	].join("\n\n");
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

// actions/declare/declare.ts
async function declare(request, world) {
	const id = toIncidentId(request.issue.number, request.issue.createdAt);
	const declaration = toDeclarationOf(request, world);
	if ("outcome" in declaration) return refuseRequest(request, world, declaration);
	const facts = await world.recorder.fetchRepositoryFacts(id, request.issue.number);
	const task = {
		id,
		request,
		world,
		declaration,
		facts
	};
	if (facts.isPublic && !world.settings.policy.acknowledge_public_repository) return refuseRequest(request, world, refuse("public-repository", "Incidents are not declared in a public repository: everyone could read them."));
	if (facts.branchHead === void 0 && facts.pull !== void 0) return toDeclared(id, facts.pull.number, "was declared before; its branch is gone");
	if (facts.branchHead === void 0 && facts.hasRecord) {
		const message = `The default branch holds a record of ${id} already, and this issue is not where it comes from.`;
		return refuseRequest(request, world, refuse("invalid-record", message));
	}
	const written = await commitIncident(task);
	return "outcome" in written ? refuseRequest(request, world, written) : project(task, written);
}
function toDeclarationOf(request, world) {
	if (request.reporter.bot) return refuse("not-permitted", "Only people declare incidents; a bot may hand its finding to one.");
	const values = readForm(request.body, world.form);
	if ("outcome" in values) return values;
	const { settings } = world;
	return toDeclaration(values, {
		settings,
		declaredAt: request.issue.createdAt
	});
}
async function commitIncident(task) {
	const { id, request, world, declaration } = task;
	const { recorder, scaffold } = world;
	return commitChange(await openBranch(task), {
		recorder,
		thread: request.issue.number,
		message: { headline: `Declare ${id}` },
		apply: (draft) => {
			if (draft.snapshot.record !== "") return;
			writeIncident(draft, {
				id,
				request,
				declaration,
				scaffold,
				at: recorder.clock.now()
			});
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
async function project(task, written) {
	const { id, request, world, declaration } = task;
	const { recorder } = world;
	const pull = await openPull(task, written);
	const source = {
		repositoryUrl: request.repository.url,
		at: recorder.clock.now()
	};
	if (written.statusComment === void 0) {
		const body = renderStatusComment(toStatusState(openDraft(written), source));
		await recorder.comment(pull.number, body, renderStatusMarker(id));
	}
	const linked = await commitChange({
		...written,
		pull
	}, {
		recorder,
		thread: request.issue.number,
		message: { headline: `Link pull request ${pull.number} to ${id}` },
		apply: (draft) => {
			if (draft.incident().pull_request !== void 0) return;
			draft.changeRecord((incident) => ({
				...incident,
				pull_request: pull.number
			}));
		}
	});
	if ("outcome" in linked) return refuseRequest(request, world, linked);
	const draft = openDraft({
		...linked,
		pull
	});
	await answer(recorder, {
		thread: request.issue.number,
		comments: linked.comments,
		reply: toReply(request, renderDeclared(draft.incident(), declaration.warnings)),
		projection: toProjection(draft, {
			...source,
			react: {
				subject: request.issue.nodeId,
				add: "ROCKET"
			}
		})
	});
	return toDeclared(id, pull.number, `works in pull request ${pull.number}`);
}
async function openPull({ id, request, world, facts }, written) {
	if (written.pull !== void 0) return written.pull;
	const incident = openDraft(written).incident();
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
		if (found?.pull === void 0) throw error;
		return found.pull;
	}
}
function toReply(request, part) {
	return {
		claim: toDeclareClaim(request),
		parts: [part]
	};
}
async function refuseRequest(request, { recorder }, refusal) {
	const thread = request.issue.number;
	await answer(recorder, {
		thread,
		comments: await recorder.fetchComments(thread),
		reply: toReply(request, {
			...refusal,
			after: "Nothing was declared."
		}),
		projection: { react: {
			subject: request.issue.nodeId,
			add: "THUMBS_DOWN"
		} }
	});
	return refusal;
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
const Inputs = object({ token: string().min(1) });
await run({ name: "declare" }, async (io) => {
	const { token } = io.inputs(Inputs);
	io.mask(token);
	const world = await openWorld(io.event, token);
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
async function openWorld(event, token) {
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
		settings: await readSettings(event.workspace),
		form: parseForm(await readFile(join(event.workspace, file), "utf8"), file),
		scaffold: await readScaffold(event.workspace)
	};
}
async function openRequest(event, world) {
	if (event.name !== "workflow_dispatch") return readIssueEvent(event.payload);
	const { owner, name, id } = event.repository;
	const url = `${event.serverUrl}/${owner}/${name}`;
	const dispatch = readDispatchEvent(event.payload, {
		repository: {
			id,
			url
		},
		actor: {
			id: event.actorId,
			login: event.actor
		},
		run: {
			id: event.runId,
			attempt: event.runAttempt,
			url: `${url}/actions/runs/${event.runId}`
		}
	});
	return dispatch === void 0 ? void 0 : openDispatched(dispatch, world.recorder, world.form);
}

export {  };