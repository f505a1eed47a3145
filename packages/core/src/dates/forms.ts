import type { Calendar } from '../model/date-value.ts';
import type { CalendarSystem } from './calendars.ts';
import type { DateLocale } from './date-locale.ts';
import type { Sense } from './entry.ts';
import { foldForm } from './fold.ts';
import { senseType } from './type-bits.ts';

/** A form, folded, and what it means in a lexicon whose first language is its own. */
interface Form {
  readonly folded: string;
  readonly sense: Sense;
  /** Of a month of another calendar. */
  readonly calendar: Calendar | null;
}

/** The calendars that can be converted. */
export type Systems = ReadonlyMap<Calendar, CalendarSystem>;

/** The forms of a locale follow from it alone: they are kept, since it stands in many a lexicon. */
const keptMonths = new WeakMap<DateLocale, readonly Form[]>();
const keptOthers = new WeakMap<DateLocale, readonly Form[]>();

/** Month names of several words and Han numerals would hide the words of the text's own language: "de set" (Catalan) in Spanish. */
const COMPOSED = /[ '’]|^[一二三四五六七八九十]+月$/u;

/**
 * All forms of one language, folded, with their senses. `full` false gives its month names only. The months of calendars that are not
 * among the `systems` are left out.
 */
export function* sensesOf(
  locale: DateLocale,
  index: number,
  full: boolean,
  systems: Systems
): Generator<readonly [string, Sense]> {
  for (const { folded, sense, calendar } of once(keptMonths, locale, readMonths)) {
    // Of a language that the text is not in, an abbreviation that can be another word is one: "out 2016".
    const doubtful = (sense.caution && sense.clipped) || COMPOSED.test(sense.form);
    const system = calendar === null ? null : systems.get(calendar);
    if (system !== undefined && (full || !doubtful)) yield [folded, placed(sense, index, system)];
  }
  if (full)
    for (const { folded, sense } of once(keptOthers, locale, readOthers))
      yield [folded, placed(sense, index, null)];
}

/** The lexicons of one language share their senses: they are a third of the memory of each. */
function placed(sense: Sense, locale: number, system: CalendarSystem | null): Sense {
  if (sense.locale === locale && sense.system === system) return sense;
  const { type, name, value, bit, form, caution, clipped } = sense;
  return { type, name, value, system, locale, bit, form, caution, clipped };
}

function once(
  kept: WeakMap<DateLocale, readonly Form[]>,
  locale: DateLocale,
  read: (locale: DateLocale) => readonly Form[]
): readonly Form[] {
  let forms = kept.get(locale);
  if (forms === undefined) {
    forms = read(locale);
    kept.set(locale, forms);
  }
  return forms;
}

const readMonths = (locale: DateLocale): readonly Form[] => {
  const list = formList(locale);
  list.positional('month', locale.months);
  for (const { id, months } of locale.calendars ?? []) list.positional('month', months, id);
  return list.forms;
};

const readOthers = (locale: DateLocale): readonly Form[] => {
  const list = formList(locale);
  list.positional('weekday', locale.weekdays);
  for (const entry of entriesOf(locale.numbers)) list.keyed('number', entry, true);
  for (const entry of entriesOf(locale.ordinals)) list.keyed('ordinal', entry, true);
  for (const entry of entriesOf(locale.words)) list.keyed('', entry, false);
  return list.forms;
};

const entriesOf = (list: string | undefined): readonly string[] => (list ? list.split(',') : []);

const VALUE = /[+-]?\d+(?:\.\d+)?/u;

/** True where a longer name begins so, "mar" of "marzo", and not by an ending: Georgian "მარტ" is a stem. */
const isClipped = (form: string, all: readonly string[], endings: ReadonlySet<string>): boolean =>
  all.some(
    (longer) =>
      longer.length > form.length && longer.startsWith(form) && !endings.has(longer.slice(form.length))
  );

/** Gathers the forms of one locale. */
function formList(locale: DateLocale) {
  const forms: Form[] = [];
  const caution = new Set(locale.caution?.split('|').map(foldForm));
  const endings = new Set(locale.endings?.split('|'));
  const add = (type: string, name: string, list: string, calendar: Calendar | null): void => {
    const value = Number(VALUE.exec(name)?.[0] ?? Number.NaN);
    const { name: kept, bit } = senseType(type);
    const all = list.split('|');
    for (const form of all) {
      const folded = foldForm(form);
      const clipped = type === 'month' && isClipped(form, all, endings);
      forms.push({
        folded,
        sense: {
          type: kept,
          name,
          value,
          system: null,
          locale: 0,
          bit,
          form,
          caution: caution.has(folded),
          clipped
        },
        calendar
      });
    }
  };
  return {
    forms,
    /** A list whose first entry means 1. */
    positional(type: string, list: string, calendar: Calendar | null = null): void {
      list.split(',').forEach((entry, at) => {
        if (entry !== '') add(type, String(at + 1), entry, calendar);
      });
    },
    /** An entry `key:form|form`; its key is the value of a number, or says the type up to the first point. */
    keyed(type: string, entry: string, isValue: boolean): void {
      const colon = entry.indexOf(':');
      const key = entry.slice(0, colon);
      const list = entry.slice(colon + 1);
      const dot = isValue ? -1 : key.indexOf('.');
      if (isValue) add(type, key, list, null);
      else add(dot < 0 ? key : key.slice(0, dot), dot < 0 ? '' : key.slice(dot + 1), list, null);
    }
  };
}
