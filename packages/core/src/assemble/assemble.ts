import type { Labelling } from '../label/label-lines.ts';
import { articleId } from '../model/article-id.ts';
import type { Article, Block, DateValue, Document } from '../model/index.ts';
import type { ParseOptions } from '../parse-options.ts';
import type { Line, ReadText } from '../read/line.ts';
import { sourceSpan } from '../read/source-span.ts';
import type { Item } from '../segment/item.ts';
import { partition } from './partition.ts';
import { showLine } from './show-line.ts';

/** All that the pipeline knows of a source when its items stand. */
export interface Parts {
  readonly read: ReadText;
  readonly text: string;
  readonly labelling: Labelling;
  readonly items: readonly Item[];
  readonly options: ParseOptions;
}

/** Turns items into articles with their fields, and covers the rest of the source with furniture. */
export function assemble(parts: Parts): Document {
  const { read, items, options } = parts;
  const cut = partition(read.lines, items, read.length, () => 'other');
  const articles = items.map((item, which) =>
    assembleItem(parts, item, cut.items[which] ?? { start: 0, end: 0 })
  );
  return {
    articles,
    furniture: cut.furniture,
    language: { language: options.language ?? null, confidence: 0 },
    reference: options.reference ?? null,
    issues: read.issues
  };
}

function assembleItem({ read, labelling }: Parts, item: Item, span: Article['span']): Article {
  const show = (at: number | null): Article['headline'] => {
    const line = at === null ? undefined : read.lines[at];
    return line === undefined ? null : showLine(line);
  };
  const body = item.body.flatMap((at): Block[] => {
    const line = read.lines[at];
    if (line === undefined) return [];
    return [{ kind: labelling.labels[at] === 'SUBHEAD' ? 'heading' : 'paragraph', ...showLine(line) }];
  });
  const published = readDate(labelling, read.lines, item);
  const headline = item.kind === 'teaser' ? teaserHeadline(labelling, read.lines, item) : show(item.headline);
  const fields = { kind: item.kind, headline, published, body } as const;
  return {
    id: articleId({
      kind: item.kind,
      texts: [headline, show(item.standfirst), ...body].map((shown) => shown?.text ?? null)
    }),
    ...fields,
    language: null,
    of: null,
    kicker: show(item.kicker),
    standfirst: show(item.standfirst),
    byline: null,
    dateline: null,
    updated: null,
    source: readSource(labelling, read.lines, item),
    tags: [],
    dates: [],
    span,
    confidence: item.confidence
  };
}

function readDate(labelling: Labelling, lines: readonly Line[], item: Item): DateValue | null {
  for (const at of item.dates) {
    const mention = labelling.view.lines[at]?.cues.date?.mentions[0];
    const line = lines[at];
    if (mention === undefined || line === undefined) continue;
    return {
      value: mention.value,
      precision: mention.precision,
      basis: mention.basis,
      calendar: mention.calendar,
      offset: mention.offset,
      text: mention.text,
      span: sourceSpan(line, mention.span.start, mention.span.end),
      confidence: mention.confidence,
      alternatives: mention.alternatives
    };
  }
  return null;
}

/** A teaser's headline without the bullet before it and the date in the same line. */
function teaserHeadline(labelling: Labelling, lines: readonly Line[], item: Item): Article['headline'] {
  const line = item.headline === null ? undefined : lines[item.headline];
  if (line === undefined || item.headline === null) return null;
  const mention =
    item.dates[0] === item.headline ? labelling.view.lines[item.headline]?.cues.date?.mentions[0] : undefined;
  let start = /^[•·▪▶►■●◆◇○‣⁃*–—-]\s+/u.exec(line.text)?.[0].length ?? 0;
  let end = line.text.length;
  if (mention !== undefined) {
    if (mention.span.start > line.text.length / 2)
      end = start + line.text.slice(start, mention.span.start).replace(/[\s(\-–—|·,:]+$/u, '').length;
    else
      start =
        mention.span.end + (/^[\s)\-–—|·,:]+/u.exec(line.text.slice(mention.span.end))?.[0].length ?? 0);
  }
  return showLine(line, start, end);
}

function readSource(labelling: Labelling, lines: readonly Line[], item: Item): Article['source'] {
  const line = item.source === null ? undefined : lines[item.source];
  const cue = item.source === null ? null : labelling.view.lines[item.source]?.cues.source;
  return line === undefined || !cue ? null : { ...showLine(line), name: cue.name, agency: null };
}
