import { expect, test } from 'vitest';
import { renderFiles } from '#sandbox/page/views/files.ts';
import { commitOn } from '../../world/bare-git.ts';
import { BRANCH, FOLDER } from '../../exercise/bare-session.ts';
import { prepareSession } from '../../exercise/git-session.ts';
import { openRoom } from '#sandbox/page/room.ts';

const incident = prepareSession();

test('a file is shown beside the others, Markdown as such and all else as text', async () => {
  const { world, session } = incident();
  const room = openRoom(session.stage, session.exercise, '.');
  const context = { room, world, person: 'dana', token: '', path: '/' };
  const show = async (path: string, id = 'INC-2026-0001') =>
    (await renderFiles(context, { id, path }))?.markup;
  expect(await show('')).toBeUndefined();
  const evil = '<script>alert(1)</script>';
  await commitOn(world.git, BRANCH, {
    [`${FOLDER}/incident.md`]: `**bold** ${evil}`,
    [`${FOLDER}/data/a.json`]: evil,
  });
  expect(await show('')).toContain('<strong>bold</strong>');
  const json = await show('data/a.json');
  expect(json).toContain('<pre><code>&lt;script&gt;');
  expect(json).toMatch(/href="\/files\/INC-2026-0001\/data\/a\.json"\s+aria-current="page"/);
  for (const text of [json, await show('')]) expect(text).not.toContain('<script>');
  expect(await show('nothing.md')).toBeUndefined();
  expect(await show('', 'INC-2026-0009')).toBeUndefined();
});
