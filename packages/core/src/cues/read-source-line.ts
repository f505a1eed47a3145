import type { Agency } from '../model/index.ts';
import { charClass, LETTER } from './char-class.ts';
import type { Cue } from './cue.ts';
import { mayNameAgency } from './find-agency.ts';
import { DIGITS } from './line-marks.ts';
import { type LineSigns, signsOf } from './line-signs.ts';
import { namesPerson } from './names-person.ts';
import { isPhrase, phraseAt } from './phrase-book.ts';
import { readAgencies } from './read-agencies.ts';
import { type Topics, topics } from './topics.ts';

/** Where a line says that the text comes from. */
export interface SourceCue extends Cue {
  /** The source as printed, without label and brackets: "AA", "AFP, Reuters", "Le Quotidien". */
  readonly name: string;
  /** The known agencies among it, in order. */
  readonly agencies: readonly Agency[];
  /** Where the name stands in the line. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

const MAX_LENGTH = 140;
const LABELS = topics('source', 'sourceWith');
const OPEN = /^[\s([{（【［«"“<*•>–—-]*/u;
const CLOSE = /[\s)\]}）】］»"”>*.。]*$/u;

interface Trimmed {
  readonly start: number;
  readonly end: number;
}

/** The stretch without brackets, dashes and full stops around it; "(AFP)" gives "AFP", "Acme Corp. (US)" keeps its bracket. */
function trim(line: string, from: number, to: number): Trimmed {
  const text = line.slice(from, to);
  const start = from + (OPEN.exec(text)?.[0].length ?? 0);
  const inner = line.slice(start, to);
  let end = start + inner.length - (CLOSE.exec(inner)?.[0].length ?? 0);
  const opens = line.slice(start, end).search(/[([（【［]/u);
  if (opens >= 0 && /^[)\]）】］]/u.test(line.slice(end))) end += 1;
  return { start, end };
}

