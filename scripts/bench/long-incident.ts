/** A declared incident on a server of the sandbox, whose ledger has many entries: written by the product's own code. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { declare, readForms, readIssueEvent, readScaffold } from '#declare/index.ts';
import { readSettings } from '#github/checkout.ts';
import { openRecorder } from '#github/recorder.ts';
import { appendLedger, parseLedger, type NewEntry } from '#incident/ledger.ts';
import { openLedger } from '#incident/ledger-at-hand.ts';
import { SEGMENT_LINES, toLedgerAfter, type LedgerText } from '#incident/ledger-segments.ts';
import { FILES, toIncidentBranch, toIncidentFolder, type IncidentId } from '#incident/path.ts';
import { createSigner, SigningKeys } from '#incident/signature.ts';
import { digestOf } from '#kernel/canonical.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import { startServer } from '#sandbox/server/server.ts';
import { actAs } from '#sandbox/world/act.ts';
import { createWorld } from '#sandbox/world/create-world.ts';
import { renderFirebreakConfig } from '#sandbox/world/firebreak-config.ts';
import { readFile } from '#sandbox/world/git.ts';
import { openIssueForm } from '#sandbox/world/issues.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { createSandboxKey } from '#sandbox/world/signing-keys.ts';
import { mintInstallationToken, mintJobToken } from '#sandbox/world/tokens.ts';
import type { Thread } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';

const KEY = createSandboxKey('firebreak');
export const SIGNING_KEY = KEY.privateKey;
const SIGNER = createSigner({ listed: SigningKeys.parse([KEY.listed]), own: SIGNING_KEY });
const START = new Date('2026-03-02T09:00:00Z');
const REPOSITORY = { owner: 'acme', name: 'incidents' };

export interface LongIncident {
  world: World;
  pull: Thread;
  /** The folder that a job has checked out. */
  workspace: string;
  /** Fresh tokens, as inputs of the action. */
  toInputs(): Record<string, string>;
}

/** Declares an incident and lets its ledger grow to so many entries; `isFlat` keeps them in one file, as before segments. */
export async function openLongIncident(
  directory: string,
  entries: number,
  isFlat: boolean,
): Promise<LongIncident> {
  const project = process.cwd();
  mkdirSync(directory, { recursive: true });
  const people = { dana: { roles: ['responder' as const] } };
  const organisation = 'acme';
  const options = { directory, project, organisation, start: START, people };
  const world = await createWorld({ ...options, repositories: {}, tokens: {} });
  const workspace = await layWorkspace(world, directory, project);
  const { id, pull } = await declareOne(world, workspace, project);
  await grow(world, id, { entries, isFlat });
  return {
    world,
    pull,
    workspace,
    toInputs: () => ({ INPUT_TOKEN: mintJob(world), 'INPUT_OBSERVER-TOKEN': mintObserver(world) }),
  };
}

async function layWorkspace(world: World, directory: string, project: string): Promise<string> {
  const workspace = join(directory, 'workspace');
  mkdirSync(workspace);
  const text = renderFirebreakConfig('', {
    organisation: 'acme',
    publicKey: world.sealKey.publicKey,
    signingKeys: [KEY],
    exerciseTargets: [],
    incidentRepository: REPOSITORY.name,
  });
  writeFileSync(join(workspace, 'firebreak.yml'), text);
  symlinkSync(join(project, 'templates'), join(workspace, 'templates'), 'junction');
  return workspace;
}

async function declareOne(world: World, workspace: string, project: string) {
  const server = await startServer(world);
  try {
    const forms = await readForms(project);
    const request = readIssueEvent(await openIssue(world), forms);
    if (request === undefined) throw new Error('The event declares nothing');
    const declared = await declare(request, {
      recorder: openRecorder({ baseUrl: server.url, token: mintJob(world) }, REPOSITORY),
      settings: await readSettings(workspace),
      forms,
      scaffold: await readScaffold(project),
      signer: SIGNER,
      run: { url: `${server.url}/acme/incidents/actions/runs/1`, attempt: 1 },
    });
    const threads = [...world.incidentRepository.threads.values()];
    const pull = threads.find((one) => one.pull !== undefined);
    if (declared.outcome !== 'declared' || pull === undefined) throw new Error(declared.message);
    return { id: declared.incident, pull };
  } finally {
    await server.close();
  }
}

