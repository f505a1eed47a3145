import { CONTEXT_FEATURES, writeContextFeatures } from './context-features.ts';
import type { LineView } from './line-view.ts';
import { OWN_FEATURES, writeOwnFeatures } from './own-features.ts';
import type { TextView } from './text-view.ts';

/** All features of a line by name, in the order of the rows. */
export const LINE_FEATURES: readonly string[] = [...OWN_FEATURES, ...CONTEXT_FEATURES];

export function ownRow(line: LineView): Float64Array {
  const row = new Float64Array(OWN_FEATURES.length);
  writeOwnFeatures(line, row, 0);
  return row;
}

export function lineRow(view: TextView, at: number): Float64Array {
  const row = new Float64Array(LINE_FEATURES.length);
  writeLineFeatures(view, at, row);
  return row;
}

/** Writes all features of line `at` to `row`, in the order of `LINE_FEATURES`. */
export function writeLineFeatures(view: TextView, at: number, row: Float64Array): void {
  const line = view.lines[at];
  if (line === undefined) return;
  writeOwnFeatures(line, row, 0);
  writeContextFeatures(view, at, row, OWN_FEATURES.length);
}
