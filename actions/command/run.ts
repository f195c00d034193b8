/**
 * One request from event to answer. Order is everything here: 👀, who asks what, one consistent snapshot, plan, one
 * compare-and-swap commit, and only then an answer. Whatever is cut short, a re-run finishes once.
 */
import { toOutcomeReaction, withFailureNotice } from '#answer/index.ts';
import { compareAndSwap, TRIES, type Move } from '#github/compare-and-swap.ts';
import type { Gate, IncidentBranch, Projection } from '#github/port.ts';
import { openDraft, type Draft } from '#incident/draft.ts';
import { findIncidentOfBranch, toIncidentBranch } from '#incident/path.ts';
import { toTeams } from '#incident/settings.ts';
import { announce } from './announce.ts';
import { answerAll, answerBare, refuseOutside, tellMoved } from './answering.ts';
import { toClaimed, toSource, type LiveRequest } from '#github/command-request.ts';
import { type ParsedRequest } from './parsed-request.ts';
import {
  isAccepted,
  planBatch,
  recordBatch,
  recordRefusals,
  type PlannedCommand,
} from './batch.ts';
import { toIdempotencyKey } from '#incident/idempotency-key.ts';
import type { WholeContext } from './any-command.ts';
import { commands } from './commands/index.ts';
import { isCheckNeeded, openFiles, toValidationCheck, type IncidentFiles } from './files.ts';
import { passGates } from './gates/index.ts';
import { parseComment } from './grammar.ts';
import { type GrammarProblem } from './grammar-problem.ts';
import { toHandover } from './handover.ts';
import { fetchFoundSnapshot } from './found-snapshot.ts';
import { toNoticeParts, toParts, toProblemParts, toRunResult } from './reply.ts';
import type { CommandRun, CommandDependencies } from './dependencies.ts';

/** Runs the commands of a comment or a label. @throws UpstreamError when GitHub fails; a re-run then finishes. */
export function runRequest(
  request: LiveRequest,
  dependencies: CommandDependencies,
): Promise<CommandRun> {
  const notice = {
    recorder: dependencies.recorder,
    thread: request.number,
    claim: toIdempotencyKey(toClaimed(request, dependencies), 0),
    runUrl: dependencies.runUrl,
    attempt: dependencies.attempt,
    ...(request.kind === 'comment' ? { subject: request.nodeId } : {}),
  };
  return withFailureNotice(notice, () => runParsed(request, dependencies));
}

async function runParsed(
  request: LiveRequest,
  dependencies: CommandDependencies,
): Promise<CommandRun> {
  const parsed = parseComment(request.body, commands);
  if (parsed === undefined) return { result: { outcome: 'ignored', message: 'No command.' } };
  if (request.kind === 'comment')
    await dependencies.recorder.acknowledge({ comment: request.commentId });
  const { thread, memberships } = await dependencies.observer.fetchRequest({
    number: request.number,
    login: request.asker.login,
    id: request.asker.id,
    teams: toTeams(dependencies.settings),
    openedAt: request.openedAt,
  });
  const incident = thread?.branch === undefined ? undefined : findIncidentOfBranch(thread.branch);
  const toKeyAt = (index: number) => toIdempotencyKey(toClaimed(request, dependencies), index);
  if (incident === undefined) return refuseOutside(request, dependencies, { claim: toKeyAt(0) });
  if ('problems' in parsed) {
    return refuseProblems({ request, incident, claim: toKeyAt(0) }, parsed.problems, dependencies);
  }
  const { invocations, notices } = parsed;
  const claims = invocations.map((_, index) => toKeyAt(index));
  const requester = { ...request.asker, memberships };
  const { segment } = thread ?? {};
  const asked = { request, invocations, notices, claims, requester, incident, segment };
  return settle(asked, dependencies);
}

async function refuseProblems(
  asked: { request: LiveRequest; incident: string; claim: string },
  problems: readonly GrammarProblem[],
  dependencies: CommandDependencies,
): Promise<CommandRun> {
  const { request, incident, claim } = asked;
  await answerBare(request, dependencies, { claim, parts: toProblemParts(problems) });
  const [first] = problems;
  const reason = first?.reason ?? 'malformed-command';
  return { result: { outcome: 'refused', reason, incident, message: first?.message ?? '' } };
}

/** Reads, plans and commits until the commit lands or it is clear that nothing is to be done. */
async function settle(
  asked: ParsedRequest,
  dependencies: CommandDependencies,
): Promise<CommandRun> {
  const message = `The branch moved ${TRIES} times while this was recorded, or does not show yet that it was.`;
  const run = await compareAndSwap(dependencies.recorder, () => look(asked, dependencies));
  return run ?? tellMoved(asked, dependencies, message);
}

