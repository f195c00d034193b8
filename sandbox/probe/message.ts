/** How a job of probe.yml tells what it found: a comment on the probe's issue, read by the command that started it. */
import { z } from 'zod';
import type { Finding } from '#sandbox/facts/fact.ts';
import type { Row } from './probe.ts';

/** Jobs of probe.yml, each with the tokens it can ask with. */
export const JOBS = ['job', 'operator'] as const;
export type JobName = (typeof JOBS)[number];

const Found = z.discriminatedUnion('state', [
  z.object({ state: z.literal('holds'), note: z.string().optional() }),
  z.object({ state: z.literal('differs'), how: z.string() }),
  z.object({ state: z.literal('unasked'), why: z.string() }),
]);
const Message = z.object({ job: z.enum(JOBS), findings: z.record(z.string(), Found) });
type Message = z.infer<typeof Message>;

const LONGEST_WORDS = 500;

/** Renders what a job found. */
export function renderMessage(job: JobName, rows: readonly Row[]): string {
  const findings = Object.fromEntries(rows.map((row) => [row.fact.id, clip(row.finding)]));
  return `Probe of ${job}\n\n~~~json\n${JSON.stringify({ job, findings })}\n~~~\n`;
}

function clip(finding: Finding): Finding {
  return finding.state === 'differs'
    ? { ...finding, how: finding.how.slice(0, LONGEST_WORDS) }
    : finding;
}

/** Reads a comment; undefined when it is no such message. */
export function readMessage(
  body: string,
): { job: JobName; findings: Map<string, Finding> } | undefined {
  const [, json] = /^~~~json\n(.*)\n~~~$/m.exec(body) ?? [];
  if (json === undefined) return undefined;
  const { job, findings } = Message.parse(JSON.parse(json));
  return { job, findings: new Map(Object.entries(findings)) };
}
