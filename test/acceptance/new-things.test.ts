/**
 * Everything that `npm run new` makes, made in a copy of the project: what fails there is what its output told to go on
 * with and names the new thing, and nothing else does.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { KINDS, toKind, toPlace, type KindName } from '../../scripts/new/kinds.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
/** Names that nobody would give, so that a project which has what the examples are called can run this too. */
const IDS: Readonly<Record<KindName, string>> = {
  provider: 'a-system',
  step: 'github/try-nothing',
  reader: 'a-tool',
  command: 'yield',
  rule: 'timeline/a-rule',
  follower: 'a-follower',
  intake: 'an-intake',
};
const COPIED = [
  '.github',
  '.firebreak-version',
  '.oxfmtrc.json',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'actions',
  'dist',
  'docs',
  'exercises',
  'firebreak.yml',
  'incidents',
  'package-lock.json',
  'package.json',
  'playbooks',
  'sandbox',
  'schemas',
  'scripts',
  'templates',
  'test',
  'tsconfig.json',
  'vitest.config.ts',
];
/** Tests that are about all things together, and say of each what is left. */
const TOGETHER = [
  'nothing that `npm run new` has made waits to be written',
  '.github/workflows/command.yml hands the command action the key of each provider that is read with one, and no other',
];
const run = promisify(execFile);

async function copyProject(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'firebreak-things-'));
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  const copying = COPIED.map((name) =>
    cp(join(PROJECT, name), join(copy, name), { recursive: true }).catch((error: unknown) => {
      // An organisation may have no such folder.
      if (!String(error).includes('ENOENT')) throw error;
    }),
  );
  await Promise.all(copying);
  await symlink(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

interface Failure {
  file: string;
  test: string;
  messages: string;
}

/** Runs tests of the copy and says which fail; the bundles there are those of before. */
async function findFailures(copy: string, paths: readonly string[]): Promise<Failure[]> {
  const report = join(copy, 'report.json');
  const args = ['run', ...paths, '--exclude', 'test/contract/bundles.test.ts'];
  const vitest = join(copy, 'node_modules/vitest/vitest.mjs');
  const all = [vitest, ...args, '--reporter=json', `--outputFile=${report}`];
  await run(process.execPath, all, { cwd: copy, maxBuffer: 2 ** 26 }).catch(() => undefined);
  const { testResults } = Report.parse(JSON.parse(await readFile(report, 'utf8')));
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map((one) => ({
        file: name.slice(name.indexOf('/test/') + 1),
        test: one.fullName,
        messages: one.failureMessages.join('\n'),
      })),
  );
}

/** The commands that an output tells to run until they pass. */
function toPromised(output: string): string[] {
  return [...output.matchAll(/`npx vitest run ([^`]+)`/g)].flatMap(([, paths = '']) =>
    paths.split(' '),
  );
}

it('what is new fails as its output says, and breaks nothing else', async () => {
  const copy = await copyProject();
  const promised = new Set(['test/contract']);
  const own: string[] = [];
  for (const kind of KINDS) {
    const args = ['scripts/new.ts', kind, IDS[kind]];
    // oxlint-disable-next-line no-await-in-loop -- they write into lists that they share
    const { stdout } = await run(process.execPath, args, { cwd: copy });
    const { test } = toPlace(toKind(kind), IDS[kind]);
    own.push(test);
    // What reading takes long is left to those who write the thing.
    for (const path of toPromised(stdout)) if (test.startsWith(path)) promised.add(path);
    expect(promised.has('test/contract')).toBe(true);
  }
  const failures = await findFailures(copy, [...promised]);
  for (const path of own) expect(failures.map(({ file }) => file)).toContain(path);
  const ids = [...Object.values(IDS), 'a-system/disable-account'];
  const strays = failures
    .filter(({ file }) => file.startsWith('test/contract/'))
    .filter(({ test }) => !TOGETHER.includes(test) && !ids.some((id) => test.includes(id)));
  expect(strays).toEqual([]);
  expect(failures.map(({ test }) => test)).toEqual(expect.arrayContaining(TOGETHER));

  // What lies half written in the list can be asked for, and refuses.
  const step = failures.find(({ file }) => file.endsWith('a-system/steps/disable-account.test.ts'));
  expect(step?.messages).toContain('not-set-up');
  const unwritten = failures.find(({ file }) => file === 'test/contract/unwritten.test.ts');
  for (const kind of KINDS) {
    expect(unwritten?.messages).toContain(toPlace(toKind(kind), IDS[kind]).file);
  }
}, 600_000);
