import { a as __toCommonJS, i as __require, n as __esmMin, o as __toESM, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as digestOf, u as MILESTONES } from "./canonical.js";
import { c as nextArtifactId, d as findBelieved, g as findOldPlanDigits, h as readEffect, i as Artifact, l as parseManifest, n as defangIndicator, s as appendArtifacts, t as defang, u as renderManifest } from "./defang.js";
import { E as toReceiptPath, O as toSegmentPath, _ as findSegmentNumber, a as FILES, h as findReceiptId, o as ID, p as findIdKind, u as ReceiptId } from "./path.js";
import { n as toTarget, r as decodeText, t as toPathOfTarget } from "./target.js";
import { i as toSingleLine, t as clip } from "./lines.js";
import { c as parseInstant, l as renderInstant, n as effectiveEntries, r as parseTimeline } from "./timeline.js";
import { a as inline, n as redact, o as mermaid, r as codeSpan, s as tableCell } from "./redact.js";
import { t as INCIDENT_ROLES } from "./person.js";
import { f as parseFrontmatter, i as TLPS, o as parseIncident } from "./record.js";
import { n as parseReceiptView } from "./receipt-view.js";
import { c as toSegmentPaths, p as parseLedger } from "./ledger-segments.js";
import { C as string, S as strictObject, c as array, d as int, j as UserError, o as _enum, x as record } from "./schemas.js";
import { t as REASONS } from "./reason.js";
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
// actions/report/facts/unlisted.ts
function findUnlisted(tree, manifest) {
	let listed = new Set(manifest.artifacts.map(({ file }) => `artifacts/${file}`));
	return tree.files.map(({ path }) => path).filter((path) => path.startsWith("artifacts/") && !listed.has(path)).filter((path) => path !== FILES.manifest && path !== "artifacts/.gitkeep");
}
function isUnread(value) {
	return "unread" in value;
}
// actions/report/artifact/field.ts
function isObject(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function findField(value, ...path) {
	let at = value;
	for (let key of path) {
		if (!isObject(at) || !Object.hasOwn(at, key)) return;
		at = at[key];
	}
	return at;
}
function findText(value, ...path) {
	let field = findField(value, ...path);
	return typeof field == "number" ? String(field) : typeof field == "string" && field.trim() !== "" ? field.trim() : void 0;
}
function findNumber(value, ...path) {
	let text = findText(value, ...path);
	return text !== void 0 && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : void 0;
}
function findList(value, ...path) {
	let field = findField(value, ...path);
	return Array.isArray(field) ? field : [];
}
function findFirstText(value, keys) {
	for (let key of keys) {
		let text = findText(value, key);
		if (text !== void 0) return text;
	}
}
// actions/report/artifact/indicator.ts
const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/, IPV6 = /^[0-9a-f]*:[0-9a-f:.]*:[0-9a-f.]*$/i, DOMAIN = /^(?=.{4,253}$)([a-z0-9_-]{1,63}\.)+[a-z]{2,63}$/i, EMPTY$2 = new Set([
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
	return IPV4.test(value) ? "ipv4-addr" : IPV6.test(value) ? "ipv6-addr" : DOMAIN.test(value) ? "domain-name" : void 0;
}
function toIndicators(candidates) {
	let found = new Map();
	for (let [type, value] of candidates) type === void 0 || value === void 0 || isPlaceholder(value) || found.set(`${type} ${value}`, {
		type,
		value
	});
	return [...found.values()];
}
function isSpace(code) {
	return code === 32 || code === 10 || code === 13 || code === 9;
}
function skipSpace(text, from) {
	let at = from;
	for (; at < text.length && isSpace(text.charCodeAt(at));) at += 1;
	return at;
}
function skipSeparators(text, from) {
	let at = skipSpace(text, from);
	for (; text.charAt(at) === ",";) at = skipSpace(text, at + 1);
	return at;
}
function findStringEnd(text, start) {
	for (let at = start + 1; at < text.length; at += 1) {
		let code = text.charCodeAt(at);
		if (code === 34) return at + 1;
		if (code === 10) return;
		code === 92 && (at += 1);
	}
}
function findScalarEnd(text, start) {
	let at = start;
	for (; at < text.length && !",]}\n\r	 ".includes(text.charAt(at));) at += 1;
	return at;
}
function findBracketEnd(text, start, limit) {
	let depth = 0;
	for (let at = start; at < limit; at += 1) {
		let char = text.charAt(at);
		if (char === "\"") {
			let end = findStringEnd(text, at);
			if (end === void 0) return;
			at = end - 1;
		} else if (char === "{" || char === "[") depth += 1;
		else if ((char === "}" || char === "]") && (--depth, depth === 0)) return at + 1;
	}
}
function findValueEnd(text, start, limit = text.length) {
	let char = text.charAt(start);
	return char === "{" || char === "[" ? findBracketEnd(text, start, limit) : char === "\"" ? findStringEnd(text, start) : Math.max(findScalarEnd(text, start), start + 1);
}
function* findMembers(text, start, limit = text.length) {
	let at = skipSpace(text, start + 1);
	for (; text.charAt(at) === "\"";) {
		let keyEnd = findStringEnd(text, at);
		if (keyEnd === void 0) return;
		let colon = skipSpace(text, keyEnd), valueStart = skipSpace(text, colon + 1), end = findValueEnd(text, valueStart, limit) ?? limit;
		if (text.charAt(colon) !== ":" || (yield {
			key: text.slice(at + 1, keyEnd - 1),
			start: valueStart,
			end
		}, at = skipSpace(text, end), text.charAt(at) !== ",")) return;
		at = skipSpace(text, at + 1);
	}
}
function* findElements(text, start) {
	let at = skipSpace(text, start + 1);
	for (; at < text.length && text.charAt(at) !== "]";) {
		let end = findValueEnd(text, at);
		if (yield {
			start: at,
			end: end ?? text.length
		}, end === void 0) return;
		at = skipSeparators(text, end);
	}
}
function createLineCounter(text) {
	let line = 1, next = findLineEnd(text, 0);
	return (position) => {
		for (; next < position;) line += 1, next = findLineEnd(text, next + 1);
		return line;
	};
}
function createLineStarts(text) {
	let start = 0, next = findLineEnd(text, 0);
	return (position) => {
		for (; next < position;) start = next + 1, next = findLineEnd(text, start);
		return start;
	};
}
function findLineEnd(text, from) {
	let at = text.indexOf("\n", from);
	return at === -1 ? text.length : at;
}
// actions/report/artifact/json-rows.ts
const LONG_INTEGER = /[^"\d.]\d{16,}/;
function keepLongInteger(_key, value, context) {
	return typeof value != "number" || Number.isSafeInteger(value) || !Number.isInteger(value) ? value : context?.source ?? value;
}
function parseLosslessly(text) {
	return LONG_INTEGER.test(text) ? JSON.parse(text, keepLongInteger) : JSON.parse(text);
}
function createRowFinder({ text, lineStart, findNext }) {
	let opening, next = text.length, find = (from) => {
		let found = opening === void 0 ? text.length : findNext(opening, from);
		return found === text.length ? found : found + (opening?.length ?? 0) - 1;
	};
	return {
		limit: (from) => (next <= from && (next = find(from)), next),
		tear: (from) => {
			let before = text.slice(lineStart(from), from);
			return opening ??= `\n${before.trim() === "" ? before : ""}{`, next = find(from), next;
		}
	};
}
function openFile(text) {
	return {
		text,
		lineAt: createLineCounter(text),
		lineStart: createLineStarts(text),
		findNext: createSearch(text)
	};
}
function createSearch(text) {
	let known = new Map();
	return (part, from) => {
		let last = known.get(part);
		if (last !== void 0 && last.from <= from && from <= last.found) return last.found;
		let at = text.indexOf(part, from), found = at === -1 ? text.length : at;
		return known.set(part, {
			from,
			found
		}), found;
	};
}
function createSource(file) {
	return {
		...file,
		rows: createRowFinder(file)
	};
}
function* readRow({ text, lineAt, rows }, start, pointer) {
	let line = lineAt(start), end = findValueEnd(text, start, rows.limit(start));
	if (end === void 0) {
		let next = rows.tear(start);
		return yield {
			unread: !0,
			line,
			why: `the row never ends${next === text.length ? "; nothing after it was read" : ""}`
		}, next;
	}
	try {
		return yield {
			line,
			pointer,
			value: parseLosslessly(text.slice(start, end))
		}, end;
	} catch {
		return yield {
			unread: !0,
			line,
			why: "not valid JSON"
		}, Math.min(end, rows.tear(start));
	}
}
function* readElements(file, start, pointer) {
	let { text, lineAt } = file, source = createSource(file), at = skipSeparators(text, start + 1);
	for (let index = 0; at < text.length && text.charAt(at) !== "]"; index += 1) at = skipSeparators(text, yield* readRow(source, at, `${pointer}/${index}`));
	return at < text.length ? at + 1 : (yield {
		unread: !0,
		line: lineAt(text.length),
		why: "the file ends before its list does"
	}, text.length);
}
function* readObject(source, start, names) {
	let { text, lineAt, rows } = source, limit = rows.limit(start), done;
	for (let member of names.length === 0 ? [] : findMembers(text, start, limit)) names.includes(member.key) && text.charAt(member.start) === "[" && (done = yield* readElements(source, member.start, `/${member.key}`));
	if (done === void 0) return yield* readRow(source, start, "");
	let end = findValueEnd(text, start, limit);
	return end !== void 0 || done === text.length ? end ?? done : (yield {
		unread: !0,
		line: lineAt(done),
		why: "what follows the list never ends"
	}, rows.tear(done));
}
function* readTopLevel(source, start, names) {
	let { text, lineAt } = source, char = text.charAt(start);
	if (char === "[") return yield* readElements(source, start, "");
	if (char === "{") return yield* readObject(source, start, names);
	if (text.startsWith("null", start)) return start + 4;
	yield {
		unread: !0,
		line: lineAt(start),
		why: "not a JSON object or list"
	};
	let next = text.indexOf("\n", start);
	return next === -1 ? text.length : next;
}
function* readRows$1(bytes, names = []) {
	let text = decodeText(bytes), source = createSource(openFile(text)), at = skipSpace(text, 0);
	for (; at < text.length;) at = skipSpace(text, yield* readTopLevel(source, at, names));
}
function* findExtents(text, start, path) {
	let [head, ...rest] = path;
	if (head === void 0) yield {
		start,
		end: findValueEnd(text, start) ?? text.length
	};
	else if (head === "*") {
		if (text.charAt(start) !== "[") return;
		for (let element of findElements(text, start)) yield* findExtents(text, element.start, rest);
	} else if (text.charAt(start) === "{") for (let member of findMembers(text, start)) member.key === head && (yield* findExtents(text, member.start, rest));
}
// actions/report/artifact/observed-time.ts
const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?(?:\s+[A-Z]{2,5})?$/i;
function isPlausible(instant) {
	let year = instant.getUTCFullYear();
	return year >= 1990 && year < 2100;
}
function toOffset(zone) {
	return zone === void 0 || /^(z|utc)$/i.test(zone) ? "Z" : zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
function toPrecision(clock, seconds) {
	return clock === void 0 ? "day" : seconds === void 0 ? "minute" : "second";
}
function isCalendarDay(day) {
	let instant = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}
function parseWritten(original) {
	let [, day, clock, seconds, fraction, zone] = WRITTEN.exec(original) ?? [];
	if (day === void 0 || !isCalendarDay(day) || clock === void 0 && !/^(?:Z|[+-]00:00)$/.test(toOffset(zone))) return;
	let instant = new Date(`${day}T${clock ?? "00:00"}:${seconds ?? "00"}${toOffset(zone)}`);
	if (!Number.isNaN(instant.getTime()) && isPlausible(instant)) return {
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
	].indexOf(digits.length) === -1) return;
	let instant = new Date(Number(digits.slice(0, 10)) * 1e3);
	if (!isPlausible(instant)) return;
	let fraction = digits.slice(10);
	return {
		at: `${instant.toISOString().slice(0, 19) + (fraction === "" ? "" : `.${fraction}`)}Z`,
		precision: "second",
		zone: "stated",
		original: digits
	};
}
function parseObservedTime(original) {
	if (original !== void 0) return /^\d+$/.test(original) ? parseEpoch(original) : parseWritten(original);
}
function toSortKey(at) {
	let [, seconds = at, fraction = ""] = /^([^.Z]+)(?:\.(\d+))?Z$/.exec(at) ?? [];
	return `${seconds}.${fraction.padEnd(9, "0")}`;
}
// actions/report/prose/phrase.ts
function isPhrase(value) {
	return typeof value == "object" && !!value && "parts" in value && Array.isArray(value.parts);
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
	let parts = [];
	return literals.forEach((literal, index) => {
		literal !== "" && parts.push(literal);
		let value = values[index];
		value !== void 0 && (typeof value == "number" ? parts.push(String(value)) : parts.push(typeof value == "string" ? data(value) : value));
	}), { parts };
}
function words(text) {
	return { parts: text === "" ? [] : [text] };
}
function join$1(phrases, separator) {
	return { parts: phrases.flatMap((phrase, index) => index === 0 ? [phrase] : [separator, phrase]) };
}
function enumerate(phrases) {
	return phrases.length < 2 ? join$1(phrases, "") : say`${join$1(phrases.slice(0, -1), ", ")} and ${phrases.at(-1)}`;
}
function toPlainText(part) {
	return typeof part == "string" ? part : "parts" in part ? part.parts.map(toPlainText).join("") : "data" in part ? part.data : `[${part.label}]`;
}
// actions/report/readers/cloudtrail.ts
const GRAVE$1 = /^(CreateAccessKey|CreateUser|CreateLoginProfile|UpdateLoginProfile|Attach\w+Policy|Put(User|Role|Group|Bucket)Policy|UpdateAssumeRolePolicy|StopLogging|DeleteTrail|UpdateTrail|PutEventSelectors|DeleteFlowLogs|DeleteDetector|ModifySnapshotAttribute|ModifyImageAttribute|PutBucketAcl|DisableKey|ScheduleKeyDeletion|GetSecretValue|GetPasswordData)$/;
function toEvent(value) {
	let text = findText(value, "CloudTrailEvent");
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
		let account = findEither(event, "userIdentity", "accountId");
		return account === void 0 ? "root" : `root of account ${account}`;
	}
	let actor = findEither(event, "userIdentity", "userName") ?? findEither(event, "userIdentity", "arn")?.replace(/^arn:[^:]*:[^:]*:[^:]*:[^:]*:/, "") ?? findEither(event, "userIdentity", "invokedBy")?.replace(/^(\S+)\.amazonaws\.com$/, "AWS service $1") ?? findEither(event, "userIdentity", "principalId") ?? findEither(event, "userIdentity", "type");
	return actor === void 0 || isPlaceholder(actor) ? void 0 : actor;
}
function findAddress(event) {
	let address = findEither(event, "sourceIPAddress");
	return address === void 0 || isPlaceholder(address) || address.endsWith(".amazonaws.com") ? void 0 : address;
}
function findAsset$1(event) {
	for (let key of [
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
		let asset = findText(event, "requestParameters", key);
		if (asset !== void 0) return asset;
	}
}
function findError(event) {
	let error = findEither(event, "errorCode") ?? findEither(event, "errorMessage");
	return error === void 0 ? findText(event, "responseElements", "ConsoleLogin") === "Failure" ? "login failed" : void 0 : error;
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
	return findEither(event, "userIdentity", "type") === "Root" ? graded("high", "the root user acted") : GRAVE$1.test(name) ? graded("high", "the call changes access, logging or exposure") : isLoginWithoutMfa(event) ? graded("medium", "a console login without second factor") : findError(event) === void 0 ? graded("informational", "an ordinary call") : graded("low", "the call was refused or failed");
}
function toSentence$4(event, name) {
	let service = findEither(event, "eventSource")?.replace(/\.amazonaws\.com$/, ""), address = findAddress(event), asset = findAsset$1(event), error = findError(event), on = service === void 0 ? say`` : say` on ${code(service)}`, about = asset === void 0 ? say`` : say` for ${code(asset)}`, from = address === void 0 ? say`` : say` from ${indicator(address)}`, end = error === void 0 ? say`` : say`; it failed with ${code(error)}`, mfa = isLoginWithoutMfa(event) ? say` without a second factor` : say``;
	return say`${code(findActor$1(event) ?? "an unnamed principal")} called ${code(name)}${on}${about}${from}${mfa}${end}`;
}
function findIndicators$1(event) {
	let address = findAddress(event) ?? "", agent = findEither(event, "userAgent"), foreignAgent = agent !== void 0 && !/amazonaws\.com|^\[?S3Console/.test(agent) ? agent : void 0;
	return toIndicators([
		[findAddressType(address), address],
		["access-key-id", findEither(event, "userIdentity", "accessKeyId")],
		["access-key-id", findText(event, "responseElements", "accessKey", "accessKeyId")],
		["user-agent", foreignAgent]
	]);
}
function toReaderRow$3({ line, pointer, value }) {
	let event = toEvent(value), name = findEither(event, "eventName");
	if (name === void 0) return {
		unread: !0,
		line,
		why: "no eventName"
	};
	let time = parseObservedTime(findEither(event, "eventTime") ?? findText(value, "@timestamp")), actor = findActor$1(event), asset = findAsset$1(event) ?? findEither(event, "recipientAccountId"), address = findAddress(event);
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
		for (let row of readRows$1(bytes, [
			"Records",
			"records",
			"Events",
			"events"
		])) yield isUnread(row) ? row : toReaderRow$3(row);
	}
}, GRAVE = /^(repo\.(access|destroy|transfer|add_member|download_zip)|public_key\.create|deploy_key\.create|org\.(add_member|update_member|disable_two_factor_requirement|disable_saml|remove_member|oauth_app_access_approved)|integration_installation\.create|oauth_authorization\.create|personal_access_token\.(access_granted|create)|oauth_access\.create|protected_branch\.(destroy|policy_override|update_admin_enforced)|repository_ruleset\.destroy|secret_scanning\w*\.disable|hook\.create|workflows\.(disable_workflow|delete_workflow_run)|audit_log_streaming\.(destroy|disabled)|ip_allow_list\.disable|environment\.remove_protection_rule|org\.self_hosted_runner_new|repo\.register_self_hosted_runner)/;
function findActor(value) {
	let actor = findText(value, "actor") ?? findText(value, "user");
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
	let asset = findAsset(value), user = findText(value, "user"), address = findText(value, "actor_ip"), token = findText(value, "programmatic_access_type"), actor = findActor(value) ?? "an unnamed actor", on = asset === void 0 ? say`` : say` on ${code(asset)}`, about = user === void 0 || user === actor ? say`` : say` for ${code(user)}`, from = address === void 0 || isPlaceholder(address) ? say`` : say` from ${indicator(address)}`, by = token === void 0 ? say`` : say` with a token (${token.toLowerCase()})`;
	return say`${code(actor)} performed ${code(action)}${on}${about}${from}${by}`;
}
function findIndicators(value) {
	let address = findText(value, "actor_ip") ?? "";
	return toIndicators([
		[findAddressType(address), address],
		["token-hash", findText(value, "hashed_token")],
		["user-agent", findText(value, "user_agent")]
	]);
}
function toReaderRow$2({ line, pointer, value }) {
	let action = findText(value, "action");
	if (action === void 0 || findField(value, "action") !== action) return {
		unread: !0,
		line,
		why: "no action"
	};
	let time = findTime$1(value), actor = findActor(value), asset = findAsset(value), address = findText(value, "actor_ip");
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
		for (let row of readRows$1(bytes)) yield isUnread(row) ? row : toReaderRow$2(row);
	}
}, KEYS = {
	rule: ["RuleID", "rule"],
	file: ["File", "file"],
	line: ["StartLine", "lineNumber"],
	commit: ["Commit", "commit"],
	author: ["Author", "author"],
	email: ["Email", "email"],
	date: ["Date", "date"]
};
function findCommit(value) {
	let commit = findFirstText(value, KEYS.commit);
	return commit !== void 0 && /^[0-9a-f]{7,64}$/i.test(commit) && !/^0+$/.test(commit) ? commit : void 0;
}
function toSentence$2(value, rule, file) {
	let line = findFirstText(value, KEYS.line), author = findFirstText(value, KEYS.author), commit = findCommit(value), place = line === void 0 ? say`${code(file)}` : say`${code(file)}, line ${line}`, origin = commit === void 0 ? say`` : say` in commit ${code(commit.slice(0, 7))}`, person = author === void 0 ? say`` : say` by ${author}`;
	return commit === void 0 ? say`a secret of type ${code(rule)} lies in ${place}` : say`a secret of type ${code(rule)} was committed to ${place}${origin}${person}`;
}
function toReaderRow$1({ line, pointer, value }) {
	let rule = findFirstText(value, KEYS.rule), file = findFirstText(value, KEYS.file);
	if (rule === void 0 || file === void 0) return {
		unread: !0,
		line,
		why: "no rule and file"
	};
	let time = parseObservedTime(findFirstText(value, KEYS.date)), author = findFirstText(value, KEYS.author), email = findFirstText(value, KEYS.email), actor = author ?? email;
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
		for (let row of readRows$1(bytes)) yield isUnread(row) ? row : toReaderRow$1(row);
	}
}, MONTHS = [
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
	let [year = "", month = "", day = ""] = toDayKey(at).split("-");
	return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
const CLOCK_CHARACTERS = {
	second: 19,
	minute: 16,
	hour: 13,
	day: 10
};
function toClock({ at, precision }) {
	let clock = at.slice(11, CLOCK_CHARACTERS[precision]);
	return precision === "hour" ? `${clock}h` : clock;
}
function toZone({ assumedZone }) {
	return assumedZone ? " UTC (the source names no time zone)" : " UTC";
}
function toMoment(when) {
	let clock = toClock(when);
	return clock === "" ? when.approximate ? `Around ${toDay(when.at)}` : `On ${toDay(when.at)}` : `${when.approximate ? "Around" : "At"} ${clock}${toZone(when)}`;
}
function toInstant(when) {
	let clock = toClock(when), about = when.approximate ? "about " : "";
	return clock === "" ? `${about}${toDay(when.at)}` : `${about}${toDay(when.at)} at ${clock}${toZone(when)}`;
}
function toDated(when, previous) {
	let clock = toClock(when);
	return previous === void 0 || toDayKey(previous.at) !== toDayKey(when.at) ? `${when.approximate ? "" : "on "}${toInstant(when)}` : clock === "" ? "the same day" : `${when.approximate ? "around" : "at"} ${clock}${toZone(when)}`;
}
function toCapital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function trimStop(text) {
	let end = text.length;
	for (; end > 0 && /[.\s]/.test(text.charAt(end - 1));) --end;
	return text.slice(0, end);
}
function toSpan(first, last) {
	if (first.at === last.at) return toMoment(first);
	let zone = { assumedZone: first.assumedZone || last.assumedZone };
	if (toDayKey(first.at) !== toDayKey(last.at)) return `Between ${toInstant({
		...first,
		assumedZone: !1
	})} and ${toInstant({
		...last,
		...zone
	})}`;
	let [from, to] = [toClock(first), toClock(last)];
	return from === "" || to === "" ? `On ${toDay(first.at)}` : from === to ? toMoment({
		...first,
		...zone
	}) : `Between ${from} and ${to}${toZone(zone)}`;
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
	let parts = [], rest = seconds;
	for (let { unit, seconds: size } of UNITS) {
		if (size < toSeconds(precision) || parts.length === 2) break;
		let count = Math.floor(rest / size);
		if (rest -= count * size, count > 0) parts.push(toCount(count, unit));
		else if (parts.length > 0) break;
	}
	return parts.length === 0 ? `less than one ${precision}` : parts.join(" ");
}
// actions/report/readers/sarif.ts
const LEVELS$1 = new Map([
	["error", "high"],
	["warning", "medium"],
	["note", "low"],
	["none", "informational"]
]);
function findComponent(run, result) {
	let index = findNumber(result, "rule", "toolComponent", "index");
	return (index === void 0 ? void 0 : findList(run, "tool", "extensions")[index]) ?? findField(run, "tool", "driver");
}
function findRule(run, result) {
	let rules = findList(findComponent(run, result), "rules"), index = findNumber(result, "ruleIndex") ?? findNumber(result, "rule", "index"), id = findRuleId(result);
	return (index === void 0 ? void 0 : rules[index]) ?? rules.find((rule) => id !== void 0 && findText(rule, "id") === id);
}
function findRuleId(result) {
	return findText(result, "ruleId") ?? findText(result, "rule", "id");
}
function findScore(rule) {
	let score = findNumber(rule, "properties", "security-severity");
	if (score !== void 0) return score >= 9 ? "critical" : score >= 7 ? "high" : score >= 4 ? "medium" : "low";
}
function toSeverity(rule, result) {
	let level = findText(result, "level") ?? findText(rule, "defaultConfiguration", "level") ?? "warning";
	return {
		stated: level,
		normalised: findScore(rule) ?? LEVELS$1.get(level) ?? "medium"
	};
}
function toMessage(rule, result) {
	let id = findText(result, "message", "id"), template = id === void 0 ? void 0 : findText(rule, "messageStrings", id, "text"), written = findText(result, "message", "text") ?? template ?? "", values = findList(result, "message", "arguments"), text = written.replace(/\{(\d+)\}/g, (whole, index) => typeof values[Number(index)] == "string" ? String(values[Number(index)]) : whole).replace(/\[([^\]]*)\]\(\d+\)/g, "$1").replace(/\s+/g, " ").trim();
	return clip(text, 300);
}
function findPlace(result) {
	let location = findField(findList(result, "locations")[0], "physicalLocation"), uri = findText(location, "artifactLocation", "uri")?.replace(/^file:\/*(?:(?:[A-Za-z]:)?\/?(?:home|Users|root)\/[^/]+\/)?/, ""), line = findNumber(location, "region", "startLine");
	return {
		...uri !== void 0 && { uri },
		...line !== void 0 && { line }
	};
}
function toSentence$1(rule, message, place) {
	let where = place.uri === void 0 ? say`` : say` in ${code(place.uri)}`, at = place.uri === void 0 || place.line === void 0 ? say`` : say`, line ${place.line}`, what = message === "" ? say`` : say`: “${trimStop(message)}”`;
	return say`rule ${code(rule)} matched${where}${at}${what}`;
}
function findTime(run, result) {
	let invocation = findList(run, "invocations")[0];
	return parseObservedTime(findText(result, "provenance", "firstDetectionTimeUtc")) ?? parseObservedTime(findText(invocation, "endTimeUtc") ?? findText(invocation, "startTimeUtc"));
}
function isSuppressed(result) {
	return findList(result, "suppressions").some((one) => (findText(one, "status") ?? "accepted") === "accepted");
}
function findLeftOut(result) {
	if (isSuppressed(result)) return "suppressed by the tool’s own record";
	if (findText(result, "baselineState") === "absent") return "no longer there, says the tool";
	let kind = findText(result, "kind");
	return kind === "pass" || kind === "notApplicable" ? `no finding, but ${kind}` : void 0;
}
function toReaderRow({ line, pointer, run, result }) {
	if (!isObject(result)) return {
		unread: !0,
		line,
		why: "the result is not an object"
	};
	let leftOut = findLeftOut(result);
	if (leftOut !== void 0) return {
		unread: !0,
		leftOut: !0,
		line,
		why: leftOut
	};
	let rule = findRule(run, result), action = findRuleId(result) ?? findText(rule, "id") ?? "unnamed rule", place = findPlace(result), time = findTime(run, result), tool = findText(run, "tool", "driver", "name");
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
	Array.isArray(findField(document, "runs")) || (yield {
		unread: !0,
		line: 1,
		why: "its runs are not a list"
	});
	for (let [index, run] of findList(document, "runs").entries()) {
		let results = findField(run, "results") ?? null;
		results === null ? yield {
			unread: !0,
			leftOut: !0,
			line: 1,
			why: `run ${index + 1} has no results`
		} : Array.isArray(results) || (yield {
			unread: !0,
			line: 1,
			why: `the results of run ${index + 1} are not a list`
		});
	}
}
function* findResults(text, document) {
	let lineAt = createLineCounter(text), extents = findExtents(text, skipSpace(text, 0), [
		"runs",
		"*",
		"results",
		"*"
	]);
	for (let [runIndex, run] of findList(document, "runs").entries()) for (let [index, result] of findList(run, "results").entries()) {
		let extent = extents.next();
		yield {
			line: lineAt(extent.done === !0 ? text.length : extent.value.start),
			pointer: `/runs/${runIndex}/results/${index}`,
			run,
			result
		};
	}
}
// actions/report/readers/index.ts
const READERS = [
	{
		name: "sarif",
		title: "SARIF 2.1.0 results of any scanner",
		tool: "a SARIF scanner",
		example: "sarif.sarif",
		recognises: (head) => /"runs"\s*:/.test(head) && /"version"\s*:\s*"2\.\d\.\d"|sarif|"driver"\s*:/i.test(head),
		*read(bytes) {
			let text = decodeText(bytes), document;
			try {
				document = parseLosslessly(text);
			} catch {
				yield {
					unread: !0,
					line: 1,
					why: "not valid JSON"
				};
				return;
			}
			yield* findMistyped(document);
			for (let result of findResults(text, document)) yield toReaderRow(result);
		}
	},
	gitleaks,
	cloudtrail,
	githubAuditLog
], EMPTY$1 = /^(?:null|\[\s*\]|\{\s*\})?$/;
function findReader(bytes, hint) {
	let head = decodeText(bytes.subarray(0, 65536));
	return EMPTY$1.test(head.trim()) ? READERS.find(({ name }) => hint.tool === name || hint.file.toLowerCase().includes(name)) : READERS.find((reader) => reader.recognises(head));
}
// actions/report/facts/registration.ts
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
	let text = await tree.readText(FILES.manifest) ?? renderManifest(), manifest = parseManifest(text, FILES.manifest), artifacts = [], refused = [];
	for (let path of findUnlisted(tree, manifest)) {
		let bytes = tree.files.find((one) => one.path === path)?.mode.startsWith("100") === !0 ? await tree.readBytes(path) : void 0;
		if (bytes === void 0) {
			refused.push({
				path,
				why: "it is a link or cannot be read"
			});
			continue;
		}
		let id = nextArtifactId({ artifacts: [...manifest.artifacts, ...artifacts] }), artifact = Artifact.safeParse(toArtifact(path.slice(10), bytes, {
			...registration,
			id
		}));
		artifact.success ? artifacts.push(artifact.data) : refused.push({
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
function toHarmless(text) {
	return defang(clip(toSingleLine(redact(text)), 600));
}
function renderDatum({ data, as }, place) {
	let text = as === "indicator" ? defangIndicator(toHarmless(data)) : toHarmless(data);
	if (as === "text") return place === "cell" ? tableCell(text) : inline(text);
	let span = codeSpan(text);
	return place === "cell" ? span.replace(/(\\*)\|/g, String.raw`$1$1\|`) : span;
}
function renderCitation({ label, target }, place) {
	let render = place === "cell" ? tableCell : inline;
	return redact(target) !== target || redact(label) !== label ? render(redact(label)) : `[${render(label)}](${target})`;
}
function renderPart(part, place) {
	return typeof part == "string" ? part : "parts" in part ? renderPhrase(part, place) : "data" in part ? renderDatum(part, place) : renderCitation(part, place);
}
function renderPhrase(phrase, place = "paragraph") {
	return phrase.parts.map((part) => renderPart(part, place)).join("");
}
function renderValue(value, place = "paragraph") {
	if (typeof value == "number") return String(value);
	if (typeof value == "string") return renderDatum({
		data: value,
		as: "text"
	}, place);
	if (isPhrase(value)) return renderPhrase(value, place);
	if (value == null || value === !1) return "";
	throw TypeError(`A template prints a ${typeof value}, which has no text`);
}
// actions/report/prose/citation.ts
const RECORD = {
	label: "record",
	target: `../${FILES.record}`
}, MANIFEST = {
	label: "manifest",
	target: `../${FILES.manifest}`
}, RENDERED = /\.(md|markdown|csv|tsv)$/i;
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
function citeLedger({ n, place = {
	path: FILES.ledger,
	line: n
} }) {
	return citeLine(`ledger ${n}`, place.path, place.line);
}
function citeReceipt(id) {
	return citeFile(id, toReceiptPath(id));
}
// actions/report/prose/milestone-clause.ts
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
// actions/report/facts/order.ts
function toEntryWhen({ at, precision, approximate }) {
	return {
		at: toRfc3339(at),
		precision,
		approximate,
		assumedZone: !1
	};
}
function toObservationWhen({ time }) {
	if (time !== void 0) return {
		at: time.at,
		precision: time.precision,
		approximate: !1,
		assumedZone: time.zone === "assumed"
	};
}
function toRfc3339(at) {
	return at.getUTCMilliseconds() === 0 ? renderInstant(at, "second") : at.toISOString();
}
function toAccount({ entries, sources }) {
	let items = entries.map((entry) => ({
		origin: "entry",
		when: toEntryWhen(entry),
		entry
	})), undated = [];
	for (let observation of sources.flatMap((source) => source.observations)) {
		let when = toObservationWhen(observation);
		when === void 0 ? undated.push(observation) : items.push({
			origin: "observation",
			when,
			observation
		});
	}
	let keyed = items.map((item) => ({
		item,
		key: toSortKey(item.when.at)
	}));
	return keyed.sort((a, b) => a.key < b.key ? -1 : Number(a.key > b.key)), {
		items: keyed.map(({ item }) => item),
		undated
	};
}
function createShow(told) {
	let seconds = new Map();
	for (let { at, precision } of told) {
		if (precision !== "second") continue;
		let minute = at.slice(0, 16);
		seconds.set(minute, (seconds.get(minute) ?? new Set()).add(at.slice(16, 19)));
	}
	return (when) => {
		let isCrowded = (seconds.get(when.at.slice(0, 16))?.size ?? 0) > 1;
		return when.precision === "second" && !isCrowded ? {
			...when,
			precision: "minute"
		} : when;
	};
}
function state(text, cites) {
	return {
		text,
		cites
	};
}
function toSources$1([first, ...rest]) {
	let seen = new Set([first.target]);
	return [first, ...rest.filter(({ target }) => !seen.has(target) && seen.add(target))];
}
function toBrackets(cites) {
	let shown = cites.length > 6 ? cites.slice(0, 3) : cites, parts = shown.flatMap((cite, index) => index === 0 ? [cite] : [", ", cite]), last = cites.at(-1);
	return shown.length < cites.length && last && parts.push(` and ${toNumber(cites.length - shown.length)} more up to `, last), { parts: [
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
// actions/report/facts/milestones.ts
const ARTIFACT = new RegExp(String.raw`^(${ID.artifact})(?:#L(\d+))?$`);
function citeMilestone({ entries, sources, ledger: told }, { source }) {
	let entry = entries.find(({ id }) => id === source);
	if (entry) return citeEntry(entry);
	if (source.startsWith("R-")) return citeReceipt(source);
	let [, ledger] = /^ledger#(\d+)$/.exec(source) ?? [];
	if (ledger !== void 0) return citeLedger(told.find(({ n }) => n === Number(ledger)) ?? { n: Number(ledger) });
	let [, id, line] = ARTIFACT.exec(source) ?? [], artifact = sources.find((one) => one.artifact.id === id)?.artifact;
	return artifact && line !== void 0 ? citeLine(`${artifact.id} L${line}`, `artifacts/${artifact.file}`, Number(line)) : artifact ? citeFile(artifact.id, `artifacts/${artifact.file}`) : RECORD;
}
function findMilestone(facts, name) {
	let milestone = facts.incident.milestones[name];
	if (milestone === void 0) return;
	let at = new Date(milestone.at), entry = facts.entries.find(({ id }) => id === milestone.source), approximate = entry?.approximate === !0 && entry.at.getTime() === at.getTime(), { precision } = milestone;
	return {
		name,
		when: {
			at: at.toISOString().replace(".000Z", "Z"),
			precision,
			approximate,
			assumedZone: !1
		},
		cite: citeMilestone(facts, milestone)
	};
}
function listMilestones$1(facts) {
	return MILESTONES.flatMap((name) => findMilestone(facts, name) ?? []);
}
function isSameMoment(a, b) {
	let tolerance = Math.max(toSeconds(a.precision), toSeconds(b.precision)) * 1e3, [coarse, fine] = toSeconds(a.precision) >= toSeconds(b.precision) ? [a, b] : [b, a], start = Math.floor(Date.parse(coarse.at) / tolerance) * tolerance, other = Date.parse(fine.at);
	return other >= start && other < start + tolerance;
}
function findOtherTimes(facts, name) {
	let source = facts.incident.milestones[name]?.source, entries = facts.entries.filter(({ kind }) => kind === name).map((entry) => ({
		when: toEntryWhen(entry),
		cite: citeEntry(entry)
	})), rows = facts.sources.flatMap(({ observations }) => observations).filter(({ id, kind }) => id === source && kind === "activity").flatMap((row) => {
		let when = toObservationWhen(row);
		return when === void 0 ? [] : [{
			when,
			cite: row.source
		}];
	});
	return [...entries, ...rows];
}
function tellDifferences(facts) {
	return listMilestones$1(facts).flatMap(({ name, when: recorded }) => {
		let others = findOtherTimes(facts, name), show = createShow([recorded, ...others.map(({ when }) => when)]);
		return others.filter(({ when }) => !when.approximate && !isSameMoment(recorded, when)).map(({ when, cite }) => state(say`The record says that ${words(MILESTONE_CLAUSE[name])} on ${words(toInstant(show(recorded)))}, but another source says ${words(toInstant(show(when)))}`, [RECORD, cite]));
	});
}
// actions/report/facts/containments.ts
const KINDS = {
	intent: "asked",
	approved: "approved",
	applied: "applied",
	verified: "verified",
	refused: "refused",
	unknown: "unknown",
	rolled_back: "rolled-back",
	done: "done"
}, ORDER = [
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
	let [left, right] = [toSortKey(a.at), toSortKey(b.at)];
	return left === right ? ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) : left < right ? -1 : 1;
}
function toUtc(at) {
	return new Date(at).toISOString().replace(".000Z", "Z");
}
function toLedgerTurn(entry) {
	let { at, actor, phase, reason } = entry;
	return {
		kind: KINDS[phase],
		at: toUtc(at),
		login: actor.login,
		...reason !== void 0 && { reason },
		cite: citeLedger(entry)
	};
}
function toRunTurns(run, cite) {
	let { plan, approvals, apply, verify, problem, state } = run, turns = [{
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
	apply && turns.push({
		kind: apply.outcome === "already-applied" ? "found-done" : "applied",
		at: toUtc(apply.at),
		cite
	}), verify && turns.push({
		kind: verify.verified ? "verified" : "unverified",
		at: toUtc(verify.at),
		cite
	});
	let last = turns.at(-1)?.at ?? toUtc(plan.requested_at), reason = problem === void 0 ? {} : { reason: problem };
	return (state === "unknown" || state === "refused") && turns.push({
		kind: state,
		at: last,
		...reason,
		cite
	}), turns.toSorted(byTime$2);
}
const OUTCOMES$2 = new Map([
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
	let stated = OUTCOMES$2.get(state) ?? "unknown";
	return stated === "applied" && verify?.verified === !1 ? "unverified" : isUndone && stated === "rolled-back" ? turns.at(-1)?.kind ?? stated : stated;
}
function toRun(receipt, run) {
	let turns = toRunTurns(run, citeReceipt(receipt.id)), isRollback = run === receipt.rollback, { command, targets } = run.plan;
	return {
		id: isRollback ? `${receipt.id}-rollback` : receipt.id,
		command,
		step: receipt.step ?? command,
		words: receipt.words,
		targets: targets.length === 0 ? toTargets(receipt.params, receipt.words?.kinds) : targets,
		...isRollback && { undoes: receipt.id },
		turns,
		outcome: toOutcome$1(run, turns, !isRollback && receipt.rollback !== void 0)
	};
}
function listRuns(receipt) {
	return receipt.rollback === void 0 ? [receipt] : [receipt, receipt.rollback];
}
function toTargets(params, kinds = {}) {
	let known = new Map(Object.entries(kinds));
	return Object.entries(params).map(([kind, name]) => ({
		kind: known.get(kind) ?? kind,
		name
	}));
}
function toLedgerRuns({ ledger, receipts, advice }) {
	let told = new Set(receipts.flatMap(listRuns).map(({ plan }) => plan.digest)), relevant = ledger.filter(({ phase, plan }) => phase !== "refused" && plan !== void 0);
	return [...Map.groupBy(relevant, ({ plan }) => plan)].flatMap(([digest, entries]) => {
		let [first] = entries;
		if (first === void 0 || told.has(digest ?? "")) return [];
		let asked = entries.find((entry) => readEffect(entry).plan !== void 0) ?? first, turns = entries.map(toLedgerTurn).toSorted(byTime$2), outcome = turns.at(-1)?.kind ?? "asked";
		return [{
			id: `ledger-${first.n}`,
			...toAsked(asked, advice),
			turns,
			outcome
		}];
	});
}
function toAsked(entry, advice) {
	let { command } = entry, { plan } = readEffect(entry);
	if (plan?.operation !== "contain") return {
		command,
		step: command,
		targets: []
	};
	let words = advice.wordsOf(plan.step);
	return {
		command,
		step: plan.step,
		words,
		targets: toTargets(plan.params, words?.kinds)
	};
}
function toContainments(sources) {
	return [...sources.receipts.flatMap((receipt) => listRuns(receipt).map((run) => toRun(receipt, run))), ...toLedgerRuns(sources)].toSorted((a, b) => {
		let [left, right] = [a.turns[0], b.turns[0]];
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
const askEntryPoint = ({ entries }) => entries.some(({ kind }) => kind === "compromised" || kind === "activity_started") ? [] : [{
	id: "entry-point",
	role: "technical_lead",
	question: words("How did the attacker get in?"),
	why: "no timeline entry records the compromise, so the way in may still be open",
	answer: say`a ${code("compromised")} entry in ${code("timeline.md")} with its source`
}], askOutcomes = (facts) => toContainments(facts).filter(({ outcome }) => outcome === "unknown").map(({ id, command }) => ({
	id: `outcome-${id}`,
	role: "technical_lead",
	question: say`Did ${code(command)} take effect?`,
	why: "an unknown outcome is not a success",
	answer: words("the same command again, which finds work that is done")
})), askReceipts = ({ unreadReceipts }) => unreadReceipts.map((path) => ({
	id: `receipt-${path.replace(/^.*\/|\.json$/g, "")}`,
	role: "technical_lead",
	question: say`What was done under ${code(path)}?`,
	why: "the receipt cannot be read or no key of ours signed it, and nothing in this report is taken from it",
	answer: words("the receipt as the branch’s history holds it")
})), askLedger = ({ unreadLedger }) => {
	let [first] = unreadLedger;
	return first === void 0 ? [] : [{
		id: "ledger-unread",
		role: "technical_lead",
		question: words(`What stood in ${toCount(unreadLedger.length, "line")} of the ledger, from line ${first.line} on, that cannot be read?`),
		why: "nothing in this report is taken from them",
		answer: say`${code(first.path)} as the branch’s history holds it`
	}];
}, askUnsigned = ({ unsignedLedger }) => {
	let [first] = unsignedLedger;
	return first === void 0 ? [] : [{
		id: "ledger-unsigned",
		role: "incident_commander",
		question: words(`Who wrote ${toCount(unsignedLedger.length, "line")} of the ledger, from line ${first.line} on, that Firebreak did not sign?`),
		why: "nothing in this report is taken from them",
		answer: say`${code(first.path)} as the branch’s history holds it`
	}];
}, askGone = ({ gone }) => gone.map((path) => ({
	id: `gone-${path.replace(/\.\w+$/, "")}`,
	role: "incident_commander",
	question: say`Where is ${code(path)}?`,
	why: "every incident has one, and nothing in this report is taken from it",
	answer: words("the file as the branch’s history holds it")
})), askDifferences = (facts) => tellDifferences(facts).length === 0 ? [] : [{
	id: "times-differ",
	role: "scribe",
	question: words("Which of the differing times is right?"),
	why: "sources give different times for the same milestone",
	answer: byCommand("/milestone <name> --at <time>")
}], askTimeline = ({ timeline }) => {
	let count = timeline.problems.length;
	return count === 0 ? [] : [{
		id: "timeline-problems",
		role: "scribe",
		question: words(`What is meant in ${toCount(count, "place")} of the timeline that could not be read or believed?`),
		why: "an entry that does not parse is not in this report",
		answer: say`${code("timeline.md")}; the checks name the lines`
	}];
}, askCommunication = ({ incident, entries }) => incident.severity !== "SEV1" && incident.severity !== "SEV2" || entries.some(({ kind }) => kind === "communication") ? [] : [{
	id: "communication-none",
	role: "communications",
	question: words("Who has been told, and what?"),
	why: "no communication is on the timeline",
	answer: say`a ${code("communication")} entry in ${code("timeline.md")}`
}], ASKED = [
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
	let entry = findUnrecorded(facts, name);
	if (entry === void 0) return [];
	let when = words(toInstant(toEntryWhen(entry)));
	return [{
		id: `milestone-${name.replaceAll("_", "-")}-unrecorded`,
		role: "scribe",
		question: say`Is ${when}, as ${words(entry.id)} says, the time of the milestone ${code(name)}?`,
		why: "the timeline has it and the record does not, and only the record counts for times and deadlines",
		answer: byCommand(`/milestone ${name} --at ${renderInstant(entry.at, entry.precision)}`)
	}];
}), askMilestones = (facts) => ASKED.filter(({ name, unless }) => !facts.incident.milestones[name] && !unless.includes(facts.incident.status) && findUnrecorded(facts, name) === void 0).map(({ name, role, question, why }) => ({
	id: `milestone-${name.replaceAll("_", "-")}`,
	role,
	question: words(question),
	why,
	answer: byCommand(`/milestone ${name} --at <time>`)
})), FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gm, COMMENT$1 = /<!--[\s\S]*?(?:-->|(?![\s\S]))/g, HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/;
function findHeading(line) {
	return (HEADING.exec(line)?.[1]?.trimEnd())?.replace(/(?<=^|[ \t])#+$/, "").trimEnd();
}
function findSummary(body) {
	let lines = body.replaceAll("\r\n", "\n").replace(FENCED, "").replace(COMMENT$1, "").split("\n"), start = lines.findIndex((line) => findHeading(line)?.toLowerCase() === "summary");
	if (start === -1) return;
	let rest = lines.slice(start + 1), end = rest.findIndex((line) => HEADING.test(line)), prose = rest.slice(0, end === -1 ? void 0 : end).join(" ").trim();
	return prose === "" ? void 0 : prose.replace(/\s+/g, " ");
}
// actions/report/questions/record.ts
const askCommander = ({ incident }) => incident.roles.incident_commander ? [] : [{
	id: "role-incident-commander",
	role: "incident_commander",
	question: words("Who commands this incident?"),
	why: "nobody is assigned, so nobody decides",
	answer: byCommand("/assign incident-commander @login")
}], askSummary = ({ incident, body }) => findSummary(body) === void 0 ? [{
	id: "summary",
	role: incident.roles.scribe ? "scribe" : "incident_commander",
	question: words("What happened, in two or three sentences?"),
	why: "nobody has written the summary, so this report has no words of the responders",
	answer: say`the section ${code("Summary")} of ${code("incident.md")}`
}] : [], askSystems = ({ incident: { affected } }) => {
	let { repositories, accounts, hosts } = affected;
	return repositories.length + accounts.length + hosts.length > 0 ? [] : [{
		id: "affected-systems",
		role: "technical_lead",
		question: words("Which repositories, accounts and hosts are affected?"),
		why: "the record names none, so nobody can say where to contain",
		answer: byField("affected")
	}];
}, askData = ({ incident: { affected } }) => affected.data.length > 0 ? [] : [{
	id: "affected-data",
	role: "legal",
	question: words("Was personal or customer data exposed?"),
	why: "duties to notify depend on it; “none” is an answer too",
	answer: byField("affected.data")
}];
function toUrgent(credentials) {
	return credentials.toSorted((a, b) => Number(b.state === "exposed") - Number(a.state === "exposed"));
}
const askCredentials = ({ incident, advice }) => toUrgent(incident.exposed_credentials).flatMap(({ id, kind, state }) => {
	if (state === "rotated" || state === "retired") return [];
	let isExposed = state === "exposed", revocation = advice.toRevocation({
		id,
		kind
	}), exposed = {
		question: say`Who revokes credential ${code(id)} (${code(kind)}), and when?`,
		why: "it is still exposed and can be used",
		answer: revocation ? byCommand(revocation) : say`${code(`/credential rotated credential=${id}`)} once it is revoked where it was issued`
	}, revoked = {
		question: say`Has everything that used credential ${code(id)} been given a new one?`,
		why: "it is revoked, but its rotation is not recorded",
		answer: say`${code(`/credential rotated credential=${id}`)}, or ${code(`/credential retired credential=${id}`)} when it needs no successor`
	};
	return [{
		id: `credential-${id.toLowerCase()}-${isExposed ? "exposed" : "rotation"}`,
		role: "technical_lead",
		...isExposed ? exposed : revoked
	}];
}), askTasks = ({ incident }) => incident.tasks.filter(({ state, owner, due }) => state === "open" && !(owner && due)).map(({ id, title }) => ({
	id: `task-${id.toLowerCase()}`,
	role: "incident_commander",
	question: say`Who does action item ${code(id)} (“${title}”), and by when?`,
	why: "an action item without owner and date is not done",
	answer: byField("tasks")
}));
// actions/report/facts/tlp.ts
function isAbove(tlp, ceiling) {
	return TLPS.indexOf(tlp) > TLPS.indexOf(ceiling);
}
function withholdAbove(facts, ceiling) {
	let withheld = facts.sources.filter(({ artifact }) => isAbove(artifact.tlp, ceiling)), sources = facts.sources.filter(({ artifact }) => !isAbove(artifact.tlp, ceiling)), paths = new Set(withheld.map(({ artifact }) => `artifacts/${artifact.file}`)), entries = facts.entries.map((entry) => ({
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
	let markings = [incident.tlp, ...sources.map(({ artifact }) => artifact.tlp)];
	return TLPS.findLast((tlp) => markings.includes(tlp)) ?? incident.tlp;
}
// actions/report/questions/sources.ts
const STATES$1 = {
	unrecognised: "is in no format that Firebreak reads; what does it show?",
	missing: "is listed but not there; where is it?",
	altered: "no longer matches its recorded digest; who changed it and why?",
	"not-a-file": "is a link and not a file; where is the original?"
}, RULES = [
	askCommander,
	askCredentials,
	askOutcomes,
	askReceipts,
	askGone,
	askLedger,
	askUnsigned,
	askSystems,
	askData,
	askCommunication,
	askEntryPoint,
	askSummary,
	askMilestones,
	askUnrecorded,
	askDifferences,
	({ incident, sources }) => {
		let stricter = sources.filter(({ artifact }) => isAbove(artifact.tlp, incident.tlp));
		return stricter.length === 0 ? [] : [{
			id: "marking",
			role: "incident_commander",
			question: say`Is TLP:${incident.tlp} the right marking for this incident?`,
			why: `${toCount(stricter.length, "artifact")} ${stricter.length === 1 ? "is" : "are"} marked stricter than the incident`,
			answer: byField("tlp")
		}];
	},
	askTimeline,
	({ sources }) => sources.flatMap(({ artifact, state }) => state === "read" || state === "own" ? [] : [{
		id: `artifact-${artifact.id.toLowerCase()}-${state}`,
		role: "technical_lead",
		question: say`Artifact ${code(artifact.id)} (${code(artifact.file)}) ${words(STATES$1[state])}`,
		why: "nothing in this report is taken from it",
		answer: words("a timeline entry that cites it, or the original file")
	}]),
	({ sources }) => sources.length > 0 ? [] : [{
		id: "artifacts-none",
		role: "technical_lead",
		question: words("What did the tools show?"),
		why: "no artifact is registered, so this report rests on people’s word alone",
		answer: say`tool output in ${code("artifacts/")}`
	}],
	({ sources }) => {
		let unread = sources.flatMap(({ artifact, unread: rows }) => {
			let count = rows.count - rows.leftOut;
			return count === 0 ? [] : [say`${words(toCount(count, "row"))} of ${code(artifact.id)}`];
		});
		return unread.length === 0 ? [] : [{
			id: "artifacts-unread",
			role: "technical_lead",
			question: say`What is in ${enumerate(unread)} that could not be read?`,
			why: "the lines are listed with the sources, and nothing in this report is taken from them",
			answer: words("a corrected export, or a timeline entry")
		}];
	},
	({ unlisted }) => {
		if (unlisted.length === 0) return [];
		let named = unlisted.slice(0, 5).map((file) => say`${code(file)}`), more = unlisted.length - named.length, list = more === 0 ? named : [...named, words(`${more} more`)];
		return [{
			id: "artifacts-unlisted",
			role: "scribe",
			question: say`Where ${words(unlisted.length === 1 ? "does" : "do")} ${enumerate(list)} come from?`,
			why: "the manifest does not list it, so this report does not use it",
			answer: say`${code("artifacts/manifest.yml")}`
		}];
	},
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
	let all = toContainments(sources);
	return all.filter(({ undoes }) => undoes === void 0).map((containment) => {
		let { id } = containment, rollback = all.find(({ undoes }) => undoes === id), outcome = rollback?.outcome === "rolled-back" ? "rolled-back" : containment.outcome;
		return {
			id,
			containment,
			...rollback && { rollback },
			outcome
		};
	});
}
// actions/report/narrative/action-summary.ts
function toActionSummary({ step, targets, words: own }) {
	if (own === void 0) {
		let names = targets.map(({ kind, name }) => say`${kind} ${code(name)}`), on = names.length === 0 ? say`` : say` on ${enumerate(names)}`, subject = say`the step ${code(step)}${on}`;
		return {
			subject,
			verb: "was",
			done: "carried out",
			undone: "undone",
			noun: subject,
			service: "the service"
		};
	}
	let { done, undone, service } = own, subject = { parts: own.toSubject(targets).map(toPart) };
	return {
		subject,
		verb: own.isMany?.(targets) === !0 ? "were" : "was",
		done,
		undone,
		noun: say`${words(own.noun)} ${subject}`,
		service
	};
}
function toPart(part) {
	return typeof part == "string" ? part : code(part.name);
}
// actions/report/narrative/containment.ts
const OUTCOMES$1 = {
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
	let [first, ...rest] = turns.map(({ cite }) => cite);
	return first && toSources$1([first, ...rest]);
}
function citeResponse({ containment, rollback }) {
	return citeTurns([...containment.turns, ...rollback?.turns ?? []]);
}
function tellProgress(facts) {
	let responses = toResponses(facts), cites = citeTurns(responses.flatMap(({ containment, rollback }) => (rollback ?? containment).turns.slice(-1)));
	if (cites === void 0) return [];
	let parts = [...Map.groupBy(responses, ({ outcome }) => outcome)].map(([outcome, { length }]) => `${length} ${OUTCOMES$1[outcome]}`), verb = responses.length === 1 ? "is" : "are";
	return [state(words(`${toCount(responses.length, "containment action")} ${verb} recorded: ${parts.join(", ")}`), cites)];
}
function toHead({ subject, verb, done, noun, service }, outcome) {
	let passive = say`${subject} ${words(verb)}`;
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
	return outcome === "rolled-back" ? say`, and later ${words(undone)} (verified by reading ${words(service)} again)` : outcome === "unknown" ? say`; it is not known whether that was taken back, as was asked later` : say`; taking it back was ${words(OUTCOMES$1[outcome])}`;
}
function tellHead({ containment, rollback }, isBrief) {
	let summary = toActionSummary(containment), head = containment.outcome === "verified" && (!isBrief || rollback?.outcome === "rolled-back") ? say`${summary.subject} ${words(`${summary.verb} ${summary.done}`)}` : toHead(summary, containment.outcome);
	return rollback === void 0 ? head : !isBrief && rollback.outcome === "rolled-back" ? say`${head}, and later ${words(summary.undone)}` : say`${head}${toRollbackHead(summary, rollback.outcome)}`;
}
function tellActions(facts) {
	let responses = toResponses(facts), told = responses.slice(0, 8).flatMap((response) => {
		let cites = citeResponse(response);
		return cites === void 0 ? [] : [state(toSentenceStart(tellHead(response, !0)), cites)];
	}), hidden = responses.slice(8), cites = citeTurns(hidden.flatMap(({ containment }) => containment.turns));
	if (cites === void 0) return told;
	let text = `${toCount(hidden.length, "further action")} can be read in the incident report`;
	return [...told, state(words(text), cites)];
}
function toSentenceStart(phrase) {
	let [first, ...rest] = phrase.parts;
	return typeof first == "string" ? { parts: [toCapital(first), ...rest] } : first === void 0 || !("parts" in first) ? phrase : { parts: [toSentenceStart(first), ...rest] };
}
function toTurnWhen({ at }) {
	return {
		at,
		precision: "second",
		approximate: !1,
		assumedZone: !1
	};
}
function toClause({ kind, login, reason }, service, isRollback) {
	let who = login === void 0 ? words("somebody") : say`${login}`, known = reason === void 0 ? say`` : say` (“${trimStop(reason)}”)`;
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
		let [first] = group;
		if (first === void 0) return [];
		let when = told.show(toTurnWhen(first)), time = toDated(when, previous);
		previous = when;
		let clauses = group.map((turn) => toClause(turn, service, undoes !== void 0));
		return [say`${words(time)} ${enumerate(clauses)}`];
	});
}
function tellContainments(facts) {
	return toResponses(facts).flatMap((response) => {
		let { containment, rollback } = response, cites = citeResponse(response);
		if (cites === void 0) return [];
		let { service } = toActionSummary(containment), show = createShow([...containment.turns, ...rollback?.turns ?? []].map(toTurnWhen)), previous = containment.turns.map(toTurnWhen).at(-1), turns = [...tellTurns(containment, service, {
			show,
			previous: void 0
		}), ...rollback ? tellTurns(rollback, service, {
			show,
			previous
		}) : []];
		return [state(say`${toSentenceStart(tellHead(response, !1))}: ${join$1(turns, "; ")}`, cites)];
	});
}
function tellCosts(facts) {
	return toResponses(facts).filter(({ outcome }) => outcome === "verified" || outcome === "found-done").flatMap((response) => {
		let receipt = facts.receipts.find(({ id }) => id === response.id), cites = citeResponse(response), impact = receipt?.plan.impact;
		return cites === void 0 || impact === void 0 ? [] : [state(say`The plan for ${toActionSummary(response.containment).noun} says: “${trimStop(impact)}”`, cites)];
	}).slice(0, 3);
}
function toTold(written) {
	let instant = parseInstant(written.replace("~", ""));
	if (instant === void 0) return written;
	let { at, precision } = instant;
	return toInstant({
		at: at.toISOString(),
		precision: precision === "second" ? "minute" : precision,
		approximate: written.startsWith("~"),
		assumedZone: !1
	});
}
function listGone(before, after) {
	return Object.keys(before).filter((id) => !Object.hasOwn(after, id));
}
function listEntries(before, after) {
	let more = after.entries - before.entries;
	if (more === 0) return [];
	let count = toCount(Math.abs(more), "timeline entry", "timeline entries");
	return [more > 0 ? count : `${count} fewer`];
}
function listObservations(before, after) {
	let gone = listGone(before.observations, after.observations);
	return [...Object.entries(after.observations).flatMap(([id, count]) => {
		let more = count - (before.observations[id] ?? 0);
		return more > 0 ? [`${toCount(more, "observation")} from ${id}`] : more < 0 ? [`${toCount(-more, "observation")} fewer from ${id}`] : id in before.observations ? [] : [`artifact ${id} without observations`];
	}), ...gone.map((id) => `artifact ${id} no longer listed`)];
}
function listMilestones(before, after) {
	let gone = listGone(before.milestones, after.milestones);
	return [...Object.entries(after.milestones).flatMap(([name, at]) => before.milestones[name] === at ? [] : [`${name in before.milestones ? "milestone moved:" : "milestone"} ${name.replaceAll("_", " ")}, ${toTold(at)}`]), ...gone.map((name) => `milestone no longer recorded: ${name.replaceAll("_", " ")}`)];
}
function listStanding(before, after) {
	return [...before.severity === after.severity ? [] : [`severity ${after.severity} (was ${before.severity})`], ...before.status === after.status ? [] : [`status ${after.status} (was ${before.status})`]];
}
function toOutcome(outcome) {
	return Object.entries(OUTCOMES$1).find(([name]) => name === outcome)?.[1] ?? outcome;
}
function listContainments(before, after) {
	let counts = new Map();
	for (let [id, outcome] of Object.entries(after.containments)) before.containments[id] !== outcome && counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
	let gone = listGone(before.containments, after.containments).length;
	return [...[...counts].map(([outcome, count]) => `${toCount(count, "containment action")} ${toOutcome(outcome)}`), ...gone === 0 ? [] : [`${toCount(gone, "containment action")} no longer recorded`]];
}
function listQuestionChanges(before, after) {
	let answered = before.questions.filter((id) => !after.questions.includes(id)).length, asked = after.questions.filter((id) => !before.questions.includes(id)).length;
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
	let listed = questions.slice(0, 5).map(({ role, question, answer }) => `- **${ROLE_TITLES[role]}:** ${renderPhrase(question)} Answer with ${renderPhrase(answer)}.`);
	return [[
		listed.length === questions.length ? "Open questions:" : "The 5 most important questions:",
		"",
		...listed
	].join("\n")];
}
function renderNews(news) {
	if (news.length === 0) return [];
	let hidden = news.length - 20, named = news.slice(0, 20);
	return [(hidden > 0 ? [...named, toCount(hidden, "more change")] : named).map((one) => `- ${toCapital(one)}`).join("\n")];
}
function renderPlaces(reports) {
	if (reports.length === 0) return [];
	let paths = enumerate(reports.map((path) => say`${code(path)}`));
	return [`${reports.length === 1 ? "Report" : "Reports"}: ${renderPhrase(paths)}`];
}
function toHeadline(before, news, open) {
	let questions = open === 0 ? "no question is open" : `${toCount(open, "question")} open`;
	return before === void 0 ? `First report; ${questions}.` : news === 0 ? `Nothing new since the last report; ${questions}.` : `New since the last report; ${questions}.`;
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
	let { severity, status, questions: asked } = after, news = listNew(before ?? {
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
// actions/report/facts/told-receipt.ts
function readReceipt(file, { advice, signer }) {
	let receipt = parseReceiptView(file, signer);
	return receipt && {
		...receipt,
		words: advice.wordsOf(receipt.step)
	};
}
// actions/report/facts/ledger.ts
async function readLedger(tree, signer) {
	let paths = toSegmentPaths(tree.files.map(({ path }) => path)), segments = await Promise.all(paths.map(async (path) => ({
		path,
		text: await tree.readText(path)
	}))), read = segments.map(({ path, text }) => ({
		path,
		...parseLedger(text ?? "")
	})), entries = read.flatMap((one) => one.entries), believed = new Set(findBelieved(entries, tree.id, signer));
	return {
		ledger: read.flatMap((segment) => segment.entries.filter((entry) => believed.has(entry)).map((entry) => segment.path === FILES.ledger ? entry : {
			...entry,
			place: toPlace(entry, segment)
		})),
		unsignedLedger: read.flatMap((segment) => segment.entries.filter((entry) => !believed.has(entry)).map((entry) => toPlace(entry, segment))),
		unreadLedger: read.flatMap(({ path, problems }) => problems.map(({ line }) => ({
			path,
			line
		}))),
		goneSegments: findGone(segments.flatMap(({ path, text }) => text === void 0 ? [] : [path]))
	};
}
function toPlace({ n }, { path, opening }) {
	return {
		path,
		line: path === FILES.ledger ? n : n - (opening?.n ?? n) + 1
	};
}
function findGone(paths) {
	let newest = Math.max(1, ...paths.map((path) => findSegmentNumber(path) ?? 1));
	return Array.from({ length: newest }, (_, index) => toSegmentPath(index + 1)).filter((path) => !paths.includes(path));
}
// actions/report/facts/source.ts
const OBSERVED = 2e5, NOTHING_UNREAD = {
	count: 0,
	leftOut: 0,
	listed: []
};
function toObservation(row, artifact, seen) {
	return {
		...row,
		id: `${artifact.id}#L${row.line}`,
		artifact: artifact.id,
		tool: row.tool ?? seen.tool,
		ordinal: seen.ordinal,
		source: citeRow(artifact, row.line)
	};
}
function citeRow({ id, file }, line) {
	return citeLine(`${id} L${line}`, `artifacts/${file}`, line);
}
function addUnread(rows, unread, artifact) {
	let { count, leftOut, listed } = rows, source = citeRow(artifact, unread.line);
	return {
		count: count + 1,
		leftOut: leftOut + +(unread.leftOut === !0),
		listed: listed.length < 10 ? [...listed, {
			...unread,
			source
		}] : listed
	};
}
function readRows(reader, bytes, artifact) {
	let observations = [], unread = NOTHING_UNREAD;
	for (let row of reader.read(bytes)) if (isUnread(row)) unread = addUnread(unread, row, artifact);
	else if (observations.length < OBSERVED) observations.push(toObservation(row, artifact, {
		tool: reader.tool,
		ordinal: observations.length
	}));
	else {
		let why = `beyond the ${toNumber(OBSERVED)} rows that a report takes from one file`;
		unread = addUnread(unread, {
			unread: !0,
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
	let reader = findReader(bytes, artifact);
	if (reader === void 0) return {
		state: artifact.tool === "firebreak" ? "own" : "unrecognised",
		tool: artifact.tool,
		observations: [],
		unread: NOTHING_UNREAD
	};
	let { observations, unread } = readRows(reader, bytes, artifact);
	return {
		state: "read",
		tool: observations[0]?.tool ?? reader.tool,
		observations,
		unread
	};
}
async function readSource(tree, artifact) {
	let path = `artifacts/${artifact.file}`, nothing = {
		artifact,
		tool: artifact.tool,
		observations: [],
		unread: NOTHING_UNREAD
	}, file = tree.files.find((one) => one.path === path);
	if (file === void 0) return {
		...nothing,
		state: "missing"
	};
	if (!file.mode.startsWith("100")) return {
		...nothing,
		state: "not-a-file"
	};
	let bytes = await tree.readBytes(path);
	return bytes === void 0 ? {
		...nothing,
		state: "missing"
	} : createHash("sha256").update(bytes).digest("hex") === artifact.sha256 ? {
		artifact,
		...readBytes(artifact, bytes)
	} : {
		...nothing,
		state: "altered"
	};
}
// actions/report/facts/index.ts
async function readRequired(tree, path) {
	let text = await tree.readText(path);
	if (text !== void 0) return text;
	throw new UserError({
		code: "incident-file-missing",
		message: `Unexpected gap: ${tree.id} has no ${path}`,
		hint: `Restore ${path} from the branch's history; every incident has one.`,
		place: { file: path }
	});
}
async function readReceipts(tree, told) {
	let receipts = [], unreadReceipts = [];
	for (let { path, mode } of tree.files.filter((file) => findReceiptId(file.path) !== void 0)) {
		let text = mode.startsWith("100") ? await tree.readText(path) : void 0, receipt = text === void 0 ? void 0 : readReceipt({
			path,
			text
		}, told);
		receipt === void 0 ? unreadReceipts.push(path) : receipts.push(receipt);
	}
	return {
		receipts,
		unreadReceipts
	};
}
async function readRecord(tree) {
	return parseIncident(await readRequired(tree, FILES.record), FILES.record);
}
async function readFacts(tree, options, manifestText) {
	let { incident, body } = await readRecord(tree), timelineText = await tree.readText(FILES.timeline), timeline = parseTimeline(timelineText ?? ""), { goneSegments, ...ledger } = await readLedger(tree, options.signer), text = manifestText ?? await tree.readText(FILES.manifest), manifest = text === void 0 ? { artifacts: [] } : parseManifest(text, FILES.manifest), sources = [];
	for (let artifact of manifest.artifacts) sources.push(await readSource(tree, artifact));
	return {
		incident,
		body,
		timeline,
		entries: effectiveEntries(timeline),
		...ledger,
		gone: [...timelineText === void 0 ? [FILES.timeline] : [], ...goneSegments],
		sources,
		...await readReceipts(tree, options),
		advice: options.advice,
		unlisted: findUnlisted(tree, manifest)
	};
}
// actions/report/document/regions.ts
const MARKER = /^<!-- firebreak:(generated|end) ([a-z][a-z0-9-]*)(?: (sha256:[0-9a-f]{64}))? -->(?=\r?$)/gm;
function digest(text) {
	return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
function renderRegion(name, inside) {
	let text = `${inside.replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").replace(/^\n+|\s+$/g, "")}\n`;
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
	return kind === "end" ? open?.name === name ? void 0 : `Unexpected end of region ${name}, expected ${open?.name ?? "none"}` : open ? `Unexpected region ${name}, expected the end of ${open.name}` : pieces.some((piece) => piece.kind === "generated" && piece.name === name) ? `Unexpected second region ${name}, expected one` : void 0;
}
function parseRegions(report, file) {
	let pieces = [], open, done = 0;
	for (let match of report.matchAll(MARKER)) {
		let [marker, kind = "", name = "", stated = ""] = match, misfit = findMisfit(kind, name, {
			open,
			pieces
		});
		if (misfit !== void 0) throw refuse(report, {
			file,
			at: match.index
		}, misfit);
		let end = match.index + marker.length;
		if (open) pieces.push({
			kind: "generated",
			name,
			digest: open.digest,
			text: report.slice(open.at, match.index)
		}), open = void 0, done = end;
		else {
			pieces.push({
				kind: "human",
				text: report.slice(done, match.index)
			});
			let newline = report.indexOf("\n", end);
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
	let known = new Set(rendered.split("\n").map((line) => line.trim()));
	return edited.split(/\r?\n/).filter((line) => line.trim() !== "" && !known.has(line.trim()) && !SNAPSHOT.test(line));
}
function renderKept(name, lines) {
	return lines.length === 0 ? "" : `\n\n${`**Kept by Firebreak:** these lines stood inside the generated part \`${name}\`, where they would have been overwritten. They are yours now: move or delete them.`}\n\n${lines.join("\n")}\n`;
}
function isChanged({ text, digest: stated }) {
	return digest(text.replaceAll("\r\n", "\n")) !== stated;
}
function mergePiece(piece, rendered) {
	let isEdited = isChanged(piece), kept = isEdited ? renderKept(piece.name, findKept(piece.text, rendered ?? "")) : "";
	return {
		text: `${rendered === void 0 ? "" : renderRegion(piece.name, rendered)}${kept}`,
		edited: isEdited
	};
}
function findAdded(rendered, previous) {
	let known = new Set(previous.flatMap((piece) => piece.kind === "generated" ? [piece.name] : [])), added = new Map(), anchor = "", before = "";
	for (let piece of rendered) piece.kind === "human" ? before = piece.text : known.has(piece.name) ? anchor = piece.name : added.set(anchor, `${added.get(anchor) ?? ""}${before}${renderRegion(piece.name, piece.text)}`);
	return added;
}
function mergeRegions(rendering, previous, file) {
	if (previous === void 0) return {
		text: rendering,
		edited: []
	};
	let fresh = parseRegions(rendering, file), old = parseRegions(previous, file), inside = new Map(fresh.flatMap((piece) => piece.kind === "generated" ? [[piece.name, piece.text]] : [])), added = findAdded(fresh, old), edited = [], text = added.get("") ?? "";
	for (let piece of old) if (piece.kind === "human") text += piece.text;
	else {
		let merged = mergePiece(piece, inside.get(piece.name));
		merged.edited && edited.push(piece.name), text += merged.text + (added.get(piece.name) ?? "");
	}
	return {
		text,
		edited
	};
}
// node_modules/handlebars/dist/cjs/handlebars/utils.js
var require_utils = __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.extend = extend, exports.indexOf = indexOf, exports.escapeExpression = escapeExpression, exports.isEmpty = isEmpty, exports.createFrame = createFrame, exports.blockParams = blockParams, exports.appendContextPath = appendContextPath;
	var escape = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;",
		"'": "&#x27;",
		"`": "&#x60;",
		"=": "&#x3D;"
	}, badChars = /[&<>"'`=]/g, possible = /[&<>"'`=]/;
	function escapeChar(chr) {
		return escape[chr];
	}
	function extend(obj) {
		for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) Object.prototype.hasOwnProperty.call(arguments[i], key) && (obj[key] = arguments[i][key]);
		return obj;
	}
	var toString = Object.prototype.toString;
	exports.toString = toString;
	var isFunction = function(value) {
		return typeof value == "function";
	};
	isFunction(/x/) && (exports.isFunction = isFunction = function(value) {
		return typeof value == "function" && toString.call(value) === "[object Function]";
	}), exports.isFunction = isFunction;
	var isArray = Array.isArray || function(value) {
		return value && typeof value == "object" ? toString.call(value) === "[object Array]" : !1;
	};
	exports.isArray = isArray;
	function indexOf(array, value) {
		for (var i = 0, len = array.length; i < len; i++) if (array[i] === value) return i;
		return -1;
	}
	function escapeExpression(string) {
		if (typeof string != "string") {
			if (string && typeof string.toHTML == "function") return string.toHTML();
			if (string == null) return "";
			if (!string) return string + "";
			string = "" + string;
		}
		return possible.test(string) ? string.replace(badChars, escapeChar) : string;
	}
	function isEmpty(value) {
		return !!(!value && value !== 0 || isArray(value) && value.length === 0);
	}
	function createFrame(object) {
		var frame = extend({}, object);
		return frame._parent = object, frame;
	}
	function blockParams(params, ids) {
		return params.path = ids, params;
	}
	function appendContextPath(contextPath, id) {
		return (contextPath ? contextPath + "." : "") + id;
	}
})), require_exception = __commonJSMin(((exports, module) => {
	exports.__esModule = !0;
	var errorProps = [
		"description",
		"fileName",
		"lineNumber",
		"endLineNumber",
		"message",
		"name",
		"number",
		"stack"
	];
	function Exception(message, node) {
		var loc = node && node.loc, line = void 0, endLineNumber = void 0, column = void 0, endColumn = void 0;
		loc && loc.start && (line = loc.start.line, column = loc.start.column, loc.end && (endLineNumber = loc.end.line, endColumn = loc.end.column), message += " - " + line + ":" + column);
		for (var tmp = Error.prototype.constructor.call(this, message), idx = 0; idx < errorProps.length; idx++) this[errorProps[idx]] = tmp[errorProps[idx]];
		Error.captureStackTrace && Error.captureStackTrace(this, Exception);
		try {
			loc && (this.lineNumber = line, this.endLineNumber = endLineNumber, Object.defineProperty ? (Object.defineProperty(this, "column", {
				value: column,
				enumerable: !0
			}), Object.defineProperty(this, "endColumn", {
				value: endColumn,
				enumerable: !0
			})) : (this.column = column, this.endColumn = endColumn));
		} catch {}
	}
	Exception.prototype = Error(), exports.default = Exception, module.exports = exports.default;
})), require_block_helper_missing = __commonJSMin(((exports, module) => {
	exports.__esModule = !0;
	var _utils = require_utils();
	exports.default = function(instance) {
		instance.registerHelper("blockHelperMissing", function(context, options) {
			var inverse = options.inverse, fn = options.fn;
			if (context === !0) return fn(this);
			if (context === !1 || context == null) return inverse(this);
			if (_utils.isArray(context)) return context.length > 0 ? (options.ids && (options.ids = [options.name]), instance.helpers.each(context, options)) : inverse(this);
			if (options.data && options.ids) {
				var data = _utils.createFrame(options.data);
				data.contextPath = _utils.appendContextPath(options.data.contextPath, options.name), options = { data };
			}
			return fn(context, options);
		});
	}, module.exports = exports.default;
})), require_each = __commonJSMin(((exports, module) => {
	exports.__esModule = !0;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _utils = require_utils(), _exception2 = _interopRequireDefault(require_exception());
	function closeIterator(iterator) {
		try {
			var _close = iterator.return;
			_utils.isFunction(_close) && _close.call(iterator);
		} catch {}
	}
	exports.default = function(instance) {
		instance.registerHelper("each", function(context, options) {
			if (!options) throw new _exception2.default("Must pass iterator to #each");
			var fn = options.fn, inverse = options.inverse, i = 0, ret = "", data = void 0, contextPath = void 0;
			options.data && options.ids && (contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]) + "."), _utils.isFunction(context) && (context = context.call(this)), options.data && (data = _utils.createFrame(options.data));
			function execIteration(field, index, last, value) {
				data && (data.key = field, data.index = index, data.first = index === 0, data.last = !!last, contextPath && (data.contextPath = contextPath + field)), ret += fn(value, {
					data,
					blockParams: _utils.blockParams([value, field], [contextPath + field, null])
				});
			}
			if (context && typeof context == "object") {
				if (_utils.isArray(context)) for (var j = context.length; i < j; i++) i in context && execIteration(i, i, i === context.length - 1, context[i]);
				else if (typeof Symbol == "function" && context[Symbol.iterator]) for (var iterator = context[Symbol.iterator](), current = iterator.next(); !current.done;) {
					var next = iterator.next();
					try {
						execIteration(i, i, next.done, current.value);
					} catch (e) {
						throw next.done || closeIterator(iterator), e;
					}
					current = next, i++;
				}
				else (function() {
					var priorKey = void 0;
					Object.keys(context).forEach(function(key) {
						priorKey !== void 0 && execIteration(priorKey, i - 1, !1, context[priorKey]), priorKey = key, i++;
					}), priorKey !== void 0 && execIteration(priorKey, i - 1, !0, context[priorKey]);
				})();
			}
			return i === 0 && (ret = inverse(this)), ret;
		});
	}, module.exports = exports.default;
})), require_helper_missing = __commonJSMin(((exports, module) => {
	exports.__esModule = !0;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	exports.default = function(instance) {
		instance.registerHelper("helperMissing", function() {
			if (arguments.length !== 1) throw new _exception2.default("Missing helper: \"" + arguments[arguments.length - 1].name + "\"");
		});
	}, module.exports = exports.default;
})), require_if = __commonJSMin(((exports, module) => {
	exports.__esModule = !0;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _utils = require_utils(), _exception2 = _interopRequireDefault(require_exception());
	exports.default = function(instance) {
		instance.registerHelper("if", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2.default("#if requires exactly one argument");
			return _utils.isFunction(conditional) && (conditional = conditional.call(this)), !options.hash.includeZero && !conditional || _utils.isEmpty(conditional) ? options.inverse(this) : options.fn(this);
		}), instance.registerHelper("unless", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2.default("#unless requires exactly one argument");
			return instance.helpers.if.call(this, conditional, {
				fn: options.inverse,
				inverse: options.fn,
				hash: options.hash
			});
		});
	}, module.exports = exports.default;
})), require_log = __commonJSMin(((exports, module) => {
	exports.__esModule = !0, exports.default = function(instance) {
		instance.registerHelper("log", function() {
			for (var args = [void 0], options = arguments[arguments.length - 1], i = 0; i < arguments.length - 1; i++) args.push(arguments[i]);
			var level = 1;
			options.hash.level == null ? options.data && options.data.level != null && (level = options.data.level) : level = options.hash.level, args[0] = level, instance.log.apply(instance, args);
		});
	}, module.exports = exports.default;
})), require_lookup = __commonJSMin(((exports, module) => {
	exports.__esModule = !0, exports.default = function(instance) {
		instance.registerHelper("lookup", function(obj, field, options) {
			return obj && options.lookupProperty(obj, field);
		});
	}, module.exports = exports.default;
})), require_with = __commonJSMin(((exports, module) => {
	exports.__esModule = !0;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _utils = require_utils(), _exception2 = _interopRequireDefault(require_exception());
	exports.default = function(instance) {
		instance.registerHelper("with", function(context, options) {
			if (arguments.length != 2) throw new _exception2.default("#with requires exactly one argument");
			_utils.isFunction(context) && (context = context.call(this));
			var fn = options.fn;
			if (_utils.isEmpty(context)) return options.inverse(this);
			var data = options.data;
			return options.data && options.ids && (data = _utils.createFrame(options.data), data.contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0])), fn(context, {
				data,
				blockParams: _utils.blockParams([context], [data && data.contextPath])
			});
		});
	}, module.exports = exports.default;
})), require_helpers$1 = __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.registerDefaultHelpers = registerDefaultHelpers, exports.moveHelperToHooks = moveHelperToHooks;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _helpersBlockHelperMissing2 = _interopRequireDefault(require_block_helper_missing()), _helpersEach2 = _interopRequireDefault(require_each()), _helpersHelperMissing2 = _interopRequireDefault(require_helper_missing()), _helpersIf2 = _interopRequireDefault(require_if()), _helpersLog2 = _interopRequireDefault(require_log()), _helpersLookup2 = _interopRequireDefault(require_lookup()), _helpersWith2 = _interopRequireDefault(require_with());
	function registerDefaultHelpers(instance) {
		_helpersBlockHelperMissing2.default(instance), _helpersEach2.default(instance), _helpersHelperMissing2.default(instance), _helpersIf2.default(instance), _helpersLog2.default(instance), _helpersLookup2.default(instance), _helpersWith2.default(instance);
	}
	function moveHelperToHooks(instance, helperName, keepHelper) {
		instance.helpers[helperName] && (instance.hooks[helperName] = instance.helpers[helperName], keepHelper || (instance.helpers[helperName] = void 0));
	}
})), require_inline = __commonJSMin(((exports, module) => {
	exports.__esModule = !0;
	var _utils = require_utils();
	exports.default = function(instance) {
		instance.registerDecorator("inline", function(fn, props, container, options) {
			var ret = fn;
			return props.partials || (props.partials = {}, ret = function(context, options) {
				var original = container.partials;
				container.partials = _utils.extend({}, original, props.partials);
				var ret = fn(context, options);
				return container.partials = original, ret;
			}), props.partials[options.args[0]] = options.fn, ret;
		});
	}, module.exports = exports.default;
})), require_decorators = __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.registerDefaultDecorators = registerDefaultDecorators;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _decoratorsInline2 = _interopRequireDefault(require_inline());
	function registerDefaultDecorators(instance) {
		_decoratorsInline2.default(instance);
	}
})), require_logger = __commonJSMin(((exports, module) => {
	exports.__esModule = !0;
	var _utils = require_utils(), logger = {
		methodMap: [
			"debug",
			"info",
			"warn",
			"error"
		],
		level: "info",
		lookupLevel: function(level) {
			if (typeof level == "string") {
				var levelMap = _utils.indexOf(logger.methodMap, level.toLowerCase());
				level = levelMap >= 0 ? levelMap : parseInt(level, 10);
			}
			return level;
		},
		log: function(level) {
			if (level = logger.lookupLevel(level), typeof console < "u" && logger.lookupLevel(logger.level) <= level) {
				var method = logger.methodMap[level];
				console[method] || (method = "log");
				var message = [...arguments].slice(1);
				console[method].apply(console, message);
			}
		}
	};
	exports.default = logger, module.exports = exports.default;
})), require_proto_access = __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.createProtoAccessControl = createProtoAccessControl, exports.resultIsAllowed = resultIsAllowed, exports.isPrototypeConstructor = isPrototypeConstructor, exports.resetLoggedProperties = resetLoggedProperties;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _utils = require_utils(), _logger2 = _interopRequireDefault(require_logger()), loggedProperties = Object.create(null);
	function createProtoAccessControl(runtimeOptions) {
		var propertyWhiteList = Object.create(null);
		propertyWhiteList.__proto__ = !1, _utils.extend(propertyWhiteList, runtimeOptions.allowedProtoProperties);
		var methodWhiteList = Object.create(null);
		return methodWhiteList.constructor = !1, methodWhiteList.__defineGetter__ = !1, methodWhiteList.__defineSetter__ = !1, methodWhiteList.__lookupGetter__ = !1, methodWhiteList.__lookupSetter__ = !1, _utils.extend(methodWhiteList, runtimeOptions.allowedProtoMethods), {
			properties: {
				whitelist: propertyWhiteList,
				defaultValue: runtimeOptions.allowProtoPropertiesByDefault
			},
			methods: {
				whitelist: methodWhiteList,
				defaultValue: runtimeOptions.allowProtoMethodsByDefault
			}
		};
	}
	function resultIsAllowed(result, protoAccessControl, propertyName) {
		return checkWhiteList(typeof result == "function" ? protoAccessControl.methods : protoAccessControl.properties, propertyName);
	}
	function isPrototypeConstructor(parent, propertyName, result) {
		return propertyName === "constructor" && typeof result == "function" && parent === result.prototype;
	}
	function checkWhiteList(protoAccessControlForType, propertyName) {
		return protoAccessControlForType.whitelist[propertyName] === void 0 ? protoAccessControlForType.defaultValue === void 0 ? (logUnexpecedPropertyAccessOnce(propertyName), !1) : protoAccessControlForType.defaultValue : protoAccessControlForType.whitelist[propertyName] === !0;
	}
	function logUnexpecedPropertyAccessOnce(propertyName) {
		loggedProperties[propertyName] !== !0 && (loggedProperties[propertyName] = !0, _logger2.default.log("error", "Handlebars: Access has been denied to resolve the property \"" + propertyName + "\" because it is not an \"own property\" of its parent.\nYou can add a runtime option to disable the check or this warning:\nSee https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details"));
	}
	function resetLoggedProperties() {
		Object.keys(loggedProperties).forEach(function(propertyName) {
			delete loggedProperties[propertyName];
		});
	}
})), require_base$1 = __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.HandlebarsEnvironment = HandlebarsEnvironment;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _utils = require_utils(), _exception2 = _interopRequireDefault(require_exception()), _helpers = require_helpers$1(), _decorators = require_decorators(), _logger2 = _interopRequireDefault(require_logger()), _internalProtoAccess = require_proto_access();
	exports.VERSION = "4.7.10", exports.COMPILER_REVISION = 8, exports.LAST_COMPATIBLE_COMPILER_REVISION = 7, exports.REVISION_CHANGES = {
		1: "<= 1.0.rc.2",
		2: "== 1.0.0-rc.3",
		3: "== 1.0.0-rc.4",
		4: "== 1.x.x",
		5: "== 2.0.0-alpha.x",
		6: ">= 2.0.0-beta.1",
		7: ">= 4.0.0 <4.3.0",
		8: ">= 4.3.0"
	};
	var objectType = "[object Object]";
	function HandlebarsEnvironment(helpers, partials, decorators) {
		this.helpers = helpers || {}, this.partials = partials || {}, this.decorators = decorators || {}, _helpers.registerDefaultHelpers(this), _decorators.registerDefaultDecorators(this);
	}
	HandlebarsEnvironment.prototype = {
		constructor: HandlebarsEnvironment,
		logger: _logger2.default,
		log: _logger2.default.log,
		registerHelper: function(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2.default("Arg not supported with multiple helpers");
				_utils.extend(this.helpers, name);
			} else this.helpers[name] = fn;
		},
		unregisterHelper: function(name) {
			delete this.helpers[name];
		},
		registerPartial: function(name, partial) {
			if (_utils.toString.call(name) === objectType) _utils.extend(this.partials, name);
			else {
				if (partial === void 0) throw new _exception2.default("Attempting to register a partial called \"" + name + "\" as undefined");
				this.partials[name] = partial;
			}
		},
		unregisterPartial: function(name) {
			delete this.partials[name];
		},
		registerDecorator: function(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2.default("Arg not supported with multiple decorators");
				_utils.extend(this.decorators, name);
			} else this.decorators[name] = fn;
		},
		unregisterDecorator: function(name) {
			delete this.decorators[name];
		},
		resetLoggedPropertyAccesses: function() {
			_internalProtoAccess.resetLoggedProperties();
		}
	}, exports.log = _logger2.default.log, exports.createFrame = _utils.createFrame, exports.logger = _logger2.default;
})), require_safe_string = __commonJSMin(((exports, module) => {
	exports.__esModule = !0;
	function SafeString(string) {
		this.string = string;
	}
	SafeString.prototype.toString = SafeString.prototype.toHTML = function() {
		return "" + this.string;
	}, exports.default = SafeString, module.exports = exports.default;
})), require_wrapHelper = __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.wrapHelper = wrapHelper;
	function wrapHelper(helper, transformOptionsFn) {
		return typeof helper == "function" ? function() {
			var options = arguments[arguments.length - 1];
			return arguments[arguments.length - 1] = transformOptionsFn(options), helper.apply(this, arguments);
		} : helper;
	}
})), require_runtime = __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.checkRevision = checkRevision, exports.template = template, exports.wrapProgram = wrapProgram, exports.resolvePartial = resolvePartial, exports.invokePartial = invokePartial, exports.noop = noop;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		var newObj = {};
		if (obj != null) for (var key in obj) Object.prototype.hasOwnProperty.call(obj, key) && (newObj[key] = obj[key]);
		return newObj.default = obj, newObj;
	}
	var Utils = _interopRequireWildcard(require_utils()), _exception2 = _interopRequireDefault(require_exception()), _base = require_base$1(), _helpers = require_helpers$1(), _internalWrapHelper = require_wrapHelper(), _internalProtoAccess = require_proto_access();
	function checkRevision(compilerInfo) {
		var compilerRevision = compilerInfo && compilerInfo[0] || 1, currentRevision = _base.COMPILER_REVISION;
		if (!(compilerRevision >= _base.LAST_COMPATIBLE_COMPILER_REVISION && compilerRevision <= _base.COMPILER_REVISION)) {
			if (compilerRevision < _base.LAST_COMPATIBLE_COMPILER_REVISION) {
				var runtimeVersions = _base.REVISION_CHANGES[currentRevision], compilerVersions = _base.REVISION_CHANGES[compilerRevision];
				throw new _exception2.default("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version (" + runtimeVersions + ") or downgrade your runtime to an older version (" + compilerVersions + ").");
			}
			throw new _exception2.default("Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version (" + compilerInfo[1] + ").");
		}
	}
	function template(templateSpec, env) {
		if (!env) throw new _exception2.default("No environment passed to template");
		if (!templateSpec || !templateSpec.main) throw new _exception2.default("Unknown template object: " + typeof templateSpec);
		templateSpec.main.decorator = templateSpec.main_d, env.VM.checkRevision(templateSpec.compiler);
		var templateWasPrecompiledWithCompilerV7 = templateSpec.compiler && templateSpec.compiler[0] === 7;
		function invokePartialWrapper(partial, context, options) {
			options.hash && (context = Utils.extend({}, context, options.hash), options.ids && (options.ids[0] = !0)), partial = env.VM.resolvePartial.call(this, partial, context, options), options.hooks = this.hooks, options.protoAccessControl = this.protoAccessControl;
			var result = env.VM.invokePartial.call(this, partial, context, options);
			if (result == null && Utils.isFunction(partial)) throw new _exception2.default("The partial " + options.name + " returned no output: partials must return a string");
			if (result == null && env.compile) {
				if (typeof partial != "string") throw new _exception2.default("The partial " + options.name + " could not be compiled: partials must be strings or functions returning strings");
				options.partials[options.name] = env.compile(partial, templateSpec.compilerOptions, env), result = options.partials[options.name](context, options);
			}
			if (result != null) {
				if (options.indent) {
					for (var lines = result.split("\n"), i = 0, l = lines.length; i < l && (lines[i] || i + 1 !== l); i++) lines[i] = options.indent + lines[i];
					result = lines.join("\n");
				}
				return result;
			}
			throw new _exception2.default("The partial " + options.name + " could not be compiled when running in runtime-only mode");
		}
		var container = {
			strict: function(obj, name, loc) {
				if (!obj || !(name in obj)) throw new _exception2.default("\"" + name + "\" not defined in " + obj, { loc });
				return container.lookupProperty(obj, name);
			},
			lookupProperty: function(parent, propertyName) {
				var result = parent[propertyName];
				if (result == null || Object.prototype.hasOwnProperty.call(parent, propertyName) && !_internalProtoAccess.isPrototypeConstructor(parent, propertyName, result) || _internalProtoAccess.resultIsAllowed(result, container.protoAccessControl, propertyName)) return result;
			},
			lookup: function(depths, name) {
				for (var len = depths.length, i = 0; i < len; i++) {
					var result = depths[i] && container.lookupProperty(depths[i], name);
					if (result != null) return result;
				}
			},
			lambda: function(current, context) {
				return typeof current == "function" ? current.call(context) : current;
			},
			escapeExpression: Utils.escapeExpression,
			invokePartial: invokePartialWrapper,
			fn: function(i) {
				var ret = templateSpec[i];
				return ret.decorator = templateSpec[i + "_d"], ret;
			},
			programs: [],
			program: function(i, data, declaredBlockParams, blockParams, depths) {
				var programWrapper = this.programs[i], fn = this.fn(i);
				return data || depths || blockParams || declaredBlockParams ? programWrapper = wrapProgram(this, i, fn, data, declaredBlockParams, blockParams, depths) : programWrapper ||= this.programs[i] = wrapProgram(this, i, fn), programWrapper;
			},
			data: function(value, depth) {
				for (; value && depth--;) value = value._parent;
				return value;
			},
			mergeIfNeeded: function(param, common) {
				var obj = param || common;
				return param && common && param !== common && (obj = Utils.extend({}, common, param)), obj;
			},
			nullContext: Object.seal({}),
			noop: env.VM.noop,
			compilerInfo: templateSpec.compiler
		};
		function ret(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1], data = options.data;
			ret._setup(options), !options.partial && templateSpec.useData && (data = initData(context, data));
			var depths = void 0, blockParams = templateSpec.useBlockParams ? [] : void 0;
			templateSpec.useDepths && (depths = options.depths ? context == options.depths[0] ? options.depths : [context].concat(options.depths) : [context]);
			function main(context) {
				return "" + templateSpec.main(container, context, container.helpers, container.partials, data, blockParams, depths);
			}
			return main = executeDecorators(templateSpec.main, main, container, options.depths || [], data, blockParams), main(context, options);
		}
		return ret.isTop = !0, ret._setup = function(options) {
			if (options.partial) container.protoAccessControl = options.protoAccessControl, container.helpers = options.helpers, container.partials = options.partials, container.decorators = options.decorators, container.hooks = options.hooks;
			else {
				var mergedHelpers = {};
				addHelpers(mergedHelpers, env.helpers, container), addHelpers(mergedHelpers, options.helpers, container), container.helpers = mergedHelpers, templateSpec.usePartial && (container.partials = container.mergeIfNeeded(options.partials, env.partials)), (templateSpec.usePartial || templateSpec.useDecorators) && (container.decorators = Utils.extend({}, env.decorators, options.decorators)), container.hooks = {}, container.protoAccessControl = _internalProtoAccess.createProtoAccessControl(options);
				var keepHelperInHelpers = options.allowCallsToHelperMissing || templateWasPrecompiledWithCompilerV7;
				_helpers.moveHelperToHooks(container, "helperMissing", keepHelperInHelpers), _helpers.moveHelperToHooks(container, "blockHelperMissing", keepHelperInHelpers);
			}
		}, ret._child = function(i, data, blockParams, depths) {
			if (templateSpec.useBlockParams && !blockParams) throw new _exception2.default("must pass block params");
			if (templateSpec.useDepths && !depths) throw new _exception2.default("must pass parent depths");
			return wrapProgram(container, i, templateSpec[i], data, 0, blockParams, depths);
		}, ret;
	}
	function wrapProgram(container, i, fn, data, declaredBlockParams, blockParams, depths) {
		function prog(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1], currentDepths = depths;
			return depths && context != depths[0] && (context !== container.nullContext || depths[0] !== null) && (currentDepths = [context].concat(depths)), fn(container, context, container.helpers, container.partials, options.data || data, blockParams && [options.blockParams].concat(blockParams), currentDepths);
		}
		return prog = executeDecorators(fn, prog, container, depths, data, blockParams), prog.program = i, prog.depth = depths ? depths.length : 0, prog.blockParams = declaredBlockParams || 0, prog;
	}
	function resolvePartial(partial, context, options) {
		return partial ? typeof partial != "function" && !options.name && (options.name = partial, partial = lookupOwnProperty(options.partials, partial)) : partial = options.name === "@partial-block" ? lookupOwnProperty(options.data, "partial-block") : lookupOwnProperty(options.partials, options.name), partial;
	}
	function invokePartial(partial, context, options) {
		var currentPartialBlock = lookupOwnProperty(options.data, "partial-block");
		options.partial = !0, options.ids && (options.data.contextPath = options.ids[0] || options.data.contextPath);
		var partialBlock = void 0;
		if (options.fn && options.fn !== noop && (function() {
			options.data = _base.createFrame(options.data);
			var fn = options.fn;
			partialBlock = options.data["partial-block"] = function(context) {
				var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
				return options.data = _base.createFrame(options.data), options.data["partial-block"] = currentPartialBlock, fn(context, options);
			}, fn.partials && (options.partials = Utils.extend({}, options.partials, fn.partials));
		})(), partial === void 0 && partialBlock && (partial = partialBlock), partial === void 0) throw new _exception2.default("The partial " + options.name + " could not be found");
		if (partial instanceof Function) return partial(context, options);
	}
	function noop() {
		return "";
	}
	function lookupOwnProperty(obj, name) {
		if (obj && Object.prototype.hasOwnProperty.call(obj, name)) return obj[name];
	}
	function initData(context, data) {
		return data && "root" in data || (data = data ? _base.createFrame(data) : {}, data.root = context), data;
	}
	function executeDecorators(fn, prog, container, depths, data, blockParams) {
		return fn.decorator && (prog = fn.decorator(prog, {}, container, depths && depths[0], data, blockParams, depths)), prog;
	}
	function addHelpers(mergedHelpers, helpers, container) {
		helpers && Object.keys(helpers).forEach(function(helperName) {
			var helper = helpers[helperName];
			mergedHelpers[helperName] = passLookupPropertyOption(helper, container);
		});
	}
	function passLookupPropertyOption(helper, container) {
		var lookupProperty = container.lookupProperty;
		return _internalWrapHelper.wrapHelper(helper, function(options) {
			return options.lookupProperty = lookupProperty, options;
		});
	}
})), require_no_conflict = __commonJSMin(((exports, module) => {
	exports.__esModule = !0, exports.default = function(Handlebars) {
		(function() {
			typeof globalThis != "object" && (Object.prototype.__defineGetter__("__magic__", function() {
				return this;
			}), __magic__.globalThis = __magic__, delete Object.prototype.__magic__);
		})();
		var $Handlebars = globalThis.Handlebars;
		Handlebars.noConflict = function() {
			return globalThis.Handlebars === Handlebars && (globalThis.Handlebars = $Handlebars), Handlebars;
		};
	}, module.exports = exports.default;
})), require_handlebars_runtime = __commonJSMin(((exports, module) => {
	exports.__esModule = !0;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		var newObj = {};
		if (obj != null) for (var key in obj) Object.prototype.hasOwnProperty.call(obj, key) && (newObj[key] = obj[key]);
		return newObj.default = obj, newObj;
	}
	var base = _interopRequireWildcard(require_base$1()), _handlebarsSafeString2 = _interopRequireDefault(require_safe_string()), _handlebarsException2 = _interopRequireDefault(require_exception()), Utils = _interopRequireWildcard(require_utils()), runtime = _interopRequireWildcard(require_runtime()), _handlebarsNoConflict2 = _interopRequireDefault(require_no_conflict());
	function create() {
		var hb = new base.HandlebarsEnvironment();
		return hb.SafeString = _handlebarsSafeString2.default, hb.Exception = _handlebarsException2.default, hb.Utils = Utils, hb.escapeExpression = Utils.escapeExpression, hb.VM = runtime, hb.template = function(spec) {
			return runtime.template(spec, hb);
		}, hb;
	}
	var inst = create();
	inst.create = create, _handlebarsNoConflict2.default(inst), inst.default = inst, exports.default = inst, module.exports = exports.default;
})), require_ast = __commonJSMin(((exports, module) => {
	exports.__esModule = !0;
	var AST = { helpers: {
		helperExpression: function(node) {
			return node.type === "SubExpression" || (node.type === "MustacheStatement" || node.type === "BlockStatement") && !!(node.params && node.params.length || node.hash);
		},
		scopedId: function(path) {
			return /^\.|this\b/.test(path.original);
		},
		simpleId: function(path) {
			return path.parts.length === 1 && !AST.helpers.scopedId(path) && !path.depth;
		}
	} };
	exports.default = AST, module.exports = exports.default;
})), require_parser = __commonJSMin(((exports, module) => {
	exports.__esModule = !0, exports.default = (function() {
		var parser = {
			trace: function() {},
			yy: {},
			symbols_: {
				error: 2,
				root: 3,
				program: 4,
				EOF: 5,
				program_repetition0: 6,
				statement: 7,
				mustache: 8,
				block: 9,
				rawBlock: 10,
				partial: 11,
				partialBlock: 12,
				content: 13,
				COMMENT: 14,
				CONTENT: 15,
				openRawBlock: 16,
				rawBlock_repetition0: 17,
				END_RAW_BLOCK: 18,
				OPEN_RAW_BLOCK: 19,
				helperName: 20,
				openRawBlock_repetition0: 21,
				openRawBlock_option0: 22,
				CLOSE_RAW_BLOCK: 23,
				openBlock: 24,
				block_option0: 25,
				closeBlock: 26,
				openInverse: 27,
				block_option1: 28,
				OPEN_BLOCK: 29,
				openBlock_repetition0: 30,
				openBlock_option0: 31,
				openBlock_option1: 32,
				CLOSE: 33,
				OPEN_INVERSE: 34,
				openInverse_repetition0: 35,
				openInverse_option0: 36,
				openInverse_option1: 37,
				openInverseChain: 38,
				OPEN_INVERSE_CHAIN: 39,
				openInverseChain_repetition0: 40,
				openInverseChain_option0: 41,
				openInverseChain_option1: 42,
				inverseAndProgram: 43,
				INVERSE: 44,
				inverseChain: 45,
				inverseChain_option0: 46,
				OPEN_ENDBLOCK: 47,
				OPEN: 48,
				mustache_repetition0: 49,
				mustache_option0: 50,
				OPEN_UNESCAPED: 51,
				mustache_repetition1: 52,
				mustache_option1: 53,
				CLOSE_UNESCAPED: 54,
				OPEN_PARTIAL: 55,
				partialName: 56,
				partial_repetition0: 57,
				partial_option0: 58,
				openPartialBlock: 59,
				OPEN_PARTIAL_BLOCK: 60,
				openPartialBlock_repetition0: 61,
				openPartialBlock_option0: 62,
				param: 63,
				sexpr: 64,
				OPEN_SEXPR: 65,
				sexpr_repetition0: 66,
				sexpr_option0: 67,
				CLOSE_SEXPR: 68,
				hash: 69,
				hash_repetition_plus0: 70,
				hashSegment: 71,
				ID: 72,
				EQUALS: 73,
				blockParams: 74,
				OPEN_BLOCK_PARAMS: 75,
				blockParams_repetition_plus0: 76,
				CLOSE_BLOCK_PARAMS: 77,
				path: 78,
				dataName: 79,
				STRING: 80,
				NUMBER: 81,
				BOOLEAN: 82,
				UNDEFINED: 83,
				NULL: 84,
				DATA: 85,
				pathSegments: 86,
				SEP: 87,
				$accept: 0,
				$end: 1
			},
			terminals_: {
				2: "error",
				5: "EOF",
				14: "COMMENT",
				15: "CONTENT",
				18: "END_RAW_BLOCK",
				19: "OPEN_RAW_BLOCK",
				23: "CLOSE_RAW_BLOCK",
				29: "OPEN_BLOCK",
				33: "CLOSE",
				34: "OPEN_INVERSE",
				39: "OPEN_INVERSE_CHAIN",
				44: "INVERSE",
				47: "OPEN_ENDBLOCK",
				48: "OPEN",
				51: "OPEN_UNESCAPED",
				54: "CLOSE_UNESCAPED",
				55: "OPEN_PARTIAL",
				60: "OPEN_PARTIAL_BLOCK",
				65: "OPEN_SEXPR",
				68: "CLOSE_SEXPR",
				72: "ID",
				73: "EQUALS",
				75: "OPEN_BLOCK_PARAMS",
				77: "CLOSE_BLOCK_PARAMS",
				80: "STRING",
				81: "NUMBER",
				82: "BOOLEAN",
				83: "UNDEFINED",
				84: "NULL",
				85: "DATA",
				87: "SEP"
			},
			productions_: [
				0,
				[3, 2],
				[4, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[13, 1],
				[10, 3],
				[16, 5],
				[9, 4],
				[9, 4],
				[24, 6],
				[27, 6],
				[38, 6],
				[43, 2],
				[45, 3],
				[45, 1],
				[26, 3],
				[8, 5],
				[8, 5],
				[11, 5],
				[12, 3],
				[59, 5],
				[63, 1],
				[63, 1],
				[64, 5],
				[69, 1],
				[71, 3],
				[74, 3],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[56, 1],
				[56, 1],
				[79, 2],
				[78, 1],
				[86, 3],
				[86, 1],
				[6, 0],
				[6, 2],
				[17, 0],
				[17, 2],
				[21, 0],
				[21, 2],
				[22, 0],
				[22, 1],
				[25, 0],
				[25, 1],
				[28, 0],
				[28, 1],
				[30, 0],
				[30, 2],
				[31, 0],
				[31, 1],
				[32, 0],
				[32, 1],
				[35, 0],
				[35, 2],
				[36, 0],
				[36, 1],
				[37, 0],
				[37, 1],
				[40, 0],
				[40, 2],
				[41, 0],
				[41, 1],
				[42, 0],
				[42, 1],
				[46, 0],
				[46, 1],
				[49, 0],
				[49, 2],
				[50, 0],
				[50, 1],
				[52, 0],
				[52, 2],
				[53, 0],
				[53, 1],
				[57, 0],
				[57, 2],
				[58, 0],
				[58, 1],
				[61, 0],
				[61, 2],
				[62, 0],
				[62, 1],
				[66, 0],
				[66, 2],
				[67, 0],
				[67, 1],
				[70, 1],
				[70, 2],
				[76, 1],
				[76, 2]
			],
			performAction: function(yytext, yyleng, yylineno, yy, yystate, $$, _$) {
				var $0 = $$.length - 1;
				switch (yystate) {
					case 1: return $$[$0 - 1];
					case 2:
						this.$ = yy.prepareProgram($$[$0]);
						break;
					case 3:
						this.$ = $$[$0];
						break;
					case 4:
						this.$ = $$[$0];
						break;
					case 5:
						this.$ = $$[$0];
						break;
					case 6:
						this.$ = $$[$0];
						break;
					case 7:
						this.$ = $$[$0];
						break;
					case 8:
						this.$ = $$[$0];
						break;
					case 9:
						this.$ = {
							type: "CommentStatement",
							value: yy.stripComment($$[$0]),
							strip: yy.stripFlags($$[$0], $$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 10:
						this.$ = {
							type: "ContentStatement",
							original: $$[$0],
							value: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 11:
						this.$ = yy.prepareRawBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
						break;
					case 12:
						this.$ = {
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1]
						};
						break;
					case 13:
						this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], !1, this._$);
						break;
					case 14:
						this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], !0, this._$);
						break;
					case 15:
						this.$ = {
							open: $$[$0 - 5],
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 16:
						this.$ = {
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 17:
						this.$ = {
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 18:
						this.$ = {
							strip: yy.stripFlags($$[$0 - 1], $$[$0 - 1]),
							program: $$[$0]
						};
						break;
					case 19:
						var inverse = yy.prepareBlock($$[$0 - 2], $$[$0 - 1], $$[$0], $$[$0], !1, this._$), program = yy.prepareProgram([inverse], $$[$0 - 1].loc);
						program.chained = !0, this.$ = {
							strip: $$[$0 - 2].strip,
							program,
							chain: !0
						};
						break;
					case 20:
						this.$ = $$[$0];
						break;
					case 21:
						this.$ = {
							path: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 2], $$[$0])
						};
						break;
					case 22:
						this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
						break;
					case 23:
						this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
						break;
					case 24:
						this.$ = {
							type: "PartialStatement",
							name: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							indent: "",
							strip: yy.stripFlags($$[$0 - 4], $$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 25:
						this.$ = yy.preparePartialBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
						break;
					case 26:
						this.$ = {
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 4], $$[$0])
						};
						break;
					case 27:
						this.$ = $$[$0];
						break;
					case 28:
						this.$ = $$[$0];
						break;
					case 29:
						this.$ = {
							type: "SubExpression",
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							loc: yy.locInfo(this._$)
						};
						break;
					case 30:
						this.$ = {
							type: "Hash",
							pairs: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 31:
						this.$ = {
							type: "HashPair",
							key: yy.id($$[$0 - 2]),
							value: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 32:
						this.$ = yy.id($$[$0 - 1]);
						break;
					case 33:
						this.$ = $$[$0];
						break;
					case 34:
						this.$ = $$[$0];
						break;
					case 35:
						this.$ = {
							type: "StringLiteral",
							value: $$[$0],
							original: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 36:
						this.$ = {
							type: "NumberLiteral",
							value: Number($$[$0]),
							original: Number($$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 37:
						this.$ = {
							type: "BooleanLiteral",
							value: $$[$0] === "true",
							original: $$[$0] === "true",
							loc: yy.locInfo(this._$)
						};
						break;
					case 38:
						this.$ = {
							type: "UndefinedLiteral",
							original: void 0,
							value: void 0,
							loc: yy.locInfo(this._$)
						};
						break;
					case 39:
						this.$ = {
							type: "NullLiteral",
							original: null,
							value: null,
							loc: yy.locInfo(this._$)
						};
						break;
					case 40:
						this.$ = $$[$0];
						break;
					case 41:
						this.$ = $$[$0];
						break;
					case 42:
						this.$ = yy.preparePath(!0, $$[$0], this._$);
						break;
					case 43:
						this.$ = yy.preparePath(!1, $$[$0], this._$);
						break;
					case 44:
						$$[$0 - 2].push({
							part: yy.id($$[$0]),
							original: $$[$0],
							separator: $$[$0 - 1]
						}), this.$ = $$[$0 - 2];
						break;
					case 45:
						this.$ = [{
							part: yy.id($$[$0]),
							original: $$[$0]
						}];
						break;
					case 46:
						this.$ = [];
						break;
					case 47:
						$$[$0 - 1].push($$[$0]);
						break;
					case 48:
						this.$ = [];
						break;
					case 49:
						$$[$0 - 1].push($$[$0]);
						break;
					case 50:
						this.$ = [];
						break;
					case 51:
						$$[$0 - 1].push($$[$0]);
						break;
					case 58:
						this.$ = [];
						break;
					case 59:
						$$[$0 - 1].push($$[$0]);
						break;
					case 64:
						this.$ = [];
						break;
					case 65:
						$$[$0 - 1].push($$[$0]);
						break;
					case 70:
						this.$ = [];
						break;
					case 71:
						$$[$0 - 1].push($$[$0]);
						break;
					case 78:
						this.$ = [];
						break;
					case 79:
						$$[$0 - 1].push($$[$0]);
						break;
					case 82:
						this.$ = [];
						break;
					case 83:
						$$[$0 - 1].push($$[$0]);
						break;
					case 86:
						this.$ = [];
						break;
					case 87:
						$$[$0 - 1].push($$[$0]);
						break;
					case 90:
						this.$ = [];
						break;
					case 91:
						$$[$0 - 1].push($$[$0]);
						break;
					case 94:
						this.$ = [];
						break;
					case 95:
						$$[$0 - 1].push($$[$0]);
						break;
					case 98:
						this.$ = [$$[$0]];
						break;
					case 99:
						$$[$0 - 1].push($$[$0]);
						break;
					case 100:
						this.$ = [$$[$0]];
						break;
					case 101: $$[$0 - 1].push($$[$0]);
				}
			},
			table: [
				{
					3: 1,
					4: 2,
					5: [2, 46],
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{ 1: [3] },
				{ 5: [1, 4] },
				{
					5: [2, 2],
					7: 5,
					8: 6,
					9: 7,
					10: 8,
					11: 9,
					12: 10,
					13: 11,
					14: [1, 12],
					15: [1, 20],
					16: 17,
					19: [1, 23],
					24: 15,
					27: 16,
					29: [1, 21],
					34: [1, 22],
					39: [2, 2],
					44: [2, 2],
					47: [2, 2],
					48: [1, 13],
					51: [1, 14],
					55: [1, 18],
					59: 19,
					60: [1, 24]
				},
				{ 1: [2, 1] },
				{
					5: [2, 47],
					14: [2, 47],
					15: [2, 47],
					19: [2, 47],
					29: [2, 47],
					34: [2, 47],
					39: [2, 47],
					44: [2, 47],
					47: [2, 47],
					48: [2, 47],
					51: [2, 47],
					55: [2, 47],
					60: [2, 47]
				},
				{
					5: [2, 3],
					14: [2, 3],
					15: [2, 3],
					19: [2, 3],
					29: [2, 3],
					34: [2, 3],
					39: [2, 3],
					44: [2, 3],
					47: [2, 3],
					48: [2, 3],
					51: [2, 3],
					55: [2, 3],
					60: [2, 3]
				},
				{
					5: [2, 4],
					14: [2, 4],
					15: [2, 4],
					19: [2, 4],
					29: [2, 4],
					34: [2, 4],
					39: [2, 4],
					44: [2, 4],
					47: [2, 4],
					48: [2, 4],
					51: [2, 4],
					55: [2, 4],
					60: [2, 4]
				},
				{
					5: [2, 5],
					14: [2, 5],
					15: [2, 5],
					19: [2, 5],
					29: [2, 5],
					34: [2, 5],
					39: [2, 5],
					44: [2, 5],
					47: [2, 5],
					48: [2, 5],
					51: [2, 5],
					55: [2, 5],
					60: [2, 5]
				},
				{
					5: [2, 6],
					14: [2, 6],
					15: [2, 6],
					19: [2, 6],
					29: [2, 6],
					34: [2, 6],
					39: [2, 6],
					44: [2, 6],
					47: [2, 6],
					48: [2, 6],
					51: [2, 6],
					55: [2, 6],
					60: [2, 6]
				},
				{
					5: [2, 7],
					14: [2, 7],
					15: [2, 7],
					19: [2, 7],
					29: [2, 7],
					34: [2, 7],
					39: [2, 7],
					44: [2, 7],
					47: [2, 7],
					48: [2, 7],
					51: [2, 7],
					55: [2, 7],
					60: [2, 7]
				},
				{
					5: [2, 8],
					14: [2, 8],
					15: [2, 8],
					19: [2, 8],
					29: [2, 8],
					34: [2, 8],
					39: [2, 8],
					44: [2, 8],
					47: [2, 8],
					48: [2, 8],
					51: [2, 8],
					55: [2, 8],
					60: [2, 8]
				},
				{
					5: [2, 9],
					14: [2, 9],
					15: [2, 9],
					19: [2, 9],
					29: [2, 9],
					34: [2, 9],
					39: [2, 9],
					44: [2, 9],
					47: [2, 9],
					48: [2, 9],
					51: [2, 9],
					55: [2, 9],
					60: [2, 9]
				},
				{
					20: 25,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 36,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 37,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					39: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					4: 38,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					15: [2, 48],
					17: 39,
					18: [2, 48]
				},
				{
					20: 41,
					56: 40,
					64: 42,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 44,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					5: [2, 10],
					14: [2, 10],
					15: [2, 10],
					18: [2, 10],
					19: [2, 10],
					29: [2, 10],
					34: [2, 10],
					39: [2, 10],
					44: [2, 10],
					47: [2, 10],
					48: [2, 10],
					51: [2, 10],
					55: [2, 10],
					60: [2, 10]
				},
				{
					20: 45,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 46,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 47,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 41,
					56: 48,
					64: 42,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					33: [2, 78],
					49: 49,
					65: [2, 78],
					72: [2, 78],
					80: [2, 78],
					81: [2, 78],
					82: [2, 78],
					83: [2, 78],
					84: [2, 78],
					85: [2, 78]
				},
				{
					23: [2, 33],
					33: [2, 33],
					54: [2, 33],
					65: [2, 33],
					68: [2, 33],
					72: [2, 33],
					75: [2, 33],
					80: [2, 33],
					81: [2, 33],
					82: [2, 33],
					83: [2, 33],
					84: [2, 33],
					85: [2, 33]
				},
				{
					23: [2, 34],
					33: [2, 34],
					54: [2, 34],
					65: [2, 34],
					68: [2, 34],
					72: [2, 34],
					75: [2, 34],
					80: [2, 34],
					81: [2, 34],
					82: [2, 34],
					83: [2, 34],
					84: [2, 34],
					85: [2, 34]
				},
				{
					23: [2, 35],
					33: [2, 35],
					54: [2, 35],
					65: [2, 35],
					68: [2, 35],
					72: [2, 35],
					75: [2, 35],
					80: [2, 35],
					81: [2, 35],
					82: [2, 35],
					83: [2, 35],
					84: [2, 35],
					85: [2, 35]
				},
				{
					23: [2, 36],
					33: [2, 36],
					54: [2, 36],
					65: [2, 36],
					68: [2, 36],
					72: [2, 36],
					75: [2, 36],
					80: [2, 36],
					81: [2, 36],
					82: [2, 36],
					83: [2, 36],
					84: [2, 36],
					85: [2, 36]
				},
				{
					23: [2, 37],
					33: [2, 37],
					54: [2, 37],
					65: [2, 37],
					68: [2, 37],
					72: [2, 37],
					75: [2, 37],
					80: [2, 37],
					81: [2, 37],
					82: [2, 37],
					83: [2, 37],
					84: [2, 37],
					85: [2, 37]
				},
				{
					23: [2, 38],
					33: [2, 38],
					54: [2, 38],
					65: [2, 38],
					68: [2, 38],
					72: [2, 38],
					75: [2, 38],
					80: [2, 38],
					81: [2, 38],
					82: [2, 38],
					83: [2, 38],
					84: [2, 38],
					85: [2, 38]
				},
				{
					23: [2, 39],
					33: [2, 39],
					54: [2, 39],
					65: [2, 39],
					68: [2, 39],
					72: [2, 39],
					75: [2, 39],
					80: [2, 39],
					81: [2, 39],
					82: [2, 39],
					83: [2, 39],
					84: [2, 39],
					85: [2, 39]
				},
				{
					23: [2, 43],
					33: [2, 43],
					54: [2, 43],
					65: [2, 43],
					68: [2, 43],
					72: [2, 43],
					75: [2, 43],
					80: [2, 43],
					81: [2, 43],
					82: [2, 43],
					83: [2, 43],
					84: [2, 43],
					85: [2, 43],
					87: [1, 50]
				},
				{
					72: [1, 35],
					86: 51
				},
				{
					23: [2, 45],
					33: [2, 45],
					54: [2, 45],
					65: [2, 45],
					68: [2, 45],
					72: [2, 45],
					75: [2, 45],
					80: [2, 45],
					81: [2, 45],
					82: [2, 45],
					83: [2, 45],
					84: [2, 45],
					85: [2, 45],
					87: [2, 45]
				},
				{
					52: 52,
					54: [2, 82],
					65: [2, 82],
					72: [2, 82],
					80: [2, 82],
					81: [2, 82],
					82: [2, 82],
					83: [2, 82],
					84: [2, 82],
					85: [2, 82]
				},
				{
					25: 53,
					38: 55,
					39: [1, 57],
					43: 56,
					44: [1, 58],
					45: 54,
					47: [2, 54]
				},
				{
					28: 59,
					43: 60,
					44: [1, 58],
					47: [2, 56]
				},
				{
					13: 62,
					15: [1, 20],
					18: [1, 61]
				},
				{
					33: [2, 86],
					57: 63,
					65: [2, 86],
					72: [2, 86],
					80: [2, 86],
					81: [2, 86],
					82: [2, 86],
					83: [2, 86],
					84: [2, 86],
					85: [2, 86]
				},
				{
					33: [2, 40],
					65: [2, 40],
					72: [2, 40],
					80: [2, 40],
					81: [2, 40],
					82: [2, 40],
					83: [2, 40],
					84: [2, 40],
					85: [2, 40]
				},
				{
					33: [2, 41],
					65: [2, 41],
					72: [2, 41],
					80: [2, 41],
					81: [2, 41],
					82: [2, 41],
					83: [2, 41],
					84: [2, 41],
					85: [2, 41]
				},
				{
					20: 64,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					26: 65,
					47: [1, 66]
				},
				{
					30: 67,
					33: [2, 58],
					65: [2, 58],
					72: [2, 58],
					75: [2, 58],
					80: [2, 58],
					81: [2, 58],
					82: [2, 58],
					83: [2, 58],
					84: [2, 58],
					85: [2, 58]
				},
				{
					33: [2, 64],
					35: 68,
					65: [2, 64],
					72: [2, 64],
					75: [2, 64],
					80: [2, 64],
					81: [2, 64],
					82: [2, 64],
					83: [2, 64],
					84: [2, 64],
					85: [2, 64]
				},
				{
					21: 69,
					23: [2, 50],
					65: [2, 50],
					72: [2, 50],
					80: [2, 50],
					81: [2, 50],
					82: [2, 50],
					83: [2, 50],
					84: [2, 50],
					85: [2, 50]
				},
				{
					33: [2, 90],
					61: 70,
					65: [2, 90],
					72: [2, 90],
					80: [2, 90],
					81: [2, 90],
					82: [2, 90],
					83: [2, 90],
					84: [2, 90],
					85: [2, 90]
				},
				{
					20: 74,
					33: [2, 80],
					50: 71,
					63: 72,
					64: 75,
					65: [1, 43],
					69: 73,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 72: [1, 79] },
				{
					23: [2, 42],
					33: [2, 42],
					54: [2, 42],
					65: [2, 42],
					68: [2, 42],
					72: [2, 42],
					75: [2, 42],
					80: [2, 42],
					81: [2, 42],
					82: [2, 42],
					83: [2, 42],
					84: [2, 42],
					85: [2, 42],
					87: [1, 50]
				},
				{
					20: 74,
					53: 80,
					54: [2, 84],
					63: 81,
					64: 75,
					65: [1, 43],
					69: 82,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					26: 83,
					47: [1, 66]
				},
				{ 47: [2, 55] },
				{
					4: 84,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					39: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{ 47: [2, 20] },
				{
					20: 85,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 86,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					26: 87,
					47: [1, 66]
				},
				{ 47: [2, 57] },
				{
					5: [2, 11],
					14: [2, 11],
					15: [2, 11],
					19: [2, 11],
					29: [2, 11],
					34: [2, 11],
					39: [2, 11],
					44: [2, 11],
					47: [2, 11],
					48: [2, 11],
					51: [2, 11],
					55: [2, 11],
					60: [2, 11]
				},
				{
					15: [2, 49],
					18: [2, 49]
				},
				{
					20: 74,
					33: [2, 88],
					58: 88,
					63: 89,
					64: 75,
					65: [1, 43],
					69: 90,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					65: [2, 94],
					66: 91,
					68: [2, 94],
					72: [2, 94],
					80: [2, 94],
					81: [2, 94],
					82: [2, 94],
					83: [2, 94],
					84: [2, 94],
					85: [2, 94]
				},
				{
					5: [2, 25],
					14: [2, 25],
					15: [2, 25],
					19: [2, 25],
					29: [2, 25],
					34: [2, 25],
					39: [2, 25],
					44: [2, 25],
					47: [2, 25],
					48: [2, 25],
					51: [2, 25],
					55: [2, 25],
					60: [2, 25]
				},
				{
					20: 92,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					31: 93,
					33: [2, 60],
					63: 94,
					64: 75,
					65: [1, 43],
					69: 95,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 60],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					33: [2, 66],
					36: 96,
					63: 97,
					64: 75,
					65: [1, 43],
					69: 98,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 66],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					22: 99,
					23: [2, 52],
					63: 100,
					64: 75,
					65: [1, 43],
					69: 101,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					33: [2, 92],
					62: 102,
					63: 103,
					64: 75,
					65: [1, 43],
					69: 104,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 33: [1, 105] },
				{
					33: [2, 79],
					65: [2, 79],
					72: [2, 79],
					80: [2, 79],
					81: [2, 79],
					82: [2, 79],
					83: [2, 79],
					84: [2, 79],
					85: [2, 79]
				},
				{ 33: [2, 81] },
				{
					23: [2, 27],
					33: [2, 27],
					54: [2, 27],
					65: [2, 27],
					68: [2, 27],
					72: [2, 27],
					75: [2, 27],
					80: [2, 27],
					81: [2, 27],
					82: [2, 27],
					83: [2, 27],
					84: [2, 27],
					85: [2, 27]
				},
				{
					23: [2, 28],
					33: [2, 28],
					54: [2, 28],
					65: [2, 28],
					68: [2, 28],
					72: [2, 28],
					75: [2, 28],
					80: [2, 28],
					81: [2, 28],
					82: [2, 28],
					83: [2, 28],
					84: [2, 28],
					85: [2, 28]
				},
				{
					23: [2, 30],
					33: [2, 30],
					54: [2, 30],
					68: [2, 30],
					71: 106,
					72: [1, 107],
					75: [2, 30]
				},
				{
					23: [2, 98],
					33: [2, 98],
					54: [2, 98],
					68: [2, 98],
					72: [2, 98],
					75: [2, 98]
				},
				{
					23: [2, 45],
					33: [2, 45],
					54: [2, 45],
					65: [2, 45],
					68: [2, 45],
					72: [2, 45],
					73: [1, 108],
					75: [2, 45],
					80: [2, 45],
					81: [2, 45],
					82: [2, 45],
					83: [2, 45],
					84: [2, 45],
					85: [2, 45],
					87: [2, 45]
				},
				{
					23: [2, 44],
					33: [2, 44],
					54: [2, 44],
					65: [2, 44],
					68: [2, 44],
					72: [2, 44],
					75: [2, 44],
					80: [2, 44],
					81: [2, 44],
					82: [2, 44],
					83: [2, 44],
					84: [2, 44],
					85: [2, 44],
					87: [2, 44]
				},
				{ 54: [1, 109] },
				{
					54: [2, 83],
					65: [2, 83],
					72: [2, 83],
					80: [2, 83],
					81: [2, 83],
					82: [2, 83],
					83: [2, 83],
					84: [2, 83],
					85: [2, 83]
				},
				{ 54: [2, 85] },
				{
					5: [2, 13],
					14: [2, 13],
					15: [2, 13],
					19: [2, 13],
					29: [2, 13],
					34: [2, 13],
					39: [2, 13],
					44: [2, 13],
					47: [2, 13],
					48: [2, 13],
					51: [2, 13],
					55: [2, 13],
					60: [2, 13]
				},
				{
					38: 55,
					39: [1, 57],
					43: 56,
					44: [1, 58],
					45: 111,
					46: 110,
					47: [2, 76]
				},
				{
					33: [2, 70],
					40: 112,
					65: [2, 70],
					72: [2, 70],
					75: [2, 70],
					80: [2, 70],
					81: [2, 70],
					82: [2, 70],
					83: [2, 70],
					84: [2, 70],
					85: [2, 70]
				},
				{ 47: [2, 18] },
				{
					5: [2, 14],
					14: [2, 14],
					15: [2, 14],
					19: [2, 14],
					29: [2, 14],
					34: [2, 14],
					39: [2, 14],
					44: [2, 14],
					47: [2, 14],
					48: [2, 14],
					51: [2, 14],
					55: [2, 14],
					60: [2, 14]
				},
				{ 33: [1, 113] },
				{
					33: [2, 87],
					65: [2, 87],
					72: [2, 87],
					80: [2, 87],
					81: [2, 87],
					82: [2, 87],
					83: [2, 87],
					84: [2, 87],
					85: [2, 87]
				},
				{ 33: [2, 89] },
				{
					20: 74,
					63: 115,
					64: 75,
					65: [1, 43],
					67: 114,
					68: [2, 96],
					69: 116,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 33: [1, 117] },
				{
					32: 118,
					33: [2, 62],
					74: 119,
					75: [1, 120]
				},
				{
					33: [2, 59],
					65: [2, 59],
					72: [2, 59],
					75: [2, 59],
					80: [2, 59],
					81: [2, 59],
					82: [2, 59],
					83: [2, 59],
					84: [2, 59],
					85: [2, 59]
				},
				{
					33: [2, 61],
					75: [2, 61]
				},
				{
					33: [2, 68],
					37: 121,
					74: 122,
					75: [1, 120]
				},
				{
					33: [2, 65],
					65: [2, 65],
					72: [2, 65],
					75: [2, 65],
					80: [2, 65],
					81: [2, 65],
					82: [2, 65],
					83: [2, 65],
					84: [2, 65],
					85: [2, 65]
				},
				{
					33: [2, 67],
					75: [2, 67]
				},
				{ 23: [1, 123] },
				{
					23: [2, 51],
					65: [2, 51],
					72: [2, 51],
					80: [2, 51],
					81: [2, 51],
					82: [2, 51],
					83: [2, 51],
					84: [2, 51],
					85: [2, 51]
				},
				{ 23: [2, 53] },
				{ 33: [1, 124] },
				{
					33: [2, 91],
					65: [2, 91],
					72: [2, 91],
					80: [2, 91],
					81: [2, 91],
					82: [2, 91],
					83: [2, 91],
					84: [2, 91],
					85: [2, 91]
				},
				{ 33: [2, 93] },
				{
					5: [2, 22],
					14: [2, 22],
					15: [2, 22],
					19: [2, 22],
					29: [2, 22],
					34: [2, 22],
					39: [2, 22],
					44: [2, 22],
					47: [2, 22],
					48: [2, 22],
					51: [2, 22],
					55: [2, 22],
					60: [2, 22]
				},
				{
					23: [2, 99],
					33: [2, 99],
					54: [2, 99],
					68: [2, 99],
					72: [2, 99],
					75: [2, 99]
				},
				{ 73: [1, 108] },
				{
					20: 74,
					63: 125,
					64: 75,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					5: [2, 23],
					14: [2, 23],
					15: [2, 23],
					19: [2, 23],
					29: [2, 23],
					34: [2, 23],
					39: [2, 23],
					44: [2, 23],
					47: [2, 23],
					48: [2, 23],
					51: [2, 23],
					55: [2, 23],
					60: [2, 23]
				},
				{ 47: [2, 19] },
				{ 47: [2, 77] },
				{
					20: 74,
					33: [2, 72],
					41: 126,
					63: 127,
					64: 75,
					65: [1, 43],
					69: 128,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 72],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					5: [2, 24],
					14: [2, 24],
					15: [2, 24],
					19: [2, 24],
					29: [2, 24],
					34: [2, 24],
					39: [2, 24],
					44: [2, 24],
					47: [2, 24],
					48: [2, 24],
					51: [2, 24],
					55: [2, 24],
					60: [2, 24]
				},
				{ 68: [1, 129] },
				{
					65: [2, 95],
					68: [2, 95],
					72: [2, 95],
					80: [2, 95],
					81: [2, 95],
					82: [2, 95],
					83: [2, 95],
					84: [2, 95],
					85: [2, 95]
				},
				{ 68: [2, 97] },
				{
					5: [2, 21],
					14: [2, 21],
					15: [2, 21],
					19: [2, 21],
					29: [2, 21],
					34: [2, 21],
					39: [2, 21],
					44: [2, 21],
					47: [2, 21],
					48: [2, 21],
					51: [2, 21],
					55: [2, 21],
					60: [2, 21]
				},
				{ 33: [1, 130] },
				{ 33: [2, 63] },
				{
					72: [1, 132],
					76: 131
				},
				{ 33: [1, 133] },
				{ 33: [2, 69] },
				{
					15: [2, 12],
					18: [2, 12]
				},
				{
					14: [2, 26],
					15: [2, 26],
					19: [2, 26],
					29: [2, 26],
					34: [2, 26],
					47: [2, 26],
					48: [2, 26],
					51: [2, 26],
					55: [2, 26],
					60: [2, 26]
				},
				{
					23: [2, 31],
					33: [2, 31],
					54: [2, 31],
					68: [2, 31],
					72: [2, 31],
					75: [2, 31]
				},
				{
					33: [2, 74],
					42: 134,
					74: 135,
					75: [1, 120]
				},
				{
					33: [2, 71],
					65: [2, 71],
					72: [2, 71],
					75: [2, 71],
					80: [2, 71],
					81: [2, 71],
					82: [2, 71],
					83: [2, 71],
					84: [2, 71],
					85: [2, 71]
				},
				{
					33: [2, 73],
					75: [2, 73]
				},
				{
					23: [2, 29],
					33: [2, 29],
					54: [2, 29],
					65: [2, 29],
					68: [2, 29],
					72: [2, 29],
					75: [2, 29],
					80: [2, 29],
					81: [2, 29],
					82: [2, 29],
					83: [2, 29],
					84: [2, 29],
					85: [2, 29]
				},
				{
					14: [2, 15],
					15: [2, 15],
					19: [2, 15],
					29: [2, 15],
					34: [2, 15],
					39: [2, 15],
					44: [2, 15],
					47: [2, 15],
					48: [2, 15],
					51: [2, 15],
					55: [2, 15],
					60: [2, 15]
				},
				{
					72: [1, 137],
					77: [1, 136]
				},
				{
					72: [2, 100],
					77: [2, 100]
				},
				{
					14: [2, 16],
					15: [2, 16],
					19: [2, 16],
					29: [2, 16],
					34: [2, 16],
					44: [2, 16],
					47: [2, 16],
					48: [2, 16],
					51: [2, 16],
					55: [2, 16],
					60: [2, 16]
				},
				{ 33: [1, 138] },
				{ 33: [2, 75] },
				{ 33: [2, 32] },
				{
					72: [2, 101],
					77: [2, 101]
				},
				{
					14: [2, 17],
					15: [2, 17],
					19: [2, 17],
					29: [2, 17],
					34: [2, 17],
					39: [2, 17],
					44: [2, 17],
					47: [2, 17],
					48: [2, 17],
					51: [2, 17],
					55: [2, 17],
					60: [2, 17]
				}
			],
			defaultActions: {
				4: [2, 1],
				54: [2, 55],
				56: [2, 20],
				60: [2, 57],
				73: [2, 81],
				82: [2, 85],
				86: [2, 18],
				90: [2, 89],
				101: [2, 53],
				104: [2, 93],
				110: [2, 19],
				111: [2, 77],
				116: [2, 97],
				119: [2, 63],
				122: [2, 69],
				135: [2, 75],
				136: [2, 32]
			},
			parseError: function(str, hash) {
				throw Error(str);
			},
			parse: function(input) {
				var self = this, stack = [0], vstack = [null], lstack = [], table = this.table, yytext = "", yylineno = 0, yyleng = 0, recovering = 0;
				this.lexer.setInput(input), this.lexer.yy = this.yy, this.yy.lexer = this.lexer, this.yy.parser = this, this.lexer.yylloc === void 0 && (this.lexer.yylloc = {});
				var yyloc = this.lexer.yylloc;
				lstack.push(yyloc);
				var ranges = this.lexer.options && this.lexer.options.ranges;
				typeof this.yy.parseError == "function" && (this.parseError = this.yy.parseError);
				function lex() {
					var token = self.lexer.lex() || 1;
					return typeof token != "number" && (token = self.symbols_[token] || token), token;
				}
				for (var symbol, preErrorSymbol, state, action, r, yyval = {}, p, len, newState, expected;;) {
					if (state = stack[stack.length - 1], this.defaultActions[state] ? action = this.defaultActions[state] : (symbol ??= lex(), action = table[state] && table[state][symbol]), action === void 0 || !action.length || !action[0]) {
						var errStr = "";
						if (!recovering) {
							for (p in expected = [], table[state]) this.terminals_[p] && p > 2 && expected.push("'" + this.terminals_[p] + "'");
							errStr = this.lexer.showPosition ? "Parse error on line " + (yylineno + 1) + ":\n" + this.lexer.showPosition() + "\nExpecting " + expected.join(", ") + ", got '" + (this.terminals_[symbol] || symbol) + "'" : "Parse error on line " + (yylineno + 1) + ": Unexpected " + (symbol == 1 ? "end of input" : "'" + (this.terminals_[symbol] || symbol) + "'"), this.parseError(errStr, {
								text: this.lexer.match,
								token: this.terminals_[symbol] || symbol,
								line: this.lexer.yylineno,
								loc: yyloc,
								expected
							});
						}
					}
					if (action[0] instanceof Array && action.length > 1) throw Error("Parse Error: multiple actions possible at state: " + state + ", token: " + symbol);
					switch (action[0]) {
						case 1:
							stack.push(symbol), vstack.push(this.lexer.yytext), lstack.push(this.lexer.yylloc), stack.push(action[1]), symbol = null, preErrorSymbol ? (symbol = preErrorSymbol, preErrorSymbol = null) : (yyleng = this.lexer.yyleng, yytext = this.lexer.yytext, yylineno = this.lexer.yylineno, yyloc = this.lexer.yylloc, recovering > 0 && recovering--);
							break;
						case 2:
							if (len = this.productions_[action[1]][1], yyval.$ = vstack[vstack.length - len], yyval._$ = {
								first_line: lstack[lstack.length - (len || 1)].first_line,
								last_line: lstack[lstack.length - 1].last_line,
								first_column: lstack[lstack.length - (len || 1)].first_column,
								last_column: lstack[lstack.length - 1].last_column
							}, ranges && (yyval._$.range = [lstack[lstack.length - (len || 1)].range[0], lstack[lstack.length - 1].range[1]]), r = this.performAction.call(yyval, yytext, yyleng, yylineno, this.yy, action[1], vstack, lstack), r !== void 0) return r;
							len && (stack = stack.slice(0, -1 * len * 2), vstack = vstack.slice(0, -1 * len), lstack = lstack.slice(0, -1 * len)), stack.push(this.productions_[action[1]][0]), vstack.push(yyval.$), lstack.push(yyval._$), newState = table[stack[stack.length - 2]][stack[stack.length - 1]], stack.push(newState);
							break;
						case 3: return !0;
					}
				}
				return !0;
			}
		};
		parser.lexer = (function() {
			var lexer = {
				EOF: 1,
				parseError: function(str, hash) {
					if (this.yy.parser) this.yy.parser.parseError(str, hash);
					else throw Error(str);
				},
				setInput: function(input) {
					return this._input = input, this._more = this._less = this.done = !1, this.yylineno = this.yyleng = 0, this.yytext = this.matched = this.match = "", this.conditionStack = ["INITIAL"], this.yylloc = {
						first_line: 1,
						first_column: 0,
						last_line: 1,
						last_column: 0
					}, this.options.ranges && (this.yylloc.range = [0, 0]), this.offset = 0, this;
				},
				input: function() {
					var ch = this._input[0];
					return this.yytext += ch, this.yyleng++, this.offset++, this.match += ch, this.matched += ch, ch.match(/(?:\r\n?|\n).*/g) ? (this.yylineno++, this.yylloc.last_line++) : this.yylloc.last_column++, this.options.ranges && this.yylloc.range[1]++, this._input = this._input.slice(1), ch;
				},
				unput: function(ch) {
					var len = ch.length, lines = ch.split(/(?:\r\n?|\n)/g);
					this._input = ch + this._input, this.yytext = this.yytext.substr(0, this.yytext.length - len - 1), this.offset -= len;
					var oldLines = this.match.split(/(?:\r\n?|\n)/g);
					this.match = this.match.substr(0, this.match.length - 1), this.matched = this.matched.substr(0, this.matched.length - 1), lines.length - 1 && (this.yylineno -= lines.length - 1);
					var r = this.yylloc.range;
					return this.yylloc = {
						first_line: this.yylloc.first_line,
						last_line: this.yylineno + 1,
						first_column: this.yylloc.first_column,
						last_column: lines ? (lines.length === oldLines.length ? this.yylloc.first_column : 0) + oldLines[oldLines.length - lines.length].length - lines[0].length : this.yylloc.first_column - len
					}, this.options.ranges && (this.yylloc.range = [r[0], r[0] + this.yyleng - len]), this;
				},
				more: function() {
					return this._more = !0, this;
				},
				less: function(n) {
					this.unput(this.match.slice(n));
				},
				pastInput: function() {
					var past = this.matched.substr(0, this.matched.length - this.match.length);
					return (past.length > 20 ? "..." : "") + past.substr(-20).replace(/\n/g, "");
				},
				upcomingInput: function() {
					var next = this.match;
					return next.length < 20 && (next += this._input.substr(0, 20 - next.length)), (next.substr(0, 20) + (next.length > 20 ? "..." : "")).replace(/\n/g, "");
				},
				showPosition: function() {
					var pre = this.pastInput(), c = Array(pre.length + 1).join("-");
					return pre + this.upcomingInput() + "\n" + c + "^";
				},
				next: function() {
					if (this.done) return this.EOF;
					this._input || (this.done = !0);
					var token, match, tempMatch, index, lines;
					this._more || (this.yytext = "", this.match = "");
					for (var rules = this._currentRules(), i = 0; i < rules.length && (tempMatch = this._input.match(this.rules[rules[i]]), !(tempMatch && (!match || tempMatch[0].length > match[0].length) && (match = tempMatch, index = i, !this.options.flex))); i++);
					return match ? (lines = match[0].match(/(?:\r\n?|\n).*/g), lines && (this.yylineno += lines.length), this.yylloc = {
						first_line: this.yylloc.last_line,
						last_line: this.yylineno + 1,
						first_column: this.yylloc.last_column,
						last_column: lines ? lines[lines.length - 1].length - lines[lines.length - 1].match(/\r?\n?/)[0].length : this.yylloc.last_column + match[0].length
					}, this.yytext += match[0], this.match += match[0], this.matches = match, this.yyleng = this.yytext.length, this.options.ranges && (this.yylloc.range = [this.offset, this.offset += this.yyleng]), this._more = !1, this._input = this._input.slice(match[0].length), this.matched += match[0], token = this.performAction.call(this, this.yy, this, rules[index], this.conditionStack[this.conditionStack.length - 1]), this.done && this._input && (this.done = !1), token || void 0) : this._input === "" ? this.EOF : this.parseError("Lexical error on line " + (this.yylineno + 1) + ". Unrecognized text.\n" + this.showPosition(), {
						text: "",
						token: null,
						line: this.yylineno
					});
				},
				lex: function() {
					var r = this.next();
					return r === void 0 ? this.lex() : r;
				},
				begin: function(condition) {
					this.conditionStack.push(condition);
				},
				popState: function() {
					return this.conditionStack.pop();
				},
				_currentRules: function() {
					return this.conditions[this.conditionStack[this.conditionStack.length - 1]].rules;
				},
				topState: function() {
					return this.conditionStack[this.conditionStack.length - 2];
				},
				pushState: function(condition) {
					this.begin(condition);
				}
			};
			return lexer.options = {}, lexer.performAction = function(yy, yy_, $avoiding_name_collisions, YY_START) {
				function strip(start, end) {
					return yy_.yytext = yy_.yytext.substring(start, yy_.yyleng - end + start);
				}
				switch ($avoiding_name_collisions) {
					case 0:
						if (yy_.yytext.slice(-2) === "\\\\" ? (strip(0, 1), this.begin("mu")) : yy_.yytext.slice(-1) === "\\" ? (strip(0, 1), this.begin("emu")) : this.begin("mu"), yy_.yytext) return 15;
						break;
					case 1: return 15;
					case 2: return this.popState(), 15;
					case 3: return this.begin("raw"), 15;
					case 4: return this.popState(), this.conditionStack[this.conditionStack.length - 1] === "raw" ? 15 : (strip(5, 9), "END_RAW_BLOCK");
					case 5: return 15;
					case 6: return this.popState(), 14;
					case 7: return 65;
					case 8: return 68;
					case 9: return 19;
					case 10: return this.popState(), this.begin("raw"), 23;
					case 11: return 55;
					case 12: return 60;
					case 13: return 29;
					case 14: return 47;
					case 15: return this.popState(), 44;
					case 16: return this.popState(), 44;
					case 17: return 34;
					case 18: return 39;
					case 19: return 51;
					case 20: return 48;
					case 21:
						this.unput(yy_.yytext), this.popState(), this.begin("com");
						break;
					case 22: return this.popState(), 14;
					case 23: return 48;
					case 24: return 73;
					case 25: return 72;
					case 26: return 72;
					case 27: return 87;
					case 28: break;
					case 29: return this.popState(), 54;
					case 30: return this.popState(), 33;
					case 31: return yy_.yytext = strip(1, 2).replace(/\\"/g, "\""), 80;
					case 32: return yy_.yytext = strip(1, 2).replace(/\\'/g, "'"), 80;
					case 33: return 85;
					case 34: return 82;
					case 35: return 82;
					case 36: return 83;
					case 37: return 84;
					case 38: return 81;
					case 39: return 75;
					case 40: return 77;
					case 41: return 72;
					case 42: return yy_.yytext = yy_.yytext.replace(/\\([\\\]])/g, "$1"), 72;
					case 43: return "INVALID";
					case 44: return 5;
				}
			}, lexer.rules = [
				/^(?:[^\x00]*?(?=(\{\{)))/,
				/^(?:[^\x00]+)/,
				/^(?:[^\x00]{2,}?(?=(\{\{|\\\{\{|\\\\\{\{|$)))/,
				/^(?:\{\{\{\{(?=[^\/]))/,
				/^(?:\{\{\{\{\/[^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=[=}\s\/.])\}\}\}\})/,
				/^(?:[^\x00]+?(?=(\{\{\{\{)))/,
				/^(?:[\s\S]*?--(~)?\}\})/,
				/^(?:\()/,
				/^(?:\))/,
				/^(?:\{\{\{\{)/,
				/^(?:\}\}\}\})/,
				/^(?:\{\{(~)?>)/,
				/^(?:\{\{(~)?#>)/,
				/^(?:\{\{(~)?#\*?)/,
				/^(?:\{\{(~)?\/)/,
				/^(?:\{\{(~)?\^\s*(~)?\}\})/,
				/^(?:\{\{(~)?\s*else\s*(~)?\}\})/,
				/^(?:\{\{(~)?\^)/,
				/^(?:\{\{(~)?\s*else\b)/,
				/^(?:\{\{(~)?\{)/,
				/^(?:\{\{(~)?&)/,
				/^(?:\{\{(~)?!--)/,
				/^(?:\{\{(~)?![\s\S]*?\}\})/,
				/^(?:\{\{(~)?\*?)/,
				/^(?:=)/,
				/^(?:\.\.)/,
				/^(?:\.(?=([=~}\s\/.)|])))/,
				/^(?:[\/.])/,
				/^(?:\s+)/,
				/^(?:\}(~)?\}\})/,
				/^(?:(~)?\}\})/,
				/^(?:"(\\["]|[^"])*")/,
				/^(?:'(\\[']|[^'])*')/,
				/^(?:@)/,
				/^(?:true(?=([~}\s)])))/,
				/^(?:false(?=([~}\s)])))/,
				/^(?:undefined(?=([~}\s)])))/,
				/^(?:null(?=([~}\s)])))/,
				/^(?:-?[0-9]+(?:\.[0-9]+)?(?=([~}\s)])))/,
				/^(?:as\s+\|)/,
				/^(?:\|)/,
				/^(?:([^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=([=~}\s\/.)|]))))/,
				/^(?:\[(\\\]|[^\]])*\])/,
				/^(?:.)/,
				/^(?:$)/
			], lexer.conditions = {
				mu: {
					rules: [
						7,
						8,
						9,
						10,
						11,
						12,
						13,
						14,
						15,
						16,
						17,
						18,
						19,
						20,
						21,
						22,
						23,
						24,
						25,
						26,
						27,
						28,
						29,
						30,
						31,
						32,
						33,
						34,
						35,
						36,
						37,
						38,
						39,
						40,
						41,
						42,
						43,
						44
					],
					inclusive: !1
				},
				emu: {
					rules: [2],
					inclusive: !1
				},
				com: {
					rules: [6],
					inclusive: !1
				},
				raw: {
					rules: [
						3,
						4,
						5
					],
					inclusive: !1
				},
				INITIAL: {
					rules: [
						0,
						1,
						44
					],
					inclusive: !0
				}
			}, lexer;
		})();
		function Parser() {
			this.yy = {};
		}
		return Parser.prototype = parser, parser.Parser = Parser, new Parser();
	})(), module.exports = exports.default;
})), require_node_types = __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.NODE_TYPES = [
		"Program",
		"BlockStatement",
		"DecoratorBlock",
		"PartialStatement",
		"PartialBlockStatement",
		"Decorator",
		"MustacheStatement",
		"ContentStatement",
		"CommentStatement",
		"SubExpression",
		"PathExpression",
		"StringLiteral",
		"NumberLiteral",
		"BooleanLiteral",
		"UndefinedLiteral",
		"NullLiteral",
		"Hash",
		"HashPair"
	];
})), require_visitor = __commonJSMin(((exports, module) => {
	exports.__esModule = !0;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _exception2 = _interopRequireDefault(require_exception()), _utils = require_utils(), _nodeTypes = require_node_types();
	function Visitor() {
		this.parents = [];
	}
	function isDispatchable(visitor, type) {
		return _utils.indexOf(_nodeTypes.NODE_TYPES, type) !== -1 || !(type in Visitor.prototype) && typeof visitor[type] == "function";
	}
	Visitor.prototype = {
		constructor: Visitor,
		mutating: !1,
		acceptKey: function(node, name) {
			var value = this.accept(node[name]);
			if (this.mutating) {
				if (value && !isDispatchable(this, value.type)) throw new _exception2.default("Unexpected node type \"" + value.type + "\" found when accepting " + name + " on " + node.type);
				node[name] = value;
			}
		},
		acceptRequired: function(node, name) {
			if (this.acceptKey(node, name), !node[name]) throw new _exception2.default(node.type + " requires " + name);
		},
		acceptArray: function(array) {
			for (var i = 0, l = array.length; i < l; i++) this.acceptKey(array, i), array[i] || (array.splice(i, 1), i--, l--);
		},
		accept: function(object) {
			if (object) {
				if (!isDispatchable(this, object.type) || !this[object.type]) throw new _exception2.default("Unknown type: " + object.type, object);
				this.current && this.parents.unshift(this.current), this.current = object;
				var ret = this[object.type](object);
				if (this.current = this.parents.shift(), !this.mutating || ret) return ret;
				if (ret !== !1) return object;
			}
		},
		Program: function(program) {
			this.acceptArray(program.body);
		},
		MustacheStatement: visitSubExpression,
		Decorator: visitSubExpression,
		BlockStatement: visitBlock,
		DecoratorBlock: visitBlock,
		PartialStatement: visitPartial,
		PartialBlockStatement: function(partial) {
			visitPartial.call(this, partial), this.acceptKey(partial, "program");
		},
		ContentStatement: function() {},
		CommentStatement: function() {},
		SubExpression: visitSubExpression,
		PathExpression: function() {},
		StringLiteral: function() {},
		NumberLiteral: function() {},
		BooleanLiteral: function() {},
		UndefinedLiteral: function() {},
		NullLiteral: function() {},
		Hash: function(hash) {
			this.acceptArray(hash.pairs);
		},
		HashPair: function(pair) {
			this.acceptRequired(pair, "value");
		}
	};
	function visitSubExpression(mustache) {
		this.acceptRequired(mustache, "path"), this.acceptArray(mustache.params), this.acceptKey(mustache, "hash");
	}
	function visitBlock(block) {
		visitSubExpression.call(this, block), this.acceptKey(block, "program"), this.acceptKey(block, "inverse");
	}
	function visitPartial(partial) {
		this.acceptRequired(partial, "name"), this.acceptArray(partial.params), this.acceptKey(partial, "hash");
	}
	exports.default = Visitor, module.exports = exports.default;
})), require_whitespace_control = __commonJSMin(((exports, module) => {
	exports.__esModule = !0;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _visitor2 = _interopRequireDefault(require_visitor());
	function WhitespaceControl() {
		var options = arguments.length <= 0 || arguments[0] === void 0 ? {} : arguments[0];
		this.options = options;
	}
	WhitespaceControl.prototype = new _visitor2.default(), WhitespaceControl.prototype.Program = function(program) {
		var doStandalone = !this.options.ignoreStandalone, isRoot = !this.isRootSeen;
		this.isRootSeen = !0;
		for (var body = program.body, i = 0, l = body.length; i < l; i++) {
			var current = body[i], strip = this.accept(current);
			if (strip) {
				var _isPrevWhitespace = isPrevWhitespace(body, i, isRoot), _isNextWhitespace = isNextWhitespace(body, i, isRoot), openStandalone = strip.openStandalone && _isPrevWhitespace, closeStandalone = strip.closeStandalone && _isNextWhitespace, inlineStandalone = strip.inlineStandalone && _isPrevWhitespace && _isNextWhitespace;
				strip.close && omitRight(body, i, !0), strip.open && omitLeft(body, i, !0), doStandalone && inlineStandalone && (omitRight(body, i), omitLeft(body, i) && current.type === "PartialStatement" && (current.indent = /(?:^|[^ \t])([ \t]+)$/.exec(body[i - 1].original)[1])), doStandalone && openStandalone && (omitRight((current.program || current.inverse).body), omitLeft(body, i)), doStandalone && closeStandalone && (omitRight(body, i), omitLeft((current.inverse || current.program).body));
			}
		}
		return program;
	}, WhitespaceControl.prototype.BlockStatement = WhitespaceControl.prototype.DecoratorBlock = WhitespaceControl.prototype.PartialBlockStatement = function(block) {
		this.accept(block.program), this.accept(block.inverse);
		var program = block.program || block.inverse, inverse = block.program && block.inverse, firstInverse = inverse, lastInverse = inverse;
		if (inverse && inverse.chained) for (firstInverse = inverse.body[0].program; lastInverse.chained;) lastInverse = lastInverse.body[lastInverse.body.length - 1].program;
		var strip = {
			open: block.openStrip.open,
			close: block.closeStrip.close,
			openStandalone: isNextWhitespace(program.body),
			closeStandalone: isPrevWhitespace((firstInverse || program).body)
		};
		if (block.openStrip.close && omitRight(program.body, null, !0), inverse) {
			var inverseStrip = block.inverseStrip;
			inverseStrip.open && omitLeft(program.body, null, !0), inverseStrip.close && omitRight(firstInverse.body, null, !0), block.closeStrip.open && omitLeft(lastInverse.body, null, !0), !this.options.ignoreStandalone && isPrevWhitespace(program.body) && isNextWhitespace(firstInverse.body) && (omitLeft(program.body), omitRight(firstInverse.body));
		} else block.closeStrip.open && omitLeft(program.body, null, !0);
		return strip;
	}, WhitespaceControl.prototype.Decorator = WhitespaceControl.prototype.MustacheStatement = function(mustache) {
		return mustache.strip;
	}, WhitespaceControl.prototype.PartialStatement = WhitespaceControl.prototype.CommentStatement = function(node) {
		var strip = node.strip || {};
		return {
			inlineStandalone: !0,
			open: strip.open,
			close: strip.close
		};
	};
	function isPrevWhitespace(body, i, isRoot) {
		i === void 0 && (i = body.length);
		var prev = body[i - 1], sibling = body[i - 2];
		if (!prev) return isRoot;
		if (prev.type === "ContentStatement") return (sibling || !isRoot ? /(?:^|\S)[^\S\n]*\n\s*$/ : /^\s*$|(?:^|\S)[^\S\n]*\n\s*$/).test(prev.original);
	}
	function isNextWhitespace(body, i, isRoot) {
		i === void 0 && (i = -1);
		var next = body[i + 1], sibling = body[i + 2];
		if (!next) return isRoot;
		if (next.type === "ContentStatement") return (sibling || !isRoot ? /^\s*?\r?\n/ : /^\s*?(\r?\n|$)/).test(next.original);
	}
	function omitRight(body, i, multiple) {
		var current = body[i == null ? 0 : i + 1];
		if (!(!current || current.type !== "ContentStatement" || !multiple && current.rightStripped)) {
			var original = current.value;
			current.value = current.value.replace(multiple ? /^\s+/ : /^[ \t]*\r?\n?/, ""), current.rightStripped = current.value !== original;
		}
	}
	function omitLeft(body, i, multiple) {
		var current = body[i == null ? body.length - 1 : i - 1];
		if (!(!current || current.type !== "ContentStatement" || !multiple && current.leftStripped)) {
			var original = current.value;
			return current.value = current.value.replace(multiple ? /(^|\S)\s+$/ : /(^|[^ \t])[ \t]+$/, "$1"), current.leftStripped = current.value !== original, current.leftStripped;
		}
	}
	exports.default = WhitespaceControl, module.exports = exports.default;
})), require_helpers = __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.SourceLocation = SourceLocation, exports.id = id, exports.stripFlags = stripFlags, exports.stripComment = stripComment, exports.preparePath = preparePath, exports.prepareMustache = prepareMustache, exports.prepareRawBlock = prepareRawBlock, exports.prepareBlock = prepareBlock, exports.prepareProgram = prepareProgram, exports.preparePartialBlock = preparePartialBlock;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	function validateClose(open, close) {
		if (close = close.path ? close.path.original : close, open.path.original !== close) {
			var errorNode = { loc: open.path.loc };
			throw new _exception2.default(open.path.original + " doesn't match " + close, errorNode);
		}
	}
	function SourceLocation(source, locInfo) {
		this.source = source, this.start = {
			line: locInfo.first_line,
			column: locInfo.first_column
		}, this.end = {
			line: locInfo.last_line,
			column: locInfo.last_column
		};
	}
	function id(token) {
		return /^\[.*\]$/.test(token) ? token.substring(1, token.length - 1) : token;
	}
	function stripFlags(open, close) {
		return {
			open: open.charAt(2) === "~",
			close: close.charAt(close.length - 3) === "~"
		};
	}
	function stripComment(comment) {
		return comment.replace(/^\{\{~?!-?-?/, "").replace(/-?-?~?\}\}$/, "");
	}
	function preparePath(data, parts, loc) {
		loc = this.locInfo(loc);
		for (var original = data ? "@" : "", dig = [], depth = 0, i = 0, l = parts.length; i < l; i++) {
			var part = parts[i].part, isLiteral = parts[i].original !== part;
			if (original += (parts[i].separator || "") + part, !isLiteral && (part === ".." || part === "." || part === "this")) {
				if (dig.length > 0) throw new _exception2.default("Invalid path: " + original, { loc });
				part === ".." && depth++;
			} else dig.push(part);
		}
		return {
			type: "PathExpression",
			data,
			depth,
			parts: dig,
			original,
			loc
		};
	}
	function prepareMustache(path, params, hash, open, strip, locInfo) {
		var escapeFlag = open.charAt(3) || open.charAt(2), escaped = escapeFlag !== "{" && escapeFlag !== "&";
		return {
			type: /\*/.test(open) ? "Decorator" : "MustacheStatement",
			path,
			params,
			hash,
			escaped,
			strip,
			loc: this.locInfo(locInfo)
		};
	}
	function prepareRawBlock(openRawBlock, contents, close, locInfo) {
		validateClose(openRawBlock, close), locInfo = this.locInfo(locInfo);
		var program = {
			type: "Program",
			body: contents,
			strip: {},
			loc: locInfo
		};
		return {
			type: "BlockStatement",
			path: openRawBlock.path,
			params: openRawBlock.params,
			hash: openRawBlock.hash,
			program,
			openStrip: {},
			inverseStrip: {},
			closeStrip: {},
			loc: locInfo
		};
	}
	function prepareBlock(openBlock, program, inverseAndProgram, close, inverted, locInfo) {
		close && close.path && validateClose(openBlock, close);
		var decorator = /\*/.test(openBlock.open);
		program.blockParams = openBlock.blockParams;
		var inverse = void 0, inverseStrip = void 0;
		if (inverseAndProgram) {
			if (decorator) throw new _exception2.default("Unexpected inverse block on decorator", inverseAndProgram);
			inverseAndProgram.chain && (inverseAndProgram.program.body[0].closeStrip = close.strip), inverseStrip = inverseAndProgram.strip, inverse = inverseAndProgram.program;
		}
		return inverted && (inverted = inverse, inverse = program, program = inverted), {
			type: decorator ? "DecoratorBlock" : "BlockStatement",
			path: openBlock.path,
			params: openBlock.params,
			hash: openBlock.hash,
			program,
			inverse,
			openStrip: openBlock.strip,
			inverseStrip,
			closeStrip: close && close.strip,
			loc: this.locInfo(locInfo)
		};
	}
	function prepareProgram(statements, loc) {
		if (!loc && statements.length) {
			var firstLoc = statements[0].loc, lastLoc = statements[statements.length - 1].loc;
			firstLoc && lastLoc && (loc = {
				source: firstLoc.source,
				start: {
					line: firstLoc.start.line,
					column: firstLoc.start.column
				},
				end: {
					line: lastLoc.end.line,
					column: lastLoc.end.column
				}
			});
		}
		return {
			type: "Program",
			body: statements,
			strip: {},
			loc
		};
	}
	function preparePartialBlock(open, program, close, locInfo) {
		return validateClose(open, close), {
			type: "PartialBlockStatement",
			name: open.path,
			params: open.params,
			hash: open.hash,
			program,
			openStrip: open.strip,
			closeStrip: close && close.strip,
			loc: this.locInfo(locInfo)
		};
	}
})), require_base = __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.parseWithoutProcessing = parseWithoutProcessing, exports.parse = parse;
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		var newObj = {};
		if (obj != null) for (var key in obj) Object.prototype.hasOwnProperty.call(obj, key) && (newObj[key] = obj[key]);
		return newObj.default = obj, newObj;
	}
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _parser2 = _interopRequireDefault(require_parser()), _whitespaceControl2 = _interopRequireDefault(require_whitespace_control()), Helpers = _interopRequireWildcard(require_helpers()), _utils = require_utils();
	exports.parser = _parser2.default;
	var yy = {};
	_utils.extend(yy, Helpers);
	function parseWithoutProcessing(input, options) {
		return input.type === "Program" ? input : (_parser2.default.yy = yy, yy.locInfo = function(locInfo) {
			return new yy.SourceLocation(options && options.srcName, locInfo);
		}, _parser2.default.parse(input));
	}
	function parse(input, options) {
		var ast = parseWithoutProcessing(input, options);
		return new _whitespaceControl2.default(options).accept(ast);
	}
})), require_compiler = __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.Compiler = Compiler, exports.precompile = precompile, exports.compile = compile;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _exception2 = _interopRequireDefault(require_exception()), _utils = require_utils(), _ast2 = _interopRequireDefault(require_ast()), _nodeTypes = require_node_types(), slice = [].slice;
	function Compiler() {}
	Compiler.prototype = {
		compiler: Compiler,
		equals: function(other) {
			var len = this.opcodes.length;
			if (other.opcodes.length !== len) return !1;
			for (var i = 0; i < len; i++) {
				var opcode = this.opcodes[i], otherOpcode = other.opcodes[i];
				if (opcode.opcode !== otherOpcode.opcode || !argEquals(opcode.args, otherOpcode.args)) return !1;
			}
			len = this.children.length;
			for (var i = 0; i < len; i++) if (!this.children[i].equals(other.children[i])) return !1;
			return !0;
		},
		guid: 0,
		compile: function(program, options) {
			return this.sourceNode = [], this.opcodes = [], this.children = [], this.options = options, this.stringParams = options.stringParams, this.trackIds = options.trackIds, options.blockParams = options.blockParams || [], options.knownHelpers = _utils.extend(Object.create(null), {
				helperMissing: !0,
				blockHelperMissing: !0,
				each: !0,
				if: !0,
				unless: !0,
				with: !0,
				log: !0,
				lookup: !0
			}, options.knownHelpers), this.accept(program);
		},
		compileProgram: function(program) {
			var result = new this.compiler().compile(program, this.options), guid = this.guid++;
			return this.usePartial = this.usePartial || result.usePartial, this.children[guid] = result, this.useDepths = this.useDepths || result.useDepths, guid;
		},
		accept: function(node) {
			if (_utils.indexOf(_nodeTypes.NODE_TYPES, node.type) === -1 || !this[node.type]) throw new _exception2.default("Unknown type: " + node.type, node);
			this.sourceNode.unshift(node);
			var ret = this[node.type](node);
			return this.sourceNode.shift(), ret;
		},
		Program: function(program) {
			validateBlockParams(program), this.options.blockParams.unshift(program.blockParams);
			for (var body = program.body, bodyLength = body.length, i = 0; i < bodyLength; i++) this.accept(body[i]);
			return this.options.blockParams.shift(), this.isSimple = bodyLength === 1, this.blockParams = program.blockParams ? program.blockParams.length : 0, this;
		},
		BlockStatement: function(block) {
			transformLiteralToPath(block);
			var program = block.program, inverse = block.inverse;
			program &&= this.compileProgram(program), inverse &&= this.compileProgram(inverse);
			var type = this.classifySexpr(block);
			type === "helper" ? this.helperSexpr(block, program, inverse) : type === "simple" ? (this.simpleSexpr(block), this.opcode("pushProgram", program), this.opcode("pushProgram", inverse), this.opcode("emptyHash"), this.opcode("blockValue", block.path.original)) : (this.ambiguousSexpr(block, program, inverse), this.opcode("pushProgram", program), this.opcode("pushProgram", inverse), this.opcode("emptyHash"), this.opcode("ambiguousBlockValue")), this.opcode("append");
		},
		DecoratorBlock: function(decorator) {
			var program = decorator.program && this.compileProgram(decorator.program), params = this.setupFullMustacheParams(decorator, program, void 0), path = decorator.path;
			this.useDecorators = !0, this.opcode("registerDecorator", params.length, path.original);
		},
		PartialStatement: function(partial) {
			this.usePartial = !0;
			var program = partial.program;
			program &&= this.compileProgram(partial.program);
			var params = partial.params;
			if (params.length > 1) throw new _exception2.default("Unsupported number of partial arguments: " + params.length, partial);
			params.length || (this.options.explicitPartialContext ? this.opcode("pushLiteral", "undefined") : params.push({
				type: "PathExpression",
				parts: [],
				depth: 0
			}));
			var partialName = partial.name.original, isDynamic = partial.name.type === "SubExpression";
			isDynamic && this.accept(partial.name), this.setupFullMustacheParams(partial, program, void 0, !0);
			var indent = partial.indent || "";
			this.options.preventIndent && indent && (this.opcode("appendContent", indent), indent = ""), this.opcode("invokePartial", isDynamic, partialName, indent), this.opcode("append");
		},
		PartialBlockStatement: function(partialBlock) {
			this.PartialStatement(partialBlock);
		},
		MustacheStatement: function(mustache) {
			this.SubExpression(mustache), mustache.escaped && !this.options.noEscape ? this.opcode("appendEscaped") : this.opcode("append");
		},
		Decorator: function(decorator) {
			this.DecoratorBlock(decorator);
		},
		ContentStatement: function(content) {
			if (content.value != null && typeof content.value != "string") throw invalidAst(content, "value must be a string");
			content.value && this.opcode("appendContent", content.value);
		},
		CommentStatement: function() {},
		SubExpression: function(sexpr) {
			transformLiteralToPath(sexpr);
			var type = this.classifySexpr(sexpr);
			type === "simple" ? this.simpleSexpr(sexpr) : type === "helper" ? this.helperSexpr(sexpr) : this.ambiguousSexpr(sexpr);
		},
		ambiguousSexpr: function(sexpr, program, inverse) {
			var path = sexpr.path, name = path.parts[0], isBlock = program != null || inverse != null;
			this.opcode("getContext", validateDepth(path)), this.opcode("pushProgram", program), this.opcode("pushProgram", inverse), path.strict = !0, this.accept(path), this.opcode("invokeAmbiguous", name, isBlock);
		},
		simpleSexpr: function(sexpr) {
			var path = sexpr.path;
			path.strict = !0, this.accept(path), this.opcode("resolvePossibleLambda");
		},
		helperSexpr: function(sexpr, program, inverse) {
			var params = this.setupFullMustacheParams(sexpr, program, inverse), path = sexpr.path, name = path.parts[0];
			if (this.options.knownHelpers[name]) this.opcode("invokeKnownHelper", params.length, name);
			else if (this.options.knownHelpersOnly) throw new _exception2.default("You specified knownHelpersOnly, but used the unknown helper " + name, sexpr);
			else path.strict = !0, path.falsy = !0, this.accept(path), this.opcode("invokeHelper", params.length, path.original, _ast2.default.helpers.simpleId(path));
		},
		PathExpression: function(path) {
			var depth = validateDepth(path), parts = validateParts(path);
			this.addDepth(depth), this.opcode("getContext", depth);
			var name = parts[0], scoped = _ast2.default.helpers.scopedId(path), blockParamId = !depth && !scoped && this.blockParamIndex(name);
			blockParamId ? this.opcode("lookupBlockParam", blockParamId, parts) : name ? path.data ? (this.options.data = !0, this.opcode("lookupData", depth, parts, path.strict)) : this.opcode("lookupOnContext", parts, path.falsy, path.strict, scoped) : this.opcode("pushContext");
		},
		StringLiteral: function(string) {
			validateLiteral(string), this.opcode("pushString", string.value);
		},
		NumberLiteral: function(number) {
			validateLiteral(number), this.opcode("pushLiteral", number.value);
		},
		BooleanLiteral: function(bool) {
			validateLiteral(bool), this.opcode("pushLiteral", bool.value);
		},
		UndefinedLiteral: function() {
			this.opcode("pushLiteral", "undefined");
		},
		NullLiteral: function() {
			this.opcode("pushLiteral", "null");
		},
		Hash: function(hash) {
			var pairs = hash.pairs, i = 0, l = void 0;
			if (!_utils.isArray(pairs)) throw invalidAst(hash, "pairs must be an array");
			l = pairs.length;
			for (var j = 0; j < l; j++) if (!pairs[j] || typeof pairs[j].key != "string") throw invalidAst(hash, "pair keys must be strings");
			for (this.opcode("pushHash"); i < l; i++) this.pushParam(pairs[i].value);
			for (; i--;) this.opcode("assignToHash", pairs[i].key);
			this.opcode("popHash");
		},
		opcode: function(name) {
			this.opcodes.push({
				opcode: name,
				args: slice.call(arguments, 1),
				loc: this.sourceNode[0].loc
			});
		},
		addDepth: function(depth) {
			depth && (this.useDepths = !0);
		},
		classifySexpr: function(sexpr) {
			validateParts(sexpr.path);
			var isSimple = _ast2.default.helpers.simpleId(sexpr.path), isBlockParam = isSimple && !!this.blockParamIndex(sexpr.path.parts[0]), isHelper = !isBlockParam && _ast2.default.helpers.helperExpression(sexpr), isEligible = !isBlockParam && (isHelper || isSimple);
			if (isEligible && !isHelper) {
				var _name = sexpr.path.parts[0], options = this.options;
				options.knownHelpers[_name] ? isHelper = !0 : options.knownHelpersOnly && (isEligible = !1);
			}
			return isHelper ? "helper" : isEligible ? "ambiguous" : "simple";
		},
		pushParams: function(params) {
			for (var i = 0, l = params.length; i < l; i++) this.pushParam(params[i]);
		},
		pushParam: function(val) {
			validateLiteral(val);
			var value = val.value == null ? val.original || "" : val.value, depth = validateDepth(val);
			if (this.stringParams) typeof value != "number" && typeof value != "boolean" && (value = String(value)), value.replace && (value = value.replace(/^(\.?\.\/)*/g, "").replace(/\//g, ".")), depth && this.addDepth(depth), this.opcode("getContext", depth), this.opcode("pushStringParam", value, val.type), val.type === "SubExpression" && this.accept(val);
			else {
				if (this.trackIds) {
					var blockParamIndex = void 0;
					if (val.parts && !_ast2.default.helpers.scopedId(val) && !depth && (blockParamIndex = this.blockParamIndex(validateParts(val)[0])), blockParamIndex) {
						var blockParamChild = val.parts.slice(1).join(".");
						this.opcode("pushId", "BlockParam", blockParamIndex, blockParamChild);
					} else value = val.original || value, value.replace && (value = value.replace(/^this(?:\.|$)/, "").replace(/^\.\//, "").replace(/^\.$/, "")), this.opcode("pushId", val.type, value);
				}
				this.accept(val);
			}
		},
		setupFullMustacheParams: function(sexpr, program, inverse, omitEmpty) {
			var params = sexpr.params;
			return this.pushParams(params), this.opcode("pushProgram", program), this.opcode("pushProgram", inverse), sexpr.hash ? this.accept(sexpr.hash) : this.opcode("emptyHash", omitEmpty), params;
		},
		blockParamIndex: function(name) {
			for (var depth = 0, len = this.options.blockParams.length; depth < len; depth++) {
				var blockParams = this.options.blockParams[depth], param = blockParams && _utils.indexOf(blockParams, name);
				if (blockParams && param >= 0) return [depth, param];
			}
		}
	};
	function precompile(input, options, env) {
		if (input == null || typeof input != "string" && input.type !== "Program") throw new _exception2.default("You must pass a string or Handlebars AST to Handlebars.precompile. You passed " + input);
		options ||= {}, "data" in options || (options.data = !0), options.compat && (options.useDepths = !0);
		var ast = env.parse(input, options), environment = new env.Compiler().compile(ast, options);
		return new env.JavaScriptCompiler().compile(environment, options);
	}
	function compile(input, options, env) {
		if (options === void 0 && (options = {}), input == null || typeof input != "string" && input.type !== "Program") throw new _exception2.default("You must pass a string or Handlebars AST to Handlebars.compile. You passed " + input);
		options = _utils.extend({}, options), "data" in options || (options.data = !0), options.compat && (options.useDepths = !0);
		var compiled = void 0;
		function compileInput() {
			var ast = env.parse(input, options), environment = new env.Compiler().compile(ast, options), templateSpec = new env.JavaScriptCompiler().compile(environment, options, void 0, !0);
			return env.template(templateSpec);
		}
		function ret(context, execOptions) {
			return compiled ||= compileInput(), compiled.call(this, context, execOptions);
		}
		return ret._setup = function(setupOptions) {
			return compiled ||= compileInput(), compiled._setup(setupOptions);
		}, ret._child = function(i, data, blockParams, depths) {
			return compiled ||= compileInput(), compiled._child(i, data, blockParams, depths);
		}, ret;
	}
	function invalidAst(node, message) {
		return new _exception2.default("Invalid AST: " + node.type + " " + message, node);
	}
	function validateDepth(node) {
		var depth = node.depth;
		if (depth == null) return 0;
		if (typeof depth != "number" || !isFinite(depth) || Math.floor(depth) !== depth || depth < 0) throw invalidAst(node, "depth must be a non-negative integer");
		return depth;
	}
	function validateLiteral(node) {
		var value = node.value;
		if (node.type === "StringLiteral" && typeof value != "string") throw invalidAst(node, "value must be a string");
		if (node.type === "NumberLiteral" && typeof value != "number") throw invalidAst(node, "value must be a number");
		if (node.type === "BooleanLiteral" && typeof value != "boolean") throw invalidAst(node, "value must be a boolean");
	}
	function validateStringArray(node, value, name) {
		if (!_utils.isArray(value)) throw invalidAst(node, name + " must be an array");
		for (var i = 0; i < value.length; i++) if (typeof value[i] != "string") throw invalidAst(node, name + " must only contain strings");
		return value;
	}
	function validateParts(path) {
		return validateStringArray(path, path.parts, "parts");
	}
	function validateBlockParams(program) {
		program.blockParams != null && validateStringArray(program, program.blockParams, "blockParams");
	}
	function argEquals(a, b) {
		if (a === b) return !0;
		if (_utils.isArray(a) && _utils.isArray(b) && a.length === b.length) {
			for (var i = 0; i < a.length; i++) if (!argEquals(a[i], b[i])) return !1;
			return !0;
		}
	}
	function transformLiteralToPath(sexpr) {
		if (!sexpr.path.parts) {
			var literal = sexpr.path;
			sexpr.path = {
				type: "PathExpression",
				data: !1,
				depth: 0,
				parts: [literal.original + ""],
				original: literal.original + "",
				loc: literal.loc
			};
		}
	}
})), no_source_map_exports = __exportAll({ SourceNode: () => void 0 }), init_no_source_map = __esmMin((() => {})), require_code_gen = __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.safeJsonLiteral = safeJsonLiteral;
	var _utils = require_utils(), NEEDS_ESCAPING = /[\x00-\x1f\\"\u2028\u2029<\ud800-\udfff]/, SCRIPT_DELIMITERS = /<(?=!--|\/?script)/gi;
	function escapeScriptDelimiters(code) {
		return code.replace(SCRIPT_DELIMITERS, "\\u003C");
	}
	function escapeSurrogate(surrogate) {
		return "\\u" + surrogate.charCodeAt(0).toString(16);
	}
	function safeJsonLiteral(value) {
		return escapeScriptDelimiters(JSON.stringify(value).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029").replace(/[\ud800-\udfff]/g, escapeSurrogate));
	}
	var SourceNode = void 0;
	try {
		typeof define == "function" && define.amd || (SourceNode = (init_no_source_map(), __toCommonJS(no_source_map_exports)).SourceNode);
	} catch {}
	SourceNode || (SourceNode = function(line, column, srcFile, chunks) {
		this.src = "", chunks && this.add(chunks);
	}, SourceNode.prototype = {
		add: function(chunks) {
			_utils.isArray(chunks) && (chunks = chunks.join("")), this.src += chunks;
		},
		prepend: function(chunks) {
			_utils.isArray(chunks) && (chunks = chunks.join("")), this.src = chunks + this.src;
		},
		toStringWithSourceMap: function() {
			return { code: this.toString() };
		},
		toString: function() {
			return this.src;
		}
	});
	function castChunk(chunk, codeGen, loc) {
		if (_utils.isArray(chunk)) {
			for (var ret = [], i = 0, len = chunk.length; i < len; i++) ret.push(codeGen.wrap(chunk[i], loc));
			return ret;
		}
		return typeof chunk == "boolean" || typeof chunk == "number" ? chunk + "" : chunk;
	}
	function CodeGen(srcFile) {
		this.srcFile = srcFile, this.source = [];
	}
	CodeGen.prototype = {
		isEmpty: function() {
			return !this.source.length;
		},
		prepend: function(source, loc) {
			this.source.unshift(this.wrap(source, loc));
		},
		push: function(source, loc) {
			this.source.push(this.wrap(source, loc));
		},
		merge: function() {
			var source = this.empty();
			return this.each(function(line) {
				source.add([
					"  ",
					line,
					"\n"
				]);
			}), source;
		},
		each: function(iter) {
			for (var i = 0, len = this.source.length; i < len; i++) iter(this.source[i]);
		},
		empty: function() {
			var loc = this.currentLocation || { start: {} };
			return new SourceNode(loc.start.line, loc.start.column, this.srcFile);
		},
		wrap: function(chunk) {
			var loc = arguments.length <= 1 || arguments[1] === void 0 ? this.currentLocation || { start: {} } : arguments[1];
			return chunk instanceof SourceNode ? chunk : (chunk = castChunk(chunk, this, loc), new SourceNode(loc.start.line, loc.start.column, this.srcFile, chunk));
		},
		functionCall: function(fn, type, params) {
			return params = this.generateList(params), this.wrap([
				fn,
				type ? "." + type + "(" : "(",
				params,
				")"
			]);
		},
		quotedString: function(str) {
			return str += "", NEEDS_ESCAPING.test(str) ? safeJsonLiteral(str) : "\"" + str + "\"";
		},
		objectLiteral: function(obj) {
			var _this = this, pairs = [];
			Object.keys(obj).forEach(function(key) {
				var value = castChunk(obj[key], _this);
				value !== "undefined" && pairs.push([
					_this.quotedString(key),
					":",
					value
				]);
			});
			var ret = this.generateList(pairs);
			return ret.prepend("{"), ret.add("}"), ret;
		},
		generateList: function(entries) {
			for (var ret = this.empty(), i = 0, len = entries.length; i < len; i++) i && ret.add(","), ret.add(castChunk(entries[i], this));
			return ret;
		},
		generateArray: function(entries) {
			var ret = this.generateList(entries);
			return ret.prepend("["), ret.add("]"), ret;
		}
	}, exports.default = CodeGen;
})), require_javascript_compiler = __commonJSMin(((exports, module) => {
	exports.__esModule = !0;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _base = require_base$1(), _exception2 = _interopRequireDefault(require_exception()), _utils = require_utils(), _codeGen = require_code_gen(), _codeGen2 = _interopRequireDefault(_codeGen);
	function Literal(value) {
		this.value = value;
	}
	function JavaScriptCompiler() {}
	JavaScriptCompiler.prototype = {
		nameLookup: function(parent, name) {
			return this.internalNameLookup(parent, name);
		},
		depthedLookup: function(name) {
			return [
				this.aliasable("container.lookup"),
				"(depths, ",
				this.quotedString(name),
				")"
			];
		},
		compilerInfo: function() {
			var revision = _base.COMPILER_REVISION;
			return [revision, _base.REVISION_CHANGES[revision]];
		},
		appendToBuffer: function(source, location, explicit) {
			return _utils.isArray(source) || (source = [source]), source = this.source.wrap(source, location), this.environment.isSimple ? [
				"return ",
				source,
				";"
			] : explicit ? [
				"buffer += ",
				source,
				";"
			] : (source.appendToBuffer = !0, source);
		},
		initializeBuffer: function() {
			return this.quotedString("");
		},
		internalNameLookup: function(parent, name) {
			return this.lookupPropertyFunctionIsUsed = !0, [
				"lookupProperty(",
				parent,
				",",
				this.quotedString(name),
				")"
			];
		},
		lookupPropertyFunctionIsUsed: !1,
		compile: function(environment, options, context, asObject) {
			this.environment = environment, this.options = options, this.stringParams = this.options.stringParams, this.trackIds = this.options.trackIds, this.precompile = !asObject, this.name = this.environment.name, this.isChild = !!context, this.context = context || {
				decorators: [],
				programs: [],
				environments: []
			}, this.preamble(), this.stackSlot = 0, this.stackVars = [], this.aliases = {}, this.registers = { list: [] }, this.hashes = [], this.compileStack = [], this.inlineStack = [], this.blockParams = [], this.compileChildren(environment, options), this.useDepths = this.useDepths || environment.useDepths || environment.useDecorators || this.options.compat, this.useBlockParams = this.useBlockParams || environment.useBlockParams;
			var opcodes = environment.opcodes, opcode = void 0, firstLoc = void 0, i = void 0, l = void 0;
			for (i = 0, l = opcodes.length; i < l; i++) opcode = opcodes[i], this.source.currentLocation = opcode.loc, firstLoc ||= opcode.loc, this[opcode.opcode].apply(this, opcode.args);
			if (this.source.currentLocation = firstLoc, this.pushSource(""), this.stackSlot || this.inlineStack.length || this.compileStack.length) throw new _exception2.default("Compile completed with content left on stack");
			this.decorators.isEmpty() ? this.decorators = void 0 : (this.useDecorators = !0, this.decorators.prepend([
				"var decorators = container.decorators, ",
				this.lookupPropertyFunctionVarDeclaration(),
				";\n"
			]), this.decorators.push("return fn;"), asObject ? this.decorators = Function.apply(this, [
				"fn",
				"props",
				"container",
				"depth0",
				"data",
				"blockParams",
				"depths",
				this.decorators.merge()
			]) : (this.decorators.prepend("function(fn, props, container, depth0, data, blockParams, depths) {\n"), this.decorators.push("}\n"), this.decorators = this.decorators.merge()));
			var fn = this.createFunctionContext(asObject);
			if (this.isChild) return fn;
			var ret = {
				compiler: this.compilerInfo(),
				main: fn
			};
			this.decorators && (ret.main_d = this.decorators, ret.useDecorators = !0);
			var _context = this.context, programs = _context.programs, decorators = _context.decorators;
			for (i = 0, l = programs.length; i < l; i++) ret[i] = programs[i], decorators[i] && (ret[i + "_d"] = decorators[i], ret.useDecorators = !0);
			return this.environment.usePartial && (ret.usePartial = !0), this.options.data && (ret.useData = !0), this.useDepths && (ret.useDepths = !0), this.useBlockParams && (ret.useBlockParams = !0), this.options.compat && (ret.compat = !0), asObject ? ret.compilerOptions = this.options : (ret.compiler = JSON.stringify(ret.compiler), this.source.currentLocation = { start: {
				line: 1,
				column: 0
			} }, ret = this.objectLiteral(ret), options.srcName ? (ret = ret.toStringWithSourceMap({ file: options.destName }), ret.map = ret.map && ret.map.toString()) : ret = ret.toString()), ret;
		},
		preamble: function() {
			this.lastContext = 0, this.source = new _codeGen2.default(this.options.srcName), this.decorators = new _codeGen2.default(this.options.srcName);
		},
		createFunctionContext: function(asObject) {
			var _this = this, varDeclarations = "", locals = this.stackVars.concat(this.registers.list);
			locals.length > 0 && (varDeclarations += ", " + locals.join(", "));
			var aliasCount = 0;
			Object.keys(this.aliases).forEach(function(alias) {
				var node = _this.aliases[alias];
				node.children && node.referenceCount > 1 && (varDeclarations += ", alias" + ++aliasCount + "=" + alias, node.children[0] = "alias" + aliasCount);
			}), this.lookupPropertyFunctionIsUsed && (varDeclarations += ", " + this.lookupPropertyFunctionVarDeclaration());
			var params = [
				"container",
				"depth0",
				"helpers",
				"partials",
				"data"
			];
			(this.useBlockParams || this.useDepths) && params.push("blockParams"), this.useDepths && params.push("depths");
			var source = this.mergeSource(varDeclarations);
			return asObject ? (params.push(source), Function.apply(this, params)) : this.source.wrap([
				"function(",
				params.join(","),
				") {\n  ",
				source,
				"}"
			]);
		},
		mergeSource: function(varDeclarations) {
			var isSimple = this.environment.isSimple, appendOnly = !this.forceBuffer, appendFirst = void 0, sourceSeen = void 0, bufferStart = void 0, bufferEnd = void 0;
			return this.source.each(function(line) {
				line.appendToBuffer ? (bufferStart ? line.prepend("  + ") : bufferStart = line, bufferEnd = line) : (bufferStart &&= (sourceSeen ? bufferStart.prepend("buffer += ") : appendFirst = !0, bufferEnd.add(";"), bufferEnd = void 0), sourceSeen = !0, isSimple || (appendOnly = !1));
			}), appendOnly ? bufferStart ? (bufferStart.prepend("return "), bufferEnd.add(";")) : sourceSeen || this.source.push("return \"\";") : (varDeclarations += ", buffer = " + (appendFirst ? "" : this.initializeBuffer()), bufferStart ? (bufferStart.prepend("return buffer + "), bufferEnd.add(";")) : this.source.push("return buffer;")), varDeclarations && this.source.prepend("var " + varDeclarations.substring(2) + (appendFirst ? "" : ";\n")), this.source.merge();
		},
		lookupPropertyFunctionVarDeclaration: function() {
			return "lookupProperty = container.lookupProperty || function(parent, propertyName) {\n        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {\n          return parent[propertyName];\n        }\n        return undefined\n    }";
		},
		blockValue: function(name) {
			var blockHelperMissing = this.aliasable("container.hooks.blockHelperMissing"), params = [this.contextName(0)];
			this.setupHelperArgs(name, 0, params);
			var blockName = this.popStack();
			params.splice(1, 0, blockName), this.push(this.source.functionCall(blockHelperMissing, "call", params));
		},
		ambiguousBlockValue: function() {
			var blockHelperMissing = this.aliasable("container.hooks.blockHelperMissing"), params = [this.contextName(0)];
			this.setupHelperArgs("", 0, params, !0), this.flushInline();
			var current = this.topStack();
			params.splice(1, 0, current), this.pushSource([
				"if (!",
				this.lastHelper,
				") { ",
				current,
				" = ",
				this.source.functionCall(blockHelperMissing, "call", params),
				"}"
			]);
		},
		appendContent: function(content) {
			this.pendingContent ? content = this.pendingContent + content : this.pendingLocation = this.source.currentLocation, this.pendingContent = content;
		},
		append: function() {
			if (this.isInline()) this.replaceStack(function(current) {
				return [
					" != null ? ",
					current,
					" : \"\""
				];
			}), this.pushSource(this.appendToBuffer(this.popStack()));
			else {
				var local = this.popStack();
				this.pushSource([
					"if (",
					local,
					" != null) { ",
					this.appendToBuffer(local, void 0, !0),
					" }"
				]), this.environment.isSimple && this.pushSource([
					"else { ",
					this.appendToBuffer("''", void 0, !0),
					" }"
				]);
			}
		},
		appendEscaped: function() {
			this.pushSource(this.appendToBuffer([
				this.aliasable("container.escapeExpression"),
				"(",
				this.popStack(),
				")"
			]));
		},
		getContext: function(depth) {
			this.lastContext = depth;
		},
		pushContext: function() {
			this.pushStackLiteral(this.contextName(this.lastContext));
		},
		lookupOnContext: function(parts, falsy, strict, scoped) {
			var i = 0;
			!scoped && this.options.compat && !this.lastContext ? this.push(this.depthedLookup(parts[i++])) : this.pushContext(), this.resolvePath("context", parts, i, falsy, strict);
		},
		lookupBlockParam: function(blockParamId, parts) {
			this.useBlockParams = !0, this.push([
				"blockParams[",
				blockParamId[0],
				"][",
				blockParamId[1],
				"]"
			]), this.resolvePath("context", parts, 1);
		},
		lookupData: function(depth, parts, strict) {
			depth ? this.pushStackLiteral("container.data(data, " + depth + ")") : this.pushStackLiteral("data"), this.resolvePath("data", parts, 0, !0, strict);
		},
		resolvePath: function(type, parts, startPartIndex, falsy, strict) {
			var _this2 = this;
			if (this.options.strict || this.options.assumeObjects) this.push(strictLookup(this.options.strict && strict, this, parts, startPartIndex, type));
			else for (var len = parts.length, _loop = function(i) {
				_this2.replaceStack(function(current) {
					var lookup = _this2.nameLookup(current, parts[i], type);
					return falsy ? [" && ", lookup] : [
						" != null ? ",
						lookup,
						" : ",
						current
					];
				});
			}, i = startPartIndex; i < len; i++) _loop(i);
		},
		resolvePossibleLambda: function() {
			this.push([
				this.aliasable("container.lambda"),
				"(",
				this.popStack(),
				", ",
				this.contextName(0),
				")"
			]);
		},
		pushStringParam: function(string, type) {
			this.pushContext(), this.pushString(type), type !== "SubExpression" && (typeof string == "string" ? this.pushString(string) : this.pushStackLiteral(string));
		},
		emptyHash: function(omitEmpty) {
			this.trackIds && this.push("{}"), this.stringParams && (this.push("{}"), this.push("{}")), this.pushStackLiteral(omitEmpty ? "undefined" : "{}");
		},
		pushHash: function() {
			this.hash && this.hashes.push(this.hash), this.hash = {
				values: {},
				types: [],
				contexts: [],
				ids: []
			};
		},
		popHash: function() {
			var hash = this.hash;
			this.hash = this.hashes.pop(), this.trackIds && this.push(this.objectLiteral(hash.ids)), this.stringParams && (this.push(this.objectLiteral(hash.contexts)), this.push(this.objectLiteral(hash.types))), this.push(this.objectLiteral(hash.values));
		},
		pushString: function(string) {
			this.pushStackLiteral(this.quotedString(string));
		},
		pushLiteral: function(value) {
			this.pushStackLiteral(value);
		},
		pushProgram: function(guid) {
			guid == null ? this.pushStackLiteral(null) : this.pushStackLiteral(this.programExpression(guid));
		},
		registerDecorator: function(paramSize, name) {
			var foundDecorator = this.nameLookup("decorators", name, "decorator"), options = this.setupHelperArgs(name, paramSize);
			this.decorators.push([
				"var decorator = ",
				foundDecorator,
				";"
			]), this.decorators.push([
				"if (typeof decorator !== \"function\") { throw new Error(",
				this.quotedString("Missing decorator: \"" + name + "\""),
				"); }"
			]), this.decorators.push([
				"fn = ",
				this.decorators.functionCall("decorator", "", [
					"fn",
					"props",
					"container",
					options
				]),
				" || fn;"
			]);
		},
		invokeHelper: function(paramSize, name, isSimple) {
			var nonHelper = this.popStack(), helper = this.setupHelper(paramSize, name), possibleFunctionCalls = [];
			isSimple && possibleFunctionCalls.push(helper.name), possibleFunctionCalls.push(nonHelper), this.options.strict || possibleFunctionCalls.push(this.aliasable("container.hooks.helperMissing"));
			var functionLookupCode = [
				"(",
				this.itemsSeparatedBy(possibleFunctionCalls, "||"),
				")"
			], functionCall = this.source.functionCall(functionLookupCode, "call", helper.callParams);
			this.push(functionCall);
		},
		itemsSeparatedBy: function(items, separator) {
			var result = [];
			result.push(items[0]);
			for (var i = 1; i < items.length; i++) result.push(separator, items[i]);
			return result;
		},
		invokeKnownHelper: function(paramSize, name) {
			var helper = this.setupHelper(paramSize, name);
			this.push(this.source.functionCall(helper.name, "call", helper.callParams));
		},
		invokeAmbiguous: function(name, helperCall) {
			this.useRegister("helper");
			var nonHelper = this.popStack();
			this.emptyHash();
			var helper = this.setupHelper(0, name, helperCall), lookup = [
				"(",
				"(helper = ",
				this.lastHelper = this.nameLookup("helpers", name, "helper"),
				" || ",
				nonHelper,
				")"
			];
			this.options.strict || (lookup[0] = "(helper = ", lookup.push(" != null ? helper : ", this.aliasable("container.hooks.helperMissing"))), this.push([
				"(",
				lookup,
				helper.paramsInit ? ["),(", helper.paramsInit] : [],
				"),",
				"(typeof helper === ",
				this.aliasable("\"function\""),
				" ? ",
				this.source.functionCall("helper", "call", helper.callParams),
				" : helper))"
			]);
		},
		invokePartial: function(isDynamic, name, indent) {
			var params = [], options = this.setupParams(name, 1, params);
			isDynamic && (name = this.popStack(), delete options.name), indent && (options.indent = this.quotedString(indent)), options.helpers = "helpers", options.partials = "partials", options.decorators = "container.decorators", isDynamic ? params.unshift(name) : params.unshift(this.nameLookup("partials", name, "partial")), this.options.compat && (options.depths = "depths"), options = this.objectLiteral(options), params.push(options), this.push(this.source.functionCall("container.invokePartial", "", params));
		},
		assignToHash: function(key) {
			var value = this.popStack(), context = void 0, type = void 0, id = void 0;
			this.trackIds && (id = this.popStack()), this.stringParams && (type = this.popStack(), context = this.popStack());
			var hash = this.hash;
			context && (hash.contexts[key] = context), type && (hash.types[key] = type), id && (hash.ids[key] = id), hash.values[key] = value;
		},
		pushId: function(type, name, child) {
			type === "BlockParam" ? this.pushStackLiteral("blockParams[" + name[0] + "].path[" + name[1] + "]" + (child ? " + " + this.quotedString("." + child) : "")) : type === "PathExpression" ? this.pushString(name) : type === "SubExpression" ? this.pushStackLiteral("true") : this.pushStackLiteral("null");
		},
		compiler: JavaScriptCompiler,
		compileChildren: function(environment, options) {
			for (var children = environment.children, child = void 0, compiler = void 0, i = 0, l = children.length; i < l; i++) {
				child = children[i], compiler = new this.compiler();
				var existing = this.matchExistingProgram(child);
				if (existing == null) {
					var index = this.context.programs.push("") - 1;
					child.index = index, child.name = "program" + index, this.context.programs[index] = compiler.compile(child, options, this.context, !this.precompile), this.context.decorators[index] = compiler.decorators, this.context.environments[index] = child, this.useDepths = this.useDepths || compiler.useDepths, this.useBlockParams = this.useBlockParams || compiler.useBlockParams, child.useDepths = this.useDepths, child.useBlockParams = this.useBlockParams;
				} else child.index = existing.index, child.name = "program" + existing.index, this.useDepths = this.useDepths || existing.useDepths, this.useBlockParams = this.useBlockParams || existing.useBlockParams;
			}
		},
		matchExistingProgram: function(child) {
			for (var i = 0, len = this.context.environments.length; i < len; i++) {
				var environment = this.context.environments[i];
				if (environment && environment.equals(child)) return environment;
			}
		},
		programExpression: function(guid) {
			var child = this.environment.children[guid], programParams = [
				child.index,
				"data",
				child.blockParams
			];
			return (this.useBlockParams || this.useDepths) && programParams.push("blockParams"), this.useDepths && programParams.push("depths"), "container.program(" + programParams.join(", ") + ")";
		},
		useRegister: function(name) {
			this.registers[name] || (this.registers[name] = !0, this.registers.list.push(name));
		},
		push: function(expr) {
			return expr instanceof Literal || (expr = this.source.wrap(expr)), this.inlineStack.push(expr), expr;
		},
		pushStackLiteral: function(item) {
			this.push(new Literal(item));
		},
		pushSource: function(source) {
			this.pendingContent &&= (this.source.push(this.appendToBuffer(this.source.quotedString(this.pendingContent), this.pendingLocation)), void 0), source && this.source.push(source);
		},
		replaceStack: function(callback) {
			var prefix = ["("], stack = void 0, createdStack = void 0, usedLiteral = void 0;
			if (!this.isInline()) throw new _exception2.default("replaceStack on non-inline");
			var top = this.popStack(!0);
			if (top instanceof Literal) stack = [top.value], prefix = ["(", stack], usedLiteral = !0;
			else {
				createdStack = !0;
				var _name = this.incrStack();
				prefix = [
					"((",
					this.push(_name),
					" = ",
					top,
					")"
				], stack = this.topStack();
			}
			var item = callback.call(this, stack);
			usedLiteral || this.popStack(), createdStack && this.stackSlot--, this.push(prefix.concat(item, ")"));
		},
		incrStack: function() {
			return this.stackSlot++, this.stackSlot > this.stackVars.length && this.stackVars.push("stack" + this.stackSlot), this.topStackName();
		},
		topStackName: function() {
			return "stack" + this.stackSlot;
		},
		flushInline: function() {
			var inlineStack = this.inlineStack;
			this.inlineStack = [];
			for (var i = 0, len = inlineStack.length; i < len; i++) {
				var entry = inlineStack[i];
				if (entry instanceof Literal) this.compileStack.push(entry);
				else {
					var stack = this.incrStack();
					this.pushSource([
						stack,
						" = ",
						entry,
						";"
					]), this.compileStack.push(stack);
				}
			}
		},
		isInline: function() {
			return this.inlineStack.length;
		},
		popStack: function(wrapped) {
			var inline = this.isInline(), item = (inline ? this.inlineStack : this.compileStack).pop();
			if (!wrapped && item instanceof Literal) return item.value;
			if (!inline) {
				if (!this.stackSlot) throw new _exception2.default("Invalid stack pop");
				this.stackSlot--;
			}
			return item;
		},
		topStack: function() {
			var stack = this.isInline() ? this.inlineStack : this.compileStack, item = stack[stack.length - 1];
			return item instanceof Literal ? item.value : item;
		},
		contextName: function(context) {
			return this.useDepths && context ? "depths[" + context + "]" : "depth" + context;
		},
		quotedString: function(str) {
			return this.source.quotedString(str);
		},
		objectLiteral: function(obj) {
			return this.source.objectLiteral(obj);
		},
		aliasable: function(name) {
			var ret = this.aliases[name];
			return ret ? (ret.referenceCount++, ret) : (ret = this.aliases[name] = this.source.wrap(name), ret.aliasable = !0, ret.referenceCount = 1, ret);
		},
		setupHelper: function(paramSize, name, blockHelper) {
			var params = [];
			return {
				params,
				paramsInit: this.setupHelperArgs(name, paramSize, params, blockHelper),
				name: this.nameLookup("helpers", name, "helper"),
				callParams: [this.aliasable(this.contextName(0) + " != null ? " + this.contextName(0) + " : (container.nullContext || {})")].concat(params)
			};
		},
		setupParams: function(helper, paramSize, params) {
			var options = {}, contexts = [], types = [], ids = [], objectArgs = !params, param = void 0;
			objectArgs && (params = []), options.name = this.quotedString(helper), options.hash = this.popStack(), this.trackIds && (options.hashIds = this.popStack()), this.stringParams && (options.hashTypes = this.popStack(), options.hashContexts = this.popStack());
			var inverse = this.popStack(), program = this.popStack();
			(program || inverse) && (options.fn = program || "container.noop", options.inverse = inverse || "container.noop");
			for (var i = paramSize; i--;) param = this.popStack(), params[i] = param, this.trackIds && (ids[i] = this.popStack()), this.stringParams && (types[i] = this.popStack(), contexts[i] = this.popStack());
			return objectArgs && (options.args = this.source.generateArray(params)), this.trackIds && (options.ids = this.source.generateArray(ids)), this.stringParams && (options.types = this.source.generateArray(types), options.contexts = this.source.generateArray(contexts)), this.options.data && (options.data = "data"), this.useBlockParams && (options.blockParams = "blockParams"), options;
		},
		setupHelperArgs: function(helper, paramSize, params, useRegister) {
			var options = this.setupParams(helper, paramSize, params);
			return options.loc = locationLiteral(this), options = this.objectLiteral(options), useRegister ? (this.useRegister("options"), params.push("options"), ["options=", options]) : params ? (params.push(options), "") : options;
		}
	}, (function() {
		for (var reservedWords = "break else new var case finally return void catch for switch while continue function this with default if throw delete in try do instanceof typeof abstract enum int short boolean export interface static byte extends long super char final native synchronized class float package throws const goto private transient debugger implements protected volatile double import public let yield await null true false".split(" "), compilerWords = JavaScriptCompiler.RESERVED_WORDS = {}, i = 0, l = reservedWords.length; i < l; i++) compilerWords[reservedWords[i]] = !0;
	})(), JavaScriptCompiler.isValidJavaScriptVariableName = function(name) {
		return !JavaScriptCompiler.RESERVED_WORDS[name] && /^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(name);
	};
	function locationLiteral(compiler) {
		var loc = compiler.source.currentLocation;
		return loc ? _codeGen.safeJsonLiteral(loc) : "undefined";
	}
	function strictLookup(requireTerminal, compiler, parts, startPartIndex, type) {
		var stack = compiler.popStack(), len = parts.length;
		requireTerminal && len--;
		for (var i = startPartIndex; i < len; i++) stack = compiler.nameLookup(stack, parts[i], type);
		return requireTerminal ? [
			compiler.aliasable("container.strict"),
			"(",
			stack,
			", ",
			compiler.quotedString(parts[len]),
			", ",
			locationLiteral(compiler),
			" )"
		] : stack;
	}
	exports.default = JavaScriptCompiler, module.exports = exports.default;
})), require_handlebars = __commonJSMin(((exports, module) => {
	exports.__esModule = !0;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _handlebarsRuntime2 = _interopRequireDefault(require_handlebars_runtime()), _handlebarsCompilerAst2 = _interopRequireDefault(require_ast()), _handlebarsCompilerBase = require_base(), _handlebarsCompilerCompiler = require_compiler(), _handlebarsCompilerJavascriptCompiler2 = _interopRequireDefault(require_javascript_compiler()), _handlebarsCompilerVisitor2 = _interopRequireDefault(require_visitor()), _handlebarsNoConflict2 = _interopRequireDefault(require_no_conflict()), _create = _handlebarsRuntime2.default.create;
	function create() {
		var hb = _create();
		return hb.compile = function(input, options) {
			return _handlebarsCompilerCompiler.compile(input, options, hb);
		}, hb.precompile = function(input, options) {
			return _handlebarsCompilerCompiler.precompile(input, options, hb);
		}, hb.AST = _handlebarsCompilerAst2.default, hb.Compiler = _handlebarsCompilerCompiler.Compiler, hb.JavaScriptCompiler = _handlebarsCompilerJavascriptCompiler2.default, hb.Parser = _handlebarsCompilerBase.parser, hb.parse = _handlebarsCompilerBase.parse, hb.parseWithoutProcessing = _handlebarsCompilerBase.parseWithoutProcessing, hb;
	}
	var inst = create();
	inst.create = create, _handlebarsNoConflict2.default(inst), inst.Visitor = _handlebarsCompilerVisitor2.default, inst.default = inst, exports.default = inst, module.exports = exports.default;
})), require_printer = __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.print = print, exports.PrintVisitor = PrintVisitor;
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var _visitor2 = _interopRequireDefault(require_visitor());
	function print(ast) {
		return new PrintVisitor().accept(ast);
	}
	function PrintVisitor() {
		this.padding = 0;
	}
	PrintVisitor.prototype = new _visitor2.default(), PrintVisitor.prototype.pad = function(string) {
		for (var out = "", i = 0, l = this.padding; i < l; i++) out += "  ";
		return out += string + "\n", out;
	}, PrintVisitor.prototype.Program = function(program) {
		var out = "", body = program.body, i = void 0, l = void 0;
		if (program.blockParams) {
			var blockParams = "BLOCK PARAMS: [";
			for (i = 0, l = program.blockParams.length; i < l; i++) blockParams += " " + program.blockParams[i];
			blockParams += " ]", out += this.pad(blockParams);
		}
		for (i = 0, l = body.length; i < l; i++) out += this.accept(body[i]);
		return this.padding--, out;
	}, PrintVisitor.prototype.MustacheStatement = function(mustache) {
		return this.pad("{{ " + this.SubExpression(mustache) + " }}");
	}, PrintVisitor.prototype.Decorator = function(mustache) {
		return this.pad("{{ DIRECTIVE " + this.SubExpression(mustache) + " }}");
	}, PrintVisitor.prototype.BlockStatement = PrintVisitor.prototype.DecoratorBlock = function(block) {
		var out = "";
		return out += this.pad((block.type === "DecoratorBlock" ? "DIRECTIVE " : "") + "BLOCK:"), this.padding++, out += this.pad(this.SubExpression(block)), block.program && (out += this.pad("PROGRAM:"), this.padding++, out += this.accept(block.program), this.padding--), block.inverse && (block.program && this.padding++, out += this.pad("{{^}}"), this.padding++, out += this.accept(block.inverse), this.padding--, block.program && this.padding--), this.padding--, out;
	}, PrintVisitor.prototype.PartialStatement = function(partial) {
		var content = "PARTIAL:" + partial.name.original;
		return partial.params[0] && (content += " " + this.accept(partial.params[0])), partial.hash && (content += " " + this.accept(partial.hash)), this.pad("{{> " + content + " }}");
	}, PrintVisitor.prototype.PartialBlockStatement = function(partial) {
		var content = "PARTIAL BLOCK:" + partial.name.original;
		return partial.params[0] && (content += " " + this.accept(partial.params[0])), partial.hash && (content += " " + this.accept(partial.hash)), content += " " + this.pad("PROGRAM:"), this.padding++, content += this.accept(partial.program), this.padding--, this.pad("{{> " + content + " }}");
	}, PrintVisitor.prototype.ContentStatement = function(content) {
		return this.pad("CONTENT[ '" + content.value + "' ]");
	}, PrintVisitor.prototype.CommentStatement = function(comment) {
		return this.pad("{{! '" + comment.value + "' }}");
	}, PrintVisitor.prototype.SubExpression = function(sexpr) {
		for (var params = sexpr.params, paramStrings = [], hash = void 0, i = 0, l = params.length; i < l; i++) paramStrings.push(this.accept(params[i]));
		return params = "[" + paramStrings.join(", ") + "]", hash = sexpr.hash ? " " + this.accept(sexpr.hash) : "", this.accept(sexpr.path) + " " + params + hash;
	}, PrintVisitor.prototype.PathExpression = function(id) {
		var path = id.parts.join("/");
		return (id.data ? "@" : "") + "PATH:" + path;
	}, PrintVisitor.prototype.StringLiteral = function(string) {
		return "\"" + string.value + "\"";
	}, PrintVisitor.prototype.NumberLiteral = function(number) {
		return "NUMBER{" + number.value + "}";
	}, PrintVisitor.prototype.BooleanLiteral = function(bool) {
		return "BOOLEAN{" + bool.value + "}";
	}, PrintVisitor.prototype.UndefinedLiteral = function() {
		return "UNDEFINED";
	}, PrintVisitor.prototype.NullLiteral = function() {
		return "NULL";
	}, PrintVisitor.prototype.Hash = function(hash) {
		for (var pairs = hash.pairs, joinedPairs = [], i = 0, l = pairs.length; i < l; i++) joinedPairs.push(this.accept(pairs[i]));
		return "HASH{" + joinedPairs.join(", ") + "}";
	}, PrintVisitor.prototype.HashPair = function(pair) {
		return pair.key + "=" + this.accept(pair.value);
	};
})), import_lib = __toESM(__commonJSMin(((exports, module) => {
	var handlebars = require_handlebars().default, printer = require_printer();
	handlebars.PrintVisitor = printer.PrintVisitor, handlebars.print = printer.print, module.exports = handlebars;
	function extension(module, filename) {
		var templateString = __require("fs").readFileSync(filename, "utf8");
		module.exports = handlebars.compile(templateString);
	}
	__require !== void 0 && __require.extensions && (__require.extensions[".handlebars"] = extension, __require.extensions[".hbs"] = extension);
}))(), 1);
const OPTIONS = {
	strict: !0,
	knownHelpersOnly: !0,
	knownHelpers: {
		generated: !0,
		cell: !0,
		literal: !0
	},
	noEscape: !1,
	preventIndent: !0
}, compiled = new Map();
function toSafe(markdown) {
	return new import_lib.default.SafeString(markdown);
}
function escapeForMarkdown(value) {
	return value instanceof import_lib.default.SafeString ? value.toHTML() : renderValue(value);
}
function isLiteral(value) {
	return typeof value == "object" && !!value && "literal" in value && typeof value.literal == "string";
}
function createEngine(partials) {
	let engine = import_lib.default.create();
	import_lib.default.Utils.escapeExpression = escapeForMarkdown, engine.registerHelper("generated", function(name, options) {
		return toSafe(`${renderRegion(name, options.fn(this))}\n`);
	}), engine.registerHelper("cell", (value) => toSafe(renderValue(value, "cell"))), engine.registerHelper("literal", (value) => {
		if (!isLiteral(value)) throw TypeError("A template passes something else than a literal to {{literal}}");
		return toSafe(value.literal);
	});
	for (let [name, body] of partials) assertEscaped(body, `templates/partials/${name}.md.hbs`), engine.registerPartial(name, engine.compile(body, OPTIONS));
	return engine;
}
function assertEscaped(body, file) {
	let raw = /\{\{~?(?:\{|&)/.exec(body);
	if (raw !== null) throw new UserError({
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
	let key = JSON.stringify([template.body, ...partials]), known = compiled.get(key);
	if (known) return known;
	assertEscaped(template.body, template.file);
	let render = createEngine(partials).compile(template.body, OPTIONS);
	return compiled.set(key, render), render;
}
function renderTemplate(template, partials, view) {
	try {
		return `${compileTemplate(template, partials)(view).replace(/\n{3,}/g, "\n\n").trim()}\n`;
	} catch (error) {
		throw error instanceof import_lib.default.Exception ? new UserError({
			code: "template-invalid",
			message: `Unexpected template: ${error.message}`,
			hint: "Names a template may use are those of actions/report/view/index.ts.",
			place: { file: template.file },
			cause: error
		}) : error;
	}
}
// actions/report/document/snapshot.ts
const Word = string().regex(/^[\w:.+~-]{1,80}$/), ReportSnapshot = strictObject({
	severity: Word,
	status: Word,
	entries: int(),
	milestones: record(Word, Word),
	observations: record(Word, int()),
	containments: record(Word, Word),
	questions: array(Word)
}), COMMENT = /^<!-- firebreak:facts (\{.*\}) -->\r?$/m;
function toWritten({ at, precision, approximate }) {
	return `${approximate ? "~" : ""}${renderInstant(new Date(at), precision)}`;
}
function takeSnapshot(facts) {
	let { incident, timeline, sources } = facts, milestones = listMilestones$1(facts).map(({ name, when }) => [name, toWritten(when)]);
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
	return `<!-- firebreak:facts ${JSON.stringify(ReportSnapshot.parse(snapshot))} -->`;
}
function findSnapshot(report, file) {
	let generated = parseRegions(report, file).filter(({ kind }) => kind === "generated"), [, json = ""] = COMMENT.exec(generated.map(({ text }) => text).join("")) ?? [];
	try {
		return ReportSnapshot.safeParse(JSON.parse(json)).data;
	} catch {
		return;
	}
}
const TemplateHead = strictObject({
	title: string().min(1),
	audience: _enum([
		"responders",
		"executives",
		"reviewers",
		"legal",
		"customers",
		"regulators",
		"law-enforcement"
	]),
	tlp: _enum(TLPS),
	requires: array(_enum(MILESTONES)).default([])
}), SUFFIX = ".md.hbs";
async function readBodies(directory) {
	let names = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith(SUFFIX)).toSorted(), bodies = new Map();
	for (let name of names) bodies.set(name.slice(0, -7), await readFile(join(directory, name), "utf8"));
	return bodies;
}
function parseTemplate(name, text) {
	let file = `templates/reports/${name}${SUFFIX}`, { data, body } = parseFrontmatter(text, { file }), head = TemplateHead.safeParse(data);
	if (head.success) return {
		name,
		file,
		head: head.data,
		body
	};
	let problems = head.error.issues.map(({ path, message }) => `${path.join(".") || "front matter"}: ${message}`);
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
	let reports = await readBodies(join(directory, "reports"));
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
function toVerified({ turns, outcome }, { subject }, done) {
	let at = turns.findLast(({ kind }) => kind === "verified")?.at;
	if (at === void 0) return [];
	let what = outcome === "found-done" ? `found ${done} already` : done;
	return [{
		when: {
			at,
			precision: "minute",
			approximate: !1,
			assumedZone: !1
		},
		text: `${toPlainText(subject).replace(/^the /, "")} ${what}`
	}];
}
function toEvents(facts) {
	let milestones = listMilestones$1(facts).map(({ name, when }) => ({
		when,
		text: name.replaceAll("_", " ")
	})), containments = toResponses(facts).flatMap(({ containment, rollback }) => {
		let summary = toActionSummary(containment);
		return [...toVerified(containment, summary, summary.done), ...rollback ? toVerified(rollback, summary, summary.undone) : []];
	});
	return [...milestones, ...containments].toSorted((a, b) => toSortKey(a.when.at) < toSortKey(b.when.at) ? -1 : 1);
}
function renderDiagram(facts) {
	let events = toEvents(facts).slice(0, 24);
	if (events.length < 2) return;
	let lines = [
		"```mermaid",
		"timeline",
		`    title ${mermaid(facts.incident.id)}`
	], day = "";
	for (let { when, text } of events) {
		toDayKey(when.at) !== day && (day = toDayKey(when.at), lines.push(`    section ${toDay(when.at)}`));
		let clock = toClock(when.precision === "second" ? {
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
		let passed = findMilestone(facts, name);
		return passed && {
			label: toLabel(name),
			...passed
		};
	}
	let entry = findFirstApplied(facts);
	if (entry === void 0) return;
	let when = {
		at: entry.at,
		precision: "second",
		approximate: !1,
		assumedZone: !1
	};
	return {
		label: toLabel(name),
		when,
		cite: entry.cite
	};
}
function measure(from, to) {
	let { precision } = toSeconds(from.precision) >= toSeconds(to.precision) ? from : to, seconds = (Date.parse(to.at) - Date.parse(from.at)) / 1e3;
	if (!(seconds < toSeconds(precision))) return `${isCoarse(precision) || from.approximate || to.approximate ? "about " : ""}${toDuration(seconds, precision)}`;
}
function isCoarse(precision) {
	return precision === "hour" || precision === "day";
}
function toVagueness(from, to) {
	return [from, to].flatMap(({ label, when: { precision, approximate } }) => {
		let known = isCoarse(precision) ? `known to the ${precision} only` : "", vague = [approximate ? "approximate" : "", known].filter((note) => note !== "");
		return vague.length === 0 ? [] : [`; ${label} is ${vague.join(" and ")}`];
	}).join("");
}
function toMetric({ name }, { from, to }, note) {
	let coarser = toSeconds(from.when.precision) >= toSeconds(to.when.precision) ? from : to, { precision } = coarser.when, seconds = (Date.parse(to.when.at) - Date.parse(from.when.at)) / 1e3, base = {
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
	let duration = measure(from.when, to.when) ?? toDuration(seconds, precision);
	return {
		...base,
		value: `${duration}${toVagueness(from, to)}${note}`,
		seconds: Math.floor(seconds)
	};
}
function computeMetric(facts, definition) {
	let stated = findEnd(facts, definition.from), fallback = definition.fallback === void 0 ? void 0 : findEnd(facts, definition.fallback), from = stated ?? fallback, to = findEnd(facts, definition.to);
	if (from && to) {
		let note = stated ? "" : `; counted from ${from.label}, because ${toLabel(definition.from)} is not recorded`;
		return toMetric(definition, {
			from,
			to
		}, note);
	}
	let missing = [...from ? [] : [toLabel(definition.from)], ...to ? [] : [toLabel(definition.to)]], verb = missing.length === 1 ? "is" : "are";
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
function findAttempted(entry, receipts) {
	let key = entry.plan?.slice(7, 15) ?? findOldPlanDigits(entry);
	return receipts.find((receipt) => receipt.id === entry.receipt || listRuns(receipt).some(({ plan }) => plan.digest.slice(7, 15) === key));
}
function listRefused({ ledger }) {
	return ledger.filter((entry) => entry.phase === "refused" && readEffect(entry).comment === void 0);
}
function toWhen({ at }) {
	return {
		at: new Date(at).toISOString().replace(".000Z", "Z"),
		precision: "second",
		approximate: !1,
		assumedZone: !1
	};
}
function toReason(reason) {
	if (reason === void 0) return say``;
	let known = Object.entries(REASONS).find(([name]) => name === reason)?.[1];
	if (known === void 0) return say` (${code(reason)})`;
	let meaning = trimStop(known.meaning);
	return say`: ${words(meaning.charAt(0).toLowerCase() + meaning.slice(1))} (${code(reason)})`;
}
function tellAttempt(entry, { receipts, show }) {
	let time = words(toCapital(toDated(show(toWhen(entry))))), receipt = findAttempted(entry, receipts), about = receipt === void 0 ? say`` : say` for ${words(receipt.id)}`, text = say`${time} ${entry.reason === "edited-comment" ? say`${code(entry.command)}${about} was refused` : say`${entry.actor.login} tried ${code(entry.command)}${about} and was refused`}${toReason(entry.reason)}`, cites = receipt === void 0 ? [] : [citeReceipt(receipt.id)];
	return state(text, [citeLedger(entry), ...cites]);
}
function tellAttempts(facts) {
	let refused = listRefused(facts), show = createShow(refused.map(toWhen)), told = refused.slice(0, 12).map((entry) => tellAttempt(entry, {
		receipts: facts.receipts,
		show
	})), next = refused[12];
	if (next === void 0) return told;
	let hidden = refused.length - 12, text = words(`${toCount(hidden, "further attempt")} ${hidden === 1 ? "was" : "were"} refused`);
	return [...told, state(text, [citeLedger(next)])];
}
function groupBy(observations, toKey) {
	let groups = new Map();
	for (let observation of observations) {
		let key = toKey(observation), group = groups.get(key);
		group ? group.push(observation) : groups.set(key, [observation]);
	}
	return [...groups.values()];
}
function countValues(values) {
	let counts = new Map();
	for (let value of values) value !== void 0 && counts.set(value, (counts.get(value) ?? 0) + 1);
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
	let more = toCount(phrases.length - 3, `more ${noun}`);
	return enumerate([...phrases.slice(0, 3), { parts: [more] }]);
}
function citeGroup(group) {
	let [first, ...rest] = group;
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
}, SENTENCES = [
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
], OF_THE_INCIDENT = [
	"detected",
	"declared",
	"contained"
];
function tellStanding({ incident }) {
	let { id, title, severity, status, exercise } = incident, kind = words(`${severity} ${exercise ? "exercise" : "incident"}`);
	return state(say`${words(id)}, “${title}”, is a ${kind}; ${words(STANDING[status])}`, [RECORD]);
}
function toContainedAfter(facts) {
	let detected = findMilestone(facts, "detected"), contained = findMilestone(facts, "contained"), duration = detected && contained && measure(detected.when, contained.when);
	return duration === void 0 ? "" : `, ${duration} after detection`;
}
function tellMilestones(facts, names, show) {
	let told = names.flatMap((name) => findMilestone(facts, name) ?? []), [first, ...rest] = told.map(({ cite }) => cite);
	if (first === void 0) return [];
	let isShared = told.every(({ name }) => OF_THE_INCIDENT.includes(name)), previous, [head = "", ...tail] = told.map(({ name, when: passed }, index) => {
		let when = show(passed), time = toDated(when, previous);
		return previous = when, `${isShared && index > 0 ? name : MILESTONE_CLAUSE[name]} ${time}${name === "contained" ? toContainedAfter(facts) : ""}`;
	});
	return [state(enumerate([toCapital(head), ...tail].map(words)), toSources$1([first, ...rest]))];
}
function tellBasis({ sources }) {
	let read = sources.filter(({ observations }) => observations.length > 0), [first, ...rest] = read.map(({ artifact }) => citeLine(artifact.id, `artifacts/${artifact.file}`, 1));
	if (first === void 0) return [];
	let cites = [first, ...rest];
	return [state(say`This report draws on ${enumerate(countValues(read.flatMap(({ observations }) => observations.map(({ tool }) => tool))).map(([tool, count]) => say`${words(toCount(count, "observation"))} from ${tool}`))}`, cites)];
}
function tellLead(facts) {
	let show = createShow(listMilestones$1(facts).map(({ when }) => when));
	return [tellStanding(facts), ...SENTENCES.flatMap((names) => tellMilestones(facts, names, show))];
}
// actions/report/artifact/observation.ts
const LEVELS = [
	"critical",
	"high",
	"medium",
	"low",
	"informational"
], INDICATOR_TYPES = [
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
// actions/report/narrative/approvals.ts
const APPROVED = new RegExp(String.raw`^approved (${ID.receipt}), (the rollback of )?(\S+)$`), CARRIED = new RegExp(String.raw`^(Rollback of )?(\S+)(?: .*?)? \((${ID.receipt})\): (verified|already-applied|rolled-back|the outcome is unknown)\.(.*)$`);
function findAbout(entry, receipts, { id, step, isRollback }) {
	let receipt = receipts.find((one) => one.id === id), run = isRollback ? receipt?.rollback : receipt;
	if (receipt === void 0 || run === void 0 || receipt.step !== step || !entry.sources.some((source) => source.id === id)) return;
	let { words: own, plan } = receipt;
	return {
		receipt,
		run,
		isRollback,
		summary: toActionSummary({
			step: receipt.step ?? "",
			targets: plan.targets,
			words: own
		})
	};
}
function findApproved(entry, receipts) {
	let [, id, rollback, step] = entry.kind === "decision" ? APPROVED.exec(entry.text) ?? [] : [], about = findAbout(entry, receipts, {
		id,
		step,
		isRollback: rollback !== void 0
	});
	return about?.run.approvals.some(({ by }) => isSameLogin(by.login, entry.actor)) === !0 ? about : void 0;
}
const OUTCOMES = {
	verified: "verified",
	"already-applied": "already-applied",
	"rolled-back": "rolled-back",
	"the outcome is unknown": "unknown"
};
function findCarried(entry, receipts) {
	let [, rollback, step, id, stated = "", rest = ""] = entry.kind === "action" ? CARRIED.exec(entry.text) ?? [] : [], about = findAbout(entry, receipts, {
		id,
		step,
		isRollback: rollback !== void 0
	}), outcome = OUTCOMES[stated];
	if (about === void 0 || outcome === void 0 || outcome !== "unknown" && about.run.verify?.verified !== !0 || !isSameLogin(about.run.plan.requested_by.login, entry.actor)) return;
	let problem = trimStop(rest.replace(/ Approved by [^.]*\.$/, ""));
	return {
		...about,
		outcome,
		problem: problem.trim()
	};
}
function tellApproved({ actor }, about) {
	let { receipt, isRollback, summary } = about;
	return isRollback ? say`${actor} approved the rollback of ${words(receipt.id)}, ${summary.noun}` : say`${actor} approved ${words(receipt.id)}, ${summary.noun}`;
}
function tellApprovedFirst({ actor }, about) {
	let { receipt, run, isRollback } = about;
	return say`${actor} approved ${words(isRollback ? `the rollback of ${receipt.id}` : receipt.id)}, which ${run.plan.requested_by.login} had asked for`;
}
function tellCarried(carried, by) {
	let { summary, outcome, isRollback, problem } = carried, what = words(isRollback ? summary.undone : summary.done), passive = say`${summary.subject} ${words(summary.verb)}`;
	return outcome === "unknown" ? say`it stayed unknown whether ${passive} ${what}${by}${problem === "" ? say`` : say`: “${problem}”`}` : outcome === "already-applied" ? say`${passive} found to be ${what} already${by}; nothing was changed` : say`${passive} ${what}${by}; reading ${words(summary.service)} again verified it`;
}
function tellAsked({ receipt, run }) {
	return say`, as ${run.plan.requested_by.login} had asked under ${words(receipt.id)}`;
}
function isSameLogin(left, right) {
	return left.toLowerCase() === right.toLowerCase();
}
// actions/report/narrative/quoted-text.ts
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
			let because = why === "" ? say`` : say`: “${why}”`;
			return say`${actor} ${words(verb)} the severity from ${words(from)} to ${words(to)}${because}`;
		}
	},
	{
		kind: "decision",
		pattern: new RegExp(String.raw`^(${ID.receipt}) \(([\w/-]+)\) stays in force beyond the close: (.+)$`),
		tell: ([receipt = "", step = "", why = ""], actor) => say`${actor} decided that what ${words(receipt)} (${code(step)}) did stays in force beyond the close: “${why}”`
	},
	{
		kind: "decision",
		pattern: /^asked to close although something is open: (.+)$/,
		tell: ([why = ""], actor) => say`${actor} asked to close the incident although something was open: “${why}”`
	},
	{
		kind: "closed",
		pattern: /^closed by (\S+) as (\S+) asked, although: (.+)$/,
		tell: ([closer, asker = "", open = ""], actor) => closer === actor ? say`${actor} closed the incident, as ${asker} had asked, although something was open: “${open}”` : void 0
	},
	{
		kind: "note",
		pattern: new RegExp(String.raw`^registered exposed credential (${ID.credential}) \(([\w-]+)\)$`),
		tell: ([id = "", kind = ""], actor) => say`${actor} registered the exposed credential ${code(id)} (${code(kind)})`
	},
	{
		kind: "note",
		pattern: RegExp(`^credential (${ID.credential}) was rotated$`),
		tell: ([id = ""], actor) => say`the credential ${code(id)} was rotated, as ${actor} recorded`
	},
	{
		kind: "note",
		pattern: RegExp(`^credential (${ID.credential}) was retired and needs no successor$`),
		tell: ([id = ""], actor) => say`the credential ${code(id)} was retired and needs no successor, as ${actor} recorded`
	},
	{
		kind: "note",
		pattern: /^(\S+) (edited|deleted) a comment of Firebreak; what was recorded stands$/,
		tell: ([editor, verb = ""], actor) => editor === actor ? say`${actor} ${words(verb)} a comment of Firebreak; what was recorded stands` : void 0
	},
	{
		kind: "note",
		pattern: /^(\S+) (edited|deleted) the comment of (\S+) that gave (.+); what was recorded stands$/,
		tell: ([editor, verb = "", author = "", command = ""], actor) => editor === actor ? say`${actor} ${words(verb)} ${toComment(author, actor)} that gave ${code(command)}; what was recorded stands` : void 0
	}
];
function tellQuotedText({ kind, actor, text }) {
	let plain = trimStop(text);
	for (let own of OWN_WORDS) {
		if (own.kind !== kind) continue;
		let [, ...match] = own.pattern.exec(plain) ?? [], told = own.pattern.test(plain) ? own.tell(match, actor) : void 0;
		if (told !== void 0) return told;
	}
}
const EMPTY = new Set([
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
	let known = new Set([
		...kind.split("_"),
		actor.toLowerCase(),
		...EMPTY
	]);
	return text.toLowerCase().split(/[^\p{L}\p{N}[\]-]+/u).every((word) => word === "" || known.has(word));
}
// actions/report/narrative/entries.ts
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
	let { kind, actor } = entry, text = trimStop(entry.text), isNamed = actor !== "unknown";
	if (!isMilestone(kind)) {
		let verb = words(VERBS[kind] ?? "noted");
		return isNamed ? say`${actor} ${verb}: “${text}”` : say`the timeline records: “${text}”`;
	}
	let recorded = isNamed ? say`, as ${actor} recorded` : say``, said = addsNothing(entry) ? say`` : say`: “${text}”`;
	return say`${words(MILESTONE_CLAUSE[kind])}${recorded}${said}`;
}
function tellClause(entry, receipts) {
	let approved = findApproved(entry, receipts);
	if (approved) return tellApproved(entry, approved);
	let carried = findCarried(entry, receipts);
	return carried ? tellCarried(carried, tellAsked(carried)) : tellQuotedText(entry) ?? quote(entry);
}
function citeSource({ id, target }) {
	if (ReceiptId.safeParse(id).success) return citeReceipt(id);
	let [, path, line] = /^(artifacts\/[\w.+/-]+?)(#L\d+)?$/.exec(target) ?? [];
	if (path === void 0 || path.includes("..")) return;
	let label = findIdKind(id) === "artifact" ? id : "artifact";
	return {
		label: line === void 0 ? label : `${label} ${line.slice(1)}`,
		target: `../${path}${line ?? ""}`
	};
}
function citeWithSources(entry) {
	let sources = entry.sources.map(citeSource).filter((cite) => cite !== void 0);
	return [citeEntry(entry), ...sources];
}
function tellEntry(entry, receipts) {
	let from = toEntryWhen(entry), clause = tellClause(entry, receipts);
	return {
		at: from.at,
		rank: "entry",
		start: { from },
		tell: () => say` ${clause}`,
		cites: citeWithSources(entry)
	};
}
function tellTogether(approval, action, receipts) {
	let approved = findApproved(approval, receipts), carried = findCarried(action, receipts);
	if (approved === void 0 || carried?.run !== approved.run) return;
	let [from, later] = [toEntryWhen(approval), toEntryWhen(action)], first = tellApprovedFirst(approval, approved), then = tellCarried(carried, say``);
	return {
		at: from.at,
		rank: "entry",
		start: { from },
		times: [later],
		tell: (show) => {
			let [before, after] = [show(from), show(later)], time = toClock(before) === toClock(after) && toDated(after, before).startsWith("at") ? "" : ` ${toDated(after, before)}`;
			return say` ${first}, and${words(time)} ${then}`;
		},
		cites: toSources$1([citeEntry(approval), ...citeWithSources(action)])
	};
}
// actions/report/narrative/scope.ts
const CREDENTIAL_STATE = {
	exposed: "is still exposed",
	revoked: "is revoked",
	rotated: "is rotated",
	retired: "is revoked and needs no successor"
};
function listAffected(names, one, many) {
	if (names.length !== 0) return say`${words(names.length === 1 ? one : many)} ${enumerate(names.map((name) => say`${code(name)}`))}`;
}
function toVerb(phrases, counts) {
	return phrases.length > 1 || counts > 1 ? "are" : "is";
}
function tellAffected({ incident }) {
	let { repositories, accounts, hosts, data } = incident.affected, lists = [
		listAffected(repositories, "the repository", "the repositories"),
		listAffected(accounts, "the account", "the accounts"),
		listAffected(hosts, "the host", "the hosts"),
		listAffected(data, "the data", "the data")
	].filter((list) => list !== void 0), count = repositories.length + accounts.length + hosts.length + data.length;
	return [state(lists.length === 0 ? words("The record does not name anything that is affected") : say`According to the record, ${enumerate(lists)} ${words(toVerb(lists, count))} affected`, [RECORD]), ...incident.exposed_credentials.map(tellCredential)];
}
function tellCredential({ id, kind, last4, state: held }) {
	let end = last4 === void 0 ? say`` : say`, ending in ${code(last4)},`;
	return state(say`Credential ${code(id)} (${code(kind)})${end} ${words(CREDENTIAL_STATE[held])}`, [RECORD]);
}
function findFirstActivity({ items }) {
	let actions = items.flatMap((item) => item.origin === "observation" ? [item.observation] : []).filter(({ kind }) => kind === "activity");
	return actions.find(isGrave) ?? actions[0];
}
function tellFirstActivity(account) {
	let first = findFirstActivity(account), when = first && toObservationWhen(first);
	return first === void 0 || when === void 0 ? [] : [state(say`The oldest ${words(isGrave(first) ? "grave action" : "action")} in the artifacts is of ${words(toInstant(createShow([when])(when)))}: ${first.sentence}`, [first.source])];
}
function tellExposure(group) {
	let files = listNames(group.map(({ asset }) => asset), "file"), count = toCount(group.length, "leaked secret");
	return state(say`${group[0].tool} found ${words(count)} in ${files}, which could have given access; that alone does not show that anyone used ${words(group.length === 1 ? "it" : "them")}`, citeGroup(group));
}
function tellEntryPoint(facts, account) {
	let established = facts.entries.filter(({ kind }) => kind === "compromised" || kind === "activity_started").map((entry) => {
		let when = createShow([toEntryWhen(entry)])(toEntryWhen(entry)), clause = tellClause(entry, facts.receipts);
		return state(say`${words(toCapital(toDated(when)))} ${clause}`, citeWithSources(entry));
	}), secrets = account.items.flatMap((item) => item.origin === "observation" ? [item.observation] : []).concat(account.undated).filter(({ kind }) => kind === "secret");
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
// actions/report/narrative/mentioned.ts
function tellAt(observation, told) {
	return {
		at: toObservationWhen(observation)?.at ?? "",
		rank: isGrave(observation) ? "grave" : "routine",
		...told
	};
}
function toStart$1(observation, last = observation) {
	let [from, to] = [toObservationWhen(observation), toObservationWhen(last)];
	return from === void 0 || to === void 0 ? {} : { start: observation === last ? { from } : {
		from,
		to
	} };
}
function toText({ start }, text) {
	return () => start === void 0 ? say`At an unknown time ${text}` : say` ${text}`;
}
function tellOne$2(observation) {
	let start = toStart$1(observation), tell = toText(start, observation.sentence);
	return tellAt(observation, {
		...start,
		tell,
		cites: [observation.source]
	});
}
function tellMany$1(group) {
	let [first] = group, failed = group.filter(({ outcome }) => outcome === "failed").length, from = first.address === void 0 ? say`` : say` from ${indicator(first.address)}`, actions = listCounted(group.map(({ action }) => action), "kind"), failures = failed === 0 ? "" : `; ${failed === group.length ? "all" : failed} of them failed`, actor = code(first.actor ?? "an unnamed actor"), count = words(toCount(group.length, "time")), start = toStart$1(first, group.at(-1)), text = say`${actor} acted ${count}${from}, according to ${first.tool}: ${actions}${words(failures)}`;
	return tellAt(first, {
		...start,
		tell: toText(start, text),
		cites: citeGroup(group)
	});
}
function tellRest(grave) {
	let [first, ...rest] = grave;
	if (first === void 0) return [];
	if (rest.length === 0) return [tellOne$2(first)];
	let count = words(toCount(rest.length + 1, "more grave action")), start = toStart$1(first), text = say`and later, ${code(first.actor ?? "an unnamed actor")} performed ${count}`, cites = citeGroup([first, ...rest]);
	return [tellAt(first, {
		...start,
		tell: toText(start, text),
		cites
	})];
}
function tellActivity(group) {
	if (group.length <= 2) return group.map(tellOne$2);
	let grave = group.filter(isGrave);
	if (grave.length === group.length && group.length > 5) return [tellMany$1(group)];
	let told = grave.slice(0, 5);
	return [
		tellMany$1(group),
		...told.map(tellOne$2),
		...tellRest(grave.slice(told.length))
	];
}
function toTool(observation, show) {
	let when = toObservationWhen(observation), scan = when === void 0 ? "" : `, in a scan of ${toInstant(show(when))},`;
	return say`${observation.tool}${words(scan)}`;
}
function toTimes(observation) {
	let when = toObservationWhen(observation);
	return when === void 0 ? {} : { times: [when] };
}
function tellOne$1(observation) {
	let { stated } = observation.severity;
	return tellAt(observation, {
		...toTimes(observation),
		tell: (show) => say`${toTool(observation, show)} reports at level ${code(stated)} that ${observation.sentence}`,
		cites: [observation.source]
	});
}
function toLevels(group) {
	return enumerate(LEVELS.map((level) => ({
		level,
		count: group.filter(({ severity }) => severity.normalised === level).length
	})).filter(({ count }) => count > 0).map(({ level, count }) => words(`${count} ${level}`)));
}
function tellFindings(group) {
	if (group.length <= 3) return group.map(tellOne$1);
	let rules = listCounted(group.map(({ action }) => action), "rule"), count = words(toCount(group.length, "finding")), [first] = group;
	return [tellAt(first, {
		...toTimes(first),
		tell: (show) => say`${toTool(first, show)} reports ${count} (${toLevels(group)}), by rule: ${rules}`,
		cites: citeGroup(group)
	})];
}
function toStart(group) {
	let [first] = group, [from, to] = [toObservationWhen(first), toObservationWhen(group.at(-1) ?? first)];
	return from === void 0 || to === void 0 ? {} : { start: group.length === 1 ? { from } : {
		from,
		to
	} };
}
function tellOne(observation) {
	let start = toStart([observation]), { tool, sentence, source } = observation, tell = () => start.start === void 0 ? say`According to ${tool}, ${sentence}` : say`, according to ${tool}, ${sentence}`;
	return tellAt(observation, {
		...start,
		tell,
		cites: [source]
	});
}
function tellMany(group) {
	let [first] = group, authors = group.map(({ actor }) => actor), by = authors.every((actor) => actor === void 0) ? say`` : say`, by ${listNames(authors, "person")}`, kinds = listCounted(group.map(({ action }) => action), "kind"), files = listNames(group.map(({ asset }) => asset), "file"), start = toStart(group), count = words(toCount(group.length, "secret")), text = say`${start.start === void 0 ? say`${first.tool} reports ${count}` : say` ${count} were committed, according to ${first.tool}`}: ${kinds}, in ${files}${by}`;
	return tellAt(first, {
		...start,
		tell: () => text,
		cites: citeGroup(group)
	});
}
function tellSecrets(group) {
	return group.length > 2 ? [tellMany(group)] : group.map(tellOne);
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
	return previous.streak % 2 == 0 ? `Also ${previous.moment.replace(/^[AO]/, toLower)}` : isSameInstant(previous.from, from) ? "At the same time" : IN_THE_SAME[shown.precision];
}
function toLower(letter) {
	return letter.toLowerCase();
}
function toLead({ from, to }, previous, show) {
	let shown = show(from);
	if (to !== void 0) return {
		lead: toSpan(shown, show(to)),
		next: void 0
	};
	let moment = toMoment(shown);
	return previous?.moment !== moment || from.approximate ? {
		lead: moment,
		next: {
			from,
			moment,
			streak: 1
		}
	} : {
		lead: repeat(previous, from, shown),
		next: {
			from,
			moment,
			streak: previous.streak + 1
		}
	};
}
function tellInTurn(told) {
	let show = createShow(told.flatMap(({ start, times: more = [] }) => [
		...start === void 0 ? [] : [start.from],
		...start?.to === void 0 ? [] : [start.to],
		...more
	])), previous;
	return told.map(({ start, tell, cites }) => {
		if (start === void 0) return previous = void 0, state(tell(show), cites);
		let { lead, next } = toLead(start, previous, show);
		return previous = next, state(say`${words(lead)}${tell(show)}`, cites);
	});
}
// actions/report/narrative/story.ts
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
	let [left, right] = [toSortKey(a.at), toSortKey(b.at)];
	return left === right ? 0 : left < right ? -1 : 1;
}
function tellRun(run) {
	return groupBy(run, toKey).flatMap((group) => TELLERS[group[0].kind](group)).toSorted(byTime$1);
}
function* tellItems(items, receipts) {
	let run = [];
	for (let index = 0; index < items.length; index += 1) {
		let [item, next] = [items[index], items[index + 1]];
		if (item?.origin === "observation" && run.push(item.observation), item?.origin !== "entry") continue;
		yield* tellRun(run), run = [];
		let together = next?.origin === "entry" ? tellTogether(item.entry, next.entry, receipts) : void 0;
		together !== void 0 && (index += 1), yield together ?? tellEntry(item.entry, receipts);
	}
	yield* tellRun(run);
}
const RANKS = [
	"entry",
	"grave",
	"routine"
];
function choose(told) {
	let recorded = told.filter(({ rank }) => rank === "entry").length, limit = Math.max(40, recorded), ranked = told.toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank)), chosen = new Set(ranked.slice(0, limit));
	return told.filter((one) => chosen.has(one));
}
function toParagraph(heading, told) {
	let sentences = tellInTurn(choose(told)).map(toSentence), hidden = told.length - sentences.length;
	if (hidden === 0) return {
		heading,
		sentences
	};
	let more = words(`${toCount(hidden, "further statement")} about this day can be read in the artifacts themselves`);
	return {
		heading,
		sentences: [...sentences, toSentence(state(more, [MANIFEST]))]
	};
}
function tellStory(account, receipts) {
	let paragraphs = [...Map.groupBy(tellItems(account.items, receipts), ({ at }) => toDayKey(at))].toSorted(([a], [b]) => a < b ? -1 : Number(a > b)).map(([day, told]) => toParagraph(toDay(day), told)), undated = tellRun(account.undated), last = undated.length === 0 ? [] : [toParagraph("Without a time", undated)];
	return [...capDays(paragraphs), ...last];
}
function capDays(paragraphs) {
	if (paragraphs.length <= 60) return paragraphs;
	let hidden = paragraphs.length - 60;
	return [{
		heading: `Before ${paragraphs[hidden]?.heading ?? ""}`,
		sentences: [toSentence(state(words(`${toCount(hidden, "earlier day")} can be read in the artifacts themselves`), [MANIFEST]))]
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
function toAnswers(facts) {
	let questions = askQuestions(facts), deciding = questions.filter(({ role }) => DECIDING.includes(role)).slice(0, 6), others = questions.length - deciding.length, verb = others === 1 ? "is" : "are";
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
	let receipt = receipts.find(({ evidence }) => evidence.includes(id));
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
		let listed = unread.listed.map(({ source, why }) => say`${{ parts: [source] }}: ${why}`), hidden = unread.count - listed.length;
		return hidden === 0 ? listed : [...listed, say`${artifact.id}: ${words(toCount(hidden, "further row"))} not read`];
	});
}
function toWithheld(withheld, ceiling) {
	if (withheld.length === 0) return null;
	let ids = withheld.map(({ artifact }) => artifact.id).join(", ");
	return `${toCount(withheld.length, "artifact")} marked above TLP:${ceiling} ${withheld.length === 1 ? "is" : "are"} left out of this report: ${ids}.`;
}
function toTime(when) {
	let clock = toClock(when), about = when.approximate ? "about " : "", zone = when.assumedZone ? " UTC (zone assumed)" : " UTC";
	return clock === "" ? `${about}${toDayKey(when.at)}` : `${about}${toDayKey(when.at)} ${clock}${zone}`;
}
function toSources(cites) {
	return join$1(cites.map((cite) => ({ parts: [cite] })), ", ");
}
function placeEntry({ when, entry }, { receipts }) {
	let row = {
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
	let when = toObservationWhen(observation);
	if (when === void 0) return [];
	let { kind, sentence, source } = observation;
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
	let [first] = group, when = toObservationWhen(first);
	if (group.length < 3 || when === void 0) return group.flatMap(placeOne);
	let who = first.kind === "activity" ? code(first.actor ?? "an unnamed actor") : first.tool, actions = listCounted(group.map(({ action }) => action), "kind"), what = say`${who}, ${words(toCount(group.length, "row"))}: ${actions}`;
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
	let order = new Map(run.map((observation, index) => [observation, index])), bundles = groupBy(run.filter((observation) => !isGrave(observation)), ({ artifact, kind, actor }) => JSON.stringify([
		artifact,
		kind,
		actor
	])).filter(({ length }) => length >= 3), bundled = new Set(bundles.flat());
	return [...run.filter((one) => !bundled.has(one)).map((one) => [one]), ...bundles].toSorted(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).flatMap(placeGroup);
}
function placeItems(facts) {
	let placed = [], run = [];
	for (let item of toAccount(facts).items) item.origin === "observation" ? run.push(item.observation) : (placed.push(...placeRun(run), placeEntry(item, facts)), run = []);
	return [...placed, ...placeRun(run)];
}
function placeLedger(entry, { receipts }) {
	let at = new Date(entry.at).toISOString().replace(".000Z", "Z"), when = {
		at,
		precision: "second",
		approximate: !1,
		assumedZone: !1
	}, reason = entry.reason === void 0 ? say`` : say` (${code(entry.reason)})`, what = say`${code(entry.command)} by ${entry.actor.login}: ${words(entry.phase.replace("_", " "))}${reason}`;
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
	let { entries, receipts } = facts, refused = new Set(listRefused(facts)), told = new Set(receipts.flatMap(listRuns).map(({ plan }) => plan.digest)), isNoted = ({ receipt, at }) => entries.some((entry) => entry.kind === "action" && entry.at.getTime() === Date.parse(at) && entry.sources.some(({ id }) => id === receipt));
	return (entry) => {
		let { phase, plan, receipt } = entry;
		return phase === "intent" || phase === "done" ? !1 : phase === "refused" ? refused.has(entry) : phase === "unknown" ? !isNoted(entry) : !told.has(plan ?? "") && !receipts.some(({ id }) => id === receipt);
	};
}
function insert(rows, placed) {
	let at = [
		rows.findIndex(({ key, row, about }) => key === placed.key && row.kind !== "ledger" && about?.includes(placed.about?.[0] ?? "")),
		rows.findIndex(({ key }) => key > placed.key),
		rows.length
	].find((index) => index !== -1) ?? rows.length;
	return rows.toSpliced(at, 0, placed);
}
function listChronology(facts) {
	let all = placeItems(facts).toSorted(byTime);
	for (let entry of facts.ledger.filter(isUntold(facts))) all = insert(all, placeLedger(entry, facts));
	let kept = new Set(all.toSorted((a, b) => a.weight - b.weight).slice(0, 150));
	return {
		rows: all.filter((one) => kept.has(one)).map(({ row }) => row),
		hidden: all.length - kept.size
	};
}
// actions/report/view/indicators.ts
const ADDRESSES = new Set([
	"ipv4-addr",
	"ipv6-addr",
	"domain-name",
	"url",
	"email-addr"
]);
function tallyIndicators({ sources }) {
	let tallies = new Map();
	for (let observation of sources.flatMap(({ observations }) => observations)) for (let found of observation.indicators) {
		let key = `${found.type} ${found.value}`, tally = tallies.get(key);
		tally ? tally.rows += 1 : tallies.set(key, {
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
	let tallies = tallyIndicators(facts).toSorted((a, b) => toRank(a) - toRank(b) || b.rows - a.rows), rows = tallies.slice(0, 50).map(({ found, first, rows: count }) => ({
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
	let { entries, ledger, incident, sources } = facts, newest = [
		...entries.map(({ at }) => at.getTime()),
		...ledger.map(({ at }) => Date.parse(at)),
		...Object.values(incident.milestones).map(({ recorded_at: at }) => Date.parse(at)),
		...sources.map(({ artifact }) => Date.parse(artifact.added_at)),
		...toContainments(facts).flatMap(({ turns }) => turns.map(({ at }) => Date.parse(at)))
	].reduce((a, b) => Math.max(a, b), -Infinity);
	return Number.isFinite(newest) ? toInstant({
		at: new Date(newest).toISOString(),
		precision: "minute",
		approximate: !1,
		assumedZone: !1
	}) : "an unknown time";
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
		let holder = Object.entries(roles).find(([name]) => name === role)?.[1];
		return holder === void 0 ? [] : [{
			role: title,
			login: holder.login
		}];
	});
}
function toTables(facts) {
	let indicators = listIndicators(facts), timeline = listChronology(facts);
	return {
		indicators: indicators.rows,
		moreIndicators: indicators.hidden === 0 ? null : toCount(indicators.hidden, "more indicator"),
		timeline: timeline.rows,
		moreTimeline: timeline.hidden === 0 ? null : toCount(timeline.hidden, "further row")
	};
}
function toEntryPoint(facts, account) {
	let entryPoint = tellEntryPoint(facts, account).map(toSentence);
	return {
		entryPoint,
		wayIn: entryPoint[0] ?? words("")
	};
}
function toKeyTimes(facts) {
	let listed = listMilestones$1(facts).toSorted((a, b) => Date.parse(a.when.at) - Date.parse(b.when.at)), show = createShow(listed.map(({ when }) => when)), detected = findMilestone(facts, "detected");
	return listed.map(({ name, when, cite: source }) => {
		let after = detected && measure(detected.when, when);
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
	let summary = findSummary(body);
	return summary === void 0 ? null : toSentence(state(say`In the words of the responders: “${trimStop(summary)}”`, [RECORD]));
}
function toContainment(facts) {
	return {
		progress: toPassage(tellProgress(facts)),
		actions: tellContainments(facts).map(toSentence),
		deeds: tellActions(facts).map(toSentence),
		costs: tellCosts(facts).map(toSentence),
		attempts: tellAttempts(facts).map(toSentence)
	};
}
function toView(all, { head }) {
	let { facts, withheld } = withholdAbove(all, head.tlp), account = toAccount(facts), diagram = renderDiagram(facts);
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
	let missing = head.requires.filter((milestone) => incident.milestones[milestone] === void 0);
	if (missing.length !== 0) return {
		name,
		reason: "not-yet",
		message: `${name} needs the milestone ${missing.join(" and ")}, which is not recorded yet.`
	};
}
function findUnknown(names, { templates }) {
	let known = templates.map(({ name }) => name);
	return names.filter((name) => !known.includes(name)).map((name) => ({
		name,
		reason: "unknown-template",
		message: `There is no report ${name}. There are ${known.join(", ")}.`
	}));
}
async function readManifest({ tree, register }) {
	if (register === void 0) return;
	let { incident } = await readRecord(tree), registered = await registerArtifacts(tree, {
		...register,
		tlp: incident.tlp
	});
	return registered.artifacts.length === 0 && registered.refused.length === 0 ? void 0 : registered;
}
async function readPrevious({ tree, previous }, path) {
	return previous === void 0 ? tree.readText(path) : previous.get(path);
}
async function renderAll(request, facts, set) {
	let rendered = {
		files: new Map(),
		refused: [],
		edited: [],
		before: void 0,
		ceiling: "CLEAR"
	};
	for (let template of set.templates) {
		if (request.names && !request.names.includes(template.name)) continue;
		let refusal = findRefusal(template, facts.incident);
		if (refusal) {
			rendered.refused.push(refusal);
			continue;
		}
		let path = `reports/${template.name}.md`, previous = await readPrevious(request, path), merged = mergeRegions(renderTemplate(template, set.partials, toView(facts, template)), previous, path);
		if (rendered.files.set(path, merged.text), rendered.edited.push(...merged.edited.map((region) => ({
			path,
			region
		}))), isAbove(rendered.ceiling, template.head.tlp)) continue;
		rendered.ceiling = template.head.tlp;
		let last = request.since === void 0 ? previous : await request.since.readText(path);
		rendered.before = last === void 0 ? void 0 : findSnapshot(last, path);
	}
	return rendered;
}
async function renderReports(request) {
	let set = await readTemplates(request.templates), manifest = await readManifest(request), facts = await readFacts(request.tree, {
		advice: request.advice,
		signer: request.signer
	}, manifest?.text), { files, refused, edited, before, ceiling } = await renderAll(request, facts, set), questions = askQuestions(facts), after = takeSnapshot(withholdAbove(facts, ceiling).facts);
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
export { registerArtifacts as n, READERS as r, renderReports as t };
