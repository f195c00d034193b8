/**
 * `actions/create-github-app-token` in the sandbox: a token of an app's installation, no wider than
 * asked for, masked, and revoked when the job ends.
 */

import type { Permissions } from '#sandbox/world/types.ts';
import { mintInstallationToken, revokeToken } from '#sandbox/world/tokens.ts';
import type { JobState } from './job-state.ts';
import { toRunnerError } from './runner-error.ts';

const INPUTS = new Set([
  'app-id',
  'client-id',
  'private-key',
  'owner',
  'repositories',
  'skip-token-revoke',
]);

/**
 * Mints the token and registers its revocation.
 * @throws UserError with GitHub's words when the app, key, repositories or permissions do not fit.
 */
export async function runAppToken(
  inputs: Record<string, string>,
  job: JobState,
): Promise<Record<string, string>> {
  assertInputs(inputs);
  const answer = mintInstallationToken(job.host.world, {
    appId: inputs['app-id'] ?? inputs['client-id'] ?? '',
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
  if ((inputs['app-id'] ?? inputs['client-id'] ?? '') === '') {
    throw toRunnerError("The 'app-id' input must be set to a non-empty string");
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
