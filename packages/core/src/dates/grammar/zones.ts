import type { Zone } from '../frame.ts';
import { BRACKET } from '../tokens.ts';
import { type Item, reduce, senseOf } from './item.ts';

/**
 * Offsets in minutes of the zone abbreviations of news; several where the letters mean several zones (IST: India, Ireland, Israel).
 * Source: the tz database's abbreviations, and the letters that agencies use for national times.
 */
const ZONES: Readonly<Record<string, readonly number[]>> = {
  z: [0],
  gmt: [0],
  utc: [0],
  ut: [0],
  wet: [0],
  west: [60],
  bst: [60, 360],
  cet: [60],
  cest: [120],
  mez: [60],
  mesz: [120],
  eet: [120],
  eest: [180],
  msk: [180],
  мск: [180],
  trt: [180],
  et: [-300, -240],
  est: [-300],
  edt: [-240],
  ct: [-360, -300],
  cst: [-360, 480, -300],
  cdt: [-300],
  mt: [-420, -360],
  mst: [-420, 480],
  mdt: [-360],
  pt: [-480, -420],
  pst: [-480, 480],
  pdt: [-420],
  ast: [-240, 180],
  akst: [-540],
  hst: [-600],
  brt: [-180],
  art: [-180],
  ist: [330, 60, 120],
  pkt: [300],
  jst: [540],
  kst: [540],
  hkt: [480],
  sgt: [480],
  pht: [480],
  wib: [420],
  wita: [480],
  wit: [540],
  aest: [600],
  aedt: [660],
  acst: [570],
  awst: [480],
  nzst: [720],
  nzdt: [780],
  sast: [120],
  eat: [180],
  wat: [60],
  cat: [120],
  seč: [60],
  selč: [120],
  hne: [-300],
  hae: [-240],
  idt: [180],
  gst: [240],
  غرينتش: [0],
  гринуич: [0]
};

// " GMT+3", " (UTC +01:00)", "+0100", " ET", "Z"
const WRITTEN =
  /^ ?[[(]?\u200E?(?:(\p{Lu}{1,5}|[a-z]{3}|غرينتش|Гринуич)(?!\p{L})\]?\u200E? {0,2})?(?:([+\-−])(\d{1,2}):?(\d\d)?(?!\d))?\)?/u;

/** The end of "p.m" or of a single letter for the hour. */
const ABBREVIATED = /(?:[ap]\.?m|[^\p{L}]\p{L})$/iu;

const RFC_2822 = /^ (?:\+\d{4}|-(?:0\d|1[0-2])[034][05])\)?$/u;

const UTC_BEFORE = /(?:^|[^\p{L}])(?:UTC|GMT) $/u;

/** Takes the zone that follows a time, if one does. */
export function readZone(items: Item[], at: number, text: string): void {
  const item = items[at];
  if (item?.frame === undefined) return;
  const found = zoneAt(text, item.end);
  // Chinese "UTC 21:05"
  if (found === null && UTC_BEFORE.test(text.slice(Math.max(0, item.start - 5), item.start)))
    return reduce(items, at, at, {
      frame: { ...item.frame, zone: { offsets: [0] } },
      start: item.start - 4,
      weak: item.weak
    });
  if (found === null) return;
  let last = at;
  while ((items[last + 1]?.start ?? Number.POSITIVE_INFINITY) < found.end) last += 1;
  reduce(items, at, last, {
    frame: { ...item.frame, zone: found.zone },
    end: found.end
  });
}

/** Whether a word, in whatever case, is the name of a zone. */
export const isZoneName = (word: string): boolean => ZONES[word.toLowerCase()] !== undefined;

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** The zone written at `from`, with where it ends. */
export function zoneAt(text: string, from: number): { readonly zone: Zone; readonly end: number } | null {
  // "2:05 p.m. EST", "9:05 ч. UTC"
  const at =
    text.startsWith('. ', from) && ABBREVIATED.test(text.slice(Math.max(0, from - 3), from))
      ? from + 1
      : from;
  // Cheap first: a zone starts with a letter, a sign or a bracket after at most one space, and is no word with a capital.
  const first = text.charCodeAt(at) === 32 ? at + 1 : at;
  const code = text.charCodeAt(first);
  const starts =
    (code >= 65 && code <= 90) ||
    code === 40 ||
    code === 91 ||
    code === 43 ||
    code === 45 ||
    code === 0x2212 ||
    code === 103 ||
    code === 117 ||
    code >= 0x400;
  if (!starts || (code >= 65 && code <= 90 && isSmall(text.charCodeAt(first + 1)))) return null;
  const match = WRITTEN.exec(text.slice(at, at + 24));
  if (match === null || match[0].trim() === '') return null;
  const [whole, letters, sign, hours, minutes] = match;
  const named = letters === undefined ? undefined : ZONES[letters.toLowerCase()];
  if (letters !== undefined && named === undefined) return null;
  if (letters === undefined && sign === undefined) return null;
  if (letters !== undefined && letters === letters.toLowerCase() && !['gmt', 'utc', 'мск'].includes(letters))
    return null;
  const bracket = whole.includes('(') === whole.includes(')');
  const text0 = bracket ? whole : whole.replace(/\)$/u, '');
  if (sign !== undefined) {
    // A bare "-05" after a time is a range's end, not a zone; "14:05:00 +0100" is how RFC 2822 writes one.
    const spaced = whole.startsWith(' ') && !RFC_2822.test(whole);
    if (letters === undefined && (minutes === undefined || spaced)) return null;
    const size = Number(hours) * 60 + Number(minutes ?? 0);
    // "7:50am-9:10am": no zone is ten minutes off the quarter.
    if (size > 840 || size % 15 !== 0) return null;
    return { zone: { offsets: [sign === '+' ? size : -size] }, end: at + text0.length };
  }
  return { zone: { offsets: named ?? [] }, end: at + text0.trimEnd().length };
}

/** "at noon Eastern Standard Time", "14h05 (heure de Paris)", "日本時間午後8時". */
export function readZoneName(items: Item[], at: number, text: string): void {
  const { end = 0, gap = 0 } = items[at] ?? {};
  const offsets = senseOf(items[at], 'zone')?.name.split('/').map(Number);
  if (offsets === undefined) return;
  const closed = (gap & BRACKET) !== 0 && text.charAt(end) === ')';
  reduce(items, at, at, { frame: { zone: { offsets } }, weak: true, end: closed ? end + 1 : end });
}
