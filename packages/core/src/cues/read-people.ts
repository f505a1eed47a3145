import type { Agency, Person } from '../model/index.ts';
import { findAgency } from './find-agency.ts';
import { foldText } from './fold.ts';
import { gluedAt, isParticle, type NameScript, nameScript, splitWords, type Word } from './name-word.ts';
import { phraseAt } from './phrase-book.ts';
import { topics } from './topics.ts';

/** What a stretch of a byline names. */
export interface People {
  readonly people: readonly Person[];
  readonly agencies: readonly Agency[];
  /** The agencies as printed. */
  readonly credits: readonly string[];
  /** Newsroom names ("Redaktion", "Staff"), as printed. */
  readonly collectives: readonly string[];
  /** Where the last thing that was understood ends. */
  readonly end: number;
}

interface Name {
  readonly words: readonly Word[];
  readonly script: NameScript;
}

const LIST_MARK = /^[,，、،;；/&·・+]$/u;
const MAX_NAME_WORDS = 6;
const NO_PEOPLE = topics('collective', 'agencyWord');
/** "Jane Doe Follow", "Jane Doe World Affairs Editor", "Jane Doe Published": what pages print right behind a name. */
const ENDS_NAME = topics('follow', 'published', 'updated', 'readingTime', 'noName');

function takeName(
  words: readonly Word[],
  from: number,
  line: string,
  languages?: readonly string[]
): Name | null {
  const taken: Word[] = [];
  let script: NameScript | null = null;
  for (const word of words.slice(from, from + MAX_NAME_WORDS + 2)) {
    const previous = taken.at(-1);
    if (previous !== undefined) {
      const joined = phraseAt(line, word.start, 'joiners', languages);
      if (joined !== null && joined.end >= word.end && !isInitial(word.text)) {
        // "e", "y", "i" join names and stand inside them; between two full names they join.
        break;
      }
      const role = phraseAt(line, word.start, 'roles', languages);
      if (taken.length > 1 && phraseAt(line, word.start, ENDS_NAME, languages) !== null) break;
      if (role !== null && (word.text !== word.text.toUpperCase() || script !== 'cased')) break;
    }
    const kind = nameScript(word.text);
    if (taken.length > 0 && script === 'cased' && isParticle(word.text) && kind !== 'cased') {
      taken.push(word);
      continue;
    }
    if (taken.length === 0 && kind === null && isParticle(word.text) && word.text.length > 1) {
      taken.push(word);
      script = 'cased';
      continue;
    }
    if (kind === null || (script !== null && script !== kind && !mixes(script, kind))) break;
    if (taken.length >= MAX_NAME_WORDS) break;
    script ??= kind;
    const glued = gluedAt(word.text);
    if (glued > 0) {
      taken.push({ text: word.text.slice(0, glued), start: word.start, end: word.start + glued });
      break;
    }
    if (script !== 'cased' && hasRoleTail(word, line, languages)) {
      const bare = roleTail(word, line, languages);
      taken.push({ text: word.text.slice(0, bare - word.start), start: word.start, end: bare });
      break;
    }
    taken.push(word);
  }
  if (script === 'cased') {
    while (taken.length > 0 && nameScript(taken.at(-1)?.text ?? '') !== 'cased') taken.pop();
  }
  return taken.length === 0 || script === null ? null : { words: taken, script };
}

const isInitial = (text: string): boolean => /^\p{Lu}\.?$/u.test(text);
const mixes = (one: NameScript, other: NameScript): boolean =>
  (one === 'han' || one === 'kana') && (other === 'han' || other === 'kana');

/** "홍길동기자": the role is written onto the name. Gives where the name ends. */
function roleTail(word: Word, line: string, languages?: readonly string[]): number {
  for (let at = word.start + 2; at < word.end; at++) {
    const role = phraseAt(line, at, 'roles', languages);
    if (role !== null && role.end === word.end) return at;
  }
  return word.end;
}
const hasRoleTail = (word: Word, line: string, languages?: readonly string[]): boolean =>
  (nameScript(word.text) === 'hangul' || nameScript(word.text) === 'han') &&
  word.text.length > 3 &&
  roleTail(word, line, languages) < word.end;

/** "张三 李四" are two people, "大渡 美咲" is one: a Japanese name has a space, a Chinese one does not. */
function splitHan(words: readonly Word[]): readonly (readonly Word[])[] {
  const chinese =
    words.length > 2 ||
    (words.length === 2 &&
      words.every((word) => word.text.length >= 2) &&
      words.some((word) => word.text.length === 3));
  return chinese && words.every((word) => nameScript(word.text) === 'han')
    ? words.map((word) => [word])
    : [words];
}

function person(line: string, words: readonly Word[], role: string | null): Person | null {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const end = last.text.endsWith('.') && last.text.length > 3 ? last.end - 1 : last.end;
  const name = line.slice(first.start, end).replace(/\s+/gu, ' ');
  return { name, role, span: { start: first.start, end } };
}

/** The agency that the last words of a name spell: "Vasilisa Stepanenko The Associated Press". */
function agencyTail(
  line: string,
  words: readonly Word[]
): { readonly agency: Agency; readonly from: number } | null {
  const end = words.at(-1)?.end ?? 0;
  for (let from = 0; from < words.length; from++) {
    const start = words[from]?.start ?? 0;
    const agency = findAgency(line.slice(start, end));
    if (agency !== null) {
      const article = from > 0 && foldText(words[from - 1]?.text ?? '') === 'the' ? from - 1 : from;
      return { agency, from: article };
    }
  }
  return null;
}

