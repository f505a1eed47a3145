import type { DateMention, DatePart, Basis as KnownBy } from '../model/date-value.ts';
import type { ActiveLexicon, LikelyLocales } from './active-lexicon.ts';
import { type Civil, DAY, readReference, startOfDay } from './civil.ts';
import type { DateLocale } from './date-locale.ts';
import { formatEdtf } from './edtf.ts';
import type { Frame } from './frame.ts';
import type { Item } from './grammar/item.ts';
import { readCluster } from './grammar/read-cluster.ts';
import { foreignOf, languagesOf } from './languages-of-cluster.ts';
import type { DateOptions } from './options.ts';
import { type Resolved, resolve } from './resolve/resolve.ts';
import type { Basis } from './resolve/stretch.ts';
import { looksAhead, looksBack } from './tense.ts';
import type { Token } from './tokens.ts';
import { joinTwins } from './twin-calendars.ts';

/** What the options know of the reference. */
export function basisOf(options: DateOptions): Basis {
  const reference = readReference(options.reference);
  return {
    ...options,
    reference,
    today: reference === null ? '' : formatEdtf(reference, 'day'),
    prefer: options.prefer ?? 'past'
  };
}

/**
 * Reads the tokens of one cluster in the languages that fit it and gives the mentions of the best reading. `numbers` is the strength that
 * the scanner saw in its numbers; null where the text is said to be one date.
 */
export function readMentions(
  text: string,
  tokens: readonly Token[],
  active: ActiveLexicon,
  options: DateOptions,
  basis: Basis,
  numbers: number | null,
  likely: LikelyLocales | null = null
): readonly DateMention[] {
  if (tokens.length === 0) return [];
  const whole = numbers === null;
  const message = options.register === 'message';
  let best: readonly DateMention[] = [];
  let score = 0;
  let known = false;
  const most = text.length > SHORT ? Number.POSITIVE_INFINITY : text.trim().length;
  let locales = languagesOf(tokens, active, numbers, likely);
  for (const foreign of [false, true]) {
    // The text's own languages know the month: no need to ask others.
    if (foreign && known) break;
    if (foreign) locales = foreignOf(tokens, active, numbers, likely);
    for (const locale of locales) {
      const order = options.order ?? active.lexicon.locales[locale]?.order ?? 'dmy';
      const mentions: DateMention[] = [];
      let covered = 0;
      let here = basis;
      const calendar = active.lexicon.calendars[locale];
      const { capitals, endings, pointed, years } = active.lexicon.locales[locale] ?? {};
      const reading = { locale, order, calendar, capitals, endings, pointed, years, message, whole, text };
      for (const item of readCluster(tokens, reading)) {
        known = known || item.frame?.month !== undefined;
        const mention = mentionOf(item, text, here, whole, active.lexicon.locales[locale]);
        if (mention === null || (foreign && !isSure(mention))) continue;
        mentions.push(mention);
        here = anchoredAt(here, mention);
        covered += mention.span.end - mention.span.start;
      }
      if (covered > score) {
        best = joinTwins(mentions, text);
        score = covered;
      }
      // No other language reads more than all of it.
      if (score >= most) return best;
    }
  }
  return best;
}

/** Longer texts are hardly one date. */
const SHORT = 100;

/** Of a language that the text is not in, only a month beside a number is believed. */
const isSure = (mention: DateMention): boolean =>
  mention.stated.includes('month') && (mention.stated.includes('day') || mention.stated.includes('year'));

function mentionOf(
  item: Item,
  text: string,
  basis: Basis,
  whole: boolean,
  locale: DateLocale | undefined
): DateMention | null {
  if (item.frame === undefined || (item.weak === true && !whole)) return null;
  const mention = readItem(item, text, basis);
  // A future marker wins: the past that the policy prefers was no statement of the text.
  const heeded = basis.tense !== 'ignored' || item.frame.either === true;
  if (
    mention === null ||
    whole ||
    locale === undefined ||
    basis.prefer !== 'past' ||
    !heeded ||
    // Nothing stands around it.
    item.end - item.start === text.length ||
    (item.told !== true && !isPast(mention, basis))
  )
    return mention;
  if (looksAhead(text, item.start, item.end, locale))
    return readItem(item, text, { ...basis, prefer: 'future' });
  if (item.told === true) return null;
  // "until Friday" is to come unless the clause tells of the past; "as of 18 November" was just now.
  const ahead =
    isDeadline(item, mention, basis) &&
    !looksBack(text, item.start, locale) &&
    !isEndOf(basis.before, item, mention, text);
  return ahead
    ? readItem(item, text, { ...basis, prefer: item.frame.month === undefined ? 'future' : 'nearest' })
    : mention;
}

