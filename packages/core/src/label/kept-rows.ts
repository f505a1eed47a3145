/** Texts of more lines than this are hostile or lists; their rows are made each time they are asked for. */
const KEPT = 20_000;

/**
 * Rows of `width` features for so many lines: made once and kept in one piece of memory where the lines are few; where they are many,
 * one row that holds until the next is asked for.
 */
export function keptRows(
  count: number,
  width: number,
  write: (at: number, row: Float64Array) => void
): (at: number) => Float64Array {
  if (count > KEPT) {
    const row = new Float64Array(width);
    return (at) => {
      write(at, row);
      return row;
    };
  }
  const rows = new Float64Array(count * width);
  const rowOf = (at: number): Float64Array => rows.subarray(at * width, (at + 1) * width);
  for (let at = 0; at < count; at++) write(at, rowOf(at));
  return rowOf;
}
