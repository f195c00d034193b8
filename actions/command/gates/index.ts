/** The gates before a plan, in order: a new one is a file and a line here. */
import { refuseParsed } from '../answering.ts';
import type { CommandRun } from '../dependencies.ts';
import { budget } from './budget.ts';
import type { RequestGate, Standing } from './gate.ts';
import { history } from './history.ts';
import { inTime } from './in-time.ts';
import { openPull } from './open-pull.ts';
import { readable } from './readable.ts';
import { trigger } from './trigger.ts';
import { unedited } from './unedited.ts';

/** What was recorded is known before the budget and the clock are asked: a re-run finishes it whatever they say. */
export const GATES: readonly RequestGate[] = [
  openPull,
  readable,
  history,
  budget,
  unedited,
  trigger,
  inTime,
];

/** How a request ends before anything is planned; undefined when it may be planned. */
export async function passGates(standing: Standing): Promise<CommandRun | undefined> {
  const { asked, dependencies, draft } = standing;
  for (const gate of GATES) {
    // oxlint-disable-next-line no-await-in-loop -- each relies on those before it
    const verdict = await gate.judge(standing);
    if (verdict === undefined) continue;
    if ('instead' in verdict) return verdict.instead();
    return refuseParsed(asked, dependencies, { ...verdict, snapshot: draft.snapshot });
  }
  return undefined;
}
