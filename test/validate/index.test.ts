import { describe, expect, it } from 'vitest';
import { parseInstant, renderInstant } from '#incident/instant.ts';
import { PRECISIONS } from '#kernel/clock.ts';
import { appendEntries, renderTimeline } from '#incident/timeline.ts';
import { validateIncident } from '#validate/index.ts';
import { BARE_RECORD, check, ID, NOW, RECORD, toTimeline, toTree, type Files } from './sample.ts';
import { readCpuTime } from '../support/cpu-time.ts';

const EMPTY: Files = {
  'incident.md': undefined,
  'timeline.md': undefined,
  'ledger.ndjson': undefined,
  'artifacts/manifest.yml': undefined,
  'artifacts/gitleaks.json': undefined,
};

describe('validateIncident', () => {
  it('reports each missing file and nothing that follows from it', async () => {
    expect(await check('*', EMPTY)).toEqual([
      expect.stringMatching(/^manifest\/schema artifacts\/manifest\.yml:1:1 error/),
      expect.stringMatching(/^record\/schema incident\.md:1:1 error/),
      expect.stringMatching(/^ledger\/schema ledger\.ndjson:1:1 error/),
      expect.stringMatching(/^timeline\/syntax timeline\.md:1:1 error/),
    ]);
  });

  it('compares with a previous state in which files were missing or broken', async () => {
    expect(await check('*', {}, { previous: EMPTY })).toEqual([]);
    const broken = {
      'incident.md': '}',
      'timeline.md': '- ?',
      'ledger.ndjson': '',
      'artifacts/manifest.yml': '}',
    };
    expect(await check('*', {}, { previous: broken })).toEqual([]);
  });

  it('accepts whatever the kernel writes into a timeline, in whatever order', async () => {
    let timeline = renderTimeline(ID);
    for (let step = 0; step < 40; step += 1) {
      const before = timeline;
      const precision = PRECISIONS[step % PRECISIONS.length] ?? 'second';
      const instant = new Date(Date.UTC(2026, 10, 21) - ((step * 7919) % 200) * 1_234_567);
      // People name a day or a minute, never the second within it.
      const at = parseInstant(renderInstant(instant, precision))?.at ?? instant;
      const draft = {
        at,
        precision,
        approximate: step % 7 === 0,
        kind: 'note',
        actor: 'octocat',
      } as const;
      const texts = [
        '- **T-0001**',
        '<!--',
        '```',
        'a | b',
        '(x) [y](z)',
        '@dana; supersedes T-0001',
        '',
      ];
      timeline = appendEntries(before, [{ ...draft, text: texts[step % texts.length] ?? '' }]).text;
      const files = { 'incident.md': BARE_RECORD, 'timeline.md': timeline };
      // oxlint-disable-next-line no-await-in-loop
      expect(await check('*', files, { previous: { ...files, 'timeline.md': before } })).toEqual(
        [],
      );
    }
  });

  it('sorts by file, line and column', async () => {
    const timeline = toTimeline(
      '**T-0003** 2027-11-21T05:12:00Z `wrong` @octocat: x',
      '**T-0003** 2026-11-21T05:12:00Z `activity` unknown: from 203.0.113.7',
    );
    const findings = await validateIncident({
      tree: toTree({ 'timeline.md': timeline, 'incident.md': BARE_RECORD }),
      now: NOW,
    });
    const places = findings.map(({ line, column }) => line * 1000 + column);
    expect(findings.length).toBeGreaterThan(4);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('points every finding at a place that exists', async () => {
    const files: Files = {
      'incident.md': RECORD.replace('severity: SEV2', 'severity: 2').replaceAll('\n', '\r\n'),
      'timeline.md': toTimeline(
        '**T-0003** 2027-11-21T05:12:00Z `x` @octocat: y ([A-0404](nowhere))',
        'z',
      ),
    };
    const tree = toTree(files);
    for (const { file, line, column } of await validateIncident({
      tree,
      previous: [toTree()],
      now: NOW,
    })) {
      const source = ((await tree.readText(file)) ?? '').split('\n')[line - 1];
      expect(source?.length ?? -1).toBeGreaterThanOrEqual(column - 1);
    }
  });

  it('gives the same findings for the same files', async () => {
    const files = { 'timeline.md': 'no heading\n- broken\n' };
    expect(await check('*', files)).toEqual(await check('*', files));
  });

  it('validates ten thousand entries in bounded time', async () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => {
      const time = new Date(Date.UTC(2026, 10, 21) + index * 1000).toISOString().slice(0, 19);
      const id = `T-${String(index + 1).padStart(4, '0')}`;
      return `**${id}** ${time}Z \`observation\` @octocat: seen from hxxps://evil[.]example at \`shop\` ([A-0001](artifacts/gitleaks.json#L1))`;
    });
    const before = { 'incident.md': BARE_RECORD, 'timeline.md': toTimeline(...entries) };
    const after = { ...before, 'timeline.md': toTimeline(...entries.toReversed()) };
    const started = readCpuTime();
    expect(await check('*', before, { previous: before })).toEqual([]);
    const sound = readCpuTime();
    expect((await check('*', after, { previous: before })).length).toBeGreaterThan(9000);
    expect(sound - started).toBeLessThan(10_000);
    expect(readCpuTime() - sound).toBeLessThan(20_000);
  });
});
