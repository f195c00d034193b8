/** The tests of a new provider, and the system in memory that those of its steps are played on. */
import { toPascal } from '../kinds.ts';
import type { NewThing } from '../template.ts';

export function renderProviderTest({ id, constant }: NewThing): string {
  return `import { expect, it } from 'vitest';
import { Settings } from '#incident/settings.ts';
import { ${constant} } from '#providers/${id}/provider.ts';
import { PIECE, TARGET } from './scene.ts';

const toSettings = (piece?: object) =>
  Settings.parse({
    organisation: 'acme',
    incident_repository: 'acme/incidents',
    roles: {},
    providers: piece === undefined ? {} : { '${id}': piece },
  });

it('takes its piece of firebreak.yml, and nothing else in it', () => {
  expect(${constant}.settings.safeParse(PIECE).error).toBeUndefined();
  expect(${constant}.settings.safeParse({ ...PIECE, unknown: 1 }).success).toBe(false);
});

it('touches what its steps are aimed at, unless it is protected, unknown or not set up', () => {
  expect(${constant}.isProtected(TARGET, toSettings(PIECE))).toBe(false);
  const keeping = toSettings({ ...PIECE, protected: [TARGET.id] });
  expect(${constant}.isProtected(TARGET, keeping)).toBe(true);
  expect(${constant}.isProtected({ ...TARGET, kind: 'moon' }, toSettings(PIECE))).toBe(true);
  expect(${constant}.isProtected(TARGET, toSettings())).toBe(true);
});

it('lets an exercise touch what is listed, and nothing else', () => {
  expect(${constant}.isListed(TARGET, [TARGET.id])).toBe(true);
  expect(${constant}.isListed(TARGET, ['another'])).toBe(false);
  expect(${constant}.isListed({ ...TARGET, kind: 'moon' }, [TARGET.id])).toBe(false);
});

it('asks for what the steps need, and for nothing more', async () => {
  const needs = { name: '${id}/a-b', reads: { seen: 'read' }, permissions: { seen: 'write' } } as const;
  const texts = Object.values(await ${constant}.renderManifests([needs]));
  expect(texts.join('\\n')).toMatch(/"seen": "read"[^]*"seen": "write"/);
  expect(Object.values(await ${constant}.renderManifests([])).join('\\n')).not.toContain('seen');
});
`;
}

export function renderScene({ id, title, constant }: NewThing): string {
  const name = toPascal(id);
  return `/** ${title} in memory, with one incident around it, for tests that plan, approve, execute and roll back. */
import type { ${name}Client, ${name}Target } from '#providers/${id}/client.ts';
import { ${constant} } from '#providers/${id}/provider.ts';
import { openProviderScene, type ProviderScene } from '../../support/provider-scene.ts';

/** Its piece of firebreak.yml. */
export const PIECE = { url: 'https://${id}.example.com' };
/** To be written: a target as the plan of a step names it. */
export const TARGET = { kind: 'To be written', name: 'ci', id: '7' };

export interface Memory extends ${name}Client {
  targets: ${name}Target[];
}

function createMemory(): Memory {
  const targets = [{ id: TARGET.id, name: TARGET.name, active: true }];
  return {
    targets,
    findTarget: async (name) => targets.find((one) => one.name === name),
    setActive: async (id, active) => {
      const found = targets.find((one) => one.id === id);
      if (found !== undefined) found.active = active;
    },
  };
}

export async function openScene(): Promise<ProviderScene & { memory: Memory }> {
  const memory = createMemory();
  const scene = await openProviderScene({ provider: ${constant}, client: memory, piece: PIECE });
  return { ...scene, memory };
}
`;
}
