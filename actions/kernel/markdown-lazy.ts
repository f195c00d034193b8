/**
 * Lines that a quote or list takes in without a mark of their own. For each, the Markdown library (`writeToChild` in
 * micromark 4.0.3) looks through all lines of the paragraph to learn that it is open still, so that 64 KB of them took
 * half a minute. The paragraph itself knows: once none of the library's constructs begins at the line, it goes on, and
 * the line is no longer marked as one to look at.
 */
import type { Options } from 'mdast-util-from-markdown';

type Syntax = NonNullable<Options['extensions']>[number];

/** Stands last among what may begin at a line, and never begins. */
export const LAZY_LINES: Syntax = {
  flow: {
    null: {
      name: 'lazyLine',
      add: 'after',
      tokenize(_effects, _ok, nok) {
        const { lazy } = this.parser;
        // Only within a paragraph is its last chunk there still, before the end of its line and the blanks of the next.
        if (this.events.slice(-5).some(([, { type }]) => type === 'chunkContent'))
          lazy[this.now().line] = false;
        return nok;
      },
    },
  },
};
