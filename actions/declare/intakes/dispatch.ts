/** The button on the Actions page. */
import type { Intake } from './intake.ts';

export const dispatch: Intake = {
  name: 'dispatch',
  title: 'Press "Run workflow" on the Actions page',
  event: 'workflow_dispatch',
  read: async (event, { recorder, forms }) => {
    const { openDispatched, readDispatchEvent } = await import('../dispatch.ts');
    const { repository, serverUrl } = event;
    const url = `${serverUrl}/${repository.owner}/${repository.name}`;
    const request = readDispatchEvent(event.payload, {
      repository: { id: repository.id, url },
      // A re-run keeps the original actor; whoever presses the button again only finishes the work.
      actor: { id: event.actorId, login: event.actor },
      run: { id: event.runId, attempt: event.runAttempt, url: event.runUrl },
    });
    return request && openDispatched(request, recorder, forms);
  },
};
