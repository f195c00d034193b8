/** What validation has to say: one thing that is wrong, where, and what would be right. */

export type Level = 'error' | 'warning';

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
export type FindingDraft = Omit<Finding, 'rule' | 'level'> & { level?: Level };
