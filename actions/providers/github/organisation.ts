/** What containment steps may do to the organisation's repositories, in domain verbs. Plans read through it, the operator job writes. */

export interface Workflow {
  id: number;
  name: string;
  path: string;
  state: string;
}

export interface PipelineRun {
  id: number;
  workflowId: number;
  name: string;
  status: string;
  branch: string;
  url: string;
}

export interface DeployKey {
  id: number;
  title: string;
  key: string;
  readOnly: boolean;
}

export interface RepositoryRef {
  owner: string;
  name: string;
}

export interface Organisation {
  /** Numeric id of a repository; undefined when it does not exist or the token may not see it. */
  fetchRepositoryId(repository: RepositoryRef): Promise<number | undefined>;
  fetchWorkflows(repository: RepositoryRef): Promise<Workflow[]>;
  /** Runs that are queued, waiting, pending, requested or in progress. */
  fetchActiveRuns(repository: RepositoryRef): Promise<PipelineRun[]>;
  /** Asks a run to stop; `false` when it had already ended. */
  cancelRun(repository: RepositoryRef, id: number): Promise<boolean>;
  /** Stops a run that ignores cancellation. https://docs.github.com/en/rest/actions/workflow-runs#force-cancel-a-workflow-run */
  forceCancelRun(repository: RepositoryRef, id: number): Promise<boolean>;
  /** `false` when the workflow was not active: somebody else, or GitHub itself, had stopped it. */
  disableWorkflow(repository: RepositoryRef, id: number): Promise<boolean>;
  enableWorkflow(repository: RepositoryRef, id: number): Promise<void>;
  fetchDeployKeys(repository: RepositoryRef): Promise<DeployKey[]>;
  createDeployKey(repository: RepositoryRef, key: Omit<DeployKey, 'id'>): Promise<DeployKey>;
  /** `false` when the key was gone already. */
  deleteDeployKey(repository: RepositoryRef, id: number): Promise<boolean>;
  /**
   * The status with which GitHub answers a credential that is presented once to `GET /user`; undefined when no answer
   * came. 401 alone says that it is dead: a thief can exhaust its rate limit, and then it answers 403 or 429.
   */
  probeCredential(secret: string): Promise<number | undefined>;
  /** Sent without authentication, as GitHub requires. https://docs.github.com/en/rest/credentials/revoke */
  revokeCredential(secret: string): Promise<void>;
}
