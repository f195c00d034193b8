/**
 * The one door to reporting: an incident's files in, reports as text out. Nothing is written and no clock is read here,
 * so the same files give the same bytes wherever they are rendered.
 */
import { digestOf } from '#kernel/canonical.ts';
import type { Incident, Tlp } from '#incident/record.ts';
import type { Signer } from '#incident/signature.ts';
import type { StepAdvice } from '#incident/step-words.ts';
import type { IncidentTree } from '#incident/tree.ts';
import { registerArtifacts, type Registered, type Registration } from './facts/registration.ts';
import { hasNews, renderChanges } from './document/changes.ts';
import { type Facts, readFacts, readRecord } from './facts/index.ts';
import { askByUrgency, askQuestions, type Question } from './questions/index.ts';
import { mergeRegions } from './document/regions.ts';
import { renderTemplate } from './document/render.ts';
import { findSnapshot, type ReportSnapshot, takeSnapshot } from './document/snapshot.ts';
import { readTemplates, type Template, type TemplateSet } from './document/template.ts';
import { isAbove, withholdAbove } from './facts/tlp.ts';
import { toView } from './view/index.ts';

export { registerArtifacts, type Registered, type Registration } from './facts/registration.ts';
export type { Question } from './questions/index.ts';
export { findEditedRegions } from './document/regions.ts';
export { READERS } from './readers/index.ts';

export interface ReportRequest {
  tree: IncidentTree;
  /** The `templates/` folder of the default branch. */
  templates: string;
  /** Which reports; all whose requirements are met when left out. */
  names?: readonly string[];
  /** Reports as they are now, by path; read from the tree when left out. */
  previous?: ReadonlyMap<string, string>;
  /** The incident whose reports news is counted from; `tree` when left out. */
  since?: IncidentTree;
  /** How containment steps are told; the same as files and templates give the same reports. */
  advice: StepAdvice;
  /** Tells what Firebreak wrote. */
  signer: Signer;
  /** Registers artifacts the manifest does not list before rendering. */
  register?: Omit<Registration, 'tlp'>;
}

/** Why a report was not rendered. */
export interface ReportRefusal {
  name: string;
  reason: 'tlp-ceiling' | 'not-yet' | 'unknown-template';
  message: string;
}

export interface ReportResult {
  /** Reports by path relative to the incident folder, all of them, changed or not. */
  files: Map<string, string>;
  refused: readonly ReportRefusal[];
  /** Short Markdown for the pull request. */
  changes: string;
  /** Names what is new in it, so that it is told once; undefined when nothing is. */
  news?: string;
  questions: readonly Question[];
  /** Regions in which a person had written, whose lines were kept below them. */
  edited: readonly { path: string; region: string }[];
  /** The manifest when artifacts were registered. */
  manifest?: Registered;
  observations: number;
  unread: number;
}

function findRefusal({ name, head }: Template, incident: Incident): ReportRefusal | undefined {
  if (isAbove(incident.tlp, head.tlp)) {
    const message = `${name} may carry at most TLP:${head.tlp}, and ${incident.id} is TLP:${incident.tlp}. Lower the incident's marking, or use a report with a higher ceiling.`;
    return { name, reason: 'tlp-ceiling', message };
  }
  const missing = head.requires.filter((milestone) => incident.milestones[milestone] === undefined);
  if (missing.length === 0) return undefined;
  const message = `${name} needs the milestone ${missing.join(' and ')}, which is not recorded yet.`;
  return { name, reason: 'not-yet', message };
}

function findUnknown(names: readonly string[], { templates }: TemplateSet): ReportRefusal[] {
  const known = templates.map(({ name }) => name);
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({
      name,
      reason: 'unknown-template',
      message: `There is no report ${name}. There are ${known.join(', ')}.`,
    }));
}

async function readManifest({ tree, register }: ReportRequest): Promise<Registered | undefined> {
  if (register === undefined) return undefined;
  const { incident } = await readRecord(tree);
  const registered = await registerArtifacts(tree, { ...register, tlp: incident.tlp });
  return registered.artifacts.length === 0 && registered.refused.length === 0
    ? undefined
    : registered;
}

async function readPrevious(
  { tree, previous }: ReportRequest,
  path: string,
): Promise<string | undefined> {
  return previous === undefined ? tree.readText(path) : previous.get(path);
}

interface Rendered {
  files: Map<string, string>;
  refused: ReportRefusal[];
  edited: { path: string; region: string }[];
  /** The snapshot in the report that may say most, and its ceiling: only equals are compared. */
  before: ReportSnapshot | undefined;
  ceiling: Tlp;
}

async function renderAll(
  request: ReportRequest,
  facts: Facts,
  set: TemplateSet,
): Promise<Rendered> {
  const rendered: Rendered = {
    files: new Map(),
    refused: [],
    edited: [],
    before: undefined,
    ceiling: 'CLEAR',
  };
  for (const template of set.templates) {
    if (request.names && !request.names.includes(template.name)) continue;
    const refusal = findRefusal(template, facts.incident);
    if (refusal) {
      rendered.refused.push(refusal);
      continue;
    }
    const path = `reports/${template.name}.md`;
    const previous = await readPrevious(request, path);
    const fresh = renderTemplate(template, set.partials, toView(facts, template));
    const merged = mergeRegions(fresh, previous, path);
    rendered.files.set(path, merged.text);
    rendered.edited.push(...merged.edited.map((region) => ({ path, region })));
    if (isAbove(rendered.ceiling, template.head.tlp)) continue;
    rendered.ceiling = template.head.tlp;
    const last = request.since === undefined ? previous : await request.since.readText(path);
    rendered.before = last === undefined ? undefined : findSnapshot(last, path);
  }
  return rendered;
}

/**
 * Renders an incident's reports and says what is new in them.
 * @throws UserError when a file of the incident, a template or a previous report's markers cannot be read.
 */
export async function renderReports(request: ReportRequest): Promise<ReportResult> {
  const set = await readTemplates(request.templates);
  const manifest = await readManifest(request);
  const facts = await readFacts(
    request.tree,
    { advice: request.advice, signer: request.signer },
    manifest?.text,
  );
  const { files, refused, edited, before, ceiling } = await renderAll(request, facts, set);
  const questions = askQuestions(facts);
  const after = takeSnapshot(withholdAbove(facts, ceiling).facts);
  return {
    files,
    refused: [...refused, ...findUnknown(request.names ?? [], set)],
    changes: renderChanges({
      before,
      after,
      questions: askByUrgency(facts),
      reports: [...files.keys()],
    }),
    ...(hasNews(before, after) && { news: digestOf({ before: before ?? null, after }) }),
    questions,
    edited,
    ...(manifest && { manifest }),
    observations: facts.sources.reduce((sum, { observations }) => sum + observations.length, 0),
    unread: facts.sources.reduce((sum, { unread }) => sum + unread.count, 0),
  };
}
