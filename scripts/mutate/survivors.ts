/** Every mutant that is known to stay alive, with why. A number counts it all the same. */
import type { Survivor } from './survivor.ts';
import { CONTAINMENT_SURVIVORS } from './survivors/containment.ts';
import { LEDGER_SURVIVORS } from './survivors/ledger.ts';
import { RULE_SURVIVORS } from './survivors/rules.ts';
import { TEXT_SURVIVORS } from './survivors/text.ts';

export const SURVIVORS: readonly Survivor[] = [
  ...TEXT_SURVIVORS,
  ...CONTAINMENT_SURVIVORS,
  ...LEDGER_SURVIVORS,
  ...RULE_SURVIVORS,
];
