import type { ActiveLexicon, LikelyLocales } from './active-lexicon.ts';
import type { Dated } from './date-item.ts';
import type { DateLocale, NumericOrder } from './date-locale.ts';
import type { Item } from './grammar/item.ts';
import { readCluster } from './grammar/read-cluster.ts';
import { foreignOf, languagesOf } from './languages-of-cluster.ts';
import type { Basis } from './resolve/stretch.ts';
import type { Token } from './tokens.ts';

/** What, beside the words, decides how a cluster is read. */
export interface Manner {
  readonly active: ActiveLexicon;
  readonly likely: LikelyLocales | null;
  readonly order: NumericOrder | undefined;
  /** `DateOptions.register` */
  readonly message: boolean;
}

/** An item, with the dates that were last made of it on a basis: as the basis prefers, in the future, the nearest. */
export interface KeptItem {
  readonly item: Item;
  basis: Basis | null;
  given: Dated | null;
  ahead: Dated | null | undefined;
  near: Dated | null | undefined;
}

/** A cluster read in one language. */
export interface Reading {
  readonly locale: DateLocale | undefined;
  /** The text is not in the language. */
  readonly foreign: boolean;
  readonly items: readonly KeptItem[];
}

/** Words of a text that are read together, and their readings as far as they were asked for. They follow from the text alone. */
export interface Cluster {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The strength that the scanner saw in its numbers; null where the text is said to be one date. */
  readonly numbers: number | null;
  readonly manner: Manner;
  /** The languages that the text may be in which are worth reading it in, and the others; null until they are asked for. */
  own: readonly number[] | null;
  foreign: readonly number[] | null;
  /** A month is in a reading: no need to ask languages that the text is not in. */
  known: boolean;
  readonly readings: Reading[];
}

export function clusterOf(
  text: string,
  tokens: readonly Token[],
  numbers: number | null,
  manner: Manner
): Cluster {
  const own = tokens.length === 0 ? [] : null;
  return { text, tokens, numbers, manner, own, foreign: null, known: false, readings: [] };
}

/** The reading of a cluster in the language that comes at an index; null behind the last. */
export function readingAt(cluster: Cluster, at: number): Reading | null {
  const found = cluster.readings[at];
  if (found !== undefined) return found;
  const { text, tokens, numbers, manner } = cluster;
  cluster.own ??= languagesOf(tokens, manner.active, numbers, manner.likely);
  const { own } = cluster;
  const foreign = at >= own.length;
  if (foreign && (cluster.known || tokens.length === 0)) return null;
  if (foreign) cluster.foreign ??= foreignOf(tokens, manner.active, numbers, manner.likely);
  const index = foreign ? cluster.foreign?.[at - own.length] : own[at];
  if (index === undefined) return null;
  const { locales, calendars } = manner.active.lexicon;
  const locale = locales[index];
  const { capitals, endings, pointed, years, hours } = locale ?? {};
  const whole = numbers === null;
  const items: KeptItem[] = [];
  for (const item of readCluster(tokens, {
    locale: index,
    order: manner.order ?? locale?.order ?? 'dmy',
    calendar: calendars[index],
    capitals,
    endings,
    pointed,
    years,
    hours,
    message: manner.message,
    whole,
    text
  })) {
    cluster.known = cluster.known || item.frame?.month !== undefined;
    if (item.weak !== true || whole)
      items.push({ item, basis: null, given: null, ahead: undefined, near: undefined });
  }
  const reading = { locale, foreign, items };
  cluster.readings.push(reading);
  return reading;
}
