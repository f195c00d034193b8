/**
 * Tells what was done and whether it was verified. Applied is not verified and unknown is neither; the sentences keep
 * the three apart, and a rollback ends the action it takes back instead of being another one.
 */
import type { Containment, Turn, TurnKind } from '../facts/containments.ts';
import type { Facts } from '../facts/index.ts';
import { enumerate, join, type Phrase, say, words } from '../prose/phrase.ts';
import { type Response, toResponses } from '../facts/response.ts';
import { createShow, type Show } from '../prose/seconds.ts';
import { type Sources, state, type Statement, toSources } from '../prose/statement.ts';
import { toCapital, toCount, toDated, trimStop, type When } from '../prose/wording.ts';
import { type ActionSummary, toActionSummary } from './action-summary.ts';

/** The last word on an action, for counts. */
export const OUTCOMES: Readonly<Record<TurnKind, string>> = {
  asked: 'asked for and not approved',
  approved: 'approved and not applied',
  applied: 'applied and not verified',
  'found-done': 'found done already',
  verified: 'verified',
  unverified: 'not verified',
  refused: 'refused',
  unknown: 'of unknown outcome',
  'rolled-back': 'rolled back',
  done: 'done',
};

function citeTurns(turns: readonly Turn[]): Sources | undefined {
  const [first, ...rest] = turns.map(({ cite }) => cite);
  return first && toSources([first, ...rest]);
}

function citeResponse({ containment, rollback }: Response): Sources | undefined {
  return citeTurns([...containment.turns, ...(rollback?.turns ?? [])]);
}

/** `3 containment actions are recorded: 2 verified, 1 rolled back`; nothing when none was asked for. */
export function tellProgress(facts: Facts): Statement[] {
  const responses = toResponses(facts);
  const last = responses.flatMap(({ containment, rollback }) =>
    (rollback ?? containment).turns.slice(-1),
  );
  const cites = citeTurns(last);
  if (cites === undefined) return [];
  const counts = Map.groupBy(responses, ({ outcome }) => outcome);
  const parts = [...counts].map(([outcome, { length }]) => `${length} ${OUTCOMES[outcome]}`);
  const verb = responses.length === 1 ? 'is' : 'are';
  const text = `${toCount(responses.length, 'containment action')} ${verb} recorded: ${parts.join(', ')}`;
  return [state(words(text), cites)];
}

/** What became of an action as a clause, without times and people. */
function toHead({ subject, verb, done, noun, service }: ActionSummary, outcome: TurnKind): Phrase {
  const passive = say`${subject} ${words(verb)}`;
  const heads: Readonly<Record<TurnKind, Phrase>> = {
    asked: say`${noun} was asked for and not approved`,
    approved: say`${noun} was approved and not carried out`,
    applied: say`${passive} ${words(done)}, which is not verified`,
    'found-done': say`${passive} found to be ${words(done)} already`,
    verified: say`${passive} ${words(done)} (verified by reading ${words(service)} again)`,
    unverified: say`reading ${words(service)} again did not show that ${passive} ${words(done)}`,
    refused: say`${noun} was refused when it was to be carried out`,
    unknown: say`it is not known whether ${passive} ${words(done)}`,
    'rolled-back': say`${passive} ${words(done)} and later rolled back`,
    done: say`${passive} ${words(done)}`,
  };
  return heads[outcome];
}

/** What became of a rollback, as the rest of the clause about its containment. */
function toRollbackHead({ undone, service }: ActionSummary, outcome: TurnKind): Phrase {
  if (outcome === 'rolled-back')
    return say`, and later ${words(undone)} (verified by reading ${words(service)} again)`;
  if (outcome === 'unknown')
    return say`; it is not known whether that was taken back, as was asked later`;
  return say`; taking it back was ${words(OUTCOMES[outcome])}`;
}

/** The clause about a whole action; `isBrief` where no turns follow that would say how it was verified. */
function tellHead({ containment, rollback }: Response, isBrief: boolean): Phrase {
  const summary = toActionSummary(containment);
  const isVerified = containment.outcome === 'verified';
  // One verification in brackets reads better than two.
  const isPlain = isVerified && (!isBrief || rollback?.outcome === 'rolled-back');
  const head = isPlain
    ? say`${summary.subject} ${words(`${summary.verb} ${summary.done}`)}`
    : toHead(summary, containment.outcome);
  if (rollback === undefined) return head;
  if (!isBrief && rollback.outcome === 'rolled-back')
    return say`${head}, and later ${words(summary.undone)}`;
  return say`${head}${toRollbackHead(summary, rollback.outcome)}`;
}

