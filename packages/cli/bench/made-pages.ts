/** What the made pages of one language are put together from. `{n}` is a number, `{name}` a person, `{place}` a town, `{day}` a weekday. */
interface Words {
  readonly months: readonly string[];
  readonly days: readonly string[];
  readonly menu: readonly string[];
  readonly headlines: readonly string[];
  readonly sentences: readonly string[];
  readonly date: (day: number, month: string) => string;
  readonly by: string;
}

const words: readonly Words[] = [
  {
    months: ['January', 'March', 'May', 'August', 'November'],
    days: ['Monday', 'Tuesday', 'Thursday', 'Saturday'],
    menu: [
      'Home',
      'World',
      'Business',
      'Sport',
      'Weather',
      'Opinion',
      'Culture',
      'Log in',
      'Subscribe',
      'Most read',
      'Newsletters',
      'Share this article',
      'Contact us',
      'Terms of use'
    ],
    headlines: [
      'Council of {place} votes on bridge {n}',
      'Harbour of {place} reopens after storm {n}',
      'Teachers in {place} end their strike after {n} days',
      'Rain ends drought around {place}'
    ],
    sentences: [
      'The council of {place} approved the plan on {day} after a debate that lasted {n} hours, the mayor said.',
      '“We have waited long enough for this,” {name} told reporters outside the town hall.',
      'Work is to begin in the spring, and {place} has set aside {n} million for it.',
      'Residents of the old quarter had asked for a ferry instead, which was refused last week by {n} votes to four.',
      'A report that was published in 2019 had warned of the costs; it was not taken up until {day}.',
      'According to {name}, who has led the port authority since 2011, ships will call again from tomorrow.',
      'No one was hurt.',
      'The opposition said that it would go to court before the end of next month.'
    ],
    date: (day, month) => `${day} ${month} 2024`,
    by: 'By {name}'
  },
  {
    months: ['janvier', 'mars', 'mai', 'août', 'novembre'],
    days: ['lundi', 'mardi', 'jeudi', 'samedi'],
    menu: [
      'Accueil',
      'Monde',
      'Économie',
      'Sports',
      'Météo',
      'Opinions',
      'Culture',
      'Se connecter',
      'S’abonner',
      'Les plus lus',
      'Partager',
      'Nous contacter',
      'Mentions légales'
    ],
    headlines: [
      'Le conseil de {place} vote le pont {n}',
      'Le port de {place} rouvre après la tempête',
      'Fin de la grève à {place} après {n} jours',
      'La pluie met fin à la sécheresse près de {place}'
    ],
    sentences: [
      'Le conseil municipal de {place} a adopté {day} le projet après {n} heures de débat, a annoncé la maire.',
      '« Nous avons assez attendu », a déclaré {name} devant la presse.',
      'Les travaux doivent commencer au printemps, et {place} y consacrera {n} millions d’euros.',
      'Les habitants du vieux quartier demandaient un bac, ce qui a été refusé la semaine dernière.',
      'Un rapport publié en 2019 mettait en garde contre les coûts de l’ouvrage.',
      'Selon {name}, qui dirige le port depuis 2011, les navires accosteront de nouveau dès demain.',
      'Personne n’a été blessé.',
      'L’opposition a dit qu’elle saisirait la justice avant la fin du mois prochain.'
    ],
    date: (day, month) => `Le ${day} ${month} 2024`,
    by: 'Par {name}'
  },
  {
    months: ['Januar', 'März', 'Mai', 'August', 'November'],
    days: ['Montag', 'Dienstag', 'Donnerstag', 'Samstag'],
    menu: [
      'Startseite',
      'Politik',
      'Wirtschaft',
      'Sport',
      'Wetter',
      'Meinung',
      'Kultur',
      'Anmelden',
      'Abonnieren',
      'Meistgelesen',
      'Artikel teilen',
      'Kontakt',
      'Impressum'
    ],
    headlines: [
      'Rat von {place} stimmt über Brücke {n} ab',
      'Hafen von {place} öffnet nach dem Sturm',
      'Streik in {place} endet nach {n} Tagen',
      'Regen beendet die Dürre um {place}'
    ],
    sentences: [
      'Der Rat von {place} hat am {day} nach einer Debatte von {n} Stunden zugestimmt, sagte die Bürgermeisterin.',
      '„Wir haben lange genug gewartet“, sagte {name} vor dem Rathaus.',
      'Die Arbeiten sollen im Frühjahr beginnen, {place} hat dafür {n} Millionen vorgesehen.',
      'Die Anwohner der Altstadt hatten eine Fähre gewollt, was vergangene Woche abgelehnt wurde.',
      'Ein Gutachten aus dem Jahr 2019 hatte vor den Kosten gewarnt.',
      'Nach Angaben von {name}, der den Hafen seit 2011 leitet, legen ab morgen wieder Schiffe an.',
      'Verletzt wurde niemand.',
      'Die Opposition will bis Ende des nächsten Monats vor Gericht ziehen.'
    ],
    date: (day, month) => `${day}. ${month} 2024`,
    by: 'Von {name}'
  }
];
const first = ['Ana', 'Jonas', 'Mara', 'Tom', 'Élise', 'Owen', 'Petra', 'Iain', 'Ruth'];
const last = ['Ferro', 'Lindqvist', 'Vance', 'Okafor', 'Carpentier', 'Achterberg', 'Pryce', 'Laird'];
const starts = ['Lis', 'Nor', 'Var', 'Tam', 'Bel', 'Sel', 'Dun', 'Ker'];
const ends = ['port', 'burg', 'ton', 'dale', 'wick', 'mouth'];

/**
 * The text of a web page as a crawler keeps it, a line for each block, in one of three languages: a title, a menu, an article, teasers, a foot. The lengths are
 * spread as those of Common Crawl's records are, from under one to some forty kilobytes, 7 on average. The same number gives the same page.
 */
export function madePage(number: number): string {
  let seed = (number * 2_654_435_761) >>> 0;
  const random = (): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const language = one(words);
  const fill = (text: string): string =>
    text
      .replace('{n}', () => `${2 + Math.floor(random() * 900)}`)
      .replace('{name}', () => `${one(first)} ${one(last)}`)
      .replace('{place}', () => `${one(starts)}${one(ends)}`)
      .replace('{day}', () => one(language.days));
  const headline = (): string => fill(one(language.headlines));
  const date = (): string => language.date(1 + Math.floor(random() * 28), one(language.months));
  // The product of three: many short pages, few long ones.
  const size = 0.2 + 70 * random() * random() * random();
  const menu = Array.from({ length: Math.round(10 + 6 * size) }, () => one(language.menu));
  const paragraphs = Array.from({ length: Math.round(2 + 3.2 * size) }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => fill(one(language.sentences))).join(' ')
  );
  const teasers = Array.from({ length: Math.round(2 * size) }, () => [headline(), date()]).flat();
  const title = headline();
  const place = fill('{place}');
  return [
    `${title} - ${place} News`,
    ...menu.slice(0, -4),
    title,
    fill(language.by),
    date(),
    ...paragraphs,
    ...teasers,
    ...menu.slice(-4),
    `© 2024 ${place} News, page ${number}`
  ].join('\n');
}
