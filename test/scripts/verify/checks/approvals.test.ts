import { expect, it } from 'vitest';
import { findFaults, forgeReceipt } from './forged.ts';

const PATH = 'containment/R-0001.json';

it('finds that the one who asked approved, whatever name they had then', async () => {
  const forged = await forgeReceipt('R-0001', (receipt) => ({
    ...receipt,
    approvals: receipt.approvals.map((one) => ({
      ...one,
      by: { id: 1004, login: 'somebody-else' },
    })),
  }));
  expect((await findFaults({ [PATH]: forged }))['approvals']).toEqual([
    'dana (1004) approved a plan of their own: github/revoke-credential (contain)',
    'Nobody but dana (1004) approved github/revoke-credential (contain), which needs a second person',
  ]);
});

it('finds that nobody approved what needs a second person', async () => {
  const forged = await forgeReceipt('R-0001', (receipt) => ({ ...receipt, approvals: [] }));
  expect((await findFaults({ [PATH]: forged }))['approvals']).toEqual([
    'Nobody but dana (1004) approved github/revoke-credential (contain), which needs a second person',
  ]);
});
