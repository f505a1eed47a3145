import { readFileSync, writeFileSync } from 'node:fs';

/** Compiles `data/exports/*.json` into `src/read/exports/layouts.generated.ts`: core reads no files. */
const files = ['factiva', 'nexis', 'europresse', 'pages', 'credits', 'languages'] as const;
const folder = new URL('../data/exports/', import.meta.url);

const tables = files.map((name) => {
  const { sourceNote: _note, ...table } = JSON.parse(
    readFileSync(new URL(`${name}.json`, folder), 'utf8')
  ) as Record<string, unknown>;
  return `export const ${name} = ${JSON.stringify(table, null, 2)} as const;`;
});

writeFileSync(
  new URL('../src/read/exports/layouts.generated.ts', import.meta.url),
  `// Generated from data/exports/*.json by train/generate-exports.ts. Do not edit.\n${tables.join('\n')}\n`
);