/** Actions told one by one in a summary. */
const DEEDS = 8;

/** Tells each action in one short sentence; beyond a screenful the rest is a number. */
export function tellActions(facts: Facts): Statement[] {
  const responses = toResponses(facts);
  const told = responses.slice(0, DEEDS).flatMap((response) => {
    const cites = citeResponse(response);
    return cites === undefined ? [] : [state(toSentenceStart(tellHead(response, true)), cites)];
  });
  const hidden = responses.slice(DEEDS);
  const cites = citeTurns(hidden.flatMap(({ containment }) => containment.turns));
  if (cites === undefined) return told;
  const text = `${toCount(hidden.length, 'further action')} can be read in the incident report`;
  return [...told, state(words(text), cites)];
}

/** Raises the first letter where it is ours. */
function toSentenceStart(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase.parts;
  if (typeof first === 'string') return { parts: [toCapital(first), ...rest] };
  if (first === undefined || !('parts' in first)) return phrase;
  return { parts: [toSentenceStart(first), ...rest] };
}

function toTurnWhen({ at }: Turn): When {
  return { at, precision: 'second', approximate: false, assumedZone: false };
}

function toClause({ kind, login, reason }: Turn, service: string, isRollback: boolean): Phrase {
  const who = login === undefined ? words('somebody') : say`${login}`;
  const known = reason === undefined ? say`` : say` (“${trimStop(reason)}”)`;
  const clauses: Readonly<Record<TurnKind, Phrase>> = {
    asked: isRollback ? say`${who} asked to take it back` : say`${who} asked for it`,
    approved: say`${who} approved ${words(isRollback ? 'that' : 'it')}`,
    applied: words(isRollback ? 'it was taken back' : 'it was applied'),
    'found-done': words('it was found to be done already'),
    verified: say`it was verified by reading ${words(service)} again`,
    unverified: say`reading ${words(service)} again did not show it`,
    refused: say`it was refused${known}`,
    unknown: say`its outcome became unknown${known}`,
    'rolled-back': words('it was rolled back'),
    done: words('it was done'),
  };
  return clauses[kind];
}

/** Turns that are told at the same time share it. */
function tellTurns(
  { turns, undoes }: Containment,
  service: string,
  told: { show: Show; previous: When | undefined },
): Phrase[] {
  let { previous } = told;
  const groups = Map.groupBy(turns, (turn) => toDated(told.show(toTurnWhen(turn))));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const when = told.show(toTurnWhen(first));
    const time = toDated(when, previous);
    previous = when;
    const clauses = group.map((turn) => toClause(turn, service, undoes !== undefined));
    return [say`${words(time)} ${enumerate(clauses)}`];
  });
}

/** Tells each action from asking to verifying, with who and when. */
export function tellContainments(facts: Facts): Statement[] {
  return toResponses(facts).flatMap((response) => {
    const { containment, rollback } = response;
    const cites = citeResponse(response);
    if (cites === undefined) return [];
    const { service } = toActionSummary(containment);
    const all = [...containment.turns, ...(rollback?.turns ?? [])].map(toTurnWhen);
    const show = createShow(all);
    const previous = containment.turns.map(toTurnWhen).at(-1);
    const turns = [
      ...tellTurns(containment, service, { show, previous: undefined }),
      ...(rollback ? tellTurns(rollback, service, { show, previous }) : []),
    ];
    return [state(say`${toSentenceStart(tellHead(response, false))}: ${join(turns, '; ')}`, cites)];
  });
}

/** Costs listed before the receipts have to be opened. */
const COSTS = 3;

/** Tells what the containment that is in force costs, in the words of the plan that people approved. */
export function tellCosts(facts: Facts): Statement[] {
  return toResponses(facts)
    .filter(({ outcome }) => outcome === 'verified' || outcome === 'found-done')
    .flatMap((response) => {
      const receipt = facts.receipts.find(({ id }) => id === response.id);
      const cites = citeResponse(response);
      const impact = receipt?.plan.impact;
      if (cites === undefined || impact === undefined) return [];
      return [
        state(
          say`The plan for ${toActionSummary(response.containment).noun} says: “${trimStop(impact)}”`,
          cites,
        ),
      ];
    })
    .slice(0, COSTS);
}