/** "Source: AA", "Source: Xinhua | 2024-05-05", "来源：人民日报 作者：张三", "Kaynak – AA", "المصدر: الأناضول", "来源：新华社". Without a colon only a known agency counts: "Källa TT". */
export function labelledSource(line: string, languages?: readonly string[]): SourceCue | null {
  const at = charClass(line.charCodeAt(0)) === LETTER ? 0 : (OPEN.exec(line)?.[0].length ?? 0);
  const label = phraseAt(line, at, 'source', languages);
  if (label === null) return null;
  const mark = /^\s*(?:[:：=／｜|︰՝]|[-–—]\s)\s*/u.exec(line.slice(label.end));
  const from = label.end + (mark?.[0].length ?? 0);
  const bar = line.slice(from).search(/\S(?:\s*[|｜]|\s+[^\s:：]{1,12}[:：])/u);
  const { start, end } = trim(line, from, bar < 0 ? line.length : from + bar + 1);
  if (end <= start) return null;
  const name = line.slice(start, end);
  const credit = readAgencies(name, undefined, languages);
  if (mark === null && credit === null) return null;
  if (mark === null && label.end < line.length && !/[\s([（]/u.test(line.charAt(label.end))) return null;
  if (name.length > 80 || /[.!?。؟]\s/u.test(name)) return null;
  const words = name.split(/\s+/u).length;
  if (credit === null && words > 8) return null;
  return {
    name,
    agencies: credit?.agencies ?? [],
    nameStart: start,
    nameEnd: end,
    start: 0,
    end: line.length,
    strength: credit !== null ? (mark !== null ? 0.98 : 0.8) : words <= 4 ? 0.8 : 0.55
  };
}

/** "With Reuters", "Avec AFP", "(Con información de EFE)", "mit Agenturmaterial": an agency must follow, and nothing else. */
function withAgency(line: string, languages?: readonly string[]): SourceCue | null {
  const at = charClass(line.charCodeAt(0)) === LETTER ? 0 : (OPEN.exec(line)?.[0].length ?? 0);
  const label = phraseAt(line, at, 'sourceWith', languages);
  if (label === null) return null;
  const mark =
    /^\s*[:：]?\s*(?:(?:the|la|le|les|l['’]|el|o|a|os|as|der|die|das|agencia|agência|agenzia|агентства|агентств)\s*)?/iu.exec(
      line.slice(label.end)
    );
  const { start, end } = trim(line, label.end + (mark?.[0].length ?? 0), line.length);
  const name = line.slice(start, end);
  const credit = readAgencies(name, undefined, languages);
  if (credit === null || credit.others.some((other) => /\s\p{Ll}/u.test(other))) return null;
  // "Par Jeanne Martin avec AFP" is a byline; "Par AFP" is none.
  if (credit.others.some(namesPerson) && phraseAt(line, at, 'byline', languages) !== null) return null;
  return {
    name,
    agencies: credit.agencies,
    nameStart: start,
    nameEnd: end,
    start: 0,
    end: line.length,
    strength: 0.85
  };
}

const WIRE = topics('agencyWord');

/** A credit alone on its line: "(PAP)", "dpa", "— AFP", "© dpa", "/ritzau/", "STT–AFP", "وكالات". */
function creditAlone(
  line: string,
  languages: readonly string[] | undefined,
  begins: Topics
): SourceCue | null {
  if (line.length > 44 || ((begins & WIRE) === 0 && !mayNameAgency(line, 0, line.length))) return null;
  if (line.split(' ').length > 6) return null;
  const bare = line.replace(/^[\s/(（[［【–—©ⓒ*-]+/u, '');
  const start = line.length - bare.length;
  const end = start + bare.replace(/[\s/)）\]］】.*=-]+$/u, '').length;
  const name = line.slice(start, end);
  const credit = readAgencies(name, undefined, languages);
  if (credit === null) return null;
  const framed = start > 0;
  // "© SZ/dpa/lohm": behind the sign, the owner's own code, too.
  const isRight = /^[©ⓒ]/u.test(line);
  const initials = credit.others.every(
    (other) =>
      /^(?:[\p{Ll}\p{Lo}\d.]{1,5}|[Ff]im|RED)(?:\s\p{Lu}\p{L}+)?$/u.test(other) ||
      (isRight && /^\p{Lu}{1,4}$/u.test(other))
  );
  if (!initials || (credit.others.length > 0 && credit.agencies.length === 0)) return null;
  if (credit.agencies.length === 0 && credit.generic && !framed && !isPhrase(name, 'agencyWord', languages))
    return null;
  // "PL" and "NA" alone are country codes and answers more often than agencies; "TT" below a Swedish text is one.
  const isCode = name.length < 3 && !framed && !/\p{Lo}/u.test(name);
  if (isCode && !credit.agencies.some(({ country }) => isAtHome(country, languages))) return null;
  const short = credit.others.length > 0;
  return {
    name,
    agencies: credit.agencies,
    nameStart: start,
    nameEnd: end,
    start: 0,
    end: line.length,
    strength: framed ? 0.9 : short || isCode ? 0.6 : 0.75
  };
}

/** Whether a text is in the language of a country: the likely one of CLDR. In English, two capitals are too often a state. */
const isAtHome = (country: string | null, languages: readonly string[] | undefined): boolean =>
  country !== null &&
  languages?.[0] !== 'en' &&
  new Intl.Locale(`und-${country}`).maximize().language === languages?.[0];

/** "dpa-infocom, dpa:241119-930-292876/1": the service's own number. */
const SERVICE_NUMBER = /^(?:©\s?)?(?<name>dpa(?:-infocom)?), dpa:\d{6}-\d{2,4}-\d{3,6}\/\d+$/u;

function serviceNumber(line: string): SourceCue | null {
  const match = line.includes('dpa:') ? SERVICE_NUMBER.exec(line) : null;
  const name = match?.groups?.['name'];
  if (name === undefined) return null;
  const start = line.indexOf(name);
  const agencies = readAgencies('dpa')?.agencies ?? [];
  return {
    name: 'dpa',
    agencies,
    nameStart: start,
    nameEnd: start + 3,
    start: 0,
    end: line.length,
    strength: 0.98
  };
}

/**
 * Reads a line that names the source of an article: a label and a name, "with" and an agency, or a credit that stands alone. Codes that
 * are words ("AA", "MAP", "lusa") count only as printed. Refuses sentences and labels without a name.
 *
 * @example readSourceLine('Source: AA')?.agencies[0]?.name // "Anadolu Agency"
 */
export function readSourceLine(
  line: string,
  languages?: readonly string[],
  { marks, opens, begins }: LineSigns = signsOf(line)
): SourceCue | null {
  if (line.length > MAX_LENGTH || line.length < 2) return null;
  const isLabelled = (opens & LABELS) !== 0;
  return (
    (isLabelled ? (labelledSource(line, languages) ?? withAgency(line, languages)) : null) ??
    ((marks & DIGITS) === 0 ? null : serviceNumber(line)) ??
    creditAlone(line, languages, begins)
  );
}
