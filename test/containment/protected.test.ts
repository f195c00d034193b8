import { expect, it } from 'vitest';
import { admitPlan } from '#containment/protected.ts';
import { openScene } from '../support/containment.ts';
import { steps } from '../support/providers.ts';

const FINGERPRINT = `sha256:${'a'.repeat(64)}`;
const { world } = openScene({
  settings: { protected: { repositories: ['acme/vault'], credentials: [FINGERPRINT] } },
});
const step = steps.items[0];
if (step === undefined) throw new Error('There is no step');
const draftOf = (kind: string, name: string, id: string) => ({
  targets: [
    { kind: 'workflow', name: 'build.yml', id: '71' },
    { kind, name, id },
  ],
  calls: [],
  prior: null,
  impact: 'None.',
});

it.each([
  ['repository', 'acme/incidents', '1'],
  ['repository', 'ACME/Vault', '2'],
  ['credential', 'C-01', FINGERPRINT],
  ['kind of thing nobody knows', 'acme/shop', '4'],
])('admits no plan that touches the protected %s %s', (kind, name, id) => {
  expect(admitPlan(draftOf(kind, name, id), { step, dependencies: world })).toMatchObject({
    outcome: 'refused',
    reason: 'protected-target',
    message: expect.stringContaining(`the protected ${kind} ${name}`),
  });
});

it.each([
  ['repository', 'acme/shop', '3'],
  ['credential', 'acme/vault', `sha256:${'b'.repeat(64)}`],
  ['deploy key', 'acme/vault', FINGERPRINT],
])('admits a plan that touches the %s %s', (kind, name, id) => {
  const plan = draftOf(kind, name, id);
  expect(admitPlan(plan, { step, dependencies: world })).toBe(plan);
});

/** A world in which an exercise was declared, with what it may touch. */
function openExercise(targets: Record<string, string[]>, exercise = true) {
  const scene = openScene({ settings: { exercises: { targets } } });
  scene.world.draft.changeRecord((incident) => ({ ...incident, exercise }));
  return scene.world;
}

it.each([
  [['repository', 'acme/shop', '3'], { github: ['acme/other', '3'] }],
  [['repository', 'acme/shop', '3'], { lab: ['acme/shop'] }],
  [['repository', 'acme/shop', '3'], {}],
  [['credential', 'C-01', FINGERPRINT], { github: ['C-01', 'acme/shop'] }],
] as const)('lets no exercise touch %j, which %j does not list', ([kind, name, id], listed) => {
  const plan = draftOf(kind, name, id);
  const targets = Object.fromEntries(Object.entries(listed).map(([key, all]) => [key, [...all]]));
  const dependencies = openExercise(targets);
  expect(admitPlan(plan, { step, dependencies })).toMatchObject({
    outcome: 'refused',
    reason: 'exercise-target',
    message: expect.stringContaining(`the ${kind} ${name}`),
  });
  expect(admitPlan(plan, { step, dependencies: openExercise(targets, false) })).toBe(plan);
});

it('lets an exercise touch what is listed, with all that lies in it, and nothing that is protected', () => {
  const dependencies = openExercise({ github: ['ACME/shop', FINGERPRINT, 'acme/incidents'] });
  for (const plan of [
    draftOf('repository', 'acme/shop', '3'),
    draftOf('credential', 'C-01', FINGERPRINT),
  ])
    expect(admitPlan(plan, { step, dependencies })).toBe(plan);
  const home = draftOf('repository', 'acme/incidents', '1');
  expect(admitPlan(home, { step, dependencies })).toMatchObject({ reason: 'protected-target' });
});
