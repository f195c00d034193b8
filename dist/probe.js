import "./chunks/rolldown-runtime.js";
import { C as string, E as url, T as unknown, _ as number, c as array, g as looseObject, h as literal, j as UserError, k as prettifyError, l as boolean, o as _enum, u as discriminatedUnion, v as object, w as union, x as record } from "./chunks/schemas.js";
import { n as number$1, t as run } from "./chunks/run.js";
import { t as datetime } from "./chunks/iso.js";
import "node:fs";
import assert, { AssertionError } from "node:assert/strict";
import { setTimeout } from "node:timers/promises";

// sandbox/facts/workflow.ts
const indent = (text, by) => text.replaceAll(/^(?=.)/gm, " ".repeat(by)).trimEnd();
function toWorkflow(text) {
	const { on = "issue_comment: {types: [created]}", top = "", job = "", jobs = "" } = text;
	const outputs = Object.entries(text.outputs ?? {}).map(([name, expression]) => `${name}: ${JSON.stringify(`\${{ ${expression} }}`)}`);
	return [
		`on:\n${indent(on, 2)}`,
		"permissions: {}",
		...top === "" ? [] : [top],
		"jobs:",
		"  one:",
		"    runs-on: ubuntu-24.04",
		...job === "" ? [] : [indent(job, 4)],
		...outputs.length === 0 ? [] : [`    outputs:\n${indent(outputs.join("\n"), 6)}`],
		"    steps:",
		"      - id: s",
		`        run: |\n${indent(text.script ?? "true", 10)}`,
		...jobs === "" ? [] : [indent(jobs, 2)],
		""
	].join("\n");
}
async function runFor(subject, workflow, act = () => sayOnIssue(subject)) {
	assert.ok(subject.run !== void 0, "This server runs no workflows.");
	return subject.run(workflow, act);
}
async function runOnce(subject, workflow, act) {
	const runs = await runFor(subject, workflow, act);
	const [run] = runs;
	assert.equal(runs.length, 1, `There are ${runs.length} runs, expected one.`);
	assert.ok(run !== void 0);
	return run;
}
function findJob(run, id) {
	const job = run.jobs.find((one) => one.id === id);
	assert.ok(job !== void 0, `There is no job ${id}: ${JSON.stringify(run)}`);
	return job;
}
async function sayOnIssue({ scratch }, body = "Hello") {
	const { number } = await scratch.issue();
	await scratch.comment(number, body);
	return number;
}

// sandbox/facts/app-tokens.ts
const MINT = `steps:
  - id: app
    uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1
    with:
      client-id: \${{ vars.FIREBREAK_OBSERVER_CLIENT_ID }}
      private-key: \${{ secrets.FIREBREAK_OBSERVER_KEY }}
`;
async function mint(subject, inputs, script = "true") {
	const more = inputs === "" ? "" : `      ${inputs}\n`;
	const step = `  - env: {TOKEN: "\${{ steps.app.outputs.token }}", API: "\${{ github.api_url }}"}\n    run: |\n      ${script}\n`;
	const job = `two:\n  runs-on: ubuntu-24.04\n  environment: firebreak\n  ${`${MINT}${more}${step}`.replaceAll("\n", "\n  ").trimEnd()}\n`;
	return findJob(await runOnce(subject, toWorkflow({
		job: "if: false",
		jobs: job
	})), "two");
}
const ask$1 = (path) => `curl -s -o /dev/null -w 'answer %{http_code}' -H "Authorization: Bearer $TOKEN" "$API${path}"`;
function findObserver({ world }) {
	assert.ok(world !== void 0);
	return {
		repository: world.incidentRepository,
		id: world.apps.observer.id
	};
}
function findMinted({ world }) {
	const found = [...world?.tokens.values() ?? []].findLast(({ kind }) => kind === "installation");
	assert.ok(found !== void 0, "No token of an installation was made.");
	return found;
}
const appTokens = [
	{
		id: "app-token-client-id",
		needs: [
			"administrator",
			"runs",
			"world"
		],
		check: async (subject) => {
			assert.equal((await mint(subject, "")).conclusion, "success");
			const { repository, id } = findObserver(subject);
			repository.variables.set("FIREBREAK_OBSERVER_CLIENT_ID", String(id));
			assert.equal((await mint(subject, "")).conclusion, "success");
		}
	},
	{
		id: "app-token-is-masked-and-works",
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const path = `/repos/${subject.owner}/${subject.repo}`;
			const { log, conclusion } = await mint(subject, "", `echo "token $TOKEN." && ${ask$1(path)}`);
			assert.equal(conclusion, "success", log);
			assert.match(log, /token \*\*\*\./);
			assert.match(log, /answer 200/);
		}
	},
	{
		id: "installation-token-narrowed",
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const path = `/repos/${subject.owner}/${subject.repo}/git/ref/heads/${subject.defaultBranch}`;
			assert.match((await mint(subject, "permission-contents: read", ask$1(path))).log, /answer 200/);
			assert.match((await mint(subject, "permission-issues: read", ask$1(path))).log, /answer 403/);
		}
	},
	{
		id: "installation-token-too-wide",
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const { conclusion, log } = await mint(subject, "permission-administration: write");
			assert.equal(conclusion, "failure");
			assert.match(log, /The permissions requested are not granted to this installation\./);
		}
	},
	{
		id: "installation-token-ends-with-job",
		needs: [
			"administrator",
			"runs",
			"world"
		],
		check: async (subject) => {
			await mint(subject, "");
			const headers = { authorization: `Bearer ${findMinted(subject).value}` };
			const { status } = await subject.rest("anonymous", "GET /repos/{owner}/{repo}", { headers });
			assert.equal(status, 401);
		}
	},
	{
		id: "installation-token-revoke",
		doubtful: "Whether tokens of the newer form die at once is not documented.",
		needs: ["observer", "world"],
		check: async (subject) => {
			await subject.rest("observer", "GET /repos/{owner}/{repo}");
			const headers = { authorization: `Bearer ${findMinted(subject).value}` };
			const gone = await subject.rest("anonymous", "DELETE /installation/token", { headers });
			assert.equal(gone.status, 204);
			const after = await subject.rest("anonymous", "GET /repos/{owner}/{repo}", { headers });
			assert.ok(after.status === 401 || after.status === 200, `got ${after.status}`);
			return after.status === 401 ? "dead at once" : `still answered ${after.status}`;
		}
	},
	{
		id: "installation-token-form",
		needs: ["observer", "world"],
		check: async (subject) => {
			await subject.rest("observer", "GET /repos/{owner}/{repo}");
			assert.match(findMinted(subject).value, /^ghs_[A-Za-z0-9._-]{36,}$/);
		}
	},
	{
		id: "app-without-key",
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const job = `two:\n  runs-on: ubuntu-24.04\n  ${MINT.replaceAll("\n", "\n  ").trimEnd()}\n`;
			const run = await runOnce(subject, toWorkflow({
				job: "if: false",
				jobs: job
			}));
			const { conclusion, log } = findJob(run, "two");
			assert.equal(conclusion, "failure");
			assert.match(log, /private-key/);
		}
	}
];

// sandbox/facts/graphql.ts
const GraphqlError = looseObject({
	type: string().optional(),
	message: string(),
	path: array(union([string(), number()])).optional()
});
const Body = object({
	data: unknown().optional(),
	errors: array(GraphqlError).default([])
});
function toMaker({ offers }) {
	return offers.has("administrator") ? "administrator" : "job";
}
async function ask(subject, document, { tier = toMaker(subject), variables = {} } = {}) {
	const { status, body } = await subject.graphql(tier, document, variables);
	assert.equal(status, 200, `GraphQL answered ${status}: ${JSON.stringify(body)}`);
	const { data, errors } = Body.parse(body);
	return {
		data,
		errors
	};
}
async function askWell(subject, document, question = {}) {
	const { data, errors } = await ask(subject, document, question);
	assert.deepEqual(errors, []);
	return data;
}
async function askInVain(subject, document, question = {}) {
	const { errors } = await ask(subject, document, question);
	const [first] = errors;
	assert.ok(first !== void 0, "It was answered without an error, expected one.");
	return first;
}
function listAt(value, path) {
	const [key, ...rest] = path.split(".");
	if (value === void 0) return [];
	if (key === void 0 || key === "") return [value];
	if (value === null || typeof value !== "object") return [];
	return (key === "*" ? Object.values(value) : toOwn(value, key)).flatMap((one) => listAt(one, rest.join(".")));
}
function toOwn(value, key) {
	return Object.entries(value).flatMap(([name, below]) => name === key ? [below] : []);
}
function at(value, path) {
	return listAt(value, path)[0];
}
function textAt(value, path) {
	const found = at(value, path);
	assert.ok(typeof found === "string", `${path} is ${JSON.stringify(found)}, expected text.`);
	return found;
}
const COMMIT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
function toCommitInput({ owner, repo }, change) {
	const { branch, expected, additions = [], deletions = [] } = change;
	return {
		branch: {
			repositoryNameWithOwner: `${owner}/${repo}`,
			branchName: branch
		},
		expectedHeadOid: expected,
		message: { headline: `Change ${branch}` },
		fileChanges: {
			additions,
			deletions
		}
	};
}
function toContents(text) {
	return Buffer.from(text).toString("base64");
}
async function commit(subject, change, tier) {
	const variables = { input: toCommitInput(subject, change) };
	return textAt(await askWell(subject, COMMIT, tier === void 0 ? { variables } : {
		variables,
		tier
	}), "createCommitOnBranch.commit.oid");
}
async function openBranch(subject, path = "firebreak-probe.txt", content = "probe\n") {
	const { name, head: base } = await subject.scratch.branch();
	return {
		name,
		base,
		head: await commit(subject, {
			branch: name,
			expected: base,
			additions: [{
				path,
				contents: toContents(content)
			}]
		})
	};
}
const Pull = object({
	number: number(),
	node_id: string()
});
async function openPull$1(subject, { draft = false } = {}) {
	const { rest, scratch, defaultBranch: base } = subject;
	const maker = toMaker(subject);
	const { name, head } = await openBranch(subject);
	const made = await rest(maker, "POST /repos/{owner}/{repo}/pulls", { body: {
		title: name,
		head: name,
		base,
		body: "",
		draft
	} });
	assert.equal(made.status, 201, JSON.stringify(made.body));
	const { number, node_id: nodeId } = Pull.parse(made.body);
	const one = `/repos/{owner}/{repo}/pulls/${number}`;
	scratch.undo(() => rest(maker, `PATCH ${one}`, { body: { state: "closed" } }));
	return {
		number,
		nodeId,
		branch: name,
		head
	};
}

// sandbox/facts/reply.ts
function assertStatus({ status, body }, wanted) {
	const got = JSON.stringify(body ?? "").slice(0, 300);
	assert.equal(status, wanted, `expected ${wanted}, got ${status}: ${got}`);
}
function assertReply(reply, status, body) {
	assertStatus(reply, status);
	assertHolds(reply.body, body);
}
function assertHolds(actual, expected, path = "it") {
	const got = `${path} is ${JSON.stringify(actual)?.slice(0, 300) ?? "not there"}`;
	if (typeof expected !== "object" || expected === null) {
		assert.deepStrictEqual(actual, expected, `${got}, expected ${JSON.stringify(expected)}`);
		return;
	}
	const of = record(string(), unknown()).or(array(unknown())).safeParse(actual).data;
	assert.ok(of !== void 0, `${got}, expected ${JSON.stringify(expected)}`);
	assert.equal(Array.isArray(of), Array.isArray(expected), got);
	const fields = new Map(Object.entries(of));
	if (Array.isArray(expected)) assert.equal(fields.size, expected.length, `${got}: its length`);
	for (const [key, wanted] of Object.entries(expected)) assertHolds(fields.get(key), wanted, `${path}.${key}`);
}
function assertDone(reply) {
	const got = JSON.stringify(reply.body ?? "").slice(0, 300);
	assert.ok(reply.status >= 200 && reply.status < 300, `expected 2xx, got ${reply.status}: ${got}`);
	return reply;
}
function readBody({ body }, schema) {
	const read = schema.safeParse(body);
	if (read.success) return read.data;
	return assert.fail(`${prettifyError(read.error)} in ${JSON.stringify(body)?.slice(0, 300)}`);
}
const Sha = object({ sha: string() });
const Numbered = object({ number: number() });
const Identified = object({ id: number() });

