import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { renderHome, renderLabel } from '#sandbox/page/views/home.ts';
import { openBarePage } from '../bare-page.ts';

test('each thread is a line with the comments that are left', async () => {
  const { context, world, issue } = await openBarePage();
  issue.title = '<b>One</b>';
  const dana = actAs(world, 'dana');
  await createComment(dana, issue, 'x');
  (await createComment(dana, issue, 'y')).deleted = true;
  const { markup } = renderHome(context);
  expect(markup).toContain('href="/threads/1">&lt;b&gt;One&lt;/b&gt;</a>');
  expect(markup.replaceAll(/\s+/g, ' ')).toContain('>1 comment<');
  expect(markup).toContain('state-draft');
  world.incidentRepository.threads.clear();
  expect(renderHome(context).markup).toContain('All quiet');
});

test.each([
  ['SEV1', 'sev1'],
  ['status:closed', 'status'],
  ['contain:x', 'contain'],
  ['bug', 'other'],
])('the label %s is of the kind %s', (name, kind) => {
  expect(renderLabel(name).markup).toContain(`label-${kind}"`);
});
