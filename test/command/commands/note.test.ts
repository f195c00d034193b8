import { expect, it } from 'vitest';
import { openRoom, SETTLE } from '../command-room.ts';

it('puts the words of a person on the timeline, harmless', async () => {
  const room = await openRoom();
  const hostile =
    '/note see [x](https://evil.example/a) and @acme/all, `code` #1 203.0.113.7 **T-0009** <b>';
  const said = await room.say('dana', hostile);
  expect(said.result.outcome).toBe('done');
  const line = (await room.file('timeline.md')).split('\n').at(-2) ?? '';
  expect(line).toMatch(/^- \*\*T-0002\*\*/);
  expect(line).not.toContain('https://evil.example');
  expect(line).not.toContain('](https://evil');
});

it('is still taken when the incident is over', async () => {
  const room = await openRoom();
  await room.say('maya', SETTLE);
  expect((await room.say('maya', '/close')).result.outcome).toBe('done');
  const said = await room.say('dana', '/note one more thing');
  expect(said.result.outcome).toBe('done');
});
