import { expect, test } from 'vitest';
import { parseAffected } from '#declare/affected.ts';
import { toCodename } from '#declare/codename.ts';
import { toDeclaration } from '#declare/declaration.ts';
import { isPlaceholder } from '#declare/placeholder.ts';
import { toPolicy } from '#declare/policy.ts';

const HOME = { owner: 'acme', name: 'incidents' };
const settings = toPolicy(
  'organisation: acme\nincident_repository: acme/incidents\nroles: {}\n',
  HOME,
);
const declaredAt = new Date('2026-03-02T09:00:00Z');
const request = {
  issue: { number: 1, nodeId: 'I_1', url: 'https://github.example.com/1', createdAt: declaredAt },
  source: { kind: 'issue', id: '1', url: 'https://github.example.com/1' },
  body: '',
} as const;

function read(fields: Record<string, string | undefined>, others: Record<string, string> = {}) {
  const all = { summary: 'A leak', severity: 'SEV2', ...fields };
  const values = new Map(
    Object.entries(all).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  );
  const reading = { values, before: '', others: new Map(Object.entries(others)) };
  const declaration = toDeclaration(reading, { settings, request });
  if ('outcome' in declaration) throw new Error(declaration.message);
  return declaration;
}

test('the title is the first line of the summary, visible and at most 200 characters long', () => {
  expect(read({ summary: 'First\nsecond' }).title).toBe('First');
  expect(read({ summary: `a\u202eb${'c'.repeat(300)}` }).title).toMatch(/^abc{197}…$/);
});

test('a summary that is nothing once made visible is refused', () => {
  expect(() => read({ summary: '\u200b\u202e' })).toThrow('`summary`');
});

test('an optional field that cannot be read is named and never stops the declaration', () => {
  const declaration = read({ detected: 'yesterday', playbook: '../../etc' });
  expect(declaration.detected).toBeUndefined();
  expect(declaration.playbook).toBeUndefined();
  expect(declaration.warnings).toHaveLength(2);
});

test.each([
  ['SEV1', 'SEV1'],
  ['sev 3', 'SEV3'],
  ['SEV-4', 'SEV4'],
  ['Severity 1', 'SEV1'],
  ['SEV2: an attacker has access', 'SEV2'],
])('a severity of %j is %s, and nobody is asked', (written, severity) => {
  expect(read({ severity: written })).toMatchObject({ severity, severityAssumed: false });
  expect(read({ severity: written }).warnings).toEqual([]);
});

test.each(['high', 'SEV0', 'SEV12', 'SEV1, SEV3', 'critical `now`', '1'])(
  'a severity of %j counts as SEV2, is kept and asked about',
  (written) => {
    const declaration = read({ severity: written });
    expect(declaration).toMatchObject({ severity: 'SEV2', severityAssumed: true });
    expect(declaration.warnings).toEqual([
      expect.stringMatching(/`severity` says ".*"; expected one of SEV1.*`\/severity SEV1`/),
    ]);
    expect(declaration.details).toContain(`severity, as written: ${written}`);
  },
);

test('a severity nobody gave counts as SEV2 and is asked for', () => {
  const declaration = read({ severity: undefined });
  expect(declaration).toMatchObject({ severity: 'SEV2', severityAssumed: true, details: '' });
  expect(declaration.warnings).toEqual([expect.stringContaining('`/severity SEV1`')]);
});

test.each([
  ['RED', 'RED'],
  ['red', 'RED'],
  ['TLP:AMBER-STRICT', 'AMBER+STRICT'],
  ['amber strict', 'AMBER+STRICT'],
  ['TLP:CLEAR', 'CLEAR'],
])('a TLP of %j is %s', (written, tlp) => {
  expect(read({ tlp: written })).toMatchObject({ tlp, warnings: [] });
});

test.each(['PURPLE', 'shared widely', 'RED or AMBER'])(
  'a TLP of %j takes the default, is kept and asked about',
  (written) => {
    const declaration = read({ tlp: written });
    expect(declaration.tlp).toBe('AMBER');
    expect(declaration.warnings).toEqual([expect.stringContaining(`\`tlp\` says "${written}"`)]);
    expect(declaration.details).toContain(`tlp, as written: ${written}`);
  },
);

test('nothing that was written gets lost', () => {
  const secret = `ghp_${'aB3dE6gH9'.repeat(4)}`;
  const { details } = read(
    { summary: 'First\nsecond', detected: 'yesterday', playbook: '../../etc', details: 'A story' },
    { Ticket: 'T-1', Key: secret },
  );
  expect(details).toBe(
    [
      'A story',
      'summary, as written: First\nsecond',
      'detected, as written: yesterday',
      'playbook, as written: ../../etc',
      'Ticket: T-1',
      'Key: [redacted github-token …6gH9]',
    ].join('\n\n'),
  );
});

test('what a record does not hold is named, with what was expected and what came', () => {
  const { warnings } = read({
    summary: 'First\nsecond',
    details: 'x'.repeat(30_001),
    affected: 'a,'.repeat(101),
    detected: 'yesterday',
    playbook: '../../etc',
  });
  expect(warnings.map((warning) => warning.split('`')[1])).toEqual([
    'summary',
    'details',
    'affected',
    'detected',
    'playbook',
  ]);
  expect(warnings.join('\n')).toMatch(
    /got 101[^]*"yesterday"; expected a time[^]*"\.\.\/\.\.\/etc"/,
  );
  expect(read({}).warnings).toEqual([]);
});

test('a detection after the declaration is left out', () => {
  expect(read({ detected: '2026-03-02T10:00:00Z' }).detected).toBeUndefined();
  expect(read({ detected: '2026-03-02T10:00+01:00' }).detected?.at).toEqual(declaredAt);
});

