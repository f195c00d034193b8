import { b as openRecorder, v as readRecorder } from "./chunks/defang.js";
import { an as string, pt as toIncidentFolder, st as findIncidentOfBranch, tn as object } from "./chunks/settings.js";
import { t as run } from "./chunks/run.js";
import { a as toRepositoryPath, i as renderSummary, n as readComparison, o as toStepFindings, r as toCheckRun, s as toMessage, t as validateIncident } from "./chunks/validate.js";

// actions/validate/check.ts
const PushEvent = object({ ref: string() });
async function checkPush(payload, recorder) {
	const push = PushEvent.safeParse(payload);
	const branch = push.success ? push.data.ref.replace(/^refs\/heads\//, "") : "";
	const incident = findIncidentOfBranch(branch);
	if (incident === void 0) return void 0;
	const pushed = await recorder.fetchIncidentBranch(incident);
	if (pushed === void 0) return void 0;
	const compared = await readComparison(recorder, pushed);
	const findings = await validateIncident({
		...compared,
		tree: pushed.tree,
		now: recorder.clock.now()
	});
	const check = toCheckRun(findings, incident);
	const { head, repository } = pushed;
	await recorder.project({ check: {
		...check,
		head,
		repository
	} });
	const { conclusion, title } = check;
	return {
		incident,
		findings,
		conclusion,
		title,
		summary: renderSummary(findings)
	};
}

// actions/validate/main.ts
const Inputs = object({ token: string().min(1) });
await run({ name: "validate" }, async (io) => {
	const { token } = io.inputs(Inputs);
	io.mask(token);
	const { owner, name } = io.event.repository;
	const account = await readRecorder(io.event.workspace);
	const recorder = openRecorder({
		token,
		baseUrl: io.event.apiUrl,
		account
	}, {
		owner,
		name
	});
	const checked = await checkPush(io.event.payload, recorder);
	if (checked === void 0) return {
		outcome: "ignored",
		message: "Not a push to an incident."
	};
	io.summary(checked.summary);
	const folder = toIncidentFolder(checked.incident);
	for (const finding of toStepFindings(checked.findings)) io.annotate({
		level: finding.level,
		title: finding.rule,
		message: toMessage(finding),
		file: toRepositoryPath(folder, finding.file),
		line: finding.line,
		column: finding.column,
		endLine: finding.endLine
	});
	const { conclusion, incident, title } = checked;
	return conclusion === "success" ? {
		outcome: "done",
		incident,
		message: title
	} : {
		outcome: "failed",
		incident,
		message: title
	};
});

export {  };