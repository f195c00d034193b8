/**
 * A credential that was registered stays in the record, whatever became of it: nobody looks after one that is not listed.
 * Its state is for commands to change; digest and last characters may be added later.
 */
import { readEffect } from '#incident/ledger-facts.ts';
import { FILES } from '#incident/path.ts';
import type { ExposedCredential } from '#incident/record.ts';
import { quote } from '#kernel/text/quote.ts';
import type { Context } from '../../context.ts';
import { EXAMPLE_RECORD } from '../../example-record.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const LISTED = /exposed_credentials: .*/;

export const recordCredentialRemoved: Rule = {
  id: 'record/credential-removed',
  title: 'Registered credentials stay in the record',
  level: 'error',
  why: 'A live credential that was taken out of the record is revoked by nobody, and the incident closes without it.',
  example: {
    file: FILES.record,
    previous: EXAMPLE_RECORD,
    bad: EXAMPLE_RECORD.replace(LISTED, 'exposed_credentials: []'),
    good: EXAMPLE_RECORD.replace('kind: github_pat,', 'kind: github_pat, last4: a1B2,'),
  },
  check: (context) => {
    const { incident } = context.record;
    if (incident === undefined) return [];
    const before = context.previous.flatMap(
      (one) => one.record.incident?.exposed_credentials ?? [],
    );
    const known = new Map(before.map((one) => [one.id, one] as const));
    const now = new Map(incident.exposed_credentials.map((one) => [one.id, one] as const));
    const gone = [...new Set([...known.keys(), ...listRecorded(context)])].filter(
      (id) => !now.has(id),
    );
    return [
      ...gone.map((id) => toRemoval(context, id, known.get(id))),
      ...[...known.values()].flatMap((was) => compare(context, was, now.get(was.id))),
    ];
  },
};

/** Those that commands registered, also where no earlier record is at hand. */
function listRecorded({ believed }: Context): string[] {
  return believed.flatMap((entry) => Object.keys(readEffect(entry).credentials ?? {}));
}

function toRemoval(
  { record }: Context,
  id: string,
  was: ExposedCredential | undefined,
): FindingDraft {
  return {
    file: FILES.record,
    ...record.source.placeOf(['exposed_credentials']),
    unexpected: `exposed credentials without ${id}`,
    expected: was === undefined ? `${id}, which a command registered` : `${id} as before`,
    fix: `Restore ${id} from Git. When it is dealt with, \`/credential rotated credential=${id}\` says so.`,
  };
}

const FACTS = ['kind', 'fingerprint', 'last4'] as const;

/** Under the same id another credential would be one more way to lose the first. */
function compare(
  { record }: Context,
  was: ExposedCredential,
  now: ExposedCredential | undefined,
): FindingDraft[] {
  if (now === undefined) return [];
  const index = record.incident?.exposed_credentials.indexOf(now) ?? 0;
  return FACTS.filter((fact) => was[fact] !== undefined && was[fact] !== now[fact]).map((fact) => ({
    file: FILES.record,
    ...record.source.placeOf(['exposed_credentials', index, fact]),
    unexpected: `${fact} ${now[fact] === undefined ? '(none)' : quote(now[fact])} of ${was.id}`,
    expected: `${quote(was[fact] ?? '')} as before`,
    fix: 'Restore it from Git; another credential is registered with `/credential add`.',
  }));
}
