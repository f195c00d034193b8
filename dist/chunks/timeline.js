import { o as ID } from "./path.js";
import { _ as toUtcSeconds, u as MILESTONES } from "./canonical.js";
import { n as LOGIN } from "./person.js";
import { a as inline } from "./redact.js";
import { r as rememberTexts, t as splitMark } from "./byte-order-mark.js";

// actions/incident/instant.ts
const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[Tt](\d{2})(?::(\d{2})(?::(\d{2})(\.\d{1,9})?)?)?([Zz]|[+-]\d{2}:\d{2}))?$/;
const INSTANT_FORMS = "a time such as 2026-11-21T05:12:00Z, 2026-11-21T06:12+01:00 or 2026-11-21";
function parseInstant(text) {
	if (!WRITTEN.test(text)) return void 0;
	const precision = toPrecision(text);
	const start = toDayStart(text);
	const seconds = toSeconds(text, precision);
	if (start === void 0 || seconds === void 0) return void 0;
	const offset = precision === "day" ? 0 : toOffsetMinutes(text);
	if (offset === void 0 || precision === "hour" && offset % 60 !== 0) return void 0;
	return {
		at: /* @__PURE__ */ new Date(start + seconds * 1e3 + toMilliseconds(text) - offset * 6e4),
		precision
	};
}
const [HOUR, MINUTE, SECOND, FRACTION, ZONE] = [
	11,
	14,
	17,
	20,
	-6
];
function toPrecision(text) {
	if (text.length < HOUR) return "day";
	if (text[MINUTE - 1] !== ":") return "hour";
	return text[SECOND - 1] === ":" ? "second" : "minute";
}
function toSeconds(text, precision) {
	if (precision === "day") return 0;
	const hours = readTwo(text, HOUR);
	const minutes = precision === "hour" ? 0 : readTwo(text, MINUTE);
	const seconds = precision === "second" ? readTwo(text, SECOND) : 0;
	if (hours > 23 || minutes > 59 || seconds > 59) return void 0;
	return (hours * 60 + minutes) * 60 + seconds;
}
function toMilliseconds(text) {
	if (text[FRACTION - 1] !== ".") return 0;
	return Number(/^\d{1,3}/.exec(text.slice(FRACTION))?.[0].padEnd(3, "0"));
}
function toOffsetMinutes(text) {
	if (/[Zz]$/.test(text)) return 0;
	const zone = text.slice(ZONE);
	const [hours, minutes] = [readTwo(zone, 1), readTwo(zone, 4)];
	if (hours > 23 || minutes > 59) return void 0;
	return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
const NOUGHT = "0".charCodeAt(0);
function readTwo(text, index) {
	return (text.charCodeAt(index) - NOUGHT) * 10 + text.charCodeAt(index + 1) - NOUGHT;
}
let knownDay = {
	day: "none",
	start: void 0
};
function toDayStart(text) {
	if (!text.startsWith(knownDay.day)) {
		const day = text.slice(0, HOUR - 1);
		knownDay = {
			day,
			start: readDay(day)
		};
	}
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

// actions/incident/timeline-text.ts
function toMarkdownLine(text) {
	const line = inline(text);
	return line === "" ? "(no text)" : line.replace(/;(?= *supersedes T-)/g, String.raw`\;`);
}
function toPlainText(markdown) {
	if (!/[`\\&]/.test(markdown)) return markdown;
	let text = "";
	let offset = 0;
	let unclosed;
	TOKEN.lastIndex = 0;
	for (let match = TOKEN.exec(markdown); match !== null; match = TOKEN.exec(markdown)) {
		text += markdown.slice(offset, match.index);
		offset = TOKEN.lastIndex;
		if (match[0].startsWith("`")) {
			const end = unclosed?.has(match[0]) === true ? -1 : findRun(markdown, match[0], offset);
			if (end === -1) {
				unclosed = (unclosed ?? /* @__PURE__ */ new Set()).add(match[0]);
				text += match[0];
				continue;
			}
			text += trimCode(markdown.slice(offset, end));
			offset = end + match[0].length;
			TOKEN.lastIndex = offset;
		} else text += toCharacter(match);
	}
	return text + markdown.slice(offset);
}
const TOKEN = /`+|\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot));/g;
function findRun(markdown, run, from) {
	let start = markdown.indexOf(run, from);
	while (start !== -1) {
		let end = start + run.length;
		while (markdown[end] === "`") end += 1;
		if (end === start + run.length) return start;
		start = markdown.indexOf(run, end);
	}
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
const NO_PROBLEMS = [];
function findWrittenId(line) {
	return /\*\*(T-\d+)\*\*/.exec(line)?.[1];
}
const LABEL = String.raw`(?:\\.|[^\[\]\\])*`;
const TARGET = String.raw`[^()\s\x60]*`;
const LINK = String.raw`\[${LABEL}\]\(${TARGET}\)`;
const LINKS = new RegExp(String.raw`\[(${LABEL})\]\((${TARGET})\)`, "g");
const SUPERSEDES = new RegExp(String.raw`(?<!\\)(?:\\\\)*; *supersedes (${ID.entry})\.?$`);
const SOURCES = new RegExp(String.raw`(?<!\\)\(${LINK}(?:, *${LINK})*\)\.?$`);
const BULLET = "- +";
const NAME = String.raw`\*\*(${ID.entry})\*\* +`;
const TIME = String.raw`(\S+) +`;
const KIND = "`([^`\\s]+)` +";
const ACTOR = String.raw`(?:@([A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?)|unknown): *`;
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
const WHOLE_HEAD = new RegExp(`${BULLET}${NAME}(~|(?!~))${TIME}${KIND}${ACTOR}`, "y");
const BEFORE_TIME = new RegExp(`${BULLET}${NAME}~?`);
function readHead(source) {
	WHOLE_HEAD.lastIndex = 0;
	const match = WHOLE_HEAD.exec(source);
	if (match === null) return findMistake(source);
	const [, id = "", tilde, time = "", kind = "", login = "unknown"] = match;
	return {
		ok: true,
		id,
		approximate: tilde === "~",
		time,
		kind,
		login,
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
	const { id, approximate, time, kind, login } = head;
	const instant = parseInstant(time);
	if (instant === void 0) return toFailure(source, {
		line,
		offset: BEFORE_TIME.exec(source)?.[0].length ?? 0,
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
		approximate,
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
const NO_SOURCES = [];
function splitTail(markdown) {
	const correction = markdown.includes("supersedes T-") ? SUPERSEDES.exec(markdown) : null;
	const supersedes = correction?.[1];
	const beforeSupersedes = cutAt(markdown, correction, ";");
	const group = beforeSupersedes.endsWith(")") || beforeSupersedes.endsWith(").") ? SOURCES.exec(beforeSupersedes) : null;
	if (group === null) return {
		markdown: beforeSupersedes,
		sources: NO_SOURCES,
		supersedes
	};
	return {
		markdown: cutAt(beforeSupersedes, group, "("),
		sources: readLinks(group[0]),
		supersedes
	};
}
function readLinks(group) {
	const links = [];
	LINKS.lastIndex = 0;
	for (let match = LINKS.exec(group); match !== null; match = LINKS.exec(group)) {
		const [, id = "", target = ""] = match;
		links.push({
			id: toPlainText(id),
			target
		});
	}
	return links;
}
function cutAt(markdown, match, first) {
	if (match === null) return markdown;
	return markdown.slice(0, markdown.indexOf(first, match.index)).trimEnd();
}
function findKindProblem(entry, source) {
	if (KNOWN_KINDS.has(entry.kind)) return NO_PROBLEMS;
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

// actions/incident/timeline-scan.ts
const DAY_HEADING = /^## +(\d{4}-\d{2}-\d{2})[ \t]*#*[ \t]*$/;
const KNOWN = rememberTexts();
function scanTimeline(text) {
	return KNOWN.read(text, scanLines);
}
function joinLines(read, openAt) {
	const text = read.map(({ mark, source, eol }) => mark + source + eol).join("");
	if (read.every(({ eol }) => eol !== "\r")) KNOWN.add(text, {
		lines: read.map((line, index) => renumber(line, index + 1)),
		openAt
	});
	return text;
}
function renumber(line, number) {
	const { entry, problems } = line;
	if (((entry ?? problems[0])?.line ?? number) === number) return line;
	const moved = {
		...line,
		problems: problems.map((problem) => ({
			...problem,
			line: number
		}))
	};
	if (entry !== void 0) moved.entry = {
		...entry,
		line: number
	};
	return moved;
}
function scanLines(text) {
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
	const message = "Expected this comment or code block to end, got the end of the file";
	const opening = lines[openAt];
	if (opening !== void 0) opening.problems = [...opening.problems, {
		line: openAt + 1,
		column: 1,
		message
	}];
	return {
		lines,
		openAt
	};
}
function* splitLines(text) {
	let [feed, carriage] = [-1, -1];
	for (let start = 0; start < text.length;) {
		if (feed < start) feed = findFrom(text, "\n", start);
		if (carriage < start) carriage = findFrom(text, "\r", start);
		const end = Math.min(feed, carriage, text.length);
		const eol = text.startsWith("\r\n", end) ? "\r\n" : text.charAt(end);
		const { mark, rest: source } = splitMark(text.slice(start, end));
		yield {
			mark,
			source,
			eol
		};
		start = end + eol.length;
	}
}
function findFrom(text, character, start) {
	const found = text.indexOf(character, start);
	return found === -1 ? Infinity : found;
}
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
function toPlain({ mark, source, eol }, { role, day, problems = NO_PROBLEMS }) {
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
const MAY_COVER = /^ {0,3}[`~<]/;
function findCover(source) {
	if (!MAY_COVER.test(source)) return void 0;
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

// actions/incident/timeline-place.ts
function insertEntry(page, { source, at, approximate, supersedes }) {
	const line = readItem({
		mark: "",
		source,
		eol: page.eol
	}, 1);
	const day = toUtcSeconds(at).slice(0, 10);
	if (approximate) insertApproximate(page, day, line);
	else insertExact(page, day, {
		...line,
		at
	});
	if (supersedes !== void 0) release(page, supersedes);
	else if (!approximate && line.entry !== void 0) page.ordered.add(line.entry);
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
	const { lines, ordered } = page;
	const isOrdered = ({ entry }) => entry !== void 0 && ordered.has(entry);
	const isLater = (one) => one.at !== void 0 && one.at > line.at && isOrdered(one);
	const isNotLater = (one) => one.at !== void 0 && one.at <= line.at && isOrdered(one);
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
		problems: []
	};
}
function release(page, id) {
	for (const entry of page.ordered) if (entry.id === id) page.ordered.delete(entry);
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
	const added = drafts.map((draft) => {
		number += 1;
		const id = `T-${String(number).padStart(4, "0")}`;
		const entry = toNewEntry(id, draft);
		insertEntry(page, entry);
		return {
			id,
			source: entry.source
		};
	});
	const all = [...page.lines, ...lines.slice(openAt)];
	const isOpen = openAt < lines.length;
	return {
		text: joinLines(all, isOpen ? page.lines.length : void 0),
		ids: added.map(({ id }) => id),
		sources: added.map(({ source }) => source)
	};
}
function toPage(lines, eol) {
	const ordered = effectiveEntries({
		entries: lines.flatMap(({ entry }) => entry === void 0 ? [] : [entry]),
		problems: []
	}).filter(({ approximate, supersedes }) => !approximate && supersedes === void 0);
	return {
		lines: [...lines],
		eol,
		ordered: new Set(ordered)
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