/** An incident in memory, as a snapshot of its branch. */
import type { Snapshot } from '#incident/snapshot.ts';
import { renderManifest } from '#incident/manifest.ts';
import type { Milestone } from '#incident/milestone.ts';
import { renderIncident, type Incident } from '#incident/record.ts';
import { renderTimeline } from '#incident/timeline.ts';

export const AT = new Date('2026-03-02T09:30:00Z');

function toMilestone(at: string): Milestone {
  return { at, precision: 'minute', source: 'T-0001', recorded_at: at, recorded_by: 'dana' };
}

export const INCIDENT: Incident = {
  id: 'INC-2026-0042',
  title: 'Deploy token in a public gist',
  codename: 'amber-kestrel',
  severity: 'SEV2',
  status: 'declared',
  tlp: 'AMBER',
  exercise: false,
  issue: 42,
  pull_request: 43,
  reporter: { id: 5, login: 'dana' },
  roles: {},
  milestones: {
    detected: toMilestone('2026-03-02T08:47:00Z'),
    declared: toMilestone('2026-03-02T09:00:00Z'),
  },
  affected: { repositories: ['acme/shop'], accounts: [], hosts: [], data: [] },
  exposed_credentials: [],
  tasks: [],
};

export function toSnapshot(incident: Incident, containment: Record<string, string> = {}): Snapshot {
  return {
    id: incident.id,
    branch: `incident/${incident.id}`,
    head: 'a'.repeat(40),
    record: renderIncident(incident, '\nText.\n'),
    timeline: renderTimeline(incident.id),
    ledger: '',
    manifest: renderManifest(),
    containment: new Map(Object.entries(containment)),
    isPublic: false,
    repository: 'R_1',
    comments: [],
    labels: new Map([
      ['incident', 'L1'],
      ['SEV2', 'L2'],
      ['status:declared', 'L3'],
    ]),
    issue: {
      nodeId: 'I',
      number: 42,
      open: true,
      labels: [
        { nodeId: 'L1', name: 'incident' },
        { nodeId: 'L9', name: 'SEV3' },
        { nodeId: 'L8', name: 'team:payments' },
      ],
    },
  };
}

export function toReceipt(id: string, state: string, more: object = {}): string {
  return JSON.stringify({
    id,
    incident: INCIDENT.id,
    step: 'github/halt-workflows',
    params: { repository: 'shop' },
    state,
    plan: {
      digest: `sha256:${'8f3a12c9'.repeat(8)}`,
      requested_by: { id: 5, login: 'dana' },
      requested_at: '2026-03-02T09:01:00Z',
      command: '/contain github/halt-workflows repository=shop',
      expires_at: '2026-03-02T10:01:00Z',
    },
    ...more,
  });
}
