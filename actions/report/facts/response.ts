/** Containment as readers count it: a rollback is no further action, it is the end of the one that it takes back. */
import { type Containment, type Sources, toContainments, type TurnKind } from './containments.ts';

export interface Response {
  id: string;
  containment: Containment;
  rollback?: Containment;
  /** `rolled-back` only when re-reading showed that it is. */
  outcome: TurnKind;
}

/** Pairs each containment with its rollback, in the order in which they were asked for. */
export function toResponses(sources: Sources): Response[] {
  const all = toContainments(sources);
  return all
    .filter(({ undoes }) => undoes === undefined)
    .map((containment) => {
      const { id } = containment;
      const rollback = all.find(({ undoes }) => undoes === id);
      const outcome = rollback?.outcome === 'rolled-back' ? 'rolled-back' : containment.outcome;
      return { id, containment, ...(rollback && { rollback }), outcome };
    });
}
