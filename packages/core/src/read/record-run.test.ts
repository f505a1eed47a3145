import { expect, test } from 'vitest';
import { collect, inPieces } from '../../test/collect.ts';
import { jsonlRuns, readJsonl } from './jsonl.ts';
import type { SplitRecord } from './reader.ts';
import { isRecordError } from './record-error.ts';
import { partOfRun, type RunReader } from './record-run.ts';

import { readWarc, warcRuns } from './warc.ts';

const encoder = new TextEncoder();

const conversion = (text: string, length: number = encoder.encode(text).length): string =>
  [
    'WARC/1.0',
    'WARC-Type: conversion',
    'WARC-Target-URI: https://example.org/a',
    'Content-Type: text/plain',
    `Content-Length: ${length}`,
    '',
    text,
    '',
    ''
  ].join('\r\n');

const request = 'WARC/1.0\r\nWARC-Type: request\r\nContent-Length: 3\r\n\r\nGET\r\n\r\n';
const warc = [
  conversion('Rain – at last.'),
  request,
  conversion('A length that is wrong.', 400),
  conversion('Sun.'),
  'Not a record.\r\n\r\n',
  conversion('Too long. '.repeat(200)),
  conversion('Wind.')
].join('');
const lines = [
  '\uFEFF{"text":"Rain – at last."}',
  '',
  '{"text":',
  '{"text":"Sun."}\r',
  `{"text":"${'too long '.repeat(400)}"}`,
  '{"text":"Wind."}'
].join('\n');

/** Cut, and each run read in two parts, as two threads would. */
async function* readInParts(reader: RunReader, bytes: Uint8Array, size: number): AsyncGenerator<SplitRecord> {
  const options = { name: 'a', maxLength: 1000 };
  for await (const item of reader.cut(inPieces(bytes, size), options)) {
    if (isRecordError(item)) {
      yield item;
      continue;
    }
    const half = Math.ceil(item.ends.length / 2);
    yield* reader.readRun(partOfRun(item, 0, half), options);
    yield* reader.readRun(partOfRun(item, half), options);
  }
}

test.each([1, 7, 64, 1000, 100_000])('runs of pieces of %i bytes give what is read at once', async (size) => {
  const options = { name: 'a', maxLength: 1000 };
  const wholeWarc = await collect(readWarc([encoder.encode(warc)], options));
  expect(wholeWarc.documents.map(({ text, origin }) => [text, origin.record])).toEqual([
    ['Rain – at last.', 1],
    ['Sun.', 4],
    ['Wind.', 7]
  ]);
  expect(wholeWarc.errors.map(({ origin }) => origin.record)).toEqual([3, 5, 6]);
  expect(await collect(readInParts(warcRuns, encoder.encode(warc), size))).toEqual(wholeWarc);

  const wholeLines = await collect(readJsonl([lines], options));
  expect(wholeLines.documents.map(({ origin }) => origin.record)).toEqual([1, 4, 6]);
  expect(wholeLines.errors.map(({ code, origin }) => [code, origin.record])).toEqual([
    ['record-not-json', 3],
    ['record-too-long', 5]
  ]);
  expect(await collect(readInParts(jsonlRuns, encoder.encode(lines), size))).toEqual(wholeLines);
});

test('an empty part has no records', () => {
  const run = { bytes: encoder.encode('a\nb\n'), ends: [2, 4], first: 5, at: 90 };
  expect(partOfRun(run, 2)).toEqual({ bytes: new Uint8Array(), ends: [], first: 7, at: 94 });
  expect(partOfRun(run, 1)).toEqual({ bytes: encoder.encode('b\n'), ends: [2], first: 6, at: 92 });
});
