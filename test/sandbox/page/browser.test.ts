/**
 * The local page as people meet it: in a browser, with the real project's bundles behind it. One
 * browser and one incident serve every test; the order of the tests does not matter.
 */

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { assertBundles } from '#sandbox/exercise/bundles.ts';
import { readExercise } from '#sandbox/exercise/exercise-file.ts';
import type { Stage } from '#sandbox/exercise/stage.ts';
import { openStage } from '#sandbox/exercise/stage.ts';
import type { Room } from '#sandbox/page/room.ts';
import { openRoom } from '#sandbox/page/room.ts';
import type { PageServer } from '#sandbox/page/server.ts';
import { startPage } from '#sandbox/page/server.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const hasChromium = existsSync(CHROMIUM);
const ARGS = ['--headless', '--no-sandbox', '--disable-quic', '--disable-background-networking'];
const PATHS = [
  '/',
  '/new',
  '/new/exercise',
  '/threads/1',
  '/threads/2',
  '/runs',
  '/requests',
  '/world',
  '/files/INC-2026-0001',
  '/files/INC-2026-0001/ledger.ndjson',
  '/nowhere',
];
const Texts = z.array(z.string());

// oxlint-disable-next-line no-console -- a skipped browser must not pass for a tested one
if (!hasChromium) console.log(`skipped: no Chromium at ${CHROMIUM}; name one in CHROMIUM`);

interface Opened {
  directory: string;
  stage: Stage;
  room: Room;
  server: PageServer;
  browser: Browser;
}

let opened: Opened;
/** What the browser complained about. */
const complaints: string[] = [];

async function open(): Promise<Opened> {
  await assertBundles(PROJECT, () => undefined);
  const read = await readExercise(join(PROJECT, 'exercises', 'leaked-ci-token.yml'), PROJECT);
  const exercise = { ...read, start: '2026-03-02T09:00:00Z' };
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-browser-'));
  const stage = await openStage(exercise, { project: PROJECT, directory });
  const room = openRoom(stage, exercise, join(PROJECT, 'exercises'));
  const server = await startPage(room);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  return { directory, stage, room, server, browser };
}

