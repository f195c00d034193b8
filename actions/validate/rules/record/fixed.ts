/** What Firebreak wrote when the incident was declared stays as it is; everything else in the record is people's to edit. */
import { renderCanonical } from '#kernel/canonical.ts';
import { FILES } from '#incident/path.ts';
import type { Incident } from '#incident/record.ts';
import { EXAMPLE_RECORD } from '../../example-record.ts';
import { quote } from '#kernel/text/quote.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import type { RecordView } from '../../view/record.ts';

export const recordFixed: Rule = {
  id: 'record/fixed',
  title: 'Facts of the declaration stay',
  level: 'error',
  why: 'Labels, notices and other systems know an incident by these facts, and who reported it when is evidence.',
  example: {
    file: FILES.record,
    previous: EXAMPLE_RECORD,
    bad: EXAMPLE_RECORD.replace('amber-kestrel', 'happy-otter'),
    good: EXAMPLE_RECORD.replace('SEV2', 'SEV1'),
  },
  check: ({ record, previous }) => previous.flatMap((before) => compare(record, before.record)),
};

type Fact = readonly [path: readonly string[], read: (incident: Incident) => unknown];

const FACTS: readonly Fact[] = [
  [['codename'], ({ codename }) => codename],
  [['exercise'], ({ exercise }) => exercise],
  [['issue'], ({ issue }) => issue],
  [['pull_request'], (incident) => incident.pull_request],
  [['reporter'], ({ reporter }) => reporter],
  [['milestones', 'declared'], ({ milestones }) => milestones.declared],
];

/** A record that cannot be read is told by record/schema, and one that could not be read before says nothing. */
function compare(
  { incident, source }: RecordView,
  { incident: before }: RecordView,
): FindingDraft[] {
  if (incident === undefined || before === undefined) return [];
  return FACTS.flatMap(([path, read]) => {
    const [was, is] = [renderFact(read(before)), renderFact(read(incident))];
    if (was === undefined || was === is) return [];
    const name = path.join('.');
    return [
      {
        file: FILES.record,
        ...source.placeOf(path),
        unexpected: is === undefined ? `no \`${name}\`` : `\`${name}\` ${quote(is)}`,
        expected: `${quote(was)} as before`,
        fix: `Write \`${path.at(-1)}: ${was}\`: Firebreak set it, and nothing changes it.`,
      },
    ];
  });
}

/** As YAML takes it on one line. */
function renderFact(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return renderCanonical(value);
}
