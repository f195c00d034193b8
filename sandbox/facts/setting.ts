/** The world in which facts are asked of the sandbox: a project of five files, and one person for each right. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Logins of people with these rights and no more. */
export const PEOPLE = { administrator: 'ada', writer: 'dana', reader: 'eve' };

export const SETTING = {
  organisation: 'acme',
  start: '2026-03-02T09:00:00Z',
  people: {
    maya: { roles: ['incident-commander', 'approver'] },
    dana: { roles: ['responder'] },
    ada: { permission: 'admin' as const, invited: ['responder'] },
    eve: { permission: 'read' as const },
  },
  repositories: {
    shop: {
      workflows: ['build', 'deploy'],
      runs: [
        { workflow: 'build', status: 'in_progress' as const },
        { workflow: 'deploy', status: 'queued' as const, stubborn: true },
      ],
      deploy_keys: ['ci'],
      secrets: ['NPM_TOKEN'],
    },
  },
  tokens: { leaked: { owner: 'dana', kind: 'github_pat' as const } },
};

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

/** What is in it does not matter to facts; a form and a workflow must be there. */
const FILES = {
  '.github/ISSUE_TEMPLATE/incident.yml': FORM,
  '.github/workflows/command.yml': 'name: Command\non: [issue_comment]\n',
  'firebreak.yml': '# Settings of the organisation.\norganisation: example\npolicy: {window: 60}\n',
  'actions/command/action.yml': 'name: Command\n',
  'actions/command/main.ts': 'export {};\n',
  'notes.txt': 'not part of the template\n',
};

/** Writes the project, so that facts do not depend on the real one. */
export async function writeProject(directory: string): Promise<void> {
  for (const [path, text] of Object.entries(FILES)) {
    // oxlint-disable-next-line no-await-in-loop -- five small files
    await mkdir(dirname(join(directory, path)), { recursive: true });
    // oxlint-disable-next-line no-await-in-loop -- see above
    await writeFile(join(directory, path), text);
  }
}
