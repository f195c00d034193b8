/** Environments with their sealed secrets and variables: what the setup command fills. */

import sodium from 'libsodium-wrappers';
import { z } from 'zod';
import {
  hasOwnPolicies,
  hasReviewer,
  renderEnvironment,
  renderPolicy,
  createEnvironment,
} from '#sandbox/world/environments.ts';
import { EnvironmentBody } from '#sandbox/world/environment-body.ts';
import type { Environment } from '#sandbox/world/types.ts';
import type { ApiAnswer } from '../answer.ts';
import { created, noContent, notFound, ok, refuse } from '../answer.ts';
import { paginateWrapped } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { asRole, inRepository, reads, withBody, writes } from '../route.ts';

const Secret = z.looseObject({ encrypted_value: z.string(), key_id: z.string() });
const Variable = z.looseObject({ name: z.string(), value: z.string() });
const Policy = z.looseObject({ name: z.string().min(1) });
const KEY_ID = 'sandbox';
/** Nobody asks when a secret or variable was set. */
const DATES = { created_at: '2020-01-01T00:00:00Z', updated_at: '2020-01-01T00:00:00Z' };

const findEnvironment = ({ act, parameters }: RepositoryRequest): Environment | undefined =>
  act.repository.environments.get(parameters['environment_name'] ?? '');

function withEnvironment(
  answer: (request: RepositoryRequest, environment: Environment) => ApiAnswer,
): (request: RepositoryRequest) => ApiAnswer {
  return (request) => {
    const environment = findEnvironment(request);
    return environment === undefined ? notFound() : answer(request, environment);
  };
}

const toName = ({ parameters }: RepositoryRequest): string => parameters['environment_name'] ?? '';

function putEnvironment(request: RepositoryRequest, body: EnvironmentBody): ApiAnswer {
  const { world, act } = request;
  const stranger = body.reviewers?.find((reviewer) => !hasReviewer(world, reviewer));
  if (stranger !== undefined) return refuse(422, 'Validation Failed', ['Reviewer not found']);
  const environment = findEnvironment(request) ?? createEnvironment(world);
  environment.body = body;
  environment.updatedAt = world.clock.now();
  if (!hasOwnPolicies(environment)) environment.branchPolicies = [];
  act.repository.environments.set(toName(request), environment);
  return ok(renderEnvironment(toName(request), environment, act));
}

function postPolicy(
  { world }: RepositoryRequest,
  environment: Environment,
  name: string,
): ApiAnswer {
  if (!hasOwnPolicies(environment)) return notFound();
  // GitHub says 303 to a name that is there.
  if (environment.branchPolicies.some((policy) => policy.name === name)) return { status: 303 };
  const policy = { id: world.ids.next('other'), name };
  environment.branchPolicies.push(policy);
  return ok(renderPolicy(policy));
}

const toBytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

/** Opens what a caller sealed to the repository's public key. */
function openSecret({ world }: RepositoryRequest, sealed: string): string | undefined {
  const { publicKey, privateKey } = world.secretsKey;
  try {
    const keys = { public: toBytes(publicKey), private: toBytes(privateKey) };
    const opened = sodium.crypto_box_seal_open(toBytes(sealed), keys.public, keys.private);
    return Buffer.from(opened).toString();
  } catch {
    // libsodium throws for anything not sealed to this key; GitHub answers 422.
    return undefined;
  }
}

function putSecret(
  request: RepositoryRequest,
  { secrets }: Environment,
  body: z.infer<typeof Secret>,
): ApiAnswer {
  const name = toKept(request.parameters['secret_name']);
  const value = body.key_id === KEY_ID ? openSecret(request, body.encrypted_value) : undefined;
  if (value === undefined) return refuse(422, 'The secret is not sealed to the public key.');
  const isNew = !secrets.has(name);
  secrets.set(name, value);
  return isNew ? created({}) : noContent();
}

const publicKey = ({ world }: RepositoryRequest): ApiAnswer =>
  ok({ key_id: KEY_ID, key: world.secretsKey.publicKey });

const listNames = (request: RepositoryRequest, names: Iterable<string>): ApiAnswer =>
  paginateWrapped(request, 'secrets', {
    items: [...names],
    render: (name) => ({ name, ...DATES }),
  });

const renderVariable = ([name, value]: [string, string]): unknown => ({ name, value, ...DATES });

/** What is not sent stays: the value, and the name. */
function patchVariable(request: RepositoryRequest, variables: Map<string, string>): ApiAnswer {
  const name = toKept(request.parameters['name']);
  const value = variables.get(name);
  if (value === undefined) return notFound();
  const { data = {} } = Variable.partial().safeParse(request.body);
  const wanted = toKept(data.name ?? name);
  if (wanted !== name && variables.has(wanted)) return refuseTaken();
  variables.delete(name);
  variables.set(wanted, data.value ?? value);
  return noContent();
}

const refuseTaken = (): ApiAnswer => refuse(409, 'Already exists - Variable already exists');

/** GitHub keeps the names of secrets and variables in upper case, whatever it was sent. */
const toKept = (name: string | undefined): string => (name ?? '').toUpperCase();

function listVariables(request: RepositoryRequest, variables: Map<string, string>): ApiAnswer {
  return paginateWrapped(request, 'variables', { items: [...variables], render: renderVariable });
}

