/** A new containment step: the whole contract, and a plan that refuses until somebody has written it. */
import { UserError } from '#kernel/errors.ts';
import { STEPS } from '../kinds.ts';
import type { NewThing, Template } from '../template.ts';
import { renderExercise, toExercisePath } from './step-exercise.ts';
import { forAny, forGitHub, type StepFlavour } from './step-flavour.ts';

export const step: Template = {
  renderSource: (thing) => renderSource(thing, toFlavour(thing)),
  renderTest: (thing) => renderTest(thing, toFlavour(thing)),
  renderMore: (thing) => toRehearsal(thing),
  toNext: (thing) => {
    const { clientFile, scene, model, more } = toFlavour(thing);
    const provider = thing.id.slice(0, thing.id.indexOf('/'));
    const rehearsals = Object.keys(toRehearsal(thing)).map(
      (path) =>
        `${path}: the secrets and the piece of firebreak.yml with which it is rehearsed. Play it with \`npm run build\` and \`npm run exercise -- ${path}\`.`,
    );
    return [
      `actions/containment/step.ts is the contract, which says what each part gives, and ${model} a step that is whole, with its way back.`,
      `${thing.file}: plan, apply and verify, \`rollback\` where \`reversible\` says that there is one, and in \`words\` how a report tells it. A call that its client lacks goes into ${clientFile}, and the same in memory into ${scene}.`,
      `State in reads and permissions what it needs, of what PERMISSIONS in actions/providers/${provider}/provider.ts lists; a kind of target that is new is written where that file says isProtected. With \`revokes\` the step is suggested for exposed credentials of a kind.`,
      ...more,
      `Run \`npx vitest run ${thing.test} test/contract\` until it passes: whatever still says "To be written" is named.`,
      ...rehearsals,
      `\`npm run docs\` puts what it needs into the manifests below docs/; the label contain:${thing.id} exists after \`npm run setup -- --apply\`.`,
    ];
  },
};

/** Steps on GitHub are rehearsed on the GitHub of the sandbox, by the exercises of exercises/. */
function toRehearsal(thing: NewThing): Record<string, string> {
  if (thing.id.startsWith('github/')) return {};
  return { [toExercisePath(thing.id)]: renderExercise(thing.id, toFlavour(thing).example) };
}

/** The client's name and file, from the list of the provider's steps. */
function toFlavour({ id, list, listText }: NewThing): StepFlavour {
  const [provider = ''] = id.split('/');
  if (provider === 'github') return forGitHub(id);
  const [, client] = STEPS.exec(listText) ?? [];
  if (client === undefined) {
    throw new UserError({
      code: 'unexpected-list',
      message: `Unexpected form of ${list}, expected the steps of a client.`,
      hint: 'Write it as the list of actions/providers/github/steps/index.ts is.',
    });
  }
  return forAny(id, client);
}

function renderSource({ id, constant, title }: NewThing, flavour: StepFlavour): string {
  const { client, imports, params, help, example, subject } = flavour;
  return `/**
 * ${title}. To be written: what it stops, what it costs, and what rolling back cannot bring back.
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
${imports}

${params}
type Params = z.infer<typeof Params>;

export const ${constant} = defineStep<Params, ${client}>({
  name: '${id}',
  title: '${title}',
  // To be written: its technique, from https://d3fend.mitre.org/
  countermeasure: 'D3-?',
  // To be written: with 'full' or 'lossy' the step needs a rollback; and how far it reaches.
  reversible: 'no',
  blastRadius: '${flavour.blastRadius}',
  // To be written: what planning reads and what acting takes.
  reads: ${flavour.reads},
  permissions: ${flavour.permissions},
  params: Params,
  paramsHelp: ${help},
  example: '/contain ${id} ${example}',
  // To be written: how reports tell it, such as "the account ci was disabled".
  words: {
    service: ${flavour.service},
    done: 'done',
    undone: 'undone',
    noun: 'the doing of',
    toSubject: ${subject},
  },
  fromRecord: () => undefined,
  plan: planStep,
  evidenceBefore: async () => [],
  apply: applyStep,
  verify: verifyStep,
});

${renderFunctions(flavour)}`;
}

function renderFunctions({ client, bodies }: StepFlavour): string {
  return `/** Reads what is there and says which calls would be made; it changes nothing. */
async function planStep(params: Params, context: StepContext<${client}>): Promise<PlanDraft | StepRefusal> {
${bodies.plan}
}

/** Does what was planned, once: work that is found done is already-applied. */
async function applyStep({ params }: StepRun<Params>, context: StepContext<${client}>): Promise<ApplyResult | StepRefusal> {
${bodies.apply}
}

/** Reads again; only what was seen counts. */
async function verifyStep({ params }: StepRun<Params>, context: StepContext<${client}>): Promise<VerifyResult> {
${bodies.verify}
}
`;
}

function renderTest({ id, constant }: NewThing, { example }: StepFlavour): string {
  return `import { describe, expect, it } from 'vitest';
import { ${constant} } from '#providers/${id.replace('/', '/steps/')}.ts';
import { approve, contain, execute, mustPlan, takeBack } from '../../../support/containment.ts';
import { loseEachAnswer } from '../../../support/provider-scene.ts';
import { openScene } from '../scene.ts';

const LINE = '${id} ${example}';

describe('${id}', () => {
  it('plans the exact calls and the state before them', async () => {
    const { receipt } = await mustPlan(await openScene(), LINE);
    expect(receipt.plan.calls).not.toEqual([]);
    expect(receipt.plan.prior).not.toEqual({});
  });

  it('does what was planned and verifies it', async () => {
    const executed = await contain(await openScene(), LINE);
    expect(executed.outcome).toBe('verified');
  });

  it('finds work that is done already', async () => {
    const scene = await openScene();
    const { receipt } = await mustPlan(scene, LINE);
    await approve(scene, receipt.plan.digest);
    await execute(scene);
    expect((await execute(scene, { firstAttempt: false })).outcome).toBe('already-applied');
  });

  it('says unknown whichever answer is lost, and finishes once when it is run again', async () => {
    const ends = await loseEachAnswer(openScene, LINE);
    expect(ends.length).toBeGreaterThan(0);
    for (const [first, again] of ends) {
      expect(first).toBe('unknown');
      expect(again).toMatch(/^(?:verified|already-applied)$/);
    }
  });

  it.runIf(${constant}.rollback !== undefined)('takes its own change back', async () => {
    const scene = await openScene();
    await contain(scene, LINE);
    expect((await takeBack(scene)).outcome).toBe('rolled-back');
  });

  it('refuses what is not there', async () => {
    await expect(mustPlan(await openScene(), '${id} ${example.replace(/=.*/, '=nothing-of-the-kind')}')).rejects.toThrow(
      'unknown-target',
    );
  });
});
`;
}