// sandbox/facts/apps.ts
const NAME$2 = "firebreak-probe";
const SUITES$1 = `query($owner: String!, $name: String!, $oid: String!, $check: String!) {
  repository(owner: $owner, name: $name) { object(expression: $oid) { ... on Commit {
    checkSuites(first: 5, filterBy: { checkName: $check }) { nodes { app { slug } } }
  } } }
}`;
const CREATE$2 = `mutation($input: CreateCheckRunInput!) {
  createCheckRun(input: $input) { clientMutationId }
}`;
const apps = [
	{
		id: "app-by-slug",
		needs: ["administrator"],
		check: async ({ rest }) => {
			const found = await rest("administrator", "GET /apps/github-actions");
			assertReply(found, 200, {
				id: 15368,
				slug: "github-actions"
			});
			assertStatus(await rest("administrator", "GET /apps/firebreak-probe-none"), 404);
		}
	},
	{
		id: "check-suite-not-chosen",
		needs: [
			"administrator",
			"job",
			"graphql"
		],
		check: async (subject) => {
			const { head: oid } = await subject.scratch.changedBranch();
			const body = {
				name: NAME$2,
				head_sha: oid,
				status: "completed",
				conclusion: "neutral"
			};
			assertDone(await subject.rest("job", "POST /repos/{owner}/{repo}/check-runs", { body }));
			const refused = await askInVain(subject, CREATE$2, {
				tier: "job",
				variables: { input: {
					repositoryId: "R_1",
					name: NAME$2,
					headSha: oid,
					checkSuiteId: "CS_1"
				} }
			});
			assert.match(refused.message, /checkSuiteId/);
			const data = await askWell(subject, SUITES$1, { variables: {
				oid,
				check: NAME$2
			} });
			const slugs = listAt(data, "repository.object.checkSuites.nodes.*.app.slug");
			assert.deepEqual(slugs, ["github-actions"]);
		}
	},
	{
		id: "on-merge-group",
		doubtful: "Only a queue sends it, and none can be made for asking.",
		needs: [],
		unaskable: "only a merge queue sends it"
	}
];

// sandbox/facts/cancelling.ts
const EndingRun = object({
	status: string(),
	conclusion: string().nullable()
});
function findRun({ world, owner, rest }, reads) {
	const busy = [...world?.repositories.values() ?? []].find(({ runs }) => runs.length > 0);
	const run = busy?.runs.find(({ stubborn }) => !stubborn);
	assert.ok(busy !== void 0 && run !== void 0, "no repository of the world has runs");
	run.cancelTakes = { reads };
	const one = `/repos/${owner}/${busy.name}/actions/runs/${String(run.id)}`;
	return {
		cancel: (verb = "cancel") => rest("operator", `POST ${one}/${verb}`),
		read: async () => readBody(await rest("operator", `GET ${one}`), EndingRun)
	};
}
const cancelling = [{
	id: "cancel-answers",
	needs: ["operator", "world"],
	check: async (subject) => {
		const { cancel, read } = findRun(subject, 1);
		assertStatus(await cancel(), 202);
		assert.notEqual((await read()).status, "completed");
		const { status, conclusion } = await read();
		assert.deepEqual([status, conclusion], ["completed", "cancelled"]);
	}
}, {
	id: "cancel-finished",
	needs: ["operator", "world"],
	check: async (subject) => {
		const { cancel, read } = findRun(subject, 0);
		assertStatus(await cancel(), 202);
		await read();
		assertReply(await cancel(), 409, { message: "Cannot cancel a workflow run that is completed." });
	}
}];

// sandbox/facts/checks.ts
const RUNS$2 = "/repos/{owner}/{repo}/check-runs";
const NAME$1 = "firebreak-probe";
const NO_CONCLUSION = `Invalid request.\n\nNo subschema in "anyOf" matched.\n"conclusion" wasn't supplied.\ncompleted is not a member of ["queued", "in_progress"].`;
async function make$1(subject, draft, tier = "job") {
	const { head } = await subject.scratch.changedBranch();
	const body = {
		name: NAME$1,
		head_sha: head,
		...draft
	};
	return {
		head,
		reply: await subject.rest(tier, `POST ${RUNS$2}`, { body })
	};
}
const annotate = (count) => ({
	status: "completed",
	conclusion: "neutral",
	output: {
		title: "T",
		summary: "S",
		annotations: Array.from({ length: count }, (_, index) => ({
			path: "README.md",
			start_line: index + 1,
			end_line: index + 1,
			annotation_level: "notice",
			message: "m"
		}))
	}
});
const checks = [
	{
		id: "check-runs-apps-only",
		needs: ["administrator"],
		check: async (subject) => {
			const { reply } = await make$1(subject, { status: "queued" }, "administrator");
			assertStatus(reply, 403);
		}
	},
	{
		id: "check-run-needs-conclusion",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { reply } = await make$1(subject, { status: "completed" });
			assertReply(reply, 422, { message: NO_CONCLUSION });
		}
	},
	{
		id: "check-conclusion-completes",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { reply } = await make$1(subject, { conclusion: "success" });
			assertReply(reply, 201, {
				status: "completed",
				conclusion: "success"
			});
		}
	},
	{
		id: "check-status-reserved",
		needs: [
			"administrator",
			"observer",
			"world"
		],
		check: async (subject) => {
			const { world } = subject;
			assert.ok(world !== void 0);
			const { head } = await subject.scratch.changedBranch();
			const granted = world.apps.observer.permissions;
			world.apps.observer.permissions = {
				...granted,
				checks: "write"
			};
			const send = async (status) => {
				const body = {
					name: NAME$1,
					head_sha: head,
					status
				};
				return (await subject.rest("observer", `POST ${RUNS$2}`, { body })).status;
			};
			const statuses = [
				"queued",
				"waiting",
				"requested",
				"pending"
			];
			const answers = [];
			for (const status of statuses) answers.push(await send(status));
			world.apps.observer.permissions = granted;
			assert.deepEqual(answers, [
				201,
				422,
				422,
				422
			]);
		}
	},
	{
		id: "check-annotation-limit",
		needs: ["administrator", "job"],
		check: async (subject) => {
			assertStatus((await make$1(subject, annotate(51))).reply, 422);
			assertStatus((await make$1(subject, annotate(50))).reply, 201);
		}
	},
	{
		id: "check-summary-limit",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const conclusion = "neutral";
			const ask = async (length) => {
				const output = {
					title: "T",
					summary: "a".repeat(length)
				};
				return (await make$1(subject, {
					conclusion,
					output
				})).reply;
			};
			assertStatus(await ask(65536), 422);
			assertStatus(await ask(65535), 201);
		}
	},
	{
		id: "check-run-of-actions",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { reply } = await make$1(subject, { conclusion: "neutral" });
			assertReply(reply, 201, { app: {
				id: 15368,
				slug: "github-actions"
			} });
		}
	},
	{
		id: "check-runs-by-commit",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { head, reply } = await make$1(subject, {
				status: "completed",
				conclusion: "failure"
			});
			const { id } = readBody(reply, Identified);
			const list = (query) => subject.rest("job", `GET /repos/{owner}/{repo}/commits/${head}/check-runs?${query}`);
			const found = {
				total_count: 1,
				check_runs: [{
					id,
					name: NAME$1,
					conclusion: "failure"
				}]
			};
			assertReply(await list(`check_name=${NAME$1}`), 200, found);
			assertReply(await list("check_name=none"), 200, { total_count: 0 });
			assertReply(await subject.rest("job", `GET ${RUNS$2}/${id}`), 200, {
				id,
				head_sha: head
			});
		}
	},
	{
		id: "check-commit-missing",
		needs: ["administrator", "job"],
		check: async ({ rest, scratch }) => {
			for (const ref of [scratch.name(), "f".repeat(40)]) {
				const list = `GET /repos/{owner}/{repo}/commits/${ref}/check-runs`;
				assertReply(await rest("job", list), 422, { message: `No commit found for SHA: ${ref}` });
			}
			const head_sha = "f".repeat(40);
			const body = {
				name: NAME$1,
				head_sha,
				status: "queued"
			};
			const message = `No commit found for SHA: ${head_sha}`;
			assertReply(await rest("job", `POST ${RUNS$2}`, { body }), 422, { message });
		}
	},
	{
		id: "check-run-changed",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { id } = readBody((await make$1(subject, { status: "in_progress" })).reply, Identified);
			const body = annotate(1);
			const changed = await subject.rest("job", `PATCH ${RUNS$2}/${id}`, { body });
			assertReply(changed, 200, {
				id,
				status: "completed",
				conclusion: "neutral"
			});
			const listed = await subject.rest("job", `GET ${RUNS$2}/${id}/annotations`);
			assertReply(listed, 200, [{
				path: "README.md",
				start_line: 1,
				message: "m"
			}]);
		}
	}
];

// sandbox/facts/commit-on-branch.ts
async function refuse(subject, change, tier) {
	const before = await readHead(subject, change.branch);
	const variables = { input: toCommitInput(subject, change) };
	const refused = await askInVain(subject, COMMIT, tier === void 0 ? { variables } : {
		variables,
		tier
	});
	assert.equal(await readHead(subject, change.branch), before, "The branch moved all the same.");
	return refused;
}
async function readHead(subject, branch) {
	const route = `GET /repos/{owner}/{repo}/git/ref/heads/${branch}`;
	const { body } = await subject.rest(toMaker(subject), route);
	return at(body, "object.sha");
}
async function readTree(subject, oid) {
	const route = `GET /repos/{owner}/{repo}/git/commits/${oid}`;
	return textAt((await subject.rest(toMaker(subject), route)).body, "tree.sha");
}
const addition = (path) => ({
	path,
	contents: toContents(`${path}\n`)
});
const commitOnBranch = [
	{
		id: "commit-stale-data",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name: branch, base: expected } = await openBranch(subject);
			const refused = await refuse(subject, {
				branch,
				expected,
				additions: [addition("late.txt")]
			});
			assert.equal(refused.type, "STALE_DATA");
			assert.deepEqual(refused.path, ["createCommitOnBranch"]);
			const text = `Expected branch to point to "${expected}" but it did not.  Pull and try again.`;
			assert.equal(refused.message, text);
		}
	},
	{
		id: "commit-stale-other-text",
		doubtful: "Seen once: \"Ref refs/heads/x is at … but expected …\"; a check cannot lose a race on purpose.",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name: branch, head: expected } = await openBranch(subject);
			const changes = ["a.txt", "b.txt"].map((path) => ({
				branch,
				expected,
				additions: [addition(path)]
			}));
			const errors = (await Promise.all(changes.map((change) => ask(subject, COMMIT, { variables: { input: toCommitInput(subject, change) } })))).flatMap((one) => one.errors);
			assert.equal(errors.length, 1, "Both commits were taken, or none.");
			return `${errors[0]?.type}: ${errors[0]?.message}`;
		}
	},
	{
		id: "commit-is-signed-by-web-flow",
		needs: ["job", "graphql"],
		check: async (subject) => {
			const { name: branch, head: expected } = await openBranch(subject);
			const head = await commit(subject, {
				branch,
				expected,
				additions: [addition("job.txt")]
			}, "job");
			const data = await askWell(subject, `query($owner: String!, $name: String!, $head: String!) {
        repository(owner: $owner, name: $name) { object(expression: $head) { ... on Commit {
          author { email } signature { isValid wasSignedByGitHub }
        } } }
      }`, { variables: { head } });
			assert.deepEqual(at(data, "repository.object.signature"), {
				isValid: true,
				wasSignedByGitHub: true
			});
			const email = textAt(data, "repository.object.author.email");
			assert.match(email, /^\d+\+github-actions\[bot\]@users\.noreply\./);
		}
	},
	{
		id: "commit-no-author-choice",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name: branch, head: expected } = await openBranch(subject);
			const input = {
				...toCommitInput(subject, {
					branch,
					expected
				}),
				author: { name: "x" }
			};
			const { message } = await askInVain(subject, COMMIT, { variables: { input } });
			assert.match(message, /author/);
			assert.equal(await readHead(subject, branch), expected);
		}
	},
	{
		id: "commit-sizes",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name: branch, head } = await openBranch(subject);
			const many = Array.from({ length: 101 }, (_, index) => addition(`many/${index}.txt`));
			const expected = await commit(subject, {
				branch,
				expected: head,
				additions: many
			});
			const large = {
				path: "large.bin",
				contents: toContents(Buffer.alloc(1048577, "x"))
			};
			await commit(subject, {
				branch,
				expected,
				additions: [large]
			});
		}
	},
	{
		id: "commit-empty",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name: branch, head: expected } = await openBranch(subject);
			const made = await commit(subject, {
				branch,
				expected
			});
			assert.notEqual(made, expected);
			assert.equal(await readTree(subject, made), await readTree(subject, expected));
		}
	},
	{
		id: "commit-duplicate-path",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name: branch, head: expected } = await openBranch(subject, "twice.txt");
			const additions = [addition("twice.txt")];
			await refuse(subject, {
				branch,
				expected,
				additions,
				deletions: [{ path: "twice.txt" }]
			});
			await refuse(subject, {
				branch,
				expected,
				additions: [...additions, ...additions]
			});
		}
	},
	{
		id: "commit-base64-strict",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name: branch, head: expected } = await openBranch(subject);
			for (const contents of ["YQ", "*not base64*"]) await refuse(subject, {
				branch,
				expected,
				additions: [{
					path: "a.txt",
					contents
				}]
			});
		}
	},
	{
		id: "commit-delete-missing",
		doubtful: "The type of the error is reported both as NOT_FOUND and as UNPROCESSABLE.",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name: branch, head: expected } = await openBranch(subject);
			const refused = await refuse(subject, {
				branch,
				expected,
				additions: [addition("beside.txt")],
				deletions: [{ path: "no/such/file" }]
			});
			assert.ok(refused.message.startsWith("A path was requested for deletion which does not exist as of commit oid"), refused.message);
			return String(refused.type);
		}
	},
	{
		id: "commit-paths-relative",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name: branch, head: expected } = await openBranch(subject);
			await refuse(subject, {
				branch,
				expected,
				additions: [addition("/absolute.txt")]
			});
		}
	},
	{
		id: "commit-branch-must-exist",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { head: expected } = await openBranch(subject);
			const { type, message } = await refuse(subject, {
				branch: subject.scratch.name(),
				expected,
				additions: [addition("a.txt")]
			});
			return `${type ?? "no type"}: ${message}`;
		}
	},
	{
		id: "commit-mutation-cost",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name: branch, head: expected } = await openBranch(subject);
			const input = toCommitInput(subject, {
				branch,
				expected
			});
			const { headers } = await subject.graphql("administrator", COMMIT, { input });
			assert.equal(headers.get("x-ratelimit-resource"), "graphql");
		}
	},
	{
		id: "workflow-files-refused-to-github-token",
		needs: ["job", "graphql"],
		check: async (subject) => {
			const { name: branch, head: expected } = await openBranch(subject);
			await refuse(subject, {
				branch,
				expected,
				additions: [addition(".github/workflows/firebreak-probe.yml")]
			}, "job");
		}
	}
];

