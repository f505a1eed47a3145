import type { Agency, Person } from '../model/index.ts';
import { clauses, innerLabel, LABELS, type Label, labelAt } from './byline-label.ts';
import { charClass, DIGIT, LETTER, SPACE } from './char-class.ts';
import type { Cue } from './cue.ts';
import { DIGITS } from './line-marks.ts';
import { type LineSigns, signsOf } from './line-signs.ts';
import { nameScript, splitWords } from './name-word.ts';
import { isPhrase, type PhrasePlaces, phraseAt, phrasePlaces, placesWith, topicsAt } from './phrase-book.ts';
import { type People, readPeople } from './read-people.ts';
import { type Segment, splitSegments } from './split-segments.ts';
import { topics } from './topics.ts';

/** Who a line says wrote the article. People's spans are offsets into the line. */
export interface BylineCue extends Cue {
  readonly people: readonly Person[];
  readonly agencies: readonly Agency[];
  /** The agencies as printed. */
  readonly credits: readonly string[];
  readonly collectives: readonly string[];
  /** A word such as "By" or "Autor:" says that it is a byline; otherwise the line is names alone. */
  readonly labelled: boolean;
  /** A date or a reading time shares the line. */
  readonly dated: boolean;
}

const MAX_LENGTH = 220;
const CONTACT = /\S+@\S+|@\w+|https?:\S+/u;

const FOLLOWS_NAMES = topics(
  'follow',
  'published',
  'updated',
  'readingTime',
  'sourceWith',
  'related',
  'share',
  'editing'
);

