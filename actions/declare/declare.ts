/**
 * From a filled form to a branch, a pull request and a record. Every step looks first whether it has been done, so a run
 * that was cut short anywhere is finished by running it again, and nothing is made twice.
 */
import {
  answer,
  renderStatusComment,
  toProjection,
  toStatusState,
  type ReplyDraft,
} from '#answer/index.ts';
import { UpstreamError } from '#kernel/errors.ts';
import { commitChange } from '#kernel/github/commit-change.ts';
import { renderStatusMarker } from '#kernel/github/marker.ts';
import type { Recorder, RepositoryFacts, Snapshot } from '#kernel/github/port.ts';
import { openDraft } from '#kernel/incident/draft.ts';
import { toIncidentBranch, toIncidentId, type IncidentId } from '#kernel/incident/path.ts';
import { refuse, type Refusal } from '#kernel/reason.ts';
import type { Settings } from '#kernel/settings.ts';
import { toDeclaration, type Declaration } from './declaration.ts';
import { toDeclareClaim, writeIncident } from './first-commit.ts';
import { readForm, type FormField } from './form.ts';
import type { DeclareRequest } from './request.ts';
import type { Scaffold } from './scaffold.ts';
import { renderDeclared, renderPullBody, renderPullTitle } from './texts.ts';

export interface DeclareWorld {
  recorder: Recorder;
  settings: Settings;
  form: readonly FormField[];
  scaffold: Scaffold;
}

export interface Declared {
  outcome: 'declared';
  incident: IncidentId;
  pullRequest: number;
  message: string;
}

/** Declares an incident. @throws UpstreamError when GitHub fails; running again finishes the work. */
export async function declare(
  request: DeclareRequest,
  world: DeclareWorld,
): Promise<Declared | Refusal> {
  const id = toIncidentId(request.issue.number, request.issue.createdAt);
  const declaration = toDeclarationOf(request, world);
  if ('outcome' in declaration) return refuseRequest(request, world, declaration);
  const facts = await world.recorder.fetchRepositoryFacts(id, request.issue.number);
  const task = { id, request, world, declaration, facts };
  if (facts.isPublic && !world.settings.policy.acknowledge_public_repository) {
    const message = 'Incidents are not declared in a public repository: everyone could read them.';
    return refuseRequest(request, world, refuse('public-repository', message));
  }
  if (facts.branchHead === undefined && facts.pull !== undefined) {
    return toDeclared(id, facts.pull.number, 'was declared before; its branch is gone');
  }
  if (facts.branchHead === undefined && facts.hasRecord) {
    const message = `The default branch holds a record of ${id} already, and this issue is not where it comes from.`;
    return refuseRequest(request, world, refuse('invalid-record', message));
  }
  const written = await commitIncident(task);
  return 'outcome' in written ? refuseRequest(request, world, written) : project(task, written);
}

interface Task {
  id: IncidentId;
  request: DeclareRequest;
  world: DeclareWorld;
  declaration: Declaration;
  facts: RepositoryFacts;
}

function toDeclarationOf(request: DeclareRequest, world: DeclareWorld): Declaration | Refusal {
  if (request.reporter.bot) {
    return refuse(
      'not-permitted',
      'Only people declare incidents; a bot may hand its finding to one.',
    );
  }
  const values = readForm(request.body, world.form);
  if ('outcome' in values) return values;
  const { settings } = world;
  return toDeclaration(values, { settings, declaredAt: request.issue.createdAt });
}

/** Makes the branch and writes the record to it, or finds both. */
async function commitIncident(task: Task): Promise<Snapshot | Refusal> {
  const { id, request, world, declaration } = task;
  const { recorder, scaffold } = world;
  return commitChange(await openBranch(task), {
    recorder,
    thread: request.issue.number,
    message: { headline: `Declare ${id}` },
    apply: (draft) => {
      if (draft.snapshot.record !== '') return;
      writeIncident(draft, { id, request, declaration, scaffold, at: recorder.clock.now() });
    },
  });
}

