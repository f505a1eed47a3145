import type { Input, InputError, OpenOptions } from '@wirecopy/core/node';
import type { Job } from './job.ts';

/** A run, after its command line was read and checked. */
export interface RunOptions {
  readonly inputs: readonly Input[];
  /** Names that stand for no input. */
  readonly missing: readonly InputError[];
  readonly open: OpenOptions;
  readonly job: Job;
  readonly jobs: number;
  readonly output: Output;
  readonly sort: { readonly field: string; readonly descending: boolean } | null;
  readonly unique: boolean;
  readonly stats: 'view' | 'json' | null;
  readonly resume: boolean;
  readonly errorsFile: string | null;
}

export type Output =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'folder';
      readonly path: string;
      readonly per: 'input' | 'article';
      readonly extension: string;
    };
