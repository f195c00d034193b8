/**
 * Concurrency groups as GitHub keeps them: one member runs, one waits (a newer one cancels it), or
 * up to 100 wait in order with `queue: max`. Nothing may rely on this for correctness; it exists so
 * that rehearsals show the same cancellations as the platform.
 */

import { renderScalar, toEntries } from './expression.ts';
import type { Scope } from './expression.ts';
import { isMapping } from './language.ts';
import type { TemplateToken } from './language.ts';
import { toRunnerError } from './runner-error.ts';

export interface ConcurrencySetting {
  /** Case-insensitive, so stored in lower case. */
  group: string;
  cancelInProgress: boolean;
  queue: 'single' | 'max';
}

export interface Slot {
  group: string;
  state: 'running' | 'waiting' | 'cancelled';
  /** Resolves when the slot may run (true) or was cancelled while it waited (false). */
  entered: Promise<boolean>;
  /** Makes room for the next in the group. */
  leave(): void;
}

/**
 * Which run GitHub gives up when 100 wait already. The documentation says only that one is cancelled, so nothing may
 * hang on which: rehearsals can be played both ways.
 */
export type QueueOverflow = 'oldest' | 'newest';

export interface ConcurrencyGroups {
  /** Joins a group; `cancel` is called when a newer member cancels this one while it runs. */
  join(setting: ConcurrencySetting, cancel: () => void): Slot;
}

interface Member {
  slot: Slot;
  settle: (entered: boolean) => void;
  cancel: () => void;
}

const LONGEST_QUEUE = 100;

/**
 * Reads a `concurrency:` value; undefined when there is none.
 * @throws UserError when it is neither a group name nor the known mapping.
 */
export function parseConcurrency(
  token: TemplateToken | undefined,
  scope: Scope,
): ConcurrencySetting | undefined {
  if (token === undefined) return undefined;
  if (!isMapping(token)) {
    return {
      group: renderScalar(token, scope).toLowerCase(),
      cancelInProgress: false,
      queue: 'single',
    };
  }
  const values = Object.fromEntries(
    toEntries(token).map(([key, value]) => [key, renderScalar(value, scope)]),
  );
  const cancelInProgress = values['cancel-in-progress'] === 'true';
  const queue = values['queue'] === 'max' ? 'max' : 'single';
  if (cancelInProgress && queue === 'max') {
    throw toRunnerError(
      'Concurrency cannot have both `queue: max` and `cancel-in-progress: true`.',
    );
  }
  return { group: (values['group'] ?? '').toLowerCase(), cancelInProgress, queue };
}

/** Starts a repository's concurrency groups, all empty. */
export function startConcurrencyGroups(overflow: QueueOverflow = 'oldest'): ConcurrencyGroups {
  const groups = new Map<string, Member[]>();
  return {
    join: (setting, cancel) => {
      const members = groups.get(setting.group) ?? [];
      groups.set(setting.group, members);
      const member = toMember(setting.group, members, cancel);
      members.push(member);
      if (setting.cancelInProgress) for (const one of members.slice(0, -1)) one.cancel();
      dropOverflow(members, setting, overflow);
      enterFirst(members);
      return member.slot;
    },
  };
}

function toMember(group: string, members: Member[], cancel: () => void): Member {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const slot: Slot = {
    group,
    state: 'waiting',
    entered: promise,
    leave: () => {
      const at = members.findIndex((member) => member.slot === slot);
      if (at !== -1) members.splice(at, 1);
      enterFirst(members);
    },
  };
  return { slot, settle: resolve, cancel };
}

function enterFirst(members: Member[]): void {
  const first = members[0];
  if (first?.slot.state !== 'waiting') return;
  first.slot.state = 'running';
  first.settle(true);
}

/** `single` keeps the newest alone; a full long queue loses the run that the world says. */
function dropOverflow(
  members: Member[],
  setting: ConcurrencySetting,
  overflow: QueueOverflow,
): void {
  const isHeld = members.some((member) => member.slot.state === 'running');
  const waiting = members.filter((member) => member.slot.state === 'waiting');
  const places = (setting.queue === 'max' ? LONGEST_QUEUE : 1) + (isHeld ? 0 : 1);
  const excess = Math.max(0, waiting.length - places);
  const isNewest = setting.queue === 'max' && overflow === 'newest';
  const dropped = isNewest ? waiting.slice(waiting.length - excess) : waiting.slice(0, excess);
  for (const member of dropped) {
    members.splice(members.indexOf(member), 1);
    member.slot.state = 'cancelled';
    member.settle(false);
  }
}
