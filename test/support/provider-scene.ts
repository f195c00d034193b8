/** A scene with one provider, whose client lives in memory and fails at any call. */
import { openProviders, toEnvironment, type Provider } from '#containment/index.ts';
import { approve, execute, mustPlan, openScene, type Scene } from './containment.ts';
import { withFaults, type Faults } from './faults.ts';

export interface ProviderScene extends Scene, Faults {}

interface ProviderOptions<Client extends object> {
  provider: Provider<Client>;
  client: Client;
  /** What firebreak.yml says of it. */
  piece: unknown;
}

export async function openProviderScene<Client extends object>({
  provider,
  client,
  piece,
}: ProviderOptions<Client>): Promise<ProviderScene> {
  const scene = openScene({ settings: { providers: { [provider.name]: piece } } });
  const { faulty, ...faults } = withFaults(client, provider.title);
  const connected = { ...provider, connect: () => faulty };
  const { settings } = scene.world;
  scene.world.providers = await openProviders([connected], settings, () => ({
    tier: 'operator',
    token: '',
    key: '',
    apiUrl: '',
    idToken: () => Promise.reject(new Error('Nobody asked for a token')),
  }));
  scene.world.environment = toEnvironment(provider);
  return { ...scene, ...faults };
}

/**
 * Carries a plan out as often as it makes calls, and loses the answer of another one each time. Says how each run ended,
 * and how it ended when it was started again.
 */
export async function loseEachAnswer(
  open: () => Promise<ProviderScene>,
  line: string,
): Promise<string[][]> {
  const ends: string[][] = [];
  for (let n = 1; ; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- whether there is an n-th call, the run before has shown
    const scene = await open();
    // oxlint-disable-next-line no-await-in-loop -- see above
    const { receipt } = await mustPlan(scene, line);
    // oxlint-disable-next-line no-await-in-loop -- see above
    await approve(scene, receipt.plan.digest);
    const before = scene.calls.length;
    scene.failAt(n, 'lost');
    // oxlint-disable-next-line no-await-in-loop -- see above
    const first = await execute(scene);
    if (scene.calls.length - before < n) return ends;
    // oxlint-disable-next-line no-await-in-loop -- see above
    const again = await execute(scene, { firstAttempt: false });
    ends.push([first.outcome, again.outcome]);
  }
}
