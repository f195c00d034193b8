/** A repository that somebody sets up: an administrator's clone, and the command run in it. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { mintPersonToken } from '#sandbox/world/tokens.ts';
import type { Fault } from '#sandbox/world/request-types.ts';
import type { Repository } from '#sandbox/world/types.ts';
import { SETTINGS_FOLDER } from '../../support/settings.ts';
import { startTestServer, type TestServer } from '../../sandbox/server/test-server.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const CACHE = join(tmpdir(), 'firebreak-compile-cache');

export interface Office extends TestServer {
  /** The clone in which the person sets up. */
  clone: string;
  setup(...args: string[]): Promise<{ code: number; output: string }>;
}

/** A repository with nothing set up yet, and an administrator's clone of it. */
export async function openOffice({ by = 'ada', faults = [] as Fault[] } = {}): Promise<Office> {
  const server = await startTestServer({ setup: 'none' });
  server.world.faults.push(...faults);
  const clone = await mkdtemp(join(tmpdir(), 'firebreak-setup-'));
  onTestFinished(() => rm(clone, { recursive: true, force: true }));
  await cp(join(SETTINGS_FOLDER, 'firebreak.yml'), join(clone, 'firebreak.yml'));
  const token = by === '' ? '' : mintPersonToken(server.world, by).value;
  const setup: Office['setup'] = (...args) =>
    new Promise((resolve) => {
      const env = {
        PATH: process.env['PATH'],
        GITHUB_TOKEN: token,
        GITHUB_API_URL: server.url,
        // The same modules start twenty times over.
        NODE_COMPILE_CACHE: CACHE,
      };
      const options = { cwd: clone, env };
      const script = join(PROJECT, 'scripts', 'setup.ts');
      execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
      });
    });
  return { ...server, clone, setup };
}

export const TEAMS = 'GET /orgs/{org}/teams';
export const toWrites = ({ world }: Office) =>
  world.journal.filter(({ method }) => method !== 'GET');
export const toRules = (repository: Repository, name: string) =>
  repository.rulesets
    .map(({ body }) => z.object({ name: z.string(), rules: z.array(z.unknown()) }).parse(body))
    .find((one) => one.name === name)?.rules;
export const readOwners = ({ clone }: Office) =>
  readFile(join(clone, '.github', 'CODEOWNERS'), 'utf8');
export const toLines = (output: string, mark: string) =>
  output.split('\n').filter((line) => line.startsWith(`  ${mark}`));