async function openIssue(world: World): Promise<object> {
  const fields = { summary: 'Deploy token in a public gist', severity: 'SEV2' };
  const issue = await openIssueForm(actAs(world, 'dana'), { template: 'incident', fields });
  const url = `${world.url}/acme/incidents`;
  return {
    action: 'opened',
    repository: { id: world.incidentRepository.id, html_url: url },
    sender: { type: 'User' },
    issue: {
      number: issue.number,
      node_id: issue.nodeId,
      html_url: `${url}/issues/${String(issue.number)}`,
      created_at: issue.createdAt.toISOString(),
      title: issue.title,
      body: issue.body,
      labels: [{ name: 'incident' }],
      user: { ...issue.author },
    },
  };
}

/** One command a minute, of somebody else: the budget of whoever is measured stays untouched. */
async function grow(
  world: World,
  id: IncidentId,
  { entries, isFlat }: { entries: number; isFlat: boolean },
): Promise<void> {
  const folder = toIncidentFolder(id);
  const bytes = await readFile(world.git, toIncidentBranch(id), `${folder}/${FILES.ledger}`);
  const own = Buffer.from(bytes ?? '').toString('utf8');
  const missing = entries - parseLedger(own).entries.length;
  const added = Array.from({ length: missing }, (_, n) => toEntry(n));
  const files = isFlat ? growFlat(id, own, added) : growSegments(id, own, added);
  world.clock.advance(missing * 60_000);
  await pushFiles(actAs(world, 'dana'), {
    branch: toIncidentBranch(id),
    message: 'Lay a long ledger',
    files: [...files].map(([path, content]) => ({ path: `${folder}/${path}`, content })),
  });
}

function toEntry(n: number): NewEntry {
  const comment = String(9_000_000 + n);
  return {
    at: toUtcSeconds(new Date(START.getTime() + n * 60_000)),
    claim: digestOf(n),
    actor: { id: 999, login: 'somebody-else' },
    source: {
      kind: 'comment',
      id: comment,
      url: `https://github.com/acme/incidents/pull/2#issuecomment-${comment}`,
    },
    command: `/note the token was used again from 203.0.113.7, call ${String(n)}`,
    phase: 'done',
    outcome: 'done',
    effect: {},
  };
}

function growFlat(id: IncidentId, own: string, added: readonly NewEntry[]): Map<string, string> {
  // Commits of before effects read no other entries.
  const bare = added.map(({ effect: _effect, ...entry }) => entry);
  return new Map([[FILES.ledger, appendLedger(own, { id, signer: SIGNER }, bare).text]]);
}

function growSegments(
  id: IncidentId,
  own: string,
  added: readonly NewEntry[],
): Map<string, string> {
  const files = new Map<string, string>();
  let text: LedgerText = { ledger: own };
  for (const rest = [...added]; rest.length > 0;) {
    const open = openLedger({ id, ...text }, SIGNER);
    const known = parseLedger(text.ledger).entries.length % SEGMENT_LINES;
    const written = new Map<string, string>();
    for (const entry of rest.splice(0, SEGMENT_LINES - known)) {
      const file = open.add(entry);
      written.set(file.path, file.text);
    }
    for (const [path, content] of written) files.set(path, content);
    text = toLedgerAfter(text, (path) => written.get(path));
  }
  return files;
}

function mintJob(world: World): string {
  const permissions = {
    contents: 'write',
    issues: 'write',
    pull_requests: 'write',
    checks: 'write',
    actions: 'read',
  } as const;
  return mintJobToken(world, { run: { id: 900, job: 'command' }, permissions }).value;
}

function mintObserver(world: World): string {
  const { id, privateKey } = world.apps.observer;
  const minted = mintInstallationToken(world, { appId: String(id), privateKey });
  if (!minted.minted) throw new Error(minted.message);
  return minted.token.value;
}
