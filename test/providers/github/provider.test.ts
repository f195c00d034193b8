import { expect, it } from 'vitest';
import { Settings } from '#incident/settings.ts';
import { github } from '#providers/github/provider.ts';

const FINGERPRINT = `sha256:${'a'.repeat(64)}`;
const settings = Settings.parse({
  organisation: 'acme',
  incident_repository: 'acme/incidents',
  roles: {},
  protected: { repositories: ['acme/vault'], credentials: [FINGERPRINT] },
});

it('needs nothing in firebreak.yml, and takes nothing', () => {
  expect(github.settings.safeParse({}).success).toBe(true);
  expect(github.settings.safeParse({ token: 'x' }).success).toBe(false);
});

it.each([
  ['repository', 'Acme/Incidents', true],
  ['repository', 'acme/vault', true],
  ['repository', 'acme/shop', false],
  ['credential', FINGERPRINT, true],
  ['credential', `sha256:${'b'.repeat(64)}`, false],
  ['deploy key', 'ci', false],
  ['organisation', 'acme', true],
])('knows of the %s %s whether it is protected: %s', (kind, name, isProtected) => {
  expect(github.isProtected({ kind, name, id: name }, settings)).toBe(isProtected);
});

it('keeps the environment that organisations have already', () => {
  expect(github.environment).toBe('containment');
});
