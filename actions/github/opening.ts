/**
 * How every front door opens: first whatever must not be read is masked, then the incident repository is opened under the
 * account that `firebreak.yml` names, with the keys it lists.
 */
import type { OwnMarks, ProviderPieces, Settings } from '#incident/settings.ts';
import { createSigner, type Signer } from '#incident/signature.ts';
import type { RunnerIo } from '#kernel/runner/io.ts';
import { readOwnMarks, readSettings } from './checkout.ts';
import type { ClientOptions, IncidentRecorder } from './port.ts';
import type { RepositoryName } from './repository-name.ts';
import { withSummary } from './untold.ts';

/** What a front door was given. A name that ends in `token` or `key` says that the value is a secret. */
export type DoorInputs = Readonly<Record<string, string>> & { token: string };

/** Opens the recorder, or the part of it that a job needs and that alone is loaded; see recorders.ts. */
export type OpenRecorder<R> = (line: ClientOptions, home: RepositoryName) => Promise<R>;

export interface Opening<R extends IncidentRecorder> {
  /** Says in the summary of the run what a thread does not take. */
  recorder: R;
  signer: Signer;
  /** What the recorder was opened with. */
  line: ClientOptions;
  /** The incident repository as clients want it named. */
  home: RepositoryName;
  repository: { id: number; url: string };
  run: { id: string; url: string; attempt: number };
}

/** Opens what needs no settings but account and keys, so that it works in a copy whose settings nobody has written yet. */
export async function openDoor<R extends IncidentRecorder>(
  io: RunnerIo,
  inputs: DoorInputs,
  openRecorder: OpenRecorder<R>,
): Promise<Opening<R>> {
  maskSecrets(io, inputs);
  return open(io, { inputs, marks: await readOwnMarks(io.event.workspace) }, openRecorder);
}

/** Opens what goes by the organisation's settings. @throws UserError when they cannot be read. */
export async function openDoorWithSettings<R extends IncidentRecorder>(
  io: RunnerIo,
  inputs: DoorInputs,
  { openRecorder, pieces }: { openRecorder: OpenRecorder<R>; pieces?: ProviderPieces },
): Promise<Opening<R> & { settings: Settings }> {
  maskSecrets(io, inputs);
  const settings = await readSettings(io.event.workspace, pieces);
  return { ...(await open(io, { inputs, marks: settings }, openRecorder)), settings };
}

/** An empty input is one that was left out; masking it would hide everything. */
function maskSecrets(io: Pick<RunnerIo, 'mask'>, inputs: DoorInputs): void {
  for (const [name, value] of Object.entries(inputs)) {
    if (/(?:^|-)(?:token|key)$/.test(name) && value !== '') io.mask(value);
  }
}

async function open<R extends IncidentRecorder>(
  io: RunnerIo,
  { inputs, marks }: { inputs: DoorInputs; marks: OwnMarks },
  openRecorder: OpenRecorder<R>,
): Promise<Opening<R>> {
  const { apiUrl, serverUrl, repository, runId, runUrl, runAttempt } = io.event;
  const { owner, name, id } = repository;
  const line = { token: inputs.token, baseUrl: apiUrl, account: marks.recorder };
  return {
    recorder: withSummary(await openRecorder(line, { owner, name }), io),
    signer: createSigner({ listed: marks.signing_keys, own: inputs['signing-key'] }),
    line,
    home: { owner, name },
    repository: { id, url: `${serverUrl}/${owner}/${name}` },
    run: { id: String(runId), url: runUrl, attempt: runAttempt },
  };
}
