import { expect, test } from 'vitest';
import { renderMergeBox } from '#sandbox/page/views/merge-box.ts';
import { actAs } from '#sandbox/world/act.ts';
import { openBarePage } from '../bare-page.ts';

test('what is in the way is listed, and the button is off until it is not', async () => {
  const { context, pull, world } = await openBarePage();
  const render = async () => (await renderMergeBox(pull, context)).markup;
  expect(await render()).toContain('Mark as ready and merge');
  const conditions = { ref_name: { include: ['~ALL'], exclude: [] } };
  const body = { enforcement: 'active', conditions, rules: [{ type: 'merge_queue' }] };
  world.incidentRepository.rulesets = [{ id: 1, body }];
  const refused = await render();
  expect(refused).toContain('<li>Changes must be made through the merge queue</li>');
  expect(refused).toMatch(/<button class=""\s+disabled>/);
});

test('checks of the head and reviews are told, and what became of it', async () => {
  const { context, pull, world } = await openBarePage();
  if (pull.pull === undefined) throw new Error('There is no pull request.');
  const { account } = actAs(world, 'maya');
  const review = { id: 1, account, body: '', commit: '', at: world.clock.now() };
  pull.pull.reviews.push({ ...review, state: 'APPROVED' });
  const texts = { title: 'T<', summary: '', annotations: [], status: 'completed' };
  const check = { id: 1, name: 'validate', appId: 1, suite: 1, ...texts };
  world.incidentRepository.checks.push(
    { ...check, headSha: '', conclusion: 'success' },
    { ...check, headSha: '', conclusion: 'failure' },
    { ...check, name: 'elsewhere', headSha: 'x' },
  );
  const { markup } = await renderMergeBox(pull, context);
  expect(markup).toContain('<strong>maya</strong> approved these changes.');
  expect(markup).toMatch(/check-failure"\s+open/);
  expect(markup).toContain('T&lt;');
  expect(markup).not.toContain('check-success');
  expect(markup).not.toContain('elsewhere');
  pull.state = 'closed';
  expect((await renderMergeBox(pull, context)).markup).toContain('Closed without merging.');
  Object.assign(pull.pull, { merged: true, mergedBy: account });
  expect((await renderMergeBox(pull, context)).markup).toMatch(
    /Merged into <code>main<\/code> by maya/,
  );
});
