import type { WrittenFormat } from '../../output/written-formats.ts';
import type { SourceOptions } from '../source-options.ts';

/** The options of `parse` as commander gives them. */
export interface ParseFlags extends SourceOptions {
  readonly format?: 'view' | WrittenFormat;
  readonly out?: string;
  readonly per: 'input' | 'article';
  readonly perDocument?: boolean;
  readonly kind?: 'article' | 'teaser';
  readonly fields?: string;
  readonly where?: string;
  readonly sort?: string;
  readonly unique?: boolean;
  readonly stats?: boolean;
  readonly jobs: number;
  readonly shard?: { readonly index: number; readonly count: number };
  readonly resume?: boolean;
  readonly errors?: string;
}
