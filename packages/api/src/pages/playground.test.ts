import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
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
      server = serve({ fetch: wirecopy().fetch, port: 0, hostname: '127.0.0.1' }, resolve);
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
    await page.goto(`http://127.0.0.1:${address.port}/`);
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
    await page.getByText('Dates: Tuesday → 2024-11-19').waitFor();
  });

  test('says why a line has its label', async () => {
    await page.locator('#lines li').first().focus();
    expect(await page.locator('#why').textContent()).toContain('%');
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

  test('says what is wrong', async () => {
    await page.getByLabel('Reference date').fill('yesterday');
    await page.getByRole('button', { name: 'Parse' }).click();
    await page.getByRole('alert').getByText('must be a date').waitFor();
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
