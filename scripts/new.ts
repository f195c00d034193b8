/**
 * `npm run new step|reader|command|rule|follower|intake <id>`: writes the file, a test that fails until the file is written, and the one
 * line in the list. It overwrites nothing.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '#kernel/errors.ts';
import { runProgram } from './check/part.ts';
import { readCommandLine, refuseUsage, runScript } from './command-line.ts';
import { KINDS, toKind, toPlace, type Kind, type KindName } from './new/kinds.ts';
import { addToList } from './new/list-line.ts';
import type { NewThing, Template } from './new/template.ts';
import { command } from './new/templates/command.ts';
import { follower } from './new/templates/follower.ts';
import { intake } from './new/templates/intake.ts';
import { reader } from './new/templates/reader.ts';
import { rule } from './new/templates/rule.ts';
import { step } from './new/templates/step.ts';

const TEMPLATES: Readonly<Record<KindName, Template>> = {
  step,
  reader,
  command,
  rule,
  follower,
  intake,
};

interface Wish {
  kind: Kind;
  id: string;
}

const SYNTAX = {
  usage: `npm run new ${KINDS.join('|')} <id>, such as npm run new step github/lock-branch`,
  options: {},
  words: 2,
};

function readWish(): Wish {
  const [name = '', id = ''] = readCommandLine(SYNTAX).words;
  const known = KINDS.find((one) => one === name);
  if (known === undefined) {
    const expected = `expected one of ${KINDS.join(', ')} and an id`;
    throw refuseUsage(`Unexpected "${name}", ${expected}`, SYNTAX);
  }
  const kind = toKind(known);
  if (!kind.id.test(id)) {
    throw new UserError({
      code: 'usage',
      message: `Unexpected id "${id}", expected one like ${kind.example}.`,
      hint: 'Ids are lower-case words with dashes; a step is <provider>/<verb-noun>.',
    });
  }
  return { kind, id };
}

function toTitle(id: string): string {
  const words = id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @throws UserError when one of the files is there, before anything is written. */
async function refuseExisting(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) continue;
    throw new UserError({
      code: 'exists',
      message: `${path} exists, and nothing is overwritten.`,
      hint: 'Choose another id, or go on with the file that is there.',
    });
  }
}

async function createFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
}

/** How lines break depends on the length of the id. */
async function formatFiles(paths: readonly string[]): Promise<void> {
  const ending = await runProgram('oxfmt', paths);
  if (ending.state !== 'failed') return;
  throw new UserError({
    code: 'not-formatted',
    message: `Wrote ${paths.join(', ')}, but could not format them: ${ending.output}`,
    hint: 'Go on with the files as they are, and run `npm run format` later.',
  });
}

async function create({ kind, id }: Wish): Promise<void> {
  const place = toPlace(kind, id);
  const thing: NewThing = { ...place, id, title: toTitle(id) };
  const template = TEMPLATES[kind.name];
  await refuseExisting([place.file, place.test]);
  const list = addToList(await readFile(place.list, 'utf8'), kind, place);
  await createFile(place.file, template.renderSource(thing));
  await createFile(place.test, template.renderTest(thing));
  await writeFile(place.list, list);
  await formatFiles([place.file, place.test, place.list]);
  console.log([place.file, place.test].map((path) => `wrote ${path}`).join('\n'));
  console.log(`added ${place.constant} to ${place.list}\n\nNext:`);
  const next = [
    ...template.toNext(thing),
    'Run `npm run format`, `npm run docs`, `npm run build` and `npm run check`.',
  ];
  for (const [index, line] of next.entries()) console.log(`${index + 1}. ${line}`);
}

await runScript(() => create(readWish()));
