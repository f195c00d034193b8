/**
 * `crypto_box_seal` of libsodium, which GitHub takes for secrets too, put together from its parts: X25519 of Node, BLAKE2b and
 * XSalsa20-Poly1305 of the noble libraries. libsodium itself is 460 KB of WebAssembly for these three.
 * https://doc.libsodium.org/public-key_cryptography/sealed_boxes
 */
import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { hsalsa, secretbox } from '@noble/ciphers/salsa.js';
import { blake2b } from '@noble/hashes/blake2.js';

const KEY_BYTES = 32;
const NONCE_BYTES = 24;
/** What stands before the 32 bytes of a key in DER: https://www.rfc-editor.org/rfc/rfc8410#section-7 */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b656e032100', 'hex');

/** Closes a box that only the holder of the private key opens; every box has a key of its own, which is thrown away. */
export function closeBox(message: Uint8Array, publicKey: Uint8Array): Buffer {
  const own = generateKeyPairSync('x25519');
  const ownPublic = toPublicBytes(own.publicKey);
  const key = agree(own.privateKey, publicKey);
  const sealed = secretbox(key, toNonce(ownPublic, publicKey)).seal(message);
  return Buffer.concat([ownPublic, sealed]);
}

/** Opens a box. @throws Error when it is damaged or was closed for another key. */
export function openBox(box: Uint8Array, secret: Uint8Array): Buffer {
  const [sender, sealed] = [box.subarray(0, KEY_BYTES), box.subarray(KEY_BYTES)];
  const privateKey = readPrivateKey(secret);
  const nonce = toNonce(sender, toPublicBytes(createPublicKey(privateKey)));
  return Buffer.from(secretbox(agree(privateKey, sender), nonce).open(sealed));
}

/** The public half of a private key. */
export function toPublicKey(secret: Uint8Array): Buffer {
  return toPublicBytes(createPublicKey(readPrivateKey(secret)));
}

function readPrivateKey(secret: Uint8Array): KeyObject {
  const der = Buffer.concat([PRIVATE_HEAD, secret]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  der.fill(0);
  return key;
}

function toPublicBytes(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES);
}

/** Both halves together say it, so it needs no place in the box. */
function toNonce(sender: Uint8Array, receiver: Uint8Array): Uint8Array {
  return blake2b(Buffer.concat([sender, receiver]), { dkLen: NONCE_BYTES });
}

const SIGMA = toWords(Buffer.from('expand 32-byte k'));

/** The key of `crypto_box`: HSalsa20 of what X25519 agrees on. Node refuses a public key that would make it all zeros. */
function agree(privateKey: KeyObject, publicKey: Uint8Array): Uint8Array {
  const key = Buffer.concat([PUBLIC_HEAD, publicKey]);
  const other = createPublicKey({ key, format: 'der', type: 'spki' });
  const words = new Uint32Array(KEY_BYTES / 4);
  hsalsa(
    SIGMA,
    toWords(diffieHellman({ privateKey, publicKey: other })),
    new Uint32Array(4),
    words,
  );
  return new Uint8Array(words.buffer);
}

/** A copy, because a buffer of Node may begin anywhere in memory and words may not. */
function toWords(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer);
}
