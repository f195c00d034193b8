/** `run`: how a workflow run stands; Firebreak's own of this inject, or a pipeline's of a repository. */

import type { PipelineRun } from '#sandbox/world/run-types.ts';
import type { Repository } from '#sandbox/world/types.ts';
import type { Scene } from '../check.ts';
import { toCheck } from '../check.ts';
import type { RunExpectation } from '../expectation-schema.ts';
import { toWord } from '../text-match.ts';
import { isWorkflow } from '../workflow-name.ts';
import { findRepositories } from '../repository.ts';

/** A run and the words that are true of it. */
interface Standing {
  name: string;
  words: string[];
}

export const run = toCheck('run', (expected, scene) => {
  const found = expected.map((one) => ({ one, standings: findStandings(one, scene) }));
  const ok = found.every(({ one, standings }) => isExpected(one, standings));
  const got = found.flatMap(({ standings }) =>
    standings.map(({ name, words }) => `${name}: ${[...new Set(words)].join(', ')}`),
  );
  return { ok, got: got.join(' | ') || 'no such run' };
});

function isExpected(expected: RunExpectation, standings: readonly Standing[]): boolean {
  const words = [expected.status, expected.conclusion].flatMap((word) => word ?? []).map(toWord);
  if (words.includes('none')) return standings.length === 0;
  return standings.some((standing) => words.every((word) => standing.words.includes(word)));
}

function findStandings(expected: RunExpectation, scene: Scene): Standing[] {
  const own = expected.repository === undefined ? findOwn(expected.workflow, scene) : [];
  if (own.length > 0) return own;
  return findRepositories(scene.world, expected.repository).flatMap((repository) =>
    findPipelines(repository, expected.workflow),
  );
}

function findOwn(workflow: string, { aftermath }: Scene): Standing[] {
  return aftermath.runs
    .filter((one) => isWorkflow({ file: one.workflow, name: one.name }, workflow))
    .map((one) => ({ name: one.workflow, words: [toWord(one.status), one.conclusion] }));
}

function findPipelines(repository: Repository, called: string): Standing[] {
  const workflows = repository.workflows.filter(({ path, name }) =>
    isWorkflow({ file: path, name }, called),
  );
  const ids = new Set(workflows.map(({ id }) => id));
  return repository.runs
    .filter(({ workflowId }) => ids.has(workflowId))
    .map((one) => ({ name: `${repository.name}/${called}`, words: toWords(one) }));
}

function toWords({ status, conclusion }: PipelineRun): string[] {
  return [toWord(status), ...(conclusion === undefined ? [] : [toWord(conclusion)])];
}
