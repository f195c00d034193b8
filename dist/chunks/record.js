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
var require_kind_of = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toString = Object.prototype.toString;
	module.exports = function kindOf(val) {
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
		type = toString.call(val);
		switch (type) {
			case "[object Object]": return "object";
			case "[object Map Iterator]": return "mapiterator";
			case "[object Set Iterator]": return "setiterator";
			case "[object String Iterator]": return "stringiterator";
			case "[object Array Iterator]": return "arrayiterator";
		}
		return type.slice(8, -1).toLowerCase().replace(/\s/g, "");
	};
	function ctorName(val) {
		return typeof val.constructor === "function" ? val.constructor.name : null;
	}
	function isArray(val) {
		if (Array.isArray) return Array.isArray(val);
		return val instanceof Array;
	}
	function isError(val) {
		return val instanceof Error || typeof val.message === "string" && val.constructor && typeof val.constructor.stackTraceLimit === "number";
	}
	function isDate(val) {
		if (val instanceof Date) return true;
		return typeof val.toDateString === "function" && typeof val.getDate === "function" && typeof val.setDate === "function";
	}
	function isRegexp(val) {
		if (val instanceof RegExp) return true;
		return typeof val.flags === "string" && typeof val.ignoreCase === "boolean" && typeof val.multiline === "boolean" && typeof val.global === "boolean";
	}
	function isGeneratorFn(name, val) {
		return ctorName(name) === "GeneratorFunction";
	}
	function isGeneratorObj(val) {
		return typeof val.throw === "function" && typeof val.return === "function" && typeof val.next === "function";
	}
	function isArguments(val) {
		try {
			if (typeof val.length === "number" && typeof val.callee === "function") return true;
		} catch (err) {
			if (err.message.indexOf("callee") !== -1) return true;
		}
		return false;
	}
	function isBuffer(val) {
		if (val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));

// node_modules/is-extendable/index.js
var require_is_extendable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function isExtendable(val) {
		return typeof val !== "undefined" && val !== null && (typeof val === "object" || typeof val === "function");
	};
}));

// node_modules/extend-shallow/index.js
var require_extend_shallow = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isObject = require_is_extendable();
	module.exports = function extend(o) {
		if (!isObject(o)) o = {};
		var len = arguments.length;
		for (var i = 1; i < len; i++) {
			var obj = arguments[i];
			if (isObject(obj)) assign(o, obj);
		}
		return o;
	};
	function assign(a, b) {
		for (var key in b) if (hasOwn(b, key)) a[key] = b[key];
	}
	function hasOwn(obj, key) {
		return Object.prototype.hasOwnProperty.call(obj, key);
	}
}));

// node_modules/section-matter/index.js
var require_section_matter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var typeOf = require_kind_of();
	var extend = require_extend_shallow();
	module.exports = function(input, options) {
		if (typeof options === "function") options = { parse: options };
		var file = toObject(input);
		var opts = extend({}, {
			section_delimiter: "---",
			parse: identity
		}, options);
		var delim = opts.section_delimiter;
		var lines = file.content.split(/\r?\n/);
		var sections = null;
		var section = createSection();
		var content = [];
		var stack = [];
		function initSections(val) {
			file.content = val;
			sections = [];
			content = [];
		}
		function closeSection(val) {
			if (stack.length) {
				section.key = getKey(stack[0], delim);
				section.content = val;
				opts.parse(section, sections);
				sections.push(section);
				section = createSection();
				content = [];
				stack = [];
			}
		}
		for (var i = 0; i < lines.length; i++) {
			var line = lines[i];
			var len = stack.length;
			var ln = line.trim();
			if (isDelimiter(ln, delim)) {
				if (ln.length === 3 && i !== 0) {
					if (len === 0 || len === 2) {
						content.push(line);
						continue;
					}
					stack.push(ln);
					section.data = content.join("\n");
					content = [];
					continue;
				}
				if (sections === null) initSections(content.join("\n"));
				if (len === 2) closeSection(content.join("\n"));
				stack.push(ln);
				continue;
			}
			content.push(line);
		}
		if (sections === null) initSections(content.join("\n"));
		else closeSection(content.join("\n"));
		file.sections = sections;
		return file;
	};
	function isDelimiter(line, delim) {
		if (line.slice(0, delim.length) !== delim) return false;
		if (line.charAt(delim.length + 1) === delim.slice(-1)) return false;
		return true;
	}
	function toObject(input) {
		if (typeOf(input) !== "object") input = { content: input };
		if (typeof input.content !== "string" && !isBuffer(input.content)) throw new TypeError("expected a buffer or string");
		input.content = input.content.toString();
		input.sections = [];
		return input;
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
		if (val && val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));

