/**
 * Stands in for js-yaml in the bundles. gray-matter names it as its default engine, and takes it and esprima along with
 * 300 KB; we give it our own engines for every language, so nothing of it is ever called.
 */
export function safeLoad(): never {
  throw new TypeError(
    'gray-matter was asked to read YAML itself; actions/kernel/yaml.ts does that',
  );
}

export function safeDump(): never {
  throw new TypeError(
    'gray-matter was asked to write YAML itself; actions/kernel/yaml.ts does that',
  );
}
