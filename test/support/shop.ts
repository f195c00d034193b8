/** The repositories around an incident, in memory. */
import { createOrganisation, type MemoryOrganisation } from './organisation.ts';

/** The repository `acme/shop` with two workflows, three runs (one stubborn) and two keys, and the incident repository. */
export function createShop(): MemoryOrganisation {
  const run = {
    workflowId: 71,
    name: 'build',
    branch: 'main',
    url: 'https://github.com/acme/shop',
  };
  return createOrganisation({
    'acme/shop': {
      workflows: [
        { id: 72, name: 'deploy', path: '.github/workflows/deploy.yml', state: 'active' },
        { id: 71, name: 'build', path: '.github/workflows/build.yml', state: 'active' },
        { id: 73, name: 'old', path: '.github/workflows/old.yml', state: 'disabled_manually' },
        {
          id: 74,
          name: 'Dependabot',
          path: 'dynamic/dependabot/dependabot-updates',
          state: 'active',
        },
      ],
      runs: [
        { ...run, id: 501, status: 'in_progress' },
        { ...run, id: 502, status: 'queued', stubborn: true },
      ],
      keys: [
        { id: 31, title: 'ci', key: `ssh-ed25519 ${'A'.repeat(60)}`, readOnly: false },
        { id: 32, title: 'mirror', key: `ssh-ed25519 ${'B'.repeat(60)}`, readOnly: true },
      ],
    },
    'acme/incidents': {},
    'acme/vault': {},
  });
}
