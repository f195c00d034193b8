import "./chunks/rolldown-runtime.js";
import { A as object, D as literal, F as string, I as union, L as unknown, N as record, O as looseObject, R as url, S as discriminatedUnion, U as UserError, V as prettifyError, b as array, k as number, v as _enum, x as boolean } from "./chunks/redact.js";
import { o as loadSteps } from "./chunks/containment.js";
import { i as datetime } from "./chunks/person.js";
import { t as PROVIDERS } from "./chunks/providers.js";
import "./chunks/client.js";
import { V as parse } from "./chunks/settings.js";
import { g as t, h as s } from "./chunks/libsodium-wrappers.js";
import { n as number$1, t as run } from "./chunks/run.js";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import "node:net";
import { createServer } from "node:http";
import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import assert, { AssertionError } from "node:assert/strict";
import { execFile } from "node:child_process";
import { devNull } from "node:os";

// sandbox/facts/sources.ts
const schema = (name) => `@octokit/graphql-schema@15.26.1 ${name}`;
const webhook = (name) => `@octokit/webhooks-schemas@7.6.1 ${name}`;
const operation = (name) => `@octokit/openapi@23.0.2 ${name}`;
const docs = (path) => `https://docs.github.com/en/${path}`;
const runner = (path) => `https://github.com/actions/runner/blob/258d6c857db3519913f7deb6004b60172f8043ae/src/${path}`;
const pygithub = (name) => `https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/${name}.txt`;
const hub4j = (path) => `https://github.com/hub4j/github-api/blob/79e0fc61d/src/test/resources/org/kohsuke/github/${path}`;
const GHCOMMIT = "https://github.com/changesets/ghcommit/tree/6ff30f9/tests/integration";
const REPO_GUARDIAN = "https://github.com/donaldgifford/repo-guardian";
const SDLC_HARNESS = "https://github.com/firu-daniel/autonomous-sdlc-harness/blob/main/docs/github-integration-research.md";
const TRIGGERS = docs("actions/reference/workflows-and-actions/events-that-trigger-workflows");
const SYNTAX = docs("actions/reference/workflows-and-actions/workflow-syntax");
const EXPRESSIONS = docs("actions/reference/workflows-and-actions/expressions");
const CONTEXTS = docs("actions/reference/workflows-and-actions/contexts");
const GITHUB_TOKEN = docs("actions/concepts/security/github_token");
const GRAPHQL_LIMITS = docs("graphql/overview/rate-limits-and-query-limits-for-the-graphql-api");

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
async function evaluate(subject, expressions, act) {
	const run = await runOnce(subject, toWorkflow({ outputs: toTold(expressions) }), act);
	const outputs = Object.entries(findJob(run, "one").outputs);
	return Object.fromEntries(outputs.map(([name, value]) => [name, value.replace(/^=/, "")]));
}
function toTold(expressions) {
	return Object.fromEntries(Object.entries(expressions).map(([name, one]) => [name, `format('={0}', ${one})`]));
}
async function sayOnIssue({ scratch }, body = "Hello") {
	const { number } = await scratch.issue();
	await scratch.comment(number, body);
	return number;
}

// sandbox/facts/app-tokens.ts
const COMMAND$9 = ".github/workflows/command.yml";
const ACTION = "https://github.com/actions/create-github-app-token/tree/bcd2ba49218906704ab6c1aa796996da409d3eb1";
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
		claim: "A token is asked for with the client id of the App; its number serves too.",
		grade: "docs",
		sources: [ACTION],
		reliedOnBy: [COMMAND$9, "scripts/setup/secrets.ts"],
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
		claim: "The action hands on a token that works and is masked in the log.",
		grade: "docs",
		sources: [ACTION, hub4j("GHCheckRunBuilderTest/wiremock/createCheckRun")],
		reliedOnBy: [COMMAND$9],
		covers: ["vars.FIREBREAK_OBSERVER_CLIENT_ID", "secrets.FIREBREAK_OBSERVER_KEY"],
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
		claim: "A token that asks for some permissions has those and metadata, and no others.",
		grade: "recorded",
		sources: [hub4j("GHCheckRunBuilderTest/wiremock/createCheckRun"), ACTION],
		reliedOnBy: [COMMAND$9, ".github/workflows/probe.yml"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const path = `/repos/${subject.owner}/${subject.repo}/git/ref/heads/${subject.defaultBranch}`;
			assert.match((await mint(subject, "permission-contents: read", ask$1(path))).log, /answer 200/);
			assert.match((await mint(subject, "permission-issues: read", ask$1(path))).log, /answer 403/);
		}
	},
	{
		id: "installation-token-too-wide",
		claim: "A token that asks for a permission which the App was not granted is refused.",
		grade: "recorded",
		sources: [pygithub("GithubIntegration.testGetAccessTokenWithInvalidPermissions")],
		reliedOnBy: [COMMAND$9, "docs/setup.md"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const { conclusion, log } = await mint(subject, "permission-administration: write");
			assert.equal(conclusion, "failure");
			assert.match(log, /The permissions requested are not granted to this installation\./);
		}
	},
	{
		id: "installation-token-ends-with-job",
		claim: "The action revokes its token when the job ends; who presents it afterwards gets 401.",
		grade: "docs",
		sources: [ACTION, operation("apps/revoke-installation-access-token")],
		reliedOnBy: [COMMAND$9, "docs/threat-model.md"],
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
		claim: "A token of an installation revokes itself: 204, and 401 for whoever uses it afterwards.",
		grade: "schema",
		sources: [operation("apps/revoke-installation-access-token")],
		reliedOnBy: ["docs/threat-model.md"],
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
		claim: "A token begins with `ghs_`; what follows may be long and hold dots, dashes and underscores.",
		grade: "docs",
		sources: ["https://github.blog/changelog/2026-05-15-github-app-installation-tokens-new-format", operation("apps/create-installation-access-token")],
		reliedOnBy: ["actions/kernel/text/secret-patterns.ts"],
		needs: ["observer", "world"],
		check: async (subject) => {
			await subject.rest("observer", "GET /repos/{owner}/{repo}");
			assert.match(findMinted(subject).value, /^ghs_[A-Za-z0-9._-]{36,}$/);
		}
	},
	{
		id: "app-without-key",
		claim: "A job whose environment does not hold the key gets an empty secret, and the action fails.",
		grade: "docs",
		sources: [ACTION, docs("actions/reference/security/secrets")],
		reliedOnBy: [COMMAND$9, "docs/setup.md"],
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
const COMMIT$1 = `mutation($input: CreateCommitOnBranchInput!) {
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
	return textAt(await askWell(subject, COMMIT$1, tier === void 0 ? { variables } : {
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
function readErrors(reply) {
	assertStatus(reply, 422);
	return readBody(reply, object({ errors: array(looseObject({})) })).errors;
}
const Sha = object({ sha: string() });
const Numbered = object({ number: number() });
const Identified = object({ id: number() });

// sandbox/facts/apps.ts
const BRANCH$4 = "actions/github/incident-branch.ts";
const NAME$2 = "firebreak-probe";
const SUITES$1 = `query($owner: String!, $name: String!, $oid: String!, $check: String!) {
  repository(owner: $owner, name: $name) { object(expression: $oid) { ... on Commit {
    checkSuites(first: 5, filterBy: { checkName: $check }) { nodes { app { slug } } }
  } } }
}`;
const CREATE$4 = `mutation($input: CreateCheckRunInput!) {
  createCheckRun(input: $input) { clientMutationId }
}`;
const apps = [
	{
		id: "app-by-slug",
		claim: "Anybody looks an App up by its name and reads its number there; 404 for an unknown one.",
		grade: "docs",
		sources: [operation("apps/get-by-slug"), "https://api.github.com/apps/github-actions"],
		reliedOnBy: ["scripts/setup/rulesets.ts"],
		covers: ["GET /apps/{app_slug}"],
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
		claim: "Who makes a check names no suite for it, and what a job makes stands in a suite of GitHub Actions.",
		grade: "schema",
		sources: [
			schema("CreateCheckRunInput"),
			"https://github.com/orgs/community/discussions/24616",
			schema("CheckSuite.app"),
			schema("App.slug")
		],
		reliedOnBy: [BRANCH$4, "actions/github/documents.ts"],
		covers: ["CheckSuite.app", "App.slug"],
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
			const refused = await askInVain(subject, CREATE$4, {
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
		claim: "A merge queue asks for the required checks with the event `merge_group`.",
		grade: "docs",
		sources: [TRIGGERS, "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue"],
		reliedOnBy: [".github/workflows/ci.yml"],
		covers: ["on merge_group"],
		doubtful: "Only a queue sends it, and none can be made for asking.",
		needs: [],
		unaskable: "only a merge queue sends it"
	}
];

// sandbox/facts/tree.ts
const GIT$2 = "/repos/{owner}/{repo}/git";
const Ref$1 = object({ object: Sha });
const Commit = object({ tree: Sha });
const Listed$6 = object({ tree: array(Sha.extend({ path: string() })) });
async function plant({ rest, scratch }, entries, on) {
	const ask = async (schema, route, body) => readBody(assertDone(await rest("administrator", route, body === void 0 ? {} : { body })), schema);
	const branch = on ?? (await scratch.branch()).name;
	const parent = (await ask(Ref$1, `GET ${GIT$2}/ref/heads/${branch}`)).object.sha;
	const base = (await ask(Commit, `GET ${GIT$2}/commits/${parent}`)).tree.sha;
	const tree = (await ask(Sha, `POST ${GIT$2}/trees`, {
		base_tree: base,
		tree: entries
	})).sha;
	const head = (await ask(Sha, `POST ${GIT$2}/commits`, {
		message: "A tree to ask about",
		tree,
		parents: [parent]
	})).sha;
	await ask(unknown(), `PATCH ${GIT$2}/refs/heads/${branch}`, { sha: head });
	const listed = (await ask(Listed$6, `GET ${GIT$2}/trees/${tree}?recursive=1`)).tree;
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
const PULLS$3 = "/repos/{owner}/{repo}/pulls";
const MERGE = ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"];
const DOCS$14 = "https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request";
const HUB$6 = "https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github";
const PYG$3 = "https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData";
const NOT_MERGEABLE = "Pull Request is not mergeable";
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
	const made = assertDone(await rest("administrator", `POST ${PULLS$3}`, { body }));
	const { number } = readBody(made, Numbered);
	const close = { body: { state: "closed" } };
	scratch.undo(() => rest("administrator", `PATCH ${PULLS$3}/${number}`, close));
	return {
		number,
		base,
		branch,
		head
	};
}
const merge = ({ rest }, number, body = {}) => rest("administrator", `PUT ${PULLS$3}/${number}/merge`, { body });
const merging = [
	{
		id: "merge-ok",
		claim: "Merging answers 200 with the commit it made, to which the base then points, and the pull request is closed as merged.",
		grade: "recorded",
		sources: [`${HUB$6}/GHPullRequestTest/wiremock/squashMerge`, `${PYG$3}/PullRequest.testMerge.txt`],
		reliedOnBy: [],
		covers: MERGE,
		needs: ["administrator"],
		check: async (subject) => {
			const { number, base } = await openPull(subject);
			const merged = await merge(subject, number);
			assertReply(merged, 200, {
				merged: true,
				message: "Pull Request successfully merged"
			});
			const { sha } = readBody(merged, Sha);
			const ref = `GET /repos/{owner}/{repo}/git/ref/heads/${base}`;
			assertReply(await subject.rest("administrator", ref), 200, { object: { sha } });
			const pull = await subject.rest("administrator", `GET ${PULLS$3}/${number}`);
			assertReply(pull, 200, {
				merged: true,
				state: "closed"
			});
		}
	},
	{
		id: "merge-head-moved",
		claim: "Merging a pull request at a commit that is no longer its head is refused with 409 \"Head branch was modified. Review and try the merge again.\"",
		grade: "report",
		sources: ["@octokit/openapi@23.0.2 pulls/merge 409", DOCS$14],
		reliedOnBy: [],
		covers: MERGE,
		emulate: "answers 422 \"Head sha is out of date\"",
		needs: ["administrator"],
		check: async (subject) => {
			const { number } = await openPull(subject);
			assertReply(await merge(subject, number, { sha: "f".repeat(40) }), 409, { message: "Head branch was modified. Review and try the merge again." });
		}
	},
	{
		id: "merge-closed",
		claim: "A pull request that is closed cannot be merged: 405 \"Pull Request is not mergeable\".",
		grade: "report",
		sources: ["@octokit/openapi@23.0.2 pulls/merge 405", DOCS$14],
		reliedOnBy: [],
		covers: MERGE,
		emulate: "answers 422",
		needs: ["administrator"],
		check: async (subject) => {
			const { number } = await openPull(subject);
			assertDone(await subject.rest("administrator", `PATCH ${PULLS$3}/${number}`, { body: { state: "closed" } }));
			assertReply(await merge(subject, number), 405, { message: NOT_MERGEABLE });
		}
	},
	{
		id: "merge-twice",
		claim: "A pull request that is merged is not merged again: 405.",
		grade: "report",
		sources: ["@octokit/openapi@23.0.2 pulls/merge 405", DOCS$14],
		reliedOnBy: [],
		covers: MERGE,
		emulate: "answers 422",
		needs: ["administrator"],
		check: async (subject) => {
			const { number } = await openPull(subject);
			assertStatus(await merge(subject, number), 200);
			assertStatus(await merge(subject, number), 405);
		}
	},
	{
		id: "merge-conflict",
		claim: "A pull request that conflicts with its base cannot be merged: 405.",
		grade: "report",
		sources: ["@octokit/openapi@23.0.2 pulls/merge 405", DOCS$14],
		reliedOnBy: [],
		covers: MERGE,
		emulate: "merges it",
		needs: ["administrator"],
		check: async (subject) => {
			const { number, base } = await openPull(subject, {}, [toFile("probe.txt", "one\n")]);
			await plant(subject, [toFile("probe.txt", "two\n")], base);
			assertStatus(await merge(subject, number), 405);
		}
	},
	{
		id: "merge-draft",
		claim: "A draft cannot be merged: 405.",
		grade: "report",
		sources: ["https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/about-pull-requests#draft-pull-requests"],
		reliedOnBy: ["actions/github/pull-request.ts"],
		covers: MERGE,
		emulate: "answers 422",
		needs: ["administrator"],
		check: async (subject) => {
			const { number } = await openPull(subject, { draft: true });
			assertStatus(await merge(subject, number), 405);
		}
	},
	{
		id: "merged-probe",
		claim: "Whether a pull request is merged is told by 204 for yes and 404 for no.",
		grade: "recorded",
		sources: [`${PYG$3}/PullRequest.testMerge.txt`],
		reliedOnBy: [],
		covers: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		needs: ["administrator"],
		check: async (subject) => {
			const { number } = await openPull(subject);
			const ask = () => subject.rest("administrator", `GET ${PULLS$3}/${number}/merge`);
			assertStatus(await ask(), 404);
			assertStatus(await merge(subject, number), 200);
			assertStatus(await ask(), 204);
		}
	},
	{
		id: "merge-commit-committer",
		claim: "A merge that GitHub makes names the person as its author and GitHub as its committer.",
		grade: "recorded",
		sources: [`${HUB$6}/GHBranchTest/wiremock/testMergeBranch`],
		reliedOnBy: [],
		covers: MERGE,
		emulate: "names the person as both",
		needs: ["administrator"],
		check: async (subject) => {
			const { number } = await openPull(subject);
			const { sha } = readBody(assertDone(await merge(subject, number)), Sha);
			const route = `GET /repos/{owner}/{repo}/git/commits/${sha}`;
			const commit = await subject.rest("administrator", route);
			assertReply(commit, 200, { committer: {
				name: "GitHub",
				email: "noreply@github.com"
			} });
			const { author } = readBody(commit, object({ author: object({ name: string() }) }));
			assert.notEqual(author.name, "GitHub");
		}
	}
];

// sandbox/facts/rulesets.ts
const RULESETS$1 = "/repos/{owner}/{repo}/rulesets";
const TROUBLE$1 = "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/troubleshooting-rules";
const VIOLATIONS = /^Repository rule violations found/;
const COMMITS = "actions/github/commit-change.ts";
const OWN$1 = "actions/github/rulesets.ts";
const UPDATE = { type: "update" };
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
const rulesets = [
	{
		id: "ruleset-contents-409",
		claim: "A file put on a branch that a ruleset protects is refused with 409, also from an administrator.",
		grade: "report",
		sources: [TROUBLE$1, operation("repos/create-or-update-file-contents")],
		reliedOnBy: [OWN$1],
		needs: ["administrator"],
		check: async (subject) => {
			const { name } = await subject.scratch.branch();
			await demand(subject, name, UPDATE);
			const body = {
				message: "Add",
				content: toContents("x"),
				branch: name
			};
			const route = `PUT /repos/{owner}/{repo}/contents/${name}.txt`;
			assertRefused(await subject.rest("administrator", route, { body }), 409, VIOLATIONS);
		}
	},
	{
		id: "ruleset-ref-422",
		claim: "A branch that a ruleset protects is moved by nobody: 422.",
		grade: "report",
		sources: [TROUBLE$1, operation("git/update-ref")],
		reliedOnBy: [OWN$1],
		needs: ["administrator"],
		check: async (subject) => {
			const { name } = await subject.scratch.branch();
			const { head: sha } = await subject.scratch.changedBranch();
			await demand(subject, name, UPDATE);
			const route = `PATCH /repos/{owner}/{repo}/git/refs/heads/${name}`;
			assertRefused(await subject.rest("administrator", route, { body: { sha } }), 422, VIOLATIONS);
		}
	},
	{
		id: "ruleset-merge-405",
		claim: "A pull request that a ruleset does not let pass is not merged: 405, with the reasons.",
		grade: "report",
		sources: [TROUBLE$1, operation("pulls/merge")],
		reliedOnBy: [OWN$1],
		needs: ["administrator"],
		check: async (subject) => {
			const { number, base } = await openPull(subject);
			await demand(subject, base, {
				type: "pull_request",
				parameters: {
					dismiss_stale_reviews_on_push: false,
					require_code_owner_review: false,
					require_last_push_approval: false,
					required_approving_review_count: 1,
					required_review_thread_resolution: false
				}
			});
			const reply = await merge(subject, number);
			assertRefused(reply, 405, VIOLATIONS);
			assertRefused(reply, 405, /approving review/);
		}
	},
	{
		id: "ruleset-commit-unprocessable",
		claim: "`createCommitOnBranch` on a branch that a ruleset protects is refused with an error.",
		grade: "report",
		sources: [
			TROUBLE$1,
			"https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch",
			"https://github.com/Shyden-Ltd/ShyTalk"
		],
		reliedOnBy: [COMMITS],
		doubtful: "Which type the error has is not documented; seen as FORBIDDEN. Any refusal is told as it is.",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name, head } = await subject.scratch.branch();
			await demand(subject, name, UPDATE);
			const additions = [{
				path: `${name}.txt`,
				contents: toContents("x")
			}];
			const input = toCommitInput(subject, {
				branch: name,
				expected: head,
				additions
			});
			const { data, errors } = await ask(subject, COMMIT$1, { variables: { input } });
			assert.equal(at(data, "createCommitOnBranch"), null, "It was committed all the same.");
			assert.ok(errors.length > 0, "It was refused without an error.");
			return `${errors[0]?.type ?? "no type"}: ${errors[0]?.message.split("\n")[0] ?? ""}`;
		}
	},
	{
		id: "dependabot-bypass",
		claim: "A ruleset takes Dependabot, by the number of its App, for an actor who may pass by.",
		grade: "report",
		sources: ["https://github.com/dependabot/dependabot-core/issues/11113", operation("repos/create-repo-ruleset bypass_actors")],
		reliedOnBy: ["scripts/setup/rulesets.ts", OWN$1],
		doubtful: "Some servers refuse it with 422; the setup then makes the rule without it.",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const app = await rest("administrator", "GET /apps/dependabot");
			if (app.status !== 200) return "there is no such App here";
			const actor = {
				actor_id: readBody(app, Identified).id,
				actor_type: "Integration"
			};
			const name = scratch.name();
			const draft = {
				name,
				target: "branch",
				enforcement: "disabled",
				conditions: { ref_name: {
					include: [`refs/heads/${name}`],
					exclude: []
				} }
			};
			const bypass = {
				rules: [UPDATE],
				bypass_actors: [{
					...actor,
					bypass_mode: "always"
				}]
			};
			const made = await rest("administrator", `POST ${RULESETS$1}`, { body: {
				...draft,
				...bypass
			} });
			if (made.status === 422) return "it is refused";
			const { id } = readBody(assertDone(made), Identified);
			scratch.undo(() => rest("administrator", `DELETE ${RULESETS$1}/${String(id)}`));
			return "it is taken";
		}
	},
	{
		id: "merge-queue-bot",
		claim: "What a merge queue merges is pushed by `github-merge-queue[bot]`, not by a person.",
		grade: "report",
		sources: ["https://github.com/ahrefs/monorobot/pull/205"],
		reliedOnBy: ["actions/close/request.ts"],
		doubtful: "Seen by users alone. Who merged is read from the pull request in either case.",
		needs: [],
		unaskable: "only a merge queue does it"
	},
	{
		id: "codeowners-errors",
		claim: "Owners whom GitHub skips are listed with line, kind and path.",
		grade: "schema",
		sources: [operation("repos/codeowners-errors")],
		reliedOnBy: ["scripts/setup/code-owners.ts"],
		covers: ["GET /repos/{owner}/{repo}/codeowners/errors"],
		needs: ["administrator"],
		check: async (subject) => {
			const { name } = await subject.scratch.branch();
			const path = ".github/CODEOWNERS";
			const file = `/repos/{owner}/{repo}/contents/${path}`;
			const present = await subject.rest("administrator", `GET ${file}?ref=${name}`);
			const sha = at(present.body, "sha");
			const draft = {
				message: "Own",
				content: toContents("* @firebreak-probe-nobody-has-this-name\n"),
				branch: name
			};
			const body = sha === void 0 ? draft : {
				...draft,
				sha
			};
			assertDone(await subject.rest("administrator", `PUT ${file}`, { body }));
			const errors = `GET /repos/{owner}/{repo}/codeowners/errors?ref=${name}`;
			const [line, kind] = [1, "Unknown owner"];
			const reply = await subject.rest("administrator", errors);
			assertReply(reply, 200, { errors: [{
				line,
				kind,
				path
			}] });
		}
	}
];

// sandbox/facts/branch-rules.ts
const TROUBLE = docs("repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/troubleshooting-rules");
const ROUTE$1 = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
const REVIEWS = {
	dismiss_stale_reviews_on_push: false,
	require_code_owner_review: false,
	require_last_push_approval: false,
	required_approving_review_count: 0,
	required_review_thread_resolution: false
};
const branchRules = [
	{
		id: "ruleset-for-branch-shape",
		claim: "The active rules of a branch are listed with type, parameters if they have any, and the ruleset that each comes from; a branch without rules has an empty list.",
		grade: "recorded",
		sources: [hub4j("GHRepositoryTest/wiremock/testGetRulesForBranch"), operation("repos/get-branch-rules")],
		reliedOnBy: [],
		covers: [ROUTE$1],
		needs: ["administrator"],
		check: async (subject) => {
			const { rest, scratch, owner, repo } = subject;
			const { name } = await scratch.branch();
			const list = () => rest("administrator", ROUTE$1.replace("{branch}", name));
			assert.deepEqual((await list()).body, []);
			const own = await demand(subject, name, { type: "deletion" });
			const source = {
				ruleset_source_type: "Repository",
				ruleset_source: `${owner}/${repo}`
			};
			const listed = await list();
			assertReply(listed, 200, [{
				type: "deletion",
				...source,
				ruleset_id: own
			}]);
			assert.equal(at(listed.body, "0.parameters"), void 0);
			const other = await demand(subject, name, {
				type: "pull_request",
				parameters: REVIEWS
			});
			const rules = readBody(await list(), array(looseObject({ ruleset_id: number() })));
			assert.equal(rules.length, 2);
			const second = rules.find(({ ruleset_id: id }) => id === other);
			assertHolds(second, {
				type: "pull_request",
				...source
			});
			assertHolds(second, { parameters: { required_approving_review_count: 0 } });
		}
	},
	{
		id: "push-refusal",
		claim: "What a ruleset forbids is refused with \"Repository rule violations found\", and then a paragraph for each rule that is broken.",
		grade: "report",
		sources: [
			"https://github.com/satisfactory-factories/application/issues/67",
			"https://github.com/Shyden-Ltd/ShyTalk",
			TROUBLE
		],
		reliedOnBy: ["actions/close/close.ts"],
		needs: ["administrator"],
		check: async (subject) => {
			const { rest, scratch } = subject;
			const { name } = await scratch.branch();
			const { head: sha } = await scratch.changedBranch();
			await demand(subject, name, {
				type: "pull_request",
				parameters: REVIEWS
			});
			const refused = await rest("administrator", `PATCH /repos/{owner}/{repo}/git/refs/heads/${name}`, { body: { sha } });
			assertStatus(refused, 422);
			const [first, second] = String(at(refused.body, "message")).split("\n\n");
			assert.deepEqual([first, second], ["Repository rule violations found", "Changes must be made through a pull request."]);
		}
	},
	{
		id: "push-refusal-by-git",
		claim: "Git is told \"GH013: Repository rule violations found for\" and the branch, and a line for each rule that is broken.",
		grade: "report",
		sources: [
			"https://github.com/gleam-lang/gleam/pull/6080",
			"https://github.com/yshavit/mdq/pull/255",
			"https://github.com/henne49/dbus-opendtu/issues/235"
		],
		reliedOnBy: [],
		needs: [],
		unaskable: "Firebreak pushes nothing with Git; people read these words in their own console"
	}
];

// sandbox/facts/cancelling.ts
const OPERATOR$5 = "actions/providers/github/client.ts";
const STEP$2 = "actions/providers/github/steps/halt-workflows.ts";
const Run$1 = object({
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
		read: async () => readBody(await rest("operator", `GET ${one}`), Run$1)
	};
}
const cancelling = [{
	id: "cancel-answers",
	claim: "A cancel is accepted with 202; the run ends some time later.",
	grade: "recorded",
	sources: [hub4j("GHWorkflowRunTest/wiremock/testCancelAndRerun"), operation("actions/cancel-workflow-run")],
	reliedOnBy: [OPERATOR$5, STEP$2],
	covers: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel", "POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
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
	claim: "A run that has ended is not cancelled: 409, \"Cannot cancel a workflow run that is completed.\"",
	grade: "report",
	sources: [operation("actions/cancel-workflow-run 409")],
	reliedOnBy: [OPERATOR$5, STEP$2],
	needs: ["operator", "world"],
	check: async (subject) => {
		const { cancel, read } = findRun(subject, 0);
		assertStatus(await cancel(), 202);
		await read();
		assertReply(await cancel(), 409, { message: "Cannot cancel a workflow run that is completed." });
	}
}];

// sandbox/facts/checkouts.ts
const LISTER = `two:
  runs-on: ubuntu-24.04
  permissions:
    contents: read
  outputs:
    seen: \${{ steps.l.outputs.seen }}
  steps:
    - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      with:
        persist-credentials: false
        sparse-checkout: |
          .github/workflows
    - id: l
      run: echo "seen=$(find . -path ./.git -prune -o -type f -print | cut -d/ -f2 | sort -u | tr '\\n' ' ')" >> "$GITHUB_OUTPUT"
`;
const checkouts = [{
	id: "sparse-checkout-is-a-cone",
	claim: "`sparse-checkout` of actions/checkout takes folders: they are there with all below them, with the files of the folders above, and nothing else.",
	grade: "docs",
	sources: ["https://github.com/actions/checkout/blob/0109144ce8d6c50501d58c0b9e0d0407a0d509b5/src/git-source-provider.ts", "https://git-scm.com/docs/git-sparse-checkout#_internalscone_mode_handling"],
	reliedOnBy: [
		".github/workflows/command.yml",
		".github/workflows/declare.yml",
		".github/workflows/report.yml",
		".github/workflows/close.yml",
		".github/workflows/sweep.yml"
	],
	needs: ["administrator", "runs"],
	check: async (subject) => {
		const run = await runOnce(subject, toWorkflow({ jobs: LISTER }));
		const seen = (findJob(run, "two").outputs["seen"] ?? "").trim().split(" ");
		assert.ok(seen.includes(".github"), seen.join(" "));
		assert.ok(seen.includes("firebreak.yml"), seen.join(" "));
		assert.ok(!seen.includes("dist") && !seen.includes("actions"), seen.join(" "));
	}
}];

// sandbox/facts/checks.ts
const RUNS$3 = "/repos/{owner}/{repo}/check-runs";
const MAKE$1 = ["POST /repos/{owner}/{repo}/check-runs"];
const DOCS$13 = "https://docs.github.com/en/rest/checks/runs";
const HUB$5 = "https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github/GHCheckRunBuilderTest/wiremock";
const NAME$1 = "firebreak-probe";
const PROJECTION$3 = "actions/github/projection.ts";
const NO_CONCLUSION = `Invalid request.\n\nNo subschema in "anyOf" matched.\n"conclusion" wasn't supplied.\ncompleted is not a member of ["queued", "in_progress"].`;
async function make$2(subject, draft, tier = "job") {
	const { head } = await subject.scratch.changedBranch();
	const body = {
		name: NAME$1,
		head_sha: head,
		...draft
	};
	return {
		head,
		reply: await subject.rest(tier, `POST ${RUNS$3}`, { body })
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
		claim: "Check runs are made by Apps and by GITHUB_TOKEN alone; a person is refused with 403.",
		grade: "docs",
		sources: [`${DOCS$13}#create-a-check-run`],
		reliedOnBy: [],
		covers: MAKE$1,
		emulate: "takes them from anyone",
		needs: ["administrator"],
		check: async (subject) => {
			const { reply } = await make$2(subject, { status: "queued" }, "administrator");
			assertStatus(reply, 403);
		}
	},
	{
		id: "check-run-needs-conclusion",
		claim: "A check run that is completed without a conclusion is refused with 422 and without a list of errors.",
		grade: "recorded",
		sources: [`${HUB$5}/createCheckRunErrMissingConclusion`],
		reliedOnBy: [],
		covers: MAKE$1,
		emulate: "says it in other words",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { reply } = await make$2(subject, { status: "completed" });
			assertReply(reply, 422, { message: NO_CONCLUSION });
		}
	},
	{
		id: "check-conclusion-completes",
		claim: "A check run with a conclusion is completed, whether that is said or not.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 checks/create conclusion", `${DOCS$13}#create-a-check-run`],
		reliedOnBy: [],
		covers: MAKE$1,
		emulate: "leaves it queued",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { reply } = await make$2(subject, { conclusion: "success" });
			assertReply(reply, 201, {
				status: "completed",
				conclusion: "success"
			});
		}
	},
	{
		id: "check-status-reserved",
		claim: "The states waiting, requested and pending are for GitHub Actions itself.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 checks/create status", `${DOCS$13}#create-a-check-run`],
		reliedOnBy: [],
		covers: MAKE$1,
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
				return (await subject.rest("observer", `POST ${RUNS$3}`, { body })).status;
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
		claim: "A request with more than 50 annotations is refused with 422.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 checks/create annotations maxItems", `${DOCS$13}#create-a-check-run`],
		reliedOnBy: [PROJECTION$3],
		covers: MAKE$1,
		emulate: "takes any number",
		needs: ["administrator", "job"],
		check: async (subject) => {
			assertStatus((await make$2(subject, annotate(51))).reply, 422);
			assertStatus((await make$2(subject, annotate(50))).reply, 201);
		}
	},
	{
		id: "check-summary-limit",
		claim: "The summary of a check run is at most 65,535 characters long.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 checks/create summary maxLength", `${DOCS$13}#create-a-check-run`],
		reliedOnBy: ["actions/validate/check-run.ts"],
		covers: MAKE$1,
		emulate: "takes any length",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const conclusion = "neutral";
			const ask = async (length) => {
				const output = {
					title: "T",
					summary: "a".repeat(length)
				};
				return (await make$2(subject, {
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
		claim: "A check run made with GITHUB_TOKEN belongs to the App 15368, github-actions.",
		grade: "report",
		sources: ["https://api.github.com/apps/github-actions", "https://docs.github.com/en/rest/repos/rules#create-a-repository-ruleset"],
		reliedOnBy: ["scripts/setup/rulesets.ts"],
		covers: MAKE$1,
		emulate: "names no App",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { reply } = await make$2(subject, { conclusion: "neutral" });
			assertReply(reply, 201, { app: {
				id: 15368,
				slug: "github-actions"
			} });
		}
	},
	{
		id: "check-runs-by-commit",
		claim: "The check runs of a commit are listed with their number, and by name where one is asked for.",
		grade: "docs",
		sources: [`${DOCS$13}#list-check-runs-for-a-git-reference`],
		reliedOnBy: [],
		covers: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs", "GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { head, reply } = await make$2(subject, {
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
			assertReply(await subject.rest("job", `GET ${RUNS$3}/${id}`), 200, {
				id,
				head_sha: head
			});
		}
	},
	{
		id: "check-commit-missing",
		claim: "The check runs of a commit or a branch that is not there are neither listed nor made: 422 \"No commit found for SHA:\" and what was named.",
		grade: "report",
		sources: ["https://github.com/squalrus/merge-bot/issues/54", "https://github.com/rust-lang/homu/issues/141"],
		reliedOnBy: ["actions/validate/check-run.ts"],
		covers: [...MAKE$1, "GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
		emulate: "answers 404, and makes them",
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
			assertReply(await rest("job", `POST ${RUNS$3}`, { body }), 422, { message });
		}
	},
	{
		id: "check-run-changed",
		claim: "A check run is changed where it is: the same number, a new conclusion.",
		grade: "docs",
		sources: [`${DOCS$13}#update-a-check-run`],
		reliedOnBy: [],
		covers: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],
		emulate: "wraps the list of annotations",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { id } = readBody((await make$2(subject, { status: "in_progress" })).reply, Identified);
			const body = annotate(1);
			const changed = await subject.rest("job", `PATCH ${RUNS$3}/${id}`, { body });
			assertReply(changed, 200, {
				id,
				status: "completed",
				conclusion: "neutral"
			});
			const listed = await subject.rest("job", `GET ${RUNS$3}/${id}/annotations`);
			assertReply(listed, 200, [{
				path: "README.md",
				start_line: 1,
				message: "m"
			}]);
		}
	}
];

// sandbox/facts/comments.ts
const ISSUES$4 = "/repos/{owner}/{repo}/issues";
const COMMENTS$2 = `${ISSUES$4}/comments`;
const POST = ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"];
const ONE$3 = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
const DOCS$12 = "https://docs.github.com/en/rest/issues/comments";
const POSTER = "actions/github/comment.ts";
const REQUEST$1 = "actions/github/command-request.ts";
const MEASURED$1 = "https://github.com/firu-daniel/autonomous-sdlc-harness/blob/main/docs/github-integration-research.md";
const TOO_MANY = 262145;
const comments = [
	{
		id: "comment-posted",
		claim: "Posting a comment answers 201 with its node id and an address that ends in its number.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 issues/create-comment", `${DOCS$12}#create-an-issue-comment`],
		reliedOnBy: [POSTER],
		covers: POST,
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number: number$3 } = await scratch.issue();
			const body = { body: "firebreak-probe" };
			const posted = await rest("administrator", `POST ${ISSUES$4}/${number$3}/comments`, { body });
			assertReply(posted, 201, body);
			const Comment = object({
				id: number(),
				node_id: string(),
				html_url: string()
			});
			const { id, html_url } = readBody(posted, Comment);
			assert.ok(html_url.endsWith(`#issuecomment-${id}`), html_url);
		}
	},
	{
		id: "comment-on-pull",
		claim: "A pull request is commented by the same route as an issue.",
		grade: "docs",
		sources: [`${DOCS$12}#create-an-issue-comment`],
		reliedOnBy: [POSTER],
		covers: POST,
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.pull();
			const body = { body: "firebreak-probe" };
			const posted = await rest("administrator", `POST ${ISSUES$4}/${number}/comments`, { body });
			assertReply(posted, 201, body);
		}
	},
	{
		id: "comment-empty",
		claim: "A comment without text is refused with 422.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 issues/create-comment 422"],
		reliedOnBy: [POSTER],
		covers: POST,
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const route = `POST ${ISSUES$4}/${number}/comments`;
			assertStatus(await rest("administrator", route, { body: { body: "" } }), 422);
		}
	},
	{
		id: "comment-too-long-shape",
		claim: "A comment that is too long is refused with 422, code unprocessable, field data, \"Body is too long (maximum is 65536 characters)\".",
		grade: "recorded",
		sources: [MEASURED$1],
		reliedOnBy: [POSTER],
		covers: POST,
		emulate: "takes any length",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const body = { body: "a".repeat(TOO_MANY) };
			const refused = await rest("administrator", `POST ${ISSUES$4}/${number}/comments`, { body });
			assertReply(refused, 422, { status: "422" });
			assertHolds(readErrors(refused)[0], {
				resource: "IssueComment",
				code: "unprocessable",
				field: "data",
				message: "Body is too long (maximum is 65536 characters)"
			});
		}
	},
	{
		id: "comment-thread-missing",
		claim: "A comment on a thread that is not there answers 404.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 issues/create-comment 404"],
		reliedOnBy: [POSTER],
		covers: POST,
		needs: ["administrator"],
		check: async ({ rest }) => {
			const missing = await rest("administrator", `POST ${ISSUES$4}/99999999/comments`, { body: { body: "firebreak-probe" } });
			assertStatus(missing, 404);
		}
	},
	{
		id: "comment-by-reader",
		claim: "Whoever may read may comment.",
		grade: "docs",
		sources: ["https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization"],
		reliedOnBy: [REQUEST$1],
		covers: POST,
		needs: ["administrator", "reader"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			assertStatus(await rest("reader", `POST ${ISSUES$4}/${number}/comments`, { body: { body: "firebreak-probe" } }), 201);
		}
	},
	{
		id: "comment-edited",
		claim: "A comment is edited where it stands.",
		grade: "docs",
		sources: [`${DOCS$12}#update-an-issue-comment`],
		reliedOnBy: [],
		covers: [`PATCH ${ONE$3}`, `GET ${ONE$3}`],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const { id } = await scratch.comment(number);
			const body = { body: "edited" };
			const edited = await rest("administrator", `PATCH ${COMMENTS$2}/${id}`, { body });
			assertReply(edited, 200, {
				id,
				...body
			});
			assertReply(await rest("administrator", `GET ${COMMENTS$2}/${id}`), 200, {
				id,
				...body
			});
		}
	},
	{
		id: "comment-deleted",
		claim: "A comment is deleted with 204, and is then missed with 404.",
		grade: "docs",
		sources: [`${DOCS$12}#delete-an-issue-comment`],
		reliedOnBy: [],
		covers: [`DELETE ${ONE$3}`],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const { id } = await scratch.comment(number);
			assertStatus(await rest("administrator", `DELETE ${COMMENTS$2}/${id}`), 204);
			assertStatus(await rest("administrator", `GET ${COMMENTS$2}/${id}`), 404);
		}
	},
	{
		id: "comments-oldest-first",
		claim: "The comments of a thread are listed oldest first.",
		grade: "docs",
		sources: [`${DOCS$12}#list-issue-comments`],
		reliedOnBy: [],
		covers: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const made = [await scratch.comment(number), await scratch.comment(number)];
			const list = await rest("administrator", `GET ${ISSUES$4}/${number}/comments`);
			assertReply(list, 200, made.map(({ id }) => ({ id })));
		}
	},
	{
		id: "comment-fields-2026",
		claim: "A comment has a field for the App that made it for a person; it may be null.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 issue-comment"],
		reliedOnBy: [REQUEST$1],
		covers: [`GET ${ONE$3}`, "issue_comment comment.performed_via_github_app"],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const { id } = await scratch.comment(number);
			const reply = await rest("administrator", `GET ${COMMENTS$2}/${id}`);
			readBody(reply, object({ performed_via_github_app: looseObject({}).nullable() }));
		}
	},
	{
		id: "author-association-set",
		claim: "How an author belongs to the repository is one of eight words.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 author-association"],
		reliedOnBy: [],
		covers: [`GET ${ONE$3}`],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const { id } = await scratch.comment(number);
			const reply = await rest("administrator", `GET ${COMMENTS$2}/${id}`);
			const author_association = _enum([
				"COLLABORATOR",
				"CONTRIBUTOR",
				"FIRST_TIMER",
				"FIRST_TIME_CONTRIBUTOR",
				"MANNEQUIN",
				"MEMBER",
				"NONE",
				"OWNER"
			]);
			readBody(reply, object({ author_association }));
		}
	}
];

