/**
 * Custody cards: an original is held outside Git, and its card says where, what it hashes to and who had it when.
 * Fields follow RFC 3227 §4.1 and ISO/IEC 27037; `custody` only ever grows.
 */
import { z } from 'zod';
import { parseYaml, renderYaml } from '#kernel/frontmatter.ts';
import { Instant } from './milestone.ts';
import { EvidenceId } from './path.ts';
import { TLPS } from './record.ts';
import { parseChecked } from '#kernel/schema-problem.ts';

export const EVIDENCE_TYPES = [
  'memory',
  'disk-snapshot',
  'log-export',
  'config-export',
  'network',
  'file',
  'screenshot',
  'testimony',
] as const;

/** One hand-over; the first takes the original from nobody. */
export const Custody = z.strictObject({
  at: Instant,
  from: z.string().nullable(),
  to: z.string().min(1),
  reason: z.string().min(1),
  digest_verified: z.boolean(),
});
export type Custody = z.infer<typeof Custody>;

const Storage = z.strictObject({
  uri: z.string().min(1),
  version_id: z.string().optional(),
  /** Object lock or its like, as the provider names it. */
  lock: z
    .strictObject({
      mode: z.string(),
      until: Instant.optional(),
      legal_hold: z.boolean().optional(),
    })
    .optional(),
});

export const Evidence = z
  .strictObject({
    id: EvidenceId,
    title: z.string().min(1).max(200),
    type: z.enum(EVIDENCE_TYPES),
    /** What it was taken from, in the words of its system: `aws:ec2:eu-west-1:111122223333:i-0abc`. */
    target: z.string().min(1),
    /** RFC 3227 order of volatility: 1 is gone first. */
    volatility: z.int().min(1).max(7),
    discovered: z.strictObject({ at: Instant, by: z.string(), where: z.string().optional() }),
    acquired: z.strictObject({
      at: Instant,
      by: z.string(),
      tool: z.string(),
      command_ref: z.string().optional(),
      authority: z.string().optional(),
      /** How far the source's clock was ahead of UTC. */
      clock_offset_ms: z.number().optional(),
    }),
    /** `none`, or what changed in taking it and why. */
    alterations: z.string().min(1),
    digests: z
      .strictObject({
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        sha512: z
          .string()
          .regex(/^[0-9a-f]{128}$/)
          .optional(),
      })
      .optional(),
    /** Ids at the provider, for originals without bytes of their own such as volume snapshots. */
    provider_ref: z.record(z.string(), z.unknown()).optional(),
    storage: Storage,
    custody: z.array(Custody).min(1),
    retention: z.strictObject({ until: Instant, basis: z.string() }).optional(),
    tlp: z.enum(TLPS),
  })
  .check(checkIdentity, checkCustody);
export type Evidence = z.infer<typeof Evidence>;

type Check = z.core.ParsePayload<{
  digests?: unknown;
  provider_ref?: unknown;
  custody: readonly Custody[];
}>;

function checkIdentity({ value, issues }: Check): void {
  if (value.digests !== undefined || value.provider_ref !== undefined) return;
  const message = 'Expected `digests`, or `provider_ref` for an original without bytes of its own';
  issues.push({ code: 'custom', message, path: ['id'], input: value });
}

function checkCustody({ value, issues }: Check): void {
  for (const [index, { from, at }] of value.custody.entries()) {
    const before = value.custody[index - 1];
    const holder = before?.to ?? null;
    if (from !== holder) {
      const message = `Expected the one who had it before (${holder ?? 'null'}), got ${from ?? 'null'}`;
      issues.push({ code: 'custom', message, path: ['custody', index, 'from'], input: from });
    }
    if (before !== undefined && Date.parse(at) < Date.parse(before.at)) {
      const message = 'Expected a time after the hand-over before it';
      issues.push({ code: 'custom', message, path: ['custody', index, 'at'], input: at });
    }
  }
}

const SCHEMA_LINE = '# yaml-language-server: $schema=../../../../schemas/evidence.schema.json';

/** Parses a custody card. @throws UserError with the place of the first of all problems it lists. */
export function parseEvidence(text: string, file = 'evidence card'): Evidence {
  return parseChecked(Evidence, parseYaml(text, { file }), { file, code: 'evidence-invalid' });
}

/** Renders a custody card. @throws UserError when it is invalid. */
export function renderEvidence(evidence: Evidence): string {
  const text = `${SCHEMA_LINE}\n${renderYaml(evidence)}`;
  parseEvidence(text);
  return text;
}
