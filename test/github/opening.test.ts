import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { openDoor, openDoorWithSettings } from '#github/opening.ts';
import { openRecorder } from '#github/recorders.ts';
import { GITHUB_ACTIONS } from '#incident/recorder-account.ts';
import { UserError } from '#kernel/errors.ts';
import { openRunner } from '../support/runner-io.ts';
import { toListed, toPrivateText } from '../support/signer.ts';

it('masks each token and key, and neither what is left out nor what is no secret', async () => {
  const { io, masked } = await openRunner();
  const key = toPrivateText('r');
  const inputs = { 'observer-token': '', 'seal-key': 's', 'signing-key': key, incident: 'INC' };
  await openDoor(io, { token: 't', ...inputs }, openRecorder);
  expect(masked).toEqual(['t', 's', key]);
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
  const own = { token: 't', 'signing-key': toPrivateText('r') };
  const opening = await openDoor(io, own, openRecorder);
  expect(opening).toMatchObject({
    line: { token: 't', baseUrl: 'https://api.github.example.com', account: GITHUB_ACTIONS },
    home: { owner: 'acme', name: 'incidents' },
    repository: { id: 7, url: 'https://github.example.com/acme/incidents' },
    run: { id: '900', attempt: 2 },
  });
  expect(opening.signer).toMatchObject({ canSign: false, canVerify: false });
});

it('signs with the key that it is given where the file lists it, damaged or not', async () => {
  const { io } = await openRunner({
    settings: `roles: ???\nsigning_keys: [${JSON.stringify(toListed('r'))}]`,
  });
  const open = (name: string) =>
    openDoor(io, { token: 't', 'signing-key': toPrivateText(name) }, openRecorder);
  expect((await open('r')).signer).toMatchObject({ canSign: true, canVerify: true });
  expect((await open('another')).signer).toMatchObject({ canSign: false, canVerify: true });
  await expect(
    open('').then(() => openDoor(io, { token: 't', 'signing-key': 'x' }, openRecorder)),
  ).rejects.toThrow(/signing key of 32 bytes/);
});

it('signs and believes nothing where the list of keys is damaged', async () => {
  const { io } = await openRunner({ settings: 'recorder: {id: 7}\nsigning_keys: [{id: a}]' });
  const own = { token: 't', 'signing-key': toPrivateText('r') };
  const { signer, line } = await openDoor(io, own, openRecorder);
  expect(signer).toMatchObject({ canSign: false, canVerify: true });
  expect(line.account?.id).toBe(7);
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
    expect(text, path).not.toMatch(/\breadOwnMarks\(|\breadSettings\(|withSummary\(/);
  }
});
