import type { Agency } from '../model/index.ts';
import { agencyRecords as records } from './agency-records.ts';
import { charClass, LETTER, SPACE } from './char-class.ts';
import { foldCode, foldText } from './fold.ts';

/** The known agencies, in the order of the data. */
export const agencies: readonly Agency[] = /* @__PURE__ */ records.map(
  ({ code, name, country, wikidata }) => ({
    code,
    name,
    country,
    wikidata
  })
);

interface Index {
  /** As printed. Codes are words in other languages ("lusa", "map"): these count only as printed. */
  readonly exact: Map<string, number[]>;
  /** Full names, whatever their case. */
  readonly folded: Map<string, number[]>;
  /** The first three letters of every folded name. */
  readonly heads: Set<string>;
  /** The first three letters of names, as printed (`EXACT`) or folded (`FOLDED`): most texts end their search here. */
  readonly starts: Uint8Array;
}

const EXACT = 1;
const FOLDED = 2;
/** Size of the table of first letters; a power of two. */
const PLACES = 1 << 15;
/** Where three letters stand in the table; 0 for a third that is not there. */
const placeOf = (one: number, two: number, three: number): number =>
  ((one * 31 + two) * 31 + three) & (PLACES - 1);

/** "Lusa" and "Belga" are words when written small; "Associated Press" and "الأناضول" are not. */
const isDistinct = (name: string): boolean =>
  name.length >= 8 || /\s/u.test(name) || !/[\p{Lu}\p{Ll}]/u.test(name);

let built: Index | null = null;

function add(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [at]);
  else if (!list.includes(at)) list.push(at);
}

function index(): Index {
  if (built !== null) return built;
  const exact = new Map<string, number[]>();
  const folded = new Map<string, number[]>();
  for (const [at, { code, name, names, codes }] of records.entries()) {
    for (const printed of [code, ...codes]) add(exact, printed, at);
    for (const full of [name, ...names]) {
      add(exact, full, at);
      if (isDistinct(full)) add(folded, foldText(full), at);
    }
  }
  const heads = new Set([...folded.keys()].map((name) => name.slice(0, 3)));
  const starts = new Uint8Array(PLACES);
  const mark = (names: Iterable<string>, how: number): void => {
    for (const name of names) {
      const place = placeOf(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2) || 0);
      starts[place] = (starts[place] as number) | how;
    }
  };
  mark(exact.keys(), EXACT);
  mark(folded.keys(), FOLDED);
  built = { exact, folded, heads, starts };
  return built;
}

/** Whether a known name may begin at `at` of a text that ends at `end`, by its first letters: a cheap look before the search. */
function mayBegin(text: string, at: number, end: number, starts: Uint8Array): boolean {
  if (at + 1 >= end) return false;
  const one = text.charCodeAt(at);
  const two = text.charCodeAt(at + 1);
  const three = at + 2 < end ? text.charCodeAt(at + 2) : 0;
  if (((starts[placeOf(one, two, three)] as number) & EXACT) !== 0) return true;
  // A name of two letters.
  if (charClass(three) !== LETTER && ((starts[placeOf(one, two, 0)] as number) & EXACT) !== 0) return true;
  const first = foldCode(one);
  const second = foldCode(two);
  const third = three === 0 ? 0 : foldCode(three);
  if (((starts[placeOf(first, second, third)] as number) & FOLDED) !== 0) return true;
  // Folding leaves code units out, and all white space but one.
  return first === 0 || second === 0 || (third === 0 && three !== 0) || (second === 0x20 && third === 0x20);
}

/** Whether an article may begin at `at` (see `ARTICLE`). */
const mayHaveArticle = (text: string, at: number): boolean => {
  const first = text.charCodeAt(at) | 0x20;
  return first === 0x61 || first === 0x64 || first === 0x6c || first === 0x74;
};

/** How long articles are. */
const ARTICLES = [2, 3, 6, 7] as const;

/** Whether a known name may begin with a word of the stretch: a cheap look before a search. */
export function mayNameAgency(line: string, from: number, to: number): boolean {
  const { starts } = index();
  let before = SPACE;
  for (let at = from; at < to; at++) {
    const kind = charClass(line.charCodeAt(at));
    if (kind !== SPACE && (kind !== LETTER || before !== LETTER)) {
      if (mayBegin(line, at, line.length, starts)) return true;
      // "l’AFP", "theReuters": an article may be written on.
      if (mayHaveArticle(line, at))
        for (const length of ARTICLES) if (mayBegin(line, at + length, line.length, starts)) return true;
    }
    before = kind;
  }
  return false;
}

const ARTICLE = /^(?:the|l['’]|la|die|de|agencia|agence)\s*(?=\p{Lu})/iu;

const LONGEST = 80;

/** The records that are printed like this. */
function recordsOf(text: string): readonly number[] | undefined {
  const { exact, folded, heads, starts } = index();
  if (text.length < 2 || !mayBegin(text, 0, text.length, starts)) return undefined;
  const printed = exact.get(text);
  if (printed !== undefined) return printed;
  return heads.has(foldText(text.slice(0, 6)).slice(0, 3)) ? folded.get(foldText(text)) : undefined;
}

/**
 * The agency that a name or code in a **credit position** stands for ("AA" after "Source:", "dpa" in a dateline's brackets).
 * Never ask it about running text: AA, MAP, SPA are words there. `place` decides between agencies that share a code
 * (APS is Senegal's in a report from Dakar, otherwise Algeria's).
 *
 * @example findAgency('AA')?.name // "Anadolu Agency"
 */
export function findAgency(name: string, place?: string): Agency | null {
  const printed = name.trim();
  if (printed.length < 2 || printed.length > LONGEST) return null;
  let found = recordsOf(printed);
  if (found === undefined && mayHaveArticle(printed, 0)) {
    const bare = printed.replace(ARTICLE, '');
    if (bare !== printed) found = recordsOf(bare);
  }
  if (found === undefined) return null;
  const home =
    place === undefined
      ? undefined
      : found.find((at) => records[at]?.places.some((known) => place.includes(known)));
  return agencies[home ?? found.find((at) => records[at]?.places.length === 0) ?? found[0] ?? -1] ?? null;
}
