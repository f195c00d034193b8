import { expect, test } from 'vitest';
import { renderThread } from '#sandbox/page/views/thread.ts';
import { openBarePage } from '../bare-page.ts';

test('issue and pull request lead to each other, and only one of them merges', async () => {
  const { context, issue, pull } = await openBarePage();
  const first = (await renderThread(issue, context)).markup;
  expect(first).toMatch(/href="\/threads\/1"\s+aria-current="page">Issue #1/);
  expect(first).toContain('Pull request #2');
  expect(first).toContain('href="/files/INC-2026-0001"');
  expect(first).not.toContain('class="merge"');
  const second = (await renderThread(pull, context)).markup;
  expect(second).toContain('class="merge"');
  expect(second).toMatch(/href="\/threads\/2"\s+aria-current="page">Pull request #2/);
});
