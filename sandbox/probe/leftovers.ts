/**
 * What a probe that was killed left behind, found by its mark and removed. GitHub deletes no pull request, so those are
 * closed; everything else goes.
 */
import { z } from 'zod';
import { MARK, removeIssue } from '#sandbox/facts/scratch.ts';
import type { Subject } from '#sandbox/facts/subject.ts';

const REPOSITORY = '/repos/{owner}/{repo}';

interface Kind {
  what: string;
  /** Route of the list. */
  list: string;
  /** Reads it: each item with its name and how it is removed. */
  read: (body: unknown) => readonly Leftover[];
}

interface Leftover {
  name: string;
  remove: (subject: Subject) => Promise<unknown>;
}

const send =
  (route: string, body?: unknown): Leftover['remove'] =>
  ({ rest }) =>
    rest('administrator', route, body === undefined ? {} : { body });

const Issue = z.object({
  number: z.number(),
  node_id: z.string(),
  title: z.string(),
  pull_request: z.unknown().optional(),
});
const Ref = z.object({ ref: z.string() });
const Named = z.object({ name: z.string() });
const Titled = z.object({ id: z.number(), title: z.string() });
const Rule = z.object({ id: z.number(), name: z.string() });

/** In the order in which they are removed: a pull request is closed before its branch goes. */
const KINDS: readonly Kind[] = [
  {
    what: 'pull request',
    list: `GET ${REPOSITORY}/pulls?state=open&per_page=100`,
    read: (body) =>
      z
        .array(Issue)
        .parse(body)
        .map(({ number, title }) => ({
          name: title,
          remove: send(`PATCH ${REPOSITORY}/pulls/${number}`, { state: 'closed' }),
        })),
  },
  {
    what: 'issue',
    list: `GET ${REPOSITORY}/issues?state=all&per_page=100`,
    read: (body) =>
      z
        .array(Issue)
        .parse(body)
        .filter(({ pull_request: pull }) => pull === undefined)
        .map((issue) => ({
          name: issue.title,
          remove: (subject) =>
            removeIssue(
              (route, asked) => subject.rest('administrator', route, { body: asked }),
              issue,
            ),
        })),
  },
  {
    what: 'branch',
    // GitHub knows no path that ends in a slash.
    list: `GET ${REPOSITORY}/git/matching-refs/heads/${MARK}`,
    read: (body) =>
      z
        .array(Ref)
        .parse(body)
        .map(({ ref }) => ({
          name: ref.slice('refs/heads/'.length),
          remove: send(`DELETE ${REPOSITORY}/git/${ref}`),
        })),
  },
  {
    what: 'label',
    list: `GET ${REPOSITORY}/labels?per_page=100`,
    read: (body) =>
      z
        .array(Named)
        .parse(body)
        .map(({ name }) => ({
          name,
          remove: send(`DELETE ${REPOSITORY}/labels/${encodeURIComponent(name)}`),
        })),
  },
  {
    what: 'deploy key',
    list: `GET ${REPOSITORY}/keys?per_page=100`,
    read: (body) =>
      z
        .array(Titled)
        .parse(body)
        .map(({ id, title }) => ({
          name: title,
          remove: send(`DELETE ${REPOSITORY}/keys/${id}`),
        })),
  },
  {
    what: 'ruleset',
    list: `GET ${REPOSITORY}/rulesets?per_page=100`,
    read: (body) =>
      z
        .array(Rule)
        .parse(body)
        .map(({ id, name }) => ({
          name,
          remove: send(`DELETE ${REPOSITORY}/rulesets/${id}`),
        })),
  },
  {
    what: 'environment',
    list: `GET ${REPOSITORY}/environments?per_page=100`,
    read: (body) =>
      z
        .object({ environments: z.array(Named) })
        .parse(body)
        .environments.map(({ name }) => ({
          name,
          remove: send(`DELETE ${REPOSITORY}/environments/${encodeURIComponent(name)}`),
        })),
  },
  {
    what: 'variable',
    list: `GET ${REPOSITORY}/actions/variables?per_page=30`,
    read: (body) =>
      z
        .object({ variables: z.array(Named) })
        .parse(body)
        .variables.map(({ name }) => ({
          name,
          remove: send(`DELETE ${REPOSITORY}/actions/variables/${name}`),
        })),
  },
];

/** Variables have names of their own: capitals and underscores. */
function isMarked(name: string): boolean {
  const plain = name.toLowerCase().replaceAll('_', '-');
  return plain.startsWith(`${MARK}/`) || plain.startsWith(`${MARK}-`);
}

/** Removes what carries the mark. Answers what was found, e.g. `branch firebreak-probe/1-2`. */
export async function removeLeftovers(subject: Subject): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { what, list, read } of KINDS) {
    // oxlint-disable-next-line no-await-in-loop -- in the order of the list
    const { status, body } = await subject.rest('administrator', list);
    const marked = status === 200 ? read(body).filter(({ name }) => isMarked(name)) : [];
    for (const { name, remove } of marked) {
      // oxlint-disable-next-line no-await-in-loop -- GitHub asks for one write after the other
      await remove(subject);
      found.push(`${what} ${name}`);
    }
  }
  return found;
}
