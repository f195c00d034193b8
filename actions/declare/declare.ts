/**
 * From a filled form to a branch, a pull request and a record. Every step looks first whether it has been done, so a run
 * that was cut short anywhere is finished by running it again, and nothing is made twice.
 */
import { answer, isAnswered, toRefusalClaim, withDistress } from '#answer/index.ts';
import type { RepositoryFacts } from '#github/port.ts';
import { toIncidentId, type IncidentId } from '#incident/path.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import { commitIncident } from './branch.ts';
import { findSecretWarning, toDeclaration, type Declaration } from './declaration.ts';
import { toDeclareClaim } from './first-commit.ts';
import { readForm } from './form.ts';
import { projectIncident } from './project.ts';
import { isPending, showWithoutPull } from './without-pull.ts';
import type { DeclareRequest } from './request.ts';
import type { DeclareWorld, Task } from './task.ts';

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
export function declare(request: DeclareRequest, world: DeclareWorld): Promise<Declared | Refusal> {
  const distress = {
    recorder: world.recorder,
    thread: request.issue.number,
    subject: request.issue.nodeId,
    claim: toDeclareClaim(request),
    runUrl: world.run.url,
    attempt: world.run.attempt,
  };
  return withDistress(distress, () => declareOrRefuse(request, world));
}

async function declareOrRefuse(
  request: DeclareRequest,
  world: DeclareWorld,
): Promise<Declared | Refusal> {
  const declaration = toDeclarationOf(request, world);
  if ('outcome' in declaration) return giveRefusal(request, world, declaration);
  const id = toIncidentId(request.issue.number, request.issue.createdAt);
  const facts = await fetchFacts(id, request, world);
  const task = { id, request, world, declaration, facts };
  const end = judgeRepository(task) ?? (await findEarlier(task)) ?? (await carryOn(task));
  return end.outcome === 'refused' ? giveRefusal(request, world, end) : end;
}

const LOOKS = 4;

/** An issue that was opened a moment ago may not be seen yet, and without it its labels stay away; it may also be deleted. */
async function fetchFacts(
  id: IncidentId,
  { issue }: DeclareRequest,
  { recorder }: DeclareWorld,
): Promise<RepositoryFacts> {
  for (let look = 1; ; look += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each look comes later
    const facts = await recorder.fetchRepositoryFacts(id, issue.number);
    if (facts.issue !== undefined || look === LOOKS) return facts;
    // oxlint-disable-next-line no-await-in-loop -- see above
    await recorder.settle(look);
  }
}

function toDeclarationOf(request: DeclareRequest, world: DeclareWorld): Declaration | Refusal {
  if (request.reporter.bot) {
    const message = 'Only people declare incidents; a bot may hand its finding to one.';
    return refuse('not-permitted', message);
  }
  const { settings, forms } = world;
  const declaration = toDeclaration(readForm(request.body, forms), { settings, request });
  if ('outcome' in declaration) return withSecretWarning(declaration, request);
  return {
    ...declaration,
    warnings: [
      ...(request.doubt === undefined ? [] : [request.doubt]),
      ...declaration.warnings,
      ...toSetupWarnings(world),
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
function toSetupWarnings({ sealer, settings, forms }: DeclareWorld): string[] {
  const key =
    'There is no record key, so `/contain` will be refused. Without the observer App every command but `/help` is refused as well, except to people whom `firebreak.yml` names by id. For both, have an administrator run `npm run setup -- --apply` (`docs/setup.md` says what it makes).';
  const form = `A form could not be read, and the template's was taken for it: ${forms.problems.join(', ')}.`;
  return [
    ...(sealer.canSeal ? [] : [key]),
    ...(settings.problem === undefined ? [] : [settings.problem]),
    ...(forms.problems.length === 0 ? [] : [form]),
  ];
}

function judgeRepository({ facts, world }: Task): Refusal | undefined {
  if (!facts.isPublic || world.settings.policy.acknowledge_public_repository) return undefined;
  const message = 'Incidents are not declared in a public repository: everyone could read them.';
  return refuse('public-repository', message);
}

/** Finds an incident that was declared and whose branch is gone. */
async function findEarlier({ id, request, world, facts }: Task) {
  const { pull, hasRecord } = facts;
  if (facts.branchHead !== undefined) return undefined;
  if (hasRecord && pull === undefined) {
    const message = `The default branch holds a record of ${id} already, and this issue is not where it comes from.`;
    return refuse('invalid-record', message);
  }
  if (pull === undefined) return undefined;
  // Without a record on the default branch, a pull request proves nothing: anyone can open and close one.
  const isOver = hasRecord || (await isDeclared(request, world));
  return isOver
    ? toDeclared(id, pull.number, 'was declared before; its branch is gone')
    : undefined;
}

async function isDeclared(request: DeclareRequest, { recorder }: DeclareWorld): Promise<boolean> {
  const comments = await recorder.fetchComments(request.issue.number);
  return isAnswered(comments, toDeclareClaim(request));
}

async function carryOn(task: Task): Promise<Declared | Refusal> {
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
  { recorder, run }: DeclareWorld,
  refusal: Refusal,
): Promise<Refusal> {
  const thread = request.issue.number;
  const comments = await recorder.fetchComments(thread);
  const claim = toDeclareClaim(request);
  await answer(recorder, {
    thread,
    comments,
    reply: {
      claim: toRefusalClaim(claim, refusal),
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
  run: DeclareWorld['run'],
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
  const claim = toDeclareClaim(request);
  if (isAnswered(comments, claim) || isPending(request, comments)) {
    return 'The incident stands as it was declared.';
  }
  return reason === 'ref-moved' ? 'What was recorded stays recorded.' : 'Nothing was declared.';
}

function toDeclared(id: IncidentId, pullRequest: number, what: string): Declared {
  return { outcome: 'declared', incident: id, pullRequest, message: `${id} ${what}.` };
}
