/**
 * What Firebreak wrote on the timeline stands there as it wrote it: the ledger names each such line with its digest. Only
 * a secret that was found later may be taken out of one.
 */
import { FILES } from '#incident/path.ts';
import { sha256 } from '#kernel/canonical.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import type { TimelineView } from '../../view/timeline.ts';

const LINE = '- **T-0001** 2026-11-21T05:12:00Z `note` @octocat: the token was found';

/** The ledger beside it: one entry, which names the line by its digest. */
const LEDGER = [
  '{"actor":{"id":583231,"login":"octocat"},"at":"2026-11-21T05:20:00Z","claim":"sha256:0000000000000000000000000',
  '000000000000000000000000000000000000000","command":"/note \\"the token was found\\"","effect":{"timeline":{"T-00',
  '01":"sha256:4980976a4ffa0eab6a7ac92aea753d9a3bffb4b17660c721c8c63894a9727d0b"}},"hash":"sha256:db57a6b8b65aafd',
  '734882e865ad497546747af4a7f3e590726460822ccca0df7","n":1,"outcome":"done","phase":"done","prev":"sha256:ff46a7',
  '14a0c9f9837467220e72df7474b178055513df5dcfd8f1157debec9d95","source":{"id":"1","kind":"comment","url":"https:/',
  '/github.com/acme/incidents/issues/42#issuecomment-1"}}',
  '\n',
].join('');

export const timelineRecorded: Rule = {
  id: 'timeline/recorded',
  title: 'What commands wrote on the timeline is still there',
  level: 'error',
  why: 'A push that rewrites what somebody said by a command puts other words into their mouth.',
  example: {
    file: FILES.timeline,
    bad: `## 2026-11-21\n\n${LINE.replace('found', 'lost')}\n`,
    good: `## 2026-11-21\n\n${LINE}\n`,
    beside: { [FILES.ledger]: LEDGER },
  },
  check({ timeline, believed }) {
    const recorded = believed.flatMap((entry) => Object.entries(entry.effect?.timeline ?? {}));
    if (recorded.length === 0) return [];
    const sources = toSources(timeline);
    return recorded.flatMap(([id, digest]) => judge(sources.get(id) ?? [], { id, digest }));
  },
};

interface Standing {
  source: string;
  line: number;
}

/** The lines of each id. */
function toSources({ entries, lines }: TimelineView): Map<string, Standing[]> {
  const sources = new Map<string, Standing[]>();
  for (const { id, line } of entries) {
    const standing = { source: lines[line - 1]?.source ?? '', line };
    sources.set(id, [...(sources.get(id) ?? []), standing]);
  }
  return sources;
}

function judge(
  standing: readonly Standing[],
  { id, digest }: { id: string; digest: string },
): FindingDraft[] {
  const isKept = standing.some(
    ({ source }) => source.includes('[redacted ') || sha256(source) === digest,
  );
  if (isKept) return [];
  const [first] = standing;
  return [
    {
      file: FILES.timeline,
      line: first?.line ?? 1,
      column: 1,
      unexpected: first === undefined ? `timeline without ${id}` : `change of ${id}`,
      expected: 'the line that a command wrote, of which the ledger has the digest',
      fix: `Restore the line of ${id} from Git; a correction is a new entry that supersedes it.`,
    },
  ];
}
