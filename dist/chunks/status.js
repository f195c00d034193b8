// actions/incident/status.ts
const STATUSES = [
	"declared",
	"contained",
	"eradicated",
	"recovered",
	"closed",
	"dismissed"
], SEVERITIES = [
	"SEV1",
	"SEV2",
	"SEV3",
	"SEV4"
], CREDENTIAL_STATES = [
	"exposed",
	"revoked",
	"rotated",
	"retired"
], MOVES = {
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
export { isStatusMove as a, isFinal as i, SEVERITIES as n, STATUSES as r, CREDENTIAL_STATES as t };
