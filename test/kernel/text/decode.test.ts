import { expect, it } from 'vitest';
import { decodeText } from '#kernel/text/decode.ts';

const utf16 = Buffer.from('[ü]', 'utf16le');

it.each([
  ['UTF-8', Buffer.from('[ü]')],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFF[ü]')],
  ['little-endian UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
  ['big-endian UTF-16', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
])('reads %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe('[ü]');
});

it.each([
  [[0xff, 0x41], '\uFFFDA'],
  [[0xfe, 0x41], '\uFFFDA'],
  [[0x41, 0xfe], 'A\uFFFD'],
  [[0x41, 0xff], 'A\uFFFD'],
])('shows bytes %j that are no text as such', (bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text);
});
