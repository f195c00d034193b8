import "./rolldown-runtime.js";
import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync } from "node:crypto";
// node_modules/@noble/ciphers/utils.js
function isBytes$1(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle$1 = (title) => title ? `"${title}" ` : "";
function abool(value, title = "") {
	if (typeof value != "boolean") throw TypeError(atitle$1(title) + "expected boolean, got type=" + typeof value);
	return value;
}
function anumber$1(n, title = "") {
	if (typeof n != "number") throw TypeError(atitle$1(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw RangeError(atitle$1(title) + "expected integer >= 0, got " + n);
	return n;
}
function abytes$1(value, length, title = "") {
	if (isBytes$1(value) && (length === void 0 || value.length === length)) return value;
	length !== void 0 && anumber$1(length, "length");
	let bytes = isBytes$1(value), ofLen = length === void 0 ? "" : ` of length ${length}`, got = bytes ? `length=${value.length}` : `type=${typeof value}`, message = atitle$1(title) + "expected Uint8Array" + ofLen + ", got " + got;
	throw bytes ? RangeError(message) : TypeError(message);
}
const aobject$1 = (value, label) => {
	if (typeof value != "object" || !value || Array.isArray(value)) throw TypeError(label === "object" ? "expected valid options object" : `"${label}" expected object, got type=${typeof value}`);
};
function aexists$1(instance, checkFinished = !0) {
	if (instance.destroyed) throw Error("hash was destroyed");
	if (checkFinished && instance.finished) throw Error("digest() was already called");
}
function aoutput$1(out, instance) {
	abytes$1(out, void 0, "output");
	let min = instance.outputLen;
	if (!(out.length >= min)) throw RangeError("\"output\" expected length >= " + min);
}
function u32$1(arr) {
	return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
function clean$1(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
const isLE$1 = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
function byteSwap$1(word) {
	return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
}
function byteSwap32$1(arr) {
	for (let i = 0; i < arr.length; i++) arr[i] = byteSwap$1(arr[i]);
	return arr;
}
const swap32IfBE$1 = isLE$1 ? (u) => u : byteSwap32$1;
function overlapBytes(a, b) {
	return !a.byteLength || !b.byteLength ? !1 : a.buffer === b.buffer && a.byteOffset < b.byteOffset + b.byteLength && b.byteOffset < a.byteOffset + a.byteLength;
}
function complexOverlapBytes(input, output) {
	if (overlapBytes(input, output) && input.byteOffset < output.byteOffset) throw Error("complex overlap of input and output is not supported");
}
function checkOpts$1(defaults, opts) {
	return aobject$1(defaults, "defaults"), aobject$1(opts, "opts"), Object.assign(defaults, opts);
}
function equalBytes(a, b) {
	if (a = abytes$1(a), b = abytes$1(b), a.length !== b.length) return !1;
	let diff = 0;
	for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
	return diff === 0;
}
function wrapMacConstructor(keyLen, macCons, fromMsg) {
	let mac = macCons, getArgs = fromMsg || (() => []), macC = (msg, key) => mac(key, ...getArgs(msg)).update(msg).digest(), tmp = mac(new Uint8Array(keyLen), ...getArgs(new Uint8Array()));
	return macC.outputLen = tmp.outputLen, macC.blockLen = tmp.blockLen, macC.create = (key, ...args) => mac(key, ...args), macC;
}
const wrapCipher = (params, constructor) => {
	function wrappedCipher(key, ...args) {
		if (abytes$1(key, void 0, "key"), params.nonceLength !== void 0) {
			let nonce = args[0];
			abytes$1(nonce, params.varSizeNonce ? void 0 : params.nonceLength, "nonce");
		}
		let tagl = params.tagLength, aadStart = params.nonceLength === void 0 ? 0 : 1;
		if (!params.withAAD) {
			for (let i = aadStart; i < args.length; i++) if (isBytes$1(args[i])) throw Error("AAD not supported");
		}
		params.withAAD && args[aadStart] !== void 0 && abytes$1(args[aadStart], void 0, "AAD");
		let cipher = constructor(key, ...args), checkOutput = (fnLength, output) => {
			if (output !== void 0) {
				if (fnLength !== 2) throw Error("cipher output not supported");
				abytes$1(output, void 0, "output");
			}
		}, called = !1;
		return {
			encrypt(data, output) {
				if (called) throw Error("cannot encrypt() twice with same key + nonce");
				return called = !0, abytes$1(data, void 0, "data"), checkOutput(cipher.encrypt.length, output), cipher.encrypt(data, output);
			},
			decrypt(data, output) {
				if (abytes$1(data, void 0, "data"), tagl && data.length < tagl) throw Error("\"ciphertext\" expected length >= tagLength=" + tagl);
				return checkOutput(cipher.decrypt.length, output), cipher.decrypt(data, output);
			}
		};
	}
	return Object.assign(wrappedCipher, params), wrappedCipher;
};
function getOutput(expectedLength, out, onlyAligned = !0) {
	if (out === void 0) return new Uint8Array(expectedLength);
	if (abytes$1(out, expectedLength, "output"), onlyAligned && !isAligned32(out)) throw Error("invalid output, must be aligned");
	return out;
}
function isAligned32(bytes) {
	return bytes.byteOffset % 4 == 0;
}
function copyBytes$1(bytes) {
	return Uint8Array.from(abytes$1(bytes));
}
// node_modules/@noble/ciphers/_arx.js
const encodeStr = (str) => Uint8Array.from(str.split(""), (c) => c.charCodeAt(0)), sigma16_32 = swap32IfBE$1(u32$1(encodeStr("expand 16-byte k"))), sigma32_32 = swap32IfBE$1(u32$1(encodeStr("expand 32-byte k")));
function rotl(a, b) {
	return a << b | a >>> 32 - b;
}
const MAX_COUNTER = 2 ** 32 - 1, U32_EMPTY = Uint32Array.of();
function runCipher(core, sigma, key, nonce, data, output, counter, rounds) {
	let len = data.length, block = new Uint8Array(64), b32 = u32$1(block), isAligned = isLE$1 && isAligned32(data) && isAligned32(output), d32 = isAligned ? u32$1(data) : U32_EMPTY, o32 = isAligned ? u32$1(output) : U32_EMPTY;
	if (isLE$1) for (let pos = 0; pos < len; counter++) {
		if (core(sigma, key, nonce, b32, counter, rounds), counter >= MAX_COUNTER) throw Error("arx: counter overflow");
		let take = Math.min(64, len - pos);
		if (isAligned && take === 64) {
			let pos32 = pos / 4;
			if (pos % 4 != 0) throw Error("arx: invalid block position");
			for (let j = 0, posj; j < 16; j++) posj = pos32 + j, o32[posj] = d32[posj] ^ b32[j];
			pos += 64;
		} else {
			for (let j = 0, posj; j < take; j++) posj = pos + j, output[posj] = data[posj] ^ block[j];
			pos += take;
		}
	}
	else for (let pos = 0; pos < len; counter++) {
		if (core(sigma, key, nonce, b32, counter, rounds), swap32IfBE$1(b32), counter >= MAX_COUNTER) throw Error("arx: counter overflow");
		let take = Math.min(64, len - pos);
		for (let j = 0, posj; j < take; j++) posj = pos + j, output[posj] = data[posj] ^ block[j];
		pos += take;
	}
}
function createCipher(core, opts) {
	let { allowShortKeys, extendNonceFn, counterLength, counterRight, rounds } = checkOpts$1({
		allowShortKeys: !1,
		counterLength: 8,
		counterRight: !1,
		rounds: 20
	}, opts);
	if (typeof core != "function") throw Error("core must be a function");
	return anumber$1(counterLength), anumber$1(rounds), abool(counterRight), abool(allowShortKeys), (key, nonce, data, output, counter = 0) => {
		abytes$1(key, void 0, "key"), abytes$1(nonce, void 0, "nonce"), abytes$1(data, void 0, "data");
		let len = data.length, hasOutput = output !== void 0;
		if (output = getOutput(len, output, !1), hasOutput && complexOverlapBytes(data, output), anumber$1(counter), counter < 0 || counter >= MAX_COUNTER) throw Error("arx: counter overflow");
		let toClean = [], l = key.length, k, sigma;
		if (l === 32) toClean.push(k = copyBytes$1(key)), sigma = sigma32_32;
		else if (l === 16 && allowShortKeys) k = new Uint8Array(32), k.set(key), k.set(key, 16), sigma = sigma16_32, toClean.push(k);
		else throw abytes$1(key, 32, "arx key"), Error("invalid key size");
		isLE$1 && isAligned32(nonce) || toClean.push(nonce = copyBytes$1(nonce));
		let k32 = u32$1(k);
		if (extendNonceFn) {
			if (nonce.length !== 24) throw Error("arx: extended nonce must be 24 bytes");
			let n16 = nonce.subarray(0, 16);
			if (isLE$1) extendNonceFn(sigma, k32, u32$1(n16), k32);
			else {
				let sigmaRaw = swap32IfBE$1(Uint32Array.from(sigma));
				extendNonceFn(sigmaRaw, k32, u32$1(n16), k32), clean$1(sigmaRaw), swap32IfBE$1(k32);
			}
			nonce = nonce.subarray(16);
		} else isLE$1 || swap32IfBE$1(k32);
		let nonceNcLen = 16 - counterLength;
		if (nonceNcLen !== nonce.length) throw Error(`arx: nonce must be ${nonceNcLen} or 16 bytes`);
		if (nonceNcLen !== 12) {
			let nc = new Uint8Array(12);
			nc.set(nonce, counterRight ? 0 : 12 - nonce.length), nonce = nc, toClean.push(nonce);
		}
		let n32 = swap32IfBE$1(u32$1(nonce));
		try {
			return runCipher(core, sigma, k32, n32, data, output, counter, rounds), output;
		} finally {
			clean$1(...toClean);
		}
	};
}
// node_modules/@noble/ciphers/_poly1305.js
function u8to16(a, i) {
	return a[i++] & 255 | (a[i++] & 255) << 8;
}
var Poly1305 = class {
	blockLen = 16;
	outputLen = 16;
	buffer = new Uint8Array(16);
	r = new Uint16Array(10);
	h = new Uint16Array(10);
	pad = new Uint16Array(8);
	pos = 0;
	finished = !1;
	destroyed = !1;
	constructor(key) {
		key = copyBytes$1(abytes$1(key, 32, "key"));
		let t0 = u8to16(key, 0), t1 = u8to16(key, 2), t2 = u8to16(key, 4), t3 = u8to16(key, 6), t4 = u8to16(key, 8), t5 = u8to16(key, 10), t6 = u8to16(key, 12), t7 = u8to16(key, 14);
		this.r[0] = t0 & 8191, this.r[1] = (t0 >>> 13 | t1 << 3) & 8191, this.r[2] = (t1 >>> 10 | t2 << 6) & 7939, this.r[3] = (t2 >>> 7 | t3 << 9) & 8191, this.r[4] = (t3 >>> 4 | t4 << 12) & 255, this.r[5] = t4 >>> 1 & 8190, this.r[6] = (t4 >>> 14 | t5 << 2) & 8191, this.r[7] = (t5 >>> 11 | t6 << 5) & 8065, this.r[8] = (t6 >>> 8 | t7 << 8) & 8191, this.r[9] = t7 >>> 5 & 127;
		for (let i = 0; i < 8; i++) this.pad[i] = u8to16(key, 16 + 2 * i);
	}
	process(data, offset, isLast = !1) {
		let hibit = isLast ? 0 : 2048, { h, r } = this, r0 = r[0], r1 = r[1], r2 = r[2], r3 = r[3], r4 = r[4], r5 = r[5], r6 = r[6], r7 = r[7], r8 = r[8], r9 = r[9], t0 = u8to16(data, offset + 0), t1 = u8to16(data, offset + 2), t2 = u8to16(data, offset + 4), t3 = u8to16(data, offset + 6), t4 = u8to16(data, offset + 8), t5 = u8to16(data, offset + 10), t6 = u8to16(data, offset + 12), t7 = u8to16(data, offset + 14), h0 = h[0] + (t0 & 8191), h1 = h[1] + ((t0 >>> 13 | t1 << 3) & 8191), h2 = h[2] + ((t1 >>> 10 | t2 << 6) & 8191), h3 = h[3] + ((t2 >>> 7 | t3 << 9) & 8191), h4 = h[4] + ((t3 >>> 4 | t4 << 12) & 8191), h5 = h[5] + (t4 >>> 1 & 8191), h6 = h[6] + ((t4 >>> 14 | t5 << 2) & 8191), h7 = h[7] + ((t5 >>> 11 | t6 << 5) & 8191), h8 = h[8] + ((t6 >>> 8 | t7 << 8) & 8191), h9 = h[9] + (t7 >>> 5 | hibit), c = 0, d0 = c + h0 * r0 + 5 * r9 * h1 + 5 * r8 * h2 + 5 * r7 * h3 + 5 * r6 * h4;
		c = d0 >>> 13, d0 &= 8191, d0 += 5 * r5 * h5 + 5 * r4 * h6 + 5 * r3 * h7 + 5 * r2 * h8 + 5 * r1 * h9, c += d0 >>> 13, d0 &= 8191;
		let d1 = c + h0 * r1 + h1 * r0 + 5 * r9 * h2 + 5 * r8 * h3 + 5 * r7 * h4;
		c = d1 >>> 13, d1 &= 8191, d1 += 5 * r6 * h5 + 5 * r5 * h6 + 5 * r4 * h7 + 5 * r3 * h8 + 5 * r2 * h9, c += d1 >>> 13, d1 &= 8191;
		let d2 = c + h0 * r2 + h1 * r1 + h2 * r0 + 5 * r9 * h3 + 5 * r8 * h4;
		c = d2 >>> 13, d2 &= 8191, d2 += 5 * r7 * h5 + 5 * r6 * h6 + 5 * r5 * h7 + 5 * r4 * h8 + 5 * r3 * h9, c += d2 >>> 13, d2 &= 8191;
		let d3 = c + h0 * r3 + h1 * r2 + h2 * r1 + h3 * r0 + 5 * r9 * h4;
		c = d3 >>> 13, d3 &= 8191, d3 += 5 * r8 * h5 + 5 * r7 * h6 + 5 * r6 * h7 + 5 * r5 * h8 + 5 * r4 * h9, c += d3 >>> 13, d3 &= 8191;
		let d4 = c + h0 * r4 + h1 * r3 + h2 * r2 + h3 * r1 + h4 * r0;
		c = d4 >>> 13, d4 &= 8191, d4 += 5 * r9 * h5 + 5 * r8 * h6 + 5 * r7 * h7 + 5 * r6 * h8 + 5 * r5 * h9, c += d4 >>> 13, d4 &= 8191;
		let d5 = c + h0 * r5 + h1 * r4 + h2 * r3 + h3 * r2 + h4 * r1;
		c = d5 >>> 13, d5 &= 8191, d5 += h5 * r0 + 5 * r9 * h6 + 5 * r8 * h7 + 5 * r7 * h8 + 5 * r6 * h9, c += d5 >>> 13, d5 &= 8191;
		let d6 = c + h0 * r6 + h1 * r5 + h2 * r4 + h3 * r3 + h4 * r2;
		c = d6 >>> 13, d6 &= 8191, d6 += h5 * r1 + h6 * r0 + 5 * r9 * h7 + 5 * r8 * h8 + 5 * r7 * h9, c += d6 >>> 13, d6 &= 8191;
		let d7 = c + h0 * r7 + h1 * r6 + h2 * r5 + h3 * r4 + h4 * r3;
		c = d7 >>> 13, d7 &= 8191, d7 += h5 * r2 + h6 * r1 + h7 * r0 + 5 * r9 * h8 + 5 * r8 * h9, c += d7 >>> 13, d7 &= 8191;
		let d8 = c + h0 * r8 + h1 * r7 + h2 * r6 + h3 * r5 + h4 * r4;
		c = d8 >>> 13, d8 &= 8191, d8 += h5 * r3 + h6 * r2 + h7 * r1 + h8 * r0 + 5 * r9 * h9, c += d8 >>> 13, d8 &= 8191;
		let d9 = c + h0 * r9 + h1 * r8 + h2 * r7 + h3 * r6 + h4 * r5;
		c = d9 >>> 13, d9 &= 8191, d9 += h5 * r4 + h6 * r3 + h7 * r2 + h8 * r1 + h9 * r0, c += d9 >>> 13, d9 &= 8191, c = (c << 2) + c | 0, c = c + d0 | 0, d0 = c & 8191, c >>>= 13, d1 += c, h[0] = d0, h[1] = d1, h[2] = d2, h[3] = d3, h[4] = d4, h[5] = d5, h[6] = d6, h[7] = d7, h[8] = d8, h[9] = d9;
	}
	finalize() {
		let { h, pad } = this, g = new Uint16Array(10), c = h[1] >>> 13;
		h[1] &= 8191;
		for (let i = 2; i < 10; i++) h[i] += c, c = h[i] >>> 13, h[i] &= 8191;
		h[0] += c * 5, c = h[0] >>> 13, h[0] &= 8191, h[1] += c, c = h[1] >>> 13, h[1] &= 8191, h[2] += c, g[0] = h[0] + 5, c = g[0] >>> 13, g[0] &= 8191;
		for (let i = 1; i < 10; i++) g[i] = h[i] + c, c = g[i] >>> 13, g[i] &= 8191;
		g[9] -= 8192;
		let mask = (c ^ 1) - 1;
		for (let i = 0; i < 10; i++) g[i] &= mask;
		mask = ~mask;
		for (let i = 0; i < 10; i++) h[i] = h[i] & mask | g[i];
		h[0] = (h[0] | h[1] << 13) & 65535, h[1] = (h[1] >>> 3 | h[2] << 10) & 65535, h[2] = (h[2] >>> 6 | h[3] << 7) & 65535, h[3] = (h[3] >>> 9 | h[4] << 4) & 65535, h[4] = (h[4] >>> 12 | h[5] << 1 | h[6] << 14) & 65535, h[5] = (h[6] >>> 2 | h[7] << 11) & 65535, h[6] = (h[7] >>> 5 | h[8] << 8) & 65535, h[7] = (h[8] >>> 8 | h[9] << 5) & 65535;
		let f = h[0] + pad[0];
		h[0] = f & 65535;
		for (let i = 1; i < 8; i++) f = (h[i] + pad[i] | 0) + (f >>> 16) | 0, h[i] = f & 65535;
		clean$1(g);
	}
	update(data) {
		aexists$1(this), abytes$1(data), data = copyBytes$1(data);
		let { buffer, blockLen } = this, len = data.length;
		for (let pos = 0; pos < len;) {
			let take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) for (; blockLen <= len - pos; pos += blockLen) this.process(data, pos);
			else buffer.set(data.subarray(pos, pos + take), this.pos), this.pos += take, pos += take, this.pos === blockLen && (this.process(buffer, 0, !1), this.pos = 0);
		}
		return this;
	}
	destroy() {
		this.destroyed = !0, clean$1(this.h, this.r, this.buffer, this.pad);
	}
	digestInto(out) {
		aexists$1(this), aoutput$1(out, this), this.finished = !0;
		let { buffer, h } = this, { pos } = this;
		if (pos) {
			for (buffer[pos++] = 1; pos < 16; pos++) buffer[pos] = 0;
			this.process(buffer, 0, !0);
		}
		this.finalize();
		let opos = 0;
		for (let i = 0; i < 8; i++) out[opos++] = h[i] >>> 0, out[opos++] = h[i] >>> 8;
	}
	digest() {
		let { buffer, outputLen } = this;
		this.digestInto(buffer);
		let res = buffer.slice(0, outputLen);
		return this.destroy(), res;
	}
};
const poly1305 = wrapMacConstructor(32, (key) => new Poly1305(key));
// node_modules/@noble/ciphers/salsa.js
function salsaCore(s, k, n, out, cnt, rounds = 20, cntHi = 0) {
	let y00 = s[0], y01 = k[0], y02 = k[1], y03 = k[2], y04 = k[3], y05 = s[1], y06 = n[0], y07 = n[1], y08 = cnt, y09 = cntHi, y10 = s[2], y11 = k[4], y12 = k[5], y13 = k[6], y14 = k[7], y15 = s[3], x00 = y00, x01 = y01, x02 = y02, x03 = y03, x04 = y04, x05 = y05, x06 = y06, x07 = y07, x08 = y08, x09 = y09, x10 = y10, x11 = y11, x12 = y12, x13 = y13, x14 = y14, x15 = y15;
	for (let r = 0; r < rounds; r += 2) x04 ^= rotl(x00 + x12 | 0, 7), x08 ^= rotl(x04 + x00 | 0, 9), x12 ^= rotl(x08 + x04 | 0, 13), x00 ^= rotl(x12 + x08 | 0, 18), x09 ^= rotl(x05 + x01 | 0, 7), x13 ^= rotl(x09 + x05 | 0, 9), x01 ^= rotl(x13 + x09 | 0, 13), x05 ^= rotl(x01 + x13 | 0, 18), x14 ^= rotl(x10 + x06 | 0, 7), x02 ^= rotl(x14 + x10 | 0, 9), x06 ^= rotl(x02 + x14 | 0, 13), x10 ^= rotl(x06 + x02 | 0, 18), x03 ^= rotl(x15 + x11 | 0, 7), x07 ^= rotl(x03 + x15 | 0, 9), x11 ^= rotl(x07 + x03 | 0, 13), x15 ^= rotl(x11 + x07 | 0, 18), x01 ^= rotl(x00 + x03 | 0, 7), x02 ^= rotl(x01 + x00 | 0, 9), x03 ^= rotl(x02 + x01 | 0, 13), x00 ^= rotl(x03 + x02 | 0, 18), x06 ^= rotl(x05 + x04 | 0, 7), x07 ^= rotl(x06 + x05 | 0, 9), x04 ^= rotl(x07 + x06 | 0, 13), x05 ^= rotl(x04 + x07 | 0, 18), x11 ^= rotl(x10 + x09 | 0, 7), x08 ^= rotl(x11 + x10 | 0, 9), x09 ^= rotl(x08 + x11 | 0, 13), x10 ^= rotl(x09 + x08 | 0, 18), x12 ^= rotl(x15 + x14 | 0, 7), x13 ^= rotl(x12 + x15 | 0, 9), x14 ^= rotl(x13 + x12 | 0, 13), x15 ^= rotl(x14 + x13 | 0, 18);
	let oi = 0;
	out[oi++] = y00 + x00 | 0, out[oi++] = y01 + x01 | 0, out[oi++] = y02 + x02 | 0, out[oi++] = y03 + x03 | 0, out[oi++] = y04 + x04 | 0, out[oi++] = y05 + x05 | 0, out[oi++] = y06 + x06 | 0, out[oi++] = y07 + x07 | 0, out[oi++] = y08 + x08 | 0, out[oi++] = y09 + x09 | 0, out[oi++] = y10 + x10 | 0, out[oi++] = y11 + x11 | 0, out[oi++] = y12 + x12 | 0, out[oi++] = y13 + x13 | 0, out[oi++] = y14 + x14 | 0, out[oi++] = y15 + x15 | 0;
}
function hsalsa(s, k, i, out) {
	let s2 = isLE$1 ? s : swap32IfBE$1(s.slice(0, 4)), k2 = isLE$1 ? k : swap32IfBE$1(k.slice(0, 8)), i2 = isLE$1 ? i : swap32IfBE$1(i.slice(0, 4)), t = new Uint32Array(16);
	salsaCore(s2, k2, i2.subarray(0, 2), t, i2[2], 20, i2[3]);
	let oi = 0;
	out[oi++] = t[0] - s2[0] | 0, out[oi++] = t[5] - s2[1] | 0, out[oi++] = t[10] - s2[2] | 0, out[oi++] = t[15] - s2[3] | 0, out[oi++] = t[6] - i2[0] | 0, out[oi++] = t[7] - i2[1] | 0, out[oi++] = t[8] - i2[2] | 0, out[oi++] = t[9] - i2[3] | 0, swap32IfBE$1(out), isLE$1 || clean$1(s2, k2, i2), clean$1(t);
}
const xsalsa20 = createCipher(salsaCore, {
	counterRight: !0,
	extendNonceFn: hsalsa
}), xsalsa20poly1305 = wrapCipher({
	blockSize: 64,
	nonceLength: 24,
	tagLength: 16
}, (key, nonce) => ({
	encrypt(plaintext, output) {
		output = getOutput(plaintext.length + 32, output, !1);
		let authKey = output.subarray(0, 32), ciphPlaintext = output.subarray(32);
		output.set(plaintext, 32), clean$1(authKey), xsalsa20(key, nonce, output, output);
		let tag = poly1305(ciphPlaintext, authKey);
		return output.set(tag, 16), clean$1(output.subarray(0, 16), tag), output.subarray(16);
	},
	decrypt(ciphertext, output) {
		abytes$1(ciphertext, void 0, "data"), output = getOutput(ciphertext.length + 32, output, !1);
		let tmp = output.subarray(0, 32), passedTag = output.subarray(32, 48), ciphPlaintext = output.subarray(48);
		output.set(ciphertext, 32), clean$1(tmp);
		let authKey = xsalsa20(key, nonce, tmp, tmp), tag = poly1305(ciphPlaintext, authKey);
		if (!equalBytes(passedTag, tag)) throw clean$1(output), Error("invalid tag");
		return xsalsa20(key, nonce, output.subarray(16), output.subarray(16)), clean$1(tmp, passedTag, tag), ciphPlaintext;
	}
}));
function secretbox(key, nonce) {
	let xs = xsalsa20poly1305(key, nonce);
	return {
		seal: xs.encrypt,
		open: xs.decrypt
	};
}
// node_modules/@noble/hashes/utils.js
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
	if (typeof n != "number") throw TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	length !== void 0 && anumber(length, "length");
	let bytes = isBytes(value), ofLen = length === void 0 ? "" : ` of length ${length}`, got = bytes ? `length=${value.length}` : `type=${typeof value}`, message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	throw bytes ? RangeError(message) : TypeError(message);
}
function copyBytes(bytes) {
	return Uint8Array.from(abytes(bytes));
}
const aobject = (value, label) => {
	if (typeof value != "object" || !value || Array.isArray(value)) throw TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
}, aopts = (value, label) => {
	aobject(value, label);
	let proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = !0) {
	if (instance.destroyed) throw Error("hash was destroyed");
	if (checkFinished && instance.finished) throw Error("digest() was already called");
}
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	let min = instance.outputLen;
	if (!(out.length >= min)) throw RangeError("\"output\" expected length >= " + min);
}
function u32(arr) {
	return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
const isLE = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
function byteSwap(word) {
	return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
}
const swap8IfBE = isLE ? (n) => n : (n) => byteSwap(n) >>> 0;
function byteSwap32(arr) {
	for (let i = 0; i < arr.length; i++) arr[i] = byteSwap(arr[i]);
	return arr;
}
const swap32IfBE = isLE ? (u) => u : byteSwap32;
function checkOpts(defaults, opts, title = "opts") {
	return aopts(defaults, "defaults"), opts !== void 0 && aopts(opts, title), Object.assign(Object.create(null), defaults, opts);
}
function createHasher(hashCons, info = {}) {
	if (typeof hashCons != "function") throw TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	let hashC = (msg, opts) => hashCons(opts).update(msg).digest(), tmp = hashCons(void 0);
	return hashC.outputLen = tmp.outputLen, hashC.blockLen = tmp.blockLen, hashC.canXOF = tmp.canXOF, hashC.create = (opts) => hashCons(opts), Object.assign(hashC, info), Object.freeze(hashC);
}
// node_modules/@noble/hashes/_blake.js
const BSIGMA = Uint8Array.from([
	0,
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	12,
	13,
	14,
	15,
	14,
	10,
	4,
	8,
	9,
	15,
	13,
	6,
	1,
	12,
	0,
	2,
	11,
	7,
	5,
	3,
	11,
	8,
	12,
	0,
	5,
	2,
	15,
	13,
	10,
	14,
	3,
	6,
	7,
	1,
	9,
	4,
	7,
	9,
	3,
	1,
	13,
	12,
	11,
	14,
	2,
	6,
	5,
	10,
	4,
	0,
	15,
	8,
	9,
	0,
	5,
	7,
	2,
	4,
	10,
	15,
	14,
	1,
	11,
	12,
	6,
	8,
	3,
	13,
	2,
	12,
	6,
	10,
	0,
	11,
	8,
	3,
	4,
	13,
	7,
	5,
	15,
	14,
	1,
	9,
	12,
	5,
	1,
	15,
	14,
	13,
	4,
	10,
	0,
	7,
	6,
	3,
	9,
	2,
	8,
	11,
	13,
	11,
	7,
	14,
	12,
	1,
	3,
	9,
	5,
	0,
	15,
	4,
	8,
	6,
	2,
	10,
	6,
	15,
	14,
	9,
	11,
	3,
	0,
	8,
	12,
	2,
	13,
	7,
	1,
	4,
	10,
	5,
	10,
	2,
	8,
	4,
	7,
	6,
	1,
	5,
	15,
	11,
	9,
	14,
	3,
	12,
	13,
	0,
	0,
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	12,
	13,
	14,
	15,
	14,
	10,
	4,
	8,
	9,
	15,
	13,
	6,
	1,
	12,
	0,
	2,
	11,
	7,
	5,
	3,
	11,
	8,
	12,
	0,
	5,
	2,
	15,
	13,
	10,
	14,
	3,
	6,
	7,
	1,
	9,
	4,
	7,
	9,
	3,
	1,
	13,
	12,
	11,
	14,
	2,
	6,
	5,
	10,
	4,
	0,
	15,
	8,
	9,
	0,
	5,
	7,
	2,
	4,
	10,
	15,
	14,
	1,
	11,
	12,
	6,
	8,
	3,
	13,
	2,
	12,
	6,
	10,
	0,
	11,
	8,
	3,
	4,
	13,
	7,
	5,
	15,
	14,
	1,
	9
]), fromNumH = (n) => n / 2 ** 32 | 0, fromNumL = (n) => n >>> 0, rotrSH = (h, l, s) => h >>> s | l << 32 - s, rotrSL = (h, l, s) => h << 32 - s | l >>> s, rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32, rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s, rotr32H = (_h, l) => l, rotr32L = (h, _l) => h;
function add(Ah, Al, Bh, Bl) {
	let l = (Al >>> 0) + (Bl >>> 0);
	return {
		h: Ah + Bh + (l / 2 ** 32 | 0) | 0,
		l: l | 0
	};
}
const add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0), add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0, B2B_IV = Uint32Array.from([
	4089235720,
	1779033703,
	2227873595,
	3144134277,
	4271175723,
	1013904242,
	1595750129,
	2773480762,
	2917565137,
	1359893119,
	725511199,
	2600822924,
	4215389547,
	528734635,
	327033209,
	1541459225
]), BBUF = new Uint32Array(32);
function G1b(a, b, c, d, msg, x) {
	let Xl = msg[x], Xh = msg[x + 1], Al = BBUF[2 * a], Ah = BBUF[2 * a + 1], Bl = BBUF[2 * b], Bh = BBUF[2 * b + 1], Cl = BBUF[2 * c], Ch = BBUF[2 * c + 1], Dl = BBUF[2 * d], Dh = BBUF[2 * d + 1], ll = add3L(Al, Bl, Xl);
	Ah = add3H(ll, Ah, Bh, Xh), Al = ll | 0;
	let xh = Dh ^ Ah, xl = Dl ^ Al;
	Dh = rotr32H(xh, xl), Dl = rotr32L(xh, xl), {h: Ch, l: Cl} = add(Ch, Cl, Dh, Dl), xh = Bh ^ Ch, xl = Bl ^ Cl, Bh = rotrSH(xh, xl, 24), Bl = rotrSL(xh, xl, 24), BBUF[2 * a] = Al, BBUF[2 * a + 1] = Ah, BBUF[2 * b] = Bl, BBUF[2 * b + 1] = Bh, BBUF[2 * c] = Cl, BBUF[2 * c + 1] = Ch, BBUF[2 * d] = Dl, BBUF[2 * d + 1] = Dh;
}
function G2b(a, b, c, d, msg, x) {
	let Xl = msg[x], Xh = msg[x + 1], Al = BBUF[2 * a], Ah = BBUF[2 * a + 1], Bl = BBUF[2 * b], Bh = BBUF[2 * b + 1], Cl = BBUF[2 * c], Ch = BBUF[2 * c + 1], Dl = BBUF[2 * d], Dh = BBUF[2 * d + 1], ll = add3L(Al, Bl, Xl);
	Ah = add3H(ll, Ah, Bh, Xh), Al = ll | 0;
	let xh = Dh ^ Ah, xl = Dl ^ Al;
	Dh = rotrSH(xh, xl, 16), Dl = rotrSL(xh, xl, 16), {h: Ch, l: Cl} = add(Ch, Cl, Dh, Dl), xh = Bh ^ Ch, xl = Bl ^ Cl, Bh = rotrBH(xh, xl, 63), Bl = rotrBL(xh, xl, 63), BBUF[2 * a] = Al, BBUF[2 * a + 1] = Ah, BBUF[2 * b] = Bl, BBUF[2 * b + 1] = Bh, BBUF[2 * c] = Cl, BBUF[2 * c + 1] = Ch, BBUF[2 * d] = Dl, BBUF[2 * d + 1] = Dh;
}
function checkBlake2Opts(outputLen, opts = {}, keyLen, saltLen, persLen) {
	if (anumber(keyLen), outputLen <= 0 || outputLen > keyLen) throw Error("\"dkLen\" must be 1.." + keyLen + ", got " + outputLen);
	let { key, salt, personalization } = opts;
	if (key !== void 0 && (key.length < 1 || key.length > keyLen)) throw Error("\"key\" expected to be undefined or of length=1.." + keyLen);
	salt !== void 0 && abytes(salt, saltLen, "salt"), personalization !== void 0 && abytes(personalization, persLen, "personalization");
}
var _BLAKE2 = class {
	buffer;
	buffer32;
	finished = !1;
	destroyed = !1;
	length = 0;
	pos = 0;
	blockLen;
	outputLen;
	canXOF = !1;
	constructor(blockLen, outputLen) {
		anumber(blockLen), anumber(outputLen), this.blockLen = blockLen, this.outputLen = outputLen, this.buffer = new Uint8Array(blockLen), this.buffer32 = u32(this.buffer);
	}
	update(data) {
		aexists(this), abytes(data);
		let { blockLen, buffer, buffer32 } = this, len = data.length, offset = data.byteOffset, buf = data.buffer;
		for (let pos = 0; pos < len;) {
			this.pos === blockLen && (swap32IfBE(buffer32), this.compress(buffer32, 0, !1), swap32IfBE(buffer32), this.pos = 0);
			let take = Math.min(blockLen - this.pos, len - pos), dataOffset = offset + pos;
			if (take === blockLen && !(dataOffset % 4) && pos + take < len) {
				let data32 = new Uint32Array(buf, dataOffset, Math.floor((len - pos) / 4));
				swap32IfBE(data32);
				for (let pos32 = 0; pos + blockLen < len; pos32 += buffer32.length, pos += blockLen) this.length += blockLen, this.compress(data32, pos32, !1);
				swap32IfBE(data32);
			} else buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos), this.pos += take, this.length += take, pos += take;
		}
		return this;
	}
	digestInto(out) {
		if (aexists(this), aoutput(out, this), out.byteOffset & 3) throw RangeError("\"output\" expected 4-byte aligned byteOffset, got " + out.byteOffset);
		let { pos, buffer32 } = this;
		this.finished = !0, this.buffer.fill(0, pos), swap32IfBE(buffer32), this.compress(buffer32, 0, !0), swap32IfBE(buffer32);
		let state = this.get(), out32 = out === this.buffer ? buffer32 : u32(out), full = Math.floor(this.outputLen / 4);
		for (let i = 0; i < full; i++) out32[i] = swap8IfBE(state[i]);
		let tail = this.outputLen % 4;
		if (!tail) return;
		let off = full * 4, word = state[full];
		for (let i = 0; i < tail; i++) out[off + i] = word >>> 8 * i;
	}
	digest() {
		let { buffer, outputLen } = this;
		this.digestInto(buffer);
		let res = buffer.slice(0, outputLen);
		return this.destroy(), res;
	}
	_cloneInto(to) {
		let { buffer, length, finished, destroyed, outputLen, pos } = this;
		return to ||= new this.constructor({ dkLen: outputLen }), to.set(...this.get()), to.buffer.set(buffer), to.destroyed = destroyed, to.finished = finished, to.length = length, to.pos = pos, to.outputLen = outputLen, to;
	}
	clone() {
		return this._cloneInto();
	}
}, _BLAKE2b = class extends _BLAKE2 {
	v0l = B2B_IV[0] | 0;
	v0h = B2B_IV[1] | 0;
	v1l = B2B_IV[2] | 0;
	v1h = B2B_IV[3] | 0;
	v2l = B2B_IV[4] | 0;
	v2h = B2B_IV[5] | 0;
	v3l = B2B_IV[6] | 0;
	v3h = B2B_IV[7] | 0;
	v4l = B2B_IV[8] | 0;
	v4h = B2B_IV[9] | 0;
	v5l = B2B_IV[10] | 0;
	v5h = B2B_IV[11] | 0;
	v6l = B2B_IV[12] | 0;
	v6h = B2B_IV[13] | 0;
	v7l = B2B_IV[14] | 0;
	v7h = B2B_IV[15] | 0;
	constructor(opts = {}) {
		opts = checkOpts({}, opts);
		let olen = opts.dkLen === void 0 ? 64 : opts.dkLen;
		super(128, olen), checkBlake2Opts(olen, opts, 64, 16, 16);
		let { key, personalization, salt } = opts, keyLength = 0;
		if (key !== void 0 && (abytes(key, void 0, "key"), keyLength = key.length), this.v0l ^= this.outputLen | keyLength << 8 | 16842752, salt !== void 0) {
			abytes(salt, void 0, "salt");
			let slt = u32(copyBytes(salt));
			this.v4l ^= swap8IfBE(slt[0]), this.v4h ^= swap8IfBE(slt[1]), this.v5l ^= swap8IfBE(slt[2]), this.v5h ^= swap8IfBE(slt[3]);
		}
		if (personalization !== void 0) {
			abytes(personalization, void 0, "personalization");
			let pers = u32(copyBytes(personalization));
			this.v6l ^= swap8IfBE(pers[0]), this.v6h ^= swap8IfBE(pers[1]), this.v7l ^= swap8IfBE(pers[2]), this.v7h ^= swap8IfBE(pers[3]);
		}
		if (key !== void 0) {
			let tmp = new Uint8Array(this.blockLen);
			tmp.set(key), this.update(tmp), clean(tmp);
		}
	}
	get() {
		let { v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h } = this;
		return [
			v0l,
			v0h,
			v1l,
			v1h,
			v2l,
			v2h,
			v3l,
			v3h,
			v4l,
			v4h,
			v5l,
			v5h,
			v6l,
			v6h,
			v7l,
			v7h
		];
	}
	set(v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h) {
		this.v0l = v0l | 0, this.v0h = v0h | 0, this.v1l = v1l | 0, this.v1h = v1h | 0, this.v2l = v2l | 0, this.v2h = v2h | 0, this.v3l = v3l | 0, this.v3h = v3h | 0, this.v4l = v4l | 0, this.v4h = v4h | 0, this.v5l = v5l | 0, this.v5h = v5h | 0, this.v6l = v6l | 0, this.v6h = v6h | 0, this.v7l = v7l | 0, this.v7h = v7h | 0;
	}
	compress(msg, offset, isLast) {
		let { v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h } = this;
		BBUF[0] = v0l, BBUF[1] = v0h, BBUF[2] = v1l, BBUF[3] = v1h, BBUF[4] = v2l, BBUF[5] = v2h, BBUF[6] = v3l, BBUF[7] = v3h, BBUF[8] = v4l, BBUF[9] = v4h, BBUF[10] = v5l, BBUF[11] = v5h, BBUF[12] = v6l, BBUF[13] = v6h, BBUF[14] = v7l, BBUF[15] = v7h, BBUF.set(B2B_IV, 16);
		let l = fromNumL(this.length), h = fromNumH(this.length);
		BBUF[24] = B2B_IV[8] ^ l, BBUF[25] = B2B_IV[9] ^ h, isLast && (BBUF[28] = ~BBUF[28], BBUF[29] = ~BBUF[29]);
		let j = 0, s = BSIGMA;
		for (let i = 0; i < 12; i++) G1b(0, 4, 8, 12, msg, offset + 2 * s[j++]), G2b(0, 4, 8, 12, msg, offset + 2 * s[j++]), G1b(1, 5, 9, 13, msg, offset + 2 * s[j++]), G2b(1, 5, 9, 13, msg, offset + 2 * s[j++]), G1b(2, 6, 10, 14, msg, offset + 2 * s[j++]), G2b(2, 6, 10, 14, msg, offset + 2 * s[j++]), G1b(3, 7, 11, 15, msg, offset + 2 * s[j++]), G2b(3, 7, 11, 15, msg, offset + 2 * s[j++]), G1b(0, 5, 10, 15, msg, offset + 2 * s[j++]), G2b(0, 5, 10, 15, msg, offset + 2 * s[j++]), G1b(1, 6, 11, 12, msg, offset + 2 * s[j++]), G2b(1, 6, 11, 12, msg, offset + 2 * s[j++]), G1b(2, 7, 8, 13, msg, offset + 2 * s[j++]), G2b(2, 7, 8, 13, msg, offset + 2 * s[j++]), G1b(3, 4, 9, 14, msg, offset + 2 * s[j++]), G2b(3, 4, 9, 14, msg, offset + 2 * s[j++]);
		this.v0l ^= BBUF[0] ^ BBUF[16], this.v0h ^= BBUF[1] ^ BBUF[17], this.v1l ^= BBUF[2] ^ BBUF[18], this.v1h ^= BBUF[3] ^ BBUF[19], this.v2l ^= BBUF[4] ^ BBUF[20], this.v2h ^= BBUF[5] ^ BBUF[21], this.v3l ^= BBUF[6] ^ BBUF[22], this.v3h ^= BBUF[7] ^ BBUF[23], this.v4l ^= BBUF[8] ^ BBUF[24], this.v4h ^= BBUF[9] ^ BBUF[25], this.v5l ^= BBUF[10] ^ BBUF[26], this.v5h ^= BBUF[11] ^ BBUF[27], this.v6l ^= BBUF[12] ^ BBUF[28], this.v6h ^= BBUF[13] ^ BBUF[29], this.v7l ^= BBUF[14] ^ BBUF[30], this.v7h ^= BBUF[15] ^ BBUF[31], clean(BBUF);
	}
	destroy() {
		this.destroyed = !0, clean(this.buffer32), this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}
};
const blake2b = createHasher((opts) => new _BLAKE2b(opts)), PRIVATE_HEAD = Buffer.from("302e020100300506032b656e04220420", "hex"), PUBLIC_HEAD = Buffer.from("302a300506032b656e032100", "hex");
function closeBox(message, publicKey) {
	let own = generateKeyPairSync("x25519"), ownPublic = toPublicBytes(own.publicKey), sealed = secretbox(agree(own.privateKey, publicKey), toNonce(ownPublic, publicKey)).seal(message);
	return Buffer.concat([ownPublic, sealed]);
}
function openBox(box, secret) {
	let [sender, sealed] = [box.subarray(0, 32), box.subarray(32)], privateKey = readPrivateKey(secret), nonce = toNonce(sender, toPublicBytes(createPublicKey(privateKey)));
	return Buffer.from(secretbox(agree(privateKey, sender), nonce).open(sealed));
}
function toPublicKey(secret) {
	return toPublicBytes(createPublicKey(readPrivateKey(secret)));
}
function readPrivateKey(secret) {
	let der = Buffer.concat([PRIVATE_HEAD, secret]), key = createPrivateKey({
		key: der,
		format: "der",
		type: "pkcs8"
	});
	return der.fill(0), key;
}
function toPublicBytes(key) {
	return key.export({
		format: "der",
		type: "spki"
	}).subarray(-32);
}
function toNonce(sender, receiver) {
	return blake2b(Buffer.concat([sender, receiver]), { dkLen: 24 });
}
const SIGMA = toWords(Buffer.from("expand 32-byte k"));
function agree(privateKey, publicKey) {
	let key = Buffer.concat([PUBLIC_HEAD, publicKey]), other = createPublicKey({
		key,
		format: "der",
		type: "spki"
	}), words = new Uint32Array(8);
	return hsalsa(SIGMA, toWords(diffieHellman({
		privateKey,
		publicKey: other
	})), new Uint32Array(4), words), new Uint8Array(words.buffer);
}
function toWords(bytes) {
	return new Uint32Array(Uint8Array.from(bytes).buffer);
}
export { closeBox, openBox, toPublicKey };
