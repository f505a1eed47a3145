import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { text } from './text.ts';
import type { Writer } from './writer.ts';

/** The names of the formats, as `--format`, `Accept` negotiation and menus use them. */
export type FormatName = 'json' | 'ndjson' | 'markdown' | 'text';

/** Every format that articles can be written in as text, by name. Parquet is binary and stands in `@wirecopy/core/formats/parquet`. */
export const formats: Readonly<Record<FormatName, Writer>> = { json, ndjson, markdown, text };
