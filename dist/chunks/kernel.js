import { i as __toESM } from "./rolldown-runtime.js";
import { A as object, C as int, D as literal, E as lazy, F as union, I as unknown, L as url, M as record, N as strictObject, O as looseObject, P as string, _ as ZodRecord, a as notice, b as array, c as warning, d as require_dist, f as require_gray_matter, g as ZodObject, h as ZodEnum, i as info, j as partialRecord, k as number, l as paginateRest, m as datetime, n as error, o as setOutput, p as number$1, r as getInput, s as setSecret, u as Octokit, v as _enum, w as intersection, x as boolean } from "./vendor.js";
import { a as fromMarkdown, i as remarkFrontmatter, n as remarkParse, r as remarkGfm, t as unified } from "./markdown.js";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { join, posix } from "node:path";
import { setTimeout } from "node:timers/promises";
import { appendFileSync, readFileSync } from "node:fs";
import { isIPv4, isIPv6 } from "node:net";
import { isDeepStrictEqual } from "node:util";
import { readFile } from "node:fs/promises";

// actions/kernel/text/byte-order-mark.ts
const MARK = "﻿";
function splitMark(text) {
	let end = 0;
	while (text[end] === MARK) end += 1;
	return {
		mark: text.slice(0, end),
		rest: text.slice(end)
	};
}
function withoutMarks(text) {
	return text.includes(MARK) ? text.replace(/^\uFEFF+/gm, "") : text;
}

