import { isNotice } from './export-document.ts';
import { nexis } from './layouts.generated.ts';

const labels: ReadonlyMap<string, string> = new Map(
  Object.entries(nexis.labels).flatMap(([field, names]) =>
    names.map((name) => [name.toLowerCase(), field] as const)
  )
);
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

/** One document of a Nexis export, cut into what stands above the text, the text, and the labels around both. */
export interface NexisParts {
  readonly head: readonly string[];
  readonly body: readonly string[];
  /** The labelled lines by the names of their fields; a label that is not known by its own. */
  readonly fields: Readonly<Record<string, string>>;
  /** Nexis Uni: headline, publication, date; LexisNexis: publication, date, headline. */
  readonly isUni: boolean;
}

/** Cuts a document at its labels and marks. */
export function cutNexis(lines: readonly string[]): NexisParts {
  const fields: Record<string, string> = {};
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
    } else if (inFront && isMark(line.replace(/\s?:$/u, ''), nexis.bodyMarks)) {
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
    } else if (place === 'body' && index >= trailerAt && isNotice(line)) {
      place = 'trailer';
      fields['copyright'] ??= line;
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
  return { head, body, fields, isUni };
}

/**
 * Where what stands below the body begins: the last paragraphs of which each is a label, a mark or a notice ("SUJET : c'est le mot de l'année" in the middle of a
 * text is none of them).
 */
function trailerStart(lines: readonly string[]): number {
  const at = (index: number): string => (lines[index] ?? '').trim();
  const paragraphs = paragraphsOf(lines);
  let start = lines.length;
  for (let which = paragraphs.length - 1; which >= 0; which -= 1) {
    const { first } = paragraphs[which] as Paragraph;
    if (closes(at(first))) {
      start = first;
      continue;
    }
    // "ORGANIZATION: …", "CITY: …" stand among labels that are known; below a text they may be words of it ("LONDON: …").
    if (INDEXED.test(at(first))) continue;
    // A caption stands below its mark, which the text may run into.
    const above = paragraphs[which - 1];
    if (above === undefined || !isMark(at(above.last), nexis.graphicMarks)) break;
    start = above.last;
    if (above.first < above.last) break;
    which -= 1;
  }
  return start;
}

/** Lines without a blank one between them, by the places of the first and the last. */
interface Paragraph {
  readonly first: number;
  readonly last: number;
}

function paragraphsOf(lines: readonly string[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let first: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') first = null;
    else {
      if (first !== null) paragraphs.pop();
      first ??= index;
      paragraphs.push({ first, last: index });
    }
  }
  return paragraphs;
}

function closes(line: string): boolean {
  const field = labels.get((LABELLED.exec(line)?.[1] ?? '').toLowerCase());
  if (field !== undefined && TRAILING.has(field)) return true;
  return isNotice(line) || isMark(line, nexis.endMarks) || isMark(line, nexis.trailerMarks);
}

/** Whether a line is one of the words that Nexis sets alone in a line. */
export function isMark(line: string, marks: readonly string[]): boolean {
  return marks.some((mark) => mark.toLowerCase() === line.toLowerCase());
}
