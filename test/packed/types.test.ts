import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, inject, test } from 'vitest';
import { root } from './packages.ts';

const run = promisify(execFile);
const consumer = inject('consumer');
const compiler = join(
  dirname(createRequire(join(root, 'package.json')).resolve('typescript/package.json')),
  'bin/tsc'
);

const PROGRAM = `
import { type Article, type Document, findDates, parse, type Span } from '@wirecopy/core';
import { readHtml } from '@wirecopy/core/read';
import { formats } from '@wirecopy/core/formats';
import { parseDate, type DateLocale } from '@wirecopy/core/dates';
import { fr } from '@wirecopy/core/locales/fr';
import { openSources } from '@wirecopy/core/node';
import { wirecopy } from '@wirecopy/api';
import { wirecopyClient } from '@wirecopy/api/client';
import { browse } from '@wirecopy/tui';

const document: Document = parse('A line.', { reference: '2024-11-20' });
const article: Article | undefined = document.articles[0];
export const headline: string | undefined = article?.headline?.text;
export const span: Span | undefined = article?.span;
const locale: DateLocale = fr;
export const day: string | undefined = parseDate('mardi dernier', { locales: [locale] })?.value;
export const days: readonly string[] = findDates('mardi').map(({ value }) => value);
export const writers: readonly string[] = Object.keys(formats);
export const agencies = async (): Promise<readonly { readonly code: string }[]> =>
  (await (await wirecopyClient('http://127.0.0.1').v1.agencies.$get()).json()).agencies;
export const titles = async (): Promise<readonly (string | undefined)[]> => {
  const response = await wirecopyClient('http://127.0.0.1').v1.parse.$post({ json: { text: 'A line.' } });
  return (await response.json()).articles.map((one) => one.headline?.text);
};
export const served: { fetch: (request: Request) => Response | Promise<Response> } = wirecopy();
export const answer = wirecopy({ maxBytes: 1 }).request('/health');
export const code: Promise<number> = browse({ inputs: ['-'] });
export { openSources, readHtml };
// @ts-expect-error a text is needed: types that resolve to any would let this pass
parse(1);
// @ts-expect-error no such field
export const nothing = article?.nothing;
`;

beforeAll(async () => {
  await mkdir(join(consumer, 'program'), { recursive: true });
  await writeFile(join(consumer, 'program/index.ts'), PROGRAM);
});

test.each([
  ['ESNext', 'bundler'],
  ['node16', 'node16'],
  ['nodenext', 'nodenext']
])('a program compiles with module %s, moduleResolution %s', async (module, moduleResolution) => {
  const config = join(consumer, `program/tsconfig.${moduleResolution}.json`);
  const compilerOptions = {
    module,
    moduleResolution,
    target: 'ES2022',
    lib: ['ES2023', 'DOM'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    // Our declarations are checked too, and so are those that they lean on.
    skipLibCheck: false,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')]
  };
  await writeFile(config, JSON.stringify({ compilerOptions, files: ['index.ts'] }));
  const { stdout } = await run(process.execPath, [compiler, '-p', config]).catch(
    (error: { stdout: string }) => error
  );
  expect(stdout).toBe('');
});
