/**
 * What happens after a commit. A follower reads what was recorded and says what GitHub should show for it; it looks at
 * what is there first, so that following the same commit twice changes nothing. When one fails, the record stands and the
 * others go out; the run is red then, and its re-run, the next command or the sweep catches up (../catch-up.ts).
 */
import type { Draft } from '#incident/draft.ts';
import type { StepAdvice } from '#incident/step-words.ts';
import type { Projection, Reaction } from '#github/port.ts';

/** What the drawing of an incident's state takes beside its files. */
export interface StateSource {
  /** `https://github.com/acme/incidents`, from the event or the environment of the run. */
  repositoryUrl: string;
  at: Date;
  /** Who knows the steps gives it; otherwise none is suggested. */
  advice?: StepAdvice;
  /** Branch the links lead to; the incident's own unless it has been merged. */
  branch?: string;
}

/** A commit that landed, and the request that it answers. */
export interface Recorded extends StateSource {
  draft: Draft;
  /** The idempotency key of what was recorded: whatever a follower does twice, it does once for a claim. */
  claim: string;
  /** What carries our reaction, and which it ends with. */
  react?: { subject: string; add: Reaction };
}

export interface Follower {
  /** Its file name. */
  name: string;
  /** What it shows, in one line. */
  title: string;
  /** Its part of the one request that goes out after the commit; nothing to change is an empty part. */
  follow(recorded: Recorded): Projection | Promise<Projection>;
}
