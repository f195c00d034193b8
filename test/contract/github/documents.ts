/** Every GraphQL document the product sends, those it renders too. */
import type { Client } from '#github/client.ts';
import * as branchDocuments from '#github/branch-documents.ts';
import * as documents from '#github/documents.ts';
import { createBranchAndLabels, createLabels } from '#github/label.ts';
import type { Projection } from '#github/port.ts';
import { sendProjection } from '#github/projection.ts';
import { readSources } from '../../../scripts/check/sources.ts';

export interface SentDocument {
  /** The name of its constant or renderer. */
  name: string;
  file: string;
  text: string;
}

const MODULES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'actions/github/documents.ts': { ...documents },
  'actions/github/branch-documents.ts': { ...branchDocuments },
};

type Mutate = Client['mutate'];

/** Mutations that are put together for what there is to do. */
const SENT: readonly { name: string; file: string; send: (mutate: Mutate) => Promise<unknown> }[] =
  [
    {
      name: 'sendProjection',
      file: 'actions/github/projection.ts',
      send: (mutate) => sendProjection({ mutate }, EVERYTHING),
    },
    {
      name: 'createLabels',
      file: 'actions/github/label.ts',
      send: (mutate) => createLabels({ mutate }, 'R_1', LABELS),
    },
    {
      name: 'createBranchAndLabels',
      file: 'actions/github/label.ts',
      send: (mutate) => createBranchAndLabels({ mutate }, BRANCH, LABELS),
    },
  ];

/** Two of everything that is repeated by alias, so that a clash of names shows. */
const RENDERED: Readonly<Record<string, () => string>> = {
  renderRequestDocument: () => documents.renderRequestDocument(['responder', 'approver'], true),
  renderComparisonDocument: () => branchDocuments.renderComparisonDocument(2, true),
  renderCommitFactsDocument: () => branchDocuments.renderCommitFactsDocument(2),
  renderTextsDocument: () => documents.renderTextsDocument(2),
};

/** Renders them all; a renderer without a sample is refused. */
export async function readDocuments(): Promise<SentDocument[]> {
  const own = Object.entries(MODULES).flatMap(([file, values]) =>
    Object.entries(values)
      .filter(([, value]) => !isPart(value))
      .map(([name, value]) => ({ name, file, text: toText(name, value) })),
  );
  return [...own, ...(await Promise.all(SENT.map(catchDocument)))];
}

/** What documents are put together from. */
function isPart(value: unknown): boolean {
  return typeof value === 'string' && !/^\s*(?:query|mutation) /.test(value);
}

function toText(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value : RENDERED[name]?.();
  if (text !== undefined) return text;
  throw new Error(`Add a sample of ${name} to test/contract/github/documents.ts.`);
}

const LABELS = ['one', 'two'].map((name) => ({ name, color: 'ededed', description: '' }));
const BRANCH = { repository: 'R_1', branch: 'incident/x', sha: 'a'.repeat(40), acknowledge: 'I_1' };

const EVERYTHING: Required<Projection> = {
  updateComment: { nodeId: 'IC_1', body: 'text' },
  react: { subject: 'IC_1', add: 'ROCKET', remove: ['EYES'] },
  addLabels: [{ thread: 'I_1', labels: ['LA_1'] }],
  removeLabels: [{ thread: 'I_1', labels: ['LA_1'] }],
  check: {
    repository: 'R_1',
    name: 'check',
    head: 'a'.repeat(40),
    conclusion: 'failure',
    title: 'title',
    summary: 'summary',
    annotations: [],
  },
  markReady: 'PR_1',
  closeIssue: 'I_1',
};

async function catchDocument({ name, file, send }: (typeof SENT)[number]): Promise<SentDocument> {
  const sent: string[] = [];
  await send(async (document) => {
    sent.push(document);
    return {};
  });
  return { name, file, text: sent.join('\n') };
}

/** Files that hold GraphQL and are not among those above. */
export function findHiddenDocuments(): string[] {
  return readSources('{actions,scripts}/**/*.ts')
    .filter(({ path }) => !(path in MODULES) && SENT.every(({ file }) => path !== file))
    .filter(({ text }) => /['"`]\s*(?:query|mutation|subscription)(?=[\s({])[^'"`]*\{/.test(text))
    .map(({ path }) => path);
}
