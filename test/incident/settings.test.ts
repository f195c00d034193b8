import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UserError } from '#kernel/errors.ts';
import { GITHUB_ACTIONS } from '#incident/recorder-account.ts';
import {
  NO_MARKS,
  parseOwnMarks,
  parseSettings,
  parseSigningKeys,
  toTeams,
} from '#incident/settings.ts';
import { readOwnMarks } from '#github/checkout.ts';
import { SETTINGS_FOLDER } from '../support/settings.ts';

const SMALL = 'organisation: acme\nincident_repository: acme/incidents\nroles: {}\n';

function fail(text: string, parse: (text: string) => unknown = parseSettings): UserError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error('It was accepted');
}

const budget = (count: number) => `${SMALL}policy: {commands_per_person_per_hour: ${count}}\n`;

describe('parseSettings', () => {
  it('reads the settings of this repository, whatever its organisation wrote there', () => {
    const { organisation, incident_repository: name } = parseSettings(
      readFileSync('firebreak.yml', 'utf8'),
    );
    expect(name.split('/')).toEqual([organisation, expect.any(String)]);
  });

  it('lists the teams of all roles', () => {
    const file = join(SETTINGS_FOLDER, 'firebreak.yml');
    const settings = parseSettings(readFileSync(file, 'utf8'));
    expect(toTeams(settings)).toEqual(['responder', 'incident-commander', 'approver']);
  });

  it('fills in what is safe when little is said', () => {
    const { policy } = parseSettings(SMALL);
    expect(policy).toMatchObject({
      plan_expires_minutes: 60,
      second_person: 'wide',
      acknowledge_public_repository: false,
    });
  });

  it.each([
    ['an unknown key', `${SMALL}polcy: {}\n`, 4],
    ['a policy that is none', `${SMALL}policy:\n  second_person: never\n`, 5],
    ['a team that is no slug', SMALL.replace('{}', '{responder: {teams: ["@all"]}}'), 3],
    ['a person without a number', SMALL.replace('{}', '{approver: {people: [{login: dana}]}}'), 3],
    ['a key that is no key', `${SMALL}operator_public_key: abc\n`, 4],
  ])('refuses %s and names its line', (_name, text, line) => {
    const error = fail(text);
    expect(error.place?.line).toBe(line);
    expect(error.place?.file).toBe('firebreak.yml');
  });

  it('lets nobody give more commands than the repository can answer', () => {
    expect(parseSettings(budget(250)).policy.commands_per_person_per_hour).toBe(250);
    expect(fail(budget(251)).message).toContain('250');
  });

  it('knows the recorder by id and host, also when the rest of the file is damaged', async () => {
    expect(parseSettings(SMALL).recorder).toEqual(GITHUB_ACTIONS);
    const folder = await mkdtemp(join(tmpdir(), 'firebreak-settings-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    expect(await readOwnMarks(folder)).toEqual(NO_MARKS);
    const elsewhere = { id: 7, host: 'users.noreply.git.acme.example' };
    await writeFile(
      join(folder, 'firebreak.yml'),
      `roles: ???\nrecorder: ${JSON.stringify(elsewhere)}\n`,
    );
    expect(await readOwnMarks(folder)).toEqual({ ...NO_MARKS, recorder: elsewhere });
  });

  it.each([
    ['recorder: {id: 7}\nsigning_keys: [{id: a}]', 7, 2],
    ['recorder: {id: 7}\nsigning_keys: none', 7, 2],
    ['recorder: {id: 0}\nsigning_keys: [{id: a}]', GITHUB_ACTIONS.id, 2],
    ['roles: [', GITHUB_ACTIONS.id, 1],
    ['', GITHUB_ACTIONS.id, 1],
  ])('takes keys that cannot be read for no empty list: %j', (text, id, line) => {
    const { recorder, signing_keys: keys } = parseOwnMarks(text);
    expect(recorder.id).toBe(id);
    expect(keys).toBe('unreadable');
    expect(fail(text, parseSigningKeys).place).toMatchObject({ file: 'firebreak.yml', line });
  });
});
