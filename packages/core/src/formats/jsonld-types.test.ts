import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryArticle } from '../../test/arbitrary-article.ts';
import { sampleArticle, sampleTeaser } from '../../test/sample-document.ts';
import { writeArticles } from './write-articles.ts';

const require = createRequire(import.meta.url);
const compiler = join(require.resolve('typescript/package.json'), '../bin/tsc');
// schema.org publishes a vocabulary, not a schema: `schema-dts` is that vocabulary as types, so the compiler is the validator.
const vocabulary = join(require.resolve('schema-dts/package.json'), '../dist/schema.js');

/** What the compiler says of JSON-LD that is taken for a graph of schema.org's things. */
async function faults(jsonLd: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wirecopy-jsonld-'));
  const file = join(folder, 'graph.ts');
  await writeFile(
    file,
    `import type { Graph, NewsArticle } from ${JSON.stringify(vocabulary)};
export const graph: Graph = ${jsonLd};
// @ts-expect-error: a wrong property does not pass
export const wrong: NewsArticle = { '@type': 'NewsArticle', dateLine: 'PARIS' };
`
  );
  const options =
    '--noEmit --strict --skipLibCheck --ignoreConfig --module nodenext --types --target es2023'.split(' ');
  try {
    await promisify(execFile)(process.execPath, [compiler, ...options, file]);
    return '';
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('any articles are things of schema.org, with its properties and what these may hold', async () => {
  const articles = [sampleArticle, sampleTeaser, ...fc.sample(arbitraryArticle, 60)];
  expect(await faults(writeArticles(articles, 'jsonld', { uri: 'https://example.org/a' }))).toBe('');
}, 60_000);
