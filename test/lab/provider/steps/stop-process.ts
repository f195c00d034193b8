/** Stops a process for good: what it was doing is lost, and nobody starts it again. */
import { z } from 'zod';
import {
  defineStep,
  type ApplyResult,
  type PlanDraft,
  type StepContext,
  type StepRefusal,
  type StepRun,
  type VerifyResult,
} from '#containment/index.ts';
import type { Machine } from '../machine.ts';

const Params = z.strictObject({ process: z.string().regex(/^(?!\.)[\w-]{1,80}$/) });
type Params = z.infer<typeof Params>;
const Prior = z.object({ id: z.number() });

export const stopProcess = defineStep<Params, Machine>({
  name: 'lab/stop-process',
  title: 'Stop a process of the laboratory',
  countermeasure: 'D3-PT',
  reversible: 'no',
  blastRadius: 'workload',
  reads: { processes: 'read' },
  permissions: { processes: 'write' },
  params: Params,
  paramsHelp: { process: 'name of the file with its number, without .pid' },
  example: '/contain lab/stop-process process=miner',
  words: {
    service: 'the machine',
    done: 'stopped',
    undone: 'started again',
    noun: 'the stop of',
    toSubject: ([target]) => ['the process', ...(target ? [' ', { name: target.name }] : [])],
  },
  fromRecord: () => undefined,
  plan: planStop,
  evidenceBefore: async () => [],
  apply: applyStop,
  verify: verifyStop,
});

async function planStop(
  { process: name }: Params,
  { client }: StepContext<Machine>,
): Promise<PlanDraft | StepRefusal> {
  const id = await client.findProcess(name);
  if (id === undefined || !client.isRunning(id)) {
    return { refused: 'unknown-target', message: `No process ${name} runs.` };
  }
  return {
    targets: [{ kind: 'process', name, id: String(id) }],
    calls: [`kill -9 ${id}`],
    prior: { id },
    impact: `What ${name} was doing is lost.`,
  };
}

async function applyStop(
  { plan }: StepRun<Params>,
  { client }: StepContext<Machine>,
): Promise<ApplyResult> {
  const { id } = Prior.parse(plan.prior);
  if (!client.isRunning(id)) return { outcome: 'already-applied', done: [`${id} had ended.`] };
  client.stop(id);
  return { outcome: 'applied', done: [`Stopped ${id}.`] };
}

const WAITS_MS = [50, 200, 1000, 5000];

async function verifyStop(
  { plan }: StepRun<Params>,
  context: StepContext<Machine>,
): Promise<VerifyResult> {
  const { id } = Prior.parse(plan.prior);
  for (const wait of WAITS_MS) {
    if (!context.client.isRunning(id)) break;
    await context.pause(wait);
  }
  return context.client.isRunning(id)
    ? { verified: false, seen: `${id} runs still.` }
    : { verified: true, seen: `${id} runs no more.` };
}