// sandbox/facts/commit-on-branch.ts
const DOCUMENTS$8 = "actions/github/documents.ts";
const CHANGE$1 = "actions/github/commit-change.ts";
const FAILURE$4 = "actions/github/failure.ts";
const ORIGIN = "actions/github/origin.ts";
async function refuse(subject, change, tier) {
	const before = await readHead(subject, change.branch);
	const variables = { input: toCommitInput(subject, change) };
	const refused = await askInVain(subject, COMMIT$1, tier === void 0 ? { variables } : {
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
		claim: "A commit on a branch that is not where the caller expects is refused with STALE_DATA.",
		grade: "recorded",
		sources: [REPO_GUARDIAN, schema("Mutation.createCommitOnBranch")],
		reliedOnBy: [
			DOCUMENTS$8,
			CHANGE$1,
			FAILURE$4
		],
		covers: ["Mutation.createCommitOnBranch", "CreateCommitOnBranchPayload.commit"],
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
		claim: "A commit that loses a true race is refused with STALE_DATA too, in other words.",
		grade: "report",
		sources: [schema("Mutation.createCommitOnBranch"), GHCOMMIT],
		reliedOnBy: [FAILURE$4, CHANGE$1],
		doubtful: "Seen once: \"Ref refs/heads/x is at … but expected …\"; a check cannot lose a race on purpose.",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name: branch, head: expected } = await openBranch(subject);
			const changes = ["a.txt", "b.txt"].map((path) => ({
				branch,
				expected,
				additions: [addition(path)]
			}));
			const errors = (await Promise.all(changes.map((change) => ask(subject, COMMIT$1, { variables: { input: toCommitInput(subject, change) } })))).flatMap((one) => one.errors);
			assert.equal(errors.length, 1, "Both commits were taken, or none.");
			return `${errors[0]?.type}: ${errors[0]?.message}`;
		}
	},
	{
		id: "commit-is-signed-by-web-flow",
		claim: "GitHub signs what a job commits, and names the bot with its numeric address as the author.",
		grade: "recorded",
		sources: [REPO_GUARDIAN, schema("GitSignature.wasSignedByGitHub")],
		reliedOnBy: [ORIGIN, "actions/github/incident-branch.ts"],
		covers: [
			"Commit.signature",
			"GitSignature.isValid",
			"GitSignature.wasSignedByGitHub"
		],
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
		claim: "Nobody chooses the author of such a commit: the input has no field for it.",
		grade: "schema",
		sources: [schema("CreateCommitOnBranchInput")],
		reliedOnBy: [ORIGIN],
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
			const { message } = await askInVain(subject, COMMIT$1, { variables: { input } });
			assert.match(message, /author/);
			assert.equal(await readHead(subject, branch), expected);
		}
	},
	{
		id: "commit-sizes",
		claim: "A commit of 101 files and one of a file above 1 MiB are taken.",
		grade: "recorded",
		sources: [REPO_GUARDIAN, GHCOMMIT],
		reliedOnBy: [CHANGE$1, "actions/declare/first-commit.ts"],
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
		claim: "A commit without additions and deletions is made, and changes no file.",
		grade: "schema",
		sources: [schema("FileChanges")],
		reliedOnBy: [CHANGE$1],
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
		claim: "A path that stands twice among additions and deletions is refused.",
		grade: "schema",
		sources: [schema("FileChanges")],
		reliedOnBy: [CHANGE$1],
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
		claim: "Contents that are no base64 with its padding are refused.",
		grade: "schema",
		sources: [schema("FileAddition.contents")],
		reliedOnBy: [CHANGE$1],
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
		claim: "Deleting a file that is not there refuses the whole commit.",
		grade: "report",
		sources: ["https://github.com/Thinkmill/keystatic/issues", schema("FileDeletion")],
		reliedOnBy: [CHANGE$1, FAILURE$4],
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
		claim: "A path that begins with a slash is refused.",
		grade: "schema",
		sources: [schema("FileChanges")],
		reliedOnBy: [CHANGE$1],
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
		claim: "A commit makes no branch: one that is not there is refused.",
		grade: "report",
		sources: [schema("CommittableBranch"), "https://github.com/github/gh-aw/issues/22564"],
		reliedOnBy: [CHANGE$1, "actions/declare/branch.ts"],
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
		claim: "A commit by GraphQL counts against the limit of GraphQL, not against that of REST.",
		grade: "recorded",
		sources: [REPO_GUARDIAN, GRAPHQL_LIMITS],
		reliedOnBy: ["actions/github/client.ts", "actions/command/gates/budget.ts"],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name: branch, head: expected } = await openBranch(subject);
			const input = toCommitInput(subject, {
				branch,
				expected
			});
			const { headers } = await subject.graphql("administrator", COMMIT$1, { input });
			assert.equal(headers.get("x-ratelimit-resource"), "graphql");
		}
	},
	{
		id: "workflow-files-refused-to-github-token",
		claim: "A job may not change a workflow file, whatever `permissions:` it has.",
		grade: "recorded",
		sources: [SDLC_HARNESS, "https://docs.github.com/en/actions/reference/security/secure-use"],
		reliedOnBy: ["docs/threat-model.md", CHANGE$1],
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

// sandbox/facts/compare.ts
const DOCS$11 = "https://docs.github.com/en/rest/commits/commits#compare-two-commits";
const SCHEMA$3 = "@octokit/openapi@23.0.2 repos/compare-commits-with-basehead";
const COMMON$1 = {
	reliedOnBy: ["actions/github/incident-branch.ts"],
	covers: ["GET /repos/{owner}/{repo}/compare/{basehead}"],
	needs: ["administrator"]
};
const Compared = object({
	commits: array(Sha),
	files: array(object({
		filename: string(),
		status: string(),
		previous_filename: string().optional()
	}))
});
const compare = ({ rest }, basehead) => rest("administrator", `GET /repos/{owner}/{repo}/compare/${basehead}`);
const toFiles = (count) => Array.from({ length: count }, (_, index) => toFile(`firebreak-probe/${String(index)}.txt`));
const comparing = [
	{
		...COMMON$1,
		id: "compare-ahead",
		claim: "A branch that went on is compared as ahead, by branch and by commit, with its commits and files.",
		grade: "schema",
		sources: [SCHEMA$3, DOCS$11],
		check: async (subject) => {
			const { name, head } = await subject.scratch.changedBranch();
			const own = [{
				filename: `${name}.txt`,
				status: "added"
			}];
			for (const revision of [name, head]) {
				const reply = await compare(subject, `${subject.defaultBranch}...${revision}`);
				assertReply(reply, 200, {
					status: "ahead",
					ahead_by: 1,
					behind_by: 0,
					total_commits: 1,
					commits: [{ sha: head }],
					files: own
				});
			}
		}
	},
	{
		...COMMON$1,
		id: "compare-from-parting",
		claim: "Two branches are compared from where they parted: what the base did since is no difference.",
		grade: "docs",
		sources: [DOCS$11],
		check: async (subject) => {
			const { scratch } = subject;
			const { name: base } = await scratch.changedBranch();
			const { name: head } = await scratch.changedBranch();
			const apart = await compare(subject, `${base}...${head}`);
			assertReply(apart, 200, {
				status: "diverged",
				ahead_by: 1,
				behind_by: 1
			});
			const { files } = readBody(apart, Compared);
			assert.deepEqual(files.map(({ filename }) => filename), [`${head}.txt`]);
		}
	},
	{
		...COMMON$1,
		id: "compare-behind",
		claim: "A branch that the other one holds already is compared as behind, without files.",
		grade: "schema",
		sources: [SCHEMA$3],
		check: async (subject) => {
			const { name } = await subject.scratch.changedBranch();
			const reply = await compare(subject, `${name}...${subject.defaultBranch}`);
			assertReply(reply, 200, { status: "behind" });
			assert.deepEqual(readBody(reply, Compared).files, []);
		}
	},
	{
		...COMMON$1,
		id: "compare-order",
		claim: "The commits of a comparison come oldest first, unlike those of a log.",
		grade: "schema",
		sources: [SCHEMA$3, DOCS$11],
		check: async (subject) => {
			const first = await subject.scratch.changedBranch();
			await plant(subject, toFiles(1), first.name);
			const reply = await compare(subject, `${subject.defaultBranch}...${first.name}`);
			const { commits } = readBody(reply, Compared);
			assert.equal(commits.length, 2);
			assert.equal(commits[0]?.sha, first.head);
		}
	},
	{
		...COMMON$1,
		id: "compare-missing",
		claim: "Comparing with what is not there answers 404.",
		grade: "schema",
		sources: [`${SCHEMA$3} 404`],
		check: async (subject) => {
			const name = subject.scratch.name();
			assertStatus(await compare(subject, `${subject.defaultBranch}...${name}`), 404);
		}
	},
	{
		...COMMON$1,
		id: "compare-renamed",
		claim: "A file that was moved is told once, with the place where it was.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 diff-entry previous_filename"],
		check: async (subject) => {
			const text = "the same text at another place, long enough to be known again\n".repeat(20);
			const { branch, head, objects } = await plant(subject, [toFile("before.txt", text)]);
			const kept = {
				mode: "100644",
				type: "blob"
			};
			const moved = {
				path: "after.txt",
				sha: objects.get("before.txt") ?? "",
				...kept
			};
			await plant(subject, [moved, {
				path: "before.txt",
				sha: null,
				...kept
			}], branch);
			const reply = await compare(subject, `${head}...${branch}`);
			const { files } = readBody(reply, Compared);
			assert.deepEqual(files, [{
				filename: "after.txt",
				status: "renamed",
				previous_filename: "before.txt"
			}]);
		}
	},
	{
		...COMMON$1,
		id: "compare-files-at-most",
		claim: "A comparison lists 300 files at most, without saying that there are more.",
		grade: "docs",
		sources: [DOCS$11],
		check: async (subject) => {
			const { branch, objects } = await plant(subject, toFiles(1));
			const sha = objects.get("firebreak-probe/0.txt") ?? "";
			const many = toFiles(301).map(({ path, mode, type }) => ({
				path,
				mode,
				type,
				sha
			}));
			await plant(subject, many, branch);
			const reply = await compare(subject, `${subject.defaultBranch}...${branch}`);
			assert.equal(readBody(reply, Compared).files.length, 300);
		}
	},
	{
		...COMMON$1,
		id: "compare-files-first-page",
		claim: "The files of a comparison stand on its first page alone.",
		grade: "docs",
		sources: [DOCS$11],
		check: async (subject) => {
			const { name } = await subject.scratch.changedBranch();
			const range = `${subject.defaultBranch}...${name}`;
			const first = await compare(subject, `${range}?per_page=1`);
			assert.equal(readBody(first, Compared).files.length, 1);
			const second = await compare(subject, `${range}?per_page=1&page=2`);
			const Second = object({ files: array(unknown()).optional() });
			assert.deepEqual(readBody(second, Second).files ?? [], []);
		}
	}
];

// sandbox/facts/concurrency.ts
const GROUPS = docs("actions/concepts/workflows-and-actions/concurrency");
const LARGER = "https://github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues";
async function say(subject, text, count) {
	return (await runFor(subject, toWorkflow({
		...typeof text === "string" ? { top: text } : text,
		script: "sleep 0.1"
	}), async () => {
		const { number } = await subject.scratch.issue();
		for (let index = 0; index < count; index += 1) await subject.scratch.comment(number, String(index));
	})).map(({ conclusion }) => conclusion);
}
const concurrency = [
	{
		id: "concurrency-default-drops",
		claim: "Of a group one run waits at most: a newer one cancels it.",
		grade: "docs",
		sources: [GROUPS, SYNTAX],
		reliedOnBy: [".github/workflows/command.yml", ".github/workflows/report.yml"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const ends = await say(subject, "concurrency: {group: probe, cancel-in-progress: false}", 3);
			assert.deepEqual(ends, [
				"success",
				"cancelled",
				"success"
			]);
		}
	},
	{
		id: "concurrency-queue-max",
		claim: "With `queue: max` up to 100 wait, and all run in their order.",
		grade: "docs",
		sources: [LARGER, SYNTAX],
		reliedOnBy: [".github/workflows/command.yml", ".github/workflows/report.yml"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			assert.deepEqual(await say(subject, "concurrency: {group: probe, cancel-in-progress: false, queue: max}", 4), [
				"success",
				"success",
				"success",
				"success"
			]);
		}
	},
	{
		id: "concurrency-queue-max-cancels-nothing",
		claim: "`queue: max` and `cancel-in-progress: true` do not go together.",
		grade: "docs",
		sources: [LARGER],
		reliedOnBy: [".github/workflows/command.yml"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			assert.deepEqual(await say(subject, "concurrency: {group: probe, cancel-in-progress: true, queue: max}", 1), ["failure"]);
		}
	},
	{
		id: "concurrency-name-case",
		claim: "The names of groups ignore case.",
		grade: "docs",
		sources: [GROUPS],
		reliedOnBy: [".github/workflows/report.yml", ".github/workflows/ci.yml"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const ends = await say(subject, `concurrency: {group: "\${{ github.event.comment.body == '1' && 'PROBE' || 'probe' }}"}`, 3);
			assert.deepEqual(ends, [
				"success",
				"cancelled",
				"success"
			]);
		}
	},
	{
		id: "concurrency-by-thread",
		claim: "A group may be named by an expression, so that each thread has its own.",
		grade: "docs",
		sources: [SYNTAX],
		reliedOnBy: [
			".github/workflows/command.yml",
			".github/workflows/declare.yml",
			".github/workflows/close.yml"
		],
		covers: ["github.run_id"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			assert.deepEqual(await say(subject, "concurrency: {group: \"probe-${{ github.event.comment.id || github.run_id }}\"}", 3), [
				"success",
				"success",
				"success"
			]);
		}
	},
	{
		id: "concurrency-cancel-in-progress",
		claim: "With `cancel-in-progress` a newer run cancels those before it.",
		grade: "docs",
		sources: [GROUPS, SYNTAX],
		reliedOnBy: [".github/workflows/ci.yml"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const ends = await say(subject, "concurrency: {group: probe, cancel-in-progress: true}", 3);
			assert.deepEqual(ends, [
				"cancelled",
				"cancelled",
				"success"
			]);
		}
	},
	{
		id: "skipped-job-enters-no-group",
		claim: "A job that its `if` skips enters no concurrency group and cancels nothing there.",
		grade: "report",
		sources: ["https://github.com/ROCm/rocm-systems/issues/9087", GROUPS],
		reliedOnBy: [".github/workflows/command.yml", ".github/workflows/report.yml"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const ends = await say(subject, { job: "if: github.event.comment.body != '1'\nconcurrency: {group: probe}" }, 3);
			assert.deepEqual(ends, [
				"success",
				"skipped",
				"success"
			]);
		}
	},
	{
		id: "concurrency-101st",
		claim: "Of a group with `queue: max` a hundred runs wait; what becomes of the next is not said.",
		grade: "docs",
		sources: [LARGER],
		reliedOnBy: [".github/workflows/command.yml", ".github/workflows/sweep.yml"],
		doubtful: "It may be cancelled or cancel another; the sweep finds what got no answer.",
		needs: [],
		unaskable: "a hundred runs would have to wait"
	}
];

// sandbox/facts/environments.ts
const ALL = "/repos/{owner}/{repo}/environments";
const ONE$2 = "/repos/{owner}/{repo}/environments/{environment_name}";
const POLICIES = `${ONE$2}/deployment-branch-policies`;
const DOCS$10 = "https://docs.github.com/en/rest/deployments/environments";
const POLICY_DOCS = "https://docs.github.com/en/rest/deployments/branch-policies";
const MANAGE = docs("actions/how-tos/deploy/configure-and-manage-deployments/manage-environments");
const SETUP$4 = "scripts/setup/environments.ts";
const OWN_BRANCHES = {
	protected_branches: false,
	custom_branch_policies: true
};
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
const environments = [
	{
		id: "environment-put",
		claim: "An environment is made and changed by the same request, which answers 200 with its name and rules.",
		grade: "recorded",
		sources: ["https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/Environment.testCreateEnvironment.txt", `${DOCS$10}#create-or-update-an-environment`],
		reliedOnBy: [SETUP$4],
		covers: [`PUT ${ONE$2}`, `GET ${ONE$2}`],
		needs: ["administrator"],
		check: async (subject) => {
			const { name, route, made } = await addEnvironment(subject);
			assertReply(made, 200, {
				name,
				protection_rules: []
			});
			assertStatus(await subject.rest("administrator", `PUT ${route}`, { body: {} }), 200);
			assertReply(await subject.rest("administrator", `GET ${route}`), 200, { name });
		}
	},
	{
		id: "environment-missing",
		claim: "An environment that is not there answers 404.",
		grade: "docs",
		sources: [`${DOCS$10}#get-an-environment`],
		reliedOnBy: [SETUP$4, "scripts/setup/secrets.ts"],
		covers: [`GET ${ONE$2}`],
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertStatus(await rest("administrator", `GET ${ALL}/firebreak-probe-none`), 404);
		}
	},
	{
		id: "environment-made-by-its-job",
		claim: "A job that names an environment which is not there runs; the environment is made, without rules and secrets.",
		grade: "docs",
		sources: [MANAGE],
		reliedOnBy: [
			".github/workflows/declare.yml",
			".github/workflows/command.yml",
			SETUP$4
		],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const name = subject.scratch.name().replaceAll("/", "-");
			subject.scratch.undo(() => subject.rest("administrator", `DELETE ${ALL}/${name}`));
			const run = await runOnce(subject, toWorkflow({ job: `environment: ${name}` }));
			assert.equal(run.conclusion, "success");
			const made = await subject.rest("administrator", `GET ${ALL}/${name}`);
			assertReply(made, 200, {
				name,
				protection_rules: []
			});
		}
	},
	{
		id: "environment-by-expression",
		claim: "The name of a job's environment may be an expression over what the jobs before it put out, read before the rules of that environment are.",
		grade: "docs",
		sources: [`${SYNTAX}#jobsjob_idenvironment`, `${CONTEXTS}#context-availability`],
		reliedOnBy: [".github/workflows/command.yml"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const [told, spare] = [0, 1].map(() => subject.scratch.name().replaceAll("/", "-"));
			for (const name of [told, spare]) subject.scratch.undo(() => subject.rest("administrator", `DELETE ${ALL}/${name}`));
			const follow = (id, output) => `${id}:\n  needs: one\n  runs-on: ubuntu-24.04\n  environment: \${{ needs.one.outputs.${output} || '${spare}' }}\n  steps: [{run: 'true'}]`;
			const workflow = toWorkflow({
				outputs: {
					told: "steps.s.outputs.told",
					silent: "steps.s.outputs.silent"
				},
				script: `echo told=${told} >> "$GITHUB_OUTPUT"`,
				jobs: `${follow("two", "told")}\n${follow("three", "silent")}`
			});
			const run = await runOnce(subject, workflow);
			assert.equal(run.conclusion, "success");
			for (const name of [told, spare]) assertReply(await subject.rest("administrator", `GET ${ALL}/${name}`), 200, { name });
		}
	},
	{
		id: "environment-without-the-plan",
		claim: "In a private repository of the plan Free a job that names an environment runs as if it named none: no rules, no secrets.",
		grade: "report",
		sources: [MANAGE, "https://github.com/networktocode/pyntc/pull/422"],
		reliedOnBy: ["docs/setup.md"],
		doubtful: "GitHub says that rules and secrets are ignored there and that no environment can be made, not what becomes of the job. Where it does not start, docs/setup.md names the line to take out.",
		needs: ["administrator", "runs"],
		unaskable: "it takes a private copy on the plan Free; `environment-made-by-its-job` then differs there, and says how"
	},
	{
		id: "environment-one-kind-of-policy",
		claim: "An environment is for protected branches or for named ones; both or neither is refused with 422.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 deployment-branch-policy-settings", `${DOCS$10}#create-or-update-an-environment`],
		reliedOnBy: [SETUP$4],
		covers: [`PUT ${ONE$2}`],
		needs: ["administrator"],
		check: async (subject) => {
			for (const both of [true, false]) assertStatus((await addEnvironment(subject, { deployment_branch_policy: {
				protected_branches: both,
				custom_branch_policies: both
			} })).made, 422);
		}
	},
	{
		id: "environment-branches",
		claim: "An environment for named branches lists those that were added; adding one a second time answers 303 or 200 and adds nothing.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 repos/create-deployment-branch-policy", `${POLICY_DOCS}#create-a-deployment-branch-policy`],
		reliedOnBy: [SETUP$4],
		covers: [`GET ${POLICIES}`, `POST ${POLICIES}`],
		needs: ["administrator"],
		check: async (subject) => {
			const { rest, defaultBranch: name } = subject;
			const { route } = await addEnvironment(subject, { deployment_branch_policy: OWN_BRANCHES });
			const policies = `${route}/deployment-branch-policies`;
			const add = () => rest("administrator", `POST ${policies}`, { body: { name } });
			assertReply(await add(), 200, { name });
			const again = await add();
			assert.ok(again.status === 200 || again.status === 303, `got ${again.status}`);
			const Listed = object({ branch_policies: array(object({ name: string() })) });
			const listed = readBody(await rest("administrator", `GET ${policies}`), Listed);
			assert.deepEqual(listed.branch_policies, [{ name }]);
		}
	},
	{
		id: "environment-without-own-branches",
		claim: "A branch cannot be added to an environment that is not for named branches: 404.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 repos/create-deployment-branch-policy 404", `${POLICY_DOCS}#create-a-deployment-branch-policy`],
		reliedOnBy: [SETUP$4],
		covers: [`POST ${POLICIES}`],
		needs: ["administrator"],
		check: async (subject) => {
			const { route } = await addEnvironment(subject);
			const body = { name: subject.defaultBranch };
			const policies = `POST ${route}/deployment-branch-policies`;
			assertStatus(await subject.rest("administrator", policies, { body }), 404);
		}
	},
	{
		id: "environment-list",
		claim: "The environments of a repository are listed with how many there are.",
		grade: "docs",
		sources: [`${DOCS$10}#list-environments`],
		reliedOnBy: [],
		covers: [`GET ${ALL}`],
		needs: ["administrator"],
		check: async (subject) => {
			const { name } = await addEnvironment(subject);
			const reply = await subject.rest("administrator", `GET ${ALL}?per_page=100`);
			const Listed = object({
				total_count: number(),
				environments: array(object({ name: string() }))
			});
			const { total_count, environments: listed } = readBody(reply, Listed);
			assert.ok(total_count >= listed.length, String(total_count));
			assert.ok(listed.some((one) => one.name === name));
		}
	},
	{
		id: "environment-deleted",
		claim: "An environment is deleted with 204, and is then missed with 404.",
		grade: "docs",
		sources: [`${DOCS$10}#delete-an-environment`],
		reliedOnBy: [],
		covers: [`DELETE ${ONE$2}`],
		needs: ["administrator"],
		check: async (subject) => {
			const { route } = await addEnvironment(subject);
			assertStatus(await subject.rest("administrator", `DELETE ${route}`), 204);
			assertStatus(await subject.rest("administrator", `GET ${route}`), 404);
		}
	}
];

// sandbox/facts/own-run.ts
const RUNS$2 = "/repos/{owner}/{repo}/actions/runs";
const Listed$5 = object({ workflow_runs: array(looseObject({
	id: number(),
	path: string()
})) });
async function listOwn({ rest }, status) {
	const reply = await rest("administrator", `GET ${RUNS$2}?status=${status}`);
	const { workflow_runs: runs } = readBody(reply, Listed$5);
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
const OPERATOR$4 = "actions/providers/github/client.ts";
const SWEEPER = "actions/github/sweeper.ts";
const GATE$1 = "actions/github/gate.ts";
const WORKFLOWS$1 = "/repos/{owner}/{repo}/actions/workflows";
const RUNS$1 = "/repos/{owner}/{repo}/actions/runs";
const OPEN$3 = `query Open($owner: String!, $name: String!) {
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
		claim: "Disabling a workflow that is not active is refused: 403 \"Unable to disable a workflow that is not active.\"",
		grade: "recorded",
		sources: [pygithub("Workflow.testDisabledWhenAlreadyDisabled")],
		reliedOnBy: [OPERATOR$4, "actions/providers/github/steps/halt-workflows.ts"],
		covers: [
			`GET ${WORKFLOWS$1}`,
			`GET ${WORKFLOWS$1}/{workflow_id}`,
			`PUT ${WORKFLOWS$1}/{workflow_id}/disable`,
			`PUT ${WORKFLOWS$1}/{workflow_id}/enable`
		],
		needs: ["world", "administrator"],
		check: async ({ world, rest, repo }) => {
			const [workflow] = world?.repositories.get(`acme/${repo}`)?.workflows ?? [];
			const one = `${WORKFLOWS$1}/${String(workflow?.id)}`;
			const put = async (verb) => (await rest("administrator", `PUT ${one}/${verb}`)).status;
			await put("enable");
			assert.equal(await put("disable"), 204);
			assertReply(await rest("administrator", `PUT ${one}/disable`), 403, { message: "Unable to disable a workflow that is not active." });
			await put("enable");
		}
	},
	{
		id: "enable-is-idempotent",
		claim: "Enabling a workflow that is active is taken with 204.",
		grade: "inferred",
		sources: [operation("actions/enable-workflow")],
		doubtful: "Disabling one twice is refused, so enabling one twice may be; a look tells how it stands.",
		reliedOnBy: [],
		covers: [`PUT ${WORKFLOWS$1}/{workflow_id}/enable`],
		needs: ["world", "administrator"],
		check: async ({ world, rest, repo }) => {
			const [workflow] = world?.repositories.get(`acme/${repo}`)?.workflows ?? [];
			const enable = () => rest("administrator", `PUT ${WORKFLOWS$1}/${String(workflow?.id)}/enable`);
			assertStatus(await enable(), 204);
			const { status } = await enable();
			assert.ok(status === 204 || status === 403, `got ${String(status)}`);
			return status === 204 ? "taken twice" : "refused the second time";
		}
	},
	{
		id: "environment-read-by-actions",
		claim: "Who reads Actions of a repository reads the rules of its environments; one that is not there answers 404.",
		grade: "docs",
		sources: [docs("rest/deployments/environments"), operation("repos/get-environment")],
		reliedOnBy: [GATE$1],
		covers: ["GET /repos/{owner}/{repo}/environments/{environment_name}"],
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
		claim: "The runs of a workflow file are listed with the name that its `run-name` gives them, and how they stand.",
		grade: "schema",
		sources: [operation("actions/list-workflow-runs")],
		reliedOnBy: [SWEEPER, OPERATOR$4],
		covers: [
			`GET ${WORKFLOWS$1}/{workflow_id}/runs`,
			`GET ${RUNS$1}`,
			`GET ${RUNS$1}/{run_id}/approvals`
		],
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
				const list = `GET ${WORKFLOWS$1}/firebreak-probe.yml/runs`;
				const run = {
					id,
					display_title: `Probe of ${number}`,
					status: "completed"
				};
				assertReply(await subject.rest("job", list), 200, { workflow_runs: [run] });
				const approvals = await subject.rest("job", `GET ${RUNS$1}/${String(id)}/approvals`);
				assertReply(approvals, 200, []);
			});
		}
	},
	{
		id: "gql-open-threads",
		claim: "Open issues and pull requests are listed with the one touched last first, with their words and authors.",
		grade: "schema",
		sources: [schema("Repository.issues"), schema("Repository.pullRequests")],
		reliedOnBy: [SWEEPER],
		covers: [
			...["Issue", "PullRequest"].flatMap((type) => [
				"author",
				"title",
				"body",
				"createdAt",
				"updatedAt"
			].map((field) => `${type}.${field}`)),
			"IssueConnection.nodes",
			"Repository.issues"
		],
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
			const data = await askWell(subject, OPEN$3, { tier: "job" });
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
		claim: "A schedule starts the workflow file of the default branch, at some time near the one it names, or not at all.",
		grade: "docs",
		sources: [TRIGGERS],
		reliedOnBy: [".github/workflows/sweep.yml"],
		covers: ["on schedule"],
		doubtful: "Nobody can wait for one; the sweep may come late or never.",
		needs: [],
		unaskable: "a schedule cannot be hurried"
	}
];

// sandbox/facts/contents.ts
const CONTENTS = "/repos/{owner}/{repo}/contents";
const READ$2 = ["GET /repos/{owner}/{repo}/contents/{path}"];
const WRITE = ["PUT /repos/{owner}/{repo}/contents/{path}"];
const DOCS$9 = "https://docs.github.com/en/rest/repos/contents";
const HUB$4 = "https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github";
const toBase64 = (text) => Buffer.from(text).toString("base64");
const File = object({
	type: string(),
	content: string().optional()
});
const ROOT$1 = "firebreak-probe";
const contents = [
	{
		id: "contents-missing",
		claim: "A path that is not there answers 404 \"Not Found\".",
		grade: "recorded",
		sources: [`${HUB$4}/GHTreeBuilderTest/wiremock/testDelete`, `${DOCS$9}#get-repository-content`],
		reliedOnBy: [],
		covers: READ$2,
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const missing = await rest("administrator", `GET ${CONTENTS}/${scratch.name()}.txt`);
			assertReply(missing, 404, { message: "Not Found" });
		}
	},
	{
		id: "contents-put-statuses",
		claim: "Writing a file answers 201 when it is new, 200 when it is changed, and 409 when the content named as seen is not the one that is there.",
		grade: "recorded",
		sources: [`${HUB$4}/GHPullRequestTest/wiremock/updateContentSquashMerge`, `${DOCS$9}#create-or-update-file-contents`],
		reliedOnBy: [],
		covers: WRITE,
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { name: branch } = await scratch.branch();
			const put = (draft) => {
				const body = {
					message: "Write",
					branch,
					...draft
				};
				return rest("administrator", `PUT ${CONTENTS}/${branch}.txt`, { body });
			};
			const made = await put({ content: toBase64("one\n") });
			assertStatus(made, 201);
			const { sha } = readBody(made, object({ content: Sha })).content;
			assertStatus(await put({
				content: toBase64("two\n"),
				sha
			}), 200);
			assertStatus(await put({
				content: toBase64("three\n"),
				sha
			}), 409);
		}
	},
	{
		id: "contents-put-needs-sha",
		claim: "A file that is there is not overwritten by who does not name its content: 422.",
		grade: "report",
		sources: [`${DOCS$9}#create-or-update-file-contents`, "@octokit/openapi@23.0.2 repos/create-or-update-file-contents 422"],
		reliedOnBy: [],
		covers: WRITE,
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { name: branch } = await scratch.changedBranch();
			const body = {
				message: "Write",
				branch,
				content: toBase64("again\n")
			};
			const again = await rest("administrator", `PUT ${CONTENTS}/${branch}.txt`, { body });
			assertStatus(again, 422);
		}
	},
	{
		id: "contents-branch-may-be-full-ref",
		claim: "The branch to write to may be named with refs/heads/ before it.",
		grade: "recorded",
		sources: [`${HUB$4}/GHBranchTest/wiremock/testMergeBranch`],
		reliedOnBy: [],
		covers: WRITE,
		emulate: "takes the name as it is and finds no such branch",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { name } = await scratch.branch();
			const body = {
				message: "Write",
				branch: `refs/heads/${name}`,
				content: toBase64("x\n")
			};
			assertStatus(await rest("administrator", `PUT ${CONTENTS}/${name}.txt`, { body }), 201);
		}
	},
	{
		id: "contents-branch-missing",
		claim: "Writing to a branch that is not there answers 404.",
		grade: "docs",
		sources: ["@octokit/openapi@23.0.2 repos/create-or-update-file-contents 404"],
		reliedOnBy: [],
		covers: WRITE,
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const name = scratch.name();
			const body = {
				message: "Write",
				branch: name,
				content: toBase64("x\n")
			};
			assertStatus(await rest("administrator", `PUT ${CONTENTS}/${name}.txt`, { body }), 404);
		}
	},
	{
		id: "contents-size-steps",
		claim: "A file of more than 1 MB comes without its content and says so with the encoding \"none\".",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 repos/get-content", `${DOCS$9}#get-repository-content`],
		reliedOnBy: [],
		covers: READ$2,
		emulate: "sends the content whatever its size",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { name: branch } = await scratch.branch();
			const path = `${branch}-large.txt`;
			const body = {
				message: "Write",
				branch,
				content: toBase64("x".repeat(1048577))
			};
			assertDone(await rest("administrator", `PUT ${CONTENTS}/${path}`, { body }));
			const large = await rest("administrator", `GET ${CONTENTS}/${path}?ref=${branch}`, { headers: { accept: "application/vnd.github.object+json" } });
			assertReply(large, 200, {
				size: 1048577,
				encoding: "none",
				content: ""
			});
		}
	},
	{
		id: "contents-follows-symlinks",
		claim: "A link to a file answers as the file it leads to, and a link to a folder answers as a link.",
		grade: "recorded",
		sources: [`${HUB$4}/GHContentIntegrationTest/wiremock/testGetFileContentWithSymlink`],
		reliedOnBy: [],
		covers: READ$2,
		needs: ["administrator"],
		check: async (subject) => {
			const entries = [
				toFile(`${ROOT$1}/real/text.txt`, "the target\n"),
				{
					path: `${ROOT$1}/to-file`,
					mode: "120000",
					type: "blob",
					content: "real/text.txt"
				},
				{
					path: `${ROOT$1}/to-folder`,
					mode: "120000",
					type: "blob",
					content: "real"
				}
			];
			const { branch } = await plant(subject, entries);
			const read = (path) => subject.rest("administrator", `GET ${CONTENTS}/${ROOT$1}/${path}?ref=${branch}`);
			const file = readBody(await read("to-file"), File);
			assert.equal(file.type, "file");
			assert.equal(Buffer.from(file.content ?? "", "base64").toString(), "the target\n");
			assertReply(await read("to-folder"), 200, {
				type: "symlink",
				target: "real"
			});
		}
	},
	{
		id: "contents-submodule-says-file",
		claim: "In a list of a folder another repository that is linked in says that it is a file, in version 2022-11-28 of the API.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 repos/get-content", `${DOCS$9}#get-repository-content`],
		reliedOnBy: [],
		covers: READ$2,
		needs: ["administrator"],
		check: async (subject) => {
			const { branch } = await plant(subject, [{
				path: `${ROOT$1}/linked`,
				mode: "160000",
				type: "commit",
				sha: "a".repeat(40)
			}]);
			const route = `GET ${CONTENTS}/${ROOT$1}?ref=${branch}`;
			assertReply(await subject.rest("administrator", route), 200, [{ type: "file" }]);
		}
	},
	{
		id: "contents-directory-limit",
		claim: "A list of a folder ends after 1,000 entries without saying that there are more.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 repos/get-content", `${DOCS$9}#get-repository-content`],
		reliedOnBy: [],
		covers: READ$2,
		emulate: "lists all entries",
		needs: ["administrator"],
		check: async (subject) => {
			const { branch, objects } = await plant(subject, [toFile(`${ROOT$1}/0.txt`)]);
			const sha = objects.get(`${ROOT$1}/0.txt`) ?? "";
			const many = Array.from({ length: 1001 }, (_, index) => ({
				path: `${ROOT$1}/${String(index)}.txt`,
				mode: "100644",
				type: "blob",
				sha
			}));
			await plant(subject, many, branch);
			const route = `GET ${CONTENTS}/${ROOT$1}?ref=${branch}`;
			const listed = readBody(await subject.rest("administrator", route), array(unknown()));
			assert.equal(listed.length, 1e3);
		}
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
		claim: `In a locked conversation a comment of a job is refused: 403, "${LOCKED}".`,
		grade: "report",
		sources: [
			"https://github.com/hashicorp/terraform-github-actions/issues/100",
			"https://github.com/renovatebot/renovate/issues/6215",
			"https://docs.github.com/en/communities/moderating-comments-and-conversations/locking-conversations"
		],
		reliedOnBy: ["actions/github/untold.ts"],
		emulate: "wants a body to lock and lets everyone comment",
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
		claim: "In a locked conversation a job may react to a comment that is there already.",
		grade: "inferred",
		doubtful: "Nobody has shown whether a bot may react or edit its own comments there; a refusal of either stops nothing.",
		sources: ["https://docs.github.com/en/communities/moderating-comments-and-conversations/locking-conversations"],
		reliedOnBy: ["actions/github/projection.ts", "actions/github/acknowledge.ts"],
		emulate: "wants a body to lock",
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
		claim: "Owners and repositories are found in any case and answered in their own.",
		grade: "docs",
		sources: ["https://docs.github.com/en/rest/repos/repos#get-a-repository"],
		reliedOnBy: [
			"actions/containment/protected.ts",
			"actions/providers/github/repository.ts",
			"actions/command/commands/assign.ts"
		],
		emulate: "tells names apart by case",
		needs: ["administrator"],
		check: async ({ rest, owner, repo }) => {
			const { status, body } = await rest("administrator", `GET /repos/${`${owner.toUpperCase()}/${repo.toUpperCase()}`}`);
			assert.equal(status, 200);
			assertHolds(body, { full_name: `${owner}/${repo}` });
		}
	}
];

