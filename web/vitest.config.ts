import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'jsdom',
    include: ['{api,ui,storefront,console}/src/**/*.test.{ts,tsx}', 'scripts/*.test.mjs'],
  },
});
