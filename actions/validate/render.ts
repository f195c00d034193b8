/** Findings as people meet them: a table in the step summary and annotations on the diff. */
import type { CheckAnnotation } from '#github/port.ts';
import { ANNOTATIONS_AT_MOST } from '#github/projection.ts';
import { inline, tableCell } from '#kernel/text/escape.ts';
import { toMessage } from './message.ts';
import type { Finding } from './finding.ts';

/** GitHub cuts a check run's summary at 65,535 characters; a row stays well below 500. */
const ROWS_AT_MOST = 100;
/**
 * GitHub shows no more of each level for one step and drops the rest without a word.
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const STEP_ANNOTATIONS_AT_MOST = 10;

/** Concludes failure as soon as one finding is an error; warnings never block. */
export function toConclusion(findings: readonly Finding[]): 'success' | 'failure' {
  return findings.some(({ level }) => level === 'error') ? 'failure' : 'success';
}

/** Says in a few words how many findings there are. */
export function toTitle(findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'No findings';
  return [toCount(errors, 'error'), toCount(warnings, 'warning')].filter(Boolean).join(', ');
}

function toCount(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * Renders the summary as Markdown; everything that comes from a file is escaped. `annotated` is how many findings at
 * most are shown on their lines.
 */
export function renderSummary(
  findings: readonly Finding[],
  { annotated = Infinity }: { annotated?: number } = {},
): string {
  const title = `### ${toTitle(findings)}\n`;
  if (findings.length === 0) return `${title}\nEvery rule passed.\n`;
  const shown = toErrorsFirst(findings).slice(0, ROWS_AT_MOST);
  const rest = findings.length - shown.length;
  const rows = shown.map(renderRow).join('\n');
  const more = rest > 0 ? `\n${inline(`And ${rest} more.`)}\n` : '';
  const lead = renderUnannotated(findings.length - annotated);
  return `${title}${lead}\n| Place | Rule | Finding |\n| :-- | :-- | :-- |\n${rows}\n${more}`;
}

/** Stands above the table, which may be cut. */
function renderUnannotated(count: number): string {
  if (count <= 0) return '';
  return `\n${count} more ${count === 1 ? 'finding is' : 'findings are'} not annotated.\n`;
}

/** Chooses what to annotate from a step, errors first: what GitHub would drop must not push out an error. */
export function toStepFindings(findings: readonly Finding[]): Finding[] {
  return (['error', 'warning'] as const).flatMap((wanted) =>
    findings.filter(({ level }) => level === wanted).slice(0, STEP_ANNOTATIONS_AT_MOST),
  );
}

function renderRow(finding: Finding): string {
  const { file, line, column, rule, level, fix } = finding;
  const place = tableCell(`${file}:${line}:${column}`);
  const told = tableCell(`${toMessage(finding)}.`);
  const instruction = fix === undefined ? '' : `<br>${tableCell(fix)}`;
  return `| ${place} | ${tableCell(rule)} (${level}) | ${told}${instruction} |`;
}

/** Annotates the diff; errors come first, because GitHub shows a limited number. */
export function toAnnotations(findings: readonly Finding[], folder: string): CheckAnnotation[] {
  const annotated = toErrorsFirst(findings).slice(0, ANNOTATIONS_AT_MOST);
  return annotated.map((finding) => ({
    path: toRepositoryPath(folder, finding.file),
    start_line: finding.line,
    end_line: finding.endLine ?? finding.line,
    // GitHub refuses columns on an annotation that spans lines.
    ...(finding.endLine === undefined || finding.endLine === finding.line
      ? { start_column: finding.column, end_column: finding.column }
      : {}),
    annotation_level: finding.level === 'error' ? 'failure' : 'warning',
    title: finding.rule,
    message: finding.fix ? `${toMessage(finding)}.\n${finding.fix}` : `${toMessage(finding)}.`,
  }));
}

/** The path of a finding's file from the root of the repository. */
export function toRepositoryPath(folder: string, file: string): string {
  return file.startsWith('/') ? file.slice(1) : `${folder}/${file}`;
}

function toErrorsFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => toRank(a) - toRank(b));
}

function toRank({ level }: Finding): number {
  return level === 'error' ? 0 : 1;
}