// sandbox/facts/create-ref.ts
const BRANCH$3 = "actions/github/branch.ts";
const CREATE$3 = `mutation($input: CreateRefInput!) {
  createRef(input: $input) { clientMutationId ref { target { oid } } }
}`;
async function toInput$2(subject, branch, oid) {
	const { body } = await subject.rest("administrator", "GET /repos/{owner}/{repo}");
	return {
		repositoryId: textAt(body, "node_id"),
		name: `refs/heads/${branch}`,
		oid
	};
}
const createRef = [
	{
		id: "gql-create-ref",
		claim: "A branch is made at a commit by its full name, `refs/heads/` and all.",
		grade: "schema",
		sources: [schema("Mutation.createRef")],
		reliedOnBy: ["actions/github/documents.ts", BRANCH$3],
		covers: [
			"Mutation.createRef",
			"CreateRefPayload.clientMutationId",
			"CreateRefPayload.ref"
		],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { head } = await subject.scratch.branch();
			const branch = subject.scratch.name();
			const gone = `DELETE /repos/{owner}/{repo}/git/refs/heads/${branch}`;
			subject.scratch.undo(() => subject.rest("administrator", gone));
			const input = await toInput$2(subject, branch, head);
			const data = await askWell(subject, CREATE$3, { variables: { input } });
			assert.equal(at(data, "createRef.ref.target.oid"), head);
		}
	},
	{
		id: "gql-create-ref-exists",
		claim: "Making a branch that is there is refused, and says that a ref of that name exists.",
		grade: "recorded",
		sources: [
			"https://github.com/peel/fiddle/blob/253a7de470e664b07018d8f19385dc2d8b1b1b63/docs/technical/decisions/018-a-graphql-200-is-not-a-success.md",
			"https://github.com/decaporg/decap-cms/blob/main/packages/decap-cms-backend-github/src/GraphQLAPI.ts",
			schema("Mutation.createRef")
		],
		reliedOnBy: [BRANCH$3, "actions/declare/branch.ts"],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name, head } = await subject.scratch.branch();
			const input = await toInput$2(subject, name, head);
			const { data, errors } = await ask(subject, CREATE$3, { variables: { input } });
			assert.equal(at(data, "createRef"), null);
			const message = `A ref named "refs/heads/${name}" already exists in the repository.`;
			assertHolds(errors, [{ message }]);
		}
	},
	{
		id: "gql-create-ref-no-commit",
		claim: "A branch is not made at a commit that is not there.",
		grade: "report",
		sources: ["https://github.com/octokit/octokit.js/issues/562", schema("Mutation.createRef")],
		doubtful: "REST says \"Object does not exist\"; what GraphQL says is nowhere told.",
		reliedOnBy: [BRANCH$3],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const branch = subject.scratch.name();
			const input = await toInput$2(subject, branch, "f".repeat(40));
			const { data, errors } = await ask(subject, CREATE$3, { variables: { input } });
			assert.ok(!at(data, "createRef"), "The branch was made.");
			const ref = `GET /repos/{owner}/{repo}/git/ref/heads/${branch}`;
			assert.equal((await subject.rest("administrator", ref)).status, 404);
			return `${errors[0]?.type ?? "no type"}: ${errors[0]?.message ?? ""}`;
		}
	},
	{
		id: "gql-create-ref-prefix",
		claim: "Making a branch that stands where another would need a folder is refused.",
		grade: "docs",
		sources: ["https://git-scm.com/docs/git-check-ref-format", schema("Mutation.createRef")],
		reliedOnBy: ["actions/declare/branch.ts"],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name, head } = await subject.scratch.branch();
			const input = await toInput$2(subject, `${name}/below`, head);
			const { data, errors } = await ask(subject, CREATE$3, { variables: { input } });
			assert.ok(!at(data, "createRef"), "The branch was made.");
			assert.equal(errors.length, 1);
		}
	}
];

// sandbox/facts/credentials.ts
const DOCS$8 = "https://docs.github.com/en/rest/credentials/revoke#revoke-a-list-of-credentials";
const SCHEMA$2 = "@octokit/openapi@23.0.2 credentials/revoke";
const COMMON = {
	reliedOnBy: [
		"actions/providers/github/client.ts",
		"actions/incident/credential-kind.ts",
		"actions/providers/github/steps/revoke-credential.ts"
	],
	covers: ["POST /credentials/revoke"]
};
const invent = (prefix) => prefix + randomBytes(18).toString("hex");
const revoke = ({ rest }, credentials, tier = "anonymous") => rest(tier, "POST /credentials/revoke", { body: { credentials } });
const credentials = [
	{
		...COMMON,
		id: "revoke-endpoint",
		claim: "Anyone may hand in credentials without signing in: 202, whether they exist or not.",
		grade: "schema",
		sources: [SCHEMA$2, DOCS$8],
		needs: ["anonymous"],
		check: async (subject) => {
			assertStatus(await revoke(subject, [invent("ghp_"), invent("gho_")]), 202);
		}
	},
	{
		...COMMON,
		id: "revoke-with-credentials-refused",
		claim: "Whoever signs in to hand in credentials is refused with 403.",
		grade: "schema",
		sources: [SCHEMA$2, DOCS$8],
		needs: ["administrator"],
		check: async (subject) => {
			assertStatus(await revoke(subject, [invent("ghp_")], "administrator"), 403);
		}
	},
	{
		...COMMON,
		id: "revoke-count",
		claim: "No credential at all, and more than 1,000 at a time, are refused with 422.",
		grade: "schema",
		sources: [SCHEMA$2, DOCS$8],
		needs: ["anonymous"],
		check: async (subject) => {
			assertStatus(await revoke(subject, []), 422);
			const many = Array.from({ length: 1001 }, () => invent("ghp_"));
			assertStatus(await revoke(subject, many), 422);
		}
	},
	{
		...COMMON,
		id: "revoke-kinds",
		claim: "Tokens of installations (ghs_) are not among the kinds that are taken.",
		grade: "docs",
		sources: [SCHEMA$2, DOCS$8],
		doubtful: "the documents name what is taken, not how the rest is answered",
		needs: ["anonymous"],
		check: async (subject) => {
			const { status } = await revoke(subject, [invent("ghs_")]);
			assert.ok(status === 202 || status === 422, `got ${status}`);
			return status === 422 ? "they are refused" : "they are taken without a word";
		}
	},
	{
		...COMMON,
		id: "revoke-takes-effect",
		claim: "A token that was handed in answers 401 from then on.",
		grade: "docs",
		sources: [DOCS$8],
		covers: ["POST /credentials/revoke", "GET /user"],
		needs: ["anonymous", "world"],
		check: async (subject) => {
			const leaked = [...subject.world?.tokens.values() ?? []].find(({ kind }) => kind === "leaked");
			assert.ok(leaked !== void 0, "the world has no leaked token");
			const headers = { authorization: `Bearer ${leaked.value}` };
			const ask = () => subject.rest("anonymous", "GET /user", { headers });
			assertStatus(await ask(), 200);
			assertStatus(await revoke(subject, [leaked.value]), 202);
			assertReply(await ask(), 401, { message: "Bad credentials" });
		}
	}
];

// sandbox/facts/declaring.ts
const SETTING = "GET /repos/{owner}/{repo}/actions/permissions/workflow";
const PULLS$2 = "POST /repos/{owner}/{repo}/pulls";
const ALLOW = docs("repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository");
const declaring = [
	{
		id: "actions-may-not-open-prs",
		claim: "While \"Allow GitHub Actions to create and approve pull requests\" is off, the token of a job opens none: 403.",
		grade: "recorded",
		sources: [SDLC_HARNESS, ALLOW],
		reliedOnBy: ["actions/declare/project.ts", "actions/declare/texts.ts"],
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
		claim: "The token of a job cannot read whether it may open pull requests.",
		grade: "recorded",
		sources: [SDLC_HARNESS],
		reliedOnBy: ["actions/declare/project.ts"],
		needs: ["job"],
		check: async ({ rest }) => {
			assert.equal((await rest("job", SETTING)).status, 403);
		}
	},
	{
		id: "draft-needs-plan",
		claim: "A private repository of a plan without drafts answers 422 to one.",
		grade: "schema",
		sources: [operation("pulls/create"), docs("pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/about-pull-requests")],
		reliedOnBy: ["actions/github/pull-request.ts"],
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
		claim: "A job makes labels with GraphQL, several in one request; a name that is taken, also in another case, is refused alone.",
		grade: "schema",
		sources: [schema("Mutation.createLabel")],
		reliedOnBy: ["actions/github/label.ts"],
		covers: [
			"Mutation.createLabel",
			"CreateLabelPayload.label",
			"Label.id",
			"Label.name"
		],
		needs: ["job", "graphql"],
		check: async (subject) => {
			const { rest, scratch } = subject;
			const [one, two] = [scratch.name(), scratch.name()];
			for (const name of [one, two]) {
				const route = `DELETE /repos/{owner}/{repo}/labels/${encodeURIComponent(name)}`;
				scratch.undo(() => rest("administrator", route));
			}
			const id = at(await askWell(subject, REPOSITORY$4), "repository.id");
			const make = (name) => ({
				repositoryId: id,
				name,
				color: "ededed"
			});
			const first = await ask(subject, CREATE$2, {
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
const REPOSITORY$4 = "query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }";
const CREATE$2 = `mutation($a: CreateLabelInput!, $b: CreateLabelInput!) {
  a: createLabel(input: $a) { label { id name } }
  b: createLabel(input: $b) { label { id name } }
}`;

// sandbox/facts/deleted-issues.ts
const DELETE = "mutation($id: ID!) { deleteIssue(input: {issueId: $id}) { clientMutationId } }";
const DELETING = "https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/deleting-an-issue";
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
}, ...["job", "writer"].map((tier) => ({
	id: tier === "job" ? "issue-deleted-by-nobody-else" : "issue-deleted-by-no-writer",
	claim: tier === "job" ? "A job cannot delete an issue." : "A person with write access, who is no administrator, cannot delete an issue.",
	grade: "docs",
	sources: [DELETING],
	reliedOnBy: [],
	needs: [tier, "graphql"],
	check: async ({ graphql, scratch }) => {
		const { nodeId } = await scratch.issue();
		const { status, body } = await graphql(tier, DELETE, { id: nodeId });
		assert.equal(status, 200);
		assertHolds(body, { data: { deleteIssue: null } });
	}
}))];

// sandbox/facts/dispatch.ts
const DECLARE$3 = ".github/workflows/declare.yml";
const PROBE = [".github/workflows/probe.yml", "sandbox/probe/workflow.ts"];
const ROUTE = "POST /repos/{owner}/{repo}/actions/workflows/firebreak-probe.yml/dispatches";
const ON = `workflow_dispatch:
  inputs:
    needed: {type: string, required: true}
    flag: {type: boolean, default: false}
    choice: {type: choice, options: [SEV1, SEV2], default: SEV2}`;
const send = ({ rest, defaultBranch }, inputs) => rest("administrator", ROUTE, { body: {
	ref: defaultBranch,
	inputs
} });
async function answer(subject, on, inputs) {
	const replies = [];
	const runs = await runFor(subject, toWorkflow({ on }), async () => {
		replies.push(await send(subject, inputs));
	});
	return {
		status: replies[0]?.status,
		message: at(replies[0]?.body, "message"),
		runs: runs.length
	};
}
const on = (cron) => `schedule: [{cron: '${cron}'}]\nworkflow_dispatch:`;
const dispatch = [
	{
		id: "on-workflow-dispatch",
		claim: "A dispatch starts the workflow with its inputs, defaults added, as `github.event.inputs`.",
		grade: "docs",
		sources: [
			TRIGGERS,
			SYNTAX,
			webhook("workflow_dispatch$event")
		],
		reliedOnBy: [
			DECLARE$3,
			"actions/declare/dispatch.ts",
			...PROBE
		],
		covers: [
			"on workflow_dispatch",
			"workflow_dispatch inputs",
			"workflow_dispatch inputs.exercise",
			"workflow_dispatch repository.default_branch",
			"POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"
		],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const run = await runOnce(subject, toWorkflow({
				on: ON,
				outputs: {
					inputs: "toJSON(github.event.inputs)",
					typed: "inputs.flag == false",
					branch: "github.event.repository.default_branch",
					event: "github.event_name"
				}
			}), async () => {
				assert.equal((await send(subject, { needed: "x" })).status, 204);
			});
			const { inputs, ...rest } = findJob(run, "one").outputs;
			const given = JSON.parse(inputs ?? "");
			assert.deepEqual(given, {
				needed: "x",
				flag: "false",
				choice: "SEV2"
			});
			const { defaultBranch: branch } = subject;
			assert.deepEqual(rest, {
				typed: "true",
				branch,
				event: "workflow_dispatch"
			});
		}
	},
	{
		id: "workflow-dispatch-refusals",
		claim: "A dispatch without a required input, of a workflow without that trigger, answers 422 and says so.",
		grade: "recorded",
		sources: [pygithub("Workflow.testCreateDispatchException"), pygithub("Workflow.testCreateDispatchForNonTriggerEnabled")],
		reliedOnBy: [...PROBE],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			assert.deepEqual(await answer(subject, ON, {}), {
				status: 422,
				message: "Required input 'needed' not provided",
				runs: 0
			});
			assert.deepEqual(await answer(subject, "issue_comment:", {}), {
				status: 422,
				message: "Workflow does not have 'workflow_dispatch' trigger",
				runs: 0
			});
		}
	},
	{
		id: "workflow-dispatch-unknown-ref",
		claim: "A dispatch on a branch that is not there answers 422 \"No ref found for\", not 404.",
		grade: "report",
		sources: ["https://github.com/day8/re-frame2/pull/9287"],
		reliedOnBy: [...PROBE],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const replies = [];
			await runFor(subject, toWorkflow({ on: "workflow_dispatch:" }), async () => {
				const body = { ref: subject.scratch.name() };
				replies.push(await subject.rest("administrator", ROUTE, { body }));
			});
			assert.equal(replies[0]?.status, 422);
			assert.match(String(at(replies[0]?.body, "message")), /^No ref found for/);
		}
	},
	{
		id: "workflow-dispatch-disabled",
		claim: "A dispatch of a disabled workflow answers 422.",
		grade: "recorded",
		sources: [SDLC_HARNESS],
		reliedOnBy: [...PROBE],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const replies = [];
			const state = (to) => subject.rest("administrator", ROUTE.replace("POST", "PUT").replace("dispatches", to));
			await runFor(subject, toWorkflow({ on: ON }), async () => {
				await state("disable");
				replies.push(await send(subject, { needed: "x" }));
				await state("enable");
			});
			const message = "Cannot trigger a 'workflow_dispatch' on a disabled workflow";
			assert.equal(replies[0]?.status, 422);
			assert.equal(at(replies[0]?.body, "message"), message);
		}
	},
	{
		id: "workflow-dispatch-limits",
		claim: "All inputs together may have 65,535 characters as JSON; more answers 422.",
		grade: "recorded",
		sources: [SDLC_HARNESS, operation("actions/create-workflow-dispatch")],
		reliedOnBy: [DECLARE$3, "actions/declare/dispatch.ts"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const around = JSON.stringify({ needed: "" }).length;
			const fits = { needed: "ü".repeat(65535 - around) };
			assert.deepEqual((await answer(subject, ON, fits)).status, 204);
			const refused = await answer(subject, ON, { needed: `${fits.needed}ü` });
			assert.deepEqual(refused, {
				status: 422,
				message: "inputs are too large.",
				runs: 0
			});
		}
	},
	{
		id: "workflow-dispatch-choice",
		claim: "A dispatch whose choice is not among the options, or with an unknown input, answers 422.",
		grade: "docs",
		sources: [SYNTAX, operation("actions/create-workflow-dispatch")],
		reliedOnBy: [DECLARE$3, "actions/declare/dispatch.ts"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const wrong = await answer(subject, ON, {
				needed: "x",
				choice: "SEV9"
			});
			const unknown = await answer(subject, ON, {
				needed: "x",
				more: "y"
			});
			assert.deepEqual([
				wrong.status,
				unknown.status,
				wrong.runs
			], [
				422,
				422,
				0
			]);
			assert.match(String(unknown.message), /Unexpected inputs provided/);
		}
	},
	{
		id: "schedule-beside-dispatch",
		claim: "A schedule of five cron fields stands beside a dispatch; one that is malformed makes the file invalid.",
		grade: "docs",
		sources: [TRIGGERS, SYNTAX],
		reliedOnBy: [".github/workflows/sweep.yml"],
		covers: ["on schedule"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const good = await answer(subject, on("17 * * * *"), {});
			const bad = await answer(subject, on("17 *"), {});
			assert.deepEqual([
				good.status,
				good.runs,
				bad.status
			], [
				204,
				1,
				422
			]);
		}
	}
];

// sandbox/facts/errors.ts
const REPOSITORY$3 = "/repos/{owner}/{repo}";
const ISSUES$3 = `${REPOSITORY$3}/issues`;
const TROUBLES$2 = `https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api`;
const FIX$2 = "https://github.com/octokit/fixtures/blob/cb8bc9d/scenarios/api.github.com";
const PYG$2 = "https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData";
const FAILURE$3 = "actions/github/failure.ts";
const CLIENT$2 = "actions/github/client.ts";
const errors = [
	{
		id: "validation-failed",
		claim: "A field that does not fit is refused with 422 \"Validation Failed\" and a list of errors with resource, field and code.",
		grade: "recorded",
		sources: [`${FIX$2}/errors/raw-fixture.json`, `${TROUBLES$2}#validation-failed`],
		reliedOnBy: [FAILURE$3],
		emulate: "writes \"Validation failed\" and gives no list of errors",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const body = {
				name: scratch.name(),
				color: "invalid"
			};
			const refused = await rest("administrator", `POST ${REPOSITORY$3}/labels`, { body });
			assertReply(refused, 422, {
				message: "Validation Failed",
				errors: [{
					resource: "Label",
					field: "color",
					code: "invalid"
				}]
			});
			readBody(refused, object({ documentation_url: url() }));
		}
	},
	{
		id: "status-is-a-string",
		claim: "A refusal repeats its status in the body, as a string.",
		grade: "recorded",
		sources: [`${PYG$2}/Repository.testTransferOwnershipInvalidOwner.txt`],
		reliedOnBy: [FAILURE$3],
		emulate: "leaves it out",
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertReply(await rest("administrator", `GET ${ISSUES$3}/99999999`), 404, { status: "404" });
		}
	},
	{
		id: "bad-json",
		claim: "A body that is no JSON is refused with 400 \"Problems parsing JSON\".",
		grade: "recorded",
		sources: [`${FIX$2}/errors/raw-fixture.json`, `${TROUBLES$2}#invalid-request`],
		reliedOnBy: [],
		needs: ["administrator"],
		check: async ({ rest }) => {
			const refused = await rest("administrator", `POST ${ISSUES$3}`, { text: "{\"title\": " });
			assertReply(refused, 400, { message: "Problems parsing JSON" });
		}
	},
	{
		id: "body-is-an-object",
		claim: "A body that is JSON but no object is refused with 400 \"Body should be a JSON object\".",
		grade: "docs",
		sources: [TROUBLES$2],
		reliedOnBy: [],
		emulate: "takes it for an empty body",
		needs: ["administrator"],
		check: async ({ rest }) => {
			const refused = await rest("administrator", `POST ${ISSUES$3}`, { body: "a title" });
			assertReply(refused, 400, { message: "Body should be a JSON object" });
		}
	},
	{
		id: "api-version-unknown",
		claim: "A version of the API that there is not is refused with 400, which names those there are.",
		grade: "report",
		sources: ["https://github.com/expipiplus1/update-nix-fetchgit/issues/79", "https://docs.github.com/en/rest/about-the-rest-api/api-versions"],
		reliedOnBy: [],
		emulate: "takes any",
		needs: ["administrator"],
		check: async ({ rest }) => {
			const refused = await rest("administrator", `GET ${REPOSITORY$3}`, { headers: { "x-github-api-version": "1999-01-01" } });
			assertStatus(refused, 400);
			const { message } = readBody(refused, object({ message: string() }));
			assert.match(message, /"1999-01-01", is not a supported version\..*"2026-03-10"/);
		}
	},
	{
		id: "api-versions-there-are",
		claim: "The versions 2022-11-28 and 2026-03-10 of the API are served, and a request that names none is served too.",
		grade: "docs",
		sources: ["https://github.blog/changelog/2026-03-12-rest-api-version-2026-03-10-is-now-available", "https://github.com/github/docs/blob/3bc6b7bd4c3bda53b18abea782eba9c7f3b0c839/data/tables/rest-api-versions.yml"],
		reliedOnBy: [CLIENT$2],
		needs: ["administrator"],
		check: async ({ rest }) => {
			const asked = [{}];
			for (const version of ["2022-11-28", "2026-03-10"]) asked.push({ "x-github-api-version": version });
			for (const headers of asked) assertStatus(await rest("administrator", `GET ${REPOSITORY$3}`, { headers }), 200);
		}
	},
	{
		id: "user-agent-required",
		claim: "A request without a user agent is refused with 403.",
		grade: "recorded",
		sources: [`${PYG$2}/SpecificExceptions.testBadUserAgent.txt`, `${TROUBLES$2}#user-agent-required`],
		reliedOnBy: [CLIENT$2],
		emulate: "asks for none",
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertStatus(await rest("administrator", `GET ${REPOSITORY$3}`, { headers: { "user-agent": "" } }), 403);
		}
	},
	{
		id: "trailing-slash",
		claim: "An address that ends in a slash answers 404.",
		grade: "docs",
		sources: [`${TROUBLES$2}#404-not-found-for-an-existing-resource`],
		reliedOnBy: [],
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertStatus(await rest("administrator", `GET ${ISSUES$3}/`), 404);
		}
	},
	{
		id: "slash-in-path-value",
		claim: "A name with a slash in it is found when the slash is sent as %2F.",
		grade: "docs",
		sources: [`${TROUBLES$2}#404-not-found-for-an-existing-resource`],
		reliedOnBy: ["scripts/setup/labels.ts"],
		covers: ["GET /repos/{owner}/{repo}/labels/{name}"],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const name = await scratch.label();
			assert.ok(name.includes("/"), name);
			const route = `GET ${REPOSITORY$3}/labels/${name.replace("/", "%2F")}`;
			assertReply(await rest("administrator", route), 200, { name });
		}
	}
];

// sandbox/facts/payload.ts
function toPayloadFact({ id, claim, event, action, paths, reliedOnBy, act }) {
	const name = toPublishedName(event, action);
	return {
		id,
		claim,
		grade: "schema",
		sources: [webhook(name), TRIGGERS],
		reliedOnBy,
		covers: paths.map((path) => `${event} ${path}`),
		needs: ["administrator", "events"],
		check: async (subject) => {
			const { payload } = await watchFor(subject, {
				event,
				action
			}, () => act(subject));
			const unpublished = paths.filter((path) => !isPublished(name, path));
			assert.deepEqual(unpublished, [], `${name} is published without these.`);
			const missing = paths.filter((path) => listAt(payload, path).length === 0);
			assert.deepEqual(missing, [], `The payload has none of these: ${JSON.stringify(payload)}`);
		}
	};
}
async function watchFor({ watch }, { event, action }, act) {
	assert.ok(watch !== void 0, "This server shows no events.");
	const events = await watch(act);
	const found = events.find((one) => one.name === event && one.action === action);
	const seen = events.map((one) => `${one.name} ${one.action ?? ""}`.trim()).join(", ");
	assert.ok(found !== void 0, `Expected ${event} ${action ?? ""}, got ${seen}.`);
	return found;
}
function toPublishedName(event, action) {
	return `${event.replace(/_target$/, "")}$${action ?? "event"}`;
}
let published;
function findDefinition(name) {
	const file = new URL(import.meta.resolve("@octokit/webhooks-schemas"));
	published ??= JSON.parse(readFileSync(file, "utf8"));
	return at(published, `definitions.${name}`);
}
function isPublished(name, path) {
	return isIn(findDefinition(name), path.split("."));
}
const COMBINED = [
	"allOf.*",
	"anyOf.*",
	"oneOf.*"
];
function isIn(shape, path) {
	const [key, ...rest] = path;
	if (key === void 0) return true;
	if (listAt(shape, key === "*" ? "items" : `properties.${key}`).some((one) => isIn(one, rest))) return true;
	const referred = at(shape, "$ref");
	const others = COMBINED.flatMap((name) => listAt(shape, name));
	const name = typeof referred === "string" ? referred.replace("#/definitions/", "") : void 0;
	return [...others, ...name === void 0 ? [] : [findDefinition(name)]].some((one) => isIn(one, path));
}

// sandbox/facts/triggers.ts
const COMMAND$8 = ".github/workflows/command.yml";
const DECLARE$2 = ".github/workflows/declare.yml";
const CLOSE$2 = ".github/workflows/close.yml";
const CI = ".github/workflows/ci.yml";
const REPORT$2 = ".github/workflows/report.yml";
function toTriggerFact({ id, claim, trigger, reliedOnBy, act }) {
	const [event = "", action] = trigger.split(".");
	return {
		id,
		claim,
		grade: "docs",
		sources: [TRIGGERS],
		reliedOnBy,
		covers: [`on ${trigger}`],
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
		claim: "A new comment starts workflows of the default branch.",
		trigger: "issue_comment.created",
		reliedOnBy: [COMMAND$8],
		act: async ({ scratch }) => {
			const { number } = await scratch.issue();
			return () => scratch.comment(number);
		}
	}),
	toTriggerFact({
		id: "on-comment-edited",
		claim: "An edited comment starts workflows of the default branch.",
		trigger: "issue_comment.edited",
		reliedOnBy: [COMMAND$8],
		act: async (subject) => {
			const { number } = await subject.scratch.issue();
			const { id } = await subject.scratch.comment(number);
			return patch(subject, `issues/comments/${id}`, { body: "edited" });
		}
	}),
	toTriggerFact({
		id: "on-comment-deleted",
		claim: "A deleted comment starts workflows of the default branch.",
		trigger: "issue_comment.deleted",
		reliedOnBy: [COMMAND$8],
		act: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const { id } = await scratch.comment(number);
			return () => rest("administrator", `DELETE /repos/{owner}/{repo}/issues/comments/${id}`);
		}
	}),
	toTriggerFact({
		id: "on-issue-opened",
		claim: "A new issue starts workflows of the default branch.",
		trigger: "issues.opened",
		reliedOnBy: [DECLARE$2],
		act: async ({ scratch }) => () => scratch.issue()
	}),
	toTriggerFact({
		id: "on-issue-labeled",
		claim: "A label put on an issue starts workflows of the default branch.",
		trigger: "issues.labeled",
		reliedOnBy: [COMMAND$8],
		act: async (subject) => {
			const { number } = await subject.scratch.issue();
			return label(subject, number, await subject.scratch.label());
		}
	}),
	toTriggerFact({
		id: "on-pull-labeled",
		claim: "A label put on a pull request starts `pull_request_target` on the default branch.",
		trigger: "pull_request_target.labeled",
		reliedOnBy: [COMMAND$8],
		act: async (subject) => {
			const { number } = await openPull$1(subject);
			return label(subject, number, await subject.scratch.label());
		}
	}),
	toTriggerFact({
		id: "on-pull-closed",
		claim: "A closed pull request starts `pull_request_target` on the default branch.",
		trigger: "pull_request_target.closed",
		reliedOnBy: [CLOSE$2],
		act: async (subject) => {
			const { number } = await openPull$1(subject);
			return patch(subject, `pulls/${number}`, { state: "closed" });
		}
	}),
	toTriggerFact({
		id: "on-pull-opened",
		claim: "A new pull request starts `pull_request`.",
		trigger: "pull_request.opened",
		reliedOnBy: [CI],
		act: async (subject) => () => openPull$1(subject)
	}),
	toTriggerFact({
		id: "on-pull-reopened",
		claim: "A pull request that is opened again starts `pull_request`.",
		trigger: "pull_request.reopened",
		reliedOnBy: [CI],
		act: async (subject) => {
			const { number } = await openPull$1(subject);
			await patch(subject, `pulls/${number}`, { state: "closed" })();
			return patch(subject, `pulls/${number}`, { state: "open" });
		}
	}),
	toTriggerFact({
		id: "on-pull-synchronize",
		claim: "A commit on the branch of a pull request starts `pull_request`.",
		trigger: "pull_request.synchronize",
		reliedOnBy: [CI],
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
		claim: "A commit on a branch starts `push`.",
		trigger: "push",
		reliedOnBy: [CI, REPORT$2],
		act: async (subject) => () => openBranch(subject)
	})
];

// sandbox/facts/events.ts
const COMMAND$7 = ".github/workflows/command.yml";
const CLOSE$1 = ".github/workflows/close.yml";
const REPORT$1 = ".github/workflows/report.yml";
const toName$1 = ({ name, action }) => action === void 0 ? name : `${name}.${action}`;
async function watch(subject, act) {
	assert.ok(subject.watch !== void 0);
	return (await subject.watch(act)).map(toName$1);
}
const events = [
	{
		id: "pull-request-target-default-branch",
		claim: "Whatever its base, a pull request starts `pull_request_target` on the default branch.",
		grade: "docs",
		sources: ["https://github.blog/changelog/2025-11-07-actions-pull_request_target-and-environment-branch-protections-changes", TRIGGERS],
		reliedOnBy: [COMMAND$7, CLOSE$1],
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
		claim: "A comment on a pull request is an `issue_comment`, told by `issue.pull_request`.",
		grade: "docs",
		sources: [TRIGGERS],
		reliedOnBy: [COMMAND$7, "actions/github/command-request.ts"],
		covers: ["issue_comment issue.pull_request"],
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
		claim: "Putting on a label that is there is no event.",
		grade: "inferred",
		sources: [TRIGGERS],
		reliedOnBy: [COMMAND$7],
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
		claim: "A reaction starts nothing.",
		grade: "docs",
		sources: [TRIGGERS],
		reliedOnBy: ["actions/github/acknowledge.ts"],
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
		claim: "What a job does with GITHUB_TOKEN to issues, labels and branches starts nothing.",
		grade: "recorded",
		sources: [SDLC_HARNESS, GITHUB_TOKEN],
		reliedOnBy: [
			"docs/decisions.md",
			REPORT$1,
			COMMAND$7
		],
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
		claim: "What an App does with a token of its installation starts workflows like anybody.",
		grade: "docs",
		sources: [GITHUB_TOKEN, docs("actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow")],
		reliedOnBy: [COMMAND$7, "actions/github/command-request.ts"],
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

// sandbox/facts/expressions.ts
const COMMAND$6 = ".github/workflows/command.yml";
const DECLARE$1 = ".github/workflows/declare.yml";
const functions = (name) => runner(`Sdk/DTExpressions2/Expressions2/Sdk/Functions/${name}.cs`);
const expressions = [
	{
		id: "expressions-ignore-case",
		claim: "`==`, `startsWith`, `endsWith` and `contains` ignore case.",
		grade: "docs",
		sources: [
			functions("StartsWith"),
			functions("Contains"),
			EXPRESSIONS
		],
		reliedOnBy: [
			COMMAND$6,
			DECLARE$1,
			".github/workflows/close.yml"
		],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const found = await evaluate(subject, {
				equal: "'USER' == 'User'",
				starts: "startsWith('Contain:x', 'contain:')",
				ends: "endsWith('a[BOT]', '[bot]')",
				contains: "contains('An INCIDENT', 'incident')",
				listed: `contains(fromJSON('["Incident"]'), 'incident')`
			});
			assert.deepEqual(found, {
				equal: "true",
				starts: "true",
				ends: "true",
				contains: "true",
				listed: "true"
			});
		}
	},
	{
		id: "expressions-missing-is-null",
		claim: "A property that is not there is null: no error, empty as text, no truth, and begins with nothing.",
		grade: "docs",
		sources: [EXPRESSIONS, CONTEXTS],
		reliedOnBy: [
			COMMAND$6,
			DECLARE$1,
			".github/workflows/report.yml"
		],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const found = await evaluate(subject, {
				text: "format('<{0}>', github.event.changes.body.from)",
				starts: "startsWith(github.event.label.name, 'contain:')",
				deep: "github.event.pull_request.head.repo.full_name == github.repository",
				fallback: "github.event.pull_request.number || github.event.issue.number != 0",
				flag: "github.event.deleted != true"
			});
			assert.deepEqual(found, {
				text: "<>",
				starts: "false",
				deep: "false",
				fallback: "true",
				flag: "true"
			});
		}
	},
	{
		id: "expressions-find-a-command",
		claim: "A line of a comment that begins with a slash is found by a line break before it, from JSON.",
		grade: "docs",
		sources: [EXPRESSIONS],
		reliedOnBy: [COMMAND$6],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const line = String.raw`format('{0}{1}', fromJSON('"\n"'), github.event.comment.body)`;
			const expression = String.raw`contains(${line}, fromJSON('"\n/"'))`;
			const say = (body) => () => sayOnIssue(subject, body);
			const first = await evaluate(subject, { found: expression }, say("/note one"));
			const later = await evaluate(subject, { found: expression }, say("Look:\n/note one"));
			const never = await evaluate(subject, { found: expression }, say("either/or"));
			assert.deepEqual([
				first,
				later,
				never
			], [
				{ found: "true" },
				{ found: "true" },
				{ found: "false" }
			]);
		}
	},
	{
		id: "expressions-length",
		claim: "An expression has at most 21,000 characters; a workflow with a longer one is refused as a whole, and nothing starts.",
		grade: "docs",
		sources: [runner("Sdk/DTExpressions2/Expressions2/ExpressionConstants.cs"), "@actions/expressions@0.3.61 dist/errors.js MAX_EXPRESSION_LENGTH"],
		reliedOnBy: [COMMAND$6],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const starts = async (length) => {
				const job = `if: "'${"x".repeat(length)}' != ''"`;
				return (await runFor(subject, toWorkflow({ job }))).some(({ jobs }) => jobs.some(({ id }) => id === "one"));
			};
			assert.deepEqual([await starts(20500), await starts(21e3)], [true, false]);
		}
	},
	{
		id: "expressions-object-filter",
		claim: "`labels.*.name` is the list of the names, and `contains` looks for a whole one in it.",
		grade: "docs",
		sources: [EXPRESSIONS],
		reliedOnBy: [DECLARE$1],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const list = `fromJSON('[{"name": "incident"}, {"name": "x"}]')`;
			const found = await evaluate(subject, {
				whole: `contains(${list}.*.name, 'incident')`,
				part: `contains(${list}.*.name, 'incid')`,
				none: "contains(github.event.issue.labels.*.name, 'incident')"
			});
			assert.deepEqual(found, {
				whole: "true",
				part: "false",
				none: "false"
			});
		}
	},
	{
		id: "expressions-and-before-or",
		claim: "`&&` binds before `||`, and both answer one of their operands.",
		grade: "docs",
		sources: [EXPRESSIONS],
		reliedOnBy: [COMMAND$6, DECLARE$1],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const found = await evaluate(subject, {
				order: "false && false || true",
				operand: "github.event.pull_request.number || 'none'",
				both: "'a' && 'b'"
			});
			assert.deepEqual(found, {
				order: "true",
				operand: "none",
				both: "b"
			});
		}
	},
	{
		id: "expressions-actors",
		claim: "`github.event.sender.type` tells people from bots, and `github.repository` is owner and name.",
		grade: "docs",
		sources: [CONTEXTS],
		reliedOnBy: [COMMAND$6, ".github/workflows/close.yml"],
		covers: [
			"github.event_name",
			"github.repository",
			"github.repository_owner",
			"github.ref",
			"github.head_ref",
			"github.actor"
		],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const found = await evaluate(subject, {
				sender: "github.event.sender.type",
				event: "github.event_name",
				repository: "github.repository",
				owner: "github.repository_owner",
				ref: "github.ref",
				head: "github.head_ref",
				run: "github.run_id > 0"
			});
			const { owner, repo, defaultBranch } = subject;
			assert.deepEqual(found, {
				sender: "User",
				event: "issue_comment",
				repository: `${owner}/${repo}`,
				owner,
				ref: `refs/heads/${defaultBranch}`,
				head: "",
				run: "true"
			});
		}
	},
	{
		id: "expressions-quotes-twice",
		claim: "A script with an expression in it keeps its quotes and braces as they are written.",
		grade: "docs",
		sources: [runner("Sdk/DTExpressions2/Expressions2/Tokens/LexicalAnalyzer.cs"), EXPRESSIONS],
		reliedOnBy: [".github/workflows/probe.yml"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const { log } = findJob(await runOnce(subject, toWorkflow({ script: `echo '{"a": "b"}' "\${{ github.event_name }}" '%{c}'` })), "one");
			assert.match(log, /^\{"a": "b"\} issue_comment %\{c\}/m);
		}
	}
];

// sandbox/facts/paging.ts
const REPOSITORY$2 = "/repos/{owner}/{repo}";
const ISSUES$2 = `${REPOSITORY$2}/issues`;
const USING = "https://docs.github.com/en/rest/using-the-rest-api";
const PAGES = [
	"actions/providers/github/client.ts",
	"actions/github/issue.ts",
	"scripts/setup/site.ts"
];
async function labelMany({ rest, scratch }, count) {
	const { number } = await scratch.issue();
	const stem = scratch.name();
	const labels = Array.from({ length: count }, (_, index) => `${stem}-${String(index)}`);
	for (const label of labels) {
		const gone = `DELETE ${REPOSITORY$2}/labels/${encodeURIComponent(label)}`;
		scratch.undo(() => rest("administrator", gone));
	}
	assertDone(await rest("administrator", `POST ${ISSUES$2}/${number}/labels`, { body: { labels } }));
	return number;
}
const paging = [
	{
		id: "pagination-default-30",
		claim: "A list gives 30 entries at a time and links to the next page until there is none.",
		grade: "docs",
		sources: [`${USING}/using-pagination-in-the-rest-api`],
		reliedOnBy: PAGES,
		covers: ["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		emulate: "gives them all at once",
		needs: ["administrator"],
		check: async (subject) => {
			const number = await labelMany(subject, 31);
			const list = async (query) => {
				const route = `GET ${ISSUES$2}/${number}/labels${query}`;
				const reply = await subject.rest("administrator", route);
				const link = reply.headers.get("link") ?? "";
				return {
					count: readBody(reply, array(unknown())).length,
					link
				};
			};
			const first = await list("");
			assert.equal(first.count, 30);
			assert.match(first.link, /[?&]page=2[^>]*>; rel="next"/);
			const second = await list("?page=2");
			assert.equal(second.count, 1);
			assert.doesNotMatch(second.link, /rel="next"/);
		}
	},
	{
		id: "pagination-per-page",
		claim: "A list gives as many entries at a time as it is asked for with per_page.",
		grade: "docs",
		sources: [`${USING}/using-pagination-in-the-rest-api`],
		reliedOnBy: PAGES,
		covers: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const first = await scratch.comment(number);
			const second = await scratch.comment(number);
			const list = (page) => rest("administrator", `GET ${ISSUES$2}/${number}/comments?per_page=1&page=${page}`);
			const one = await list(1);
			assertReply(one, 200, [{ id: first.id }]);
			assert.match(one.headers.get("link") ?? "", /page=2[^>]*>; rel="next"/);
			assertReply(await list(2), 200, [{ id: second.id }]);
		}
	},
	{
		id: "conditional-requests-free",
		claim: "What has not changed since its etag was given answers 304, which costs nothing of the limit.",
		grade: "docs",
		sources: [`${USING}/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate`],
		reliedOnBy: [],
		emulate: "sends no etag",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const read = (headers = {}) => rest("administrator", `GET ${ISSUES$2}/${number}`, { headers });
			const seen = [];
			for (let tries = 0; tries < 5; tries += 1) {
				const first = await read();
				const same = await read({ "if-none-match": first.headers.get("etag") ?? "" });
				assertStatus(same, 304);
				const used = [first, same].map(({ headers }) => headers.get("x-ratelimit-used"));
				if (used[0] !== null && used[0] === used[1]) return;
				seen.push(used.join(" to "));
			}
			assert.fail(`It was counted each time: ${seen.join(", ")}.`);
		}
	}
];

