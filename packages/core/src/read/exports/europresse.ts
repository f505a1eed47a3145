import type { Chunks, SplitOptions, SplitRecord } from '../reader.ts';
import { groupsOf, isNotice, looksLikeDate } from './export-document.ts';
import { europresse } from './layouts.generated.ts';
import { type Border, type ExportLayout, splitExport } from './split-export.ts';

// "news·20241119·LJ·1234567890", the last line of a document.
const END = /^news[·•.]\d{8}[·•.]\S{2,40}$/u;
const TOTAL = new RegExp(`^(?:[•·-]\\s*)?(\\d{1,6})\\s(?:${europresse.countWords.join('|')})$`, 'iu');
const LENGTH = new RegExp(
  `(?:^|,\\s*)(\\d[\\d\\s.]{0,9}\\s(?:${europresse.lengthUnits.join('|')}))\\b`,
  'iu'
);

/**
 * Splits a Europresse export in plain text. Each document: publication; a line of section, date and page in any order; headline; authors;
 * body; the © line; `news·` and its number.
 */
export function readEuropresse(chunks: Chunks<string>, options: SplitOptions): AsyncGenerator<SplitRecord> {
  return splitExport(chunks, europresseLayout, options);
}

export const europresseLayout: ExportLayout = {
  vendor: 'Europresse',
  borderOf: (line): Border | null => {
    if (END.test(line)) return { kind: 'end' };
    const total = TOTAL.exec(line)?.[1];
    return total === undefined ? null : { kind: 'total', total: Number(total) };
  },
  readDocument: (lines) => {
    const groups = groupsOf(lines);
    const id = groups.at(-1)?.at(-1) ?? '';
    const dateAt = groups.slice(0, 6).findIndex((group) => group.some(looksLikeDate));
    if (dateAt < 0 && !END.test(id)) return null;
    const dated = groups[Math.max(dateAt, 0)] ?? [];
    // The publication stands above the date; a blank line may part the two. What is above both is the cover page.
    const header =
      dated.length > 1 || dateAt < 1 ? dated : [...(groups[dateAt - 1] ?? []).slice(-1), ...dated];
    const [publication = null, ...about] = header;
    const [[headline = null, ...authors] = [], ...rest] = groups.slice(Math.max(dateAt, 0) + 1);
    const published = about.flatMap((line) => dateIn(line)).at(0) ?? null;
    const length = about.map((line) => LENGTH.exec(line)?.[1]).find((found) => found !== undefined);
    const notice = rest.flat().find(isNotice);
    const body = rest
      .map((group) => group.filter((line) => !isNotice(line) && !END.test(line)).join('\n'))
      .filter((group) => group !== '');
    return {
      headline,
      byline: authors.length > 0 ? authors.join(' ') : null,
      published,
      publication: publication?.replace(/,\s*(?:no|n°|Nr)\.?\s*\S+$/u, '') ?? null,
      language: null,
      url: null,
      body: body.join('\n\n'),
      fields: {
        header: about.join(' | '),
        ...(length !== undefined && { length }),
        ...(notice !== undefined && { copyright: notice }),
        ...(END.test(id) && { id })
      }
    };
  }
};

/** The part of "Environnement, mardi 19 novembre 2024, p. 5" or "Tuesday, November 19, 2024" that is the date. */
function dateIn(line: string): string[] {
  const parts = line.split(/,\s*/u);
  const at = parts.findIndex(looksLikeDate);
  const year = parts.findIndex((part) => /^(?:1[89]|20)\d\d(?:\s|$)/u.test(part));
  if (year > 0 && (at < 0 || year <= at)) return [`${parts[year - 1] ?? ''}, ${parts[year] ?? ''}`];
  // "20 novembre 2024 - 09:15": the dash parts two fields; beside a year and two digits it could be read as one of a date.
  return at < 0 ? [] : [(parts[at] ?? '').replace(/\s-\s(?=\d{1,2}:\d\d)/u, ', ')];
}
