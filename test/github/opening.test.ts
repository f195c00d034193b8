import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { openDoor, openDoorWithSettings } from '#github/opening.ts';
import { openRecorder } from '#github/recorders.ts';
import { GITHUB_ACTIONS } from '#incident/recorder-account.ts';
import { UserError } from '#kernel/errors.ts';
import { openRunner } from '../support/runner-io.ts';

it('masks each token and key, and neither what is left out nor what is no secret', async () => {
  const { io, masked } = await openRunner();
  const inputs = { 'observer-token': '', 'seal-key': 's', 'record-key': 'r', incident: 'INC' };
  await openDoor(io, { token: 't', ...inputs }, openRecorder);
  expect(masked).toEqual(['t', 's', 'r']);
});

it('masks before it reads settings, which may be broken', async () => {
  const { io, masked } = await openRunner({ settings: 'roles: [' });
  await expect(openDoorWithSettings(io, { token: 't' }, { openRecorder })).rejects.toThrow(
    UserError,
  );
  expect(masked).toEqual(['t']);
});

it('opens without settings, as the account of github.com', async () => {
  const { io } = await openRunner();
  const opening = await openDoor(io, { token: 't', 'record-key': 'r' }, openRecorder);
  expect(opening).toMatchObject({
    line: { token: 't', baseUrl: 'https://api.github.example.com', account: GITHUB_ACTIONS },
    home: { owner: 'acme', name: 'incidents' },
    repository: { id: 7, url: 'https://github.example.com/acme/incidents' },
    run: { id: '900', attempt: 2 },
  });
  expect(opening.signer.canSign).toBe(true);
});

it('knows the secrets of every action by their names', () => {
  for (const path of globSync('actions/*/action.yml')) {
    const { inputs = {} } = parse(readFileSync(path, 'utf8'));
    for (const [name, { description }] of Object.entries<{ description: string }>(inputs)) {
      if (!/\b(?:Token|Key|private key)\b/.test(description)) continue;
      expect(name, path).toMatch(/(?:^|-)(?:token|key)$/);
    }
  }
});

it('is how each front door opens, and the only way to mask what came in', () => {
  for (const path of globSync('actions/*/main.ts')) {
    // What is loaded only where there is work lies beside it.
    const files = globSync(path.replace('main.ts', '{main,start}.ts'));
    const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    expect(text, path).toMatch(/\bopenDoor(?:WithSettings)?\(io, /);
    expect(text, path).not.toMatch(/\breadRecorder\(|\breadSettings\(|withSummary\(/);
  }
});
