import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openObjects } from '../../../scripts/validate/objects.ts';

let root = '';
const store = (input: Buffer): string =>
  execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: root, input }).toString().trim();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'firebreak-objects-'));
  execFileSync('git', ['init', '-q'], { cwd: root });
});
afterAll(() => rmSync(root, { recursive: true }));

describe('openObjects', () => {
  it('answers each of many questions with its own bytes, whichever pieces they come in', async () => {
    const sizes = [0, 1, 3_000_000, 2, 65_536, 65_535, 1_000_000, 0];
    const contents = sizes.map((size) => Buffer.concat([Buffer.from('\n\n'), randomBytes(size)]));
    const objects = openObjects(root);
    const ids = contents.map(store);
    const read = await Promise.all(ids.map((id) => objects.read(id)));
    objects.close();
    expect(read.map((content) => content?.toString('base64'))).toEqual(
      contents.map((content) => content.toString('base64')),
    );
  });

  it('knows nothing of an object that is not there, and goes on', async () => {
    const objects = openObjects(root);
    const id = store(Buffer.from('there'));
    const [missing, found] = await Promise.all([objects.read('0'.repeat(40)), objects.read(id)]);
    objects.close();
    expect(missing).toBeUndefined();
    expect(found?.toString()).toBe('there');
  });

  it('knows nothing outside a repository', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'firebreak-outside-'));
    const objects = openObjects(outside);
    expect(await objects.read('0'.repeat(40))).toBeUndefined();
    expect(await objects.read('1'.repeat(40))).toBeUndefined();
    objects.close();
    rmSync(outside, { recursive: true });
  });
});
