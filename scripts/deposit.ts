/**
 * Seals a leaked credential for the operator job: `npm run deposit -- INC-2026-0001 C-01 [--kind KIND] [--push]`, from a
 * clone of the default branch. The value is read from standard input and goes nowhere but into the sealed box: not to
 * disk, not to the terminal.
 */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { loadSteps, toAdvice } from '#containment/index.ts';
import { depositCredential } from '#containment/planning.ts';
import { CredentialId, IncidentId, toIncidentBranch } from '#incident/path.ts';
import { CREDENTIAL_KINDS, type CredentialKind } from '#incident/record.ts';
import { parseSettings, SETTINGS_FILE } from '#incident/settings.ts';
import { PROVIDERS } from '#providers/index.ts';
import { readCommandLine, refuseUsage, runScript } from './command-line.ts';
import { fetchBranches, findDefaultBranch, runGit } from './deposit/clone.ts';
import { commitFiles, pushCommit, readIncidentBranch } from './deposit/incident-branch.ts';
import { assertOwnCode } from './deposit/own-code.ts';

const SYNTAX = {
  usage:
    'npm run deposit -- INC-2026-0001 C-01 [--kind github_pat] [--push]; the value goes to standard input',
  options: { kind: { type: 'string' }, push: { type: 'boolean', default: false } },
  words: 2,
  // What was typed is not repeated: it may be the value itself.
  quiet: true,
} as const;

interface Options {
  incident: IncidentId;
  credential: string;
  kind?: CredentialKind;
  push: boolean;
}

function readOptions(): Options {
  const { flags, words } = readCommandLine(SYNTAX);
  const [id = '', credential = ''] = words;
  const incident = IncidentId.safeParse(id);
  const kind = CREDENTIAL_KINDS.find((one) => one === flags.kind);
  if (!incident.success || !CredentialId.safeParse(credential).success) {
    throw refuseUsage('Expected an incident id and a credential id, got something else', SYNTAX);
  }
  if (flags.kind !== undefined && kind === undefined) {
    throw refuseUsage(`Expected --kind to be one of ${CREDENTIAL_KINDS.join(', ')}`, SYNTAX);
  }
  return { incident: incident.data, credential, push: flags.push, ...(kind && { kind }) };
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

/** From the default branch: on the incident's branch anyone who can push could name a key of their own. */
function readOperatorKey(branch: string): string {
  const text = runGit(['cat-file', 'blob', `refs/remotes/origin/${branch}:${SETTINGS_FILE}`]);
  return parseSettings(text).operator_public_key;
}

async function deposit(): Promise<void> {
  const options = readOptions();
  const main = findDefaultBranch();
  fetchBranches([main, toIncidentBranch(options.incident)]);
  assertOwnCode(main);
  const publicKey = readOperatorKey(main);
  const branch = readIncidentBranch(options.incident, options.credential);
  const { files, credential } = await depositCredential({
    incidentText: branch.record,
    id: options.credential,
    value: await readValue(),
    publicKey,
    ...(options.kind && { kind: options.kind }),
  });
  const { id, kind, last4 = '', fingerprint = '' } = credential;
  console.log(`${id}: ${kind} ending in ${last4}, ${fingerprint}`);
  const commit = commitFiles(branch, files, `Deposit ${id}`);
  if (options.push) {
    pushCommit(branch, commit);
    console.log(`Pushed ${commit.slice(0, 12)} to ${branch.name}.`);
  } else {
    console.log(`Look at it, then push it:\n  git show ${commit.slice(0, 12)}`);
    console.log(`  git push origin ${commit}:refs/heads/${branch.name}`);
  }
  const revocation = toAdvice(await loadSteps(PROVIDERS)).toRevocation(credential);
  if (revocation !== undefined) console.log(`Then comment on the incident: ${revocation}`);
}

await runScript(deposit);
