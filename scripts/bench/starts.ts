/** What it costs to start each built action on an event that is not its own, against a Node that does nothing. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareTimes } from './processor-time.ts';
import type { Row } from './row.ts';

/** Runs of each in a row, and how often both take turns. */
const TURNS = { rounds: 9, repeats: 5 };

/** Peers take four times an empty Node and more: branch-deploy 4.0, slash-command-dispatch 3.7, changesets 7.1. */
const LIMITS = { command: 3, declare: 3, close: 3, validate: 3, contain: 3, sweep: 3, report: 3.5 };

/** One row for each action. */
export const STARTS: readonly Row[] = Object.entries(LIMITS).map(([name, atMost]) => ({
  name: `start of ${name}, against empty Node`,
  atMost,
  unit: '×',
  measure: (root) => measureStart(root, name),
}));

const BOT = { id: 3, login: 'robot[bot]', type: 'Bot' };

/** What a robot writes is no command: both jobs end there. */
const COMMENT = {
  action: 'created',
  issue: { number: 1, created_at: '2026-11-30T08:00:00Z' },
  comment: {
    id: 1,
    node_id: 'IC_1',
    body: 'Nothing to do.',
    html_url: 'https://github.com/acme/incidents/issues/1#issuecomment-1',
    created_at: '2026-11-30T09:00:00Z',
    user: BOT,
  },
  sender: BOT,
};

const EVENTS: Readonly<Record<string, [string, object]>> = {
  command: ['issue_comment', COMMENT],
  contain: ['issue_comment', COMMENT],
};

async function measureStart(root: string, name: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'firebreak-bench-'));
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const [event, payload] = EVENTS[name] ?? ['push', {}];
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  const env = { ...toEnvironment(root, folder), GITHUB_EVENT_NAME: event };
  const program = process.execPath;
  return compareTimes(
    { program, args: [join(root, 'dist', `${name}.js`)], env },
    { program, args: [empty], env },
    TURNS,
  );
}

/** What a runner tells of an event that no action takes for its own. */
function toEnvironment(root: string, folder: string): Record<string, string> {
  const output = join(folder, 'output');
  writeFileSync(output, '');
  return {
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'acme/incidents',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'dana',
    GITHUB_ACTOR_ID: '2',
    GITHUB_TRIGGERING_ACTOR: 'dana',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKSPACE: root,
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: output,
    INPUT_TOKEN: 'not-a-token',
    INPUT_APPLY: '1',
    INPUT_INCIDENT: '',
  };
}
