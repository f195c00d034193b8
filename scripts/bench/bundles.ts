/** How much generated code is committed: a person who updates takes all of it, and every job checks it out. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './row.ts';

/** The size of `dist/`. */
export const BUNDLES: Row = {
  name: 'committed bundles',
  atMost: 1.8,
  unit: 'MB',
  measure: async (root) => sizeFolder(join(root, 'dist')) / 1_000_000,
};

function sizeFolder(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
