/** The artifact manifest as rules see it, with the place of every value. */
import { parseYaml } from '#kernel/frontmatter.ts';
import { MANIFEST_BYTES_AT_MOST, Manifest, type Artifact } from '#incident/manifest.ts';
import { FILES } from '#incident/path.ts';
import type { FindingDraft } from '../finding.ts';
import { readBySchema } from '../schema-findings.ts';
import { parseSource, type YamlSource } from '../yaml-source.ts';

export interface ManifestView {
  text: string;
  /** Empty when the manifest has problems. */
  artifacts: readonly Artifact[];
  problems: FindingDraft[];
  source: YamlSource;
}

/** Parses a manifest; undefined stands for a missing file. */
export function parseManifestView(text: string | undefined): ManifestView {
  const file = FILES.manifest;
  const source = parseSource(file, () =>
    parseYaml(text ?? '', { file, bytesAtMost: MANIFEST_BYTES_AT_MOST }),
  );
  const view = { text: text ?? '', source, artifacts: [] };
  if (text === undefined) {
    const expected = 'the list of the artifacts';
    const fix = 'Restore it, or write `artifacts: []`.';
    const place = { file, line: 1, column: 1 };
    return { ...view, problems: [{ ...place, unexpected: `no ${file}`, expected, fix }] };
  }
  const { data, problems } = readBySchema(file, source, Manifest);
  if (problems !== undefined) return { ...view, problems };
  const { artifacts } = data;
  return { ...view, artifacts, problems: findTwins(artifacts, source) };
}

/** Ids are unique by the schema; a file under two ids would be two truths about the same bytes. */
function findTwins(artifacts: readonly Artifact[], source: YamlSource): FindingDraft[] {
  const seen = new Set<string>();
  return artifacts.flatMap(({ file }, index) => {
    if (seen.size !== seen.add(file).size) return [];
    const place = source.placeOf(['artifacts', index, 'file']);
    return [
      {
        file: FILES.manifest,
        ...place,
        unexpected: `second \`${file}\``,
        expected: 'each file once',
        fix: 'Remove the entry that was added later; both ids stand for the same bytes.',
      },
    ];
  });
}
