/**
 * Manifests of the two GitHub Apps, made from what the steps say they read and write.
 * An App gets what some step needs and nothing more; removing a step takes its permissions away again.
 */
import type { StepNeeds } from '#containment/index.ts';

type Level = 'read' | 'write';

export interface AppManifest {
  name: string;
  description: string;
  url: string;
  public: boolean;
  hook_attributes: { url: string; active: boolean };
  default_permissions: Record<string, Level>;
  default_events: readonly string[];
}

/** What the observer reads whatever steps there are: the threads of the incident and who is in which team. */
const OBSERVER_ALWAYS = {
  contents: 'read',
  issues: 'read',
  members: 'read',
  metadata: 'read',
  pull_requests: 'read',
} as const;

/** Joins permissions; writing includes reading. */
function joinPermissions(all: readonly Readonly<Record<string, Level>>[]): Record<string, Level> {
  const joined = new Map<string, Level>();
  for (const [name, level] of all.flatMap((one) => Object.entries(one))) {
    if (joined.get(name) !== 'write') joined.set(name, level);
  }
  return Object.fromEntries([...joined].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function toManifest(
  name: string,
  description: string,
  permissions: Record<string, Level>,
): AppManifest {
  return {
    name,
    description,
    url: 'https://github.com',
    public: false,
    // Firebreak runs in workflows; neither App listens to anything.
    hook_attributes: { url: 'https://example.invalid', active: false },
    default_permissions: permissions,
    default_events: [],
  };
}

/** The manifests by the name of their file in docs/apps/. */
export function toAppManifests(needs: readonly StepNeeds[]): {
  observer: AppManifest;
  operator: AppManifest;
} {
  return {
    observer: toManifest(
      'Firebreak observer',
      'Reads teams, workflows, runs and keys so that plans rest on facts. Writes nothing.',
      joinPermissions([OBSERVER_ALWAYS, ...needs.map(({ reads }) => reads)]),
    ),
    operator: toManifest(
      'Firebreak operator',
      'Carries out approved containment steps. Its key lives in the containment environment.',
      joinPermissions([{ metadata: 'read' }, ...needs.map(({ permissions }) => permissions)]),
    ),
  };
}

/** The same as the files that somebody can read, and from which the Apps are registered. */
export function renderAppManifests(needs: readonly StepNeeds[]): Record<string, string> {
  const files = Object.entries(toAppManifests(needs)).map(([name, manifest]) => [
    `apps/${name}.json`,
    `${JSON.stringify(manifest, null, 2)}\n`,
  ]);
  return Object.fromEntries(files);
}

/** A link to GitHub's form for a new App with everything filled in. */
export function toRegistrationUrl(
  manifest: AppManifest,
  { server, organisation }: { server: string; organisation: string },
): string {
  const url = new URL(`${server}/organizations/${organisation}/settings/apps/new`);
  // App names are unique across GitHub and at most 34 characters long.
  url.searchParams.set('name', `${organisation} ${manifest.name}`.slice(0, 34).trim());
  url.searchParams.set('description', manifest.description);
  url.searchParams.set('url', `${server}/${organisation}`);
  url.searchParams.set('public', 'false');
  url.searchParams.set('webhook_active', 'false');
  for (const [name, level] of Object.entries(manifest.default_permissions)) {
    url.searchParams.set(name, level);
  }
  return url.href;
}
