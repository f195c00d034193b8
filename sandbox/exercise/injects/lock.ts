/** `lock` and `unlock`: a person closes a conversation to all who have no write access, or opens it again. */

import { actAs } from '#sandbox/world/act.ts';
import type { Inject } from '../exercise-file.ts';
import { toPerformer } from '../performer.ts';
import { findThread, toIncidentName, type Session } from '../session.ts';

type Data = NonNullable<Inject['lock']>;

function setLocked(data: Data, [session, inject]: [Session, Inject], locked: boolean): void {
  actAs(session.stage.world, data.by);
  findThread(session, { on: data.on, incident: toIncidentName(inject) }).locked = locked;
}

export const lock = toPerformer('lock', async (data, session, inject) => {
  setLocked(data, [session, inject], true);
});

export const unlock = toPerformer('unlock', async (data, session, inject) => {
  setLocked(data, [session, inject], false);
});
