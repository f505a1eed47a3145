import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect, inPieces } from '../../../test/collect.ts';
import { detectFormat } from '../detect-format.ts';
import { type ReaderName, readers } from '../readers.ts';
import type { RecordError } from '../record-error.ts';
import type { SourceDocument } from '../source-document.ts';

function load(file: string): string {
  return readFileSync(new URL(`../../../test/exports/${file}`, import.meta.url), 'utf8');
}

async function read(
  name: ReaderName,
  text: string,
  size = 1000
): Promise<{ readonly documents: readonly SourceDocument[]; readonly errors: readonly RecordError[] }> {
  const reader = readers[name];
  if (reader.input !== 'text') throw new Error(`${name} takes bytes`);
  return collect(reader.read(inPieces(text, size), { name: 'export.txt' }));
}

const english = {
  headline: 'Rain ends three-year drought',
  byline: 'Ana Ruiz',
  publication: 'The Example Times',
  language: 'en'
};
const french = {
  headline: 'La pluie met fin à trois ans de sécheresse',
  publication: 'Le Journal Exemple',
  language: 'fr'
};
const german = {
  headline: 'Regen beendet drei Jahre Dürre',
  publication: 'Die Beispielzeitung',
  language: 'de'
};
const body = {
  en: 'It rained on Monday for the first time since 2021.',
  fr: 'Il a plu lundi pour la première fois depuis 2021.',
  de: 'Am Montag hat es zum ersten Mal seit 2021 geregnet.'
};

describe.each([
  [
    'factiva',
    'factiva-codes.en.txt',
    2,
    {
      ...english,
      headline: 'Rain ends three-year drought in the Oria valley',
      byline: 'By Ana Ruiz',
      published: '19 November 2024'
    },
    body.en
  ],
  [
    'factiva',
    'factiva.fr.txt',
    2,
    { ...french, byline: 'Par Ana Ruiz', published: '19 novembre 2024' },
    body.fr
  ],
  [
    'factiva',
    'factiva.de.txt',
    1,
    { ...german, byline: 'Von Ana Ruiz', published: '19. November 2024' },
    body.de
  ],
  [
    'nexis',
    'nexis-classic.en.txt',
    2,
    { ...english, byline: 'By ANA RUIZ', published: 'November 19, 2024 Tuesday' },
    body.en
  ],
  [
    'nexis',
    'nexis-classic.de.txt',
    1,
    { ...german, byline: 'Ana Ruiz', published: '19. November 2024' },
    body.de
  ],
  [
    'nexis',
    'nexis-classic.fr.txt',
    1,
    { ...french, byline: 'Ana Ruiz', published: '19 novembre 2024' },
    body.fr
  ],
  [
    'nexis',
    'nexis-uni.en.txt',
    1,
    { ...english, headline: 'November 5: the vote that rained', published: 'November 19, 2024 Tuesday' },
    body.en
  ],
  [
    'europresse',
    'europresse.fr.txt',
    2,
    { ...french, byline: 'Ana Ruiz', published: 'mardi 19 novembre 2024', language: null },
    body.fr
  ],
  [
    'europresse',
    'europresse.en.txt',
    1,
    { ...english, published: 'November 19, 2024', language: null },
    body.en
  ],
  [
    'europresse',
    'europresse.de.txt',
    1,
    { ...german, byline: 'Ana Ruiz', published: '19. November 2024', language: null },
    body.de
  ]
] as const)('%s reads %s', (name, file, count, fields, words) => {
  const text = load(file);
  test('every document, its fields and its body', async () => {
    const { documents } = await read(name, text);
    expect(documents).toHaveLength(count);
    const [first] = documents;
    expect(first?.declared).toEqual({
      headlines: [fields.headline],
      authors: [fields.byline],
      published: [fields.published],
      siteName: fields.publication,
      language: fields.language,
      uri: null
    });
    expect(
      first?.text.startsWith(
        `${fields.headline}\n\n${fields.byline}\n\n${fields.published}\n\n${fields.publication}\n\n${words}`
      )
    ).toBe(true);
    expect(first?.origin).toEqual({ name: 'export.txt', record: 1 });
    expect(first?.metadata['copyright'] ?? first?.metadata['length']).toBeTypeOf('string');
    expect(documents.map((document) => document.text).join('\n')).not.toMatch(
      /Load-Date|LENGTH|©|news·|Document \w{9}|Copyright/iu
    );
  });

  test('the same however it is cut into pieces, and is told by its content', async () => {
    const whole = await read(name, text);
    for (const size of [1, 7, 64]) expect(await read(name, text, size)).toEqual(whole);
    expect(await read(name, text.replace(/\n/gu, '\r\n'))).toEqual(whole);
    expect(detectFormat(text)).toBe(name);
  });
});

