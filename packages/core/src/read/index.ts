export { createHtmlReader, type HtmlReader } from './html/html-reader.ts';
export { readHtml } from './html/read-html.ts';
export type { HtmlElement } from './html-element.ts';
export type { Declared, DeclaredValue, Line, LineHints, OffsetMap, ReadText } from './line.ts';
export type { SourceDocument } from './source-document.ts';
export { sourceSpan } from './source-span.ts';