// sandbox/facts/sources.ts
const docs = (path) => `https://docs.github.com/en/${path}`;
const hub4j = (path) => `https://github.com/hub4j/github-api/blob/79e0fc61d/src/test/resources/org/kohsuke/github/${path}`;
const TRIGGERS = docs("actions/reference/workflows-and-actions/events-that-trigger-workflows");
const SYNTAX = docs("actions/reference/workflows-and-actions/workflow-syntax");
const EXPRESSIONS = docs("actions/reference/workflows-and-actions/expressions");
const CONTEXTS = docs("actions/reference/workflows-and-actions/contexts");
const GITHUB_TOKEN = docs("actions/concepts/security/github_token");
const GRAPHQL_LIMITS = docs("graphql/overview/rate-limits-and-query-limits-for-the-graphql-api");

// sandbox/facts/environments.ts
const ALL = "/repos/{owner}/{repo}/environments";
docs("actions/how-tos/deploy/configure-and-manage-deployments/manage-environments");
async function addEnvironment({ rest, scratch }, body = {}) {
	const name = scratch.name().replaceAll("/", "-");
	const route = `${ALL}/${name}`;
	const made = await rest("administrator", `PUT ${route}`, { body });
	scratch.undo(() => rest("administrator", `DELETE ${route}`));
	return {
		name,
		route,
		made
	};
}

// sandbox/facts/own-run.ts
const RUNS$1 = "/repos/{owner}/{repo}/actions/runs";
const Listed$2 = object({ workflow_runs: array(looseObject({
	id: number(),
	path: string()
})) });
async function listOwn({ rest }, status) {
	const reply = await rest("administrator", `GET ${RUNS$1}?status=${status}`);
	const { workflow_runs: runs } = readBody(reply, Listed$2);
	return runs.filter(({ path }) => path.endsWith("/firebreak-probe.yml"));
}
async function awaitOwn(subject, status) {
	for (let tries = 0; tries < 100; tries += 1) {
		const [found] = await listOwn(subject, status);
		if (found !== void 0) return found;
		await setTimeout(20);
	}
	return assert.fail(`No run of the workflow is ${status}.`);
}

// sandbox/facts/containment.ts
const WORKFLOWS = "/repos/{owner}/{repo}/actions/workflows";
const RUNS = "/repos/{owner}/{repo}/actions/runs";
const OPEN$1 = `query Open($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    issues(first: 1, states: OPEN, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number title body createdAt updatedAt author { login } }
    }
    pullRequests(first: 1, states: OPEN, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number title body createdAt updatedAt author { login } }
    }
  }
}`;
const containment = [
	{
		id: "disable-is-not-idempotent",
		needs: ["world", "administrator"],
		check: async ({ world, rest, repo }) => {
			const [workflow] = world?.repositories.get(`acme/${repo}`)?.workflows ?? [];
			const one = `${WORKFLOWS}/${String(workflow?.id)}`;
			const put = async (verb) => (await rest("administrator", `PUT ${one}/${verb}`)).status;
			await put("enable");
			assert.equal(await put("disable"), 204);
			assertReply(await rest("administrator", `PUT ${one}/disable`), 403, { message: "Unable to disable a workflow that is not active." });
			await put("enable");
		}
	},
	{
		id: "enable-is-idempotent",
		doubtful: "Disabling one twice is refused, so enabling one twice may be; a look tells how it stands.",
		needs: ["world", "administrator"],
		check: async ({ world, rest, repo }) => {
			const [workflow] = world?.repositories.get(`acme/${repo}`)?.workflows ?? [];
			const enable = () => rest("administrator", `PUT ${WORKFLOWS}/${String(workflow?.id)}/enable`);
			assertStatus(await enable(), 204);
			const { status } = await enable();
			assert.ok(status === 204 || status === 403, `got ${String(status)}`);
			return status === 204 ? "taken twice" : "refused the second time";
		}
	},
	{
		id: "environment-read-by-actions",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const reviewer = readBody(await subject.rest("administrator", "GET /user"), Identified);
			const reviewers = [{
				type: "User",
				...reviewer
			}];
			const { name, route } = await addEnvironment(subject, { reviewers });
			const protection_rules = [{
				type: "required_reviewers",
				reviewers: [{
					type: "User",
					reviewer
				}]
			}];
			assertReply(await subject.rest("job", `GET ${route}`), 200, {
				name,
				protection_rules
			});
			assertStatus(await subject.rest("job", `GET ${route}-none`), 404);
		}
	},
	{
		id: "runs-are-listed-by-workflow",
		needs: [
			"administrator",
			"job",
			"runs"
		],
		check: async (subject) => {
			await runFor(subject, toWorkflow({ top: "run-name: \"Probe of ${{ github.event.issue.number }}\"" }), async (goOn) => {
				const number = await sayOnIssue(subject);
				await goOn();
				const { id } = await awaitOwn(subject, "completed");
				const list = `GET ${WORKFLOWS}/firebreak-probe.yml/runs`;
				const run = {
					id,
					display_title: `Probe of ${number}`,
					status: "completed"
				};
				assertReply(await subject.rest("job", list), 200, { workflow_runs: [run] });
				const approvals = await subject.rest("job", `GET ${RUNS}/${String(id)}/approvals`);
				assertReply(approvals, 200, []);
			});
		}
	},
	{
		id: "gql-open-threads",
		needs: [
			"job",
			"graphql",
			"administrator"
		],
		check: async (subject) => {
			const issue = await subject.scratch.issue();
			const closed = await subject.scratch.issue();
			const pull = await subject.scratch.pull();
			const close = { body: { state: "closed" } };
			const one = `PATCH /repos/{owner}/{repo}/issues/${closed.number}`;
			assertDone(await subject.rest("administrator", one, close));
			const data = await askWell(subject, OPEN$1, { tier: "job" });
			for (const [list, { number }] of [["issues", issue], ["pullRequests", pull]]) {
				const first = at(data, `repository.${list}.nodes.0`);
				assertHolds(first, { number });
				for (const field of [
					"title",
					"body",
					"author.login"
				]) textAt(first, field);
			}
		}
	},
	{
		id: "schedule-runs-on-default-branch",
		doubtful: "Nobody can wait for one; the sweep may come late or never.",
		needs: [],
		unaskable: "a schedule cannot be hurried"
	}
];

// sandbox/facts/conversation.ts
const LOCKED = "Unable to create comment because issue is locked.";
async function lockIssue({ rest, scratch }) {
	const { number } = await scratch.issue();
	const { id } = await scratch.comment(number);
	const answer = await rest("administrator", `PUT /repos/{owner}/{repo}/issues/${number}/lock`);
	assert.equal(answer.status, 204);
	return {
		number,
		comment: `/repos/{owner}/{repo}/issues/comments/${id}`
	};
}
const conversation = [
	{
		id: "locked-conversation-refuses-bots",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { number } = await lockIssue(subject);
			const route = `POST /repos/{owner}/{repo}/issues/${number}/comments`;
			const refused = await subject.rest("job", route, { body: { body: "x" } });
			assert.equal(refused.status, 403);
			assert.equal(looseObject({}).parse(refused.body)["message"], LOCKED);
			const heard = await subject.rest("administrator", route, { body: { body: "x" } });
			assert.equal(heard.status, 201);
			const unlock = `DELETE /repos/{owner}/{repo}/issues/${number}/lock`;
			assert.equal((await subject.rest("administrator", unlock)).status, 204);
			assert.equal((await subject.rest("job", route, { body: { body: "x" } })).status, 201);
		}
	},
	{
		id: "locked-conversation-edits-and-reactions",
		doubtful: "Nobody has shown whether a bot may react or edit its own comments there; a refusal of either stops nothing.",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { comment } = await lockIssue(subject);
			const answer = await subject.rest("job", `POST ${comment}/reactions`, { body: { content: "eyes" } });
			assert.ok([
				200,
				201,
				403
			].includes(answer.status), `got ${answer.status}`);
			return answer.status < 300 ? "a job may react" : `a job may not react: ${answer.status}`;
		}
	},
	{
		id: "names-ignore-case",
		needs: ["administrator"],
		check: async ({ rest, owner, repo }) => {
			const { status, body } = await rest("administrator", `GET /repos/${`${owner.toUpperCase()}/${repo.toUpperCase()}`}`);
			assert.equal(status, 200);
			assertHolds(body, { full_name: `${owner}/${repo}` });
		}
	}
];

// sandbox/facts/declaring.ts
const SETTING = "GET /repos/{owner}/{repo}/actions/permissions/workflow";
const PULLS$2 = "POST /repos/{owner}/{repo}/pulls";
docs("repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository");
const declaring = [
	{
		id: "actions-may-not-open-prs",
		needs: ["administrator", "job"],
		check: async ({ rest, scratch, defaultBranch: base }) => {
			const { body: setting } = await rest("administrator", SETTING);
			const { name: head } = await scratch.changedBranch();
			const { status, body } = await rest("job", PULLS$2, { body: {
				title: head,
				head,
				base
			} });
			if (at(setting, "can_approve_pull_request_reviews") === true) {
				assert.equal(status, 201);
				const close = `PATCH /repos/{owner}/{repo}/pulls/${String(at(body, "number"))}`;
				scratch.undo(() => rest("administrator", close, { body: { state: "closed" } }));
				return;
			}
			assert.equal(status, 403);
			assert.match(String(at(body, "message")), /not permitted to create or approve pull requests/);
		}
	},
	{
		id: "actions-pr-setting-unreadable",
		needs: ["job"],
		check: async ({ rest }) => {
			assert.equal((await rest("job", SETTING)).status, 403);
		}
	},
	{
		id: "draft-needs-plan",
		doubtful: "A draft was seen in a private personal repository of an unknown plan. A draft is asked for, and a refusal leads to a pull request that is none.",
		needs: ["administrator"],
		check: async ({ rest, scratch, defaultBranch: base }) => {
			const { name: head } = await scratch.changedBranch();
			const { status, body } = await rest("administrator", PULLS$2, { body: {
				title: head,
				head,
				base,
				draft: true
			} });
			if (status === 422) {
				assert.match(String(at(body, "message")), /draft/i);
				return "no drafts here";
			}
			assert.equal(status, 201);
			const close = `PATCH /repos/{owner}/{repo}/pulls/${String(at(body, "number"))}`;
			scratch.undo(() => rest("administrator", close, { body: { state: "closed" } }));
			return at(body, "draft") === true ? "drafts are there" : "opened, and no draft";
		}
	},
	{
		id: "gql-create-label",
		needs: ["job", "graphql"],
		check: async (subject) => {
			const { rest, scratch } = subject;
			const [one, two] = [scratch.name(), scratch.name()];
			for (const name of [one, two]) {
				const route = `DELETE /repos/{owner}/{repo}/labels/${encodeURIComponent(name)}`;
				scratch.undo(() => rest("administrator", route));
			}
			const id = at(await askWell(subject, REPOSITORY$2), "repository.id");
			const make = (name) => ({
				repositoryId: id,
				name,
				color: "ededed"
			});
			const first = await ask(subject, CREATE$1, {
				tier: "job",
				variables: {
					a: make(one),
					b: make(one.toUpperCase())
				}
			});
			assert.equal(at(first.data, "a.label.name"), one);
			assert.equal(at(first.data, "b"), null);
			assert.deepEqual(first.errors.map(({ path }) => path), [["b"]]);
		}
	}
];
const REPOSITORY$2 = "query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }";
const CREATE$1 = `mutation($a: CreateLabelInput!, $b: CreateLabelInput!) {
  a: createLabel(input: $a) { label { id name } }
  b: createLabel(input: $b) { label { id name } }
}`;

// sandbox/facts/deleted-issues.ts
const DELETE = "mutation($id: ID!) { deleteIssue(input: {issueId: $id}) { clientMutationId } }";
const deletedIssues = [{
	id: "issue-deleted-by-administrator",
	needs: ["administrator", "graphql"],
	check: async ({ rest, graphql, scratch }) => {
		const { number, nodeId } = await scratch.issue();
		const { body } = await graphql("administrator", DELETE, { id: nodeId });
		assert.equal(looseObject({}).parse(body)["errors"], void 0);
		const gone = await rest("administrator", `GET /repos/{owner}/{repo}/issues/${number}`);
		assert.equal(gone.status, 410);
	}
}, ...["job", "writer"].map((tier) => ({
	id: tier === "job" ? "issue-deleted-by-nobody-else" : "issue-deleted-by-no-writer",
	needs: [tier, "graphql"],
	check: async ({ graphql, scratch }) => {
		const { nodeId } = await scratch.issue();
		const { status, body } = await graphql(tier, DELETE, { id: nodeId });
		assert.equal(status, 200);
		assertHolds(body, { data: { deleteIssue: null } });
	}
}))];

