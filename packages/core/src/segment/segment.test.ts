import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

/** The items of a text as a reader would list them: `# headline (lines of text)` for an article, `- headline` for a teaser. */
const itemsOf = (lines: readonly string[]): readonly string[] =>
  parse(lines.join('\n')).articles.map(({ kind, headline, body }) =>
    kind === 'teaser' ? `- ${headline?.text}` : `# ${headline?.text ?? 'none'} (${body.length})`
  );

const FERRY_FR = [
  'Le bac pour les îles reprend du service après quatre mois',
  'Le bac entre Nordholm et les îles reprendra du service la semaine prochaine, a annoncé lundi la capitainerie après quatre mois de fermeture.',
  'Des plongeurs avaient découvert des fissures dans la vieille rampe, que la commune a décidé de remplacer avant les tempêtes d’hiver.',
  'Le capitaine du port a remercié les habitants des îles de leur patience et promis que la première traversée serait gratuite.'
];

const BRIDGE_FR = [
  'Le conseil municipal vote un second pont sur la rivière',
  'Le conseil municipal d’Altstadt a approuvé mardi soir la construction d’un second pont, dont le coût est estimé à douze millions d’euros.',
  'Les travaux commenceront au printemps et dureront deux ans, selon la maire, qui espère désengorger le centre de la vieille ville.',
  'L’opposition a dénoncé un chantier trop cher et demandé que les piétons et les cyclistes aient leur propre passerelle.'
];

const SCHOOLS_ES = [
  'Los colegios cierran por la regata',
  'Los colegios de Seehausen permanecerán cerrados el viernes a causa de la regata, informó la consejería de Educación en un comunicado.',
  'Unos mil niños quieren seguir la carrera desde la orilla, y las clases perdidas se recuperarán en junio, según la portavoz.',
  'El ayuntamiento ha previsto autobuses gratuitos y pide a los vecinos que dejen el coche en casa durante todo el fin de semana.'
];

test.each([
  ['touching', []],
  ['with a blank line between them', ['']],
  ['with a rule between them', ['', '* * *', '']]
])('articles one after the other, %s', (_, between) => {
  expect(itemsOf([...FERRY_FR, ...between, ...BRIDGE_FR, ...between, ...SCHOOLS_ES])).toEqual([
    `# ${FERRY_FR[0]} (3)`,
    `# ${BRIDGE_FR[0]} (3)`,
    `# ${SCHOOLS_ES[0]} (3)`
  ]);
});

test('the headline of the last teaser is not that of a text that does not speak of it', () => {
  const teasers = [
    'Los colegios cierran por la regata',
    '- 12 mai 2024',
    BRIDGE_FR[0] ?? '',
    '- 11 mai 2024'
  ];
  expect(itemsOf([...teasers, ...FERRY_FR.slice(1)])).toEqual([
    '- Los colegios cierran por la regata',
    `- ${BRIDGE_FR[0]}`,
    '# none (3)'
  ]);
});

test('the headline below a list of teasers is the one of the text below it', () => {
  const teasers = ['Los colegios cierran por la regata', '12 mai 2024', BRIDGE_FR[0] ?? '', '11 mai 2024'];
  expect(itemsOf([...teasers, ...FERRY_FR])).toEqual([
    '- Los colegios cierran por la regata',
    `- ${BRIDGE_FR[0]}`,
    `# ${FERRY_FR[0]} (3)`
  ]);
});

test('a headline in a list of teasers is none of the text below the list, whatever that says', () => {
  const teasers = [FERRY_FR[0] ?? '', '12 mai 2024', 'Los colegios cierran por la regata', '11 mai 2024'];
  expect(itemsOf([...teasers, ...FERRY_FR.slice(1)]).slice(0, 2)).toEqual([
    `- ${FERRY_FR[0]}`,
    '- Los colegios cierran por la regata'
  ]);
});

test('nor is one with its date in the same line beside another such one', () => {
  const teasers = ['Los colegios cierran por la regata | 12 mai 2024', `${FERRY_FR[0]} | 11 mai 2024`];
  expect(itemsOf([...teasers, ...FERRY_FR.slice(1)])).toEqual([
    '- Los colegios cierran por la regata',
    `- ${FERRY_FR[0]}`,
    '# none (3)'
  ]);
});

test('a headline that stands after its date', () => {
  expect(itemsOf(['13 mai 2024', ...FERRY_FR, 'Source : AFP'])).toEqual([`# ${FERRY_FR[0]} (3)`]);
});

test('a trail that repeats the headline is not the headline', () => {
  expect(itemsOf(['Accueil » Îles » ' + FERRY_FR[0], ...FERRY_FR])).toEqual([`# ${FERRY_FR[0]} (3)`]);
});

test('a last sentence in Japanese, half of which is two days, is text', () => {
  const lines = [
    '湖畔の秋祭り、3年ぶりに開催 2万人が来場',
    '2025年10月5日 18時22分',
    '湖畔の町で5日、地域の秋祭りが3年ぶりに開かれ、約2万人が訪れた。',
    '祭りは工事の影響で中止が続いていた。実行委員長の男性は「待っていてくれた人が多かった」と話した。',
    '来年は10月3日と4日に開催する予定だという。'
  ];
  expect(itemsOf(lines)).toEqual([`# ${lines[0]} (3)`]);
});

test('two datelines of agencies are two reports, without a headline or a blank line between them', () => {
  const reports = [
    'LISPORT, 12 may (EFE).- El puerto de Lisport reabrió el domingo tras dos semanas de cierre por el temporal, informó la autoridad.',
    'Los primeros barcos entraron a mediodía. La reparación del dique costó cuatro millones de euros.',
    'NORDHOLM, 12 may (EFE).- Las tripulaciones de los transbordadores cumplieron este domingo su tercer día de huelga por los salarios.',
    '"Llevamos cuatro meses esperando una oferta", dijo su portavoz, Lena Berg.'
  ];
  expect(itemsOf(reports)).toEqual(['# none (2)', '# none (2)']);
});

test('the first headline is its article’s where all others are laid out as it is', () => {
  const [ferry, bridge, schools] = [FERRY_FR, BRIDGE_FR, SCHOOLS_ES].map(([headline = '', ...text], day) => [
    day === 0 ? 'Sans vagues ni vent' : headline,
    `${12 - day}/05/2024`,
    ...text
  ]) as [string[], string[], string[]];
  expect(itemsOf([...ferry, ...bridge, ...schools])).toEqual([
    '# Sans vagues ni vent (3)',
    `# ${BRIDGE_FR[0]} (3)`,
    `# ${SCHOOLS_ES[0]} (3)`
  ]);
  // Alone it may be a teaser.
  expect(itemsOf(ferry)).toEqual(['- Sans vagues ni vent', '# none (3)']);
});
