import type { Agency, Person, Span } from '../model/index.ts';
import type { DatelineCue } from './dateline-cue.ts';
import { chinese, japanese, korean } from './east-asian-datelines.ts';
import { findAgency, mayNameAgency } from './find-agency.ts';
import { DASHES, BRACKETS as OPENING, SLASHES, WIRES } from './line-marks.ts';
import { type LineSigns, signsOf } from './line-signs.ts';
import { namesPerson } from './names-person.ts';
import { isPlace, readPlaceAndDate } from './place-and-date.ts';
import { readAgencies } from './read-agencies.ts';
import { readPeople } from './read-people.ts';

const HEAD = 170;
const NO_PEOPLE: readonly Person[] = [];
const DASH = /^\s*(?:\.\s?)?(?:[-–—―ー－]{1,3}|=|:|：)\s*/u;
const LOOSE = /^[\s.,،]*/u;

interface Ending {
  readonly end: number;
  readonly date: Span | null;
  readonly dashed: boolean;
}

/** "Göteborg (TT). Hamnen": a place and an agency are a sentence to some. */
const STOPPED = /^\.\s+\p{Lu}/u;

/** What stands behind the agency: ", April 26, 2023 - ", ".- ", " = ", ": ", or nothing. */
function readEnding(line: string, at: number): Ending {
  const dated = /^\s*[,،.]?\s*(?<date>[^–—\n]{3,36}?)\s*(?:\s-{1,2}\s|[–—]\s?)/u.exec(
    line.slice(at, at + 60)
  );
  const date = dated?.groups?.['date'];
  if (dated !== null && date !== undefined && /\p{Nd}/u.test(date) && !/^\s*[-–—]/u.test(dated[0])) {
    const start = line.indexOf(date, at);
    return { end: at + dated[0].length, date: { start, end: start + date.trimEnd().length }, dashed: true };
  }
  const dash = DASH.exec(line.slice(at, at + 12));
  if (dash !== null) return { end: at + dash[0].length, date: null, dashed: true };
  return { end: at + (LOOSE.exec(line.slice(at, at + 8))?.[0].length ?? 0), date: null, dashed: false };
}

const BRACKETS =
  /(?<open>[(（[［【])(?<inside>[^()（）[\]［］【】\n]{2,60})[)）\]］】]|\/\s?(?<slashed>[^/\n]{2,28}?)\s?\/(?=[\s.,:–—-]|$)/gu;

