import { A as object, C as int, E as lazy, F as string, G as isOfKind, H as UpstreamError, K as isRateLimit, L as unknown, M as partialRecord, N as record, O as looseObject, P as strictObject, W as isAmbiguous, a as inline, b as array, k as number, l as createLineIndex, u as hasInvisible, v as _enum, x as boolean } from "./redact.js";
import { n as LOGIN, r as Person, t as INCIDENT_ROLES } from "./person.js";
import { _ as toIncidentBranch, a as ID, b as toIncidentYear, c as ReceiptId, f as findIncidentOfBranch, i as FILES, m as findSealedCredentialId, n as CredentialId, p as findReceiptId, t as ArtifactId, v as toIncidentFolder, x as toIssueNumber, y as toIncidentId } from "./path.js";
import { A as Instant, B as toParsedYaml, C as STATUSES, D as parseChecked, G as toUtcSeconds, H as isSeq, I as parseYaml, J as renderCanonical, K as digestOf, L as parseYamlDocument, Q as withoutMarks, R as renderYaml, S as SEVERITIES, U as PRECISIONS, Z as splitMark, a as GITHUB_ACTIONS, c as SEAL, h as TLPS, j as MILESTONES, k as quote, l as createSigner, n as parseRecorder, o as toAddress, q as parseJson, r as parseSettings, s as NO_SIGNER, t as SETTINGS_FILE, u as isSigned, x as checkUniqueIds, z as renderYamlDocument } from "./settings.js";
import { n as isOnlyAt, r as VALIDATION_CHECK, t as createClient } from "./client.js";
import { isIPv4, isIPv6 } from "node:net";
import { isDeepStrictEqual } from "node:util";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { readFile } from "node:fs/promises";

// actions/incident/effect.ts
const Planned = strictObject({
	operation: _enum(["contain", "rollback"]),
	step: string(),
	params: record(string(), string())
});
const Effect = strictObject({
	status: _enum(STATUSES).optional(),
	severity: _enum(SEVERITIES).optional(),
	milestones: partialRecord(_enum(MILESTONES), strictObject({
		at: Instant,
		precision: _enum(PRECISIONS)
	})).optional(),
	credentials: record(CredentialId, _enum([
		"exposed",
		"revoked",
		"rotated"
	])).optional(),
	roles: partialRecord(_enum(INCIDENT_ROLES), Person).optional(),
	plan: Planned.optional(),
	hold: _enum(["taken", "released"]).optional(),
	comment: _enum(["edited", "deleted"]).optional()
});
const NO_EFFECT = {};

// actions/incident/ledger.ts
const PHASES = [
	"intent",
	"approved",
	"applied",
	"verified",
	"refused",
	"unknown",
	"rolled_back",
	"done"
];
const UNFINISHED = /* @__PURE__ */ new Set([
	"approved",
	"applied",
	"unknown"
]);
function isUnfinished(phase) {
	return UNFINISHED.has(phase);
}
const Digest = string().regex(/^sha256:[0-9a-f]{64}$/);
const LedgerEntry = strictObject({
	n: int().positive(),
	at: Instant,
	claim: Digest,
	actor: Person,
	source: strictObject({
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
	}),
	command: string().max(8192),
	phase: _enum(PHASES),
	plan: Digest.optional(),
	receipt: ReceiptId.optional(),
	outcome: string(),
	reason: string().optional(),
	effect: Effect.optional(),
	seal: string().regex(SEAL).optional(),
	prev: Digest,
	hash: Digest
});
const LONGEST_COMMAND = 8192;
function parseLedger(text) {
	const rows = readRows(text);
	return {
		entries: rows.flatMap(({ entry }) => entry === void 0 ? [] : [entry]),
		problems: rows.flatMap(({ line, problem }) => problem === void 0 ? [] : [{
			line,
			message: problem
		}])
	};
}
function appendLedger(text, owner, drafts) {
	const { id, signer } = typeof owner === "string" ? {
		id: owner,
		signer: NO_SIGNER
	} : owner;
	const last = parseLedger(text).entries.at(-1);
	const entries = [];
	let n = last?.n ?? 0;
	let prev = last?.hash ?? toGenesis(id);
	for (const draft of drafts) {
		n += 1;
		const seal = signer.seal(toSealed(id, toWritten$1(draft)));
		const entry = hashEntry({
			...toWritten$1(draft),
			n,
			prev,
			...seal === void 0 ? {} : { seal }
		});
		prev = entry.hash;
		entries.push(entry);
	}
	const lines = entries.map((entry) => `${renderCanonical(entry)}\n`).join("");
	return {
		text: text + (lines === "" || text === "" || text.endsWith("\n") ? "" : "\n") + lines,
		entries
	};
}
function toSealed(id, draft) {
	return {
		ledger: id,
		...toPlain(draft)
	};
}
function isOwnEntry(entry, id, signer) {
	const { n: _n, prev: _prev, hash: _hash, seal, ...draft } = entry;
	return signer.isOurs(toSealed(id, draft), seal);
}
function verifyChain(text, id) {
	const problems = [];
	let n = 0;
	let prev = toGenesis(id);
	for (const { line, source, entry, problem } of readRows(text)) {
		if (entry === void 0) {
			problems.push({
				line,
				message: problem ?? "Expected a ledger entry"
			});
			continue;
		}
		const found = findBreaks({
			entry,
			source,
			n: n + 1,
			prev
		});
		problems.push(...found.map((message) => ({
			line,
			message
		})));
		n = entry.n;
		prev = entry.hash;
	}
	return problems;
}
function readRows(text) {
	return text.split("\n").map((source, index) => ({
		line: index + 1,
		source: splitMark(source).rest.replace(/\r$/, "")
	})).filter(({ source }) => source.trim() !== "").map(readRow);
}
function readRow({ line, source }) {
	const value = parseJson(source);
	if (value === void 0) return {
		line,
		source,
		problem: "Expected one JSON object per line, got a line that is no JSON"
	};
	const { data, error } = LedgerEntry.safeParse(value);
	if (data !== void 0) return {
		line,
		source,
		entry: data
	};
	const issue = error?.issues[0];
	return {
		line,
		source,
		problem: `Expected a ledger entry: ${issue?.path.join(".") || "the entry"}: ${issue?.message ?? ""}`
	};
}
function findBreaks(at) {
	const { hash, ...content } = at.entry;
	const breaks = [];
	if (at.entry.n !== at.n) breaks.push(`Expected entry number ${at.n}, got ${at.entry.n}`);
	if (at.entry.prev !== at.prev) breaks.push("Expected `prev` to be the hash of the entry before, got another: a line was changed, added or removed");
	if (hash !== digestOf(toPlain(content))) breaks.push("Expected `hash` to be the digest of the entry, got another: this line was changed");
	else if (at.source !== renderCanonical(toPlain(at.entry))) breaks.push("Expected the canonical spelling of the entry, got another");
	return breaks;
}
function toGenesis(id) {
	return digestOf(`firebreak-ledger:${id}`);
}
function hashEntry(entry) {
	const content = toPlain(entry);
	return LedgerEntry.parse({
		...content,
		hash: digestOf(content)
	});
}
function toWritten$1(draft) {
	return {
		...draft,
		command: draft.command.slice(0, LONGEST_COMMAND).toWellFormed(),
		outcome: draft.outcome.toWellFormed(),
		...draft.reason === void 0 ? {} : { reason: draft.reason.toWellFormed() }
	};
}
function toPlain(value) {
	return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== void 0));
}

// actions/incident/manifest.ts
function checkVisible({ value, issues }) {
	if (!hasInvisible(value)) return;
	const message = `Unexpected characters that nobody can see in ${quote(value)}, expected a name without them`;
	issues.push({
		code: "custom",
		message,
		input: value
	});
}
const FILE_NAME = /^(?!manifest\.yml$)(?:(?!(?:\.{1,2}|\.[Gg][Ii][Tt])(?:\/|$))[^/\\\u0000-\u001F\u007F]+(?:\/(?!$)|$))+$/;
const Artifact = strictObject({
	id: ArtifactId,
	file: string().regex(FILE_NAME).check(checkVisible),
	sha256: string().regex(/^[0-9a-f]{64}$/),
	bytes: int().nonnegative(),
	tool: string(),
	added_by: string(),
	added_at: Instant,
	tlp: _enum(TLPS),
	note: string().optional()
});
const Manifest = strictObject({ artifacts: array(Artifact).check(checkUniqueIds) });
const FILE = FILES.manifest;
const MANIFEST_BYTES_AT_MOST = 2097152;
const SCHEMA_LINE = "# yaml-language-server: $schema=../../../../schemas/manifest.schema.json";
function renderManifest() {
	return `${SCHEMA_LINE}\nartifacts: []\n`;
}
function parseManifest(text, file = FILE) {
	return toManifest(parseDocument(text, file), file);
}
function parseDocument(text, file = FILE) {
	return parseYamlDocument(text, {
		file,
		bytesAtMost: MANIFEST_BYTES_AT_MOST
	});
}
function toManifest(source, file = FILE) {
	const yaml = toParsedYaml(source);
	const { artifacts } = parseChecked(Manifest, yaml, {
		file,
		code: "manifest-invalid"
	});
	return {
		artifacts,
		lineOf: yaml.lineOf
	};
}
function nextArtifactId({ artifacts }) {
	const last = Math.max(0, ...artifacts.map(({ id }) => Number(id.slice(2))));
	return `A-${String(last + 1).padStart(4, "0")}`;
}
function appendArtifacts(written, artifacts) {
	if (artifacts.length === 0) return written;
	return splitMark(written).mark + append(withoutMarks(written), artifacts);
}
function append(text, artifacts) {
	const source = parseDocument(text);
	const wanted = { artifacts: [...toManifest(source).artifacts, ...artifacts] };
	const inserted = insertItems(text, source, artifacts);
	if (inserted !== void 0 && isManifestOf(inserted, wanted)) return inserted;
	const result = renderAppended(source, artifacts);
	parseManifest(result);
	return result;
}
function renderAppended({ document }, artifacts) {
	for (const artifact of artifacts) document.addIn(["artifacts"], document.createNode(artifact));
	return renderYamlDocument(document);
}
function insertItems(text, { document }, artifacts) {
	const list = document.getIn(["artifacts"], true);
	if (!isSeq(list) || !list.range) return void 0;
	const [start, end] = list.range;
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	if (list.items.length === 0) return `${text.slice(0, start).trimEnd()}${eol}${renderItems(artifacts, "  ", eol)}${text.slice(end)}`;
	if (list.flow) return void 0;
	const indent = " ".repeat(start - text.lastIndexOf("\n", start - 1) - 1);
	const body = text.slice(0, end).trimEnd();
	const lineEnd = text.slice(body.length).search(/\r?\n|$/);
	const head = text.slice(0, body.length + lineEnd);
	return `${head}${eol}${renderItems(artifacts, indent, eol)}${text.slice(head.length)}`;
}
function renderItems(artifacts, indent, eol) {
	return renderYaml(artifacts).trimEnd().split("\n").map((line) => indent + line).join(eol);
}
function isManifestOf(text, wanted) {
	if (!Manifest.safeParse(wanted).success) return false;
	const source = {
		file: FILE,
		bytesAtMost: MANIFEST_BYTES_AT_MOST
	};
	try {
		return isDeepStrictEqual(parseYaml(text, source).data, JSON.parse(JSON.stringify(wanted)));
	} catch {
		return false;
	}
}

