/** A re-run acts with the rights of whoever pressed the button, not only with those of the first author. */
import type { Draft } from '#incident/draft.ts';
import type { Person } from '#incident/person.ts';
import { refuse } from '#incident/reason.ts';
import { toTeams } from '#incident/settings.ts';
import type { Observer, Recorder } from '#github/port.ts';
import type { Asked } from '../asked.ts';
import { authorize } from '../authorize.ts';
import { RESPONSE_TEAM } from '../command.ts';
import type { World } from '../world.ts';
import type { RequestGate, Verdict } from './gate.ts';

interface Needs {
  asked: Pick<Asked, 'request'>;
  world: Pick<World, 'attempt' | 'triggeredBy' | 'settings'> & {
    observer: Pick<Observer, 'fetchRequest'>;
    recorder: Pick<Recorder, 'fetchPerson'>;
  };
  draft: Pick<Draft, 'snapshot'>;
}

export const trigger = {
  name: 'trigger',
  judge: async (standing: Needs): Promise<Verdict> => {
    const { asked, world } = standing;
    const { request } = asked;
    if (world.attempt === 1) return undefined;
    const login = world.triggeredBy;
    const person = await findTrigger(standing);
    if (person === undefined) {
      return { refusal: refuse('not-permitted', `GitHub knows no person ${login}.`) };
    }
    if (person.id === request.asker.id) return undefined;
    const teams = toTeams(world.settings);
    const question = { number: request.number, login, id: person.id, teams };
    const { memberships } = await world.observer.fetchRequest(question);
    const denied = authorize(RESPONSE_TEAM, { ...person, memberships }, world.settings);
    if (denied === undefined) return undefined;
    const message = `${login} started this run again. ${denied.message}`;
    return { refusal: refuse('replayed-run', message) };
  },
} satisfies RequestGate;

/** GitHub names whoever pressed the button by login alone; the comment says whose login that is now. */
async function findTrigger({ asked, world, draft }: Needs): Promise<Person | undefined> {
  const { request } = asked;
  const { triggeredBy, recorder } = world;
  const comment =
    request.kind === 'comment'
      ? draft.snapshot.comments.find(({ id }) => id === request.commentId)
      : undefined;
  return comment?.author?.login === triggeredBy
    ? comment.author
    : recorder.fetchPerson(triggeredBy);
}
