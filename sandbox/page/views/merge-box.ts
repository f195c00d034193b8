/** What stands at the foot of a pull request: checks of its head, reviews, what rulesets still ask for, and the buttons. */

import { actAs } from '#sandbox/world/act.ts';
import { judgeMerge } from '#sandbox/world/merge-rules.ts';
import { findPullHead } from '#sandbox/world/pull-payload.ts';
import { findLatestReviews } from '#sandbox/world/reviews.ts';
import type { CheckRun } from '#sandbox/world/run-types.ts';
import type { Review, Thread } from '#sandbox/world/types.ts';
import type { Markup } from '../markup.ts';
import { html } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { renderForm } from '../page-context.ts';

/** Renders the box. */
export async function renderMergeBox(thread: Thread, context: PageContext): Promise<Markup> {
  const { world } = context;
  const repository = world.incidentRepository;
  const head = await findPullHead({ world, repository }, thread);
  const checks = repository.checks.filter(({ headSha }) => headSha === head);
  const latest = new Map(checks.map((check) => [check.name, check]));
  return html`<div class="merge">
    ${[...latest.values()].map(renderCheck)} ${findLatestReviews(thread).map(renderReview)}
    ${await renderMerging(thread, context)}
  </div>`;
}

const VERDICTS = {
  APPROVED: 'approved these changes',
  CHANGES_REQUESTED: 'requested changes',
  COMMENTED: 'commented',
  DISMISSED: 'approved earlier changes; a push dismissed it',
} as const satisfies Record<Review['state'], string>;

function renderReview({ account, state }: Review): Markup {
  return html`<p class="fine"><strong>${account.login}</strong> ${VERDICTS[state]}.</p>`;
}

async function renderMerging(thread: Thread, context: PageContext): Promise<Markup> {
  const { pull, state } = thread;
  if (pull?.merged === true) {
    return html`<p class="merged">
      Merged into <code>${pull.base}</code> by ${pull.mergedBy?.login ?? ''}.
    </p>`;
  }
  if (state === 'closed') return html`<p class="fine">Closed without merging.</p>`;
  const act = actAs(context.world, context.person);
  const refusal = await judgeMerge(act, { thread, method: 'merge', queued: false });
  return html`${refusal !== undefined && renderRefusal(refusal)} ${renderApproval(thread, context)}
  ${renderButton(thread, context, refusal !== undefined)}`;
}

function renderRefusal(refusal: string): Markup {
  const [headline = '', ...violations] = refusal.trim().split('\n\n');
  return html`<div class="refusal">
    <p><strong>Cannot be merged yet.</strong> ${headline}:</p>
    <ul>
      ${violations.map((violation) => html`<li>${violation}</li>`)}
    </ul>
  </div>`;
}

function renderApproval(thread: Thread, context: PageContext): Markup {
  const content = html`<input type="hidden" name="thread" value="${thread.number}" />
    <button>Approve this pull request</button>`;
  return renderForm(context, { act: 'approve', content });
}

function renderButton({ pull, number }: Thread, context: PageContext, isRefused: boolean): Markup {
  const isDraft = pull?.draft === true;
  const isPrimary = !isDraft && !isRefused;
  const content = html`<input type="hidden" name="thread" value="${number}" />
    <button class="${isPrimary && 'primary'}" ${isRefused && { markup: ' disabled' }}>
      ${isDraft ? 'Mark as ready and merge' : 'Merge pull request'}
    </button>
    ${isDraft && html`<span class="fine"><code>/close</code> makes it ready.</span>`}`;
  return renderForm(context, { act: 'merge', content });
}

function renderCheck({ name, conclusion, status, title, annotations }: CheckRun): Markup {
  const ended = conclusion ?? status;
  return html`<details class="check check-${ended}" ${ended === 'failure' && { markup: ' open' }}>
    <summary>
      <span class="dot" aria-hidden="true"></span><strong>${name}</strong> ${ended}<span
        class="fine"
      >
        ${title}</span
      >
    </summary>
    <ul>
      ${annotations.map(
        (one) =>
          html`<li>
            <code>${one.path.replace(/^incidents\/\d{4}\/[^/]+\//, '')}:${one.start_line}</code>
            <strong>${one.title ?? ''}</strong> ${one.message}
          </li>`,
      )}
    </ul>
  </details>`;
}
