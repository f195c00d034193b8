import { A as looseObject, C as array, I as string, M as object, P as record, R as unknown, T as discriminatedUnion, g as number$1, j as number, k as literal, x as _enum } from "./chunks/vendor.js";
import { Ct as run, Jt as UserError } from "./chunks/kernel.js";
import assert, { AssertionError } from "node:assert/strict";
import { setTimeout } from "node:timers/promises";

// sandbox/facts/issues.ts
const DELETE = "mutation($id: ID!) { deleteIssue(input: {issueId: $id}) { clientMutationId } }";
const deletedIssues = [{
	id: "issue-deleted-by-administrator",
	claim: "An administrator deletes an issue with GraphQL; REST then answers 410 for its number.",
	grade: "docs",
	sources: ["https://docs.github.com/en/rest/issues/issues#get-an-issue", "https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/deleting-an-issue"],
	reliedOnBy: ["sandbox/facts/scratch.ts"],
	covers: ["Mutation.deleteIssue"],
	needs: ["administrator", "graphql"],
	check: async ({ rest, graphql, scratch }) => {
		const { number, nodeId } = await scratch.issue();
		const { body } = await graphql("administrator", DELETE, { id: nodeId });
		assert.equal(looseObject({}).parse(body)["errors"], void 0);
		const gone = await rest("administrator", `GET /repos/{owner}/{repo}/issues/${number}`);
		assert.equal(gone.status, 410);
	}
}, {
	id: "issue-deleted-by-nobody-else",
	claim: "Neither a job nor a person with write access can delete an issue.",
	grade: "docs",
	sources: ["https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/deleting-an-issue"],
	reliedOnBy: [],
	needs: ["job", "graphql"],
	check: async ({ graphql, scratch }) => {
		const { nodeId } = await scratch.issue();
		const { status, body } = await graphql("job", DELETE, { id: nodeId });
		assert.equal(status, 200);
		assert.partialDeepStrictEqual(body, { data: { deleteIssue: null } });
	}
}];

// sandbox/facts/refs.ts
const REFS = "/repos/{owner}/{repo}/git/refs";
const refs = [{
	id: "rest-create-ref-exists",
	claim: "Making a branch that is there answers 422 \"Reference already exists\".",
	grade: "report",
	sources: ["@octokit/openapi@23.0.2 git/create-ref 422", "https://docs.github.com/en/rest/git/refs#create-a-reference"],
	reliedOnBy: ["scripts/setup/rulesets.ts"],
	covers: ["POST /repos/{owner}/{repo}/git/refs"],
	needs: ["administrator"],
	check: async ({ rest, scratch }) => {
		const { name, head } = await scratch.branch();
		const again = await rest("administrator", `POST ${REFS}`, { body: {
			ref: `refs/heads/${name}`,
			sha: head
		} });
		assert.equal(again.status, 422);
		assert.partialDeepStrictEqual(again.body, { message: "Reference already exists" });
	}
}, {
	id: "rest-delete-ref-missing",
	claim: "Deleting a branch that is not there answers 422 \"Reference does not exist\", not 404.",
	grade: "recorded",
	sources: ["https://github.com/octokit/octokit.rb/blob/ea3413c3/spec/cassettes/Octokit_Client_Refs/with_ref/_delete_ref/deletes_an_existing_ref.json"],
	reliedOnBy: [],
	needs: ["administrator"],
	check: async ({ rest, scratch }) => {
		const gone = await rest("administrator", `DELETE ${REFS}/heads/${scratch.name()}`);
		assert.equal(gone.status, 422);
		assert.partialDeepStrictEqual(gone.body, { message: "Reference does not exist" });
	}
}];

// sandbox/facts/index.ts
const facts = [...deletedIssues, ...refs];

