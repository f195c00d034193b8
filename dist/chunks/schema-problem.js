import { C as string, a as ZodRecord, i as ZodObject, j as UserError, t as ZodEnum, v as object } from "./schemas.js";
import { i as toSingleLine, t as clip } from "./lines.js";
import { n as redact } from "./redact.js";
// actions/kernel/registry.ts
function createRegistry(items) {
	let byName = new Map(items.map((item) => [item.name, item]));
	if (byName.size !== items.length) throw TypeError(`Two items are named ${findTwin(items)}`);
	let names = () => [...byName.keys()];
	return {
		items,
		find: (name) => byName.get(name),
		names,
		suggest: (word) => suggest(word, names())
	};
}
function suggest(word, candidates) {
	if (word.length > 64) return;
	let typed = word.toLowerCase(), limit = Math.max(1, Math.floor(word.length / 3));
	return candidates.map((name) => ({
		name,
		distance: findDistance(typed, name.toLowerCase())
	})).filter(({ distance }) => distance <= limit).toSorted((a, b) => a.distance - b.distance)[0]?.name;
}
function findDistance(a, b) {
	let beforePrevious = [], previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		let current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			let same = a[row - 1] === b[column - 1], swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + +!same, swapped ? at(beforePrevious, column - 2) + 1 : Infinity);
		}
		beforePrevious = previous, previous = current;
	}
	return at(previous, b.length);
}
function at(row, column) {
	return row[column] ?? Infinity;
}
function findTwin(items) {
	let seen = new Set();
	for (let { name } of items) {
		if (seen.has(name)) return `"${name}"`;
		seen.add(name);
	}
	return "alike";
}
// actions/kernel/text/quote.ts
const LONGEST_INPUT = 1e3;
function quote(text) {
	let line = toSingleLine(redact(text.slice(0, LONGEST_INPUT))).replaceAll("`", "'");
	return `\`${clip(line, 80)}\``;
}
// actions/kernel/schema-wording.ts
function renderKnownKeys({ code, inst }) {
	if (code !== "unrecognized_keys") return;
	if (inst instanceof ZodObject) return Object.keys(inst.shape).join(" ");
	let names = inst instanceof ZodRecord ? inst.keyType : void 0;
	return names instanceof ZodEnum ? names.options.join(" ") : "";
}
function toKnownKeys({ message }) {
	return message.split(" ").filter((key) => key !== "");
}
function renderUnexpected(said) {
	let hint = said.meant === void 0 ? "" : `; did you mean ${said.meant}?`;
	return `Unexpected ${said.unexpected}, expected ${said.expected}${hint}`;
}
function describeValue(value) {
	return value == null ? "nothing" : value === "" ? "empty text" : Array.isArray(value) ? value.length === 0 ? "an empty list" : "a list" : typeof value == "object" ? "a mapping" : typeof value == "string" ? `text ${quote(value)}` : `${typeof value} ${quote(JSON.stringify(value))}`;
}
function toChoice(values) {
	let words = values.map(quote).join(", ");
	return values.length === 1 ? words : `one of ${words}`;
}
function findMeantValue(issue) {
	if (issue.code === "invalid_value" && typeof issue.input == "string") return suggest(issue.input, issue.values.map(String));
}
function toExpected(issue) {
	let [, own] = /^(?:Expected|Unexpected .+, expected) (.+)$/su.exec(issue.message) ?? [];
	if (own !== void 0) return own;
	if (issue.code === "invalid_type") return NOUNS[issue.expected] ?? issue.expected;
	if (issue.code === "invalid_value") return toChoice(issue.values.map(String));
	if (issue.code === "invalid_format") return toExpectedFormat(issue);
	if (issue.code === "too_small") return toLeast(issue);
	if (issue.code === "too_big") return toMost(issue);
	let [inner] = issue.code === "invalid_key" ? issue.issues : [];
	return inner === void 0 ? `what the schema allows (${issue.message})` : toExpected(inner);
}
function toLeast({ inclusive, minimum, origin }) {
	return `${inclusive ? "at least" : "more than"} ${toAmount(minimum, origin)}`;
}
function toMost({ inclusive, maximum, origin }) {
	return `${inclusive ? "at most" : "less than"} ${toAmount(maximum, origin)}`;
}
function toAmount(count, origin) {
	let noun = {
		string: " character",
		array: " item"
	}[origin] ?? "";
	return `${count}${noun}${noun !== "" && Number(count) !== 1 ? "s" : ""}`;
}
function toExpectedFormat(issue) {
	return issue.format === "datetime" ? "a time with offset such as 2026-11-21T05:12:00Z" : issue.pattern ? `text like ${issue.pattern}` : `text in the form ${issue.format}`;
}
const NOUNS = {
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping",
	record: "a mapping"
}, PROBLEMS_AT_MOST = 1e3;
function checkSchema(schema, data) {
	let checked = schema.safeParse(data, {
		error: renderKnownKeys,
		reportInput: !0
	});
	return checked.success ? { data: checked.data } : { problems: checked.error.issues.slice(0, PROBLEMS_AT_MOST).flatMap(toProblems).slice(0, PROBLEMS_AT_MOST) };
}
function parseChecked(schema, yaml, options) {
	let checked = checkSchema(schema, yaml.data);
	if (checked.problems === void 0) return checked.data;
	throw toSchemaError(checked.problems.map((one) => ({
		path: one.path,
		message: renderProblem(one)
	})), yaml, options);
}
function toSchemaError(problems, yaml, { file, code, hint = HINT }) {
	let placed = problems.map(({ path, message }) => ({
		...yaml.placeOf(path),
		path,
		message
	})).toSorted((a, b) => a.line - b.line || a.column - b.column), lines = placed.slice(0, PROBLEMS_TOLD).map(({ line, path, message }) => `line ${line}: ${path.join(".") || "(file)"}: ${message}`), rest = placed.length - lines.length, end = placed.length < PROBLEMS_AT_MOST ? `and ${rest} more` : "and many more", { line = 1, column = 1 } = placed[0] ?? {}, message = [...lines, ...rest > 0 ? [end] : []].join("\n");
	return new UserError({
		code,
		message,
		hint,
		place: {
			file,
			line,
			column
		}
	});
}
const HINT = "Correct the lines above; keys that are not in the schema are not allowed.", PROBLEMS_TOLD = 100;
function renderProblem(problem) {
	return problem.kind === "own" ? problem.message : renderUnexpected(problem);
}
function toProblems(issue) {
	let path = issue.path.filter((step) => typeof step != "symbol");
	if (issue.code === "unrecognized_keys") return toUnknownKeys(path, issue);
	if (issue.code === "custom") {
		let fix = Fix.safeParse(issue.params).data?.fix;
		return [{
			path,
			kind: "own",
			message: issue.message,
			fix
		}];
	}
	let begun = issue.code === "invalid_union" ? findBegun(issue.errors) : void 0;
	if (begun !== void 0) return begun.flatMap((one) => toProblems({
		...one,
		path: [...path, ...one.path]
	}));
	let expected = toExpected(issue);
	return issue.input === void 0 ? [{
		path,
		kind: "missing-key",
		unexpected: "missing key",
		expected
	}] : issue.code === "invalid_key" ? [{
		path,
		kind: "unknown-key",
		unexpected: "key",
		expected
	}] : [{
		path,
		kind: "value",
		unexpected: describeValue(issue.input),
		expected,
		meant: findMeantValue(issue)
	}];
}
const Fix = object({ fix: string() });
function toUnknownKeys(path, issue) {
	let known = toKnownKeys(issue), expected = known.length > 0 ? toChoice(known) : "only known keys";
	return issue.keys.slice(0, PROBLEMS_AT_MOST).map((key) => {
		let meant = suggest(key, known);
		return {
			path: [...path, key],
			kind: "unknown-key",
			unexpected: "key",
			expected,
			meant
		};
	});
}
function findBegun(branches) {
	return branches.find((issues) => issues.every(isInside));
}
function isInside(issue) {
	return issue.path.length > 0 ? !0 : issue.code === "invalid_union" ? findBegun(issue.errors) !== void 0 : issue.code !== "invalid_type";
}
export { createRegistry as a, quote as i, parseChecked as n, suggest as o, LONGEST_INPUT as r, checkSchema as t };
