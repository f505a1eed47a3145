import { cellWidth, graphemes } from './graphemes.ts';

/** The text cut to `width` cells, with an ellipsis where something is missing. */
export function truncate(text: string, width: number): string {
  if (width <= 0) return '';
  // Twice the width in code units is more than fits, whatever the script; the rest need not be measured.
  const head = text.length > width * 8 ? text.slice(0, width * 8) : text;
  if (head === text && cellWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const grapheme of graphemes(head)) {
    if (used + grapheme.width > width - 1) break;
    kept += grapheme.text;
    used += grapheme.width;
  }
  return `${kept}…`;
}

/** The text in exactly `width` cells: cut or padded. */
export function fit(text: string, width: number, side: 'start' | 'end' = 'start'): string {
  const cut = truncate(text, width);
  const padding = ' '.repeat(Math.max(0, width - cellWidth(cut)));
  return side === 'start' ? cut + padding : padding + cut;
}
