import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { commands, parseComment } from '#command/index.ts';
import { loadSteps } from '#containment/index.ts';
import { parseParams } from '#containment/planning.ts';
import { PROVIDERS } from '#providers/index.ts';
import { ROLES } from '#incident/settings.ts';
import { READERS } from '#report/index.ts';
import { FOLLOWERS } from '#answer/drawing.ts';
import { INTAKES } from '#declare/index.ts';
import { rules } from '#validate/index.ts';
import { KINDS, toKind, toPlace, type Kind, type KindName } from '../../scripts/new/kinds.ts';
import { listFiles } from '../../scripts/check/files.ts';

const steps = await loadSteps(PROVIDERS);

const REGISTERED: Readonly<Record<KindName, readonly string[]>> = {
  provider: PROVIDERS.map((one) => one.name),
  step: steps.names(),
  reader: READERS.map(({ name }) => name),
  command: commands.names(),
  rule: rules.map(({ id }) => id),
  follower: FOLLOWERS.map((one) => one.name),
  intake: INTAKES.map((one) => one.name),
};

/** The ids of the files that lie where a kind has its place; those of a step begin with its provider. */
function listIds({ name, folder }: Kind): string[] {
  if (name === 'provider') return listNames('actions/providers').flatMap(toProvider);
  if (name !== 'step') return listNames(`actions/${folder('')}`);
  return PROVIDERS.flatMap((provider) =>
    listNames(`actions/${folder(`${provider.name}/`)}`).map((id) => `${provider.name}/${id}`),
  );
}

/** `okta` for `okta/provider`. */
function toProvider(path: string): string[] {
  const [name = '', file] = path.split('/');
  return file === 'provider' ? [name] : [];
}

function listNames(folder: string): string[] {
  return (
    listFiles(`${folder}/**/*.ts`)
      .map((path) => path.slice(folder.length + 1, -'.ts'.length))
      // The contract of a kind lies beside what fulfils it.
      .filter((id) => !['index', 'follower', 'intake'].includes(id))
      .toSorted()
  );
}

