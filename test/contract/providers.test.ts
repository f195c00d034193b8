import { describe, expect, it } from 'vitest';
import {
  loadSteps,
  OPERATOR_KEY,
  renderManifests,
  toReaderKeyName,
  type Provider,
} from '#containment/index.ts';
import { Settings } from '#incident/settings.ts';
import { PROVIDERS } from '#providers/index.ts';
import { readWorkflows, renderValues, toJobs, toMap, toText } from './workflow-sources.ts';

const settings = Settings.parse({
  organisation: 'acme',
  incident_repository: 'acme/incidents',
  roles: {},
});

describe.each(PROVIDERS)('provider $name', (provider) => {
  it('says in a sentence how each job gets its credentials', () => {
    expect(provider.title).toMatch(/^\w.*[^.]$/);
    for (const { means } of Object.values(provider.tiers)) expect(means).toMatch(/^[A-Z].{10,}\.$/);
  });

  it('protects a target of a kind that it does not know', () => {
    const target = { kind: 'nobody knows it', name: 'x', id: 'x' };
    expect(provider.isProtected(target, settings)).toBe(true);
  });

  it('lets no exercise touch a target of a kind that it does not know', () => {
    const target = { kind: 'nobody knows it', name: 'x', id: 'x' };
    expect(provider.isListed(target, ['x'])).toBe(false);
  });

  it('takes a piece of firebreak.yml, or needs none', () => {
    // A schema that takes nothing at all is one that somebody has yet to write.
    const { error } = provider.settings.safeParse({});
    const problems = error?.issues.filter(({ code }) => code === 'custom') ?? [];
    expect(problems.map(({ message }) => message)).toEqual([]);
  });

  it('has a step', async () => {
    const { items } = await loadSteps([provider]);
    expect(items, `npm run new step ${provider.name}/<verb-noun>`).not.toEqual([]);
  });

  it('has manifests that grant what its steps need', async () => {
    const { items } = await loadSteps([provider]);
    const text = [...(await renderManifests([provider])).values()].join('\n');
    const needed = items.flatMap(({ reads, permissions }) => [
      ...Object.keys(reads),
      ...Object.keys(permissions),
    ]);
    expect(needed.filter((one) => !text.includes(one))).toEqual([]);
  });
});

const jobs = readWorkflows()
  .filter(({ name }) => name === 'command.yml')
  .flatMap(toJobs);

/** The job that plans, and the one that acts. */
function findJob(action: 'command' | 'contain') {
  const found = jobs.find(({ steps }) =>
    steps.some((step) => toText(step, 'uses') === `./actions/${action}`),
  );
  if (found === undefined) throw new Error(`No job uses ./actions/${action}`);
  return found;
}

const namesOf = (tier: keyof Provider['tiers'], by: string): string[] =>
  PROVIDERS.filter(({ tiers }) => tiers[tier].by === by).map(({ name }) => name);

describe('.github/workflows/command.yml', () => {
  it.each([
    ['command', 'reader'],
    ['contain', 'operator'],
  ] as const)(
    'lets the job %s show who it is only where a provider asks for it',
    (action, tier) => {
      const { map, place } = findJob(action);
      const askers = namesOf(tier, 'oidc');
      const line = 'id-token: write # reaching a provider without a secret';
      const word = askers.length === 0 ? 'take out' : `for ${askers.join(', ')} add`;
      const level = toMap(map, 'permissions')?.get('id-token');
      expect(level, `${place}, under permissions: ${word} "${line}"`).toBe(
        askers.length === 0 ? undefined : 'write',
      );
    },
  );

  it('hands the command action the key of each provider that is read with one, and no other', () => {
    const { steps, place } = findJob('command');
    const own = steps.find((step) => toText(step, 'uses') === './actions/command');
    const inputs = own && toMap(own, 'with');
    const given = inputs === undefined ? undefined : toText(inputs, 'reader-keys');
    const lines = namesOf('reader', 'secret').map(
      (name) => `${name}: \${{ toJSON(secrets.${toReaderKeyName(name)}) }}`,
    );
    const wanted =
      lines.length === 0
        ? 'nothing under `reader-keys`'
        : `\`reader-keys: |\` with the lines\n${lines.join('\n')}`;
    expect(
      (given ?? '').trim(),
      `${place}, ./actions/command, under \`with:\` expected ${wanted}`,
    ).toBe(lines.join('\n'));
  });

  it('hands the contain action the key of the environment, whichever that is', () => {
    expect(renderValues(findJob('contain').map)).toContain(`secrets.${OPERATOR_KEY} `);
    expect(renderValues(findJob('command').map)).not.toContain(OPERATOR_KEY);
  });
});
