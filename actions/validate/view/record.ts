/** incident.md as rules see it: the facts when they are sound, every problem with its place when they are not. */
import { parseFrontmatter } from '#kernel/frontmatter.ts';
import { Incident } from '#incident/record.ts';
import { FILES } from '#incident/path.ts';
import type { FindingDraft } from '../finding.ts';
import { readBySchema } from '../schema-findings.ts';
import { parseSource, type YamlSource } from '../yaml-source.ts';

export interface RecordView {
  text: string;
  /** Undefined when the front matter has problems. */
  incident: Incident | undefined;
  problems: FindingDraft[];
  /** The front matter with places. */
  source: YamlSource;
}

/** Parses a record; undefined stands for a missing file. */
export function parseRecordView(text: string | undefined, id: string): RecordView {
  const file = FILES.record;
  const source = parseSource(file, () => parseFrontmatter(text ?? '', { file }));
  const view = { text: text ?? '', source, incident: undefined };
  if (text === undefined) {
    const expected = 'the record of the incident';
    return {
      ...view,
      problems: [
        {
          file,
          line: 1,
          column: 1,
          unexpected: `no ${file}`,
          expected,
          fix: 'Restore it from Git.',
        },
      ],
    };
  }
  const { data: incident, problems } = readBySchema(file, source, Incident);
  if (problems !== undefined) return { ...view, problems };
  return { ...view, incident, problems: findForeignId(incident, source, id) };
}

function findForeignId(incident: Incident, source: YamlSource, id: string): FindingDraft[] {
  if (incident.id === id) return [];
  const unexpected = `id \`${incident.id}\``;
  return [
    {
      file: FILES.record,
      ...source.placeOf(['id']),
      unexpected,
      expected: `\`${id}\`, the name of its folder`,
      fix: `Write \`id: ${id}\`.`,
    },
  ];
}
