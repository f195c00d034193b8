/** One incident with an organisation around it, for tests that plan, approve, execute and roll back. */
import { expect } from 'vitest';
import { executePlan, type OperatorDependencies } from '#containment/index.ts';
import {
  approvePlan,
  depositCredential,
  planContainment,
  planRollback,
  type PlannedStep,
} from '#containment/planning.ts';
import { toShortDigest } from '#kernel/canonical.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { openDraft, type Draft } from '#incident/draft.ts';
import { renderManifest } from '#incident/manifest.ts';
import { FILES, toIncidentFolder } from '#incident/path.ts';
import { renderIncident } from '#incident/record.ts';
import { renderTimeline } from '#incident/timeline.ts';
import { createTestSigner } from './signer.ts';
import { Settings } from '#incident/settings.ts';
import { createSealKey } from '#sandbox/world/seal-key.ts';
import { openGitHub } from './providers.ts';
import type { MemoryOrganisation } from './organisation.ts';
import { createShop } from './shop.ts';

export const ID = 'INC-2026-0007';
export const START = new Date('2026-03-02T09:00:00Z');
export const DANA = { id: 11, login: 'dana' };
export const OMAR = { id: 12, login: 'omar' };
/** Built when the test runs; never a literal. */
export const SECRET = `github_pat_${'c4n4ry'.repeat(9)}`;

export const KEYS = await createSealKey();

export interface Scene {
  world: OperatorDependencies;
  organisation: MemoryOrganisation;
  pauses: number[];
  masked: string[];
  /** Commits the draft in memory: every later call sees a fresh draft on the new files. */
  commit(): void;
  /** Loses the draft, as a commit against a branch that has moved does. */
  discard(): void;
  file(path: string): string;
  files(): ReadonlyMap<string, string>;
}

interface SceneOptions {
  organisation?: MemoryOrganisation;
  settings?: Record<string, unknown>;
  affected?: string[];
}

/** Opens a scene: the incident is declared and nothing is planned. */
export function openScene(options: SceneOptions = {}): Scene {
  const organisation = options.organisation ?? createShop();
  const files = new Map<string, string>([
    [FILES.record, renderRecord(options.affected ?? ['acme/shop'])],
    [FILES.timeline, renderTimeline(ID)],
    [FILES.ledger, ''],
    [FILES.manifest, renderManifest()],
  ]);
  const masked: string[] = [];
  const pauses: number[] = [];
  const settings = Settings.parse({
    organisation: 'acme',
    incident_repository: 'acme/incidents',
    roles: {},
    operator_public_key: KEYS.publicKey,
    ...options.settings,
  });
  const world: OperatorDependencies = {
    draft: open(files),
    providers: openGitHub(organisation, settings),
    settings,
    pause: async (milliseconds) => void pauses.push(milliseconds),
    environment: 'containment',
    secrets: { sealKey: KEYS.privateKey, mask: (value) => void masked.push(value) },
  };
  return {
    world,
    organisation,
    pauses,
    masked,
    commit: () => {
      applyCommit(files, world.draft);
      world.draft = open(files);
    },
    discard: () => {
      world.draft = open(files);
    },
    file: (path) => files.get(path) ?? '',
    files: () => files,
  };
}

function renderRecord(repositories: string[]): string {
  const incident = {
    id: ID,
    title: 'Leaked token',
    codename: 'amber-kestrel',
    severity: 'SEV2' as const,
    status: 'declared' as const,
    tlp: 'AMBER' as const,
    exercise: false,
    issue: 7,
    reporter: DANA,
    roles: {},
    milestones: {},
    affected: { repositories, accounts: [], hosts: [], data: [] },
    exposed_credentials: [],
    tasks: [],
  };
  return renderIncident(incident, '\nSomething leaked.\n');
}

function open(files: ReadonlyMap<string, string>): Draft {
  const read = (path: string) => files.get(path) ?? '';
  const snapshot: Snapshot = {
    id: ID,
    branch: `incident/${ID}`,
    head: '0'.repeat(40),
    record: read(FILES.record),
    timeline: read(FILES.timeline),
    ledger: read(FILES.ledger),
    manifest: read(FILES.manifest),
    containment: new Map([...files].filter(([path]) => path.startsWith('containment/'))),
    isPublic: false,
    repository: 'R_1',
    comments: [],
    labels: new Map(),
  };
  return openDraft(snapshot, createTestSigner());
}

