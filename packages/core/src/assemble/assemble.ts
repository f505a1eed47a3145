import { attribute } from '../attribute/index.ts';
import { headingStart, paragraphStart } from '../cues/read-field.ts';
import type { NumericOrder } from '../dates/index.ts';
import type { Labelling } from '../label/label-lines.ts';
import { detectLanguage, detectLanguageOfLines } from '../language/index.ts';
import { articleId } from '../model/article-id.ts';
import type { Article, Block, Document, LanguageGuess } from '../model/index.ts';
import type { ParseOptions } from '../parse-options.ts';
import type { Line, ReadText } from '../read/line.ts';
import { shownText } from '../read/shown-text.ts';
import { inlineDate } from '../segment/inline-date.ts';
import type { Item } from '../segment/item.ts';
import { furnitureRole } from './furniture-role.ts';
import { datelineAlone, headerOf } from './header-lines.ts';
import { articleHeadline, teaserHeadline } from './headline-text.ts';
import { partition } from './partition.ts';
import { nameArticlesOfTeasers } from './teasers-of.ts';

/** All that the pipeline knows of a source when its items stand. */
export interface Parts {
  readonly read: ReadText;
  readonly text: string;
  readonly labelling: Labelling;
  readonly items: readonly Item[];
  readonly options: ParseOptions;
  /** The order of day and month in the numeric dates of all lines. */
  readonly order: NumericOrder | null;
}

/** Turns items into articles with their fields, and covers the rest of the source with furniture. */
export function assemble(parts: Parts): Document {
  const { read, labelling, items, options, order } = parts;
  const cut = partition(read.lines, items, read.length, (line) => furnitureRole(labelling, line), read.start);
  const told = items.map((item) => languageOf(item, read.lines, options));
  const language =
    options.language === undefined
      ? languageOfDocument(parts, told)
      : { language: options.language, confidence: 1 };
  const articles = items.map((item, which) =>
    assembleItem(parts, item, cut.items[which] ?? { start: 0, end: 0 }, {
      order,
      own: told[which]?.language ?? null,
      around: language.language
    })
  );
  return {
    articles: nameArticlesOfTeasers(articles, items, labelling.view.lines),
    furniture: cut.furniture,
    language,
    reference: options.reference ?? null,
    issues: read.issues
  };
}

/** What is known of an item before its fields are read. */
interface KnownOfItem {
  readonly order: NumericOrder | null;
  /** Its language; null where it is too short to tell. */
  readonly own: string | null;
  /** The language of the document: an item too short to tell its own writes its dates in it. */
  readonly around: string | null;
}

function assembleItem(
  { read, labelling, options }: Parts,
  item: Item,
  span: Article['span'],
  { order, own: language, around }: KnownOfItem
): Article {
  const at = (index: number | null | undefined): Line | null =>
    index == null ? null : (read.lines[index] ?? null);
  const show = (index: number | null): Article['headline'] => {
    const line = at(index);
    return line === null ? null : shownText(line);
  };
  const languages = language === null ? undefined : [language];
  const dated = language ?? around;
  const datelines = item.kind === 'article' ? datelineAlone(labelling, item) : [];
  const bylines = item.bylines.filter((index) => !datelines.includes(index));
  const fields = attribute(
    {
      bylines: linesAt(read.lines, bylines),
      dates: [
        ...item.dates.flatMap((index) => dateOnly(labelling, read.lines, item, index)),
        ...linesAt(
          read.lines,
          bylines.filter((byline) => !item.dates.includes(byline))
        )
      ],
      source: at(item.source),
      tags: linesAt(read.lines, item.tags),
      header: item.kind === 'article' ? linesAt(read.lines, headerOf(item)) : [],
      firstLines:
        item.kind === 'article' ? linesAt(read.lines, [...datelines, ...item.body.slice(0, 3)]) : [],
      lastLine: item.kind === 'article' ? at(item.body.at(-1)) : null
    },
    {
      ...(dated === null ? {} : { languages: [dated] }),
      ...(options.reference === undefined ? {} : { reference: options.reference }),
      ...(order === null ? {} : { order })
    },
    languages
  );
  const body = item.body.flatMap((index): Block[] => {
    const line = at(index);
    if (line === null) return [];
    const start =
      item.starts?.get(index) ??
      (fields.lede?.line === line
        ? fields.lede.start
        : index === item.body[0]
          ? paragraphStart(line.text, languages)
          : headingStart(line.text));
    const end = index === item.body.at(-1) ? (fields.creditStart ?? line.text.length) : line.text.length;
    const shown = shownText(line, start, end);
    return shown.text === ''
      ? []
      : [
          {
            kind: item.kind === 'article' && isHeading(labelling, index) ? 'heading' : 'paragraph',
            ...shown
          }
        ];
  });
  const headline =
    item.kind === 'teaser'
      ? teaserHeadline(labelling, read.lines, item, languages)
      : articleHeadline(read.lines, item, languages);
  return {
    id: articleId({
      kind: item.kind,
      texts: [headline, show(item.standfirst), ...body].map((shown) => shown?.text ?? null)
    }),
    kind: item.kind,
    headline,
    body,
    language,
    of: null,
    kicker: show(item.kicker),
    standfirst: show(item.standfirst),
    byline: fields.byline,
    dateline: fields.dateline,
    published: fields.published,
    updated: fields.updated,
    source: fields.source,
    tags: fields.tags,
    dates: [],
    span,
    confidence: item.confidence
  };
}