// actions/incident/instant.ts
const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[Tt](\d{2})(?::(\d{2})(?::(\d{2})(\.\d{1,9})?)?)?([Zz]|[+-]\d{2}:\d{2}))?$/;
const INSTANT_FORMS = "a time such as 2026-11-21T05:12:00Z, 2026-11-21T06:12+01:00 or 2026-11-21";
function parseInstant(text) {
	const [, day, hour, minute, second, fraction, zone] = WRITTEN.exec(text) ?? [];
	if (day === void 0) return void 0;
	const written = toWritten(day, [
		hour,
		minute,
		second
	]);
	const local = /* @__PURE__ */ new Date(`${written}Z`);
	if (Number.isNaN(local.getTime()) || !local.toISOString().startsWith(written)) return void 0;
	const offset = toOffsetMinutes(zone ?? "Z");
	if (offset === void 0 || minute === void 0 && offset % 60 !== 0) return void 0;
	const milliseconds = Number((fraction ?? "").slice(1, 4).padEnd(3, "0"));
	return {
		at: /* @__PURE__ */ new Date(local.getTime() + milliseconds - offset * 6e4),
		precision: toPrecision(hour, minute, second)
	};
}
function toWritten(day, parts) {
	return `${day}T${parts.map((part) => part ?? "00").join(":")}`;
}
function toExpectedInstant(text) {
	const [, day, hour, minute, , , zone] = WRITTEN.exec(text) ?? [];
	if (day !== void 0 && hour !== void 0 && minute === void 0 && zone !== void 0) {
		const example = `${day}T${hour}:30${zone}`;
		if (parseInstant(example) !== void 0) return `a time with minutes, such as ${example}, because an hour at ${zone} spans two hours of UTC`;
	}
	if (/^\d{4}-\d{2}-\d{2}(?:[Zz]|[+-]\d{2}:?\d{2})$/.test(text)) return `a day of UTC such as ${text.slice(0, 10)}, or a time with its offset such as ${text.slice(0, 10)}T05:12+01:00`;
	return INSTANT_FORMS;
}
const LENGTHS = {
	day: 10,
	hour: 13,
	minute: 16,
	second: 19
};
function renderInstant(at, precision) {
	const length = LENGTHS[precision];
	return `${at.toISOString().slice(0, length)}${precision === "day" ? "" : "Z"}`;
}
function toOffsetMinutes(zone) {
	if (zone.toUpperCase() === "Z") return 0;
	const hours = Number(zone.slice(1, 3));
	const minutes = Number(zone.slice(4));
	if (hours > 23 || minutes > 59) return void 0;
	return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
function toPrecision(hour, minute, second) {
	if (second !== void 0) return "second";
	if (minute !== void 0) return "minute";
	return hour === void 0 ? "day" : "hour";
}

// actions/incident/timeline-text.ts
function toMarkdownLine(text) {
	const line = inline(text);
	return line === "" ? "(no text)" : line.replace(/;(?= *supersedes T-)/g, String.raw`\;`);
}
function toPlainText(markdown) {
	let text = "";
	let offset = 0;
	const unclosed = /* @__PURE__ */ new Set();
	const token = /`+|\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot));/g;
	for (let match = token.exec(markdown); match !== null; match = token.exec(markdown)) {
		text += markdown.slice(offset, match.index);
		offset = token.lastIndex;
		if (match[0].startsWith("`")) {
			const end = unclosed.has(match[0]) ? -1 : findRun(markdown, match[0], offset);
			if (end === -1) {
				unclosed.add(match[0]);
				text += match[0];
				continue;
			}
			text += trimCode(markdown.slice(offset, end));
			offset = end + match[0].length;
			token.lastIndex = offset;
		} else text += toCharacter(match);
	}
	return text + markdown.slice(offset);
}
function findRun(markdown, run, from) {
	const runs = /`+/g;
	runs.lastIndex = from;
	for (let match = runs.exec(markdown); match !== null; match = runs.exec(markdown)) if (match[0] === run) return match.index;
	return -1;
}
function trimCode(code) {
	return /^ .*[^ ].* $/.test(code) ? code.slice(1, -1) : code;
}
const NAMED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\""
};
function toCharacter([whole, escaped, decimal, hex, name]) {
	if (escaped !== void 0) return escaped;
	if (name !== void 0) return NAMED[name] ?? whole;
	const code = Number.parseInt(hex ?? decimal ?? "", hex === void 0 ? 10 : 16);
	return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : whole;
}

// actions/incident/timeline-entry.ts
const ENTRY_KINDS = [
	...MILESTONES,
	"activity",
	"observation",
	"action",
	"decision",
	"communication",
	"note"
];
function findWrittenId(line) {
	return /\*\*(T-\d+)\*\*/.exec(line)?.[1];
}
const LINK = String.raw`\[((?:\\.|[^\[\]\\])*)\]\(([^()\s\x60]*)\)`;
const LINKS = new RegExp(LINK, "g");
const SUPERSEDES = new RegExp(String.raw`(?<!\\)(?:\\\\)*; *supersedes (${ID.entry})\.?$`);
const SOURCES = new RegExp(String.raw`(?<!\\)\(${LINK}(?:, *${LINK})*\)\.?$`);
const HEAD = [
	{
		pattern: /- +/y,
		expected: "an entry that begins with `- `"
	},
	{
		pattern: new RegExp(String.raw`\*\*(${ID.entry})\*\* +`, "y"),
		expected: "an id in bold such as **T-0001**"
	},
	{
		pattern: /(~?)/y,
		expected: INSTANT_FORMS
	},
	{
		pattern: /(\S+) +/y,
		expected: INSTANT_FORMS
	},
	{
		pattern: /`([^`\s]+)` +/y,
		expected: "a kind in backticks such as `observation`"
	},
	{
		pattern: /(@[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?|unknown): */y,
		expected: "`@login:` or `unknown:`"
	}
];
function readHead(source) {
	const parts = [];
	let end = 0;
	for (const { pattern, expected } of HEAD) {
		pattern.lastIndex = end;
		const match = pattern.exec(source);
		if (match === null) return {
			ok: false,
			offset: end,
			expected
		};
		parts.push({
			value: match[1] ?? "",
			offset: end
		});
		end += match[0].length;
	}
	const [, id = NONE, tilde = NONE, time = NONE, kind = NONE, actor = NONE] = parts;
	const login = actor.value.replace("@", "");
	return {
		ok: true,
		id: id.value,
		tilde: tilde.value === "~",
		time,
		kind,
		login,
		end
	};
}
const NONE = {
	value: "",
	offset: 0
};
function parseEntry(source, line) {
	const head = readHead(source);
	if (!head.ok) return toFailure(source, {
		...head,
		line
	});
	const { id, tilde, time, kind, login } = head;
	const instant = parseInstant(time.value);
	if (instant === void 0) {
		const expected = toExpectedInstant(time.value);
		return toFailure(source, {
			line,
			offset: time.offset,
			expected
		});
	}
	const { markdown, ...tail } = splitTail(source.slice(head.end).trimEnd());
	if (markdown === "") return toFailure(source, {
		line,
		offset: head.end,
		expected: "what happened"
	});
	const entry = {
		id,
		time: time.value,
		...instant,
		approximate: tilde,
		kind: kind.value,
		actor: login,
		text: toPlainText(markdown),
		...tail,
		line,
		column: 1
	};
	return {
		ok: true,
		entry,
		problems: findKindProblem(entry, kind.offset + 1)
	};
}
function renderEntry(id, draft) {
	const time = `${draft.approximate ? "~" : ""}${renderInstant(draft.at, draft.precision ?? "second")}`;
	const actor = LOGIN.test(draft.actor) && draft.actor !== "unknown" ? `@${draft.actor}` : "unknown";
	const links = (draft.sources ?? []).map(renderLink).join(", ");
	const sources = links === "" ? "" : ` (${links})`;
	const supersedes = draft.supersedes === void 0 ? "" : `; supersedes ${draft.supersedes}`;
	const text = toMarkdownLine(draft.text);
	return `- **${id}** ${time} \`${draft.kind}\` ${actor}: ${text}${sources}${supersedes}`;
}
function renderLink({ id, target }) {
	return `[${toMarkdownLine(id)}](${target.replace(/[\s()<>\\`]/g, encodeURIComponentStrict)})`;
}
function encodeURIComponentStrict(text) {
	return encodeURIComponent(text).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}
function splitTail(markdown) {
	const supersedes = SUPERSEDES.exec(markdown);
	const beforeSupersedes = cutAt(markdown, supersedes, ";");
	const group = SOURCES.exec(beforeSupersedes);
	const sources = (group === null ? [] : [...group[0].matchAll(LINKS)]).map(([, id = "", target = ""]) => ({
		id: toPlainText(id),
		target
	}));
	return {
		markdown: cutAt(beforeSupersedes, group, "("),
		sources,
		...supersedes?.[1] === void 0 ? {} : { supersedes: supersedes[1] }
	};
}
function cutAt(markdown, match, first) {
	if (match === null) return markdown;
	return markdown.slice(0, markdown.indexOf(first, match.index)).trimEnd();
}
function findKindProblem(entry, column) {
	if (ENTRY_KINDS.some((kind) => kind === entry.kind)) return [];
	const message = `Expected one of the kinds ${ENTRY_KINDS.join(", ")}, got \`${entry.kind}\``;
	return [{
		line: entry.line,
		column,
		message
	}];
}
function toFailure(source, { line, offset, expected }) {
	const rest = source.slice(offset).trimEnd();
	const got = rest === "" ? "the end of the line" : `"${rest.slice(0, 40)}"`;
	return {
		ok: false,
		problem: {
			line,
			column: offset + 1,
			message: `Expected ${expected}, got ${got}`
		}
	};
}

// actions/incident/timeline-place.ts
function insertEntry(page, { source, at, approximate, supersedes }) {
	const line = {
		...toBlank(page),
		source,
		role: "item",
		at: approximate ? void 0 : at,
		ordered: !approximate && supersedes === void 0
	};
	const day = toUtcSeconds(at).slice(0, 10);
	if (approximate) insertApproximate(page, day, line);
	else insertExact(page, day, {
		...line,
		at
	});
	if (supersedes !== void 0) release(page, supersedes);
}
function insertApproximate(page, day, line) {
	const start = page.lines.findLastIndex((other) => other.day !== void 0);
	if (start === -1) insertSection(page, {
		day,
		line,
		from: 0
	});
	else insertAtEnd(page, toSection(page.lines, start), line);
}
function insertExact(page, day, line) {
	const { lines } = page;
	const isLater = ({ at, ordered }) => ordered && at !== void 0 && at > line.at;
	const isNotLater = ({ at, ordered }) => ordered && at !== void 0 && at <= line.at;
	const found = lines.findIndex(isLater);
	const later = found === -1 ? lines.length : found;
	const start = lines.findLastIndex((other, index) => index < later && other.day === day);
	const section = start === -1 ? void 0 : toSection(lines, start);
	const from = lines.findLastIndex((other, index) => index < later && isNotLater(other)) + 1;
	if (section !== void 0 && (later < section.end || from <= section.end)) insertIntoSection(page, {
		...section,
		from: Math.max(from, start + 1),
		later
	}, line);
	else insertSection(page, {
		day,
		line,
		from
	});
}
function toSection(lines, start) {
	const end = lines.findIndex(({ role }, index) => index > start && role === "heading");
	return {
		start,
		end: end === -1 ? lines.length : end
	};
}
function insertSection(page, { day, line, from }) {
	const next = page.lines.findIndex((other, index) => index >= from && other.day !== void 0 && other.day > day);
	const blank = toBlank(page);
	const heading = {
		...blank,
		source: `## ${day}`,
		role: "heading",
		day
	};
	if (next === -1) insertLines(page, page.lines.length, [
		blank,
		heading,
		blank,
		line
	]);
	else insertLines(page, next, [
		heading,
		blank,
		line,
		blank
	]);
}
function insertIntoSection(page, gap, line) {
	const { lines } = page;
	const to = Math.min(gap.later, gap.end);
	const next = lines.findIndex(({ at }, index) => index >= gap.from && index < to && at !== void 0 && at > line.at);
	if (next !== -1) return insertLines(page, next, [line]);
	if (gap.later < gap.end) return insertLines(page, gap.later, [line]);
	const last = lines.findLastIndex(({ at }, index) => index > gap.start && index < to && at !== void 0);
	if (last !== -1) return insertLines(page, toBlockEnd(lines, last), [line]);
	const first = lines.findIndex(({ role }, index) => index > gap.start && index < to && role === "item");
	if (first !== -1) return insertLines(page, first, [line]);
	return insertAtEnd(page, gap, line);
}
function insertAtEnd(page, { start, end }, line) {
	let last = end - 1;
	while (last > start && page.lines[last]?.role === "blank") last -= 1;
	const role = page.lines[last]?.role;
	const inList = role === "item" || role === "continuation";
	insertLines(page, last + 1, inList ? [line] : [toBlank(page), line]);
}
function toBlockEnd(lines, index) {
	let end = index + 1;
	while (lines[end]?.role === "continuation") end += 1;
	return end;
}
function insertLines(page, index, added) {
	const before = page.lines[index - 1];
	if (before !== void 0 && before.eol === "") page.lines[index - 1] = {
		...before,
		eol: page.eol
	};
	const follower = page.lines[index]?.role;
	const tail = (follower === "heading" || follower === "text") && added.at(-1)?.role === "item" ? [toBlank(page)] : [];
	page.lines.splice(index, 0, ...added, ...tail);
}
function toBlank(page) {
	return {
		mark: "",
		source: "",
		eol: page.eol,
		role: "blank",
		day: void 0,
		at: void 0,
		ordered: false,
		problems: []
	};
}
function release(page, id) {
	page.lines = page.lines.map((line) => line.entry?.id === id || line.source.startsWith(`- **${id}**`) ? {
		...line,
		ordered: false
	} : line);
}

// actions/incident/timeline-scan.ts
const DAY_HEADING = /^## +(\d{4}-\d{2}-\d{2})[ \t]*#*[ \t]*$/;
function scanTimeline(text) {
	const lines = [];
	let cover;
	let openAt = 0;
	for (const [index, { mark, source, eol }] of splitLines(text).entries()) {
		const number = index + 1;
		const opened = cover === void 0 ? findCover(source) : void 0;
		const previous = lines.at(-1)?.role ?? "blank";
		lines.push((cover ?? opened) === void 0 ? readLine({
			mark,
			source,
			eol,
			number,
			previous
		}) : toHidden({
			mark,
			source,
			eol,
			number
		}));
		if (opened !== void 0) openAt = index;
		cover = cover === void 0 ? keepCover(opened, source) : closeCover(cover, source);
	}
	if (cover === void 0) return {
		lines,
		openAt: void 0
	};
	lines[openAt]?.problems.push({
		line: openAt + 1,
		column: 1,
		message: "Expected this comment or code block to end, got the end of the file"
	});
	return {
		lines,
		openAt
	};
}
function splitLines(text) {
	return [...text.matchAll(/(\uFEFF*)([^\r\n]*)(\r\n|\n|\r|$)/g)].filter(([whole]) => whole !== "").map(([, mark = "", source = "", eol = ""]) => ({
		mark,
		source,
		eol
	}));
}
function closeCover(cover, source) {
	return cover.test(source) ? void 0 : cover;
}
function toHidden({ number, ...written }) {
	const problems = findHidden(written.source, number);
	return {
		...written,
		role: "hidden",
		day: void 0,
		at: void 0,
		problems
	};
}
function readLine({ number, previous, ...written }) {
	const { source } = written;
	const line = {
		...written,
		role: "text",
		day: void 0,
		at: void 0,
		problems: []
	};
	if (source.trim() === "") return {
		...line,
		role: "blank"
	};
	if (/^ {0,3}#{1,6}(?:\s|$)/.test(source)) return {
		...line,
		role: "heading",
		day: DAY_HEADING.exec(source)?.[1]
	};
	if (/^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/.test(source)) return readItem(line, number);
	if (previous === "item" || previous === "continuation" || /^\s/.test(source)) {
		const message = "Expected the whole entry on one line, got a second line";
		return {
			...line,
			role: "continuation",
			problems: [{
				line: number,
				column: 1,
				message
			}]
		};
	}
	return line;
}
function readItem(line, number) {
	const parsed = parseEntry(line.source, number);
	if (!parsed.ok) return {
		...line,
		role: "item",
		problems: [parsed.problem]
	};
	const { entry, problems } = parsed;
	return {
		...line,
		role: "item",
		entry,
		at: entry.approximate ? void 0 : entry.at,
		problems
	};
}
function findCover(source) {
	const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(source)?.[1];
	if (fence !== void 0) return new RegExp(`^ {0,3}${fence}${fence.charAt(0)}*[ \\t]*$`);
	return /^ {0,3}<!--/.test(source) ? /-->/ : void 0;
}
function keepCover(opened, source) {
	if (opened?.source !== "-->") return opened;
	return source.includes("-->") ? void 0 : opened;
}
function findHidden(source, line) {
	if (/^\s*[-*+]\s+\*\*T-\d/.exec(source) === null) return [];
	return [{
		line,
		column: 1,
		message: "Expected entries outside code blocks and comments, got one that GitHub does not show as an entry"
	}];
}

// actions/incident/timeline.ts
function renderTimeline(id) {
	return `# Timeline of ${id}\n`;
}
function parseTimeline(text) {
	const { lines } = scanTimeline(text);
	const entries = lines.flatMap((line) => line.entry === void 0 ? [] : [line.entry]);
	const problems = [...lines.flatMap((line) => line.problems), ...findReferenceProblems(entries)];
	problems.sort((a, b) => a.line - b.line || a.column - b.column);
	return {
		entries,
		problems
	};
}
function effectiveEntries(timeline) {
	const superseded = new Set(timeline.entries.filter(isCorrection).map(({ supersedes }) => supersedes));
	return timeline.entries.filter(({ id }) => !superseded.has(id));
}
function appendEntries(text, drafts) {
	const { lines, openAt = lines.length } = scanTimeline(text);
	const page = toPage(lines.slice(0, openAt), text.includes("\r\n") ? "\r\n" : "\n");
	let number = findLastNumber(lines);
	const ids = drafts.map((draft) => {
		number += 1;
		const id = `T-${String(number).padStart(4, "0")}`;
		insertEntry(page, toNewEntry(id, draft));
		return id;
	});
	return {
		text: [...page.lines, ...lines.slice(openAt)].map(({ mark, source, eol }) => mark + source + eol).join(""),
		ids
	};
}
function toPage(lines, eol) {
	const entries = lines.flatMap(({ entry }) => entry === void 0 ? [] : [entry]);
	const binding = new Set(effectiveEntries({
		entries,
		problems: []
	}).filter(({ approximate, supersedes }) => !approximate && supersedes === void 0));
	const isOrdered = ({ entry }) => entry !== void 0 && binding.has(entry);
	return {
		lines: lines.map((line) => ({
			...line,
			ordered: isOrdered(line)
		})),
		eol
	};
}
function toNewEntry(id, draft) {
	const { at, precision = "second", approximate = false, supersedes } = draft;
	const read = parseInstant(renderInstant(at, precision));
	return {
		source: renderEntry(id, draft),
		at: read?.at ?? at,
		approximate,
		supersedes
	};
}
function findLastNumber(lines) {
	let last = 0;
	for (const { source } of lines) {
		const id = /^\s*[-*+]\s+\*\*T-(\d{4,9})\*\*/.exec(source)?.[1];
		if (id !== void 0) last = Math.max(last, Number(id));
	}
	return last;
}
function isCorrection({ id, supersedes }) {
	return supersedes !== void 0 && toNumber(supersedes) < toNumber(id);
}
function toNumber(id) {
	return Number(id.slice(2));
}
function findReferenceProblems(entries) {
	const seen = /* @__PURE__ */ new Map();
	const problems = [];
	for (const { id, line } of entries) {
		const first = seen.get(id);
		if (first === void 0) seen.set(id, line);
		else problems.push({
			line,
			column: 3,
			message: `Expected a new id, got ${id} of line ${first}`
		});
	}
	for (const entry of entries) {
		const { line, column, supersedes } = entry;
		if (supersedes === void 0 || isCorrection(entry) && seen.has(supersedes)) continue;
		const message = `Expected \`supersedes\` to name an earlier entry of this timeline, got ${supersedes}`;
		problems.push({
			line,
			column,
			message
		});
	}
	return problems;
}

