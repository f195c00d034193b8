/**
 * Halts a repository's pipelines: disables its active workflows first, so that nothing new starts, then cancels what
 * runs. The incident repository is never halted. Running jobs are gone for good; only the workflows can be put back.
 */
import { z } from 'zod';
import type { Organisation, PipelineRun, RepositoryRef, Workflow } from '../organisation.ts';
import {
  findAffectedRepository,
  RepositoryParam,
  resolveRepository,
  toRepositoryRef,
} from '../repository.ts';
import {
  defineStep,
  type AppliedRun,
  type ApplyResult,
  type EvidenceFile,
  type PlanDraft,
  type StepContext,
  type StepRefusal,
  type StepRun,
  type VerifyResult,
} from '#containment/index.ts';
import { cancelRuns, renderCancelled } from '../cancel-runs.ts';
import { disableWorkflows, renderNames } from '../disable-workflows.ts';
import { HALT_WORDS } from '../words.ts';
import { CANCEL_RUN, DISABLE_WORKFLOW, ENABLE_WORKFLOW, fillRoute } from '../routes.ts';

const Params = z.strictObject({ repository: RepositoryParam });
type Params = z.infer<typeof Params>;

/** What the plan keeps: which workflows stood how. Runs change by the minute and stay out. */
const Prior = z.object({
  repository_id: z.number(),
  workflows: z.array(z.object({ id: z.number(), path: z.string(), state: z.string() })),
});

export const haltWorkflows = defineStep<Params, Organisation>({
  name: 'github/halt-workflows',
  title: 'Halt the workflows of a repository',
  countermeasure: 'D3-PT',
  reversible: 'lossy',
  blastRadius: 'repository',
  reads: { actions: 'read', metadata: 'read' },
  permissions: { actions: 'write', metadata: 'read' },
  params: Params,
  paramsHelp: { repository: 'repository of the organisation, e.g. shop' },
  example: '/contain github/halt-workflows repository=shop',
  words: HALT_WORDS,
  fromRecord: (incident) => {
    const repository = findAffectedRepository(incident);
    return repository === undefined ? undefined : { repository };
  },
  plan: planHalt,
  evidenceBefore: saveRuns,
  apply: applyHalt,
  verify: verifyHalt,
  rollback: {
    plan: planResume,
    apply: applyResume,
    verify: verifyResume,
  },
});

async function planHalt(
  params: Params,
  context: StepContext<Organisation>,
): Promise<PlanDraft | StepRefusal> {
  const repository = await resolveRepository(params.repository, context);
  if ('refused' in repository) return repository;
  const { ref, fullName, id } = repository;
  const [workflows, runs] = await Promise.all([
    fetchSorted(context, ref),
    context.client.fetchActiveRuns(ref),
  ]);
  const active = workflows.filter(isActive);
  if (active.length === 0 && runs.length === 0) {
    return {
      refused: 'not-needed',
      message: `${fullName} has no active workflow and no active run; nothing is left to halt.`,
    };
  }
  return {
    targets: [
      { kind: 'repository', name: fullName, id: String(id) },
      ...active.map((one) => ({ kind: 'workflow', name: one.path, id: String(one.id) })),
    ],
    calls: [
      ...active.map((one) => fillRoute(DISABLE_WORKFLOW, ref, { workflow_id: one.id })),
      `${fillRoute(CANCEL_RUN, ref)} for each run that is active then, and force-cancel where it stays`,
    ],
    prior: {
      repository_id: id,
      workflows: workflows.map((one) => ({ id: one.id, path: one.path, state: one.state })),
    },
    impact: `Nothing builds or deploys from ${fullName} until the halt is rolled back, and what runs now is cancelled for good.`,
    notes: renderNotes(workflows, runs),
  };
}

function renderNotes(workflows: readonly Workflow[], runs: readonly PipelineRun[]): string[] {
  const managed = workflows.filter(isManaged).map(({ path }) => path);
  const running = runs.map(
    ({ id, name, status, branch }) => `${id} (${name}, ${status}, ${branch})`,
  );
  return [
    `Active runs when planned: ${running.length === 0 ? 'none' : running.join(', ')}`,
    ...(managed.length === 0
      ? []
      : [`GitHub's own, which cannot be disabled here: ${managed.join(', ')}`]),
  ];
}

/** Dependabot, Pages and code scanning run from paths that are no files; GitHub answers 422 when asked to disable them. */
function isManaged({ path }: Pick<Workflow, 'path'>): boolean {
  return path.startsWith('dynamic/');
}

function isActive(workflow: Pick<Workflow, 'path' | 'state'>): boolean {
  return workflow.state === 'active' && !isManaged(workflow);
}

async function fetchSorted(
  { client }: StepContext<Organisation>,
  ref: RepositoryRef,
): Promise<Workflow[]> {
  return (await client.fetchWorkflows(ref)).toSorted((a, b) => a.id - b.id);
}

async function saveRuns(
  { params, plan }: StepRun<Params>,
  context: StepContext<Organisation>,
): Promise<readonly EvidenceFile[]> {
  const ref = toRepositoryRef(params.repository, context.settings);
  const runs = await context.client.fetchActiveRuns(ref);
  const { repository_id, workflows } = Prior.parse(plan.prior);
  const content = {
    repository: `${ref.owner}/${ref.name}`,
    repository_id,
    workflows,
    active_runs: runs,
  };
  return [
    {
      name: 'workflows.json',
      content: `${JSON.stringify(content, null, 2)}\n`,
      note: 'Workflows and active runs as they were before the halt',
    },
  ];
}