describe('the number of documents', () => {
  test('is checked against the number that the export states', async () => {
    const { documents, errors } = await read('nexis', load('nexis-classic.en.txt'));
    expect(documents).toHaveLength(2);
    expect(errors).toEqual([
      {
        code: 'documents-missing',
        message: 'The export says that it has 3 documents; 2 were found.',
        origin: { name: 'export.txt', record: 3 }
      }
    ]);
  });

  test.each([
    ['europresse', 'europresse.fr.txt'],
    ['nexis', 'nexis-classic.de.txt'],
    ['nexis', 'nexis-classic.fr.txt']
  ] as const)('agrees in %s %s', async (name, file) => {
    expect((await read(name, load(file))).errors).toEqual([]);
  });

  test('in Factiva comes from its search summary', async () => {
    const { errors } = await read('factiva', `${load('factiva.de.txt')}\nResults Found   1,204\n`);
    expect(errors[0]?.message).toBe('The export says that it has 1204 documents; 1 were found.');
  });
});

test('fields that are no part of the article stand in metadata', async () => {
  const { documents } = await read('nexis', load('nexis-classic.en.txt'));
  expect(documents[0]?.metadata).toMatchObject({
    section: 'Section A; Column 1; Metropolitan Desk; Pg. 5',
    length: '38 words',
    edition: 'Late Edition',
    loaded: 'November 20, 2024',
    copyright: 'Copyright 2024 The Example Times Company'
  });
  expect(documents[0]?.text).toContain('Note: this line has a colon and stays in the body.');
});

test('a text without borders is one document, and says so', async () => {
  const { documents } = await read(
    'nexis',
    'The Example Times\n\nNovember 19, 2024\n\nRain\n\nLENGTH: 3 words\n\nIt rained again.\n'
  );
  expect(documents).toHaveLength(1);
  expect(documents[0]?.issues.map(({ code }) => code)).toEqual(['export-without-borders']);
});

test('a document that is too long is an error, and the next one is read', async () => {
  const reader = readers.nexis;
  if (reader.input !== 'text') throw new Error('text expected');
  const text = load('nexis-classic.en.txt').replace('It rained', 'It rained and rained '.repeat(100));
  const { documents, errors } = await collect(
    reader.read(inPieces(text, 50), { name: 'a.txt', maxLength: 1500 })
  );
  expect(documents.map(({ declared }) => declared?.headlines)).toEqual([['Trains stop for a day']]);
  expect(errors[0]).toMatchObject({ code: 'record-too-long', origin: { name: 'a.txt', record: 1 } });
});

test.each(['factiva', 'nexis', 'europresse'] as const)('%s takes any text', async (name) => {
  const lines = [
    'HD   Rain',
    '1 of 2 DOCUMENTS',
    'End of Document',
    'LENGTH: 3 words',
    'news·20241119·A·1',
    '412 mots',
    '© 2024',
    '',
    'Document A12320241119ekbj0001'
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'binary' })), { maxLength: 20 }),
      async (some) => {
        const { documents } = await read(name, some.join('\n'));
        expect(documents.every(({ text }) => typeof text === 'string')).toBe(true);
      }
    ),
    { numRuns: 100 }
  );
});

test('one Nexis document, copied without its number, is read by its labels', async () => {
  const text = [
    'Copyright 2024 The Example Times',
    'All Rights Reserved',
    '',
    'The Example Times',
    '',
    'November 19, 2024 Tuesday',
    '',
    'SECTION: NEWS; Pg. 3',
    'LENGTH: 16 words',
    'HEADLINE: Rain ends three-year drought',
    'BYLINE: Ana Ruiz',
    '',
    'BODY:',
    'It rained on Monday after three years without a drop.',
    '',
    'LOAD-DATE: November 20, 2024'
  ].join('\n');
  expect(detectFormat(text)).toBe('nexis');
  const { documents } = await read('nexis', text);
  expect(documents.map(({ metadata }) => metadata)).toEqual([
    expect.objectContaining({
      headline: 'Rain ends three-year drought',
      published: 'November 19, 2024 Tuesday'
    })
  ]);
  expect(documents[0]?.text).not.toContain('BODY');
  expect(documents[0]?.text).toContain('It rained on Monday');
});
