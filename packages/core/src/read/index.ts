/**
 * Readers: inputs of many formats to source documents, and pages of HTML to lines.
 *
 * @module @wirecopy/core/read
 */
export type { ArticleLayout } from './article-layout.ts';
export { charsetOf, decoderOf } from './charset.ts';
export { decodeHtml } from './decode-html.ts';
export { detectFormat } from './detect-format.ts';
export { createHtmlReader, type HtmlReader } from './html/html-reader.ts';
export { readHtml } from './html/read-html.ts';
export type { HtmlElement } from './html-element.ts';
export type { Declared, DeclaredValue, Line, LineHints, OffsetMap, ReadText } from './line.ts';
export { looksLikeHtml } from './looks-like-html.ts';
export { ownArticle } from './own-article.ts';
export type { Chunks, Reader, SplitOptions, SplitRecord, UnpackBody } from './reader.ts';
export { type ReaderName, readers, runReaders } from './readers.ts';
export { isRecordError, type RecordError } from './record-error.ts';
export { partOfRun, type RecordRun, type RunReader } from './record-run.ts';
export type { SourceDocument } from './source-document.ts';
export { sourceSpan } from './source-span.ts';
export type { StatedAgency, StatedArticle } from './stated-article.ts';
