import type { Batch } from '../archive/batch.ts';
import type { Problem, XrayLine } from '../state/state.ts';

/** How the intake worker is started. */
export interface IntakeOrder {
  readonly inputs: readonly string[];
  readonly follow: boolean;
  readonly language: string | null;
  readonly reference: string | null;
}

/** What the intake worker says. */
export type IntakeReport =
  | { readonly kind: 'spools'; readonly articles: number; readonly search: number }
  | { readonly kind: 'batch'; readonly batch: Batch; readonly reading: string }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'done'; readonly following: boolean };

/** An article in the spool, with what a format wants to know of its source. */
export interface ArticleRef {
  readonly at: number;
  readonly size: number;
  readonly name: string;
  readonly record: number;
}

/** What the desk worker is asked. */
export type DeskOrder =
  | { readonly kind: 'spools'; readonly articles: number; readonly search: number }
  | { readonly kind: 'index'; readonly ends: Float64Array }
  | { readonly kind: 'search'; readonly id: number; readonly terms: readonly string[] }
  | {
      readonly kind: 'explain';
      readonly document: number;
      readonly at: number;
      readonly length: number;
      readonly told: number;
      readonly language: string | null;
      readonly reference: string | null;
    }
  | {
      readonly kind: 'export';
      readonly path: string;
      readonly format: string;
      readonly articles: readonly ArticleRef[];
    };

/** What the desk worker answers. */
export type DeskReport =
  | { readonly kind: 'found'; readonly id: number; readonly articles: Uint32Array; readonly indexed: number }
  | { readonly kind: 'explained'; readonly document: number; readonly lines: readonly XrayLine[] }
  | { readonly kind: 'exported'; readonly path: string; readonly count: number; readonly bytes: number }
  | { readonly kind: 'failed'; readonly what: string; readonly message: string };