// sandbox/facts/labels.ts
const LABELS$1 = "/repos/{owner}/{repo}/labels";
const MAKE = ["POST /repos/{owner}/{repo}/labels"];
const CHANGE = ["PATCH /repos/{owner}/{repo}/labels/{name}"];
const ON_ISSUE$1 = "/repos/{owner}/{repo}/issues/{issue_number}/labels";
const DOCS$7 = "https://docs.github.com/en/rest/issues/labels";
const SETUP$3 = "scripts/setup/labels.ts";
const FIX$1 = "https://github.com/octokit/fixtures/blob/cb8bc9d/scenarios/api.github.com";
const Listed$4 = array(object({
	name: string(),
	color: string()
}));
const COLOR = "b60205";
function toName({ rest, scratch }, name = scratch.name()) {
	const gone = `DELETE ${LABELS$1}/${encodeURIComponent(name)}`;
	scratch.undo(() => rest("administrator", gone));
	return name;
}
const make$1 = ({ rest }, label) => rest("administrator", `POST ${LABELS$1}`, { body: label });
const toRoute$2 = (issue) => ON_ISSUE$1.replace("{issue_number}", String(issue));
const labels = [
	{
		id: "label-made",
		claim: "Making a label answers 201 with its name, colour and description.",
		grade: "docs",
		sources: [`${DOCS$7}#create-a-label`],
		reliedOnBy: [SETUP$3],
		covers: MAKE,
		needs: ["administrator"],
		check: async (subject) => {
			const label = {
				name: toName(subject),
				color: COLOR,
				description: "d"
			};
			assertReply(await make$1(subject, label), 201, label);
		}
	},
	{
		id: "label-exists",
		claim: "A label that is there is not made again: 422, code already_exists.",
		grade: "docs",
		sources: ["https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed", `${DOCS$7}#create-a-label`],
		reliedOnBy: [SETUP$3],
		covers: MAKE,
		emulate: "gives no list of errors",
		needs: ["administrator"],
		check: async (subject) => {
			const name = await subject.scratch.label();
			const [error] = readErrors(await make$1(subject, {
				name,
				color: COLOR
			}));
			assertHolds(error, {
				resource: "Label",
				code: "already_exists"
			});
		}
	},
	{
		id: "label-names-ignore-case",
		claim: "Names of labels that differ in case are the same name.",
		grade: "report",
		sources: [
			"https://github.com/git-bug/git-bug/issues/176",
			"https://github.com/AnandChowdhary/chat/pull/12",
			"https://github.com/rust-lang/triagebot/issues/1915"
		],
		reliedOnBy: [SETUP$3],
		covers: [...MAKE, "GET /repos/{owner}/{repo}/labels/{name}"],
		emulate: "tells them apart",
		needs: ["administrator"],
		check: async (subject) => {
			const name = await subject.scratch.label();
			const upper = toName(subject, name.toUpperCase());
			assertStatus(await make$1(subject, {
				name: upper,
				color: COLOR
			}), 422);
			const found = `GET ${LABELS$1}/${encodeURIComponent(upper)}`;
			assertReply(await subject.rest("administrator", found), 200, { name });
		}
	},
	{
		id: "label-invalid-color",
		claim: "A colour that is not six hexadecimal digits is refused with 422, field color, code invalid.",
		grade: "recorded",
		sources: [`${FIX$1}/errors/raw-fixture.json`],
		reliedOnBy: [SETUP$3],
		covers: MAKE,
		emulate: "gives no list of errors",
		needs: ["administrator"],
		check: async (subject) => {
			const refused = await make$1(subject, {
				name: toName(subject),
				color: "invalid"
			});
			assertReply(refused, 422, { message: "Validation Failed" });
			const [error] = readErrors(refused);
			assertHolds(error, {
				resource: "Label",
				code: "invalid",
				field: "color"
			});
		}
	},
	{
		id: "label-description-100",
		claim: "A description of a label is at most 100 characters long.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 issues/create-label description", `${DOCS$7}#create-a-label`],
		reliedOnBy: [SETUP$3],
		covers: MAKE,
		emulate: "takes any length",
		needs: ["administrator"],
		check: async (subject) => {
			const draft = (length) => ({
				name: toName(subject),
				color: COLOR,
				description: "d".repeat(length)
			});
			assertStatus(await make$1(subject, draft(101)), 422);
			assertStatus(await make$1(subject, draft(100)), 201);
		}
	},
	{
		id: "label-renamed",
		claim: "A label that is renamed keeps its place on the issues that have it.",
		grade: "docs",
		sources: [`${DOCS$7}#update-a-label`],
		reliedOnBy: [SETUP$3],
		covers: CHANGE,
		needs: ["administrator"],
		check: async (subject) => {
			const { rest, scratch } = subject;
			const { number } = await scratch.issue();
			const name = await scratch.label();
			const new_name = toName(subject);
			const put = { body: { labels: [name] } };
			assertDone(await rest("administrator", `POST ${toRoute$2(number)}`, put));
			const change = { body: {
				new_name,
				color: COLOR,
				description: "d"
			} };
			const route = `PATCH ${LABELS$1}/${encodeURIComponent(name)}`;
			assertReply(await rest("administrator", route, change), 200, { name: new_name });
			const listed = readBody(await rest("administrator", `GET ${toRoute$2(number)}`), Listed$4);
			assert.deepEqual(listed, [{
				name: new_name,
				color: COLOR
			}]);
		}
	},
	{
		id: "label-deleted",
		claim: "A label is deleted with 204, is gone from its issues, and is then missed with 404.",
		grade: "docs",
		sources: [`${DOCS$7}#delete-a-label`],
		reliedOnBy: [],
		covers: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const name = await scratch.label();
			const put = { body: { labels: [name] } };
			assertDone(await rest("administrator", `POST ${toRoute$2(number)}`, put));
			const route = `DELETE ${LABELS$1}/${encodeURIComponent(name)}`;
			assertStatus(await rest("administrator", route), 204);
			assert.deepEqual((await rest("administrator", `GET ${toRoute$2(number)}`)).body, []);
			assertStatus(await rest("administrator", route), 404);
		}
	},
	{
		id: "labels-listed",
		claim: "The labels of a repository are listed with name, colour and description.",
		grade: "docs",
		sources: [`${DOCS$7}#list-labels-for-a-repository`],
		reliedOnBy: [SETUP$3],
		covers: ["GET /repos/{owner}/{repo}/labels"],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const name = await scratch.label();
			const reply = await rest("administrator", `GET ${LABELS$1}?per_page=100`);
			const description = string().nullable();
			const Label = object({
				name: string(),
				color: string(),
				description
			});
			const listed = readBody(reply, array(Label));
			assert.ok(listed.length === 100 || listed.some((label) => label.name === name));
		}
	}
];

// sandbox/facts/thread-labels.ts
const LABELS = "/repos/{owner}/{repo}/labels";
const ON_ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}/labels";
const DOCS$6 = "https://docs.github.com/en/rest/issues/labels";
const FIX = "https://github.com/octokit/fixtures/blob/cb8bc9d/scenarios/api.github.com";
const HUB$3 = "https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github";
const Listed$3 = array(object({ name: string() }));
const toRoute$1 = (issue) => ON_ISSUE.replace("{issue_number}", String(issue));
const threadLabels = [
	{
		id: "rest-add-labels-creates",
		claim: "Labels put on an issue by REST that the repository lacks are made, in grey, as they were spelled.",
		grade: "recorded",
		sources: [`${FIX}/add-labels-to-issue/raw-fixture.json`],
		reliedOnBy: [],
		covers: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		emulate: "makes them in a colour of chance",
		needs: ["administrator"],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			const name = toName(subject, `${subject.scratch.name()} bAr`);
			const body = { labels: [name] };
			const added = await subject.rest("administrator", `POST ${toRoute$1(number)}`, { body });
			assertReply(added, 200, [{
				name,
				color: "ededed"
			}]);
			const found = `GET ${LABELS}/${encodeURIComponent(name)}`;
			assertReply(await subject.rest("administrator", found), 200, { name });
		}
	},
	{
		id: "labels-replaced",
		claim: "The labels of an issue can be set as a whole; what is not named is taken off.",
		grade: "docs",
		sources: [`${DOCS$6}#set-labels-for-an-issue`],
		reliedOnBy: [],
		covers: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const [before, after] = [await scratch.label(), await scratch.label()];
			for (const label of [before, after]) {
				const body = { labels: [label] };
				const set = await rest("administrator", `PUT ${toRoute$1(number)}`, { body });
				assertReply(set, 200, [{ name: label }]);
				assert.equal(readBody(set, Listed$3).length, 1);
			}
		}
	},
	{
		id: "label-remove-missing",
		claim: "Taking a label off an issue answers 200 with what is left, and 404 \"Label does not exist\" when it was not there.",
		grade: "recorded",
		sources: [`${HUB$3}/GHIssueTest/wiremock/removeLabels`],
		reliedOnBy: [],
		covers: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],
		emulate: "says \"Not Found\"",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const name = await scratch.label();
			const put = { body: { labels: [name] } };
			assertDone(await rest("administrator", `POST ${toRoute$1(number)}`, put));
			const route = `DELETE ${toRoute$1(number)}/${encodeURIComponent(name)}`;
			const removed = await rest("administrator", route);
			assertStatus(removed, 200);
			assert.deepEqual(removed.body, []);
			assertReply(await rest("administrator", route), 404, { message: "Label does not exist" });
		}
	}
];

// sandbox/facts/required-checks.ts
const CHECKS = "https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks";
const AVAILABLE = "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets";
const OWN = "actions/github/rulesets.ts";
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
		claim: "A pull request without a check that is required is not merged: 405, which names it.",
		grade: "report",
		sources: [CHECKS, operation("pulls/merge")],
		reliedOnBy: [OWN, "docs/setup.md"],
		needs: ["administrator"],
		check: async (subject) => {
			const { number, base } = await openPull(subject);
			await demand(subject, base, toChecks({}));
			assertRefused(await merge(subject, number), 405, /Required status check "firebreak-probe" is expected/);
		}
	},
	{
		id: "required-check-source",
		claim: "A check that is required of GitHub Actions is met by one that a job made, and not by a status of that name that a person set.",
		grade: "docs",
		sources: [`${AVAILABLE}#require-status-checks-to-pass-before-merging`, CHECKS],
		reliedOnBy: [OWN, "scripts/setup/rulesets.ts"],
		covers: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
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
		claim: "A check that is required of nobody in particular is met by a status that a person set.",
		grade: "docs",
		sources: [`${AVAILABLE}#require-status-checks-to-pass-before-merging`],
		reliedOnBy: ["scripts/setup/rulesets.ts"],
		covers: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
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

// sandbox/world/ids.ts
function toNodeId(prefix, key) {
	return `${prefix}_kw${Buffer.from(String(key)).toString("base64url")}`;
}

// sandbox/world/app-permissions.ts
const steps = await loadSteps(PROVIDERS.filter(({ name }) => name === "github"));

// sandbox/world/repositories.ts
function moveRepository(world, repository, { owner = repository.owner, name = repository.name }) {
	const before = `${repository.owner}/${repository.name}`;
	world.repositories.delete(before);
	world.renamed.set(before.toLowerCase(), repository);
	repository.isElsewhere = owner !== repository.owner || repository.isElsewhere;
	repository.owner = owner;
	repository.name = name;
	world.repositories.set(`${owner}/${name}`, repository);
}

// sandbox/facts/failures.ts
const CLIENT$1 = "actions/github/client.ts";
const FAILURE$2 = "actions/github/failure.ts";
const REDIRECTS = "actions/github/redirects.ts";
const LIMITS$1 = docs("rest/using-the-rest-api/rate-limits-for-the-rest-api");
const PRACTICES = docs("rest/using-the-rest-api/best-practices-for-using-the-rest-api");
const QUESTION = "query { viewer { login } }";
const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
const SECOND = 1e3;
const READS = 15;
async function suffer({ world }, fault, ask) {
	assert.ok(world !== void 0);
	world.faults.push({ ...fault });
	return ask();
}
const GRAPHQL = "POST /graphql";
const failures = [
	{
		id: "secondary-points",
		claim: "More than 80 comments a minute, or 500 an hour, are refused: 403 with the message of the secondary limit.",
		grade: "docs",
		sources: [`${LIMITS$1}#about-secondary-rate-limits`],
		reliedOnBy: [CLIENT$1, FAILURE$2],
		needs: ["administrator", "world"],
		check: async ({ rest, scratch, world }) => {
			const { number } = await scratch.issue();
			const route = `POST /repos/{owner}/{repo}/issues/${String(number)}/comments`;
			const say = () => rest("writer", route, { body: { body: "x" } });
			const refuse = async (count) => {
				for (let said = 0; said < count; said += 1) assertStatus(await say(), 201);
				const refused = await say();
				assertStatus(refused, 403);
				assert.match(String(at(refused.body, "message")), /exceeded a secondary rate limit/);
			};
			world?.clock.advance(HOUR);
			for (const count of [
				80,
				80,
				80,
				80,
				80,
				80,
				20
			]) {
				await refuse(count);
				world?.clock.advance(MINUTE);
			}
		}
	},
	{
		id: "gql-rate-limit-statuses",
		claim: "GraphQL tells its primary limit with 200 and an error; the secondary one with 200 or 403.",
		grade: "docs",
		sources: [GRAPHQL_LIMITS],
		reliedOnBy: [CLIENT$1, FAILURE$2],
		needs: [
			"administrator",
			"world",
			"graphql"
		],
		check: async (subject) => {
			const ask = () => subject.graphql("administrator", QUESTION);
			const primary = await suffer(subject, {
				on: GRAPHQL,
				mode: "graphql-rate-limit"
			}, ask);
			assertReply(primary, 200, { errors: [{ type: "RATE_LIMITED" }] });
			for (const status of [200, 403]) assertStatus(await suffer(subject, {
				on: GRAPHQL,
				mode: "secondary-limit",
				status
			}, ask), status);
		}
	},
	{
		id: "gql-timeout",
		claim: "A query that takes more than ten seconds answers 502 or 504; a write may have happened.",
		grade: "docs",
		sources: [GRAPHQL_LIMITS],
		reliedOnBy: [CLIENT$1, FAILURE$2],
		needs: [
			"administrator",
			"world",
			"graphql"
		],
		check: async (subject) => {
			const ask = () => subject.graphql("administrator", QUESTION);
			const { status } = await suffer(subject, {
				on: GRAPHQL,
				mode: "timeout"
			}, ask);
			assert.ok(status === 502 || status === 504, `got ${String(status)}`);
		}
	},
	{
		id: "html-on-503",
		claim: "While the service is down it answers 503 with a page of HTML, not with JSON.",
		grade: "recorded",
		sources: [hub4j("GitHubTest/wiremock/testCatchServiceDownException"), pygithub("Exceptions.testNonJsonDataReturnedByGithub")],
		reliedOnBy: [CLIENT$1, FAILURE$2],
		needs: ["administrator", "world"],
		check: async (subject) => {
			const route = "GET /repos/{owner}/{repo}";
			const { status, body } = await suffer(subject, {
				on: route,
				mode: "html",
				status: 503
			}, () => subject.rest("administrator", route));
			assert.equal(status, 503);
			assert.match(String(body), /<html|<!doctype/i);
		}
	},
	{
		id: "renamed-307",
		claim: "The old name of a repository leads to its number: 301 for what reads, 307 for what writes, and the address answers as the repository does.",
		grade: "report",
		sources: [`${PRACTICES}#follow-redirects`, "https://github.com/18F/charlie/issues/85"],
		reliedOnBy: [REDIRECTS, "actions/github/port.ts"],
		needs: ["administrator", "world"],
		check: async (subject) => {
			const { world, owner, rest } = subject;
			const repository = world?.repositories.get(`${owner}/shop`);
			assert.ok(world !== void 0 && repository !== void 0);
			moveRepository(world, repository, { name: "renamed" });
			const journal = world.journal.length;
			assertReply(await rest("administrator", `GET /repos/${owner}/shop`), 200, { name: "renamed" });
			await rest("administrator", `PUT ${`/repos/${owner}/shop/actions/workflows/1/disable`}`);
			const seen = world.journal.slice(journal).map(({ method, status }) => [method, status]);
			assert.deepEqual(seen.slice(0, 3), [
				["GET", 301],
				["GET", 200],
				["PUT", 307]
			]);
		}
	},
	{
		id: "content-reads-lag",
		claim: "What is read right after a write may be what was there before it; seconds later it is not.",
		grade: "inferred",
		sources: [PRACTICES],
		reliedOnBy: ["actions/github/persist.ts"],
		doubtful: "Nobody says how long it takes; a read that comes too early is asked again.",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { name: branch } = await scratch.branch();
			const file = `/repos/{owner}/{repo}/contents/${branch}.txt`;
			const body = {
				message: "Add",
				content: toContents("x"),
				branch
			};
			assertDone(await rest("administrator", `PUT ${file}`, { body }));
			for (let early = 0; early < READS; early += 1) {
				const { status } = await rest("administrator", `GET ${file}?ref=${branch}`);
				if (status === 200) return early === 0 ? "read at once" : `read as before ${early} times`;
				assert.equal(status, 404);
				await setTimeout(SECOND);
			}
			return assert.fail(`It was not to be read ${READS} seconds later.`);
		}
	}
];

// sandbox/world/act.ts
function actAs(world, login, repositoryName) {
	const account = world.accounts.get(login);
	if (account === void 0) throw new UserError({
		code: "unknown-person",
		message: `There is no one called ${login} in this world.`,
		hint: "Add the person under `people`."
	});
	const repository = repositoryName === void 0 ? world.incidentRepository : world.repositories.get(repositoryName);
	if (repository === void 0) throw new UserError({
		code: "unknown-repository",
		message: `There is no repository ${String(repositoryName)} in this world.`,
		hint: "Add it under `repositories`, and name it as `owner/name`."
	});
	return {
		world,
		repository,
		account
	};
}

// sandbox/world/issue-form.ts
const Attributes = looseObject({
	label: string().optional(),
	value: string().optional(),
	render: string().optional(),
	multiple: boolean().optional(),
	default: number().int().optional(),
	options: array(union([string(), looseObject({ label: string() })])).optional()
});
const Field = looseObject({
	type: _enum([
		"markdown",
		"input",
		"textarea",
		"dropdown",
		"checkboxes",
		"upload"
	]),
	id: string().optional(),
	attributes: Attributes,
	validations: looseObject({ required: boolean().default(false) }).optional()
});
const IssueForm = looseObject({
	name: string(),
	title: string().default(""),
	labels: array(string()).default([]),
	body: array(Field)
});
const EMPTY = "_No response_";
const NOTHING_CHOSEN = "None";
function parseIssueForm(text, path) {
	const parsed = IssueForm.safeParse(parse(text));
	const problem = parsed.success ? findReservedWord(parsed.data) : prettifyError(parsed.error);
	if (problem === void 0 && parsed.success) return parsed.data;
	throw new UserError({
		code: "issue-form/malformed",
		message: `${path} is not an issue form: ${problem ?? ""}`,
		hint: "See https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms"
	});
}
function findReservedWord({ body }) {
	const index = body.findIndex((field) => field.type === "dropdown" && toOptions(field).some((one) => one.toLowerCase() === "none"));
	if (index < 0) return void 0;
	return `body[${String(index)}]: options must not include the reserved word, 'None'.`;
}
function renderIssueForm(form, values, options = {}) {
	const fields = form.body.filter(({ type }) => type !== "markdown");
	const known = new Set(fields.map(({ id }) => id));
	const unknown = Object.keys(values).filter((id) => !known.has(id));
	if (unknown.length > 0) throw new UserError({
		code: "issue-form/unknown-field",
		message: `The form ${form.name} has no field ${unknown.join(", ")}.`,
		hint: `Its fields are ${[...known].join(", ")}.`
	});
	return fields.map((field) => renderField(field, values[field.id ?? ""], options)).join("\n\n");
}
function renderField(field, value, options) {
	const label = field.attributes.label ?? "";
	const text = renderValue(field, value, options);
	if ((text === EMPTY || text === NOTHING_CHOSEN) && isRequired(field) && options.isPublic === true) throw new UserError({
		code: "issue-form/required-field",
		message: `Expected ${label} to be filled in, got nothing.`,
		hint: "In a public repository GitHub does not submit a form without its required fields."
	});
	return `### ${label}\n\n${text}`;
}
const isRequired = ({ validations }) => validations?.required === true;
function renderValue(field, value, options) {
	const { type, attributes } = field;
	if (type === "dropdown") return renderChoice(field, value, options);
	if (type === "checkboxes") return renderBoxes(field, value);
	const text = [value ?? attributes.value ?? ""].flat().join("\n").trim();
	if (text === "") return EMPTY;
	return attributes.render === void 0 ? text : `\`\`\`${attributes.render}\n${text}\n\`\`\``;
}
function toOptions(field) {
	return (field.attributes.options ?? []).map((option) => typeof option === "string" ? option : option.label);
}
function toChosen(field, value) {
	const chosen = [value ?? []].flat().filter((one) => one !== "");
	const options = toOptions(field);
	const strange = chosen.filter((one) => !options.includes(one));
	if (strange.length > 0) {
		const asked = field.attributes.label ?? field.id ?? "";
		throw new UserError({
			code: "issue-form/unknown-option",
			message: `Unexpected ${strange.join(", ")} in ${asked}, expected one of its options.`,
			hint: `Choose from ${options.join(", ")}.`
		});
	}
	return chosen;
}
function renderChoice(field, value, options) {
	const chosen = toChosen(field, value ?? findPreselected(field, options));
	return chosen.length === 0 ? NOTHING_CHOSEN : chosen.join(", ");
}
function findPreselected(field, { preselects = true } = {}) {
	const { multiple, default: preset } = field.attributes;
	const first = preselects && isRequired(field) && multiple !== true ? 0 : -1;
	return toOptions(field)[preset ?? first];
}
function renderBoxes(field, value) {
	const chosen = toChosen(field, value);
	return toOptions(field).map((option) => `- [${chosen.includes(option) ? "x" : " "}] ${option}`).join("\n");
}

// sandbox/world/git-process.ts
const GIT_ENVIRONMENT = {
	PATH: process.env["PATH"],
	LC_ALL: "C",
	GIT_CONFIG_GLOBAL: devNull,
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_TERMINAL_PROMPT: "0",
	GIT_CONFIG_COUNT: "1",
	GIT_CONFIG_KEY_0: "core.fsync",
	GIT_CONFIG_VALUE_0: "none"
};

// sandbox/world/git.ts
async function readFile$1(git, ref, path) {
	const object = await git.readObject(`${ref}:${path}`);
	return object?.type === "blob" ? object.content : void 0;
}

// sandbox/world/addresses.ts
function toAccountAddresses(base, login) {
	const api = `${base}/users/${encodeURIComponent(login)}`;
	return {
		url: api,
		html_url: `${base}/${login.endsWith("[bot]") ? `apps/${login.slice(0, -5)}` : login}`,
		followers_url: `${api}/followers`,
		following_url: `${api}/following{/other_user}`,
		gists_url: `${api}/gists{/gist_id}`,
		starred_url: `${api}/starred{/owner}{/repo}`,
		subscriptions_url: `${api}/subscriptions`,
		organizations_url: `${api}/orgs`,
		repos_url: `${api}/repos`,
		events_url: `${api}/events{/privacy}`,
		received_events_url: `${api}/received_events`
	};
}
function toRepositoryAddresses(base, fullName) {
	const api = `${base}/repos/${fullName}`;
	return {
		url: api,
		html_url: `${base}/${fullName}`,
		contributors_url: `${api}/contributors`,
		deployments_url: `${api}/deployments`,
		downloads_url: `${api}/downloads`,
		events_url: `${api}/events`,
		forks_url: `${api}/forks`,
		hooks_url: `${api}/hooks`,
		languages_url: `${api}/languages`,
		merges_url: `${api}/merges`,
		stargazers_url: `${api}/stargazers`,
		subscribers_url: `${api}/subscribers`,
		subscription_url: `${api}/subscription`,
		tags_url: `${api}/tags`,
		teams_url: `${api}/teams`,
		archive_url: `${api}/{archive_format}{/ref}`,
		assignees_url: `${api}/assignees{/user}`,
		blobs_url: `${api}/git/blobs{/sha}`,
		branches_url: `${api}/branches{/branch}`,
		collaborators_url: `${api}/collaborators{/collaborator}`,
		comments_url: `${api}/comments{/number}`,
		commits_url: `${api}/commits{/sha}`,
		compare_url: `${api}/compare/{base}...{head}`,
		contents_url: `${api}/contents/{+path}`,
		git_commits_url: `${api}/git/commits{/sha}`,
		git_refs_url: `${api}/git/refs{/sha}`,
		git_tags_url: `${api}/git/tags{/sha}`,
		issue_comment_url: `${api}/issues/comments{/number}`,
		issue_events_url: `${api}/issues/events{/number}`,
		issues_url: `${api}/issues{/number}`,
		keys_url: `${api}/keys{/key_id}`,
		labels_url: `${api}/labels{/name}`,
		milestones_url: `${api}/milestones{/number}`,
		notifications_url: `${api}/notifications{?since,all,participating}`,
		pulls_url: `${api}/pulls{/number}`,
		releases_url: `${api}/releases{/id}`,
		statuses_url: `${api}/statuses/{sha}`,
		trees_url: `${api}/git/trees{/sha}`
	};
}
function toCloneAddresses(base, fullName) {
	const { host } = new URL(base);
	return {
		git_url: `git://${host}/${fullName}.git`,
		ssh_url: `git@${host}:${fullName}.git`,
		clone_url: `${base}/${fullName}.git`,
		svn_url: `${base}/${fullName}`,
		mirror_url: null
	};
}

// sandbox/world/clock.ts
function toTimestamp(time) {
	return time.toISOString().replace(/\.\d+Z$/, "Z");
}

// sandbox/world/payload.ts
function toFullName(repository) {
	return `${repository.owner}/${repository.name}`;
}
function renderUser(account, { url }) {
	const { id, nodeId, login, type } = account;
	return {
		id,
		node_id: nodeId,
		login,
		type,
		site_admin: false,
		avatar_url: `${url}/avatars/${String(id)}`,
		gravatar_id: "",
		...toAccountAddresses(url, login)
	};
}
function renderLabel({ world, repository }, name) {
	const { color = "ededed", description = "" } = repository.labels.get(name) ?? {};
	const api = `${world.url}/repos/${toFullName(repository)}/labels`;
	return {
		id: toLabelId(repository, name),
		node_id: toLabelNodeId(repository, name),
		url: `${api}/${encodeURIComponent(name)}`,
		name,
		color,
		description,
		default: false
	};
}
function toLabelId(repository, name) {
	return 5e9 + createHash("sha1").update(`${String(repository.id)}:${name}`).digest().readUInt32BE();
}
function toLabelNodeId(repository, name) {
	return toNodeId("LA", `${String(repository.id)}:${name}`);
}
function renderReactions(reactions, api) {
	const count = (content) => reactions.filter((reaction) => reaction.content === content).length;
	return {
		url: `${api}/reactions`,
		total_count: reactions.length,
		"+1": count("+1"),
		"-1": count("-1"),
		laugh: count("laugh"),
		hooray: count("hooray"),
		confused: count("confused"),
		heart: count("heart"),
		rocket: count("rocket"),
		eyes: count("eyes")
	};
}
function toAssociation({ type }) {
	return type === "User" ? "MEMBER" : "NONE";
}
function renderIssue(thread, { world, repository }) {
	const name = toFullName(repository);
	const kind = thread.pull === void 0 ? "issues" : "pull";
	const number = String(thread.number);
	const url = `${world.url}/repos/${name}/issues/${number}`;
	return {
		id: thread.id,
		node_id: thread.nodeId,
		number: thread.number,
		url,
		repository_url: `${world.url}/repos/${name}`,
		labels_url: `${url}/labels{/name}`,
		comments_url: `${url}/comments`,
		events_url: `${url}/events`,
		timeline_url: `${url}/timeline`,
		html_url: `${world.url}/${name}/${kind}/${number}`,
		title: thread.title,
		body: thread.body,
		state: thread.state,
		state_reason: thread.stateReason ?? null,
		locked: thread.locked === true,
		active_lock_reason: null,
		assignee: null,
		assignees: [],
		milestone: null,
		user: renderUser(thread.author, world),
		labels: [...thread.labels].map((label) => renderLabel({
			world,
			repository
		}, label)),
		comments: thread.comments.filter(({ deleted }) => !deleted).length,
		created_at: toTimestamp(thread.createdAt),
		updated_at: toTimestamp(thread.touchedAt ?? thread.createdAt),
		closed_at: thread.closedAt ? toTimestamp(thread.closedAt) : null,
		author_association: toAssociation(thread.author),
		performed_via_github_app: null,
		reactions: renderReactions(thread.reactions, url),
		...thread.pull && {
			draft: thread.pull.draft,
			pull_request: renderLink(thread, world.url, name)
		}
	};
}
function renderLink({ number, pull }, base, name) {
	const page = `${base}/${name}/pull/${String(number)}`;
	return {
		url: `${base}/repos/${name}/pulls/${String(number)}`,
		html_url: page,
		diff_url: `${page}.diff`,
		patch_url: `${page}.patch`,
		merged_at: pull?.mergedAt ? toTimestamp(pull.mergedAt) : null
	};
}

// sandbox/world/repository-payload.ts
const FOUNDED = "2020-01-01T00:00:00Z";
function renderRepository(repository, world) {
	const name = toFullName(repository);
	return {
		...renderMinimalRepository(repository, world),
		...toCloneAddresses(world.url, name),
		...COUNTS$1,
		private: repository.private,
		visibility: repository.private ? "private" : "public",
		default_branch: repository.defaultBranch,
		created_at: FOUNDED,
		updated_at: FOUNDED,
		pushed_at: FOUNDED,
		homepage: null,
		language: null,
		license: null,
		archived: false,
		disabled: false,
		has_issues: true,
		has_projects: false,
		has_downloads: true,
		has_wiki: false,
		has_pages: false,
		has_discussions: false,
		is_template: false,
		allow_forking: true,
		web_commit_signoff_required: false,
		topics: []
	};
}
const COUNTS$1 = {
	size: 0,
	forks: 0,
	forks_count: 0,
	open_issues: 0,
	open_issues_count: 0,
	stargazers_count: 0,
	watchers: 0,
	watchers_count: 0
};
function renderMinimalRepository(repository, world) {
	return {
		id: repository.id,
		node_id: repository.nodeId,
		name: repository.name,
		full_name: toFullName(repository),
		private: repository.private,
		owner: renderUser(world.organisation, world),
		description: null,
		fork: false,
		...toRepositoryAddresses(world.url, toFullName(repository))
	};
}
function renderOrganisation({ id, login }, { url }) {
	const api = `${url}/orgs/${login}`;
	return {
		id,
		node_id: toNodeId("O", id),
		login,
		url: api,
		html_url: `${url}/${login}`,
		repos_url: `${api}/repos`,
		events_url: `${api}/events`,
		hooks_url: `${api}/hooks`,
		issues_url: `${api}/issues`,
		members_url: `${api}/members{/member}`,
		public_members_url: `${api}/public_members{/member}`,
		avatar_url: `${url}/avatars/${String(id)}`,
		description: ""
	};
}

// sandbox/world/pull-payload.ts
async function findHead(place, branch) {
	if (place.repository.gitDir === void 0) return void 0;
	return (await place.world.git.readObject(`refs/heads/${branch}`))?.oid;
}
async function findPullHead(place, thread) {
	const { head = "", mergedHead, fork } = thread.pull ?? {};
	return mergedHead ?? fork?.head ?? await findHead(place, head) ?? "";
}
async function renderListedPull(place, thread) {
	const { world, repository } = place;
	const pull = thread.pull ?? {
		head: "",
		base: "",
		draft: false,
		merged: false,
		reviews: []
	};
	const owner = renderUser(world.organisation, world);
	const repo = renderRepository(repository, world);
	const head = await findPullHead(place, thread);
	const toEnd = (ref, sha) => ({
		label: `${repository.owner}:${ref}`,
		ref,
		sha,
		user: owner,
		repo
	});
	return {
		...renderCommon(thread, place),
		...toAddresses(thread, place, head),
		draft: pull.draft,
		merged_at: pull.mergedAt ? toTimestamp(pull.mergedAt) : null,
		merge_commit_sha: pull.mergeCommit ?? null,
		requested_reviewers: [],
		requested_teams: [],
		auto_merge: null,
		head: {
			...toEnd(pull.head, head),
			...toFork(pull, place)
		},
		base: toEnd(pull.base, await findHead(place, pull.base) ?? "")
	};
}
function toFork({ fork, head }, { world, repository }) {
	if (fork === void 0) return {};
	const { owner, id } = fork;
	const user = renderUser(owner, world);
	const copy = {
		...repository,
		id,
		nodeId: toNodeId("R", id),
		owner: owner.login
	};
	const repo = {
		...renderRepository(copy, world),
		owner: user,
		fork: true
	};
	return {
		label: `${owner.login}:${head}`,
		user,
		repo
	};
}
async function renderPull(place, thread) {
	const { merged = false, mergedBy } = thread.pull ?? {};
	return {
		...await renderListedPull(place, thread),
		...COUNTS,
		comments: renderIssue(thread, place).comments,
		merged,
		merged_by: mergedBy ? renderUser(mergedBy, place.world) : null,
		mergeable: null,
		rebaseable: null,
		mergeable_state: "unknown",
		maintainer_can_modify: false
	};
}
const COUNTS = {
	review_comments: 0,
	commits: 1,
	additions: 0,
	deletions: 0,
	changed_files: 0
};
function renderCommon(thread, place) {
	const issue = renderIssue(thread, place);
	const { id, node_id, number, title, body, user, labels, state, locked } = issue;
	const { active_lock_reason, assignee, assignees, milestone, author_association } = issue;
	const { html_url, created_at, updated_at, closed_at } = issue;
	return {
		id,
		node_id,
		number,
		title,
		body,
		user,
		labels,
		state,
		locked,
		active_lock_reason,
		assignee,
		assignees,
		milestone,
		author_association,
		html_url,
		created_at,
		updated_at,
		closed_at
	};
}
function toAddresses(thread, { world, repository }, head) {
	const name = toFullName(repository);
	const api = `${world.url}/repos/${name}`;
	const page = `${world.url}/${name}/pull/${String(thread.number)}`;
	const own = `${api}/pulls/${String(thread.number)}`;
	const issue = `${api}/issues/${String(thread.number)}`;
	const addresses = {
		url: own,
		diff_url: `${page}.diff`,
		patch_url: `${page}.patch`,
		issue_url: issue,
		comments_url: `${issue}/comments`,
		commits_url: `${own}/commits`,
		review_comments_url: `${own}/comments`,
		review_comment_url: `${api}/pulls/comments{/number}`,
		statuses_url: `${api}/statuses/${head}`
	};
	const links = {
		self: { href: own },
		html: { href: page },
		issue: { href: issue },
		comments: { href: addresses.comments_url },
		commits: { href: addresses.commits_url },
		review_comments: { href: addresses.review_comments_url },
		review_comment: { href: addresses.review_comment_url },
		statuses: { href: addresses.statuses_url }
	};
	return {
		...addresses,
		_links: links
	};
}

// sandbox/world/thread-events.ts
function publish(act, { name, action, payload, ref, sha }) {
	const { world, repository, account, token } = act;
	const event = {
		name,
		repository,
		sender: account,
		payload: {
			...action !== void 0 && { action },
			repository: {
				...renderRepository(repository, world),
				custom_properties: {}
			},
			organization: renderOrganisation(world.organisation, world),
			sender: renderUser(account, world),
			...payload
		},
		ref,
		sha
	};
	world.events.publish({
		...event,
		...action !== void 0 && { action }
	}, token);
}
async function toDefaultBranch(act) {
	const branch = act.repository.defaultBranch;
	return {
		ref: `refs/heads/${branch}`,
		sha: await findHead(act, branch) ?? ""
	};
}
async function publishThread(act, action, { thread, ...extra }) {
	thread.touchedAt = act.world.clock.now();
	if (thread.pull === void 0) {
		publish(act, {
			name: "issues",
			action,
			payload: {
				issue: renderIssue(thread, act),
				...extra
			},
			...await toDefaultBranch(act)
		});
		return;
	}
	const pull = await renderPull(act, thread);
	const payload = {
		number: thread.number,
		pull_request: toHookPull(pull),
		...extra
	};
	const base = {
		ref: `refs/heads/${thread.pull.base}`,
		sha: pull.base.sha
	};
	publish(act, {
		name: "pull_request",
		action,
		payload,
		...thread.pull.mergeCommit === void 0 ? {
			ref: `refs/pull/${String(thread.number)}/merge`,
			sha: pull.head.sha
		} : {
			ref: base.ref,
			sha: thread.pull.mergeCommit
		}
	});
	publish(act, {
		name: "pull_request_target",
		action,
		payload,
		...await toDefaultBranch(act)
	});
}
function toHookPull(pull) {
	const withProperties = ({ repo, ...end }) => ({
		...end,
		repo: {
			...repo,
			custom_properties: {}
		}
	});
	return {
		...pull,
		head: withProperties(pull.head),
		base: withProperties(pull.base)
	};
}

// sandbox/world/labels.ts
function findLabel({ labels }, name) {
	const wanted = name.toLowerCase();
	return [...labels.keys()].find((one) => one.toLowerCase() === wanted);
}

// sandbox/world/threads.ts
function addThread(act, draft) {
	const id = act.world.ids.next("thread");
	const { title, body, pull } = draft;
	const thread = {
		number: act.repository.threads.size + act.repository.deletedThreads.size + 1,
		id,
		nodeId: toNodeId(pull === void 0 ? "I" : "PR", id),
		author: act.account,
		title,
		body,
		state: "open",
		labels: new Set(draft.labels),
		comments: [],
		reactions: [],
		createdAt: act.world.clock.now(),
		...pull && { pull }
	};
	act.repository.threads.set(thread.number, thread);
	return thread;
}

