/**
 * An incident's files at one commit, wherever they are kept: a folder on a laptop or a branch on GitHub.
 * Validation and reporting read through this door alone, so both see the same bytes everywhere.
 */
import type { IncidentId } from './path.ts';

export interface TreeFile {
  /** Relative to the incident folder, e.g. `artifacts/gitleaks.json`. */
  path: string;
  bytes: number;
  /** Git's mode: `100644`, or `120000` for a symbolic link, which no reader follows. */
  mode: string;
}

export interface IncidentTree {
  id: IncidentId;
  /** Every file of the incident, sorted by path. */
  files: readonly TreeFile[];
  /** The text of a file; undefined when it is not there. */
  readText(path: string): Promise<string | undefined>;
  /** The bytes of a file; undefined when it is not there. */
  readBytes(path: string): Promise<Uint8Array | undefined>;
}
