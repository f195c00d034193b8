import { expect, it } from 'vitest';
import { facts } from '#sandbox/facts/index.ts';
import { WORKFLOW_FACTS } from '#sandbox/facts/of-workflows.ts';
import { findWorkflowFacts } from '#sandbox/probe/probe.ts';

it('holds every fact that takes a token which only a workflow has', () => {
  const [listed, all] = [WORKFLOW_FACTS, facts].map((list) => new Set(findWorkflowFacts(list)));
  expect(listed).toEqual(all);
});
