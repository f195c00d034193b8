import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderPhrase } from '#report/prose/markdown.ts';
import type { ReaderRow } from '#report/artifact/observation.ts';
import { findReader } from '#report/facts/recognise.ts';
import { isUnread, type Reader, type Unread } from '#report/artifact/reader.ts';
import { READERS } from '#report/readers/index.ts';
import { readFixture } from '../incident-files.ts';

const NOTHING = { tool: '', file: '' };

function readAll(reader: Reader, bytes: Uint8Array): { seen: ReaderRow[]; unread: Unread[] } {
  const seen: ReaderRow[] = [];
  const unread: Unread[] = [];
  for (const row of reader.read(bytes)) {
    if (isUnread(row)) unread.push(row);
    else seen.push(row);
  }
  return { seen, unread };
}

describe.each(READERS.map((reader) => [reader.name, reader] as const))(
  'the %s reader',
  (_, reader) => {
    const bytes = readFixture(reader.example);

    test('lives in the file that bears its name', () => {
      expect(
        existsSync(new URL(`../../../actions/report/readers/${reader.name}.ts`, import.meta.url)),
      ).toBe(true);
    });

    test('recognises its example by content, and no other reader claims it', () => {
      expect(findReader(bytes, NOTHING)?.name).toBe(reader.name);
      const head = new TextDecoder().decode(bytes);
      expect(READERS.filter((other) => other.recognises(head)).map(({ name }) => name)).toEqual([
        reader.name,
      ]);
    });

    test('reads its example into sentences, each with a line that the file has', () => {
      const { seen } = readAll(reader, bytes);
      const text = new TextDecoder().decode(bytes);
      const lines = text.split('\n');
      const isJson = /^\s*[[{]/.test(text);
      expect(seen.length).toBeGreaterThan(0);
      for (const { line, sentence } of seen) {
        expect(lines[line - 1]).toMatch(isJson ? /\{/ : /\S/);
        expect(renderPhrase(sentence)).toMatch(/\S/);
      }
    });

    test('counts the row of its example that it cannot read', () => {
      const { unread } = readAll(reader, bytes);
      const file = `test/fixtures/report/${reader.example}`;
      expect(unread.length, `${file}: add a row that nobody can read`).toBeGreaterThan(0);
    });

    test('survives every mistyped field and every cut of its example', () => {
      const text = new TextDecoder().decode(bytes);
      for (const wrong of ['7', 'null', '[]', '{}', '"\\u0000"', 'true']) {
        const mangled = text.replace(/: *("(?:[^"\\]|\\.)*"|\d+)/g, `: ${wrong}`);
        expect(() => readAll(reader, new TextEncoder().encode(mangled))).not.toThrow();
      }
      for (let length = 0; length < text.length; length += 37) {
        expect(() =>
          readAll(reader, new TextEncoder().encode(text.slice(0, length))),
        ).not.toThrow();
      }
    });
  },
);

const SAMPLES = new URL('../../../../shared/samples/', import.meta.url);

describe.skipIf(!existsSync(SAMPLES))('real tool output, where it is at hand', () => {
  const files = ['gitleaks', 'cloudtrail', 'sarif'].flatMap((folder) =>
    existsSync(new URL(folder, SAMPLES))
      ? readdirSync(new URL(`${folder}/`, SAMPLES)).map((file) => [folder, file] as const)
      : [],
  );

  test.each(files.filter(([, file]) => /\.(json|sarif)$/.test(file)))(
    '%s/%s is read without a throw',
    (folder, file) => {
      const bytes = readFileSync(new URL(`${folder}/${file}`, SAMPLES));
      const reader = findReader(bytes, { tool: '', file });
      expect(reader?.name).toBe(
        file.endsWith('.sarif') || folder === 'sarif'
          ? 'sarif'
          : file === 'dd-no_findings.json'
            ? undefined
            : folder,
      );
      if (reader)
        expect(readAll(reader, bytes).unread.filter(({ leftOut }) => leftOut !== true)).toEqual([]);
    },
  );

  test('all 72 results of a CodeQL run are found on the lines they start on', () => {
    const file = new URL('sarif/dd-codeQL-output.sarif', SAMPLES);
    if (!existsSync(file)) return;
    const lines = readFileSync(file, 'utf8').split('\n');
    const sarif = READERS.find(({ name }) => name === 'sarif');
    const seen = sarif ? readAll(sarif, readFileSync(file)).seen : [];
    expect(seen).toHaveLength(72);
    for (const { line, action } of seen) {
      expect(lines[line - 1]?.trim()).toMatch(/\{$/);
      expect(lines.slice(line, line + 30).join('\n')).toContain(action);
    }
  });
});
