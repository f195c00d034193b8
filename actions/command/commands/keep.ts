/** `/keep`: what a step did stays in force beyond the close, because somebody decided so and says why. */
import { refuse } from '#incident/reason.ts';
import { toReceiptPath } from '#incident/path.ts';
import { listReceipts } from '#incident/receipt.ts';
import { defineCommand } from '../command.ts';

export const keep = defineCommand({
  name: 'keep',
  usage: '/keep <receipt> --reason "…"',
  summary: 'Leave what a step did in force beyond the close, and say why.',
  who: ['incident-commander', 'approver'],
  positionals: [{ name: 'receipt', help: 'the receipt, e.g. `R-0003`', required: true }],
  named: [],
  flags: [{ name: 'reason', help: 'why it is to stay, for the timeline' }],
  examples: ['/keep R-0003 --reason "the key is not needed any more"'],
  afterClose: false,
  plan: (invocation, { draft, asker, source, at }) => {
    const id = (invocation.arguments.get('receipt') ?? '').toUpperCase();
    const { holds, kept } = draft.ledgerState();
    const held = holds.find((one) => one === id);
    const receipt = listReceipts(draft).find((one) => one.id === id);
    if (held === undefined || receipt === undefined) {
      const there = holds.length === 0 ? 'nothing is' : `in force: ${holds.join(', ')}`;
      const message = `Expected a receipt whose step is in force, got ${id}; ${there}.`;
      return refuse(
        'unknown-receipt',
        message,
        'Name one that is in force; the status comment lists them.',
      );
    }
    if (kept?.includes(held) === true) {
      return refuse('not-needed', `${held} is kept already.`, 'Nothing is left to do about it.');
    }
    const why = invocation.flags.get('reason')?.trim() ?? '';
    if (why === '') {
      const message =
        'The reason is missing: whoever reads the record later has nothing else to go by.';
      return refuse('missing-parameter', message, `Write \`/keep ${held} --reason "…"\`.`);
    }
    draft.addEntry({
      at,
      kind: 'decision',
      actor: asker.login,
      text: `${held} (${receipt.step}) stays in force beyond the close: ${why}`,
      sources: [
        { id: held, target: toReceiptPath(held) },
        { id: source.kind, target: source.url },
      ],
    });
    return {
      outcome: 'done',
      effect: { hold: 'kept' },
      receipt: held,
      reply: `${held} stays in force when the incident is closed. Until then \`/rollback ${held}\` takes it back; afterwards it can only be undone by hand.`,
    };
  },
});
