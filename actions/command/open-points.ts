/**
 * What must be settled before an incident closes: a list of gates, and a new one is a line here. Each point comes with the
 * line that settles it. Stages, plans and what is in force are read from the signed ledger, and credentials are held
 * against it: a push may have changed the record.
 */
import { renderTime } from '#kernel/clock.ts';
import { toShortDigest } from '#kernel/canonical.ts';
import { findOpenPlans } from '#incident/closing.ts';
import type { Draft } from '#incident/draft.ts';
import { findOwnStatus } from '#incident/ledger-facts.ts';
import type { LedgerState, OpenPlan } from '#incident/ledger-state.ts';
import type { MilestoneName } from '#incident/milestone.ts';
import type { Incident } from '#incident/record.ts';
import { listReceipts, type Receipt } from '#incident/receipt.ts';
import type { CredentialState } from '#incident/status.ts';

/** Something that is open, in plain words with commands in backticks. */
export interface OpenPoint {
  text: string;
  /** What to do about it. */
  settle: string;
}

/** What the gates look at. */
export interface Standing {
  incident: Incident;
  state: LedgerState;
  receipts: readonly Receipt[];
  at: Date;
  /** Minutes for which a plan can be approved. */
  planMinutes: number;
  /** Whether a step can be taken back. */
  isReversible: (step: string) => boolean;
}

type Gate = (standing: Standing) => readonly OpenPoint[];

const GATES: readonly Gate[] = [findStages, findCommander, findCredentials, findHolds, findPlans];

/** Lists what is open, in the order of the gates. */
export function listOpenPoints(
  draft: Draft,
  given: Pick<Standing, 'at' | 'planMinutes' | 'isReversible'>,
): OpenPoint[] {
  const standing = {
    ...given,
    incident: draft.incident(),
    state: draft.ledgerState(),
    receipts: listReceipts(draft),
  };
  return findOwnStatus(draft) === 'dismissed' ? [] : GATES.flatMap((gate) => gate(standing));
}

/** Without these two nobody can say that it is over. */
const STAGES: readonly MilestoneName[] = ['contained', 'recovered'];

function findStages({ state }: Standing): OpenPoint[] {
  return STAGES.filter((name) => state.milestones[name] === undefined).map((name) => ({
    text: `Nobody has said that it is ${name}`,
    settle: `\`/milestone ${name}\``,
  }));
}

function findCommander({ incident }: Standing): OpenPoint[] {
  if (incident.roles.incident_commander !== undefined) return [];
  return [{ text: 'Nobody commands it', settle: '`/assign incident-commander`' }];
}

const SETTLED: ReadonlySet<CredentialState> = new Set(['rotated', 'retired']);

function findCredentials({ incident, state }: Standing): OpenPoint[] {
  const listed = incident.exposed_credentials;
  const gone = Object.keys(state.credentials).filter((id) => !listed.some((one) => one.id === id));
  return [
    ...listed
      .filter((one) => !SETTLED.has(one.state))
      .map(({ id, kind, state: now }) => toCredentialPoint(id, kind, now)),
    ...gone.map((id) => ({
      text: `${id} was registered by a command and is not in the record any more`,
      settle: 'restore its lines of incident.md from Git',
    })),
  ];
}

function toCredentialPoint(id: string, kind: string, state: CredentialState): OpenPoint {
  const over = `\`/credential rotated credential=${id}\`, or \`/credential retired credential=${id}\` when it needs no successor`;
  return state === 'revoked'
    ? { text: `${id} (${kind}) is revoked, and nobody has said what takes its place`, settle: over }
    : { text: `${id} (${kind}) is still exposed`, settle: `revoke it, then ${over}` };
}

function findHolds({ state, receipts, isReversible }: Standing): OpenPoint[] {
  return state.holds
    .filter((id) => state.kept?.includes(id) !== true)
    .flatMap((id) => {
      const receipt = receipts.find((one) => one.id === id);
      // What cannot be read may be something that can be taken back.
      if (receipt !== undefined && !isReversible(receipt.step)) return [];
      const what = receipt === undefined ? '' : ` (${receipt.step})`;
      return [
        {
          text: `${id}${what} is still in force`,
          settle: `\`/rollback ${id}\`, or \`/keep ${id} --reason "…"\` when it is to stay`,
        },
      ];
    });
}

function findPlans({ state, at, planMinutes }: Standing): OpenPoint[] {
  const unfinished = findOpenPlans(state).map(({ receipt, phase }) => ({
    text: `${receipt ?? 'A plan'} is ${phase}`,
    settle: 're-run its workflow to see it through',
  }));
  const waiting = state.plans.filter(({ phase }) => phase === 'intent').flatMap(toWaiting);
  return [...unfinished, ...waiting];

  function toWaiting({ receipt, plan, at: asked }: OpenPlan): OpenPoint[] {
    const until = new Date(Date.parse(asked) + planMinutes * 60_000);
    if (until <= at) return [];
    return [
      {
        text: `${receipt ?? 'A plan'} waits for an approval until ${renderTime(until)}`,
        settle: `\`/approve ${toShortDigest(plan)}\` by another person, or let it lapse`,
      },
    ];
  }
}
