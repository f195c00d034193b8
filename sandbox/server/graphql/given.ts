/** Whether an optional GraphQL argument was given: absent and null mean the same to GitHub. */
export function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
