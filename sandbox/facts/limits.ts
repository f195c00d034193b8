/** Facts about what each answer says of the rate limit. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import type { Subject } from './subject.ts';
import type { Tier } from './question.ts';

const LIMITS = 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api';
const CLIENT = 'actions/github/client.ts';

async function readLimit({ rest }: Subject, tier: Tier) {
  const { headers } = await rest(tier, 'GET /repos/{owner}/{repo}');
  const read = (name: string) => headers.get(`x-ratelimit-${name}`) ?? '';
  return {
    limit: read('limit'),
    remaining: read('remaining'),
    used: read('used'),
    reset: read('reset'),
    resource: read('resource'),
  };
}

export const limits: readonly Fact[] = [
  {
    id: 'limit-headers',
    claim:
      'Each answer says how many requests an hour there are, were used and are left, and when it begins anew in seconds since 1970.',
    grade: 'docs',
    sources: [`${LIMITS}#checking-the-status-of-your-rate-limit`],
    reliedOnBy: [CLIENT],
    emulate: 'counts the request among the used ones and among those that are left',
    needs: ['administrator'],
    check: async (subject) => {
      const { limit, remaining, used, reset, resource } = await readLimit(subject, 'administrator');
      assert.equal(resource, 'core');
      assert.ok(Number(limit) >= 5000, limit);
      assert.equal(Number(used) + Number(remaining), Number(limit));
      assert.match(reset, /^\d{10}$/);
    },
  },
  {
    id: 'github-token-limit',
    claim:
      'GITHUB_TOKEN has 1,000 requests an hour for the repository, 15,000 with Enterprise Cloud.',
    grade: 'docs',
    sources: [`${LIMITS}#primary-rate-limit-for-github_token-in-github-actions`],
    reliedOnBy: [CLIENT],
    emulate: 'has no such token',
    needs: ['job'],
    check: async (subject) => {
      const { limit } = await readLimit(subject, 'job');
      assert.ok(limit === '1000' || limit === '15000', limit);
    },
  },
  {
    id: 'installation-limit',
    claim: 'An installation of an App has at least 5,000 requests an hour.',
    grade: 'docs',
    sources: [`${LIMITS}#primary-rate-limit-for-github-app-installations`],
    reliedOnBy: [CLIENT],
    needs: ['observer'],
    check: async (subject) => {
      const { limit } = await readLimit(subject, 'observer');
      assert.ok(Number(limit) >= 5000, limit);
    },
  },
  {
    id: 'anonymous-limit',
    claim: 'Without a token there are 60 requests an hour for an address.',
    grade: 'docs',
    sources: [`${LIMITS}#primary-rate-limit-for-unauthenticated-users`],
    reliedOnBy: ['actions/providers/github/client.ts'],
    emulate: 'gives 5,000',
    needs: ['anonymous'],
    check: async (subject) => {
      assert.equal((await readLimit(subject, 'anonymous')).limit, '60');
    },
  },
];
