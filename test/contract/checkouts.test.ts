import { existsSync } from 'node:fs';
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
