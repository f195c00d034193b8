import "./chunks/answer.js";
import { A as ThreadNode, E as renderRequestDocument, M as toThread, T as TEAM_MEMBERS, b as openRecorder, y as readSettings } from "./chunks/defang.js";
import { o as createClient, t as run } from "./chunks/run.js";
import { a as openProviders, c as parseRequest } from "./chunks/containment.js";
import { t as withSummary } from "./chunks/untold.js";
import { t as PROVIDERS } from "./chunks/providers.js";
import { n as toTally } from "./chunks/tally.js";
import { Gt as array, Kt as boolean, an as string, en as number, l as createSealer, rn as record, tn as object } from "./chunks/settings.js";
import { n as runRequest, t as noteTampering } from "./chunks/command.js";
import { join } from "node:path";

// actions/github/observer.ts
const Members = object({
	nodes: array(object({ databaseId: number().nullable() })),
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: string().nullable()
	})
});
const Team = object({ members: Members });
const Answer = object({
	repository: object({ thread: ThreadNode }),
	organization: record(string(), Team.nullable()).nullish()
});
function openObserver(options, repository) {
	const client = createClient(options);
	return { fetchRequest: async ({ number, login, id, teams }) => {
		const asked = options.teams ? teams : [];
		const variables = Object.fromEntries(asked.map((slug, index) => [`team${index}`, slug]));
		const answer = Answer.parse(await client.query(renderRequestDocument(asked), {
			...repository,
			number,
			...asked.length === 0 ? {} : {
				login,
				...variables
			}
		}, ["repository.thread"]));
		const person = {
			client,
			owner: repository.owner,
			login,
			id
		};
		const held = await Promise.all(asked.map(async (team, index) => isMember(person, team, answer.organization?.[`team${index}`]?.members)));
		const isKnown = options.teams && !held.includes(void 0);
		return {
			thread: toThread(answer.repository.thread),
			memberships: isKnown ? new Set(asked.filter((_, index) => held[index])) : void 0
		};
	} };
}
const TeamAnswer = object({ organization: object({ team: Team.nullable() }).nullable() });
const PAGES_AT_MOST = 10;
async function isMember({ client, owner, login, id }, team, first) {
	let members = first;
	for (let page = 1; members !== void 0; page += 1) {
		if (members.nodes.some(({ databaseId }) => databaseId === id)) return true;
		const { hasNextPage, endCursor: after } = members.pageInfo;
		if (!hasNextPage || after === null) return false;
		if (page === PAGES_AT_MOST) return void 0;
		const answer = await client.query(TEAM_MEMBERS, {
			owner,
			team,
			login,
			after
		});
		members = TeamAnswer.parse(answer).organization?.team?.members;
	}
	return false;
}

// actions/command/main.ts
const Inputs = object({
	token: string().min(1),
	"observer-token": string().default(""),
	"record-key": string().default("")
});
await run({ name: "command" }, async (io) => {
	const request = parseRequest(io.event);
	if (request === void 0) return {
		outcome: "ignored",
		message: "Not a person, or no command."
	};
	const world = await openWorld(io);
	const { result, handover, isAgain } = request.kind === "comment" || request.kind === "label" ? await runRequest(request, world) : await noteTampering(request, world);
	if (handover === void 0) return result;
	const apply = toTally(io.event.runAttempt, isAgain === true);
	return {
		...result,
		outputs: {
			apply,
			incident: handover.incident
		}
	};
});
async function openWorld(io) {
	const inputs = io.inputs(Inputs);
	const observer = inputs["observer-token"];
	for (const secret of [
		inputs.token,
		observer,
		inputs["record-key"]
	]) if (secret !== "") io.mask(secret);
	const { event } = io;
	const baseUrl = event.apiUrl;
	const hasObserver = observer !== "";
	const readOptions = {
		token: hasObserver ? observer : inputs.token,
		baseUrl
	};
	const { owner, name, id } = event.repository;
	const settings = await readSettings(event.workspace);
	return {
		recorder: withSummary(openRecorder({
			token: inputs.token,
			baseUrl,
			account: settings.recorder
		}, {
			owner,
			name
		}), io),
		observer: openObserver({
			...readOptions,
			teams: hasObserver
		}, {
			owner,
			name
		}),
		providers: await openProviders(PROVIDERS, settings, () => ({
			tier: "reader",
			token: readOptions.token,
			apiUrl: baseUrl
		})),
		settings,
		sealer: createSealer(inputs["record-key"]),
		repository: {
			id,
			url: `${event.serverUrl}/${owner}/${name}`
		},
		attempt: event.runAttempt,
		runId: String(event.runId),
		runUrl: event.runUrl,
		triggeredBy: event.triggeringActor,
		templates: join(event.workspace, "templates")
	};
}

export {  };