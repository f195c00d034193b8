/** A small world on a project of four files, so that these tests do not depend on the real project. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { World, WorldOptions } from '#sandbox/world/world.ts';
import { createWorld } from '#sandbox/world/world.ts';
import type { WorldEvent } from '#sandbox/world/types.ts';

export const FORM = `name: Incident
description: Declare an incident
title: "[incident] "
labels: [incident]
body:
  - type: markdown
    attributes: {value: "Breathe."}
  - type: textarea
    id: summary
    attributes: {label: What happened}
    validations: {required: true}
  - type: dropdown
    id: severity
    attributes: {label: Severity, options: [SEV1, SEV2, SEV3, SEV4], default: 2}
  - type: input
    id: detected
    attributes: {label: Detected at}
  - type: textarea
    id: details
    attributes: {label: Details, render: shell}
  - type: checkboxes
    id: consent
    attributes: {label: Before you go on, options: [{label: No secrets in here}]}
`;

const FILES = {
  '.github/ISSUE_TEMPLATE/incident.yml': FORM,
  '.github/workflows/command.yml': 'name: Command\non: [issue_comment]\n',
  'firebreak.yml': '# Settings of the organisation.\norganisation: example\npolicy: {window: 60}\n',
  'actions/command/action.yml': 'name: Command\n',
  'actions/command/main.ts': 'export {};\n',
  'notes.txt': 'not part of the template\n',
};

const START = new Date('2026-03-02T09:00:00Z');

/** Takes what must be done when nobody needs the world any more. */
export type AtEnd = (end: () => Promise<void>) => void;

/** Makes a world that is taken away when the test ends, or when the caller says. */
export async function createTestWorld(
  options: Partial<WorldOptions> = {},
  atEnd: AtEnd = onTestFinished,
): Promise<World> {
  const root = await mkdtemp(join(tmpdir(), 'firebreak-world-'));
  const project = join(root, 'project');
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
  const world = await createWorld({
    directory: root,
    project,
    organisation: 'acme',
    start: START,
    people: {
      maya: { roles: ['incident-commander', 'approver'] },
      dana: { roles: ['responder'] },
      ada: { permission: 'admin', invited: ['responder'] },
      eve: { permission: 'read' },
    },
    repositories: {
      shop: {
        workflows: ['build', 'deploy'],
        runs: [
          { workflow: 'build', status: 'in_progress' },
          { workflow: 'deploy', status: 'queued', stubborn: true },
        ],
        deploy_keys: ['ci'],
        secrets: ['NPM_TOKEN'],
      },
    },
    tokens: { leaked: { owner: 'dana', kind: 'github_pat' } },
    ...options,
  });
  atEnd(async () => {
    world.close();
    await rm(root, { recursive: true, force: true });
  });
  return world;
}

/** Collects `name action` of every event from now on. */
export function recordEvents(world: World): WorldEvent[] {
  const events: WorldEvent[] = [];
  world.events.subscribe((event) => events.push(event));
  return events;
}

export function toNames(events: WorldEvent[]): string[] {
  return events.map(({ name, action }) => (action === undefined ? name : `${name} ${action}`));
}
