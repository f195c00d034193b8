/** Every artifact still has the bytes it was listed with, and every file in artifacts/ is listed. */
import type { Artifact } from '#incident/manifest.ts';
import { FILES } from '#incident/path.ts';
import type { Context } from '../../context.ts';
import { EXAMPLE_DIGEST, toExampleManifest } from '../../example-manifest.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const FOLDER = 'artifacts/';
const REGULAR_FILE = /^100/;

export const manifestDigest: Rule = {
  id: 'manifest/digest',
  title: 'Artifacts have the bytes they were listed with',
  level: 'error',
  why: 'A report is only as good as the bytes it cites; an artifact that changed after the fact proves nothing.',
  example: {
    file: 'artifacts/manifest.yml',
    bad: toExampleManifest('f'.repeat(64)),
    good: toExampleManifest(EXAMPLE_DIGEST),
  },
  async check(context) {
    const { artifacts } = context.manifest;
    const listed = await Promise.all(
      artifacts.map((artifact, index) => checkArtifact(context, artifact, index)),
    );
    return [...listed.flat(), ...findUnlisted(context)];
  },
};

async function checkArtifact(
  context: Context,
  artifact: Artifact,
  index: number,
): Promise<FindingDraft[]> {
  const path = FOLDER + artifact.file;
  const at = (key: keyof Artifact) => ({
    file: FILES.manifest,
    ...context.manifest.source.placeOf(['artifacts', index, key]),
  });
  const entry = context.tree.files.find((file) => file.path === path);
  if (entry && !REGULAR_FILE.test(entry.mode)) {
    const fix = 'Commit the file itself instead of a link to it.';
    return [
      {
        ...at('file'),
        unexpected: `mode ${entry.mode} of ${path}`,
        expected: 'a regular file',
        fix,
      },
    ];
  }
  const facts = await context.readFacts(path);
  if (facts === undefined) {
    const fix = 'Restore the file: what was taken as evidence stays.';
    return [
      {
        ...at('file'),
        unexpected: `absence of ${path}`,
        expected: `the file of ${artifact.id}`,
        fix,
      },
    ];
  }
  if (facts.sha256 !== artifact.sha256) {
    return [
      {
        ...at('sha256'),
        unexpected: `SHA-256 ${facts.sha256} of ${path} (${facts.bytes} bytes)`,
        expected: `${artifact.sha256} (${artifact.bytes} bytes)`,
        fix: 'Restore the original bytes; add a newer output as an artifact of its own.',
      },
    ];
  }
  if (facts.bytes === artifact.bytes) return [];
  const fix = `Write \`bytes: ${facts.bytes}\`.`;
  return [
    {
      ...at('bytes'),
      unexpected: `${artifact.bytes} bytes`,
      expected: `${facts.bytes}, the size of ${path}`,
      fix,
    },
  ];
}

function findUnlisted({ tree, manifest }: Context): FindingDraft[] {
  // An unreadable manifest lists nothing; calling every file unlisted would bury the one finding that counts.
  if (manifest.problems.length > 0) return [];
  const listed = new Set(manifest.artifacts.map(({ file }) => FOLDER + file));
  return tree.files
    .filter(({ path }) => path.startsWith(FOLDER) && path !== FILES.manifest && !listed.has(path))
    .map(({ path }) => ({
      level: 'warning' as const,
      file: path,
      line: 1,
      column: 1,
      unexpected: 'artifact without an entry in the manifest',
      expected: `one in ${FILES.manifest}`,
      fix: 'Push the incident branch: the report lists new artifacts itself.',
    }));
}
