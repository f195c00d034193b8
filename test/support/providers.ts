/** GitHub as the one provider, with a client of the test's own: in memory, or one that does not wait between tries. */
import { NO_SIGNER } from '#incident/signature.ts';
import { loadSteps, toAdvice, type OpenProviders } from '#containment/index.ts';
import type { Settings } from '#incident/settings.ts';
import type { Organisation } from '#providers/github/organisation.ts';
import { github } from '#providers/github/provider.ts';

export const steps = await loadSteps([github]);
export const ADVICE = toAdvice(steps);
/** How reports tell them, where no key is known. */
export const TELLING = { advice: ADVICE, signer: NO_SIGNER };

export function openGitHub(organisation: Organisation, settings: Settings): OpenProviders {
  return {
    steps,
    isProtected: (_step, target) => github.isProtected(target, settings),
    isListed: (_step, target) =>
      github.isListed(target, settings.exercises.targets['github'] ?? []),
    toEnvironment: () => 'containment',
    findGap: () => undefined,
    toClient: () => Promise.resolve(organisation),
  };
}
