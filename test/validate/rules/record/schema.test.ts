import { describe, expect, it } from 'vitest';
import { check, RECORD } from '../../sample.ts';

const schema = (text: string | undefined) => check('record/schema', { 'incident.md': text });

describe('record/schema', () => {
  it('says so when there is no record', async () => {
    expect(await schema(undefined)).toEqual([
      'incident.md:1:1 error Unexpected no incident.md, expected the record of the incident',
    ]);
  });

  it.each([
    [
      'severity: SEV2',
      'severity: SEV22',
      '5:1 error Unexpected text `SEV22` as `severity`, expected one of `SEV1`, `SEV2`, `SEV3`, `SEV4`',
    ],
    [
      'severity: SEV2',
      'severity:',
      '5:1 error Unexpected nothing as `severity`, expected one of `SEV1`, `SEV2`, `SEV3`, `SEV4`',
    ],
    [
      'exercise: false',
      'exercise: no',
      '8:1 error Unexpected text `no` as `exercise`, expected true or false',
    ],
    ['issue: 42', 'issue: 0', '9:1 error Unexpected number `0` as `issue`, expected more than 0'],
    [
      'id: 583231',
      'id: []',
      '10:12 error Unexpected an empty list as `reporter.id`, expected a number',
    ],
    [
      'at: 2026-11-21T05:12:00Z',
      'at: 21.11.2026',
      '13:14 error Unexpected text `21.11.2026` as `milestones.detected.at`, expected a time with offset such as 2026-11-21T05:12:00Z',
    ],
    [
      'id: INC-2026-0042',
      'id: INC-2026-0043',
      '2:1 error Unexpected id `INC-2026-0043`, expected `INC-2026-0042`, the name of its folder',
    ],
    ['id: INC-2026-0042', 'id: 42', '2:1 error Unexpected number `42` as `id`, expected text'],
  ])('points at %s written as %s', async (from, to, expected) => {
    expect(await schema(RECORD.replace(from, to))).toEqual([`incident.md:${expected}`]);
  });

  it('points at an unknown key and names the known ones of its place', async () => {
    const found = await schema(RECORD.replace('roles: {}', 'roles: {scrib: {id: 1, login: a}}'));
    expect(found).toEqual([
      'incident.md:11:9 error Unexpected key `scrib`, expected one of `incident_commander`, `scribe`, `technical_lead`, `legal`, `communications`',
    ]);
  });

  it('reports every mistake, not the first', async () => {
    const record = RECORD.replace('severity', 'severety').replace(
      'status: declared',
      'status: done',
    );
    expect(await schema(record)).toHaveLength(3);
  });

  it('points at the second task of one id', async () => {
    const task = '{id: K-01, title: x, state: open}';
    const found = await schema(RECORD.replace('tasks: []', `tasks:\n  - ${task}\n  - ${task}`));
    expect(found).toEqual([
      'incident.md:19:6 error Unexpected second `K-01`, expected each id once',
    ]);
  });

  it.each([
    ['', 1],
    ['no front matter\n', 1],
    ['---js\nmodule.exports = {}\n---\n', 1],
    ['---\nid: INC-2026-0042\n', 3],
    ['---\nid: [\n---\n', 3],
    ['---\na: &a 1\nb: *a\n---\n', 2],
    ['---\nid: 1\nid: 2\n---\n', 3],
    [`---\n${'['.repeat(9000)}\n---\n`, 2],
    ['\uFEFF---\nid: x\n---\n', 2],
    ['\u0000', 1],
  ])('turns unreadable text into a finding on its line (case %#)', async (text, line) => {
    const found = await schema(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(/^incident\.md:\d+:\d+ error Unexpected .+, expected .+/);
    expect(Number(/:(\d+):/.exec(found[0] ?? '')?.[1])).toBeLessThanOrEqual(line);
  });

  it('reads past byte order marks', async () => {
    expect(await schema(`\uFEFF${RECORD}`)).toEqual([]);
    expect(await schema(`\uFEFF${RECORD.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });

  it('reads carriage returns', async () => {
    expect(await schema(RECORD.replaceAll('\n', '\r\n'))).toEqual([]);
  });
});