// actions/incident/receipt-view.ts
const TargetView = object({
	kind: string(),
	name: string()
});
const RunView = object({
	state: string(),
	plan: object({
		digest: string().regex(/^sha256:[0-9a-f]{64}$/),
		requested_by: Person,
		requested_at: Instant,
		expires_at: string().optional(),
		command: string(),
		why: string().optional(),
		targets: array(TargetView).default([]),
		impact: string().optional()
	}),
	approvals: array(object({
		by: Person,
		at: Instant
	})).default([]),
	apply: object({
		at: Instant,
		outcome: string()
	}).optional(),
	verify: object({
		at: Instant,
		verified: boolean(),
		seen: string()
	}).optional(),
	problem: string().optional()
});
const ReceiptView = RunView.extend({
	id: ReceiptId,
	step: string(),
	params: record(string(), string()).default({}),
	evidence: array(string()).default([]),
	rollback: RunView.optional()
});
function parseReceiptView({ path, text }, signer) {
	const content = parseJson(text);
	const { data } = ReceiptView.safeParse(content);
	if (data === void 0 || findReceiptId(path) !== data.id) return void 0;
	return signer.canSign && !isSigned(content, signer) ? void 0 : data;
}

// actions/kernel/text/lists/top-level-domains.json
var names = [
	"aaa",
	"aarp",
	"abb",
	"abbott",
	"abbvie",
	"abc",
	"able",
	"abogado",
	"abudhabi",
	"ac",
	"academy",
	"accenture",
	"accountant",
	"accountants",
	"aco",
	"actor",
	"ad",
	"ads",
	"adult",
	"ae",
	"aeg",
	"aero",
	"aetna",
	"af",
	"afl",
	"africa",
	"ag",
	"agakhan",
	"agency",
	"ai",
	"aig",
	"airbus",
	"airforce",
	"airtel",
	"akdn",
	"al",
	"alibaba",
	"alipay",
	"allfinanz",
	"allstate",
	"ally",
	"alsace",
	"alstom",
	"am",
	"amazon",
	"americanexpress",
	"americanfamily",
	"amex",
	"amfam",
	"amica",
	"amsterdam",
	"analytics",
	"android",
	"anquan",
	"anz",
	"ao",
	"aol",
	"apartments",
	"app",
	"apple",
	"aq",
	"aquarelle",
	"ar",
	"arab",
	"aramco",
	"archi",
	"army",
	"arpa",
	"art",
	"arte",
	"as",
	"asda",
	"asia",
	"associates",
	"at",
	"athleta",
	"attorney",
	"au",
	"auction",
	"audi",
	"audible",
	"audio",
	"auspost",
	"author",
	"auto",
	"autos",
	"aw",
	"aws",
	"ax",
	"axa",
	"az",
	"azure",
	"ba",
	"baby",
	"baidu",
	"banamex",
	"band",
	"bank",
	"bar",
	"barcelona",
	"barclaycard",
	"barclays",
	"barefoot",
	"bargains",
	"baseball",
	"basketball",
	"bauhaus",
	"bayern",
	"bb",
	"bbc",
	"bbt",
	"bbva",
	"bcg",
	"bcn",
	"bd",
	"be",
	"beats",
	"beauty",
	"beer",
	"berlin",
	"best",
	"bestbuy",
	"bet",
	"bf",
	"bg",
	"bh",
	"bharti",
	"bi",
	"bible",
	"bid",
	"bike",
	"bing",
	"bingo",
	"bio",
	"biz",
	"bj",
	"black",
	"blackfriday",
	"blockbuster",
	"blog",
	"bloomberg",
	"blue",
	"bm",
	"bms",
	"bmw",
	"bn",
	"bnpparibas",
	"bo",
	"boats",
	"boehringer",
	"bofa",
	"bom",
	"bond",
	"boo",
	"book",
	"booking",
	"bosch",
	"bostik",
	"boston",
	"bot",
	"boutique",
	"box",
	"br",
	"bradesco",
	"bridgestone",
	"broadway",
	"broker",
	"brother",
	"brussels",
	"bs",
	"bt",
	"build",
	"builders",
	"business",
	"buy",
	"buzz",
	"bv",
	"bw",
	"by",
	"bz",
	"bzh",
	"ca",
	"cab",
	"cafe",
	"cal",
	"call",
	"calvinklein",
	"cam",
	"camera",
	"camp",
	"canon",
	"capetown",
	"capital",
	"capitalone",
	"car",
	"caravan",
	"cards",
	"care",
	"career",
	"careers",
	"cars",
	"casa",
	"case",
	"cash",
	"casino",
	"cat",
	"catering",
	"catholic",
	"cba",
	"cbn",
	"cbre",
	"cc",
	"cd",
	"center",
	"ceo",
	"cern",
	"cf",
	"cfa",
	"cfd",
	"cg",
	"ch",
	"chanel",
	"channel",
	"charity",
	"chase",
	"chat",
	"cheap",
	"chintai",
	"christmas",
	"chrome",
	"church",
	"ci",
	"cipriani",
	"circle",
	"cisco",
	"citadel",
	"citi",
	"citic",
	"city",
	"ck",
	"cl",
	"claims",
	"cleaning",
	"click",
	"clinic",
	"clinique",
	"clothing",
	"cloud",
	"club",
	"clubmed",
	"cm",
	"cn",
	"co",
	"coach",
	"codes",
	"coffee",
	"college",
	"cologne",
	"com",
	"commbank",
	"community",
	"company",
	"compare",
	"computer",
	"comsec",
	"condos",
	"construction",
	"consulting",
	"contact",
	"contractors",
	"cooking",
	"cool",
	"coop",
	"corsica",
	"country",
	"coupon",
	"coupons",
	"courses",
	"cpa",
	"cr",
	"credit",
	"creditcard",
	"creditunion",
	"cricket",
	"crown",
	"crs",
	"cruise",
	"cruises",
	"cu",
	"cuisinella",
	"cv",
	"cw",
	"cx",
	"cy",
	"cymru",
	"cyou",
	"cz",
	"dad",
	"dance",
	"data",
	"date",
	"dating",
	"datsun",
	"day",
	"dclk",
	"dds",
	"de",
	"deal",
	"dealer",
	"deals",
	"degree",
	"delivery",
	"dell",
	"deloitte",
	"delta",
	"democrat",
	"dental",
	"dentist",
	"desi",
	"design",
	"dev",
	"dhl",
	"diamonds",
	"diet",
	"digital",
	"direct",
	"directory",
	"discount",
	"discover",
	"dish",
	"diy",
	"dj",
	"dk",
	"dm",
	"dnp",
	"do",
	"docs",
	"doctor",
	"dog",
	"domains",
	"dot",
	"download",
	"drive",
	"dtv",
	"dubai",
	"dupont",
	"durban",
	"dvag",
	"dvr",
	"dz",
	"earth",
	"eat",
	"ec",
	"eco",
	"edeka",
	"edu",
	"education",
	"ee",
	"eg",
	"email",
	"emerck",
	"energy",
	"engineer",
	"engineering",
	"enterprises",
	"epson",
	"equipment",
	"er",
	"ericsson",
	"erni",
	"es",
	"esq",
	"estate",
	"et",
	"eu",
	"eurovision",
	"eus",
	"events",
	"exchange",
	"expert",
	"exposed",
	"express",
	"extraspace",
	"fage",
	"fail",
	"fairwinds",
	"faith",
	"family",
	"fan",
	"fans",
	"farm",
	"farmers",
	"fashion",
	"fast",
	"fedex",
	"feedback",
	"ferrari",
	"ferrero",
	"fi",
	"fidelity",
	"fido",
	"film",
	"final",
	"finance",
	"financial",
	"fire",
	"firestone",
	"firmdale",
	"fish",
	"fishing",
	"fit",
	"fitness",
	"fj",
	"fk",
	"flickr",
	"flights",
	"flir",
	"florist",
	"flowers",
	"fly",
	"fm",
	"fo",
	"foo",
	"food",
	"football",
	"ford",
	"forex",
	"forsale",
	"forum",
	"foundation",
	"fox",
	"fr",
	"free",
	"fresenius",
	"frl",
	"frogans",
	"frontier",
	"ftr",
	"fujitsu",
	"fun",
	"fund",
	"furniture",
	"futbol",
	"fyi",
	"ga",
	"gal",
	"gallery",
	"gallo",
	"gallup",
	"game",
	"games",
	"gap",
	"garden",
	"gay",
	"gb",
	"gbiz",
	"gd",
	"gdn",
	"ge",
	"gea",
	"gent",
	"genting",
	"george",
	"gf",
	"gg",
	"ggee",
	"gh",
	"gi",
	"gift",
	"gifts",
	"gives",
	"giving",
	"gl",
	"glass",
	"gle",
	"global",
	"globo",
	"gm",
	"gmail",
	"gmbh",
	"gmo",
	"gmx",
	"gn",
	"godaddy",
	"gold",
	"goldpoint",
	"golf",
	"goo",
	"goodyear",
	"goog",
	"google",
	"gop",
	"got",
	"gov",
	"gp",
	"gq",
	"gr",
	"grainger",
	"graphics",
	"gratis",
	"green",
	"gripe",
	"grocery",
	"group",
	"gs",
	"gt",
	"gu",
	"gucci",
	"guge",
	"guide",
	"guitars",
	"guru",
	"gw",
	"gy",
	"hair",
	"hamburg",
	"hangout",
	"haus",
	"hbo",
	"hdfc",
	"hdfcbank",
	"health",
	"healthcare",
	"help",
	"helsinki",
	"here",
	"hermes",
	"hiphop",
	"hisamitsu",
	"hitachi",
	"hiv",
	"hk",
	"hkt",
	"hm",
	"hn",
	"hockey",
	"holdings",
	"holiday",
	"homedepot",
	"homegoods",
	"homes",
	"homesense",
	"honda",
	"horse",
	"hospital",
	"host",
	"hosting",
	"hot",
	"hotels",
	"hotmail",
	"house",
	"how",
	"hr",
	"hsbc",
	"ht",
	"hu",
	"hughes",
	"hyatt",
	"hyundai",
	"ibm",
	"icbc",
	"ice",
	"icu",
	"id",
	"ie",
	"ieee",
	"ifm",
	"ikano",
	"il",
	"im",
	"imamat",
	"imdb",
	"immo",
	"immobilien",
	"in",
	"inc",
	"industries",
	"infiniti",
	"info",
	"ing",
	"ink",
	"institute",
	"insurance",
	"insure",
	"int",
	"international",
	"intuit",
	"investments",
	"io",
	"ipiranga",
	"iq",
	"ir",
	"irish",
	"is",
	"ismaili",
	"ist",
	"istanbul",
	"it",
	"itau",
	"itv",
	"jaguar",
	"java",
	"jcb",
	"je",
	"jeep",
	"jetzt",
	"jewelry",
	"jio",
	"jll",
	"jm",
	"jmp",
	"jnj",
	"jo",
	"jobs",
	"joburg",
	"jot",
	"joy",
	"jp",
	"jpmorgan",
	"jprs",
	"juegos",
	"juniper",
	"kaufen",
	"kddi",
	"ke",
	"kerryhotels",
	"kerryproperties",
	"kfh",
	"kg",
	"kh",
	"ki",
	"kia",
	"kids",
	"kim",
	"kindle",
	"kitchen",
	"kiwi",
	"km",
	"kn",
	"koeln",
	"komatsu",
	"kosher",
	"kp",
	"kpmg",
	"kpn",
	"kr",
	"krd",
	"kred",
	"kuokgroup",
	"kw",
	"ky",
	"kyoto",
	"kz",
	"la",
	"lacaixa",
	"lamborghini",
	"lamer",
	"land",
	"landrover",
	"lanxess",
	"lasalle",
	"lat",
	"latino",
	"latrobe",
	"law",
	"lawyer",
	"lb",
	"lc",
	"lds",
	"lease",
	"leclerc",
	"lefrak",
	"legal",
	"lego",
	"lexus",
	"lgbt",
	"li",
	"lidl",
	"life",
	"lifeinsurance",
	"lifestyle",
	"lighting",
	"like",
	"lilly",
	"limited",
	"limo",
	"lincoln",
	"link",
	"live",
	"living",
	"lk",
	"llc",
	"llp",
	"loan",
	"loans",
	"locker",
	"locus",
	"lol",
	"london",
	"lotte",
	"lotto",
	"love",
	"lpl",
	"lplfinancial",
	"lr",
	"ls",
	"lt",
	"ltd",
	"ltda",
	"lu",
	"lundbeck",
	"luxe",
	"luxury",
	"lv",
	"ly",
	"ma",
	"madrid",
	"maif",
	"maison",
	"makeup",
	"man",
	"management",
	"mango",
	"map",
	"market",
	"marketing",
	"markets",
	"marriott",
	"marshalls",
	"mattel",
	"mba",
	"mc",
	"mckinsey",
	"md",
	"me",
	"med",
	"media",
	"meet",
	"melbourne",
	"meme",
	"memorial",
	"men",
	"menu",
	"merckmsd",
	"mg",
	"mh",
	"miami",
	"microsoft",
	"mil",
	"mini",
	"mint",
	"mit",
	"mitsubishi",
	"mk",
	"ml",
	"mlb",
	"mls",
	"mm",
	"mma",
	"mn",
	"mo",
	"mobi",
	"mobile",
	"moda",
	"moe",
	"moi",
	"mom",
	"monash",
	"money",
	"monster",
	"mormon",
	"mortgage",
	"moscow",
	"moto",
	"motorcycles",
	"mov",
	"movie",
	"mp",
	"mq",
	"mr",
	"ms",
	"msd",
	"mt",
	"mtn",
	"mtr",
	"mu",
	"museum",
	"music",
	"mv",
	"mw",
	"mx",
	"my",
	"mz",
	"na",
	"nab",
	"nagoya",
	"name",
	"navy",
	"nba",
	"nc",
	"ne",
	"nec",
	"net",
	"netbank",
	"netflix",
	"network",
	"neustar",
	"new",
	"news",
	"next",
	"nextdirect",
	"nexus",
	"nf",
	"nfl",
	"ng",
	"ngo",
	"nhk",
	"ni",
	"nico",
	"nike",
	"nikon",
	"ninja",
	"nissan",
	"nissay",
	"nl",
	"no",
	"nokia",
	"norton",
	"now",
	"nowruz",
	"nowtv",
	"np",
	"nr",
	"nra",
	"nrw",
	"ntt",
	"nu",
	"nyc",
	"nz",
	"obi",
	"observer",
	"office",
	"okinawa",
	"olayan",
	"olayangroup",
	"ollo",
	"om",
	"omega",
	"one",
	"ong",
	"onl",
	"online",
	"ooo",
	"open",
	"oracle",
	"orange",
	"org",
	"organic",
	"origins",
	"osaka",
	"otsuka",
	"ott",
	"ovh",
	"pa",
	"page",
	"panasonic",
	"paris",
	"pars",
	"partners",
	"parts",
	"party",
	"pay",
	"pccw",
	"pe",
	"pet",
	"pf",
	"pfizer",
	"pg",
	"ph",
	"pharmacy",
	"phd",
	"philips",
	"phone",
	"photo",
	"photography",
	"photos",
	"physio",
	"pics",
	"pictet",
	"pictures",
	"pid",
	"pin",
	"ping",
	"pink",
	"pioneer",
	"pizza",
	"pk",
	"pl",
	"place",
	"play",
	"playstation",
	"plumbing",
	"plus",
	"pm",
	"pn",
	"pnc",
	"pohl",
	"poker",
	"politie",
	"porn",
	"post",
	"pr",
	"praxi",
	"press",
	"prime",
	"pro",
	"prod",
	"productions",
	"prof",
	"progressive",
	"promo",
	"properties",
	"property",
	"protection",
	"pru",
	"prudential",
	"ps",
	"pt",
	"pub",
	"pw",
	"pwc",
	"py",
	"qa",
	"qpon",
	"quebec",
	"quest",
	"racing",
	"radio",
	"re",
	"read",
	"realestate",
	"realtor",
	"realty",
	"recipes",
	"red",
	"redumbrella",
	"rehab",
	"reise",
	"reisen",
	"reit",
	"reliance",
	"ren",
	"rent",
	"rentals",
	"repair",
	"report",
	"republican",
	"rest",
	"restaurant",
	"review",
	"reviews",
	"rexroth",
	"rich",
	"richardli",
	"ricoh",
	"ril",
	"rio",
	"rip",
	"ro",
	"rocks",
	"rodeo",
	"rogers",
	"room",
	"rs",
	"rsvp",
	"ru",
	"rugby",
	"ruhr",
	"run",
	"rw",
	"rwe",
	"ryukyu",
	"sa",
	"saarland",
	"safe",
	"safety",
	"sakura",
	"sale",
	"salon",
	"samsclub",
	"samsung",
	"sandvik",
	"sandvikcoromant",
	"sanofi",
	"sap",
	"sarl",
	"sas",
	"save",
	"saxo",
	"sb",
	"sbi",
	"sbs",
	"sc",
	"scb",
	"schaeffler",
	"schmidt",
	"scholarships",
	"school",
	"schule",
	"schwarz",
	"science",
	"scot",
	"sd",
	"se",
	"search",
	"seat",
	"secure",
	"security",
	"seek",
	"select",
	"sener",
	"services",
	"seven",
	"sew",
	"sex",
	"sexy",
	"sfr",
	"sg",
	"sh",
	"shangrila",
	"sharp",
	"shell",
	"shia",
	"shiksha",
	"shoes",
	"shop",
	"shopping",
	"shouji",
	"show",
	"si",
	"silk",
	"sina",
	"singles",
	"site",
	"sj",
	"sk",
	"ski",
	"skin",
	"sky",
	"skype",
	"sl",
	"sling",
	"sm",
	"smart",
	"smile",
	"sn",
	"sncf",
	"so",
	"soccer",
	"social",
	"softbank",
	"software",
	"sohu",
	"solar",
	"solutions",
	"song",
	"sony",
	"soy",
	"spa",
	"space",
	"sport",
	"spot",
	"sr",
	"srl",
	"ss",
	"st",
	"stada",
	"staples",
	"star",
	"statebank",
	"statefarm",
	"stc",
	"stcgroup",
	"stockholm",
	"storage",
	"store",
	"stream",
	"studio",
	"study",
	"style",
	"su",
	"sucks",
	"supplies",
	"supply",
	"support",
	"surf",
	"surgery",
	"suzuki",
	"sv",
	"swatch",
	"swiss",
	"sx",
	"sy",
	"sydney",
	"systems",
	"sz",
	"tab",
	"taipei",
	"talk",
	"taobao",
	"target",
	"tatamotors",
	"tatar",
	"tattoo",
	"tax",
	"taxi",
	"tc",
	"tci",
	"td",
	"tdk",
	"team",
	"tech",
	"technology",
	"tel",
	"temasek",
	"tennis",
	"teva",
	"tf",
	"tg",
	"th",
	"thd",
	"theater",
	"theatre",
	"tiaa",
	"tickets",
	"tienda",
	"tips",
	"tires",
	"tirol",
	"tj",
	"tjmaxx",
	"tjx",
	"tk",
	"tkmaxx",
	"tl",
	"tm",
	"tmall",
	"tn",
	"to",
	"today",
	"tokyo",
	"tools",
	"top",
	"toray",
	"toshiba",
	"total",
	"tours",
	"town",
	"toyota",
	"toys",
	"tr",
	"trade",
	"trading",
	"training",
	"travel",
	"travelers",
	"travelersinsurance",
	"trust",
	"trv",
	"tt",
	"tube",
	"tui",
	"tunes",
	"tushu",
	"tv",
	"tvs",
	"tw",
	"tz",
	"ua",
	"ubank",
	"ubs",
	"ug",
	"uk",
	"unicom",
	"university",
	"uno",
	"uol",
	"ups",
	"us",
	"uy",
	"uz",
	"va",
	"vacations",
	"vana",
	"vanguard",
	"vc",
	"ve",
	"vegas",
	"ventures",
	"verisign",
	"versicherung",
	"vet",
	"vg",
	"vi",
	"viajes",
	"video",
	"vig",
	"viking",
	"villas",
	"vin",
	"vip",
	"virgin",
	"visa",
	"vision",
	"viva",
	"vivo",
	"vlaanderen",
	"vn",
	"vodka",
	"volvo",
	"vote",
	"voting",
	"voto",
	"voyage",
	"vu",
	"wales",
	"walmart",
	"walter",
	"wang",
	"wanggou",
	"watch",
	"watches",
	"weather",
	"weatherchannel",
	"webcam",
	"weber",
	"website",
	"wed",
	"wedding",
	"weibo",
	"weir",
	"wf",
	"whoswho",
	"wien",
	"wiki",
	"williamhill",
	"win",
	"windows",
	"wine",
	"winners",
	"wme",
	"wolterskluwer",
	"woodside",
	"work",
	"works",
	"world",
	"wow",
	"ws",
	"wtc",
	"wtf",
	"xbox",
	"xerox",
	"xihuan",
	"xin",
	"xxx",
	"xyz",
	"yachts",
	"yahoo",
	"yamaxun",
	"yandex",
	"ye",
	"yodobashi",
	"yoga",
	"yokohama",
	"you",
	"youtube",
	"yt",
	"yun",
	"za",
	"zappos",
	"zara",
	"zero",
	"zip",
	"zm",
	"zone",
	"zuerich",
	"zw"
];

