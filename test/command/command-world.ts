/** The world of the command room: its people, its clients of GitHub, and how its incident is declared. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { declare, readForms, readIssueEvent, readScaffold } from '#declare/index.ts';
import { openObserver } from '#github/observer.ts';
import { openOrganisation } from '#providers/github/client.ts';
import { openRecorder } from '#github/recorder.ts';
import { createTestSigner } from '../support/signer.ts';
import type { readSettings } from '#github/checkout.ts';
import { actAs } from '#sandbox/world/act.ts';
import { readFile } from '#sandbox/world/git.ts';
import { openIssueForm } from '#sandbox/world/issues.ts';
import { mintInstallationToken, mintJobToken } from '#sandbox/world/tokens.ts';
import { type World } from '#sandbox/world/world.ts';
import { createWorld } from '#sandbox/world/create-world.ts';

export const PROJECT = join(import.meta.dirname, '..', '..');
/** The key of this test; the room's people do not have it. */
export const SIGNER = createTestSigner();
const START = new Date('2026-03-02T09:00:00Z');

export async function openWorld(): Promise<World> {
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-command-'));
  const world = await createWorld({
    directory,
    project: PROJECT,
    organisation: 'acme',
    start: START,
    people: {
      maya: { roles: ['incident-commander', 'approver'] },
      dana: { roles: ['responder'] },
      omar: { roles: ['responder', 'approver'] },
      ines: { invited: ['responder'], permission: 'write' },
      eve: { permission: 'read' },
    },
    repositories: {
      shop: {
        workflows: ['build', 'deploy'],
        runs: [
          { workflow: 'build', status: 'in_progress' },
          { workflow: 'deploy', status: 'queued' },
        ],
        deploy_keys: ['ci'],
      },
    },
    tokens: { leaked: { owner: 'dana', kind: 'github_pat' } },
  });
  onTestFinished(async () => {
    world.close();
    await rm(directory, { recursive: true, force: true });
  });
  return world;
}

export function toClients(world: World, baseUrl: string) {
  const repository = { owner: 'acme', name: 'incidents' };
  const permissions = {
    contents: 'write',
    issues: 'write',
    pull_requests: 'write',
    checks: 'write',
    actions: 'read',
  } as const;
  const job = mintJobToken(world, { run: { id: 900, job: 'command' }, permissions });
  const line = { baseUrl, retryBase: 1 };
  return {
    recorder: openRecorder({ ...line, token: job.value }, repository),
    observer: openObserver({ ...line, token: mint(world, 'observer'), teams: true }, repository),
    organisation: openOrganisation({ ...line, token: mint(world, 'observer') }),
    operator: openOrganisation({ ...line, token: mint(world, 'operator') }),
  };
}

function mint(world: World, app: 'observer' | 'operator'): string {
  const { id, privateKey } = world.apps[app];
  const minted = mintInstallationToken(world, { appId: String(id), privateKey });
  if (!minted.minted) throw new Error(minted.message);
  return minted.token.value;
}

export async function declareIncident(
  world: World,
  recorder: ReturnType<typeof openRecorder>,
  settings: Awaited<ReturnType<typeof readSettings>>,
) {
  const forms = await readForms(PROJECT);
  const issue = await openIssueForm(actAs(world, 'dana'), {
    template: 'incident',
    fields: { summary: 'Deploy token in a public gist', severity: 'SEV2', affected: 'shop' },
  });
  const payload = {
    action: 'opened',
    repository: {
      id: world.incidentRepository.id,
      html_url: 'https://github.example.com/acme/incidents',
    },
    sender: { type: 'User' },
    issue: {
      number: issue.number,
      node_id: issue.nodeId,
      html_url: 'https://github.example.com/acme/incidents/issues/1',
      created_at: issue.createdAt.toISOString(),
      title: issue.title,
      body: issue.body,
      labels: [{ name: 'incident' }],
      user: { ...issue.author },
    },
  };
  const request = readIssueEvent(payload, forms);
  if (request === undefined) throw new Error('The event declares nothing');
  const declared = await declare(request, {
    recorder,
    settings,
    forms,
    scaffold: await readScaffold(PROJECT),
    signer: SIGNER,
    run: { url: 'https://github.example.com/acme/incidents/actions/runs/899', attempt: 1 },
  });
  const pull = [...world.incidentRepository.threads.values()].find((one) => one.pull !== undefined);
  if (declared.outcome !== 'declared' || pull === undefined) throw new Error(declared.message);
  return { id: declared.incident, issue, pull };
}

export async function read(world: World, id: string, path: string): Promise<string> {
  const content = await readFile(world.git, `incident/${id}`, path);
  if (content === undefined) throw new Error(`No ${path}`);
  return Buffer.from(content).toString('utf8');
}
