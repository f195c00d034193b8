/**
 * What a check may make to ask about. Everything carries the mark, so that what a crash left behind is found by name and
 * removed at the next start.
 */
import { z } from 'zod';
import type { Reply, RestQuestion, Tier } from './question.ts';

/** Titles, branches and labels of a probe begin with it. */
export const MARK = 'firebreak-probe';

export interface Scratch {
  /** A name that nothing else has: `firebreak-probe/<number>` with the number counting up. */
  name: () => string;
  issue(): Promise<{ number: number; nodeId: string }>;
  /** A comment on an issue. */
  comment(issue: number, body?: string): Promise<{ id: number; nodeId: string }>;
  /** A branch at the head of the default branch. */
  branch(): Promise<{ name: string; head: string }>;
  /** A branch with one file more than the default branch. */
  changedBranch(): Promise<{ name: string; head: string }>;
  pull(): Promise<{ number: number; nodeId: string; branch: string; head: string }>;
  label(): Promise<string>;
  /** Remembers how to undo what a check did itself. */
  undo(how: () => Promise<unknown>): void;
  /** Removes everything, newest first. Answers what could not be removed. */
  remove(): Promise<readonly string[]>;
}

type Rest = (tier: Tier, route: string, question?: RestQuestion) => Promise<Reply>;

const Issue = z.object({ number: z.number(), node_id: z.string() });
const Comment = z.object({ id: z.number(), node_id: z.string() });
const Ref = z.object({ object: z.object({ sha: z.string() }) });
const Committed = z.object({ commit: z.object({ sha: z.string() }) });

/** Opens a workshop on a repository. `start` tells the names of two probes apart. */
export function openScratch(
  rest: Rest,
  { defaultBranch, start }: { defaultBranch: string; start: string },
): Scratch {
  const undone: Undo[] = [];
  let count = 0;
  const bench: Bench = {
    defaultBranch,
    ask: (route, body) => rest('administrator', route, body === undefined ? {} : { body }),
    name: () => `${MARK}/${start}-${String((count += 1))}`,
    remember: (what, how) => undone.push({ what, how }),
  };
  const branches = toBranchMakers(bench);
  return {
    name: bench.name,
    ...branches,
    ...toThreadMakers(bench, branches),
    undo: (how) => bench.remember('a change of a check', how),
    remove: () => removeAll(undone),
  };
}

interface Undo {
  what: string;
  how: () => Promise<unknown>;
}

interface Bench {
  defaultBranch: string;
  ask: (route: string, body?: unknown) => Promise<Reply>;
  name: () => string;
  remember: (what: string, how: () => Promise<unknown>) => void;
}

async function make<T>({ ask }: Bench, schema: z.ZodType<T>, asked: [string, unknown?]) {
  const { status, body } = await ask(...asked);
  const made = schema.safeParse(body);
  if (made.success) return made.data;
  throw new Error(`${asked[0]} answered ${status}: ${JSON.stringify(body)}`);
}

type BranchMakers = Pick<Scratch, 'branch' | 'changedBranch'>;

function toBranchMakers(bench: Bench): BranchMakers {
  const branch = async () => {
    const main = `GET ${REPOSITORY}/git/ref/heads/${bench.defaultBranch}`;
    const { sha } = (await make(bench, Ref, [main])).object;
    const name = bench.name();
    await make(bench, Ref, [`POST ${REPOSITORY}/git/refs`, { ref: `refs/heads/${name}`, sha }]);
    const gone = `DELETE ${REPOSITORY}/git/refs/heads/${name}`;
    bench.remember(`branch ${name}`, () => bench.ask(gone));
    return { name, head: sha };
  };
  const changedBranch = async () => {
    const { name } = await branch();
    const content = Buffer.from(`${name}\n`).toString('base64');
    const draft = { message: `Add ${name}`, content, branch: name };
    const route = `PUT ${REPOSITORY}/contents/${name}.txt`;
    const { commit } = await make(bench, Committed, [route, draft]);
    return { name, head: commit.sha };
  };
  return { branch, changedBranch };
}

function toThreadMakers(
  bench: Bench,
  { changedBranch }: BranchMakers,
): Pick<Scratch, 'issue' | 'comment' | 'pull' | 'label'> {
  const { ask, name, remember, defaultBranch: base } = bench;
  return {
    issue: async () => {
      const draft = { title: name(), body: MARK };
      const made = await make(bench, Issue, [`POST ${REPOSITORY}/issues`, draft]);
      remember(`issue ${made.number}`, () => removeIssue(ask, made));
      return { number: made.number, nodeId: made.node_id };
    },
    comment: async (issue, body = name()) => {
      const route = `POST ${REPOSITORY}/issues/${issue}/comments`;
      const made = await make(bench, Comment, [route, { body }]);
      return { id: made.id, nodeId: made.node_id };
    },
    pull: async () => {
      const { name: branch, head } = await changedBranch();
      const draft = { title: branch, head: branch, base, body: MARK };
      const made = await make(bench, Issue, [`POST ${REPOSITORY}/pulls`, draft]);
      const close = `PATCH ${REPOSITORY}/pulls/${made.number}`;
      remember(`pull request ${made.number}`, () => ask(close, { state: 'closed' }));
      return { number: made.number, nodeId: made.node_id, branch, head };
    },
    label: async () => {
      const label = name();
      await ask(`POST ${REPOSITORY}/labels`, { name: label, color: 'ededed' });
      const gone = `DELETE ${REPOSITORY}/labels/${encodeURIComponent(label)}`;
      remember(`label ${label}`, () => ask(gone));
      return label;
    },
  };
}

async function removeAll(undone: Undo[]): Promise<string[]> {
  const left: string[] = [];
  for (const { what, how } of undone.splice(0).toReversed()) {
    // oxlint-disable-next-line no-await-in-loop -- newest first: a pull request before its branch
    await how().catch(() => left.push(what));
  }
  return left;
}

const REPOSITORY = '/repos/{owner}/{repo}';

/** Only an administrator may delete an issue, and only by GraphQL; a closed one is what is left otherwise. */
export async function removeIssue(
  ask: (route: string, body?: unknown) => Promise<Reply>,
  issue: { number: number; node_id: string },
): Promise<void> {
  const query = 'mutation($id: ID!) { deleteIssue(input: {issueId: $id}) { clientMutationId } }';
  const { body } = await ask('POST /graphql', { query, variables: { id: issue.node_id } });
  const { errors } = z.object({ errors: z.array(z.unknown()).optional() }).parse(body ?? {});
  if (errors === undefined) return;
  await ask(`PATCH ${REPOSITORY}/issues/${issue.number}`, { state: 'closed' });
}
