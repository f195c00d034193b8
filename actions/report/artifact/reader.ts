/**
 * The contract of a reader: bytes of one artifact in, observations out. A reader never fetches, never throws for a row
 * it does not understand, and never lets a secret value out; the contract test holds every reader to it.
 */
import type { ReaderRow } from './observation.ts';

/** A row the reader could not read: counted and listed, never fatal, never silent. */
export interface Unread {
  unread: true;
  line: number;
  why: string;
  /** Understood and left out on purpose, such as a finding its owner has suppressed. */
  leftOut?: true;
}

export interface Reader {
  /** Its file name. */
  name: string;
  title: string;
  /** The tool as a sentence names it. */
  tool: string;
  /** A fixture the contract test reads, relative to test/fixtures/report/. */
  example: string;
  /** Whether these are the first bytes of this format; decided by content, because file names lie. */
  recognises(head: string): boolean;
  read(bytes: Uint8Array): Iterable<ReaderRow | Unread>;
}

/** How much of a file a reader may look at to recognise it. */
export const HEAD_BYTES = 65_536;

/** Whether a reader gave up on a row. */
export function isUnread(value: object): value is Unread {
  return 'unread' in value;
}
