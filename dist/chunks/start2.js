import "./rolldown-runtime.js";
import { A as object, F as string, N as record, b as array, k as number, x as boolean } from "./redact.js";
import { c as toPieces, n as toTally, s as openProviders } from "./containment.js";
import { c as TEAM_MEMBERS, h as toThread, l as renderRequestDocument, n as openDoorWithSettings, p as ThreadNode } from "./opening.js";
import { t as createClient } from "./client.js";
import { t as PROVIDERS } from "./providers.js";
import { n as runRequest, t as noteTampering } from "./command.js";
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

// actions/command/start.ts
const Inputs = object({
	token: string().min(1),
	"observer-token": string().default(""),
	"record-key": string().default("")
});
async function start(request, io) {
	const dependencies = await openDependencies(io);
	const { result, handover, isAgain } = request.kind === "comment" || request.kind === "label" ? await runRequest(request, dependencies) : await noteTampering(request, dependencies);
	if (handover === void 0) return result;
	const apply = toTally(io.event.runAttempt, isAgain === true);
	const { incident, environment } = handover;
	return {
		...result,
		outputs: {
			apply,
			incident,
			environment
		}
	};
}
async function openDependencies(io) {
	const inputs = io.inputs(Inputs);
	const { line, home, run: own, ...opening } = await openDoorWithSettings(io, inputs, toPieces(PROVIDERS));
	const observer = inputs["observer-token"];
	const hasObserver = observer !== "";
	const token = hasObserver ? observer : inputs.token;
	const { baseUrl } = line;
	return {
		...opening,
		observer: openObserver({
			token,
			baseUrl,
			teams: hasObserver
		}, home),
		providers: await openProviders(PROVIDERS, opening.settings, () => ({
			tier: "reader",
			token,
			apiUrl: baseUrl
		})),
		attempt: own.attempt,
		runId: own.id,
		runUrl: own.url,
		triggeredBy: io.event.triggeringActor,
		templates: join(io.event.workspace, "templates")
	};
}

export { start };