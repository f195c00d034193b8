import { C as string, S as strictObject, b as partialRecord, c as array, d as int, o as _enum, x as record } from "./schemas.js";
import { a as renderWithAndWithout, h as PRECISIONS, i as renderCanonical, l as Instant, n as hasLoneSurrogate, o as sha256, r as parseJson, s as toBlobId, t as digestOf, u as MILESTONES } from "./canonical.js";
import { r as rememberTexts, t as splitMark } from "./byte-order-mark.js";
import { O as toSegmentPath, _ as findSegmentNumber, a as FILES, n as CredentialId, r as EntryId, u as ReceiptId } from "./path.js";
import { r as Person, t as INCIDENT_ROLES } from "./person.js";
import { n as SEVERITIES, r as STATUSES, t as CREDENTIAL_STATES } from "./status.js";
import { n as SEAL, r as SIGNATURE } from "./signature.js";
// actions/incident/effect.ts
const Planned = strictObject({
	operation: _enum(["contain", "rollback"]),
	step: string(),
	params: record(string(), string())
}), Instants = partialRecord(_enum(MILESTONES), strictObject({
	at: Instant,
	precision: _enum(PRECISIONS)
})), CredentialStates = record(CredentialId, _enum(CREDENTIAL_STATES)), Roles = partialRecord(_enum(INCIDENT_ROLES), Person), Sha256 = string().regex(/^sha256:[0-9a-f]{64}$/), Effect = strictObject({
	status: _enum(STATUSES).optional(),
	severity: _enum(SEVERITIES).optional(),
	milestones: Instants.optional(),
	credentials: CredentialStates.optional(),
	roles: Roles.optional(),
	plan: Planned.optional(),
	hold: _enum([
		"taken",
		"kept",
		"released"
	]).optional(),
	anyway: Sha256.optional(),
	timeline: record(EntryId, Sha256).optional(),
	comment: _enum(["edited", "deleted"]).optional()
}), NO_EFFECT = {}, PHASES = [
	"intent",
	"approved",
	"applied",
	"verified",
	"refused",
	"unknown",
	"rolled_back",
	"done"
], UNFINISHED = new Set([
	"approved",
	"applied",
	"unknown"
]), FINAL = new Set([
	"verified",
	"rolled_back",
	"refused",
	"done"
]);
function findOutcome(entries) {
	return entries.find(({ phase }) => FINAL.has(phase)) ?? entries.at(-1);
}
function isUnfinished(phase) {
	return UNFINISHED.has(phase);
}
const BY_COMMANDS = ["firebreak"], BY_STEPS = ["containment"], HANDS = {
	intent: BY_COMMANDS,
	approved: BY_COMMANDS,
	done: BY_COMMANDS,
	applied: BY_STEPS,
	verified: BY_STEPS,
	rolled_back: BY_STEPS,
	unknown: BY_STEPS,
	refused: [...BY_COMMANDS, ...BY_STEPS]
};
function toHands(phase) {
	return HANDS[phase];
}
// actions/incident/ledger-state.ts
const OpenPlan = strictObject({
	plan: string(),
	receipt: ReceiptId.optional(),
	phase: _enum(PHASES),
	n: int().positive(),
	at: Instant,
	by: array(int().positive())
}), RecentCommand = strictObject({
	claim: string().regex(/^[0-9a-f]{16}$/),
	by: int().positive(),
	at: Instant
}), LedgerState = strictObject({
	status: _enum(STATUSES).optional(),
	severity: _enum(SEVERITIES).optional(),
	milestones: Instants,
	credentials: CredentialStates,
	roles: Roles,
	holds: array(ReceiptId),
	kept: array(ReceiptId).optional(),
	anyway: strictObject({
		open: string(),
		by: int().positive(),
		login: string(),
		at: Instant
	}).optional(),
	plans: array(OpenPlan),
	recent: array(RecentCommand)
}), EMPTY_STATE = {
	milestones: {},
	credentials: {},
	roles: {},
	holds: [],
	plans: [],
	recent: []
};
function toShortClaim(claim) {
	return claim.replace(/^sha256:/, "").slice(0, 16);
}
// actions/incident/ledger-opening.ts
const Digest = string().regex(/^sha256:[0-9a-f]{64}$/), Signed = string().regex(SIGNATURE).optional(), Sealed = string().regex(SEAL).optional(), LedgerOpening = strictObject({
	n: int().positive(),
	at: Instant,
	segment: int().min(2),
	before: array(strictObject({
		from: Instant,
		blob: string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
	})),
	state: LedgerState,
	signature: Signed,
	seal: Sealed,
	prev: Digest,
	hash: Digest
}), LONGEST_COMMAND = 8192, LONGEST_SAID = 4e3, Words = string().max(LONGEST_SAID), MoreWords = Words.optional(), LedgerEntry = strictObject({
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
	command: string().max(LONGEST_COMMAND),
	phase: _enum(PHASES),
	plan: Digest.optional(),
	receipt: ReceiptId.optional(),
	outcome: string(),
	reason: string().optional(),
	said: strictObject({
		text: Words,
		next: MoreWords,
		caret: MoreWords
	}).optional(),
	effect: Effect.optional(),
	signature: Signed,
	seal: Sealed,
	prev: Digest,
	hash: Digest
});
// actions/incident/ledger.ts
function parseLedger(text) {
	return KNOWN.read(text, (unknown) => toParsed(readRows(unknown)));
}
const KNOWN = rememberTexts();
function toParsed(rows) {
	let parsed = {
		entries: [],
		problems: [],
		rows
	};
	for (let row of rows) row.content === void 0 ? parsed.problems.push({
		line: row.line,
		message: row.problem
	}) : isOpening(row.content) ? parsed.opening = row.content : parsed.entries.push(row.content), row.content !== void 0 && (parsed.end = {
		n: row.content.n,
		hash: row.content.hash
	});
	return parsed;
}
function chainEntries(end, { id, signer }, drafts) {
	let entries = [], last = end ?? toGenesis(id);
	for (let draft of drafts) {
		let placed = {
			...toWritten(draft),
			...toPlace(last)
		}, signature = signer.sign(toStatement(id, placed)), entry = hashLine(LedgerEntry, {
			...placed,
			...signature && { signature }
		});
		entries.push(entry), last = entry;
	}
	return entries;
}
function chainOpening(end, { id, signer }, draft) {
	let placed = {
		...draft,
		...toPlace(end)
	}, signature = signer.sign(toStatement(id, placed));
	return hashLine(LedgerOpening, {
		...placed,
		...signature && { signature }
	});
}
function appendLines(text, lines) {
	let added = lines.map((line) => `${renderCanonical(line)}\n`).join("");
	return text + (added === "" || text === "" || text.endsWith("\n") ? "" : "\n") + added;
}
function toPlace(end) {
	return {
		n: end.n + 1,
		prev: end.hash
	};
}
function toStatement(id, line) {
	let by = "phase" in line ? toHands(line.phase) : BOTH;
	return {
		kind: "ledger",
		content: {
			ledger: id,
			...toPlain(line)
		},
		at: line.at,
		by
	};
}
const BOTH = ["firebreak", "containment"];
function isOwnEntry(entry, id, signer) {
	let { hash: _hash, seal: _seal, signature, ...line } = entry;
	return signer.isOurs(toStatement(id, line), signature);
}
function verifyRows(rows, id, before = toGenesis(id)) {
	let problems = [], { n, hash: prev } = before;
	for (let { line, source, content, problem } of rows) {
		if (content === void 0) {
			problems.push({
				line,
				message: problem
			});
			continue;
		}
		let found = findBreaks({
			entry: content,
			source,
			n: n + 1,
			prev
		});
		problems.push(...found.map((message) => ({
			line,
			message
		}))), {n, hash: prev} = content;
	}
	return problems;
}
function isOpening(line) {
	return "segment" in line;
}
function readRows(text) {
	return text.split("\n").map((source, index) => ({
		line: index + 1,
		source: splitMark(source).rest.replace(/\r$/, "")
	})).filter(({ source }) => source.trim() !== "").map((row, index) => readRow(row, index === 0));
}
function readRow({ line, source }, isFirst) {
	let value = parseJson(source);
	if (value === void 0) return {
		line,
		source,
		problem: `Expected one JSON object per line, got ${hasLoneSurrogate(source) ? "half of a character (a lone surrogate)" : "a line that is no JSON"}`
	};
	let { data, error } = (isFirst && isLikeOpening(value) ? LedgerOpening : LedgerEntry).safeParse(value);
	if (data !== void 0) return {
		line,
		source,
		content: data
	};
	let issue = error?.issues[0];
	return {
		line,
		source,
		problem: `Expected a ledger entry: ${issue?.path.join(".") || "the entry"}: ${issue?.message ?? ""}`
	};
}
function isLikeOpening(value) {
	return typeof value == "object" && !!value && "segment" in value;
}
function findBreaks(at) {
	let { whole, rest } = renderWithAndWithout(toPlain(at.entry), "hash"), breaks = [];
	return at.entry.n !== at.n && breaks.push(`Expected entry number ${at.n}, got ${at.entry.n}`), at.entry.prev !== at.prev && breaks.push("Expected `prev` to be the hash of the entry before, got another: a line was changed, added or removed"), at.entry.hash === sha256(rest) ? at.source !== whole && breaks.push("Expected the canonical spelling of the entry, got another") : breaks.push("Expected `hash` to be the digest of the entry, got another: this line was changed"), breaks;
}
function toGenesis(id) {
	return {
		n: 0,
		hash: digestOf(`firebreak-ledger:${id}`)
	};
}
function hashLine(schema, line) {
	let content = toPlain(line);
	return schema.parse({
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
const MARGIN_MS = 18e5;
function toSegments(files) {
	return files.flatMap((file) => {
		let number = findSegmentNumber(file.path);
		return number === void 0 ? [] : [{
			number,
			file
		}];
	}).toSorted((one, other) => one.number - other.number).map(({ file }) => file);
}
function toSegmentPaths(paths) {
	let found = toSegments(paths.map((path) => ({
		path,
		blob: ""
	}))).map(({ path }) => path);
	return [...new Set([FILES.ledger, ...found])];
}
function toNewestPath(files) {
	return files?.listed.at(-1)?.path ?? FILES.ledger;
}
function pickOlder(listed, newest, asked) {
	let { opening } = parseLedger(toFirstLine(newest));
	if (opening === void 0 || asked === void 0) return [];
	let since = asked.at.getTime() - MARGIN_MS, opened = Date.parse(opening.at);
	if (asked.claims === void 0 ? since > opened : since > opened - 2 * MARGIN_MS && !isRecent(opening, asked.claims)) return [];
	let from = opening.before.findLastIndex((one) => Date.parse(one.from) <= since);
	return listed.slice(Math.max(0, from), -1);
}
function isRecent({ state }, claims) {
	let short = new Set(claims.map(toShortClaim));
	return state.recent.some(({ claim }) => short.has(claim));
}
function isFull(text, { entries }) {
	return entries.length === 0 ? !1 : entries.length >= 180 || text.length >= 18e4;
}
function openSegment({ text, parsed, files, state }, owner, at) {
	let { opening, entries, end } = parsed, [first] = entries, blob = files?.listed.at(-1)?.blob ?? toBlobId(text), before = [...opening?.before ?? [], {
		from: opening?.at ?? first?.at ?? at,
		blob
	}], segment = before.length + 1, draft = {
		at,
		segment,
		before,
		state
	};
	return {
		path: toSegmentPath(segment),
		opening: chainOpening(end ?? {
			n: 0,
			hash: ""
		}, owner, draft)
	};
}
function findSegmentFault(listed, { opening }) {
	let gap = listed.findIndex(({ path }, index) => path !== toSegmentPath(index + 1));
	if (gap !== -1) return {
		path: toSegmentPath(gap + 1),
		message: "the segment is missing"
	};
	let newest = listed.at(-1)?.path ?? FILES.ledger, number = Math.max(1, listed.length);
	return number === 1 ? opening === void 0 ? void 0 : {
		path: newest,
		message: "the first segment begins with what only later ones open with"
	} : opening === void 0 || opening.segment !== number ? {
		path: newest,
		message: `Expected what segment ${number} opens with, got another line`
	} : findChanged(listed, opening);
}
function findChanged(listed, { before, segment }) {
	if (before.length !== listed.length - 1) {
		let message = `Expected ${listed.length - 1} segments before it, got ${before.length}`;
		return {
			path: toSegmentPath(segment),
			message
		};
	}
	let changed = before.findIndex(({ blob }, index) => blob !== listed[index]?.blob);
	if (changed !== -1) return {
		path: toSegmentPath(changed + 1),
		message: "the segment is not as it was when the next one was opened"
	};
}
function toLedgerAfter(before, read) {
	let files = before.ledgerFiles ?? toFiles(before.ledger), path = toNewestPath(files), [written] = [toSegmentPath((findSegmentNumber(path) ?? 1) + 1), path].flatMap((one) => {
		let text = read(one);
		return text === void 0 ? [] : [{
			path: one,
			text
		}];
	});
	if (written === void 0) return {
		ledger: before.ledger,
		ledgerFiles: files
	};
	let listed = [...files.listed.filter((one) => one.path !== written.path), {
		path: written.path,
		blob: toBlobId(written.text)
	}], firstLine = files.firstLine || toFirstLine(written.text);
	return {
		ledger: written.text,
		ledgerFiles: {
			...files,
			listed,
			firstLine
		}
	};
}
function toFiles(ledger) {
	return {
		listed: ledger === "" ? [] : [{
			path: FILES.ledger,
			blob: toBlobId(ledger)
		}],
		older: new Map(),
		firstLine: toFirstLine(ledger)
	};
}
function toFirstLine(text) {
	let begun = text.trimStart();
	return begun.slice(0, begun.indexOf("\n") + 1) || begun;
}
export { NO_EFFECT as S, LedgerOpening as _, toFirstLine as a, findOutcome as b, toSegmentPaths as c, chainEntries as d, isOwnEntry as f, LedgerEntry as g, LONGEST_SAID as h, pickOlder as i, toSegments as l, verifyRows as m, isFull as n, toLedgerAfter as o, parseLedger as p, openSegment as r, toNewestPath as s, findSegmentFault as t, appendLines as u, EMPTY_STATE as v, isUnfinished as x, toShortClaim as y };
