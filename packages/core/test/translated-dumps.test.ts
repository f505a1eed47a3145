import { describe, expect, test } from 'vitest';
import { parse } from '../src/parse.ts';

/**
 * One dump in nine languages, each with dates of its own: two dated teasers, then an article whose headline got lost, which mentions a
 * weekday, a year alone and the coming year, and names its agency.
 */
interface Dump {
  readonly language: string;
  readonly teasers: readonly [string, string];
  readonly date: string;
  readonly day: string;
  readonly body: readonly string[];
  readonly source: string;
  readonly agency: string;
  readonly mentions: readonly string[];
}

const DUMPS: readonly Dump[] = [
  {
    language: 'en',
    teasers: ['Parliament debates new tax on sugar', 'Oldest oak of the county falls in the storm'],
    date: 'June 5, 2023',
    day: '2023-06-05',
    body: [
      'The ferry between Lisport and the island of Marrow resumed service on Monday, the port authority said in a statement.',
      'The line was founded in 2011 at the request of the islanders, who had asked for it for years, the authority said.',
      'Two crossings a day are planned, and the port authority wants to add a third ferry next year, according to the statement.'
    ],
    source: 'Source: Reuters',
    agency: 'Reuters',
    mentions: ['2023-06-05', '2011', '2024']
  },
  {
    language: 'es',
    teasers: ['El Parlamento debate un nuevo impuesto al azúcar', 'Cae el roble más antiguo de la comarca'],
    date: '5 de junio de 2023',
    day: '2023-06-05',
    body: [
      'El transbordador entre Lisport y la isla de Marrow reanudó el servicio el lunes, según informó la autoridad portuaria en un comunicado.',
      'La línea fue creada en 2011 a petición de los isleños, que la habían pedido durante años, añadió la autoridad portuaria.',
      'Están previstos dos viajes al día, y la autoridad portuaria quiere añadir un tercer transbordador el próximo año, según el comunicado.'
    ],
    source: 'Fuente: EFE',
    agency: 'EFE',
    mentions: ['2023-06-05', '2011', '2024']
  },
  {
    language: 'de',
    teasers: ['Landtag streitet über neue Steuer auf Zucker', 'Älteste Eiche des Kreises fällt im Sturm'],
    date: '5. Juni 2023',
    day: '2023-06-05',
    body: [
      'Die Fähre zwischen Lisport und der Insel Marrow hat am Montag den Betrieb wieder aufgenommen, wie die Hafenbehörde mitteilte.',
      'Die Linie war 2011 auf Wunsch der Inselbewohner gegründet worden, die sie jahrelang gefordert hatten, hieß es von der Hafenbehörde.',
      'Geplant sind zwei Fahrten am Tag, und die Hafenbehörde will im nächsten Jahr eine dritte Fähre einsetzen, wie sie mitteilte.'
    ],
    source: 'Quelle: dpa',
    agency: 'dpa',
    mentions: ['2023-06-05', '2011', '2024']
  },
  {
    language: 'it',
    teasers: [
      'Il Parlamento discute una nuova tassa sullo zucchero',
      'Cade la quercia più antica della provincia'
    ],
    date: '5 giugno 2023',
    day: '2023-06-05',
    body: [
      "Il traghetto tra Lisport e l'isola di Marrow ha ripreso il servizio lunedì, ha comunicato l'autorità portuale in una nota.",
      "La linea era nata nel 2011 su richiesta degli abitanti dell'isola, che la chiedevano da anni, ha aggiunto l'autorità portuale.",
      "Sono previste due corse al giorno, e l'autorità portuale vuole aggiungere un terzo traghetto l'anno prossimo, secondo la nota."
    ],
    source: 'Fonte: ANSA',
    agency: 'ANSA',
    mentions: ['2023-06-05', '2011', '2024']
  },
  {
    language: 'pt',
    teasers: ['Parlamento debate novo imposto sobre o açúcar', 'Cai o carvalho mais antigo do concelho'],
    date: '5 de junho de 2023',
    day: '2023-06-05',
    body: [
      'O ferry entre Lisport e a ilha de Marrow retomou o serviço na segunda-feira, informou a autoridade portuária em comunicado.',
      'A linha foi criada em 2011 a pedido dos habitantes da ilha, que a reclamavam há muito, acrescentou a autoridade portuária.',
      'Estão previstas duas viagens por dia, e a autoridade portuária quer juntar um terceiro ferry no próximo ano, segundo o comunicado.'
    ],
    source: 'Fonte: Lusa',
    agency: 'Lusa',
    mentions: ['2023-06-05', '2011', '2024']
  },
  {
    language: 'tr',
    teasers: ['Meclis yeni şeker vergisini tartışıyor', 'İlçenin en yaşlı meşesi fırtınada devrildi'],
    date: '5 Haziran 2023',
    day: '2023-06-05',
    body: [
      'Lisport ile Marrow adası arasındaki feribot pazartesi günü yeniden sefere başladı, liman idaresi yaptığı açıklamada bunu duyurdu.',
      'Hattın 2011 yılında adalıların isteği üzerine kurulduğu, ada halkının bunu yıllarca beklediği liman idaresi tarafından belirtildi.',
      'Günde iki sefer planlanıyor ve liman idaresi gelecek yıl üçüncü bir feribot eklemek istiyor, açıklamada böyle denildi.'
    ],
    source: 'Kaynak: AA',
    agency: 'AA',
    mentions: ['2023-06-05', '2011', '2024']
  },
  {
    language: 'ru',
    teasers: ['Парламент обсуждает новый налог на сахар', 'В бурю упал самый старый дуб района'],
    date: '5 июня 2023 года',
    day: '2023-06-05',
    body: [
      'Паром между Лиспортом и островом Марроу возобновил движение в понедельник, сообщила администрация порта в своем заявлении.',
      'Линия была открыта в 2011 году по просьбе жителей острова, которые добивались этого долгое время, добавила администрация порта.',
      'Планируются два рейса в день, а в следующем году администрация порта хочет добавить третий паром, говорится в заявлении.'
    ],
    source: 'Источник: ТАСС',
    agency: 'TASS',
    mentions: ['2023-06-05', '2011', '2024']
  },
  {
    language: 'ar',
    teasers: ['البرلمان يناقش ضريبة جديدة على السكر', 'سقوط أقدم شجرة بلوط في المنطقة'],
    date: '5 يونيو 2023',
    day: '2023-06-05',
    body: [
      'استأنفت العبارة بين ميناء ليسبورت وجزيرة مارو رحلاتها يوم الاثنين، بحسب ما أعلنت سلطة الميناء في بيان لها.',
      'وكان الخط قد افتتح عام 2011 بطلب من سكان الجزيرة الذين طالبوا به طويلا، كما أضافت سلطة الميناء في البيان.',
      'ومن المقرر تسيير رحلتين يوميا، وتريد سلطة الميناء إضافة عبارة ثالثة العام المقبل، وفق ما جاء في البيان.'
    ],
    source: 'المصدر: وكالة الأناضول',
    agency: 'AA',
    mentions: ['2023-06-05', '2011', '2024']
  }
];

