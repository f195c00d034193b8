/** What an incident branch is held against: the files at the commits it grew from, and what it changes beside its folder. */
import { z } from 'zod';
import { FILES, toIncidentFolder, type IncidentId } from '#incident/path.ts';
import type { IncidentTree } from '#incident/tree.ts';
import { FileNode } from './answers.ts';
import { compareBeside, CommitBeside, toBesideVariables } from './beside.ts';
import { renderComparisonDocument } from './branch-documents.ts';
import type { Client } from './client.ts';
import type { Comparison } from './port.ts';
import type { RepositoryName } from './repository-name.ts';
import { Folder, keepText, toFolderTree } from './tree.ts';

export interface ComparisonQuestion extends RepositoryName {
  id: IncidentId;
  /** The default branch. */
  base: string;
  head: string;
  /** Commits whose files the head must extend. */
  baselines: readonly string[];
}

/** Compares a head with two requests at most; baselines without the incident are left out. */
export async function fetchComparison(
  client: Client,
  question: ComparisonQuestion,
): Promise<Comparison> {
  const changed = await fetchChanged(client, question);
  const { baselines } = question;
  if (baselines.length === 0 && changed.isWhole) return { changed: changed.paths, previous: [] };
  const answer = await client.query(
    renderComparisonDocument(baselines.length, !changed.isWhole),
    toVariables(question, changed),
    toMayMiss(baselines),
  );
  return {
    changed: changed.isWhole
      ? changed.paths
      : compareBeside(question.id, Beside.parse(answer).repository),
    previous: toTrees(client, question, answer),
  };
}

const Changed = z.object({
  merge_base_commit: z.object({ sha: z.string() }),
  files: z.array(z.object({ filename: z.string(), previous_filename: z.string().optional() })),
});

/**
 * GitHub lists no more, on the first page alone and without saying that it stopped.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
const FILES_AT_MOST = 300;

interface ChangedFiles {
  /** A renamed file changes both its places. */
  paths: readonly string[];
  isWhole: boolean;
  /** Where the branch left the default branch. */
  parting: string;
}

async function fetchChanged(
  { octokit }: Client,
  { owner, name, base, head }: ComparisonQuestion,
): Promise<ChangedFiles> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    owner,
    repo: name,
    basehead: `${base}...${head}`,
    // Of the commits nothing is read.
    per_page: 1,
  });
  const { files, merge_base_commit: parting } = Changed.parse(data);
  const paths = files.flatMap(({ filename, previous_filename: before }) =>
    before === undefined ? [filename] : [filename, before],
  );
  return { paths, isWhole: files.length < FILES_AT_MOST, parting: parting.sha };
}

const COMPARED = ['record', 'timeline', 'ledger', 'manifest'] as const;

const Beside = z.object({ repository: z.object({ before: CommitBeside, after: CommitBeside }) });
const Compared = z
  .object({
    folder: Folder.unwrap().shape.folder,
    record: FileNode,
    timeline: FileNode,
    ledger: FileNode,
    manifest: FileNode,
  })
  .nullable();

const toAlias = (_: string, index: number) => `commit${index}`;

function toVariables(
  { owner, name, id, head, baselines }: ComparisonQuestion,
  { isWhole, parting }: ChangedFiles,
): Record<string, string> {
  const folder = toIncidentFolder(id);
  const files = COMPARED.map((file) => [file, `${folder}/${FILES[file]}`] as const);
  const commits = baselines.map((oid, index) => [toAlias(oid, index), oid] as const);
  return {
    owner,
    name,
    ...(baselines.length === 0 ? {} : { folder, ...Object.fromEntries([...files, ...commits]) }),
    ...(isWhole ? {} : { before: parting, after: head, ...toBesideVariables(id) }),
  };
}

function toMayMiss(baselines: readonly string[]): string[] {
  return [
    ...baselines
      .map(toAlias)
      .flatMap((alias) => [alias, ...['folder', ...COMPARED].map((file) => `${alias}.${file}`)]),
    ...['before', 'after'].flatMap((side) => [`${side}.incidents`, `${side}.year`]),
  ].map((place) => `repository.${place}`);
}

function toTrees(
  client: Client,
  question: ComparisonQuestion,
  answer: unknown,
): readonly IncidentTree[] {
  const { repository } = z.object({ repository: z.record(z.string(), z.unknown()) }).parse(answer);
  return question.baselines.map(toAlias).flatMap((alias) => {
    const commit = Compared.parse(repository[alias] ?? null);
    for (const file of COMPARED) keepText(client, commit?.[file]?.object);
    return toFolderTree(client, question, commit?.folder?.object?.entries) ?? [];
  });
}
