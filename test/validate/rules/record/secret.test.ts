import { describe, expect, it } from 'vitest';
import { check, LEDGER, RECORD } from '../../sample.ts';

const TOKEN = `ghp_${'x1Y2'.repeat(9)}`;

describe('record/secret', () => {
  it.each([
    'incident.md',
    'ledger.ndjson',
    'artifacts/manifest.yml',
    'evidence/E-0001.yml',
    'containment/R-0001.json',
  ])('finds a secret in %s', async (path) => {
    const found = await check('record/secret', { [path]: `first line\nsecond ${TOKEN}\n` });
    expect(found).toEqual([
      `${path}:2:8 error Unexpected secret (github-token …x1Y2), expected its kind and last four characters only`,
    ]);
  });

  it('leaves artifacts alone: their bytes are evidence', async () => {
    expect(await check('record/secret', { 'artifacts/gitleaks.json': TOKEN })).toEqual([]);
  });

  it('leaves ciphertext, fingerprints and digests alone', async () => {
    const sealed = {
      'containment/C-01.sealed.json': `{"token": "${Buffer.from(TOKEN).toString('base64')}"}`,
    };
    const credential = `{id: C-01, kind: github_pat, fingerprint: "sha256:${'ab'.repeat(32)}", last4: x1Y2, state: exposed}`;
    const record = RECORD.replace(
      'exposed_credentials: []',
      `exposed_credentials: [${credential}]`,
    );
    expect(
      await check('record/secret', { ...sealed, 'incident.md': record, 'ledger.ndjson': LEDGER }),
    ).toEqual([]);
  });
});
