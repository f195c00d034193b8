/**
 * Names in an exercise file that must mean something: people, tokens, earlier injects and
 * placeholders. Checked before anything is played.
 */

import type { InjectSchema } from './inject-schema.ts';
import { findPlaceholders, isKnownField } from './placeholder.ts';

type Path = (string | number)[];

export interface ReferenceProblem {
  path: Path;
  message: string;
}

/** The parts of an exercise that refer to each other. */
interface Referring {
  people: Record<string, unknown>;
  tokens: Record<string, { owner: string }>;
  repositories: Record<
    string,
    { workflows?: string[] | undefined; runs?: { workflow: string }[] | undefined }
  >;
  injects: readonly InjectSchema[];
}

/** Finds every name that refers to nothing. */
export function findReferenceProblems(exercise: Referring): ReferenceProblem[] {
  return [
    ...findOwnerProblems(exercise),
    ...findWorkflowProblems(exercise),
    ...exercise.injects.flatMap((inject, index) => [
      ...findPersonProblems(inject, index, exercise),
      ...findTokenProblems(inject, index, exercise),
      ...findInjectProblems(inject, index, exercise),
      ...findPlaceholderProblems(inject, ['injects', index], exercise),
    ]),
  ];
}

function findOwnerProblems({ tokens, people }: Referring): ReferenceProblem[] {
  return Object.entries(tokens).flatMap(([name, { owner }]) =>
    toProblems(owner, { path: ['tokens', name, 'owner'], what: 'a person', known: people }),
  );
}

function findWorkflowProblems({ repositories }: Referring): ReferenceProblem[] {
  return Object.entries(repositories).flatMap(([name, { workflows = [], runs = [] }]) =>
    runs.flatMap(({ workflow }, index) =>
      workflows.includes(workflow)
        ? []
        : [
            {
              path: ['repositories', name, 'runs', index, 'workflow'],
              message: `Unexpected "${workflow}", expected one of this repository's workflows: ${workflows.join(', ')}`,
            },
          ],
    ),
  );
}

function findPersonProblems(
  inject: InjectSchema,
  index: number,
  { people }: Referring,
): ReferenceProblem[] {
  const acts = [
    'issue',
    'deposit',
    'comment',
    'edit',
    'label',
    'push',
    'merge',
    'dispatch',
    'rerun',
  ] as const;
  return acts.flatMap((name) => {
    const by = inject[name]?.by;
    if (by === undefined) return [];
    return toProblems(by, {
      path: ['injects', index, name, 'by'],
      what: 'a person',
      known: people,
    });
  });
}

function findTokenProblems(
  inject: InjectSchema,
  index: number,
  { tokens }: Referring,
): ReferenceProblem[] {
  const at = ['injects', index];
  const { token_revoked: revoked } = inject.expect ?? {};
  const names = Array.isArray(revoked) ? revoked : [];
  return [
    ...toOptional(inject.deposit?.token, {
      path: [...at, 'deposit', 'token'],
      what: 'a token',
      known: tokens,
    }),
    ...names.flatMap((name) =>
      toProblems(name, {
        path: [...at, 'expect', 'token_revoked'],
        what: 'a token',
        known: tokens,
      }),
    ),
  ];
}

function findInjectProblems(
  inject: InjectSchema,
  index: number,
  { injects }: Referring,
): ReferenceProblem[] {
  const earlier = injects.slice(0, index).flatMap(({ id }) => id ?? []);
  const known = Object.fromEntries([...earlier, 'last'].map((id) => [id, id]));
  const what = 'the id of an earlier inject';
  const at = ['injects', index];
  return [
    ...(inject.id !== undefined && earlier.includes(inject.id)
      ? [
          {
            path: [...at, 'id'],
            message: `Unexpected second "${inject.id}", expected each id once`,
          },
        ]
      : []),
    ...toOptional(inject.edit?.of, { path: [...at, 'edit', 'of'], what, known }),
    ...toOptional(inject.rerun?.of, { path: [...at, 'rerun', 'of'], what, known }),
  ];
}

interface Reference {
  path: Path;
  what: string;
  known: Record<string, unknown>;
}

function toOptional(name: string | undefined, reference: Reference): ReferenceProblem[] {
  return name === undefined ? [] : toProblems(name, reference);
}

function toProblems(name: string, { path, what, known }: Reference): ReferenceProblem[] {
  if (Object.hasOwn(known, name)) return [];
  const names = Object.keys(known).join(', ') || 'none is defined';
  return [{ path, message: `Unexpected "${name}", expected ${what}: ${names}` }];
}

function findPlaceholderProblems(
  value: unknown,
  path: Path,
  exercise: Referring,
): ReferenceProblem[] {
  if (typeof value === 'string') {
    return findPlaceholders(value)
      .filter((placeholder) => !isKnown(placeholder, exercise))
      .map((placeholder) => ({
        path,
        message: `Unexpected placeholder {{${placeholder}}}, expected one such as {{last.digest}} or {{<inject id>.digest}}`,
      }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    findPlaceholderProblems(item, [...path, Array.isArray(value) ? Number(key) : key], exercise),
  );
}

function isKnown(placeholder: string, { injects }: Referring): boolean {
  const [scope = '', field = '', ...rest] = placeholder.split('.');
  if (rest.length > 0) return false;
  if (injects.some(({ id }) => id === scope)) return isKnownField('inject', field);
  return scope !== 'inject' && isKnownField(scope, field);
}
