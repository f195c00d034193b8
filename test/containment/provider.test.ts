import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  loadSteps,
  openProviders,
  renderManifests,
  toPieces,
  type ContainmentStep,
  type Provider,
} from '#containment/index.ts';
import { planContainment } from '#containment/planning.ts';
import { parseSettings } from '#incident/settings.ts';
import { PROVIDERS } from '#providers/index.ts';
import { github } from '#providers/github/provider.ts';
import { DANA, openScene, START } from '../support/containment.ts';
import { steps } from '../support/providers.ts';

const SMALL = 'organisation: acme\nincident_repository: acme/incidents\nroles: {}\n';
const CLOUD_PERMISSION = 'iam:UpdateAccessKey';

const [githubStep] = steps.items;
if (githubStep === undefined) throw new Error('no step');

const cloudStep: ContainmentStep = {
  ...githubStep,
  name: 'cloud/disable-key',
  reads: {},
  permissions: { [CLOUD_PERMISSION]: 'write' },
};

/** A second system, as one of its own folder would be. */
const cloud: Provider<string> = {
  name: 'cloud',
  title: 'Cloud',
  settings: z.strictObject({ account: z.string().regex(/^\d{12}$/) }),
  tiers: {
    reader: { by: 'oidc', means: 'A role.' },
    operator: { by: 'oidc', means: 'Another role.' },
  },
  permissions: new Set([CLOUD_PERMISSION]),
  renderManifests: (needs) =>
    Promise.resolve({ 'cloud/policy.json': needs.map(({ name }) => name).join() }),
  loadSteps: () => Promise.resolve([cloudStep]),
  connect: ({ settings }) => JSON.stringify(settings),
  isProtected: () => false,
  isListed: () => true,
};
const BOTH: readonly Provider[] = [github, cloud];

const parse = (text: string) => parseSettings(`${SMALL}${text}`, toPieces(BOTH));

describe('permissions', () => {
  it('of one provider never reach the manifest of another', async () => {
    const files = await renderManifests(BOTH);
    expect(files.get('docs/cloud/policy.json')).toBe('cloud/disable-key');
    expect([...files.keys()]).toEqual([
      'docs/apps/observer.json',
      'docs/apps/operator.json',
      'docs/cloud/policy.json',
    ]);
    const alone = await renderManifests([github]);
    for (const name of ['docs/apps/observer.json', 'docs/apps/operator.json']) {
      expect(files.get(name)).toBe(alone.get(name));
      expect(files.get(name)).not.toContain('iam');
    }
  });

  it.each(['reads', 'permissions'] as const)(
    'that the provider does not know are refused in %s',
    async (where) => {
      const step = { ...githubStep, [where]: { [CLOUD_PERMISSION]: 'read' as const } };
      const wrong: Provider = { ...github, loadSteps: () => Promise.resolve([step]) };
      await expect(loadSteps([wrong])).rejects.toThrow(
        `${githubStep.name} asks for ${CLOUD_PERMISSION}, which is no permission of github`,
      );
    },
  );

  it('of a step that stands in the list of another provider are refused', async () => {
    const wrong: Provider = { ...cloud, loadSteps: () => Promise.resolve([githubStep]) };
    await expect(loadSteps([wrong])).rejects.toThrow('is no step of the provider cloud');
  });

  it('are refused when two providers would write one file', async () => {
    const twin: Provider = {
      ...cloud,
      renderManifests: () => Promise.resolve({ 'apps/observer.json': '' }),
    };
    await expect(renderManifests([github, twin])).rejects.toThrow('one manifest');
  });
});

describe('a target of a kind that the provider does not know', () => {
  const settings = parseSettings(SMALL);

  it('is protected', () => {
    const target = { kind: 'access key', name: 'AKIA', id: 'AKIA' };
    expect(github.isProtected(target, settings)).toBe(true);
    expect(github.isProtected({ ...target, kind: 'workflow' }, settings)).toBe(false);
  });

  it('is judged by the provider of the step alone', async () => {
    const opened = await openProviders(BOTH, settings, () => {
      throw new Error('Nobody asked for a client');
    });
    const target = { kind: 'access key', name: 'AKIA', id: 'AKIA' };
    expect(opened.isProtected(githubStep, target)).toBe(true);
    expect(opened.isProtected(cloudStep, target)).toBe(false);
  });
});

