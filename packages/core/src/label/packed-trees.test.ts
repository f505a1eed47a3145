import { expect, test } from 'vitest';
import { packTrees, unpackTrees } from './packed-trees.ts';
import type { TreeModel } from './trees.ts';

test('trees come out of the packing as they were', () => {
  const model: TreeModel = {
    width: 2,
    bias: -1.25,
    roots: [0, 5, 6],
    //        length        digits  leaf   leaf   leaf   leaf (a tree of its own)  digits  leaf  leaf
    feature: [0, 1, 0, 0, 0, 0, 1, 0, 0],
    threshold: [80, 0.5, 0, 0, 0, 0, 3, 0, 0],
    right: [4, 3, 0, 0, 0, 0, 8, 0, 0],
    value: [0, 0.125, -0.25, 0.031, 0.5, 0.007, 0, -0.1, 0.1]
  };
  expect(unpackTrees(packTrees(model))).toEqual(model);
});
