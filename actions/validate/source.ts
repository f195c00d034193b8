/** Whether what a source names is part of the incident. */
import { findIdKind, toEvidencePath, toReceiptPath } from '#incident/path.ts';
import { toPathOfTarget, toTarget } from '#incident/target.ts';
import type { Context } from './context.ts';
import { quote } from '#kernel/text/quote.ts';

/** What is wrong with a source. */
export interface Lack {
  /** Which half of the link is at fault. */
  at: 'id' | 'target';
  unexpected: string;
  expected: string;
  fix: string;
}

/** Finds what is wrong with an id, and with its link when it leads elsewhere than the id. Other words pass. */
export function findIdProblem(context: Context, id: string, target?: string): Lack | undefined {
  const kind = findIdKind(id);
  if (kind === 'artifact') return findArtifactProblem(context, id, target);
  if (kind === 'receipt')
    return findPathProblem(context, { id, path: toReceiptPath(id), noun: 'receipt' });
  if (kind === 'evidence')
    return findPathProblem(context, { id, path: toEvidencePath(id), noun: 'custody card' });
  if (kind === 'entry') {
    return context.timeline.ids.has(id) ? undefined : toUnknown(id, 'an entry of the timeline');
  }
  const [, number] = /^ledger#(\d+)$/.exec(id) ?? [];
  if (number === undefined || context.ledger.entries.some(({ n }) => n === Number(number)))
    return undefined;
  return toUnknown(id, 'an entry of the ledger');
}

function findArtifactProblem(
  { manifest }: Context,
  id: string,
  target: string | undefined,
): Lack | undefined {
  // Of an unreadable manifest nobody can say what it lists; manifest/schema has said that.
  if (manifest.problems.length > 0) return undefined;
  const artifact = manifest.artifacts.find((one) => one.id === id);
  if (artifact === undefined) {
    const listed = manifest.artifacts.find(
      ({ file }) => toPathOfTarget(target ?? '') === `artifacts/${file}`,
    );
    const fix = listed && { fix: `Write \`${listed.id}\`.` };
    return { ...toUnknown(id, 'an artifact of the manifest'), ...fix };
  }
  const path = `artifacts/${artifact.file}`;
  if (target === undefined || isElsewhere(target) || toPathOfTarget(target) === path)
    return undefined;
  return {
    at: 'target',
    unexpected: `${quote(target)} behind ${id}`,
    expected: `\`${toTarget(path)}\``,
    fix: `Link to \`${toTarget(path)}\`.`,
  };
}

function findPathProblem(
  { tree }: Context,
  { id, path, noun }: { id: string; path: string; noun: string },
): Lack | undefined {
  return tree.files.some((file) => file.path === path)
    ? undefined
    : toUnknown(id, `a ${noun} at \`${path}\``);
}

function toUnknown(id: string, expected: string): Lack {
  const fix = 'Correct the id, or add what it names.';
  return { at: 'id', unexpected: `source ${quote(id)}`, expected, fix };
}

/** Finds what is wrong with where a link leads: a file of the incident, and a line of that file. */
export async function findTargetProblem(
  context: Context,
  target: string,
): Promise<Lack | undefined> {
  if (isElsewhere(target)) return undefined;
  const path = toPathOfTarget(target);
  const facts = isInside(path) ? await context.readFacts(path) : undefined;
  if (facts === undefined) {
    return {
      at: 'target',
      unexpected: `link to ${quote(target)}`,
      expected: 'a file of this incident or a full address',
      fix: 'Write the path from the incident folder, such as `artifacts/gitleaks.json`.',
    };
  }
  const [, from, to = from] = /#L(\d+)(?:-L(\d+))?$/.exec(target) ?? [];
  const last = Math.max(Number(from ?? 1), Number(to ?? 1));
  if (from === undefined || (Number(from) >= 1 && last <= facts.lines)) return undefined;
  return {
    at: 'target',
    unexpected: `line ${last} of \`${path}\``,
    expected: toLineRange(facts.lines),
    fix: 'Correct the line, or leave `#L…` out.',
  };
}

function toLineRange(lines: number): string {
  return lines === 0 ? 'no line: the file is empty' : `a line from 1 to ${lines}`;
}

function isElsewhere(target: string): boolean {
  return /^https?:\/\//i.test(target);
}

function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('/') && path !== '..' && !path.startsWith('../');
}
