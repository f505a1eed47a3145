import { defineConfig } from 'vitest/config';
import shared from '../../.config/vitest.ts';
export default defineConfig(shared) as object;
