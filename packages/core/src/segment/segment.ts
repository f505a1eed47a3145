import type { Labelling } from '../label/label-lines.ts';
import type { Models } from '../label/models.ts';
import { type ChosenHeadline, chooseHeadline } from './choose-headline.ts';
import { readHeader } from './header.ts';
import type { Item } from './item.ts';
import { loneItem } from './lone-item.ts';
import { lineRole } from './line-roles.ts';
import type { Section } from './section.ts';
import { sections } from './sections.ts';
import { teasers } from './teasers.ts';

/** The articles and teasers of a labelled text, in order, without overlaps. */
export function segment(labelling: Labelling, models: Models): Item[] {
  const bodies = sections(labelling, models).filter((section) => isArticleBody(labelling, section));
  const articles: Item[] = [];
  let floor = 0;
  let previous: Section | null = null;
  bodies.forEach((section, which) => {
    const headline = chooseHeadline(labelling, models.headlines, section, floor, previous);
    const ceiling = bodies[which + 1]?.body[0] ?? labelling.labels.length;
    const article = assembleArticle(labelling, section, headline, floor, ceiling);
    articles.push(article);
    floor = article.last + 1;
    previous = section;
  });
  const items: Item[] = [];
  let free = 0;
  for (const article of articles) {
    items.push(...teasers(labelling, free, article.first - 1), article);
    free = article.last + 1;
  }
  items.push(...teasers(labelling, free, labelling.labels.length - 1));
  const lone = items.length === 0 ? loneItem(labelling) : null;
  return lone === null ? items : [lone];
}

/** A body has two paragraphs, or one that is long: a single sentence is the summary of a teaser or a notice. */
function isArticleBody({ view }: Labelling, { body }: Section): boolean {
  const length = body.reduce((sum, at) => sum + (view.lines[at]?.facts.length ?? 0), 0);
  return body.length > 1 ? length > 120 : length > 260;
}

function assembleArticle(
  labelling: Labelling,
  section: Section,
  headline: ChosenHeadline | null,
  floor: number,
  ceiling: number
): Item {
  const header = readHeader(labelling, section, headline?.at ?? null, floor);
  const body = section.body.filter((at) => headline === null || at > headline.at);
  const start = body[0] ?? section.body[0] ?? 0;
  const end = section.body.at(-1) ?? start;
  const inner: number[] = [];
  for (
    let at = start - 1;
    at >= header.first && labelling.labels[at] === 'SUBHEAD' && at !== headline?.at;
    at--
  )
    inner.unshift(at);
  for (let at = start; at <= end; at++) {
    if (labelling.labels[at] === 'BODY' || labelling.labels[at] === 'SUBHEAD') inner.push(at);
  }
  const tail = readTail(labelling, end, ceiling, header.dates.length > 0);
  return {
    kind: 'article',
    first: header.first,
    last: tail.last,
    kicker: null,
    headline: headline?.at ?? null,
    standfirst: header.standfirst,
    bylines: header.bylines,
    dates: [...header.dates, ...tail.dates],
    body: inner,
    source: tail.source ?? header.source,
    confidence: headline?.chance ?? 0.6
  };
}

/** What follows a body and still belongs to it: its source line, a date where the header had none. */
function readTail(
  labelling: Labelling,
  end: number,
  ceiling: number,
  isDated: boolean
): { last: number; source: number | null; dates: number[] } {
  let last = end;
  let source: number | null = null;
  const dates: number[] = [];
  for (let at = end + 1; at <= end + 3 && at < ceiling; at++) {
    const role = lineRole(labelling, at);
    if (role === 'source' && source === null) source = at;
    else if (role === 'date' && !isDated && dates.length === 0 && datesTheTextAbove(labelling, at, ceiling))
      dates.push(at);
    else break;
    last = at;
  }
  const far = source === null ? sourceFurtherDown(labelling, last + 1, ceiling) : null;
  if (far !== null) return { last: far, source: far, dates };
  return { last, source, dates };
}

/** How many lines a list or a table at the end of an article may have before its source line. */
const SOURCE_REACH = 24;

/** A source line closes an article even where its last lines do not look like text; a rule or a date between them ends the search. */
function sourceFurtherDown(labelling: Labelling, from: number, ceiling: number): number | null {
  for (let at = from; at < Math.min(ceiling, from + SOURCE_REACH); at++) {
    const role = lineRole(labelling, at);
    if (role === 'rule' || role === 'date') return null;
    if (role === 'source') return at;
  }
  return null;
}

/** A date after a body is its own unless it opens a list of dated teasers or stands over the next headline. */
function datesTheTextAbove(labelling: Labelling, at: number, ceiling: number): boolean {
  const next = at + 1 < ceiling ? lineRole(labelling, at + 1) : 'rule';
  if (next !== 'other' && next !== 'text') return true;
  return (
    at + 2 < ceiling &&
    lineRole(labelling, at + 2) === 'date' &&
    (at + 3 >= ceiling || lineRole(labelling, at + 3) !== 'other')
  );
}
