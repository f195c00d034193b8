/** The first commit of an incident: record, timeline, ledger, manifest and scaffold, written into an empty draft. */
import { digestOf, sha256 } from '#kernel/canonical.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import type { Draft } from '#incident/draft.ts';
import { renderManifest } from '#incident/manifest.ts';
import type { WrittenInstant } from '#incident/instant.ts';
import type { Effect } from '#incident/effect.ts';
import type { Milestones } from '#incident/milestone.ts';
import { FILES, type IncidentId } from '#incident/path.ts';
import { renderIncident, type Incident } from '#incident/record.ts';
import { renderTimeline } from '#incident/timeline.ts';
import { toCodename } from './codename.ts';
import type { Declaration } from './declaration.ts';
import type { DeclareRequest } from './request.ts';
import { renderBody, type Scaffold } from './scaffold.ts';

export interface NewIncident {
  id: IncidentId;
  request: DeclareRequest;
  declaration: Declaration;
  scaffold: Scaffold;
  /** Now. */
  at: Date;
}

/** Writes everything a declared incident consists of. */
export function writeIncident(draft: Draft, fresh: NewIncident): void {
  const { scaffold, declaration } = fresh;
  for (const [path, text] of scaffold) if (path !== FILES.record) draft.writeFile(path, text);
  draft.writeFile(FILES.manifest, renderManifest());
  draft.writeFile(FILES.timeline, renderTimeline(fresh.id));
  // The timeline comes first, because milestones name its entries as their source.
  const incident = toIncident(fresh, {
    ...addDetected(draft, fresh),
    ...addDeclared(draft, fresh),
  });
  const body = renderBody(scaffold, declaration.details);
  draft.writeFile(FILES.record, renderIncident(incident, body));
  draft.addLedger({
    at: toUtcSeconds(fresh.at),
    claim: toDeclareKey(fresh.request),
    actor: toReporter(fresh.request),
    source: fresh.request.source,
    command: `declare severity=${declaration.severity}${declaration.severityAssumed ? ' assumed' : ''}`,
    phase: 'done',
    outcome: 'declared',
    effect: toEffect(incident),
  });
}

/** What a declaration sets, which is what the record opens with. */
function toEffect({ status, severity, milestones }: Incident): Effect {
  const instants = Object.entries(milestones).map(([name, { at, precision }]) => [
    name,
    { at, precision },
  ]);
  return { status, severity, milestones: Object.fromEntries(instants) };
}

/** The same issue gives the same claim, however often its event arrives. */
export function toDeclareKey({ repository, issue, body }: DeclareRequest): string {
  return digestOf({
    repository: repository.id,
    source: 'issue',
    id: String(issue.number),
    body: sha256(body),
    index: 0,
  });
}

function toIncident(fresh: NewIncident, milestones: Milestones): Incident {
  const { id, request, declaration } = fresh;
  const { title, severity, severityAssumed, tlp, playbook, affected } = declaration;
  return {
    id,
    title,
    codename: toCodename(id),
    severity,
    ...(severityAssumed ? { severity_assumed: true as const } : {}),
    status: 'declared',
    tlp,
    exercise: request.exercise,
    ...(playbook === undefined ? {} : { playbook }),
    issue: request.issue.number,
    reporter: toReporter(request),
    roles: {},
    milestones,
    affected,
    exposed_credentials: [],
    tasks: [],
  };
}

function addDetected(draft: Draft, { declaration, request, at }: NewIncident): Milestones {
  const { detected } = declaration;
  if (detected === undefined) return {};
  const source = draft.addEntry({
    ...detected,
    kind: 'detected',
    actor: request.reporter.login,
    text: 'first noticed, as the declaration says',
    sources: [toSourceLink(request)],
  });
  return { detected: { ...toInstant(detected), source, ...toRecorded(request, at) } };
}

function addDeclared(draft: Draft, { declaration, request, at }: NewIncident): Milestones {
  const { createdAt, number } = request.issue;
  const kind = request.exercise ? 'exercise' : 'incident';
  const source = draft.addEntry({
    at: createdAt,
    kind: 'declared',
    actor: request.reporter.login,
    text: `declared ${declaration.severity}${declaration.severityAssumed ? ' (assumed)' : ''} ${kind} from issue ${number}`,
    sources: [toSourceLink(request)],
  });
  const instant = toInstant({ at: createdAt, precision: 'second' });
  return { declared: { ...instant, source, ...toRecorded(request, at) } };
}

function toInstant({ at, precision }: WrittenInstant) {
  return { at: toUtcSeconds(at), precision };
}

function toRecorded({ reporter }: DeclareRequest, at: Date) {
  return { recorded_at: toUtcSeconds(at), recorded_by: reporter.login };
}

function toSourceLink({ issue }: DeclareRequest) {
  return { id: `issue ${issue.number}`, target: issue.url };
}

function toReporter({ reporter: { id, login } }: DeclareRequest) {
  return { id, login };
}
