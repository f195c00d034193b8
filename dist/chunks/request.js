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
];
const EXERCISE_FIELD = {
	id: "exercise",
	label: "Exercise"
};
const TEMPLATE_FORMS = {
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
};
const FormFile = looseObject({
	title: string().optional(),
	labels: union([string().transform((one) => one.split(",")), array(string())]).optional(),
	body: array(looseObject({
		type: string(),
		id: string().optional(),
		attributes: looseObject({ label: string().optional() }).optional()
	}))
});
function parseForm(text, file) {
	const { data, error } = FormFile.safeParse(parseYaml(text, { file }).data);
	if (data === void 0) throw new UserError({
		code: "form-invalid",
		message: `Expected an issue form, got ${error?.issues[0]?.message ?? "something else"}`,
		hint: "Restore the form from the template.",
		place: { file }
	});
	const fields = data.body.flatMap(({ type, id, attributes }) => {
		const label = attributes?.label;
		if (type === "markdown" || label === void 0) return [];
		return [{
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
	const key = toLabelKey(label);
	return [...KNOWN, EXERCISE_FIELD].find((one) => toLabelKey(one.label) === key)?.id ?? label;
}
function toLabelKey(label) {
	return toSingleLine(label).toLowerCase();
}
async function readForms(directory) {
	const [incident, exercise] = await Promise.all([readFormFile(directory, TEMPLATE_FORMS.incident), readFormFile(directory, TEMPLATE_FORMS.exercise)]);
	const problems = [incident, exercise].flatMap(({ problem }) => problem ?? []);
	return {
		incident: incident.form,
		exercise: exercise.form,
		problems
	};
}
async function readFormFile(directory, template) {
	const file = `.github/ISSUE_TEMPLATE/${template.name}.yml`;
	try {
		return { form: parseForm(await readFile(join(directory, file), "utf8"), file) };
	} catch (error) {
		if (!(error instanceof UserError)) return {
			form: template,
			problem: `\`${file}\` is not there`
		};
		return {
			form: template,
			problem: `\`${file}\`: ${error.message}`
		};
	}
}

// actions/declare/headings.ts
const DEPTH = 3;
function readHeadings(body) {
	return {
		proper: readProper(body),
		lines: readLines(body)
	};
}
function readProper(body) {
	try {
		const { headings } = parseBlocks(body, { file: "issue" });
		return headings.flatMap(({ depth, text, start, end }) => depth === DEPTH ? [{
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
	const found = choose(proper, fields);
	if (found.length === fields.length) return found;
	const all = choose(lines, fields);
	return all.length > found.length ? all : found;
}
function choose(headings, fields) {
	const indexes = new Map(fields.map(({ label }, index) => [toLabelKey(label), index]));
	const candidates = headings.flatMap((heading) => {
		const index = indexes.get(heading.key);
		const field = index === void 0 ? void 0 : fields[index];
		return index === void 0 || field === void 0 ? [] : [{
			...heading,
			index,
			field
		}];
	});
	return new Set(candidates.map(({ index }) => index)).size === candidates.length ? candidates : follow(candidates, fields.length);
}
function follow(candidates, count) {
	const lengths = measure(candidates, count);
	const found = [];
	let next = 0;
	for (const [at, candidate] of candidates.entries()) {
		const { index } = candidate;
		if (index < next) continue;
		if (weigh(candidate, count) + (lengths[at + 1]?.[index + 1] ?? 0) !== lengths[at]?.[next]) continue;
		found.push(candidate);
		next = index + 1;
	}
	return found;
}
function weigh({ field }, count) {
	return field.id === "summary" ? count : 1;
}
function measure(candidates, count) {
	let row = Array.from({ length: count + 1 }, () => 0);
	const rows = [row];
	for (const candidate of candidates.toReversed()) {
		const { index } = candidate;
		const taken = weigh(candidate, count) + (row[index + 1] ?? 0);
		row = row.map((length, from) => from <= index ? Math.max(length, taken) : length);
		rows.push(row);
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
	const plain = text.normalize("NFKC");
	if (/^\W*(?:TODO|[kK]\.\s?A\.)\W*$/.test(plain)) return true;
	const letters = plain.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
	return letters === "" || NOTHING.has(letters);
}

// actions/declare/form.ts
const IDS = /* @__PURE__ */ new Set([
	"summary",
	"severity",
	"detected",
	"playbook",
	"affected",
	"tlp",
	"details"
]);
const EMPTY = [/^_no response_$/i, /^None$/];
function readForm(body, forms) {
	const text = toVisible(body);
	const headings = readHeadings(text);
	const { incident, exercise } = forms;
	const isExercise = beginsWithOwnField(headings, exercise, incident) || isFilledForm(headings, exercise) && !isFilledForm(headings, incident);
	return readFields(text, findHeadings(headings, (isExercise ? exercise : incident).fields));
}
function readFields(text, headings) {
	const filled = headings.flatMap(({ field, end }, index) => {
		const value = text.slice(end, headings[index + 1]?.start).trim();
		return isEmpty(field, value) ? [] : [{
			field,
			value
		}];
	});
	const others = filled.filter(({ field: { id } }) => !IDS.has(id) && id !== EXERCISE_FIELD.id);
	const known = filled.filter(({ field }) => IDS.has(field.id));
	return {
		values: new Map(known.map(({ field, value }) => [field.id, value])),
		before: text.slice(0, headings[0]?.start).trim(),
		others: new Map(others.map(({ field, value }) => [field.label, value]))
	};
}
function isEmpty({ id }, value) {
	if (EMPTY.some((one) => one.test(value)) || toSingleLine(value) === "") return true;
	return id !== "summary" && isPlaceholder(value);
}
function isFilledForm(headings, { fields }) {
	const found = findHeadings(headings, fields).map(({ field }) => field.id);
	const asked = ["summary", "severity"].filter((id) => fields.some((field) => field.id === id));
	return found.length > 1 && asked.every((id) => found.includes(id));
}
function beginsWithOwnField({ proper, lines }, form, other) {
	const own = new Set(form.fields.map(({ label }) => toLabelKey(label)));
	const others = new Set(other.fields.map(({ label }) => toLabelKey(label)));
	const isKnown = ({ key }) => own.has(key) || others.has(key);
	const first = proper.find(isKnown) ?? lines.find(isKnown);
	return first !== void 0 && !others.has(first.key);
}

// actions/declare/recognise.ts
const KINDS = ["incident", "exercise"];
function recogniseForm(opened, forms) {
	const headings = readHeadings(toVisible(opened.body));
	const label = findByLabel(opened, forms);
	const form = findByField(headings, forms);
	const title = findByTitle(opened, forms);
	const sure = label ?? form ?? title;
	if (sure === void 0) return isForm(headings, forms) ? {
		exercise: false,
		doubt: NO_SIGN
	} : void 0;
	const exercise = sure === "exercise";
	return [form, title].some((sign) => sign !== void 0 && sign !== sure) ? {
		exercise,
		doubt: renderDoubt(sure)
	} : { exercise };
}
const NO_SIGN = "Neither label, title nor a field says whether this is an exercise, so it counts as a real incident. If it is one, declare it again with the form for exercises.";
function renderDoubt(sure) {
	const [what, other] = sure === "exercise" ? ["an exercise", "real"] : ["a real incident", "an exercise"];
	return `Label, title and form do not agree. This counts as ${what}; if it is ${other}, declare it again with the other form.`;
}
function findByLabel({ labels }, forms) {
	const present = new Set(labels.map((label) => label.toLowerCase()));
	return KINDS.find((kind) => toOwnLabels(kind, forms).some((label) => present.has(label)));
}
function toOwnLabels(kind, forms) {
	const other = forms[kind === "incident" ? "exercise" : "incident"];
	const shared = new Set(other.labels.map((label) => label.toLowerCase()));
	return [kind, ...forms[kind].labels.map((label) => label.toLowerCase()).filter((label) => !shared.has(label))];
}
function findByField(headings, { incident, exercise }) {
	const isOwn = (form, other) => isFilledForm(headings, form) && beginsWithOwnField(headings, form, other);
	if (isOwn(exercise, incident)) return "exercise";
	return isOwn(incident, exercise) || isWholeIncident(headings, {
		incident,
		exercise
	}) ? "incident" : void 0;
}
function isWholeIncident(headings, { incident, exercise }) {
	const [first] = exercise.fields;
	const shared = incident.fields.map(({ label }) => toLabelKey(label));
	return first !== void 0 && !shared.includes(toLabelKey(first.label)) && findHeadings(headings, incident.fields).length === incident.fields.length;
}
function findByTitle({ title }, forms) {
	const text = title.trimStart().toLowerCase();
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
		created_at: datetime({ offset: true }),
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
	const { data } = OpenedIssue.safeParse(payload);
	if (data === void 0) return void 0;
	const { issue, repository, sender } = data;
	const labels = issue.labels.map(({ name }) => name);
	const body = issue.body ?? "";
	const recognised = recogniseForm({
		title: issue.title,
		body,
		labels
	}, forms);
	if (recognised === void 0) return void 0;
	const { id, login, type } = issue.user;
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