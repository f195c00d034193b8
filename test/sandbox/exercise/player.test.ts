import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseExercise } from '#sandbox/exercise/exercise-file.ts';
import { playExercise } from '#sandbox/exercise/player.ts';
import { runGit } from '#sandbox/world/git-process.ts';
import { toLeakyBody } from './leaky-body.ts';
import { DECLARE, HEAD, openTinyStage, playTiny, toFailures } from './tiny-project.ts';

test('plays a whole exercise and finds every expectation met', async () => {
  const result = await playTiny(
    `${DECLARE}    expect: {outcome: declared, status: declared, milestone: declared, branch: true, pull_request: draft, reply: inc-2026-, label: incident, calls_at_most: 5, within: 1s}
  - deposit: {by: dana, credential: C-01, token: leaked}
    expect: {file: containment/C-01.sealed.json, contains: '"credential": "C-01"', lacks: [github_pat_], check: firebreak/validate}
  - id: plan
    comment: {by: dana, body: /plan}
    expect: {outcome: planned, reply: approve}
  - id: chat
    comment: {by: omar, body: I agree}
    expect: {outcome: ignored, no_reply: true, run: {workflow: command, status: skipped}, calls_at_most: 0}
  - id: approve
    comment: {by: omar, body: "/approve {{last.digest}}"}
    expect: {outcome: rolled-back, token_revoked: false, halted: false, run: {workflow: build, status: queued}}
  - rerun: {by: eve, of: plan}
    expect: {outcome: refused, reason: replayed_run}
  - push: {by: dana, files: {timeline.md: {content: "# {{incident.id}}"}, artifacts/a.json: facts.json}}
    expect: {check: {name: validate, conclusion: failure}, annotation: timeline/order, run: [{workflow: Report, status: success}], file: {path: timeline.md, contains: INC-2026-0001}}
  - wait: 1h30m
    expect: {within: 2h}
  - label: {by: eve, add: help}
    expect: {label: help, no_label: urgent}
  - merge: {by: dana}
    expect: {pull_request: merged, file: timeline.md, contains: "#"}
`,
    { files: { 'facts.json': '{"a": 1}\n' } },
  );
  expect(toFailures(result)).toEqual([]);
  expect(Object.keys(result)).toEqual(['ok', 'injects', 'requests', 'files']);
  expect(result.ok).toBe(true);
  expect(result.injects.map(({ id, outcome }) => [id, outcome])).toContainEqual([
    'approve',
    'rolled_back',
  ]);
  expect(result.files).toContain('incidents/2026/INC-2026-0001/artifacts/a.json');
  expect(result.requests.map(({ route }) => route)).toContain('/repos/{owner}/{repo}/git/refs');
});

test('expects of an issue what became of that issue, not of an incident before it', async () => {
  const result = await playTiny(
    `${DECLARE}  - id: question
    issue: {by: eve, title: A question, body: How do I log in?}
    expect: {branch: false, pull_request: false, no_label: incident}
  - wait: 1m
    expect: {branch: true, milestone: {name: declared, at: "2026-03-02T10:00:00+01:00"}, token_revoked: false, halted: false}
`,
  );
  expect(toFailures(result)).toEqual([]);
});

test('takes escaped markup for what it is: text that a file may hold', async () => {
  const result = await playTiny(
    `${DECLARE}  - push: {by: dana, files: {notes.md: {content: '\\<b\\> [a\\](javascript:b) c\\_d <i>'}}}
    expect: {file: [{path: notes.md, contains: ["<b>", c_d], lacks: ["<b>", "](javascript"]}, {path: notes.md, lacks: [c_d]}, {path: notes.md, lacks: <i>}]}
`,
  );
  expect(toFailures(result)).toEqual([
    'push file: notes.md contains "c_d"; notes.md contains "<i>"',
  ]);
});