// sandbox/world/issues.ts
async function addIssue(act, draft) {
	const labels = draft.labels.flatMap((label) => findLabel(act.repository, label) ?? []);
	const thread = addThread(act, {
		title: draft.title,
		body: draft.body,
		labels
	});
	await publishThread(act, "opened", { thread });
	for (const label of labels) await publishThread(act, "labeled", {
		thread,
		label: renderLabel(act, label)
	});
	return thread;
}
async function openIssueForm(act, input) {
	const path = `.github/ISSUE_TEMPLATE/${input.template}.yml`;
	const text = await readFile$1(act.world.git, act.repository.defaultBranch, path);
	if (text === void 0) throw new UserError({
		code: "issue-form/missing",
		message: `There is no issue form ${path}.`,
		hint: "Name a file of .github/ISSUE_TEMPLATE without its extension."
	});
	const form = parseIssueForm(text.toString(), path);
	const body = renderIssueForm(form, input.fields, { isPublic: !act.repository.private });
	return addIssue(act, {
		title: input.title ?? form.title,
		body,
		labels: form.labels
	});
}

// sandbox/facts/forms.ts
const SCHEMA$1 = docs("communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema");
const FORMS = docs("communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms");
const toForm = (dropdown) => parseIssueForm(`name: x
body:
  - {type: input, id: text, attributes: {label: Text}, validations: {required: true}}
  - {type: dropdown, id: choice, attributes: {label: Choice, ${dropdown}}}
`, "form.yml");
const forms = [
	{
		id: "form-optional-dropdown-none",
		claim: "A dropdown in which nothing is chosen renders as `None`, any other empty field as `_No response_`.",
		grade: "report",
		sources: [
			"https://github.com/hashicorp/terraform-provider-aws/issues/34802",
			"https://github.com/TanStack/query/issues/9235",
			"https://github.com/zentered/issue-forms-body-parser/pull/40"
		],
		reliedOnBy: ["actions/declare/form.ts"],
		needs: ["world"],
		check: async () => {
			const body = renderIssueForm(toForm("options: [A, B]"), {});
			assert.equal(body, "### Text\n\n_No response_\n\n### Choice\n\nNone");
		}
	},
	{
		id: "form-default-preselects",
		claim: "`default` is the index of the option that a dropdown shows before anybody touches it.",
		grade: "docs",
		sources: [SCHEMA$1],
		reliedOnBy: [".github/ISSUE_TEMPLATE/incident.yml", ".github/ISSUE_TEMPLATE/exercise.yml"],
		needs: ["world"],
		check: async () => {
			const body = renderIssueForm(toForm("options: [A, B], default: 1"), {});
			assert.match(body, /### Choice\n\nB$/);
		}
	},
	{
		id: "form-none-is-reserved",
		claim: "A dropdown may not offer `None`, in whatever case: GitHub then offers no form at all.",
		grade: "report",
		sources: [
			"https://github.com/Automattic/jetpack/issues/20880",
			"https://github.com/TensorBlock/awesome-mcp-servers/issues/705",
			"https://github.com/ChrisTitusTech/linutil/issues/1273"
		],
		reliedOnBy: [".github/ISSUE_TEMPLATE/incident.yml", ".github/ISSUE_TEMPLATE/exercise.yml"],
		needs: ["world"],
		check: async () => {
			for (const word of ["None", "none"]) assert.throws(() => toForm(`options: [A, ${word}]`), /reserved word/);
		}
	},
	{
		id: "form-required-in-public-alone",
		claim: "In a private repository no field of a form is required.",
		grade: "docs",
		sources: [SCHEMA$1],
		reliedOnBy: ["actions/declare/declaration.ts"],
		needs: ["world"],
		check: async () => {
			const form = toForm("options: [A, B]");
			assert.match(renderIssueForm(form, {}), /_No response_/);
			assert.throws(() => renderIssueForm(form, {}, { isPublic: true }), /Text/);
		}
	},
	{
		id: "form-required-dropdown-preselected",
		claim: "A required dropdown that nobody touches submits its first option.",
		grade: "report",
		sources: ["https://github.com/processing/processing4/issues/1149", "https://github.com/ansible/ansible/issues/84524"],
		reliedOnBy: [],
		doubtful: "Users report it since about 2025, no document says so. No dropdown of ours is required, and the first option of each says that nobody has chosen.",
		needs: ["world"],
		check: async () => {
			const form = toForm("options: [A, B]}, validations: {required: true");
			return renderIssueForm(form, {}).endsWith("### Choice\n\nA") ? "the first option is submitted" : "nothing is chosen";
		}
	},
	{
		id: "form-labels-unknown",
		claim: "A label that a form names and the repository lacks is neither put on nor made.",
		grade: "docs",
		sources: [FORMS],
		reliedOnBy: [".github/workflows/declare.yml", "actions/declare/recognise.ts"],
		needs: ["world"],
		check: async ({ world }) => {
			assert.ok(world);
			const { labels } = world.incidentRepository;
			labels.delete("incident");
			const issue = await openIssueForm(actAs(world, "dana"), {
				template: "incident",
				fields: { summary: "A leak" }
			});
			assert.deepEqual([...issue.labels], []);
			assert.equal(labels.has("incident"), false);
		}
	}
];

// sandbox/facts/gates.ts
const ENVIRONMENTS = docs("actions/reference/workflows-and-actions/deployments-and-environments");
const COMMAND$5 = ".github/workflows/command.yml";
const GATE = "actions/github/gate.ts";
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
	return subject.rest(tier, `POST ${RUNS$2}/${String(id)}/pending_deployments`, { body });
}
const NEEDS = [
	"administrator",
	"writer",
	"runs"
];
const gates = [
	{
		id: "env-reviewers",
		claim: "A job of an environment with reviewers waits, and the review of one of them is enough; who started the run may be barred.",
		grade: "docs",
		sources: [ENVIRONMENTS, operation("repos/create-or-update-environment")],
		reliedOnBy: [
			GATE,
			COMMAND$5,
			"docs/setup.md"
		],
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
		claim: "No App and no job reviews an environment, whatever its permissions.",
		grade: "schema",
		sources: [operation("actions/review-pending-deployments-for-run x-github")],
		reliedOnBy: [GATE, "docs/threat-model.md"],
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
		claim: "A run that waits for a review keeps its concurrency group: those behind it are pending.",
		grade: "report",
		sources: [
			docs("actions/reference/workflows-and-actions/workflow-run-statuses"),
			"https://github.com/elizaOS/eliza/issues/18092",
			"https://github.com/vstorm-co/agenticos/issues/1832"
		],
		reliedOnBy: [COMMAND$5],
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
const DOCUMENTS$7 = "actions/github/documents.ts";
const ANSWERS$2 = "actions/github/answers.ts";
const COMMENTS$1 = `query($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issue(number: $number) { comments(last: 50) { nodes {
    id databaseId fullDatabaseId url viewerDidAuthor body createdAt lastEditedAt
    author { __typename login ... on User { databaseId } ... on Bot { databaseId } }
    reactionGroups { content viewerHasReacted }
  } } } }
}`;
const LIST$3 = "repository.issue.comments.nodes";
const COMMENT$1 = `${LIST$3}.0`;
const TIME$1 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const graphqlThreads = [
	{
		id: "gql-issue-fields",
		claim: "An issue answers its node id, number, state in capitals, time, labels and comments.",
		grade: "schema",
		sources: [schema("Issue")],
		reliedOnBy: [DOCUMENTS$7, ANSWERS$2],
		covers: [
			"Repository.issue",
			"Issue.id",
			"Issue.number",
			"Issue.state",
			"Issue.createdAt",
			"Issue.labels",
			"Issue.comments",
			"LabelConnection.nodes",
			"IssueCommentConnection.nodes"
		],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number, nodeId } = await subject.scratch.issue();
			const issue = at(await askWell(subject, `query($owner: String!, $name: String!, $number: Int!) {
        repository(owner: $owner, name: $name) { issue(number: $number) {
          id number state createdAt labels(first: 50) { nodes { id } } comments(last: 50) { nodes { id } }
        } }
      }`, { variables: { number } }), "repository.issue");
			assertHolds(issue, {
				id: nodeId,
				number,
				state: "OPEN",
				labels: { nodes: [] },
				comments: { nodes: [] }
			});
			assert.match(String(at(issue, "createdAt")), TIME$1);
		}
	},
	{
		id: "gql-pull-fields",
		claim: "A pull request answers its branches, whether it is a draft, and whether it comes from a fork.",
		grade: "schema",
		sources: [schema("PullRequest")],
		reliedOnBy: [DOCUMENTS$7, ANSWERS$2],
		covers: [
			"PullRequest.id",
			"PullRequest.number",
			"PullRequest.state",
			"PullRequest.isDraft",
			"PullRequest.labels",
			"PullRequest.isCrossRepository",
			"PullRequest.headRefName",
			"PullRequest.baseRefName",
			"PullRequest.comments",
			"PullRequest.headRefOid",
			"PullRequest.merged",
			"PullRequest.url",
			"PullRequest.body"
		],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number, nodeId, branch, head } = await openPull$1(subject);
			const data = await askWell(subject, `query($owner: String!, $name: String!, $number: Int!) {
        repository(owner: $owner, name: $name) { thread: issueOrPullRequest(number: $number) {
          __typename ... on PullRequest {
            id number state isDraft isCrossRepository headRefName headRefOid baseRefName merged url body
            labels(first: 50) { nodes { id } } comments(first: 20) { nodes { id } }
          }
        } }
      }`, { variables: { number } });
			assertHolds(at(data, "repository.thread"), {
				__typename: "PullRequest",
				id: nodeId,
				number,
				state: "OPEN",
				isDraft: false,
				isCrossRepository: false,
				headRefName: branch,
				headRefOid: head,
				baseRefName: subject.defaultBranch,
				merged: false,
				labels: { nodes: [] },
				comments: { nodes: [] }
			});
		}
	},
	{
		id: "gql-pulls-of-a-branch",
		claim: "Pull requests are found by the name of their head branch, whatever their state.",
		grade: "schema",
		sources: [schema("Repository.pullRequests")],
		reliedOnBy: [DOCUMENTS$7, "actions/github/pull-request.ts"],
		covers: ["Repository.pullRequests", "PullRequestConnection.nodes"],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number, branch } = await openPull$1(subject);
			await subject.rest("administrator", `PATCH /repos/{owner}/{repo}/pulls/${number}`, { body: { state: "closed" } });
			const data = await askWell(subject, `query($owner: String!, $name: String!, $branch: String!) {
        repository(owner: $owner, name: $name) {
          pullRequests(headRefName: $branch, first: 20, orderBy: {field: CREATED_AT, direction: DESC}) {
            nodes { number state }
          }
        }
      }`, { variables: { branch } });
			const found = at(data, "repository.pullRequests.nodes");
			assert.deepEqual(found, [{
				number,
				state: "CLOSED"
			}]);
		}
	},
	{
		id: "gql-issue-comment-fields",
		claim: "A comment answers both its ids, its address, its text, its author with an id, and its times.",
		grade: "schema",
		sources: [schema("IssueComment")],
		reliedOnBy: [DOCUMENTS$7, ANSWERS$2],
		covers: [
			"IssueComment.id",
			"IssueComment.databaseId",
			"IssueComment.fullDatabaseId",
			"IssueComment.url",
			"IssueComment.body",
			"IssueComment.createdAt",
			"IssueComment.author",
			"Actor.login",
			"User.databaseId",
			"User.login"
		],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			const { id, nodeId } = await subject.scratch.comment(number, "said");
			const data = await askWell(subject, COMMENTS$1, { variables: { number } });
			const comment = at(data, COMMENT$1);
			assertHolds(comment, {
				id: nodeId,
				databaseId: id,
				fullDatabaseId: String(id),
				body: "said"
			});
			assert.match(String(at(comment, "url")), new RegExp(`/issues/${number}#issuecomment-${id}$`));
			assert.match(String(at(comment, "createdAt")), TIME$1);
			assert.equal(at(comment, "author.__typename"), "User");
			assert.equal(typeof at(comment, "author.databaseId"), "number");
			assert.equal(typeof at(comment, "author.login"), "string");
		}
	},
	{
		id: "gql-database-id-beyond-int32",
		claim: "The number of a comment no longer fits 32 bits, and GraphQL answers it all the same.",
		grade: "report",
		sources: [
			"https://github.com/rust-lang/rfcbot-rs/issues/325",
			"https://github.com/octokit/octokit.graphql.net/issues/312",
			schema("IssueComment.databaseId")
		],
		reliedOnBy: [DOCUMENTS$7, ANSWERS$2],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			const { id } = await subject.scratch.comment(number);
			assert.ok(id > 2 ** 31, `The comment's number is ${id}, expected more than 2^31.`);
			const data = await askWell(subject, COMMENTS$1, { variables: { number } });
			assert.equal(at(data, `${COMMENT$1}.databaseId`), id);
		}
	},
	{
		id: "gql-threads-by-last-change",
		claim: "Issues and pull requests, closed ones too, are listed with their texts and authors, the last changed first.",
		grade: "schema",
		sources: [schema("Repository.issues"), schema("IssueOrderField.UPDATED_AT")],
		reliedOnBy: [DOCUMENTS$7],
		covers: [
			"Repository.issues",
			"IssueConnection.nodes",
			"IssueConnection.pageInfo",
			"PullRequestConnection.pageInfo",
			"Issue.author",
			"Issue.body",
			"Issue.closed",
			"Issue.title",
			"Issue.updatedAt",
			"PullRequest.author",
			"PullRequest.closed",
			"PullRequest.createdAt",
			"PullRequest.title",
			"PullRequest.updatedAt"
		],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number, nodeId } = await openPull$1(subject);
			const issue = await subject.scratch.issue();
			const newest = "first: 25, orderBy: { field: UPDATED_AT, direction: DESC }";
			const fields = "__typename id number title body closed createdAt updatedAt author { __typename login }";
			const page = "pageInfo { hasNextPage endCursor }";
			const data = await askWell(subject, `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
        issues(${newest}) { nodes { ${fields} } ${page} }
        pullRequests(${newest}) { nodes { ${fields} } ${page} }
      } }`);
			const [first, pull] = [at(data, "repository.issues.nodes.0"), at(data, "repository.pullRequests.nodes.0")];
			assertHolds(first, {
				id: issue.nodeId,
				number: issue.number,
				__typename: "Issue"
			});
			assertHolds(pull, {
				id: nodeId,
				number,
				__typename: "PullRequest"
			});
			for (const kind of ["issues", "pullRequests"]) {
				const { hasNextPage, endCursor } = Object(at(data, `repository.${kind}.pageInfo`));
				assert.deepEqual([typeof hasNextPage, typeof endCursor], ["boolean", "string"]);
			}
			for (const one of [first, pull]) {
				assert.match(String(at(one, "updatedAt")), TIME$1);
				assert.equal(at(one, "author.__typename"), "User");
				assert.equal(typeof at(one, "title"), "string");
				assert.equal(at(one, "closed"), false);
			}
		}
	}
];

// sandbox/facts/graphql-accounts.ts
const DOCUMENTS$6 = "actions/github/documents.ts";
const ANSWERS$1 = "actions/github/answers.ts";
async function readAuthorOfJob(subject) {
	const { number } = await subject.scratch.issue();
	const route = `POST /repos/{owner}/{repo}/issues/${number}/comments`;
	const made = await subject.rest("job", route, { body: { body: "said by a job" } });
	assert.equal(made.status, 201);
	assert.equal(at(made.body, "user.login"), "github-actions[bot]");
	const data = await askWell(subject, COMMENTS$1, {
		variables: { number },
		tier: "job"
	});
	return at(data, `${COMMENT$1}.author`);
}
const graphqlAccounts = [
	{
		id: "gql-bot-login-without-suffix",
		claim: "GraphQL names a bot without the `[bot]` that REST puts behind its login.",
		grade: "report",
		sources: ["https://github.com/cli/cli/blob/trunk/api/queries_issue.go", schema("Bot")],
		reliedOnBy: [ANSWERS$1],
		covers: ["Bot.login"],
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
		claim: "The bot behind GITHUB_TOKEN has the id 41898282 on github.com.",
		grade: "recorded",
		sources: [pygithub("Github.testGetEvents"), schema("Bot.databaseId")],
		reliedOnBy: [DOCUMENTS$6, ANSWERS$1],
		covers: ["Bot.databaseId"],
		needs: ["job", "graphql"],
		check: async (subject) => {
			assert.equal(at(await readAuthorOfJob(subject), "databaseId"), 41898282);
		}
	},
	{
		id: "recorder-host",
		claim: "Commits of jobs are of the address that begins with the number of `github-actions[bot]` on that server, and ends in `users.noreply.` and the host of the server.",
		grade: "inferred",
		sources: [pygithub("Github.testGetEvents"), "https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/network-details-for-ghecom"],
		doubtful: "Shown for github.com alone. On GHE.com and Enterprise Server both are read from a commit and set as `recorder`, whatever they are.",
		reliedOnBy: [
			"actions/incident/recorder-account.ts",
			"actions/incident/settings.ts",
			"docs/setup.md"
		],
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
		claim: "`viewerDidAuthor` is true for the account of the token that asks, and false for others.",
		grade: "schema",
		sources: [schema("IssueComment.viewerDidAuthor")],
		reliedOnBy: [DOCUMENTS$6, "actions/github/comment.ts"],
		covers: ["IssueComment.viewerDidAuthor"],
		needs: [
			"administrator",
			"job",
			"graphql"
		],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			await subject.scratch.comment(number);
			const seen = [await askWell(subject, COMMENTS$1, { variables: { number } }), await askWell(subject, COMMENTS$1, {
				variables: { number },
				tier: "job"
			})].map((data) => at(data, `${COMMENT$1}.viewerDidAuthor`));
			assert.deepEqual(seen, [true, false]);
		}
	},
	{
		id: "gql-user-by-login",
		claim: "A person is found by login, whatever its case, with the number that never changes.",
		grade: "schema",
		sources: [schema("Query.user")],
		reliedOnBy: [DOCUMENTS$6, "actions/command/commands/assign.ts"],
		covers: ["Query.user"],
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
		claim: "A login that nobody has answers null and NOT_FOUND.",
		grade: "report",
		sources: ["https://github.com/cli/cli/blob/trunk/api/queries_user.go", schema("Query.user")],
		reliedOnBy: [DOCUMENTS$6],
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
		claim: "Members of a team are searched by a part of the login, without those only invited.",
		grade: "schema",
		sources: [schema("Team.members")],
		reliedOnBy: [DOCUMENTS$6, "actions/providers/github/organisation.ts"],
		covers: [
			"Query.organization",
			"Organization.team",
			"Team.members",
			"TeamMemberConnection.nodes",
			"TeamMemberConnection.pageInfo"
		],
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
		claim: "A team that is not there answers null without an error.",
		grade: "schema",
		sources: [schema("Organization.team")],
		reliedOnBy: ["actions/providers/github/organisation.ts"],
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
const PROJECTION$2 = "actions/github/projection.ts";
const BRANCH$2 = "actions/github/incident-branch.ts";
const CREATE$1 = `mutation($input: CreateCheckRunInput!) {
  createCheckRun(input: $input) { clientMutationId }
}`;
const READ$1 = `query($owner: String!, $name: String!, $ref: String!, $check: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { ... on Commit {
    checkSuites(first: 5, filterBy: { checkName: $check }) { nodes {
      checkRuns(first: 5, filterBy: { checkName: $check, checkType: LATEST }) { nodes { conclusion } }
    } }
  } } } }
}`;
const SUITES = "repository.ref.target.checkSuites.nodes";
const CHECK = "firebreak-probe";
async function toInput$1(subject, { head, conclusion, annotations = 0 }) {
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
	const data = await askWell(subject, READ$1, { variables });
	return listAt(data, `${SUITES}.*.checkRuns.nodes.*.conclusion`);
}
const graphqlChecks = [
	{
		id: "gql-create-check-run",
		claim: "A job with `checks: write` publishes a check of a commit by GraphQL, and reads it back.",
		grade: "schema",
		sources: [schema("Mutation.createCheckRun"), schema("Commit.checkSuites")],
		reliedOnBy: [PROJECTION$2, BRANCH$2],
		covers: [
			"Mutation.createCheckRun",
			"CreateCheckRunPayload.clientMutationId",
			"Commit.checkSuites",
			"CheckSuiteConnection.nodes",
			"CheckSuite.checkRuns",
			"CheckRunConnection.nodes",
			"CheckRun.conclusion"
		],
		needs: ["job", "graphql"],
		check: async (subject) => {
			const { name, head } = await openBranch(subject);
			const input = await toInput$1(subject, {
				head,
				conclusion: "NEUTRAL",
				annotations: 1
			});
			await askWell(subject, CREATE$1, {
				tier: "job",
				variables: { input }
			});
			assert.deepEqual(await readConclusions(subject, name), ["NEUTRAL"]);
		}
	},
	{
		id: "gql-check-latest-wins",
		claim: "Of two checks of one name on a commit, `LATEST` answers the second.",
		grade: "schema",
		sources: [schema("CheckRunType.LATEST")],
		reliedOnBy: [BRANCH$2],
		needs: ["job", "graphql"],
		check: async (subject) => {
			const { name, head } = await openBranch(subject);
			for (const conclusion of ["FAILURE", "SUCCESS"]) {
				const input = await toInput$1(subject, {
					head,
					conclusion
				});
				await askWell(subject, CREATE$1, {
					tier: "job",
					variables: { input }
				});
			}
			assert.deepEqual(await readConclusions(subject, name), ["SUCCESS"]);
		}
	},
	{
		id: "gql-unchecked-commit",
		claim: "A commit without a check of that name answers an empty list.",
		grade: "schema",
		sources: [schema("CheckSuiteFilter.checkName")],
		reliedOnBy: [BRANCH$2],
		needs: ["job", "graphql"],
		check: async (subject) => {
			const { name } = await openBranch(subject);
			assert.deepEqual(await readConclusions(subject, name), []);
		}
	},
	{
		id: "gql-check-fifty-annotations",
		claim: "A check takes at most 50 annotations in one request.",
		grade: "docs",
		sources: ["https://docs.github.com/en/graphql/reference/input-objects#checkrunoutput"],
		reliedOnBy: [PROJECTION$2],
		needs: ["job", "graphql"],
		check: async (subject) => {
			const { head } = await openBranch(subject);
			const input = await toInput$1(subject, {
				head,
				conclusion: "NEUTRAL",
				annotations: 51
			});
			const refused = await askInVain(subject, CREATE$1, {
				tier: "job",
				variables: { input }
			});
			assert.match(refused.message, /50|annotations/i);
			const fifty = await toInput$1(subject, {
				head,
				conclusion: "NEUTRAL",
				annotations: 50
			});
			await askWell(subject, CREATE$1, {
				tier: "job",
				variables: { input: fifty }
			});
		}
	},
	{
		id: "gql-checks-are-for-apps",
		claim: "A person, administrator or not, may not publish a check: only Apps and jobs may.",
		grade: "docs",
		sources: ["https://docs.github.com/en/rest/checks/runs#create-a-check-run"],
		reliedOnBy: ["actions/validate/rules/branch/history.ts", BRANCH$2],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name, head } = await openBranch(subject);
			const input = await toInput$1(subject, {
				head,
				conclusion: "SUCCESS"
			});
			const refused = await askInVain(subject, CREATE$1, { variables: { input } });
			assert.equal(refused.type, "FORBIDDEN");
			assert.equal(at(await readConclusions(subject, name), "0"), void 0);
		}
	}
];

// sandbox/facts/graphql-comments.ts
const DOCUMENTS$5 = "actions/github/documents.ts";
const ANSWERS = "actions/github/answers.ts";
const LIST$2 = "repository.issue.comments.nodes";
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const graphqlComments = [
	{
		id: "gql-last-edited-at",
		claim: "`lastEditedAt` is null until a comment was edited, and its time afterwards.",
		grade: "schema",
		sources: [schema("IssueComment.lastEditedAt")],
		reliedOnBy: [DOCUMENTS$5, "actions/github/command-request.ts"],
		covers: ["IssueComment.lastEditedAt"],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			const { id } = await subject.scratch.comment(number);
			const before = await askWell(subject, COMMENTS$1, { variables: { number } });
			assert.equal(at(before, `${COMMENT$1}.lastEditedAt`), null);
			const route = `PATCH /repos/{owner}/{repo}/issues/comments/${id}`;
			await subject.rest("administrator", route, { body: { body: "edited" } });
			const after = await askWell(subject, COMMENTS$1, { variables: { number } });
			assert.match(String(at(after, `${COMMENT$1}.lastEditedAt`)), TIME);
		}
	},
	{
		id: "gql-reaction-groups",
		claim: "All eight kinds of reaction are listed, and which of them the one who asks has given.",
		grade: "schema",
		sources: [schema("ReactionGroup"), schema("ReactionContent")],
		reliedOnBy: [DOCUMENTS$5, ANSWERS],
		covers: [
			"IssueComment.reactionGroups",
			"ReactionGroup.content",
			"ReactionGroup.viewerHasReacted"
		],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			const { id } = await subject.scratch.comment(number);
			const route = `POST /repos/{owner}/{repo}/issues/comments/${id}/reactions`;
			await subject.rest("administrator", route, { body: { content: "eyes" } });
			const data = await askWell(subject, COMMENTS$1, { variables: { number } });
			const given = listAt(data, `${COMMENT$1}.reactionGroups.*`);
			const mine = given.filter((group) => at(group, "viewerHasReacted") === true);
			assert.equal(given.length, 8);
			assert.deepEqual(listAt(mine, "*.content"), ["EYES"]);
		}
	},
	{
		id: "gql-comments-oldest-first",
		claim: "Comments come oldest first, and `last` takes the newest of them.",
		grade: "schema",
		sources: [schema("Issue.comments"), "https://docs.github.com/en/graphql/guides/using-pagination-in-the-graphql-api"],
		reliedOnBy: [DOCUMENTS$5],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			for (const said of [
				"one",
				"two",
				"three"
			]) await subject.scratch.comment(number, said);
			const document = COMMENTS$1.replace("last: 50", "last: 2");
			const data = await askWell(subject, document, { variables: { number } });
			assert.deepEqual(listAt(data, `${LIST$2}.*.body`), ["two", "three"]);
		}
	}
];

// sandbox/facts/graphql-commits.ts
const DOCUMENTS$4 = "actions/github/branch-documents.ts";
const BRANCH$1 = "actions/github/lineage.ts";
const TREE = "actions/github/tree.ts";
const onBranch = (fields) => `query($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { ${fields} } }
}`;
const onCommit = (fields) => onBranch(`target { oid ... on Commit { ${fields} } }`);
const COMMIT = "repository.ref.target";
const toPage = (after) => onCommit(`history(first: 1${after}) { nodes { oid } pageInfo { hasNextPage endCursor } }`);
const ofProbe = (alias, since) => `${alias}: history(first: 10, path: "probe", since: "${since}-01-01T00:00:00Z") { nodes { oid } }`;
const isOther = (entry) => at(entry, "name") === "other.txt";
const graphqlCommits = [
	{
		id: "gql-default-branch",
		claim: "A repository answers its node id, whether it is private, and its default branch with its head.",
		grade: "schema",
		sources: [schema("Repository.defaultBranchRef")],
		reliedOnBy: ["actions/github/documents.ts"],
		covers: [
			"Repository.id",
			"Repository.isPrivate",
			"Repository.defaultBranchRef",
			"Ref.name",
			"Ref.target",
			"GitObject.oid",
			"Ref.id"
		],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const repository = at(await askWell(subject, `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { id isPrivate defaultBranchRef { id name target { oid } } }
      }`), "repository");
			assert.equal(at(repository, "defaultBranchRef.name"), subject.defaultBranch);
			assert.match(String(at(repository, "defaultBranchRef.target.oid")), /^[0-9a-f]{40}$/);
			assert.equal(typeof at(repository, "isPrivate"), "boolean");
			const { body } = await subject.rest("administrator", "GET /repos/{owner}/{repo}");
			assert.equal(at(repository, "id"), at(body, "node_id"));
		}
	},
	{
		id: "gql-rest-ids-and-node-ids",
		claim: "The node ids that REST answers are those that GraphQL takes.",
		grade: "recorded",
		sources: ["https://docs.github.com/en/graphql/guides/using-global-node-ids"],
		reliedOnBy: [
			"actions/github/command-request.ts",
			"actions/declare/request.ts",
			"actions/github/issue.ts"
		],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number, nodeId: id } = await subject.scratch.issue();
			assert.equal(at(await askWell(subject, "query($id: ID!) { node(id: $id) { ... on Issue { number } } }", { variables: { id } }), "node.number"), number);
		}
	},
	{
		id: "gql-commit-fields",
		claim: "A commit answers its id, its parents and the address of its author.",
		grade: "schema",
		sources: [schema("Commit"), schema("GitActor")],
		reliedOnBy: [
			DOCUMENTS$4,
			"actions/github/origin.ts",
			BRANCH$1
		],
		covers: [
			"Commit.oid",
			"Commit.parents",
			"Commit.author",
			"GitActor.email",
			"CommitConnection.totalCount",
			"CommitConnection.nodes",
			"Repository.object"
		],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { base, head } = await openBranch(subject);
			const data = await askWell(subject, `query($owner: String!, $name: String!, $head: String!) {
        repository(owner: $owner, name: $name) { object(expression: $head) { ... on Commit {
          oid parents(first: 10) { totalCount nodes { oid } } author { email }
        } } }
      }`, { variables: { head } });
			const found = at(data, "repository.object");
			assertHolds(found, {
				oid: head,
				parents: {
					totalCount: 1,
					nodes: [{ oid: base }]
				}
			});
			assert.match(String(at(found, "author.email")), /@/);
		}
	},
	{
		id: "gql-history-newest-first",
		claim: "The history of a commit begins with it and goes back, in pages with a cursor.",
		grade: "schema",
		sources: [schema("Commit.history"), schema("PageInfo")],
		reliedOnBy: [DOCUMENTS$4, BRANCH$1],
		covers: [
			"Commit.history",
			"CommitHistoryConnection.nodes",
			"CommitHistoryConnection.pageInfo",
			"PageInfo.hasNextPage",
			"PageInfo.endCursor"
		],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name, base, head } = await openBranch(subject);
			const variables = { ref: `refs/heads/${name}` };
			const first = at(await askWell(subject, toPage(""), { variables }), `${COMMIT}.history`);
			assert.deepEqual(at(first, "nodes"), [{ oid: head }]);
			assert.equal(at(first, "pageInfo.hasNextPage"), true);
			const cursor = JSON.stringify(at(first, "pageInfo.endCursor"));
			const next = await askWell(subject, toPage(`, after: ${cursor}`), { variables });
			assert.deepEqual(at(next, `${COMMIT}.history.nodes`), [{ oid: base }]);
		}
	},
	{
		id: "gql-comparison-is-own-commits",
		claim: "Comparing the default branch with another answers the commits only the other has.",
		grade: "schema",
		sources: [schema("Ref.compare"), schema("Comparison.commits")],
		reliedOnBy: [DOCUMENTS$4, BRANCH$1],
		covers: [
			"Ref.compare",
			"Comparison.commits",
			"ComparisonCommitConnection.nodes",
			"ComparisonCommitConnection.pageInfo"
		],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name, head } = await openBranch(subject);
			const data = await askWell(subject, `query($owner: String!, $name: String!, $branch: String!) {
        repository(owner: $owner, name: $name) { defaultBranchRef { compare(headRef: $branch) {
          commits(first: 100) { nodes { oid } pageInfo { hasNextPage endCursor } }
        } } }
      }`, { variables: { branch: name } });
			const commits = at(data, "repository.defaultBranchRef.compare.commits");
			assert.deepEqual(at(commits, "nodes"), [{ oid: head }]);
			assert.equal(at(commits, "pageInfo.hasNextPage"), false);
		}
	},
	{
		id: "gql-tree-entry-mode-is-decimal",
		claim: "The mode of a tree entry is a decimal number: 33188 for 100644, 16384 for a folder.",
		grade: "schema",
		sources: [schema("TreeEntry.mode")],
		reliedOnBy: [TREE],
		covers: [
			"TreeEntry.mode",
			"TreeEntry.name",
			"TreeEntry.type",
			"TreeEntry.oid",
			"TreeEntry.object",
			"Tree.entries"
		],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name } = await openBranch(subject, "probe/one/a.txt", "a");
			const document = onCommit(`file(path: "probe") { mode object { ... on Tree { entries { name type mode oid object { ... on Tree { entries { name type mode oid } } } } } } }`);
			const data = await askWell(subject, document, { variables: { ref: `refs/heads/${name}` } });
			assert.equal(at(data, `${COMMIT}.file.mode`), 16384);
			const [folder] = listAt(data, `${COMMIT}.file.object.entries.*`);
			assertHolds(folder, {
				name: "one",
				type: "tree",
				mode: 16384
			});
			const file = at(folder, "object.entries.0");
			assertHolds(file, {
				name: "a.txt",
				type: "blob",
				mode: 33188
			});
			assert.match(String(at(file, "oid")), /^[0-9a-f]{40}$/);
		}
	},
	{
		id: "gql-equal-folders-have-one-id",
		claim: "A commit answers its tree, and a folder that did not change has the same id at both commits.",
		grade: "schema",
		sources: [schema("Commit.tree"), schema("TreeEntry.oid")],
		reliedOnBy: ["actions/github/beside.ts", DOCUMENTS$4],
		covers: ["Commit.tree"],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name, head: before } = await openBranch(subject, "probe/one/a.txt", "a");
			const additions = [{
				path: "other.txt",
				contents: toContents("b")
			}];
			await commit(subject, {
				branch: name,
				expected: before,
				additions
			});
			const document = onCommit("tree { entries { name oid mode } }");
			const now = await askWell(subject, document, { variables: { ref: `refs/heads/${name}` } });
			const then = await askWell(subject, `query($owner: String!, $name: String!, $before: GitObjectID!) {
          repository(owner: $owner, name: $name) { object(oid: $before) { ... on Commit {
            tree { entries { name oid mode } }
          } } }
        }`, { variables: { before } });
			const entries = listAt(now, `${COMMIT}.tree.entries.*`);
			const known = listAt(then, "repository.object.tree.entries.*");
			assert.deepEqual(entries.filter((entry) => !isOther(entry)), known);
			assert.equal(entries.filter(isOther).length, 1);
			assertHolds(entries.find((entry) => at(entry, "name") === "probe"), { mode: 16384 });
		}
	},
	{
		id: "gql-blob-text-null-when-binary",
		claim: "A binary file has no text; a text file answers it whole with its size in bytes.",
		grade: "schema",
		sources: [schema("Blob")],
		reliedOnBy: ["actions/github/blob.ts", TREE],
		covers: [
			"Blob.text",
			"Blob.isBinary",
			"Blob.isTruncated",
			"Blob.oid",
			"Blob.byteSize"
		],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name, head } = await openBranch(subject, "a.txt", "grün\n");
			const additions = [{
				path: "a.bin",
				contents: toContents(Buffer.from([
					1,
					0,
					2
				]))
			}];
			await commit(subject, {
				branch: name,
				expected: head,
				additions
			});
			const blob = "object { ... on Blob { oid byteSize text isTruncated isBinary } }";
			const document = onCommit(`text: file(path: "a.txt") { ${blob} } bin: file(path: "a.bin") { ${blob} }`);
			const data = await askWell(subject, document, { variables: { ref: `refs/heads/${name}` } });
			assertHolds(at(data, `${COMMIT}.text.object`), {
				text: "grün\n",
				byteSize: 6,
				isTruncated: false,
				isBinary: false
			});
			assertHolds(at(data, `${COMMIT}.bin.object`), {
				text: null,
				byteSize: 3,
				isBinary: true
			});
		}
	},
	{
		id: "gql-blob-truncation",
		claim: "The text of a file of 1 MB comes cut, and `isTruncated` says so.",
		grade: "schema",
		sources: [schema("Blob.isTruncated")],
		reliedOnBy: ["actions/github/blob.ts", TREE],
		doubtful: "GitHub publishes no size from which it cuts; people report about 500 KB.",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name } = await openBranch(subject, "long.txt", "a line of text\n".repeat(7e4));
			const document = onCommit("file(path: \"long.txt\") { object { ... on Blob { isTruncated text } } }");
			const data = await askWell(subject, document, { variables: { ref: `refs/heads/${name}` } });
			const blob = at(data, `${COMMIT}.file.object`);
			const text = at(blob, "text");
			const length = typeof text === "string" ? text.length : 0;
			if (at(blob, "isTruncated") !== true) assert.equal(length, 105e4);
			return `1,050,000 bytes: isTruncated ${String(at(blob, "isTruncated"))}, ${length} characters of text`;
		}
	},
	{
		id: "gql-history-of-a-path",
		claim: "`history(path:)` answers only the commits that changed what is at that path, and with `since` those made after it.",
		grade: "schema",
		sources: [schema("Commit.history"), GRAPHQL_LIMITS],
		reliedOnBy: [BRANCH$1],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name, head } = await openBranch(subject, "probe/a.txt");
			const additions = [{
				path: "elsewhere.txt",
				contents: toContents("b")
			}];
			await commit(subject, {
				branch: name,
				expected: head,
				additions
			});
			const year = (/* @__PURE__ */ new Date()).getUTCFullYear();
			const document = onCommit(`${ofProbe("before", year - 5)} ${ofProbe("after", year + 5)}`);
			const variables = { ref: `refs/heads/${name}` };
			const { data } = await ask(subject, document, { variables });
			assert.deepEqual(at(data, `${COMMIT}.before.nodes`), [{ oid: head }]);
			assert.deepEqual(at(data, `${COMMIT}.after.nodes`), []);
		}
	}
];

// sandbox/facts/graphql-labels.ts
const LABEL = "actions/github/label.ts";
const CREATE = `mutation($input: CreateLabelInput!) {
  createLabel(input: $input) { label { id name } }
}`;
async function toInput(subject, name) {
	const { body } = await subject.rest(toMaker(subject), "GET /repos/{owner}/{repo}");
	return {
		repositoryId: textAt(body, "node_id"),
		name,
		color: "ededed",
		description: "A probe"
	};
}
const graphqlLabels = [{
	id: "gql-create-label-exists",
	claim: "Making a label that is there, in whatever case, is refused.",
	grade: "report",
	sources: ["https://docs.github.com/en/rest/issues/labels#create-a-label", schema("Mutation.createLabel")],
	reliedOnBy: [LABEL],
	needs: ["administrator", "graphql"],
	check: async (subject) => {
		const variables = { input: await toInput(subject, (await subject.scratch.label()).toUpperCase()) };
		const { path } = await askInVain(subject, CREATE, { variables });
		assert.deepEqual(path, ["createLabel"]);
	}
}];

