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
  },
});
