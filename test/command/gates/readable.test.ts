import { expect, it } from 'vitest';
import { readable } from '#command/gates/readable.ts';
import { UserError } from '#kernel/errors.ts';

const no = (file: string, line?: number) => () => {
  const place = line === undefined ? { file } : { file, line };
  throw new UserError({ code: 'invalid-record', message: 'Broken.', hint: 'Mend it.', place });
};
const incident = () => {
  throw new TypeError('a bug');
};

it('names file and line of a record that cannot be read', () => {
  const draft = { incident: no('incident.md', 3), ledger: () => [] };
  expect(readable.judge({ draft })).toMatchObject({
    refusal: { reason: 'invalid-record', message: '`incident.md:3`: Broken. Mend it.' },
  });
});

it('does not take a bug for a file that cannot be read', () => {
  expect(() => readable.judge({ draft: { incident, ledger: () => [] } })).toThrow(TypeError);
});
