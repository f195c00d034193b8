/** Survivors among what approves and executes. */
import { listSurvivors } from '../survivor.ts';

export const CONTAINMENT_SURVIVORS = [
  ...listSurvivors('actions/containment/approve.ts', [
    [
      ".find((path) => mention.test(draft.readContainment(path) ?? ''));",
      '"Stryker was here!"',
      'Every path that is listed can be read; the types do not know, and such a text names no digest.',
    ],
    [
      'const recorded = draft.ledgerState().plans.find((one) => one.plan === plan.digest)?.by ?? [];',
      '["Stryker was here"]',
      'A string among the numbers of people is nobody.',
    ],
    [
      '.flatMap(({ author }) => author?.id ?? []);',
      '["Stryker was here"]',
      'A string among the numbers of people is nobody.',
    ],
  ]),
  ...listSurvivors('actions/containment/execute.ts', [
    [
      "if (seen.verified) return settleSuccess(job, { verify: seen }, 'already-applied');",
      '""',
      'What a later attempt finds done counts as ours, whatever it is called.',
    ],
  ]),
];
