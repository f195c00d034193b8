/**
 * Reads entries that were written before entries carried their effect: it then stood in the text of the command alone.
 * This is the only file that may look there, and no entry that carries an effect gets this far.
 */
import type { Effect } from './effect.ts';
import type { LedgerEntry } from './ledger.ts';
import { MILESTONES, findStatusOf } from './milestone.ts';

type OldEntry = Pick<LedgerEntry, 'command' | 'phase'>;

/** What an old entry changed, as far as anybody asks for it. */
export function readOldEffect({ command, phase }: OldEntry): Effect {
  if (phase === 'done') return readDone(command);
  if (phase === 'verified') return { hold: 'taken' };
  if (phase === 'rolled_back') return { hold: 'released' };
  if (phase === 'refused') return readComment(command);
  return readPlan(command);
}

/** The plan that an old refused approval named; only its first eight digits are known. */
export function findOldPlanDigits({ command, effect }: LedgerEntry): string | undefined {
  if (effect !== undefined) return undefined;
  return /^\/approve +([0-9a-f]{8})\b/.exec(command)?.[1];
}

/** The ledger kept one spelling of a command, flags last. */
function readDone(command: string): Effect {
  const [verb, name = '', ...rest] = command.toLowerCase().split(' ');
  if (verb === '/close' || verb === 'merge') return { status: 'closed' };
  if (verb === '/milestone') {
    const milestone = MILESTONES.find((one) => one === name.replaceAll('-', '_'));
    const status = milestone === undefined ? undefined : findStatusOf(milestone);
    return status === undefined ? {} : { status };
  }
  if (verb !== '/credential' || name !== 'rotated') return {};
  const ids = rest.flatMap((word) => /^credential=(c-\d{2,})$/.exec(word)?.[1] ?? []);
  return { credentials: Object.fromEntries(ids.map((id) => [id.toUpperCase(), 'rotated'])) };
}

function readComment(command: string): Effect {
  if (command === 'comment edited') return { comment: 'edited' };
  return command === 'comment deleted' ? { comment: 'deleted' } : {};
}

function readPlan(command: string): Effect {
  const [, step, rest = ''] = /^\/contain +(\S+)(.*)$/.exec(command) ?? [];
  if (step === undefined) return {};
  const pairs = [...rest.matchAll(/(?<= )(\w+)=(\S+)/g)];
  const params = Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value]));
  return { plan: { operation: 'contain', step, params } };
}
