import { expect, test } from 'vitest';
import { openRoom } from '#sandbox/page/room.ts';
import { renderNewIncident } from '#sandbox/page/views/new-incident.ts';
import { prepareSession } from '../../exercise/git-session.ts';

const incident = prepareSession();

test('a form is as GitHub shows it: what is preselected, and required in public alone', async () => {
  const { world, session } = incident();
  const room = openRoom(session.stage, session.exercise, '.');
  const context = { room, world, person: 'dana', token: '', path: '/new' };
  const render = async (name = 'incident') =>
    (await renderNewIncident(context, name))?.markup ?? '';
  const own = await render();
  expect(own).toContain('<option selected>SEV3</option>');
  expect(own).toContain('required</span>');
  expect(own).not.toMatch(/placeholder=""\s+required/);
  world.incidentRepository.private = false;
  expect(await render()).toMatch(/id="field-summary"[^>]*\srequired/);
  expect(await render('nothing')).toBe('');
});
