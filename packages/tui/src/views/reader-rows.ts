import type { Layout } from '../state/layout.ts';
import type { State } from '../state/state.ts';
import { cellWidth } from '../text/graphemes.ts';
import type { Run } from '../text/run.ts';
import { visualOrder } from '../text/visual-order.ts';

/** The rows of the article that are on the screen, set in from the margin; right-to-left paragraphs at the right. */
export function readerRows(state: State, layout: NonNullable<Layout['reader']>, height: number): Run[][] {
  const rows = state.page?.rows.slice(state.reader.top, state.reader.top + height) ?? [];
  return rows.map((row) => {
    const runs = row.runs.map((run) =>
      run.mention !== undefined && run.mention === state.reader.mention
        ? { ...run, style: 'mentionHere' as const }
        : run
    );
    const text = runs.map((run) => run.text).join('');
    const indent =
      row.direction === 'rtl' ? layout.margin + Math.max(0, layout.measure - cellWidth(text)) : layout.margin;
    return [
      { text: ' '.repeat(indent), style: 'plain' },
      ...(state.bidi ? visualOrder(runs, row.direction) : runs)
    ];
  });
}

/** How far the reader has come, as words: "42 %", "all", "end". */
export function readerPosition(state: State, height: number): string {
  const rows = state.page?.rows.length ?? 0;
  if (rows <= height) return 'all';
  const share = Math.round((100 * (state.reader.top + height)) / rows);
  return share >= 100 ? 'end' : `${share} %`;
}