// scripts/build/no-yaml.ts
var no_yaml_exports = /* @__PURE__ */ __exportAll({
	safeDump: () => safeDump,
	safeLoad: () => safeLoad
});
function safeLoad() {
	throw new TypeError("gray-matter was asked to read YAML itself; actions/kernel/yaml.ts does that");
}
function safeDump() {
	throw new TypeError("gray-matter was asked to write YAML itself; actions/kernel/yaml.ts does that");
}
var init_no_yaml = __esmMin((() => {}));

// node_modules/gray-matter/lib/engines.js
var require_engines = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const yaml = (/* @__PURE__ */ init_no_yaml(), __toCommonJS(no_yaml_exports));
	const engines = exports = module.exports;
	engines.yaml = {
		parse: yaml.safeLoad.bind(yaml),
		stringify: yaml.safeDump.bind(yaml)
	};
	engines.json = {
		parse: JSON.parse.bind(JSON),
		stringify: function(obj, options) {
			const opts = Object.assign({
				replacer: null,
				space: 2
			}, options);
			return JSON.stringify(obj, opts.replacer, opts.space);
		}
	};
	engines.javascript = {
		parse: function parse(str, options, wrap) {
			try {
				if (wrap !== false) str = "(function() {\nreturn " + str.trim() + ";\n}());";
				return eval(str) || {};
			} catch (err) {
				if (wrap !== false && /(unexpected|identifier)/i.test(err.message)) return parse(str, options, false);
				throw new SyntaxError(err);
			}
		},
		stringify: function() {
			throw new Error("stringifying JavaScript is not supported");
		}
	};
}));

// node_modules/strip-bom-string/index.js
var require_strip_bom_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(str) {
		if (typeof str === "string" && str.charAt(0) === "﻿") return str.slice(1);
		return str;
	};
}));

// node_modules/gray-matter/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stripBom = require_strip_bom_string();
	const typeOf = require_kind_of();
	exports.define = function(obj, key, val) {
		Reflect.defineProperty(obj, key, {
			enumerable: false,
			configurable: true,
			writable: true,
			value: val
		});
	};
	exports.isBuffer = function(val) {
		return typeOf(val) === "buffer";
	};
	exports.isObject = function(val) {
		return typeOf(val) === "object";
	};
	exports.toBuffer = function(input) {
		return typeof input === "string" ? Buffer.from(input) : input;
	};
	exports.toString = function(input) {
		if (exports.isBuffer(input)) return stripBom(String(input));
		if (typeof input !== "string") throw new TypeError("expected input to be a string or buffer");
		return stripBom(input);
	};
	exports.arrayify = function(val) {
		return val ? Array.isArray(val) ? val : [val] : [];
	};
	exports.startsWith = function(str, substr, len) {
		if (typeof len !== "number") len = substr.length;
		return str.slice(0, len) === substr;
	};
}));

// node_modules/gray-matter/lib/defaults.js
var require_defaults = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const engines = require_engines();
	const utils = require_utils();
	module.exports = function(options) {
		const opts = Object.assign({}, options);
		opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---");
		if (opts.delimiters.length === 1) opts.delimiters.push(opts.delimiters[0]);
		opts.language = (opts.language || opts.lang || "yaml").toLowerCase();
		opts.engines = Object.assign({}, engines, opts.parsers, opts.engines);
		return opts;
	};
}));

// node_modules/gray-matter/lib/engine.js
var require_engine = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(name, options) {
		let engine = options.engines[name] || options.engines[aliase(name)];
		if (typeof engine === "undefined") throw new Error("gray-matter engine \"" + name + "\" is not registered");
		if (typeof engine === "function") engine = { parse: engine };
		return engine;
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
}));

// node_modules/gray-matter/lib/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(file, data, options) {
		if (data == null && options == null) switch (typeOf(file)) {
			case "object":
				data = file.data;
				options = {};
				break;
			case "string": return file;
			default: throw new TypeError("expected file to be a string or object");
		}
		const str = file.content;
		const opts = defaults(options);
		if (data == null) {
			if (!opts.data) return file;
			data = opts.data;
		}
		const language = file.language || opts.language;
		const engine = getEngine(language, opts);
		if (typeof engine.stringify !== "function") throw new TypeError("expected \"" + language + ".stringify\" to be a function");
		data = Object.assign({}, file.data, data);
		const open = opts.delimiters[0];
		const close = opts.delimiters[1];
		const matter = engine.stringify(data, options).trim();
		let buf = "";
		if (matter !== "{}") buf = newline(open) + newline(matter) + newline(close);
		if (typeof file.excerpt === "string" && file.excerpt !== "") {
			if (str.indexOf(file.excerpt.trim()) === -1) buf += newline(file.excerpt) + newline(close);
		}
		return buf + newline(str);
	};
	function newline(str) {
		return str.slice(-1) !== "\n" ? str + "\n" : str;
	}
}));

