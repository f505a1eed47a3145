import { defineConfig } from 'tsup';
export default defineConfig({
  entry: ['src/index.ts', 'src/client.ts', 'src/cloudflare.ts', 'src/edge.ts', 'src/bin.ts'],
  format: ['esm'],
  target: 'es2023',
  platform: 'neutral',
  external: [/^node:/],
  clean: true,
  sourcemap: true,
  dts: false
}) as object;
