import type { ReaderName, RecordRun } from '../read/index.ts';

/** Records of an input, cut out of it and not read yet. Plain data: it can be sent to another thread, and read there by `readRun`. */
export interface InputRun {
  readonly kind: 'input-run';
  readonly name: string;
  readonly format: ReaderName;
  readonly run: RecordRun;
}

/** True for the runs in what `openRuns` yields. */
export function isInputRun(item: object): item is InputRun {
  return 'kind' in item && item.kind === 'input-run';
}
