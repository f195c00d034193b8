/**
 * The exercise file: a scripted rehearsal as YAML. Reading it settles everything that can be known
 * before playing, so that a misspelt name is an error with its line and not a puzzle ten injects later.
 */

import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../actions/kernel/errors.ts';
import type { ParsedYaml } from '../../actions/kernel/frontmatter.ts';
import { parseChecked, toSchemaError } from '../../actions/kernel/schema-problem.ts';
import { parseYaml } from '../../actions/kernel/yaml.ts';
import { PLANS } from '#sandbox/world/world-options.ts';
import type { InjectName } from './inject-schema.ts';
import { INJECT_NAMES, InjectSchema } from './inject-schema.ts';
import type { Places } from './named-files.ts';
import { findMissingFiles } from './named-files.ts';
import { findReferenceProblems } from './references.ts';
import {
  ActionsSchema,
  EnvironmentsSchema,
  Name,
  PersonSchema,
  RepositorySchema,
  SettingsSchema,
  TokenSchema,
} from './world-schema.ts';

/** An exercise may try how a form takes a text as long as GitHub allows, more than once. */
const BYTES_AT_MOST = 1024 * 1024;

export const Exercise = z
  .strictObject({
    $schema: z.string().optional(),
    title: z.string().min(1),
    description: z.string().optional(),
    start: z.iso.datetime({
      offset: true,
      error: 'Expected a time with its offset, such as 2026-03-02T09:00:00Z',
    }),
    organisation: Name.default('acme'),
    /** `none`: the incident repository is a copy of the template in which nobody ran `npm run setup`. */
    setup: z.enum(['done', 'none']).default('done'),
    /** GitHub's plan; private repositories of `free` have no drafts. */
    plan: z.enum(PLANS).default('enterprise'),
    people: z.record(Name, PersonSchema),
    repositories: z.record(z.string().min(1), RepositorySchema).default({}),
    tokens: z.record(Name, TokenSchema).default({}),
    /** `setup`: the incident repository has the rulesets that `npm run setup` makes. */
    rulesets: z.enum(['none', 'setup']).default('none'),
    environments: EnvironmentsSchema.optional(),
    settings: SettingsSchema.optional(),
    actions: ActionsSchema.optional(),
    injects: z.array(InjectSchema).min(1, 'Expected at least one inject'),
  })
  .superRefine((exercise, context) => {
    for (const { path, message } of findReferenceProblems(exercise)) {
      context.addIssue({ code: 'custom', path, message });
    }
  })
  .transform((exercise) => ({ ...exercise, injects: toIdentified(exercise.injects) }));
export type Exercise = z.infer<typeof Exercise>;
/** An inject with an id: its own, or its name and place. */
export type Inject = InjectSchema & { id: string };

/** Parses an exercise file. @throws UserError that lists every problem with its line. */
export function parseExercise(text: string, file: string): Exercise {
  return parseChecked(Exercise, parseText(text, file), toProblemOptions(file));
}

const toProblemOptions = (file: string) => ({
  file,
  code: 'exercise-invalid',
  hint: 'Correct what is named above; exercises/README.md lists every key.',
});

function parseText(text: string, file: string): ParsedYaml {
  return parseYaml(text, { file, bytesAtMost: BYTES_AT_MOST });
}

/**
 * Reads an exercise file that rehearses a project.
 * @throws UserError when there is none, for what is wrong with it, and for files it names and that are not there.
 */
export async function readExercise(path: string, project: string): Promise<Exercise> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UserError({
      code: 'exercise-missing',
      message: `Expected an exercise file at ${path}, got nothing that can be read`,
      hint: 'Name a YAML file, such as exercises/leaked-ci-token.yml.',
    });
  });
  const exercise = parseExercise(text, path);
  const places: Places = { folder: dirname(path), project };
  const missing = await findMissingFiles(exercise.injects, places);
  if (missing.length > 0)
    throw toSchemaError(missing, parseText(text, path), toProblemOptions(path));
  return exercise;
}

/** The one thing an inject does. */
export function toInjectName(inject: InjectSchema): InjectName {
  // The schema has seen to it that there is one.
  return INJECT_NAMES.find((name) => inject[name] !== undefined) ?? 'wait';
}

function toIdentified(injects: readonly InjectSchema[]): Inject[] {
  const taken = new Set(injects.map(({ id }) => id));
  return injects.map((inject, index) => {
    if (inject.id !== undefined) return { ...inject, id: inject.id };
    const name = toInjectName(inject);
    const id = taken.has(name) ? `${name}-${String(index + 1)}` : name;
    taken.add(id);
    return { ...inject, id };
  });
}
