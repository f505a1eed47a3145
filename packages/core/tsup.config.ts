import { globSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const config: Options | Options[] | ((o: Options) => Options) = defineConfig({
  entry: [
    'src/index.ts',
    'src/read/index.ts',
    'src/formats/index.ts',
    'src/formats/parquet.ts',
    'src/dates/index.ts',
    'src/node/index.ts',
    'src/model/schema.ts',
    ...globSync('src/locales/*.ts').filter((file) => !file.endsWith('.test.ts'))
  ],
  format: ['esm'],
  target: 'es2023',
  platform: 'neutral',
  external: [/^node:/],
  dts: false,
  sourcemap: true,
  clean: true,
  splitting: true,
  treeshake: false
}) as never;
export default config;
