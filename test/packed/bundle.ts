import { build } from 'esbuild';

/** A module as a program's bundler makes it, minified, from code that imports what is installed in `folder`. */
export async function bundle(folder: string, code: string, format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2023',
    // Pages, and workers as wrangler bundles them: a module that asks for one of Node's fails here.
    platform: 'browser',
    charset: 'utf8',
    logLevel: 'error'
  });
  return outputFiles[0]?.text ?? '';
}

/** Everything pure that core has, used on a text; the answer is JSON. */
export const USE_CORE = `
import { parse, explain, findDates, detectLanguage } from '@wirecopy/core';
import { formats } from '@wirecopy/core/formats';
import { readHtml } from '@wirecopy/core/read';
import { articleSchema } from '@wirecopy/core/schema';
import { parseDate } from '@wirecopy/core/dates';
import { fr } from '@wirecopy/core/locales/fr';
export const use = (text) => {
  const document = parse(text);
  return JSON.stringify([
    document,
    explain(text),
    parse('<html><body><article><h1>Harbour reopens</h1><p>The harbour of Lisport reopened on Sunday, the port said.</p></article></body></html>', { format: 'html' }),
    findDates('le 3 mars et mardi dernier', { reference: '2024-11-20', languages: ['fr'] }),
    parseDate('mardi dernier', { locales: [fr], reference: '2024-11-20' }),
    detectLanguage(text),
    Object.keys(formats),
    typeof readHtml
  ]);
};`;
