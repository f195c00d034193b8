/**
 * A system that containment reaches. The engine knows this contract and no system by name: a provider is one folder
 * under providers/ and one line in its list, and brings its settings, its permissions and its steps.
 */
import type { z } from 'zod';
import { UserError } from '#kernel/errors.ts';
import { createRegistry } from '#kernel/registry.ts';
import type { PlanTarget } from '#incident/receipt.ts';
import { SETTINGS_FILE, type Settings } from '#incident/settings.ts';
import { toProviderName, type ContainmentStep, type Steps } from './step.ts';

/** `reader` plans, `operator` acts; each job holds the credentials of one of the two. */
export type Tier = 'reader' | 'operator';

/** What a job has to reach a system with. */
export interface Connection {
  tier: Tier;
  /** What the provider's piece of firebreak.yml says, parsed by its own schema. */
  settings: unknown;
  /** The token that the workflow got for the job, where the provider takes one. */
  token: string;
  /** Where the API of GitHub answers, for whoever needs it. */
  apiUrl: string;
}

export interface Provider<Client = unknown> {
  /** The first word of its steps' names, such as `github`. */
  name: string;
  title: string;
  /** Its piece of firebreak.yml, under `providers.<name>`. */
  settings: z.ZodType;
  /** How the job of each tier gets its credentials: one sentence for docs and setup. */
  tiers: Readonly<Record<Tier, string>>;
  /** The permissions its steps may ask for; another is refused when the provider is opened. */
  permissions: ReadonlySet<string>;
  /** Its steps, loaded when they are needed. */
  loadSteps(): Promise<readonly ContainmentStep[]>;
  /** Reaches the system; what is heavy is loaded by the calls. */
  connect(connection: Connection): Client;
  /** Whether no step may touch a target. One of a kind that the provider does not know counts as protected. */
  isProtected(target: PlanTarget, settings: Settings): boolean;
}

/** The providers of a job with the client of each. */
export interface OpenProviders {
  steps: Steps;
  isProtected(step: ContainmentStep, target: PlanTarget): boolean;
  /** The client that a step is written against. */
  toClient(step: ContainmentStep): unknown;
}

/**
 * Loads the steps of providers and connects each when one of its steps first asks.
 * @throws UserError when the provider's piece of firebreak.yml does not fit.
 */
export async function openProviders(
  providers: readonly Provider[],
  settings: Settings,
  toConnection: (provider: Provider) => Omit<Connection, 'settings'>,
): Promise<OpenProviders> {
  const byName = new Map(providers.map((one) => [one.name, one]));
  const steps = await loadSteps(providers);
  const clients = new Map<string, unknown>();
  const find = (step: ContainmentStep): Provider => {
    const provider = byName.get(toProviderName(step.name));
    if (provider === undefined) throw new TypeError(`${step.name} has no provider`);
    return provider;
  };
  return {
    steps,
    isProtected: (step, target) => find(step).isProtected(target, settings),
    toClient: (step) => {
      const provider = find(step);
      if (!clients.has(provider.name)) {
        const own = parseOwnSettings(provider, settings);
        const client = provider.connect({ ...toConnection(provider), settings: own });
        clients.set(provider.name, client);
      }
      return clients.get(provider.name);
    },
  };
}

/** Loads the steps of providers. @throws TypeError when one is not its provider's, or asks for a permission that is none. */
export async function loadSteps(providers: readonly Provider[]): Promise<Steps> {
  const loaded = await Promise.all(
    providers.map(async (provider) => {
      const steps = await provider.loadSteps();
      for (const step of steps) assertFits(step, provider);
      return steps;
    }),
  );
  return createRegistry(loaded.flat());
}

function assertFits({ name, reads, permissions }: ContainmentStep, provider: Provider): void {
  if (toProviderName(name) !== provider.name) {
    throw new TypeError(`${name} is no step of the provider ${provider.name}`);
  }
  const unknown = Object.keys({ ...reads, ...permissions }).find(
    (one) => !provider.permissions.has(one),
  );
  if (unknown === undefined) return;
  throw new TypeError(`${name} asks for ${unknown}, which is no permission of ${provider.name}`);
}

function parseOwnSettings({ name, settings: schema }: Provider, settings: Settings): unknown {
  const parsed = schema.safeParse(settings.providers[name] ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = ['providers', name, ...(issue?.path ?? [])].join('.');
  throw new UserError({
    code: 'invalid-settings',
    message: `Unexpected ${where}: ${issue?.message ?? 'it does not fit'}`,
    hint: 'docs/setup.md says what each provider takes.',
    place: { file: SETTINGS_FILE },
  });
}
