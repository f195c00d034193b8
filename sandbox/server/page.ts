/** GitHub's pagination: `per_page` up to 100, and a Link header that octokit's paginate follows. */

import type { ApiAnswer } from './answer.ts';
import { ok } from './answer.ts';
import type { ApiRequest } from './route.ts';

const DEFAULT_SIZE = 30;
const MAX_SIZE = 100;

function toCount(text: string | null, fallback: number): number {
  const count = Number.parseInt(text ?? '', 10);
  return Number.isInteger(count) && count > 0 ? count : fallback;
}

/** Cuts one page out of a list. */
export function cutPage<Item>(
  request: ApiRequest,
  items: Item[],
): { page: Item[]; headers: Record<string, string> } {
  const size = Math.min(toCount(request.query.get('per_page'), DEFAULT_SIZE), MAX_SIZE);
  const number = toCount(request.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const toLink = (page: number, relation: string): string => {
    const url = new URL(request.url);
    url.searchParams.set('page', String(page));
    return `<${url.href}>; rel="${relation}"`;
  };
  const links = [
    ...(number > 1 ? [toLink(number - 1, 'prev'), toLink(1, 'first')] : []),
    ...(number < last ? [toLink(number + 1, 'next'), toLink(last, 'last')] : []),
  ];
  return {
    page: items.slice((number - 1) * size, number * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

/** Answers with a page of a plain list. */
export function paginate<Item>(
  request: ApiRequest,
  items: Item[],
  render: (item: Item) => unknown,
): ApiAnswer {
  const { page, headers } = cutPage(request, items);
  return ok(page.map(render), headers);
}

/** Answers with a page of a list that GitHub wraps, as in `{total_count, workflows: [...]}`. */
export function paginateWrapped<Item>(
  request: ApiRequest,
  name: string,
  list: { items: Item[]; render(item: Item): unknown },
): ApiAnswer {
  const { page, headers } = cutPage(request, list.items);
  const body = { total_count: list.items.length, [name]: page.map((item) => list.render(item)) };
  return ok(body, headers);
}
