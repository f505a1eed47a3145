import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';

/** The items of a text as a reader would list them: `# headline (lines of text)` for an article, `- headline` for a teaser. */
const itemsOf = (lines: readonly string[]): readonly string[] =>
  parse(lines.join('\n')).articles.map(({ kind, headline, body }) =>
    kind === 'teaser' ? `- ${headline?.text}` : `# ${headline?.text ?? 'none'} (${body.length})`
  );

/** Short items in one language: headline, what an agency sets before the text, the text. */
interface Column {
  readonly language: string;
  readonly agency: string;
  readonly items: readonly (readonly [headline: string, dateline: string, text: string])[];
}

const COLUMNS: readonly Column[] = [
  {
    language: 'en',
    agency: 'AP',
    items: [
      [
        'Ferry to the islands runs again',
        'NORDHOLM (AP) — ',
        'The ferry between Nordholm and the outer islands resumed service on Monday after four months of repairs to the old ramp.'
      ],
      [
        'Council backs second bridge',
        'ALTSTADT (AP) — ',
        'The town council approved plans for a second bridge over the river late on Tuesday. Work is to begin in spring.'
      ],
      [
        'Two hurt as tram leaves rails',
        'SEEHAUSEN (AP) — ',
        'Two passengers were slightly injured when a tram left the rails near the main station, police said.'
      ]
    ]
  },
  {
    language: 'fr',
    agency: 'AFP',
    items: [
      [
        'Le bac pour les îles reprend',
        'NORDHOLM (AFP) - ',
        'Le bac entre Nordholm et les îles a repris du service lundi après quatre mois de travaux sur la vieille rampe.'
      ],
      [
        'Feu vert pour un second pont',
        'ALTSTADT (AFP) - ',
        'Le conseil municipal a approuvé mardi soir la construction d’un second pont sur la rivière, pour douze millions d’euros.'
      ],
      [
        'Un tramway déraille, deux blessés',
        'SEEHAUSEN (AFP) - ',
        'Deux passagers ont été légèrement blessés lorsqu’un tramway est sorti de ses rails près de la gare, selon la police.'
      ]
    ]
  },
  {
    language: 'de',
    agency: 'dpa',
    items: [
      [
        'Fähre zu den Inseln fährt wieder',
        'Nordholm (dpa) - ',
        'Die Fähre zwischen Nordholm und den Inseln hat am Montag nach vier Monaten Bauarbeiten den Betrieb wieder aufgenommen.'
      ],
      [
        'Zweite Brücke beschlossen',
        'Altstadt (dpa) - ',
        'Der Stadtrat hat am Dienstagabend den Bau einer zweiten Brücke über den Fluss beschlossen, sie kostet zwölf Millionen Euro.'
      ],
      [
        'Straßenbahn entgleist: zwei Verletzte',
        'Seehausen (dpa) - ',
        'Beim Entgleisen einer Straßenbahn nahe dem Bahnhof sind zwei Fahrgäste leicht verletzt worden, teilte die Polizei mit.'
      ]
    ]
  },
  {
    language: 'es',
    agency: 'EFE',
    items: [
      [
        'Vuelve el transbordador a las islas',
        'Nordholm (EFE).- ',
        'El transbordador entre Nordholm y las islas reanudó el servicio este lunes tras cuatro meses de obras en la vieja rampa.'
      ],
      [
        'Aprobado un segundo puente',
        'Altstadt (EFE).- ',
        'El pleno municipal aprobó el martes por la noche la construcción de un segundo puente sobre el río, según la alcaldesa.'
      ],
      [
        'Dos heridos al descarrilar un tranvía',
        'Seehausen (EFE).- ',
        'Dos pasajeros sufrieron heridas leves al descarrilar un tranvía cerca de la estación central, informó la policía.'
      ]
    ]
  },
  {
    language: 'ru',
    agency: 'ТАСС',
    items: [
      [
        'Паром на острова снова ходит',
        'МОСКВА (ТАСС) - ',
        'Паром между городом и островами в понедельник возобновил движение после четырёх месяцев ремонта старого причала.'
      ],
      [
        'Город построит второй мост',
        'КАЗАНЬ (ТАСС) - ',
        'Совет во вторник вечером одобрил строительство второго моста через реку. Его стоимость — двенадцать миллионов евро.'
      ],
      [
        'Трамвай сошёл с рельсов',
        'САМАРА (ТАСС) - ',
        'Два пассажира получили лёгкие травмы, когда трамвай сошёл с рельсов у главного вокзала, сообщила полиция.'
      ]
    ]
  },
  {
    language: 'tr',
    agency: 'AA',
    items: [
      [
        'Adalara feribot yeniden başladı',
        'İZMİR (AA) - ',
        'Kent ile adalar arasındaki feribot, eski iskelede dört ay süren onarımın ardından pazartesi günü yeniden sefere başladı.'
      ],
      [
        'İkinci köprüye onay',
        'BURSA (AA) - ',
        'Belediye meclisi salı akşamı nehrin üzerine ikinci bir köprü yapılmasını onayladı, köprü on iki milyon avroya mal olacak.'
      ],
      [
        'Tramvay raydan çıktı: iki yaralı',
        'KONYA (AA) - ',
        'Ana istasyonun yakınında bir tramvayın raydan çıkması sonucu iki yolcu hafif yaralandı, polis açıkladı.'
      ]
    ]
  },
  {
    language: 'ar',
    agency: 'د ب أ',
    items: [
      [
        'العبّارة تعود إلى الجزر',
        'بيروت (د ب أ) - ',
        'استأنفت العبّارة بين المدينة والجزر رحلاتها يوم الاثنين بعد أربعة أشهر من إصلاح الرصيف القديم، بحسب إدارة الميناء.'
      ],
      [
        'المجلس يوافق على جسر ثان',
        'عمان (د ب أ) - ',
        'وافق مجلس المدينة مساء الثلاثاء على بناء جسر ثان فوق النهر بتكلفة تقدر بنحو اثني عشر مليون يورو.'
      ],
      [
        'إصابة شخصين في خروج ترام عن مساره',
        'القاهرة (د ب أ) - ',
        'أصيب راكبان بجروح طفيفة عندما خرجت عربة ترام عن القضبان قرب المحطة الرئيسية، بحسب الشرطة.'
      ]
    ]
  },
  {
    language: 'ja',
    agency: '共同',
    items: [
      [
        '島へのフェリーが運航再開',
        '【函館共同】',
        '市と島を結ぶフェリーが月曜日、古い桟橋の四カ月にわたる修理を終えて運航を再開したと港湾事務所が発表した。'
      ],
      [
        '第二の橋の建設を承認',
        '【新潟共同】',
        '市議会は火曜日の夜、川に架かる第二の橋の建設を承認した。費用は約千二百万ユーロと見込まれている。'
      ],
      [
        '路面電車が脱線、二人けが',
        '【広島共同】',
        '中央駅の近くで路面電車が脱線し、乗客二人が軽いけがをしたと警察が明らかにした。路線は夕方まで閉鎖された。'
      ]
    ]
  }
];

