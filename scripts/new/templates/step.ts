/** A new containment step: the whole contract, and a plan that refuses until somebody has written it. */
import type { Template } from '../template.ts';

export const step: Template = {
  renderSource: ({ constant, id, title }) => `/**
 * ${title}: say here what it stops, what it costs, and what rolling back cannot bring back.
 */
import { z } from 'zod';
import {
  defineStep,
  type ApplyResult,
  type PlanDraft,
  type StepContext,
  type StepRefusal,
  type StepRun,
  type VerifyResult,
} from '#containment/index.ts';
import type { Organisation } from '../organisation.ts';
import { RepositoryParam, resolveRepository, toRepositoryRef } from '../repository.ts';
import { nameOwner } from '../words.ts';

const Params = z.strictObject({ repository: RepositoryParam });
type Params = z.infer<typeof Params>;

export const ${constant} = defineStep<Params, Organisation>({
  name: '${id}',
  title: '${title}',
  // Look the technique up on https://d3fend.mitre.org/ and name it here.
  countermeasure: 'D3-?',
  // With 'full' or 'lossy' the step needs a rollback.
  reversible: 'no',
  blastRadius: 'repository',
  reads: { metadata: 'read' },
  permissions: { metadata: 'read' },
  params: Params,
  paramsHelp: { repository: 'repository of the organisation, e.g. shop' },
  example: '/contain ${id} repository=shop',
  // How reports tell it: "the thing of acme/shop was done".
  words: {
    service: 'GitHub',
    done: 'done',
    undone: 'undone',
    noun: 'the doing of',
    toSubject: (targets) => ['the thing', ...nameOwner(targets)],
  },
  fromRecord: () => undefined,
  plan: planStep,
  evidenceBefore: async () => [],
  apply: applyStep,
  verify: verifyStep,
});
${renderFunctions(id)}`,
  renderTest: ({ id }) => `import { describe, expect, it } from 'vitest';
import { approve, contain, execute, mustPlan, openScene } from '../../../support/containment.ts';

const LINE = '${id} repository=shop';

describe('${id}', () => {
  it('plans the exact calls and the state before them', async () => {
    const { receipt } = await mustPlan(openScene(), LINE);
    expect(receipt.plan.calls).not.toEqual([]);
    expect(receipt.plan.prior).not.toEqual({});
  });

  it('does what was planned and verifies it', async () => {
    const executed = await contain(openScene(), LINE);
    expect(executed.outcome).toBe('verified');
  });

  it('finds work that is done already', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    await approve(scene, receipt.plan.digest);
    await execute(scene);
    expect((await execute(scene, { firstAttempt: false })).outcome).toBe('already-applied');
  });

  it('says unknown when an answer is lost, and finishes once when it is run again', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    await approve(scene, receipt.plan.digest);
    scene.organisation.failAt(2, 'lost');
    expect((await execute(scene)).outcome).toBe('unknown');
    const again = await execute(scene, { firstAttempt: false });
    expect(again.outcome).toMatch(/verified|already-applied/);
  });
});
`,
  toNext: ({ id, test }) => [
    'Write planStep, applyStep and verifyStep; a call that Organisation lacks goes into actions/providers/github/organisation.ts.',
    `Run \`npx vitest run ${test}\` until it passes.`,
    'Write in words how a report tells it; with `revokes` it is suggested for exposed credentials of a kind.',
    'State in reads and permissions what it needs: `npm run docs` puts that into the App manifests.',
    `The label contain:${id} exists after \`npm run setup -- --apply\`.`,
  ],
};

function renderFunctions(id: string): string {
  return `
/** Reads the target and says which calls would be made; it changes nothing. */
async function planStep(params: Params, context: StepContext<Organisation>): Promise<PlanDraft | StepRefusal> {
  const repository = await resolveRepository(params.repository, context);
  if ('refused' in repository) return repository;
  return { refused: 'not-needed', message: '${id} is not written yet.' };
}

/** Does what was planned, once: work that is found done is already-applied. */
async function applyStep(
  { params }: StepRun<Params>,
  context: StepContext<Organisation>,
): Promise<ApplyResult | StepRefusal> {
  const { owner, name } = toRepositoryRef(params.repository, context.settings);
  return { refused: 'not-needed', message: \`\${owner}/\${name}: ${id} is not written yet.\` };
}

/** Reads the target again; only what was seen counts. */
async function verifyStep({ params }: StepRun<Params>, context: StepContext<Organisation>): Promise<VerifyResult> {
  const { owner, name } = toRepositoryRef(params.repository, context.settings);
  return { verified: false, seen: \`\${owner}/\${name}: ${id} is not written yet.\` };
}
`;
}
