/**
 * Names in an exercise file that must mean something: people, tokens, earlier injects and
 * placeholders. Checked before anything is played.
 */

import { suggest } from '../../actions/kernel/registry.ts';
import { ROLES } from '../../actions/incident/settings.ts';
import type { InjectSchema } from './inject-schema.ts';
import { findPlaceholders, isKnownField, listFields } from './placeholder.ts';
import { renderUnknownWord } from './word.ts';

type Path = (string | number)[];

export interface ReferenceProblem {
  path: Path;
  message: string;
}

/** The parts of an exercise that refer to each other. */
interface Referring {
  organisation: string;
  people: Record<string, unknown>;
  tokens: Record<string, { owner: string }>;
  repositories: Record<
    string,
    {
      workflows?: (string | { name: string })[] | undefined;
      runs?: { workflow: string }[] | undefined;
    }
  >;
  environments?: Partial<Record<string, { reviewers: string[] }>> | undefined;
  injects: readonly InjectSchema[];
}

/** Finds every name that refers to nothing. */
export function findReferenceProblems(exercise: Referring): ReferenceProblem[] {
  return [
    ...findOwnerProblems(exercise),
    ...findReviewerProblems(exercise),
    ...findWorkflowProblems(exercise),
    ...listPlaces(exercise).flatMap((place) => [
      ...findPersonProblems(place, exercise),
      ...findWorldProblems(place, exercise),
      ...findInjectProblems(place),
      ...findFilledProblems(place),
    ]),
  ];
}

/** An inject, where it stands, and the ids that those before it have. */
interface Place {
  inject: InjectSchema;
  at: Path;
  earlier: readonly string[];
}

function listPlaces({ injects }: Referring): Place[] {
  return injects.map((inject, index) => ({
    inject,
    at: ['injects', index],
    earlier: injects.slice(0, index).flatMap(({ id }) => id ?? []),
  }));
}

/** What an inject came to is known when its expectations are looked at, and not before. */
function findFilledProblems({ inject, at, earlier }: Place): ReferenceProblem[] {
  const { expect, ...done } = inject;
  return [
    ...findPlaceholderProblems(done, at, earlier),
    ...findPlaceholderProblems(
      expect,
      [...at, 'expect'],
      [...earlier, ...[inject.id ?? []].flat()],
    ),
  ];
}

function findOwnerProblems({ tokens, people }: Referring): ReferenceProblem[] {
  return Object.entries(tokens).flatMap(([name, { owner }]) =>
    refuseUnknown([owner], {
      path: ['tokens', name, 'owner'],
      what: 'a person',
      known: Object.keys(people),
    }),
  );
}

/** A reviewer is a person or a team; teams are known by the roles they give. */
function findReviewerProblems({ environments = {}, people }: Referring): ReferenceProblem[] {
  return Object.entries(environments).flatMap(([name, environment]) =>
    refuseUnknown(environment?.reviewers, {
      path: ['environments', name, 'reviewers'],
      what: 'a person or a role',
      known: [...Object.keys(people), ...ROLES],
    }),
  );
}

function findWorkflowProblems({ repositories }: Referring): ReferenceProblem[] {
  return Object.entries(repositories).flatMap(([name, { workflows = [], runs = [] }]) =>
    runs.flatMap(({ workflow }, index) =>
      refuseUnknown([workflow], {
        path: ['repositories', name, 'runs', index, 'workflow'],
        what: "one of this repository's workflows",
        known: workflows.map((one) => (typeof one === 'string' ? one : one.name)),
      }),
    ),
  );
}

const ACTS = [
  'issue',
  'deposit',
  'comment',
  'edit',
  'label',
  'lock',
  'unlock',
  'push',
  'fork',
  'merge',
  'approve_pull',
  'close_pull',
  'reopen_pull',
  'branch',
  'dispatch',
  'rerun',
  'repository',
  'review',
] as const;

function findPersonProblems(
  { inject, at }: Place,
  { people, injects }: Referring,
): ReferenceProblem[] {
  const renamed = injects.flatMap(({ account }) => account?.rename ?? []);
  const person = { what: 'a person', known: [...Object.keys(people), ...renamed] };
  return [
    ...ACTS.flatMap((name) =>
      refuseUnknown(inject[name]?.by, { path: [...at, name, 'by'], ...person }),
    ),
    ...refuseUnknown(inject.team?.person, { path: [...at, 'team', 'person'], ...person }),
    ...refuseUnknown(inject.account?.person, { path: [...at, 'account', 'person'], ...person }),
    ...refuseUnknown(inject.crowd?.person, { path: [...at, 'crowd', 'person'], ...person }),
  ];
}