describe.each(COLUMNS)('a column of briefs in $language', ({ agency, items }) => {
  const briefs = items.map(([headline]) => `# ${headline} (1)`);

  test('with an agency’s dateline in each', () => {
    expect(itemsOf(items.flatMap(([headline, dateline, text]) => [headline, dateline + text]))).toEqual(
      briefs
    );
  });

  test('with blank lines between them', () => {
    expect(itemsOf(items.flatMap(([headline, dateline, text]) => [headline, dateline + text, '']))).toEqual(
      briefs
    );
  });

  test('with the agency behind each text', () => {
    expect(itemsOf(items.flatMap(([headline, , text]) => [headline, `${text} (${agency})`]))).toEqual(briefs);
  });

  test('with nothing but headline and text', () => {
    expect(itemsOf(items.flatMap(([headline, , text]) => [headline, text]))).toEqual(briefs);
  });
});

const REVIEWS: readonly (readonly [language: string, lines: readonly string[]])[] = [
  [
    'en',
    [
      'The Nordholm Courier: A bridge too many',
      'The Nordholm Courier says the second bridge approved by the council divides the town, and that people who live by the river had asked for no more than a footbridge.',
      'The Island Gazette: The ferry, at last',
      'The Island Gazette welcomes the return of the ferry after four months. “The islanders have been patient,” it writes, but it worries about the storms of winter.',
      'The Lisport Echo: Bread again',
      'The Lisport Echo looks back at the strike of the bakers. The rise that their union won, it says, will be noticed by the butchers when they sit down to talk.'
    ]
  ],
  [
    'de',
    [
      '„Nordholmer Zeitung“: Eine Brücke, die trennt',
      'Die „Nordholmer Zeitung“ schreibt zum Beschluss des Stadtrats: „Die zweite Brücke kostet zwölf Millionen Euro, und noch immer weiß niemand, wozu sie gut sein soll.“',
      '„Inselbote“: Endlich wieder Fähre',
      'Der „Inselbote“ begrüßt die Rückkehr der Fähre: „Vier Monate lang waren die Inseln abgeschnitten. Die Bewohner haben Geduld bewiesen.“',
      '„Lisporter Anzeiger“: Wieder frisches Brot',
      'Der „Lisporter Anzeiger“ kommentiert das Ende des Streiks der Bäcker: „Vier Prozent mehr Lohn sind verdient, und im Herbst wird neu verhandelt.“'
    ]
  ],
  [
    'ar',
    [
      'بريد الشمال: جسر الخلاف',
      'ترى صحيفة بريد الشمال أن الجسر الثاني الذي وافق عليه مجلس المدينة يقسم السكان، وبأن سكان ضفة النهر لم يطلبوا سوى ممر للمشاة.',
      'جريدة الجزر: العبّارة أخيرا',
      'ترحب جريدة الجزر بعودة العبّارة بعد أربعة أشهر من الانتظار، وتكتب أن أهل الجزر كانوا صابرين طوال هذه المدة.',
      'صدى الميناء: الخبز من جديد',
      'تعود صحيفة صدى الميناء إلى نهاية إضراب الخبازين، وترى أن الزيادة التي حصلت عليها النقابة ستثير غيرة الجزارين.'
    ]
  ]
];

