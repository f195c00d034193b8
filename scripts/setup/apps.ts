/** The two GitHub Apps. Only a person can register one; its client id and key are then stored by this command. */
import { readFile } from 'node:fs/promises';
import { UserError } from '#kernel/errors.ts';
import { loadSteps } from '#containment/index.ts';
import { PROVIDERS } from '#providers/index.ts';
import { toAppManifests, toRegistrationUrl } from '#providers/registration.ts';
import { fetchHeld, putSecret, putVariable } from './secrets.ts';
import type { Site } from './site.ts';
import type { Point, SetupTask } from './task.ts';

export interface AppCredentials {
  /** The client id, which `actions/create-github-app-token` asks for. */
  id: string;
  /** Path of the private key that GitHub let the person download. */
  keyFile: string;
}

type AppName = 'observer' | 'operator';
export type GivenApps = Readonly<Partial<Record<AppName, AppCredentials>>>;

const PLACES = {
  observer: {
    environment: 'firebreak',
    variable: 'FIREBREAK_OBSERVER_CLIENT_ID',
    secret: 'FIREBREAK_OBSERVER_KEY',
  },
  operator: {
    environment: 'containment',
    variable: 'FIREBREAK_OPERATOR_CLIENT_ID',
    secret: 'FIREBREAK_OPERATOR_KEY',
  },
} as const satisfies Record<AppName, { environment: string; variable: string; secret: string }>;

const github = PROVIDERS.filter(({ name }) => name === 'github');
const MANIFESTS = toAppManifests((await loadSteps(github)).items);
const NAMES = ['observer', 'operator'] as const;

/** The task for the Apps whose credentials were given, if any were. */
export function toAppsTask(given: GivenApps, server: string): SetupTask {
  return {
    title: 'GitHub Apps',
    describe: (settings) =>
      NAMES.map((name) => `App ${name}: ${toUrl(name, server, settings.organisation)}`),
    look: async (site) => {
      const points = NAMES.map((name) => lookAtApp(site, { name, given: given[name], server }));
      return Promise.all(points);
    },
  };
}

function toUrl(name: AppName, server: string, organisation: string): string {
  return toRegistrationUrl(MANIFESTS[name], { server, organisation });
}

async function lookAtApp(
  site: Site,
  { name, given, server }: { name: AppName; given: AppCredentials | undefined; server: string },
): Promise<Point> {
  const { environment, variable, secret } = PLACES[name];
  if (given !== undefined) {
    const text = `store client id and key of the ${name} App in environment ${environment}`;
    return { state: 'todo', text, apply: () => storeApp(site, name, given) };
  }
  const { secrets, variables } = await fetchHeld(site, environment);
  const id = variables.get(variable);
  if (id !== undefined && secrets.has(secret)) {
    return {
      state: 'there',
      text: `${name} App ${id}: ${variable} and ${secret} in ${environment}`,
    };
  }
  const steps = [
    `Register the ${name} App with this link: ${toUrl(name, server, site.settings.organisation)}`,
    'create a private key on its page, install it on the organisation (all repositories)',
    `then run: npm run setup -- --apply --${name}-app <client id> --${name}-key <file.pem>, and delete the file`,
  ];
  return { state: 'by-hand', text: steps.join(';\n    ') };
}

async function storeApp(site: Site, name: AppName, given: AppCredentials): Promise<void> {
  const { environment, variable, secret } = PLACES[name];
  const value = await readKey(given.keyFile);
  await putVariable(site, environment, { name: variable, value: given.id });
  await putSecret(site, environment, { name: secret, value });
}

/** @throws UserError when the file is no private key; its content is never repeated. */
async function readKey(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (/^-----BEGIN [A-Z ]*PRIVATE KEY-----\n/.test(text)) return text;
  throw new UserError({
    code: 'no-private-key',
    message: `Expected a private key in PEM form in ${file}, got something else.`,
    hint: 'Download it from the page of the App: General → Private keys → Generate a private key.',
  });
}
