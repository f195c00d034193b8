import { i as renderCanonical, l as Instant } from "./canonical.js";
import { C as string, S as strictObject, c as array, j as UserError, l as boolean } from "./schemas.js";
import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
// actions/incident/signature.ts
const SigningKey = strictObject({
	id: string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
	environment: string().regex(/^(?:firebreak|halt|containment(?:-[a-z0-9-]+)?)$/),
	public: string().regex(/^[A-Za-z0-9+/]{43}=$/),
	from: Instant,
	until: Instant.optional(),
	exercise: boolean().default(!1)
}), SigningKeys = array(SigningKey).refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, { error: "Expected each key to have an id of its own" });
function toHand({ environment }) {
	return environment === "firebreak" || environment === "halt" ? environment : "containment";
}
function isInForce({ from, until }, at) {
	let instant = Date.parse(at);
	return instant < Date.parse(from) ? !1 : until === void 0 || instant <= Date.parse(until);
}
const SIGNATURE = /^ed25519:[a-z0-9][a-z0-9-]{0,63}:[A-Za-z0-9+/]{86}==$/, SEAL = /^hmac-sha256:[0-9a-f]{64}$/;
function createSigner({ listed, own = "", isExercise = !1 }) {
	let held = own === "" ? void 0 : toPrivateKey(own), ownPublic = held && toPublicText(held), isOwn = (key) => key.public === ownPublic, known = listed === "unreadable" ? [] : listed.filter((key) => !key.exercise || isExercise || isOwn(key)), byId = new Map(known.map((key) => [key.id, {
		key,
		open: once(() => toPublicKey(key))
	}]));
	return {
		canSign: known.some(isOwn),
		canVerify: listed === "unreadable" || known.length > 0,
		since: known.map(({ from }) => from).toSorted(compareInstants)[0],
		sign: (statement) => {
			let key = known.find((one) => isOwn(one) && isEntitled(one, statement));
			if (held === void 0 || key === void 0) return;
			let value = sign(null, toBytes(statement), held).toString("base64");
			return `ed25519:${key.id}:${value}`;
		},
		isOurs: (statement, signature = "") => {
			if (!SIGNATURE.test(signature)) return !1;
			let [, id = "", value = ""] = signature.split(":"), found = byId.get(id);
			if (found === void 0 || !isEntitled(found.key, statement)) return !1;
			let bytes = Buffer.from(value, "base64");
			return bytes.toString("base64") === value && verify(null, toBytes(statement), found.open(), bytes);
		}
	};
}
function compareInstants(one, other) {
	return Date.parse(one) - Date.parse(other);
}
function isEntitled(key, { by, at }) {
	return by.includes(toHand(key)) && isInForce(key, at);
}
function toBytes({ kind, content }) {
	return Buffer.from(`firebreak ${kind}\n${renderCanonical(toJson(content))}`);
}
function toJson(content) {
	return JSON.parse(JSON.stringify(content));
}
function once(make) {
	let made;
	return () => made ??= make();
}
const PRIVATE = Buffer.from("302e020100300506032b657004220420", "hex"), PUBLIC = Buffer.from("302a300506032b6570032100", "hex");
function toPrivateKey(base64) {
	if (!PRIVATE_TEXT.test(base64)) throw toMalformed();
	let key = Buffer.concat([PRIVATE, Buffer.from(base64, "base64")]);
	return createPrivateKey({
		key,
		format: "der",
		type: "pkcs8"
	});
}
function toPublicKey(listed) {
	let key = Buffer.concat([PUBLIC, Buffer.from(listed.public, "base64")]);
	return createPublicKey({
		key,
		format: "der",
		type: "spki"
	});
}
function toPublicText(privateKey) {
	return createPublicKey(privateKey).export({
		format: "der",
		type: "spki"
	}).subarray(PUBLIC.length).toString("base64");
}
const PRIVATE_TEXT = /^[A-Za-z0-9+/]{43}=$/;
function toMalformed() {
	return new UserError({
		code: "invalid-settings",
		message: "Expected a signing key of 32 bytes in base64, got something else",
		hint: "The secret FIREBREAK_SIGNING_KEY of the environment was changed. Make new keys: npm run setup -- --apply --new-keys."
	});
}
const NO_SIGNER = createSigner({ listed: [] });
export { createSigner as a, SigningKeys as i, SEAL as n, SIGNATURE as r, NO_SIGNER as t };
