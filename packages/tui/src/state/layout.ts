import type { State } from './state.ts';

/** Where things stand on the screen. All in cells. */
export interface Layout {
  /** Rows between the header and the footer. */
  readonly height: number;
  readonly list: { readonly width: number; readonly rowHeight: 1 | 2; readonly items: number } | null;
  /** The reader; `measure` is the width of its text, `margin` the space left of it. */
  readonly reader: { readonly width: number; readonly measure: number; readonly margin: number } | null;
  readonly xray: { readonly width: number; readonly lines: number; readonly why: number } | null;
  readonly tooSmall: boolean;
}

// Side by side from 100 columns on: below, neither half is comfortable.
const splitColumns = 100;
// Reader and X-ray side by side where both keep 70 columns.
const splitXrayColumns = 140;
// Lines of more than about 75 letters are tiring to read (Bringhurst: 45 to 75).
const comfortableMeasure = 72;
// One row holds marks, date, source, language and 30 letters of headline from here on; below, an article takes two rows.
const oneRowColumns = 56;
const smallest = { columns: 30, rows: 8 };

export function layOut(state: Pick<State, 'size' | 'focus'>): Layout {
  const { columns, rows } = state.size;
  const height = Math.max(1, rows - 2);
  const xray = state.focus === 'xray';
  const split = columns >= (xray ? splitXrayColumns : splitColumns);
  const listWidth = split ? Math.min(96, Math.max(42, Math.floor(columns * 0.4))) : columns;
  const xrayWidth = split ? Math.floor(columns / 2) : columns;
  const readerWidth = split ? columns - (xray ? xrayWidth : listWidth) - 1 : columns;
  const measure = Math.max(10, Math.min(comfortableMeasure, readerWidth - 3));
  const rowHeight = listWidth >= oneRowColumns ? 1 : 2;
  const why = Math.min(8, Math.max(3, Math.floor(height / 3)));
  return {
    height,
    list:
      !xray && (split || state.focus === 'list')
        ? { width: listWidth, rowHeight, items: Math.max(1, Math.floor(height / rowHeight)) }
        : null,
    reader:
      split || state.focus === 'reader'
        ? { width: readerWidth, measure, margin: Math.max(1, Math.floor((readerWidth - measure - 1) / 4)) }
        : null,
    xray: xray ? { width: xrayWidth, lines: Math.max(1, height - why), why } : null,
    tooSmall: columns < smallest.columns || rows < smallest.rows
  };
}
