import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isScalar, parse, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { PROVIDERS } from '#providers/index.ts';
import { parseWorkflowFile } from '#sandbox/runner/workflow-file.ts';
import {
  OF_THE_TEMPLATE,
  ON_DEFAULT_BRANCH,
  readWorkflows,
  toCheckouts,
  renderValues,
  toJobs,
  toMap,
  toPairs,
  toText,
  type JobSource,
} from './workflow-sources.ts';

/** Third-party code that may run beside our tokens. A new line here is a decision, not a convenience. */
const THIRD_PARTY = new Set([
  'actions/attest-build-provenance',
  'actions/checkout',
  'actions/create-github-app-token',
  'actions/setup-node',
]);
/** The probe is the sandbox's, because it asks what the sandbox claims. */
const OWN = /^\.\/(?:actions\/[a-z]+|sandbox\/probe)$/;

/**
 * GitHub takes 21,000 characters, adds a few of its own to an `if`, and counts the whole text around a `${{ }}`. The
 * fact is `expressions-length`.
 */
const LONGEST_EXPRESSION = 18_000;

const isProduct = (place: string): boolean =>
  !OF_THE_TEMPLATE.has(place.slice(0, place.indexOf(':')));
const isOfRelease = (place: string): boolean => place.startsWith('release.yml');

/** Which job may show who it is, providers.test.ts says. */
const OIDC = PROVIDERS.some(({ tiers }) => Object.values(tiers).some(({ by }) => by === 'oidc'))
  ? ['id-token']
  : [];

const workflows = readWorkflows();
const product = workflows.filter(({ name }) => !OF_THE_TEMPLATE.has(name));
const jobs = workflows.flatMap(toJobs);

const Action = z.looseObject({
  inputs: z.record(z.string(), z.looseObject({ required: z.boolean().optional() })).default({}),
});

function toUses({ steps, place }: JobSource): { place: string; uses: string; comment: string }[] {
  return steps.flatMap((step) => {
    const node = step.get('uses', true);
    if (!isScalar(node)) return [];
    return [{ place, uses: String(node.value), comment: node.comment ?? '' }];
  });
}

const checkouts = toCheckouts(jobs);

describe.each(workflows)('$name', (workflow) => {
  it('is a workflow to GitHub’s own parser, and one the sandbox can run', async () => {
    const parsed = await parseWorkflowFile(workflow.path, workflow.text);
    expect('errors' in parsed ? parsed.errors : []).toEqual([]);
    const unsupported = 'errors' in parsed ? [] : [parsed, ...parsed.jobs];
    expect(unsupported.flatMap((one) => one.unsupported)).toEqual([]);
  });

  it('keeps every expression well below what GitHub takes', () => {
    const long: string[] = [];
    visit(parseDocument(workflow.text), {
      Scalar: (key, { value }) => {
        if (typeof value !== 'string' || value.length <= LONGEST_EXPRESSION) return;
        long.push(`${String(key)}: ${value.length} characters, ${value.slice(0, 40)}`);
      },
    });
    expect(long).toEqual([]);
  });

  it('grants nothing at the top', () => {
    expect(toMap(workflow.root, 'permissions')?.items).toEqual([]);
  });

  it('lets no run wait for ever on one that hangs', () => {
    const without = toJobs(workflow).filter(
      ({ map }) => toText(map, 'timeout-minutes') === undefined,
    );
    expect(without.map(({ place }) => place)).toEqual([]);
  });

  it('runs on hosted machines of a named version', () => {
    const runners = toJobs(workflow).map(({ map }) => toText(map, 'runs-on'));
    expect(runners.filter((one) => !/^ubuntu-\d\d\.04$/.test(one ?? ''))).toEqual([]);
  });
});

