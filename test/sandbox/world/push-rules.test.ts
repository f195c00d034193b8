import { beforeEach, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { judgePush, toRefusal, type Push } from '#sandbox/world/push-rules.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from './bare-world.ts';

const NEW: Push = { branch: 'main', before: undefined, after: 'b' };
const UPDATE: Push = { branch: 'main', before: 'a', after: 'b' };
const DELETION: Push = { branch: 'main', before: 'a', after: undefined };

let world: World;

beforeEach(async () => {
  world = await createBareWorld();
});

function judge(push: Push, ruled: { target?: string; type: string; parameters?: object }) {
  const { target = 'branch', ...rule } = ruled;
  const conditions = { ref_name: { include: ['~ALL'], exclude: [] } };
  const body = { target, enforcement: 'active', conditions, rules: [rule] };
  world.incidentRepository.rulesets = [{ id: 1, body }];
  return judgePush(actAs(world, 'ada'), push);
}

test.each([
  ['creation', NEW, UPDATE],
  ['update', UPDATE, NEW],
  ['update', UPDATE, DELETION],
  ['deletion', DELETION, UPDATE],
  ['non_fast_forward', { ...UPDATE, forced: true }, UPDATE],
  ['pull_request', UPDATE, NEW],
  ['merge_queue', UPDATE, DELETION],
])('the rule %s forbids what it names and nothing else', (type, forbidden, free) => {
  expect(judge(forbidden, { type })).toMatch(/^Repository rule violations found\n\n\w/);
  expect(judge(free, { type })).toBeUndefined();
});

test('a required check is asked of the commit that is pushed, not of a new branch', () => {
  const rule = {
    type: 'required_status_checks',
    parameters: { required_status_checks: [{ context: 'validate' }] },
  };
  expect(judge(UPDATE, rule)).toContain('"validate" is expected');
  expect(judge(NEW, rule)).toBeUndefined();
});

test('each restricted path is told, whatever the branch', () => {
  const parameters = { restricted_file_paths: ['.github/**/*', 'secret'] };
  const rule = { target: 'push', type: 'file_path_restriction', parameters };
  const paths = ['secret', 'a', '.github/workflows/a.yml'];
  expect(judge({ ...NEW, branch: 'x', paths }, rule)).toBe(
    'Repository rule violations found\n\nFile path is restricted: secret\n\nFile path is restricted: .github/workflows/a.yml\n\n',
  );
  expect(judge(NEW, rule)).toBeUndefined();
});

test('no violation is no refusal, and a rule that nobody knows forbids nothing', () => {
  expect(toRefusal([])).toBeUndefined();
  expect(judge(UPDATE, { type: 'commit_message_pattern' })).toBeUndefined();
});