// sandbox/facts/graphql-reads.ts
const DOCUMENTS$3 = "actions/github/documents.ts";
const FAILURE$1 = "actions/github/failure.ts";
const BRANCH = "actions/github/incident-branch.ts";
const FILES = `query($owner: String!, $name: String!, $ref: String!, $there: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { ... on Commit {
    there: file(path: $there) { type } one: file(path: "no/such/file") { type } two: file(path: "nor-this") { type }
  } } } }
}`;
const NODE = "query($id: ID!) { node(id: $id) { __typename ... on User { login } } }";
const graphqlReads = [
	{
		id: "gql-errors-are-200",
		claim: "A field that fails leaves the status at 200 and the other fields answered.",
		grade: "recorded",
		sources: [pygithub("GraphQl.testNode")],
		reliedOnBy: ["actions/github/client.ts", FAILURE$1],
		covers: ["POST /graphql"],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { data, errors } = await ask(subject, `query($owner: String!, $name: String!) {
        good: repository(owner: $owner, name: $name) { id } bad: node(id: "D_abcdefgh") { id }
      }`);
			assert.equal(typeof at(data, "good.id"), "string");
			assert.equal(at(data, "bad"), null);
			assertHolds(errors, [{ path: ["bad"] }]);
			assert.ok(Array.isArray(errors[0]?.["locations"]), "The error has no `locations`.");
		}
	},
	{
		id: "gql-node-not-found",
		claim: "A node id that nothing has answers null with an error of type NOT_FOUND.",
		grade: "recorded",
		sources: [pygithub("GraphQl.testNode")],
		reliedOnBy: [DOCUMENTS$3, "actions/github/comment.ts"],
		covers: ["Query.node"],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { data, errors } = await ask(subject, NODE, { variables: { id: "D_abcdefgh" } });
			const message = "Could not resolve to a node with the global id of 'D_abcdefgh'";
			assert.equal(at(data, "node"), null);
			assertHolds(errors, [{
				type: "NOT_FOUND",
				path: ["node"],
				message
			}]);
		}
	},
	{
		id: "gql-wrong-fragment-is-silent",
		claim: "A node of another type than the fragment answers none of its fields, and no error.",
		grade: "recorded",
		sources: [pygithub("GraphQl.testNode")],
		reliedOnBy: [DOCUMENTS$3],
		covers: ["IssueOrPullRequest.__typename", "Actor.__typename"],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { nodeId } = await subject.scratch.issue();
			const data = await askWell(subject, NODE, { variables: { id: nodeId } });
			assert.deepEqual(at(data, "node"), { __typename: "Issue" });
		}
	},
	{
		id: "gql-commit-file-missing",
		claim: "`Commit.file` of a missing path answers null and an error of type NOT_FOUND.",
		grade: "recorded",
		sources: [GHCOMMIT, schema("Commit.file")],
		reliedOnBy: [
			DOCUMENTS$3,
			"actions/github/snapshot.ts",
			BRANCH
		],
		covers: ["Commit.file"],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name } = await openBranch(subject, "there.txt");
			const variables = {
				ref: `refs/heads/${name}`,
				there: "there.txt"
			};
			const { data, errors } = await ask(subject, FILES, { variables });
			assert.equal(at(data, "repository.ref.target.there.type"), "blob");
			assert.equal(at(data, "repository.ref.target.one"), null);
			assertHolds(errors[0], {
				type: "NOT_FOUND",
				path: [
					"repository",
					"ref",
					"target",
					"one"
				],
				message: "Could not resolve file for path 'no/such/file'."
			});
		}
	},
	{
		id: "gql-file-errors-one-per-miss",
		claim: "Each missing file has an error of its own; the rest of the data stays usable.",
		grade: "report",
		sources: [GHCOMMIT, schema("Commit.file")],
		reliedOnBy: ["actions/github/snapshot.ts"],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { name } = await openBranch(subject, "there.txt");
			const variables = {
				ref: `refs/heads/${name}`,
				there: "there.txt"
			};
			const { errors } = await ask(subject, FILES, { variables });
			assert.equal(errors.length, 2);
		}
	},
	{
		id: "gql-object-expression-missing",
		claim: "`Repository.object` of an expression that names nothing answers null.",
		grade: "report",
		sources: [schema("Repository.object")],
		reliedOnBy: [
			DOCUMENTS$3,
			BRANCH,
			"actions/github/origin.ts"
		],
		doubtful: "One source of 2026 says that an error of type NOT_FOUND comes with it.",
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { data, errors } = await ask(subject, `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { object(expression: "HEAD:no/such/file") { oid } }
      }`);
			assert.equal(at(data, "repository.object"), null);
			return errors.length === 0 ? "without an error" : `with an error: ${errors[0]?.message}`;
		}
	},
	{
		id: "gql-ref-missing-is-null",
		claim: "`Repository.ref` of a branch that is not there answers null without an error.",
		grade: "recorded",
		sources: [GHCOMMIT, schema("Repository.ref")],
		reliedOnBy: [DOCUMENTS$3, "actions/github/facts.ts"],
		covers: ["Repository.ref"],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const document = `query($owner: String!, $name: String!, $ref: String!) {
        repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { name } }
      }`;
			const variables = { ref: `refs/heads/${subject.scratch.name()}` };
			assert.equal(at(await askWell(subject, document, { variables }), "repository.ref"), null);
		}
	}
];

// sandbox/facts/graphql-refusals.ts
const DOCUMENTS$2 = "actions/github/documents.ts";
const FAILURE = "actions/github/failure.ts";
const graphqlRefusals = [
	{
		id: "gql-issue-number-missing",
		claim: "A number that no issue or pull request has answers null and an error of type NOT_FOUND.",
		grade: "report",
		sources: ["https://github.com/cli/cli/blob/trunk/pkg/cmd/issue/shared/lookup_test.go", schema("Repository.issueOrPullRequest")],
		reliedOnBy: [DOCUMENTS$2, FAILURE],
		covers: ["Repository.issueOrPullRequest"],
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
		claim: "A repository that is not there, or not to be seen, answers null and NOT_FOUND.",
		grade: "report",
		sources: ["https://github.com/cli/cli/blob/trunk/api/client_test.go", schema("Query.repository")],
		reliedOnBy: [FAILURE],
		covers: ["Query.repository"],
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
		claim: "A field that the token may not read is null with an error of type FORBIDDEN; others keep their data.",
		grade: "report",
		sources: ["https://github.com/cli/cli/issues/8910", schema("Organization.team")],
		reliedOnBy: ["actions/providers/github/organisation.ts", FAILURE],
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
		claim: "A field that the schema lacks fails the whole request: there is no data at all.",
		grade: "report",
		sources: ["https://spec.graphql.org/October2021/#sec-Validation", "https://docs.github.com/en/graphql/overview/breaking-changes"],
		reliedOnBy: [FAILURE],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { data, errors } = await ask(subject, "query { viewer { login firebreakNope } }");
			assert.equal(data ?? void 0, void 0);
			assert.match(errors[0]?.message ?? "", /firebreakNope/);
		}
	},
	{
		id: "gql-first-last-limits",
		claim: "A list of more than 100 at once is refused.",
		grade: "docs",
		sources: [GRAPHQL_LIMITS],
		reliedOnBy: [DOCUMENTS$2],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			assert.match((await askInVain(subject, `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { labels(first: 101) { nodes { name } } }
      }`)).message, /100/);
		}
	},
	{
		id: "gql-lists-need-a-size",
		claim: "A list asked for without `first` or `last` is refused.",
		grade: "docs",
		sources: [GRAPHQL_LIMITS],
		reliedOnBy: [DOCUMENTS$2],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			assert.match((await askInVain(subject, `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { labels { nodes { name } } }
      }`)).message, /first.*last/);
		}
	},
	{
		id: "gql-anonymous-is-401",
		claim: "GraphQL answers nobody who has no token: 401.",
		grade: "docs",
		sources: [docs("graphql/guides/forming-calls-with-graphql")],
		reliedOnBy: ["actions/github/client.ts"],
		needs: ["anonymous", "graphql"],
		check: async ({ graphql }) => {
			const { status } = await graphql("anonymous", "query { viewer { login } }");
			assert.equal(status, 401);
		}
	}
];

// sandbox/facts/issues.ts
const ISSUES$1 = "/repos/{owner}/{repo}/issues";
const OPEN$2 = ["POST /repos/{owner}/{repo}/issues"];
const LIST$1 = ["GET /repos/{owner}/{repo}/issues"];
const DOCS$5 = "https://docs.github.com/en/rest/issues/issues";
const OPENER$1 = "actions/github/issue.ts";
const Listed$2 = array(Numbered.extend({
	user: object({ type: string() }),
	pull_request: object({}).optional()
}));
async function open$1({ rest, scratch }, tier, draft = {}) {
	const body = {
		title: scratch.name(),
		body: "firebreak-probe",
		...draft
	};
	const made = await rest(tier, `POST ${ISSUES$1}`, { body });
	assertStatus(made, 201);
	const { number } = readBody(made, Numbered);
	const close = { body: { state: "closed" } };
	scratch.undo(() => rest("administrator", `PATCH ${ISSUES$1}/${number}`, close));
	return {
		number,
		made
	};
}
const issues = [
	{
		id: "issue-opened",
		claim: "Opening an issue answers 201 with its number, node id, address and time.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 issues/create", `${DOCS$5}#create-an-issue`],
		reliedOnBy: [OPENER$1],
		covers: OPEN$2,
		needs: ["administrator"],
		check: async (subject) => {
			const { made } = await open$1(subject, "administrator");
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
		claim: "An issue without a title is refused with 422.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 issues/create 422"],
		reliedOnBy: [OPENER$1],
		covers: OPEN$2,
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertStatus(await rest("administrator", `POST ${ISSUES$1}`, { body: { body: "firebreak-probe" } }), 422);
		}
	},
	{
		id: "issue-missing",
		claim: "A number that no issue has answers 404 \"Not Found\".",
		grade: "recorded",
		sources: ["https://github.com/octokit/fixtures/blob/cb8bc9d/scenarios/api.github.com/errors/raw-fixture.json", `${DOCS$5}#get-an-issue`],
		reliedOnBy: [],
		covers: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
		needs: ["administrator"],
		check: async ({ rest }) => {
			const missing = await rest("administrator", `GET ${ISSUES$1}/99999999`);
			assertReply(missing, 404, { message: "Not Found" });
		}
	},
	{
		id: "issue-create-drops-silently",
		claim: "Labels that someone without write access gives a new issue are dropped without an error.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 issues/create labels", `${DOCS$5}#create-an-issue`],
		reliedOnBy: ["actions/declare/request.ts"],
		covers: OPEN$2,
		emulate: "puts them on",
		needs: ["administrator", "reader"],
		check: async (subject) => {
			const { made } = await open$1(subject, "reader", { labels: [await subject.scratch.label()] });
			const { labels } = readBody(made, object({ labels: array(unknown()) }));
			assert.deepEqual(labels, []);
		}
	},
	{
		id: "issue-create-makes-labels",
		claim: "Labels that a job gives a new issue are put on it, also those the repository did not have.",
		grade: "report",
		sources: [`${DOCS$5}#create-an-issue`],
		reliedOnBy: [OPENER$1],
		covers: OPEN$2,
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { rest, scratch } = subject;
			const name = scratch.name();
			const gone = `DELETE /repos/{owner}/{repo}/labels/${encodeURIComponent(name)}`;
			scratch.undo(() => rest("administrator", gone));
			const { made } = await open$1(subject, "job", { labels: [name] });
			assertReply(made, 201, { labels: [{ name }] });
		}
	},
	{
		id: "issue-by-job-is-of-a-bot",
		claim: "An issue that a job opened is found in the list with an author of the type Bot.",
		grade: "recorded",
		sources: ["https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/Github.testGetEvents.txt"],
		reliedOnBy: [OPENER$1],
		covers: [...OPEN$2, ...LIST$1],
		emulate: "has no such token",
		needs: ["administrator", "job"],
		check: async (subject) => {
			const { number } = await open$1(subject, "job");
			const list = await subject.rest("job", `GET ${ISSUES$1}?state=all&per_page=100`);
			const found = readBody(list, Listed$2).find((issue) => issue.number === number);
			assert.equal(found?.user.type, "Bot");
		}
	},
	{
		id: "issue-list",
		claim: "The list of issues holds the open ones, newest first, and the closed ones when all are asked for.",
		grade: "docs",
		sources: [`${DOCS$5}#list-repository-issues`],
		reliedOnBy: [OPENER$1],
		covers: LIST$1,
		needs: ["administrator"],
		check: async (subject) => {
			const first = await open$1(subject, "administrator");
			const second = await open$1(subject, "administrator");
			const list = async (query) => readBody(await subject.rest("administrator", `GET ${ISSUES$1}?${query}`), Listed$2).map(({ number }) => number);
			const newest = (await list("per_page=100")).slice(0, 2);
			assert.deepEqual(new Set(newest), /* @__PURE__ */ new Set([second.number, first.number]));
			assertDone(await subject.rest("administrator", `PATCH ${ISSUES$1}/${first.number}`, { body: { state: "closed" } }));
			assert.ok(!(await list("per_page=100")).includes(first.number));
			assert.ok((await list("state=all&per_page=100")).includes(first.number));
		}
	},
	{
		id: "issue-list-has-pulls",
		claim: "The list of issues holds pull requests too, with a field that says so.",
		grade: "docs",
		sources: [`${DOCS$5}#list-repository-issues`],
		reliedOnBy: [OPENER$1],
		covers: LIST$1,
		emulate: "leaves them out",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.pull();
			const list = await rest("administrator", `GET ${ISSUES$1}?state=all&per_page=100`);
			const found = readBody(list, Listed$2).find((issue) => issue.number === number);
			assert.ok(found?.pull_request !== void 0);
		}
	},
	{
		id: "issue-closed",
		claim: "An issue is closed by a change of its state, and then says when.",
		grade: "recorded",
		sources: ["https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github/GHIssueTest/wiremock/closeIssueNotPlanned", `${DOCS$5}#update-an-issue`],
		reliedOnBy: [],
		covers: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const closed = await rest("administrator", `PATCH ${ISSUES$1}/${number}`, { body: {
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
		claim: "An issue opened with a label raises \"opened\" and then \"labeled\", both of its author.",
		grade: "recorded",
		sources: ["https://github.com/firu-daniel/autonomous-sdlc-harness/blob/main/docs/github-integration-research.md"],
		reliedOnBy: [".github/workflows/declare.yml"],
		covers: ["on issues.opened", "on issues.labeled"],
		needs: ["administrator", "events"],
		check: async (subject) => {
			const label = await subject.scratch.label();
			const act = () => open$1(subject, "administrator", { labels: [label] });
			const told = (await subject.watch?.(act) ?? []).map(({ name, action, sender }) => `${name} ${action} ${sender.login}`);
			const [first = ""] = told;
			assert.match(first, /^issues opened /);
			assert.deepEqual(told, [first, first.replace("opened", "labeled")]);
		}
	}
];

// sandbox/facts/job-tokens.ts
const COMMAND$4 = ".github/workflows/command.yml";
const REPORT = ".github/workflows/report.yml";
const SCHEMA = runner("Sdk/WorkflowParser/workflow-v1.0.json");
const tell = (name, request) => `echo "${name} $(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $TOKEN" ${request})"`;
const ENV = "env: {TOKEN: \"${{ github.token }}\", REPOSITORY: \"${{ github.api_url }}/repos/${{ github.repository }}\"}";
async function runWith(subject, permissions, script) {
	const job = `permissions: ${permissions}\n${ENV}`;
	return findJob(await runOnce(subject, toWorkflow({
		job,
		script
	})), "one");
}
const jobTokens = [
	{
		id: "github-token-unnamed-is-none",
		claim: "Naming one permission of a job takes all others away.",
		grade: "docs",
		sources: [SYNTAX, SDLC_HARNESS],
		reliedOnBy: [
			COMMAND$4,
			REPORT,
			".github/workflows/declare.yml",
			".github/workflows/close.yml"
		],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const { log } = await runWith(subject, "{issues: read}", [tell("issues", "\"$REPOSITORY/issues\""), tell("contents", "\"$REPOSITORY/git/ref/heads/main\"")].join("\n"));
			assert.match(log, /issues 200\ncontents 403/);
		}
	},
	{
		id: "github-token-keys",
		claim: "A workflow that names a permission which GITHUB_TOKEN cannot have is invalid.",
		grade: "docs",
		sources: [SCHEMA, SYNTAX],
		reliedOnBy: [COMMAND$4, "docs/setup.md"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			for (const name of [
				"administration",
				"secrets",
				"workflows",
				"members"
			]) {
				const job = `permissions: {${name}: read}`;
				const runs = await runFor(subject, toWorkflow({ job }));
				const ends = new Set(runs.map(({ conclusion, jobs }) => `${conclusion} ${jobs.length}`));
				assert.deepEqual(ends, /* @__PURE__ */ new Set(["failure 0"]), name);
			}
		}
	},
	{
		id: "github-token-known-keys",
		claim: "A workflow may name actions, checks, contents, issues, pull-requests and id-token.",
		grade: "docs",
		sources: [SCHEMA, SYNTAX],
		reliedOnBy: [COMMAND$4, REPORT],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const { conclusion } = await runWith(subject, `{actions: read, checks: write, contents: write, issues: write, pull-requests: write, id-token: none}`, "true");
			assert.equal(conclusion, "success");
		}
	},
	{
		id: "github-token-starts-nothing",
		claim: "A comment that a job writes with GITHUB_TOKEN starts no run.",
		grade: "recorded",
		sources: [SDLC_HARNESS, GITHUB_TOKEN],
		reliedOnBy: [COMMAND$4, "docs/decisions.md"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const { log } = await runWith(subject, "{issues: write}", tell("commented", `-d '{"body": "/again"}' "\$REPOSITORY/issues/\${{ github.event.issue.number }}/comments"`));
			assert.match(log, /commented 201/);
		}
	},
	{
		id: "github-token-may-dispatch",
		claim: "A dispatch by GITHUB_TOKEN is the exception: it starts a run.",
		grade: "docs",
		sources: [GITHUB_TOKEN],
		reliedOnBy: ["docs/decisions.md"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const script = tell("dispatched", `-d '{"ref": "${subject.defaultBranch}"}' "\$REPOSITORY/actions/workflows/firebreak-probe.yml/dispatches"`);
			const runs = await runFor(subject, toWorkflow({
				on: "issue_comment:\nworkflow_dispatch:",
				job: `if: github.event_name == 'issue_comment'\npermissions: {actions: write}\n${ENV}`,
				script
			}));
			const said = runs.map(({ jobs, actor }) => [jobs[0]?.conclusion, actor]);
			assert.match(runs[0]?.jobs[0]?.log ?? "", /dispatched 204/);
			assert.deepEqual(said[1], ["skipped", "github-actions[bot]"]);
		}
	},
	{
		id: "github-token-ends-with-job",
		claim: "The token of a job is of no use once the job has ended.",
		grade: "docs",
		sources: [GITHUB_TOKEN],
		reliedOnBy: ["docs/threat-model.md"],
		needs: [
			"administrator",
			"runs",
			"world"
		],
		check: async (subject) => {
			await runWith(subject, "{issues: read}", "true");
			const token = [...subject.world?.tokens.values() ?? []].findLast(({ run }) => run?.job === "one");
			assert.ok(token !== void 0);
			const headers = { authorization: `Bearer ${token.value}` };
			const { status, body } = await subject.rest("anonymous", "GET /repos/{owner}/{repo}", { headers });
			assert.equal(status, 401);
			assert.equal(at(body, "message"), "Bad credentials");
		}
	},
	{
		id: "issues-runs-have-secrets",
		claim: "A run holds the secrets of its environment whoever caused it, somebody who may only read too.",
		grade: "docs",
		sources: [docs("actions/reference/security/secrets"), SDLC_HARNESS],
		reliedOnBy: [
			COMMAND$4,
			".github/workflows/declare.yml",
			"docs/threat-model.md"
		],
		covers: ["secrets.FIREBREAK_RECORD_KEY"],
		needs: [
			"administrator",
			"reader",
			"runs"
		],
		check: async (subject) => {
			const workflow = toWorkflow({
				job: "environment: firebreak",
				script: "echo \"held ${{ secrets.FIREBREAK_RECORD_KEY != '' }}\""
			});
			const number = await sayOnIssue(subject);
			const run = await runOnce(subject, workflow, () => subject.rest("reader", `POST /repos/{owner}/{repo}/issues/${number}/comments`, { body: { body: "I only read" } }));
			assert.match(findJob(run, "one").log, /held true/);
		}
	},
	{
		id: "secrets-of-environment-only",
		claim: "The secrets of an environment are held by jobs that name it, and by no others.",
		grade: "docs",
		sources: [docs("actions/reference/workflows-and-actions/deployments-and-environments")],
		reliedOnBy: [
			COMMAND$4,
			REPORT,
			"docs/threat-model.md"
		],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const script = "echo \"held ${{ secrets.FIREBREAK_RECORD_KEY != '' }}\"";
			const { name } = await addEnvironment(subject);
			const told = [
				await runOnce(subject, toWorkflow({ script })),
				await runOnce(subject, toWorkflow({
					script,
					job: `environment: ${name}`
				})),
				await runOnce(subject, toWorkflow({
					script,
					job: "environment: firebreak"
				}))
			].map((run) => findJob(run, "one").log);
			assert.deepEqual(told, [
				"held false",
				"held false",
				"held true"
			]);
		}
	}
];

// sandbox/facts/jobs.ts
const COMMAND$3 = ".github/workflows/command.yml";
const CONTEXT = "actions/kernel/runner/context.ts";
const VARIABLES$1 = docs("actions/reference/workflows-and-actions/variables");
const toJob = (id, lines) => `${id}:\n  runs-on: ubuntu-24.04\n  ${lines.replaceAll("\n", "\n  ")}\n  steps:\n    - run: 'true'\n`;
const READ = [
	"GITHUB_EVENT_NAME",
	"GITHUB_EVENT_PATH",
	"GITHUB_REPOSITORY",
	"GITHUB_REPOSITORY_ID",
	"GITHUB_RUN_ID",
	"GITHUB_RUN_ATTEMPT",
	"GITHUB_ACTOR",
	"GITHUB_ACTOR_ID",
	"GITHUB_TRIGGERING_ACTOR",
	"GITHUB_SHA",
	"GITHUB_REF",
	"GITHUB_WORKSPACE",
	"GITHUB_API_URL",
	"GITHUB_GRAPHQL_URL",
	"GITHUB_SERVER_URL",
	"RUNNER_ENVIRONMENT"
];
const jobs = [
	{
		id: "step-environment",
		claim: "A step is told the event, its payload, the repository, the run, who caused it, and where GitHub is.",
		grade: "docs",
		sources: [VARIABLES$1],
		reliedOnBy: [CONTEXT],
		covers: READ.map((name) => `env ${name}`),
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const names = READ.map((name) => `echo "${name}=<$${name}>"`).join("\n");
			const run = await runOnce(subject, toWorkflow({ script: `${names}\ntest -f "$GITHUB_EVENT_PATH"` }));
			const { log, conclusion } = findJob(run, "one");
			assert.equal(conclusion, "success");
			assert.deepEqual(READ.filter((name) => !log.includes(`${name}=<`) || log.includes(`${name}=<>`)), []);
			assert.ok(log.includes(`GITHUB_REPOSITORY=<${subject.owner}/${subject.repo}>`));
			assert.match(log, /GITHUB_RUN_ATTEMPT=<1>/);
			assert.match(log, /GITHUB_EVENT_NAME=<issue_comment>/);
			assert.match(log, /GITHUB_SHA=<[0-9a-f]{40}>/);
		}
	},
	{
		id: "skipped-job-is-no-failure",
		claim: "A run whose only job is skipped by its `if` has not failed.",
		grade: "docs",
		sources: [docs("actions/how-tos/write-workflows/choose-when-workflows-run/control-jobs-with-conditions")],
		reliedOnBy: [
			COMMAND$3,
			".github/workflows/close.yml",
			".github/workflows/report.yml"
		],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const run = await runOnce(subject, toWorkflow({ job: "if: false" }));
			assert.deepEqual([run.conclusion, findJob(run, "one").conclusion], ["skipped", "skipped"]);
		}
	},
	{
		id: "needs-skipped-skips",
		claim: "A job that needs a skipped or failed one is skipped, unless its `if` asks for the status itself.",
		grade: "docs",
		sources: [SYNTAX],
		reliedOnBy: [COMMAND$3],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const more = toJob("two", "needs: one") + toJob("three", "needs: one\nif: ${{ !cancelled() }}");
			const skipped = await runOnce(subject, toWorkflow({
				job: "if: false",
				jobs: more
			}));
			assert.deepEqual(skipped.jobs.map(({ conclusion }) => conclusion), [
				"skipped",
				"skipped",
				"success"
			]);
			const failed = await runOnce(subject, toWorkflow({
				script: "exit 1",
				jobs: more
			}));
			assert.deepEqual(failed.jobs.map(({ conclusion }) => conclusion), [
				"failure",
				"skipped",
				"success"
			]);
		}
	},
	{
		id: "if-implies-success",
		claim: "An `if` that names no status function holds only when what is needed has succeeded.",
		grade: "docs",
		sources: [SYNTAX, docs("actions/reference/workflows-and-actions/expressions#status-check-functions")],
		reliedOnBy: [COMMAND$3, ".github/workflows/report.yml"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const more = toJob("two", "needs: one\nif: needs.one.outputs.x != ''");
			const outputs = { x: "'apply'" };
			const ends = [await runOnce(subject, toWorkflow({
				outputs,
				jobs: more
			})), await runOnce(subject, toWorkflow({
				outputs,
				script: "exit 1",
				jobs: more
			}))].map((run) => findJob(run, "two").conclusion);
			assert.deepEqual(ends, ["success", "skipped"]);
		}
	},
	{
		id: "failed-job-keeps-outputs",
		claim: "A job that fails still hands on the outputs it had set.",
		grade: "docs",
		sources: ["https://github.com/actions/runner/blob/258d6c857db3519913f7deb6004b60172f8043ae/src/Runner.Worker/JobExtension.cs"],
		reliedOnBy: [COMMAND$3],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const run = await runOnce(subject, toWorkflow({
				script: "echo \"x=apply\" >> \"$GITHUB_OUTPUT\"\nexit 1",
				outputs: { x: "steps.s.outputs.x" }
			}));
			const { conclusion, outputs } = findJob(run, "one");
			assert.deepEqual([conclusion, outputs], ["failure", { x: "apply" }]);
		}
	},
	{
		id: "if-of-thread",
		claim: "The condition of a job reads the payload: who sent it, and what it says.",
		grade: "docs",
		sources: [SYNTAX, TRIGGERS],
		reliedOnBy: [COMMAND$3],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const runs = await runFor(subject, toWorkflow({ job: "if: github.event.sender.type == 'User' && startsWith(github.event.comment.body, '/')" }), async () => {
				await sayOnIssue(subject, "/note one");
				await sayOnIssue(subject, "only talk");
			});
			assert.deepEqual(runs.map(({ conclusion }) => conclusion), ["success", "skipped"]);
		}
	}
];

// sandbox/facts/keys.ts
const KEYS = "/repos/{owner}/{repo}/keys";
const ONE$1 = "/repos/{owner}/{repo}/keys/{key_id}";
const DOCS$4 = "https://docs.github.com/en/rest/deploy-keys/deploy-keys";
const OPERATOR$3 = "actions/providers/github/client.ts";
const STEP$1 = "actions/providers/github/steps/remove-deploy-key.ts";
const Key = object({
	id: number(),
	key: string(),
	title: string(),
	read_only: boolean(),
	verified: boolean(),
	created_at: string()
});
function inventKey() {
	const { publicKey } = generateKeyPairSync("ed25519");
	const raw = publicKey.export({
		type: "spki",
		format: "der"
	}).subarray(-32);
	return `ssh-ed25519 ${Buffer.concat([Buffer.from("\0\0\0\vssh-ed25519\0\0\0 "), raw]).toString("base64")}`;
}
async function add$1({ rest, scratch }, key = inventKey()) {
	const title = scratch.name();
	const made = await rest("administrator", `POST ${KEYS}`, { body: {
		title,
		key,
		read_only: true
	} });
	assertStatus(made, 201);
	const { id } = readBody(made, Key);
	scratch.undo(() => rest("administrator", `DELETE ${KEYS}/${id}`));
	return {
		id,
		title,
		key,
		made
	};
}
const keys = [
	{
		id: "deploy-key-shape",
		claim: "A deploy key has a number, its text, a title, when it was made, and whether it may only read.",
		grade: "recorded",
		sources: ["https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github/GHDeployKeyTest/wiremock/testGetDeployKeys", "@octokit/openapi@23.0.2 deploy-key"],
		reliedOnBy: [OPERATOR$3, STEP$1],
		covers: [`POST ${KEYS}`, `GET ${KEYS}`],
		needs: ["administrator"],
		check: async (subject) => {
			const { id, title, key, made } = await add$1(subject);
			assertReply(made, 201, {
				title,
				read_only: true,
				verified: true
			});
			const list = await subject.rest("administrator", `GET ${KEYS}?per_page=100`);
			const found = readBody(list, array(Key)).find((one) => one.id === id);
			assertHolds(found ?? {}, {
				title,
				read_only: true
			});
			assert.equal(found?.key.split(" ").slice(0, 2).join(" "), key);
		}
	},
	{
		id: "deploy-key-delete",
		claim: "A deploy key is deleted with 204, and is then missed with 404.",
		grade: "recorded",
		sources: ["https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/RepositoryKey.testDelete.txt", `${DOCS$4}#delete-a-deploy-key`],
		reliedOnBy: [OPERATOR$3, STEP$1],
		covers: [`DELETE ${ONE$1}`, `GET ${ONE$1}`],
		needs: ["administrator"],
		check: async (subject) => {
			const { id } = await add$1(subject);
			const ask = (method) => subject.rest("administrator", `${method} ${KEYS}/${id}`);
			assertReply(await ask("GET"), 200, { id });
			assertStatus(await ask("DELETE"), 204);
			assertStatus(await ask("DELETE"), 404);
			assertStatus(await ask("GET"), 404);
		}
	},
	{
		id: "deploy-key-made-again",
		claim: "A deploy key that was deleted can be made again from its text, and gets another number.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 repos/create-deploy-key", `${DOCS$4}#create-a-deploy-key`],
		reliedOnBy: [STEP$1],
		covers: [`POST ${KEYS}`],
		needs: ["administrator"],
		check: async (subject) => {
			const first = await add$1(subject);
			assertStatus(await subject.rest("administrator", `DELETE ${KEYS}/${first.id}`), 204);
			const second = await add$1(subject, first.key);
			assert.notEqual(second.id, first.id);
		}
	},
	{
		id: "deploy-key-in-use",
		claim: "A key that is in use is not added again: 422 \"key is already in use\".",
		grade: "docs",
		sources: ["https://docs.github.com/en/authentication/troubleshooting-ssh/error-key-already-in-use", `${DOCS$4}#create-a-deploy-key`],
		reliedOnBy: [STEP$1],
		covers: [`POST ${KEYS}`],
		needs: ["administrator"],
		check: async (subject) => {
			const { key } = await add$1(subject);
			const body = {
				title: subject.scratch.name(),
				key,
				read_only: true
			};
			const [error] = readErrors(await subject.rest("administrator", `POST ${KEYS}`, { body }));
			assertHolds(error, {
				code: "custom",
				field: "key",
				message: "key is already in use"
			});
		}
	},
	{
		id: "deploy-key-invalid",
		claim: "A text that is no public key is refused with 422.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 repos/create-deploy-key 422"],
		reliedOnBy: [STEP$1],
		covers: [`POST ${KEYS}`],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const body = {
				title: scratch.name(),
				key: "no key at all",
				read_only: true
			};
			assertStatus(await rest("administrator", `POST ${KEYS}`, { body }), 422);
		}
	}
];

// sandbox/facts/limits.ts
const LIMITS = "https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api";
const CLIENT = "actions/github/client.ts";
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
		claim: "Each answer says how many requests an hour there are, were used and are left, and when it begins anew in seconds since 1970.",
		grade: "docs",
		sources: [`${LIMITS}#checking-the-status-of-your-rate-limit`],
		reliedOnBy: [CLIENT],
		emulate: "counts the request among the used ones and among those that are left",
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
		claim: "GITHUB_TOKEN has 1,000 requests an hour for the repository, 15,000 with Enterprise Cloud.",
		grade: "docs",
		sources: [`${LIMITS}#primary-rate-limit-for-github_token-in-github-actions`],
		reliedOnBy: [CLIENT],
		emulate: "has no such token",
		needs: ["job"],
		check: async (subject) => {
			const { limit } = await readLimit(subject, "job");
			assert.ok(limit === "1000" || limit === "15000", limit);
		}
	},
	{
		id: "installation-limit",
		claim: "An installation of an App has at least 5,000 requests an hour.",
		grade: "docs",
		sources: [`${LIMITS}#primary-rate-limit-for-github-app-installations`],
		reliedOnBy: [CLIENT],
		needs: ["observer"],
		check: async (subject) => {
			const { limit } = await readLimit(subject, "observer");
			assert.ok(Number(limit) >= 5e3, limit);
		}
	},
	{
		id: "anonymous-limit",
		claim: "Without a token there are 60 requests an hour for an address.",
		grade: "docs",
		sources: [`${LIMITS}#primary-rate-limit-for-unauthenticated-users`],
		reliedOnBy: ["actions/providers/github/client.ts"],
		emulate: "gives 5,000",
		needs: ["anonymous"],
		check: async (subject) => {
			assert.equal((await readLimit(subject, "anonymous")).limit, "60");
		}
	}
];

// sandbox/facts/squashes.ts
const FACTS = "actions/github/commit-facts.ts";
const DOCUMENTS$1 = "actions/github/branch-documents.ts";
const PULLS$1 = "/repos/{owner}/{repo}/pulls";
async function squash(subject) {
	const { rest, scratch } = subject;
	const { name: base } = await scratch.branch();
	const { branch, head } = await plant(subject, [toFile("probe.txt")]);
	const { number } = readBody(assertDone(await rest("job", `POST ${PULLS$1}`, { body: {
		title: branch,
		head: branch,
		base
	} })), Numbered);
	const close = { body: { state: "closed" } };
	scratch.undo(() => rest("administrator", `PATCH ${PULLS$1}/${number}`, close));
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
		claim: "A squashed pull request becomes a commit by whoever opened it, a job too, which GitHub commits and signs.",
		grade: "recorded",
		sources: ["https://github.com/changesets/action/commit/b459b1e"],
		reliedOnBy: ["actions/github/baseline.ts", FACTS],
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
		claim: "A commit answers the pull requests it belongs to, and a merged one names the commit it was merged as.",
		grade: "docs",
		sources: [schema("Commit.associatedPullRequests"), "https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit"],
		reliedOnBy: [
			FACTS,
			DOCUMENTS$1,
			"actions/github/origin.ts"
		],
		covers: [
			"Commit.associatedPullRequests",
			"PullRequestConnection.totalCount",
			"PullRequest.mergeCommit"
		],
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
		claim: "A comparison lists its commits oldest first, and `last` with `before` pages through them from the newest back.",
		grade: "schema",
		sources: [schema("Comparison.commits"), schema("PageInfo")],
		reliedOnBy: [DOCUMENTS$1, "actions/github/lineage.ts"],
		covers: ["PageInfo.hasPreviousPage", "PageInfo.startCursor"],
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

// sandbox/facts/mutations-threads.ts
const PROJECTION$1 = "actions/github/projection.ts";
const toChange = (field) => `mutation($id: ID!, $label: ID!) {
  ${field}(input: {labelableId: $id, labelIds: [$label]}) { clientMutationId }
}`;
async function readLabelId({ rest }, label) {
	const route = `GET /repos/{owner}/{repo}/labels/${encodeURIComponent(label)}`;
	return textAt((await rest("administrator", route)).body, "node_id");
}
async function readLabels({ rest }, issue) {
	const route = `GET /repos/{owner}/{repo}/issues/${issue}/labels`;
	return listAt((await rest("administrator", route)).body, "*.name");
}
const READY = `mutation($id: ID!) {
  markPullRequestReadyForReview(input: {pullRequestId: $id}) { pullRequest { isDraft } }
}`;
const mutationsThreads = [
	{
		id: "gql-update-comment",
		claim: "A comment is rewritten by its node id.",
		grade: "schema",
		sources: [schema("Mutation.updateIssueComment")],
		reliedOnBy: [PROJECTION$1],
		covers: ["Mutation.updateIssueComment", "UpdateIssueCommentPayload.clientMutationId"],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number } = await subject.scratch.issue();
			const { id, nodeId } = await subject.scratch.comment(number);
			await askWell(subject, `mutation($id: ID!) {
        updateIssueComment(input: {id: $id, body: "rewritten"}) { clientMutationId }
      }`, { variables: { id: nodeId } });
			const route = `GET /repos/{owner}/{repo}/issues/comments/${id}`;
			assert.equal(at((await subject.rest("administrator", route)).body, "body"), "rewritten");
		}
	},
	{
		id: "gql-labels-by-node-id",
		claim: "Labels are put on and taken off by node ids, and doing either twice is no error.",
		grade: "schema",
		sources: [schema("Mutation.addLabelsToLabelable"), schema("Mutation.removeLabelsFromLabelable")],
		reliedOnBy: [PROJECTION$1],
		covers: [
			"Mutation.addLabelsToLabelable",
			"Mutation.removeLabelsFromLabelable",
			"AddLabelsToLabelablePayload.clientMutationId",
			"RemoveLabelsFromLabelablePayload.clientMutationId",
			"Repository.labels",
			"Label.id",
			"Label.name"
		],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const label = await subject.scratch.label();
			const { number, nodeId: id } = await subject.scratch.issue();
			const list = `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { labels(first: 100, query: "${label}") { nodes { id name } } }
      }`;
			const known = at(await askWell(subject, list), "repository.labels.nodes.0");
			assert.deepEqual(known, {
				id: await readLabelId(subject, label),
				name: label
			});
			const variables = {
				id,
				label: at(known, "id")
			};
			for (const field of ["addLabelsToLabelable", "addLabelsToLabelable"]) await askWell(subject, toChange(field), { variables });
			assert.deepEqual(await readLabels(subject, number), [label]);
			await askWell(subject, toChange("removeLabelsFromLabelable"), { variables });
			await askWell(subject, toChange("removeLabelsFromLabelable"), { variables });
			assert.deepEqual(await readLabels(subject, number), []);
		}
	},
	{
		id: "gql-close-issue",
		claim: "An issue is closed by its node id.",
		grade: "schema",
		sources: [schema("Mutation.closeIssue")],
		reliedOnBy: [PROJECTION$1],
		covers: ["Mutation.closeIssue", "CloseIssuePayload.clientMutationId"],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { number, nodeId: id } = await subject.scratch.issue();
			await askWell(subject, "mutation($id: ID!) { closeIssue(input: {issueId: $id}) { clientMutationId } }", { variables: { id } });
			const { body } = await subject.rest("administrator", `GET /repos/{owner}/{repo}/issues/${number}`);
			assert.equal(at(body, "state"), "closed");
		}
	},
	{
		id: "ready-for-review-answer",
		claim: "A draft that is marked as ready answers `isDraft: false`, and so does one that was no draft.",
		grade: "recorded",
		sources: [hub4j("GHPullRequestTest/wiremock/markReadyForReview"), pygithub("PullRequest.testMarkReadyForReview")],
		reliedOnBy: [PROJECTION$1],
		covers: ["Mutation.markPullRequestReadyForReview", "MarkPullRequestReadyForReviewPayload.clientMutationId"],
		needs: ["administrator", "graphql"],
		check: async (subject) => {
			const { nodeId: id } = await openPull$1(subject, { draft: true });
			for (const data of [await askWell(subject, READY, { variables: { id } }), await askWell(subject, READY, { variables: { id } })]) assert.equal(at(data, "markPullRequestReadyForReview.pullRequest.isDraft"), false);
		}
	}
];

