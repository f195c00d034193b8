/** What was listed stays listed under its id, with its file and its digest. */
import { FILES } from '#incident/path.ts';
import { EXAMPLE_DIGEST, toExampleManifest } from '../../example-manifest.ts';
import type { Rule } from '../../rule.ts';

export const manifestAppendOnly: Rule = {
  id: 'manifest/append-only',
  title: 'Listed artifacts stay as they were listed',
  level: 'error',
  why: 'Changing bytes and digest together would pass every other check and still replace evidence.',
  example: {
    file: 'artifacts/manifest.yml',
    previous: toExampleManifest(EXAMPLE_DIGEST),
    bad: toExampleManifest('f'.repeat(64)),
    good: toExampleManifest(EXAMPLE_DIGEST),
  },
  check({ manifest, previous }) {
    if (manifest.problems.length > 0) return [];
    const listed = previous.flatMap((before) => before.manifest.artifacts);
    return listed.flatMap((before) => {
      const index = manifest.artifacts.findIndex(({ id }) => id === before.id);
      const after = manifest.artifacts[index];
      const fix = 'Restore the entry; a newer output is an artifact of its own.';
      if (after === undefined) {
        const place = { file: FILES.manifest, ...manifest.source.placeOf(['artifacts']) };
        const expected = `its entry for \`${before.file}\``;
        return [{ ...place, unexpected: `removal of ${before.id}`, expected, fix }];
      }
      return (['file', 'sha256', 'bytes'] as const)
        .filter((key) => after[key] !== before[key])
        .map((key) => ({
          file: FILES.manifest,
          ...manifest.source.placeOf(['artifacts', index, key]),
          unexpected: `change of \`${key}\` of ${before.id}`,
          expected: `\`${before[key]}\` as before`,
          fix,
        }));
    });
  },
};
