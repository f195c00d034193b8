/**
 * The emulator of GitHub that others wrote, as a subject. Where it and the sandbox agree, a mistake would have to be
 * made twice. It lacks many routes, and its 404 for those looks like any other, so its own list of routes is read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEmulator } from 'emulate';
import { openScratch } from '../scratch.ts';
import type { Need, Subject } from '../subject.ts';
import type { Tier } from '../question.ts';
import { sendRest } from './rest-line.ts';

/** It is asked something that it does not speak. */
export class UnknownRoute extends Error {}

export interface Emulate {
  /** A subject whose names no other one has. */
  open(start: string): Subject;
  close(): Promise<void>;
}

const OWNER = 'acme';
const REPO = 'incidents';
const TEAM = 'responder';
/** It has no tokens of jobs; a person stands in for one, with what a person may do. */
const PEOPLE = { administrator: 'ada', writer: 'dana', reader: 'eve', job: 'robo' } as const;
const OFFERS: readonly Need[] = ['administrator', 'writer', 'reader', 'job', 'anonymous'];

/** Starts it with one private repository, a few people and a team. */
export async function startEmulate(): Promise<Emulate> {
  const tokens = Object.entries(PEOPLE).map(([tier, login]) => [
    tier,
    { login, scopes: ['repo', 'admin:org'] },
  ]);
  const repository = { owner: OWNER, name: REPO, auto_init: true, private: true };
  const seed = {
    tokens: Object.fromEntries(tokens),
    github: {
      users: Object.values(PEOPLE).map((login) => ({ login })),
      orgs: [{ login: OWNER, members: [{ login: PEOPLE.administrator, role: 'admin' }] }],
      repos: [repository],
    },
  };
  const emulator = await createEmulator({ service: 'github', port: 0, seed });
  const line = { url: emulator.url, owner: OWNER, repo: REPO };
  await invite(line);
  const patterns = listPatterns();
  const rest: Subject['rest'] = (tier, route, question) => {
    assertSpoken(route, patterns);
    return sendRest({ ...line, token: toToken(tier) }, route, question);
  };
  const fixed = { name: 'emulate', owner: OWNER, repo: REPO, defaultBranch: 'main' } as const;
  return {
    open: (start) => {
      const scratch = openScratch(rest, { defaultBranch: fixed.defaultBranch, start });
      return { ...fixed, offers: new Set(OFFERS), rest, graphql, scratch };
    },
    close: () => emulator.close(),
  };
}

const graphql: Subject['graphql'] = () => {
  throw new UnknownRoute('POST /graphql');
};

/** A person’s token is the name of the tier. */
const toToken = (tier: Tier): string | undefined => (tier === 'anonymous' ? undefined : tier);

async function invite(line: { url: string; owner: string; repo: string }): Promise<void> {
  const ask = (route: string, body: object) =>
    sendRest({ ...line, token: 'administrator' }, route, { body });
  const rights = { [PEOPLE.writer]: 'push', [PEOPLE.reader]: 'pull', [PEOPLE.job]: 'push' };
  for (const [login, permission] of Object.entries(rights)) {
    // oxlint-disable-next-line no-await-in-loop -- three people
    await ask(`PUT /repos/{owner}/{repo}/collaborators/${login}`, { permission });
  }
  await ask('POST /orgs/{owner}/teams', { name: TEAM });
  await ask(`PUT /orgs/{owner}/teams/${TEAM}/memberships/${PEOPLE.writer}`, {});
}

interface Pattern {
  method: string;
  path: RegExp;
}

function assertSpoken(route: string, patterns: readonly Pattern[]): void {
  const [method = '', address = ''] = route.split(' ');
  const path = address.replace(/\?.*$/, '').replace('{owner}', OWNER).replace('{repo}', REPO);
  // A wrong address is asked on purpose; that is no route which is lacking.
  const isSpoken = patterns.some((one) => one.method === method && one.path.test(path));
  if (!isSpoken && !path.endsWith('/')) throw new UnknownRoute(route);
}

/** The routes that its bundle registers. */
function listPatterns(): Pattern[] {
  const folder = dirname(fileURLToPath(import.meta.resolve('emulate')));
  const bundles = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const texts = bundles.map((name) => readFileSync(join(folder, name), 'utf8'));
  const github = texts.filter((text) => text.includes('"/repos/:owner/:repo/git/refs"'));
  return github.flatMap((text) =>
    [...text.matchAll(/app\.(get|post|put|patch|delete)\(\s*"([^"]+)"/g)].map(
      ([, method = '', path = '']) => ({ method: method.toUpperCase(), path: toExpression(path) }),
    ),
  );
}

function toExpression(path: string): RegExp {
  const source = path.replaceAll(/:\w+(\{\.\+\})?/g, (_, many?: string) =>
    many === undefined ? '[^/]+' : '.+',
  );
  return new RegExp(`^${source}$`);
}
