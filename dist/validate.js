import { M as string, O as object } from "./chunks/vendor.js";
import { St as toIncidentFolder, bt as findIncidentOfBranch, mt as openRecorder, nt as run } from "./chunks/kernel.js";
import { a as toTitle, i as toConclusion, n as renderSummary, o as toMessage, r as toAnnotations, t as validateIncident } from "./chunks/validate.js";

// actions/validate/check.ts
const CHECK_NAME = "firebreak/validate";
const PushEvent = object({
	ref: string(),
	before: string()
});
async function checkPush(payload, recorder) {
	const push = PushEvent.safeParse(payload);
	const branch = push.success ? push.data.ref.replace(/^refs\/heads\//, "") : "";
	const incident = findIncidentOfBranch(branch);
	if (incident === void 0 || !push.success) return void 0;
	const snapshot = await recorder.fetchSnapshot(incident, Number(incident.slice(9)));
	const tree = snapshot && await recorder.fetchTree(incident, snapshot.head);
	if (snapshot === void 0 || tree === void 0) return void 0;
	const previous = await fetchPrevious(recorder, incident, push.data.before);
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
	await recorder.createCheckRun({
		name: CHECK_NAME,
		head: snapshot.head,
		conclusion: checked.conclusion,
		title: checked.title,
		summary: checked.summary,
		annotations: toAnnotations(findings, toIncidentFolder(incident))
	});
	return checked;
}
function fetchPrevious(recorder, incident, before) {
	return /^0+$/.test(before) ? Promise.resolve(void 0) : recorder.fetchTree(incident, before);
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
	for (const finding of checked.findings) io.annotate({
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