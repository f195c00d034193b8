/** The organisation's repositories over GitHub's REST API, for containment steps. */
import { isAmbiguous, UpstreamError } from '#kernel/errors.ts';
import { createClient, type Client } from '#github/client.ts';
import type { ClientOptions } from '#github/port.ts';
import type { Organisation, PipelineRun, RepositoryRef } from './organisation.ts';
import {
  CANCEL_RUN,
  CREATE_KEY,
  DELETE_KEY,
  DISABLE_WORKFLOW,
  ENABLE_WORKFLOW,
  FORCE_CANCEL_RUN,
  REVOKE_CREDENTIAL,
  WHO_AM_I,
} from './routes.ts';

const ACTIVE = ['in_progress', 'queued', 'waiting', 'pending', 'requested'] as const;

/** Opens the organisation with a token that may read it, or, in the operator job, write to it. */
export function openOrganisation(options: ClientOptions): Organisation {
  const client = createClient(options);
  return {
    fetchRepositoryId: async (repository) => {
      const found = await unlessStatus(404, () =>
        client.octokit.request('GET /repos/{owner}/{repo}', at(repository)),
      );
      return found === undefined ? undefined : Number(found.data.id);
    },
    ...toPipelines(client),
    ...toDeployKeys(client),
    ...toCredentials(options),
  };
}

type Pipelines = Pick<
  Organisation,
  | 'fetchWorkflows'
  | 'fetchActiveRuns'
  | 'cancelRun'
  | 'forceCancelRun'
  | 'disableWorkflow'
  | 'enableWorkflow'
>;

function toPipelines(client: Client): Pipelines {
  const { octokit } = client;
  const stop = (route: StopRoute) => (repository: RepositoryRef, id: number) =>
    isAccepted(() => octokit.request(route, { ...at(repository), run_id: id }));
  return {
    fetchWorkflows: async (repository) => {
      const route = 'GET /repos/{owner}/{repo}/actions/workflows';
      const workflows = await octokit.paginate(route, { ...at(repository), per_page: 100 });
      return workflows.map(({ id, name, path, state }) => ({ id, name, path, state }));
    },
    fetchActiveRuns: (repository) => fetchActiveRuns(client, repository),
    cancelRun: stop(CANCEL_RUN),
    forceCancelRun: stop(FORCE_CANCEL_RUN),
    disableWorkflow: (repository, id) => disableWorkflow(client, repository, id),
    enableWorkflow: async (repository, id) => {
      await octokit.request(ENABLE_WORKFLOW, { ...at(repository), workflow_id: id });
    },
  };
}

type StopRoute = typeof CANCEL_RUN | typeof FORCE_CANCEL_RUN;

const DISABLE_TRIES = 3;

/**
 * GitHub refuses with 403 to disable what is not active, and so refuses a second try whose first answer was lost. The
 * state itself says which it was, so each try is sent once and then looked after.
 */
async function disableWorkflow(
  { octokit }: Client,
  repository: RepositoryRef,
  id: number,
): Promise<boolean> {
  const target = { ...at(repository), workflow_id: id };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await octokit.request(DISABLE_WORKFLOW, { ...target, request: { retries: 0 } });
      return true;
    } catch (error) {
      const isLost = isAmbiguous(error);
      if (!isLost && !(error instanceof UpstreamError && error.status === 403)) throw error;
      const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}';
      const { data } = await octokit.request(route, target);
      if (data.state !== 'active') return isLost;
      if (!isLost || attempt === DISABLE_TRIES) throw error;
    }
  }
}

type DeployKeys = Pick<Organisation, 'fetchDeployKeys' | 'createDeployKey' | 'deleteDeployKey'>;

function toDeployKeys({ octokit }: Client): DeployKeys {
  return {
    fetchDeployKeys: async (repository) => {
      const route = 'GET /repos/{owner}/{repo}/keys';
      const keys = await octokit.paginate(route, { ...at(repository), per_page: 100 });
      return keys.map(({ id, title, key, read_only }) => ({ id, title, key, readOnly: read_only }));
    },
    createDeployKey: async (repository, { title, key, readOnly }) => {
      const draft = { ...at(repository), title, key, read_only: readOnly };
      const { data } = await octokit.request(CREATE_KEY, draft);
      return { id: data.id, title: data.title, key: data.key, readOnly: data.read_only };
    },
    deleteDeployKey: async (repository, id) => {
      const gone = await unlessStatus(404, () =>
        octokit.request(DELETE_KEY, { ...at(repository), key_id: id }),
      );
      return gone !== undefined;
    },
  };
}

function toCredentials(
  options: ClientOptions,
): Pick<Organisation, 'probeCredential' | 'revokeCredential'> {
  return {
    probeCredential: (secret) => probe(options.baseUrl, secret),
    revokeCredential: async (secret) => {
      const { token: _token, ...anonymous } = options;
      await createClient(anonymous).octokit.request(REVOKE_CREDENTIAL, {
        credentials: [secret],
      });
    },
  };
}

const PROBE_TIMEOUT_MS = 10_000;

/** Asked without the client, which would sit out a rate limit or ask again: any answer will do here, at once. */
async function probe(baseUrl: string, secret: string): Promise<number | undefined> {
  const path = WHO_AM_I.slice(WHO_AM_I.indexOf('/'));
  try {
    const { status } = await fetch(`${baseUrl}${path}`, {
      headers: { authorization: `Bearer ${secret}`, 'user-agent': 'firebreak' },
      redirect: 'manual',
      signal: AbortSignal.timeout(PROBE_TIMEOUT_MS),
    });
    return status;
  } catch {
    // Whatever kept the answer away is not told: its words could hold the credential.
    return undefined;
  }
}

function at(repository: RepositoryRef) {
  return { owner: repository.owner, repo: repository.name };
}

async function fetchActiveRuns(client: Client, repository: RepositoryRef): Promise<PipelineRun[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs';
  const newest = await client.octokit.request(route, { ...at(repository), per_page: 100 });
  // The list takes one status a request, so a long history costs one for each.
  const found =
    newest.data.total_count <= newest.data.workflow_runs.length
      ? newest.data.workflow_runs
      : await fetchByStatus(client, repository);
  const runs = found
    .filter((run) => ACTIVE.some((status) => status === run.status))
    .map((run) => ({
      id: Number(run.id),
      workflowId: run.workflow_id,
      name: run.name ?? '',
      status: run.status ?? '',
      branch: run.head_branch ?? '',
      url: run.html_url,
    }));
  // A run may change status between two lists and appear in both.
  return [...new Map(runs.map((run) => [run.id, run])).values()].toSorted((a, b) => a.id - b.id);
}

async function fetchByStatus({ octokit }: Client, repository: RepositoryRef) {
  const route = 'GET /repos/{owner}/{repo}/actions/runs';
  const pages = await Promise.all(
    ACTIVE.map((status) => octokit.paginate(route, { ...at(repository), status, per_page: 100 })),
  );
  return pages.flat();
}

/** 202 means asked; 409 means the run had ended already. */
async function isAccepted(send: () => Promise<unknown>): Promise<boolean> {
  return (await unlessStatus(409, send)) !== undefined;
}

async function unlessStatus<T>(status: number, send: () => Promise<T>): Promise<T | undefined> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof UpstreamError && error.status === status) return undefined;
    throw error;
  }
}
