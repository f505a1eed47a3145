import { defineConfig } from 'vitest/config';
export default defineConfig({
  test: {
    include: ['*.test.ts'],
    globalSetup: ['install.ts'],
    // Runtimes, compilers and a browser are started.
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
}) as object;