const READER = {
  tier: 'reader',
  token: '',
  key: '',
  apiUrl: '',
  idToken: (audience: string) => Promise.resolve(`for ${audience}`),
} as const;
const OPERATOR = { ...READER, tier: 'operator' } as const;

const open = (providers: readonly Provider[]) =>
  openProviders(providers, parseSettings(SMALL), () => OPERATOR);

describe('the environment', () => {
  it('is that of the step’s provider, also of a step that is there no more', async () => {
    const opened = await open(BOTH);
    expect(opened.toEnvironment(githubStep.name)).toBe('containment');
    expect(opened.toEnvironment('github/gone')).toBe('containment');
    expect(opened.toEnvironment(cloudStep.name)).toBe('containment-cloud');
    expect(opened.toEnvironment('moon/step')).toBe('containment-moon');
  });

  it('belongs to one provider alone', async () => {
    await expect(open([github, { ...cloud, environment: 'containment' }])).rejects.toThrow(
      'share an environment',
    );
  });
});

describe('firebreak.yml', () => {
  it.each([
    ['providers:\n  cluod: {}\n', 5, 'cloud'],
    ['providers:\n  cloud:\n    account: "123456789012"\n    acount: "1"\n', 7, 'account'],
    ['providers:\n  cloud:\n    account: twelve\n', 6, 'account'],
    ['providers:\n  github:\n    token: none\n', 6, 'token'],
  ])('is refused with %j at the line of the mistake', (text, line, word) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({
        code: 'invalid-settings',
        message: expect.stringMatching(new RegExp(word)),
        place: expect.objectContaining({ file: 'firebreak.yml', line }),
      }),
    );
  });

  it('says which provider was meant', () => {
    expect(() => parse('providers:\n  cluod: {}\n')).toThrow(/cloud\?/);
  });

  it('may leave a provider out, and keeps what people wrote for the provider to read', () => {
    expect(parse('').providers).toEqual({});
    const { providers } = parse('providers:\n  cloud: {account: "123456789012"}\n');
    expect(providers).toEqual({ cloud: { account: '123456789012' } });
  });

  it('gives each client its own piece, parsed', async () => {
    const settings = parse('providers:\n  cloud: {account: "123456789012"}\n');
    const opened = await openProviders(BOTH, settings, () => READER);
    expect(await opened.toClient(cloudStep)).toBe('{"account":"123456789012"}');
  });

  it('reaches a client beside a way to show who the job is', async () => {
    const shown: Provider = { ...cloud, connect: ({ idToken }) => idToken('sts.example.com') };
    const settings = parse('providers:\n  cloud: {account: "123456789012"}\n');
    const opened = await openProviders([github, shown], settings, () => READER);
    expect(await opened.toClient(cloudStep)).toBe('for sts.example.com');
  });

  it('that says nothing of a provider which needs it lets none of its steps be planned', async () => {
    const { world } = openScene();
    const providers = await openProviders(BOTH, world.settings, () => READER);
    const refused = await planContainment(
      {
        step: cloudStep.name,
        args: new Map(),
        fromRecord: false,
        asker: DANA,
        at: START,
        source: { kind: 'comment', id: '1', url: 'https://github.com' },
        command: '/contain cloud/disable-key',
      },
      { ...world, providers },
    );
    expect(refused).toMatchObject({
      outcome: 'refused',
      reason: 'not-set-up',
      message: expect.stringContaining('providers.cloud.account'),
    });
  });
});

it('the providers of this copy fit the contract', async () => {
  expect(new Set(PROVIDERS.map(({ name }) => name)).size).toBe(PROVIDERS.length);
  expect((await loadSteps(PROVIDERS)).items.length).toBeGreaterThan(0);
});
