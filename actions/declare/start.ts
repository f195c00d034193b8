/** Wires the declare action: the runner, the recorder, and what the default branch says about forms and policy. */
import { z } from 'zod';
import { openDoor } from '#github/opening.ts';
import { openRecorder } from '#github/recorders.ts';
import type { RunnerIo } from '#kernel/runner/io.ts';
import type { Result } from '#kernel/runner/result.ts';
import {
  declare,
  readForms,
  readPolicy,
  readScaffold,
  takeIn,
  type DeclareDependencies,
} from './index.ts';

const Inputs = z.object({ token: z.string().min(1), 'signing-key': z.string().default('') });

/** Declares what the event asks for, and tells whoever pressed the button what became of it. */
export async function start(io: RunnerIo): Promise<Result> {
  const dependencies = await openDependencies(io);
  const request = await takeIn(io.event, dependencies);
  if (request === undefined) return { outcome: 'ignored', message: 'The event declares nothing.' };
  const result = 'outcome' in request ? request : await declare(request, dependencies);
  if (result.outcome === 'refused') {
    // Whoever pressed the button on the Actions page may not look at the issue.
    io.annotate({ level: 'error', title: `Refused: ${result.reason}`, message: result.message });
  } else if (result.pullRequest === undefined) {
    io.annotate({
      level: 'warning',
      title: 'The pull request is missing',
      message: result.message,
    });
  }
  return result;
}

async function openDependencies(io: RunnerIo): Promise<DeclareDependencies> {
  const { workspace, repository } = io.event;
  return {
    ...(await openDoor(io, io.inputs(Inputs), openRecorder)),
    settings: await readPolicy(workspace, repository),
    forms: await readForms(workspace),
    scaffold: await readScaffold(workspace),
  };
}
