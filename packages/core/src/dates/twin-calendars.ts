import type { DateMention } from '../model/date-value.ts';
import { DAY } from './civil.ts';

/** Tables of the Islamic calendar differ by a day or two; more is a slip of the pen. */
const NEAR = 2;
const BETWEEN = /^\s*[(/|،,;=–—-]?\s*$/u;

/**
 * One day told in two calendars on a line: "19 novembre 2024 / 17 Joumada I 1446". They are one mention with the Gregorian value where they
 * agree, surer than either; where they do not, both stand, doubted, each an alternative of the other.
 */
export function joinTwins(mentions: readonly DateMention[], text: string): readonly DateMention[] {
  if (mentions.length < 2 || mentions.every(({ calendar }) => calendar === 'gregory')) return mentions;
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const last = joined[joined.length - 1];
    if (last === undefined || !areTwins(last, mention, text)) joined.push(mention);
    else joined.splice(-1, 1, ...check(last, mention, text));
  }
  return joined;
}

const areTwins = (a: DateMention, b: DateMention, text: string): boolean =>
  a.calendar !== b.calendar &&
  (a.calendar === 'gregory' || b.calendar === 'gregory') &&
  isDay(a) &&
  isDay(b) &&
  BETWEEN.test(text.slice(a.span.end, b.span.start));

const isDay = ({ value }: DateMention): boolean => /^\d{4}-\d\d-\d\d$/u.test(value);

function check(a: DateMention, b: DateMention, text: string): readonly DateMention[] {
  const [own, other] = a.calendar === 'gregory' ? [a, b] : [b, a];
  // "19 novembre / 17 Joumada I 1446": the year of one is that of the other.
  const value = own.stated.includes('year') ? own.value : other.value.slice(0, 4) + own.value.slice(4);
  const apart = Math.abs(Date.parse(value) - Date.parse(other.value)) / DAY;
  if (apart <= NEAR) {
    const span = { start: a.span.start, end: b.span.end };
    return [{ ...own, value, span, text: text.slice(span.start, span.end), confidence: 0.99 }];
  }
  const doubt = (one: DateMention, { value }: DateMention): DateMention => ({
    ...one,
    confidence: 0.5,
    alternatives: [...one.alternatives, { value, confidence: 0.5 }]
  });
  return [doubt(a, b), doubt(b, a)];
}
