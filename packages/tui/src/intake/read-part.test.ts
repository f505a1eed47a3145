import { Readable } from 'node:stream';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { parse } from '@wirecopy/core';
import { expect, test } from 'vitest';
import { type InputItem, readPart } from './read-part.ts';

const TEXT = `Ferry to Marrow resumes after storm
12 May 2024
The ferry between Lisport and Marrow resumed service on Monday after a storm of four days, the port authority said.
Two crossings a day are planned until the pier of Marrow is repaired, and a third will be added in spring, it said.
`;
const articles = Buffer.from(
  parse(TEXT)
    .articles.map((article) => `${JSON.stringify(article)}\n`)
    .join('')
);

async function read(bytes: Uint8Array): Promise<InputItem[]> {
  const items: InputItem[] = [];
  for await (const item of readPart('input', Readable.from([bytes]))) items.push(item);
  return items;
}

test.each([
  ['as it is', articles],
  ['in gzip', gzipSync(articles)],
  ['in zstd', zstdCompressSync(articles)]
])('takes articles that were parsed before, %s', async (_how, bytes) => {
  const items = await read(bytes);
  expect(items.map(({ kind }) => kind)).toEqual(['article']);
});

test.each([
  ['as it is', Buffer.from(TEXT)],
  ['in zstd', zstdCompressSync(Buffer.from(TEXT))]
])('takes a text, %s', async (_how, bytes) => {
  const [item, ...others] = await read(bytes);
  expect(others).toEqual([]);
  expect(item).toMatchObject({ kind: 'source', source: { text: TEXT } });
});

test('says which line is no article', async () => {
  const items = await read(Buffer.concat([articles, Buffer.from('{"broken"\n')]));
  expect(items.map(({ kind }) => kind)).toEqual(['article', 'error']);
  expect(items[1]).toMatchObject({ error: { message: expect.stringContaining('line 2') as string } });
});

test('breaks off at damaged gzip, after what was whole', async () => {
  await expect(read(gzipSync(articles).subarray(0, 60))).rejects.toThrow();
});
