import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isLater, parseVersionFile, renderVersionFile } from '../../../scripts/version/file.ts';

const DIGEST = `sha256:${'0a'.repeat(32)}`;
const RELEASED = {
  template: 'https://github.com/acme/firebreak',
  release: { tag: 'v0.2.0', digest: DIGEST },
};

it.each([{}, { template: RELEASED.template }, RELEASED])('reads what it writes: %j', (madeFrom) => {
  expect(parseVersionFile(renderVersionFile(madeFrom))).toEqual(madeFrom);
});

it('reads the file of this repository', () => {
  expect(() => parseVersionFile(readFileSync('.firebreak-version', 'utf8'))).not.toThrow();
});

it.each([
  ['', 'template'],
  ['template: none\nversion: none\n', 'digest'],
  [`template: none\nversion: none\ndigest: ${DIGEST}`, 'both'],
  ['template: none\nversion: v0.2.0\ndigest: none', 'both'],
  [`template: none\nversion: v0.2\ndigest: ${DIGEST}`, 'version'],
  [`template: none\nversion: v0.2.0-rc.1\ndigest: ${DIGEST}`, 'version'],
  ['template: none\nversion: v0.2.0\ndigest: sha256:00', 'digest'],
  ['template: http://github.com/acme/x\nversion: none\ndigest: none', 'template'],
  ['template: ext::sh\nversion: none\ndigest: none', 'template'],
  ['template: -x\nversion: none\ndigest: none', 'template'],
])('refuses %j', (text, named) => {
  expect(() => parseVersionFile(text)).toThrow(
    expect.objectContaining({ code: 'version-file', message: expect.stringContaining(named) }),
  );
});

it.each([
  ['v0.2.0', 'v0.1.9', true],
  ['v0.10.0', 'v0.9.0', true],
  ['v1.0.0', 'v0.99.99', true],
  ['v0.1.1', 'v0.1.0', true],
  ['v0.1.0', 'v0.1.0', false],
  ['v0.9.0', 'v0.10.0', false],
  ['v0.9.9', 'v1.0.0', false],
])('%s is later than %s: %s', (tag, than, expected) => {
  expect(isLater(tag, than)).toBe(expected);
});
