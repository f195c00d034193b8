/** A new provider: reaches nothing, protects everything and takes no settings until somebody has written it. */
import { toPascal } from '../kinds.ts';
import type { NewThing, Template } from '../template.ts';
import { renderClient, renderClientTest } from './provider-client.ts';
import { renderProviderTest, renderScene } from './provider-test.ts';

export const provider: Template = {
  renderSource,
  renderTest: renderProviderTest,
  renderMore: (thing) => {
    const [own, tests] = [`actions/providers/${thing.id}`, `test/providers/${thing.id}`];
    return {
      [`${own}/manifests.ts`]: renderManifests(thing),
      [`${own}/client.ts`]: renderClient(thing),
      [`${own}/steps/index.ts`]: renderSteps(thing),
      [`${tests}/client.test.ts`]: renderClientTest(thing),
      [`${tests}/scene.ts`]: renderScene(thing),
    };
  },
  toNext: ({ id }) => [
    `actions/containment/provider.ts is the contract, and test/lab/provider/ a small provider that is whole.`,
    `actions/providers/${id}/provider.ts: what of firebreak.yml it takes, how each job gets its credentials, and which permissions and targets there are. Until then every target counts as protected.`,
    `actions/providers/${id}/client.ts and test/providers/${id}/client.test.ts: the calls that its steps need.`,
    `test/providers/${id}/scene.ts: the same calls in memory, for the tests of its steps.`,
    `actions/providers/${id}/manifests.ts: what somebody grants there, made from what the steps need; \`npm run docs\` writes it below docs/${id}/.`,
    `Run \`npx vitest run test/providers/${id} test/contract\` until it passes: whatever still says "To be written" is named, and so is a line that .github/workflows/command.yml lacks.`,
    `Each step is \`npm run new step ${id}/<verb-noun>\`; the first one:`,
  ],
};

function renderSource({ id, title, constant }: NewThing): string {
  const name = toPascal(id);
  return `/** ${title} as a system that is contained. To be written: what of it. */
import { z } from 'zod';
import type { Provider } from '#containment/index.ts';
import { open${name}, type ${name}Client } from './client.ts';

/** Its piece of firebreak.yml, under \`providers.${id}\`. */
const Settings = z
  .strictObject({
    /** Where its API answers; without https on the job's own machine alone. */
    url: z.string().regex(/^(?:https:\\/\\/[^/]+|http:\\/\\/127\\.0\\.0\\.1:\\d+)$/, 'Expected https://<host>'),
    /** Ids that no step may touch. */
    protected: z.array(z.string()).default([]),
  })
  // To be written: whatever else connecting takes. Then take the refusal out; until then nothing of it can be planned.
  .refine(() => false, '${title} is not written yet');

/** To be written: what somebody can grant there, such as \`accounts\`. A step may ask for these and for nothing else. */
const PERMISSIONS: ReadonlySet<string> = new Set([]);

/** To be written: the kinds of targets that its steps name. */
const KINDS: ReadonlySet<string> = new Set([]);

export const ${constant}: Provider<${name}Client> = {
  name: '${id}',
  title: '${title}',
  settings: Settings,
  tiers: {
    reader: { by: 'secret', means: 'To be written: what somebody makes there that may only read.' },
    operator: { by: 'secret', means: 'To be written: what somebody makes there that may act.' },
  },
  permissions: PERMISSIONS,
  renderManifests: async (needs) => (await import('./manifests.ts')).renderManifests(needs),
  loadSteps: async () => (await import('./steps/index.ts')).STEPS,
  connect: ({ settings, key }) => open${name}({ ...Settings.parse(settings), key }),
  // What cannot be told apart from what is protected is protected.
  isProtected: ({ kind, id }, { providers }) => {
    const own = Settings.safeParse(providers['${id}']).data;
    return own === undefined || !KINDS.has(kind) || own.protected.includes(id);
  },
  // What an exercise may touch, as \`exercises.targets.${id}\` of firebreak.yml names it.
  isListed: ({ kind, id }, listed) => KINDS.has(kind) && listed.includes(id),
};
`;
}

function renderManifests({ id, title }: NewThing): string {
  return `/** What somebody grants in ${title}, from what the steps say they need. To be written: the form in which it is granted. */
import type { StepNeeds } from '#containment/index.ts';

type Permissions = StepNeeds['permissions'];

/** The rights of each tier, by path below docs/. */
export function renderManifests(needs: readonly StepNeeds[]): Record<string, string> {
  const rights = {
    reader: joinPermissions(needs.map(({ reads }) => reads)),
    operator: joinPermissions(needs.map(({ permissions }) => permissions)),
  };
  return { '${id}/rights.json': \`\${JSON.stringify(rights, null, 2)}\\n\` };
}

/** Writing includes reading. */
function joinPermissions(all: readonly Permissions[]): Permissions {
  const joined = new Map<string, 'read' | 'write'>();
  for (const [name, level] of all.flatMap((one) => Object.entries(one))) {
    if (joined.get(name) !== 'write') joined.set(name, level);
  }
  return Object.fromEntries([...joined].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
`;
}

function renderSteps({ id, title }: NewThing): string {
  const name = toPascal(id);
  return `/** The containment steps on ${title}. A new one is one file, one test and one line here. */
import type { ContainmentStep } from '#containment/index.ts';
import type { ${name}Client } from '../client.ts';

export const STEPS: readonly ContainmentStep<unknown, ${name}Client>[] = [];
`;
}
