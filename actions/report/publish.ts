/** Renders the reports of a pushed incident branch, commits them by compare-and-swap and tells the pull request what is new. */
import { sha256 } from '#kernel/canonical.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import { compareAndSwap, TRIES, type Move } from '#github/compare-and-swap.ts';
import type { Recorder } from '#github/port.ts';
import type { Signer } from '#incident/signature.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { renderReplyMarker } from '#github/marker.ts';
import { FILES, toIncidentFolder, toIssueNumber } from '#incident/path.ts';
import type { StepAdvice } from '#incident/step-words.ts';
import type { IncidentTree } from '#incident/tree.ts';
import { renderReports, type ReportResult } from './index.ts';
import type { Push } from './push.ts';

export interface PublishDependencies {
  recorder: Recorder;
  templates: string;
  advice: StepAdvice;
  /** Holds no key, and knows those of all that sign. */
  signer: Signer;
  /** Makes whole addresses of the files that Markdown names: comments resolve no others. */
  link: (markdown: string) => string;
}

export interface Published {
  outcome: 'done' | 'ignored' | 'unknown';
  message: string;
  /** Markdown for the job summary. */
  summary: string;
}

/** Publishes the reports; a branch that moves meanwhile is read and rendered again. */
export async function publishReports(
  push: Push,
  dependencies: PublishDependencies,
): Promise<Published> {
  const published = await compareAndSwap(dependencies.recorder, () =>
    renderPushed(push, dependencies),
  );
  const message = `The branch moved ${TRIES} times while the reports were rendered; the next push renders them.`;
  return published ?? { outcome: 'unknown', message, summary: message };
}

async function renderPushed(
  push: Push,
  dependencies: PublishDependencies,
): Promise<Move<Published>> {
  const { recorder, templates, advice, signer } = dependencies;
  const read = await readPushed(push, recorder);
  if (read === undefined) return { end: ignore('The branch holds no incident.') };
  const { snapshot, tree, since } = read;
  // The branch as it was before the push: reads lag behind writes.
  if (snapshot.head === push.before) return 'moved';
  const result = await renderReports({
    tree,
    templates,
    advice,
    signer,
    since,
    register: { addedBy: push.pusher, addedAt: toUtcSeconds(recorder.clock.now()) },
  });
  const additions = await findChanged(result, push, tree);
  const tellAll = () =>
    tellPublished(result, dependencies, { push, snapshot, files: additions.size });
  if (additions.size === 0) return { end: await tellAll() };
  const commit = {
    branch: push.branch,
    expectedHead: snapshot.head,
    message: { headline: `${push.incident}: render reports` },
    additions,
  };
  return { commit, landed: tellAll };
}

async function tellPublished(
  result: ReportResult,
  { recorder, link }: PublishDependencies,
  { push, snapshot, files }: { push: Push; snapshot: Snapshot; files: number },
): Promise<Published> {
  const thread = snapshot.pull?.number ?? snapshot.issue?.number;
  if (thread !== undefined) await tell(result, { push, recorder, thread, link });
  const message = files === 0 ? 'The reports are up to date.' : `${files} files rendered.`;
  return { outcome: 'done', message, summary: link(toSummary(result)) };
}

interface Pushed {
  snapshot: Snapshot;
  /** The incident as it is now. */
  tree: IncidentTree;
  /** As it was pushed: a job that runs again finds its reports rendered and its news, perhaps, untold. */
  since: IncidentTree;
}

async function readPushed(push: Push, recorder: Recorder): Promise<Pushed | undefined> {
  const snapshot = await recorder.fetchSnapshot(push.incident, toIssueNumber(push.incident));
  const tree = snapshot && (await recorder.fetchTree(push.incident, snapshot.head));
  if (snapshot === undefined || tree === undefined) return undefined;
  const isNewest = snapshot.head === push.after;
  const pushed = isNewest ? tree : await recorder.fetchTree(push.incident, push.after);
  return { snapshot, tree, since: pushed ?? tree };
}

/** Comments what is new; the same news is told once, whichever job of whichever push tells it. */
async function tell(
  result: ReportResult,
  {
    push,
    recorder,
    thread,
    link,
  }: Pick<PublishDependencies, 'recorder' | 'link'> & {
    push: Push;
    thread: number;
  },
): Promise<void> {
  const news =
    result.news ?? (result.edited.length === 0 ? undefined : `${push.after} ${result.changes}`);
  if (news === undefined) return;
  const marker = renderReplyMarker(sha256(news));
  const comments = await recorder.fetchComments(thread);
  if (comments.some(({ own, body }) => own && body.includes(marker))) return;
  await recorder.comment(thread, `${link(toSummary(result))}\n\n${marker}\n`, marker);
}

async function findChanged(
  result: ReportResult,
  push: Push,
  tree: IncidentTree,
): Promise<Map<string, string>> {
  const folder = toIncidentFolder(push.incident);
  const wanted = new Map(result.files);
  if (result.manifest !== undefined) wanted.set(FILES.manifest, result.manifest.text);
  const changed = new Map<string, string>();
  for (const [path, text] of wanted) {
    // oxlint-disable-next-line no-await-in-loop -- texts are in memory already
    if ((await tree.readText(path)) !== text) changed.set(`${folder}/${path}`, text);
  }
  return changed;
}

function toSummary({ changes, refused, edited }: ReportResult): string {
  const notes = [
    ...refused.map((one) => `- Not rendered: ${one.message}`),
    ...edited.map(
      (one) =>
        `- \`${one.path}\`: text inside the generated region ${one.region} was moved below it.`,
    ),
  ];
  return [changes, notes.join('\n')].filter((part) => part !== '').join('\n\n');
}

function ignore(message: string): Published {
  return { outcome: 'ignored', message, summary: message };
}
