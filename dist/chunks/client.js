import { t as legacyRestEndpointMethods } from "./no-endpoint-methods.js";
import { A as UpstreamError, M as isAmbiguous, P as isRateLimit, c as array, g as looseObject, v as object } from "./schemas.js";
import { n as toUpstreamError, r as GraphqlError } from "./failure.js";
import { t as GITHUB_ACTIONS } from "./recorder-account.js";
import { setTimeout } from "node:timers/promises";
// node_modules/universal-user-agent/index.js
function getUserAgent() {
	return typeof navigator == "object" && "userAgent" in navigator ? navigator.userAgent : typeof process == "object" && process.version !== void 0 ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
}
// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
	if (typeof method != "function") throw Error("method for before hook must be a function");
	return options ||= {}, Array.isArray(name) ? name.reverse().reduce((callback, name) => register.bind(null, state, name, callback, options), method)() : Promise.resolve().then(() => state.registry[name] ? state.registry[name].reduce((method, registered) => registered.hook.bind(null, method, options), method)() : method(options));
}
// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook) {
	let orig = hook;
	state.registry[name] || (state.registry[name] = []), kind === "before" && (hook = (method, options) => Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options))), kind === "after" && (hook = (method, options) => {
		let result;
		return Promise.resolve().then(method.bind(null, options)).then((result_) => (result = result_, orig(result, options))).then(() => result);
	}), kind === "error" && (hook = (method, options) => Promise.resolve().then(method.bind(null, options)).catch((error) => orig(error, options))), state.registry[name].push({
		hook,
		orig
	});
}
// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
	if (!state.registry[name]) return;
	let index = state.registry[name].map((registered) => registered.orig).indexOf(method);
	index !== -1 && state.registry[name].splice(index, 1);
}
// node_modules/before-after-hook/index.js
const bind = Function.bind, bindable = bind.bind(bind);
function bindApi(hook, state, name) {
	let removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state]);
	hook.api = { remove: removeHookRef }, hook.remove = removeHookRef, [
		"before",
		"error",
		"after",
		"wrap"
	].forEach((kind) => {
		let args = name ? [
			state,
			kind,
			name
		] : [state, kind];
		hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
	});
}
function Singular() {
	let singularHookName = Symbol("Singular"), singularHookState = { registry: {} }, singularHook = register.bind(null, singularHookState, singularHookName);
	return bindApi(singularHook, singularHookState, singularHookName), singularHook;
}
function Collection() {
	let state = { registry: {} }, hook = register.bind(null, state);
	return bindApi(hook, state), hook;
}
var before_after_hook_default = {
	Singular,
	Collection
}, DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(object) {
	return object ? Object.keys(object).reduce((newObj, key) => (newObj[key.toLowerCase()] = object[key], newObj), {}) : {};
}
function isPlainObject$1(value) {
	if (typeof value != "object" || !value || Object.prototype.toString.call(value) !== "[object Object]") return !1;
	let proto = Object.getPrototypeOf(value);
	if (proto === null) return !0;
	let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	let result = Object.assign({}, defaults);
	return Object.keys(options).forEach((key) => {
		isPlainObject$1(options[key]) && key in defaults ? result[key] = mergeDeep(defaults[key], options[key]) : Object.assign(result, { [key]: options[key] });
	}), result;
}
function removeUndefinedProperties(obj) {
	for (let key in obj) obj[key] === void 0 && delete obj[key];
	return obj;
}
function merge(defaults, route, options) {
	if (typeof route == "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? {
			method,
			url
		} : { url: method }, options);
	} else options = Object.assign({}, route);
	options.headers = lowercaseKeys(options.headers), removeUndefinedProperties(options), removeUndefinedProperties(options.headers);
	let mergedOptions = mergeDeep(defaults || {}, options);
	return options.url === "/graphql" && (defaults && defaults.mediaType.previews?.length && (mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews)), mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""))), mergedOptions;
}
function addQueryParameters(url, parameters) {
	let separator = /\?/.test(url) ? "&" : "?", names = Object.keys(parameters);
	return names.length === 0 ? url : url + separator + names.map((name) => name === "q" ? "q=" + parameters.q.split("+").map(encodeURIComponent).join("+") : `${name}=${encodeURIComponent(parameters[name])}`).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	let matches = url.match(urlVariableRegex);
	return matches ? matches.map(removeNonChars).reduce((a, b) => a.concat(b), []) : [];
}
function omit(object, keysToOmit) {
	let result = { __proto__: null };
	for (let key of Object.keys(object)) keysToOmit.indexOf(key) === -1 && (result[key] = object[key]);
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		return /%[0-9A-Fa-f]/.test(part) || (part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]")), part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	return value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value), key ? encodeUnreserved(key) + "=" + value : value;
}
function isDefined(value) {
	return value != null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value == "string" || typeof value == "number" || typeof value == "bigint" || typeof value == "boolean") value = value.toString(), modifier && modifier !== "*" && (value = value.substring(0, parseInt(modifier, 10))), result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
		else if (modifier === "*") Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
			result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
		}) : Object.keys(value).forEach(function(k) {
			isDefined(value[k]) && result.push(encodeValue(operator, value[k], k));
		});
		else {
			let tmp = [];
			Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
				tmp.push(encodeValue(operator, value2));
			}) : Object.keys(value).forEach(function(k) {
				isDefined(value[k]) && (tmp.push(encodeUnreserved(k)), tmp.push(encodeValue(operator, value[k].toString())));
			}), isKeyOperator(operator) ? result.push(encodeUnreserved(key) + "=" + tmp.join(",")) : tmp.length !== 0 && result.push(tmp.join(","));
		}
	} else operator === ";" ? isDefined(value) && result.push(encodeUnreserved(key)) : value === "" && (operator === "&" || operator === "?") ? result.push(encodeUnreserved(key) + "=") : value === "" && result.push("");
	return result;
}
function parseUrl(template) {
	return { expand: expand.bind(null, template) };
}
function expand(template, context) {
	var operators = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	return template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
		if (expression) {
			let operator = "", values = [];
			if (operators.indexOf(expression.charAt(0)) !== -1 && (operator = expression.charAt(0), expression = expression.substr(1)), expression.split(/,/g).forEach(function(variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
				values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
			}), operator && operator !== "+") {
				var separator = ",";
				return operator === "?" ? separator = "&" : operator !== "#" && (separator = operator), (values.length === 0 ? "" : operator) + values.join(separator);
			}
			return values.join(",");
		}
		return encodeReserved(literal);
	}), template === "/" ? template : template.replace(/\/$/, "");
}
function parse$1(options) {
	let method = options.method.toUpperCase(), url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), headers = Object.assign({}, options.headers), body, parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]), urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters), /^http/.test(url) || (url = options.baseUrl + url);
	let remainingParameters = omit(parameters, Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"));
	return /application\/octet-stream/i.test(headers.accept) || (options.mediaType.format && (headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",")), url.endsWith("/graphql") && options.mediaType.previews?.length && (headers.accept = (headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(options.mediaType.previews).map((preview) => `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`).join(","))), ["GET", "HEAD"].includes(method) ? url = addQueryParameters(url, remainingParameters) : "data" in remainingParameters ? body = remainingParameters.data : Object.keys(remainingParameters).length && (body = remainingParameters), !headers["content-type"] && body !== void 0 && (headers["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(method) && body === void 0 && (body = ""), Object.assign({
		method,
		url,
		headers
	}, body === void 0 ? null : { body }, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults, route, options) {
	return parse$1(merge(defaults, route, options));
}
function withDefaults$2(oldDefaults, newDefaults) {
	let DEFAULTS2 = merge(oldDefaults, newDefaults), endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$2.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: parse$1
	});
}
var endpoint = withDefaults$2(null, DEFAULTS);
// node_modules/content-type/dist/index.js
const NON_ASCII = 65280, CASE_FLAGS = 65281, CHAR_MAP = new Uint8Array(256);
CHAR_MAP[9] |= 2, CHAR_MAP[32] |= 2, CHAR_MAP[59] |= 4, CHAR_MAP[44] |= 8;
for (let code = 128; code <= 255; code++) CHAR_MAP[code] |= 1;
for (let char of "!#$%&'*+-.^_`|~") CHAR_MAP[char.charCodeAt(0)] |= 16;
for (let code = 48; code <= 57; code++) CHAR_MAP[code] |= 16;
for (let code = 65; code <= 90; code++) CHAR_MAP[code] |= 17;
for (let code = 97; code <= 122; code++) CHAR_MAP[code] |= 16;
const NullObject = (() => {
	let C = function() {};
	return C.prototype = Object.create(null), C;
})();
function parse(header, options) {
	let stopFlags = 4 | (options?.comma === !0 ? 8 : 0), len = header.length, valueStart = options?.start ?? 0;
	for (; CHAR_MAP[header.charCodeAt(valueStart)] & 2;) valueStart++;
	let index = valueStart, typeFlags = 0, whitespace = -1, stop = options?.parameters === !1 ? 8 : 0;
	for (; index < len;) {
		let code = header.charCodeAt(index), flags = CHAR_MAP[code];
		if ((flags & stopFlags) !== 0) {
			stop |= flags & 8;
			break;
		}
		flags & 2 ? whitespace === -1 && (whitespace = index) : whitespace = -1, typeFlags |= code & NON_ASCII | flags, index++;
	}
	let valueEnd = whitespace === -1 ? index : whitespace, value = header.slice(valueStart, valueEnd), type = typeFlags & CASE_FLAGS ? value.toLowerCase() : value;
	return index === len || stop !== 0 ? {
		type,
		index,
		parameters: new NullObject()
	} : parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
	let parameters = new NullObject();
	parameter: for (; index < len;) {
		for (index++; CHAR_MAP[header.charCodeAt(index)] & 2;) index++;
		let keyStart = index, keyFlags = 0, keyWhitespace = -1;
		for (; index < len;) {
			let code = header.charCodeAt(index), flags = CHAR_MAP[code];
			if ((flags & stopFlags) !== 0) {
				if (flags & 8) break parameter;
				continue parameter;
			}
			if (code === 61) {
				let keyEnd = keyWhitespace === -1 ? index : keyWhitespace, value = header.slice(keyStart, keyEnd), key = keyFlags & CASE_FLAGS ? value.toLowerCase() : value;
				for (index++; CHAR_MAP[header.charCodeAt(index)] & 2;) index++;
				if (index < len && header.charCodeAt(index) === 34) {
					let quotedStart = ++index, escaped = !1;
					for (; index < len;) {
						let code = header.charCodeAt(index);
						if (code === 34) {
							parameters[key] === void 0 && (parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index)), index++;
							let stop = 0;
							for (; index < len;) {
								let code = header.charCodeAt(index), flags = CHAR_MAP[code];
								if ((flags & stopFlags) !== 0) {
									stop = flags & 8;
									break;
								}
								index++;
							}
							if (stop !== 0) break parameter;
							continue parameter;
						}
						code === 92 && index + 1 < len ? (escaped = !0, index += 2) : index++;
					}
					continue parameter;
				}
				let valueStart = index, stop = 0, valueWhitespace = -1;
				for (; index < len;) {
					let code = header.charCodeAt(index), flags = CHAR_MAP[code];
					if ((flags & stopFlags) !== 0) {
						stop = flags & 8;
						break;
					}
					flags & 2 ? valueWhitespace === -1 && (valueWhitespace = index) : valueWhitespace = -1, index++;
				}
				if (parameters[key] === void 0) {
					let valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
					parameters[key] = header.slice(valueStart, valueEnd);
				}
				if (stop !== 0) break parameter;
				continue parameter;
			}
			flags & 2 ? keyWhitespace === -1 && (keyWhitespace = index) : keyWhitespace = -1, keyFlags |= code & NON_ASCII | flags, index++;
		}
	}
	return {
		type,
		index,
		parameters
	};
}
function unescapeQuotedPairs(str, start, end) {
	let result = "";
	for (let index = start; index < end; index++) str.charCodeAt(index) === 92 && (result += str.slice(start, index), start = ++index);
	return result + str.slice(start, end);
}
// node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/, noiseValue = /^-?\d+n+$/, originalStringify = JSON.stringify, originalParse = JSON.parse, customFormat = /^-?\d+n$/, bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = (val) => val === void 0 || typeof val == "function" || typeof val == "symbol", isRawJSON = (val) => typeof val == "object" && !!val && val.constructor && val.constructor.name === "RawJSON", stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";
	typeof spaceParam == "number" ? space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam)))) : typeof spaceParam == "string" && (space = spaceParam.slice(0, 10));
	let isFunctionReplacer = typeof replacer == "function", propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null, prepareVal = (parent, key, val) => (typeof val == "object" && val && typeof val.toJSON == "function" && (val = val.toJSON(key)), typeof val == "string" && noiseValue.test(val) ? val + "n" : typeof val == "bigint" ? "rawJSON" in JSON ? JSON.rawJSON(val.toString()) : val.toString() + "n" : (isFunctionReplacer && (val = replacer.call(parent, key, val)), typeof val == "object" && val && (val instanceof Number || val instanceof String || val instanceof Boolean) && (val = val.valueOf()), val)), rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
	if (isUnstringifiable(rootProcessed)) return;
	let isRootPrimitive = typeof rootProcessed != "object" || !rootProcessed, isRootNativeRawJSON = isRawJSON(rootProcessed);
	if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
	let chunks = [], level = 0, stack = [{
		parent: { "": rootProcessed },
		key: "",
		val: rootProcessed,
		isArray: Array.isArray(rootProcessed),
		keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
		index: 0,
		first: !0
	}], visited = new WeakSet([rootProcessed]);
	for (; stack.length > 0;) {
		let node = stack[stack.length - 1];
		node.index === 0 && (chunks.push(node.isArray ? "[" : "{"), level++);
		let isDone = !1;
		if (node.isArray) {
			if (node.index < node.val.length) {
				node.first || chunks.push(","), space && chunks.push("\n" + space.repeat(level));
				let childRaw = node.val[node.index], childVal = prepareVal(node.val, String(node.index), childRaw);
				if (isUnstringifiable(childVal)) chunks.push("null"), node.first = !1, node.index++;
				else {
					let isComplexObject = typeof childVal == "object" && !!childVal, isNativeRaw = isRawJSON(childVal);
					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) throw TypeError("Converting circular structure to JSON");
						visited.add(childVal), stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: !0
						}), node.first = !1, node.index++;
					} else chunks.push(originalStringify(childVal)), node.first = !1, node.index++;
				}
			} else isDone = !0;
		} else {
			for (; node.index < node.keys.length;) {
				let k = node.keys[node.index++];
				if (propertyList && !propertyList.has(k)) continue;
				let childRaw = node.val[k], childVal = prepareVal(node.val, k, childRaw);
				if (isUnstringifiable(childVal)) continue;
				node.first || chunks.push(","), space ? chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ") : chunks.push(originalStringify(k) + ":");
				let isComplexObject = typeof childVal == "object" && !!childVal, isNativeRaw = isRawJSON(childVal);
				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) throw TypeError("Converting circular structure to JSON");
					visited.add(childVal), stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: !0
					}), node.first = !1;
					break;
				}
				chunks.push(originalStringify(childVal)), node.first = !1;
			}
			node.index >= node.keys.length && stack[stack.length - 1] === node && (isDone = !0);
		}
		isDone && (level--, !node.first && space && chunks.push("\n" + space.repeat(level)), chunks.push(node.isArray ? "]" : "}"), visited.delete(node.val), stack.pop());
	}
	return chunks.join("");
}, JSONStringify = (value, replacer, space) => {
	try {
		return "rawJSON" in JSON ? originalStringify(value, (key, val) => typeof val == "bigint" ? JSON.rawJSON(val.toString()) : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val), space) : value ? originalStringify(value, (key, val) => typeof val == "string" && noiseValue.test(val) || typeof val == "bigint" ? val.toString() + "n" : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val), space).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3") : originalStringify(value, replacer, space);
	} catch (error) {
		if (error instanceof RangeError) {
			let convertedJSON = stringifyIteratively(value, replacer, space);
			return convertedJSON === void 0 ? void 0 : "rawJSON" in JSON ? convertedJSON : convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
		}
		throw error;
	}
}, featureCache = new Map(), isContextSourceSupported = () => {
	let parseFingerprint = JSON.parse.toString();
	if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
	try {
		let result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
		return featureCache.set(parseFingerprint, result), result;
	} catch {
		return featureCache.set(parseFingerprint, !1), !1;
	}
}, convertMarkedBigIntsReviver = (key, value, context, userReviver) => typeof value == "string" && customFormat.test(value) ? BigInt(value.slice(0, -1)) : typeof value == "string" && noiseValue.test(value) ? value.slice(0, -1) : typeof userReviver == "function" ? userReviver(key, value, context) : value, JSONParseV2 = (text, reviver) => JSON.parse(text, (key, value, context) => {
	let isBigNumber = typeof value == "number" && (value > 2 ** 53 - 1 || value < -(2 ** 53 - 1)), isInt = context && intRegex.test(context.source);
	return isBigNumber && isInt ? BigInt(context.source) : typeof reviver == "function" ? reviver(key, value, context) : value;
}), MAX_INT = (2 ** 53 - 1).toString(), MAX_DIGITS = MAX_INT.length, stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, noiseValueWithQuotes = /^"-?\d+n+"$/, applyReviverIteratively = (parsed, userReviver) => {
	let rootHolder = { "": parsed }, stack = [{
		parent: rootHolder,
		key: "",
		visited: !1
	}];
	for (; stack.length > 0;) {
		let node = stack[stack.length - 1];
		if (node.visited) {
			let { parent, key } = node, value = parent[key];
			typeof value == "string" && (customFormat.test(value) ? value = BigInt(value.slice(0, -1)) : noiseValue.test(value) && (value = value.slice(0, -1))), typeof userReviver == "function" && (value = userReviver.call(parent, key, value)), value === void 0 ? delete parent[key] : parent[key] = value, stack.pop();
		} else {
			node.visited = !0;
			let value = node.parent[node.key];
			if (typeof value == "object" && value) {
				let keys = Object.keys(value);
				for (let i = keys.length - 1; i >= 0; i--) stack.push({
					parent: value,
					key: keys[i],
					visited: !1
				});
			}
		}
	}
	return rootHolder[""];
}, serializeBigInts = (text) => text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
	let isString = match[0] === "\"";
	if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + "n\"";
	let hasFractionalOrExponential = fractional || exponential, isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
	return isString || hasFractionalOrExponential || isLessThanMaxSafeInt ? match : "\"" + match + "n\"";
}), JSONParse = (text, reviver) => {
	if (!text) return originalParse(text, reviver);
	try {
		if (isContextSourceSupported()) return JSONParseV2(text, reviver);
		let serializedData = serializeBigInts(text);
		return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
	} catch (error) {
		if (error instanceof RangeError) {
			let serializedData = serializeBigInts(text), parsed = originalParse(serializedData);
			return applyReviverIteratively(parsed, reviver);
		}
		throw error;
	}
};
// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	status;
	request;
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause }), this.name = "HttpError", this.status = Number.parseInt(statusCode), Number.isNaN(this.status) && (this.status = 0), "response" in options && (this.response = options.response);
		let requestCopy = Object.assign({}, options.request);
		options.request.headers.authorization && (requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") })), requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = requestCopy;
	}
}, defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(value) {
	if (typeof value != "object" || !value || Object.prototype.toString.call(value) !== "[object Object]") return !1;
	let proto = Object.getPrototypeOf(value);
	if (proto === null) return !0;
	let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop$1 = () => "";
async function fetchWrapper(requestOptions) {
	let fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) throw Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	let log = requestOptions.request?.log || console, parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== !1, body = isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body, requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)])), fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") throw error.status = 500, error;
			message = error.message, error.name === "TypeError" && "cause" in error && (error.cause instanceof Error ? message = error.cause.message : typeof error.cause == "string" && (message = error.cause));
		}
		let requestError = new RequestError(message, 500, { request: requestOptions });
		throw requestError.cause = error, requestError;
	}
	let status = fetchResponse.status, url = fetchResponse.url, responseHeaders = {};
	for (let [key, value] of fetchResponse.headers) responseHeaders[key] = value;
	let octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		let matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/), deprecationLink = matches && matches.pop();
		log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
	}
	if (status === 204 || status === 205) return octokitResponse;
	if (requestOptions.method === "HEAD") {
		if (status < 400) return octokitResponse;
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError("Not modified", status, {
		response: octokitResponse,
		request: requestOptions
	});
	if (status >= 400) throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError(toErrorMessage(octokitResponse.data), status, {
		response: octokitResponse,
		request: requestOptions
	});
	return octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body, octokitResponse;
}
async function getResponseData(response) {
	let contentType = response.headers.get("content-type");
	if (!contentType) return response.text().catch(noop$1);
	let mimetype = parse(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			return text = await response.text(), JSONParse(text);
		} catch {
			return text;
		}
	}
	return mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream" ? response.text().catch(noop$1) : response.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data == "string") return data;
	if (data instanceof ArrayBuffer) return "Unknown error";
	if (typeof data == "object" && data && "message" in data) {
		let objectData = data, suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults$1(oldEndpoint, newDefaults) {
	let endpoint2 = oldEndpoint.defaults(newDefaults);
	return Object.assign(function(route, parameters) {
		let endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
		let request2 = (route2, parameters2) => fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
		return Object.assign(request2, {
			endpoint: endpoint2,
			defaults: withDefaults$1.bind(null, endpoint2)
		}), endpointOptions.request.hook(request2, endpointOptions);
	}, {
		endpoint: endpoint2,
		defaults: withDefaults$1.bind(null, endpoint2)
	});
}
var request = withDefaults$1(endpoint, defaults_default), VERSION$4 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
	return "Request failed due to following response errors:\n" + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(request2, headers, response) {
		super(_buildMessageForResponseErrors(response)), this.request = request2, this.headers = headers, this.response = response, this.errors = response.errors, this.data = response.data, Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
}, NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
], FORBIDDEN_VARIABLE_OPTIONS = [
	"query",
	"method",
	"url"
], GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
	if (options) {
		if (typeof query == "string" && "query" in options) return Promise.reject(Error("[@octokit/graphql] \"query\" cannot be used as variable name"));
		for (let key in options) if (FORBIDDEN_VARIABLE_OPTIONS.includes(key)) return Promise.reject(Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
	}
	let parsedOptions = typeof query == "string" ? Object.assign({ query }, options) : query, requestOptions = Object.keys(parsedOptions).reduce((result, key) => NON_VARIABLE_OPTIONS.includes(key) ? (result[key] = parsedOptions[key], result) : (result.variables ||= {}, result.variables[key] = parsedOptions[key], result), {}), baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
	return GHES_V3_SUFFIX_REGEX.test(baseUrl) && (requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql")), request2(requestOptions).then((response) => {
		if (response.data.errors) {
			let headers = {};
			for (let key of Object.keys(response.headers)) headers[key] = response.headers[key];
			throw new GraphqlResponseError(requestOptions, headers, response.data);
		}
		return response.data.data;
	});
}
function withDefaults(request2, newDefaults) {
	let newRequest = request2.defaults(newDefaults);
	return Object.assign((query, options) => graphql(newRequest, query, options), {
		defaults: withDefaults.bind(null, newRequest),
		endpoint: newRequest.endpoint
	});
}
withDefaults(request, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$4} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(customRequest) {
	return withDefaults(customRequest, {
		method: "POST",
		url: "/graphql"
	});
}
// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)", sep = "\\.", jwtRE = RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`), isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
	let isApp = isJWT(token), isInstallation = token.startsWith("v1.") || token.startsWith("ghs_"), isUserToServer = token.startsWith("ghu_");
	return {
		type: "token",
		token,
		tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(token) {
	return token.split(/\./).length === 3 ? `bearer ${token}` : `token ${token}`;
}
async function hook(token, request, route, parameters) {
	let endpoint = request.endpoint.merge(route, parameters);
	return endpoint.headers.authorization = withAuthorizationPrefix(token), request(endpoint);
}
var createTokenAuth = function(token) {
	if (!token) throw Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof token != "string") throw Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	return token = token.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
};
// node_modules/@octokit/core/dist-src/version.js
const VERSION$3 = "7.0.8", noop = () => {}, consoleWarn = console.warn.bind(console), consoleError = console.error.bind(console);
function createLogger(logger = {}) {
	return typeof logger.debug != "function" && (logger.debug = noop), typeof logger.info != "function" && (logger.info = noop), typeof logger.warn != "function" && (logger.warn = consoleWarn), typeof logger.error != "function" && (logger.error = consoleError), logger;
}
const userAgentTrail = `octokit-core.js/${VERSION$3} ${getUserAgent()}`;
var Octokit$1 = class {
	static VERSION = VERSION$3;
	static defaults(defaults) {
		return class extends this {
			constructor(...args) {
				let options = args[0] || {};
				super(typeof defaults == "function" ? defaults(options) : Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null));
			}
		};
	}
	static plugins = [];
	static plugin(...newPlugins) {
		let currentPlugins = this.plugins;
		return class extends this {
			static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
		};
	}
	constructor(options = {}) {
		let hook = new before_after_hook_default.Collection(), requestDefaults = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, options.request, { hook: hook.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		if (requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail, options.baseUrl && (requestDefaults.baseUrl = options.baseUrl), options.previews && (requestDefaults.mediaType.previews = options.previews), options.timeZone && (requestDefaults.headers["time-zone"] = options.timeZone), this.request = request.defaults(requestDefaults), this.graphql = withCustomRequest(this.request).defaults(requestDefaults), this.log = createLogger(options.log), this.hook = hook, options.authStrategy) {
			let { authStrategy, ...otherOptions } = options, auth = authStrategy(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: otherOptions
			}, options.auth));
			hook.wrap("request", auth.hook), this.auth = auth;
		} else if (!options.auth) this.auth = async () => ({ type: "unauthenticated" });
		else {
			let auth = createTokenAuth(options.auth);
			hook.wrap("request", auth.hook), this.auth = auth;
		}
		let classConstructor = this.constructor;
		for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
	octokit.hook.wrap("request", (request, options) => {
		octokit.log.debug("request", options);
		let start = Date.now(), requestOptions = octokit.request.endpoint.parse(options), path = requestOptions.url.replace(options.baseUrl, "");
		return request(options).then((response) => {
			let requestId = response.headers["x-github-request-id"];
			return octokit.log.info(`${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`), response;
		}).catch((error) => {
			let requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
			throw octokit.log.error(`${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`), error;
		});
	});
}
requestLog.VERSION = "6.0.0";
// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION$1 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
	if (!response.data) return {
		...response,
		data: []
	};
	if (!(("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data))) return response;
	let incompleteResults = response.data.incomplete_results, repositorySelection = response.data.repository_selection, totalCount = response.data.total_count, totalCommits = response.data.total_commits;
	delete response.data.incomplete_results, delete response.data.repository_selection, delete response.data.total_count, delete response.data.total_commits;
	let namespaceKey = Object.keys(response.data)[0];
	return response.data = response.data[namespaceKey], incompleteResults !== void 0 && (response.data.incomplete_results = incompleteResults), repositorySelection !== void 0 && (response.data.repository_selection = repositorySelection), response.data.total_count = totalCount, response.data.total_commits = totalCommits, response;
}
function iterator(octokit, route, parameters) {
	let options = typeof route == "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters), requestMethod = typeof route == "function" ? route : octokit.request, method = options.method, headers = options.headers, url = options.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!url) return { done: !0 };
		try {
			let normalizedResponse = normalizePaginatedListResponse(await requestMethod({
				method,
				url,
				headers
			}));
			if (url = ((normalizedResponse.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1], !url && "total_commits" in normalizedResponse.data) {
				let parsedUrl = new URL(normalizedResponse.url), params = parsedUrl.searchParams, page = parseInt(params.get("page") || "1", 10);
				page * parseInt(params.get("per_page") || "250", 10) < normalizedResponse.data.total_commits && (params.set("page", String(page + 1)), url = parsedUrl.toString());
			}
			return { value: normalizedResponse };
		} catch (error) {
			if (error.status !== 409) throw error;
			return url = "", { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function paginate(octokit, route, parameters, mapFn) {
	return typeof parameters == "function" && (mapFn = parameters, parameters = void 0), gather(octokit, [], iterator(octokit, route, parameters)[Symbol.asyncIterator](), mapFn);
}
function gather(octokit, results, iterator2, mapFn) {
	return iterator2.next().then((result) => {
		if (result.done) return results;
		let earlyExit = !1;
		function done() {
			earlyExit = !0;
		}
		return results = results.concat(mapFn ? mapFn(result.value, done) : result.value.data), earlyExit ? results : gather(octokit, results, iterator2, mapFn);
	});
}
Object.assign(paginate, { iterator });
function paginateRest(octokit) {
	return { paginate: Object.assign(paginate.bind(null, octokit), { iterator: iterator.bind(null, octokit) }) };
}
paginateRest.VERSION = VERSION$1;
// node_modules/@octokit/rest/dist-src/version.js
const Octokit = Octokit$1.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults({ userAgent: "octokit-rest.js/22.0.1" }), Failure = object({
	errors: array(GraphqlError).min(1),
	data: looseObject({})
});
function findAnswer(failure, mayMiss) {
	let parsed = Failure.safeParse(failure);
	if (!parsed.success) return;
	let { errors, data } = parsed.data;
	return errors.every((one) => isAbsence(one, data, mayMiss)) ? data : void 0;
}
function isAbsence({ type, path }, data, mayMiss) {
	if (type !== "NOT_FOUND" || path === void 0) return !1;
	let place = path.map((key) => typeof key == "number" ? "*" : key).join(".");
	return mayMiss.includes(place) && findValue(data, path) === null;
}
function findValue(data, path) {
	return path.reduce((value, key) => typeof value == "object" && value ? new Map(Object.entries(value)).get(String(key)) : void 0, data);
}
async function persist(call, ways) {
	for (let tries = 1;; tries += 1) try {
		return await call();
	} catch (error) {
		let seconds = error instanceof UpstreamError ? toPause(error, tries, ways) : void 0;
		if (seconds === void 0) throw error;
		await ways.pause(seconds);
	}
}
const REPEATS = { "timed-out": 1 };
function toPause(error, tries, { isRepeatable }) {
	if (isRateLimit(error)) {
		let { retryAfter = Infinity } = error;
		return tries <= 2 && retryAfter <= 30 ? retryAfter : void 0;
	}
	let repeats = REPEATS[error.kind] ?? 3;
	return isRepeatable && isAmbiguous(error) && tries <= repeats ? tries ** 2 : void 0;
}
const SAFE_POSTS = new Set([
	"/credentials/revoke",
	"/repos/{owner}/{repo}/actions/runs/{run_id}/cancel",
	"/repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"
]);
function isSafe(method, url) {
	return method !== "POST" || SAFE_POSTS.has(url);
}
// actions/github/redirects.ts
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
async function fetchVerbatim(url, init) {
	if (init.method === void 0 || init.method === "GET" || init.method === "HEAD") return fetch(url, init);
	let at = url;
	for (let hop = 0;; hop += 1) {
		let response = await fetch(at, {
			...init,
			redirect: "manual"
		});
		if (!REDIRECTS.has(response.status)) return response;
		let next = URL.parse(response.headers.get("location") ?? "", at);
		if (next === null || next.origin !== new URL(at).origin || hop === 3) return toRefusal(next?.host);
		at = next.href;
	}
}
function toRefusal(host) {
	let message = `The write was redirected ${host === void 0 ? "nowhere" : `to ${host}`} and not repeated there; if a repository was renamed or moved, use its new name`;
	return new Response(JSON.stringify({ message }), {
		status: 409,
		headers: { "content-type": "application/json; charset=utf-8" }
	});
}
// actions/github/client.ts
const LOG = {
	debug: ignore,
	info: ignore,
	warn: ignore,
	error: ignore
};
function ignore() {}
function createClient(options) {
	let seen = {}, pause = async (seconds) => {
		await setTimeout(seconds * (options.retryBase ?? 1e3));
	}, octokit = new Octokit({
		...options.token === void 0 ? {} : { auth: options.token },
		baseUrl: options.baseUrl,
		userAgent: options.userAgent ?? "firebreak",
		log: LOG,
		request: { fetch: (url, init) => fetchVerbatim(url, {
			...init,
			signal: AbortSignal.timeout(2e4)
		}) }
	});
	return octokit.hook.wrap("request", async (request, parameters) => {
		let { method, url } = parameters, route = `${method} ${url}`, call = async () => {
			try {
				let response = await request(parameters);
				return rememberTime(seen, response.headers.date), assertNoHiccup(response, route), response;
			} catch (error) {
				throw toUpstreamError(error, route);
			}
		}, { retries } = parameters.request;
		return persist(call, {
			isRepeatable: retries === void 0 ? isSafe(method, url) : retries !== 0,
			pause
		});
	}), {
		octokit,
		clock: { now: () => assertSeen(seen.at) },
		account: options.account ?? GITHUB_ACTIONS,
		...toGraphql(octokit),
		settle: (attempt) => pause(toSettling(attempt))
	};
}
function assertNoHiccup(response, route) {
	if (!route.endsWith("/graphql")) return;
	let failure = toUpstreamError({
		status: response.status,
		response
	}, route);
	if (isRateLimit(failure) || isAmbiguous(failure)) throw failure;
}
const GRAPHQL = "POST /graphql";
function toGraphql(octokit) {
	let send = (document, variables, retries) => octokit.graphql(document, {
		...variables,
		request: { retries }
	});
	return {
		query: async (document, variables, mayMiss = []) => {
			try {
				return await send(document, variables, 1);
			} catch (error) {
				let answer = findAnswer(error, mayMiss);
				if (answer !== void 0) return answer;
				throw toUpstreamError(error, GRAPHQL);
			}
		},
		mutate: async (document, variables, { repeatable }) => {
			try {
				return await send(document, variables, +!!repeatable);
			} catch (error) {
				throw toUpstreamError(error, GRAPHQL);
			}
		}
	};
}
function toSettling(attempt) {
	return 2 ** (attempt - 2) * (.5 + Math.random() / 2);
}
function rememberTime(seen, header) {
	let at = header === void 0 ? NaN : Date.parse(header);
	Number.isNaN(at) || (seen.at = new Date(at));
}
function assertSeen(at) {
	if (at === void 0) throw new UpstreamError({
		service: "GitHub",
		route: "any",
		message: "GitHub has not told the time yet; ask it something first."
	});
	return at;
}
export { createClient as t };
