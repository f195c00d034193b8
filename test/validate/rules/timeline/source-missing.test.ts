import { describe, expect, it } from 'vitest';
import {
  BARE_RECORD,
  check,
  RECORD,
  tell,
  toManifest,
  toTimeline,
  type Files,
} from '../../sample.ts';

const entry = (rest: string, kind = 'observation', id = 'T-0001') =>
  `**${id}** 2026-11-21T05:12:00Z \`${kind}\` @octocat: x${rest}`;
const sources = (rest: string, kind?: string) =>
  check('timeline/source-missing', {
    'incident.md': BARE_RECORD,
    'timeline.md': toTimeline(entry(rest, kind)),
    'artifacts/audit.json': '{}\n{}\n{}',
    'artifacts/manifest.yml': toManifest([
      { id: 'A-0001', file: 'gitleaks.json', content: '[]\n' },
      { id: 'A-0002', file: 'audit.json', content: '{}\n{}\n{}' },
    ]),
    'containment/R-0001.json': '{}\n',
    'evidence/E-0001.yml': 'id: E-0001\n',
  });

const look = (...entries: string[]) =>
  check('timeline/source-missing', {
    'incident.md': BARE_RECORD,
    'timeline.md': toTimeline(...entries),
  });

describe('timeline/source-missing', () => {
  it.each([
    ' ([A-0001](artifacts/gitleaks.json))',
    ' ([A-0002](artifacts/audit.json#L3))',
    ' ([A-0002](./artifacts/audit.json#L1-L3))',
    ' ([A-0001](artifacts/gitleaks.json), [R-0001](containment/R-0001.json))',
    ' ([E-0001](evidence/E-0001.yml))',
    ' ([T-0001](timeline.md#L5))',
    ' ([ledger#3](ledger.ndjson#L3))',
    ' ([the run](https://github.com/acme/shop/actions/runs/1))',
    ' ([the log](artifacts/%61udit.json))',
  ])('finds the source of%s', async (rest) => {
    expect(await sources(rest)).toEqual([]);
  });

  it.each([
    [
      ' ([A-0009](artifacts/audit.json))',
      'id',
      'error Unexpected source `A-0009`, expected an artifact of the manifest',
    ],
    [
      ' ([A-0001](artifacts/audit.json))',
      'target',
      'error Unexpected `artifacts/audit.json` behind A-0001, expected `artifacts/gitleaks.json`',
    ],
    [
      ' ([A-0002](artifacts/audit.json#L4))',
      'target',
      'error Unexpected line 4 of `artifacts/audit.json`, expected a line from 1 to 3',
    ],
    [
      ' ([A-0002](artifacts/audit.json#L0))',
      'target',
      'error Unexpected line 0 of `artifacts/audit.json`, expected a line from 1 to 3',
    ],
    [
      ' ([R-0002](containment/R-0002.json))',
      'id',
      'error Unexpected source `R-0002`, expected a receipt at `containment/R-0002.json`',
    ],
    [
      ' ([E-0002](evidence/E-0002.yml))',
      'id',
      'error Unexpected source `E-0002`, expected a custody card at `evidence/E-0002.yml`',
    ],
    [
      ' ([T-0404](timeline.md))',
      'id',
      'error Unexpected source `T-0404`, expected an entry of the timeline',
    ],
    [
      ' ([ledger#4](ledger.ndjson))',
      'id',
      'error Unexpected source `ledger#4`, expected an entry of the ledger',
    ],
    [
      ' ([a note](notes.txt))',
      'target',
      'error Unexpected link to `notes.txt`, expected a file of this incident or a full address',
    ],
    [
      ' ([a note](../../../README.md))',
      'target',
      'error Unexpected link to `../../../README.md`, expected a file of this incident or a full address',
    ],
    [
      ' ([a note](artifacts/%E0%A4.json))',
      'target',
      'error Unexpected link to `artifacts/%E0%A4.json`, expected a file of this incident or a full address',
    ],
    [
      ' ([a note](javascript:x))',
      'target',
      'error Unexpected link to `javascript:x`, expected a file of this incident or a full address',
    ],
  ])('points into%s at its %s', async (rest, part, expected) => {
    const [found = '', ...others] = await sources(rest);
    expect(others).toEqual([]);
    const [, column, message] = /^timeline\.md:5:(\d+) (.+)$/.exec(found) ?? [];
    expect(message).toBe(expected);
    const [, id = '', target = ''] = /\[(.+)\]\((.+)\)\)$/.exec(rest) ?? [];
    const line = `- ${entry(rest)}`;
    expect(line.indexOf(part === 'id' ? id : target)).toBe(Number(column) - 1);
  });

  it.each(['observation', 'activity'])('warns of an unsourced %s', async (kind) => {
    expect(await sources('', kind)).toEqual([
      `timeline.md:5:35 warning Unexpected \`${kind}\` without a source, expected a link to an artifact, a receipt or an address`,
    ]);
  });

  it('takes a person at their word for what they did', async () => {
    expect(await sources('', 'decision')).toEqual([]);
  });

  it('wants a correction to name an earlier entry', async () => {
    expect(await sources('; supersedes T-0007', 'note')).toEqual([
      'timeline.md:5:55 error Unexpected T-0007, which is no entry, expected an earlier entry to supersede',
    ]);
    const later = toTimeline(entry('; supersedes T-0002', 'note'), entry('', 'note', 'T-0002'));
    expect(
      await check('timeline/source-missing', { 'incident.md': BARE_RECORD, 'timeline.md': later }),
    ).toEqual([
      'timeline.md:5:55 error Unexpected T-0002, which is no earlier entry, expected an earlier entry to supersede',
    ]);
  });

  it('takes a correction of an earlier entry, and none of itself', async () => {
    const first = entry('', 'note');
    expect(await look(first, entry('; supersedes T-0001', 'note', 'T-0002'))).toEqual([]);
    expect(await look(first, entry('; supersedes T-0002', 'note', 'T-0002'))).toHaveLength(1);
  });

  it.each(['A-0001', 'A-0001#L1', 'T-0002', 'ledger#1', 'issue'])(
    'takes %s as the source of a milestone',
    async (source) => {
      const record = RECORD.replace('source: T-0001', `source: ${source}`);
      expect(await check('timeline/source-missing', { 'incident.md': record })).toEqual([]);
    },
  );

  it.each([
    ['T-0404', 'an entry of the timeline'],
    ['A-0404', 'an artifact of the manifest'],
    ['A-0001#L2', 'a line from 1 to 1'],
    ['R-0404', 'a receipt at `containment/R-0404.json`'],
    ['ledger#9', 'an entry of the ledger'],
  ])('wants the source %s of a milestone to exist', async (source, expected) => {
    const record = RECORD.replace('source: T-0001', `source: ${source}`);
    const found = await check('timeline/source-missing', { 'incident.md': record });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^incident\.md:13:\d+ error /);
    expect(found[0]).toContain(expected);
  });

  it('does not blame the timeline for a manifest that cannot be read', async () => {
    const found = await check('timeline/source-missing', { 'artifacts/manifest.yml': '}' });
    expect(found).toEqual([]);
  });
});

