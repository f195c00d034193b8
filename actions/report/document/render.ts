/**
 * The only importer of handlebars. Everything a template prints goes through our Markdown escape instead of the HTML
 * one, and the ways around it, `{{{raw}}}` and `{{&raw}}`, are refused before a template is compiled.
 */
import Handlebars from 'handlebars';
import { UserError } from '#kernel/errors.ts';
import { renderValue } from '../prose/markdown.ts';
import { renderRegion } from './regions.ts';
import type { Template, TemplateSet } from './template.ts';

type Compiled = (view: object) => string;

const OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { generated: true, cell: true, literal: true },
  noEscape: false,
  preventIndent: true,
} satisfies CompileOptions;

const compiled = new Map<string, Compiled>();

/** Markdown that this module's own code made, such as a region or a diagram. */
function toSafe(markdown: string): Handlebars.SafeString {
  return new Handlebars.SafeString(markdown);
}

function escapeForMarkdown(value: unknown): string {
  return value instanceof Handlebars.SafeString ? value.toHTML() : renderValue(value);
}

/** Whether a view value is text that our code composed, marked by its wrapper. */
function isLiteral(value: unknown): value is { literal: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'literal' in value &&
    typeof value.literal === 'string'
  );
}

/** Helpers: a generated region, a value for a table cell, and a block that the view composed and escaped itself. */
function createEngine(partials: ReadonlyMap<string, string>): typeof Handlebars {
  const engine = Handlebars.create();
  // Process-global by design of the library: the runtime reads this property at every render.
  Handlebars.Utils.escapeExpression = escapeForMarkdown;
  engine.registerHelper(
    'generated',
    function renderGenerated(this: object, name: string, options: Handlebars.HelperOptions) {
      return toSafe(`${renderRegion(name, options.fn(this))}\n`);
    },
  );
  engine.registerHelper('cell', (value: unknown) => toSafe(renderValue(value, 'cell')));
  engine.registerHelper('literal', (value: unknown) => {
    if (!isLiteral(value))
      throw new TypeError('A template passes something else than a literal to {{literal}}');
    return toSafe(value.literal);
  });
  for (const [name, body] of partials) {
    assertEscaped(body, `templates/partials/${name}.md.hbs`);
    engine.registerPartial(name, engine.compile(body, OPTIONS));
  }
  return engine;
}

/** Refuses output that would skip the escape. @throws UserError naming the line. */
function assertEscaped(body: string, file: string): void {
  const raw = /\{\{~?(?:\{|&)/.exec(body);
  if (raw === null) return;
  throw new UserError({
    code: 'template-raw',
    message: `Unexpected ${raw[0]} in a template, expected {{`,
    hint: 'Print values with two braces: text from outside must stay text.',
    place: { file, line: body.slice(0, raw.index).split('\n').length },
  });
}

function compileTemplate(template: Template, partials: ReadonlyMap<string, string>): Compiled {
  const key = JSON.stringify([template.body, ...partials]);
  const known = compiled.get(key);
  if (known) return known;
  assertEscaped(template.body, template.file);
  const render = createEngine(partials).compile(template.body, OPTIONS);
  compiled.set(key, render);
  return render;
}

/** Renders a template over a view. @throws UserError when the template names what the view does not have. */
export function renderTemplate(
  template: Template,
  partials: TemplateSet['partials'],
  view: object,
): string {
  try {
    const text = compileTemplate(template, partials)(view);
    return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
  } catch (error) {
    if (!(error instanceof Handlebars.Exception)) throw error;
    throw new UserError({
      code: 'template-invalid',
      message: `Unexpected template: ${error.message}`,
      hint: 'Names a template may use are those of actions/report/view/index.ts.',
      place: { file: template.file },
      cause: error,
    });
  }
}