// sandbox/probe/message.ts
const JOBS = ["job", "operator"];
const Found = discriminatedUnion("state", [
	object({
		state: literal("holds"),
		note: string().optional()
	}),
	object({
		state: literal("differs"),
		how: string()
	}),
	object({
		state: literal("unasked"),
		why: string()
	})
]);
const Message = object({
	job: _enum(JOBS),
	findings: record(string(), Found)
});
const LONGEST_WORDS = 500;
function renderMessage(job, rows) {
	const findings = Object.fromEntries(rows.map((row) => [row.fact.id, clip(row.finding)]));
	return `Probe of ${job}\n\n~~~json\n${JSON.stringify({
		job,
		findings
	})}\n~~~\n`;
}
function clip(finding) {
	return finding.state === "differs" ? {
		...finding,
		how: finding.how.slice(0, LONGEST_WORDS)
	} : finding;
}

// sandbox/facts/ask.ts
async function askFact(fact, subject) {
	const missing = fact.needs.find((need) => !subject.offers.has(need));
	if (missing !== void 0) return {
		state: "unasked",
		why: WHY[missing]
	};
	try {
		const note = await fact.check(subject);
		return typeof note === "string" ? {
			state: "holds",
			note
		} : { state: "holds" };
	} catch (error) {
		if (!(error instanceof AssertionError)) throw error;
		return {
			state: "differs",
			how: error.message
		};
	}
}
const WHY = {
	administrator: "needs the token of an administrator",
	writer: "needs a second person with write access",
	reader: "needs a second person who may only read",
	job: "needs the token of a workflow run",
	observer: "needs the observer App",
	operator: "needs the operator App",
	anonymous: "needs requests without a token",
	graphql: "this server has no such GraphQL API",
	git: "needs a push by Git",
	events: "webhook payloads cannot be read from outside",
	runs: "would put a workflow of its own on the default branch",
	world: "cannot be set from outside"
};

// sandbox/probe/probe.ts
async function askAll(facts, subject, onRow = () => void 0) {
	const rows = [];
	for (const fact of facts) {
		const row = {
			fact,
			finding: await askOne(fact, subject)
		};
		rows.push(row);
		onRow(row);
	}
	return rows;
}
async function askOne(fact, subject) {
	try {
		return await askFact(fact, subject);
	} catch (error) {
		return {
			state: "differs",
			how: error instanceof Error ? error.message : String(error)
		};
	} finally {
		await subject.scratch.remove();
	}
}
const OF_WORKFLOWS = [
	"job",
	"observer",
	"operator"
];
function findWorkflowFacts(facts) {
	return facts.filter(({ needs }) => needs.some((need) => OF_WORKFLOWS.includes(need)));
}
function hasDifference(rows) {
	return rows.some(({ finding }) => finding.state === "differs");
}

