import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { CHECKOUT, createRunnerWorld, findStep, toWorkflow } from './runner-world.ts';

const toSteps = (inputs: string): string =>
  `- id: c\n  uses: ${CHECKOUT}\n  with: {${inputs}}\n- id: s\n  run: echo "files=$(find . -type f | sort | tr '\\n' ' ')" >> $GITHUB_OUTPUT`;

test('puts the commit of the event into the workspace, or the branch asked for', async () => {
  const { world, runner, runsOf } = await createRunnerWorld({
    'event.yml': toWorkflow('push', toSteps('persist-credentials: false')),
    'main.yml': toWorkflow('push', toSteps('persist-credentials: false, ref: main')),
  });
  const files = [{ path: 'incidents/note.md', content: 'x' }];
  const pushed = await pushFiles(actAs(world, 'dana'), {
    branch: 'incident/x',
    message: 'm',
    files,
  });
  await runner.settle();
  const onEvent = findStep(runsOf('event.yml')[0], 's').outputs['files'];
  expect(onEvent).toContain('./incidents/note.md');
  expect(findStep(runsOf('main.yml')[0], 's').outputs['files']).toContain(
    './.github/workflows/main.yml',
  );
  expect(findStep(runsOf('main.yml')[0], 's').outputs['files']).not.toContain('note.md');
  expect(findStep(runsOf('event.yml')[0], 'c').outputs['commit']).toBe(
    pushed.written && pushed.oid,
  );
});

test('puts folders and the files above them into the workspace, and nothing else', async () => {
  const { world, runner, runsOf } = await createRunnerWorld({
    'main.yml': toWorkflow(
      'push',
      toSteps('persist-credentials: false, ref: incident/x, sparse-checkout: "a/b\\nc"'),
    ),
  });
  const paths = [
    'top.md',
    'a/beside.md',
    'a/b/deep/in.md',
    'a/other/out.md',
    'c/in.md',
    'd/out.md',
  ];
  const files = paths.map((path) => ({ path, content: 'x' }));
  await pushFiles(actAs(world, 'dana'), { branch: 'incident/x', message: 'm', files });
  await runner.settle();
  const seen = findStep(runsOf('main.yml')[0], 's').outputs['files'] ?? '';
  expect(seen.split(' ').filter((path) => paths.includes(path.slice(2)))).toEqual([
    './a/b/deep/in.md',
    './a/beside.md',
    './c/in.md',
    './top.md',
  ]);
  expect(seen).not.toContain('.github');
});

test.each([
  ['persist-credentials: false, sparse-checkout: "!incidents"', '`sparse-checkout: !incidents`'],
  ['ref: nowhere, persist-credentials: false', "name 'nowhere' could not be found"],
  ['fetch-depth: 1', 'persist-credentials: false'],
  ['persist-credentials: false, submodules: true', '`submodules: true`'],
  ['persist-credentials: false, path: ../../out', 'not under the workspace'],
])('refuses a checkout with {%s}', async (inputs, sentence) => {
  const { world, runner } = await createRunnerWorld({
    'a.yml': toWorkflow('issues', toSteps(inputs)),
  });
  await openIssue(actAs(world, 'dana'), { title: 'x', body: '' });
  await runner.settle();
  expect(findStep(runner.runs[0], 'c').annotations[0]?.message).toContain(sentence);
});

test('cannot check out a private repository without contents: read', async () => {
  const { world, runner } = await createRunnerWorld({
    'a.yml': toWorkflow('issues', toSteps('persist-credentials: false')).replace(
      'contents: read',
      'issues: write',
    ),
  });
  await openIssue(actAs(world, 'dana'), { title: 'x', body: '' });
  await runner.settle();
  expect(findStep(runner.runs[0], 'c').log).toContain('contents: read');
});
