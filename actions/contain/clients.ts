/** What the operator job stands on, and what it has done so far. */
import type { Executed, Handover, OpenProviders, OperatorSecrets } from '#containment/index.ts';
import type { IncidentRecorder } from '#github/port.ts';
import type { Settings } from '#incident/settings.ts';
import type { Signer } from '#incident/signature.ts';

export interface OperatorClients {
  recorder: IncidentRecorder;
  providers: OpenProviders;
  settings: Settings;
  secrets: OperatorSecrets;
  /** The environment that the job runs in: whose keys it holds. */
  environment: string;
  signer: Signer;
  repository: { url: string };
  /** Whether the machine outlives the job, so that what the job holds may stay behind on it. */
  selfHosted: boolean;
  attempt: number;
  /** Whether nobody can have begun before; by the attempt when absent. */
  isFirst?: boolean;
  /** Who started this attempt, by login, and whether the command job has judged that in it. */
  started: { by: string; isJudged: boolean };
  /** Where people start the run again. */
  runUrl: string;
}

/** One plan that was acted upon. */
export interface Done {
  receipt: Handover['receipts'][number];
  executed: Executed;
  /** How many entries of its claim the ledger had before. */
  known: number;
}
