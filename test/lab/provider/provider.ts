/** The laboratory: files on this machine, which rehearsals quarantine and put back. No shipped list knows it. */
import { z } from 'zod';
import type { Provider } from '#containment/index.ts';
import { openMachine, passPorter, type Machine } from './machine.ts';

const Settings = z.strictObject({
  /** The folder whose files may be contained, absolute. */
  folder: z.string().startsWith('/'),
  /** Where whoever wants to change something shows who it is. */
  porter: z.url(),
  /** Files in it that nobody may touch. */
  protected: z.array(z.string()).default([]),
});

export const lab: Provider<Machine> = {
  name: 'lab',
  title: 'Laboratory',
  settings: Settings,
  tiers: {
    reader: { by: 'none', means: 'Whoever runs the job may read the folder.' },
    operator: { by: 'oidc', means: 'The job of containment-lab may write to the folder.' },
  },
  permissions: new Set(['files', 'processes']),
  renderManifests: (needs) => {
    const lines = needs.map(({ name, reads, permissions }) => ({ name, reads, permissions }));
    return Promise.resolve({ 'lab/rights.json': `${JSON.stringify(lines, null, 2)}\n` });
  },
  loadSteps: async () => (await import('./steps/index.ts')).STEPS,
  connect: async ({ tier, settings, idToken }) => {
    const own = Settings.parse(settings);
    if (tier === 'operator') await passPorter(own.porter, await idToken('lab'));
    return openMachine(own);
  },
  isProtected: ({ kind, name }, { providers }) => {
    const own = Settings.safeParse(providers['lab']).data;
    if (kind === 'process') return false;
    return kind !== 'file' || own === undefined || own.protected.includes(name);
  },
  isListed: ({ kind, name }, listed) =>
    (kind === 'file' || kind === 'process') && listed.includes(name),
};
