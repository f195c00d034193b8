/** How facts ask GraphQL: the answer taken apart, and commits and pull requests made by it. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Subject } from './subject.ts';
import type { Tier } from './question.ts';

const GraphqlError = z.looseObject({
  type: z.string().optional(),
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
});

const Body = z.object({ data: z.unknown().optional(), errors: z.array(GraphqlError).default([]) });

export interface Answer {
  data: unknown;
  errors: z.infer<typeof GraphqlError>[];
}

/** Who asks where nobody is named: the administrator, or the job where a workflow asks. */
export function toMaker({ offers }: Subject): Tier {
  return offers.has('administrator') ? 'administrator' : 'job';
}

/** What is asked of whom; where nobody is named, of `toMaker`. */
export interface Question {
  tier?: Tier;
  variables?: Record<string, unknown>;
}

/** Asks, and holds that the status is 200, as it is whatever becomes of the fields. */
export async function ask(
  subject: Subject,
  document: string,
  { tier = toMaker(subject), variables = {} }: Question = {},
): Promise<Answer> {
  const { status, body } = await subject.graphql(tier, document, variables);
  assert.equal(status, 200, `GraphQL answered ${status}: ${JSON.stringify(body)}`);
  const { data, errors } = Body.parse(body);
  return { data, errors };
}

/** Asks for what must be answered without an error. */
export async function askWell(
  subject: Subject,
  document: string,
  question: Question = {},
): Promise<unknown> {
  const { data, errors } = await ask(subject, document, question);
  assert.deepEqual(errors, []);
  return data;
}

/** Asks for what must be refused, with this one error. */
export async function askInVain(
  subject: Subject,
  document: string,
  question: Question = {},
): Promise<z.infer<typeof GraphqlError>> {
  const { errors } = await ask(subject, document, question);
  const [first] = errors;
  assert.ok(first !== undefined, 'It was answered without an error, expected one.');
  return first;
}

/** The values at a path such as `issue.labels.*.name`; `*` stands for each of a list. Missing ones are left out. */
export function listAt(value: unknown, path: string): unknown[] {
  const [key, ...rest] = path.split('.');
  if (value === undefined) return [];
  if (key === undefined || key === '') return [value];
  if (value === null || typeof value !== 'object') return [];
  const below = key === '*' ? Object.values(value) : toOwn(value, key);
  return below.flatMap((one) => listAt(one, rest.join('.')));
}

function toOwn(value: object, key: string): unknown[] {
  return Object.entries(value).flatMap(([name, below]) => (name === key ? [below] : []));
}

/** The one value at a path, undefined when it is not there. */
export function at(value: unknown, path: string): unknown {
  return listAt(value, path)[0];
}

/** The text at a path. */
export function textAt(value: unknown, path: string): string {
  const found = at(value, path);
  assert.ok(typeof found === 'string', `${path} is ${JSON.stringify(found)}, expected text.`);
  return found;
}

export interface Change {
  branch: string;
  expected: string;
  additions?: { path: string; contents: string }[];
  deletions?: { path: string }[];
}

export const COMMIT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** Renders the input of a commit. */
export function toCommitInput({ owner, repo }: Subject, change: Change): Record<string, unknown> {
  const { branch, expected, additions = [], deletions = [] } = change;
  return {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    expectedHeadOid: expected,
    message: { headline: `Change ${branch}` },
    fileChanges: { additions, deletions },
  };
}

/** Renders text as `FileAddition` takes it. */
export function toContents(text: string | Buffer): string {
  return Buffer.from(text).toString('base64');
}

/** Commits to a branch, and answers the new head. */
export async function commit(subject: Subject, change: Change, tier?: Tier): Promise<string> {
  const variables = { input: toCommitInput(subject, change) };
  const asked = tier === undefined ? { variables } : { variables, tier };
  return textAt(await askWell(subject, COMMIT, asked), 'createCommitOnBranch.commit.oid');
}

/** A scratch branch with a file more than the default branch. */
export async function openBranch(
  subject: Subject,
  path = 'firebreak-probe.txt',
  content: string | Buffer = 'probe\n',
): Promise<{ name: string; base: string; head: string }> {
  const { name, head: base } = await subject.scratch.branch();
  const additions = [{ path, contents: toContents(content) }];
  const head = await commit(subject, { branch: name, expected: base, additions });
  return { name, base, head };
}

const Pull = z.object({ number: z.number(), node_id: z.string() });

/** A pull request from such a branch; a draft, where one is asked for. */
export async function openPull(
  subject: Subject,
  { draft = false }: { draft?: boolean } = {},
): Promise<{ number: number; nodeId: string; branch: string; head: string }> {
  const { rest, scratch, defaultBranch: base } = subject;
  const maker = toMaker(subject);
  const { name, head } = await openBranch(subject);
  const body = { title: name, head: name, base, body: '', draft };
  const made = await rest(maker, 'POST /repos/{owner}/{repo}/pulls', { body });
  assert.equal(made.status, 201, JSON.stringify(made.body));
  const { number, node_id: nodeId } = Pull.parse(made.body);
  const one = `/repos/{owner}/{repo}/pulls/${number}`;
  scratch.undo(() => rest(maker, `PATCH ${one}`, { body: { state: 'closed' } }));
  return { number, nodeId, branch: name, head };
}
