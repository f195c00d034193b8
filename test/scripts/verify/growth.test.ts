import { describe, expect, it } from 'vitest';
import { redact } from '#kernel/text/redact.ts';
import {
  isGrownLedger,
  judgeManifest,
  judgeRecord,
  judgeTimeline,
} from '../../../scripts/verify/growth.ts';

const toBytes = (text: string) => Buffer.from(text);
const LINE = '- **T-0001** 2026-11-21T05:12:00Z `note` @octocat: the token was found\n';
const LATER = '- **T-0002** 2026-11-21T05:13:00Z `note` @octocat: and revoked\n';

describe('a ledger', () => {
  it('may grow, and nothing else', () => {
    expect(isGrownLedger(undefined, toBytes('a'))).toBe(true);
    expect(isGrownLedger(toBytes('a\n'), toBytes('a\nb\n'))).toBe(true);
    expect(isGrownLedger(toBytes('a\nb\n'), toBytes('a\n'))).toBe(false);
    expect(isGrownLedger(toBytes('a\n'), toBytes('b\n'))).toBe(false);
    expect(isGrownLedger(toBytes('a\n'), undefined)).toBe(false);
  });
});

describe('a timeline', () => {
  it('may have lines put in between', () => {
    expect(judgeTimeline(LATER, LINE + LATER)).toEqual([]);
  });

  it('keeps every line where it stood', () => {
    expect(judgeTimeline(LINE + LATER, LATER + LINE)).toHaveLength(1);
    expect(judgeTimeline(LINE + LATER, LINE)).toHaveLength(1);
  });

  it('hides no entry in a comment', () => {
    expect(judgeTimeline(LINE + LATER, `${LINE}\n<!--\n${LATER}-->\n`)).toEqual([
      'T-0002 is no entry any more',
    ]);
  });

  it('may have a secret taken out', () => {
    const line = LINE.replace('found', `ghp_${'a1B2'.repeat(9)}`);
    expect(redact(line)).not.toBe(line);
    expect(judgeTimeline(line, redact(line))).toEqual([]);
    expect(judgeTimeline(line, LINE)).toHaveLength(1);
  });
});

describe('a manifest', () => {
  it('begins empty and grows', () => {
    expect(judgeManifest('artifacts: []\n', 'artifacts:\n  - id: A-0001\n')).toEqual([]);
    expect(
      judgeManifest('artifacts:\n  - id: A-0001\n', 'artifacts:\n  - id: A-0002\n'),
    ).toHaveLength(1);
  });
});

describe('a record', () => {
  const facts = (status: string, codename: string, title = 'Title') =>
    `---\ntitle: ${title}\ncodename: ${codename}\nstatus: ${status}\n---\n\nText.\n`;

  it('is people’s to edit, but for what the declaration fixed', () => {
    expect(
      judgeRecord(facts('declared', 'opal-owl'), facts('declared', 'opal-owl', 'Other'), false),
    ).toEqual([]);
    expect(
      judgeRecord(facts('declared', 'opal-owl'), facts('declared', 'amber-owl'), false),
    ).toHaveLength(1);
  });

  it('is nobody’s once the incident is over, without an entry of the ledger', () => {
    expect(
      judgeRecord(facts('closed', 'opal-owl'), facts('closed', 'opal-owl', 'Other'), false),
    ).toHaveLength(1);
    expect(judgeRecord(facts('closed', 'opal-owl'), facts('declared', 'opal-owl'), true)).toEqual(
      [],
    );
  });
});
