import { C as string } from "./schemas.js";
// actions/incident/path.ts
const ID = {
	incident: String.raw`INC-\d{4}-\d{4,9}`,
	entry: String.raw`T-\d{4,9}`,
	artifact: String.raw`A-\d{4,9}`,
	evidence: String.raw`E-\d{4,9}`,
	receipt: String.raw`R-\d{4,9}`,
	credential: String.raw`C-\d{2,9}`,
	task: String.raw`K-\d{2,9}`
};
function toIdSchema(pattern, example) {
	return string().regex(RegExp(`^${pattern}$`), `Expected ${example}`);
}
const IncidentId = toIdSchema(ID.incident, "an incident id such as INC-2026-0042"), ArtifactId = toIdSchema(ID.artifact, "an artifact id such as A-0001"), EvidenceId = toIdSchema(ID.evidence, "the id of a custody card such as E-0001"), ReceiptId = toIdSchema(ID.receipt, "a receipt id such as R-0001"), EntryId = toIdSchema(ID.entry, "the id of a timeline entry such as T-0001"), CredentialId = toIdSchema(ID.credential, "a credential id such as C-01"), TaskId = toIdSchema(ID.task, "the id of a task such as K-01"), PREFIXES = {
	T: "entry",
	A: "artifact",
	E: "evidence",
	R: "receipt"
};
function findIdKind(id) {
	let [, prefix] = /^([A-Z])-\d+$/.exec(id) ?? [];
	return Object.entries(PREFIXES).find(([one]) => one === prefix)?.[1];
}
const BRANCH = RegExp(`^incident/(${ID.incident})$`);
function toIncidentId(issueNumber, createdAt) {
	return IncidentId.parse(`INC-${createdAt.getUTCFullYear()}-${String(issueNumber).padStart(4, "0")}`);
}
function toIssueNumber(id) {
	return Number(IncidentId.parse(id).slice(9));
}
function toIncidentFolder(id) {
	return `incidents/${toIncidentYear(id)}/${id}`;
}
function toIncidentYear(id) {
	return IncidentId.parse(id).slice(4, 8);
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
}, LEDGER_FOLDER = "ledger", SEGMENT = String.raw`ledger/\d{4,6}\.ndjson`, SEGMENT_PATH = new RegExp(String.raw`^ledger/(\d{4,6})\.ndjson$`);
function toSegmentPath(number) {
	return number === 1 ? FILES.ledger : `${LEDGER_FOLDER}/${String(number).padStart(4, "0")}.ndjson`;
}
function findToldSegment(text) {
	return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : void 0;
}
function findSegmentNumber(path) {
	if (path === FILES.ledger) return 1;
	let number = Number(SEGMENT_PATH.exec(path)?.[1]);
	return number >= 2 && toSegmentPath(number) === path ? number : void 0;
}
const RECEIPT = new RegExp(String.raw`^containment/(${ID.receipt})\.json$`), SEALED_CREDENTIAL = new RegExp(String.raw`^containment/(${ID.credential})\.sealed\.json$`);
function toReceiptPath(id) {
	return `containment/${ReceiptId.parse(id)}.json`;
}
function findReceiptId(path) {
	return RECEIPT.exec(path)?.[1];
}
function toSealedCredentialPath(id) {
	return `containment/${CredentialId.parse(id)}.sealed.json`;
}
function findSealedCredentialId(path) {
	return SEALED_CREDENTIAL.exec(path)?.[1];
}
function toEvidencePath(id) {
	return `evidence/${id}.yml`;
}
function findEvidenceName(path) {
	return /^evidence\/([^/]+)\.ya?ml$/.exec(path)?.[1];
}
function isIn(folder, path) {
	return path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes("/");
}
const NAMED_FILE = [
	...Object.values(FILES).map((path) => path.replaceAll(".", String.raw`\.`)),
	SEGMENT,
	String.raw`containment/${ID.receipt}\.json`,
	String.raw`reports/[a-z][a-z-]{0,60}\.md`
].join("|");
export { toIncidentId as C, toSealedCredentialPath as D, toReceiptPath as E, toSegmentPath as O, toIncidentFolder as S, toIssueNumber as T, findSegmentNumber as _, FILES as a, toEvidencePath as b, LEDGER_FOLDER as c, TaskId as d, findEvidenceName as f, findSealedCredentialId as g, findReceiptId as h, EvidenceId as i, NAMED_FILE as l, findIncidentOfBranch as m, CredentialId as n, ID as o, findIdKind as p, EntryId as r, IncidentId as s, ArtifactId as t, ReceiptId as u, findToldSegment as v, toIncidentYear as w, toIncidentBranch as x, isIn as y };
