import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, afterAll, expect, test } from 'vitest';
import { findMissingFiles, findSource } from '#sandbox/exercise/named-files.ts';
import { writeProject } from '#sandbox/facts/setting.ts';
import { toInject } from './bare-session.ts';

let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'firebreak-named-'));
  await writeProject(project);
  await mkdir(join(project, 'folder'));
  await writeFile(join(project, 'beside.txt'), 'x');
});

afterAll(() => rm(project, { recursive: true }));

async function find(inject: object): Promise<string[]> {
  const found = await findMissingFiles([toInject(inject)], { folder: project, project });
  return found.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const push = (file: unknown) => ({ push: { by: 'dana', files: { 'a.txt': file } } });
const form = (issue: object) => ({ issue: { by: 'dana', ...issue } });

test.each([
  push('beside.txt'),
  push({ content: 'x' }),
  push(null),
  form({ fields: { summary: 'x' } }),
  form({ template: 'incident.yml' }),
  form({ title: 'x', body: 'by hand', fields: { any: 'x' } }),
  form({}),
  { dispatch: { by: 'dana', workflow: 'command' } },
  { dispatch: { by: 'dana', workflow: '.github/workflows/command.yml' } },
])('%j has all it names', async (inject) => {
  expect(await find(inject)).toEqual([]);
});

test.each([
  [push('gone.txt'), 'injects.0.push.files.a.txt: Expected the file gone.txt beside the exercise'],
  [push({ file: 'folder' }), 'Expected the file folder'],
  [form({ template: 'incidnt' }), 'did you mean incident?'],
  [form({ fields: { sumary: 'x' } }), 'injects.0.issue.fields.sumary'],
  [{ dispatch: { by: 'dana', workflow: 'comand' } }, 'did you mean command?'],
])('%j lacks something', async (inject, message) => {
  expect(await find(inject)).toEqual([expect.stringContaining(message)]);
});

test('a source is a path, not what stands in the exercise itself', () => {
  expect([findSource('a'), findSource({ file: 'b' }), findSource({ content: 'c' })]).toEqual([
    'a',
    'b',
    undefined,
  ]);
});
