export type { Declared, Line, LineHints, OffsetMap, ReadText } from './line.ts';
export type { SourceDocument } from './source-document.ts';
export { sourceSpan } from './source-span.ts';
