/**
 * SARIF 2.1.0 results of any scanner. Results that are not open are left out with a count; the level falls back from
 * the result to its rule to `warning`, as the standard says. Code snippets may be secrets and are not read.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#_Toc34317648
 */
import { decodeText } from '#kernel/text/decode.ts';
import { clip } from '#kernel/text/lines.ts';
import { findField, findList, findNumber, findText, isObject } from '../artifact/field.ts';
import { findExtents, parseLosslessly } from '../artifact/json-rows.ts';
import { createLineCounter, skipSpace } from '../artifact/json-scan.ts';
import type { Level, ObservedSeverity, ReaderRow } from '../artifact/observation.ts';
import { parseObservedTime } from '../artifact/observed-time.ts';
import { code, type Phrase, say } from '../prose/phrase.ts';
import type { Reader, Unread } from '../artifact/reader.ts';
import { trimStop } from '../prose/wording.ts';

const LEVELS: ReadonlyMap<string, Level> = new Map([
  ['error', 'high'],
  ['warning', 'medium'],
  ['note', 'low'],
  ['none', 'informational'],
]);

const MESSAGE_CHARACTERS = 300;

interface Result {
  line: number;
  pointer: string;
  run: unknown;
  result: unknown;
}

/** The component that defines a result's rule: the driver, or the extension that the result names, as CodeQL's packs are. */
function findComponent(run: unknown, result: unknown): unknown {
  const index = findNumber(result, 'rule', 'toolComponent', 'index');
  const extension = index === undefined ? undefined : findList(run, 'tool', 'extensions')[index];
  return extension ?? findField(run, 'tool', 'driver');
}

/** The rule of a result: by index, else by id. */
function findRule(run: unknown, result: unknown): unknown {
  const rules = findList(findComponent(run, result), 'rules');
  const index = findNumber(result, 'ruleIndex') ?? findNumber(result, 'rule', 'index');
  const id = findRuleId(result);
  const indexed = index === undefined ? undefined : rules[index];
  return indexed ?? rules.find((rule) => id !== undefined && findText(rule, 'id') === id);
}

function findRuleId(result: unknown): string | undefined {
  return findText(result, 'ruleId') ?? findText(result, 'rule', 'id');
}

/** `security-severity` is a CVSS-like number in a string; some tools write a word there. */
function findScore(rule: unknown): Level | undefined {
  const score = findNumber(rule, 'properties', 'security-severity');
  if (score === undefined) return undefined;
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
}

function toSeverity(rule: unknown, result: unknown): ObservedSeverity {
  const level =
    findText(result, 'level') ?? findText(rule, 'defaultConfiguration', 'level') ?? 'warning';
  return { stated: level, normalised: findScore(rule) ?? LEVELS.get(level) ?? 'medium' };
}

