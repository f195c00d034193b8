/** Check runs: a title, a summary and annotations on one commit, fifty annotations a request. */

import { z } from 'zod';
import { toNodeId } from '#sandbox/world/ids.ts';
import { toFullName, type Schemas } from '#sandbox/world/payload.ts';
import { findSuite } from '#sandbox/world/checks.ts';
import type { CheckRun } from '#sandbox/world/run-types.ts';
import type { ApiAnswer } from '../answer.ts';
import { created, notFound, ok, refuse } from '../answer.ts';
import { paginateWrapped } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { inRepository, reads, toNumber, withBody, writes } from '../route.ts';
import { findCommit, refuseCommit } from './commit-ref.ts';
import { GITHUB_ACTIONS } from './github-actions.ts';

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
/** A change may leave the title as it is, and must say a summary. */
const Output = z.looseObject({
  title: z.string().optional(),
  summary: z.string().max(65_535),
  text: z.string().max(65_535).optional(),
  annotations: z.array(Annotation).max(50).default([]),
});
const Change = z.looseObject({
  name: z.string().optional(),
  // `waiting`, `requested` and `pending` are for GitHub Actions alone.
  status: z.enum(['queued', 'in_progress', 'completed']).optional(),
  conclusion: z
    .enum(['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'])
    .optional(),
  output: Output.optional(),
});
const NewCheck = Change.extend({
  name: z.string(),
  head_sha: z.string(),
  output: Output.extend({ title: z.string() }).optional(),
});

function renderCheck(check: CheckRun, { world, repository }: RepositoryRequest['act']) {
  const { id, name, headSha, status, conclusion, title, summary, annotations } = check;
  const own = toFullName(repository);
  const url = `${world.url}/repos/${own}/check-runs/${String(id)}`;
  const page = `${world.url}/${own}/runs/${String(id)}`;
  return {
    id,
    node_id: toNodeId('CR', id),
    name,
    head_sha: headSha,
    status,
    conclusion: conclusion ?? null,
    external_id: '',
    url,
    html_url: page,
    details_url: page,
    started_at: null,
    completed_at: null,
    output: {
      title,
      summary,
      text: null,
      annotations_count: annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: null,
    app: GITHUB_ACTIONS,
    pull_requests: [],
  };
}

function renderAnnotation(
  annotation: CheckRun['annotations'][number],
  { headSha }: CheckRun,
  { world, repository }: RepositoryRequest['act'],
): Schemas['check-annotation'] {
  const { start_column = null, end_column = null, title = null, ...plain } = annotation;
  const file = `${world.url}/${toFullName(repository)}/blob/${headSha}/${annotation.path}`;
  return { ...plain, start_column, end_column, title, raw_details: null, blob_href: file };
}

/** Only Apps write check runs, and what is completed has a conclusion. */
function refuseCheck(
  { token }: RepositoryRequest,
  { status, conclusion }: z.infer<typeof Change>,
): ApiAnswer | undefined {
  if (token?.kind !== 'job' && token?.kind !== 'installation') {
    return refuse(403, 'You must authenticate via a GitHub App.');
  }
  if (status !== 'completed' || conclusion !== undefined) return undefined;
  const message = `Invalid request.\n\nNo subschema in "anyOf" matched.\n"conclusion" wasn't supplied.\ncompleted is not a member of ["queued", "in_progress"].`;
  return refuse(422, message);
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

async function postCheck(
  request: RepositoryRequest,
  body: z.infer<typeof NewCheck>,
): Promise<ApiAnswer> {
  const refusal = refuseCheck(request, body);
  if (refusal !== undefined) return refusal;
  const { act } = request;
  if ((await findCommit(act, body.head_sha)) === undefined) return refuseCommit(body.head_sha);
  const id = act.world.ids.next('other');
  const appId = act.account.appId ?? 0;
  const suite = findSuite(act.repository, { id, appId, headSha: body.head_sha });
  const blank = { appId, suite, status: 'queued', title: '', summary: '', annotations: [] };
  const check: CheckRun = { id, name: body.name, headSha: body.head_sha, ...blank };
  applyChange(check, body);
  act.repository.checks.push(check);
  return created(renderCheck(check, act));
}

const findCheck = (request: RepositoryRequest): CheckRun | undefined =>
  request.act.repository.checks.find(({ id }) => id === toNumber(request, 'check_run_id'));

async function listChecks(request: RepositoryRequest): Promise<ApiAnswer> {
  const { act, parameters, query } = request;
  const ref = parameters['ref'] ?? '';
  const sha = await findCommit(act, ref);
  if (sha === undefined) return refuseCommit(ref);
  const name = query.get('check_name');
  const items = act.repository.checks.filter(
    (check) => check.headSha === sha && (name === null || check.name === name),
  );
  return paginateWrapped(request, 'check_runs', {
    items,
    render: (check) => renderCheck(check, act),
  });
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
    return check === undefined ? notFound() : ok(renderCheck(check, request.act));
  }),
  inRepository(
    ['PATCH', ONE],
    writes('checks'),
    withBody(Change, (request: RepositoryRequest, change) => {
      const check = findCheck(request);
      if (check === undefined) return notFound();
      const refusal = refuseCheck(request, change);
      if (refusal !== undefined) return refusal;
      applyChange(check, change);
      return ok(renderCheck(check, request.act));
    }),
  ),
  inRepository(['GET', `${ONE}/annotations`], reads('checks'), (request) => {
    const check = findCheck(request);
    return check === undefined
      ? notFound()
      : ok(check.annotations.map((one) => renderAnnotation(one, check, request.act)));
  }),
  inRepository(
    ['GET', '/repos/{owner}/{repo}/commits/{ref}/check-runs'],
    reads('checks'),
    listChecks,
  ),
];
