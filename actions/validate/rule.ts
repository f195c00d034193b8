/**
 * What a validation rule is. Its id is the path of its file below rules/, so a finding names the code that raised it.
 * A rule only reads: it returns findings and never throws for anything that a file can contain.
 */
import type { SigningKey } from '#incident/signature.ts';
import type { BranchFacts } from './branch-facts.ts';
import type { Context } from './context.ts';
import type { FindingDraft, Level } from './finding.ts';

/** Two texts for one file of an otherwise sound incident, or two branches it is on; a contract test runs the rule on both. */
type Example =
  | {
      /** The file that the texts stand for. */
      file: string;
      bad: string;
      good: string;
      /** The same file before the change, for rules that compare. */
      previous?: string;
      /** Other files of the incident, by path. */
      beside?: Readonly<Record<string, string>>;
      /** The keys that `firebreak.yml` lists; without any nothing is known to be signed. */
      keys?: readonly SigningKey[];
    }
  | {
      /** The file that the finding points at. */
      file: string;
      branch: { bad: BranchFacts; good: BranchFacts };
    };

export interface Rule {
  id: string;
  title: string;
  level: Level;
  /** One sentence: what goes wrong when nobody checks this. */
  why: string;
  example: Example;
  check(context: Context): FindingDraft[] | Promise<FindingDraft[]>;
}