function postVariable(variables: Map<string, string>, body: z.infer<typeof Variable>): ApiAnswer {
  const name = toKept(body.name);
  if (variables.has(name)) return refuseTaken();
  variables.set(name, body.value);
  return created({});
}

function getVariable({ parameters }: RepositoryRequest, variables: Map<string, string>): ApiAnswer {
  const name = toKept(parameters['name']);
  const value = variables.get(name);
  return value === undefined ? notFound() : ok(renderVariable([name, value]));
}

const removeFrom = (kept: Map<string, unknown>, name: string | undefined): ApiAnswer =>
  kept.delete(toKept(name)) ? noContent() : notFound();

/** Anybody who reads the repository sees its environments and their rules; what lies in them is the administrators'. */
const LOOKS = reads('actions', 'administration');
const READS = asRole('admin', reads('environments', 'administration'));
const WRITES = asRole('admin', writes('environments', 'administration'));
const ALL = '/repos/{owner}/{repo}/environments';
const ONE = `${ALL}/{environment_name}` as const;
const VARIABLES = '/repos/{owner}/{repo}/actions/variables';

export const ENVIRONMENT_ROUTES: Route[] = [
  inRepository(['GET', ALL], LOOKS, (request) =>
    paginateWrapped(request, 'environments', {
      items: [...request.act.repository.environments],
      render: ([name, environment]) => renderEnvironment(name, environment, request.act),
    }),
  ),
  inRepository(
    ['GET', ONE],
    LOOKS,
    withEnvironment((request, environment) =>
      ok(renderEnvironment(toName(request), environment, request.act)),
    ),
  ),
  inRepository(['PUT', ONE], WRITES, withBody(EnvironmentBody, putEnvironment)),
  inRepository(
    ['GET', `${ONE}/deployment-branch-policies`],
    READS,
    withEnvironment((request, { branchPolicies }) =>
      paginateWrapped(request, 'branch_policies', { items: branchPolicies, render: renderPolicy }),
    ),
  ),
  inRepository(
    ['POST', `${ONE}/deployment-branch-policies`],
    WRITES,
    withBody(Policy, (request: RepositoryRequest, { name }) =>
      withEnvironment((_, environment) => postPolicy(request, environment, name))(request),
    ),
  ),
  inRepository(['GET', `${ONE}/secrets/public-key`], READS, withEnvironment(publicKey)),
  inRepository(
    ['GET', `${ONE}/secrets`],
    READS,
    withEnvironment((request, { secrets }) => listNames(request, secrets.keys())),
  ),
  inRepository(
    ['PUT', `${ONE}/secrets/{secret_name}`],
    WRITES,
    withBody(Secret, (request: RepositoryRequest, body) =>
      withEnvironment((_, environment) => putSecret(request, environment, body))(request),
    ),
  ),
  inRepository(
    ['GET', `${ONE}/variables`],
    READS,
    withEnvironment((request, { variables }) => listVariables(request, variables)),
  ),
  inRepository(
    ['POST', `${ONE}/variables`],
    WRITES,
    withBody(Variable, (request: RepositoryRequest, body) =>
      withEnvironment((_, { variables }) => postVariable(variables, body))(request),
    ),
  ),
  inRepository(['DELETE', ONE], WRITES, (request) =>
    request.act.repository.environments.delete(toName(request)) ? noContent() : notFound(),
  ),
  inRepository(
    ['DELETE', `${ONE}/secrets/{secret_name}`],
    WRITES,
    withEnvironment(({ parameters }, { secrets }) =>
      removeFrom(secrets, parameters['secret_name']),
    ),
  ),
  inRepository(
    ['GET', `${ONE}/variables/{name}`],
    READS,
    withEnvironment((request, { variables }) => getVariable(request, variables)),
  ),
  inRepository(
    ['DELETE', `${ONE}/variables/{name}`],
    WRITES,
    withEnvironment(({ parameters }, { variables }) => removeFrom(variables, parameters['name'])),
  ),
  inRepository(
    ['PATCH', `${ONE}/variables/{name}`],
    WRITES,
    withEnvironment((request, { variables }) => patchVariable(request, variables)),
  ),
  inRepository(['GET', VARIABLES], READS, (request) =>
    listVariables(request, request.act.repository.variables),
  ),
  inRepository(
    ['POST', VARIABLES],
    WRITES,
    withBody(Variable, ({ act }: RepositoryRequest, body) =>
      postVariable(act.repository.variables, body),
    ),
  ),
  inRepository(['GET', `${VARIABLES}/{name}`], READS, (request) =>
    getVariable(request, request.act.repository.variables),
  ),
  inRepository(['DELETE', `${VARIABLES}/{name}`], WRITES, ({ act, parameters }) =>
    removeFrom(act.repository.variables, parameters['name']),
  ),
  inRepository(['PATCH', `${VARIABLES}/{name}`], WRITES, (request) =>
    patchVariable(request, request.act.repository.variables),
  ),
  inRepository(
    ['GET', '/repos/{owner}/{repo}/actions/secrets'],
    asRole('admin', reads('secrets')),
    (request) => listNames(request, request.act.repository.secrets),
  ),
];
