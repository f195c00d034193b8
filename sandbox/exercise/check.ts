/** What an expectation's file exports: the key it stands under and how it is held against the facts. */

import type { Aftermath } from './aftermath.ts';
import type { ExpectationSchema } from './expectation-schema.ts';
import type { IncidentThreads } from './incident.ts';
import type { World } from '#sandbox/world/world.ts';

/** Everything an expectation may look at. */
export interface Scene {
  world: World;
  aftermath: Aftermath;
  /** All that is expected of this inject. */
  expectation: ExpectationSchema;
  /** The incident the inject is about, if there is one yet. */
  incident: IncidentThreads | undefined;
}

export interface Verdict {
  ok: boolean;
  /** What was found, for people. */
  got: string;
}

type Name = keyof ExpectationSchema;

export interface Check {
  name: Name;
  /** Judges; undefined when nothing of the kind is expected. */
  judge(scene: Scene): Promise<Verdict> | undefined;
}

/** Makes the check of one key. */
export function toCheck<Key extends Name>(
  name: Key,
  judge: (
    expected: NonNullable<ExpectationSchema[Key]>,
    scene: Scene,
  ) => Verdict | Promise<Verdict>,
): Check {
  return {
    name,
    judge: (scene) => {
      const expected = scene.expectation[name];
      return expected === undefined ? undefined : Promise.resolve(judge(expected, scene));
    },
  };
}