function applyCommit(files: Map<string, string>, draft: Draft): void {
  const prefix = `${toIncidentFolder(ID)}/`;
  const commit = draft.toCommit({ headline: 'test' });
  for (const path of commit.deletions ?? []) files.delete(path.slice(prefix.length));
  for (const [path, content] of commit.additions)
    files.set(path.slice(prefix.length), String(content));
}

/** Deposits a credential as a person would, and lets it live in the organisation. */
export async function deposit(scene: Scene, id = 'C-01', value = SECRET): Promise<void> {
  const { files } = await depositCredential({
    incidentText: scene.file(FILES.record),
    id,
    value,
    publicKey: KEYS.publicKey,
  });
  for (const [path, content] of files) scene.world.draft.writeFile(path, content);
  scene.commit();
  scene.organisation.alive.add(value);
}

export const SOURCE = {
  kind: 'comment' as const,
  id: '900',
  url: 'https://github.com/acme/incidents',
};

/** An instant some minutes into the scene. */
export function after(minutes: number): Date {
  return new Date(START.getTime() + minutes * 60_000);
}

/** Asks for a plan as dana and commits it. */
export async function plan(scene: Scene, line: string, asker = DANA) {
  const [step = '', ...words] = line.split(' ');
  const args = new Map(
    words.map((word) => [word.split('=')[0] ?? '', word.slice(word.indexOf('=') + 1)]),
  );
  const answer = await planContainment(
    {
      step,
      args,
      fromRecord: false,
      asker,
      at: START,
      source: SOURCE,
      command: `/contain ${line}`,
    },
    scene.world,
  );
  scene.commit();
  return answer;
}

/** Plans and expects a plan. */
export async function mustPlan(scene: Scene, line: string): Promise<PlannedStep> {
  const answer = await plan(scene, line);
  if (answer.outcome !== 'planned') throw new Error(`${answer.reason}: ${answer.message}`);
  return answer;
}

/** Approves by digest as omar and commits. */
export async function approve(
  scene: Scene,
  digest: string,
  { approver = OMAR, at = after(5) } = {},
) {
  const answer = await approvePlan(
    { digest: toShortDigest(digest), approver, at, source: SOURCE },
    scene.world,
  );
  if (answer.outcome === 'approved') scene.commit();
  return answer;
}

/** Executes and commits, as the operator job does. */
export async function execute(
  scene: Scene,
  { receiptId = 'R-0001', firstAttempt = true, at = after(6) } = {},
) {
  const answer = await executePlan({ receiptId, firstAttempt, at }, scene.world);
  scene.commit();
  return answer;
}

/** Plans the way back as dana and commits. */
export async function rollback(scene: Scene, receipt = 'R-0001') {
  const request = {
    receipt,
    asker: DANA,
    at: after(20),
    source: SOURCE,
    command: `/rollback ${receipt}`,
  };
  const answer = await planRollback(request, scene.world);
  scene.commit();
  return answer;
}

/** The whole way back: plans it as dana, approves it as omar where that is needed, and executes it. */
export async function takeBack(scene: Scene, receiptId = 'R-0001') {
  const back = await rollback(scene, receiptId);
  if (back.outcome !== 'planned') throw new Error(`${back.reason}: ${back.message}`);
  if (back.needsApproval) {
    const digest = back.receipt.rollback?.plan.digest ?? '';
    expect((await approve(scene, digest, { at: after(25) })).outcome).toBe('approved');
  }
  return execute(scene, { receiptId, at: after(26) });
}

/** The whole way forward for a step; expects every part to succeed. */
export async function contain(scene: Scene, line: string) {
  const { receipt, needsApproval } = await mustPlan(scene, line);
  // What reaches little and can be taken back is one person's to do, and approved as it stands.
  if (needsApproval) {
    expect((await approve(scene, receipt.plan.digest)).outcome).toBe('approved');
  }
  return execute(scene);
}

/** A step on a credential, one on a key of a repository and one that is undone. */
export const LINES = [
  'github/revoke-credential credential=C-01',
  'github/remove-deploy-key repository=shop key=ci',
  'github/halt-workflows repository=shop',
];

/** A scene in which the step of the line is approved; no call is counted yet. */
export async function openApproved(line: string): Promise<Scene> {
  const scene = openScene();
  await deposit(scene);
  const { receipt } = await mustPlan(scene, line);
  await approve(scene, receipt.plan.digest);
  scene.organisation.calls.length = 0;
  return scene;
}
