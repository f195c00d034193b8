/** Facts about how a ruleset refuses: each is made for a branch of its own, and lets nobody past. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { ask, at, COMMIT, toCommitInput, toContents } from './graphql.ts';
import { merge, openPull } from './merging.ts';
import { assertDone, assertReply, assertStatus, Identified, readBody } from './reply.ts';
import { operation } from './sources.ts';
import type { Subject } from './subject.ts';

const RULESETS = '/repos/{owner}/{repo}/rulesets';
const TROUBLE =
  'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/troubleshooting-rules';
const VIOLATIONS = /^Repository rule violations found/;
const COMMITS = 'actions/github/commit-change.ts';
const OWN = 'actions/github/rulesets.ts';
const UPDATE = { type: 'update' };

/** Demands something of a branch from now on; answers the number of the ruleset. */
export async function demand({ rest, scratch }: Subject, branch: string, rule: object) {
  const conditions = { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } };
  const draft = { name: scratch.name(), target: 'branch', enforcement: 'active' };
  const body = { ...draft, conditions, rules: [rule] };
  const made = assertDone(await rest('administrator', `POST ${RULESETS}`, { body }));
  const { id } = readBody(made, Identified);
  scratch.undo(() => rest('administrator', `DELETE ${RULESETS}/${String(id)}`));
  return id;
}

/** Refused with this status, in these words. */
export function assertRefused(
  reply: Awaited<ReturnType<Subject['rest']>>,
  status: number,
  words: RegExp,
) {
  assertStatus(reply, status);
  assert.match(String(at(reply.body, 'message')), words);
}