async function openTab(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await opened.browser.newContext({
    baseURL: opened.server.url,
    reducedMotion: 'reduce',
    ...options,
  });
  await context.addInitScript({ path: join(import.meta.dirname, 'probes.js') });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => {
    // A page that says it does not exist is answered 404, which Chromium also tells the console.
    const isMissing = message.location().url.endsWith('/nowhere');
    if (['error', 'warning'].includes(message.type()) && !isMissing)
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return page;
}

async function comment(page: Page, by: string, body: string): Promise<void> {
  await page.getByLabel('Comment').fill(body);
  await page.locator('form.compose').getByLabel('as', { exact: true }).selectOption(by);
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
}

describe.skipIf(!hasChromium)('the page in a browser', () => {
  beforeAll(async () => {
    opened = await open();
    const page = await openTab();
    await page.goto('/');
    await page.getByRole('link', { name: 'File an incident' }).first().click();
    await page.getByLabel('Summary').fill('Deploy token in a public gist');
    await page.getByLabel('Severity').selectOption('SEV2');
    await page.locator('form.stack').getByLabel('as', { exact: true }).selectOption('dana');
    await page.getByRole('button', { name: 'Submit' }).click();
    await opened.room.settled();
    await page.context().close();
    // A refusal, so that every page has replies and reactions to show.
    opened.room.perform({ comment: { by: 'eve', body: '/close', on: 'pull_request' } });
    await opened.room.settled();
  });

  afterEach(async () => {
    await Promise.all(opened.browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    if (!hasChromium) return;
    await opened.browser.close();
    await opened.server.close();
    await opened.stage.close();
    await rm(opened.directory, { recursive: true, force: true });
  });

  test('shows the incident that was filed, takes a command and shows its reply and reaction', async () => {
    const page = await openTab();
    await page.goto('/');
    await page.getByRole('link', { name: /INC-2026-0001/ }).click();
    const posts = page.locator('article.post');
    await posts.filter({ hasText: 'SEV2 · declared' }).waitFor();
    await comment(page, 'dana', '/contain github/halt-workflows repository=shop');
    // The page brings itself up to date: nothing here reloads it.
    const command = posts.filter({ hasText: 'dana commented' });
    await command.locator('.reaction').filter({ hasText: '🚀' }).waitFor();
    await posts
      .filter({ hasText: /\/approve [0-9a-f]{8}/ })
      .last()
      .waitFor();
    expect(await page.locator('form.compose').getByLabel('as').inputValue()).toBe('dana');
    await page.getByRole('button', { name: /^\/approve / }).click();
    expect(await page.getByLabel('Comment').inputValue()).toMatch(/^\/approve [0-9a-f]{8}$/);
  });

  test('needs no sideways scrolling on a telephone, on any page', async () => {
    const page = await openTab({ viewport: { width: 360, height: 740 }, hasTouch: true });
    const widths: [string, unknown][] = [];
    for (const path of PATHS) {
      await page.goto(path);
      widths.push([path, await page.evaluate('document.documentElement.scrollWidth')]);
    }
    expect(widths).toEqual(PATHS.map((path) => [path, 360]));
  });

  test.each(['light', 'dark'] as const)('can be read in %s on every page', async (colorScheme) => {
    const page = await openTab({ colorScheme });
    const faint = new Map<string, string[]>();
    for (const path of PATHS) {
      await page.goto(path);
      const texts = Texts.parse(await page.evaluate('probes.findFaintTexts()'));
      if (texts.length > 0) faint.set(path, texts);
    }
    expect([...faint]).toEqual([]);
  });

  test('can be used without a mouse, and always shows where one is', async () => {
    const page = await openTab();
    for (const path of PATHS) {
      await page.goto(path);
      const count = z.number().parse(await page.evaluate('probes.countControls()'));
      expect(count).toBeGreaterThan(5);
      for (let presses = 0; presses < count + 2; presses += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate('probes.visitFocus()'), path).toBe('');
      }
      expect(await page.evaluate('probes.listUnvisited()'), path).toEqual([]);
    }
  });

  test('shows hostile comments as text: nothing runs, nothing is fetched, nothing spreads', async () => {
    const body = [
      '<script>document.title = "hacked"</script>',
      '<img src="https://evil.example/a.png" onerror="document.title = 1">',
      '<link rel="prefetch" href="https://evil.example"> ![x](https://evil.example/b.png)',
      '[a](javascript:document.title=1) [b](data:text/html,x) [c](//evil.example) [d](/act/merge)',
      '[e](https://evil.example/?\u202Egnp.x) \u202Eesrever',
      '<b><code><details><summary>open',
    ].join('\n\n');
    opened.room.perform({ comment: { by: 'eve', body, on: 'issue' } });
    await opened.room.settled();
    const page = await openTab();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).origin));
    await page.goto('/threads/1');
    const post = page.locator('article.post').last();
    await post.getByText('<script>').waitFor();
    expect(await page.title()).toContain('Firebreak sandbox');
    expect(
      await post.locator('img, script, link, a:not([href^="https://evil.example"])').count(),
    ).toBe(0);
    expect(await post.innerText()).toContain('[U+202E]esrever');
    expect(await page.locator('b footer, code footer').count()).toBe(0);
    expect(new Set(requests)).toEqual(new Set([opened.server.url]));
  });

  test('gives every page a title of its own and lets no inline script or foreign source run', async () => {
    const page = await openTab();
    const titles: string[] = [];
    for (const path of PATHS) {
      const answer = await page.goto(path);
      const policy = answer?.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe');
      titles.push(await page.title());
    }
    expect(titles.every((title) => title.endsWith('Firebreak sandbox'))).toBe(true);
    // Both forms declare an incident.
    expect(new Set(titles).size).toBe(PATHS.length - 1);
  });
});
