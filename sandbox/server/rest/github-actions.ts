/** The App behind `GITHUB_TOKEN`, https://api.github.com/apps/github-actions: the author of all check runs here. */
import { toAccountAddresses } from '#sandbox/world/addresses.ts';
import type { Schemas } from '#sandbox/world/payload.ts';

export const GITHUB_ACTIONS = {
  id: 15_368,
  node_id: 'MDM6QXBwMTUzNjg=',
  slug: 'github-actions',
  name: 'GitHub Actions',
  description: 'Automate your workflow from idea to production',
  external_url: 'https://help.github.com/en/actions',
  html_url: 'https://github.com/apps/github-actions',
  created_at: '2018-07-30T09:30:17Z',
  updated_at: '2024-04-10T20:33:16Z',
  permissions: { checks: 'write', contents: 'write', metadata: 'read' },
  events: [],
  owner: {
    id: 9919,
    node_id: 'MDEyOk9yZ2FuaXphdGlvbjk5MTk=',
    login: 'github',
    type: 'Organization',
    site_admin: false,
    gravatar_id: '',
    avatar_url: 'https://avatars.githubusercontent.com/u/9919?v=4',
    ...toAccountAddresses('https://github.com', 'github'),
  },
} satisfies Schemas['integration'];
