/** Tables about one action: its inputs and outputs from action.yml, its jobs and their permissions from the workflows. */
import { readdir, readFile } from 'node:fs/promises';
import { isMap, isScalar, parse, parseDocument, type YAMLMap } from 'yaml';
import { z } from 'zod';
import { renderTable } from './tables.ts';

const Described = z.looseObject({ description: z.string() });
const Action = z.looseObject({
  inputs: z
    .record(
      z.string(),
      Described.extend({ required: z.boolean().default(false), default: z.string().optional() }),
    )
    .default({}),
  outputs: z.record(z.string(), Described).default({}),
});

/** Renders the inputs and outputs that an action.yml declares. */
export async function renderApi(name: string): Promise<string> {
  const { inputs, outputs } = Action.parse(
    parse(await readFile(`actions/${name}/action.yml`, 'utf8')),
  );
  const inputRows = Object.entries(inputs).map(([input, one]) => [
    `\`${input}\``,
    one.description,
    one.required ? 'required' : one.default ? `\`${one.default}\`` : 'empty',
  ]);
  const outputRows = Object.entries(outputs).map(([output, one]) => [
    `\`${output}\``,
    one.description,
  ]);
  return [
    renderTable(['Input', 'What it is', 'Default'], inputRows),
    renderTable(['Output', 'What it is'], outputRows),
  ].join('\n\n');
}

/** Renders what the workflow's job that uses an action is given, with the reasons the workflow states. */
export async function renderJob(name: string): Promise<string> {
  const files = (await readdir('.github/workflows')).filter((file) => file.endsWith('.yml'));
  const jobs = await Promise.all(files.toSorted().map((file) => readJobs(file, name)));
  return jobs.flat().join('\n\n') || 'No workflow uses this action.';
}

async function readJobs(file: string, name: string): Promise<string[]> {
  const document = parseDocument(await readFile(`.github/workflows/${file}`, 'utf8'));
  const jobs = document.get('jobs');
  const events = Object.keys(z.record(z.string(), z.unknown()).parse(document.toJS()['on']));
  return toPairs(jobs).flatMap(({ key, value }) => {
    if (!isMap(value) || !JSON.stringify(value).includes(`"./actions/${name}"`)) return [];
    const environment = value.get('environment');
    const where = typeof environment === 'string' ? ` in environment \`${environment}\`` : '';
    const rows = toPairs(value.get('permissions')).map((one) => [
      `\`${one.key}: ${isScalar(one.value) ? String(one.value.value) : ''}\``,
      (isScalar(one.value) ? one.value.comment : undefined)?.trim() ?? '',
    ]);
    const title = `Job \`${key}\` of \`${file}\`, on ${events.map((event) => `\`${event}\``).join(', ')}${where}.`;
    return [`${title}\n\n${renderTable(['Permission', 'For'], rows)}`];
  });
}

function toPairs(map: unknown): { key: string; value: unknown }[] {
  if (!isMap(map)) return [];
  const { items }: YAMLMap = map;
  return items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : '',
    value,
  }));
}
