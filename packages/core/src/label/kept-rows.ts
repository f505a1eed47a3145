/** Texts of more lines than this are hostile or lists; their rows are made each time they are asked for. */
const KEPT = 20_000;

/** The rows of features of many lines, which grow to the right as more becomes known of the lines. */
export interface Rows {
  /** The row of a line. One that is not kept holds until the next is asked for. */
  readonly of: (at: number) => Float64Array;
  /** Writes further features, now or when a row is asked for. */
  readonly add: (write: (at: number, row: Float64Array) => void) => void;
}

/**
 * Rows of `width` features for so many lines: kept in one piece of memory where the lines are few. The rows of lines that are passed over
 * are made when they are asked for, in one row for all.
 */
export function keptRows(count: number, width: number, passedOver: Uint8Array | null = null): Rows {
  const places = new Int32Array(count).fill(-1);
  let kept = 0;
  if (count <= KEPT) for (let at = 0; at < count; at++) if (passedOver?.[at] !== 1) places[at] = kept++;
  const all = new Float64Array(kept * width);
  const rows = Array.from({ length: kept }, (_, place) => all.subarray(place * width, (place + 1) * width));
  const fleeting = new Float64Array(width);
  const writers: ((at: number, row: Float64Array) => void)[] = [];
  return {
    of(at) {
      const place = places[at] ?? -1;
      if (place >= 0) return rows[place] as Float64Array;
      fleeting.fill(0);
      for (const write of writers) write(at, fleeting);
      return fleeting;
    },
    add(write) {
      writers.push(write);
      if (kept === 0) return;
      for (let at = 0; at < count; at++) {
        const place = places[at] as number;
        if (place >= 0) write(at, rows[place] as Float64Array);
      }
    }
  };
}
