import { resolveDates } from './assemble/resolve-dates.ts';
import { type Attribution, attribute } from './attribute/attribute.ts';
import {
  dateOptions,
  type KnownOfText,
  statedAgency,
  statedByline,
  statedDate,
  statedDateline
} from './attribute/stated-fields.ts';
import { detectLanguage } from './language/index.ts';
import { articleId } from './model/article-id.ts';
import type { Article, Block, Document, Span, Text } from './model/index.ts';
import type { ParseOptions } from './parse-options.ts';
import type { Line, ReadText } from './read/line.ts';
import type { SourceDocument } from './read/source-document.ts';
import type { StatedArticle } from './read/stated-article.ts';

/**
 * The document of a source that states its one article. Its fields and blocks are taken as they are; only what they leave open is read from the words:
 * the people of a byline, the date of a dateline, and, unless the article is stated as a whole, the place and the agency that its body names.
 */
export function parseStated(
  source: Pick<SourceDocument, 'text' | 'declared' | 'issues'>,
  stated: StatedArticle,
  read: ReadText,
  options: ParseOptions
): Document {
  const told = options.language ?? source.declared?.language ?? null;
  const language = told === null && !stated.isWhole ? languageOf(source.text, options) : told;
  const article = statedArticle(source.text, stated, read.lines, language, options);
  const isThere = source.text !== '';
  const document = {
    articles: isThere ? [article] : [],
    furniture: [],
    language: { language, confidence: language === null ? 0 : 1 },
    reference: options.reference ?? null,
    issues: source.issues
  };
  return resolveDates(document, read.lines, options);
}

function languageOf(text: string, { detectLanguage: detect = detectLanguage }: ParseOptions): string | null {
  return detect(text).language;
}

function statedArticle(
  source: string,
  stated: StatedArticle,
  lines: readonly Line[],
  language: string | null,
  options: ParseOptions
): Article {
  const languages = language === null ? undefined : [language];
  const show = (span: Span): Text => ({ text: source.slice(span.start, span.end), span });
  const maybe = (span: Span | null): Text | null => (span === null ? null : show(span));
  const byStart = new Map(lines.map((line) => [line.span.start, line]));
  const lineAt = (span: Span | null): Line | null =>
    span === null ? null : (byStart.get(span.start) ?? null);
  const published = statedDate(lineAt(stated.published));
  const reference = published?.value.slice(0, 10) ?? options.reference;
  const found = stated.isWhole ? null : readBody(stated, lineAt, { languages, reference });
  const [headline, standfirst] = [maybe(stated.headline), maybe(stated.standfirst)];
  const body = stated.body.map(({ kind, span }): Block => ({ kind, ...show(cut(span, found)) }));
  const sourceName = maybe(stated.source);
  return {
    id:
      stated.id ??
      articleId({
        kind: stated.kind,
        texts: [headline, standfirst, ...body].map((text) => text?.text ?? null)
      }),
    kind: stated.kind,
    language,
    of: stated.of,
    kicker: maybe(stated.kicker),
    headline,
    standfirst,
    byline:
      statedByline(maybe(stated.byline), stated, lineAt(stated.byline), languages) ?? found?.byline ?? null,
    dateline:
      statedDateline(lineAt(stated.dateline), stated, { languages, reference }) ?? found?.dateline ?? null,
    published: published ?? found?.published ?? null,
    updated: statedDate(lineAt(stated.updated)),
    body: body.filter(({ text }) => text !== ''),
    source:
      sourceName === null
        ? (found?.source ?? null)
        : { ...sourceName, name: sourceName.text, agency: statedAgency(stated.sourceAgency, stated.place) },
    tags: stated.tags.map(show),
    dates: [],
    span: { start: 0, end: source.length },
    confidence: 1
  };
}

/** What the paragraphs say of place, agency and credit. */
function readBody(
  { body }: StatedArticle,
  lineAt: (span: Span | null) => Line | null,
  known: KnownOfText
): Attribution {
  const paragraphs = body.filter(({ kind }) => kind === 'paragraph');
  const linesOf = (some: typeof paragraphs): Line[] => some.flatMap(({ span }) => lineAt(span) ?? []);
  return attribute(
    {
      bylines: [],
      dates: [],
      source: null,
      tags: [],
      header: [],
      firstLines: linesOf(paragraphs.slice(0, 3)),
      lastLine: lineAt(paragraphs.at(-1)?.span ?? null)
    },
    dateOptions(known),
    known.languages
  );
}

/** A paragraph without the dateline at its head. */
function cut(span: Span, found: Attribution | null): Span {
  const { lede = null } = found ?? {};
  if (lede === null || lede.line.span.start !== span.start) return span;
  const rest = lede.line.text.slice(lede.start);
  return {
    start: Math.min(span.end, span.start + lede.start + rest.length - rest.trimStart().length),
    end: span.end
  };
}
