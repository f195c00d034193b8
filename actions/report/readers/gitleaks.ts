/**
 * gitleaks reports, version 7 (lower-case keys) and 8. The time is when the secret was committed, not when it was found.
 * `Secret`, `Match`, `offender` and `line` hold the secret itself and are never read.
 */
import { findFirstText } from '../artifact/field.ts';
import { isPlaceholder, toIndicators } from '../artifact/indicator.ts';
import { readRows, type Row } from '../artifact/json-rows.ts';
import type { ReaderRow } from '../artifact/observation.ts';
import { parseObservedTime } from '../artifact/observed-time.ts';
import { code, type Phrase, say } from '../prose/phrase.ts';
import { isUnread, type Reader, type Unread } from '../artifact/reader.ts';

const KEYS = {
  rule: ['RuleID', 'rule'],
  file: ['File', 'file'],
  line: ['StartLine', 'lineNumber'],
  commit: ['Commit', 'commit'],
  author: ['Author', 'author'],
  email: ['Email', 'email'],
  date: ['Date', 'date'],
} as const;

/** An all-zero commit is what gitleaks writes for files outside Git. */
function findCommit(value: unknown): string | undefined {
  const commit = findFirstText(value, KEYS.commit);
  return commit !== undefined && /^[0-9a-f]{7,64}$/i.test(commit) && !/^0+$/.test(commit)
    ? commit
    : undefined;
}

function toSentence(value: unknown, rule: string, file: string): Phrase {
  const line = findFirstText(value, KEYS.line);
  const author = findFirstText(value, KEYS.author);
  const commit = findCommit(value);
  const place = line === undefined ? say`${code(file)}` : say`${code(file)}, line ${line}`;
  const origin = commit === undefined ? say`` : say` in commit ${code(commit.slice(0, 7))}`;
  const person = author === undefined ? say`` : say` by ${author}`;
  // Outside of Git nobody committed anything.
  if (commit === undefined) return say`a secret of type ${code(rule)} lies in ${place}`;
  return say`a secret of type ${code(rule)} was committed to ${place}${origin}${person}`;
}

function toReaderRow({ line, pointer, value }: Row): ReaderRow | Unread {
  const rule = findFirstText(value, KEYS.rule);
  const file = findFirstText(value, KEYS.file);
  if (rule === undefined || file === undefined)
    return { unread: true, line, why: 'no rule and file' };
  const time = parseObservedTime(findFirstText(value, KEYS.date));
  const author = findFirstText(value, KEYS.author);
  const email = findFirstText(value, KEYS.email);
  const actor = author ?? email;
  return {
    line,
    pointer,
    kind: 'secret',
    ...(time && { time }),
    severity: { stated: 'not stated; a leaked secret counts as high', normalised: 'high' },
    ...(actor !== undefined && !isPlaceholder(actor) && { actor }),
    action: rule,
    asset: file,
    outcome: 'reported',
    indicators: toIndicators([['commit', findCommit(value)]]),
    sentence: toSentence(value, rule, file),
  };
}

export const gitleaks: Reader = {
  name: 'gitleaks',
  title: 'gitleaks report (JSON, versions 7 and 8)',
  tool: 'gitleaks',
  example: 'gitleaks.json',
  recognises: (head) =>
    (/"RuleID"\s*:/.test(head) && /"(Fingerprint|Match|Entropy)"\s*:/.test(head)) ||
    (/"offender"\s*:/.test(head) && /"rule"\s*:/.test(head)),
  *read(bytes) {
    for (const row of readRows(bytes)) yield isUnread(row) ? row : toReaderRow(row);
  },
};
