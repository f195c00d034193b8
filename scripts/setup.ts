/**
 * `npm run setup [-- --apply]`: what an organisation's incident repository needs on GitHub. Without --apply it prints
 * the plan and changes nothing on GitHub; with it, it does what is missing. What GitHub refuses is left to a person in
 * words, and no secret is ever printed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { renderManifests, toPieces } from '#containment/index.ts';
import { readSettings } from '#github/checkout.ts';
import { UserError } from '#kernel/errors.ts';
import { type Settings } from '#incident/settings.ts';
import { PROVIDERS } from '#providers/index.ts';
import { readCommandLine, refuseUsage, runScript } from './command-line.ts';
import { actionsSettings } from './setup/actions-settings.ts';
import { toAppsTask, type AppCredentials, type GivenApps } from './setup/apps.ts';
import { codeOwners } from './setup/code-owners.ts';
import { environments } from './setup/environments.ts';
import { labels } from './setup/labels.ts';
import { organisation } from './setup/organisation.ts';
import { rulesets } from './setup/rulesets.ts';
import { toSigningKeysTask } from './setup/signing-keys.ts';
import { toProviderKeysTask, type GivenKeys } from './setup/provider-keys.ts';
import { toSealKeyTask } from './setup/seal-key.ts';
import { openSite, type Site } from './setup/site.ts';
import { applyPoint, lookAt, type Point, type SetupTask } from './setup/task.ts';
import { parseVersionFile } from './version/file.ts';
import { VERSION_FILE } from './version/tree.ts';

const SERVER = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
const API = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
const MARKS = { there: 'ok     ', todo: 'to do  ', 'by-hand': 'by hand' } as const;

interface Options {
  apply: boolean;
  newKeys: boolean;
  repository: string | undefined;
  apps: GivenApps;
  keys: GivenKeys;
}

const text = { type: 'string' } as const;
const SYNTAX = {
  usage: 'npm run setup -- --apply --observer-app Iv23liExample --observer-key observer.pem',
  options: {
    apply: { type: 'boolean', default: false },
    'new-keys': { type: 'boolean', default: false },
    repository: text,
    'observer-app': text,
    'observer-key': text,
    'operator-app': text,
    'operator-key': text,
    provider: text,
    'reader-secret': text,
    'operator-secret': text,
  },
  words: 0,
} as const;

function readOptions(): Options {
  const { flags } = readCommandLine(SYNTAX);
  const observer = toApp(flags['observer-app'], flags['observer-key']);
  const operator = toApp(flags['operator-app'], flags['operator-key']);
  const apps = { ...(observer && { observer }), ...(operator && { operator }) };
  const keys = {
    provider: flags.provider,
    reader: flags['reader-secret'],
    operator: flags['operator-secret'],
  };
  const newKeys = flags['new-keys'];
  return { apply: flags.apply, newKeys, repository: flags.repository, apps, keys };
}

function toApp(id: string | undefined, keyFile: string | undefined): AppCredentials | undefined {
  if (id === undefined && keyFile === undefined) return undefined;
  if (id !== undefined && keyFile !== undefined && /^Iv[\w.]+$/.test(id)) return { id, keyFile };
  const expected =
    'the client id of an App (Iv…, on the page of the App) together with its key file';
  throw refuseUsage(`Expected ${expected}, got something else`, SYNTAX);
}

async function writeManifests(): Promise<readonly string[]> {
  const files = await renderManifests(PROVIDERS);
  for (const [path, content] of files) {
    // oxlint-disable-next-line no-await-in-loop -- a handful of files
    await mkdir(dirname(path), { recursive: true });
    // oxlint-disable-next-line no-await-in-loop -- see above
    await writeFile(path, content);
  }
  return [...new Set([...files.keys()].map((path) => `${dirname(path)}/`))];
}

/** The release that this copy was made from or after. */
async function readRelease(): Promise<string> {
  const file = await readFile(VERSION_FILE, 'utf8').catch(() => undefined);
  const release = file === undefined ? undefined : parseVersionFile(file).release;
  return release === undefined ? 'the template before any release' : `release ${release.tag}`;
}

const TOKEN =
  'export GITHUB_TOKEN=… with a token that has administration of the repository, and run it again.';

/** Without a token nothing is known of the repository, so nothing may sound as if it were. */
function printWanted(tasks: readonly SetupTask[], settings: Settings): void {
  console.log('\nWithout a token nothing was looked at. This is what firebreak.yml asks for:');
  for (const task of tasks) {
    console.log(`\n${task.title}`);
    for (const line of task.describe(settings)) console.log(`  ${line}`);
  }
  console.log(
    `\nNothing was looked at and nothing was changed. To compare with what is there: ${TOKEN}`,
  );
}

async function runTask(task: SetupTask, site: Site, apply: boolean): Promise<Point[]> {
  console.log(`\n${task.title}`);
  const points: Point[] = [];
  for (const point of await lookAt(task, site)) {
    // In order and one at a time: an environment must exist before it can hold a secret.
    // oxlint-disable-next-line no-await-in-loop
    const end = apply ? await applyPoint(point) : point;
    console.log(`  ${MARKS[end.state]} ${end.text}`);
    points.push(end);
  }
  return points;
}

function printEnd(points: readonly Point[], apply: boolean): void {
  const todo = points.filter(({ state }) => state === 'todo').length;
  const byHand = points.filter(({ state }) => state === 'by-hand').length;
  const rest = byHand === 0 ? '' : ` ${byHand} to do by hand, listed above.`;
  if (todo > 0) console.log(`\n${todo} to do: npm run setup -- --apply.${rest}`);
  else console.log(`\nNothing ${apply ? 'left ' : ''}to do.${rest}`);
  console.log('Ask the real GitHub: npm run probe');
}

/** @throws UserError when something is to be made and there is no token to make it with. */
function readToken(apply: boolean): string {
  const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
  if (token !== '' || !apply) return token;
  throw new UserError({
    code: 'no-token',
    message:
      'Expected the token of an administrator in GITHUB_TOKEN, got nothing; nothing was changed',
    hint: TOKEN,
  });
}

async function run(): Promise<void> {
  const { apply, newKeys, repository, apps, keys } = readOptions();
  const token = readToken(apply);
  const settings = await readSettings('.', toPieces(PROVIDERS));
  const tasks = [
    organisation,
    actionsSettings,
    labels,
    rulesets,
    codeOwners,
    environments,
    toSealKeyTask(newKeys),
    toSigningKeysTask({ isNewWanted: newKeys }),
    toAppsTask(apps, SERVER),
    toProviderKeysTask(keys),
  ];
  const written = await writeManifests();
  const name = repository ?? settings.incident_repository;
  console.log(`${name} at ${API}; App manifests are in ${written.join(', ')}`);
  console.log(`Made from ${await readRelease()}; npm run upgrade brings a newer one`);
  if (token === '') {
    printWanted(tasks, settings);
    return;
  }
  const site = await openSite({ settings, repository: name, token, apiUrl: API });
  const points: Point[] = [];
  for (const task of tasks) {
    // oxlint-disable-next-line no-await-in-loop -- parts build on each other
    points.push(...(await runTask(task, site, apply)));
  }
  printEnd(points, apply);
}

await runScript(run);
