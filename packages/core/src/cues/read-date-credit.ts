import type { Agency, DateMention } from '../model/index.ts';
import { findAgency, mayNameAgency } from './find-agency.ts';

/** An agency beside a date, and where its name stands in the line. */
export interface DateCredit {
  readonly agency: Agency;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What parts an agency from the date and the names beside it. */
const PARTS = /[^|,;·•()[\]（）【】–—/-]+/gu;
/** "PA" and "NA" are other things beside words that are no date. */
const SHORT = 3;

/**
 * The agency that a date line names: "AFP, 5 May 2024", "5 May 2024 | Reuters", "Reuters 5 May 2024 10:15", "5 mai 2024 (AFP)". A name
 * of two letters counts only where nothing else stands there ("AP | 5 May 2024"; not "Harrisburg, PA | 5 May 2024").
 */
export function readDateCredit(line: string, mentions: readonly DateMention[]): DateCredit | null {
  if (mentions.length === 0 || !mayNameAgency(line, 0, line.length)) return null;
  const parts = besideDates(line, mentions).flatMap(({ start, end }) =>
    [...line.slice(start, end).matchAll(PARTS)].flatMap((match) => {
      const name = match[0].trim().replace(/[.:]$/u, '');
      if (!/\p{L}{2}/u.test(name)) return [];
      const from = start + match.index + match[0].indexOf(name);
      return [{ name, start: from, end: from + name.length }];
    })
  );
  for (const part of parts) {
    const agency = part.name.length < SHORT && parts.length > 1 ? null : findAgency(part.name);
    if (agency !== null) return { ...part, agency };
  }
  return null;
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
