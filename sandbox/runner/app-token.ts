/**
 * `actions/create-github-app-token` in the sandbox: a token of an app's installation, no wider than
 * asked for, masked, and revoked when the job ends.
 */

import type { Permissions } from '#sandbox/world/types.ts';
import { mintInstallationToken, revokeToken } from '#sandbox/world/tokens.ts';
import type { JobState } from './job-state.ts';
import type { StepLog } from './step-log.ts';
import { toRunnerError } from './runner-error.ts';

const INPUTS = new Set([
  'app-id',
  'client-id',
  'private-key',
  'owner',
  'repositories',
  'skip-token-revoke',
]);

/** https://github.com/actions/create-github-app-token/blob/v3.1.1/action.yml */
const DEPRECATED = "Input 'app-id' has been deprecated with message: Use 'client-id' instead.";

/** An empty client id counts as none, as in the action. */
const toIssuer = (inputs: Record<string, string>): string =>
  [inputs['client-id'], inputs['app-id']].find((id) => id !== undefined && id !== '') ?? '';

/**
 * Mints the token and registers its revocation.
 * @throws UserError with GitHub's words when the app, key, repositories or permissions do not fit.
 */
export async function runAppToken(
  inputs: Record<string, string>,
  job: JobState,
  log: StepLog,
): Promise<Record<string, string>> {
  if ((inputs['app-id'] ?? '') !== '') log.read(`::warning::${DEPRECATED}`);
  assertInputs(inputs);
  const answer = mintInstallationToken(job.host.world, {
    appId: toIssuer(inputs),
    // As the action does: a key pasted on one line carries its line breaks as `\n`.
    privateKey: (inputs['private-key'] ?? '').replaceAll('\\n', '\n'),
    permissions: parsePermissions(inputs),
    repositories: toRepositories(inputs, job),
    run: { id: job.run.record.id, job: job.definition.id },
  });
  if (!answer.minted) throw toRunnerError(answer.message);
  const { token } = answer;
  job.masks.add(token.value);
  if (inputs['skip-token-revoke'] !== 'true') {
    job.posts.push({
      name: 'Post actions/create-github-app-token',
      run: async () => {
        revokeToken(token);
        return undefined;
      },
    });
  }
  return {
    token: token.value,
    'installation-id': String(token.account.id),
    'app-slug': token.account.login.replace(/\[bot\]$/, ''),
  };
}

function assertInputs(inputs: Record<string, string>): void {
  const unknown = Object.keys(inputs).find(
    (name) => !INPUTS.has(name) && !name.startsWith('permission-'),
  );
  if (unknown !== undefined) {
    throw toRunnerError(
      `The sandbox does not support \`${unknown}\` of actions/create-github-app-token.`,
    );
  }
  if (toIssuer(inputs) === '') {
    throw toRunnerError(
      "The 'client-id' (or deprecated 'app-id') input must be set to a non-empty string. If using a secret or variable, ensure it is available in this workflow context.",
    );
  }
  if ((inputs['private-key'] ?? '') === '') {
    throw toRunnerError("The 'private-key' input must be set to a non-empty string");
  }
}

function parsePermissions(inputs: Record<string, string>): Permissions | undefined {
  const asked = Object.entries(inputs).flatMap(([input, access]) => {
    if (!input.startsWith('permission-') || access === '') return [];
    if (access !== 'read' && access !== 'write') {
      throw toRunnerError(`Unexpected \`${input}: ${access}\`, expected read or write.`);
    }
    return [[input.slice('permission-'.length).replaceAll('-', '_'), access] as const];
  });
  return asked.length === 0 ? undefined : Object.fromEntries(asked);
}

/** Neither owner nor repositories means this repository alone; an owner alone means all of theirs. */
function toRepositories(inputs: Record<string, string>, job: JobState): string[] | undefined {
  const { owner, name } = job.run.event.repository;
  const names = (inputs['repositories'] ?? '').split(/[\s,]+/).filter((item) => item !== '');
  const asked = inputs['owner'] ?? '';
  if (asked !== '' && asked !== owner) throw toRunnerError(`The app is not installed on ${asked}.`);
  if (asked !== '' && names.length === 0) return undefined;
  const wanted = (names.length === 0 ? [name] : names).map((item) => `${owner}/${item}`);
  if (wanted.some((item) => !job.host.world.repositories.has(item))) {
    throw toRunnerError(
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  }
  return wanted;
}
