/**
 * Generated regions of Markdown files: what stands between `<!-- generated:NAME -->` and `<!-- /generated -->`.
 * People write around them; nothing outside a region is ever touched.
 */
import { UserError } from '#kernel/errors.ts';

const REGION = /^<!-- generated:([a-z-]+) -->\n([^]*?)^<!-- \/generated -->$/gm;
const MARK = /^<!-- \/?generated.*$/gm;

export type Renderers = Readonly<Record<string, () => string>>;

/**
 * Fills each region from the renderer of its name.
 * @throws UserError for a name nobody renders and for a marker without its other half.
 */
export function fillRegions(text: string, renderers: Renderers, file: string): string {
  const filled = text.replaceAll(REGION, (_, name: string) => {
    const render = renderers[name];
    if (render === undefined) {
      const known = Object.keys(renderers).join(', ');
      throw toError(file, text, `Unexpected region ${name}, expected one of ${known}.`);
    }
    return `<!-- generated:${name} -->\n${render().trim()}\n<!-- /generated -->`;
  });
  const marks = [...text.matchAll(MARK)].length;
  if (marks !== [...text.matchAll(REGION)].length * 2) {
    throw toError(file, text, 'Unexpected marker of a generated region without its other half.');
  }
  return filled;
}

function toError(file: string, text: string, message: string): UserError {
  const first = text.search(/^<!-- \/?generated/m);
  const line = text.slice(0, Math.max(0, first)).split('\n').length;
  return new UserError({
    code: 'invalid-region',
    message,
    hint: 'A region is `<!-- generated:NAME -->`, a line break and `<!-- /generated -->`.',
    place: { file, line },
  });
}
