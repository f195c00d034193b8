import "./rolldown-runtime.js";
import { a as inline, n as redact, s as tableCell, t as findSecrets } from "./redact.js";
import { a as MANIFEST_BYTES_AT_MOST, d as findBelieved, h as readEffect, m as hasReached, n as defangIndicator, o as Manifest, p as findStatus, r as findLive } from "./defang.js";
import { E as toReceiptPath, S as toIncidentFolder, _ as findSegmentNumber, a as FILES, b as toEvidencePath, c as LEDGER_FOLDER, f as findEvidenceName, h as findReceiptId, i as EvidenceId, p as findIdKind, y as isIn } from "./path.js";
import { a as createSigner, t as NO_SIGNER } from "./signature.js";
import { n as toTarget, r as decodeText, t as toPathOfTarget } from "./target.js";
import { _ as toUtcSeconds, d as MILESTONE_ORDER, i as renderCanonical, l as Instant, n as hasLoneSurrogate, o as sha256, r as parseJson, s as toBlobId, t as digestOf, u as MILESTONES } from "./canonical.js";
import { _ as LedgerOpening, c as toSegmentPaths, f as isOwnEntry, g as LedgerEntry, m as verifyRows, p as parseLedger, t as findSegmentFault, v as EMPTY_STATE } from "./ledger-segments.js";
import { n as withoutMarks } from "./byte-order-mark.js";
import { i as quote, o as suggest, r as LONGEST_INPUT, t as checkSchema } from "./schema-problem.js";
import { n as parseYaml } from "./yaml.js";
import { f as parseFrontmatter, i as TLPS, r as Incident } from "./record.js";
import { C as string, S as strictObject, T as unknown, _ as number, c as array, d as int, j as UserError, l as boolean, o as _enum, x as record } from "./schemas.js";
import { a as scanTimeline, n as effectiveEntries, o as ENTRY_KINDS, s as findWrittenId } from "./timeline.js";
import { t as foldLedger } from "./ledger-fold.js";
import { n as parseReceiptView } from "./receipt-view.js";
import { a as isStatusMove } from "./status.js";
import { t as VALIDATION_CHECK } from "./validation-check.js";
import "./projection.js";
import { createHash } from "node:crypto";
// actions/validate/file-facts.ts
const SEARCHED_BYTES_AT_MOST = 20971520;
function createFactReader(tree) {
	let known = new Map();
	return (path) => {
		let facts = known.get(path) ?? readFacts(tree, path);
		return known.set(path, facts), facts;
	};
}
async function readFacts(tree, path) {
	let content = await tree.readBytes(path);
	if (content !== void 0) return {
		sha256: createHash("sha256").update(content).digest("hex"),
		bytes: content.byteLength,
		lines: countLines$1(content),
		secrets: findExported(decodeText(content.subarray(0, SEARCHED_BYTES_AT_MOST)))
	};
}
const NO_SECRET = /(?:hash(?:ed)?_\w{0,20}|secret_?name|arn:aws[\w-]{0,10}:secretsmanager)\W{1,8}$/i;
function findExported(text) {
	return findSecrets(text).filter(({ kind, start }) => kind !== "password" || !NO_SECRET.test(text.slice(Math.max(0, start - 40), start)));
}
function countLines$1(content) {
	let lines = 0;
	for (let at = content.indexOf(10); at >= 0; at = content.indexOf(10, at + 1)) lines += 1;
	return content.length > 0 && content.at(-1) !== 10 ? lines + 1 : lines;
}
// actions/validate/columns.ts
function findColumn(line, part, from = 1) {
	let index = line?.indexOf(part, from - 1) ?? -1;
	return index < 0 ? from : index + 1;
}
function findDifference(before, after) {
	let index = 0;
	for (; index < before.length && before[index] === after[index];) index += 1;
	return index + 1;
}
// actions/validate/message.ts
function toMessage({ unexpected, expected }) {
	return `Unexpected ${unexpected}, expected ${expected}`;
}
function parseMessage(message) {
	let [, unexpected, expected] = /^Unexpected (.+), expected (.+)$/su.exec(message) ?? [];
	if (unexpected && expected) return {
		unexpected,
		expected
	};
	let [, wanted, got] = /^Expected (.+), got (.+)$/su.exec(message) ?? [];
	return wanted && got ? {
		unexpected: toNoun(got),
		expected: wanted
	} : {
		unexpected: `content (${quote(message)})`,
		expected: "content that can be read"
	};
}
function toNoun(got) {
	return got.replace(/^another\b/, "other content").replace(/^one (?=that )/, "entry ");
}
// actions/validate/schema-findings.ts
function findSchemaProblems(file, source, schema) {
	return readBySchema(file, source, schema).problems ?? [];
}
function readBySchema(file, source, schema) {
	if (source.problems.length > 0) return { problems: source.problems };
	let { data, problems } = checkSchema(schema, source.data);
	return problems === void 0 ? { data } : { problems: problems.map((problem) => ({
		file,
		...source.placeOf(problem.path),
		...toSentence(problem)
	})) };
}
function toSentence(problem) {
	if (problem.kind === "own") {
		let { message, fix } = problem;
		return {
			...parseMessage(message),
			...fix !== void 0 && { fix }
		};
	}
	let { kind, path, unexpected, expected, meant } = problem, fix = meant === void 0 ? void 0 : `Write ${quote(meant)}.`;
	if (kind === "unknown-key") {
		let key = quote(String(path.at(-1)));
		return {
			unexpected: `key ${key}`,
			expected,
			fix: fix ?? `Remove ${key}.`
		};
	}
	let name = quote(path.join(".") || "content");
	return kind === "missing-key" ? {
		unexpected: `missing ${name}`,
		expected,
		fix: `Add ${name}.`
	} : {
		unexpected: `${unexpected} as ${name}`,
		expected,
		...fix !== void 0 && { fix }
	};
}
// actions/validate/view/ledger.ts
async function readLedgerView(tree, known = []) {
	let paths = toSegmentPaths(tree.files.map(({ path }) => path)), segments = await Promise.all(paths.map(async (path) => {
		let bytes = await tree.readBytes(path), blob = toBlobId(bytes ?? ""), same = known.find((one) => one.path === path && one.blob === blob);
		return same?.present === (bytes !== void 0) ? same : parseSegmentView(path, blob, bytes);
	}));
	return {
		segments,
		entries: segments.flatMap(({ entries }) => entries)
	};
}
function parseSegmentView(path, blob, bytes) {
	let text = withoutMarks(Buffer.from(bytes ?? []).toString("utf8")), lines = text.split("\n");
	return lines.at(-1) === "" && lines.pop(), {
		path,
		blob,
		present: bytes !== void 0,
		lines,
		...parseLedger(text)
	};
}
function toUnreadableDraft({ path, lines }, { line, message }) {
	let source = lines[line - 1] ?? "", yaml = {
		data: parseJson(source),
		problems: [],
		placeOf: (keys) => ({
			line,
			column: findKey(source, keys.at(-1))
		})
	}, schema = line === 1 && findKey(source, "segment") > 1 ? LedgerOpening : LedgerEntry, [first] = yaml.data === void 0 ? [] : findSchemaProblems(path, yaml, schema);
	return first ?? {
		file: path,
		line,
		column: 1,
		...parseMessage(message)
	};
}
function toBreakDraft({ path, lines }, { line, message }) {
	let [, key = "n"] = /^Expected (?:`(\w+)`|entry number)/.exec(message) ?? [];
	return {
		file: path,
		line,
		column: message.startsWith("Expected the ") ? 1 : findKey(lines[line - 1] ?? "", key),
		...parseMessage(message)
	};
}
function findKey(source, key) {
	return key === void 0 ? 1 : findColumn(source, `"${String(key)}":`);
}
// actions/validate/yaml-source.ts
function parseSource(file, parse) {
	try {
		let yaml = parse();
		return {
			data: yaml.data,
			problems: [],
			placeOf: (path) => {
				let { line, column } = yaml.placeOf(path.map((key) => typeof key == "symbol" ? String(key) : key));
				return {
					line,
					column
				};
			}
		};
	} catch (error) {
		return {
			data: void 0,
			problems: [toProblem(file, error)],
			placeOf: () => START$2
		};
	}
}
const START$2 = {
	line: 1,
	column: 1
};
function toProblem(file, error) {
	if (error instanceof UserError) {
		let { line = 1, column = 1 } = error.place ?? START$2;
		return {
			file,
			line,
			column,
			...parseMessage(error.message),
			fix: error.hint
		};
	}
	if (error instanceof RangeError) return {
		file,
		...START$2,
		unexpected: "content nested too deeply to read",
		expected: "plain YAML",
		fix: "Restore the file from Git."
	};
	throw error;
}
// actions/validate/view/manifest.ts
function parseManifestView(text) {
	let file = FILES.manifest, source = parseSource(file, () => parseYaml(text ?? "", {
		file,
		bytesAtMost: MANIFEST_BYTES_AT_MOST
	})), view = {
		text: text ?? "",
		source,
		artifacts: []
	};
	if (text === void 0) {
		let place = {
			file,
			line: 1,
			column: 1
		};
		return {
			...view,
			problems: [{
				...place,
				unexpected: `no ${file}`,
				expected: "the list of the artifacts",
				fix: "Restore it, or write `artifacts: []`."
			}]
		};
	}
	let { data, problems } = readBySchema(file, source, Manifest);
	if (problems !== void 0) return {
		...view,
		problems
	};
	let { artifacts } = data;
	return {
		...view,
		artifacts,
		problems: findTwins(artifacts, source)
	};
}
function findTwins(artifacts, source) {
	let seen = new Set();
	return artifacts.flatMap(({ file }, index) => {
		if (seen.size !== seen.add(file).size) return [];
		let place = source.placeOf([
			"artifacts",
			index,
			"file"
		]);
		return [{
			file: FILES.manifest,
			...place,
			unexpected: `second \`${file}\``,
			expected: "each file once",
			fix: "Remove the entry that was added later; both ids stand for the same bytes."
		}];
	});
}
// actions/validate/view/record.ts
function parseRecordView(text, id) {
	let file = FILES.record, source = parseSource(file, () => parseFrontmatter(text ?? "", { file })), view = {
		text: text ?? "",
		source,
		incident: void 0
	};
	if (text === void 0) return {
		...view,
		problems: [{
			file,
			line: 1,
			column: 1,
			unexpected: `no ${file}`,
			expected: "the record of the incident",
			fix: "Restore it from Git."
		}]
	};
	let { data: incident, problems } = readBySchema(file, source, Incident);
	return problems === void 0 ? {
		...view,
		incident,
		problems: findForeignId(incident, source, id)
	} : {
		...view,
		problems
	};
}
function findForeignId(incident, source, id) {
	if (incident.id === id) return [];
	let unexpected = `id \`${incident.id}\``;
	return [{
		file: FILES.record,
		...source.placeOf(["id"]),
		unexpected,
		expected: `\`${id}\`, the name of its folder`,
		fix: `Write \`id: ${id}\`.`
	}];
}
// actions/validate/view/timeline.ts
function parseTimelineView(text) {
	let { lines } = scanTimeline(text ?? ""), entries = lines.map(({ entry }) => entry).filter((entry) => entry !== void 0), effective = effectiveEntries({
		entries,
		problems: []
	});
	return {
		present: text !== void 0,
		lines,
		entries,
		ids: new Set(entries.map(({ id }) => id)),
		effective
	};
}
function toEntryPlace({ lines }, { line, column }, part) {
	let source = lines[line - 1]?.source, found = findColumn(source, part, column);
	return {
		file: FILES.timeline,
		line,
		column: found
	};
}
const NAMES = new Map(MILESTONES.map((name) => [name, name]));
function findMilestoneOf({ kind }) {
	return NAMES.get(kind);
}
// actions/validate/context.ts
async function readContext({ tree, previous = [], branch, signer: given, keys: listed = [], now }) {
	let texts = await readTexts(tree), files = {
		...parseFiles(texts, tree.id),
		ledger: await readLedgerView(tree)
	}, isExercise = files.record.incident?.exercise ?? !1, signer = given ?? createSigner({
		listed,
		isExercise
	});
	return {
		...files,
		tree,
		now,
		branch,
		signer,
		believed: findBelieved(files.ledger.entries, tree.id, signer),
		previous: await Promise.all(previous.map((one) => readPrevious(one, {
			texts,
			files
		}))),
		readFacts: createFactReader(tree)
	};
}
async function readTexts(tree) {
	let [record, timeline, manifest] = await Promise.all([
		tree.readText(FILES.record),
		tree.readText(FILES.timeline),
		tree.readText(FILES.manifest)
	]);
	return {
		record,
		timeline,
		manifest
	};
}
function parseFiles(texts, id) {
	return {
		record: parseRecordView(texts.record, id),
		timeline: parseTimelineView(texts.timeline),
		manifest: parseManifestView(texts.manifest)
	};
}
async function readPrevious(tree, now) {
	let texts = await readTexts(tree), isSame = (name) => texts[name] === now.texts[name], { record, timeline, ledger, manifest } = now.files;
	return {
		record: isSame("record") ? record : parseRecordView(texts.record, tree.id),
		timeline: isSame("timeline") ? timeline : parseTimelineView(texts.timeline),
		ledger: await readLedgerView(tree, ledger.segments),
		manifest: isSame("manifest") ? manifest : parseManifestView(texts.manifest)
	};
}
// actions/validate/secret-findings.ts
function findSecretDrafts(file, text) {
	return findSecrets(text ?? "").map((secret) => {
		let { line, column } = secret, name = toSecretName(secret);
		return {
			file,
			line,
			column,
			unexpected: `secret (${name})`,
			expected: "its kind and last four characters only",
			fix: `Write \`[redacted ${name}]\` and revoke it: whoever can read this branch has it.`
		};
	});
}
function toSecretName({ kind, last4 }) {
	return `${kind}${last4 && ` …${last4}`}`;
}
`${"a1B2".repeat(9)}`;
const artifactSecret = {
	id: "artifact/secret",
	level: "warning",
	async check(context) {
		return (await Promise.all(context.manifest.artifacts.map((artifact) => checkArtifact$1(context, artifact)))).flat();
	}
};
async function checkArtifact$1({ readFacts }, artifact) {
	let file = `artifacts/${artifact.file}`, facts = await readFacts(file);
	return facts === void 0 ? [] : [
		...facts.secrets.slice(0, 5).map((secret) => {
			let { line, column } = secret;
			return {
				file,
				line,
				column,
				...describe$3(`secret (${toSecretName(secret)})`)
			};
		}),
		...countRest(file, facts.secrets),
		...tellUnsearched(file, facts.bytes)
	];
}
function describe$3(unexpected) {
	return {
		unexpected,
		expected: "an export without secrets",
		fix: "Register it with `/credential add` and revoke it; next time export with redaction, such as `gitleaks --redact`."
	};
}
function countRest(file, secrets) {
	let [next] = secrets.slice(5);
	if (next === void 0) return [];
	let count = secrets.length - 5, { line, column } = next;
	return [{
		file,
		line,
		column,
		...describe$3(`${count} more secret${count === 1 ? "" : "s"}`)
	}];
}
function tellUnsearched(file, bytes) {
	return bytes <= 20971520 ? [] : [{
		file,
		line: 1,
		column: 1,
		unexpected: `${bytes - SEARCHED_BYTES_AT_MOST} bytes that were not searched for secrets`,
		expected: `at most ${SEARCHED_BYTES_AT_MOST} bytes`,
		fix: "Search the whole file by hand, such as with `gitleaks dir`."
	}];
}
// actions/validate/rules/branch/history.ts
const branchHistory = {
	id: "branch/history",
	level: "error",
	check({ branch }) {
		return branch === void 0 || branch.isProven ? [] : [{
			file: FILES.timeline,
			line: 1,
			column: 1,
			unexpected: "row of commits that cannot be followed back to a validated one",
			expected: "a validated commit among the last thousand, on each of at most five merged lines, and none that came by way of the default branch without being kept there",
			fix: "Ask an administrator to set the branch back to its last validated commit, and push the rest again as one commit."
		}];
	}
}, START$1 = {
	line: 1,
	column: 1
}, branchOutsideFolder = {
	id: "branch/outside-folder",
	level: "error",
	check({ branch, tree }) {
		let folder = `${toIncidentFolder(tree.id)}/`;
		return (branch?.changed ?? []).filter((path) => !path.startsWith(folder)).map((path) => toDraft$1(path, folder));
	}
};
function toDraft$1(path, folder) {
	return {
		file: `/${path.replace(/\/$/, "")}`,
		...START$1,
		unexpected: `change of ${quote(path)}`,
		expected: `changes below \`${folder}\` alone`,
		fix: "Take it back here; what the default branch needs goes into a pull request of its own."
	};
}
// actions/incident/evidence.ts
const EVIDENCE_TYPES = [
	"memory",
	"disk-snapshot",
	"log-export",
	"config-export",
	"network",
	"file",
	"screenshot",
	"testimony"
], Custody = strictObject({
	at: Instant,
	from: string().nullable(),
	to: string().min(1),
	reason: string().min(1),
	digest_verified: boolean()
}), Storage = strictObject({
	uri: string().min(1),
	version_id: string().optional(),
	lock: strictObject({
		mode: string(),
		until: Instant.optional(),
		legal_hold: boolean().optional()
	}).optional()
}), Evidence = strictObject({
	id: EvidenceId,
	title: string().min(1).max(200),
	type: _enum(EVIDENCE_TYPES),
	target: string().min(1),
	volatility: int().min(1).max(7),
	discovered: strictObject({
		at: Instant,
		by: string(),
		where: string().optional()
	}),
	acquired: strictObject({
		at: Instant,
		by: string(),
		tool: string(),
		command_ref: string().optional(),
		authority: string().optional(),
		clock_offset_ms: number().optional()
	}),
	alterations: string().min(1),
	digests: strictObject({
		sha256: string().regex(/^[0-9a-f]{64}$/),
		sha512: string().regex(/^[0-9a-f]{128}$/).optional()
	}).optional(),
	provider_ref: record(string(), unknown()).optional(),
	storage: Storage,
	custody: array(Custody).min(1),
	retention: strictObject({
		until: Instant,
		basis: string()
	}).optional(),
	tlp: _enum(TLPS)
}).check(checkIdentity, checkCustody);
function checkIdentity({ value, issues }) {
	value.digests === void 0 && value.provider_ref === void 0 && issues.push({
		code: "custom",
		message: "Expected `digests`, or `provider_ref` for an original without bytes of its own",
		path: ["id"],
		input: value
	});
}
function checkCustody({ value, issues }) {
	for (let [index, { from, at }] of value.custody.entries()) {
		let before = value.custody[index - 1], holder = before?.to ?? null;
		if (from !== holder) {
			let message = `Expected the one who had it before (${holder ?? "null"}), got ${from ?? "null"}`;
			issues.push({
				code: "custom",
				message,
				path: [
					"custody",
					index,
					"from"
				],
				input: from
			});
		}
		before !== void 0 && Date.parse(at) < Date.parse(before.at) && issues.push({
			code: "custom",
			message: "Expected a time after the hand-over before it",
			path: [
				"custody",
				index,
				"at"
			],
			input: at
		});
	}
}
// actions/validate/rules/evidence/schema.ts
const evidenceSchema = {
	id: "evidence/schema",
	level: "error",
	async check({ tree }) {
		return (await Promise.all(tree.files.map(async ({ path }) => {
			let name = findEvidenceName(path);
			if (name === void 0) return [];
			let text = await tree.readText(path);
			return text === void 0 ? [] : checkCard(path, name, text);
		}))).flat();
	}
};
function checkCard(file, name, text) {
	let source = parseSource(file, () => parseYaml(text, { file })), problems = findSchemaProblems(file, source, Evidence);
	if (problems.length > 0) return problems;
	let { id } = Evidence.parse(source.data);
	return id === name ? [] : [{
		file,
		...source.placeOf(["id"]),
		unexpected: `id ${quote(id)}`,
		expected: `${quote(name)}, the name of its file`,
		fix: `Write \`id: ${name}\`, or rename the file.`
	}];
}
// actions/validate/quote.ts
function quoteFrom(line, column) {
	if (column > line.length) return "the end of the line";
	let start = column - 1, rest = line.slice(start, start + LONGEST_INPUT);
	if (rest.trim() === "") return "blanks";
	let around = line.slice(Math.max(0, start - LONGEST_INPUT), start + LONGEST_INPUT);
	return findSecrets(around).length > 0 ? "text with a secret" : quote(rest);
}
// actions/validate/rules/ledger/append-only.ts
const ledgerAppendOnly = {
	id: "ledger/append-only",
	level: "error",
	check: ({ ledger, previous }) => previous.flatMap((before) => compare$3(ledger, before.ledger))
};
function compare$3(ledger, before) {
	return before.segments.flatMap((was) => compareSegment(was, ledger.segments.find(({ path }) => path === was.path)?.lines ?? []));
}
function compareSegment({ path, lines: before }, lines) {
	let index = before.findIndex((line, at) => line !== lines[at]), was = before[index];
	if (was === void 0) return [];
	let is = lines[index], fix = "Restore the line; the ledger is never edited.";
	if (is === void 0) {
		let place = {
			file: path,
			line: Math.max(1, lines.length),
			column: 1
		}, missing = before.length - lines.length, expected = `${missing === 1 ? "line" : `${missing} lines, from line`} ${index + 1} as before`;
		return [{
			...place,
			unexpected: "end of the ledger",
			expected,
			fix
		}];
	}
	let column = findDifference(was, is), [unexpected, expected] = [quoteFrom(is, column), `${quoteFrom(was, column)} as before`];
	return [{
		file: path,
		line: index + 1,
		column,
		unexpected,
		expected,
		fix
	}];
}
// actions/validate/rules/ledger/chain.ts
[
	`{"actor":{"id":583231,"login":"octocat"},"at":"2026-11-21T05:20:00Z","claim":"sha256:${"0".repeat(64)}","command":"declare"`,
	",\"hash\":\"sha256:b400a1a2c995d723ca6c08620ce7ab9f4f32fd26d61eb4f1be50198d585f000f\",\"n\":1,\"outcome\":\"declared\",\"phase\":\"done\"",
	",\"prev\":\"sha256:ff46a714a0c9f9837467220e72df7474b178055513df5dcfd8f1157debec9d95\",\"source\":{\"id\":\"42\",\"kind\":\"issue\",\"url\":\"https://github.com/acme/incidents/issues/42\"}}",
	"\n"
].join("");
const ledgerChain = {
	id: "ledger/chain",
	level: "error",
	check({ ledger, tree }) {
		return ledger.segments.flatMap((segment, index) => {
			let before = ledger.segments.slice(0, index).findLast(({ end }) => end !== void 0), unreadable = new Set(segment.problems.map(({ line }) => line));
			return verifyRows(segment.rows, tree.id, before?.end).filter(({ line }) => !unreadable.has(line)).map((problem) => ({
				...toBreakDraft(segment, problem),
				fix: "Restore the ledger from Git; a correction is a new entry."
			}));
		});
	}
};
// actions/validate/rules/ledger/foreign-change.ts
function countLines({ segments }, path) {
	return segments.find((segment) => segment.path === path)?.lines.length ?? 0;
}
const ledgerForeignChange = {
	id: "ledger/foreign-change",
	level: "error",
	check({ branch, ledger, previous }) {
		if (branch === void 0 || branch.isLedgerOwn) return [];
		let newest = ledger.segments.at(-1), path = newest?.path ?? FILES.ledger, known = Math.max(0, ...previous.map((before) => countLines(before.ledger, path)));
		return [{
			file: path,
			line: Math.max(1, Math.min(known + 1, newest?.lines.length ?? 0)),
			column: 1,
			unexpected: "change that a push made",
			expected: "the lines that Firebreak committed, and no other",
			fix: `Restore ${path} as it was before the push; people write in the timeline.`
		}];
	}
}, ledgerSchema = {
	id: "ledger/schema",
	level: "error",
	check({ ledger }) {
		let [first] = ledger.segments;
		return first?.present === !0 ? ledger.segments.flatMap((segment) => segment.problems.map((problem) => ({
			...toUnreadableDraft(segment, problem),
			fix: "Restore the line as Firebreak wrote it; people write in the timeline."
		}))) : [{
			file: FILES.ledger,
			line: 1,
			column: 1,
			unexpected: `no ${FILES.ledger}`,
			expected: "the ledger of the incident",
			fix: "Restore it; a new incident starts with an empty one."
		}];
	}
}, FIX = "Restore the ledger from Git; nobody but Firebreak writes it.", START = {
	line: 1,
	column: 1
};
`${"0".repeat(64)}${"0".repeat(64)}`;
const ledgerSegments = {
	id: "ledger/segments",
	level: "error",
	check: (context) => [...findStray(context), ...judgeAll(context)]
};
function findStray({ tree }) {
	return tree.files.filter(({ path }) => path.startsWith(`${LEDGER_FOLDER}/`)).filter(({ path, mode }) => findSegmentNumber(path) === void 0 || !mode.startsWith("100")).map(({ path }) => ({
		file: path,
		...START,
		unexpected: quote(path),
		expected: `segments such as \`${LEDGER_FOLDER}/0002.ndjson\` alone`,
		fix: "Take it out of the folder."
	}));
}
function judgeAll(context) {
	let { segments } = context.ledger, isCounted = toCounted(context), state = EMPTY_STATE;
	return segments.flatMap((segment, index) => {
		let found = judge$2(segments.slice(0, index + 1).filter(({ present }) => present), segment, state);
		return state = foldLedger(state, segment.entries.filter(isCounted)), found;
	});
}
function toCounted({ ledger, signer, tree }) {
	if (signer.canVerify) return (entry) => isOwnEntry(entry, tree.id, signer);
	let isSigned = ledger.segments.some(({ opening }) => opening?.signature !== void 0);
	return ({ signature }) => !isSigned || signature !== void 0;
}
function judge$2(listed, segment, state) {
	let fault = findSegmentFault(listed, segment);
	if (fault !== void 0) {
		let { path, message } = fault;
		return [{
			file: path,
			...START,
			unexpected: message,
			expected: toExpected(path),
			fix: FIX
		}];
	}
	let { opening, path } = segment;
	return opening === void 0 || digestOf(opening.state) === digestOf(state) ? [] : [{
		file: path,
		...START,
		unexpected: "state that the segments before it do not come to",
		expected: "what their entries leave",
		fix: FIX
	}];
}
function toExpected(path) {
	return path === FILES.ledger ? "what a ledger begins with" : "the segment as it was left";
}
// actions/validate/rules/ledger/signature.ts
const ledgerSignature = {
	id: "ledger/signature",
	level: "error",
	check({ ledger, believed, signer, tree }) {
		if (!signer.canVerify) return [];
		let counted = new Set(believed), isOurs = ({ content }) => content !== void 0 && "segment" in content ? isOwnEntry(content, tree.id, signer) : counted.has(content);
		return ledger.segments.flatMap((segment) => segment.rows.filter((row) => row.content !== void 0 && !isOurs(row)).map((row) => toFinding$1(segment, row)));
	}
};
function toFinding$1({ path, lines }, { line, content }) {
	let { signature, seal } = content ?? {}, [what, key] = signature === void 0 ? [seal === void 0 ? "no signature" : "a seal, which nobody but its writer can check", "n"] : ["a signature that does not fit", "signature"];
	return {
		file: path,
		line,
		column: findKey(lines[line - 1] ?? "", key),
		unexpected: what,
		expected: "that of a key which `firebreak.yml` lists, over this very line",
		fix: "Restore the ledger from Git; nobody but Firebreak writes it."
	};
}
// actions/validate/rules/manifest/append-only.ts
const manifestAppendOnly = {
	id: "manifest/append-only",
	level: "error",
	check({ manifest, previous }) {
		return manifest.problems.length > 0 ? [] : previous.flatMap((before) => before.manifest.artifacts).flatMap((before) => {
			let index = manifest.artifacts.findIndex(({ id }) => id === before.id), after = manifest.artifacts[index], fix = "Restore the entry; a newer output is an artifact of its own.";
			if (after === void 0) {
				let place = {
					file: FILES.manifest,
					...manifest.source.placeOf(["artifacts"])
				}, expected = `its entry for \`${before.file}\``;
				return [{
					...place,
					unexpected: `removal of ${before.id}`,
					expected,
					fix
				}];
			}
			return [
				"file",
				"sha256",
				"bytes"
			].filter((key) => after[key] !== before[key]).map((key) => ({
				file: FILES.manifest,
				...manifest.source.placeOf([
					"artifacts",
					index,
					key
				]),
				unexpected: `change of \`${key}\` of ${before.id}`,
				expected: `\`${before[key]}\` as before`,
				fix
			}));
		});
	}
}, FOLDER = "artifacts/", REGULAR_FILE = /^100/, manifestDigest = {
	id: "manifest/digest",
	level: "error",
	async check(context) {
		let { artifacts } = context.manifest;
		return [...(await Promise.all(artifacts.map((artifact, index) => checkArtifact(context, artifact, index)))).flat(), ...findUnlisted(context)];
	}
};
async function checkArtifact(context, artifact, index) {
	let path = FOLDER + artifact.file, at = (key) => ({
		file: FILES.manifest,
		...context.manifest.source.placeOf([
			"artifacts",
			index,
			key
		])
	}), entry = context.tree.files.find((file) => file.path === path);
	if (entry && !REGULAR_FILE.test(entry.mode)) return [{
		...at("file"),
		unexpected: `mode ${entry.mode} of ${path}`,
		expected: "a regular file",
		fix: "Commit the file itself instead of a link to it."
	}];
	let facts = await context.readFacts(path);
	if (facts === void 0) return [{
		...at("file"),
		unexpected: `absence of ${path}`,
		expected: `the file of ${artifact.id}`,
		fix: "Restore the file: what was taken as evidence stays."
	}];
	if (facts.sha256 !== artifact.sha256) return [{
		...at("sha256"),
		unexpected: `SHA-256 ${facts.sha256} of ${path} (${facts.bytes} bytes)`,
		expected: `${artifact.sha256} (${artifact.bytes} bytes)`,
		fix: "Restore the original bytes; add a newer output as an artifact of its own."
	}];
	if (facts.bytes === artifact.bytes) return [];
	let fix = `Write \`bytes: ${facts.bytes}\`.`;
	return [{
		...at("bytes"),
		unexpected: `${artifact.bytes} bytes`,
		expected: `${facts.bytes}, the size of ${path}`,
		fix
	}];
}
function findUnlisted({ tree, manifest }) {
	if (manifest.problems.length > 0) return [];
	let listed = new Set(manifest.artifacts.map(({ file }) => FOLDER + file));
	return tree.files.filter(({ path }) => path.startsWith(FOLDER) && path !== FILES.manifest && !listed.has(path)).map(({ path }) => ({
		level: "warning",
		file: path,
		line: 1,
		column: 1,
		unexpected: "artifact without an entry in the manifest",
		expected: `one in ${FILES.manifest}`,
		fix: "Push the incident branch: the report lists new artifacts itself."
	}));
}
// actions/validate/rules/manifest/schema.ts
const manifestSchema = {
	id: "manifest/schema",
	level: "error",
	check: ({ manifest }) => manifest.problems
}, receiptSignature = {
	id: "receipt/signature",
	level: "error",
	async check(context) {
		let paths = context.tree.files.map(({ path }) => path).filter((path) => findReceiptId(path));
		return (await Promise.all(paths.map((path) => judge$1(path, context)))).flat();
	}
};
async function judge$1(path, { tree, signer }) {
	let text = await tree.readText(path) ?? "", lone = text.split("\n").findIndex(hasLoneSurrogate);
	if (!signer.canVerify && lone < 0 || parseReceiptView({
		path,
		text
	}, signer) !== void 0) return [];
	let isReadable = parseReceiptView({
		path,
		text
	}, NO_SIGNER) !== void 0;
	return [{
		file: path,
		line: Math.max(lone, 0) + 1,
		column: 1,
		unexpected: isReadable ? "receipt that no key of ours signed as it stands" : `file that ${lone < 0 ? "is no receipt of this name" : "holds half of a character (a lone surrogate)"}`,
		expected: "one that Firebreak wrote, and nobody changed since",
		fix: "Restore the file from Git, or take it out where Firebreak never wrote it."
	}];
}
// actions/validate/rules/record/credential-removed.ts
const recordCredentialRemoved = {
	id: "record/credential-removed",
	level: "error",
	check: (context) => {
		let { incident } = context.record;
		if (incident === void 0) return [];
		let before = context.previous.flatMap((one) => one.record.incident?.exposed_credentials ?? []), known = new Map(before.map((one) => [one.id, one])), now = new Map(incident.exposed_credentials.map((one) => [one.id, one]));
		return [...[...new Set([...known.keys(), ...listRecorded(context)])].filter((id) => !now.has(id)).map((id) => toRemoval(context, id, known.get(id))), ...[...known.values()].flatMap((was) => compare$2(context, was, now.get(was.id)))];
	}
};
function listRecorded({ believed }) {
	return believed.flatMap((entry) => Object.keys(readEffect(entry).credentials ?? {}));
}
function toRemoval({ record }, id, was) {
	return {
		file: FILES.record,
		...record.source.placeOf(["exposed_credentials"]),
		unexpected: `exposed credentials without ${id}`,
		expected: was === void 0 ? `${id}, which a command registered` : `${id} as before`,
		fix: `Restore ${id} from Git. When it is dealt with, \`/credential rotated credential=${id}\` says so.`
	};
}
const FACTS$1 = [
	"kind",
	"fingerprint",
	"last4"
];
function compare$2({ record }, was, now) {
	if (now === void 0) return [];
	let index = record.incident?.exposed_credentials.indexOf(now) ?? 0;
	return FACTS$1.filter((fact) => was[fact] !== void 0 && was[fact] !== now[fact]).map((fact) => ({
		file: FILES.record,
		...record.source.placeOf([
			"exposed_credentials",
			index,
			fact
		]),
		unexpected: `${fact} ${now[fact] === void 0 ? "(none)" : quote(now[fact])} of ${was.id}`,
		expected: `${quote(was[fact] ?? "")} as before`,
		fix: "Restore it from Git; another credential is registered with `/credential add`."
	}));
}
// actions/validate/rules/record/credential-state.ts
const recordCredentialState = {
	id: "record/credential-state",
	level: "error",
	async check(context) {
		let { record, believed } = context, credentials = record.incident?.exposed_credentials ?? [], revoked = await findRevoked(context);
		return credentials.flatMap(({ id, state }, index) => {
			if (state === "exposed" || hasReached(believed, id, state) || state === "revoked" && revoked.has(id)) return [];
			let place = record.source.placeOf([
				"exposed_credentials",
				index,
				"state"
			]);
			return [{
				file: FILES.record,
				...place,
				...describe$2(id, state, context)
			}];
		});
	}
};
async function findRevoked({ tree, signer, believed }) {
	let verified = new Set(believed.flatMap(({ phase, receipt }) => phase === "verified" && receipt ? [receipt] : [])), files = tree.files.filter(({ path }) => findReceiptId(path) !== void 0), receipts = await Promise.all(files.map(async ({ path }) => parseReceiptView({
		path,
		text: await tree.readText(path) ?? ""
	}, signer)));
	return new Set(receipts.filter((receipt) => receipt !== void 0).filter(({ id, state }) => verified.has(id) && DONE.has(state)).flatMap(({ params }) => params.credential ?? []));
}
const DONE = new Set(["verified", "already-applied"]);
function describe$2(id, state, { signer }) {
	let signed = signer.canVerify ? " and carries our signature" : "", proof = state === "revoked" ? "a receipt that verified it" : "a ledger entry that says so";
	return {
		unexpected: `state \`${state}\` of ${id}`,
		expected: `\`exposed\` until there is ${proof}${signed}`,
		fix: `Write \`state: exposed\`; ${renderWay(id, state)}.`
	};
}
function renderWay(id, state) {
	return state === "revoked" ? `\`/contain\` with a step that revokes ${id} (\`/help\` lists them) records that, and \`/credential rotated credential=${id}\` records that it was replaced elsewhere` : `\`/credential ${state} credential=${id}\` records that`;
}
// actions/validate/rules/record/fixed.ts
const recordFixed = {
	id: "record/fixed",
	level: "error",
	check: ({ record, previous }) => previous.flatMap((before) => compare$1(record, before.record))
}, FACTS = [
	[["codename"], ({ codename }) => codename],
	[["exercise"], ({ exercise }) => exercise],
	[["issue"], ({ issue }) => issue],
	[["pull_request"], (incident) => incident.pull_request],
	[["reporter"], ({ reporter }) => reporter],
	[["milestones", "declared"], ({ milestones }) => milestones.declared]
];
function compare$1({ incident, source }, { incident: before }) {
	return incident === void 0 || before === void 0 ? [] : FACTS.flatMap(([path, read]) => {
		let [was, is] = [renderFact(read(before)), renderFact(read(incident))];
		if (was === void 0 || was === is) return [];
		let name = path.join(".");
		return [{
			file: FILES.record,
			...source.placeOf(path),
			unexpected: is === void 0 ? `no \`${name}\`` : `\`${name}\` ${quote(is)}`,
			expected: `${quote(was)} as before`,
			fix: `Write \`${path.at(-1)}: ${was}\`: Firebreak set it, and nothing changes it.`
		}];
	});
}
function renderFact(value) {
	return value === void 0 || typeof value == "string" ? value : renderCanonical(value);
}
// actions/validate/rules/record/schema.ts
const recordSchema = {
	id: "record/schema",
	level: "error",
	check: ({ record }) => record.problems
};
// actions/validate/rules/record/secret.ts
function isLookedInto(path) {
	return path === FILES.record || path === FILES.manifest || findSegmentNumber(path) !== void 0 || isIn("evidence", path) || isIn("containment", path) && !path.endsWith(".sealed.json");
}
`${"a1B2".repeat(9)}`;
const recordSecret = {
	id: "record/secret",
	level: "error",
	async check({ tree }) {
		let paths = tree.files.map(({ path }) => path).filter((path) => isLookedInto(path));
		return (await Promise.all(paths.map(async (path) => findSecretDrafts(path, await tree.readText(path))))).flat();
	}
}, recordStatus = {
	id: "record/status",
	level: "error",
	check(context) {
		let { incident, source } = context.record, made = findStatus(context.believed);
		if (incident === void 0 || incident.status === made) return [];
		let { status } = incident;
		return isByHand(incident, made, context) ? [] : [{
			file: FILES.record,
			...source.placeOf(["status"]),
			unexpected: `status \`${status}\``,
			expected: `\`${made}\`, as the ledger${context.signer.canVerify ? ", where it is signed," : ""} leaves it`,
			fix: `Write \`status: ${made}\`${renderCommand(status)}.`
		}];
	}
};
function isByHand({ status, milestones }, made, { branch }) {
	return isStatusMove(made, status) ? status === "dismissed" || status === "closed" && milestones.closed !== void 0 && branch === void 0 : !1;
}
function renderCommand(status) {
	return status === "declared" || status === "dismissed" ? "" : `, or comment \`${status === "closed" ? "/close" : `/milestone ${status}`}\` if it is so`;
}
// actions/validate/rules/report/secret.ts
`${"a1B2".repeat(9)}`;
const reportSecret = {
	id: "report/secret",
	level: "error",
	async check({ tree }) {
		let paths = tree.files.map(({ path }) => path).filter((path) => path.startsWith("reports/"));
		return (await Promise.all(paths.map(async (path) => findSecretDrafts(path, await tree.readText(path))))).flat();
	}
};
// actions/validate/ascending.ts
function findAscending(values) {
	if (isAscending(values)) return new Set(values.keys());
	let mirrored = values.toReversed().map((value) => -value), kept = new Set();
	for (let index of findRun(mirrored)) kept.add(values.length - 1 - index);
	return kept;
}
function isAscending(values) {
	return values.every((value, index) => index === 0 || (values[index - 1] ?? value) <= value);
}
function findRun(values) {
	let tails = [], before = [];
	for (let [index, value] of values.entries()) {
		let place = findPlace(values, tails, value);
		before.push(tails[place - 1] ?? -1), tails[place] = index;
	}
	let run = [];
	for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) run.push(index);
	return run;
}
function findPlace(values, tails, value) {
	let low = 0, high = tails.length;
	for (; low < high;) {
		let middle = low + high >>> 1;
		(values[tails[middle] ?? 0] ?? 0) <= value ? low = middle + 1 : high = middle;
	}
	return low;
}
// actions/validate/rules/timeline/append-only.ts
const timelineAppendOnly = {
	id: "timeline/append-only",
	level: "error",
	check: ({ timeline, previous }) => previous.flatMap((before) => compare(timeline, before.timeline))
};
function compare(timeline, before) {
	if (timeline === before) return [];
	let lines = toLineQueues(timeline), kept = before.entries.map((entry) => {
		let source = toSource(before, entry);
		return {
			entry,
			source,
			line: claim(lines, source)
		};
	});
	return [...findChanged(kept, timeline), ...findMoved(kept)];
}
function claim(lines, source) {
	return lines.get(source)?.shift() ?? lines.get(redact(source))?.shift();
}
function toSource({ lines }, { line }) {
	return lines[line - 1]?.source ?? "";
}
function toLineQueues(timeline) {
	let queues = new Map();
	for (let entry of timeline.entries) {
		let source = toSource(timeline, entry), queue = queues.get(source) ?? [];
		queue.push(entry.line), queues.set(source, queue);
	}
	return queues;
}
function findChanged(kept, timeline) {
	let gone = kept.filter(({ line }) => line === void 0), edits = findEditedLines(kept, timeline);
	return [...gone.flatMap(({ entry, source }) => {
		let line = edits.get(entry.id), now = timeline.lines[(line ?? 0) - 1]?.source;
		return line === void 0 || now === void 0 ? [] : [toEditDraft(source, now, line)];
	}), ...toRuns(kept, edits).map(toRemovalDraft)];
}
function findEditedLines(kept, timeline) {
	let old = new Set(kept.map(({ line }) => line)), edited = new Map();
	for (let [index, { source, role }] of timeline.lines.entries()) {
		let id = role === "hidden" ? void 0 : findWrittenId(source);
		id !== void 0 && !old.has(index + 1) && edited.set(id, index + 1);
	}
	return edited;
}
function toEditDraft(was, is, line) {
	let column = findDifference(was, is);
	return {
		file: FILES.timeline,
		line,
		column,
		unexpected: quoteFrom(is, column),
		expected: `${quoteFrom(was, column)} as before`,
		fix: "Restore the entry, and add a new one that supersedes it."
	};
}
function toRuns(kept, edits) {
	let runs = [], open, above = 1;
	for (let { entry, line } of kept) {
		let at = line ?? edits.get(entry.id);
		at === void 0 ? open ? open.ids.push(entry.id) : (open = {
			ids: [entry.id],
			above
		}, runs.push(open)) : (above = at, open = void 0);
	}
	return runs;
}
function toRemovalDraft({ ids, above }) {
	let [first = "", last = first] = [ids[0], ids.at(-1)], unexpected = ids.length === 1 ? `removal of ${first}` : `removal of ${ids.length} entries, ${first} to ${last}`;
	return {
		file: FILES.timeline,
		line: above,
		column: 1,
		unexpected,
		expected: "every earlier entry",
		fix: "Restore what was there; to withdraw an entry, add one that supersedes it."
	};
}
function findMoved(kept) {
	let here = kept.flatMap(({ entry, line }) => line === void 0 ? [] : [{
		id: entry.id,
		line
	}]), inPlace = findAscending(here.map(({ line }) => line));
	return here.flatMap(({ id, line }, index) => inPlace.has(index) ? [] : [{
		file: FILES.timeline,
		line,
		column: 1,
		unexpected: `new place of ${id}`,
		expected: toExpectedPlace(here[index - 1]?.id, here[index + 1]?.id),
		fix: "Move the line back to where it was."
	}]);
}
function toExpectedPlace(before, after) {
	return before === void 0 ? after === void 0 ? "it as before" : `it before ${after} as before` : `it after ${before} as before`;
}
// actions/validate/rules/timeline/future.ts
const timelineFuture = {
	id: "timeline/future",
	level: "error",
	check(context) {
		return [...findFutureEntries(context), ...findFutureMilestones(context)];
	}
};
function findFutureEntries({ timeline, now }) {
	return timeline.effective.filter(({ at }) => isFuture(at, now)).map((entry) => ({
		...toEntryPlace(timeline, entry, entry.time),
		...describe$1(entry.time, now)
	}));
}
function findFutureMilestones({ record, now }) {
	let milestones = record.incident?.milestones ?? {};
	return MILESTONES.flatMap((name) => ["at", "recorded_at"].flatMap((key) => {
		let time = milestones[name]?.[key];
		if (time === void 0 || !isFuture(new Date(time), now)) return [];
		let place = record.source.placeOf([
			"milestones",
			name,
			key
		]);
		return [{
			file: FILES.record,
			...place,
			...describe$1(time, now)
		}];
	}));
}
function isFuture(at, now) {
	return at.getTime() > now.getTime() + 3e5;
}
function describe$1(time, now) {
	let expected = `a time up to now, ${toUtcSeconds(now)}`;
	return {
		unexpected: `time ${time}`,
		expected,
		fix: "Check the date, the year and the offset."
	};
}
// actions/validate/rules/timeline/kind.ts
const KNOWN = new Set(ENTRY_KINDS), timelineKind = {
	id: "timeline/kind",
	level: "error",
	check({ timeline }) {
		return timeline.effective.filter(({ kind }) => !KNOWN.has(kind)).map((entry) => {
			let meant = suggest(entry.kind, ENTRY_KINDS), { column, ...place } = toEntryPlace(timeline, entry, `\`${entry.kind}\``);
			return {
				...place,
				column: column + 1,
				unexpected: `kind ${quote(entry.kind)}`,
				expected: `one of ${ENTRY_KINDS.join(", ")}`,
				fix: meant ? `Write \`${meant}\`.` : "Write `note` when no other fits."
			};
		});
	}
}, KINDS = new Set([
	"url",
	"ipv4",
	"ipv6"
]), OURS = [
	"github.com",
	"github.io",
	"ghe.com"
], timelineLiveIndicator = {
	id: "timeline/live-indicator",
	level: "warning",
	check({ timeline }) {
		return timeline.effective.flatMap((entry) => {
			let source = timeline.lines[entry.line - 1]?.source ?? "";
			if (!mayHoldAddress(source, source.indexOf(entry.time) + entry.time.length)) return [];
			let prose = toProse(source);
			return findLive(prose, { allow: OURS }).filter(({ kind }) => KINDS.has(kind)).map(({ value, column }) => ({
				file: FILES.timeline,
				line: entry.line,
				column,
				unexpected: `live ${quote(value)}`,
				expected: "a defanged address",
				fix: `Write ${quote(defangIndicator(value))}.`
			}));
		});
	}
};
function mayHoldAddress(line, from) {
	return ADDRESS_SIGN.lastIndex = from, ADDRESS_SIGN.test(line);
}
const ADDRESS_SIGN = /:\/\/|\d\.\d|:[\da-f]{0,4}:/gi;
function toProse(source) {
	return source.replace(/`[^`]*`|\]\([^()\s]*\)/g, (part) => " ".repeat(part.length));
}
// actions/validate/span.ts
const LENGTHS = {
	second: 1e3,
	minute: 6e4,
	hour: 36e5,
	day: 864e5
};
function toEnd({ at, precision }) {
	return at.getTime() + LENGTHS[precision];
}
// actions/validate/rules/timeline/milestone-order.ts
const timelineMilestoneOrder = {
	id: "timeline/milestone-order",
	level: "error",
	check(context) {
		return [
			...findDisorderOnTimeline(context),
			...findDisorderInRecord(context),
			...findDisagreement(context)
		];
	}
};
function isSurelyBefore(a, b) {
	return toEnd(a) <= b.at.getTime();
}
function findDisorderOnTimeline({ timeline }) {
	let exact = timeline.effective.filter(({ approximate }) => !approximate), byMilestone = Map.groupBy(exact, findMilestoneOf);
	return MILESTONE_ORDER.flatMap(([first, second]) => {
		let [earliest] = (byMilestone.get(first) ?? []).toSorted((a, b) => a.at.getTime() - b.at.getTime());
		return earliest === void 0 ? [] : (byMilestone.get(second) ?? []).filter((entry) => isSurelyBefore(entry, earliest)).map((entry) => ({
			...toEntryPlace(timeline, entry, entry.time),
			unexpected: `\`${second}\` at ${entry.time} before \`${first}\` at ${earliest.time} (${earliest.id})`,
			expected: `\`${second}\` after \`${first}\``,
			fix: `Add an entry that supersedes ${entry.id} or ${earliest.id}, whichever is wrong.`
		}));
	});
}
function findDisorderInRecord({ record }) {
	let milestones = record.incident?.milestones ?? {};
	return MILESTONE_ORDER.flatMap(([first, second]) => {
		let [before, after] = [milestones[first], milestones[second]];
		return !before || !after || !isSurelyBefore(toMoment(after), toMoment(before)) ? [] : [{
			file: FILES.record,
			...record.source.placeOf([
				"milestones",
				second,
				"at"
			]),
			unexpected: `\`${second}\` at ${after.at} before \`${first}\` at ${before.at}`,
			expected: `\`${second}\` after \`${first}\``,
			fix: `Correct the wrong one with \`/milestone ${second} --at <time>\` or \`/milestone ${first} --at <time>\`.`
		}];
	});
}
function findDisagreement({ record, timeline }) {
	let milestones = record.incident?.milestones ?? {};
	return MILESTONES.flatMap((name) => {
		let milestone = milestones[name];
		if (!milestone?.source.startsWith("T-")) return [];
		let entry = timeline.entries.find(({ id }) => id === milestone.source);
		if (entry === void 0) return [];
		let place = (key) => ({
			file: FILES.record,
			...record.source.placeOf([
				"milestones",
				name,
				key
			])
		});
		if (!timeline.effective.some(({ id }) => id === entry.id)) return [{
			...place("source"),
			...describeSuperseded(entry, timeline.entries)
		}];
		let moment = toMoment(milestone);
		if (!isSurelyBefore(moment, entry) && !isSurelyBefore(entry, moment)) return [];
		let unexpected = `\`${name}\` at ${milestone.at}`, expected = `${entry.time}, as ${entry.id} says`, fix = `Run \`/milestone ${name} --at <time>\` with the right time.`;
		return [{
			...place("at"),
			unexpected,
			expected,
			fix
		}];
	});
}
function describeSuperseded(entry, entries) {
	let successor = entries.find(({ supersedes }) => supersedes === entry.id)?.id ?? "its correction";
	return {
		level: "warning",
		unexpected: `source ${entry.id}, which ${successor} supersedes`,
		expected: `${successor} as source`,
		fix: `Take source and time from ${successor}.`
	};
}
function toMoment({ at, precision }) {
	return {
		at: new Date(at),
		precision
	};
}
// actions/validate/rules/timeline/order.ts
const timelineOrder = {
	id: "timeline/order",
	level: "error",
	check({ timeline }) {
		let exact = timeline.effective.filter(({ approximate, supersedes }) => !approximate && supersedes === void 0), misplaced = findWrongDays(exact, timeline), lines = new Set(misplaced.map(({ line }) => line)), rest = exact.filter(({ line }) => !lines.has(line));
		return [...misplaced, ...findDisorder(rest, timeline)];
	}
};
function findWrongDays(entries, timeline) {
	let days = toDays(timeline), toDay = createDayReader();
	return entries.flatMap((entry) => {
		let right = toDay(entry.at), day = days[entry.line - 1];
		return day === right ? [] : [{
			...toEntryPlace(timeline, entry, entry.time),
			unexpected: day ? `day ${right} under \`## ${day}\`` : "entry under no day",
			expected: `it under \`## ${right}\``,
			fix: `Move the line below a heading \`## ${right}\`; days are UTC.`
		}];
	});
}
function createDayReader() {
	let known = {
		number: NaN,
		day: ""
	};
	return (at) => {
		let number = Math.floor(at.getTime() / DAY_MS);
		return number !== known.number && (known = {
			number,
			day: toUtcSeconds(at).slice(0, 10)
		}), known.day;
	};
}
const DAY_MS = 864e5;
function toDays({ lines }) {
	let current;
	return lines.map(({ role, day }) => (role === "heading" && (current = day), current));
}
function findDisorder(entries, timeline) {
	if (isAscending(entries.map(({ at }) => at.getTime()))) return [];
	let timed = entries.map((entry) => ({
		entry,
		start: entry.at.getTime(),
		end: toEnd(entry)
	})), inPlace = findAscending(timed.map(({ start }) => start)), latestBefore = toLatestBefore(timed, inPlace), earliestAfter = toEarliestAfter(timed, inPlace);
	return timed.flatMap((item, index) => {
		if (inPlace.has(index)) return [];
		let [before, after] = [latestBefore[index], earliestAfter[index]];
		return before && before.start >= item.end ? [toDraft(item, timeline, {
			where: "below",
			other: before
		})] : after && after.end <= item.start ? [toDraft(item, timeline, {
			where: "above",
			other: after
		})] : [];
	});
}
function toDraft({ entry }, timeline, { where, other }) {
	let right = where === "below" ? "above" : "below", { id } = other.entry;
	return {
		...toEntryPlace(timeline, entry, entry.time),
		unexpected: `${entry.time} ${where} ${other.entry.time} of ${id}`,
		expected: "times that ascend",
		fix: `Move ${entry.id} ${right} ${id}.`
	};
}
function toLatestBefore(timed, inPlace) {
	let latest;
	return timed.map((item, index) => {
		let before = latest;
		return inPlace.has(index) && (!latest || item.start >= latest.start) && (latest = item), before;
	});
}
function toEarliestAfter(timed, inPlace) {
	let earliest = [], after;
	for (let index = timed.length - 1; index >= 0; --index) {
		let item = timed[index];
		earliest[index] = after, item && inPlace.has(index) && (!after || item.end <= after.end) && (after = item);
	}
	return earliest;
}
const timelineRecorded = {
	id: "timeline/recorded",
	level: "error",
	check({ timeline, believed }) {
		let recorded = believed.flatMap((entry) => Object.entries(entry.effect?.timeline ?? {}));
		if (recorded.length === 0) return [];
		let sources = toSources(timeline);
		return recorded.flatMap(([id, digest]) => judge(sources.get(id) ?? [], {
			id,
			digest
		}));
	}
};
function toSources({ entries, lines }) {
	let sources = new Map();
	for (let { id, line } of entries) {
		let standing = {
			source: lines[line - 1]?.source ?? "",
			line
		};
		sources.set(id, [...sources.get(id) ?? [], standing]);
	}
	return sources;
}
function judge(standing, { id, digest }) {
	if (standing.some(({ source }) => source.includes("[redacted ") || sha256(source) === digest)) return [];
	let [first] = standing;
	return [{
		file: FILES.timeline,
		line: first?.line ?? 1,
		column: 1,
		unexpected: first === void 0 ? `timeline without ${id}` : `change of ${id}`,
		expected: "the line that a command wrote, of which the ledger has the digest",
		fix: `Restore the line of ${id} from Git; a correction is a new entry that supersedes it.`
	}];
}
// actions/validate/rules/timeline/secret.ts
`${"a1B2".repeat(9)}`;
const timelineSecret = {
	id: "timeline/secret",
	level: "error",
	check: async ({ tree }) => findSecretDrafts(FILES.timeline, await tree.readText(FILES.timeline))
};
// actions/validate/source.ts
function findIdProblem(context, id, target) {
	let kind = findIdKind(id);
	if (kind === "artifact") return findArtifactProblem(context, id, target);
	if (kind === "receipt") return findPathProblem(context, {
		id,
		path: toReceiptPath(id),
		noun: "receipt"
	});
	if (kind === "evidence") return findPathProblem(context, {
		id,
		path: toEvidencePath(id),
		noun: "custody card"
	});
	if (kind === "entry") return context.timeline.ids.has(id) ? void 0 : toUnknown(id, "an entry of the timeline");
	let [, number] = /^ledger#(\d+)$/.exec(id) ?? [];
	if (!(number === void 0 || context.ledger.entries.some(({ n }) => n === Number(number)))) return toUnknown(id, "an entry of the ledger");
}
function findArtifactProblem({ manifest }, id, target) {
	if (manifest.problems.length > 0) return;
	let artifact = manifest.artifacts.find((one) => one.id === id);
	if (artifact === void 0) {
		let listed = manifest.artifacts.find(({ file }) => toPathOfTarget(target ?? "") === `artifacts/${file}`), fix = listed && { fix: `Write \`${listed.id}\`.` };
		return {
			...toUnknown(id, "an artifact of the manifest"),
			...fix
		};
	}
	let path = `artifacts/${artifact.file}`;
	if (!(target === void 0 || isElsewhere(target) || toPathOfTarget(target) === path)) return {
		at: "target",
		unexpected: `${quote(target)} behind ${id}`,
		expected: `\`${toTarget(path)}\``,
		fix: `Link to \`${toTarget(path)}\`.`
	};
}
function findPathProblem({ tree }, { id, path, noun }) {
	return tree.files.some((file) => file.path === path) ? void 0 : toUnknown(id, `a ${noun} at \`${path}\``);
}
function toUnknown(id, expected) {
	return {
		at: "id",
		unexpected: `source ${quote(id)}`,
		expected,
		fix: "Correct the id, or add what it names."
	};
}
async function findTargetProblem(context, target) {
	if (isElsewhere(target)) return;
	let path = toPathOfTarget(target), facts = isInside(path) ? await context.readFacts(path) : void 0;
	if (facts === void 0) return {
		at: "target",
		unexpected: `link to ${quote(target)}`,
		expected: "a file of this incident or a full address",
		fix: "Write the path from the incident folder, such as `artifacts/gitleaks.json`."
	};
	let [, from, to = from] = /#L(\d+)(?:-L(\d+))?$/.exec(target) ?? [], last = Math.max(Number(from ?? 1), Number(to ?? 1));
	if (!(from === void 0 || Number(from) >= 1 && last <= facts.lines)) return {
		at: "target",
		unexpected: `line ${last} of \`${path}\``,
		expected: toLineRange(facts.lines),
		fix: "Correct the line, or leave `#L…` out."
	};
}
function toLineRange(lines) {
	return lines === 0 ? "no line: the file is empty" : `a line from 1 to ${lines}`;
}
function isElsewhere(target) {
	return /^https?:\/\//i.test(target);
}
function isInside(path) {
	return path !== "" && !path.startsWith("/") && path !== ".." && !path.startsWith("../");
}
// actions/validate/rules/timeline/source-missing.ts
const CLAIMS = new Set(["observation", "activity"]), timelineSourceMissing = {
	id: "timeline/source-missing",
	level: "error",
	async check(context) {
		let { effective } = context.timeline, lacks = await findLacks(context), lacking = lacks.size === 0 ? [] : effective;
		return [
			...findUnsourced(context),
			...lacking.flatMap((entry) => entry.sources.flatMap((source) => toDrafts(context, {
				entry,
				source,
				lack: lacks.get(toKey(source))
			}))),
			...findUnknownPredecessors(context),
			...await checkMilestones(context)
		];
	}
};
function findUnsourced(context) {
	return context.timeline.effective.filter(({ kind, sources }) => sources.length === 0 && CLAIMS.has(kind)).map((entry) => toUnsourced(context, entry));
}
function toUnsourced({ timeline }, entry) {
	return {
		...toEntryPlace(timeline, entry, `\`${entry.kind}\``),
		level: "warning",
		unexpected: `\`${entry.kind}\` without a source`,
		expected: "a link to an artifact, a receipt or an address",
		fix: "Add the source in parentheses at the end: `([A-0001](artifacts/<file>#L<line>))`."
	};
}
async function findLacks(context) {
	let links = new Map();
	for (let { sources } of context.timeline.effective) for (let source of sources) links.set(toKey(source), source);
	let lacks = new Map(), look = async ([key, source]) => {
		let lack = await findLinkLack(context, source);
		lack !== void 0 && lacks.set(key, lack);
	};
	return await Promise.all([...links].map(look)), lacks;
}
function toKey({ id, target }) {
	return `${target} ${id}`;
}
async function findLinkLack(context, { id, target }) {
	return findIdProblem(context, id, target) ?? findTargetProblem(context, target);
}
function toDrafts({ timeline }, { entry, source, lack }) {
	if (lack === void 0) return [];
	let { at, ...told } = lack, opening = at === "id" ? "[" : "](", place = toEntryPlace(timeline, entry, at === "id" ? `[${source.id}]` : `](${source.target})`);
	return [{
		...place,
		column: place.column + opening.length,
		...told
	}];
}
function findUnknownPredecessors({ timeline }) {
	let { ids } = timeline;
	return timeline.entries.flatMap((entry) => {
		let { supersedes } = entry;
		return supersedes === void 0 || ids.has(supersedes) && Number(supersedes.slice(2)) < Number(entry.id.slice(2)) ? [] : [{
			...toEntryPlace(timeline, entry, `supersedes ${supersedes}`),
			unexpected: ids.has(supersedes) ? `${supersedes}, which is no earlier entry` : `${supersedes}, which is no entry`,
			expected: "an earlier entry to supersede",
			fix: "Name the entry that this one corrects, or leave `supersedes` out."
		}];
	});
}
async function checkMilestones(context) {
	let milestones = context.record.incident?.milestones ?? {};
	return (await Promise.all(MILESTONES.map(async (name) => {
		let source = milestones[name]?.source, lack = source === void 0 ? void 0 : await findMilestoneLack(context, source);
		if (lack === void 0) return [];
		let place = context.record.source.placeOf([
			"milestones",
			name,
			"source"
		]);
		return [{
			file: FILES.record,
			...place,
			unexpected: lack.unexpected,
			expected: lack.expected,
			fix: lack.fix
		}];
	}))).flat();
}
async function findMilestoneLack(context, source) {
	let [id = "", line] = source.split("#L"), lack = findIdProblem(context, id);
	if (lack !== void 0 || line === void 0) return lack;
	let artifact = context.manifest.artifacts.find((one) => one.id === id);
	return artifact && findTargetProblem(context, `artifacts/${artifact.file}#L${line}`);
}
// actions/validate/rules/timeline/syntax.ts
const timelineSyntax = {
	id: "timeline/syntax",
	level: "error",
	check({ timeline, tree }) {
		if (!timeline.present) {
			let place = {
				file: FILES.timeline,
				line: 1,
				column: 1
			}, fix = `Restore it, or start one with \`# Timeline of ${tree.id}\`.`;
			return [{
				...place,
				unexpected: `no ${FILES.timeline}`,
				expected: "the timeline of the incident",
				fix
			}];
		}
		return timeline.lines.filter(({ entry }) => entry === void 0).flatMap(({ problems, source }) => problems.map((problem) => ({
			...problem,
			source
		}))).map(({ line, column, message, source }) => ({
			file: FILES.timeline,
			line,
			column,
			...describe(message, source),
			fix: "Write ``- **T-0001** 2026-11-21T05:12:00Z `note` @login: what happened`` on one line."
		}));
	}
};
function describe(message, source) {
	let told = parseMessage(message);
	return findSecrets(source).length > 0 ? {
		...told,
		unexpected: "text with a secret"
	} : told;
}
// actions/validate/rules/timeline/unique-ids.ts
const timelineUniqueIds = {
	id: "timeline/unique-ids",
	level: "error",
	check({ timeline }) {
		if (timeline.ids.size === timeline.entries.length) return [];
		let firstLines = new Map(), free = timeline.entries.reduce((most, { id }) => Math.max(most, toNumber(id)), 0);
		return timeline.entries.flatMap((entry) => {
			let first = firstLines.get(entry.id);
			return first === void 0 ? (firstLines.set(entry.id, entry.line), []) : (free += 1, [{
				...toEntryPlace(timeline, entry, entry.id),
				unexpected: `second ${entry.id}, already on line ${first}`,
				expected: "an id of its own",
				fix: `Write \`**T-${String(free).padStart(4, "0")}**\`.`
			}]);
		});
	}
};
function toNumber(id) {
	return Number(id.slice(2));
}
// actions/validate/rules/index.ts
const rules = [
	recordSchema,
	recordFixed,
	recordStatus,
	recordCredentialState,
	recordSecret,
	timelineSyntax,
	timelineUniqueIds,
	timelineKind,
	timelineOrder,
	timelineAppendOnly,
	timelineRecorded,
	timelineFuture,
	timelineMilestoneOrder,
	timelineSourceMissing,
	timelineSecret,
	timelineLiveIndicator,
	ledgerSchema,
	ledgerChain,
	ledgerAppendOnly,
	ledgerForeignChange,
	ledgerSegments,
	ledgerSignature,
	receiptSignature,
	manifestSchema,
	manifestDigest,
	manifestAppendOnly,
	artifactSecret,
	evidenceSchema,
	reportSecret,
	branchOutsideFolder,
	branchHistory,
	recordCredentialRemoved
];
function toConclusion(findings) {
	return findings.some(({ level }) => level === "error") ? "failure" : "success";
}
function toTitle(findings) {
	let errors = findings.filter(({ level }) => level === "error").length, warnings = findings.length - errors;
	return findings.length === 0 ? "No findings" : [toCount(errors, "error"), toCount(warnings, "warning")].filter(Boolean).join(", ");
}
function toCount(count, noun) {
	return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function renderSummary(findings, { annotated = Infinity } = {}) {
	let title = `### ${toTitle(findings)}\n`;
	if (findings.length === 0) return `${title}\nEvery rule passed.\n`;
	let shown = toErrorsFirst(findings).slice(0, 100), rest = findings.length - shown.length, rows = shown.map(renderRow).join("\n"), more = rest > 0 ? `\n${inline(`And ${rest} more.`)}\n` : "";
	return `${title}${renderUnannotated(findings.length - annotated)}\n| Place | Rule | Finding |\n| :-- | :-- | :-- |\n${rows}\n${more}`;
}
function renderUnannotated(count) {
	return count <= 0 ? "" : `\n${count} more ${count === 1 ? "finding is" : "findings are"} not annotated.\n`;
}
function toStepFindings(findings) {
	return ["error", "warning"].flatMap((wanted) => findings.filter(({ level }) => level === wanted).slice(0, 10));
}
function renderRow(finding) {
	let { file, line, column, rule, level, fix } = finding, place = tableCell(`${file}:${line}:${column}`), told = tableCell(`${toMessage(finding)}.`), instruction = fix === void 0 ? "" : `<br>${tableCell(fix)}`;
	return `| ${place} | ${tableCell(rule)} (${level}) | ${told}${instruction} |`;
}
function toAnnotations(findings, folder) {
	return toErrorsFirst(findings).slice(0, 50).map((finding) => ({
		path: toRepositoryPath(folder, finding.file),
		start_line: finding.line,
		end_line: finding.endLine ?? finding.line,
		...finding.endLine === void 0 || finding.endLine === finding.line ? {
			start_column: finding.column,
			end_column: finding.column
		} : {},
		annotation_level: finding.level === "error" ? "failure" : "warning",
		title: finding.rule,
		message: finding.fix ? `${toMessage(finding)}.\n${finding.fix}` : `${toMessage(finding)}.`
	}));
}
function toRepositoryPath(folder, file) {
	return file.startsWith("/") ? file.slice(1) : `${folder}/${file}`;
}
function toErrorsFirst(findings) {
	return findings.toSorted((a, b) => toRank(a) - toRank(b));
}
function toRank({ level }) {
	return level === "error" ? 0 : 1;
}
// actions/validate/check-run.ts
function toCheckRun(findings, incident) {
	return {
		name: VALIDATION_CHECK,
		conclusion: toConclusion(findings),
		title: toTitle(findings),
		summary: renderSummary(findings, { annotated: 50 }),
		annotations: toAnnotations(findings, toIncidentFolder(incident))
	};
}
// actions/validate/comparison.ts
async function readComparison(recorder, { head, tree, defaultBranch, lineage }) {
	let { baselines, isProven, isLedgerOwn } = lineage;
	if (baselines.length === 1 && baselines[0] === head) return {
		previous: [tree],
		branch: {
			changed: [],
			isProven,
			isLedgerOwn
		}
	};
	let commits = {
		base: defaultBranch,
		head,
		baselines
	}, { changed, previous } = await recorder.fetchComparison(tree.id, commits);
	return {
		previous,
		branch: {
			changed,
			isProven,
			isLedgerOwn
		}
	};
}
// actions/validate/index.ts
async function validateIncident(validation) {
	let context = await readContext(validation);
	return (await Promise.all(rules.map((rule) => runRule(rule, context)))).flat().toSorted(byPlace);
}
async function runRule(rule, context) {
	let drafts = await rule.check(context);
	return [...new Map(drafts.map((draft) => [JSON.stringify(draft), draft])).values()].map((draft) => toFinding(rule, draft));
}
function toFinding({ id, level }, draft) {
	let finding = {
		rule: id,
		level,
		...draft
	}, { unexpected, expected, fix = "" } = draft, told = `${unexpected}\n${expected}\n${fix}`;
	return redact(told) === told ? finding : {
		...finding,
		unexpected: redact(unexpected),
		expected: redact(expected),
		...fix === "" ? {} : { fix: redact(fix) }
	};
}
function byPlace(a, b) {
	return byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.rule, b.rule);
}
function byText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
export { toConclusion as a, toTitle as c, parseRecordView as d, toMessage as f, renderSummary as i, rules as l, readComparison as n, toRepositoryPath as o, toCheckRun as r, toStepFindings as s, validateIncident as t, readContext as u };
