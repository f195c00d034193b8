/** Lines a person follows a play by. Plain text; only a mark may be colored, and only on a terminal. */

import { renderDuration } from './duration.ts';
import type { Inject } from './exercise-file.ts';
import { findProblem } from './aftermath.ts';
import type { ExerciseResult, Step } from './player.ts';
import { renderExcerpt } from './text-match.ts';

export interface Style {
  /** Whether a terminal shows the line. */
  color: boolean;
}

const GREEN = '32';
const RED = '31';

function paint(text: string, code: string, { color }: Style): string {
  return color ? `\u001B[${code}m${text}\u001B[0m` : text;
}

/** One line for an inject, and one more for each expectation that did not hold. */
export function renderStep(step: Step, style: Style): string {
  const { result, inject, at } = step;
  const mark = result.ok ? paint('ok  ', GREEN, style) : paint('FAIL', RED, style);
  const ending = [result.outcome, result.reason].filter((word) => word !== null).join(', ');
  const calls = result.calls === 0 ? '' : `${String(result.calls)} calls`;
  const columns = [
    at.toISOString().slice(5, 16).replace('T', ' '),
    mark,
    result.id.padEnd(22),
    ending.padEnd(28),
    calls.padStart(9),
    '',
    renderInject(inject),
  ];
  const failed = result.expectations.filter(({ ok }) => !ok);
  return [
    columns.join(' ').trimEnd(),
    ...failed.map((one) => `       ${renderFailure(inject, one)}`),
    ...toNotes(step).map((note) => `       ${note}`),
  ].join('\n');
}

function renderFailure({ expect }: Inject, { name, got }: { name: string; got: string }): string {
  const wanted = Object.entries(expect ?? {}).find(([key]) => key === name)?.[1];
  const text = typeof wanted === 'string' ? wanted : JSON.stringify(wanted);
  return wanted === undefined ? `${name}: ${got}` : `${name}: expected ${text}, got ${got}`;
}

function toNotes({ aftermath, result }: Step): string[] {
  const broken = aftermath.runs.filter(({ conclusion }) => conclusion === 'failure');
  const faults = aftermath.requests.filter(({ fault }) => fault !== undefined);
  return [
    ...(result.ok
      ? []
      : broken.map((run) => `${run.workflow} failed: ${findProblem(run) ?? 'see its log'}`)),
    ...faults.map(({ fault = '', method, route }) => `fault: ${fault} on ${method} ${route}`),
  ];
}

/** What becomes of a request, by the mode of a fault. */
const MISHAPS: Record<NonNullable<NonNullable<Inject['fault']>['mode']>, string> = {
  before: 'fails',
  lost: 'is done and its answer lost',
  forbid: 'is forbidden',
  'rate-limit': 'meets the rate limit',
  'secondary-limit': 'meets the secondary limit',
  'graphql-rate-limit': 'meets the rate limit of GraphQL',
  'something-went-wrong': 'goes wrong in GitHub',
  timeout: 'takes GitHub too long',
  html: 'is answered with a page',
  partial: 'is answered in part',
  'resource-limits': 'costs too much',
  lag: 'sees what was before the last write',
  'move-ref': 'finds the branch moved',
  slow: 'takes long',
  disconnect: 'is cut off',
};

function renderTeam({ person, join = [], leave = [] }: NonNullable<Inject['team']>): string {
  const moves = [...join.map((role) => `joins ${role}`), ...leave.map((role) => `leaves ${role}`)];
  return `${person} ${moves.join(' and ')}`;
}

/** What an inject does, in a few words. */
export function renderInject(inject: Inject): string {
  const { issue, deposit, comment, edit, label, push } = inject;
  if (issue) return `${issue.by} files an issue`;
  if (deposit) return `${deposit.by} deposits ${deposit.credential}`;
  if (comment) return `${comment.by}: ${renderExcerpt(comment.body, 70)}`;
  if (edit) return `${edit.by} ${edit.delete === true ? 'deletes' : 'edits'} ${edit.of}`;
  if (label)
    return `${label.by} labels ${[...(label.add ?? []), ...(label.remove ?? [])].join(', ')}`;
  if (push) return `${push.by} pushes ${Object.keys(push.files).join(', ')}`;
  return renderRare(inject);
}

