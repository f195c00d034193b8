/**
 * The contract of a containment step: metadata that help, docs and the permission manifest are made from,
 * and four functions. A step never decides whether it may run; `approve.ts` and `execute.ts` do, for all steps alike.
 */
import type { z } from 'zod';
import type { Json } from '#kernel/canonical.ts';
import type { Registry } from '#kernel/registry.ts';
import type { CredentialKind, Incident } from '#incident/record.ts';
import type { Settings } from '#incident/settings.ts';
import type { StepAdvice, StepWords } from '#incident/step-words.ts';

/** How much a step touches, smallest first. */
export const BLAST_RADII = [
  'principal',
  'workload',
  'service',
  'repository',
  'account',
  'organisation',
] as const;
export type BlastRadius = (typeof BLAST_RADII)[number];

/** Permissions by the names of the step's provider, e.g. `{ actions: 'write' }` for a GitHub App. */
export type StepPermissions = Readonly<Record<string, 'read' | 'write'>>;

export interface StepContext<Client = unknown> {
  incident: Incident;
  settings: Settings;
  /** The client of the step's provider, with the rights of the job that runs. */
  client: Client;
  /** Waits between polls; tests and the sandbox need no other way to pass time. */
  pause(milliseconds: number): Promise<void>;
  /** Takes down what was just done, one sentence: when a later call fails, the receipt has it all the same. */
  did: (sentence: string) => void;
  /** Whether a sealed value of the credential is deposited; planning asks this and never opens it. */
  hasSealedCredential(id: string): boolean;
  /** The raw value of a deposited credential; only the operator job can open it. */
  openCredential(id: string): Promise<OpenedCredential>;
}

/** Why a deposit stayed shut is said without a word of what it holds. */
export type OpenedCredential = { opened: true; value: string } | { opened: false; problem: string };

/** What a step would do, exactly. The digest that people approve covers all of it except `notes`. */
export interface PlanDraft {
  /** Names and immutable ids of what is touched. */
  targets: readonly { kind: string; name: string; id: string }[];
  /** The calls in order, e.g. `DELETE /repos/acme/shop/keys/7`. */
  calls: readonly string[];
  /** The state that apply changes and rollback puts back. */
  prior: Json;
  /** What it costs whom, in one or two plain sentences. */
  impact: string;
  /** What was seen while planning and may change without making another plan. */
  notes?: readonly string[];
}

/** Why a step will not be planned or begun. Reasons are from the closed list in `reason.ts` of the kernel. */
export interface StepRefusal {
  refused:
    | 'protected-target'
    | 'missing-parameter'
    | 'unknown-target'
    | 'not-needed'
    | 'no-deposit';
  message: string;
}

/** Whether a step declined. */
export function isStepRefusal(value: object): value is StepRefusal {
  return 'refused' in value;
}

export interface EvidenceFile {
  /** Base name; it is stored under artifacts/ and registered in the manifest. */
  name: string;
  content: string;
  note: string;
}

/** `already-applied`: the work was found done; nothing was changed. */
export interface ApplyResult {
  outcome: 'applied' | 'already-applied';
  /** What was done, one sentence each, for the receipt. */
  done: readonly string[];
  /** What it meant to do and found done, one sentence each. */
  found?: readonly string[];
  /** State that only applying reveals and rollback needs, e.g. ids of cancelled runs. */
  state?: Json;
}

/** What re-reading the service showed. Only `verified` is success. */
export interface VerifyResult {
  verified: boolean;
  seen: string;
}

export interface StepRun<Params> {
  params: Params;
  plan: PlanDraft;
}

export interface ContainmentStep<Params = unknown, Client = unknown> {
  /** `<provider>/<verb-noun>`, the path of its file. */
  name: string;
  title: string;
  /** MITRE D3FEND technique, https://d3fend.mitre.org/ */
  countermeasure: string;
  reversible: 'full' | 'lossy' | 'no';
  blastRadius: BlastRadius;
  /** What planning reads; granted to the observer. */
  reads: StepPermissions;
  /** What applying writes; granted to the operator. */
  permissions: StepPermissions;
  params: z.ZodType<Params>;
  /** One line per parameter, for help and docs. */
  paramsHelp: Readonly<Record<string, string>>;
  /** A command line that parses; shown in docs, run by the contract test. */
  example: string;
  /** How reports tell it. */
  words: StepWords;
  /** The kinds of exposed credentials that it makes useless, given as `credential=<id>`; it is suggested for these. */
  revokes?(kind: CredentialKind): boolean;
  /** Parameters a label leaves out, taken from the record; undefined when the record does not settle them. */
  fromRecord(incident: Incident): Record<string, string> | undefined;
  plan(params: Params, context: StepContext<Client>): Promise<PlanDraft | StepRefusal>;
  /** Facts that acting may destroy; committed before anything is changed. */
  evidenceBefore(
    run: StepRun<Params>,
    context: StepContext<Client>,
  ): Promise<readonly EvidenceFile[]>;
  /** A refusal here means that nothing was changed. */
  apply(run: StepRun<Params>, context: StepContext<Client>): Promise<ApplyResult | StepRefusal>;
  verify(run: StepRun<Params>, context: StepContext<Client>): Promise<VerifyResult>;
  /** Takes our own change out again. Absent when `reversible` is `no`. */
  rollback?: {
    /** Which calls it would make, given what apply recorded. */
    plan(run: AppliedRun<Params>, context: StepContext<Client>): Promise<PlanDraft | StepRefusal>;
    apply(
      run: AppliedRun<Params>,
      context: StepContext<Client>,
    ): Promise<ApplyResult | StepRefusal>;
    verify(run: AppliedRun<Params>, context: StepContext<Client>): Promise<VerifyResult>;
  };
  /** How the record changes once verified, e.g. the credential is revoked. */
  record?(incident: Incident, params: Params): Incident;
}

/** A run that was applied, with what it recorded. */
export interface AppliedRun<Params> extends StepRun<Params> {
  state: Json;
}

/** The provider of a step: the first word of its name. */
export function toProviderName(step: string): string {
  return step.slice(0, step.indexOf('/'));
}

/** The steps that may be planned and executed, of all providers. */
export type Steps = Registry<ContainmentStep>;

/** Checks a step against the contract while keeping the types of its parameters. */
export function defineStep<Params, Client = unknown>(
  step: ContainmentStep<Params, Client>,
): ContainmentStep<Params, Client> {
  return step;
}

/** Irreversible steps, and steps that reach a service or more, are not done on one person's word. */
export function needsSecondPerson(
  step: Pick<ContainmentStep, 'blastRadius' | 'reversible'>,
  settings: { policy: Pick<Settings['policy'], 'second_person'> },
): boolean {
  const wide = BLAST_RADII.indexOf(step.blastRadius) >= BLAST_RADII.indexOf('service');
  return settings.policy.second_person === 'always' || step.reversible === 'no' || wide;
}

/** What is told of steps and suggested of them, gathered from the steps themselves. */
export function toAdvice(steps: Steps): StepAdvice {
  return {
    wordsOf: (step) => steps.find(step)?.words,
    toRevocation: ({ id, kind }) => {
      const step = steps.items.find((one) => one.revokes?.(kind) === true);
      return step && `/contain ${step.name} credential=${id}`;
    },
  };
}