export const rulesets: readonly Fact[] = [
  {
    id: 'ruleset-contents-409',
    claim:
      'A file put on a branch that a ruleset protects is refused with 409, also from an administrator.',
    grade: 'report',
    sources: [TROUBLE, operation('repos/create-or-update-file-contents')],
    reliedOnBy: [OWN],
    needs: ['administrator'],
    check: async (subject) => {
      const { name } = await subject.scratch.branch();
      await demand(subject, name, UPDATE);
      const body = { message: 'Add', content: toContents('x'), branch: name };
      const route = `PUT /repos/{owner}/{repo}/contents/${name}.txt`;
      assertRefused(await subject.rest('administrator', route, { body }), 409, VIOLATIONS);
    },
  },
  {
    id: 'ruleset-ref-422',
    claim: 'A branch that a ruleset protects is moved by nobody: 422.',
    grade: 'report',
    sources: [TROUBLE, operation('git/update-ref')],
    reliedOnBy: [OWN],
    needs: ['administrator'],
    check: async (subject) => {
      const { name } = await subject.scratch.branch();
      const { head: sha } = await subject.scratch.changedBranch();
      await demand(subject, name, UPDATE);
      const route = `PATCH /repos/{owner}/{repo}/git/refs/heads/${name}`;
      const reply = await subject.rest('administrator', route, { body: { sha } });
      assertRefused(reply, 422, VIOLATIONS);
    },
  },
  {
    id: 'ruleset-merge-405',
    claim: 'A pull request that a ruleset does not let pass is not merged: 405, with the reasons.',
    grade: 'report',
    sources: [TROUBLE, operation('pulls/merge')],
    reliedOnBy: [OWN],
    needs: ['administrator'],
    check: async (subject) => {
      const { number, base } = await openPull(subject);
      await demand(subject, base, {
        type: 'pull_request',
        parameters: {
          dismiss_stale_reviews_on_push: false,
          require_code_owner_review: false,
          require_last_push_approval: false,
          required_approving_review_count: 1,
          required_review_thread_resolution: false,
        },
      });
      const reply = await merge(subject, number);
      assertRefused(reply, 405, VIOLATIONS);
      assertRefused(reply, 405, /approving review/);
    },
  },
  {
    id: 'ruleset-commit-unprocessable',
    claim: '`createCommitOnBranch` on a branch that a ruleset protects is refused with an error.',
    grade: 'report',
    sources: [
      TROUBLE,
      'https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch',
      'https://github.com/Shyden-Ltd/ShyTalk',
    ],
    reliedOnBy: [COMMITS],
    doubtful:
      'Which type the error has is not documented; seen as FORBIDDEN. Any refusal is told as it is.',
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name, head } = await subject.scratch.branch();
      await demand(subject, name, UPDATE);
      const additions = [{ path: `${name}.txt`, contents: toContents('x') }];
      const input = toCommitInput(subject, { branch: name, expected: head, additions });
      const { data, errors } = await ask(subject, COMMIT, { variables: { input } });
      assert.equal(at(data, 'createCommitOnBranch'), null, 'It was committed all the same.');
      assert.ok(errors.length > 0, 'It was refused without an error.');
      return `${errors[0]?.type ?? 'no type'}: ${errors[0]?.message.split('\n')[0] ?? ''}`;
    },
  },
  {
    id: 'dependabot-bypass',
    claim: 'A ruleset takes Dependabot, by the number of its App, for an actor who may pass by.',
    grade: 'report',
    sources: [
      'https://github.com/dependabot/dependabot-core/issues/11113',
      operation('repos/create-repo-ruleset bypass_actors'),
    ],
    reliedOnBy: ['scripts/setup/rulesets.ts', OWN],
    doubtful: 'Some servers refuse it with 422; the setup then makes the rule without it.',
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const app = await rest('administrator', 'GET /apps/dependabot');
      if (app.status !== 200) return 'there is no such App here';
      const actor = { actor_id: readBody(app, Identified).id, actor_type: 'Integration' };
      const name = scratch.name();
      const conditions = { ref_name: { include: [`refs/heads/${name}`], exclude: [] } };
      const draft = { name, target: 'branch', enforcement: 'disabled', conditions };
      const bypass = { rules: [UPDATE], bypass_actors: [{ ...actor, bypass_mode: 'always' }] };
      const made = await rest('administrator', `POST ${RULESETS}`, {
        body: { ...draft, ...bypass },
      });
      if (made.status === 422) return 'it is refused';
      const { id } = readBody(assertDone(made), Identified);
      scratch.undo(() => rest('administrator', `DELETE ${RULESETS}/${String(id)}`));
      return 'it is taken';
    },
  },
  {
    id: 'merge-queue-bot',
    claim: 'What a merge queue merges is pushed by `github-merge-queue[bot]`, not by a person.',
    grade: 'report',
    sources: ['https://github.com/ahrefs/monorobot/pull/205'],
    reliedOnBy: ['actions/close/request.ts'],
    doubtful: 'Seen by users alone. Who merged is read from the pull request in either case.',
    needs: [],
    unaskable: 'only a merge queue does it',
  },
  {
    id: 'codeowners-errors',
    claim: 'Owners whom GitHub skips are listed with line, kind and path.',
    grade: 'schema',
    sources: [operation('repos/codeowners-errors')],
    reliedOnBy: ['scripts/setup/code-owners.ts'],
    covers: ['GET /repos/{owner}/{repo}/codeowners/errors'],
    needs: ['administrator'],
    check: async (subject) => {
      const { name } = await subject.scratch.branch();
      const path = '.github/CODEOWNERS';
      const file = `/repos/{owner}/{repo}/contents/${path}`;
      const present = await subject.rest('administrator', `GET ${file}?ref=${name}`);
      const sha = at(present.body, 'sha');
      const content = toContents('* @firebreak-probe-nobody-has-this-name\n');
      const draft = { message: 'Own', content, branch: name };
      const body = sha === undefined ? draft : { ...draft, sha };
      assertDone(await subject.rest('administrator', `PUT ${file}`, { body }));
      const errors = `GET /repos/{owner}/{repo}/codeowners/errors?ref=${name}`;
      const [line, kind] = [1, 'Unknown owner'];
      const reply = await subject.rest('administrator', errors);
      assertReply(reply, 200, { errors: [{ line, kind, path }] });
    },
  },
];