// actions/kernel/canonical.ts
function renderCanonical(value) {
	return renderValue(value, "$");
}
function digestOf(value) {
	return sha256(renderCanonical(value));
}
function sha256(bytes) {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
function toShortDigest(digest) {
	return digest.replace(/^sha256:/, "").slice(0, 8);
}
function parseJson(text) {
	try {
		return JSON.parse(splitMark(text).rest);
	} catch {
		return;
	}
}
function renderValue(value, path) {
	if (value === null || typeof value === "boolean") return String(value);
	if (typeof value === "number") return renderNumber(value, path);
	if (typeof value === "string") return renderString(value, path);
	if (Array.isArray(value)) return renderArray(value, path);
	if (isPlainObject(value)) return renderObject(value, path);
	throw new TypeError(`${path} is ${describe$1(value)}, which has no canonical form`);
}
function renderNumber(value, path) {
	if (!Number.isFinite(value)) throw new TypeError(`${path} is ${value}, which is not finite`);
	return JSON.stringify(value);
}
function renderString(value, path) {
	if (!value.isWellFormed()) throw new TypeError(`${path} contains a lone surrogate`);
	return JSON.stringify(value);
}
function renderArray(items, path) {
	return `[${Array.from(items, (item, index) => renderValue(item, `${path}[${index}]`)).join(",")}]`;
}
function renderObject(value, path) {
	return `{${Object.keys(value).toSorted(byCodeUnit).map((key) => `${renderString(key, path)}:${renderValue(value[key], `${path}.${key}`)}`).join(",")}}`;
}
function byCodeUnit(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
function describe$1(value) {
	if (typeof value === "object" && value !== null) return `a ${value.constructor.name}`;
	return typeof value;
}

// actions/kernel/github/marker.ts
function renderStatusMarker(id) {
	return `<!-- firebreak:status ${id} -->`;
}
function renderReplyMarker(claim) {
	return `<!-- firebreak:reply ${claim.slice(7, 23)} -->`;
}

// actions/kernel/github/label-name.ts
function toLabelKey(name) {
	return name.toLowerCase();
}
function isSameLabel(one, other) {
	return toLabelKey(one) === toLabelKey(other);
}
function findLabel(labels, name) {
	return labels.get(name) ?? [...labels].find(([known]) => isSameLabel(known, name))?.[1];
}

// actions/kernel/incident/status.ts
const STATUSES = [
	"declared",
	"contained",
	"eradicated",
	"recovered",
	"closed",
	"dismissed"
];
const SEVERITIES = [
	"SEV1",
	"SEV2",
	"SEV3",
	"SEV4"
];
const MOVES = {
	declared: [
		"contained",
		"eradicated",
		"recovered",
		"closed",
		"dismissed"
	],
	contained: [
		"declared",
		"eradicated",
		"recovered",
		"closed",
		"dismissed"
	],
	eradicated: [
		"contained",
		"recovered",
		"closed"
	],
	recovered: ["contained", "closed"],
	closed: [],
	dismissed: []
};
function isStatusMove(from, to) {
	return from === to || MOVES[from].includes(to);
}
function isFinal(status) {
	return MOVES[status].length === 0;
}

// actions/kernel/errors.ts
var UserError = class extends Error {
	name = "UserError";
	code;
	hint;
	place;
	constructor({ code, message, hint, place, cause }) {
		super(message, { cause });
		this.code = code;
		this.hint = hint;
		this.place = place;
	}
};
var UpstreamError = class extends Error {
	name = "UpstreamError";
	service;
	route;
	status;
	kind;
	retryAfter;
	constructor({ service, route, status, message, cause, ...more }) {
		super(`${service} ${toAnswer(status)} to ${route}${message ? `: ${message}` : ""}`, { cause });
		this.service = service;
		this.route = route;
		this.status = status;
		this.kind = more.kind ?? toKind$2(status);
		this.retryAfter = more.retryAfter;
	}
};
const KINDS = {
	401: "forbidden",
	403: "forbidden",
	404: "missing",
	408: "timed-out",
	429: "secondary-limit",
	504: "timed-out"
};
function toKind$2(status) {
	if (status === void 0) return "no-answer";
	return KINDS[status] ?? (status >= 500 ? "broken" : "refused");
}
function toAnswer(status) {
	if (status === void 0) return "gave no answer";
	return status < 400 ? `answered ${status} with errors` : `answered ${status}`;
}

// actions/kernel/markdown-html.ts
const CONTAINERS = new Set("article aside blockquote caption center code dd del details dialog div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header iframe li main menu nav noframes noscript object ol p picture plaintext pre rp rt ruby s samp script section select strike style summary svg table tbody td template textarea tfoot th thead title tr tt ul video xmp".split(" "));
function createHtmlTracker() {
	const open = [];
	return {
		addBlock: (html) => {
			for (const tag of findTags(html)) follow$1(open, tag);
		},
		addProse: (source) => {
			const isOutside = open.length === 0;
			const tags = findTags(withoutCode(source));
			for (const tag of tags) follow$1(open, tag);
			if (!isOutside) return "inside";
			return tags.length === 0 ? "outside" : "holds";
		}
	};
}
function findTags(source) {
	const visible = withoutComments(source);
	return Array.from(visible.matchAll(/<(\/?)([a-z][a-z0-9-]{0,20})(?=[\s/>]|$)/gi), (match) => ({
		name: match[2]?.toLowerCase() ?? "",
		isClosing: match[1] === "/"
	})).filter(({ name }) => CONTAINERS.has(name));
}
function follow$1(open, { name, isClosing }) {
	if (!isClosing) {
		open.push(name);
		return;
	}
	const index = open.lastIndexOf(name);
	if (index >= 0) open.splice(index);
}
function withoutComments(source) {
	let result = "";
	let done = 0;
	for (let start = source.indexOf("<!--"); start >= done; start = source.indexOf("<!--", done)) {
		result += source.slice(done, start);
		const end = source.indexOf("-->", start);
		if (end < 0) return result;
		done = end + 3;
	}
	return result + source.slice(done);
}
function withoutCode(source) {
	let result = "";
	let done = 0;
	for (const { start, end } of findCodeSpans(source)) {
		result += source.slice(done, start);
		done = end;
	}
	return result + source.slice(done);
}
function findCodeSpans(source) {
	const runs = Array.from(source.matchAll(/`+/g), (match) => ({
		start: match.index,
		length: match[0].length
	}));
	const closers = /* @__PURE__ */ new Map();
	for (const { start, length } of runs.toReversed()) {
		const starts = closers.get(length) ?? [];
		starts.push(start);
		closers.set(length, starts);
	}
	const spans = [];
	for (const { start, length } of runs) {
		if (start < (spans.at(-1)?.end ?? 0)) continue;
		const close = findCloser(closers.get(length) ?? [], start);
		if (close === void 0 || isEscaped(source, start)) continue;
		spans.push({
			start,
			end: close + length
		});
	}
	return spans;
}
function findCloser(starts, after) {
	while (starts.length > 0 && (starts.at(-1) ?? 0) <= after) starts.pop();
	return starts.at(-1);
}
function isEscaped(source, offset) {
	return (/\\*$/.exec(source.slice(Math.max(0, offset - 64), offset))?.[0].length ?? 0) % 2 === 1;
}

// actions/kernel/markdown.ts
const BYTES_AT_MOST = 262144;
const CONTAINERS_AT_MOST = 32;
const SLOW_LINES_AT_MOST = 2e3;
const DELIMITERS_AT_MOST = 2e3;
const PLACES = {
	outside: "paragraphs",
	holds: "holdingHtml",
	inside: "inHtml"
};
function parseBlocks(source, options) {
	const { mark, rest } = splitMark(source);
	const blocks = parseMarkless(rest, options);
	if (mark === "") return blocks;
	for (const block of Object.values(blocks).flat()) {
		block.start += mark.length;
		block.end += mark.length;
	}
	return blocks;
}
function parseMarkless(source, options) {
	const root = parseStructure(source, options);
	const html = createHtmlTracker();
	const blocks = {
		paragraphs: [],
		headings: [],
		holdingHtml: [],
		inHtml: [],
		containers: [],
		code: []
	};
	for (const node of root.children) {
		const block = toBlock(source, node);
		if (node.type === "html") html.addBlock(block.text);
		else if (node.type === "heading") addHeading(blocks, {
			...block,
			depth: node.depth
		}, html.addProse(block.text) === "outside");
		else if (node.type === "list" || node.type === "blockquote") blocks.containers.push(block);
		else if (node.type === "paragraph") blocks[PLACES[html.addProse(block.text)]].push(block);
		else if (node.type === "code" && html.addProse("") === "outside") blocks.code.push({
			...block,
			fenced: /^[`~]/.test(block.text)
		});
	}
	return blocks;
}
function parseMarkdown(source, options) {
	assertCheap(source, parseStructure(source, options), options.file);
	return guard(options.file, () => document.parse(source));
}
const document = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml"]);
const BLOCKS_ONLY = { disable: { null: [
	"attention",
	"autolink",
	"characterEscape",
	"characterReference",
	"codeText",
	"hardBreakEscape",
	"htmlText",
	"labelEnd",
	"labelStartImage",
	"labelStartLink"
] } };
function parseStructure(source, { file, bytesAtMost = BYTES_AT_MOST }) {
	const bytes = Buffer.byteLength(source);
	if (bytes > bytesAtMost) throw refuse$3(`Unexpected ${bytes} bytes of Markdown, expected at most ${bytesAtMost}`, {
		file,
		line: 1
	});
	assertShallow(source, file);
	return guard(file, () => fromMarkdown(source, { extensions: [BLOCKS_ONLY] }));
}
const MARKERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/;
const BREAK = /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/;
function assertShallow(source, file) {
	let slow = 0;
	let previous = "";
	for (const [index, line] of source.split(/\r\n?|\n/).entries()) {
		const depth = countMarkers(line);
		if (isNested(line, depth) || isLazy(line, previous)) slow += 1;
		previous = line;
		if (depth <= CONTAINERS_AT_MOST && slow <= SLOW_LINES_AT_MOST) continue;
		throw refuse$3(`Unexpected nesting of quotes and lists, expected at most ${`${CONTAINERS_AT_MOST} levels and ${SLOW_LINES_AT_MOST} nested lines`}`, {
			file,
			line: index + 1
		});
	}
}
function isNested(line, depth) {
	return depth > 1 || depth === 1 && /^[ \t]/.test(line);
}
function isLazy(line, previous) {
	return /^ {0,3}>/.test(previous) && /^ {0,3}[^\s>]/.test(line);
}
function countMarkers(line) {
	return (BREAK.test(line) ? "" : MARKERS.exec(line)?.[0] ?? "").match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
}
function assertCheap(source, root, file) {
	for (const leaf of findLeaves(root)) {
		const { text, line } = toBlock(source, leaf);
		const delimiters = text.match(/[*_~[\]<`&]/g)?.length ?? 0;
		const allowed = /^\s*\|/.test(text) ? DELIMITERS_AT_MOST * 4 : DELIMITERS_AT_MOST;
		if (delimiters <= allowed) continue;
		throw refuse$3(`Unexpected ${delimiters} marks in one paragraph, expected at most ${allowed}`, {
			file,
			line
		});
	}
}
function findLeaves(node) {
	if (node.type === "paragraph" || node.type === "heading") return [node];
	return "children" in node ? node.children.flatMap(findLeaves) : [];
}
function guard(file, parse) {
	try {
		return parse();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw refuse$3("Unexpected depth, expected Markdown that a parser can read", { file }, error);
	}
}
function toBlock(source, node) {
	const { position } = node;
	if (position?.start.offset === void 0 || position.end.offset === void 0) throw new TypeError(`The parser gave a ${node.type} without a position`);
	const [start, end] = [position.start.offset, position.end.offset];
	return {
		text: source.slice(start, end),
		start,
		end,
		line: position.start.line,
		endLine: position.end.line
	};
}
function addHeading(blocks, heading, isRoot) {
	if (!isRoot) return;
	const text = /^#{1,6}(?:[ \t]|$)/.test(heading.text) ? heading.text.replace(/^#+/, "").replace(/(?:^|[ \t])#*[ \t]*$/, "") : heading.text.slice(0, Math.max(0, heading.text.lastIndexOf("\n")));
	blocks.headings.push({
		...heading,
		text: text.trim()
	});
}
function refuse$3(message, place, cause) {
	return new UserError({
		code: "markdown-refused",
		message,
		hint: "Shorten the text, or attach it as a file in a code block.",
		place,
		cause
	});
}

// actions/kernel/reason.ts
const REASONS = {
	"not-permitted": {
		meaning: "The person lacks the role this command needs, or the role could not be checked.",
		next: "Ask someone who holds the role, or have firebreak.yml changed by review."
	},
	"self-approval": {
		meaning: "The person who asked for the step cannot approve it.",
		next: "Ask another approver."
	},
	"stale-plan": {
		meaning: "The world has changed since the plan was made, so the approval no longer fits.",
		next: "Repeat the command that made the plan, /contain or /rollback, for a fresh one."
	},
	"unknown-plan": {
		meaning: "No open plan of this incident has that digest.",
		next: "Copy the digest from the plan, or repeat the /contain command."
	},
	expired: {
		meaning: "The plan or the command is older than the policy allows.",
		next: "Repeat the command that made the plan, /contain or /rollback, and have the fresh plan approved."
	},
	"edited-comment": {
		meaning: "The comment was edited or deleted after it was posted.",
		next: "Post the command in a new comment."
	},
	"replayed-run": {
		meaning: "The workflow run was started again for a command that is already answered.",
		next: "To do it again, post a new comment."
	},
	"protected-target": {
		meaning: "The target is protected: the incident repository, a break-glass credential or one named in firebreak.yml.",
		next: "If it really must be contained, do it by hand with two people and write it to the timeline."
	},
	"unknown-target": {
		meaning: "The target does not exist or the token may not see it.",
		next: "Check the spelling, and that the observer App is installed on the repository."
	},
	"no-deposit": {
		meaning: "The raw credential has not been deposited, so it cannot be revoked.",
		next: "Run `npm run deposit` in a clone of this repository; it seals the value for the operator job."
	},
	"not-needed": {
		meaning: "There is nothing left to contain.",
		next: "Check the receipt of the earlier run."
	},
	"self-hosted-runner": {
		meaning: "The job that holds the keys runs on a machine that may remember what it saw.",
		next: "Name a hosted machine in .github/workflows/command.yml, or have policy.acknowledge_self_hosted_runners set by review; then re-run the workflow."
	},
	"not-set-up": {
		meaning: "The record key is missing, so nothing could be told from what people push.",
		next: "Have an administrator run `npm run setup -- --apply`, then give the command again."
	},
	"not-reversible": {
		meaning: "The step has no rollback.",
		next: "Follow the recovery advice in the receipt."
	},
	"unknown-receipt": {
		meaning: "The incident has no such receipt in a state that can be rolled back.",
		next: "Look into containment/ for the receipts there are."
	},
	"missing-parameter": {
		meaning: "A parameter is missing and the record does not settle it.",
		next: "Give it in a comment, or complete the record first."
	},
	"invalid-parameter": {
		meaning: "A parameter has a value the command does not take.",
		next: "Correct the value as the message says."
	},
	"unknown-step": {
		meaning: "There is no containment step of that name.",
		next: "See /help for the steps there are."
	},
	"unknown-command": {
		meaning: "There is no such command.",
		next: "See /help for the commands there are."
	},
	"malformed-command": {
		meaning: "The command could not be read.",
		next: "Correct it where the caret points and post it in a new comment."
	},
	"too-many-commands": {
		meaning: "The comment is larger than the caps allow, or one person gave too many commands.",
		next: "Split it: at most 8 KB, 10 commands and 32 arguments a command."
	},
	"not-an-incident": {
		meaning: "The thread belongs to no declared incident.",
		next: "Comment on the issue or pull request of the incident."
	},
	"incident-closed": {
		meaning: "The incident is closed or dismissed.",
		next: "Declare a new incident for a recurrence."
	},
	"pull-request-closed": {
		meaning: "The pull request of the incident was closed without merging it.",
		next: "Reopen the pull request, then give the command again in a new comment."
	},
	"invalid-transition": {
		meaning: "The record does not allow this change from its present status.",
		next: "See the status comment for where the incident stands."
	},
	"not-ready": {
		meaning: "Something that must be settled before closing is open.",
		next: "Settle the points listed, then give the command again."
	},
	"invalid-form": {
		meaning: "The issue form says nothing under its summary.",
		next: "Open a new issue with the form and fill in the summary; one line will do."
	},
	"invalid-record": {
		meaning: "A file of the incident cannot be read.",
		next: "Correct the file where the message points, then give the command again."
	},
	"foreign-branch": {
		meaning: "The branch of this incident was there already, and nothing shows that Firebreak made it.",
		next: "Declare again in a new issue: it gets a number and a branch of its own. Show this one to an administrator."
	},
	"public-repository": {
		meaning: "The repository is public and nobody acknowledged that.",
		next: "Make it private, or set policy.acknowledge_public_repository in firebreak.yml."
	},
	"ref-moved": {
		meaning: "The branch kept moving while this was recorded, or does not show yet what was written to it.",
		next: "Start the run again in a moment: it looks first and finishes the work once. A command that is given anew may be recorded twice."
	},
	"rate-limited": {
		meaning: "GitHub refuses further calls for now.",
		next: "Wait for the limit to lift, then start the run again: it finishes the work once."
	},
	"unknown-outcome": {
		meaning: "GitHub did not say whether the change took effect.",
		next: "Re-run the workflow: it looks first and finishes the work once."
	}
};
function refuse$2(reason, message, next) {
	return {
		outcome: "refused",
		reason,
		message,
		...next === void 0 ? {} : { next }
	};
}

// actions/kernel/text/lines.ts
const TERMINAL_CODE = /(?:\u001B\[|\u009B)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\u001B\]|\u009D)[^\u0007\u001B\u009C\n]{0,2048}(?:\u0007|\u001B\\|\u009C)|\u001B[ -/]{0,4}[0-~]/g;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u115F\u1160\u3164\uFFA0]|\p{Default_Ignorable_Code_Point}(?<!\p{Variation_Selector})/gu;
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
function toVisible(text) {
	return text.replace(TERMINAL_CODE, "").replace(LINE_END, "\n").normalize("NFC").replace(INVISIBLE, (character) => character === "\n" || character === "	" ? character : "");
}
function toSingleLine(text) {
	return toVisible(text).replace(/\s+/g, " ").trim();
}
function clip(text, length) {
	if (text.length <= length) return text;
	return `${text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function hasInvisible(text) {
	return toVisible(text) !== text.replace(LINE_END, "\n").normalize("NFC");
}
function createLineIndex(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (offset) => {
		const line = findLine(starts, offset);
		return {
			line: line + 1,
			column: offset - (starts[line] ?? 0) + 1
		};
	};
}
function findLine(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// actions/kernel/text/escape.ts
function inline(text) {
	return renderWords(text, codeSpan);
}
function tableCell(text) {
	return renderWords(text, (word) => escapePipes(codeSpan(word)));
}
function codeSpan(text) {
	const content = toSingleLine(text);
	if (content === "") return "";
	const marker = "`".repeat(findLongestRun(content) + 1);
	const padding = content.startsWith("`") || content.endsWith("`") ? " " : "";
	return `${marker}${padding}${content}${padding}${marker}`;
}
function fence(text, language = "") {
	const content = toVisible(text).replace(/\n$/, "");
	const marker = "`".repeat(Math.max(3, findLongestRun(content) + 1));
	return `${marker}${language.replace(/[^\w+-]/g, "")}\n${content}\n${marker}`;
}
function mermaid(text) {
	const plain = toSingleLine(text).replace(/(?<=\d):(?=\d)/g, ".").replace(/[^\p{L}\p{M}\p{N} .,/()_+=@'-]/gu, " ").replace(/-{2,}/g, "-").replace(/ {2,}/g, " ").trim();
	return MERMAID_KEYWORD.test(plain) ? `(${plain})` : plain;
}
const MERMAID_KEYWORD = /^(?:section|title|timeline|acctitle|accdescr|end|click|direction)\b/i;
const LINKING = [
	/[@$]/,
	/#\d/,
	/gh-\d/i,
	/(?<![0-9a-z_])[0-9a-f]{7,64}(?![0-9a-z_])/i,
	/:\/\/|www\.|mailto:|xmpp:/i,
	/:(?!\d{1,2}:)[\w+-]{1,64}:/,
	/ghsa-/i
];
function renderWords(text, code) {
	return escapeBlockStart(toSingleLine(text).split(" ").map((word, index) => {
		if (!(index === 0 && word.startsWith("/")) && !LINKING.some((pattern) => pattern.test(word))) return escapeSyntax(word);
		const [, before = "", core = word, after = ""] = /^(["'([{]{0,8})(.*?)([)\]},.;"'!?]{0,8})$/.exec(word) ?? [];
		return `${escapeSyntax(before)}${code(core)}${escapeSyntax(after)}`;
	}).join(" "));
}
function escapeSyntax(text) {
	return text.replace(SYNTAX, String.raw`\$&`);
}
const SYNTAX = /[\\`*[\]<>|~#]|(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])|&(?=#?[0-9A-Za-z]{1,40};)/g;
function escapeBlockStart(text) {
	return text.replace(/^[-+=:]/, String.raw`\$&`).replace(/^(\d{1,9})([.)])(?= |$)/, String.raw`$1\$2`);
}
function escapePipes(code) {
	return code.replace(/(\\*)\|/g, String.raw`$1$1\|`);
}
function findLongestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

// actions/kernel/text/secret-patterns.ts
const START = "(?<![A-Za-z0-9])";
function shape(source, flags = "g") {
	return new RegExp(START + source, flags);
}
function assignment(name, value) {
	const gap = String.raw`[\w-]{0,20}["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?`;
	return new RegExp(String.raw`(?<![a-z0-9])(?:${name})${gap}(?<secret>${value})`, "gid");
}
const PASSWORD = "password|passwd|passphrase|pwd|client_?secret|secret|api_?-?key|access_?token|auth_?token|token";
const SECRET_PATTERNS = [
	{
		kind: "github-token",
		pattern: shape(String.raw`gh[pousr]_[A-Za-z0-9_]{30,512}(?:\.[\w-]{10,2048}){0,2}`)
	},
	{
		kind: "github-token",
		pattern: shape(String.raw`github_pat_[A-Za-z0-9_]{30,255}`)
	},
	{
		kind: "gitlab-token",
		pattern: shape(String.raw`gl(?:pat|ptt|rt|cbt|dt)-[\w-]{20,64}`)
	},
	{
		kind: "aws-access-key",
		pattern: shape(String.raw`(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?!\w)`)
	},
	{
		kind: "aws-secret-key",
		pattern: assignment("aws_?secret|secret_?access_?key|secretaccesskey", String.raw`[A-Za-z0-9/+]{40}(?![\w/+=])`)
	},
	{
		kind: "slack-token",
		pattern: shape(String.raw`xox[abeoprs]-[\w-]{10,250}|(?<![A-Za-z0-9])xapp-[\w-]{20,250}`)
	},
	{
		kind: "slack-webhook",
		pattern: shape(String.raw`hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/]{20,200})`, "gd")
	},
	{
		kind: "npm-token",
		pattern: shape(String.raw`npm_[A-Za-z0-9]{36}`)
	},
	{
		kind: "pypi-token",
		pattern: shape(String.raw`pypi-[\w-]{50,400}`)
	},
	{
		kind: "stripe-key",
		pattern: shape(String.raw`[rs]k_live_[A-Za-z0-9]{16,250}`)
	},
	{
		kind: "google-api-key",
		pattern: shape(String.raw`AIza[\w-]{35}`)
	},
	{
		kind: "google-oauth-token",
		pattern: shape(String.raw`ya29\.[\w-]{20,500}`)
	},
	{
		kind: "gcp-service-key",
		pattern: assignment("private_key_id", "[0-9a-f]{40}")
	},
	{
		kind: "azure-storage-key",
		pattern: assignment("AccountKey", "[A-Za-z0-9/+]{86}==")
	},
	{
		kind: "sendgrid-key",
		pattern: shape(String.raw`SG\.[\w-]{16,32}\.[\w-]{16,64}`)
	},
	{
		kind: "ai-service-key",
		pattern: shape(String.raw`sk-(?:ant-|proj-|svcacct-)?[\w-]{32,250}`)
	},
	{
		kind: "jwt",
		pattern: shape(String.raw`eyJ[\w-]{8,512}\.eyJ[\w-]{8,8192}\.[\w-]{10,1024}`)
	},
	{
		kind: "authorization-header",
		pattern: /(?<![a-z0-9])authorization["']?\s{0,4}[:=]\s{0,4}["']?(?:bearer|basic|token)\s{1,4}(?<secret>[\w.~+/=-]{8,4096})/dgi,
		isChosen: true
	},
	{
		kind: "url-password",
		pattern: /:\/\/[^\s/:@"'<>]{0,64}:(?<secret>[^\s/:@"'<>[\]]{3,256})@/dg,
		isChosen: true
	},
	{
		kind: "password",
		pattern: assignment(PASSWORD, String.raw`(?!sha\d|[a-z]{1,4}-\d)(?=[^\s"',;&<>]{0,64}[\d!#%^*+?@~])[^\s"',;&<>$*{([][^\s"',;&<>]{7,255}`),
		isChosen: true
	}
];

// actions/kernel/text/redact.ts
function findSecrets(text) {
	const place = createLineIndex(text);
	const spans = [...findPrivateKeys(text), ...SECRET_PATTERNS.flatMap((shape) => findShape(text, shape))];
	const found = [];
	for (const span of spans.toSorted((a, b) => a.start - b.start)) {
		if (span.start < (found.at(-1)?.end ?? 0)) continue;
		found.push({
			...span,
			...place(span.start)
		});
	}
	return found;
}
function redact(text) {
	const shown = redactShown(text);
	if (!hasInvisible(shown)) return shown;
	const visible = toVisible(shown);
	return findSecrets(visible).length === 0 ? shown : redactShown(visible);
}
function redactShown(text) {
	let done = 0;
	let result = "";
	for (const { kind, start, end, last4 } of findSecrets(text)) {
		result += `${text.slice(done, start)}[redacted ${kind}${last4 && ` …${last4}`}]`;
		done = end;
	}
	return result + text.slice(done);
}
function findShape(text, { kind, pattern, isChosen }) {
	return Array.from(text.matchAll(pattern), (match) => {
		const [start, end] = match.indices?.groups?.["secret"] ?? [match.index, match.index + match[0].length];
		return {
			kind,
			start,
			end,
			last4: isChosen ? "" : text.slice(end - 4, end)
		};
	});
}
const BEGIN = /-----BEGIN (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const END = /-----END (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_BODY = /[A-Za-z0-9+/=:,\s\\-]{0,16384}/y;
function findPrivateKeys(text) {
	const ends = Array.from(text.matchAll(END), (match) => match.index + match[0].length);
	const spans = [];
	let next = 0;
	for (const { 0: header, index } of text.matchAll(BEGIN)) {
		if (index < (spans.at(-1)?.end ?? 0)) continue;
		while ((ends[next] ?? Infinity) <= index) next += 1;
		const bodyStart = index + header.length;
		spans.push({
			kind: "private-key",
			start: index,
			end: ends[next] ?? findBodyEnd(text, bodyStart),
			last4: ""
		});
	}
	return spans;
}
function findBodyEnd(text, start) {
	KEY_BODY.lastIndex = start;
	return start + (KEY_BODY.exec(text)?.[0].trimEnd().length ?? 0);
}

// actions/kernel/incident/path.ts
const IncidentId = string().regex(/^INC-\d{4}-\d{4,9}$/, "Expected an incident id such as INC-2026-0042");
const BRANCH = /^incident\/(INC-\d{4}-\d{4,9})$/;
function toIncidentId(issueNumber, createdAt) {
	return IncidentId.parse(`INC-${createdAt.getUTCFullYear()}-${String(issueNumber).padStart(4, "0")}`);
}
function toIssueNumber(id) {
	return Number(IncidentId.parse(id).slice(9));
}
function toIncidentFolder(id) {
	return `incidents/${IncidentId.parse(id).slice(4, 8)}/${id}`;
}
function toIncidentBranch(id) {
	return `incident/${IncidentId.parse(id)}`;
}
function findIncidentOfBranch(branch) {
	return BRANCH.exec(branch)?.[1];
}
const FILES = {
	record: "incident.md",
	timeline: "timeline.md",
	ledger: "ledger.ndjson",
	manifest: "artifacts/manifest.yml"
};

// actions/kernel/yaml-hint.ts
var import_dist = require_dist();
const QUOTE = "Put quotes around the value";
const HINTS = {
	reference: "Write the value itself; text that starts with *, & or ! needs quotes.",
	duplicate: "Remove one of the two keys.",
	reserved: "Give the key another name; merged keys are written out.",
	directive: "Remove the line that starts with a percent sign.",
	size: "Shorten the file.",
	depth: "Nest lists and keys less deeply."
};
const BY_CODE = {
	ALIAS_PROPS: HINTS.reference,
	BAD_ALIAS: HINTS.reference,
	BAD_COLLECTION_TYPE: HINTS.reference,
	BAD_PROP_ORDER: HINTS.reference,
	MULTIPLE_ANCHORS: HINTS.reference,
	MULTIPLE_TAGS: HINTS.reference,
	TAG_RESOLVE_FAILED: HINTS.reference,
	BAD_DQ_ESCAPE: "Write two backslashes for one, or use single quotes.",
	BAD_INDENT: `Line up the keys of one block, and close every brace and bracket. ${QUOTE} if the brace is text.`,
	BAD_SCALAR_START: `${QUOTE}.`,
	BLOCK_AS_IMPLICIT_KEY: `${QUOTE} if it holds a colon, and line up the keys of one block.`,
	BLOCK_IN_FLOW: `${QUOTE} if it holds a colon or a hyphen, and close every brace and bracket.`,
	MISSING_CHAR: `Close every quote, brace and bracket. ${QUOTE} if they are text.`,
	MULTILINE_IMPLICIT_KEY: "Write \"key: value\" on one line, with a blank behind the colon.",
	MULTIPLE_DOCS: "Remove the line of three hyphens and what follows it.",
	NON_STRING_KEY: `${QUOTE} if the brace or bracket is text; a key is plain text.`,
	TAB_AS_INDENT: "Indent with spaces.",
	UNEXPECTED_TOKEN: `${QUOTE} if its signs are text, and line up the keys and list items of one block.`
};
function findHint(code) {
	return BY_CODE[code] ?? "Write plain YAML 1.2, with quotes around text that holds other signs.";
}
const WORDS = {
	MULTIPLE_DOCS: "Unexpected second document, expected one",
	NON_STRING_KEY: "Unexpected list or mapping as a key, expected text",
	TAB_AS_INDENT: "Unexpected tab at the start of a line, expected spaces"
};
function renderYamlProblem({ code, message }) {
	return WORDS[code] ?? message;
}

// actions/kernel/yaml.ts
const YAML_BYTES_AT_MOST = 65536;
const DEPTH_AT_MOST = 32;
const FORBIDDEN_KEYS = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype",
	"<<"
]);
function parseYaml(text, source) {
	return toParsedYaml(parseYamlDocument(text, source));
}
function toParsedYaml({ document, place }) {
	const findChild = createChildFinder();
	const placeOf = (path) => place(findOffset(document, path, findChild));
	return {
		data: document.toJS({ maxAliasCount: 0 }),
		placeOf,
		lineOf: (path) => placeOf(path).line
	};
}
function renderYaml(value) {
	return (0, import_dist.stringify)(value, {
		...SCHEMA,
		...STYLE,
		aliasDuplicateObjects: false
	});
}
function renderYamlDocument(document) {
	return document.toString(STYLE);
}
const SCHEMA = {
	version: "1.2",
	schema: "core",
	merge: false,
	resolveKnownTags: false
};
const STYLE = {
	lineWidth: 0,
	flowCollectionPadding: false
};
function parseYamlDocument(source, { file, linesAbove = 0, bytesAtMost = YAML_BYTES_AT_MOST }) {
	const text = withoutMarks(source);
	assertSize(text, {
		file,
		bytesAtMost
	});
	assertNoDirective(text, {
		file,
		linesAbove
	});
	const lineCounter = new import_dist.LineCounter();
	const place = (offset) => {
		const { line, col } = lineCounter.linePos(offset);
		return {
			file,
			line: Math.max(line, 1) + linesAbove,
			column: Math.max(col, 1)
		};
	};
	const options = {
		strict: true,
		uniqueKeys: false,
		stringKeys: true,
		prettyErrors: false
	};
	const document = (0, import_dist.parseDocument)(text, {
		...SCHEMA,
		...options,
		lineCounter,
		logLevel: "error"
	});
	const [problem] = [...document.errors, ...document.warnings];
	if (problem) {
		const message = renderYamlProblem(problem);
		const cause = problem;
		throw refuse$1({
			message,
			hint: findHint(problem.code),
			place: place(problem.pos[0]),
			cause
		});
	}
	if (document.contents) assertPlain(document.contents, {
		place,
		depth: 1
	});
	return {
		document,
		place
	};
}
function assertSize(text, { file, bytesAtMost }) {
	const bytes = Buffer.byteLength(text);
	if (bytes <= bytesAtMost) return;
	throw refuse$1({
		message: `Unexpected ${bytes} bytes of YAML, expected at most ${bytesAtMost}`,
		hint: HINTS.size,
		place: {
			file,
			line: 1
		}
	});
}
function assertNoDirective(text, { file, linesAbove = 0 }) {
	const offset = text.search(/^%/m);
	if (offset < 0) return;
	const line = text.slice(0, offset).split("\n").length + linesAbove;
	throw refuse$1({
		message: "Unexpected YAML directive, expected plain YAML 1.2",
		hint: HINTS.directive,
		place: {
			file,
			line,
			column: 1
		}
	});
}
function assertPlain(node, walk) {
	const { anchor, tag } = node;
	if ((0, import_dist.isAlias)(node)) throw refuseNode(`alias *${node.source}, expected the value itself`);
	if (anchor) throw refuseNode(`anchor &${anchor}, expected a plain value`);
	if (tag) throw refuseNode(`tag ${tag}, expected a plain value`);
	if (!(0, import_dist.isCollection)(node)) return;
	if (walk.depth > DEPTH_AT_MOST) throw refuseNode(`nesting, expected at most ${DEPTH_AT_MOST} levels`, HINTS.depth);
	const inside = {
		place: walk.place,
		depth: walk.depth + 1
	};
	if ((0, import_dist.isMap)(node)) return assertPlainMap(node, inside);
	for (const item of node.items) assertPlain(item, inside);
	function refuseNode(what, hint = HINTS.reference) {
		return refuse$1({
			message: `Unexpected ${what}`,
			hint,
			place: walk.place(node.range[0])
		});
	}
}
function assertPlainMap(map, walk) {
	const seen = /* @__PURE__ */ new Set();
	for (const { key, value } of map.items) {
		assertPlain(key, walk);
		const name = (0, import_dist.isScalar)(key) ? String(key.value) : "";
		const place = walk.place(key.range[0]);
		if (FORBIDDEN_KEYS.has(name)) throw refuse$1({
			message: `Unexpected key ${name}, which is reserved`,
			hint: HINTS.reserved,
			place
		});
		if (seen.has(name)) throw refuse$1({
			message: `Unexpected second "${name}", expected each key once`,
			hint: HINTS.duplicate,
			place
		});
		seen.add(name);
		if (value) assertPlain(value, walk);
	}
}
function findOffset(document, path, findChild) {
	let node = document.contents;
	let offset = document.contents?.range[0] ?? 0;
	for (const step of path) {
		const child = findChild(node, step);
		if (child === void 0) break;
		offset = findStart((0, import_dist.isPair)(child) ? child.key : child) ?? offset;
		node = (0, import_dist.isPair)(child) ? child.value : child;
	}
	return offset;
}
function createChildFinder() {
	const known = /* @__PURE__ */ new WeakMap();
	return (node, step) => {
		if ((0, import_dist.isSeq)(node)) return typeof step === "number" ? node.items[step] : void 0;
		if (!(0, import_dist.isMap)(node)) return void 0;
		const children = known.get(node) ?? toChildren(node);
		known.set(node, children);
		return children.get(String(step));
	};
}
function toChildren({ items }) {
	return new Map(items.map((pair) => [(0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : "", pair]));
}
function findStart(node) {
	return (0, import_dist.isScalar)(node) || (0, import_dist.isCollection)(node) ? node.range?.[0] : void 0;
}
function refuse$1(problem) {
	return new UserError({
		code: "yaml-invalid",
		...problem
	});
}

// actions/kernel/frontmatter.ts
var import_gray_matter = /* @__PURE__ */ __toESM(require_gray_matter(), 1);
function parseFrontmatter(text, { file }) {
	const { block, body, bodyLine } = split(splitMark(text).rest, file);
	const yaml = parseYaml(block, {
		file,
		linesAbove: 1
	});
	return {
		...yaml,
		data: yaml.data ?? {},
		body,
		bodyLine
	};
}
function updateFrontmatter(text, change, { file } = { file: "front matter" }) {
	const { mark, rest } = splitMark(text);
	const { block, body } = split(rest, file);
	const { document } = parseYamlDocument(block, {
		file,
		linesAbove: 1
	});
	const before = renderYamlDocument(document);
	change(document);
	const after = renderYamlDocument(document);
	if (after === before) return text;
	parseYamlDocument(after, {
		file,
		linesAbove: 1
	});
	const newline = rest.startsWith(`${FENCE}\r\n`) ? "\r\n" : "\n";
	const lines = after.endsWith("\n") ? after : `${after}\n`;
	const below = rest.slice(rest.length - body.length - closing(rest, body));
	return `${mark}${FENCE}${newline}${lines.replaceAll(/\r?\n/g, newline)}${below}`;
}
const FENCE = "---";
function split(text, file) {
	const opening = text.slice(0, text.search(/\r?\n|$/));
	if (opening !== FENCE) throw refuse(`Unexpected first line ${quote$1(opening)}, expected exactly "${FENCE}"`, {
		file,
		line: 1,
		hint: "Start the file with a line of three hyphens; YAML is the only language."
	});
	const block = findBlock(text, file);
	const { matter: found, content } = (0, import_gray_matter.default)(text, OPTIONS);
	if (found !== block) throw new TypeError(`gray-matter split ${file} in another place than expected`);
	const above = text.slice(0, text.length - content.length);
	return {
		block: `${block.replace(/^\r?\n/, "")}\n`,
		body: content,
		bodyLine: countLines(above) + 1
	};
}
function findBlock(text, file) {
	const end = text.indexOf(`\n${FENCE}`, 3);
	if (end < 0) throw refuse(`Unexpected end of file, expected a closing "${FENCE}" line`, {
		file,
		line: countLines(text) + 1,
		hint: "Close the front matter with a line of three hyphens."
	});
	const rest = text.slice(end + 1);
	const closingLine = rest.slice(0, rest.search(/\r?\n|$/));
	const line = countLines(text.slice(0, end + 1)) + 1;
	if (closingLine !== FENCE) throw refuse(`Unexpected ${quote$1(closingLine)}, expected exactly "${FENCE}"`, {
		file,
		line,
		hint: "Only the closing line may begin with three hyphens."
	});
	const block = text.slice(3, end);
	assertTame(block, file);
	return block;
}
function assertTame(block, file) {
	const hint = "Remove the padding, or move prose below the front matter.";
	if (Buffer.byteLength(block) > 65536 + 2) throw refuse(`Unexpected ${Buffer.byteLength(block)} bytes of front matter, expected at most ${YAML_BYTES_AT_MOST}`, {
		file,
		line: 1,
		hint
	});
	const blank = block.search(/\s{256}/);
	if (blank < 0) return;
	throw refuse("Unexpected run of 256 blanks, expected front matter without padding", {
		file,
		line: countLines(block.slice(0, blank)) + 1,
		hint
	});
}
const OPTIONS = {
	language: "yaml",
	eval: false,
	engines: {
		yaml: () => ({}),
		json: refuseEngine,
		javascript: refuseEngine,
		js: refuseEngine,
		coffee: refuseEngine,
		toml: refuseEngine
	}
};
function refuseEngine() {
	throw new UserError({
		code: "frontmatter-invalid",
		message: "Unexpected front matter language, expected YAML",
		hint: "Start the file with a line of three hyphens and nothing else."
	});
}
function closing(text, body) {
	const above = text.slice(0, text.length - body.length);
	return above.length - above.lastIndexOf(`\n${FENCE}`) - 1;
}
function countLines(text) {
	return text.split("\n").length - 1;
}
function quote$1(line) {
	return JSON.stringify(line.length > 40 ? `${line.slice(0, 40)}…` : line);
}
function refuse(message, { file, line, hint }) {
	return new UserError({
		code: "frontmatter-invalid",
		message,
		hint,
		place: {
			file,
			line,
			column: 1
		}
	});
}

// actions/kernel/clock.ts
function toUtcSeconds(instant) {
	return `${instant.toISOString().slice(0, 19)}Z`;
}
function renderTime(at, precision = "minute") {
	const iso = new Date(at).toISOString();
	if (precision === "day") return iso.slice(0, 10);
	return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

// actions/kernel/incident/milestone.ts
const MILESTONES = [
	"activity_started",
	"compromised",
	"detected",
	"acknowledged",
	"declared",
	"contained",
	"access_removed",
	"eradicated",
	"recovered",
	"closed"
];
const PRECISIONS = [
	"second",
	"minute",
	"hour",
	"day"
];
const Instant = datetime({ offset: true });
const WrittenMilestone = strictObject({
	at: Instant,
	precision: _enum(PRECISIONS),
	source: string().regex(/^(T-\d{4,}|A-\d{4,}(#L\d+)?|R-\d{4,}|issue|ledger#\d+)$/),
	recorded_at: Instant,
	recorded_by: string()
});
function checkSpan({ value, issues }) {
	const [, sign = "+", hours = "00", minutes = "00"] = /([+-])(\d{2}):(\d{2})$/.exec(value.at) ?? [];
	if ((value.precision === "hour" ? minutes === "00" : `${hours}${minutes}` === "0000") || value.precision === "minute" || value.precision === "second") return;
	const message = `Unexpected ${value.precision} at ${sign}${hours}:${minutes}, expected one of UTC: it begins within one and ends within the next`;
	issues.push({
		code: "custom",
		message,
		path: ["at"],
		input: value
	});
}
const Milestone = WrittenMilestone.check(checkSpan);
const Milestones = partialRecord(_enum(MILESTONES), Milestone);
const MILESTONE_ORDER = [
	["activity_started", "compromised"],
	["compromised", "access_removed"],
	["detected", "acknowledged"],
	["detected", "declared"],
	["detected", "contained"],
	["contained", "eradicated"],
	["eradicated", "recovered"],
	["contained", "recovered"],
	["declared", "closed"],
	["recovered", "closed"]
];
function setMilestone(incident, name, milestone) {
	const { at, precision, source, recorded_at, recorded_by } = Milestone.parse(milestone);
	const times = {
		at: toStored(at),
		recorded_at: toStored(recorded_at)
	};
	const stored = {
		at: times.at,
		precision,
		source,
		recorded_at: times.recorded_at,
		recorded_by
	};
	return {
		...incident,
		milestones: {
			...incident.milestones,
			[name]: stored
		}
	};
}
function toStored(instant) {
	return toUtcSeconds(new Date(instant));
}

// actions/kernel/incident/person.ts
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/;
const Person = strictObject({
	id: int().positive(),
	login: string().regex(LOGIN)
});
const INCIDENT_ROLES = [
	"incident_commander",
	"scribe",
	"technical_lead",
	"legal",
	"communications"
];

// actions/kernel/registry.ts
function createRegistry(items) {
	const byName = new Map(items.map((item) => [item.name, item]));
	if (byName.size !== items.length) throw new TypeError(`Two items are named ${findTwin(items)}`);
	const names = () => [...byName.keys()];
	return {
		items,
		find: (name) => byName.get(name),
		names,
		suggest: (word) => suggest(word, names())
	};
}
const LONGEST_WORD = 64;
function suggest(word, candidates) {
	if (word.length > LONGEST_WORD) return void 0;
	const typed = word.toLowerCase();
	const limit = Math.max(1, Math.floor(word.length / 3));
	return candidates.map((name) => ({
		name,
		distance: findDistance(typed, name.toLowerCase())
	})).filter(({ distance }) => distance <= limit).toSorted((a, b) => a.distance - b.distance)[0]?.name;
}
function findDistance(a, b) {
	let beforePrevious = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1];
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min(at$1(previous, column) + 1, at$1(current, column - 1) + 1, at$1(previous, column - 1) + (same ? 0 : 1), swapped ? at$1(beforePrevious, column - 2) + 1 : Infinity);
		}
		beforePrevious = previous;
		previous = current;
	}
	return at$1(previous, b.length);
}
function at$1(row, column) {
	return row[column] ?? Infinity;
}
function findTwin(items) {
	const seen = /* @__PURE__ */ new Set();
	for (const { name } of items) {
		if (seen.has(name)) return `"${name}"`;
		seen.add(name);
	}
	return "alike";
}

// actions/kernel/text/quote.ts
const LONGEST_QUOTE = 80;
const LONGEST_INPUT = 1e3;
function quote(text) {
	const line = toSingleLine(redact(text.slice(0, LONGEST_INPUT))).replaceAll("`", "'");
	return `\`${clip(line, LONGEST_QUOTE)}\``;
}

// actions/kernel/schema-wording.ts
function renderKnownKeys({ code, inst }) {
	if (code !== "unrecognized_keys") return void 0;
	if (inst instanceof ZodObject) return Object.keys(inst.shape).join(" ");
	const names = inst instanceof ZodRecord ? inst.keyType : void 0;
	return names instanceof ZodEnum ? names.options.join(" ") : "";
}
function toKnownKeys({ message }) {
	return message.split(" ").filter((key) => key !== "");
}
function renderUnexpected(said) {
	const hint = said.meant === void 0 ? "" : `; did you mean ${said.meant}?`;
	return `Unexpected ${said.unexpected}, expected ${said.expected}${hint}`;
}
function describeValue(value) {
	if (value === null || value === void 0) return "nothing";
	if (value === "") return "empty text";
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	if (typeof value === "object") return "a mapping";
	return typeof value === "string" ? `text ${quote(value)}` : `${typeof value} ${quote(JSON.stringify(value))}`;
}
function toChoice(values) {
	const words = values.map(quote).join(", ");
	return values.length === 1 ? words : `one of ${words}`;
}
function findMeantValue(issue) {
	if (issue.code !== "invalid_value" || typeof issue.input !== "string") return void 0;
	return suggest(issue.input, issue.values.map(String));
}
function toExpected(issue) {
	const [, own] = /^(?:Expected|Unexpected .+, expected) (.+)$/su.exec(issue.message) ?? [];
	if (own !== void 0) return own;
	if (issue.code === "invalid_type") return NOUNS[issue.expected] ?? issue.expected;
	if (issue.code === "invalid_value") return toChoice(issue.values.map(String));
	if (issue.code === "invalid_format") return toExpectedFormat(issue);
	if (issue.code === "too_small") return toLeast(issue);
	if (issue.code === "too_big") return toMost(issue);
	const [inner] = issue.code === "invalid_key" ? issue.issues : [];
	return inner === void 0 ? `what the schema allows (${issue.message})` : toExpected(inner);
}
function toLeast({ inclusive, minimum, origin }) {
	return `${inclusive ? "at least" : "more than"} ${toAmount(minimum, origin)}`;
}
function toMost({ inclusive, maximum, origin }) {
	return `${inclusive ? "at most" : "less than"} ${toAmount(maximum, origin)}`;
}
function toAmount(count, origin) {
	const noun = {
		string: " character",
		array: " item"
	}[origin] ?? "";
	return `${count}${noun}${noun !== "" && Number(count) !== 1 ? "s" : ""}`;
}
function toExpectedFormat(issue) {
	if (issue.format === "datetime") return "a time with offset such as 2026-11-21T05:12:00Z";
	return issue.pattern ? `text like ${issue.pattern}` : `text in the form ${issue.format}`;
}
const NOUNS = {
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping",
	record: "a mapping"
};

// actions/kernel/schema-problem.ts
const PROBLEMS_AT_MOST = 1e3;
function checkSchema(schema, data) {
	const checked = schema.safeParse(data, {
		error: renderKnownKeys,
		reportInput: true
	});
	if (checked.success) return { data: checked.data };
	return { problems: checked.error.issues.slice(0, PROBLEMS_AT_MOST).flatMap(toProblems).slice(0, PROBLEMS_AT_MOST) };
}
function parseChecked(schema, yaml, options) {
	const checked = checkSchema(schema, yaml.data);
	if (checked.problems === void 0) return checked.data;
	throw toSchemaError(checked.problems.map((one) => ({
		path: one.path,
		message: renderProblem$1(one)
	})), yaml, options);
}
function toSchemaError(problems, yaml, { file, code, hint = HINT }) {
	const placed = problems.map(({ path, message }) => ({
		...yaml.placeOf(path),
		path,
		message
	})).toSorted((a, b) => a.line - b.line || a.column - b.column);
	const lines = placed.slice(0, PROBLEMS_TOLD).map(({ line, path, message }) => `line ${line}: ${path.join(".") || "(file)"}: ${message}`);
	const rest = placed.length - lines.length;
	const end = placed.length < PROBLEMS_AT_MOST ? `and ${rest} more` : "and many more";
	const { line = 1, column = 1 } = placed[0] ?? {};
	const message = [...lines, ...rest > 0 ? [end] : []].join("\n");
	return new UserError({
		code,
		message,
		hint,
		place: {
			file,
			line,
			column
		}
	});
}
const HINT = "Correct the lines above; keys that are not in the schema are not allowed.";
const PROBLEMS_TOLD = 100;
function renderProblem$1(problem) {
	return problem.kind === "own" ? problem.message : renderUnexpected(problem);
}
function toProblems(issue) {
	const path = issue.path.filter((step) => typeof step !== "symbol");
	if (issue.code === "unrecognized_keys") return toUnknownKeys(path, issue);
	if (issue.code === "custom") {
		const fix = Fix.safeParse(issue.params).data?.fix;
		return [{
			path,
			kind: "own",
			message: issue.message,
			fix
		}];
	}
	const begun = issue.code === "invalid_union" ? findBegun(issue.errors) : void 0;
	if (begun !== void 0) return begun.flatMap((one) => toProblems({
		...one,
		path: [...path, ...one.path]
	}));
	const expected = toExpected(issue);
	if (issue.input === void 0) return [{
		path,
		kind: "missing-key",
		unexpected: "missing key",
		expected
	}];
	if (issue.code === "invalid_key") return [{
		path,
		kind: "unknown-key",
		unexpected: "key",
		expected
	}];
	return [{
		path,
		kind: "value",
		unexpected: describeValue(issue.input),
		expected,
		meant: findMeantValue(issue)
	}];
}
const Fix = object({ fix: string() });
function toUnknownKeys(path, issue) {
	const known = toKnownKeys(issue);
	const expected = known.length > 0 ? toChoice(known) : "only known keys";
	return issue.keys.slice(0, PROBLEMS_AT_MOST).map((key) => {
		const meant = suggest(key, known);
		return {
			path: [...path, key],
			kind: "unknown-key",
			unexpected: "key",
			expected,
			meant
		};
	});
}
function findBegun(branches) {
	return branches.find((issues) => issues.every(isInside));
}
function isInside(issue) {
	if (issue.path.length > 0) return true;
	if (issue.code === "invalid_union") return findBegun(issue.errors) !== void 0;
	return issue.code !== "invalid_type";
}

// actions/kernel/incident/unique.ts
function checkUniqueIds({ value, issues }) {
	const seen = /* @__PURE__ */ new Set();
	for (const [index, { id }] of value.entries()) {
		if (seen.has(id)) {
			const message = `Unexpected second ${quote(id)}, expected each id once`;
			issues.push({
				code: "custom",
				message,
				path: [index, "id"],
				input: id,
				params: { fix: "Give it the next free id; the first keeps the one it has." }
			});
		}
		seen.add(id);
	}
}

// actions/kernel/incident/yaml-change.ts
function applyChange(document, { before, after, order }) {
	applyAt({
		document,
		order
	}, [], {
		before,
		after
	});
}
const WITHOUT_ALIASES = { aliasDuplicateObjects: false };
function applyAt(target, path, { before, after }) {
	if (isSame(before, after)) return;
	if (!(path.length === 0 || target.document.hasIn(path))) {
		if (after !== void 0) setAt(target, path, after);
		return;
	}
	if (after === void 0) target.document.deleteIn(path);
	else if (isFilledList(before) && Array.isArray(after)) applyList(target, path, {
		before,
		after
	});
	else if (isFilled(before) && isRecord(after)) applyMap(target, path, {
		before,
		after
	});
	else setAt(target, path, after);
}
function applyMap(target, path, { before, after }) {
	for (const key of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) applyAt(target, [...path, key], {
		before: before[key],
		after: after[key]
	});
}
function applyList(target, path, { before, after }) {
	for (let index = before.length - 1; index >= after.length; index -= 1) target.document.deleteIn([...path, index]);
	for (const [index, item] of after.entries()) if (index < before.length) applyAt(target, [...path, index], {
		before: before[index],
		after: item
	});
	else target.document.addIn(path, target.document.createNode(item, WITHOUT_ALIASES));
}
function setAt({ document, order }, path, value) {
	const [key] = path;
	const map = document.contents;
	if (path.length !== 1 || document.hasIn(path) || typeof key !== "string" || !(0, import_dist.isMap)(map)) {
		document.setIn(path, toNode(document, value));
		return;
	}
	const rank = order.indexOf(key);
	const next = map.items.findIndex((pair) => order.indexOf(String(pair.key)) > rank);
	const index = next === -1 ? map.items.length : next;
	map.items.splice(index, 0, document.createPair(key, value, WITHOUT_ALIASES));
}
function toNode(document, value) {
	return typeof value === "object" && value !== null ? document.createNode(value, WITHOUT_ALIASES) : value;
}
function isSame(a, b) {
	if (a === b) return true;
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
	if (!isRecord(a) || !isRecord(b)) return false;
	return [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]));
}
function isFilledList(value) {
	return Array.isArray(value) && value.length > 0;
}
function isFilled(value) {
	return isRecord(value) && Object.keys(value).length > 0;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// actions/kernel/incident/record.ts
const TLPS = [
	"CLEAR",
	"GREEN",
	"AMBER",
	"AMBER+STRICT",
	"RED"
];
function isNarrow(tlp) {
	return tlp === "RED" || tlp === "AMBER+STRICT";
}
const CREDENTIAL_KINDS = [
	"github_pat",
	"github_oauth",
	"github_app_user",
	"github_app_refresh",
	"other"
];
const ExposedCredential = strictObject({
	id: string().regex(/^C-\d{2,}$/),
	kind: _enum(CREDENTIAL_KINDS),
	fingerprint: string().regex(/^sha256:[0-9a-f]{64}$/).optional(),
	last4: string().max(4).optional(),
	state: _enum([
		"exposed",
		"revoked",
		"rotated"
	])
});
const Task = strictObject({
	id: string().regex(/^K-\d{2,}$/),
	title: string().min(1).max(500),
	owner: Person.optional(),
	due: Instant.optional(),
	state: _enum(["open", "done"])
});
const Affected = strictObject({
	repositories: array(string().regex(/^[\w.-]+\/[\w.-]+$/)).default([]),
	accounts: array(string().max(200)).default([]),
	hosts: array(string().max(200)).default([]),
	data: array(string().max(500)).default([])
});
const Incident = strictObject({
	id: IncidentId,
	title: string().min(1).max(200),
	codename: string().regex(/^[a-z]+-[a-z]+$/),
	severity: _enum(SEVERITIES),
	severity_assumed: literal(true).optional(),
	status: _enum(STATUSES),
	tlp: _enum(TLPS),
	exercise: boolean(),
	playbook: string().regex(/^[a-z0-9-]+$/).optional(),
	issue: int().positive(),
	pull_request: int().positive().optional(),
	reporter: Person,
	roles: partialRecord(_enum(INCIDENT_ROLES), Person).default({}),
	milestones: Milestones,
	affected: Affected,
	exposed_credentials: array(ExposedCredential).check(checkUniqueIds).default([]),
	tasks: array(Task).check(checkUniqueIds).default([])
});
const SCHEMA_LINE$1 = "# yaml-language-server: $schema=../../../schemas/incident.schema.json";
const FILE$1 = "incident.md";
const CODE = "incident-invalid";
function parseIncident(text, file = FILE$1) {
	const frontmatter = parseFrontmatter(text, { file });
	return {
		incident: parseChecked(Incident, frontmatter, {
			file,
			code: CODE
		}),
		body: frontmatter.body
	};
}
function renderIncident(incident, body) {
	const ordered = Incident.safeParse(incident).data ?? incident;
	const text = `---\n${SCHEMA_LINE$1}\n${renderYaml(toOrdered(ordered))}---\n${body}`;
	parseIncident(text);
	return text;
}
function updateIncident(text, change, file = FILE$1) {
	const { incident: before } = parseIncident(text, file);
	const after = change(before);
	const order = Object.keys(Incident.shape);
	const updated = updateFrontmatter(text, (document) => applyChange(document, {
		before,
		after,
		order
	}), { file });
	parseIncident(updated, file);
	return updated;
}
function toOrdered(incident) {
	const { milestones, roles } = incident;
	return {
		...incident,
		roles: toSorted(roles, INCIDENT_ROLES),
		milestones: toSorted(milestones, MILESTONES)
	};
}
function toSorted(record, order) {
	const sorted = {};
	for (const key of order) if (record[key] !== void 0) sorted[key] = record[key];
	return sorted;
}
function setCredentialState(incident, id, state) {
	return {
		...incident,
		exposed_credentials: incident.exposed_credentials.map((one) => one.id === id ? {
			...one,
			state
		} : one)
	};
}

// actions/kernel/incident/instant.ts
const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[Tt](\d{2})(?::(\d{2})(?::(\d{2})(\.\d{1,9})?)?)?([Zz]|[+-]\d{2}:\d{2}))?$/;
const INSTANT_FORMS = "a time such as 2026-11-21T05:12:00Z, 2026-11-21T06:12+01:00 or 2026-11-21";
function parseInstant(text) {
	const [, day, hour, minute, second, fraction, zone] = WRITTEN.exec(text) ?? [];
	if (day === void 0) return void 0;
	const written = toWritten$1(day, [
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
function toWritten$1(day, parts) {
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

// actions/kernel/incident/timeline-text.ts
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

// actions/kernel/incident/timeline-entry.ts
const ENTRY_KINDS = [
	...MILESTONES,
	"activity",
	"observation",
	"action",
	"decision",
	"communication",
	"note"
];
const LINK = String.raw`\[((?:\\.|[^\[\]\\])*)\]\(([^()\s\x60]*)\)`;
const LINKS = new RegExp(LINK, "g");
const SUPERSEDES = /(?<!\\)(?:\\\\)*; *supersedes (T-\d{4,9})\.?$/;
const SOURCES = new RegExp(String.raw`(?<!\\)\(${LINK}(?:, *${LINK})*\)\.?$`);
const HEAD = [
	{
		pattern: /- +/y,
		expected: "an entry that begins with `- `"
	},
	{
		pattern: /\*\*(T-\d{4,9})\*\* +/y,
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
	if (!head.ok) return toFailure$1(source, {
		...head,
		line
	});
	const { id, tilde, time, kind, login } = head;
	const instant = parseInstant(time.value);
	if (instant === void 0) {
		const expected = toExpectedInstant(time.value);
		return toFailure$1(source, {
			line,
			offset: time.offset,
			expected
		});
	}
	const { markdown, ...tail } = splitTail(source.slice(head.end).trimEnd());
	if (markdown === "") return toFailure$1(source, {
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
function toFailure$1(source, { line, offset, expected }) {
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

// actions/kernel/incident/timeline-place.ts
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

// actions/kernel/incident/timeline-scan.ts
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

// actions/kernel/incident/timeline.ts
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

// actions/kernel/seal.ts
const SEAL = /^hmac-sha256:[0-9a-f]{64}$/;
function createSealer(key) {
	const seal = (value) => key === "" ? void 0 : `hmac-sha256:${createHmac("sha256", key).update(renderCanonical(value)).digest("hex")}`;
	return {
		canSeal: key !== "",
		seal,
		isOurs: (value, given) => {
			const wanted = seal(value);
			if (wanted === void 0 || given === void 0 || !SEAL.test(given)) return false;
			return timingSafeEqual(Buffer.from(wanted), Buffer.from(given));
		}
	};
}
function isSealed(content, sealer) {
	const { data } = Sealed.safeParse(toSealed$1(content));
	if (data === void 0) return false;
	const { $schema: _schema, seal, ...rest } = data;
	return sealer.isOurs(rest, seal);
}
const Sealed = looseObject({ seal: string() });
function toSealed$1(content) {
	return JSON.parse(JSON.stringify(content));
}
const NO_SEALER = createSealer("");

// actions/kernel/github/answer.ts
const GraphqlError = object({
	message: string(),
	type: string().optional(),
	path: array(union([string(), number()])).optional()
});
const LIMIT_STATUS = /* @__PURE__ */ new Set([
	200,
	403,
	429
]);
function toKind$1(said) {
	return toLimit(said) ?? toHiccup(said) ?? toRefusal$1(said);
}
function toLimit({ status, headers, message, errors, hasData }) {
	if (!LIMIT_STATUS.has(status) || hasData) return void 0;
	if (/secondary rate limit|abuse detection/i.test(message)) return "secondary-limit";
	if (errors.some(({ type }) => /^RATE_LIMIT(?:ED)?$/.test(type ?? ""))) return "primary-limit";
	if (status === 200) return void 0;
	if (String(headers["x-ratelimit-remaining"]) === "0") return "primary-limit";
	if (/\bAPI rate limit exceeded/i.test(message)) return "primary-limit";
	return status === 429 || headers["retry-after"] !== void 0 ? "secondary-limit" : void 0;
}
function toHiccup({ status, message, isEmpty }) {
	if (status === 200 && isEmpty) return "broken";
	if (/couldn.t respond to your request in time/i.test(message)) return "timed-out";
	return /^Something went wrong while executing your query/i.test(message) && (status === 200 || status === 502) ? "broken" : void 0;
}
const MOVED = /^(?:Expected branch to point to|Ref \S+ is at \w* ?but expected)/;
const GONE = /^Branch not found\b/i;
function toRefusal$1({ errors, hasData, status, message }) {
	const has = (type) => errors.some((one) => one.type === type);
	if (has("STALE_DATA") || errors.some((one) => MOVED.test(one.message))) return "moved";
	if ((status === 422 || status === 200) && /already exists/i.test(message)) return "exists";
	if (has("RESOURCE_LIMITS_EXCEEDED")) return "too-costly";
	if (has("FORBIDDEN") || has("INSUFFICIENT_SCOPES")) return "forbidden";
	const isMissing = ({ type, message: words }) => type === "NOT_FOUND" || GONE.test(words);
	if (errors.length > 0 && errors.every(isMissing)) return "missing";
	return hasData ? "incomplete" : void 0;
}
const LEAST_WAIT_S = 60;
function toWait(kind, { headers }) {
	if (kind !== "primary-limit" && kind !== "secondary-limit") return void 0;
	const asked = Number(headers["retry-after"]);
	if (asked > 0) return asked;
	const now = Date.parse(String(headers["date"])) / 1e3;
	const reset = Number(headers["x-ratelimit-reset"]);
	return kind === "primary-limit" && reset > 0 && !Number.isNaN(now) ? Math.max(1, Math.ceil(reset - now) + 1) : LEAST_WAIT_S;
}
function findGraphqlErrors(error) {
	if (!(error instanceof UpstreamError)) return [];
	const kept = object({ errors: array(GraphqlError) }).safeParse(error.cause);
	return kept.success ? kept.data.errors : [];
}

// actions/kernel/github/failure.ts
const Headers = record(string(), union([string(), number()]).optional());
const Thrown = object({
	status: number().optional().catch(void 0),
	message: string().optional().catch(void 0),
	headers: Headers.optional().catch(void 0),
	response: looseObject({
		headers: Headers.optional().catch(void 0),
		data: unknown().optional()
	}).optional().catch(void 0),
	errors: unknown().optional(),
	data: unknown().optional()
});
const Body = looseObject({
	errors: unknown().optional(),
	data: unknown().optional(),
	message: string().optional().catch(void 0)
});
const OK = 200;
function toUpstreamError(error, route) {
	if (error instanceof UpstreamError) return error;
	const said = readSaid(error, route.endsWith("/graphql"));
	const kind = toKind$1(said);
	const retryAfter = kind && toWait(kind, said);
	const wait = retryAfter === void 0 ? "" : ` It lifts in ${retryAfter} seconds at the earliest.`;
	return new UpstreamError({
		service: "GitHub",
		route,
		message: said.message === "" ? void 0 : `${said.message.slice(0, 500)}${wait}`,
		status: said.status,
		kind,
		retryAfter,
		cause: { errors: said.errors }
	});
}
function readSaid(error, isGraphql) {
	const thrown = Thrown.safeParse(error).data ?? NOTHING$1;
	const { response } = thrown;
	const body = thrown.errors === void 0 ? Body.safeParse(response?.data).data : thrown;
	const words = withoutPage([thrown.message, body?.message].find((one) => one !== void 0));
	return {
		status: response && (thrown.status ?? OK),
		headers: {
			...response?.headers,
			...thrown.headers
		},
		...isGraphql ? readBody(body, words) : {
			...NO_BODY,
			message: words
		}
	};
}
const NOTHING$1 = {};
const NO_BODY = {
	errors: [],
	hasData: false,
	isEmpty: false
};
function readBody(body, words) {
	const errors = readErrors(body?.errors);
	return {
		errors,
		message: errors.length === 0 ? words : errors.map((one) => one.message).join("; "),
		hasData: errors.length > 0 && holdsAnything(body?.data),
		isEmpty: body?.errors === void 0 && body?.data === void 0
	};
}
function readErrors(errors) {
	return (array(unknown()).safeParse(errors).data ?? []).flatMap((one) => GraphqlError.safeParse(one).data ?? []);
}
function holdsAnything(data) {
	return typeof data === "object" && data !== null && Object.values(data).some((one) => one !== null);
}
function withoutPage(message = "") {
	return /^\s*</.test(message) ? "a page of HTML where data was expected" : message;
}
const AMBIGUOUS = /* @__PURE__ */ new Set([
	"no-answer",
	"broken",
	"timed-out"
]);
function isAmbiguous(error) {
	return error instanceof UpstreamError && AMBIGUOUS.has(error.kind);
}
function isRateLimit({ kind }) {
	return kind === "primary-limit" || kind === "secondary-limit";
}
function isOfKind(error, kind) {
	return error instanceof UpstreamError && error.kind === kind;
}
function isOnlyAt(error, fields) {
	const errors = findGraphqlErrors(error);
	return errors.length > 0 && errors.every(({ path }) => fields.has(String(path?.[0])));
}

// actions/kernel/github/acknowledge.ts
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

// actions/kernel/github/blob.ts
const Blob = object({
	oid: string().optional(),
	byteSize: number().optional(),
	text: string().nullish(),
	isTruncated: boolean().optional(),
	isBinary: boolean().nullish()
});
async function fetchBlob({ octokit }, { owner, name: repo }, oid) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
		owner,
		repo,
		file_sha: oid
	});
	return Buffer.from(data.content, "base64");
}

// actions/kernel/github/answers.ts
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

// actions/kernel/github/documents.ts
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
const ENTRY = `name type mode object { ... on Blob { oid byteSize text isTruncated isBinary } }`;
const FOLDER = `
  folder: file(path: $folder) { object { ... on Tree { entries { ${ENTRY}
    nested: object { ... on Tree { entries { ${ENTRY}
      nested: object { ... on Tree { entries { ${ENTRY} } } } } } }
  } } } }`;
function renderTreesDocument(count) {
	const indexes = Array.from({ length: count }, (_, index) => index);
	return `
  query Trees($owner: String!, $name: String!, $folder: String!, ${indexes.map((index) => `$commit${index}: String!`).join(", ")}) {
    repository(owner: $owner, name: $name) { ${indexes.map((index) => `commit${index}: object(expression: $commit${index}) { ... on Commit { ${FOLDER} } }`).join("\n")} }
  }`;
}
const FIRST_COMMITS = 25;
const MORE_COMMITS = 50;
const HISTORY_COMMIT = `
  oid
  parents(first: 10) { totalCount nodes { oid } }
  author { email }
  signature { isValid wasSignedByGitHub }
  held: file(path: $folder) { type }
  ledger: file(path: $ledger) { oid }
  checkSuites(first: 5, filterBy: { checkName: $check }) { nodes {
    app { slug }
    checkRuns(first: 5, filterBy: { checkName: $check, checkType: LATEST }) { nodes { conclusion } }
  } }`;
const PAGE = "pageInfo { hasNextPage endCursor }";
const BRANCH_FIELDS = `
      id
      defaultBranchRef { name compare(headRef: $branch) {
        commits(first: 100) { nodes { oid } ${PAGE} }
      } }
      object(expression: $commit) { ... on Commit {
        oid
        ${FOLDER}
        history(first: ${FIRST_COMMITS}) { nodes { ${HISTORY_COMMIT} } ${PAGE} }
      } }`;
const INCIDENT_BRANCH = `
  query IncidentBranch(
    $owner: String!, $name: String!, $branch: String!, $commit: String!, $folder: String!,
    $ledger: String!, $check: String!
  ) {
    repository(owner: $owner, name: $name) { ${BRANCH_FIELDS} }
  }`;
const SNAPSHOT_AND_BRANCH = `
  query SnapshotAndBranch(${SNAPSHOT_VARIABLES}
    $commit: String!, $folder: String!, $check: String!
  ) {
    repository(owner: $owner, name: $name) { ${SNAPSHOT_FIELDS} ${BRANCH_FIELDS} }
  }`;
const ORIGIN = `
  query Origin($owner: String!, $name: String!, $commit: String!) {
    repository(owner: $owner, name: $name) {
      object(expression: $commit) { ... on Commit { history(first: 100) { nodes {
        oid
        parents(first: 2) { nodes { oid } }
        author { email }
        signature { isValid wasSignedByGitHub }
      } } } }
      defaultBranchRef { target { ... on Commit { history(first: 100) { nodes { oid } } } } }
    }
  }`;
const MORE_HISTORY = `
  query MoreHistory(
    $owner: String!, $name: String!, $branch: String!, $commit: String!, $folder: String!,
    $ledger: String!, $check: String!, $historyCursor: String, $ownCursor: String
  ) {
    repository(owner: $owner, name: $name) {
      defaultBranchRef { compare(headRef: $branch) {
        commits(first: 100, after: $ownCursor) { nodes { oid } ${PAGE} }
      } }
      object(expression: $commit) { ... on Commit {
        history(first: ${MORE_COMMITS}, after: $historyCursor) { nodes { ${HISTORY_COMMIT} } ${PAGE} }
      } }
    }
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

// actions/kernel/github/branch.ts
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
			oid: CommitAnswer.parse(await client.mutate(COMMIT, { input }, { repeatable: true })).createCommitOnBranch.commit.oid
		};
	} catch (error) {
		if (isOfKind(error, "moved") || isBranchGone(error)) return { outcome: "moved" };
		throw error;
	}
}
function isBranchGone(error) {
	return isOfKind(error, "missing") && !/requested for deletion/.test(error.message);
}
const CommitAnswer = object({ createCommitOnBranch: object({ commit: object({ oid: string() }) }) });

// actions/kernel/github/absent.ts
const Failure = object({
	errors: array(GraphqlError).min(1),
	data: looseObject({})
});
function findAnswer(failure, mayMiss) {
	const parsed = Failure.safeParse(failure);
	if (!parsed.success) return void 0;
	const { errors, data } = parsed.data;
	return errors.every((one) => isAbsence(one, data, mayMiss)) ? data : void 0;
}
function isAbsence({ type, path }, data, mayMiss) {
	if (type !== "NOT_FOUND" || path === void 0) return false;
	const place = path.map((key) => typeof key === "number" ? "*" : key).join(".");
	return mayMiss.includes(place) && findValue(data, path) === null;
}
function findValue(data, path) {
	return path.reduce((value, key) => {
		return typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(String(key)) : void 0;
	}, data);
}

// actions/kernel/github/account.ts
const GITHUB_ACTIONS = {
	id: 41898282,
	host: "users.noreply.github.com"
};
const NAME = "github-actions[bot]";
function toAddress({ id, host }) {
	return `${id}+${NAME}@${host}`;
}

// actions/kernel/github/persist.ts
const LONGEST_WAIT_S = 30;
const WAITS_AT_MOST = 2;
const REPEATS_AT_MOST = 3;
async function persist(call, ways) {
	for (let tries = 1;; tries += 1) try {
		return await call();
	} catch (error) {
		const seconds = error instanceof UpstreamError ? toPause(error, tries, ways) : void 0;
		if (seconds === void 0) throw error;
		await ways.pause(seconds);
	}
}
const REPEATS = { "timed-out": 1 };
function toPause(error, tries, { isRepeatable }) {
	if (isRateLimit(error)) {
		const { retryAfter = Infinity } = error;
		return tries <= WAITS_AT_MOST && retryAfter <= LONGEST_WAIT_S ? retryAfter : void 0;
	}
	const repeats = REPEATS[error.kind] ?? REPEATS_AT_MOST;
	return isRepeatable && isAmbiguous(error) && tries <= repeats ? tries ** 2 : void 0;
}
const SAFE_POSTS = /* @__PURE__ */ new Set([
	"/credentials/revoke",
	"/repos/{owner}/{repo}/actions/runs/{run_id}/cancel",
	"/repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"
]);
function isSafe(method, url) {
	return method !== "POST" || SAFE_POSTS.has(url);
}

// actions/kernel/github/redirects.ts
const REDIRECTS = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
const HOPS_AT_MOST = 3;
async function fetchVerbatim(url, init) {
	if (init.method === void 0 || init.method === "GET" || init.method === "HEAD") return fetch(url, init);
	let at = url;
	for (let hop = 0;; hop += 1) {
		const response = await fetch(at, {
			...init,
			redirect: "manual"
		});
		if (!REDIRECTS.has(response.status)) return response;
		const next = URL.parse(response.headers.get("location") ?? "", at);
		if (next === null || next.origin !== new URL(at).origin || hop === HOPS_AT_MOST) return toRefusal(next?.host);
		at = next.href;
	}
}
function toRefusal(host) {
	const message = `The write was redirected ${host === void 0 ? "nowhere" : `to ${host}`} and not repeated there; if a repository was renamed or moved, use its new name`;
	return new Response(JSON.stringify({ message }), {
		status: 409,
		headers: { "content-type": "application/json; charset=utf-8" }
	});
}

// actions/kernel/github/client.ts
const REQUEST_TIMEOUT_MS = 2e4;
const BaseClient = Octokit.plugin(paginateRest);
function createClient(options) {
	const seen = {};
	const pause = async (seconds) => {
		await setTimeout(seconds * (options.retryBase ?? 1e3));
	};
	const octokit = new BaseClient({
		...options.token === void 0 ? {} : { auth: options.token },
		baseUrl: options.baseUrl,
		userAgent: "firebreak",
		request: { fetch: (url, init) => fetchVerbatim(url, {
			...init,
			signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS)
		}) }
	});
	octokit.hook.wrap("request", async (request, parameters) => {
		const { method, url } = parameters;
		const route = `${method} ${url}`;
		const call = async () => {
			try {
				const response = await request(parameters);
				rememberTime(seen, response.headers.date);
				assertNoHiccup(response, route);
				return response;
			} catch (error) {
				throw toUpstreamError(error, route);
			}
		};
		const { retries } = parameters.request;
		return persist(call, {
			isRepeatable: retries === void 0 ? isSafe(method, url) : retries !== 0,
			pause
		});
	});
	return {
		octokit,
		clock: { now: () => assertSeen(seen.at) },
		account: options.account ?? GITHUB_ACTIONS,
		...toGraphql(octokit),
		settle: (attempt) => pause(toSettling(attempt))
	};
}
function assertNoHiccup(response, route) {
	if (!route.endsWith("/graphql")) return;
	const failure = toUpstreamError({
		status: response.status,
		response
	}, route);
	if (isRateLimit(failure) || isAmbiguous(failure)) throw failure;
}
const GRAPHQL = "POST /graphql";
function toGraphql(octokit) {
	const send = (document, variables, retries) => octokit.graphql(document, {
		...variables,
		request: { retries }
	});
	return {
		query: async (document, variables, mayMiss = []) => {
			try {
				return await send(document, variables, 1);
			} catch (error) {
				const answer = findAnswer(error, mayMiss);
				if (answer !== void 0) return answer;
				throw toUpstreamError(error, GRAPHQL);
			}
		},
		mutate: async (document, variables, { repeatable }) => {
			try {
				return await send(document, variables, repeatable ? 1 : 0);
			} catch (error) {
				throw toUpstreamError(error, GRAPHQL);
			}
		}
	};
}
function toSettling(attempt) {
	return 2 ** (attempt - 2) * (.5 + Math.random() / 2);
}
function rememberTime(seen, header) {
	const at = header === void 0 ? NaN : Date.parse(header);
	if (!Number.isNaN(at)) seen.at = new Date(at);
}
function assertSeen(at) {
	if (at === void 0) throw new UpstreamError({
		service: "GitHub",
		route: "any",
		message: "GitHub has not told the time yet; ask it something first."
	});
	return at;
}

// actions/kernel/github/comment.ts
const TRIES$2 = 3;
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
		if (!isAmbiguous(error) || attempt === TRIES$2) throw error;
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
const Answer$5 = object({ repository: object({ thread: object({ comments: object({ nodes: array(Comment) }) }).nullable() }) });
const OneAnswer = object({ node: Comment.nullable() });
async function fetchComment(client, id) {
	const { node } = OneAnswer.parse(await client.query(ONE_COMMENT, { id }, ["node"]));
	return node === null ? void 0 : toCommentFact(node, client.account);
}
async function fetchComments(client, { owner, name, thread }) {
	return (Answer$5.parse(await client.query(RECENT_COMMENTS, {
		owner,
		name,
		number: thread
	}, ["repository.thread"])).repository.thread?.comments.nodes ?? []).map((node) => toCommentFact(node, client.account));
}

// actions/kernel/github/facts.ts
const ThreadAnswer = object({ repository: object({ thread: ThreadNode }) });
async function fetchThread$1(client, repository, number) {
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

// actions/kernel/github/baseline.ts
const VALIDATION_CHECK = "firebreak/validate";
const Nodes = (node) => object({ nodes: array(node) });
const Commit$1 = object({
	oid: string(),
	parents: Nodes(object({ oid: string() })).extend({ totalCount: number() }),
	author: object({ email: string().nullable() }).nullable(),
	signature: object({
		isValid: boolean(),
		wasSignedByGitHub: boolean()
	}).nullable(),
	held: object({ type: string() }).nullish(),
	ledger: object({ oid: string() }).nullish(),
	checkSuites: Nodes(object({
		app: object({ slug: string() }).nullish(),
		checkRuns: Nodes(object({ conclusion: string().nullable() })).nullable()
	})).nullable()
});
const BASELINES_AT_MOST = 5;
function findLineage(history, head) {
	const graph = toGraph(history);
	const walk = walkBack(graph, head);
	const baselines = walk.found.size > 0 ? [...walk.found] : findRoots(graph, walk, head);
	const isBounded = walk.found.size > 0 || !walk.isOpenBelow;
	return {
		baselines: baselines.slice(0, BASELINES_AT_MOST),
		isProven: !walk.isCut && isBounded && baselines.length <= BASELINES_AT_MOST,
		isLedgerOwn: isLedgerOwn(graph, head)
	};
}
function toGraph({ commits, own, isWhole, recorder }) {
	const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
	const isBelow = (oid) => isWhole && !own.has(oid);
	const known = /* @__PURE__ */ new Map();
	const isTrusted = (commit) => {
		const answer = known.get(commit.oid) ?? (isHeld(commit) && judge(commit));
		known.set(commit.oid, answer);
		return answer;
	};
	const judge = (commit) => {
		if (isValidated(commit)) return true;
		const [parent, ...others] = toParents(commit);
		if (parent === void 0 || others.length > 0 || !isRecorded(commit, recorder)) return false;
		const before = byOid.get(parent);
		return isBelow(parent) || before !== void 0 && isTrusted(before);
	};
	return {
		find: (oid) => byOid.get(oid),
		isBelow,
		isTrusted,
		isRecorded: (commit) => isRecorded(commit, recorder)
	};
}
function walkBack(graph, head) {
	const walk = {
		found: /* @__PURE__ */ new Set(),
		passed: [],
		isCut: false,
		isOpenBelow: false
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
	const commit = graph.find(oid);
	if (graph.isBelow(oid)) {
		if (commit !== void 0 && isHeld(commit)) walk.found.add(oid);
		walk.isOpenBelow ||= commit === void 0;
		return [];
	}
	if (commit !== void 0 && graph.isTrusted(commit)) {
		walk.found.add(oid);
		return [];
	}
	const parents = commit === void 0 ? [] : toParents(commit);
	walk.isCut ||= commit === void 0 || commit.parents.totalCount > parents.length;
	if (commit !== void 0) walk.passed.push(commit);
	return parents;
}
function findRoots(graph, { passed }, head) {
	return passed.filter((commit) => commit.oid !== head && isHeld(commit)).filter((commit) => toParents(commit).every((parent) => graph.isBelow(parent))).map(({ oid }) => oid);
}
function isLedgerOwn(graph, head) {
	const commit = graph.find(head);
	const sources = findLedgers(graph, head);
	return sources.size === 0 || commit !== void 0 && sources.has(toLedger(commit));
}
function findLedgers(graph, head) {
	const ledgers = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	const ahead = [head];
	for (let oid = ahead.pop(); oid !== void 0; oid = ahead.pop()) {
		const commit = seen.has(oid) ? void 0 : graph.find(oid);
		seen.add(oid);
		if (commit === void 0) continue;
		if (isLedgerSource(graph, commit)) ledgers.add(toLedger(commit));
		else if (!graph.isBelow(oid)) ahead.push(...toParents(commit));
	}
	return ledgers;
}
function isLedgerSource(graph, commit) {
	if (graph.isBelow(commit.oid) && isHeld(commit) || graph.isTrusted(commit)) return true;
	const [parent] = toParents(commit);
	const before = parent === void 0 ? void 0 : graph.find(parent);
	return graph.isRecorded(commit) && before !== void 0 && toLedger(before) !== toLedger(commit);
}
function toLedger({ ledger }) {
	return ledger?.oid ?? "";
}
function toParents({ parents }) {
	return parents.nodes.map(({ oid }) => oid);
}
function isHeld({ held }) {
	return held?.type === "tree";
}
const PUBLISHER = "github-actions";
function isValidated({ checkSuites }) {
	const runs = (checkSuites?.nodes ?? []).filter(({ app }) => app?.slug === PUBLISHER).flatMap(({ checkRuns }) => checkRuns?.nodes ?? []);
	return runs.length > 0 && runs.every(({ conclusion }) => conclusion === "SUCCESS");
}
function isRecorded(commit, account) {
	const { author, signature } = commit ?? {};
	return signature?.isValid === true && signature.wasSignedByGitHub && author?.email === toAddress(account);
}

// actions/kernel/github/snapshot.ts
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
const Answer$4 = object({ repository: object({
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
	const { repository } = Answer$4.parse(answer);
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
const OWN_FILE = /^(?:R-\d+|C-\d+\.sealed)\.json$/;
function toContainment(entries) {
	return new Map(entries.flatMap(({ name, object }) => {
		const isWhole = object?.isTruncated !== true && object?.isBinary !== true;
		const text = OWN_FILE.test(name) && isWhole ? object?.text : void 0;
		return typeof text === "string" ? [[`containment/${name}`, text]] : [];
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
	return (await fetchBlob(client, question, blob.oid)).toString("utf8");
}

// actions/kernel/github/tree.ts
const Entry = lazy(() => object({
	name: string(),
	type: string(),
	mode: number(),
	object: Blob.nullable(),
	nested: object({ entries: array(Entry).optional() }).nullish()
}));
const Folder = object({ folder: object({ object: object({ entries: array(Entry).optional() }).nullable() }).nullish() }).nullable();
const Answer$3 = object({ repository: object({ object: Folder }) });
const TreesAnswer = object({ repository: record(string(), Folder) });
async function fetchTrees(client, question) {
	const { owner, name, id, refs } = question;
	if (refs.length === 0) return [];
	const { repository } = TreesAnswer.parse(await client.query(renderTreesDocument(refs.length), {
		owner,
		name,
		folder: toIncidentFolder(id),
		...Object.fromEntries(refs.map((ref, index) => [`commit${index}`, ref]))
	}, refs.flatMap((_, index) => [`repository.commit${index}`, `repository.commit${index}.folder`])));
	return refs.flatMap((_, index) => {
		const folder = repository[`commit${index}`];
		return toFolderTree(client, question, folder?.folder?.object?.entries) ?? [];
	});
}
function toTree(client, question, answer) {
	const { object } = Answer$3.parse(answer).repository;
	return toFolderTree(client, question, object?.folder?.object?.entries);
}
function toFolderTree(client, question, entries) {
	if (entries === void 0) return void 0;
	const found = new Map(toFound(entries, "").map((one) => [one.file.path, one]));
	const read = (path) => readBytes(client, question, found.get(path));
	return {
		id: question.id,
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
function toFound(entries, prefix) {
	return entries.flatMap((entry) => {
		const path = `${prefix}${entry.name}`;
		if (entry.type === "tree") return toFound(entry.nested?.entries ?? [], `${path}/`);
		if (entry.object?.oid === void 0) return [];
		const { oid, text, byteSize, isTruncated, isBinary } = entry.object;
		const whole = isTruncated !== true && isBinary !== true && typeof text === "string";
		return [{
			file: {
				path,
				bytes: byteSize ?? 0,
				mode: entry.mode.toString(8)
			},
			oid,
			...whole ? { text } : {}
		}];
	});
}
async function readBytes(client, question, found) {
	if (found === void 0) return void 0;
	if (found.text !== void 0) {
		const bytes = Buffer.from(found.text, "utf8");
		if (toGitOid(bytes) === found.oid) return bytes;
	}
	return fetchBlob(client, question, found.oid);
}
function toGitOid(bytes) {
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// actions/kernel/github/incident-branch.ts
const Page$1 = object({
	hasNextPage: boolean(),
	endCursor: string().nullable()
});
const OwnCommits = object({
	nodes: array(object({ oid: string() })),
	pageInfo: Page$1
});
const HistoryAnswer = object({ repository: object({
	defaultBranchRef: object({ compare: object({ commits: OwnCommits }).nullable() }),
	object: object({ history: object({
		nodes: array(Commit$1),
		pageInfo: Page$1
	}) }).nullable()
}) });
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
	"repository.object.history.nodes.*.held",
	"repository.object.history.nodes.*.ledger"
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
const PAGES_AT_MOST$1 = 20;
async function settleLineage(client, variables, first) {
	let known = addPage({
		...NOTHING,
		recorder: client.account
	}, first);
	let lineage = findLineage(known, variables.commit);
	for (let page = 2; page <= PAGES_AT_MOST$1 && !lineage.isProven && known.hasMore; page += 1) {
		const { historyCursor, ownCursor } = known;
		const answer = await client.query(MORE_HISTORY, {
			...variables,
			historyCursor,
			ownCursor
		}, BRANCH_MAY_MISS);
		known = addPage(known, answer);
		lineage = findLineage(known, variables.commit);
	}
	return lineage;
}
const NOTHING = {
	commits: [],
	own: /* @__PURE__ */ new Set(),
	isWhole: false,
	hasMore: true,
	historyCursor: null,
	ownCursor: null
};
function addPage(known, answer) {
	const { defaultBranchRef, object } = HistoryAnswer.parse(answer).repository;
	const history = object?.history ?? NO_PAGE;
	const own = defaultBranchRef.compare?.commits ?? NO_PAGE;
	return {
		recorder: known.recorder,
		commits: [...known.commits, ...history.nodes],
		own: /* @__PURE__ */ new Set([...known.own, ...own.nodes.map(({ oid }) => oid)]),
		isWhole: !own.pageInfo.hasNextPage,
		hasMore: history.pageInfo.hasNextPage || own.pageInfo.hasNextPage,
		historyCursor: history.pageInfo.endCursor ?? known.historyCursor,
		ownCursor: own.pageInfo.endCursor ?? known.ownCursor
	};
}
const NO_PAGE = {
	nodes: [],
	pageInfo: {
		hasNextPage: true,
		endCursor: null
	}
};
const Compared = object({ files: array(object({
	filename: string(),
	previous_filename: string().optional()
})) });
const FILES_AT_MOST = 300;
async function fetchChangedPaths({ octokit }, { owner, name }, { base, head }) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		owner,
		repo: name,
		basehead: `${base}...${head}`,
		per_page: 1
	});
	const { files } = Compared.parse(data);
	return {
		paths: files.flatMap(({ filename, previous_filename: before }) => before === void 0 ? [filename] : [filename, before]),
		isWhole: files.length < FILES_AT_MOST
	};
}

// actions/kernel/github/gate.ts
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

// actions/kernel/github/issue.ts
async function openIssueOnce(client, repository, draft) {
	const found = draft.again ? await findOwn(client, repository, draft) : void 0;
	if (found !== void 0) return found;
	try {
		return await open$1(client, repository, draft);
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
async function open$1(client, repository, draft) {
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

// actions/kernel/github/label.ts
const Created = looseObject({ label: object({
	id: string(),
	name: string()
}) });
async function createLabels(client, repository, labels) {
	const { declared, fields, inputs } = toMutations$1(repository, labels);
	try {
		const document = `mutation CreateLabels(${declared}) {\n  ${fields}\n}`;
		return readMade(await client.mutate(document, inputs, { repeatable: true }));
	} catch (error) {
		if (!(error instanceof UpstreamError) || isAmbiguous(error) || isRateLimit(error)) throw error;
		return /* @__PURE__ */ new Map();
	}
}
async function createBranchAndLabels(client, { repository, branch, sha, acknowledge }, labels) {
	const { declared, fields, inputs } = toMutations$1(repository, labels);
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
function toMutations$1(repository, labels) {
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

// actions/kernel/github/origin.ts
const Commit = object({
	oid: string(),
	parents: object({ nodes: array(object({ oid: string() })) }),
	author: object({ email: string().nullable() }).nullable(),
	signature: object({
		isValid: boolean(),
		wasSignedByGitHub: boolean()
	}).nullable()
});
const History = (node) => object({ history: object({ nodes: array(node) }) });
const Answer$2 = object({ repository: object({
	object: History(Commit),
	defaultBranchRef: object({ target: History(object({ oid: string() })) })
}) });
async function fetchOrigin(client, repository, commit) {
	const answer = Answer$2.parse(await client.query(ORIGIN, {
		...repository,
		commit
	})).repository;
	const known = new Set(answer.defaultBranchRef.target.history.nodes.map(({ oid }) => oid));
	const commits = new Map(answer.object.history.nodes.map((one) => [one.oid, one]));
	const isOurs = (one) => isRecorded(one, client.account);
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

// actions/kernel/github/projection.ts
async function sendProjection(client, projection) {
	const mutations = toMutations(projection);
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
function toMutations(projection) {
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

// actions/kernel/github/pull-request.ts
const TRIES$1 = 4;
async function createPullRequest(client, repository, draft) {
	for (let attempt = 1;; attempt += 1) try {
		return await openDraft$1(client, repository, draft);
	} catch (error) {
		if (!mayPass(error) || attempt === TRIES$1) throw error;
		await client.settle(attempt);
		const found = await findOpen(client, repository, draft);
		if (found !== void 0) return found;
	}
}
function mayPass(error) {
	if (isAmbiguous(error) || isOfKind(error, "exists")) return true;
	return isOfKind(error, "refused") && /No commits between|"field":"head"/i.test(error.message);
}
async function openDraft$1(client, repository, draft) {
	try {
		return await open(client, repository, {
			...draft,
			draft: true
		});
	} catch (error) {
		if (!(error instanceof UpstreamError && error.status === 422 && /draft/i.test(error.message))) throw error;
		return open(client, repository, {
			...draft,
			draft: false
		});
	}
}
async function open({ octokit }, { owner, name: repo }, { branch, base, title, body, draft }) {
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

// actions/kernel/github/recorder.ts
function openRecorder(options, repository) {
	const client = createClient(options);
	return {
		clock: client.clock,
		settle: (attempt) => client.settle(attempt),
		fetchThread: (number) => fetchThread$1(client, repository, number),
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
		fetchTree: async (id, ref) => (await fetchTrees(client, {
			...repository,
			id,
			refs: [ref]
		}))[0],
		fetchTrees: (id, refs) => fetchTrees(client, {
			...repository,
			id,
			refs
		}),
		fetchIncidentBranch: (id, oid) => fetchIncidentBranch(client, {
			...repository,
			id,
			at: oid
		}),
		fetchChangedPaths: (base, head) => fetchChangedPaths(client, repository, {
			base,
			head
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

// actions/kernel/runner-context.ts
const Id = number$1().int().positive();
const Environment = object({
	GITHUB_EVENT_NAME: string().min(1),
	GITHUB_EVENT_PATH: string().optional(),
	GITHUB_REPOSITORY: string().regex(/^[^/\s]+\/[^/\s]+$/),
	GITHUB_REPOSITORY_ID: Id,
	GITHUB_RUN_ID: Id,
	GITHUB_RUN_ATTEMPT: Id,
	GITHUB_ACTOR: string().min(1),
	GITHUB_ACTOR_ID: Id,
	GITHUB_TRIGGERING_ACTOR: string().min(1),
	GITHUB_SHA: string().regex(/^[0-9a-f]{40,64}$/),
	GITHUB_REF: string().min(1),
	GITHUB_WORKSPACE: string().min(1),
	GITHUB_API_URL: url(),
	GITHUB_GRAPHQL_URL: url(),
	GITHUB_SERVER_URL: url(),
	RUNNER_ENVIRONMENT: string().default("self-hosted")
});
function readEvent(environment) {
	const parsed = Environment.safeParse(environment);
	if (!parsed.success) throw refuseEnvironment(parsed.error);
	const env = parsed.data;
	const [owner = "", name = ""] = env.GITHUB_REPOSITORY.split("/");
	return {
		name: env.GITHUB_EVENT_NAME,
		payload: readPayload(env.GITHUB_EVENT_PATH),
		repository: {
			owner,
			name,
			id: env.GITHUB_REPOSITORY_ID
		},
		runId: env.GITHUB_RUN_ID,
		runUrl: `${env.GITHUB_SERVER_URL}/${owner}/${name}/actions/runs/${env.GITHUB_RUN_ID}`,
		runAttempt: env.GITHUB_RUN_ATTEMPT,
		actor: env.GITHUB_ACTOR,
		actorId: env.GITHUB_ACTOR_ID,
		triggeringActor: env.GITHUB_TRIGGERING_ACTOR,
		sha: env.GITHUB_SHA,
		ref: env.GITHUB_REF,
		workspace: env.GITHUB_WORKSPACE,
		apiUrl: env.GITHUB_API_URL,
		graphqlUrl: env.GITHUB_GRAPHQL_URL,
		serverUrl: env.GITHUB_SERVER_URL,
		runnerEnvironment: env.RUNNER_ENVIRONMENT
	};
}
function readInputs(readInput) {
	return (schema) => {
		const given = Object.keys(schema.shape).map((name) => [name, readInput(name)]).filter(([, value]) => value !== "");
		const parsed = schema.safeParse(Object.fromEntries(given));
		if (parsed.success) return parsed.data;
		const wrong = parsed.error.issues.map(({ path, message }) => `"${path.join(".")}": ${message}`);
		throw new UserError({
			code: "input-invalid",
			message: `Unexpected input ${wrong.join("; ")}`,
			hint: "Correct it under `with:` in the workflow; the action.yml beside the action lists its inputs."
		});
	};
}
function readPayload(path) {
	if (path === void 0 || path === "") return {};
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch (cause) {
		throw new UserError({
			code: "event-unreadable",
			message: "Unexpected event payload, expected a JSON file",
			hint: "Check the file that GITHUB_EVENT_PATH names.",
			place: { file: path },
			cause
		});
	}
}
function refuseEnvironment(cause) {
	const names = [...new Set(cause.issues.map(({ path }) => path.join(".")))];
	return new UserError({
		code: "environment-invalid",
		message: `Unexpected environment, expected valid values in ${names.join(", ")}`,
		hint: "Run this inside GitHub Actions, or rehearse it with `npm run exercise`.",
		cause
	});
}

// actions/kernel/runner-result.ts
function renderResult(result, cover) {
	const { outcome, reason, incident, digest, receipt, message } = result;
	const covered = Object.entries({
		outcome,
		reason,
		incident,
		digest,
		receipt,
		message
	}).flatMap(([name, value]) => value === void 0 ? [] : [[name, cover(value)]]);
	return JSON.stringify({
		schema_version: 1,
		...Object.fromEntries(covered)
	});
}
function toFailure(action, error) {
	const facts = describe(action, error);
	return {
		...facts,
		message: [
			facts.what,
			facts.why,
			facts.next
		].filter((part) => part !== "").join("\n")
	};
}
function describe(action, error) {
	if (error instanceof UserError) return describeUserError(action, error);
	if (error instanceof UpstreamError) return describeUpstreamError(action, error);
	const what = error instanceof Error ? error.message : String(error);
	return {
		title: `${action}: bug`,
		what: `Unexpected error, expected none: ${what}`,
		why: "This is a bug in Firebreak: what was recorded before it happened stays recorded.",
		next: "Run the job again, which finishes unfinished work once; report the stack in the log if it persists.",
		result: {
			outcome: "failed",
			reason: "bug",
			message: what
		}
	};
}
function describeUserError(action, { code, message, hint, place }) {
	const where = place && [
		place.file,
		place.line,
		place.column
	].filter((part) => part !== void 0).join(":");
	return {
		title: `${action}: ${code}`,
		what: message,
		why: "",
		next: hint,
		where,
		result: {
			outcome: "failed",
			reason: code,
			message
		}
	};
}
function describeUpstreamError(action, error) {
	const isKnown = isWithoutEffect(error);
	return {
		title: `${action}: ${error.service} failed`,
		what: error.message,
		why: isKnown ? "Nothing was changed by this call." : "Whether this call took effect is not known.",
		next: isKnown ? `Run the job again once ${error.service} answers.` : `Look at ${error.service} before trying again; running the job again reads the real state first.`,
		result: {
			outcome: isKnown ? "failed" : "unknown",
			reason: toReason(error, isKnown),
			message: error.message
		}
	};
}
function toReason(error, isKnown) {
	if (isRateLimit(error)) return "rate-limited";
	return isKnown ? "upstream-refused" : "unknown-outcome";
}
function isWithoutEffect(error) {
	const { route, status = 0 } = error;
	return /^(?:GET|HEAD) /.test(route) || status >= 400 && !isAmbiguous(error);
}
function renderProblem({ title, what, why, next, where }) {
	const rows = [
		`- **What happened:** ${inline(what)}`,
		where === void 0 ? "" : `- **Where:** ${codeSpan(where)}`,
		why === "" ? "" : `- **Why it matters:** ${inline(why)}`,
		`- **What to do next:** ${inline(next)}`
	];
	return [
		`### ${inline(title)}`,
		"",
		...rows.filter((row) => row !== ""),
		""
	].join("\n");
}

// actions/kernel/runner-veil.ts
const SHORTEST_FORM = 4;
function createVeil() {
	const hidden = /* @__PURE__ */ new Set();
	return {
		add: (secret) => {
			const forms = toForms(secret);
			for (const form of forms) hidden.add(form);
			return forms;
		},
		cover: (text) => redact([...hidden].toSorted((a, b) => b.length - a.length).reduce((rest, form) => rest.replaceAll(form, "***"), text))
	};
}
function toForms(secret) {
	const trimmed = secret.trim();
	const lines = trimmed.split(/\r?\n/).map((line) => line.trim());
	const encodings = [
		encodeURIComponent(trimmed.toWellFormed()),
		JSON.stringify(trimmed).slice(1, -1),
		...toBase64(trimmed)
	];
	return [.../* @__PURE__ */ new Set([
		secret,
		trimmed,
		...lines,
		...encodings
	])].filter((form) => form.length >= SHORTEST_FORM);
}
function toBase64(secret) {
	return [Buffer.from(secret).toString("base64"), ...[
		0,
		1,
		2
	].map((shift) => {
		const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
		const first = shift === 0 ? 0 : shift + 1;
		const complete = Math.floor(bytes.length * 8 / 6);
		return bytes.toString("base64").slice(first, complete);
	})].flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}

// actions/kernel/runner.ts
async function run({ name }, main) {
	const veil = createVeil();
	const voice = createVoice(veil.cover, veil.add);
	try {
		report(voice, await main({
			...voice,
			inputs: readInputs(getInput),
			event: readEvent(process.env)
		}));
	} catch (error) {
		reportProblem(voice, name, error);
	}
}
function createVoice(cover, add) {
	return {
		cover,
		mask: (secret) => {
			for (const form of add(secret)) setSecret(form);
		},
		log: {
			info: (text) => info(toLogText(cover(text))),
			warn: (text) => warning(cover(text))
		},
		annotate: (annotation) => annotate({
			...annotation,
			title: cover(annotation.title),
			message: cover(annotation.message)
		}),
		summary: (markdown) => writeSummary(cover(markdown)),
		output: (name, value) => setOutput(name, cover(String(value)))
	};
}
function report(voice, result) {
	for (const [name, value] of Object.entries(result.outputs ?? {})) voice.output(name, value);
	voice.output("result", renderResult(result, voice.cover));
	if (result.outcome === "failed" || result.outcome === "unknown") process.exitCode = 1;
}
function reportProblem(voice, action, error) {
	const problem = toFailure(action, error);
	const place = error instanceof UserError ? error.place : void 0;
	voice.annotate({
		level: "error",
		title: problem.title,
		message: problem.message,
		...place
	});
	voice.summary(renderProblem(problem));
	if (!(error instanceof UserError) && !(error instanceof UpstreamError)) voice.log.info(renderStack(error));
	report(voice, problem.result);
	process.exitCode = 1;
}
function renderStack(error) {
	if (!(error instanceof Error)) return String(error);
	const cause = error.cause === void 0 ? "" : `\nCaused by: ${renderStack(error.cause)}`;
	return `${error.stack ?? error.message}${cause}`;
}
function toLogText(text) {
	const visible = toVisible(text);
	if (!/^\s*::|##(?:\[|vso)/m.test(visible)) return visible;
	return JSON.stringify(visible).replaceAll("##", String.raw`#\u0023`);
}
function annotate({ level, title, message, file, line, column, endLine }) {
	const properties = Object.fromEntries(Object.entries({
		title,
		file,
		startLine: line,
		startColumn: column,
		endLine
	}).filter(([, value]) => value !== void 0));
	const write = {
		error,
		warning,
		notice
	}[level];
	write(message, properties);
}
function writeSummary(markdown) {
	const file = process.env["GITHUB_STEP_SUMMARY"];
	if (file) appendFileSync(file, `${markdown}\n`);
}

// actions/kernel/settings.ts
const ROLES = [
	"responder",
	"incident-commander",
	"approver"
];
const Holders = strictObject({
	teams: array(string().regex(/^[a-z0-9][a-z0-9_-]*$/)).default([]),
	people: array(Person).default([])
});
const Policy = strictObject({
	plan_expires_minutes: int().min(1).max(1440).default(60),
	start_expires_minutes: int().min(1).max(43200).default(1440),
	command_expires_minutes: int().min(1).max(1440).default(15),
	commands_per_person_per_hour: int().min(1).max(250).default(120),
	second_person: _enum(["wide", "always"]).default("wide"),
	acknowledge_public_repository: boolean().default(false),
	acknowledge_self_hosted_runners: boolean().default(false),
	default_tlp: _enum([
		"CLEAR",
		"GREEN",
		"AMBER",
		"AMBER+STRICT",
		"RED"
	]).default("AMBER")
});
const RecorderSetting = strictObject({
	id: int().positive().default(GITHUB_ACTIONS.id),
	host: string().regex(/^[a-z0-9.-]+$/).default(GITHUB_ACTIONS.host)
});
const Settings = strictObject({
	organisation: string().regex(/^[A-Za-z0-9-]+$/),
	incident_repository: string().regex(/^[\w.-]+\/[\w.-]+$/),
	roles: strictObject({
		responder: Holders.prefault({}),
		"incident-commander": Holders.prefault({}),
		approver: Holders.prefault({})
	}),
	policy: Policy.prefault({}),
	recorder: RecorderSetting.prefault({}),
	protected: strictObject({
		repositories: array(string().regex(/^[\w.-]+\/[\w.-]+$/)).default([]),
		credentials: array(string().regex(/^sha256:[0-9a-f]{64}$/)).default([])
	}).prefault({}),
	operator_public_key: string().regex(/^[A-Za-z0-9+/]{43}=$|^$/).default("")
});
const SETTINGS_FILE = "firebreak.yml";
function parseSettings(text, file = SETTINGS_FILE) {
	return parseChecked(Settings, parseYaml(text, { file }), {
		file,
		code: "invalid-settings"
	});
}
async function readSettings(directory) {
	return parseSettings(await readFile(join(directory, SETTINGS_FILE), "utf8"));
}
const Rest = object({ recorder: RecorderSetting });
async function readRecorder(directory) {
	try {
		const text = await readFile(join(directory, SETTINGS_FILE), "utf8");
		return Rest.parse(parseYaml(text, { file: SETTINGS_FILE }).data).recorder;
	} catch {
		return GITHUB_ACTIONS;
	}
}
function toTeams(settings) {
	return [...new Set(ROLES.flatMap((role) => settings.roles[role].teams))];
}

// actions/kernel/incident/ledger.ts
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
	receipt: string().regex(/^R-\d{4,}$/).optional(),
	outcome: string(),
	reason: string().optional(),
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
	const { id, sealer } = typeof owner === "string" ? {
		id: owner,
		sealer: NO_SEALER
	} : owner;
	const last = parseLedger(text).entries.at(-1);
	const entries = [];
	let n = last?.n ?? 0;
	let prev = last?.hash ?? toGenesis(id);
	for (const draft of drafts) {
		n += 1;
		const seal = sealer.seal(toSealed(id, toWritten(draft)));
		const entry = hashEntry({
			...toWritten(draft),
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
function isOwnEntry(entry, id, sealer) {
	const { n: _n, prev: _prev, hash: _hash, seal, ...draft } = entry;
	return sealer.isOurs(toSealed(id, draft), seal);
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
function toWritten(draft) {
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

// actions/kernel/incident/manifest.ts
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
	id: string().regex(/^A-\d{4,}$/),
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
const FILE = "artifacts/manifest.yml";
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
	if (!(0, import_dist.isSeq)(list) || !list.range) return void 0;
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

// actions/kernel/text/top-level-domains.ts
const COUNTRIES = "acadaeafagaialamaoaqarasatauawaxazbabbbdbebfbgbhbibjbmbnbobrbsbtbwbybzcacccdcfcgchcickclcmcncocrcucvcwcxcyczdedjdkdmdodzeceeegereseteufifjfkfmfofrgagbgdgegfggghgiglgmgngpgqgrgsgtgugwgyhkhmhnhrhthuidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkwkykzlalblclilklrlsltlulvlymamcmdmemgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnunzompapepfpgphpkplpmpnprpsptpwpyqarerorsrurwsasbscsdsesgshsisjskslsmsnsosrssstsvsxsysztctdtftgthtjtktltmtntotrtttvtwtzuaugukusuyuzvavcvevgvivnvuwfwsyeytzazmzw";
const GENERIC = "academy agency app arpa asia beauty bet bid bio biz blog bond buzz cam capital casino cat center cfd chat click cloud club codes com company cyou date dev digital direct download edu email example exchange express fail finance fit fun fund gdn games global gov group guru help host icu inc info ink int invalid jobs kim lat life link live llc loan lol ltd market mba media men mil mobi mom money monster museum nagoya net network news ninja one onion online ooo org page party photo pics pink plus porn post press pro pub pw quest racing red ren rest review rip rocks rodeo run sale sbs science security services sex shop site skin social software solutions space store stream studio style support surf systems team tech technology tel tips today tokyo tools top toys trade travel uno vip wang website webcam wiki win work works world wtf xin xxx xyz zone";
const ambiguous = new Set("am as at cat cc codes do host id in int is it link live md me ml mm my name no one page pl pm post ps py rest rs run sc sh so st to us works zip mov".split(" "));
const known = /* @__PURE__ */ new Set([
	...COUNTRIES.match(/../g) ?? [],
	...GENERIC.split(" "),
	...ambiguous
]);
function isTopLevelDomain(label, labels) {
	const lower = label.toLowerCase();
	if (label !== lower && label !== label.toUpperCase()) return false;
	if (/^xn--[a-z0-9-]{2,}$/.test(lower) || /^[^\p{ASCII}\p{N}_]{2,}$/u.test(lower)) return true;
	return known.has(lower) && (labels > 2 || !ambiguous.has(lower));
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

// actions/kernel/incident/draft.ts
function openDraft(snapshot, sealer = NO_SEALER) {
	const folder = toIncidentFolder(snapshot.id);
	const store = openStore([
		[FILES.record, snapshot.record],
		[FILES.timeline, snapshot.timeline],
		[FILES.ledger, snapshot.ledger],
		[FILES.manifest, snapshot.manifest],
		...snapshot.containment
	]);
	const read = (path) => store.texts.get(path) ?? "";
	const incident = () => parseIncident(read(FILES.record), `${folder}/${FILES.record}`).incident;
	const ledger = () => parseWholeLedger(read(FILES.ledger), folder);
	return {
		snapshot,
		sealer,
		incident,
		ledger,
		ownLedger: () => ledger().filter((entry) => isOwnEntry(entry, snapshot.id, sealer)),
		changeRecord: (change) => store.write(FILES.record, updateIncident(read(FILES.record), change)),
		addEntry: (entry) => {
			const { text, ids } = appendEntries(read(FILES.timeline), [toSafeEntry(entry)]);
			store.write(FILES.timeline, text);
			return ids[0] ?? "";
		},
		addLedger: (entry) => store.write(FILES.ledger, appendLedger(read(FILES.ledger), {
			id: snapshot.id,
			sealer
		}, [entry]).text),
		addArtifact: (file) => {
			const manifest = parseManifest(read(FILES.manifest), `${folder}/${FILES.manifest}`);
			const artifact = toArtifact(nextArtifactId(manifest), file, incident());
			store.write(FILES.manifest, appendArtifacts(read(FILES.manifest), [artifact]));
			store.write(`artifacts/${file.file}`, file.content);
			return artifact.id;
		},
		readContainment: (path) => store.texts.get(path),
		listContainment: () => [...store.texts.keys()].filter((path) => path.startsWith("containment/")).toSorted(),
		writeFile: store.write,
		deleteFile: store.remove,
		timelineText: () => read(FILES.timeline),
		hasChanged: () => store.removed.size > 0 || store.changed().length > 0,
		toCommit: (message) => ({
			branch: snapshot.branch,
			expectedHead: snapshot.head,
			message,
			additions: new Map(store.changed().map(([path, text]) => [`${folder}/${path}`, text])),
			deletions: [...store.removed].map((path) => `${folder}/${path}`)
		})
	};
}
function openStore(read) {
	const original = new Map(read);
	const texts = new Map(read);
	const removed = /* @__PURE__ */ new Set();
	return {
		texts,
		removed,
		write: (path, text) => {
			removed.delete(path);
			texts.set(path, text);
		},
		remove: (path) => {
			if (texts.delete(path)) removed.add(path);
		},
		changed: () => [...texts].filter(([path, text]) => original.get(path) !== text)
	};
}
function toSafeEntry(entry) {
	return {
		...entry,
		text: defang(redact(entry.text))
	};
}
function parseWholeLedger(text, folder) {
	const { entries, problems } = parseLedger(text);
	const [first] = problems;
	if (first === void 0) return entries;
	throw new UserError({
		code: "invalid-record",
		message: `${FILES.ledger} line ${first.line}: ${first.message}`,
		hint: "Restore the ledger from the commit before; nobody but Firebreak writes it.",
		place: {
			file: `${folder}/${FILES.ledger}`,
			line: first.line
		}
	});
}
function toArtifact(id, file, incident) {
	return {
		id,
		file: file.file,
		sha256: sha256(file.content).slice(7),
		bytes: Buffer.byteLength(file.content),
		tool: file.tool,
		added_by: file.addedBy,
		added_at: file.addedAt,
		tlp: incident.tlp,
		note: file.note
	};
}

// actions/kernel/github/commit-change.ts
const TRIES = 5;
async function commitChange(from, change) {
	const { recorder, thread } = change;
	let snapshot = from;
	for (let attempt = 1; attempt <= TRIES; attempt += 1) {
		const end = await tryOnce(snapshot, change);
		if (end !== "moved") return end;
		if (attempt === TRIES) break;
		await recorder.settle(attempt);
		snapshot = await recorder.fetchSnapshot(from.id, thread, from.branch) ?? snapshot;
	}
	return refuse$2("ref-moved", `The branch ${from.branch} moved ${TRIES} times while this was recorded.`);
}
async function tryOnce(snapshot, change) {
	const draft = openDraft(snapshot, change.sealer);
	const refusal = await change.apply(draft);
	if (refusal !== void 0) return refusal;
	if (!draft.hasChanged()) return snapshot;
	const commit = draft.toCommit(change.message);
	const outcome = await change.recorder.commit(commit);
	return outcome.outcome === "moved" ? "moved" : toCommitted(snapshot, commit, outcome.oid);
}
function toCommitted(before, commit, head) {
	const folder = toIncidentFolder(before.id);
	const read = (path, old) => {
		const text = commit.additions.get(`${folder}/${path}`);
		return typeof text === "string" ? text : old;
	};
	return {
		...before,
		head,
		record: read(FILES.record, before.record),
		timeline: read(FILES.timeline, before.timeline),
		ledger: read(FILES.ledger, before.ledger),
		manifest: read(FILES.manifest, before.manifest)
	};
}

// actions/kernel/github/observer.ts
const Members = object({
	nodes: array(object({ databaseId: number().nullable() })),
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: string().nullable()
	})
});
const Team = object({ members: Members });
const Answer$1 = object({
	repository: object({ thread: ThreadNode }),
	organization: record(string(), Team.nullable()).nullish()
});
function openObserver(options, repository) {
	const client = createClient(options);
	return { fetchRequest: async ({ number, login, id, teams }) => {
		const asked = options.teams ? teams : [];
		const variables = Object.fromEntries(asked.map((slug, index) => [`team${index}`, slug]));
		const answer = Answer$1.parse(await client.query(renderRequestDocument(asked), {
			...repository,
			number,
			...asked.length === 0 ? {} : {
				login,
				...variables
			}
		}, ["repository.thread"]));
		const person = {
			client,
			owner: repository.owner,
			login,
			id
		};
		const held = await Promise.all(asked.map(async (team, index) => isMember(person, team, answer.organization?.[`team${index}`]?.members)));
		const isKnown = options.teams && !held.includes(void 0);
		return {
			thread: toThread(answer.repository.thread),
			memberships: isKnown ? new Set(asked.filter((_, index) => held[index])) : void 0
		};
	} };
}
const TeamAnswer = object({ organization: object({ team: Team.nullable() }).nullable() });
const PAGES_AT_MOST = 10;
async function isMember({ client, owner, login, id }, team, first) {
	let members = first;
	for (let page = 1; members !== void 0; page += 1) {
		if (members.nodes.some(({ databaseId }) => databaseId === id)) return true;
		const { hasNextPage, endCursor: after } = members.pageInfo;
		if (!hasNextPage || after === null) return false;
		if (page === PAGES_AT_MOST) return void 0;
		const answer = await client.query(TEAM_MEMBERS, {
			owner,
			team,
			login,
			after
		});
		members = TeamAnswer.parse(answer).organization?.team?.members;
	}
	return false;
}

// actions/kernel/github/operator.ts
const ACTIVE = [
	"in_progress",
	"queued",
	"waiting",
	"pending",
	"requested"
];
function openOrganisation(options) {
	const client = createClient(options);
	return {
		fetchRepositoryId: async (repository) => {
			const found = await unlessStatus(404, () => client.octokit.request("GET /repos/{owner}/{repo}", at(repository)));
			return found === void 0 ? void 0 : Number(found.data.id);
		},
		...toPipelines(client),
		...toDeployKeys(client),
		...toCredentials(options)
	};
}
function toPipelines(client) {
	const { octokit } = client;
	const stop = (route) => (repository, id) => isAccepted(() => octokit.request(route, {
		...at(repository),
		run_id: id
	}));
	return {
		fetchWorkflows: async (repository) => {
			return (await octokit.paginate("GET /repos/{owner}/{repo}/actions/workflows", {
				...at(repository),
				per_page: 100
			})).map(({ id, name, path, state }) => ({
				id,
				name,
				path,
				state
			}));
		},
		fetchActiveRuns: (repository) => fetchActiveRuns(client, repository),
		cancelRun: stop("POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"),
		forceCancelRun: stop("POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"),
		disableWorkflow: (repository, id) => disableWorkflow(client, repository, id),
		enableWorkflow: async (repository, id) => {
			await octokit.request("PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable", {
				...at(repository),
				workflow_id: id
			});
		}
	};
}
const DISABLE_TRIES = 3;
async function disableWorkflow({ octokit }, repository, id) {
	const target = {
		...at(repository),
		workflow_id: id
	};
	for (let attempt = 1;; attempt += 1) try {
		await octokit.request("PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable", {
			...target,
			request: { retries: 0 }
		});
		return true;
	} catch (error) {
		const isLost = isAmbiguous(error);
		if (!isLost && !(error instanceof UpstreamError && error.status === 403)) throw error;
		const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}", target);
		if (data.state !== "active") return isLost;
		if (!isLost || attempt === DISABLE_TRIES) throw error;
	}
}
function toDeployKeys({ octokit }) {
	return {
		fetchDeployKeys: async (repository) => {
			return (await octokit.paginate("GET /repos/{owner}/{repo}/keys", {
				...at(repository),
				per_page: 100
			})).map(({ id, title, key, read_only }) => ({
				id,
				title,
				key,
				readOnly: read_only
			}));
		},
		createDeployKey: async (repository, { title, key, readOnly }) => {
			const route = "POST /repos/{owner}/{repo}/keys";
			const draft = {
				...at(repository),
				title,
				key,
				read_only: readOnly
			};
			const { data } = await octokit.request(route, draft);
			return {
				id: data.id,
				title: data.title,
				key: data.key,
				readOnly: data.read_only
			};
		},
		deleteDeployKey: async (repository, id) => {
			const route = "DELETE /repos/{owner}/{repo}/keys/{key_id}";
			return await unlessStatus(404, () => octokit.request(route, {
				...at(repository),
				key_id: id
			})) !== void 0;
		}
	};
}
function toCredentials(options) {
	return {
		probeCredential: (secret) => probe(options.baseUrl, secret),
		revokeCredential: async (secret) => {
			const { token: _token, ...anonymous } = options;
			await createClient(anonymous).octokit.request("POST /credentials/revoke", { credentials: [secret] });
		}
	};
}
const PROBE_TIMEOUT_MS = 1e4;
async function probe(baseUrl, secret) {
	try {
		const { status } = await fetch(`${baseUrl}/user`, {
			headers: {
				authorization: `Bearer ${secret}`,
				"user-agent": "firebreak"
			},
			redirect: "manual",
			signal: AbortSignal.timeout(PROBE_TIMEOUT_MS)
		});
		return status;
	} catch {
		return;
	}
}
function at(repository) {
	return {
		owner: repository.owner,
		repo: repository.name
	};
}
async function fetchActiveRuns(client, repository) {
	const newest = await client.octokit.request("GET /repos/{owner}/{repo}/actions/runs", {
		...at(repository),
		per_page: 100
	});
	const runs = (newest.data.total_count <= newest.data.workflow_runs.length ? newest.data.workflow_runs : await fetchByStatus(client, repository)).filter((run) => ACTIVE.some((status) => status === run.status)).map((run) => ({
		id: Number(run.id),
		workflowId: run.workflow_id,
		name: run.name ?? "",
		status: run.status ?? "",
		branch: run.head_branch ?? "",
		url: run.html_url
	}));
	return [...new Map(runs.map((run) => [run.id, run])).values()].toSorted((a, b) => a.id - b.id);
}
async function fetchByStatus({ octokit }, repository) {
	const route = "GET /repos/{owner}/{repo}/actions/runs";
	return (await Promise.all(ACTIVE.map((status) => octokit.paginate(route, {
		...at(repository),
		status,
		per_page: 100
	})))).flat();
}
async function isAccepted(send) {
	return await unlessStatus(409, send) !== void 0;
}
async function unlessStatus(status, send) {
	try {
		return await send();
	} catch (error) {
		if (error instanceof UpstreamError && error.status === status) return void 0;
		throw error;
	}
}

// actions/kernel/incident/ledger-facts.ts
function findBelieved(entries, id, sealer) {
	return sealer.canSeal ? entries.filter((entry) => isOwnEntry(entry, id, sealer)) : entries;
}
const MOVED_BY_MILESTONE = /* @__PURE__ */ new Map([
	["contained", "contained"],
	["eradicated", "eradicated"],
	["recovered", "recovered"]
]);
function findStatus(entries) {
	return entries.flatMap((entry) => findMove(entry) ?? []).at(-1) ?? "declared";
}
function findOwnStatus(draft) {
	return findStatus(findBelieved(draft.ledger(), draft.snapshot.id, draft.sealer));
}
function findMove({ command, phase }) {
	if (phase !== "done") return void 0;
	const [verb = "", name = ""] = readWords(command);
	if (verb === "/close" || verb === "merge") return "closed";
	if (verb !== "/milestone") return void 0;
	return MOVED_BY_MILESTONE.get(name.replaceAll("-", "_"));
}
function isRotated(entries, credential) {
	const named = `credential=${credential.toLowerCase()}`;
	return entries.some(({ command, phase }) => {
		const words = phase === "done" ? readWords(command) : [];
		return words[0] === "/credential" && words[1] === "rotated" && words.includes(named);
	});
}
function readWords(command) {
	return command.toLowerCase().split(" ");
}

// actions/kernel/text/decode.ts
function decodeText(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return new TextDecoder("utf-16le").decode(bytes);
	if (bytes[0] === 254 && bytes[1] === 255) return new TextDecoder("utf-16be").decode(bytes);
	return new TextDecoder("utf-8").decode(bytes);
}

// actions/kernel/incident/evidence.ts
const EVIDENCE_TYPES = [
	"memory",
	"disk-snapshot",
	"log-export",
	"config-export",
	"network",
	"file",
	"screenshot",
	"testimony"
];
const Custody = strictObject({
	at: Instant,
	from: string().nullable(),
	to: string().min(1),
	reason: string().min(1),
	digest_verified: boolean()
});
const Storage = strictObject({
	uri: string().min(1),
	version_id: string().optional(),
	lock: strictObject({
		mode: string(),
		until: Instant.optional(),
		legal_hold: boolean().optional()
	}).optional()
});
const Evidence = strictObject({
	id: string().regex(/^E-\d{4,}$/),
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
	if (value.digests !== void 0 || value.provider_ref !== void 0) return;
	issues.push({
		code: "custom",
		message: "Expected `digests`, or `provider_ref` for an original without bytes of its own",
		path: ["id"],
		input: value
	});
}
function checkCustody({ value, issues }) {
	for (const [index, { from, at }] of value.custody.entries()) {
		const before = value.custody[index - 1];
		const holder = before?.to ?? null;
		if (from !== holder) {
			const message = `Expected the one who had it before (${holder ?? "null"}), got ${from ?? "null"}`;
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
		if (before !== void 0 && Date.parse(at) < Date.parse(before.at)) issues.push({
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

// actions/kernel/incident/target.ts
function toTarget(path) {
	return path.split("/").map(encodePart).join("/");
}
function encodePart(part) {
	return encodeURIComponent(part).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function toPathOfTarget(target) {
	const written = target.replace(/[?#].*$/s, "");
	try {
		return posix.normalize(decodeURIComponent(written));
	} catch {
		return written;
	}
}

// actions/kernel/markdown-shown.ts
function createShownIndex(source) {
	const { mark, rest } = splitMark(source);
	const blocks = parseMarkdown(rest, { file: "comment" }).children;
	const spans = [...findFormulas(rest), ...blocks.flatMap(toSpans)];
	return (offset) => {
		const at = offset - mark.length;
		return spans.find(({ start, end }) => start <= at && at < end)?.shown ?? "hidden";
	};
}
function toSpans(block) {
	if (block.type !== "paragraph") return toSpan(block, "drawn");
	const open = [];
	return block.children.flatMap((node) => readInline(node, open));
}
function readInline(node, open) {
	if (node.type === "html") follow(open, node.value);
	if (node.type === "text") return toSpan(node, open.length > 0 ? "hidden" : "plain");
	if (node.type === "delete") return toSpan(node, "drawn");
	return "children" in node ? node.children.flatMap((child) => readInline(child, open)) : [];
}
function toSpan({ position }, shown) {
	const { start, end } = position ?? {};
	if (start?.offset === void 0 || end?.offset === void 0) return [];
	return [{
		start: start.offset,
		end: end.offset,
		shown
	}];
}
const VOID = /^(?:br|hr|img|input|wbr|source)$/i;
function follow(open, html) {
	const [, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html) ?? [];
	if (name === void 0 || VOID.test(name) || html.endsWith("/>")) return;
	if (slash === "") open.push(name.toLowerCase());
	else open.splice(Math.max(0, open.lastIndexOf(name.toLowerCase())));
}
function findFormulas(source) {
	return [...source.matchAll(/\$\$[^$]*\$\$/g), ...source.matchAll(/\$(?![\s$])[^$]*\$/g)].filter(([text]) => text.startsWith("$$") || text.includes("\\") && !/\s\$$/.test(text)).map(({ 0: text, index }) => ({
		start: index,
		end: index + text.length,
		shown: "hidden"
	}));
}

// actions/kernel/incident/overlay.ts
function overlayTree(tree, draft) {
	if (tree === void 0) throw new UserError({
		code: "invalid-record",
		message: `The folder of ${draft.snapshot.id} is not on its branch.`,
		hint: "Restore the folder from the commit before."
	});
	const prefix = `${toIncidentFolder(draft.snapshot.id)}/`;
	const commit = draft.toCommit({ headline: "" });
	const changed = new Map([...commit.additions].map(([path, content]) => [path.slice(prefix.length), Buffer.from(content)]));
	const gone = new Set((commit.deletions ?? []).map((path) => path.slice(prefix.length)));
	const kept = tree.files.filter((file) => !changed.has(file.path) && !gone.has(file.path));
	const added = [...changed].map(([path, bytes]) => ({
		path,
		bytes: bytes.length,
		mode: "100644"
	}));
	const readBytes = async (path) => gone.has(path) ? void 0 : changed.get(path) ?? await tree.readBytes(path);
	return {
		id: tree.id,
		files: [...kept, ...added].toSorted((left, right) => left.path < right.path ? -1 : 1),
		readBytes,
		readText: async (path) => {
			const bytes = await readBytes(path);
			return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
		}
	};
}

// actions/kernel/github/sweeper.ts
function openSweeper(options, repository) {
	const client = createClient(options);
	return {
		clock: client.clock,
		fetchRecentThreads: (hours) => fetchRecentThreads(client, repository, hours),
		fetchThread: (number) => fetchThread(client, repository, number),
		fetchRuns: (workflow, since) => fetchRuns(client, repository, {
			workflow,
			since
		}),
		fetchCommentNode: (comment) => fetchCommentNode(client, repository, comment),
		fetchReviews: (run) => fetchReviews(client, repository, run)
	};
}
const Node = intersection(object({
	id: string(),
	title: string(),
	body: string(),
	closed: boolean(),
	createdAt: string(),
	updatedAt: string(),
	author: Author,
	labels: Labels.nullable(),
	comments: object({ nodes: array(Comment) })
}), ThreadNode.unwrap());
const Page = object({
	nodes: array(Node),
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: string().nullable()
	})
});
const Answer = object({ repository: object({
	issues: Page,
	pullRequests: Page
}) });
const More = object({ repository: object({ threads: Page }) });
const PAGES = 10;
async function fetchRecentThreads(client, repository, hours) {
	const { issues, pullRequests } = Answer.parse(await client.query(RECENT_THREADS, { ...repository })).repository;
	const since = /* @__PURE__ */ new Date(client.clock.now().getTime() - hours * 36e5);
	const ask = async (document, after) => More.parse(await client.query(document, {
		...repository,
		after
	})).repository.threads;
	return [...await readOn(issues, since, (after) => ask(MORE_ISSUES, after)), ...await readOn(pullRequests, since, (after) => ask(MORE_PULL_REQUESTS, after))].map((node) => toRecentThread(node, client));
}
async function readOn(first, since, ask) {
	const nodes = [...first.nodes];
	let { pageInfo } = first;
	for (let page = 2; page <= PAGES && pageInfo.hasNextPage; page += 1) {
		const last = nodes.at(-1);
		if (last === void 0 || new Date(last.updatedAt) < since) break;
		const next = await ask(pageInfo.endCursor ?? "");
		nodes.push(...next.nodes);
		({pageInfo} = next);
	}
	return nodes;
}
const One = object({ repository: object({ thread: Node.nullable() }) });
async function fetchThread(client, repository, number) {
	const answer = await client.query(ONE_THREAD, {
		...repository,
		number
	});
	const { thread } = One.parse(answer).repository;
	return thread === null ? void 0 : toRecentThread(thread, client);
}
function toRecentThread(node, { account }) {
	const branch = toThread(node)?.branch;
	return {
		nodeId: node.id,
		number: node.number,
		kind: node.__typename === "Issue" ? "issue" : "pull_request",
		open: !node.closed,
		...branch === void 0 ? {} : { branch },
		title: node.title,
		body: node.body,
		byPerson: node.author?.__typename === "User",
		ours: node.author?.__typename === "Bot" && node.author.databaseId === account.id,
		createdAt: new Date(node.createdAt),
		updatedAt: new Date(node.updatedAt),
		labels: (node.labels?.nodes ?? []).map(({ name }) => name),
		comments: node.comments.nodes.map((one) => toCommentFact(one, account))
	};
}
async function fetchRuns({ octokit }, { owner, name }, { workflow, since }) {
	return (await octokit.paginate("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
		owner,
		repo: name,
		workflow_id: workflow,
		created: `>=${since.toISOString()}`,
		per_page: 100
	})).map((run) => ({
		id: run.id,
		title: run.display_title,
		attempt: run.run_attempt ?? 1,
		status: run.status ?? "",
		conclusion: run.conclusion ?? "",
		url: run.html_url
	}));
}
async function fetchCommentNode({ octokit }, { owner, name }, comment) {
	try {
		const route = "GET /repos/{owner}/{repo}/issues/comments/{comment_id}";
		const target = {
			owner,
			repo: name,
			comment_id: Number(comment)
		};
		return (await octokit.request(route, target)).data.node_id;
	} catch (error) {
		if (error instanceof UpstreamError && error.status === 404) return void 0;
		throw error;
	}
}
async function fetchReviews({ octokit }, { owner, name }, run) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals", {
		owner,
		repo: name,
		run_id: run
	});
	return data.map(({ state, user, comment }) => ({
		state,
		login: user.login,
		comment
	}));
}

export { Affected as $, renderReplyMarker as $t, verifyChain as A, redact as At, NO_SEALER as B, REASONS as Bt, nextArtifactId as C, IncidentId as Ct, isOwnEntry as D, toIncidentId as Dt, LedgerEntry as E, toIncidentFolder as Et, toTeams as F, tableCell as Ft, effectiveEntries as G, UserError as Gt, createSealer as H, parseBlocks as Ht, run as I, clip as It, scanTimeline as J, isFinal as Jt, parseTimeline as K, SEVERITIES as Kt, openRecorder as L, hasInvisible as Lt, parseSettings as M, fence as Mt, readRecorder as N, inline as Nt, isUnfinished as O, toIssueNumber as Ot, readSettings as P, mermaid as Pt, toExpectedInstant as Q, toLabelKey as Qt, VALIDATION_CHECK as R, toSingleLine as Rt, appendArtifacts as S, FILES as St, renderManifest as T, toIncidentBranch as Tt, isSealed as U, findCodeSpans as Ut, SEAL as V, refuse$2 as Vt, toSealed$1 as W, UpstreamError as Wt, parseInstant as X, findLabel as Xt, ENTRY_KINDS as Y, isStatusMove as Yt, renderInstant as Z, isSameLabel as Zt, defangIndicator as _, setMilestone as _t, toTarget as a, toShortDigest as an, renderIncident as at, MANIFEST_BYTES_AT_MOST as b, parseFrontmatter as bt, findBelieved as c, LONGEST_INPUT as ct, isRotated as d, suggest as dt, renderStatusMarker as en, CREDENTIAL_KINDS as et, openOrganisation as f, INCIDENT_ROLES as ft, defang as g, MILESTONE_ORDER as gt, openDraft as h, MILESTONES as ht, toPathOfTarget as i, sha256 as in, parseIncident as it, SETTINGS_FILE as j, codeSpan as jt, parseLedger as k, findSecrets as kt, findOwnStatus as l, quote as lt, commitChange as m, Instant as mt, overlayTree as n, parseJson as nn, TLPS as nt, Evidence as o, splitMark as on, setCredentialState as ot, openObserver as p, Person as pt, renderTimeline as q, STATUSES as qt, createShownIndex as r, renderCanonical as rn, isNarrow as rt, decodeText as s, withoutMarks as sn, checkSchema as st, openSweeper as t, digestOf as tn, Incident as tt, findStatus as u, createRegistry as ut, findLive as v, renderTime as vt, parseManifest as w, findIncidentOfBranch as wt, Manifest as x, parseYaml as xt, Artifact as y, toUtcSeconds as yt, isRateLimit as z, toVisible as zt };