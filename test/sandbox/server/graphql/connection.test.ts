import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { toConnection, type PageArguments } from '#sandbox/server/graphql/connection.ts';

const ITEMS = Array.from({ length: 150 }, (_, index) => index);
const cut = (page: PageArguments, items = ITEMS) => toConnection(items, page, (one) => one);

const Page = z.object({ pageInfo: z.object({ startCursor: z.string(), endCursor: z.string() }) });
const readPage = (cutOut: unknown) => Page.parse(cutOut).pageInfo;

describe('a page', () => {
  test('has a size, and one of no more than 100', () => {
    expect(() => cut({})).toThrow('You must provide a `first` or `last` value');
    expect(() => cut({ first: null, last: null })).toThrow('`first` or `last`');
    expect(() => cut({ first: 101 })).toThrow('exceeds the limit of 100 records');
    expect(() => cut({ last: 101 })).toThrow('exceeds the limit of 100 records');
    expect(cut({ first: 100 })).toMatchObject({ totalCount: 150, pageInfo: { hasNextPage: true } });
  });

  test('goes on after a cursor, to the end and no further', () => {
    const { endCursor: after } = readPage(cut({ first: 100 }));
    expect(cut({ first: 100, after })).toMatchObject({
      nodes: ITEMS.slice(100),
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  test('may be the last ones, and those before', () => {
    const last = cut({ last: 2 });
    expect(last['nodes']).toEqual([148, 149]);
    const { startCursor: before } = readPage(last);
    expect(cut({ last: 2, before })['nodes']).toEqual([146, 147]);
    expect(cut({ last: 5 }, [1, 2])).toMatchObject({
      nodes: [1, 2],
      pageInfo: { hasPreviousPage: false },
    });
  });

  test('of nothing has no cursors', () => {
    expect(cut({ first: 5 }, [])).toMatchObject({
      totalCount: 0,
      edges: [],
      pageInfo: { startCursor: null, endCursor: null, hasNextPage: false },
    });
  });
});
