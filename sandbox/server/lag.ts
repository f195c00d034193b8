/**
 * The fault `lag`: for a while reads show how things stood before the last write. The branches and all that the
 * repositories hold are kept as they were; Git's objects do not change, only what names point at.
 */

import { z } from 'zod';
import type { GitStore } from '#sandbox/world/git.ts';
import type { World } from '#sandbox/world/world.ts';
import type { ApiAnswer } from './answer.ts';

export interface Lag {
  /** Keeps the present state, before a write changes it. */
  remember(): Promise<void>;
  /** The write came to nothing, so reads lag behind the one before it. */
  forget(): void;
  /** The world before the last write that was remembered. */
  recall(): World | undefined;
}

/** Performs a request; one that comes to nothing is no write that reads could lag behind. */
export async function noteWrite(
  lag: Lag | undefined,
  perform: () => Promise<ApiAnswer>,
): Promise<ApiAnswer> {
  await lag?.remember();
  const answer = await perform();
  if (!hasEffect(answer)) lag?.forget();
  return answer;
}

function hasEffect({ status, body }: ApiAnswer): boolean {
  if (status >= 400) return false;
  const { data } = Answered.safeParse(body).data ?? {};
  return data === undefined || Object.values(data ?? {}).some((one) => one !== null);
}

/** Of GraphQL, which answers a change that it refused with 200 and null. */
const Answered = z.object({ data: z.record(z.string(), z.unknown()).nullable() });

/** Nothing is kept unless a fault of an exercise or a test will ask for it. */
export function startLag(world: World): Lag {
  let before: World | undefined;
  let earlier: World | undefined;
  return {
    remember: async () => {
      const isWanted = world.faults.some(({ mode }) => mode === 'lag');
      earlier = before;
      // What nobody asked to keep is not shown late either: an older state would be no lag of seconds.
      before = isWanted ? await copyWorld(world) : undefined;
    },
    forget: () => {
      before = earlier;
    },
    recall: () => before,
  };
}

async function copyWorld(world: World): Promise<World> {
  const repositories = structuredClone(world.repositories);
  const { owner, name } = world.incidentRepository;
  const incidentRepository = repositories.get(`${owner}/${name}`) ?? world.incidentRepository;
  return { ...world, repositories, incidentRepository, git: await freezeBranches(world.git) };
}

async function freezeBranches(git: GitStore): Promise<GitStore> {
  const branches = await git.listBranches();
  const heads = new Map(branches.map(({ name, oid }) => [name, oid]));
  return {
    ...git,
    listBranches: async () => Promise.resolve(branches),
    readObject: async (revision) => {
      const [, name = '', rest = ''] = /^(?:refs\/heads\/)?([^:^~]*)(.*)$/s.exec(revision) ?? [];
      if (/^[0-9a-f]{40}$/.test(name)) return git.readObject(revision);
      const head = heads.get(name);
      return head === undefined ? undefined : git.readObject(`${head}${rest}`);
    },
  };
}
