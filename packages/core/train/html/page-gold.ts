import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { viewPageLines } from '../../src/label/html/label-page.ts';
import { SCORED_LABELS } from '../../src/label/label.ts';
import type { LineView } from '../../src/label/line-view.ts';
import { decode } from '../../src/node/decode.ts';
import { detectEncoding } from '../../src/node/detect-encoding.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import type { ReadText } from '../../src/read/line.ts';
import { textLanguages } from '../../src/text-languages.ts';

/** A page with the label of each of its lines; -1 where the gold says nothing. */
export interface GoldPage {
  readonly id: string;
  readonly set: 'pages' | 'segments';
  readonly publisher: string;
  readonly html: string;
  readonly read: ReadText;
  /** The lines with their cues, which no weight changes. */
  readonly views: readonly LineView[];
  readonly labels: Int8Array;
}

interface Gold {
  readonly id: string;
  readonly headline: string;
  readonly summary: readonly string[];
  readonly body: readonly { readonly type: string; readonly text: string }[];
  readonly lines: Readonly<Record<string, readonly string[]>>;
}

const code = (label: (typeof SCORED_LABELS)[number]): number => SCORED_LABELS.indexOf(label);
const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
/** In the encoding that the bytes show or the page declares, as the front ends open it. */
const readPage = (file: string): string => {
  const bytes = gunzipSync(readFileSync(file));
  return decode(bytes, detectEncoding(bytes) ?? 'utf-8');
};

/** News pages: a line is what the gold says of a line with the same words. */
export function readGoldPages(folder: string): GoldPage[] {
  return readdirSync(join(folder, 'pages/gold'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, 'pages/gold', file), 'utf8')) as Gold;
      const html = readPage(join(folder, `pages/html/${gold.id}.html.gz`));
      const read = readHtml(html);
      const told = readFileSync(join(folder, `pages/text/${gold.id}.wet.txt`), 'utf8').split('\n');
      return {
        id: gold.id,
        set: 'pages',
        publisher: gold.id.replace(/-\d{8}.*$/u, ''),
        html,
        read,
        views: viewsOf(read),
        labels: labelsOf(read, gold, told)
      };
    });
}

const viewsOf = (read: ReadText): readonly LineView[] => viewPageLines(read, textLanguages(read.lines, {}));

function labelsOf(read: ReadText, gold: Gold, told: readonly string[]): Int8Array {
  const labels = new Int8Array(read.lines.length).fill(code('NAVIGATION'));
  const keys = read.lines.map((line) => keyOf(line.text));
  const beside = new Map<string, number>();
  told.forEach((text, at) => {
    const label = gold.lines['wet']?.[at];
    const key = keyOf(text);
    if (key !== '' && (label === 'BYLINE' || label === 'DATE' || label === 'CAPTION'))
      beside.set(key, code(label));
  });
  const paragraphs = new Map(
    gold.body.map((block) => [keyOf(block.text), code(block.type === 'paragraph' ? 'BODY' : 'SUBHEAD')])
  );
  const long = [...paragraphs].filter(([key]) => key.length > 30);
  const summaries = gold.summary.map(keyOf);
  const headline = keyOf(gold.headline);
  const matches: number[] = [];
  keys.forEach((key, at) => {
    if (key === '') return;
    const exact = paragraphs.get(key);
    const part =
      key.length > 20
        ? long.find(([paragraph]) => paragraph.includes(key) || key.includes(paragraph))?.[1]
        : undefined;
    if (exact !== undefined || part !== undefined) {
      labels[at] = exact ?? part ?? -1;
      if (key.length > 40) matches.push(at);
    } else if (key === headline) labels[at] = code('HEADLINE');
    else if (summaries.some((summary) => summary === key || (key.length > 40 && summary.includes(key))))
      labels[at] = code('STANDFIRST');
    else labels[at] = beside.get(key) ?? code('NAVIGATION');
  });
  // The same words far outside the article (a menu entry, a teaser, a copy for phones) are not its own.
  const first = matches[0] ?? 0;
  const last = matches.at(-1) ?? keys.length;
  keys.forEach((key, at) => {
    const label = labels[at];
    if (key.length <= 40 && (at < first - 3 || at > last + 3)) {
      if (label === code('BODY') || label === code('SUBHEAD')) labels[at] = code('NAVIGATION');
    }
    if (label === code('HEADLINE') && read.lines[at]?.hints?.tag !== 'h1' && at > last)
      labels[at] = code('NAVIGATION');
  });
  return labels;
}

/** General pages: only the lines that the gold names are labelled. */
export function readGoldSegments(folder: string): GoldPage[] {
  const file = join(folder, 'segments/gold.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((row) => {
      const gold = JSON.parse(row) as {
        id: string;
        url: string;
        with: string[];
        without: string[];
        title: string | null;
      };
      const page = join(folder, `segments/html/${gold.id}.html.gz`);
      if (!existsSync(page)) return [];
      const html = readPage(page);
      const read = readHtml(html);
      const labels = new Int8Array(read.lines.length).fill(-1);
      const wanted = gold.with.map(keyOf).filter((key) => key.length > 5);
      const unwanted = gold.without.map(keyOf).filter((key) => key.length > 5);
      const title = keyOf(gold.title ?? '');
      read.lines.forEach((line, at) => {
        const key = keyOf(line.text);
        if (key === '' || key === title) return;
        if (unwanted.some((text) => key.includes(text))) labels[at] = code('NAVIGATION');
        else if (wanted.some((text) => key.includes(text)))
          labels[at] = code(/^h[2-6]$/u.test(line.hints?.tag ?? '') ? 'SUBHEAD' : 'BODY');
      });
      const host = /^https?:\/\/(?:www\.)?(?<host>[^/]+)/u.exec(gold.url)?.groups?.['host'];
      return [
        {
          id: gold.id,
          set: 'segments' as const,
          publisher: host ?? gold.id,
          html,
          read,
          views: viewsOf(read),
          labels
        }
      ];
    });
}
