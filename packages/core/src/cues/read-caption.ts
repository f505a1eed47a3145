import type { Agency } from '../model/index.ts';
import type { Cue } from './cue.ts';
import { findAgency } from './find-agency.ts';
import { BRACKETS, RIGHTS, SLASHES, TAKEN } from './line-marks.ts';
import { type LineSigns, signsOf } from './line-signs.ts';
import { phraseAt, phrasePlaces, placesWith } from './phrase-book.ts';
import { type Topics, topics } from './topics.ts';
import { wordHeads } from './word-heads.ts';

/** A caption or a picture credit. */
export interface CaptionCue extends Cue {
  /** The credit as printed ("Jane Doe/AFP"), without label; null where only the form speaks for a caption. */
  readonly credit: string | null;
  readonly agencies: readonly Agency[];
}

const SLASH_CREDIT =
  /(?:^|[.,…»"”)©|]|\s)\s?(?<credit>\p{Lu}[\p{L}\p{M}.'’ -]{1,40}\s?\/\s?(?<agency>[\p{L}][\p{L} .-]{1,24}))(?:\/[\p{L} .-]{1,24}){0,3}\)?$/u;
const HOUSE_NAMES =
  'getty|shutterstock|istock|alamy|imago|picture alliance|epa|afp|reuters|unsplash|pexels|pixabay|keystone|maxppp|sipa|scanpix|lehtikuva|visual china|depositphotos|adobe stock|wikimedia|instagram|handout';
const HOUSES = new RegExp(HOUSE_NAMES, 'iu');
const mayNameHouse = wordHeads(HOUSE_NAMES.split('|'));
const SIDES =
  /\((?:left|right|center|centre|l|r|c|à gauche|à droite|au centre|links|rechts|mitte|izquierda|derecha|слева|справа|يسار|يمين|左|右|m|d|i)\.?\)/iu;
const FILE_PHOTO = /^FILE(?: PHOTO)?\s*[:–—-]/u;
const KOREAN = /[[(（](?:사진\s*=\s*)?[^\])）]{1,20}[=/][^\])）]{1,14}[\])）]\s*$/u;
const CHINESE =
  /[\p{Script=Han}]{2,12}(?:社|网|報|报)?(?:记者|記者)?\s?[\p{Script=Han}]{2,4}\s?[摄攝]\s*[）)]?$/u;

function agenciesIn(credit: string): readonly Agency[] {
  const found = credit.split(/[/,|()©]|\s[-–—]\s/u).map((part) => findAgency(part.trim()));
  return found.filter((agency): agency is Agency => agency !== null);
}

function cue(line: string, start: number, credit: string | null, strength: number): CaptionCue {
  return { credit, agencies: credit === null ? [] : agenciesIn(credit), start, end: line.length, strength };
}

const PHOTO = topics('photo');
const PICTURED = topics('pictured');

