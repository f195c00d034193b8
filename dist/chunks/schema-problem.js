import { C as string, a as ZodRecord, i as ZodObject, j as UserError, t as ZodEnum, v as object } from "./schemas.js";
import { i as toSingleLine, t as clip } from "./lines.js";
import { n as redact } from "./redact.js";

// actions/kernel/registry.ts
function createRegistry(items) {
	const byName = new Map(items.map((item) => [item.name, item]));
	if (byName.size !== items.length) throw new TypeError(`Two items are named ${findTwin(items)}`);
	const names = () => [...byName.keys()];
	return {
		items,
		find: (name) => byName.get(name),
		names,
		suggest: (word) => suggest(word, names())
	};
}
const LONGEST_WORD = 64;
function suggest(word, candidates) {
	if (word.length > LONGEST_WORD) return void 0;
	const typed = word.toLowerCase();
	const limit = Math.max(1, Math.floor(word.length / 3));
	return candidates.map((name) => ({
		name,
		distance: findDistance(typed, name.toLowerCase())
	})).filter(({ distance }) => distance <= limit).toSorted((a, b) => a.distance - b.distance)[0]?.name;
}
function findDistance(a, b) {
	let beforePrevious = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1];
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (same ? 0 : 1), swapped ? at(beforePrevious, column - 2) + 1 : Infinity);
		}
		beforePrevious = previous;
		previous = current;
	}
	return at(previous, b.length);
}
function at(row, column) {
	return row[column] ?? Infinity;
}
function findTwin(items) {
	const seen = /* @__PURE__ */ new Set();
	for (const { name } of items) {
		if (seen.has(name)) return `"${name}"`;
		seen.add(name);
	}
	return "alike";
}

// actions/kernel/text/quote.ts
const LONGEST_QUOTE = 80;
const LONGEST_INPUT = 1e3;
function quote(text) {
	const line = toSingleLine(redact(text.slice(0, LONGEST_INPUT))).replaceAll("`", "'");
	return `\`${clip(line, LONGEST_QUOTE)}\``;
}

// actions/kernel/schema-wording.ts
function renderKnownKeys({ code, inst }) {
	if (code !== "unrecognized_keys") return void 0;
	if (inst instanceof ZodObject) return Object.keys(inst.shape).join(" ");
	const names = inst instanceof ZodRecord ? inst.keyType : void 0;
	return names instanceof ZodEnum ? names.options.join(" ") : "";
}
function toKnownKeys({ message }) {
	return message.split(" ").filter((key) => key !== "");
}
function renderUnexpected(said) {
	const hint = said.meant === void 0 ? "" : `; did you mean ${said.meant}?`;
	return `Unexpected ${said.unexpected}, expected ${said.expected}${hint}`;
}
function describeValue(value) {
	if (value === null || value === void 0) return "nothing";
	if (value === "") return "empty text";
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	if (typeof value === "object") return "a mapping";
	return typeof value === "string" ? `text ${quote(value)}` : `${typeof value} ${quote(JSON.stringify(value))}`;
}
function toChoice(values) {
	const words = values.map(quote).join(", ");
	return values.length === 1 ? words : `one of ${words}`;
}
function findMeantValue(issue) {
	if (issue.code !== "invalid_value" || typeof issue.input !== "string") return void 0;
	return suggest(issue.input, issue.values.map(String));
}
function toExpected(issue) {
	const [, own] = /^(?:Expected|Unexpected .+, expected) (.+)$/su.exec(issue.message) ?? [];
	if (own !== void 0) return own;
	if (issue.code === "invalid_type") return NOUNS[issue.expected] ?? issue.expected;
	if (issue.code === "invalid_value") return toChoice(issue.values.map(String));
	if (issue.code === "invalid_format") return toExpectedFormat(issue);
	if (issue.code === "too_small") return toLeast(issue);
	if (issue.code === "too_big") return toMost(issue);
	const [inner] = issue.code === "invalid_key" ? issue.issues : [];
	return inner === void 0 ? `what the schema allows (${issue.message})` : toExpected(inner);
}
function toLeast({ inclusive, minimum, origin }) {
	return `${inclusive ? "at least" : "more than"} ${toAmount(minimum, origin)}`;
}
function toMost({ inclusive, maximum, origin }) {
	return `${inclusive ? "at most" : "less than"} ${toAmount(maximum, origin)}`;
}
function toAmount(count, origin) {
	const noun = {
		string: " character",
		array: " item"
	}[origin] ?? "";
	return `${count}${noun}${noun !== "" && Number(count) !== 1 ? "s" : ""}`;
}
function toExpectedFormat(issue) {
	if (issue.format === "datetime") return "a time with offset such as 2026-11-21T05:12:00Z";
	return issue.pattern ? `text like ${issue.pattern}` : `text in the form ${issue.format}`;
}
const NOUNS = {
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping",
	record: "a mapping"
};

