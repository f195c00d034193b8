import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Every fault at every call takes minutes, so these tests are a part of `npm run check` of their own. */
export default defineConfig({
  test: { ...base.test, include: ['test/acceptance/faults-*.test.ts'], exclude: [] },
});
