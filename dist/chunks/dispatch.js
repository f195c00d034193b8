import "./rolldown-runtime.js";
import { C as string, l as boolean, s as _null, v as object, w as union, x as record } from "./schemas.js";
import "./answer.js";
import { a as isNarrow, i as TLPS } from "./record.js";
import { n as refuse } from "./reason.js";
import { i as toSingleLine, t as clip } from "./lines.js";
import { t as defuseMarkers } from "./wording.js";
import { n as redact } from "./redact.js";
import { n as SEVERITIES } from "./status.js";
// actions/declare/choice.ts
function findSeverity(text) {
	let [first, second] = new Set([...text.matchAll(/(?<![a-z])sev(?:erity)?[\s_:#-]*(\d+)/gi)].map(([, digit]) => `SEV${digit}`));
	if (second === void 0) return SEVERITIES.find((severity) => severity === first);
}
const TLP_WORD = /(?<![A-Z])(?:AMBER\W{0,3}STRICT|CLEAR|GREEN|AMBER|RED)(?![A-Z])/g;
function findTlp(text) {
	let words = text.toUpperCase().match(TLP_WORD) ?? [], [first, second] = new Set(words.map((word) => word.replace(/^AMBER\W+STRICT$/, "AMBER+STRICT")));
	return second === void 0 ? TLPS.find((tlp) => tlp === first) : void 0;
}
// actions/declare/dispatch.ts
const Payload = object({ inputs: record(string(), union([
	string(),
	boolean(),
	_null()
])) });
function readDispatchEvent(payload, facts) {
	let { data } = Payload.safeParse(payload);
	if (data === void 0) return;
	let { exercise, ...rest } = data.inputs, inputs = Object.entries(rest).map(([id, value]) => [id, String(value ?? "")]);
	return {
		...facts,
		inputs: new Map(inputs),
		exercise: String(exercise) === "true"
	};
}
async function openDispatched(dispatch, recorder, forms) {
	let { repository, actor, run, exercise, inputs } = dispatch;
	if (toSingleLine(inputs.get("summary") ?? "") === "") return refuse("invalid-form", "The field `summary` is empty; expected a line of text.");
	let body = renderForm(exercise ? forms.exercise : forms.incident, inputs);
	return {
		repository,
		issue: await recorder.openIssue({
			title: renderTitle(inputs, exercise),
			body: defuseMarkers(redact(body)),
			labels: [exercise ? "exercise" : "incident"],
			marker: `<!-- firebreak:dispatch ${run.id} -->`,
			again: run.attempt > 1
		}),
		body,
		reporter: {
			...actor,
			bot: actor.login.endsWith("[bot]")
		},
		exercise,
		source: {
			kind: "dispatch",
			id: String(run.id),
			url: run.url
		}
	};
}
function renderForm({ fields }, inputs) {
	return fields.map(({ id, label }, index) => {
		let value = (inputs.get(id) ?? "").trim(), text = index === fields.length - 1 ? value : escapeHeadings(value);
		return `### ${label}\n\n${text === "" ? "_No response_" : text}`;
	}).join("\n\n");
}
function escapeHeadings(value) {
	return value.replace(/^(\s*)(?=#)/gm, "$1\\");
}
function renderTitle(inputs, exercise) {
	let what = isNarrow(findTlp(inputs.get("tlp") ?? "") ?? "") ? "declared by hand" : toSingleLine(redact(inputs.get("summary") ?? ""));
	return clip(`${exercise ? "Exercise" : "Incident"}: ${what}`, 240);
}
export { findTlp as i, readDispatchEvent as n, findSeverity as r, openDispatched as t };
