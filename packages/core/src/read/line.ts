import type { Issue, Span } from '../model/index.ts';
import type { HtmlElement } from './html-element.ts';

/** What a format says about a line, beside its words. Plain text has none. */
export interface LineHints {
  /** The innermost block element, lower case: `p`, `h1`, `li`, `figcaption`, `time`. */
  readonly tag: string;
  /** Share of the line's characters that stand inside links, 0 to 1. */
  readonly linkDensity: number;
  /** Share of the line's characters in bold or italic type, 0 to 1. */
  readonly emphasis: number;
  /** The nearest landmark: `main`, `article`, `nav`, `aside`, `header`, `footer`, `form`, `figure`, `dialog`, or null. */
  readonly landmark: string | null;
  /** Tells lines of one container from those of another; siblings share it. */
  readonly container: number;
  /** Index of the innermost block in `ReadText.elements`. */
  readonly element: number;
  /** Words of the classes, ids and roles of the inline elements in the line, lower case: `<span class="author">`. */
  readonly inlineTokens: readonly string[];
  /** True where the page hides the line for now: a closed menu, a tab, text behind a paywall. */
  readonly hidden: boolean;
  /** A machine-readable date given with the line (`<time datetime>`), as written. */
  readonly datetime: string | null;
  /** BCP 47, where the element declares it. */
  readonly lang: string | null;
}

/**
 * Where pieces of a line's text stand in the source: pairs of (offset in the line, offset in the source), ascending. `width` is given
 * where one character of the line stands for several of the source (`&amp;`).
 */
export type OffsetMap = readonly (readonly [inLine: number, inSource: number, width?: number])[];

/**
 * One line of the source, the unit that labels are given to. In plain text it is a line of the text without the white space at
 * its ends, or a paragraph that is broken into lines; in HTML it is what one block element shows.
 */
export interface Line {
  /** The characters of the line: those of the source from `span.start` to `span.end` where `offsets` is null. */
  readonly text: string;
  readonly span: Span;
  /** Number of blank lines before it. */
  readonly blankBefore: number;
  readonly hints: LineHints | null;
  /** Null where the line's text is the source's, character for character. */
  readonly offsets: OffsetMap | null;
}

/** One thing that a source declares about itself, with the place where it does. */
export interface DeclaredValue {
  readonly field: 'headline' | 'author' | 'published' | 'updated';
  readonly value: string;
  /** `json-ld`, `microdata`, `meta` (OpenGraph and other meta tags), `title` (the page title). */
  readonly from: 'json-ld' | 'microdata' | 'meta' | 'title';
  /** The name in its vocabulary: `datePublished`, `article:published_time`, `og:title`. */
  readonly name: string;
  /** What it is said of: the schema.org type ("NewsArticle"), its headline and address; all null where nothing says. */
  readonly about: {
    readonly type: string | null;
    readonly headline: string | null;
    readonly url: string | null;
  };
  /** For authors: `person` or `organization`, where it says so. */
  readonly kind: 'person' | 'organization' | null;
  /** The attribute value, or the script that holds it. */
  readonly span: Span;
}

/** What the source declares about itself outside its visible text (JSON-LD, meta tags, fields of an export). Evidence, not truth. */
export interface Declared {
  readonly headlines: readonly string[];
  readonly authors: readonly string[];
  readonly published: readonly string[];
  readonly updated: readonly string[];
  readonly siteName: string | null;
  readonly language: string | null;
  readonly uri: string | null;
  /** Each declaration by itself, where the format tells them apart (HTML). */
  readonly values?: readonly DeclaredValue[];
}

/** A source text, read: its lines in order, and what it declares. Every reader ends here. */
export interface ReadText {
  readonly lines: readonly Line[];
  /** The blocks of an HTML page, parents first. */
  readonly elements?: readonly HtmlElement[];
  /** Where a piece of a long source begins in it; 0 where it is left out. */
  readonly start?: number;
  /** Length of the source in UTF-16 code units; of a piece, where it ends. */
  readonly length: number;
  readonly declared: Declared | null;
  /** What the text is as a whole, where its container says that it is one item. */
  readonly whole?: 'article' | 'teaser';
  readonly issues: readonly Issue[];
}
