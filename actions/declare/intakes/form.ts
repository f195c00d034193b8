/** The form on the Issues page. */
import { readIssueEvent } from '../request.ts';
import type { Intake } from './intake.ts';

export const form: Intake = {
  name: 'form',
  title: 'Fill the form of a new issue',
  event: 'issues',
  read: ({ payload }, { forms }) => readIssueEvent(payload, forms),
};
