import { a as inline, n as redact, r as codeSpan } from "./redact.js";
import { a as isNarrow } from "./record.js";
// actions/answer/wording.ts
function prose(text) {
	let safe = redact(text), parts = safe.includes("`") ? safe.split("`") : safe.replace(COMMAND_WORD, "`$&`").split("`");
	return parts.length % 2 == 0 ? inline(safe) : parts.map((part, index) => index % 2 == 1 ? codeSpan(part) : keepBlanks(part)).join("").trim();
}
const COMMAND_WORD = /(?<=\s)\/[a-z]+(?=[\s.,;?]|$)/g;
function keepBlanks(text) {
	return text.trim() === "" ? text === "" ? "" : " " : `${/^\s/.test(text) ? " " : ""}${inline(text)}${/\s$/.test(text) ? " " : ""}`;
}
function toParagraph(text) {
	let [first = "", ...rest] = text.trim().split(/\r?\n/);
	return {
		first: prose(first),
		rest: rest.join("\n")
	};
}
function toDisplayName(incident) {
	return isNarrow(incident.tlp) ? incident.codename : incident.title;
}
function joinWords(words, last = "and") {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}
function defuseMarkers(text) {
	return text.replace(/<!--(?=\s*firebreak)/gi, "<! --");
}
export { toParagraph as a, toDisplayName as i, joinWords as n, prose as r, defuseMarkers as t };
