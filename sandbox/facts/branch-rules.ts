/** Facts about the rules of a branch: how they are listed, and in which words a push that breaks them is refused. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { at } from './graphql.ts';
import { assertHolds, assertReply, assertStatus, readBody } from './reply.ts';
import { demand } from './rulesets.ts';
import { docs, hub4j, operation } from './sources.ts';

const TROUBLE = docs(
  'repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/troubleshooting-rules',
);
const ROUTE = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
const REVIEWS = {
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_approving_review_count: 0,
  required_review_thread_resolution: false,
};

export const branchRules: readonly Fact[] = [
  {
    id: 'ruleset-for-branch-shape',
    claim:
      'The active rules of a branch are listed with type, parameters if they have any, and the ruleset that each comes from; a branch without rules has an empty list.',
    grade: 'recorded',
    sources: [
      hub4j('GHRepositoryTest/wiremock/testGetRulesForBranch'),
      operation('repos/get-branch-rules'),
    ],
    reliedOnBy: [],
    covers: [ROUTE],
    needs: ['administrator'],
    check: async (subject) => {
      const { rest, scratch, owner, repo } = subject;
      const { name } = await scratch.branch();
      const list = () => rest('administrator', ROUTE.replace('{branch}', name));
      assert.deepEqual((await list()).body, []);
      const own = await demand(subject, name, { type: 'deletion' });
      const source = { ruleset_source_type: 'Repository', ruleset_source: `${owner}/${repo}` };
      const listed = await list();
      assertReply(listed, 200, [{ type: 'deletion', ...source, ruleset_id: own }]);
      assert.equal(at(listed.body, '0.parameters'), undefined);
      const other = await demand(subject, name, { type: 'pull_request', parameters: REVIEWS });
      const rules = readBody(await list(), z.array(z.looseObject({ ruleset_id: z.number() })));
      assert.equal(rules.length, 2);
      const second = rules.find(({ ruleset_id: id }) => id === other);
      assertHolds(second, { type: 'pull_request', ...source });
      assertHolds(second, { parameters: { required_approving_review_count: 0 } });
    },
  },
  {
    id: 'push-refusal',
    claim:
      'What a ruleset forbids is refused with "Repository rule violations found", and then a paragraph for each rule that is broken.',
    grade: 'report',
    sources: [
      'https://github.com/satisfactory-factories/application/issues/67',
      'https://github.com/Shyden-Ltd/ShyTalk',
      TROUBLE,
    ],
    reliedOnBy: ['actions/close/close.ts'],
    needs: ['administrator'],
    check: async (subject) => {
      const { rest, scratch } = subject;
      const { name } = await scratch.branch();
      const { head: sha } = await scratch.changedBranch();
      await demand(subject, name, { type: 'pull_request', parameters: REVIEWS });
      const route = `PATCH /repos/{owner}/{repo}/git/refs/heads/${name}`;
      const refused = await rest('administrator', route, { body: { sha } });
      assertStatus(refused, 422);
      const [first, second] = String(at(refused.body, 'message')).split('\n\n');
      const words = 'Changes must be made through a pull request.';
      assert.deepEqual([first, second], ['Repository rule violations found', words]);
    },
  },
  {
    id: 'push-refusal-by-git',
    claim:
      'Git is told "GH013: Repository rule violations found for" and the branch, and a line for each rule that is broken.',
    grade: 'report',
    sources: [
      'https://github.com/gleam-lang/gleam/pull/6080',
      'https://github.com/yshavit/mdq/pull/255',
      'https://github.com/henne49/dbus-opendtu/issues/235',
    ],
    reliedOnBy: [],
    needs: [],
    unaskable: 'Firebreak pushes nothing with Git; people read these words in their own console',
  },
];
