import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { treeContributions, treeScore } from '../src/label/trees.ts';
import { fitTrees } from './fit-trees.ts';

/** Yes where exactly one of the two values is high: no line can part these, trees can. */
const examples = Array.from({ length: 400 }, (_, at) => {
  const [one, other] = [(at * 7) % 20, (at * 13) % 17];
  return { row: Float64Array.of(one, other, at % 3), target: one > 9 === other > 8 ? 0 : 1, weight: 1 };
});
const model = fitTrees(examples, 3, { rounds: 40, least: 5, features: 1 });

test('trees learn what no line can part', () => {
  const right = examples.filter(({ row, target }) => treeScore(model, row) > 0 === (target === 1));
  expect(right.length).toBeGreaterThan(390);
});

test('the same examples give the same trees', () => {
  expect(fitTrees(examples, model.width, { rounds: 40, least: 5, features: 1 })).toEqual(model);
});

test('what the features contribute is what the trees say, and only features that were asked for do', () => {
  const start = model.roots.reduce((sum, root) => sum + (model.value[root] ?? 0), model.bias);
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (one, other) => {
      const row = Float64Array.of(one, other, 1);
      const moved = treeContributions(model, row);
      expect(start + moved.reduce((sum, each) => sum + each, 0)).toBeCloseTo(treeScore(model, row), 6);
    })
  );
  expect(Math.abs(treeContributions(model, Float64Array.of(15, 2, 1))[0] ?? 0)).toBeGreaterThan(0.1);
});
