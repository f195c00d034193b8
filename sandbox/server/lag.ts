/**
 * The fault `lag`: for a while reads show how things stood before the last write. The branches and all that the
 * repositories hold are kept as they were; Git's objects do not change, only what names point at.
 */

import type { GitStore } from '#sandbox/world/git.ts';
import type { World } from '#sandbox/world/world.ts';

export interface Lag {
  /** Keeps the present state, before a write changes it. */
  remember(): Promise<void>;
  /** The world before the last write that was remembered. */
  recall(): World | undefined;
}

/** Nothing is kept unless a fault of an exercise or a test will ask for it. */
export function startLag(world: World): Lag {
  let before: World | undefined;
  return {
    remember: async () => {
      const isWanted = world.faults.some(({ mode }) => mode === 'lag');
      if (isWanted) before = await copyWorld(world);
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
