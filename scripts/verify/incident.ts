/** One incident in one state, put to every check. */
import { validateIncident, readContext } from '#validate/index.ts';
import type { IncidentTree } from '#incident/tree.ts';
import type { SigningKey } from '#incident/signing-key.ts';
import type { Answer, Case } from './check.ts';
import { CHECKS } from './checks/index.ts';
import type { Lineage } from './lineage.ts';

export interface Subject extends Pick<Case, 'findStep' | 'templates'> {
  tree: IncidentTree;
  keys: readonly SigningKey[];
  lineage: Lineage | undefined;
  now: Date;
}

export interface Checked extends Answer {
  check: string;
  title: string;
}

/** Runs every check; what one of them cannot read is a fault of its own and stops no other. */
export async function verifyIncident(subject: Subject): Promise<Checked[]> {
  const { tree, keys, now, ...rest } = subject;
  const [context, findings] = await Promise.all([
    readContext({ tree, keys, now }),
    validateIncident({ tree, keys, now }),
  ]);
  const it: Case = { ...rest, keys, context, findings };
  return Promise.all(
    CHECKS.map(async ({ id, title, run }) => ({ check: id, title, ...(await run(it)) })),
  );
}
