import { randomBytes } from 'node:crypto';
import sodium, { ready } from 'libsodium-wrappers';
import { beforeAll, describe, expect, it } from 'vitest';
import { closeBox, openBox, toPublicKey } from '#containment/sealed-box.ts';

beforeAll(() => ready);

const LENGTHS = [0, 1, 15, 16, 31, 32, 33, 63, 64, 65, 255, 1000, 65_537];

describe('a sealed box', () => {
  it.each(LENGTHS)('of %i bytes is closed here and opened by libsodium', (length) => {
    const { publicKey, privateKey } = sodium.crypto_box_keypair();
    const message = randomBytes(length);
    const opened = sodium.crypto_box_seal_open(closeBox(message, publicKey), publicKey, privateKey);
    expect(Buffer.from(opened).equals(message)).toBe(true);
  });

  it.each(LENGTHS)('of %i bytes is closed by libsodium and opened here', (length) => {
    const { publicKey, privateKey } = sodium.crypto_box_keypair();
    const message = randomBytes(length);
    const box = sodium.crypto_box_seal(message, publicKey);
    expect(openBox(box, privateKey).equals(message)).toBe(true);
  });

  it('has the public key that libsodium finds for a private one', () => {
    for (let round = 0; round < 50; round += 1) {
      const secret = randomBytes(32);
      const expected = Buffer.from(sodium.crypto_scalarmult_base(secret));
      expect(toPublicKey(secret).equals(expected)).toBe(true);
    }
  });

  it('stays shut for any other key, and with any bit of it changed', () => {
    const secret = randomBytes(32);
    const box = closeBox(Buffer.from('a token'), toPublicKey(secret));
    expect(() => openBox(box, randomBytes(32))).toThrow();
    for (let index = 0; index < box.length; index += 1) {
      const damaged = Buffer.from(box);
      damaged[index] = (damaged[index] ?? 0) ^ 1;
      expect(() => openBox(damaged, secret), `byte ${index}`).toThrow();
    }
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['less than a key', Buffer.alloc(31, 9)],
    ['a key and nothing behind it', Buffer.alloc(32, 9)],
    ['less than a tag', Buffer.alloc(47, 9)],
    // Points of small order, with which anybody could tell the key that is agreed on.
    ['the point zero', Buffer.alloc(80)],
    ['the point one', Buffer.concat([Buffer.from([1]), Buffer.alloc(79)])],
  ])('is none when it holds %s', (_, box) => {
    expect(() => openBox(box, randomBytes(32))).toThrow();
  });

  it('is not closed for a point of small order', () => {
    expect(() => closeBox(Buffer.from('a token'), Buffer.alloc(32))).toThrow();
  });
});
