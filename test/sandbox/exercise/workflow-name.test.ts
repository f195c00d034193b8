import { expect, test } from 'vitest';
import { isWorkflow, toWorkflowFile } from '#sandbox/exercise/workflow-name.ts';

test.each([
  ['contain', 'contain.yml'],
  ['contain.yaml', 'contain.yaml'],
  ['.github/workflows/contain.yml', 'contain.yml'],
])('%s is the file %s', (name, file) => {
  expect(toWorkflowFile(name)).toBe(file);
});

test('a workflow goes by its file or by its name on the page', () => {
  const workflow = { file: '.github/workflows/contain.yml', name: 'Carry out' };
  expect(['contain', 'contain.yml', 'Carry out'].map((name) => isWorkflow(workflow, name))).toEqual(
    [true, true, true],
  );
  expect(['carry out', 'contai'].some((name) => isWorkflow(workflow, name))).toBe(false);
});
