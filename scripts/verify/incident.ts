/** One incident in one state, put to every check. */
import { readContext, rules, type Finding } from '#validate/index.ts';
import type { IncidentTree } from '#incident/tree.ts';
import type { SigningKey } from '#incident/signature.ts';
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

/** Reads an incident for the checks. */
export async function openCase({ tree, keys, now, ...rest }: Subject): Promise<Case> {
  const context = await readContext({ tree, keys, now });
  const find = async (family: string): Promise<Finding[]> => {
    const asked = rules.filter(({ id }) => id.startsWith(family));
    const found = await Promise.all(
      asked.map(async (rule) =>
        (await rule.check(context)).map((draft) => ({
          level: rule.level,
          ...draft,
          rule: rule.id,
        })),
      ),
    );
    return found.flat();
  };
  return { ...rest, keys, context, find };
}

/** Puts an incident to every check. */
export async function verifyIncident(subject: Subject): Promise<Checked[]> {
  const it = await openCase(subject);
  return Promise.all(
    CHECKS.map(async (check) => ({
      check: check.id,
      title: check.title,
      ...(await check.run(it)),
    })),
  );
}
