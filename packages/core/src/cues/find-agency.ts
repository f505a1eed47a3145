import type { Agency } from '../model/index.ts';
import { agencies as records } from '../locales/cues/agencies.generated.ts';
import { foldText } from './fold.ts';

/** The known agencies, in the order of the data. */
export const agencies: readonly Agency[] = records.map(({ code, name, country, wikidata }) => ({
  code,
  name,
  country,
  wikidata
}));

interface Index {
  /** As printed. Codes are words in other languages ("lusa", "map"): these count only as printed. */
  readonly exact: Map<string, number[]>;
  /** Full names, whatever their case. */
  readonly folded: Map<string, number[]>;
  /** The first three letters of every folded name: most texts end their search here. */
  readonly heads: Set<string>;
}

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
  built = { exact, folded, heads };
  return built;
}

const ARTICLE = /^(?:the|l['’]|la|die|de|agencia|agence)\s*(?=\p{Lu})/iu;

/**
 * The agency that a name or code in a **credit position** stands for ("AA" after "Source:", "dpa" in a dateline's brackets).
 * Never ask it about running text: AA, MAP, SPA are words there. `place` decides between agencies that share a code
 * (APS is Senegal's in a report from Dakar, otherwise Algeria's).
 *
 * @example findAgency('AA')?.name // "Anadolu Agency"
 */
export function findAgency(name: string, place?: string): Agency | null {
  const { exact, folded, heads } = index();
  const printed = name.trim();
  if (printed.length > 80) return null;
  const inFolded = (text: string): number[] | undefined =>
    heads.has(foldText(text.slice(0, 6)).slice(0, 3)) ? folded.get(foldText(text)) : undefined;
  let found = exact.get(printed) ?? inFolded(printed);
  if (found === undefined) {
    const bare = printed.replace(ARTICLE, '');
    if (bare !== printed) found = exact.get(bare) ?? inFolded(bare);
  }
  if (found === undefined) return null;
  const home =
    place === undefined
      ? undefined
      : found.find((at) => records[at]?.places.some((known) => place.includes(known)));
  return agencies[home ?? found.find((at) => records[at]?.places.length === 0) ?? found[0] ?? -1] ?? null;
}
