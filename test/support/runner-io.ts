/** What the runner gives an action, and what the action masks of it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { RunnerEvent, RunnerIo } from '#kernel/runner/io.ts';

interface Given {
  /** firebreak.yml, where the workspace has one. */
  settings?: string | undefined;
  inputs?: Record<string, string>;
  event?: Partial<RunnerEvent>;
}

export async function openRunner({ settings, inputs = {}, event = {} }: Given = {}) {
  const workspace = await mkdtemp(join(tmpdir(), 'firebreak-opening-'));
  onTestFinished(() => rm(workspace, { recursive: true, force: true }));
  if (settings !== undefined) await writeFile(join(workspace, 'firebreak.yml'), settings);
  const masked: string[] = [];
  const io: RunnerIo = {
    inputs: (schema) => schema.parse(inputs),
    event: { ...EVENT, workspace, ...event },
    mask: (secret) => void masked.push(secret),
    idToken: () => Promise.reject(new Error('Nobody asks for a token.')),
    log: { info: () => undefined, warn: () => undefined },
    annotate: () => undefined,
    summary: () => undefined,
    output: () => undefined,
  };
  return { io, masked };
}

const EVENT: Omit<RunnerEvent, 'workspace'> = {
  name: 'issue_comment',
  payload: {},
  repository: { owner: 'acme', name: 'incidents', id: 7 },
  runId: 900,
  runUrl: 'https://github.example.com/acme/incidents/actions/runs/900',
  runAttempt: 2,
  actor: 'dana',
  actorId: 1,
  triggeringActor: 'dana',
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  apiUrl: 'https://api.github.example.com',
  graphqlUrl: 'https://api.github.example.com/graphql',
  serverUrl: 'https://github.example.com',
  runnerEnvironment: 'github-hosted',
};
