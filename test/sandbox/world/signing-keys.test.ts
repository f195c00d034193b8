import { expect, test } from 'vitest';
import { readSettings } from '#github/checkout.ts';
import { createSigner, SigningKeys } from '#incident/signature.ts';
import { createSandboxKey } from '#sandbox/world/signing-keys.ts';

const ENTRY = { kind: 'ledger', content: {}, at: '2026-03-02T09:00:00Z' } as const;

test('a key is the same in every rehearsal, and another for each environment', () => {
  expect(createSandboxKey('firebreak')).toEqual(createSandboxKey('firebreak'));
  const [one, other] = ['firebreak', 'containment'].map(createSandboxKey);
  expect(one?.privateKey).not.toBe(other?.privateKey);
});

test.each(['firebreak', 'containment'] as const)(
  'what that of %s signs in an exercise is checked by the firebreak.yml of the template',
  async (environment) => {
    const { listed, privateKey } = createSandboxKey(environment);
    const statement = { ...ENTRY, by: [environment] };
    const signature = createSigner({
      listed: SigningKeys.parse([listed]),
      own: privateKey,
    }).sign(statement);
    const { signing_keys: keys } = await readSettings('.');
    const check = (isExercise: boolean) =>
      createSigner({ listed: keys, isExercise }).isOurs(statement, signature);
    expect(check(true)).toBe(true);
    expect(check(false)).toBe(false);
  },
);
