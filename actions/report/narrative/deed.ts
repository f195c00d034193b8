/**
 * What a containment step does, in words: `the deploy key ci of acme/shop`, `removed`. A step without words here is
 * named as it is; add an entry for a new one.
 */
import type { TargetView } from '#incident/receipt-view.ts';
import { code, enumerate, type Phrase, say, words } from '../prose/phrase.ts';

export interface Deed {
  subject: Phrase;
  verb: 'was' | 'were';
  done: string;
  undone: string;
  /** `the removal of the deploy key ci of acme/shop`. */
  noun: Phrase;
  /** Whose state was read again to verify it. */
  service: string;
}

interface StepWords {
  done: string;
  undone: string;
  noun: string;
  toSubject: (targets: readonly TargetView[]) => Phrase;
  isMany?: (targets: readonly TargetView[]) => boolean;
}

/** Workflows named before the rest is left to the receipt. */
const NAMED = 4;

function listTargets(targets: readonly TargetView[], kind: string): string[] {
  return targets.filter((target) => target.kind === kind).map(({ name }) => name);
}

/** ` C-01`, or nothing when the plan names none. */
function toName(targets: readonly TargetView[], kind: string): Phrase {
  const [name] = listTargets(targets, kind);
  return name === undefined ? say`` : say` ${code(name)}`;
}

/** ` of acme/shop`, or nothing when the step names no repository. */
function toOwner(targets: readonly TargetView[]): Phrase {
  const [repository] = listTargets(targets, 'repository');
  return repository === undefined ? say`` : say` of ${code(repository)}`;
}

function toWorkflows(targets: readonly TargetView[]): Phrase {
  const names = listTargets(targets, 'workflow').map((path) => path.replace(/^.*\//, ''));
  const shown = names.length > NAMED ? [] : names.map((name) => say`${code(name)}`);
  const list = shown.length === 0 ? say`` : say` ${enumerate(shown)}`;
  return say`the ${words(names.length === 1 ? 'workflow' : 'workflows')}${list}${toOwner(targets)}`;
}

const STEPS: Readonly<Record<string, StepWords>> = {
  'github/revoke-credential': {
    done: 'revoked',
    undone: 'restored',
    noun: 'the revocation of',
    toSubject: (targets) => say`the leaked GitHub credential${toName(targets, 'credential')}`,
  },
  'github/halt-workflows': {
    done: 'halted',
    undone: 'enabled again',
    noun: 'the halt of',
    toSubject: toWorkflows,
    isMany: (targets) => listTargets(targets, 'workflow').length !== 1,
  },
  'github/remove-deploy-key': {
    done: 'removed',
    undone: 'added again',
    noun: 'the removal of',
    toSubject: (targets) => say`the deploy key${toName(targets, 'deploy key')}${toOwner(targets)}`,
  },
};

/** Whether a step has words of its own. */
export function hasWords(step: string): boolean {
  return Object.hasOwn(STEPS, step);
}

/** Puts a step and its targets into words. */
export function toDeed({ step, targets }: { step: string; targets: readonly TargetView[] }): Deed {
  const service = step.startsWith('github/') ? 'GitHub' : 'the service';
  const known = hasWords(step) ? STEPS[step] : undefined;
  if (known === undefined) {
    const names = targets.map(({ kind, name }) => say`${kind} ${code(name)}`);
    const on = names.length === 0 ? say`` : say` on ${enumerate(names)}`;
    const subject = say`the step ${code(step)}${on}`;
    return { subject, verb: 'was', done: 'carried out', undone: 'undone', noun: subject, service };
  }
  const subject = known.toSubject(targets);
  const verb = known.isMany?.(targets) === true ? 'were' : 'was';
  const { done, undone } = known;
  return { subject, verb, done, undone, noun: say`${words(known.noun)} ${subject}`, service };
}
