/**
 * What a validation rule is. Its id is the path of its file below rules/, so a finding names the code that raised it.
 * A rule only reads: it returns findings and never throws for anything that a file can contain.
 */
import type { BranchFacts, Context } from './context.ts';

type Level = 'error' | 'warning';

/** One thing that is wrong, at the place where a person would change it. */
export interface Finding {
  /** Id of the rule, such as `timeline/order`. */
  rule: string;
  level: Level;
  /** Relative to the incident folder; a path that begins with a slash, to the root of the repository. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
  /** Last line, when the finding spans several. */
  endLine?: number;
  /** Ends the phrase "Unexpected …". */
  unexpected: string;
  /** Ends the phrase "expected …". */
  expected: string;
  /** One instruction that clears the finding. */
  fix?: string;
}

/** A finding as a rule returns it: the rule's id is added for it, and its level unless it names another. */
export type Draft = Omit<Finding, 'rule' | 'level'> & { level?: Level };

/** Two texts for one file of an otherwise sound incident, or two branches it is on; a contract test runs the rule on both. */
type Example =
  | {
      /** The file that the texts stand for. */
      file: string;
      bad: string;
      good: string;
      /** The same file before the change, for rules that compare. */
      previous?: string;
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
  check(context: Context): Draft[] | Promise<Draft[]>;
}
