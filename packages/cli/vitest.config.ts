import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../.config/vitest.ts';
// End-to-end tests start processes, which takes its time on a busy machine.
export default mergeConfig(shared, defineConfig({ test: { testTimeout: 60_000 } })) as object;
