import { C as string, S as strictObject, d as int } from "./schemas.js";
// actions/incident/person.ts
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/, Person = strictObject({
	id: int().positive(),
	login: string().regex(LOGIN)
}), INCIDENT_ROLES = [
	"incident_commander",
	"scribe",
	"technical_lead",
	"legal",
	"communications"
];
export { LOGIN as n, Person as r, INCIDENT_ROLES as t };
