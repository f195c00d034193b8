import { readdirSync, existsSync } from 'node:fs';
import { defineConfig } from 'rolldown';

/** One entry per action that has a `main.ts`; a new action needs no edit here. The probe is the sandbox's one action. */
const entries = {
  ...Object.fromEntries(
    readdirSync('actions')
      .filter((name) => existsSync(`actions/${name}/main.ts`))
      .map((name) => [name, `actions/${name}/main.ts`]),
  ),
  probe: 'sandbox/probe/main.ts',
};

export default defineConfig({
  input: entries,
  platform: 'node',
  tsconfig: false,
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    cleanDir: true,
    minify: false,
    comments: false,
    // Chunks follow the tiers of the code, so that none of them needs another in a circle.
    codeSplitting: {
      groups: [
        { name: 'libsodium', test: /node_modules\/libsodium/, priority: 3 },
        {
          name: 'markdown',
          test: /node_modules\/(unified|remark|mdast|micromark|unist|vfile)/,
          priority: 2,
        },
        { name: 'vendor', test: /node_modules/, priority: 1 },
        { name: 'kernel', test: /actions\/kernel/, priority: 1 },
      ],
    },
  },
});
