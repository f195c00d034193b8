/**
 * A system that containment reaches. The engine knows this contract and no system by name: a provider is one folder
 * under providers/ and one line in its list, and brings its settings, its permissions and its steps.
 */
import type { z } from 'zod';
import { UserError } from '#kernel/errors.ts';
import { createRegistry } from '#kernel/registry.ts';
import type { PlanTarget } from '#incident/receipt.ts';
import { SETTINGS_FILE, type ProviderPieces, type Settings } from '#incident/settings.ts';
import { toProviderName, type ContainmentStep, type Steps } from './step.ts';

/** `reader` plans, `operator` acts; each job holds the credentials of one of the two. */
export type Tier = 'reader' | 'operator';

/** How the job of a tier gets what it reaches the system with; docs/setup.md and `npm run setup` say so to people. */
export interface TierAccess {
  /**
   * `app`: the token of a GitHub App. `oidc`: the job shows who it is, with `permissions: id-token: write`. `secret`: one
   * secret of its environment, see `keys.ts`. `none`: nothing, such as where the runner's machine may do it.
   */
  by: 'app' | 'oidc' | 'secret' | 'none';
  /** One sentence: what somebody makes there, and what it may do. */
  means: string;
}

/** What a job has to reach a system with. */
export interface Connection {
  tier: Tier;
  /** What the provider's piece of firebreak.yml says, parsed by its own schema. */
  settings: unknown;
  /** The token that the workflow got for the job, where the provider takes one. */
  token: string;
  /** The secret that the environment of the job holds for this provider; empty where there is none. */
  key: string;
  /** Where the API of GitHub answers, for whoever needs it. */
  apiUrl: string;
  /**
   * A token that shows who the job is (OpenID Connect), for the audience alone and already masked: for a tier `by: 'oidc'`.
   * @throws UserError when the job lacks `id-token: write`, UpstreamError when GitHub gives none.
   */
  idToken: (audience: string) => Promise<string>;
}

/** What a step needs, for the manifests of its provider. */
export type StepNeeds = Pick<ContainmentStep, 'name' | 'reads' | 'permissions'>;

export interface Provider<Client = unknown> {
  /** The first word of its steps' names, such as `github`. */
  name: string;
  title: string;
  /** Its piece of firebreak.yml, under `providers.<name>`; checked wherever that file is opened. */
  settings: z.ZodType;
  /**
   * The environment that holds its operator's keys and those of no other provider; `containment-<name>` when left out.
   * The contain job of .github/workflows/command.yml runs in it.
   */
  environment?: string;
  tiers: Readonly<Record<Tier, TierAccess>>;
  /** The permissions its steps may ask for; another is refused when the provider is opened. */
  permissions: ReadonlySet<string>;
  /**
   * What somebody has to grant there, by path below docs/: the manifest of an App, a policy, a role. It is made from what
   * the provider's own steps need and from nothing else.
   */
  renderManifests(needs: readonly StepNeeds[]): Promise<Readonly<Record<string, string>>>;
  /** Its steps, loaded when they are needed. */
  loadSteps(): Promise<readonly ContainmentStep[]>;
  /** Reaches the system; what is heavy is loaded here, for no other provider's steps have to carry it. */
  connect(connection: Connection): Client | Promise<Client>;
  /** Whether no step may touch a target. One of a kind that the provider does not know counts as protected. */
  isProtected(target: PlanTarget, settings: Settings): boolean;
  /** Whether an exercise may touch a target, by what firebreak.yml lists for it. One of an unknown kind is not listed. */
  isListed(target: PlanTarget, listed: readonly string[]): boolean;
}

/** The providers of a job with the client of each. */
export interface OpenProviders {
  steps: Steps;
  isProtected(step: ContainmentStep, target: PlanTarget): boolean;
  /** Whether firebreak.yml lists a target for exercises. */
  isListed(step: ContainmentStep, target: PlanTarget): boolean;
  /** The environment of the job that carries out plans of a step, also of one that is there no more. */
  toEnvironment(step: string): string;
  /** What is missing in firebreak.yml for the provider of a step; undefined when nothing is. */
  findGap(step: ContainmentStep): string | undefined;
  /** The client that a step is written against. */
  toClient(step: ContainmentStep): Promise<unknown>;
}

/** Loads the steps of providers and connects each when one of its steps first asks. */
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
  assertApart(providers);
  return {
    steps,
    toEnvironment: (step) => {
      const name = toProviderName(step);
      return toEnvironment(byName.get(name) ?? { name });
    },
    isProtected: (step, target) => find(step).isProtected(target, settings),
    isListed: (step, target) => {
      const provider = find(step);
      return provider.isListed(target, settings.exercises.targets[provider.name] ?? []);
    },
    findGap: (step) => readOwnSettings(find(step), settings).gap,
    toClient: async (step) => {
      const provider = find(step);
      if (!clients.has(provider.name)) {
        const { data, gap } = readOwnSettings(provider, settings);
        if (gap !== undefined) throw toGapError(gap);
        clients.set(provider.name, provider.connect({ ...toConnection(provider), settings: data }));
      }
      return clients.get(provider.name);
    },
  };
}

/** The environment of a provider's operator job. */
export function toEnvironment({
  name,
  environment,
}: Pick<Provider, 'name' | 'environment'>): string {
  return environment ?? `containment-${name}`;
}

/** One environment would hand the keys of one system to the steps of another. */
function assertApart(providers: readonly Provider[]): void {
  if (new Set(providers.map(toEnvironment)).size === providers.length) return;
  throw new TypeError('Two providers share an environment');
}

/** The pieces of firebreak.yml that providers read. */
export function toPieces(providers: readonly Provider[]): ProviderPieces {
  return Object.fromEntries(providers.map(({ name, settings }) => [name, settings]));
}

/** The manifests of all providers, each from its own steps, by path. @throws TypeError when two write one file. */
export async function renderManifests(
  providers: readonly Provider[],
): Promise<ReadonlyMap<string, string>> {
  const { items } = await loadSteps(providers);
  const rendered = await Promise.all(
    providers.map(async (provider) => {
      const own = items.filter(({ name }) => toProviderName(name) === provider.name);
      return Object.entries(await provider.renderManifests(own));
    }),
  );
  const files = new Map(rendered.flat().map(([path, text]) => [`docs/${path}`, text]));
  if (files.size < rendered.flat().length) throw new TypeError('Two providers write one manifest');
  return files;
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

function readOwnSettings(
  { name, title, settings: schema }: Provider,
  settings: Settings,
): { data?: unknown; gap?: string } {
  const parsed = schema.safeParse(settings.providers[name] ?? {});
  if (parsed.success) return { data: parsed.data };
  const [issue] = parsed.error.issues;
  const where = ['providers', name, ...(issue?.path ?? [])].join('.');
  const what = issue?.message ?? 'it does not fit';
  return { gap: `Expected ${where} in ${SETTINGS_FILE}, which ${title} needs: ${what}.` };
}

function toGapError(message: string): UserError {
  return new UserError({
    code: 'invalid-settings',
    message,
    hint: 'docs/setup.md says what each provider takes.',
    place: { file: SETTINGS_FILE },
  });
}
