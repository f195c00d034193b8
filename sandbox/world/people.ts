/**
 * Accounts, teams and apps of a new world. Numeric ids are the facts; a login is only a name.
 */

import { createHash, generateKeyPairSync } from 'node:crypto';
import { UserError } from '../../actions/kernel/errors.ts';
import { toAppPermissions } from './app-permissions.ts';
import type { Ids } from './ids.ts';
import { toNodeId } from './ids.ts';
import { DEPENDABOT, GITHUB_ACTIONS } from '../../actions/github/rulesets.ts';
import type { App, Permissions, Role, Team } from './types.ts';
import type { Account } from './account.ts';
import type { PersonSeed } from './world-options.ts';

/** The part of a world that exists before its repositories do. */
export interface Society {
  ids: Ids;
  accounts: Map<string, Account>;
  teams: Map<string, Team>;
}

const NODE_PREFIX = { User: 'U', Bot: 'BOT', Organization: 'O' } as const;
const TEAMS = ['responder', 'incident-commander', 'approver'];

function createAccount(society: Society, login: string, type: Account['type']): Account {
  const id = society.ids.next('account');
  const account: Account = { id, nodeId: toNodeId(NODE_PREFIX[type], id), login, type };
  society.accounts.set(login, account);
  return account;
}

/** The bot behind `GITHUB_TOKEN` has this number on github.com, and 15368 is that of its App. */
const ACTIONS_BOT = 41_898_282;

/** Makes the organisation and the bot behind `GITHUB_TOKEN`. */
export function seedOrganisation(society: Society, login: string): Account {
  const bot = createAccount(society, 'github-actions[bot]', 'Bot');
  bot.id = ACTIONS_BOT;
  bot.nodeId = toNodeId(NODE_PREFIX.Bot, ACTIONS_BOT);
  bot.appId = GITHUB_ACTIONS;
  seedServices(society);
  return createAccount(society, login, 'Organization');
}

/**
 * Accounts of GitHub's own, by the ids they have there. `ghost` stands for everybody whose account was deleted.
 * https://api.github.com/users/ghost
 */
function seedServices({ accounts }: Society): void {
  const services = [
    { id: 10_137, login: 'ghost', type: 'User' },
    { id: 49_699_333, login: 'dependabot[bot]', type: 'Bot', appId: DEPENDABOT },
    { id: 118_344_674, login: 'github-merge-queue[bot]', type: 'Bot' },
  ] as const;
  for (const service of services) {
    accounts.set(service.login, {
      ...service,
      nodeId: toNodeId(NODE_PREFIX[service.type], service.id),
    });
  }
}

/** Makes the three teams and the people in them. */
export function seedPeople(society: Society, people: Record<string, PersonSeed>): void {
  const invited = Object.values(people).flatMap((person) => person.invited ?? []);
  const roles = Object.values(people).flatMap((person) => person.roles ?? []);
  for (const slug of new Set([...TEAMS, ...roles, ...invited])) {
    const id = society.ids.next('other');
    society.teams.set(slug, { id, slug, members: new Set(), pending: new Set() });
  }
  for (const [login, person] of Object.entries(people)) {
    const { id } = createAccount(society, login, 'User');
    for (const slug of person.roles ?? []) society.teams.get(slug)?.members.add(id);
    for (const slug of person.invited ?? []) society.teams.get(slug)?.pending.add(id);
  }
}

/** The rights a person's seed gives in every repository of the organisation. */
export function toPermission(person: PersonSeed): Role {
  return person.permission ?? ((person.roles ?? []).length > 0 ? 'write' : 'read');
}

/** Makes the observer's and the operator's app with their bots and keys. */
export function seedApps(society: Society): { observer: App; operator: App } {
  const install = (slug: string, permissions: Permissions): App => {
    const account = createAccount(society, `${slug}[bot]`, 'Bot');
    // Any PEM will do: the sandbox compares the key, it verifies no signature.
    const { privateKey } = generateKeyPairSync('ed25519', {
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const id = society.ids.next('other');
    account.appId = id;
    const clientId = `Iv23li${createHash('sha256').update(slug).digest('hex').slice(0, 14)}`;
    return { id, clientId, slug, account, privateKey, permissions };
  };
  const { observer, operator } = toAppPermissions();
  return {
    observer: install('firebreak-observer', observer),
    operator: install('firebreak-operator', operator),
  };
}

/** Adds people to a person's teams whose logins hold the person's, and who are listed before them. */
export function addNamesakes(society: Society, person: Account, count: number): void {
  const teams = [...society.teams.values()].filter(({ members }) => members.has(person.id));
  for (let n = 1; n <= count; n += 1) {
    const { id } = createAccount(society, `${person.login}-${String(n)}`, 'User');
    for (const { members } of teams) members.add(id);
  }
  society.accounts.delete(person.login);
  society.accounts.set(person.login, person);
}

/** Deletes an account: what it wrote stays and is by `ghost` from now on; teams lose it. */
export function deleteAccount(society: Society, account: Account): void {
  for (const { members, pending } of society.teams.values()) {
    members.delete(account.id);
    pending.delete(account.id);
  }
  society.accounts.delete(account.login);
  const ghost = society.accounts.get('ghost');
  if (ghost !== undefined) Object.assign(account, ghost);
}

/**
 * Gives an account another login; its number stays, and so does what hangs on the number.
 * @throws UserError when somebody else has the login.
 */
export function renameAccount({ accounts }: Society, account: Account, login: string): void {
  const holder = accounts.get(login);
  if (holder !== undefined && holder !== account) {
    throw new UserError({
      code: 'login-taken',
      message: `${login} is the login of somebody else.`,
      hint: 'GitHub gives a login once; choose another.',
    });
  }
  accounts.delete(account.login);
  account.login = login;
  accounts.set(login, account);
}
