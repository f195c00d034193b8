import { expect, test } from 'vitest';
import { MARK } from '#sandbox/facts/scratch.ts';
import { openSandbox } from '#sandbox/facts/subjects/sandbox.ts';
import { removeLeftovers } from '#sandbox/probe/leftovers.ts';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { createLabel } from '#sandbox/world/labels.ts';
import { startTestServer } from '../server/test-server.ts';

test('what carries the mark goes, and nothing that merely looks like it', async () => {
  const { world, url } = await startTestServer();
  const people = { administrator: 'ada', writer: 'dana', reader: 'eve' };
  const subject = openSandbox({ world, url, people });
  const { incidentRepository: repository, git } = world;
  const ada = actAs(world, 'ada');
  await git.writeBranch(`${MARK}/1`, (await git.readObject('main'))?.oid ?? '');
  createLabel(ada, { name: `${MARK}/1` });
  createLabel(ada, { name: `${MARK}er` });
  await openIssue(ada, { title: `${MARK}/1`, body: '' });
  await openIssue(ada, { title: `not ${MARK}/1`, body: '' });
  repository.variables.set('FIREBREAK_PROBE_1', 'x');
  const kept = repository.variables.size - 1;
  expect(await removeLeftovers(subject)).toEqual([
    `issue ${MARK}/1`,
    `branch ${MARK}/1`,
    `label ${MARK}/1`,
    'variable FIREBREAK_PROBE_1',
  ]);
  expect([...repository.labels.keys()]).toEqual([`${MARK}er`]);
  expect([repository.threads.size, repository.variables.size]).toEqual([1, kept]);
  expect(await removeLeftovers(subject)).toEqual([]);
});
