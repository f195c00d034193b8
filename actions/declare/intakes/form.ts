/** The form on the Issues page. */
import type { Intake } from './intake.ts';

export const form: Intake = {
  name: 'form',
  title: 'Fill the form of a new issue',
  event: 'issues',
  read: async ({ payload }, { forms }) => {
    const { readIssueEvent } = await import('../request.ts');
    return readIssueEvent(payload, forms);
  },
};
