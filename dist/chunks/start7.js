import "./rolldown-runtime.js";
import { C as string, v as object } from "./schemas.js";
import { n as openRecorder, r as openDoor } from "./recorders.js";
import { S as toIncidentFolder } from "./path.js";
import { f as toMessage, i as renderSummary, n as readComparison, o as toRepositoryPath, r as toCheckRun, s as toStepFindings, t as validateIncident } from "./validate.js";
import { t as findPushed } from "./push.js";
// actions/validate/check.ts
async function checkPush(payload, recorder, signer) {
	let incident = findPushed(payload);
	if (incident === void 0) return;
	let pushed = await recorder.fetchIncidentBranch(incident);
	if (pushed === void 0) return;
	let compared = await readComparison(recorder, pushed), findings = await validateIncident({
		...compared,
		tree: pushed.tree,
		signer,
		now: recorder.clock.now()
	}), check = toCheckRun(findings, incident), { head, repository } = pushed;
	await recorder.project({ check: {
		...check,
		head,
		repository
	} });
	let { conclusion, title } = check;
	return {
		incident,
		findings,
		conclusion,
		title,
		summary: renderSummary(findings)
	};
}
// actions/validate/start.ts
const Inputs = object({ token: string().min(1) });
async function start(io) {
	let { recorder, signer } = await openDoor(io, io.inputs(Inputs), openRecorder), checked = await checkPush(io.event.payload, recorder, signer);
	if (checked === void 0) return {
		outcome: "ignored",
		message: "Not a push to an incident."
	};
	io.summary(checked.summary);
	let folder = toIncidentFolder(checked.incident);
	for (let finding of toStepFindings(checked.findings)) io.annotate({
		level: finding.level,
		title: finding.rule,
		message: toMessage(finding),
		file: toRepositoryPath(folder, finding.file),
		line: finding.line,
		column: finding.column,
		endLine: finding.endLine
	});
	let { conclusion, incident, title } = checked;
	return conclusion === "success" ? {
		outcome: "done",
		incident,
		message: title
	} : {
		outcome: "failed",
		incident,
		message: title
	};
}
export { start };
