import { C as string, S as strictObject, b as partialRecord, o as _enum } from "./schemas.js";
import { t as datetime } from "./iso.js";
import { o as ID } from "./path.js";
import { t as splitMark } from "./byte-order-mark.js";
import { createHash, hash } from "node:crypto";
// actions/kernel/clock.ts
const PRECISIONS = [
	"second",
	"minute",
	"hour",
	"day"
];
function toUtcSeconds(instant) {
	return `${instant.toISOString().slice(0, 19)}Z`;
}
function renderTime(at, precision = "minute") {
	let iso = new Date(at).toISOString();
	return precision === "day" ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
// actions/incident/milestone.ts
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
], Instant = datetime({ offset: !0 }), SOURCE = new RegExp(String.raw`^(${ID.entry}|${ID.artifact}(#L\d+)?|${ID.receipt}|issue|ledger#\d+)$`), WrittenMilestone = strictObject({
	at: Instant,
	precision: _enum(PRECISIONS),
	source: string().regex(SOURCE),
	recorded_at: Instant,
	recorded_by: string()
});
function checkSpan({ value, issues }) {
	let [, sign = "+", hours = "00", minutes = "00"] = /([+-])(\d{2}):(\d{2})$/.exec(value.at) ?? [];
	if ((value.precision === "hour" ? minutes === "00" : `${hours}${minutes}` == "0000") || value.precision === "minute" || value.precision === "second") return;
	let message = `Unexpected ${value.precision} at ${sign}${hours}:${minutes}, expected one of UTC: it begins within one and ends within the next`;
	issues.push({
		code: "custom",
		message,
		path: ["at"],
		input: value
	});
}
const Milestone = WrittenMilestone.check(checkSpan), Milestones = partialRecord(_enum(MILESTONES), Milestone), STATUS_OF = {
	contained: "contained",
	eradicated: "eradicated",
	recovered: "recovered"
};
function findStatusOf(name) {
	return STATUS_OF[name];
}
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
	let { at, precision, source, recorded_at, recorded_by } = Milestone.parse(milestone), times = {
		at: toStored(at),
		recorded_at: toStored(recorded_at)
	}, stored = {
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
// actions/kernel/canonical.ts
function renderCanonical(value) {
	return renderValue(value, "$");
}
function renderWithAndWithout(value, key) {
	let members = renderMembers(value, "$"), whole = toObject([...members.values()]);
	return members.delete(key), {
		whole,
		rest: toObject([...members.values()])
	};
}
function digestOf(value) {
	return sha256(renderCanonical(value));
}
function sha256(bytes) {
	return `sha256:${hash("sha256", bytes, "hex")}`;
}
function toShortDigest(digest) {
	return digest.replace(/^sha256:/, "").slice(0, 8);
}
function parseJson(text) {
	if (!hasLoneSurrogate(text)) try {
		return JSON.parse(splitMark(text).rest);
	} catch {
		return;
	}
}
const ESCAPE = /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F]|(u[dD][89a-fA-F][\da-fA-F]{2})|[^])/g;
function hasLoneSurrogate(json) {
	return json.isWellFormed() ? /\\u[dD][89a-fA-F]/.test(json) ? Array.from(json.matchAll(ESCAPE)).some(([, lone]) => lone !== void 0) : !1 : !0;
}
function renderValue(value, path) {
	if (value === null || typeof value == "boolean") return String(value);
	if (typeof value == "number") return renderNumber(value, path);
	if (typeof value == "string") return renderString(value, path);
	if (Array.isArray(value)) return renderArray(value, path);
	if (isPlainObject(value)) return renderObject(value, path);
	throw TypeError(`${path} is ${describe(value)}, which has no canonical form`);
}
function renderNumber(value, path) {
	if (!Number.isFinite(value)) throw TypeError(`${path} is ${value}, which is not finite`);
	return JSON.stringify(value);
}
function renderString(value, path) {
	if (!value.isWellFormed()) throw TypeError(`${path} contains a lone surrogate`);
	return JSON.stringify(value);
}
function renderArray(items, path) {
	return `[${Array.from(items, (item, index) => renderValue(item, `${path}[${index}]`)).join(",")}]`;
}
function renderObject(value, path) {
	return toObject([...renderMembers(value, path).values()]);
}
function renderMembers(value, path) {
	let members = new Map();
	for (let key of Object.keys(value).toSorted(byCodeUnit)) {
		let item = renderValue(value[key], `${path}.${key}`);
		members.set(key, `${renderString(key, path)}:${item}`);
	}
	return members;
}
function toObject(members) {
	return `{${members.join(",")}}`;
}
function byCodeUnit(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
function isPlainObject(value) {
	if (typeof value != "object" || !value) return !1;
	let prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
function describe(value) {
	return typeof value == "object" && value ? `a ${value.constructor.name}` : typeof value;
}
function toBlobId(content) {
	let bytes = typeof content == "string" ? Buffer.from(content, "utf8") : content;
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
export { toUtcSeconds as _, renderWithAndWithout as a, toShortDigest as c, MILESTONE_ORDER as d, Milestones as f, renderTime as g, PRECISIONS as h, renderCanonical as i, Instant as l, setMilestone as m, hasLoneSurrogate as n, sha256 as o, findStatusOf as p, parseJson as r, toBlobId as s, digestOf as t, MILESTONES as u };
