/** What a declaration works on: the request, the doors it uses, and what is known of the repository. */
import type { Recorder, RepositoryFacts } from '#github/port.ts';
import type { IncidentId } from '#incident/path.ts';
import type { Signer } from '#incident/signature.ts';
import type { Declaration } from './declaration.ts';
import type { Forms } from './form-file.ts';
import type { DeclarePolicy } from './policy.ts';
import type { DeclareRequest } from './request.ts';
import type { Scaffold } from './scaffold.ts';

export interface DeclareDependencies {
  recorder: Recorder;
  /** Signs the ledger, and tells a branch of ours from one that somebody prepared. */
  signer: Signer;
  settings: DeclarePolicy;
  forms: Forms;
  scaffold: Scaffold;
  /** The workflow run, so that people can start it again. */
  run: { url: string; attempt: number };
}

export interface DeclareTask {
  id: IncidentId;
  request: DeclareRequest;
  dependencies: DeclareDependencies;
  declaration: Declaration;
  facts: RepositoryFacts;
}
