/** The one door to validation: an incident in, findings out. It reads files and nothing else; the same files give the same findings. */
import { redact } from '#kernel/text/redact.ts';
import { readContext, type Context, type Validation } from './context.ts';
import type { FindingDraft, Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

export { toCheckRun } from './check-run.ts';
export { readComparison } from './comparison.ts';
export { toMessage } from './message.ts';
export {
  renderSummary,
  toConclusion,
  toStepFindings,
  toRepositoryPath,
  toTitle,
} from './render.ts';
export { readContext, type Context } from './context.ts';
export { parseRecordView } from './view/record.ts';
export type { BranchFacts } from './branch-facts.ts';
export type { Finding } from './finding.ts';
export { rules } from './rules/index.ts';

/** Runs every rule over an incident; findings come sorted by file and place. */
export async function validateIncident(validation: Validation): Promise<Finding[]> {
  const context = await readContext(validation);
  const found = await Promise.all(rules.map((rule) => runRule(rule, context)));
  return found.flat().toSorted(byPlace);
}

async function runRule(rule: Rule, context: Context): Promise<Finding[]> {
  const drafts = await rule.check(context);
  // Lines that were merged share what they grew from, and a loss of it is one mistake.
  const told = new Map(drafts.map((draft) => [JSON.stringify(draft), draft]));
  return [...told.values()].map((draft) => toFinding(rule, draft));
}

/** Rules quote what they find, and what they find may be anything: this is the last place to keep a secret in. */
function toFinding({ id, level }: Rule, draft: FindingDraft): Finding {
  const finding = { rule: id, level, ...draft };
  const { unexpected, expected, fix = '' } = draft;
  // One search instead of three: a hostile file makes thousands of findings, and hardly one holds a secret.
  const told = `${unexpected}\n${expected}\n${fix}`;
  if (redact(told) === told) return finding;
  return {
    ...finding,
    unexpected: redact(unexpected),
    expected: redact(expected),
    ...(fix === '' ? {} : { fix: redact(fix) }),
  };
}

function byPlace(a: Finding, b: Finding): number {
  return byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.rule, b.rule);
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
