import { describe, expect, it } from 'vitest';
import { readWorkflows, toJobs, toText } from './workflow-sources.ts';

const jobs = readWorkflows().flatMap(toJobs);

describe('a release', () => {
  const [prove, publish, ...others] = jobs.filter(({ place }) => place.startsWith('release.yml'));

  it('is made in the template alone, of what was proven first', () => {
    expect(others).toEqual([]);
    expect(prove && toText(prove.map, 'if')).toBe('github.event.repository.is_template');
    expect(publish && toText(publish.map, 'needs')).toBe('prove');
    expect(publish?.map.has('if')).toBe(false);
  });

  it('installs no package beside the token that writes', () => {
    const runs = publish?.steps.map((step) => toText(step, 'run') ?? '') ?? [];
    expect(runs.filter((run) => /\bnp[mx]\b|install/.test(run))).toEqual([]);
  });
});
