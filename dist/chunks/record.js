import { a as __toCommonJS, i as __require, n as __esmMin, o as __toESM, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { r as rememberTexts, t as splitMark } from "./byte-order-mark.js";
import { C as string, S as strictObject, b as partialRecord, c as array, d as int, h as literal, j as UserError, l as boolean, o as _enum } from "./schemas.js";
import { a as renderYamlDocument, i as renderYaml, n as parseYaml, r as parseYamlDocument, s as isMap, t as YAML_BYTES_AT_MOST } from "./yaml.js";
import { f as Milestones, l as Instant, u as MILESTONES } from "./canonical.js";
import { a as FILES, d as TaskId, n as CredentialId, s as IncidentId } from "./path.js";
import { r as Person, t as INCIDENT_ROLES } from "./person.js";
import { i as quote$1, n as parseChecked } from "./schema-problem.js";
import { n as SEVERITIES, r as STATUSES, t as CREDENTIAL_STATES } from "./status.js";
// node_modules/kind-of/index.js
var require_kind_of = __commonJSMin(((exports, module) => {
	var toString = Object.prototype.toString;
	module.exports = function(val) {
		if (val === void 0) return "undefined";
		if (val === null) return "null";
		var type = typeof val;
		if (type === "boolean") return "boolean";
		if (type === "string") return "string";
		if (type === "number") return "number";
		if (type === "symbol") return "symbol";
		if (type === "function") return isGeneratorFn(val) ? "generatorfunction" : "function";
		if (isArray(val)) return "array";
		if (isBuffer(val)) return "buffer";
		if (isArguments(val)) return "arguments";
		if (isDate(val)) return "date";
		if (isError(val)) return "error";
		if (isRegexp(val)) return "regexp";
		switch (ctorName(val)) {
			case "Symbol": return "symbol";
			case "Promise": return "promise";
			case "WeakMap": return "weakmap";
			case "WeakSet": return "weakset";
			case "Map": return "map";
			case "Set": return "set";
			case "Int8Array": return "int8array";
			case "Uint8Array": return "uint8array";
			case "Uint8ClampedArray": return "uint8clampedarray";
			case "Int16Array": return "int16array";
			case "Uint16Array": return "uint16array";
			case "Int32Array": return "int32array";
			case "Uint32Array": return "uint32array";
			case "Float32Array": return "float32array";
			case "Float64Array": return "float64array";
		}
		if (isGeneratorObj(val)) return "generator";
		switch (type = toString.call(val), type) {
			case "[object Object]": return "object";
			case "[object Map Iterator]": return "mapiterator";
			case "[object Set Iterator]": return "setiterator";
			case "[object String Iterator]": return "stringiterator";
			case "[object Array Iterator]": return "arrayiterator";
		}
		return type.slice(8, -1).toLowerCase().replace(/\s/g, "");
	};
	function ctorName(val) {
		return typeof val.constructor == "function" ? val.constructor.name : null;
	}
	function isArray(val) {
		return Array.isArray ? Array.isArray(val) : val instanceof Array;
	}
	function isError(val) {
		return val instanceof Error || typeof val.message == "string" && val.constructor && typeof val.constructor.stackTraceLimit == "number";
	}
	function isDate(val) {
		return val instanceof Date || typeof val.toDateString == "function" && typeof val.getDate == "function" && typeof val.setDate == "function";
	}
	function isRegexp(val) {
		return val instanceof RegExp || typeof val.flags == "string" && typeof val.ignoreCase == "boolean" && typeof val.multiline == "boolean" && typeof val.global == "boolean";
	}
	function isGeneratorFn(name, val) {
		return ctorName(name) === "GeneratorFunction";
	}
	function isGeneratorObj(val) {
		return typeof val.throw == "function" && typeof val.return == "function" && typeof val.next == "function";
	}
	function isArguments(val) {
		try {
			if (typeof val.length == "number" && typeof val.callee == "function") return !0;
		} catch (err) {
			if (err.message.indexOf("callee") !== -1) return !0;
		}
		return !1;
	}
	function isBuffer(val) {
		return val.constructor && typeof val.constructor.isBuffer == "function" ? val.constructor.isBuffer(val) : !1;
	}
})), require_is_extendable = __commonJSMin(((exports, module) => {
	module.exports = function(val) {
		return val != null && (typeof val == "object" || typeof val == "function");
	};
})), require_extend_shallow = __commonJSMin(((exports, module) => {
	var isObject = require_is_extendable();
	module.exports = function(o) {
		isObject(o) || (o = {});
		for (var len = arguments.length, i = 1; i < len; i++) {
			var obj = arguments[i];
			isObject(obj) && assign(o, obj);
		}
		return o;
	};
	function assign(a, b) {
		for (var key in b) hasOwn(b, key) && (a[key] = b[key]);
	}
	function hasOwn(obj, key) {
		return Object.prototype.hasOwnProperty.call(obj, key);
	}
})), require_section_matter = __commonJSMin(((exports, module) => {
	var typeOf = require_kind_of(), extend = require_extend_shallow();
	module.exports = function(input, options) {
		typeof options == "function" && (options = { parse: options });
		var file = toObject(input), opts = extend({}, {
			section_delimiter: "---",
			parse: identity
		}, options), delim = opts.section_delimiter, lines = file.content.split(/\r?\n/), sections = null, section = createSection(), content = [], stack = [];
		function initSections(val) {
			file.content = val, sections = [], content = [];
		}
		function closeSection(val) {
			stack.length && (section.key = getKey(stack[0], delim), section.content = val, opts.parse(section, sections), sections.push(section), section = createSection(), content = [], stack = []);
		}
		for (var i = 0; i < lines.length; i++) {
			var line = lines[i], len = stack.length, ln = line.trim();
			if (isDelimiter(ln, delim)) {
				if (ln.length === 3 && i !== 0) {
					if (len === 0 || len === 2) {
						content.push(line);
						continue;
					}
					stack.push(ln), section.data = content.join("\n"), content = [];
					continue;
				}
				sections === null && initSections(content.join("\n")), len === 2 && closeSection(content.join("\n")), stack.push(ln);
			} else content.push(line);
		}
		return sections === null ? initSections(content.join("\n")) : closeSection(content.join("\n")), file.sections = sections, file;
	};
	function isDelimiter(line, delim) {
		return line.slice(0, delim.length) === delim && line.charAt(delim.length + 1) !== delim.slice(-1);
	}
	function toObject(input) {
		if (typeOf(input) !== "object" && (input = { content: input }), typeof input.content != "string" && !isBuffer(input.content)) throw TypeError("expected a buffer or string");
		return input.content = input.content.toString(), input.sections = [], input;
	}
	function getKey(val, delim) {
		return val ? val.slice(delim.length).trim() : "";
	}
	function createSection() {
		return {
			key: "",
			data: "",
			content: ""
		};
	}
	function identity(val) {
		return val;
	}
	function isBuffer(val) {
		return val && val.constructor && typeof val.constructor.isBuffer == "function" ? val.constructor.isBuffer(val) : !1;
	}
})), no_yaml_exports = __exportAll({
	safeDump: () => safeDump,
	safeLoad: () => safeLoad
});
function safeLoad() {
	throw TypeError("gray-matter was asked to read YAML itself; actions/kernel/yaml.ts does that");
}
function safeDump() {
	throw TypeError("gray-matter was asked to write YAML itself; actions/kernel/yaml.ts does that");
}
var init_no_yaml = __esmMin((() => {})), require_engines = __commonJSMin(((exports, module) => {
	const yaml = __toCommonJS(no_yaml_exports), engines = exports = module.exports;
	engines.yaml = {
		parse: yaml.safeLoad.bind(yaml),
		stringify: yaml.safeDump.bind(yaml)
	}, engines.json = {
		parse: JSON.parse.bind(JSON),
		stringify: function(obj, options) {
			let opts = Object.assign({
				replacer: null,
				space: 2
			}, options);
			return JSON.stringify(obj, opts.replacer, opts.space);
		}
	}, engines.javascript = {
		parse: function parse(str, options, wrap) {
			try {
				return wrap !== !1 && (str = "(function() {\nreturn " + str.trim() + ";\n}());"), eval(str) || {};
			} catch (err) {
				if (wrap !== !1 && /(unexpected|identifier)/i.test(err.message)) return parse(str, options, !1);
				throw SyntaxError(err);
			}
		},
		stringify: function() {
			throw Error("stringifying JavaScript is not supported");
		}
	};
})), require_strip_bom_string = __commonJSMin(((exports, module) => {
	module.exports = function(str) {
		return typeof str == "string" && str.charAt(0) === "﻿" ? str.slice(1) : str;
	};
})), require_utils = __commonJSMin(((exports) => {
	let stripBom = require_strip_bom_string(), typeOf = require_kind_of();
	exports.define = function(obj, key, val) {
		Reflect.defineProperty(obj, key, {
			enumerable: !1,
			configurable: !0,
			writable: !0,
			value: val
		});
	}, exports.isBuffer = function(val) {
		return typeOf(val) === "buffer";
	}, exports.isObject = function(val) {
		return typeOf(val) === "object";
	}, exports.toBuffer = function(input) {
		return typeof input == "string" ? Buffer.from(input) : input;
	}, exports.toString = function(input) {
		if (exports.isBuffer(input)) return stripBom(String(input));
		if (typeof input != "string") throw TypeError("expected input to be a string or buffer");
		return stripBom(input);
	}, exports.arrayify = function(val) {
		return val ? Array.isArray(val) ? val : [val] : [];
	}, exports.startsWith = function(str, substr, len) {
		return typeof len != "number" && (len = substr.length), str.slice(0, len) === substr;
	};
})), require_defaults = __commonJSMin(((exports, module) => {
	let engines = require_engines(), utils = require_utils();
	module.exports = function(options) {
		let opts = Object.assign({}, options);
		return opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---"), opts.delimiters.length === 1 && opts.delimiters.push(opts.delimiters[0]), opts.language = (opts.language || opts.lang || "yaml").toLowerCase(), opts.engines = Object.assign({}, engines, opts.parsers, opts.engines), opts;
	};
})), require_engine = __commonJSMin(((exports, module) => {
	module.exports = function(name, options) {
		let engine = options.engines[name] || options.engines[aliase(name)];
		if (engine === void 0) throw Error("gray-matter engine \"" + name + "\" is not registered");
		return typeof engine == "function" && (engine = { parse: engine }), engine;
	};
	function aliase(name) {
		switch (name.toLowerCase()) {
			case "js":
			case "javascript": return "javascript";
			case "coffee":
			case "coffeescript":
			case "cson": return "coffee";
			case "yaml":
			case "yml": return "yaml";
			default: return name;
		}
	}
})), require_stringify = __commonJSMin(((exports, module) => {
	let typeOf = require_kind_of(), getEngine = require_engine(), defaults = require_defaults();
	module.exports = function(file, data, options) {
		if (data == null && options == null) switch (typeOf(file)) {
			case "object":
				data = file.data, options = {};
				break;
			case "string": return file;
			default: throw TypeError("expected file to be a string or object");
		}
		let str = file.content, opts = defaults(options);
		if (data == null) {
			if (!opts.data) return file;
			data = opts.data;
		}
		let language = file.language || opts.language, engine = getEngine(language, opts);
		if (typeof engine.stringify != "function") throw TypeError("expected \"" + language + ".stringify\" to be a function");
		data = Object.assign({}, file.data, data);
		let open = opts.delimiters[0], close = opts.delimiters[1], matter = engine.stringify(data, options).trim(), buf = "";
		return matter !== "{}" && (buf = newline(open) + newline(matter) + newline(close)), typeof file.excerpt == "string" && file.excerpt !== "" && str.indexOf(file.excerpt.trim()) === -1 && (buf += newline(file.excerpt) + newline(close)), buf + newline(str);
	};
	function newline(str) {
		return str.slice(-1) === "\n" ? str : str + "\n";
	}
})), require_excerpt = __commonJSMin(((exports, module) => {
	let defaults = require_defaults();
	module.exports = function(file, options) {
		let opts = defaults(options);
		if (file.data ??= {}, typeof opts.excerpt == "function") return opts.excerpt(file, opts);
		let sep = file.data.excerpt_separator || opts.excerpt_separator;
		if (sep == null && (opts.excerpt === !1 || opts.excerpt == null)) return file;
		let delimiter = typeof opts.excerpt == "string" ? opts.excerpt : sep || opts.delimiters[0], idx = file.content.indexOf(delimiter);
		return idx !== -1 && (file.excerpt = file.content.slice(0, idx)), file;
	};
})), require_to_file = __commonJSMin(((exports, module) => {
	let typeOf = require_kind_of(), stringify = require_stringify(), utils = require_utils();
	module.exports = function(file) {
		return typeOf(file) !== "object" && (file = { content: file }), typeOf(file.data) !== "object" && (file.data = {}), file.contents && file.content == null && (file.content = file.contents), utils.define(file, "orig", utils.toBuffer(file.content)), utils.define(file, "language", file.language || ""), utils.define(file, "matter", file.matter || ""), utils.define(file, "stringify", function(data, options) {
			return options && options.language && (file.language = options.language), stringify(file, data, options);
		}), file.content = utils.toString(file.content), file.isEmpty = !1, file.excerpt = "", file;
	};
})), require_parse = __commonJSMin(((exports, module) => {
	let getEngine = require_engine(), defaults = require_defaults();
	module.exports = function(language, str, options) {
		let opts = defaults(options), engine = getEngine(language, opts);
		if (typeof engine.parse != "function") throw TypeError("expected \"" + language + ".parse\" to be a function");
		return engine.parse(str, opts);
	};
})), require_gray_matter = __commonJSMin(((exports, module) => {
	let fs = __require("fs"), sections = require_section_matter(), defaults = require_defaults(), stringify = require_stringify(), excerpt = require_excerpt(), engines = require_engines(), toFile = require_to_file(), parse = require_parse(), utils = require_utils();
	function matter(input, options) {
		if (input === "") return {
			data: {},
			content: input,
			excerpt: "",
			orig: input
		};
		let file = toFile(input), cached = matter.cache[file.content];
		if (!options) {
			if (cached) return file = Object.assign({}, cached), file.orig = cached.orig, file;
			matter.cache[file.content] = file;
		}
		return parseMatter(file, options);
	}
	function parseMatter(file, options) {
		let opts = defaults(options), open = opts.delimiters[0], close = "\n" + opts.delimiters[1], str = file.content;
		opts.language && (file.language = opts.language);
		let openLen = open.length;
		if (!utils.startsWith(str, open, openLen)) return excerpt(file, opts), file;
		if (str.charAt(openLen) === open.slice(-1)) return file;
		str = str.slice(openLen);
		let len = str.length, language = matter.language(str, opts);
		language.name && (file.language = language.name, str = str.slice(language.raw.length));
		let closeIndex = str.indexOf(close);
		return closeIndex === -1 && (closeIndex = len), file.matter = str.slice(0, closeIndex), file.matter.replace(/^\s*#[^\n]+/gm, "").trim() === "" ? (file.isEmpty = !0, file.empty = file.content, file.data = {}) : file.data = parse(file.language, file.matter, opts), closeIndex === len ? file.content = "" : (file.content = str.slice(closeIndex + close.length), file.content[0] === "\r" && (file.content = file.content.slice(1)), file.content[0] === "\n" && (file.content = file.content.slice(1))), excerpt(file, opts), (opts.sections === !0 || typeof opts.section == "function") && sections(file, opts.section), file;
	}
	matter.engines = engines, matter.stringify = function(file, data, options) {
		return typeof file == "string" && (file = matter(file, options)), stringify(file, data, options);
	}, matter.read = function(filepath, options) {
		let file = matter(fs.readFileSync(filepath, "utf8"), options);
		return file.path = filepath, file;
	}, matter.test = function(str, options) {
		return utils.startsWith(str, defaults(options).delimiters[0]);
	}, matter.language = function(str, options) {
		let open = defaults(options).delimiters[0];
		matter.test(str) && (str = str.slice(open.length));
		let language = str.slice(0, str.search(/\r?\n/));
		return {
			raw: language,
			name: language ? language.trim() : ""
		};
	}, matter.cache = {}, matter.clearCache = function() {
		matter.cache = {};
	}, module.exports = matter;
})), import_gray_matter = __toESM(require_gray_matter(), 1);
function parseFrontmatter(text, { file }) {
	let { block, body, bodyLine } = split(splitMark(text).rest, file), yaml = parseYaml(block, {
		file,
		linesAbove: 1
	});
	return {
		...yaml,
		data: yaml.data ?? {},
		body,
		bodyLine
	};
}
function updateFrontmatter(text, change, { file } = { file: "front matter" }) {
	let { mark, rest } = splitMark(text), { block, body } = split(rest, file), document = parseYamlDocument(block, {
		file,
		linesAbove: 1
	}).document.clone(), before = renderYamlDocument(document);
	change(document);
	let after = renderYamlDocument(document);
	if (after === before) return text;
	parseYamlDocument(after, {
		file,
		linesAbove: 1
	});
	let newline = rest.startsWith(`${FENCE}\r\n`) ? "\r\n" : "\n", lines = after.endsWith("\n") ? after : `${after}\n`, below = rest.slice(rest.length - body.length - closing(rest, body));
	return `${mark}${FENCE}${newline}${lines.replaceAll(/\r?\n/g, newline)}${below}`;
}
const FENCE = "---";
function split(text, file) {
	let opening = text.slice(0, text.search(/\r?\n|$/));
	if (opening !== FENCE) throw refuse(`Unexpected first line ${quote(opening)}, expected exactly "${FENCE}"`, {
		file,
		line: 1,
		hint: "Start the file with a line of three hyphens; YAML is the only language."
	});
	let block = findBlock(text, file), { matter: found, content } = (0, import_gray_matter.default)(text, OPTIONS);
	if (found !== block) throw TypeError(`gray-matter split ${file} in another place than expected`);
	let above = text.slice(0, text.length - content.length);
	return {
		block: `${block.replace(/^\r?\n/, "")}\n`,
		body: content,
		bodyLine: countLines(above) + 1
	};
}
function findBlock(text, file) {
	let end = text.indexOf(`\n${FENCE}`, 3);
	if (end < 0) throw refuse(`Unexpected end of file, expected a closing "${FENCE}" line`, {
		file,
		line: countLines(text) + 1,
		hint: "Close the front matter with a line of three hyphens."
	});
	let rest = text.slice(end + 1), closingLine = rest.slice(0, rest.search(/\r?\n|$/)), line = countLines(text.slice(0, end + 1)) + 1;
	if (closingLine !== FENCE) throw refuse(`Unexpected ${quote(closingLine)}, expected exactly "${FENCE}"`, {
		file,
		line,
		hint: "Only the closing line may begin with three hyphens."
	});
	let block = text.slice(3, end);
	return assertTame(block, file), block;
}
function assertTame(block, file) {
	let hint = "Remove the padding, or move prose below the front matter.";
	if (Buffer.byteLength(block) > 65538) throw refuse(`Unexpected ${Buffer.byteLength(block)} bytes of front matter, expected at most ${YAML_BYTES_AT_MOST}`, {
		file,
		line: 1,
		hint
	});
	let blank = block.search(/\s{256}/);
	if (!(blank < 0)) throw refuse("Unexpected run of 256 blanks, expected front matter without padding", {
		file,
		line: countLines(block.slice(0, blank)) + 1,
		hint
	});
}
const OPTIONS = {
	language: "yaml",
	eval: !1,
	engines: {
		yaml: () => ({}),
		json: refuseEngine,
		javascript: refuseEngine,
		js: refuseEngine,
		coffee: refuseEngine,
		toml: refuseEngine
	}
};
function refuseEngine() {
	throw new UserError({
		code: "frontmatter-invalid",
		message: "Unexpected front matter language, expected YAML",
		hint: "Start the file with a line of three hyphens and nothing else."
	});
}
function closing(text, body) {
	let above = text.slice(0, text.length - body.length);
	return above.length - above.lastIndexOf(`\n${FENCE}`) - 1;
}
function countLines(text) {
	return text.split("\n").length - 1;
}
function quote(line) {
	return JSON.stringify(line.length > 40 ? `${line.slice(0, 40)}…` : line);
}
function refuse(message, { file, line, hint }) {
	return new UserError({
		code: "frontmatter-invalid",
		message,
		hint,
		place: {
			file,
			line,
			column: 1
		}
	});
}
// actions/incident/unique.ts
function checkUniqueIds({ value, issues }) {
	let seen = new Set();
	for (let [index, { id }] of value.entries()) {
		if (seen.has(id)) {
			let message = `Unexpected second ${quote$1(id)}, expected each id once`;
			issues.push({
				code: "custom",
				message,
				path: [index, "id"],
				input: id,
				params: { fix: "Give it the next free id; the first keeps the one it has." }
			});
		}
		seen.add(id);
	}
}
// actions/incident/yaml-change.ts
function applyChange(document, { before, after, order }) {
	applyAt({
		document,
		order
	}, [], {
		before,
		after
	});
}
const WITHOUT_ALIASES = { aliasDuplicateObjects: !1 };
function applyAt(target, path, { before, after }) {
	isSame(before, after) || (path.length === 0 || target.document.hasIn(path) ? after === void 0 ? target.document.deleteIn(path) : isFilledList(before) && Array.isArray(after) ? applyList(target, path, {
		before,
		after
	}) : isFilled(before) && isRecord(after) ? applyMap(target, path, {
		before,
		after
	}) : setAt(target, path, after) : after !== void 0 && setAt(target, path, after));
}
function applyMap(target, path, { before, after }) {
	for (let key of new Set([...Object.keys(before), ...Object.keys(after)])) applyAt(target, [...path, key], {
		before: before[key],
		after: after[key]
	});
}
function applyList(target, path, { before, after }) {
	for (let index = before.length - 1; index >= after.length; --index) target.document.deleteIn([...path, index]);
	for (let [index, item] of after.entries()) index < before.length ? applyAt(target, [...path, index], {
		before: before[index],
		after: item
	}) : target.document.addIn(path, target.document.createNode(item, WITHOUT_ALIASES));
}
function setAt({ document, order }, path, value) {
	let [key] = path, map = document.contents;
	if (path.length !== 1 || document.hasIn(path) || typeof key != "string" || !isMap(map)) {
		document.setIn(path, toNode(document, value));
		return;
	}
	let rank = order.indexOf(key), next = map.items.findIndex((pair) => order.indexOf(String(pair.key)) > rank), index = next === -1 ? map.items.length : next;
	map.items.splice(index, 0, document.createPair(key, value, WITHOUT_ALIASES));
}
function toNode(document, value) {
	return typeof value == "object" && value ? document.createNode(value, WITHOUT_ALIASES) : value;
}
function isSame(a, b) {
	return a === b ? !0 : Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((item, index) => isSame(item, b[index])) : !isRecord(a) || !isRecord(b) ? !1 : [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]));
}
function isFilledList(value) {
	return Array.isArray(value) && value.length > 0;
}
function isFilled(value) {
	return isRecord(value) && Object.keys(value).length > 0;
}
function isRecord(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
// actions/incident/record.ts
const TLPS = [
	"CLEAR",
	"GREEN",
	"AMBER",
	"AMBER+STRICT",
	"RED"
];
function isNarrow(tlp) {
	return tlp === "RED" || tlp === "AMBER+STRICT";
}
const CREDENTIAL_KINDS = [
	"github_pat",
	"github_oauth",
	"github_app_user",
	"github_app_refresh",
	"other"
], ExposedCredential = strictObject({
	id: CredentialId,
	kind: _enum(CREDENTIAL_KINDS),
	fingerprint: string().regex(/^sha256:[0-9a-f]{64}$/).optional(),
	last4: string().max(4).optional(),
	state: _enum(CREDENTIAL_STATES)
}), Task = strictObject({
	id: TaskId,
	title: string().min(1).max(500),
	owner: Person.optional(),
	due: Instant.optional(),
	state: _enum(["open", "done"])
}), Affected = strictObject({
	repositories: array(string().regex(/^[\w.-]+\/[\w.-]+$/)).default([]),
	accounts: array(string().max(200)).default([]),
	hosts: array(string().max(200)).default([]),
	data: array(string().max(500)).default([])
}), Incident = strictObject({
	id: IncidentId,
	title: string().min(1).max(200),
	codename: string().regex(/^[a-z]+-[a-z]+$/),
	severity: _enum(SEVERITIES),
	severity_assumed: literal(!0).optional(),
	status: _enum(STATUSES),
	tlp: _enum(TLPS),
	exercise: boolean(),
	playbook: string().regex(/^[a-z0-9-]+$/).optional(),
	issue: int().positive(),
	pull_request: int().positive().optional(),
	reporter: Person,
	roles: partialRecord(_enum(INCIDENT_ROLES), Person).default({}),
	milestones: Milestones,
	affected: Affected,
	exposed_credentials: array(ExposedCredential).check(checkUniqueIds).default([]),
	tasks: array(Task).check(checkUniqueIds).default([])
}), SCHEMA_LINE = "# yaml-language-server: $schema=../../../schemas/incident.schema.json", FILE = FILES.record, CODE = "incident-invalid";
function parseIncident(text, file = FILE) {
	return KNOWN.read(text, () => {
		let frontmatter = parseFrontmatter(text, { file });
		return {
			incident: parseChecked(Incident, frontmatter, {
				file,
				code: CODE
			}),
			body: frontmatter.body
		};
	});
}
const KNOWN = rememberTexts();
function renderIncident(incident, body) {
	let ordered = Incident.safeParse(incident).data ?? incident, text = `---\n${SCHEMA_LINE}\n${renderYaml(toOrdered(ordered))}---\n${body}`;
	return parseIncident(text), text;
}
function updateIncident(text, change, file = FILE) {
	let { incident: before } = parseIncident(text, file), after = change(before), order = Object.keys(Incident.shape), updated = updateFrontmatter(text, (document) => applyChange(document, {
		before,
		after,
		order
	}), { file });
	return parseIncident(updated, file), updated;
}
function toOrdered(incident) {
	let { milestones, roles } = incident;
	return {
		...incident,
		roles: toSorted(roles, INCIDENT_ROLES),
		milestones: toSorted(milestones, MILESTONES)
	};
}
function toSorted(record, order) {
	let sorted = {};
	for (let key of order) record[key] !== void 0 && (sorted[key] = record[key]);
	return sorted;
}
function setCredentialState(incident, id, state) {
	return {
		...incident,
		exposed_credentials: incident.exposed_credentials.map((one) => one.id === id ? {
			...one,
			state
		} : one)
	};
}
function saysExercise(text) {
	let [block = ""] = text.split(/^\uFEFF*---$/m).slice(1, 2);
	return /^exercise:[ \t]+(?:true|True|TRUE)[ \t]*(?:#.*)?$/m.test(block);
}
export { isNarrow as a, saysExercise as c, checkUniqueIds as d, parseFrontmatter as f, TLPS as i, setCredentialState as l, CREDENTIAL_KINDS as n, parseIncident as o, Incident as r, renderIncident as s, Affected as t, updateIncident as u };
