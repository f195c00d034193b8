/** `push`: a person commits files and pushes them, to the incident's branch unless told otherwise. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '#kernel/errors.ts';
import { toIncidentBranch } from '#kernel/incident/path.ts';
import { actAs } from '#sandbox/world/act.ts';
import type { FileChange } from '#sandbox/world/git.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { IncidentThreads } from '../incident.ts';
import { readIncidentFile, toRepositoryPath } from '../incident.ts';
import type { PushedFile } from '../inject-schema.ts';
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
  await pushFiles(actAs(session.stage.world, data.by), {
    branch: data.branch ?? toIncidentBranch(incident.id),
    message: data.message ?? `Add ${Object.keys(data.files).join(', ')}`,
    files,
  });
});

interface Target {
  path: string;
  incident: IncidentThreads;
  session: Session;
}

async function readContent(
  file: PushedFile,
  target: Target,
): Promise<Uint8Array | string | undefined> {
  if (file === null || (typeof file === 'object' && 'delete' in file)) return undefined;
  if (typeof file === 'string') return readSource(target.session.folder, file);
  if ('content' in file) return file.content;
  if ('file' in file) return readSource(target.session.folder, file.file);
  const before = await readIncidentFile(target.session.stage.world, target.incident, target.path);
  return `${before ?? ''}${file.append}`;
}

async function readSource(folder: string, path: string): Promise<Uint8Array> {
  return readFile(resolve(folder, path)).catch(() => {
    throw new UserError({
      code: 'missing-source',
      message: `There is no file ${path} beside the exercise file`,
      hint: 'Correct the path, or give the text inline: {content: "..."}.',
    });
  });
}