/** "until Friday", "d'ici le 3 mai": an end without a beginning that the words leave in the past. */
const isDeadline = ({ range, beyond }: Item, { value }: DateMention, { reference, today }: Basis): boolean =>
  range?.from === null && beyond !== true && reference !== null && value.slice(OPEN.length) < today;

const OPEN = '../';

/** "It began on 3 March and lasted until 5 April": the deadline ends what began with a date of the past before it in the sentence. */
const isEndOf = (
  before: DateMention | undefined,
  { start }: Item,
  { value }: DateMention,
  text: string
): boolean =>
  before !== undefined &&
  before.value <= value.slice(OPEN.length) &&
  start - before.span.end < SENTENCE &&
  !/[.!?\n\u061f\u06d4\u0964\u3002]/u.test(text.slice(before.span.end, start));

const SENTENCE = 150;

/** True where the reference alone has put the date before its own day. */
const isPast = ({ implied, value }: DateMention, { reference, today }: Basis): boolean =>
  reference !== null && implied.length > 0 && value < today;

/** "On 13 July 2014 … on 14 July": without a reference a date leans on the one before it; with one a deadline does. */
export function anchoredAt(basis: Basis, mention: DateMention): Basis {
  const { stated, value } = mention;
  if (basis.reference !== null) return isPast(mention, basis) ? { ...basis, before: mention } : basis;
  if (!stated.includes('year') || !stated.includes('month')) return basis;
  return { ...basis, anchor: readReference(value.slice(0, 10)) };
}

function readItem(item: Item, text: string, given: Basis): DateMention | null {
  if (item.frame === undefined) return null;
  const leans = given.reference === null && given.anchor != null && item.frame.month !== undefined;
  const basis: Basis = leans ? { ...given, reference: given.anchor ?? null, prefer: 'nearest' } : given;
  if (item.range !== undefined) return rangeMention(item, text, basis);
  const resolved = resolve(item.frame, basis);
  if (resolved === null) return null;
  const { value } = resolved;
  const kind = isRelative(item.frame) ? 'relative' : value.includes('/') ? 'range' : 'absolute';
  return describe(item, text, item.frame, resolved, value, kind);
}

function rangeMention(item: Item, text: string, basis: Basis): DateMention | null {
  const { from = null, to = null } = item.range ?? {};
  const first = from === null ? null : resolve(from, basis);
  let last = to === null ? null : resolve(to, basis);
  if ((from !== null && first === null) || (to !== null && last === null)) return null;
  // "30 Dec – 2 Jan": the second end of a range is never before the first.
  if (first !== null && last !== null && to !== null && last.start < first.start) {
    // A weekday that makes the end lie before the beginning is a slip of the pen.
    const { weekday: _, ...unnamed } = to;
    const later = [
      resolveAfter(to, last, first, basis),
      to.day === undefined ? null : resolve(unnamed, basis)
    ].find((end) => end !== null && end.start >= first.start);
    if (later === undefined || later === null) return null;
    last = later;
  }
  // "2024 – January 2024": what ends within its beginning is the beginning.
  if (first !== null && last !== null && first.start === last.start && last.end < first.end) last = first;
  const known = first ?? last;
  if (known === null || item.frame === undefined) return null;
  const open = item.beyond === true;
  // "after the start of May" and "before the end of the year" are inside the period.
  const late = from?.edge === 'start';
  const start = first?.start ?? Number.NEGATIVE_INFINITY;
  const lower = first === null ? '..' : open && !late ? edgeValue(first, first.end) : startValue(first);
  const cut = open || (basis.ends === 'exclusive' && last !== null && isLong(last) && last.start > start);
  const early = to?.edge === 'end' || to?.edge === 'close';
  const upper = last === null ? '..' : upperValue(first, last, cut && !early);
  const value = lower === upper ? lower : `${lower}/${upper}`;
  return describe(item, text, { ...from, ...to }, known, value, 'range');
}

