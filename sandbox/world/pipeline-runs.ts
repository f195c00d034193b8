/** How a pipeline's run ends: at once, or some time after its cancel was accepted, as GitHub's runs do. */

import type { PipelineRun } from './run-types.ts';

/** Accepts a cancel. A second one, also by force, makes a run that is ending end no sooner. */
export function beginEnd(run: PipelineRun, now: Date): void {
  if (run.cancelTakes === undefined) {
    end(run);
    return;
  }
  const readsLeft = 'reads' in run.cancelTakes ? run.cancelTakes.reads : Infinity;
  run.ending ??= { since: now, started: performance.now(), readsLeft };
}

/** Lets a run be as far as it has come when somebody looks at it. */
export function passTime(run: PipelineRun, now: Date): PipelineRun {
  const { cancelTakes, ending } = run;
  if (cancelTakes === undefined || ending === undefined || run.status === 'completed') return run;
  if ('milliseconds' in cancelTakes) {
    const passed = [now.getTime() - ending.since.getTime(), performance.now() - ending.started];
    if (passed.some((time) => time >= cancelTakes.milliseconds)) end(run);
    return run;
  }
  if (ending.readsLeft <= 0) end(run);
  else ending.readsLeft -= 1;
  return run;
}

function end(run: PipelineRun): void {
  run.status = 'completed';
  run.conclusion = 'cancelled';
}
