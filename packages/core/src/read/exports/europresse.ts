import type { Chunks, SplitOptions, SplitRecord } from '../reader.ts';
import { groupsOf, isNotice, looksLikeDate } from './export-document.ts';
import { isCredit } from './is-credit.ts';
import { europresse } from './layouts.generated.ts';
import { type Border, type ExportLayout, splitExport } from './split-export.ts';

// "news·20241119·LJ·1234567890", the last line of a document.
const END = /^news[·•.]\d{8}[·•.]\S{2,40}$/u;
const TOTAL = new RegExp(
  `^(?:[•·-]\\s*)?(?:(\\d{1,6})\\s(?:${europresse.countWords.join('|')})|(?:${europresse.savedWords.join('|')})\\s\\((\\d{1,6})\\))$`,
  'iu'
);
// Behind a comma, a year or a time zone: "p. 5, 342 mots", "jeudi 21 novembre 2024 119 mots".
const LENGTH = new RegExp(
  `(?:^|,\\s*|\\d{4}\\s+|\\d\\d:\\d\\d\\s+)(\\d{1,3}(?:[\\s.]?\\d{3})*\\s(?:${europresse.lengthUnits.join('|')}))\\b`,
  'iu'
);
const PAGE = /(?:^|,\s*)(?:pp?|S)\.\s*(\S.{0,20})$/u;
const startsWith = (words: readonly string[]): ((line: string) => boolean) => {
  const lower = words.map((word) => word.toLowerCase());
  return (line) => lower.some((word) => line.toLowerCase().startsWith(word));
};
const coverLines: ReadonlySet<string> = new Set(europresse.coverWords);
const isAlso = startsWith(europresse.alsoWords);
const isCertificate = startsWith(europresse.certificateWords);
const isGraphicHead = (line: string): boolean =>
  startsWith(europresse.graphicWords)(line) && line.endsWith(':');
const SIGNED = /^(?:by|par|von)\s+\p{Lu}[^.!?]{2,60}$/iu;
/** Names, and what joins them: "Dana Whitefeather; Leader-Post", "Agence France-Presse". */
const NAMES =
  /^\p{Lu}[\p{L}'’.-]*(?:(?:\s*[;,/]\s*|\s(?:(?:et|and|und|de|von|van|du|la|le)\s)*)\p{Lu}[\p{L}'’.-]*){1,9}$/u;

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
    const [, counted, saved] = TOTAL.exec(line) ?? [];
    const total = counted ?? saved;
    return total === undefined ? null : { kind: 'total', total: Number(total) };
  },
  readDocument: (lines) => {
    const groups = parted(withoutCover(groupsOf(lines)));
    const id = groups.at(-1)?.at(-1) ?? '';
    const dateAt = groups.slice(0, 6).findIndex((group) => group.some(looksLikeDate));
    if (dateAt < 0 && !END.test(id)) return null;
    const dated = groups[Math.max(dateAt, 0)] ?? [];
    // The publication stands above the date; a blank line may part the two. What is above both is the cover page.
    const header =
      dated.length > 1 || dateAt < 1 ? dated : [...(groups[dateAt - 1] ?? []).slice(-1), ...dated];
    const [publication = null, ...about] = header;
    const [[headline = null, ...authors] = [], ...below] = groups
      .slice(Math.max(dateAt, 0) + 1)
      .filter((group) => !isAlso(group[0] ?? ''));
    // The authors stand below the headline, or by themselves: a line of names, with the text still to come.
    const [first = []] = below;
    const signed = authors.length === 0 && below.length > 1 && first.length === 1 && signs(first[0] ?? '');
    const byline = signed ? first : authors;
    const graphicAt = below.findIndex((group) => isGraphicHead(group[0] ?? ''));
    const rest = below.slice(signed ? 1 : 0, graphicAt < 0 ? below.length : graphicAt);
    const graphic = graphicAt < 0 ? [] : below.slice(graphicAt).flat().slice(1).filter(isWords);
    const length = about.map((line) => LENGTH.exec(line)?.[1]).find((found) => found !== undefined);
    const bare = about.map((line) => (length === undefined ? line : line.replace(length, '').trim()));
    const said = below.flat();
    const body = rest.map((group) => group.filter(isWords).join('\n')).filter((group) => group !== '');
    return {
      headline,
      standfirst: null,
      byline: byline.length > 0 ? byline.join(' ') : null,
      published:
        bare
          .flatMap((line) => dateIn(line))
          .at(0)
          ?.trim() ?? null,
      publication: publication?.replace(/,\s*(?:no|n°|Nr)\.?\s*\S+$/u, '') ?? null,
      language: null,
      url: null,
      body: body.join('\n\n'),
      fields: stated({
        header: about.join(' | '),
        page: bare.map((line) => PAGE.exec(line)?.[1]).find((found) => found !== undefined),
        length,
        graphic: graphic.length > 0 ? graphic.join(' ') : undefined,
        copyright: said.find(isNotice),
        certificate: said.find(isCertificate),
        id: END.test(id) ? id : undefined
      })
    };
  }
};

