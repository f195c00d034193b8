import { describe, expect, it } from 'vitest';
import { UserError } from '#kernel/errors.ts';
import { setMilestone } from '#incident/milestone.ts';
import {
  type Incident,
  TLPS,
  isNarrow,
  parseIncident,
  renderIncident,
  setCredentialState,
  updateIncident,
} from '#incident/record.ts';

const TEXT = `---
# What we know. Edit with care.
id: INC-2026-0042
title: Leaked deploy token in shop CI # rendered only at or below its TLP
codename: amber-kestrel
severity: SEV2
status: declared
tlp: AMBER
exercise: false
issue: 42
reporter: { id: 583231, login: octocat }
milestones:
  detected:
    at: 2026-11-21T06:12:00+01:00
    precision: minute
    source: T-0001
    recorded_at: 2026-11-21T05:20:00Z
    recorded_by: octocat
affected:
  repositories: [acme/shop]
exposed_credentials:
  - id: C-01 # in a public gist
    kind: github_pat
    state: exposed
---

What happened, in words.
---
trailing  spaces  stay  
`;

const { incident: INCIDENT, body: BODY } = parseIncident(TEXT);

describe('parseIncident', () => {
  it('reads facts with their defaults, times as text, and the body byte for byte', () => {
    expect(INCIDENT).toMatchObject({
      id: 'INC-2026-0042',
      roles: {},
      tasks: [],
      affected: { repositories: ['acme/shop'], accounts: [] },
      milestones: { detected: { at: '2026-11-21T06:12:00+01:00' } },
    });
    expect(TEXT.endsWith(BODY)).toBe(true);
    expect(BODY).toContain('What happened, in words.\n---\ntrailing  spaces  stay  \n');
  });

  it('reads CRLF', () => {
    expect(parseIncident(TEXT.replaceAll('\n', '\r\n')).incident).toEqual(INCIDENT);
  });

  it('lists every mistake with the line of its own key', () => {
    const text = TEXT.replace('severity: SEV2', 'severity: HIGH')
      .replace('exercise: false', 'excercise: false')
      .replace('precision: minute', 'precision: roughly')
      .replace('kind: github_pat', 'kind: github_pat\n    value: raw')
      .replace('[acme/shop]', '[acme/shop, shop]');
    const error = catchError(() => parseIncident(text));
    expect(error.place).toMatchObject({ line: 3 });
    expect(error.message.split('\n')).toEqual([
      'line 3: exercise: Unexpected missing key, expected true or false',
      'line 6: severity: Unexpected text `HIGH`, expected one of `SEV1`, `SEV2`, `SEV3`, `SEV4`',
      expect.stringMatching(/^line 9: excercise: Unexpected key, .*; did you mean exercise\?$/),
      'line 15: milestones.detected.precision: Unexpected text `roughly`, expected one of `second`, `minute`, `hour`, `day`',
      expect.stringMatching(/^line 20: affected\.repositories\.1: Unexpected text `shop`, /),
      'line 24: exposed_credentials.0.value: Unexpected key, expected one of `id`, `kind`, `fingerprint`, `last4`, `state`',
    ]);
  });

  it('throws one error that points at the first mistake and names all of them', () => {
    const text = TEXT.replace('severity: SEV2', 'severity: HIGH').replace('issue: 42', 'issue: -1');
    const error = catchError(() => parseIncident(text, 'incidents/x/incident.md'));
    expect(error.place).toEqual({ file: 'incidents/x/incident.md', line: 6, column: 1 });
    expect(error.message).toMatch(/line 6: severity: .*\nline 10: issue: /);
  });

  it.each([
    ['no front matter', 'just text'],
    ['no end of front matter', '---\nid: x\n'],
    ['a repeated key', TEXT.replace('severity: SEV2', 'severity: SEV2\nseverity: SEV4')],
    ['an anchor', TEXT.replace('status: declared', 'status: &x declared')],
    ['a list for facts', '---\n- x\n---\n'],
    ['empty facts', '---\n---\n'],
    [
      'one credential id twice',
      TEXT.replace(
        '    state: exposed',
        '    state: exposed\n  - {id: C-01, kind: other, state: exposed}',
      ),
    ],
  ])('refuses %s', (_, text) => {
    expect(catchError(() => parseIncident(text)).hint).not.toBe('');
  });
});

describe('renderIncident', () => {
  it('gives back what it was given, in the order of the schema', () => {
    const text = renderIncident(INCIDENT, BODY);
    expect(parseIncident(text)).toEqual({ incident: INCIDENT, body: BODY });
    expect(text).toMatch(
      /^---\n# yaml-language-server: \$schema=[./]+schemas\/incident.schema.json\nid: /,
    );
    const shuffled = Object.fromEntries(Object.entries(INCIDENT).toReversed());
    expect(renderIncident({ ...INCIDENT, ...shuffled }, BODY)).toBe(text);
  });

  it('keeps hostile titles as the text they are', () => {
    for (const title of [
      '---',
      '- x',
      'a: b # c',
      '"',
      "'",
      '&x',
      '*x',
      '!!js/function x',
      '2026-11-21',
      'null',
      '🔥',
      'a\n---\nb',
      '  x ',
    ]) {
      const text = renderIncident({ ...INCIDENT, title }, BODY);
      expect(parseIncident(text)).toEqual({ incident: { ...INCIDENT, title }, body: BODY });
    }
  });
});

