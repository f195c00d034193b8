/**
 * What happened on the sandbox's GitHub, as the runner sees it. Events caused by a job's own
 * `GITHUB_TOKEN` are never published: on GitHub they start no workflow runs, and loops depend on it.
 */

import type { Token, WorldEvent } from './types.ts';

export interface Events {
  /** Calls the listener for every event from now on; returns how to stop. */
  subscribe(listener: (event: WorldEvent) => void): () => void;
  /** Publishes an event unless the acting token is a job's; `workflow_dispatch` is GitHub's exception. */
  publish(event: WorldEvent, token?: Token): void;
}

type Listener = (event: WorldEvent) => void;

const onlookers = new Set<Listener>();

/** Calls the onlooker for every event of every world in this process, those of jobs too; returns how to stop. */
export function watchEvents(onlooker: Listener): () => void {
  onlookers.add(onlooker);
  return () => onlookers.delete(onlooker);
}

/** Starts an event bus without listeners. */
export function startEvents(): Events {
  const listeners = new Set<Listener>();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    publish: (event, token) => {
      for (const onlooker of onlookers) onlooker(event);
      if (token?.kind === 'job' && event.name !== 'workflow_dispatch') return;
      for (const listener of listeners) listener(event);
    },
  };
}
