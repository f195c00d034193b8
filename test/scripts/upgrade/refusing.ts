/** One template, and copies of it that an upgrade refuses. */
import { expect } from 'vitest';
import { UpstreamError, UserError } from '#kernel/errors.ts';
import { upgradeCopy, type UpgradeOptions } from '../../../scripts/upgrade/upgrade.ts';
import { openGit } from '../../../scripts/version/git.ts';
import { computeDigest } from '../../../scripts/version/tree.ts';
import { ADDRESS, makeFolder, makeTemplate, openRepository, type Repository } from './template.ts';

export const template = makeTemplate();

type Options = Partial<UpgradeOptions>;

/** What it says when it refuses, once it is sure that the copy is as it was. */
export function refuse(copy: Repository, options: Options = {}): Record<string, unknown> {
  const look = (): string[] => [
    copy.git('for-each-ref'),
    copy.git('status', '--porcelain'),
    copy.git('symbolic-ref', '--quiet', 'HEAD'),
  ];
  const before = look();
  try {
    upgradeCopy({ copy: copy.folder, tag: 'v0.2.0', template: template.folder, ...options });
  } catch (error) {
    expect(look()).toEqual(before);
    if (error instanceof UserError) {
      const { code, message, hint } = error;
      return { code, message, hint };
    }
    if (error instanceof UpstreamError) return { code: 'upstream', message: error.message };
    throw error;
  }
  throw new Error('It was not refused');
}

/** A template of one's own, for those that are broken. */
export function makeBroken(change: (broken: Repository) => void): string {
  const broken = openRepository(makeFolder());
  broken.git('clone', '--quiet', template.folder, '.');
  broken.git('config', 'user.name', 'Eve');
  broken.git('config', 'user.email', 'eve@example.invalid');
  change(broken);
  return broken.folder;
}

/** Names the digest of what is committed here, and tags it. */
export function retag(broken: Repository, tag: string): void {
  const digest = computeDigest(openGit(broken.folder), 'HEAD');
  broken.commit({
    '.firebreak-version': `template: ${ADDRESS}\nversion: ${tag}\ndigest: ${digest}\n`,
  });
  broken.git('tag', '--force', tag);
}
