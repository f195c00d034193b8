/**
 * With `context.ts` the only importer of the toolkit, and the one error boundary: every action is `run({name}, main)` and nothing else
 * sets an exit code. Whatever leaves here (log, annotation, summary, output) is redacted first.
 */
import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { UpstreamError, UserError } from '../errors.ts';
import { readEvent, readInputs } from './context.ts';
import type { Annotation, RunnerIo } from './io.ts';
import { useProxy } from './proxy.ts';
import { type Result, renderProblem, renderResult, toFailure } from './result.ts';
import { createMasker } from './masker.ts';
import { toVisible } from '../text/lines.ts';

/** Runs an action to its end: a result becomes outputs, an error becomes words a person can act on. */
export async function run(
  { name }: { name: string },
  main: (io: RunnerIo) => Promise<Result>,
): Promise<void> {
  const masker = createMasker();
  const voice = createVoice(masker.cover, masker.add);
  try {
    await useProxy(process.env);
    report(
      voice,
      await main({
        ...voice,
        inputs: readInputs(core.getInput),
        event: await readEvent(process.env),
      }),
    );
  } catch (error) {
    reportProblem(voice, name, error);
  }
}

interface Voice extends Omit<RunnerIo, 'inputs' | 'event'> {
  cover: (text: string) => string;
}

function createVoice(cover: (text: string) => string, add: (secret: string) => string[]): Voice {
  const mask = (secret: string): void => {
    for (const form of add(secret)) core.setSecret(form);
  };
  return {
    cover,
    mask,
    idToken: async (audience) => {
      const { requestIdToken } = await import('./id-token.ts');
      return requestIdToken({ audience, environment: process.env, mask });
    },
    log: {
      info: (text) => core.info(toLogText(cover(text))),
      warn: (text) => core.warning(cover(text)),
    },
    annotate: (annotation) =>
      annotate({
        ...annotation,
        title: cover(annotation.title),
        message: cover(annotation.message),
      }),
    summary: (markdown) => writeSummary(cover(markdown)),
    output: (name, value) => core.setOutput(name, cover(String(value))),
  };
}

function report(voice: Voice, result: Result): void {
  for (const [name, value] of Object.entries(result.outputs ?? {})) voice.output(name, value);
  voice.output('result', renderResult(result, voice.cover));
  // Not knowing is not success: a red run is what makes someone look.
  if (result.outcome === 'failed' || result.outcome === 'unknown') process.exitCode = 1;
}

function reportProblem(voice: Voice, action: string, error: unknown): void {
  const problem = toFailure(action, error);
  const place = error instanceof UserError ? error.place : undefined;
  voice.annotate({ level: 'error', title: problem.title, message: problem.message, ...place });
  voice.summary(renderProblem(problem));
  // A person cannot fix a bug from its message, so its stack goes to the log, and only there.
  if (!(error instanceof UserError) && !(error instanceof UpstreamError))
    voice.log.info(renderStack(error));
  report(voice, problem.result);
  process.exitCode = 1;
}

function renderStack(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\nCaused by: ${renderStack(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

/** The runner obeys `::command` at the start of a line and the older `##[command]` anywhere in one. */
function toLogText(text: string): string {
  const visible = toVisible(text);
  if (!/^\s*::|##(?:\[|vso)/m.test(visible)) return visible;
  return JSON.stringify(visible).replaceAll('##', String.raw`#\u0023`);
}

function annotate({ level, title, message, file, line, column, endLine }: Annotation): void {
  const properties = Object.fromEntries(
    Object.entries({ title, file, startLine: line, startColumn: column, endLine }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const write = { error: core.error, warning: core.warning, notice: core.notice }[level];
  write(message, properties);
}

/** Written by hand: the toolkit's own summary builder escapes nothing. A laptop has no summary file. */
function writeSummary(markdown: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file) appendFileSync(file, `${markdown}\n`);
}
