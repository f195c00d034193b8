import { i as __toESM } from "./rolldown-runtime.js";
import { At as redact, Bt as REASONS, C as nextArtifactId, Ft as tableCell, G as effectiveEntries, Gt as UserError, It as clip, K as parseTimeline, Nt as inline, Pt as mermaid, Rt as toSingleLine, S as appendArtifacts, St as FILES, T as renderManifest, X as parseInstant, Z as renderInstant, _ as defangIndicator, a as toTarget, bt as parseFrontmatter, ft as INCIDENT_ROLES, g as defang, ht as MILESTONES, i as toPathOfTarget, it as parseIncident, jt as codeSpan, k as parseLedger, mt as Instant, nt as TLPS, on as splitMark, pt as Person, s as decodeText, tn as digestOf, w as parseManifest, y as Artifact } from "./kernel.js";
import { A as object, C as int, M as record, N as strictObject, P as string, b as array, t as require_lib, v as _enum, x as boolean } from "./vendor.js";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { readFile, readdir } from "node:fs/promises";

// actions/report/facts/receipt.ts
const Target = object({
	kind: string(),
	name: string()
});
const ReceiptRun = object({
	state: string(),
	plan: object({
		digest: string(),
		requested_by: Person,
		requested_at: Instant,
		command: string(),
		why: string().optional(),
		targets: array(Target).default([]),
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
const Receipt = ReceiptRun.extend({
	id: string().regex(/^R-\d{4,9}$/),
	step: string().optional(),
	evidence: array(string()).default([]),
	rollback: ReceiptRun.optional()
});
function isReceiptPath(path) {
	return /^containment\/R-\d{4,9}\.json$/.test(path);
}
function parseReceipt(text, path) {
	try {
		const receipt = Receipt.safeParse(JSON.parse(splitMark(text).rest)).data;
		return receipt !== void 0 && path === `containment/${receipt.id}.json` ? receipt : void 0;
	} catch {
		return;
	}
}

// actions/report/prose/citation.ts
const RECORD = {
	label: "record",
	target: `../${FILES.record}`
};
const MANIFEST = {
	label: "manifest",
	target: `../${FILES.manifest}`
};
const RENDERED = /\.(md|markdown|csv|tsv)$/i;
function citeLine(label, path, line) {
	return {
		label,
		target: `../${toTarget(path)}${RENDERED.test(path) ? "?plain=1" : ""}#L${line}`
	};
}
function citeFile(label, path) {
	return {
		label,
		target: `../${toTarget(path)}`
	};
}
function citeEntry({ id, line }) {
	return citeLine(id, FILES.timeline, line);
}
function citeLedger({ n }) {
	return citeLine(`ledger ${n}`, FILES.ledger, n);
}
function citeReceipt(id) {
	return citeFile(id, `containment/${id}.json`);
}

// actions/report/artifact/reader.ts
const HEAD_BYTES = 65536;
function isUnread(value) {
	return "unread" in value;
}

// actions/report/artifact/field.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function findField(value, ...path) {
	let at = value;
	for (const key of path) {
		if (!isObject(at) || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
function findText(value, ...path) {
	const field = findField(value, ...path);
	if (typeof field === "number") return String(field);
	return typeof field === "string" && field.trim() !== "" ? field.trim() : void 0;
}
function findNumber(value, ...path) {
	const text = findText(value, ...path);
	return text !== void 0 && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : void 0;
}
function findList(value, ...path) {
	const field = findField(value, ...path);
	return Array.isArray(field) ? field : [];
}
function findFirstText(value, keys) {
	for (const key of keys) {
		const text = findText(value, key);
		if (text !== void 0) return text;
	}
}

// actions/report/artifact/indicator.ts
const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;
const IPV6 = /^[0-9a-f]*:[0-9a-f:.]*:[0-9a-f.]*$/i;
const DOMAIN = /^(?=.{4,253}$)([a-z0-9_-]{1,63}\.)+[a-z]{2,63}$/i;
const EMPTY$2 = /* @__PURE__ */ new Set([
	"",
	"-",
	"::",
	"0.0.0.0",
	"null",
	"none",
	"unknown",
	"n/a",
	"*",
	"(empty)",
	"<na>"
]);
function isPlaceholder(value) {
	return EMPTY$2.has(value.trim().toLowerCase());
}
function findAddressType(value) {
	if (IPV4.test(value)) return "ipv4-addr";
	if (IPV6.test(value)) return "ipv6-addr";
	return DOMAIN.test(value) ? "domain-name" : void 0;
}
function toIndicators(candidates) {
	const found = /* @__PURE__ */ new Map();
	for (const [type, value] of candidates) {
		if (type === void 0 || value === void 0 || isPlaceholder(value)) continue;
		found.set(`${type} ${value}`, {
			type,
			value
		});
	}
	return [...found.values()];
}

// actions/report/artifact/json-scan.ts
const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;
function isSpace(code) {
	return code === 32 || code === NEWLINE || code === 13 || code === 9;
}
function skipSpace(text, from) {
	let at = from;
	while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
	return at;
}
function skipSeparators(text, from) {
	let at = skipSpace(text, from);
	while (text.charAt(at) === ",") at = skipSpace(text, at + 1);
	return at;
}
function findStringEnd(text, start) {
	for (let at = start + 1; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) return at + 1;
		if (code === NEWLINE) return void 0;
		if (code === BACKSLASH) at += 1;
	}
}
function findScalarEnd(text, start) {
	let at = start;
	while (at < text.length && !",]}\n\r	 ".includes(text.charAt(at))) at += 1;
	return at;
}
function findBracketEnd(text, start, limit) {
	let depth = 0;
	for (let at = start; at < limit; at += 1) {
		const char = text.charAt(at);
		if (char === "\"") {
			const end = findStringEnd(text, at);
			if (end === void 0) return void 0;
			at = end - 1;
		} else if (char === "{" || char === "[") depth += 1;
		else if (char === "}" || char === "]") {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
}
function findValueEnd(text, start, limit = text.length) {
	const char = text.charAt(start);
	if (char === "{" || char === "[") return findBracketEnd(text, start, limit);
	if (char === "\"") return findStringEnd(text, start);
	return Math.max(findScalarEnd(text, start), start + 1);
}
function* findMembers(text, start, limit = text.length) {
	let at = skipSpace(text, start + 1);
	while (text.charAt(at) === "\"") {
		const keyEnd = findStringEnd(text, at);
		if (keyEnd === void 0) return;
		const colon = skipSpace(text, keyEnd);
		const valueStart = skipSpace(text, colon + 1);
		const end = findValueEnd(text, valueStart, limit) ?? limit;
		if (text.charAt(colon) !== ":") return;
		yield {
			key: text.slice(at + 1, keyEnd - 1),
			start: valueStart,
			end
		};
		at = skipSpace(text, end);
		if (text.charAt(at) !== ",") return;
		at = skipSpace(text, at + 1);
	}
}
function* findElements(text, start) {
	let at = skipSpace(text, start + 1);
	while (at < text.length && text.charAt(at) !== "]") {
		const end = findValueEnd(text, at);
		yield {
			start: at,
			end: end ?? text.length
		};
		if (end === void 0) return;
		at = skipSeparators(text, end);
	}
}
function createLineCounter(text) {
	let line = 1;
	let counted = 0;
	return (position) => {
		for (let at = text.indexOf("\n", counted); at !== -1 && at < position; at = text.indexOf("\n", counted)) {
			line += 1;
			counted = at + 1;
		}
		return line;
	};
}

// actions/report/artifact/json-rows.ts
const LONG_INTEGER = /[^"\d.]\d{16,}/;
function keepLongInteger(_key, value, context) {
	if (typeof value !== "number" || Number.isSafeInteger(value) || !Number.isInteger(value)) return value;
	return context?.source ?? value;
}
function parseLosslessly(text) {
	return LONG_INTEGER.test(text) ? JSON.parse(text, keepLongInteger) : JSON.parse(text);
}
function createRowFinder(text) {
	let opening;
	let next = text.length;
	const find = (from) => {
		const found = opening === void 0 ? -1 : text.indexOf(opening, from);
		return found === -1 ? text.length : found + (opening?.length ?? 0) - 1;
	};
	return {
		limit: (from) => {
			if (next <= from) next = find(from);
			return next;
		},
		tear: (from) => {
			const before = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
			opening ??= `\n${before.trim() === "" ? before : ""}{`;
			next = find(from);
			return next;
		}
	};
}
function createSource(text, lineAt) {
	return {
		text,
		lineAt,
		rows: createRowFinder(text)
	};
}
function* readRow({ text, lineAt, rows }, start, pointer) {
	const line = lineAt(start);
	const end = findValueEnd(text, start, rows.limit(start));
	if (end === void 0) {
		const next = rows.tear(start);
		yield {
			unread: true,
			line,
			why: `the row never ends${next === text.length ? "; nothing after it was read" : ""}`
		};
		return next;
	}
	try {
		yield {
			line,
			pointer,
			value: parseLosslessly(text.slice(start, end))
		};
		return end;
	} catch {
		yield {
			unread: true,
			line,
			why: "not valid JSON"
		};
		return Math.min(end, rows.tear(start));
	}
}
function* readElements({ text, lineAt }, start, pointer) {
	const source = createSource(text, lineAt);
	let at = skipSeparators(text, start + 1);
	for (let index = 0; at < text.length && text.charAt(at) !== "]"; index += 1) at = skipSeparators(text, yield* readRow(source, at, `${pointer}/${index}`));
	if (at < text.length) return at + 1;
	yield {
		unread: true,
		line: lineAt(text.length),
		why: "the file ends before its list does"
	};
	return text.length;
}
function* readObject(source, start, names) {
	const { text, lineAt, rows } = source;
	const limit = rows.limit(start);
	let done;
	for (const member of names.length === 0 ? [] : findMembers(text, start, limit)) if (names.includes(member.key) && text.charAt(member.start) === "[") done = yield* readElements(source, member.start, `/${member.key}`);
	if (done === void 0) return yield* readRow(source, start, "");
	const end = findValueEnd(text, start, limit);
	if (end !== void 0 || done === text.length) return end ?? done;
	yield {
		unread: true,
		line: lineAt(done),
		why: "what follows the list never ends"
	};
	return rows.tear(done);
}
function* readTopLevel(source, start, names) {
	const { text, lineAt } = source;
	const char = text.charAt(start);
	if (char === "[") return yield* readElements(source, start, "");
	if (char === "{") return yield* readObject(source, start, names);
	if (text.startsWith("null", start)) return start + 4;
	yield {
		unread: true,
		line: lineAt(start),
		why: "not a JSON object or list"
	};
	const next = text.indexOf("\n", start);
	return next === -1 ? text.length : next;
}
function* readRows$1(bytes, names = []) {
	const text = decodeText(bytes);
	const source = createSource(text, createLineCounter(text));
	let at = skipSpace(text, 0);
	while (at < text.length) at = skipSpace(text, yield* readTopLevel(source, at, names));
}
function* findExtents(text, start, path) {
	const [head, ...rest] = path;
	if (head === void 0) yield {
		start,
		end: findValueEnd(text, start) ?? text.length
	};
	else if (head === "*") {
		if (text.charAt(start) !== "[") return;
		for (const element of findElements(text, start)) yield* findExtents(text, element.start, rest);
	} else if (text.charAt(start) === "{") {
		for (const member of findMembers(text, start)) if (member.key === head) yield* findExtents(text, member.start, rest);
	}
}

// actions/report/artifact/observed-time.ts
const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?(?:\s+[A-Z]{2,5})?$/i;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
function isPlausible(instant) {
	const year = instant.getUTCFullYear();
	return year >= FIRST_YEAR && year < LAST_YEAR;
}
function toOffset(zone) {
	if (zone === void 0 || /^(z|utc)$/i.test(zone)) return "Z";
	return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
function toPrecision(clock, seconds) {
	if (clock === void 0) return "day";
	return seconds === void 0 ? "minute" : "second";
}
function isCalendarDay(day) {
	const instant = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}
function parseWritten(original) {
	const [, day, clock, seconds, fraction, zone] = WRITTEN.exec(original) ?? [];
	if (day === void 0 || !isCalendarDay(day)) return void 0;
	if (clock === void 0 && !/^(?:Z|[+-]00:00)$/.test(toOffset(zone))) return void 0;
	const instant = /* @__PURE__ */ new Date(`${day}T${clock ?? "00:00"}:${seconds ?? "00"}${toOffset(zone)}`);
	if (Number.isNaN(instant.getTime()) || !isPlausible(instant)) return void 0;
	return {
		at: `${instant.toISOString().slice(0, 19) + (fraction === void 0 ? "" : `.${fraction}`)}Z`,
		precision: toPrecision(clock, seconds),
		zone: zone === void 0 ? "assumed" : "stated",
		original
	};
}
function parseEpoch(digits) {
	if ([
		10,
		13,
		16,
		19
	].indexOf(digits.length) === -1) return void 0;
	const instant = /* @__PURE__ */ new Date(Number(digits.slice(0, 10)) * 1e3);
	if (!isPlausible(instant)) return void 0;
	const fraction = digits.slice(10);
	return {
		at: `${instant.toISOString().slice(0, 19) + (fraction === "" ? "" : `.${fraction}`)}Z`,
		precision: "second",
		zone: "stated",
		original: digits
	};
}
function parseObservedTime(original) {
	if (original === void 0) return void 0;
	return /^\d+$/.test(original) ? parseEpoch(original) : parseWritten(original);
}
function toSortKey(at) {
	const [, seconds = at, fraction = ""] = /^([^.Z]+)(?:\.(\d+))?Z$/.exec(at) ?? [];
	return `${seconds}.${fraction.padEnd(9, "0")}`;
}

// actions/report/prose/phrase.ts
function isPhrase(value) {
	return typeof value === "object" && value !== null && "parts" in value && Array.isArray(value.parts);
}
function data(text) {
	return {
		data: text,
		as: "text"
	};
}
function code(text) {
	return {
		data: text,
		as: "code"
	};
}
function indicator(text) {
	return {
		data: text,
		as: "indicator"
	};
}
function say(literals, ...values) {
	const parts = [];
	literals.forEach((literal, index) => {
		if (literal !== "") parts.push(literal);
		const value = values[index];
		if (value === void 0) return;
		if (typeof value === "number") parts.push(String(value));
		else parts.push(typeof value === "string" ? data(value) : value);
	});
	return { parts };
}
function words(text) {
	return { parts: text === "" ? [] : [text] };
}
function join$1(phrases, separator) {
	return { parts: phrases.flatMap((phrase, index) => index === 0 ? [phrase] : [separator, phrase]) };
}
function enumerate(phrases) {
	if (phrases.length < 2) return join$1(phrases, "");
	return say`${join$1(phrases.slice(0, -1), ", ")} and ${phrases.at(-1)}`;
}
function toPlainText(part) {
	if (typeof part === "string") return part;
	if ("parts" in part) return part.parts.map(toPlainText).join("");
	return "data" in part ? part.data : `[${part.label}]`;
}

// actions/report/readers/cloudtrail.ts
const GRAVE$1 = /^(CreateAccessKey|CreateUser|CreateLoginProfile|UpdateLoginProfile|Attach\w+Policy|Put(User|Role|Group|Bucket)Policy|UpdateAssumeRolePolicy|StopLogging|DeleteTrail|UpdateTrail|PutEventSelectors|DeleteFlowLogs|DeleteDetector|ModifySnapshotAttribute|ModifyImageAttribute|PutBucketAcl|DisableKey|ScheduleKeyDeletion|GetSecretValue|GetPasswordData)$/;
function toEvent(value) {
	const text = findText(value, "CloudTrailEvent");
	if (text === void 0) return findField(value, "detail") ?? value;
	try {
		return parseLosslessly(text);
	} catch {
		return;
	}
}
function findEither(event, ...path) {
	return findText(event, ...path) ?? findText(event, ...path.map((key) => key.toLowerCase()));
}
function findActor$1(event) {
	if (findEither(event, "userIdentity", "type") === "Root") {
		const account = findEither(event, "userIdentity", "accountId");
		return account === void 0 ? "root" : `root of account ${account}`;
	}
	const actor = findEither(event, "userIdentity", "userName") ?? findEither(event, "userIdentity", "arn")?.replace(/^arn:[^:]*:[^:]*:[^:]*:[^:]*:/, "") ?? findEither(event, "userIdentity", "invokedBy")?.replace(/^(\S+)\.amazonaws\.com$/, "AWS service $1") ?? findEither(event, "userIdentity", "principalId") ?? findEither(event, "userIdentity", "type");
	return actor === void 0 || isPlaceholder(actor) ? void 0 : actor;
}
function findAddress(event) {
	const address = findEither(event, "sourceIPAddress");
	return address === void 0 || isPlaceholder(address) || address.endsWith(".amazonaws.com") ? void 0 : address;
}
function findAsset$1(event) {
	for (const key of [
		"bucketName",
		"instanceId",
		"userName",
		"roleName",
		"roleArn",
		"secretId",
		"functionName",
		"keyId",
		"name"
	]) {
		const asset = findText(event, "requestParameters", key);
		if (asset !== void 0) return asset;
	}
}
function findError(event) {
	const error = findEither(event, "errorCode") ?? findEither(event, "errorMessage");
	if (error !== void 0) return error;
	return findText(event, "responseElements", "ConsoleLogin") === "Failure" ? "login failed" : void 0;
}
function isLoginWithoutMfa(event) {
	return findText(event, "additionalEventData", "MFAUsed") === "No" && findEither(event, "eventName") === "ConsoleLogin";
}
function graded(normalised, why) {
	return {
		stated: `not stated; ${why}`,
		normalised
	};
}
function toSeverity$2(event, name) {
	if (findEither(event, "userIdentity", "type") === "Root") return graded("high", "the root user acted");
	if (GRAVE$1.test(name)) return graded("high", "the call changes access, logging or exposure");
	if (isLoginWithoutMfa(event)) return graded("medium", "a console login without second factor");
	if (findError(event) !== void 0) return graded("low", "the call was refused or failed");
	return graded("informational", "an ordinary call");
}
function toSentence$4(event, name) {
	const service = findEither(event, "eventSource")?.replace(/\.amazonaws\.com$/, "");
	const address = findAddress(event);
	const asset = findAsset$1(event);
	const error = findError(event);
	const on = service === void 0 ? say`` : say` on ${code(service)}`;
	const about = asset === void 0 ? say`` : say` for ${code(asset)}`;
	const from = address === void 0 ? say`` : say` from ${indicator(address)}`;
	const end = error === void 0 ? say`` : say`; it failed with ${code(error)}`;
	const mfa = isLoginWithoutMfa(event) ? say` without a second factor` : say``;
	return say`${code(findActor$1(event) ?? "an unnamed principal")} called ${code(name)}${on}${about}${from}${mfa}${end}`;
}
function findIndicators$1(event) {
	const address = findAddress(event) ?? "";
	const agent = findEither(event, "userAgent");
	const foreignAgent = agent !== void 0 && !/amazonaws\.com|^\[?S3Console/.test(agent) ? agent : void 0;
	return toIndicators([
		[findAddressType(address), address],
		["access-key-id", findEither(event, "userIdentity", "accessKeyId")],
		["access-key-id", findText(event, "responseElements", "accessKey", "accessKeyId")],
		["user-agent", foreignAgent]
	]);
}
function toSighting$3({ line, pointer, value }) {
	const event = toEvent(value);
	const name = findEither(event, "eventName");
	if (name === void 0) return {
		unread: true,
		line,
		why: "no eventName"
	};
	const time = parseObservedTime(findEither(event, "eventTime") ?? findText(value, "@timestamp"));
	const actor = findActor$1(event);
	const asset = findAsset$1(event) ?? findEither(event, "recipientAccountId");
	const address = findAddress(event);
	return {
		line,
		pointer,
		kind: "activity",
		...time && { time },
		severity: toSeverity$2(event, name),
		...actor !== void 0 && { actor },
		action: name,
		...asset !== void 0 && { asset },
		...address !== void 0 && { address },
		outcome: findError(event) === void 0 ? "done" : "failed",
		indicators: findIndicators$1(event),
		sentence: toSentence$4(event, name)
	};
}
const cloudtrail = {
	name: "cloudtrail",
	title: "AWS CloudTrail events (JSON)",
	tool: "AWS CloudTrail",
	example: "cloudtrail.json",
	recognises: (head) => /"eventname"\s*:/i.test(head) && /"eventsource"\s*:/i.test(head) && /"(eventtime|eventversion|eventid)"\s*:/i.test(head),
	*read(bytes) {
		for (const row of readRows$1(bytes, [
			"Records",
			"records",
			"Events",
			"events"
		])) yield isUnread(row) ? row : toSighting$3(row);
	}
};

// actions/report/readers/github-audit-log.ts
const GRAVE = /^(repo\.(access|destroy|transfer|add_member|download_zip)|public_key\.create|deploy_key\.create|org\.(add_member|update_member|disable_two_factor_requirement|disable_saml|remove_member|oauth_app_access_approved)|integration_installation\.create|oauth_authorization\.create|personal_access_token\.(access_granted|create)|oauth_access\.create|protected_branch\.(destroy|policy_override|update_admin_enforced)|repository_ruleset\.destroy|secret_scanning\w*\.disable|hook\.create|workflows\.(disable_workflow|delete_workflow_run)|audit_log_streaming\.(destroy|disabled)|ip_allow_list\.disable|environment\.remove_protection_rule|org\.self_hosted_runner_new|repo\.register_self_hosted_runner)/;
function findActor(value) {
	const actor = findText(value, "actor") ?? findText(value, "user");
	return actor === void 0 || isPlaceholder(actor) ? void 0 : actor;
}
function findAsset(value) {
	return findText(value, "repo") ?? findText(value, "repository") ?? findText(value, "org") ?? findText(value, "business");
}
function findTime$1(value) {
	return parseObservedTime(findText(value, "@timestamp")) ?? parseObservedTime(findText(value, "created_at"));
}
function toSeverity$1(action) {
	return GRAVE.test(action) ? {
		stated: "not stated; the action changes access or protection",
		normalised: "high"
	} : {
		stated: "not stated; an ordinary action",
		normalised: "informational"
	};
}
function toSentence$3(value, action) {
	const asset = findAsset(value);
	const user = findText(value, "user");
	const address = findText(value, "actor_ip");
	const token = findText(value, "programmatic_access_type");
	const actor = findActor(value) ?? "an unnamed actor";
	const on = asset === void 0 ? say`` : say` on ${code(asset)}`;
	const about = user === void 0 || user === actor ? say`` : say` for ${code(user)}`;
	const from = address === void 0 || isPlaceholder(address) ? say`` : say` from ${indicator(address)}`;
	const by = token === void 0 ? say`` : say` with a token (${token.toLowerCase()})`;
	return say`${code(actor)} performed ${code(action)}${on}${about}${from}${by}`;
}
function findIndicators(value) {
	const address = findText(value, "actor_ip") ?? "";
	return toIndicators([
		[findAddressType(address), address],
		["token-hash", findText(value, "hashed_token")],
		["user-agent", findText(value, "user_agent")]
	]);
}
function toSighting$2({ line, pointer, value }) {
	const action = findText(value, "action");
	if (action === void 0 || findField(value, "action") !== action) return {
		unread: true,
		line,
		why: "no action"
	};
	const time = findTime$1(value);
	const actor = findActor(value);
	const asset = findAsset(value);
	const address = findText(value, "actor_ip");
	return {
		line,
		pointer,
		kind: "activity",
		...time && { time },
		severity: toSeverity$1(action),
		...actor !== void 0 && { actor },
		action,
		...asset !== void 0 && { asset },
		...address !== void 0 && !isPlaceholder(address) && { address },
		outcome: "done",
		indicators: findIndicators(value),
		sentence: toSentence$3(value, action)
	};
}
const githubAuditLog = {
	name: "github-audit-log",
	title: "GitHub audit log (JSON export, REST, streaming)",
	tool: "the GitHub audit log",
	example: "github-audit-log.json",
	recognises: (head) => /"action"\s*:\s*"[a-z0-9_]+\.[a-z0-9_.]+"/.test(head) && /"(@timestamp|created_at)"\s*:/.test(head) && /"(actor|actor_id|_document_id|org)"\s*:/.test(head),
	*read(bytes) {
		for (const row of readRows$1(bytes)) yield isUnread(row) ? row : toSighting$2(row);
	}
};

// actions/report/readers/gitleaks.ts
const KEYS = {
	rule: ["RuleID", "rule"],
	file: ["File", "file"],
	line: ["StartLine", "lineNumber"],
	commit: ["Commit", "commit"],
	author: ["Author", "author"],
	email: ["Email", "email"],
	date: ["Date", "date"]
};
function findCommit(value) {
	const commit = findFirstText(value, KEYS.commit);
	return commit !== void 0 && /^[0-9a-f]{7,64}$/i.test(commit) && !/^0+$/.test(commit) ? commit : void 0;
}
function toSentence$2(value, rule, file) {
	const line = findFirstText(value, KEYS.line);
	const author = findFirstText(value, KEYS.author);
	const commit = findCommit(value);
	const place = line === void 0 ? say`${code(file)}` : say`${code(file)}, line ${line}`;
	const origin = commit === void 0 ? say`` : say` in commit ${code(commit.slice(0, 7))}`;
	const person = author === void 0 ? say`` : say` by ${author}`;
	if (commit === void 0) return say`a secret of type ${code(rule)} lies in ${place}`;
	return say`a secret of type ${code(rule)} was committed to ${place}${origin}${person}`;
}
function toSighting$1({ line, pointer, value }) {
	const rule = findFirstText(value, KEYS.rule);
	const file = findFirstText(value, KEYS.file);
	if (rule === void 0 || file === void 0) return {
		unread: true,
		line,
		why: "no rule and file"
	};
	const time = parseObservedTime(findFirstText(value, KEYS.date));
	const author = findFirstText(value, KEYS.author);
	const email = findFirstText(value, KEYS.email);
	const actor = author ?? email;
	return {
		line,
		pointer,
		kind: "secret",
		...time && { time },
		severity: {
			stated: "not stated; a leaked secret counts as high",
			normalised: "high"
		},
		...actor !== void 0 && !isPlaceholder(actor) && { actor },
		action: rule,
		asset: file,
		outcome: "reported",
		indicators: toIndicators([["commit", findCommit(value)]]),
		sentence: toSentence$2(value, rule, file)
	};
}
const gitleaks = {
	name: "gitleaks",
	title: "gitleaks report (JSON, versions 7 and 8)",
	tool: "gitleaks",
	example: "gitleaks.json",
	recognises: (head) => /"RuleID"\s*:/.test(head) && /"(Fingerprint|Match|Entropy)"\s*:/.test(head) || /"offender"\s*:/.test(head) && /"rule"\s*:/.test(head),
	*read(bytes) {
		for (const row of readRows$1(bytes)) yield isUnread(row) ? row : toSighting$1(row);
	}
};

// actions/report/prose/wording.ts
const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
function toDayKey(at) {
	return at.slice(0, 10);
}
function toDay(at) {
	const [year = "", month = "", day = ""] = toDayKey(at).split("-");
	return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
const CLOCK_CHARACTERS = {
	second: 19,
	minute: 16,
	hour: 13,
	day: 10
};
function toClock({ at, precision }) {
	const clock = at.slice(11, CLOCK_CHARACTERS[precision]);
	return precision === "hour" ? `${clock}h` : clock;
}
function toZone({ assumedZone }) {
	return assumedZone ? " UTC (the source names no time zone)" : " UTC";
}
function toMoment(when) {
	const clock = toClock(when);
	if (clock === "") return when.approximate ? `Around ${toDay(when.at)}` : `On ${toDay(when.at)}`;
	return `${when.approximate ? "Around" : "At"} ${clock}${toZone(when)}`;
}
function toInstant(when) {
	const clock = toClock(when);
	const about = when.approximate ? "about " : "";
	return clock === "" ? `${about}${toDay(when.at)}` : `${about}${toDay(when.at)} at ${clock}${toZone(when)}`;
}
function toDated(when, previous) {
	const clock = toClock(when);
	if (!(previous !== void 0 && toDayKey(previous.at) === toDayKey(when.at))) return `${when.approximate ? "" : "on "}${toInstant(when)}`;
	if (clock === "") return "the same day";
	return `${when.approximate ? "around" : "at"} ${clock}${toZone(when)}`;
}
function toCapital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function trimStop(text) {
	let end = text.length;
	while (end > 0 && /[.\s]/.test(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
function toSpan(first, last) {
	if (first.at === last.at) return toMoment(first);
	const zone = { assumedZone: first.assumedZone || last.assumedZone };
	if (toDayKey(first.at) !== toDayKey(last.at)) return `Between ${toInstant({
		...first,
		assumedZone: false
	})} and ${toInstant({
		...last,
		...zone
	})}`;
	const [from, to] = [toClock(first), toClock(last)];
	if (from === "" || to === "") return `On ${toDay(first.at)}`;
	if (from === to) return toMoment({
		...first,
		...zone
	});
	return `Between ${from} and ${to}${toZone(zone)}`;
}
function toNumber(count) {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
function toCount(count, noun, plural = `${noun}s`) {
	return `${toNumber(count)} ${count === 1 ? noun : plural}`;
}
const UNITS = [
	{
		unit: "day",
		seconds: 86400
	},
	{
		unit: "hour",
		seconds: 3600
	},
	{
		unit: "minute",
		seconds: 60
	},
	{
		unit: "second",
		seconds: 1
	}
];
function toSeconds(precision) {
	return UNITS.find(({ unit }) => unit === precision)?.seconds ?? 1;
}
function toDuration(seconds, precision) {
	const parts = [];
	let rest = seconds;
	for (const { unit, seconds: size } of UNITS) {
		if (size < toSeconds(precision) || parts.length === 2) break;
		const count = Math.floor(rest / size);
		rest -= count * size;
		if (count > 0) parts.push(toCount(count, unit));
		else if (parts.length > 0) break;
	}
	return parts.length === 0 ? `less than one ${precision}` : parts.join(" ");
}

// actions/report/readers/sarif.ts
const LEVELS$1 = /* @__PURE__ */ new Map([
	["error", "high"],
	["warning", "medium"],
	["note", "low"],
	["none", "informational"]
]);
const MESSAGE_CHARACTERS = 300;
function findComponent(run, result) {
	const index = findNumber(result, "rule", "toolComponent", "index");
	return (index === void 0 ? void 0 : findList(run, "tool", "extensions")[index]) ?? findField(run, "tool", "driver");
}
function findRule(run, result) {
	const rules = findList(findComponent(run, result), "rules");
	const index = findNumber(result, "ruleIndex") ?? findNumber(result, "rule", "index");
	const id = findRuleId(result);
	return (index === void 0 ? void 0 : rules[index]) ?? rules.find((rule) => id !== void 0 && findText(rule, "id") === id);
}
function findRuleId(result) {
	return findText(result, "ruleId") ?? findText(result, "rule", "id");
}
function findScore(rule) {
	const score = findNumber(rule, "properties", "security-severity");
	if (score === void 0) return void 0;
	if (score >= 9) return "critical";
	if (score >= 7) return "high";
	return score >= 4 ? "medium" : "low";
}
function toSeverity(rule, result) {
	const level = findText(result, "level") ?? findText(rule, "defaultConfiguration", "level") ?? "warning";
	return {
		stated: level,
		normalised: findScore(rule) ?? LEVELS$1.get(level) ?? "medium"
	};
}
function toMessage(rule, result) {
	const id = findText(result, "message", "id");
	const template = id === void 0 ? void 0 : findText(rule, "messageStrings", id, "text");
	const written = findText(result, "message", "text") ?? template ?? "";
	const values = findList(result, "message", "arguments");
	const text = written.replace(/\{(\d+)\}/g, (whole, index) => typeof values[Number(index)] === "string" ? String(values[Number(index)]) : whole).replace(/\[([^\]]*)\]\(\d+\)/g, "$1").replace(/\s+/g, " ").trim();
	return clip(text, MESSAGE_CHARACTERS);
}
function findPlace(result) {
	const location = findField(findList(result, "locations")[0], "physicalLocation");
	const uri = findText(location, "artifactLocation", "uri")?.replace(/^file:\/*(?:(?:[A-Za-z]:)?\/?(?:home|Users|root)\/[^/]+\/)?/, "");
	const line = findNumber(location, "region", "startLine");
	return {
		...uri !== void 0 && { uri },
		...line !== void 0 && { line }
	};
}
function toSentence$1(rule, message, place) {
	const where = place.uri === void 0 ? say`` : say` in ${code(place.uri)}`;
	const at = place.uri === void 0 || place.line === void 0 ? say`` : say`, line ${place.line}`;
	const what = message === "" ? say`` : say`: “${trimStop(message)}”`;
	return say`rule ${code(rule)} matched${where}${at}${what}`;
}
function findTime(run, result) {
	const invocation = findList(run, "invocations")[0];
	return parseObservedTime(findText(result, "provenance", "firstDetectionTimeUtc")) ?? parseObservedTime(findText(invocation, "endTimeUtc") ?? findText(invocation, "startTimeUtc"));
}
function isSuppressed(result) {
	return findList(result, "suppressions").some((one) => (findText(one, "status") ?? "accepted") === "accepted");
}
function findLeftOut(result) {
	if (isSuppressed(result)) return "suppressed by the tool’s own record";
	if (findText(result, "baselineState") === "absent") return "no longer there, says the tool";
	const kind = findText(result, "kind");
	return kind === "pass" || kind === "notApplicable" ? `no finding, but ${kind}` : void 0;
}
function toSighting({ line, pointer, run, result }) {
	if (!isObject(result)) return {
		unread: true,
		line,
		why: "the result is not an object"
	};
	const leftOut = findLeftOut(result);
	if (leftOut !== void 0) return {
		unread: true,
		leftOut: true,
		line,
		why: leftOut
	};
	const rule = findRule(run, result);
	const action = findRuleId(result) ?? findText(rule, "id") ?? "unnamed rule";
	const place = findPlace(result);
	const time = findTime(run, result);
	const tool = findText(run, "tool", "driver", "name");
	return {
		line,
		pointer,
		kind: "finding",
		...time && { time },
		severity: toSeverity(rule, result),
		...tool !== void 0 && { tool },
		action,
		...place.uri !== void 0 && { asset: place.uri },
		outcome: "reported",
		indicators: [],
		sentence: toSentence$1(action, toMessage(rule, result), place)
	};
}
function* findMistyped(document) {
	if (!Array.isArray(findField(document, "runs"))) yield {
		unread: true,
		line: 1,
		why: "its runs are not a list"
	};
	for (const [index, run] of findList(document, "runs").entries()) {
		const results = findField(run, "results") ?? null;
		if (results === null) yield {
			unread: true,
			leftOut: true,
			line: 1,
			why: `run ${index + 1} has no results`
		};
		else if (!Array.isArray(results)) yield {
			unread: true,
			line: 1,
			why: `the results of run ${index + 1} are not a list`
		};
	}
}
function* findResults(text, document) {
	const lineAt = createLineCounter(text);
	const extents = findExtents(text, skipSpace(text, 0), [
		"runs",
		"*",
		"results",
		"*"
	]);
	for (const [runIndex, run] of findList(document, "runs").entries()) for (const [index, result] of findList(run, "results").entries()) {
		const extent = extents.next();
		yield {
			line: lineAt(extent.done === true ? text.length : extent.value.start),
			pointer: `/runs/${runIndex}/results/${index}`,
			run,
			result
		};
	}
}
const sarif = {
	name: "sarif",
	title: "SARIF 2.1.0 results of any scanner",
	tool: "a SARIF scanner",
	example: "sarif.sarif",
	recognises: (head) => /"runs"\s*:/.test(head) && /"version"\s*:\s*"2\.\d\.\d"|sarif|"driver"\s*:/i.test(head),
	*read(bytes) {
		const text = decodeText(bytes);
		let document;
		try {
			document = parseLosslessly(text);
		} catch {
			yield {
				unread: true,
				line: 1,
				why: "not valid JSON"
			};
			return;
		}
		yield* findMistyped(document);
		for (const result of findResults(text, document)) yield toSighting(result);
	}
};

// actions/report/readers/index.ts
const READERS = [
	sarif,
	gitleaks,
	cloudtrail,
	githubAuditLog
];

// actions/report/artifact/recognise.ts
const EMPTY$1 = /^(?:null|\[\s*\]|\{\s*\})?$/;
function findReader(bytes, hint) {
	const head = decodeText(bytes.subarray(0, HEAD_BYTES));
	if (!EMPTY$1.test(head.trim())) return READERS.find((reader) => reader.recognises(head));
	return READERS.find(({ name }) => hint.tool === name || hint.file.toLowerCase().includes(name));
}

// actions/report/artifact/source.ts
const OWN = "firebreak";
const OBSERVED = 2e5;
const UNREAD_LISTED = 10;
const NOTHING_UNREAD = {
	count: 0,
	leftOut: 0,
	listed: []
};
function toObservation(sighting, artifact, seen) {
	return {
		...sighting,
		id: `${artifact.id}#L${sighting.line}`,
		artifact: artifact.id,
		tool: sighting.tool ?? seen.tool,
		ordinal: seen.ordinal,
		source: citeRow(artifact, sighting.line)
	};
}
function citeRow({ id, file }, line) {
	return citeLine(`${id} L${line}`, `artifacts/${file}`, line);
}
function addUnread(rows, unread, artifact) {
	const { count, leftOut, listed } = rows;
	const source = citeRow(artifact, unread.line);
	return {
		count: count + 1,
		leftOut: leftOut + (unread.leftOut === true ? 1 : 0),
		listed: listed.length < UNREAD_LISTED ? [...listed, {
			...unread,
			source
		}] : listed
	};
}
function readRows(reader, bytes, artifact) {
	const observations = [];
	let unread = NOTHING_UNREAD;
	for (const row of reader.read(bytes)) if (isUnread(row)) unread = addUnread(unread, row, artifact);
	else if (observations.length < OBSERVED) observations.push(toObservation(row, artifact, {
		tool: reader.tool,
		ordinal: observations.length
	}));
	else {
		const why = `beyond the ${toNumber(OBSERVED)} rows that a report takes from one file`;
		unread = addUnread(unread, {
			unread: true,
			line: row.line,
			why
		}, artifact);
	}
	return {
		observations,
		unread
	};
}
function readBytes(artifact, bytes) {
	const reader = findReader(bytes, artifact);
	if (reader === void 0) return {
		state: artifact.tool === OWN ? "own" : "unrecognised",
		tool: artifact.tool,
		observations: [],
		unread: NOTHING_UNREAD
	};
	const { observations, unread } = readRows(reader, bytes, artifact);
	return {
		state: "read",
		tool: observations[0]?.tool ?? reader.tool,
		observations,
		unread
	};
}
async function readSource(tree, artifact) {
	const path = `artifacts/${artifact.file}`;
	const nothing = {
		artifact,
		tool: artifact.tool,
		observations: [],
		unread: NOTHING_UNREAD
	};
	const file = tree.files.find((one) => one.path === path);
	if (file === void 0) return {
		...nothing,
		state: "missing"
	};
	if (!file.mode.startsWith("100")) return {
		...nothing,
		state: "not-a-file"
	};
	const bytes = await tree.readBytes(path);
	if (bytes === void 0) return {
		...nothing,
		state: "missing"
	};
	if (createHash("sha256").update(bytes).digest("hex") !== artifact.sha256) return {
		...nothing,
		state: "altered"
	};
	return {
		artifact,
		...readBytes(artifact, bytes)
	};
}

// actions/report/facts/index.ts
async function readRequired(tree, path) {
	const text = await tree.readText(path);
	if (text !== void 0) return text;
	throw new UserError({
		code: "incident-file-missing",
		message: `Unexpected gap: ${tree.id} has no ${path}`,
		hint: `Restore ${path} from the branch's history; every incident has one.`,
		place: { file: path }
	});
}
async function readReceipts(tree) {
	const receipts = [];
	const unreadReceipts = [];
	for (const { path, mode } of tree.files.filter((file) => isReceiptPath(file.path))) {
		const text = mode.startsWith("100") ? await tree.readText(path) : void 0;
		const receipt = text === void 0 ? void 0 : parseReceipt(text, path);
		if (receipt === void 0) unreadReceipts.push(path);
		else receipts.push(receipt);
	}
	return {
		receipts,
		unreadReceipts
	};
}
function findUnlisted(tree, manifest) {
	const listed = new Set(manifest.artifacts.map(({ file }) => `artifacts/${file}`));
	return tree.files.map(({ path }) => path).filter((path) => path.startsWith("artifacts/") && !listed.has(path)).filter((path) => path !== FILES.manifest && path !== "artifacts/.gitkeep");
}
async function readRecord(tree) {
	return parseIncident(await readRequired(tree, FILES.record), FILES.record);
}
async function readFacts(tree, manifestText) {
	const { incident, body } = await readRecord(tree);
	const texts = {
		timeline: await tree.readText(FILES.timeline),
		ledger: await tree.readText(FILES.ledger)
	};
	const timeline = parseTimeline(texts.timeline ?? "");
	const ledger = parseLedger(texts.ledger ?? "");
	const text = manifestText ?? await tree.readText(FILES.manifest);
	const manifest = text === void 0 ? { artifacts: [] } : parseManifest(text, FILES.manifest);
	const sources = [];
	for (const artifact of manifest.artifacts) sources.push(await readSource(tree, artifact));
	return {
		incident,
		body,
		timeline,
		entries: effectiveEntries(timeline),
		ledger: ledger.entries,
		unreadLedger: ledger.problems.map(({ line }) => line),
		gone: [`timeline`, `ledger`].filter((name) => texts[name] === void 0).map((name) => FILES[name]),
		sources,
		...await readReceipts(tree),
		unlisted: findUnlisted(tree, manifest)
	};
}

// actions/report/artifact/registration.ts
function toArtifact(file, bytes, about) {
	return {
		id: about.id,
		file,
		sha256: createHash("sha256").update(bytes).digest("hex"),
		bytes: bytes.byteLength,
		tool: findReader(bytes, {
			tool: "",
			file
		})?.name ?? "unknown",
		added_by: about.addedBy,
		added_at: about.addedAt,
		tlp: about.tlp
	};
}
async function registerArtifacts(tree, registration) {
	const text = await tree.readText(FILES.manifest) ?? renderManifest();
	const manifest = parseManifest(text, FILES.manifest);
	const artifacts = [];
	const refused = [];
	for (const path of findUnlisted(tree, manifest)) {
		const bytes = tree.files.find((one) => one.path === path)?.mode.startsWith("100") === true ? await tree.readBytes(path) : void 0;
		if (bytes === void 0) {
			refused.push({
				path,
				why: "it is a link or cannot be read"
			});
			continue;
		}
		const id = nextArtifactId({ artifacts: [...manifest.artifacts, ...artifacts] });
		const artifact = Artifact.safeParse(toArtifact(path.slice(10), bytes, {
			...registration,
			id
		}));
		if (artifact.success) artifacts.push(artifact.data);
		else refused.push({
			path,
			why: "its name holds a backslash or characters that nobody can see; rename it"
		});
	}
	return {
		text: artifacts.length === 0 ? text : appendArtifacts(text, artifacts),
		artifacts,
		refused
	};
}

// actions/report/prose/markdown.ts
const LONGEST_DATUM = 600;
function toHarmless(text) {
	return defang(clip(redact(toSingleLine(text)), LONGEST_DATUM));
}
function renderDatum({ data, as }, place) {
	const text = as === "indicator" ? defangIndicator(toHarmless(data)) : toHarmless(data);
	if (as === "text") return place === "cell" ? tableCell(text) : inline(text);
	const span = codeSpan(text);
	return place === "cell" ? span.replace(/(\\*)\|/g, String.raw`$1$1\|`) : span;
}
function renderCitation({ label, target }, place) {
	const render = place === "cell" ? tableCell : inline;
	if (redact(target) !== target || redact(label) !== label) return render(redact(label));
	return `[${render(label)}](${target})`;
}
function renderPart(part, place) {
	if (typeof part === "string") return part;
	if ("parts" in part) return renderPhrase(part, place);
	return "data" in part ? renderDatum(part, place) : renderCitation(part, place);
}
function renderPhrase(phrase, place = "paragraph") {
	return phrase.parts.map((part) => renderPart(part, place)).join("");
}
function renderValue(value, place = "paragraph") {
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return renderDatum({
		data: value,
		as: "text"
	}, place);
	if (isPhrase(value)) return renderPhrase(value, place);
	if (value === void 0 || value === null || value === false) return "";
	throw new TypeError(`A template prints a ${typeof value}, which has no text`);
}

// actions/report/facts/order.ts
function toEntryWhen({ at, precision, approximate }) {
	return {
		at: toRfc3339(at),
		precision,
		approximate,
		assumedZone: false
	};
}
function toObservationWhen({ time }) {
	if (time === void 0) return void 0;
	return {
		at: time.at,
		precision: time.precision,
		approximate: false,
		assumedZone: time.zone === "assumed"
	};
}
function toRfc3339(at) {
	return at.getUTCMilliseconds() === 0 ? renderInstant(at, "second") : at.toISOString();
}
function toAccount({ entries, sources }) {
	const items = entries.map((entry) => ({
		origin: "entry",
		when: toEntryWhen(entry),
		entry
	}));
	const undated = [];
	for (const observation of sources.flatMap((source) => source.observations)) {
		const when = toObservationWhen(observation);
		if (when === void 0) undated.push(observation);
		else items.push({
			origin: "observation",
			when,
			observation
		});
	}
	const keyed = items.map((item) => ({
		item,
		key: toSortKey(item.when.at)
	}));
	keyed.sort((a, b) => a.key < b.key ? -1 : Number(a.key > b.key));
	return {
		items: keyed.map(({ item }) => item),
		undated
	};
}

// actions/report/prose/statement.ts
const CITED = 6;
const SHOWN = 3;
function state(text, cites) {
	return {
		text,
		cites
	};
}
function toSources$1([first, ...rest]) {
	const seen = /* @__PURE__ */ new Set([first.target]);
	return [first, ...rest.filter(({ target }) => !seen.has(target) && seen.add(target))];
}
function toBrackets(cites) {
	const shown = cites.length > CITED ? cites.slice(0, SHOWN) : cites;
	const parts = shown.flatMap((cite, index) => index === 0 ? [cite] : [", ", cite]);
	const last = cites.at(-1);
	if (shown.length < cites.length && last) parts.push(` and ${toNumber(cites.length - shown.length)} more up to `, last);
	return { parts: [
		"(",
		...parts,
		")"
	] };
}
function toSentence({ text, cites }) {
	return { parts: [
		text,
		" ",
		toBrackets(cites),
		"."
	] };
}

// actions/report/narrative/deed.ts
const NAMED$2 = 4;
function listTargets(targets, kind) {
	return targets.filter((target) => target.kind === kind).map(({ name }) => name);
}
function toName(targets, kind) {
	const [name] = listTargets(targets, kind);
	return name === void 0 ? say`` : say` ${code(name)}`;
}
function toOwner(targets) {
	const [repository] = listTargets(targets, "repository");
	return repository === void 0 ? say`` : say` of ${code(repository)}`;
}
function toWorkflows(targets) {
	const names = listTargets(targets, "workflow").map((path) => path.replace(/^.*\//, ""));
	const shown = names.length > NAMED$2 ? [] : names.map((name) => say`${code(name)}`);
	const list = shown.length === 0 ? say`` : say` ${enumerate(shown)}`;
	return say`the ${words(names.length === 1 ? "workflow" : "workflows")}${list}${toOwner(targets)}`;
}
const STEPS = {
	"github/revoke-credential": {
		done: "revoked",
		undone: "restored",
		noun: "the revocation of",
		toSubject: (targets) => say`the leaked GitHub credential${toName(targets, "credential")}`
	},
	"github/halt-workflows": {
		done: "halted",
		undone: "enabled again",
		noun: "the halt of",
		toSubject: toWorkflows,
		isMany: (targets) => listTargets(targets, "workflow").length !== 1
	},
	"github/remove-deploy-key": {
		done: "removed",
		undone: "added again",
		noun: "the removal of",
		toSubject: (targets) => say`the deploy key${toName(targets, "deploy key")}${toOwner(targets)}`
	}
};
function hasWords(step) {
	return Object.hasOwn(STEPS, step);
}
function toDeed({ step, targets }) {
	const service = step.startsWith("github/") ? "GitHub" : "the service";
	const known = hasWords(step) ? STEPS[step] : void 0;
	if (known === void 0) {
		const names = targets.map(({ kind, name }) => say`${kind} ${code(name)}`);
		const on = names.length === 0 ? say`` : say` on ${enumerate(names)}`;
		const subject = say`the step ${code(step)}${on}`;
		return {
			subject,
			verb: "was",
			done: "carried out",
			undone: "undone",
			noun: subject,
			service
		};
	}
	const subject = known.toSubject(targets);
	const verb = known.isMany?.(targets) === true ? "were" : "was";
	const { done, undone } = known;
	return {
		subject,
		verb,
		done,
		undone,
		noun: say`${words(known.noun)} ${subject}`,
		service
	};
}

// actions/report/narrative/approvals.ts
const APPROVED = /^approved (R-\d{4,9}), (the rollback of )?(\S+)$/;
const CARRIED = /^(Rollback of )?(\S+)(?: .*?)? \((R-\d{4,9})\): (verified|already-applied|rolled-back|the outcome is unknown)\.(.*)$/;
function findAbout(entry, receipts, { id, step, isRollback }) {
	const receipt = receipts.find((one) => one.id === id);
	const run = isRollback ? receipt?.rollback : receipt;
	if (receipt === void 0 || run === void 0 || receipt.step !== step) return void 0;
	if (!entry.sources.some((source) => source.id === id)) return void 0;
	return {
		receipt,
		run,
		isRollback,
		deed: toDeed({
			step: receipt.step ?? "",
			targets: receipt.plan.targets
		})
	};
}
function findApproved(entry, receipts) {
	const [, id, rollback, step] = entry.kind === "decision" ? APPROVED.exec(entry.text) ?? [] : [];
	const about = findAbout(entry, receipts, {
		id,
		step,
		isRollback: rollback !== void 0
	});
	return about?.run.approvals.some(({ by }) => isSameLogin(by.login, entry.actor)) === true ? about : void 0;
}
const OUTCOMES$2 = {
	verified: "verified",
	"already-applied": "already-applied",
	"rolled-back": "rolled-back",
	"the outcome is unknown": "unknown"
};
function findCarried(entry, receipts) {
	const [, rollback, step, id, stated = "", rest = ""] = entry.kind === "action" ? CARRIED.exec(entry.text) ?? [] : [];
	const about = findAbout(entry, receipts, {
		id,
		step,
		isRollback: rollback !== void 0
	});
	const outcome = OUTCOMES$2[stated];
	if (about === void 0 || outcome === void 0) return void 0;
	if (!(outcome === "unknown" || about.run.verify?.verified === true) || !isSameLogin(about.run.plan.requested_by.login, entry.actor)) return void 0;
	const problem = trimStop(rest.replace(/ Approved by [^.]*\.$/, ""));
	return {
		...about,
		outcome,
		problem: problem.trim()
	};
}
function tellApproved({ actor }, about) {
	const { receipt, isRollback, deed } = about;
	return isRollback ? say`${actor} approved the rollback of ${words(receipt.id)}, ${deed.noun}` : say`${actor} approved ${words(receipt.id)}, ${deed.noun}`;
}
function tellApprovedFirst({ actor }, about) {
	const { receipt, run, isRollback } = about;
	const what = words(isRollback ? `the rollback of ${receipt.id}` : receipt.id);
	return say`${actor} approved ${what}, which ${run.plan.requested_by.login} had asked for`;
}
function tellCarried(carried, by) {
	const { deed, outcome, isRollback, problem } = carried;
	const what = words(isRollback ? deed.undone : deed.done);
	const passive = say`${deed.subject} ${words(deed.verb)}`;
	if (outcome === "unknown") {
		const known = problem === "" ? say`` : say`: “${problem}”`;
		return say`it stayed unknown whether ${passive} ${what}${by}${known}`;
	}
	if (outcome === "already-applied") return say`${passive} found to be ${what} already${by}; nothing was changed`;
	return say`${passive} ${what}${by}; reading ${words(deed.service)} again verified it`;
}
function tellAsked({ receipt, run }) {
	return say`, as ${run.plan.requested_by.login} had asked under ${words(receipt.id)}`;
}
function isSameLogin(left, right) {
	return left.toLowerCase() === right.toLowerCase();
}

// actions/report/narrative/own-words.ts
function toSpoken(role) {
	return words(role.replaceAll("-", " "));
}
function toComment(author, actor) {
	return author === actor ? words("a comment of their own") : say`the comment of ${author}`;
}
const OWN_WORDS = [
	{
		kind: "detected",
		pattern: /^first noticed, as the declaration says$/,
		tell: (_, actor) => say`the incident was detected, according to ${actor}’s declaration`
	},
	{
		kind: "declared",
		pattern: /^declared (SEV[1-4]) (incident|exercise) (?:in|from) issue (\d+)$/,
		tell: ([severity = "", kind = "", issue = ""], actor) => say`${actor} declared the ${words(kind)} as ${words(severity)} in issue ${words(issue)}`
	},
	{
		kind: "closed",
		pattern: /^closed by merging pull request (\d+)$/,
		tell: ([pull = ""], actor) => say`${actor} closed the incident by merging pull request ${words(pull)}`
	},
	{
		kind: "closed",
		pattern: /^closed by (\S+)$/,
		tell: ([closer], actor) => closer === actor ? say`${actor} closed the incident` : void 0
	},
	{
		kind: "decision",
		pattern: /^(\S+) has the role ([a-z-]{1,40})$/,
		tell: ([holder = "", role = ""], actor) => holder === actor ? say`${actor} took the role of ${toSpoken(role)}` : say`${actor} gave ${holder} the role of ${toSpoken(role)}`
	},
	{
		kind: "decision",
		pattern: /^severity (raised|lowered) from (SEV[1-4]) to (SEV[1-4])(?:: (.+))?$/,
		tell: ([verb = "", from = "", to = "", why = ""], actor) => {
			const because = why === "" ? say`` : say`: “${why}”`;
			return say`${actor} ${words(verb)} the severity from ${words(from)} to ${words(to)}${because}`;
		}
	},
	{
		kind: "note",
		pattern: /^registered exposed credential (C-\d+) \(([\w-]+)\)$/,
		tell: ([id = "", kind = ""], actor) => say`${actor} registered the exposed credential ${code(id)} (${code(kind)})`
	},
	{
		kind: "note",
		pattern: /^credential (C-\d+) was rotated$/,
		tell: ([id = ""], actor) => say`the credential ${code(id)} was rotated, as ${actor} recorded`
	},
	{
		kind: "note",
		pattern: /^(\S+) (edited|deleted) the comment of (\S+) that gave (.+); what was recorded stands$/,
		tell: ([editor, verb = "", author = "", command = ""], actor) => editor === actor ? say`${actor} ${words(verb)} ${toComment(author, actor)} that gave ${code(command)}; what was recorded stands` : void 0
	}
];
function tellOwnWords({ kind, actor, text }) {
	const plain = trimStop(text);
	for (const own of OWN_WORDS) {
		if (own.kind !== kind) continue;
		const [, ...match] = own.pattern.exec(plain) ?? [];
		const told = own.pattern.test(plain) ? own.tell(match, actor) : void 0;
		if (told !== void 0) return told;
	}
}
const EMPTY = /* @__PURE__ */ new Set([
	"as",
	"recorded",
	"by",
	"the",
	"incident",
	"is",
	"was",
	"now",
	"it"
]);
function addsNothing({ kind, actor, text }) {
	const known = /* @__PURE__ */ new Set([
		...kind.split("_"),
		actor.toLowerCase(),
		...EMPTY
	]);
	return text.toLowerCase().split(/[^\p{L}\p{N}[\]-]+/u).every((word) => word === "" || known.has(word));
}

// actions/report/narrative/entries.ts
const MILESTONE_CLAUSE = {
	activity_started: "the malicious activity began",
	compromised: "the compromise began",
	detected: "the incident was detected",
	acknowledged: "a responder took ownership",
	declared: "the incident was declared",
	contained: "the incident was contained",
	access_removed: "the attacker’s last known access was removed",
	eradicated: "the cause was removed",
	recovered: "normal operation was restored",
	closed: "the incident was closed"
};
const VERBS = {
	decision: "recorded this decision",
	communication: "recorded this communication",
	action: "recorded this action",
	observation: "recorded this observation",
	activity: "recorded this activity",
	note: "noted"
};
function isMilestone(kind) {
	return MILESTONES.some((milestone) => milestone === kind);
}
function quote(entry) {
	const { kind, actor } = entry;
	const text = trimStop(entry.text);
	const isNamed = actor !== "unknown";
	if (!isMilestone(kind)) {
		const verb = words(VERBS[kind] ?? "noted");
		return isNamed ? say`${actor} ${verb}: “${text}”` : say`the timeline records: “${text}”`;
	}
	const recorded = isNamed ? say`, as ${actor} recorded` : say``;
	const said = addsNothing(entry) ? say`` : say`: “${text}”`;
	return say`${words(MILESTONE_CLAUSE[kind])}${recorded}${said}`;
}
function tellClause(entry, receipts) {
	const approved = findApproved(entry, receipts);
	if (approved) return tellApproved(entry, approved);
	const carried = findCarried(entry, receipts);
	if (carried) return tellCarried(carried, tellAsked(carried));
	return tellOwnWords(entry) ?? quote(entry);
}
function citeSource({ id, target }) {
	if (/^R-\d{4,}$/.test(id)) return citeReceipt(id);
	const [, path, line] = /^(artifacts\/[\w.+/-]+?)(#L\d+)?$/.exec(target) ?? [];
	if (path === void 0 || path.includes("..")) return void 0;
	const label = /^A-\d{4,}$/.test(id) ? id : "artifact";
	return {
		label: line === void 0 ? label : `${label} ${line.slice(1)}`,
		target: `../${path}${line ?? ""}`
	};
}
function citeWithSources(entry) {
	const sources = entry.sources.map(citeSource).filter((cite) => cite !== void 0);
	return [citeEntry(entry), ...sources];
}
function tellEntry(entry, receipts) {
	const from = toEntryWhen(entry);
	const clause = tellClause(entry, receipts);
	return {
		at: from.at,
		rank: "entry",
		start: { from },
		tell: () => say` ${clause}`,
		cites: citeWithSources(entry)
	};
}
function tellTogether(approval, action, receipts) {
	const approved = findApproved(approval, receipts);
	const carried = findCarried(action, receipts);
	if (approved === void 0 || carried?.run !== approved.run) return void 0;
	const [from, later] = [toEntryWhen(approval), toEntryWhen(action)];
	const first = tellApprovedFirst(approval, approved);
	const then = tellCarried(carried, say``);
	return {
		at: from.at,
		rank: "entry",
		start: { from },
		times: [later],
		tell: (show) => {
			const [before, after] = [show(from), show(later)];
			const time = toClock(before) === toClock(after) && toDated(after, before).startsWith("at") ? "" : ` ${toDated(after, before)}`;
			return say` ${first}, and${words(time)} ${then}`;
		},
		cites: toSources$1([citeEntry(approval), ...citeWithSources(action)])
	};
}

// actions/report/prose/seconds.ts
const MINUTE = 16;
function createShow(told) {
	const seconds = /* @__PURE__ */ new Map();
	for (const { at, precision } of told) {
		if (precision !== "second") continue;
		const minute = at.slice(0, MINUTE);
		seconds.set(minute, (seconds.get(minute) ?? /* @__PURE__ */ new Set()).add(at.slice(MINUTE, 19)));
	}
	return (when) => {
		const isCrowded = (seconds.get(when.at.slice(0, MINUTE))?.size ?? 0) > 1;
		return when.precision === "second" && !isCrowded ? {
			...when,
			precision: "minute"
		} : when;
	};
}

// actions/report/facts/milestones.ts
function citeMilestone({ entries, sources }, { source }) {
	const entry = entries.find(({ id }) => id === source);
	if (entry) return citeEntry(entry);
	if (source.startsWith("R-")) return citeReceipt(source);
	const [, ledger] = /^ledger#(\d+)$/.exec(source) ?? [];
	if (ledger !== void 0) return citeLedger({ n: Number(ledger) });
	const [, id, line] = /^(A-\d{4,})(?:#L(\d+))?$/.exec(source) ?? [];
	const artifact = sources.find((one) => one.artifact.id === id)?.artifact;
	if (artifact && line !== void 0) return citeLine(`${artifact.id} L${line}`, `artifacts/${artifact.file}`, Number(line));
	if (artifact) return citeFile(artifact.id, `artifacts/${artifact.file}`);
	return RECORD;
}
function findMilestone(facts, name) {
	const milestone = facts.incident.milestones[name];
	if (milestone === void 0) return void 0;
	const at = new Date(milestone.at);
	const entry = facts.entries.find(({ id }) => id === milestone.source);
	const approximate = entry?.approximate === true && entry.at.getTime() === at.getTime();
	const { precision } = milestone;
	return {
		name,
		when: {
			at: at.toISOString().replace(".000Z", "Z"),
			precision,
			approximate,
			assumedZone: false
		},
		cite: citeMilestone(facts, milestone)
	};
}
function listMilestones$1(facts) {
	return MILESTONES.flatMap((name) => findMilestone(facts, name) ?? []);
}
function isSameMoment(a, b) {
	const tolerance = Math.max(toSeconds(a.precision), toSeconds(b.precision)) * 1e3;
	const [coarse, fine] = toSeconds(a.precision) >= toSeconds(b.precision) ? [a, b] : [b, a];
	const start = Math.floor(Date.parse(coarse.at) / tolerance) * tolerance;
	const other = Date.parse(fine.at);
	return other >= start && other < start + tolerance;
}
function findOtherTimes(facts, name) {
	const source = facts.incident.milestones[name]?.source;
	const entries = facts.entries.filter(({ kind }) => kind === name).map((entry) => ({
		when: toEntryWhen(entry),
		cite: citeEntry(entry)
	}));
	const rows = facts.sources.flatMap(({ observations }) => observations).filter(({ id, kind }) => id === source && kind === "activity").flatMap((row) => {
		const when = toObservationWhen(row);
		return when === void 0 ? [] : [{
			when,
			cite: row.source
		}];
	});
	return [...entries, ...rows];
}
function tellDifferences(facts) {
	return listMilestones$1(facts).flatMap(({ name, when: recorded }) => {
		const others = findOtherTimes(facts, name);
		const show = createShow([recorded, ...others.map(({ when }) => when)]);
		return others.filter(({ when }) => !when.approximate && !isSameMoment(recorded, when)).map(({ when, cite }) => state(say`The record says that ${words(MILESTONE_CLAUSE[name])} on ${words(toInstant(show(recorded)))}, but another source says ${words(toInstant(show(when)))}`, [RECORD, cite]));
	});
}

// actions/report/facts/containments.ts
const CONTAINING = /^\/?(contain|halt|resume|rollback)\b/;
const KINDS = {
	intent: "asked",
	approved: "approved",
	applied: "applied",
	verified: "verified",
	refused: "refused",
	unknown: "unknown",
	rolled_back: "rolled-back",
	done: "done"
};
const ORDER = [
	"asked",
	"approved",
	"applied",
	"found-done",
	"verified",
	"unverified",
	"unknown",
	"refused",
	"rolled-back",
	"done"
];
function byTime$2(a, b) {
	const [left, right] = [toSortKey(a.at), toSortKey(b.at)];
	if (left === right) return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
	return left < right ? -1 : 1;
}
function toUtc(at) {
	return new Date(at).toISOString().replace(".000Z", "Z");
}
function findPlanKey({ plan, command }) {
	return plan?.slice(7, 15) ?? /^\/?approve +([0-9a-f]{8})\b/.exec(command)?.[1];
}
function toLedgerTurn(entry) {
	const { at, actor, phase, reason } = entry;
	return {
		kind: KINDS[phase],
		at: toUtc(at),
		login: actor.login,
		...reason !== void 0 && { reason },
		cite: citeLedger(entry)
	};
}
function toRunTurns(run, cite) {
	const { plan, approvals, apply, verify, problem, state } = run;
	const turns = [{
		kind: "asked",
		at: toUtc(plan.requested_at),
		login: plan.requested_by.login,
		cite
	}, ...approvals.map(({ by, at }) => ({
		kind: "approved",
		at: toUtc(at),
		login: by.login,
		cite
	}))];
	if (apply) turns.push({
		kind: apply.outcome === "already-applied" ? "found-done" : "applied",
		at: toUtc(apply.at),
		cite
	});
	if (verify) turns.push({
		kind: verify.verified ? "verified" : "unverified",
		at: toUtc(verify.at),
		cite
	});
	const last = turns.at(-1)?.at ?? toUtc(plan.requested_at);
	const reason = problem === void 0 ? {} : { reason: problem };
	if (state === "unknown" || state === "refused") turns.push({
		kind: state,
		at: last,
		...reason,
		cite
	});
	return turns.toSorted(byTime$2);
}
const OUTCOMES$1 = /* @__PURE__ */ new Map([
	["planned", "asked"],
	["approved", "approved"],
	["applied", "applied"],
	["verified", "verified"],
	["already-applied", "found-done"],
	["unknown", "unknown"],
	["refused", "refused"],
	["rolled-back", "rolled-back"]
]);
function toOutcome$1({ state, verify }, turns, isUndone) {
	const stated = OUTCOMES$1.get(state) ?? "unknown";
	if (stated === "applied" && verify?.verified === false) return "unverified";
	return isUndone && stated === "rolled-back" ? turns.at(-1)?.kind ?? stated : stated;
}
function toRun(receipt, run) {
	const turns = toRunTurns(run, citeReceipt(receipt.id));
	const isRollback = run === receipt.rollback;
	const { command, targets } = run.plan;
	return {
		id: isRollback ? `${receipt.id}-rollback` : receipt.id,
		command,
		step: receipt.step ?? command,
		targets: targets.length === 0 ? parseCommand(receipt.plan.command).targets : targets,
		...isRollback && { undoes: receipt.id },
		turns,
		outcome: toOutcome$1(run, turns, !isRollback && receipt.rollback !== void 0)
	};
}
function listRuns(receipt) {
	return receipt.rollback === void 0 ? [receipt] : [receipt, receipt.rollback];
}
const TARGETS = /* @__PURE__ */ new Map([["key", "deploy key"]]);
function parseCommand(command) {
	const [, step = command, rest = ""] = /^\/?contain +(\S+)(.*)$/.exec(command) ?? [];
	return {
		step,
		targets: [...rest.matchAll(/(?<= )(\w+)=(\S+)/g)].map(([, kind = "", name = ""]) => ({
			kind: TARGETS.get(kind) ?? kind,
			name
		}))
	};
}
function toLedgerRuns({ ledger, receipts }) {
	const told = new Set(receipts.flatMap(listRuns).map(({ plan }) => plan.digest.slice(7, 15)));
	const relevant = ledger.filter((entry) => entry.phase !== "refused" && (findPlanKey(entry) !== void 0 || CONTAINING.test(entry.command)));
	return [...Map.groupBy(relevant, (entry) => findPlanKey(entry) ?? entry.claim)].flatMap(([key, entries]) => {
		const [first] = entries;
		if (told.has(key) || first === void 0) return [];
		const { command } = entries.find((entry) => CONTAINING.test(entry.command)) ?? first;
		const turns = entries.map(toLedgerTurn).toSorted(byTime$2);
		const outcome = turns.at(-1)?.kind ?? "asked";
		return [{
			id: `ledger-${first.n}`,
			command,
			...parseCommand(command),
			turns,
			outcome
		}];
	});
}
function toContainments(sources) {
	return [...sources.receipts.flatMap((receipt) => listRuns(receipt).map((run) => toRun(receipt, run))), ...toLedgerRuns(sources)].toSorted((a, b) => {
		const [left, right] = [a.turns[0], b.turns[0]];
		return left && right ? byTime$2(left, right) : 0;
	});
}
function findFirstApplied(sources) {
	return toContainments(sources).flatMap(({ turns }) => turns).filter(({ kind }) => kind === "applied" || kind === "verified").toSorted(byTime$2)[0];
}

// actions/report/questions/question.ts
const ROLE_TITLES = {
	incident_commander: "Incident commander",
	scribe: "Scribe",
	technical_lead: "Technical lead",
	legal: "Legal",
	communications: "Communications"
};
function byCommand(text) {
	return say`${code(text)}`;
}
function byField(field) {
	return say`${code(field)} in ${code("incident.md")}`;
}
function orderByRole(questions) {
	return INCIDENT_ROLES.flatMap((role) => questions.filter((question) => question.role === role));
}

// actions/report/questions/account.ts
const askEntryPoint = ({ entries }) => {
	if (entries.some(({ kind }) => kind === "compromised" || kind === "activity_started")) return [];
	return [{
		id: "entry-point",
		role: "technical_lead",
		question: words("How did the attacker get in?"),
		why: "no timeline entry records the compromise, so the way in may still be open",
		answer: say`a ${code("compromised")} entry in ${code("timeline.md")} with its source`
	}];
};
const askOutcomes = (facts) => toContainments(facts).filter(({ outcome }) => outcome === "unknown").map(({ id, command }) => ({
	id: `outcome-${id}`,
	role: "technical_lead",
	question: say`Did ${code(command)} take effect?`,
	why: "an unknown outcome is not a success",
	answer: words("the same command again, which finds work that is done")
}));
const askReceipts = ({ unreadReceipts }) => unreadReceipts.map((path) => ({
	id: `receipt-${path.replace(/^.*\/|\.json$/g, "")}`,
	role: "technical_lead",
	question: say`What was done under ${code(path)}?`,
	why: "the receipt cannot be read, and nothing in this report is taken from it",
	answer: words("the receipt as the branch’s history holds it")
}));
const askLedger = ({ unreadLedger }) => {
	const [first] = unreadLedger;
	if (first === void 0) return [];
	const lines = toCount(unreadLedger.length, "line");
	return [{
		id: "ledger-unread",
		role: "technical_lead",
		question: words(`What stood in ${lines} of the ledger, from line ${first} on, that cannot be read?`),
		why: "nothing in this report is taken from them",
		answer: say`${code("ledger.ndjson")} as the branch’s history holds it`
	}];
};
const askGone = ({ gone }) => gone.map((path) => ({
	id: `gone-${path.replace(/\.\w+$/, "")}`,
	role: "incident_commander",
	question: say`Where is ${code(path)}?`,
	why: "every incident has one, and nothing in this report is taken from it",
	answer: words("the file as the branch’s history holds it")
}));
const askDifferences = (facts) => {
	if (tellDifferences(facts).length === 0) return [];
	return [{
		id: "times-differ",
		role: "scribe",
		question: words("Which of the differing times is right?"),
		why: "sources give different times for the same milestone",
		answer: byCommand("/milestone <name> --at <time>")
	}];
};
const askTimeline = ({ timeline }) => {
	const count = timeline.problems.length;
	if (count === 0) return [];
	return [{
		id: "timeline-problems",
		role: "scribe",
		question: words(`What is meant in ${toCount(count, "place")} of the timeline that could not be read or believed?`),
		why: "an entry that does not parse is not in this report",
		answer: say`${code("timeline.md")}; the checks name the lines`
	}];
};
const askCommunication = ({ incident, entries }) => {
	if (!(incident.severity === "SEV1" || incident.severity === "SEV2") || entries.some(({ kind }) => kind === "communication")) return [];
	return [{
		id: "communication-none",
		role: "communications",
		question: words("Who has been told, and what?"),
		why: "no communication is on the timeline",
		answer: say`a ${code("communication")} entry in ${code("timeline.md")}`
	}];
};

// actions/report/questions/milestones.ts
const ASKED = [
	{
		name: "detected",
		role: "scribe",
		question: "When was the first signal there?",
		why: "deadlines and every time-to metric start at detection",
		unless: []
	},
	{
		name: "compromised",
		role: "technical_lead",
		question: "When did the compromise begin?",
		why: "dwell time and the window to search depend on it",
		unless: ["dismissed"]
	},
	{
		name: "contained",
		role: "incident_commander",
		question: "When was the incident contained?",
		why: "the status says that it was, and the record does not say when",
		unless: ["declared", "dismissed"]
	},
	{
		name: "access_removed",
		role: "technical_lead",
		question: "When was the attacker’s last access removed?",
		why: "containment is only complete when every way in is closed",
		unless: ["declared", "dismissed"]
	},
	{
		name: "recovered",
		role: "technical_lead",
		question: "When was normal operation restored?",
		why: "the time to recover cannot be computed without it",
		unless: [
			"declared",
			"contained",
			"eradicated",
			"dismissed"
		]
	}
];
function findUnrecorded({ incident, entries }, name) {
	return incident.milestones[name] ? void 0 : entries.find(({ kind }) => kind === name);
}
const askUnrecorded = (facts) => MILESTONES.flatMap((name) => {
	const entry = findUnrecorded(facts, name);
	if (entry === void 0) return [];
	const when = words(toInstant(toEntryWhen(entry)));
	return [{
		id: `milestone-${name.replaceAll("_", "-")}-unrecorded`,
		role: "scribe",
		question: say`Is ${when}, as ${words(entry.id)} says, the time of the milestone ${code(name)}?`,
		why: "the timeline has it and the record does not, and only the record counts for times and deadlines",
		answer: byCommand(`/milestone ${name} --at ${renderInstant(entry.at, entry.precision)}`)
	}];
});
const askMilestones = (facts) => ASKED.filter(({ name, unless }) => !facts.incident.milestones[name] && !unless.includes(facts.incident.status) && findUnrecorded(facts, name) === void 0).map(({ name, role, question, why }) => ({
	id: `milestone-${name.replaceAll("_", "-")}`,
	role,
	question: words(question),
	why,
	answer: byCommand(`/milestone ${name} --at <time>`)
}));

// actions/report/facts/summary.ts
const FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gm;
const COMMENT$1 = /<!--[\s\S]*?(?:-->|(?![\s\S]))/g;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/;
function findHeading(line) {
	return (HEADING.exec(line)?.[1]?.trimEnd())?.replace(/(?<=^|[ \t])#+$/, "").trimEnd();
}
function findSummary(body) {
	const lines = body.replaceAll("\r\n", "\n").replace(FENCED, "").replace(COMMENT$1, "").split("\n");
	const start = lines.findIndex((line) => findHeading(line)?.toLowerCase() === "summary");
	if (start === -1) return void 0;
	const rest = lines.slice(start + 1);
	const end = rest.findIndex((line) => HEADING.test(line));
	const prose = rest.slice(0, end === -1 ? void 0 : end).join(" ").trim();
	return prose === "" ? void 0 : prose.replace(/\s+/g, " ");
}

// actions/report/questions/record.ts
const askCommander = ({ incident }) => {
	if (incident.roles.incident_commander) return [];
	return [{
		id: "role-incident-commander",
		role: "incident_commander",
		question: words("Who commands this incident?"),
		why: "nobody is assigned, so nobody decides",
		answer: byCommand("/assign incident-commander @login")
	}];
};
const askSummary = ({ incident, body }) => {
	if (findSummary(body) !== void 0) return [];
	return [{
		id: "summary",
		role: incident.roles.scribe ? "scribe" : "incident_commander",
		question: words("What happened, in two or three sentences?"),
		why: "nobody has written the summary, so this report has no words of the responders",
		answer: say`the section ${code("Summary")} of ${code("incident.md")}`
	}];
};
const askSystems = ({ incident: { affected } }) => {
	const { repositories, accounts, hosts } = affected;
	if (repositories.length + accounts.length + hosts.length > 0) return [];
	return [{
		id: "affected-systems",
		role: "technical_lead",
		question: words("Which repositories, accounts and hosts are affected?"),
		why: "the record names none, so nobody can say where to contain",
		answer: byField("affected")
	}];
};
const askData = ({ incident: { affected } }) => {
	if (affected.data.length > 0) return [];
	return [{
		id: "affected-data",
		role: "legal",
		question: words("Was personal or customer data exposed?"),
		why: "duties to notify depend on it; “none” is an answer too",
		answer: byField("affected.data")
	}];
};
function toUrgent(credentials) {
	return credentials.toSorted((a, b) => Number(b.state === "exposed") - Number(a.state === "exposed"));
}
function isOfGitHub(kind) {
	return kind.startsWith("github_");
}
const askCredentials = ({ incident }) => toUrgent(incident.exposed_credentials).flatMap(({ id, kind, state }) => {
	if (state === "rotated") return [];
	const isExposed = state === "exposed";
	const exposed = {
		question: say`Who revokes credential ${code(id)} (${code(kind)}), and when?`,
		why: "it is still exposed and can be used",
		answer: isOfGitHub(kind) ? byCommand(`/contain github/revoke-credential credential=${id}`) : say`${code(`/credential rotated credential=${id}`)} once it is revoked where it was issued`
	};
	const revoked = {
		question: say`Has everything that used credential ${code(id)} been given a new one?`,
		why: "it is revoked, but its rotation is not recorded",
		answer: byCommand(`/credential rotated credential=${id}`)
	};
	return [{
		id: `credential-${id.toLowerCase()}-${isExposed ? "exposed" : "rotation"}`,
		role: "technical_lead",
		...isExposed ? exposed : revoked
	}];
});
const askTasks = ({ incident }) => {
	return incident.tasks.filter(({ state, owner, due }) => state === "open" && !(owner && due)).map(({ id, title }) => ({
		id: `task-${id.toLowerCase()}`,
		role: "incident_commander",
		question: say`Who does action item ${code(id)} (“${title}”), and by when?`,
		why: "an action item without owner and date is not done",
		answer: byField("tasks")
	}));
};

// actions/report/facts/tlp.ts
function isAbove(tlp, ceiling) {
	return TLPS.indexOf(tlp) > TLPS.indexOf(ceiling);
}
function withholdAbove(facts, ceiling) {
	const withheld = facts.sources.filter(({ artifact }) => isAbove(artifact.tlp, ceiling));
	const sources = facts.sources.filter(({ artifact }) => !isAbove(artifact.tlp, ceiling));
	const paths = new Set(withheld.map(({ artifact }) => `artifacts/${artifact.file}`));
	const entries = facts.entries.map((entry) => ({
		...entry,
		sources: entry.sources.filter(({ target }) => !paths.has(toPathOfTarget(target)))
	}));
	return {
		facts: {
			...facts,
			entries,
			sources
		},
		withheld
	};
}
function toMarking({ incident, sources }) {
	const markings = [incident.tlp, ...sources.map(({ artifact }) => artifact.tlp)];
	return TLPS.findLast((tlp) => markings.includes(tlp)) ?? incident.tlp;
}

// actions/report/questions/sources.ts
const STATES$1 = {
	unrecognised: "is in no format that Firebreak reads; what does it show?",
	missing: "is listed but not there; where is it?",
	altered: "no longer matches its recorded digest; who changed it and why?",
	"not-a-file": "is a link and not a file; where is the original?"
};
const NAMED$1 = 5;
const askArtifacts = ({ sources }) => sources.flatMap(({ artifact, state }) => {
	if (state === "read" || state === "own") return [];
	return [{
		id: `artifact-${artifact.id.toLowerCase()}-${state}`,
		role: "technical_lead",
		question: say`Artifact ${code(artifact.id)} (${code(artifact.file)}) ${words(STATES$1[state])}`,
		why: "nothing in this report is taken from it",
		answer: words("a timeline entry that cites it, or the original file")
	}];
});
const askForArtifacts = ({ sources }) => {
	if (sources.length > 0) return [];
	return [{
		id: "artifacts-none",
		role: "technical_lead",
		question: words("What did the tools show?"),
		why: "no artifact is registered, so this report rests on people’s word alone",
		answer: say`tool output in ${code("artifacts/")}`
	}];
};
const askUnread = ({ sources }) => {
	const unread = sources.flatMap(({ artifact, unread: rows }) => {
		const count = rows.count - rows.leftOut;
		return count === 0 ? [] : [say`${words(toCount(count, "row"))} of ${code(artifact.id)}`];
	});
	if (unread.length === 0) return [];
	return [{
		id: "artifacts-unread",
		role: "technical_lead",
		question: say`What is in ${enumerate(unread)} that could not be read?`,
		why: "the lines are listed with the sources, and nothing in this report is taken from them",
		answer: words("a corrected export, or a timeline entry")
	}];
};
const askUnlisted = ({ unlisted }) => {
	if (unlisted.length === 0) return [];
	const named = unlisted.slice(0, NAMED$1).map((file) => say`${code(file)}`);
	const more = unlisted.length - named.length;
	const list = more === 0 ? named : [...named, words(`${more} more`)];
	return [{
		id: "artifacts-unlisted",
		role: "scribe",
		question: say`Where ${words(unlisted.length === 1 ? "does" : "do")} ${enumerate(list)} come from?`,
		why: "the manifest does not list it, so this report does not use it",
		answer: say`${code("artifacts/manifest.yml")}`
	}];
};
const askMarking = ({ incident, sources }) => {
	const stricter = sources.filter(({ artifact }) => isAbove(artifact.tlp, incident.tlp));
	if (stricter.length === 0) return [];
	return [{
		id: "marking",
		role: "incident_commander",
		question: say`Is TLP:${incident.tlp} the right marking for this incident?`,
		why: `${toCount(stricter.length, "artifact")} ${stricter.length === 1 ? "is" : "are"} marked stricter than the incident`,
		answer: byField("tlp")
	}];
};

// actions/report/questions/index.ts
const RULES = [
	askCommander,
	askCredentials,
	askOutcomes,
	askReceipts,
	askGone,
	askLedger,
	askSystems,
	askData,
	askCommunication,
	askEntryPoint,
	askSummary,
	askMilestones,
	askUnrecorded,
	askDifferences,
	askMarking,
	askTimeline,
	askArtifacts,
	askForArtifacts,
	askUnread,
	askUnlisted,
	askTasks
];
function askByUrgency(facts) {
	return RULES.flatMap((rule) => rule(facts));
}
function askQuestions(facts) {
	return orderByRole(askByUrgency(facts));
}

// actions/report/facts/response.ts
function toResponses(sources) {
	const all = toContainments(sources);
	return all.filter(({ undoes }) => undoes === void 0).map((containment) => {
		const { id } = containment;
		const rollback = all.find(({ undoes }) => undoes === id);
		const outcome = rollback?.outcome === "rolled-back" ? "rolled-back" : containment.outcome;
		return {
			id,
			containment,
			...rollback && { rollback },
			outcome
		};
	});
}

// actions/report/narrative/containment.ts
const OUTCOMES = {
	asked: "asked for and not approved",
	approved: "approved and not applied",
	applied: "applied and not verified",
	"found-done": "found done already",
	verified: "verified",
	unverified: "not verified",
	refused: "refused",
	unknown: "of unknown outcome",
	"rolled-back": "rolled back",
	done: "done"
};
function citeTurns(turns) {
	const [first, ...rest] = turns.map(({ cite }) => cite);
	return first && toSources$1([first, ...rest]);
}
function citeResponse({ containment, rollback }) {
	return citeTurns([...containment.turns, ...rollback?.turns ?? []]);
}
function tellProgress(facts) {
	const responses = toResponses(facts);
	const cites = citeTurns(responses.flatMap(({ containment, rollback }) => (rollback ?? containment).turns.slice(-1)));
	if (cites === void 0) return [];
	const parts = [...Map.groupBy(responses, ({ outcome }) => outcome)].map(([outcome, { length }]) => `${length} ${OUTCOMES[outcome]}`);
	const verb = responses.length === 1 ? "is" : "are";
	const text = `${toCount(responses.length, "containment action")} ${verb} recorded: ${parts.join(", ")}`;
	return [state(words(text), cites)];
}
function toHead({ subject, verb, done, noun, service }, outcome) {
	const passive = say`${subject} ${words(verb)}`;
	return {
		asked: say`${noun} was asked for and not approved`,
		approved: say`${noun} was approved and not carried out`,
		applied: say`${passive} ${words(done)}, which is not verified`,
		"found-done": say`${passive} found to be ${words(done)} already`,
		verified: say`${passive} ${words(done)} (verified by reading ${words(service)} again)`,
		unverified: say`reading ${words(service)} again did not show that ${passive} ${words(done)}`,
		refused: say`${noun} was refused when it was to be carried out`,
		unknown: say`it is not known whether ${passive} ${words(done)}`,
		"rolled-back": say`${passive} ${words(done)} and later rolled back`,
		done: say`${passive} ${words(done)}`
	}[outcome];
}
function toRollbackHead({ undone, service }, outcome) {
	if (outcome === "rolled-back") return say`, and later ${words(undone)} (verified by reading ${words(service)} again)`;
	if (outcome === "unknown") return say`; it is not known whether that was taken back, as was asked later`;
	return say`; taking it back was ${words(OUTCOMES[outcome])}`;
}
function tellHead({ containment, rollback }, isBrief) {
	const deed = toDeed(containment);
	const head = containment.outcome === "verified" && (!isBrief || rollback?.outcome === "rolled-back") ? say`${deed.subject} ${words(`${deed.verb} ${deed.done}`)}` : toHead(deed, containment.outcome);
	if (rollback === void 0) return head;
	if (!isBrief && rollback.outcome === "rolled-back") return say`${head}, and later ${words(deed.undone)}`;
	return say`${head}${toRollbackHead(deed, rollback.outcome)}`;
}
const DEEDS = 8;
function tellDeeds(facts) {
	const responses = toResponses(facts);
	const told = responses.slice(0, DEEDS).flatMap((response) => {
		const cites = citeResponse(response);
		return cites === void 0 ? [] : [state(toSentenceStart(tellHead(response, true)), cites)];
	});
	const hidden = responses.slice(DEEDS);
	const cites = citeTurns(hidden.flatMap(({ containment }) => containment.turns));
	if (cites === void 0) return told;
	const text = `${toCount(hidden.length, "further action")} can be read in the incident report`;
	return [...told, state(words(text), cites)];
}
function toSentenceStart(phrase) {
	const [first, ...rest] = phrase.parts;
	if (typeof first === "string") return { parts: [toCapital(first), ...rest] };
	if (first === void 0 || !("parts" in first)) return phrase;
	return { parts: [toSentenceStart(first), ...rest] };
}
function toTurnWhen({ at }) {
	return {
		at,
		precision: "second",
		approximate: false,
		assumedZone: false
	};
}
function toClause({ kind, login, reason }, service, isRollback) {
	const who = login === void 0 ? words("somebody") : say`${login}`;
	const known = reason === void 0 ? say`` : say` (“${trimStop(reason)}”)`;
	return {
		asked: isRollback ? say`${who} asked to take it back` : say`${who} asked for it`,
		approved: say`${who} approved ${words(isRollback ? "that" : "it")}`,
		applied: words(isRollback ? "it was taken back" : "it was applied"),
		"found-done": words("it was found to be done already"),
		verified: say`it was verified by reading ${words(service)} again`,
		unverified: say`reading ${words(service)} again did not show it`,
		refused: say`it was refused${known}`,
		unknown: say`its outcome became unknown${known}`,
		"rolled-back": words("it was rolled back"),
		done: words("it was done")
	}[kind];
}
function tellTurns({ turns, undoes }, service, told) {
	let { previous } = told;
	return [...Map.groupBy(turns, (turn) => toDated(told.show(toTurnWhen(turn)))).values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const when = told.show(toTurnWhen(first));
		const time = toDated(when, previous);
		previous = when;
		const clauses = group.map((turn) => toClause(turn, service, undoes !== void 0));
		return [say`${words(time)} ${enumerate(clauses)}`];
	});
}
function tellContainments(facts) {
	return toResponses(facts).flatMap((response) => {
		const { containment, rollback } = response;
		const cites = citeResponse(response);
		if (cites === void 0) return [];
		const { service } = toDeed(containment);
		const all = [...containment.turns, ...rollback?.turns ?? []].map(toTurnWhen);
		const show = createShow(all);
		const previous = containment.turns.map(toTurnWhen).at(-1);
		const turns = [...tellTurns(containment, service, {
			show,
			previous: void 0
		}), ...rollback ? tellTurns(rollback, service, {
			show,
			previous
		}) : []];
		return [state(say`${toSentenceStart(tellHead(response, false))}: ${join$1(turns, "; ")}`, cites)];
	});
}
const COSTS = 3;
function tellCosts(facts) {
	return toResponses(facts).filter(({ outcome }) => outcome === "verified" || outcome === "found-done").flatMap((response) => {
		const receipt = facts.receipts.find(({ id }) => id === response.id);
		const cites = citeResponse(response);
		const impact = receipt?.plan.impact;
		if (cites === void 0 || impact === void 0) return [];
		return [state(say`The plan for ${toDeed(response.containment).noun} says: “${trimStop(impact)}”`, cites)];
	}).slice(0, COSTS);
}

// actions/report/document/changes.ts
const QUESTIONS_NAMED = 5;
const NEWS_NAMED = 20;
function toTold(written) {
	const instant = parseInstant(written.replace("~", ""));
	if (instant === void 0) return written;
	const { at, precision } = instant;
	return toInstant({
		at: at.toISOString(),
		precision: precision === "second" ? "minute" : precision,
		approximate: written.startsWith("~"),
		assumedZone: false
	});
}
function listGone(before, after) {
	return Object.keys(before).filter((id) => !Object.hasOwn(after, id));
}
function listEntries(before, after) {
	const more = after.entries - before.entries;
	if (more === 0) return [];
	const count = toCount(Math.abs(more), "timeline entry", "timeline entries");
	return [more > 0 ? count : `${count} fewer`];
}
function listObservations(before, after) {
	const gone = listGone(before.observations, after.observations);
	return [...Object.entries(after.observations).flatMap(([id, count]) => {
		const more = count - (before.observations[id] ?? 0);
		if (more > 0) return [`${toCount(more, "observation")} from ${id}`];
		if (more < 0) return [`${toCount(-more, "observation")} fewer from ${id}`];
		return id in before.observations ? [] : [`artifact ${id} without observations`];
	}), ...gone.map((id) => `artifact ${id} no longer listed`)];
}
function listMilestones(before, after) {
	const gone = listGone(before.milestones, after.milestones);
	return [...Object.entries(after.milestones).flatMap(([name, at]) => {
		if (before.milestones[name] === at) return [];
		return [`${name in before.milestones ? "milestone moved:" : "milestone"} ${name.replaceAll("_", " ")}, ${toTold(at)}`];
	}), ...gone.map((name) => `milestone no longer recorded: ${name.replaceAll("_", " ")}`)];
}
function listStanding(before, after) {
	return [...before.severity === after.severity ? [] : [`severity ${after.severity} (was ${before.severity})`], ...before.status === after.status ? [] : [`status ${after.status} (was ${before.status})`]];
}
function toOutcome(outcome) {
	return Object.entries(OUTCOMES).find(([name]) => name === outcome)?.[1] ?? outcome;
}
function listContainments(before, after) {
	const counts = /* @__PURE__ */ new Map();
	for (const [id, outcome] of Object.entries(after.containments)) if (before.containments[id] !== outcome) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
	const gone = listGone(before.containments, after.containments).length;
	return [...[...counts].map(([outcome, count]) => `${toCount(count, "containment action")} ${toOutcome(outcome)}`), ...gone === 0 ? [] : [`${toCount(gone, "containment action")} no longer recorded`]];
}
function listQuestionChanges(before, after) {
	const answered = before.questions.filter((id) => !after.questions.includes(id)).length;
	const asked = after.questions.filter((id) => !before.questions.includes(id)).length;
	return [...answered === 0 ? [] : [`${toCount(answered, "question")} answered`], ...asked === 0 ? [] : [toCount(asked, "new question")]];
}
function listNew(before, after) {
	return [
		...listStanding(before, after),
		...listEntries(before, after),
		...listMilestones(before, after),
		...listObservations(before, after),
		...listContainments(before, after),
		...listQuestionChanges(before, after)
	];
}
function renderQuestions(questions) {
	if (questions.length === 0) return [];
	const listed = questions.slice(0, QUESTIONS_NAMED).map(({ role, question, answer }) => `- **${ROLE_TITLES[role]}:** ${renderPhrase(question)} Answer with ${renderPhrase(answer)}.`);
	return [[
		listed.length === questions.length ? "Open questions:" : `The ${QUESTIONS_NAMED} most important questions:`,
		"",
		...listed
	].join("\n")];
}
function renderNews(news) {
	if (news.length === 0) return [];
	const hidden = news.length - NEWS_NAMED;
	const named = news.slice(0, NEWS_NAMED);
	return [(hidden > 0 ? [...named, toCount(hidden, "more change")] : named).map((one) => `- ${toCapital(one)}`).join("\n")];
}
function renderPlaces(reports) {
	if (reports.length === 0) return [];
	const paths = enumerate(reports.map((path) => say`${code(path)}`));
	return [`${reports.length === 1 ? "Report" : "Reports"}: ${renderPhrase(paths)}`];
}
function toHeadline(before, news, open) {
	const questions = open === 0 ? "no question is open" : `${toCount(open, "question")} open`;
	if (before === void 0) return `First report; ${questions}.`;
	return news === 0 ? `Nothing new since the last report; ${questions}.` : `New since the last report; ${questions}.`;
}
const NOTHING = {
	severity: "",
	status: "",
	entries: 0,
	milestones: {},
	observations: {},
	containments: {},
	questions: []
};
function hasNews(before, after) {
	return before === void 0 || listNew(before, after).length > 0;
}
function renderChanges({ before, after, questions, reports }) {
	const { severity, status, questions: asked } = after;
	const news = listNew(before ?? {
		...NOTHING,
		severity,
		status,
		questions: asked
	}, after);
	return [
		toHeadline(before, news.length, questions.length),
		...renderNews(news),
		...renderQuestions(questions),
		...renderPlaces(reports)
	].join("\n\n");
}

// actions/report/document/regions.ts
const MARKER = /^<!-- firebreak:(generated|end) ([a-z][a-z0-9-]*)(?: (sha256:[0-9a-f]{64}))? -->(?=\r?$)/gm;
function digest(text) {
	return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
function renderRegion(name, inside) {
	const text = `${inside.replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").replace(/^\n+|\s+$/g, "")}\n`;
	return `<!-- firebreak:generated ${name} ${digest(text)} -->\n${text}<!-- firebreak:end ${name} -->`;
}
function refuse(report, { file, at }, message) {
	return new UserError({
		code: "report-markers",
		message,
		hint: "Restore the marker from the file’s history; or move your text elsewhere, delete the report and let it be rendered anew.",
		place: {
			file,
			line: report.slice(0, at).split("\n").length
		}
	});
}
function findMisfit(kind, name, { open, pieces }) {
	if (kind === "end") return open?.name === name ? void 0 : `Unexpected end of region ${name}, expected ${open?.name ?? "none"}`;
	if (open) return `Unexpected region ${name}, expected the end of ${open.name}`;
	return pieces.some((piece) => piece.kind === "generated" && piece.name === name) ? `Unexpected second region ${name}, expected one` : void 0;
}
function parseRegions(report, file) {
	const pieces = [];
	let open;
	let done = 0;
	for (const match of report.matchAll(MARKER)) {
		const [marker, kind = "", name = "", stated = ""] = match;
		const misfit = findMisfit(kind, name, {
			open,
			pieces
		});
		if (misfit !== void 0) throw refuse(report, {
			file,
			at: match.index
		}, misfit);
		const end = match.index + marker.length;
		if (open) {
			pieces.push({
				kind: "generated",
				name,
				digest: open.digest,
				text: report.slice(open.at, match.index)
			});
			open = void 0;
			done = end;
		} else {
			pieces.push({
				kind: "human",
				text: report.slice(done, match.index)
			});
			const newline = report.indexOf("\n", end);
			open = {
				name,
				digest: stated,
				at: newline === -1 ? report.length : newline + 1
			};
		}
	}
	if (open) throw refuse(report, {
		file,
		at: report.length
	}, `Unexpected end of file, expected the end of region ${open.name}`);
	return [...pieces, {
		kind: "human",
		text: report.slice(done)
	}];
}
const SNAPSHOT = /^<!-- firebreak:facts /;
function findKept(edited, rendered) {
	const known = new Set(rendered.split("\n").map((line) => line.trim()));
	return edited.split(/\r?\n/).filter((line) => line.trim() !== "" && !known.has(line.trim()) && !SNAPSHOT.test(line));
}
function renderKept(name, lines) {
	if (lines.length === 0) return "";
	return `\n\n${`**Kept by Firebreak:** these lines stood inside the generated part \`${name}\`, where they would have been overwritten. They are yours now: move or delete them.`}\n\n${lines.join("\n")}\n`;
}
function mergePiece(piece, rendered) {
	const isEdited = digest(piece.text.replaceAll("\r\n", "\n")) !== piece.digest;
	const kept = isEdited ? renderKept(piece.name, findKept(piece.text, rendered ?? "")) : "";
	return {
		text: `${rendered === void 0 ? "" : renderRegion(piece.name, rendered)}${kept}`,
		edited: isEdited
	};
}
function findAdded(rendered, previous) {
	const known = new Set(previous.flatMap((piece) => piece.kind === "generated" ? [piece.name] : []));
	const added = /* @__PURE__ */ new Map();
	let anchor = "";
	let before = "";
	for (const piece of rendered) if (piece.kind === "human") before = piece.text;
	else if (known.has(piece.name)) anchor = piece.name;
	else added.set(anchor, `${added.get(anchor) ?? ""}${before}${renderRegion(piece.name, piece.text)}`);
	return added;
}
function mergeRegions(rendering, previous, file) {
	if (previous === void 0) return {
		text: rendering,
		edited: []
	};
	const fresh = parseRegions(rendering, file);
	const old = parseRegions(previous, file);
	const inside = new Map(fresh.flatMap((piece) => piece.kind === "generated" ? [[piece.name, piece.text]] : []));
	const added = findAdded(fresh, old);
	const edited = [];
	let text = added.get("") ?? "";
	for (const piece of old) if (piece.kind === "human") text += piece.text;
	else {
		const merged = mergePiece(piece, inside.get(piece.name));
		if (merged.edited) edited.push(piece.name);
		text += merged.text + (added.get(piece.name) ?? "");
	}
	return {
		text,
		edited
	};
}

// actions/report/document/render.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
const OPTIONS = {
	strict: true,
	knownHelpersOnly: true,
	knownHelpers: {
		generated: true,
		cell: true,
		literal: true
	},
	noEscape: false,
	preventIndent: true
};
const compiled = /* @__PURE__ */ new Map();
function toSafe(markdown) {
	return new import_lib.default.SafeString(markdown);
}
function escapeForMarkdown(value) {
	return value instanceof import_lib.default.SafeString ? value.toHTML() : renderValue(value);
}
function isLiteral(value) {
	return typeof value === "object" && value !== null && "literal" in value && typeof value.literal === "string";
}
function createEngine(partials) {
	const engine = import_lib.default.create();
	import_lib.default.Utils.escapeExpression = escapeForMarkdown;
	engine.registerHelper("generated", function renderGenerated(name, options) {
		return toSafe(`${renderRegion(name, options.fn(this))}\n`);
	});
	engine.registerHelper("cell", (value) => toSafe(renderValue(value, "cell")));
	engine.registerHelper("literal", (value) => {
		if (!isLiteral(value)) throw new TypeError("A template passes something else than a literal to {{literal}}");
		return toSafe(value.literal);
	});
	for (const [name, body] of partials) {
		assertEscaped(body, `templates/partials/${name}.md.hbs`);
		engine.registerPartial(name, engine.compile(body, OPTIONS));
	}
	return engine;
}
function assertEscaped(body, file) {
	const raw = /\{\{~?(?:\{|&)/.exec(body);
	if (raw === null) return;
	throw new UserError({
		code: "template-raw",
		message: `Unexpected ${raw[0]} in a template, expected {{`,
		hint: "Print values with two braces: text from outside must stay text.",
		place: {
			file,
			line: body.slice(0, raw.index).split("\n").length
		}
	});
}
function compileTemplate(template, partials) {
	const key = JSON.stringify([template.body, ...partials]);
	const known = compiled.get(key);
	if (known) return known;
	assertEscaped(template.body, template.file);
	const render = createEngine(partials).compile(template.body, OPTIONS);
	compiled.set(key, render);
	return render;
}
function renderTemplate(template, partials, view) {
	try {
		return `${compileTemplate(template, partials)(view).replace(/\n{3,}/g, "\n\n").trim()}\n`;
	} catch (error) {
		if (!(error instanceof import_lib.default.Exception)) throw error;
		throw new UserError({
			code: "template-invalid",
			message: `Unexpected template: ${error.message}`,
			hint: "Names a template may use are those of actions/report/view/index.ts.",
			place: { file: template.file },
			cause: error
		});
	}
}

// actions/report/document/snapshot.ts
const Word = string().regex(/^[\w:.+~-]{1,80}$/);
const Snapshot = strictObject({
	severity: Word,
	status: Word,
	entries: int(),
	milestones: record(Word, Word),
	observations: record(Word, int()),
	containments: record(Word, Word),
	questions: array(Word)
});
const COMMENT = /^<!-- firebreak:facts (\{.*\}) -->\r?$/m;
function toWritten({ at, precision, approximate }) {
	return `${approximate ? "~" : ""}${renderInstant(new Date(at), precision)}`;
}
function takeSnapshot(facts) {
	const { incident, timeline, sources } = facts;
	const milestones = listMilestones$1(facts).map(({ name, when }) => [name, toWritten(when)]);
	return {
		severity: incident.severity,
		status: incident.status,
		entries: timeline.entries.length,
		milestones: Object.fromEntries(milestones),
		observations: Object.fromEntries(sources.filter(({ state }) => state !== "own").map(({ artifact, observations }) => [artifact.id, observations.length])),
		containments: Object.fromEntries(toResponses(facts).map(({ id, outcome }) => [id, outcome])),
		questions: askQuestions(facts).map(({ id }) => id)
	};
}
function renderSnapshot(snapshot) {
	return `<!-- firebreak:facts ${JSON.stringify(Snapshot.parse(snapshot))} -->`;
}
function findSnapshot(report, file) {
	const generated = parseRegions(report, file).filter(({ kind }) => kind === "generated");
	const [, json = ""] = COMMENT.exec(generated.map(({ text }) => text).join("")) ?? [];
	try {
		return Snapshot.safeParse(JSON.parse(json)).data;
	} catch {
		return;
	}
}

// actions/report/document/template.ts
const AUDIENCES = [
	"responders",
	"executives",
	"reviewers",
	"legal",
	"customers",
	"regulators",
	"law-enforcement"
];
const TemplateHead = strictObject({
	title: string().min(1),
	audience: _enum(AUDIENCES),
	tlp: _enum(TLPS),
	requires: array(_enum(MILESTONES)).default([])
});
const SUFFIX = ".md.hbs";
async function readBodies(directory) {
	const names = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith(SUFFIX)).toSorted();
	const bodies = /* @__PURE__ */ new Map();
	for (const name of names) bodies.set(name.slice(0, -7), await readFile(join(directory, name), "utf8"));
	return bodies;
}
function parseTemplate(name, text) {
	const file = `templates/reports/${name}${SUFFIX}`;
	const { data, body } = parseFrontmatter(text, { file });
	const head = TemplateHead.safeParse(data);
	if (head.success) return {
		name,
		file,
		head: head.data,
		body
	};
	const problems = head.error.issues.map(({ path, message }) => `${path.join(".") || "front matter"}: ${message}`);
	throw new UserError({
		code: "template-head",
		message: `Unexpected front matter: ${problems.join("; ")}`,
		hint: "A report template has title, audience, tlp (its ceiling) and requires (milestones), and nothing else.",
		place: {
			file,
			line: 1
		}
	});
}
async function readTemplates(directory) {
	const reports = await readBodies(join(directory, "reports"));
	if (reports.size === 0) throw new UserError({
		code: "templates-missing",
		message: `Unexpected empty folder ${directory}/reports, expected report templates`,
		hint: "Check out the default branch before rendering; templates come from there."
	});
	return {
		templates: [...reports].map(([name, text]) => parseTemplate(name, text)),
		partials: await readBodies(join(directory, "partials"))
	};
}

// actions/report/view/diagram.ts
const EVENTS = 24;
function toVerified({ turns, outcome }, { subject }, done) {
	const at = turns.findLast(({ kind }) => kind === "verified")?.at;
	if (at === void 0) return [];
	const what = outcome === "found-done" ? `found ${done} already` : done;
	return [{
		when: {
			at,
			precision: "minute",
			approximate: false,
			assumedZone: false
		},
		text: `${toPlainText(subject).replace(/^the /, "")} ${what}`
	}];
}
function toEvents(facts) {
	const milestones = listMilestones$1(facts).map(({ name, when }) => ({
		when,
		text: name.replaceAll("_", " ")
	}));
	const containments = toResponses(facts).flatMap(({ containment, rollback }) => {
		const deed = toDeed(containment);
		return [...toVerified(containment, deed, deed.done), ...rollback ? toVerified(rollback, deed, deed.undone) : []];
	});
	return [...milestones, ...containments].toSorted((a, b) => toSortKey(a.when.at) < toSortKey(b.when.at) ? -1 : 1);
}
function renderDiagram(facts) {
	const events = toEvents(facts).slice(0, EVENTS);
	if (events.length < 2) return void 0;
	const lines = [
		"```mermaid",
		"timeline",
		`    title ${mermaid(facts.incident.id)}`
	];
	let day = "";
	for (const { when, text } of events) {
		if (toDayKey(when.at) !== day) {
			day = toDayKey(when.at);
			lines.push(`    section ${toDay(when.at)}`);
		}
		const clock = toClock(when.precision === "second" ? {
			...when,
			precision: "minute"
		} : when);
		lines.push(`        ${clock === "" ? "that day" : `${mermaid(clock)} UTC`} : ${mermaid(clip(toHarmless(text), 80))}`);
	}
	return [...lines, "```"].join("\n");
}

// actions/report/facts/metrics.ts
const DEFINITIONS = [
	{
		name: "Time to detect",
		from: "compromised",
		to: "detected",
		fallback: "activity_started"
	},
	{
		name: "Time to acknowledge",
		from: "detected",
		to: "acknowledged"
	},
	{
		name: "Time to declare",
		from: "detected",
		to: "declared"
	},
	{
		name: "Time to respond",
		from: "detected",
		to: "first_containment"
	},
	{
		name: "Time to contain",
		from: "detected",
		to: "contained"
	},
	{
		name: "Time to contain, from declaration",
		from: "declared",
		to: "contained"
	},
	{
		name: "Time to eradicate",
		from: "detected",
		to: "eradicated"
	},
	{
		name: "Time to recover",
		from: "detected",
		to: "recovered"
	},
	{
		name: "Dwell time, to removal of access",
		from: "compromised",
		to: "access_removed",
		fallback: "activity_started"
	}
];
function toLabel(name) {
	return name.replaceAll("_", " ");
}
function findEnd(facts, name) {
	if (name !== "first_containment") {
		const passed = findMilestone(facts, name);
		return passed && {
			label: toLabel(name),
			...passed
		};
	}
	const entry = findFirstApplied(facts);
	if (entry === void 0) return void 0;
	const when = {
		at: entry.at,
		precision: "second",
		approximate: false,
		assumedZone: false
	};
	return {
		label: toLabel(name),
		when,
		cite: entry.cite
	};
}
function measure(from, to) {
	const { precision } = toSeconds(from.precision) >= toSeconds(to.precision) ? from : to;
	const seconds = (Date.parse(to.at) - Date.parse(from.at)) / 1e3;
	if (seconds < toSeconds(precision)) return void 0;
	return `${isCoarse(precision) || from.approximate || to.approximate ? "about " : ""}${toDuration(seconds, precision)}`;
}
function isCoarse(precision) {
	return precision === "hour" || precision === "day";
}
function toVagueness(from, to) {
	return [from, to].flatMap(({ label, when: { precision, approximate } }) => {
		const known = isCoarse(precision) ? `known to the ${precision} only` : "";
		const vague = [approximate ? "approximate" : "", known].filter((note) => note !== "");
		return vague.length === 0 ? [] : [`; ${label} is ${vague.join(" and ")}`];
	}).join("");
}
function toMetric({ name }, { from, to }, note) {
	const coarser = toSeconds(from.when.precision) >= toSeconds(to.when.precision) ? from : to;
	const { precision } = coarser.when;
	const seconds = (Date.parse(to.when.at) - Date.parse(from.when.at)) / 1e3;
	const base = {
		name,
		definition: `${from.label} to ${to.label}`,
		cites: [from.cite, to.cite]
	};
	if (Math.abs(seconds) < toSeconds(precision) && precision !== "second") return {
		...base,
		value: `less than one ${precision}; ${coarser.label} is known to the ${precision} only${note}`
	};
	if (seconds < 0) return {
		...base,
		value: `not computable: ${to.label} is recorded before ${from.label}`
	};
	const duration = measure(from.when, to.when) ?? toDuration(seconds, precision);
	return {
		...base,
		value: `${duration}${toVagueness(from, to)}${note}`,
		seconds: Math.floor(seconds)
	};
}
function computeMetric(facts, definition) {
	const stated = findEnd(facts, definition.from);
	const fallback = definition.fallback === void 0 ? void 0 : findEnd(facts, definition.fallback);
	const from = stated ?? fallback;
	const to = findEnd(facts, definition.to);
	if (from && to) {
		const note = stated ? "" : `; counted from ${from.label}, because ${toLabel(definition.from)} is not recorded`;
		return toMetric(definition, {
			from,
			to
		}, note);
	}
	const missing = [...from ? [] : [toLabel(definition.from)], ...to ? [] : [toLabel(definition.to)]];
	const verb = missing.length === 1 ? "is" : "are";
	return {
		name: definition.name,
		definition: `${toLabel(definition.from)} to ${toLabel(definition.to)}`,
		value: `not computable: ${missing.join(" and ")} ${verb} not recorded`,
		cites: []
	};
}
function computeMetrics(facts) {
	return DEFINITIONS.map((definition) => computeMetric(facts, definition));
}

// actions/report/narrative/attempts.ts
const TOLD = 12;
function findAttempted(entry, receipts) {
	const key = findPlanKey(entry);
	return receipts.find((receipt) => receipt.id === entry.receipt || listRuns(receipt).some(({ plan }) => plan.digest.slice(7, 15) === key));
}
const CHANGED = /^comment (edited|deleted)$/;
function listRefused({ ledger }) {
	return ledger.filter(({ phase, command }) => phase === "refused" && !CHANGED.test(command));
}
function toWhen({ at }) {
	return {
		at: new Date(at).toISOString().replace(".000Z", "Z"),
		precision: "second",
		approximate: false,
		assumedZone: false
	};
}
function toReason(reason) {
	if (reason === void 0) return say``;
	const known = Object.entries(REASONS).find(([name]) => name === reason)?.[1];
	if (known === void 0) return say` (${code(reason)})`;
	const meaning = trimStop(known.meaning);
	const clause = meaning.charAt(0).toLowerCase() + meaning.slice(1);
	return say`: ${words(clause)} (${code(reason)})`;
}
function tellAttempt(entry, { receipts, show }) {
	const time = words(toCapital(toDated(show(toWhen(entry)))));
	const receipt = findAttempted(entry, receipts);
	const about = receipt === void 0 ? say`` : say` for ${words(receipt.id)}`;
	const what = entry.reason === "edited-comment" ? say`${code(entry.command)}${about} was refused` : say`${entry.actor.login} tried ${code(entry.command)}${about} and was refused`;
	const text = say`${time} ${what}${toReason(entry.reason)}`;
	const cites = receipt === void 0 ? [] : [citeReceipt(receipt.id)];
	return state(text, [citeLedger(entry), ...cites]);
}
function tellAttempts(facts) {
	const refused = listRefused(facts);
	const show = createShow(refused.map(toWhen));
	const told = refused.slice(0, TOLD).map((entry) => tellAttempt(entry, {
		receipts: facts.receipts,
		show
	}));
	const next = refused[TOLD];
	if (next === void 0) return told;
	const hidden = refused.length - TOLD;
	const text = words(`${toCount(hidden, "further attempt")} ${hidden === 1 ? "was" : "were"} refused`);
	return [...told, state(text, [citeLedger(next)])];
}

// actions/report/narrative/grouping.ts
const NAMED = 3;
function groupBy(observations, toKey) {
	const groups = /* @__PURE__ */ new Map();
	for (const observation of observations) {
		const key = toKey(observation);
		const group = groups.get(key);
		if (group) group.push(observation);
		else groups.set(key, [observation]);
	}
	return [...groups.values()];
}
function countValues(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) if (value !== void 0) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a);
}
function listCounted(values, noun) {
	return listCapped(countValues(values).map(([name, count]) => say`${code(name)} (${count})`), noun);
}
function listNames(values, noun) {
	return listCapped(countValues(values).map(([name]) => say`${code(name)}`), noun);
}
function listCapped(phrases, noun) {
	if (phrases.length <= 4) return enumerate(phrases);
	const more = toCount(phrases.length - NAMED, `more ${noun}`);
	return enumerate([...phrases.slice(0, NAMED), { parts: [more] }]);
}
function citeGroup(group) {
	const [first, ...rest] = group;
	return [first.source, ...rest.map(({ source }) => source)];
}

// actions/report/narrative/lead.ts
const STANDING = {
	declared: "it is not contained yet",
	contained: "it is contained",
	eradicated: "its cause is removed",
	recovered: "normal operation is restored",
	closed: "it is closed",
	dismissed: "it was dismissed"
};
const SENTENCES = [
	["activity_started", "compromised"],
	[
		"detected",
		"declared",
		"contained"
	],
	[
		"access_removed",
		"eradicated",
		"recovered",
		"closed"
	]
];
const OF_THE_INCIDENT = [
	"detected",
	"declared",
	"contained"
];
function tellStanding({ incident }) {
	const { id, title, severity, status, exercise } = incident;
	const kind = words(`${severity} ${exercise ? "exercise" : "incident"}`);
	const text = say`${words(id)}, “${title}”, is a ${kind}; ${words(STANDING[status])}`;
	return state(text, [RECORD]);
}
function toContainedAfter(facts) {
	const detected = findMilestone(facts, "detected");
	const contained = findMilestone(facts, "contained");
	const duration = detected && contained && measure(detected.when, contained.when);
	return duration === void 0 ? "" : `, ${duration} after detection`;
}
function tellMilestones(facts, names, show) {
	const told = names.flatMap((name) => findMilestone(facts, name) ?? []);
	const [first, ...rest] = told.map(({ cite }) => cite);
	if (first === void 0) return [];
	const isShared = told.every(({ name }) => OF_THE_INCIDENT.includes(name));
	let previous;
	const [head = "", ...tail] = told.map(({ name, when: passed }, index) => {
		const when = show(passed);
		const time = toDated(when, previous);
		previous = when;
		return `${isShared && index > 0 ? name : MILESTONE_CLAUSE[name]} ${time}${name === "contained" ? toContainedAfter(facts) : ""}`;
	});
	const text = enumerate([toCapital(head), ...tail].map(words));
	return [state(text, toSources$1([first, ...rest]))];
}
function tellBasis({ sources }) {
	const read = sources.filter(({ observations }) => observations.length > 0);
	const [first, ...rest] = read.map(({ artifact }) => citeLine(artifact.id, `artifacts/${artifact.file}`, 1));
	if (first === void 0) return [];
	const cites = [first, ...rest];
	const lists = countValues(read.flatMap(({ observations }) => observations.map(({ tool }) => tool))).map(([tool, count]) => say`${words(toCount(count, "observation"))} from ${tool}`);
	return [state(say`This report draws on ${enumerate(lists)}`, cites)];
}
function tellLead(facts) {
	const show = createShow(listMilestones$1(facts).map(({ when }) => when));
	return [tellStanding(facts), ...SENTENCES.flatMap((names) => tellMilestones(facts, names, show))];
}

// actions/report/artifact/observation.ts
const LEVELS = [
	"critical",
	"high",
	"medium",
	"low",
	"informational"
];
const INDICATOR_TYPES = [
	"ipv4-addr",
	"ipv6-addr",
	"domain-name",
	"url",
	"user-agent",
	"access-key-id",
	"token-hash",
	"user-account",
	"email-addr",
	"commit"
];
function isGrave({ severity }) {
	return LEVELS.indexOf(severity.normalised) <= LEVELS.indexOf("medium");
}

// actions/report/narrative/scope.ts
const CREDENTIAL_STATE = {
	exposed: "is still exposed",
	revoked: "is revoked",
	rotated: "is rotated"
};
function listAffected(names, one, many) {
	if (names.length === 0) return void 0;
	return say`${words(names.length === 1 ? one : many)} ${enumerate(names.map((name) => say`${code(name)}`))}`;
}
function toVerb(phrases, counts) {
	return phrases.length > 1 || counts > 1 ? "are" : "is";
}
function tellAffected({ incident }) {
	const { repositories, accounts, hosts, data } = incident.affected;
	const lists = [
		listAffected(repositories, "the repository", "the repositories"),
		listAffected(accounts, "the account", "the accounts"),
		listAffected(hosts, "the host", "the hosts"),
		listAffected(data, "the data", "the data")
	].filter((list) => list !== void 0);
	const count = repositories.length + accounts.length + hosts.length + data.length;
	const scope = lists.length === 0 ? words("The record does not name anything that is affected") : say`According to the record, ${enumerate(lists)} ${words(toVerb(lists, count))} affected`;
	return [state(scope, [RECORD]), ...incident.exposed_credentials.map(tellCredential)];
}
function tellCredential({ id, kind, last4, state: held }) {
	const end = last4 === void 0 ? say`` : say`, ending in ${code(last4)},`;
	return state(say`Credential ${code(id)} (${code(kind)})${end} ${words(CREDENTIAL_STATE[held])}`, [RECORD]);
}
function findFirstActivity({ items }) {
	const deeds = items.flatMap((item) => item.origin === "observation" ? [item.observation] : []).filter(({ kind }) => kind === "activity");
	return deeds.find(isGrave) ?? deeds[0];
}
function tellFirstActivity(account) {
	const first = findFirstActivity(account);
	const when = first && toObservationWhen(first);
	if (first === void 0 || when === void 0) return [];
	const what = isGrave(first) ? "grave action" : "action";
	const text = say`The oldest ${words(what)} in the artifacts is of ${words(toInstant(createShow([when])(when)))}: ${first.sentence}`;
	return [state(text, [first.source])];
}
function tellExposure(group) {
	const files = listNames(group.map(({ asset }) => asset), "file");
	const count = toCount(group.length, "leaked secret");
	const text = say`${group[0].tool} found ${words(count)} in ${files}, which could have given access; that alone does not show that anyone used ${words(group.length === 1 ? "it" : "them")}`;
	return state(text, citeGroup(group));
}
function tellEntryPoint(facts, account) {
	const established = facts.entries.filter(({ kind }) => kind === "compromised" || kind === "activity_started").map((entry) => {
		const when = createShow([toEntryWhen(entry)])(toEntryWhen(entry));
		const clause = tellClause(entry, facts.receipts);
		return state(say`${words(toCapital(toDated(when)))} ${clause}`, citeWithSources(entry));
	});
	const secrets = account.items.flatMap((item) => item.origin === "observation" ? [item.observation] : []).concat(account.undated).filter(({ kind }) => kind === "secret");
	return [
		...established.length > 0 ? [] : [state(words("How the attacker got in is not known yet: no timeline entry records the compromise"), [citeTimeline(facts)])],
		...established,
		...groupBy(secrets, ({ artifact }) => artifact).map(tellExposure),
		...tellFirstActivity(account)
	];
}
function citeTimeline({ entries }) {
	return {
		label: entries.length === 0 ? "timeline, empty" : "timeline",
		target: "../timeline.md"
	};
}

// actions/report/narrative/told.ts
function tellAt(observation, told) {
	return {
		at: toObservationWhen(observation)?.at ?? "",
		rank: isGrave(observation) ? "grave" : "routine",
		...told
	};
}

// actions/report/narrative/activity.ts
const TOLD_SINGLY$2 = 2;
const GRAVE_TOLD = 5;
function toStart$1(observation, last = observation) {
	const [from, to] = [toObservationWhen(observation), toObservationWhen(last)];
	if (from === void 0 || to === void 0) return {};
	return { start: observation === last ? { from } : {
		from,
		to
	} };
}
function toText({ start }, text) {
	return () => start === void 0 ? say`At an unknown time ${text}` : say` ${text}`;
}
function tellOne$2(observation) {
	const start = toStart$1(observation);
	const tell = toText(start, observation.sentence);
	return tellAt(observation, {
		...start,
		tell,
		cites: [observation.source]
	});
}
function tellMany$1(group) {
	const [first] = group;
	const failed = group.filter(({ outcome }) => outcome === "failed").length;
	const from = first.address === void 0 ? say`` : say` from ${indicator(first.address)}`;
	const actions = listCounted(group.map(({ action }) => action), "kind");
	const failures = failed === 0 ? "" : `; ${failed === group.length ? "all" : failed} of them failed`;
	const actor = code(first.actor ?? "an unnamed actor");
	const count = words(toCount(group.length, "time"));
	const start = toStart$1(first, group.at(-1));
	const text = say`${actor} acted ${count}${from}, according to ${first.tool}: ${actions}${words(failures)}`;
	return tellAt(first, {
		...start,
		tell: toText(start, text),
		cites: citeGroup(group)
	});
}
function tellRest(grave) {
	const [first, ...rest] = grave;
	if (first === void 0) return [];
	if (rest.length === 0) return [tellOne$2(first)];
	const count = words(toCount(rest.length + 1, "more grave action"));
	const start = toStart$1(first);
	const text = say`and later, ${code(first.actor ?? "an unnamed actor")} performed ${count}`;
	const cites = citeGroup([first, ...rest]);
	return [tellAt(first, {
		...start,
		tell: toText(start, text),
		cites
	})];
}
function tellActivity(group) {
	if (group.length <= TOLD_SINGLY$2) return group.map(tellOne$2);
	const grave = group.filter(isGrave);
	if (grave.length === group.length && group.length > GRAVE_TOLD) return [tellMany$1(group)];
	const told = grave.slice(0, GRAVE_TOLD);
	return [
		tellMany$1(group),
		...told.map(tellOne$2),
		...tellRest(grave.slice(told.length))
	];
}

// actions/report/narrative/findings.ts
const TOLD_SINGLY$1 = 3;
function toTool(observation, show) {
	const when = toObservationWhen(observation);
	const scan = when === void 0 ? "" : `, in a scan of ${toInstant(show(when))},`;
	return say`${observation.tool}${words(scan)}`;
}
function toTimes(observation) {
	const when = toObservationWhen(observation);
	return when === void 0 ? {} : { times: [when] };
}
function tellOne$1(observation) {
	const { stated } = observation.severity;
	return tellAt(observation, {
		...toTimes(observation),
		tell: (show) => say`${toTool(observation, show)} reports at level ${code(stated)} that ${observation.sentence}`,
		cites: [observation.source]
	});
}
function toLevels(group) {
	const counts = LEVELS.map((level) => ({
		level,
		count: group.filter(({ severity }) => severity.normalised === level).length
	})).filter(({ count }) => count > 0);
	return enumerate(counts.map(({ level, count }) => words(`${count} ${level}`)));
}
function tellFindings(group) {
	if (group.length <= TOLD_SINGLY$1) return group.map(tellOne$1);
	const rules = listCounted(group.map(({ action }) => action), "rule");
	const count = words(toCount(group.length, "finding"));
	const [first] = group;
	return [tellAt(first, {
		...toTimes(first),
		tell: (show) => say`${toTool(first, show)} reports ${count} (${toLevels(group)}), by rule: ${rules}`,
		cites: citeGroup(group)
	})];
}

// actions/report/narrative/secrets.ts
const TOLD_SINGLY = 2;
function toStart(group) {
	const [first] = group;
	const [from, to] = [toObservationWhen(first), toObservationWhen(group.at(-1) ?? first)];
	if (from === void 0 || to === void 0) return {};
	return { start: group.length === 1 ? { from } : {
		from,
		to
	} };
}
function tellOne(observation) {
	const start = toStart([observation]);
	const { tool, sentence, source } = observation;
	const tell = () => start.start === void 0 ? say`According to ${tool}, ${sentence}` : say`, according to ${tool}, ${sentence}`;
	return tellAt(observation, {
		...start,
		tell,
		cites: [source]
	});
}
function tellMany(group) {
	const [first] = group;
	const authors = group.map(({ actor }) => actor);
	const by = authors.every((actor) => actor === void 0) ? say`` : say`, by ${listNames(authors, "person")}`;
	const kinds = listCounted(group.map(({ action }) => action), "kind");
	const files = listNames(group.map(({ asset }) => asset), "file");
	const start = toStart(group);
	const count = words(toCount(group.length, "secret"));
	const lead = start.start === void 0 ? say`${first.tool} reports ${count}` : say` ${count} were committed, according to ${first.tool}`;
	const text = say`${lead}: ${kinds}, in ${files}${by}`;
	return tellAt(first, {
		...start,
		tell: () => text,
		cites: citeGroup(group)
	});
}
function tellSecrets(group) {
	if (group.length > TOLD_SINGLY) return [tellMany(group)];
	return group.map(tellOne);
}

// actions/report/narrative/sequence.ts
const IN_THE_SAME = {
	second: "In the same second",
	minute: "In the same minute",
	hour: "In the same hour",
	day: "On the same day"
};
function isSameInstant(a, b) {
	return a.at === b.at && a.precision === "second" && b.precision === "second";
}
function repeat(previous, from, shown) {
	if (previous.streak % 2 === 0) return `Also ${previous.moment.replace(/^[AO]/, toLower)}`;
	return isSameInstant(previous.from, from) ? "At the same time" : IN_THE_SAME[shown.precision];
}
function toLower(letter) {
	return letter.toLowerCase();
}
function toLead({ from, to }, previous, show) {
	const shown = show(from);
	if (to !== void 0) return {
		lead: toSpan(shown, show(to)),
		next: void 0
	};
	const moment = toMoment(shown);
	if (previous?.moment !== moment || from.approximate) return {
		lead: moment,
		next: {
			from,
			moment,
			streak: 1
		}
	};
	return {
		lead: repeat(previous, from, shown),
		next: {
			from,
			moment,
			streak: previous.streak + 1
		}
	};
}
function tellInTurn(told) {
	const times = told.flatMap(({ start, times: more = [] }) => [
		...start === void 0 ? [] : [start.from],
		...start?.to === void 0 ? [] : [start.to],
		...more
	]);
	const show = createShow(times);
	let previous;
	return told.map(({ start, tell, cites }) => {
		if (start === void 0) {
			previous = void 0;
			return state(tell(show), cites);
		}
		const { lead, next } = toLead(start, previous, show);
		previous = next;
		return state(say`${words(lead)}${tell(show)}`, cites);
	});
}

// actions/report/narrative/story.ts
const SENTENCES_PER_DAY = 40;
const DAYS = 60;
const TELLERS = {
	secret: tellSecrets,
	finding: tellFindings,
	activity: tellActivity
};
function toKey({ artifact, kind, actor, address }) {
	return JSON.stringify(kind === "activity" ? [
		artifact,
		kind,
		actor,
		address
	] : [artifact, kind]);
}
function byTime$1(a, b) {
	const [left, right] = [toSortKey(a.at), toSortKey(b.at)];
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
function tellRun(run) {
	return groupBy(run, toKey).flatMap((group) => TELLERS[group[0].kind](group)).toSorted(byTime$1);
}
function* tellItems(items, receipts) {
	let run = [];
	for (let index = 0; index < items.length; index += 1) {
		const [item, next] = [items[index], items[index + 1]];
		if (item?.origin === "observation") run.push(item.observation);
		if (item?.origin !== "entry") continue;
		yield* tellRun(run);
		run = [];
		const together = next?.origin === "entry" ? tellTogether(item.entry, next.entry, receipts) : void 0;
		if (together !== void 0) index += 1;
		yield together ?? tellEntry(item.entry, receipts);
	}
	yield* tellRun(run);
}
const RANKS = [
	"entry",
	"grave",
	"routine"
];
function choose(told) {
	const recorded = told.filter(({ rank }) => rank === "entry").length;
	const limit = Math.max(SENTENCES_PER_DAY, recorded);
	const ranked = told.toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
	const chosen = new Set(ranked.slice(0, limit));
	return told.filter((one) => chosen.has(one));
}
function toParagraph(heading, told) {
	const sentences = tellInTurn(choose(told)).map(toSentence);
	const hidden = told.length - sentences.length;
	if (hidden === 0) return {
		heading,
		sentences
	};
	const more = words(`${toCount(hidden, "further statement")} about this day can be read in the artifacts themselves`);
	return {
		heading,
		sentences: [...sentences, toSentence(state(more, [MANIFEST]))]
	};
}
function tellStory(account, receipts) {
	const paragraphs = [...Map.groupBy(tellItems(account.items, receipts), ({ at }) => toDayKey(at))].toSorted(([a], [b]) => a < b ? -1 : Number(a > b)).map(([day, told]) => toParagraph(toDay(day), told));
	const undated = tellRun(account.undated);
	const last = undated.length === 0 ? [] : [toParagraph("Without a time", undated)];
	return [...capDays(paragraphs), ...last];
}
function capDays(paragraphs) {
	if (paragraphs.length <= DAYS) return paragraphs;
	const hidden = paragraphs.length - DAYS;
	const heading = `Before ${paragraphs[hidden]?.heading ?? ""}`;
	const more = words(`${toCount(hidden, "earlier day")} can be read in the artifacts themselves`);
	return [{
		heading,
		sentences: [toSentence(state(more, [MANIFEST]))]
	}, ...paragraphs.slice(hidden)];
}

// actions/report/view/question-rows.ts
const DECIDING = [
	"incident_commander",
	"legal",
	"communications"
];
function listQuestions(questions) {
	return questions.map(({ role, question, why, answer }, index) => ({
		number: index + 1,
		role: ROLE_TITLES[role],
		question,
		why,
		answer
	}));
}
const DECISIONS = 6;
function toAnswers(facts) {
	const questions = askQuestions(facts);
	const deciding = questions.filter(({ role }) => DECIDING.includes(role)).slice(0, DECISIONS);
	const others = questions.length - deciding.length;
	const verb = others === 1 ? "is" : "are";
	return {
		questions: listQuestions(questions),
		decisions: listQuestions(deciding),
		moreQuestions: others === 0 ? null : `${toCount(others, "further question")} ${verb} asked in the incident report.`
	};
}

// actions/report/view/source-rows.ts
const STATES = {
	read: "read",
	own: "saved before a containment step acted",
	unrecognised: "not read: no reader knows this format",
	missing: "not read: the file is not there",
	altered: "not read: its bytes do not match the digest",
	"not-a-file": "not read: it is a link"
};
function findSaver(id, state, receipts) {
	const receipt = receipts.find(({ evidence }) => evidence.includes(id));
	return state === "own" && receipt ? `saved before ${receipt.id} acted` : void 0;
}
function toSourceRow({ artifact, state, tool, observations, unread }, receipts) {
	return {
		id: artifact.id,
		file: { parts: [citeFile(artifact.file, `artifacts/${artifact.file}`)] },
		tool: state === "read" ? tool : artifact.tool,
		sha256: say`${code(artifact.sha256)}`,
		bytes: artifact.bytes,
		observations: observations.length,
		unread: unread.count,
		tlp: `TLP:${artifact.tlp}`,
		state: findSaver(artifact.id, state, receipts) ?? STATES[state]
	};
}
function listUnread(sources) {
	return sources.flatMap(({ artifact, unread }) => {
		const listed = unread.listed.map(({ source, why }) => say`${{ parts: [source] }}: ${why}`);
		const hidden = unread.count - listed.length;
		return hidden === 0 ? listed : [...listed, say`${artifact.id}: ${words(toCount(hidden, "further row"))} not read`];
	});
}
function toWithheld(withheld, ceiling) {
	if (withheld.length === 0) return null;
	const ids = withheld.map(({ artifact }) => artifact.id).join(", ");
	return `${toCount(withheld.length, "artifact")} marked above TLP:${ceiling} ${withheld.length === 1 ? "is" : "are"} left out of this report: ${ids}.`;
}

// actions/report/view/chronology.ts
const LISTED$1 = 150;
const BUNDLED = 3;
function toTime(when) {
	const clock = toClock(when);
	const about = when.approximate ? "about " : "";
	const zone = when.assumedZone ? " UTC (zone assumed)" : " UTC";
	return clock === "" ? `${about}${toDayKey(when.at)}` : `${about}${toDayKey(when.at)} ${clock}${zone}`;
}
function toSources(cites) {
	return join$1(cites.map((cite) => ({ parts: [cite] })), ", ");
}
function placeEntry({ when, entry }, { receipts }) {
	const row = {
		time: toTime(when),
		kind: entry.kind,
		what: tellClause(entry, receipts),
		sources: toSources(citeWithSources(entry))
	};
	return {
		key: toSortKey(when.at),
		weight: 0,
		about: entry.sources.map(({ id }) => id),
		row
	};
}
function placeOne(observation) {
	const when = toObservationWhen(observation);
	if (when === void 0) return [];
	const { kind, sentence, source } = observation;
	return [{
		key: toSortKey(when.at),
		weight: 1,
		row: {
			time: toTime(when),
			kind,
			what: sentence,
			sources: toSources([source])
		}
	}];
}
function placeGroup(group) {
	const [first] = group;
	const when = toObservationWhen(first);
	if (group.length < BUNDLED || when === void 0) return group.flatMap(placeOne);
	const who = first.kind === "activity" ? code(first.actor ?? "an unnamed actor") : first.tool;
	const actions = listCounted(group.map(({ action }) => action), "kind");
	const what = say`${who}, ${words(toCount(group.length, "row"))}: ${actions}`;
	return [{
		key: toSortKey(when.at),
		weight: 1,
		row: {
			time: `from ${toTime(when)}`,
			kind: first.kind,
			what,
			sources: toBrackets(citeGroup(group))
		}
	}];
}
function placeRun(run) {
	const order = new Map(run.map((observation, index) => [observation, index]));
	const bundles = groupBy(run.filter((observation) => !isGrave(observation)), ({ artifact, kind, actor }) => JSON.stringify([
		artifact,
		kind,
		actor
	])).filter(({ length }) => length >= BUNDLED);
	const bundled = new Set(bundles.flat());
	return [...run.filter((one) => !bundled.has(one)).map((one) => [one]), ...bundles].toSorted(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).flatMap(placeGroup);
}
function placeItems(facts) {
	const placed = [];
	let run = [];
	for (const item of toAccount(facts).items) if (item.origin === "observation") run.push(item.observation);
	else {
		placed.push(...placeRun(run), placeEntry(item, facts));
		run = [];
	}
	return [...placed, ...placeRun(run)];
}
function placeLedger(entry, { receipts }) {
	const at = new Date(entry.at).toISOString().replace(".000Z", "Z");
	const when = {
		at,
		precision: "second",
		approximate: false,
		assumedZone: false
	};
	const reason = entry.reason === void 0 ? say`` : say` (${code(entry.reason)})`;
	const what = say`${code(entry.command)} by ${entry.actor.login}: ${words(entry.phase.replace("_", " "))}${reason}`;
	return {
		key: toSortKey(at),
		weight: 0,
		about: [findAttempted(entry, receipts)?.id ?? ""],
		row: {
			time: toTime(when),
			kind: "ledger",
			what,
			sources: toSources([citeLedger(entry)])
		}
	};
}
function byTime(a, b) {
	return a.key < b.key ? -1 : Number(a.key > b.key);
}
function isUntold(facts) {
	const { entries, receipts } = facts;
	const refused = new Set(listRefused(facts));
	const told = new Set(receipts.flatMap(listRuns).map(({ plan }) => plan.digest.slice(7, 15)));
	const isNoted = ({ receipt, at }) => entries.some((entry) => entry.kind === "action" && entry.at.getTime() === Date.parse(at) && entry.sources.some(({ id }) => id === receipt));
	return (entry) => {
		const { phase, receipt } = entry;
		if (phase === "intent" || phase === "done") return false;
		if (phase === "refused") return refused.has(entry);
		if (phase === "unknown") return !isNoted(entry);
		return !told.has(findPlanKey(entry) ?? "") && !receipts.some(({ id }) => id === receipt);
	};
}
function insert(rows, placed) {
	const at = [
		rows.findIndex(({ key, row, about }) => key === placed.key && row.kind !== "ledger" && about?.includes(placed.about?.[0] ?? "")),
		rows.findIndex(({ key }) => key > placed.key),
		rows.length
	].find((index) => index !== -1) ?? rows.length;
	return rows.toSpliced(at, 0, placed);
}
function listChronology(facts) {
	let all = placeItems(facts).toSorted(byTime);
	for (const entry of facts.ledger.filter(isUntold(facts))) all = insert(all, placeLedger(entry, facts));
	const kept = new Set(all.toSorted((a, b) => a.weight - b.weight).slice(0, LISTED$1));
	return {
		rows: all.filter((one) => kept.has(one)).map(({ row }) => row),
		hidden: all.length - kept.size
	};
}

// actions/report/view/indicators.ts
const ADDRESSES = /* @__PURE__ */ new Set([
	"ipv4-addr",
	"ipv6-addr",
	"domain-name",
	"url",
	"email-addr"
]);
const LISTED = 50;
function tallyIndicators({ sources }) {
	const tallies = /* @__PURE__ */ new Map();
	for (const observation of sources.flatMap(({ observations }) => observations)) for (const found of observation.indicators) {
		const key = `${found.type} ${found.value}`;
		const tally = tallies.get(key);
		if (tally) tally.rows += 1;
		else tallies.set(key, {
			found,
			first: observation,
			rows: 1
		});
	}
	return [...tallies.values()];
}
function toRank({ found }) {
	return INDICATOR_TYPES.indexOf(found.type);
}
function listIndicators(facts) {
	const tallies = tallyIndicators(facts).toSorted((a, b) => toRank(a) - toRank(b) || b.rows - a.rows);
	const rows = tallies.slice(0, LISTED).map(({ found, first, rows: count }) => ({
		type: found.type,
		value: say`${ADDRESSES.has(found.type) ? indicator(found.value) : code(found.value)}`,
		rows: count,
		first: { parts: [first.source] }
	}));
	return {
		rows,
		hidden: tallies.length - rows.length
	};
}

// actions/report/view/index.ts
function cite(citation) {
	return { parts: [citation] };
}
function findNewest(facts) {
	const { entries, ledger, incident, sources } = facts;
	const newest = [
		...entries.map(({ at }) => at.getTime()),
		...ledger.map(({ at }) => Date.parse(at)),
		...Object.values(incident.milestones).map(({ recorded_at: at }) => Date.parse(at)),
		...sources.map(({ artifact }) => Date.parse(artifact.added_at)),
		...toContainments(facts).flatMap(({ turns }) => turns.map(({ at }) => Date.parse(at)))
	].reduce((a, b) => Math.max(a, b), -Infinity);
	if (!Number.isFinite(newest)) return "an unknown time";
	const at = new Date(newest).toISOString();
	return toInstant({
		at,
		precision: "minute",
		approximate: false,
		assumedZone: false
	});
}
function listMetrics(facts) {
	return computeMetrics(facts).map(({ cites, ...metric }) => ({
		...metric,
		sources: cites.length === 0 ? words("–") : join$1(cites.map(cite), ", ")
	}));
}
function toHeader({ incident }) {
	return {
		id: incident.id,
		title: incident.title,
		codename: incident.codename,
		severity: incident.severity,
		status: incident.status,
		exercise: incident.exercise,
		playbook: incident.playbook ?? null,
		issue: incident.issue,
		pull_request: incident.pull_request ?? null,
		reporter: incident.reporter.login
	};
}
function listTasks({ incident }) {
	return incident.tasks.map(({ id, title, owner, due, ...task }) => ({
		id,
		title,
		owner: owner?.login ?? "nobody yet",
		due: due === void 0 ? "no date yet" : due.slice(0, 10),
		state: task.state
	}));
}
function listRoles({ incident: { roles } }) {
	return Object.entries(ROLE_TITLES).flatMap(([role, title]) => {
		const holder = Object.entries(roles).find(([name]) => name === role)?.[1];
		return holder === void 0 ? [] : [{
			role: title,
			login: holder.login
		}];
	});
}
function toTables(facts) {
	const indicators = listIndicators(facts);
	const timeline = listChronology(facts);
	return {
		indicators: indicators.rows,
		moreIndicators: indicators.hidden === 0 ? null : toCount(indicators.hidden, "more indicator"),
		timeline: timeline.rows,
		moreTimeline: timeline.hidden === 0 ? null : toCount(timeline.hidden, "further row")
	};
}
function toEntryPoint(facts, account) {
	const entryPoint = tellEntryPoint(facts, account).map(toSentence);
	return {
		entryPoint,
		wayIn: entryPoint[0] ?? words("")
	};
}
function toKeyTimes(facts) {
	const listed = listMilestones$1(facts).toSorted((a, b) => Date.parse(a.when.at) - Date.parse(b.when.at));
	const show = createShow(listed.map(({ when }) => when));
	const detected = findMilestone(facts, "detected");
	return listed.map(({ name, when, cite: source }) => {
		const after = detected && measure(detected.when, when);
		return {
			name: name.replaceAll("_", " "),
			at: toInstant(show(when)),
			after: after ?? "–",
			source: cite(source)
		};
	});
}
function toPassage(statements) {
	return statements.length === 0 ? null : join$1(statements.map(toSentence), " ");
}
function toSummary({ body }) {
	const summary = findSummary(body);
	return summary === void 0 ? null : toSentence(state(say`In the words of the responders: “${trimStop(summary)}”`, [RECORD]));
}
function toContainment(facts) {
	return {
		progress: toPassage(tellProgress(facts)),
		actions: tellContainments(facts).map(toSentence),
		deeds: tellDeeds(facts).map(toSentence),
		costs: tellCosts(facts).map(toSentence),
		attempts: tellAttempts(facts).map(toSentence)
	};
}
function toView(all, { head }) {
	const { facts, withheld } = withholdAbove(all, head.tlp);
	const account = toAccount(facts);
	const diagram = renderDiagram(facts);
	return {
		title: head.title,
		incident: toHeader(facts),
		tlp: `TLP:${toMarking(facts)}`,
		asOf: findNewest(facts),
		summary: toSummary(facts),
		lead: join$1(tellLead(facts).map(toSentence), " "),
		basis: toPassage(tellBasis(facts)),
		story: tellStory(account, facts.receipts),
		affected: tellAffected(facts).map(toSentence),
		...toEntryPoint(facts, account),
		...toContainment(facts),
		differences: tellDifferences(facts).map(toSentence),
		...toAnswers(facts),
		...toTables(facts),
		diagram: diagram === void 0 ? null : { literal: diagram },
		milestones: toKeyTimes(facts),
		metrics: listMetrics(facts),
		sources: facts.sources.map((source) => toSourceRow(source, facts.receipts)),
		unread: listUnread(facts.sources),
		withheld: toWithheld(withheld, head.tlp),
		tasks: listTasks(facts),
		roles: listRoles(facts),
		snapshot: { literal: renderSnapshot(takeSnapshot(facts)) }
	};
}

// actions/report/index.ts
function findRefusal({ name, head }, incident) {
	if (isAbove(incident.tlp, head.tlp)) return {
		name,
		reason: "tlp-ceiling",
		message: `${name} may carry at most TLP:${head.tlp}, and ${incident.id} is TLP:${incident.tlp}. Lower the incident's marking, or use a report with a higher ceiling.`
	};
	const missing = head.requires.filter((milestone) => incident.milestones[milestone] === void 0);
	if (missing.length === 0) return void 0;
	return {
		name,
		reason: "not-yet",
		message: `${name} needs the milestone ${missing.join(" and ")}, which is not recorded yet.`
	};
}
function findUnknown(names, { templates }) {
	const known = templates.map(({ name }) => name);
	return names.filter((name) => !known.includes(name)).map((name) => ({
		name,
		reason: "unknown-template",
		message: `There is no report ${name}. There are ${known.join(", ")}.`
	}));
}
async function readManifest({ tree, register }) {
	if (register === void 0) return void 0;
	const { incident } = await readRecord(tree);
	const registered = await registerArtifacts(tree, {
		...register,
		tlp: incident.tlp
	});
	return registered.artifacts.length === 0 && registered.refused.length === 0 ? void 0 : registered;
}
async function readPrevious({ tree, previous }, path) {
	return previous === void 0 ? tree.readText(path) : previous.get(path);
}
async function renderAll(request, facts, set) {
	const rendered = {
		files: /* @__PURE__ */ new Map(),
		refused: [],
		edited: [],
		before: void 0,
		ceiling: "CLEAR"
	};
	for (const template of set.templates) {
		if (request.names && !request.names.includes(template.name)) continue;
		const refusal = findRefusal(template, facts.incident);
		if (refusal) {
			rendered.refused.push(refusal);
			continue;
		}
		const path = `reports/${template.name}.md`;
		const previous = await readPrevious(request, path);
		const fresh = renderTemplate(template, set.partials, toView(facts, template));
		const merged = mergeRegions(fresh, previous, path);
		rendered.files.set(path, merged.text);
		rendered.edited.push(...merged.edited.map((region) => ({
			path,
			region
		})));
		if (isAbove(rendered.ceiling, template.head.tlp)) continue;
		rendered.ceiling = template.head.tlp;
		const last = request.since === void 0 ? previous : await request.since.readText(path);
		rendered.before = last === void 0 ? void 0 : findSnapshot(last, path);
	}
	return rendered;
}
async function renderReports(request) {
	const set = await readTemplates(request.templates);
	const manifest = await readManifest(request);
	const facts = await readFacts(request.tree, manifest?.text);
	const { files, refused, edited, before, ceiling } = await renderAll(request, facts, set);
	const questions = askQuestions(facts);
	const after = takeSnapshot(withholdAbove(facts, ceiling).facts);
	return {
		files,
		refused: [...refused, ...findUnknown(request.names ?? [], set)],
		changes: renderChanges({
			before,
			after,
			questions: askByUrgency(facts),
			reports: [...files.keys()]
		}),
		...hasNews(before, after) && { news: digestOf({
			before: before ?? null,
			after
		}) },
		questions,
		edited,
		...manifest && { manifest },
		observations: facts.sources.reduce((sum, { observations }) => sum + observations.length, 0),
		unread: facts.sources.reduce((sum, { unread }) => sum + unread.count, 0)
	};
}

export { renderReports as t };