// actions/kernel/known-texts.ts
const CHARACTERS_AT_MOST = 8388608;
const all = [];
function rememberTexts(atMost = CHARACTERS_AT_MOST) {
	const known = /* @__PURE__ */ new Map();
	let characters = 0;
	const forget = (text) => {
		if (known.delete(text)) characters -= text.length;
	};
	const forgetAll = () => {
		known.clear();
		characters = 0;
	};
	all.push({ forgetAll });
	const add = (text, parsed) => {
		forget(text);
		known.set(text, { parsed });
		characters += text.length;
		for (const oldest of known.keys()) {
			if (characters <= atMost || oldest === text) break;
			forget(oldest);
		}
	};
	const read = (text, parse) => {
		const found = known.get(text);
		if (found !== void 0) return found.parsed;
		const parsed = parse(text);
		add(text, parsed);
		return parsed;
	};
	return {
		read,
		add
	};
}

// actions/kernel/text/byte-order-mark.ts
const MARK = "﻿";
function splitMark(text) {
	if (!text.startsWith(MARK)) return {
		mark: "",
		rest: text
	};
	let end = 1;
	while (text[end] === MARK) end += 1;
	return {
		mark: text.slice(0, end),
		rest: text.slice(end)
	};
}
function withoutMarks(text) {
	return text.includes(MARK) ? text.replace(/^\uFEFF+/gm, "") : text;
}

export { withoutMarks as n, rememberTexts as r, splitMark as t };