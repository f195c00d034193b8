/** A probe: every fact is asked where it can be asked, and whatever was made for it is removed. */
import { askFact } from '#sandbox/facts/ask.ts';
import type { Fact, Finding } from '#sandbox/facts/fact.ts';
import type { Need, Subject } from '#sandbox/facts/subject.ts';

export interface Row {
  fact: Fact;
  finding: Finding;
}

/** Asks a list of facts, one after the other; a check that breaks on what it reads is a difference and stops nothing. */
export async function askAll(
  facts: readonly Fact[],
  subject: Subject,
  onRow: (row: Row) => void = () => undefined,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const fact of facts) {
    // oxlint-disable-next-line no-await-in-loop -- GitHub asks for one request after the other
    const row = { fact, finding: await askOne(fact, subject) };
    rows.push(row);
    onRow(row);
  }
  return rows;
}

/** A shape that nobody expected is exactly what a probe is for. What was made goes at once: a crash leaves little. */
async function askOne(fact: Fact, subject: Subject): Promise<Finding> {
  try {
    return await askFact(fact, subject);
  } catch (error) {
    return { state: 'differs', how: error instanceof Error ? error.message : String(error) };
  } finally {
    await subject.scratch.remove();
  }
}

/** The facts of some ids, separated by commas; all of them when none is named. */
export function findFacts(facts: readonly Fact[], ids: string): readonly Fact[] {
  const wanted = new Set(ids.split(',').filter((id) => id !== ''));
  return wanted.size === 0 ? facts : facts.filter(({ id }) => wanted.has(id));
}

/** Needs that a workflow meets and a laptop does not. */
const OF_WORKFLOWS: readonly Need[] = ['job', 'observer', 'operator'];

/** The facts that probe.yml has to ask. */
export function findWorkflowFacts(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ needs }) => needs.some((need) => OF_WORKFLOWS.includes(need)));
}

/** The same facts, each with the better of what two askers found: an answer counts for more than none. */
export function joinRows(rows: readonly Row[], others: ReadonlyMap<string, Finding>): Row[] {
  return rows.map(({ fact, finding }) => {
    const other = others.get(fact.id);
    return { fact, finding: finding.state === 'unasked' && other !== undefined ? other : finding };
  });
}

/** `differs` is what a probe is made to find. */
export function hasDifference(rows: readonly Row[]): boolean {
  return rows.some(({ finding }) => finding.state === 'differs');
}
