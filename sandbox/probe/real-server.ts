/** A real server as a subject, through tokens alone: github.com, Enterprise Server, or the sandbox's own server. */
import { setTimeout } from 'node:timers/promises';
import { openScratch } from '#sandbox/facts/scratch.ts';
import type { Need, Subject } from '#sandbox/facts/subject.ts';
import type { Reply, RestQuestion, Tier } from '#sandbox/facts/question.ts';
import { sendGraphql, sendRest } from '#sandbox/facts/subjects/rest-line.ts';

export interface RealServer {
  apiUrl: string;
  owner: string;
  repo: string;
  defaultBranch: string;
  /** Tells the names of this probe's things from those of another. */
  start: string;
  tokens: Partial<Record<Tier, string>>;
  /** Who makes what is asked about: `administrator` on a laptop, `job` in a workflow. */
  maker: Tier;
  /** Milliseconds that a second lasts: GitHub asks for one between writes, and its limits last some. */
  second: number;
}

/** How much faster time goes in a sandbox that is probed. */
export const HASTE = 50;

/** A second, in milliseconds; on this machine there is a sandbox, whose time goes faster. */
export function toSecond(apiUrl: string): number {
  return new URL(apiUrl).hostname === '127.0.0.1' ? 1000 / HASTE : 1000;
}

/** Offers what the tokens allow; a server can always be asked without one. */
export function openRealServer(server: RealServer): Subject {
  const { owner, repo, defaultBranch, tokens } = server;
  const given = Object.keys(tokens).filter((tier) => tokens[toTier(tier)] !== undefined);
  const offers: Need[] = [...given.map(toTier), 'anonymous', 'graphql'];
  const rest: Subject['rest'] = (tier, route, question) =>
    sendPatiently(server, { tier, route, question });
  return {
    name: 'github',
    owner,
    repo,
    defaultBranch,
    offers: new Set(offers),
    rest,
    graphql: async (tier, document, variables) => {
      if (/^\s*mutation/.test(document)) await setTimeout(server.second);
      return sendGraphql(toLine(server, tier), document, variables);
    },
    scratch: openScratch((_, route, question) => rest(server.maker, route, question), {
      defaultBranch,
      start: server.start,
    }),
  };
}

const TIERS = [
  'administrator',
  'writer',
  'reader',
  'job',
  'observer',
  'operator',
  'anonymous',
] as const;

function toTier(name: string): Tier {
  return TIERS.find((tier) => tier === name) ?? 'anonymous';
}

function toLine({ apiUrl, tokens, owner, repo }: RealServer, tier: Tier) {
  return { url: apiUrl, token: tokens[tier], owner, repo };
}

const TRIES = 3;
const LONGEST_WAIT_S = 120;

/** A limit says nothing about a fact, so it is waited out. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
async function sendPatiently(
  server: RealServer,
  { tier, route, question }: { tier: Tier; route: string; question: RestQuestion | undefined },
): Promise<Reply> {
  for (let attempt = 1; ; attempt += 1) {
    // oxlint-disable-next-line no-await-in-loop -- GitHub asks for a pause before a write
    if (!route.startsWith('GET ')) await setTimeout(server.second);
    // oxlint-disable-next-line no-await-in-loop -- one try after the other
    const reply = await sendRest(toLine(server, tier), route, question);
    const wait = findWait(reply);
    if (wait === undefined || attempt === TRIES) return reply;
    // oxlint-disable-next-line no-await-in-loop -- see above
    await setTimeout(wait * server.second);
  }
}

/** Seconds that a limit asks for; undefined when it was none, or one that lasts too long. */
function findWait({ status, headers, body }: Reply): number | undefined {
  const isLimit = [403, 429].includes(status) && /rate limit/i.test(JSON.stringify(body ?? ''));
  if (!isLimit) return undefined;
  const wait = Number(headers.get('retry-after') ?? 60);
  return wait <= LONGEST_WAIT_S ? wait : undefined;
}