test('without a TLP the policy of the organisation decides', () => {
  expect(read({}).tlp).toBe('AMBER');
  expect(read({ tlp: 'RED' }).tlp).toBe('RED');
});

test('affected names are sorted by what they look like, and a prefix settles it', () => {
  const text =
    'shop, acme/api\n- host:build, web-1.example.com, 203.0.113.7, 2001:db8::1, 111122223333, eve@example.com, data:order e-mails, the whole office, repo:x/y';
  expect(parseAffected(text, 'acme')).toEqual({
    repositories: ['acme/shop', 'acme/api', 'x/y'],
    hosts: ['build', 'web-1.example.com', '203.0.113.7', '2001:db8::1'],
    accounts: ['111122223333', 'eve@example.com'],
    data: ['order e-mails', 'the whole office'],
  });
});

test('a text that was pasted below the names is kept, asked about, and names nothing', () => {
  const affected = 'shop\n\n### Summary\n\nBad thing\n\n### Severity\n\nSEV1';
  const declaration = read({ affected });
  expect(declaration.affected).toMatchObject({ repositories: ['acme/shop'], data: [] });
  expect(declaration.details).toContain('Bad thing');
  expect(declaration.warnings.join()).toContain('up to the first heading');
  expect(read({ affected: 'shop, C# runtime, #general' }).warnings).toEqual([]);
});

test('what was meant as a repository and is none is kept and told, and a placeholder is neither', () => {
  const found = read({ affected: 'repo: shop and api, acme/none, repo: TBD, n/a, shop' });
  expect(found.affected).toEqual({
    repositories: ['acme/shop'],
    accounts: [],
    hosts: [],
    data: ['repo: shop and api', 'acme/none'],
  });
  expect(found.warnings).toEqual([
    '`affected` says "repo: shop and api" and "acme/none"; expected a repository as `owner/name`. It stands under `data`; correct `affected` in incident.md.',
  ]);
});

const NOTHING = [
  'N/A',
  'n/a',
  'n.a.',
  'NA',
  '(n/a)',
  'Ｎ／Ａ',
  'none',
  'None.',
  '*none*',
  '`none`',
  'nil',
  'null',
  'TBD',
  'tba',
  'TBC',
  'TODO',
  'unknown',
  'Unknown?',
  'not yet known',
  'not known yet',
  'not sure',
  '-',
  '--',
  '–',
  '—',
  '_',
  '?',
  '???',
  '...',
  '…',
  '/',
  './.',
  '*',
  '🤷',
  'nothing yet',
  'unclear',
  'keine',
  'Keine.',
  'k.A.',
  'unbekannt',
  'aucun',
  'ninguno',
  'nessuno',
  'nenhuma',
  'geen',
  'okänd',
  'нет',
  'не известно',
  'なし',
  '无',
  '없음',
];

test.each(NOTHING)('%j names nothing', (word) => {
  expect(isPlaceholder(word)).toBe(true);
  const affected = parseAffected(
    `shop, ${word}, host: ${word}, data:${word}, repo: ${word}`,
    'acme',
  );
  expect(affected).toEqual({ repositories: ['acme/shop'], hosts: [], accounts: [], data: [] });
});

test.each([
  'todo',
  'todo-app',
  'nano',
  'none-such',
  'pending',
  'acme/todo',
  '0',
  'x',
  'ka',
  'nada',
  'платёж',
])('%j may be the name of something', (word) => {
  expect(isPlaceholder(word)).toBe(false);
});

test('names that differ in case are one, and no path leads upwards', () => {
  const text =
    'shop, Acme/Shop, ACME/SHOP, host:Build-7, build-7.example.com, host:BUILD-7, .., acme/..';
  expect(parseAffected(text, 'acme')).toMatchObject({
    repositories: ['acme/shop'],
    hosts: ['Build-7', 'build-7.example.com'],
    data: ['acme/..'],
  });
});

const MINE = 'organisation: acme\nincident_repository: Acme/Incidents\nroles: {}\n';

test('a firebreak.yml that is the own one settles organisation and policy', () => {
  const policy = toPolicy(`${MINE}policy: {default_tlp: RED}\n`, HOME);
  expect(policy).toMatchObject({ organisation: 'acme', policy: { default_tlp: 'RED' } });
  expect(policy.problem).toBeUndefined();
});

test.each([
  ['of the template', 'organisation: acme\nincident_repository: acme/incidents\nroles: {}\n'],
  ['of nobody', 'organisation: YOUR ORGANISATION\nincident_repository: ???\n'],
  ['that is empty', ''],
  ['that is no YAML', 'organisation: [\n'],
  ['with an unknown key', `${MINE}spelled: wrong\n`],
  ['that opens the repository and cannot be read', 'policy: {acknowledge_public_repository: true}'],
])('a firebreak.yml %s stops nothing, opens nothing, and is told', (_, text) => {
  const policy = toPolicy(text, { owner: 'globex', name: 'ir' });
  expect(policy.organisation).toBe('globex');
  expect(policy.policy.acknowledge_public_repository).toBe(false);
  expect(policy.problem).toContain('firebreak.yml');
});

test('a damaged firebreak.yml still narrows what may be told', () => {
  const policy = toPolicy('organisation: ???\npolicy: {default_tlp: RED}\n', HOME);
  expect(policy.policy.default_tlp).toBe('RED');
});

test('a codename is two plain words and always the same', () => {
  expect(toCodename('INC-2026-0042')).toBe(toCodename('INC-2026-0042'));
  expect(toCodename('INC-2026-0042')).toMatch(/^[a-z]+-[a-z]+$/);
  expect(
    new Set(Array.from({ length: 50 }, (_, n) => toCodename(`INC-2026-${1000 + n}`))).size,
  ).toBeGreaterThan(45);
});