test.each(REVIEWS)('a press review, one paper after the other: %s', (_, lines) => {
  expect(itemsOf(lines)).toEqual([0, 2, 4].map((at) => `# ${lines[at]} (1)`));
});

test('subheadings over one paragraph each make no briefs', () => {
  const found = itemsOf([
    'Le second pont divise la ville',
    'Le conseil municipal d’Altstadt a approuvé mardi un second pont sur la rivière. Ce vote met fin à deux ans de débat.',
    'Un long débat',
    'Le pont avait été proposé après la crue, quand le vieux pont était resté fermé un mois et que la moitié d’Altstadt ne pouvait plus rejoindre l’hôpital.',
    'Le prix du pont',
    'Le conseil estime le coût du pont à douze millions d’euros. La moitié doit venir de la région, a dit la maire d’Altstadt.',
    'Ce que veulent les opposants',
    'Les opposants au pont jugent qu’une passerelle suffirait et que le conseil n’a pas montré par où passeraient les voitures.'
  ]);
  expect(found).toEqual(['# Le second pont divise la ville (7)']);
});

test('an article that an agency opens and closes is one, whatever its subheadings', () => {
  const found = itemsOf([
    'Second bridge divides the town',
    'ALTSTADT (AP) — The town council of Altstadt approved a second bridge over the river on Tuesday. The vote ended a debate of two years.',
    'Years of debate',
    'The bridge was first proposed after the flood, when the old bridge stayed closed for a month and half of Altstadt could not reach the hospital.',
    'Cost of the bridge',
    'The council expects the bridge to cost twelve million euros. Half of the money is to come from the region, the mayor of Altstadt said. (AP)'
  ]);
  expect(found).toHaveLength(1);
});

test('headlines with a date and a summary below each are teasers', () => {
  const found = itemsOf([
    'Ferry to the islands runs again',
    '12 May 2024',
    'The ferry between Nordholm and the islands resumed service on Monday after four months of repairs.',
    'Council backs second bridge',
    '11 May 2024',
    'The town council approved plans for a second bridge over the river late on Tuesday.',
    'Bakers end strike after pay deal',
    '10 May 2024',
    'Bakers in Lisport went back to work after their union accepted a pay rise of four per cent.'
  ]);
  expect(found).toEqual([
    '- Ferry to the islands runs again',
    '- Council backs second bridge',
    '- Bakers end strike after pay deal'
  ]);
});

test.each([
  [
    'en',
    ['Ferry to the islands runs again'],
    'The ferry between Nordholm and the islands resumed service on Monday, the harbour office said.',
    []
  ],
  [
    'de',
    ['Fähre fährt wieder', '12. Mai 2024'],
    'Die Fähre zu den Inseln hat am Montag nach vier Monaten den Betrieb wieder aufgenommen.',
    ['Quelle: dpa']
  ],
  [
    'tr',
    ['Feribot yeniden başladı'],
    'Kent ile adalar arasındaki feribot pazartesi günü yeniden sefere başladı, liman duyurdu.',
    ['Kaynak: AA']
  ]
])('a text of one headline and one sentence is an article: %s', (_, head, sentence, tail) => {
  expect(itemsOf([...head, sentence, ...tail])).toEqual([`# ${head[0]} (1)`]);
});

test('below teasers, one paragraph that an agency opens is an article', () => {
  const found = itemsOf([
    'Council backs second bridge',
    '- 11 May 2024',
    'Bakers end strike after pay deal',
    '- 10 May 2024',
    'Ferry to the islands runs again',
    'NORDHOLM (AP) — The ferry between Nordholm and the islands resumed service on Monday after four months, the harbour office said.'
  ]);
  expect(found.at(-1)).toBe('# Ferry to the islands runs again (1)');
  expect(found).toHaveLength(3);
});

