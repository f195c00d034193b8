import { expect, test } from 'vitest';
import { performForm } from '#sandbox/page/acts.ts';
import { openBarePage } from './bare-page.ts';

async function post(act: string, fields: Record<string, string>) {
  const page = await openBarePage();
  performForm(page.context.room, { act, fields: new URLSearchParams(fields), by: 'dana' });
  await page.context.room.settled();
  return page;
}

test('a form does what an inject does, with line breaks as they were typed', async () => {
  const { pull, context } = await post('comment', { body: 'one\r\ntwo', thread: '2' });
  expect(pull.comments.map(({ body }) => body)).toEqual(['one\ntwo']);
  expect(context.room.problem).toBeUndefined();
  const { issue } = await post('label', { label: 'x', thread: '1' });
  expect([...issue.labels]).toEqual(['x']);
});

test.each([
  ['comment', { body: 'x', thread: '9' }, 'there is no such thread'],
  ['comment', { body: '', thread: '1' }, 'The form cannot be followed'],
  ['wait', { wait: 'soon' }, 'expected a span'],
  ['nothing', {}, 'The form cannot be followed'],
  ['toString', {}, 'The form cannot be followed'],
])('%s of %o is refused: %s', async (act, fields, message) => {
  await expect(post(act, fields)).rejects.toThrow(message);
});

test('a run that cannot be started again is told on the page', async () => {
  const { context } = await post('rerun', { run: '5' });
  expect(context.room.problem).toContain('no completed run 5');
});
