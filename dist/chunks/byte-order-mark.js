// actions/kernel/known-texts.ts
const all = [];
function rememberTexts(atMost = 8388608) {
	let known = new Map(), characters = 0, forget = (text) => {
		known.delete(text) && (characters -= text.length);
	};
	all.push({ forgetAll: () => {
		known.clear(), characters = 0;
	} });
	let add = (text, parsed) => {
		forget(text), known.set(text, { parsed }), characters += text.length;
		for (let oldest of known.keys()) {
			if (characters <= atMost || oldest === text) break;
			forget(oldest);
		}
	};
	return {
		read: (text, parse) => {
			let found = known.get(text);
			if (found !== void 0) return found.parsed;
			let parsed = parse(text);
			return add(text, parsed), parsed;
		},
		add
	};
}
function splitMark(text) {
	if (!text.startsWith("﻿")) return {
		mark: "",
		rest: text
	};
	let end = 1;
	for (; text[end] === "﻿";) end += 1;
	return {
		mark: text.slice(0, end),
		rest: text.slice(end)
	};
}
function withoutMarks(text) {
	return text.includes("﻿") ? text.replace(/^\uFEFF+/gm, "") : text;
}
export { withoutMarks as n, rememberTexts as r, splitMark as t };
