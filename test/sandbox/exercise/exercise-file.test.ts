import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { UserError } from '#kernel/errors.ts';
import { parseExercise, readExercise } from '#sandbox/exercise/exercise-file.ts';
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

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const FIRST = HEAD.split('\n').length;

test.each([
  [
    'an unknown key',
    '  - commment: {by: dana, body: /help}\n',
    'dispatch`, `rerun`, `review`, `team`, `crowd`, `account`, `repository`, `wait`, `fault`, `expect`; did you mean comment?',
  ],
  [
    'an unknown key inside',
    '  - comment: {by: dana, body: /help, too: 1}\n',
    'injects.0.comment.too: Unexpected key, expected one of `by`',
  ],
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
  [
    'a fault that names no route',
    '  - fault: {on: comments}\n',
    'Unexpected text `comments`, expected a method and a route',
  ],
  [
    'a fault on a route that nobody calls',
    '  - fault: {on: "GET /repos/{owner}/{repo}/isues"}\n',
    'did you mean GET /repos/{owner}/{repo}/issues?',
  ],
  [
    'a fault on a query that GitHub does not have',
    '  - fault: {on: POST /graphql addComent}\n',
    'did you mean addComment?',
  ],
  [
    'a near miss of an outcome',
    '  - {wait: 1m, expect: {outcome: verfied}}\n',
    'did you mean verified?',
  ],
  [
    'a near miss of a reason',
    '  - {wait: 1m, expect: {reason: self-aproval}}\n',
    'did you mean self-approval?',
  ],
  [
    'a status that there is not',
    '  - {wait: 1m, expect: {status: fixed}}\n',
    'Unexpected text `fixed`, expected a status: declared, contained',
  ],
  [
    'a milestone that there is not',
    '  - {wait: 1m, expect: {milestone: {name: contaned}}}\n',
    'did you mean contained?',
  ],
  [
    'a mistake inside one of several shapes',
    '  - {wait: 1m, expect: {check: [{name: a, conclusion: sucess}]}}\n',
    'injects.0.expect.check.0.conclusion: Unexpected text `sucess`',
  ],
  [
    'an unknown key inside one of several shapes',
    '  - {wait: 1m, expect: {file: {path: a, contans: b}}}\n',
    'injects.0.expect.file.contans: Unexpected key, expected one of `path`, `contains`, `lacks`, `exists`; did you mean contains?',
  ],
  [
    'a repository that there is not',
    '  - {wait: 1m, expect: {halted: shopp}}\n',
    'did you mean shop?',
  ],
  [
    'a run of a repository that there is not',
    '  - {wait: 1m, expect: {run: {workflow: a, repository: other}}}\n',
    'expected a repository: shop, acme/shop',
  ],
  [
    'an incident that nothing declared',
    '  - comment: {by: dana, body: /help, incident: later}\n',
    'expected an earlier inject or an incident id',
  ],
  [
    'a placeholder of the inject itself',
    '  - {id: self, comment: {by: dana, body: "{{self.digest}}"}}\n',
    '{{self.digest}}',
  ],
  [
    'a team that there is not',
    '  - team: {person: dana, join: aprover}\n',
    'did you mean approver?',
  ],
  ['a stranger on a team', '  - team: {person: dnaa, leave: approver}\n', 'did you mean dana?'],
  ['a team that stays as it is', '  - team: {person: dana}\n', 'Expected join or leave'],
  [
    'a value of another type',
    '  - comment: {by: 7, body: /help}\n',
    'Unexpected number `7`, expected text',
  ],
  [
    'nothing where something must be',
    '  - comment: {by: dana}\n',
    'body: Unexpected missing key, expected text',
  ],
  [
    'an id that is none',
    '  - deposit: {by: dana, credential: C1, token: leaked}\n',
    'such as C-01',
  ],
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

test.each(['INC-2026-0001', '1', 'first'])('takes %s for an incident', (incident) => {
  const text = `${HEAD}  - {id: first, wait: 1m}\n  - {id: own, comment: {by: dana, body: x, incident: ${incident}}, expect: {reply: "{{own.digest}}"}}\n`;
  expect(parseExercise(text, 'exercise.yml').injects[1]?.comment?.incident).toBe(incident);
});

test('takes a reason and a role that are of no list, and refuses the near miss of a role', () => {
  const text = `${HEAD.replace('roles: approver', 'roles: legal')}  - {wait: 1m, expect: {reason: branch-missing}}\n`;
  expect(parseExercise(text, 'exercise.yml').people['omar']?.roles).toEqual(['legal']);
  const { message } = findProblem(
    `${HEAD.replace('roles: approver', 'roles: aprover')}  - wait: 1m\n`,
  );
  expect(message).toContain('did you mean approver?');
});

test('refuses files, forms, fields and workflows that are not there, each on its line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'firebreak-named-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'exercise.yml');
  const injects = [
    'push: {by: dana, files: {a: missing.json, b: {file: ./}, c: {content: x}, d: null}}',
    'issue: {by: dana, template: incidnt, fields: {summary: x}}',
    'issue: {by: dana, fields: {sumary: x}}',
    'issue: {by: dana, title: by hand, body: x}',
    'dispatch: {by: dana, workflow: declar}',
    'dispatch: {by: dana, workflow: declare.yml}',
  ];
  await writeFile(file, `${HEAD}${injects.map((inject) => `  - ${inject}\n`).join('')}`);
  const error = await readExercise(file, PROJECT).catch((caught: unknown) => caught);
  const { message } = error instanceof UserError ? error : new Error('accepted');
  const told = [
    'line 0: injects.0.push.files.a: Expected the file missing.json beside the exercise, got none',
    'line 0: injects.0.push.files.b: Expected the file ./ beside',
    'line 1: injects.1.issue.template: Unexpected text `incidnt`, expected an issue form: exercise, incident; did you mean incident?',
    'line 2: injects.2.issue.fields.sumary: Unexpected text `sumary`, expected a field of the form: summary',
    'line 4: injects.4.dispatch.workflow: Unexpected text `declar`, expected a workflow: ',
  ].map((line) => line.replace(/\d/, (index) => String(FIRST + Number(index))));
  expect(message.split('\n')).toEqual(told.map((line) => expect.stringContaining(line)));
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
  expect(message).toContain('Unexpected text `biuld`');
  expect(message).toContain('Unexpected text `nobody`');
});

test('reads the same thing in each of the shapes that people write', () => {
  const { people, tokens, injects, repositories } = parseExercise(
    `${HEAD.replace('deploy_keys: [ci]', 'deploy_keys: [{title: ci}, x]').replace('kind: github_pat', 'kind: oauth')}
  - {id: merge, comment: {by: dana, body: /help, on: pr}, expect: {check: a, file: {path: a, contains: b}, run: b, reply: [c, d]}}
  - {merge: {by: dana}, expect: {check: [{name: a, conclusion: success}], file: [a, b], annotation: r}}
  - push: {by: dana, files: {a: b, c: null, d: {content: ""}, e: {append: x}, f: {replace: {a: b}}}}
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
