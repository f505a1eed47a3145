/**
 * Writers: articles to JSON, NDJSON, Markdown, CSV, ninjs, schema.org, feeds, TEI and TIMEX3.
 *
 * @module @wirecopy/core/formats
 */
export { FIELD_NAMES, type Field, type FieldName, fieldNamed, isFieldName } from './fields.ts';
export { type FormatName, formats } from './formats.ts';
export { writeArticles } from './write-articles.ts';
export type { Provenance, WriteOptions, Writer, Writing } from './writer.ts';
