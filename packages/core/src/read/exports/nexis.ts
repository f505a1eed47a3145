import type { Chunks, SplitOptions, SplitRecord } from '../reader.ts';
import { cutNexis, isMark } from './cut-nexis.ts';
import { type ExportDocument, groupsOf, isNotice, looksLikeDate } from './export-document.ts';
import { nexis } from './layouts.generated.ts';
import { type Border, type ExportLayout, splitExport } from './split-export.ts';

const starts = nexis.startMarks.map(
  (mark) => new RegExp(`^${mark.replace('{n}', '(\\d{1,7})').replace('{N}', '(\\d{1,7})')}$`, 'iu')
);
/** Of the cover page: "Documents (24)". */
const TOTAL = /^(?:Documents?|Dokumente?)\s\((\d{1,6})\)$/iu;

/** Splits a Nexis export in plain text (LexisNexis "1 of 200 DOCUMENTS", Nexis Uni "End of Document"), in English, French or German. */
export function readNexis(chunks: Chunks<string>, options: SplitOptions): AsyncGenerator<SplitRecord> {
  return splitExport(chunks, nexisLayout, options);
}

export const nexisLayout: ExportLayout = {
  vendor: 'Nexis',
  borderOf: (line): Border | null => {
    for (const start of starts) {
      const match = start.exec(line);
      if (match !== null) return { kind: 'start', number: Number(match[1]), total: Number(match[2]) };
    }
    const total = TOTAL.exec(line)?.[1];
    if (total !== undefined) return { kind: 'total', total: Number(total) };
    return isMark(line, nexis.endMarks) ? { kind: 'end' } : null;
  },
  readDocument: (lines) => {
    const { head, fields, ...parts } = cutNexis(lines);
    // A cover page has no body, and no label of a document.
    if (parts.body.every((line) => line.trim() === '') && Object.keys(fields).length === 0) return null;
    const titles = parts.isUni ? readUniHead(groupsOf(head)) : readClassicHead(groupsOf(head));
    const { headline, highlight, byline, dateline, language, url, ...others } = fields;
    const body = withoutHeads(parts.body, titles.headline);
    return {
      ...titles,
      headline: headline ?? titles.headline,
      standfirst: highlight ?? null,
      byline: byline ?? null,
      language: language ?? null,
      url: url ?? null,
      ...(dateline !== undefined && { dateline }),
      body: body.map((line) => line.trim()).join('\n'),
      fields: { ...titles.fields, ...others }
    };
  }
};

const LENGTH_LABEL = labelOf(nexis.labels.length, String.raw`\s?:\s?\d`);
const OTHER_LABELS = [
  nexis.labels.headline,
  nexis.labels.byline,
  nexis.labels.section,
  nexis.labels.loaded
].map((names) => labelOf(names, String.raw`\s?:`));
const FEWEST_LABELS = 2;

/** Whether lines are those of a document that was copied out of an export, without its "1 of 200 DOCUMENTS": its labels say so. */
export function isLabelledNexis(lines: readonly string[]): boolean {
  return (
    lines.some((line) => LENGTH_LABEL.test(line)) &&
    OTHER_LABELS.filter((label) => lines.some((line) => label.test(line))).length >= FEWEST_LABELS
  );
}

function labelOf(names: readonly string[], behind: string): RegExp {
  return new RegExp(`^(?:${names.join('|')})${behind}`, 'u');
}

/** The body without the headline that each printed page repeats. */
function withoutHeads(body: readonly string[], headline: string | null): readonly string[] {
  return headline === null ? body : body.filter((line) => line.trim() !== headline);
}

type Titles = Pick<ExportDocument, 'headline' | 'published' | 'publication' | 'fields'>;

/** "The Example Times / November 19, 2024 Tuesday / Late Edition / Rain ends drought", one group each. */
function readClassicHead(groups: readonly (readonly string[])[]): Titles {
  // The edition may stand in the line below the date.
  const dateAt = groups.findIndex((group, index) => index > 0 && group.some(looksLikeDate));
  const rest = groups.flatMap((group, index) => (index === dateAt ? group : [group.join(' ')]));
  const copyright = takeFirst(rest, isNotice);
  const [publication = null, ...others] = rest;
  const published = takeFirst(others, looksLikeDate);
  const headline = others.pop() ?? null;
  return { headline, publication, published, fields: fieldsOf(copyright, others) };
}

/** "Rain ends drought / The Example Times / November 19, 2024 Tuesday / Copyright 2024 …", one line each. */
function readUniHead(groups: readonly (readonly string[])[]): Titles {
  const lines = withoutCover(groups).flat();
  const copyright = takeFirst(lines, isNotice);
  // The headline may look like a date; the date stands below it.
  const [headline = null, publication = null, ...others] = lines;
  const published = takeFirst(others, looksLikeDate);
  return { headline, publication, published, fields: fieldsOf(copyright, others) };
}

/** The groups without the cover page, which says who saved the documents, and lists them. */
function withoutCover(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isOfCover = (line: string): boolean =>
    nexis.coverWords.some((word) => line.startsWith(`${word}:`)) ||
    line.replace(/^\|\s*/u, '').startsWith(nexis.coverFoot);
  return groups.slice(groups.findLastIndex((group) => group.some(isOfCover)) + 1);
}

function fieldsOf(copyright: string | null, edition: readonly string[]): Record<string, string> {
  return {
    ...(copyright !== null && { copyright }),
    ...(edition.length > 0 && { edition: edition.join('; ') })
  };
}

function takeFirst(lines: string[], passes: (line: string) => boolean): string | null {
  const index = lines.findIndex(passes);
  return index < 0 ? null : (lines.splice(index, 1)[0] ?? null);
}
