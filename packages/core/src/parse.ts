import { assemble } from './assemble/assemble.ts';
import { resolveDates } from './assemble/resolve-dates.ts';
import { PAGE_WEIGHTS } from './label/html/page-weights.generated.ts';
import { type Labelling, labelViews } from './label/label-lines.ts';
import { type LineView, viewLines } from './label/line-view.ts';
import { TRAINED_MODELS, type Models } from './label/models.ts';
import type { Document } from './model/index.ts';
import { parsePage } from './parse-page.ts';
import { parseLaidOut } from './parse-laid-out.ts';
import { parseStated } from './parse-stated.ts';
import type { ParseOptions } from './parse-options.ts';
import type { Declared, ReadText } from './read/line.ts';
import { readHtml } from './read/html/read-html.ts';
import { readPlainText } from './read/read-plain-text.ts';
import type { SourceDocument } from './read/source-document.ts';
import { textLanguages } from './text-languages.ts';
import { segment } from './segment/segment.ts';

export type { ParseOptions } from './parse-options.ts';

/**
 * Turns a text into articles, teasers and furniture. Any text is valid input: an empty one gives an empty document.
 *
 *     parse('Harbour reopens\n12 May 2024\nThe harbour of Lisport reopened on Sunday …').articles[0]?.headline?.text
 */
export function parse(text: string, options: ParseOptions = {}): Document {
  if (options.format === 'html') return parsePage(readHtml(text), text, options, PAGE_WEIGHTS);
  return parseRead(readPlainText(text), text, options, TRAINED_MODELS);
}

/** Parses one text cut out of an input, with what its container declares of it. */
export function parseSource(source: SourceDocument, options: ParseOptions = {}): Document {
  const isHtml = source.format === 'html';
  const read = isHtml ? readHtml(source.text) : readPlainText(source.text);
  const declared =
    source.declared === null ? read.declared : { ...NOTHING_DECLARED, ...read.declared, ...source.declared };
  if (isHtml)
    return parsePage(
      { ...read, declared, issues: source.issues },
      source.text,
      { ...options, format: source.format },
      PAGE_WEIGHTS
    );
  if (source.stated !== undefined) return parseStated(source, source.stated, read, options);
  if (source.layout !== undefined) return parseLaidOut(source, source.layout, read, options);
  return parseRead(
    { ...read, declared, issues: source.issues },
    source.text,
    { ...options, format: source.format },
    TRAINED_MODELS
  );
}

/** The pipeline: label, segment, assemble, date. */
function parseRead(read: ReadText, text: string, options: ParseOptions, models: Models): Document {
  return parseViews(viewLines(read.lines, textLanguages(read.lines, options)), read, text, options, models);
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
  return resolveDates(assemble({ read, text, labelling, items, options }), read.lines, options);
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
