import { array, assert, constantFrom, integer, nat, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { addLanes, laneSums, layLanes, takeLanes } from './lanes.ts';

it('adds rows as one by one, however many', () => {
  const languages = integer({ min: 1, max: 9 });
  const rows = languages.chain((size) =>
    array(array(nat(5), { minLength: size, maxLength: size }), { minLength: 1 })
  );
  const added = array(tuple(nat(), constantFrom(1, 2)), { maxLength: 200 });
  assert(
    property(rows, added, (table, list) => {
      const size = table[0]?.length ?? 0;
      const lanes = layLanes(table.length, size, (row, language) => table[row]?.[language] ?? 0);
      const sums = laneSums();
      const found = new Float64Array(size);
      const expected = new Float64Array(size);
      for (const [row, times] of list) {
        const which = row % table.length;
        if (!addLanes(sums, lanes, which, times)) {
          takeLanes(sums, lanes, 0.5, found, 0);
          addLanes(sums, lanes, which, times);
        }
        for (let at = 0; at < size; at++)
          expected[at] = (expected[at] ?? 0) + 0.5 * times * (table[which]?.[at] ?? 0);
      }
      takeLanes(sums, lanes, 0.5, found, 0);
      expect(found).toEqual(expected);
    })
  );
});
