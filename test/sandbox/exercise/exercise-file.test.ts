import { expect, test } from 'vitest';
import { UserError } from '#kernel/errors.ts';
import { parseExercise } from '#sandbox/exercise/exercise-file.ts';
import { parseDuration, renderDuration } from '#sandbox/exercise/duration.ts';
import { HEAD } from './tiny-project.ts';

/** Where the first problem stands, and what all of them say. */
function findProblem(text: string): {
  line: number | undefined;
  column: number | undefined;
  message: string;
} {
  try {
    parseExercise(text, 'exercise.yml');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { line: error.place?.line, column: error.place?.column, message: error.message };
  }
  throw new Error('the exercise was accepted');
}

const FIRST = HEAD.split('\n').length;

test.each([
  [
    'an unknown key',
    '  - commment: {by: dana, body: /help}\n',
    'injects.0.commment: Unexpected key',
  ],
  ['an unknown key inside', '  - comment: {by: dana, body: /help, too: 1}\n', 'Unexpected key'],
  [
    'an unknown expectation',
    '  - {wait: 1m, expect: {outcomes: x}}\n',
    'injects.0.expect.outcomes',
  ],
  ['no inject', '  - {id: a}\n', 'Expected exactly one of issue'],
  ['two injects', '  - {wait: 1m, merge: {by: dana}}\n', 'got merge and wait'],
  [
    'an unknown person',
    '  - comment: {by: dnaa, body: /help}\n',
    'expected a person: dana, omar, eve',
  ],
  [
    'an unknown token',
    '  - deposit: {by: dana, credential: C-01, token: x}\n',
    'expected a token: leaked',
  ],
  [
    'an unknown token in an expectation',
    '  - {wait: 1m, expect: {token_revoked: x}}\n',
    'expected a token',
  ],
  [
    'a later inject',
    '  - rerun: {by: dana, of: later}\n',
    'expected the id of an earlier inject: last',
  ],
  ['a span that is none', '  - wait: soon\n', 'Unexpected "soon", expected a span'],
  [
    'an unknown placeholder',
    '  - comment: {by: dana, body: "/approve {{lst.digest}}"}\n',
    '{{lst.digest}}',
  ],
  [
    'an unknown field of one',
    '  - comment: {by: dana, body: "/approve {{last.hash}}"}\n',
    '{{last.hash}}',
  ],
  [
    'contains without a file',
    '  - {wait: 1m, expect: {contains: x}}\n',
    'Expected file beside contains',
  ],
  ['a fault that names no route', '  - fault: {on: comments}\n', 'Expected a method and a route'],
  [
    'an edit that changes nothing',
    '  - edit: {by: dana}\n',
    'Expected either body or delete: true',
  ],
])('refuses %s and names the line', (_, inject, message) => {
  const problem = findProblem(`${HEAD}${inject}`);
  expect(problem.message).toContain(message);
  expect(problem.line).toBe(FIRST);
});

test('names every problem at once, each with its own line and the first with its column', () => {
  const { line, column, message } = findProblem(
    `${HEAD}  - id: a\n    wait: 1m\n    expect: {outcome: 3}\n  - id: a\n    wait: never\n`,
  );
  expect([line, column]).toEqual([FIRST + 2, 14]);
  expect(message.split('\n')).toHaveLength(2);
  expect(message).toContain(`line ${String(FIRST + 4)}: injects.1.wait`);
});

test('refuses an id that two injects have', () => {
  const { message } = findProblem(`${HEAD}  - {id: a, wait: 1m}\n  - {id: a, wait: 1m}\n`);
  expect(message).toContain('Unexpected second "a", expected each id once');
});

test('refuses a run of a workflow and an owner of a token that do not exist', () => {
  const text = HEAD.replace('workflow: build,', 'workflow: biuld,').replace(
    'owner: dana',
    'owner: nobody',
  );
  const { message } = findProblem(`${text}  - wait: 1m\n`);
  expect(message).toContain('Unexpected "biuld"');
  expect(message).toContain('Unexpected "nobody"');
});

test('reads the same thing in each of the shapes that people write', () => {
  const { people, tokens, injects, repositories } = parseExercise(
    `${HEAD.replace('deploy_keys: [ci]', 'deploy_keys: [{title: ci}, x]').replace('kind: github_pat', 'kind: oauth')}
  - {id: merge, comment: {by: dana, body: /help, on: pr}, expect: {check: a, file: {path: a, contains: b}, run: b, reply: [c, d]}}
  - {merge: {by: dana}, expect: {check: [{name: a, conclusion: success}], file: [a, b], annotation: r}}
  - push: {by: dana, files: {a: b, c: null, d: {content: ""}, e: {append: x}}}
  - wait: 90
  - fault: {on: POST /graphql, mode: lost_response}
`,
    'exercise.yml',
  );
  expect(people).toMatchObject({ omar: { roles: ['approver'] }, eve: {} });
  expect(tokens['leaked']?.kind).toBe('github_oauth');
  expect(repositories['shop']?.deploy_keys).toEqual(['ci', 'x']);
  expect(injects.map(({ id }) => id)).toEqual(['merge', 'merge-2', 'push', 'wait', 'fault']);
  expect(injects[0]?.expect?.file).toEqual([{ path: 'a', contains: ['b'] }]);
  expect(injects[0]?.comment?.on).toBe('pull_request');
  expect(injects[3]?.wait).toBe(90_000);
  expect(injects[4]?.fault?.mode).toBe('lost');
});

test('reads spans and says them back', () => {
  expect(['90s', '1h30m', '2d', '1.5h', 'x', '5', ''].map(parseDuration)).toEqual([
    90_000,
    5_400_000,
    172_800_000,
    5_400_000,
    undefined,
    undefined,
    undefined,
  ]);
  expect([0, 90_000, 90_000_000].map(renderDuration)).toEqual(['0s', '1m 30s', '1d 1h']);
});
