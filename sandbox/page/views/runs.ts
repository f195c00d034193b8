/** The workflow runs, newest first, with what each step said. */

import { findProblem } from '#sandbox/exercise/aftermath.ts';
import type { JobRecord, RunRecord, StepRecord } from '#sandbox/runner/record.ts';
import type { Markup } from '../markup.ts';
import { html } from '../markup.ts';
import { renderMoment } from '../moment.ts';
import type { PageContext } from '../page-context.ts';
import { renderForm } from '../page-context.ts';
import { listResults } from '../results.ts';

/** Renders the list of runs. */
export function renderRuns(context: PageContext): Markup {
  const runs = context.room.session.stage.runner.runs.toReversed();
  return html`<div class="heading"><h1>Workflow runs</h1></div>
    <div id="runs" data-live>
      ${
        runs.length === 0
          ? html`<div class="empty"><p>Nothing has started a workflow yet.</p></div>`
          : html`<ul class="runs">
              ${runs.map((run) => renderRun(run, context))}
            </ul>`
      }
    </div>`;
}

function renderRun(run: RunRecord, context: PageContext): Markup {
  const ended = run.status === 'completed' ? run.conclusion : run.status;
  const [result] = listResults([run]).slice(-1);
  const came =
    result && [result.outcome, result.reason].filter((word) => word !== undefined).join(': ');
  return html`<li id="run-${run.id}">
    <details>
      <summary>
        <span class="state state-${ended}">${ended.replaceAll('_', ' ')}</span>
        <strong>${run.name}</strong>
        <span class="fine"
          >#${run.number}${run.attempt > 1 && `, attempt ${String(run.attempt)}`} · ${run.event} by
          ${run.triggeringActor},
          ${renderMoment(new Date(run.createdAt), context.world.clock.now())}</span
        >
        <span class="result">${came ?? ''}</span>
      </summary>
      ${run.conclusion === 'failure' && html`<p class="problem">${findProblem(run) ?? 'It failed.'}</p>`}
      ${run.jobs.map(renderJob)} ${run.status === 'waiting' && renderReview(run, context)}
      ${run.status === 'completed' && renderForm(context, { act: 'rerun', content: html`<button name="run" value="${run.id}">Re-run all jobs</button>` })}
    </details>
  </li>`;
}

/** As GitHub's "Review deployments" does; whoever may not is told so. */
function renderReview({ id }: RunRecord, context: PageContext): Markup {
  const [environment = ''] = context.world.workflowRuns?.findPending(id) ?? [];
  const content = html`<p>Waits for a reviewer of ${environment}.</p>
    <input type="hidden" name="environment" value="${environment}" />
    <button name="state" value="approved">Approve and deploy</button>
    <button name="state" value="rejected">Reject</button>`;
  return renderForm(context, { act: 'review', content });
}

function renderJob(job: JobRecord): Markup {
  const why = job.skippedBecause ?? job.error;
  return html`<section class="job">
    <h3>${job.id} <span class="state state-${job.conclusion}">${job.conclusion}</span></h3>
    ${why !== undefined && html`<p class="fine">${why}</p>`} ${job.steps.map(renderStep)}
  </section>`;
}

function renderStep({ name, conclusion, log, outputs }: StepRecord): Markup {
  const text = [log, outputs['result'] === undefined ? '' : `result=${outputs['result']}`]
    .join('\n')
    .trim();
  return html`<details class="step">
    <summary><span class="dot dot-${conclusion}" aria-hidden="true"></span>${name}</summary>
    <pre>${text === '' ? 'No output.' : text}</pre>
  </details>`;
}
