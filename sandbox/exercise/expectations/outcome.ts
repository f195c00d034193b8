/** `outcome` and `reason`: what the decisive run says it came to. */

import { toCheck } from '../check.ts';
import { toWord } from '../text-match.ts';

export const outcome = toCheck('outcome', (expected, { aftermath }) => {
  // A comment that starts no runner and one that a runner finds no command in are ignored alike.
  const found = aftermath.decisive?.outcome ?? 'ignored';
  const { reason, message } = aftermath.decisive ?? {};
  const ok = toWord(found) === toWord(expected);
  const details = [reason, message].filter((part) => part !== undefined).join(': ');
  return { ok, got: ok || details === '' ? found : `${found} (${details})` };
});

export const reason = toCheck('reason', (expected, { aftermath }) => {
  const { reason: found, outcome: came = 'nothing', message = '' } = aftermath.decisive ?? {};
  if (found === undefined) return { ok: false, got: `none; the outcome is ${came}` };
  const ok = toWord(found) === toWord(expected);
  return { ok, got: ok ? found : `${found} (${message})` };
});
