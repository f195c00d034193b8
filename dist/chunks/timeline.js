import { a as ID } from "./path.js";
import { m as toUtcSeconds, s as MILESTONES } from "./canonical.js";
import { n as LOGIN } from "./person.js";
import { a as inline } from "./redact.js";

// actions/incident/instant.ts
const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[Tt](\d{2})(?::(\d{2})(?::(\d{2})(\.\d{1,9})?)?)?([Zz]|[+-]\d{2}:\d{2}))?$/;
const INSTANT_FORMS = "a time such as 2026-11-21T05:12:00Z, 2026-11-21T06:12+01:00 or 2026-11-21";
function parseInstant(text) {
	const [, day, hour, minute, second, fraction, zone] = WRITTEN.exec(text) ?? [];
	if (day === void 0) return void 0;
	const start = toDayStart(day);
	const seconds = toSeconds(hour, minute, second);
	if (start === void 0 || seconds === void 0) return void 0;
	const offset = toOffsetMinutes(zone ?? "Z");
	if (offset === void 0 || minute === void 0 && offset % 60 !== 0) return void 0;
	const milliseconds = fraction === void 0 ? 0 : Number(fraction.slice(1, 4).padEnd(3, "0"));
	return {
		at: /* @__PURE__ */ new Date(start + seconds * 1e3 + milliseconds - offset * 6e4),
		precision: toPrecision(hour, minute, second)
	};
}
function toSeconds(hour = "0", minute = "0", second = "0") {
	const [hours, minutes, seconds] = [
		Number(hour),
		Number(minute),
		Number(second)
	];
	if (hours > 23 || minutes > 59 || seconds > 59) return void 0;
	return (hours * 60 + minutes) * 60 + seconds;
}
let knownDay = {
	day: "",
	start: void 0
};
function toDayStart(day) {
	if (day !== knownDay.day) knownDay = {
		day,
		start: readDay(day)
	};
	return knownDay.start;
}
function readDay(day) {
	const start = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(day)) return void 0;
	return start.getTime();
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
	if (!/[`\\&]/.test(markdown)) return markdown;
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
const KNOWN_KINDS = new Set(ENTRY_KINDS);
function findWrittenId(line) {
	return /\*\*(T-\d+)\*\*/.exec(line)?.[1];
}
const LINK = String.raw`\[((?:\\.|[^\[\]\\])*)\]\(([^()\s\x60]*)\)`;
const LINKS = new RegExp(LINK, "g");
const SUPERSEDES = new RegExp(String.raw`(?<!\\)(?:\\\\)*; *supersedes (${ID.entry})\.?$`);
const SOURCES = new RegExp(String.raw`(?<!\\)\(${LINK}(?:, *${LINK})*\)\.?$`);
const BULLET = "- +";
const NAME = String.raw`\*\*(${ID.entry})\*\* +`;
const TIME = String.raw`(\S+) +`;
const KIND = "`([^`\\s]+)` +";
const ACTOR = String.raw`(@[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?|unknown): *`;
const HEAD = [
	{
		part: BULLET,
		expected: "an entry that begins with `- `"
	},
	{
		part: NAME,
		expected: "an id in bold such as **T-0001**"
	},
	{
		part: "~?",
		expected: INSTANT_FORMS
	},
	{
		part: TIME,
		expected: INSTANT_FORMS
	},
	{
		part: KIND,
		expected: "a kind in backticks such as `observation`"
	},
	{
		part: ACTOR,
		expected: "`@login:` or `unknown:`"
	}
].map(({ part, expected }) => ({
	pattern: new RegExp(part, "y"),
	expected
}));
const WHOLE_HEAD = new RegExp(`(${BULLET}${NAME}(?:~|(?!~)))${TIME}${KIND}${ACTOR}`, "y");
function readHead(source) {
	WHOLE_HEAD.lastIndex = 0;
	const match = WHOLE_HEAD.exec(source);
	if (match === null) return findMistake(source);
	const [, prefix = "", id = "", time = "", kind = "", actor = ""] = match;
	return {
		ok: true,
		prefix,
		id,
		time,
		kind,
		login: actor.startsWith("@") ? actor.slice(1) : actor,
		end: WHOLE_HEAD.lastIndex
	};
}
function findMistake(source) {
	let offset = 0;
	for (const { pattern, expected } of HEAD) {
		pattern.lastIndex = offset;
		if (!pattern.test(source)) return {
			ok: false,
			offset,
			expected
		};
		offset = pattern.lastIndex;
	}
	throw new TypeError(`Every part of a head matches, and the whole does not: ${source}`);
}
function parseEntry(source, line) {
	const head = readHead(source);
	if (!head.ok) return toFailure(source, {
		...head,
		line
	});
	const { prefix, id, time, kind, login } = head;
	const instant = parseInstant(time);
	if (instant === void 0) return toFailure(source, {
		line,
		offset: prefix.length,
		expected: toExpectedInstant(time)
	});
	const { markdown, sources, supersedes } = splitTail(source.slice(head.end).trimEnd());
	if (markdown === "") return toFailure(source, {
		line,
		offset: head.end,
		expected: "what happened"
	});
	const entry = {
		id,
		time,
		at: instant.at,
		precision: instant.precision,
		approximate: prefix.endsWith("~"),
		kind,
		actor: login,
		text: toPlainText(markdown),
		sources,
		line,
		column: 1
	};
	if (supersedes !== void 0) entry.supersedes = supersedes;
	return {
		ok: true,
		entry,
		problems: findKindProblem(entry, source)
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
	const correction = markdown.includes("supersedes T-") ? SUPERSEDES.exec(markdown) : null;
	const supersedes = correction?.[1];
	const beforeSupersedes = cutAt(markdown, correction, ";");
	if (!/\)\.?$/.test(beforeSupersedes.slice(-2))) return {
		markdown: beforeSupersedes,
		sources: [],
		supersedes
	};
	const group = SOURCES.exec(beforeSupersedes);
	const sources = (group === null ? [] : [...group[0].matchAll(LINKS)]).map(([, id = "", target = ""]) => ({
		id: toPlainText(id),
		target
	}));
	return {
		markdown: cutAt(beforeSupersedes, group, "("),
		sources,
		supersedes
	};
}
function cutAt(markdown, match, first) {
	if (match === null) return markdown;
	return markdown.slice(0, markdown.indexOf(first, match.index)).trimEnd();
}
function findKindProblem(entry, source) {
	if (KNOWN_KINDS.has(entry.kind)) return [];
	const column = source.indexOf("`") + 1;
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
	for (const written of splitLines(text)) {
		const number = lines.length + 1;
		const opened = cover === void 0 ? findCover(written.source) : void 0;
		const previous = lines.at(-1)?.role ?? "blank";
		lines.push((cover ?? opened) === void 0 ? readLine(written, {
			number,
			previous
		}) : toHidden(written, number));
		if (opened !== void 0) openAt = number - 1;
		cover = cover === void 0 ? keepCover(opened, written.source) : closeCover(cover, written.source);
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
	const lines = [];
	LINE.lastIndex = 0;
	for (let match = LINE.exec(text); match !== null && match[0] !== ""; match = LINE.exec(text)) {
		const [, mark = "", source = "", eol = ""] = match;
		lines.push({
			mark,
			source,
			eol
		});
	}
	return lines;
}
const LINE = /(\uFEFF*)([^\r\n]*)(\r\n|\n|\r|$)/g;
function closeCover(cover, source) {
	return cover.test(source) ? void 0 : cover;
}
function toHidden({ mark, source, eol }, number) {
	return {
		mark,
		source,
		eol,
		role: "hidden",
		day: void 0,
		at: void 0,
		problems: findHidden(source, number)
	};
}
const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
function readLine(written, { number, previous }) {
	const { source } = written;
	if (ITEM.test(source)) return readItem(written, number);
	if (source.trim() === "") return toPlain(written, { role: "blank" });
	if (HEADING.test(source)) return toPlain(written, {
		role: "heading",
		day: DAY_HEADING.exec(source)?.[1]
	});
	if (previous === "item" || previous === "continuation" || /^\s/.test(source)) return toPlain(written, {
		role: "continuation",
		problems: [{
			line: number,
			column: 1,
			message: "Expected the whole entry on one line, got a second line"
		}]
	});
	return toPlain(written, { role: "text" });
}
function toPlain({ mark, source, eol }, { role, day, problems = [] }) {
	return {
		mark,
		source,
		eol,
		role,
		day,
		at: void 0,
		problems
	};
}
function readItem(written, number) {
	const parsed = parseEntry(written.source, number);
	if (!parsed.ok) return toPlain(written, {
		role: "item",
		problems: [parsed.problem]
	});
	const { mark, source, eol } = written;
	const { entry, problems } = parsed;
	return {
		mark,
		source,
		eol,
		role: "item",
		day: void 0,
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

export { scanTimeline as a, parseInstant as c, renderTimeline as i, renderInstant as l, effectiveEntries as n, ENTRY_KINDS as o, parseTimeline as r, findWrittenId as s, appendEntries as t, toExpectedInstant as u };