/** Where a role that starts at `start` ends: at the next comma with a name behind it, a bracket's end, or the end of the stretch. */
function roleEnd(line: string, start: number, end: number): number {
  const stop = line.slice(start, end).search(/[,;|(]|\s[-–—]\s|\s\p{L}+@|\d{1,2}[./:]\d/u);
  return stop <= 0 ? end : start + line.slice(start, start + stop).trimEnd().length;
}

/**
 * Reads a list of authors from `start` to `end` of a line: names joined by commas, "and", "、", "·"; a role behind a name
 * ("Robin Amberg, Volontär", "홍길동 기자"); agencies and newsrooms, which are no people. Stops at the first thing that is none of these.
 */
export function readPeople(line: string, start: number, end: number, languages?: readonly string[]): People {
  const words = splitWords(line, start, end);
  const people: Person[] = [];
  const agencies: Agency[] = [];
  const credits: string[] = [];
  const collectives: string[] = [];
  let understood = start;
  let at = 0;
  let joined = true;
  while (at < words.length && people.length < 20) {
    const word = words[at];
    if (word === undefined) break;
    const joiner = LIST_MARK.test(word.text) ? word : phraseAt(line, word.start, 'joiners', languages);
    if (!joined && joiner !== null && joiner.end <= end) {
      at += 1;
      joined = true;
      continue;
    }
    const whole = phraseAt(line, word.start, NO_PEOPLE, languages);
    if (joined && whole !== null && whole.end <= end && !startsLongerName(words, at, whole.end)) {
      collectives.push(line.slice(whole.start, whole.end));
      understood = whole.end;
      at = words.findIndex((next) => next.start >= whole.end);
      if (at < 0) break;
      joined = false;
      continue;
    }
    const role = phraseAt(line, word.start, 'roles', languages);
    const last = people.at(-1);
    if (role !== null && last !== undefined) {
      // "MND Staff" is a newsroom: one word with a newsroom's word behind it.
      const staff = phraseAt(line, word.start, 'collective', languages);
      if (
        staff !== null &&
        !last.name.includes(' ') &&
        nameScript(last.name) === 'cased' &&
        staff.end <= end
      ) {
        people.pop();
        collectives.push(line.slice(last.span.start, staff.end));
        understood = staff.end;
        at = words.findIndex((next) => next.start >= staff.end);
        if (at < 0) break;
        joined = false;
        continue;
      }
      const to = Math.max(role.end, roleEnd(line, word.start, end));
      people[people.length - 1] = { ...last, role: line.slice(word.start, to) };
      understood = to;
      at = words.findIndex((next) => next.start >= to);
      if (at < 0) break;
      joined = false;
      continue;
    }
    if (!joined) break;
    const name = takeName(words, at, line, languages);
    if (name === null) {
      const agency = findAgency(word.text);
      if (agency === null) break;
      agencies.push(agency);
      credits.push(word.text);
      understood = word.end;
      at += 1;
      joined = false;
      continue;
    }
    const tail = agencyTail(line, name.words);
    const own = tail === null ? name.words : name.words.slice(0, tail.from);
    if (tail !== null) {
      agencies.push(tail.agency);
      credits.push(line.slice(name.words[tail.from]?.start, name.words.at(-1)?.end));
    }
    // "Von Johannes Ritter, Zürich": one word behind a full name is a place.
    const place =
      own.length === 1 &&
      name.script === 'cased' &&
      people.length > 0 &&
      (people.at(-1)?.name.includes(' ') ?? false);
    if (own.length > 0 && isNoName(line, own, languages)) {
      collectives.push(line.slice(own[0]?.start, own.at(-1)?.end));
    } else if (own.length > 0 && !place) {
      for (const group of name.script === 'han' ? splitHan(own) : [own]) {
        const one = person(line, group, null);
        if (one !== null) people.push(one);
      }
    }
    understood = name.words.at(-1)?.end ?? understood;
    const written = phraseAt(line, understood, 'roles', languages);
    const named = people.at(-1);
    if (
      written !== null &&
      written.end <= end &&
      written.start === understood &&
      named !== undefined &&
      !/\s/u.test(line.charAt(understood))
    ) {
      people[people.length - 1] = { ...named, role: line.slice(written.start, written.end) };
      understood = written.end;
    }
    at = words.findIndex((next) => next.start >= understood);
    if (at < 0) break;
    joined = false;
  }
  return { people, agencies, credits, collectives, end: understood };
}

/** "World Cup", "BBC News", "White House": a word, or several, that no person is called. */
function isNoName(line: string, words: readonly Word[], languages?: readonly string[]): boolean {
  const end = words.at(-1)?.end ?? 0;
  return words.some(({ start }) => {
    const found = phraseAt(line, start, 'noName', languages);
    return found !== null && found.end <= end;
  });
}

/** "Redaktion hessenschau.de" and "Staff Sergeant" go on behind the newsroom word. */
function startsLongerName(words: readonly Word[], at: number, end: number): boolean {
  const next = words.slice(at).find((word) => word.start >= end);
  return next !== undefined && nameScript(next.text) === 'cased';
}
