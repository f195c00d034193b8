/** Report templates as files: strict front matter and a body. Any file in reports/ that ends in `.md.hbs` is one. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '#kernel/errors.ts';
import { parseFrontmatter } from '#kernel/frontmatter.ts';
import { MILESTONES } from '#incident/milestone.ts';
import { TLPS } from '#incident/record.ts';

export const AUDIENCES = [
  'responders',
  'executives',
  'reviewers',
  'legal',
  'customers',
  'regulators',
  'law-enforcement',
] as const;

export const TemplateHead = z.strictObject({
  title: z.string().min(1),
  audience: z.enum(AUDIENCES),
  /** The highest TLP whose facts this report may carry. */
  tlp: z.enum(TLPS),
  /** Milestones without which the report would be about nothing. */
  requires: z.array(z.enum(MILESTONES)).default([]),
});
export type TemplateHead = z.infer<typeof TemplateHead>;

export interface Template {
  /** File name without extensions; the report is `reports/<name>.md`. */
  name: string;
  file: string;
  head: TemplateHead;
  body: string;
}

export interface TemplateSet {
  templates: readonly Template[];
  /** Bodies by name, for `{{> name}}`. */
  partials: ReadonlyMap<string, string>;
}

const SUFFIX = '.md.hbs';

async function readBodies(directory: string): Promise<Map<string, string>> {
  const names = (await readdir(directory).catch(() => []))
    .filter((name) => name.endsWith(SUFFIX))
    .toSorted();
  const bodies = new Map<string, string>();
  for (const name of names)
    bodies.set(name.slice(0, -SUFFIX.length), await readFile(join(directory, name), 'utf8'));
  return bodies;
}

/** Parses one template. @throws UserError naming the key of the front matter that does not fit. */
export function parseTemplate(name: string, text: string): Template {
  const file = `templates/reports/${name}${SUFFIX}`;
  const { data, body } = parseFrontmatter(text, { file });
  const head = TemplateHead.safeParse(data);
  if (head.success) return { name, file, head: head.data, body };
  const problems = head.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'front matter'}: ${message}`,
  );
  throw new UserError({
    code: 'template-head',
    message: `Unexpected front matter: ${problems.join('; ')}`,
    hint: 'A report template has title, audience, tlp (its ceiling) and requires (milestones), and nothing else.',
    place: { file, line: 1 },
  });
}

/** Reads the templates of a `templates/` folder. @throws UserError when it holds none. */
export async function readTemplates(directory: string): Promise<TemplateSet> {
  const reports = await readBodies(join(directory, 'reports'));
  if (reports.size === 0) {
    throw new UserError({
      code: 'templates-missing',
      message: `Unexpected empty folder ${directory}/reports, expected report templates`,
      hint: 'Check out the default branch before rendering; templates come from there.',
    });
  }
  const templates = [...reports].map(([name, text]) => parseTemplate(name, text));
  return { templates, partials: await readBodies(join(directory, 'partials')) };
}
