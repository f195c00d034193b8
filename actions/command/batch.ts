/** Plans all commands of a comment into one draft: all of them or none. */
import { toUtcSeconds } from '#kernel/clock.ts';
import type { Draft } from '#incident/draft.ts';
import { NO_EFFECT } from '#incident/effect.ts';
import { LONGEST_SAID, type NewEntry } from '#incident/ledger-entry.ts';
import { findOwnStatus } from '#incident/ledger-facts.ts';
import { isFinal } from '#incident/status.ts';
import { refuse } from '#incident/reason.ts';
import { clip, toVisible } from '#kernel/text/lines.ts';
import { redact } from '#kernel/text/redact.ts';
import { findEnvironment } from '#containment/index.ts';
import { authorize, toRoles, type Requester } from './authorize.ts';
import type { GivenCommand, WholeContext } from './any-command.ts';
import type { CommandResult } from './command.ts';

export interface PlannedCommand {
  invocation: GivenCommand;
  claim: string;
  result: CommandResult;
}

export interface Batch {
  invocations: readonly GivenCommand[];
  claims: readonly string[];
  requester: Requester;
}

/** Plans a batch. When one command is refused, the draft must be thrown away and only the refusals recorded. */
export async function planBatch(batch: Batch, context: WholeContext): Promise<PlannedCommand[]> {
  const planned: PlannedCommand[] = [];
  for (const [index, invocation] of batch.invocations.entries()) {
    const claim = batch.claims[index] ?? '';
    // Each command sees what the ones before it did to the draft.
    // oxlint-disable-next-line no-await-in-loop -- the order is the meaning
    const result = await planOne(invocation, batch.requester, context);
    planned.push({ invocation, claim, result: keepToOneSystem(result, planned, context) });
  }
  return planned;
}

/** What one comment approves is carried out in one job, and that holds the keys of one system alone. */
function keepToOneSystem(
  result: CommandResult,
  before: readonly PlannedCommand[],
  { draft, providers }: WholeContext,
): CommandResult {
  const [first] = before.flatMap((one) => toApproved(one.result));
  const [own] = toApproved(result);
  if (first === undefined || own === undefined) return result;
  const [expected, got] = [first, own].map((id) =>
    findEnvironment({ receipts: [{ id }] }, draft, providers),
  );
  if (expected === got) return result;
  return refuse(
    'wrong-environment',
    `Expected plans of one system in a comment, got ${first} for ${expected} and ${own} for ${got}.`,
    'Approve the plans of each system in a comment of its own.',
  );
}

function toApproved(result: CommandResult): string[] {
  return result.outcome === 'approved' ? [result.receipt] : [];
}

async function planOne(
  invocation: GivenCommand,
  requester: Requester,
  context: WholeContext,
): Promise<CommandResult> {
  const { command } = invocation;
  const early = command.precheck?.(invocation, context);
  if (early !== undefined) return early;
  const denied = authorize(command.who, requester, context.settings);
  if (denied !== undefined) return denied;
  const status = findOwnStatus(context.draft);
  if (isFinal(status) && !command.afterClose) {
    return refuse('incident-closed', `The incident is ${status}; /${command.name} is over.`);
  }
  return command.plan(invocation, context);
}

/** Whether all commands can go ahead. */
export function isAccepted(planned: readonly PlannedCommand[]): boolean {
  return planned.every(({ result }) => result.outcome !== 'refused');
}

/** Writes a line per command into the ledger; commands that only read leave none. */
export function recordBatch(
  draft: Draft,
  planned: readonly PlannedCommand[],
  context: WholeContext,
): void {
  for (const one of planned) {
    if (one.invocation.command.readsOnly === true && one.result.outcome === 'done') continue;
    draft.addLedger(toLedgerEntry(one, draft, context));
  }
}

/**
 * Records refusals. Commands of the same comment that could have gone ahead are refused with it, so that a re-run
 * does not do half of what was asked. People without any role get their answer and leave no line: nothing can come of
 * what they ask, and the ledger must not be theirs to fill.
 */
export function recordRefusals(
  draft: Draft,
  planned: readonly PlannedCommand[],
  context: WholeContext & { requester: Requester },
): void {
  if (toRoles(context.requester, context.settings).size === 0) return;
  const first = planned.find(({ result }) => result.outcome === 'refused')?.result;
  const reason = first?.outcome === 'refused' ? first.reason : 'not-permitted';
  for (const one of planned) {
    const result = one.result.outcome === 'refused' ? one.result : refuse(reason, '');
    draft.addLedger(toLedgerEntry({ ...one, result }, draft, context));
  }
}

/** Enough to know what was meant. */
const REFUSED_LENGTH = 200;
const REFUSAL_LENGTH = 1000;

function toLedgerEntry(
  { invocation, claim, result }: PlannedCommand,
  draft: Draft,
  context: WholeContext,
): NewEntry {
  const isRefused = result.outcome === 'refused';
  const about = isRefused ? invocation.command.findReceipt?.(invocation, draft) : undefined;
  return {
    at: toUtcSeconds(context.at),
    claim,
    actor: context.asker,
    source: context.source,
    // A note may hold characters that nobody can see; the ledger keeps what people read.
    command: clip(redact(toVisible(invocation.canonical)), isRefused ? REFUSED_LENGTH : 8000),
    phase: PHASES[result.outcome],
    outcome: result.outcome,
    ...('plan' in result ? { plan: result.plan } : {}),
    ...('receipt' in result && result.receipt !== undefined ? { receipt: result.receipt } : {}),
    ...(about === undefined ? {} : { receipt: about }),
    ...(isRefused ? { reason: result.reason } : {}),
    ...toSaid(result),
    effect: isRefused ? NO_EFFECT : result.effect,
  };
}

/** The words that neither a receipt nor the record can give again. Text that would be cut is not Markdown any more. */
function toSaid(result: CommandResult): Pick<NewEntry, 'said'> {
  if (result.outcome === 'refused') {
    const { message, next, caret } = result;
    if (message === '') return {};
    return {
      said: {
        text: keep(message),
        ...(next === undefined ? {} : { next: keep(next) }),
        ...(caret === undefined ? {} : { caret: keep(caret) }),
      },
    };
  }
  if (result.outcome !== 'done' || result.reply === undefined) return {};
  const text = redact(result.reply);
  return text.length > LONGEST_SAID ? {} : { said: { text } };
}

function keep(text: string): string {
  return clip(redact(toVisible(text)), REFUSAL_LENGTH);
}

/** A plan is recorded as an intent: it has not been agreed to. */
const PHASES = {
  done: 'done',
  planned: 'intent',
  approved: 'approved',
  refused: 'refused',
} as const;
