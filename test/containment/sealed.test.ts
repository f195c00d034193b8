import { describe, expect, it } from 'vitest';
import { openSealed, sealCredential } from '#containment/index.ts';
import { KEYS, SECRET } from '../support/containment.ts';

const OTHER = Buffer.alloc(32, 7).toString('base64');

describe('a sealed credential', () => {
  it('opens with the private key and never looks the same twice', async () => {
    const [box, again] = await Promise.all([
      sealCredential({ value: SECRET, publicKey: KEYS.publicKey }),
      sealCredential({ value: SECRET, publicKey: KEYS.publicKey }),
    ]);
    expect(box).not.toBe(again);
    const opened = await openSealed({
      box,
      sealedTo: KEYS.publicKey,
      privateKey: KEYS.privateKey,
      environment: 'containment-okta',
    });
    expect(opened).toEqual({ opened: true, value: SECRET });
  });

  it('stays shut to another key and says which mistake it was', async () => {
    const box = await sealCredential({ value: SECRET, publicKey: KEYS.publicKey });
    expect(
      await openSealed({ box, privateKey: OTHER, environment: 'containment-okta' }),
    ).toMatchObject({
      opened: false,
      problem: expect.stringContaining('damaged'),
    });
    expect(
      await openSealed({
        box,
        sealedTo: KEYS.publicKey,
        privateKey: OTHER,
        environment: 'containment-okta',
      }),
    ).toMatchObject({
      problem: expect.stringContaining('another operator key'),
    });
    expect(
      await openSealed({ box, privateKey: '', environment: 'containment-okta' }),
    ).toMatchObject({
      problem: expect.stringContaining('npm run setup'),
    });
  });

  it.each([
    ['truncated', (box: string) => box.slice(0, 40)],
    ['cut by one', (box: string) => box.slice(0, -4)],
    ['one bit off', (box: string) => `${box.startsWith('A') ? 'B' : 'A'}${box.slice(1)}`],
    ['empty', () => ''],
    ['no base64', () => 'not base64!'],
  ])('stays shut when it is %s', async (_, damage) => {
    const box = damage(await sealCredential({ value: SECRET, publicKey: KEYS.publicKey }));
    expect(
      await openSealed({ box, privateKey: KEYS.privateKey, environment: 'containment-okta' }),
    ).toMatchObject({ opened: false });
  });

  it('is not closed without an operator key', async () => {
    await expect(sealCredential({ value: SECRET, publicKey: '' })).rejects.toThrow(
      /operator_public_key/,
    );
  });
});
