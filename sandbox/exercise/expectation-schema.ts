/**
 * Expectations: what must be true after an inject, each a fact one can look up on GitHub or in the
 * files. All that are named must hold.
 */

import { z } from 'zod';
import { MILESTONES } from '../../actions/incident/milestone.ts';
import { STATUSES } from '../../actions/incident/status.ts';
import { REASONS } from '../../actions/incident/reason.ts';
import { OUTCOMES } from '../../actions/kernel/runner/result.ts';
import { Duration } from './duration.ts';
import { closedWord, openWord } from './word.ts';
import { Words } from './world-schema.ts';

/** What an action says of itself, or GitHub of a run that said nothing. */
const Outcome = closedWord('an outcome', [...OUTCOMES, 'cancelled']);
/** Actions that failed give the code of their error, of which there is no list. */
const Reason = openWord('a reason', Object.keys(REASONS));
const CONCLUSIONS = ['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out'];
const STANDINGS = ['queued', 'in_progress', 'completed', 'waiting', 'pending', 'requested'];

const NamesOrFlag = z.union([z.boolean(), Words], {
  error: 'Expected a name, a list of names, or true',
});

const FileDetails = z.strictObject({
  path: z.string().min(1),
  contains: Words.optional(),
  lacks: Words.optional(),
  exists: z.boolean().optional(),
});
export type FileExpectation = z.infer<typeof FileDetails>;
const FileItem = z.union([z.string().min(1), FileDetails]);

const CheckDetails = z.strictObject({
  name: z.string().min(1),
  conclusion: closedWord('how a check ends', [...CONCLUSIONS, 'action_required']).optional(),
});
export type CheckExpectation = z.infer<typeof CheckDetails>;
const CheckItem = z.union([
  z
    .string()
    .min(1)
    .transform((name) => ({ name })),
  CheckDetails,
]);

const AnnotationDetails = z.strictObject({
  rule: z.string().min(1),
  file: z.string().optional(),
  line: z.int().positive().optional(),
});
export type AnnotationExpectation = z.infer<typeof AnnotationDetails>;
const AnnotationItem = z.union([
  z
    .string()
    .min(1)
    .transform((rule) => ({ rule })),
  AnnotationDetails,
]);

const RunDetails = z.strictObject({
  workflow: z.string().min(1),
  /** Where a run stands or how it ended. */
  status: closedWord('how a run stands', [...STANDINGS, ...CONCLUSIONS, 'none']).optional(),
  conclusion: closedWord('how a run ends', CONCLUSIONS).optional(),
  /** Another repository's pipeline; Firebreak's own workflows are looked at first when absent. */
  repository: z.string().optional(),
});
export type RunExpectation = z.infer<typeof RunDetails>;
const RunItem = z.union([
  z
    .string()
    .min(1)
    .transform((workflow) => ({ workflow })),
  RunDetails,
]);

const MilestoneName = closedWord('a milestone', MILESTONES);
const MilestoneDetails = z.strictObject({
  name: MilestoneName,
  at: z.iso.datetime({ offset: true }).optional(),
});
export type MilestoneExpectation = z.infer<typeof MilestoneDetails>;
const MilestoneItem = z.union([MilestoneName.transform((name) => ({ name })), MilestoneDetails]);

const toList = <Item>(value: Item | Item[]): Item[] => (Array.isArray(value) ? value : [value]);

export const ExpectationSchema = z
  .strictObject({
    outcome: Outcome.optional(),
    reason: Reason.optional(),
    /** Texts that new comments of Firebreak hold, or whether there is one at all. */
    reply: z.union([z.boolean(), Words], { error: 'Expected a text, or true' }).optional(),
    /** No new comment, or none that holds the text. */
    no_reply: z.union([z.boolean(), Words], { error: 'Expected true or a text' }).optional(),
    status: closedWord('a status', STATUSES).optional(),
    milestone: z
      .union([MilestoneItem, z.array(MilestoneItem)], { error: 'Expected a name, or {name, at}' })
      .transform(toList<MilestoneExpectation>)
      .optional(),
    branch: z.union([z.boolean(), z.string().min(1)]).optional(),
    pull_request: z
      .union([z.boolean(), z.enum(['draft', 'ready', 'open', 'closed', 'merged'])], {
        error: 'Expected true, false, draft, ready, open, closed or merged',
      })
      .optional(),
    label: Words.optional(),
    no_label: Words.optional(),
    file: z
      .union([FileItem, z.array(FileItem)], {
        error: 'Expected a path, or {path, contains, lacks}',
      })
      .transform(toList<z.infer<typeof FileItem>>)
      .optional(),
    contains: Words.optional(),
    lacks: Words.optional(),
    check: z
      .union([CheckItem, z.array(CheckItem)], { error: 'Expected a name, or {name, conclusion}' })
      .transform(toList<CheckExpectation>)
      .optional(),
    annotation: z
      .union([AnnotationItem, z.array(AnnotationItem)], {
        error: 'Expected the id of a rule, or {rule, file, line}',
      })
      .transform(toList<AnnotationExpectation>)
      .optional(),
    run: z
      .union([RunItem, z.array(RunItem)], { error: 'Expected a workflow, or {workflow, status}' })
      .transform(toList<RunExpectation>)
      .optional(),
    token_revoked: NamesOrFlag.optional(),
    halted: NamesOrFlag.optional(),
    calls_at_most: z.int().nonnegative().optional(),
    /** Sandbox time between the inject and the end of everything it caused. */
    within: Duration.optional(),
  })
  .refine(({ file, contains, lacks }) => file !== undefined || (contains ?? lacks) === undefined, {
    error: 'Expected file beside contains or lacks',
  });
export type ExpectationSchema = z.infer<typeof ExpectationSchema>;