// sandbox/facts/payload.ts
async function watchFor({ watch }, { event, action }, act) {
	assert.ok(watch !== void 0, "This server shows no events.");
	const events = await watch(act);
	const found = events.find((one) => one.name === event && one.action === action);
	const seen = events.map((one) => `${one.name} ${one.action ?? ""}`.trim()).join(", ");
	assert.ok(found !== void 0, `Expected ${event} ${action ?? ""}, got ${seen}.`);
	return found;
}

// sandbox/facts/triggers.ts
function toTriggerFact({ id, claim, trigger, reliedOnBy, act }) {
	const [event = "", action] = trigger.split(".");
	return {
		id,
		needs: ["administrator", "events"],
		check: async (subject) => {
			const does = await act(subject);
			const { ref, sha } = await watchFor(subject, {
				event,
				action
			}, does);
			if (event === "push" || event === "pull_request") return;
			assert.equal(ref, `refs/heads/${subject.defaultBranch}`);
			assert.equal(sha, await readDefaultHead(subject));
		}
	};
}
async function readDefaultHead({ rest, defaultBranch }) {
	const route = `GET /repos/{owner}/{repo}/git/ref/heads/${defaultBranch}`;
	return at((await rest("administrator", route)).body, "object.sha");
}
const patch = ({ rest }, path, body) => () => rest("administrator", `PATCH /repos/{owner}/{repo}/${path}`, { body });
const label = ({ rest }, number, name) => () => rest("administrator", `POST /repos/{owner}/{repo}/issues/${number}/labels`, { body: { labels: [name] } });
const triggers = [
	toTriggerFact({
		id: "on-comment-created",
		trigger: "issue_comment.created",
		act: async ({ scratch }) => {
			const { number } = await scratch.issue();
			return () => scratch.comment(number);
		}
	}),
	toTriggerFact({
		id: "on-comment-edited",
		trigger: "issue_comment.edited",
		act: async (subject) => {
			const { number } = await subject.scratch.issue();
			const { id } = await subject.scratch.comment(number);
			return patch(subject, `issues/comments/${id}`, { body: "edited" });
		}
	}),
	toTriggerFact({
		id: "on-comment-deleted",
		trigger: "issue_comment.deleted",
		act: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const { id } = await scratch.comment(number);
			return () => rest("administrator", `DELETE /repos/{owner}/{repo}/issues/comments/${id}`);
		}
	}),
	toTriggerFact({
		id: "on-issue-opened",
		trigger: "issues.opened",
		act: async ({ scratch }) => () => scratch.issue()
	}),
	toTriggerFact({
		id: "on-issue-labeled",
		trigger: "issues.labeled",
		act: async (subject) => {
			const { number } = await subject.scratch.issue();
			return label(subject, number, await subject.scratch.label());
		}
	}),
	toTriggerFact({
		id: "on-pull-labeled",
		trigger: "pull_request_target.labeled",
		act: async (subject) => {
			const { number } = await openPull$1(subject);
			return label(subject, number, await subject.scratch.label());
		}
	}),
	toTriggerFact({
		id: "on-pull-closed",
		trigger: "pull_request_target.closed",
		act: async (subject) => {
			const { number } = await openPull$1(subject);
			return patch(subject, `pulls/${number}`, { state: "closed" });
		}
	}),
	toTriggerFact({
		id: "on-pull-opened",
		trigger: "pull_request.opened",
		act: async (subject) => () => openPull$1(subject)
	}),
	toTriggerFact({
		id: "on-pull-reopened",
		trigger: "pull_request.reopened",
		act: async (subject) => {
			const { number } = await openPull$1(subject);
			await patch(subject, `pulls/${number}`, { state: "closed" })();
			return patch(subject, `pulls/${number}`, { state: "open" });
		}
	}),
	toTriggerFact({
		id: "on-pull-synchronize",
		trigger: "pull_request.synchronize",
		act: async (subject) => {
			const { branch, head: expected } = await openPull$1(subject);
			const additions = [{
				path: "more.txt",
				contents: toContents("more")
			}];
			return () => commit(subject, {
				branch,
				expected,
				additions
			});
		}
	}),
	toTriggerFact({
		id: "on-push",
		trigger: "push",
		act: async (subject) => () => openBranch(subject)
	})
];

// sandbox/facts/events.ts
const toName = ({ name, action }) => action === void 0 ? name : `${name}.${action}`;
async function watch(subject, act) {
	assert.ok(subject.watch !== void 0);
	return (await subject.watch(act)).map(toName);
}
const events = [
	{
		id: "pull-request-target-default-branch",
		needs: ["administrator", "events"],
		check: async (subject) => {
			const [{ name: base }, { name: head }] = [await openBranch(subject), await openBranch(subject, "b.txt")];
			const draft = { body: {
				title: head,
				head,
				base,
				body: ""
			} };
			const { ref, sha } = await watchFor(subject, {
				event: "pull_request_target",
				action: "opened"
			}, () => subject.rest("administrator", "POST /repos/{owner}/{repo}/pulls", draft));
			assert.equal(ref, `refs/heads/${subject.defaultBranch}`);
			assert.equal(sha, await readDefaultHead(subject));
		}
	},
	{
		id: "pr-comment-is-issue-comment",
		needs: ["administrator", "events"],
		check: async (subject) => {
			const { number } = await openPull$1(subject);
			const { payload } = await watchFor(subject, {
				event: "issue_comment",
				action: "created"
			}, () => subject.scratch.comment(number));
			assert.equal(at(payload, "issue.number"), number);
			assert.ok(listAt(payload, "issue.pull_request.url").length === 1, "Not told from an issue.");
		}
	},
	{
		id: "label-twice-one-event",
		needs: ["administrator", "events"],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			const puts = label(subject, number, await subject.scratch.label());
			await puts();
			assert.deepEqual(await watch(subject, puts), []);
		}
	},
	{
		id: "reactions-are-no-events",
		needs: ["administrator", "events"],
		check: async ({ rest, scratch, ...others }) => {
			const { number } = await scratch.issue();
			const { id } = await scratch.comment(number);
			const route = `POST /repos/{owner}/{repo}/issues/comments/${id}/reactions`;
			const react = () => rest("administrator", route, { body: { content: "eyes" } });
			assert.deepEqual(await watch({
				rest,
				scratch,
				...others
			}, react), []);
		}
	},
	{
		id: "github-token-comments-start-nothing",
		needs: [
			"administrator",
			"job",
			"events"
		],
		check: async (subject) => {
			const name = await subject.scratch.label();
			const { number } = await subject.scratch.issue();
			const { name: branch, head: expected } = await openBranch(subject);
			const additions = [{
				path: "job.txt",
				contents: toContents("job")
			}];
			const issue = `POST /repos/{owner}/{repo}/issues/${number}`;
			const seen = await watch(subject, async () => {
				await subject.rest("job", `${issue}/comments`, { body: { body: "/note" } });
				await subject.rest("job", `${issue}/labels`, { body: { labels: [name] } });
				await commit(subject, {
					branch,
					expected,
					additions
				}, "job");
			});
			assert.deepEqual(seen, []);
		}
	},
	{
		id: "app-token-starts-runs",
		needs: [
			"administrator",
			"events",
			"world"
		],
		check: async (subject) => {
			const { world } = subject;
			assert.ok(world !== void 0);
			const { number } = await subject.scratch.issue();
			const before = new Map(Object.entries(world.apps.operator.permissions));
			world.apps.operator.permissions["issues"] = "write";
			const route = `POST /repos/{owner}/{repo}/issues/${number}/comments`;
			const { payload } = await watchFor(subject, {
				event: "issue_comment",
				action: "created"
			}, () => subject.rest("operator", route, { body: { body: "/note" } }));
			world.apps.operator.permissions = Object.fromEntries(before);
			assert.equal(at(payload, "sender.type"), "Bot");
		}
	}
];

// sandbox/facts/tree.ts
const GIT$1 = "/repos/{owner}/{repo}/git";
const Ref$1 = object({ object: Sha });
const Commit = object({ tree: Sha });
const Listed$1 = object({ tree: array(Sha.extend({ path: string() })) });
async function plant({ rest, scratch }, entries, on) {
	const ask = async (schema, route, body) => readBody(assertDone(await rest("administrator", route, body === void 0 ? {} : { body })), schema);
	const branch = on ?? (await scratch.branch()).name;
	const parent = (await ask(Ref$1, `GET ${GIT$1}/ref/heads/${branch}`)).object.sha;
	const base = (await ask(Commit, `GET ${GIT$1}/commits/${parent}`)).tree.sha;
	const tree = (await ask(Sha, `POST ${GIT$1}/trees`, {
		base_tree: base,
		tree: entries
	})).sha;
	const head = (await ask(Sha, `POST ${GIT$1}/commits`, {
		message: "A tree to ask about",
		tree,
		parents: [parent]
	})).sha;
	await ask(unknown(), `PATCH ${GIT$1}/refs/heads/${branch}`, { sha: head });
	const listed = (await ask(Listed$1, `GET ${GIT$1}/trees/${tree}?recursive=1`)).tree;
	return {
		branch,
		head,
		tree,
		objects: new Map(listed.map(({ path, sha }) => [path, sha]))
	};
}
function toFile(path, content = "x\n") {
	return {
		path,
		mode: "100644",
		type: "blob",
		content
	};
}

// sandbox/facts/merging.ts
const PULLS$1 = "/repos/{owner}/{repo}/pulls";
async function openPull(subject, draft = {}, files = [toFile("probe.txt")]) {
	const { rest, scratch } = subject;
	const { name: base } = await scratch.branch();
	const { branch, head } = await plant(subject, files);
	const body = {
		title: branch,
		head: branch,
		base,
		...draft
	};
	const made = assertDone(await rest("administrator", `POST ${PULLS$1}`, { body }));
	const { number } = readBody(made, Numbered);
	const close = { body: { state: "closed" } };
	scratch.undo(() => rest("administrator", `PATCH ${PULLS$1}/${number}`, close));
	return {
		number,
		base,
		branch,
		head
	};
}
const merge = ({ rest }, number, body = {}) => rest("administrator", `PUT ${PULLS$1}/${number}/merge`, { body });

// sandbox/facts/rulesets.ts
const RULESETS$1 = "/repos/{owner}/{repo}/rulesets";
async function demand({ rest, scratch }, branch, rule) {
	const conditions = { ref_name: {
		include: [`refs/heads/${branch}`],
		exclude: []
	} };
	const body = {
		name: scratch.name(),
		target: "branch",
		enforcement: "active",
		conditions,
		rules: [rule]
	};
	const made = assertDone(await rest("administrator", `POST ${RULESETS$1}`, { body }));
	const { id } = readBody(made, Identified);
	scratch.undo(() => rest("administrator", `DELETE ${RULESETS$1}/${String(id)}`));
	return id;
}
function assertRefused(reply, status, words) {
	assertStatus(reply, status);
	assert.match(String(at(reply.body, "message")), words);
}

// sandbox/facts/required-checks.ts
const NAME = "firebreak-probe";
const toChecks = (check) => ({
	type: "required_status_checks",
	parameters: {
		strict_required_status_checks_policy: false,
		required_status_checks: [{
			context: NAME,
			...check
		}]
	}
});
const requiredChecks = [
	{
		id: "merge-missing-check",
		needs: ["administrator"],
		check: async (subject) => {
			const { number, base } = await openPull(subject);
			await demand(subject, base, toChecks({}));
			assertRefused(await merge(subject, number), 405, /Required status check "firebreak-probe" is expected/);
		}
	},
	{
		id: "required-check-source",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const app = await subject.rest("administrator", "GET /apps/github-actions");
			const required = toChecks({ integration_id: readBody(app, Identified).id });
			const said = {
				state: "success",
				context: NAME
			};
			const made = {
				name: NAME,
				status: "completed",
				conclusion: "success"
			};
			const foreign = await openPull(subject);
			await demand(subject, foreign.base, required);
			const status = `POST /repos/{owner}/{repo}/statuses/${foreign.head}`;
			assertStatus(await subject.rest("administrator", status, { body: said }), 201);
			assertRefused(await merge(subject, foreign.number), 405, /firebreak-probe/);
			const own = await openPull(subject);
			await demand(subject, own.base, required);
			assertRefused(await merge(subject, own.number), 405, /firebreak-probe/);
			const body = {
				...made,
				head_sha: own.head
			};
			assertDone(await subject.rest("job", "POST /repos/{owner}/{repo}/check-runs", { body }));
			assertStatus(await merge(subject, own.number), 200);
		}
	},
	{
		id: "required-check-any-source",
		needs: ["administrator"],
		check: async (subject) => {
			const { number, base, head } = await openPull(subject);
			await demand(subject, base, toChecks({}));
			assertStatus(await merge(subject, number), 405);
			const body = {
				state: "success",
				context: NAME
			};
			const route = `POST /repos/{owner}/{repo}/statuses/${head}`;
			assertStatus(await subject.rest("administrator", route, { body }), 201);
			assertStatus(await merge(subject, number), 200);
		}
	}
];

