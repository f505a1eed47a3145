import { atom } from './atom.ts';
import { json } from './json.ts';
import { jsonfeed } from './jsonfeed.ts';
import { jsonld } from './jsonld.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { ninjs } from './ninjs.ts';
import { csv, tsv } from './table.ts';
import { tei } from './tei.ts';
import { text } from './text.ts';
import { timex3 } from './timex3.ts';
import type { Writer } from './writer.ts';

/** The names of the formats, as `--format`, `Accept` negotiation and menus use them. */
export type FormatName =
  | 'json'
  | 'ndjson'
  | 'markdown'
  | 'text'
  | 'csv'
  | 'tsv'
  | 'ninjs'
  | 'jsonld'
  | 'jsonfeed'
  | 'atom'
  | 'tei'
  | 'timex3';

/** Every format that articles can be written in as text, by name. Parquet is binary and stands in `@wirecopy/core/formats/parquet`. */
export const formats: Readonly<Record<FormatName, Writer>> = {
  json,
  ndjson,
  markdown,
  text,
  csv,
  tsv,
  ninjs,
  jsonld,
  jsonfeed,
  atom,
  tei,
  timex3
};