// actions/kernel/text/top-level-domains.ts
const GENERIC = "academy agency app arpa asia beauty bet bid bio biz blog bond buzz cam capital casino cat center cfd chat click cloud club codes com company cyou date dev digital direct download edu email example exchange express fail finance fit fun fund gdn games global gov group guru help host icu inc info ink int invalid jobs kim lat life link live llc loan lol ltd market mba media men mil mobi mom money monster museum nagoya net network news ninja one onion online ooo org page party photo pics pink plus porn post press pro pub pw quest racing red ren rest review rip rocks rodeo run sale sbs science security services sex shop site skin social software solutions space store stream studio style support surf systems team tech technology tel tips today tokyo tools top toys trade travel uno vip wang website webcam wiki win work works world wtf xin xxx xyz zone";
const ambiguous = new Set("am as at cat cc codes do host id in int is it link live md me ml mm my name no one page pl pm post ps py rest rs run sc sh so st to us works zip mov".split(" "));
const plain = /* @__PURE__ */ new Set([...names.filter((name) => name.length === 2), ...GENERIC.split(" ")]);
const known = /* @__PURE__ */ new Set([
	...names,
	...plain,
	...ambiguous
]);
function isTopLevelDomain(label, labels) {
	const lower = label.toLowerCase();
	if (label !== lower && label !== label.toUpperCase()) return false;
	if (/^xn--[a-z0-9-]{2,}$/.test(lower) || /^[^\p{ASCII}\p{N}_]{2,}$/u.test(lower)) return true;
	return known.has(lower) && (labels > 2 || plain.has(lower) && !ambiguous.has(lower));
}

// actions/kernel/text/defang.ts
function findLive(text, { allow = [] } = {}) {
	const place = createLineIndex(text);
	const found = [];
	const scan = new RegExp(CANDIDATE);
	for (let match = scan.exec(text); match; match = scan.exec(text)) {
		const { index } = match;
		const { value, kind } = toCandidate(text, match[0], index);
		if (value.length < match[0].length) scan.lastIndex = index + Math.max(1, value.length);
		if (kind === void 0 || isAllowed(toHost(value), allow)) continue;
		found.push({
			kind,
			value,
			start: index,
			end: index + value.length,
			...place(index)
		});
	}
	return found;
}
function defang(text, options = {}) {
	const once = defangOnce(text, options);
	return once === text ? text : defangOnce(once, options);
}
function defangOnce(text, options) {
	let done = 0;
	let result = "";
	for (const { value, start, end } of findLive(text, options)) {
		result += text.slice(done, start) + defangIndicator(value);
		done = end;
	}
	return result + text.slice(done);
}
function defangIndicator(value) {
	const [, scheme = "", host = value, rest = ""] = /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)(.*)$/is.exec(value) ?? [];
	return defangScheme(scheme) + defangHost(host) + rest.replace(/\b(?:https?|ftp):\/\//gi, defangScheme);
}
const SCHEMES = /* @__PURE__ */ new Map([
	["http://", "hxxp://"],
	["https://", "hxxps://"],
	["ftp://", "fxp://"]
]);
const DEAD_SCHEMES = /* @__PURE__ */ new Set(["", ...SCHEMES.values()]);
function defangScheme(scheme) {
	const lower = scheme.toLowerCase();
	if (DEAD_SCHEMES.has(lower)) return scheme;
	return SCHEMES.get(lower) ?? scheme.replace("://", "[:]//");
}
function defangHost(host) {
	return host.replace(/[0-9a-f.:]{2,45}/gi, (run) => isIPv6(run) ? run.replaceAll(":", "[:]") : run).replace(/(?<!\[)[.@](?!\])/g, "[$&]");
}
const CANDIDATE = /(?<![a-z0-9+-])[a-z][a-z0-9+-]{1,30}:\/\/[^\s/?#<>"'`|\\(){}]+|(?<![\p{L}\p{N}_:.-])(?:[0-9a-f]{0,4}:){2,8}(?:[0-9.]{7,15}|[0-9a-f]{0,4})(?![\p{L}\p{N}_:])|(?<![\p{L}\p{N}_.%+-])[\p{L}\p{N}_.%+-]{1,255}(?:@[\p{L}\p{N}_.-]{1,255})?/giu;
function toCandidate(text, token, index) {
	const glued = /^:?\/\//.test(text.slice(index + token.length, index + token.length + 3)) && !token.endsWith("/") ? /[a-z][a-z0-9+-]{1,30}:?$/i.exec(token) : null;
	if (glued === null || glued.index === 0) {
		const value = trimPunctuation(token);
		return {
			value,
			...toKind(value)
		};
	}
	const value = token.slice(0, glued.index);
	return value.endsWith(".") ? {
		value,
		kind: "domain"
	} : {
		value,
		...toKind(value)
	};
}
function toKind(value) {
	const kind = findKind(value);
	return kind === void 0 ? {} : { kind };
}
function findKind(value) {
	const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
	if (scheme !== void 0) return isLiveUrl(scheme, toHost(value)) ? "url" : void 0;
	if (value.includes("@")) return isDomain(toHost(value)) ? "email" : void 0;
	if (isIPv4(value)) return "ipv4";
	if (value.includes(":")) return isIPv6(value) && /[0-9]/.test(value) ? "ipv6" : void 0;
	return isDomain(value) ? "domain" : void 0;
}
function isLiveUrl(scheme, host) {
	if (SCHEMES.has(`${scheme}://`)) return true;
	return /(?<!\[)\.(?!\])/.test(host) || isIPv6(host);
}
function isDomain(value) {
	const labels = value.split(".");
	if (labels.length < 2 || labels.some((label) => !LABEL.test(label))) return false;
	return labels[0]?.toLowerCase() === "www" || isTopLevelDomain(labels.at(-1) ?? "", labels.length);
}
const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?$/u;
function toHost(value) {
	const authority = value.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/^.*@/s, "");
	return ([/^\[([^\]]*)\]/.exec(authority)?.[1] ?? "", authority].find((text) => isIPv6(text)) ?? authority.replace(/:\d*$/, "")).toLowerCase();
}
function isAllowed(host, allow) {
	return allow.some((name) => host === name.toLowerCase() || host.endsWith(`.${name.toLowerCase()}`));
}
function trimPunctuation(token) {
	if (isIPv6(token)) return token;
	const trimmed = token.replace(/[.,;:!*_~-]{1,32}$/, "");
	return trimmed.endsWith("]") && !trimmed.includes("[") ? trimmed.slice(0, -1) : trimmed;
}

// actions/github/projection.ts
async function sendProjection(client, projection) {
	const mutations = toMutations$1(projection);
	if (mutations.length === 0) return;
	try {
		await sendMutations(client, mutations);
	} catch (error) {
		if (!isFailureOfReactions(error, mutations)) throw error;
	}
}
function isFailureOfReactions(error, mutations) {
	const isLocked = error instanceof UpstreamError && /\blocked\b/i.test(error.message);
	const reactions = mutations.flatMap(({ field }, index) => field.endsWith("Reaction") || isLocked && field === "updateIssueComment" ? [`m${index}`] : []);
	if (isOnlyAt(error, new Set(reactions))) return true;
	return error instanceof UpstreamError && reactions.length === mutations.length;
}
async function sendMutations(client, mutations) {
	const variables = mutations.map((one, index) => `$i${index}: ${one.type}!`).join(", ");
	const fields = mutations.map((one, index) => `m${index}: ${one.field}(input: $i${index}) { clientMutationId }`);
	await client.mutate(`mutation Project(${variables}) {\n  ${fields.join("\n  ")}\n}`, Object.fromEntries(mutations.map((one, index) => [`i${index}`, one.input])), { repeatable: true });
}
function toMutations$1(projection) {
	const { updateComment, react, markReady, closeIssue } = projection;
	return [
		...updateComment === void 0 ? [] : [toMutation("updateIssueComment", "UpdateIssueCommentInput", {
			id: updateComment.nodeId,
			body: updateComment.body
		})],
		...(projection.addLabels ?? []).map((one) => toMutation("addLabelsToLabelable", "AddLabelsToLabelableInput", {
			labelableId: one.thread,
			labelIds: one.labels
		})),
		...(projection.removeLabels ?? []).map((one) => toMutation("removeLabelsFromLabelable", "RemoveLabelsFromLabelableInput", {
			labelableId: one.thread,
			labelIds: one.labels
		})),
		...projection.check === void 0 ? [] : [toCheckMutation(projection.check)],
		...markReady === void 0 ? [] : [toMutation("markPullRequestReadyForReview", "MarkPullRequestReadyForReviewInput", { pullRequestId: markReady })],
		...closeIssue === void 0 ? [] : [toMutation("closeIssue", "CloseIssueInput", { issueId: closeIssue })],
		...react === void 0 ? [] : toReactions(react)
	];
}
const ANNOTATIONS_AT_MOST = 50;
function toCheckMutation(check) {
	return toMutation("createCheckRun", "CreateCheckRunInput", {
		repositoryId: check.repository,
		name: check.name,
		headSha: check.head,
		status: "COMPLETED",
		conclusion: check.conclusion.toUpperCase(),
		output: {
			title: check.title,
			summary: check.summary,
			annotations: check.annotations.slice(0, 50).map((one) => ({
				path: one.path,
				location: {
					startLine: one.start_line,
					endLine: one.end_line
				},
				annotationLevel: one.annotation_level.toUpperCase(),
				title: one.title,
				message: one.message
			}))
		}
	});
}
function toReactions(react) {
	const { subject, add, remove = [] } = react;
	return [...remove.map((content) => toMutation("removeReaction", "RemoveReactionInput", {
		subjectId: subject,
		content
	})), toMutation("addReaction", "AddReactionInput", {
		subjectId: subject,
		content: add
	})];
}
function toMutation(field, type, input) {
	return {
		field,
		type,
		input
	};
}

