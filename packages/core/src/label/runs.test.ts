import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { maximalRuns } from './runs.ts';

test.each([
  [[], []],
  [[-1, -2], []],
  [
    [-1, 3, -1, 4, -9, 2, -1],
    ['1-3', '5-5']
  ],
  [
    [4, -5, 3, -3, 1, 2, -2, 2, -2, 1, 5],
    ['0-0', '2-2', '4-10']
  ]
])('%j', (scores, runs) => {
  expect(maximalRuns(scores).map((run) => `${run.first}-${run.last}`)).toEqual(runs);
});

test('the best run is the stretch with the largest sum', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 40 }), (scores) => {
      let best = 0;
      for (let from = 0; from < scores.length; from++) {
        let sum = 0;
        for (let to = from; to < scores.length; to++) best = Math.max(best, (sum += scores[to] ?? 0));
      }
      expect(Math.max(0, ...maximalRuns(scores).map((run) => run.score))).toBe(best);
    })
  );
});
