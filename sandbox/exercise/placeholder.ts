/**
 * Placeholders in an exercise file: `{{last.digest}}` stands for what the play has given so far, and `\{{` for two
 * braces that are no placeholder. Filling replaces text once; what was filled in is never looked at again.
 */

import { UserError } from '../../actions/kernel/errors.ts';

const PLACEHOLDER = /\\\{\{|\{\{\s*([^{}]*?)\s*\}\}/g;
const ESCAPED = '\\{{';

const FIELDS: Record<string, readonly string[]> = {
  last: ['digest', 'receipt', 'incident', 'reason', 'outcome'],
  inject: ['digest', 'receipt', 'incident', 'reason', 'outcome'],
  incident: ['id', 'branch', 'folder', 'issue', 'pull_request'],
  now: [''],
};

/** Whether such a placeholder can have a value; `inject` stands for any inject's id. */
export function isKnownField(scope: string, field: string): boolean {
  return Object.hasOwn(FIELDS, scope) && FIELDS[scope]?.includes(field) === true;
}

/** What may be asked of a scope; `inject` stands for any inject's id. */
export function listFields(scope: 'inject' | 'incident'): readonly string[] {
  return FIELDS[scope] ?? [];
}

/** Finds the names between double braces. */
export function findPlaceholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)]
    .filter(([whole]) => whole !== ESCAPED)
    .map(([, name = '']) => name);
}

/**
 * Fills a text's placeholders.
 * @throws UserError that names the placeholder which has no value yet.
 */
export function fillText(text: string, find: (placeholder: string) => string | undefined): string {
  return text.replaceAll(PLACEHOLDER, (whole, name: string) => {
    if (whole === ESCAPED) return '{{';
    const value = find(name);
    if (value !== undefined) return value;
    throw new UserError({
      code: 'unknown-placeholder',
      message: `{{${name}}} has no value here`,
      hint: String.raw`A digest or receipt has one after an inject that was planned; see what that inject came to. Braces that are no placeholder are written \{{.`,
    });
  });
}

/** Fills every text in a value of plain data; its shape stays. */
export function fillAll<Value>(value: Value, fill: (text: string) => string): Value;
export function fillAll(value: unknown, fill: (text: string) => string): unknown {
  if (typeof value === 'string') return fill(value);
  if (Array.isArray(value)) return value.map((item: unknown) => fillAll(item, fill));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillAll(item, fill)]));
}
