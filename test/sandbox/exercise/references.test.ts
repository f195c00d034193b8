import { describe, expect, test } from 'vitest';
import { findReferenceProblems } from '#sandbox/exercise/references.ts';
import { InjectSchema } from '#sandbox/exercise/inject-schema.ts';

const EXERCISE = {
  organisation: 'acme',
  people: { dana: {} },
  tokens: { ci: { owner: 'dana' } },
  repositories: { shop: { workflows: ['build'], runs: [{ workflow: 'build' }] } },
};

function find(
  injects: object[],
  more: Partial<Parameters<typeof findReferenceProblems>[0]> = {},
): string[] {
  const parsed = injects.map((inject) => InjectSchema.parse(inject));
  return findReferenceProblems({ ...EXERCISE, ...more, injects: parsed }).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

const comment = (body: string, more: object = {}) => ({ comment: { by: 'dana', body, ...more } });

describe('the world', () => {
  test('has owners, reviewers and workflows that are there', () => {
    const more = {
      tokens: { ci: { owner: 'x' } },
      environments: { containment: { reviewers: ['dana', 'approver', 'y'] } },
      repositories: { shop: { workflows: [{ name: 'build' }], runs: [{ workflow: 'z' }] } },
    };
    expect(find([], more).map((line) => line.split(':')[0])).toEqual([
      'tokens.ci.owner',
      'environments.containment.reviewers',
      'repositories.shop.runs.0.workflow',
    ]);
  });
});

describe('a person', () => {
  test.each([
    { fork: { by: 'x', files: {} } },
    { lock: { by: 'x' } },
    { review: { by: 'x' } },
    { team: { person: 'x', join: 'approver' } },
    { account: { person: 'x', delete: true } },
    { crowd: { person: 'x', count: 1 } },
  ])('of %j must be one of the people', (inject) => {
    expect(find([inject])).toEqual([expect.stringContaining('expected a person: dana')]);
  });

  test('may have been renamed in the play', () => {
    expect(find([{ account: { person: 'dana', rename: 'new' } }, { lock: { by: 'new' } }])).toEqual(
      [],
    );
  });
});

test('an id is there once, and what is named was before', () => {
  expect(
    find([
      { id: 'a', wait: 1 },
      { id: 'a', wait: 1 },
    ])[0],
  ).toContain('expected each id once');
  expect(find([{ rerun: { by: 'dana', of: 'later' } }, { id: 'later', wait: 1 }])).toHaveLength(1);
  expect(find([{ rerun: { by: 'dana', of: 'last' } }])).toEqual([]);
  expect(find([{ id: 'a', wait: 1 }, comment('x', { thread: 'last' })])).toHaveLength(1);
});

test.each(['lock', 'unlock', 'push', 'fork', 'merge', 'branch'])(
  'the incident of %s is an earlier inject, or goes by its own number',
  (name) => {
    const rest = new Map<string, object>([
      ['push', { files: {} }],
      ['fork', { files: {} }],
      ['branch', { do: 'delete' }],
    ]);
    const data = { by: 'dana', ...rest.get(name) };
    const inject = (incident: string) => ({ [name]: { ...data, incident } });
    expect(find([inject('nothing')])).toEqual([
      expect.stringContaining(`injects.0.${name}.incident`),
    ]);
    expect(find([inject('INC-2026-0001'), inject('1')])).toEqual([]);
  },
);

test('tokens and repositories of expectations are there, with their owner or without', () => {
  const expected = (wanted: object) => find([{ wait: 1, expect: wanted }]);
  expect(expected({ halted: ['shop', 'acme/shop'], token_revoked: 'ci' })).toEqual([]);
  expect(expected({ halted: 'other/shop' })).toHaveLength(1);
  expect(
    expected({ token_revoked: 'x', run: { workflow: 'build', repository: 'y' } }),
  ).toHaveLength(2);
});

describe('a placeholder', () => {
  test('is of what was before, and in an expectation of the inject itself too', () => {
    expect(find([{ id: 'a', ...comment('{{last.digest}} {{incident.id}} {{now}}') }])).toEqual([]);
    expect(find([{ id: 'a', ...comment('{{a.digest}}') }])).toHaveLength(1);
    expect(find([{ id: 'a', wait: 1, expect: { reply: '{{a.digest}}' } }])).toEqual([]);
    expect(find([{ id: 'a', wait: 1 }, comment('{{a.receipt}}')])).toEqual([]);
  });

  test('that is misspelt is told with the one that was meant', () => {
    expect(find([comment('{{last.digst}}')])[0]).toContain('did you mean {{last.digest}}?');
    expect(find([comment('{{last.digest.more}}')])).toHaveLength(1);
    expect(find([comment('{{inject.digest}}')])).toHaveLength(1);
  });
});
