/**
 * `npm run demo`: one whole incident on this machine, with no account and no network, and then where
 * to look at what it left.
 */
import { rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertBundles } from '#sandbox/exercise/bundles.ts';
import { renderCosts } from '#sandbox/exercise/costs.ts';
import type { Step } from '#sandbox/exercise/player.ts';
import { renderEnd, renderStep } from '#sandbox/exercise/progress.ts';
import { runExercise } from '#sandbox/exercise/run-exercise.ts';
import { readCommandLine, runScript } from './command-line.ts';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const file = join(project, 'exercises', 'leaked-ci-token.yml');
const keep = join(project, '.firebreak', 'demo');
const style = { color: process.stdout.isTTY && process.env['NO_COLOR'] === undefined };

function renderFiles(paths: readonly string[]): string {
  const shown = [
    'incident.md',
    'timeline.md',
    'reports/incident-report.md',
    'reports/post-incident-review.md',
  ];
  const found = shown.flatMap((name) => paths.find((path) => path.endsWith(`/${name}`)) ?? []);
  const kept = relative(process.cwd(), keep) || '.';
  return [
    'What it left, to open and read:',
    ...found.map((path) => `  ${join(kept, 'incidents', path)}`),
    `  ${join(kept, 'threads')}    the issue and the pull request as Markdown, as people saw them`,
    `  ${join(kept, 'journal.ndjson')}    every request to the sandbox's GitHub`,
    `The commits: git -C ${join(kept, 'incidents')} log --stat`,
  ].join('\n');
}

async function demo(): Promise<void> {
  readCommandLine({ usage: 'npm run demo', options: {}, words: 0 });
  await assertBundles(project, console.log);
  await rm(keep, { recursive: true, force: true });
  const steps: Step[] = [];
  const started = performance.now();
  const result = await runExercise({
    file,
    project,
    keep,
    onReady: ({ title, organisation, people }) => {
      console.log(
        `${title}: an incident at ${organisation}, with ${Object.keys(people).join(', ')}.`,
      );
      console.log(
        "Time is the sandbox's own; what follows happens in real workflows on a local GitHub.\n",
      );
    },
    onStep: (step) => {
      steps.push(step);
      console.log(renderStep(step, style));
    },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`\n${renderEnd(result, style)}, in ${seconds} seconds.\n`);
  console.log(`${renderCosts(steps)}\n`);
  console.log(renderFiles(result.files));
  console.log('\nTry it by hand: npm run sandbox');
  process.exitCode = result.ok ? 0 : 1;
}

await runScript(demo);
