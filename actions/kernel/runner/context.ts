/**
 * Parses what the machine tells an action: inputs, the context of @actions/github, and what that leaves out.
 * The payload stays `unknown`: each action parses the few fields it uses, and trusts none of them for authority.
 */
import { existsSync } from 'node:fs';
import type { context } from '@actions/github';
import * as z from 'zod';
import { UserError } from '../errors.ts';
import type { RunnerEvent } from './io.ts';

const Id = z.coerce.number().int().positive();

type Context = typeof context;

/** zod compiles a function for each object schema, which pays when it is used more than once. */
const ONCE = { jitless: true };

const Environment = z.object({
  /** Name of the event that started the run: `issue_comment`. */
  GITHUB_EVENT_NAME: z.string().min(1),
  /** `owner/name` of the repository the run belongs to. */
  GITHUB_REPOSITORY: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  GITHUB_REPOSITORY_ID: Id,
  GITHUB_RUN_ID: Id,
  /** 1 for the first run; a re-run replays the original payload with the original actor's name. */
  GITHUB_RUN_ATTEMPT: Id,
  /** Who caused the event. */
  GITHUB_ACTOR: z.string().min(1),
  GITHUB_ACTOR_ID: Id,
  /** Who started this attempt: differs from the actor when someone else re-runs. */
  GITHUB_TRIGGERING_ACTOR: z.string().min(1),
  GITHUB_SHA: z.string().regex(/^[0-9a-f]{40,64}$/),
  GITHUB_REF: z.string().min(1),
  /** Where the repository is checked out. */
  GITHUB_WORKSPACE: z.string().min(1),
  GITHUB_API_URL: z.url(),
  GITHUB_GRAPHQL_URL: z.url(),
  GITHUB_SERVER_URL: z.url(),
  /** `github-hosted` or `self-hosted`; older self-hosted runners do not say. */
  RUNNER_ENVIRONMENT: z.string().default('self-hosted'),
});

/** Reads the event that this run belongs to. @throws UserError naming the variables that are missing or wrong. */
export async function readEvent(environment: NodeJS.ProcessEnv): Promise<RunnerEvent> {
  const told = await loadContext(environment['GITHUB_EVENT_PATH']);
  const parsed = Environment.safeParse({ ...environment, ...toVariables(told) }, ONCE);
  if (!parsed.success) throw refuseEnvironment(parsed.error);
  const env = parsed.data;
  const [owner = '', name = ''] = env.GITHUB_REPOSITORY.split('/');
  return {
    name: env.GITHUB_EVENT_NAME,
    payload: told.payload,
    repository: { owner, name, id: env.GITHUB_REPOSITORY_ID },
    runId: env.GITHUB_RUN_ID,
    runUrl: `${env.GITHUB_SERVER_URL}/${owner}/${name}/actions/runs/${env.GITHUB_RUN_ID}`,
    runAttempt: env.GITHUB_RUN_ATTEMPT,
    actor: env.GITHUB_ACTOR,
    actorId: env.GITHUB_ACTOR_ID,
    triggeringActor: env.GITHUB_TRIGGERING_ACTOR,
    sha: env.GITHUB_SHA,
    ref: env.GITHUB_REF,
    workspace: env.GITHUB_WORKSPACE,
    apiUrl: env.GITHUB_API_URL,
    graphqlUrl: env.GITHUB_GRAPHQL_URL,
    serverUrl: env.GITHUB_SERVER_URL,
    runnerEnvironment: env.RUNNER_ENVIRONMENT,
  };
}

/** Makes the reader of an action's inputs; an absent input reaches the schema as undefined, so defaults apply. */
export function readInputs(
  readInput: (name: string) => string,
): <Schema extends z.ZodObject>(schema: Schema) => z.output<Schema> {
  return (schema) => {
    const names = Object.keys(schema.shape);
    const given = names.map((name) => [name, readInput(name)]).filter(([, value]) => value !== '');
    const parsed = schema.safeParse(Object.fromEntries(given), ONCE);
    if (parsed.success) return parsed.data;
    const wrong = parsed.error.issues.map(({ path, message }) => `"${path.join('.')}": ${message}`);
    throw new UserError({
      code: 'input-invalid',
      message: `Unexpected input ${wrong.join('; ')}`,
      hint: 'Correct it under `with:` in the workflow; the action.yml beside the action lists its inputs.',
    });
  };
}

/** Loaded late, and by nobody else: the package reads the event's file while it is loaded, and a broken one must become words. */
async function loadContext(path: string | undefined): Promise<Context> {
  if (path !== undefined && path !== '' && !existsSync(path)) throw refusePayload(path);
  try {
    const { context } = await import('@actions/github/lib/utils');
    return context;
  } catch (error) {
    if (error instanceof SyntaxError) throw refusePayload(path ?? '', error);
    throw error;
  }
}

/** What the context has taken over, by the names under which a person can put it right. */
function toVariables(told: Context): Record<string, unknown> {
  return {
    GITHUB_EVENT_NAME: told.eventName,
    GITHUB_RUN_ID: told.runId,
    GITHUB_RUN_ATTEMPT: told.runAttempt,
    GITHUB_ACTOR: told.actor,
    GITHUB_SHA: told.sha,
    GITHUB_REF: told.ref,
    GITHUB_API_URL: told.apiUrl,
    GITHUB_GRAPHQL_URL: told.graphqlUrl,
    GITHUB_SERVER_URL: told.serverUrl,
  };
}

function refusePayload(file: string, cause?: unknown): UserError {
  return new UserError({
    code: 'event-unreadable',
    message: 'Unexpected event payload, expected a JSON file',
    hint: 'Check the file that GITHUB_EVENT_PATH names.',
    place: { file },
    cause,
  });
}

function refuseEnvironment(cause: z.ZodError): UserError {
  const names = [...new Set(cause.issues.map(({ path }) => path.join('.')))];
  return new UserError({
    code: 'environment-invalid',
    message: `Unexpected environment, expected valid values in ${names.join(', ')}`,
    hint: 'Run this inside GitHub Actions, or rehearse it with `npm run exercise`.',
    cause,
  });
}
