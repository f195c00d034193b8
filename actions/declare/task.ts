/** What a declaration works on: the request, the doors it uses, and what is known of the repository. */
import type { Recorder, RepositoryFacts } from '#github/port.ts';
import type { IncidentId } from '#incident/path.ts';
import type { Sealer } from '#incident/signature.ts';
import type { Declaration } from './declaration.ts';
import type { Forms } from './form-file.ts';
import type { DeclarePolicy } from './policy.ts';
import type { DeclareRequest } from './request.ts';
import type { Scaffold } from './scaffold.ts';

export interface DeclareWorld {
  recorder: Recorder;
  /** Seals the ledger, and tells a branch of ours from one that somebody prepared. */
  sealer: Sealer;
  settings: DeclarePolicy;
  forms: Forms;
  scaffold: Scaffold;
  /** The workflow run, so that people can start it again. */
  run: { url: string; attempt: number };
}

export interface Task {
  id: IncidentId;
  request: DeclareRequest;
  world: DeclareWorld;
  declaration: Declaration;
  facts: RepositoryFacts;
}
