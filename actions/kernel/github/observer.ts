/** The observer: reads the organisation's teams with a token that can write nothing. */
import { z } from 'zod';
import { ThreadNode, toThread } from './answers.ts';
import { createClient, type ClientOptions } from './client.ts';
import { renderRequestDocument } from './documents.ts';
import type { Observer } from './port.ts';
import type { RepositoryName } from './recorder.ts';

const Team = z.object({
  members: z.object({ nodes: z.array(z.object({ databaseId: z.number().nullable() })) }),
});

const Answer = z.object({
  repository: z.object({ thread: ThreadNode }),
  organization: z.record(z.string(), Team.nullable()).nullish(),
});

/**
 * Opens the organisation for reading. With `teams: false` (a token that may not see teams) memberships stay unknown.
 * GraphQL lists active members only; pending invitations, which REST answers 200, are not among them.
 * https://docs.github.com/en/graphql/reference/objects#team
 */
export function openObserver(
  options: ClientOptions & { teams: boolean },
  repository: RepositoryName,
): Observer {
  const client = createClient(options);
  return {
    fetchRequest: async ({ number, login, id, teams }) => {
      const asked = options.teams ? teams : [];
      const variables = Object.fromEntries(asked.map((slug, index) => [`team${index}`, slug]));
      const answer = Answer.parse(
        await client.query(
          renderRequestDocument(asked),
          { ...repository, number, ...(asked.length === 0 ? {} : { login, ...variables }) },
          ['repository.thread'],
        ),
      );
      const active = asked.filter((_, index) =>
        answer.organization?.[`team${index}`]?.members.nodes.some(
          (member) => member.databaseId === id,
        ),
      );
      return {
        thread: toThread(answer.repository.thread),
        memberships: options.teams ? new Set(active) : undefined,
      };
    },
  };
}
