/**
 * Tokens: a person's, a job's `GITHUB_TOKEN`, an app installation's, and the leaked ones a rehearsal
 * is about. Values are made at run time and never journalled; the journal knows them by name.
 */

import { createHash } from 'node:crypto';
import { UserError } from '../../actions/kernel/errors.ts';
import { actAs } from './act.ts';
import type { Society } from './people.ts';
import type { Permissions, Token } from './types.ts';
import type { World } from './world.ts';
import type { WorldOptions } from './world-options.ts';

const LEAKED_PREFIX = {
  github_pat: 'github_pat_',
  github_classic_pat: 'ghp_',
  github_oauth: 'gho_',
  github_app_user: 'ghu_',
  github_app_refresh: 'ghr_',
  other: 'token_',
} as const;

// Derived from the name, so that fingerprints in reports are the same in every rehearsal.
function toTokenValue(prefix: string, name: string): string {
  const digest = createHash('sha256').update(`sandbox:${name}`).digest('hex');
  return prefix === 'github_pat_'
    ? `${prefix}${digest.slice(0, 22)}_${digest}${digest}`.slice(0, 93)
    : `${prefix}${digest.slice(0, 36)}`;
}

/**
 * Makes the leaked tokens of a new world.
 * @throws UserError when a token's owner is not one of the people.
 */
export function seedTokens(
  society: Society,
  options: Pick<WorldOptions, 'tokens'>,
): Map<string, Token> {
  const tokens = new Map<string, Token>();
  for (const [name, seed] of Object.entries(options.tokens ?? {})) {
    const account = society.accounts.get(seed.owner);
    if (account === undefined) {
      throw new UserError({
        code: 'unknown-person',
        message: `Token ${name} belongs to ${seed.owner}, who is not among the people.`,
        hint: 'Add the owner under `people`.',
      });
    }
    const value = toTokenValue(LEAKED_PREFIX[seed.kind], name);
    tokens.set(value, { value, name, kind: 'leaked', account, permissions: {}, revoked: false });
  }
  return tokens;
}

/** Finds a token by the name the journal and the exercise file use. */
export function findToken(world: World, name: string): Token | undefined {
  return [...world.tokens.values()].find((token) => token.name === name);
}

function addToken(world: World, prefix: string, token: Omit<Token, 'value' | 'revoked'>): Token {
  const value = toTokenValue(prefix, `${token.name}:${String(world.ids.next('other'))}`);
  const minted = { ...token, value, revoked: false };
  world.tokens.set(value, minted);
  return minted;
}

/**
 * Makes a personal token: its rights are its owner's.
 * @throws UserError when the world has no such person.
 */
export function mintPersonToken(world: World, login: string): Token {
  const { account } = actAs(world, login);
  return addToken(world, 'ghp_', { name: login, kind: 'person', account, permissions: {} });
}

/** Makes the `GITHUB_TOKEN` of one job: exactly its `permissions`, only the incident repository. */
export function mintJobToken(
  world: World,
  job: { run: { id: number; job: string }; permissions: Permissions },
): Token {
  const { account } = actAs(world, 'github-actions[bot]');
  const { owner, name } = world.incidentRepository;
  return addToken(world, 'ghs_', {
    name: `GITHUB_TOKEN of ${job.run.job}`,
    kind: 'job',
    account,
    permissions: { ...job.permissions, metadata: 'read' },
    repositories: [`${owner}/${name}`],
    run: job.run,
  });
}

export interface InstallationRequest {
  /** The App's number or its client id: GitHub takes either as the issuer of a JSON web token. */
  appId: string;
  privateKey: string;
  /** A subset of the app's; all of them when absent. */
  permissions?: Permissions | undefined;
  /** `owner/name`s; the whole organisation when absent. */
  repositories?: string[] | undefined;
  run?: { id: number; job: string } | undefined;
}

export type InstallationToken =
  | { minted: true; token: Token }
  | { minted: false; reason: 'unknown-app' | 'wrong-key' | 'not-granted'; message: string };

const LEVEL = { none: 0, read: 1, write: 2 } as const;

function isGranted(asked: Permissions, granted: Permissions): boolean {
  return Object.entries(asked).every(
    ([name, level]) => LEVEL[level] <= LEVEL[granted[name] ?? 'none'],
  );
}

/** Makes an installation token as `actions/create-github-app-token` does, or says why not. */
export function mintInstallationToken(
  world: World,
  request: InstallationRequest,
): InstallationToken {
  const app = Object.values(world.apps).find(({ id, clientId }) =>
    [String(id), clientId].includes(request.appId),
  );
  if (app === undefined) {
    return { minted: false, reason: 'unknown-app', message: 'Integration not found' };
  }
  if (request.privateKey.trim() !== app.privateKey.trim()) {
    return { minted: false, reason: 'wrong-key', message: 'A JSON web token could not be decoded' };
  }
  if (!isGranted(request.permissions ?? {}, app.permissions)) {
    const message = 'The permissions requested are not granted to this installation.';
    return { minted: false, reason: 'not-granted', message };
  }
  const token = addToken(world, 'ghs_', {
    name: app.slug,
    kind: 'installation',
    account: app.account,
    permissions: { ...(request.permissions ?? app.permissions), metadata: 'read' },
    ...(request.repositories && { repositories: request.repositories }),
    ...(request.run && { run: request.run }),
  });
  return { minted: true, token };
}

/** Takes a token out of use; whoever presents it from now on gets 401. */
export function revokeToken(token: Token): void {
  token.revoked = true;
}
