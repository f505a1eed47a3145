import type { Article } from '@wirecopy/core';
import { type Choice, everything, type FacetName, type SortKey } from '../archive/arrange.ts';
import type { FacetValue } from '../archive/count-facets.ts';
import type { DayCount } from '../archive/count-days.ts';
import type { Page } from '../text/page.ts';

type Focus = 'list' | 'reader' | 'xray';
export type ExportScope = 'article' | 'shown' | 'starred';

/** A window over the screen's body. */
export type Panel =
  | { readonly kind: 'help'; readonly top: number }
  | { readonly kind: 'problems'; readonly top: number }
  | { readonly kind: 'facets'; readonly cursor: number; readonly values: readonly FacetValue[] }
  | {
      readonly kind: 'timeline';
      readonly cursor: number;
      /** Where the span that is being picked began. */
      readonly anchor: number | null;
      readonly days: readonly DayCount[];
    }
  | {
      readonly kind: 'export';
      readonly cursor: number;
      readonly scope: ExportScope;
      readonly formats: readonly string[];
    };

/** A line of text that is being typed in the footer. */
type Prompt =
  | { readonly kind: 'filter'; readonly text: string; readonly before: string }
  | {
      readonly kind: 'export';
      readonly text: string;
      readonly format: string;
      readonly scope: ExportScope;
      readonly warning: string;
    };

/** A choice of one more key, shown in the footer. */
export type Chord = 'copy' | 'open';

/** Something that went wrong with one input. */
export interface Problem {
  readonly input: string;
  readonly message: string;
}

export interface Progress {
  readonly documents: number;
  /** The input that is being read; null when all are. */
  readonly reading: string | null;
  readonly following: boolean;
}

/** A line of the X-ray view: a line of the source and why it has its label. */
export interface XrayLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly confidence: number;
  readonly runnerUp: string;
  readonly evidence: readonly { readonly feature: string; readonly contribution: number }[];
  /** Index of its article in the document; null for furniture. */
  readonly article: number | null;
}

/** The X-ray of one source document. */
export interface Xray {
  readonly document: number;
  readonly lines: readonly XrayLine[];
  readonly note: string | null;
}

/** Everything that the screen shows. Plain data; only `reduce` makes the next one. */
export interface State {
  readonly size: { readonly columns: number; readonly rows: number };
  readonly focus: Focus;
  readonly panel: Panel | null;
  readonly prompt: Prompt | null;
  readonly chord: Chord | null;
  /** Articles read so far. */
  readonly total: number;
  /** The articles of the list, in its order. */
  readonly shown: Uint32Array;
  /** Position in `shown`, and the first position on the screen. */
  readonly cursor: number;
  readonly top: number;
  /** The article under the cursor: it stays selected when others arrive or the order changes. */
  readonly selected: number | null;
  readonly query: string;
  readonly choice: Choice;
  readonly sort: SortKey;
  readonly article: Article | null;
  /** Index of the article in its document, and the document. */
  readonly place: number;
  readonly document: number | null;
  readonly page: Page | null;
  readonly reader: { readonly top: number; readonly mention: number | null; readonly values: boolean };
  readonly xray: Xray | null;
  readonly line: number;
  readonly progress: Progress;
  readonly problems: readonly Problem[];
  readonly notice: { readonly text: string; readonly tone: 'good' | 'warning' } | null;
  readonly mouse: boolean;
  readonly bidi: boolean;
  /** Grows when marks (read, starred) change. */
  readonly marks: number;
  readonly leaving: boolean;
}

export const facetTitles: Readonly<Record<FacetName, string>> = {
  kind: 'Kind',
  source: 'Source',
  language: 'Language'
};

export const initialState: State = {
  size: { columns: 80, rows: 24 },
  focus: 'list',
  panel: null,
  prompt: null,
  chord: null,
  total: 0,
  shown: new Uint32Array(0),
  cursor: 0,
  top: 0,
  selected: null,
  query: '',
  choice: everything,
  sort: 'input',
  article: null,
  place: 0,
  document: null,
  page: null,
  reader: { top: 0, mention: null, values: false },
  xray: null,
  line: 0,
  progress: { documents: 0, reading: null, following: false },
  problems: [],
  notice: null,
  mouse: true,
  bidi: false,
  marks: 0,
  leaving: false
};