test('says of each expectation that does not hold what was found instead', async () => {
  const result = await playTiny(
    `${DECLARE}    expect: {outcome: refused, reason: invalid-form, status: contained, milestone: contained, branch: false, pull_request: ready, label: x, no_label: incident, no_reply: true, file: timeline.md, contains: x, check: a, annotation: b, run: c, token_revoked: leaked, halted: shop, calls_at_most: 1}
  - wait: 2m
    expect: {within: 1m, reply: x}
`,
  );
  expect(result.ok).toBe(false);
  expect(toFailures(result)).toEqual([
    'declare outcome: declared',
    'declare reason: none; the outcome is declared',
    'declare no_reply: Declared INC-2026-0001.',
    'declare status: declared',
    'declare milestone: declared',
    'declare branch: incident/INC-2026-0001',
    'declare pull_request: #2, open and draft',
    'declare label: incident',
    'declare no_label: incident',
    'declare file: no timeline.md',
    'declare check: main: success',
    'declare annotation: none',
    'declare run: no such run',
    'declare token_revoked: leaked is in use',
    'declare halted: shop: 1 of 1 workflows active, 1 runs not ended',
    'declare calls_at_most: 5',
    'wait reply: no reply',
    'wait within: 2m',
  ]);
});

test('tells a pipeline that never ran and a file that is not there from those that are', async () => {
  const result = await playTiny(
    `${DECLARE}    expect: {run: {workflow: build, repository: shop, status: none}}
  - wait: 1m
    expect: {run: {workflow: ship, repository: shop, status: none}, file: {path: timeline.md, exists: false}}
  - id: there
    wait: 1m
    expect: {file: {path: incident.md, exists: false}}
`,
  );
  expect(toFailures(result)).toEqual([
    'declare run: shop/build: queued',
    'there file: incident.md exists',
  ]);
});

test('takes a repository for halted when nothing runs and nothing can start, and not before', async () => {
  const { stage } = await openTinyStage();
  const shop = stage.world.repositories.get('acme/shop');
  const text = `${HEAD}  - {wait: 1m, expect: {halted: shop}}\n`;
  const exercise = parseExercise(text, 'exercise.yml');
  const isHalted = async (): Promise<boolean> =>
    (await playExercise({ exercise, folder: '.', stage })).ok;
  for (const run of shop?.runs ?? []) run.status = 'completed';
  expect(await isHalted()).toBe(false);
  for (const workflow of shop?.workflows ?? []) workflow.state = 'disabled_manually';
  expect(await isHalted()).toBe(true);
  for (const run of shop?.runs ?? []) run.status = 'in_progress';
  expect(await isHalted()).toBe(false);
});

