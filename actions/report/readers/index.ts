/** Every reader, in the order they are asked. Add one line here for a new format. */
import type { Reader } from '../artifact/reader.ts';
import { cloudtrail } from './cloudtrail.ts';
import { githubAuditLog } from './github-audit-log.ts';
import { gitleaks } from './gitleaks.ts';
import { sarif } from './sarif.ts';

export const READERS: readonly Reader[] = [sarif, gitleaks, cloudtrail, githubAuditLog];
