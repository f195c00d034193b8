import { toSealedCredentialPath } from '#incident/path.ts';
import { expect, it } from 'vitest';
import { findSealedCredential } from '#incident/sealed-credential.ts';
import { toOperatorContext, toStepContext } from '#containment/dependencies.ts';
import { deposit, openScene, SECRET } from '../support/containment.ts';
import { steps } from '../support/providers.ts';

const step = steps.items[0];
if (step === undefined) throw new Error('There is no step');

it('opens a deposit in the operator job, masked first, and strikes it from messages', async () => {
  const scene = openScene();
  await deposit(scene);
  const operator = await toOperatorContext(scene.world, step);
  expect(operator.context.hasSealedCredential('C-01')).toBe(true);
  expect(await operator.context.openCredential('C-01')).toEqual({ opened: true, value: SECRET });
  expect(scene.masked).toEqual([SECRET]);
  expect(operator.openedIds()).toEqual(['C-01']);
  expect(operator.redact(`a ${SECRET} b`)).toBe('a [redacted] b');
});

it('opens nothing while a step is planned', async () => {
  const scene = openScene();
  await deposit(scene);
  const context = await toStepContext(scene.world, step);
  expect(await context.openCredential('C-01')).toMatchObject({
    opened: false,
  });
});

it('opens no deposit that is not there', async () => {
  const operator = await toOperatorContext(openScene().world, step);
  expect(operator.context.hasSealedCredential('C-01')).toBe(false);
  expect(await operator.context.openCredential('C-01')).toEqual({
    opened: false,
    problem: `Expected ${toSealedCredentialPath('C-01')}, got no such file.`,
  });
  expect(operator.openedIds()).toEqual([]);
});

it('opens no deposit whose value is another than the one it names', async () => {
  const scene = openScene();
  await deposit(scene);
  const named = findSealedCredential(scene.world.draft, 'C-01')?.fingerprint ?? '';
  const text = scene
    .file(toSealedCredentialPath('C-01'))
    .replace(named, `sha256:${'0'.repeat(64)}`);
  scene.world.draft.writeFile(toSealedCredentialPath('C-01'), text);
  const operator = await toOperatorContext(scene.world, step);
  expect(await operator.context.openCredential('C-01')).toMatchObject({
    opened: false,
    problem: expect.stringContaining('the deposit was changed'),
  });
  expect(operator.openedIds()).toEqual([]);
});
