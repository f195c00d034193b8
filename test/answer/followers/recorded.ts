/** A commit of an incident, as followers are given it. */
import type { Recorded } from '#answer/index.ts';
import { digestOf } from '#kernel/canonical.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { draftOf } from '../../incident/incident-draft.ts';

export function recordedOf(change: Partial<Snapshot> = {}): Recorded {
  return {
    draft: draftOf(change),
    claim: digestOf('a command'),
    repositoryUrl: 'https://github.example.com/acme/incidents',
    at: new Date('2026-11-21T06:00:00Z'),
  };
}
