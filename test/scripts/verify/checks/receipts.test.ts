import { expect, it } from 'vitest';
import { findFaults, forgeReceipt, readExercise } from './forged.ts';

const PATH = 'containment/R-0001.json';

it('finds other bytes that say the same', async () => {
  const text = await readExercise(PATH);
  expect(await findFaults({ [PATH]: text.replace('receipt.schema', 'receipts.schema') })).toEqual({
    receipts: ['The bytes are not those that Firebreak writes'],
  });
  expect(await findFaults({ [PATH]: text.replace('{\n', '{ \n') })).toEqual({
    receipts: ['The bytes are not those that Firebreak writes'],
  });
});

it('finds a plan that its digest was not made of, whoever signed it', async () => {
  const forged = await forgeReceipt('R-0001', (receipt) => ({
    ...receipt,
    plan: { ...receipt.plan, impact: 'Nothing at all.' },
  }));
  expect(await findFaults({ [PATH]: forged })).toEqual({
    receipts: ['What the plan says is not what its digest was made of'],
  });
});

it('finds a receipt under another name, and what lies among them', async () => {
  const copy = await readExercise(PATH);
  expect(
    await findFaults({ 'containment/R-0009.json': copy, 'containment/notes.txt': 'x' }),
  ).toEqual({
    receipts: [
      'The file is of R-0001 of INC-2025-0001',
      'The file is no receipt and lies among them',
    ],
  });
});
