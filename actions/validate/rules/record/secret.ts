/** No secret stands in the record, the ledger, the manifest, a custody card or a receipt. */
import { FILES, findSegmentNumber, isIn } from '#incident/path.ts';
import type { Rule } from '../../rule.ts';
import { findSecretDrafts } from '../../secret-findings.ts';

/** Sealed credentials are ciphertext; artifacts are evidence and keep their bytes, whatever they hold. */
function isLookedInto(path: string): boolean {
  if (path === FILES.record || path === FILES.manifest) return true;
  if (findSegmentNumber(path) !== undefined) return true;
  return isIn('evidence', path) || (isIn('containment', path) && !path.endsWith('.sealed.json'));
}

// Built from parts: scanners of this repository would report a whole one.
const TOKEN = `ghp_${'a1B2'.repeat(9)}`;

export const recordSecret: Rule = {
  id: 'record/secret',
  title: 'No secret in the record',
  level: 'error',
  why: 'The record is kept for years and handed to third parties; a credential in it outlives the incident.',
  example: {
    file: FILES.record,
    bad: `---\n---\nThe token was ${TOKEN}.\n`,
    good: '---\n---\nThe token was [redacted github-token …a1B2].\n',
  },
  async check({ tree }) {
    const paths = tree.files.map(({ path }) => path).filter((path) => isLookedInto(path));
    const found = await Promise.all(
      paths.map(async (path) => findSecretDrafts(path, await tree.readText(path))),
    );
    return found.flat();
  },
};