/** "Jane Roe/Copyright 2026 The Associated Press. All rights reserved": a picture of a report, not of the whole page. */
const DATED_CREDIT = /(?<credit>\p{Lu}[\p{L}.'’ -]{1,40}\/\s?Copyright \d{4}\b.{0,60})$/u;
/** "… at the assembly. Newsis": the house behind the sentence. */
const HOUSE_BEHIND = /[.!?。…»"”]\s+(?<house>[^\s.!?。…][^.!?。…]{1,24})$/u;
/** Longest line of nothing but a credit. */
const CREDIT_ALONE = 90;

/** A credit has a mark before or behind its label. */
const MARKED = /[:：=＝／/｜|©([（［【]|\s(?:by|von|-)\s/u;

/** "Foto: Jane Doe/AFP", "(Photo by Jane Doe / AFP)", "© dpa": a photo label somewhere behind the words of the caption. */
function labelledCredit(
  line: string,
  languages: readonly string[] | undefined,
  begins: Topics
): CaptionCue | null {
  if ((begins & PHOTO) === 0 || !MARKED.test(line)) return null;
  const starts = [0];
  for (const match of line.matchAll(
    /[([（［【.!?…»"”|。:;-]\s*|\s(?=©|\p{L}{3,14}\s?[:：=/])|(?<close>\))/gu
  )) {
    starts.push(match.index + match[0].length);
  }
  for (const at of starts.slice(0, 80)) {
    const match = phraseAt(line, at, 'photo', languages);
    if (match === null) continue;
    const behind = line.slice(match.end);
    const mark = /^\s*(?:[:：=＝／/｜|]|by\b|von\b|\s-\s)\s*/u.exec(behind);
    const first = at === 0 || /^[([（［【]/u.test(line.slice(Math.max(0, at - 1)));
    if (mark === null && !(first && HOUSES.test(behind.slice(0, 60)))) continue;
    const credit = behind
      .slice(mark?.[0].length ?? 0)
      .replace(/[)）\]］】.\s]+$/u, '')
      .trim();
    if (credit.length > 90 && at > 0) continue;
    // "Erstes Bild: So könnte es aussehen" is a sentence; a credit in the middle of a line is a name.
    const cut = at === 0 || /[([（［【.!?…»"”|。]\s*$/u.test(line.slice(Math.max(0, at - 3), at));
    if (!cut && credit.split(/\s+/u).length > 4 && agenciesIn(credit).length === 0) continue;
    if (credit === '') continue;
    return cue(line, at, credit.slice(0, 90), at === 0 && credit.length > 90 ? 0.6 : 0.9);
  }
  return null;
}

/**
 * Reads the signs of a caption: a photo label with a credit, "Name/Agency" or "© Name" at the end, "FILE PHOTO:", "(left)", "from left",
 * "[AP=연합뉴스]", "新华社记者张三摄". Refuses prose about photos.
 */
export function readCaption(
  line: string,
  languages?: readonly string[],
  { marks, begins, places }: LineSigns = signsOf(line)
): CaptionCue | null {
  if (line.length > 600 || line.length < 3) return null;
  if (line.startsWith('FILE') && FILE_PHOTO.test(line)) return cue(line, 0, null, 0.95);
  const labelled = labelledCredit(line, languages, begins);
  if (labelled !== null) return labelled;
  const pictured =
    (begins & PICTURED) === 0 || line.length > 400
      ? undefined
      : placesWith(places ?? phrasePlaces(line), PICTURED).find(
          (at) => phraseAt(line, at, PICTURED, languages) !== null
        );
  if (pictured !== undefined) return cue(line, pictured, null, 0.6);
  const tail = line.slice(-120);
  const copyright = (marks & RIGHTS) === 0 ? -1 : tail.lastIndexOf('©');
  if (copyright >= 0 && tail.length - copyright > 2 && line.length > tail.length - copyright + 8) {
    const credit = tail.slice(copyright + 1).trim();
    // "… sa statsministeren. (©NTB)" closes a paragraph; captions are short.
    const closes = line.length >= 200 && /^[^)]{2,12}\)$/u.test(credit);
    if (!/\d{4}/u.test(credit) && !closes)
      return cue(line, line.length - tail.length + copyright, credit, 0.85);
  }
  // "© Jane Roe" stands below a picture, "© 2024 The Lisport Echo" at the end of a page.
  if (
    copyright >= 0 &&
    line.length <= CREDIT_ALONE &&
    line.trimStart().startsWith('©') &&
    !/\d{4}/u.test(line)
  )
    return cue(line, 0, line.slice(line.indexOf('©') + 1).trim(), 0.6);
  const dated = (marks & SLASHES) === 0 ? null : DATED_CREDIT.exec(tail);
  if (dated?.groups?.['credit'] !== undefined)
    return cue(line, line.length - tail.length + dated.index, dated.groups['credit'], 0.8);
  const slash = (marks & SLASHES) !== 0 && tail.includes('/') ? SLASH_CREDIT.exec(tail) : null;
  const credited = slash?.groups?.['agency'];
  const credit = slash?.groups?.['credit'];
  if (
    credited !== undefined &&
    credit !== undefined &&
    (findAgency(credited.trim()) !== null || HOUSES.test(credited))
  ) {
    return cue(line, line.length - tail.length + tail.lastIndexOf(credit), credit, 0.85);
  }
  const isBracketed = (marks & BRACKETS) !== 0;
  if (isBracketed && /[\])）]\s*$/u.test(tail) && KOREAN.test(tail) && line.length < 300)
    return cue(line, Math.max(0, line.search(KOREAN)), null, 0.7);
  if ((marks & TAKEN) !== 0 && /[摄攝]/u.test(tail.slice(-3)) && CHINESE.test(tail))
    return cue(line, line.length, null, 0.8);
  const from = Math.max(0, line.length - 30);
  if (mayNameHouse(line, from, line.length) && HOUSES.test(line.slice(-30))) {
    // "… on Jeffrey Epstein. (AP)" closes a caption or a paragraph: the lines around must tell.
    if (/[.!?…»"”“]\s*[(（][^()（）]{2,20}[)）]$/u.test(line))
      return cue(line, from, line.slice(-30).trim(), 0.4);
    if (!/[.!?]$/u.test(line) && line.length < 400) return cue(line, from, line.slice(-30).trim(), 0.6);
  }
  const house = HOUSE_BEHIND.exec(line.slice(-30))?.groups?.['house'];
  if (house !== undefined && findAgency(house) !== null)
    return cue(line, line.length - house.length, house, 0.4);
  return isBracketed && line.includes('(') && SIDES.test(line) && line.length < 400
    ? cue(line, line.search(SIDES), null, 0.45)
    : null;
}