// actions/github/marker.ts
function renderStatusMarker(id) {
	return `<!-- firebreak:status ${id} -->`;
}
function renderReplyMarker(claim) {
	return `<!-- firebreak:reply ${claim.slice(7, 23)} -->`;
}

// actions/github/checkout.ts
async function readSettings(directory, pieces) {
	return parseSettings(await readFile(join(directory, SETTINGS_FILE), "utf8"), pieces);
}
async function readRecorder(directory) {
	try {
		return parseRecorder(await readFile(join(directory, SETTINGS_FILE), "utf8"));
	} catch {
		return GITHUB_ACTIONS;
	}
}

// actions/github/acknowledge.ts
const ISSUES = "POST /repos/{owner}/{repo}/issues";
async function acknowledge({ octokit }, { owner, name: repo }, subject) {
	const eyes = {
		owner,
		repo,
		content: "eyes",
		request: { retries: 0 }
	};
	try {
		await ("comment" in subject ? octokit.request(`${ISSUES}/comments/{comment_id}/reactions`, {
			...eyes,
			comment_id: subject.comment
		}) : octokit.request(`${ISSUES}/{issue_number}/reactions`, {
			...eyes,
			issue_number: subject.thread
		}));
	} catch (error) {
		if (!(error instanceof UpstreamError)) throw error;
	}
}

// actions/github/blob.ts
const Blob = object({
	oid: string().optional(),
	byteSize: number().optional(),
	text: string().nullish(),
	isTruncated: boolean().optional(),
	isBinary: boolean().nullish()
});
const KEPT = /* @__PURE__ */ new WeakMap();
const KEPT_BYTES_AT_MOST = 33554432;
function keepBlob(client, oid, bytes) {
	openKept(client).set(oid, Promise.resolve(bytes));
}
async function readBlob(client, question) {
	const kept = openKept(client);
	const known = kept.get(question.oid);
	if (known !== void 0) return known;
	const fetching = fetchBlob(client, question);
	kept.set(question.oid, fetching);
	try {
		const bytes = await fetching;
		if (bytes.length > KEPT_BYTES_AT_MOST) kept.delete(question.oid);
		return bytes;
	} catch (error) {
		kept.delete(question.oid);
		throw error;
	}
}
function openKept(client) {
	const kept = KEPT.get(client) ?? /* @__PURE__ */ new Map();
	KEPT.set(client, kept);
	return kept;
}
async function fetchBlob({ octokit }, { owner, name: repo, oid }) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
		owner,
		repo,
		file_sha: oid
	});
	return Buffer.from(data.content, "base64");
}

// actions/github/answers.ts
const Labels = object({ nodes: array(object({
	id: string(),
	name: string()
})) });
const Author = object({
	__typename: string(),
	login: string(),
	databaseId: number().nullish()
}).nullable();
const Comment = object({
	id: string(),
	databaseId: number(),
	url: string(),
	viewerDidAuthor: boolean(),
	body: string(),
	createdAt: string(),
	lastEditedAt: string().nullable(),
	author: Author,
	reactionGroups: array(object({
		content: string(),
		viewerHasReacted: boolean()
	})).nullable()
});
const MarkedComment = object({
	id: string(),
	url: string(),
	viewerDidAuthor: boolean(),
	body: string(),
	author: Author
});
const ThreadNode = object({
	__typename: string(),
	number: number(),
	createdAt: string().optional(),
	headRefName: string().optional(),
	isCrossRepository: boolean().optional()
}).nullable();
const IssueNode = object({
	id: string(),
	number: number(),
	state: string(),
	labels: Labels.nullable()
});
const PullNode = object({
	isCrossRepository: boolean(),
	baseRefName: string()
});
function findOwnPull(pulls, defaultBranch) {
	return pulls.find((one) => !one.isCrossRepository && one.baseRefName === defaultBranch);
}
const FileNode = object({ object: Blob.nullable() }).nullish();
const HeadRef = object({ target: object({ oid: string() }) }).nullable();
function toThread(node) {
	if (node === null) return void 0;
	if (node.__typename === "Issue") {
		const id = toIncidentId(node.number, new Date(node.createdAt ?? 0));
		return {
			number: node.number,
			kind: "issue",
			branch: toIncidentBranch(id)
		};
	}
	const thread = {
		number: node.number,
		kind: "pull_request"
	};
	const head = node.headRefName ?? "";
	return node.isCrossRepository === false && findIncidentOfBranch(head) !== void 0 ? {
		...thread,
		branch: head
	} : thread;
}
function isOwnComment({ viewerDidAuthor, author }, account) {
	return viewerDidAuthor && author?.__typename === "Bot" && author.databaseId === account.id;
}
function toCommentFact(node, recorder) {
	const account = toAccount(node.author);
	return {
		id: node.databaseId,
		nodeId: node.id,
		url: node.url,
		own: isOwnComment(node, recorder),
		body: node.body,
		createdAt: new Date(node.createdAt),
		edited: node.lastEditedAt !== null,
		ownReactions: (node.reactionGroups ?? []).filter((group) => group.viewerHasReacted).map((group) => group.content),
		...account === void 0 ? {} : { author: account }
	};
}
function toAccount(author) {
	if (author === null || author.databaseId === null || author.databaseId === void 0) return;
	return {
		id: author.databaseId,
		login: author.login,
		bot: author.__typename === "Bot"
	};
}
function toThreadFact(node) {
	return {
		nodeId: node.id,
		number: node.number,
		open: node.state === "OPEN",
		labels: toLabelFacts(node.labels)
	};
}
function toLabelFacts(labels) {
	return (labels?.nodes ?? []).map((label) => ({
		nodeId: label.id,
		name: label.name
	}));
}
function toLabelMap(labels) {
	return new Map((labels?.nodes ?? []).map((label) => [label.name, label.id]));
}

// actions/github/branch-documents.ts
const BLOB$1 = "object { ... on Blob { oid byteSize text isTruncated isBinary } }";
const toFolder = (blob) => {
	const entry = `name type mode object { ... on Blob { ${blob} } }`;
	return `
  folder: file(path: $folder) { object { ... on Tree { entries { ${entry}
    nested: object { ... on Tree { entries { ${entry}
      nested: object { ... on Tree { entries { ${entry} } } } } } }
  } } } }`;
};
const FOLDER = toFolder("oid byteSize text isTruncated isBinary");
const TREE = `
  query Tree($owner: String!, $name: String!, $folder: String!, $commit: String!) {
    repository(owner: $owner, name: $name) {
      object(expression: $commit) { ... on Commit { ${FOLDER} } }
    }
  }`;
const COMPARED_COMMIT = `... on Commit {
      ${toFolder("oid byteSize")}
      record: file(path: $record) { ${BLOB$1} }
      timeline: file(path: $timeline) { ${BLOB$1} }
      manifest: file(path: $manifest) { ${BLOB$1} }
    }`;
const ENTRIES = "... on Tree { entries { name oid mode } }";
const BESIDE = `... on Commit {
      tree { entries { name oid mode } }
      incidents: file(path: $incidents) { object { ${ENTRIES} } }
      year: file(path: $year) { object { ${ENTRIES} } }
    }`;
function renderComparisonDocument(count, isBesideAsked) {
	const indexes = Array.from({ length: count }, (_, index) => index);
	const variables = [
		...count === 0 ? [] : [
			"folder",
			"record",
			"timeline",
			"manifest"
		],
		...isBesideAsked ? [
			"before",
			"after",
			"incidents",
			"year"
		] : [],
		...indexes.map((index) => `commit${index}`)
	];
	const commits = indexes.map((index) => `commit${index}: object(expression: $commit${index}) { ${COMPARED_COMMIT} }`);
	const sides = ["before", "after"].map((side) => `${side}: object(expression: $${side}) { ${BESIDE} }`);
	return `
  query Comparison($owner: String!, $name: String!, ${variables.map((name) => `$${name}: String!`).join(", ")}) {
    repository(owner: $owner, name: $name) { ${[...commits, ...isBesideAsked ? sides : []].join("\n")} }
  }`;
}
const HELD = `
  held: file(path: $folder) { type }
  ledger: file(path: $ledger) { oid }`;
const BRANCH_COMMIT = `
  oid
  parents(first: 10) { totalCount nodes { oid ${HELD} } }
  author { email }
  signature { isValid wasSignedByGitHub }
  ${HELD}`;
const COMMIT_FACTS = `
  oid
  checkSuites(first: 5, filterBy: { checkName: $check }) { nodes {
    app { slug }
    checkRuns(first: 5, filterBy: { checkName: $check, checkType: LATEST }) { nodes { conclusion } }
  } }
  associatedPullRequests(first: 10) { totalCount nodes { mergeCommit { oid } } }`;
const toChanged = (first, after = "") => `
        changed: history(first: ${first}, path: $folder, since: $since${after}) {
          nodes { ${COMMIT_FACTS} } pageInfo { endCursor }
        }`;
const toOwn = (last, before = "") => `compare(headRef: $branch) {
        commits(last: ${last}${before}) {
          nodes { ${BRANCH_COMMIT} } pageInfo { hasPreviousPage startCursor }
        }
      }`;
const FIRST_COMMITS = 25;
const MORE_COMMITS = 50;
const BRANCH_FIELDS = `
      id
      defaultBranchRef {
        name
        target { oid ... on Commit { ${HELD} } }
        ${toOwn(FIRST_COMMITS)}
      }
      object(expression: $commit) { ... on Commit {
        ${BRANCH_COMMIT}
        ${COMMIT_FACTS}
        ${FOLDER}
        ${toChanged(FIRST_COMMITS)}
      } }`;
const INCIDENT_BRANCH = `
  query IncidentBranch(
    $owner: String!, $name: String!, $branch: String!, $commit: String!, $folder: String!,
    $since: GitTimestamp!, $ledger: String!, $check: String!
  ) {
    repository(owner: $owner, name: $name) { ${BRANCH_FIELDS} }
  }`;
const ORIGIN = `
  query Origin($owner: String!, $name: String!, $commit: String!) {
    repository(owner: $owner, name: $name) {
      object(expression: $commit) { ... on Commit { history(first: 25) { nodes {
        oid
        parents(first: 2) { nodes { oid } }
        author { email }
        signature { isValid wasSignedByGitHub }
        associatedPullRequests(first: 10) { totalCount nodes { mergeCommit { oid } } }
      } } } }
      defaultBranchRef { target { ... on Commit { history(first: 100) { nodes { oid } } } } }
    }
  }`;
const MORE_HISTORY = `
  query MoreHistory(
    $owner: String!, $name: String!, $branch: String!, $commit: String!, $folder: String!,
    $since: GitTimestamp!, $ledger: String!, $check: String!,
    $changedCursor: String, $ownCursor: String
  ) {
    repository(owner: $owner, name: $name) {
      defaultBranchRef { ${toOwn(MORE_COMMITS, ", before: $ownCursor")} }
      object(expression: $commit) { ... on Commit {
        ${toChanged(MORE_COMMITS, ", after: $changedCursor")}
      } }
    }
  }`;
function renderCommitFactsDocument(count) {
	const indexes = Array.from({ length: count }, (_, index) => index);
	return `
  query CommitFacts($owner: String!, $name: String!, $check: String!, ${indexes.map((index) => `$commit${index}: GitObjectID!`).join(", ")}) {
    repository(owner: $owner, name: $name) { ${indexes.map((index) => `commit${index}: object(oid: $commit${index}) { ... on Commit { ${COMMIT_FACTS} } }`).join("\n")} }
  }`;
}

// actions/github/documents.ts
const BLOB = "object { ... on Blob { oid text isTruncated isBinary } }";
const LABELS = "labels(first: 50) { nodes { id name } }";
const AUTHOR = "author { __typename login ... on User { databaseId } ... on Bot { databaseId } }";
const COMMENT = `
  id databaseId url viewerDidAuthor body createdAt lastEditedAt
  ${AUTHOR}
  reactionGroups { content viewerHasReacted }`;
const COMMENTS = `comments(last: ${50}) { nodes { ${COMMENT} } }`;
const THREAD_FIELDS = `repository(owner: $owner, name: $name) {
      thread: issueOrPullRequest(number: $number) {
        __typename
        ... on Issue { number createdAt }
        ... on PullRequest { number headRefName isCrossRepository }
      }
    }`;
const THREAD = `
  query Thread($owner: String!, $name: String!, $number: Int!) {
    ${THREAD_FIELDS}
  }`;
const MEMBERS = "nodes { databaseId } pageInfo { hasNextPage endCursor }";
const TEAM_MEMBERS = `
  query TeamMembers($owner: String!, $team: String!, $login: String!, $after: String!) {
    organization(login: $owner) { team(slug: $team) {
      members(query: $login, first: 100, after: $after, membership: ALL) { ${MEMBERS} }
    } }
  }`;
function renderRequestDocument(teams) {
	const slugs = teams.map((_, index) => `$team${index}: String!`).join(", ");
	const asked = teams.map((_, index) => `team${index}: team(slug: $team${index}) {
        members(query: $login, first: 100, membership: ALL) { ${MEMBERS} }
      }`).join("\n");
	const organisation = teams.length === 0 ? "" : `organization(login: $owner) { ${asked} }`;
	return `
  query Request($owner: String!, $name: String!, $number: Int!${teams.length === 0 ? "" : ", $login: String!"}${slugs === "" ? "" : `, ${slugs}`}) {
    ${THREAD_FIELDS}
    ${organisation}
  }`;
}
const PULLS = "pullRequests(headRefName: $branch, first: 20, orderBy: { field: CREATED_AT, direction: DESC })";
const SNAPSHOT_FIELDS = `
      id isPrivate
      defaultBranchRef { name }
      labels(first: 100) { nodes { id name } }
      ref(qualifiedName: $ref) { target { oid ... on Commit {
        record: file(path: $record) { ${BLOB} }
        timeline: file(path: $timeline) { ${BLOB} }
        ledger: file(path: $ledger) { ${BLOB} }
        manifest: file(path: $manifest) { ${BLOB} }
        containment: file(path: $containment) { object { ... on Tree { entries { name ${BLOB} } } } }
      } } }
      issue(number: $issue) { id number state ${LABELS} }
      ${PULLS} {
        nodes { id number state isDraft isCrossRepository baseRefName ${LABELS}
          comments(first: 20) { nodes { id url viewerDidAuthor body ${AUTHOR} } } }
      }
      thread: issueOrPullRequest(number: $thread) {
        ... on Issue { ${COMMENTS} }
        ... on PullRequest { ${COMMENTS} }
      }`;
const SNAPSHOT_VARIABLES = `
    $owner: String!, $name: String!, $thread: Int!, $issue: Int!, $ref: String!, $branch: String!,
    $record: String!, $timeline: String!, $ledger: String!, $manifest: String!, $containment: String!`;
const SNAPSHOT = `
  query Snapshot(${SNAPSHOT_VARIABLES}) {
    repository(owner: $owner, name: $name) { ${SNAPSHOT_FIELDS} }
  }`;
const SNAPSHOT_AND_BRANCH = `
  query SnapshotAndBranch(${SNAPSHOT_VARIABLES}
    $commit: String!, $folder: String!, $since: GitTimestamp!, $check: String!
  ) {
    repository(owner: $owner, name: $name) { ${SNAPSHOT_FIELDS} ${BRANCH_FIELDS} }
  }`;
