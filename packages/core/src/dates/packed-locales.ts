import type { CalendarSystem } from './calendars.ts';
import type { DateLocale } from './date-locale.ts';

/**
 * Many languages as one table, which is a good deal smaller than their modules: keys are named once, a form is written as what it changes
 * in the one before it, and letters of other scripts are written as one byte. Written by `train/locales/pack-locales.ts`.
 */
interface PackedLocales {
  /** The codes of the languages in the order that they are given in, divided by spaces. */
  readonly order: string;
  /**
   * What the entries of a row are, divided by spaces: `months.1`, `words.unit.day`, `persian.1`; each with a digit in front. Rows have
   * them sorted by the digit.
   */
  readonly columns: string;
  /** Letters of ASCII that rows exchange with the letters of their alphabets, one for one. */
  readonly ascii: string;
  readonly alphabets: readonly string[];
  readonly locales: readonly PackedLocale[];
  readonly systems: readonly CalendarSystem[];
}

/** The fields that are no lists of forms, which alphabet the row has and where in `ascii` it starts, and the row. */
type PackedLocale = readonly [fields: PackedFields, alphabet: number, start: number, row: string];

type PackedFields = Pick<
  DateLocale,
  'code' | 'order' | 'years' | 'hours' | 'capitals' | 'compounds' | 'pointed'
> & {
  /** The ids of the other calendars that the language names the months of, in their order, and of those that it dates by. */
  readonly calendars?: readonly CalendarSystem['id'][];
  readonly systems?: readonly CalendarSystem['id'][];
};

/** The columns of one list of forms: what each is called beyond the list's name, and its place in the rows. */
type Columns = ReadonlyMap<string, readonly (readonly [key: string, place: number])[]>;

/** The languages of the table. A row is only read once something of its language is asked for. */
export function unpackLocales(table: PackedLocales): readonly DateLocale[] {
  const columns = columnsOf(table.columns);
  const locales = new Map(table.locales.map((packed) => [packed[0].code, unpack(packed, table, columns)]));
  return table.order.split(' ').flatMap((code) => locales.get(code) ?? []);
}

function columnsOf(list: string): Columns {
  const columns = new Map<string, (readonly [string, number])[]>();
  const written = list.split(' ');
  const places = new Map(
    [...written].sort((a, b) => a.charCodeAt(0) - b.charCodeAt(0)).map((name, at) => [name, at])
  );
  for (const column of written) {
    const [name = '', ...key] = column.slice(1).split('.');
    const group = columns.get(name) ?? [];
    group.push([key.join('.'), places.get(column) ?? 0]);
    columns.set(name, group);
  }
  return columns;
}

function unpack(
  [fields, alphabet, start, row]: PackedLocale,
  table: PackedLocales,
  columns: Columns
): DateLocale {
  let cells: readonly string[] | undefined;
  let letters: Letters | undefined;
  const read = (cell: string, marked?: string[]): string => {
    letters ??= lettersOf(table.alphabets[alphabet] ?? '', table.ascii.slice(start));
    return unpackForms(exchange(cell, letters), marked);
  };
  const allCells = (): readonly string[] => {
    cells ??= row.split(',');
    return cells;
  };
  /** The entries of a list, each with its key. */
  const entries = (name: string): readonly (readonly [string, string])[] => {
    const found: (readonly [string, string])[] = [];
    for (const [key, place] of columns.get(name) ?? []) {
      const cell = allCells()[place] ?? '';
      if (cell !== '') found.push([key, read(cell)]);
    }
    return found;
  };
  // Lexicons ask for the same lists again and again.
  const kept = new Map<string, string>();
  const once = (name: string, write: (name: string) => string): string => {
    const list = kept.get(name) ?? write(name);
    kept.set(name, list);
    return list;
  };
  const keyed = (name: string): string =>
    entries(name)
      .map(([key, forms]) => `${key}:${forms}`)
      .join(',');
  const positional = (name: string): string => {
    const list: string[] = [];
    for (const [position, forms] of entries(name)) list[Number(position) - 1] = forms;
    return Array.from(list, (forms) => forms ?? '').join(',');
  };
  /** The forms that are marked in any list, and those of the list itself. */
  const doubted = (name: string): string => {
    const marked: string[] = [];
    for (const cell of allCells()) if (cell.includes(DOUBTED)) read(cell, marked);
    return [...marked, ...one(name).split('|')].filter(Boolean).sort().join('|');
  };
  const one = (name: string): string => entries(name)[0]?.[1] ?? '';
  const { calendars = [], systems = [], ...plain } = fields;
  return {
    ...plain,
    get months() {
      return once('months', positional);
    },
    get weekdays() {
      return once('weekdays', positional);
    },
    get words() {
      return once('words', keyed);
    },
    get numbers() {
      return once('numbers', keyed);
    },
    get ordinals() {
      return once('ordinals', keyed);
    },
    get endings() {
      return once('endings', one);
    },
    get proclitics() {
      return once('proclitics', one);
    },
    get caution() {
      return once('caution', doubted);
    },
    get future() {
      return once('future', one);
    },
    get past() {
      return once('past', one);
    },
    get calendars() {
      return calendars.map((id) => ({ id, months: once(id, positional) }));
    },
    systems: table.systems.filter(({ id }) => systems.includes(id))
  };
}

/** By code unit: the letter that stands for it, or that it stands for. */
type Letters = ReadonlyMap<number, number>;

function lettersOf(alphabet: string, ascii: string): Letters {
  const letters = new Map<number, number>();
  for (let at = 0; at < alphabet.length; at++) {
    letters.set(alphabet.charCodeAt(at), ascii.charCodeAt(at));
    letters.set(ascii.charCodeAt(at), alphabet.charCodeAt(at));
  }
  return letters;
}

function exchange(text: string, letters: Letters): string {
  if (letters.size === 0) return text;
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes.push(letters.get(code) ?? code);
  }
  return String.fromCharCode(...codes);
}

/**
 * "monday|0s" is "monday|mondays": a form that begins with a digit is the one before it, less so many letters, and the rest. Those that are
 * marked are given to `marked`, too.
 */
function unpackForms(packed: string, marked?: string[]): string {
  let form = '';
  return packed
    .split('|')
    .map((written) => {
      const drop = written.charCodeAt(0) - 48;
      const from = (drop >= 0 && drop <= 9) || written.startsWith(VERBATIM) ? 1 : 0;
      const kept = drop >= 0 && drop <= 9 ? form.slice(0, form.length - drop) : '';
      const doubted = written.endsWith(DOUBTED);
      form = kept + written.slice(from, doubted ? -1 : undefined);
      if (doubted) marked?.push(form);
      return form;
    })
    .join('|');
}

/** Stands before a form that begins with a digit itself. */
export const VERBATIM = '=';
/** Stands behind a form that is no date alone: `DateLocale.caution`. */
export const DOUBTED = '!';
