import type { Basis as KnownBy, DateMention, DatePart, Precision } from '../model/date-value.ts';
import type { ActiveLexicon } from './active-lexicon.ts';
import { type Civil, readReference } from './civil.ts';
import { formatEdtf } from './edtf.ts';
import type { Frame } from './frame.ts';
import { type Item, type Reading } from './grammar/item.ts';
import { readCluster } from './grammar/read-cluster.ts';
import type { DateOptions } from './options.ts';
import { type Basis, type Resolved, resolve } from './resolve.ts';
import { type Token, tokenise } from './tokens.ts';

/** Reads one cluster in the languages that fit it and gives the mentions of the best reading. */
export function readMentions(
  text: string,
  start: number,
  end: number,
  active: ActiveLexicon,
  options: DateOptions,
  whole: boolean
): readonly DateMention[] {
  const tokens = tokenise(text, start, end, active.lexicon);
  if (tokens.length === 0) return [];
  const basis: Basis = { reference: readReference(options.reference), prefer: options.prefer ?? 'past' };
  let best: readonly DateMention[] = [];
  let score = 0;
  for (const locale of candidates(tokens, active)) {
    const order = options.order ?? active.lexicon.locales[locale]?.order ?? 'dmy';
    const reading: Reading = { locale, order, whole, text };
    const mentions = readCluster(tokens, reading).flatMap(
      (item) => mentionOf(item, text, basis, whole) ?? []
    );
    const foreign = locale >= active.full;
    const usable = foreign ? mentions.filter(isSure) : mentions;
    const covered = usable.reduce((sum, mention) => sum + mention.span.end - mention.span.start, 0);
    if (covered > score) {
      best = usable;
      score = covered;
    }
  }
  return best;
}

/** Of a language that the text is not in, only a month beside a number is believed. */
const isSure = (mention: DateMention): boolean =>
  mention.stated.includes('month') && (mention.stated.includes('day') || mention.stated.includes('year'));

/** How many languages a cluster is read in at most. */
const MOST = 4;

/** The languages worth reading the tokens in: those with most of their words, in the order of the lexicon. */
function candidates(tokens: readonly Token[], active: ActiveLexicon): readonly number[] {
  const counts = new Map<number, number>();
  for (const token of tokens) {
    const seen = new Set<number>();
    for (const { locale, type } of token.senses) {
      if (seen.has(locale)) continue;
      seen.add(locale);
      counts.set(locale, (counts.get(locale) ?? 0) + (token.end - token.start) * (type === 'glue' ? 1 : 2));
    }
  }
  // A cluster of numbers only reads the same in every language but for the order.
  if (counts.size === 0) return [0];
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([locale]) => locale);
  const own = ranked.filter((locale) => locale < active.full);
  const foreign = ranked.filter((locale) => locale >= active.full);
  const first = own.length > 0 ? own : [0];
  return [...first.slice(0, MOST), ...foreign.slice(0, 1)];
}

function mentionOf(item: Item, text: string, basis: Basis, whole: boolean): DateMention | null {
  if (item.frame === undefined || (item.weak === true && !whole)) return null;
  const span = { start: item.start, end: item.end };
  if (item.range !== undefined) return rangeMention(item, text, basis);
  const resolved = resolve(item.frame, basis);
  if (resolved === null) return null;
  return {
    ...describe(item.frame, resolved),
    value: resolved.value,
    kind: isRelative(item.frame) ? 'relative' : resolved.value.includes('/') ? 'range' : 'absolute',
    text: text.slice(span.start, span.end),
    span
  };
}

function rangeMention(item: Item, text: string, basis: Basis): DateMention | null {
  const { from = null, to = null } = item.range ?? {};
  const first = from === null ? null : resolve(from, basis);
  let last = to === null ? null : resolve(to, basis);
  if ((from !== null && first === null) || (to !== null && last === null)) return null;
  // "30 Dec – 2 Jan": the second end of a range is never before the first.
  if (first !== null && last !== null && to !== null && last.start < first.start) {
    const later = resolve(to, { ...basis, reference: first.start, prefer: 'future' });
    if (later === null || later.start < first.start) return null;
    last = later;
  }
  const known = first ?? last;
  if (known === null || item.frame === undefined) return null;
  const open = item.beyond === true;
  const lower = first === null ? '..' : open ? edgeValue(first, first.end) : startValue(first);
  const upper = last === null ? '..' : open ? edgeValue(last, last.start - 1) : endValue(last);
  const value = `${lower}/${upper}`;
  const span = { start: item.start, end: item.end };
  return {
    ...describe({ ...from, ...to }, known),
    value,
    kind: 'range',
    text: text.slice(span.start, span.end),
    span
  };
}

/** The unit next to the one named: after 2016 is from 2017 on. A time is its own edge. */
const edgeValue = (resolved: Resolved, at: Civil): string => {
  if (resolved.start === resolved.end) return resolved.value;
  const { precision } = resolved;
  return formatEdtf(at, precision === 'year' || precision === 'month' ? precision : 'day');
};

const startValue = (resolved: Resolved): string => resolved.value.split('/')[0] ?? resolved.value;
const endValue = (resolved: Resolved): string => resolved.value.split('/').pop() ?? resolved.value;

const isRelative = (frame: Frame): boolean =>
  frame.rel !== undefined ||
  frame.distance !== undefined ||
  frame.stretch !== undefined ||
  frame.shift !== undefined ||
  (frame.weekday !== undefined && frame.day === undefined) ||
  (frame.clock !== undefined && frame.day === undefined);

const PARTS: readonly (readonly [keyof Frame, DatePart])[] = [
  ['bce', 'era'],
  ['century', 'century'],
  ['decade', 'decade'],
  ['year', 'year'],
  ['quarter', 'quarter'],
  ['season', 'season'],
  ['month', 'month'],
  ['week', 'week'],
  ['weekday', 'weekday'],
  ['day', 'day'],
  ['clock', 'time'],
  ['zone', 'zone']
];

function describe(
  frame: Frame,
  resolved: {
    readonly precision: Precision;
    readonly implied: readonly DatePart[];
    readonly calendar: DateMention['calendar'];
    readonly alternatives: DateMention['alternatives'];
    readonly start: Civil;
  }
): Omit<DateMention, 'value' | 'kind' | 'text' | 'span'> {
  const stated = PARTS.filter(([key]) => frame[key] !== undefined).map(([, part]) => part);
  const implied = resolved.implied.filter((part) => !stated.includes(part));
  const offsets = frame.zone?.offsets ?? [];
  const basis: KnownBy = implied.length > 0 ? 'implied' : 'stated';
  return {
    precision: resolved.precision,
    basis,
    calendar: resolved.calendar,
    offset: offsets.length === 1 ? (offsets[0] ?? null) : null,
    offsets: offsets.length > 1 ? offsets : [],
    confidence: resolved.alternatives.length > 0 ? 0.7 : implied.length > 0 ? 0.85 : 0.97,
    alternatives: resolved.alternatives,
    stated,
    implied
  };
}
