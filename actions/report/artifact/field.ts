/** Reads fields out of JSON that somebody else wrote: a missing or mistyped field is undefined, never an error. */

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Finds the value at a path; own keys only, so `__proto__` in a file is data like any other. */
export function findField(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (!isObject(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
}

/** Finds text at a path; numbers count as text, empty text counts as missing. */
export function findText(value: unknown, ...path: readonly string[]): string | undefined {
  const field = findField(value, ...path);
  if (typeof field === 'number') return String(field);
  return typeof field === 'string' && field.trim() !== '' ? field.trim() : undefined;
}

/** Finds a number at a path; numbers written as strings count. */
export function findNumber(value: unknown, ...path: readonly string[]): number | undefined {
  const text = findText(value, ...path);
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Finds a list at a path; anything else is an empty list. */
export function findList(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const field = findField(value, ...path);
  return Array.isArray(field) ? field : [];
}

/** The first path that holds text: tools rename their keys between versions. */
export function findFirstText(value: unknown, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const text = findText(value, key);
    if (text !== undefined) return text;
  }
  return undefined;
}