/** A line of a body that was taken for a subheading, or for no text where it ends no sentence. */
function isHeading({ view, labels }: Labelling, index: number): boolean {
  return labels[index] === 'SUBHEAD' || (labels[index] !== 'BODY' && view.lines[index]?.facts.end === 'none');
}

/** Below this share of the text no language is the document's. */
const LEAST_SHARE = 0.5;

/** The language that most of the text of its articles is in, as sure as its share; where they do not tell, that of all lines. */
function languageOfDocument(
  { read, items, options }: Parts,
  told: readonly LanguageGuess[]
): Document['language'] {
  const amounts = new Map<string, number>();
  let [main, most, total] = ['', 0, 0];
  items.forEach(({ kind, body }, which) => {
    const guess = told[which];
    if (kind !== 'article' || guess === undefined || guess.language === null) return;
    const size = guess.confidence * body.reduce((sum, at) => sum + (read.lines[at]?.text.length ?? 0), 0);
    const amount = (amounts.get(guess.language) ?? 0) + size;
    amounts.set(guess.language, amount);
    total += size;
    if (amount > most) [main, most] = [guess.language, amount];
  });
  if (total > 0) {
    const confidence = Math.round((most / total) * 1000) / 1000;
    return { language: confidence < LEAST_SHARE ? null : main, confidence };
  }
  const texts = read.lines.map((line) => line.text);
  return options.detectLanguage === undefined
    ? detectLanguageOfLines(texts)
    : options.detectLanguage(texts.join('\n'));
}

function linesAt(lines: readonly Line[], indexes: readonly number[]): readonly Line[] {
  return indexes.flatMap((index) => lines[index] ?? []);
}

/** Enough of an article to tell its language by, in code units. */
const LANGUAGE_SAMPLE = 800;

/** The language of an article's own words; the headline alone is too short to tell by. */
function languageOf(item: Item, lines: readonly Line[], options: ParseOptions): LanguageGuess {
  if (options.language !== undefined) return { language: options.language, confidence: 1 };
  const own = linesAt(lines, item.body.length > 0 ? item.body : [item.headline ?? item.first]);
  const text = own
    .map((line) => line.text)
    .join('\n')
    .slice(0, LANGUAGE_SAMPLE);
  return (options.detectLanguage ?? detectLanguage)(text);
}

/** A line that dates an item. "Today's best offers - 12 May 2024": of a headline only the date at its edge, in its place. */
function dateOnly(labelling: Labelling, lines: readonly Line[], item: Item, index: number): readonly Line[] {
  const line = lines[index];
  if (line === undefined) return [];
  const mention = index === item.headline ? inlineDate(labelling.view.lines[index]) : null;
  if (mention === null) return [line];
  const { start, end } = mention.span;
  return [{ ...line, text: ' '.repeat(start) + line.text.slice(start, end) }];
}
