// Whoever has the operator's key can sign a receipt, and the ledger, which they cannot write, says something else.
import { expect, it } from 'vitest';
import { findFaults, forgeReceipt } from './forged.ts';

const PATH = 'containment/R-0001.json';
const MALLORY = { id: 6666, login: 'mallory' };

it('finds another approver', async () => {
  const forged = await forgeReceipt('R-0001', (receipt) => ({
    ...receipt,
    approvals: receipt.approvals.map((one) => ({ ...one, by: MALLORY })),
  }));
  expect(await findFaults({ [PATH]: forged })).toEqual({
    'receipts-ledger': [
      'No signed entry says that mallory (6666) approved the plan 018a74137887',
      'Entry 7 says that omar (1005) approved, and the receipt does not',
    ],
  });
});

it('finds another name for the same id', async () => {
  const forged = await forgeReceipt('R-0001', (receipt) => ({
    ...receipt,
    plan: { ...receipt.plan, requested_by: { ...receipt.plan.requested_by, login: 'mallory' } },
  }));
  expect(await findFaults({ [PATH]: forged })).toEqual({
    'receipts-ledger': [
      'Entry 5 says something else of who asked for the plan 018a74137887, where, or for what',
    ],
  });
});

it('finds another outcome', async () => {
  const forged = await forgeReceipt('R-0001', (receipt) => ({ ...receipt, state: 'unknown' }));
  expect(await findFaults({ [PATH]: forged })).toMatchObject({
    'receipts-ledger': ['The receipt says "unknown", and entry 9 of the ledger "verified"'],
  });
});

it('finds a rollback that never was, and one that is left out', async () => {
  const left = await forgeReceipt('R-0002', ({ rollback: _rollback, ...receipt }) => ({
    ...receipt,
    state: 'verified',
  }));
  const { 'receipts-ledger': messages } = await findFaults({ 'containment/R-0002.json': left });
  expect(messages).toEqual(
    [25, 26, 27].map(
      (n) => `Entry ${n} is about the plan da65afdc3a05, which the receipt does not hold`,
    ),
  );
  const invented = await forgeReceipt('R-0003', (receipt) => ({
    ...receipt,
    rollback: { state: 'planned', plan: { ...receipt.plan, operation: 'rollback' }, approvals: [] },
  }));
  expect(Object.keys(await findFaults({ 'containment/R-0003.json': invented }))).toContain(
    'receipts-ledger',
  );
});

it('finds that the receipt of an entry is gone', async () => {
  const faults = await findFaults({ [PATH]: undefined });
  expect(faults['receipts-ledger']).toHaveLength(5);
  expect(faults['receipts-ledger']?.[0]).toBe('Entry 5 is about a receipt that is not there');
});
