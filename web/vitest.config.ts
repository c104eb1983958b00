import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One browser's world for all files: none of them changes it, and making it took longer than the tests.
    pool: 'threads',
    isolate: false,
    environment: 'jsdom',
    include: [
      '{api,ui,storefront,console}/src/**/*.test.{ts,tsx}',
      '{api/docs,scripts}/*.test.mjs',
    ],
  },
});
