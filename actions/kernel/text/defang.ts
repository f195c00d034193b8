/**
 * Makes indicators in prose dead: `hxxps://evil[.]example`, `203[.]0[.]113[.]7`, `a[@]b[.]example`.
 * What has been defanged is left alone, so defanging twice is defanging once.
 */
import { isIPv4, isIPv6 } from 'node:net';
import { type Position, createLineIndex } from './lines.ts';
import { isTopLevelDomain } from './top-level-domains.ts';

export interface DefangOptions {
  /** Hosts (with all below them) that are ours and may stay live: `github.com`. */
  allow?: readonly string[];
}

export type LiveKind = 'url' | 'email' | 'ipv4' | 'ipv6' | 'domain';

export interface LiveIndicator extends Position {
  kind: LiveKind;
  value: string;
  start: number;
  end: number;
}

/** Whether a reader could click, ping or mail something in this prose by accident. */
export function isLive(text: string, options: DefangOptions = {}): boolean {
  return findLive(text, options).length > 0;
}

/** Finds live addresses in prose, in order and without overlap; of a URL only scheme and host count. */
export function findLive(text: string, { allow = [] }: DefangOptions = {}): LiveIndicator[] {
  const place = createLineIndex(text);
  const found: LiveIndicator[] = [];
  const scan = new RegExp(CANDIDATE);
  for (let match = scan.exec(text); match; match = scan.exec(text)) {
    const { index } = match;
    const { value, kind } = toCandidate(text, match[0], index);
    // A scheme glued to the end of this candidate begins the next one.
    scan.lastIndex = index + Math.max(1, value.length);
    if (kind === undefined || isAllowed(toHost(value), allow)) continue;
    found.push({ kind, value, start: index, end: index + value.length, ...place(index) });
  }
  return found;
}

/** Defangs every live address in prose. */
export function defang(text: string, options: DefangOptions = {}): string {
  const once = defangOnce(text, options);
  // Dead dots can set free an address that was glued to another.
  return once === text ? text : defangOnce(once, options);
}

function defangOnce(text: string, options: DefangOptions): string {
  let done = 0;
  let result = '';
  for (const { value, start, end } of findLive(text, options)) {
    result += text.slice(done, start) + defangIndicator(value);
    done = end;
  }
  return result + text.slice(done);
}

/** Defangs a value already known to be an indicator, whatever its top-level domain. */
export function defangIndicator(value: string): string {
  const [, scheme = '', host = value, rest = ''] =
    /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)(.*)$/is.exec(value) ?? [];
  return (
    defangScheme(scheme) + defangHost(host) + rest.replace(/\b(?:https?|ftp):\/\//gi, defangScheme)
  );
}

const SCHEMES: ReadonlyMap<string, string> = new Map([
  ['http://', 'hxxp://'],
  ['https://', 'hxxps://'],
  ['ftp://', 'fxp://'],
]);
const DEAD_SCHEMES = new Set(SCHEMES.values());

function defangScheme(scheme: string): string {
  const lower = scheme.toLowerCase();
  if (DEAD_SCHEMES.has(lower)) return scheme;
  return SCHEMES.get(lower) ?? scheme.replace('://', '[:]//');
}

function defangHost(host: string): string {
  const dead = host.replace(/[0-9a-f.:]{2,45}/gi, (run) =>
    isIPv6(run) ? run.replaceAll(':', '[:]') : run,
  );
  return dead.replace(/(?<!\[)[.@](?!\])/g, '[$&]');
}

/**
 * A scheme with its authority, an address with two or more colons, or words joined by dots and at signs.
 * Each alternative starts at a boundary and never gives back what it took, so scanning stays linear.
 */
const CANDIDATE =
  /(?<![a-z0-9+-])[a-z][a-z0-9+-]{1,30}:\/\/[^\s/?#<>"'`|\\(){}]+|(?<![\p{L}\p{N}_:.-])(?:[0-9a-f]{0,4}:){2,8}(?:[0-9.]{7,15}|[0-9a-f]{0,4})(?![\p{L}\p{N}_:])|(?<![\p{L}\p{N}_.%+-])[\p{L}\p{N}_.%+-]{1,255}(?:@[\p{L}\p{N}_.-]{1,255})?/giu;

function toCandidate(
  text: string,
  token: string,
  index: number,
): { value: string; kind: LiveKind | undefined } {
  const isGlued = /^:?\/\//.test(text.slice(index + token.length, index + token.length + 3));
  const glued = isGlued ? /[a-z][a-z0-9+-]{1,30}:?$/i.exec(token) : null;
  if (glued === null) {
    const value = trimPunctuation(token);
    return { value, kind: findKind(value) };
  }
  const value = token.slice(0, glued.index);
  return { value, kind: value.endsWith('.') ? 'domain' : findKind(value) };
}

function findKind(value: string): LiveKind | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
  if (scheme !== undefined) return isLiveUrl(scheme, toHost(value)) ? 'url' : undefined;
  if (value.includes('@')) return isDomain(toHost(value)) ? 'email' : undefined;
  if (isIPv4(value)) return 'ipv4';
  if (value.includes(':')) return isIPv6(value) && /[0-9]/.test(value) ? 'ipv6' : undefined;
  return isDomain(value) ? 'domain' : undefined;
}

/** A browser opens these three whatever the host; other schemes matter when a dot or an address is left in the host. */
function isLiveUrl(scheme: string, host: string): boolean {
  if (SCHEMES.has(`${scheme}://`)) return true;
  return /(?<!\[)\.(?!\])/.test(host) || isIPv6(host);
}

function isDomain(value: string): boolean {
  const labels = value.split('.');
  if (labels.length < 2 || labels.some((label) => !LABEL.test(label))) return false;
  return labels[0]?.toLowerCase() === 'www' || isTopLevelDomain(labels.at(-1) ?? '', labels.length);
}

const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?$/u;

function toHost(value: string): string {
  const authority = value.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/^.*@/s, '');
  const bracketed = /^\[([^\]]*)\]/.exec(authority)?.[1] ?? '';
  const address = [bracketed, authority].find((text) => isIPv6(text));
  return (address ?? authority.replace(/:\d*$/, '')).toLowerCase();
}

function isAllowed(host: string, allow: readonly string[]): boolean {
  return allow.some(
    (name) => host === name.toLowerCase() || host.endsWith(`.${name.toLowerCase()}`),
  );
}

/** Takes off the sentence around a token; `fe80::` keeps its colons. */
function trimPunctuation(token: string): string {
  if (isIPv6(token)) return token;
  const trimmed = token.replace(/[.,;:!*_~-]{1,32}$/, '');
  return trimmed.endsWith(']') && !trimmed.includes('[') ? trimmed.slice(0, -1) : trimmed;
}
