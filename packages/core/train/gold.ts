import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Label, SCORED_LABELS } from '../src/label/label.ts';
import { type LineView, viewLines } from '../src/label/line-view.ts';
import type { Line } from '../src/read/line.ts';
import { readPlainText } from '../src/read/read-plain-text.ts';
import { textLanguages } from '../src/text-languages.ts';
import { readTeachers } from './teach.ts';

/** A text with the gold label of each line: an index into `SCORED_LABELS`, or -1 where nobody knows. */
export interface GoldText {
  readonly id: string;
  readonly set: 'wet' | 'inner' | 'composites' | 'segments';
  readonly publishers: readonly string[];
  readonly text: string;
  readonly lines: readonly Line[];
  /** The lines with their cues, which no weight changes. */
  readonly views: readonly LineView[];
  readonly labels: Int8Array;
  /** Where `labels` does not know: 1 where the model of HTML is sure that a line is running text, 0 where it is sure that it is not, else -1. */
  readonly taught: Int8Array;
  /** For each line of `lines`, its number in the file, from 0. */
  readonly numbers: Int32Array;
  /** Composites: for each line the item that it belongs to, from 0; -1 for none. Pages: 0 for the article. */
  readonly items: Int16Array;
  /** For each item when it was published, as the gold has it; null where the text does not say, undefined where nobody knows. */
  readonly published: readonly (string | null | undefined)[];
  /** For each item its authors; undefined where nobody knows. */
  readonly authors: readonly (readonly string[] | undefined)[];
  readonly gold: unknown;
}

interface GoldItem {
  readonly kind: 'article' | 'teaser';
  readonly id?: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly body: readonly string[];
  readonly bodyTypes?: readonly string[];
  readonly range: readonly [number, number];
  readonly core: readonly [number, number];
}

const code = (label: Label): number => SCORED_LABELS.indexOf(label);
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
/** What two lines that say the same have in common: their letters and digits. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/** A text whose lines nobody has labelled yet. */
export function goldText(
  id: string,
  set: GoldText['set'],
  publishers: readonly string[],
  text: string,
  gold: unknown,
  { published, authors }: Pick<GoldText, 'published' | 'authors'>
): GoldText {
  const { lines } = readPlainText(text);
  const numbers = new Int32Array(lines.length);
  let number = 0;
  let at = 0;
  lines.forEach((line, index) => {
    for (; at < line.span.start; at++) if (text[at] === '\n') number++;
    numbers[index] = number;
  });
  return {
    id,
    set,
    publishers,
    text,
    lines,
    views: viewLines(lines, textLanguages(lines, {})),
    numbers,
    labels: new Int8Array(lines.length).fill(-1),
    taught: new Int8Array(lines.length).fill(-1),
    items: new Int16Array(lines.length).fill(-1),
    published,
    authors,
    gold
  };
}

/** Publisher of an id like `uk-iNews-20250128`. */
export const publisherOf = (id: string): string => id.replace(/-\d{8}.*$/u, '');

export function readPages(folder: string): GoldText[] {
  return readdirSync(join(folder, 'pages/gold'))
    .sort()
    .flatMap((file) => {
      const gold = json(join(folder, 'pages/gold', file)) as {
        id: string;
        published: string;
        authors: string[];
        lines: Record<string, string[]>;
      };
      return (['wet', 'inner'] as const).map((set) => {
        const item = goldText(
          gold.id,
          set,
          [publisherOf(gold.id)],
          readFileSync(join(folder, `pages/text/${gold.id}.${set}.txt`), 'utf8'),
          gold,
          { published: [gold.published], authors: [gold.authors] }
        );
        item.numbers.forEach((number, at) => {
          const label = gold.lines[set]?.[number] ?? 'OTHER';
          item.labels[at] = label === 'OTHER' ? code('NAVIGATION') : SCORED_LABELS.indexOf(label as 'BODY');
          if (label === 'BODY' || label === 'SUBHEAD') item.items[at] = 0;
        });
        return item;
      });
    });
}