/** Messages carry `[text](1)` placeholders for related locations; only their text is a sentence. */
function toMessage(rule: unknown, result: unknown): string {
  const id = findText(result, 'message', 'id');
  const template = id === undefined ? undefined : findText(rule, 'messageStrings', id, 'text');
  const written = findText(result, 'message', 'text') ?? template ?? '';
  const values = findList(result, 'message', 'arguments');
  const text = written
    .replace(/\{(\d+)\}/g, (whole, index) =>
      typeof values[Number(index)] === 'string' ? String(values[Number(index)]) : whole,
    )
    .replace(/\[([^\]]*)\]\(\d+\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return clip(text, MESSAGE_CHARACTERS);
}

/** Absolute paths name the person who ran the scan; only what is below the home folder is kept. */
function findPlace(result: unknown): { uri?: string; line?: number } {
  const location = findField(findList(result, 'locations')[0], 'physicalLocation');
  const uri = findText(location, 'artifactLocation', 'uri')?.replace(
    /^file:\/*(?:(?:[A-Za-z]:)?\/?(?:home|Users|root)\/[^/]+\/)?/,
    '',
  );
  const line = findNumber(location, 'region', 'startLine');
  return { ...(uri !== undefined && { uri }), ...(line !== undefined && { line }) };
}

function toSentence(rule: string, message: string, place: ReturnType<typeof findPlace>): Phrase {
  const where = place.uri === undefined ? say`` : say` in ${code(place.uri)}`;
  const at =
    place.uri === undefined || place.line === undefined ? say`` : say`, line ${place.line}`;
  const what = message === '' ? say`` : say`: “${trimStop(message)}”`;
  return say`rule ${code(rule)} matched${where}${at}${what}`;
}

function findTime(run: unknown, result: unknown): ReaderRow['time'] {
  const invocation = findList(run, 'invocations')[0];
  return (
    parseObservedTime(findText(result, 'provenance', 'firstDetectionTimeUtc')) ??
    parseObservedTime(findText(invocation, 'endTimeUtc') ?? findText(invocation, 'startTimeUtc'))
  );
}

/** A suppression under review or rejected suppresses nothing; one without a status is in force. */
function isSuppressed(result: unknown): boolean {
  return findList(result, 'suppressions').some(
    (one) => (findText(one, 'status') ?? 'accepted') === 'accepted',
  );
}

/** Results that are no open finding, and why. */
function findLeftOut(result: unknown): string | undefined {
  if (isSuppressed(result)) return 'suppressed by the tool’s own record';
  if (findText(result, 'baselineState') === 'absent') return 'no longer there, says the tool';
  const kind = findText(result, 'kind');
  return kind === 'pass' || kind === 'notApplicable' ? `no finding, but ${kind}` : undefined;
}

function toReaderRow({ line, pointer, run, result }: Result): ReaderRow | Unread {
  if (!isObject(result)) return { unread: true, line, why: 'the result is not an object' };
  const leftOut = findLeftOut(result);
  if (leftOut !== undefined) return { unread: true, leftOut: true, line, why: leftOut };
  const rule = findRule(run, result);
  const action = findRuleId(result) ?? findText(rule, 'id') ?? 'unnamed rule';
  const place = findPlace(result);
  const time = findTime(run, result);
  const tool = findText(run, 'tool', 'driver', 'name');
  return {
    line,
    pointer,
    kind: 'finding',
    ...(time && { time }),
    severity: toSeverity(rule, result),
    ...(tool !== undefined && { tool }),
    action,
    ...(place.uri !== undefined && { asset: place.uri }),
    outcome: 'reported',
    indicators: [],
    sentence: toSentence(action, toMessage(rule, result), place),
  };
}

/** Lists that should be there and are something else, or nothing: then the tool says that it did not look. */
function* findMistyped(document: unknown): Generator<Unread> {
  if (!Array.isArray(findField(document, 'runs')))
    yield { unread: true, line: 1, why: 'its runs are not a list' };
  for (const [index, run] of findList(document, 'runs').entries()) {
    const results = findField(run, 'results') ?? null;
    if (results === null)
      yield { unread: true, leftOut: true, line: 1, why: `run ${index + 1} has no results` };
    else if (!Array.isArray(results))
      yield { unread: true, line: 1, why: `the results of run ${index + 1} are not a list` };
  }
}

function* findResults(text: string, document: unknown): Generator<Result> {
  const lineAt = createLineCounter(text);
  const extents = findExtents(text, skipSpace(text, 0), ['runs', '*', 'results', '*']);
  for (const [runIndex, run] of findList(document, 'runs').entries()) {
    for (const [index, result] of findList(run, 'results').entries()) {
      const extent = extents.next();
      const line = lineAt(extent.done === true ? text.length : extent.value.start);
      yield { line, pointer: `/runs/${runIndex}/results/${index}`, run, result };
    }
  }
}

export const sarif: Reader = {
  name: 'sarif',
  title: 'SARIF 2.1.0 results of any scanner',
  tool: 'a SARIF scanner',
  example: 'sarif.sarif',
  recognises: (head) =>
    /"runs"\s*:/.test(head) && /"version"\s*:\s*"2\.\d\.\d"|sarif|"driver"\s*:/i.test(head),
  *read(bytes) {
    const text = decodeText(bytes);
    let document: unknown;
    try {
      document = parseLosslessly(text);
    } catch {
      yield { unread: true, line: 1, why: 'not valid JSON' };
      return;
    }
    yield* findMistyped(document);
    for (const result of findResults(text, document)) yield toReaderRow(result);
  },
};
