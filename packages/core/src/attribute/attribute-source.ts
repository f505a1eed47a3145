import { findAgency } from '../cues/find-agency.ts';
import { readClosingCredit } from '../cues/read-closing-credit.ts';
import { readHeaderCredit } from '../cues/read-header-credit.ts';
import { readSourceLine } from '../cues/read-source-line.ts';
import { findDates } from '../find-dates.ts';
import type { Agency, DateMention, Source } from '../model/index.ts';
import type { Line } from '../read/line.ts';
import { shownText } from '../read/shown-text.ts';
import type { BylineReading } from './attribute-byline.ts';
import type { DatelineReading } from './attribute-dateline.ts';

/** Where a text comes from, and how much of the last paragraph is the credit. */
export interface SourceReading {
  readonly source: Source;
  /** Offset into the last body line where its closing credit begins; null where the source stands elsewhere. */
  readonly creditStart: number | null;
}

export interface SourceEvidence {
  /** The line labelled as a source line. */
  readonly sourceLine: Line | null;
  /** The last line of the body. */
  readonly lastLine: Line | null;
  readonly dateline: DatelineReading | null;
  readonly byline: BylineReading | null;
  /** The lines between headline and text. */
  readonly header: readonly Line[];
  readonly datesOf: (line: Line) => readonly DateMention[];
}

/** A credit closes the text when it stands behind a finished sentence. */
const SURE_CREDIT = 0.6;

function fromLine(line: Line, place: string | undefined, languages?: readonly string[]): Source | null {
  const cue = readSourceLine(line.text, languages) ?? readSourceLine(line.text);
  if (cue === null) return null;
  return { ...shownText(line), name: withoutDate(cue.name), agency: settle(cue.agencies[0] ?? null, place) };
}

/** "Anadolu Agency, 5 May 2024" names the agency only. */
function withoutDate(name: string): string {
  const date = /\p{Nd}/u.test(name) ? findDates(name).at(-1) : undefined;
  if (date === undefined || /[\p{L}\p{Nd}]/u.test(name.slice(date.span.end))) return name;
  return name.slice(0, date.span.start).replace(/[\s,|·(–—-]+$/u, '') || name;
}

/** APS in a report from Dakar is the Senegalese agency. */
const settle = (agency: Agency | null, place: string | undefined): Agency | null =>
  agency === null || place === undefined ? agency : (findAgency(agency.code, place) ?? agency);

/**
 * The source of an article: a source line, else the credit that closes the last paragraph, else the agency of the dateline, else the
 * agency of the byline, else one that the header names beside other things. Null where none of them names one.
 */
export function attributeSource(
  evidence: SourceEvidence,
  languages?: readonly string[]
): SourceReading | null {
  const { sourceLine, lastLine, dateline, byline, header, datesOf } = evidence;
  const place = dateline?.dateline.place ?? undefined;
  const stated = sourceLine === null ? null : fromLine(sourceLine, place, languages);
  if (stated !== null) return { source: stated, creditStart: null };
  const credit = lastLine === null ? null : readClosingCredit(lastLine.text, languages);
  if (lastLine !== null && credit !== null && credit.strength >= SURE_CREDIT && credit.agencies.length > 0) {
    const agency = settle(credit.agencies[0] ?? null, place);
    const shown = shownText(lastLine, credit.start, credit.end);
    return { source: { ...shown, name: credit.name, agency }, creditStart: credit.start };
  }
  const filed = dateline?.agencies[0];
  if (dateline !== null && filed !== undefined && dateline.credit !== null) {
    const source = {
      text: dateline.creditText,
      span: dateline.credit,
      name: dateline.creditText,
      agency: filed
    };
    return { source, creditStart: null };
  }
  const wrote = byline?.cue.agencies[0];
  if (byline !== null && wrote !== undefined) {
    const shown = shownText(byline.line, byline.cue.start, byline.cue.end);
    return {
      source: { ...shown, name: byline.cue.credits[0] ?? wrote.name, agency: wrote },
      creditStart: null
    };
  }
  for (const line of header) {
    const beside = readHeaderCredit(line.text, () => datesOf(line), languages);
    if (beside === null) continue;
    const { agency, name, start, end } = beside;
    return {
      source: { ...shownText(line, start, end), name, agency: settle(agency, place) },
      creditStart: null
    };
  }
  return null;
}
