import { expect, it } from 'vitest';
import { takeIn } from '#declare/index.ts';
import { FORMS, openRoom } from '../declare-world.ts';
import { toEvent } from './event.ts';

const inputs = { summary: 'A leak', severity: 'SEV3', exercise: 'false' };

it('opens an issue for whoever pressed the button, and names the run as its source', async () => {
  const { recorder, world } = await openRoom();
  const doors = { recorder, forms: FORMS };
  const request = await takeIn(toEvent('workflow_dispatch', { inputs }), doors);
  expect(request).toMatchObject({
    reporter: { id: 5, login: 'dana', bot: false },
    repository: { id: 7, url: 'https://github.example.com/acme/incidents' },
    source: { kind: 'dispatch', id: '77' },
  });
  expect(world.incidentRepository.threads.size).toBe(1);
});

it('refuses without a summary, and opens nothing', async () => {
  const { recorder, world } = await openRoom();
  const event = toEvent('workflow_dispatch', { inputs: { ...inputs, summary: ' ' } });
  const end = await takeIn(event, { recorder, forms: FORMS });
  expect(end).toMatchObject({ outcome: 'refused', reason: 'invalid-form' });
  expect(world.incidentRepository.threads.size).toBe(0);
});
