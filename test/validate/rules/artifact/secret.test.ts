import { describe, expect, it } from 'vitest';
import { SEARCHED_BYTES_AT_MOST } from '#validate/file-facts.ts';
import { check, tell, toManifest } from '../../sample.ts';

const TOKEN = `ghp_${'x1Y2'.repeat(9)}`;
const FILE = 'artifacts/gitleaks.json';

const find = (content: string | Uint8Array) => check('artifact/secret', { [FILE]: content });

describe('artifact/secret', () => {
  it('warns of a secret at its line, by its kind and last four characters', async () => {
    expect(await find(`[\n  {"Secret": "${TOKEN}"}\n]\n`)).toEqual([
      `${FILE}:2:15 warning Unexpected secret (github-token …x1Y2), expected an export without secrets`,
    ]);
  });

  it('says nothing of an export that was redacted', async () => {
    expect(await find('[{"Secret": "REDACTED", "Match": "key = REDACTED"}]')).toEqual([]);
  });

  it.each([
    ['hashed_', '{"hashed_token": "uGjbzR/OjVUI6Gg2pzxo6ELqIb9O1SHUondDV6hckKg="}'],
    ['Name', '{"secretName": "default-token-g2sp7"}'],
    ['arn:', '"arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-db-1"'],
  ])('by %s takes a hash or a name for what it is', async (telling, content) => {
    expect(await find(content)).toEqual([]);
    expect(await find(content.replace(telling, ''))).toEqual([
      expect.stringContaining('Unexpected secret (password)'),
    ]);
  });

  it('finds a token also where a hash should be', async () => {
    expect(await find(`{"hashed_token": "${TOKEN}"}`)).toHaveLength(1);
  });

  it('reads UTF-16, as PowerShell writes it', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`\n${TOKEN}`, 'utf16le')]);
    expect(await find(bytes)).toEqual([expect.stringContaining(`${FILE}:2:1 warning`)]);
  });

  it('tells five of a file and counts the others', async () => {
    const told = await Promise.all([5, 6, 9].map((count) => find(`${TOKEN}\n`.repeat(count))));
    expect(told.map((found) => found.slice(5))).toEqual([
      [],
      [`${FILE}:6:1 warning Unexpected 1 more secret, expected an export without secrets`],
      [`${FILE}:6:1 warning Unexpected 4 more secrets, expected an export without secrets`],
    ]);
  });

  it('says how much it did not search', async () => {
    const bytes = SEARCHED_BYTES_AT_MOST + 40;
    expect(await tell('artifact/secret', { [FILE]: new Uint8Array(bytes) })).toEqual([
      [
        `${FILE}:1:1`,
        '40 bytes that were not searched for secrets',
        `at most ${SEARCHED_BYTES_AT_MOST} bytes`,
        'Search the whole file by hand, such as with `gitleaks dir`.',
      ],
    ]);
  });

  it('looks at listed artifacts only, and at those that are there', async () => {
    const manifest = toManifest([{ id: 'A-0001', file: 'gone.json', content: '' }]);
    const files = { 'artifacts/manifest.yml': manifest, 'artifacts/other.json': TOKEN };
    expect(await check('artifact/secret', files)).toEqual([]);
  });
});

it('says what to do about a secret in an artifact', async () => {
  const fix =
    'Register it with `/credential add` and revoke it; next time export with redaction, such as `gitleaks --redact`.';
  const found = await tell('artifact/secret', { [FILE]: `${TOKEN}\n`.repeat(6) });
  expect(found.map((parts) => parts[3])).toEqual(Array.from({ length: 6 }, () => fix));
  expect(await tell('artifact/secret', { [FILE]: undefined })).toEqual([]);
});
