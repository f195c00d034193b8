/**
 * What rulesets say of a push, in GitHub's words. The words are reported by users (GH013 of Git, 409 and 422 of REST);
 * nothing may depend on more than the first line.
 */

import { z } from 'zod';
import type { Act } from './act.ts';
import { findCheckProblems } from './required-checks.ts';
import { findRules, matchesPath } from './rulesets.ts';
import type { Rule } from './rulesets.ts';

export interface Push {
  branch: string;
  /** Undefined for a new branch. */
  before: string | undefined;
  /** Undefined for a deleted one. */
  after: string | undefined;
  /** True when commits of the branch get lost. */
  forced?: boolean;
  /** What the pushed commits change. */
  paths?: readonly string[];
}

/** The first line of every refusal. */
const VIOLATIONS = 'Repository rule violations found';

/** Words a refusal as GitHub does; undefined when nothing is violated. */
export function toRefusal(violations: readonly string[]): string | undefined {
  if (violations.length === 0) return undefined;
  return `${[VIOLATIONS, ...violations].join('\n\n')}\n\n`;
}

/** Judges a push; undefined when the rules allow it. */
export function judgePush(act: Act, push: Push): string | undefined {
  const { branch } = push;
  const ofBranch = findRules(act, { target: 'branch', branch, by: 'push' });
  const ofPush = findRules(act, { target: 'push', branch, by: 'push' });
  return toRefusal([
    ...ofBranch.flatMap((rule) => judgeMove(rule, push, act)),
    ...ofPush.flatMap((rule) => judgePaths(rule, push)),
  ]);
}

const when = (violated: boolean, words: string): string[] => (violated ? [words] : []);

function judgeMove(rule: Rule, { before, after, forced = false }: Push, act: Act): string[] {
  const isUpdate = before !== undefined && after !== undefined;
  switch (rule.type) {
    case 'creation':
      return when(before === undefined, 'Cannot create ref due to creations being restricted.');
    case 'update':
      return when(isUpdate, 'Cannot update this protected ref.');
    case 'deletion':
      return when(after === undefined, 'Cannot delete this branch');
    case 'non_fast_forward':
      return when(forced, 'Cannot force-push to this branch');
    case 'pull_request':
      return when(isUpdate, 'Changes must be made through a pull request.');
    case 'required_status_checks':
      return isUpdate ? findCheckProblems(act, rule, after) : [];
    case 'merge_queue':
      return when(isUpdate, 'Changes must be made through the merge queue');
    default:
      return [];
  }
}

const Restriction = z.looseObject({ restricted_file_paths: z.array(z.string()).default([]) });

function judgePaths({ type, parameters }: Rule, { paths = [] }: Push): string[] {
  if (type !== 'file_path_restriction') return [];
  const { restricted_file_paths: restricted } = Restriction.parse(parameters);
  return paths
    .filter((path) => restricted.some((pattern) => matchesPath(pattern, path)))
    .map((path) => `File path is restricted: ${path}`);
}