describe('updateIncident', () => {
  it('changes nothing when nothing changes', () => {
    expect(updateIncident(TEXT, (incident) => structuredClone(incident))).toBe(TEXT);
  });

  it('sets one leaf and leaves comments, spelling and body alone', () => {
    const text = updateIncident(TEXT, (incident) => ({ ...incident, severity: 'SEV1' }));
    expect(findNewLines(TEXT, text).filter((line) => !line.startsWith('reporter'))).toEqual([
      'severity: SEV1',
    ]);
    expect(text).toContain('# rendered only at or below its TLP');
    expect(text).toContain('# in a public gist');
    expect(text.endsWith(BODY)).toBe(true);
  });

  it('adds new keys where the schema has them', () => {
    const text = updateIncident(TEXT, (incident) => ({
      ...incident,
      pull_request: 43,
      playbook: 'x',
    }));
    expect(text).toMatch(/exercise: false\nplaybook: x\nissue: 42\npull_request: 43\nreporter/);
  });

  it('grows, changes and shrinks lists item by item', () => {
    const added = updateIncident(TEXT, (incident) => ({
      ...incident,
      exposed_credentials: [
        ...incident.exposed_credentials.map((item) => ({ ...item, state: 'revoked' as const })),
        { id: 'C-02', kind: 'other', state: 'exposed' },
      ],
      tasks: [{ id: 'K-01', title: 'Rotate', state: 'open' }],
    }));
    expect(added).toContain(
      '- id: C-01 # in a public gist\n    kind: github_pat\n    state: revoked',
    );
    expect(parseIncident(added).incident.exposed_credentials).toHaveLength(2);
    const removed = updateIncident(added, (incident) => ({
      ...incident,
      exposed_credentials: [],
      tasks: [],
    }));
    expect(parseIncident(removed).incident).toMatchObject({ exposed_credentials: [], tasks: [] });
  });

  it('sets roles that were not there and takes keys away', () => {
    const maya = { id: 7, login: 'maya' };
    const text = updateIncident(TEXT, (incident) => ({
      ...incident,
      roles: { scribe: maya },
      milestones: {},
    }));
    expect(parseIncident(text).incident).toEqual({
      ...INCIDENT,
      roles: { scribe: maya },
      milestones: {},
    });
    const back = updateIncident(text, (incident) => ({ ...incident, roles: {} }));
    expect(parseIncident(back).incident.roles).toEqual({});
  });

  it('keeps CRLF', () => {
    const text = updateIncident(TEXT.replaceAll('\n', '\r\n'), (incident) => ({
      ...incident,
      status: 'contained',
    }));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(parseIncident(text).incident.status).toBe('contained');
  });

  it('arrives at the wanted facts from any of many changes in a row', () => {
    let text = renderIncident(INCIDENT, BODY);
    for (let round = 0; round < 60; round += 1) {
      const wanted = changeOf(round)(parseIncident(text).incident);
      text = updateIncident(text, () => wanted);
      expect(parseIncident(text)).toEqual({ incident: wanted, body: BODY });
    }
  });

  it('refuses a change that breaks the schema', () => {
    expect(catchError(() => updateIncident(TEXT, toUntitled)).place?.line).toBe(4);
    expect(catchError(() => renderIncident(toUntitled(INCIDENT), '')).place?.line).toBe(4);
  });
});

describe('setMilestone', () => {
  it('stores instants in UTC and leaves the record it was given alone', () => {
    const milestone = {
      at: '2026-11-21T07:00:00.5+02:00',
      precision: 'minute',
      source: 'T-0002',
      recorded_at: '2026-11-21T06:00:00+01:00',
      recorded_by: 'dana',
    } as const;
    const after = setMilestone(INCIDENT, 'contained', milestone);
    expect(after.milestones.contained).toEqual({
      ...milestone,
      at: '2026-11-21T05:00:00Z',
      recorded_at: '2026-11-21T05:00:00Z',
    });
    expect(after.milestones.detected).toEqual(INCIDENT.milestones.detected);
    expect(INCIDENT.milestones.contained).toBeUndefined();
    expect(() => setMilestone(INCIDENT, 'contained', { ...milestone, at: 'noon' })).toThrow();
  });
});

function findNewLines(before: string, after: string): string[] {
  const old = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !old.has(line));
}

function toUntitled(incident: Incident): Incident {
  return { ...incident, title: '' };
}

function changeOf(round: number): (incident: Incident) => Incident {
  const person = { id: round + 1, login: `p${round}` };
  const changes: ((incident: Incident) => Incident)[] = [
    (incident) => ({ ...incident, title: `# ${round}: "x"\n- y` }),
    (incident) => ({
      ...incident,
      tasks: [...incident.tasks, { id: `K-${100 + round}`, title: 'x', state: 'open' }],
    }),
    (incident) => ({ ...incident, tasks: incident.tasks.slice(1) }),
    (incident) => ({ ...incident, roles: round % 2 ? {} : { scribe: person, legal: person } }),
    (incident) => ({
      ...incident,
      affected: { ...incident.affected, hosts: [`h${round}`, '- x'] },
    }),
    (incident) => ({ ...incident, affected: { ...incident.affected, hosts: [] } }),
    ({ playbook, ...incident }) =>
      playbook === undefined ? { ...incident, playbook: 'p' } : incident,
  ];
  return changes[(round * 5) % changes.length] ?? ((incident) => incident);
}

function catchError(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('Expected a UserError, got none');
}

it('tells the markings under which a title may not be shown', () => {
  expect(TLPS.filter(isNarrow)).toEqual(['AMBER+STRICT', 'RED']);
});

it('changes the state of the one credential that is named', () => {
  const credentials = ['C-01', 'C-02'].map((id) => ({
    id,
    kind: 'other' as const,
    state: 'exposed' as const,
  }));
  const before = { ...INCIDENT, exposed_credentials: credentials };
  const after = setCredentialState(before, 'C-02', 'revoked');
  expect(after.exposed_credentials.map(({ state }) => state)).toEqual(['exposed', 'revoked']);
});
