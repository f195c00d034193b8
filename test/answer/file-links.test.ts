import { describe, expect, it } from 'vitest';
import { renderReply } from '#answer/index.ts';
import { linkFiles } from '#answer/file-links.ts';

const base = { repositoryUrl: 'https://github.com/acme/incidents', incident: 'INC-2026-0042' };
const FOLDER = 'incident/INC-2026-0042/incidents/2026/INC-2026-0042';
const FILE = `https://github.com/acme/incidents/blob/${FOLDER}`;

describe('a file that a reply names', () => {
  it.each([
    ['See `timeline.md`.', `See [\`timeline.md\`](${FILE}/timeline.md).`],
    ['`ledger.ndjson:3`', `[\`ledger.ndjson:3\`](${FILE}/ledger.ndjson#L3)`],
    [
      '`incidents/2026/INC-2026-0042/incident.md:3:7`',
      `[\`incidents/2026/INC-2026-0042/incident.md:3:7\`](${FILE}/incident.md?plain=1#L3)`,
    ],
    ['`containment/R-0001.json`', `[\`containment/R-0001.json\`](${FILE}/containment/R-0001.json)`],
  ])('is linked by its whole address: %s', (text, linked) => {
    expect(linkFiles(text, base, 'blob')).toBe(linked);
  });

  it.each([
    '``incident.md``',
    '[`incident.md`](https://x.test)',
    '```\n`incident.md`\n```',
    '~~~~\n`incident.md`\n~~~\n`incident.md`\n~~~~',
    '`../incident.md`',
    '`reports/../x.md`',
    'incident.md',
    '`incidents/2026/INC-2026-0999/timeline.md`',
    '`firebreak.yml`',
  ])('is left alone in %j', (text) => {
    expect(linkFiles(text, base, 'blob')).toBe(text);
  });

  it('can be put right from a refusal and read from a note', () => {
    const body = renderReply({
      claim: 'c',
      parts: [
        { reason: 'invalid-record', message: '`incident.md:3`: Unexpected key' },
        { body: 'Report: `reports/incident-report.md`' },
      ],
      files: base,
    });
    expect(body).toContain(`/acme/incidents/edit/${FOLDER}/incident.md)`);
    expect(body).toContain(`/acme/incidents/blob/${FOLDER}/reports/incident-report.md)`);
  });
});
