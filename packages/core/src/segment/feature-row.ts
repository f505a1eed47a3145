/** A row of features that come in two lists. Spread into one list, each number would pass through an iterator. */
export function featureRow(first: readonly number[], second: readonly number[]): Float64Array {
  const row = new Float64Array(first.length + second.length);
  row.set(first);
  row.set(second, first.length);
  return row;
}
