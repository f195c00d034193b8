import { expect, it } from 'vitest';
import { answer } from '#answer/index.ts';
import { UpstreamError } from '#kernel/errors.ts';
import { openRecorder } from '#github/recorder.ts';
import { withSummary } from '#github/untold.ts';
import type { Annotation } from '#kernel/runner/io.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';

async function openRoom() {
  const server = await startTestServer();
  const { body } = await server.as('dana')('POST /repos/acme/incidents/issues', { title: 'x' });
  const thread = server.world.incidentRepository.threads.get(1);
  if (thread === undefined) throw new Error(JSON.stringify(body));
  const said: { annotations: Annotation[]; summaries: string[] } = {
    annotations: [],
    summaries: [],
  };
  const baseUrl = server.url;
  const repository = { owner: 'ACME', name: 'Incidents' };
  const recorder = withSummary(openRecorder({ token: server.job().value, baseUrl }, repository), {
    annotate: (annotation) => said.annotations.push(annotation),
    summary: (markdown) => said.summaries.push(markdown),
  });
  return { server, thread, said, recorder };
}

const ON = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const reply = { claim: 'c', parts: [{ headline: 'Planned R-0001.' }] };

it('says in the run what a locked thread does not take, and reacts all the same', async () => {
  const { thread, said, recorder } = await openRoom();
  thread.locked = true;
  const react = { subject: thread.nodeId, add: 'ROCKET' as const };
  await answer(recorder, { thread: 1, reply, projection: { react } });
  expect(thread.comments).toEqual([]);
  expect(thread.reactions.map(({ content }) => content)).toEqual(['rocket']);
  expect(said.annotations).toMatchObject([{ level: 'warning' }]);
  expect(said.annotations[0]?.message).toContain('Unlock the conversation of #1');
  expect(said.summaries.join('')).toContain('Planned R-0001.');
  thread.locked = false;
  await answer(recorder, { thread: 1, reply, projection: {} });
  expect(thread.comments).toHaveLength(1);
  expect(said.annotations).toHaveLength(1);
});

it.each([403, 404, 410, 422])('goes on when GitHub answers %i', async (status) => {
  const { server, said, recorder } = await openRoom();
  server.world.faults.push({ on: ON, status, times: 9 });
  await answer(recorder, { thread: 1, reply, projection: {} });
  expect(said.annotations[0]?.message).toContain('takes no comments');
  expect(said.summaries).toHaveLength(1);
});

it('fails when GitHub gives no answer: a later run can say it still', async () => {
  const { server, said, recorder } = await openRoom();
  server.world.faults.push({ on: ON, status: 502, times: 9 });
  await expect(answer(recorder, { thread: 1, reply, projection: {} })).rejects.toThrow(
    UpstreamError,
  );
  expect(said.annotations).toEqual([]);
});
