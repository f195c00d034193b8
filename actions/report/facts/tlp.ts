/** What a report may carry: a template's ceiling against the marking of the incident and of each artifact. */
import { TLPS, type Tlp } from '#incident/record.ts';
import { toPathOfTarget } from '#incident/target.ts';
import type { Facts } from './index.ts';
import type { ArtifactSource } from './source.ts';

/** Whether a marking is stricter than a ceiling. */
export function isAbove(tlp: Tlp, ceiling: Tlp): boolean {
  return TLPS.indexOf(tlp) > TLPS.indexOf(ceiling);
}

/** The facts a ceiling lets through, and the artifacts it holds back: no link names them, also not in a timeline entry. */
export function withholdAbove(
  facts: Facts,
  ceiling: Tlp,
): { facts: Facts; withheld: readonly ArtifactSource[] } {
  const withheld = facts.sources.filter(({ artifact }) => isAbove(artifact.tlp, ceiling));
  const sources = facts.sources.filter(({ artifact }) => !isAbove(artifact.tlp, ceiling));
  const paths = new Set(withheld.map(({ artifact }) => `artifacts/${artifact.file}`));
  const entries = facts.entries.map((entry) => ({
    ...entry,
    sources: entry.sources.filter(({ target }) => !paths.has(toPathOfTarget(target))),
  }));
  return { facts: { ...facts, entries, sources }, withheld };
}

/** The marking of a report: the strictest of what it carries. */
export function toMarking({ incident, sources }: Facts): Tlp {
  const markings = [incident.tlp, ...sources.map(({ artifact }) => artifact.tlp)];
  return TLPS.findLast((tlp) => markings.includes(tlp)) ?? incident.tlp;
}
