// actions/kernel/text/byte-order-mark.ts
const MARK = "﻿";
function splitMark(text) {
	let end = 0;
	while (text[end] === MARK) end += 1;
	return {
		mark: text.slice(0, end),
		rest: text.slice(end)
	};
}
function withoutMarks(text) {
	return text.includes(MARK) ? text.replace(/^\uFEFF+/gm, "") : text;
}

export { withoutMarks as n, splitMark as t };