test('fails an inject whose placeholder has no value yet, names it, and plays on', async () => {
  const result = await playTiny(
    `${DECLARE}  - id: early
    comment: {by: omar, body: "/approve {{last.digest}}"}
  - id: crash
    comment: {by: dana, body: /crash}
    expect: {outcome: failed}
`,
  );
  expect(result.injects.map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(toFailures(result)[0]).toContain('early inject: {{last.digest}} has no value here');
});

test('spends a fault on the request it names, whatever the parameters are called', async () => {
  const result = await playTiny(
    `${DECLARE}  - fault: {on: "POST /repos/{owner}/{repo}/issues/{n}/comments", status: 502}
  - id: hit
    comment: {by: dana, body: /plan}
    expect: {outcome: failed, no_reply: true}
  - id: spent
    comment: {by: dana, body: /plan}
    expect: {outcome: planned}
`,
  );
  expect(toFailures(result)).toEqual([]);
});

test('edits and deletes what an inject wrote, and acts on an incident by name', async () => {
  const result = await playTiny(
    `${DECLARE}  - id: note
    comment: {by: dana, body: hello, on: issue, incident: declare}
  - edit: {by: eve, of: note, body: goodbye}
  - edit: {by: dana, of: last, delete: true}
  - id: lost
    comment: {by: dana, body: hello, incident: INC-2031-0001}
  - dispatch: {by: dana, workflow: command}
`,
  );
  expect(toFailures(result)).toEqual([
    expect.stringContaining('lost inject: Unexpected incident "INC-2031-0001"'),
    expect.stringContaining("dispatch inject: Workflow does not have 'workflow_dispatch' trigger"),
  ]);
});

test('takes people on and off a team while an incident is open', async () => {
  const { stage } = await openTinyStage();
  const injects = `  - team: {person: eve, join: [responder, approver]}
  - team: {person: omar, leave: approver, join: responder}
`;
  await playExercise({ exercise: parseExercise(`${HEAD}${injects}`, 'x.yml'), folder: '.', stage });
  const { teams, accounts } = stage.world;
  const toMembers = (slug: string): string[] =>
    [...accounts.values()]
      .filter(({ id }) => teams.get(slug)?.members.has(id))
      .map(({ login }) => login);
  expect(toMembers('approver')).toEqual(['eve']);
  expect(toMembers('responder')).toEqual(['dana', 'omar', 'eve']);
});

test('holds the expectations of an edit against the incident that is edited', async () => {
  const result = await playTiny(
    `${DECLARE}  - {id: note, comment: {by: dana, body: hello}}
  - {id: other, issue: {by: dana, template: incident, fields: {summary: Another}}}
  - {edit: {by: dana, of: note, body: goodbye}, expect: {branch: true, pull_request: draft}}
  - {comment: {by: dana, body: hello, incident: note}, expect: {branch: true}}
  - {comment: {by: dana, body: hello, incident: other}, expect: {pull_request: false}}
`,
  );
  expect(toFailures(result)).toEqual([]);
});

test('keeps the repository, threads, logs and requests, and no folder of anyone else', async () => {
  const keep = await mkdtemp(join(tmpdir(), 'firebreak-keep-'));
  onTestFinished(() => rm(keep, { recursive: true, force: true }));
  await playTiny(DECLARE, { keep });
  await playTiny(`${DECLARE}  - {comment: {by: dana, body: /plan}}\n`, { keep });
  expect(await readdir(keep)).toEqual([
    '.firebreak-sandbox',
    'incidents',
    'incidents.git',
    'journal.ndjson',
    'runs',
    'threads',
  ]);
  const pull = await readFile(join(keep, 'threads', 'pull-2.md'), 'utf8');
  expect(pull).toContain('## dana, 2026-03-02T09:00:00Z\n\n/plan');
  const branches = await runGit({
    directory: join(keep, 'incidents', '.git'),
    arguments: ['branch', '--list', '--format=%(refname:short)'],
  });
  expect(branches.output.toString()).toBe('incident/INC-2026-0001\nmain\n');
  const other = await mkdtemp(join(tmpdir(), 'firebreak-other-'));
  onTestFinished(() => rm(other, { recursive: true, force: true }));
  await writeFile(join(other, 'thesis.txt'), 'years of work');
  await expect(playTiny(DECLARE, { keep: other })).rejects.toThrow('something else');
  const thesis = join(other, 'thesis.txt');
  await expect(playTiny(DECLARE, { keep: thesis })).rejects.toThrow('got no folder');
  expect(await readFile(thesis, 'utf8')).toBe('years of work');
});

test.each([
  ['raw', toLeakyBody()],
  ['encoded', Buffer.from(toLeakyBody()).toString('base64')],
])(
  'fails a play that leaves the %s token anywhere, even where all else went well',
  async (_, body) => {
    const result = await playTiny(`${DECLARE}  - {comment: {by: dana, body: "/echo ${body}"}}\n`);
    expect(result.injects.every(({ ok }) => ok)).toBe(true);
    expect(result.ok).toBe(false);
    expect(result.leaks).toContainEqual({
      secret: 'leaked',
      where: expect.stringMatching(/^comment \d+ on #2$/),
    });
    expect(JSON.stringify(result.leaks)).not.toContain(toLeakyBody());
  },
);
