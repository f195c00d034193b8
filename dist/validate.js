import { M as string, O as object } from "./chunks/vendor.js";
import { At as findIncidentOfBranch, Dt as VALIDATION_CHECK, Mt as toIncidentFolder, Pt as toIssueNumber, ft as run, wt as openRecorder } from "./chunks/kernel.js";
import { a as toStepFindings, i as toConclusion, n as renderSummary, o as toTitle, r as toAnnotations, s as toMessage, t as validateIncident } from "./chunks/validate.js";

// actions/validate/check.ts
const PushEvent = object({ ref: string() });
async function checkPush(payload, recorder) {
	const push = PushEvent.safeParse(payload);
	const branch = push.success ? push.data.ref.replace(/^refs\/heads\//, "") : "";
	const incident = findIncidentOfBranch(branch);
	if (incident === void 0) return void 0;
	const snapshot = await recorder.fetchSnapshot(incident, toIssueNumber(incident));
	const found = snapshot && await recorder.fetchTreeAndBaseline(incident, snapshot.head);
	if (snapshot === void 0 || found === void 0) return void 0;
	const { tree, baseline } = found;
	const previous = baseline === void 0 ? void 0 : await recorder.fetchTree(incident, baseline);
	const findings = await validateIncident({
		tree,
		previous,
		now: recorder.clock.now()
	});
	const checked = {
		incident,
		findings,
		conclusion: toConclusion(findings),
		title: toTitle(findings),
		summary: renderSummary(findings)
	};
	await recorder.project({ check: {
		repository: snapshot.repository,
		name: VALIDATION_CHECK,
		head: snapshot.head,
		conclusion: checked.conclusion,
		title: checked.title,
		summary: renderSummary(findings, { annotated: 50 }),
		annotations: toAnnotations(findings, toIncidentFolder(incident))
	} });
	return checked;
}

// actions/validate/main.ts
const Inputs = object({ token: string().min(1) });
await run({ name: "validate" }, async (io) => {
	const { token } = io.inputs(Inputs);
	io.mask(token);
	const { owner, name } = io.event.repository;
	const recorder = openRecorder({
		token,
		baseUrl: io.event.apiUrl
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
		file: `${folder}/${finding.file}`,
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