async function applyHalt(
  { params, plan }: StepRun<Params>,
  context: StepContext<Organisation>,
): Promise<ApplyResult> {
  const ref = toRepositoryRef(params.repository, context.settings);
  const planned = toPlannedIds(plan);
  const workflows = (await fetchSorted(context, ref)).filter(({ id }) => planned.has(id));
  const { disabled, found, stopped } = await disableWorkflows(workflows, ref, context);
  const { cancelled, forced } = await cancelRuns(ref, context);
  const done = [
    ...(disabled.length === 0 ? [] : [`Disabled ${renderNames(disabled)}.`]),
    ...(found.length === 0 ? [] : [`Found stopped by somebody else: ${renderNames(found)}.`]),
    ...renderCancelled({ cancelled, forced }),
  ];
  if (done.length > 0)
    return {
      outcome: 'applied',
      done,
      ...(stopped.length === 0 ? {} : { found: [`Found disabled: ${renderNames(stopped)}.`] }),
      state: {
        disabled: toIds(disabled),
        ...(found.length === 0 ? {} : { found: toIds(found) }),
        cancelled,
        forced,
      },
    };
  return { outcome: 'already-applied', done: ['No planned workflow was active and nothing ran.'] };
}

/** What applying found to be somebody else's doing, although the plan meant to do it. */
const Applied = z.object({ found: z.array(z.number()).default([]) });

/** The workflows this plan disables, and so the only ones its rollback may enable. */
function toPlannedIds(plan: Pick<PlanDraft, 'prior'>): Set<number> {
  return new Set(
    Prior.parse(plan.prior)
      .workflows.filter(isActive)
      .map(({ id }) => id),
  );
}

/** A cancelled run takes up to a minute to end, and a list may lag: ninety seconds in all before it counts as doubt. */
const VERIFY_WAITS_MS = [2000, 4000, 8000, 16_000, 30_000, 30_000];

async function verifyHalt(
  { params }: StepRun<Params>,
  context: StepContext<Organisation>,
): Promise<VerifyResult> {
  const ref = toRepositoryRef(params.repository, context.settings);
  let left = await findLeft(context, ref);
  for (const wait of VERIFY_WAITS_MS) {
    if (left.length === 0) break;
    await context.pause(wait);
    left = await findLeft(context, ref);
  }
  if (left.length === 0) {
    return { verified: true, seen: 'No workflow is active and no run is left.' };
  }
  return { verified: false, seen: `Still active: ${left.join(', ')}.` };
}

async function findLeft(context: StepContext<Organisation>, ref: RepositoryRef): Promise<string[]> {
  const active = (await fetchSorted(context, ref)).filter(isActive);
  const runs = await context.client.fetchActiveRuns(ref);
  return [...active.map(({ path }) => path), ...runs.map(({ id }) => `run ${id}`)];
}

async function planResume(
  run: AppliedRun<Params>,
  context: StepContext<Organisation>,
): Promise<PlanDraft | StepRefusal> {
  const repository = await resolveRepository(run.params.repository, context);
  if ('refused' in repository) return repository;
  const { ref, fullName, id } = repository;
  const halted = await fetchHalted(run, context, ref);
  if (halted.length === 0) {
    return {
      refused: 'not-needed',
      message: `None of the workflows this plan disabled in ${fullName} is disabled still; nothing is left to undo.`,
    };
  }
  return {
    targets: [
      { kind: 'repository', name: fullName, id: String(id) },
      ...halted.map((one) => ({ kind: 'workflow', name: one.path, id: String(one.id) })),
    ],
    calls: halted.map((one) => fillRoute(ENABLE_WORKFLOW, ref, { workflow_id: one.id })),
    prior: {
      repository_id: id,
      workflows: halted.map((one) => ({ id: one.id, path: one.path, state: one.state })),
    },
    impact: `${fullName} builds and deploys again at the next event. Cancelled runs are not started again.`,
  };
}

function toIds(workflows: readonly Workflow[]): number[] {
  return workflows.map(({ id }) => id);
}

/** Ours, and still as we left them: a workflow that someone enabled or deleted since is theirs. */
async function fetchHalted(
  { plan, state }: AppliedRun<Params>,
  context: StepContext<Organisation>,
  ref: RepositoryRef,
): Promise<Workflow[]> {
  const ours = toPlannedIds(plan);
  const { found = [] } = Applied.safeParse(state).data ?? {};
  const workflows = await fetchSorted(context, ref);
  return workflows.filter(
    (one) => ours.has(one.id) && !found.includes(one.id) && one.state === 'disabled_manually',
  );
}

async function applyResume(
  run: AppliedRun<Params>,
  context: StepContext<Organisation>,
): Promise<ApplyResult> {
  const ref = toRepositoryRef(run.params.repository, context.settings);
  const halted = await fetchHalted(run, context, ref);
  for (const one of halted) {
    await context.client.enableWorkflow(ref, one.id);
    context.did(`Enabled ${renderNames([one])}.`);
  }
  return halted.length === 0
    ? { outcome: 'already-applied', done: ['None of our workflows was disabled still.'] }
    : {
        outcome: 'applied',
        done: [`Enabled ${renderNames(halted)}.`],
        state: { enabled: toIds(halted) },
      };
}

async function verifyResume(
  run: AppliedRun<Params>,
  context: StepContext<Organisation>,
): Promise<VerifyResult> {
  const ref = toRepositoryRef(run.params.repository, context.settings);
  const halted = await fetchHalted(run, context, ref);
  return halted.length === 0
    ? { verified: true, seen: 'None of the workflows this plan disabled is disabled still.' }
    : { verified: false, seen: `Still disabled: ${halted.map(({ path }) => path).join(', ')}.` };
}
