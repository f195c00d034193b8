/** What act's log says of jobs, in the words of a run's record. One JSON object a line; other lines are for people. */
import { z } from 'zod';
import type { JobRecord, StepRecord } from '#sandbox/runner/record.ts';

const Line = z.looseObject({
  jobID: z.string(),
  msg: z.string().default(''),
  step: z.string().optional(),
  stepID: z.array(z.string()).optional(),
  stepResult: z.enum(['success', 'failure', 'skipped']).optional(),
  jobResult: z.enum(['success', 'failure', 'cancelled']).optional(),
  command: z.string().optional(),
  raw_output: z.boolean().optional(),
});
type Line = z.infer<typeof Line>;

/** Reads the jobs that ran; one that was skipped leaves no line. */
export function readJobs(output: string): JobRecord[] {
  const jobs = new Map<string, JobRecord>();
  for (const line of output.split('\n').flatMap(parseLine)) {
    const job = jobs.get(line.jobID) ?? toJob(line.jobID);
    jobs.set(line.jobID, job);
    takeLine(job, line);
  }
  return [...jobs.values()];
}

function parseLine(text: string): Line[] {
  if (!text.startsWith('{')) return [];
  try {
    const { data } = Line.safeParse(JSON.parse(text));
    return data === undefined ? [] : [data];
  } catch {
    // act was ended in the middle of a line.
    return [];
  }
}

function toJob(id: string): JobRecord {
  return { id, name: id, conclusion: 'failure', steps: [], outputs: {} };
}

function takeLine(job: JobRecord, line: Line): void {
  if (line.jobResult !== undefined) job.conclusion = line.jobResult;
  const [id] = line.stepID ?? [];
  if (id === undefined) return;
  const step = findStep(job, id, line.step ?? id);
  if (line.stepResult !== undefined) step.conclusion = line.stepResult;
  // `msg` is masked, what stands beside it is not.
  const [, name, value = ''] = /::set-output:: ([^=]+)=([^]*)$/.exec(line.msg) ?? [];
  if (name !== undefined) step.outputs[name] = value;
  if (line.command === 'error') step.annotations.push({ level: 'error', message: line.msg });
  if (line.raw_output === true) step.log += line.msg;
}

function findStep(job: JobRecord, id: string, name: string): StepRecord {
  const found = job.steps.find((step) => step.id === id);
  if (found !== undefined) return found;
  const step: StepRecord = {
    id,
    name,
    conclusion: 'success',
    outputs: {},
    log: '',
    annotations: [],
    summary: '',
  };
  job.steps.push(step);
  return step;
}
