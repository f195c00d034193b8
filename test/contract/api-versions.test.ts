/**
 * Firebreak names no version of the REST API, so GitHub chooses: 2022-11-28 until March 2028, then 2026-03-10. Whatever
 * the two answer differently, no product file may read.
 * https://docs.github.com/en/rest/about-the-rest-api/api-versions
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { findRouteUses } from './github/routes.ts';
import { toKey } from './github/use.ts';
import { readSources } from '../../scripts/check/sources.ts';

const Changes = z.array(z.object({ changeset: z.string() }));
const Described = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** What the newer version changes, by route. */
function readChanges(): Map<string, string[]> {
  const file = createRequire(import.meta.url).resolve(
    '@octokit/openapi/generated/api.github.com.json',
  );
  const { paths } = Described.parse(JSON.parse(readFileSync(file, 'utf8')));
  const changes = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const told = z.object({ 'x-github-breaking-changes': Changes }).safeParse(operation).data;
      const names = told?.['x-github-breaking-changes'].map(({ changeset }) => changeset);
      if (names !== undefined) changes.set(toKey(`${method.toUpperCase()} ${path}`), names);
    }
  }
  return changes;
}

/** Seen, and no matter to Firebreak: it reads no assignee, lists no folder, and any 2xx is a dispatch that was taken. */
const HARMLESS = new Set([
  'remove_singular_assignee_from_issues_and_pull_requests',
  'return_submodule_type_for_submodules_in_directory_lists',
  'change_workflow_dispatch_response_status',
]);

it('no route that the product uses is answered otherwise by the newer version', () => {
  const changes = readChanges();
  expect(changes.size).toBeGreaterThan(10);
  const used = new Set(findRouteUses().map(({ name }) => toKey(name)));
  const harmful = [...used].flatMap((route) =>
    (changes.get(route) ?? []).filter((one) => !HARMLESS.has(one)).map((one) => `${route}: ${one}`),
  );
  expect(harmful).toEqual([]);
});

it('no product file names a version', () => {
  const named = readSources('{actions,scripts}/**/*.ts')
    .filter(({ text }) => /x-github-api-version/i.test(text))
    .map(({ path }) => path);
  expect(named).toEqual([]);
});
