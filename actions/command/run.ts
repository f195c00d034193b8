/**
 * One request from event to answer. Order is everything here: 👀, who asks what, one consistent picture, plan, one
 * compare-and-swap commit, and only then an answer. Whatever is cut short, a re-run finishes once.
 */
import { toOutcomeReaction, withDistress } from '#answer/index.ts';
import { compareAndSwap, TRIES, type Move } from '#github/compare-and-swap.ts';
import type { Gate, IncidentBranch, Projection } from '#github/port.ts';
import { openDraft, type Draft } from '#incident/draft.ts';
import { findIncidentOfBranch, toIncidentBranch } from '#incident/path.ts';
import { toTeams } from '#incident/settings.ts';
import { announce } from './announce.ts';
import { answerAll, answerBare, refuseOutside, tellMoved } from './answering.ts';
import { toClaimed, toSource, type LiveRequest } from '#github/command-request.ts';
import { type Asked } from './asked.ts';
import { isAccepted, planBatch, recordBatch, recordRefusals, type Planned } from './batch.ts';
import { toClaim } from '#incident/idempotency-key.ts';
import type { CommandContext } from './command.ts';
import { commands } from './commands/index.ts';
import { isCheckNeeded, openFiles, toValidationCheck, type IncidentFiles } from './files.ts';
import { passGates } from './gates/index.ts';
import { parseComment } from './grammar.ts';
import { type GrammarProblem } from './grammar-problem.ts';
import { toHandover } from './handing-over.ts';
import { fetchPicture } from './picture.ts';
import { toNoticeParts, toParts, toProblemParts, toRunResult } from './reply.ts';
import type { CommandRun, World } from './world.ts';

/** Runs the commands of a comment or a label. @throws UpstreamError when GitHub fails; a re-run then finishes. */
export function runRequest(request: LiveRequest, world: World): Promise<CommandRun> {
  const distress = {
    recorder: world.recorder,
    thread: request.number,
    claim: toClaim(toClaimed(request, world), 0),
    runUrl: world.runUrl,
    attempt: world.attempt,
    ...(request.kind === 'comment' ? { subject: request.nodeId } : {}),
  };
  return withDistress(distress, () => runParsed(request, world));
}

async function runParsed(request: LiveRequest, world: World): Promise<CommandRun> {
  const parsed = parseComment(request.body, commands);
  if (parsed === undefined) return { result: { outcome: 'ignored', message: 'No command.' } };
  if (request.kind === 'comment') await world.recorder.acknowledge({ comment: request.commentId });
  const { thread, memberships } = await world.observer.fetchRequest({
    number: request.number,
    login: request.asker.login,
    id: request.asker.id,
    teams: toTeams(world.settings),
  });
  const incident = thread?.branch === undefined ? undefined : findIncidentOfBranch(thread.branch);
  const toClaimAt = (index: number) => toClaim(toClaimed(request, world), index);
  if (incident === undefined) return refuseOutside(request, world, { claim: toClaimAt(0) });
  if ('problems' in parsed) {
    return refuseProblems({ request, incident, claim: toClaimAt(0) }, parsed.problems, world);
  }
  const { invocations, notices } = parsed;
  const claims = invocations.map((_, index) => toClaimAt(index));
  const claimant = { ...request.asker, memberships };
  return settle({ request, invocations, notices, claims, claimant, incident }, world);
}

async function refuseProblems(
  asked: { request: LiveRequest; incident: string; claim: string },
  problems: readonly GrammarProblem[],
  world: World,
): Promise<CommandRun> {
  const { request, incident, claim } = asked;
  await answerBare(request, world, { claim, parts: toProblemParts(problems) });
  const [first] = problems;
  const reason = first?.reason ?? 'malformed-command';
  return { result: { outcome: 'refused', reason, incident, message: first?.message ?? '' } };
}

/** Reads, plans and commits until the commit lands or it is clear that nothing is to be done. */
async function settle(asked: Asked, world: World): Promise<CommandRun> {
  const message = `The branch moved ${TRIES} times while this was recorded, or does not show yet that it was.`;
  const run = await compareAndSwap(world.recorder, () => look(asked, world));
  return run ?? tellMoved(asked, world, message);
}

async function look(asked: Asked, world: World): Promise<Move<CommandRun>> {
  const found = await fetchPicture(asked, world);
  if (found === undefined) {
    const branch = toIncidentBranch(asked.incident);
    const refused = { claim: asked.claims[0] ?? '', branch };
    return { end: await refuseOutside(asked.request, world, refused) };
  }
  const draft = openDraft(found.snapshot, world.sealer);
  const end = await passGates({ asked, world, draft });
  return end === undefined ? plan(asked, world, { draft, branch: found.branch }) : { end };
}

async function plan(
  asked: Asked,
  world: World,
  { draft, branch }: { draft: Draft; branch?: IncidentBranch | undefined },
): Promise<Move<CommandRun>> {
  const files = openFiles(world.recorder, draft, branch);
  const context = { ...toContext(asked, world, draft), ...files };
  const planned = await planBatch(asked, context);
  const accepted = isAccepted(planned);
  const final = accepted ? draft : openDraft(draft.snapshot, world.sealer);
  if (accepted) recordBatch(final, planned, context);
  else recordRefusals(final, planned, { ...context, claimant: asked.claimant });
  // The check is of the draft that is committed; that of a refused batch is a draft of its own.
  const judged = accepted ? files : openFiles(world.recorder, final, branch);
  const batch = { draft: final, planned, accepted, files: judged, at: context.at };
  if (!final.hasChanged()) return { end: await finish(asked, world, batch) };
  return {
    commit: final.toCommit(toMessage(asked, planned)),
    landed: (head) => finish(asked, world, { ...batch, head }),
  };
}

interface PlannedBatch {
  draft: Draft;
  planned: readonly Planned[];
  accepted: boolean;
  files: IncidentFiles;
  at: Date;
  /** The commit that holds what was planned. */
  head?: string;
}

/** Hands over what was approved, or answers. */
async function finish(asked: Asked, world: World, batch: PlannedBatch): Promise<CommandRun> {
  const { draft, planned, accepted } = batch;
  const result = toRunResult(planned, asked.incident);
  if (accepted && planned.some((one) => one.result.outcome === 'approved')) {
    const handover = toHandover(asked, world, { draft, planned });
    await announce(asked, world, { draft, handover });
    return { result, handover };
  }
  await answerAll(asked, world, {
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

function isReadying({ result }: Planned): boolean {
  return result.outcome === 'done' && result.markReady === true;
}

function toContext(
  asked: Asked,
  world: World,
  draft: Draft,
): Omit<CommandContext, keyof IncidentFiles> {
  const { recorder } = world;
  const gates = new Map<string, Promise<Gate>>();
  return {
    draft,
    settings: world.settings,
    providers: world.providers,
    asker: asked.request.asker,
    at: recorder.clock.now(),
    source: toSource(asked.request, world),
    fromLabel: asked.request.kind === 'label',
    templates: world.templates,
    findPerson: (login) => recorder.fetchPerson(login),
    fetchGate: (environment) => {
      const gate = gates.get(environment) ?? recorder.fetchGate(environment);
      gates.set(environment, gate);
      return gate;
    },
  };
}

function toMessage(asked: Asked, planned: readonly Planned[]) {
  const verbs = planned.map(({ invocation }) => invocation.command.name).join(', ');
  return { headline: `${asked.incident}: ${verbs} by ${asked.request.asker.login}` };
}
