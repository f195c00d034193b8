/** Quarantines a file: it keeps its bytes under another name, where nothing looks for it. Rolling back renames it again. */
import { z } from 'zod';
import {
  defineStep,
  type ApplyResult,
  type PlanDraft,
  type StepRefusal,
  type VerifyResult,
} from '#containment/index.ts';
import type { Machine } from '../machine.ts';

const Params = z.strictObject({ file: z.string().regex(/^(?!\.)[\w.-]{1,80}$/) });
type Params = z.infer<typeof Params>;

const toQuarantine = (file: string): string => `${file}.quarantined`;

export const quarantineFile = defineStep<Params, Machine>({
  name: 'lab/quarantine-file',
  title: 'Quarantine a file of the laboratory',
  countermeasure: 'D3-FEV',
  reversible: 'full',
  blastRadius: 'principal',
  reads: { files: 'read' },
  permissions: { files: 'write' },
  params: Params,
  paramsHelp: { file: 'name of the file, e.g. dropper.bin' },
  example: '/contain lab/quarantine-file file=dropper.bin',
  words: {
    service: 'the folder',
    done: 'quarantined',
    undone: 'put back',
    noun: 'the quarantine of',
    toSubject: ([target]) => ['the file', ...(target ? [' ', { name: target.name }] : [])],
  },
  fromRecord: () => undefined,
  plan: ({ file }, { client }) => planMove(client, file, [file, toQuarantine(file)]),
  evidenceBefore: async () => [],
  apply: ({ params: { file } }, { client }) => move(client, file, toQuarantine(file)),
  verify: ({ params: { file } }, { client }) => look(client, toQuarantine(file), file),
  rollback: {
    plan: ({ params: { file } }, { client }) => planMove(client, file, [toQuarantine(file), file]),
    apply: ({ params: { file } }, { client }) => move(client, toQuarantine(file), file),
    verify: ({ params: { file } }, { client }) => look(client, file, toQuarantine(file)),
  },
});

async function planMove(
  client: Machine,
  name: string,
  [from, to]: readonly [string, string],
): Promise<PlanDraft | StepRefusal> {
  const size = await client.findSize(from);
  if (size === undefined) return { refused: 'unknown-target', message: `There is no ${from}.` };
  return {
    targets: [{ kind: 'file', name, id: name }],
    calls: [`rename ${from} ${to}`],
    prior: { name: from, bytes: size },
    impact: `Nothing finds ${from} until it is renamed again.`,
  };
}

async function move(client: Machine, from: string, to: string): Promise<ApplyResult> {
  if ((await client.findSize(from)) === undefined) {
    return { outcome: 'already-applied', done: [`${from} was gone.`] };
  }
  await client.move(from, to);
  return { outcome: 'applied', done: [`Renamed ${from} to ${to}.`] };
}

async function look(client: Machine, there: string, gone: string): Promise<VerifyResult> {
  const [present, absent] = await Promise.all([client.findSize(there), client.findSize(gone)]);
  return present !== undefined && absent === undefined
    ? { verified: true, seen: `The folder holds ${there} and no ${gone}.` }
    : { verified: false, seen: `The folder does not hold ${there} alone.` };
}
