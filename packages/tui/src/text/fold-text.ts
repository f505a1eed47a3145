// Marks that search ignores: those shared between scripts (é, Arabic harakat) and Hebrew points. Vowel signs of Indic scripts
// are letters to their readers and stay; so do the Japanese voicing marks, which NFC puts back.
const ignoredMarks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;
const ascii = /^\p{ASCII}*$/u;

/** The text as search compares it: lower case, without diacritics, tatweel or differences of apostrophe. */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(ignoredMarks, '')
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/\u0640/gu, '')
    .normalize('NFC')
    .toLowerCase();
}
