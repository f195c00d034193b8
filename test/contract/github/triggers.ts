/** What starts the workflows, and what they read of the events: `on push`, `push repository.default_branch`. */
import { isMap, isSeq } from 'yaml';
import { readWorkflows, toMap, toPairs, type WorkflowSource } from '../workflow-sources.ts';
import { hasProperty } from './payloads.ts';
import type { Use } from './use.ts';

/** Every trigger, with each of its types. */
export function findTriggerUses(): Use[] {
  return readWorkflows().flatMap((workflow) =>
    toEvents(workflow).flatMap(({ event, types }) => {
      const names = types.length === 0 ? [event] : types.map((type) => `${event}.${type}`);
      return names.map((name) => ({ name: `on ${name}`, file: workflow.path }));
    }),
  );
}

/** Every property of an event that an expression reads, for each event of the workflow that has it. */
export function findExpressionUses(): Use[] {
  return readWorkflows().flatMap((workflow) =>
    findPaths(workflow.text).flatMap((path) =>
      toEvents(workflow)
        .filter(({ event, types }) => hasProperty(event, path, types))
        .map(({ event }) => ({ name: `${event} ${path}`, file: workflow.path })),
    ),
  );
}

/** Expressions that read what no event of their workflow has: always empty, and so a mistake. */
export function findEmptyExpressions(): string[] {
  return readWorkflows().flatMap((workflow) =>
    findPaths(workflow.text)
      .filter(
        (path) => !toEvents(workflow).some(({ event, types }) => hasProperty(event, path, types)),
      )
      .map((path) => `${workflow.path}: github.event.${path}`),
  );
}

/** `issue.labels.name` for `github.event.issue.labels.*.name`. */
function findPaths(text: string): string[] {
  const code = text.replaceAll(/^\s*#.*$/gm, '');
  const found = [...code.matchAll(/\bgithub\.event\.([\w*.]+)/g)].map(([, path = '']) =>
    path.replaceAll('.*', ''),
  );
  return [...new Set(found)];
}

function toEvents({ root }: WorkflowSource): { event: string; types: string[] }[] {
  const on = root.get('on', true);
  if (isSeq(on)) return on.items.map((item) => ({ event: String(item), types: [] }));
  if (!isMap(on)) return [{ event: String(on), types: [] }];
  return toPairs(toMap(root, 'on')).map(({ key, value }) => {
    const types = isMap(value) ? value.get('types', true) : undefined;
    return { event: key, types: isSeq(types) ? types.items.map(String) : [] };
  });
}
