import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { toContentAddresses } from '#sandbox/server/rest/content-addresses.ts';
import { createBareWorld } from '../../world/bare-world.ts';

test('a path keeps its slashes, a branch does not, and a folder cannot be downloaded', async () => {
  const act = actAs(await createBareWorld(), 'dana');
  const place = { path: 'a b/c', ref: 'incident/x', oid: 'f00d' };
  const file = toContentAddresses({ act }, { ...place, kind: 'blobs' });
  expect(file.url).toBe(
    'https://github.example/repos/acme/incidents/contents/a%20b/c?ref=incident%2Fx',
  );
  expect(file.download_url).toMatch(/\/raw\/incident%2Fx\/a%20b\/c$/);
  const folder = toContentAddresses({ act }, { ...place, kind: 'trees' });
  expect(folder).toMatchObject({
    download_url: null,
    git_url: expect.stringContaining('/git/trees/'),
  });
});
