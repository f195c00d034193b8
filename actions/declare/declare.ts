/**
 * From a filled form to a branch, a pull request and a record. Every step looks first whether it has been done, so a run
 * that was cut short anywhere is finished by running it again, and nothing is made twice.
 */
import { answer, isAnswered, toRefusalKey, withFailureNotice } from '#answer/index.ts';
import type { RepositoryFacts } from '#github/port.ts';
import { toIncidentId, type IncidentId } from '#incident/path.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import { commitIncident } from './branch.ts';
import { findSecretWarning, toDeclaration, type Declaration } from './declaration.ts';
import { toDeclareKey } from './first-commit.ts';
import { readForm } from './form.ts';
import { projectIncident } from './project.ts';
import { isPending, showWithoutPull } from './without-pull.ts';
import type { DeclareRequest } from './request.ts';
import type { DeclareDependencies, DeclareTask } from './task.ts';

export interface Declared {
  outcome: 'declared';
  incident: IncidentId;
  /** Not there while GitHub does not let the job open one; a re-run goes on where this one stopped. */
  pullRequest?: number;
  message: string;
}

/**
 * Declares an incident. @throws UpstreamError when GitHub fails, once the issue says so; running again finishes the work.
 */
export function declare(
  request: DeclareRequest,
  dependencies: DeclareDependencies,
): Promise<Declared | Refusal> {
  const notice = {
    recorder: dependencies.recorder,
    thread: request.issue.number,
    subject: request.issue.nodeId,
    claim: toDeclareKey(request),
    runUrl: dependencies.run.url,
    attempt: dependencies.run.attempt,
  };
  return withFailureNotice(notice, () => declareOrRefuse(request, dependencies));
}

async function declareOrRefuse(
  request: DeclareRequest,
  dependencies: DeclareDependencies,
): Promise<Declared | Refusal> {
  const declaration = toDeclarationOf(request, dependencies);
  if ('outcome' in declaration) return giveRefusal(request, dependencies, declaration);
  const id = toIncidentId(request.issue.number, request.issue.createdAt);
  const facts = await fetchFacts(id, request, dependencies);
  const task = { id, request, dependencies, declaration, facts };
  const end = judgeRepository(task) ?? (await findEarlier(task)) ?? (await carryOn(task));
  return end.outcome === 'refused' ? giveRefusal(request, dependencies, end) : end;
}

const LOOKS = 4;

/** An issue that was opened a moment ago may not be seen yet, and without it its labels stay away; it may also be deleted. */
async function fetchFacts(
  id: IncidentId,
  { issue }: DeclareRequest,
  { recorder }: DeclareDependencies,
): Promise<RepositoryFacts> {
  for (let look = 1; ; look += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each look comes later
    const facts = await recorder.fetchRepositoryFacts(id, issue.number);
    if (facts.issue !== undefined || look === LOOKS) return facts;
    // oxlint-disable-next-line no-await-in-loop -- see above
    await recorder.settle(look);
  }
}

function toDeclarationOf(
  request: DeclareRequest,
  dependencies: DeclareDependencies,
): Declaration | Refusal {
  if (request.reporter.bot) {
    const message = 'Only people declare incidents; a bot may hand its finding to one.';
    return refuse('not-permitted', message);
  }
  const { settings, forms } = dependencies;
  const declaration = toDeclaration(readForm(request.body, forms), { settings, request });
  if ('outcome' in declaration) return withSecretWarning(declaration, request);
  return {
    ...declaration,
    warnings: [
      ...(request.doubt === undefined ? [] : [request.doubt]),
      ...declaration.warnings,
      ...toSetupWarnings(dependencies),
    ],
  };
}

/** What was refused is read by as many people as what was declared. */
function withSecretWarning(refusal: Refusal, request: DeclareRequest): Refusal {
  const warning = findSecretWarning([request.body], request.source.kind);
  return warning === undefined
    ? refusal
    : { ...refusal, message: `${refusal.message}\n- ${warning}` };
}

