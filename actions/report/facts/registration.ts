/** Registers committed tool output in the manifest: id, digest, size, and the tool a reader recognised. */
import { createHash } from 'node:crypto';
import {
  appendArtifacts,
  Artifact,
  nextArtifactId,
  parseManifest,
  renderManifest,
} from '#incident/manifest.ts';
import { FILES } from '#incident/path.ts';
import type { Tlp } from '#incident/record.ts';
import type { IncidentTree } from '#incident/tree.ts';
import { findUnlisted } from './unlisted.ts';
import { findReader } from './recognise.ts';

export interface Registration {
  /** Login of who pushed the files. */
  addedBy: string;
  /** RFC 3339, from the caller's clock. */
  addedAt: string;
  /** The marking of the incident. */
  tlp: Tlp;
}

export interface Registered {
  /** The manifest with the new artifacts; the text as it was when there are none. */
  text: string;
  artifacts: readonly Artifact[];
  /** Files that cannot be registered, with the reason. */
  refused: readonly { path: string; why: string }[];
}

function toArtifact(
  file: string,
  bytes: Uint8Array,
  about: Registration & { id: string },
): unknown {
  return {
    id: about.id,
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.byteLength,
    tool: findReader(bytes, { tool: '', file })?.name ?? 'unknown',
    added_by: about.addedBy,
    added_at: about.addedAt,
    tlp: about.tlp,
  };
}

/** Adds every file under artifacts/ that the manifest does not list; links are refused, never followed. */
export async function registerArtifacts(
  tree: IncidentTree,
  registration: Registration,
): Promise<Registered> {
  const text = (await tree.readText(FILES.manifest)) ?? renderManifest();
  const manifest = parseManifest(text, FILES.manifest);
  const artifacts: Artifact[] = [];
  const refused: { path: string; why: string }[] = [];
  for (const path of findUnlisted(tree, manifest)) {
    const file = tree.files.find((one) => one.path === path);
    const bytes = file?.mode.startsWith('100') === true ? await tree.readBytes(path) : undefined;
    if (bytes === undefined) {
      refused.push({ path, why: 'it is a link or cannot be read' });
      continue;
    }
    const id = nextArtifactId({ artifacts: [...manifest.artifacts, ...artifacts] });
    const artifact = Artifact.safeParse(
      toArtifact(path.slice('artifacts/'.length), bytes, { ...registration, id }),
    );
    if (artifact.success) artifacts.push(artifact.data);
    else
      refused.push({
        path,
        why: 'its name holds a backslash or characters that nobody can see; rename it',
      });
  }
  return {
    text: artifacts.length === 0 ? text : appendArtifacts(text, artifacts),
    artifacts,
    refused,
  };
}
