import { expect, test } from 'vitest';
import { escapeHtml, html, nameTurns } from '#sandbox/page/markup.ts';

test('every value is text unless it is markup, in lists too', () => {
  const evil = '<b title="x" id=\'y\'>&</b>';
  const text = '&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;&lt;/b&gt;';
  expect(escapeHtml(evil)).toBe(text);
  expect(html`<p>${evil}${[evil, html`<i>${evil}</i>`]}</p>`.markup).toBe(
    `<p>${text}${text}<i>${text}</i></p>`,
  );
});

test('what is not there is nothing, and a zero is one', () => {
  expect(html`${undefined}${false}${0}${''}`.markup).toBe('0');
});

test('what would turn the writing around is named', () => {
  expect(nameTurns('a\u202Eb\u2066c')).toBe('a[U+202E]b[U+2066]c');
  expect(html`${'\u202E'}`.markup).toBe('[U+202E]');
});
