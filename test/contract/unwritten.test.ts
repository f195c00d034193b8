import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listFiles } from '../../scripts/check/files.ts';

/** What `npm run new` leaves to a person says so, in a comment, a text or a test. */
const MARK = /To be written|to-be-written|is to be written/;

it('nothing that `npm run new` has made waits to be written', () => {
  const places = listFiles(
    'actions/**/*.ts',
    'test/**/*.ts',
    'test/{lab,providers}/**/*.yml',
    'test/fixtures/validate/**/findings.txt',
  )
    .filter((path) => path !== 'test/contract/unwritten.test.ts')
    .flatMap((path) => {
      const lines = readFileSync(path, 'utf8').split('\n');
      return lines.flatMap((line, index) =>
        MARK.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
      );
    });
  // Said in full: a list is cut short where a report is read by a program.
  expect(places, places.join('\n')).toEqual([]);
});
