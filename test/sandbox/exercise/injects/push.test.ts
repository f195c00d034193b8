import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { push } from '#sandbox/exercise/injects/push.ts';
import { readFile } from '#sandbox/world/git.ts';
import { BRANCH, FOLDER, toInject } from '../bare-session.ts';
import { prepareSession } from '../git-session.ts';

const incident = prepareSession();
const read = async (path: string, ref = BRANCH) =>
  (await readFile(incident().world.git, ref, path))?.toString();

async function act(files: object, more: object = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'firebreak-push-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'beside.txt'), 'beside');
  const session = { ...incident().session, folder };
  await push.perform(toInject({ push: { by: 'dana', files, ...more } }), session);
}

test('a file is written, goes on, comes from beside the exercise, or goes away', async () => {
  await act({
    'a.md': { content: 'one' },
    '/root.txt': 'beside.txt',
    'c.md': { file: 'beside.txt' },
  });
  await act({ 'a.md': { append: ' two' }, 'new.md': { append: 'x' } });
  expect(await read(`${FOLDER}/a.md`)).toBe('one two');
  expect([await read('root.txt'), await read(`${FOLDER}/c.md`)]).toEqual(['beside', 'beside']);
  await act({ 'a.md': { replace: { one: 'a $& b', two: 'three' } } });
  expect(await read(`${FOLDER}/a.md`)).toBe('a $& b three');
  await expect(act({ 'a.md': { replace: { two: 'x' } } })).rejects.toThrow(
    'Expected "two" in a.md',
  );
  await act({ 'a.md': null, 'c.md': { delete: true } });
  expect([await read(`${FOLDER}/a.md`), await read(`${FOLDER}/c.md`)]).toEqual([
    undefined,
    undefined,
  ]);
});

test('another branch may be meant, and a refusal is expected by its words', async () => {
  await act({ '/x': { content: 'x' } }, { branch: 'other' });
  expect(await read('x', 'other')).toBe('x');
  await expect(act({ a: { content: 'a' } }, { refused: 'rule' })).rejects.toThrow('went through');
  const conditions = { ref_name: { include: ['~ALL'], exclude: [] } };
  const body = { enforcement: 'active', conditions, rules: [{ type: 'update' }] };
  incident().world.incidentRepository.rulesets = [{ id: 1, body }];
  await act({ a: { content: 'b' } }, { refused: 'Cannot update this protected ref' });
  await expect(act({ a: { content: 'b' } })).rejects.toThrow(
    'Repository rule violations found Cannot',
  );
});
