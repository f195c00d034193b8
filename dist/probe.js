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
	let { on = "issue_comment: {types: [created]}", top = "", job = "", jobs = "" } = text, outputs = Object.entries(text.outputs ?? {}).map(([name, expression]) => `${name}: ${JSON.stringify(`\${{ ${expression} }}`)}`);
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
	return assert.ok(subject.run !== void 0, "This server runs no workflows."), subject.run(workflow, act);
}
async function runOnce(subject, workflow, act) {
	let runs = await runFor(subject, workflow, act), [run] = runs;
	return assert.equal(runs.length, 1, `There are ${runs.length} runs, expected one.`), assert.ok(run !== void 0), run;
}
function findJob(run, id) {
	let job = run.jobs.find((one) => one.id === id);
	return assert.ok(job !== void 0, `There is no job ${id}: ${JSON.stringify(run)}`), job;
}
async function sayOnIssue({ scratch }, body = "Hello") {
	let { number } = await scratch.issue();
	return await scratch.comment(number, body), number;
}
// sandbox/facts/app-tokens.ts
const MINT = "steps:\n  - id: app\n    uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1\n    with:\n      client-id: ${{ vars.FIREBREAK_OBSERVER_CLIENT_ID }}\n      private-key: ${{ secrets.FIREBREAK_OBSERVER_KEY }}\n";
async function mint(subject, inputs, script = "true") {
	let more = inputs === "" ? "" : `      ${inputs}\n`, step = `  - env: {TOKEN: "\${{ steps.app.outputs.token }}", API: "\${{ github.api_url }}"}\n    run: |\n      ${script}\n`;
	return findJob(await runOnce(subject, toWorkflow({
		job: "if: false",
		jobs: `two:\n  runs-on: ubuntu-24.04\n  environment: firebreak\n  ${`${MINT}${more}${step}`.replaceAll("\n", "\n  ").trimEnd()}\n`
	})), "two");
}
const ask$1 = (path) => `curl -s -o /dev/null -w 'answer %{http_code}' -H "Authorization: Bearer $TOKEN" "$API${path}"`;
function findObserver({ world }) {
	return assert.ok(world !== void 0), {
		repository: world.incidentRepository,
		id: world.apps.observer.id
	};
}
function findMinted({ world }) {
	let found = [...world?.tokens.values() ?? []].findLast(({ kind }) => kind === "installation");
	return assert.ok(found !== void 0, "No token of an installation was made."), found;
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
			let { repository, id } = findObserver(subject);
			repository.variables.set("FIREBREAK_OBSERVER_CLIENT_ID", String(id)), assert.equal((await mint(subject, "")).conclusion, "success");
		}
	},
	{
		id: "app-token-is-masked-and-works",
		needs: ["administrator", "runs"],
		check: async (subject) => {
			let path = `/repos/${subject.owner}/${subject.repo}`, { log, conclusion } = await mint(subject, "", `echo "token $TOKEN." && ${ask$1(path)}`);
			assert.equal(conclusion, "success", log), assert.match(log, /token \*\*\*\./), assert.match(log, /answer 200/);
		}
	},
	{
		id: "installation-token-narrowed",
		needs: ["administrator", "runs"],
		check: async (subject) => {
			let path = `/repos/${subject.owner}/${subject.repo}/git/ref/heads/${subject.defaultBranch}`;
			assert.match((await mint(subject, "permission-contents: read", ask$1(path))).log, /answer 200/), assert.match((await mint(subject, "permission-issues: read", ask$1(path))).log, /answer 403/);
		}
	},
	{
		id: "installation-token-too-wide",
		needs: ["administrator", "runs"],
		check: async (subject) => {
			let { conclusion, log } = await mint(subject, "permission-administration: write");
			assert.equal(conclusion, "failure"), assert.match(log, /The permissions requested are not granted to this installation\./);
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
			let headers = { authorization: `Bearer ${findMinted(subject).value}` }, { status } = await subject.rest("anonymous", "GET /repos/{owner}/{repo}", { headers });
			assert.equal(status, 401);
		}
	},
	{
		id: "installation-token-revoke",
		doubtful: "Whether tokens of the newer form die at once is not documented.",
		needs: ["observer", "world"],
		check: async (subject) => {
			await subject.rest("observer", "GET /repos/{owner}/{repo}");
			let headers = { authorization: `Bearer ${findMinted(subject).value}` }, gone = await subject.rest("anonymous", "DELETE /installation/token", { headers });
			assert.equal(gone.status, 204);
			let after = await subject.rest("anonymous", "GET /repos/{owner}/{repo}", { headers });
			return assert.ok(after.status === 401 || after.status === 200, `got ${after.status}`), after.status === 401 ? "dead at once" : `still answered ${after.status}`;
		}
	},
	{
		id: "installation-token-form",
		needs: ["observer", "world"],
		check: async (subject) => {
			await subject.rest("observer", "GET /repos/{owner}/{repo}"), assert.match(findMinted(subject).value, /^ghs_[A-Za-z0-9._-]{36,}$/);
		}
	},
	{
		id: "app-without-key",
		needs: ["administrator", "runs"],
		check: async (subject) => {
			let { conclusion, log } = findJob(await runOnce(subject, toWorkflow({
				job: "if: false",
				jobs: `two:\n  runs-on: ubuntu-24.04\n  ${MINT.replaceAll("\n", "\n  ").trimEnd()}\n`
			})), "two");
			assert.equal(conclusion, "failure"), assert.match(log, /private-key/);
		}
	}
], GraphqlError = looseObject({
	type: string().optional(),
	message: string(),
	path: array(union([string(), number()])).optional()
}), Body = object({
	data: unknown().optional(),
	errors: array(GraphqlError).default([])
});
function toMaker({ offers }) {
	return offers.has("administrator") ? "administrator" : "job";
}
async function ask(subject, document, { tier = toMaker(subject), variables = {} } = {}) {
	let { status, body } = await subject.graphql(tier, document, variables);
	assert.equal(status, 200, `GraphQL answered ${status}: ${JSON.stringify(body)}`);
	let { data, errors } = Body.parse(body);
	return {
		data,
		errors
	};
}
async function askWell(subject, document, question = {}) {
	let { data, errors } = await ask(subject, document, question);
	return assert.deepEqual(errors, []), data;
}
async function askInVain(subject, document, question = {}) {
	let { errors } = await ask(subject, document, question), [first] = errors;
	return assert.ok(first !== void 0, "It was answered without an error, expected one."), first;
}
function listAt(value, path) {
	let [key, ...rest] = path.split(".");
	return value === void 0 ? [] : key === void 0 || key === "" ? [value] : typeof value != "object" || !value ? [] : (key === "*" ? Object.values(value) : toOwn(value, key)).flatMap((one) => listAt(one, rest.join(".")));
}
function toOwn(value, key) {
	return Object.entries(value).flatMap(([name, below]) => name === key ? [below] : []);
}
function at(value, path) {
	return listAt(value, path)[0];
}
function textAt(value, path) {
	let found = at(value, path);
	return assert.ok(typeof found == "string", `${path} is ${JSON.stringify(found)}, expected text.`), found;
}
const COMMIT = "mutation($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}";
function toCommitInput({ owner, repo }, change) {
	let { branch, expected, additions = [], deletions = [] } = change;
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
	let variables = { input: toCommitInput(subject, change) };
	return textAt(await askWell(subject, COMMIT, tier === void 0 ? { variables } : {
		variables,
		tier
	}), "createCommitOnBranch.commit.oid");
}
async function openBranch(subject, path = "firebreak-probe.txt", content = "probe\n") {
	let { name, head: base } = await subject.scratch.branch();
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
async function openPull$1(subject, { draft = !1 } = {}) {
	let { rest, scratch, defaultBranch: base } = subject, maker = toMaker(subject), { name, head } = await openBranch(subject), made = await rest(maker, "POST /repos/{owner}/{repo}/pulls", { body: {
		title: name,
		head: name,
		base,
		body: "",
		draft
	} });
	assert.equal(made.status, 201, JSON.stringify(made.body));
	let { number, node_id: nodeId } = Pull.parse(made.body), one = `/repos/{owner}/{repo}/pulls/${number}`;
	return scratch.undo(() => rest(maker, `PATCH ${one}`, { body: { state: "closed" } })), {
		number,
		nodeId,
		branch: name,
		head
	};
}
// sandbox/facts/reply.ts
function assertStatus({ status, body }, wanted) {
	let got = JSON.stringify(body ?? "").slice(0, 300);
	assert.equal(status, wanted, `expected ${wanted}, got ${status}: ${got}`);
}
function assertReply(reply, status, body) {
	assertStatus(reply, status), assertHolds(reply.body, body);
}
function assertHolds(actual, expected, path = "it") {
	let got = `${path} is ${JSON.stringify(actual)?.slice(0, 300) ?? "not there"}`;
	if (typeof expected != "object" || !expected) {
		assert.deepStrictEqual(actual, expected, `${got}, expected ${JSON.stringify(expected)}`);
		return;
	}
	let of = record(string(), unknown()).or(array(unknown())).safeParse(actual).data;
	assert.ok(of !== void 0, `${got}, expected ${JSON.stringify(expected)}`), assert.equal(Array.isArray(of), Array.isArray(expected), got);
	let fields = new Map(Object.entries(of));
	Array.isArray(expected) && assert.equal(fields.size, expected.length, `${got}: its length`);
	for (let [key, wanted] of Object.entries(expected)) assertHolds(fields.get(key), wanted, `${path}.${key}`);
}
function assertDone(reply) {
	let got = JSON.stringify(reply.body ?? "").slice(0, 300);
	return assert.ok(reply.status >= 200 && reply.status < 300, `expected 2xx, got ${reply.status}: ${got}`), reply;
}
function readBody({ body }, schema) {
	let read = schema.safeParse(body);
	return read.success ? read.data : assert.fail(`${prettifyError(read.error)} in ${JSON.stringify(body)?.slice(0, 300)}`);
}
const Sha = object({ sha: string() }), Numbered = object({ number: number() }), Identified = object({ id: number() }), NAME$2 = "firebreak-probe", apps = [
	{
		id: "app-by-slug",
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertReply(await rest("administrator", "GET /apps/github-actions"), 200, {
				id: 15368,
				slug: "github-actions"
			}), assertStatus(await rest("administrator", "GET /apps/firebreak-probe-none"), 404);
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
			let { head: oid } = await subject.scratch.changedBranch(), body = {
				name: NAME$2,
				head_sha: oid,
				status: "completed",
				conclusion: "neutral"
			};
			assertDone(await subject.rest("job", "POST /repos/{owner}/{repo}/check-runs", { body }));
			let refused = await askInVain(subject, "mutation($input: CreateCheckRunInput!) {\n  createCheckRun(input: $input) { clientMutationId }\n}", {
				tier: "job",
				variables: { input: {
					repositoryId: "R_1",
					name: NAME$2,
					headSha: oid,
					checkSuiteId: "CS_1"
				} }
			});
			assert.match(refused.message, /checkSuiteId/);
			let slugs = listAt(await askWell(subject, "query($owner: String!, $name: String!, $oid: String!, $check: String!) {\n  repository(owner: $owner, name: $name) { object(expression: $oid) { ... on Commit {\n    checkSuites(first: 5, filterBy: { checkName: $check }) { nodes { app { slug } } }\n  } } }\n}", { variables: {
				oid,
				check: NAME$2
			} }), "repository.object.checkSuites.nodes.*.app.slug");
			assert.deepEqual(slugs, ["github-actions"]);
		}
	},
	{
		id: "on-merge-group",
		doubtful: "Only a queue sends it, and none can be made for asking.",
		needs: [],
		unaskable: "only a merge queue sends it"
	}
], EndingRun = object({
	status: string(),
	conclusion: string().nullable()
});
function findRun({ world, owner, rest }, reads) {
	let busy = [...world?.repositories.values() ?? []].find(({ runs }) => runs.length > 0), run = busy?.runs.find(({ stubborn }) => !stubborn);
	assert.ok(busy !== void 0 && run !== void 0, "no repository of the world has runs"), run.cancelTakes = { reads };
	let one = `/repos/${owner}/${busy.name}/actions/runs/${String(run.id)}`;
	return {
		cancel: (verb = "cancel") => rest("operator", `POST ${one}/${verb}`),
		read: async () => readBody(await rest("operator", `GET ${one}`), EndingRun)
	};
}
const cancelling = [{
	id: "cancel-answers",
	needs: ["operator", "world"],
	check: async (subject) => {
		let { cancel, read } = findRun(subject, 1);
		assertStatus(await cancel(), 202), assert.notEqual((await read()).status, "completed");
		let { status, conclusion } = await read();
		assert.deepEqual([status, conclusion], ["completed", "cancelled"]);
	}
}, {
	id: "cancel-finished",
	needs: ["operator", "world"],
	check: async (subject) => {
		let { cancel, read } = findRun(subject, 0);
		assertStatus(await cancel(), 202), await read(), assertReply(await cancel(), 409, { message: "Cannot cancel a workflow run that is completed." });
	}
}], RUNS$2 = "/repos/{owner}/{repo}/check-runs", NAME$1 = "firebreak-probe";
async function make$1(subject, draft, tier = "job") {
	let { head } = await subject.scratch.changedBranch(), body = {
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
}), checks = [
	{
		id: "check-runs-apps-only",
		needs: ["administrator"],
		check: async (subject) => {
			let { reply } = await make$1(subject, { status: "queued" }, "administrator");
			assertStatus(reply, 403);
		}
	},
	{
		id: "check-run-needs-conclusion",
		needs: ["administrator", "job"],
		check: async (subject) => {
			let { reply } = await make$1(subject, { status: "completed" });
			assertReply(reply, 422, { message: "Invalid request.\n\nNo subschema in \"anyOf\" matched.\n\"conclusion\" wasn't supplied.\ncompleted is not a member of [\"queued\", \"in_progress\"]." });
		}
	},
	{
		id: "check-conclusion-completes",
		needs: ["administrator", "job"],
		check: async (subject) => {
			let { reply } = await make$1(subject, { conclusion: "success" });
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
			let { world } = subject;
			assert.ok(world !== void 0);
			let { head } = await subject.scratch.changedBranch(), granted = world.apps.observer.permissions;
			world.apps.observer.permissions = {
				...granted,
				checks: "write"
			};
			let send = async (status) => {
				let body = {
					name: NAME$1,
					head_sha: head,
					status
				};
				return (await subject.rest("observer", `POST ${RUNS$2}`, { body })).status;
			}, statuses = [
				"queued",
				"waiting",
				"requested",
				"pending"
			], answers = [];
			for (let status of statuses) answers.push(await send(status));
			world.apps.observer.permissions = granted, assert.deepEqual(answers, [
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
			assertStatus((await make$1(subject, annotate(51))).reply, 422), assertStatus((await make$1(subject, annotate(50))).reply, 201);
		}
	},
	{
		id: "check-summary-limit",
		needs: ["administrator", "job"],
		check: async (subject) => {
			let ask = async (length) => (await make$1(subject, {
				conclusion: "neutral",
				output: {
					title: "T",
					summary: "a".repeat(length)
				}
			})).reply;
			assertStatus(await ask(65536), 422), assertStatus(await ask(65535), 201);
		}
	},
	{
		id: "check-run-of-actions",
		needs: ["administrator", "job"],
		check: async (subject) => {
			let { reply } = await make$1(subject, { conclusion: "neutral" });
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
			let { head, reply } = await make$1(subject, {
				status: "completed",
				conclusion: "failure"
			}), { id } = readBody(reply, Identified), list = (query) => subject.rest("job", `GET /repos/{owner}/{repo}/commits/${head}/check-runs?${query}`), found = {
				total_count: 1,
				check_runs: [{
					id,
					name: NAME$1,
					conclusion: "failure"
				}]
			};
			assertReply(await list(`check_name=${NAME$1}`), 200, found), assertReply(await list("check_name=none"), 200, { total_count: 0 }), assertReply(await subject.rest("job", `GET ${RUNS$2}/${id}`), 200, {
				id,
				head_sha: head
			});
		}
	},
	{
		id: "check-commit-missing",
		needs: ["administrator", "job"],
		check: async ({ rest, scratch }) => {
			for (let ref of [scratch.name(), "f".repeat(40)]) assertReply(await rest("job", `GET /repos/{owner}/{repo}/commits/${ref}/check-runs`), 422, { message: `No commit found for SHA: ${ref}` });
			let head_sha = "f".repeat(40), body = {
				name: NAME$1,
				head_sha,
				status: "queued"
			}, message = `No commit found for SHA: ${head_sha}`;
			assertReply(await rest("job", `POST ${RUNS$2}`, { body }), 422, { message });
		}
	},
	{
		id: "check-run-changed",
		needs: ["administrator", "job"],
		check: async (subject) => {
			let { id } = readBody((await make$1(subject, { status: "in_progress" })).reply, Identified), body = annotate(1);
			assertReply(await subject.rest("job", `PATCH ${RUNS$2}/${id}`, { body }), 200, {
				id,
				status: "completed",
				conclusion: "neutral"
			}), assertReply(await subject.rest("job", `GET ${RUNS$2}/${id}/annotations`), 200, [{
				path: "README.md",
				start_line: 1,
				message: "m"
			}]);
		}
	}
];
// sandbox/facts/commit-on-branch.ts
async function refuse(subject, change, tier) {
	let before = await readHead(subject, change.branch), variables = { input: toCommitInput(subject, change) }, refused = await askInVain(subject, COMMIT, tier === void 0 ? { variables } : {
		variables,
		tier
	});
	return assert.equal(await readHead(subject, change.branch), before, "The branch moved all the same."), refused;
}
async function readHead(subject, branch) {
	let route = `GET /repos/{owner}/{repo}/git/ref/heads/${branch}`, { body } = await subject.rest(toMaker(subject), route);
	return at(body, "object.sha");
}
async function readTree(subject, oid) {
	let route = `GET /repos/{owner}/{repo}/git/commits/${oid}`;
	return textAt((await subject.rest(toMaker(subject), route)).body, "tree.sha");
}
const addition = (path) => ({
	path,
	contents: toContents(`${path}\n`)
}), commitOnBranch = [
	{
		id: "commit-stale-data",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { name: branch, base: expected } = await openBranch(subject), refused = await refuse(subject, {
				branch,
				expected,
				additions: [addition("late.txt")]
			});
			assert.equal(refused.type, "STALE_DATA"), assert.deepEqual(refused.path, ["createCommitOnBranch"]);
			let text = `Expected branch to point to "${expected}" but it did not.  Pull and try again.`;
			assert.equal(refused.message, text);
		}
	},
	{
		id: "commit-stale-other-text",
		doubtful: "Seen once: \"Ref refs/heads/x is at … but expected …\"; a check cannot lose a race on purpose.",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { name: branch, head: expected } = await openBranch(subject), changes = ["a.txt", "b.txt"].map((path) => ({
				branch,
				expected,
				additions: [addition(path)]
			})), errors = (await Promise.all(changes.map((change) => ask(subject, COMMIT, { variables: { input: toCommitInput(subject, change) } })))).flatMap((one) => one.errors);
			return assert.equal(errors.length, 1, "Both commits were taken, or none."), `${errors[0]?.type}: ${errors[0]?.message}`;
		}
	},
	{
		id: "commit-is-signed-by-web-flow",
		needs: ["job", "graphql"],
		check: async (subject) => {
			let { name: branch, head: expected } = await openBranch(subject), data = await askWell(subject, "query($owner: String!, $name: String!, $head: String!) {\n        repository(owner: $owner, name: $name) { object(expression: $head) { ... on Commit {\n          author { email } signature { isValid wasSignedByGitHub }\n        } } }\n      }", { variables: { head: await commit(subject, {
				branch,
				expected,
				additions: [addition("job.txt")]
			}, "job") } });
			assert.deepEqual(at(data, "repository.object.signature"), {
				isValid: !0,
				wasSignedByGitHub: !0
			});
			let email = textAt(data, "repository.object.author.email");
			assert.match(email, /^\d+\+github-actions\[bot\]@users\.noreply\./);
		}
	},
	{
		id: "commit-no-author-choice",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { name: branch, head: expected } = await openBranch(subject), input = {
				...toCommitInput(subject, {
					branch,
					expected
				}),
				author: { name: "x" }
			}, { message } = await askInVain(subject, COMMIT, { variables: { input } });
			assert.match(message, /author/), assert.equal(await readHead(subject, branch), expected);
		}
	},
	{
		id: "commit-sizes",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { name: branch, head } = await openBranch(subject);
			await commit(subject, {
				branch,
				expected: await commit(subject, {
					branch,
					expected: head,
					additions: Array.from({ length: 101 }, (_, index) => addition(`many/${index}.txt`))
				}),
				additions: [{
					path: "large.bin",
					contents: toContents(Buffer.alloc(1048577, "x"))
				}]
			});
		}
	},
	{
		id: "commit-empty",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { name: branch, head: expected } = await openBranch(subject), made = await commit(subject, {
				branch,
				expected
			});
			assert.notEqual(made, expected), assert.equal(await readTree(subject, made), await readTree(subject, expected));
		}
	},
	{
		id: "commit-duplicate-path",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { name: branch, head: expected } = await openBranch(subject, "twice.txt"), additions = [addition("twice.txt")];
			await refuse(subject, {
				branch,
				expected,
				additions,
				deletions: [{ path: "twice.txt" }]
			}), await refuse(subject, {
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
			let { name: branch, head: expected } = await openBranch(subject);
			for (let contents of ["YQ", "*not base64*"]) await refuse(subject, {
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
			let { name: branch, head: expected } = await openBranch(subject), refused = await refuse(subject, {
				branch,
				expected,
				additions: [addition("beside.txt")],
				deletions: [{ path: "no/such/file" }]
			});
			return assert.ok(refused.message.startsWith("A path was requested for deletion which does not exist as of commit oid"), refused.message), String(refused.type);
		}
	},
	{
		id: "commit-paths-relative",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { name: branch, head: expected } = await openBranch(subject);
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
			let { head: expected } = await openBranch(subject), { type, message } = await refuse(subject, {
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
			let { name: branch, head: expected } = await openBranch(subject), input = toCommitInput(subject, {
				branch,
				expected
			}), { headers } = await subject.graphql("administrator", COMMIT, { input });
			assert.equal(headers.get("x-ratelimit-resource"), "graphql");
		}
	},
	{
		id: "workflow-files-refused-to-github-token",
		needs: ["job", "graphql"],
		check: async (subject) => {
			let { name: branch, head: expected } = await openBranch(subject);
			await refuse(subject, {
				branch,
				expected,
				additions: [addition(".github/workflows/firebreak-probe.yml")]
			}, "job");
		}
	}
], docs = (path) => `https://docs.github.com/en/${path}`, hub4j = (path) => `https://github.com/hub4j/github-api/blob/79e0fc61d/src/test/resources/org/kohsuke/github/${path}`;
docs("actions/reference/workflows-and-actions/events-that-trigger-workflows"), docs("actions/reference/workflows-and-actions/workflow-syntax"), docs("actions/reference/workflows-and-actions/expressions"), docs("actions/reference/workflows-and-actions/contexts"), docs("actions/concepts/security/github_token"), docs("graphql/overview/rate-limits-and-query-limits-for-the-graphql-api"), docs("actions/how-tos/deploy/configure-and-manage-deployments/manage-environments");
async function addEnvironment({ rest, scratch }, body = {}) {
	let name = scratch.name().replaceAll("/", "-"), route = `/repos/{owner}/{repo}/environments/${name}`, made = await rest("administrator", `PUT ${route}`, { body });
	return scratch.undo(() => rest("administrator", `DELETE ${route}`)), {
		name,
		route,
		made
	};
}
// sandbox/facts/own-run.ts
const RUNS$1 = "/repos/{owner}/{repo}/actions/runs", Listed$2 = object({ workflow_runs: array(looseObject({
	id: number(),
	path: string()
})) });
async function listOwn({ rest }, status) {
	let { workflow_runs: runs } = readBody(await rest("administrator", `GET ${RUNS$1}?status=${status}`), Listed$2);
	return runs.filter(({ path }) => path.endsWith("/firebreak-probe.yml"));
}
async function awaitOwn(subject, status) {
	for (let tries = 0; tries < 100; tries += 1) {
		let [found] = await listOwn(subject, status);
		if (found !== void 0) return found;
		await setTimeout(20);
	}
	return assert.fail(`No run of the workflow is ${status}.`);
}
// sandbox/facts/containment.ts
const WORKFLOWS = "/repos/{owner}/{repo}/actions/workflows", containment = [
	{
		id: "disable-is-not-idempotent",
		needs: ["world", "administrator"],
		check: async ({ world, rest, repo }) => {
			let [workflow] = world?.repositories.get(`acme/${repo}`)?.workflows ?? [], one = `${WORKFLOWS}/${String(workflow?.id)}`, put = async (verb) => (await rest("administrator", `PUT ${one}/${verb}`)).status;
			await put("enable"), assert.equal(await put("disable"), 204), assertReply(await rest("administrator", `PUT ${one}/disable`), 403, { message: "Unable to disable a workflow that is not active." }), await put("enable");
		}
	},
	{
		id: "enable-is-idempotent",
		doubtful: "Disabling one twice is refused, so enabling one twice may be; a look tells how it stands.",
		needs: ["world", "administrator"],
		check: async ({ world, rest, repo }) => {
			let [workflow] = world?.repositories.get(`acme/${repo}`)?.workflows ?? [], enable = () => rest("administrator", `PUT ${WORKFLOWS}/${String(workflow?.id)}/enable`);
			assertStatus(await enable(), 204);
			let { status } = await enable();
			return assert.ok(status === 204 || status === 403, `got ${String(status)}`), status === 204 ? "taken twice" : "refused the second time";
		}
	},
	{
		id: "environment-read-by-actions",
		needs: ["administrator", "job"],
		check: async (subject) => {
			let reviewer = readBody(await subject.rest("administrator", "GET /user"), Identified), { name, route } = await addEnvironment(subject, { reviewers: [{
				type: "User",
				...reviewer
			}] }), protection_rules = [{
				type: "required_reviewers",
				reviewers: [{
					type: "User",
					reviewer
				}]
			}];
			assertReply(await subject.rest("job", `GET ${route}`), 200, {
				name,
				protection_rules
			}), assertStatus(await subject.rest("job", `GET ${route}-none`), 404);
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
				let number = await sayOnIssue(subject);
				await goOn();
				let { id } = await awaitOwn(subject, "completed"), list = `GET ${WORKFLOWS}/firebreak-probe.yml/runs`, run = {
					id,
					display_title: `Probe of ${number}`,
					status: "completed"
				};
				assertReply(await subject.rest("job", list), 200, { workflow_runs: [run] }), assertReply(await subject.rest("job", `GET /repos/{owner}/{repo}/actions/runs/${String(id)}/approvals`), 200, []);
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
			let issue = await subject.scratch.issue(), closed = await subject.scratch.issue(), pull = await subject.scratch.pull(), close = { body: { state: "closed" } }, one = `PATCH /repos/{owner}/{repo}/issues/${closed.number}`;
			assertDone(await subject.rest("administrator", one, close));
			let data = await askWell(subject, "query Open($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    issues(first: 1, states: OPEN, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes { number title body createdAt updatedAt author { login } }\n    }\n    pullRequests(first: 1, states: OPEN, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes { number title body createdAt updatedAt author { login } }\n    }\n  }\n}", { tier: "job" });
			for (let [list, { number }] of [["issues", issue], ["pullRequests", pull]]) {
				let first = at(data, `repository.${list}.nodes.0`);
				assertHolds(first, { number });
				for (let field of [
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
async function lockIssue({ rest, scratch }) {
	let { number } = await scratch.issue(), { id } = await scratch.comment(number), answer = await rest("administrator", `PUT /repos/{owner}/{repo}/issues/${number}/lock`);
	return assert.equal(answer.status, 204), {
		number,
		comment: `/repos/{owner}/{repo}/issues/comments/${id}`
	};
}
const conversation = [
	{
		id: "locked-conversation-refuses-bots",
		needs: ["administrator", "job"],
		check: async (subject) => {
			let { number } = await lockIssue(subject), route = `POST /repos/{owner}/{repo}/issues/${number}/comments`, refused = await subject.rest("job", route, { body: { body: "x" } });
			assert.equal(refused.status, 403), assert.equal(looseObject({}).parse(refused.body).message, "Unable to create comment because issue is locked.");
			let heard = await subject.rest("administrator", route, { body: { body: "x" } });
			assert.equal(heard.status, 201);
			let unlock = `DELETE /repos/{owner}/{repo}/issues/${number}/lock`;
			assert.equal((await subject.rest("administrator", unlock)).status, 204), assert.equal((await subject.rest("job", route, { body: { body: "x" } })).status, 201);
		}
	},
	{
		id: "locked-conversation-edits-and-reactions",
		doubtful: "Nobody has shown whether a bot may react or edit its own comments there; a refusal of either stops nothing.",
		needs: ["administrator", "job"],
		check: async (subject) => {
			let { comment } = await lockIssue(subject), answer = await subject.rest("job", `POST ${comment}/reactions`, { body: { content: "eyes" } });
			return assert.ok([
				200,
				201,
				403
			].includes(answer.status), `got ${answer.status}`), answer.status < 300 ? "a job may react" : `a job may not react: ${answer.status}`;
		}
	},
	{
		id: "names-ignore-case",
		needs: ["administrator"],
		check: async ({ rest, owner, repo }) => {
			let { status, body } = await rest("administrator", `GET /repos/${`${owner.toUpperCase()}/${repo.toUpperCase()}`}`);
			assert.equal(status, 200), assertHolds(body, { full_name: `${owner}/${repo}` });
		}
	}
], SETTING = "GET /repos/{owner}/{repo}/actions/permissions/workflow", PULLS$2 = "POST /repos/{owner}/{repo}/pulls";
docs("repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository");
const declaring = [
	{
		id: "actions-may-not-open-prs",
		needs: ["administrator", "job"],
		check: async ({ rest, scratch, defaultBranch: base }) => {
			let { body: setting } = await rest("administrator", SETTING), { name: head } = await scratch.changedBranch(), { status, body } = await rest("job", PULLS$2, { body: {
				title: head,
				head,
				base
			} });
			if (at(setting, "can_approve_pull_request_reviews") === !0) {
				assert.equal(status, 201);
				let close = `PATCH /repos/{owner}/{repo}/pulls/${String(at(body, "number"))}`;
				scratch.undo(() => rest("administrator", close, { body: { state: "closed" } }));
			} else assert.equal(status, 403), assert.match(String(at(body, "message")), /not permitted to create or approve pull requests/);
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
			let { name: head } = await scratch.changedBranch(), { status, body } = await rest("administrator", PULLS$2, { body: {
				title: head,
				head,
				base,
				draft: !0
			} });
			if (status === 422) return assert.match(String(at(body, "message")), /draft/i), "no drafts here";
			assert.equal(status, 201);
			let close = `PATCH /repos/{owner}/{repo}/pulls/${String(at(body, "number"))}`;
			return scratch.undo(() => rest("administrator", close, { body: { state: "closed" } })), at(body, "draft") === !0 ? "drafts are there" : "opened, and no draft";
		}
	},
	{
		id: "gql-create-label",
		needs: ["job", "graphql"],
		check: async (subject) => {
			let { rest, scratch } = subject, [one, two] = [scratch.name(), scratch.name()];
			for (let name of [one, two]) {
				let route = `DELETE /repos/{owner}/{repo}/labels/${encodeURIComponent(name)}`;
				scratch.undo(() => rest("administrator", route));
			}
			let id = at(await askWell(subject, REPOSITORY$2), "repository.id"), make = (name) => ({
				repositoryId: id,
				name,
				color: "ededed"
			}), first = await ask(subject, CREATE$1, {
				tier: "job",
				variables: {
					a: make(one),
					b: make(one.toUpperCase())
				}
			});
			assert.equal(at(first.data, "a.label.name"), one), assert.equal(at(first.data, "b"), null), assert.deepEqual(first.errors.map(({ path }) => path), [["b"]]);
		}
	}
], REPOSITORY$2 = "query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }", CREATE$1 = "mutation($a: CreateLabelInput!, $b: CreateLabelInput!) {\n  a: createLabel(input: $a) { label { id name } }\n  b: createLabel(input: $b) { label { id name } }\n}", DELETE = "mutation($id: ID!) { deleteIssue(input: {issueId: $id}) { clientMutationId } }", deletedIssues = [{
	id: "issue-deleted-by-administrator",
	needs: ["administrator", "graphql"],
	check: async ({ rest, graphql, scratch }) => {
		let { number, nodeId } = await scratch.issue(), { body } = await graphql("administrator", DELETE, { id: nodeId });
		assert.equal(looseObject({}).parse(body).errors, void 0);
		let gone = await rest("administrator", `GET /repos/{owner}/{repo}/issues/${number}`);
		assert.equal(gone.status, 410);
	}
}, ...["job", "writer"].map((tier) => ({
	id: tier === "job" ? "issue-deleted-by-nobody-else" : "issue-deleted-by-no-writer",
	needs: [tier, "graphql"],
	check: async ({ graphql, scratch }) => {
		let { nodeId } = await scratch.issue(), { status, body } = await graphql(tier, DELETE, { id: nodeId });
		assert.equal(status, 200), assertHolds(body, { data: { deleteIssue: null } });
	}
}))];
// sandbox/facts/payload.ts
async function watchFor({ watch }, { event, action }, act) {
	assert.ok(watch !== void 0, "This server shows no events.");
	let events = await watch(act), found = events.find((one) => one.name === event && one.action === action), seen = events.map((one) => `${one.name} ${one.action ?? ""}`.trim()).join(", ");
	return assert.ok(found !== void 0, `Expected ${event} ${action ?? ""}, got ${seen}.`), found;
}
// sandbox/facts/triggers.ts
function toTriggerFact({ id, claim, trigger, reliedOnBy, act }) {
	let [event = "", action] = trigger.split(".");
	return {
		id,
		needs: ["administrator", "events"],
		check: async (subject) => {
			let does = await act(subject), { ref, sha } = await watchFor(subject, {
				event,
				action
			}, does);
			event !== "push" && event !== "pull_request" && (assert.equal(ref, `refs/heads/${subject.defaultBranch}`), assert.equal(sha, await readDefaultHead(subject)));
		}
	};
}
async function readDefaultHead({ rest, defaultBranch }) {
	return at((await rest("administrator", `GET /repos/{owner}/{repo}/git/ref/heads/${defaultBranch}`)).body, "object.sha");
}
const patch = ({ rest }, path, body) => () => rest("administrator", `PATCH /repos/{owner}/{repo}/${path}`, { body }), label = ({ rest }, number, name) => () => rest("administrator", `POST /repos/{owner}/{repo}/issues/${number}/labels`, { body: { labels: [name] } });
toTriggerFact({
	id: "on-comment-created",
	trigger: "issue_comment.created",
	act: async ({ scratch }) => {
		let { number } = await scratch.issue();
		return () => scratch.comment(number);
	}
}), toTriggerFact({
	id: "on-comment-edited",
	trigger: "issue_comment.edited",
	act: async (subject) => {
		let { number } = await subject.scratch.issue(), { id } = await subject.scratch.comment(number);
		return patch(subject, `issues/comments/${id}`, { body: "edited" });
	}
}), toTriggerFact({
	id: "on-comment-deleted",
	trigger: "issue_comment.deleted",
	act: async ({ rest, scratch }) => {
		let { number } = await scratch.issue(), { id } = await scratch.comment(number);
		return () => rest("administrator", `DELETE /repos/{owner}/{repo}/issues/comments/${id}`);
	}
}), toTriggerFact({
	id: "on-issue-opened",
	trigger: "issues.opened",
	act: async ({ scratch }) => () => scratch.issue()
}), toTriggerFact({
	id: "on-issue-labeled",
	trigger: "issues.labeled",
	act: async (subject) => {
		let { number } = await subject.scratch.issue();
		return label(subject, number, await subject.scratch.label());
	}
}), toTriggerFact({
	id: "on-pull-labeled",
	trigger: "pull_request_target.labeled",
	act: async (subject) => {
		let { number } = await openPull$1(subject);
		return label(subject, number, await subject.scratch.label());
	}
}), toTriggerFact({
	id: "on-pull-closed",
	trigger: "pull_request_target.closed",
	act: async (subject) => {
		let { number } = await openPull$1(subject);
		return patch(subject, `pulls/${number}`, { state: "closed" });
	}
}), toTriggerFact({
	id: "on-pull-opened",
	trigger: "pull_request.opened",
	act: async (subject) => () => openPull$1(subject)
}), toTriggerFact({
	id: "on-pull-reopened",
	trigger: "pull_request.reopened",
	act: async (subject) => {
		let { number } = await openPull$1(subject);
		return await patch(subject, `pulls/${number}`, { state: "closed" })(), patch(subject, `pulls/${number}`, { state: "open" });
	}
}), toTriggerFact({
	id: "on-pull-synchronize",
	trigger: "pull_request.synchronize",
	act: async (subject) => {
		let { branch, head: expected } = await openPull$1(subject), additions = [{
			path: "more.txt",
			contents: toContents("more")
		}];
		return () => commit(subject, {
			branch,
			expected,
			additions
		});
	}
}), toTriggerFact({
	id: "on-push",
	trigger: "push",
	act: async (subject) => () => openBranch(subject)
});
// sandbox/facts/events.ts
const toName = ({ name, action }) => action === void 0 ? name : `${name}.${action}`;
async function watch(subject, act) {
	return assert.ok(subject.watch !== void 0), (await subject.watch(act)).map(toName);
}
const events = [
	{
		id: "pull-request-target-default-branch",
		needs: ["administrator", "events"],
		check: async (subject) => {
			let [{ name: base }, { name: head }] = [await openBranch(subject), await openBranch(subject, "b.txt")], draft = { body: {
				title: head,
				head,
				base,
				body: ""
			} }, { ref, sha } = await watchFor(subject, {
				event: "pull_request_target",
				action: "opened"
			}, () => subject.rest("administrator", "POST /repos/{owner}/{repo}/pulls", draft));
			assert.equal(ref, `refs/heads/${subject.defaultBranch}`), assert.equal(sha, await readDefaultHead(subject));
		}
	},
	{
		id: "pr-comment-is-issue-comment",
		needs: ["administrator", "events"],
		check: async (subject) => {
			let { number } = await openPull$1(subject), { payload } = await watchFor(subject, {
				event: "issue_comment",
				action: "created"
			}, () => subject.scratch.comment(number));
			assert.equal(at(payload, "issue.number"), number), assert.ok(listAt(payload, "issue.pull_request.url").length === 1, "Not told from an issue.");
		}
	},
	{
		id: "label-twice-one-event",
		needs: ["administrator", "events"],
		check: async (subject) => {
			let { number } = await subject.scratch.issue(), puts = label(subject, number, await subject.scratch.label());
			await puts(), assert.deepEqual(await watch(subject, puts), []);
		}
	},
	{
		id: "reactions-are-no-events",
		needs: ["administrator", "events"],
		check: async ({ rest, scratch, ...others }) => {
			let { number } = await scratch.issue(), { id } = await scratch.comment(number), route = `POST /repos/{owner}/{repo}/issues/comments/${id}/reactions`, react = () => rest("administrator", route, { body: { content: "eyes" } });
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
			let name = await subject.scratch.label(), { number } = await subject.scratch.issue(), { name: branch, head: expected } = await openBranch(subject), additions = [{
				path: "job.txt",
				contents: toContents("job")
			}], issue = `POST /repos/{owner}/{repo}/issues/${number}`, seen = await watch(subject, async () => {
				await subject.rest("job", `${issue}/comments`, { body: { body: "/note" } }), await subject.rest("job", `${issue}/labels`, { body: { labels: [name] } }), await commit(subject, {
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
			let { world } = subject;
			assert.ok(world !== void 0);
			let { number } = await subject.scratch.issue(), before = new Map(Object.entries(world.apps.operator.permissions));
			world.apps.operator.permissions.issues = "write";
			let route = `POST /repos/{owner}/{repo}/issues/${number}/comments`, { payload } = await watchFor(subject, {
				event: "issue_comment",
				action: "created"
			}, () => subject.rest("operator", route, { body: { body: "/note" } }));
			world.apps.operator.permissions = Object.fromEntries(before), assert.equal(at(payload, "sender.type"), "Bot");
		}
	}
], GIT$1 = "/repos/{owner}/{repo}/git", Ref$1 = object({ object: Sha }), Commit = object({ tree: Sha }), Listed$1 = object({ tree: array(Sha.extend({ path: string() })) });
async function plant({ rest, scratch }, entries, on) {
	let ask = async (schema, route, body) => readBody(assertDone(await rest("administrator", route, body === void 0 ? {} : { body })), schema), branch = on ?? (await scratch.branch()).name, parent = (await ask(Ref$1, `GET ${GIT$1}/ref/heads/${branch}`)).object.sha, base = (await ask(Commit, `GET ${GIT$1}/commits/${parent}`)).tree.sha, tree = (await ask(Sha, `POST ${GIT$1}/trees`, {
		base_tree: base,
		tree: entries
	})).sha, head = (await ask(Sha, `POST ${GIT$1}/commits`, {
		message: "A tree to ask about",
		tree,
		parents: [parent]
	})).sha;
	await ask(unknown(), `PATCH ${GIT$1}/refs/heads/${branch}`, { sha: head });
	let listed = (await ask(Listed$1, `GET ${GIT$1}/trees/${tree}?recursive=1`)).tree;
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
	let { rest, scratch } = subject, { name: base } = await scratch.branch(), { branch, head } = await plant(subject, files), body = {
		title: branch,
		head: branch,
		base,
		...draft
	}, { number } = readBody(assertDone(await rest("administrator", `POST ${PULLS$1}`, { body })), Numbered), close = { body: { state: "closed" } };
	return scratch.undo(() => rest("administrator", `PATCH ${PULLS$1}/${number}`, close)), {
		number,
		base,
		branch,
		head
	};
}
const merge = ({ rest }, number, body = {}) => rest("administrator", `PUT ${PULLS$1}/${number}/merge`, { body }), RULESETS$1 = "/repos/{owner}/{repo}/rulesets";
async function demand({ rest, scratch }, branch, rule) {
	let conditions = { ref_name: {
		include: [`refs/heads/${branch}`],
		exclude: []
	} }, body = {
		name: scratch.name(),
		target: "branch",
		enforcement: "active",
		conditions,
		rules: [rule]
	}, { id } = readBody(assertDone(await rest("administrator", `POST ${RULESETS$1}`, { body })), Identified);
	return scratch.undo(() => rest("administrator", `DELETE ${RULESETS$1}/${String(id)}`)), id;
}
function assertRefused(reply, status, words) {
	assertStatus(reply, status), assert.match(String(at(reply.body, "message")), words);
}
// sandbox/facts/required-checks.ts
const NAME = "firebreak-probe", toChecks = (check) => ({
	type: "required_status_checks",
	parameters: {
		strict_required_status_checks_policy: !1,
		required_status_checks: [{
			context: NAME,
			...check
		}]
	}
}), requiredChecks = [
	{
		id: "merge-missing-check",
		needs: ["administrator"],
		check: async (subject) => {
			let { number, base } = await openPull(subject);
			await demand(subject, base, toChecks({})), assertRefused(await merge(subject, number), 405, /Required status check "firebreak-probe" is expected/);
		}
	},
	{
		id: "required-check-source",
		needs: ["administrator", "job"],
		check: async (subject) => {
			let app = await subject.rest("administrator", "GET /apps/github-actions"), required = toChecks({ integration_id: readBody(app, Identified).id }), said = {
				state: "success",
				context: NAME
			}, made = {
				name: NAME,
				status: "completed",
				conclusion: "success"
			}, foreign = await openPull(subject);
			await demand(subject, foreign.base, required);
			let status = `POST /repos/{owner}/{repo}/statuses/${foreign.head}`;
			assertStatus(await subject.rest("administrator", status, { body: said }), 201), assertRefused(await merge(subject, foreign.number), 405, /firebreak-probe/);
			let own = await openPull(subject);
			await demand(subject, own.base, required), assertRefused(await merge(subject, own.number), 405, /firebreak-probe/);
			let body = {
				...made,
				head_sha: own.head
			};
			assertDone(await subject.rest("job", "POST /repos/{owner}/{repo}/check-runs", { body })), assertStatus(await merge(subject, own.number), 200);
		}
	},
	{
		id: "required-check-any-source",
		needs: ["administrator"],
		check: async (subject) => {
			let { number, base, head } = await openPull(subject);
			await demand(subject, base, toChecks({})), assertStatus(await merge(subject, number), 405);
			let body = {
				state: "success",
				context: NAME
			}, route = `POST /repos/{owner}/{repo}/statuses/${head}`;
			assertStatus(await subject.rest("administrator", route, { body }), 201), assertStatus(await merge(subject, number), 200);
		}
	}
];
// sandbox/facts/gates.ts
docs("actions/reference/workflows-and-actions/deployments-and-environments");
async function addReviewed(subject, body = {}) {
	let toReviewer = async (tier) => {
		let { id } = readBody(await subject.rest(tier, "GET /user"), Identified);
		return {
			type: "User",
			id
		};
	}, { made, name } = await addEnvironment(subject, {
		reviewers: [await toReviewer("administrator"), await toReviewer("writer")],
		...body
	}), { id } = readBody(assertDone(made), Identified);
	return {
		id,
		workflow: toWorkflow({
			top: "concurrency: {group: probe, cancel-in-progress: false, queue: max}",
			job: `environment: ${name}`
		})
	};
}
async function review(subject, tier, environment) {
	let { id } = await awaitOwn(subject, "waiting"), body = {
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
], gates = [
	{
		id: "env-reviewers",
		needs: NEEDS,
		check: async (subject) => {
			let { id, workflow } = await addReviewed(subject, { prevent_self_review: !0 }), runs = await runFor(subject, workflow, async (goOn) => {
				await sayOnIssue(subject), await goOn(), assertStatus(await review(subject, "administrator", id), 422), assertStatus(await review(subject, "writer", id), 200);
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
			let { id, workflow } = await addReviewed(subject);
			await runFor(subject, workflow, async (goOn) => {
				await sayOnIssue(subject), await goOn(), assertStatus(await review(subject, "operator", id), 403), assertStatus(await review(subject, "job", id), 403), assertStatus(await review(subject, "writer", id), 200);
			});
		}
	},
	{
		id: "concurrency-waiting-holds",
		needs: NEEDS,
		check: async (subject) => {
			let { id, workflow } = await addReviewed(subject);
			await runFor(subject, workflow, async (goOn) => {
				await sayOnIssue(subject), await goOn(), await awaitOwn(subject, "waiting"), await sayOnIssue(subject), await goOn(), await awaitOwn(subject, "pending"), assert.equal((await listOwn(subject, "waiting")).length, 1), assertStatus(await review(subject, "writer", id), 200);
			});
		}
	}
], COMMENTS = "query($owner: String!, $name: String!, $number: Int!) {\n  repository(owner: $owner, name: $name) { issue(number: $number) { comments(last: 50) { nodes {\n    id databaseId fullDatabaseId url viewerDidAuthor body createdAt lastEditedAt\n    author { __typename login ... on User { databaseId } ... on Bot { databaseId } }\n    reactionGroups { content viewerHasReacted }\n  } } } }\n}", COMMENT = "repository.issue.comments.nodes.0";
// sandbox/facts/graphql-accounts.ts
async function readAuthorOfJob(subject) {
	let { number } = await subject.scratch.issue(), route = `POST /repos/{owner}/{repo}/issues/${number}/comments`, made = await subject.rest("job", route, { body: { body: "said by a job" } });
	return assert.equal(made.status, 201), assert.equal(at(made.body, "user.login"), "github-actions[bot]"), at(await askWell(subject, COMMENTS, {
		variables: { number },
		tier: "job"
	}), `${COMMENT}.author`);
}
const graphqlAccounts = [
	{
		id: "gql-bot-login-without-suffix",
		needs: ["job", "graphql"],
		check: async (subject) => {
			assertHolds(await readAuthorOfJob(subject), {
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
			let { name: branch, head: expected } = await openBranch(subject), route = `GET /repos/{owner}/{repo}/git/commits/${await commit(subject, {
				branch,
				expected,
				additions: [{
					path: "job.txt",
					contents: toContents("job")
				}]
			}, "job")}`, made = await subject.rest("administrator", route), bot = await subject.rest("administrator", "GET /users/github-actions%5Bbot%5D"), email = textAt(made.body, "author.email"), [, id, host] = /^(\d+)\+github-actions\[bot\]@(.+)$/.exec(email) ?? [];
			return assert.equal(Number(id), at(bot.body, "id"), email), `recorder: {id: ${id}, host: ${host}}`;
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
			let { number } = await subject.scratch.issue();
			await subject.scratch.comment(number);
			let seen = [await askWell(subject, COMMENTS, { variables: { number } }), await askWell(subject, COMMENTS, {
				variables: { number },
				tier: "job"
			})].map((data) => at(data, `${COMMENT}.viewerDidAuthor`));
			assert.deepEqual(seen, [!0, !1]);
		}
	},
	{
		id: "gql-user-by-login",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { body } = await subject.rest("administrator", "GET /user"), login = String(at(body, "login")), found = at(await askWell(subject, "query($login: String!) { user(login: $login) { databaseId login } }", { variables: { login: login.toUpperCase() } }), "user");
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
			let { data, errors } = await ask(subject, "query { user(login: \"firebreak-no-such-person\") { login } }");
			assert.equal(at(data, "user"), null), assertHolds(errors, [{
				type: "NOT_FOUND",
				message: "Could not resolve to a User with the login of 'firebreak-no-such-person'."
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
			let search = async (login) => {
				let data = await askWell(subject, "query($owner: String!, $login: String!) {\n        organization(login: $owner) { team(slug: \"responder\") {\n          members(query: $login, first: 100, membership: ALL) {\n            nodes { databaseId login } pageInfo { hasNextPage endCursor }\n          }\n        } }\n      }", {
					tier: "observer",
					variables: { login }
				});
				return assert.equal(at(data, "organization.team.members.pageInfo.hasNextPage"), !1), listAt(data, "organization.team.members.nodes.*.login");
			};
			assert.deepEqual(await search("dana"), ["dana"]), assert.deepEqual(await search("an"), ["dana"]), assert.deepEqual(await search("ada"), [], "Somebody who was only invited is a member.");
		}
	},
	{
		id: "gql-team-missing",
		needs: ["observer", "graphql"],
		check: async (subject) => {
			let data = await askWell(subject, "query($owner: String!) {\n        organization(login: $owner) { team(slug: \"firebreak-no-such-team\") { id } }\n      }", { tier: "observer" });
			assert.equal(at(data, "organization.team"), null);
		}
	}
], CREATE = "mutation($input: CreateCheckRunInput!) {\n  createCheckRun(input: $input) { clientMutationId }\n}", CHECK = "firebreak-probe";
async function toInput(subject, { head, conclusion, annotations = 0 }) {
	let { body } = await subject.rest(toMaker(subject), "GET /repos/{owner}/{repo}"), one = {
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
	return listAt(await askWell(subject, "query($owner: String!, $name: String!, $ref: String!, $check: String!) {\n  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { ... on Commit {\n    checkSuites(first: 5, filterBy: { checkName: $check }) { nodes {\n      checkRuns(first: 5, filterBy: { checkName: $check, checkType: LATEST }) { nodes { conclusion } }\n    } }\n  } } } }\n}", { variables: {
		ref: `refs/heads/${branch}`,
		check: CHECK
	} }), "repository.ref.target.checkSuites.nodes.*.checkRuns.nodes.*.conclusion");
}
const graphqlChecks = [
	{
		id: "gql-create-check-run",
		needs: ["job", "graphql"],
		check: async (subject) => {
			let { name, head } = await openBranch(subject), input = await toInput(subject, {
				head,
				conclusion: "NEUTRAL",
				annotations: 1
			});
			await askWell(subject, CREATE, {
				tier: "job",
				variables: { input }
			}), assert.deepEqual(await readConclusions(subject, name), ["NEUTRAL"]);
		}
	},
	{
		id: "gql-check-latest-wins",
		needs: ["job", "graphql"],
		check: async (subject) => {
			let { name, head } = await openBranch(subject);
			for (let conclusion of ["FAILURE", "SUCCESS"]) {
				let input = await toInput(subject, {
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
			let { name } = await openBranch(subject);
			assert.deepEqual(await readConclusions(subject, name), []);
		}
	},
	{
		id: "gql-check-fifty-annotations",
		needs: ["job", "graphql"],
		check: async (subject) => {
			let { head } = await openBranch(subject), input = await toInput(subject, {
				head,
				conclusion: "NEUTRAL",
				annotations: 51
			}), refused = await askInVain(subject, CREATE, {
				tier: "job",
				variables: { input }
			});
			assert.match(refused.message, /50|annotations/i);
			let fifty = await toInput(subject, {
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
			let { name, head } = await openBranch(subject), input = await toInput(subject, {
				head,
				conclusion: "SUCCESS"
			}), refused = await askInVain(subject, CREATE, { variables: { input } });
			assert.equal(refused.type, "FORBIDDEN"), assert.equal(at(await readConclusions(subject, name), "0"), void 0);
		}
	}
], EDITORS = "query ($owner: String!, $name: String!, $number: Int!) {\n  repository(owner: $owner, name: $name) {\n    issue(number: $number) {\n      comments(last: 1) { nodes { author { login } editor { login } } }\n    }\n  }\n}", TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, graphqlComments = [
	{
		id: "gql-last-edited-at",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { number } = await subject.scratch.issue(), { id } = await subject.scratch.comment(number), before = await askWell(subject, COMMENTS, { variables: { number } });
			assert.equal(at(before, `${COMMENT}.lastEditedAt`), null);
			let route = `PATCH /repos/{owner}/{repo}/issues/comments/${id}`;
			await subject.rest("administrator", route, { body: { body: "edited" } });
			let after = await askWell(subject, COMMENTS, { variables: { number } });
			assert.match(String(at(after, `${COMMENT}.lastEditedAt`)), TIME);
		}
	},
	{
		id: "gql-comment-editor",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { number } = await subject.scratch.issue(), { id } = await subject.scratch.comment(number), before = await askWell(subject, EDITORS, { variables: { number } });
			assert.equal(at(before, `${COMMENT}.editor`), null);
			let route = `PATCH /repos/{owner}/{repo}/issues/comments/${id}`;
			await subject.rest("administrator", route, { body: { body: "edited" } });
			let after = await askWell(subject, EDITORS, { variables: { number } });
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
			let { rest, scratch } = subject, { number } = await scratch.issue(), posted = await rest("job", `POST /repos/{owner}/{repo}/issues/${number}/comments`, { body: { body: "one" } }), route = `PATCH /repos/{owner}/{repo}/issues/comments/${String(at(posted.body, "id"))}`, editBy = async (tier) => {
				await rest(tier, route, { body: { body: tier } });
				let data = await askWell(subject, EDITORS, { variables: { number } });
				return at(data, `${COMMENT}.editor.login`) === at(data, `${COMMENT}.author.login`);
			};
			assert.equal(await editBy("job"), !0), assert.equal(await editBy("administrator"), !1);
		}
	},
	{
		id: "gql-reaction-groups",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { number } = await subject.scratch.issue(), { id } = await subject.scratch.comment(number), route = `POST /repos/{owner}/{repo}/issues/comments/${id}/reactions`;
			await subject.rest("administrator", route, { body: { content: "eyes" } });
			let given = listAt(await askWell(subject, COMMENTS, { variables: { number } }), `${COMMENT}.reactionGroups.*`), mine = given.filter((group) => at(group, "viewerHasReacted") === !0);
			assert.equal(given.length, 8), assert.deepEqual(listAt(mine, "*.content"), ["EYES"]);
		}
	},
	{
		id: "gql-comments-oldest-first",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { number } = await subject.scratch.issue();
			for (let said of [
				"one",
				"two",
				"three"
			]) await subject.scratch.comment(number, said);
			let data = await askWell(subject, COMMENTS.replace("last: 50", "last: 2"), { variables: { number } });
			assert.deepEqual(listAt(data, "repository.issue.comments.nodes.*.body"), ["two", "three"]);
		}
	}
], graphqlRefusals = [
	{
		id: "gql-issue-number-missing",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { data, errors } = await ask(subject, "query($owner: String!, $name: String!) {\n        repository(owner: $owner, name: $name) { issueOrPullRequest(number: 999999) { __typename } }\n      }");
			assert.equal(at(data, "repository.issueOrPullRequest"), null), assertHolds(errors, [{
				type: "NOT_FOUND",
				message: "Could not resolve to an issue or pull request with the number of 999999."
			}]);
		}
	},
	{
		id: "gql-repository-missing",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let name = "firebreak-no-such-repository", { data, errors } = await ask(subject, `query { repository(owner: "${subject.owner}", name: "${name}") { id } }`), message = `Could not resolve to a Repository with the name '${subject.owner}/${name}'.`;
			assert.equal(at(data, "repository"), null), assertHolds(errors, [{
				type: "NOT_FOUND",
				message
			}]);
		}
	},
	{
		id: "gql-forbidden-field",
		needs: ["job", "graphql"],
		check: async (subject) => {
			let { data, errors } = await ask(subject, "query($owner: String!, $name: String!) {\n        repository(owner: $owner, name: $name) { id }\n        organization(login: $owner) { team(slug: \"firebreak-no-such-team\") { id } }\n      }", { tier: "job" });
			assert.equal(typeof at(data, "repository.id"), "string"), assert.ok(!at(data, "organization.team"), "The team was answered."), assertHolds(errors, [{
				type: "FORBIDDEN",
				message: "Resource not accessible by integration"
			}]);
		}
	},
	{
		id: "gql-unknown-field-has-no-data",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { data, errors } = await ask(subject, "query { viewer { login firebreakNope } }");
			assert.equal(data ?? void 0, void 0), assert.match(errors[0]?.message ?? "", /firebreakNope/);
		}
	},
	{
		id: "gql-first-last-limits",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			assert.match((await askInVain(subject, "query($owner: String!, $name: String!) {\n        repository(owner: $owner, name: $name) { labels(first: 101) { nodes { name } } }\n      }")).message, /100/);
		}
	},
	{
		id: "gql-lists-need-a-size",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			assert.match((await askInVain(subject, "query($owner: String!, $name: String!) {\n        repository(owner: $owner, name: $name) { labels { nodes { name } } }\n      }")).message, /first.*last/);
		}
	},
	{
		id: "gql-anonymous-is-401",
		needs: ["anonymous", "graphql"],
		check: async ({ graphql }) => {
			let { status } = await graphql("anonymous", "query { viewer { login } }");
			assert.equal(status, 401);
		}
	}
], ISSUES = "/repos/{owner}/{repo}/issues", Listed = array(Numbered.extend({
	user: object({ type: string() }),
	pull_request: object({}).optional()
}));
async function open({ rest, scratch }, tier, draft = {}) {
	let body = {
		title: scratch.name(),
		body: "firebreak-probe",
		...draft
	}, made = await rest(tier, `POST ${ISSUES}`, { body });
	assertStatus(made, 201);
	let { number } = readBody(made, Numbered), close = { body: { state: "closed" } };
	return scratch.undo(() => rest("administrator", `PATCH ${ISSUES}/${number}`, close)), {
		number,
		made
	};
}
const issues = [
	{
		id: "issue-opened",
		needs: ["administrator"],
		check: async (subject) => {
			let { made } = await open(subject, "administrator");
			assertReply(made, 201, {
				state: "open",
				body: "firebreak-probe"
			});
			let created_at = datetime();
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
			assertReply(await rest("administrator", `GET ${ISSUES}/99999999`), 404, { message: "Not Found" });
		}
	},
	{
		id: "issue-create-drops-silently",
		needs: ["administrator", "reader"],
		check: async (subject) => {
			let { made } = await open(subject, "reader", { labels: [await subject.scratch.label()] }), { labels } = readBody(made, object({ labels: array(unknown()) }));
			assert.deepEqual(labels, []);
		}
	},
	{
		id: "issue-create-makes-labels",
		needs: ["administrator", "job"],
		check: async (subject) => {
			let { rest, scratch } = subject, name = scratch.name(), gone = `DELETE /repos/{owner}/{repo}/labels/${encodeURIComponent(name)}`;
			scratch.undo(() => rest("administrator", gone));
			let { made } = await open(subject, "job", { labels: [name] });
			assertReply(made, 201, { labels: [{ name }] });
		}
	},
	{
		id: "issue-by-job-is-of-a-bot",
		needs: ["administrator", "job"],
		check: async (subject) => {
			let { number } = await open(subject, "job"), found = readBody(await subject.rest("job", `GET ${ISSUES}?state=all&per_page=100`), Listed).find((issue) => issue.number === number);
			assert.equal(found?.user.type, "Bot");
		}
	},
	{
		id: "issue-list",
		needs: ["administrator"],
		check: async (subject) => {
			let first = await open(subject, "administrator"), second = await open(subject, "administrator"), list = async (query) => readBody(await subject.rest("administrator", `GET ${ISSUES}?${query}`), Listed).map(({ number }) => number), newest = (await list("per_page=100")).slice(0, 2);
			assert.deepEqual(new Set(newest), new Set([second.number, first.number])), assertDone(await subject.rest("administrator", `PATCH ${ISSUES}/${first.number}`, { body: { state: "closed" } })), assert.ok(!(await list("per_page=100")).includes(first.number)), assert.ok((await list("state=all&per_page=100")).includes(first.number));
		}
	},
	{
		id: "issue-list-has-pulls",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			let { number } = await scratch.pull(), found = readBody(await rest("administrator", `GET ${ISSUES}?state=all&per_page=100`), Listed).find((issue) => issue.number === number);
			assert.ok(found?.pull_request !== void 0);
		}
	},
	{
		id: "issue-closed",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			let { number } = await scratch.issue(), closed = await rest("administrator", `PATCH ${ISSUES}/${number}`, { body: {
				state: "closed",
				state_reason: "not_planned"
			} });
			assertReply(closed, 200, {
				state: "closed",
				state_reason: "not_planned"
			}), readBody(closed, object({ closed_at: datetime() }));
		}
	},
	{
		id: "label-at-creation-two-events",
		needs: ["administrator", "events"],
		check: async (subject) => {
			let label = await subject.scratch.label(), told = (await subject.watch?.(() => open(subject, "administrator", { labels: [label] })) ?? []).map(({ name, action, sender }) => `${name} ${action} ${sender.login}`), [first = ""] = told;
			assert.match(first, /^issues opened /), assert.deepEqual(told, [first, first.replace("opened", "labeled")]);
		}
	}
];
// sandbox/facts/limits.ts
async function readLimit({ rest }, tier) {
	let { headers } = await rest(tier, "GET /repos/{owner}/{repo}"), read = (name) => headers.get(`x-ratelimit-${name}`) ?? "";
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
			let { limit, remaining, used, reset, resource } = await readLimit(subject, "administrator");
			assert.equal(resource, "core"), assert.ok(Number(limit) >= 5e3, limit), assert.equal(Number(used) + Number(remaining), Number(limit)), assert.match(reset, /^\d{10}$/);
		}
	},
	{
		id: "github-token-limit",
		needs: ["job"],
		check: async (subject) => {
			let { limit } = await readLimit(subject, "job");
			assert.ok(limit === "1000" || limit === "15000", limit);
		}
	},
	{
		id: "installation-limit",
		needs: ["observer"],
		check: async (subject) => {
			let { limit } = await readLimit(subject, "observer");
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
], REACT = "mutation($id: ID!, $content: ReactionContent!) {\n  addReaction(input: {subjectId: $id, content: $content}) { clientMutationId reaction { content } }\n}", UNREACT = "mutation($id: ID!) {\n  removeReaction(input: {subjectId: $id, content: EYES}) { clientMutationId }\n}";
async function readReactions({ rest }, comment) {
	return listAt((await rest("administrator", `GET /repos/{owner}/{repo}/issues/comments/${comment}/reactions`)).body, "*.content");
}
const mutations = [
	{
		id: "gql-mutations-one-by-one",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { number } = await subject.scratch.issue(), { id, nodeId } = await subject.scratch.comment(number), { data, errors } = await ask(subject, "mutation($id: ID!) {\n        bad: addReaction(input: {subjectId: \"D_abcdefgh\", content: EYES}) { clientMutationId }\n        good: addReaction(input: {subjectId: $id, content: ROCKET}) { clientMutationId }\n      }", { variables: { id: nodeId } });
			assertHolds(data, {
				bad: null,
				good: {}
			}), assert.deepEqual(errors.map(({ path }) => path), [["bad"]]), assert.deepEqual(await readReactions(subject, id), ["rocket"]);
		}
	},
	{
		id: "mutation-unprocessable",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { name, head } = await subject.scratch.branch(), document = `mutation($repository: ID!, $oid: GitObjectID!) {
        createRef(input: {repositoryId: $repository, name: "refs/heads/${name}", oid: $oid}) { clientMutationId }
      }`, { body } = await subject.rest("administrator", "GET /repos/{owner}/{repo}"), { data, errors } = await ask(subject, document, { variables: {
				repository: textAt(body, "node_id"),
				oid: head
			} });
			assert.equal(at(data, "createRef"), null), assertHolds(errors, [{
				type: "UNPROCESSABLE",
				path: ["createRef"]
			}]);
		}
	},
	{
		id: "gql-reaction-set",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { number } = await subject.scratch.issue(), { id, nodeId } = await subject.scratch.comment(number);
			for (let content of [
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
			let refused = await askInVain(subject, REACT.replace("content: $content", "content: FIRE").replace(", $content: ReactionContent!", ""), { variables: { id: nodeId } });
			assert.match(refused.message, /FIRE/);
		}
	},
	{
		id: "gql-reaction-idempotent",
		doubtful: "Published for REST only, where 200 means that the reaction was there.",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { number } = await subject.scratch.issue(), { id, nodeId } = await subject.scratch.comment(number), variables = {
				id: nodeId,
				content: "EYES"
			};
			await askWell(subject, REACT, { variables });
			let { errors } = await ask(subject, REACT, { variables });
			return assert.deepEqual(await readReactions(subject, id), ["eyes"]), errors.length === 0 ? "without an error" : `with an error: ${errors[0]?.message}`;
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
			let { number } = await subject.scratch.issue(), { id, nodeId } = await subject.scratch.comment(number), variables = {
				id: nodeId,
				content: "EYES"
			};
			await askWell(subject, REACT, { variables }), await askWell(subject, REACT, {
				variables,
				tier: "job"
			}), await askWell(subject, UNREACT, { variables: { id: nodeId } }), assert.deepEqual(await readReactions(subject, id), ["eyes"]);
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
			let { number } = await subject.scratch.issue(), { id, nodeId } = await subject.scratch.comment(number);
			await askWell(subject, REACT, {
				variables: {
					id: nodeId,
					content: "EYES"
				},
				tier: "job"
			});
			let { errors } = await ask(subject, UNREACT, { variables: { id: nodeId } });
			return assert.deepEqual(await readReactions(subject, id), ["eyes"]), errors.length === 0 ? "without an error" : `with an error: ${errors[0]?.message}`;
		}
	}
];
// sandbox/facts/parked-runs.ts
hub4j("GHWorkflowRunTest/wiremock/testApproval");
const WORKFLOW = toWorkflow({ on: "pull_request:" });
async function openAsJob({ rest, scratch, defaultBranch: base }) {
	let { name: head } = await scratch.changedBranch(), made = assertDone(await rest("job", "POST /repos/{owner}/{repo}/pulls", { body: {
		title: head,
		head,
		base
	} })), close = `PATCH /repos/{owner}/{repo}/pulls/${String(readBody(made, Numbered).number)}`;
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
			let ends = (await runFor(subject, WORKFLOW, () => openAsJob(subject))).map(({ attempt, conclusion, jobs }) => [
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
				let run = await awaitOwn(subject, "action_required");
				assertHolds(run, {
					status: "completed",
					conclusion: "action_required"
				}), assert.equal(at(run, "actor.login"), "github-actions[bot]"), assert.equal(at(run, "run_attempt"), 1);
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
			let ends = (await runFor(subject, WORKFLOW, async () => {
				await openAsJob(subject);
				let { id } = await awaitOwn(subject, "action_required"), approve = `POST ${RUNS$1}/${String(id)}/approve`;
				assertDone(await subject.rest("administrator", approve));
			})).map(({ attempt, conclusion }) => [attempt, conclusion]);
			return assert.deepEqual(ends, [[1, "action_required"], [2, "success"]]), "the route serves these runs";
		}
	}
], NOBODY$1 = "firebreak--probe", Login$1 = object({ login: string() }), people = [
	{
		id: "viewer",
		needs: ["administrator"],
		check: async ({ rest }) => {
			let reply = await rest("administrator", "GET /user");
			assertStatus(reply, 200), readBody(reply, Identified.extend(Login$1.shape));
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
			assertReply(await rest("administrator", "GET /user", { headers: { authorization: `Bearer ghp_${"0".repeat(36)}` } }), 401, { message: "Bad credentials" });
		}
	},
	{
		id: "noreply-address",
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertReply(await rest("administrator", "GET /users/github-actions%5Bbot%5D"), 200, {
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
			let own = await rest("administrator", "GET /orgs/{owner}");
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
			let { status } = await rest("administrator", "DELETE /installation/token");
			assert.ok(status === 401 || status === 403, `got ${status}`);
		}
	},
	{
		id: "team-missing",
		needs: ["administrator"],
		check: async ({ rest }) => {
			for (let part of [
				"",
				"/members",
				"/memberships/octocat"
			]) assertStatus(await rest("administrator", `GET /orgs/{owner}/teams/firebreak-probe-none${part}`), 404);
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
			let teams = await rest("administrator", "GET /orgs/{owner}/teams");
			if (teams.status === 404) return "this repository belongs to no organisation";
			for (let { slug } of readBody(teams, array(object({ slug: string() })))) {
				let team = `GET /orgs/{owner}/teams/${slug}`, [member] = readBody(await rest("administrator", `${team}/members`), array(Login$1));
				if (member !== void 0) {
					let { login } = member, ask = (name) => rest("administrator", `${team}/memberships/${name}`);
					assertReply(await ask(login), 200, { state: "active" }), assertStatus(await ask(NOBODY$1), 404);
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
			let team = [...world?.teams.values() ?? []].find(({ pending }) => pending.size > 0), [id] = team?.pending ?? [], invited = [...world?.accounts.values() ?? []].find((one) => one.id === id);
			assert.ok(team !== void 0 && invited !== void 0, "nobody is invited"), assertReply(await rest("administrator", `GET /orgs/{owner}/teams/${team.slug}/memberships/${invited.login}`), 200, { state: "pending" });
		}
	}
], REPOSITORY$1 = "/repos/{owner}/{repo}", ACTIONS_BOT = "github-actions%5Bbot%5D", Login = object({ login: string() }), permissions = [
	{
		id: "repository-read",
		needs: ["administrator"],
		check: async ({ rest, defaultBranch }) => {
			let reply = await rest("administrator", `GET ${REPOSITORY$1}`);
			assertReply(reply, 200, { default_branch: defaultBranch }), readBody(reply, Identified.extend({
				node_id: string(),
				private: boolean()
			}));
		}
	},
	{
		id: "repository-missing",
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertReply(await rest("administrator", "GET /repos/{owner}/firebreak-probe-none"), 404, { message: "Not Found" });
		}
	},
	{
		id: "not-found-hides",
		needs: ["administrator", "anonymous"],
		check: async ({ rest }) => {
			let seen = await rest("administrator", `GET ${REPOSITORY$1}`), { status } = await rest("anonymous", `GET ${REPOSITORY$1}`), isPrivate = readBody(seen, object({ private: boolean() })).private;
			return assert.equal(status, isPrivate ? 404 : 200), isPrivate ? void 0 : "this repository is public";
		}
	},
	{
		id: "collaborator-permission-of-admin",
		needs: ["administrator"],
		check: async ({ rest }) => {
			let { login } = readBody(await rest("administrator", "GET /user"), Login), route = `GET ${REPOSITORY$1}/collaborators/${login}/permission`, wanted = {
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
			let { login } = readBody(await rest("reader", "GET /user"), Login), route = `GET ${REPOSITORY$1}/collaborators/${login}/permission`, wanted = {
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
			assertStatus(await rest("administrator", `GET ${REPOSITORY$1}/collaborators/firebreak--probe/permission`), 404);
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
			assertReply(await rest("job", `GET ${REPOSITORY$1}/actions/permissions/workflow`), 403, {
				message: "Resource not accessible by integration",
				status: "403"
			});
		}
	},
	{
		id: "accepted-permissions-grammar",
		needs: ["job"],
		check: async ({ rest }) => {
			let read = async (route) => (await rest("job", `GET ${REPOSITORY$1}/${route}`)).headers.get("x-accepted-github-permissions")?.split("; ").toSorted();
			assert.deepEqual(await read("actions/runs?per_page=1"), ["actions=read"]), assert.deepEqual(await read("labels?per_page=1"), ["issues=read", "pull_requests=read"]);
		}
	}
], pullRights = [
	{
		id: "actions-may-not-open-prs-by-graphql",
		needs: [
			"administrator",
			"job",
			"graphql",
			"world"
		],
		check: async (subject) => {
			let { name: head } = await openBranch(subject);
			assert.equal((await subject.rest("administrator", "PUT /repos/{owner}/{repo}/actions/permissions/workflow", { body: {
				default_workflow_permissions: "read",
				can_approve_pull_request_reviews: !1
			} })).status, 204);
			let { data, errors } = await ask(subject, "mutation($input: CreatePullRequestInput!) {\n  createPullRequest(input: $input) { pullRequest { number } }\n}", {
				tier: "job",
				variables: { input: {
					repositoryId: textAt((await subject.rest("administrator", "GET /repos/{owner}/{repo}")).body, "node_id"),
					baseRefName: subject.defaultBranch,
					headRefName: head,
					title: head
				} }
			});
			assert.equal(at(data, "createPullRequest"), null), assert.match(errors[0]?.message ?? "", /not permitted to create or approve pull requests/);
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
			let { nodeId } = await openPull$1(subject, { draft: !0 }), query = `mutation { markPullRequestReadyForReview(input: {pullRequestId: "${nodeId}"}) { clientMutationId } }`, script = `curl -s -H "Authorization: Bearer $TOKEN" -d '${JSON.stringify({ query })}' "$API/graphql"`, told = async (permissions) => findJob(await runOnce(subject, toWorkflow({
				job: `permissions: ${permissions}\nenv: {TOKEN: "\${{ github.token }}", API: "\${{ github.api_url }}"}`,
				script
			})), "one").log;
			assert.match(await told("{pull-requests: write}"), /Resource not accessible by integration/);
			let allowed = await told("{pull-requests: write, contents: write}");
			assert.match(allowed, /"clientMutationId"/), assert.doesNotMatch(allowed, /errors/);
		}
	}
], GIT = "/repos/{owner}/{repo}/git", REFS = `${GIT}/refs`, refs = [
	{
		id: "rest-create-ref",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			let { head } = await scratch.branch(), name = scratch.name(), made = await rest("administrator", `POST ${REFS}`, { body: {
				ref: `refs/heads/${name}`,
				sha: head
			} });
			scratch.undo(() => rest("administrator", `DELETE ${REFS}/heads/${name}`)), assertReply(made, 201, {
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
			let { name, head } = await scratch.branch();
			assertReply(await rest("administrator", `POST ${REFS}`, { body: {
				ref: `refs/heads/${name}`,
				sha: head
			} }), 422, { message: "Reference already exists" });
		}
	},
	{
		id: "rest-create-ref-no-commit",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			let body = {
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
			assertStatus(await rest("administrator", `GET ${GIT}/ref/heads/${scratch.name()}`), 404);
		}
	},
	{
		id: "rest-matching-refs",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			let { name } = await scratch.branch(), list = (ref) => rest("administrator", `GET ${GIT}/matching-refs/heads/${ref}`), fewer = readBody(await list(name.slice(0, -1)), array(object({ ref: string() })));
			assert.ok(fewer.some(({ ref }) => ref === `refs/heads/${name}`));
			let found = readBody(await list(name), array(object({ ref: string() })));
			assert.deepEqual(found.map(({ ref }) => ref), [`refs/heads/${name}`]), assert.deepEqual((await list(`${name}-none`)).body, []);
		}
	},
	{
		id: "rest-update-ref-non-ff",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			let { head: sha } = await scratch.branch(), { name } = await scratch.changedBranch(), move = (body) => rest("administrator", `PATCH ${REFS}/heads/${name}`, { body });
			assertReply(await move({ sha }), 422, { message: "Update is not a fast forward" }), assertReply(await move({
				sha,
				force: !0
			}), 200, { object: { sha } });
		}
	},
	{
		id: "rest-delete-ref-missing",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			assertReply(await rest("administrator", `DELETE ${REFS}/heads/${scratch.name()}`), 422, { message: "Reference does not exist" });
		}
	},
	{
		id: "rest-delete-default-branch",
		needs: ["administrator", "world"],
		check: async ({ rest, defaultBranch }) => {
			assertStatus(await rest("administrator", `DELETE ${REFS}/heads/${defaultBranch}`), 422);
		}
	},
	{
		id: "rest-ref-permission-header",
		needs: ["administrator", "job"],
		check: async ({ rest, scratch }) => {
			let { name, head: sha } = await scratch.branch(), { headers } = await rest("job", `PATCH ${REFS}/heads/${name}`, { body: { sha } });
			assert.equal(headers.get("x-accepted-github-permissions"), "contents=write; contents=write,workflows=write");
		}
	},
	{
		id: "rest-head-is-branch-or-commit",
		needs: ["administrator"],
		check: async ({ rest, defaultBranch }) => {
			let main = await rest("administrator", `GET ${GIT}/ref/heads/${defaultBranch}`);
			assertStatus(main, 200);
			let { object: object$1 } = readBody(main, object({ object: Sha.extend({ type: string() }) }));
			assert.match(object$1.sha, /^[0-9a-f]{40}$/), assert.equal(object$1.type, "commit");
		}
	}
], RULESETS = "/repos/{owner}/{repo}/rulesets", PERMISSIONS = "/repos/{owner}/{repo}/actions/permissions", toDraft = (name) => ({
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
	let draft = toDraft(scratch.name()), made = await rest("administrator", `POST ${RULESETS}`, { body: draft });
	assertStatus(made, 201);
	let { id } = readBody(made, Identified);
	return scratch.undo(() => rest("administrator", `DELETE ${RULESETS}/${id}`)), {
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
			let { made, draft } = await add(subject);
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
			let { id, draft } = await add(subject), found = readBody(await subject.rest("administrator", `GET ${RULESETS}?per_page=100`), array(looseObject({
				id: number(),
				name: string()
			}))).find((one) => one.id === id);
			assert.equal(found?.name, draft.name), assert.equal(found.rules, void 0);
			let whole = await subject.rest("administrator", `GET ${RULESETS}/${id}`), { conditions } = draft;
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
			let { id, draft } = await add(subject), body = {
				...draft,
				rules: [{ type: "non_fast_forward" }]
			}, ask = (method, question = {}) => subject.rest("administrator", `${method} ${RULESETS}/${id}`, question);
			assertReply(await ask("PUT", { body }), 200, {
				id,
				rules: [{ type: "non_fast_forward" }]
			}), assertStatus(await ask("DELETE"), 204), assertStatus(await ask("GET"), 404);
		}
	},
	{
		id: "rulesets-readable-with-metadata",
		needs: ["job", "reader"],
		check: async ({ rest }) => {
			assertStatus(await rest("job", `GET ${RULESETS}`), 200), assertStatus(await rest("reader", `GET ${RULESETS}`), 200);
		}
	},
	{
		id: "workflow-permissions",
		needs: ["administrator"],
		check: async ({ rest }) => {
			let reply = await rest("administrator", `GET ${PERMISSIONS}/workflow`);
			assertStatus(reply, 200);
			let body = readBody(reply, object({
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
			let reply = await rest("administrator", `GET ${PERMISSIONS}`);
			assertStatus(reply, 200), readBody(reply, object({ enabled: boolean() })), assertStatus(await rest("administrator", `PUT ${PERMISSIONS}`, { body: {} }), 422);
		}
	}
], PULLS = "/repos/{owner}/{repo}/pulls";
async function squash(subject) {
	let { rest, scratch } = subject, { name: base } = await scratch.branch(), { branch, head } = await plant(subject, [toFile("probe.txt")]), { number } = readBody(assertDone(await rest("job", `POST ${PULLS}`, { body: {
		title: branch,
		head: branch,
		base
	} })), Numbered), close = { body: { state: "closed" } };
	return scratch.undo(() => rest("administrator", `PATCH ${PULLS}/${number}`, close)), {
		sha: readBody(assertDone(await merge(subject, number, { merge_method: "squash" })), Sha).sha,
		head
	};
}
const askCommit = (subject, oid, fields) => askWell(subject, `query($owner: String!, $name: String!, $oid: GitObjectID!) {
      repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { ${fields} } } }
    }`, { variables: { oid } }), squashes = [
	{
		id: "squash-is-by-opener",
		needs: [
			"administrator",
			"job",
			"graphql"
		],
		check: async (subject) => {
			let { sha } = await squash(subject), found = at(await askCommit(subject, sha, "author { email } signature { isValid wasSignedByGitHub }"), "repository.object");
			assert.match(String(at(found, "author.email")), /\+github-actions\[bot\]@/), assertHolds(found, { signature: {
				isValid: !0,
				wasSignedByGitHub: !0
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
			let { sha } = await squash(subject), fields = "associatedPullRequests(first: 10) { totalCount nodes { mergeCommit { oid } } }", pulls = listAt(await askCommit(subject, sha, fields), "repository.object.associatedPullRequests.nodes.*");
			assert.deepEqual(pulls.map((pull) => at(pull, "mergeCommit.oid")), [sha]);
			let { head } = await openBranch(subject);
			assertHolds(at(await askCommit(subject, head, fields), "repository.object"), { associatedPullRequests: {
				totalCount: 0,
				nodes: []
			} });
		}
	},
	{
		id: "gql-comparison-backwards",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			let { name, head: first } = await openBranch(subject, "a.txt", "1");
			await commit(subject, {
				branch: name,
				expected: first,
				additions: [{
					path: "a.txt",
					contents: toContents("2")
				}]
			});
			let ask = async (page) => at(await askWell(subject, `query($owner: String!, $name: String!, $branch: String!) {
          repository(owner: $owner, name: $name) { defaultBranchRef { compare(headRef: $branch) {
            commits(last: 1${page}) { nodes { oid } pageInfo { hasPreviousPage startCursor } }
          } } }
        }`, { variables: { branch: name } }), "repository.defaultBranchRef.compare.commits"), Page = object({
				nodes: array(object({ oid: string() })).length(1),
				pageInfo: object({
					hasPreviousPage: boolean(),
					startCursor: string()
				})
			}), newest = Page.parse(await ask(""));
			assert.equal(newest.pageInfo.hasPreviousPage, !0);
			let before = `, before: ${JSON.stringify(newest.pageInfo.startCursor)}`, older = Page.parse(await ask(before));
			assert.deepEqual(older.nodes, [{ oid: first }]), assert.equal(older.pageInfo.hasPreviousPage, !1);
		}
	}
], WORKFLOW_FACTS = [
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
], JOBS = ["job", "operator"], Found = discriminatedUnion("state", [
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
object({
	job: _enum(JOBS),
	findings: record(string(), Found)
});
function renderMessage(job, rows) {
	let findings = Object.fromEntries(rows.map((row) => [row.fact.id, clip(row.finding)]));
	return `Probe of ${job}\n\n~~~json\n${JSON.stringify({
		job,
		findings
	})}\n~~~\n`;
}
function clip(finding) {
	return finding.state === "differs" ? {
		...finding,
		how: finding.how.slice(0, 500)
	} : finding;
}
// sandbox/facts/ask.ts
async function askFact(fact, subject) {
	let { check, unaskable = "nobody has written how" } = fact;
	if (check === void 0) return {
		state: "unasked",
		why: unaskable
	};
	let missing = fact.needs.find((need) => !subject.offers.has(need));
	if (missing !== void 0) return {
		state: "unasked",
		why: WHY[missing]
	};
	try {
		let note = await check(subject);
		return typeof note == "string" ? {
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
	let rows = [];
	for (let fact of facts) {
		let row = {
			fact,
			finding: await askOne(fact, subject)
		};
		rows.push(row), onRow(row);
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
	let wanted = new Set(ids.split(",").filter((id) => id !== ""));
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
const MARK = "firebreak-probe", Issue = object({
	number: number(),
	node_id: string()
}), Comment = object({
	id: number(),
	node_id: string()
}), Ref = object({ object: object({ sha: string() }) }), Committed = object({ commit: object({ sha: string() }) });
function openScratch(rest, { defaultBranch, start }) {
	let undone = [], count = 0, bench = {
		defaultBranch,
		ask: (route, body) => rest("administrator", route, body === void 0 ? {} : { body }),
		name: () => `${MARK}/${start}-${String(count += 1)}`,
		remember: (what, how) => undone.push({
			what,
			how
		})
	}, branches = toBranchMakers(bench);
	return {
		name: bench.name,
		...branches,
		...toThreadMakers(bench, branches),
		undo: (how) => bench.remember("a change of a check", how),
		remove: () => removeAll(undone)
	};
}
async function make({ ask }, schema, asked) {
	let { status, body } = await ask(...asked), made = schema.safeParse(body);
	if (made.success) return made.data;
	throw Error(`${asked[0]} answered ${status}: ${JSON.stringify(body)}`);
}
function toBranchMakers(bench) {
	let branch = async () => {
		let main = `GET ${REPOSITORY}/git/ref/heads/${bench.defaultBranch}`, { sha } = (await make(bench, Ref, [main])).object, name = bench.name();
		await make(bench, Ref, [`POST ${REPOSITORY}/git/refs`, {
			ref: `refs/heads/${name}`,
			sha
		}]);
		let gone = `DELETE ${REPOSITORY}/git/refs/heads/${name}`;
		return bench.remember(`branch ${name}`, () => bench.ask(gone)), {
			name,
			head: sha
		};
	};
	return {
		branch,
		changedBranch: async () => {
			let { name } = await branch(), content = Buffer.from(`${name}\n`).toString("base64"), draft = {
				message: `Add ${name}`,
				content,
				branch: name
			}, route = `PUT ${REPOSITORY}/contents/${name}.txt`, { commit } = await make(bench, Committed, [route, draft]);
			return {
				name,
				head: commit.sha
			};
		}
	};
}
function toThreadMakers(bench, { changedBranch }) {
	let { ask, name, remember, defaultBranch: base } = bench;
	return {
		issue: async () => {
			let draft = {
				title: name(),
				body: MARK
			}, made = await make(bench, Issue, [`POST ${REPOSITORY}/issues`, draft]);
			return remember(`issue ${made.number}`, () => removeIssue(ask, made)), {
				number: made.number,
				nodeId: made.node_id
			};
		},
		comment: async (issue, body = name()) => {
			let route = `POST ${REPOSITORY}/issues/${issue}/comments`, made = await make(bench, Comment, [route, { body }]);
			return {
				id: made.id,
				nodeId: made.node_id
			};
		},
		pull: async () => {
			let { name: branch, head } = await changedBranch(), draft = {
				title: branch,
				head: branch,
				base,
				body: MARK
			}, made = await make(bench, Issue, [`POST ${REPOSITORY}/pulls`, draft]), close = `PATCH ${REPOSITORY}/pulls/${made.number}`;
			return remember(`pull request ${made.number}`, () => ask(close, { state: "closed" })), {
				number: made.number,
				nodeId: made.node_id,
				branch,
				head
			};
		},
		label: async () => {
			let label = name();
			await ask(`POST ${REPOSITORY}/labels`, {
				name: label,
				color: "ededed"
			});
			let gone = `DELETE ${REPOSITORY}/labels/${encodeURIComponent(label)}`;
			return remember(`label ${label}`, () => ask(gone)), label;
		}
	};
}
async function removeAll(undone) {
	let left = [];
	for (let { what, how } of undone.splice(0).toReversed()) await how().catch(() => left.push(what));
	return left;
}
const REPOSITORY = "/repos/{owner}/{repo}";
async function removeIssue(ask, issue) {
	let { body } = await ask("POST /graphql", {
		query: "mutation($id: ID!) { deleteIssue(input: {issueId: $id}) { clientMutationId } }",
		variables: { id: issue.node_id }
	}), { errors } = object({ errors: array(unknown()).optional() }).parse(body ?? {});
	errors !== void 0 && await ask(`PATCH ${REPOSITORY}/issues/${issue.number}`, { state: "closed" });
}
// sandbox/facts/subjects/rest-line.ts
async function sendRest(line, route, { body, text: sent = JSON.stringify(body), headers = {} } = {}) {
	let [method = "GET", path = "/"] = route.split(" "), place = path.replaceAll("{owner}", line.owner).replaceAll("{repo}", line.repo), response = await fetch(line.url + place, {
		method,
		headers: {
			accept: "application/vnd.github+json",
			"user-agent": "firebreak-probe",
			...line.token === void 0 ? {} : { authorization: `Bearer ${line.token}` },
			...headers
		},
		...sent === void 0 ? {} : { body: sent }
	}), text = await response.text();
	return {
		status: response.status,
		headers: response.headers,
		body: parseBody(text)
	};
}
function sendGraphql(line, document, variables = {}) {
	let own = {
		owner: line.owner,
		name: line.repo
	}, asked = Object.entries(own).filter(([name]) => document.includes(`$${name}:`));
	return sendRest(line, "POST /graphql", { body: {
		query: document,
		variables: {
			...Object.fromEntries(asked),
			...variables
		}
	} });
}
function parseBody(text) {
	if (text !== "") try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
function toSecond(apiUrl) {
	return new URL(apiUrl).hostname === "127.0.0.1" ? 20 : 1e3;
}
function openRealServer(server) {
	let { owner, repo, defaultBranch, tokens } = server, offers = [
		...Object.keys(tokens).filter((tier) => tokens[toTier(tier)] !== void 0).map(toTier),
		"anonymous",
		"graphql"
	], rest = (tier, route, question) => sendPatiently(server, {
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
		graphql: async (tier, document, variables) => (/^\s*mutation/.test(document) && await setTimeout(server.second), sendGraphql(toLine(server, tier), document, variables)),
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
async function sendPatiently(server, { tier, route, question }) {
	for (let attempt = 1;; attempt += 1) {
		route.startsWith("GET ") || await setTimeout(server.second);
		let reply = await sendRest(toLine(server, tier), route, question), wait = findWait(reply);
		if (wait === void 0 || attempt === 3) return reply;
		await setTimeout(wait * server.second);
	}
}
function findWait({ status, headers, body }) {
	if (!([403, 429].includes(status) && /rate limit/i.test(JSON.stringify(body ?? "")))) return;
	let wait = Number(headers.get("retry-after") ?? 60);
	return wait <= 120 ? wait : void 0;
}
// sandbox/probe/main.ts
const Inputs = object({
	job: _enum(JOBS),
	issue: number$1().int().positive(),
	only: string().default(""),
	token: string().min(1),
	"observer-token": string().default(""),
	"operator-token": string().default("")
}), Event = object({ repository: object({ default_branch: string() }) });
await run({ name: "probe" }, async ({ inputs, event, mask }) => {
	let { job, issue, only, token, ...apps } = inputs(Inputs), [observer, operator] = [apps["observer-token"], apps["operator-token"]];
	for (let secret of [
		token,
		observer,
		operator
	]) secret !== "" && mask(secret);
	let subject = openRealServer({
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
	}), rows = await askAll(findWorkflowFacts(findFacts(WORKFLOW_FACTS, only)), subject), body = renderMessage(job, rows), told = await subject.rest("job", `POST /repos/{owner}/{repo}/issues/${issue}/comments`, { body: { body } });
	if (told.status !== 201) throw new UserError({
		code: "probe-not-told",
		message: `Expected to tell on issue ${issue} what was found, got ${told.status}`,
		hint: "Start the probe anew with npm run probe; it makes the issue itself."
	});
	let message = `${rows.length} facts asked.`;
	return hasDifference(rows) ? {
		outcome: "failed",
		message
	} : {
		outcome: "done",
		message
	};
});
export {};
