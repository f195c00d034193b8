/** A request to declare: what the event says, checked. The payload is GitHub's, the issue's text is anyone's. */
import { z } from 'zod';
import type { Account } from '#incident/snapshot.ts';
import type { PayloadUse } from '#github/payload.ts';
import type { Forms } from './form-file.ts';
import { recogniseForm } from './recognise.ts';

export interface DeclareRequest {
  repository: { id: number; url: string };
  issue: { number: number; nodeId: string; url: string; createdAt: Date };
  /** The filled form as Markdown. */
  body: string;
  reporter: Account;
  /** A rehearsal: marked as such everywhere, otherwise the same. */
  exercise: boolean;
  /** Set when it is not certain whether this is a rehearsal. */
  doubt?: string;
  source: { kind: 'issue' | 'dispatch'; id: string; url: string };
}

const OpenedIssue = z.object({
  action: z.literal('opened'),
  repository: z.object({ id: z.int(), html_url: z.string() }),
  sender: z.object({ type: z.string() }),
  issue: z.object({
    number: z.int().positive(),
    node_id: z.string(),
    html_url: z.string(),
    created_at: z.iso.datetime({ offset: true }),
    title: z.string(),
    body: z.string().nullable(),
    labels: z.array(z.object({ name: z.string() })),
    user: z.object({ id: z.int().positive(), login: z.string(), type: z.string() }),
  }),
});

export const PAYLOADS: readonly PayloadUse[] = [{ events: ['issues'], schema: OpenedIssue }];

/** Reads an `issues: opened` event; undefined when the issue declares nothing. */
export function readIssueEvent(payload: unknown, forms: Forms): DeclareRequest | undefined {
  const { data } = OpenedIssue.safeParse(payload);
  if (data === undefined) return undefined;
  const { issue, repository, sender } = data;
  const labels = issue.labels.map(({ name }) => name);
  const body = issue.body ?? '';
  const recognised = recogniseForm({ title: issue.title, body, labels }, forms);
  if (recognised === undefined) return undefined;
  const { id, login, type } = issue.user;
  return {
    repository: { id: repository.id, url: repository.html_url },
    issue: {
      number: issue.number,
      nodeId: issue.node_id,
      url: issue.html_url,
      createdAt: new Date(issue.created_at),
    },
    body,
    reporter: { id, login, bot: type === 'Bot' || sender.type === 'Bot' },
    ...recognised,
    source: { kind: 'issue', id: String(issue.number), url: issue.html_url },
  };
}
