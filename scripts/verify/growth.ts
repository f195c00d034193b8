/** How files of custody may change from one commit to the next. Each answer says what is wrong, in sentences. */
import { Receipt } from '#incident/receipt.ts';
import { parseReceiptJson } from '#incident/receipt-view.ts';
import { scanTimeline } from '#incident/timeline-scan.ts';
import { redact } from '#kernel/text/redact.ts';

/** Whether the bytes before are the beginning of those after. */
export function isGrownLedger(was: Uint8Array | undefined, is: Uint8Array | undefined): boolean {
  if (was === undefined) return true;
  return is !== undefined && Buffer.from(is.subarray(0, was.byteLength)).equals(was);
}

/** Artifacts are listed behind those that are listed already. */
export function judgeManifest(was: string, is: string): string[] {
  const isGrown =
    is.startsWith(was) || is.startsWith(was.replace(/artifacts: \[\]\s*$/, 'artifacts:\n'));
  return isGrown ? [] : ['What the manifest listed was changed'];
}

/** Lines may come in between, because somebody who remembers later writes where it belongs in time. */
export function judgeTimeline(was: string, is: string): string[] {
  const lines = is.split('\n').values();
  const gone = was.split('\n').find((line) => !isAhead(lines, line));
  if (gone !== undefined)
    return [`A line that was there was changed, moved or taken out: ${redact(gone.slice(0, 80))}`];
  // A line can stand where it stood and be hidden by one that was put around it.
  const shown = new Set(listIds(is));
  return listIds(was)
    .filter((id) => !shown.has(id))
    .map((id) => `${id} is no entry any more`);
}

/** Taking a secret out is the one edit that must be possible. */
function isAhead(lines: Iterable<string>, wanted: string): boolean {
  for (const line of lines) if (line === wanted || line === redact(wanted)) return true;
  return false;
}

function listIds(text: string): string[] {
  return scanTimeline(text).lines.flatMap(({ entry }) => entry?.id ?? []);
}

/** A receipt goes on; its plan and who approved it stay. */
export function judgeReceipt(was: string, is: string): string[] {
  const [before, after] = [was, is].map((text) => Receipt.safeParse(parseReceiptJson(text)).data);
  // That it cannot be read now is told of the receipt itself.
  if (before === undefined || after === undefined) return [];
  const kept = after.approvals.slice(0, before.approvals.length);
  return [
    ...(after.plan.digest === before.plan.digest ? [] : ['The plan is another than it was']),
    ...(JSON.stringify(kept) === JSON.stringify(before.approvals)
      ? []
      : ['An approval that was there is gone']),
  ];
}

const FIXED = ['id', 'codename', 'exercise', 'issue', 'pull_request', 'reporter'];

/** What was written when the incident was declared stays, and after its end the facts change with a command alone. */
export function judgeRecord(was: string, is: string, isTold: boolean): string[] {
  const [before, after] = [was, is].map(cutFacts);
  if (before === after || before === undefined) return [];
  const isClosed = /^status: (?:closed|dismissed)$/m.test(before);
  if (isClosed && !isTold)
    return [
      'Facts of an incident that was over were changed, and no entry of the ledger says by whom',
    ];
  return FIXED.filter((key) => {
    const value = cutValue(before, key);
    return value !== undefined && cutValue(after ?? '', key) !== value;
  }).map((key) => `\`${key}\` was changed, which is fixed when an incident is declared`);
}

function cutFacts(text: string): string | undefined {
  return /^---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0];
}

/** A key of the first level with all lines that belong to it. */
function cutValue(facts: string, key: string): string | undefined {
  return new RegExp(`^${key}:.*(?:\\n[ \\t].*)*`, 'm').exec(facts)?.[0];
}
