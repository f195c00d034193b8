/** The secrets of the systems beside GitHub: whoever made one there hands it in as a file, and it is stored sealed. */
import { readFile } from 'node:fs/promises';
import { UserError } from '#kernel/errors.ts';
import { OPERATOR_KEY, toEnvironment, toReaderKeyName, type Provider } from '#containment/index.ts';
import { toConfigured } from './environments.ts';
import { fetchHeld, putSecret } from './secrets.ts';
import type { Site } from './site.ts';
import type { Point, SetupTask } from './task.ts';

/** Files with the secrets of one provider. */
export interface GivenKeys {
  provider: string | undefined;
  reader: string | undefined;
  operator: string | undefined;
}

type Tier = keyof Provider['tiers'];
const TIERS = ['reader', 'operator'] as const satisfies readonly Tier[];

/** A secret that a provider takes, and where it lies. */
interface Place {
  provider: string;
  tier: Tier;
  environment: string;
  secret: string;
  means: string;
}

/** The task for the secrets that the configured providers take. @throws UserError for one that is none of them. */
export function toProviderKeysTask(given: GivenKeys, providers?: readonly Provider[]): SetupTask {
  return {
    title: 'Keys of providers',
    describe: (settings) =>
      toConfigured(settings, providers)
        .flatMap(toPlaces)
        .map((place) => `${toText(place)}: ${place.means}`),
    look: async (site) => {
      const places = toConfigured(site.settings, providers).flatMap(toPlaces);
      assertKnown(given, places);
      return Promise.all(places.map((place) => lookAtKey(site, place, given)));
    },
  };
}

function toPlaces(provider: Provider): Place[] {
  return TIERS.filter((tier) => provider.tiers[tier].by === 'secret').map((tier) => ({
    provider: provider.name,
    tier,
    environment: tier === 'reader' ? 'firebreak' : toEnvironment(provider),
    secret: tier === 'reader' ? toReaderKeyName(provider.name) : OPERATOR_KEY,
    means: provider.tiers[tier].means,
  }));
}

function toText({ secret, environment }: Place): string {
  return `secret ${secret} of environment ${environment}`;
}

async function lookAtKey(site: Site, place: Place, given: GivenKeys): Promise<Point> {
  const text = toText(place);
  const file = given.provider === place.provider ? given[place.tier] : undefined;
  if (file !== undefined) {
    return { state: 'todo', text: `store ${text}`, apply: () => storeKey(site, place, file) };
  }
  const { secrets } = await fetchHeld(site, place.environment);
  if (secrets.has(place.secret)) return { state: 'there', text };
  const command = `npm run setup -- --apply --provider ${place.provider} --${place.tier}-secret <file>`;
  return {
    state: 'by-hand',
    text: `Make the ${text}: ${place.means}\n    Then run: ${command}, and delete the file`,
  };
}

/** The end of the last line is the editor's, not the secret's. */
async function storeKey(site: Site, place: Place, file: string): Promise<void> {
  const value = (await readFile(file, 'utf8').catch(() => '')).replace(/\r?\n$/, '');
  if (value === '') throw toError(`a secret in ${file}`, 'nothing');
  await putSecret(site, place.environment, { name: place.secret, value });
}

function assertKnown({ provider, reader, operator }: GivenKeys, places: readonly Place[]): void {
  const isGiven = provider !== undefined || reader !== undefined || operator !== undefined;
  if (!isGiven || places.some((one) => one.provider === provider)) return;
  const names = [...new Set(places.map((one) => one.provider))].join(', ');
  const expected = `--provider to be one of those that firebreak.yml configures and that take a secret (${names || 'there is none'})`;
  throw toError(expected, provider ?? 'none');
}

function toError(expected: string, got: string): UserError {
  return new UserError({
    code: 'no-secret',
    message: `Expected ${expected}, got ${got}.`,
    hint: 'docs/setup.md says which provider takes which secret.',
  });
}
