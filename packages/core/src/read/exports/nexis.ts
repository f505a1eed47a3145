import type { Chunks, SplitOptions, SplitRecord } from '../reader.ts';
import { type ExportDocument, groupsOf, isNotice, looksLikeDate } from './export-document.ts';
import { nexis } from './layouts.generated.ts';
import { type Border, type ExportLayout, splitExport } from './split-export.ts';

const starts = nexis.startMarks.map(
  (mark) => new RegExp(`^${mark.replace('{n}', '(\\d{1,7})').replace('{N}', '(\\d{1,7})')}$`, 'iu')
);
const labels: ReadonlyMap<string, string> = new Map(
  Object.entries(nexis.labels).flatMap(([field, names]) =>
    names.map((name) => [name.toLowerCase(), field] as const)
  )
);
/** Of the cover page: "Documents (24)". */
const TOTAL = /^(?:Documents?|Dokumente?)\s\((\d{1,6})\)$/iu;
/** Labels that stand after the body, and close it. */
const TRAILING: ReadonlySet<string> = new Set([
  'language',
  'loaded',
  'graphic',
  'publicationType',
  'journalCode',
  'subject',
  'correction',
  'correctionDate',
  'url'
]);
/** "DACHZEILE: Verkehr": a label that the table does not have, among those above the body; "LONDON: The house sat until …" is no label. */
const UNKNOWN = /^\p{Lu}[\p{Lu}-]{3,20}\s?:\s*[^.]{1,60}$/u;
/** A label of the index below a document, known or not. */
const INDEXED = /^\p{Lu}[\p{Lu}-]{2,20}\s?:\s/u;
const LABELLED = /^([\p{Lu}][\p{L}-]{2,20}(?: [\p{L}]{2,10}){0,2})\s?:\s*(.*)$/u;

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
    const fields: Record<string, string> = {};
    const parts = partsOf(lines, fields);
    const head = groupsOf(parts.head);
    // A cover page has no body, and no label of a document.
    if (parts.body.every((line) => line.trim() === '') && Object.keys(fields).length === 0) return null;
    const titles = parts.isUni ? readUniHead(head) : readClassicHead(head);
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

interface Parts {
  readonly head: readonly string[];
  readonly body: readonly string[];
  /** Nexis Uni: headline, publication, date; LexisNexis: publication, date, headline. */
  readonly isUni: boolean;
}

/** Cuts a document into head and body; the labelled lines around the body go into `fields`. */
function partsOf(lines: readonly string[], fields: Record<string, string>): Parts {
  const head: string[] = [];
  const body: string[] = [];
  let isUni = false;
  let place: 'head' | 'labels' | 'body' | 'trailer' = 'head';
  let open: string | null = null;
  // A heading in the trailer whose text stands below it.
  let awaited: string | null = null;
  const trailerAt = trailerStart(lines);
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    const [, name = '', value = ''] = LABELLED.exec(line) ?? [];
    const field = labels.get(name.toLowerCase());
    const inFront: boolean = place === 'head' || place === 'labels';
    if (isMark(line, nexis.endMarks)) {
      isUni = true;
    } else if (inFront && isMark(line, nexis.bodyMarks)) {
      place = 'body';
      open = null;
    } else if (place === 'body' && index < trailerAt) {
      body.push(raw);
    } else if (!inFront && isMark(line, nexis.trailerMarks)) {
      place = 'trailer';
    } else if (!inFront && isMark(line, nexis.graphicMarks)) {
      place = 'trailer';
      awaited = 'graphic';
    } else if (field !== undefined && (inFront || place === 'trailer' || TRAILING.has(field))) {
      place = inFront ? 'labels' : 'trailer';
      fields[field] = value;
      open = field;
      awaited = null;
    } else if (
      (place === 'labels' && open === null && UNKNOWN.test(line)) ||
      (place === 'trailer' && INDEXED.test(line))
    ) {
      fields[name.toLowerCase()] = value;
      open = name.toLowerCase();
      awaited = null;
    } else if (place === 'head') {
      head.push(line);
    } else if (place === 'labels') {
      // A label's value may go on in the next line; a blank line ends it, and the text after it is the body.
      if (line === '') open = null;
      else if (open === null) {
        place = 'body';
        body.push(line);
      } else fields[open] = `${fields[open] ?? ''} ${line}`.trim();
    } else if (place === 'body') {
      body.push(raw);
    } else if (open !== null && line !== '' && !isNotice(line)) {
      fields[open] = `${fields[open] ?? ''} ${line}`.trim();
    } else if (line === '') {
      open = null;
    } else if (isNotice(line)) {
      fields['copyright'] ??= line;
    } else if (awaited !== null) {
      fields[awaited] = [fields[awaited], line].filter(Boolean).join(' ');
    }
  }
  return { head, body, isUni };
}

/**
 * Where what stands below the body begins: the last paragraphs of which each is a label, a mark or a notice ("SUJET : c'est le mot de l'année" in the middle of a
 * text is none of them). A caption stands below its mark.
 */
function trailerStart(lines: readonly string[]): number {
  const at = (index: number): string => (lines[index] ?? '').trim();
  let start = lines.length;
  let end = lines.length;
  // A paragraph that is no label: the caption of a mark, if that stands above it.
  let hasCaption = false;
  while (end > 0) {
    if (at(end - 1) === '') {
      end -= 1;
      continue;
    }
    let first = end;
    while (first > 0 && at(first - 1) !== '') first -= 1;
    // "ORGANIZATION: …", "CITY: …" stand among labels that are known; below a text they may be words of it ("LONDON: …").
    if (!hasCaption && !closes(at(first)) && INDEXED.test(at(first))) {
      end = first;
      continue;
    }
    if (hasCaption && !isMark(at(end - 1), nexis.graphicMarks)) break;
    if (hasCaption) start = end - 1;
    else if (closes(at(first))) start = first;
    if (hasCaption && first < end - 1) break;
    hasCaption = !hasCaption && start !== first;
    end = first;
  }
  return start;
}

function closes(line: string): boolean {
  const field = labels.get((LABELLED.exec(line)?.[1] ?? '').toLowerCase());
  if (field !== undefined && TRAILING.has(field)) return true;
  return isNotice(line) || isMark(line, nexis.endMarks) || isMark(line, nexis.trailerMarks);
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

function isMark(line: string, marks: readonly string[]): boolean {
  return marks.some((mark) => mark.toLowerCase() === line.toLowerCase());
}