const REPOSITORY_FACTS = `
  query RepositoryFacts(
    $owner: String!, $name: String!, $issue: Int!, $ref: String!, $branch: String!, $record: String!
  ) {
    repository(owner: $owner, name: $name) {
      id isPrivate
      labels(first: 100) { nodes { id name } }
      defaultBranchRef { name target { oid ... on Commit { record: file(path: $record) { type } } } }
      ref(qualifiedName: $ref) { target { oid } }
      issue(number: $issue) { id number state ${LABELS} }
      ${PULLS} {
        nodes { id number isDraft isCrossRepository baseRefName }
      }
    }
  }`;
const CREATE_BRANCH = `
  mutation CreateBranch($eyes: AddReactionInput!, $ref: CreateRefInput!) {
    eyes: addReaction(input: $eyes) { clientMutationId }
    ref: createRef(input: $ref) { clientMutationId }
  }`;
const COMMIT = `
  mutation Commit($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid } }
  }`;
const PERSON = `
  query Person($login: String!) { user(login: $login) { databaseId login } }`;
const ONE_COMMENT = `
  query OneComment($id: ID!) { node(id: $id) { ... on IssueComment { ${COMMENT} } } }`;
const RECENT_THREAD = `
  __typename id number title body closed createdAt updatedAt
  author { __typename login ... on User { databaseId } ... on Bot { databaseId } }
  ${LABELS} ${COMMENTS}`;
const RECENT_PULL = `${RECENT_THREAD} headRefName isCrossRepository`;
const PAGE = "pageInfo { hasNextPage endCursor }";
const NEWEST = "first: 25, orderBy: { field: UPDATED_AT, direction: DESC }";
const RECENT_THREADS = `
  query RecentThreads($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      issues(${NEWEST}) { nodes { ${RECENT_THREAD} } ${PAGE} }
      pullRequests(${NEWEST}) { nodes { ${RECENT_PULL} } ${PAGE} }
    }
  }`;
const MORE_ISSUES = `
  query MoreIssues($owner: String!, $name: String!, $after: String!) {
    repository(owner: $owner, name: $name) {
      threads: issues(${NEWEST}, after: $after) { nodes { ${RECENT_THREAD} } ${PAGE} }
    }
  }`;
const MORE_PULL_REQUESTS = `
  query MorePullRequests($owner: String!, $name: String!, $after: String!) {
    repository(owner: $owner, name: $name) {
      threads: pullRequests(${NEWEST}, after: $after) { nodes { ${RECENT_PULL} } ${PAGE} }
    }
  }`;
const ONE_THREAD = `
  query OneThread($owner: String!, $name: String!, $number: Int!) {
    repository(owner: $owner, name: $name) { thread: issueOrPullRequest(number: $number) {
      ... on Issue { ${RECENT_THREAD} }
      ... on PullRequest { ${RECENT_PULL} }
    } }
  }`;
const RECENT_COMMENTS = `
  query RecentComments($owner: String!, $name: String!, $number: Int!) {
    repository(owner: $owner, name: $name) { thread: issueOrPullRequest(number: $number) {
      ... on Issue { ${COMMENTS} }
      ... on PullRequest { ${COMMENTS} }
    } }
  }`;

// actions/github/branch.ts
async function createBranch(client, draft) {
	const { repository, branch, sha, acknowledge } = draft;
	try {
		const eyes = {
			subjectId: acknowledge,
			content: "EYES"
		};
		const ref = {
			repositoryId: repository,
			name: `refs/heads/${branch}`,
			oid: sha
		};
		await client.mutate(CREATE_BRANCH, {
			eyes,
			ref
		}, { repeatable: true });
		return "created";
	} catch (error) {
		if (isOnlyAt(error, /* @__PURE__ */ new Set(["eyes"]))) return "created";
		if (isOfKind(error, "exists")) return "exists";
		throw error;
	}
}
async function commit(client, repository, draft) {
	const input = {
		branch: {
			repositoryNameWithOwner: `${repository.owner}/${repository.name}`,
			branchName: draft.branch
		},
		expectedHeadOid: draft.expectedHead,
		message: draft.message,
		fileChanges: {
			additions: [...draft.additions].map(([path, contents]) => ({
				path,
				contents: Buffer.from(contents).toString("base64")
			})),
			deletions: (draft.deletions ?? []).map((path) => ({ path }))
		}
	};
	try {
		return {
			outcome: "committed",
			oid: CommitAnswer$1.parse(await client.mutate(COMMIT, { input }, { repeatable: true })).createCommitOnBranch.commit.oid
		};
	} catch (error) {
		if (isOfKind(error, "moved") || isBranchGone(error)) return { outcome: "moved" };
		throw error;
	}
}
function isBranchGone(error) {
	return isOfKind(error, "missing") && !/requested for deletion/.test(error.message);
}
const CommitAnswer$1 = object({ createCommitOnBranch: object({ commit: object({ oid: string() }) }) });

// actions/github/comment.ts
const TRIES$1 = 3;
const PAUSES = [
	1,
	2,
	3,
	4
];
async function postOnce(client, draft) {
	for (let attempt = 1;; attempt += 1) try {
		return await post(client, draft);
	} catch (error) {
		if (!isAmbiguous(error) || attempt === TRIES$1) throw error;
		const found = await lookFor$1(client, draft);
		if (found !== void 0) return found;
	}
}
async function lookFor$1(client, draft) {
	for (const pause of PAUSES) {
		await client.settle(pause);
		const found = await findOwn$1(client, draft);
		if (found !== void 0) return found;
	}
}
async function post(client, draft) {
	const { data } = await client.octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		owner: draft.owner,
		repo: draft.name,
		issue_number: draft.thread,
		body: draft.body
	});
	return {
		nodeId: data.node_id,
		url: data.html_url
	};
}
async function findOwn$1(client, draft) {
	const own = (await fetchComments(client, draft)).find((comment) => comment.own && comment.body.includes(draft.marker));
	return own === void 0 ? void 0 : {
		nodeId: own.nodeId,
		url: own.url
	};
}
const Answer$3 = object({ repository: object({ thread: object({ comments: object({ nodes: array(Comment) }) }).nullable() }) });
const OneAnswer = object({ node: Comment.nullable() });
async function fetchComment(client, id) {
	const { node } = OneAnswer.parse(await client.query(ONE_COMMENT, { id }, ["node"]));
	return node === null ? void 0 : toCommentFact(node, client.account);
}
async function fetchComments(client, { owner, name, thread }) {
	return (Answer$3.parse(await client.query(RECENT_COMMENTS, {
		owner,
		name,
		number: thread
	}, ["repository.thread"])).repository.thread?.comments.nodes ?? []).map((node) => toCommentFact(node, client.account));
}

// actions/github/facts.ts
const ThreadAnswer = object({ repository: object({ thread: ThreadNode }) });
async function fetchThread(client, repository, number) {
	const answer = await client.query(THREAD, {
		...repository,
		number
	}, ["repository.thread"]);
	return toThread(ThreadAnswer.parse(answer).repository.thread);
}
const PersonAnswer = object({ user: object({
	databaseId: number(),
	login: string()
}).nullable() });
async function fetchPerson(client, login) {
	const { user } = PersonAnswer.parse(await client.query(PERSON, { login }, ["user"]));
	return user === null ? void 0 : {
		id: user.databaseId,
		login: user.login
	};
}
const Facts = object({ repository: object({
	id: string(),
	isPrivate: boolean(),
	labels: Labels.nullable(),
	defaultBranchRef: object({
		name: string(),
		target: object({
			oid: string(),
			record: object({ type: string() }).nullish()
		})
	}),
	ref: HeadRef,
	issue: IssueNode.nullable(),
	pullRequests: object({ nodes: array(PullNode.extend({
		id: string(),
		number: number(),
		isDraft: boolean()
	})) })
}) });
async function fetchRepositoryFacts(client, repository, { id, issue }) {
	const branch = toIncidentBranch(id);
	const variables = {
		...repository,
		issue,
		ref: `refs/heads/${branch}`,
		branch,
		record: `${toIncidentFolder(id)}/${FILES.record}`
	};
	return toFacts(await client.query(REPOSITORY_FACTS, variables, MAY_MISS));
}
const MAY_MISS = ["repository.defaultBranchRef.target.record", "repository.issue"];
function toFacts(answer) {
	const { repository } = Facts.parse(answer);
	const pull = findOwnPull(repository.pullRequests.nodes, repository.defaultBranchRef.name);
	return {
		nodeId: repository.id,
		isPublic: !repository.isPrivate,
		defaultBranch: repository.defaultBranchRef.name,
		defaultHead: repository.defaultBranchRef.target.oid,
		hasRecord: Boolean(repository.defaultBranchRef.target.record),
		labels: toLabelMap(repository.labels),
		...repository.ref === null ? {} : { branchHead: repository.ref.target.oid },
		...repository.issue === null ? {} : { issue: toThreadFact(repository.issue) },
		...pull === void 0 ? {} : { pull: {
			number: pull.number,
			nodeId: pull.id,
			draft: pull.isDraft
		} }
	};
}

// actions/github/beside.ts
const Tree = object({ entries: array(object({
	name: string(),
	oid: string(),
	mode: number()
})).optional() });
const Folder$1 = object({ object: Tree.nullable() }).nullish();
const CommitBeside = object({
	tree: Tree,
	incidents: Folder$1,
	year: Folder$1
});
function toBesideVariables(id) {
	const [incidents = "", year = ""] = toIncidentFolder(id).split("/");
	return {
		incidents,
		year: `${incidents}/${year}`
	};
}
function compareBeside(id, { before, after }) {
	const { incidents, year } = toBesideVariables(id);
	return [
		...compareLevel("", incidents, [before.tree, after.tree]),
		...compareLevel(`${incidents}/`, year.slice(incidents.length + 1), [before.incidents?.object, after.incidents?.object]),
		...compareLevel(`${year}/`, id, [before.year?.object, after.year?.object])
	];
}
const FOLDER_MODE = 16384;
function compareLevel(prefix, next, [before, after]) {
	const old = toEntries(before);
	const now = toEntries(after);
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].filter((name) => name !== next || !isFolder(now.get(name))).filter((name) => !isDeepStrictEqual(old.get(name), now.get(name))).map((name) => `${prefix}${name}${isFolder(now.get(name) ?? old.get(name)) ? "/" : ""}`);
}
function toEntries(tree) {
	return new Map(tree?.entries?.map(({ name, oid, mode }) => [name, {
		oid,
		mode
	}]));
}
function isFolder(entry) {
	return entry?.mode === FOLDER_MODE;
}

// actions/github/tree.ts
const Entry = lazy(() => object({
	name: string(),
	type: string(),
	mode: number(),
	object: Blob.nullable(),
	nested: object({ entries: array(Entry).optional() }).nullish()
}));
const Folder = object({ folder: object({ object: object({ entries: array(Entry).optional() }).nullable() }).nullish() }).nullable();
const Answer$2 = object({ repository: object({ object: Folder }) });
async function fetchTree(client, question) {
	const { owner, name, id, ref } = question;
	const variables = {
		owner,
		name,
		folder: toIncidentFolder(id),
		commit: ref
	};
	return toTree(client, question, await client.query(TREE, variables, ["repository.object", "repository.object.folder"]));
}
function toTree(client, question, answer) {
	const { object } = Answer$2.parse(answer).repository;
	return toFolderTree(client, question, object?.folder?.object?.entries);
}
function toFolderTree(client, { owner, name, id }, entries) {
	if (entries === void 0) return void 0;
	const found = new Map(toFound(client, entries, "").map((one) => [one.file.path, one]));
	const read = async (path) => {
		const oid = found.get(path)?.oid;
		return oid === void 0 ? void 0 : readBlob(client, {
			owner,
			name,
			oid
		});
	};
	return {
		id,
		files: [...found.values()].map((one) => one.file).toSorted(byPath),
		readBytes: read,
		readText: async (path) => {
			const bytes = await read(path);
			return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
		}
	};
}
function byPath(left, right) {
	return left.path < right.path ? -1 : 1;
}
function toFound(client, entries, prefix) {
	return entries.flatMap((entry) => {
		const path = `${prefix}${entry.name}`;
		if (entry.type === "tree") return toFound(client, entry.nested?.entries ?? [], `${path}/`);
		if (entry.object?.oid === void 0) return [];
		keepText(client, entry.object);
		const { oid, byteSize } = entry.object;
		return [{
			file: {
				path,
				bytes: byteSize ?? 0,
				mode: entry.mode.toString(8)
			},
			oid
		}];
	});
}
function keepText(client, blob) {
	const { oid, text, isTruncated, isBinary } = blob ?? {};
	if (oid === void 0 || isTruncated === true || isBinary === true) return;
	if (typeof text !== "string") return;
	const bytes = Buffer.from(text, "utf8");
	if (toGitOid(bytes) === oid) keepBlob(client, oid, bytes);
}
function toGitOid(bytes) {
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// actions/github/comparison.ts
async function fetchComparison(client, question) {
	const changed = await fetchChanged(client, question);
	const { baselines } = question;
	if (baselines.length === 0 && changed.isWhole) return {
		changed: changed.paths,
		previous: []
	};
	const answer = await client.query(renderComparisonDocument(baselines.length, !changed.isWhole), toVariables(question, changed), toMayMiss(baselines));
	return {
		changed: changed.isWhole ? changed.paths : compareBeside(question.id, Beside.parse(answer).repository),
		previous: toTrees(client, question, answer)
	};
}
const Changed$1 = object({
	merge_base_commit: object({ sha: string() }),
	files: array(object({
		filename: string(),
		previous_filename: string().optional()
	}))
});
const FILES_AT_MOST = 300;
async function fetchChanged({ octokit }, { owner, name, base, head }) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		owner,
		repo: name,
		basehead: `${base}...${head}`,
		per_page: 1
	});
	const { files, merge_base_commit: parting } = Changed$1.parse(data);
	return {
		paths: files.flatMap(({ filename, previous_filename: before }) => before === void 0 ? [filename] : [filename, before]),
		isWhole: files.length < FILES_AT_MOST,
		parting: parting.sha
	};
}
const COMPARED = [
	"record",
	"timeline",
	"manifest"
];
const Beside = object({ repository: object({
	before: CommitBeside,
	after: CommitBeside
}) });
const Compared = object({
	folder: Folder.unwrap().shape.folder,
	record: FileNode,
	timeline: FileNode,
	manifest: FileNode
}).nullable();
const toAlias = (_, index) => `commit${index}`;
function toVariables({ owner, name, id, head, baselines }, { isWhole, parting }) {
	const folder = toIncidentFolder(id);
	const files = COMPARED.map((file) => [file, `${folder}/${FILES[file]}`]);
	const commits = baselines.map((oid, index) => [toAlias(oid, index), oid]);
	return {
		owner,
		name,
		...baselines.length === 0 ? {} : {
			folder,
			...Object.fromEntries([...files, ...commits])
		},
		...isWhole ? {} : {
			before: parting,
			after: head,
			...toBesideVariables(id)
		}
	};
}
function toMayMiss(baselines) {
	return [...baselines.map(toAlias).flatMap((alias) => [alias, ...["folder", ...COMPARED].map((file) => `${alias}.${file}`)]), ...["before", "after"].flatMap((side) => [`${side}.incidents`, `${side}.year`])].map((place) => `repository.${place}`);
}
function toTrees(client, question, answer) {
	const { repository } = object({ repository: record(string(), unknown()) }).parse(answer);
	return question.baselines.map(toAlias).flatMap((alias) => {
		const commit = Compared.parse(repository[alias] ?? null);
		for (const file of COMPARED) keepText(client, commit?.[file]?.object);
		return toFolderTree(client, question, commit?.folder?.object?.entries) ?? [];
	});
}

