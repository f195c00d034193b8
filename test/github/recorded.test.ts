import { describe, expect, it } from 'vitest';
import { UpstreamError } from '#kernel/errors.ts';
import { createClient } from '#github/client.ts';
import { isAmbiguous, isRateLimit } from '#kernel/errors.ts';
import { openOrganisation } from '#providers/github/client.ts';
import { openRecorder } from '#github/recorder.ts';
import { labels } from '../../scripts/setup/labels.ts';
import { readSettings } from '#github/checkout.ts';
import {
  playScenario,
  readRecordings,
  SCENARIOS,
  type Recording,
} from '../support/published/recordings.ts';
import { SETTINGS_FOLDER } from '../support/settings.ts';

const OWNER = 'octokit-fixture-org';
const refusals = SCENARIOS.flatMap((scenario) =>
  readRecordings(scenario)
    .filter(({ status }) => status >= 400)
    .map((recording) => ({ scenario, recording, title: `${recording.method} ${recording.path}` })),
);

async function replay(scenario: string, { method, path, body }: Recording): Promise<unknown> {
  const client = createClient({ token: 't', baseUrl: await playScenario(scenario) });
  const route = `${method.toUpperCase()} ${path.split('?')[0] ?? ''}`;
  return client.octokit.request(route, { data: body }).catch((error: unknown) => error);
}

async function openRecorded(scenario: string) {
  return openOrganisation({ token: 't', baseUrl: await playScenario(scenario) });
}

describe('a refusal that GitHub really gave', () => {
  it.each(refusals)('to $title is one error with its status and words', async (recorded) => {
    const { scenario, recording } = recorded;
    const error = await replay(scenario, recording);
    expect(error).toBeInstanceOf(UpstreamError);
    if (!(error instanceof UpstreamError)) return;
    expect(error.status).toBe(recording.status);
    expect(recording.response).toMatchObject({ message: expect.any(String) });
    expect(error.message).toContain(Object(recording.response).message);
    expect(isAmbiguous(error)).toBe(false);
    expect(isRateLimit(error)).toBe(false);
  });

  it('names the field it is about', async () => {
    const [first] = readRecordings('errors');
    const error = first && (await replay('errors', first));
    expect(String(error)).toMatch(/Validation Failed.*"field":"color"/);
  });
});

describe('an answer that GitHub really gave', () => {
  it('to opening an issue is read', async () => {
    const name = 'add-labels-to-issue';
    const options = { token: 't', baseUrl: await playScenario(name) };
    const recorder = openRecorder(options, { owner: OWNER, name });
    const draft = { title: 'Issue without a label', body: '', labels: [], marker: '<!-- m -->' };
    expect(await recorder.openIssue({ ...draft, again: false })).toMatchObject({
      number: 1,
      nodeId: expect.stringMatching(/./),
      url: `https://github.com/${OWNER}/${name}/issues/1`,
      createdAt: expect.any(Date),
    });
    expect(recorder.clock.now()).toEqual(new Date('2017-10-10T16:00:00Z'));
  });

  it('to listing issues is searched for our own, and followed page by page', async () => {
    const name = 'paginate-issues';
    const client = createClient({ token: 't', baseUrl: await playScenario(name) });
    const route = 'GET /repos/{owner}/{repo}/issues';
    const found = await client.octokit.paginate(route, { owner: OWNER, repo: name, per_page: 3 });
    expect(found.map(({ number }) => number)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('about a repository is read, also about one that was renamed', async () => {
    const plain = await openRecorded('get-repository');
    expect(await plain.fetchRepositoryId({ owner: OWNER, name: 'hello-world' })).toBe(1000);
    const renamed = await openRecorded('rename-repository');
    expect(await renamed.fetchRepositoryId({ owner: OWNER, name: 'rename-repository' })).toBe(1000);
  });

  it('about labels is read', async () => {
    const baseUrl = await playScenario('labels');
    const client = createClient({ token: 't', baseUrl });
    const settings = await readSettings(SETTINGS_FOLDER);
    const site = {
      settings,
      owner: OWNER,
      name: 'labels',
      defaultBranch: 'main',
      isPublic: true,
      request: async () => undefined,
      pause: async () => undefined,
      list: (route: string) => client.octokit.paginate(route, { owner: OWNER, repo: 'labels' }),
    };
    const points = await labels.look(site);
    expect(points.length).toBeGreaterThan(0);
    expect(points.every(({ state }) => state === 'todo')).toBe(true);
  });

  it.each(SCENARIOS)('of %s comes through the client as it was sent', async (scenario) => {
    const plain = readRecordings(scenario).filter(
      ({ status, responseIsBinary }) => (status < 300 || status >= 400) && !responseIsBinary,
    );
    const client = createClient({ token: 't', baseUrl: await playScenario(scenario) });
    for (const { method, path, status } of plain) {
      const route = `${method.toUpperCase()} ${path.split('?')[0] ?? ''}`;
      // One after the other: in the order they were recorded.
      const answer = await client.octokit.request(route).catch((error: unknown) => error);
      expect(answer).toMatchObject({ status });
    }
  });
});
