import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collect, inPieces } from '../../../test/collect.ts';
import { parseSource } from '../../parse.ts';
import { detectFormat } from '../detect-format.ts';
import { type ReaderName, readers } from '../readers.ts';
import type { SourceDocument } from '../source-document.ts';

/** Exports with printed pages, cover pages, labels that no table has, several languages, and words that look like labels. */
async function documentsOf(name: ReaderName, file: string): Promise<readonly SourceDocument[]> {
  const text = readFileSync(new URL(`../../../test/exports/${file}`, import.meta.url), 'utf8');
  const reader = readers[name];
  if (reader.input !== 'text') throw new Error(`${name} takes bytes`);
  const { documents, errors } = await collect(reader.read(inPieces(text, 500), { name: file }));
  expect(errors).toEqual([]);
  return documents;
}

test.each([
  [
    'factiva',
    'factiva-codes-pages.en.txt',
    [
      [
        'en',
        'Harbour wall gives way after third night of storms',
        'Mara Lindqvist, Tom Achterberg',
        '2024-11-19'
      ],
      ['en', 'Talks on fish quotas resume', '', '2024-11-20']
    ]
  ],
  [
    'factiva',
    'factiva-pages.fr.txt',
    [
      ['fr', 'La filature de Roubaix tourne de nouveau', 'Élise Carpentier', '2024-11-19'],
      ['fr', 'L’œuvre oubliée d’un peintre lillois retrouvée à Gand', 'AFP', '2024-11-20']
    ]
  ],
  [
    'nexis',
    'nexis-classic-pages.en.txt',
    [
      ['en', 'Council to vote on new bridge', 'PETRA VANCE, Joe Mills', '2024-11-19'],
      ['en', 'Ferry strike enters second week', '', '2024-11-20T06:14Z'],
      ['en', '1984: a year in letters', 'Ann Corley', '2024-05-03']
    ]
  ],
  [
    'nexis',
    'nexis-classic-labels.de.txt',
    [
      ['de', 'Brücke bleibt gesperrt', 'Sven Marquardt', '2024-11-20'],
      ['de', 'Größtes Kürbisfest im Landkreis; 4000 Gäste', '', '2024-11-21']
    ]
  ],
  [
    'nexis',
    'nexis-uni-pages.txt',
    [
      ['de', 'Ärzte warnen vor Engpässen im Winter; Kliniken am Limit', 'Karin Wolff', '2024-11-19'],
      ['en', 'Budget row threatens coalition', 'Owen Pryce', '2024-11-20'],
      ['fr', 'Une mairie sans maire depuis six mois', 'J. M.', '2024-11-21']
    ]
  ],
  [
    'europresse',
    'europresse-cover.fr.txt',
    [
      ['fr', 'Le port de Dieppe s’agrandit', 'Camille Aubry', '2024-11-19'],
      ['fr', 'Grippe aviaire : deux élevages abattus', '', '2024-11-20T06:30+01:00'],
      ['fr', 'Neige : trois cols fermés', 'Agence France-Presse', '2024-11-21']
    ]
  ],
  [
    'europresse',
    'europresse-names.en.txt',
    [
      ['en', 'Grain trains held up by blizzard', 'Dana Whitefeather', '2024-11-19'],
      ['en', 'Curlers head for Halifax', '', '2024-11-20']
    ]
  ],
  [
    'nexis',
    'nexis-uni-cover.en.txt',
    [
      ['en', 'Dockers call off strike', '', '2024-11-20T23:02Z'],
      ['en', 'A letter from Leith', 'CAL MUIR', '2024-11-21']
    ]
  ],
  [
    'europresse',
    'europresse-cover.de.txt',
    [
      ['de', 'Fähre läuft auf Grund', 'Urs Dettwiler', '2024-11-20'],
      ['de', 'Zolli zählt seine Tiere', 'sda', '2024-11-21']
    ]
  ],
  [
    'factiva',
    'factiva-mixed.txt',
    [
      ['en', 'Chipmaker to build plant in Dresden', 'Reuters', '2024-11-18'],
      ['de', 'Ein Dorf sucht seinen Bürgermeister', '', '2024-11-19'],
      ['fr', 'Le musée ferme pour travaux', 'Paul Vidal', '2024-11-20']
    ]
  ]
] as const)('%s: %s', async (name, file, expected) => {
  const documents = await documentsOf(name, file);
  const articles = documents.flatMap((document) => parseSource(document).articles);
  expect(
    articles.map(({ language, headline, byline, published }) => [
      language,
      headline?.text,
      byline?.people.map((person) => person.name).join(', ') ?? '',
      published?.value
    ])
  ).toEqual(expected);
  const words = articles.map(({ body }) => body.map(({ text }) => text).join('\n')).join('\n');
  // Heads of pages, labels, the words around an article.
  expect(words).not.toMatch(
    /^(?:Page|Seite) \d|^[A-ZÄÖÜ]+-[A-Z]+:|^ORGANIZATION|Certificat|paru dans|Sommaire|news·|^Graphic|Classification|Photo:/mu
  );
});

