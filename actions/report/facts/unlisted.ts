/** Files that lie among the artifacts and are not in the manifest, so that nobody answers for their bytes. */
import type { Manifest } from '#incident/manifest.ts';
import { FILES } from '#incident/path.ts';
import type { IncidentTree } from '#incident/tree.ts';

/** Lists the files under artifacts/ that a manifest does not name. */
export function findUnlisted(tree: IncidentTree, manifest: Manifest): string[] {
  const listed = new Set(manifest.artifacts.map(({ file }) => `artifacts/${file}`));
  return tree.files
    .map(({ path }) => path)
    .filter((path) => path.startsWith('artifacts/') && !listed.has(path))
    .filter((path) => path !== FILES.manifest && path !== 'artifacts/.gitkeep');
}
