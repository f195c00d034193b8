/**
 * A play in progress: the stage, what each inject made and came to, and the names that later injects
 * use for it.
 */

import { UserError } from '../../actions/kernel/errors.ts';
import { toIncidentBranch, toIncidentFolder } from '../../actions/incident/path.ts';
import { toTimestamp } from '#sandbox/world/clock.ts';
import type { Comment, Thread } from '#sandbox/world/types.ts';
import type { Aftermath } from './aftermath.ts';
import type { Exercise, Inject } from './exercise-file.ts';
import type { IncidentThreads } from './incident.ts';
import { findIncidentOfThread, listIncidents } from './incident.ts';
import type { Stage } from './stage.ts';

/** What a person made with an inject. */
export interface Made {
  thread: Thread;
  comment?: Comment;
}

export interface Session {
  stage: Stage;
  exercise: Exercise;
  /** Directory of the exercise file: sources of pushed files are relative to it. */
  folder: string;
  /** By inject id, in order. */
  made: Map<string, Made>;
  /** By inject id, in order. */
  played: Map<string, Aftermath>;
}

export function startSession(stage: Stage, exercise: Exercise, folder: string): Session {
  return { stage, exercise, folder, made: new Map(), played: new Map() };
}

/**
 * Finds the incident an inject is about: the one it names, or the latest that has a pull request.
 * @throws UserError when it names none of them.
 */
export function findIncident(session: Session, name?: string): IncidentThreads | undefined {
  const { world } = session.stage;
  const incidents = listIncidents(world);
  if (name === undefined) {
    return incidents.findLast(({ pull }) => pull !== undefined) ?? incidents.at(-1);
  }
  const made = session.made.get(name)?.thread;
  if (made !== undefined) return findIncidentOfThread(world, made);
  // What started no thread of its own, such as a dispatch, is known by what came of it.
  const called = session.played.get(name)?.decisive?.incident ?? name;
  const named = incidents.find(({ id, issue }) => id === called || String(issue.number) === called);
  if (named !== undefined) return named;
  throw new UserError({
    code: 'unknown-incident',
    message: `Unexpected incident "${name}"`,
    hint: 'Name the inject that declared it, or its id such as INC-2026-0001.',
  });
}

/**
 * Finds the incident an inject cannot do without.
 * @throws UserError when there is none yet.
 */
export function expectIncident(session: Session, name?: string): IncidentThreads {
  const incident = findIncident(session, name);
  if (incident !== undefined) return incident;
  throw new UserError({
    code: 'no-incident',
    message: 'There is no incident yet',
    hint: 'Open one with an `issue` inject first, and see that it was declared.',
  });
}

/**
 * Finds the thread a person comments on: the pull request unless it says `issue`, and the newest
 * issue while there is no pull request. A form that was refused is no incident to go on with; whoever
 * means its issue names the inject.
 * @throws UserError when there is none.
 */
export function findThread(
  session: Session,
  place: { on?: 'issue' | 'pull_request' | undefined; incident?: string | undefined },
): Thread {
  const { issue, pull } = expectIncident(session, place.incident);
  return place.on === 'issue' ? issue : (pull ?? issue);
}

/** Finds what a placeholder stands for at this point of the play. */
export function findValue(
  session: Session,
  inject: Inject,
  placeholder: string,
): string | undefined {
  const [scope = '', field = ''] = placeholder.split('.');
  if (scope === 'now') return toTimestamp(session.stage.world.clock.now());
  if (scope === 'incident')
    return findIncidentValue(findIncident(session, toIncidentName(inject)), field);
  const results =
    scope === 'last'
      ? [...session.played.values()].flatMap((one) => one.results)
      : (session.played.get(scope)?.results ?? []);
  const values = results.map(
    (result) => Object.entries(result).find(([name]) => name === field)?.[1],
  );
  return values.findLast((value) => value !== undefined);
}

/** The incident an inject names, wherever in it the name stands; an edit is about what it edits. */
export function toIncidentName(inject: Inject): string | undefined {
  const { deposit, comment, edit, label, lock, unlock, push, fork, merge, branch } = inject;
  const pulls = [fork, merge, inject.approve_pull, inject.close_pull, inject.reopen_pull, branch];
  const threads = [deposit, comment, label, lock, unlock, push, ...pulls];
  const named = [inject, ...threads].map((part) => part?.incident);
  const edited = edit?.of === 'last' ? undefined : edit?.of;
  return named.find((name) => name !== undefined) ?? edited;
}

function findIncidentValue(
  incident: IncidentThreads | undefined,
  field: string,
): string | undefined {
  if (incident === undefined) return undefined;
  const values = new Map([
    ['id', incident.id],
    ['branch', toIncidentBranch(incident.id)],
    ['folder', toIncidentFolder(incident.id)],
    ['issue', String(incident.issue.number)],
    ['pull_request', incident.pull && String(incident.pull.number)],
  ]);
  return values.get(field);
}
