import { expect, test } from 'vitest';
import { renderToken, renderWorld } from '#sandbox/page/views/world.ts';
import { findToken } from '#sandbox/world/tokens.ts';
import { openBarePage } from '../bare-page.ts';

test('the organisation is shown as containment acts on it, and no value of a token', async () => {
  const { context, world } = await openBarePage();
  const { markup } = renderWorld(context);
  expect(markup).toContain('<h2>acme/shop</h2>');
  expect(markup).not.toContain('<h2>acme/incidents</h2>');
  expect(markup).toContain('NPM_TOKEN');
  expect(markup).toContain('in progress');
  const token = findToken(world, 'leaked');
  if (token === undefined) throw new Error('There is no leaked token.');
  expect(markup).not.toContain(token.value);
  expect(renderToken(token).markup).toContain('still works');
  expect(renderToken({ ...token, revoked: true }).markup).toContain('>revoked<');
});
