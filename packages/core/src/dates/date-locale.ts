import type { Calendar } from '../model/date-value.ts';
import type { CalendarSystem } from './calendars.ts';

/** The order of the numbers in an all-numeric date such as 03/04/2024. */
export type NumericOrder = 'dmy' | 'mdy' | 'ymd';

/**
 * The words of one language, compiled by `npm run generate` from CLDR and `data/dates/<language>.json`.
 *
 * Every text is a list of entries divided by `,`; the forms of one entry are divided by `|`. In positional lists the first entry
 * means 1 (January, Monday); `words` is keyed: `unit.day:jour|jours,rel.day-1:hier`. The keys are explained in
 * `data/dates/README.md`.
 */
export interface DateLocale {
  /** BCP 47 language. */
  readonly code: string;
  readonly order: NumericOrder;
  readonly months: string;
  readonly weekdays: string;
  readonly words: string;
  /** Number words: `0:zero,1:one|a`. */
  readonly numbers?: string;
  /** Ordinal words: `1:first`. */
  readonly ordinals?: string;
  /** Endings that a word of the lexicon or a number may carry ("2015'te", "Montagen"), divided by `|`. */
  readonly endings?: string;
  /** Particles written together with the next word (Hebrew "ב", Arabic "و"), divided by `|`. */
  readonly proclitics?: string;
  /** Forms that are no dates when nothing else stands with them ("may", "mars", "sun"), divided by `|`. */
  readonly caution?: string;
  /**
   * Words near a date that say that it is to come ("will", "is to"), and endings of the verb that closes such a sentence ("-acak"), divided
   * by `|`.
   */
  readonly future?: string;
  /** Words near a date that say that it is over, or that open a clause of its own ("was", "who"), divided by `|`. */
  readonly past?: string;
  /** True where months are written with a capital: "may" is no month. */
  readonly capitals?: boolean;
  /** True where words may be written together ("dinsdagochtend"). */
  readonly compounds?: boolean;
  /** True where decimals have a comma, so that 18.30 beside a day is a time. */
  readonly pointed?: boolean;
  /** Set where years are counted from the Buddha's death unless they are plainly others: 2567, and 67, are 2024. */
  readonly years?: 'buddhist';
  /**
   * How the hours of the day are told: `named` by ordinals ("o szóstej rano"), from `dawn` on where a part of the day stands beside them:
   * "saa mbili usiku", the second hour of the night, is eight.
   */
  readonly hours?: 'named' | 'dawn';
  /** Other calendars that the language names the months of (positional). They are read where a known language has the calendar in `systems`. */
  readonly calendars?: readonly { readonly id: Calendar; readonly months: string }[];
  /** The calendars beside the Gregorian that the language's own news dates by. */
  readonly systems?: readonly CalendarSystem[];
}
