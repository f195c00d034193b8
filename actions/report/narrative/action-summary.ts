/**
 * What a containment step does, in words: `the deploy key ci of acme/shop`, `removed`. The words are the step's own; one
 * that is there no more is named as it is.
 */
import type { NamedTarget, StepWords, SubjectPart } from '#incident/step-words.ts';
import { code, enumerate, type Phrase, say, words } from '../prose/phrase.ts';

export interface ActionSummary {
  subject: Phrase;
  verb: 'was' | 'were';
  done: string;
  undone: string;
  /** `the removal of the deploy key ci of acme/shop`. */
  noun: Phrase;
  /** Whose state was read again to verify it. */
  service: string;
}

interface Step {
  step: string;
  targets: readonly NamedTarget[];
  words?: StepWords | undefined;
}

/** Puts a step and its targets into words. */
export function toActionSummary({ step, targets, words: own }: Step): ActionSummary {
  if (own === undefined) {
    const names = targets.map(({ kind, name }) => say`${kind} ${code(name)}`);
    const on = names.length === 0 ? say`` : say` on ${enumerate(names)}`;
    const subject = say`the step ${code(step)}${on}`;
    const service = 'the service';
    return { subject, verb: 'was', done: 'carried out', undone: 'undone', noun: subject, service };
  }
  const { done, undone, service } = own;
  const subject: Phrase = { parts: own.toSubject(targets).map(toPart) };
  const verb = own.isMany?.(targets) === true ? 'were' : 'was';
  return { subject, verb, done, undone, noun: say`${words(own.noun)} ${subject}`, service };
}

/** Names come from outside, whatever the step says of them. */
function toPart(part: SubjectPart) {
  return typeof part === 'string' ? part : code(part.name);
}
