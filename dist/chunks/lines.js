// actions/kernel/text/lines.ts
const TERMINAL_CODE = /(?:\u001B\[|\u009B)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\u001B\]|\u009D)[^\u0007\u001B\u009C\n]{0,2048}(?:\u0007|\u001B\\|\u009C)|\u001B[ -/]{0,4}[0-~]/g, INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u115F\u1160\u3164\uFFA0]|\p{Default_Ignorable_Code_Point}(?<!\p{Variation_Selector})/gu, LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
function toVisible(text) {
	return text.replace(TERMINAL_CODE, "").replace(LINE_END, "\n").normalize("NFC").replace(INVISIBLE, (character) => character === "\n" || character === "	" ? character : "");
}
function toSingleLine(text) {
	return toVisible(text).replace(/\s+/g, " ").trim();
}
function clip(text, length) {
	return text.length <= length ? text : `${text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function hasInvisible(text) {
	return toVisible(text) !== text.replace(LINE_END, "\n").normalize("NFC");
}
function createLineIndex(text) {
	let starts;
	return (offset) => {
		starts ??= findLineStarts(text);
		let line = findLine(starts, offset);
		return {
			line: line + 1,
			column: offset - (starts[line] ?? 0) + 1
		};
	};
}
function findLineStarts(text) {
	let starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function findLine(starts, offset) {
	let low = 0, high = starts.length - 1;
	for (; low < high;) {
		let middle = Math.ceil((low + high) / 2);
		(starts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
	}
	return low;
}
export { toVisible as a, toSingleLine as i, createLineIndex as n, hasInvisible as r, clip as t };
