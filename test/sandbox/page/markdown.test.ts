import { expect, test } from 'vitest';
import { renderMarkdown } from '#sandbox/page/markdown.ts';
import { html } from '#sandbox/page/markup.ts';

const place = { url: 'http://127.0.0.1:9', base: 'http://127.0.0.1:9/acme/incidents/pull/2' };
const render = (source: string): string => renderMarkdown(source, place).markup;

const count = (markup: string, tag: string): number => markup.split(tag).length - 1;

/** Every tag of some markup, with its attributes. */
const toTags = (markup: string): string[] => markup.match(/<[a-z][^>]*>/gi) ?? [];

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<a href="https://evil.example">x</a>',
  '<svg/onload=alert(1)>',
  '<iframe src="//evil.example"></iframe>',
  '<style>*{display:none}</style>',
  '<form action=/act/merge><button>x</button></form>',
  'a <b onclick=alert(1)>b</b>',
  '<!-- --><script>alert(1)</script><!-- -->',
  '![x](https://evil.example/a.png "onerror=")',
  '[x](javascript:alert(1)) [y](data:text/html,x) [z](//evil.example) [u](vbscript:x)',
  '[x]: javascript:alert(1)\n\n[x]',
  '`<script>` and\n\n```html\n<script>alert(1)</script>\n```',
  '| <script>x</script> |\n| --- |\n| <img src=x> |',
  'footnote[^1]\n\n[^1]: <script>x</script>',
  '[<script>x</script>](https://ok.example/"onmouseover=alert(1))',
])('shows %j without letting anything live through', (source) => {
  const allowed =
    /^<(?:p|pre|code|b|em|strong|del|br|hr|details|summary|table|thead|tbody|tr|th|td|ul|ol|li|sup|h3|div class="table"|span class="no-link"(?: title="[^"<>]*")?|a href="https:\/\/(?:ok|evil)\.example\/[^"<>]*" rel="noopener noreferrer nofollow")>$/;
  expect(toTags(render(source)).filter((tag) => !allowed.test(tag))).toEqual([]);
});

test('keeps folding and formatting without attributes, and drops markers', () => {
  const markup = render(
    '<details><summary>Steps</summary>\n\n- [x] one\n\n</details>\n\n<!-- firebreak:reply 1 -->\n',
  );
  expect(markup).toContain('<details><summary>Steps</summary>');
  expect(markup).toContain('</details>');
  expect(markup).not.toContain('firebreak:reply');
});

test('shows an alert as GitHub does, and any other quote as a quote', () => {
  const alert = render('> [!NOTE]\n> **Exercise.** No real system.');
  expect(alert).toMatch(/class="alert">\s*<p class="alert-kind">Note<\/p>/);
  expect(alert).not.toContain('[!NOTE]');
  expect(render('> [!OTHER]\n> words')).toBe('<blockquote>\n<p>[!OTHER]\nwords</p>\n</blockquote>');
  expect(render('> **[!NOTE]** words')).not.toContain('alert');
});

test('closes what a comment leaves open, so that it formats nothing but itself', () => {
  const markup = render('<b>a <code>b\n\n<em>c</em> <i>\n\n**d** `e`');
  for (const name of ['b', 'i', 'em', 'strong', 'code']) {
    expect(count(markup, `</${name}>`), name).toBe(count(markup, `<${name}>`));
  }
  expect(render('x</b>y<b>z')).toBe('<p>xy<b>z</b></p>');
});

test('names the characters that turn writing around, wherever they stand', () => {
  const turned = 'a\u202Eb\u2066c';
  const shown = 'a[U+202E]b[U+2066]c';
  expect(render(`${turned} \`${turned}\` [x](javascript:${turned})`)).toBe(
    `<p>${shown} <code>${shown}</code> <span class="no-link">x</span></p>`,
  );
  expect(render(`[x](#${turned})`)).not.toMatch(/[\u202E\u2066]/);
  expect(html`<title>${turned}</title>`.markup).toBe(`<title>${shown}</title>`);
});

test('leads links of the sandbox to its own pages, and the web to the web', () => {
  const markup = render(
    '[a](http://127.0.0.1:9/acme/incidents/pull/2#issuecomment-7) [b](http://127.0.0.1:9/acme/incidents/blob/incident/INC-2026-0001/incidents/2026/INC-2026-0001/reports/x.md) [c](../blob/main/incidents/2026/INC-2026-0001/incident.md) [d](https://example.org/)',
  );
  expect(markup.match(/href="[^"]*"/g)).toEqual([
    'href="/threads/2#issuecomment-7"',
    'href="/files/INC-2026-0001/reports/x.md"',
    'href="/files/INC-2026-0001/incident.md"',
    'href="https://example.org/"',
  ]);
});

test('resolves links between the files of an incident and leaves no way out of them', () => {
  const links =
    '[a](../artifacts/a.json#L3) [b](//evil.example/x) [c](\\\\evil.example) [d](/act/merge)';
  const { markup } = renderMarkdown(links, {
    url: 'http://127.0.0.1:9',
    base: '/files/INC-2026-0001/reports/x.md',
  });
  expect(markup.match(/href="[^"]*"/g)).toEqual(['href="/files/INC-2026-0001/artifacts/a.json"']);
});

test('shows a text that is too deep to parse as it is', () => {
  expect(render(`${'>'.repeat(200)} <script>`)).toMatch(/^<pre>(?:&gt;)+ &lt;script&gt;<\/pre>$/);
});

test('shows a tag that GitHub shows, and keeps the words inside any other that may not be there', () => {
  expect(render('a <script>b</script><style>c</style><blink>d</blink>')).toBe(
    '<p>a &#x3C;script>b&#x3C;/script>&#x3C;style>c&#x3C;/style>d</p>',
  );
});

test('shows a task as a box that nobody can tick', () => {
  expect(render('- [x] one')).toContain('<input type="checkbox" checked disabled>');
  expect(render('<input type="text" name="token" autofocus value="x">')).toBe(
    '<input type="checkbox" disabled>',
  );
});

test('shows a comment of too many tags as it is', () => {
  const tags = Array.from({ length: 4000 }, (_, index) => `<b x=${index}>`).join('');
  expect(render(`<div>${tags}\n\n${'a\n\n'.repeat(4000)}`)).toMatch(/^<pre>&lt;div&gt;/);
  expect(count(render(`<div>${'<ul><li>'.repeat(240)}`), '</li>')).toBe(240);
});

test('escapes every value of a template, in text and in attributes', () => {
  const value = `"><script>'&`;
  expect(html`<a title="${value}">${[value, 1, undefined, false]}</a>`.markup).toBe(
    '<a title="&quot;&gt;&lt;script&gt;&#39;&amp;">&quot;&gt;&lt;script&gt;&#39;&amp;1</a>',
  );
});
