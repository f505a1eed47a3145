import { defineConfig } from 'tsup';
export default defineConfig({
  entry: ['src/index.ts', 'src/node.ts'],
  format: ['esm'],
  target: 'es2023',
  platform: 'neutral',
  external: [/^node:/],
  clean: true,
  sourcemap: true,
  dts: false
}) as object;
