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
  description: z.string().optional(),
});
const LabelChange = NewLabel.partial().extend({ new_name: z.string().optional() });
const Names = z.union([
  z.array(z.string()),
  z.looseObject({ labels: z.array(z.string()) }).transform(({ labels }) => labels),
]);

function postLabel({ act }: RepositoryRequest, label: z.infer<typeof NewLabel>): ApiAnswer {
  return createLabel(act, label)
    ? created(renderLabel(act.repository, label.name))
    : refuse(422, 'Validation Failed', [
        { resource: 'Label', code: 'already_exists', field: 'name' },
      ]);
}

function renameLabel({ labels, threads }: Repository, from: string, to: string): void {
  const label = labels.get(from);
  if (label === undefined || from === to) return;
  labels.delete(from);
  labels.set(to, label);
  for (const thread of threads.values()) if (thread.labels.delete(from)) thread.labels.add(to);
}

/** The label that a path names, as the repository spells it. */
function toSpelled(repository: Repository, parameters: RepositoryRequest['parameters']): string {
  const name = parameters['name'] ?? '';
  return findLabel(repository, name) ?? name;
}

function patchLabel(
  { act, parameters }: RepositoryRequest,
  change: z.infer<typeof LabelChange>,
): ApiAnswer {
  const name = toSpelled(act.repository, parameters);
  const label = act.repository.labels.get(name);
  if (label === undefined) return notFound();
  label.color = change.color ?? label.color;
  label.description = change.description ?? label.description;
  renameLabel(act.repository, name, change.new_name ?? name);
  return ok(renderLabel(act.repository, change.new_name ?? name));
}

const listOf = (request: RepositoryRequest, names: Iterable<string>): ApiAnswer =>
  paginate(request, [...names], (name) => renderLabel(request.act.repository, name));

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
    const name = toSpelled(act.repository, parameters);
    return act.repository.labels.has(name) ? ok(renderLabel(act.repository, name)) : notFound();
  }),
  inRepository(['PATCH', `${ALL}/{name}`], REPOSITORY, withBody(LabelChange, patchLabel)),
  inRepository(['DELETE', `${ALL}/{name}`], REPOSITORY, ({ act, parameters }) =>
    act.repository.labels.delete(toSpelled(act.repository, parameters)) ? noContent() : notFound(),
  ),
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
