/** Facts about `createCommitOnBranch` and `createRef`: the only ways in which Firebreak writes to Git. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import {
  ask,
  askInVain,
  askWell,
  at,
  COMMIT,
  commit,
  openBranch,
  textAt,
  toCommitInput,
  toContents,
  toMaker,
  type Change,
} from './graphql.ts';
import { GHCOMMIT, GRAPHQL_LIMITS, REPO_GUARDIAN, schema, SDLC_HARNESS } from './sources.ts';
import type { Subject } from './subject.ts';
import type { Tier } from './question.ts';

const DOCUMENTS = 'actions/github/documents.ts';
const CHANGE = 'actions/github/commit-change.ts';
const FAILURE = 'actions/github/failure.ts';
const ORIGIN = 'actions/github/origin.ts';

/** Tries a commit that must be refused, and holds that the branch stayed where it was. */
async function refuse(subject: Subject, change: Change, tier?: Tier) {
  const before = await readHead(subject, change.branch);
  const variables = { input: toCommitInput(subject, change) };
  const refused = await askInVain(
    subject,
    COMMIT,
    tier === undefined ? { variables } : { variables, tier },
  );
  assert.equal(await readHead(subject, change.branch), before, 'The branch moved all the same.');
  return refused;
}

async function readHead(subject: Subject, branch: string): Promise<unknown> {
  const route = `GET /repos/{owner}/{repo}/git/ref/heads/${branch}`;
  const { body } = await subject.rest(toMaker(subject), route);
  return at(body, 'object.sha');
}

async function readTree(subject: Subject, oid: string): Promise<unknown> {
  const route = `GET /repos/{owner}/{repo}/git/commits/${oid}`;
  return textAt((await subject.rest(toMaker(subject), route)).body, 'tree.sha');
}

const addition = (path: string) => ({ path, contents: toContents(`${path}\n`) });

