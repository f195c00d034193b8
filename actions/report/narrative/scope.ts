/** What is affected and how the attacker got in, as far as the files say; where they do not say, the sentence says that. */
import type { ExposedCredential } from '#incident/record.ts';
import { RECORD } from '../prose/citation.ts';
import type { Facts } from '../facts/index.ts';
import { isGrave, type Observation } from '../artifact/observation.ts';
import { toEntryWhen, toObservationWhen, type Account } from '../facts/order.ts';
import { type Citation, code, enumerate, type Phrase, say, words } from '../prose/phrase.ts';
import { createShow } from '../prose/seconds.ts';
import { state, type Statement } from '../prose/statement.ts';
import { toCapital, toCount, toDated, toInstant } from '../prose/wording.ts';
import { citeWithSources, tellClause } from './entries.ts';
import { citeGroup, groupBy, type Group, listNames } from './grouping.ts';

const CREDENTIAL_STATE: Readonly<Record<ExposedCredential['state'], string>> = {
  exposed: 'is still exposed',
  revoked: 'is revoked',
  rotated: 'is rotated',
  retired: 'is revoked and needs no successor',
};

function listAffected(names: readonly string[], one: string, many: string): Phrase | undefined {
  if (names.length === 0) return undefined;
  return say`${words(names.length === 1 ? one : many)} ${enumerate(names.map((name) => say`${code(name)}`))}`;
}

function toVerb(phrases: readonly Phrase[], counts: number): string {
  return phrases.length > 1 || counts > 1 ? 'are' : 'is';
}

/** Tells what the record lists as affected, and the state of each exposed credential. */
export function tellAffected({ incident }: Facts): Statement[] {
  const { repositories, accounts, hosts, data } = incident.affected;
  const lists = [
    listAffected(repositories, 'the repository', 'the repositories'),
    listAffected(accounts, 'the account', 'the accounts'),
    listAffected(hosts, 'the host', 'the hosts'),
    listAffected(data, 'the data', 'the data'),
  ].filter((list) => list !== undefined);
  const count = repositories.length + accounts.length + hosts.length + data.length;
  const scope =
    lists.length === 0
      ? words('The record does not name anything that is affected')
      : say`According to the record, ${enumerate(lists)} ${words(toVerb(lists, count))} affected`;
  return [state(scope, [RECORD]), ...incident.exposed_credentials.map(tellCredential)];
}

function tellCredential({ id, kind, last4, state: held }: ExposedCredential): Statement {
  const end = last4 === undefined ? say`` : say`, ending in ${code(last4)},`;
  return state(say`Credential ${code(id)} (${code(kind)})${end} ${words(CREDENTIAL_STATE[held])}`, [
    RECORD,
  ]);
}

/** The oldest thing an artifact shows an actor doing; a grave action rather than a routine one. */
function findFirstActivity({ items }: Account): Observation | undefined {
  const actions = items
    .flatMap((item) => (item.origin === 'observation' ? [item.observation] : []))
    .filter(({ kind }) => kind === 'activity');
  return actions.find(isGrave) ?? actions[0];
}

function tellFirstActivity(account: Account): Statement[] {
  const first = findFirstActivity(account);
  const when = first && toObservationWhen(first);
  if (first === undefined || when === undefined) return [];
  const what = isGrave(first) ? 'grave action' : 'action';
  const text = say`The oldest ${words(what)} in the artifacts is of ${words(toInstant(createShow([when])(when)))}: ${first.sentence}`;
  return [state(text, [first.source])];
}

function tellExposure(group: Group): Statement {
  const files = listNames(
    group.map(({ asset }) => asset),
    'file',
  );
  const count = toCount(group.length, 'leaked secret');
  const text = say`${group[0].tool} found ${words(count)} in ${files}, which could have given access; that alone does not show that anyone used ${words(group.length === 1 ? 'it' : 'them')}`;
  return state(text, citeGroup(group));
}

/** Tells how the attacker got in: what a person established first, then what the artifacts allow, never a conclusion. */
export function tellEntryPoint(facts: Facts, account: Account): Statement[] {
  const established = facts.entries
    .filter(({ kind }) => kind === 'compromised' || kind === 'activity_started')
    .map((entry) => {
      const when = createShow([toEntryWhen(entry)])(toEntryWhen(entry));
      const clause = tellClause(entry, facts.receipts);
      return state(say`${words(toCapital(toDated(when)))} ${clause}`, citeWithSources(entry));
    });
  const secrets = account.items
    .flatMap((item) => (item.origin === 'observation' ? [item.observation] : []))
    .concat(account.undated)
    .filter(({ kind }) => kind === 'secret');
  const unknown =
    established.length > 0
      ? []
      : [
          state(
            words(
              'How the attacker got in is not known yet: no timeline entry records the compromise',
            ),
            [citeTimeline(facts)],
          ),
        ];
  return [
    ...unknown,
    ...established,
    ...groupBy(secrets, ({ artifact }) => artifact).map(tellExposure),
    ...tellFirstActivity(account),
  ];
}

function citeTimeline({ entries }: Facts): Citation {
  return { label: entries.length === 0 ? 'timeline, empty' : 'timeline', target: '../timeline.md' };
}
