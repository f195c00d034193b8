import { posix } from "node:path";

// actions/kernel/text/decode.ts
function decodeText(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return new TextDecoder("utf-16le").decode(bytes);
	if (bytes[0] === 254 && bytes[1] === 255) return new TextDecoder("utf-16be").decode(bytes);
	return new TextDecoder("utf-8").decode(bytes);
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
	const written = target.replace(/[?#].*$/s, "");
	if (written !== known.written) known = {
		written,
		path: readPath(written)
	};
	return known.path;
}
function readPath(written) {
	try {
		return posix.normalize(decodeURIComponent(written));
	} catch {
		return written;
	}
}

export { toTarget as n, decodeText as r, toPathOfTarget as t };