/** The sandbox as a subject: it offers everything, because its world is at hand. */
import { mintInstallationToken, mintJobToken, mintPersonToken } from '#sandbox/world/tokens.ts';
import type { App, Permissions, WorldEvent } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { openScratch } from '../scratch.ts';
import type { Need, Subject } from '../subject.ts';
import type { Tier } from '../question.ts';
import { sendGraphql, sendRest, type Line } from './rest-line.ts';

export interface SandboxPlace {
  world: World;
  /** Where its server listens. */
  url: string;
  /** Logins of people with these rights and no more. */
  people: { administrator: string; writer: string; reader: string };
  /** Tells the names that this subject makes from those of another one. */
  start?: string;
  /** Runs workflows, where a runner is at hand. */
  run?: Subject['run'];
}

/** Every permission that a job of Firebreak asks for. */
const JOB: Permissions = {
  actions: 'read',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
};

const OFFERS: readonly Need[] = [
  'administrator',
  'writer',
  'reader',
  'job',
  'observer',
  'operator',
  'anonymous',
  'graphql',
  'git',
  'events',
  'world',
];

/** Makes a subject of a running sandbox. */
export function openSandbox({ world, url, people, run, start = 's' }: SandboxPlace): Subject {
  const repository = world.incidentRepository;
  const tokens = toTokens(world, people);
  const toLine = (tier: Tier): Line => {
    const token = tokens[tier]();
    return { url, token, owner: repository.owner, repo: repository.name };
  };
  const rest: Subject['rest'] = (tier, route, question) => sendRest(toLine(tier), route, question);
  const { defaultBranch } = repository;
  return {
    name: 'sandbox',
    owner: repository.owner,
    repo: repository.name,
    defaultBranch,
    offers: new Set([...OFFERS, ...(run === undefined ? [] : (['runs'] as const))]),
    rest,
    graphql: (tier, document, variables) => sendGraphql(toLine(tier), document, variables),
    scratch: openScratch(rest, { defaultBranch, start }),
    watch: (act) => watch(world, act),
    ...(run === undefined ? {} : { run }),
    world,
  };
}

function toTokens(
  world: World,
  people: SandboxPlace['people'],
): Record<Tier, () => string | undefined> {
  const ofApp = ({ id, privateKey }: App) => {
    const minted = mintInstallationToken(world, { appId: String(id), privateKey });
    return minted.minted ? minted.token.value : undefined;
  };
  // A person asks with one token all along, so that its limit can be watched.
  const toPerson = (login: string) => {
    let token: string | undefined;
    return () => (token ??= mintPersonToken(world, login).value);
  };
  return {
    administrator: toPerson(people.administrator),
    writer: toPerson(people.writer),
    reader: toPerson(people.reader),
    job: () => mintJobToken(world, { run: { id: 1, job: 'probe' }, permissions: JOB }).value,
    observer: () => ofApp(world.apps.observer),
    operator: () => ofApp(world.apps.operator),
    anonymous: () => undefined,
  };
}

async function watch(world: World, act: () => Promise<unknown>): Promise<WorldEvent[]> {
  const events: WorldEvent[] = [];
  const unsubscribe = world.events.subscribe((event) => events.push(event));
  await act();
  unsubscribe();
  return events;
}
