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
const FIRST = "amber azure birch brass bronze cedar chalk clay clover cobalt copper coral cotton crimson dusty fern flint frosty golden granite green hazel indigo ivory jade linen lunar maple marble misty mossy olive opal pearl pine quartz rustic saffron sandy sepia silver slate snowy stone sunny teal velvet willow".split(" "), SECOND = "badger beaver bison bobcat crane curlew deer dove egret falcon ferret finch gannet gecko goose hare heron ibis jay kestrel kite lark linnet lynx magpie marten mole newt otter owl panda pigeon plover puffin quail rabbit raven robin seal shrew sparrow stork swan swift tern thrush vole wren".split(" ");
function toCodename(id) {
	let digest = sha256(`firebreak-codename:${id}`).slice(7);
	return `${pick(FIRST, digest.slice(0, 8))}-${pick(SECOND, digest.slice(8, 16))}`;
}
function pick(words, hex) {
	return words[Number.parseInt(hex, 16) % words.length] ?? "plain";
}
// actions/declare/scaffold.ts
async function readScaffold(directory) {
	let root = join(directory, "templates", "incident"), paths = (await readdir(root, {
		recursive: !0,
		withFileTypes: !0
	}).catch(() => [])).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)), texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
	return new Map(paths.map((path, index) => [path.slice(root.length + 1).replaceAll("\\", "/"), texts[index] ?? ""]));
}
function renderBody(scaffold, details) {
	let body = scaffold.get(FILES.record) ?? "\n## What was reported\n\n{{details}}\n", quoted = details.trim() === "" ? "Nothing beyond the summary." : fence(details);
	return body.replace("{{details}}", () => quoted);
}
// actions/declare/first-commit.ts
function writeIncident(draft, fresh) {
	let { scaffold, declaration } = fresh;
	for (let [path, text] of scaffold) path !== FILES.record && draft.writeFile(path, text);
	draft.writeFile(FILES.manifest, renderManifest()), draft.writeFile(FILES.timeline, renderTimeline(fresh.id));
	let incident = toIncident(fresh, {
		...addDetected(draft, fresh),
		...addDeclared(draft, fresh)
	}), body = renderBody(scaffold, declaration.details);
	draft.writeFile(FILES.record, renderIncident(incident, body)), draft.addLedger({
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
	let instants = Object.entries(milestones).map(([name, { at, precision }]) => [name, {
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
	let { id, request, declaration } = fresh, { title, severity, severityAssumed, tlp, playbook, affected } = declaration;
	return {
		id,
		title,
		codename: toCodename(id),
		severity,
		...severityAssumed ? { severity_assumed: !0 } : {},
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
	let { detected } = declaration;
	if (detected === void 0) return {};
	let source = draft.addEntry({
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
	let { createdAt, number } = request.issue, kind = request.exercise ? "exercise" : "incident", source = draft.addEntry({
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
	let { projection, failure } = await findMissing(recorded);
	if (isWork(projection)) return !0;
	if (failure !== void 0) throw failure;
	return !1;
}
async function catchUp(recorder, recorded) {
	let { projection, failure } = await findMissing(recorded), isMissing = isWork(projection);
	if (isMissing && await recorder.project(projection), failure !== void 0) throw failure;
	return isMissing;
}
async function findMissing(recorded) {
	let { projection, ...end } = await followAll(recorded, FOLLOWERS), { updateComment, ...others } = projection, shown = recorded.draft.snapshot.statusComment?.body ?? "", isThere = updateComment !== void 0 && isSame(shown, updateComment.body);
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
	let missing = findMissingLabels(facts);
	if (missing.length === 0) return {
		outcome: await dependencies.recorder.createBranch(draft),
		facts
	};
	let { outcome, labels } = await dependencies.recorder.createBranchAndLabels(draft, missing);
	return {
		outcome,
		facts: {
			...facts,
			labels: new Map([...facts.labels, ...labels])
		}
	};
}
async function withLabels({ id, request, dependencies }, snapshot) {
	let missing = findMissingLabels(snapshot);
	if (missing.length === 0) return snapshot;
	let made = await dependencies.recorder.createLabels(snapshot.repository, missing);
	if (made.size > 0) return {
		...snapshot,
		labels: new Map([...snapshot.labels, ...made])
	};
	let now = await dependencies.recorder.fetchSnapshot(id, request.issue.number);
	return {
		...snapshot,
		labels: now?.labels ?? snapshot.labels
	};
}
function renderPullTitle(incident) {
	let kind = incident.exercise ? "[Exercise] " : "";
	return clip(`${kind}${incident.id}: ${toDisplayName(incident)}`, 240);
}
function renderPullBody(incident) {
	return [
		`${incident.exercise ? "Exercise" : "Incident"} **${incident.id}** (${incident.codename}), declared in #${incident.issue} by ${inline(incident.reporter.login)}.`,
		"The status comment below is kept up to date. Give commands in a comment, one per line; `/help` lists them.",
		"Commit what you find to this branch. When it is over, give `/close` and merge this pull request."
	].join("\n\n");
}
function refuseBranch({ snapshot, signer }) {
	let { branch, head, record } = snapshot;
	return refuse("foreign-branch", [
		`The branch \`${branch}\` holds ${renderFound(record, signer)}. It was left as it is, at commit ${head.slice(0, 7)}.`,
		"- Nobody waits for this: a new issue gets a number and a branch of its own.",
		"- To keep this number, an administrator reads the branch, then renames or deletes it (the ruleset `firebreak-incident-branches` forbids that as long as it is active), and starts the run again."
	].join("\n"));
}
function renderFound(record, { canVerify }) {
	return record === "" ? "commits that are not on the default branch, and no record" : canVerify ? "a record already, and its ledger does not open with this declaration under our signature" : "a record already, not all of its commits are by Firebreak, and there is no signing key that could tell more";
}
function renderDeclared(incident, { warnings: found, isDraft }) {
	let pull = incident.pull_request, where = pull === void 0 ? "in its pull request" : `in #${pull}`, warnings = isDraft ? found : [...found, "The pull request is no draft, as GitHub has none for private repositories of some plans: nothing keeps it from being merged early. Merge it after `/close`, not before."], blocks = [
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
	return warnings.length === 0 ? [] : [`**Look at this:**\n\n${warnings.map((warning) => `- ${prose(warning)}`).join("\n")}`];
}
const DOCUMENTATION = / - https:\S+$/;
function renderPending(incident, options) {
	let { words, repositoryUrl: url, branch, base, runUrl } = options, blocks = [
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
	let { request, dependencies, declaration, facts } = task, { recorder, signer, run } = dependencies, draft = openDraft(await withLabels(task, written), signer), { repository, issue } = request, note = renderPending(draft.incident(), {
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
	let claim = toPendingKey(task.request), marker = renderReplyMarker(claim), pending = comments.find(({ own, body }) => own && body.includes(marker));
	if (pending === void 0) return;
	let body = renderReply({
		claim,
		parts: [{ headline: "Settled: the pull request is there, and the answer stands in this thread." }]
	});
	pending.body.trim() !== body.trim() && await task.dependencies.recorder.project({ updateComment: {
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
	let { id, request, dependencies, declaration } = task, { recorder, signer, scaffold } = dependencies;
	return commitChange(await openBranch(task), {
		recorder,
		signer,
		thread: request.issue.number,
		message: { headline: `Declare ${id}` },
		apply: async (draft) => {
			let standing = await judgeBranch(task, draft);
			return standing === "empty" && writeIncident(draft, {
				id,
				request,
				declaration,
				scaffold,
				at: recorder.clock.now()
			}), typeof standing == "string" ? void 0 : standing;
		}
	});
}
async function openBranch(task) {
	let { id, request, facts } = task, { recorder } = task.dependencies, branch = toIncidentBranch(id);
	if (facts.branchHead === void 0) {
		let opened = await createBranch(task, {
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
		containment: new Map(),
		isPublic: facts.isPublic,
		comments: [],
		labels: facts.labels,
		...facts.issue === void 0 ? {} : { issue: facts.issue }
	};
}
async function judgeBranch(task, draft) {
	let { request, dependencies, facts } = task, { head, record } = draft.snapshot;
	if (head === facts.defaultHead && record === "") return "empty";
	if (isDeclaredHere(draft, toDeclareKey(request))) return "ours";
	let origin = await dependencies.recorder.fetchOrigin(head);
	return origin.by === "default-branch" && record === "" ? "empty" : draft.signer.canVerify || record === "" ? refuseBranch(draft) : origin.by !== "others" || await isBegunHere(task, draft, origin) ? "ours" : refuseBranch(draft);
}
function isDeclaredHere({ snapshot, signer }, claim) {
	let [first] = parseLedger(snapshot.ledgerFiles?.firstLine ?? snapshot.ledger).entries;
	return first === void 0 || first.claim !== claim || first.outcome !== "declared" ? !1 : isOwnEntry(first, snapshot.id, signer);
}
async function isBegunHere({ id, request, dependencies }, { snapshot }, { begun }) {
	if (isPending(request, snapshot.comments)) return !0;
	let ledger = await (begun === void 0 ? void 0 : await dependencies.recorder.fetchTree(id, begun))?.readText(FILES.ledger) ?? "";
	return parseLedger(ledger).entries[0]?.claim === toDeclareKey(request);
}
function quote(value) {
	return `"${clip(toSingleLine(redact(value)).replaceAll("`", "'"), 40)}"`;
}
// actions/declare/affected.ts
const PREFIXES = {
	repository: "repositories",
	repo: "repositories",
	account: "accounts",
	host: "hosts",
	data: "data"
};
function parseAffected(text, organisation) {
	let affected = {
		repositories: [],
		accounts: [],
		hosts: [],
		data: []
	};
	for (let item of toItems(text)) {
		let { kind, name } = classify(item, organisation);
		!isPlaceholder(name) && !hasName(affected[kind], name) && affected[kind].push(name);
	}
	return Affected.parse(affected);
}
const PASTED = /^ {0,3}#{1,6}[ \t][\s\S]*/m;
function findAffectedWarning(text) {
	if (PASTED.test(text)) return "`affected` was read up to the first heading in it. The whole stands in incident.md under what was reported; add what is missing to `affected` there.";
	let items = splitItems(text);
	if (!(items.length <= 100 && items.every((item) => item.length <= 200))) return `\`affected\` was cut to 100 names of 200 characters; got ${items.length}. The whole stands in incident.md under what was reported; add what is missing to \`affected\` there.`;
}
function findMisnamedWarning(text, organisation) {
	let found = toItems(text).filter((item) => {
		let { kind, name } = classify(item, organisation);
		return (/^repo(?:sitory)?:/i.test(item) || /^[\w.-]+\/[\w.-]+$/.test(item)) && kind !== "repositories" && !isPlaceholder(name);
	});
	if (found.length !== 0) return `\`affected\` says ${joinWords(found.slice(0, 3).map((item) => quote(item)))}${found.length > 3 ? ` and ${found.length - 3} more` : ""}; expected a repository as \`owner/name\`. It stands under \`data\`; correct \`affected\` in incident.md.`;
}
function hasName(names, name) {
	return names.some((one) => one.toLowerCase() === name.toLowerCase());
}
function toItems(text) {
	return splitItems(text).map((item) => item.slice(0, 200).toWellFormed()).slice(0, 100);
}
function splitItems(text) {
	return redact(text.replace(PASTED, "")).split(/[,\n]/).map((item) => toSingleLine(item.replace(/^\s*[-*+]\s+/, ""))).filter((item) => item !== "");
}
function classify(item, organisation) {
	let [, prefix = "", rest = ""] = /^([a-z]+):\s*(.*)$/i.exec(item) ?? [], kind = PREFIXES[prefix.toLowerCase()];
	return kind === void 0 ? guess(item, organisation) : kind !== "repositories" || isPlaceholder(rest) ? {
		kind,
		name: rest
	} : toRepository(rest, organisation) ?? {
		kind: "data",
		name: item
	};
}
function guess(item, organisation) {
	return /^\d{12}$/.test(item) || /^[^\s/]+@[^\s/]+$/.test(item) || /^arn:/i.test(item) ? {
		kind: "accounts",
		name: item
	} : /^[\w-]+(\.[\w-]+)+$/.test(item) || /^[0-9a-f:]*:[0-9a-f:]+$/i.test(item) ? {
		kind: "hosts",
		name: item
	} : toRepository(item, organisation) ?? {
		kind: "data",
		name: item
	};
}
function toRepository(name, organisation) {
	let full = name.includes("/") ? name : `${organisation}/${name}`;
	return /^[\w.-]+\/[\w.-]+$/.test(full) && !full.split("/").some(isPlaceholder) ? {
		kind: "repositories",
		name: full
	} : void 0;
}
// actions/declare/fields.ts
const ASSUMED = "SEV2", SAY = `Say it with \`/severity ${SEVERITIES[0]}\` (worst) to \`${SEVERITIES.at(-1) ?? ""}\`.`;
function readSeverity(text) {
	if (text === void 0) {
		let warning = `Nobody said how severe this is, so it counts as ${ASSUMED}. ${SAY}`;
		return {
			value: ASSUMED,
			assumed: !0,
			unread: !1,
			warning
		};
	}
	let value = findSeverity(text);
	if (value !== void 0) return {
		value,
		assumed: !1,
		unread: !1
	};
	let warning = `\`severity\` says ${quote(text)}; expected one of ${SEVERITIES.join(", ")}. It counts as ${ASSUMED}. ${SAY}`;
	return {
		value: ASSUMED,
		assumed: !0,
		unread: !0,
		warning
	};
}
function isPreset(text) {
	return /^\W*default\b/i.test(text);
}
function readTlp$1(text, preset) {
	if (text === void 0 || isPreset(text)) return {
		value: preset,
		unread: !1
	};
	let value = findTlp(text);
	return value === void 0 ? {
		value: preset,
		unread: !0,
		warning: `\`tlp\` says ${quote(text)}; expected one of ${TLPS.join(", ")}. It counts as ${preset}; correct \`tlp\` in incident.md.`
	} : {
		value,
		unread: !1
	};
}
function readDetected(text, declaredAt) {
	if (text === void 0) return {
		value: void 0,
		unread: !1
	};
	let value = parseInstant(text);
	if (value !== void 0 && value.at <= declaredAt) return {
		value,
		unread: !1
	};
	let problem = value === void 0 ? `expected ${toExpectedInstant(text)}` : "which lies in the future; expected a time before this declaration";
	return {
		value: void 0,
		unread: !0,
		warning: `\`detected\` says ${quote(text)}${value === void 0 ? ";" : ","} ${problem}. It was left out. Set it with \`/milestone detected --at 2026-11-21T05:12Z\`.`
	};
}
function readPlaybook(text) {
	if (text === void 0) return {
		value: void 0,
		unread: !1
	};
	let name = toSingleLine(text).toLowerCase();
	return /^[a-z0-9-]{1,100}$/.test(name) ? {
		value: name,
		unread: !1
	} : {
		value: void 0,
		unread: !0,
		warning: `\`playbook\` says ${quote(text)}; expected a name of small letters, digits and hyphens. It was left out; add it to incident.md.`
	};
}
// actions/declare/declaration.ts
const LONGEST_DETAILS = 3e4;
function toDeclaration(reading, { settings, request }) {
	let { values } = reading, summary = readSummary(values.get("summary") ?? "");
	if (summary.title === "") return refuse("invalid-form", renderNoSummary(reading));
	let severity = readSeverity(values.get("severity")), tlp = readTlp$1(values.get("tlp"), settings.policy.default_tlp), detected = readDetected(values.get("detected"), request.issue.createdAt), playbook = readPlaybook(values.get("playbook")), details = toDetails(reading, {
		summary,
		severity,
		tlp,
		detected,
		playbook
	}), affected = values.get("affected") ?? "", warnings = [
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
	let filled = [...values, ...others].filter(([name, value]) => name !== "tlp" || !isPreset(value)).map(([name]) => `\`${name}\``);
	return filled.length === 0 ? "Expected a form with `summary` filled in, got an issue in which no field of the form is." : `The field \`summary\` is empty; expected a line of text. Filled in: ${joinWords(filled)}.`;
}
function readSummary(summary) {
	let [line = "", ...more] = redact(toVisible(summary)).trim().split("\n"), title = toSingleLine(line), unread = title.length > 200 || more.some((one) => one.trim() !== "");
	return {
		title: clip(title, 200).toWellFormed(),
		unread,
		...unread && { warning: "`summary` was cut to its first line and 200 characters for the title; the whole stands in incident.md under what was reported." }
	};
}
function toDetails(reading, read) {
	let { values, others, before } = reading, details = redact(toVisible(values.get("details") ?? "")), isCut = findAffectedWarning(values.get("affected") ?? "") !== void 0, unread = [...[
		"summary",
		"severity",
		"detected",
		"playbook",
		"tlp"
	].filter((id) => read[id].unread), ...isCut ? ["affected"] : []], kept = [
		...before === "" ? [] : [["Before the first field", before]],
		...unread.map((id) => [`${id}, as written`, values.get(id) ?? ""]),
		...others
	].map(([name, text]) => `${toSingleLine(redact(name))}: ${clip(redact(toVisible(text)), 5e3)}`), text = [clip(details, LONGEST_DETAILS), ...kept].filter(Boolean).join("\n\n");
	return details.length <= LONGEST_DETAILS ? { text } : {
		text,
		warning: `\`details\` was cut to ${LONGEST_DETAILS} characters; commit the whole to the branch as a file under artifacts/.`
	};
}
function findSecretWarning(texts, source) {
	let kinds = texts.flatMap((text) => findSecrets(toVisible(text)).map(({ kind }) => kind));
	if (kinds.length === 0) return;
	let what = [...new Set(kinds)].join(", ");
	return `${source === "issue" ? `This issue shows what looks like a secret (${what}). Nothing of it was stored, but everyone who reads the issue can see it, and its edit history keeps it: treat it as exposed, delete that revision` : `An input of the run holds what looks like a secret (${what}). Nothing of it was stored here, but GitHub keeps what a run was given: treat it as exposed`}, and hand the value over with \`npm run deposit\`.`;
}
// actions/declare/project.ts
async function projectIncident(task, written) {
	let { recorder, signer } = task.dependencies, pull = await openPull(task, written);
	if ("refused" in pull) return pull;
	let source = {
		repositoryUrl: task.request.repository.url,
		at: recorder.clock.now()
	};
	if (written.statusComment === void 0) {
		let body = renderStatusComment(toStatusState(openDraft(written, signer), source));
		await recorder.comment(pull.number, body, renderStatusMarker(task.id));
	}
	let linked = await linkPull(task, {
		...written,
		pull
	});
	if ("outcome" in linked) return linked;
	let { issue } = task.request, draft = openDraft(await withLabels(task, {
		...linked,
		pull
	}), signer), note = renderDeclared(draft.incident(), {
		warnings: task.declaration.warnings,
		isDraft: pull.draft
	}), claim = toDeclareKey(task.request);
	return await answer(recorder, {
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
	}), await settlePending(task, linked.comments), pull;
}
function linkPull({ id, request, dependencies }, written) {
	let { number } = written.pull;
	return commitChange(written, {
		recorder: dependencies.recorder,
		signer: dependencies.signer,
		thread: request.issue.number,
		message: { headline: `Link pull request ${number} to ${id}` },
		apply: (draft) => {
			draft.incident().pull_request === void 0 && draft.changeRecord((incident) => ({
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
	let incident = openDraft(written, dependencies.signer).incident(), present = written.pull;
	if (present !== void 0 && (present.open || present.number === incident.pull_request)) return present;
	try {
		let { number, nodeId, draft } = await dependencies.recorder.createPullRequest({
			branch: written.branch,
			base: facts.defaultBranch,
			title: renderPullTitle(incident),
			body: renderPullBody(incident)
		});
		return {
			number,
			nodeId,
			open: !0,
			draft,
			merged: !1,
			labels: []
		};
	} catch (error) {
		if (isForbidden(error)) return { refused: error.message };
		if (!(error instanceof UpstreamError) || error.status !== 422) throw error;
		let found = await dependencies.recorder.fetchSnapshot(id, request.issue.number);
		if (found?.pull?.open !== !0) throw error;
		return found.pull;
	}
}
// actions/declare/declare.ts
function declare(request, dependencies) {
	let notice = {
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
	let declaration = toDeclarationOf(request, dependencies);
	if ("outcome" in declaration) return giveRefusal(request, dependencies, declaration);
	let id = toIncidentId(request.issue.number, request.issue.createdAt), task = {
		id,
		request,
		dependencies,
		declaration,
		facts: await fetchFacts(id, request, dependencies)
	}, end = judgeRepository(task) ?? await findEarlier(task) ?? await carryOn(task);
	return end.outcome === "refused" ? giveRefusal(request, dependencies, end) : end;
}
async function fetchFacts(id, { issue }, { recorder }) {
	for (let look = 1;; look += 1) {
		let facts = await recorder.fetchRepositoryFacts(id, issue.number);
		if (facts.issue !== void 0 || look === 4) return facts;
		await recorder.settle(look);
	}
}
function toDeclarationOf(request, dependencies) {
	if (request.reporter.bot) return refuse("not-permitted", "Only people declare incidents; a bot may hand its finding to one.");
	let { settings, forms } = dependencies, declaration = toDeclaration(readForm(request.body, forms), {
		settings,
		request
	});
	return "outcome" in declaration ? withSecretWarning(declaration, request) : {
		...declaration,
		warnings: [
			...request.doubt === void 0 ? [] : [request.doubt],
			...declaration.warnings,
			...toSetupWarnings(dependencies)
		]
	};
}
function withSecretWarning(refusal, request) {
	let warning = findSecretWarning([request.body], request.source.kind);
	return warning === void 0 ? refusal : {
		...refusal,
		message: `${refusal.message}\n- ${warning}`
	};
}
function toSetupWarnings({ signer, settings, forms }) {
	let form = `A form could not be read, and the template's was taken for it: ${forms.problems.join(", ")}.`;
	return [
		...signer.canSign ? [] : ["There is no signing key, so `/contain` will be refused. Without the observer App every command but `/help` is refused as well, except to people whom `firebreak.yml` names by id. For both, have an administrator run `npm run setup -- --apply` (`docs/setup.md` says what it makes)."],
		...settings.problem === void 0 ? [] : [settings.problem],
		...forms.problems.length === 0 ? [] : [form]
	];
}
function judgeRepository({ facts, dependencies }) {
	if (facts.isPublic && !dependencies.settings.policy.acknowledge_public_repository) return refuse("public-repository", "Incidents are not declared in a public repository: everyone could read them.");
}
async function findEarlier({ id, request, dependencies, facts }) {
	let { pull, hasRecord } = facts;
	if (facts.branchHead === void 0) {
		if (hasRecord && pull === void 0) {
			let message = `The default branch holds a record of ${id} already, and this issue is not where it comes from.`;
			return refuse("invalid-record", message);
		}
		if (pull !== void 0) return hasRecord || await isDeclared(request, dependencies) ? toDeclared(id, pull.number, "was declared before; its branch is gone") : void 0;
	}
}
async function isDeclared(request, { recorder }) {
	let comments = await recorder.fetchComments(request.issue.number);
	return isAnswered(comments, toDeclareKey(request));
}
async function carryOn(task) {
	let written = await commitIncident(task);
	if ("outcome" in written) return written;
	let pull = await projectIncident(task, written);
	if ("outcome" in pull) return pull;
	if ("refused" in pull) {
		await showWithoutPull(task, {
			written,
			words: pull.refused
		});
		let message = `${task.id} is declared; its pull request could not be opened: ${pull.refused}`;
		return {
			outcome: "declared",
			incident: task.id,
			message
		};
	}
	return toDeclared(task.id, pull.number, `works in pull request ${pull.number}`);
}
async function giveRefusal(request, { recorder, run }, refusal) {
	let thread = request.issue.number, comments = await recorder.fetchComments(thread), claim = toDeclareKey(request);
	return await answer(recorder, {
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
	}), refusal;
}
function toLinks({ reason }, { repository, exercise }, run) {
	let template = exercise ? "exercise.yml" : "incident.yml", toForm = {
		text: "Open the form",
		url: `${repository.url}/issues/new?template=${template}`
	}, toRun = {
		text: "Open the run",
		url: run.url
	};
	return reason === "invalid-form" || reason === "not-permitted" ? [toForm] : reason === "foreign-branch" ? [toForm, toRun] : [toRun];
}
function toAfter({ reason }, comments, request) {
	let claim = toDeclareKey(request);
	return isAnswered(comments, claim) || isPending(request, comments) ? "The incident stands as it was declared." : reason === "ref-moved" ? "What was recorded stays recorded." : "Nothing was declared.";
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
		let { organisation, incident_repository: named, policy } = parseSettings(text);
		if (named.toLowerCase() === `${home.owner}/${home.name}`.toLowerCase()) return {
			organisation,
			policy
		};
		let problem = `\`${SETTINGS_FILE}\` is not yours yet: it names \`${named}\`, and this is \`${home.owner}/${home.name}\`. Set \`organisation\`, \`incident_repository\` and \`roles\` there; until then commands may be refused to everybody.`;
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
	let detail = error instanceof UserError ? ` (${clip(toSingleLine(error.message), 200)})` : "";
	return `\`${SETTINGS_FILE}\`: ${what}${detail}. This was declared by defaults; commands wait until the file is mended.`;
}
const Rest = object({ policy: object({ default_tlp: _enum(TLPS) }) });
function toDefaults(text, { owner }, problem) {
	return {
		organisation: owner,
		policy: {
			default_tlp: readTlp(text) ?? "AMBER",
			acknowledge_public_repository: !1
		},
		problem
	};
}
function readTlp(text) {
	try {
		let { data } = Rest.safeParse(parseYaml(text, { file: SETTINGS_FILE }).data);
		return data?.policy.default_tlp;
	} catch {
		return;
	}
}
export { readScaffold as a, isBehind as i, declare as n, catchUp as r, readPolicy as t };
