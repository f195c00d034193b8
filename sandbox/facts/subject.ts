/** A server that facts are asked of, and what it offers to the one who asks. */
import type { World } from '#sandbox/world/world.ts';
import type { WorldEvent } from '#sandbox/world/types.ts';
import type { Scratch } from './scratch.ts';
import type { Reply, RestQuestion, Tier } from './question.ts';

/**
 * What a check needs. `graphql`: the GraphQL API; `git`: what a push says; `events`: webhook payloads as a workflow gets
 * them; `runs`: workflow files that are run as they are written; `world`: a hand on what nobody can set from outside,
 * such as the plan of an organisation.
 */
export type Need = Tier | 'graphql' | 'git' | 'events' | 'runs' | 'world';

/** An attempt of a workflow run, as far as facts speak of it. */
export interface RunAnswer {
  id: number;
  attempt: number;
  status: string;
  conclusion: string;
  actor: string;
  /** Why it could not start at all. */
  error?: string;
  jobs: readonly {
    id: string;
    conclusion: string;
    outputs: Readonly<Record<string, string>>;
    log: string;
    annotations: readonly string[];
    summary: string;
  }[];
}

/** What is done while a workflow is there. `goOn` lets its runs go on until they end or wait for a person. */
export type RunAct = (goOn: () => Promise<void>) => Promise<unknown>;

export interface Subject {
  name: 'sandbox' | 'emulate' | 'github';
  /** The repository to ask about. `{owner}` and `{repo}` in a route stand for it. */
  owner: string;
  repo: string;
  defaultBranch: string;
  /** What this server offers; a fact that needs more is not asked of it. */
  offers: ReadonlySet<Need>;
  /** Sends a REST request such as `POST /repos/{owner}/{repo}/issues`. */
  rest: (tier: Tier, route: string, question?: RestQuestion) => Promise<Reply>;
  /** Sends a GraphQL document; `$owner` and `$name` are given when the document asks for them. */
  graphql: (tier: Tier, document: string, variables?: Record<string, unknown>) => Promise<Reply>;
  /** Makes issues, branches and pull requests to ask about, and removes them afterwards. */
  scratch: Scratch;
  /** Events that an act caused, in order. */
  watch?: (act: () => Promise<unknown>) => Promise<readonly WorldEvent[]>;
  /** Puts a workflow on the default branch, does something, waits for everything to end, and tells the runs of it. */
  run?: (workflow: string, act: RunAct) => Promise<readonly RunAnswer[]>;
  world?: World;
}
