/** Facts about revoking credentials that leaked. */
import { randomBytes } from 'node:crypto';
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { assertReply, assertStatus } from './reply.ts';
import type { Subject } from './subject.ts';
import type { Tier } from './question.ts';

const DOCS = 'https://docs.github.com/en/rest/credentials/revoke#revoke-a-list-of-credentials';
const SCHEMA = '@octokit/openapi@23.0.2 credentials/revoke';
const COMMON = {
  reliedOnBy: [
    'actions/providers/github/routes.ts',
    'actions/providers/github/client.ts',
    'actions/incident/credential-kind.ts',
    'actions/providers/github/steps/revoke-credential.ts',
  ],
  covers: ['POST /credentials/revoke'],
} satisfies Partial<Fact>;

/** A token that has the shape of one and was never issued. */
const invent = (prefix: string) => prefix + randomBytes(18).toString('hex');

const revoke = ({ rest }: Subject, credentials: readonly string[], tier: Tier = 'anonymous') =>
  rest(tier, 'POST /credentials/revoke', { body: { credentials } });

export const credentials: readonly Fact[] = [
  {
    ...COMMON,
    id: 'revoke-endpoint',
    claim: 'Anyone may hand in credentials without signing in: 202, whether they exist or not.',
    grade: 'schema',
    sources: [SCHEMA, DOCS],
    needs: ['anonymous'],
    check: async (subject) => {
      assertStatus(await revoke(subject, [invent('ghp_'), invent('gho_')]), 202);
    },
  },
  {
    ...COMMON,
    id: 'revoke-with-credentials-refused',
    claim: 'Whoever signs in to hand in credentials is refused with 403.',
    grade: 'schema',
    sources: [SCHEMA, DOCS],
    needs: ['administrator'],
    check: async (subject) => {
      assertStatus(await revoke(subject, [invent('ghp_')], 'administrator'), 403);
    },
  },
  {
    ...COMMON,
    id: 'revoke-count',
    claim: 'No credential at all, and more than 1,000 at a time, are refused with 422.',
    grade: 'schema',
    sources: [SCHEMA, DOCS],
    needs: ['anonymous'],
    check: async (subject) => {
      assertStatus(await revoke(subject, []), 422);
      const many = Array.from({ length: 1001 }, () => invent('ghp_'));
      assertStatus(await revoke(subject, many), 422);
    },
  },
  {
    ...COMMON,
    id: 'revoke-kinds',
    claim: 'Tokens of installations (ghs_) are not among the kinds that are taken.',
    grade: 'docs',
    sources: [SCHEMA, DOCS],
    doubtful: 'the documents name what is taken, not how the rest is answered',
    needs: ['anonymous'],
    check: async (subject) => {
      const { status } = await revoke(subject, [invent('ghs_')]);
      assert.ok(status === 202 || status === 422, `got ${status}`);
      return status === 422 ? 'they are refused' : 'they are taken without a word';
    },
  },
  {
    ...COMMON,
    id: 'revoke-takes-effect',
    claim: 'A token that was handed in answers 401 from then on.',
    grade: 'docs',
    sources: [DOCS],
    covers: ['POST /credentials/revoke', 'GET /user'],
    // No token of anybody's is thrown away to see.
    needs: ['anonymous', 'world'],
    check: async (subject) => {
      const leaked = [...(subject.world?.tokens.values() ?? [])].find(
        ({ kind }) => kind === 'leaked',
      );
      assert.ok(leaked !== undefined, 'the world has no leaked token');
      const headers = { authorization: `Bearer ${leaked.value}` };
      const ask = () => subject.rest('anonymous', 'GET /user', { headers });
      assertStatus(await ask(), 200);
      assertStatus(await revoke(subject, [leaked.value]), 202);
      assertReply(await ask(), 401, { message: 'Bad credentials' });
    },
  },
];
