import { createRequire } from 'node:module';
import { isName } from './is-name.ts';
import { emptyEntry, type LocaleEntry } from './locale-entry.ts';
import { readFields } from './read-fields.ts';
import { readPatterns } from './read-patterns.ts';

const require = createRequire(import.meta.url);

interface Widths {
  readonly wide: Readonly<Record<string, string>>;
  readonly abbreviated: Readonly<Record<string, string>>;
  readonly short?: Readonly<Record<string, string>>;
}

interface Gregorian {
  readonly months: { readonly format: Widths; readonly 'stand-alone': Widths };
  readonly days: { readonly format: Widths; readonly 'stand-alone': Widths };
  readonly quarters: { readonly format: Widths; readonly 'stand-alone': Widths };
  readonly dayPeriods: { readonly format: Widths; readonly 'stand-alone': Widths };
  readonly eras: { readonly eraAbbr: Record<string, string> };
  readonly dateFormats: Record<string, unknown>;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** True where CLDR writes decimals with a comma. */
function hasDecimalComma(code: string): boolean {
  try {
    const { main } = require(`cldr-numbers-full/main/${code}/numbers.json`) as {
      main: Record<string, { numbers: Record<string, { decimal?: string } | undefined> }>;
    };
    return main[code]?.numbers['symbols-numberSystem-latn']?.decimal === ',';
  } catch {
    return false;
  }
}

/** What CLDR knows of a language; null where it has no tables. */
export function readCldr(code: string): LocaleEntry | null {
  let calendar: { main: Record<string, { dates: { calendars: { gregorian: Gregorian } } }> };
  let fields: { main: Record<string, { dates: { fields: Record<string, unknown> } }> };
  try {
    calendar = require(`cldr-dates-full/main/${code}/ca-gregorian.json`);
    fields = require(`cldr-dates-full/main/${code}/dateFields.json`);
  } catch {
    return null;
  }
  const gregorian = calendar.main[code]?.dates.calendars.gregorian;
  if (gregorian === undefined) return null;
  const words: Record<string, string[]> = {};
  const add = (key: string, ...forms: readonly (string | undefined)[]): void => {
    for (const form of forms)
      if (form !== undefined && (isName(form) || isParticle(key, form))) (words[key] ??= []).push(form);
  };
  const names = (table: { format: Widths; 'stand-alone': Widths }, key: string): string[] =>
    [table.format, table['stand-alone']]
      .flatMap((width) => [width.wide[key], width.abbreviated[key], width.short?.[key]])
      .filter((name): name is string => name !== undefined && isName(name));
  const weekdays = DAYS.map((day) => names(gregorian.days, day));
  for (let quarter = 1; quarter <= 4; quarter++)
    add(`quarter.${quarter}`, ...names(gregorian.quarters, String(quarter)));
  for (const width of [gregorian.dayPeriods.format, gregorian.dayPeriods['stand-alone']]) {
    for (const list of [width.wide, width.abbreviated])
      for (const [period, name] of Object.entries(list)) {
        const plain = period.replace(/-alt.*|\d/gu, '');
        if (plain === 'am' || plain === 'pm') add(`meridiem.${plain}`, name);
        else if (plain === 'noon' || plain === 'midnight') add(`at.${plain}`, name);
        else add(`part.${plain}`, name);
      }
  }
  // Months that are numbers with a word ("11월", "tháng 11") mark the number instead.
  for (const list of [gregorian.months.format.wide, gregorian.months.format.abbreviated]) {
    const after = /^11\s?(\D+)$/u.exec(list['11'] ?? '')?.[1];
    const before = /^(\D+?)\s?11$/u.exec(list['11'] ?? '')?.[1];
    if (after !== undefined) (words['mark.month.after'] ??= []).push(after);
    if (before !== undefined) (words['mark.month.before'] ??= []).push(before);
  }
  // The full names ("before Christ") are hardly written.
  const { eraAbbr } = gregorian.eras;
  add('era.bce', eraAbbr['0'], eraAbbr['0-alt-variant']);
  add('era.ce', eraAbbr['1'], eraAbbr['1-alt-variant']);
  const entry: LocaleEntry = {
    ...emptyEntry(),
    pointed: hasDecimalComma(code),
    months: Array.from({ length: 12 }, (_, month) => names(gregorian.months, String(month + 1))),
    weekdays
  };
  return readFields(
    { ...entry, words, order: readPatterns(gregorian as never, add) },
    fields.main[code]?.dates.fields as never
  );
}

/** Particles may be one letter: "à", "в", "г". */
const isParticle = (key: string, form: string): boolean =>
  /^(?:clock|glue|lead|mark)/u.test(key) && /^\p{L}$/u.test(form);
