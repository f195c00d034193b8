/**
 * How a containment step is told, and which command ends what. The words belong to the step; what tells of steps, such
 * as a report, knows none of them and is given these.
 */
import type { ExposedCredential } from './record.ts';

/** What a step was aimed at, by kind and name. */
export interface NamedTarget {
  kind: string;
  name: string;
}

/** Words of ours, or a name from outside. */
export type SubjectPart = string | { name: string };

export interface StepWords {
  /** Whose state is read again to verify it, such as `GitHub`. */
  service: string;
  /** What becomes of the subject, such as `removed`; and when it is taken back. */
  done: string;
  undone: string;
  /** Goes before the subject, such as `the removal of`. */
  noun: string;
  /** Such as `the deploy key ci of acme/shop`; a plan may name fewer targets than there should be. */
  toSubject(targets: readonly NamedTarget[]): readonly SubjectPart[];
  /** Whether the subject is several things. */
  isMany?(targets: readonly NamedTarget[]): boolean;
  /** What is left to people once it is done for good: a sentence, such as who needs something new. */
  afterwards?: string;
  /** Kinds of targets that go by another name as parameters: `key` for a `deploy key`. */
  kinds?: Readonly<Record<string, string>>;
}

export interface StepAdvice {
  /** The words of a step; undefined when there is none of that name, or no more. */
  wordsOf(step: string): StepWords | undefined;
  /** The command that makes an exposed credential useless; undefined when no step does. */
  toRevocation(credential: Pick<ExposedCredential, 'id' | 'kind'>): string | undefined;
}

/** For whoever knows no steps: they are named as they are, and nothing is suggested. */
export const NO_ADVICE: StepAdvice = {
  wordsOf: () => undefined,
  toRevocation: () => undefined,
};
