/**
 * `createCommitOnBranch` and `createRef`. The commit is a compare-and-swap: a branch that is not where
 * the caller expects answers STALE_DATA and nothing is written.
 */

import { isGiven } from './given.ts';
import { isBranchName } from '#sandbox/world/branch-name.ts';
import { findHead } from '#sandbox/world/pull-payload.ts';
import type { FileChange } from '#sandbox/world/git.ts';
import { readFile } from '#sandbox/world/git.ts';
import { parseNodeId } from '#sandbox/world/ids.ts';
import { createCommit, createRef } from '#sandbox/world/pushes.ts';
import type { Repository } from '#sandbox/world/types.ts';
import { writes } from '../route.ts';
import type { FileChanges } from './file-changes.ts';
import { assertFileChanges } from './file-changes.ts';
import { toCommitNode, toRefNode } from './git-nodes.ts';
import { findRepositoryById } from './node-ids.ts';
import type { Visitor } from './visitor.ts';
import { assertAllowed, findVisible, toAct, toFieldError } from './visitor.ts';

type Node = Record<string, unknown>;

interface CommitInput {
  clientMutationId?: string | null;
  branch: {
    id?: string | null;
    repositoryNameWithOwner?: string | null;
    branchName?: string | null;
  };
  expectedHeadOid: string;
  message: { headline: string; body?: string | null };
  fileChanges?: FileChanges | null;
}

interface RefInput {
  clientMutationId?: string | null;
  repositoryId: string;
  name: string;
  oid: string;
}

function findBranch(
  visitor: Visitor,
  { branch }: CommitInput,
): { repository: Repository; name: string } {
  const { id, repositoryNameWithOwner, branchName } = branch;
  // Only the incident repository has Git, so a Ref's node id needs no repository in it.
  const byId = !isGiven(id) ? undefined : parseNodeId('REF', id);
  const repository =
    byId === undefined
      ? findVisible(visitor, repositoryNameWithOwner ?? '')
      : visitor.world.incidentRepository;
  const name = (byId ?? branchName ?? '').replace(/^refs\/heads\//, '');
  return { repository, name };
}

function toChanges({ fileChanges }: CommitInput): FileChange[] {
  return [
    ...(fileChanges?.deletions ?? []).map(({ path }) => ({ path, deleted: true as const })),
    ...(fileChanges?.additions ?? []).map(({ path, contents }) => ({
      path,
      content: Buffer.from(contents, 'base64'),
    })),
  ];
}

function assertWorkflowsUntouched(
  visitor: Visitor,
  repository: Repository,
  files: FileChange[],
): void {
  const touched = files.find(({ path }) => path.startsWith('.github/workflows/'));
  if (touched === undefined || visitor.token.kind === 'person') return;
  if (visitor.token.permissions['workflows'] === 'write') return;
  const message = `refusing to allow a GitHub App to create or update workflow \`${touched.path}\` of ${repository.name} without \`workflows\` permission`;
  throw toFieldError('FORBIDDEN', message);
}

async function assertDeletable(visitor: Visitor, oid: string, files: FileChange[]): Promise<void> {
  for (const file of files) {
    if (!('deleted' in file)) continue;
    if ((await readFile(visitor.world.git, oid, file.path)) === undefined) {
      const message = `A path was requested for deletion which does not exist as of commit oid \`${oid}\``;
      throw toFieldError(visitor.world.doubts.missingDeletion, message);
    }
  }
}

/** Two spaces before `Pull`, as recorded; a real race has also been seen to answer with the other words. */
function toStaleText(
  { world }: Visitor,
  { expectedHeadOid }: CommitInput,
  { name, head }: { name: string; head: string | undefined },
): string {
  return world.doubts.staleHead === 'is-at'
    ? `Ref refs/heads/${name} is at ${head ?? ''} but expected ${expectedHeadOid}`
    : `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`;
}

/** https://github.com/github/gh-aw/issues/22564 has the words alone. */
function toMissingBranch({ world }: Visitor, { expectedHeadOid }: CommitInput) {
  const { missingBranch: type } = world.doubts;
  if (type !== 'STALE_DATA')
    return toFieldError(type === 'words' ? undefined : type, 'Branch not found');
  const message = `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`;
  return toFieldError(type, message);
}

async function commitOnBranch(visitor: Visitor, input: CommitInput): Promise<Node> {
  const { repository, name } = findBranch(visitor, input);
  assertAllowed(visitor, repository, writes('contents'));
  assertFileChanges(input.fileChanges ?? {});
  const files = toChanges(input);
  assertWorkflowsUntouched(visitor, repository, files);
  const act = toAct(visitor, repository);
  const head = await findHead(act, name);
  if (head === undefined) throw toMissingBranch(visitor, input);
  const expectedHead = input.expectedHeadOid;
  if (head === expectedHead) await assertDeletable(visitor, head, files);
  const { headline, body } = input.message;
  const message = !isGiven(body) || body === '' ? headline : `${headline}\n\n${body}`;
  const result = await createCommit(act, { branch: name, message, files, expectedHead });
  if (!result.written) {
    if (result.reason === 'ruled') {
      throw toFieldError(visitor.world.doubts.ruledCommit, result.message);
    }
    throw toFieldError('STALE_DATA', toStaleText(visitor, input, { name, head: result.head }));
  }
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: () => toCommitNode(visitor, result.oid),
    ref: () => toRefNode(visitor, name, result.oid),
  };
}

async function addRef(visitor: Visitor, input: RefInput): Promise<Node> {
  const repository = findRepositoryById(visitor, input.repositoryId);
  assertAllowed(visitor, repository, writes('contents'));
  const branch = /^refs\/heads\/(.+)$/.exec(input.name)?.[1];
  if (branch === undefined || !isBranchName(branch) || repository.gitDir === undefined) {
    throw toFieldError('UNPROCESSABLE', `${input.name} is not a valid ref name.`);
  }
  const result = await createRef(toAct(visitor, repository), branch, input.oid);
  if (!result.written) {
    if (result.reason === 'ruled') throw toFieldError('UNPROCESSABLE', result.message);
    const taken = `A ref named "${input.name}" already exists in the repository.`;
    const message = result.reason === 'exists' ? taken : 'Object does not exist';
    throw toFieldError('UNPROCESSABLE', message);
  }
  return {
    clientMutationId: input.clientMutationId ?? null,
    ref: () => toRefNode(visitor, branch, input.oid),
  };
}

/** The mutations that write to Git. */
export function toCommitMutations(visitor: Visitor): Node {
  return {
    createCommitOnBranch: ({ input }: { input: CommitInput }) => commitOnBranch(visitor, input),
    createRef: ({ input }: { input: RefInput }) => addRef(visitor, input),
  };
}
