import { C as string, S as strictObject, T as unknown, c as array, d as int, l as boolean, o as _enum, v as object, x as record, y as optional } from "./schemas.js";
import { t as GITHUB_ACTIONS } from "./recorder-account.js";
import { r as Person } from "./person.js";
import { i as SigningKeys } from "./signature.js";
import { n as parseChecked } from "./schema-problem.js";
import { n as parseYaml } from "./yaml.js";
// actions/incident/settings.ts
const ROLES = [
	"responder",
	"incident-commander",
	"approver"
], Holders = strictObject({
	teams: array(string().regex(/^[a-z0-9][a-z0-9_-]*$/)).default([]),
	people: array(Person).default([])
}), Policy = strictObject({
	plan_expires_minutes: int().min(1).max(1440).default(60),
	start_expires_minutes: int().min(1).max(43200).default(1440),
	command_expires_minutes: int().min(1).max(1440).default(15),
	commands_per_person_per_hour: int().min(1).max(250).default(120),
	second_person: _enum(["wide", "always"]).default("wide"),
	acknowledge_public_repository: boolean().default(!1),
	acknowledge_self_hosted_runners: boolean().default(!1),
	default_tlp: _enum([
		"CLEAR",
		"GREEN",
		"AMBER",
		"AMBER+STRICT",
		"RED"
	]).default("AMBER")
}), RecorderSetting = strictObject({
	id: int().positive().default(GITHUB_ACTIONS.id),
	host: string().regex(/^[a-z0-9.-]+$/).default(GITHUB_ACTIONS.host)
}), ProviderName = string().regex(/^[a-z][a-z0-9-]*$/), Settings = strictObject({
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
	exercises: strictObject({ targets: record(ProviderName, array(string().min(1))).default({}) }).prefault({}),
	providers: record(ProviderName, unknown()).prefault({}),
	operator_public_key: string().regex(/^[A-Za-z0-9+/]{43}=$|^$/).default(""),
	signing_keys: SigningKeys.default([])
}), SETTINGS_FILE = "firebreak.yml";
function toSettingsSchema(pieces) {
	let own = Object.entries(pieces).map(([name, piece]) => [name, optional(piece)]);
	return Settings.extend({ providers: strictObject(Object.fromEntries(own)).prefault({}) });
}
function parseSettings(text, pieces) {
	let yaml = parseYaml(text, { file: SETTINGS_FILE }), options = {
		file: SETTINGS_FILE,
		code: "invalid-settings"
	};
	return pieces !== void 0 && parseChecked(toSettingsSchema(pieces), yaml, options), parseChecked(Settings, yaml, options);
}
const Recorder = object({ recorder: Settings.shape.recorder }), Keys = object({ signing_keys: Settings.shape.signing_keys });
function parseOwnMarks(text) {
	return {
		recorder: attempt(() => parsePart(Recorder, text).recorder) ?? GITHUB_ACTIONS,
		signing_keys: attempt(() => parseSigningKeys(text)) ?? "unreadable"
	};
}
function parseSigningKeys(text) {
	return parsePart(Keys, text).signing_keys;
}
function parsePart(schema, text) {
	let yaml = parseYaml(text, { file: SETTINGS_FILE });
	return parseChecked(schema, yaml, {
		file: SETTINGS_FILE,
		code: "invalid-settings"
	});
}
function attempt(read) {
	try {
		return read();
	} catch {
		return;
	}
}
const NO_MARKS = {
	recorder: GITHUB_ACTIONS,
	signing_keys: []
};
function toTeams(settings) {
	return [...new Set(ROLES.flatMap((role) => settings.roles[role].teams))];
}
export { toTeams as a, parseSettings as i, SETTINGS_FILE as n, parseOwnMarks as r, NO_MARKS as t };
