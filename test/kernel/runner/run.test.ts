import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'runner-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paths = {
  output: join(folder, 'output'),
  summary: join(folder, 'summary'),
  event: join(folder, 'event.json'),
};

const CACHE = join(tmpdir(), 'firebreak-compile-cache');
const environment = {
  GITHUB_EVENT_NAME: 'issue_comment',
  GITHUB_EVENT_PATH: paths.event,
  GITHUB_REPOSITORY: 'acme/incidents',
  GITHUB_REPOSITORY_ID: '7',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTOR: 'dana',
  GITHUB_ACTOR_ID: '11',
  GITHUB_TRIGGERING_ACTOR: 'eve',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKSPACE: folder,
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_OUTPUT: paths.output,
  GITHUB_STEP_SUMMARY: paths.summary,
};

interface Ended {
  status: number | null;
  stdout: string;
  summary: string;
  outputs: Record<string, string>;
  result: unknown;
}

/** Starts a real process, as the runner does, with `body` as the action's main function. */
function start(body: string, env: Record<string, string> = {}): Ended {
  writeFileSync(paths.output, '');
  writeFileSync(paths.summary, '');
  writeFileSync(paths.event, '{"action":"created"}');
  const code = `
    import * as z from 'zod';
    import { run } from '#kernel/runner/run.ts';
    import { UserError, UpstreamError } from '#kernel/errors.ts';
    await run({ name: 'contain' }, async (io) => { ${body} });`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', code],
    {
      // The same modules start for every test.
      env: { ...environment, NODE_COMPILE_CACHE: CACHE, ...env },
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
  const outputs = toOutputs(readFileSync(paths.output, 'utf8'));
  const result: unknown =
    outputs['result'] === undefined ? undefined : JSON.parse(outputs['result']);
  return { status, stdout, summary: readFileSync(paths.summary, 'utf8'), outputs, result };
}

function toOutputs(text: string): Record<string, string> {
  const pairs = text.matchAll(/^(\w+)<<(ghadelimiter_[\w-]+)\n(.*?)\n\2$/gms);
  return Object.fromEntries(Array.from(pairs, (pair) => [pair[1] ?? '', pair[3] ?? '']));
}

const token = `ghp_${'a1B2'.repeat(9)}`;

describe('run', () => {
  it('gives the action its event and inputs, and writes result and outputs', () => {
    const { status, result, outputs } = start(
      `const { digest, limit } = io.inputs(z.object({ digest: z.string(), limit: z.coerce.number().default(10) }));
       const { payload, repository, runAttempt, actorId, triggeringActor } = io.event;
       return { outcome: 'planned', digest, message: JSON.stringify([limit, payload, repository, runAttempt, actorId, triggeringActor]), outputs: { apply: true, steps: 2 } };`,
      { INPUT_DIGEST: '8f3a12c9', INPUT_LIMIT: '' },
    );
    expect(status).toBe(0);
    expect(outputs).toMatchObject({ apply: 'true', steps: '2' });
    const facts = [
      10,
      { action: 'created' },
      { owner: 'acme', name: 'incidents', id: 7 },
      2,
      11,
      'eve',
    ];
    expect(result).toEqual({
      schema_version: 1,
      outcome: 'planned',
      digest: '8f3a12c9',
      message: JSON.stringify(facts),
    });
  });

  it.each([
    ['broken', '{"action":'],
    ['missing', undefined],
  ])('tells a person that the file of the event is %s', (name, content) => {
    const path = join(folder, `${name}.json`);
    if (content !== undefined) writeFileSync(path, content);
    const ended = start(`return { outcome: 'done', message: 'Done.' };`, {
      GITHUB_EVENT_PATH: path,
    });
    expect(ended.status).toBe(1);
    expect(ended.result).toMatchObject({ outcome: 'failed', reason: 'event-unreadable' });
    expect(ended.stdout).toContain(`file=${path}`);
  });

  it('names the variables that the context of the toolkit could not take over', () => {
    const ended = start(`return { outcome: 'done', message: 'Done.' };`, {
      GITHUB_RUN_ID: 'none',
      GITHUB_SERVER_URL: 'nowhere',
    });
    expect(ended.result).toMatchObject({ outcome: 'failed', reason: 'environment-invalid' });
    expect(ended.stdout).toContain('GITHUB_RUN_ID, GITHUB_SERVER_URL');
  });

  it('turns a user error into an annotation at its place, a summary and a failing exit', () => {
    const ended = start(
      `throw new UserError({ code: 'yaml-invalid', message: 'Unexpected @octocat <b>', hint: 'Do this.', place: { file: 'a.md', line: 3, column: 2 } });`,
    );
    expect(ended.status).toBe(1);
    expect(ended.stdout).toBe(
      '::error title=contain%3A yaml-invalid,file=a.md,line=3,col=2::Unexpected @octocat <b>%0ADo this.\n',
    );
    expect(ended.summary).toContain('**What happened:** Unexpected `@octocat` \\<b\\>');
    expect(ended.summary).toContain('`a.md:3:2`');
    expect(ended.summary).toContain('**What to do next:** Do this.');
    expect(ended.result).toMatchObject({ outcome: 'failed', reason: 'yaml-invalid' });
  });

  it.each([
    ['{ status: 502 }', 'unknown', 'unknown-outcome'],
    ['{}', 'unknown', 'unknown-outcome'],
    ['{ status: 422 }', 'failed', 'upstream-refused'],
    ['{ status: 429 }', 'failed', 'rate-limited'],
    ["{ route: 'GET /user' }", 'failed', 'upstream-refused'],
  ])('says of a failed call %s that its outcome is %s', (options, outcome, reason) => {
    const ended = start(
      `throw new UpstreamError({ service: 'GitHub', route: 'POST /x', ...${options} });`,
    );
    expect(ended.status).toBe(1);
    expect(ended.result).toMatchObject({ outcome, reason });
    expect(ended.summary).toMatch(/GitHub (?:answered|gave no answer)/);
    expect(ended.stdout).toMatch(/^::error title=contain%3A GitHub failed::/);
  });

  it('prints the stack of a bug, with its cause, and says that it is one', () => {
    const ended = start(`throw new TypeError('boom', { cause: new Error('inner ${token}') });`);
    expect(ended.status).toBe(1);
    expect(ended.stdout).toMatch(/TypeError: boom\n\s+at /);
    expect(ended.stdout).toContain('Caused by: Error: inner [redacted github-token …a1B2]');
    expect(ended.result).toMatchObject({ outcome: 'failed', reason: 'bug' });
  });

  it('fails the job when the outcome is unknown, and not when it is a refusal', () => {
    expect(start(`return { outcome: 'unknown', message: '' };`).status).toBe(1);
    expect(start(`return { outcome: 'refused', reason: 'expired', message: '' };`).status).toBe(0);
  });

  it('names the input that is wrong and the variables that are missing', () => {
    const wrong = start(
      `io.inputs(z.object({ digest: z.string().regex(/^[0-9a-f]{8}$/), mode: z.string() }));`,
      { INPUT_DIGEST: 'x' },
    );
    expect(wrong.result).toMatchObject({
      reason: 'input-invalid',
      message: expect.stringMatching(/"digest".*"mode"/),
    });
    const bare = start(`return { outcome: 'done', message: '' };`, {
      GITHUB_RUN_ATTEMPT: '',
      GITHUB_SHA: 'main',
    });
    expect(bare.result).toMatchObject({
      reason: 'environment-invalid',
      message: expect.stringMatching(/RUN_ATTEMPT.*SHA/),
    });
  });
});

describe('the log', () => {
  it('never lets outside text become a runner command', () => {
    const hostile = [
      '::add-mask::x',
      '  ::error::x',
      'a\n::stop-commands::x',
      'a\r::error::x',
      'a\u2028::error::x',
      '\u001B[1m::error::x',
      '\u200B::error::x',
      '##[group]x',
      'a ##[error]x',
      '##vso[task]x',
      '\t::x',
    ];
    const { stdout } = start(
      `for (const text of ${JSON.stringify(hostile)}) io.log.info(text); return { outcome: 'done', message: '' };`,
    );
    expect(stdout.split('\n').filter((line) => line !== '')).toHaveLength(hostile.length);
    expect(stdout).not.toMatch(/^\s*::|##\[|##vso/m);
  });

  it('leaves ordinary text as it is', () => {
    expect(
      start(`io.log.info('std::string at 05:12'); return { outcome: 'done', message: '' };`).stdout,
    ).toBe('std::string at 05:12\n');
  });

  it('keeps line ends of an annotation inside of its command', () => {
    const { stdout } = start(
      `io.annotate({ level: 'warning', title: 'a,b::c', message: 'x\\n::error::y', line: 2, file: 'f' }); return { outcome: 'done', message: '' };`,
    );
    expect(stdout).toBe('::warning title=a%2Cb%3A%3Ac,file=f,line=2::x%0A::error::y\n');
  });
});

describe('secrets', () => {
  const secret = 'hunter2/with+odd?chars&more';

  it('are hidden from log, annotation, summary and outputs in every encoding', () => {
    const forms = [
      secret,
      encodeURIComponent(secret),
      ...['', 'u:', 'xy'].flatMap((before) => [
        Buffer.from(before + secret + '!').toString('base64'),
        Buffer.from(before + secret).toString('base64url'),
      ]),
    ];
    const ended = start(
      `io.mask(${JSON.stringify(secret)});
       for (const text of ${JSON.stringify(forms)}) {
         io.log.info('log ' + text); io.log.warn(text); io.summary(text); io.output('x', text);
         io.annotate({ level: 'notice', title: text, message: text });
       }
       return { outcome: 'done', message: ${JSON.stringify(forms.join(' '))}, outputs: { y: ${JSON.stringify(secret)} } };`,
    );
    const said =
      ended.stdout
        .split('\n')
        .filter((line) => !line.startsWith('::add-mask::'))
        .join('\n') +
      ended.summary +
      JSON.stringify(ended.outputs);
    for (const form of forms) expect(said).not.toContain(form.replaceAll('=', '').slice(4, -4));
    expect(ended.stdout).toContain(`::add-mask::${secret}`);
  });

  it('are redacted by their shape even when nobody masked them', () => {
    const ended = start(
      `io.log.info('${token}'); io.summary('${token}'); io.output('x', '${token}'); return { outcome: 'done', message: 'a ${token}' };`,
    );
    expect(ended.stdout + ended.summary + JSON.stringify(ended.outputs)).not.toContain(token);
    expect(ended.result).toMatchObject({ message: 'a [redacted github-token …a1B2]' });
  });
});
