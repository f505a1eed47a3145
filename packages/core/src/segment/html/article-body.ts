import type { PageLabelling } from '../../label/html/label-page.ts';
import { summarisedHeading } from './page-teasers.ts';

/** Longer lines that stand in an article twice are copies for another width of screen. */
const longCopy = 80;

/** Of long lines that stand twice only the first is kept; of a hidden and a shown one the shown. */
export function withoutCopies({ view }: PageLabelling, texts: readonly number[]): readonly number[] {
  const chosen = new Map<string, number>();
  const isHidden = (at: number | undefined): boolean =>
    at !== undefined && view.lines[at]?.line.hints?.hidden === true;
  for (const at of texts) {
    const line = view.lines[at];
    if (line === undefined || line.facts.length < longCopy) continue;
    const known = chosen.get(line.line.text);
    if (known === undefined || (isHidden(known) && !isHidden(at))) chosen.set(line.line.text, at);
  }
  return texts.filter((at) => (chosen.get(view.lines[at]?.line.text ?? '') ?? at) === at);
}

/** A heading that no text follows announces something else; one that is a sentence is a text by itself: the entries of a list with pictures. */
export function trimHeadings({ view, labels }: PageLabelling, texts: readonly number[]): readonly number[] {
  const last = texts.findLastIndex((at) => labels[at] === 'BODY' || view.lines[at]?.facts.end === 'stop');
  return texts.slice(0, last + 1);
}

/** An article of more lines is a book or hostile; it is not searched for quotes. */
const longestSearch = 400;
const shortestQuote = 25;
const longestQuote = 400;

/** Without pull quotes: sentences of the article that it shows a second time, in large type beside the text. */
export function withoutPullQuotes({ view }: PageLabelling, texts: readonly number[]): readonly number[] {
  if (texts.length > longestSearch) return texts;
  const said = texts.map((at) => view.lines[at]?.line.text ?? '');
  return texts.filter((_, which) => {
    const own = said[which] ?? '';
    if (own.length < shortestQuote || own.length > longestQuote) return true;
    // It may have quotation marks that the text has not, or end with a full stop where the text goes on.
    const words = own.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]{1,8}$/u, '');
    return !said.some((other) => other.length > own.length && other.includes(words));
  });
}

/** Fewer summaries than this are boxes with related stories inside an article. */
const fewestCards = 3;
/** A page is a list of teasers where this share of its paragraphs are summaries. */
const listShare = 0.6;
/** Characters; what a list page says beside its teasers is an article of its own only where it is long. */
const longIntroduction = 400;

/** The text of a page that is mostly a list of teasers: what is no summary, where that is long; else none. */
export function withoutSummaries(labelling: PageLabelling, body: readonly number[]): readonly number[] {
  const paragraphs = body.filter((at) => labelling.labels[at] === 'BODY');
  const headings = paragraphs.map((at) => summarisedHeading(labelling, at));
  const own = paragraphs.filter((_, which) => headings[which] === null);
  const summaries = paragraphs.length - own.length;
  // One linked heading over the only text is that of a blog's post or of a review, which leads to itself.
  const cards = new Set(headings.filter((heading) => heading !== null)).size;
  if (
    cards <= 1 ||
    (own.length > 0 && (summaries < fewestCards || summaries < paragraphs.length * listShare))
  )
    return body;
  return lengthOf(labelling, own) >= longIntroduction ? own : [];
}

/** Two paragraphs, or one that is long. */
export function isArticleBody(labelling: PageLabelling, body: readonly number[]): boolean {
  const paragraphs = body.filter((at) => labelling.labels[at] === 'BODY');
  return lengthOf(labelling, paragraphs) > (paragraphs.length > 1 ? 120 : 200);
}

const lengthOf = ({ view }: PageLabelling, lines: readonly number[]): number =>
  lines.reduce((sum, at) => sum + (view.lines[at]?.facts.length ?? 0), 0);
