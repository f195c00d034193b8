/** What is committed to the branch of a merged or closed pull request reaches nobody. */
import type { Draft } from '#incident/draft.ts';
import { refuse } from '#incident/reason.ts';
import type { ParsedRequest } from '../parsed-request.ts';
import type { RequestGate, Verdict } from './gate.ts';

interface Needs {
  asked: Pick<ParsedRequest, 'invocations'>;
  draft: Pick<Draft, 'snapshot'>;
}

export const openPull = {
  name: 'open-pull',
  judge: ({ asked, draft }: Needs): Verdict => {
    const { pull } = draft.snapshot;
    const onlyReads = asked.invocations.every(({ command }) => command.readsOnly === true);
    if (pull === undefined || pull.open || onlyReads) return undefined;
    const [reason, state] = pull.merged
      ? (['incident-closed', 'merged'] as const)
      : (['pull-request-closed', 'closed'] as const);
    const message = `Pull request ${pull.number} is ${state}, so nothing more is recorded on its branch.`;
    return { refusal: refuse(reason, message) };
  },
} satisfies RequestGate;
