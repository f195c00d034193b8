/**
 * `npm run new provider|step|reader|command|rule|follower|intake <id>`: writes the file, a test that fails until the file is
 * written, and the one line in the list; for a provider its folder and a first step. It overwrites nothing.
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
import { provider } from './new/templates/provider.ts';
import { reader } from './new/templates/reader.ts';
import { rule } from './new/templates/rule.ts';
import { step } from './new/templates/step.ts';

const TEMPLATES: Readonly<Record<KindName, Template>> = {
  provider,
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

/** What a system is first asked to do, unless another is named. */
const FIRST_STEP = 'disable-account';

const SYNTAX = {
  usage: `npm run new ${KINDS.join('|')} <id>, such as npm run new step github/lock-branch; or npm run new provider okta [<verb-noun of its first step>]`,
  options: {},
  words: 3,
};

/** What is asked for; with a provider comes its first step. */
function readWishes(): Wish[] {
  const [name = '', id = '', extra] = readCommandLine(SYNTAX).words;
  const known = KINDS.find((one) => one === name);
  if (known === undefined) {
    const expected = `expected one of ${KINDS.join(', ')} and an id`;
    throw refuseUsage(`Unexpected "${name}", ${expected}`, SYNTAX);
  }
  if (known === 'provider') {
    return [toWish(known, id), toWish('step', `${id}/${extra ?? FIRST_STEP}`)];
  }
  if (extra === undefined) return [toWish(known, id)];
  throw refuseUsage(`Unexpected "${extra}" after what is expected`, SYNTAX);
}

function toWish(name: KindName, id: string): Wish {
  const kind = toKind(name);
  if (kind.id.test(id)) return { kind, id };
  throw new UserError({
    code: 'usage',
    message: `Unexpected id "${id}", expected one like ${kind.example}.`,
    hint: 'Ids are lower-case words with dashes; a step is <provider>/<verb-noun>.',
  });
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

/** @throws UserError when there is no such list: a step needs its provider first. */
async function readList({ kind, id }: Wish, list: string): Promise<string> {
  const text = await readFile(list, 'utf8').catch(() => undefined);
  if (text !== undefined) return text;
  const [system] = id.split('/');
  throw new UserError({
    code: 'no-list',
    message: `There is no ${list}.`,
    hint:
      kind.name === 'step'
        ? `Make the provider first: npm run new provider ${system}.`
        : 'Run it in the root of the project.',
  });
}

/** Writes all files of a wish and returns what is to be done next. */
async function create(wish: Wish): Promise<readonly string[]> {
  const { kind, id } = wish;
  const place = toPlace(kind, id);
  const listText = await readList(wish, place.list);
  const thing: NewThing = { ...place, id, title: toTitle(id), listText };
  const template = TEMPLATES[kind.name];
  const files = {
    [place.file]: template.renderSource(thing),
    [place.test]: template.renderTest(thing),
    ...template.renderMore?.(thing),
  };
  const paths = Object.keys(files);
  await refuseExisting(paths);
  const list = addToList(listText, kind, place);
  for (const [path, text] of Object.entries(files)) await createFile(path, text);
  await writeFile(place.list, list);
  await formatFiles([...paths, place.list].filter((path) => path.endsWith('.ts')));
  console.log(paths.map((path) => `wrote ${path}`).join('\n'));
  console.log(`added ${place.constant} to ${place.list}`);
  return template.toNext(thing);
}

async function createAll(wishes: readonly Wish[]): Promise<void> {
  const next: string[] = [];
  // A step goes into the list that its provider brings.
  for (const wish of wishes) next.push(...(await create(wish)));
  next.push('Run `npm run format`, `npm run docs`, `npm run build` and `npm run check`.');
  console.log('\nNext:');
  for (const [index, line] of next.entries()) console.log(`${index + 1}. ${line}`);
}

await runScript(() => createAll(readWishes()));