// sandbox/facts/mutations.ts
const PROJECTION = "actions/github/projection.ts";
const DOCUMENTS = "actions/github/documents.ts";
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
		claim: "The mutations of one request run one after the other, and one that fails stops none of the others.",
		grade: "docs",
		sources: ["https://spec.graphql.org/October2021/#sec-Mutation", "https://docs.github.com/en/graphql/guides/forming-calls-with-graphql#about-mutations"],
		reliedOnBy: [PROJECTION, DOCUMENTS],
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
		claim: "A mutation that GitHub refuses is null with an error of type UNPROCESSABLE, under status 200.",
		grade: "recorded",
		sources: [hub4j("GHPullRequestTest/wiremock/enablePullRequestAutoMergeFailure"), pygithub("PullRequest.testEnableAutomergeError")],
		reliedOnBy: ["actions/github/failure.ts"],
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
		claim: "There are eight reactions, and no other is taken.",
		grade: "schema",
		sources: [schema("ReactionContent")],
		reliedOnBy: [PROJECTION, DOCUMENTS],
		covers: ["Mutation.addReaction", "AddReactionPayload.clientMutationId"],
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
		claim: "Reacting twice in the same way succeeds twice and leaves one reaction.",
		grade: "inferred",
		sources: [operation("reactions/create-for-issue-comment"), schema("Mutation.addReaction")],
		reliedOnBy: [PROJECTION],
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
		claim: "A reaction is taken back by its kind; only the own one goes.",
		grade: "schema",
		sources: [schema("Mutation.removeReaction")],
		reliedOnBy: [PROJECTION],
		covers: ["Mutation.removeReaction", "RemoveReactionPayload.clientMutationId"],
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
		claim: "Taking back a reaction that was not given changes nothing.",
		grade: "inferred",
		sources: [schema("Mutation.removeReaction")],
		reliedOnBy: [PROJECTION],
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

// sandbox/facts/objects.ts
const GIT$1 = "/repos/{owner}/{repo}/git";
const DOCS$3 = "https://docs.github.com/en/rest/git";
const BLOB = "actions/github/blob.ts";
const HUB$2 = "https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github/GHTreeBuilderTest/wiremock/testDelete";
const Listed$1 = object({
	truncated: boolean(),
	tree: array(object({
		path: string(),
		mode: string(),
		type: string()
	}))
});
const ROOT = "firebreak-probe";
const FILE = `${ROOT}/a.txt`;
const gitObjects = [
	{
		id: "blob-is-base64",
		claim: "A blob comes whole as base64 with its size, whatever it holds.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 git/get-blob", `${DOCS$3}/blobs#get-a-blob`],
		reliedOnBy: [BLOB],
		covers: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
		needs: ["administrator"],
		check: async (subject) => {
			const content = "é is two bytes\n";
			const { objects } = await plant(subject, [toFile(FILE, content)]);
			const blob = objects.get(FILE) ?? "";
			const reply = await subject.rest("administrator", `GET ${GIT$1}/blobs/${blob}`);
			assertReply(reply, 200, {
				sha: blob,
				encoding: "base64",
				size: 16
			});
			const read = readBody(reply, object({ content: string() }));
			assert.equal(Buffer.from(read.content, "base64").toString(), content);
		}
	},
	{
		id: "blob-beyond-graphql",
		claim: "A blob of more than the 512,000 bytes that GraphQL gives comes whole by REST.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 git/get-blob", `${DOCS$3}/blobs#get-a-blob`],
		reliedOnBy: [BLOB],
		covers: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
		needs: ["administrator"],
		check: async (subject) => {
			const content = "x".repeat(6e5);
			const { objects } = await plant(subject, [toFile(FILE, content)]);
			const blob = objects.get(FILE) ?? "";
			const reply = await subject.rest("administrator", `GET ${GIT$1}/blobs/${blob}`);
			const read = readBody(reply, object({ content: string() }));
			assert.equal(Buffer.from(read.content, "base64").length, content.length);
		}
	},
	{
		id: "blob-missing",
		claim: "A blob that is not there answers 404.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 git/get-blob 404"],
		reliedOnBy: [BLOB],
		covers: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertStatus(await rest("administrator", `GET ${GIT$1}/blobs/${"f".repeat(40)}`), 404);
		}
	},
	{
		id: "tree-modes-are-strings",
		claim: "A tree gives the mode of each entry as six octal digits in a string.",
		grade: "recorded",
		sources: ["https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/GitRef.testExample.txt"],
		reliedOnBy: [],
		covers: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
		needs: ["administrator"],
		check: async (subject) => {
			const { tree } = await plant(subject, [toFile(FILE)]);
			const reply = await subject.rest("administrator", `GET ${GIT$1}/trees/${tree}`);
			const folder = readBody(reply, Listed$1).tree.find(({ path }) => path === ROOT);
			assertHolds(folder ?? {}, {
				path: ROOT,
				mode: "040000",
				type: "tree"
			});
		}
	},
	{
		id: "tree-recursive",
		claim: "Asked for the whole, a tree lists the files of its folders by full path and says whether it is cut.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 git/get-tree", `${DOCS$3}/trees#get-a-tree`],
		reliedOnBy: [],
		covers: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
		needs: ["administrator"],
		check: async (subject) => {
			const { tree } = await plant(subject, [toFile(FILE)]);
			const reply = await subject.rest("administrator", `GET ${GIT$1}/trees/${tree}?recursive=1`);
			const listed = readBody(reply, Listed$1);
			assert.equal(listed.truncated, false);
			const file = listed.tree.find(({ path }) => path === FILE);
			assertHolds(file ?? {}, {
				mode: "100644",
				type: "blob"
			});
		}
	},
	{
		id: "tree-delete-by-null-sha",
		claim: "In a new tree an entry without an object takes its path away from the tree it is based on.",
		grade: "recorded",
		sources: [HUB$2, `${DOCS$3}/trees#create-a-tree`],
		reliedOnBy: [],
		covers: ["POST /repos/{owner}/{repo}/git/trees"],
		needs: ["administrator"],
		check: async (subject) => {
			const { tree } = await plant(subject, [toFile(FILE), toFile(`${ROOT}/b.txt`)]);
			const body = {
				base_tree: tree,
				tree: [{
					path: FILE,
					mode: "100644",
					type: "blob",
					sha: null
				}]
			};
			const made = await subject.rest("administrator", `POST ${GIT$1}/trees`, { body });
			assertStatus(made, 201);
			const left = `GET ${GIT$1}/trees/${readBody(made, Sha).sha}?recursive=1`;
			const paths = readBody(await subject.rest("administrator", left), Listed$1).tree.map(({ path }) => path);
			assert.ok(paths.includes(`${ROOT}/b.txt`) && !paths.includes(FILE), paths.join(", "));
		}
	},
	{
		id: "tree-delete-missing",
		claim: "A new tree that takes away what is not there is refused.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 git/create-tree", `${DOCS$3}/trees#create-a-tree`],
		reliedOnBy: [],
		covers: ["POST /repos/{owner}/{repo}/git/trees"],
		needs: ["administrator"],
		check: async (subject) => {
			const { tree } = await plant(subject, [toFile(FILE)]);
			const body = {
				base_tree: tree,
				tree: [{
					path: `${ROOT}/none.txt`,
					mode: "100644",
					type: "blob",
					sha: null
				}]
			};
			assertStatus(await subject.rest("administrator", `POST ${GIT$1}/trees`, { body }), 422);
		}
	},
	{
		id: "commit-object",
		claim: "A commit can be written without a branch, with the tree and the parents it names.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 git/create-commit", `${DOCS$3}/commits#create-a-commit`],
		reliedOnBy: [],
		covers: ["POST /repos/{owner}/{repo}/git/commits", "GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
		needs: ["administrator"],
		check: async (subject) => {
			const { tree, head } = await plant(subject, [toFile(FILE)]);
			const body = {
				message: "On its own",
				tree,
				parents: [head]
			};
			const made = await subject.rest("administrator", `POST ${GIT$1}/commits`, { body });
			const { sha } = readBody(assertDone(made), Sha);
			const read = await subject.rest("administrator", `GET ${GIT$1}/commits/${sha}`);
			assertReply(read, 200, {
				sha,
				tree: { sha: tree },
				parents: [{ sha: head }],
				message: "On its own"
			});
		}
	}
];

// sandbox/facts/outputs.ts
const RUNNER = "actions/kernel/runner/run.ts";
const COMMAND$2 = ".github/workflows/command.yml";
const EXTENSION = runner("Runner.Worker/JobExtension.cs");
const COMMANDS = docs("actions/reference/workflows-and-actions/workflow-commands");
const CONSUMER = `two:
  needs: one
  runs-on: ubuntu-24.04
  outputs:
    got: \${{ format('<{0}>', needs.one.outputs.x) }}
    held: \${{ needs.one.outputs.x != '' }}
  steps:
    - run: 'true'
`;
async function handOn(subject, script) {
	const run = await runOnce(subject, toWorkflow({
		script,
		outputs: { x: "steps.s.outputs.x" },
		jobs: CONSUMER
	}));
	return findJob(run, "two").outputs;
}
const outputs = [
	{
		id: "output-is-handed-on",
		claim: "What a step writes to GITHUB_OUTPUT reaches a job that needs its own, several lines too.",
		grade: "docs",
		sources: [COMMANDS, EXTENSION],
		reliedOnBy: [COMMAND$2, RUNNER],
		covers: ["env GITHUB_OUTPUT"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const script = String.raw`printf 'x<<END\na\nb\nEND\n' >> "$GITHUB_OUTPUT"`;
			assert.deepEqual(await handOn(subject, script), {
				got: "<a\nb>",
				held: "true"
			});
		}
	},
	{
		id: "masked-output-dropped",
		claim: "A job output that holds any masked text is dropped whole: who needs the job sees nothing.",
		grade: "docs",
		sources: [EXTENSION],
		reliedOnBy: [COMMAND$2, "actions/command/main.ts"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			assert.deepEqual(await handOn(subject, "echo \"::add-mask::apply\"\necho \"x=please apply it\" >> \"$GITHUB_OUTPUT\""), {
				got: "<>",
				held: "false"
			});
		}
	},
	{
		id: "empty-output-not-set",
		claim: "An empty job output is not set, and reads as empty.",
		grade: "docs",
		sources: [EXTENSION],
		reliedOnBy: [COMMAND$2],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const run = await runOnce(subject, toWorkflow({
				script: "echo \"x=\" >> \"$GITHUB_OUTPUT\"",
				outputs: { x: "steps.s.outputs.x" },
				jobs: CONSUMER
			}));
			assert.deepEqual(findJob(run, "one").outputs, {});
			assert.deepEqual(findJob(run, "two").outputs, {
				got: "<>",
				held: "false"
			});
		}
	},
	{
		id: "summary-limit",
		claim: "A step summary above 1 MiB is an error and is not shown; the step goes on.",
		grade: "docs",
		sources: [runner("Runner.Worker/FileCommandManager.cs"), COMMANDS],
		reliedOnBy: [RUNNER],
		covers: ["env GITHUB_STEP_SUMMARY"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const run = await runOnce(subject, toWorkflow({ script: `head -c 1048577 /dev/zero | tr '\\0' 'x' >> "$GITHUB_STEP_SUMMARY"` }));
			const { conclusion, summary, annotations } = findJob(run, "one");
			assert.equal(summary, "");
			assert.match(annotations.join("\n"), /GITHUB_STEP_SUMMARY upload aborted.* 1024k/);
			assert.equal(conclusion, "success");
		}
	},
	{
		id: "annotation-message-cut",
		claim: "The message of an annotation is cut at 4,096 characters.",
		grade: "docs",
		sources: [runner("Runner.Worker/ExecutionContext.cs")],
		reliedOnBy: [RUNNER, "actions/validate/render.ts"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const run = await runOnce(subject, toWorkflow({ script: `echo "::warning::$(head -c 5000 /dev/zero | tr '\\0' 'x')"` }));
			assert.deepEqual(findJob(run, "one").annotations.map(({ length }) => length), [4096]);
		}
	},
	{
		id: "add-mask-lines",
		claim: "Masking a value of several lines masks each of its lines.",
		grade: "docs",
		sources: [runner("Runner.Worker/ActionCommandManager.cs")],
		reliedOnBy: [RUNNER, "actions/kernel/runner/masker.ts"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const { log } = findJob(await runOnce(subject, toWorkflow({ script: "echo \"::add-mask::first-line%0Asecond-line\"\necho \"it is second-line\"" })), "one");
			assert.match(log, /it is \*\*\*/);
			assert.doesNotMatch(log, /second-line/);
		}
	},
	{
		id: "add-mask-empty",
		claim: "Masking nothing only warns.",
		grade: "docs",
		sources: [runner("Runner.Worker/ActionCommandManager.cs")],
		reliedOnBy: [RUNNER],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const run = await runOnce(subject, toWorkflow({ script: "echo \"::add-mask::\"\necho \"as it was\"" }));
			const { conclusion, log, annotations } = findJob(run, "one");
			assert.equal(conclusion, "success");
			assert.match(log, /as it was/);
			assert.match(annotations.join("\n"), /Can't add secret mask for empty string/);
		}
	},
	{
		id: "job-token-is-masked",
		claim: "The token of a job is masked in its log from the start.",
		grade: "docs",
		sources: [docs("actions/concepts/security/secrets")],
		reliedOnBy: ["docs/threat-model.md"],
		covers: ["github.token", "secrets.GITHUB_TOKEN"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const { log } = findJob(await runOnce(subject, toWorkflow({ script: "echo \"token ${{ github.token }}.\"" })), "one");
			assert.match(log, /token \*\*\*\./);
		}
	}
];

// sandbox/facts/parked-runs.ts
const APPROVAL = hub4j("GHWorkflowRunTest/wiremock/testApproval");
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
		claim: "A pull request that a job opens makes runs that wait for an approval, and no job of them starts.",
		grade: "docs",
		sources: [GITHUB_TOKEN],
		reliedOnBy: [".github/workflows/ci.yml", "docs/decisions.md"],
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
		claim: "A run that waits for an approval is listed as completed with the conclusion `action_required`, in attempt one, with whoever caused it as its actor.",
		grade: "recorded",
		sources: [APPROVAL],
		reliedOnBy: ["docs/setup.md"],
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
		claim: "Somebody with write access approves such a run, which starts it as attempt two.",
		grade: "recorded",
		sources: [APPROVAL, operation("actions/approve-workflow-run")],
		reliedOnBy: ["docs/setup.md"],
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
				const approve = `POST ${RUNS$2}/${String(id)}/approve`;
				assertDone(await subject.rest("administrator", approve));
			})).map(({ attempt, conclusion }) => [attempt, conclusion]);
			assert.deepEqual(ends, [[1, "action_required"], [2, "success"]]);
			return "the route serves these runs";
		}
	}
];

// sandbox/facts/payloads-git.ts
const CLOSE = ["actions/close/request.ts", ".github/workflows/close.yml"];
const PUSH = ["actions/report/push.ts", ".github/workflows/report.yml"];
const PULL$1 = [
	"action",
	"number",
	"pull_request.number",
	"pull_request.node_id",
	"pull_request.html_url",
	"pull_request.updated_at",
	"pull_request.head",
	"pull_request.head.ref",
	"pull_request.head.sha",
	"pull_request.head.repo",
	"pull_request.head.repo.full_name",
	"pull_request.base",
	"pull_request.base.ref",
	"pull_request.merged",
	"pull_request.merged_at",
	"pull_request.merge_commit_sha",
	"pull_request.merged_by",
	"pull_request.user.id",
	"pull_request.user.login",
	"pull_request.user.type",
	"pull_request.draft",
	"repository",
	"repository.id",
	"repository.html_url",
	"repository.full_name",
	"repository.default_branch",
	"sender.id",
	"sender.login",
	"sender.type"
];
const NO_COMMIT = "0".repeat(40);
const payloadsGit = [
	toPayloadFact({
		id: "payload-pull-labeled",
		claim: "A label put on a pull request is carried with the repository its head is in.",
		event: "pull_request_target",
		action: "labeled",
		paths: [
			...PULL$1,
			"label",
			"label.name"
		],
		reliedOnBy: ["actions/github/command-request.ts", ".github/workflows/command.yml"],
		act: async (subject) => {
			const label = await subject.scratch.label();
			const { number } = await openPull$1(subject);
			const route = `POST /repos/{owner}/{repo}/issues/${number}/labels`;
			await subject.rest("administrator", route, { body: { labels: [label] } });
		}
	}),
	toPayloadFact({
		id: "payload-pull-closed",
		claim: "A closed pull request says whether it was merged, and if so when, by whom, and as which commit.",
		event: "pull_request_target",
		action: "closed",
		paths: PULL$1,
		reliedOnBy: CLOSE,
		act: async (subject) => {
			const { number } = await openPull$1(subject);
			const route = `PATCH /repos/{owner}/{repo}/pulls/${number}`;
			await subject.rest("administrator", route, { body: { state: "closed" } });
		}
	}),
	{
		id: "payload-pull-merged",
		claim: "A merged pull request carries the merge, and the account of whoever merged it.",
		grade: "schema",
		sources: [webhook("pull_request$closed"), TRIGGERS],
		reliedOnBy: CLOSE,
		covers: ["pull_request_target pull_request.merged_by.id", "pull_request_target pull_request.merged_by.login"],
		needs: ["administrator", "events"],
		check: async (subject) => {
			const { number } = await openPull$1(subject);
			const merge = `PUT /repos/{owner}/{repo}/pulls/${number}/merge`;
			const { payload } = await watchFor(subject, {
				event: "pull_request_target",
				action: "closed"
			}, () => subject.rest("administrator", merge, { body: {} }));
			const pull = at(payload, "pull_request");
			assert.equal(at(pull, "merged"), true);
			assert.match(String(at(pull, "merged_at")), /^\d{4}-\d\d-\d\dT/);
			assert.match(String(at(pull, "merge_commit_sha")), /^[0-9a-f]{40}$/);
			assert.equal(typeof at(pull, "merged_by.id"), "number");
			assert.equal(typeof at(pull, "merged_by.login"), "string");
		}
	},
	{
		id: "payload-pull-not-merged",
		claim: "A pull request that is closed without a merge is carried by the same event, not merged.",
		grade: "schema",
		sources: [webhook("pull_request$closed")],
		reliedOnBy: CLOSE,
		needs: ["administrator", "events"],
		check: async (subject) => {
			const { number } = await openPull$1(subject);
			const close = `PATCH /repos/{owner}/{repo}/pulls/${number}`;
			const { payload } = await watchFor(subject, {
				event: "pull_request_target",
				action: "closed"
			}, () => subject.rest("administrator", close, { body: { state: "closed" } }));
			assertHolds(at(payload, "pull_request"), {
				merged: false,
				merged_at: null,
				merged_by: null
			});
		}
	},
	toPayloadFact({
		id: "payload-push",
		claim: "A push carries its ref, the commits before and after, who sent it and the default branch.",
		event: "push",
		paths: [
			"ref",
			"before",
			"after",
			"created",
			"deleted",
			"forced",
			"pusher",
			"sender.id",
			"sender.login",
			"sender.type",
			"repository.default_branch",
			"repository.full_name",
			"repository.id",
			"repository.html_url",
			"head_commit"
		],
		reliedOnBy: PUSH,
		act: openBranch
	}),
	{
		id: "push-on-new-branch",
		claim: "The push of a new branch has forty zeros as the commit before.",
		grade: "docs",
		sources: [webhook("push$event"), TRIGGERS],
		reliedOnBy: ["actions/report/push.ts", "actions/report/publish.ts"],
		needs: ["administrator", "events"],
		check: async (subject) => {
			const { payload } = await watchFor(subject, { event: "push" }, () => subject.scratch.branch());
			assertHolds(payload, {
				before: NO_COMMIT,
				created: true,
				deleted: false
			});
		}
	},
	{
		id: "push-on-branch-delete",
		claim: "Deleting a branch is a push too: `deleted`, forty zeros afterwards, no head commit.",
		grade: "docs",
		sources: [TRIGGERS, webhook("push$event")],
		reliedOnBy: PUSH,
		needs: ["administrator", "events"],
		check: async (subject) => {
			const { name, head } = await subject.scratch.branch();
			const { payload, sha } = await watchFor(subject, { event: "push" }, () => subject.rest("administrator", `DELETE /repos/{owner}/{repo}/git/refs/heads/${name}`));
			assertHolds(payload, {
				deleted: true,
				before: head,
				after: NO_COMMIT,
				head_commit: null
			});
			assert.equal(sha, head, "The run is not at the head of the default branch.");
		}
	}
];

// sandbox/facts/payloads.ts
const REQUEST = "actions/github/command-request.ts";
const COMMAND$1 = ".github/workflows/command.yml";
const DECLARE = ".github/workflows/declare.yml";
const SENDER = [
	"sender.id",
	"sender.login",
	"sender.type"
];
const COMMENT = [
	"action",
	"issue.number",
	"comment.id",
	"comment.node_id",
	"comment.body",
	"comment.html_url",
	"comment.created_at",
	"comment.user",
	"comment.user.id",
	"comment.user.login",
	"comment.user.type",
	"comment.performed_via_github_app",
	"repository.id",
	"repository.html_url",
	"repository.default_branch",
	...SENDER
];
const ISSUE = [
	"action",
	"issue.number",
	"issue.node_id",
	"issue.html_url",
	"issue.title",
	"issue.body",
	"issue.created_at",
	"issue.updated_at",
	"issue.labels",
	"issue.labels.*.name",
	"issue.user",
	"issue.user.id",
	"issue.user.login",
	"issue.user.type",
	"repository.id",
	"repository.html_url",
	"repository.full_name",
	"repository.default_branch",
	...SENDER
];
async function openComment({ scratch }) {
	const { number } = await scratch.issue();
	return scratch.comment(number, "/note");
}
const toRoute = (id) => `/repos/{owner}/{repo}/issues/comments/${id}`;
async function openLabelled({ rest, scratch }) {
	const label = await scratch.label();
	const { number } = await scratch.issue();
	await rest("administrator", `POST /repos/{owner}/{repo}/issues/${number}/labels`, { body: { labels: [label] } });
}
async function openWithLabel({ rest, scratch }) {
	const label = await scratch.label();
	return await rest("administrator", "POST /repos/{owner}/{repo}/issues", { body: {
		title: scratch.name(),
		body: "x",
		labels: [label]
	} });
}
const payloads = [
	toPayloadFact({
		id: "payload-comment-created",
		claim: "A new comment carries its text, its author, who sent it, and the App it was sent through.",
		event: "issue_comment",
		action: "created",
		paths: COMMENT,
		reliedOnBy: [REQUEST, COMMAND$1],
		act: openComment
	}),
	toPayloadFact({
		id: "comment-edited-payload",
		claim: "An edited comment carries the new text and, in `changes.body.from`, the old one.",
		event: "issue_comment",
		action: "edited",
		paths: [
			...COMMENT,
			"changes",
			"changes.body",
			"changes.body.from"
		],
		reliedOnBy: [REQUEST, COMMAND$1],
		act: async (subject) => {
			const { id } = await openComment(subject);
			await subject.rest("administrator", `PATCH ${toRoute(id)}`, { body: { body: "edited" } });
		}
	}),
	toPayloadFact({
		id: "comment-deleted-payload",
		claim: "A deleted comment is carried whole.",
		event: "issue_comment",
		action: "deleted",
		paths: COMMENT,
		reliedOnBy: [REQUEST, COMMAND$1],
		act: async (subject) => {
			const { id } = await openComment(subject);
			await subject.rest("administrator", `DELETE ${toRoute(id)}`);
		}
	}),
	toPayloadFact({
		id: "payload-issue-opened",
		claim: "A new issue carries its text, its labels, its author and who opened it.",
		event: "issues",
		action: "opened",
		paths: ISSUE,
		reliedOnBy: ["actions/declare/request.ts", DECLARE],
		act: openWithLabel
	}),
	toPayloadFact({
		id: "payload-issue-labeled",
		claim: "A label put on an issue is carried by name, with the issue and who put it there.",
		event: "issues",
		action: "labeled",
		paths: [
			"label.name",
			"label",
			...ISSUE
		],
		reliedOnBy: [REQUEST, COMMAND$1],
		act: openLabelled
	})
];

// sandbox/facts/people.ts
const ACTIONS_BOT$1 = "github-actions%5Bbot%5D";
const PYG$1 = "https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData";
const TROUBLES$1 = "https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api";
const OPERATOR$2 = "actions/providers/github/client.ts";
const NOBODY$1 = "firebreak--probe";
const Login$1 = object({ login: string() });
const people = [
	{
		id: "viewer",
		claim: "A living token of a person is told whose it is.",
		grade: "docs",
		sources: ["https://docs.github.com/en/rest/users/users#get-the-authenticated-user"],
		reliedOnBy: [OPERATOR$2, "actions/providers/github/steps/revoke-credential.ts"],
		covers: ["GET /user"],
		needs: ["administrator"],
		check: async ({ rest }) => {
			const reply = await rest("administrator", "GET /user");
			assertStatus(reply, 200);
			readBody(reply, Identified.extend(Login$1.shape));
		}
	},
	{
		id: "viewer-of-job",
		claim: "The token of a job has no user: GET /user answers it 403 \"Resource not accessible by integration\".",
		grade: "report",
		sources: [`${TROUBLES$1}#resource-not-accessible`],
		reliedOnBy: [],
		covers: ["GET /user"],
		emulate: "has no such token",
		needs: ["job"],
		check: async ({ rest }) => {
			assertReply(await rest("job", "GET /user"), 403, { message: "Resource not accessible by integration" });
		}
	},
	{
		id: "bad-credentials",
		claim: "A token that nobody issued, or that was revoked, answers 401 \"Bad credentials\".",
		grade: "recorded",
		sources: [`${PYG$1}/Exceptions.testBadAuthentication.txt`],
		reliedOnBy: [OPERATOR$2, "actions/providers/github/steps/revoke-credential.ts"],
		covers: ["GET /user"],
		emulate: "takes an unknown token for that of the first person",
		needs: ["administrator"],
		check: async ({ rest }) => {
			const refused = await rest("administrator", "GET /user", { headers: { authorization: `Bearer ghp_${"0".repeat(36)}` } });
			assertReply(refused, 401, { message: "Bad credentials" });
		}
	},
	{
		id: "noreply-address",
		claim: "The bot behind GITHUB_TOKEN has the number 41898282, which its address for commits begins with.",
		grade: "recorded",
		sources: [`${PYG$1}/Github.testGetEvents.txt`],
		reliedOnBy: ["actions/github/origin.ts"],
		covers: ["GET /users/{username}"],
		emulate: "has no such bot",
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
		claim: "An organisation is read by its login; a login that is none answers 404.",
		grade: "docs",
		sources: ["https://docs.github.com/en/rest/orgs/orgs#get-an-organization"],
		reliedOnBy: [],
		covers: ["GET /orgs/{org}"],
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
		claim: "An App gives up its token with 204; a person has none to give up and answers 401 or 403.",
		grade: "docs",
		sources: ["https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token"],
		reliedOnBy: [],
		covers: ["DELETE /installation/token"],
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
		claim: "A team that is not there answers 404.",
		grade: "docs",
		sources: ["https://docs.github.com/en/rest/teams/teams#get-a-team-by-name"],
		reliedOnBy: ["scripts/setup/organisation.ts", "scripts/setup/environments.ts"],
		covers: [
			"GET /orgs/{org}/teams/{team_slug}",
			"GET /orgs/{org}/teams/{team_slug}/members",
			"GET /orgs/{org}/teams/{team_slug}/memberships/{username}"
		],
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
		claim: "A token that may not see the teams of an organisation gets 404 for each by name, as if it were not there, and 403 for their list.",
		grade: "report",
		sources: ["https://github.com/PyGithub/PyGithub/issues/2951", "https://github.com/srvaroa/labeler/pull/188"],
		reliedOnBy: ["scripts/setup/organisation.ts"],
		covers: ["GET /orgs/{org}/teams", "GET /orgs/{org}/teams/{team_slug}"],
		doubtful: "The list may also be answered 404, or be empty; the setup takes all three for a token that does not see teams.",
		needs: ["administrator"],
		unaskable: "it takes a token of an administrator without the right to see teams"
	},
	{
		id: "team-membership-active",
		claim: "A member of a team is told as active, and who is not one answers 404.",
		grade: "docs",
		sources: ["https://docs.github.com/en/rest/teams/members#get-team-membership-for-a-user"],
		reliedOnBy: [],
		covers: [
			"GET /orgs/{org}/teams",
			"GET /orgs/{org}/teams/{team_slug}/members",
			"GET /orgs/{org}/teams/{team_slug}/memberships/{username}"
		],
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
		claim: "Who was invited to a team and has not answered is told as pending.",
		grade: "docs",
		sources: ["https://docs.github.com/en/rest/teams/members#get-team-membership-for-a-user"],
		reliedOnBy: [],
		covers: ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],
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
const PERMISSION = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
const ACTIONS_BOT = "github-actions%5Bbot%5D";
const MEASURED = "https://github.com/firu-daniel/autonomous-sdlc-harness/blob/main/docs/github-integration-research.md";
const PYG = "https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData";
const HUB$1 = "https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github";
const TROUBLES = "https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api";
const OPERATOR$1 = "actions/providers/github/client.ts";
const NOBODY = "firebreak--probe";
const Login = object({ login: string() });
const permissions = [
	{
		id: "repository-read",
		claim: "A repository answers with its number, its default branch and whether it is private.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 repos/get", "https://docs.github.com/en/rest/repos/repos#get-a-repository"],
		reliedOnBy: [OPERATOR$1, "scripts/setup/site.ts"],
		covers: ["GET /repos/{owner}/{repo}"],
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
		claim: "A repository that is not there answers 404, as one that may not be seen does.",
		grade: "docs",
		sources: [`${TROUBLES}#404-not-found-for-an-existing-resource`],
		reliedOnBy: [OPERATOR$1],
		covers: ["GET /repos/{owner}/{repo}"],
		needs: ["administrator"],
		check: async ({ rest }) => {
			const missing = await rest("administrator", "GET /repos/{owner}/firebreak-probe-none");
			assertReply(missing, 404, { message: "Not Found" });
		}
	},
	{
		id: "not-found-hides",
		claim: "A private repository answers 404, not 403, to who may not see it.",
		grade: "docs",
		sources: [`${TROUBLES}#404-not-found-for-an-existing-resource`],
		reliedOnBy: [OPERATOR$1],
		covers: ["GET /repos/{owner}/{repo}"],
		emulate: "answers 401",
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
		claim: "An administrator has the permission admin and the role admin.",
		grade: "recorded",
		sources: [MEASURED],
		reliedOnBy: [],
		covers: [PERMISSION],
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
		claim: "Who may only read has the permission read and the role read.",
		grade: "docs",
		sources: ["https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user"],
		reliedOnBy: [],
		covers: [PERMISSION],
		emulate: "says \"pull\"",
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
		claim: "A bot without a role answers 200 with the permission none and an empty role, not 404.",
		grade: "recorded",
		sources: [MEASURED],
		reliedOnBy: [],
		covers: [PERMISSION],
		emulate: "has no such bot",
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
		claim: "A login that nobody has answers 404.",
		grade: "docs",
		sources: ["https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user"],
		reliedOnBy: [],
		covers: [PERMISSION],
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertStatus(await rest("administrator", `GET ${REPOSITORY$1}/collaborators/${NOBODY}/permission`), 404);
		}
	},
	{
		id: "collaborator-permission-needs-push",
		claim: "Who may only read is told no permissions: 403 \"Must have push access to view collaborator permission.\"",
		grade: "recorded",
		sources: [`${PYG}/Repository.testCollaboratorPermissionNoPushAccess.txt`, `${HUB$1}/GHRepositoryTest/wiremock/getPermission`],
		reliedOnBy: [],
		covers: [PERMISSION],
		emulate: "answers 404 of a bot",
		needs: ["reader"],
		check: async ({ rest }) => {
			assertReply(await rest("reader", `GET ${REPOSITORY$1}/collaborators/${ACTIONS_BOT}/permission`), 403, { message: "Must have push access to view collaborator permission." });
		}
	},
	{
		id: "missing-permission-shape",
		claim: "What a job may not do is refused with 403 \"Resource not accessible by integration\".",
		grade: "recorded",
		sources: [MEASURED, `${TROUBLES}#resource-not-accessible`],
		reliedOnBy: ["actions/github/failure.ts"],
		covers: ["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
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
		claim: "An answer to a job names the permissions that the route takes, \"; \" between those of which one will do.",
		grade: "recorded",
		sources: [
			`${TROUBLES}#resource-not-accessible`,
			`${PYG}/WorkflowRun.testGetAttempt.txt`,
			`${PYG}/PaginatedList.testSearchWithCompleteResults.txt`
		],
		reliedOnBy: [],
		covers: ["GET /repos/{owner}/{repo}/actions/runs", "GET /repos/{owner}/{repo}/labels"],
		emulate: "sends no such header",
		needs: ["job"],
		check: async ({ rest }) => {
			const read = async (route) => (await rest("job", `GET ${REPOSITORY$1}/${route}`)).headers.get("x-accepted-github-permissions")?.split("; ").toSorted();
			assert.deepEqual(await read("actions/runs?per_page=1"), ["actions=read"]);
			assert.deepEqual(await read("labels?per_page=1"), ["issues=read", "pull_requests=read"]);
		}
	}
];

// sandbox/facts/places.ts
const SETUP$2 = "docs/setup.md";
const PATHS = object({ paths: record(string(), unknown()) });
async function readPaths(version) {
	const { resolve } = createRequire(import.meta.url);
	const file = resolve(`@octokit/openapi/generated/ghes-${version}.json`);
	const { paths } = PATHS.parse(JSON.parse(await readFile(file, "utf8")));
	return new Set(Object.keys(paths));
}
async function listen() {
	const asked = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? "");
		response.end("{}");
	});
	server.on("connect", (request, socket) => {
		asked.push(request.url ?? "");
		socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	const port = typeof address === "object" && address !== null ? address.port : 0;
	const close = () => {
		server.closeAllConnections();
		server.close();
	};
	return {
		asked,
		close,
		url: `http://127.0.0.1:${String(port)}/`
	};
}
async function askBesideProxy(environment) {
	const [server, proxy] = [await listen(), await listen()];
	const script = `await fetch('${server.url}').catch(() => undefined); process.exit()`;
	const env = {
		PATH: process.env["PATH"] ?? "",
		HTTP_PROXY: proxy.url,
		...environment
	};
	const args = [
		"--input-type=module",
		"--eval",
		script
	];
	await new Promise((resolve) => {
		execFile(process.execPath, args, {
			env,
			timeout: 1e4
		}, () => {
			resolve();
		});
	});
	server.close();
	proxy.close();
	return {
		server: server.asked.length,
		proxy: proxy.asked.length
	};
}
const places = [
	{
		id: "ghes-lacks-revocation",
		claim: "Enterprise Server 3.17 to 3.19 has no route that revokes a credential without signing in.",
		grade: "schema",
		sources: [
			"@octokit/openapi@23.0.2 ghes-3.17.json",
			"@octokit/openapi@23.0.2 ghes-3.18.json",
			"@octokit/openapi@23.0.2 ghes-3.19.json"
		],
		reliedOnBy: [SETUP$2, "actions/providers/github/steps/revoke-credential.ts"],
		needs: ["world"],
		check: async () => {
			for (const version of [
				"3.17",
				"3.18",
				"3.19"
			]) assert.ok(!(await readPaths(version)).has("/credentials/revoke"), version);
		}
	},
	{
		id: "ghes-has-the-rest",
		claim: "Enterprise Server 3.19 has rulesets, environments, forced cancelling and code owner errors.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 ghes-3.19.json"],
		reliedOnBy: [SETUP$2],
		needs: ["world"],
		check: async () => {
			const paths = await readPaths("3.19");
			const wanted = [
				"rulesets",
				"environments/{environment_name}",
				"actions/runs/{run_id}/force-cancel",
				"codeowners/errors",
				"check-runs"
			].map((path) => `/repos/{owner}/{repo}/${path}`);
			assert.deepEqual(wanted.filter((path) => !paths.has(path)), []);
		}
	},
	{
		id: "proxy-needs-a-word",
		claim: "Node 24 goes through the proxy of the environment with NODE_USE_ENV_PROXY=1, not without.",
		grade: "docs",
		sources: ["https://nodejs.org/docs/latest-v24.x/api/cli.html#node_use_env_proxy1"],
		reliedOnBy: [SETUP$2],
		needs: ["world"],
		check: async () => {
			assert.deepEqual(await askBesideProxy({}), {
				server: 1,
				proxy: 0
			});
			const through = await askBesideProxy({ NODE_USE_ENV_PROXY: "1" });
			assert.deepEqual(through, {
				server: 0,
				proxy: 1
			});
		}
	},
	{
		id: "ghe-com-addresses",
		claim: "GHE.com answers at SUBDOMAIN.ghe.com and api.SUBDOMAIN.ghe.com.",
		grade: "docs",
		sources: ["https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/network-details-for-ghecom"],
		reliedOnBy: [
			SETUP$2,
			"scripts/setup.ts",
			"scripts/probe.ts"
		],
		needs: [],
		unaskable: "it takes an enterprise there; set GITHUB_API_URL and all other facts are asked of it"
	},
	{
		id: "allow-list-refuses-runners",
		claim: "An IP allow list refuses the tokens of jobs on hosted runners, whose addresses change.",
		grade: "docs",
		sources: ["https://docs.github.com/en/enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization"],
		reliedOnBy: [SETUP$2],
		needs: [],
		unaskable: "asking would lock the asker out"
	}
];

