import { beforeAll, expect, test } from 'vitest';
import { type Act, actAs } from '#sandbox/world/act.ts';
import { renderCommit, renderFile, renderGitCommit } from '#sandbox/server/rest/commit-payload.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { prepareWorld } from '../../world/test-world.ts';

const createTestWorld = prepareWorld();

let dana: Act;
let root: string;
let oid: string;

beforeAll(async () => {
  dana = actAs(await createTestWorld(), 'dana');
  root = (await dana.world.git.readObject('main'))?.oid ?? '';
  const message = 'Subject\n\nparent 0000 is no header\n';
  const files = [{ path: 'a b', content: 'x' }];
  const pushed = await pushFiles(dana, { branch: 'main', message, files });
  oid = pushed.written ? pushed.oid : '';
});

test('headers are read from the headers alone, and the message keeps its paragraphs', async () => {
  expect(await renderGitCommit(dana, oid)).toMatchObject({
    message: 'Subject\n\nparent 0000 is no header',
    parents: [{ sha: root }],
    author: { name: 'dana', date: '2026-03-02T09:00:00Z' },
    verification: { verified: false, reason: 'unsigned' },
  });
  expect((await renderGitCommit(dana, root)).parents).toEqual([]);
});

test('an account is known by the address of its number, and a stranger is nobody', async () => {
  expect((await renderCommit(dana, oid)).author).toMatchObject({ login: 'dana' });
  const author = { name: 'dana', email: 'dana@elsewhere.example', at: new Date(0) };
  const commit = { branch: 'b', message: 'm', author, files: [] };
  const made = await dana.world.git.writeCommit(commit, undefined);
  expect((await renderCommit(dana, made.written ? made.oid : '')).author).toBeNull();
});

test('a file has its blob at the commit, none when it is gone, and where it was', async () => {
  const added = await renderFile(dana, { status: 'added', path: 'a b' }, oid);
  expect(added.sha).toBe((await dana.world.git.readObject(`${oid}:a b`))?.oid);
  expect(added.contents_url).toMatch(/\/contents\/a%20b\?ref=/);
  expect((await renderFile(dana, { status: 'removed', path: 'gone' }, oid)).sha).toBeNull();
  const moved = { status: 'renamed' as const, path: 'a b', before: 'c' };
  expect((await renderFile(dana, moved, oid)).previous_filename).toBe('c');
});