function renderMove({ account, repository, crowd }: Inject): string | undefined {
  if (crowd) return `${String(crowd.count)} namesakes of ${crowd.person} join the same teams`;
  if (repository) {
    const to = repository.rename ?? `${repository.transfer ?? ''}/${repository.name}`;
    return `${repository.by} moves ${repository.name} to ${to}`;
  }
  if (!account) return undefined;
  const { person, rename } = account;
  return rename === undefined ? `${person} leaves GitHub` : `${person} is called ${rename} now`;
}

/** What is done to a pull request and its branch. */
function renderPull(inject: Inject): string | undefined {
  if (inject.fork) return `${inject.fork.by} opens a pull request from a fork`;
  const { merge, approve_pull: review, close_pull: closed, reopen_pull: reopened, branch } = inject;
  if (merge) {
    const how = merge.method === undefined ? '' : ` (${merge.method})`;
    return `${merge.by} ${toTry(merge, 'merges')} the pull request${how}`;
  }
  if (review) {
    const verb = review.request_changes ? 'requests changes of' : 'approves';
    return `${review.by} ${verb} the pull request`;
  }
  if (closed) return `${closed.by} closes the pull request`;
  if (reopened) return `${reopened.by} reopens the pull request`;
  if (!branch) return undefined;
  return `${branch.by} ${toTry(branch, `${branch.do}s`)} ${branch.name ?? 'the branch'}`;
}

const toTry = ({ refused }: { refused?: string | undefined }, verb: string): string =>
  refused === undefined ? verb : `is refused, who ${verb}`;

function renderLock({ lock, unlock }: Inject): string | undefined {
  if (lock) return `${lock.by} locks the conversation`;
  return unlock ? `${unlock.by} unlocks the conversation` : undefined;
}

function renderRun({ dispatch, rerun, review }: Inject): string | undefined {
  if (dispatch) return `${dispatch.by} starts ${dispatch.workflow}`;
  if (rerun) return `${rerun.by} runs ${rerun.of} again`;
  return review ? `${review.by} reviews ${review.environment}: ${review.state}` : undefined;
}

function renderRare(inject: Inject): string {
  const { team, wait, fault } = inject;
  const pull = renderPull(inject) ?? renderMove(inject);
  if (pull !== undefined) return pull;
  const run = renderRun(inject) ?? renderLock(inject);
  if (run !== undefined) return run;
  if (team) return renderTeam(team);
  if (wait !== undefined) return `${renderDuration(wait)} later`;
  return fault === undefined ? '' : renderFault(fault);
}

function renderFault(fault: NonNullable<Inject['fault']>): string {
  const { on, times = 1, after = 0, mode = 'before' } = fault;
  const which = times === 1 ? 'the next' : `the next ${String(times)}`;
  return `${after === 0 ? '' : `after ${String(after)}, `}${which} ${on}: ${MISHAPS[mode]}`;
}

/** The last lines: how many held, and loudly any secret that was found. */
export function renderEnd(result: ExerciseResult, style: Style): string {
  const { injects, requests, leaks = [] } = result;
  const failed = injects.filter(({ ok }) => !ok).length;
  const counts = `${String(injects.length)} injects, ${String(failed)} failed, ${String(requests.length)} requests`;
  return [
    ...leaks.map(({ secret, where }) =>
      paint(`SECRET IN PLAIN TEXT: ${secret} in ${where}`, RED, style),
    ),
    `${result.ok ? paint('passed', GREEN, style) : paint('FAILED', RED, style)}: ${counts}`,
  ].join('\n');
}
