/** The observer: reads the organisation's teams with a token that can write nothing. */
import { z } from 'zod';
import { toIncidentBranch, toIncidentId } from '#incident/path.ts';
import type { RecorderAccount } from '#incident/recorder-account.ts';
import { findShownSegment, StatusNode, ThreadNode, toThread } from './answers.ts';
import { createClient, type Client } from './client.ts';
import { renderRequestDocument, TEAM_MEMBERS } from './documents.ts';
import type { ClientOptions, Observer, Thread } from './port.ts';
import type { RepositoryName } from './repository-name.ts';

const Members = z.object({
  nodes: z.array(z.object({ databaseId: z.number().nullable() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});
type Members = z.infer<typeof Members>;
const Team = z.object({ members: Members });

const PullNode = z.object({ status: StatusNode });

const Answer = z.object({
  repository: z.object({ thread: ThreadNode }),
  pull: z.object({ pullRequests: z.object({ nodes: z.array(PullNode) }) }).optional(),
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
    fetchRequest: async ({ number, login, id, teams, openedAt }) => {
      const asked = options.teams ? teams : [];
      const variables = {
        ...repository,
        number,
        ...(asked.length === 0 ? {} : { login }),
        ...(openedAt && { branch: toIncidentBranch(toIncidentId(number, openedAt)) }),
        ...Object.fromEntries(asked.map((slug, index) => [`team${index}`, slug])),
      };
      const answer = Answer.parse(
        await client.query(renderRequestDocument(asked, openedAt !== undefined), variables, [
          'repository.thread',
        ]),
      );
      const person = { client, owner: repository.owner, login, id };
      const held = await Promise.all(
        asked.map(async (team, index) =>
          isMember(person, team, answer.organization?.[`team${index}`]?.members),
        ),
      );
      const isKnown = options.teams && !held.includes(undefined);
      return {
        thread: toShownThread(answer, client.account),
        memberships: isKnown ? new Set(asked.filter((_, index) => held[index])) : undefined,
      };
    },
  };
}

function toShownThread(
  { repository, pull }: z.infer<typeof Answer>,
  account: RecorderAccount,
): Thread | undefined {
  const thread = toThread(repository.thread, account);
  const [shown] = pull?.pullRequests.nodes ?? [];
  if (thread === undefined || shown === undefined) return thread;
  return { ...thread, segment: findShownSegment(shown.status, account) };
}

const TeamAnswer = z.object({
  organization: z.object({ team: Team.nullable() }).nullable(),
});

/** A thousand logins that hold one login are no team we know of; whoever is not among them is not known to be outside. */
const PAGES_AT_MOST = 10;

/** Looks through the members whose logins hold the person's, by id; undefined when there are more than anyone reads. */
async function isMember(
  { client, owner, login, id }: { client: Client; owner: string; login: string; id: number },
  team: string,
  first: Members | undefined,
): Promise<boolean | undefined> {
  let members = first;
  for (let page = 1; members !== undefined; page += 1) {
    if (members.nodes.some(({ databaseId }) => databaseId === id)) return true;
    const { hasNextPage, endCursor: after } = members.pageInfo;
    if (!hasNextPage || after === null) return false;
    if (page === PAGES_AT_MOST) return undefined;
    // oxlint-disable-next-line no-await-in-loop -- each page names the next
    const answer = await client.query(TEAM_MEMBERS, { owner, team, login, after });
    members = TeamAnswer.parse(answer).organization?.team?.members;
  }
  return false;
}