// sandbox/facts/scratch.ts
const MARK = "firebreak-probe";
const Issue = object({
	number: number(),
	node_id: string()
});
const Comment = object({
	id: number(),
	node_id: string()
});
const Ref = object({ object: object({ sha: string() }) });
const Committed = object({ commit: object({ sha: string() }) });
function openScratch(rest, { defaultBranch, start }) {
	const undone = [];
	let count = 0;
	const bench = {
		defaultBranch,
		ask: (route, body) => rest("administrator", route, body === void 0 ? {} : { body }),
		name: () => `${MARK}/${start}-${String(count += 1)}`,
		remember: (what, how) => undone.push({
			what,
			how
		})
	};
	const branches = toBranchMakers(bench);
	return {
		name: bench.name,
		...branches,
		...toThreadMakers(bench, branches),
		undo: (how) => bench.remember("a change of a check", how),
		remove: () => removeAll(undone)
	};
}
async function make({ ask }, schema, asked) {
	const { status, body } = await ask(...asked);
	const made = schema.safeParse(body);
	if (made.success) return made.data;
	throw new Error(`${asked[0]} answered ${status}: ${JSON.stringify(body)}`);
}
function toBranchMakers(bench) {
	const branch = async () => {
		const main = `GET ${REPOSITORY}/git/ref/heads/${bench.defaultBranch}`;
		const { sha } = (await make(bench, Ref, [main])).object;
		const name = bench.name();
		await make(bench, Ref, [`POST ${REPOSITORY}/git/refs`, {
			ref: `refs/heads/${name}`,
			sha
		}]);
		const gone = `DELETE ${REPOSITORY}/git/refs/heads/${name}`;
		bench.remember(`branch ${name}`, () => bench.ask(gone));
		return {
			name,
			head: sha
		};
	};
	const changedBranch = async () => {
		const { name } = await branch();
		const content = Buffer.from(`${name}\n`).toString("base64");
		const draft = {
			message: `Add ${name}`,
			content,
			branch: name
		};
		const route = `PUT ${REPOSITORY}/contents/${name}.txt`;
		const { commit } = await make(bench, Committed, [route, draft]);
		return {
			name,
			head: commit.sha
		};
	};
	return {
		branch,
		changedBranch
	};
}
function toThreadMakers(bench, { changedBranch }) {
	const { ask, name, remember, defaultBranch: base } = bench;
	return {
		issue: async () => {
			const draft = {
				title: name(),
				body: MARK
			};
			const made = await make(bench, Issue, [`POST ${REPOSITORY}/issues`, draft]);
			remember(`issue ${made.number}`, () => removeIssue(ask, made));
			return {
				number: made.number,
				nodeId: made.node_id
			};
		},
		comment: async (issue, body = name()) => {
			const route = `POST ${REPOSITORY}/issues/${issue}/comments`;
			const made = await make(bench, Comment, [route, { body }]);
			return {
				id: made.id,
				nodeId: made.node_id
			};
		},
		pull: async () => {
			const { name: branch, head } = await changedBranch();
			const draft = {
				title: branch,
				head: branch,
				base,
				body: MARK
			};
			const made = await make(bench, Issue, [`POST ${REPOSITORY}/pulls`, draft]);
			const close = `PATCH ${REPOSITORY}/pulls/${made.number}`;
			remember(`pull request ${made.number}`, () => ask(close, { state: "closed" }));
			return {
				number: made.number,
				nodeId: made.node_id,
				branch,
				head
			};
		},
		label: async () => {
			const label = name();
			await ask(`POST ${REPOSITORY}/labels`, {
				name: label,
				color: "ededed"
			});
			const gone = `DELETE ${REPOSITORY}/labels/${encodeURIComponent(label)}`;
			remember(`label ${label}`, () => ask(gone));
			return label;
		}
	};
}
async function removeAll(undone) {
	const left = [];
	for (const { what, how } of undone.splice(0).toReversed()) await how().catch(() => left.push(what));
	return left;
}
const REPOSITORY = "/repos/{owner}/{repo}";
async function removeIssue(ask, issue) {
	const { body } = await ask("POST /graphql", {
		query: "mutation($id: ID!) { deleteIssue(input: {issueId: $id}) { clientMutationId } }",
		variables: { id: issue.node_id }
	});
	const { errors } = object({ errors: array(unknown()).optional() }).parse(body ?? {});
	if (errors === void 0) return;
	await ask(`PATCH ${REPOSITORY}/issues/${issue.number}`, { state: "closed" });
}

