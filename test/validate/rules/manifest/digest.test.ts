import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { check, MANIFEST, tell, type Files } from '../../sample.ts';

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('manifest/digest', () => {
  it('points at the digest of an artifact that changed', async () => {
    const found = await check('manifest/digest', { 'artifacts/gitleaks.json': '[ ]\n' });
    expect(found).toEqual([
      `artifacts/manifest.yml:4:5 error Unexpected SHA-256 ${digestOf('[ ]\n')} of artifacts/gitleaks.json (4 bytes), expected ${digestOf('[]\n')} (3 bytes)`,
    ]);
  });

  it('sees a line end that Git or an editor converted', async () => {
    expect(await check('manifest/digest', { 'artifacts/gitleaks.json': '[]\r\n' })).toHaveLength(1);
  });

  it('points at a size that does not fit', async () => {
    const manifest = MANIFEST.replace('bytes: 3', 'bytes: 4');
    expect(await check('manifest/digest', { 'artifacts/manifest.yml': manifest })).toEqual([
      'artifacts/manifest.yml:5:5 error Unexpected 4 bytes, expected 3, the size of artifacts/gitleaks.json',
    ]);
  });

  it('points at the entry of an artifact that is gone', async () => {
    expect(await check('manifest/digest', { 'artifacts/gitleaks.json': undefined })).toEqual([
      'artifacts/manifest.yml:3:5 error Unexpected absence of artifacts/gitleaks.json, expected the file of A-0001',
    ]);
  });

  it('follows no symbolic link', async () => {
    const found = await check('manifest/digest', {}, { links: ['artifacts/gitleaks.json'] });
    expect(found).toEqual([
      'artifacts/manifest.yml:3:5 error Unexpected mode 120000 of artifacts/gitleaks.json, expected a regular file',
    ]);
  });

  it('looks at the mode of its own file', async () => {
    const beside = 'artifacts/aaa.json';
    expect(await check('manifest/digest', { [beside]: '' }, { links: [beside] })).toEqual([
      expect.stringMatching(/^artifacts\/aaa\.json:1:1 warning /),
    ]);
  });

  it('warns of a file that nobody listed, at the file', async () => {
    const found = await check('manifest/digest', {
      'artifacts/new/trivy.json': new Uint8Array([0, 255]),
    });
    expect(found).toEqual([
      'artifacts/new/trivy.json:1:1 warning Unexpected artifact without an entry in the manifest, expected one in artifacts/manifest.yml',
    ]);
  });

  it('says nothing of single files when the manifest cannot be read', async () => {
    expect(await check('manifest/digest', { 'artifacts/manifest.yml': '}' })).toEqual([]);
  });

  it('hashes bytes, not text', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0x80]);
    const manifest = MANIFEST.replace(
      /sha256: .+/,
      `sha256: ${createHash('sha256').update(bytes).digest('hex')}`,
    ).replace('bytes: 3', 'bytes: 4');
    const found = await check('manifest/digest', {
      'artifacts/gitleaks.json': bytes,
      'artifacts/manifest.yml': manifest,
    });
    expect(found).toEqual([]);
  });
});

const fixOf = async (changes: Files, known: { links?: string[] } = {}) =>
  (await tell('manifest/digest', changes, known)).map((parts) => parts[3]);

describe('what to do about an artifact', () => {
  it('is said for each thing that can be wrong with it', async () => {
    const path = 'artifacts/gitleaks.json';
    expect(await fixOf({}, { links: [path] })).toEqual([
      'Commit the file itself instead of a link to it.',
    ]);
    expect(await fixOf({ [path]: undefined })).toEqual([
      'Restore the file: what was taken as evidence stays.',
    ]);
    expect(await fixOf({ [path]: '[ ]\n' })).toEqual([
      'Restore the original bytes; add a newer output as an artifact of its own.',
    ]);
    const manifest = MANIFEST.replace('bytes: 3', 'bytes: 4');
    expect(await fixOf({ 'artifacts/manifest.yml': manifest })).toEqual(['Write `bytes: 3`.']);
    expect(await fixOf({ 'artifacts/new.json': '' })).toEqual([
      'Push the incident branch: the report lists new artifacts itself.',
    ]);
    expect(await fixOf({ 'artifact.json': '', 'x/artifacts/a.json': '' })).toEqual([]);
  });
});
