import { expect, it } from 'vitest';
import { loadSteps } from '#containment/index.ts';
import { PROVIDERS } from '#providers/index.ts';
import { BLAST_RADII, needsSecondPerson } from '#containment/step.ts';
import { openScene } from '../support/containment.ts';

const steps = await loadSteps(PROVIDERS);

const [step] = steps.items;
if (step === undefined) throw new Error('no step');

it.each(BLAST_RADII.map((radius, index) => [radius, index] as const))(
  'a reversible step of the radius %s needs two people from the service on',
  (blastRadius, index) => {
    const { settings } = openScene().world;
    const wide = index >= BLAST_RADII.indexOf('service');
    expect(needsSecondPerson({ ...step, blastRadius, reversible: 'full' }, settings)).toBe(wide);
    expect(needsSecondPerson({ ...step, blastRadius, reversible: 'no' }, settings)).toBe(true);
  },
);

it('every step needs two people when the policy says always', () => {
  const { settings } = openScene({ settings: { policy: { second_person: 'always' } } }).world;
  const narrow = { ...step, blastRadius: 'principal' as const, reversible: 'full' as const };
  expect(needsSecondPerson(narrow, settings)).toBe(true);
});
