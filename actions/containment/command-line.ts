/** The parameters of a step, from what a person typed: always plain strings. */
import { refuse, type Refusal } from '#incident/reason.ts';
import { clip, toSingleLine } from '#kernel/text/lines.ts';
import { findSecrets } from '#kernel/text/redact.ts';
import type { ContainmentStep } from './step.ts';

export type ParsedParams = { outcome: 'parsed'; params: Record<string, string> } | Refusal;

/** Checks parameters against the step; every one that is missing or wrong is named. */
export function parseParams(
  step: ContainmentStep,
  args: ReadonlyMap<string, string>,
): ParsedParams {
  const unknown = [...args.keys()].filter((key) => !Object.hasOwn(step.paramsHelp, key));
  if (unknown.length > 0) {
    const expected = Object.keys(step.paramsHelp).join(', ') || 'no parameters';
    return refuse(
      'invalid-parameter',
      `Expected ${expected}, got ${unknown.map(show).join(', ')}. Example: ${step.example}`,
    );
  }
  const params = Object.fromEntries(args);
  const parsed = step.params.safeParse(params);
  if (parsed.success) return { outcome: 'parsed', params };
  return toRefusal(step, params, parsed.error.issues);
}

type Issues = readonly { path: PropertyKey[]; message: string }[];

function toRefusal(step: ContainmentStep, params: Record<string, string>, issues: Issues): Refusal {
  const keys = issues.map(({ path }) => String(path[0] ?? ''));
  const missing = keys.filter((key) => params[key] === undefined);
  if (missing.length > 0) {
    const what = missing.map((key) => `${key} (${step.paramsHelp[key] ?? ''})`).join(', ');
    return refuse(
      'missing-parameter',
      `Expected ${what}, got nothing. Example: \`${step.example}\``,
    );
  }
  const wrong = issues.map(({ path, message }) => {
    const key = String(path[0] ?? '');
    return `${key}: ${message}, got ${show(params[key] ?? '')}`;
  });
  return refuse('invalid-parameter', `${wrong.join('; ')}. Example: \`${step.example}\``);
}

/** Someone may have typed the secret itself where its id belongs; that must not be repeated in a reply. */
const OPAQUE = /[A-Za-z0-9+/_-]{24,}/;

function show(value: string): string {
  if (OPAQUE.test(value) || findSecrets(value).length > 0)
    return `something that looks like a secret (${value.length} characters)`;
  return JSON.stringify(clip(toSingleLine(value), 40));
}
