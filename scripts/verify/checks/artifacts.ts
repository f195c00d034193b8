/** Artifacts: each has the bytes that the manifest lists, none is missing and none lies there unlisted. */
import { toFaults, type Check } from '../check.ts';

export const artifacts: Check = {
  id: 'artifacts',
  title: 'Evidence has the bytes it was listed with',
  async run({ context, find }) {
    const { artifacts: listed } = context.manifest;
    const found = [...(await find('manifest/')), ...(await find('evidence/'))];
    const faults = toFaults(found);
    const proved =
      faults.length > 0
        ? []
        : [
            `${listed.length} artifacts have the size and the SHA-256 that the manifest lists; no file is missing or unlisted.`,
          ];
    return { proved, unproved: [], faults };
  },
};
