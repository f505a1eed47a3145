import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wirecopy } from '../app.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));

const TEXT = `New bridge opens to traffic
November 19, 2024
The mayor opened the new bridge over the river on Tuesday, three years after work began on the crossing.
"This is a good day for the people on both banks," she told a crowd of several hundred residents.
The bridge replaces a ferry that had carried cars and passengers across the river since 1911.
`;

describe.skipIf(executablePath === undefined)('the playground in Chromium', () => {
  let browser: Browser;
  let page: Page;
  let server: ReturnType<typeof serve>;
  const complaints: string[] = [];

  beforeAll(async () => {
    const address = await new Promise<{ port: number }>((resolve) => {
      // Mounted: the addresses in the pages must lead to the API wherever it stands.
      const app = new Hono().route('/news', wirecopy());
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, resolve);
    });
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    });
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`http://127.0.0.1:${address.port}/news`);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test('parses what is typed, by keyboard alone', async () => {
    await page.getByLabel('Paste a text').fill(TEXT);
    await page.getByLabel('Paste a text').press('Control+Enter');
    await page.getByRole('status').getByText('5 lines').waitFor();
    expect(await page.locator('#lines li').count()).toBe(5);
    await page.getByRole('list', { name: 'Dates' }).getByText('Tuesday → 2024-11-19').waitFor();
  });

  test('says why a line has its label', async () => {
    await page.locator('#lines li').first().focus();
    expect(await page.locator('#why').textContent()).toMatch(/^[A-Z]+ \d+ %/u);
    expect(await page.locator('#why li').count()).toBeGreaterThan(2);
  });

  test('goes through the lines by arrow keys, and shows the article of each', async () => {
    await page.locator('#lines li').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await page.locator('#lines li:focus').textContent()).toContain('The bridge replaces a ferry');
    expect(await page.locator('article.lit').textContent()).toContain('The bridge replaces a ferry');
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator('#lines li:focus').count()).toBe(0);
  });

  test.each([1280, 390])('covers no line that is looked at, %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 500 });
    for (const key of ['End', 'Home']) {
      await page.locator('#lines li[tabindex="0"]').press(key);
      const line = await page.locator('#lines li:focus').boundingBox();
      const why = await page.locator('#why').boundingBox();
      expect(line?.y).toBeGreaterThanOrEqual((why?.y ?? 0) + (why?.height ?? 0));
      expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(500);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  test('has an example to try, and a command that sends it', async () => {
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.getByRole('status').getByText('1 article, 1 teaser, 9 lines').waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy curl' }).click();
    await page.getByRole('status').getByText('Copied as curl').waitFor();
    const command = await page.evaluate('navigator.clipboard.readText()');
    const { stdout } = await promisify(execFile)('sh', ['-c', String(command)]);
    expect((JSON.parse(stdout) as { articles: unknown[] }).articles).toHaveLength(2);
  });

  test('takes a page that is dropped, in its own letters', async () => {
    const latin = Buffer.from(
      `<!doctype html><article><h1>The caf\xe9 closes</h1><p>${TEXT}</p></article>`,
      'latin1'
    );
    await page.locator('#file').setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: latin });
    await page.locator('#lines').getByText('The café closes', { exact: true }).waitFor();
    expect(await page.getByLabel('Format').inputValue()).toBe('text/html');
    await page.getByLabel('Format').selectOption('as it looks');
  });

  test('tells a page by its look, and writes Arabic from the right', async () => {
    const paragraphs = [
      'افتتح رئيس البلدية الجسر الجديد فوق النهر يوم الثلاثاء، بعد ثلاث سنوات من بدء العمل في هذا المعبر الذي طال انتظاره.',
      'ويحل الجسر محل عبارة كانت تنقل السيارات والركاب عبر النهر منذ عام 1911، وسيفتح للمشاة أيضا في الشهر المقبل.'
    ];
    const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
    await page.getByLabel('Paste a text').fill(`<!doctype html><h1>افتتاح الجسر الجديد</h1>${body}`);
    await page.getByRole('button', { name: 'Parse' }).click();
    await page.getByRole('status').getByText('3 lines').waitFor();
    expect(await page.locator('#lines').textContent()).not.toContain('<p>');
    expect(await page.locator('article').getAttribute('dir')).toBe('rtl');
  });

  test('leads to its reference and back', async () => {
    await page.getByRole('link', { name: 'API reference' }).click();
    expect(new URL(page.url()).pathname).toBe('/news/docs');
    await page.getByRole('link', { name: 'Playground' }).click();
    expect(new URL(page.url()).pathname).toBe('/news/');
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.getByRole('status').getByText('9 lines').waitFor();
  });

  test('says what is wrong, and where', async () => {
    await page.getByLabel('Reference date').fill('yesterday');
    await page.getByRole('button', { name: 'Parse' }).click();
    await page.getByRole('alert').getByText('must be a date').waitFor();
    expect(await page.locator(':focus').getAttribute('id')).toBe('reference');
  });

  test('shows a text that looks like markup as text', async () => {
    await page.getByLabel('Reference date').fill('');
    await page.getByLabel('Paste a text').fill('<img src=x onerror="document.title=1"> news of the day');
    await page.getByRole('button', { name: 'Parse' }).click();
    await page.getByRole('status').getByText('1 line.').waitFor();
    expect(await page.locator('#result img').count()).toBe(0);
  });

  test('breaks none of its own rules on the way', () => {
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
  });
});
