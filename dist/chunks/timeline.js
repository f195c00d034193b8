import { o as ID } from "./path.js";
import { _ as toUtcSeconds, u as MILESTONES } from "./canonical.js";
import { n as LOGIN } from "./person.js";
import { a as inline } from "./redact.js";
import { r as rememberTexts, t as splitMark } from "./byte-order-mark.js";
// actions/incident/instant.ts
const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[Tt](\d{2})(?::(\d{2})(?::(\d{2})(\.\d{1,9})?)?)?([Zz]|[+-]\d{2}:\d{2}))?$/, INSTANT_FORMS = "a time such as 2026-11-21T05:12:00Z, 2026-11-21T06:12+01:00 or 2026-11-21";
function parseInstant(text) {
	if (!WRITTEN.test(text)) return;
	let precision = toPrecision(text), start = toDayStart(text), seconds = toSeconds(text, precision);
	if (start === void 0 || seconds === void 0) return;
	let offset = precision === "day" ? 0 : toOffsetMinutes(text);
	if (!(offset === void 0 || precision === "hour" && offset % 60 != 0)) return {
		at: new Date(start + seconds * 1e3 + toMilliseconds(text) - offset * 6e4),
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
	return text.length < HOUR ? "day" : text[MINUTE - 1] === ":" ? text[SECOND - 1] === ":" ? "second" : "minute" : "hour";
}
function toSeconds(text, precision) {
	if (precision === "day") return 0;
	let hours = readTwo(text, HOUR), minutes = precision === "hour" ? 0 : readTwo(text, MINUTE), seconds = precision === "second" ? readTwo(text, SECOND) : 0;
	if (!(hours > 23 || minutes > 59 || seconds > 59)) return (hours * 60 + minutes) * 60 + seconds;
}
function toMilliseconds(text) {
	return text[FRACTION - 1] === "." ? Number(/^\d{1,3}/.exec(text.slice(FRACTION))?.[0].padEnd(3, "0")) : 0;
}
function toOffsetMinutes(text) {
	if (/[Zz]$/.test(text)) return 0;
	let zone = text.slice(ZONE), [hours, minutes] = [readTwo(zone, 1), readTwo(zone, 4)];
	if (!(hours > 23 || minutes > 59)) return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
function readTwo(text, index) {
	return (text.charCodeAt(index) - 48) * 10 + text.charCodeAt(index + 1) - 48;
}
let knownDay = {
	day: "none",
	start: void 0
};
function toDayStart(text) {
	if (!text.startsWith(knownDay.day)) {
		let day = text.slice(0, HOUR - 1);
		knownDay = {
			day,
			start: readDay(day)
		};
	}
	return knownDay.start;
}
function readDay(day) {
	let start = new Date(`${day}T00:00:00Z`);
	if (!Number.isNaN(start.getTime()) && start.toISOString().startsWith(day)) return start.getTime();
}
function toExpectedInstant(text) {
	let [, day, hour, minute, , , zone] = WRITTEN.exec(text) ?? [];
	if (day !== void 0 && hour !== void 0 && minute === void 0 && zone !== void 0) {
		let example = `${day}T${hour}:30${zone}`;
		if (parseInstant(example) !== void 0) return `a time with minutes, such as ${example}, because an hour at ${zone} spans two hours of UTC`;
	}
	return /^\d{4}-\d{2}-\d{2}(?:[Zz]|[+-]\d{2}:?\d{2})$/.test(text) ? `a day of UTC such as ${text.slice(0, 10)}, or a time with its offset such as ${text.slice(0, 10)}T05:12+01:00` : INSTANT_FORMS;
}
const LENGTHS = {
	day: 10,
	hour: 13,
	minute: 16,
	second: 19
};
function renderInstant(at, precision) {
	let length = LENGTHS[precision];
	return `${at.toISOString().slice(0, length)}${precision === "day" ? "" : "Z"}`;
}
// actions/incident/timeline-text.ts
function toMarkdownLine(text) {
	let line = inline(text);
	return line === "" ? "(no text)" : line.replace(/;(?= *supersedes T-)/g, String.raw`\;`);
}
function toPlainText(markdown) {
	if (!/[`\\&]/.test(markdown)) return markdown;
	let text = "", offset = 0, unclosed;
	TOKEN.lastIndex = 0;
	for (let match = TOKEN.exec(markdown); match !== null; match = TOKEN.exec(markdown)) if (text += markdown.slice(offset, match.index), offset = TOKEN.lastIndex, match[0].startsWith("`")) {
		let end = unclosed?.has(match[0]) === !0 ? -1 : findRun(markdown, match[0], offset);
		if (end === -1) {
			unclosed = (unclosed ?? new Set()).add(match[0]), text += match[0];
			continue;
		}
		text += trimCode(markdown.slice(offset, end)), offset = end + match[0].length, TOKEN.lastIndex = offset;
	} else text += toCharacter(match);
	return text + markdown.slice(offset);
}
const TOKEN = /`+|\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot));/g;
function findRun(markdown, run, from) {
	let start = markdown.indexOf(run, from);
	for (; start !== -1;) {
		let end = start + run.length;
		for (; markdown[end] === "`";) end += 1;
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
	let code = Number.parseInt(hex ?? decimal ?? "", hex === void 0 ? 10 : 16);
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
], KNOWN_KINDS = new Set(ENTRY_KINDS), NO_PROBLEMS = [];
function findWrittenId(line) {
	return /\*\*(T-\d+)\*\*/.exec(line)?.[1];
}
const LABEL = String.raw`(?:\\.|[^\[\]\\])*`, TARGET = String.raw`[^()\s\x60]*`, LINK = String.raw`\[${LABEL}\]\(${TARGET}\)`, LINKS = new RegExp(String.raw`\[(${LABEL})\]\((${TARGET})\)`, "g"), SUPERSEDES = new RegExp(String.raw`(?<!\\)(?:\\\\)*; *supersedes (${ID.entry})\.?$`), SOURCES = new RegExp(String.raw`(?<!\\)\(${LINK}(?:, *${LINK})*\)\.?$`), NAME = String.raw`\*\*(${ID.entry})\*\* +`, TIME = String.raw`(\S+) +`, KIND = "`([^`\\s]+)` +", ACTOR = String.raw`(?:@([A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?)|unknown): *`, HEAD = [
	{
		part: "- +",
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
})), WHOLE_HEAD = RegExp(`- +${NAME}(~|(?!~))${TIME}${KIND}${ACTOR}`, "y"), BEFORE_TIME = RegExp(`- +${NAME}~?`);
function readHead(source) {
	WHOLE_HEAD.lastIndex = 0;
	let match = WHOLE_HEAD.exec(source);
	if (match === null) return findMistake(source);
	let [, id = "", tilde, time = "", kind = "", login = "unknown"] = match;
	return {
		ok: !0,
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
	for (let { pattern, expected } of HEAD) {
		if (pattern.lastIndex = offset, !pattern.test(source)) return {
			ok: !1,
			offset,
			expected
		};
		offset = pattern.lastIndex;
	}
	throw TypeError(`Every part of a head matches, and the whole does not: ${source}`);
}
function parseEntry(source, line) {
	let head = readHead(source);
	if (!head.ok) return toFailure(source, {
		...head,
		line
	});
	let { id, approximate, time, kind, login } = head, instant = parseInstant(time);
	if (instant === void 0) return toFailure(source, {
		line,
		offset: BEFORE_TIME.exec(source)?.[0].length ?? 0,
		expected: toExpectedInstant(time)
	});
	let { markdown, sources, supersedes } = splitTail(source.slice(head.end).trimEnd());
	if (markdown === "") return toFailure(source, {
		line,
		offset: head.end,
		expected: "what happened"
	});
	let entry = {
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
	return supersedes !== void 0 && (entry.supersedes = supersedes), {
		ok: !0,
		entry,
		problems: findKindProblem(entry, source)
	};
}
function renderEntry(id, draft) {
	let time = `${draft.approximate ? "~" : ""}${renderInstant(draft.at, draft.precision ?? "second")}`, actor = LOGIN.test(draft.actor) && draft.actor !== "unknown" ? `@${draft.actor}` : "unknown", links = (draft.sources ?? []).map(renderLink).join(", "), sources = links === "" ? "" : ` (${links})`, supersedes = draft.supersedes === void 0 ? "" : `; supersedes ${draft.supersedes}`, text = toMarkdownLine(draft.text);
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
	let correction = markdown.includes("supersedes T-") ? SUPERSEDES.exec(markdown) : null, supersedes = correction?.[1], beforeSupersedes = cutAt(markdown, correction, ";"), group = beforeSupersedes.endsWith(")") || beforeSupersedes.endsWith(").") ? SOURCES.exec(beforeSupersedes) : null;
	return group === null ? {
		markdown: beforeSupersedes,
		sources: NO_SOURCES,
		supersedes
	} : {
		markdown: cutAt(beforeSupersedes, group, "("),
		sources: readLinks(group[0]),
		supersedes
	};
}
function readLinks(group) {
	let links = [];
	LINKS.lastIndex = 0;
	for (let match = LINKS.exec(group); match !== null; match = LINKS.exec(group)) {
		let [, id = "", target = ""] = match;
		links.push({
			id: toPlainText(id),
			target
		});
	}
	return links;
}
function cutAt(markdown, match, first) {
	return match === null ? markdown : markdown.slice(0, markdown.indexOf(first, match.index)).trimEnd();
}
function findKindProblem(entry, source) {
	if (KNOWN_KINDS.has(entry.kind)) return NO_PROBLEMS;
	let column = source.indexOf("`") + 1, message = `Expected one of the kinds ${ENTRY_KINDS.join(", ")}, got \`${entry.kind}\``;
	return [{
		line: entry.line,
		column,
		message
	}];
}
function toFailure(source, { line, offset, expected }) {
	let rest = source.slice(offset).trimEnd(), got = rest === "" ? "the end of the line" : `"${rest.slice(0, 40)}"`;
	return {
		ok: !1,
		problem: {
			line,
			column: offset + 1,
			message: `Expected ${expected}, got ${got}`
		}
	};
}
// actions/incident/timeline-scan.ts
const DAY_HEADING = /^## +(\d{4}-\d{2}-\d{2})[ \t]*#*[ \t]*$/, KNOWN = rememberTexts();
function scanTimeline(text) {
	return KNOWN.read(text, scanLines);
}
function joinLines(read, openAt) {
	let text = read.map(({ mark, source, eol }) => mark + source + eol).join("");
	return read.every(({ eol }) => eol !== "\r") && KNOWN.add(text, {
		lines: read.map((line, index) => renumber(line, index + 1)),
		openAt
	}), text;
}
function renumber(line, number) {
	let { entry, problems } = line;
	if (((entry ?? problems[0])?.line ?? number) === number) return line;
	let moved = {
		...line,
		problems: problems.map((problem) => ({
			...problem,
			line: number
		}))
	};
	return entry !== void 0 && (moved.entry = {
		...entry,
		line: number
	}), moved;
}
function scanLines(text) {
	let lines = [], cover, openAt = 0;
	for (let written of splitLines(text)) {
		let number = lines.length + 1, opened = cover === void 0 ? findCover(written.source) : void 0, previous = lines.at(-1)?.role ?? "blank";
		lines.push((cover ?? opened) === void 0 ? readLine(written, {
			number,
			previous
		}) : toHidden(written, number)), opened !== void 0 && (openAt = number - 1), cover = cover === void 0 ? keepCover(opened, written.source) : closeCover(cover, written.source);
	}
	if (cover === void 0) return {
		lines,
		openAt: void 0
	};
	let opening = lines[openAt];
	return opening !== void 0 && (opening.problems = [...opening.problems, {
		line: openAt + 1,
		column: 1,
		message: "Expected this comment or code block to end, got the end of the file"
	}]), {
		lines,
		openAt
	};
}
function* splitLines(text) {
	let [feed, carriage] = [-1, -1];
	for (let start = 0; start < text.length;) {
		feed < start && (feed = findFrom(text, "\n", start)), carriage < start && (carriage = findFrom(text, "\r", start));
		let end = Math.min(feed, carriage, text.length), eol = text.startsWith("\r\n", end) ? "\r\n" : text.charAt(end), { mark, rest: source } = splitMark(text.slice(start, end));
		yield {
			mark,
			source,
			eol
		}, start = end + eol.length;
	}
}
function findFrom(text, character, start) {
	let found = text.indexOf(character, start);
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
const HEADING = /^ {0,3}#{1,6}(?:\s|$)/, ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
function readLine(written, { number, previous }) {
	let { source } = written;
	return ITEM.test(source) ? readItem(written, number) : source.trim() === "" ? toPlain(written, { role: "blank" }) : HEADING.test(source) ? toPlain(written, {
		role: "heading",
		day: DAY_HEADING.exec(source)?.[1]
	}) : previous === "item" || previous === "continuation" || /^\s/.test(source) ? toPlain(written, {
		role: "continuation",
		problems: [{
			line: number,
			column: 1,
			message: "Expected the whole entry on one line, got a second line"
		}]
	}) : toPlain(written, { role: "text" });
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
	let parsed = parseEntry(written.source, number);
	if (!parsed.ok) return toPlain(written, {
		role: "item",
		problems: [parsed.problem]
	});
	let { mark, source, eol } = written, { entry, problems } = parsed;
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
	if (!MAY_COVER.test(source)) return;
	let fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(source)?.[1];
	return fence === void 0 ? /^ {0,3}<!--/.test(source) ? /-->/ : void 0 : RegExp(`^ {0,3}${fence}${fence.charAt(0)}*[ \\t]*$`);
}
function keepCover(opened, source) {
	return opened?.source === "-->" && source.includes("-->") ? void 0 : opened;
}
function findHidden(source, line) {
	return /^\s*[-*+]\s+\*\*T-\d/.exec(source) === null ? [] : [{
		line,
		column: 1,
		message: "Expected entries outside code blocks and comments, got one that GitHub does not show as an entry"
	}];
}
// actions/incident/timeline-place.ts
function insertEntry(page, { source, at, approximate, supersedes }) {
	let line = readItem({
		mark: "",
		source,
		eol: page.eol
	}, 1), day = toUtcSeconds(at).slice(0, 10);
	approximate ? insertApproximate(page, day, line) : insertExact(page, day, {
		...line,
		at
	}), supersedes === void 0 ? !approximate && line.entry !== void 0 && page.ordered.add(line.entry) : release(page, supersedes);
}
function insertApproximate(page, day, line) {
	let start = page.lines.findLastIndex((other) => other.day !== void 0);
	start === -1 ? insertSection(page, {
		day,
		line,
		from: 0
	}) : insertAtEnd(page, toSection(page.lines, start), line);
}
function insertExact(page, day, line) {
	let { lines, ordered } = page, isOrdered = ({ entry }) => entry !== void 0 && ordered.has(entry), isLater = (one) => one.at !== void 0 && one.at > line.at && isOrdered(one), isNotLater = (one) => one.at !== void 0 && one.at <= line.at && isOrdered(one), found = lines.findIndex(isLater), later = found === -1 ? lines.length : found, start = lines.findLastIndex((other, index) => index < later && other.day === day), section = start === -1 ? void 0 : toSection(lines, start), from = lines.findLastIndex((other, index) => index < later && isNotLater(other)) + 1;
	section !== void 0 && (later < section.end || from <= section.end) ? insertIntoSection(page, {
		...section,
		from: Math.max(from, start + 1),
		later
	}, line) : insertSection(page, {
		day,
		line,
		from
	});
}
function toSection(lines, start) {
	let end = lines.findIndex(({ role }, index) => index > start && role === "heading");
	return {
		start,
		end: end === -1 ? lines.length : end
	};
}
function insertSection(page, { day, line, from }) {
	let next = page.lines.findIndex((other, index) => index >= from && other.day !== void 0 && other.day > day), blank = toBlank(page), heading = {
		...blank,
		source: `## ${day}`,
		role: "heading",
		day
	};
	next === -1 ? insertLines(page, page.lines.length, [
		blank,
		heading,
		blank,
		line
	]) : insertLines(page, next, [
		heading,
		blank,
		line,
		blank
	]);
}
function insertIntoSection(page, gap, line) {
	let { lines } = page, to = Math.min(gap.later, gap.end), next = lines.findIndex(({ at }, index) => index >= gap.from && index < to && at !== void 0 && at > line.at);
	if (next !== -1) return insertLines(page, next, [line]);
	if (gap.later < gap.end) return insertLines(page, gap.later, [line]);
	let last = lines.findLastIndex(({ at }, index) => index > gap.start && index < to && at !== void 0);
	if (last !== -1) return insertLines(page, toBlockEnd(lines, last), [line]);
	let first = lines.findIndex(({ role }, index) => index > gap.start && index < to && role === "item");
	return first === -1 ? insertAtEnd(page, gap, line) : insertLines(page, first, [line]);
}
function insertAtEnd(page, { start, end }, line) {
	let last = end - 1;
	for (; last > start && page.lines[last]?.role === "blank";) --last;
	let role = page.lines[last]?.role, inList = role === "item" || role === "continuation";
	insertLines(page, last + 1, inList ? [line] : [toBlank(page), line]);
}
function toBlockEnd(lines, index) {
	let end = index + 1;
	for (; lines[end]?.role === "continuation";) end += 1;
	return end;
}
function insertLines(page, index, added) {
	let before = page.lines[index - 1];
	before !== void 0 && before.eol === "" && (page.lines[index - 1] = {
		...before,
		eol: page.eol
	});
	let follower = page.lines[index]?.role, tail = (follower === "heading" || follower === "text") && added.at(-1)?.role === "item" ? [toBlank(page)] : [];
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
	for (let entry of page.ordered) entry.id === id && page.ordered.delete(entry);
}
// actions/incident/timeline.ts
function renderTimeline(id) {
	return `# Timeline of ${id}\n`;
}
function parseTimeline(text) {
	let { lines } = scanTimeline(text), entries = lines.flatMap((line) => line.entry === void 0 ? [] : [line.entry]), problems = [...lines.flatMap((line) => line.problems), ...findReferenceProblems(entries)];
	return problems.sort((a, b) => a.line - b.line || a.column - b.column), {
		entries,
		problems
	};
}
function effectiveEntries(timeline) {
	let superseded = new Set(timeline.entries.filter(isCorrection).map(({ supersedes }) => supersedes));
	return timeline.entries.filter(({ id }) => !superseded.has(id));
}
function appendEntries(text, drafts) {
	let { lines, openAt = lines.length } = scanTimeline(text), page = toPage(lines.slice(0, openAt), text.includes("\r\n") ? "\r\n" : "\n"), number = findLastNumber(lines), added = drafts.map((draft) => {
		number += 1;
		let id = `T-${String(number).padStart(4, "0")}`, entry = toNewEntry(id, draft);
		return insertEntry(page, entry), {
			id,
			source: entry.source
		};
	});
	return {
		text: joinLines([...page.lines, ...lines.slice(openAt)], openAt < lines.length ? page.lines.length : void 0),
		ids: added.map(({ id }) => id),
		sources: added.map(({ source }) => source)
	};
}
function toPage(lines, eol) {
	let ordered = effectiveEntries({
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
	let { at, precision = "second", approximate = !1, supersedes } = draft, read = parseInstant(renderInstant(at, precision));
	return {
		source: renderEntry(id, draft),
		at: read?.at ?? at,
		approximate,
		supersedes
	};
}
function findLastNumber(lines) {
	let last = 0;
	for (let { source } of lines) {
		let id = /^\s*[-*+]\s+\*\*T-(\d{4,9})\*\*/.exec(source)?.[1];
		id !== void 0 && (last = Math.max(last, Number(id)));
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
	let seen = new Map(), problems = [];
	for (let { id, line } of entries) {
		let first = seen.get(id);
		first === void 0 ? seen.set(id, line) : problems.push({
			line,
			column: 3,
			message: `Expected a new id, got ${id} of line ${first}`
		});
	}
	for (let entry of entries) {
		let { line, column, supersedes } = entry;
		if (supersedes === void 0 || isCorrection(entry) && seen.has(supersedes)) continue;
		let message = `Expected \`supersedes\` to name an earlier entry of this timeline, got ${supersedes}`;
		problems.push({
			line,
			column,
			message
		});
	}
	return problems;
}
export { scanTimeline as a, parseInstant as c, renderTimeline as i, renderInstant as l, effectiveEntries as n, ENTRY_KINDS as o, parseTimeline as r, findWrittenId as s, appendEntries as t, toExpectedInstant as u };
