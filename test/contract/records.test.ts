import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFolder } from '#github/folder.ts';
import { toIncidentFolder } from '#incident/path.ts';
import { toMessage, validateIncident } from '#validate/index.ts';

/** Incidents that the repository holds, the worked exercise among them: what is merged stays valid. */
const folders = globSync('incidents/*/INC-*').map((path) => path.replaceAll('\\', '/'));
/** Records are dated; anything up to this moment is past. */
const NOW = new Date('2100-01-01T00:00:00Z');

describe('incidents on the default branch', () => {
  it.skipIf(folders.length === 0)('lie where their id says', () => {
    expect(folders.map((folder) => toIncidentFolder(basename(folder)))).toEqual(folders);
  });

  it.skipIf(folders.length === 0).each(folders)('%s validates', async (folder) => {
    const tree = await openFolder(folder, basename(folder));
    const findings = await validateIncident({ tree, now: NOW });
    const lines = findings.map((one) => `${one.file}:${one.line} ${one.rule} ${toMessage(one)}`);
    expect(lines).toEqual([]);
  });

  it.runIf(folders.length === 0)('are none so far', () => {
    process.stdout.write('skipped: incidents/ holds no incident\n');
    expect(folders).toEqual([]);
  });
});
