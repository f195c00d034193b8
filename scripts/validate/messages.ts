/** What the threads that check incidents, and the one that started them, say to each other. */
import type { Job, Outcome } from './job.ts';

export type FromMain =
  | { kind: 'lot'; jobs: readonly Job[] }
  | { kind: 'object'; number: number; content: Uint8Array | undefined };

export type FromThread =
  | { kind: 'done'; outcomes: readonly Outcome[] }
  | { kind: 'read'; number: number; object: string };
