import type { Labelling } from '../label/label-lines.ts';
import type { Models } from '../label/models.ts';
import { isArticleBody } from './article-body.ts';
import { bodyHead, bodyTail, isInsideBody, listAboveSource } from './body-tail.ts';
import { type LikelyHeadline, likelyHeadline } from './choose-headline.ts';
import { dateArticles } from './date-articles.ts';
import { datedHeadline } from './dated-headline.ts';
import { furnishArticles } from './furnish-articles.ts';
import { readHeader } from './header.ts';
import { headlineOverStandfirst } from './headline-over-standfirst.ts';
import type { Item } from './item.ts';
import { blockHeadline, loneHeadline, onlyHeadline } from './lone-headline.ts';
import { loneItem } from './lone-item.ts';
import { type Outline, outline } from './outline.ts';
import { headlineOverName, retoldHeadline } from './retold-headline.ts';
import type { Section } from './section.ts';
import { sections } from './sections.ts';
import { shortArticles } from './short-articles.ts';
import { signArticles } from './sign-articles.ts';
import { teasers } from './teasers.ts';

type Headline = Pick<LikelyHeadline, 'at' | 'chance'>;

/** The articles and teasers of a labelled text, in order, without overlaps. */
export function segment(given: Labelling, models: Models): Item[] {
  const lines = outline(given);
  const items = itemsOf(lines, models, undatedArticles(lines, models));
  const isFound = items.length > 1 || items.some(({ kind }) => kind === 'article');
  const short = shortArticles(lines.labelling);
  if (short !== null && (!isFound || short.sections.length > 1)) {
    const read = outline(short.labelling);
    return itemsOf(read, models, headedArticles(read, models.headlines, short.sections));
  }
  const lone = items.length === 0 ? loneItem(lines.labelling) : null;
  return lone === null ? items : [lone];
}

/** The articles with their days and authors, and the teasers between them. */
function itemsOf(lines: Outline, models: Models, undated: readonly Item[]): Item[] {
  const { labelling } = lines;
  const dated = dateArticles(lines, models.dates, undated);
  const articles = furnishArticles(labelling, signArticles(labelling, models.bylines, dated));
  const items: Item[] = [];
  let free = 0;
  for (const article of articles) {
    items.push(...teasers(lines, free, article.first - 1), article);
    free = article.last + 1;
  }
  items.push(...teasers(lines, free, labelling.labels.length - 1));
  const { starts } = lines;
  return starts.size === 0 ? items : items.map((item) => ({ ...item, starts }));
}

/** The articles before it is known which lines say when they were published and who wrote them. */
export function undatedArticles(
  outline: Outline,
  models: Pick<Models, 'breaks' | 'headlines'>
): readonly Item[] {
  const bodies = sections(outline, models).filter((section) => isArticleBody(outline.labelling, section));
  const articles = headedArticles(outline, models.headlines, bodies);
  const alike = withHeadlinesAlike(outline, bodies, articles);
  return alike === bodies ? articles : headedArticles(outline, models.headlines, alike);
}

/**
 * The sections, with the headline of each that has none and is laid out as the others are, all of which have theirs:
 *
 *     Smooth sailing                       <- by itself it could be a teaser
 *     12 May 2024
 *     The harbour of Lisport reopened …
 *     Council backs second bridge
 *     11 May 2024
 *     The town council of Altstadt …
 */
function withHeadlinesAlike(
  outline: Outline,
  bodies: readonly Section[],
  articles: readonly Item[]
): readonly Section[] {
  const bare = articles.flatMap(({ headline }, which) => (headline === null ? [which] : []));
  if (outline.kind.isPage || bare.length === 0 || bare.length > articles.length / 2) return bodies;
  const told = bare.map((which) => {
    const floor = (articles[which - 1]?.last ?? -1) + 1;
    return onlyHeadline(outline, bodies[which]?.body[0] ?? 0, floor);
  });
  if (told.some((headline) => headline === null)) return bodies;
  return bodies.map((section, which) => {
    const headline = told[bare.indexOf(which)];
    return headline == null ? section : { ...section, headline };
  });
}

function headedArticles(
  outline: Outline,
  models: Models['headlines'],
  bodies: readonly Section[]
): readonly Item[] {
  const articles: Item[] = [];
  let floor = 0;
  let previous: Section | null = null;
  bodies.forEach((section, which) => {
    const headline = headlineOf({ outline, models, section, floor, previous });
    const next = bodies[which + 1];
    const ceiling = next?.headline ?? next?.body[0] ?? outline.labelling.labels.length;
    const article = assembleArticle(outline, section, headline, floor, ceiling);
    articles.push(article);
    floor = article.last + 1;
    previous = section;
  });
  return articles;
}

