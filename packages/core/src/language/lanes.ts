/**
 * Rows of small numbers, one for each language, four to a number of 32 bits: one addition adds four of them. A row is added for every
 * trigram of a text.
 */
export interface Lanes {
  /** How many languages there are, and how many numbers a row takes. */
  readonly languages: number;
  readonly width: number;
  readonly rows: Int32Array;
  /** The largest number of any row. */
  readonly most: number;
}

const LANES = 4;
const BITS = 8;
const FULL = (1 << BITS) - 1;

/** Lays out so many rows of numbers from 0 to 127; `numberOf` gives that of a row for a language. */
export function layLanes(
  count: number,
  languages: number,
  numberOf: (row: number, language: number) => number
): Lanes {
  const width = Math.ceil(languages / LANES);
  const rows = new Int32Array(count * width);
  let most = 0;
  for (let row = 0; row < count; row++) {
    for (let language = 0; language < languages; language++) {
      const value = numberOf(row, language);
      const place = row * width + (language >> 2);
      rows[place] = (rows[place] as number) | (value << ((language & 3) * BITS));
      if (value > most) most = value;
    }
  }
  return { languages, width, rows, most };
}

/** What was added up of some rows. */
export interface LaneSums {
  sums: Int32Array;
  /** No lane holds more than this. */
  load: number;
}

export const laneSums = (): LaneSums => ({ sums: new Int32Array(32), load: 0 });

/** Adds a row once or twice; false where a lane could run over: then what is there must be taken out before. */
export function addLanes(into: LaneSums, { rows, width, most }: Lanes, row: number, times: number): boolean {
  const load = into.load + times * most;
  if (load > FULL) return false;
  if (into.sums.length < width) into.sums = new Int32Array(2 * width);
  into.load = load;
  const { sums } = into;
  const from = row * width;
  const shift = times - 1;
  for (let at = 0; at < width; at += 1)
    sums[at] = (sums[at] as number) + ((rows[from + at] as number) << shift);
  return true;
}

/** Takes the sums out: adds each language's, times `unit`, to its place from `base` on. */
export function takeLanes(
  from: LaneSums,
  { languages, width }: Lanes,
  unit: number,
  scores: Float64Array,
  base: number
): void {
  if (from.load === 0) return;
  const { sums } = from;
  for (let language = 0; language < languages; language += 1) {
    const sum = ((sums[language >> 2] as number) >>> ((language & 3) * BITS)) & FULL;
    if (sum !== 0) scores[base + language] = (scores[base + language] as number) + sum * unit;
  }
  sums.fill(0, 0, width);
  from.load = 0;
}
