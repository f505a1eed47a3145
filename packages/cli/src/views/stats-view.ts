import stringWidth from 'string-width';
import type { Stats } from '../run/stats.ts';
import { clean } from '../terminal/clean.ts';
import type { ViewStyle } from './article-view.ts';

/** Of sources and days the first so many; the rest in one line. `--format json` gives them all. */
const mostRows = 20;
const nameWidth = 24;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** Counts as tables with bars. */
export function statsView(tables: ReturnType<Stats['tables']>, { paint, width }: ViewStyle): string {
  return Object.entries(tables)
    .map(([title, counts]) => {
      const rows = Object.entries(counts);
      const largest = Math.max(1, ...rows.map(([, count]) => count));
      const digits = String(largest).length;
      const room = Math.max(width - nameWidth - digits - 4, 8);
      const lines = rows.slice(0, mostRows).map(([name, count]) => {
        const shown = fit(clean(name));
        return `  ${shown} ${String(count).padStart(digits)} ${paint.good(bar(count / largest, room))}`;
      });
      if (rows.length > mostRows) lines.push(paint.muted(`  and ${rows.length - mostRows} more`));
      return `${paint.headline(title)}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

function bar(share: number, room: number): string {
  const parts = Math.max(1, Math.round(share * room * 8));
  return '█'.repeat(parts >> 3) + (eighths[parts & 7] ?? '');
}

function fit(name: string): string {
  let shown = name;
  while (stringWidth(shown) > nameWidth) shown = `${Array.from(shown).slice(0, -2).join('')}…`;
  return shown + ' '.repeat(nameWidth - stringWidth(shown));
}
