/**
 * Where links lead. Addresses of the sandbox's GitHub become pages here; of all others only ordinary
 * web and mail addresses are links at all.
 */

/** Where a text stands. */
export interface Place {
  /** Address of the sandbox's GitHub. */
  url: string;
  /** Address that relative links start from, on GitHub or on this page; without one they lead nowhere. */
  base?: string;
}

/** Stands for this page's own address, which no link may name. */
const HERE = 'http://page.invalid';

/** Finds a safe address for a link target; undefined means it must stay text. */
export function toHref(target: string, place: Place): string | undefined {
  if (target.startsWith('#') || URL.parse(target)?.origin === HERE) return undefined;
  const url = URL.parse(target) ?? toNeighbor(target, place);
  return url === null ? undefined : toAddress(url, place);
}

function toAddress(url: URL, place: Place): string | undefined {
  if (url.origin === HERE) return url.pathname;
  if (url.origin === URL.parse(place.url)?.origin) return toPage(url);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}

function toNeighbor(target: string, { base }: Place): URL | null {
  // `//host` and `/\\host` would leave the place they seem to stay in.
  if (base === undefined || /^(?:[/\\]|%5c)/i.test(target)) return null;
  return URL.parse(target, base.startsWith('/') ? `${HERE}${base}` : base);
}

function toPage({ pathname, hash }: URL): string | undefined {
  const thread = /^\/[^/]+\/[^/]+\/(?:issues|pull)\/(\d+)/.exec(pathname)?.[1];
  if (thread !== undefined) return `/threads/${thread}${hash}`;
  const file = /^\/[^/]+\/[^/]+\/(?:blob|tree)\/.*?incidents\/\d{4}\/(INC-[\d-]+)(\/.*)?$/.exec(
    pathname,
  );
  if (file !== null) return `/files/${file[1] ?? ''}${file[2] ?? ''}`;
  const run = /^\/[^/]+\/[^/]+\/actions\/runs\/(\d+)/.exec(pathname)?.[1];
  return run === undefined ? undefined : `/runs#run-${run}`;
}
