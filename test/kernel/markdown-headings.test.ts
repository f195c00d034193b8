/** Underlined headings: the same tree as the library alone gives, for work that does not grow with what is above. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { UNDERLINES } from '#kernel/markdown-headings.ts';
import { parseMarkdown } from '#kernel/markdown.ts';

it.each([
  'a\n===\n',
  'a\n---\n\nb\nc\n=\n',
  'a\n===\nb\n---\nc\n===\n',
  '[a]: b\nc\n===\n',
  '[a]: b "c"\n[d]: e\nf\ng\n---\nh\n',
  '[a]: b\n===\n[a]\n',
  '> a\n> ===\n\n> b\n===\n',
  '- a\n  ===\n- b\n---\n',
  'a\n\n---\n\n- - -\n',
  '    a\n===\n',
  '*a\n===\nb*\n---\n',
  '  a  \n  ===  \n',
  '===\n',
  'a\n= =\n',
])('gives the tree of %j that the library gives', (source) => {
  expect(fromMarkdown(source, { extensions: [UNDERLINES] })).toEqual(fromMarkdown(source));
  expect(parseMarkdown(source, { file: 'x' }).children.map(({ type }) => type)).toEqual(
    fromMarkdown(source).children.map(({ type }) => type),
  );
});

/** How often an event is touched to resolve so many headings, one below the other. */
function countTouched(headings: number): number {
  const mark = '='.codePointAt(0) ?? 0;
  const construct = UNDERLINES.flow[mark];
  if (construct === undefined) throw new Error('No construct');
  let touched = 0;
  const counting: typeof construct = {
    ...construct,
    resolveTo: (events, context) => {
      const watched = new Proxy(events, {
        get: (target, key, receiver) => {
          touched += 1;
          return Reflect.get(target, key, receiver);
        },
      });
      construct.resolveTo?.(watched, context);
      return events;
    },
  };
  const extension = { ...UNDERLINES, flow: { [mark]: counting } };
  const { children } = fromMarkdown('a\n===\n'.repeat(headings), { extensions: [extension] });
  expect(children).toHaveLength(headings);
  return touched;
}

it('does twice the work for twice as many', () => {
  const work = countTouched(200);
  expect(work).toBeGreaterThan(200);
  expect(countTouched(400)).toBeLessThan(work * 2.1);
});
