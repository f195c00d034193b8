import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it, onTestFinished } from 'vitest';
import { KINDS, toKind, toPlace, type KindName } from '../../scripts/new/kinds.ts';
import { addToList } from '../../scripts/new/list-line.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
/** Names that nobody would give: the lists of the project are copied, and may hold what the examples are called. */
const IDS: Readonly<Record<KindName, string>> = {
  provider: 'a-system',
  step: 'github/try-nothing',
  reader: 'a-tool',
  command: 'a-command',
  rule: 'timeline/a-rule',
  follower: 'a-follower',
  intake: 'an-intake',
};

/** A folder with the lists, the rules of the format and nothing else. */
async function copyLists(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'firebreak-new-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(PROJECT, '.oxfmtrc.json'), join(folder, '.oxfmtrc.json'));
  for (const name of KINDS) {
    const { list } = toPlace(toKind(name), IDS[name]);
    await cp(join(PROJECT, list), join(folder, list));
  }
  return folder;
}

interface Said {
  code: number;
  stdout: string;
  stderr: string;
}

const BIN = join(PROJECT, 'node_modules', '.bin');
const env = { ...process.env, PATH: [BIN, process.env['PATH'] ?? ''].join(delimiter) };

async function run(folder: string, ...args: string[]): Promise<Said> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

async function runNew(folder: string, ...args: string[]): Promise<Said> {
  return run(folder, join(PROJECT, 'scripts', 'new.ts'), ...args);
}

/** What stands in a list, however its lines are broken. */
function toItems(text: string): string {
  return text.replaceAll(/[\s,]/g, '');
}

describe('npm run new', () => {
  it.each(KINDS)('writes a %s, its test and its line, and says what is next', async (name) => {
    const folder = await copyLists();
    const place = toPlace(toKind(name), IDS[name]);
    const before = await readFile(join(folder, place.list), 'utf8');
    const said = await runNew(folder, name, IDS[name]);
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toContain(
      `npx vitest run ${name === 'provider' ? dirname(place.test) : place.test}`,
    );

    const [source, test, list] = await Promise.all(
      [place.file, place.test, place.list].map((path) => readFile(join(folder, path), 'utf8')),
    );
    for (const text of [source, test, list]) {
      expect(() => parseAst(text ?? '', { lang: 'ts' })).not.toThrow();
    }
    expect(source).toContain(`export const ${place.constant}`);
    expect(source).toContain(`'${IDS[name]}'`);
    expect(test).toContain(IDS[name]);
    expect(list).toContain(`${place.importLine}\n`);
    const rest = list?.replace(place.importLine, '').replace(place.constant, '') ?? '';
    expect(toItems(rest)).toBe(toItems(before));
  });

  it.each([
    ['step', 'github/remove-organisation-member-from-all-teams'],
    ['reader', 'microsoft-defender-alerts'],
    ['command', 'escalate-to-law-enforcement'],
    ['rule', 'containment/approval-of-a-second-person'],
    ['follower', 'halts-of-other-incidents-on-the-same-repository'],
    ['intake', 'alerts-of-the-security-operations-centre'],
  ] as const)('formats what it writes for a %s, however long its id is', async (name, id) => {
    const folder = await copyLists();
    expect(await runNew(folder, name, id)).toMatchObject({ code: 0 });
    const checked = await run(folder, join(BIN, 'oxfmt'), '--check');
    expect(checked.stdout).toContain('All matched files use the correct format');
  });

  it('overwrites nothing', async () => {
    const folder = await copyLists();
    await runNew(folder, 'command', 'a-command');
    const list = await readFile(join(folder, 'actions/command/commands/index.ts'), 'utf8');
    const said = await runNew(folder, 'command', 'a-command');
    expect(said.code).toBe(2);
    expect(said.stderr).toContain('actions/command/commands/a-command.ts exists');
    expect(await readFile(join(folder, 'actions/command/commands/index.ts'), 'utf8')).toBe(list);
  });

  it.each([
    [['step', 'lock-branch'], 'github/lock-branch'],
    [['step', 'github/../../etc'], 'github/lock-branch'],
    [['step', 'GitHub/lock-branch'], 'github/lock-branch'],
    [['reader', 'index'], 'osquery'],
    [['command', ''], 'task'],
    [['report', 'board'], 'provider, step, reader, command, rule, follower, intake'],
    [[], 'provider, step, reader, command, rule, follower, intake'],
    [['step', 'github/lock-branch', 'extra'], 'Unexpected "extra"'],
  ])('refuses %j and names what it takes', async (args, expected) => {
    const said = await runNew(await copyLists(), ...args);
    expect(said.code).toBe(2);
    expect(said.stderr).toContain(expected);
  });
});

describe('addToList', () => {
  const kind = toKind('step');
  const text = [
    "import { b } from './b.ts';",
    "import { d } from './d.ts';",
    '',
    'const STEPS: readonly ContainmentStep<unknown, Organisation>[] = [b, d];',
    '',
  ].join('\n');

  it('keeps imports sorted and puts the name last', () => {
    const place = { ...toPlace(kind, 'github/c-c'), constant: 'cC' };
    const lines = addToList(text, kind, place).split('\n');
    expect(lines[1]).toBe("import { cC } from './c-c.ts';");
    expect(lines).toContain(
      'const STEPS: readonly ContainmentStep<unknown, Organisation>[] = [b, d, cC];',
    );
  });

  it('refuses a name that the list has, and a list it does not know', () => {
    const twin = { ...toPlace(kind, 'aws/x-b'), constant: 'b' };
    expect(() => addToList(text, kind, twin)).toThrow(/no other item named b/);
    const place = toPlace(kind, 'github/c-c');
    expect(() => addToList('export {};\n', kind, place)).toThrow(/Unexpected form/);
  });
});