export function readComposites(folder: string): GoldText[] {
  return readdirSync(join(folder, 'composites/gold'))
    .sort()
    .map((file) => {
      const gold = json(join(folder, 'composites/gold', file)) as { id: string; articles: GoldItem[] };
      const publishers = gold.articles.flatMap((item) =>
        item.id === undefined ? [] : [publisherOf(item.id)]
      );
      const text = readFileSync(join(folder, `composites/text/${gold.id}.txt`), 'utf8');
      const result = goldText(gold.id, 'composites', publishers, text, gold, {
        published: gold.articles.map((item) => (item.kind === 'article' ? item.published : undefined)),
        authors: gold.articles.map((item) => (item.kind === 'article' ? item.authors : undefined))
      });
      result.lines.forEach((line, at) => {
        const number = result.numbers[at] ?? 0;
        const which = gold.articles.findIndex((item) => number >= item.range[0] && number <= item.range[1]);
        result.items[at] = which;
        const item = gold.articles[which];
        result.labels[at] =
          item === undefined || item.kind === 'teaser'
            ? code('NAVIGATION')
            : labelInArticle(item, line.text, number);
        if (/^\P{L}{4,40}$/u.test(line.text) && /\d/u.test(line.text)) result.labels[at] = code('DATE');
      });
      return result;
    });
}

function labelInArticle(item: GoldItem, text: string, number: number): number {
  const own = lettersOf(text);
  if (item.headline !== null && number === item.core[0] && own === lettersOf(item.headline))
    return code('HEADLINE');
  const paragraph = item.body.findIndex(
    (body) =>
      lettersOf(body) === own ||
      (own.length > 30 && (own.includes(lettersOf(body)) || lettersOf(body).includes(own)))
  );
  const type = item.bodyTypes?.[paragraph];
  if (type === 'subheading') return code('SUBHEAD');
  if (type === 'standfirst') return code('STANDFIRST');
  if (paragraph >= 0) return code('BODY');
  if (item.authors.some((author) => own.includes(lettersOf(author)))) return code('BYLINE');
  if (/\d/u.test(text) && text.length < 80) return code('DATE');
  return text.length > 200 ? code('BODY') : code('NAVIGATION');
}

/** What a teacher is sure of. */
const surely = (chance: number | undefined): number =>
  chance === undefined ? -1 : chance > 0.75 ? 1 : chance < 0.1 ? 0 : -1;

export function readSegments(folder: string): GoldText[] {
  const file = join(folder, 'segments/gold.jsonl');
  if (!existsSync(file)) return [];
  const teachers = readTeachers(folder, lettersOf);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => {
      const gold = JSON.parse(row) as {
        id: string;
        url: string;
        with: string[];
        without: string[];
        title: string | null;
        date: string | null;
        author: string | string[] | null;
      };
      const host = /^https?:\/\/(?:www\.)?(?<host>[^/]+)/u.exec(gold.url)?.groups?.['host'] ?? gold.id;
      const item = goldText(
        gold.id,
        'segments',
        [host],
        readFileSync(join(folder, `segments/text/${gold.id}.txt`), 'utf8'),
        gold,
        {
          published: [gold.date ?? undefined],
          authors: [gold.author === null ? undefined : [gold.author].flat()]
        }
      );
      const wanted = gold.with.map(lettersOf).filter((text) => text.length > 5);
      const unwanted = gold.without.map(lettersOf).filter((text) => text.length > 5);
      const title = gold.title === null ? '' : lettersOf(gold.title);
      const teacher = teachers.get(gold.id);
      item.lines.forEach((line, at) => {
        const own = lettersOf(line.text);
        item.taught[at] = surely(teacher?.(own));
        if (own === title && title.length > 0) {
          // The first line is the page's title, which may say the same and is no headline.
          if (at > 0) item.labels[at] = code('HEADLINE');
          return;
        }
        if (unwanted.some((text) => own.includes(text))) item.labels[at] = code('NAVIGATION');
        else if (wanted.some((text) => own.includes(text))) {
          item.labels[at] = code('BODY');
          item.items[at] = 0;
        }
      });
      return item;
    });
}
