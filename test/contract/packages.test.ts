/** The root and the sandbox are two packages of one house: what both use is installed once, in one version. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const Versions = z.record(z.string(), z.string()).default({});
const Package = z.object({
  version: z.string(),
  dependencies: Versions,
  devDependencies: Versions,
});

function read(path: string): z.infer<typeof Package> {
  return Package.parse(JSON.parse(readFileSync(path, 'utf8')));
}

it('asks for the same version of a package in both', () => {
  const root = read('package.json');
  const sandbox = read('sandbox/package.json');
  const wanted = { ...root.dependencies, ...root.devDependencies };
  const differing = Object.entries(sandbox.dependencies).filter(
    ([name, version]) => (wanted[name] ?? version) !== version,
  );
  expect(differing).toEqual([]);
  expect(sandbox.version).toBe(root.version);
});

it('pins every package to one version', () => {
  const all = ['package.json', 'sandbox/package.json'].map(read);
  const loose = all
    .flatMap((one) => Object.entries({ ...one.dependencies, ...one.devDependencies }))
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});
