import { emptyEntry, type LocaleEntry } from './locale-entry.ts';
import { spellOut } from './spell-out.ts';

const range = (from: number, to: number, step = 1): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

/**
 * Number words that the engine cannot put together from smaller ones: 1–20, tens, and compounds written as one word. Those of the days of
 * a month only where the language has curated data too: without it few dates in words are read, and each word has its price. Ordinals
 * beyond the twelfth are left to the curated data: few languages write days as words, and those that do inflect them.
 */
export function numberWords(code: string, curated: boolean): LocaleEntry {
  const days = curated ? range(1, 31) : [...range(1, 20), 30];
  const cardinals = spellOut(code, 'cardinal', [...days, 40, 50, 60, 70, 80, 90, 100, 1000]);
  const ordinals = spellOut(code, 'ordinal', [...range(1, 12), ...(curated ? [20, 30] : [])]);
  return { ...emptyEntry(), numbers: simple(cardinals), ordinals: simple(ordinals) };
}

/** Case forms run to dozens in some languages; the first are the common ones, and of the high numbers few are written out. */
const mostForms = (value: number): number => (value <= 10 || value % 10 === 0 ? 4 : 2);

/** Leaves out what is a phrase: "vingt et un" is read from its words. */
function simple(record: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  const known = new Set<string>();
  const out: Record<string, readonly string[]> = {};
  for (const [key, forms] of Object.entries(record)) {
    const kept = forms.filter((form) => !/[\s-]/u.test(form) || Number(key) <= 20);
    const fresh = kept.filter((form) => !known.has(form) && !isHan(form, Number(key)));
    for (const form of fresh) known.add(form);
    // The rest belongs in a curated file.
    if (fresh.length > 0) out[key] = fresh.slice(0, mostForms(Number(key)));
  }
  return out;
}

/** Han numerals compose from their digits. */
const isHan = (form: string, value: number): boolean =>
  /^\p{Script=Han}+$/u.test(form) && value > 10 && value !== 100 && value !== 1000;