// sandbox/facts/gates.ts
docs("actions/reference/workflows-and-actions/deployments-and-environments");
const GROUP = "concurrency: {group: probe, cancel-in-progress: false, queue: max}";
async function addReviewed(subject, body = {}) {
	const toReviewer = async (tier) => {
		const { id } = readBody(await subject.rest(tier, "GET /user"), Identified);
		return {
			type: "User",
			id
		};
	};
	const reviewers = [await toReviewer("administrator"), await toReviewer("writer")];
	const { made, name } = await addEnvironment(subject, {
		reviewers,
		...body
	});
	const { id } = readBody(assertDone(made), Identified);
	return {
		id,
		workflow: toWorkflow({
			top: GROUP,
			job: `environment: ${name}`
		})
	};
}
async function review(subject, tier, environment) {
	const { id } = await awaitOwn(subject, "waiting");
	const body = {
		environment_ids: [environment],
		state: "approved",
		comment: "Probe"
	};
	return subject.rest(tier, `POST ${RUNS$1}/${String(id)}/pending_deployments`, { body });
}
const NEEDS = [
	"administrator",
	"writer",
	"runs"
];
const gates = [
	{
		id: "env-reviewers",
		needs: NEEDS,
		check: async (subject) => {
			const { id, workflow } = await addReviewed(subject, { prevent_self_review: true });
			const runs = await runFor(subject, workflow, async (goOn) => {
				await sayOnIssue(subject);
				await goOn();
				assertStatus(await review(subject, "administrator", id), 422);
				assertStatus(await review(subject, "writer", id), 200);
			});
			assert.deepEqual(runs.map(({ conclusion }) => conclusion), ["success"]);
		}
	},
	{
		id: "pending-deployments-humans-only",
		needs: [
			...NEEDS,
			"operator",
			"job"
		],
		check: async (subject) => {
			const { id, workflow } = await addReviewed(subject);
			await runFor(subject, workflow, async (goOn) => {
				await sayOnIssue(subject);
				await goOn();
				assertStatus(await review(subject, "operator", id), 403);
				assertStatus(await review(subject, "job", id), 403);
				assertStatus(await review(subject, "writer", id), 200);
			});
		}
	},
	{
		id: "concurrency-waiting-holds",
		needs: NEEDS,
		check: async (subject) => {
			const { id, workflow } = await addReviewed(subject);
			await runFor(subject, workflow, async (goOn) => {
				await sayOnIssue(subject);
				await goOn();
				await awaitOwn(subject, "waiting");
				await sayOnIssue(subject);
				await goOn();
				await awaitOwn(subject, "pending");
				assert.equal((await listOwn(subject, "waiting")).length, 1);
				assertStatus(await review(subject, "writer", id), 200);
			});
		}
	}
];

// sandbox/facts/graphql-threads.ts
const COMMENTS = `query($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issue(number: $number) { comments(last: 50) { nodes {
    id databaseId fullDatabaseId url viewerDidAuthor body createdAt lastEditedAt
    author { __typename login ... on User { databaseId } ... on Bot { databaseId } }
    reactionGroups { content viewerHasReacted }
  } } } }
}`;
const LIST$1 = "repository.issue.comments.nodes";
const COMMENT = `${LIST$1}.0`;

// sandbox/facts/graphql-accounts.ts
async function readAuthorOfJob(subject) {
	const { number } = await subject.scratch.issue();
	const route = `POST /repos/{owner}/{repo}/issues/${number}/comments`;
	const made = await subject.rest("job", route, { body: { body: "said by a job" } });
	assert.equal(made.status, 201);
	assert.equal(at(made.body, "user.login"), "github-actions[bot]");
	const data = await askWell(subject, COMMENTS, {
		variables: { number },
		tier: "job"
	});
	return at(data, `${COMMENT}.author`);
}
const graphqlAccounts = [
	{
		id: "gql-bot-login-without-suffix",
		needs: ["job", "graphql"],
		check: async (subject) => {
			const author = await readAuthorOfJob(subject);
			assertHolds(author, {
				__typename: "Bot",
				login: "github-actions"
			});
		}
	},
	{
		id: "gql-bot-has-database-id",
		needs: ["job", "graphql"],
		check: async (subject) => {
			assert.equal(at(await readAuthorOfJob(subject), "databaseId"), 41898282);
		}
	},
	{
		id: "recorder-host",
		doubtful: "Shown for github.com alone. On GHE.com and Enterprise Server both are read from a commit and set as `recorder`, whatever they are.",
		needs: [
			"administrator",
			"job",
			"graphql"
		],
		check: async (subject) => {
			const { name: branch, head: expected } = await openBranch(subject);
			const additions = [{
				path: "job.txt",
				contents: toContents("job")
			}];
			const route = `GET /repos/{owner}/{repo}/git/commits/${await commit(subject, {
				branch,
				expected,
				additions
			}, "job")}`;
			const made = await subject.rest("administrator", route);
			const bot = await subject.rest("administrator", "GET /users/github-actions%5Bbot%5D");
			const email = textAt(made.body, "author.email");
			const [, id, host] = /^(\d+)\+github-actions\[bot\]@(.+)$/.exec(email) ?? [];
			assert.equal(Number(id), at(bot.body, "id"), email);
			return `recorder: {id: ${id}, host: ${host}}`;
		}
	},
	{
		id: "gql-viewer-did-author",
		needs: [
			"administrator",
			"job",
			"graphql"
		],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			await subject.scratch.comment(number);
			const seen = [await askWell(subject, COMMENTS, { variables: { number } }), await askWell(subject, COMMENTS, {
				variables: { number },
				tier: "job"
			})].map((data) => at(data, `${COMMENT}.viewerDidAuthor`));
			assert.deepEqual(seen, [true, false]);
		}
	},
	{
		id: "gql-user-by-login",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { body } = await subject.rest("administrator", "GET /user");
			const login = String(at(body, "login"));
			const document = "query($login: String!) { user(login: $login) { databaseId login } }";
			const variables = { login: login.toUpperCase() };
			const found = at(await askWell(subject, document, { variables }), "user");
			assert.deepEqual(found, {
				databaseId: at(body, "id"),
				login
			});
		}
	},
	{
		id: "gql-user-missing",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { data, errors } = await ask(subject, "query { user(login: \"firebreak-no-such-person\") { login } }");
			const message = "Could not resolve to a User with the login of 'firebreak-no-such-person'.";
			assert.equal(at(data, "user"), null);
			assertHolds(errors, [{
				type: "NOT_FOUND",
				message
			}]);
		}
	},
	{
		id: "gql-team-members-are-searched",
		needs: [
			"observer",
			"graphql",
			"world"
		],
		check: async (subject) => {
			const document = `query($owner: String!, $login: String!) {
        organization(login: $owner) { team(slug: "responder") {
          members(query: $login, first: 100, membership: ALL) {
            nodes { databaseId login } pageInfo { hasNextPage endCursor }
          }
        } }
      }`;
			const search = async (login) => {
				const data = await askWell(subject, document, {
					tier: "observer",
					variables: { login }
				});
				assert.equal(at(data, "organization.team.members.pageInfo.hasNextPage"), false);
				return listAt(data, "organization.team.members.nodes.*.login");
			};
			assert.deepEqual(await search("dana"), ["dana"]);
			assert.deepEqual(await search("an"), ["dana"]);
			assert.deepEqual(await search("ada"), [], "Somebody who was only invited is a member.");
		}
	},
	{
		id: "gql-team-missing",
		needs: ["observer", "graphql"],
		check: async (subject) => {
			const data = await askWell(subject, `query($owner: String!) {
        organization(login: $owner) { team(slug: "firebreak-no-such-team") { id } }
      }`, { tier: "observer" });
			assert.equal(at(data, "organization.team"), null);
		}
	}
];

// sandbox/facts/graphql-checks.ts
const CREATE = `mutation($input: CreateCheckRunInput!) {
  createCheckRun(input: $input) { clientMutationId }
}`;
const READ = `query($owner: String!, $name: String!, $ref: String!, $check: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { ... on Commit {
    checkSuites(first: 5, filterBy: { checkName: $check }) { nodes {
      checkRuns(first: 5, filterBy: { checkName: $check, checkType: LATEST }) { nodes { conclusion } }
    } }
  } } } }
}`;
const SUITES = "repository.ref.target.checkSuites.nodes";
const CHECK = "firebreak-probe";
async function toInput(subject, { head, conclusion, annotations = 0 }) {
	const { body } = await subject.rest(toMaker(subject), "GET /repos/{owner}/{repo}");
	const one = {
		path: "firebreak-probe.txt",
		location: {
			startLine: 1,
			endLine: 1
		},
		annotationLevel: "WARNING",
		title: "A title",
		message: "A message"
	};
	return {
		repositoryId: textAt(body, "node_id"),
		name: CHECK,
		headSha: head,
		status: "COMPLETED",
		conclusion,
		output: {
			title: "A check",
			summary: "It ran.",
			annotations: Array.from({ length: annotations }, () => one)
		}
	};
}
async function readConclusions(subject, branch) {
	const variables = {
		ref: `refs/heads/${branch}`,
		check: CHECK
	};
	const data = await askWell(subject, READ, { variables });
	return listAt(data, `${SUITES}.*.checkRuns.nodes.*.conclusion`);
}
const graphqlChecks = [
	{
		id: "gql-create-check-run",
		needs: ["job", "graphql"],
		check: async (subject) => {
			const { name, head } = await openBranch(subject);
			const input = await toInput(subject, {
				head,
				conclusion: "NEUTRAL",
				annotations: 1
			});
			await askWell(subject, CREATE, {
				tier: "job",
				variables: { input }
			});
			assert.deepEqual(await readConclusions(subject, name), ["NEUTRAL"]);
		}
	},
	{
		id: "gql-check-latest-wins",
		needs: ["job", "graphql"],
		check: async (subject) => {
			const { name, head } = await openBranch(subject);
			for (const conclusion of ["FAILURE", "SUCCESS"]) {
				const input = await toInput(subject, {
					head,
					conclusion
				});
				await askWell(subject, CREATE, {
					tier: "job",
					variables: { input }
				});
			}
			assert.deepEqual(await readConclusions(subject, name), ["SUCCESS"]);
		}
	},
	{
		id: "gql-unchecked-commit",
		needs: ["job", "graphql"],
		check: async (subject) => {
			const { name } = await openBranch(subject);
			assert.deepEqual(await readConclusions(subject, name), []);
		}
	},
	{
		id: "gql-check-fifty-annotations",
		needs: ["job", "graphql"],
		check: async (subject) => {
			const { head } = await openBranch(subject);
			const input = await toInput(subject, {
				head,
				conclusion: "NEUTRAL",
				annotations: 51
			});
			const refused = await askInVain(subject, CREATE, {
				tier: "job",
				variables: { input }
			});
			assert.match(refused.message, /50|annotations/i);
			const fifty = await toInput(subject, {
				head,
				conclusion: "NEUTRAL",
				annotations: 50
			});
			await askWell(subject, CREATE, {
				tier: "job",
				variables: { input: fifty }
			});
		}
	},
	{
		id: "gql-checks-are-for-apps",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name, head } = await openBranch(subject);
			const input = await toInput(subject, {
				head,
				conclusion: "SUCCESS"
			});
			const refused = await askInVain(subject, CREATE, { variables: { input } });
			assert.equal(refused.type, "FORBIDDEN");
			assert.equal(at(await readConclusions(subject, name), "0"), void 0);
		}
	}
];

