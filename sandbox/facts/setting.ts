/** The world in which facts are asked of the sandbox: small, and with one person for each right. */

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
