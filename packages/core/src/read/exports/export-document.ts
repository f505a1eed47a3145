import type { Issue } from '../../model/index.ts';
import type { ArticleLayout } from '../article-layout.ts';
import type { SplitRecord } from '../reader.ts';
import { textLayout } from '../text-layout.ts';
import { languages } from './layouts.generated.ts';
import { unwrap } from './unwrap.ts';

/** One document of a research-database export: its fields as printed, and the paragraphs of its body. */
export interface ExportDocument {
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly dateline?: string;
  readonly published: string | null;
  readonly publication: string | null;
  /** As printed: "English", "Deutsch". */
  readonly language: string | null;
  readonly url: string | null;
  readonly body: string;
  /** Every other field, by its English name: length, section, page, copyright, loaded, id, … */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * The source document of one export document. Its text is the article as a page would print it: headline, standfirst, byline, date, publication, body. What the
 * database says of it is declared, and stands in `metadata` as printed.
 */
export function toSourceDocument(
  document: ExportDocument,
  origin: { readonly name: string; readonly record: number },
  issues: readonly Issue[]
): SplitRecord {
  const {
    headline,
    standfirst,
    byline,
    dateline = null,
    published,
    publication,
    language,
    url,
    body,
    fields
  } = document;
  const { text, layout } = layOut({
    headline,
    standfirst,
    byline,
    published,
    publication,
    dateline,
    body: unwrap(body.trim())
  });
  const printed = {
    headline,
    standfirst,
    byline,
    ...(dateline !== null && { dateline }),
    published,
    publication,
    language,
    url,
    ...fields
  };
  return {
    text,
    layout,
    format: 'text',
    origin,
    metadata: Object.fromEntries(Object.entries(printed).filter(([, value]) => value !== null)),
    declared: {
      headlines: headline === null ? [] : [headline],
      authors: byline === null ? [] : [byline],
      published: published === null ? [] : [published],
      siteName: publication,
      language: languageTag(language),
      uri: url
    },
    issues
  };
}

type Laid = Readonly<Record<Exclude<keyof ArticleLayout, 'body'>, string | null>> & { readonly body: string };

/** The parts one below the other, an empty line between them, and where each stands. */
function layOut(parts: Laid): { readonly text: string; readonly layout: ArticleLayout } {
  const { place, text } = textLayout();
  const headline = place(parts.headline);
  const standfirst = place(parts.standfirst);
  const byline = place(parts.byline);
  const published = place(parts.published);
  const publication = place(parts.publication);
  const dateline = place(parts.dateline);
  const body = place(parts.body) ?? { start: text().length, end: text().length };
  return { text: text(), layout: { headline, standfirst, byline, dateline, published, publication, body } };
}

/** "ENGLISH", "GERMAN; Deutsch" → `en`, `de`; null for a name that is not in the table. */
function languageTag(name: string | null): string | null {
  const words = (name ?? '').toLowerCase().split(/[^\p{L}]+/u);
  const entries: readonly (readonly [string, readonly string[]])[] = Object.entries(languages.names);
  return entries.find(([, names]) => words.some((word) => names.includes(word)))?.[0] ?? null;
}

/** A line that holds a full date: a year, and a day or a month beside it. */
export function looksLikeDate(line: string): boolean {
  return (
    line.length < 80 &&
    /(?:^|\D)(?:1[89]|20)\d\d(?:\D|$)/u.test(line) &&
    /\p{L}{3}|\d[./-]\d/u.test(line) &&
    !isNotice(line)
  );
}

/** A copyright line. */
export function isNotice(line: string): boolean {
  return /^\s*(?:©|\(c\)|copyright|tous droits|all rights|alle rechte)/iu.test(line);
}

/** The lines between blank lines, each group trimmed. */
export function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() !== '') groups.at(-1)?.push(line.trim());
    else if (groups.at(-1)?.length !== 0) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}
