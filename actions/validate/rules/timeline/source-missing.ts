/**
 * Whatever the timeline or the record names as a source is there: artifact and line, receipt, custody card, entry.
 * An address outside the incident is taken on trust: nothing here reaches for the network.
 */
import { MILESTONES } from '#incident/milestone.ts';
import { FILES } from '#incident/path.ts';
import type { SourceLink, TimelineEntry } from '#incident/timeline.ts';
import type { Context } from '../../context.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { findIdProblem, findTargetProblem, type Lack } from '../../source.ts';
import { toEntryPlace } from '../../view/timeline.ts';

/** Statements about what happened; the other kinds are told by the person who acted. */
const CLAIMS = new Set(['observation', 'activity']);

export const timelineSourceMissing: Rule = {
  id: 'timeline/source-missing',
  title: 'Sources are there',
  level: 'error',
  why: 'A statement is worth its source; one that leads nowhere cannot be checked by a reviewer, a regulator or a court.',
  example: {
    file: FILES.timeline,
    bad: '## 2026-11-21\n\n- **T-0001** 2026-11-21T05:12:00Z `observation` @octocat: a token leaked ([A-0007](artifacts/gitleaks.json))\n',
    good: '## 2026-11-21\n\n- **T-0001** 2026-11-21T05:12:00Z `observation` @octocat: a token leaked ([A-0001](artifacts/gitleaks.json#L1))\n',
  },
  async check(context) {
    const { effective } = context.timeline;
    const lacks = await findLacks(context);
    const lacking = lacks.size === 0 ? [] : effective;
    return [
      ...findUnsourced(context),
      ...lacking.flatMap((entry) =>
        entry.sources.flatMap((source) =>
          toDrafts(context, { entry, source, lack: lacks.get(toKey(source)) }),
        ),
      ),
      ...findUnknownPredecessors(context),
      ...(await checkMilestones(context)),
    ];
  },
};

function findUnsourced(context: Context): FindingDraft[] {
  return context.timeline.effective
    .filter(({ kind, sources }) => sources.length === 0 && CLAIMS.has(kind))
    .map((entry) => toUnsourced(context, entry));
}

function toUnsourced({ timeline }: Context, entry: TimelineEntry): FindingDraft {
  return {
    ...toEntryPlace(timeline, entry, `\`${entry.kind}\``),
    level: 'warning',
    unexpected: `\`${entry.kind}\` without a source`,
    expected: 'a link to an artifact, a receipt or an address',
    fix: 'Add the source in parentheses at the end: `([A-0001](artifacts/<file>#L<line>))`.',
  };
}

/** A long timeline cites few files, each many times over: every link is looked at once. */
async function findLacks(context: Context): Promise<Map<string, Lack>> {
  const links = new Map<string, SourceLink>();
  for (const { sources } of context.timeline.effective) {
    for (const source of sources) links.set(toKey(source), source);
  }
  const lacks = new Map<string, Lack>();
  const look = async ([key, source]: [string, SourceLink]): Promise<void> => {
    const lack = await findLinkLack(context, source);
    if (lack !== undefined) lacks.set(key, lack);
  };
  await Promise.all([...links].map(look));
  return lacks;
}

/** Neither half holds a blank where the two meet: a target has none at all. */
function toKey({ id, target }: SourceLink): string {
  return `${target} ${id}`;
}

async function findLinkLack(
  context: Context,
  { id, target }: SourceLink,
): Promise<Lack | undefined> {
  return findIdProblem(context, id, target) ?? findTargetProblem(context, target);
}

function toDrafts(
  { timeline }: Context,
  { entry, source, lack }: { entry: TimelineEntry; source: SourceLink; lack: Lack | undefined },
): FindingDraft[] {
  if (lack === undefined) return [];
  const { at, ...told } = lack;
  const opening = at === 'id' ? '[' : '](';
  const part = at === 'id' ? `[${source.id}]` : `](${source.target})`;
  const place = toEntryPlace(timeline, entry, part);
  return [{ ...place, column: place.column + opening.length, ...told }];
}

/** Finds corrections of entries that are not there or come later; such an entry would correct nothing. */
function findUnknownPredecessors({ timeline }: Context): FindingDraft[] {
  const { ids } = timeline;
  return timeline.entries.flatMap((entry) => {
    const { supersedes } = entry;
    if (supersedes === undefined) return [];
    if (ids.has(supersedes) && Number(supersedes.slice(2)) < Number(entry.id.slice(2))) return [];
    return [
      {
        ...toEntryPlace(timeline, entry, `supersedes ${supersedes}`),
        unexpected: ids.has(supersedes)
          ? `${supersedes}, which is no earlier entry`
          : `${supersedes}, which is no entry`,
        expected: 'an earlier entry to supersede',
        fix: 'Name the entry that this one corrects, or leave `supersedes` out.',
      },
    ];
  });
}

async function checkMilestones(context: Context): Promise<FindingDraft[]> {
  const milestones = context.record.incident?.milestones ?? {};
  const found = await Promise.all(
    MILESTONES.map(async (name): Promise<FindingDraft[]> => {
      const source = milestones[name]?.source;
      const lack = source === undefined ? undefined : await findMilestoneLack(context, source);
      if (lack === undefined) return [];
      const place = context.record.source.placeOf(['milestones', name, 'source']);
      return [
        {
          file: FILES.record,
          ...place,
          unexpected: lack.unexpected,
          expected: lack.expected,
          fix: lack.fix,
        },
      ];
    }),
  );
  return found.flat();
}

async function findMilestoneLack(context: Context, source: string): Promise<Lack | undefined> {
  const [id = '', line] = source.split('#L');
  const lack = findIdProblem(context, id);
  if (lack !== undefined || line === undefined) return lack;
  const artifact = context.manifest.artifacts.find((one) => one.id === id);
  return artifact && findTargetProblem(context, `artifacts/${artifact.file}#L${line}`);
}