describe('permissions', () => {
  it('are listed per job, each with the reason behind it', () => {
    const faults = jobs.flatMap(({ map, place }) => {
      const permissions = toMap(map, 'permissions');
      if (permissions === undefined) return [`${place}: no permissions`];
      return toPairs(permissions)
        .filter(({ value, comment }) => !/^(read|write)$/.test(String(value)) || !comment?.trim())
        .map(({ key }) => `${place}: ${key} lacks a level or a comment`);
    });
    expect(faults).toEqual([]);
  });

  it('let the product write threads, branches and checks at most, and CI nothing', () => {
    const writes = jobs.flatMap(({ map, place }) =>
      toPairs(toMap(map, 'permissions'))
        .filter(({ value }) => value === 'write')
        .map(({ key }) => `${place}: ${key}`),
    );
    const allowed = ['contents', 'issues', 'pull-requests', 'checks', ...OIDC];
    const others = writes.filter((one) => !isOfRelease(one));
    expect(others.filter((one) => !allowed.some((name) => one.endsWith(`: ${name}`)))).toEqual([]);
    expect(writes.filter((one) => one.startsWith('ci.yml'))).toEqual([]);
    // What a release writes, and the job that installs packages of others writes none of it.
    expect(writes.filter((one) => isOfRelease(one))).toEqual([
      'release.yml: publish: contents',
      'release.yml: publish: id-token',
      'release.yml: publish: attestations',
    ]);
  });
});