test('words of the body that look like labels stay in it', async () => {
  const bodies = async (name: ReaderName, file: string): Promise<string> =>
    (await documentsOf(name, file)).map(({ text }) => text).join('\n');
  expect(await bodies('factiva', 'factiva-codes-pages.en.txt')).toContain('\nPD James, who runs');
  expect(await bodies('nexis', 'nexis-classic-pages.en.txt')).toContain('\nSECTION 4 of the bill');
  expect(await bodies('nexis', 'nexis-classic-pages.en.txt')).toMatch(
    /\nSUBJECT: that word.*\n\n.*\n\nATHENS: the government/u
  );
  expect(await bodies('nexis', 'nexis-uni-pages.txt')).toContain('\nLength: that is what the talks lack');
  expect(await bodies('nexis', 'nexis-classic-labels.de.txt')).toContain('\nLänge: 412 Meter');
});

test('paragraphs broken into lines of a width are whole again, the dateline and the standfirst are the label’s', async () => {
  const documents = await documentsOf('nexis', 'nexis-classic-pages.en.txt');
  const [first, , third] = documents;
  expect(first?.text).toContain('a bridge across the Bandon that has been talked about since 1971.\n');
  const articles = documents.flatMap((document) => parseSource(document).articles);
  expect(articles[0]?.dateline).toMatchObject({ place: 'KINSALE', text: 'KINSALE, Nov. 18' });
  expect(articles[1]?.dateline?.place).toBe('PIRAEUS');
  expect(articles[2]?.standfirst?.text).toBe(
    'A book of letters brings back the summer of the great regatta.'
  );
  expect(third?.metadata).toMatchObject({ correctionDate: 'May 5, 2024', edition: 'Correction Appended' });
});

test('the dates in the texts of exports count from their own day', async () => {
  const [german] = await documentsOf('europresse', 'europresse-cover.de.txt');
  const [english] = await documentsOf('nexis', 'nexis-classic-pages.en.txt');
  const [french] = await documentsOf('factiva', 'factiva-pages.fr.txt');
  const dates = [german, english, french].map((document) =>
    document === undefined
      ? []
      : parseSource(document).articles.flatMap((article) =>
          article.dates.map(({ text, value }) => `${text} = ${value}`)
        )
  );
  expect(dates).toEqual([
    ['Dienstag = 2024-11-19'],
    ['Thursday = 2024-11-21', 'since 1971 = 1971/..'],
    [
      'lundi matin = 2024-11-18',
      '1998 = 1998',
      'd’ici à l’été 2025 = ../2025-22',
      '3 septembre dernier = 2024-09-03'
    ]
  ]);
});

test('what stands around an article is metadata', async () => {
  const [factiva] = await documentsOf('factiva', 'factiva-codes-pages.en.txt');
  expect(factiva?.metadata).toMatchObject({
    id: 'CSTCOU0020241119ekbj00012',
    section: 'World',
    time: '06:12'
  });
  const [german] = await documentsOf('nexis', 'nexis-classic-labels.de.txt');
  expect(german?.metadata).toMatchObject({
    dachzeile: 'Verkehr',
    publicationType: 'Zeitung',
    journalCode: 'ABB'
  });
  const [, wire] = await documentsOf('nexis', 'nexis-classic-pages.en.txt');
  expect(wire?.metadata).toMatchObject({
    subject: 'STRIKES (92%); FERRIES (90%)',
    city: 'PIRAEUS, GREECE (87%)'
  });
  const [, english] = await documentsOf('nexis', 'nexis-uni-pages.txt');
  expect(english?.metadata).toMatchObject({ graphic: 'The chancellor leaves the cabinet room' });
  const [first, second, third] = await documentsOf('europresse', 'europresse-cover.fr.txt');
  expect(first?.metadata).toMatchObject({ page: '5', graphic: 'Photo: Le bassin Duquesne, lundi.' });
  expect(second?.metadata).toMatchObject({ page: 'GDO-3', length: '342 mots' });
  expect(third?.metadata).toMatchObject({ published: 'jeudi 21 novembre 2024', length: '119 mots' });
});

