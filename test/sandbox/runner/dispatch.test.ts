import { describe, expect, test } from 'vitest';
import { completeInputs, publishDispatch, toTypedInputs } from '#sandbox/runner/dispatch.ts';
import { prepareWorld, recordEvents } from '../world/test-world.ts';
import { commitOn } from '../world/bare-git.ts';
import { parseFile } from './bare-run.ts';

const createTestWorld = prepareWorld();
const JOBS = 'jobs: {a: {runs-on: ubuntu-latest, steps: [{run: "true"}]}}\n';
const toText = (inputs: string) => `on: {workflow_dispatch: {inputs: ${inputs}}}\n${JOBS}`;
const INPUTS =
  '{must: {required: true}, kind: {type: choice, options: [a, b], default: a}, flag: {type: boolean, default: false}}';

describe('inputs', () => {
  test('have their defaults, as texts', async () => {
    const file = await parseFile(toText(INPUTS));
    expect(completeInputs(file, { must: 5 })).toEqual({ must: '5', kind: 'a', flag: 'false' });
    expect(toTypedInputs(file, { must: 'true', flag: 'true' })).toEqual({
      must: 'true',
      flag: true,
    });
  });

  test.each([
    [{}, "Required input 'must' not provided"],
    [{ must: '' }, "Required input 'must' not provided"],
    [{ must: 'x', kind: 'c' }, 'not in the list of allowed values'],
    [{ must: 'x', toString: 'y' }, 'Unexpected inputs provided: ["toString"]'],
  ])('%o are refused: %s', async (given, message) => {
    const file = await parseFile(toText(INPUTS));
    expect(() => completeInputs(file, given)).toThrow(message);
  });

  test('are for a workflow that is started by hand', async () => {
    const file = await parseFile(`on: push\n${JOBS}`);
    expect(() => completeInputs(file, {})).toThrow("does not have 'workflow_dispatch' trigger");
  });
});

test('a dispatch is of a valid file on the default branch, by somebody who is there', async () => {
  const world = await createTestWorld();
  await commitOn(world.git, 'main', {
    '.github/workflows/hand.yml': toText('{}'),
    '.github/workflows/broken.yml': 'on: [',
  });
  const events = recordEvents(world);
  const dispatch = { workflowFile: 'hand.yml', inputs: {}, actor: 'dana' };
  await publishDispatch(world, dispatch);
  expect(events).toMatchObject([{ name: 'workflow_dispatch', ref: 'refs/heads/main' }]);
  for (const workflowFile of ['broken.yml', 'nothing.yml']) {
    await expect(publishDispatch(world, { ...dispatch, workflowFile })).rejects.toThrow(
      'There is no valid workflow',
    );
  }
  await expect(publishDispatch(world, { ...dispatch, actor: 'nobody' })).rejects.toThrow('nobody');
});