/** Declaring comes before any setup; what does not work yet is said while there is time to mend it. */
function toSetupWarnings({ signer, settings, forms }: DeclareDependencies): string[] {
  const key =
    'There is no signing key, so `/contain` will be refused. Without the observer App every command but `/help` is refused as well, except to people whom `firebreak.yml` names by id. For both, have an administrator run `npm run setup -- --apply` (`docs/setup.md` says what it makes).';
  const form = `A form could not be read, and the template's was taken for it: ${forms.problems.join(', ')}.`;
  return [
    ...(signer.canSign ? [] : [key]),
    ...(settings.problem === undefined ? [] : [settings.problem]),
    ...(forms.problems.length === 0 ? [] : [form]),
  ];
}

function judgeRepository({ facts, dependencies }: DeclareTask): Refusal | undefined {
  if (!facts.isPublic || dependencies.settings.policy.acknowledge_public_repository)
    return undefined;
  const message = 'Incidents are not declared in a public repository: everyone could read them.';
  return refuse('public-repository', message);
}

/** Finds an incident that was declared and whose branch is gone. */
async function findEarlier({ id, request, dependencies, facts }: DeclareTask) {
  const { pull, hasRecord } = facts;
  if (facts.branchHead !== undefined) return undefined;
  if (hasRecord && pull === undefined) {
    const message = `The default branch holds a record of ${id} already, and this issue is not where it comes from.`;
    return refuse('invalid-record', message);
  }
  if (pull === undefined) return undefined;
  // Without a record on the default branch, a pull request proves nothing: anyone can open and close one.
  const isOver = hasRecord || (await isDeclared(request, dependencies));
  return isOver
    ? toDeclared(id, pull.number, 'was declared before; its branch is gone')
    : undefined;
}

async function isDeclared(
  request: DeclareRequest,
  { recorder }: DeclareDependencies,
): Promise<boolean> {
  const comments = await recorder.fetchComments(request.issue.number);
  return isAnswered(comments, toDeclareKey(request));
}

async function carryOn(task: DeclareTask): Promise<Declared | Refusal> {
  const written = await commitIncident(task);
  if ('outcome' in written) return written;
  const pull = await projectIncident(task, written);
  if ('outcome' in pull) return pull;
  if ('refused' in pull) {
    await showWithoutPull(task, { written, words: pull.refused });
    const message = `${task.id} is declared; its pull request could not be opened: ${pull.refused}`;
    return { outcome: 'declared', incident: task.id, message };
  }
  return toDeclared(task.id, pull.number, `works in pull request ${pull.number}`);
}

async function giveRefusal(
  request: DeclareRequest,
  { recorder, run }: DeclareDependencies,
  refusal: Refusal,
): Promise<Refusal> {
  const thread = request.issue.number;
  const comments = await recorder.fetchComments(thread);
  const claim = toDeclareKey(request);
  await answer(recorder, {
    thread,
    comments,
    reply: {
      claim: toRefusalKey(claim, refusal),
      parts: [
        {
          ...refusal,
          after: toAfter(refusal, comments, request),
          links: toLinks(refusal, request, run),
        },
      ],
    },
    projection: {
      react: { subject: request.issue.nodeId, add: 'THUMBS_DOWN', remove: ['EYES', 'CONFUSED'] },
    },
  });
  return refusal;
}

/** The form of an issue is read as it was posted, so starting the run again mends nothing about it. */
function toLinks(
  { reason }: Refusal,
  { repository, exercise }: DeclareRequest,
  run: DeclareDependencies['run'],
) {
  const template = exercise ? 'exercise.yml' : 'incident.yml';
  const toForm = {
    text: 'Open the form',
    url: `${repository.url}/issues/new?template=${template}`,
  };
  const toRun = { text: 'Open the run', url: run.url };
  if (reason === 'invalid-form' || reason === 'not-permitted') return [toForm];
  return reason === 'foreign-branch' ? [toForm, toRun] : [toRun];
}

/** A run that is started again after the end must not unsay what was declared. */
function toAfter(
  { reason }: Refusal,
  comments: Parameters<typeof isAnswered>[0],
  request: DeclareRequest,
): string {
  const claim = toDeclareKey(request);
  if (isAnswered(comments, claim) || isPending(request, comments)) {
    return 'The incident stands as it was declared.';
  }
  return reason === 'ref-moved' ? 'What was recorded stays recorded.' : 'Nothing was declared.';
}

function toDeclared(id: IncidentId, pullRequest: number, what: string): Declared {
  return { outcome: 'declared', incident: id, pullRequest, message: `${id} ${what}.` };
}
