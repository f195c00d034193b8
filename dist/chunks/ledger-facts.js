import { V as isOwnEntry } from "./opening.js";
import { N as findStatusOf, j as MILESTONES } from "./settings.js";

// actions/incident/ledger-without-effects.ts
function readOldEffect({ command, phase }) {
	if (phase === "done") return readDone(command);
	if (phase === "verified") return { hold: "taken" };
	if (phase === "rolled_back") return { hold: "released" };
	if (phase === "refused") return readComment(command);
	return readPlan(command);
}
function findOldPlanDigits({ command, effect }) {
	if (effect !== void 0) return void 0;
	return /^\/approve +([0-9a-f]{8})\b/.exec(command)?.[1];
}
function readDone(command) {
	const [verb, name = "", ...rest] = command.toLowerCase().split(" ");
	if (verb === "/close" || verb === "merge") return { status: "closed" };
	if (verb === "/milestone") {
		const milestone = MILESTONES.find((one) => one === name.replaceAll("-", "_"));
		const status = milestone === void 0 ? void 0 : findStatusOf(milestone);
		return status === void 0 ? {} : { status };
	}
	if (verb !== "/credential" || name !== "rotated") return {};
	const ids = rest.flatMap((word) => /^credential=(c-\d{2,})$/.exec(word)?.[1] ?? []);
	return { credentials: Object.fromEntries(ids.map((id) => [id.toUpperCase(), "rotated"])) };
}
function readComment(command) {
	if (command === "comment edited") return { comment: "edited" };
	return command === "comment deleted" ? { comment: "deleted" } : {};
}
function readPlan(command) {
	const [, step, rest = ""] = /^\/contain +(\S+)(.*)$/.exec(command) ?? [];
	if (step === void 0) return {};
	const pairs = [...rest.matchAll(/(?<= )(\w+)=(\S+)/g)];
	return { plan: {
		operation: "contain",
		step,
		params: Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, value]))
	} };
}

// actions/incident/ledger-facts.ts
function findBelieved(entries, id, signer) {
	return signer.canSign ? entries.filter((entry) => isOwnEntry(entry, id, signer)) : entries;
}
function readEffect(entry) {
	return entry.effect ?? readOldEffect(entry);
}
function findStatus(entries) {
	return entries.flatMap((entry) => readEffect(entry).status ?? []).at(-1) ?? "declared";
}
function findOwnStatus(draft) {
	return findStatus(findBelieved(draft.ledger(), draft.snapshot.id, draft.signer));
}
function hasReached(entries, credential, state) {
	return entries.some((entry) => readEffect(entry).credentials?.[credential] === state);
}

export { readEffect as a, hasReached as i, findOwnStatus as n, findOldPlanDigits as o, findStatus as r, findBelieved as t };