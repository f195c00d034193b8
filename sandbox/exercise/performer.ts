/** What an inject's file exports: its name and how it is done. */

import type { Inject } from './exercise-file.ts';
import type { InjectName } from './inject-schema.ts';
import type { Session } from './session.ts';

export interface Performer {
  name: InjectName;
  /** Does the inject; undefined when it is of another name. */
  perform(inject: Inject, session: Session): Promise<void> | undefined;
}

type Perform<Name extends InjectName> = (
  data: NonNullable<Inject[Name]>,
  session: Session,
  inject: Inject,
) => Promise<void>;

/** Makes the performer of the injects that have the named key. */
export function toPerformer<Name extends InjectName>(
  name: Name,
  perform: Perform<Name>,
): Performer {
  return {
    name,
    perform: (inject, session) => {
      const data = inject[name];
      return data === undefined ? undefined : perform(data, session, inject);
    },
  };
}
