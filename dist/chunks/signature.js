import { C as string, g as looseObject } from "./schemas.js";
import { r as renderCanonical } from "./canonical.js";
import { createHmac, timingSafeEqual } from "node:crypto";

// actions/incident/signature.ts
const SEAL = /^hmac-sha256:[0-9a-f]{64}$/;
function createSigner(key) {
	const seal = (value) => key === "" ? void 0 : `hmac-sha256:${createHmac("sha256", key).update(renderCanonical(value)).digest("hex")}`;
	return {
		canSign: key !== "",
		seal,
		isOurs: (value, given) => {
			const wanted = seal(value);
			if (wanted === void 0 || given === void 0 || !SEAL.test(given)) return false;
			return timingSafeEqual(Buffer.from(wanted), Buffer.from(given));
		}
	};
}
function isSigned(content, signer) {
	const { data } = Sealed.safeParse(toSealed(content));
	if (data === void 0) return false;
	const { $schema: _schema, seal, ...rest } = data;
	return signer.isOurs(rest, seal);
}
const Sealed = looseObject({ seal: string() });
function toSealed(content) {
	return JSON.parse(JSON.stringify(content));
}
const NO_SIGNER = createSigner("");

export { toSealed as a, isSigned as i, SEAL as n, createSigner as r, NO_SIGNER as t };