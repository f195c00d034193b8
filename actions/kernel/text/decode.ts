/** Reads the bytes that tools write as text, without ever failing: what is no text comes out as replacement characters. */

/** Decodes UTF-8 with or without byte order mark, or UTF-16 as PowerShell writes it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