/** What may stand behind the names: nothing, a place in brackets, an address, "Follow", an outlet, a date, a reading time. */
function endsByline(line: string, at: number, languages?: readonly string[]): boolean {
  const rest = line.slice(at).trim();
  if (rest === '' || /^[,.;:&|*<>»…(（[•·/\d@©-]/u.test(rest)) return true;
  if (CONTACT.test(rest.split(/\s/u, 1)[0] ?? '')) return true;
  const start = at + line.slice(at).length - line.slice(at).trimStart().length;
  if (phraseAt(line, start, FOLLOWS_NAMES, languages) !== null) return true;
  if (HOST.test(rest) || LEADS_DATE.test(rest)) return true;
  // "Sophie FosterTravel News Reporter", "Dolores Chang For Dailymail.Com": glued or capitalised, and short.
  return rest.length <= 40 && rest.split(/\s+/u).every((word) => /^[\p{Lu}\d(]/u.test(word));
}

/** "on May 5, 2024", "le 5 mai 2024". */
const LEADS_DATE = /^\p{Ll}{1,4}\s+(?:\p{L}{3,12}[.,]?\s+){0,2}\d{1,2}\D.*\d{4}/u;

/** "nordnachrichten.de" behind "von Redaktion". */
const HOST = /^[\p{L}\p{N}-]{2,40}(?:\.[\p{L}-]{2,20}){1,2}$/u;

const DATING = topics('published', 'updated', 'readingTime');

const isDated = (text: string, languages?: readonly string[]): boolean =>
  /\d/u.test(text) || phraseAt(text, 0, DATING, languages) !== null;

/** Labels that are words of every language's sentences want a real name behind them, not one capitalised word. */
function strengthOf(label: Label, found: People, line: string, end: number): number {
  const named = found.people.some(({ name }) => /[\s.]/u.test(name) || nameScript(name) !== 'cased');
  const known = named || found.agencies.length > 0 || found.collectives.length > 0;
  if (label.marked) return known ? 0.95 : 0.85;
  if (known) return line.length <= 120 ? 0.9 : 0.7;
  return line.slice(end).trim() === '' ? 0.5 : 0.3;
}

/** "in Tacloban" behind "By Maria Santos": where they wrote. */
const LOCATED = /^ (?:in|at|à|en|em|aus|från|fra|da|din|из|в) \p{Lu}[\p{L}\p{M}.'’ -]{1,30}(?:$|[,;)|])/u;

/** "à Bruxelles, " behind "De notre correspondante": where they wrote, before the name. */
const PLACE_FIRST = /^ (?:in|at|à|en|em|aus|från|fra|da|din|из|в) \p{Lu}[\p{L}\p{M}.'’ -]{1,30}, (?=\p{Lu})/u;

function labelled(
  line: string,
  segment: Segment,
  places: PhrasePlaces,
  languages?: readonly string[]
): BylineCue | null {
  const label = labelAt(line, segment.start, languages) ?? innerLabel(line, segment, places, languages);
  if (label === null) return null;
  let names = label.end + (PLACE_FIRST.exec(line.slice(label.end, segment.end))?.[0].length ?? 0);
  while (names < segment.end && /[\s"“(（【]/u.test(line.charAt(names))) names += 1;
  const found = readPeople(line, names, segment.end, languages);
  const count = found.people.length + found.agencies.length + found.collectives.length;
  const isEnded =
    endsByline(line.slice(0, segment.end), found.end, languages) ||
    LOCATED.test(line.slice(found.end, segment.end));
  if (count === 0 || !isEnded) return null;
  if (!label.marked && QUOTED.test(line.slice(found.end).trimStart())) return null;
  const uncased = found.people.some(({ name }) => nameScript(name.split(/\s/u, 1)[0] ?? '') === 'uncased');
  if (uncased && !label.marked && found.people.some(({ name }) => name.split(/\s+/u).length > 4)) return null;
  // "記者会見で" goes on behind the label; "记者张三" names somebody.
  const written =
    names === label.end && !label.marked && /\p{Script=Han}$/u.test(line.slice(label.start, label.end));
  if (written && !found.people.every(({ name }) => /^\p{Script=Han}{2,4}$/u.test(name))) return null;
  if (/[.!?。！？]$/u.test(line) && line.length > 70 && !label.marked) return null;
  const role = label.role;
  return {
    people:
      role === null ? found.people : found.people.map((person) => ({ ...person, role: person.role ?? role })),
    agencies: found.agencies,
    credits: found.credits,
    collectives: found.collectives,
    labelled: true,
    dated: isDated(line.slice(found.end), languages) || isDated(line.slice(0, segment.start), languages),
    start: label.start,
    end: found.end,
    strength: strengthOf(label, found, line, found.end)
  };
}

const NAME_MARKS = /^[\p{L}\p{M}\s.,'’ʼ‘\-‐、，،·・&;/]+$/u;

/** A cheap look before the reading: a capital and a second word that may go on a name, or a letter of a script without case. */
const OPENS_NAME =
  /^(?:\p{Lu}\S*[\s,&/]+(?:["“']?\p{Lu}|(?:de|del|di|da|do|dos|van|von|der|den|af|av|al|el|bin|ben|la|le|zu|mit|with|and|und|et|y|e|i|och|og|en)\s)|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}])/u;

/** A letter written small. */
function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /\p{Ll}/u.test(text.charAt(at));
}

/** True at the third long word in small letters: names and roles have fewer. A number or a comma ends the look: a date or role follows. */
function isProse(text: string): boolean {
  let long = 0;
  let length = 0;
  let small = false;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? charClass(text.charCodeAt(at)) : SPACE;
    if (kind === LETTER) {
      if (length === 0) small = isSmall(text, at);
      length += 1;
      continue;
    }
    if (small && length > 4) long += 1;
    if (long > 2) return true;
    length = 0;
    if (kind === DIGIT || text.charAt(at) === ',' || text.charAt(at) === '|') return false;
  }
  return false;
}

/** "2 minutes ago", "Published Jul 17", "10.10.2024" behind a name; "Seit Mai 2022 Chefkontrolleur" names nobody. */
const isDatedRest = (rest: string, languages?: readonly string[]): boolean =>
  /^\d{1,2}\s?\p{Ll}|\d[./-]\d{1,2}[./-]\d|^\d{1,2}:\d{2}/u.test(rest) ||
  phraseAt(rest, 0, DATING, languages) !== null;

/** "The Gazette: “The ferry, at last”" quotes somebody. */
const QUOTED = /^[:：]\s*[«‹"“„‟‘‚「『《]/u;

/** A segment that is names and nothing else: "Edgar Schuler", "大渡 美咲", "Thabo Mokone Parliamentary editor". */
function bare(
  line: string,
  given: Segment,
  places: PhrasePlaces,
  languages?: readonly string[]
): BylineCue | null {
  const segment = withoutRubric(line, given, languages);
  const text = line.slice(segment.start, segment.end);
  if (text.length > 90 || !OPENS_NAME.test(text) || isProse(text)) return null;
  const found = readPeople(line, segment.start, segment.end, languages);
  if (found.people.length === 0 || phraseAt(line, segment.start, NO_NAMES, languages) !== null) return null;
  if (isPhotoCredit(line, segment, places, languages) || isPhrase(text, 'roles', languages)) return null;
  const cased = found.people.every(({ name }) => nameScript(name.split(/\s/u, 1)[0] ?? '') === 'cased');
  const full = found.people.every(({ name }) => name.includes(' ') && name.split(' ').length <= 5);
  const role = found.people.some((person) => person.role !== null);
  if (cased ? !full : !role && found.people.some(({ name }) => !couldBeBare(name))) return null;
  const rest = line.slice(found.end, segment.end).trim();
  if (rest.length > 45 || /[.!?。]$/u.test(rest) || QUOTED.test(line.slice(found.end).trimStart()))
    return null;
  if (rest !== '' && !endsByline(line.slice(0, segment.end), found.end, languages)) return null;
  if (rest === '' && !role && !NAME_MARKS.test(text)) return null;
  return {
    people: found.people,
    agencies: found.agencies,
    credits: found.credits,
    collectives: found.collectives,
    labelled: false,
    dated: isDatedRest(rest, languages),
    start: segment.start,
    end: found.end,
    strength: role
      ? 0.7
      : /^\d{0,2}\s?[,&;]?$/u.test(rest) || phraseAt(rest, 0, FOLLOWS_NAMES, languages) !== null
        ? 0.3
        : 0.2
  };
}

/** "Opinion Jane Miller": the name of the section before hers. */
function withoutRubric(line: string, segment: Segment, languages?: readonly string[]): Segment {
  const rubric = phraseAt(line, segment.start, 'noName', languages);
  if (rubric === null || rubric.end >= segment.end) return segment;
  const rest = line.slice(rubric.end, segment.end);
  return { start: rubric.end + rest.length - rest.trimStart().length, end: segment.end };
}

/** "Jane Roe / LRT nuotr.": a photo word anywhere makes it a picture's credit. */
function isPhotoCredit(
  line: string,
  { start, end }: Segment,
  places: PhrasePlaces,
  languages?: readonly string[]
): boolean {
  const to = Math.min(line.length, end + 40);
  if (placesWith(places, PHOTO, start, to).length === 0) return false;
  return splitWords(line, start, to).some(
    (word) => !TITLE.test(word.text) && phraseAt(line, word.start, 'photo', languages) !== null
  );
}

/** "DR" is where French pictures come from, "Dr." is somebody. */
const TITLE = /^Dr\.?$/u;

const PHOTO = topics('photo');

/** "Published Jun 05" and "Read More" are written like names. */
const NO_NAMES = topics('published', 'updated', 'readingTime', 'related', 'share', 'notice', 'tags');

/** Names of Chinese, Japanese or Korean people are short; other scripts without case give no sign at all. */
const couldBeBare = (name: string): boolean =>
  /^\p{Script=Hangul}{3}$/u.test(name) ||
  /^[\p{Script=Han}々]{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}$/u.test(
    name
  );

/** "*By Jane Doe*" of Markdown. */
function withoutEmphasis(line: string, { start, end }: Segment): Segment {
  const isEmphasis = (at: number): boolean => line[at] === '*' || line[at] === '_';
  let [from, to] = [start, end];
  while (from < to && isEmphasis(from)) from++;
  while (to > from && isEmphasis(to - 1)) to--;
  return from === start && to === end ? { start, end } : { start: from, end: to };
}

const FURNITURE = topics(
  'related',
  'tags',
  'notice',
  'comments',
  'share',
  'kicker',
  'factbox',
  'published',
  'updated'
);

/**
 * Reads a byline: "By Jane Doe and John Roe, Staff Writer", "Von Anna Schmidt, dpa", "作者：张三、李四", "홍길동 기자", or names alone
 * (weak: the lines around must confirm). Agencies and newsrooms are told apart from people. Refuses sentences ("By midnight the
 * streets were empty").
 *
 * @example readByline('By Jane Doe and John Roe')?.people.map(({ name }) => name) // ["Jane Doe", "John Roe"]
 */
export function readByline(
  line: string,
  languages?: readonly string[],
  signs: LineSigns = signsOf(line)
): BylineCue | null {
  if (line.length > MAX_LENGTH) return null;
  const { marks, begins } = signs;
  const places = signs.places ?? phrasePlaces(line);
  const segments = splitSegments(line, marks).map((segment) => withoutEmphasis(line, segment));
  if ((begins & LABELS) !== 0) {
    const signed = segments.flatMap((segment) =>
      clauses(line, segment, places, languages).flatMap(
        (clause) => labelled(line, clause, places, languages) ?? []
      )
    );
    const [first] = signed;
    if (first !== undefined) return { ...first, people: signed.flatMap(({ people }) => people) };
  }
  for (const [at, segment] of segments.slice(0, 3).entries()) {
    const found = bare(line, segment, places, languages);
    if (found === null) {
      const isLead =
        ((marks & DIGITS) !== 0 || (topicsAt(line, segment.start) & DATING) !== 0) &&
        isDated(line.slice(segment.start, segment.end), languages);
      if (isLead) continue;
      return null;
    }
    const others = segments.filter((other) => other !== segment);
    const dated = found.dated || others.some(({ start, end }) => isDated(line.slice(start, end), languages));
    if (others.length > 0 && !dated && others.some(({ start, end }) => end - start > 40)) return null;
    if (isPhrase(line, FURNITURE, languages)) return null;
    return {
      ...found,
      dated,
      strength: dated ? Math.max(0.65, found.strength) : at > 0 ? 0.2 : found.strength
    };
  }
  return null;
}
