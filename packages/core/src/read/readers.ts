import { readEuropresse } from './exports/europresse.ts';
import { readFactiva } from './exports/factiva.ts';
import { readNexis } from './exports/nexis.ts';
import { readFeed } from './feed/feed.ts';
import { readJson } from './json.ts';
import { jsonlRuns, readJsonl } from './jsonl.ts';
import { readNinjs } from './ninjs.ts';
import { readWhole } from './read-whole.ts';
import type { Reader } from './reader.ts';
import type { RunReader } from './record-run.ts';
import { readWarc, warcRuns } from './warc.ts';

/** The names of the input formats, as `--from` uses them. */
export type ReaderName =
  | 'text'
  | 'html'
  | 'warc'
  | 'wet'
  | 'jsonl'
  | 'json'
  | 'feed'
  | 'ninjs'
  | 'factiva'
  | 'nexis'
  | 'europresse';

/** Every input format, by name. `detectFormat` tells which one a text is in. */
export const readers: Readonly<Record<ReaderName, Reader>> = {
  text: {
    input: 'text',
    description: 'Plain text, as it was dumped or copied',
    read: (chunks, options) => readWhole(chunks, 'text', options)
  },
  html: {
    input: 'text',
    description: 'An HTML page',
    read: (chunks, options) => readWhole(chunks, 'html', options)
  },
  warc: { input: 'bytes', description: 'WARC: web archives; pages in HTML and plain text', read: readWarc },
  wet: { input: 'bytes', description: "WET: Common Crawl's plain text of pages", read: readWarc },
  jsonl: { input: 'text', description: 'JSON Lines: one object a line, one field a text', read: readJsonl },
  json: { input: 'text', description: 'JSON: an array of objects, one field a text', read: readJson },
  feed: { input: 'text', description: 'RSS or Atom feed', read: readFeed },
  ninjs: { input: 'text', description: 'IPTC ninjs news objects, versions 1 to 3', read: readNinjs },
  factiva: { input: 'text', description: 'Factiva export, plain text', read: readFactiva },
  nexis: { input: 'text', description: 'Nexis or LexisNexis export, plain text', read: readNexis },
  europresse: { input: 'text', description: 'Europresse export, plain text', read: readEuropresse }
};

/** The formats of whole corpora, whose records can be read apart from one another. JSON Lines are cut so only in UTF-8. */
export const runReaders: Readonly<Partial<Record<ReaderName, RunReader>>> = {
  warc: warcRuns,
  wet: warcRuns,
  jsonl: jsonlRuns
};
