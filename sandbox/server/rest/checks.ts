/** Check runs: a title, a summary and annotations on one commit, fifty annotations a request. */

import { z } from 'zod';
import { findHead } from '#sandbox/world/pull-payload.ts';
import { findSuite } from '#sandbox/world/checks.ts';
import type { CheckRun } from '#sandbox/world/types.ts';
import type { ApiAnswer } from '../answer.ts';
import { created, notFound, ok } from '../answer.ts';
import { paginateWrapped } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { inRepository, reads, toNumber, withBody, writes } from '../route.ts';

// https://docs.github.com/en/rest/checks/runs: more than 50 annotations are refused.
const Annotation = z.object({
  path: z.string(),
  start_line: z.number().int(),
  end_line: z.number().int(),
  start_column: z.number().int().optional(),
  end_column: z.number().int().optional(),
  annotation_level: z.enum(['notice', 'warning', 'failure']),
  title: z.string().max(255).optional(),
  message: z.string().max(65_536),
  raw_details: z.string().optional(),
});
const Output = z.looseObject({
  title: z.string().optional(),
  summary: z.string().max(65_535).optional(),
  text: z.string().max(65_535).optional(),
  annotations: z.array(Annotation).max(50).default([]),
});
const Change = z.looseObject({
  name: z.string().optional(),
  status: z.enum(['queued', 'in_progress', 'completed']).optional(),
  conclusion: z
    .enum(['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'])
    .optional(),
  output: Output.optional(),
});
const NewCheck = Change.extend({ name: z.string(), head_sha: z.string() });

function renderCheck(check: CheckRun): unknown {
  const { id, name, headSha, appId, status, conclusion, title, summary, annotations } = check;
  const output = { title, summary, annotations_count: annotations.length };
  const more = { output, app: { id: appId }, check_suite: { id: check.suite } };
  return { id, name, head_sha: headSha, status, conclusion: conclusion ?? null, ...more };
}

function applyChange(check: CheckRun, change: z.infer<typeof Change>): void {
  check.name = change.name ?? check.name;
  check.title = change.output?.title ?? check.title;
  check.summary = change.output?.summary ?? check.summary;
  check.annotations.push(...(change.output?.annotations ?? []).map(toAnnotation));
  if (change.conclusion !== undefined) {
    check.conclusion = change.conclusion;
    check.status = 'completed';
  } else {
    check.status = change.status ?? check.status;
  }
}

function toAnnotation(sent: z.infer<typeof Annotation>): CheckRun['annotations'][number] {
  const { path, start_line, end_line, start_column, end_column, title } = sent;
  const { annotation_level, message } = sent;
  return {
    path,
    start_line,
    end_line,
    annotation_level,
    message,
    ...(start_column !== undefined && { start_column }),
    ...(end_column !== undefined && { end_column }),
    ...(title !== undefined && { title }),
  };
}

function postCheck({ act }: RepositoryRequest, body: z.infer<typeof NewCheck>): ApiAnswer {
  const id = act.world.ids.next('other');
  const appId = act.account.appId ?? 0;
  const suite = findSuite(act.repository, { id, appId, headSha: body.head_sha });
  const blank = { appId, suite, status: 'queued', title: '', summary: '', annotations: [] };
  const check: CheckRun = { id, name: body.name, headSha: body.head_sha, ...blank };
  applyChange(check, body);
  act.repository.checks.push(check);
  return created(renderCheck(check));
}

const findCheck = (request: RepositoryRequest): CheckRun | undefined =>
  request.act.repository.checks.find(({ id }) => id === toNumber(request, 'check_run_id'));

async function listChecks(request: RepositoryRequest): Promise<ApiAnswer> {
  const { act, parameters, query } = request;
  const ref = (parameters['ref'] ?? '').replace(/^heads\//, '');
  const sha = (await findHead(act, ref)) ?? ref;
  const name = query.get('check_name');
  const items = act.repository.checks.filter(
    (check) => check.headSha === sha && (name === null || check.name === name),
  );
  return paginateWrapped(request, 'check_runs', { items, render: renderCheck });
}

const ONE = '/repos/{owner}/{repo}/check-runs/{check_run_id}';

export const CHECK_ROUTES: Route[] = [
  inRepository(
    ['POST', '/repos/{owner}/{repo}/check-runs'],
    writes('checks'),
    withBody(NewCheck, postCheck),
  ),
  inRepository(['GET', ONE], reads('checks'), (request) => {
    const check = findCheck(request);
    return check === undefined ? notFound() : ok(renderCheck(check));
  }),
  inRepository(
    ['PATCH', ONE],
    writes('checks'),
    withBody(Change, (request: RepositoryRequest, change) => {
      const check = findCheck(request);
      if (check === undefined) return notFound();
      applyChange(check, change);
      return ok(renderCheck(check));
    }),
  ),
  inRepository(['GET', `${ONE}/annotations`], reads('checks'), (request) => {
    const check = findCheck(request);
    return check === undefined ? notFound() : ok(check.annotations);
  }),
  inRepository(
    ['GET', '/repos/{owner}/{repo}/commits/{ref}/check-runs'],
    reads('checks'),
    listChecks,
  ),
];
