/** Everything a report may say, read once from an incident's files. Nothing is fetched and nothing is judged here. */
import { readReceipt, type ToldReceipt } from './told-receipt.ts';
import { readLedger, type ToldLedger } from './ledger.ts';
import { parseManifest } from '#incident/manifest.ts';
import { FILES, findReceiptId } from '#incident/path.ts';
import { type Incident, parseIncident } from '#incident/record.ts';
import {
  effectiveEntries,
  parseTimeline,
  type Timeline,
  type TimelineEntry,
} from '#incident/timeline.ts';
import type { StepAdvice } from '#incident/step-words.ts';
import type { Signer } from '#incident/signature.ts';
import type { IncidentTree } from '#incident/tree.ts';
import { UserError } from '#kernel/errors.ts';
import { findUnlisted } from './unlisted.ts';
import { readSource, type ArtifactSource } from './source.ts';

export interface Facts extends Pick<ToldLedger, 'ledger' | 'unreadLedger' | 'unsignedLedger'> {
  incident: Incident;
  /** The summary a person wrote below the front matter. */
  body: string;
  timeline: Timeline;
  /** Timeline entries no later entry corrects. */
  entries: readonly TimelineEntry[];
  sources: readonly ArtifactSource[];
  /** Files that every incident has and this one lacks. */
  gone: readonly string[];
  /** Receipts of containment, in the order of their ids. */
  receipts: readonly ToldReceipt[];
  /** Receipts that are there and cannot be read, or that no key of ours signed. */
  unreadReceipts: readonly string[];
  /** Files under artifacts/ that the manifest does not list. */
  unlisted: readonly string[];
  /** How steps are told and what is suggested. */
  advice: StepAdvice;
}

export interface FactOptions {
  advice: StepAdvice;
  /** Tells what Firebreak wrote from what people pushed. */
  signer: Signer;
}

async function readRequired(tree: IncidentTree, path: string): Promise<string> {
  const text = await tree.readText(path);
  if (text !== undefined) return text;
  throw new UserError({
    code: 'incident-file-missing',
    message: `Unexpected gap: ${tree.id} has no ${path}`,
    hint: `Restore ${path} from the branch's history; every incident has one.`,
    place: { file: path },
  });
}

async function readReceipts(
  tree: IncidentTree,
  told: FactOptions,
): Promise<Pick<Facts, 'receipts' | 'unreadReceipts'>> {
  const receipts: ToldReceipt[] = [];
  const unreadReceipts: string[] = [];
  for (const { path, mode } of tree.files.filter(
    (file) => findReceiptId(file.path) !== undefined,
  )) {
    const text = mode.startsWith('100') ? await tree.readText(path) : undefined;
    const receipt = text === undefined ? undefined : readReceipt({ path, text }, told);
    if (receipt === undefined) unreadReceipts.push(path);
    else receipts.push(receipt);
  }
  return { receipts, unreadReceipts };
}

/** Reads the record alone. @throws UserError when it is missing or does not fit its schema. */
export async function readRecord(
  tree: IncidentTree,
): Promise<{ incident: Incident; body: string }> {
  return parseIncident(await readRequired(tree, FILES.record), FILES.record);
}

/** Reads the facts of an incident. @throws UserError when the record, timeline or manifest cannot be read. */
export async function readFacts(
  tree: IncidentTree,
  options: FactOptions,
  manifestText?: string,
): Promise<Facts> {
  const { incident, body } = await readRecord(tree);
  const timelineText = await tree.readText(FILES.timeline);
  const timeline = parseTimeline(timelineText ?? '');
  const { goneSegments, ...ledger } = await readLedger(tree, options.signer);
  const text = manifestText ?? (await tree.readText(FILES.manifest));
  const manifest = text === undefined ? { artifacts: [] } : parseManifest(text, FILES.manifest);
  const sources: ArtifactSource[] = [];
  for (const artifact of manifest.artifacts) sources.push(await readSource(tree, artifact));
  return {
    incident,
    body,
    timeline,
    entries: effectiveEntries(timeline),
    ...ledger,
    gone: [...(timelineText === undefined ? [FILES.timeline] : []), ...goneSegments],
    sources,
    ...(await readReceipts(tree, options)),
    advice: options.advice,
    unlisted: findUnlisted(tree, manifest),
  };
}
