import { describe, expect, test } from 'vitest';
import { timexValue } from './timex-value.ts';

describe('timexValue', () => {
  test.each([
    ['2024-11-19', 'DATE', '2024-11-19', null, []],
    ['2024-11-19T14:05', 'TIME', '2024-11-19T14:05', null, []],
    ['2024-21', 'DATE', '2024-SP', null, []],
    ['2024-33', 'DATE', '2024-Q1', null, []],
    ['2024-41', 'DATE', '2024-H2', null, []],
    ['202X', 'DATE', '202', null, []],
    ['19XX', 'DATE', '19', null, []],
    ['-0043', 'DATE', 'BC0044', null, []],
    ['-0043-21', 'DATE', 'BC0044-SP', null, []],
    ['2024-11~', 'DATE', '2024-11', 'APPROX', []],
    ['2024-11-03/2024-11-05', 'DURATION', 'P3D', null, ['2024-11-03', '2024-11-05']],
    ['2024-11/..', 'DURATION', 'PXM', null, ['2024-11']]
  ])('%s is %s %s', (edtf, type, value, mod, ends) => {
    expect(timexValue(edtf)).toEqual({ type, value, mod, ends });
  });
});
