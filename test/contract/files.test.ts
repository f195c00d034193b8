import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/check/files.ts';
import { findHiddenRoutes, findRouteUses, isElsewhere } from './github/routes.ts';

describe('the files of a contract test', () => {
  it('are there: a pattern that matches nothing is refused', () => {
    expect(() => listFiles('actions/**/*.ts', 'actions/kernel/github/**/*.ts')).toThrow(
      'actions/kernel/github/**/*.ts matches no file',
    );
  });

  it('are listed by `listFiles` alone', () => {
    // A copy of the template may hold no incident yet, and a document may name what is not there; their tests say so.
    const known = ['test/contract/files.test.ts'];
    const free = [...known, 'test/contract/records.test.ts', 'test/contract/documents.test.ts'];
    const astray = listFiles('test/contract/**/*.ts')
      .filter((path) => !free.includes(path))
      .filter((path) => /\bglob(?:Sync)?\(/.test(readFileSync(path, 'utf8')));
    expect(astray).toEqual([]);
  });
});

describe('the routes of the product', () => {
  const uses = findRouteUses();

  it.each([
    ['actions/github/issue.ts', 'POST /repos/{owner}/{repo}/issues'],
    ['actions/providers/github/client.ts', 'GET /repos/{owner}/{repo}/keys'],
    ['scripts/setup/labels.ts', 'PATCH /repos/{owner}/{repo}/labels/{name}'],
  ])('are seen in %s', (file, name) => {
    expect(uses).toContainEqual(expect.objectContaining({ file, name }));
  });

  it('count where they are used, and not only where they are declared', () => {
    const name = 'PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable';
    const files = new Set(uses.filter((use) => use.name === name).map(({ file }) => file));
    expect([...files].toSorted()).toEqual([
      'actions/providers/github/client.ts',
      'actions/providers/github/routes.ts',
      'actions/providers/github/steps/halt-workflows.ts',
    ]);
  });

  it('are asked by the client, but for a credential that is tried, addresses it is led to, and the address of the runner', () => {
    // The client of another system asks nothing of GitHub, and `npm run new` writes such clients.
    const asking = listFiles('{actions,scripts}/**/*.ts')
      .filter((path) => !isElsewhere(path) && !path.startsWith('scripts/new/templates/'))
      .filter((path) => /\bfetch\(/.test(readFileSync(path, 'utf8')));
    expect(asking).toEqual([
      'actions/github/redirects.ts',
      'actions/kernel/runner/id-token.ts',
      'actions/providers/github/client.ts',
    ]);
  });

  it('are known before the program runs', () => {
    expect(findHiddenRoutes()).toEqual([]);
  });
});
