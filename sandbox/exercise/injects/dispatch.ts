/** `dispatch`: a person starts a workflow by hand. */

import { toWorkflowFile } from '../workflow-name.ts';
import { toPerformer } from '../performer.ts';

export const dispatch = toPerformer('dispatch', async (data, { stage }) => {
  await stage.runner.dispatch(toWorkflowFile(data.workflow), data.inputs ?? {}, data.by);
});