// actions/kernel/schema-problem.ts
const PROBLEMS_AT_MOST = 1e3;
function checkSchema(schema, data) {
	const checked = schema.safeParse(data, {
		error: renderKnownKeys,
		reportInput: true
	});
	if (checked.success) return { data: checked.data };
	return { problems: checked.error.issues.slice(0, PROBLEMS_AT_MOST).flatMap(toProblems).slice(0, PROBLEMS_AT_MOST) };
}
function parseChecked(schema, yaml, options) {
	const checked = checkSchema(schema, yaml.data);
	if (checked.problems === void 0) return checked.data;
	throw toSchemaError(checked.problems.map((one) => ({
		path: one.path,
		message: renderProblem(one)
	})), yaml, options);
}
function toSchemaError(problems, yaml, { file, code, hint = HINT }) {
	const placed = problems.map(({ path, message }) => ({
		...yaml.placeOf(path),
		path,
		message
	})).toSorted((a, b) => a.line - b.line || a.column - b.column);
	const lines = placed.slice(0, PROBLEMS_TOLD).map(({ line, path, message }) => `line ${line}: ${path.join(".") || "(file)"}: ${message}`);
	const rest = placed.length - lines.length;
	const end = placed.length < PROBLEMS_AT_MOST ? `and ${rest} more` : "and many more";
	const { line = 1, column = 1 } = placed[0] ?? {};
	const message = [...lines, ...rest > 0 ? [end] : []].join("\n");
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
const HINT = "Correct the lines above; keys that are not in the schema are not allowed.";
const PROBLEMS_TOLD = 100;
function renderProblem(problem) {
	return problem.kind === "own" ? problem.message : renderUnexpected(problem);
}
function toProblems(issue) {
	const path = issue.path.filter((step) => typeof step !== "symbol");
	if (issue.code === "unrecognized_keys") return toUnknownKeys(path, issue);
	if (issue.code === "custom") {
		const fix = Fix.safeParse(issue.params).data?.fix;
		return [{
			path,
			kind: "own",
			message: issue.message,
			fix
		}];
	}
	const begun = issue.code === "invalid_union" ? findBegun(issue.errors) : void 0;
	if (begun !== void 0) return begun.flatMap((one) => toProblems({
		...one,
		path: [...path, ...one.path]
	}));
	const expected = toExpected(issue);
	if (issue.input === void 0) return [{
		path,
		kind: "missing-key",
		unexpected: "missing key",
		expected
	}];
	if (issue.code === "invalid_key") return [{
		path,
		kind: "unknown-key",
		unexpected: "key",
		expected
	}];
	return [{
		path,
		kind: "value",
		unexpected: describeValue(issue.input),
		expected,
		meant: findMeantValue(issue)
	}];
}
const Fix = object({ fix: string() });
function toUnknownKeys(path, issue) {
	const known = toKnownKeys(issue);
	const expected = known.length > 0 ? toChoice(known) : "only known keys";
	return issue.keys.slice(0, PROBLEMS_AT_MOST).map((key) => {
		const meant = suggest(key, known);
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
	if (issue.path.length > 0) return true;
	if (issue.code === "invalid_union") return findBegun(issue.errors) !== void 0;
	return issue.code !== "invalid_type";
}

export { createRegistry as a, quote as i, parseChecked as n, suggest as o, LONGEST_INPUT as r, checkSchema as t };