/** What is asked of a containment step: whether it may be done on one person's word. */

export interface Step {
  needsSecondPerson: boolean;
}