// actions/github/baseline.ts
const Place = object({
	oid: string(),
	held: object({ type: string() }).nullish(),
	ledger: object({ oid: string() }).nullish()
});
const Commit$1 = Place.extend({
	parents: object({
		totalCount: number(),
		nodes: array(Place)
	}),
	author: object({ email: string().nullable() }).nullable(),
	signature: object({
		isValid: boolean(),
		wasSignedByGitHub: boolean()
	}).nullable()
});
const BASELINES_AT_MOST = 5;
function findLineage(history) {
	const graph = toGraph(history);
	const head = history.head.oid;
	const walk = walkBack(graph, head);
	const baselines = walk.found.size > 0 ? [...walk.found] : findRoots(graph, walk, head);
	return {
		lineage: {
			baselines: baselines.slice(0, BASELINES_AT_MOST),
			isProven: !walk.isCut && baselines.length <= BASELINES_AT_MOST,
			isLedgerOwn: isLedgerOwn(graph, history.head)
		},
		unasked: [...graph.unasked]
	};
}
function toGraph({ head, own, isWhole, facts, trunk, recorder }) {
	const byOid = new Map([head, ...own].map((commit) => [commit.oid, commit]));
	const places = new Map([...byOid.values()].flatMap((one) => [...one.parents.nodes, one]).map((one) => [one.oid, one]));
	const owned = new Set(own.map(({ oid }) => oid));
	const unasked = /* @__PURE__ */ new Set();
	const known = /* @__PURE__ */ new Map();
	const isBelow = (oid) => isWhole && !owned.has(oid);
	const ask = ({ oid }) => {
		const answer = facts.get(oid);
		if (answer === void 0) unasked.add(oid);
		return answer;
	};
	const isTrusted = (commit) => {
		const answer = known.get(commit.oid) ?? (isHeld(commit) && judge(commit));
		known.set(commit.oid, answer);
		return answer;
	};
	const judge = (commit) => ask(commit)?.hasPassed === true || isAppended(commit);
	const isOurs = (commit) => isRecorded(commit, recorder) && ask(commit)?.isOfPull === false;
	const isAppended = (commit) => {
		const [parent, ...others] = commit.parents.nodes;
		if (parent === void 0 || others.length > 0 || !isOurs(commit)) return false;
		if (isBelow(parent.oid)) return !isHeld(parent);
		const before = byOid.get(parent.oid);
		return before !== void 0 && isTrusted(before);
	};
	return {
		trunk,
		find: (oid) => byOid.get(oid),
		at: (oid) => places.get(oid),
		isBelow,
		isTrusted,
		isRecorded: isOurs,
		unasked
	};
}
function walkBack(graph, head) {
	const walk = {
		found: /* @__PURE__ */ new Set(),
		passed: [],
		isCut: false
	};
	const seen = /* @__PURE__ */ new Set();
	const ahead = [head];
	for (let oid = ahead.pop(); oid !== void 0; oid = ahead.pop()) {
		if (seen.has(oid)) continue;
		seen.add(oid);
		ahead.push(...stepBack(graph, walk, oid));
	}
	return walk;
}
function stepBack(graph, walk, oid) {
	if (graph.isBelow(oid)) {
		stepOff(graph, walk, oid);
		return [];
	}
	const commit = graph.find(oid);
	if (commit !== void 0 && graph.isTrusted(commit)) {
		walk.found.add(oid);
		return [];
	}
	const parents = commit === void 0 ? [] : toParents(commit);
	walk.isCut ||= commit === void 0 || commit.parents.totalCount > parents.length;
	if (commit !== void 0) walk.passed.push(commit);
	return parents;
}
function stepOff(graph, walk, oid) {
	if (!isHeld(graph.at(oid))) return;
	if (isHeld(graph.trunk)) walk.found.add(graph.trunk.oid);
	else walk.isCut = true;
}
function findRoots(graph, { passed }, head) {
	return passed.filter((commit) => commit.oid !== head && isHeld(commit)).filter((commit) => toParents(commit).every((parent) => graph.isBelow(parent))).map(({ oid }) => oid);
}
function isLedgerOwn(graph, head) {
	const sources = findLedgers(graph, head.oid);
	return sources.size === 0 || sources.has(toLedger(head));
}
function findLedgers(graph, head) {
	const ledgers = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	const ahead = [head];
	for (let oid = ahead.pop(); oid !== void 0; oid = ahead.pop()) {
		if (seen.has(oid)) continue;
		seen.add(oid);
		const source = findLedgerSource(graph, oid);
		if (source !== void 0) ledgers.add(toLedger(source));
		else if (!graph.isBelow(oid)) ahead.push(...toParents(graph.find(oid)));
	}
	return ledgers;
}
function findLedgerSource(graph, oid) {
	if (graph.isBelow(oid)) return isHeld(graph.at(oid)) ? graph.trunk : void 0;
	const commit = graph.find(oid);
	if (commit === void 0 || graph.isTrusted(commit)) return commit;
	const before = graph.at(toParents(commit)[0] ?? "");
	return before !== void 0 && toLedger(before) !== toLedger(commit) && graph.isRecorded(commit) ? commit : void 0;
}
function toLedger({ ledger }) {
	return ledger?.oid ?? "";
}
function toParents(commit) {
	return commit?.parents.nodes.map(({ oid }) => oid) ?? [];
}
function isHeld(place) {
	return place?.held?.type === "tree";
}
function isRecorded(commit, account) {
	const { author, signature } = commit ?? {};
	return signature?.isValid === true && signature.wasSignedByGitHub && author?.email === toAddress(account);
}

// actions/github/commit-facts.ts
const Nodes = (node) => object({ nodes: array(node) });
const AssociatedPulls = Nodes(object({ mergeCommit: object({ oid: string() }).nullable() })).extend({ totalCount: number() }).nullable();
const CommitAnswer = object({
	oid: string(),
	checkSuites: Nodes(object({
		app: object({ slug: string() }).nullish(),
		checkRuns: Nodes(object({ conclusion: string().nullable() })).nullable()
	})).nullable(),
	associatedPullRequests: AssociatedPulls
});
function toCommitFacts(answer) {
	const { oid, associatedPullRequests } = answer;
	return {
		hasPassed: hasPassed(answer),
		isOfPull: isOfPull(oid, associatedPullRequests)
	};
}
function isOfPull(oid, pulls) {
	if (pulls === null || pulls.totalCount > pulls.nodes.length) return true;
	return pulls.nodes.some(({ mergeCommit }) => mergeCommit?.oid === oid);
}
const PUBLISHER = "github-actions";
function hasPassed({ checkSuites }) {
	const runs = (checkSuites?.nodes ?? []).filter(({ app }) => app?.slug === PUBLISHER).flatMap(({ checkRuns }) => checkRuns?.nodes ?? []);
	return runs.length > 0 && runs.every(({ conclusion }) => conclusion === "SUCCESS");
}

// actions/github/lineage.ts
const Compare = object({ commits: object({
	nodes: array(Commit$1),
	pageInfo: object({
		hasPreviousPage: boolean(),
		startCursor: string().nullable()
	})
}) }).nullable();
const Changed = object({
	nodes: array(CommitAnswer),
	pageInfo: object({ endCursor: string().nullable() })
});
const FirstAnswer = object({ repository: object({
	defaultBranchRef: object({
		target: Place,
		compare: Compare
	}),
	object: Commit$1.extend({
		...CommitAnswer.shape,
		changed: Changed
	})
}) });
const NextAnswer = object({ repository: object({
	defaultBranchRef: object({ compare: Compare }),
	object: object({ changed: Changed }).nullable()
}) });
const FactsAnswer = object({ repository: record(string(), CommitAnswer.nullable()) });
const OWN = "repository.defaultBranchRef.compare.commits.nodes.*";
const HISTORY_MAY_MISS = [
	"repository.defaultBranchRef.target",
	"repository.object",
	"repository.object.parents.nodes.*",
	OWN,
	`${OWN}.parents.nodes.*`
].flatMap((place) => [`${place}.held`, `${place}.ledger`]);
const REQUESTS_AT_MOST = 40;
const FACTS_AT_ONCE = 50;
async function settleLineage(client, variables, first) {
	let known = toKnown(client, first);
	let found = findLineage(known);
	for (let request = 2; request <= REQUESTS_AT_MOST && isOpen(known, found); request += 1) {
		const { unasked } = found;
		known = await (unasked.length > 0 ? addFacts(client, variables, {
			known,
			oids: unasked.slice(0, FACTS_AT_ONCE)
		}) : addNextPage(client, variables, known));
		found = findLineage(known);
	}
	const isProven = found.lineage.isProven && found.unasked.length === 0;
	return {
		...found.lineage,
		isProven
	};
}
function isOpen(known, { lineage, unasked }) {
	return unasked.length > 0 || !lineage.isProven && known.hasMore;
}
function toKnown(client, answer) {
	const { defaultBranchRef, object: head } = FirstAnswer.parse(answer).repository;
	return addPage({
		own: [],
		isWhole: false,
		facts: addAnswers(/* @__PURE__ */ new Map(), [head]),
		hasMore: true,
		ownCursor: null,
		changedCursor: null,
		head,
		trunk: defaultBranchRef.target,
		recorder: client.account
	}, defaultBranchRef.compare, head.changed);
}
async function addNextPage(client, variables, known) {
	const { changedCursor, ownCursor } = known;
	const asked = {
		...variables,
		changedCursor,
		ownCursor
	};
	const answer = await client.query(MORE_HISTORY, asked, HISTORY_MAY_MISS);
	const { defaultBranchRef, object } = NextAnswer.parse(answer).repository;
	return addPage(known, defaultBranchRef.compare, object?.changed);
}
function addPage(known, compare, changed) {
	return {
		...known,
		own: [...known.own, ...compare?.commits.nodes ?? []],
		hasMore: compare?.commits.pageInfo.hasPreviousPage === true,
		isWhole: compare?.commits.pageInfo.hasPreviousPage === false,
		facts: addAnswers(known.facts, changed?.nodes ?? []),
		ownCursor: compare?.commits.pageInfo.startCursor ?? known.ownCursor,
		changedCursor: changed?.pageInfo.endCursor ?? known.changedCursor
	};
}
async function addFacts(client, { owner, name, check }, { known, oids }) {
	const commits = Object.fromEntries(oids.map((oid, index) => [`commit${index}`, oid]));
	const aliases = Object.keys(commits).map((alias) => `repository.${alias}`);
	const variables = {
		owner,
		name,
		check,
		...commits
	};
	const answer = await client.query(renderCommitFactsDocument(oids.length), variables, aliases);
	const nodes = Object.values(FactsAnswer.parse(answer).repository);
	const none = oids.map((oid) => [oid, {
		hasPassed: false,
		isOfPull: true
	}]);
	const asked = nodes.filter((node) => node !== null);
	return {
		...known,
		facts: addAnswers(new Map([...known.facts, ...none]), asked)
	};
}
function addAnswers(facts, answers) {
	return new Map([...facts, ...answers.map((one) => [one.oid, toCommitFacts(one)])]);
}

// actions/github/snapshot.ts
const Pull = IssueNode.extend({
	...PullNode.shape,
	isDraft: boolean(),
	comments: object({ nodes: array(MarkedComment) })
});
const Head = object({ target: object({
	oid: string(),
	record: FileNode,
	timeline: FileNode,
	ledger: FileNode,
	manifest: FileNode,
	containment: object({ object: object({ entries: array(object({
		name: string(),
		object: Blob.nullable()
	})) }).nullable() }).nullish()
}) });
const Answer$1 = object({ repository: object({
	id: string(),
	isPrivate: boolean(),
	defaultBranchRef: object({ name: string() }),
	labels: Labels.nullable(),
	ref: Head.nullable(),
	issue: IssueNode.nullable(),
	pullRequests: object({ nodes: array(Pull) }),
	thread: object({ comments: object({ nodes: array(Comment) }).optional() }).nullable()
}) });
async function fetchSnapshot(client, question) {
	return readSnapshot(client, question, await client.query(SNAPSHOT, toSnapshotVariables(question), SNAPSHOT_MAY_MISS));
}
const SNAPSHOT_MAY_MISS = [
	...[
		"record",
		"timeline",
		"ledger",
		"manifest",
		"containment"
	].map((file) => `repository.ref.target.${file}`),
	"repository.issue",
	"repository.thread"
];
function toSnapshotVariables({ owner, name, id, thread, from }) {
	const folder = toIncidentFolder(id);
	const branch = toIncidentBranch(id);
	return {
		owner,
		name,
		thread,
		issue: toIssueNumber(id),
		ref: `refs/heads/${from ?? branch}`,
		branch,
		record: `${folder}/${FILES.record}`,
		timeline: `${folder}/${FILES.timeline}`,
		ledger: `${folder}/${FILES.ledger}`,
		manifest: `${folder}/${FILES.manifest}`,
		containment: `${folder}/containment`
	};
}
async function readSnapshot(client, question, answer) {
	const { repository } = Answer$1.parse(answer);
	if (repository.ref === null) return void 0;
	const texts = await fetchTexts(client, question, repository.ref.target);
	const branch = question.from ?? toIncidentBranch(question.id);
	return toSnapshot({
		id: question.id,
		branch,
		texts,
		account: client.account
	}, repository);
}
async function fetchTexts(client, question, target) {
	const read = (name) => fetchText(client, question, {
		file: target[name],
		name: FILES[name]
	});
	return {
		head: target.oid,
		record: await read("record"),
		timeline: await read("timeline"),
		ledger: await read("ledger"),
		manifest: await read("manifest"),
		containment: toContainment(target.containment?.object?.entries ?? [])
	};
}
function toSnapshot({ id, branch, texts, account }, repository) {
	const pull = findOwnPull(repository.pullRequests.nodes, repository.defaultBranchRef.name);
	const status = findStatusComment({
		id,
		account
	}, pull);
	return {
		id,
		branch,
		...texts,
		isPublic: !repository.isPrivate,
		repository: repository.id,
		comments: (repository.thread?.comments?.nodes ?? []).map((node) => toCommentFact(node, account)),
		labels: toLabelMap(repository.labels),
		...repository.issue === null ? {} : { issue: toThreadFact(repository.issue) },
		...pull === void 0 ? {} : { pull: toPullFact(pull) },
		...status === void 0 ? {} : { statusComment: status }
	};
}
function toPullFact(pull) {
	return {
		...toThreadFact(pull),
		draft: pull.isDraft,
		merged: pull.state === "MERGED"
	};
}
function findStatusComment({ id, account }, pull) {
	const marker = renderStatusMarker(id);
	const found = pull?.comments.nodes.find((comment) => isOwnComment(comment, account) && comment.body.includes(marker));
	return found === void 0 ? void 0 : {
		nodeId: found.id,
		url: found.url
	};
}
function isOwnFile(path) {
	return (findReceiptId(path) ?? findSealedCredentialId(path)) !== void 0;
}
function toContainment(entries) {
	return new Map(entries.flatMap(({ name, object }) => {
		const isWhole = object?.isTruncated !== true && object?.isBinary !== true;
		const path = `containment/${name}`;
		const text = isOwnFile(path) && isWhole ? object?.text : void 0;
		return typeof text === "string" ? [[path, text]] : [];
	}));
}
async function fetchText(client, question, { file, name }) {
	const blob = file?.object;
	if (blob?.isBinary === true) throw new UpstreamError({
		service: "GitHub",
		route: "POST /graphql",
		message: `${name} is not text; restore it from the commit before.`
	});
	if (blob?.isTruncated !== true || blob.oid === void 0) return blob?.text ?? "";
	return (await readBlob(client, {
		...question,
		oid: blob.oid
	})).toString("utf8");
}

