import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules, validateIncident } from '#validate/index.ts';
import { BARE_RECORD, NOW, toTree } from './sample.ts';

const FOLDER = 'actions/validate/rules';

describe('the list of rules', () => {
  it('names every rule file once, and nothing else', () => {
    const files = globSync(`${FOLDER}/*/*.ts`).map((path) => path.slice(FOLDER.length + 1, -3));
    expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it('has a test and fixtures for every rule', () => {
    const missing = rules
      .flatMap(({ id }) => [`test/validate/rules/${id}.test.ts`, `test/fixtures/validate/${id}`])
      .filter((path) => !existsSync(path));
    expect(missing).toEqual([]);
  });

  it('stands in the README with level, title and reason', () => {
    const readme = readFileSync('actions/validate/README.md', 'utf8');
    const rows = rules.map(
      ({ id, level, title, why }) => `| \`${id}\` | ${level} | ${title} | ${why} |`,
    );
    expect(rows.filter((row) => !readme.includes(`${row}\n`))).toEqual([]);
  });

  it('passes a sound incident', async () => {
    expect(await validateIncident({ tree: toTree(), previous: [toTree()], now: NOW })).toEqual([]);
  });
});

describe.each(rules)('rule $id', ({ id, title, why, example }) => {
  const run = async (side: 'bad' | 'good') => {
    const base = { 'incident.md': BARE_RECORD };
    const findings = await validateIncident(
      'branch' in example
        ? { tree: toTree(base), branch: example.branch[side], now: NOW }
        : {
            tree: toTree({ ...base, ...example.beside, [example.file]: example[side] }),
            previous: [example.previous ?? []]
              .flat()
              .map((text) => toTree({ ...base, [example.file]: text })),
            ...(example.keys && { keys: example.keys }),
            now: NOW,
          },
    );
    return findings.filter(({ rule }) => rule === id);
  };

  it('has a title without full stop and one sentence that says why', () => {
    expect(title).not.toMatch(/\.$/);
    expect(why).toMatch(/^[A-Z][^.]+\.$/);
  });

  it('objects to its bad example, in the file it is about', async () => {
    const findings = await run('bad');
    expect(findings).not.toEqual([]);
    expect(findings.map(({ file }) => file)).toContain(example.file);
    const vague = findings.filter(({ fix = '' }) => !/^[A-Z].*[.:`]$/s.test(fix));
    expect(vague, 'each finding says in `fix` what to do, as a sentence').toEqual([]);
  });

  it('accepts its good example', async () => {
    expect(await run('good')).toEqual([]);
  });
});
