/**
 * Reads the ledger of an incident: the first two segments and the names of the others come with the snapshot. A longer
 * one costs one more request for the newest, and one for older ones, if an old command is looked for.
 */
import { z } from 'zod';
import {
  pickOlder,
  toFirstLine,
  toSegments,
  type AskedCommand,
  type LedgerText,
  type Segment,
} from '#incident/ledger-segments.ts';
import { FILES, LEDGER_FOLDER } from '#incident/path.ts';
import type { FileNode } from './answers.ts';
import { Blob, fetchText } from './blob.ts';
import type { Client } from './client.ts';
import { renderTextsDocument } from './documents.ts';
import type { RepositoryName } from './repository-name.ts';

/** The folder of later segments, whose texts would be all the past. */
export const SegmentsNode = z
  .object({
    object: z
      .object({ entries: z.array(z.object({ name: z.string(), oid: z.string() })).optional() })
      .nullable(),
  })
  .nullish();

interface Target {
  ledger?: z.infer<typeof FileNode>;
  /** The segment that is guessed to be the newest. */
  newest?: z.infer<typeof FileNode>;
  segments?: z.infer<typeof SegmentsNode>;
}

/** Reads what a command needs of it. */
export async function fetchLedger(
  client: Client,
  question: RepositoryName & { asked?: AskedCommand | undefined },
  { ledger, newest: guess, segments }: Target,
): Promise<LedgerText> {
  const listed = listSegments({ ledger, segments });
  const newest = listed.at(-1);
  if (newest === undefined || newest.path === FILES.ledger) {
    const text = await fetchText(client, question, { file: ledger, name: FILES.ledger });
    const files = { listed, older: new Map<string, string>(), firstLine: toFirstLine(text) };
    return { ledger: text, ledgerFiles: files };
  }
  const text =
    guess?.object?.oid === newest.blob
      ? await fetchText(client, question, { file: guess, name: newest.path })
      : ((await fetchTexts(client, question, [newest]))[0] ?? '');
  const picked = pickOlder(listed, text, question.asked);
  const texts = await fetchTexts(client, question, picked);
  const older = new Map(picked.map(({ path }, index) => [path, texts[index] ?? '']));
  const firstLine = toFirstLine(ledger?.object?.text ?? '');
  return { ledger: text, ledgerFiles: { listed, older, firstLine } };
}

function listSegments({ ledger, segments }: Target): Segment[] {
  const first = ledger?.object?.oid;
  const later = segments?.object?.entries ?? [];
  return toSegments([
    ...(first === undefined ? [] : [{ path: FILES.ledger, blob: first }]),
    ...later.map(({ name, oid }) => ({ path: `${LEDGER_FOLDER}/${name}`, blob: oid })),
  ]);
}

const Texts = z.object({ repository: z.record(z.string(), Blob.nullable()) });

async function fetchTexts(
  client: Client,
  repository: RepositoryName,
  segments: readonly Segment[],
): Promise<string[]> {
  if (segments.length === 0) return [];
  const { owner, name } = repository;
  const ids = segments.map(({ blob }, index) => [`blob${index}`, blob] as const);
  const variables = { owner, name, ...Object.fromEntries(ids) };
  const answer = await client.query(renderTextsDocument(segments.length), variables);
  const blobs = Texts.parse(answer).repository;
  return Promise.all(
    segments.map(({ path }, index) =>
      fetchText(client, repository, {
        file: { object: blobs[`blob${index}`] ?? null },
        name: path,
      }),
    ),
  );
}
