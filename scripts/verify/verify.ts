/** Verifies the incidents of a repository: as committed, and as they lie in the folder where that is something else. */
import { toBlobId } from '#kernel/canonical.ts';
import { join } from 'node:path';
import { loadSteps, needsSecondPerson } from '#containment/index.ts';
import { readSigningKeys } from '#github/checkout.ts';
import { openFolder } from '#github/folder.ts';
import { FILES } from '#incident/path.ts';
import { parseSigningKeys, SETTINGS_FILE } from '#incident/settings.ts';
import type { SigningKey } from '#incident/signature.ts';
import type { IncidentTree } from '#incident/tree.ts';
import { parseRecordView } from '#validate/index.ts';
import { PROVIDERS } from '#providers/index.ts';
import type { Case } from './check.ts';
import { verifyIncident } from './incident.ts';
import { addWorkingTree, readLineage } from './lineage.ts';
import { listFiles, type Repository } from './repository.ts';
import type { Target } from '../validate/target.ts';
import { openTree } from './tree.ts';
import type { Verification, VerifiedIncident } from './verdict.ts';

/** The templates of the version that verifies: a bundle has none that may be believed. */
const OWN = join(import.meta.dirname, '..', '..');

interface Options {
  targets: readonly Target[];
  base: string | undefined;
  now: Date;
}

/** Verifies the named incidents. */
export async function verifyRepository(
  repository: Repository,
  { targets, base, now }: Options,
): Promise<Verification> {
  const keys = await readKeys(repository);
  const shared = { keys, now, findStep: await openSteps(), templates: join(OWN, 'templates') };
  const incidents: VerifiedIncident[] = [];
  for (const target of targets) {
    // One after the other: side by side they would hold the files of all at once.
    // oxlint-disable-next-line no-await-in-loop
    incidents.push(await verifyTarget(repository, target, { shared, base }));
  }
  const checks = incidents.flatMap(({ states }) => states.flatMap((state) => state.checks));
  return {
    ...(repository.head !== undefined && { head: repository.head }),
    keys: keys.map(({ id, environment, public: key, exercise }) => ({
      id,
      environment,
      public: key,
      exercise,
    })),
    incidents,
    faults: checks.reduce((sum, { faults }) => sum + faults.length, 0),
  };
}

/** As the commit has them: a changed folder does not say who signs. @throws UserError when they cannot be read. */
async function readKeys({ head, root, hasFiles, git }: Repository): Promise<readonly SigningKey[]> {
  const committed = head && (await git('show', `${head}:${SETTINGS_FILE}`));
  if (committed !== undefined) return parseSigningKeys(committed);
  return hasFiles ? readSigningKeys(root) : [];
}

/** What needs a second person under every policy: the one of then is not known. */
const LEAST = { policy: { second_person: 'wide' } } as const;

async function openSteps(): Promise<Case['findStep']> {
  const steps = await loadSteps(PROVIDERS);
  return (name) => {
    const step = steps.find(name);
    return step && { needsSecondPerson: needsSecondPerson(step, LEAST) };
  };
}

interface Shared {
  shared: Pick<Case, 'keys' | 'findStep' | 'templates'> & { now: Date };
  base: string | undefined;
}

async function verifyTarget(
  repository: Repository,
  { id, folder }: Target,
  { shared, base }: Shared,
): Promise<VerifiedIncident> {
  const files = await listFiles(repository, folder);
  const committed = openTree(id, { folder, files }, repository.objects.read);
  const lying = repository.hasFiles
    ? await openFolder(join(repository.root, folder), id).catch(() => undefined)
    : undefined;
  const lineage = files.length === 0 ? undefined : await readLineage(repository, { folder, base });
  const states: VerifiedIncident['states'] = [];
  if (files.length > 0) {
    states.push({
      of: 'commit',
      checks: await verifyIncident({ ...shared, tree: committed, lineage }),
    });
  }
  if (files.length === 0 || (repository.hasFiles && !(await isSame(lying, committed)))) {
    const tree = lying ?? { ...committed, files: [], readText: NOTHING, readBytes: NOTHING };
    const now = { tree, at: shared.now };
    const after = lineage && (await addWorkingTree(lineage, committed, now));
    states.push({
      of: 'working tree',
      checks: await verifyIncident({ ...shared, tree, lineage: after }),
    });
  }
  return { id, folder, exercise: await isExercise(lying ?? committed), states };
}

const NOTHING = (): Promise<undefined> => Promise.resolve(undefined);

async function isSame(lying: IncidentTree | undefined, committed: IncidentTree): Promise<boolean> {
  if (lying?.files.length !== committed.files.length) return false;
  const same = await Promise.all(
    lying.files.map(async ({ path, mode }) => {
      const before = committed.files.find((file) => file.path === path);
      if (before?.mode !== mode) return false;
      const [one, other] = await Promise.all([lying.readBytes(path), committed.readBytes(path)]);
      return one !== undefined && other !== undefined && toBlobId(one) === toBlobId(other);
    }),
  );
  return same.every(Boolean);
}

async function isExercise(tree: IncidentTree): Promise<boolean> {
  const { incident } = parseRecordView(await tree.readText(FILES.record), tree.id);
  return incident?.exercise === true;
}