/** The chance of a headline that the layout tells, and of one that nothing but its header does. */
const CERTAIN = 0.9;
const LONE = 0.6;

/** A section whose headline is sought, the first line that is free, and the section before. */
interface Sought {
  readonly outline: Outline;
  readonly models: Models['headlines'];
  readonly section: Section;
  readonly floor: number;
  readonly previous: Section | null;
}

function headlineOf(sought: Sought): Headline | null {
  const { outline, section, floor } = sought;
  const [start] = section.body as [number];
  const found =
    section.headline === undefined ? foundHeadline(sought) : { at: section.headline, chance: CERTAIN };
  const over = found === null ? null : headlineOverName(outline, found.at, start, floor);
  return over === null ? found : { at: over, chance: LONE };
}

function foundHeadline({ outline, models, section, floor, previous }: Sought): Headline | null {
  const likely = likelyHeadline(outline, models, section, floor, previous);
  if (likely?.isOwn === true) {
    const over = floor === 0 ? headlineOverStandfirst(outline, likely.at) : null;
    return over === null ? likely : { at: over, chance: LONE };
  }
  const [start] = section.body as [number];
  const lone =
    loneHeadline(outline, start, floor) ??
    blockHeadline(outline, start, floor) ??
    retoldHeadline(outline, start, floor) ??
    datedHeadline(outline, start, floor) ??
    (previous === null || outline.kind.isPage ? null : onlyHeadline(outline, start, floor));
  return lone === null ? null : { at: lone, chance: LONE };
}

function assembleArticle(
  outline: Outline,
  given: Section,
  headline: Headline | null,
  floor: number,
  ceiling: number
): Item {
  const { labelling, roles, dated, kind } = outline;
  const opening = headline === null ? bodyHead(outline, given.body[0] ?? 0, floor) : [];
  const section = { ...given, body: [...opening, ...given.body] };
  const header = readHeader(outline, section, headline?.at ?? null, floor);
  const body = section.body.filter((at) => headline === null || at > headline.at);
  const start = body[0] ?? section.body[0] ?? 0;
  const end = section.body.at(-1) ?? start;
  const inner: number[] = [];
  // "Jane Doe - 12 May 2024" below a lede or above a dateline may have been taken for text or a subheading.
  const isElse = (at: number): boolean => !kind.isPage && dated[at] !== null;
  for (let at = start - 1; at >= header.first && at !== headline?.at; at--) {
    if (labelling.labels[at] !== 'SUBHEAD' || isElse(at)) break;
    inner.unshift(at);
  }
  for (let at = start; at <= end; at++) {
    const label = labelling.labels[at];
    const isText = (label === 'BODY' || label === 'SUBHEAD') && !isElse(at);
    if (isText || opening.includes(at) || isInsideBody(outline, at)) inner.push(at);
  }
  const ending = bodyTail(outline, section.body, ceiling);
  inner.push(...ending);
  const tail = readTail(roles, ending.at(-1) ?? end, ceiling);
  if (tail.source !== null) inner.push(...listAboveSource(outline, (ending.at(-1) ?? end) + 1, tail.source));
  return {
    kind: 'article',
    first: header.first,
    last: tail.last,
    kicker: null,
    headline: headline?.at ?? null,
    standfirst: header.standfirst,
    bylines: [],
    dates: header.dates,
    body: inner,
    source: tail.source ?? header.source,
    tags: [],
    confidence: headline?.chance ?? 0.6
  };
}

/** How far below a body its source line stands: a date may stand between them. */
const SOURCE_NEAR = 3;

/** What follows a body and still belongs to it: its source line. */
function readTail(
  roles: Outline['roles'],
  end: number,
  ceiling: number
): { last: number; source: number | null } {
  for (let at = end + 1; at <= end + SOURCE_NEAR && at < ceiling; at++) {
    const role = roles[at];
    if (role === 'source') return { last: at, source: at };
    if (role !== 'date') break;
  }
  const far = sourceFurtherDown(roles, end + 1, ceiling);
  return { last: far ?? end, source: far };
}

/** How many lines a list or a table at the end of an article may have before its source line. */
const SOURCE_REACH = 24;

/** A source line closes an article even where its last lines do not look like text; a rule or a date between them ends the search. */
function sourceFurtherDown(roles: Outline['roles'], from: number, ceiling: number): number | null {
  for (let at = from; at < Math.min(ceiling, from + SOURCE_REACH); at++) {
    const role = roles[at];
    if (role === 'rule' || role === 'date') return null;
    if (role === 'source') return at;
  }
  return null;
}
