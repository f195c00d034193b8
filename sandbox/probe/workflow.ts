/** Starts probe.yml and waits for what its jobs tell on the probe's issue. */
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { Finding } from '#sandbox/facts/fact.ts';
import type { Subject } from '#sandbox/facts/subject.ts';
import { readMessage, type JobName } from './message.ts';

const WORKFLOW = 'probe.yml';
/** GITHUB_TOKEN's account. https://api.github.com/users/github-actions%5Bbot%5D */
const ACTIONS_BOT = 41_898_282;

export interface WorkflowProbe {
  findings: ReadonlyMap<string, Finding>;
  /** Why nothing or not everything was told. */
  problem?: string;
}

interface Waiting {
  /** Ids of the facts, separated by commas; empty for all. */
  only: string;
  /** Which jobs are to answer. */
  jobs: readonly JobName[];
  /** How often, and how many milliseconds apart, the issue is looked at. */
  looks: number;
  every: number;
}

/** Has the facts asked with the tokens of workflow jobs. */
export async function askByWorkflow(subject: Subject, waiting: Waiting): Promise<WorkflowProbe> {
  const issue = await subject.scratch.issue();
  const started = await subject.rest(
    'administrator',
    `POST /repos/{owner}/{repo}/actions/workflows/${WORKFLOW}/dispatches`,
    {
      body: {
        ref: subject.defaultBranch,
        inputs: {
          issue: String(issue.number),
          only: waiting.only,
          operator: String(waiting.jobs.includes('operator')),
        },
      },
    },
  );
  if (started.status >= 300) {
    const problem = `${WORKFLOW} could not be started: ${started.status} ${JSON.stringify(started.body)}`;
    return { findings: new Map(), problem };
  }
  return readAnswers(subject, issue.number, waiting);
}

const Comments = z.array(z.object({ body: z.string(), user: z.object({ id: z.number() }) }));

async function readAnswers(
  subject: Subject,
  issue: number,
  { jobs, looks, every }: Waiting,
): Promise<WorkflowProbe> {
  const findings = new Map<string, Finding>();
  const missing = new Set<JobName>(jobs);
  const route = `GET /repos/{owner}/{repo}/issues/${issue}/comments?per_page=100`;
  for (let look = 1; look <= looks && missing.size > 0; look += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a run takes its time
    await setTimeout(every);
    // oxlint-disable-next-line no-await-in-loop -- see above
    const { status, body } = await subject.rest('administrator', route);
    for (const comment of status === 200 ? Comments.parse(body) : []) {
      // Whoever can comment could tell us anything.
      const told = comment.user.id === ACTIONS_BOT ? readMessage(comment.body) : undefined;
      if (told === undefined) continue;
      missing.delete(told.job);
      for (const [id, finding] of told.findings) {
        if (findings.get(id)?.state !== 'holds') findings.set(id, finding);
      }
    }
  }
  if (missing.size === 0) return { findings };
  const problem = `No answer of ${[...missing].join(' and ')} in ${WORKFLOW}; look at its run on the Actions page. A run that waits for a reviewer of an environment answers once it is let through.`;
  return { findings, problem };
}