export const commitOnBranch: readonly Fact[] = [
  {
    id: 'commit-stale-data',
    claim: 'A commit on a branch that is not where the caller expects is refused with STALE_DATA.',
    grade: 'recorded',
    sources: [REPO_GUARDIAN, schema('Mutation.createCommitOnBranch')],
    reliedOnBy: [DOCUMENTS, CHANGE, FAILURE],
    covers: ['Mutation.createCommitOnBranch', 'CreateCommitOnBranchPayload.commit'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name: branch, base: expected } = await openBranch(subject);
      const refused = await refuse(subject, {
        branch,
        expected,
        additions: [addition('late.txt')],
      });
      assert.equal(refused.type, 'STALE_DATA');
      assert.deepEqual(refused.path, ['createCommitOnBranch']);
      const text = `Expected branch to point to "${expected}" but it did not.  Pull and try again.`;
      assert.equal(refused.message, text);
    },
  },
  {
    id: 'commit-stale-other-text',
    claim: 'A commit that loses a true race is refused with STALE_DATA too, in other words.',
    grade: 'report',
    sources: [schema('Mutation.createCommitOnBranch'), GHCOMMIT],
    reliedOnBy: [FAILURE, CHANGE],
    doubtful:
      'Seen once: "Ref refs/heads/x is at … but expected …"; a check cannot lose a race on purpose.',
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name: branch, head: expected } = await openBranch(subject);
      const changes = ['a.txt', 'b.txt'].map((path) => ({
        branch,
        expected,
        additions: [addition(path)],
      }));
      const answers = await Promise.all(
        changes.map((change) =>
          ask(subject, COMMIT, { variables: { input: toCommitInput(subject, change) } }),
        ),
      );
      const errors = answers.flatMap((one) => one.errors);
      assert.equal(errors.length, 1, 'Both commits were taken, or none.');
      return `${errors[0]?.type}: ${errors[0]?.message}`;
    },
  },
  {
    id: 'commit-is-signed-by-web-flow',
    claim:
      'GitHub signs what a job commits, and names the bot with its numeric address as the author.',
    grade: 'recorded',
    sources: [REPO_GUARDIAN, schema('GitSignature.wasSignedByGitHub')],
    reliedOnBy: [
      ORIGIN,
      'actions/github/incident-branch.ts',
      DOCUMENTS,
      'actions/github/branch-documents.ts',
    ],
    covers: ['Commit.signature', 'GitSignature.isValid', 'GitSignature.wasSignedByGitHub'],
    needs: ['job', 'graphql'],
    check: async (subject) => {
      const { name: branch, head: expected } = await openBranch(subject);
      const head = await commit(
        subject,
        { branch, expected, additions: [addition('job.txt')] },
        'job',
      );
      const document = `query($owner: String!, $name: String!, $head: String!) {
        repository(owner: $owner, name: $name) { object(expression: $head) { ... on Commit {
          author { email } signature { isValid wasSignedByGitHub }
        } } }
      }`;
      const data = await askWell(subject, document, { variables: { head } });
      const signature = { isValid: true, wasSignedByGitHub: true };
      assert.deepEqual(at(data, 'repository.object.signature'), signature);
      const email = textAt(data, 'repository.object.author.email');
      assert.match(email, /^\d+\+github-actions\[bot\]@users\.noreply\./);
    },
  },
  {
    id: 'commit-no-author-choice',
    claim: 'Nobody chooses the author of such a commit: the input has no field for it.',
    grade: 'schema',
    sources: [schema('CreateCommitOnBranchInput')],
    reliedOnBy: [ORIGIN],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name: branch, head: expected } = await openBranch(subject);
      const input = { ...toCommitInput(subject, { branch, expected }), author: { name: 'x' } };
      const { message } = await askInVain(subject, COMMIT, { variables: { input } });
      assert.match(message, /author/);
      assert.equal(await readHead(subject, branch), expected);
    },
  },
  {
    id: 'commit-sizes',
    claim: 'A commit of 101 files and one of a file above 1 MiB are taken.',
    grade: 'recorded',
    sources: [REPO_GUARDIAN, GHCOMMIT],
    reliedOnBy: [CHANGE, 'actions/declare/first-commit.ts'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name: branch, head } = await openBranch(subject);
      const many = Array.from({ length: 101 }, (_, index) => addition(`many/${index}.txt`));
      const expected = await commit(subject, { branch, expected: head, additions: many });
      const large = { path: 'large.bin', contents: toContents(Buffer.alloc(1024 * 1024 + 1, 'x')) };
      await commit(subject, { branch, expected, additions: [large] });
    },
  },
  {
    id: 'commit-empty',
    claim: 'A commit without additions and deletions is made, and changes no file.',
    grade: 'schema',
    sources: [schema('FileChanges')],
    reliedOnBy: [CHANGE],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name: branch, head: expected } = await openBranch(subject);
      const made = await commit(subject, { branch, expected });
      assert.notEqual(made, expected);
      assert.equal(await readTree(subject, made), await readTree(subject, expected));
    },
  },
  {
    id: 'commit-duplicate-path',
    claim: 'A path that stands twice among additions and deletions is refused.',
    grade: 'schema',
    sources: [schema('FileChanges')],
    reliedOnBy: [CHANGE],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name: branch, head: expected } = await openBranch(subject, 'twice.txt');
      const additions = [addition('twice.txt')];
      await refuse(subject, { branch, expected, additions, deletions: [{ path: 'twice.txt' }] });
      await refuse(subject, { branch, expected, additions: [...additions, ...additions] });
    },
  },
  {
    id: 'commit-base64-strict',
    claim: 'Contents that are no base64 with its padding are refused.',
    grade: 'schema',
    sources: [schema('FileAddition.contents')],
    reliedOnBy: [CHANGE],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name: branch, head: expected } = await openBranch(subject);
      for (const contents of ['YQ', '*not base64*']) {
        // oxlint-disable-next-line no-await-in-loop -- one request after the other
        await refuse(subject, { branch, expected, additions: [{ path: 'a.txt', contents }] });
      }
    },
  },
  {
    id: 'commit-delete-missing',
    claim: 'Deleting a file that is not there refuses the whole commit.',
    grade: 'report',
    sources: ['https://github.com/Thinkmill/keystatic/issues', schema('FileDeletion')],
    reliedOnBy: [CHANGE, FAILURE],
    doubtful: 'The type of the error is reported both as NOT_FOUND and as UNPROCESSABLE.',
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name: branch, head: expected } = await openBranch(subject);
      const deletions = [{ path: 'no/such/file' }];
      const additions = [addition('beside.txt')];
      const refused = await refuse(subject, { branch, expected, additions, deletions });
      const text = 'A path was requested for deletion which does not exist as of commit oid';
      assert.ok(refused.message.startsWith(text), refused.message);
      return String(refused.type);
    },
  },
  {
    id: 'commit-paths-relative',
    claim: 'A path that begins with a slash is refused.',
    grade: 'schema',
    sources: [schema('FileChanges')],
    reliedOnBy: [CHANGE],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name: branch, head: expected } = await openBranch(subject);
      await refuse(subject, { branch, expected, additions: [addition('/absolute.txt')] });
    },
  },
  {
    id: 'commit-branch-must-exist',
    claim: 'A commit makes no branch: one that is not there is refused.',
    grade: 'report',
    sources: [schema('CommittableBranch'), 'https://github.com/github/gh-aw/issues/22564'],
    reliedOnBy: [CHANGE, 'actions/declare/branch.ts'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { head: expected } = await openBranch(subject);
      const branch = subject.scratch.name();
      const additions = [addition('a.txt')];
      const { type, message } = await refuse(subject, { branch, expected, additions });
      return `${type ?? 'no type'}: ${message}`;
    },
  },
  {
    id: 'commit-mutation-cost',
    claim: 'A commit by GraphQL counts against the limit of GraphQL, not against that of REST.',
    grade: 'recorded',
    sources: [REPO_GUARDIAN, GRAPHQL_LIMITS],
    reliedOnBy: ['actions/github/client.ts', 'actions/command/gates/budget.ts'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name: branch, head: expected } = await openBranch(subject);
      const input = toCommitInput(subject, { branch, expected });
      const { headers } = await subject.graphql('administrator', COMMIT, { input });
      assert.equal(headers.get('x-ratelimit-resource'), 'graphql');
    },
  },
  {
    id: 'workflow-files-refused-to-github-token',
    claim: 'A job may not change a workflow file, whatever `permissions:` it has.',
    grade: 'recorded',
    sources: [SDLC_HARNESS, 'https://docs.github.com/en/actions/reference/security/secure-use'],
    reliedOnBy: ['docs/threat-model.md', CHANGE],
    needs: ['job', 'graphql'],
    check: async (subject) => {
      const { name: branch, head: expected } = await openBranch(subject);
      const additions = [addition('.github/workflows/firebreak-probe.yml')];
      await refuse(subject, { branch, expected, additions }, 'job');
    },
  },
];