/** PLACE, DATE (AGENCY) – · (AGENCY) - PLACE, DATE - · PLACE, DATE. /AGENCY/. */
function bracketed(line: string, languages?: readonly string[]): DatelineCue | null {
  if (!/[(（[［【/]/u.test(line.slice(0, 110))) return null;
  for (const match of line.slice(0, HEAD).matchAll(BRACKETS)) {
    const inside = match.groups?.['inside'] ?? match.groups?.['slashed'] ?? '';
    const before = line.slice(0, match.index).trim();
    const named = inside.replace(/^(?:[Кк]орр?\.|[Кк]ар\.|Reporter)\s*/u, '');
    const credit = readAgencies(named, before, languages);
    if (credit === null || credit.agencies.length === 0) {
      if (/^[\s\p{Lu}]/u.test(inside) && before.length < 50) continue;
      return null;
    }
    const at = match.index + match[0].length;
    const ending = readEnding(line, at);
    const from = match.index + match[0].indexOf(named);
    const where = { start: from, end: from + named.length };
    if (before === '') return { ...agencyFirst(line, credit.agencies, ending), credit: where };
    const head = readPlaceAndDate(line, 0, match.index);
    if (head === null || (head.place === null && head.date === null)) return null;
    const slashed = match.groups?.['slashed'] !== undefined;
    const lede = line.slice(ending.end, ending.end + 1);
    const isAlone = head.place !== null && ending.end >= line.length;
    const { place, people } = withReporter(line, head.place);
    const isStopped = head.place !== null && STOPPED.test(line.slice(at, at + 8));
    const sure =
      ending.dashed || slashed || isAlone || isStopped || (head.date !== null && head.place !== null);
    if (!sure && !/^[\p{Lu}\p{Lo}"“«„]/u.test(lede)) return null;
    return {
      place,
      date: head.date ?? ending.date,
      agencies: credit.agencies,
      credit: where,
      people,
      start: 0,
      end: ending.end,
      strength: ending.dashed || slashed ? 0.97 : head.date !== null || isStopped ? 0.85 : 0.5
    };
  }
  return null;
}

/** "Kemal Yılmaz/ANKARA, (DHA)-": the reporter, written like a name, before the place in capitals. */
function withReporter(line: string, place: Span | null): Pick<DatelineCue, 'place' | 'people'> {
  const text = place === null ? '' : line.slice(place.start, place.end);
  const slash = text.indexOf('/');
  const name = text.slice(0, slash);
  const isReporter =
    slash > 0 && CAPITALS.test(text.slice(slash + 1)) && !CAPITALS.test(name) && namesPerson(name);
  if (place === null || !isReporter) return { place, people: NO_PEOPLE };
  const span = { start: place.start, end: place.start + slash };
  return { place: { start: span.end + 1, end: place.end }, people: [{ name, role: null, span }] };
}
const CAPITALS = /^[\p{Lu}\s-]+$/u;

/** "(ANSA) - ROMA, 22 NOV - Il ministro", "(Belga) Le ministre". */
function agencyFirst(line: string, agencies: readonly Agency[], ending: Ending): Omit<DatelineCue, 'credit'> {
  const rest = line.slice(ending.end, ending.end + 70);
  const stop = rest.search(/\s[-–—]\s/u);
  const head = stop > 0 ? readPlaceAndDate(line, ending.end, ending.end + stop) : null;
  if (head !== null && head.place !== null) {
    const dash = DASH.exec(line.slice(ending.end + stop))?.[0].length ?? 0;
    const end = ending.end + stop + dash;
    return { place: head.place, date: head.date, agencies, people: NO_PEOPLE, start: 0, end, strength: 0.95 };
  }
  const strength = line.length > ending.end + 20 ? 0.75 : 0.4;
  return { place: null, date: ending.date, agencies, people: NO_PEOPLE, start: 0, end: ending.end, strength };
}

/** "ACN Tarragona.- ". */
const AGENCY_THEN_PLACE = /^(?<agency>\p{Lu}{2,12}) (?<place>\p{Lu}[^.,:/–—-]{1,40})\.\s?[-–—]\s*/u;

function agencyThenPlace(line: string): DatelineCue | null {
  const match = AGENCY_THEN_PLACE.exec(line);
  const { agency: code = '', place = '' } = match?.groups ?? {};
  const agency = findAgency(code);
  if (match === null || agency === null || !isPlace(place)) return null;
  const start = code.length + 1;
  return {
    place: { start, end: start + place.length },
    date: null,
    agencies: [agency],
    credit: { start: 0, end: code.length },
    people: NO_PEOPLE,
    start: 0,
    end: match[0].length,
    strength: 0.9
  };
}

const PART = /[^,.،:/–—\n-]+/gu;

/** "МОСКВА, 19 ноя — РИА Новости.", "GENEVA, Reuters — ", "دمشق-سانا", "Москва. 19 ноября. ИНТЕРФАКС - ", "EFE.- ". */
function unbracketed(line: string): DatelineCue | null {
  const first = /^[^,.،:/–—-]{1,65}(?=[,.،:/–—-])/u.exec(line)?.[0];
  if (first === undefined || (!/\p{Nd}/u.test(first) && !isPlace(first.trim()) && findAgency(first) === null))
    return null;
  if (!mayNameAgency(line, 0, Math.min(line.length, HEAD - 50))) return null;
  let parts = 0;
  for (const match of line.slice(0, HEAD - 50).matchAll(PART)) {
    parts += 1;
    if (parts > 7) return null;
    const lead = /^[\s\p{Nd}]*/u.exec(match[0])?.[0].length ?? 0;
    const name = match[0].slice(lead).trim();
    const agency = name.length >= 2 && name.length <= 40 ? findAgency(name) : null;
    if (agency === null) continue;
    const from = match.index + lead;
    const to = from + match[0].slice(lead).trimEnd().length;
    const after = line.slice(to);
    const mark =
      /^(?:\.RU)?(?:\s*[-–—―]{1,2}\s*|\s*\.\s*[-–—]?\s*|\s*:\s+|,\s+\p{Lu}[\p{L}.]+ \p{Lu}[\p{L}-]+\.\s+|$)/u.exec(
        after
      );
    if (mark === null) return null;
    if (match.index === 0) {
      // "EFE.- Sube el precio": only with the dash, or a name in front of a sentence would count.
      if (!/^\s*\.?\s?[-–—]/u.test(after) || to > 20) return null;
      return {
        place: null,
        date: null,
        agencies: [agency],
        credit: { start: from, end: to },
        people: NO_PEOPLE,
        start: 0,
        end: to + mark[0].length,
        strength: 0.6
      };
    }
    const head = readPlaceAndDate(line, 0, from);
    if (head === null || head.place === null) return null;
    const dashed = /[-–—―]/u.test(mark[0]);
    const strength = dashed ? 0.9 : head.date !== null ? 0.85 : 0.5;
    return {
      place: head.place,
      date: head.date,
      agencies: [agency],
      credit: { start: from, end: to },
      people: NO_PEOPLE,
      start: 0,
      end: to + mark[0].length,
      strength
    };
  }
  return null;
}

/** "AA / Tunis / Prénom Nom", alone on its line. */
function slashLine(line: string, languages?: readonly string[]): DatelineCue | null {
  if (line.length > 140 || !line.includes('/')) return null;
  const parts =
    /^(?<agency>[\p{L}. ]{2,20}?)\s?\/\s?(?<place>[^/]{2,40}?)(?:\s?\/\s?(?<author>[^/]{3,60}))?$/u.exec(
      line
    )?.groups;
  const agency = findAgency(parts?.['agency'] ?? '');
  const place = parts?.['place'];
  if (agency === null || place === undefined || !isPlace(place) || findAgency(place) !== null) return null;
  const placeStart =
    line.indexOf('/') + 1 + (/^\s*/u.exec(line.slice(line.indexOf('/') + 1))?.[0].length ?? 0);
  const author = parts?.['author'];
  const people =
    author === undefined ? [] : readPeople(line, line.length - author.length, line.length, languages).people;
  return {
    place: { start: placeStart, end: placeStart + place.length },
    date: null,
    agencies: [agency],
    credit: { start: 0, end: parts?.['agency']?.length ?? 0 },
    people,
    start: 0,
    end: line.length,
    strength: author === undefined ? 0.6 : 0.9
  };
}

/** "ALGER - Le président", "PARIS, 19 novembre 2024 – Le groupe": no agency, so the form must be strict. */
function placeOnly(line: string): DatelineCue | null {
  if (!/^(?:\p{Lu}[\p{Lu}\s.,'’/-]|[^–—]{3,50}\p{Nd})/u.test(line)) return null;
  const match =
    /^(?<head>\p{Lu}[\p{L}\p{M}'’./, \p{Nd}-]{2,60}?)\s*(?:\s-{1,2}\s|\s?[–—]\s)(?=[\p{Lu}"“«„])/u.exec(line);
  const text = match?.groups?.['head'];
  if (match === null || text === undefined || line.length < match[0].length + 40) return null;
  const head = readPlaceAndDate(line, 0, text.length);
  if (head === null || head.place === null) return null;
  const place = line.slice(head.place.start, head.place.end);
  const capitals = place === place.toUpperCase() && place.length > 2;
  if (head.date === null && !capitals) return null;
  const strength = head.date !== null ? (capitals ? 0.8 : 0.6) : 0.5;
  return {
    place: head.place,
    date: head.date,
    agencies: [],
    credit: null,
    people: NO_PEOPLE,
    start: 0,
    end: match[0].length,
    strength
  };
}

const OPENS_DATELINE = /^[\p{Lu}\p{Lo}\p{Script=Georgian}\p{Nd}(（[［【]/u;
/** Every shape has one of these in its head, or two parts. */
const HEADED = /[(（[［【/–—-]|[电電]/u;
const PARTED = /^[^.,]{2,40}[.,]\s/u;

/**
 * Reads a dateline: place, date and agencies in front of a lede, in the shapes of the world's agencies. The order of shapes does not
 * matter: no line fits two. Refuses brackets that stand inside a sentence ("the minister (AFP) said").
 *
 * @example readDateline('PARIS, 19 nov (AFP) – Le gouvernement')?.agencies[0]?.code // "AFP"
 */
export function readDateline(
  line: string,
  languages?: readonly string[],
  { marks }: LineSigns = signsOf(line)
): DatelineCue | null {
  if (line.length < 4 || !OPENS_DATELINE.test(line)) return null;
  const isMarked = (marks & (OPENING | SLASHES | DASHES | WIRES)) !== 0 && HEADED.test(line.slice(0, 120));
  if (!isMarked && !PARTED.test(line.slice(0, 120))) return null;
  return (
    (isMarked && (marks & OPENING) !== 0 ? (korean(line, languages) ?? japanese(line)) : null) ??
    (isMarked && (marks & WIRES) !== 0 ? chinese(line, languages) : null) ??
    (isMarked ? (bracketed(line, languages) ?? slashLine(line, languages)) : null) ??
    agencyThenPlace(line) ??
    unbracketed(line) ??
    ((marks & DASHES) === 0 ? null : placeOnly(line))
  );
}
