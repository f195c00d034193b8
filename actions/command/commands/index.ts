/** The list of slash commands: one line each. */
import { createRegistry, type Registry } from '#kernel/registry.ts';
import type { AnyCommand } from '../any-command.ts';
import { approve } from './approve.ts';
import { assign } from './assign.ts';
import { close } from './close.ts';
import { contain } from './contain.ts';
import { credential } from './credential.ts';
import { createHelp } from './help.ts';
import { keep } from './keep.ts';
import { milestone } from './milestone.ts';
import { note } from './note.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { rollback } from './rollback.ts';
import { severity } from './severity.ts';

export const commands: Registry<AnyCommand> = createRegistry([
  contain,
  approve,
  rollback,
  keep,
  credential,
  note,
  milestone,
  severity,
  assign,
  report,
  review,
  close,
  createHelp(() => commands.items),
]);
