/**
 * Finds an exercise's incidents where anyone would: among the issues, the pull requests and the files
 * of the incident repository. What Firebreak says of them is evidence, never the way to find them.
 */

import { parseIncident } from '../../actions/incident/record.ts';
import type { Incident } from '../../actions/incident/record.ts';
import {
  findIncidentOfBranch,
  toIncidentBranch,
  toIncidentFolder,
  toIncidentId,
} from '../../actions/incident/path.ts';
import type { IncidentId } from '../../actions/incident/path.ts';
import { listFiles, readFile, readTree } from '#sandbox/world/git.ts';
import type { Thread } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';

export interface IncidentThreads {
  id: IncidentId;
  issue: Thread;
  /** The pull request, once there is one. */
  pull: Thread | undefined;
}

/** The incident an issue is or would become, with its pull request. */
export function toIncidentThreads(world: World, issue: Thread): IncidentThreads {
  const id = toIncidentId(issue.number, issue.createdAt);
  const branch = toIncidentBranch(id);
  const threads = [...world.incidentRepository.threads.values()];
  return {
    id,
    issue,
    pull: threads.find(({ pull }) => pull?.head === branch && pull.fork === undefined),
  };
}

/** The incident that a thread belongs to: its issue or its pull request. */
export function findIncidentOfThread(world: World, thread: Thread): IncidentThreads | undefined {
  if (thread.pull === undefined) return toIncidentThreads(world, thread);
  const id = findIncidentOfBranch(thread.pull.head);
  return listIncidents(world).find((incident) => incident.id === id);
}

/** Every issue of the incident repository, oldest first. */
export function listIncidents(world: World): IncidentThreads[] {
  return [...world.incidentRepository.threads.values()]
    .filter(({ pull }) => pull === undefined)
    .map((issue) => toIncidentThreads(world, issue));
}

/** Where the incident's files are to be read: its branch, or the default branch once it is merged. */
export async function findIncidentRef(
  { git, incidentRepository }: World,
  incident: IncidentThreads,
): Promise<string> {
  const { defaultBranch } = incidentRepository;
  if (incident.pull?.pull?.merged === true) return defaultBranch;
  const ref = `refs/heads/${toIncidentBranch(incident.id)}`;
  return (await git.readObject(ref)) === undefined ? defaultBranch : ref;
}

/** Reads a file by its path in the incident's folder, or in the repository when it starts with `/`. */
export async function readIncidentFile(
  world: World,
  incident: IncidentThreads,
  path: string,
): Promise<string | undefined> {
  const ref = await findIncidentRef(world, incident);
  const content = await readFile(world.git, ref, toRepositoryPath(incident.id, path));
  return content?.toString();
}

/** A path in the incident's folder as the repository knows it. */
export function toRepositoryPath(id: IncidentId, path: string): string {
  const folder = toIncidentFolder(id);
  if (path.startsWith('/')) return path.slice(1);
  return path.startsWith(`${folder}/`) ? path : `${folder}/${path}`;
}

/** The facts in `incident.md`; undefined when there is none or it cannot be read. */
export async function readIncidentRecord(
  world: World,
  incident: IncidentThreads,
): Promise<Incident | undefined> {
  const text = await readIncidentFile(world, incident, 'incident.md');
  if (text === undefined) return undefined;
  try {
    return parseIncident(text).incident;
  } catch {
    return undefined;
  }
}

/** The files of all incidents as their branches have them, by path in the repository. */
export async function listIncidentFiles(world: World): Promise<string[]> {
  const paths = new Set<string>();
  for (const incident of listIncidents(world)) {
    const ref = await findIncidentRef(world, incident);
    const folder = toIncidentFolder(incident.id);
    const tree = await readTree(world.git, `${ref}:${folder}`);
    if (tree === undefined) continue;
    for (const { path } of await listFiles(world.git, tree.oid, folder)) paths.add(path);
  }
  return [...paths].toSorted();
}
