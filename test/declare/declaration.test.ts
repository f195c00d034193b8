import { expect, test } from 'vitest';
import { parseAffected } from '#declare/affected.ts';
import { toCodename } from '#declare/codename.ts';
import { toDeclaration } from '#declare/declaration.ts';
import { parseSettings } from '#kernel/settings.ts';

const settings = parseSettings(
  'organisation: acme\nincident_repository: acme/incidents\nroles: {}\n',
);
const declaredAt = new Date('2026-03-02T09:00:00Z');
const request = {
  issue: { number: 1, nodeId: 'I_1', url: 'https://github.example.com/1', createdAt: declaredAt },
  source: { kind: 'issue', id: '1', url: 'https://github.example.com/1' },
} as const;

function read(fields: Record<string, string>) {
  const values = new Map(Object.entries({ summary: 'A leak', severity: 'SEV2', ...fields }));
  const declaration = toDeclaration(values, { settings, request });
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

test('a codename is two plain words and always the same', () => {
  expect(toCodename('INC-2026-0042')).toBe(toCodename('INC-2026-0042'));
  expect(toCodename('INC-2026-0042')).toMatch(/^[a-z]+-[a-z]+$/);
  expect(
    new Set(Array.from({ length: 50 }, (_, n) => toCodename(`INC-2026-${1000 + n}`))).size,
  ).toBeGreaterThan(45);
});
