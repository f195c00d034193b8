/** Manifests of any size, and the time that they may take. */
import { expect } from 'vitest';
import {
  type Artifact,
  appendArtifacts,
  parseManifest,
  renderManifest,
} from '#incident/manifest.ts';
import { readCpuTime } from '../support/cpu-time.ts';

export function artifactOf(number: number, change: Partial<Artifact> = {}): Artifact {
  return {
    id: `A-${String(number).padStart(4, '0')}`,
    file: `tool-${number}.json`,
    sha256: 'a'.repeat(64),
    bytes: 12,
    tool: 'gitleaks',
    added_by: 'dana',
    added_at: '2026-11-21T05:12:00Z',
    tlp: 'AMBER+STRICT',
    ...change,
  };
}

/** What each is made of, and how it is refused. */
export const HOSTILE: [name: string, piece: string, message: RegExp][] = [
  ['lists inside lists', '- ', /call stack|nest/i],
  ['items that are no artifacts', '- x\n', /^line 2: .*\n(?:line .*\n){99}and many more$/],
];

/** Lets a manifest of so many artifacts grow by one: two milliseconds each, and what it takes to warm up. */
export function expectGrowth(count: number): void {
  const many = Array.from({ length: count }, (_, index) => artifactOf(index + 1));
  const text = appendArtifacts(renderManifest(), many);
  const start = readCpuTime();
  const after = appendArtifacts(text, [artifactOf(count + 1)]);
  const { artifacts, lineOf } = parseManifest(after);
  expect(readCpuTime() - start).toBeLessThan(Math.max(count * 2, 2500));
  expect(artifacts).toEqual([...many, artifactOf(count + 1)]);
  expect(lineOf(['artifacts', count, 'sha256'])).toBe(2 + count * 8 + 3);
}

/** Hands over so many bytes of one piece: fifteen seconds a megabyte. */
export function expectRefusal(hostile: { piece: string; message: RegExp; bytes: number }): void {
  const { piece, message, bytes } = hostile;
  const text = `artifacts:\n${piece.repeat(bytes / piece.length - 8)}`;
  const start = readCpuTime();
  expect(() => parseManifest(text)).toThrow(message);
  expect(readCpuTime() - start).toBeLessThan((bytes / 1024 / 1024) * 15_000);
}
