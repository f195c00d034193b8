import { expect, test } from 'vitest';
import {
  listPeople,
  listThreads,
  renderAvatar,
  renderForm,
  renderPeople,
  toRoles,
} from '#sandbox/page/page-context.ts';
import { html } from '#sandbox/page/markup.ts';
import { openBarePage } from './bare-page.ts';

test('people are neither bots, the organisation nor whoever left, and roles are of those who joined', async () => {
  const { world } = await openBarePage();
  const people = listPeople(world);
  expect(people.map(({ login }) => login)).toEqual(['maya', 'dana', 'ada', 'eve']);
  expect(people.map((one) => toRoles(world, one).length)).toEqual([2, 1, 0, 0]);
});

test('a form comes back to its page with the token, and text in it stays text', async () => {
  const { context } = await openBarePage('/threads/1');
  const { markup } = renderForm(context, { act: 'wait', content: html`${'<b>'}` });
  expect(markup).toContain('action="/act/wait"');
  expect(markup).toContain('name="token" value="T0KEN"');
  expect(markup).toContain('name="back" value="/threads/1"');
  expect(markup).toContain('&lt;b&gt;');
});

test('whoever acts is chosen already', async () => {
  const { context } = await openBarePage();
  const { markup } = renderPeople(context, 'by');
  expect([...markup.matchAll(/value="(\w+)"\s+selected/g)].map(([, login]) => login)).toEqual([
    'dana',
  ]);
  expect(markup).toContain('(incident-commander, approver)');
  expect(renderPeople(context, 'by', false).markup).not.toContain('(responder)');
});

test('threads are listed newest first, and a bot has a picture of its own', async () => {
  const { world, context } = await openBarePage();
  expect(listThreads(world).map(({ number }) => number)).toEqual([2, 1]);
  expect(renderAvatar(context.world.apps.observer.account).markup).toContain('avatar-bot');
});