async function look(
  asked: ParsedRequest,
  dependencies: CommandDependencies,
): Promise<Move<CommandRun>> {
  const found = await fetchFoundSnapshot(asked, dependencies);
  if (found === undefined) {
    const branch = toIncidentBranch(asked.incident);
    const refused = { claim: asked.claims[0] ?? '', branch };
    return { end: await refuseOutside(asked.request, dependencies, refused) };
  }
  const draft = openDraft(found.snapshot, dependencies.signer);
  const end = await passGates({ asked, dependencies, draft });
  return end === undefined ? plan(asked, dependencies, { draft, branch: found.branch }) : { end };
}

async function plan(
  asked: ParsedRequest,
  dependencies: CommandDependencies,
  { draft, branch }: { draft: Draft; branch?: IncidentBranch | undefined },
): Promise<Move<CommandRun>> {
  const files = openFiles(dependencies.recorder, draft, branch);
  const context = { ...toContext(asked, dependencies, draft), ...files };
  const planned = await planBatch(asked, context);
  const accepted = isAccepted(planned);
  const final = accepted ? draft : openDraft(draft.snapshot, dependencies.signer);
  if (accepted) recordBatch(final, planned, context);
  else recordRefusals(final, planned, { ...context, requester: asked.requester });
  // The check is of the draft that is committed; that of a refused batch is a draft of its own.
  const judged = accepted ? files : openFiles(dependencies.recorder, final, branch);
  const batch = { draft: final, planned, accepted, files: judged, at: context.at };
  if (!final.hasChanged()) return { end: await finish(asked, dependencies, batch) };
  return {
    commit: final.toCommit(toMessage(asked, planned)),
    landed: (head) => finish(asked, dependencies, { ...batch, head }),
  };
}

interface PlannedBatch {
  draft: Draft;
  planned: readonly PlannedCommand[];
  accepted: boolean;
  files: IncidentFiles;
  at: Date;
  /** The commit that holds what was planned. */
  head?: string;
}

/** Hands over what was approved, or answers. */
async function finish(
  asked: ParsedRequest,
  dependencies: CommandDependencies,
  batch: PlannedBatch,
): Promise<CommandRun> {
  const { draft, planned, accepted } = batch;
  const result = toRunResult(planned, asked.incident);
  if (accepted && planned.some((one) => one.result.outcome === 'approved')) {
    const handover = toHandover(asked, dependencies, { draft, planned });
    await announce(asked, dependencies, { draft, handover });
    return { result, handover };
  }
  await answerAll(asked, dependencies, {
    draft,
    parts: [...toParts(planned), ...toNoticeParts(asked.notices)],
    reaction: toOutcomeReaction(accepted ? 'done' : 'refused'),
    check: await toCheck(batch),
    markReady: accepted && planned.some(isReadying),
  });
  return { result };
}

async function toCheck(batch: PlannedBatch): Promise<Projection['check']> {
  const { draft, planned, accepted, files, at } = batch;
  const isClosing = accepted && planned.some(isReadying);
  if (!isClosing && !(await isCheckNeeded(draft, files))) return undefined;
  const { repository, head } = draft.snapshot;
  return { ...(await toValidationCheck(files, at)), head: batch.head ?? head, repository };
}

function isReadying({ result }: PlannedCommand): boolean {
  return result.outcome === 'done' && result.markReady === true;
}

function toContext(
  asked: ParsedRequest,
  dependencies: CommandDependencies,
  draft: Draft,
): Omit<WholeContext, keyof IncidentFiles> {
  const { recorder } = dependencies;
  const gates = new Map<string, Promise<Gate>>();
  return {
    draft,
    settings: dependencies.settings,
    providers: dependencies.providers,
    asker: asked.request.asker,
    at: recorder.clock.now(),
    source: toSource(asked.request, dependencies),
    fromLabel: asked.request.kind === 'label',
    templates: dependencies.templates,
    findPerson: (login) => recorder.fetchPerson(login),
    fetchGate: (environment) => {
      const gate = gates.get(environment) ?? recorder.fetchGate(environment);
      gates.set(environment, gate);
      return gate;
    },
  };
}

function toMessage(asked: ParsedRequest, planned: readonly PlannedCommand[]) {
  const verbs = planned.map(({ invocation }) => invocation.command.name).join(', ');
  return { headline: `${asked.incident}: ${verbs} by ${asked.request.asker.login}` };
}
