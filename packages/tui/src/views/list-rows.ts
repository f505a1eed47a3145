import type { Archive } from '../archive/archive.ts';
import type { MarkReader } from '../archive/arrange.ts';
import type { Layout } from '../state/layout.ts';
import type { State } from '../state/state.ts';
import { direction } from '../text/direction.ts';
import { fit, truncate } from '../text/fit-text.ts';
import { cellWidth } from '../text/graphemes.ts';
import { markMatches } from '../text/lay-field.ts';
import type { Run } from '../text/run.ts';
import { visualOrder } from '../text/visual-order.ts';
import type { Signs } from '../theme/signs.ts';

/** One article of the list: its one or two rows. */
export interface ListItem {
  readonly position: number;
  readonly here: boolean;
  readonly rows: readonly (readonly Run[])[];
}

export interface ListSources {
  readonly archive: Archive;
  readonly marks: MarkReader;
  readonly signs: Signs;
  readonly terms: readonly string[];
}

const dateCells = 10;
const sourceCells = 8;
const languageCells = 3;

/** The articles that fit on the screen, and no others. */
export function listItems(
  state: State,
  layout: NonNullable<Layout['list']>,
  sources: ListSources
): ListItem[] {
  const items: ListItem[] = [];
  for (let position = state.top; position < state.shown.length && items.length < layout.items; position++) {
    const article = state.shown[position] ?? 0;
    const here = position === state.cursor;
    const draw = layout.rowHeight === 1 ? oneRow : twoRows;
    items.push({ position, here, rows: draw(article, here, layout.width, state.bidi, sources) });
  }
  return items;
}

function oneRow(article: number, here: boolean, width: number, bidi: boolean, sources: ListSources): Run[][] {
  const { archive } = sources;
  const lead: Run[] = [
    ...markRuns(article, here, sources),
    { text: `${fit(archive.date(article).slice(0, dateCells), dateCells)} `, style: 'meta' },
    ...inOrder({ text: fit(archive.source(article), sourceCells), style: 'dim' }, bidi),
    { text: ' ', style: 'dim' },
    { text: `${fit(languageOf(archive.language(article)), languageCells)} `, style: 'dim' }
  ];
  const left = width - 3 - dateCells - sourceCells - languageCells - 3 - 1;
  return [[...lead, ...titleRuns(article, left, bidi, sources), { text: ' ', style: 'plain' }]];
}

function twoRows(
  article: number,
  here: boolean,
  width: number,
  bidi: boolean,
  sources: ListSources
): Run[][] {
  const { archive, signs } = sources;
  const facts = [
    archive.date(article).slice(0, dateCells),
    archive.source(article),
    archive.language(article)
  ];
  const words = truncate(facts.filter((fact) => fact !== '').join(' · '), width - 4);
  return [
    [
      ...markRuns(article, here, sources),
      ...titleRuns(article, width - 4, bidi, sources),
      { text: ' ', style: 'plain' }
    ],
    [
      { text: here ? `${signs.here}  ` : '   ', style: 'plain' },
      ...inOrder({ text: fit(words, width - 3), style: 'meta' }, bidi)
    ]
  ];
}

function inOrder(run: Run, bidi: boolean): readonly Run[] {
  return bidi ? visualOrder([run], 'ltr') : [run];
}

/** The cursor, read or not, starred or not: a cell each. */
function markRuns(article: number, here: boolean, { archive, marks, signs }: ListSources): Run[] {
  const id = archive.id(article);
  return [
    { text: here ? signs.here : ' ', style: 'plain' },
    { text: marks.isRead(id) ? ' ' : signs.unread, style: 'unread' },
    { text: marks.isStarred(id) ? signs.star : ' ', style: 'star' }
  ];
}

function titleRuns(
  article: number,
  width: number,
  bidi: boolean,
  { archive, signs, terms }: ListSources
): Run[] {
  const teaser = archive.teaser(article);
  const lead = teaser ? `${signs.teaser} ` : '';
  const room = Math.max(4, width - lead.length);
  const title = archive.title(article);
  const shown = truncate(title === '' ? '(empty)' : title, room);
  const style = teaser ? 'teaser' : archive.titled(article) ? 'plain' : 'dim';
  const runs = markMatches([{ text: shown, style }], terms);
  const padding: Run = { text: ' '.repeat(Math.max(0, room - cellWidth(shown))), style: 'plain' };
  const base = direction(shown);
  const ordered = bidi ? visualOrder(runs, base) : runs;
  return [{ text: lead, style: 'dim' }, ...(base === 'rtl' ? [padding, ...ordered] : [...ordered, padding])];
}

/** "zh" of "zh-Hans": the column has room for the language alone. */
function languageOf(tag: string): string {
  return tag.split('-', 1)[0] ?? '';
}
