import { assemble } from './assemble/assemble.ts';
import { resolveDates } from './assemble/resolve-dates.ts';
import { inferOrder } from './dates/index.ts';
import { weighDeclared } from './declared/weigh-declared.ts';
import { labelPage, type PageLabelling, type PageModels, viewPageLines } from './label/html/label-page.ts';
import { type Labelling, labelViews } from './label/label-lines.ts';
import { type LineView, viewLines } from './label/line-view.ts';
import { TRAINED_MODELS } from './label/models.ts';
import { FEW_LINES } from './label/settle-labels.ts';
import type { Document } from './model/index.ts';
import type { ParseOptions } from './parse-options.ts';
import type { ReadText } from './read/line.ts';
import { pageItems } from './segment/html/page-items.ts';
import { wholePage } from './segment/html/whole-page.ts';
import type { Item } from './segment/item.ts';
import { segment } from './segment/segment.ts';
import { textLanguages } from './text-languages.ts';

/** The pipeline for a page of HTML: label with its hints, cut along its blocks, assemble, weigh what it declares, date. */
export function parsePage(
  read: ReadText,
  text: string,
  options: ParseOptions,
  models: PageModels,
  views: readonly LineView[] = viewPageLines(read, textLanguages(read.lines, options))
): Document {
  return parseLabelledPage(labelPage(read, models, views), read, text, options);
}

/** The same from the labels on. */
export function parseLabelledPage(
  labelling: PageLabelling,
  read: ReadText,
  text: string,
  options: ParseOptions
): Document {
  const found = { labelling, items: itemsOf(labelling, read) };
  const order = inferOrder(read.lines.map((line) => line.text));
  const parts = isPoor(found.items) ? (fewLines(read, options, found.items.length === 0) ?? found) : found;
  const document = assemble({ read, text, ...parts, options, order });
  return resolveDates(weighDeclared(document, read.declared, read.lines), read.lines, options, order);
}

/** The items that the labels show. A page that is known to be one item is that, where they show no article. */
function itemsOf(labelling: PageLabelling, read: ReadText): readonly Item[] {
  const items = pageItems(labelling, read.declared);
  const { whole } = read;
  return whole === undefined || items.some(({ kind }) => kind === 'article') ? items : wholePage(read, whole);
}

/** Nothing, or a text whose headline is lost. */
const isPoor = (items: readonly Item[]): boolean =>
  items.length === 0 || (!hasHeadline(items) && items.some(({ kind }) => kind === 'article'));

const hasHeadline = (items: readonly Item[]): boolean =>
  items.some(({ kind, headline }) => kind === 'article' && headline !== null);

/**
 * What the lines of a short page say as those of a text do: its markup is too little to tell by. Null for longer pages, and where the lines
 * show no headline either.
 *
 * @param isBare whether the markup shows nothing at all
 */
function fewLines(
  read: ReadText,
  options: ParseOptions,
  isBare: boolean
): { readonly labelling: Labelling; readonly items: readonly Item[] } | null {
  if (read.lines.length > FEW_LINES || read.whole !== undefined) return null;
  const views = viewLines(read.lines, textLanguages(read.lines, options));
  const labelling = labelViews(views, TRAINED_MODELS);
  const items = segment(labelling, TRAINED_MODELS);
  const isLone = isBare && items.length === 1 && items[0]?.kind === 'article';
  return hasHeadline(items) || isLone ? { labelling, items } : null;
}
