import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  OF_THE_TEMPLATE,
  ON_DEFAULT_BRANCH,
  readWorkflows,
  toCheckouts,
  toJobs,
  toMap,
  toPairs,
  toText,
} from './workflow-sources.ts';

const DEFAULT_BRANCH = '${{ github.event.repository.default_branch }}';

/** Makes Git keep its list of files short: https://git-scm.com/docs/git-config#Documentation/git-config.txt-indexsparse */
const INDEX = ['GIT_CONFIG_COUNT=1', 'GIT_CONFIG_KEY_0=index.sparse', 'GIT_CONFIG_VALUE_0=true'];

const toVariable = ({ key, value }: { key: string; value: unknown }): string =>
  `${key}=${String(value)}`;

const workflows = readWorkflows();
const product = workflows.filter(({ name }) => !OF_THE_TEMPLATE.has(name));
const checkouts = toCheckouts(workflows.flatMap(toJobs));

describe('checkouts', () => {
  it('leave no token behind', () => {
    const keeping = checkouts.filter((one) => one.with?.get('persist-credentials') !== false);
    expect(keeping.map(({ place }) => place)).toEqual([]);
  });

  it('of the product leave merged incidents where they are, so that jobs cost the same for ever', () => {
    const names = new Set(product.map(({ name }) => name));
    const own = checkouts.filter(({ place }) => names.has(place.slice(0, place.indexOf(':'))));
    expect(own.length).toBeGreaterThan(0);
    const folders = own.map((one) =>
      (one.with === undefined ? '' : (toText(one.with, 'sparse-checkout') ?? ''))
        .trim()
        .split('\n'),
    );
    expect(folders.every((list) => list.includes('dist'))).toBe(true);
    expect(folders.flat().filter((folder) => !existsSync(folder))).toEqual([]);
    expect(folders.flat().filter((folder) => folder.startsWith('incidents'))).toEqual([]);
    const variables = product.map(({ root }) => toPairs(toMap(root, 'env')));
    expect(variables.every((pairs) => isDeepStrictEqual(pairs.map(toVariable), INDEX))).toBe(true);
  });

  it('take the default branch and nothing else', () => {
    const refs = checkouts.map((one) => ({ place: one.place, ref: one.with?.get('ref') }));
    const strange = refs.filter(({ ref }) => ref !== undefined && ref !== DEFAULT_BRANCH);
    expect(strange).toEqual([]);
    const fetching = checkouts.filter(
      (one) => one.with?.has('repository') || one.with?.has('path'),
    );
    expect(fetching.map(({ place }) => place)).toEqual([]);
  });

  it.each(product)('name the default branch where the event does not: $name', (workflow) => {
    const events = toPairs(toMap(workflow.root, 'on')).map(({ key }) => key);
    const needsRef = events.some((event) => !ON_DEFAULT_BRANCH.has(event));
    const own = checkouts.filter(({ place }) => place.startsWith(`${workflow.name}:`));
    expect(own.every((one) => one.with?.has('ref') === needsRef)).toBe(true);
  });
});
