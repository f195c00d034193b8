/**
 * A fact: one thing that Firebreak takes for granted of GitHub, with its source and a check that a server can be asked.
 * The same check is asked of the sandbox, of the emulator others wrote, and, by `npm run probe`, of github.com.
 */
import type { Need, Subject } from './subject.ts';

/**
 * How well a fact is known. `recorded`: a raw answer of the real service in public; `schema`: GitHub's published schemas;
 * `docs`: its documentation, changelog or runner source; `report`: several independent users; `inferred`: follows from
 * others, seen by nobody.
 */
export type Grade = 'recorded' | 'schema' | 'docs' | 'report' | 'inferred';

/** Where a claim can be read up: an address, or a published package and the place in it. */
export type FactSource = `https://${string}` | `${string}@${string}`;

/**
 * What of GitHub a product file may use because of a fact. A contract test looks for these names:
 * `POST /repos/{owner}/{repo}/issues`, `Commit.file`, `Mutation.createRef`, `on issue_comment.created`,
 * `issue_comment comment.body`.
 */
export type Covered = string;

export interface Fact {
  /** Unique; the anchor in docs/github-facts.md. */
  id: string;
  /** One sentence. */
  claim: string;
  grade: Grade;
  sources: readonly [FactSource, ...FactSource[]];
  /**
   * Product files that lean on it, from the root; empty for what only the sandbox does. A contract test holds that
   * each file is named by a fact that covers what it uses.
   */
  reliedOnBy: readonly string[];
  covers?: readonly Covered[];
  /** Why it is in doubt. Firebreak works whichever way it falls; the check then only says which. */
  doubtful?: string;
  /** Why the emulator answers otherwise, where it does. */
  emulate?: string;
  /** What a server must offer to be asked; see `Need`. */
  needs: readonly Need[];
  /** Why no server can be asked, and its source is all there is; then there is no check. */
  unaskable?: string;
  /** Asks. Throws an AssertionError when the server behaves otherwise; answers in words what a doubtful fact turned out to be. */
  check?: (subject: Subject) => Promise<string | void>;
}

/** What came of asking. */
export type Finding =
  | { state: 'holds'; note?: string | undefined }
  | { state: 'differs'; how: string }
  | { state: 'unasked'; why: string };
