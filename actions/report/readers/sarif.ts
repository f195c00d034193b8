/**
 * SARIF 2.1.0 results of any scanner. Suppressed results are not open and are left out with a count; the level falls
 * back from the result to its rule to `warning`, as the standard says. Code snippets may be secrets and are not read.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#_Toc34317648
 */
import { clip } from '#kernel/text/lines.ts';
import { findField, findList, findNumber, findText, isObject } from '../field.ts';
import { decodeText, findExtents, parseLosslessly } from '../json-rows.ts';
import { createLineCounter, skipSpace } from '../json-scan.ts';
import type { Level, ObservedSeverity, Sighting } from '../observation.ts';
import { parseObservedTime } from '../observed-time.ts';
import { code, type Phrase, say } from '../phrase.ts';
import type { Reader, Unread } from '../reader.ts';

const LEVEL: Readonly<Record<string, Level>> = {
  error: 'high',
  warning: 'medium',
  note: 'low',
  none: 'informational',
};

const MESSAGE_CHARACTERS = 300;

interface Result {
  line: number;
  pointer: string;
  run: unknown;
  result: unknown;
}

/** The rule of a result: by index, else by id, in the driver's list. */
function findRule(run: unknown, result: unknown): unknown {
  const rules = findList(run, 'tool', 'driver', 'rules');
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
  return { stated: level, normalised: findScore(rule) ?? LEVEL[level] ?? 'medium' };
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
  const what = message === '' ? say`` : say`: “${message.replace(/[.\s]+$/, '')}”`;
  return say`rule ${code(rule)} matched${where}${at}${what}`;
}

function findTime(run: unknown, result: unknown): Sighting['time'] {
  const invocation = findList(run, 'invocations')[0];
  return (
    parseObservedTime(findText(result, 'provenance', 'firstDetectionTimeUtc')) ??
    parseObservedTime(findText(invocation, 'endTimeUtc') ?? findText(invocation, 'startTimeUtc'))
  );
}

function toSighting({ line, pointer, run, result }: Result): Sighting | Unread {
  if (!isObject(result)) return { unread: true, line, why: 'the result is not an object' };
  if (findList(result, 'suppressions').some((one) => findText(one, 'status') !== 'rejected')) {
    return { unread: true, leftOut: true, line, why: 'suppressed by the tool’s own record' };
  }
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
    for (const result of findResults(text, document)) yield toSighting(result);
  },
};
