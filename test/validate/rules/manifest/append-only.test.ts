import { describe, expect, it } from 'vitest';
import { check, MANIFEST, tell, toManifest } from '../../sample.ts';

const compare = (after: string, before = MANIFEST) =>
  check(
    'manifest/append-only',
    { 'artifacts/manifest.yml': after },
    { previous: { 'artifacts/manifest.yml': before } },
  );

describe('manifest/append-only', () => {
  it('sees bytes and digest replaced together, which manifest/digest cannot', async () => {
    const forged = {
      'artifacts/gitleaks.json': '{}\n',
      'artifacts/manifest.yml': toManifest([
        { id: 'A-0001', file: 'gitleaks.json', content: '{}\n' },
      ]),
    };
    expect(await check('manifest/digest', forged)).toEqual([]);
    const found = await check('manifest/append-only', forged, { previous: {} });
    expect(found).toEqual([
      expect.stringMatching(
        /^artifacts\/manifest\.yml:4:5 error Unexpected change of `sha256` of A-0001, expected `[0-9a-f]{64}` as before$/,
      ),
    ]);
  });

  it('sees an entry that is gone or was renamed', async () => {
    expect(await compare('artifacts: []\n')).toEqual([
      'artifacts/manifest.yml:1:1 error Unexpected removal of A-0001, expected its entry for `gitleaks.json`',
    ]);
    expect(await compare(MANIFEST.replace('A-0001', 'A-0002'))).toHaveLength(1);
  });

  it('allows notes, other metadata, another order and new entries', async () => {
    const [one, two] = [
      { id: 'A-0001', file: 'a.json', content: '1' },
      { id: 'A-0002', file: 'b.json', content: '2' },
    ];
    const after = toManifest([two, one]).replace('tool: gitleaks', 'tool: trivy');
    expect(await compare(after, toManifest([one]))).toEqual([]);
  });

  it('leaves a manifest that cannot be read to manifest/schema', async () => {
    const previous = {};
    const broken = { 'artifacts/manifest.yml': '}' };
    expect(await check('manifest/append-only', broken, { previous })).toEqual([]);
    expect(await check('manifest/schema', broken, { previous })).toHaveLength(1);
  });

  it('takes each line that was merged into account, and tells what they share once', async () => {
    const both = [{}, { 'artifacts/manifest.yml': 'artifacts: []\n' }, {}];
    const empty = { 'artifacts/manifest.yml': 'artifacts: []\n' };
    expect(await check('manifest/append-only', empty, { previous: both })).toHaveLength(1);
  });
});

it('says of each key what was there before', async () => {
  const fix = 'Restore the entry; a newer output is an artifact of its own.';
  const previous = { 'artifacts/manifest.yml': MANIFEST };
  const tellOf = (after: string) =>
    tell('manifest/append-only', { 'artifacts/manifest.yml': after }, { previous });
  const place = 'artifacts/manifest.yml';
  expect(
    await tellOf(MANIFEST.replace('gitleaks.json', 'other.json').replace('bytes: 3', 'bytes: 4')),
  ).toEqual([
    [`${place}:3:5`, 'change of `file` of A-0001', '`gitleaks.json` as before', fix],
    [`${place}:5:5`, 'change of `bytes` of A-0001', '`3` as before', fix],
  ]);
  expect(await tellOf('artifacts: []\n')).toEqual([
    [`${place}:1:1`, 'removal of A-0001', 'its entry for `gitleaks.json`', fix],
  ]);
});
