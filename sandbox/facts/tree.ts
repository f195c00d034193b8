/** Makes branches with trees that no ordinary push makes: links, linked repositories, folders with a thousand files. */
import { z } from 'zod';
import { assertDone, readBody, Sha } from './reply.ts';
import type { Subject } from './subject.ts';

export interface Entry {
  path: string;
  mode: '100644' | '100755' | '040000' | '120000' | '160000';
  type: 'blob' | 'tree' | 'commit';
  sha?: string | null;
  content?: string;
}

export interface Planted {
  branch: string;
  head: string;
  tree: string;
  /** Objects by path. */
  objects: ReadonlyMap<string, string>;
}

const GIT = '/repos/{owner}/{repo}/git';
const Ref = z.object({ object: Sha });
const Commit = z.object({ tree: Sha });
const Listed = z.object({ tree: z.array(Sha.extend({ path: z.string() })) });

/** Adds entries to what the default branch holds, on a branch of its own or on the one given. */
export async function plant(
  { rest, scratch }: Pick<Subject, 'rest' | 'scratch'>,
  entries: readonly Entry[],
  on?: string,
): Promise<Planted> {
  const ask = async <T>(schema: z.ZodType<T>, route: string, body?: unknown) =>
    readBody(
      assertDone(await rest('administrator', route, body === undefined ? {} : { body })),
      schema,
    );
  const branch = on ?? (await scratch.branch()).name;
  const parent = (await ask(Ref, `GET ${GIT}/ref/heads/${branch}`)).object.sha;
  const base = (await ask(Commit, `GET ${GIT}/commits/${parent}`)).tree.sha;
  const tree = (await ask(Sha, `POST ${GIT}/trees`, { base_tree: base, tree: entries })).sha;
  const draft = { message: 'A tree to ask about', tree, parents: [parent] };
  const head = (await ask(Sha, `POST ${GIT}/commits`, draft)).sha;
  await ask(z.unknown(), `PATCH ${GIT}/refs/heads/${branch}`, { sha: head });
  const listed = (await ask(Listed, `GET ${GIT}/trees/${tree}?recursive=1`)).tree;
  return { branch, head, tree, objects: new Map(listed.map(({ path, sha }) => [path, sha])) };
}

/** An entry for a file with this text. */
export function toFile(path: string, content = 'x\n'): Entry {
  return { path, mode: '100644', type: 'blob', content };
}