describe.each(DUMPS)('$language', ({ teasers, date, day, body, source, agency, mentions }) => {
  const [first, second] = teasers;
  const dump = `${first}\n- ${date}\n${second}\n- ${date}\n${body.join('\n')}\n${source}\n`;
  const { articles } = parse(dump);

  test('two teasers with their dates, and an article without a headline', () => {
    expect(articles.map(({ kind, headline }) => [kind, headline?.text ?? null])).toEqual([
      ['teaser', first],
      ['teaser', second],
      ['article', null]
    ]);
    expect(articles.map(({ published }) => published?.value)).toEqual([day, day, day]);
    expect(articles.map(({ published }) => published?.basis)).toEqual(['stated', 'stated', 'inferred']);
  });

  test('its paragraphs and its agency', () => {
    expect(articles[2]?.body.map(({ text }) => text)).toEqual(body);
    expect(articles[2]?.source?.agency?.code).toBe(agency);
  });

  test('its dates, against the day that was inferred', () => {
    expect(articles[2]?.dates.map(({ value }) => value)).toEqual(mentions);
  });

  test('the same below the article', () => {
    const turned = parse(`${body.join('\n')}\n${source}\n${first}\n- ${date}\n${second}\n- ${date}\n`);
    expect(turned.articles.map(({ kind }) => kind)).toEqual(['article', 'teaser', 'teaser']);
    expect(turned.articles[0]?.source?.agency?.code).toBe(agency);
  });
});
