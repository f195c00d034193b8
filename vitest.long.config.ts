import { defineConfig } from 'vitest/config';
import base, { LONG } from './vitest.config.ts';

/**
 * Tests that take minutes, as a part of `npm run check` of their own: every fault at every call, a provider that a
 * stranger adds to a copy of the project, scripts started as people start them, and attacks in volume.
 */
export default defineConfig({
  test: { ...base.test, include: LONG, exclude: [] },
});
