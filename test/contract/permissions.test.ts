import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toAppManifests } from '#providers/registration.ts';
import { steps as githubSteps } from '../support/providers.ts';
import { listFiles } from '../../scripts/check/files.ts';
import { readWorkflows, toJobs, toMap, toPairs, toText } from './workflow-sources.ts';

/** An App's token carries what its manifest grants: less would fail at night, more would wait to be stolen. */
const tokens = readWorkflows()
  .flatMap(toJobs)
  .flatMap(({ steps, place }) =>
    steps
      .filter((step) => toText(step, 'uses')?.startsWith('actions/create-github-app-token@'))
      .map((step) => ({
        place,
        id: toText(step, 'id') ?? '',
        inputs: toPairs(toMap(step, 'with')),
      })),
  );

/** `{ pull_requests: 'read' }` for `permission-pull-requests: read`. */
function toPermissions(inputs: ReturnType<typeof toPairs>): Record<string, unknown> {
  const given = inputs.filter(({ key }) => key.startsWith('permission-'));
  return Object.fromEntries(
    given.map(({ key, value }) => [key.slice('permission-'.length).replaceAll('-', '_'), value]),
  );
}

/** `permission-pull-requests: read` for `{ pull_requests: 'read' }`. */
function toLines(granted: Readonly<Record<string, string>>): string {
  return Object.entries(granted)
    .map(([name, level]) => `permission-${name.replaceAll('_', '-')}: ${level}`)
    .join(', ');
}

describe('App tokens', () => {
  it.each(Object.entries(toAppManifests(githubSteps.items)))(
    'of the %s carry what its manifest grants',
    (id, app) => {
      const { metadata, ...granted } = app.default_permissions;
      expect(metadata).toBe('read');
      const own = tokens.filter((token) => token.id === id);
      expect(own.length).toBeGreaterThan(0);
      for (const { place, inputs } of own) {
        const where = `${place}, the step ${id}, under \`with:\` expected ${toLines(granted)}`;
        expect(toPermissions(inputs), where).toEqual(granted);
      }
    },
  );

  it('belong to one of the two Apps and are revoked when the job ends', () => {
    for (const { id, inputs, place } of tokens) {
      expect(['observer', 'operator'], place).toContain(id);
      expect(inputs.map(({ key }) => key)).not.toContain('skip-token-revoke');
    }
  });
});

describe('create-github-app-token', () => {
  it('is given client ids, because numbers of Apps are deprecated', () => {
    const all = listFiles('.github/workflows/*.yml').map((path) => readFileSync(path, 'utf8'));
    const text = all.join('\n');
    const uses = text.match(/uses: actions\/create-github-app-token@/g) ?? [];
    expect(
      text.match(/^\s+client-id: \$\{\{ vars\.FIREBREAK_(?:OBSERVER|OPERATOR)_CLIENT_ID \}\}$/gm),
    ).toHaveLength(uses.length);
    expect(text).not.toMatch(/app-id:|_APP_ID/);
  });
});
