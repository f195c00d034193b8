import { expect, test } from 'vitest';
import { html } from '#sandbox/page/markup.ts';
import { renderLayout } from '#sandbox/page/views/layout.ts';
import { openBarePage } from '../bare-page.ts';

async function render(path: string, title = 't', problem?: string): Promise<string> {
  const { context } = await openBarePage(path);
  context.room.problem = problem;
  return renderLayout(context, { title, content: html`<p>content</p>` }).markup;
}

test.each([
  ['/', '/'],
  ['/threads/1', '/'],
  ['/new/incident', '/'],
  ['/runs', '/runs'],
])('on %s one is at %s', async (path, href) => {
  const markup = await render(path);
  const here = [...markup.matchAll(/href="([^"]*)"\s+aria-current="page"/g)];
  expect(here.map(([, where]) => where)).toEqual([href]);
});

test('a problem is told as text, and no title is markup', async () => {
  const markup = await render('/', '<i>', 'It <broke>');
  expect(markup).toContain('role="alert">It &lt;broke&gt;');
  expect(markup).toContain('<title>&lt;i&gt; ·');
  expect(await render('/')).not.toContain('role="alert"');
});
