import { describe, expect, it } from 'vitest';
import { check, RECORD, tell } from '../../sample.ts';

const LINKED = RECORD.replace('issue: 42\n', 'issue: 42\npull_request: 43\n');
const compare = (after: string, before = LINKED) =>
  check('record/fixed', { 'incident.md': after }, { previous: { 'incident.md': before } });

describe('record/fixed', () => {
  it.each([
    ['codename: amber-kestrel', 'codename: happy-otter', 4],
    ['exercise: false', 'exercise: true', 8],
    ['issue: 42', 'issue: 41', 9],
    ['pull_request: 43', 'pull_request: 44', 10],
    ['login: octocat}', 'login: hubot}', 11],
    ['id: 583231,', 'id: 583232,', 11],
    ['declared: {at: 2026-11-21T05:20:00Z', 'declared: {at: 2026-11-21T05:19:00Z', 15],
  ])('points at %s that became %s', async (before, after, line) => {
    const found = await compare(LINKED.replace(before, after));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^incident\\.md:${line}:`));
  });

  it('misses what was taken out', async () => {
    expect(await compare(RECORD)).toEqual([
      'incident.md:2:1 error Unexpected no `pull_request`, expected `43` as before',
    ]);
    const undeclared = LINKED.replace(/ {2}declared: .*\n/, '');
    expect(await compare(undeclared)).toEqual([
      expect.stringContaining('Unexpected no `milestones.declared`'),
    ]);
  });

  it.each([
    ['title: Leaked deploy token in shop CI', 'title: Two leaked tokens'],
    ['severity: SEV2', 'severity: SEV1'],
    ['tlp: AMBER', 'tlp: RED'],
    ['roles: {}', 'roles: {scribe: {id: 1, login: dana}}'],
    ['acme/shop', 'acme/shop, acme/web'],
    ['tasks: []', 'tasks: [{id: K-01, title: Ask legal, state: open}]'],
    ['public gist', 'private gist'],
  ])('leaves to people: %s', async (before, after) => {
    expect(LINKED).toContain(before);
    expect(await compare(LINKED.replace(before, after))).toEqual([]);
  });

  it('lets a fact come that was not there', async () => {
    expect(await compare(LINKED, RECORD)).toEqual([]);
    expect(await compare(LINKED, 'no record')).toEqual([]);
    expect(await compare('no record')).toEqual([]);
  });
});

it('says what to write again', async () => {
  const previous = { 'incident.md': LINKED };
  const after = LINKED.replace('amber-kestrel', 'happy-otter').replace('octocat}', 'hubot}');
  expect(await tell('record/fixed', { 'incident.md': after }, { previous })).toEqual([
    [
      'incident.md:4:1',
      '`codename` `happy-otter`',
      '`amber-kestrel` as before',
      'Write `codename: amber-kestrel`: Firebreak set it, and nothing changes it.',
    ],
    [
      'incident.md:11:1',
      '`reporter` `{"id":583231,"login":"hubot"}`',
      '`{"id":583231,"login":"octocat"}` as before',
      'Write `reporter: {"id":583231,"login":"octocat"}`: Firebreak set it, and nothing changes it.',
    ],
  ]);
});
