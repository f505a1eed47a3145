import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Miniflare } from 'miniflare';
import { chromium } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { bundle, USE_CORE } from './bundle.ts';
import { root } from './packages.ts';

// The same input gives the same output, byte for byte: in Node, in a page, in workerd.
const consumer = inject('consumer');
const text = readFileSync(join(root, 'examples/irak-otan.fr.txt'), 'utf8');
let inNode = '';

beforeAll(async () => {
  await writeFile(join(consumer, 'use-core.mjs'), USE_CORE);
  const { use } = (await import(pathToFileURL(join(consumer, 'use-core.mjs')).href)) as {
    use: (text: string) => string;
  };
  inNode = use(text);
  expect(inNode).toContain('"value":"2024-11-19"');
});

const browser = ['chromium', 'chromium-browser', 'google-chrome']
  .flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((file) => existsSync(file));

test.skipIf(browser === undefined)(
  `in a page${browser === undefined ? ' (no Chromium on the path)' : ''}`,
  async () => {
    const script = await bundle(consumer, `${USE_CORE}\nglobalThis.use = use;`, 'iife');
    const window = await chromium.launch({ executablePath: browser ?? '', args: ['--no-sandbox'] });
    try {
      const page = await window.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.addScriptTag({ content: script });
      const inPage = await page.evaluate(`use(${JSON.stringify(text)})`);
      expect(problems).toEqual([]);
      expect(inPage).toBe(inNode);
    } finally {
      await window.close();
    }
  }
);

test('in workerd', async () => {
  const contents = await bundle(
    consumer,
    `${USE_CORE}\nexport default { fetch: async (request) => new Response(use(await request.text())) };`,
    'esm'
  );
  const worker = new Miniflare({
    telemetry: { enabled: false },
    workers: [
      {
        config: {
          name: 'core',
          compatibilityDate: '2026-10-01',
          manifest: { mainModule: 'core.mjs', modules: { 'core.mjs': { type: 'esm', contents } } }
        }
      }
    ]
  });
  try {
    const { origin } = await worker.ready;
    const response = await fetch(origin, { method: 'POST', body: text });
    expect(await response.text()).toBe(inNode);
  } finally {
    await worker.dispose();
  }
});