function findWorldProblems({ inject, at }: Place, exercise: Referring): ReferenceProblem[] {
  const { token_revoked: revoked, halted, run = [] } = inject.expect ?? {};
  const tokens = { what: 'a token', known: Object.keys(exercise.tokens) };
  const repositories = { what: 'a repository', known: listRepositoryNames(exercise) };
  return [
    ...refuseUnknown(inject.deposit?.token, { path: [...at, 'deposit', 'token'], ...tokens }),
    ...refuseUnknown(toNames(revoked), { path: [...at, 'expect', 'token_revoked'], ...tokens }),
    ...refuseUnknown(toNames(halted), { path: [...at, 'expect', 'halted'], ...repositories }),
    ...refuseUnknown(
      run.flatMap(({ repository }) => repository ?? []),
      { path: [...at, 'expect', 'run'], ...repositories },
    ),
  ];
}

const toNames = (names: boolean | string[] | undefined): string[] =>
  Array.isArray(names) ? names : [];

/** With and without their owner. */
function listRepositoryNames({ repositories, organisation }: Referring): string[] {
  const names = Object.keys(repositories).map((name) => name.replace(`${organisation}/`, ''));
  return [...names, ...names.map((name) => `${organisation}/${name}`)];
}

function findInjectProblems(place: Place): ReferenceProblem[] {
  const { inject, at, earlier } = place;
  const what = 'the id of an earlier inject';
  const known = [...earlier, 'last'];
  const isTwin = inject.id !== undefined && earlier.includes(inject.id);
  const twin = `Unexpected second "${inject.id ?? ''}", expected each id once`;
  return [
    ...(isTwin ? [{ path: [...at, 'id'], message: twin }] : []),
    ...refuseUnknown(inject.edit?.of, { path: [...at, 'edit', 'of'], what, known }),
    ...refuseUnknown(inject.comment?.thread, {
      path: [...at, 'comment', 'thread'],
      what,
      known: earlier,
    }),
    ...refuseUnknown(inject.rerun?.of, { path: [...at, 'rerun', 'of'], what, known }),
    ...refuseUnknown(inject.review?.of, { path: [...at, 'review', 'of'], what, known }),
    ...findIncidentProblems(place),
  ];
}

/** An incident goes by the inject that declared it, by its id or by its issue; the latter two only the play knows. */
function findIncidentProblems({ inject, at, earlier }: Place): ReferenceProblem[] {
  const named = [
    'deposit',
    'comment',
    'label',
    'lock',
    'unlock',
    'push',
    'fork',
    'merge',
    'approve_pull',
    'close_pull',
    'reopen_pull',
    'branch',
  ] as const;
  const names = [
    { name: inject.incident, path: [...at, 'incident'] },
    ...named.map((key) => ({ name: inject[key]?.incident, path: [...at, key, 'incident'] })),
  ];
  return names
    .filter(({ name }) => name !== undefined && !/^(?:INC-\d{4}-)?\d+$/.test(name))
    .flatMap(({ name, path }) =>
      refuseUnknown(name, { path, what: 'an earlier inject or an incident id', known: earlier }),
    );
}

interface Reference {
  path: Path;
  what: string;
  known: readonly string[];
}

function refuseUnknown(
  names: string | readonly string[] | undefined,
  { path, what, known }: Reference,
): ReferenceProblem[] {
  return [names ?? []]
    .flat()
    .filter((name) => !known.includes(name))
    .map((name) => ({ path, message: renderUnknownWord(name, what, known) }));
}

function findPlaceholderProblems(
  value: unknown,
  path: Path,
  known: readonly string[],
): ReferenceProblem[] {
  if (typeof value === 'string') {
    return findPlaceholders(value)
      .filter((placeholder) => !isKnown(placeholder, known))
      .map((placeholder) => ({ path, message: renderPlaceholder(placeholder, known) }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    findPlaceholderProblems(item, [...path, Array.isArray(value) ? Number(key) : key], known),
  );
}

function isKnown(placeholder: string, earlier: readonly string[]): boolean {
  const [scope = '', field = '', ...rest] = placeholder.split('.');
  if (rest.length > 0) return false;
  if (earlier.includes(scope)) return isKnownField('inject', field);
  return scope !== 'inject' && isKnownField(scope, field);
}

function renderPlaceholder(placeholder: string, earlier: readonly string[]): string {
  const fields = listFields('inject');
  const known = [
    ...['last', ...earlier].flatMap((scope) => fields.map((field) => `${scope}.${field}`)),
    ...listFields('incident').map((field) => `incident.${field}`),
  ];
  const meant = suggest(placeholder, known);
  const hint = meant === undefined ? '' : `; did you mean {{${meant}}}?`;
  return `Unexpected placeholder {{${placeholder}}}, expected one such as {{last.digest}} or {{<id of an earlier inject>.digest}}, or \\{{ for the braces themselves${hint}`;
}
