import type { RowFacts } from './job.ts';

/** Counts of articles by kind, source, language and day. */
export interface Stats {
  readonly add: (facts: RowFacts) => void;
  readonly tables: () => Readonly<Record<keyof RowFacts, Readonly<Record<string, number>>>>;
}

export function createStats(): Stats {
  const counts = { kind: new Map(), source: new Map(), language: new Map(), day: new Map() } as Record<
    keyof RowFacts,
    Map<string, number>
  >;
  return {
    add: (facts) => {
      for (const [name, count] of Object.entries(counts) as [keyof RowFacts, Map<string, number>][])
        count.set(facts[name], (count.get(facts[name]) ?? 0) + 1);
    },
    tables: () => ({
      kind: mostFirst(counts.kind),
      source: mostFirst(counts.source),
      language: mostFirst(counts.language),
      day: Object.fromEntries([...counts.day].sort(([a], [b]) => (a < b ? -1 : 1)))
    })
  };
}

function mostFirst(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
