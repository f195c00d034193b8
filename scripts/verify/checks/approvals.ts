/** Approvals: two people where the step needed two, told apart by their numeric ids, and never the one who asked. */
import { toReceiptPath } from '#incident/path.ts';
import type { Receipt, ReceiptRun } from '#incident/receipt.ts';
import type { Case, Check, Fault } from '../check.ts';
import { listRuns, readReceipts } from '../receipts.ts';

/** Nothing was done about these. */
const NOT_BEGUN = new Set<ReceiptRun['state']>(['planned', 'refused']);

export const approvals: Check = {
  id: 'approvals',
  title: 'Two people where two were needed',
  async run({ context, findStep }) {
    const files = await readReceipts(context.tree);
    const known = files.flatMap(({ receipt }) => receipt ?? []);
    const faults = known.flatMap((receipt) => judge(receipt, findStep));
    const unknown = [...new Set(known.map(({ step }) => step))].filter(
      (step) => findStep(step) === undefined,
    );
    const given = known.flatMap(listRuns).filter((run) => run.approvals.length > 0).length;
    return {
      proved:
        faults.length > 0 || given === 0
          ? []
          : [
              `${given} plans were approved by somebody else than who asked, by numeric id; no step that needs a second person was done without.`,
            ],
      unproved: unknown.map(
        (step) =>
          `${step} is no step of this version: whether it needed a second person is not known.`,
      ),
      faults,
    };
  },
};

function judge(receipt: Receipt, findStep: Case['findStep']): Fault[] {
  const file = toReceiptPath(receipt.id);
  return listRuns(receipt).flatMap((run) => {
    const { requested_by: asker, operation } = run.plan;
    const others = run.approvals.filter(({ by }) => by.id !== asker.id);
    const what = `${receipt.step} (${operation})`;
    const isOwn = others.length < run.approvals.length;
    const isNeeded =
      findStep(receipt.step)?.needsSecondPerson === true && !NOT_BEGUN.has(run.state);
    return [
      ...(isOwn
        ? [{ file, message: `${asker.login} (${asker.id}) approved a plan of their own: ${what}` }]
        : []),
      ...(isNeeded && others.length === 0
        ? [
            {
              file,
              message: `Nobody but ${asker.login} (${asker.id}) approved ${what}, which needs a second person`,
            },
          ]
        : []),
    ];
  });
}
