/** Wires the validate action: checks the pushed incident, annotates lines that are wrong and publishes a check run. */
import { z } from 'zod';
import { openDoor } from '#github/opening.ts';
import { openRecorder } from '#github/recorders.ts';
import { toIncidentFolder } from '#incident/path.ts';
import type { RunnerIo } from '#kernel/runner/io.ts';
import type { Result } from '#kernel/runner/result.ts';
import { toMessage, toRepositoryPath, toStepFindings } from './index.ts';
import { checkPush } from './check.ts';

const Inputs = z.object({ token: z.string().min(1) });

/** Checks the incident that was pushed to. */
export async function start(io: RunnerIo): Promise<Result> {
  const { recorder, signer } = await openDoor(io, io.inputs(Inputs), openRecorder);
  const checked = await checkPush(io.event.payload, recorder, signer);
  if (checked === undefined) return { outcome: 'ignored', message: 'Not a push to an incident.' };
  io.summary(checked.summary);
  const folder = toIncidentFolder(checked.incident);
  for (const finding of toStepFindings(checked.findings)) {
    io.annotate({
      level: finding.level,
      title: finding.rule,
      message: toMessage(finding),
      file: toRepositoryPath(folder, finding.file),
      line: finding.line,
      column: finding.column,
      endLine: finding.endLine,
    });
  }
  const { conclusion, incident, title } = checked;
  return conclusion === 'success'
    ? { outcome: 'done', incident, message: title }
    : { outcome: 'failed', incident, message: title };
}
