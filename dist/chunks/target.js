import { posix } from "node:path";
// actions/kernel/text/decode.ts
function decodeText(bytes) {
	return bytes[0] === 255 && bytes[1] === 254 ? new TextDecoder("utf-16le").decode(bytes) : bytes[0] === 254 && bytes[1] === 255 ? new TextDecoder("utf-16be").decode(bytes) : new TextDecoder("utf-8").decode(bytes);
}
// actions/incident/target.ts
function toTarget(path) {
	return path.split("/").map(encodePart).join("/");
}
function encodePart(part) {
	return encodeURIComponent(part).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
let known = {
	written: ".",
	path: "."
};
function toPathOfTarget(target) {
	let written = target.replace(/[?#].*$/s, "");
	return written !== known.written && (known = {
		written,
		path: readPath(written)
	}), known.path;
}
function readPath(written) {
	try {
		return posix.normalize(decodeURIComponent(written));
	} catch {
		return written;
	}
}
export { toTarget as n, decodeText as r, toPathOfTarget as t };
