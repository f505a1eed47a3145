import { Readable } from 'node:stream';
import { parseSource } from '@wirecopy/core';
import { expect, test } from 'vitest';
import { createSpool } from '../spool/spool.ts';
import { createIntake } from './create-intake.ts';
import { explainDocument } from './explain-document.ts';
import { readPart } from './read-part.ts';

// Short, and in capitals: as plain text it would be a menu.
const EXPORT = `1 of 1 DOCUMENTS

The Example Times

November 19, 2024 Tuesday

RAIN

BYLINE: Ana Ruiz

LENGTH: 5 words

It rained on Monday.

LOAD-DATE: November 20, 2024
`;

test('the lines of an export are what the export says', async () => {
  const [spool, search] = [createSpool(), createSpool()];
  const intake = createIntake(spool, search);
  for await (const item of readPart('export.txt', Readable.from([Buffer.from(EXPORT)]))) {
    if (item.kind !== 'source') throw new Error('expected a text');
    intake.take({ source: item.source, document: parseSource(item.source) });
  }
  const [row] = intake.flush().documents;
  if (row === undefined) throw new Error('expected a document');
  const lines = explainDocument(spool.descriptor, row);
  spool.close();
  search.close();
  expect(lines.map(({ label, text }) => `${label} ${text}`)).toEqual([
    'HEADLINE RAIN',
    'BYLINE Ana Ruiz',
    'DATE November 19, 2024 Tuesday',
    'SOURCE The Example Times',
    'BODY It rained on Monday.'
  ]);
  expect(new Set(lines.map(({ evidence }) => evidence[0]?.feature))).toEqual(
    new Set(['stated by its container'])
  );
});
