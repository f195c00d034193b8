/** Facts about starting a workflow by hand or by REST. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { at } from './graphql.ts';
import { operation, pygithub, SDLC_HARNESS, SYNTAX, TRIGGERS, webhook } from './sources.ts';
import type { Subject } from './subject.ts';
import type { Reply } from './question.ts';
import { findJob, runFor, runOnce, toWorkflow } from './workflow.ts';

const DECLARE = '.github/workflows/declare.yml';
const PROBE = ['.github/workflows/probe.yml', 'sandbox/probe/workflow.ts'] as const;

const ROUTE = 'POST /repos/{owner}/{repo}/actions/workflows/firebreak-probe.yml/dispatches';

const ON = `workflow_dispatch:
  inputs:
    needed: {type: string, required: true}
    flag: {type: boolean, default: false}
    choice: {type: choice, options: [SEV1, SEV2], default: SEV2}`;

const send = ({ rest, defaultBranch }: Subject, inputs: Record<string, unknown>) =>
  rest('administrator', ROUTE, { body: { ref: defaultBranch, inputs } });

/** What a dispatch is answered, where the workflow with these triggers is there. */
async function answer(subject: Subject, on: string, inputs: Record<string, unknown>) {
  const replies: Reply[] = [];
  const runs = await runFor(subject, toWorkflow({ on }), async () => {
    replies.push(await send(subject, inputs));
  });
  return {
    status: replies[0]?.status,
    message: at(replies[0]?.body, 'message'),
    runs: runs.length,
  };
}

const on = (cron: string) => `schedule: [{cron: '${cron}'}]\nworkflow_dispatch:`;

export const dispatch: readonly Fact[] = [
  {
    id: 'on-workflow-dispatch',
    claim:
      'A dispatch starts the workflow with its inputs, defaults added, as `github.event.inputs`.',
    grade: 'docs',
    sources: [TRIGGERS, SYNTAX, webhook('workflow_dispatch$event')],
    reliedOnBy: [DECLARE, 'actions/declare/dispatch.ts', ...PROBE, '.github/workflows/sweep.yml'],
    covers: [
      'on workflow_dispatch',
      'workflow_dispatch inputs',
      'workflow_dispatch inputs.exercise',
      'workflow_dispatch repository.default_branch',
      'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    ],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const outputs = {
        inputs: 'toJSON(github.event.inputs)',
        typed: 'inputs.flag == false',
        branch: 'github.event.repository.default_branch',
        event: 'github.event_name',
      };
      const run = await runOnce(subject, toWorkflow({ on: ON, outputs }), async () => {
        assert.equal((await send(subject, { needed: 'x' })).status, 204);
      });
      const { inputs, ...rest } = findJob(run, 'one').outputs;
      const given: unknown = JSON.parse(inputs ?? '');
      assert.deepEqual(given, { needed: 'x', flag: 'false', choice: 'SEV2' });
      const { defaultBranch: branch } = subject;
      assert.deepEqual(rest, { typed: 'true', branch, event: 'workflow_dispatch' });
    },
  },
  {
    id: 'workflow-dispatch-refusals',
    claim:
      'A dispatch without a required input, of a workflow without that trigger, answers 422 and says so.',
    grade: 'recorded',
    sources: [
      pygithub('Workflow.testCreateDispatchException'),
      pygithub('Workflow.testCreateDispatchForNonTriggerEnabled'),
    ],
    reliedOnBy: [...PROBE],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const missing = { status: 422, message: "Required input 'needed' not provided", runs: 0 };
      assert.deepEqual(await answer(subject, ON, {}), missing);
      const none = {
        status: 422,
        message: "Workflow does not have 'workflow_dispatch' trigger",
        runs: 0,
      };
      assert.deepEqual(await answer(subject, 'issue_comment:', {}), none);
    },
  },
  {
    id: 'workflow-dispatch-unknown-ref',
    claim: 'A dispatch on a branch that is not there answers 422 "No ref found for", not 404.',
    grade: 'report',
    sources: ['https://github.com/day8/re-frame2/pull/9287'],
    reliedOnBy: [...PROBE],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const replies: Reply[] = [];
      await runFor(subject, toWorkflow({ on: 'workflow_dispatch:' }), async () => {
        const body = { ref: subject.scratch.name() };
        replies.push(await subject.rest('administrator', ROUTE, { body }));
      });
      assert.equal(replies[0]?.status, 422);
      assert.match(String(at(replies[0]?.body, 'message')), /^No ref found for/);
    },
  },
  {
    id: 'workflow-dispatch-disabled',
    claim: 'A dispatch of a disabled workflow answers 422.',
    grade: 'recorded',
    sources: [SDLC_HARNESS],
    reliedOnBy: [...PROBE],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const replies: Reply[] = [];
      const state = (to: string) =>
        subject.rest('administrator', ROUTE.replace('POST', 'PUT').replace('dispatches', to));
      await runFor(subject, toWorkflow({ on: ON }), async () => {
        await state('disable');
        replies.push(await send(subject, { needed: 'x' }));
        await state('enable');
      });
      const message = "Cannot trigger a 'workflow_dispatch' on a disabled workflow";
      assert.equal(replies[0]?.status, 422);
      assert.equal(at(replies[0]?.body, 'message'), message);
    },
  },
  {
    id: 'workflow-dispatch-limits',
    claim: 'All inputs together may have 65,535 characters as JSON; more answers 422.',
    grade: 'recorded',
    sources: [SDLC_HARNESS, operation('actions/create-workflow-dispatch')],
    reliedOnBy: [DECLARE, 'actions/declare/dispatch.ts'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const around = JSON.stringify({ needed: '' }).length;
      const fits = { needed: 'ü'.repeat(65_535 - around) };
      assert.deepEqual((await answer(subject, ON, fits)).status, 204);
      const refused = await answer(subject, ON, { needed: `${fits.needed}ü` });
      assert.deepEqual(refused, { status: 422, message: 'inputs are too large.', runs: 0 });
    },
  },
  {
    id: 'workflow-dispatch-choice',
    claim:
      'A dispatch whose choice is not among the options, or with an unknown input, answers 422.',
    grade: 'docs',
    sources: [SYNTAX, operation('actions/create-workflow-dispatch')],
    reliedOnBy: [DECLARE, 'actions/declare/dispatch.ts'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const wrong = await answer(subject, ON, { needed: 'x', choice: 'SEV9' });
      const unknown = await answer(subject, ON, { needed: 'x', more: 'y' });
      assert.deepEqual([wrong.status, unknown.status, wrong.runs], [422, 422, 0]);
      assert.match(String(unknown.message), /Unexpected inputs provided/);
    },
  },
  {
    id: 'schedule-beside-dispatch',
    claim:
      'A schedule of five cron fields stands beside a dispatch; one that is malformed makes the file invalid.',
    grade: 'docs',
    sources: [TRIGGERS, SYNTAX],
    reliedOnBy: ['.github/workflows/sweep.yml'],
    covers: ['on schedule'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const good = await answer(subject, on('17 * * * *'), {});
      const bad = await answer(subject, on('17 *'), {});
      assert.deepEqual([good.status, good.runs, bad.status], [204, 1, 422]);
    },
  },
];