// sandbox/facts/subjects/rest-line.ts
async function sendRest(line, route, { body, headers = {} } = {}) {
	const [method = "GET", path = "/"] = route.split(" ");
	const place = path.replaceAll("{owner}", line.owner).replaceAll("{repo}", line.repo);
	const response = await fetch(line.url + place, {
		method,
		headers: {
			accept: "application/vnd.github+json",
			"user-agent": "firebreak-probe",
			...line.token === void 0 ? {} : { authorization: `Bearer ${line.token}` },
			...headers
		},
		...body === void 0 ? {} : { body: JSON.stringify(body) }
	});
	const text = await response.text();
	return {
		status: response.status,
		headers: response.headers,
		body: parseBody(text)
	};
}
function sendGraphql(line, document, variables = {}) {
	const own = {
		owner: line.owner,
		name: line.repo
	};
	const asked = Object.entries(own).filter(([name]) => document.includes(`$${name}:`));
	return sendRest(line, "POST /graphql", { body: {
		query: document,
		variables: {
			...Object.fromEntries(asked),
			...variables
		}
	} });
}
function parseBody(text) {
	if (text === "") return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

// sandbox/probe/real-server.ts
function toPause(apiUrl) {
	return new URL(apiUrl).hostname === "127.0.0.1" ? 0 : 1e3;
}
function openRealServer(server) {
	const { owner, repo, defaultBranch, tokens } = server;
	const offers = [
		...Object.keys(tokens).filter((tier) => tokens[toTier(tier)] !== void 0).map(toTier),
		"anonymous",
		"graphql"
	];
	const rest = (tier, route, question) => sendPatiently(server, {
		tier,
		route,
		question
	});
	return {
		name: "github",
		owner,
		repo,
		defaultBranch,
		offers: new Set(offers),
		rest,
		graphql: async (tier, document, variables) => {
			if (/^\s*mutation/.test(document)) await setTimeout(server.pause);
			return sendGraphql(toLine(server, tier), document, variables);
		},
		scratch: openScratch((_, route, question) => rest(server.maker, route, question), {
			defaultBranch,
			start: server.start
		})
	};
}
const TIERS = [
	"administrator",
	"writer",
	"reader",
	"job",
	"observer",
	"operator",
	"anonymous"
];
function toTier(name) {
	return TIERS.find((tier) => tier === name) ?? "anonymous";
}
function toLine({ apiUrl, tokens, owner, repo }, tier) {
	return {
		url: apiUrl,
		token: tokens[tier],
		owner,
		repo
	};
}
const TRIES = 3;
const LONGEST_WAIT_S = 120;
async function sendPatiently(server, { tier, route, question }) {
	for (let attempt = 1;; attempt += 1) {
		if (!route.startsWith("GET ")) await setTimeout(server.pause);
		const reply = await sendRest(toLine(server, tier), route, question);
		const wait = findWait(reply);
		if (wait === void 0 || attempt === TRIES) return reply;
		await setTimeout(wait * 1e3);
	}
}
function findWait({ status, headers, body }) {
	if (!([403, 429].includes(status) && /rate limit/i.test(JSON.stringify(body ?? "")))) return void 0;
	const wait = Number(headers.get("retry-after") ?? 60);
	return wait <= LONGEST_WAIT_S ? wait : void 0;
}

// sandbox/probe/main.ts
const Inputs = object({
	job: _enum(JOBS),
	issue: number$1().int().positive(),
	token: string().min(1),
	"observer-token": string().default(""),
	"operator-token": string().default("")
});
const Event = object({ repository: object({ default_branch: string() }) });
await run({ name: "probe" }, async ({ inputs, event, mask }) => {
	const { job, issue, token, ...apps } = inputs(Inputs);
	const [observer, operator] = [apps["observer-token"], apps["operator-token"]];
	for (const secret of [
		token,
		observer,
		operator
	]) if (secret !== "") mask(secret);
	const subject = openRealServer({
		apiUrl: event.apiUrl,
		owner: event.repository.owner,
		repo: event.repository.name,
		defaultBranch: Event.parse(event.payload).repository.default_branch,
		start: `${job}-${event.runId}`,
		tokens: {
			job: token,
			...observer === "" ? {} : { observer },
			...operator === "" ? {} : { operator }
		},
		maker: "job",
		pause: toPause(event.apiUrl)
	});
	const rows = await askAll(findWorkflowFacts(facts), subject);
	const body = renderMessage(job, rows);
	const told = await subject.rest("job", `POST /repos/{owner}/{repo}/issues/${issue}/comments`, { body: { body } });
	if (told.status !== 201) throw new UserError({
		code: "probe-not-told",
		message: `Expected to tell on issue ${issue} what was found, got ${told.status}`,
		hint: "Start the probe anew with npm run probe; it makes the issue itself."
	});
	const message = `${rows.length} facts asked.`;
	return hasDifference(rows) ? {
		outcome: "failed",
		message
	} : {
		outcome: "done",
		message
	};
});

export {  };