export { type FormatName, formats } from './formats.ts';
export { writeArticles } from './write-articles.ts';
export type { Provenance, WriteOptions, Writer, Writing } from './writer.ts';
