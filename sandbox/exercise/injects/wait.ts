/** `wait`: the sandbox's clock moves; nothing else happens. */

import { toPerformer } from '../performer.ts';

export const wait = toPerformer('wait', async (milliseconds, { stage }) => {
  stage.world.clock.advance(milliseconds);
  await Promise.resolve();
});