const RULE = 'timeline/source-missing';

/** What is said of the source of a milestone. */
async function of(source: string, files: Files = {}) {
  const record = RECORD.replace('source: T-0001', `source: ${source}`);
  const found = await tell(RULE, { 'incident.md': record, ...files });
  return found.filter(([place]) => String(place).startsWith('incident.md'));
}

const tellOf = (...entries: string[]) =>
  tell(RULE, { 'incident.md': BARE_RECORD, 'timeline.md': toTimeline(...entries) });

describe('what is said of a source', () => {
  it('comes with what to do', async () => {
    expect(await tellOf(entry(''))).toEqual([
      [
        'timeline.md:5:35',
        '`observation` without a source',
        'a link to an artifact, a receipt or an address',
        'Add the source in parentheses at the end: `([A-0001](artifacts/<file>#L<line>))`.',
      ],
    ]);
    expect(await tellOf(entry('; supersedes T-0007', 'note'))).toEqual([
      [
        'timeline.md:5:55',
        'T-0007, which is no entry',
        'an earlier entry to supersede',
        'Name the entry that this one corrects, or leave `supersedes` out.',
      ],
    ]);
  });

  it('is said of each link of each entry, the same one more than once', async () => {
    const link = ' ([A-0009](artifacts/x.json), [a note](y.txt))';
    const found = await tellOf(entry(link), entry(link, 'observation', 'T-0002'));
    expect(found.map(([place, unexpected]) => `${place} ${unexpected}`)).toEqual([
      'timeline.md:5:63 source `A-0009`',
      'timeline.md:5:99 link to `y.txt`',
      'timeline.md:6:63 source `A-0009`',
      'timeline.md:6:99 link to `y.txt`',
    ]);
  });

  it('of a milestone names the artifact and its line', async () => {
    expect(await of('A-0001#L2')).toEqual([
      [
        'incident.md:13:59',
        'line 2 of `artifacts/gitleaks.json`',
        'a line from 1 to 1',
        expect.stringMatching(/^[A-Z].+\.$/),
      ],
    ]);
    expect(await of('A-0404#L2')).toEqual([
      [
        'incident.md:13:59',
        'source `A-0404`',
        'an artifact of the manifest',
        expect.stringMatching(/^[A-Z].+\.$/),
      ],
    ]);
    expect(await tell(RULE, { 'incident.md': 'no record' })).toEqual([]);
  });

  it('of a milestone is looked up in its own artifact, and only where a line is named', async () => {
    const two = {
      'artifacts/audit.json': '{}\n{}\n{}',
      'artifacts/manifest.yml': toManifest([
        { id: 'A-0001', file: 'gitleaks.json', content: '[]\n' },
        { id: 'A-0002', file: 'audit.json', content: '{}\n{}\n{}' },
      ]),
    };
    expect(await of('A-0002#L3', two)).toEqual([]);
    expect(await of('A-0001', { 'artifacts/gitleaks.json': undefined })).toEqual([]);
    expect(await of('A-0001#L1', { 'artifacts/gitleaks.json': undefined })).toHaveLength(1);
  });
});