/** The end of an interval; `cut` where the last unit is not in it any more. */
function upperValue(first: Resolved | null, last: Resolved, cut: boolean): string {
  if (cut) return edgeValue(last, last.start - 1);
  // "From January to 2024": it ends with the last of its finer unit, since its end must not begin with its beginning.
  const within = first?.start === last.start && first.end < last.end && first.precision !== last.precision;
  return within ? formatEdtf(last.end - 1, first.precision === 'month' ? 'month' : 'day') : endValue(last);
}

const isLong = ({ start, end }: Resolved): boolean => end - start > DAY;

/** The second end of a range once more, after the first: "10:30 to 3" ends in the afternoon, "10 p.m. to 2" on the next day. */
function resolveAfter(to: Frame, last: Resolved, first: Resolved, basis: Basis): Resolved | null {
  const { clock } = to;
  if (clock !== undefined && startOfDay(last.start) === startOfDay(first.start)) {
    const afternoon =
      clock.meridiem === null && clock.hour < 12
        ? resolve({ ...to, clock: { ...clock, meridiem: 'pm' } }, basis)
        : null;
    if (afternoon !== null && afternoon.start > first.start) return afternoon;
    const start = last.start + DAY;
    return {
      ...last,
      start,
      end: start,
      value: formatEdtf(start, last.precision, to.zone?.offsets[0] ?? null)
    };
  }
  return resolve(to, { ...basis, reference: first.start, prefer: 'future' });
}

/** The unit next to the one named: after 2016 is from 2017 on. A time is its own edge. */
const edgeValue = (resolved: Resolved, at: Civil): string => {
  if (resolved.start === resolved.end) return resolved.value;
  const { precision } = resolved;
  return formatEdtf(at, precision === 'year' || precision === 'month' ? precision : 'day');
};

function startValue({ value }: Resolved): string {
  const slash = value.indexOf('/');
  return slash < 0 ? value : value.slice(0, slash);
}
const endValue = ({ value }: Resolved): string => value.slice(value.lastIndexOf('/') + 1);

const isRelative = (frame: Frame): boolean =>
  frame.rel !== undefined ||
  frame.distance !== undefined ||
  frame.stretch !== undefined ||
  frame.shift !== undefined ||
  (frame.weekday !== undefined && frame.day === undefined) ||
  (frame.clock !== undefined && frame.day === undefined);

const NOTHING: readonly DatePart[] = [];
const NO_OFFSETS: readonly number[] = [];

function describe(
  { start, end }: Item,
  text: string,
  frame: Frame,
  resolved: Resolved,
  value: string,
  kind: DateMention['kind']
): DateMention {
  const stated = statedParts(frame);
  const implied =
    resolved.implied.length === 0 ? NOTHING : resolved.implied.filter((part) => !stated.includes(part));
  const offsets = frame.zone?.offsets ?? NO_OFFSETS;
  const basis: KnownBy = implied.length > 0 ? 'implied' : 'stated';
  return {
    precision: resolved.precision,
    basis,
    calendar: resolved.calendar,
    offset: offsets.length === 1 ? (offsets[0] ?? null) : null,
    offsets: offsets.length > 1 ? offsets : NO_OFFSETS,
    confidence: resolved.alternatives.length > 0 ? 0.7 : implied.length > 0 ? 0.85 : 0.97,
    alternatives: resolved.alternatives,
    stated,
    implied,
    value,
    kind,
    text: text.slice(start, end),
    span: { start, end }
  };
}

/** The parts that the words state, from the era to the zone. Key by key: a loop over names of keys is what engines are slowest at. */
function statedParts(frame: Frame): readonly DatePart[] {
  const stated: DatePart[] = [];
  if (frame.bce !== undefined) stated.push('era');
  if (frame.century !== undefined) stated.push('century');
  if (frame.decade !== undefined) stated.push('decade');
  if (frame.year !== undefined) stated.push('year');
  if (frame.quarter !== undefined) stated.push('quarter');
  if (frame.season !== undefined) stated.push('season');
  if (frame.month !== undefined) stated.push('month');
  if (frame.week !== undefined) stated.push('week');
  if (frame.weekday !== undefined) stated.push('weekday');
  if (frame.day !== undefined) stated.push('day');
  if (frame.clock !== undefined) stated.push('time');
  if (frame.zone !== undefined) stated.push('zone');
  return stated;
}
