/** What a command run stands on: three clients of GitHub, the settings, and which run this is. */
import type { Observer, Recorder } from '#github/port.ts';
import type { Result } from '#kernel/runner/result.ts';
import type { Signer } from '#incident/signature.ts';
import type { Settings } from '#incident/settings.ts';
import type { Handover, OpenProviders } from '#containment/index.ts';

export interface CommandDependencies {
  recorder: Recorder;
  observer: Observer;
  providers: OpenProviders;
  settings: Settings;
  /** Signs what is written, and tells our own receipts and entries from pushed ones. */
  signer: Signer;
  repository: { id: number; url: string };
  /** 1 for the first run of an event; more when somebody pressed "Re-run". */
  attempt: number;
  runId: string;
  /** Where people start the run again. */
  runUrl: string;
  /** Login of whoever started this attempt. */
  triggeredBy: string;
  /** Folder of the report templates. */
  templates: string;
}

export interface CommandRun {
  result: Result;
  /** Work for the contain job. */
  handover?: Handover;
  /** The approval was recorded by an earlier run, which may have begun to carry it out. */
  isAgain?: boolean;
}
