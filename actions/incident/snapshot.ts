/** An incident as it was read at one commit, with what its threads show: plain data, wherever it came from. */
import type { LedgerText } from './ledger-segments.ts';
import type { IncidentId } from './path.ts';

export interface Account {
  id: number;
  login: string;
  bot: boolean;
}

/** A comment as GitHub tells it now, which may differ from what an event said. */
export interface CommentFact {
  id: number;
  nodeId: string;
  url: string;
  author?: Account;
  /** Whether the token that asks wrote it: markers in other people's comments are only claims. */
  own: boolean;
  body: string;
  createdAt: Date;
  edited: boolean;
  /** The last edit, when it was somebody else's than the author's. */
  changed?: { by: string; at: Date };
  /** Reactions the asking token has left, e.g. `ROCKET`. */
  ownReactions: readonly string[];
}

export interface LabelFact {
  nodeId: string;
  name: string;
}

/** An issue or a pull request with what projections need. */
export interface ThreadFact {
  nodeId: string;
  number: number;
  open: boolean;
  labels: readonly LabelFact[];
}

/** One consistent snapshot of an incident: its small files at one commit, and its threads. */
export interface Snapshot extends LedgerText {
  id: IncidentId;
  branch: string;
  /** The commit all texts were read at; a commit names it as the head it expects. */
  head: string;
  record: string;
  timeline: string;
  manifest: string;
  /** Texts under containment/, by path relative to the incident folder. */
  containment: ReadonlyMap<string, string>;
  isPublic: boolean;
  issue?: ThreadFact;
  pull?: ThreadFact & { draft: boolean; merged: boolean };
  /** The living status comment on the pull request, if it is ours. */
  statusComment?: { nodeId: string; url: string; body: string };
  /** The newest comments of the thread that was asked about. */
  comments: readonly CommentFact[];
  /** Node id of the repository. */
  repository: string;
  /** Labels that exist in the repository, by name. */
  labels: ReadonlyMap<string, string>;
}
