/** An organisation in memory behind the real port, with a journal of calls and a failure at any one of them. */
import { UpstreamError } from '#kernel/errors.ts';
import type {
  DeployKey,
  Organisation,
  PipelineRun,
  RepositoryRef,
  Workflow,
} from '#providers/github/organisation.ts';

export interface MemoryRepository {
  id: number;
  workflows: Workflow[];
  runs: (PipelineRun & { stubborn?: boolean })[];
  keys: DeployKey[];
}

export interface MemoryOrganisation extends Organisation {
  repositories: Map<string, MemoryRepository>;
  /** Tokens that still open the door. */
  alive: Set<string>;
  calls: string[];
  /** What really changed, in order; a call that found its work done leaves nothing here. */
  effects: string[];
  /** Makes the n-th call from now fail: before it acts, or with its answer lost. */
  failAt(n: number, mode: 'before' | 'lost'): void;
}

/** Makes an organisation; repository names are full. */
export function createOrganisation(
  repositories: Record<string, Partial<MemoryRepository>>,
): MemoryOrganisation {
  const fault: { left: number; mode: 'before' | 'lost' } = { left: 0, mode: 'before' };
  const calls: string[] = [];
  const effects: string[] = [];
  const alive = new Set<string>();
  const all = new Map(
    Object.entries(repositories).map(([name, one], index) => [
      name,
      { id: 100 + index, workflows: [], runs: [], keys: [], ...one },
    ]),
  );
  let nextId = 9000;

  async function call<T>(name: string, act: () => T): Promise<T> {
    calls.push(name);
    fault.left -= 1;
    if (fault.left !== 0) return act();
    if (fault.mode === 'lost') act();
    throw new UpstreamError({ service: 'GitHub', route: name, message: 'connection reset' });
  }
  function note(effect: string, happened: boolean): boolean {
    if (happened) effects.push(effect);
    return happened;
  }
  function at({ owner, name }: RepositoryRef): MemoryRepository {
    const found = all.get(`${owner}/${name}`);
    if (found === undefined)
      throw new UpstreamError({ service: 'GitHub', route: 'GET', status: 404 });
    return found;
  }
  const findRun = (ref: RepositoryRef, id: number) => at(ref).runs.find((one) => one.id === id);
  function end(ref: RepositoryRef, id: number): boolean {
    const before = at(ref).runs.length;
    at(ref).runs = at(ref).runs.filter((one) => one.id !== id);
    return note(`end ${id}`, at(ref).runs.length < before);
  }
  function setState(ref: RepositoryRef, id: number, state: string): void {
    const workflow = at(ref).workflows.find((one) => one.id === id);
    if (workflow !== undefined && note(`${state} ${id}`, workflow.state !== state)) {
      workflow.state = state;
    }
  }

  return {
    repositories: all,
    alive,
    calls,
    effects,
    failAt: (n, mode) => {
      fault.left = n;
      fault.mode = mode;
    },
    fetchRepositoryId: (ref) =>
      call('fetchRepositoryId', () => all.get(`${ref.owner}/${ref.name}`)?.id),
    fetchWorkflows: (ref) =>
      call('fetchWorkflows', () => at(ref).workflows.map((one) => ({ ...one }))),
    fetchActiveRuns: (ref) =>
      call('fetchActiveRuns', () => at(ref).runs.map((one) => ({ ...one }))),
    cancelRun: (ref, id) =>
      call('cancelRun', () => (findRun(ref, id)?.stubborn === true ? true : end(ref, id))),
    forceCancelRun: (ref, id) => call('forceCancelRun', () => end(ref, id)),
    disableWorkflow: (ref, id) =>
      call('disableWorkflow', () => {
        const isOurs = at(ref).workflows.some((one) => one.id === id && one.state === 'active');
        if (isOurs) setState(ref, id, 'disabled_manually');
        return isOurs;
      }),
    enableWorkflow: (ref, id) => call('enableWorkflow', () => setState(ref, id, 'active')),
    fetchDeployKeys: (ref) =>
      call('fetchDeployKeys', () => at(ref).keys.map((one) => ({ ...one }))),
    createDeployKey: (ref, key) =>
      call('createDeployKey', () => {
        nextId += 1;
        const made = { id: nextId, ...key };
        at(ref).keys.push(made);
        note('create key', true);
        return made;
      }),
    deleteDeployKey: (ref, id) =>
      call('deleteDeployKey', () => {
        const before = at(ref).keys.length;
        at(ref).keys = at(ref).keys.filter((one) => one.id !== id);
        return note(`delete ${id}`, at(ref).keys.length < before);
      }),
    probeCredential: (secret) => call('probeCredential', () => (alive.has(secret) ? 200 : 401)),
    revokeCredential: (secret) =>
      call('revokeCredential', () => void note('revoke', alive.delete(secret))),
  };
}
