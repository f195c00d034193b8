/** Wires the close action once there is an incident to close. */
import { z } from 'zod';
import { openDoor } from '#github/opening.ts';
import { openRecorder } from '#github/recorders.ts';
import type { RunnerIo } from '#kernel/runner/io.ts';
import type { Result } from '#kernel/runner/result.ts';
import { close } from './close.ts';
import type { CloseRequest } from './request.ts';

const Inputs = z.object({ token: z.string().min(1), 'signing-key': z.string().default('') });

/** Opens the recorder and closes. */
export async function start(request: CloseRequest, io: RunnerIo): Promise<Result> {
  return close(request, await openDoor(io, io.inputs(Inputs), openRecorder));
}
