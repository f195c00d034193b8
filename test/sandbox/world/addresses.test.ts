import { expect, test } from 'vitest';
import {
  toAccountAddresses,
  toCloneAddresses,
  toRepositoryAddresses,
} from '#sandbox/world/addresses.ts';

test('a bot has a page among the Apps, and its brackets are escaped in addresses', () => {
  const bot = toAccountAddresses('https://g.example', 'github-actions[bot]');
  expect(bot.html_url).toBe('https://g.example/apps/github-actions');
  expect(bot.url).toBe('https://g.example/users/github-actions%5Bbot%5D');
  expect(toAccountAddresses('https://g.example', 'dana').html_url).toBe('https://g.example/dana');
});

test('what is for the reader to fill in stays in braces', () => {
  const addresses = toRepositoryAddresses('https://g.example', 'acme/shop');
  expect(addresses.compare_url).toBe('https://g.example/repos/acme/shop/compare/{base}...{head}');
  expect(addresses.html_url).toBe('https://g.example/acme/shop');
});

test('a clone address names the host with its port and not the scheme', () => {
  const { git_url: git, ssh_url: ssh } = toCloneAddresses('http://127.0.0.1:80', 'acme/shop');
  expect([git, ssh]).toEqual(['git://127.0.0.1/acme/shop.git', 'git@127.0.0.1:acme/shop.git']);
  expect(toCloneAddresses('http://h:81', 'a/b').git_url).toBe('git://h:81/a/b.git');
});