describe('what workflows run', () => {
  const used = jobs.flatMap(toUses);

  it('is our own or from the closed list, by digest, with the version beside it', () => {
    const faults = used
      .filter(({ uses }) => !OWN.test(uses))
      .filter(({ uses, comment }) => {
        const [name = '', digest = ''] = uses.split('@');
        const isPinned = /^[0-9a-f]{40}$/.test(digest) && /^ v\d+\.\d+\.\d+$/.test(comment);
        return !THIRD_PARTY.has(name) || !isPinned;
      });
    expect(faults).toEqual([]);
  });

  it('has one digest per action, so an update is one search', () => {
    const pins = new Set(used.filter(({ uses }) => !uses.startsWith('./')).map(({ uses }) => uses));
    expect(pins.size).toBe(new Set([...pins].map((uses) => uses.split('@')[0])).size);
  });

  it('exists, and gets the inputs its action.yml names and requires', () => {
    const faults = jobs.flatMap(({ steps, place }) =>
      steps.flatMap((step) => {
        const uses = toText(step, 'uses') ?? '';
        if (!uses.startsWith('./')) return [];
        const file = `${uses}/action.yml`;
        if (!existsSync(file)) return [`${place}: ${file} is missing`];
        const { inputs } = Action.parse(parse(readFileSync(file, 'utf8')));
        const given = toPairs(toMap(step, 'with')).map(({ key }) => key);
        const unknown = given.filter((name) => inputs[name] === undefined);
        const needed = Object.keys(inputs).filter((name) => inputs[name]?.required === true);
        const missing = needed.filter((name) => !given.includes(name));
        return [...unknown, ...missing].map((name) => `${place}: ${uses} ${name}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  it('puts no expression into a shell', () => {
    const shells = jobs.flatMap(({ steps, place }) =>
      steps.flatMap((step) => {
        const run = toText(step, 'run');
        return run === undefined ? [] : [{ place, run }];
      }),
    );
    expect(shells.filter(({ run }) => run.includes('${{'))).toEqual([]);
    // The product has no shell at all: only TypeScript reads an event.
    expect(shells.filter(({ place }) => isProduct(place))).toEqual([]);
  });

  it('keeps no cache and passes no files from run to run', () => {
    const setups = jobs.flatMap(({ steps }) =>
      steps.filter((step) => toText(step, 'uses')?.startsWith('actions/setup-node@')),
    );
    for (const step of setups) {
      expect(toMap(step, 'with')?.toJSON()).toMatchObject({ 'package-manager-cache': false });
      expect(toMap(step, 'with')?.has('cache')).toBe(false);
    }
  });
});

describe('events', () => {
  it('of a pull request with a privileged token are labels and its end, and nothing of it is checked out', () => {
    const types: unknown[] = [];
    const privileged = workflows.filter((one) => toMap(one.root, 'on')?.has('pull_request_target'));
    for (const one of privileged) {
      const on = toMap(one.root, 'on');
      types.push(on && toMap(on, 'pull_request_target')?.toJSON());
      const refs = checkouts.filter(({ place }) => place.startsWith(`${one.name}:`));
      expect(refs.every((checkout) => checkout.with?.has('ref') !== true)).toBe(true);
    }
    expect(types).toEqual([{ types: ['closed'] }, { types: ['labeled'] }]);
  });

  it('never include the ones that hand a stranger our rights', () => {
    const found = workflows.flatMap((one) =>
      toPairs(toMap(one.root, 'on'))
        .filter(({ key }) => ['workflow_run', 'repository_dispatch', 'workflow_call'].includes(key))
        .map(({ key }) => `${one.name}: ${key}`),
    );
    expect(found).toEqual([]);
  });

  it('wait for one another by jobs, where a job may wait for a reviewer', () => {
    const guarded = product.filter(
      (one) =>
        toMap(one.root, 'on')?.has('issue_comment') &&
        toJobs(one).some(({ map }) => isOfOperator(toText(map, 'environment'))),
    );
    expect(guarded.length).toBeGreaterThan(0);
    for (const workflow of guarded) {
      expect(toMap(workflow.root, 'concurrency')).toBeUndefined();
      const groups = toJobs(workflow).flatMap(({ map }) => {
        const concurrency = toMap(map, 'concurrency');
        return concurrency === undefined ? [] : [concurrency.toJSON()];
      });
      expect(groups).toMatchObject([
        { 'cancel-in-progress': false, queue: 'max' },
        { 'cancel-in-progress': false, queue: 'max' },
        { 'cancel-in-progress': false },
      ]);
      expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length);
    }
  });

  it('of the product are never dropped for a newer one', () => {
    const dropping = product.filter(({ root }) => {
      const concurrency = toMap(root, 'concurrency');
      return concurrency !== undefined && concurrency.get('cancel-in-progress') !== false;
    });
    expect(dropping.map(({ name }) => name)).toEqual([]);
  });
});

/** The operator's own, or that of the system which the approved plan is for; never one without a name. */
const OF_THE_PLAN = "${{ needs.command.outputs.environment || 'containment' }}";

function isOfOperator(environment: string | undefined): boolean {
  return environment === 'containment' || environment === OF_THE_PLAN;
}

describe('environments', () => {
  it('of the contain job is that of the plan, and the action is told the same', () => {
    const [contain, ...others] = jobs.filter(({ steps }) =>
      steps.some((step) => toText(step, 'uses') === './actions/contain'),
    );
    expect(others).toEqual([]);
    expect(contain && toText(contain.map, 'environment')).toBe(OF_THE_PLAN);
    const own = contain?.steps.find((step) => toText(step, 'uses') === './actions/contain');
    expect(own && toMap(own, 'with')?.get('environment')).toBe(OF_THE_PLAN);
  });

  it('admit the default branch alone, so no job of one runs on another ref', () => {
    const strays = workflows.flatMap((workflow) => {
      const events = toPairs(toMap(workflow.root, 'on')).map(({ key }) => key);
      return events.every((event) => ON_DEFAULT_BRANCH.has(event))
        ? []
        : toJobs(workflow).filter(({ map }) => map.has('environment'));
    });
    expect(strays.map(({ place }) => place)).toEqual([]);
  });
});

describe('secrets', () => {
  it('are read only in a job of an environment', () => {
    const reading = jobs.filter(({ map }) => renderValues(map).includes('secrets.'));
    expect(reading.length).toBeGreaterThan(0);
    expect(reading.filter(({ map }) => !map.has('environment')).map(({ place }) => place)).toEqual(
      [],
    );
  });

  it('of the operator are read in the containment environment alone', () => {
    const reading = jobs.filter(({ map }) =>
      renderValues(map).includes('secrets.FIREBREAK_OPERATOR'),
    );
    expect(reading.length).toBeGreaterThan(0);
    const environments = reading.map(({ map }) => toText(map, 'environment'));
    expect(environments.filter((one) => !isOfOperator(one))).toEqual([]);
  });

  it('go in as inputs, never into the environment of a job or step', () => {
    const leaking = jobs.filter(
      ({ map, steps }) =>
        [map, ...steps].some((one) => renderValues(toMap(one, 'env')).includes('secrets.')) ||
        renderValues(map).includes('secrets: inherit'),
    );
    expect(leaking.map(({ place }) => place)).toEqual([]);
  });
});
