/** `push`: a person commits files and pushes them, to the incident's branch unless told otherwise. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../../../actions/kernel/errors.ts';
import { toIncidentBranch } from '../../../actions/incident/path.ts';
import { actAs } from '#sandbox/world/act.ts';
import type { FileChange } from '#sandbox/world/git.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { IncidentThreads } from '../incident.ts';
import { readIncidentFile, toRepositoryPath } from '../incident.ts';
import type { PushedFile } from '../inject-branch-schema.ts';
import { findSource } from '../named-files.ts';
import { toPerformer } from '../performer.ts';
import type { Session } from '../session.ts';
import { expectIncident, toIncidentName } from '../session.ts';

export const push = toPerformer('push', async (data, session, inject) => {
  const incident = expectIncident(session, toIncidentName(inject));
  const files = await Promise.all(
    Object.entries(data.files).map(async ([path, file]): Promise<FileChange> => {
      const content = await readContent(file, { path, incident, session });
      const target = toRepositoryPath(incident.id, path);
      return content === undefined ? { path: target, deleted: true } : { path: target, content };
    }),
  );
  const pushed = await pushFiles(actAs(session.stage.world, data.by), {
    branch: data.branch ?? toIncidentBranch(incident.id),
    message: data.message ?? `Add ${Object.keys(data.files).join(', ')}`,
    files,
  });
  const why = pushed.written ? undefined : toText(pushed);
  if (data.refused === undefined ? why === undefined : why?.includes(data.refused) === true) return;
  throw new UserError({
    code: why === undefined ? 'pushed' : 'not-pushed',
    message: why ?? `The push went through, expected a refusal that says "${data.refused ?? ''}"`,
    hint: 'See which rulesets the exercise asks for, and who may pass by them.',
  });
});

function toText(refusal: { reason: string; message?: string }): string {
  return refusal.message?.trim().replaceAll(/\n+/g, ' ') ?? refusal.reason;
}

interface Target {
  path: string;
  incident: IncidentThreads;
  session: Session;
}

async function readContent(
  file: PushedFile,
  target: Target,
): Promise<Uint8Array | string | undefined> {
  const source = findSource(file);
  if (source !== undefined) return readFile(resolve(target.session.folder, source));
  if (file === null || typeof file === 'string' || 'delete' in file || 'file' in file)
    return undefined;
  if ('content' in file) return file.content;
  const read = await readIncidentFile(target.session.stage.world, target.incident, target.path);
  const before = read?.toString() ?? '';
  return 'append' in file ? `${before}${file.append}` : replaceAll(before, file.replace, target);
}

function replaceAll(
  before: string,
  changes: Readonly<Record<string, string>>,
  { path }: Target,
): string {
  return Object.entries(changes).reduce((text, [was, is]) => {
    if (text.includes(was)) return text.replace(was, () => is);
    throw new UserError({
      code: 'not-there',
      message: `Expected ${JSON.stringify(was)} in ${path}, where nothing of the kind stands`,
      hint: 'Write the text as it stands in the file at that moment; `--keep` leaves the files there.',
    });
  }, before);
}
