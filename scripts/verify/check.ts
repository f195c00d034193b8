/** What a check of custody is: one question about one incident, and what it could prove, could not, and found broken. */
import { redact } from '#kernel/text/redact.ts';
import { toMessage, type Context, type Finding } from '#validate/index.ts';
import type { SigningKey } from '#incident/signature.ts';
import type { Step } from './steps.ts';
import type { Lineage } from './lineage.ts';

/** One thing that does not hold. */
export interface Fault {
  /** Relative to the incident's folder. */
  file: string;
  line?: number | undefined;
  /** The commit that broke it, where history shows one. */
  commit?: string | undefined;
  message: string;
}

export interface Answer {
  /** Each a sentence about what was proved. */
  proved: readonly string[];
  /** What could not be proved, and why. */
  unproved: readonly string[];
  faults: readonly Fault[];
}

/** An incident in one state, with all that checks read. */
export interface Case {
  context: Context;
  /** What the rules that check every push say of it: those whose ids begin so. */
  find: (family: string) => Promise<readonly Finding[]>;
  /** Those that `firebreak.yml` lists. */
  keys: readonly SigningKey[];
  findStep: (name: string) => Step | undefined;
  /** Undefined where there is no Git to ask. */
  lineage: Lineage | undefined;
  /** The folder of report templates that its reports are rendered with; undefined where nobody can tell. */
  templates: string | undefined;
}

export interface Check {
  id: string;
  /** What it asks, for people. */
  title: string;
  run(it: Case): Answer | Promise<Answer>;
}

/** Findings as faults. */
export function toFaults(findings: readonly Finding[]): Fault[] {
  return findings.map((finding) => ({
    file: finding.file,
    line: finding.line,
    message: redact(toMessage(finding)),
  }));
}