test('a subheading below the text of an article that a source line closes, with another such article below, opens no brief', () => {
  const found = itemsOf([
    'Second bridge divides the town, says a report that the council of Altstadt and the region had asked for, and nobody is content with the result of the vote',
    'The town council of Altstadt approved a second bridge over the river on Tuesday. The vote ended a debate of two years.',
    'The bridge was first proposed after the flood, when the old bridge stayed closed for a month and half of Altstadt could not reach the hospital.',
    'Cost of the bridge',
    'The council expects the bridge to cost twelve million euros. Half of the money is to come from the region, the mayor of Altstadt said.',
    'Source: AP',
    'Bakers end strike after pay deal',
    'Bakers in Lisport went back to work on Wednesday after their union accepted a pay rise of four per cent.',
    'Source: AP'
  ]);
  expect(found.some((item) => item.includes('Cost of the bridge'))).toBe(false);
  expect(found.at(-1)).toBe('# Bakers end strike after pay deal (1)');
});

test('a wire’s round-up, with labels between its reports and sign-offs below them', () => {
  const lines = [
    'NORDLAND',
    'FERRY OPERATOR SHARES RISE AS REPAIRS END',
    '(Reuters) - Shares of the ferry operator rose on Thursday as the repairs to its old ramp came to an end.',
    'The index of the region rose 0.42 percent.',
    '(Reporting by Dana Roe in Nordholm; Editing by Paul Poe)',
    'SUDLAND',
    'EXPORTS GROW MORE THAN EXPECTED',
    "SEEHAUSEN, Nov 7 (Reuters) - The region's exports grew 3.1 percent in October from a year earlier, data showed on Friday.",
    'Imports fell 0.4 percent.',
    '(Reporting by Lee Doe; Editing by Sam Poe)'
  ];
  expect(itemsOf(lines)).toEqual([
    '# FERRY OPERATOR SHARES RISE AS REPAIRS END (2)',
    '# EXPORTS GROW MORE THAN EXPECTED (2)'
  ]);
  const authors = parse(lines.join('\n')).articles.map(({ byline }) =>
    byline?.people.map(({ name }) => name)
  );
  expect(authors).toEqual([['Dana Roe'], ['Lee Doe']]);
});

test('briefs of two paragraphs each, which speak of nothing that the others do', () => {
  const column = [
    'Tornano i traghetti per le isole',
    'Gli equipaggi del porto di Lisport sono tornati al lavoro lunedì dopo nove giorni di sciopero per i salari.',
    'Gli armatori hanno accettato un aumento del quattro per cento per i traghetti, ha detto la sindacalista Larsen.',
    'Grano ai minimi da due anni',
    'Il prezzo del grano è sceso venerdì a 182 euro la tonnellata a Parigi dopo le previsioni di un buon raccolto.',
    'Gli operatori hanno detto che anche la pioggia nel Midwest americano ha pesato sui prezzi del mais.',
    'Crolla il tetto del mercato del pesce',
    'Nessuno è rimasto ferito quando il tetto del mercato è crollato nella notte, secondo i vigili del fuoco.',
    'I banchi sono stati spostati nella vecchia dogana fino alla fine dei lavori di riparazione.'
  ];
  expect(itemsOf(column)).toEqual([
    '# Tornano i traghetti per le isole (2)',
    '# Grano ai minimi da due anni (2)',
    '# Crolla il tetto del mercato del pesce (2)'
  ]);
});

const REVIEW = [
  [
    'le grand retour des ferries',
    'Le journal consacre sa une à la fin de la grève. « Neuf jours de trop », écrit son éditorialiste.'
  ],
  [
    'la médiathèque divise',
    'Le titre revient sur le vote du conseil. Il donne la parole aux opposants, qui jugent le projet trop cher.'
  ],
  [
    'après la tempête, la colère',
    'Le quotidien raconte la nuit des pêcheurs de la criée, dont le toit s’est effondré dans la nuit de mardi.'
  ]
] as const;

test('a review of the press has an article for each paper', () => {
  const papers = ['Le Quotidien du port', 'La Gazette', 'L’Écho des îles'];
  const review = REVIEW.flatMap(([says, text], at) => [`${papers[at]} : ${says}`, text]);
  expect(itemsOf(review)).toEqual(REVIEW.map(([says], at) => `# ${papers[at]} : ${says} (1)`));
});

test('numbered parts of one article are none', () => {
  const parts = REVIEW.flatMap(([says, text], at) => [`Partie ${at + 1} : ${says}`, text]);
  expect(itemsOf(parts)).not.toContain('# Partie 2 : la médiathèque divise (1)');
});
