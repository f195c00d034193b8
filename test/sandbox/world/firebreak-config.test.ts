import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderFirebreakConfig } from '#sandbox/world/firebreak-config.ts';
import { createSandboxKey } from '#sandbox/world/signing-keys.ts';

const KEY = createSandboxKey('firebreak');
const WORLD = {
  organisation: 'acme',
  publicKey: 'KEY=',
  signingKeys: [KEY],
  incidentRepository: 'incidents',
  exerciseTargets: ['acme/shop'],
};

test('sets what the world decides and keeps every other line with its comment', () => {
  const text = '# Ours.\norganisation: example # change me\npolicy: {window: 60}\n';
  const rendered = renderFirebreakConfig(text, WORLD);
  expect(rendered).toContain('# Ours.\norganisation: acme # change me\npolicy: {window: 60}\n');
  expect(parse(rendered)).toMatchObject({
    incident_repository: 'acme/incidents',
    exercises: { targets: { github: ['acme/shop'] } },
    operator_public_key: 'KEY=',
    signing_keys: [KEY.listed],
  });
});

test('gives each role its team, in the place of people whom the world does not know', () => {
  const text = 'roles:\n  approver: {teams: [others], people: [stranger], note: kept}\n';
  expect(parse(renderFirebreakConfig(text, WORLD))).toMatchObject({
    roles: {
      responder: { teams: ['responder'], people: [] },
      approver: { teams: ['approver'], people: [], note: 'kept' },
    },
  });
});

test('makes a whole file of none', () => {
  expect(parse(renderFirebreakConfig('', WORLD))).toMatchObject({ organisation: 'acme' });
});
