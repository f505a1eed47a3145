import { isName } from './is-name.ts';
import type { LocaleEntry } from './locale-entry.ts';
import { type Field, readCounts, signed, UNITS } from './read-counts.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * Relative words ("l’année dernière"), the forms of units and the words around a count ("il y a {0} jours" → `ago.before`, `unit.day`),
 * the modifiers of weekdays ("dimanche prochain" → `shift.+1`).
 */
export function readFields(entry: LocaleEntry, fields: Readonly<Record<string, Field>>): LocaleEntry {
  const words: Record<string, string[]> = {};
  for (const [key, forms] of Object.entries(entry.words)) words[key] = [...forms];
  const weekdays = entry.weekdays.map((forms) => [...forms]);
  const add = (key: string, form: string): void => {
    if (isName(form) && /\p{L}/u.test(form)) (words[key] ??= []).push(form);
  };
  for (const unit of UNITS) {
    for (const width of ['', '-short']) {
      const field = fields[unit + width];
      if (field === undefined) continue;
      if (field.displayName !== undefined) add(`unit.${unit}`, field.displayName);
      for (const [key, phrase] of Object.entries(field)) {
        const offset = /^relative-type-(-?\d)$/u.exec(key)?.[1];
        if (offset === undefined || typeof phrase !== 'string') continue;
        // "this minute" and "this hour" date nothing in news.
        if ((unit === 'minute' || unit === 'hour') && offset === '0') continue;
        add(`rel.${unit}${signed(Number(offset))}`, phrase);
        // "tuần sau": with a number before it, so many of them later.
        if (Math.abs(Number(offset)) === 1 && phrase.startsWith(`${field.displayName ?? '-'} `))
          add(`unit.${unit}${Number(offset) < 0 ? '-' : '+'}`, phrase);
        if (unit === 'second' || unit === 'day' || field.displayName === undefined) continue;
        const { word, rest } = split(phrase, field.displayName);
        if (word !== '' && rest !== '' && Math.abs(Number(offset)) === 1) {
          add(`unit.${unit}`, word);
          add(`shift.${signed(Number(offset))}`, rest);
        }
      }
    }
  }
  DAYS.forEach((day, index) => {
    const name = entry.weekdays[index]?.[0] ?? '';
    for (const offset of [-1, 0, 1]) {
      const phrase = fields[day]?.[`relative-type-${offset}`];
      if (typeof phrase !== 'string') continue;
      const { word, rest } = split(phrase, name);
      if (word === '') continue;
      weekdays[index]?.push(word);
      if (rest !== '') add(`shift.${signed(offset)}`, rest);
    }
  });
  readCounts(fields, add);
  return { ...entry, words, weekdays };
}

/** Splits "в прошлую среду" by the word that shares its beginning with `name`; scripts without spaces split at the name. */
function split(phrase: string, name: string): { word: string; rest: string } {
  const lower = name.toLowerCase();
  const whole = lower.includes(' ') ? phrase.toLowerCase().indexOf(lower) : -1;
  if (whole >= 0)
    return { word: name, rest: (phrase.slice(0, whole) + phrase.slice(whole + name.length)).trim() };
  if (!phrase.includes(' ')) {
    const at = phrase.indexOf(name);
    if (at < 0 || phrase === name) return { word: '', rest: '' };
    return { word: name, rest: (phrase.slice(0, at) + phrase.slice(at + name.length)).trim() };
  }
  let best = '';
  let length = 0;
  for (const word of phrase.split(' ')) {
    let shared = 0;
    while (shared < lower.length && word.toLowerCase()[shared] === lower[shared]) shared += 1;
    if (shared > length && shared >= Math.min(3, Math.ceil(lower.length / 2))) {
      best = word;
      length = shared;
    }
  }
  if (best === '') return { word: '', rest: '' };
  const rest = phrase.split(' ').filter((word) => word !== best);
  return { word: best, rest: rest.join(' ') };
}