// sandbox/facts/pull-rights.ts
const PULL = "actions/github/pull-request.ts";
const OPEN$1 = `mutation($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { number } }
}`;
const pullRights = [
	{
		id: "actions-may-not-open-prs-by-graphql",
		claim: "Where the switch is off, a job that opens a pull request is refused, whatever its permissions.",
		grade: "recorded",
		sources: [SDLC_HARNESS],
		reliedOnBy: [PULL, "scripts/setup/actions-settings.ts"],
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
			const { data, errors } = await ask(subject, OPEN$1, {
				tier: "job",
				variables: { input }
			});
			assert.equal(at(data, "createPullRequest"), null);
			assert.match(errors[0]?.message ?? "", /not permitted to create or approve pull requests/);
		}
	},
	{
		id: "actions-pr-switch-is-hidden",
		claim: "A job cannot ask whether that switch is on: 403.",
		grade: "recorded",
		sources: [SDLC_HARNESS],
		reliedOnBy: [PULL, "docs/setup.md"],
		needs: ["job"],
		check: async ({ rest }) => {
			assert.equal((await rest("job", "GET /repos/{owner}/{repo}/actions/permissions/workflow")).status, 403);
		}
	},
	{
		id: "ready-for-review-permission",
		claim: "Marking a pull request as ready needs `contents: write` beside `pull-requests: write`.",
		grade: "report",
		sources: ["https://github.com/cli/cli/issues/8910", schema("Mutation.markPullRequestReadyForReview")],
		reliedOnBy: [".github/workflows/command.yml", ".github/workflows/close.yml"],
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

// sandbox/facts/pulls.ts
const PULLS = "/repos/{owner}/{repo}/pulls";
const OPEN = ["POST /repos/{owner}/{repo}/pulls"];
const LIST = ["GET /repos/{owner}/{repo}/pulls"];
const DOCS$2 = "https://docs.github.com/en/rest/pulls/pulls";
const OPENER = "actions/github/pull-request.ts";
const ORB = "https://github.com/octokit/octokit.rb/blob/ea3413c3/spec/cassettes/Octokit_Client_PullRequests/methods_that_require_a_new_pull/_merge_pull_request/merges_the_pull_request.json";
const open = ({ rest }, draft) => rest("administrator", `POST ${PULLS}`, { body: {
	title: "firebreak-probe",
	...draft
} });
const pulls = [
	{
		id: "pr-opened",
		claim: "Opening a pull request answers 201 with its number, node id, address and whether it is a draft.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 pulls/create", `${DOCS$2}#create-a-pull-request`],
		reliedOnBy: [OPENER],
		covers: OPEN,
		needs: ["administrator"],
		check: async (subject) => {
			const { name: head } = await subject.scratch.changedBranch();
			const made = await open(subject, {
				head,
				base: subject.defaultBranch
			});
			assertReply(made, 201, {
				state: "open",
				draft: false,
				head: { ref: head }
			});
			const Pull = Numbered.extend({
				node_id: string(),
				html_url: url()
			});
			const { number } = readBody(made, Pull);
			const close = { body: { state: "closed" } };
			subject.scratch.undo(() => subject.rest("administrator", `PATCH ${PULLS}/${number}`, close));
		}
	},
	{
		id: "pr-already-exists",
		claim: "A second pull request from one branch into the same one is refused with 422, code custom, \"A pull request already exists for owner:branch.\"",
		grade: "recorded",
		sources: [ORB],
		reliedOnBy: [OPENER],
		covers: OPEN,
		emulate: "opens a second one",
		needs: ["administrator"],
		check: async (subject) => {
			const { branch: head } = await subject.scratch.pull();
			const [error] = readErrors(await open(subject, {
				head,
				base: subject.defaultBranch
			}));
			assertHolds(error, {
				resource: "PullRequest",
				code: "custom",
				message: `A pull request already exists for ${subject.owner}:${head}.`
			});
		}
	},
	{
		id: "pr-no-commits",
		claim: "A pull request from a branch without commits of its own is refused with 422 \"No commits between base and branch\".",
		grade: "report",
		sources: ["https://github.com/tgymnich/fork-sync/issues/112", "@octokit/openapi@23.0.2 pulls/create 422"],
		reliedOnBy: [OPENER],
		covers: OPEN,
		emulate: "opens it",
		needs: ["administrator"],
		check: async (subject) => {
			const { name: head } = await subject.scratch.branch();
			const [error] = readErrors(await open(subject, {
				head,
				base: subject.defaultBranch
			}));
			assertHolds(error, {
				code: "custom",
				message: `No commits between ${subject.defaultBranch} and ${head}`
			});
		}
	},
	{
		id: "pr-base-missing",
		claim: "A pull request into a branch that is not there is refused with 422, field base, code invalid.",
		grade: "report",
		sources: ["https://github.com/dailymotion-oss/octopilot/issues/134", "@octokit/openapi@23.0.2 pulls/create 422"],
		reliedOnBy: [OPENER],
		covers: OPEN,
		emulate: "opens it",
		needs: ["administrator"],
		check: async (subject) => {
			const { name: head } = await subject.scratch.changedBranch();
			const [error] = readErrors(await open(subject, {
				head,
				base: subject.scratch.name()
			}));
			assertHolds(error, {
				field: "base",
				code: "invalid"
			});
		}
	},
	{
		id: "pr-head-missing",
		claim: "A pull request from a branch that is not there is refused with 422, field head, code invalid.",
		grade: "report",
		sources: [`${DOCS$2}#create-a-pull-request`, "@octokit/openapi@23.0.2 pulls/create 422"],
		reliedOnBy: [OPENER],
		covers: OPEN,
		emulate: "opens it",
		needs: ["administrator"],
		check: async (subject) => {
			const draft = {
				head: subject.scratch.name(),
				base: subject.defaultBranch
			};
			const [error] = readErrors(await open(subject, draft));
			assertHolds(error, {
				field: "head",
				code: "invalid"
			});
		}
	},
	{
		id: "pr-change-base-missing",
		claim: "Pointing a pull request at a branch that is not there is refused with 422 \"Proposed base branch 'x' was not found\".",
		grade: "recorded",
		sources: ["https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github/GHPullRequestTest/wiremock/setBaseBranchNonExisting"],
		reliedOnBy: [],
		covers: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
		emulate: "takes any name",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.pull();
			const body = { base: scratch.name() };
			const [error] = readErrors(await rest("administrator", `PATCH ${PULLS}/${number}`, { body }));
			const message = `Proposed base branch '${body.base}' was not found`;
			assertHolds(error, {
				field: "base",
				code: "invalid",
				message
			});
		}
	},
	{
		id: "pr-found-by-head",
		claim: "The list of pull requests takes a head as owner:branch and tells the open ones alone.",
		grade: "docs",
		sources: [`${DOCS$2}#list-pull-requests`],
		reliedOnBy: [],
		covers: LIST,
		needs: ["administrator"],
		check: async ({ rest, scratch, owner }) => {
			const { number, branch } = await scratch.pull();
			const list = () => rest("administrator", `GET ${PULLS}?head=${owner}:${branch}`);
			assertReply(await list(), 200, [{ number }]);
			assertDone(await rest("administrator", `PATCH ${PULLS}/${number}`, { body: { state: "closed" } }));
			assert.deepEqual((await list()).body, []);
		}
	},
	{
		id: "pr-is-an-issue",
		claim: "A pull request is found among the issues by its number, with a field that says it is one.",
		grade: "docs",
		sources: ["https://docs.github.com/en/rest/issues/issues#get-an-issue"],
		reliedOnBy: [],
		covers: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
		emulate: "knows no issue of that number",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.pull();
			const reply = await rest("administrator", `GET /repos/{owner}/{repo}/issues/${number}`);
			assertReply(reply, 200, { number });
			readBody(reply, object({ pull_request: object({ url: string() }) }));
		}
	},
	{
		id: "pr-issue-is-none",
		claim: "An issue is not found among the pull requests: 404.",
		grade: "docs",
		sources: [`${DOCS$2}#get-a-pull-request`],
		reliedOnBy: [],
		covers: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			assertStatus(await rest("administrator", `GET ${PULLS}/${number}`), 404);
		}
	},
	{
		id: "pr-body-limit",
		claim: "A body of a pull request of 65,537 characters is taken.",
		grade: "report",
		sources: [`${DOCS$2}#update-a-pull-request`],
		reliedOnBy: [],
		covers: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
		doubtful: "its refusal names 65,536 characters, as that of comments does, which take more",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.pull();
			const body = { body: "a".repeat(65537) };
			const { status } = await rest("administrator", `PATCH ${PULLS}/${number}`, { body });
			assert.ok(status === 200 || status === 422, `got ${status}`);
			return status === 200 ? "it may be longer" : "it may not";
		}
	}
];

// sandbox/facts/reactions.ts
const ISSUES = "/repos/{owner}/{repo}/issues";
const COMMENTS = `${ISSUES}/comments`;
const REACTIONS = "https://docs.github.com/en/rest/reactions/reactions";
const SEEN = "actions/github/acknowledge.ts";
const eyes = { body: { content: "eyes" } };
const reactions = [
	{
		id: "reaction-rest-statuses",
		claim: "A reaction to a comment answers 201 the first time and 200 when it was there.",
		grade: "recorded",
		sources: ["https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/IssueComment.testCreateReaction.txt", `${REACTIONS}#create-reaction-for-an-issue-comment`],
		reliedOnBy: [SEEN],
		covers: ["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const { id } = await scratch.comment(number);
			const react = () => rest("administrator", `POST ${COMMENTS}/${id}/reactions`, eyes);
			assertReply(await react(), 201, { content: "eyes" });
			assertReply(await react(), 200, { content: "eyes" });
		}
	},
	{
		id: "reaction-on-issue",
		claim: "A reaction to an issue answers 201 the first time and 200 when it was there.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 reactions/create-for-issue", `${REACTIONS}#create-reaction-for-an-issue`],
		reliedOnBy: [SEEN],
		covers: ["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const react = () => rest("administrator", `POST ${ISSUES}/${number}/reactions`, eyes);
			assertStatus(await react(), 201);
			assertStatus(await react(), 200);
		}
	},
	{
		id: "reaction-unknown",
		claim: "A reaction that there is not is refused with 422.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 reactions/create-for-issue-comment 422"],
		reliedOnBy: [SEEN],
		covers: ["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number } = await scratch.issue();
			const { id } = await scratch.comment(number);
			const refused = await rest("administrator", `POST ${COMMENTS}/${id}/reactions`, { body: { content: "fire" } });
			assertStatus(refused, 422);
		}
	},
	{
		id: "reaction-removed",
		claim: "A reaction is listed with its author, and is taken back with 204.",
		grade: "docs",
		sources: [`${REACTIONS}#delete-an-issue-comment-reaction`, `${REACTIONS}#delete-an-issue-reaction`],
		reliedOnBy: [],
		covers: [
			"GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
			"DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}",
			"GET /repos/{owner}/{repo}/issues/{issue_number}/reactions",
			"DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"
		],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const { number: number$2 } = await scratch.issue();
			const comment = await scratch.comment(number$2);
			const Reaction = object({
				id: number(),
				user: object({ login: string() })
			});
			for (const subject of [`${COMMENTS}/${comment.id}`, `${ISSUES}/${number$2}`]) {
				const route = `${subject}/reactions`;
				const ask = (asked, question = {}) => rest("administrator", asked, question);
				assertDone(await ask(`POST ${route}`, eyes));
				const [one] = readBody(await ask(`GET ${route}`), array(Reaction));
				assertStatus(await ask(`DELETE ${route}/${one?.id ?? 0}`), 204);
				assert.deepEqual((await ask(`GET ${route}`)).body, []);
			}
		}
	}
];

// sandbox/facts/refs.ts
const GIT = "/repos/{owner}/{repo}/git";
const REFS = `${GIT}/refs`;
const DOCS$1 = "https://docs.github.com/en/rest/git/refs";
const RECORDED = "https://github.com/octokit/fixtures/blob/cb8bc9d/scenarios/api.github.com/git-refs/raw-fixture.json";
const refs = [
	{
		id: "rest-create-ref",
		claim: "Making a branch answers 201 with its full name and the commit it points to.",
		grade: "recorded",
		sources: [RECORDED, `${DOCS$1}#create-a-reference`],
		reliedOnBy: [],
		covers: ["POST /repos/{owner}/{repo}/git/refs"],
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
		claim: "Making a branch that is there answers 422 \"Reference already exists\".",
		grade: "report",
		sources: ["@octokit/openapi@23.0.2 git/create-ref 422", `${DOCS$1}#create-a-reference`],
		reliedOnBy: [],
		covers: ["POST /repos/{owner}/{repo}/git/refs"],
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
		claim: "A branch cannot be made at a commit that is not there: 422 \"Object does not exist\".",
		grade: "report",
		sources: ["https://github.com/octokit/octokit.js/issues/562", "@octokit/openapi@23.0.2 git/create-ref 422"],
		reliedOnBy: [],
		covers: ["POST /repos/{owner}/{repo}/git/refs"],
		emulate: "says \"Reference not found\" or the like",
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
		claim: "Asking for one branch that is not there answers 404.",
		grade: "docs",
		sources: [`${DOCS$1}#get-a-reference`],
		reliedOnBy: [],
		covers: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const route = `GET ${GIT}/ref/heads/${scratch.name()}`;
			assertStatus(await rest("administrator", route), 404);
		}
	},
	{
		id: "rest-matching-refs",
		claim: "The list of matching branches takes a beginning of a name, and is empty for none.",
		grade: "docs",
		sources: [`${DOCS$1}#list-matching-references`],
		reliedOnBy: [],
		covers: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
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
		claim: "Moving a branch to what is no descendant of it is refused with 422 \"Update is not a fast forward\", unless it is forced.",
		grade: "report",
		sources: ["@octokit/openapi@23.0.2 git/update-ref 422", `${DOCS$1}#update-a-reference`],
		reliedOnBy: [],
		covers: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"],
		emulate: "writes \"fast-forward\"",
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
		claim: "Deleting a branch that is not there answers 422 \"Reference does not exist\", not 404.",
		grade: "recorded",
		sources: ["https://github.com/octokit/octokit.rb/blob/ea3413c3/spec/cassettes/Octokit_Client_Refs/with_ref/_delete_ref/deletes_an_existing_ref.json"],
		reliedOnBy: [],
		covers: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
		emulate: "answers 404",
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const route = `DELETE ${REFS}/heads/${scratch.name()}`;
			assertReply(await rest("administrator", route), 422, { message: "Reference does not exist" });
		}
	},
	{
		id: "rest-delete-default-branch",
		claim: "The default branch cannot be deleted: 422.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 git/delete-ref 422", `${DOCS$1}#delete-a-reference`],
		reliedOnBy: [],
		covers: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
		needs: ["administrator", "world"],
		check: async ({ rest, defaultBranch }) => {
			const route = `DELETE ${REFS}/heads/${defaultBranch}`;
			assertStatus(await rest("administrator", route), 422);
		}
	},
	{
		id: "rest-ref-permission-header",
		claim: "Moving a branch says that it takes contents, and workflows as well where a workflow changes.",
		grade: "recorded",
		sources: ["https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/GitRef.testExample.txt"],
		reliedOnBy: [],
		covers: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"],
		emulate: "sends no such header",
		needs: ["administrator", "job"],
		check: async ({ rest, scratch }) => {
			const { name, head: sha } = await scratch.branch();
			const { headers } = await rest("job", `PATCH ${REFS}/heads/${name}`, { body: { sha } });
			assert.equal(headers.get("x-accepted-github-permissions"), "contents=write; contents=write,workflows=write");
		}
	},
	{
		id: "rest-head-is-branch-or-commit",
		claim: "What the default branch points to can be read by its name.",
		grade: "docs",
		sources: [`${DOCS$1}#get-a-reference`],
		reliedOnBy: [],
		covers: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
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

// sandbox/facts/secrets.ts
const ENVIRONMENT = "/repos/{owner}/{repo}/environments/{environment_name}";
const SECRETS = `${ENVIRONMENT}/secrets`;
const VARIABLES = `${ENVIRONMENT}/variables`;
const OF_REPOSITORY = "/repos/{owner}/{repo}/actions/variables";
const SECRET_DOCS = "https://docs.github.com/en/rest/actions/secrets";
const VARIABLE_DOCS = "https://docs.github.com/en/rest/actions/variables";
const SETUP$1 = "scripts/setup/secrets.ts";
const HUB = "https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github/GHRepositoryTest/wiremock";
const PublicKey = object({
	key_id: string(),
	key: string()
});
const Secrets = object({ secrets: array(looseObject({ name: string() })) });
async function seal({ rest }, route, text) {
	await s;
	const reply = await rest("administrator", `GET ${route}/secrets/public-key`);
	const { key, key_id } = readBody(reply, PublicKey);
	const bytes = new Uint8Array(Buffer.from(key, "base64"));
	const sealed = t.crypto_box_seal(text, bytes);
	return {
		encrypted_value: Buffer.from(sealed).toString("base64"),
		key_id
	};
}
const variable = (value) => ({ body: {
	name: "Probe_One",
	value
} });
const secrets = [
	{
		id: "secret-put",
		claim: "A sealed secret is put with 201 when it is new and 204 when it is there.",
		grade: "recorded",
		sources: ["https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/Repository.testCreateRepoActionsSecret.txt", `${SECRET_DOCS}#create-or-update-an-environment-secret`],
		reliedOnBy: [SETUP$1],
		covers: [`GET ${SECRETS}/public-key`, `PUT ${SECRETS}/{secret_name}`],
		needs: ["administrator"],
		check: async (subject) => {
			const { route } = await addEnvironment(subject);
			const put = async (text) => {
				const body = await seal(subject, route, text);
				return subject.rest("administrator", `PUT ${route}/secrets/PROBE_ONE`, { body });
			};
			assertStatus(await put("first"), 201);
			assertStatus(await put("second"), 204);
		}
	},
	{
		id: "secret-names-alone",
		claim: "Secrets are listed by name alone, in upper case; no value is ever given back.",
		grade: "docs",
		sources: [`${SECRET_DOCS}#list-environment-secrets`],
		reliedOnBy: [SETUP$1],
		covers: [`GET ${SECRETS}`, `DELETE ${SECRETS}/{secret_name}`],
		needs: ["administrator"],
		check: async (subject) => {
			const { rest } = subject;
			const { route } = await addEnvironment(subject);
			const body = await seal(subject, route, "a value");
			assertStatus(await rest("administrator", `PUT ${route}/secrets/probe_one`, { body }), 201);
			const list = async () => readBody(await rest("administrator", `GET ${route}/secrets`), Secrets);
			const [listed] = (await list()).secrets;
			assert.equal(listed?.name, "PROBE_ONE");
			assert.equal(listed["value"], void 0);
			assertStatus(await rest("administrator", `DELETE ${route}/secrets/PROBE_ONE`), 204);
			assert.deepEqual((await list()).secrets, []);
		}
	},
	{
		id: "secret-must-be-sealed",
		claim: "A secret that is not sealed to the public key is refused with 422.",
		grade: "inferred",
		sources: [`${SECRET_DOCS}#create-or-update-an-environment-secret`],
		reliedOnBy: [SETUP$1],
		covers: [`PUT ${SECRETS}/{secret_name}`],
		needs: ["administrator"],
		check: async (subject) => {
			const { route } = await addEnvironment(subject);
			const { key_id } = await seal(subject, route, "");
			const body = {
				encrypted_value: Buffer.from("in clear").toString("base64"),
				key_id
			};
			const put = `PUT ${route}/secrets/PROBE_ONE`;
			assertStatus(await subject.rest("administrator", put, { body }), 422);
		}
	},
	{
		id: "variables-api",
		claim: "A variable is made with 201, changed with 204, and named in upper case, however it was spelled.",
		grade: "recorded",
		sources: [
			`${HUB}/testCreateRepoActionVariable`,
			`${HUB}/testUpdateRepoActionVariable`,
			`${VARIABLE_DOCS}#create-an-environment-variable`
		],
		reliedOnBy: [SETUP$1],
		covers: [
			`GET ${VARIABLES}`,
			`POST ${VARIABLES}`,
			`PATCH ${VARIABLES}/{name}`
		],
		needs: ["administrator"],
		check: async (subject) => {
			const { rest } = subject;
			const { route } = await addEnvironment(subject);
			assertStatus(await rest("administrator", `POST ${route}/variables`, variable("1")), 201);
			assertStatus(await rest("administrator", `PATCH ${route}/variables/PROBE_ONE`, { body: { value: "2" } }), 204);
			const listed = await rest("administrator", `GET ${route}/variables`);
			assertReply(listed, 200, { variables: [{
				name: "PROBE_ONE",
				value: "2"
			}] });
		}
	},
	{
		id: "variable-exists",
		claim: "A variable that is there is not made again: 409.",
		grade: "report",
		sources: [`${VARIABLE_DOCS}#create-an-environment-variable`],
		reliedOnBy: [SETUP$1],
		covers: [`POST ${VARIABLES}`],
		needs: ["administrator"],
		check: async (subject) => {
			const { route } = await addEnvironment(subject);
			const add = () => subject.rest("administrator", `POST ${route}/variables`, variable("1"));
			assertStatus(await add(), 201);
			assertStatus(await add(), 409);
		}
	},
	{
		id: "variable-read-and-removed",
		claim: "A variable is read whatever the case of its name, is deleted with 204, and is then missed with 404.",
		grade: "recorded",
		sources: [`${HUB}/testDeleteRepoActionVariable`, `${VARIABLE_DOCS}#delete-an-environment-variable`],
		reliedOnBy: [],
		covers: [`GET ${VARIABLES}/{name}`, `DELETE ${VARIABLES}/{name}`],
		needs: ["administrator"],
		check: async (subject) => {
			const { rest } = subject;
			const { route } = await addEnvironment(subject);
			assertStatus(await rest("administrator", `POST ${route}/variables`, variable("1")), 201);
			const one = `${route}/variables/probe_one`;
			assertReply(await rest("administrator", `GET ${one}`), 200, { name: "PROBE_ONE" });
			assertStatus(await rest("administrator", `DELETE ${one}`), 204);
			assertStatus(await rest("administrator", `GET ${one}`), 404);
		}
	},
	{
		id: "variables-of-repository",
		claim: "The variables of a repository are listed with name and value.",
		grade: "docs",
		sources: [`${VARIABLE_DOCS}#list-repository-variables`],
		reliedOnBy: [],
		covers: [
			`GET ${OF_REPOSITORY}`,
			`POST ${OF_REPOSITORY}`,
			`GET ${OF_REPOSITORY}/{name}`,
			`PATCH ${OF_REPOSITORY}/{name}`,
			`DELETE ${OF_REPOSITORY}/{name}`
		],
		needs: ["administrator"],
		check: async ({ rest, scratch }) => {
			const name = `PROBE_${scratch.name().replaceAll(/\W/g, "_").toUpperCase()}`;
			const one = `${OF_REPOSITORY}/${name}`;
			assertStatus(await rest("administrator", `POST ${OF_REPOSITORY}`, { body: {
				name,
				value: "1"
			} }), 201);
			scratch.undo(() => rest("administrator", `DELETE ${one}`));
			assertStatus(await rest("administrator", `PATCH ${one}`, { body: { value: "2" } }), 204);
			const reply = await rest("administrator", `GET ${OF_REPOSITORY}?per_page=30`);
			const Listed = object({ variables: array(object({
				name: string(),
				value: string()
			})) });
			const found = readBody(reply, Listed).variables.find((each) => each.name === name);
			assert.equal(found?.value, "2");
			assertReply(await rest("administrator", `GET ${one}`), 200, {
				name,
				value: "2"
			});
			assertStatus(await rest("administrator", `DELETE ${one}`), 204);
		}
	},
	{
		id: "secrets-of-repository",
		claim: "The secrets of a repository are listed by name.",
		grade: "docs",
		sources: [`${SECRET_DOCS}#list-repository-secrets`],
		reliedOnBy: [],
		covers: ["GET /repos/{owner}/{repo}/actions/secrets"],
		needs: ["administrator"],
		check: async ({ rest }) => {
			const reply = await rest("administrator", "GET /repos/{owner}/{repo}/actions/secrets");
			assertStatus(reply, 200);
			readBody(reply, Secrets);
		}
	}
];

// sandbox/facts/settings.ts
const RULESETS = "/repos/{owner}/{repo}/rulesets";
const ONE = "/repos/{owner}/{repo}/rulesets/{ruleset_id}";
const PERMISSIONS = "/repos/{owner}/{repo}/actions/permissions";
const RULES = "https://docs.github.com/en/rest/repos/rules";
const ACTIONS$1 = "https://docs.github.com/en/rest/actions/permissions";
const SETUP = "scripts/setup/rulesets.ts";
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
		claim: "A ruleset that is made answers 201 with its number and with what it demands.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 repos/create-repo-ruleset", `${RULES}#create-a-repository-ruleset`],
		reliedOnBy: [SETUP],
		covers: [`POST ${RULESETS}`],
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
		claim: "The list of rulesets names them without what they demand, which is read one by one.",
		grade: "schema",
		sources: ["https://docs.github.com/en/rest/repos/rules#get-all-repository-rulesets", "@octokit/openapi@23.0.2 repos/get-repo-rulesets example"],
		reliedOnBy: [SETUP],
		covers: [`GET ${RULESETS}`, `GET ${ONE}`],
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
		claim: "A ruleset is changed with 200, is removed with 204, and is then missed with 404.",
		grade: "docs",
		sources: [`${RULES}#update-a-repository-ruleset`, `${RULES}#delete-a-repository-ruleset`],
		reliedOnBy: [SETUP],
		covers: [`PUT ${ONE}`, `DELETE ${ONE}`],
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
		claim: "Rulesets are read with no more than the right to see the repository.",
		grade: "recorded",
		sources: ["https://github.com/donaldgifford/repo-guardian", `${RULES}#get-all-repository-rulesets`],
		reliedOnBy: [],
		covers: [`GET ${RULESETS}`],
		needs: ["job", "reader"],
		check: async ({ rest }) => {
			assertStatus(await rest("job", `GET ${RULESETS}`), 200);
			assertStatus(await rest("reader", `GET ${RULESETS}`), 200);
		}
	},
	{
		id: "workflow-permissions",
		claim: "What GITHUB_TOKEN may do by default, and whether it may make pull requests, is read as two fields and put with 204.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 actions/set-github-actions-default-workflow-permissions-repository", `${ACTIONS$1}#set-default-workflow-permissions-for-a-repository`],
		reliedOnBy: ["scripts/setup/actions-settings.ts"],
		covers: [`GET ${PERMISSIONS}/workflow`, `PUT ${PERMISSIONS}/workflow`],
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
		claim: "Whether a repository runs workflows is read as \"enabled\", without which nothing can be put.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 actions/set-github-actions-permissions-repository", `${ACTIONS$1}#set-github-actions-permissions-for-a-repository`],
		reliedOnBy: [],
		covers: [`GET ${PERMISSIONS}`, `PUT ${PERMISSIONS}`],
		needs: ["administrator"],
		check: async ({ rest }) => {
			const reply = await rest("administrator", `GET ${PERMISSIONS}`);
			assertStatus(reply, 200);
			readBody(reply, object({ enabled: boolean() }));
			assertStatus(await rest("administrator", `PUT ${PERMISSIONS}`, { body: {} }), 422);
		}
	}
];

// sandbox/facts/starts.ts
const COMMAND = ".github/workflows/command.yml";
const starts = [
	{
		id: "push-branch-patterns",
		claim: "`incident/**` takes branches below `incident/`, however deep, and no others.",
		grade: "docs",
		sources: [SYNTAX],
		reliedOnBy: [".github/workflows/report.yml"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const on = "push: {branches: ['firebreak-probe/**']}";
			const { rest, scratch } = subject;
			const runs = await runFor(subject, toWorkflow({ on }), async () => {
				const { head: sha } = await scratch.branch();
				const ref = `refs/heads/${scratch.name()}/deep/deeper`;
				scratch.undo(() => rest("administrator", `DELETE /repos/{owner}/{repo}/git/${ref}`));
				await rest("administrator", "POST /repos/{owner}/{repo}/git/refs", { body: {
					ref,
					sha
				} });
			});
			const others = await runFor(subject, toWorkflow({ on: "push: {branches: ['probe/**']}" }), () => scratch.branch());
			assert.deepEqual([runs.length, others.length], [2, 0]);
		}
	},
	{
		id: "workflow-of-default-branch",
		claim: "A workflow that is on another branch only answers nothing that happens to an issue.",
		grade: "docs",
		sources: [TRIGGERS],
		reliedOnBy: [COMMAND, "docs/threat-model.md"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const { name, head } = await openBranch(subject);
			const file = toWorkflow({
				on: "issues: {types: [closed]}",
				job: "name: on a branch"
			});
			const additions = [{
				path: ".github/workflows/firebreak-probe.yml",
				contents: toContents(file)
			}];
			await commit(subject, {
				branch: name,
				expected: head,
				additions
			});
			const runs = await runFor(subject, toWorkflow({ on: "issues: {types: [reopened]}" }), async () => {
				const { number } = await subject.scratch.issue();
				await subject.rest("administrator", `PATCH /repos/{owner}/{repo}/issues/${number}`, { body: { state: "closed" } });
			});
			assert.deepEqual(runs, []);
		}
	},
	{
		id: "issues-types-all",
		claim: "Without `types` an event starts the workflow for every activity.",
		grade: "docs",
		sources: [TRIGGERS],
		reliedOnBy: [".github/workflows/declare.yml", COMMAND],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const runs = await runFor(subject, toWorkflow({ on: "issues:" }), async () => {
				const { number } = await subject.scratch.issue();
				await subject.rest("administrator", `PATCH /repos/{owner}/{repo}/issues/${number}`, { body: { state: "closed" } });
			});
			assert.equal(runs.length, 2);
		}
	},
	{
		id: "no-secret-scanning-trigger",
		claim: "Alerts of secret scanning start no workflow: a file that asks for them is invalid.",
		grade: "docs",
		sources: [TRIGGERS],
		reliedOnBy: ["docs/decisions.md"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const runs = await runFor(subject, toWorkflow({ on: "secret_scanning_alert:\nissue_comment:" }));
			assert.deepEqual(new Set(runs.map(({ conclusion }) => conclusion)), /* @__PURE__ */ new Set(["failure"]));
		}
	},
	{
		id: "push-payload-is-lean",
		claim: "In Actions a push does not say which files its commits changed.",
		grade: "docs",
		sources: [TRIGGERS],
		reliedOnBy: ["actions/report/publish.ts"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const workflow = toWorkflow({
				on: "push: {branches: ['firebreak-probe/**']}",
				outputs: {
					told: "toJSON(github.event.head_commit)",
					all: "toJSON(github.event.commits)"
				}
			});
			const runs = await runFor(subject, workflow, () => openBranch(subject));
			const told = JSON.stringify(runs.map((run) => findJob(run, "one").outputs));
			assert.match(told, /message/);
			assert.doesNotMatch(told, /added|removed|modified/);
		}
	},
	{
		id: "pull-request-default-types",
		claim: "Without `types` a pull request starts its workflow when it is opened, reopened or has new commits.",
		grade: "docs",
		sources: [TRIGGERS],
		reliedOnBy: [".github/workflows/ci.yml"],
		covers: ["on pull_request"],
		needs: ["administrator", "runs"],
		check: async (subject) => {
			const actions = (await runFor(subject, toWorkflow({
				on: "pull_request:",
				outputs: { action: "github.event.action" }
			}), async () => {
				const { number } = await openPull$1(subject);
				for (const state of [
					"closed",
					"open",
					"closed"
				]) {
					const route = `PATCH /repos/{owner}/{repo}/pulls/${number}`;
					await subject.rest("administrator", route, { body: { state } });
				}
			})).map((run) => findJob(run, "one").outputs["action"]);
			assert.deepEqual(actions, ["opened", "reopened"]);
		}
	}
];

// sandbox/facts/workflows.ts
const ACTIONS = "/repos/{owner}/{repo}/actions";
const WORKFLOWS = `${ACTIONS}/workflows`;
const RUNS = `${ACTIONS}/runs`;
const DOCS = "https://docs.github.com/en/rest/actions";
const OPERATOR = "actions/providers/github/client.ts";
const STEP = "actions/providers/github/steps/halt-workflows.ts";
const NONE = "99999999999";
const Workflow = object({
	id: number(),
	name: string(),
	path: string(),
	state: string()
});
const Listed = object({
	total_count: number(),
	workflows: array(Workflow)
});
const Run = object({
	id: number(),
	status: string(),
	html_url: string(),
	workflow_id: number()
});
const Runs = object({
	total_count: number(),
	workflow_runs: array(Run)
});
const workflows = [
	{
		id: "workflow-list",
		claim: "The workflows of a repository are listed with number, name, path and state, the active ones as \"active\".",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 workflow", `${DOCS}/workflows#list-repository-workflows`],
		reliedOnBy: [OPERATOR, STEP],
		covers: [`GET ${WORKFLOWS}`],
		needs: ["administrator"],
		check: async ({ rest }) => {
			const reply = await rest("administrator", `GET ${WORKFLOWS}?per_page=100`);
			assertStatus(reply, 200);
			const { total_count, workflows: listed } = readBody(reply, Listed);
			assert.ok(total_count >= listed.length, String(total_count));
			const states = /* @__PURE__ */ new Set([
				"active",
				"deleted",
				"disabled_fork",
				"disabled_inactivity"
			]);
			states.add("disabled_manually");
			assert.deepEqual(listed.filter(({ state }) => !states.has(state)), []);
		}
	},
	{
		id: "workflow-by-file",
		claim: "A workflow is found by its number and by the name of its file.",
		grade: "docs",
		sources: [`${DOCS}/workflows#get-a-workflow`],
		reliedOnBy: [],
		covers: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
		needs: ["administrator"],
		check: async ({ rest }) => {
			const reply = await rest("administrator", `GET ${WORKFLOWS}`);
			const one = readBody(reply, Listed).workflows.find(({ path }) => path.startsWith(".github/"));
			if (one === void 0) return "this repository has no workflows";
			const file = one.path.split("/").at(-1) ?? "";
			for (const key of [String(one.id), file]) {
				const found = await rest("administrator", `GET ${WORKFLOWS}/${key}`);
				assertReply(found, 200, {
					id: one.id,
					path: one.path
				});
			}
		}
	},
	{
		id: "workflow-missing",
		claim: "A workflow that is not there is neither disabled nor enabled nor started, and has no runs: 404.",
		grade: "docs",
		sources: [`${DOCS}/workflows#disable-a-workflow`, `${DOCS}/workflows#enable-a-workflow`],
		reliedOnBy: [OPERATOR],
		covers: [
			"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable",
			"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable",
			"POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
			"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"
		],
		needs: ["administrator"],
		check: async ({ rest, defaultBranch }) => {
			const ask = (method, act, question = {}) => rest("administrator", `${method} ${WORKFLOWS}/firebreak-probe-none.yml/${act}`, question);
			assertStatus(await ask("PUT", "disable"), 404);
			assertStatus(await ask("PUT", "enable"), 404);
			assertStatus(await ask("POST", "dispatches", { body: { ref: defaultBranch } }), 404);
			assertStatus(await ask("GET", "runs"), 404);
		}
	},
	{
		id: "run-missing",
		claim: "A run that is not there is neither read nor cancelled: 404.",
		grade: "docs",
		sources: [`${DOCS}/workflow-runs#cancel-a-workflow-run`],
		reliedOnBy: [OPERATOR],
		covers: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel", "GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertStatus(await rest("administrator", `POST ${RUNS}/${NONE}/cancel`), 404);
			assertStatus(await rest("administrator", `GET ${RUNS}/${NONE}`), 404);
		}
	},
	{
		id: "run-missing-force",
		claim: "A run that is not there is not cancelled by force either: 404.",
		grade: "docs",
		sources: [`${DOCS}/workflow-runs#force-cancel-a-workflow-run`],
		reliedOnBy: [OPERATOR],
		covers: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
		needs: ["administrator"],
		check: async ({ rest }) => {
			assertStatus(await rest("administrator", `POST ${RUNS}/${NONE}/force-cancel`), 404);
		}
	},
	{
		id: "run-list",
		claim: "The runs of a repository are listed with how many there are, and each with number, status, workflow and address.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 workflow-run", `${DOCS}/workflow-runs#list-workflow-runs-for-a-repository`],
		reliedOnBy: [OPERATOR, STEP],
		covers: [`GET ${RUNS}`],
		needs: ["administrator"],
		check: async ({ rest }) => {
			const reply = await rest("administrator", `GET ${RUNS}?per_page=100`);
			assertStatus(reply, 200);
			const { total_count, workflow_runs: listed } = readBody(reply, Runs);
			assert.ok(total_count >= listed.length, String(total_count));
		}
	},
	{
		id: "run-list-by-status",
		claim: "The list of runs takes one status, or one conclusion, and gives the runs that have it.",
		grade: "docs",
		sources: [`${DOCS}/workflow-runs#list-workflow-runs-for-a-repository`],
		reliedOnBy: [OPERATOR],
		covers: [`GET ${RUNS}`],
		needs: ["administrator"],
		check: async ({ rest, world, owner }) => {
			for (const wanted of [
				"in_progress",
				"queued",
				"waiting",
				"pending",
				"requested"
			]) {
				const reply = await rest("administrator", `GET ${RUNS}?status=${wanted}`);
				const listed = readBody(reply, Runs).workflow_runs;
				assert.deepEqual(listed.filter(({ status }) => status !== wanted), []);
			}
			const busy = [...world?.repositories.values() ?? []].find(({ runs }) => runs.length > 1);
			if (busy === void 0) return;
			const route = `GET /repos/${owner}/${busy.name}/actions/runs?status=queued`;
			const queued = busy.runs.filter(({ status }) => status === "queued");
			assert.ok(queued.length > 0 && queued.length < busy.runs.length, "Nothing to tell apart.");
			const found = readBody(await rest("administrator", route), Runs);
			assert.equal(found.total_count, queued.length);
		}
	},
	{
		id: "run-list-of-pipelines",
		claim: "Each run that is listed can be read by its number and says where its page is.",
		grade: "schema",
		sources: ["@octokit/openapi@23.0.2 workflow-run html_url"],
		reliedOnBy: [OPERATOR],
		covers: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
		needs: ["administrator", "world"],
		check: async ({ rest, world, owner }) => {
			const busy = [...world?.repositories.values() ?? []].find(({ runs }) => runs.length > 0);
			assert.ok(busy !== void 0, "no repository of the world has runs");
			const runs = `/repos/${owner}/${busy.name}/actions/runs`;
			const [first] = readBody(await rest("administrator", `GET ${runs}`), Runs).workflow_runs;
			const id = first?.id ?? 0;
			const one = await rest("administrator", `GET ${runs}/${id}`);
			assertReply(one, 200, { id });
			assert.ok(readBody(one, Run).html_url.endsWith(`/actions/runs/${id}`));
		}
	}
];

// sandbox/facts/index.ts
const facts = [
	...appTokens,
	...apps,
	...branchRules,
	...cancelling,
	...checkouts,
	...checks,
	...comments,
	...commitOnBranch,
	...comparing,
	...concurrency,
	...containment,
	...contents,
	...conversation,
	...createRef,
	...credentials,
	...declaring,
	...deletedIssues,
	...dispatch,
	...environments,
	...errors,
	...paging,
	...events,
	...expressions,
	...failures,
	...forms,
	...gates,
	...graphqlAccounts,
	...graphqlChecks,
	...graphqlComments,
	...graphqlCommits,
	...graphqlLabels,
	...graphqlReads,
	...graphqlRefusals,
	...graphqlThreads,
	...issues,
	...jobTokens,
	...jobs,
	...keys,
	...labels,
	...threadLabels,
	...limits,
	...merging,
	...squashes,
	...mutationsThreads,
	...mutations,
	...gitObjects,
	...outputs,
	...parkedRuns,
	...payloadsGit,
	...payloads,
	...people,
	...permissions,
	...places,
	...pullRights,
	...pulls,
	...reactions,
	...refs,
	...rulesets,
	...requiredChecks,
	...secrets,
	...settings,
	...starts,
	...triggers,
	...workflows
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
	const rows = await askAll(findWorkflowFacts(findFacts(facts, only)), subject);
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