// node_modules/gray-matter/lib/excerpt.js
var require_excerpt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const defaults = require_defaults();
	module.exports = function(file, options) {
		const opts = defaults(options);
		if (file.data == null) file.data = {};
		if (typeof opts.excerpt === "function") return opts.excerpt(file, opts);
		const sep = file.data.excerpt_separator || opts.excerpt_separator;
		if (sep == null && (opts.excerpt === false || opts.excerpt == null)) return file;
		const delimiter = typeof opts.excerpt === "string" ? opts.excerpt : sep || opts.delimiters[0];
		const idx = file.content.indexOf(delimiter);
		if (idx !== -1) file.excerpt = file.content.slice(0, idx);
		return file;
	};
}));

// node_modules/gray-matter/lib/to-file.js
var require_to_file = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const stringify = require_stringify();
	const utils = require_utils();
	module.exports = function(file) {
		if (typeOf(file) !== "object") file = { content: file };
		if (typeOf(file.data) !== "object") file.data = {};
		if (file.contents && file.content == null) file.content = file.contents;
		utils.define(file, "orig", utils.toBuffer(file.content));
		utils.define(file, "language", file.language || "");
		utils.define(file, "matter", file.matter || "");
		utils.define(file, "stringify", function(data, options) {
			if (options && options.language) file.language = options.language;
			return stringify(file, data, options);
		});
		file.content = utils.toString(file.content);
		file.isEmpty = false;
		file.excerpt = "";
		return file;
	};
}));

// node_modules/gray-matter/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(language, str, options) {
		const opts = defaults(options);
		const engine = getEngine(language, opts);
		if (typeof engine.parse !== "function") throw new TypeError("expected \"" + language + ".parse\" to be a function");
		return engine.parse(str, opts);
	};
}));

// node_modules/gray-matter/index.js
var require_gray_matter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const sections = require_section_matter();
	const defaults = require_defaults();
	const stringify = require_stringify();
	const excerpt = require_excerpt();
	const engines = require_engines();
	const toFile = require_to_file();
	const parse = require_parse();
	const utils = require_utils();
	function matter(input, options) {
		if (input === "") return {
			data: {},
			content: input,
			excerpt: "",
			orig: input
		};
		let file = toFile(input);
		const cached = matter.cache[file.content];
		if (!options) {
			if (cached) {
				file = Object.assign({}, cached);
				file.orig = cached.orig;
				return file;
			}
			matter.cache[file.content] = file;
		}
		return parseMatter(file, options);
	}
	function parseMatter(file, options) {
		const opts = defaults(options);
		const open = opts.delimiters[0];
		const close = "\n" + opts.delimiters[1];
		let str = file.content;
		if (opts.language) file.language = opts.language;
		const openLen = open.length;
		if (!utils.startsWith(str, open, openLen)) {
			excerpt(file, opts);
			return file;
		}
		if (str.charAt(openLen) === open.slice(-1)) return file;
		str = str.slice(openLen);
		const len = str.length;
		const language = matter.language(str, opts);
		if (language.name) {
			file.language = language.name;
			str = str.slice(language.raw.length);
		}
		let closeIndex = str.indexOf(close);
		if (closeIndex === -1) closeIndex = len;
		file.matter = str.slice(0, closeIndex);
		if (file.matter.replace(/^\s*#[^\n]+/gm, "").trim() === "") {
			file.isEmpty = true;
			file.empty = file.content;
			file.data = {};
		} else file.data = parse(file.language, file.matter, opts);
		if (closeIndex === len) file.content = "";
		else {
			file.content = str.slice(closeIndex + close.length);
			if (file.content[0] === "\r") file.content = file.content.slice(1);
			if (file.content[0] === "\n") file.content = file.content.slice(1);
		}
		excerpt(file, opts);
		if (opts.sections === true || typeof opts.section === "function") sections(file, opts.section);
		return file;
	}
	matter.engines = engines;
	matter.stringify = function(file, data, options) {
		if (typeof file === "string") file = matter(file, options);
		return stringify(file, data, options);
	};
	matter.read = function(filepath, options) {
		const file = matter(fs.readFileSync(filepath, "utf8"), options);
		file.path = filepath;
		return file;
	};
	matter.test = function(str, options) {
		return utils.startsWith(str, defaults(options).delimiters[0]);
	};
	matter.language = function(str, options) {
		const open = defaults(options).delimiters[0];
		if (matter.test(str)) str = str.slice(open.length);
		const language = str.slice(0, str.search(/\r?\n/));
		return {
			raw: language,
			name: language ? language.trim() : ""
		};
	};
	matter.cache = {};
	matter.clearCache = function() {
		matter.cache = {};
	};
	module.exports = matter;
}));