async function openBranch({ id, request, world, facts }: Task): Promise<Snapshot> {
  const { recorder } = world;
  const branch = toIncidentBranch(id);
  if (facts.branchHead === undefined) {
    const opened = await recorder.createBranch({
      repository: facts.nodeId,
      branch,
      sha: facts.defaultHead,
      acknowledge: request.issue.nodeId,
    });
    if (opened === 'created') return toEmptySnapshot(id, branch, facts);
  } else {
    await recorder.acknowledge({ thread: request.issue.number });
  }
  const snapshot = await recorder.fetchSnapshot(id, request.issue.number);
  return snapshot ?? toEmptySnapshot(id, branch, facts);
}

/** What a branch looks like that was made a moment ago. */
function toEmptySnapshot(id: IncidentId, branch: string, facts: RepositoryFacts): Snapshot {
  return {
    id,
    branch,
    repository: facts.nodeId,
    head: facts.defaultHead,
    record: '',
    timeline: '',
    ledger: '',
    manifest: '',
    containment: new Map(),
    isPublic: facts.isPublic,
    comments: [],
    labels: facts.labels,
    ...(facts.issue === undefined ? {} : { issue: facts.issue }),
  };
}

/** Shows the record on GitHub: pull request, status comment, reply, labels, and last of all the reaction. */
async function project(task: Task, written: Snapshot): Promise<Declared | Refusal> {
  const { id, request, world, declaration } = task;
  const { recorder } = world;
  const pull = await openPull(task, written);
  const source = { repositoryUrl: request.repository.url, at: recorder.clock.now() };
  if (written.statusComment === undefined) {
    const body = renderStatusComment(toStatusState(openDraft(written), source));
    await recorder.comment(pull.number, body, renderStatusMarker(id));
  }
  const linked = await commitChange(
    { ...written, pull },
    {
      recorder,
      thread: request.issue.number,
      message: { headline: `Link pull request ${pull.number} to ${id}` },
      apply: (draft) => {
        if (draft.incident().pull_request !== undefined) return;
        draft.changeRecord((incident) => ({ ...incident, pull_request: pull.number }));
      },
    },
  );
  if ('outcome' in linked) return refuseRequest(request, world, linked);
  const draft = openDraft({ ...linked, pull });
  await answer(recorder, {
    thread: request.issue.number,
    comments: linked.comments,
    reply: toReply(request, renderDeclared(draft.incident(), declaration.warnings)),
    projection: toProjection(draft, {
      ...source,
      react: { subject: request.issue.nodeId, add: 'ROCKET' },
    }),
  });
  return toDeclared(id, pull.number, `works in pull request ${pull.number}`);
}

type Pull = NonNullable<Snapshot['pull']>;

async function openPull({ id, request, world, facts }: Task, written: Snapshot): Promise<Pull> {
  if (written.pull !== undefined) return written.pull;
  const incident = openDraft(written).incident();
  try {
    const { number, nodeId, draft } = await world.recorder.createPullRequest({
      branch: written.branch,
      base: facts.defaultBranch,
      title: renderPullTitle(incident),
      body: renderPullBody(incident),
    });
    return { number, nodeId, open: true, draft, labels: [] };
  } catch (error) {
    // 422 also means that it exists: made by a call whose answer was lost, or by another run.
    if (!(error instanceof UpstreamError) || error.status !== 422) throw error;
    const found = await world.recorder.fetchSnapshot(id, request.issue.number);
    if (found?.pull === undefined) throw error;
    return found.pull;
  }
}

function toReply(request: DeclareRequest, part: ReplyDraft['parts'][number]): ReplyDraft {
  return { claim: toDeclareClaim(request), parts: [part] };
}

async function refuseRequest(
  request: DeclareRequest,
  { recorder }: DeclareWorld,
  refusal: Refusal,
): Promise<Refusal> {
  const thread = request.issue.number;
  await answer(recorder, {
    thread,
    comments: await recorder.fetchComments(thread),
    reply: toReply(request, { ...refusal, after: 'Nothing was declared.' }),
    projection: { react: { subject: request.issue.nodeId, add: 'THUMBS_DOWN' } },
  });
  return refusal;
}

function toDeclared(id: IncidentId, pullRequest: number, what: string): Declared {
  return { outcome: 'declared', incident: id, pullRequest, message: `${id} ${what}.` };
}
