/** Labels of the repository and of a thread, by REST. */

import { z } from 'zod';
import { addLabel, createLabel, findLabel, removeLabel, setLabels } from '#sandbox/world/labels.ts';
import { renderLabel } from '#sandbox/world/payload.ts';
import type { Repository, Thread } from '#sandbox/world/types.ts';
import type { ApiAnswer } from '../answer.ts';
import { created, noContent, notFound, ok, refuse } from '../answer.ts';
import { paginate } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { asRole, inRepository, reads, withBody, writes } from '../route.ts';
import { THREADS, withThread } from './issues.ts';

const NewLabel = z.looseObject({
  name: z.string().min(1),
  color: z.string().optional(),
  description: z.string().max(100).nullish(),
});
const LabelChange = NewLabel.partial().extend({ new_name: z.string().optional() });
const Names = z.union([
  z.array(z.string()),
  z.looseObject({ labels: z.array(z.string()) }).transform(({ labels }) => labels),
]);

const refuseLabel = (field: string, code: string): ApiAnswer =>
  refuse(422, 'Validation Failed', [{ resource: 'Label', code, field }]);

const isColor = (color: string): boolean => /^[0-9a-f]{6}$/i.test(color);

function postLabel(
  { act }: RepositoryRequest,
  { name, color, description }: z.infer<typeof NewLabel>,
): ApiAnswer {
  if (color !== undefined && !isColor(color)) return refuseLabel('color', 'invalid');
  return createLabel(act, { name, color, description: description ?? undefined })
    ? created(renderLabel(act, name))
    : refuseLabel('name', 'already_exists');
}

/** A label that is deleted is gone from every thread too. */
function deleteLabel({ act, parameters }: RepositoryRequest): ApiAnswer {
  const { repository } = act;
  const name = findLabel(repository, parameters['name'] ?? '');
  if (name === undefined) return notFound();
  repository.labels.delete(name);
  for (const thread of repository.threads.values()) thread.labels.delete(name);
  return noContent();
}

function renameLabel({ labels, threads }: Repository, from: string, to: string): void {
  const label = labels.get(from);
  if (label === undefined || from === to) return;
  labels.delete(from);
  labels.set(to, label);
  for (const thread of threads.values()) if (thread.labels.delete(from)) thread.labels.add(to);
}

/** Another label is called so; its own name in another case is free. */
function isTaken(repository: Repository, name: string, wanted = name): boolean {
  return ![undefined, name].includes(findLabel(repository, wanted));
}

function patchLabel(
  { act, parameters }: RepositoryRequest,
  change: z.infer<typeof LabelChange>,
): ApiAnswer {
  const name = findLabel(act.repository, parameters['name'] ?? '') ?? '';
  const label = act.repository.labels.get(name);
  if (label === undefined) return notFound();
  if (change.color !== undefined && !isColor(change.color)) return refuseLabel('color', 'invalid');
  if (isTaken(act.repository, name, change.new_name)) return refuseLabel('name', 'already_exists');
  label.color = change.color ?? label.color;
  label.description = change.description ?? label.description;
  renameLabel(act.repository, name, change.new_name ?? name);
  return ok(renderLabel(act, change.new_name ?? name));
}

const listOf = (request: RepositoryRequest, names: Iterable<string>): ApiAnswer =>
  paginate(request, [...names], (name) => renderLabel(request.act, name));

async function postNames(
  request: RepositoryRequest,
  thread: Thread,
  names: string[],
): Promise<ApiAnswer> {
  for (const name of names) await addLabel(request.act, thread, name);
  return listOf(request, thread.labels);
}

async function putNames(
  request: RepositoryRequest,
  thread: Thread,
  names: string[],
): Promise<ApiAnswer> {
  await setLabels(request.act, thread, names);
  return listOf(request, thread.labels);
}

async function deleteName(request: RepositoryRequest, thread: Thread): Promise<ApiAnswer> {
  const removed = await removeLabel(request.act, thread, request.parameters['name'] ?? '');
  return removed ? listOf(request, thread.labels) : refuse(404, 'Label does not exist');
}

const ALL = '/repos/{owner}/{repo}/labels';
const ON_THREAD = '/repos/{owner}/{repo}/issues/{issue_number}/labels';
const REPOSITORY = writes('issues', 'pull_requests');
const THREAD = asRole('triage', writes(...THREADS));

export const LABEL_ROUTES: Route[] = [
  inRepository(['GET', ALL], reads(...THREADS), (request) =>
    listOf(request, request.act.repository.labels.keys()),
  ),
  inRepository(['POST', ALL], REPOSITORY, withBody(NewLabel, postLabel)),
  inRepository(['GET', `${ALL}/{name}`], reads(...THREADS), ({ act, parameters }) => {
    const name = findLabel(act.repository, parameters['name'] ?? '');
    return name === undefined ? notFound() : ok(renderLabel(act, name));
  }),
  inRepository(['PATCH', `${ALL}/{name}`], REPOSITORY, withBody(LabelChange, patchLabel)),
  inRepository(['DELETE', `${ALL}/{name}`], REPOSITORY, deleteLabel),
  inRepository(
    ['GET', ON_THREAD],
    reads(...THREADS),
    withThread((request, thread) => listOf(request, thread.labels)),
  ),
  inRepository(
    ['POST', ON_THREAD],
    THREAD,
    withBody(Names, (request: RepositoryRequest, names) =>
      withThread((_, thread) => postNames(request, thread, names))(request),
    ),
  ),
  inRepository(
    ['PUT', ON_THREAD],
    THREAD,
    withBody(Names, (request: RepositoryRequest, names) =>
      withThread((_, thread) => putNames(request, thread, names))(request),
    ),
  ),
  inRepository(['DELETE', `${ON_THREAD}/{name}`], THREAD, withThread(deleteName)),
];
