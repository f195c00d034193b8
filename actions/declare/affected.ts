/** Sorts what a form names as affected into the kinds a record knows; a prefix such as `host:` settles any doubt. */
import { toSingleLine } from '#kernel/text/lines.ts';
import { redact } from '#kernel/text/redact.ts';
import { Affected } from '#incident/record.ts';
import { joinWords } from '#answer/index.ts';
import { isPlaceholder } from './placeholder.ts';
import { quote } from './quote.ts';

type Kind = keyof Affected;

const PREFIXES: Readonly<Record<string, Kind>> = {
  repository: 'repositories',
  repo: 'repositories',
  account: 'accounts',
  host: 'hosts',
  data: 'data',
};

const ITEMS_AT_MOST = 100;
const LONGEST_ITEM = 200;
/** A warning names as many. */
const SHOWN = 3;

/**
 * Parses names separated by commas or line ends. A repository without an owner is the organisation's. Whoever writes
 * `N/A` names nothing, and names that differ in case are one, as they are to GitHub.
 */
export function parseAffected(text: string, organisation: string): Affected {
  const affected: Affected = { repositories: [], accounts: [], hosts: [], data: [] };
  for (const item of toItems(text)) {
    const { kind, name } = classify(item, organisation);
    if (!isPlaceholder(name) && !hasName(affected[kind], name)) affected[kind].push(name);
  }
  return Affected.parse(affected);
}

/** Where a heading stands, somebody pasted a text: it names nothing. */
const PASTED = /^ {0,3}#{1,6}[ \t][\s\S]*/m;

/** Says what was left out of a list that is longer than a record holds, or that is none. */
export function findAffectedWarning(text: string): string | undefined {
  if (PASTED.test(text)) {
    return '`affected` was read up to the first heading in it. The whole stands in incident.md under what was reported; add what is missing to `affected` there.';
  }
  const items = splitItems(text);
  const isWhole =
    items.length <= ITEMS_AT_MOST && items.every((item) => item.length <= LONGEST_ITEM);
  if (isWhole) return undefined;
  return `\`affected\` was cut to ${ITEMS_AT_MOST} names of ${LONGEST_ITEM} characters; got ${items.length}. The whole stands in incident.md under what was reported; add what is missing to \`affected\` there.`;
}

/** Says what was written as a repository and is none: it is kept, but no step will find it. */
export function findMisnamedWarning(text: string, organisation: string): string | undefined {
  const found = toItems(text).filter((item) => {
    const { kind, name } = classify(item, organisation);
    const isMeant = /^repo(?:sitory)?:/i.test(item) || /^[\w.-]+\/[\w.-]+$/.test(item);
    return isMeant && kind !== 'repositories' && !isPlaceholder(name);
  });
  if (found.length === 0) return undefined;
  const said = joinWords(found.slice(0, SHOWN).map((item) => quote(item)));
  const more = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : '';
  return `\`affected\` says ${said}${more}; expected a repository as \`owner/name\`. It stands under \`data\`; correct \`affected\` in incident.md.`;
}

function hasName(names: readonly string[], name: string): boolean {
  return names.some((one) => one.toLowerCase() === name.toLowerCase());
}

function toItems(text: string): string[] {
  return splitItems(text)
    .map((item) => item.slice(0, LONGEST_ITEM).toWellFormed())
    .slice(0, ITEMS_AT_MOST);
}

function splitItems(text: string): string[] {
  return redact(text.replace(PASTED, ''))
    .split(/[,\n]/)
    .map((item) => toSingleLine(item.replace(/^\s*[-*+]\s+/, '')))
    .filter((item) => item !== '');
}

function classify(item: string, organisation: string): { kind: Kind; name: string } {
  const [, prefix = '', rest = ''] = /^([a-z]+):\s*(.*)$/i.exec(item) ?? [];
  const kind = PREFIXES[prefix.toLowerCase()];
  if (kind === undefined) return guess(item, organisation);
  if (kind !== 'repositories' || isPlaceholder(rest)) return { kind, name: rest };
  return toRepository(rest, organisation) ?? { kind: 'data', name: item };
}

function guess(item: string, organisation: string): { kind: Kind; name: string } {
  if (/^\d{12}$/.test(item) || /^[^\s/]+@[^\s/]+$/.test(item) || /^arn:/i.test(item)) {
    return { kind: 'accounts', name: item };
  }
  const isHost = /^[\w-]+(\.[\w-]+)+$/.test(item) || /^[0-9a-f:]*:[0-9a-f:]+$/i.test(item);
  if (isHost) return { kind: 'hosts', name: item };
  return toRepository(item, organisation) ?? { kind: 'data', name: item };
}

function toRepository(
  name: string,
  organisation: string,
): { kind: Kind; name: string } | undefined {
  const full = name.includes('/') ? name : `${organisation}/${name}`;
  const isName = /^[\w.-]+\/[\w.-]+$/.test(full) && !full.split('/').some(isPlaceholder);
  return isName ? { kind: 'repositories', name: full } : undefined;
}
