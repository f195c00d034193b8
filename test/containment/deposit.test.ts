import { describe, expect, it } from 'vitest';
import { SealedCredential } from '#incident/sealed-credential.ts';
import { depositCredential } from '#containment/planning.ts';
import { sha256 } from '#kernel/canonical.ts';
import { parseIncident } from '#incident/record.ts';
import { KEYS, openScene, SECRET } from '../support/containment.ts';

const incidentText = openScene().file('incident.md');
const request = { incidentText, id: 'C-01', value: SECRET, publicKey: KEYS.publicKey };

describe('depositCredential', () => {
  it('registers the fingerprint and the last four characters, and seals the rest', async () => {
    const { files, credential } = await depositCredential({ ...request, value: `${SECRET}\n` });
    expect([...files.keys()]).toEqual(['incident.md', 'containment/C-01.sealed.json']);
    expect(credential).toEqual({
      id: 'C-01',
      kind: 'github_pat',
      fingerprint: sha256(SECRET),
      last4: 'c4n4ry'.slice(-4),
      state: 'exposed',
    });
    const { incident, body } = parseIncident(files.get('incident.md') ?? '');
    expect(incident.exposed_credentials).toEqual([credential]);
    expect(body).toBe(parseIncident(incidentText).body);
    const deposit = SealedCredential.parse(
      JSON.parse(files.get('containment/C-01.sealed.json') ?? ''),
    );
    expect(deposit).toMatchObject({
      credential: 'C-01',
      fingerprint: sha256(SECRET),
      sealed_to: KEYS.publicKey,
    });
  });

  it.each([
    ['ghp_', 'github_pat'],
    ['gho_', 'github_oauth'],
    ['ghu_', 'github_app_user'],
    ['ghr_', 'github_app_refresh'],
    ['ghs_', 'other'],
    ['npm_', 'other'],
  ])('tells the kind of %s', async (prefix, kind) => {
    const { credential } = await depositCredential({ ...request, value: prefix + 'x'.repeat(36) });
    expect(credential.kind).toBe(kind);
  });

  it('fills in a credential that the record names without a value, and takes the same value again', async () => {
    const { files } = await depositCredential({ ...request, kind: 'other' });
    const again = await depositCredential({
      ...request,
      incidentText: files.get('incident.md') ?? '',
    });
    expect(again.credential.kind).toBe('github_pat');
  });

  it('refuses another value under an id that is taken', async () => {
    const { files } = await depositCredential(request);
    const other = {
      ...request,
      incidentText: files.get('incident.md') ?? '',
      value: 'ghp_' + 'o'.repeat(36),
    };
    await expect(depositCredential(other)).rejects.toThrow(/another one/);
  });

  it.each(['', 'short', `${SECRET} ${SECRET}`, `a\nb${'x'.repeat(30)}`, 'ü'.repeat(30)])(
    'refuses %j as a value without repeating it',
    async (value) => {
      await expect(depositCredential({ ...request, value })).rejects.toMatchObject({
        code: 'invalid-credential',
        message: expect.not.stringContaining(SECRET),
      });
    },
  );

  it.each(['', 'C-1', '../C-01', SECRET])('refuses %j as an id', async (id) => {
    await expect(depositCredential({ ...request, id })).rejects.toMatchObject({
      code: 'invalid-credential-id',
      message: expect.not.stringContaining(SECRET),
    });
  });
});