// actions/github/incident-branch.ts
const BranchAnswer = object({ repository: object({
	id: string(),
	defaultBranchRef: object({ name: string() }),
	object: object({ oid: string() }).nullable()
}) });
async function fetchIncidentBranch(client, question) {
	return readIncidentBranch(client, question, await client.query(INCIDENT_BRANCH, toBranchVariables(question), BRANCH_MAY_MISS));
}
async function fetchSnapshotAndBranch(client, question) {
	const variables = {
		...toSnapshotVariables(question),
		...toBranchVariables(question)
	};
	const answer = await client.query(SNAPSHOT_AND_BRANCH, variables, [...SNAPSHOT_MAY_MISS, ...BRANCH_MAY_MISS]);
	const snapshot = await readSnapshot(client, question, answer);
	return snapshot && {
		snapshot,
		branch: await readIncidentBranch(client, question, answer)
	};
}
const BRANCH_MAY_MISS = [
	"repository.object",
	"repository.object.folder",
	...HISTORY_MAY_MISS
];
function toBranchVariables({ owner, name, id, at }) {
	const folder = toIncidentFolder(id);
	const branch = toIncidentBranch(id);
	return {
		owner,
		name,
		folder,
		branch,
		commit: at ?? `refs/heads/${branch}`,
		ledger: `${folder}/${FILES.ledger}`,
		since: `${toIncidentYear(id)}-01-01T00:00:00Z`,
		check: VALIDATION_CHECK
	};
}
async function readIncidentBranch(client, question, answer) {
	const { repository } = BranchAnswer.parse(answer);
	const tree = toTree(client, question, answer);
	if (tree === void 0 || repository.object === null) return void 0;
	const head = repository.object.oid;
	return {
		head,
		repository: repository.id,
		defaultBranch: repository.defaultBranchRef.name,
		tree,
		lineage: await settleLineage(client, toBranchVariables({
			...question,
			at: head
		}), answer)
	};
}

// actions/github/gate.ts
const Reviewer = object({ reviewer: object({ login: string() }).or(object({ slug: string() })) });
const Rules = object({ protection_rules: array(looseObject({
	type: string(),
	reviewers: array(unknown()).optional()
})).default([]) });
async function fetchGate({ octokit }, { owner, name }, environment) {
	try {
		const route = "GET /repos/{owner}/{repo}/environments/{environment_name}";
		const target = {
			owner,
			repo: name,
			environment_name: environment
		};
		const { data } = await octokit.request(route, target);
		const rules = Rules.safeParse(data).data?.protection_rules;
		if (rules === void 0) return "unknown";
		const asking = rules.filter(({ type }) => type === "required_reviewers");
		return asking.length === 0 ? "open" : { reviewers: asking.flatMap(({ reviewers = [] }) => reviewers.flatMap(toName)) };
	} catch (error) {
		if (!(error instanceof UpstreamError)) throw error;
		return error.status === 404 ? "open" : "unknown";
	}
}
function toName(given) {
	const { data } = Reviewer.safeParse(given);
	if (data === void 0) return [];
	return ["login" in data.reviewer ? data.reviewer.login : `the team ${data.reviewer.slug}`];
}

// actions/github/issue.ts
async function openIssueOnce(client, repository, draft) {
	const found = draft.again ? await findOwn(client, repository, draft) : void 0;
	if (found !== void 0) return found;
	try {
		return await open$2(client, repository, draft);
	} catch (error) {
		const hidden = isAmbiguous(error) ? await lookFor(client, repository, draft) : void 0;
		if (hidden === void 0) throw error;
		return hidden;
	}
}
const LOOKS = 3;
async function lookFor(client, repository, draft) {
	for (let look = 1; look <= LOOKS; look += 1) {
		await client.settle(look);
		const found = await findOwn(client, repository, draft);
		if (found !== void 0) return found;
	}
}
async function open$2(client, repository, draft) {
	const { data } = await client.octokit.request("POST /repos/{owner}/{repo}/issues", {
		owner: repository.owner,
		repo: repository.name,
		title: draft.title,
		body: `${draft.body}\n\n${draft.marker}\n`,
		labels: [...draft.labels]
	});
	return toOpened$1(data);
}
async function findOwn(client, repository, { marker }) {
	const { data } = await client.octokit.request("GET /repos/{owner}/{repo}/issues", {
		owner: repository.owner,
		repo: repository.name,
		state: "all",
		per_page: 100
	});
	const own = data.find(({ user, body }) => user?.type === "Bot" && user.id === client.account.id && body?.includes(marker) === true);
	return own === void 0 ? void 0 : toOpened$1(own);
}
function toOpened$1(issue) {
	return {
		number: issue.number,
		nodeId: issue.node_id,
		url: issue.html_url,
		createdAt: new Date(issue.created_at)
	};
}

// actions/github/label.ts
const Created = looseObject({ label: object({
	id: string(),
	name: string()
}) });
async function createLabels(client, repository, labels) {
	const { declared, fields, inputs } = toMutations(repository, labels);
	try {
		const document = `mutation CreateLabels(${declared}) {\n  ${fields}\n}`;
		return readMade(await client.mutate(document, inputs, { repeatable: true }));
	} catch (error) {
		if (!(error instanceof UpstreamError) || isAmbiguous(error) || isRateLimit(error)) throw error;
		return /* @__PURE__ */ new Map();
	}
}
async function createBranchAndLabels(client, { repository, branch, sha, acknowledge }, labels) {
	const { declared, fields, inputs } = toMutations(repository, labels);
	const document = `
  mutation CreateBranchAndLabels($eyes: AddReactionInput!, $ref: CreateRefInput!, ${declared}) {
    eyes: addReaction(input: $eyes) { clientMutationId }
    ref: createRef(input: $ref) { clientMutationId }
    ${fields}
  }`;
	const eyes = {
		subjectId: acknowledge,
		content: "EYES"
	};
	const ref = {
		repositoryId: repository,
		name: `refs/heads/${branch}`,
		oid: sha
	};
	const decoration = /* @__PURE__ */ new Set(["eyes", ...labels.map((_, index) => `m${index}`)]);
	try {
		return {
			outcome: "created",
			labels: readMade(await client.mutate(document, {
				eyes,
				ref,
				...inputs
			}, { repeatable: true }))
		};
	} catch (error) {
		if (isOnlyAt(error, decoration)) return {
			outcome: "created",
			labels: /* @__PURE__ */ new Map()
		};
		if (error instanceof UpstreamError && /\bref(?:erence)?\b.* already exists/i.test(error.message)) return {
			outcome: "exists",
			labels: /* @__PURE__ */ new Map()
		};
		throw error;
	}
}
function toMutations(repository, labels) {
	const indexes = labels.map((_, index) => index);
	return {
		declared: indexes.map((index) => `$i${index}: CreateLabelInput!`).join(", "),
		fields: indexes.map((index) => `m${index}: createLabel(input: $i${index}) { label { id name } }`).join("\n    "),
		inputs: Object.fromEntries(labels.map((one, index) => [`i${index}`, {
			repositoryId: repository,
			...one
		}]))
	};
}
function readMade(answer) {
	const { data = {} } = record(string(), unknown()).safeParse(answer);
	const made = Object.values(data).flatMap((one) => Created.safeParse(one).data ?? []);
	return new Map(made.map(({ label }) => [label.name, label.id]));
}

// actions/github/origin.ts
const Commit = object({
	oid: string(),
	parents: object({ nodes: array(object({ oid: string() })) }),
	author: object({ email: string().nullable() }).nullable(),
	signature: object({
		isValid: boolean(),
		wasSignedByGitHub: boolean()
	}).nullable(),
	associatedPullRequests: AssociatedPulls
});
const History = (node) => object({ history: object({ nodes: array(node) }) });
const Answer = object({ repository: object({
	object: History(Commit),
	defaultBranchRef: object({ target: History(object({ oid: string() })) })
}) });
async function fetchOrigin(client, repository, commit) {
	const answer = Answer.parse(await client.query(ORIGIN, {
		...repository,
		commit
	})).repository;
	const known = new Set(answer.defaultBranchRef.target.history.nodes.map(({ oid }) => oid));
	const commits = new Map(answer.object.history.nodes.map((one) => [one.oid, one]));
	const isOurs = (one) => isRecorded(one, client.account) && !isOfPull(one.oid, one.associatedPullRequests);
	return judge(commit, commits, {
		known,
		isOurs
	});
}
function judge(head, commits, { known, isOurs }) {
	let oid = head;
	let by = known.has(head) ? "default-branch" : "recorder";
	let first;
	while (!known.has(oid)) {
		first = commits.get(oid);
		const [parent, other] = first?.parents.nodes ?? [];
		if (first === void 0 || parent === void 0) return { by: "others" };
		if (other !== void 0 || !isOurs(first)) by = "others";
		oid = parent.oid;
	}
	return first !== void 0 && isOurs(first) ? {
		by,
		begun: first.oid
	} : { by };
}

// actions/github/pull-request.ts
const TRIES = 4;
async function createPullRequest(client, repository, draft) {
	for (let attempt = 1;; attempt += 1) try {
		return await openDraft(client, repository, draft);
	} catch (error) {
		if (!mayPass(error) || attempt === TRIES) throw error;
		await client.settle(attempt);
		const found = await findOpen(client, repository, draft);
		if (found !== void 0) return found;
	}
}
function mayPass(error) {
	if (isAmbiguous(error) || isOfKind(error, "exists")) return true;
	return isOfKind(error, "refused") && /No commits between|"field":"head"/i.test(error.message);
}
async function openDraft(client, repository, draft) {
	try {
		return await open$1(client, repository, {
			...draft,
			draft: true
		});
	} catch (error) {
		if (!(error instanceof UpstreamError && error.status === 422 && /draft/i.test(error.message))) throw error;
		return open$1(client, repository, {
			...draft,
			draft: false
		});
	}
}
async function open$1({ octokit }, { owner, name: repo }, { branch, base, title, body, draft }) {
	const { data } = await octokit.request("POST /repos/{owner}/{repo}/pulls", {
		owner,
		repo,
		head: branch,
		base,
		title,
		body,
		draft
	});
	return toOpened(data);
}
async function findOpen({ octokit }, { owner, name: repo }, { branch, base }) {
	const asked = {
		owner,
		repo,
		head: `${owner}:${branch}`,
		base,
		state: "open"
	};
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", asked);
	const [found] = data;
	return found === void 0 ? void 0 : toOpened(found);
}
function toOpened(data) {
	return {
		number: data.number,
		nodeId: data.node_id,
		url: data.html_url,
		draft: data.draft === true
	};
}

// actions/github/recorder.ts
function openRecorder(options, repository) {
	const client = createClient(options);
	return {
		clock: client.clock,
		settle: (attempt) => client.settle(attempt),
		fetchThread: (number) => fetchThread(client, repository, number),
		fetchComments: (thread) => fetchComments(client, {
			...repository,
			thread
		}),
		fetchComment: (nodeId) => fetchComment(client, nodeId),
		fetchPerson: (login) => fetchPerson(client, login),
		fetchSnapshot: (id, thread, from) => fetchSnapshot(client, {
			...repository,
			id,
			thread,
			from
		}),
		fetchSnapshotAndBranch: (id, thread) => fetchSnapshotAndBranch(client, {
			...repository,
			id,
			thread
		}),
		fetchTree: (id, ref) => fetchTree(client, {
			...repository,
			id,
			ref
		}),
		fetchIncidentBranch: (id, oid) => fetchIncidentBranch(client, {
			...repository,
			id,
			at: oid
		}),
		fetchComparison: (id, commits) => fetchComparison(client, {
			...repository,
			id,
			...commits
		}),
		fetchRepositoryFacts: (id, issue) => fetchRepositoryFacts(client, repository, {
			id,
			issue
		}),
		fetchOrigin: (head) => fetchOrigin(client, repository, head),
		fetchGate: (environment) => fetchGate(client, repository, environment),
		openIssue: (draft) => openIssueOnce(client, repository, draft),
		createBranch: (draft) => createBranch(client, draft),
		createBranchAndLabels: (draft, labels) => createBranchAndLabels(client, draft, labels),
		commit: (draft) => commit(client, repository, draft),
		createPullRequest: (draft) => createPullRequest(client, repository, draft),
		createLabels: (id, labels) => createLabels(client, id, labels),
		comment: (thread, body, marker) => postOnce(client, {
			...repository,
			thread,
			body,
			marker
		}),
		acknowledge: (subject) => acknowledge(client, repository, subject),
		project: (projection) => sendProjection(client, projection)
	};
}

// actions/github/untold.ts
const REFUSALS = /* @__PURE__ */ new Set([
	403,
	404,
	410,
	422
]);
function withSummary(recorder, voice) {
	return {
		...recorder,
		comment: async (thread, body, marker) => {
			try {
				return await recorder.comment(thread, body, marker);
			} catch (error) {
				if (!isRefused(error)) throw error;
				const { title, message } = toWords(thread, error);
				voice.annotate({
					level: "warning",
					title,
					message
				});
				voice.summary(`### ${inline(title)}\n\n${inline(message)}\n\n${body}`);
				return;
			}
		}
	};
}
function isRefused(error) {
	return error instanceof UpstreamError && REFUSALS.has(error.status ?? 0) && !isRateLimit(error);
}
function toWords(thread, { message }) {
	const next = /\blocked\b/i.test(message) ? `Unlock the conversation of #${thread}; until then Firebreak can answer there only by reactions.` : `See why #${thread} takes no comments of github-actions[bot].`;
	return {
		title: `No answer could be posted in #${thread}`,
		message: `${message}. Whatever had to be recorded is recorded all the same. ${next} What was to be said stands in the summary of this run.`
	};
}

// actions/github/opening.ts
async function openDoor(io, inputs) {
	maskSecrets(io, inputs);
	return open(io, inputs, await readRecorder(io.event.workspace));
}
async function openDoorWithSettings(io, inputs, pieces) {
	maskSecrets(io, inputs);
	const settings = await readSettings(io.event.workspace, pieces);
	return {
		...open(io, inputs, settings.recorder),
		settings
	};
}
function maskSecrets(io, inputs) {
	for (const [name, value] of Object.entries(inputs)) if (/(?:^|-)(?:token|key)$/.test(name) && value !== "") io.mask(value);
}
function open(io, inputs, account) {
	const { apiUrl, serverUrl, repository, runId, runUrl, runAttempt } = io.event;
	const { owner, name, id } = repository;
	const line = {
		token: inputs.token,
		baseUrl: apiUrl,
		account
	};
	return {
		recorder: withSummary(openRecorder(line, {
			owner,
			name
		}), io),
		signer: createSigner(inputs["record-key"] ?? ""),
		line,
		home: {
			owner,
			name
		},
		repository: {
			id,
			url: `${serverUrl}/${owner}/${name}`
		},
		run: {
			id: String(runId),
			url: runUrl,
			attempt: runAttempt
		}
	};
}

export { renderInstant as A, appendLedger as B, effectiveEntries as C, ENTRY_KINDS as D, scanTimeline as E, appendArtifacts as F, NO_EFFECT as G, isUnfinished as H, nextArtifactId as I, parseManifest as L, Artifact as M, MANIFEST_BYTES_AT_MOST as N, findWrittenId as O, Manifest as P, renderManifest as R, appendEntries as S, renderTimeline as T, parseLedger as U, isOwnEntry as V, verifyChain as W, renderStatusMarker as _, MORE_PULL_REQUESTS as a, findLive as b, TEAM_MEMBERS as c, Comment as d, Labels as f, renderReplyMarker as g, toThread as h, MORE_ISSUES as i, toExpectedInstant as j, parseInstant as k, renderRequestDocument as l, toCommentFact as m, openDoorWithSettings as n, ONE_THREAD as o, ThreadNode as p, openRecorder as r, RECENT_THREADS as s, openDoor as t, Author as u, defang as v, parseTimeline as w, parseReceiptView as x, defangIndicator as y, LedgerEntry as z };