import { expect, test } from 'vitest';
import { toHref } from '#sandbox/page/links.ts';

const url = 'https://github.example';
const PLACE = { url, base: `${url}/acme/incidents/pull/1` };
const FOLDER = 'incident/INC-2026-0001/incidents/2026/INC-2026-0001';

test.each([
  [`${url}/acme/incidents/issues/5`, '/threads/5'],
  [`${url}/acme/incidents/pull/5#issuecomment-1`, '/threads/5#issuecomment-1'],
  [`${url}/acme/incidents/blob/${FOLDER}/a.md`, '/files/INC-2026-0001/a.md'],
  [`${url}/acme/incidents/tree/${FOLDER}`, '/files/INC-2026-0001'],
  [`${url}/acme/incidents/actions/runs/7`, '/runs#run-7'],
  [`../blob/${FOLDER}/a.md`, '/files/INC-2026-0001/a.md'],
  ['https://example.com/a?b', 'https://example.com/a?b'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
])('%s leads to %s', (target, href) => {
  expect(toHref(target, PLACE)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '//evil.example',
  '/\\evil.example',
  '\\evil.example',
  '%5c%5cevil.example',
  'http://page.invalid/act/wait',
  '#top',
  `${url}/acme/incidents/settings`,
])('%s stays text', (target) => {
  expect(toHref(target, PLACE)).toBeUndefined();
});

test('in a file a neighbour is a page here, and without a place there is none', () => {
  const base = '/files/INC-2026-0001/incident.md';
  expect(toHref('timeline.md', { url, base })).toBe('/files/INC-2026-0001/timeline.md');
  expect(toHref('timeline.md', { url })).toBeUndefined();
});
