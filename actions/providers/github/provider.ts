/** GitHub as a system that is contained: the organisation's repositories, their pipelines and keys, and leaked tokens. */
import { z } from 'zod';
import type { Provider } from '#containment/index.ts';
import type { Organisation } from './organisation.ts';
import { isListed, isProtected } from './protected.ts';

/**
 * Permissions of a GitHub App that a step may ask for, by their API names.
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
const PERMISSIONS: ReadonlySet<string> = new Set([
  'actions',
  'administration',
  'contents',
  'deployments',
  'environments',
  'issues',
  'members',
  'metadata',
  'organization_administration',
  'organization_hooks',
  'organization_personal_access_tokens',
  'organization_secrets',
  'organization_user_blocking',
  'pull_requests',
  'repository_hooks',
  'secret_scanning_alerts',
  'secrets',
]);

export const github: Provider<Organisation> = {
  name: 'github',
  title: 'GitHub',
  // The organisation and what is protected in it stand at the top of firebreak.yml: the record needs them too.
  settings: z.strictObject({}),
  tiers: {
    reader: {
      by: 'app',
      means: 'The observer App, whose key lies in the environment `firebreak`.',
    },
    operator: {
      by: 'app',
      means: 'The operator App, whose key lies in the environment `containment`.',
    },
  },
  // Its name was there before there were other systems, and organisations have put their keys and reviewers there.
  environment: 'containment',
  permissions: PERMISSIONS,
  renderManifests: async (needs) => (await import('./app-manifests.ts')).renderAppManifests(needs),
  loadSteps: async () => (await import('./steps/index.ts')).STEPS,
  connect: async ({ token, apiUrl }) =>
    (await import('./client.ts')).openOrganisation({ token, baseUrl: apiUrl }),
  isProtected,
  isListed,
};
