/** How those who wait for a run hear that something changed. */

/** Wakes whoever waits for a change in how runs stand. */
export interface Bell {
  ring(): void;
  rung(): Promise<void>;
}

/** Makes a bell; `rung` is the next time it rings. */
export function hangBell(): Bell {
  let next = Promise.withResolvers<void>();
  return {
    ring: () => {
      const { resolve } = next;
      next = Promise.withResolvers<void>();
      resolve();
    },
    rung: () => next.promise,
  };
}
