/** Each file of an incident is parsed once a run, however many ask what it holds: V8 counts it over whole runs. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTemplates } from '#report/document/template.ts';
import { publishReports } from '#report/publish.ts';
import { parsePush, type Push } from '#report/push.ts';
import { checkPush } from '#validate/check.ts';
import { countCalls } from '../support/call-counts.ts';
import { ADVICE } from '../support/providers.ts';
import { CHECKER } from '../support/signer.ts';
import { openJobs } from './attack-room.ts';
import { forgetTexts } from '#kernel/known-texts.ts';
import { openRoom, SETTLE, type Room } from './command-room.ts';
import { PROJECT } from './command-world.ts';

const TEMPLATES = join(PROJECT, 'templates');

const TIMELINE = { file: 'actions/incident/timeline-scan.ts', name: 'scanLines' };
const LEDGER = { file: 'actions/incident/ledger.ts', name: 'readRows' };
/** Of an incident, record and manifest. */
const YAML = { file: 'actions/kernel/yaml.ts', name: 'readDocument' };
/** Each line of a ledger is JSON as well. */
const JSON_TEXT = { file: 'actions/kernel/canonical.ts', name: 'parseJson' };
const LEDGER_LINE = { file: 'actions/incident/ledger.ts', name: 'readRow' };

/** How many texts of each kind are parsed while some work is done. */
async function countParsed(work: () => Promise<unknown>): Promise<string> {
  const parsers = [TIMELINE, LEDGER, YAML, JSON_TEXT, LEDGER_LINE];
  const [timeline, ledger, yaml, json = 0, lines = 0] = await countCalls(parsers, work);
  return `timeline ${timeline}, ledger ${ledger}, yaml ${yaml}, receipts ${json - lines}`;
}

/** A person's push to every file: what an earlier run of this process knows of them is of no use to the next. */
async function pushAll(room: Room, mark: string): Promise<Push> {
  const pushes: (Push | undefined)[] = [];
  room.world.events.subscribe(({ name, payload }) => {
    if (name === 'push') pushes.push(parsePush({ payload }));
  });
  await room.push('dana', {
    'incident.md': (await room.file('incident.md')).replace('\n', `\n# ${mark}\n`),
    'timeline.md': `${await room.file('timeline.md')}\n<!-- ${mark} -->\n`,
    'artifacts/manifest.yml': `${await room.file('artifacts/manifest.yml')}# ${mark}\n`,
  });
  const [push] = pushes;
  if (push === undefined) throw new Error('The push was to no incident');
  return push;
}

test('each text is parsed once a run', async () => {
  // Tests before it in the same process have read files that are the same in every room.
  forgetTexts();
  const room = await openRoom();
  const { recorder } = await openJobs(room);
  // What is no file of the incident is read before.
  await readTemplates(TEMPLATES);
  const count = async (name: string, work: (push: Push) => Promise<unknown>) => {
    const push = await pushAll(room, name);
    return `${name}: ${await countParsed(() => work(push))}`;
  };
  const say = (by: string, body: string) => count(body, () => room.say(by, body));

  // Its record, before and after.
  const severity = '/severity SEV1';
  expect(await say('maya', severity)).toBe(`${severity}: timeline 1, ledger 0, yaml 2, receipts 0`);
  expect(await say('dana', '/note n')).toBe('/note n: timeline 1, ledger 1, yaml 1, receipts 0');
  const plan = '/contain github/remove-deploy-key repository=shop key=ci';
  expect(await say('dana', plan)).toBe(`${plan}: timeline 1, ledger 1, yaml 1, receipts 1`);
  // Two jobs: the second reads the ledger and the receipt as the first has left them, and writes the last receipt.
  const shown = room.pull.comments.map(({ body }) => body).join();
  const approve = /\/approve [0-9a-f]{8}/.exec(shown)?.[0] ?? '';
  expect(await say('omar', approve)).toBe(`${approve}: timeline 1, ledger 2, yaml 3, receipts 2`);
  const { result } = await room.say('maya', `${SETTLE}\n/keep R-0001 --reason "x"`);
  expect(result.outcome, result.message).toBe('done');
  const dependencies = {
    recorder,
    advice: ADVICE,
    signer: CHECKER,
    templates: TEMPLATES,
    link: String,
  };
  expect(await count('report', (push) => publishReports(push, dependencies))).toBe(
    'report: timeline 1, ledger 1, yaml 2, receipts 0',
  );
  // And the manifest as it was declared, which is compared.
  expect(
    await count('validate', ({ branch }) =>
      checkPush({ ref: `refs/heads/${branch}` }, recorder, CHECKER),
    ),
  ).toBe('validate: timeline 1, ledger 0, yaml 3, receipts 0');
  expect(await say('maya', '/close')).toBe('/close: timeline 1, ledger 1, yaml 4, receipts 0');
});
