import type { Agency, Person } from '../model/index.ts';
import { charClass, LETTER, SPACE } from './char-class.ts';
import type { Cue } from './cue.ts';
import { BRACKETS, DASHES, type Marks, SLASHES } from './line-marks.ts';
import { type LineSigns, signsOf } from './line-signs.ts';
import { phraseAt, topicsAt } from './phrase-book.ts';
import { readAgencies } from './read-agencies.ts';
import { readPeople } from './read-people.ts';
import { topics } from './topics.ts';

/** A credit that closes a paragraph or stands after the last one: "… said. (APS)", "(Reporting by Jane Doe; Editing by John Roe)". */
export interface ClosingCreditCue extends Cue {
  /** As printed, without brackets; empty where only people are named. */
  readonly name: string;
  readonly agencies: readonly Agency[];
  /** Reporters and editors, with the printed role ("Reporting by"). Spans are offsets into the line. */
  readonly people: readonly Person[];
}

const TAIL = 120;
const BRACKETED = /[(（[［【](?<credit>[^()（）[\]［］【】]{2,60})[)）\]］】]\s*[.。]?\s*$/u;
const DASHED =
  /(?:[.!?…»"”’'。]\s*[—–-]{1,2}\s?|\s[—–]\s?|[.!?…»"”’']\s*\/|[.!?…»"”')]\s+(?=[\p{Lu}]{2,8}(?:\/[\p{Ll}\d]{1,5})?\s*$))(?<credit>\p{L}[\p{L}\p{M}. /–-]{1,40}?)\/?\s*$/u;
const SENTENCE_END = /[.!?…»«"”“’'。！？』」।؟:։]\s*$/u;

/** "agence (AFP)", "Reuters (Reuters)" in a sentence explain a name; a credit stands behind a finished sentence. */
function creditStrength(before: string, agencies: readonly Agency[], closed: boolean): number {
  if (agencies.some(({ name }) => before.toLowerCase().endsWith(name.toLowerCase()))) return 0;
  if (SENTENCE_END.test(before)) return 0.95;
  return closed ? 0.25 : 0.62;
}

const CAPITAL = /^\p{Lu}/u;

/** Whether the line may end with a credit: it has a bracket or a slash, or it ends with a name behind a dash or in capitals. */
function mayEndWithCredit(line: string, marks: Marks): boolean {
  if ((marks & (BRACKETS | SLASHES)) !== 0) return true;
  const last = line.trimEnd().slice(-1);
  if (charClass(last.charCodeAt(0)) !== LETTER) return false;
  return (marks & DASHES) !== 0 || CAPITAL.test(last);
}

function agencyCredit(line: string, languages?: readonly string[]): ClosingCreditCue | null {
  const from = Math.max(0, line.length - TAIL);
  const tail = line.slice(from);
  const closing = /(?:(?<bracket>[)）\]］】]\s*[.。]?)|[\p{L}\p{N}/])\s*$/u.exec(tail.slice(-4));
  if (closing === null) return null;
  const match = closing.groups?.['bracket'] === undefined ? DASHED.exec(tail) : BRACKETED.exec(tail);
  const credit = match?.groups?.['credit'];
  if (match === null || credit === undefined) return null;
  const found = readAgencies(credit, undefined, languages);
  if (found === null || found.others.some((other) => /\s/u.test(other) || other.length > 10)) return null;
  const start = from + match.index;
  const before = line.slice(0, /^[(（[［【]/u.test(match[0]) ? start : start + 1).trimEnd();
  if (before === '') return null;
  const strength = creditStrength(before, found.agencies, /[.。]\s*$/u.test(match[0]));
  if (strength === 0) return null;
  return { name: credit.trim(), agencies: found.agencies, people: [], start, end: line.length, strength };
}

const MAX_SIGN_OFF = 420;
const EDITING = topics('editing');
const isSpace = (line: string, at: number): boolean => charClass(line.charCodeAt(at)) === SPACE;

/** "(Reporting by Jane Doe in Paris; Writing by John Roe; Editing by Ann Poe)" alone on a line or at its end. */
function signOff(
  line: string,
  languages: readonly string[] | undefined,
  marks: Marks
): ClosingCreditCue | null {
  const open = (marks & BRACKETS) === 0 ? -1 : line.lastIndexOf('(');
  const start = open >= 0 && line.trimEnd().endsWith(')') ? open : 0;
  if (line.length - start > MAX_SIGN_OFF) return null;
  const people: Person[] = [];
  let at = start === 0 && line.charAt(0) !== '(' ? 0 : start + 1;
  while (isSpace(line, at)) at += 1;
  if ((topicsAt(line, at) & EDITING) === 0) return null;
  let parts = 0;
  let sign = false;
  while (at < line.length && parts < 8) {
    parts += 1;
    while (isSpace(line, at)) at += 1;
    const label = phraseAt(line, at, 'editing', languages);
    if (label === null) break;
    sign ||= !label.colon;
    const semicolon = line.slice(label.end).search(/[;)]/u);
    const end = semicolon < 0 ? line.length : label.end + semicolon;
    const names = label.end + (/^\s*[:：]?\s*/u.exec(line.slice(label.end, label.end + 8))?.[0].length ?? 0);
    const role = line.slice(label.start, label.end);
    for (const piece of pieces(line, names, end)) {
      for (const person of readPeople(line, piece, end, languages).people) {
        if (!people.some(({ span }) => span.start === person.span.start)) people.push({ ...person, role });
      }
    }
    at = end + 1;
  }
  if (people.length === 0 || !sign || (start === 0 && parts < 2 && line.length > 120)) return null;
  return {
    name: '',
    agencies: [],
    people,
    start,
    end: line.length,
    strength: start > 0 || line.startsWith('(') ? 0.95 : 0.75
  };
}

/** Where names start again behind "in Paris and": the places between are no part of a name list. */
function pieces(line: string, start: number, end: number): readonly number[] {
  const found = [start];
  for (const match of line
    .slice(start, end)
    .matchAll(/ in [\p{Lu}][\p{L} .'’-]{1,30}?(?:,| and) (?=\p{Lu}[\p{L}.'’-]+ \p{Lu})/gu)) {
    found.push(start + match.index + match[0].length);
  }
  return found;
}

/**
 * Reads the credit at the end of a paragraph or on a line behind the last one. Strong only behind a finished sentence: in "told Agence
 * France-Presse (AFP)." the bracket explains a name.
 *
 * @example readClosingCredit('… a dit le ministre. (APS)')?.name // "APS"
 */
export function readClosingCredit(
  line: string,
  languages?: readonly string[],
  { marks }: LineSigns = signsOf(line)
): ClosingCreditCue | null {
  if (line.trimEnd() === '') return null;
  return (
    signOff(line, languages, marks) ?? (mayEndWithCredit(line, marks) ? agencyCredit(line, languages) : null)
  );
}