// actions/kernel/frontmatter.ts
var import_gray_matter = /* @__PURE__ */ __toESM(require_gray_matter(), 1);
function parseFrontmatter(text, { file }) {
	const { block, body, bodyLine } = split(splitMark(text).rest, file);
	const yaml = parseYaml(block, {
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
	const { mark, rest } = splitMark(text);
	const { block, body } = split(rest, file);
	const document = parseYamlDocument(block, {
		file,
		linesAbove: 1
	}).document.clone();
	const before = renderYamlDocument(document);
	change(document);
	const after = renderYamlDocument(document);
	if (after === before) return text;
	parseYamlDocument(after, {
		file,
		linesAbove: 1
	});
	const newline = rest.startsWith(`${FENCE}\r\n`) ? "\r\n" : "\n";
	const lines = after.endsWith("\n") ? after : `${after}\n`;
	const below = rest.slice(rest.length - body.length - closing(rest, body));
	return `${mark}${FENCE}${newline}${lines.replaceAll(/\r?\n/g, newline)}${below}`;
}
const FENCE = "---";
function split(text, file) {
	const opening = text.slice(0, text.search(/\r?\n|$/));
	if (opening !== FENCE) throw refuse(`Unexpected first line ${quote(opening)}, expected exactly "${FENCE}"`, {
		file,
		line: 1,
		hint: "Start the file with a line of three hyphens; YAML is the only language."
	});
	const block = findBlock(text, file);
	const { matter: found, content } = (0, import_gray_matter.default)(text, OPTIONS);
	if (found !== block) throw new TypeError(`gray-matter split ${file} in another place than expected`);
	const above = text.slice(0, text.length - content.length);
	return {
		block: `${block.replace(/^\r?\n/, "")}\n`,
		body: content,
		bodyLine: countLines(above) + 1
	};
}
function findBlock(text, file) {
	const end = text.indexOf(`\n${FENCE}`, 3);
	if (end < 0) throw refuse(`Unexpected end of file, expected a closing "${FENCE}" line`, {
		file,
		line: countLines(text) + 1,
		hint: "Close the front matter with a line of three hyphens."
	});
	const rest = text.slice(end + 1);
	const closingLine = rest.slice(0, rest.search(/\r?\n|$/));
	const line = countLines(text.slice(0, end + 1)) + 1;
	if (closingLine !== FENCE) throw refuse(`Unexpected ${quote(closingLine)}, expected exactly "${FENCE}"`, {
		file,
		line,
		hint: "Only the closing line may begin with three hyphens."
	});
	const block = text.slice(3, end);
	assertTame(block, file);
	return block;
}
function assertTame(block, file) {
	const hint = "Remove the padding, or move prose below the front matter.";
	if (Buffer.byteLength(block) > 65536 + 2) throw refuse(`Unexpected ${Buffer.byteLength(block)} bytes of front matter, expected at most ${YAML_BYTES_AT_MOST}`, {
		file,
		line: 1,
		hint
	});
	const blank = block.search(/\s{256}/);
	if (blank < 0) return;
	throw refuse("Unexpected run of 256 blanks, expected front matter without padding", {
		file,
		line: countLines(block.slice(0, blank)) + 1,
		hint
	});
}
const OPTIONS = {
	language: "yaml",
	eval: false,
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
	const above = text.slice(0, text.length - body.length);
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
	const seen = /* @__PURE__ */ new Set();
	for (const [index, { id }] of value.entries()) {
		if (seen.has(id)) {
			const message = `Unexpected second ${quote$1(id)}, expected each id once`;
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
const WITHOUT_ALIASES = { aliasDuplicateObjects: false };
function applyAt(target, path, { before, after }) {
	if (isSame(before, after)) return;
	if (!(path.length === 0 || target.document.hasIn(path))) {
		if (after !== void 0) setAt(target, path, after);
		return;
	}
	if (after === void 0) target.document.deleteIn(path);
	else if (isFilledList(before) && Array.isArray(after)) applyList(target, path, {
		before,
		after
	});
	else if (isFilled(before) && isRecord(after)) applyMap(target, path, {
		before,
		after
	});
	else setAt(target, path, after);
}
function applyMap(target, path, { before, after }) {
	for (const key of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) applyAt(target, [...path, key], {
		before: before[key],
		after: after[key]
	});
}
function applyList(target, path, { before, after }) {
	for (let index = before.length - 1; index >= after.length; index -= 1) target.document.deleteIn([...path, index]);
	for (const [index, item] of after.entries()) if (index < before.length) applyAt(target, [...path, index], {
		before: before[index],
		after: item
	});
	else target.document.addIn(path, target.document.createNode(item, WITHOUT_ALIASES));
}
function setAt({ document, order }, path, value) {
	const [key] = path;
	const map = document.contents;
	if (path.length !== 1 || document.hasIn(path) || typeof key !== "string" || !isMap(map)) {
		document.setIn(path, toNode(document, value));
		return;
	}
	const rank = order.indexOf(key);
	const next = map.items.findIndex((pair) => order.indexOf(String(pair.key)) > rank);
	const index = next === -1 ? map.items.length : next;
	map.items.splice(index, 0, document.createPair(key, value, WITHOUT_ALIASES));
}
function toNode(document, value) {
	return typeof value === "object" && value !== null ? document.createNode(value, WITHOUT_ALIASES) : value;
}
function isSame(a, b) {
	if (a === b) return true;
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
	if (!isRecord(a) || !isRecord(b)) return false;
	return [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]));
}
function isFilledList(value) {
	return Array.isArray(value) && value.length > 0;
}
function isFilled(value) {
	return isRecord(value) && Object.keys(value).length > 0;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
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
];
const ExposedCredential = strictObject({
	id: CredentialId,
	kind: _enum(CREDENTIAL_KINDS),
	fingerprint: string().regex(/^sha256:[0-9a-f]{64}$/).optional(),
	last4: string().max(4).optional(),
	state: _enum(CREDENTIAL_STATES)
});
const Task = strictObject({
	id: TaskId,
	title: string().min(1).max(500),
	owner: Person.optional(),
	due: Instant.optional(),
	state: _enum(["open", "done"])
});
const Affected = strictObject({
	repositories: array(string().regex(/^[\w.-]+\/[\w.-]+$/)).default([]),
	accounts: array(string().max(200)).default([]),
	hosts: array(string().max(200)).default([]),
	data: array(string().max(500)).default([])
});
const Incident = strictObject({
	id: IncidentId,
	title: string().min(1).max(200),
	codename: string().regex(/^[a-z]+-[a-z]+$/),
	severity: _enum(SEVERITIES),
	severity_assumed: literal(true).optional(),
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
});
const SCHEMA_LINE = "# yaml-language-server: $schema=../../../schemas/incident.schema.json";
const FILE = FILES.record;
const CODE = "incident-invalid";
function parseIncident(text, file = FILE) {
	return KNOWN.read(text, () => {
		const frontmatter = parseFrontmatter(text, { file });
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
	const ordered = Incident.safeParse(incident).data ?? incident;
	const text = `---\n${SCHEMA_LINE}\n${renderYaml(toOrdered(ordered))}---\n${body}`;
	parseIncident(text);
	return text;
}
function updateIncident(text, change, file = FILE) {
	const { incident: before } = parseIncident(text, file);
	const after = change(before);
	const order = Object.keys(Incident.shape);
	const updated = updateFrontmatter(text, (document) => applyChange(document, {
		before,
		after,
		order
	}), { file });
	parseIncident(updated, file);
	return updated;
}
function toOrdered(incident) {
	const { milestones, roles } = incident;
	return {
		...incident,
		roles: toSorted(roles, INCIDENT_ROLES),
		milestones: toSorted(milestones, MILESTONES)
	};
}
function toSorted(record, order) {
	const sorted = {};
	for (const key of order) if (record[key] !== void 0) sorted[key] = record[key];
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
	const [block = ""] = text.split(/^\uFEFF*---$/m).slice(1, 2);
	return /^exercise:[ \t]+(?:true|True|TRUE)[ \t]*(?:#.*)?$/m.test(block);
}

export { isNarrow as a, saysExercise as c, checkUniqueIds as d, parseFrontmatter as f, TLPS as i, setCredentialState as l, CREDENTIAL_KINDS as n, parseIncident as o, Incident as r, renderIncident as s, Affected as t, updateIncident as u };