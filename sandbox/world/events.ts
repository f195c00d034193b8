/**
 * What happened on the sandbox's GitHub, as the runner sees it. Events caused by a job's own `GITHUB_TOKEN` start no
 * workflow runs, with two exceptions: dispatches, and since June 2026 what happens to the commits of a pull request,
 * whose runs wait for approval.
 * https://github.blog/changelog/2026-06-11-bot-created-pull-requests-can-run-workflows-if-approved
 */

import type { Token, WorldEvent } from './types.ts';

export interface Events {
  /** Calls the listener for every event from now on; returns how to stop. */
  subscribe(listener: (event: WorldEvent) => void): () => void;
  /** Publishes an event as far as the acting token lets it start runs. */
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
      const isDispatch = event.name === 'workflow_dispatch';
      if (token?.kind !== 'job' || isDispatch) for (const listener of listeners) listener(event);
      else if (isParked(event))
        for (const listener of listeners) listener({ ...event, parked: true });
    },
  };
}

const PARKED = ['opened', 'synchronize', 'reopened'];

function isParked({ name, action = '' }: WorldEvent): boolean {
  return name === 'pull_request' && PARKED.includes(action);
}