describe.each(KINDS)('every %s', (name) => {
  const kind = toKind(name);
  const registered = REGISTERED[name];

  it('is listed', () => {
    const forgotten = listIds(kind)
      .filter((id) => !registered.includes(id))
      .map((id) => toPlace(kind, id))
      .map(({ list, importLine, constant }) => `${list}: add "${importLine}" and "${constant}"`);
    expect(forgotten).toEqual([]);
  });

  it('is named as its path', () => {
    const astray = registered.filter((id) => !existsSync(toPlace(kind, id).file));
    expect(astray.map((id) => `${id}: expected in ${toPlace(kind, id).file}`)).toEqual([]);
  });

  it('has an id that `npm run new` would take', () => {
    expect(registered.filter((id) => !kind.id.test(id))).toEqual([]);
  });

  it('has a test at the mirrored path', () => {
    const missing = registered.map((id) => toPlace(kind, id).test);
    expect(missing.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe.each(steps.items)('step $name', (step) => {
  const names = Object.keys(step.paramsHelp);

  it('describes itself', () => {
    expect(step.title).toMatch(/^[A-Z][^.]+[^.]$/);
    expect(step.countermeasure).toMatch(/^D3-[A-Z]+$/);
    expect(names).toEqual(names.filter((name) => step.paramsHelp[name] !== ''));
  });

  it('explains the parameters it takes, and no others', () => {
    const { properties = {} } = z.toJSONSchema(step.params, { io: 'input' });
    expect(names.toSorted()).toEqual(Object.keys(properties).toSorted());
  });

  it('has an example that the grammar and its own schema take', () => {
    const parsed = parseComment(step.example, commands);
    const [invocation] = parsed !== undefined && 'invocations' in parsed ? parsed.invocations : [];
    const given = new Map(invocation?.arguments);
    expect(given.get('step')).toBe(step.name);
    given.delete('step');
    expect(parseParams(step, given)).toMatchObject({ outcome: 'parsed' });
  });

  it('can be rolled back unless it says that it cannot', () => {
    expect(step.rollback === undefined).toBe(step.reversible === 'no');
  });

  it('has words for a report, also where a plan names no target', () => {
    const { service, done, undone, noun } = step.words;
    for (const word of [service, done, undone, noun]) expect(word).toMatch(/^\w[\w ]*\w$/);
    expect(step.words.toSubject([])[0]).toMatch(/^the \w/);
  });

  it('asks the reader for reading only', () => {
    expect(Object.values(step.reads).every((level) => level === 'read')).toBe(true);
  });
});

it('no file outside providers/ names a step: its words, its command and its examples are its own', () => {
  const named = listFiles('actions/**/*.ts', 'scripts/**/*.ts')
    // `npm run new` shows what an id looks like.
    .filter((path) => !/^(?:actions\/providers\/|scripts\/new)/.test(path))
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      const found = steps.names().filter((name) => text.includes(name));
      return found.map((name) => `${path}: ${name}`);
    });
  expect(named).toEqual([]);
});

describe.each(commands.items)('command /$name', (command) => {
  it('has examples, and each is a command of that name', () => {
    expect(command.examples).not.toEqual([]);
    for (const example of command.examples) {
      const parsed = parseComment(example, commands);
      expect(parsed, example).toHaveProperty('invocations');
      const invocations = parsed !== undefined && 'invocations' in parsed ? parsed.invocations : [];
      expect(invocations.map((one) => one.command.name)).toEqual([command.name]);
    }
  });

  it('says in one line how it is used and in one sentence what it does', () => {
    expect(command.usage).toMatch(new RegExp(`^/${command.name}(?: |$)`));
    expect(command.usage).not.toContain('\n');
    expect(command.summary).toMatch(/^[A-Z].*\.$/);
  });

  it('names roles that firebreak.yml has', () => {
    if (command.who === 'anyone') return;
    expect(command.who).not.toEqual([]);
    expect(command.who.filter((role) => !ROLES.includes(role))).toEqual([]);
  });
});

describe.each(READERS)('reader $name', (reader) => {
  const fixture = `test/fixtures/report/${reader.example}`;

  it('names what it reads and the tool that wrote it', () => {
    expect(reader.title).toMatch(/^\w.*[^.]$/);
    expect(reader.tool).toMatch(/^\w/);
  });

  it('recognises its example, and is the first to do so', () => {
    const head = readFileSync(fixture, 'latin1').slice(0, 65_536);
    expect(READERS.find((one) => one.recognises(head))?.name).toBe(reader.name);
  });

  it('reads observations from its example, and says line and reason of each row it cannot read', () => {
    const seen = [...reader.read(readFileSync(fixture))];
    const unread = seen.filter((one) => 'unread' in one);
    expect(seen.length - unread.length).toBeGreaterThan(unread.length);
    for (const { line, why } of unread) {
      expect(line).toBeGreaterThan(0);
      expect(why).toMatch(/\w{2}/);
    }
  });

  it('does not throw on bytes that are no such file', () => {
    for (const text of ['', '{', '[1,', '\u0000\uFFFE', '[[[[', '{"a":{"b":']) {
      expect(() => [...reader.read(Buffer.from(text))]).not.toThrow();
    }
  });
});

describe.each([...FOLLOWERS, ...INTAKES])('$name', ({ title }) => {
  it('says in one line what it is for', () => {
    expect(title).toMatch(/^[A-Z].*[^.]$/);
  });
});

describe.each(INTAKES)('intake $name', ({ event }) => {
  it('is brought by an event that starts declare.yml', () => {
    const { on } = parse(readFileSync('.github/workflows/declare.yml', 'utf8'));
    expect(Object.keys(on), '`on:` of .github/workflows/declare.yml').toContain(event);
  });
});

it('the reaction is the last follower, because it says that the rest was done', () => {
  expect(FOLLOWERS.at(-1)?.name).toBe('reaction');
});

describe.each(rules)('rule $id', ({ id, title, why }) => {
  it('says in words what holds, and in one sentence why', () => {
    expect(title).toMatch(/^[A-Z][^.]+[^.]$/);
    expect(why).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('has fixtures in a folder of its name', () => {
    expect(existsSync(`test/fixtures/validate/${id}`), `test/fixtures/validate/${id}`).toBe(true);
  });
});
