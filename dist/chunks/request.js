import "./rolldown-runtime.js";
import { a as toVisible, i as toSingleLine } from "./lines.js";
import { t as datetime } from "./iso.js";
import { C as string, c as array, d as int, g as looseObject, h as literal, j as UserError, v as object, w as union } from "./schemas.js";
import { n as parseYaml } from "./yaml.js";
import { t as parseBlocks } from "./markdown.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
// actions/declare/form-file.ts
const KNOWN = [
	{
		id: "summary",
		label: "Summary"
	},
	{
		id: "severity",
		label: "Severity"
	},
	{
		id: "detected",
		label: "Detected"
	},
	{
		id: "playbook",
		label: "Playbook"
	},
	{
		id: "affected",
		label: "Affected"
	},
	{
		id: "tlp",
		label: "TLP"
	},
	{
		id: "details",
		label: "Details"
	}
], EXERCISE_FIELD = {
	id: "exercise",
	label: "Exercise"
}, TEMPLATE_FORMS = {
	incident: {
		name: "incident",
		title: "Incident: ",
		labels: ["incident"],
		fields: KNOWN
	},
	exercise: {
		name: "exercise",
		title: "Exercise: ",
		labels: ["exercise"],
		fields: [EXERCISE_FIELD, ...KNOWN]
	},
	problems: []
}, FormFile = looseObject({
	title: string().optional(),
	labels: union([string().transform((one) => one.split(",")), array(string())]).optional(),
	body: array(looseObject({
		type: string(),
		id: string().optional(),
		attributes: looseObject({ label: string().optional() }).optional()
	}))
});
function parseForm(text, file) {
	let { data, error } = FormFile.safeParse(parseYaml(text, { file }).data);
	if (data === void 0) throw new UserError({
		code: "form-invalid",
		message: `Expected an issue form, got ${error?.issues[0]?.message ?? "something else"}`,
		hint: "Restore the form from the template.",
		place: { file }
	});
	let fields = data.body.flatMap(({ type, id, attributes }) => {
		let label = attributes?.label;
		return type === "markdown" || label === void 0 ? [] : [{
			id: id ?? toKnownId(label),
			label
		}];
	});
	return {
		name: file.replace(/^.*\//, "").replace(/\.ya?ml$/, ""),
		title: data.title ?? "",
		labels: (data.labels ?? []).map((label) => label.trim()),
		fields
	};
}
function toKnownId(label) {
	let key = toLabelKey(label);
	return [...KNOWN, EXERCISE_FIELD].find((one) => toLabelKey(one.label) === key)?.id ?? label;
}
function toLabelKey(label) {
	return toSingleLine(label).toLowerCase();
}
async function readForms(directory) {
	let [incident, exercise] = await Promise.all([readFormFile(directory, TEMPLATE_FORMS.incident), readFormFile(directory, TEMPLATE_FORMS.exercise)]), problems = [incident, exercise].flatMap(({ problem }) => problem ?? []);
	return {
		incident: incident.form,
		exercise: exercise.form,
		problems
	};
}
async function readFormFile(directory, template) {
	let file = `.github/ISSUE_TEMPLATE/${template.name}.yml`;
	try {
		return { form: parseForm(await readFile(join(directory, file), "utf8"), file) };
	} catch (error) {
		return error instanceof UserError ? {
			form: template,
			problem: `\`${file}\`: ${error.message}`
		} : {
			form: template,
			problem: `\`${file}\` is not there`
		};
	}
}
function readHeadings(body) {
	return {
		proper: readProper(body),
		lines: readLines(body)
	};
}
function readProper(body) {
	try {
		let { headings } = parseBlocks(body, { file: "issue" });
		return headings.flatMap(({ depth, text, start, end }) => depth === 3 ? [{
			key: toLabelKey(text),
			start,
			end
		}] : []);
	} catch (error) {
		if (error instanceof UserError) return [];
		throw error;
	}
}
function readLines(body) {
	return [...body.matchAll(/^ {0,3}#{3}[ \t]+(\S.*?)(?:[ \t]+#+)?[ \t]*$/gm)].map((match) => ({
		key: toLabelKey(match[1] ?? ""),
		start: match.index,
		end: match.index + match[0].length
	}));
}
function findHeadings({ proper, lines }, fields) {
	let found = choose(proper, fields);
	if (found.length === fields.length) return found;
	let all = choose(lines, fields);
	return all.length > found.length ? all : found;
}
function choose(headings, fields) {
	let indexes = new Map(fields.map(({ label }, index) => [toLabelKey(label), index])), candidates = headings.flatMap((heading) => {
		let index = indexes.get(heading.key), field = index === void 0 ? void 0 : fields[index];
		return index === void 0 || field === void 0 ? [] : [{
			...heading,
			index,
			field
		}];
	});
	return new Set(candidates.map(({ index }) => index)).size === candidates.length ? candidates : follow(candidates, fields.length);
}
function follow(candidates, count) {
	let lengths = measure(candidates, count), found = [], next = 0;
	for (let [at, candidate] of candidates.entries()) {
		let { index } = candidate;
		index < next || weigh(candidate, count) + (lengths[at + 1]?.[index + 1] ?? 0) === lengths[at]?.[next] && (found.push(candidate), next = index + 1);
	}
	return found;
}
function weigh({ field }, count) {
	return field.id === "summary" ? count : 1;
}
function measure(candidates, count) {
	let row = Array.from({ length: count + 1 }, () => 0), rows = [row];
	for (let candidate of candidates.toReversed()) {
		let { index } = candidate, taken = weigh(candidate, count) + (row[index + 1] ?? 0);
		row = row.map((length, from) => from <= index ? Math.max(length, taken) : length), rows.push(row);
	}
	return rows.toReversed();
}
// actions/declare/placeholder.ts
const NOTHING = new Set([
	"na none nil null undefined nothing no noresponse noanswer nodata noidea",
	"tbd tba tbc tobedetermined tobeannounced tobeconfirmed tobedefined tobedecided",
	"unknown unknownyet unknownatthistime unknownatthispoint unknownsofar unknownfornow",
	"notknown notyetknown notknownyet notyet noneyet nothingyet noneknown noneknownyet noneyetknown",
	"nonesofar noneatthistime noneidentified noneidentifiedyet notidentified notidentifiedyet",
	"notapplicable notavailable notset notspecified notprovided notgiven unspecified undetermined",
	"notsure notsureyet unsure unclear idk dontknow wedontknow idontknow donotknow dunno",
	"investigating underinvestigation stillinvestigating beinginvestigated",
	"keine keiner keines keinen nichts unbekannt nochunbekannt nichtbekannt unklar keineangabe keineangaben",
	"aucun aucune inconnu inconnue nonconnu nonapplicable pasencoreconnu",
	"ninguno ninguna desconocido desconocida noaplica nessuno nessuna niente sconosciuto sconosciuta",
	"nenhum nenhuma desconhecido desconhecida geen niets onbekend nogonbekend ingen inga inget okänd ukjent ukendt",
	"brak nieznane nieznany нет неизвестно неизвестен немає невідомо yok bilinmiyor なし 無し 不明 未定 无 無 没有 未知 不详 없음 미정 미상 모름"
].flatMap((line) => line.split(" ")));
function isPlaceholder(text) {
	let plain = text.normalize("NFKC");
	if (/^\W*(?:TODO|[kK]\.\s?A\.)\W*$/.test(plain)) return !0;
	let letters = plain.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
	return letters === "" || NOTHING.has(letters);
}
// actions/declare/form.ts
const IDS = new Set([
	"summary",
	"severity",
	"detected",
	"playbook",
	"affected",
	"tlp",
	"details"
]), EMPTY = [/^_no response_$/i, /^None$/];
function readForm(body, forms) {
	let text = toVisible(body), headings = readHeadings(text), { incident, exercise } = forms;
	return readFields(text, findHeadings(headings, (beginsWithOwnField(headings, exercise, incident) || isFilledForm(headings, exercise) && !isFilledForm(headings, incident) ? exercise : incident).fields));
}
function readFields(text, headings) {
	let filled = headings.flatMap(({ field, end }, index) => {
		let value = text.slice(end, headings[index + 1]?.start).trim();
		return isEmpty(field, value) ? [] : [{
			field,
			value
		}];
	}), others = filled.filter(({ field: { id } }) => !IDS.has(id) && id !== EXERCISE_FIELD.id), known = filled.filter(({ field }) => IDS.has(field.id));
	return {
		values: new Map(known.map(({ field, value }) => [field.id, value])),
		before: text.slice(0, headings[0]?.start).trim(),
		others: new Map(others.map(({ field, value }) => [field.label, value]))
	};
}
function isEmpty({ id }, value) {
	return EMPTY.some((one) => one.test(value)) || toSingleLine(value) === "" ? !0 : id !== "summary" && isPlaceholder(value);
}
function isFilledForm(headings, { fields }) {
	let found = findHeadings(headings, fields).map(({ field }) => field.id), asked = ["summary", "severity"].filter((id) => fields.some((field) => field.id === id));
	return found.length > 1 && asked.every((id) => found.includes(id));
}
function beginsWithOwnField({ proper, lines }, form, other) {
	let own = new Set(form.fields.map(({ label }) => toLabelKey(label))), others = new Set(other.fields.map(({ label }) => toLabelKey(label))), isKnown = ({ key }) => own.has(key) || others.has(key), first = proper.find(isKnown) ?? lines.find(isKnown);
	return first !== void 0 && !others.has(first.key);
}
// actions/declare/recognise.ts
const KINDS = ["incident", "exercise"];
function recogniseForm(opened, forms) {
	let headings = readHeadings(toVisible(opened.body)), label = findByLabel(opened, forms), form = findByField(headings, forms), title = findByTitle(opened, forms), sure = label ?? form ?? title;
	if (sure === void 0) return isForm(headings, forms) ? {
		exercise: !1,
		doubt: NO_SIGN
	} : void 0;
	let exercise = sure === "exercise";
	return [form, title].some((sign) => sign !== void 0 && sign !== sure) ? {
		exercise,
		doubt: renderDoubt(sure)
	} : { exercise };
}
const NO_SIGN = "Neither label, title nor a field says whether this is an exercise, so it counts as a real incident. If it is one, declare it again with the form for exercises.";
function renderDoubt(sure) {
	let [what, other] = sure === "exercise" ? ["an exercise", "real"] : ["a real incident", "an exercise"];
	return `Label, title and form do not agree. This counts as ${what}; if it is ${other}, declare it again with the other form.`;
}
function findByLabel({ labels }, forms) {
	let present = new Set(labels.map((label) => label.toLowerCase()));
	return KINDS.find((kind) => toOwnLabels(kind, forms).some((label) => present.has(label)));
}
function toOwnLabels(kind, forms) {
	let other = forms[kind === "incident" ? "exercise" : "incident"], shared = new Set(other.labels.map((label) => label.toLowerCase()));
	return [kind, ...forms[kind].labels.map((label) => label.toLowerCase()).filter((label) => !shared.has(label))];
}
function findByField(headings, { incident, exercise }) {
	let isOwn = (form, other) => isFilledForm(headings, form) && beginsWithOwnField(headings, form, other);
	return isOwn(exercise, incident) ? "exercise" : isOwn(incident, exercise) || isWholeIncident(headings, {
		incident,
		exercise
	}) ? "incident" : void 0;
}
function isWholeIncident(headings, { incident, exercise }) {
	let [first] = exercise.fields, shared = incident.fields.map(({ label }) => toLabelKey(label));
	return first !== void 0 && !shared.includes(toLabelKey(first.label)) && findHeadings(headings, incident.fields).length === incident.fields.length;
}
function findByTitle({ title }, forms) {
	let text = title.trimStart().toLowerCase();
	return KINDS.find((kind) => toPrefixes(kind, forms).some((prefix) => text.startsWith(prefix.toLowerCase())));
}
function toPrefixes(kind, forms) {
	return [forms[kind], TEMPLATE_FORMS[kind]].map(({ title }) => title.trim()).filter(Boolean);
}
function isForm(headings, forms) {
	return KINDS.some((kind) => isFilledForm(headings, forms[kind]));
}
// actions/declare/request.ts
const OpenedIssue = object({
	action: literal("opened"),
	repository: object({
		id: int(),
		html_url: string()
	}),
	sender: object({ type: string() }),
	issue: object({
		number: int().positive(),
		node_id: string(),
		html_url: string(),
		created_at: datetime({ offset: !0 }),
		title: string(),
		body: string().nullable(),
		labels: array(object({ name: string() })),
		user: object({
			id: int().positive(),
			login: string(),
			type: string()
		})
	})
});
function readIssueEvent(payload, forms) {
	let { data } = OpenedIssue.safeParse(payload);
	if (data === void 0) return;
	let { issue, repository, sender } = data, labels = issue.labels.map(({ name }) => name), body = issue.body ?? "", recognised = recogniseForm({
		title: issue.title,
		body,
		labels
	}, forms);
	if (recognised === void 0) return;
	let { id, login, type } = issue.user;
	return {
		repository: {
			id: repository.id,
			url: repository.html_url
		},
		issue: {
			number: issue.number,
			nodeId: issue.node_id,
			url: issue.html_url,
			createdAt: new Date(issue.created_at)
		},
		body,
		reporter: {
			id,
			login,
			bot: type === "Bot" || sender.type === "Bot"
		},
		...recognised,
		source: {
			kind: "issue",
			id: String(issue.number),
			url: issue.html_url
		}
	};
}
export { readForms as a, isPlaceholder as i, recogniseForm as n, readForm as r, readIssueEvent as t };
