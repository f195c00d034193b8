import { B as _isoDateTime, C as int, F as string, P as strictObject, m as ZodISODateTime } from "./redact.js";

// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return _isoDateTime(ZodISODateTime, params);
}

// actions/incident/person.ts
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

export { datetime as i, LOGIN as n, Person as r, INCIDENT_ROLES as t };