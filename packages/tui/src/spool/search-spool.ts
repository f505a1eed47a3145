import { readSpool } from './spool.ts';

/** Where the searchable text of each article ends in the search spool; each starts where the one before it ends. */
export interface SearchIndex {
  readonly end: (article: number) => number;
  readonly count: number;
}

const chunkBytes = 8 << 20;

/**
 * The articles in whose text every term stands. Reads the spool in chunks that end between articles, so memory stays bounded;
 * `pause` is awaited between chunks, and the search gives up (null) when it says that a newer query has come.
 */
export async function searchSpool(
  descriptor: number,
  index: SearchIndex,
  terms: readonly string[],
  pause: () => Promise<boolean>
): Promise<Uint32Array | null> {
  const needles = terms.map((term) => Buffer.from(term, 'utf8'));
  const found: number[] = [];
  let first = 0;
  while (first < index.count) {
    const from = first === 0 ? 0 : index.end(first - 1);
    let last = first;
    while (last + 1 < index.count && index.end(last + 1) - from <= chunkBytes) last++;
    const bytes = readSpool(descriptor, from, index.end(last) - from);
    for (const article of searchChunk(bytes, from, index.end, first, last, needles)) found.push(article);
    first = last + 1;
    if (await pause()) return null;
  }
  return Uint32Array.from(found);
}

function searchChunk(
  bytes: Buffer,
  from: number,
  end: (article: number) => number,
  first: number,
  last: number,
  needles: readonly Buffer[]
): number[] {
  let candidates: number[] | null = null;
  for (const needle of needles) {
    const hits = new Set<number>();
    let article = first;
    for (let at = bytes.indexOf(needle); at >= 0; ) {
      while (article < last && from + at >= end(article)) article++;
      hits.add(article);
      // One hit is enough: go on at the article's end.
      at = bytes.indexOf(needle, Math.max(at + 1, end(article) - from));
    }
    candidates = candidates === null ? [...hits] : candidates.filter((candidate) => hits.has(candidate));
    if (candidates.length === 0) return [];
  }
  return candidates ?? [];
}
