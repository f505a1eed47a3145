import { assemble } from './assemble/assemble.ts';
import { dayOf, resolveDates } from './assemble/resolve-dates.ts';
import { inferOrder } from './dates/index.ts';
import { joinDocuments } from './join-documents.ts';
import { PAGE_WEIGHTS } from './label/html/page-weights.generated.ts';
import { type Labelling, labelViews } from './label/label-lines.ts';
import { type LineView, viewLines } from './label/line-view.ts';
import { type Models, TRAINED_MODELS } from './label/models.ts';
import type { Article, Document, Span } from './model/index.ts';
import { parseLaidOut } from './parse-laid-out.ts';
import type { ParseOptions } from './parse-options.ts';
import { parsePage } from './parse-page.ts';
import { parseStated } from './parse-stated.ts';
import { readHtml } from './read/html/read-html.ts';
import type { Declared, ReadText } from './read/line.ts';
import { readPlainText, readStatedText } from './read/read-plain-text.ts';
import type { SourceDocument } from './read/source-document.ts';
import { textPieces } from './read/text-pieces.ts';
import { segment } from './segment/segment.ts';
import { textLanguages } from './text-languages.ts';

export type { ParseOptions } from './parse-options.ts';

/**
 * Turns a text into articles, teasers and furniture. Any text is valid input: an empty one gives an empty document.
 *
 *     parse('Harbour reopens\n12 May 2024\nThe harbour of Lisport reopened on Sunday …').articles[0]?.headline?.text
 */
export function parse(text: string, options: ParseOptions = {}): Document {
  if (options.format === 'html') return parsePage(readHtml(text), text, options, PAGE_WEIGHTS);
  return parseText(text, options);
}

/** Parses one text cut out of an input, with what its container declares of it. */
export function parseSource(source: SourceText, options: ParseOptions = {}): Document {
  const { text, format, stated, layout, parsed } = source;
  if (parsed !== undefined) return parsedBefore(parsed);
  if (stated !== undefined) return parseStated(source, stated, readStatedText(text), options);
  if (layout !== undefined) return parseLaidOut(source, layout, readStatedText(text), options);
  if (format === 'html') return parsePage(readSource(source), text, { ...options, format }, PAGE_WEIGHTS);
  const declared = declaredOf(source, null);
  // "Yesterday" counts from the day when the text came out, where its container says it.
  const reference = options.reference ?? dayOf(declared?.published[0]);
  const asked = { ...options, format, ...(reference !== undefined && { reference }) };
  return parseText(text, asked, { declared, issues: source.issues });
}

/** What of a source tells how it is parsed. */
export type SourceText = Omit<SourceDocument, 'origin' | 'metadata'>;

/** The lines of a source, and what its container says of them. */
export function readSource(source: SourceText): ReadText {
  const { text, format, issues, whole } = source;
  const read = format === 'html' ? readHtml(text) : readPlainText(text);
  return {
    ...read,
    declared: declaredOf(source, read.declared),
    issues,
    ...(whole === undefined ? {} : { whole })
  };
}

/** What a container declares, on top of what the text itself does. */
const declaredOf = (source: SourceText, own: Declared | null): Declared | null =>
  source.declared === null ? own : { ...NOTHING_DECLARED, ...own, ...source.declared };

const parsedBefore = (article: Article): Document => ({
  articles: [article],
  furniture: [],
  language: { language: article.language, confidence: article.language === null ? 0 : 1 },
  reference: null,
  issues: []
});

/** The pipeline for plain text, piece by piece where it is very long. */
function parseText(
  text: string,
  options: ParseOptions,
  given: Partial<Pick<ReadText, 'declared' | 'issues'>> = {}
): Document {
  const parsePiece = ({ start, end }: Span): Document => {
    const read = { ...readPlainText(text, start, end), ...given };
    const views = viewLines(read.lines, textLanguages(read.lines, options));
    return parseViews(views, read, text, options, TRAINED_MODELS);
  };
  const [first, ...others] = textPieces(text);
  return joinDocuments([parsePiece(first ?? { start: 0, end: text.length }), ...others.map(parsePiece)]);
}

/** The pipeline from the lines' own looks on, which no weight changes: a trainer looks once and judges often. */
export function parseViews(
  views: readonly LineView[],
  read: ReadText,
  text: string,
  options: ParseOptions,
  models: Models
): Document {
  return parseLabelled(labelViews(views, models), read, text, options, models);
}

/** The pipeline from the labels on. */
export function parseLabelled(
  labelling: Labelling,
  read: ReadText,
  text: string,
  options: ParseOptions,
  models: Models
): Document {
  const items = segment(labelling, models);
  const order = inferOrder(read.lines.map((line) => line.text));
  return resolveDates(assemble({ read, text, labelling, items, options, order }), read.lines, options, order);
}

const NOTHING_DECLARED: Declared = {
  headlines: [],
  authors: [],
  published: [],
  updated: [],
  siteName: null,
  language: null,
  uri: null
};
