/**
 * Looks for raw secrets in everything a play leaves behind: every commit, thread, request and log.
 * Finding one means Firebreak broke a promise, whatever else went well.
 */

import { OPERATOR_KEY, toReaderKeyName } from '../../actions/containment/index.ts';
import type { RunRecord } from '#sandbox/runner/record.ts';
import { readGit } from '#sandbox/world/git-process.ts';
import type { World } from '#sandbox/world/world.ts';

export interface Leak {
  /** Which secret, by name; never its value. */
  secret: string;
  where: string;
}

interface Secret {
  name: string;
  spellings: Buffer[];
}

interface Trace {
  where: string;
  content: Buffer;
}

/** Finds secrets in plain text or in base64; deposit boxes are neither. */
export async function findLeaks(world: World, runs: readonly RunRecord[]): Promise<Leak[]> {
  const secrets = toSecrets(world);
  const leaks: Leak[] = [];
  const search = ({ where, content }: Trace): void => {
    const found = secrets.filter(({ spellings }) => spellings.some((one) => content.includes(one)));
    leaks.push(...found.map(({ name }) => ({ secret: name, where })));
  };
  for (const trace of [...toThreadTraces(world), ...toRunTraces(runs), toJournalTrace(world)]) {
    search(trace);
  }
  for (const { oid, path } of await listObjects(world)) {
    const object = await world.git.readObject(oid);
    const where = `${object?.type ?? 'object'} ${oid.slice(0, 10)} ${path}`.trim();
    if (object !== undefined) search({ where, content: object.content });
  }
  return leaks;
}

function toSecrets(world: World): Secret[] {
  const { tokens, apps, sealKey } = world;
  const known = [
    ...[...tokens.values()].map(({ name, value }) => toSecret(name, value)),
    toSecret('the operator key', sealKey.privateKey),
    // A key is searched for by its longest line, whatever became of its line breaks.
    ...[apps.observer, apps.operator].map(({ slug, privateKey }) =>
      toSecret(`the key of ${slug}`, toLongestLine(privateKey)),
    ),
  ];
  return [...known, ...toProviderSecrets(world)];
}

/** What an exercise gives its environments to reach a provider with. */
function toProviderSecrets({ incidentRepository }: World): Secret[] {
  return [...incidentRepository.environments.values()]
    .flatMap(({ secrets }) => [...secrets])
    .filter(([name]) => name === OPERATOR_KEY || name.startsWith(toReaderKeyName('')))
    .map(([name, value]) => toSecret(name, toLongestLine(value)));
}

function toSecret(name: string, value: string): Secret {
  return {
    name,
    spellings: [Buffer.from(value), Buffer.from(Buffer.from(value).toString('base64'))],
  };
}

function toLongestLine(text: string): string {
  return text.split('\n').toSorted((a, b) => b.length - a.length)[0] ?? text;
}

function toThreadTraces({ incidentRepository }: World): Trace[] {
  return [...incidentRepository.threads.values()].flatMap(({ number, title, body, comments }) => [
    toTrace(`thread #${String(number)}`, `${title}\n${body}`),
    ...comments.map((comment) =>
      toTrace(`comment ${String(comment.id)} on #${String(number)}`, comment.body),
    ),
  ]);
}

function toRunTraces(runs: readonly RunRecord[]): Trace[] {
  return runs.map((run) =>
    toTrace(`log of ${run.workflow} run ${String(run.id)}`, JSON.stringify(run)),
  );
}

function toJournalTrace({ journal }: World): Trace {
  return toTrace('request journal', JSON.stringify(journal));
}

function toTrace(where: string, text: string): Trace {
  return { where, content: Buffer.from(text) };
}

/** Every object of every branch, except those of the first commit: the template holds no secret of this world. */
async function listObjects({ git }: World): Promise<{ oid: string; path: string }[]> {
  const { directory } = git;
  const roots = await readGit({ directory, arguments: ['rev-list', '--max-parents=0', '--all'] });
  const [root = ''] = roots.split('\n');
  const listed = await readGit({
    directory,
    arguments: ['rev-list', '--objects', '--all', ...(root === '' ? [] : [`^${root}`])],
  });
  return listed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [oid = '', ...path] = line.split(' ');
      return { oid, path: path.join(' ') };
    });
}
