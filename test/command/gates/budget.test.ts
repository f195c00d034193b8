import { describe, expect, it } from 'vitest';
import { judgeSpent } from '#command/gates/budget.ts';
import type { LedgerDraft } from '#incident/ledger.ts';
import { foldLedger } from '#incident/ledger-fold.ts';
import { EMPTY_STATE } from '#incident/ledger-state.ts';
import { lineOf, toEntries } from '../../incident/incident-draft.ts';
import { openRoom } from '../command-room.ts';

const NOW = new Date('2026-11-21T06:00:00Z');
const dana = { id: 1, login: 'dana' };

function judge(lines: readonly LedgerDraft[], limit = 2) {
  const policy = { commands_per_person_per_hour: limit };
  return judgeSpent(
    { recent: foldLedger(EMPTY_STATE, toEntries(lines)).recent, asker: dana, at: NOW },
    { policy },
  );
}

const spent = { refusal: { reason: 'too-many-commands' } };
const at = (time: string) => ({ at: `2026-11-21T${time}Z` });

describe('the budget of an hour', () => {
  it('takes as many commands as the policy says, and not one more', () => {
    expect(judge([lineOf('/note 1')])).toBeUndefined();
    expect(judge([lineOf('/note 1'), lineOf('/note 2')])).toMatchObject(spent);
  });

  it('counts a command once, however many lines it has', () => {
    const phases = (['intent', 'approved', 'verified'] as const).map((phase) =>
      lineOf('/contain x', { phase }),
    );
    expect(judge(phases)).toBeUndefined();
  });

  it('forgets what is an hour old to the second', () => {
    expect(judge([lineOf('/a', at('05:00:00')), lineOf('/b')])).toBeUndefined();
    expect(judge([lineOf('/a', at('05:00:01')), lineOf('/b')])).toMatchObject(spent);
  });

  it('counts by the id of a person, not by the name', () => {
    const other = { actor: { id: 2, login: 'dana' } };
    expect(judge([lineOf('/a', other), lineOf('/b')])).toBeUndefined();
  });

  it.each(['issue', 'dispatch', 'merge', 'push'] as const)(
    'does not take what came by %s for a command',
    (kind) => {
      const source = { kind, id: '42', url: 'u' };
      expect(judge([lineOf('declare', { source }), lineOf('/b')])).toBeUndefined();
    },
  );

  it('takes a label for a command', () => {
    const source = { kind: 'label' as const, id: '42', url: 'u' };
    expect(judge([lineOf('/a', { source }), lineOf('/b')])).toMatchObject(spent);
  });
});

it('stops a flood by whoever declared, lets others go on, and does not grow the ledger', async () => {
  const room = await openRoom({ commands_per_person_per_hour: 3 });
  for (let n = 0; n < 3; n += 1) {
    expect((await room.say('dana', `/note ${n}`)).result.outcome).toBe('done');
  }
  const before = await room.file('ledger.ndjson');
  const said = await room.say('dana', '/note 3');
  expect(said.result).toMatchObject({ outcome: 'refused', reason: 'too-many-commands' });
  expect(await room.file('ledger.ndjson')).toBe(before);
  expect((await room.say('omar', '/note mine')).result.outcome).toBe('done');
  room.world.clock.advance(3_601_000);
  expect((await room.say('dana', '/note later')).result.outcome).toBe('done');
});
