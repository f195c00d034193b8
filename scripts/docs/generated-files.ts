/** Everything `npm run docs` writes, by path, as it should be now. */
import { readdir, readFile } from 'node:fs/promises';
import { renderManifests, toPieces } from '#containment/index.ts';
import { toJsonSchema, toJsonSchemas } from '#incident/schemas.ts';
import { Verification } from '../verify/verdict.ts';
import { toSettingsSchema } from '#incident/settings.ts';
import { PROVIDERS } from '#providers/index.ts';
import { Exercise } from '#sandbox/exercise/exercise-file.ts';
import { renderApi, renderJob } from './action-tables.ts';
import { renderFactPage } from './fact-pages.ts';
import { fillRegions, type Renderers } from './regions.ts';
import {
  renderCommands,
  renderProviders,
  renderReaders,
  renderReasons,
  renderRules,
  renderSteps,
} from './tables.ts';

const RENDERERS: Renderers = {
  commands: renderCommands,
  providers: renderProviders,
  steps: renderSteps,
  readers: renderReaders,
  rules: renderRules,
  reasons: renderReasons,
};

/** Renders all generated files; Markdown files keep what people wrote around the regions. */
export async function renderGeneratedFiles(): Promise<Map<string, string>> {
  const actions = await listActions();
  const pages = await Promise.all([
    fillFile('README.md', RENDERERS),
    fillFile('docs/reasons.md', RENDERERS),
    fillFile('docs/setup.md', RENDERERS),
    ...actions.map(fillActionPage),
  ]);
  const data = toSchemaFiles().map(([path, value]): [string, string] => [
    path,
    `${JSON.stringify(value, null, 2)}\n`,
  ]);
  const facts: [string, string] = ['docs/github-facts.md', await renderFactPage()];
  const manifests = await renderManifests(PROVIDERS);
  return new Map([...pages.flat(), ...data, ...manifests, facts]);
}

async function listActions(): Promise<string[]> {
  const entries = await readdir('actions', { recursive: true });
  const paths = entries.map((path) => path.replaceAll('\\', '/'));
  return paths
    .filter((path) => /^[a-z]+\/action\.yml$/.test(path) && paths.includes(toReadme(path)))
    .map((path) => path.slice(0, path.indexOf('/')))
    .toSorted();
}

const toReadme = (path: string): string => path.replace('action.yml', 'README.md');

async function fillActionPage(name: string): Promise<[string, string][]> {
  const [api, job] = await Promise.all([renderApi(name), renderJob(name)]);
  const own = { ...RENDERERS, api: () => api, job: () => job };
  return fillFile(`actions/${name}/README.md`, own);
}

/** An organisation may drop or replace a page of its copy. */
async function fillFile(path: string, renderers: Renderers): Promise<[string, string][]> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? [] : [[path, fillRegions(text, renderers, path)]];
}

function toSchemaFiles(): [string, object][] {
  const schemas = {
    ...toJsonSchemas(),
    'firebreak.schema.json': toJsonSchema(toSettingsSchema(toPieces(PROVIDERS)), 'firebreak.yml'),
    'exercise.schema.json': toJsonSchema(Exercise, 'An exercise file'),
    'verification.schema.json': toJsonSchema(Verification, 'What npm run verify -- --json prints'),
  };
  return Object.entries(schemas).map(([name, schema]) => [`schemas/${name}`, schema]);
}
