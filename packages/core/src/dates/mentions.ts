import type { DateMention } from '../model/date-value.ts';
import { type Civil, readReference } from './civil.ts';
import { type Cluster, type KeptItem, readingAt } from './cluster.ts';
import { type Dated, dateItem } from './date-item.ts';
import type { DateLocale } from './date-locale.ts';
import type { Item } from './grammar/item.ts';
import type { Basis } from './resolve/stretch.ts';
import { looksAhead, looksBack } from './tense.ts';
import { joinTwins } from './twin-calendars.ts';

/** Where a cluster stands: what is `at` in its own text is at `at + shift` in the text. */
export interface Place {
  readonly text: string;
  readonly shift: number;
}

/** What the text has told before. */
export interface Told {
  /** A day, for dates without a year where there is no reference. */
  readonly anchor: Civil | null;
  /** The last date of the past. */
  readonly before: DateMention | null;
}

export const NOTHING_TOLD: Told = { anchor: null, before: null };

/** The mentions of the best reading of a cluster. */
export function mentionsOf(
  cluster: Cluster,
  place: Place,
  basis: Basis,
  told: Told = NOTHING_TOLD
): readonly DateMention[] {
  const whole = cluster.numbers === null;
  const { text, shift } = place;
  let best: readonly DateMention[] = [];
  let score = 0;
  const most = text.length > SHORT ? Number.POSITIVE_INFINITY : text.trim().length;
  for (let at = 0; ; at++) {
    const reading = readingAt(cluster, at);
    if (reading === null) return best;
    const { locale, foreign, items } = reading;
    const mentions: DateMention[] = [];
    let covered = 0;
    let here = told;
    for (const kept of items) {
      const dated = datedAs(kept, place, basis, here, whole, locale);
      if (dated === null || (foreign && !isSure(dated))) continue;
      const mention = placed(dated, text, kept.item.start + shift, kept.item.end + shift);
      mentions.push(mention);
      here = tellOf(here, mention, basis);
      covered += kept.item.end - kept.item.start;
    }
    if (covered > score) {
      best = joinTwins(mentions, text);
      score = covered;
    }
    // No other language reads more than all of it.
    if (score >= most) return best;
  }
}

/** Longer texts are hardly one date. */
const SHORT = 100;

/** Of a language that the text is not in, only a month beside a number is believed. */
const isSure = ({ stated }: Dated): boolean =>
  stated.includes('month') && (stated.includes('day') || stated.includes('year'));

const placed = (dated: Dated, text: string, start: number, end: number): DateMention => ({
  ...dated,
  text: text.slice(start, end),
  span: { start, end }
});

/** What an item says where it stands. */
function datedAs(
  kept: KeptItem,
  { text, shift }: Place,
  basis: Basis,
  told: Told,
  whole: boolean,
  locale: DateLocale | undefined
): Dated | null {
  const { item } = kept;
  const { frame } = item;
  if (frame === undefined) return null;
  if (basis.reference === null && told.anchor !== null && frame.month !== undefined)
    return dateItem(item, { ...basis, reference: told.anchor, prefer: 'nearest' });
  if (kept.basis !== basis) {
    kept.basis = basis;
    kept.given = dateItem(item, basis);
    kept.ahead = kept.near = undefined;
  }
  const { given } = kept;
  // A future marker wins: the past that the policy prefers was no statement of the text.
  const heeded = basis.tense !== 'ignored' || frame.either === true;
  const start = item.start + shift;
  const end = item.end + shift;
  if (
    given === null ||
    whole ||
    locale === undefined ||
    basis.prefer !== 'past' ||
    !heeded ||
    // Nothing stands around it.
    end - start === text.length ||
    (item.told !== true && !isPast(given, basis))
  )
    return given;
  if (looksAhead(text, start, end, locale)) return ahead(kept, basis);
  if (item.told === true) return null;
  // "until Friday" is to come unless the clause tells of the past; "as of 18 November" was just now.
  const coming =
    isDeadline(item, given, basis) &&
    !looksBack(text, start, locale) &&
    !isEndOf(told.before, start, given, text);
  if (!coming) return given;
  return frame.month === undefined ? ahead(kept, basis) : near(kept, basis);
}

function ahead(kept: KeptItem, basis: Basis): Dated | null {
  if (kept.ahead === undefined) kept.ahead = dateItem(kept.item, { ...basis, prefer: 'future' });
  return kept.ahead;
}

function near(kept: KeptItem, basis: Basis): Dated | null {
  if (kept.near === undefined) kept.near = dateItem(kept.item, { ...basis, prefer: 'nearest' });
  return kept.near;
}

/** "until Friday", "d'ici le 3 mai": an end without a beginning that the words leave in the past. */
const isDeadline = ({ range, beyond }: Item, { value }: Dated, { reference, today }: Basis): boolean =>
  range?.from === null && beyond !== true && reference !== null && value.slice(OPEN.length) < today;

const OPEN = '../';

/** "It began on 3 March and lasted until 5 April": the deadline ends what began with a date of the past before it in the sentence. */
const isEndOf = (before: DateMention | null, start: number, { value }: Dated, text: string): boolean =>
  before !== null &&
  before.value <= value.slice(OPEN.length) &&
  start - before.span.end < SENTENCE &&
  !/[.!?\n\u061f\u06d4\u0964\u3002]/u.test(text.slice(before.span.end, start));

const SENTENCE = 150;

/** True where the reference alone has put the date before its own day. */
const isPast = ({ implied, value }: Dated, { reference, today }: Basis): boolean =>
  reference !== null && implied.length > 0 && value < today;

/** "On 13 July 2014 … on 14 July": without a reference a date leans on the one before it; with one a deadline does. */
export function tellOf(told: Told, mention: DateMention, basis: Basis): Told {
  if (basis.reference !== null)
    return isPast(mention, basis) ? { anchor: told.anchor, before: mention } : told;
  const { stated, value } = mention;
  if (!stated.includes('year') || !stated.includes('month')) return told;
  return { anchor: readReference(value.slice(0, 10)), before: told.before };
}