/** A document that lost its blank lines, as copied text does: behind the lines of its header each line stands by itself. */
function parted(groups: readonly string[][]): readonly string[][] {
  const dateAt = groups.findIndex((group) => group.some(looksLikeDate));
  const group = groups[dateAt];
  if (
    group === undefined ||
    groups
      .slice(dateAt + 1)
      .flat()
      .some(isWords)
  )
    return groups;
  let end = group.findIndex(looksLikeDate) + 1;
  while (PAGE.test(group[end] ?? '') || LENGTH.test(group[end] ?? '')) end += 1;
  return [
    ...groups.slice(0, dateAt),
    group.slice(0, end),
    ...group.slice(end).map((line) => [line]),
    ...groups.slice(dateAt + 1)
  ];
}

/** Names, or an agency. */
function signs(line: string): boolean {
  return NAMES.test(line) || isCredit(line) || SIGNED.test(line);
}

function isWords(line: string): boolean {
  return !isNotice(line) && !END.test(line) && !isCertificate(line) && !isAlso(line);
}

/**
 * The groups without the cover page, which lists the documents (publication, headline, date of each) and so repeats the headline of the first one. Its header
 * is the group before that headline, or, where its publication stands apart, the two before it.
 */
function withoutCover(groups: readonly string[][]): readonly string[][] {
  const coverAt = groups.findLastIndex((group) => group.some((line) => coverLines.has(line)));
  if (coverAt < 0) return groups;
  const listed = new Set(groups[coverAt]);
  let start = coverAt + 1;
  for (const [index, group] of groups.entries()) {
    if (index <= coverAt) continue;
    const header = groups[index - 1] ?? [];
    // The publication may be listed and stand below a date of the list, too: the headline is the last that does.
    if (index > coverAt + 1 && listed.has(group[0] ?? '') && header.some(looksLikeDate))
      start = header.length > 1 ? index - 1 : index - 2;
    for (const line of group) listed.add(line);
  }
  return groups.slice(start);
}

function stated(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  );
}

/** The part of "Environnement, mardi 19 novembre 2024, p. 5" or "Tuesday, November 19, 2024" that is the date. */
function dateIn(line: string): string[] {
  const parts = line.split(/,\s*/u);
  const at = parts.findIndex(looksLikeDate);
  const year = parts.findIndex((part) => /^(?:1[89]|20)\d\d(?:\s|$)/u.test(part));
  if (year > 0 && (at < 0 || year <= at)) return [`${parts[year - 1] ?? ''}, ${parts[year] ?? ''}`];
  // "20 novembre 2024 - 09:15": the dash parts two fields; beside a year and two digits it could be read as one of a date.
  return at < 0 ? [] : [(parts[at] ?? '').replace(/\s-\s(?=\d{1,2}:\d\d)/u, ', ')];
}
