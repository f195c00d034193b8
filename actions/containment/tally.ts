/**
 * What the command job tells the contain job: that there is a plan to carry out, and nothing else. GitHub drops a job
 * output whole when it contains any text that is masked, and an organisation may mask a value as short as `1` or `true`.
 * So it says it in a sign that is in no secret; what is to be done, the contain job reads in the signed ledger.
 */

/** A stroke for each attempt, up to the one in which the approval was recorded. */
const STROKE = '✓';
/** The approval is older: an earlier attempt may have begun to carry it out. */
const AGAIN = '↻';

/** The output when an approval was recorded in this attempt, or is taken up again. */
export function toTally(attempt: number, isAgain: boolean): string {
  return isAgain ? AGAIN : STROKE.repeat(attempt);
}

/**
 * Whether nobody can have begun the plan before. The number of the attempt alone does not say: approving a run that was
 * held back raises it too, and a re-run of the second job keeps what the first job put out in an earlier attempt.
 */
export function isFirstStart(tally: string, attempt: number): boolean {
  return tally === toTally(attempt, false);
}
