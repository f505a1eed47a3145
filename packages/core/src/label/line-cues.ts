import type { DateMention } from '../model/index.ts';
import { standInDates } from './stand-in-dates.ts';

/** A date line: "Published: 19 November 2024, 14:05". */
export interface DateCue {
  readonly label: 'published' | 'updated' | 'plain';
  readonly mentions: readonly DateMention[];
  /** Share of the line's letters and digits that the dates cover, 0 to 1. */
  readonly coverage: number;
}

/** What the language data recognises in one line; null where it recognises nothing. */
export interface LineCues {
  readonly date: DateCue | null;
  readonly byline: boolean;
  /** The line opens with a dateline. */
  readonly dateline: boolean;
  /** The line closes with a credit: "(APS)". */
  readonly credit: boolean;
  readonly source: { readonly name: string; readonly start: number; readonly end: number } | null;
}

/** Longest line that can be a date line, byline or source line. */
const CUE_LENGTH = 160;

export function lineCues(text: string): LineCues {
  if (text.length > CUE_LENGTH)
    return {
      date: null,
      byline: false,
      source: null,
      dateline: /^.{2,60}\(\p{L}{2,12}\)/u.test(text),
      credit: /\(\p{L}{2,12}\)$/u.test(text)
    };
  const mentions = standInDates(text);
  const size = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const covered = mentions.reduce((sum, m) => sum + m.text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
  const source =
    /^(?:Source|Quelle|Fuente|Fonte|Kaynak|Źródło|المصدر|来源|Sumber)\s?[:：]\s?(?<name>.{2,40})$/u.exec(
      text
    );
  const name = source?.groups?.['name'];
  return {
    date: mentions.length > 0 ? { label: 'plain', mentions, coverage: size > 0 ? covered / size : 0 } : null,
    dateline: /^.{2,60}\(\p{L}{2,12}\)/u.test(text),
    credit: /\(\p{L}{2,12}\)$/u.test(text),
    byline: /^(?:By|Von|Par|Por|Di) \p{Lu}/u.test(text) && text.length < 80,
    source: name ? { name, start: text.length - name.length, end: text.length } : null
  };
}
