import { expect, test } from 'vitest';
import { listIncidents } from '#sandbox/exercise/incident.ts';
import { renderSidebar } from '#sandbox/page/views/sidebar.ts';
import { openBarePage } from '../bare-page.ts';

test('each step is a label to act by, and a leaked token can be deposited once there is a pull request', async () => {
  const { context, issue, world } = await openBarePage();
  const [incident] = listIncidents(world);
  const { markup } = renderSidebar({ thread: issue, incident }, context);
  expect(markup).toContain('value="contain:github/revoke-credential"');
  expect(markup).toContain('None yet');
  expect(markup).toContain('<option>leaked</option>');
  const token = [...world.tokens.values()].find(({ name }) => name === 'leaked');
  expect(markup).not.toContain(token?.value ?? 'x');
  const early = incident && { ...incident, pull: undefined };
  expect(renderSidebar({ thread: issue, incident: early }, context).markup).not.toContain(
    'Deposit',
  );
  world.tokens.clear();
  expect(renderSidebar({ thread: issue, incident }, context).markup).not.toContain('Deposit');
});