test('a headline below its section is no byline, a name below a headline is one', async () => {
  const document = (titles: string): string =>
    `${titles}\n98 words\n19 November 2024\nThe Example Times\nEXTIM\nEnglish\n(c) 2024 Example\n\nIt rained.\n\nDocument EXTIM00020241119ekbj0001\n`;
  const reader = readers.factiva;
  if (reader.input !== 'text') throw new Error('text expected');
  const text = [
    'World\nRain Ends Drought',
    'Lokales\nKuh bleibt gesund',
    'Rain ends the drought\nAna Ruiz'
  ].map(document);
  const { documents } = await collect(reader.read([text.join('')], { name: 'a.txt' }));
  expect(documents.map(({ metadata: { headline, byline } }) => [headline, byline])).toEqual([
    ['Rain Ends Drought', undefined],
    ['Kuh bleibt gesund', undefined],
    ['Rain ends the drought', 'Ana Ruiz']
  ]);
});

test('a document of Factiva without its length has its labels all the same', async () => {
  const reader = readers.factiva;
  if (reader.input !== 'text') throw new Error('text expected');
  const text =
    'Snow in Oria\n\n20 November 2024\n04:10 PM\nThe Example Times - Online\nEXTIMO\nEnglish\nCopyright 2024. All rights reserved.\n\nIt snowed.\n\nDocument EXTIMO0020241120ekbk00001\n';
  const { documents } = await collect(reader.read([text], { name: 'a.txt' }));
  expect(documents.map(({ metadata }) => metadata)).toEqual([
    {
      headline: 'Snow in Oria',
      published: '20 November 2024',
      publication: 'The Example Times - Online',
      language: 'English',
      time: '04:10 PM',
      copyright: 'Copyright 2024. All rights reserved.',
      publicationCode: 'EXTIMO',
      id: 'EXTIMO0020241120ekbk00001'
    }
  ]);
});

test('Nexis counts its documents in German and French, too', async () => {
  const reader = readers.nexis;
  if (reader.input !== 'text') throw new Error('text expected');
  for (const mark of ['1 von 1 DOKUMENTEN', '1 de 1 DOCUMENTS']) {
    const text = `${mark}\n\nDer Bote\n\n19. November 2024 Dienstag\n\nBrücke gesperrt\n\nLÄNGE: 50 Wörter\n\nDie Brücke ist zu.\n`;
    expect(detectFormat(text)).toBe('nexis');
    const { documents } = await collect(reader.read([text], { name: 'a.txt' }));
    expect(documents.map(({ metadata: { headline, publication } }) => [headline, publication])).toEqual([
      ['Brücke gesperrt', 'Der Bote']
    ]);
  }
});

test('the links below the cover page of Nexis Uni are none of the article', async () => {
  const reader = readers.nexis;
  if (reader.input !== 'text') throw new Error('text expected');
  const text = [
    'Minister quits over flood report\nUser Name: J. Doe\nJob Number: 238412345',
    '| About LexisNexis | Privacy Policy | Terms & Conditions | Copyright © 2024 LexisNexis',
    'Minister quits over flood report\nThe Daily Example\nNovember 21, 2024 Thursday\nLength: 20 words',
    'Body',
    'The environment minister resigned on Thursday.',
    'Load-Date: November 21, 2024',
    'End of Document\n'
  ].join('\n\n');
  const { documents } = await collect(reader.read([text], { name: 'a.txt' }));
  expect(documents.map(({ metadata: { headline, publication } }) => [headline, publication])).toEqual([
    ['Minister quits over flood report', 'The Daily Example']
  ]);
});

test('Europresse copied without its blank lines: nothing of the text is lost', async () => {
  const text = [
    'Le Courrier Exemple',
    'Monde, mardi 19 novembre 2024 - p. 12',
    'La pluie met fin à la sécheresse',
    'Anna Ferro',
    'La pluie a mis fin à la sécheresse autour de Selbourg, a annoncé le service météorologique.',
    'Les agriculteurs sont soulagés.',
    '© 2024 Le Courrier Exemple. Tous droits réservés.',
    'news·20241119·LE·0012',
    ''
  ].join('\n');
  const reader = readers.europresse;
  if (reader.input !== 'text') throw new Error('it takes text');
  const { documents } = await collect(reader.read(inPieces(text, 30), { name: 'a.txt' }));
  const [article] = documents.flatMap((document) => parseSource(document).articles);
  expect(article).toMatchObject({
    headline: { text: 'La pluie met fin à la sécheresse' },
    byline: { people: [{ name: 'Anna Ferro' }] },
    published: { value: '2024-11-19' },
    body: [
      { text: 'La pluie a mis fin à la sécheresse autour de Selbourg, a annoncé le service météorologique.' },
      { text: 'Les agriculteurs sont soulagés.' }
    ]
  });
});
