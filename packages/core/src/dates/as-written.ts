import { type Entry, MARKED, type Sense, votesOf } from './entry.ts';

/** Entries of which some sense has marks, as they are where the text writes letters without. */
const bare = new WeakMap<Entry, Entry>();

/** An entry without the senses whose marks the text writes otherwise. */
export function asWritten(entry: Entry, text: string, start: number, end: number): Entry {
  let at = start;
  while (at < end && isPlainLetter(text.charCodeAt(at))) at += 1;
  if (at === end) {
    if (entry.plain) return entry;
    // All letters are there, in whatever case: any other word like it is the same.
    let known = bare.get(entry);
    if (known === undefined) {
      known = withoutOthers(entry, text.slice(start, end));
      bare.set(entry, known);
    }
    return known;
  }
  while (entry.plain && at < end && text.charCodeAt(at) < 0xc0) at += 1;
  return entry.plain && at === end ? entry : withoutOthers(entry, text.slice(start, end));
}

const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

function withoutOthers(entry: Entry, word: string): Entry {
  const written = word.toLowerCase().normalize('NFC').replace(/[’ʼ‘]/gu, "'");
  const { senses } = entry;
  // "des" is no "dès" in the language that has both.
  const isOwn = (language: number): boolean =>
    senses.some(({ form, locale }) => locale === language && form === written);
  const stands = ({ form, locale }: Sense): boolean =>
    form === written || (agrees(written, form) && !isOwn(locale));
  // Nearly always nothing is left out, and nothing is made.
  if (senses.every(stands)) return entry;
  const kept = senses.filter(stands);
  return { ...entry, senses: kept, votes: votesOf(kept) };
}

/** "decembre" may stand for "décembre", but "à" is not "a". */
function agrees(written: string, form: string): boolean {
  if (written === form) return true;
  // "a" is no "à", but "fevrier" is "février".
  if (!MARKED.test(written)) return form.length > 2 || !MARKED.test(form);
  // A word with one mark has all of them: Turkish "kişi" is no "kışı". Romanian has its marks below in two ways.
  return LOOSE.test(form) || cedillas(written).replace(/\s+/gu, ' ') === cedillas(form);
}

const cedillas = (text: string): string => text.replace(/\u0219/gu, '\u015f').replace(/\u021b/gu, '\u0163');
/** Scripts whose marks are optional in writing. */
const LOOSE = /[\u0370-\u052f\u0590-\u06ff]/u;
