/**
 * Says in the thread what an approval waits for: reviewers of the environment that holds the operator's keys. It also
 * gives the words of the other commands of the comment, which must not wait for a reviewer who may be asleep.
 */
import { answer, toProjection, type ReplyDraft } from '#answer/index.ts';
import { currentRun, findReceipt, toStartDeadline } from '#contain/index.ts';
import { digestOf } from '#kernel/canonical.ts';
import { renderTime, toUtcSeconds } from '#kernel/clock.ts';
import { UpstreamError } from '#kernel/errors.ts';
import type { Gate } from '#kernel/github/port.ts';
import type { Draft } from '#kernel/incident/draft.ts';
import { codeSpan } from '#kernel/text/escape.ts';
import type { Asked } from './asked.ts';
import type { Handover } from './handover.ts';
import type { World } from './world.ts';

/** The environment of the job that carries plans out, as .github/workflows/command.yml names it. */
const ENVIRONMENT = 'containment';

/** Announces what is handed over. Failing to say so must not keep the plan from being carried out. */
export async function announce(
  asked: Asked,
  world: World,
  { draft, handover }: { draft: Draft; handover: Handover },
): Promise<void> {
  const { recorder } = world;
  try {
    const gate = await recorder.fetchGate(ENVIRONMENT);
    const waiting = gate === 'open' ? [] : [toPart(gate, world, { draft, handover })];
    const parts = [...waiting, ...toNotes(handover)];
    if (parts.length === 0) return;
    await answer(recorder, {
      thread: asked.request.number,
      reply: { claim: digestOf({ announced: handover.claim, attempt: world.attempt }), parts },
      comments: draft.snapshot.comments,
      projection: toProjection(draft, {
        repositoryUrl: world.repository.url,
        at: recorder.clock.now(),
      }),
    });
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
  }
}

function toPart(
  gate: Exclude<Gate, 'open'>,
  world: World,
  { draft, handover }: { draft: Draft; handover: Handover },
): ReplyDraft['parts'][number] {
  const names = handover.receipts.map(({ id }) => id).join(', ');
  const { login } = handover.asker;
  const run = `[the run](${world.runUrl})`;
  const environment = codeSpan(ENVIRONMENT);
  const waits =
    gate === 'unknown'
      ? `If the environment ${environment} has required reviewers, ${run} waits until one of them releases it there under "Review deployments".`
      : `The environment ${environment} has required reviewers: ${run} waits until one of them releases it there under "Review deployments". They are ${toWords(gate.reviewers)}.`;
  return {
    headline: `Approved by ${login}: ${names}. Nothing has been carried out yet.`,
    body: [waits, toDeadline(draft, handover, world), 'Meanwhile this thread goes on.'].join(' '),
  };
}

function toWords(reviewers: readonly string[]): string {
  return reviewers.length === 0 ? 'named in its settings' : reviewers.map(codeSpan).join(', ');
}

function toDeadline(draft: Draft, { receipts }: Handover, { settings }: World): string {
  const deadlines = receipts.flatMap(({ id }) => {
    const receipt = findReceipt(draft, id);
    return receipt === undefined ? [] : [toStartDeadline(currentRun(receipt), settings)];
  });
  const first = Math.min(...deadlines.map((at) => at.getTime()));
  return Number.isFinite(first)
    ? `It can begin until ${renderTime(toUtcSeconds(new Date(first)))}; after that it takes a fresh plan and approval.`
    : '';
}

/** Undefined fields are left out as the reply's type wants it. */
function toNotes({ parts }: Handover): ReplyDraft['parts'] {
  return parts.map(({ command, headline, body }) => ({
    ...(command === undefined ? {} : { command }),
    ...(headline === undefined ? {} : { headline }),
    ...(body === undefined ? {} : { body }),
  }));
}
