/**
 * Stands in for zod's writer of JSON Schemas in the bundles, which every schema carries along. `npm run docs` writes ours, on a
 * laptop and with all of zod; no action writes any.
 */

export const createToJSONSchemaMethod = () => refuse;
export const createStandardJSONSchemaMethod = () => refuse;

// What the writers of each kind of schema call; nothing gets there without one of the two above.
export {
  refuse as extractDefs,
  refuse as finalize,
  refuse as handleUnrepresentable,
  refuse as initializeContext,
  refuse as processSchema,
};

function refuse(): never {
  throw new TypeError('A bundle was asked for a JSON Schema; scripts/docs.ts writes them');
}
