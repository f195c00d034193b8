/**
 * Seals a leaked credential for the operator job: `npm run deposit -- INC-2026-0001 C-01 [--kind KIND] [--push]`.
 * The value is read from standard input and goes nowhere but into the sealed box: not to disk, not to the terminal.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { depositCredential } from '#contain/index.ts';
import { UserError } from '#kernel/errors.ts';
import { FILES, IncidentId, toIncidentBranch, toIncidentFolder } from '#kernel/incident/path.ts';
import { CREDENTIAL_KINDS, type CredentialKind } from '#kernel/incident/record.ts';
import { parseSettings, SETTINGS_FILE } from '#kernel/settings.ts';

const USAGE = 'npm run deposit -- INC-2026-0001 C-01 [--kind github_pat] [--push]';

interface Options {
  incident: IncidentId;
  credential: string;
  kind?: CredentialKind;
  push: boolean;
}

function parseOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { kind: { type: 'string' }, push: { type: 'boolean', default: false } },
  });
  const [id = '', credential = '', ...rest] = positionals;
  const incident = IncidentId.safeParse(id);
  const kind = CREDENTIAL_KINDS.find((one) => one === values.kind);
  if (rest.length > 0 || !incident.success || !/^C-\d{2,9}$/.test(credential)) {
    // What was typed is not repeated: it may be the value itself.
    throw toUsageError('Expected an incident id and a credential id, got something else.');
  }
  if (values.kind !== undefined && kind === undefined) {
    throw toUsageError(`Expected --kind to be one of ${CREDENTIAL_KINDS.join(', ')}.`);
  }
  return { incident: incident.data, credential, push: values.push, ...(kind && { kind }) };
}

function toUsageError(message: string): UserError {
  return new UserError({
    code: 'usage',
    message,
    hint: `${USAGE}\nThe value goes to standard input.`,
  });
}

/** Reads a piped value whole; from a terminal one line, without showing it. */
async function readValue(): Promise<string> {
  if (!process.stdin.isTTY) {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
  }
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({
    input: process.stdin,
    output: silent,
    terminal: true,
    historySize: 0,
  });
  terminal.on('SIGINT', () => process.exit(130));
  // Only now: the interface has just turned the terminal's own echo off.
  process.stderr.write('Paste the credential and press Enter (it is not shown): ');
  const value = await terminal.question('');
  terminal.close();
  process.stderr.write('\n');
  return value;
}

function runGit(...args: string[]): string {
  return execFileSync('git', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
}

/** From the default branch as last fetched: on the incident's branch anyone who can push could name a key of their own. */
function readOperatorKey(): string {
  try {
    return parseSettings(runGit('show', `origin/HEAD:${SETTINGS_FILE}`)).operator_public_key;
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError({
      code: 'no-default-branch',
      message: `Expected ${SETTINGS_FILE} on the default branch of origin, got nothing.`,
      hint: 'Let git find the default branch: git fetch && git remote set-head origin --auto',
      cause,
    });
  }
}

async function readRecord(folder: string, branch: string): Promise<string> {
  try {
    return await readFile(join(folder, FILES.record), 'utf8');
  } catch (cause) {
    throw new UserError({
      code: 'incident-folder',
      message: `Expected ${join(folder, FILES.record)}, got no such file.`,
      hint: `Check the branch of the incident out: git fetch && git switch ${branch}`,
      cause,
    });
  }
}

function commitFiles(options: Options, paths: readonly string[]): void {
  const branch = toIncidentBranch(options.incident);
  const current = runGit('branch', '--show-current');
  if (current !== branch) {
    throw new UserError({
      code: 'wrong-branch',
      message: `Expected the branch ${branch} to be checked out, got ${current || 'a detached HEAD'}.`,
      hint: `git switch ${branch}`,
    });
  }
  runGit('add', '--', ...paths);
  runGit('commit', '--quiet', '--only', '-m', `Deposit ${options.credential}`, '--', ...paths);
  runGit('push', '--quiet', 'origin', branch);
}

async function deposit(options: Options): Promise<void> {
  const folder = toIncidentFolder(options.incident);
  const incidentText = await readRecord(folder, toIncidentBranch(options.incident));
  const publicKey = readOperatorKey();
  const { files, credential } = await depositCredential({
    incidentText,
    id: options.credential,
    value: await readValue(),
    publicKey,
    ...(options.kind && { kind: options.kind }),
  });
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const paths = [...files.keys()].map((path) => `${folder}/${path}`);
  console.log(
    `${credential.id}: ${credential.kind} ending in ${credential.last4 ?? ''}, ${credential.fingerprint ?? ''}`,
  );
  if (options.push) {
    commitFiles(options, paths);
    console.log(`Committed and pushed ${paths.join(' and ')}.`);
    return;
  }
  console.log(
    `Commit and push these two files:\n  git add ${paths.join(' ')}\n  git commit -m "Deposit ${credential.id}" && git push`,
  );
  console.log(
    `Then comment on the incident: /contain github/revoke-credential credential=${credential.id}`,
  );
}

try {
  await deposit(parseOptions());
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(`${error.message}\n${error.hint}`);
  process.exitCode = 1;
}
