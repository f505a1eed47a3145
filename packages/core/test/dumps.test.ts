import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from '../src/parse.ts';

/** One line for each item: what it is, its headline's first words, its date and how it is known, its paragraphs, its source. */
function outline(text: string): string[] {
  return parse(text).articles.map(({ kind, headline, published, body, source }) =>
    [
      kind,
      headline === null ? '–' : headline.text.split(' ').slice(0, 3).join(' '),
      published === null ? '–' : `${published.value} ${published.basis}`,
      body.filter((block) => block.kind === 'paragraph').length,
      source?.agency?.code ?? '–'
    ].join(' | ')
  );
}

const example = readFileSync(new URL('../../../examples/irak-otan.fr.txt', import.meta.url), 'utf8');

test('the example: two teasers and an article without its headline', () => {
  expect(outline(example)).toEqual([
    'teaser | 1000 jours de | 2024-11-19 stated | 0 | –',
    'teaser | Le Hamas dément | 2024-11-19 stated | 0 | –',
    'article | – | 2024-11-19 inferred | 8 | AA'
  ]);
  const { dates } = parse(example).articles[2] ?? {};
  expect(dates?.map(({ text, value }) => `${text} = ${value}`)).toEqual([
    'mardi = 2024-11-19',
    '2018 = 2018',
    "l'année prochaine = 2025"
  ]);
});

/** A body of our own: the same shape as the example, in other words. */
const ferry = [
  'The ferry between Lisport and the island of Marrow resumed service on Monday after a storm that lasted four days, the port authority said.',
  'Two crossings a day are planned until the pier of Marrow is repaired, and a third will be added in spring, according to the authority.',
  '"The crews worked through the night to clear the harbour," said Ines Carrow, who directs the port of Lisport.',
  'The island was cut off in 2019 as well, when the same pier lost its ramp to the waves and the ferry stayed away for a week.',
  'The council of Marrow will discuss the cost of a new pier next year, its mayor told reporters in Lisport.'
].join('\n');
const glass = [
  'Die Glashütte in Ostrau entlässt zum Jahresende vierzig Beschäftigte, weil die Preise für Gas sich in zwei Jahren verdoppelt haben.',
  'Das teilte die Geschäftsführung der Glashütte am Mittwoch in einer Versammlung mit, an der auch die Gewerkschaft teilnahm.',
  '„Wir haben lange gehofft, dass die Preise wieder sinken“, sagte der Leiter der Hütte, Jonas Wendrich, vor den Beschäftigten.',
  'Die Stadt Ostrau will den Betroffenen bei der Suche nach neuer Arbeit helfen, wie der Bürgermeister am Abend ankündigte.'
].join('\n');

test.each([
  [
    'headline and body',
    `Ferry to Marrow resumes after storm\n${ferry}`,
    ['article | Ferry to Marrow | – | 5 | –']
  ],
  ['body without headline', ferry, ['article | – | – | 5 | –']],
  [
    'headline, date, body',
    `Ferry to Marrow resumes after storm\n12 May 2024\n${ferry}`,
    ['article | Ferry to Marrow | 2024-05-12 stated | 5 | –']
  ],
  [
    'teasers before a body without its headline',
    `Parliament debates new tax on sugar\n14 May 2024\nOldest oak of the county falls\n14 May 2024\n${ferry}\nSource: Reuters`,
    [
      'teaser | Parliament debates new | 2024-05-14 stated | 0 | –',
      'teaser | Oldest oak of | 2024-05-14 stated | 0 | –',
      'article | – | 2024-05-14 inferred | 5 | Reuters'
    ]
  ],
  [
    'teasers after an article',
    `Ferry to Marrow resumes after storm\n12 May 2024\n${ferry}\nParliament debates new tax on sugar\n14 May 2024\nOldest oak of the county falls\n14 May 2024\n`,
    [
      'article | Ferry to Marrow | 2024-05-12 stated | 5 | –',
      'teaser | Parliament debates new | 2024-05-14 stated | 0 | –',
      'teaser | Oldest oak of | 2024-05-14 stated | 0 | –'
    ]
  ],
  [
    'two articles with a separator',
    `Ferry to Marrow resumes after storm\n12 May 2024\n${ferry}\n---\nGlashütte in Ostrau entlässt vierzig Beschäftigte\n13. Mai 2024\n${glass}`,
    [
      'article | Ferry to Marrow | 2024-05-12 stated | 5 | –',
      'article | Glashütte in Ostrau | 2024-05-13 stated | 4 | –'
    ]
  ],
  [
    'two articles without a separator',
    `Ferry to Marrow resumes after storm\n12 May 2024\n${ferry}\nGlashütte in Ostrau entlässt vierzig Beschäftigte\n13. Mai 2024\n${glass}`,
    [
      'article | Ferry to Marrow | 2024-05-12 stated | 5 | –',
      'article | Glashütte in Ostrau | 2024-05-13 stated | 4 | –'
    ]
  ],
  [
    'teasers between two articles',
    `Ferry to Marrow resumes after storm\n12 May 2024\n${ferry}\nParliament debates new tax on sugar\n14 May 2024\nOldest oak of the county falls\n14 May 2024\nGlashütte in Ostrau entlässt vierzig Beschäftigte\n13. Mai 2024\n${glass}`,
    [
      'article | Ferry to Marrow | 2024-05-12 stated | 5 | –',
      'teaser | Parliament debates new | 2024-05-14 stated | 0 | –',
      'teaser | Oldest oak of | 2024-05-14 stated | 0 | –',
      'article | Glashütte in Ostrau | 2024-05-13 stated | 4 | –'
    ]
  ],
  [
    'a lone headline with its date',
    'Parliament debates new tax on sugar\n14 May 2024\n',
    ['teaser | Parliament debates new | 2024-05-14 stated | 0 | –']
  ],
  ['a lone headline', 'Parliament debates new tax on sugar', ['teaser | Parliament debates new | – | 0 | –']],
  ['a lone sentence', 'A man died when his boat sank off Lisport, police said.', ['article | – | – | 1 | –']],
  ['a lone menu entry', 'Log in', []],
  ['a lone date', 'Tuesday, 14 May 2024, 14:05', []],
  ['only navigation', 'Home\nWorld\nSport\nWeather\nLog in\nContact', []],
  ['an empty text', '', []]
])('%s', (_name, text, items) => {
  expect(outline(text)).toEqual(items);
});

test('the parts of a dump may stand in another order', () => {
  const teasers =
    'Parliament debates new tax on sugar\n14 May 2024\nOldest oak of the county falls\n14 May 2024\n';
  const article = `${ferry}\nSource: AFP\n`;
  const count = (text: string): string =>
    outline(text)
      .map((line) => line.split(' | ')[0])
      .sort()
      .join(' ');
  expect(count(teasers + article)).toBe('article teaser teaser');
  expect(count(article + teasers)).toBe('article teaser teaser');
});

test('a text without line breaks is one article', () => {
  const [article, ...others] = parse(ferry.replaceAll('\n', ' ')).articles;
  expect(others).toEqual([]);
  expect(article?.body).toHaveLength(1);
});
