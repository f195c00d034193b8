/**
 * Every parser of text from outside takes twice as long for twice as much, whatever the text: for each a family of texts
 * that a person would write to make it slow, in doubling sizes. A parser with a cap is asked below the cap.
 */
import { describe, expect, it } from 'vitest';
import { commands, parseComment } from '#command/index.ts';
import { readForm } from '#declare/form.ts';
import { readForms } from '#declare/index.ts';
import { parseLedger } from '#incident/ledger.ts';
import { parseTimeline } from '#incident/timeline.ts';
import { parseFrontmatter, parseYaml } from '#kernel/frontmatter.ts';
import { forgetTexts } from '#kernel/known-texts.ts';
import { parseBlocks } from '#kernel/markdown.ts';
import { findLive } from '#kernel/text/defang.ts';
import { inline } from '#kernel/text/escape.ts';
import { toVisible } from '#kernel/text/lines.ts';
import { redact } from '#kernel/text/redact.ts';
import { READERS } from '#report/index.ts';
import { measureLeast } from '../support/cpu-time.ts';

const forms = await readForms('.');

/** Units that are repeated, with what stands before and behind all of them. */
const TEXTS: Record<string, readonly [string, string?, string?]> = {
  letters: ['x'],
  blanks: [' '],
  'line ends': ['\n'],
  'carriage returns': ['\r'],
  'lines of a letter': ['x\n'],
  'headings by underline': ['x\n===\n'],
  underlines: ['===\n', 'x\n'],
  'equals signs': ['=', 'x\n'],
  hyphens: ['- '],
  'opened brackets': ['['],
  'opened images': ['!['],
  'opened links': ['[a]('],
  stars: ['*a '],
  underscores: ['_a_'],
  backticks: ['` '],
  'growing fences': ['```\n'],
  quotes: ['> '],
  'lines of quotes': ['> a\n'],
  'opened tags': ['<a '],
  'opened comments': ['<!-- '],
  entities: ['&#x61;'],
  commands: ['/note x\n'],
  'slashes of commands': ['/'],
  'headings of a form': ['### Summary\n\nx\n\n'],
  'table cells': ['|'],
  'table rows': ['|a|b|\n', '|a|b|\n|-|-|\n'],
  footnotes: ['[^1]: x\n'],
  autolinks: ['www.a.'],
  'mail addresses': ['a@a.'],
  'dotted words': ['a.b'],
  addresses: ['http://a/'],
  'addresses of networks': ['1.2.3.'],
  colons: ['a:'],
  'assigned words': ['token='],
  'assigned blanks': ['password    '],
  'begun tokens': ['ghp_'],
  'begun keys': ['-----BEGIN PRIVATE KEY-----\n'],
  'begun tokens of three parts': ['eyJabcdefgh.'],
  'letters of base64': ['Z2hw'],
  'hexadecimal letters': ['676870'],
  'percent signs': ['%61'],
  'halves of characters': ['\ud800'],
  'characters nobody sees': ['\u200b'],
  'combined marks': ['\u0301', 'a'],
  'terminal codes': ['\u001b['],
  'objects of JSON': ['{},', '[', '{}]'],
  'objects of JSON, never closed': ['{"a":', ''],
  'lists of JSON': ['[', ''],
  'lists of JSON, closed': ['[]'],
  'lists of what is none': ['[x]'],
  'rows of what is none': ['x,', '['],
  'rows of what is none, each on a line': ['{x},\n', '[\n'],
  'strings of JSON': ['"a",', '['],
  'escapes of JSON': ['\\', '["'],
  'lines of JSON': ['{"a":1}\n'],
  'records of JSON': ['{"eventName":"a"},', '{"Records":[', '{}]}'],
  'results of SARIF': ['{"ruleId":"a"},', '{"version":"2.1.0","runs":[{"results":[', '{}]}]}'],
  'findings of gitleaks': ['{"RuleID":"a","Match":"x"},', '[', '{}]'],
  'maps of YAML': ['a: '],
  'keys of YAML': ['a: 1\n'],
  'flows of YAML': ['{a: ', ''],
  'lists of YAML': ['- '],
  'lines of a timeline': [
    '- **T-0001** 2026-11-21T05:12:00Z `note` @octocat: x ([A-0001](a))\n',
    '## 2026-11-21\n\n',
  ],
  'sources of a timeline': [
    '[A-0001](a), ',
    '- **T-0001** 2026-11-21T05:12:00Z `note` @octocat: x (',
    '[A-0001](a))',
  ],
};

const file = 'incident.md';
const PARSERS: Record<string, { parse: (text: string) => unknown; most: number }> = {
  comment: { parse: (text) => parseComment(text, commands), most: 8 * 1024 },
  form: { parse: (text) => readForm(text, forms), most: 24 * 1024 },
  blocks: { parse: (text) => parseBlocks(text, { file }), most: 24 * 1024 },
  yaml: { parse: (text) => parseYaml(text, { file }), most: 24 * 1024 },
  frontmatter: {
    parse: (text) => parseFrontmatter(`---\n${text}\n---\n`, { file }),
    most: 24 * 1024,
  },
  timeline: { parse: parseTimeline, most: 128 * 1024 },
  ledger: { parse: parseLedger, most: 64 * 1024 },
  redact: { parse: redact, most: 128 * 1024 },
  live: { parse: (text) => findLive(text), most: 128 * 1024 },
  visible: { parse: toVisible, most: 128 * 1024 },
  inline: { parse: inline, most: 24 * 1024 },
  ...Object.fromEntries(
    READERS.map((reader) => [
      `reader ${reader.name}`,
      {
        parse: (text: string) => {
          reader.recognises(text.slice(0, 65_536));
          return [...reader.read(Buffer.from(text))];
        },
        most: 64 * 1024,
      },
    ]),
  ),
};

function make([unit, before = '', behind = '']: readonly [string, string?, string?], size: number) {
  const times = Math.floor((size - before.length - behind.length) / unit.length);
  return before + unit.repeat(times) + behind;
}

/** Milliseconds below which a ratio says nothing. */
const WORTH_A_RATIO = 100;
/** A clearing of memory in one of two is no property of the parser, and seldom comes each time. */
const TRIES = 3;
const RATIO_AT_MOST = 2.6;

function attempt(parse: (text: string) => unknown, text: string): void {
  forgetTexts();
  try {
    parse(text);
  } catch {
    // A refusal is an answer; how long it took is what counts.
  }
}

function time(parse: (text: string) => unknown, text: string): number {
  return measureLeast(() => attempt(parse, text), 2);
}

describe.each(Object.entries(PARSERS))('%s', (_, { parse, most }) => {
  it.each(Object.entries(TEXTS))('takes %s in time', (name, shape) => {
    const whole = measureLeast(() => attempt(parse, make(shape, most)), 1);
    if (whole < WORTH_A_RATIO) return;
    let ratio = Infinity;
    for (let turn = 1; turn <= TRIES && ratio >= RATIO_AT_MOST; turn += 1)
      ratio = time(parse, make(shape, most)) / time(parse, make(shape, most / 2));
    expect(ratio, `${name}: ${whole.toFixed(0)} ms for ${most} characters`).toBeLessThan(
      RATIO_AT_MOST,
    );
  });
});
