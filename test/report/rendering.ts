/** Rendering in memory, and ways into what was rendered. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { renderReports, type ReportResult } from '#report/index.ts';
import { createTree, type Parts, readFixture, TEMPLATES } from './incident-files.ts';
import { TELLING } from '../support/providers.ts';

function listBelow(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(listBelow)] : [node];
}

/** Every node of a report as Markdown reads it. */
export function listNodes(report: string): Nodes[] {
  return listBelow(fromMarkdown(report));
}

const REGISTER = { addedBy: 'dana', addedAt: '2026-11-21T05:30:00Z' };

/** One fixture of each format. */
export const ARTIFACTS = Object.fromEntries(
  ['gitleaks.json', 'cloudtrail.json', 'github-audit-log.json', 'sarif.sarif'].map((name) => [
    `artifacts/${name}`,
    readFixture(name),
  ]),
);

/** Renders an incident, over the reports of an earlier rendering if there is one. */
export function render(
  parts: Parts = {},
  previous?: ReadonlyMap<string, string>,
): Promise<ReportResult> {
  return renderReports({
    tree: createTree(parts),
    ...TELLING,
    templates: TEMPLATES,
    register: REGISTER,
    ...(previous && { previous }),
  });
}

/** One report of a result. */
export function reportOf(result: ReportResult, name = 'incident-report'): string {
  return result.files.get(`reports/${name}.md`) ?? '';
}

/** The part of a report below a heading, up to the next one of the same rank. */ /** The part of a report below a heading, up to the next one of the same rank. */
/** The part of a report below a heading, up to the next one of the same rank. */
export function section(report: string, heading: string): string {
  return report.split(/^(?=## )/m).find((part) => part.startsWith(`## ${heading}`)) ?? '';
}
