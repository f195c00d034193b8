/** Results of a batch to the parts of the one reply, the reaction, and the action's result. */
import { prose, type ReplyDraft, type ReplyRefusal } from '#answer/index.ts';
import { toShortDigest } from '#kernel/canonical.ts';
import type { Result } from '#kernel/runner/result.ts';
import { fence } from '#kernel/text/escape.ts';
import { redact } from '#kernel/text/redact.ts';
import type { PlannedCommand } from './batch.ts';
import type { GrammarNotice, GrammarProblem } from './grammar-problem.ts';

export type Part = ReplyDraft['parts'][number];

/** The parts that need saying; a command whose effect the status comment shows needs none. */
export function toParts(planned: readonly PlannedCommand[]): Part[] {
  const several = planned.length > 1;
  const refused = planned.some(({ result }) => result.outcome === 'refused');
  return planned.flatMap(({ invocation, result }): Part[] => {
    const command = redact(invocation.line);
    const named = several ? { command } : {};
    if (result.outcome === 'refused') {
      const again = result.again === undefined ? [] : [{ body: result.again }];
      return [toRefusalPart(result, command, refused && several), ...again];
    }
    if (refused || result.outcome === 'approved' || result.reply === undefined) return [];
    return [{ ...named, body: result.reply }];
  });
}

export function toRefusalPart(
  refusal: Pick<ReplyRefusal, 'reason' | 'message'> & {
    next?: string | undefined;
    caret?: string | undefined;
  },
  command: string,
  inBatch: boolean,
): Part {
  return {
    command,
    reason: refusal.reason,
    message: refusal.message,
    ...(refusal.next === undefined ? {} : { next: refusal.next }),
    ...(refusal.caret === undefined ? {} : { caret: refusal.caret }),
    ...(inBatch ? { after: 'Nothing else in the comment was done either.' } : {}),
  };
}

export function toProblemParts(problems: readonly GrammarProblem[]): Part[] {
  return problems.map((problem) => ({
    reason: problem.reason,
    message: problem.message,
    ...(problem.caret === undefined ? {} : { caret: problem.caret }),
    after: 'Nothing in the comment was done.',
  }));
}

/** What of a comment was not read, beside the commands that were. */
export function toNoticeParts(notices: readonly GrammarNotice[]): { body: string }[] {
  return notices.map(({ message, line }) => ({
    body: [prose(message), fence(redact(line))].join('\n\n'),
  }));
}

/** The result of a batch is that of its last command, or of the first one refused. */
export function toRunResult(planned: readonly PlannedCommand[], incident: string): Result {
  const decisive = planned.find(({ result }) => result.outcome === 'refused') ?? planned.at(-1);
  const result = decisive?.result;
  if (result === undefined) return { outcome: 'ignored', incident, message: 'No command.' };
  if (result.outcome === 'refused') {
    return { outcome: 'refused', reason: result.reason, incident, message: result.message };
  }
  const plan = 'plan' in result ? toPlanFields(result) : {};
  return { outcome: result.outcome, incident, message: decisive?.invocation.line ?? '', ...plan };
}

function toPlanFields(result: { plan: string; receipt: string }) {
  return { digest: toShortDigest(result.plan), receipt: result.receipt };
}
