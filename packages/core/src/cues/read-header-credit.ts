import type { Agency, DateMention } from '../model/index.ts';
import { findAgency, mayNameAgency } from './find-agency.ts';
import { signsOf } from './line-signs.ts';
import { isPhrase, phraseAt } from './phrase-book.ts';
import { readAgencies } from './read-agencies.ts';
import { labelledSource } from './read-source-line.ts';
import { topics } from './topics.ts';

/** A source that a line between headline and text names beside other things, and where. */
export interface HeaderCredit {
  /** As printed. */
  readonly name: string;
  readonly agency: Agency | null;
  readonly start: number;
  readonly end: number;
}

/** What parts an agency from the date and the names beside it. */
const PARTS = /[^|,،、;·•()[\]（）【】–—/-]+/gu;
/** "PA" and "NA" are other things beside words that are no date. */
const SHORT = 3;
const LONGEST = 160;
const LABELS = topics('source', 'sourceWith');

/**
 * The source that a line of an article's header names beside its date or its authors: "AFP, 5 May 2024", "5 May 2024 | Reuters",
 * "2024-05-05 14:05 来源：新华社", "Jane Doe (with AFP)", "Redazione ANSA". A name of two letters counts only where nothing else stands
 * there ("AP | 5 May 2024"; not "Harrisburg, PA | 5 May 2024").
 *
 * @param mentionsOf gives the dates of the line; asked only where it may name an agency
 */
export function readHeaderCredit(
  line: string,
  mentionsOf: () => readonly DateMention[],
  languages?: readonly string[]
): HeaderCredit | null {
  if (line.length > LONGEST) return null;
  const labelled = (signsOf(line).begins & LABELS) === 0 ? null : besideLabel(line, languages);
  return labelled ?? (mayNameAgency(line, 0, line.length) ? besideDate(line, mentionsOf(), languages) : null);
}

/** "… 来源：新华社", "… avec AFP". */
function besideLabel(line: string, languages?: readonly string[]): HeaderCredit | null {
  for (const { index } of line.matchAll(/(?<=^|[\s,(（|])\p{L}/gu)) {
    const labelled = labelledSource(line.slice(index), languages);
    if (labelled !== null && index > 0) {
      const { name, agencies, nameStart, nameEnd } = labelled;
      return { name, agency: agencies[0] ?? null, start: index + nameStart, end: index + nameEnd };
    }
    const label = phraseAt(line, index, 'sourceWith', languages);
    if (label === null) continue;
    // "com Agência Brasil": the longest label ("com agência") may take a word of the name.
    const word = index + (/^\p{L}+/u.exec(line.slice(index))?.[0].length ?? 0);
    const credit = creditFrom(line, label.end, languages) ?? creditFrom(line, word, languages);
    if (credit !== null) return credit;
  }
  return null;
}

/** The agencies that the rest of a line names, and nothing else. */
function creditFrom(line: string, from: number, languages?: readonly string[]): HeaderCredit | null {
  const name = line.slice(from).replace(/^[\s:：]+|[\s).）]+$/gu, '');
  const found = name === '' ? null : readAgencies(name, undefined, languages);
  if (found === null || found.others.length > 0) return null;
  const start = line.indexOf(name, from);
  return { name, agency: found.agencies[0] ?? null, start, end: start + name.length };
}

function besideDate(
  line: string,
  mentions: readonly DateMention[],
  languages?: readonly string[]
): HeaderCredit | null {
  const parts = besideDates(line, mentions).flatMap(({ start, end }) =>
    [...line.slice(start, end).matchAll(PARTS)].flatMap((match) => {
      const name = match[0].trim().replace(/[.:]$/u, '');
      if (!/\p{L}{2}/u.test(name)) return [];
      const from = start + match.index + match[0].indexOf(name);
      return [{ name, start: from, end: from + name.length }];
    })
  );
  for (const part of parts) {
    const agency =
      part.name.length < SHORT && parts.length > 1
        ? null
        : (findAgency(part.name) ?? newsroomsAgency(part.name, languages));
    if (agency !== null) return { ...part, agency };
  }
  return null;
}

/** The agency of "Redazione ANSA", "Reuters Staff". */
function newsroomsAgency(name: string, languages?: readonly string[]): Agency | null {
  const words = name.split(/\s+/u);
  if (words.length < 2) return null;
  if (isPhrase(words[0] ?? '', 'collective', languages)) return findAgency(words.slice(1).join(' '));
  return isPhrase(words.at(-1) ?? '', 'collective', languages)
    ? findAgency(words.slice(0, -1).join(' '))
    : null;
}

/** The stretches of a line that its dates leave. */
function besideDates(
  line: string,
  mentions: readonly DateMention[]
): readonly { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let start = 0;
  for (const { span } of mentions) {
    if (span.start > start) stretches.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  stretches.push({ start, end: line.length });
  return stretches;
}
