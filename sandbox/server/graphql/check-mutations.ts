/** The mutation that publishes a check run; it shares the store of the REST routes. */

import { findSuite } from '#sandbox/world/checks.ts';
import type { CheckRun } from '#sandbox/world/run-types.ts';
import { writes } from '../route.ts';
import { isGiven } from './given.ts';
import { findRepositoryById } from './node-ids.ts';
import type { Visitor } from './visitor.ts';
import { assertAllowed, toFieldError } from './visitor.ts';

type Node = Record<string, unknown>;

interface AnnotationInput {
  path: string;
  location: {
    startLine: number;
    endLine: number;
    startColumn?: number | null;
    endColumn?: number | null;
  };
  annotationLevel: string;
  message: string;
  title?: string | null;
}

interface CheckRunInput {
  clientMutationId?: string | null;
  repositoryId: string;
  name: string;
  headSha: string;
  status?: string | null;
  conclusion?: string | null;
  output?: { title: string; summary: string; annotations?: AnnotationInput[] | null } | null;
}

/** https://docs.github.com/en/graphql/reference/input-objects#checkrunoutput: fifty annotations a request. */
const ANNOTATIONS_AT_MOST = 50;

function toAnnotation(sent: AnnotationInput): CheckRun['annotations'][number] {
  const { startLine, endLine, startColumn, endColumn } = sent.location;
  return {
    path: sent.path,
    start_line: startLine,
    end_line: endLine,
    annotation_level: sent.annotationLevel.toLowerCase(),
    message: sent.message,
    ...(isGiven(startColumn) && { start_column: startColumn }),
    ...(isGiven(endColumn) && { end_column: endColumn }),
    ...(isGiven(sent.title) && { title: sent.title }),
  };
}

function toOutput({ output }: CheckRunInput): Pick<CheckRun, 'title' | 'summary' | 'annotations'> {
  const annotations = output?.annotations ?? [];
  if (annotations.length > ANNOTATIONS_AT_MOST) {
    throw toFieldError('UNPROCESSABLE', 'Annotations exceed the maximum quantity of 50');
  }
  return {
    title: output?.title ?? '',
    summary: output?.summary ?? '',
    annotations: annotations.map(toAnnotation),
  };
}

function createCheckRun(visitor: Visitor, input: CheckRunInput): Node {
  const repository = findRepositoryById(visitor, input.repositoryId);
  if (visitor.token.kind !== 'job' && visitor.token.kind !== 'installation') {
    throw toFieldError('FORBIDDEN', 'You must authenticate via a GitHub App.');
  }
  assertAllowed(visitor, repository, writes('checks'));
  const output = toOutput(input);
  const id = visitor.world.ids.next('other');
  const made = { id, headSha: input.headSha, appId: visitor.token.account.appId ?? 0 };
  const check: CheckRun = {
    ...made,
    suite: findSuite(repository, made),
    name: input.name,
    status: (input.status ?? 'QUEUED').toLowerCase(),
    ...output,
    ...(isGiven(input.conclusion) && { conclusion: input.conclusion.toLowerCase() }),
  };
  repository.checks.push(check);
  return { clientMutationId: input.clientMutationId ?? null };
}

/** The mutations on checks. */
export function toCheckMutations(visitor: Visitor): Node {
  return {
    createCheckRun: ({ input }: { input: CheckRunInput }) => createCheckRun(visitor, input),
  };
}
