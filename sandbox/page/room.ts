/**
 * A rehearsal room: one open stage on which people act by hand. Acts are injects, done by the code
 * that exercises use, one after the other; the workflows they start run in the background.
 */

import { UpstreamError, UserError } from '../../actions/kernel/errors.ts';
import type { Exercise, Inject } from '#sandbox/exercise/exercise-file.ts';
import { performers } from '#sandbox/exercise/injects/index.ts';
import { renderProblem } from '#sandbox/exercise/problem-text.ts';
import type { Session } from '#sandbox/exercise/session.ts';
import { startSession } from '#sandbox/exercise/session.ts';
import type { Stage } from '#sandbox/exercise/stage.ts';

export interface Room {
  session: Session;
  /** What the last act that could not be done ran into; undefined when it could. */
  problem: string | undefined;
  /** Does an inject, and then runs whatever it started. */
  perform(inject: Omit<Inject, 'id'>): void;
  /** Does something that is no inject, in turn with the others. */
  act(work: (session: Session) => Promise<void>): void;
  /** Whether something is being done. */
  isBusy(): boolean;
  /** Changes whenever anything on the page may have changed. */
  version(): string;
  /** Resolves when everything asked for so far is done. */
  settled(): Promise<void>;
}

/** Opens a room on a stage. */
export function openRoom(stage: Stage, exercise: Exercise, folder: string): Room {
  const session = startSession(stage, exercise, folder);
  const state = { acts: 0, waiting: 0, last: Promise.resolve() };
  const room: Room = {
    session,
    problem: undefined,
    perform: (inject) => {
      const id = `act-${String(state.acts + 1)}`;
      room.act(async () => {
        for (const performer of performers) await performer.perform({ ...inject, id }, session);
      });
    },
    act: (work) => {
      state.acts += 1;
      state.waiting += 1;
      room.problem = undefined;
      state.last = state.last
        .then(() => work(session))
        .then(() => stage.runner.settle())
        .catch((error: unknown) => {
          room.problem = renderAny(error);
        })
        .finally(() => {
          state.waiting -= 1;
        });
    },
    isBusy: () => state.waiting > 0,
    version: () => renderVersion(stage, state),
    settled: () => state.last,
  };
  return room;
}

function renderAny(error: unknown): string {
  if (error instanceof UserError || error instanceof UpstreamError) return renderProblem(error);
  // A bug in the sandbox must be seen where the person looks.
  return `The sandbox failed: ${error instanceof Error ? error.message : 'unknown'}`;
}

function renderVersion({ world, runner }: Stage, state: { acts: number; waiting: number }): string {
  const ended = runner.runs.filter(({ status }) => status === 'completed').length;
  return [
    world.journal.length,
    runner.runs.length,
    ended,
    world.clock.now().getTime(),
    state.acts,
    state.waiting,
  ].join('.');
}
