/** A server on a small world, and a plain client that sees statuses, headers and bodies as sent. */

import { Octokit } from '@octokit/core';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { startServer } from '#sandbox/server/server.ts';
import type { App, Permissions, Token } from '#sandbox/world/types.ts';
import { mintInstallationToken, mintJobToken, mintPersonToken } from '#sandbox/world/tokens.ts';
import type { World } from '#sandbox/world/world.ts';
import type { WorldOptions } from '#sandbox/world/world-options.ts';
import { createTestWorld, type AtEnd } from '../world/test-world.ts';

interface Reply {
  status: number;
  headers: Headers;
  body: unknown;
}

export type Client = (route: string, body?: unknown) => Promise<Reply>;

/** A client for routes such as `POST /repos/acme/incidents/issues`. */
export function createClient(url: string, token?: string): Client {
  return async (route, body) => {
    const [method = 'GET', path = '/'] = route.split(' ');
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const payload = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(url + path, { method, headers, ...payload });
    const text = await response.text();
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, headers: response.headers, body: parsed };
  };
}

const EVERYTHING: Permissions = {
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  checks: 'write',
};

export interface TestServer {
  world: World;
  url: string;
  /** A client with a person's token. */
  as: (login: string) => Client;
  /** A client of the observer's app. */
  observer: () => Client;
  /** A client of the operator's app. */
  operator: () => Client;
  /** An octokit with a job's token. */
  octokit: (permissions?: Permissions) => Octokit;
  job: (permissions?: Permissions) => Token;
}

/** Starts a server that ends with the test, or when the caller says. */
export async function startTestServer(
  options: Partial<WorldOptions> = {},
  atEnd: AtEnd = onTestFinished,
): Promise<TestServer> {
  const world = await createTestWorld(options, atEnd);
  const server = await startServer(world);
  atEnd(() => server.close());
  const job = (permissions = EVERYTHING): Token =>
    mintJobToken(world, { run: { id: 7, job: 'command' }, permissions });
  const toAppClient = ({ id, privateKey }: App): Client => {
    const minted = mintInstallationToken(world, { appId: String(id), privateKey });
    if (!minted.minted) throw new Error(minted.message);
    return createClient(server.url, minted.token.value);
  };
  return {
    world,
    url: server.url,
    as: (login) => createClient(server.url, mintPersonToken(world, login).value),
    observer: () => toAppClient(world.apps.observer),
    operator: () => toAppClient(world.apps.operator),
    octokit: (permissions) => new Octokit({ auth: job(permissions).value, baseUrl: server.url }),
    job,
  };
}

const Failure = z.object({
  errors: z.array(z.looseObject({ type: z.string().optional(), message: z.string() })),
});

/** The errors of a GraphQL request that is expected to fail. */
export async function readErrors(
  request: Promise<unknown>,
): Promise<{ type?: string | undefined; message: string }[]> {
  return request.then(
    () => [],
    (error: unknown) => Failure.parse(error).errors,
  );
}
