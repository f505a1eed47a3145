import { assemble } from './assemble/assemble.ts';
import { labelLines } from './label/label-lines.ts';
import { TRAINED_MODELS, type Models } from './label/models.ts';
import type { Document } from './model/index.ts';
import type { ParseOptions } from './parse-options.ts';
import type { Declared, ReadText } from './read/line.ts';
import { readPlainText } from './read/read-plain-text.ts';
import type { SourceDocument } from './read/source-document.ts';
import { segment } from './segment/segment.ts';

export type { ParseOptions } from './parse-options.ts';

/**
 * Turns a text into articles, teasers and furniture. Any text is valid input: an empty one gives an empty document.
 *
 *     parse('Harbour reopens\n12 May 2024\nThe harbour of Lisport reopened on Sunday …').articles[0]?.headline?.text
 */
export function parse(text: string, options: ParseOptions = {}): Document {
  return parseRead(readPlainText(text), text, options, TRAINED_MODELS);
}

/** Parses one text cut out of an input, with what its container declares of it. */
export function parseSource(source: SourceDocument, options: ParseOptions = {}): Document {
  const read = readPlainText(source.text);
  const declared = source.declared === null ? null : { ...NOTHING_DECLARED, ...source.declared };
  return parseRead(
    { ...read, declared, issues: source.issues },
    source.text,
    { ...options, format: source.format },
    TRAINED_MODELS
  );
}

/** The pipeline: label, segment, assemble. */
export function parseRead(read: ReadText, text: string, options: ParseOptions, models: Models): Document {
  const labelling = labelLines(read.lines, models);
  const items = segment(labelling, models);
  return assemble({ read, text, labelling, items, options });
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
