/** GitHub's connections: `first` or `last` is required, a cursor is a position in the list. */

import { isGiven } from './given.ts';
import { toFieldError } from './visitor.ts';

export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

const MAX_PAGE = 100;

const toCursor = (index: number): string =>
  Buffer.from(`cursor:${String(index)}`).toString('base64');

function parseCursor(cursor: string): number {
  return Number(Buffer.from(cursor, 'base64').toString().replace('cursor:', ''));
}

function toBounds(length: number, page: PageArguments): { start: number; end: number } {
  const start = !isGiven(page.after) ? 0 : parseCursor(page.after) + 1;
  const end = !isGiven(page.before) ? length : parseCursor(page.before);
  if (isGiven(page.first)) return { start, end: Math.min(end, start + page.first) };
  return { start: Math.max(start, end - (page.last ?? 0)), end };
}

/** Cuts a page out of a list and renders its nodes. */
export function toConnection<Item>(
  items: Item[],
  page: PageArguments,
  render: (item: Item) => unknown,
): Record<string, unknown> {
  const size = page.first ?? page.last;
  if (!isGiven(size)) {
    const message = 'You must provide a `first` or `last` value to properly paginate.';
    throw toFieldError('MISSING_PAGINATION_BOUNDARIES', message);
  }
  if (size > MAX_PAGE) {
    const message = `Requesting ${String(size)} records exceeds the limit of 100 records.`;
    throw toFieldError('EXCESSIVE_PAGINATION', message);
  }
  const { start, end } = toBounds(items.length, page);
  const nodes = items.slice(start, end).map(render);
  return {
    totalCount: items.length,
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: toCursor(start + index) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length > 0 ? toCursor(start) : null,
      endCursor: nodes.length > 0 ? toCursor(start + nodes.length - 1) : null,
    },
  };
}