// sandbox/facts/graphql-comments.ts
const LIST = "repository.issue.comments.nodes";
const EDITORS = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      comments(last: 1) { nodes { author { login } editor { login } } }
    }
  }
}`;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const graphqlComments = [
	{
		id: "gql-last-edited-at",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			const { id } = await subject.scratch.comment(number);
			const before = await askWell(subject, COMMENTS, { variables: { number } });
			assert.equal(at(before, `${COMMENT}.lastEditedAt`), null);
			const route = `PATCH /repos/{owner}/{repo}/issues/comments/${id}`;
			await subject.rest("administrator", route, { body: { body: "edited" } });
			const after = await askWell(subject, COMMENTS, { variables: { number } });
			assert.match(String(at(after, `${COMMENT}.lastEditedAt`)), TIME);
		}
	},
	{
		id: "gql-comment-editor",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			const { id } = await subject.scratch.comment(number);
			const before = await askWell(subject, EDITORS, { variables: { number } });
			assert.equal(at(before, `${COMMENT}.editor`), null);
			const route = `PATCH /repos/{owner}/{repo}/issues/comments/${id}`;
			await subject.rest("administrator", route, { body: { body: "edited" } });
			const after = await askWell(subject, EDITORS, { variables: { number } });
			assert.equal(at(after, `${COMMENT}.editor.login`), at(after, `${COMMENT}.author.login`));
		}
	},
	{
		id: "gql-comment-editor-job",
		needs: [
			"administrator",
			"job",
			"graphql"
		],
		check: async (subject) => {
			const { rest, scratch } = subject;
			const { number } = await scratch.issue();
			const posted = await rest("job", `POST /repos/{owner}/{repo}/issues/${number}/comments`, { body: { body: "one" } });
			const route = `PATCH /repos/{owner}/{repo}/issues/comments/${String(at(posted.body, "id"))}`;
			const editBy = async (tier) => {
				await rest(tier, route, { body: { body: tier } });
				const data = await askWell(subject, EDITORS, { variables: { number } });
				return at(data, `${COMMENT}.editor.login`) === at(data, `${COMMENT}.author.login`);
			};
			assert.equal(await editBy("job"), true);
			assert.equal(await editBy("administrator"), false);
		}
	},
	{
		id: "gql-reaction-groups",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			const { id } = await subject.scratch.comment(number);
			const route = `POST /repos/{owner}/{repo}/issues/comments/${id}/reactions`;
			await subject.rest("administrator", route, { body: { content: "eyes" } });
			const data = await askWell(subject, COMMENTS, { variables: { number } });
			const given = listAt(data, `${COMMENT}.reactionGroups.*`);
			const mine = given.filter((group) => at(group, "viewerHasReacted") === true);
			assert.equal(given.length, 8);
			assert.deepEqual(listAt(mine, "*.content"), ["EYES"]);
		}
	},
	{
		id: "gql-comments-oldest-first",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			for (const said of [
				"one",
				"two",
				"three"
			]) await subject.scratch.comment(number, said);
			const document = COMMENTS.replace("last: 50", "last: 2");
			const data = await askWell(subject, document, { variables: { number } });
			assert.deepEqual(listAt(data, `${LIST}.*.body`), ["two", "three"]);
		}
	}
];

// sandbox/facts/graphql-refusals.ts
const graphqlRefusals = [
	{
		id: "gql-issue-number-missing",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { data, errors } = await ask(subject, `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { issueOrPullRequest(number: 999999) { __typename } }
      }`);
			const message = "Could not resolve to an issue or pull request with the number of 999999.";
			assert.equal(at(data, "repository.issueOrPullRequest"), null);
			assertHolds(errors, [{
				type: "NOT_FOUND",
				message
			}]);
		}
	},
	{
		id: "gql-repository-missing",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const name = "firebreak-no-such-repository";
			const document = `query { repository(owner: "${subject.owner}", name: "${name}") { id } }`;
			const { data, errors } = await ask(subject, document);
			const message = `Could not resolve to a Repository with the name '${subject.owner}/${name}'.`;
			assert.equal(at(data, "repository"), null);
			assertHolds(errors, [{
				type: "NOT_FOUND",
				message
			}]);
		}
	},
	{
		id: "gql-forbidden-field",
		needs: ["job", "graphql"],
		check: async (subject) => {
			const { data, errors } = await ask(subject, `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { id }
        organization(login: $owner) { team(slug: "firebreak-no-such-team") { id } }
      }`, { tier: "job" });
			assert.equal(typeof at(data, "repository.id"), "string");
			assert.ok(!at(data, "organization.team"), "The team was answered.");
			assertHolds(errors, [{
				type: "FORBIDDEN",
				message: "Resource not accessible by integration"
			}]);
		}
	},
	{
		id: "gql-unknown-field-has-no-data",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { data, errors } = await ask(subject, "query { viewer { login firebreakNope } }");
			assert.equal(data ?? void 0, void 0);
			assert.match(errors[0]?.message ?? "", /firebreakNope/);
		}
	},
	{
		id: "gql-first-last-limits",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			assert.match((await askInVain(subject, `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { labels(first: 101) { nodes { name } } }
      }`)).message, /100/);
		}
	},
	{
		id: "gql-lists-need-a-size",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			assert.match((await askInVain(subject, `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { labels { nodes { name } } }
      }`)).message, /first.*last/);
		}
	},
	{
		id: "gql-anonymous-is-401",
		needs: ["anonymous", "graphql"],
		check: async ({ graphql }) => {
			const { status } = await graphql("anonymous", "query { viewer { login } }");
			assert.equal(status, 401);
		}
	}
];

// sandbox/facts/issues.ts
const ISSUES = "/repos/{owner}/{repo}/issues";
const Listed = array(Numbered.extend({
	user: object({ type: string() }),
	pull_request: object({}).optional()
}));
async function open({ rest, scratch }, tier, draft = {}) {
	const body = {
		title: scratch.name(),
		body: "firebreak-probe",
		...draft
	};
	const made = await rest(tier, `POST ${ISSUES}`, { body });
	assertStatus(made, 201);
	const { number } = readBody(made, Numbered);
	const close = { body: { state: "closed" } };
	scratch.undo(() => rest("administrator", `PATCH ${ISSUES}/${number}`, close));
	return {
		number,
		made
	};
}
const issues = [
	{
		id: "issue-opened",
		needs: ["administrator"],
		check: async (subject) => {
			const { made } = await open(subject, "administrator");
			assertReply(made, 201, {
				state: "open",
				body: "firebreak-probe"
			});
			const created_at = datetime();
			readBody(made, object({
				node_id: string(),
				html_url: url(),
				created_at
			}));
		}
	},
	{
		id: "issue-needs-title",
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertStatus(await rest("administrator", `POST ${ISSUES}`, { body: { body: "firebreak-probe" } }), 422);
		}
	},
	{
		id: "issue-missing",
		needs: ["administrator"],
		check: async ({ rest }) => {
			const missing = await rest("administrator", `GET ${ISSUES}/99999999`);
			assertReply(missing, 404, { message: "Not Found" });
		}
	},
	{
		id: "issue-create-drops-silently",
		needs: ["administrator", "reader"],
		check: async (subject) => {
			const { made } = await open(subject, "reader", { labels: [await subject.scratch.label()] });
			const { labels } = readBody(made, object({ labels: array(unknown()) }));
			assert.deepEqual(labels, []);
		}
	},
	{
		id: "issue-create-makes-labels",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { rest, scratch } = subject;
			const name = scratch.name();
			const gone = `DELETE /repos/{owner}/{repo}/labels/${encodeURIComponent(name)}`;
			scratch.undo(() => rest("administrator", gone));
			const { made } = await open(subject, "job", { labels: [name] });
			assertReply(made, 201, { labels: [{ name }] });
		}
	},
	{
		id: "issue-by-job-is-of-a-bot",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { number } = await open(subject, "job");
			const list = await subject.rest("job", `GET ${ISSUES}?state=all&per_page=100`);
			const found = readBody(list, Listed).find((issue) => issue.number === number);
			assert.equal(found?.user.type, "Bot");
		}
	},
	{
		id: "issue-list",
		needs: ["administrator"],
		check: async (subject) => {
			const first = await open(subject, "administrator");
			const second = await open(subject, "administrator");
			const list = async (query) => readBody(await subject.rest("administrator", `GET ${ISSUES}?${query}`), Listed).map(({ number }) => number);
			const newest = (await list("per_page=100")).slice(0, 2);
			assert.deepEqual(new Set(newest), /* @__PURE__ */ new Set([second.number, first.number]));
			assertDone(await subject.rest("administrator", `PATCH ${ISSUES}/${first.number}`, { body: { state: "closed" } }));
			assert.ok(!(await list("per_page=100")).includes(first.number));
			assert.ok((await list("state=all&per_page=100")).includes(first.number));
		}
	},
	{
		id: "issue-list-has-pulls",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.pull();
			const list = await rest("administrator", `GET ${ISSUES}?state=all&per_page=100`);
			const found = readBody(list, Listed).find((issue) => issue.number === number);
			assert.ok(found?.pull_request !== void 0);
		}
	},
	{
		id: "issue-closed",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const closed = await rest("administrator", `PATCH ${ISSUES}/${number}`, { body: {
				state: "closed",
				state_reason: "not_planned"
			} });
			assertReply(closed, 200, {
				state: "closed",
				state_reason: "not_planned"
			});
			readBody(closed, object({ closed_at: datetime() }));
		}
	},
	{
		id: "label-at-creation-two-events",
		needs: ["administrator", "events"],
		check: async (subject) => {
			const label = await subject.scratch.label();
			const act = () => open(subject, "administrator", { labels: [label] });
			const told = (await subject.watch?.(act) ?? []).map(({ name, action, sender }) => `${name} ${action} ${sender.login}`);
			const [first = ""] = told;
			assert.match(first, /^issues opened /);
			assert.deepEqual(told, [first, first.replace("opened", "labeled")]);
		}
	}
];

// sandbox/facts/limits.ts
async function readLimit({ rest }, tier) {
	const { headers } = await rest(tier, "GET /repos/{owner}/{repo}");
	const read = (name) => headers.get(`x-ratelimit-${name}`) ?? "";
	return {
		limit: read("limit"),
		remaining: read("remaining"),
		used: read("used"),
		reset: read("reset"),
		resource: read("resource")
	};
}
const limits = [
	{
		id: "limit-headers",
		needs: ["administrator"],
		check: async (subject) => {
			const { limit, remaining, used, reset, resource } = await readLimit(subject, "administrator");
			assert.equal(resource, "core");
			assert.ok(Number(limit) >= 5e3, limit);
			assert.equal(Number(used) + Number(remaining), Number(limit));
			assert.match(reset, /^\d{10}$/);
		}
	},
	{
		id: "github-token-limit",
		needs: ["job"],
		check: async (subject) => {
			const { limit } = await readLimit(subject, "job");
			assert.ok(limit === "1000" || limit === "15000", limit);
		}
	},
	{
		id: "installation-limit",
		needs: ["observer"],
		check: async (subject) => {
			const { limit } = await readLimit(subject, "observer");
			assert.ok(Number(limit) >= 5e3, limit);
		}
	},
	{
		id: "anonymous-limit",
		needs: ["anonymous"],
		check: async (subject) => {
			assert.equal((await readLimit(subject, "anonymous")).limit, "60");
		}
	}
];

// sandbox/facts/mutations.ts
const REACT = `mutation($id: ID!, $content: ReactionContent!) {
  addReaction(input: {subjectId: $id, content: $content}) { clientMutationId reaction { content } }
}`;
const UNREACT = `mutation($id: ID!) {
  removeReaction(input: {subjectId: $id, content: EYES}) { clientMutationId }
}`;
async function readReactions({ rest }, comment) {
	const route = `GET /repos/{owner}/{repo}/issues/comments/${comment}/reactions`;
	return listAt((await rest("administrator", route)).body, "*.content");
}
const mutations = [
	{
		id: "gql-mutations-one-by-one",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			const { id, nodeId } = await subject.scratch.comment(number);
			const { data, errors } = await ask(subject, `mutation($id: ID!) {
        bad: addReaction(input: {subjectId: "D_abcdefgh", content: EYES}) { clientMutationId }
        good: addReaction(input: {subjectId: $id, content: ROCKET}) { clientMutationId }
      }`, { variables: { id: nodeId } });
			assertHolds(data, {
				bad: null,
				good: {}
			});
			assert.deepEqual(errors.map(({ path }) => path), [["bad"]]);
			assert.deepEqual(await readReactions(subject, id), ["rocket"]);
		}
	},
	{
		id: "mutation-unprocessable",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name, head } = await subject.scratch.branch();
			const document = `mutation($repository: ID!, $oid: GitObjectID!) {
        createRef(input: {repositoryId: $repository, name: "refs/heads/${name}", oid: $oid}) { clientMutationId }
      }`;
			const { body } = await subject.rest("administrator", "GET /repos/{owner}/{repo}");
			const variables = {
				repository: textAt(body, "node_id"),
				oid: head
			};
			const { data, errors } = await ask(subject, document, { variables });
			assert.equal(at(data, "createRef"), null);
			assertHolds(errors, [{
				type: "UNPROCESSABLE",
				path: ["createRef"]
			}]);
		}
	},
	{
		id: "gql-reaction-set",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			const { id, nodeId } = await subject.scratch.comment(number);
			for (const content of [
				"THUMBS_UP",
				"THUMBS_DOWN",
				"LAUGH",
				"HOORAY",
				"CONFUSED",
				"HEART",
				"ROCKET",
				"EYES"
			]) await askWell(subject, REACT, { variables: {
				id: nodeId,
				content
			} });
			assert.equal((await readReactions(subject, id)).length, 8);
			const other = REACT.replace("content: $content", "content: FIRE").replace(", $content: ReactionContent!", "");
			const refused = await askInVain(subject, other, { variables: { id: nodeId } });
			assert.match(refused.message, /FIRE/);
		}
	},
	{
		id: "gql-reaction-idempotent",
		doubtful: "Published for REST only, where 200 means that the reaction was there.",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			const { id, nodeId } = await subject.scratch.comment(number);
			const variables = {
				id: nodeId,
				content: "EYES"
			};
			await askWell(subject, REACT, { variables });
			const { errors } = await ask(subject, REACT, { variables });
			assert.deepEqual(await readReactions(subject, id), ["eyes"]);
			return errors.length === 0 ? "without an error" : `with an error: ${errors[0]?.message}`;
		}
	},
	{
		id: "gql-remove-reaction",
		needs: [
			"administrator",
			"job",
			"graphql"
		],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			const { id, nodeId } = await subject.scratch.comment(number);
			const variables = {
				id: nodeId,
				content: "EYES"
			};
			await askWell(subject, REACT, { variables });
			await askWell(subject, REACT, {
				variables,
				tier: "job"
			});
			await askWell(subject, UNREACT, { variables: { id: nodeId } });
			assert.deepEqual(await readReactions(subject, id), ["eyes"]);
		}
	},
	{
		id: "gql-remove-reaction-that-is-not-there",
		doubtful: "Nobody says whether GitHub answers it with an error.",
		needs: [
			"administrator",
			"job",
			"graphql"
		],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			const { id, nodeId } = await subject.scratch.comment(number);
			await askWell(subject, REACT, {
				variables: {
					id: nodeId,
					content: "EYES"
				},
				tier: "job"
			});
			const { errors } = await ask(subject, UNREACT, { variables: { id: nodeId } });
			assert.deepEqual(await readReactions(subject, id), ["eyes"]);
			return errors.length === 0 ? "without an error" : `with an error: ${errors[0]?.message}`;
		}
	}
];

// sandbox/facts/parked-runs.ts
hub4j("GHWorkflowRunTest/wiremock/testApproval");
const WORKFLOW = toWorkflow({ on: "pull_request:" });
async function openAsJob({ rest, scratch, defaultBranch: base }) {
	const { name: head } = await scratch.changedBranch();
	const made = assertDone(await rest("job", "POST /repos/{owner}/{repo}/pulls", { body: {
		title: head,
		head,
		base
	} }));
	const close = `PATCH /repos/{owner}/{repo}/pulls/${String(readBody(made, Numbered).number)}`;
	scratch.undo(() => rest("administrator", close, { body: { state: "closed" } }));
}
const parkedRuns = [
	{
		id: "github-token-pr-starts-parked-runs",
		needs: [
			"administrator",
			"job",
			"runs"
		],
		check: async (subject) => {
			const ends = (await runFor(subject, WORKFLOW, () => openAsJob(subject))).map(({ attempt, conclusion, jobs }) => [
				attempt,
				conclusion,
				jobs.length
			]);
			assert.deepEqual(ends, [[
				1,
				"action_required",
				0
			]]);
		}
	},
	{
		id: "parked-run-shape",
		needs: [
			"administrator",
			"job",
			"runs"
		],
		check: async (subject) => {
			await runFor(subject, WORKFLOW, async () => {
				await openAsJob(subject);
				const run = await awaitOwn(subject, "action_required");
				assertHolds(run, {
					status: "completed",
					conclusion: "action_required"
				});
				assert.equal(at(run, "actor.login"), "github-actions[bot]");
				assert.equal(at(run, "run_attempt"), 1);
			});
		}
	},
	{
		id: "approval-makes-attempt-two",
		doubtful: "The route is documented for first-time contributors; the page of the pull request has the same button.",
		needs: [
			"administrator",
			"job",
			"runs"
		],
		check: async (subject) => {
			const ends = (await runFor(subject, WORKFLOW, async () => {
				await openAsJob(subject);
				const { id } = await awaitOwn(subject, "action_required");
				const approve = `POST ${RUNS$1}/${String(id)}/approve`;
				assertDone(await subject.rest("administrator", approve));
			})).map(({ attempt, conclusion }) => [attempt, conclusion]);
			assert.deepEqual(ends, [[1, "action_required"], [2, "success"]]);
			return "the route serves these runs";
		}
	}
];

// sandbox/facts/people.ts
const ACTIONS_BOT$1 = "github-actions%5Bbot%5D";
const NOBODY$1 = "firebreak--probe";
const Login$1 = object({ login: string() });
const people = [
	{
		id: "viewer",
		needs: ["administrator"],
		check: async ({ rest }) => {
			const reply = await rest("administrator", "GET /user");
			assertStatus(reply, 200);
			readBody(reply, Identified.extend(Login$1.shape));
		}
	},
	{
		id: "viewer-of-job",
		needs: ["job"],
		check: async ({ rest }) => {
			assertReply(await rest("job", "GET /user"), 403, { message: "Resource not accessible by integration" });
		}
	},
	{
		id: "bad-credentials",
		needs: ["administrator"],
		check: async ({ rest }) => {
			const refused = await rest("administrator", "GET /user", { headers: { authorization: `Bearer ghp_${"0".repeat(36)}` } });
			assertReply(refused, 401, { message: "Bad credentials" });
		}
	},
	{
		id: "noreply-address",
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertReply(await rest("administrator", `GET /users/${ACTIONS_BOT$1}`), 200, {
				id: 41898282,
				login: "github-actions[bot]",
				type: "Bot"
			});
		}
	},
	{
		id: "organisation-read",
		needs: ["administrator"],
		check: async ({ rest, owner }) => {
			assertStatus(await rest("administrator", `GET /orgs/${NOBODY$1}`), 404);
			const own = await rest("administrator", "GET /orgs/{owner}");
			if (own.status === 404) return "this repository belongs to no organisation";
			assertReply(own, 200, { login: owner });
		}
	},
	{
		id: "installation-token-given-up",
		needs: [
			"administrator",
			"operator",
			"world"
		],
		check: async ({ rest }) => {
			assertStatus(await rest("operator", "DELETE /installation/token"), 204);
			const { status } = await rest("administrator", "DELETE /installation/token");
			assert.ok(status === 401 || status === 403, `got ${status}`);
		}
	},
	{
		id: "team-missing",
		needs: ["administrator"],
		check: async ({ rest }) => {
			const team = "GET /orgs/{owner}/teams/firebreak-probe-none";
			for (const part of [
				"",
				"/members",
				"/memberships/octocat"
			]) assertStatus(await rest("administrator", `${team}${part}`), 404);
		}
	},
	{
		id: "team-hidden",
		doubtful: "The list may also be answered 404, or be empty; the setup takes all three for a token that does not see teams.",
		needs: ["administrator"],
		unaskable: "it takes a token of an administrator without the right to see teams"
	},
	{
		id: "team-membership-active",
		needs: ["administrator"],
		check: async ({ rest }) => {
			const teams = await rest("administrator", "GET /orgs/{owner}/teams");
			if (teams.status === 404) return "this repository belongs to no organisation";
			for (const { slug } of readBody(teams, array(object({ slug: string() })))) {
				const team = `GET /orgs/{owner}/teams/${slug}`;
				const [member] = readBody(await rest("administrator", `${team}/members`), array(Login$1));
				if (member !== void 0) {
					const { login } = member;
					const ask = (name) => rest("administrator", `${team}/memberships/${name}`);
					assertReply(await ask(login), 200, { state: "active" });
					assertStatus(await ask(NOBODY$1), 404);
					return;
				}
			}
			return "no team has a member";
		}
	},
	{
		id: "team-membership-pending",
		needs: ["administrator", "world"],
		check: async ({ rest, world }) => {
			const team = [...world?.teams.values() ?? []].find(({ pending }) => pending.size > 0);
			const [id] = team?.pending ?? [];
			const invited = [...world?.accounts.values() ?? []].find((one) => one.id === id);
			assert.ok(team !== void 0 && invited !== void 0, "nobody is invited");
			const route = `GET /orgs/{owner}/teams/${team.slug}/memberships/${invited.login}`;
			assertReply(await rest("administrator", route), 200, { state: "pending" });
		}
	}
];

// sandbox/facts/permissions.ts
const REPOSITORY$1 = "/repos/{owner}/{repo}";
const ACTIONS_BOT = "github-actions%5Bbot%5D";
const NOBODY = "firebreak--probe";
const Login = object({ login: string() });
const permissions = [
	{
		id: "repository-read",
		needs: ["administrator"],
		check: async ({ rest, defaultBranch }) => {
			const reply = await rest("administrator", `GET ${REPOSITORY$1}`);
			assertReply(reply, 200, { default_branch: defaultBranch });
			readBody(reply, Identified.extend({
				node_id: string(),
				private: boolean()
			}));
		}
	},
	{
		id: "repository-missing",
		needs: ["administrator"],
		check: async ({ rest }) => {
			const missing = await rest("administrator", "GET /repos/{owner}/firebreak-probe-none");
			assertReply(missing, 404, { message: "Not Found" });
		}
	},
	{
		id: "not-found-hides",
		needs: ["administrator", "anonymous"],
		check: async ({ rest }) => {
			const seen = await rest("administrator", `GET ${REPOSITORY$1}`);
			const { status } = await rest("anonymous", `GET ${REPOSITORY$1}`);
			const isPrivate = readBody(seen, object({ private: boolean() })).private;
			assert.equal(status, isPrivate ? 404 : 200);
			return isPrivate ? void 0 : "this repository is public";
		}
	},
	{
		id: "collaborator-permission-of-admin",
		needs: ["administrator"],
		check: async ({ rest }) => {
			const { login } = readBody(await rest("administrator", "GET /user"), Login);
			const route = `GET ${REPOSITORY$1}/collaborators/${login}/permission`;
			const wanted = {
				permission: "admin",
				role_name: "admin",
				user: { login }
			};
			assertReply(await rest("administrator", route), 200, wanted);
		}
	},
	{
		id: "collaborator-permission-of-reader",
		needs: ["administrator", "reader"],
		check: async ({ rest }) => {
			const { login } = readBody(await rest("reader", "GET /user"), Login);
			const route = `GET ${REPOSITORY$1}/collaborators/${login}/permission`;
			const wanted = {
				permission: "read",
				role_name: "read",
				user: { login }
			};
			assertReply(await rest("administrator", route), 200, wanted);
		}
	},
	{
		id: "collaborator-permission-values",
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertReply(await rest("administrator", `GET ${REPOSITORY$1}/collaborators/${ACTIONS_BOT}/permission`), 200, {
				permission: "none",
				role_name: "",
				user: { type: "Bot" }
			});
		}
	},
	{
		id: "collaborator-permission-of-nobody",
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertStatus(await rest("administrator", `GET ${REPOSITORY$1}/collaborators/${NOBODY}/permission`), 404);
		}
	},
	{
		id: "collaborator-permission-needs-push",
		needs: ["reader"],
		check: async ({ rest }) => {
			assertReply(await rest("reader", `GET ${REPOSITORY$1}/collaborators/${ACTIONS_BOT}/permission`), 403, { message: "Must have push access to view collaborator permission." });
		}
	},
	{
		id: "missing-permission-shape",
		needs: ["job"],
		check: async ({ rest }) => {
			const refused = await rest("job", `GET ${REPOSITORY$1}/actions/permissions/workflow`);
			assertReply(refused, 403, {
				message: "Resource not accessible by integration",
				status: "403"
			});
		}
	},
	{
		id: "accepted-permissions-grammar",
		needs: ["job"],
		check: async ({ rest }) => {
			const read = async (route) => (await rest("job", `GET ${REPOSITORY$1}/${route}`)).headers.get("x-accepted-github-permissions")?.split("; ").toSorted();
			assert.deepEqual(await read("actions/runs?per_page=1"), ["actions=read"]);
			assert.deepEqual(await read("labels?per_page=1"), ["issues=read", "pull_requests=read"]);
		}
	}
];

// sandbox/facts/pull-rights.ts
const OPEN = `mutation($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { number } }
}`;
const pullRights = [
	{
		id: "actions-may-not-open-prs-by-graphql",
		needs: [
			"administrator",
			"job",
			"graphql",
			"world"
		],
		check: async (subject) => {
			const { name: head } = await openBranch(subject);
			assert.equal((await subject.rest("administrator", "PUT /repos/{owner}/{repo}/actions/permissions/workflow", { body: {
				default_workflow_permissions: "read",
				can_approve_pull_request_reviews: false
			} })).status, 204);
			const repository = await subject.rest("administrator", "GET /repos/{owner}/{repo}");
			const input = {
				repositoryId: textAt(repository.body, "node_id"),
				baseRefName: subject.defaultBranch,
				headRefName: head,
				title: head
			};
			const { data, errors } = await ask(subject, OPEN, {
				tier: "job",
				variables: { input }
			});
			assert.equal(at(data, "createPullRequest"), null);
			assert.match(errors[0]?.message ?? "", /not permitted to create or approve pull requests/);
		}
	},
	{
		id: "actions-pr-switch-is-hidden",
		needs: ["job"],
		check: async ({ rest }) => {
			assert.equal((await rest("job", "GET /repos/{owner}/{repo}/actions/permissions/workflow")).status, 403);
		}
	},
	{
		id: "ready-for-review-permission",
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const { nodeId } = await openPull$1(subject, { draft: true });
			const query = `mutation { markPullRequestReadyForReview(input: {pullRequestId: "${nodeId}"}) { clientMutationId } }`;
			const script = `curl -s -H "Authorization: Bearer $TOKEN" -d '${JSON.stringify({ query })}' "$API/graphql"`;
			const env = "env: {TOKEN: \"${{ github.token }}\", API: \"${{ github.api_url }}\"}";
			const told = async (permissions) => {
				const job = `permissions: ${permissions}\n${env}`;
				return findJob(await runOnce(subject, toWorkflow({
					job,
					script
				})), "one").log;
			};
			assert.match(await told("{pull-requests: write}"), /Resource not accessible by integration/);
			const allowed = await told("{pull-requests: write, contents: write}");
			assert.match(allowed, /"clientMutationId"/);
			assert.doesNotMatch(allowed, /errors/);
		}
	}
];

// sandbox/facts/refs.ts
const GIT = "/repos/{owner}/{repo}/git";
const REFS = `${GIT}/refs`;
const refs = [
	{
		id: "rest-create-ref",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { head } = await scratch.branch();
			const name = scratch.name();
			const made = await rest("administrator", `POST ${REFS}`, { body: {
				ref: `refs/heads/${name}`,
				sha: head
			} });
			scratch.undo(() => rest("administrator", `DELETE ${REFS}/heads/${name}`));
			assertReply(made, 201, {
				ref: `refs/heads/${name}`,
				object: {
					type: "commit",
					sha: head
				}
			});
		}
	},
	{
		id: "rest-create-ref-exists",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { name, head } = await scratch.branch();
			const again = await rest("administrator", `POST ${REFS}`, { body: {
				ref: `refs/heads/${name}`,
				sha: head
			} });
			assertReply(again, 422, { message: "Reference already exists" });
		}
	},
	{
		id: "rest-create-ref-no-commit",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const body = {
				ref: `refs/heads/${scratch.name()}`,
				sha: "f".repeat(40)
			};
			assertReply(await rest("administrator", `POST ${REFS}`, { body }), 422, { message: "Object does not exist" });
		}
	},
	{
		id: "rest-get-ref-missing",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const route = `GET ${GIT}/ref/heads/${scratch.name()}`;
			assertStatus(await rest("administrator", route), 404);
		}
	},
	{
		id: "rest-matching-refs",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { name } = await scratch.branch();
			const list = (ref) => rest("administrator", `GET ${GIT}/matching-refs/heads/${ref}`);
			const fewer = readBody(await list(name.slice(0, -1)), array(object({ ref: string() })));
			assert.ok(fewer.some(({ ref }) => ref === `refs/heads/${name}`));
			const found = readBody(await list(name), array(object({ ref: string() })));
			assert.deepEqual(found.map(({ ref }) => ref), [`refs/heads/${name}`]);
			assert.deepEqual((await list(`${name}-none`)).body, []);
		}
	},
	{
		id: "rest-update-ref-non-ff",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { head: sha } = await scratch.branch();
			const { name } = await scratch.changedBranch();
			const move = (body) => rest("administrator", `PATCH ${REFS}/heads/${name}`, { body });
			assertReply(await move({ sha }), 422, { message: "Update is not a fast forward" });
			assertReply(await move({
				sha,
				force: true
			}), 200, { object: { sha } });
		}
	},
	{
		id: "rest-delete-ref-missing",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const route = `DELETE ${REFS}/heads/${scratch.name()}`;
			assertReply(await rest("administrator", route), 422, { message: "Reference does not exist" });
		}
	},
	{
		id: "rest-delete-default-branch",
		needs: ["administrator", "world"],
		check: async ({ rest, defaultBranch }) => {
			const route = `DELETE ${REFS}/heads/${defaultBranch}`;
			assertStatus(await rest("administrator", route), 422);
		}
	},
	{
		id: "rest-ref-permission-header",
		needs: ["administrator", "job"],
		check: async ({ rest, scratch }) => {
			const { name, head: sha } = await scratch.branch();
			const { headers } = await rest("job", `PATCH ${REFS}/heads/${name}`, { body: { sha } });
			assert.equal(headers.get("x-accepted-github-permissions"), "contents=write; contents=write,workflows=write");
		}
	},
	{
		id: "rest-head-is-branch-or-commit",
		needs: ["administrator"],
		check: async ({ rest, defaultBranch }) => {
			const main = await rest("administrator", `GET ${GIT}/ref/heads/${defaultBranch}`);
			assertStatus(main, 200);
			const { object: object$1 } = readBody(main, object({ object: Sha.extend({ type: string() }) }));
			assert.match(object$1.sha, /^[0-9a-f]{40}$/);
			assert.equal(object$1.type, "commit");
		}
	}
];

// sandbox/facts/settings.ts
const RULESETS = "/repos/{owner}/{repo}/rulesets";
const PERMISSIONS = "/repos/{owner}/{repo}/actions/permissions";
const toDraft = (name) => ({
	name,
	target: "branch",
	enforcement: "disabled",
	conditions: { ref_name: {
		include: [`refs/heads/${name}`],
		exclude: []
	} },
	rules: [{ type: "deletion" }]
});
async function add({ rest, scratch }) {
	const draft = toDraft(scratch.name());
	const made = await rest("administrator", `POST ${RULESETS}`, { body: draft });
	assertStatus(made, 201);
	const { id } = readBody(made, Identified);
	scratch.undo(() => rest("administrator", `DELETE ${RULESETS}/${id}`));
	return {
		id,
		draft,
		made
	};
}
const settings = [
	{
		id: "ruleset-made",
		needs: ["administrator"],
		check: async (subject) => {
			const { made, draft } = await add(subject);
			assertReply(made, 201, {
				name: draft.name,
				rules: [{ type: "deletion" }]
			});
		}
	},
	{
		id: "ruleset-list-leaves-rules-out",
		needs: ["administrator"],
		check: async (subject) => {
			const { id, draft } = await add(subject);
			const list = await subject.rest("administrator", `GET ${RULESETS}?per_page=100`);
			const Listed = array(looseObject({
				id: number(),
				name: string()
			}));
			const found = readBody(list, Listed).find((one) => one.id === id);
			assert.equal(found?.name, draft.name);
			assert.equal(found["rules"], void 0);
			const whole = await subject.rest("administrator", `GET ${RULESETS}/${id}`);
			const { conditions } = draft;
			assertReply(whole, 200, {
				id,
				rules: [{ type: "deletion" }],
				conditions
			});
		}
	},
	{
		id: "ruleset-changed-and-removed",
		needs: ["administrator"],
		check: async (subject) => {
			const { id, draft } = await add(subject);
			const body = {
				...draft,
				rules: [{ type: "non_fast_forward" }]
			};
			const ask = (method, question = {}) => subject.rest("administrator", `${method} ${RULESETS}/${id}`, question);
			assertReply(await ask("PUT", { body }), 200, {
				id,
				rules: [{ type: "non_fast_forward" }]
			});
			assertStatus(await ask("DELETE"), 204);
			assertStatus(await ask("GET"), 404);
		}
	},
	{
		id: "rulesets-readable-with-metadata",
		needs: ["job", "reader"],
		check: async ({ rest }) => {
			assertStatus(await rest("job", `GET ${RULESETS}`), 200);
			assertStatus(await rest("reader", `GET ${RULESETS}`), 200);
		}
	},
	{
		id: "workflow-permissions",
		needs: ["administrator"],
		check: async ({ rest }) => {
			const reply = await rest("administrator", `GET ${PERMISSIONS}/workflow`);
			assertStatus(reply, 200);
			const body = readBody(reply, object({
				default_workflow_permissions: _enum(["read", "write"]),
				can_approve_pull_request_reviews: boolean()
			}));
			assertStatus(await rest("administrator", `PUT ${PERMISSIONS}/workflow`, { body }), 204);
		}
	},
	{
		id: "repo-actions-permissions",
		needs: ["administrator"],
		check: async ({ rest }) => {
			const reply = await rest("administrator", `GET ${PERMISSIONS}`);
			assertStatus(reply, 200);
			readBody(reply, object({ enabled: boolean() }));
			assertStatus(await rest("administrator", `PUT ${PERMISSIONS}`, { body: {} }), 422);
		}
	}
];

// sandbox/facts/squashes.ts
const PULLS = "/repos/{owner}/{repo}/pulls";
async function squash(subject) {
	const { rest, scratch } = subject;
	const { name: base } = await scratch.branch();
	const { branch, head } = await plant(subject, [toFile("probe.txt")]);
	const { number } = readBody(assertDone(await rest("job", `POST ${PULLS}`, { body: {
		title: branch,
		head: branch,
		base
	} })), Numbered);
	const close = { body: { state: "closed" } };
	scratch.undo(() => rest("administrator", `PATCH ${PULLS}/${number}`, close));
	const merged = assertDone(await merge(subject, number, { merge_method: "squash" }));
	return {
		sha: readBody(merged, Sha).sha,
		head
	};
}
const askCommit = (subject, oid, fields) => askWell(subject, `query($owner: String!, $name: String!, $oid: GitObjectID!) {
      repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { ${fields} } } }
    }`, { variables: { oid } });
const squashes = [
	{
		id: "squash-is-by-opener",
		needs: [
			"administrator",
			"job",
			"graphql"
		],
		check: async (subject) => {
			const { sha } = await squash(subject);
			const found = at(await askCommit(subject, sha, "author { email } signature { isValid wasSignedByGitHub }"), "repository.object");
			assert.match(String(at(found, "author.email")), /\+github-actions\[bot\]@/);
			assertHolds(found, { signature: {
				isValid: true,
				wasSignedByGitHub: true
			} });
		}
	},
	{
		id: "gql-pulls-of-a-commit",
		doubtful: "The documentation is plain about the default branch; of another it names \"merged and open pull requests associated with the commit\".",
		needs: [
			"administrator",
			"job",
			"graphql"
		],
		check: async (subject) => {
			const { sha } = await squash(subject);
			const fields = "associatedPullRequests(first: 10) { totalCount nodes { mergeCommit { oid } } }";
			const data = await askCommit(subject, sha, fields);
			const pulls = listAt(data, "repository.object.associatedPullRequests.nodes.*");
			assert.deepEqual(pulls.map((pull) => at(pull, "mergeCommit.oid")), [sha]);
			const { head } = await openBranch(subject);
			const none = at(await askCommit(subject, head, fields), "repository.object");
			assertHolds(none, { associatedPullRequests: {
				totalCount: 0,
				nodes: []
			} });
		}
	},
	{
		id: "gql-comparison-backwards",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name, head: first } = await openBranch(subject, "a.txt", "1");
			const additions = [{
				path: "a.txt",
				contents: toContents("2")
			}];
			await commit(subject, {
				branch: name,
				expected: first,
				additions
			});
			const ask = async (page) => {
				const document = `query($owner: String!, $name: String!, $branch: String!) {
          repository(owner: $owner, name: $name) { defaultBranchRef { compare(headRef: $branch) {
            commits(last: 1${page}) { nodes { oid } pageInfo { hasPreviousPage startCursor } }
          } } }
        }`;
				const data = await askWell(subject, document, { variables: { branch: name } });
				return at(data, "repository.defaultBranchRef.compare.commits");
			};
			const Page = object({
				nodes: array(object({ oid: string() })).length(1),
				pageInfo: object({
					hasPreviousPage: boolean(),
					startCursor: string()
				})
			});
			const newest = Page.parse(await ask(""));
			assert.equal(newest.pageInfo.hasPreviousPage, true);
			const before = `, before: ${JSON.stringify(newest.pageInfo.startCursor)}`;
			const older = Page.parse(await ask(before));
			assert.deepEqual(older.nodes, [{ oid: first }]);
			assert.equal(older.pageInfo.hasPreviousPage, false);
		}
	}
];

// sandbox/facts/of-workflows.ts
const WORKFLOW_FACTS = [
	...appTokens,
	...apps,
	...cancelling,
	...checks,
	...commitOnBranch,
	...containment,
	...conversation,
	...declaring,
	...deletedIssues,
	...events,
	...requiredChecks,
	...gates,
	...graphqlAccounts,
	...graphqlChecks,
	...graphqlComments,
	...graphqlRefusals,
	...issues,
	...limits,
	...mutations,
	...parkedRuns,
	...people,
	...permissions,
	...pullRights,
	...refs,
	...settings,
	...squashes
];

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
	const { check, unaskable = "nobody has written how" } = fact;
	if (check === void 0) return {
		state: "unasked",
		why: unaskable
	};
	const missing = fact.needs.find((need) => !subject.offers.has(need));
	if (missing !== void 0) return {
		state: "unasked",
		why: WHY[missing]
	};
	try {
		const note = await check(subject);
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
function findFacts(facts, ids) {
	const wanted = new Set(ids.split(",").filter((id) => id !== ""));
	return wanted.size === 0 ? facts : facts.filter(({ id }) => wanted.has(id));
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
async function sendRest(line, route, { body, text: sent = JSON.stringify(body), headers = {} } = {}) {
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
		...sent === void 0 ? {} : { body: sent }
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
const HASTE = 50;
function toSecond(apiUrl) {
	return new URL(apiUrl).hostname === "127.0.0.1" ? 1e3 / 50 : 1e3;
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
			if (/^\s*mutation/.test(document)) await setTimeout(server.second);
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
		if (!route.startsWith("GET ")) await setTimeout(server.second);
		const reply = await sendRest(toLine(server, tier), route, question);
		const wait = findWait(reply);
		if (wait === void 0 || attempt === TRIES) return reply;
		await setTimeout(wait * server.second);
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
	only: string().default(""),
	token: string().min(1),
	"observer-token": string().default(""),
	"operator-token": string().default("")
});
const Event = object({ repository: object({ default_branch: string() }) });
await run({ name: "probe" }, async ({ inputs, event, mask }) => {
	const { job, issue, only, token, ...apps } = inputs(Inputs);
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
		second: toSecond(event.apiUrl)
	});
	const rows = await askAll(findWorkflowFacts(findFacts(WORKFLOW_FACTS, only)), subject);
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