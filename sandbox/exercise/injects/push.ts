/** `push`: a person commits files and pushes them, to the incident's branch unless told otherwise. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toIncidentBranch } from '#kernel/incident/path.ts';
import { actAs } from '#sandbox/world/act.ts';
import type { FileChange } from '#sandbox/world/git.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { IncidentThreads } from '../incident.ts';
import { readIncidentFile, toRepositoryPath } from '../incident.ts';
import type { PushedFile } from '../inject-schema.ts';
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
  const source = findSource(file);
  if (source !== undefined) return readFile(resolve(target.session.folder, source));
  if (file === null || typeof file === 'string' || 'delete' in file || 'file' in file)
    return undefined;
  if ('content' in file) return file.content;
  const before = await readIncidentFile(target.session.stage.world, target.incident, target.path);
  return `${before ?? ''}${file.append}`;
}
