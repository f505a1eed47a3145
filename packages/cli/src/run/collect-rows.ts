import type { RowOrigin, Sink } from '../output/sink.ts';
import { paintFor } from '../terminal/paint.ts';
import { statsView } from '../views/stats-view.ts';
import type { Row } from './job.ts';
import { textRow } from './text-row.ts';
import type { RunOptions } from './run-options.ts';
import type { Counts } from './progress.ts';
import { createSeen } from './seen.ts';
import { sortedRows } from './sorted-rows.ts';
import { createStats, type Stats } from './stats.ts';

/** What becomes of the rows on their way out: `--unique`, `--sort` and `--stats` stand here. */
export interface RowCollector {
  readonly take: (row: Row, origin: RowOrigin) => Promise<void>;
  /** Writes what waited for the last row. */
  readonly finish: () => Promise<void>;
}

const nowhere: RowOrigin = { name: '', record: 0, uri: null, metadata: {} };

export function collectRows(options: RunOptions, sink: Sink, counts: Counts): RowCollector {
  const seen = options.unique ? createSeen() : null;
  const stats = options.stats === null ? null : createStats();
  const sorted = options.sort === null ? null : sortedRows(options.sort);
  return {
    take: async (row, origin) => {
      if (row.key !== null && seen?.(row.key)) return;
      counts.articles += row.articles;
      if (row.facts !== null) stats?.add(row.facts);
      if (sorted !== null) sorted.add(row, origin);
      else if (stats === null) await sink.write(row, origin);
    },
    finish: async () => {
      for (const { row, origin } of sorted?.rows() ?? []) await sink.write(row, origin);
      if (stats !== null) await sink.write(textRow(statsText(stats, options)), nowhere);
    }
  };
}

function statsText({ tables }: Stats, { stats, job }: RunOptions): string {
  if (stats === 'json') return `${JSON.stringify(tables(), null, 2)}\n`;
  return statsView(tables(), { paint: paintFor(job.style.colour), width: job.style.width });
}
