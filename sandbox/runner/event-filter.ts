/**
 * Decides whether an event starts a workflow, as GitHub does with `on:`. Filters the runner does
 * not know are not here by accident: the parser rejects them, and the rest never match.
 * Rules: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */

import type { WorldEvent } from '#sandbox/world/types.ts';
import type { EventsConfig } from './language.ts';
import { z } from 'zod';

const Filter = z.object({
  types: z.array(z.string()).optional(),
  branches: z.array(z.string()).optional(),
  'branches-ignore': z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  'tags-ignore': z.array(z.string()).optional(),
  paths: z.array(z.string()).optional(),
  'paths-ignore': z.array(z.string()).optional(),
});
type Filter = z.infer<typeof Filter>;

/** What GitHub takes when `types` is absent; every activity for the events not listed. */
const DEFAULT_TYPES: Record<string, readonly string[]> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

const SKIP_MARKERS = ['[skip ci]', '[ci skip]', '[no ci]', '[skip actions]', '[actions skip]'];

const Payload = z.object({
  head_commit: z.object({ message: z.string() }).nullish(),
  pull_request: z.object({ base: z.object({ ref: z.string() }) }).optional(),
  workflow: z.string().optional(),
});

/** Whether an event starts the workflow at `path`; `findChangedPaths` is asked only if paths matter. */
export async function matchesEvent(
  workflow: { path: string; events: EventsConfig },
  event: WorldEvent,
  findChangedPaths: () => Promise<string[]>,
): Promise<boolean> {
  const config = workflow.events[event.name];
  if (config === undefined) return false;
  const payload = Payload.parse(event.payload);
  if (event.name === 'workflow_dispatch') return payload.workflow === workflow.path;
  const filter = Filter.parse(config);
  return (
    matchesType(filter, event) &&
    !isSkipped(event, payload.head_commit?.message ?? '') &&
    matchesRef(filter, event, payload.pull_request?.base.ref) &&
    matchesPaths(filter, hasPaths(filter) ? await findChangedPaths() : [])
  );
}

function matchesType(filter: Filter, event: WorldEvent): boolean {
  const types = filter.types ?? DEFAULT_TYPES[event.name];
  return types === undefined || event.action === undefined || types.includes(event.action);
}

/** A marker in the head commit silences `push`: anyone who can push can use it. */
function isSkipped(event: WorldEvent, message: string): boolean {
  return event.name === 'push' && SKIP_MARKERS.some((marker) => message.includes(marker));
}

function matchesRef(filter: Filter, event: WorldEvent, base: string | undefined): boolean {
  if (event.name !== 'push') return base === undefined || matchesNames(filter, 'branches', base);
  const isTag = event.ref.startsWith('refs/tags/');
  const [mine, other] = isTag ? (['tags', 'branches'] as const) : (['branches', 'tags'] as const);
  const name = event.ref.replace(/^refs\/(?:heads|tags)\//, '');
  // A push filtered by branches alone does not fire for tags, and the other way round.
  const isForOther = hasNames(filter, other) && !hasNames(filter, mine);
  return !isForOther && matchesNames(filter, mine, name);
}

function hasNames(filter: Filter, key: 'branches' | 'tags'): boolean {
  return filter[key] !== undefined || filter[`${key}-ignore`] !== undefined;
}

function matchesNames(filter: Filter, key: 'branches' | 'tags', name: string): boolean {
  const ignored = filter[`${key}-ignore`];
  if (ignored !== undefined && matchesPatterns(ignored, name)) return false;
  const wanted = filter[key];
  return wanted === undefined || matchesPatterns(wanted, name);
}

function hasPaths(filter: Filter): boolean {
  return filter.paths !== undefined || filter['paths-ignore'] !== undefined;
}

function matchesPaths(filter: Filter, paths: string[]): boolean {
  const ignored = filter['paths-ignore'];
  if (ignored !== undefined && paths.every((path) => matchesPatterns(ignored, path))) return false;
  const wanted = filter.paths;
  return wanted === undefined || paths.some((path) => matchesPatterns(wanted, path));
}

/** Whether a name matches a list of GitHub's filter patterns; the last match wins, `!` negates. */
export function matchesPatterns(patterns: readonly string[], name: string): boolean {
  let matched = false;
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!');
    if (toRegExp(negative ? pattern.slice(1) : pattern).test(name)) matched = !negative;
  }
  return matched;
}

function toRegExp(pattern: string): RegExp {
  const source = pattern.replaceAll(
    /\*\*\/|\*\*|\*|\[[^\]]*\]|[.^$(){}|\\]/g,
    (part) => GLOBS[part] ?? (part.startsWith('[') ? part : `\\${part}`),
  );
  return new RegExp(`^${source}$`);
}

/** `?` and `+` keep their regular-expression meaning in GitHub's patterns. */
const GLOBS: Record<string, string> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' };
