/** Decides which reader reads an artifact: by its content, and only for an empty report by what its name says. */
import { decodeText } from '#kernel/text/decode.ts';
import { HEAD_BYTES, type Reader } from '../artifact/reader.ts';
import { READERS } from '../readers/index.ts';

/** An empty report looks alike from every tool. */
const EMPTY = /^(?:null|\[\s*\]|\{\s*\})?$/;

/** Finds the reader for an artifact; `hint` is the tool the manifest names and the file's name. */
export function findReader(
  bytes: Uint8Array,
  hint: { tool: string; file: string },
): Reader | undefined {
  const head = decodeText(bytes.subarray(0, HEAD_BYTES));
  if (!EMPTY.test(head.trim())) return READERS.find((reader) => reader.recognises(head));
  return READERS.find(({ name }) => hint.tool === name || hint.file.toLowerCase().includes(name));
}
