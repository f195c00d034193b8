import { beforeAll, expect, test } from 'vitest';
import { file } from '#sandbox/exercise/expectations/file.ts';
import { listIncidents } from '#sandbox/exercise/incident.ts';
import { commitOn } from '../../world/bare-git.ts';
import { BRANCH, FOLDER, judge } from '../bare-session.ts';
import { prepareSession } from '../git-session.ts';

const incident = prepareSession();

beforeAll(async () => {
  await commitOn(incident().world.git, BRANCH, { [`${FOLDER}/a.md`]: 'One \\<b\\> two' });
});

function judgeFile(expected: object) {
  const { world } = incident();
  return judge(file, expected, { world, incident: listIncidents(world)[0] });
}

test('a file is there or not, and holds and lacks what is said', async () => {
  expect(await judgeFile({ file: 'a.md', contains: 'one <b>', lacks: '<b>' })).toEqual({
    ok: true,
    got: 'a.md',
  });
  expect((await judgeFile({ file: 'a.md', contains: ['one', 'three'] }))?.got).toContain(
    'a.md lacks "three"',
  );
  expect(await judgeFile({ file: 'a.md', lacks: 'two' })).toMatchObject({
    ok: false,
    got: 'a.md contains "two"',
  });
  expect(await judgeFile({ file: { path: 'a.md', exists: false } })).toMatchObject({ ok: false });
  expect(await judgeFile({ file: { path: 'no.md', exists: false } })).toMatchObject({ ok: true });
});

test('of many only those that fail are told', async () => {
  expect(await judgeFile({ file: ['a.md', 'no.md', '/firebreak.yml'] })).toEqual({
    ok: false,
    got: 'no no.md',
  });
  const none = await judge(file, { file: 'a.md' }, { world: incident().world });
  expect(none).toEqual({ ok: false, got: 'no a.md' });
});
