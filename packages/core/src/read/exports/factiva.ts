import type { Chunks, SplitOptions, SplitRecord } from '../reader.ts';
import { type ExportDocument, groupsOf, isNotice, looksLikeDate } from './export-document.ts';
import { isCredit } from './is-credit.ts';
import { factiva } from './layouts.generated.ts';
import { type Border, type ExportLayout, splitExport } from './split-export.ts';

const codes: ReadonlyMap<string, string> = new Map(Object.entries(factiva.codes));
// "Document EXTIM00020241119ekbj0001": source code, day, number.
const END = new RegExp(
  `^(?:AN\\s+)?(?:${factiva.endWords.join('|')})\\s+([A-Z0-9]{4,20}\\d{8}[a-z0-9]{4,20})$`,
  'u'
);
const TOTAL = new RegExp(`^(?:${factiva.countWords.join('|')})\\s*:?\\s*(\\d[\\d., ]{0,9})$`, 'u');
const LENGTH = new RegExp(`^\\d[\\d.,\\s]{0,9}\\s(?:${factiva.lengthUnits.join('|')})$`, 'iu');
const PAGE = new RegExp(
  `^(?:${factiva.pageWords.map((word) => word.replace('.', '\\.')).join('|')})\\s*\\S{1,8}$`,
  'iu'
);
const CODED = /^([A-Z]{2,3})(\s+)?(.*)$/u;
const SIGNED = /^(?:by|par|von|de)\s+\S/iu;
const NAME = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3}$/u;
const bodyCodes: ReadonlySet<string> = new Set(factiva.bodyCodes);
const afterBody: ReadonlySet<string> = new Set([...factiva.bodyCodes, ...factiva.endCodes]);
const coverLines: ReadonlySet<string> = new Set(factiva.coverLines);

/** Splits a Factiva export in plain text, with field codes (HD, BY, PD, LP, TD) or without, in English, French or German. */
export function readFactiva(chunks: Chunks<string>, options: SplitOptions): AsyncGenerator<SplitRecord> {
  return splitExport(chunks, factivaLayout, options);
}

export const factivaLayout: ExportLayout = {
  vendor: 'Factiva',
  borderOf: (line): Border | null => {
    if (END.test(line)) return { kind: 'end' };
    const total = TOTAL.exec(line)?.[1];
    return total === undefined ? null : { kind: 'total', total: Number(total.replace(/\D/gu, '')) };
  },
  readDocument: (lines) => {
    const isCoded = lines.some((line) => /^HD(?:\s|$)/u.test(line));
    return isCoded ? readCoded(lines) : readPlain(lines);
  }
};

/**
 * `HD   Rain ends drought`: a code at the head of a line opens a field, the lines after it continue the field. In the body only the codes that stand below it
 * do, by themselves or before a gap ("IN London, …", "PD James said …" are words of it).
 */
function readCoded(lines: readonly string[]): ExportDocument | null {
  const fields: Record<string, string> = {};
  let field: string | null = null;
  let inBody = false;
  for (const line of lines) {
    const [, code = '', gap = '', value = ''] = CODED.exec(line) ?? [];
    const isWord = value !== '' && (gap === '' || (inBody && gap === ' '));
    const opened = isWord || (inBody && !afterBody.has(code)) ? undefined : codes.get(code);
    if (opened !== undefined) {
      inBody ||= bodyCodes.has(code);
      field = opened;
      fields[field] = value.trim();
    } else if (field !== null) {
      fields[field] = `${fields[field] ?? ''}\n${line.trim()}`;
    }
  }
  const { headline, byline, published, publication, language, lead, body, id, dateline, ...others } = fields;
  if (headline === undefined && body === undefined) return null;
  const text = [lead, body].filter((part) => part !== undefined && part.trim() !== '').join('\n\n');
  return {
    headline: flat(headline),
    standfirst: null,
    byline: flat(byline),
    ...(dateline !== undefined && { dateline: flat(dateline) ?? '' }),
    published: flat(published),
    publication: flat(publication),
    language: flat(language),
    url: null,
    body: text,
    fields: {
      ...Object.fromEntries(Object.entries(others).map(([name, value]) => [name, flat(value) ?? ''])),
      ...(id !== undefined && { id: END.exec(id.trim())?.[1] ?? id.trim() })
    }
  };
}

