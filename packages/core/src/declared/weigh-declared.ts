import { findAgency } from '../cues/find-agency.ts';
import type { Article, Document, Text } from '../model/index.ts';
import type { Declared, Line } from '../read/line.ts';
import { sourceSpan } from '../read/source-span.ts';
import { aboutThisPage } from './about-this-page.ts';
import { declaredAuthors } from './declared-authors.ts';
import { declaredDate, weighPublished } from './declared-dates.ts';
import { declaredHeadlines, keyOf } from './declared-headline.ts';

/** A kicker before a headline in one heading is at most this long: "Ahr valley flood: …". */
const longestKicker = 80;

/**
 * Checks what a page declares (JSON-LD, meta tags, microdata) against what it shows, and completes its main article: a headline where the
 * page shows none, publication and update, authors. What is shown stays; what is declared says where.
 */
export function weighDeclared(
  document: Document,
  declared: Declared | null,
  lines: readonly Line[]
): Document {
  const main = mainArticle(document.articles);
  if (declared === null || main === null) return document;
  const weighed = weighArticle(main, declared, lines);
  return {
    ...document,
    articles: document.articles.map((article) => (article === main ? weighed : article))
  };
}

function mainArticle(articles: readonly Article[]): Article | null {
  const length = ({ body }: Article): number => body.reduce((sum, { text }) => sum + text.length, 0);
  return articles
    .filter(({ kind }) => kind === 'article')
    .reduce<Article | null>(
      (best, article) => (best === null || length(article) > length(best) ? article : best),
      null
    );
}

function weighArticle(article: Article, declared: Declared, lines: readonly Line[]): Article {
  const { headline, kicker } = weighHeadline(article, declared, lines);
  const values = aboutThisPage(declared, headline?.text ?? null);
  const datesOf = (field: 'published' | 'updated') =>
    values.filter((value) => value.field === field).flatMap((value) => declaredDate(value) ?? []);
  const published = weighPublished(datesOf('published'), article.published);
  const changed = article.updated ?? datesOf('updated')[0] ?? null;
  const updated =
    changed !== null && published !== null && changed.value.slice(0, 16) === published.value.slice(0, 16)
      ? null
      : changed;
  return { ...article, headline, kicker, published, updated, ...weighAuthors(article, declared, values) };
}

/**
 * The shown headline, without the kicker where a heading holds both and the page declares the headline alone. Where the page shows none,
 * the declared one.
 */
function weighHeadline(
  article: Article,
  declared: Declared,
  lines: readonly Line[]
): Pick<Article, 'headline' | 'kicker'> {
  const said = declaredHeadlines(declared);
  const { headline, kicker } = article;
  if (headline === null) {
    const value = said.find(({ from }) => from !== 'title') ?? said[0];
    return { headline: value === undefined ? null : { text: value.value, span: value.span }, kicker };
  }
  const key = keyOf(headline.text);
  if (said.some(({ value }) => keyOf(value) === key)) return { headline, kicker };
  const line = lines.find(({ span }) => span.start === headline.span.start);
  if (line === undefined || kicker !== null) return { headline, kicker };
  for (const { value } of said) {
    const own = keyOf(value);
    if (own.length < 12 || !key.endsWith(own)) continue;
    const cut = cutBefore(line.text, key.length - own.length);
    if (cut > longestKicker || cut >= line.text.length) continue;
    const piece = (start: number, end: number): Text => ({
      text: line.text.slice(start, end).trim(),
      span: sourceSpan(line, start, end)
    });
    return { headline: piece(cut, line.text.length), kicker: piece(0, cut) };
  }
  return { headline, kicker };
}

/** The offset behind the first `count` letters and digits and the signs after them. */
function cutBefore(text: string, count: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const isWord = /[\p{L}\p{N}\p{M}]/u.test(text[at] ?? '');
    if (isWord && seen >= count) return at;
    if (isWord) seen++;
  }
  return text.length;
}

/** People whom the page declares, unless it shows others. An organisation that is declared as the author is the source. */
function weighAuthors(
  article: Article,
  declared: Declared,
  values: Parameters<typeof declaredAuthors>[1]
): Pick<Article, 'byline' | 'source'> {
  const { people, organizations } = declaredAuthors(declared, values);
  const organization = organizations[0];
  const source =
    article.source ??
    (organization === undefined
      ? null
      : {
          text: organization.name,
          span: organization.value.span,
          name: organization.name,
          agency: findAgency(organization.name)
        });
  const shown = article.byline;
  const first = people[0];
  if (first === undefined) return { byline: shown, source };
  if (shown === null)
    return { byline: { text: people.map(({ name }) => name).join(', '), span: first.span, people }, source };
  // The shown names keep their places; those that only the declaration knows come after them.
  const merged = people.map(
    (person) => shown.people.find(({ name }) => keyOf(name) === keyOf(person.name)) ?? person
  );
  return { byline: { ...shown, people: merged }, source };
}
