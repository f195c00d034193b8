/** Artifacts: each has the bytes that the manifest lists, none is missing and none lies there unlisted. */
import { toMessage } from '#validate/index.ts';
import { toFaults, type Check } from '../check.ts';

export const artifacts: Check = {
  id: 'artifacts',
  title: 'Evidence has the bytes it was listed with',
  run({ context, findings }) {
    const { artifacts: listed } = context.manifest;
    const found = findings.filter(({ rule }) => /^(?:manifest|evidence)\//.test(rule));
    const faults = toFaults(found, toMessage);
    const proved =
      faults.length > 0
        ? []
        : [
            `${listed.length} artifacts have the size and the SHA-256 that the manifest lists; no file is missing or unlisted.`,
          ];
    return { proved, unproved: [], faults };
  },
};
