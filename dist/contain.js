import { I as string, M as object } from "./chunks/vendor.js";
import { a as carryOut, i as Handover } from "./chunks/command.js";
import { Ct as run, Ft as openRecorder, c as readSettings, ht as createSealer, u as openOrganisation } from "./chunks/kernel.js";

// actions/contain/main.ts
const Inputs = object({
	token: string().min(1),
	"operator-token": string().default(""),
	"seal-key": string().default(""),
	"record-key": string().default(""),
	apply: string().transform((text) => Handover.parse(JSON.parse(text)))
});
await run({ name: "contain" }, async (io) => {
	const inputs = io.inputs(Inputs);
	const operator = inputs["operator-token"];
	for (const secret of [
		inputs.token,
		operator,
		inputs["seal-key"],
		inputs["record-key"]
	]) if (secret !== "") io.mask(secret);
	const { event } = io;
	const { owner, name } = event.repository;
	const baseUrl = event.apiUrl;
	return carryOut(inputs.apply, {
		recorder: openRecorder({
			token: inputs.token,
			baseUrl
		}, {
			owner,
			name
		}),
		organisation: openOrganisation({
			token: operator === "" ? inputs.token : operator,
			baseUrl
		}),
		settings: await readSettings(event.workspace),
		sealer: createSealer(inputs["record-key"]),
		secrets: {
			sealKey: inputs["seal-key"],
			mask: (value) => io.mask(value)
		},
		repository: { url: `${event.serverUrl}/${owner}/${name}` },
		selfHosted: event.runnerEnvironment !== "github-hosted",
		attempt: event.runAttempt,
		runUrl: event.runUrl
	});
});

export {  };