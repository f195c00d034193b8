/** The workflows as YAML with its comments, for tests about what a reviewer would see. */
import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import { listFiles } from '../../scripts/check/files.ts';

export interface WorkflowSource {
  /** `command.yml`. */
  name: string;
  path: string;
  text: string;
  root: YAMLMap;
}

export interface JobSource {
  /** `command.yml: contain`, for messages. */
  place: string;
  id: string;
  map: YAMLMap;
  steps: readonly YAMLMap[];
}

function toRoot(document: Document, path: string): YAMLMap {
  const [error] = document.errors;
  if (error !== undefined) throw error;
  if (!isMap(document.contents)) throw new Error(`${path} is no mapping`);
  return document.contents;
}

/** Reads every workflow, sorted by name. */
export function readWorkflows(): WorkflowSource[] {
  return listFiles('.github/workflows/*.{yml,yaml}').map((path) => {
    const text = readFileSync(path, 'utf8');
    return {
      name: path.slice(path.lastIndexOf('/') + 1),
      path,
      text,
      root: toRoot(parseDocument(text), path),
    };
  });
}

/** The mapping under a key; an empty list of pairs when there is none. */
export function toMap(map: YAMLMap, key: string): YAMLMap | undefined {
  const found = map.get(key, true);
  return isMap(found) ? found : undefined;
}

/** Key, value and the comment behind the value, in order. */
export function toPairs(
  map: YAMLMap | undefined,
): { key: string; value: unknown; comment: string | undefined }[] {
  return (map?.items ?? []).map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : String(key),
    value: isScalar(value) ? value.value : value,
    comment: isScalar(value) ? (value.comment ?? undefined) : undefined,
  }));
}

/** A plain string under a key. */
export function toText(map: YAMLMap, key: string): string | undefined {
  const found = map.get(key, true);
  return isScalar(found) ? String(found.value) : undefined;
}

/** The jobs of a workflow. */
export function toJobs(workflow: WorkflowSource): JobSource[] {
  return toPairs(toMap(workflow.root, 'jobs')).flatMap(({ key, value }) => {
    if (!isMap(value)) return [];
    const steps = value.get('steps', true);
    return [
      {
        place: `${workflow.name}: ${key}`,
        id: key,
        map: value,
        steps: isSeq(steps) ? steps.items.filter((item) => isMap(item)) : [],
      },
    ];
  });
}

/** Every value of a mapping at any depth, as text. */
export function renderValues(map: YAMLMap | undefined): string {
  return JSON.stringify(map?.toJSON() ?? {});
}

/** What proves and publishes the template itself; everything else is the product, which runs in every copy. */
export const OF_THE_TEMPLATE: ReadonlySet<string> = new Set(['ci.yml', 'release.yml']);

/** Events whose run starts on the default branch unless a checkout says otherwise. */
export const ON_DEFAULT_BRANCH = new Set([
  'issues',
  'issue_comment',
  'pull_request_target',
  'workflow_dispatch',
  'schedule',
]);

/** Every use of actions/checkout, with its inputs. */
export function toCheckouts(jobs: readonly JobSource[]) {
  return jobs.flatMap(({ steps, place }) =>
    steps
      .filter((step) => toText(step, 'uses')?.startsWith('actions/checkout@'))
      .map((step) => ({ place, with: toMap(step, 'with') })),
  );
}
