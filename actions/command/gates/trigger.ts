/** A re-run acts with the rights of whoever pressed the button, not only with those of the first author. */
import type { Draft } from '#incident/draft.ts';
import type { Person } from '#incident/person.ts';
import { refuse } from '#incident/reason.ts';
import { toTeams } from '#incident/settings.ts';
import type { Observer, Recorder } from '#github/port.ts';
import type { ParsedRequest } from '../parsed-request.ts';
import { authorize } from '../authorize.ts';
import { RESPONSE_TEAM } from '../command.ts';
import type { CommandDependencies } from '../dependencies.ts';
import type { RequestGate, Verdict } from './gate.ts';

interface Needs {
  asked: Pick<ParsedRequest, 'request'>;
  dependencies: Pick<CommandDependencies, 'attempt' | 'triggeredBy' | 'settings'> & {
    observer: Pick<Observer, 'fetchRequest'>;
    recorder: Pick<Recorder, 'fetchPerson'>;
  };
  draft: Pick<Draft, 'snapshot'>;
}

export const trigger = {
  name: 'trigger',
  judge: async (standing: Needs): Promise<Verdict> => {
    const { asked, dependencies } = standing;
    const { request } = asked;
    if (dependencies.attempt === 1) return undefined;
    const login = dependencies.triggeredBy;
    const person = await findTrigger(standing);
    if (person === undefined) {
      return { refusal: refuse('not-permitted', `GitHub knows no person ${login}.`) };
    }
    if (person.id === request.asker.id) return undefined;
    const teams = toTeams(dependencies.settings);
    const question = { number: request.number, login, id: person.id, teams };
    const { memberships } = await dependencies.observer.fetchRequest(question);
    const denied = authorize(RESPONSE_TEAM, { ...person, memberships }, dependencies.settings);
    if (denied === undefined) return undefined;
    const message = `${login} started this run again. ${denied.message}`;
    return { refusal: refuse('replayed-run', message) };
  },
} satisfies RequestGate;

/** GitHub names whoever pressed the button by login alone; the comment says whose login that is now. */
async function findTrigger({ asked, dependencies, draft }: Needs): Promise<Person | undefined> {
  const { request } = asked;
  const { triggeredBy, recorder } = dependencies;
  const comment =
    request.kind === 'comment'
      ? draft.snapshot.comments.find(({ id }) => id === request.commentId)
      : undefined;
  return comment?.author?.login === triggeredBy
    ? comment.author
    : recorder.fetchPerson(triggeredBy);
}
