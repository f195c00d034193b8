/** Facts about comparing two commits, from which a report knows what an incident branch changes elsewhere. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertReply, assertStatus, readBody, Sha } from './reply.ts';
import { plant, toFile } from './tree.ts';
import type { Subject } from './subject.ts';

const DOCS = 'https://docs.github.com/en/rest/commits/commits#compare-two-commits';
const SCHEMA = '@octokit/openapi@23.0.2 repos/compare-commits-with-basehead';
const COMMON = {
  reliedOnBy: ['actions/github/comparison.ts', 'actions/github/incident-branch.ts'],
  covers: ['GET /repos/{owner}/{repo}/compare/{basehead}'],
  needs: ['administrator'],
} satisfies Partial<Fact>;

const Compared = z.object({
  commits: z.array(Sha),
  files: z.array(
    z.object({
      filename: z.string(),
      status: z.string(),
      previous_filename: z.string().optional(),
    }),
  ),
});

const compare = ({ rest }: Subject, basehead: string) =>
  rest('administrator', `GET /repos/{owner}/{repo}/compare/${basehead}`);

const toFiles = (count: number) =>
  Array.from({ length: count }, (_, index) => toFile(`firebreak-probe/${String(index)}.txt`));

export const comparing: readonly Fact[] = [
  {
    ...COMMON,
    id: 'compare-ahead',
    claim:
      'A branch that went on is compared as ahead, by branch and by commit, with its commits and files.',
    grade: 'schema',
    sources: [SCHEMA, DOCS],
    check: async (subject) => {
      const { name, head } = await subject.scratch.changedBranch();
      const own = [{ filename: `${name}.txt`, status: 'added' }];
      for (const revision of [name, head]) {
        // oxlint-disable-next-line no-await-in-loop -- two questions
        const reply = await compare(subject, `${subject.defaultBranch}...${revision}`);
        const counts = { ahead_by: 1, behind_by: 0, total_commits: 1 };
        assertReply(reply, 200, {
          status: 'ahead',
          ...counts,
          commits: [{ sha: head }],
          files: own,
        });
      }
    },
  },
  {
    ...COMMON,
    id: 'compare-from-parting',
    claim:
      'Two branches are compared from where they parted: what the base did since is no difference.',
    grade: 'docs',
    sources: [DOCS],
    check: async (subject) => {
      const { scratch } = subject;
      const { name: base } = await scratch.changedBranch();
      const { name: head } = await scratch.changedBranch();
      const apart = await compare(subject, `${base}...${head}`);
      assertReply(apart, 200, { status: 'diverged', ahead_by: 1, behind_by: 1 });
      const { files } = readBody(apart, Compared);
      assert.deepEqual(
        files.map(({ filename }) => filename),
        [`${head}.txt`],
      );
    },
  },
  {
    ...COMMON,
    id: 'compare-behind',
    claim: 'A branch that the other one holds already is compared as behind, without files.',
    grade: 'schema',
    sources: [SCHEMA],
    check: async (subject) => {
      const { name } = await subject.scratch.changedBranch();
      const reply = await compare(subject, `${name}...${subject.defaultBranch}`);
      assertReply(reply, 200, { status: 'behind' });
      assert.deepEqual(readBody(reply, Compared).files, []);
    },
  },
  {
    ...COMMON,
    id: 'compare-order',
    claim: 'The commits of a comparison come oldest first, unlike those of a log.',
    grade: 'schema',
    sources: [SCHEMA, DOCS],
    check: async (subject) => {
      const first = await subject.scratch.changedBranch();
      await plant(subject, toFiles(1), first.name);
      const reply = await compare(subject, `${subject.defaultBranch}...${first.name}`);
      const { commits } = readBody(reply, Compared);
      assert.equal(commits.length, 2);
      assert.equal(commits[0]?.sha, first.head);
    },
  },
  {
    ...COMMON,
    id: 'compare-missing',
    claim: 'Comparing with what is not there answers 404.',
    grade: 'schema',
    sources: [`${SCHEMA} 404`],
    check: async (subject) => {
      const name = subject.scratch.name();
      assertStatus(await compare(subject, `${subject.defaultBranch}...${name}`), 404);
    },
  },
  {
    ...COMMON,
    id: 'compare-renamed',
    claim: 'A file that was moved is told once, with the place where it was.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 diff-entry previous_filename'],
    check: async (subject) => {
      const text = 'the same text at another place, long enough to be known again\n'.repeat(20);
      const { branch, head, objects } = await plant(subject, [toFile('before.txt', text)]);
      const kept = { mode: '100644', type: 'blob' } as const;
      const moved = { path: 'after.txt', sha: objects.get('before.txt') ?? '', ...kept };
      await plant(subject, [moved, { path: 'before.txt', sha: null, ...kept }], branch);
      const reply = await compare(subject, `${head}...${branch}`);
      const { files } = readBody(reply, Compared);
      assert.deepEqual(files, [
        { filename: 'after.txt', status: 'renamed', previous_filename: 'before.txt' },
      ]);
    },
  },
  {
    ...COMMON,
    id: 'compare-files-at-most',
    claim: 'A comparison lists 300 files at most, without saying that there are more.',
    grade: 'docs',
    sources: [DOCS],
    check: async (subject) => {
      const { branch, objects } = await plant(subject, toFiles(1));
      const sha = objects.get('firebreak-probe/0.txt') ?? '';
      const many = toFiles(301).map(({ path, mode, type }) => ({ path, mode, type, sha }));
      await plant(subject, many, branch);
      const reply = await compare(subject, `${subject.defaultBranch}...${branch}`);
      assert.equal(readBody(reply, Compared).files.length, 300);
    },
  },
  {
    ...COMMON,
    id: 'compare-files-first-page',
    claim: 'The files of a comparison stand on its first page alone.',
    grade: 'docs',
    sources: [DOCS],
    check: async (subject) => {
      const { name } = await subject.scratch.changedBranch();
      const range = `${subject.defaultBranch}...${name}`;
      const first = await compare(subject, `${range}?per_page=1`);
      assert.equal(readBody(first, Compared).files.length, 1);
      const second = await compare(subject, `${range}?per_page=1&page=2`);
      const Second = z.object({ files: z.array(z.unknown()).optional() });
      assert.deepEqual(readBody(second, Second).files ?? [], []);
    },
  },
];
