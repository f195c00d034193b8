import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeStandIns } from '#sandbox/second-engine/stand-ins.ts';

const DIGEST = 'a'.repeat(40);

test('each action of others that a workflow uses by its digest gets a folder', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-stand-ins-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const workflow = `- uses: actions/checkout@${DIGEST} # v6\n- uses: ./actions/command\n- uses: actions/checkout@v6\n`;
  const folder = join(directory, 'actions', 'checkout');
  expect(await writeStandIns(workflow, directory)).toEqual([
    '--local-repository',
    `actions/checkout@${DIGEST}=${folder}`,
  ]);
  expect(await readdir(folder)).toEqual(['action.yml', 'main.cjs']);
  expect(JSON.parse(await readFile(join(folder, 'action.yml'), 'utf8'))).toMatchObject({
    runs: { using: 'node24' },
  });
});

test('one without a stand-in is named', async () => {
  await expect(writeStandIns(`uses: some/other@${DIGEST}`, '/nowhere')).rejects.toThrow(
    'some/other',
  );
});
