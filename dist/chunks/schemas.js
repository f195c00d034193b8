// actions/kernel/errors.ts
var UserError = class extends Error {
	name = "UserError";
	code;
	hint;
	place;
	constructor({ code, message, hint, place, cause }) {
		super(message, { cause }), this.code = code, this.hint = hint, this.place = place;
	}
}, UpstreamError = class extends Error {
	name = "UpstreamError";
	service;
	route;
	status;
	kind;
	retryAfter;
	constructor({ service, route, status, message, cause, ...more }) {
		super(`${service} ${toAnswer(status)} to ${route}${message ? `: ${message}` : ""}`, { cause }), this.service = service, this.route = route, this.status = status, this.kind = more.kind ?? toKind(status), this.retryAfter = more.retryAfter;
	}
};
const KINDS = {
	401: "forbidden",
	403: "forbidden",
	404: "missing",
	408: "timed-out",
	429: "secondary-limit",
	504: "timed-out"
};
function toKind(status) {
	return status === void 0 ? "no-answer" : KINDS[status] ?? (status >= 500 ? "broken" : "refused");
}
function toAnswer(status) {
	return status === void 0 ? "gave no answer" : status < 400 ? `answered ${status} with errors` : `answered ${status}`;
}
const AMBIGUOUS = new Set([
	"no-answer",
	"broken",
	"timed-out"
]);
function isAmbiguous(error) {
	return error instanceof UpstreamError && AMBIGUOUS.has(error.kind);
}
function isRateLimit({ kind }) {
	return kind === "primary-limit" || kind === "secondary-limit";
}
function isOfKind(error, kind) {
	return error instanceof UpstreamError && error.kind === kind;
}
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	let numericValues = Object.values(entries).filter((v) => typeof v == "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	return typeof value == "bigint" ? value.toString() : value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter, this._value = void 0;
	}
	get value() {
		let getter = this._getter;
		return getter !== void 0 && (this._value = getter(), this._getter = void 0), this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input == null;
}
function cleanRegex(source) {
	let start = +!!source.startsWith("^"), end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	let ratio = val / step, roundedRatio = Math.round(ratio), tolerance = 4 * 2 ** -52 * Math.max(Math.abs(ratio), 1);
	return Math.abs(ratio - roundedRatio) < tolerance ? 0 : ratio - roundedRatio;
}
const EVALUATING = Symbol("evaluating");
function defineLazy(object, key, getter) {
	let value;
	Object.defineProperty(object, key, {
		get() {
			if (value !== EVALUATING) return value === void 0 && (value = EVALUATING, value = getter()), value;
		},
		set(v) {
			Object.defineProperty(object, key, { value: v });
		},
		configurable: !0
	});
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function rawShape(def) {
	let desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			let value = getter();
			return assignProp(this, key, value), value;
		},
		enumerable: !0,
		configurable: !0
	});
}
function putProp(target, key, value) {
	key in target ? assignProp(target, key, value) : target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
	let raw = sourceShape(source);
	for (let key of keys) {
		let desc = Object.getOwnPropertyDescriptor(raw, key);
		desc.enumerable && (desc.get ? deferProp(target, key, () => {
			let value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		}) : putProp(target, key, wrap ? wrap(desc.value, key) : desc.value));
	}
}
function mirrorProps(target, source) {
	for (let key of Reflect.ownKeys(source)) {
		let desc = Object.getOwnPropertyDescriptor(source, key);
		desc.enumerable && (desc.get ? deferProp(target, key, () => source[key]) : putProp(target, key, desc.value));
	}
}
function mergeDefs(...defs) {
	let mergedDescriptors = {};
	for (let def of defs) {
		let descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data == "object" && !!data && !Array.isArray(data);
}
const allowsEval = cached(() => {
	if (globalConfig.jitless || typeof navigator < "u" && navigator?.userAgent?.includes("Cloudflare")) return !1;
	try {
		return Function(""), !0;
	} catch {
		return !1;
	}
});
function isPlainObject(o) {
	if (isObject(o) === !1) return !1;
	let ctor = o.constructor;
	if (ctor === void 0 || typeof ctor != "function") return !0;
	let prot = ctor.prototype;
	return isObject(prot) !== !1 && Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") !== !1;
}
function shallowClone(o) {
	return isPlainObject(o) ? { ...o } : Array.isArray(o) ? [...o] : o instanceof Map ? new Map(o) : o instanceof Set ? new Set(o) : o;
}
const propertyKeyTypes = new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	let cl = new inst._zod.constr(def ?? inst._zod.def);
	return (!def || params?.parent) && (cl._zod.parent = inst), cl;
}
function normalizeParams(_params) {
	let params = _params;
	if (!params) return {};
	if (typeof params == "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	return delete params.message, typeof params.error == "string" ? {
		...params,
		error: () => params.error
	} : params;
}
function stringifyPrimitive(value) {
	return typeof value == "bigint" ? value.toString() + "n" : typeof value == "string" ? `"${value}"` : `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
}
const NUMBER_FORMAT_RANGES = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
};
function pick(schema, mask) {
	let currDef = schema._zod.def, checks = currDef.checks;
	if (checks && checks.length > 0) throw Error(".pick() cannot be used on object schemas containing refinements");
	let newShape = {};
	return mirrorShape(newShape, schema, maskedKeys(schema, mask)), clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	let raw = sourceShape(schema), keys = [];
	for (let key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw Error(`Unrecognized key: "${String(key)}"`);
		mask[key] && keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	let currDef = schema._zod.def, checks = currDef.checks;
	if (checks && checks.length > 0) throw Error(".omit() cannot be used on object schemas containing refinements");
	let omitted = new Set(maskedKeys(schema, mask)), newShape = {};
	return mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key))), clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw Error("Invalid input to extend: expected a plain object");
	let checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		let existingShape = sourceShape(schema);
		for (let key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	let newShape = {};
	return mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema))), mirrorProps(newShape, shape), newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	let newShape = {};
	return mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a))), mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b))), clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	let checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw Error(`.${name}() cannot be used on object schemas containing refinements`);
	let selected = mask ? new Set(maskedKeys(schema, mask)) : void 0, newShape = {};
	return mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	}))), clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	let selected = mask ? new Set(maskedKeys(schema, mask)) : void 0, newShape = {};
	return mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	})), clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === !0) return !0;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== !0) return !0;
	return !1;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === !0) return !0;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === !1) return !0;
	return !1;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		return (_a = iss).path ?? (_a.path = []), iss.path.unshift(path), iss;
	});
}
function unwrapMessage(message) {
	return typeof message == "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	let caps = [];
	for (let ch of defChecks ?? []) {
		let d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		let max = d.maximum ?? d.length ?? d.size;
		max >= 0 && caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	let traits = iss.inst?._zod?.traits;
	traits?.has("$ZodType") && (traits.has("$ZodCheck") ? (_a = iss).schema ?? (_a.schema = iss.inst) : iss.schema = iss.inst);
	let schemaError = iss.schema === iss.inst ? void 0 : iss.schema?._zod.def?.error, message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input", full = {};
	for (let k of Object.keys(iss)) k !== "inst" && k !== "schema" && k !== "continue" && k !== "input" && k !== "__proto__" && (full[k] = iss[k]);
	return full.path ??= [], full.message = message, ctx?.reportInput && (full.input = iss.input), full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	let units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) (str.charCodeAt(i) & 64512) == 55296 && (str.charCodeAt(i + 1) & 64512) == 56320 && (count--, i++);
	return count;
}
function getLengthableOrigin(input) {
	return Array.isArray(input) ? "array" : typeof input == "string" ? "string" : "unknown";
}
function parsedType(data) {
	let t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			let obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	let [iss, input, inst] = args;
	return typeof iss == "string" ? {
		message: iss,
		code: "custom",
		input,
		inst
	} : { ...iss };
}
function members(proto, table) {
	for (let key in table) {
		let desc = Object.getOwnPropertyDescriptor(table, key);
		desc.get ? Object.defineProperty(proto, key, {
			...desc,
			enumerable: !1
		}) : defineBound(proto, key, desc.value);
	}
}
function own(inst, key, value, enumerable = !0) {
	return Object.defineProperty(inst, key, {
		configurable: !0,
		writable: !0,
		enumerable,
		value
	}), value;
}
function hide(inst, key, value) {
	return own(inst, key, value, !1);
}
function derived(computes, table) {
	for (let key in computes) {
		let compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: !0,
			enumerable: !0,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: !0,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	let proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing, broke = !1;
const breaker = {
	configurable: !0,
	get() {
		broke = !0;
	}
};
function defineLazyInternal(inst, key, compute) {
	let proto = Object.getPrototypeOf(inst._zod);
	key in proto && installing !== inst._zod ? installing = void 0 : (installing = inst._zod, Object.defineProperty(proto, key, {
		configurable: !0,
		get() {
			Object.defineProperty(this, key, breaker);
			let outer = broke;
			broke = !1;
			try {
				let value = compute(this);
				return broke ? delete this[key] : Object.defineProperty(this, key, {
					configurable: !0,
					writable: !0,
					value
				}), broke ||= outer, value;
			} catch (err) {
				throw delete this[key], broke ||= outer, err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: !0,
				writable: !0,
				value
			});
		}
	}));
}
function installLazyProp(inst, key, make, enumerable) {
	let proto = claim(inst, key);
	proto && Object.defineProperty(proto, key, {
		configurable: !0,
		get() {
			let desc = {
				configurable: !0,
				writable: !0,
				enumerable,
				value: void 0
			};
			return Object.defineProperty(this, key, desc), desc.value = make(this), Object.defineProperty(this, key, desc), desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: !0,
				writable: !0,
				enumerable,
				value
			});
		}
	});
}
function constantCatch(value) {
	let fn = () => value;
	return fn["~constantCatch"] = !0, fn;
}
// node_modules/zod/v4/core/core.js
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: !1
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	let E = _E;
	if (E) {
		let saved = E.stackTraceLimit;
		if (typeof saved == "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				return _E = null, new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
function $constructor(name, initializer, proto, params) {
	let zodProto = {};
	function Internals(def) {
		this.def = def, this.constr = _, this.traits = new Set();
	}
	Internals.prototype = zodProto;
	let protoMembers = proto, initialized = protoMembers && new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		if (inst._zod.traits.add(name), initializer(inst, def), initialized) {
			let own = Object.getPrototypeOf(inst), ctorProto = inst._zod.constr.prototype, up = own;
			for (; up && up !== ctorProto;) up = Object.getPrototypeOf(up);
			let target = up ?? own;
			initialized.has(target) || (initialized.add(target), members(target, protoMembers));
		}
		let proto = _.prototype;
		for (let k in proto) Object.prototype.hasOwnProperty.call(proto, k) && (k in inst || (inst[k] = proto[k].bind(inst)));
	}
	let Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		let inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		let deferred = inst._zod.deferred;
		if (deferred) {
			for (let fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		let pp = globalThis.__zod_globalConfig?.postProcessor;
		return pp && pp(inst), inst;
	}
	return Object.defineProperty(_, "init", { value: init }), Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => params?.Parent && inst instanceof params.Parent ? !0 : inst?._zod?.traits?.has(name) }), Object.defineProperty(_, "name", { value: name }), _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
	}
}, $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`), this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	return newConfig && Object.assign(globalConfig, newConfig), globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	let internals = this._zod;
	return internals.message ??= JSON.stringify(internals.def, jsonStringifyReplacer, 2), internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: !0,
	configurable: !0
}, _issuesDesc = {
	value: void 0,
	enumerable: !1
}, _installedToString = new WeakSet([Object.prototype, Error.prototype]), $ZodError = $constructor("$ZodError", (inst, def) => {
	inst.name = "$ZodError", _issuesDesc.value = def, Object.defineProperty(inst, "issues", _issuesDesc), _issuesDesc.value = void 0, Object.defineProperty(inst, "message", _messageDesc);
	let proto = Object.getPrototypeOf(inst);
	_installedToString.has(proto) || (_installedToString.add(proto), Object.defineProperty(proto, "toString", {
		configurable: !0,
		enumerable: !1,
		get() {
			let value = () => this.message;
			return Object.defineProperty(this, "toString", {
				value,
				configurable: !0,
				writable: !0
			}), value;
		},
		set(value) {
			Object.defineProperty(this, "toString", {
				value,
				configurable: !0,
				writable: !0
			});
		}
	}));
});
function node(obj, key, make) {
	return Object.prototype.hasOwnProperty.call(obj, key) || (key === "__proto__" ? Object.defineProperty(obj, key, {
		value: make(),
		writable: !0,
		enumerable: !0,
		configurable: !0
	}) : obj[key] = make()), obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	let fieldErrors = {}, formErrors = [];
	for (let sub of error.issues) sub.path.length > 0 ? node(fieldErrors, sub.path[0], () => []).push(mapper(sub)) : formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	let fieldErrors = { _errors: [] }, processError = (error, path = []) => {
		for (let issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			let fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors, i = 0;
				for (; i < fullpath.length;) {
					let el = fullpath[i], terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						terminal && curr._errors.push(mapper(issue)), i++;
						continue;
					}
					Object.prototype.hasOwnProperty.call(curr, el) || Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: !0,
						writable: !0,
						configurable: !0
					});
					let node = curr[el];
					terminal && node._errors.push(mapper(issue)), curr = node, i++;
				}
			}
		}
	};
	return processError(error), fieldErrors;
}
function toDotPath(_path) {
	let segs = [], path = _path.map((seg) => typeof seg == "object" ? seg.key : seg);
	for (let seg of path) typeof seg == "number" ? segs.push(`[${seg}]`) : typeof seg == "symbol" ? segs.push(`[${JSON.stringify(String(seg))}]`) : /[^\w$]/.test(seg) ? segs.push(`[${JSON.stringify(seg)}]`) : (segs.length && segs.push("."), segs.push(seg));
	return segs.join("");
}
function prettifyError(error) {
	let lines = [], issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
	for (let issue of issues) lines.push(`✖ ${issue.message}`), issue.path?.length && lines.push(`  → at ${toDotPath(issue.path)}`);
	return lines.join("\n");
}
// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	let fn = (schema, value, _ctx, _params) => {
		let ctx = _ctx ? {
			..._ctx,
			async: !1
		} : { async: !1 }, result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			let e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			throw captureStackTrace(e, _params?.callee ?? fn), e;
		}
		return result.value;
	};
	return fn;
}, _parseAsync = (_Err) => {
	let fn = async (schema, value, _ctx, params) => {
		let ctx = _ctx ? {
			..._ctx,
			async: !0
		} : { async: !0 }, result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise && (result = await result), result.issues.length) {
			let e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			throw captureStackTrace(e, params?.callee ?? fn), e;
		}
		return result.value;
	};
	return fn;
}, _safeParse = (_Err) => (schema, value, _ctx) => {
	let ctx = _ctx ? {
		..._ctx,
		async: !1
	} : { async: !1 }, result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: !0,
		data: result.value
	};
};
function failure(Err, issues, ctx) {
	let error;
	return {
		success: !1,
		get error() {
			return error || (error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config()))), issues = void 0, ctx = void 0), error;
		},
		set error(e) {
			error = e, issues = void 0, ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	let ctx = _ctx ? {
		..._ctx,
		async: !0
	} : { async: !0 }, result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	return result instanceof Promise && (result = await result), result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: !0,
		data: result.value
	};
}, COMPILE_INVALID = Symbol.for("zod.compile.invalid"), COMPILE_FALLBACK = Symbol.for("zod.compile.fallback"), validate = ((schema, value, _ctx) => {
	let validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return !0;
		if (validator.definite === !0 && _ctx === void 0) return !1;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	let ctx = _ctx ? {
		..._ctx,
		async: !1,
		abortEarly: !0
	} : {
		async: !1,
		abortEarly: !0
	}, fallbackRun = schema._zod.bag.fallbackRun, result;
	if (fallbackRun ? (ctx[COMPILE_FALLBACK] = !0, result = fallbackRun({
		value,
		issues: []
	}, ctx)) : result = schema._zod.run({
		value,
		issues: []
	}, ctx), result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	let ctx = _ctx ? {
		..._ctx,
		async: !0,
		abortEarly: !0
	} : {
		async: !0,
		abortEarly: !0
	}, result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	return result instanceof Promise && (result = await result), result.issues.length === 0;
}, _encode = (_Err) => {
	let parse = _parse(_Err), fn = (schema, value, _ctx, _params) => {
		let ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
}, _decode = (_Err) => {
	let parse = _parse(_Err), fn = (schema, value, _ctx, _params) => parse(schema, value, _ctx, finalizeParams(fn, _params));
	return fn;
}, _encodeAsync = (_Err) => {
	let parseAsync = _parseAsync(_Err), fn = async (schema, value, _ctx, _params) => {
		let ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
}, _decodeAsync = (_Err) => {
	let parseAsync = _parseAsync(_Err), fn = async (schema, value, _ctx, _params) => await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	return fn;
}, _safeEncode = (_Err) => (schema, value, _ctx) => {
	let ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
}, _safeDecode = (_Err) => (schema, value, _ctx) => _safeParse(_Err)(schema, value, _ctx), _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	let ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
}, _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => _safeParseAsync(_Err)(schema, value, _ctx), cuid = /^[cC][0-9a-z]{6,}$/, cuid2 = /^[0-9a-z]+$/, ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, xid = /^[0-9a-vA-V]{20}$/, ksuid = /^[A-Za-z0-9]{27}$/, nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, uuid = (version) => version ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
function emoji() {
	return RegExp("^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$", "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, httpProtocol = /^https?$/, e164 = /^\+[1-9]\d{6,14}$/, dateSource = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function anchor(source) {
	return RegExp(`^${source}$`);
}
const date = anchor(dateSource);
function timeSource(args) {
	let hhmm = "(?:[01]\\d|2[0-3]):[0-5]\\d";
	return typeof args.precision == "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
	let opts = ["Z"];
	args.offset && opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
	let qualified = `${timeSource({
		precision: args.precision,
		seconds: !0
	})}(?:${opts.join("|")})`, timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/, number$1 = /^-?\d+(?:\.\d+)?$/, boolean$1 = /^(?:true|false)$/i, _null$2 = /^null$/i, lowercase = /^[^A-Z]*$/, uppercase = /^[^a-z]*$/, $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ??= {}, inst._zod.def = def, (_a = inst._zod).onattach ?? (_a.onattach = []);
}), _whenHasLength = (payload) => {
	let val = payload.value;
	return !nullish(val) && val.length !== void 0;
}, numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
}, $ZodCheckLessThan = $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	let origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		(def.inclusive ? payload.value <= def.value : payload.value < def.value) || payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value == "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
}), $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	let origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		(def.inclusive ? payload.value >= def.value : payload.value > def.value) || payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value == "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
}), $ZodCheckMultipleOf = $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def), inst._zod.check = (payload) => {
		if (typeof payload.value != typeof def.value) throw Error("Cannot mix number and bigint in multiple_of check.");
		(typeof payload.value == "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) || payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
}), $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def), def.format = def.format || "float64";
	let isInt = def.format?.includes("int"), origin = isInt ? "int" : "number", [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		let input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: !1,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				input > 0 ? payload.issues.push({
					input,
					code: "too_big",
					maximum: 2 ** 53 - 1,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: !0,
					continue: !def.abort
				}) : payload.issues.push({
					input,
					code: "too_small",
					minimum: -(2 ** 53 - 1),
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: !0,
					continue: !def.abort
				});
				return;
			}
		}
		input < minimum && payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: !0,
			inst,
			continue: !def.abort
		}), input > maximum && payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: !0,
			inst,
			continue: !def.abort
		});
	};
}), $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def), (_a = inst._zod.def).when ?? (_a.when = _whenHasLength), inst._zod.check = (payload) => {
		let input = payload.value, units = input.length;
		if ((typeof input == "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		let origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: !0,
			input,
			inst,
			continue: !def.abort
		});
	};
}), $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def), (_a = inst._zod.def).when ?? (_a.when = _whenHasLength), inst._zod.check = (payload) => {
		let input = payload.value, units = input.length;
		if ((typeof input == "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		let origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: !0,
			input,
			inst,
			continue: !def.abort
		});
	};
}), $ZodCheckLengthEquals = $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def), (_a = inst._zod.def).when ?? (_a.when = _whenHasLength), inst._zod.check = (payload) => {
		let input = payload.value, units = input.length, length = typeof input == "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		let origin = getLengthableOrigin(input), tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: !0,
			exact: !0,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
}), $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def), def.pattern ? (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0, def.pattern.test(payload.value) || payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	}) : (_b = inst._zod).check ?? (_b.check = () => {});
}), $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def), inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0, def.pattern.test(payload.value) || payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
}), $ZodCheckLowerCase = $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ??= lowercase, $ZodCheckStringFormat.init(inst, def);
}), $ZodCheckUpperCase = $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ??= uppercase, $ZodCheckStringFormat.init(inst, def);
}), $ZodCheckIncludes = $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	let escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position == "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex), inst._zod.check = (payload) => {
		payload.value.includes(def.includes, def.position) || payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
}), $ZodCheckStartsWith = $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	let pattern = RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ??= pattern, inst._zod.check = (payload) => {
		payload.value.startsWith(def.prefix) || payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
}), $ZodCheckEndsWith = $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	let pattern = RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ??= pattern, inst._zod.check = (payload) => {
		payload.value.endsWith(def.suffix) || payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
}), $ZodCheckOverwrite = $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def), inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});
// node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [], this.indent = 0, this.args = args, this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			--this.indent;
		}
	}
	write(arg) {
		if (typeof arg == "function") {
			arg(this, { execution: "sync" }), arg(this, { execution: "async" });
			return;
		}
		let lines = arg.split("\n").filter((x) => x), minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length)), dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (let line of dedented) this.content.push(line);
	}
	compile() {
		let F = Function, content = this?.content ?? [""];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};
// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
}, $ZodType = $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ??= {}, inst._zod.def = def, inst._zod.bag = inst._zod.bag || {}, inst._zod.version = version;
	let defChecks = inst._zod.def.checks, checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (let ch of checks) for (let fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) (_a = inst._zod).deferred ?? (_a.deferred = []), inst._zod.deferred?.push(() => {
		inst._zod.run = inst._zod.parse;
	});
	else {
		let runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload), asyncResult;
			for (let ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload) || !ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				let currLen = payload.issues.length, _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === !1) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _, payload.issues.length !== currLen && (attachSchema(payload.issues, currLen, inst), isAborted ||= aborted(payload, currLen));
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst), isAborted ||= aborted(payload, currLen);
				}
			}
			return asyncResult ? asyncResult.then(() => payload) : payload;
		}, handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) return canary.aborted = !0, canary;
			let checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === !1) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				let canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: !0
				});
				return canary instanceof Promise ? canary.then((canary) => handleCanaryResult(canary, payload, ctx)) : handleCanaryResult(canary, payload, ctx);
			}
			let result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === !1) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
}), toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	let ctx = { async: !0 };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			let ctx = { async: !1 };
			try {
				let r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def), inst._zod.pattern = def.pattern ?? anyString, inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch {}
		return typeof payload.value == "string" || payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		}), payload;
	};
}), $ZodStringFormat = $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def), $ZodString.init(inst, def);
}), $ZodGUID = $constructor("$ZodGUID", (inst, def) => {
	def.pattern ??= guid, $ZodStringFormat.init(inst, def);
}), $ZodUUID = $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		let v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ??= uuid(v);
	} else def.pattern ??= uuid();
	$ZodStringFormat.init(inst, def);
}), $ZodEmail = $constructor("$ZodEmail", (inst, def) => {
	def.pattern ??= email, $ZodStringFormat.init(inst, def);
});
function canParseURL(input) {
	try {
		return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(input) : (new URL(input), !0);
	} catch {
		return !1;
	}
}
function validateURL(trimmed, def) {
	return !("normalize" in def) && !("hostname" in def) && !("protocol" in def) ? canParseURL(trimmed) || 2 : parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL < "u") {
			let URLStatic = URL;
			if (typeof URLStatic.parse == "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	return hostname.lastIndex = 0, hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	return protocol.lastIndex = 0, protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def), inst._zod.check = (payload) => {
		try {
			let trimmed = payload.value.trim(), url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === !0) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			def.hostname && !urlHostnameOk(url, def.hostname) && payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			}), def.protocol && !urlProtocolOk(url, def.protocol) && payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			}), payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
}), $ZodEmoji = $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ??= emoji(), $ZodStringFormat.init(inst, def);
}), $ZodNanoID = $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ??= def.length === void 0 ? nanoid : nanoidOfLength(def.length), $ZodStringFormat.init(inst, def);
}), $ZodCUID = $constructor("$ZodCUID", (inst, def) => {
	def.pattern ??= cuid, $ZodStringFormat.init(inst, def);
}), $ZodCUID2 = $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ??= cuid2, $ZodStringFormat.init(inst, def);
}), $ZodULID = $constructor("$ZodULID", (inst, def) => {
	def.pattern ??= ulid, $ZodStringFormat.init(inst, def);
}), $ZodXID = $constructor("$ZodXID", (inst, def) => {
	def.pattern ??= xid, $ZodStringFormat.init(inst, def);
}), $ZodKSUID = $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ??= ksuid, $ZodStringFormat.init(inst, def);
}), $ZodISODateTime = $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ??= datetime(def), $ZodStringFormat.init(inst, def);
}), $ZodISODate = $constructor("$ZodISODate", (inst, def) => {
	def.pattern ??= date, $ZodStringFormat.init(inst, def);
}), $ZodISOTime = $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ??= time(def), $ZodStringFormat.init(inst, def);
}), $ZodISODuration = $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ??= duration, $ZodStringFormat.init(inst, def);
}), $ZodIPv4 = $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ??= ipv4, $ZodStringFormat.init(inst, def);
}), ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	return ipv6Alphabet.test(value) ? canParseURL(`http://[${value}]`) : !1;
}
const $ZodIPv6 = $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ??= ipv6, $ZodStringFormat.init(inst, def), inst._zod.check = (payload) => {
		isValidIPv6(payload.value) || payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
}), $ZodCIDRv4 = $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ??= cidrv4, $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	let parts = value.split("/");
	if (parts.length !== 2) return !1;
	let [address, prefix] = parts;
	if (!prefix) return !1;
	let prefixNum = Number(prefix);
	return `${prefixNum}` !== prefix || prefixNum < 0 || prefixNum > 128 ? !1 : isValidIPv6(address);
}
const $ZodCIDRv6 = $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ??= cidrv6, $ZodStringFormat.init(inst, def), inst._zod.check = (payload) => {
		isValidCIDRv6(payload.value) || payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return !0;
	if (/\s/.test(data) || data.length % 4 != 0) return !1;
	try {
		return atob(data), !0;
	} catch {
		return !1;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/, $ZodBase64 = $constructor("$ZodBase64", (inst, def) => {
	def.pattern ??= base64Charset, $ZodStringFormat.init(inst, def), inst._zod.check = (payload) => {
		isValidBase64(payload.value) || payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
}), base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return !1;
	let base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ??= base64urlCharset, $ZodStringFormat.init(inst, def), inst._zod.check = (payload) => {
		isValidBase64URL(payload.value) || payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
}), $ZodE164 = $constructor("$ZodE164", (inst, def) => {
	def.pattern ??= e164, $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		let tokensParts = token.split(".");
		if (tokensParts.length !== 3) return !1;
		let [header] = tokensParts;
		if (!header) return !1;
		let parsedHeader = JSON.parse(atob(header));
		return !("typ" in parsedHeader && parsedHeader?.typ !== "JWT" || !parsedHeader.alg || algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm));
	} catch {
		return !1;
	}
}
const $ZodJWT = $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def), inst._zod.check = (payload) => {
		isValidJWT(payload.value, def.alg) || payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
}), $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def), inst._zod.pattern = number$1, inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch {}
		let input = payload.value;
		if (typeof input == "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		let received = typeof input == "number" ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
		return payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		}), payload;
	};
}), $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def), $ZodNumber.init(inst, def);
}), $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def), inst._zod.pattern = boolean$1, inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = !!payload.value;
		} catch {}
		let input = payload.value;
		return typeof input == "boolean" || payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		}), payload;
	};
}), $ZodNull = $constructor("$ZodNull", (inst, def) => {
	$ZodType.init(inst, def), inst._zod.pattern = _null$2, inst._zod.values = new Set([null]), inst._zod.parse = (payload, _ctx) => {
		let input = payload.value;
		return input === null || payload.issues.push({
			expected: "null",
			code: "invalid_type",
			input,
			inst
		}), payload;
	};
}), $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def), inst._zod.parse = (payload) => payload;
}), $ZodNever = $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def), inst._zod.parse = (payload, _ctx) => (payload.issues.push({
		expected: "never",
		code: "invalid_type",
		input: payload.value,
		inst
	}), payload);
});
function capSize(inst, size) {
	let caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	let cap = Math.min(...caps.map((c) => c[0])), parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		let n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (let [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				let start = payload.issues.length;
				return ch._zod.check(payload), payload.issues[start].continue = !1, attachSchema(payload.issues, start, inst), payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	result.issues.length && final.issues.push(...prefixIssues(index, result.issues)), final.value[index] = result.value;
}
const $ZodArray = $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	let memo = globalConfig.memoizer;
	memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
		let input = payload.value;
		if (!Array.isArray(input)) return payload.issues.push({
			expected: "array",
			code: "invalid_type",
			input,
			inst
		}), payload;
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		let proms = [], abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			let item = input[i], result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else if (handleArrayResult(result, payload, i), abortEarly && result.issues.length !== 0 && aborted(result)) break;
		}
		return proms.length ? Promise.all(proms).then(() => payload) : payload;
	}, capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	let isPresent = key in input, isOptionalOut = optout === "optional";
	if (isPresent || !isOptionalOut || optin !== "optional") {
		if (result.issues.length) {
			if (optin !== void 0 && isOptionalOut && !isPresent) return;
			final.issues.push(...prefixIssues(key, result.issues));
		}
		!isPresent && optin === void 0 ? result.issues.length || final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		}) : result.value === void 0 ? (isPresent || optin === "defaulted" && !isOptionalOut) && (final.value[key] = void 0) : final.value[key] = result.value;
	}
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	let keys = Object.keys(def.shape), ownSymbols = Object.getOwnPropertySymbols(def.shape), symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS, allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (let k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	let okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	let unrecognized = [], keySet = def.keySet, _catchall = def.catchall._zod, t = _catchall.def.type, optin = _catchall.optin, optout = _catchall.optout, seen = 0;
	for (let key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			t === "never" && unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		let r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		r instanceof Promise ? proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
	}
	return unrecognized.length && payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: !0
	}), proms.length ? Promise.all(proms).then(() => payload) : payload;
}
const $ZodObject = $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	let desc = Object.getOwnPropertyDescriptor(def, "shape"), sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		let get = () => {
			let newSh = { ...sh };
			return Object.defineProperty(def, "shape", { value: newSh }), get.raw = newSh, newSh;
		};
		get.raw = sh, Object.defineProperty(def, "shape", { get });
	}
	let _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		let shape = zod.def.shape, propValues = {};
		for (let key in shape) {
			let field = shape[key]._zod;
			if (field.values) {
				Object.prototype.hasOwnProperty.call(propValues, key) || assignProp(propValues, key, new Set());
				for (let v of field.values) propValues[key].add(v);
				field.optin !== void 0 && propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	let isObject$1 = isObject, catchall = def.catchall, value, memo = globalConfig.memoizer;
	memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
		value ??= _normalized.value;
		let input = payload.value;
		if (!isObject$1(input)) return payload.issues.push({
			expected: "object",
			code: "invalid_type",
			input,
			inst
		}), payload;
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		let proms = [], shape = value.shape, abortEarly = ctx?.abortEarly, seen = payload.issues.length;
		for (let key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			let el = shape[key], optin = el._zod.optin, optout = el._zod.optout, r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			r instanceof Promise ? proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
		}
		return catchall ? handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === !0) : proms.length ? Promise.all(proms).then(() => payload) : payload;
	};
}), $ZodObjectJIT = $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	let superParse = inst._zod.parse, _normalized = cached(() => normalizeDef(def)), memo = globalConfig.memoizer, generateFastpass = (shape) => {
		let normalized = _normalized.value, syms = normalized.symbolKeys, doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		}), parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`, prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write("const input = payload.value;");
		let ids = Object.create(null), counter = 0;
		for (let key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? "const newResult = memo.alloc(inst, payload, {}, ctx);" : "const newResult = {};");
		for (let key of normalized.allKeys) {
			if (key === "__proto__") continue;
			let id = ids[key], k = typeof key == "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key), isPresent = `${k} in input`, schema = shape[key], optin = schema?._zod?.optin, isOptionalIn = optin !== void 0, isOptionalOut = schema?._zod?.optout === "optional";
			if (doc.write(`const ${id} = ${parseStr(k)};`), isOptionalIn && isOptionalOut) {
				let assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else isOptionalIn ? (doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `), optin === "defaulted" ? doc.write(`newResult[${k}] = ${id}.value;`) : doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `)) : doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
		}
		return doc.write("payload.value = newResult;"), doc.write("return payload;"), doc.compile();
	}, fastpass, isObject$2 = isObject, jit = !globalConfig.jitless, fastEnabled = jit && allowsEval.value, catchall = def.catchall, value;
	inst._zod.parse = (payload, ctx) => {
		value ??= _normalized.value;
		let input = payload.value;
		return isObject$2(input) ? jit && fastEnabled && ctx?.async === !1 && ctx.jitless !== !0 ? (fastpass ||= generateFastpass(def.shape), payload = fastpass(payload, ctx), catchall ? handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === !0) : payload) : superParse(payload, ctx) : (payload.issues.push({
			expected: "object",
			code: "invalid_type",
			input,
			inst
		}), payload);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (let result of results) if (result.issues.length === 0) return final.value = result.value, final;
	let nonaborted = results.filter((r) => !aborted(r));
	return nonaborted.length === 1 ? (final.value = nonaborted[0].value, nonaborted[0]) : (final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	}), final);
}
const $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0), defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0), defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	}), defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			let patterns = zod.def.options.map((o) => o._zod.pattern);
			return RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	let first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = !1, results = [];
		for (let option of def.options) {
			let result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) results.push(result), async = !0;
			else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		return async ? Promise.all(results).then((results) => handleUnionResults(results, payload, inst, ctx)) : handleUnionResults(results, payload, inst, ctx);
	};
});
function discriminatorMap(def) {
	let map = new Map();
	for (let option of def.options) {
		let values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
		for (let value of values) if (map.has(value)) {
			if (value !== void 0) throw Error(`Duplicate discriminator value "${String(value)}"`);
			map.set(value, null);
		} else map.set(value, option);
	}
	return map;
}
const $ZodDiscriminatedUnion = $constructor("$ZodDiscriminatedUnion", (inst, def) => {
	def.inclusive = !1, $ZodUnion.init(inst, def);
	let _super = inst._zod.parse;
	defineLazyInternal(inst, "propValues", (zod) => {
		let propValues = {}, undefinedCount = 0;
		for (let option of zod.def.options) {
			let pv = option._zod.propValues;
			if (!pv || Object.keys(pv).length === 0) throw Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
			pv[zod.def.discriminator]?.has(void 0) && undefinedCount++;
			for (let [k, v] of Object.entries(pv)) {
				Object.prototype.hasOwnProperty.call(propValues, k) || assignProp(propValues, k, new Set());
				for (let val of v) propValues[k].add(val);
			}
		}
		return !zod.def.unionFallback && undefinedCount > 1 && propValues[zod.def.discriminator]?.delete(void 0), propValues;
	}), def.options.forEach((option, i) => {
		let propShape = rawShape(option._zod.def);
		if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw Error(`Invalid discriminated union option at index "${i}"`);
	});
	let disc = cached(() => discriminatorMap(def));
	inst._zod.parse = (payload, ctx) => {
		let input = payload.value;
		if (!isObject(input)) return payload.issues.push({
			code: "invalid_type",
			expected: "object",
			input,
			inst
		}), payload;
		let value = input?.[def.discriminator], opt = disc.value.get(value);
		return opt && (value !== void 0 || ctx.direction !== "backward") ? opt._zod.run(payload, ctx) : def.unionFallback || ctx.direction === "backward" ? _super(payload, ctx) : (payload.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: def.discriminator,
			options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
			input,
			path: [def.discriminator],
			inst
		}), payload);
	};
}), $ZodIntersection = $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def), inst._zod.parse = (payload, ctx) => {
		let input = payload.value, left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx), right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		return left instanceof Promise || right instanceof Promise ? Promise.all([left, right]).then(([left, right]) => handleIntersectionResults(payload, left, right)) : handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b || a instanceof Date && b instanceof Date && +a == +b) return {
		valid: !0,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		let bKeys = Object.keys(b), sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1), newObj = {
			...a,
			...b
		};
		Object.prototype.hasOwnProperty.call(newObj, "__proto__") && delete newObj.__proto__;
		for (let key of sharedKeys) {
			if (key === "__proto__") continue;
			let sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: !1,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: !0,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: !1,
			mergeErrorPath: []
		};
		let newArray = [];
		for (let index = 0; index < a.length; index++) {
			let itemA = a[index], itemB = b[index], sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: !1,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: !0,
			data: newArray
		};
	}
	return {
		valid: !1,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	let unrecKeys = new Map(), unrecIssue, keyIssues = new Map(), collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) unrecIssue ??= iss, keys = iss.keys;
		else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			let k = String(iss.path[0]);
			keyIssues.has(k) || keyIssues.set(k, iss), keys = [k];
		} else return !1;
		for (let k of keys) unrecKeys.has(k) || unrecKeys.set(k, {}), unrecKeys.get(k)[side] = !0;
		return !0;
	};
	for (let iss of left.issues) collect(iss, "l") || result.issues.push(iss);
	for (let iss of right.issues) collect(iss, "r") || result.issues.push(iss);
	let bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		let aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		aggregated.length && result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (let k of bothKeys) !aggregated.includes(k) && keyIssues.has(k) && result.issues.push(keyIssues.get(k));
	}
	let merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	return result.value = merged.data, result;
}
const $ZodRecord = $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	let memo = globalConfig.memoizer;
	memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
		let input = payload.value;
		if (!isPlainObject(input)) return payload.issues.push({
			expected: "record",
			code: "invalid_type",
			input,
			inst
		}), payload;
		let proms = [], values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let recordKeys = new Set();
			for (let key of values) if (typeof key == "string" || typeof key == "number" || typeof key == "symbol") {
				if (recordKeys.add(typeof key == "number" ? key.toString() : key), key === "__proto__") continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				let outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				let result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				result instanceof Promise ? proms.push(result.then((result) => {
					result.issues.length && payload.issues.push(...prefixIssues(key, result.issues)), payload.value[outKey] = result.value;
				})) : (result.issues.length && payload.issues.push(...prefixIssues(key, result.issues)), payload.value[outKey] = result.value);
			}
			let unrecognized;
			for (let key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else unrecognized ??= [], unrecognized.push(key);
			}
			unrecognized && unrecognized.length > 0 && payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: !0
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (let key of Reflect.ownKeys(input)) {
				if (key === "__proto__" || !Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (typeof key == "string" && number$1.test(key) && keyResult.issues.length) {
					let retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw Error("Async schemas not supported in object keys currently");
					retryResult.issues.length === 0 && (keyResult = retryResult);
				}
				if (keyResult.issues.length) {
					def.mode === "loose" ? payload.value[key] = input[key] : values ? (unrecognized ??= [], unrecognized.push(key)) : payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				let outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				let result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				result instanceof Promise ? proms.push(result.then((result) => {
					result.issues.length && payload.issues.push(...prefixIssues(key, result.issues)), payload.value[outKey] = result.value;
				})) : (result.issues.length && payload.issues.push(...prefixIssues(key, result.issues)), payload.value[outKey] = result.value);
			}
			unrecognized && unrecognized.length > 0 && payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: !0
			});
		}
		return proms.length ? Promise.all(proms).then(() => payload) : payload;
	};
}), $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	let values = getEnumValues(def.entries), valuesSet = new Set(values);
	inst._zod.values = valuesSet, defineLazyInternal(inst, "pattern", (zod) => {
		let patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	}), inst._zod.parse = (payload, _ctx) => {
		let input = payload.value;
		return valuesSet.has(input) || payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		}), payload;
	};
}), $ZodLiteral = $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	let values = new Set(def.values);
	inst._zod.values = values, defineLazyInternal(inst, "pattern", (zod) => {
		let vals = zod.def.values;
		return RegExp(vals.length ? `^(${vals.map((o) => typeof o == "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	}), inst._zod.parse = (payload, _ctx) => {
		let input = payload.value;
		return values.has(input) || payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		}), payload;
	};
}), $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def), inst._zod.optin = "optional", globalConfig.memoizer?.guard(inst), inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		let _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => (payload.value = output, payload));
		if (_out instanceof Promise) throw new $ZodAsyncError();
		return payload.value = _out, payload;
	};
});
function handleOptionalResult(payload, result) {
	return payload.value = result.issues.length ? void 0 : result.value, payload;
}
const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), inst._zod.optout = "optional", defineLazyInternal(inst, "values", (zod) => {
		let values = zod.def.innerType._zod.values;
		return values ? new Set([...values, void 0]) : void 0;
	}), defineLazyInternal(inst, "pattern", (zod) => {
		let pattern = zod.def.innerType._zod.pattern;
		return pattern ? RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	}), inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			let result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			return result instanceof Promise ? result.then((result) => handleOptionalResult(payload, result)) : handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
}), $ZodExactOptional = $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def), defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values), defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern), inst._zod.parse = (payload, ctx) => def.innerType._zod.run(payload, ctx);
}), $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin), defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout), defineLazyInternal(inst, "pattern", (zod) => {
		let pattern = zod.def.innerType._zod.pattern;
		return pattern ? RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	}), defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0), inst._zod.parse = (payload, ctx) => payload.value === null ? payload : def.innerType._zod.run(payload, ctx);
}), $ZodDefault = $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def), inst._zod.optin = "defaulted", defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values), inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) return payload.value = def.defaultValue, payload;
		let result = def.innerType._zod.run(payload, ctx);
		return result instanceof Promise ? result.then((result) => handleDefaultResult(result, def)) : handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	return payload.value === void 0 && (payload.value = def.defaultValue), payload;
}
const $ZodPrefault = $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def), inst._zod.optin = "defaulted", defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values), inst._zod.parse = (payload, ctx) => (ctx.direction === "backward" || payload.value === void 0 && (payload.value = def.defaultValue), def.innerType._zod.run(payload, ctx));
}), $ZodNonOptional = $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def), defineLazyInternal(inst, "values", (zod) => {
		let v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	}), inst._zod.parse = (payload, ctx) => {
		let result = def.innerType._zod.run(payload, ctx);
		return result instanceof Promise ? result.then((result) => handleNonOptionalResult(result, inst)) : handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	return !payload.issues.length && payload.value === void 0 && payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	}), payload;
}
function handleCatchResult(payload, result, def, ctx) {
	return result.issues.length ? (payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	}), payload) : (payload.value = result.value, result.memo && (payload.memo = !0), payload);
}
const $ZodCatch = $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout), defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values), inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		let result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		return result instanceof Promise ? result.then((result) => handleCatchResult(payload, result, def, ctx)) : handleCatchResult(payload, result, def, ctx);
	};
}), $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def), defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values), defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin), defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout), defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues), inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			let right = def.out._zod.run(payload, ctx);
			return right instanceof Promise ? right.then((right) => handlePipeResult(right, def.in, ctx)) : handlePipeResult(right, def.in, ctx);
		}
		let left = def.in._zod.run(payload, ctx);
		return left instanceof Promise ? left.then((left) => handlePipeResult(left, def.out, ctx)) : handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	return left.issues.some((iss) => iss.code !== "unrecognized_keys") ? (left.aborted = !0, left) : next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodReadonly = $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def), defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues), defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values), defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin), defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout), inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		let result = def.innerType._zod.run(payload, ctx);
		return result instanceof Promise ? result.then(handleReadonlyResult) : handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	return payload.memo || (payload.value = Object.freeze(payload.value)), payload;
}
const $ZodLazy = $constructor("$ZodLazy", (inst, def) => {
	$ZodType.init(inst, def), defineLazy(inst._zod, "innerType", () => {
		let d = def;
		return d._cachedInner ||= def.getter(), d._cachedInner;
	}), defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern), defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues), defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? void 0), defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? void 0), inst._zod.parse = (payload, ctx) => inst._zod.innerType._zod.run(payload, ctx);
}), $ZodCustom = $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def), $ZodType.init(inst, def), inst._zod.parse = (payload, _) => payload, inst._zod.check = (payload) => {
		let input = payload.value, r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		let _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		inst._zod.def.params && (_iss.params = inst._zod.def.params), payload.issues.push(issue(_iss));
	}
}
// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super("Cannot parse a reference cycle that closes through a transform"), this.name = "ZodCyclicError";
	}
};
const STATE = "~memo", NO_ISSUES = [];
function isRef(value) {
	return typeof value == "object" && !!value;
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = new WeakMap();
function isRecursive(inst, stack, resolve) {
	let cached = recursive.get(inst);
	if (cached !== void 0) return cached ? 2 : 0;
	if (stack.has(inst)) return 2;
	stack.add(inst);
	let result = 0, check = (child) => {
		if (result !== 2 && child?._zod) {
			let answer = isRecursive(child, stack, resolve);
			answer > result && (result = answer);
		}
	}, shape = (sh, spread) => {
		let answer = 0;
		for (let key of Reflect.ownKeys(sh)) {
			let desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			let child = desc.get ? 1 : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : 0;
			child > answer && (answer = child);
		}
		return answer;
	}, merge = (answer) => {
		answer > result && (result = answer);
	}, def = inst._zod.def;
	switch (def.type) {
		case "object": {
			let raw = rawShape(def);
			merge(raw ? shape(raw, !0) : 1), check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (let el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType), check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (let el of def.options) check(el);
			break;
		case "intersection":
			check(def.left), check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in), check(def.out);
			break;
		case "function":
			check(def.input), check(def.output);
			break;
		case "lazy": {
			let inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, !1) : 1);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (let key in def) {
			let desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			let value = desc.value;
			if (value && typeof value == "object") {
				if (value._zod) check(value);
				else if (Array.isArray(value)) for (let el of value) check(el);
			}
		}
	}
	return stack.delete(inst), settle(inst, result);
}
function settle(inst, answer) {
	return answer !== 1 && recursive.set(inst, answer === 2), answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	return bucket || (bucket = new WeakMap(), state.buckets.set(inst, bucket)), bucket;
}
let handoff;
const open = [], memo = {
	alloc(_inst, payload, empty) {
		let bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		let entry = {
			value: empty,
			issues: null
		};
		return bucket.set(payload.value, entry), open.push(entry), empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []), inst._zod.deferred.push(() => {
			let base = inst._zod.parse, wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped, inst._zod.run === base && (inst._zod.run = wrapped);
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst, rechecked = !1, lastCtx, lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []), inst._zod.deferred.push(() => {
			let base = inst._zod.parse, wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					let walked = isRecursive(inst, new Set(), !1);
					if (walked === 0) return inst._zod.parse = base, inst._zod.run === wrapped && (inst._zod.run = base), base(payload, ctx);
					walked === 2 || rechecked ? isRecursiveInst = !0 : rechecked = !0;
				}
				let input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				state || (state = {
					buckets: new WeakMap(),
					backEdges: void 0
				}, ctx[STATE] = state);
				let bucket;
				lastCtx === ctx ? bucket = lastBucket : (bucket = bucketFor(state, inst), lastCtx = ctx, lastBucket = bucket);
				let hit = bucket.get(input);
				if (hit) return payload.value = hit.value, hit.issues ? hit.issues.length && payload.issues.push(...cloneIssues(hit.issues)) : (payload.memo = !0, state.backEdges ?? (state.backEdges = new WeakSet()), state.backEdges.add(hit.value)), payload;
				handoff = bucket;
				let depth = open.length, result = base(payload, ctx);
				handoff = void 0;
				let entry = open.length > depth ? open.pop() : void 0;
				return result instanceof Promise ? result.then((r) => (entry && (entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES), r)) : (entry && (entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES), result);
			};
			inst._zod.parse = wrapped, inst._zod.run === base && (inst._zod.run = wrapped);
		});
	}
};
function memoizer() {
	return memo;
}
function isBackEdge(ctx, value) {
	let backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
// node_modules/zod/v4/locales/en.js
const error = () => {
	let Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	let FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	}, TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		return type === "number" && typeof input == "number" && !Number.isFinite(input) ? String(input) : TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value": return issue.values.length === 1 ? `Invalid input: expected ${stringifyPrimitive(issue.values[0])}` : `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				let adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<", sizing = getSizing(issue.origin);
				return sizing ? `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}` : `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				let adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">", sizing = getSizing(issue.origin);
				return sizing ? `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}` : `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				let _issue = issue;
				return _issue.format === "starts_with" ? `Invalid string: must start with "${_issue.prefix}"` : _issue.format === "ends_with" ? `Invalid string: must end with "${_issue.suffix}"` : _issue.format === "includes" ? `Invalid string: must include "${_issue.includes}"` : _issue.format === "regex" ? `Invalid string: must match pattern ${_issue.pattern}` : `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union": return issue.options && Array.isArray(issue.options) && issue.options.length > 0 ? `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}` : issue.inclusive === !1 ? "Invalid input: more than one option matched" : "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return "Invalid input";
		}
	};
};
function en_default() {
	return { localeError: error() };
}
// node_modules/zod/v4/core/registries.js
var _a, $ZodRegistry = class {
	constructor() {
		this._map = new WeakMap(), this._idmap = new Map();
	}
	add(schema, ..._meta) {
		let meta = _meta[0];
		return this._map.set(schema, meta), meta && typeof meta == "object" && "id" in meta && this._idmap.set(meta.id, schema), this;
	}
	clear() {
		return this._map = new WeakMap(), this._idmap = new Map(), this;
	}
	remove(schema) {
		let meta = this._map.get(schema);
		return meta && typeof meta == "object" && "id" in meta && this._idmap.delete(meta.id), this._map.delete(schema), this;
	}
	get(schema) {
		let p = schema._zod.parent;
		if (p) {
			let pm = { ...this.get(p) ?? {} };
			delete pm.id;
			let f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	return def.checks &&= [...def.checks], def;
}
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v4",
		...normalizeParams(params)
	});
}
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v6",
		...normalizeParams(params)
	});
}
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v7",
		...normalizeParams(params)
	});
}
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: !1,
		...normalizeParams(params)
	});
}
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: !1,
		local: !1,
		precision: null,
		...normalizeParams(params)
	});
}
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
function _coercedNumber(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		coerce: !0,
		checks: [],
		...normalizeParams(params)
	}));
}
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: !1,
		format: "safeint",
		...normalizeParams(params)
	});
}
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
function _null$1(Class, params) {
	return new Class({
		type: "null",
		...normalizeParams(params)
	});
}
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: !1
	});
}
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: !0
	});
}
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: !1
	});
}
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: !0
	});
}
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
function _normalize(form) {
	return _overwrite((input) => input.normalize(form));
}
function _trim() {
	return _overwrite((input) => input.trim());
}
function _toLowerCase() {
	return _overwrite((input) => input.toLowerCase());
}
function _toUpperCase() {
	return _overwrite((input) => input.toUpperCase());
}
function _slugify() {
	return _overwrite((input) => slugify(input));
}
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
function _superRefine(fn, params) {
	let ch = _check((payload) => (payload.addIssue = (issue$2) => {
		if (typeof issue$2 == "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
		else {
			let _issue = issue$2;
			_issue.fatal && (_issue.continue = !1), _issue.code ??= "custom", "input" in _issue || (_issue.input = payload.value), _issue.inst ??= ch, _issue.continue ??= !ch._zod.def.abort, payload.issues.push(issue(_issue));
		}
	}, fn(payload.value, payload)), params);
	return ch;
}
function _check(fn, params) {
	let ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	return ch._zod.check = fn, ch;
}
// scripts/build/no-json-schema.ts
const createToJSONSchemaMethod = () => refuse, createStandardJSONSchemaMethod = () => refuse;
function refuse() {
	throw TypeError("A bundle was asked for a JSON Schema; scripts/docs.ts writes them");
}
// node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: !0,
		enumerable: !1,
		get() {
			let value = make(this);
			return Object.defineProperty(this, key, {
				value,
				configurable: !0,
				writable: !0
			}), value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: !0,
				writable: !0
			});
		}
	});
}
const ZodRealError = $constructor("ZodError", (inst, issues) => {
	$ZodError.init(inst, issues), inst.name = "ZodError";
	let proto = Object.getPrototypeOf(inst);
	_installedErrorProtos.has(proto) || (_installedErrorProtos.add(proto), _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper)), _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper)), _lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue), self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	}), _lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues), self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	}), Object.defineProperty(proto, "isEmpty", {
		configurable: !0,
		enumerable: !1,
		get() {
			return this.issues.length === 0;
		}
	}));
}, void 0, { Parent: Error }), parse = _parse(ZodRealError), parseAsync = _parseAsync(ZodRealError), safeParse = _safeParse(ZodRealError), safeParseAsync = _safeParseAsync(ZodRealError), encode = _encode(ZodRealError), decode = _decode(ZodRealError), encodeAsync = _encodeAsync(ZodRealError), decodeAsync = _decodeAsync(ZodRealError), safeEncode = _safeEncode(ZodRealError), safeDecode = _safeDecode(ZodRealError), safeEncodeAsync = _safeEncodeAsync(ZodRealError), safeDecodeAsync = _safeDecodeAsync(ZodRealError);
// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	globalConfig.localeError || config(en_default());
}
function _ensureDefaultMemoizer() {
	globalConfig.memoizer || config({ memoizer: memoizer() });
}
const ZodType = $constructor("ZodType", (inst, def) => (_ensureDefaultLocale(), $ZodType.init(inst, def), inst.def = def, inst.type = def.type, inst), {
	check(...chks) {
		let def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch == "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: !0 });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		return reg.add(this, meta), this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(_overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		let cl = this.clone();
		return globalRegistry.add(cl, { description }), cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		let cl = this.clone();
		return globalRegistry.add(cl, args[0]), cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
}), _ZodString = $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params);
}, derived({
	format: (inst) => refuse(inst).format ?? null,
	minLength: (inst) => refuse(inst).minimum ?? null,
	maxLength: (inst) => refuse(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(_regex(...args));
	},
	includes(...args) {
		return this.check(_includes(...args));
	},
	startsWith(...args) {
		return this.check(_startsWith(...args));
	},
	endsWith(...args) {
		return this.check(_endsWith(...args));
	},
	min(...args) {
		return this.check(_minLength(...args));
	},
	max(...args) {
		return this.check(_maxLength(...args));
	},
	length(...args) {
		return this.check(_length(...args));
	},
	nonempty(...args) {
		return this.check(_minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(_lowercase(params));
	},
	uppercase(params) {
		return this.check(_uppercase(params));
	},
	trim() {
		return this.check(_trim());
	},
	normalize(...args) {
		return this.check(_normalize(...args));
	},
	toLowerCase() {
		return this.check(_toLowerCase());
	},
	toUpperCase() {
		return this.check(_toUpperCase());
	},
	slugify() {
		return this.check(_slugify());
	}
})), ZodString = $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def), _ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(_email(ZodEmail, params));
	},
	url(params) {
		return this.check(_url(ZodURL, params));
	},
	jwt(params) {
		return this.check(_jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(_emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(_guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(_uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(_uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(_uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(_uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(_nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(_cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(_cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(_ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(_base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(_base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(_xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(_ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(_ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(_ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(_cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(_cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(_e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(_isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(_isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(_isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(_isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return _string(ZodString, params);
}
const ZodStringFormat = $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def), _ZodString.init(inst, def);
}), ZodISODateTime = $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodISODate = $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodISOTime = $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodISODuration = $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodEmail = $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodGUID = $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodUUID = $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodURL = $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def), ZodStringFormat.init(inst, def);
});
function url(params) {
	return _url(ZodURL, params);
}
const ZodEmoji = $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodNanoID = $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodCUID = $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodCUID2 = $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodULID = $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodXID = $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodKSUID = $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodIPv4 = $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodIPv6 = $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodCIDRv4 = $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodCIDRv6 = $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodBase64 = $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodBase64URL = $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodE164 = $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodJWT = $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodNumber = $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.isFinite = !0;
}, derived({
	minValue: (inst) => {
		let { minimum, exclusiveMinimum } = refuse(inst);
		return Math.max(minimum ?? -Infinity, exclusiveMinimum ?? -Infinity);
	},
	maxValue: (inst) => {
		let { maximum, exclusiveMaximum } = refuse(inst);
		return Math.min(maximum ?? Infinity, exclusiveMaximum ?? Infinity);
	},
	isInt: (inst) => {
		let { isInt, multipleOf } = refuse(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => refuse(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(_gt(value, params));
	},
	gte(value, params) {
		return this.check(_gte(value, params));
	},
	min(value, params) {
		return this.check(_gte(value, params));
	},
	lt(value, params) {
		return this.check(_lt(value, params));
	},
	lte(value, params) {
		return this.check(_lte(value, params));
	},
	max(value, params) {
		return this.check(_lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(_gt(0, params));
	},
	nonnegative(params) {
		return this.check(_gte(0, params));
	},
	negative(params) {
		return this.check(_lt(0, params));
	},
	nonpositive(params) {
		return this.check(_lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(_multipleOf(value, params));
	},
	step(value, params) {
		return this.check(_multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number(params) {
	return _number(ZodNumber, params);
}
const ZodNumberFormat = $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def), ZodNumber.init(inst, def);
});
function int(params) {
	return _int(ZodNumberFormat, params);
}
const ZodBoolean = $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params);
});
function boolean(params) {
	return _boolean(ZodBoolean, params);
}
const ZodNull = $constructor("ZodNull", (inst, def) => {
	$ZodNull.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params);
});
function _null(params) {
	return _null$1(ZodNull, params);
}
const ZodUnknown = $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params);
});
function unknown() {
	return _unknown(ZodUnknown);
}
const ZodNever = $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params);
});
function never(params) {
	return _never(ZodNever, params);
}
const ZodArray = $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer(), $ZodArray.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.element = def.element;
}, {
	min(n, params) {
		return this.check(_minLength(n, params));
	},
	nonempty(params) {
		return this.check(_minLength(1, params));
	},
	max(n, params) {
		return this.check(_maxLength(n, params));
	},
	length(n, params) {
		return this.check(_length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return _array(ZodArray, element, params);
}
const ZodObject = $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer(), $ZodObjectJIT.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), installLazyProp(inst, "shape", (self) => self._zod.def.shape, !1);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	let def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodObject(def);
}
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
function looseObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: unknown(),
		...normalizeParams(params)
	});
}
const ZodUnion = $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodDiscriminatedUnion = $constructor("ZodDiscriminatedUnion", (inst, def) => {
	ZodUnion.init(inst, def), $ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
	return new ZodDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...normalizeParams(params)
	});
}
const ZodIntersection = $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodRecord = $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer(), $ZodRecord.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.keyType = def.keyType, inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	return !valueType || !valueType._zod ? new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	}) : new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
function partialRecord(keyType, valueType, params) {
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params),
		partial: !0
	});
}
const ZodEnum = $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.enum = def.entries, inst.options = [...inst._zod.values];
	let keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		let newEntries = {};
		for (let value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	}, inst.exclude = (values, params) => {
		let newEntries = { ...def.entries };
		for (let value of values) if (keys.has(value)) delete newEntries[value];
		else throw Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	let entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodLiteral = $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.values = new Set(def.values), Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodTransform = $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer(), $ZodTransform.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 == "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				let _issue = issue$1;
				_issue.fatal && (_issue.continue = !1), _issue.code ??= "custom", "input" in _issue || (_issue.input = payload.value), _issue.inst ??= inst, payload.issues.push(issue(_issue));
			}
		};
		let output = def.transform(payload.value, payload);
		return output instanceof Promise ? output.then((output) => (payload.value = output, payload)) : (payload.value = output, payload);
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType, inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue == "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue == "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodCatch = $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType, inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue == "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodPipe = $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.in = def.in, inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodReadonly = $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodLazy = $constructor("ZodLazy", (inst, def) => {
	$ZodLazy.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.getter();
});
function lazy(getter) {
	return new ZodLazy({
		type: "lazy",
		getter
	});
}
const ZodCustom = $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => refuse(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return _superRefine(fn, params);
}
function json(params) {
	let jsonSchema = lazy(() => union([
		string(params),
		number(),
		boolean(),
		_null(),
		array(jsonSchema),
		record(string(), jsonSchema)
	]));
	return jsonSchema;
}
export { UpstreamError as A, string as C, _coercedNumber as D, url as E, isAmbiguous as M, isOfKind as N, _isoDateTime as O, isRateLimit as P, strictObject as S, unknown as T, number as _, ZodRecord as a, partialRecord as b, array as c, int as d, intersection as f, looseObject as g, literal as h, ZodObject as i, UserError as j, prettifyError as k, boolean as l, lazy as m, ZodISODateTime as n, _enum as o, json as p, ZodNumber as r, _null as s, ZodEnum as t, discriminatedUnion as u, object as v, union as w, record as x, optional as y };
