import { readdirSync, existsSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import { withoutWords } from './scripts/build/without-words.ts';

/** One entry per action that has a `main.ts`; a new action needs no edit here. The probe is the sandbox's one action. */
const entries = {
  ...Object.fromEntries(
    readdirSync('actions')
      .filter((name) => existsSync(`actions/${name}/main.ts`))
      .map((name) => [name, `actions/${name}/main.ts`]),
  ),
  probe: 'sandbox/probe/main.ts',
};

/** Packages whose modules do nothing when they are loaded: what nobody uses of them is left out. */
const INERT = ['@actions', '@noble', '@octokit', 'zod', 'yaml', 'undici', 'tunnel'].map(
  (name) => `/node_modules/${name}/`,
);

/** Modules of zod that are imported by their path. */
const withoutJsonSchema = {
  name: 'without-json-schema',
  resolveId: {
    filter: { id: /\/to-json-schema\.js$/ },
    handler: () => `${import.meta.dirname}/scripts/build/no-json-schema.ts`,
  },
  // What it calls for each kind of schema. The names stay, for every schema carries its own.
  transform: {
    filter: { id: /\/zod\/v4\/core\/json-schema-processors\.js$/ },
    handler: (code: string) => {
      const names = Array.from(
        code.matchAll(/^export (?:const|function) (\w+)/gm),
        ([, name]) => name,
      );
      const from = `${import.meta.dirname}/scripts/build/no-json-schema.ts`;
      const list = names.map((name) => `finalize as ${name}`).join(', ');
      return `export { ${list} } from ${JSON.stringify(from)};`;
    },
  },
};

export default defineConfig({
  input: entries,
  platform: 'node',
  tsconfig: false,
  plugins: [withoutJsonSchema, ...withoutWords],
  resolve: {
    alias: {
      'js-yaml': `${import.meta.dirname}/scripts/build/no-yaml.ts`,
      // The build for browsers is made of modules, so that what nobody uses of it can be left out.
      yaml: `${import.meta.dirname}/node_modules/yaml/browser/dist/index.js`,
      '@octokit/plugin-rest-endpoint-methods': `${import.meta.dirname}/scripts/build/no-endpoint-methods.ts`,
      'mdast-util-to-markdown': `${import.meta.dirname}/scripts/build/no-to-markdown.ts`,
      'source-map': `${import.meta.dirname}/scripts/build/no-source-map.ts`,
    },
  },
  treeshake: {
    // What the toolkit builds for its own client while it is loaded: ours is built in actions/github/client.ts.
    manualPureFunctions: ['Octokit', 'Utils'],
    moduleSideEffects: (id) => !INERT.some((part) => id.includes(part)),
  },
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    cleanDir: true,
    // What folds without a rename: names and line breaks stay, so that an update is a diff that people can read.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
    comments: false,
  },
});
