import { c as isAnswered, d as toRefusalKey, f as renderReply, i as withFailureNotice, o as answer, s as followAll } from "./answer.js";
import { C as toIncidentId, a as FILES, x as toIncidentBranch } from "./path.js";
import { n as refuse } from "./reason.js";
import { t as commitChange } from "./commit-change.js";
import { f as isOwnEntry, p as parseLedger } from "./ledger-segments.js";
import { _ as toUtcSeconds, g as renderTime, o as sha256, t as digestOf } from "./canonical.js";
import { u as renderManifest } from "./defang.js";
import { i as TLPS, s as renderIncident, t as Affected } from "./record.js";
import { c as parseInstant, i as renderTimeline, u as toExpectedInstant } from "./timeline.js";
import { a as inline, i as fence, n as redact, r as codeSpan, t as findSecrets } from "./redact.js";
import { i as findMissingLabels, n as renderStatusComment, r as toStatusState, t as FOLLOWERS } from "./followers.js";
import { a as toVisible, i as toSingleLine, t as clip } from "./lines.js";
import { i as toDisplayName, n as joinWords, r as prose } from "./wording.js";
import { i as renderStatusMarker, n as renderReplyMarker } from "./marker.js";
import { t as openDraft } from "./draft.js";
import { i as isPlaceholder, r as readForm } from "./request.js";
import { n as SEVERITIES } from "./status.js";
import { i as findTlp, r as findSeverity } from "./dispatch.js";
import { A as UpstreamError, P as isRateLimit, j as UserError, o as _enum, v as object } from "./schemas.js";
import "./intakes.js";
import { i as parseSettings, n as SETTINGS_FILE } from "./settings.js";
import { n as parseYaml } from "./yaml.js";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

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
	}).catch(() => [])).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
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
		claim: toDeclareKey(fresh.request),
		actor: toReporter(fresh.request),
		source: fresh.request.source,
		command: `declare severity=${declaration.severity}${declaration.severityAssumed ? " assumed" : ""}`,
		phase: "done",
		outcome: "declared",
		effect: toEffect(incident)
	});
}
function toEffect({ status, severity, milestones }) {
	const instants = Object.entries(milestones).map(([name, { at, precision }]) => [name, {
		at,
		precision
	}]);
	return {
		status,
		severity,
		milestones: Object.fromEntries(instants)
	};
}
function toDeclareKey({ repository, issue, body }) {
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
	const { title, severity, severityAssumed, tlp, playbook, affected } = declaration;
	return {
		id,
		title,
		codename: toCodename(id),
		severity,
		...severityAssumed ? { severity_assumed: true } : {},
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
		text: `declared ${declaration.severity}${declaration.severityAssumed ? " (assumed)" : ""} ${kind} from issue ${number}`,
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

// actions/answer/catch-up.ts
async function isBehind(recorded) {
	const { projection, failure } = await findMissing(recorded);
	if (isWork(projection)) return true;
	if (failure !== void 0) throw failure;
	return false;
}
async function catchUp(recorder, recorded) {
	const { projection, failure } = await findMissing(recorded);
	const isMissing = isWork(projection);
	if (isMissing) await recorder.project(projection);
	if (failure !== void 0) throw failure;
	return isMissing;
}
async function findMissing(recorded) {
	const { projection, ...end } = await followAll(recorded, FOLLOWERS);
	const { updateComment, ...others } = projection;
	const shown = recorded.draft.snapshot.statusComment?.body ?? "";
	const isThere = updateComment !== void 0 && isSame(shown, updateComment.body);
	return {
		...end,
		projection: isThere ? others : projection
	};
}
function isSame(shown, drawn) {
	return shown.replaceAll("\r\n", "\n").trimEnd() === drawn.trimEnd();
}
function isWork(projection) {
	return Object.values(projection).some((part) => !Array.isArray(part) || part.length > 0);
}

// actions/declare/repository-labels.ts
async function createBranch({ dependencies }, draft, facts) {
	const missing = findMissingLabels(facts);
	if (missing.length === 0) return {
		outcome: await dependencies.recorder.createBranch(draft),
		facts
	};
	const { outcome, labels } = await dependencies.recorder.createBranchAndLabels(draft, missing);
	return {
		outcome,
		facts: {
			...facts,
			labels: new Map([...facts.labels, ...labels])
		}
	};
}
async function withLabels({ id, request, dependencies }, snapshot) {
	const missing = findMissingLabels(snapshot);
	if (missing.length === 0) return snapshot;
	const made = await dependencies.recorder.createLabels(snapshot.repository, missing);
	if (made.size > 0) return {
		...snapshot,
		labels: new Map([...snapshot.labels, ...made])
	};
	const now = await dependencies.recorder.fetchSnapshot(id, request.issue.number);
	return {
		...snapshot,
		labels: now?.labels ?? snapshot.labels
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
function refuseBranch({ snapshot, signer }) {
	const { branch, head, record } = snapshot;
	return refuse("foreign-branch", [
		`The branch \`${branch}\` holds ${renderFound(record, signer)}. It was left as it is, at commit ${head.slice(0, 7)}.`,
		"- Nobody waits for this: a new issue gets a number and a branch of its own.",
		"- To keep this number, an administrator reads the branch, then renames or deletes it (the ruleset `firebreak-incident-branches` forbids that as long as it is active), and starts the run again."
	].join("\n"));
}
function renderFound(record, { canVerify }) {
	if (record === "") return "commits that are not on the default branch, and no record";
	return canVerify ? "a record already, and its ledger does not open with this declaration under our signature" : "a record already, not all of its commits are by Firebreak, and there is no signing key that could tell more";
}
const NO_DRAFT = "The pull request is no draft, as GitHub has none for private repositories of some plans: nothing keeps it from being merged early. Merge it after `/close`, not before.";
function renderDeclared(incident, { warnings: found, isDraft }) {
	const pull = incident.pull_request;
	const where = pull === void 0 ? "in its pull request" : `in #${pull}`;
	const warnings = isDraft ? found : [...found, NO_DRAFT];
	const blocks = [
		`Everything happens ${where}: status, files, commands. Somebody has to lead. To take it, comment there:`,
		fence("/assign incident-commander"),
		"Then stop what is going on with `/contain` (`/help` lists the steps), and write down what you see with `/note`.",
		...renderWarnings(warnings)
	];
	return {
		headline: `${renderVerdict(incident)}.`,
		body: blocks.join("\n\n")
	};
}
function renderVerdict({ id, codename, severity, milestones, exercise }) {
	return `Declared ${id} (${codename}) as ${severity}${milestones.declared === void 0 ? "" : ` at ${renderTime(milestones.declared.at)}`}${exercise ? ", an exercise" : ""}`;
}
function renderWarnings(warnings) {
	if (warnings.length === 0) return [];
	return [`**Look at this:**\n\n${warnings.map((warning) => `- ${prose(warning)}`).join("\n")}`];
}
const DOCUMENTATION = / - https:\S+$/;
function renderPending(incident, options) {
	const { words, repositoryUrl: url, branch, base, runUrl } = options;
	const blocks = [
		`The record is on the branch [${branch}](${url}/tree/${branch}), and nothing of it gets lost. GitHub did not let this run open the pull request:`,
		fence(redact(words.replace(DOCUMENTATION, ""))),
		"One of these, then start the run again; it goes on where it stopped:",
		[`- An administrator allows it: [Settings → Actions → General](${url}/settings/actions), Workflow permissions, **Allow GitHub Actions to create and approve pull requests**. Where that is greyed out, the same page of the organisation comes first. ${codeSpan("npm run setup -- --apply")} does it, too.`, `- Or anybody who can push [opens the pull request by hand](${url}/compare/${base}...${branch}?expand=1).`].join("\n"),
		`[Open the run](${runUrl}), then **Re-run all jobs**. Commands in this issue are read meanwhile.`,
		...renderWarnings(options.warnings)
	];
	return {
		headline: `${renderVerdict(incident)}; its pull request is missing.`,
		body: blocks.join("\n\n")
	};
}

// actions/declare/without-pull.ts
async function showWithoutPull(task, { written, words }) {
	const { request, dependencies, declaration, facts } = task;
	const { recorder, signer, run } = dependencies;
	const draft = openDraft(await withLabels(task, written), signer);
	const { repository, issue } = request;
	const note = renderPending(draft.incident(), {
		words,
		warnings: declaration.warnings,
		repositoryUrl: repository.url,
		branch: written.branch,
		base: facts.defaultBranch,
		runUrl: run.url
	});
	await answer(recorder, {
		thread: issue.number,
		comments: written.comments,
		reply: {
			claim: toPendingKey(request),
			parts: [note]
		},
		recorded: {
			draft,
			claim: toDeclareKey(request),
			repositoryUrl: repository.url,
			at: recorder.clock.now(),
			react: {
				subject: issue.nodeId,
				add: "CONFUSED"
			}
		}
	});
}
async function settlePending(task, comments) {
	const claim = toPendingKey(task.request);
	const marker = renderReplyMarker(claim);
	const pending = comments.find(({ own, body }) => own && body.includes(marker));
	if (pending === void 0) return;
	const body = renderReply({
		claim,
		parts: [{ headline: "Settled: the pull request is there, and the answer stands in this thread." }]
	});
	if (pending.body.trim() === body.trim()) return;
	await task.dependencies.recorder.project({ updateComment: {
		nodeId: pending.nodeId,
		body
	} });
}
function isPending(request, comments) {
	return isAnswered(comments, toPendingKey(request));
}
function toPendingKey(request) {
	return digestOf({ pending: toDeclareKey(request) });
}

// actions/declare/branch.ts
async function commitIncident(task) {
	const { id, request, dependencies, declaration } = task;
	const { recorder, signer, scaffold } = dependencies;
	return commitChange(await openBranch(task), {
		recorder,
		signer,
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
async function openBranch(task) {
	const { id, request, facts } = task;
	const { recorder } = task.dependencies;
	const branch = toIncidentBranch(id);
	if (facts.branchHead === void 0) {
		const opened = await createBranch(task, {
			repository: facts.nodeId,
			branch,
			sha: facts.defaultHead,
			acknowledge: request.issue.nodeId
		}, facts);
		if (opened.outcome === "created") return toEmptySnapshot(id, branch, opened.facts);
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
async function judgeBranch(task, draft) {
	const { request, dependencies, facts } = task;
	const { head, record } = draft.snapshot;
	if (head === facts.defaultHead && record === "") return "empty";
	if (isDeclaredHere(draft, toDeclareKey(request))) return "ours";
	const origin = await dependencies.recorder.fetchOrigin(head);
	if (origin.by === "default-branch" && record === "") return "empty";
	if (draft.signer.canVerify || record === "") return refuseBranch(draft);
	return origin.by !== "others" || await isBegunHere(task, draft, origin) ? "ours" : refuseBranch(draft);
}
function isDeclaredHere({ snapshot, signer }, claim) {
	const [first] = parseLedger(snapshot.ledgerFiles?.firstLine ?? snapshot.ledger).entries;
	if (first === void 0 || first.claim !== claim || first.outcome !== "declared") return false;
	return isOwnEntry(first, snapshot.id, signer);
}
async function isBegunHere({ id, request, dependencies }, { snapshot }, { begun }) {
	if (isPending(request, snapshot.comments)) return true;
	const ledger = await (begun === void 0 ? void 0 : await dependencies.recorder.fetchTree(id, begun))?.readText(FILES.ledger) ?? "";
	return parseLedger(ledger).entries[0]?.claim === toDeclareKey(request);
}

// actions/declare/quote.ts
const LONGEST = 40;
function quote(value) {
	return `"${clip(toSingleLine(redact(value)).replaceAll("`", "'"), LONGEST)}"`;
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
const SHOWN = 3;
function parseAffected(text, organisation) {
	const affected = {
		repositories: [],
		accounts: [],
		hosts: [],
		data: []
	};
	for (const item of toItems(text)) {
		const { kind, name } = classify(item, organisation);
		if (!isPlaceholder(name) && !hasName(affected[kind], name)) affected[kind].push(name);
	}
	return Affected.parse(affected);
}
const PASTED = /^ {0,3}#{1,6}[ \t][\s\S]*/m;
function findAffectedWarning(text) {
	if (PASTED.test(text)) return "`affected` was read up to the first heading in it. The whole stands in incident.md under what was reported; add what is missing to `affected` there.";
	const items = splitItems(text);
	if (items.length <= ITEMS_AT_MOST && items.every((item) => item.length <= LONGEST_ITEM)) return void 0;
	return `\`affected\` was cut to ${ITEMS_AT_MOST} names of ${LONGEST_ITEM} characters; got ${items.length}. The whole stands in incident.md under what was reported; add what is missing to \`affected\` there.`;
}
function findMisnamedWarning(text, organisation) {
	const found = toItems(text).filter((item) => {
		const { kind, name } = classify(item, organisation);
		return (/^repo(?:sitory)?:/i.test(item) || /^[\w.-]+\/[\w.-]+$/.test(item)) && kind !== "repositories" && !isPlaceholder(name);
	});
	if (found.length === 0) return void 0;
	return `\`affected\` says ${joinWords(found.slice(0, SHOWN).map((item) => quote(item)))}${found.length > SHOWN ? ` and ${found.length - SHOWN} more` : ""}; expected a repository as \`owner/name\`. It stands under \`data\`; correct \`affected\` in incident.md.`;
}
function hasName(names, name) {
	return names.some((one) => one.toLowerCase() === name.toLowerCase());
}
function toItems(text) {
	return splitItems(text).map((item) => item.slice(0, LONGEST_ITEM).toWellFormed()).slice(0, ITEMS_AT_MOST);
}
function splitItems(text) {
	return redact(text.replace(PASTED, "")).split(/[,\n]/).map((item) => toSingleLine(item.replace(/^\s*[-*+]\s+/, ""))).filter((item) => item !== "");
}
function classify(item, organisation) {
	const [, prefix = "", rest = ""] = /^([a-z]+):\s*(.*)$/i.exec(item) ?? [];
	const kind = PREFIXES[prefix.toLowerCase()];
	if (kind === void 0) return guess(item, organisation);
	if (kind !== "repositories" || isPlaceholder(rest)) return {
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
	return /^[\w.-]+\/[\w.-]+$/.test(full) && !full.split("/").some(isPlaceholder) ? {
		kind: "repositories",
		name: full
	} : void 0;
}

// actions/declare/fields.ts
const ASSUMED = "SEV2";
const SAY = `Say it with \`/severity ${SEVERITIES[0]}\` (worst) to \`${SEVERITIES.at(-1) ?? ""}\`.`;
function readSeverity(text) {
	if (text === void 0) {
		const warning = `Nobody said how severe this is, so it counts as ${ASSUMED}. ${SAY}`;
		return {
			value: ASSUMED,
			assumed: true,
			unread: false,
			warning
		};
	}
	const value = findSeverity(text);
	if (value !== void 0) return {
		value,
		assumed: false,
		unread: false
	};
	const warning = `\`severity\` says ${quote(text)}; expected one of ${SEVERITIES.join(", ")}. It counts as ${ASSUMED}. ${SAY}`;
	return {
		value: ASSUMED,
		assumed: true,
		unread: true,
		warning
	};
}
function isPreset(text) {
	return /^\W*default\b/i.test(text);
}
function readTlp$1(text, preset) {
	if (text === void 0 || isPreset(text)) return {
		value: preset,
		unread: false
	};
	const value = findTlp(text);
	if (value !== void 0) return {
		value,
		unread: false
	};
	return {
		value: preset,
		unread: true,
		warning: `\`tlp\` says ${quote(text)}; expected one of ${TLPS.join(", ")}. It counts as ${preset}; correct \`tlp\` in incident.md.`
	};
}
function readDetected(text, declaredAt) {
	if (text === void 0) return {
		value: void 0,
		unread: false
	};
	const value = parseInstant(text);
	if (value !== void 0 && value.at <= declaredAt) return {
		value,
		unread: false
	};
	const problem = value === void 0 ? `expected ${toExpectedInstant(text)}` : "which lies in the future; expected a time before this declaration";
	return {
		value: void 0,
		unread: true,
		warning: `\`detected\` says ${quote(text)}${value === void 0 ? ";" : ","} ${problem}. It was left out. Set it with \`/milestone detected --at 2026-11-21T05:12Z\`.`
	};
}
function readPlaybook(text) {
	if (text === void 0) return {
		value: void 0,
		unread: false
	};
	const name = toSingleLine(text).toLowerCase();
	if (/^[a-z0-9-]{1,100}$/.test(name)) return {
		value: name,
		unread: false
	};
	return {
		value: void 0,
		unread: true,
		warning: `\`playbook\` says ${quote(text)}; expected a name of small letters, digits and hyphens. It was left out; add it to incident.md.`
	};
}

// actions/declare/declaration.ts
const LONGEST_TITLE = 200;
const LONGEST_DETAILS = 3e4;
const LONGEST_KEPT = 5e3;
function toDeclaration(reading, { settings, request }) {
	const { values } = reading;
	const summary = readSummary(values.get("summary") ?? "");
	if (summary.title === "") return refuse("invalid-form", renderNoSummary(reading));
	const severity = readSeverity(values.get("severity"));
	const tlp = readTlp$1(values.get("tlp"), settings.policy.default_tlp);
	const detected = readDetected(values.get("detected"), request.issue.createdAt);
	const playbook = readPlaybook(values.get("playbook"));
	const details = toDetails(reading, {
		summary,
		severity,
		tlp,
		detected,
		playbook
	});
	const affected = values.get("affected") ?? "";
	const warnings = [
		findSecretWarning([request.body], request.source.kind),
		severity.warning,
		summary.warning,
		details.warning,
		findAffectedWarning(affected),
		findMisnamedWarning(affected, settings.organisation),
		tlp.warning,
		detected.warning,
		playbook.warning
	];
	return {
		title: summary.title,
		severity: severity.value,
		severityAssumed: severity.assumed,
		tlp: tlp.value,
		affected: parseAffected(affected, settings.organisation),
		details: details.text,
		warnings: warnings.filter((warning) => warning !== void 0),
		...detected.value === void 0 ? {} : { detected: detected.value },
		...playbook.value === void 0 ? {} : { playbook: playbook.value }
	};
}
function renderNoSummary({ values, others }) {
	const filled = [...values, ...others].filter(([name, value]) => name !== "tlp" || !isPreset(value)).map(([name]) => `\`${name}\``);
	if (filled.length === 0) return "Expected a form with `summary` filled in, got an issue in which no field of the form is.";
	return `The field \`summary\` is empty; expected a line of text. Filled in: ${joinWords(filled)}.`;
}
function readSummary(summary) {
	const [line = "", ...more] = redact(toVisible(summary)).trim().split("\n");
	const title = toSingleLine(line);
	const unread = title.length > LONGEST_TITLE || more.some((one) => one.trim() !== "");
	return {
		title: clip(title, LONGEST_TITLE).toWellFormed(),
		unread,
		...unread && { warning: "`summary` was cut to its first line and 200 characters for the title; the whole stands in incident.md under what was reported." }
	};
}
function toDetails(reading, read) {
	const { values, others, before } = reading;
	const details = redact(toVisible(values.get("details") ?? ""));
	const isCut = findAffectedWarning(values.get("affected") ?? "") !== void 0;
	const unread = [...[
		"summary",
		"severity",
		"detected",
		"playbook",
		"tlp"
	].filter((id) => read[id].unread), ...isCut ? ["affected"] : []];
	const kept = [
		...before === "" ? [] : [["Before the first field", before]],
		...unread.map((id) => [`${id}, as written`, values.get(id) ?? ""]),
		...others
	].map(([name, text]) => `${toSingleLine(redact(name))}: ${clip(redact(toVisible(text)), LONGEST_KEPT)}`);
	const text = [clip(details, LONGEST_DETAILS), ...kept].filter(Boolean).join("\n\n");
	if (details.length <= LONGEST_DETAILS) return { text };
	return {
		text,
		warning: `\`details\` was cut to ${LONGEST_DETAILS} characters; commit the whole to the branch as a file under artifacts/.`
	};
}
function findSecretWarning(texts, source) {
	const kinds = texts.flatMap((text) => findSecrets(toVisible(text)).map(({ kind }) => kind));
	if (kinds.length === 0) return void 0;
	const what = [...new Set(kinds)].join(", ");
	return `${source === "issue" ? `This issue shows what looks like a secret (${what}). Nothing of it was stored, but everyone who reads the issue can see it, and its edit history keeps it: treat it as exposed, delete that revision` : `An input of the run holds what looks like a secret (${what}). Nothing of it was stored here, but GitHub keeps what a run was given: treat it as exposed`}, and hand the value over with \`npm run deposit\`.`;
}

// actions/declare/project.ts
async function projectIncident(task, written) {
	const { recorder, signer } = task.dependencies;
	const pull = await openPull(task, written);
	if ("refused" in pull) return pull;
	const source = {
		repositoryUrl: task.request.repository.url,
		at: recorder.clock.now()
	};
	if (written.statusComment === void 0) {
		const body = renderStatusComment(toStatusState(openDraft(written, signer), source));
		await recorder.comment(pull.number, body, renderStatusMarker(task.id));
	}
	const linked = await linkPull(task, {
		...written,
		pull
	});
	if ("outcome" in linked) return linked;
	const { issue } = task.request;
	const draft = openDraft(await withLabels(task, {
		...linked,
		pull
	}), signer);
	const note = renderDeclared(draft.incident(), {
		warnings: task.declaration.warnings,
		isDraft: pull.draft
	});
	const claim = toDeclareKey(task.request);
	await answer(recorder, {
		thread: issue.number,
		comments: linked.comments,
		reply: {
			claim,
			parts: [note]
		},
		recorded: {
			draft,
			claim,
			...source,
			react: {
				subject: issue.nodeId,
				add: "ROCKET"
			}
		}
	});
	await settlePending(task, linked.comments);
	return pull;
}
function linkPull({ id, request, dependencies }, written) {
	const { number } = written.pull;
	return commitChange(written, {
		recorder: dependencies.recorder,
		signer: dependencies.signer,
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
function isForbidden(error) {
	return error instanceof UpstreamError && error.status === 403 && !isRateLimit(error);
}
async function openPull({ id, request, dependencies, facts }, written) {
	const incident = openDraft(written, dependencies.signer).incident();
	const present = written.pull;
	if (present !== void 0 && (present.open || present.number === incident.pull_request)) return present;
	try {
		const { number, nodeId, draft } = await dependencies.recorder.createPullRequest({
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
			merged: false,
			labels: []
		};
	} catch (error) {
		if (isForbidden(error)) return { refused: error.message };
		if (!(error instanceof UpstreamError) || error.status !== 422) throw error;
		const found = await dependencies.recorder.fetchSnapshot(id, request.issue.number);
		if (found?.pull?.open !== true) throw error;
		return found.pull;
	}
}

// actions/declare/declare.ts
function declare(request, dependencies) {
	const notice = {
		recorder: dependencies.recorder,
		thread: request.issue.number,
		subject: request.issue.nodeId,
		claim: toDeclareKey(request),
		runUrl: dependencies.run.url,
		attempt: dependencies.run.attempt
	};
	return withFailureNotice(notice, () => declareOrRefuse(request, dependencies));
}
async function declareOrRefuse(request, dependencies) {
	const declaration = toDeclarationOf(request, dependencies);
	if ("outcome" in declaration) return giveRefusal(request, dependencies, declaration);
	const id = toIncidentId(request.issue.number, request.issue.createdAt);
	const task = {
		id,
		request,
		dependencies,
		declaration,
		facts: await fetchFacts(id, request, dependencies)
	};
	const end = judgeRepository(task) ?? await findEarlier(task) ?? await carryOn(task);
	return end.outcome === "refused" ? giveRefusal(request, dependencies, end) : end;
}
const LOOKS = 4;
async function fetchFacts(id, { issue }, { recorder }) {
	for (let look = 1;; look += 1) {
		const facts = await recorder.fetchRepositoryFacts(id, issue.number);
		if (facts.issue !== void 0 || look === LOOKS) return facts;
		await recorder.settle(look);
	}
}
function toDeclarationOf(request, dependencies) {
	if (request.reporter.bot) return refuse("not-permitted", "Only people declare incidents; a bot may hand its finding to one.");
	const { settings, forms } = dependencies;
	const declaration = toDeclaration(readForm(request.body, forms), {
		settings,
		request
	});
	if ("outcome" in declaration) return withSecretWarning(declaration, request);
	return {
		...declaration,
		warnings: [
			...request.doubt === void 0 ? [] : [request.doubt],
			...declaration.warnings,
			...toSetupWarnings(dependencies)
		]
	};
}
function withSecretWarning(refusal, request) {
	const warning = findSecretWarning([request.body], request.source.kind);
	return warning === void 0 ? refusal : {
		...refusal,
		message: `${refusal.message}\n- ${warning}`
	};
}
function toSetupWarnings({ signer, settings, forms }) {
	const key = "There is no signing key, so `/contain` will be refused. Without the observer App every command but `/help` is refused as well, except to people whom `firebreak.yml` names by id. For both, have an administrator run `npm run setup -- --apply` (`docs/setup.md` says what it makes).";
	const form = `A form could not be read, and the template's was taken for it: ${forms.problems.join(", ")}.`;
	return [
		...signer.canSign ? [] : [key],
		...settings.problem === void 0 ? [] : [settings.problem],
		...forms.problems.length === 0 ? [] : [form]
	];
}
function judgeRepository({ facts, dependencies }) {
	if (!facts.isPublic || dependencies.settings.policy.acknowledge_public_repository) return void 0;
	return refuse("public-repository", "Incidents are not declared in a public repository: everyone could read them.");
}
async function findEarlier({ id, request, dependencies, facts }) {
	const { pull, hasRecord } = facts;
	if (facts.branchHead !== void 0) return void 0;
	if (hasRecord && pull === void 0) {
		const message = `The default branch holds a record of ${id} already, and this issue is not where it comes from.`;
		return refuse("invalid-record", message);
	}
	if (pull === void 0) return void 0;
	return hasRecord || await isDeclared(request, dependencies) ? toDeclared(id, pull.number, "was declared before; its branch is gone") : void 0;
}
async function isDeclared(request, { recorder }) {
	const comments = await recorder.fetchComments(request.issue.number);
	return isAnswered(comments, toDeclareKey(request));
}
async function carryOn(task) {
	const written = await commitIncident(task);
	if ("outcome" in written) return written;
	const pull = await projectIncident(task, written);
	if ("outcome" in pull) return pull;
	if ("refused" in pull) {
		await showWithoutPull(task, {
			written,
			words: pull.refused
		});
		const message = `${task.id} is declared; its pull request could not be opened: ${pull.refused}`;
		return {
			outcome: "declared",
			incident: task.id,
			message
		};
	}
	return toDeclared(task.id, pull.number, `works in pull request ${pull.number}`);
}
async function giveRefusal(request, { recorder, run }, refusal) {
	const thread = request.issue.number;
	const comments = await recorder.fetchComments(thread);
	const claim = toDeclareKey(request);
	await answer(recorder, {
		thread,
		comments,
		reply: {
			claim: toRefusalKey(claim, refusal),
			parts: [{
				...refusal,
				after: toAfter(refusal, comments, request),
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
function toAfter({ reason }, comments, request) {
	const claim = toDeclareKey(request);
	if (isAnswered(comments, claim) || isPending(request, comments)) return "The incident stands as it was declared.";
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

// actions/declare/policy.ts
async function readPolicy(directory, home) {
	try {
		return toPolicy(await readFile(join(directory, SETTINGS_FILE), "utf8"), home);
	} catch (error) {
		return toDefaults("", home, renderProblem("it is not there", error));
	}
}
function toPolicy(text, home) {
	try {
		const { organisation, incident_repository: named, policy } = parseSettings(text);
		if (named.toLowerCase() === `${home.owner}/${home.name}`.toLowerCase()) return {
			organisation,
			policy
		};
		const problem = `\`${SETTINGS_FILE}\` is not yours yet: it names \`${named}\`, and this is \`${home.owner}/${home.name}\`. Set \`organisation\`, \`incident_repository\` and \`roles\` there; until then commands may be refused to everybody.`;
		return {
			organisation: home.owner,
			policy,
			problem
		};
	} catch (error) {
		return toDefaults(text, home, renderProblem("it cannot be read", error));
	}
}
function renderProblem(what, error) {
	const detail = error instanceof UserError ? ` (${clip(toSingleLine(error.message), 200)})` : "";
	return `\`${SETTINGS_FILE}\`: ${what}${detail}. This was declared by defaults; commands wait until the file is mended.`;
}
const Rest = object({ policy: object({ default_tlp: _enum(TLPS) }) });
function toDefaults(text, { owner }, problem) {
	return {
		organisation: owner,
		policy: {
			default_tlp: readTlp(text) ?? "AMBER",
			acknowledge_public_repository: false
		},
		problem
	};
}
function readTlp(text) {
	try {
		const { data } = Rest.safeParse(parseYaml(text, { file: SETTINGS_FILE }).data);
		return data?.policy.default_tlp;
	} catch {
		return;
	}
}

export { readScaffold as a, isBehind as i, declare as n, catchUp as r, readPolicy as t };