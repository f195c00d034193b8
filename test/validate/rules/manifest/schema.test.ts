import { describe, expect, it } from 'vitest';
import { ARTIFACT, check, MANIFEST, toManifest } from '../../sample.ts';

const schema = (text: string | undefined) =>
  check('manifest/schema', { 'artifacts/manifest.yml': text });

const twice = (id: string, file: string) =>
  toManifest([
    { id: 'A-0001', file: 'gitleaks.json', content: ARTIFACT },
    { id, file, content: ARTIFACT },
  ]);

describe('manifest/schema', () => {
  it('says so when there is no manifest', async () => {
    expect(await schema(undefined)).toEqual([
      'artifacts/manifest.yml:1:1 error Unexpected no artifacts/manifest.yml, expected the list of the artifacts',
    ]);
  });

  it('points at the key of every mistake at once', async () => {
    const manifest = MANIFEST.replace('bytes: 3', 'bytes: three').replace(
      'tlp: AMBER',
      'tpl: AMBER',
    );
    expect(await schema(manifest)).toEqual([
      'artifacts/manifest.yml:2:5 error Unexpected missing `artifacts.0.tlp`, expected one of `CLEAR`, `GREEN`, `AMBER`, `AMBER+STRICT`, `RED`',
      'artifacts/manifest.yml:5:5 error Unexpected text `three` as `artifacts.0.bytes`, expected a number',
      'artifacts/manifest.yml:9:5 error Unexpected key `tpl`, expected one of `id`, `file`, `sha256`, `bytes`, `tool`, `added_by`, `added_at`, `tlp`, `note`',
    ]);
  });

  it('points at the second of two alike', async () => {
    expect(await schema(twice('A-0001', 'other.json'))).toEqual([
      'artifacts/manifest.yml:10:5 error Unexpected second `A-0001`, expected each id once',
    ]);
    expect(await schema(twice('A-0002', 'gitleaks.json'))).toEqual([
      'artifacts/manifest.yml:11:5 error Unexpected second `gitleaks.json`, expected each file once',
    ]);
  });

  it.each(['../incident.md', '/etc/passwd', 'manifest.yml', '.git/config', 'a/../../b'])(
    'refuses the file %s',
    async (file) => {
      const found = await schema(MANIFEST.replace('gitleaks.json', file));
      expect(found).toHaveLength(1);
      expect(found[0]).toContain('artifacts/manifest.yml:3:5 error');
    },
  );

  it.each([
    '',
    '}',
    'artifacts: null\n',
    '&a [*a]',
    '['.repeat(20_000),
    '\u0000',
    'a: b: c',
    '--- {}\n--- {}\n',
  ])('turns unreadable text into findings (case %#)', async (text) => {
    const found = await schema(text);
    expect(found.length).toBeGreaterThan(0);
    for (const line of found)
      expect(line).toMatch(/^artifacts\/manifest\.yml:[12]:\d+ error Unexpected .+, expected .+/);
  });

  it('reads carriage returns', async () => {
    expect(await schema(MANIFEST.replaceAll('\n', '\r\n'))).toEqual([]);
  });
});