/** Section, headline and byline; the length; date, time, publication, code, page, language, copyright; then the body. */
function readPlain(lines: readonly string[]): ExportDocument | null {
  const lengthAt = lines.findIndex((line) => LENGTH.test(line.trim()));
  const labelsAt = lengthAt < 0 ? dateAt(lines) : lengthAt;
  if (labelsAt < 0)
    return lines.some((line) => line.trim() !== '') && END.test(lastLine(lines)) ? unlabelled(lines) : null;
  const titles = lines
    .slice(0, labelsAt)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !coverLines.has(line));
  const byline = endsWithByline(titles) ? (titles.pop() ?? null) : null;
  const headline = titles.pop() ?? null;
  const fields: Record<string, string> = titles.length > 0 ? { section: titles.join(' ') } : {};
  const bodyAt = bodyStart(lines, lengthAt < 0 ? labelsAt : lengthAt + 1);
  const rest = lines
    .slice(labelsAt, bodyAt)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const length = take(rest, (line) => LENGTH.test(line));
  const published = take(rest, looksLikeDate);
  const time = take(rest, (line) => /^\d{1,2}[:.h]\d{2}/u.test(line));
  const copyright = take(rest, isNotice);
  const page = take(rest, (line) => PAGE.test(line));
  const [publication = null, ...labels] = rest;
  const language = labels.length > 0 ? (labels.at(-1) ?? null) : null;
  const publicationCode = labels.find((label) => /^[A-Z0-9]{2,8}$/u.test(label)) ?? null;
  Object.assign(fields, defined({ length, time, copyright, page, publicationCode, id: idOf(lines) }));
  const body = lines
    .slice(bodyAt)
    .filter((line) => !END.test(line.trim()))
    .map((line) => line.trim())
    .join('\n');
  return { headline, standfirst: null, byline, published, publication, language, url: null, body, fields };
}

/** Where the labels begin in a document that states no length: at the date, above the code of the publication, with which the number of the document begins. */
function dateAt(lines: readonly string[]): number {
  const id = idOf(lines);
  const codeAt = lines.findIndex(
    (line) => /^[A-Z0-9]{3,8}$/u.test(line.trim()) && id?.startsWith(line.trim())
  );
  return lines.findLastIndex(
    (line, index) => index < codeAt && index >= codeAt - LABELS && index > 0 && looksLikeDate(line.trim())
  );
}

/** Date, time and publication, with blank lines between them. */
const LABELS = 6;

/** Whether the last title signs: "By Ana Ruiz", "AFP", or a name below a headline, not a headline of two words ("Dry Valleys") below its section ("World"). */
function endsWithByline(titles: readonly string[]): boolean {
  const [above, last] = titles.slice(-2);
  if (above === undefined || last === undefined) return false;
  if (SIGNED.test(last) || isCredit(last)) return true;
  return NAME.test(last) && above.split(/\s+/u).length > last.split(/\s+/u).length;
}

/** The body begins after the copyright notice, or, where there is none, after the first blank line behind the date. */
function bodyStart(lines: readonly string[], from: number): number {
  const limit = Math.min(lines.length, from + 24);
  for (let index = from; index < limit; index += 1) {
    if (isNotice(lines[index] ?? '')) {
      while (index < lines.length && (lines[index] ?? '').trim() !== '') index += 1;
      return index;
    }
  }
  let seen = false;
  for (let index = from; index < limit; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (seen && line === '') return index;
    seen ||= line !== '';
  }
  return from;
}

function unlabelled(lines: readonly string[]): ExportDocument {
  const [[headline = null] = [], ...groups] = groupsOf(lines.slice(0, lines.length - 1));
  const body = groups.map((group) => group.join('\n')).join('\n\n');
  const none = {
    standfirst: null,
    byline: null,
    published: null,
    publication: null,
    language: null,
    url: null
  };
  return { headline, ...none, body, fields: defined({ id: idOf(lines) }) };
}

function idOf(lines: readonly string[]): string | null {
  return END.exec(lastLine(lines))?.[1] ?? null;
}

function lastLine(lines: readonly string[]): string {
  return lines.at(-1)?.trim() ?? '';
}

/** Takes the first line that passes out of the list. */
function take(lines: string[], passes: (line: string) => boolean): string | null {
  const index = lines.findIndex(passes);
  return index < 0 ? null : (lines.splice(index, 1)[0] ?? null);
}

function defined(fields: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  );
}

function flat(value: string | undefined): string | null {
  const words = value?.replace(/\s+/gu, ' ').trim();
  return words === undefined || words === '' ? null : words;
}
